"""Rebuilds the CVs, the gold files and offers.csv; part names may be given to build only those."""
import importlib
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import kit  # noqa: E402

for part in sorted(p.stem for p in HERE.glob("part*.py")):
    importlib.import_module(part)
kit.write_gold()
