"""Rebuild the CVs, gold and offers. Usage: build.py [m01 m02 …]"""
import importlib, sys
import lib
for name in ("part1", "part2", "part3", "part4"):
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as err:
        if err.name != name:
            raise
lib.run(sys.argv[1:] or None)
