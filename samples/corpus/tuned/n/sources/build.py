"""Rebuilds the CVs, gold and offers.csv in the folder above this one. Arguments: parts of file names to rebuild only these."""
import importlib, subprocess, sys, tempfile
from pathlib import Path
import common

for n in range(1, 5):
    if (common.HERE / f"part{n}.py").exists():
        importlib.import_module(f"part{n}")


def page_count(path):
    src = path if path.suffix == ".pdf" else common.soffice(path, "pdf")
    out = subprocess.run(["pdfinfo", str(src)], capture_output=True, text=True).stdout
    return int(next(l for l in out.splitlines() if l.startswith("Pages")).split()[1])


only = sys.argv[1:]
offers = ["file;hourly_rate;rate_includes_fee;submitted_at"]
for c in common.CVS:
    out = common.ROOT / c["file"]
    if c["offer"]:
        rate, fee, when = c["offer"]
        offers.append(f"{c['file']};{rate:.2f};{ {True: 'ja', False: 'nee', None: ''}[fee]};{when}".replace(".", ",", 0))
        offers[-1] = f"{c['file']};" + f"{rate:.2f}".replace(".", ",") + f";{ {True: 'ja', False: 'nee', None: ''}[fee]};{when}"
    if only and not any(o.lower() in c["file"].lower() for o in only):
        continue
    c["build"](out)
    rec = common.gold(c, page_count(out))
    print(f"{c['file']:45} p{rec['pages']} el={rec['eligible']:7}", rec["score"], c["months"],
          {k: v["outcome"][0:3] for k, v in rec["criteria"].items()}, out.stat().st_size // 1024)
(common.ROOT / "offers.csv").write_text("\n".join(offers) + "\n", encoding="utf-8")
