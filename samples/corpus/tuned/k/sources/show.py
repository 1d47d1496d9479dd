"""Prints the judgements of every gold file on one line each."""
import json
from kit import OUT
for f in sorted((OUT / "gold").glob("*.json")):
    g = json.loads(f.read_text())
    print(g["id"], "p", g["pages"], g["eligible"], g["score"]["min"], g["score"]["max"], "|", *[
        f"{k}:{v['outcome']}" + (f"({v['min']}-{v['max']})" if "min" in v else "") for k, v in g["criteria"].items()], g["tools_outside_experience"])
