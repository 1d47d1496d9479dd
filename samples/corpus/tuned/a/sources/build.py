"""Rebuilds the CVs, gold/ and offers.csv one folder up. Names of files as arguments limit the CVs that are written."""
import json, subprocess, sys, tempfile
from pathlib import Path
import goldlib, layout
import people_1
try:
    import people_2
except ImportError:
    people_2 = None

OUT = Path(__file__).resolve().parent.parent


def pages(f):
    if f.suffix == ".txt":
        return 1 + (len(f.read_text(encoding="utf-8").splitlines()) - 1) // 60
    with tempfile.TemporaryDirectory() as t:
        pdf = f
        if f.suffix != ".pdf":
            layout.soffice(f, "pdf", t)
            pdf = next(Path(t).glob("*.pdf"))
        txt = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True).stdout
    return int(next(l for l in txt.splitlines() if l.startswith("Pages")).split()[1])


def main():
    (OUT / "gold").mkdir(exist_ok=True)
    todo = people_1.CVS + (people_2.CVS if people_2 else [])
    rows = ["file;hourly_rate;rate_includes_fee;submitted_at"]
    for make, cv in todo:
        cv["id"] = Path(cv["file"]).stem
        if cv.get("offer"):
            rows.append(";".join([cv["file"], *cv["offer"]]))
        f = OUT / cv["file"]
        gf = OUT / "gold" / (cv["id"] + ".json")
        if len(sys.argv) > 1 and cv["file"] not in sys.argv[1:]:
            cv["pages"] = json.loads(gf.read_text())["pages"] if gf.exists() else 1
        else:
            make(f)
            cv["pages"] = pages(f)
        g, m4, m6 = goldlib.gold(cv)
        gf.write_text(json.dumps(g, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        c = g["criteria"]
        print(f"{cv['file'][:34]:35}p{cv['pages']} {f.stat().st_size // 1024}k 1:{c['1']['outcome'][:3]} 2:{c['2']['outcome'][:3]} " +
              " ".join(f"{k}:{c[k]['min']}-{c[k]['max']}" for k in "34567") +
              f" m4={m4[0]:.1f}-{m4[1]:.1f} m6={m6[0]:.1f}-{m6[1]:.1f} refs={g['references']} {g['eligible']} {g['score']}")
    (OUT / "offers.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
