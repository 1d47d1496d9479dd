"""Rebuilds the CVs, the gold and offers.csv; names as arguments rebuild only those (part of the file name)."""
import importlib, sys
from pathlib import Path
import common

for m in ("batch1", "batch2", "batch3", "batch4"):
    if (Path(__file__).parent / (m + ".py")).exists(): importlib.import_module(m)
for name, (run, offer) in common.CVS.items():
    if not sys.argv[1:] or any(a.lower() in name.lower() for a in sys.argv[1:]): run()
with open(common.ROOT / "offers.csv", "w", encoding="utf-8") as f:
    f.write("file;hourly_rate;rate_includes_fee;submitted_at\n")
    for name, (_, o) in common.CVS.items():
        if o: f.write(f"{name};{o[0]};{o[1]};{o[2]}\n")
