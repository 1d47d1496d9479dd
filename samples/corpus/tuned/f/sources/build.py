"""Rebuilds the CVs, gold/ and offers.csv of this folder."""
import json, os, re, shutil, subprocess, sys, tempfile
from pathlib import Path
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import calc
from calc import gold
OUT = HERE.parent
TMP = Path(tempfile.mkdtemp())


def chromium(html, pdf):
    f = TMP / "x.html"
    f.write_text(html.replace("<meta charset=utf-8>", "<meta charset=utf-8><title>CV</title>", 1), encoding="utf-8")
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                    "--no-first-run", f"--user-data-dir={TMP}/c", "--no-pdf-header-footer",
                    f"--print-to-pdf={pdf}", str(f)], check=True, capture_output=True, timeout=120)


def weasy(html, pdf):
    import weasyprint
    weasyprint.HTML(string=html).write_pdf(pdf)


def soffice(src, kind, outdir):
    subprocess.run(["soffice", f"-env:UserInstallation=file://{TMP}/lo", "--headless", "--convert-to", kind,
                    "--outdir", str(outdir), str(src)], check=True, capture_output=True, timeout=180)
    return Path(outdir) / (Path(src).stem + "." + kind)


def pages(f):
    f = Path(f)
    if f.suffix == ".txt":
        return -(-len(f.read_text(encoding="utf-8").splitlines()) // 60)
    if f.suffix == ".html":
        pdf = TMP / "h.pdf"
        chromium(f.read_text(encoding="utf-8"), pdf)
    elif f.suffix == ".pdf":
        pdf = f
    else:
        pdf = soffice(f, "pdf", TMP)
    o = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", o).group(1))


def main(only):
    import importlib
    (OUT / "gold").mkdir(exist_ok=True)
    rows = ["file;hourly_rate;rate_includes_fee;submitted_at"]
    for mod in ("batch1", "batch2"):
        if not (HERE / (mod + ".py")).exists():
            continue
        m = importlib.import_module(mod)
        for file, make, cv, offer in m.CVS:
            if offer:
                rows.append(";".join((file,) + offer))
            if only and not any(o in file for o in only):
                continue
            cv.setdefault("lang", "nl"); cv.setdefault("listed", []); cv.setdefault("refs", 0)
            cv.setdefault("on_request", False)
            make(OUT / file, sys.modules[__name__])
            n = pages(OUT / file)
            g, info = gold(cv, file, n, offer)
            (OUT / "gold" / (g["id"] + ".json")).write_text(json.dumps(g, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
            print(file, n, "p |", info, "|", " ".join(f"{k}:{v['outcome']}" for k, v in g["criteria"].items()), g["eligible"], g["score"])
    (OUT / "offers.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    shutil.rmtree(TMP, ignore_errors=True)


if __name__ == "__main__":
    main(sys.argv[1:])
