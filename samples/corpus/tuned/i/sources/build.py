"""Rebuilds the CVs, gold files and offers.csv: python build.py [id ...]"""
import json, sys
from lib import CVS, OUT, judge, pages_of
import batch1
try:
    import batch2
except ImportError:
    pass

want = sys.argv[1:] or list(CVS)
for i in want:
    c = CVS[i]
    path = OUT / c["file"]
    c["build"](path)
    n = pages_of(path)
    g = judge(c, n)
    (OUT / "gold").mkdir(exist_ok=True)
    (OUT / "gold" / f"{i}.json").write_text(json.dumps(g, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(i, c["file"], n, "p", c["_m"], " ".join(f"{k}:{v['outcome'][:3]}{v.get('max','')}" for k, v in g["criteria"].items()), g["eligible"], g["score"]["min"], g["score"]["max"], path.stat().st_size // 1024, "kB")
rows = ["file;hourly_rate;rate_includes_fee;submitted_at"]
for c in CVS.values():
    if c["offer"]:
        r, inc, at = c["offer"]
        rows.append(f"{c['file']};{f'{r:.2f}'.replace('.', ',')};{'ja' if inc else 'nee'};{at}")
(OUT / "offers.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
