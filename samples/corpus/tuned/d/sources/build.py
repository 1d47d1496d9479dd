"""Rebuild the CVs, their gold files and offers.csv: python build.py"""
import importlib
from pathlib import Path

import lib

for part in sorted(Path(__file__).resolve().parent.glob("part_*.py")):
    importlib.import_module(part.stem)
lib.finish()
