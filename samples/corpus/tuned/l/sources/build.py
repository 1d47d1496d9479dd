"""Builds the CVs, their gold and the offers: build.py [part of a file name ...]"""
import json, subprocess, sys, tempfile
from pathlib import Path
import lib
import importlib

for n in sorted(x.stem for x in lib.HERE.glob("part*.py")):
    importlib.import_module(n)
OFFERS = {}
for ln in (lib.HERE / "offers.txt").read_text(encoding="utf-8").splitlines():
    if ln.strip():
        f, r, fee, at = ln.split(";")
        OFFERS[f] = (r, fee, at)
want = sys.argv[1:]
(lib.OUT / "gold").mkdir(exist_ok=True)
todo = [c for c in lib.CVS if not want or any(w.lower() in c["file"].lower() for w in want)]
for c in todo:
    c["make"](lib.OUT / c["file"])
with tempfile.TemporaryDirectory() as t:
    src = [lib.OUT / c["file"] for c in todo if not c["file"].endswith(".pdf")]
    if src:
        lib.soffice(src, "pdf", t)
    for c in todo:
        f = lib.OUT / c["file"]
        g = f if f.suffix == ".pdf" else Path(t) / (f.stem + ".pdf")
        out = subprocess.run(["pdfinfo", str(g)], capture_output=True, text=True).stdout
        pages = int(next(x for x in out.splitlines() if x.startswith("Pages")).split()[1])
        gd, info = lib.gold(c, pages, OFFERS.get(c["file"]))
        (lib.OUT / "gold" / (f.stem + ".json")).write_text(json.dumps(gd, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(info)
names = [c["file"] for c in lib.CVS]
with open(lib.OUT / "offers.csv", "w", encoding="utf-8", newline="") as h:
    h.write("file;hourly_rate;rate_includes_fee;submitted_at\n")
    for f in names:
        if f in OFFERS:
            h.write(";".join((f, *OFFERS[f])) + "\n")
