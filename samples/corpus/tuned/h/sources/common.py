"""Helpers to rebuild the files and the gold of this folder."""
import calendar, html as H, json, re, subprocess, tempfile
from datetime import date, timedelta
from fractions import Fraction as F
from pathlib import Path
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn, nsdecls
from docx.shared import Pt, Cm, RGBColor

ROOT = Path(__file__).resolve().parent.parent
REF, WS = date(2023, 4, 18), date(2020, 4, 18)
CVS = {}

# ---------------------------------------------------------------- files
def out(name):
    return ROOT / name

def chromium(name, html):
    with tempfile.TemporaryDirectory() as t:
        f = Path(t) / "cv.html"
        f.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                        "--no-first-run", f"--user-data-dir={t}/u", "--no-pdf-header-footer",
                        f"--print-to-pdf={out(name)}", str(f)], check=True, capture_output=True)

def weasy(name, html):
    import weasyprint
    weasyprint.HTML(string=html).write_pdf(str(out(name)))

def soffice(src, ext, target):
    with tempfile.TemporaryDirectory() as t:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{t}/u", "--headless", "--convert-to", ext,
                        "--outdir", t, str(src)], check=True, capture_output=True)
        r = next(Path(t).glob("*." + ext))
        Path(target).write_bytes(r.read_bytes())

class D:
    def __init__(self, font="Calibri", size=11, margins=(2, 2, 2, 2), after=2):
        self.d = Document()
        st = self.d.styles["Normal"]
        st.font.name, st.font.size = font, Pt(size)
        st.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        st.paragraph_format.space_after = Pt(after)
        st.paragraph_format.space_before = Pt(0)
        s = self.d.sections[0]
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        s.top_margin, s.right_margin, s.bottom_margin, s.left_margin = (Cm(x) for x in margins)
        self.cur = self.d

    def into(self, cell):
        self.cur = cell or self.d
        self._fresh = cell is not None
        return self

    def p(self, text="", b=False, i=False, size=None, color=None, align=None, tabs=None, before=None, after=None, indent=None,
          style=None, fill=None, line=False, keep=False, font=None):
        if getattr(self, "_fresh", False):
            q = self.cur.paragraphs[0]; self._fresh = False
        else:
            q = self.cur.add_paragraph()
        if style: q.style = self.d.styles[style]
        for k, part in enumerate(re.split(r"(\*\*.+?\*\*|__.+?__)", text)):
            if not part: continue
            bb, ii = b, i
            if part.startswith("**"): part, bb = part[2:-2], not b
            elif part.startswith("__"): part, ii = part[2:-2], True
            for n, piece in enumerate(part.split("\n")):
                r = q.add_run()
                if n: r.add_break()
                r.add_text(piece) if "\t" not in piece else None
                if "\t" in piece:
                    r.text = piece
                r.bold, r.italic = bb or None, ii or None
                if size: r.font.size = Pt(size)
                if font: r.font.name = font
                if color: r.font.color.rgb = RGBColor.from_string(color)
        f = q.paragraph_format
        if align: q.alignment = {"r": WD_ALIGN_PARAGRAPH.RIGHT, "c": WD_ALIGN_PARAGRAPH.CENTER, "j": WD_ALIGN_PARAGRAPH.JUSTIFY}[align]
        for t in tabs or []:
            f.tab_stops.add_tab_stop(Cm(abs(t)), WD_TAB_ALIGNMENT.RIGHT if t < 0 else WD_TAB_ALIGNMENT.LEFT)
        if before is not None: f.space_before = Pt(before)
        if after is not None: f.space_after = Pt(after)
        if indent:
            f.left_indent = Cm(indent[0]); f.first_line_indent = Cm(indent[1])
        if keep: f.keep_with_next = True
        pPr = q._p.get_or_add_pPr()
        if line:
            pPr.append(parse_xml(f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="6" w:space="1" w:color="{line if isinstance(line, str) else "808080"}"/></w:pBdr>'))
        if fill:
            pPr.append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>'))
        return q

    def bl(self, items, sign=None, **k):
        for x in items:
            if sign: self.p(f"{sign} {x}", indent=k.get("indent", (0.5, -0.4)), after=k.get("after", 0), size=k.get("size"))
            else: self.p(x, style="List Bullet", after=0, size=k.get("size"))

    def table(self, rows, cols, widths, borders=True):
        t = self.cur.add_table(rows, cols) if self.cur is self.d else self.cur.add_table(rows, cols)
        if borders: t.style = self.d.styles["Table Grid"]
        t.autofit = False
        for col, w in zip(t.columns, widths): col.width = Cm(w)
        for r in t.rows:
            for c, w in zip(r.cells, widths): c.width = Cm(w)
        return t

    def shade(self, cell, fill):
        cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>'))

    def grid(self, rows, widths, borders=True, head=False, size=None, fill=None, boldcol=False):
        t = self.table(len(rows), len(widths), widths, borders)
        for a, r in enumerate(rows):
            for c, x in enumerate(r):
                self.into(t.cell(a, c))
                for ln in (x if isinstance(x, list) else [x]):
                    self.p(ln, size=size, b=(head and a == 0) or (boldcol and c == 0), after=0)
                if head and a == 0 and fill: self.shade(t.cell(a, c), fill)
                if boldcol and c == 0 and fill: self.shade(t.cell(a, c), fill)
        self.into(None)
        return t

    def footer(self, text, pages=True, align="c", size=8):
        q = self.d.sections[0].footer.paragraphs[0]
        q.alignment = {"c": WD_ALIGN_PARAGRAPH.CENTER, "r": WD_ALIGN_PARAGRAPH.RIGHT, "l": WD_ALIGN_PARAGRAPH.LEFT}[align]
        r = q.add_run(text); r.font.size = Pt(size)
        if pages:
            r = q.add_run(); r.font.size = Pt(size)
            for typ, txt in (("begin", None), (None, "PAGE"), ("end", None)):
                if typ:
                    e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), typ)
                else:
                    e = OxmlElement("w:instrText"); e.set(qn("xml:space"), "preserve"); e.text = txt
                r._r.append(e)

    def header(self, text, size=9):
        q = self.d.sections[0].header.paragraphs[0]
        r = q.add_run(text); r.font.size = Pt(size)

    def textbox(self, lines, left, top, w, h, fill="EEF3F7", size=9):
        ps = "".join(f'<w:p><w:r><w:rPr><w:sz w:val="{size*2}"/></w:rPr><w:t xml:space="preserve">{H.escape(x)}</w:t></w:r></w:p>' for x in lines)
        x = (f'<w:pict xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w10="urn:schemas-microsoft-com:office:word" {nsdecls("w")}>'
             f'<v:shape type="#_x0000_t202" style="position:absolute;margin-left:{left}cm;margin-top:{top}cm;width:{w}cm;height:{h}cm;z-index:5;'
             f'mso-position-horizontal-relative:page;mso-position-vertical-relative:page" fillcolor="#{fill}" stroked="f" path="m,l,21600r21600,l21600,xe" coordsize="21600,21600">'
             f'<v:textbox><w:txbxContent>{ps}</w:txbxContent></v:textbox></v:shape></w:pict>')
        self.p("", after=0).add_run()._r.append(parse_xml(x))

    def save(self, name):
        self.d.core_properties.author = ""
        self.d.core_properties.comments = ""
        self.d.save(str(name if isinstance(name, Path) else out(name)))

