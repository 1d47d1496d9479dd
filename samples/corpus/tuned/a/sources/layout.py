"""Writers: small helpers around python-docx, Chromium, WeasyPrint, LibreOffice."""
from __future__ import annotations
import shutil, subprocess, tempfile
from pathlib import Path
from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT, WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor


def chromium(html, out):
    with tempfile.TemporaryDirectory() as t:
        src = Path(t) / "cv.html"
        src.write_text("<!doctype html><html lang=nl><meta charset=utf-8>" + html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
                        f"--user-data-dir={t}/p", "--no-pdf-header-footer", f"--print-to-pdf={t}/o.pdf", str(src)],
                       check=True, capture_output=True, timeout=120)
        shutil.copy(f"{t}/o.pdf", out)


def weasy(html, out):
    from weasyprint import HTML
    HTML(string="<html lang=nl><meta charset=utf-8>" + html).write_pdf(str(out))


def soffice(src, fmt, outdir):
    with tempfile.TemporaryDirectory() as t:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{t}", "--headless", "--convert-to", fmt, "--outdir", str(outdir), str(src)],
                       check=True, capture_output=True, timeout=180)


def doc(font="Calibri", size=11, margins=(2, 2, 2, 2)):
    d = Document()
    s = d.styles["Normal"]
    s.font.name, s.font.size = font, Pt(size)
    s.paragraph_format.space_after = Pt(3)
    sec = d.sections[0]
    sec.page_width, sec.page_height = Cm(21), Cm(29.7)
    sec.top_margin, sec.right_margin, sec.bottom_margin, sec.left_margin = (Cm(x) for x in margins)
    return d


def p(d, text="", bold=False, italic=False, size=None, color=None, align=None, before=None, after=None, style=None, tabs=(), indent=None):
    """text may hold **bold** stretches"""
    par = d.add_paragraph(style=style)
    for i, bit in enumerate(text.split("**")):
        if not bit:
            continue
        r = par.add_run(bit)
        r.bold = bold or i % 2 == 1 or None
        r.italic = italic or None
        if size:
            r.font.size = Pt(size)
        if color:
            r.font.color.rgb = RGBColor.from_string(color)
    f = par.paragraph_format
    if before is not None:
        f.space_before = Pt(before)
    if after is not None:
        f.space_after = Pt(after)
    if align == "c":
        par.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if align == "r":
        par.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if indent:
        f.left_indent = Cm(indent)
    for t in tabs:
        if isinstance(t, tuple):
            f.tab_stops.add_tab_stop(Cm(t[0]), WD_TAB_ALIGNMENT.RIGHT)
        else:
            f.tab_stops.add_tab_stop(Cm(t))
    return par


def cell(c, lines, **k):
    """fills a cell; first paragraph reused"""
    first = c.paragraphs[0]
    for line in lines:
        p(c, line, **k)
    first._p.getparent().remove(first._p)
    return c


def shade(c, hexa):
    c._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{hexa}"/>'))


def widths(t, *cm):
    t.autofit = False
    for row in t.rows:
        for c, w in zip(row.cells, cm):
            c.width = Cm(w)
    for col, w in zip(t.columns, cm):
        col.width = Cm(w)


def underline(par, color="444444"):
    par._p.get_or_add_pPr().append(parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="6" w:space="1" w:color="{color}"/></w:pBdr>'))


def footer(d, left, pages=True):
    par = d.sections[0].footer.paragraphs[0]
    par.add_run(left)
    if pages:
        par.add_run("   pagina ")
        for kind, txt in (("begin", None), (None, "PAGE"), ("end", None)):
            r = par.add_run()
            if kind:
                e = OxmlElement("w:fldChar")
                e.set(qn("w:fldCharType"), kind)
            else:
                e = OxmlElement("w:instrText")
                e.text = txt
            r._r.append(e)


def textbox(d, lines, width_cm=17, height_cm=2.2, fill="E8EEF2"):
    """an old-style text box anchored in a paragraph of its own"""
    w, h = width_cm * 28.35, height_cm * 28.35
    body = "".join(f'<w:p><w:r><w:rPr>{"<w:b/><w:sz w:val=%s/>" % chr(34).join(["", "32", ""]) if i == 0 else ""}</w:rPr><w:t>{t}</w:t></w:r></w:p>'
                   for i, t in enumerate(lines))
    par = d.add_paragraph()
    par._p.append(parse_xml(
        f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape id="kop" type="#_x0000_t202" '
        f'style="width:{w:.0f}pt;height:{h:.0f}pt;mso-position-horizontal-relative:text" fillcolor="#{fill}" stroked="f">'
        f'<v:textbox><w:txbxContent>{body}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>'))
