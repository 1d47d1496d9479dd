"""Builds the CVs, the gold and offers.csv. `python build.py [part of a file name ...]`"""
import importlib
import sys
import tempfile

import lib

for name in ("set1", "set2", "set3"):
    if (lib.HERE / (name + ".py")).exists():
        importlib.import_module(name)
want = sys.argv[1:]
with tempfile.TemporaryDirectory() as tmp:
    for c in lib.CVS:
        if not want or any(w in c["file"] for w in want):
            lib.build(c, tmp)
rows = ["file;hourly_rate;rate_includes_fee;submitted_at"]
rows += [";".join([c["file"], *[x or "" for x in c["offer"]]]) for c in lib.CVS if c["offer"]]
(lib.OUT / "offers.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
