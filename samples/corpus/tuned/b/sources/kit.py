"""Writers: HTML to PDF (Chromium, WeasyPrint), DOCX to PDF/ODT/RTF (LibreOffice), page counts."""
import re, shutil, subprocess, tempfile
from pathlib import Path

CVS = []


def Document():
    from docx import Document as new
    from docx.shared import Cm
    d = new()
    for s in d.sections:
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        s.left_margin = s.right_margin = Cm(2.3)
    return d


def cv(name, **g):
    def deco(f):
        CVS.append((name, f, g))
        return f
    return deco


def chrome(html, out):
    with tempfile.TemporaryDirectory() as t:
        src = Path(t) / "cv.html"
        src.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
                        f"--user-data-dir={t}/p", "--no-pdf-header-footer", f"--print-to-pdf={out}", str(src)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)


def weasy(html, out):
    from weasyprint import HTML
    HTML(string=html).write_pdf(str(out))


def office(src, kind, out):
    with tempfile.TemporaryDirectory() as t:
        prof = Path(tempfile.gettempdir()) / "cvset-office-b"
        subprocess.run(["soffice", f"-env:UserInstallation=file://{prof}", "--headless", "--convert-to", kind, "--outdir", t, str(src)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
        made = next(p for p in Path(t).iterdir())
        shutil.move(str(made), str(out))


def via_office(doc, kind, out):
    with tempfile.TemporaryDirectory() as t:
        p = Path(t) / "x.docx"
        doc.save(str(p))
        office(p, kind, out)


def pages(path):
    path = Path(path)
    with tempfile.TemporaryDirectory() as t:
        pdf = path
        if path.suffix == ".html":
            pdf = Path(t) / "p.pdf"
            chrome(path.read_text(encoding="utf-8"), pdf)
        elif path.suffix != ".pdf":
            pdf = Path(t) / "p.pdf"
            office(path, "pdf", pdf)
        info = subprocess.run(['pdfinfo', str(pdf)], check=True, capture_output=True, text=True).stdout
        return int(re.search(r'Pages:\s+(\d+)', info)[1])


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", Path(name).stem.lower()).strip("-")
