"""Rebuilds the CVs, gold/ and offers.csv. Usage: build.py [id ...]"""
import sys, json, re, importlib, docx, lib
from pathlib import Path
mods = [importlib.import_module(p.stem) for p in sorted(lib.HERE.glob("part*.py"))]
want = sys.argv[1:]
for m in mods:
    for n, f in vars(m).items():
        if re.fullmatch(r"e\d\d", n):
            k = len(lib.ALL)
            f() if (not want or n in want) else None
            for g in lib.ALL[k:]:
                path = lib.OUT / g["file"]
                g["pages"], text = lib.pages(path)
                c, el, sc, notes = lib.crit(g)
                o = lib.clean(g); o["criteria"] = c; o["eligible"] = el; o["score"] = sc
                (lib.OUT / "gold").mkdir(exist_ok=True)
                (lib.OUT / "gold" / (g["id"] + ".json")).write_text(json.dumps(o, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
                flat = re.sub(r"\W+", "", text).lower()
                for e in g["experience"]:
                    for v in (e["employer"], e["client"]):
                        if v and re.sub(r"\W+", "", v).lower() not in flat: print("  ?? not in text:", g["id"], v)
                    for d in (e["start"], e["end"]):
                        if isinstance(d, str) and d[:4].isdigit() and d[:4] not in text and d[2:4] not in text: print("  ?? year", g["id"], d)
                kb = path.stat().st_size // 1024
                print(g["id"], g["pages"], "p", kb, "KB", el, sc, {k: v["outcome"] for k, v in c.items()}, notes)
offers = lib.HERE / "offers.json"
known = json.loads(offers.read_text()) if offers.exists() else {}
for g in lib.ALL: known[g["file"]] = g["_offer"]
offers.write_text(json.dumps(known, indent=0, sort_keys=True) + "\n")
rows = ["file;hourly_rate;rate_includes_fee;submitted_at"]
for f, o in sorted(known.items()):
    if o: rows.append(f"{f};{o[0]:.2f};{o[1]};{o[2]}".replace(".", ",").replace(f.replace(".", ","), f))
(lib.OUT / "offers.csv").write_text("\n".join(rows) + "\n")
