"""Rebuilds the CVs, offers.csv and gold: python build.py"""
import csv, json, os, re, shutil, subprocess, sys, tempfile
from pathlib import Path
HERE = Path(__file__).resolve().parent; OUT = HERE.parent
sys.path.insert(0, str(HERE))
import goldcalc, importlib
only = set(sys.argv[1:])
cvs = []
for p in sorted(HERE.glob("part*.py")):
    cvs += importlib.import_module(p.stem).CVS
(OUT / "gold").mkdir(exist_ok=True)
def pages(f):
    with tempfile.TemporaryDirectory() as t:
        if f.suffix != ".pdf":
            subprocess.run(["soffice", f"-env:UserInstallation=file://{t}/p", "--headless", "--convert-to", "pdf", "--outdir", t, str(f)],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            f = Path(t) / (f.stem + ".pdf")
        return int(re.search(r"Pages:\s+(\d+)", subprocess.run(["pdfinfo", str(f)], capture_output=True, text=True).stdout)[1])
rows = []
for cv in cvs:
    f = OUT / cv["file"]; gp = OUT / "gold" / (cv["id"] + ".json")
    if cv.get("offer"):
        rows.append([cv["file"], str(cv["offer"][0]).replace(".", ","), cv["offer"][1], cv["offer"][2]])
    if not only or cv["id"] in only:
        cv["make"](f); n = pages(f)
    else: n = json.loads(gp.read_text())["pages"]
    g, log = goldcalc.gold(cv, cv["offer"][:2] if cv.get("offer") else None, n)
    gp.write_text(json.dumps(g, ensure_ascii=False, indent=1) + "\n")
    print(cv["id"], n, {k: v["outcome"][:4] for k, v in g["criteria"].items()}, log, g["eligible"], g["score"])
with open(OUT / "offers.csv", "w", newline="") as h:
    w = csv.writer(h, delimiter=";", lineterminator="\n")
    w.writerow("file hourly_rate rate_includes_fee submitted_at".split()); w.writerows(rows)
