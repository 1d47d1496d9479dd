import importlib, os, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import kit
for n in (1, 2, 3, 4):
    try:
        importlib.import_module(f"part{n}")
    except ModuleNotFoundError as e:
        if e.name != f"part{n}":
            raise
kit.offers()
