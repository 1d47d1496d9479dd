"""Rebuild the CVs, their gold and offers.csv. Names as arguments: only the CVs whose file name contains one of them."""
import csv, json, sys
from pathlib import Path
import kit
from goldcalc import gold
import part1
try:
    import part2
except ImportError:
    pass

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
(ROOT / "gold").mkdir(exist_ok=True)
for name, f, g in kit.CVS:
    if len(sys.argv) > 1 and not any(a.lower() in name.lower() for a in sys.argv[1:]):
        continue
    out = ROOT / name
    f(out)
    n = kit.pages(out)
    g = dict(g)
    g.pop("at", None)
    res = gold(pages=n, **g)
    months = res.pop("_months")
    res = {"id": kit.slug(name), "file": name, **res}
    (ROOT / "gold" / f"{kit.slug(name)}.json").write_text(json.dumps(res, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{name} {out.stat().st_size//1024}KB p{n} {res['eligible']} {res['score']['min']}-{res['score']['max']}",
          {k: v["outcome"][:3] for k, v in res["criteria"].items()}, {k: [round(x, 1) for x in v] for k, v in months.items()}, flush=True)
with open(ROOT / "offers.csv", "w", newline="", encoding="utf-8") as fh:
    w = csv.writer(fh, delimiter=";")
    w.writerow(["file", "hourly_rate", "rate_includes_fee", "submitted_at"])
    for name, f, g in kit.CVS:
        if g.get("offer"):
            w.writerow([name, f"{g['offer'][0]:.2f}".replace(".", ","), g["offer"][1], g.get("at", "2023-04-17 15:10")])