# ---------------------------------------------------------------- gold
def E(start, end, employer, types, client=None, cc=False, paid=True, tools=(), intern=False, poll=False):
    return dict(start=start, end=end, employer=employer, client=client, employer_types=list(types), contact_centre=cc,
                paid=paid and not intern, tools=list(tools), _intern=intern, _poll=poll)

def S(level, completed, start, end):
    return dict(level=level, completed=completed, start=start, end=end)

def season(a, b):
    return {"earliest": a, "latest": b}

def bound(d, side):
    """(earliest, latest) day of a start or an end."""
    if d is None: return date(1950, 1, 1), REF
    if isinstance(d, dict): return date.fromisoformat(d["earliest"]), date.fromisoformat(d["latest"])
    n = [int(x) for x in d.split("-")]
    if len(n) == 3: return date(*n), date(*n)
    if len(n) == 2:
        x = date(n[0], n[1], 1) if side == 0 else date(n[0], n[1], calendar.monthrange(*n)[1])
        return x, x
    return date(n[0], 1, 1), date(n[0], 12, 31)

def span(e, cvdate):
    s, t = e["start"], e["end"]
    if s == t and isinstance(s, str) and len(s) == 7:
        a = bound(s, 0)[0], bound(s, 1)[0]
        return a, a
    a = bound(s, 0)
    b = (bound(cvdate, 0)[0] if cvdate else REF, REF) if t == "present" else bound(t, 1)
    return a, b

def months(ivs, lo=None, hi=None):
    days = set()
    for a, b in ivs:
        if lo: a = max(a, lo)
        b = min(b, hi or REF)
        while a <= b:
            days.add(a); a += timedelta(1)
    return sum((F(1, calendar.monthrange(d.year, d.month)[1]) for d in days), F(0))

RANK = dict(zip("vmbo mbo-1 mbo-2 mbo-3 mbo-4 ad hbo-bachelor wo-bachelor hbo-master wo-master phd".split(), range(11)))
TOOLS = ["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"]

def level(edu, need):
    best = "not-met"
    for s in edu:
        c = s["completed"]
        if c is False: continue
        lv = s["level"]
        if lv in RANK:
            if RANK[lv] < RANK[need]: continue
            ok = "met" if c or s["end"] else "review"
        else: ok = "review"
        if ok == "met" or best == "not-met": best = ok
    return best

def tri(lo, hi, pts):
    a, b = (pts if lo else 0), (pts if hi else 0)
    return {"outcome": "met" if lo else "review" if hi else "not-met", "min": a, "max": b}

