"""text and gold of one CV side by side, to read through"""
import json, re, subprocess, sys, tempfile
from pathlib import Path
from common import CVS, GOLD, ALL, soffice, assess
for m in ("part1", "part2", "part3", "part4"):
    try:
        __import__(m)
    except ModuleNotFoundError:
        pass

def text(p):
    if p.suffix in (".txt", ".html"):
        return p.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as t:
        if p.suffix != ".pdf":
            soffice(p, "pdf", t)
            p = Path(t) / (p.stem + ".pdf")
        return subprocess.run(["pdftotext", "-layout", str(p), "-"], capture_output=True, text=True).stdout

for d in ALL:
    if len(sys.argv) > 1 and d["id"] not in sys.argv[1:]:
        continue
    g = json.loads((GOLD / f"{d['id']}.json").read_text())
    t = text(CVS / d["file"])
    flat = re.sub(r"\s+", " ", t)
    print("=" * 30, d["id"], d["file"], "pages", g["pages"], "size", (CVS / d["file"]).stat().st_size)
    if "-q" not in sys.argv:
        print(re.sub(r"\n\s*\n+", "\n", t))
    for e in g["experience"]:
        for k in ("employer", "client"):
            if e[k] and e[k] not in flat:
                print("!! not literally in text:", e[k])
    assess({**d, "pages": g["pages"]}, d["offer"])
    for e in g["education"]:
        print("  EDU", e["level"], e["completed"], e["start"], e["end"])
    for e in g["experience"]:
        print("  EXP", e["start"], e["end"], "|", e["employer"], "|", e["client"], "|", ",".join(e["employer_types"]), "| cc", e["contact_centre"], "| paid", e["paid"], e["tools"])
    print("  outside", g["tools_outside_experience"], "refs", g["references"], g["references_on_request"], "rate", g["stated_rate"], "offer", d["offer"])
    print("  ", {k: (v["outcome"] + (f" {v['min']}-{v['max']}" if "min" in v else "")) for k, v in g["criteria"].items()}, g["eligible"], g["score"])