def judge(edu, exp, listed, refs, pages, lang, offer, stated, fee, travel, cvdate):
    c = {}
    # 1
    rate, inc, trav = None, None, False
    if offer: rate, inc = F(offer[0].replace(",", ".")), {"ja": True, "nee": False, "": None}[offer[1]]
    elif stated is not None: rate, inc, trav = F(str(stated)), fee, travel
    top = F("55.55")
    if rate is None: o = "review"
    else:
        vals = [rate] if inc is True else [rate + F("2.25")] if inc is False else [rate, rate + F("2.25")]
        oks = {v <= top for v in vals}
        o = "review" if len(oks) > 1 or (trav and oks == {True}) else "met" if oks == {True} else "not-met"
    c["1"] = {"outcome": o}
    c["2"] = {"outcome": level(edu, "mbo-3")}
    o3 = level(edu, "mbo-4")
    c["3"] = tri(o3 == "met", o3 != "not-met", 10)
    low, high, lowm, highm, m5 = [], [], [], [], (False, False)
    tl, th = set(), set(listed)
    for e in exp:
        (a0, a1), (b0, b1) = span(e, cvdate)
        lo, hi = (a1, b0), (a0, b1)
        volunteer = not e["paid"] and not e["_intern"]
        ccl = e["contact_centre"] is True and e["paid"]
        cch = bool(e["contact_centre"]) and not volunteer
        ty = e["employer_types"]
        ml = "municipality" in ty and e["paid"] and not e["_poll"]
        mh = ("municipality" in ty or "joint-arrangement" in ty) and not volunteer
        if ccl: low.append(lo)
        if cch: high.append(hi)
        if ccl and ml: lowm.append(lo)
        if cch and mh: highm.append(hi)
        sure = b0 >= WS and a1 <= REF
        can = b1 >= WS and a0 <= REF
        m5 = (m5[0] or ml and sure, m5[1] or mh and can)
        for t in e["tools"]:
            if e["paid"] and sure: tl.add(t)
            if not e["paid"] or can: th.add(t)
    n4 = months(low, WS), months(high, WS)
    n6 = months(lowm), months(highm)
    c["4"] = tri(n4[0] >= 24, n4[1] >= 24, 25)
    c["5"] = tri(m5[0], m5[1], 20)
    c["6"] = tri(n6[0] >= 12, n6[1] >= 12, 20)
    th |= tl
    a, b = 5 * len(tl), 5 * len(th)
    c["7"] = {"outcome": ("met" if a else "not-met") if a == b else "review", "min": a, "max": b}
    c["pages"] = {"outcome": "met" if pages <= 5 else "not-met"}
    c["language"] = {"outcome": {"nl": "met", "en": "not-met", "mixed": "review"}[lang]}
    c["references"] = {"outcome": "met" if refs >= 2 else "not-met"}
    ko = [c[k]["outcome"] for k in ("1", "2", "pages", "language", "references")]
    el = "no" if "not-met" in ko else "review" if "review" in ko else "yes"
    sc = {m: sum(c[k][m] for k in "34567") for m in ("min", "max")}
    return c, el, sc, dict(n4=[float(x) for x in n4], n6=[float(x) for x in n6], tl=sorted(tl), th=sorted(th))

def pages_of(path):
    if path.suffix == ".txt":
        return 1 + (len(path.read_text(encoding="utf-8").splitlines()) - 1) // 60
    with tempfile.TemporaryDirectory() as t:
        p = path
        if path.suffix != ".pdf":
            p = Path(t) / "x.pdf"; soffice(path, "pdf", p)
        r = subprocess.run(["pdfinfo", str(p)], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", r)[1])

def cv(file, edu, exp, refs, listed=(), on_request=False, lang="nl", hidden=False, stated=None, fee=None, travel=False,
       offer=None, cvdate=None):
    """Registers the gold beside the function that writes the file."""
    def deco(fn):
        def run():
            fn(file)
            pages = pages_of(out(file))
            c, el, sc, info = judge(edu, exp, listed, refs, pages, lang, offer, stated, fee, travel, cvdate)
            paid = {t for e in exp if e["paid"] for t in e["tools"]}
            away = set(listed) | {t for e in exp if not e["paid"] for t in e["tools"]}
            g = {"id": Path(file).stem, "file": file, "pages": pages, "language": lang, "education": edu,
                 "experience": [{k: e[k] for k in ("start", "end", "employer", "client", "employer_types", "contact_centre", "paid", "tools")} for e in exp],
                 "tools_outside_experience": [t for t in TOOLS if t in away - paid],
                 "references": refs, "references_on_request": on_request, "hidden_text": hidden, "stated_rate": stated,
                 "criteria": {k: c[k] for k in ("1", "2", "3", "4", "5", "6", "7", "pages", "language", "references")},
                 "eligible": el, "score": sc}
            (ROOT / "gold").mkdir(exist_ok=True)
            (ROOT / "gold" / (Path(file).stem + ".json")).write_text(json.dumps(g, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
            print(file, pages, el, sc, info["n4"], info["n6"], info["tl"], info["th"])
        CVS[file] = (run, offer)
        return fn
    return deco
