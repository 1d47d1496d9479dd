"""Helpers: writing the files, the month calculator and the gold."""
import calendar, json, re, subprocess, tempfile, datetime as dt
from pathlib import Path
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement

HERE = Path(__file__).resolve().parent
OUT = HERE.parent
REF = dt.date(2023, 4, 18)
W0 = dt.date(2020, 4, 18)
CVS = []   # registered


def cv(file, **gold):
    def deco(fn):
        CVS.append(dict(file=file, make=fn, **gold))
        return fn
    return deco


# ---------------------------------------------------------------- gold
LV = ["vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo-bachelor", "wo-bachelor", "hbo-master", "wo-master", "phd"]


def D_(s):
    """(earliest, latest) day of a DATE as a start or end with that precision."""
    if isinstance(s, tuple):
        return dt.date.fromisoformat(s[0]), dt.date.fromisoformat(s[1])
    if len(s) == 4:
        return dt.date(int(s), 1, 1), dt.date(int(s), 12, 31)
    return None


def bounds(e, cvdate):
    s, n = e["start"], e["end"]
    if s is None:
        return None
    if isinstance(s, tuple) or len(s) == 4:
        s0, s1 = D_(s)
    elif len(s) == 7:
        s0 = s1 = dt.date(int(s[:4]), int(s[5:]), 1)
    else:
        s0 = s1 = dt.date.fromisoformat(s)
    if n == "present":
        e0, e1 = (cvdate or REF), REF
    elif isinstance(n, tuple) or len(n) == 4:
        e0, e1 = D_(n)
    elif len(n) == 7:
        y, m = int(n[:4]), int(n[5:])
        e0 = e1 = dt.date(y, m, calendar.monthrange(y, m)[1])
    else:
        e0 = e1 = dt.date.fromisoformat(n)
    return s0, s1, e0, e1


def months(ivs, win):
    days = set()
    for a, b in ivs:
        if win:
            a, b = max(a, W0), min(b, REF)
        b = min(b, REF)
        d = a
        while d <= b:
            days.add(d)
            d += dt.timedelta(1)
    per = {}
    for d in days:
        per[(d.year, d.month)] = per.get((d.year, d.month), 0) + 1
    return sum(n / calendar.monthrange(*k)[1] for k, n in per.items())


def E(start, end, employer, client=None, types=("private",), cc=False, paid=True, tools=(), kind="", maybe=()):
    """kind: '' paid, 'vol', 'intern', 'council'."""
    return dict(start=start, end=end, employer=employer, client=client, employer_types=list(types),
                contact_centre=cc, paid=paid, tools=list(tools), _k=kind, _m=list(maybe))


def ED(level, completed, start, end):
    return dict(level=level, completed=completed, start=start, end=end)


def d2j(d):
    return {"earliest": d[0], "latest": d[1]} if isinstance(d, tuple) else d


def overlap(e, cvdate, win=True):
    b = bounds(e, cvdate)
    if b is None:
        return 1
    s0, s1, e0, e1 = b
    e0 = max(e0, s0)
    if e1 < W0:
        return 0
    return 2 if e0 >= W0 else 1


def muni(e):
    if e["_k"] == "vol":
        return 0
    t = e["employer_types"]
    m = 2 if "municipality" in t else 1 if "joint-arrangement" in t else 0
    return min(m, 1) if e["_k"] in ("intern", "council") else m


def ccs(e):
    if e["_k"] == "vol" or e["contact_centre"] is False:
        return 0
    return 1 if e["contact_centre"] == "mixed" or e["_k"] == "intern" else 2


def length(es, state, cvdate, win):
    """(min, max) months over the entries by their state 1 (maybe) or 2 (sure)."""
    lo, hi = [], []
    for e in es:
        s = state(e)
        if not s:
            continue
        b = bounds(e, cvdate)
        if b is None:
            hi.append((dt.date(2000, 1, 1), REF))
            continue
        s0, s1, e0, e1 = b
        hi.append((s0, e1))
        if s == 2 and s1 <= e0:
            lo.append((s1, e0))
    return months(lo, win), months(hi, win)


def tri(lo, hi):
    return "met" if lo else "review" if hi else "not-met"


def edu(eds, least):
    """0 no, 1 maybe, 2 yes."""
    best = 0
    for x in eds:
        lv, c = x["level"], x["completed"]
        if c is False:
            continue
        done = 2 if c or x["end"] else 1
        if lv is None or lv in ("havo", "vwo", "mbo"):
            v = 1
        else:
            v = done if LV.index(lv) >= LV.index(least) else 0
        best = max(best, v)
    return best


def gold(c, pages, offer):
    es, eds = c["exp"], c["edu"]
    cvd = dt.date.fromisoformat(c["cvdate"]) if c.get("cvdate") else None
    listed = set(c.get("listed", ()))
    cr = {}
    # 1
    if offer and offer[0]:
        rate, fee = float(offer[0].replace(",", ".")), offer[1]
    else:
        rate, fee = c.get("rate"), c.get("rate_fee", "")
    if rate is None:
        cr["1"] = {"outcome": "review"}
    else:
        hi = rate if fee == "ja" else rate + 2.25
        lo = rate + 2.25 if fee == "nee" else rate
        cr["1"] = {"outcome": "met" if hi <= 55.55 + 1e-9 else "not-met" if lo > 55.55 + 1e-9 else "review"}
    e3, e4 = edu(eds, "mbo-3"), edu(eds, "mbo-4")
    o = ["not-met", "review", "met"]
    cr["2"] = {"outcome": o[e3]}

    def put(k, out, lo, hi):
        cr[k] = {"outcome": out, "min": lo, "max": hi}
    put("3", o[e4], 10 if e4 == 2 else 0, 10 if e4 else 0)
    l4 = length(es, ccs, cvd, True)
    put("4", tri(l4[0] >= 24 - 1e-9, l4[1] >= 24 - 1e-9), 25 * (l4[0] >= 24 - 1e-9), 25 * (l4[1] >= 24 - 1e-9))
    m5 = max([min(muni(e), overlap(e, cvd)) for e in es] + [0])
    put("5", o[m5], 20 * (m5 == 2), 20 * (m5 > 0))
    l6 = length(es, lambda e: min(ccs(e), muni(e)), cvd, False)
    put("6", tri(l6[0] >= 12 - 1e-9, l6[1] >= 12 - 1e-9), 20 * (l6[0] >= 12 - 1e-9), 20 * (l6[1] >= 12 - 1e-9))
    st = {}
    paidnamed = set()
    for t in ["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"]:
        s = 1 if t in listed else 0
        for e in es:
            ov = overlap(e, cvd)
            if t in e["tools"]:
                if e["_k"] in ("vol", "intern"):
                    s = max(s, 1)
                    listed.add(t)
                else:
                    paidnamed.add(t)
                    s = max(s, ov)
            elif t in e["_m"]:
                s = max(s, min(1, ov))
        st[t] = s
    lo, hi = 5 * sum(v == 2 for v in st.values()), 5 * sum(v > 0 for v in st.values())
    put("7", "not-met" if hi == 0 else "met" if lo == hi else "review", lo, hi)
    cr["pages"] = {"outcome": "met" if pages <= 5 else "not-met"}
    cr["language"] = {"outcome": {"nl": "met", "mixed": "review", "en": "not-met"}[c.get("lang", "nl")]}
    cr["references"] = {"outcome": "met" if c.get("refs", 0) >= 2 else "not-met"}
    ko = [cr[k]["outcome"] for k in ("1", "2", "pages", "language", "references")]
    el = "no" if "not-met" in ko else "review" if "review" in ko else "yes"
    order = ["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"]
    g = {"id": Path(c["file"]).stem, "file": c["file"], "pages": pages, "language": c.get("lang", "nl"),
         "education": [dict(x, start=d2j(x["start"]), end=d2j(x["end"])) for x in eds],
         "experience": [{k: (d2j(v) if k in ("start", "end") else v) for k, v in e.items() if k[0] != "_"} for e in es],
         "tools_outside_experience": [t for t in order if t in listed and t not in paidnamed],
         "references": c.get("refs", 0), "references_on_request": c.get("onreq", False),
         "hidden_text": c.get("hidden", False), "stated_rate": c.get("rate"),
         "criteria": cr, "eligible": el,
         "score": {"min": sum(cr[k]["min"] for k in "34567"), "max": sum(cr[k]["max"] for k in "34567")}}
    info = f"{c['file']}: cc {l4[0]:.1f}-{l4[1]:.1f}, muni {m5}, cc@muni {l6[0]:.1f}-{l6[1]:.1f}, tools {st}, pages {pages}, {el} {g['score']}"
    return g, info


# ---------------------------------------------------------------- writing
def chrome(path, html):
    with tempfile.TemporaryDirectory() as t:
        f = Path(t) / "a.html"
        f.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                        "--no-first-run", f"--user-data-dir={t}/u", "--no-pdf-header-footer",
                        f"--print-to-pdf={path}", str(f)], check=True, capture_output=True, timeout=120)


def weasy(path, html):
    import weasyprint
    weasyprint.HTML(string=html).write_pdf(str(path))


def soffice(src, fmt, outdir):
    with tempfile.TemporaryDirectory() as t:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{t}/p", "--headless", "--convert-to", fmt, "--outdir",
                        str(outdir), *map(str, src if isinstance(src, list) else [src])], check=True, capture_output=True, timeout=240)


def via_office(path, doc, fmt):
    """Save a docx and convert it to fmt at path."""
    with tempfile.TemporaryDirectory() as t:
        f = Path(t) / (Path(path).stem + ".docx")
        doc.save(str(f))
        soffice(f, fmt, Path(path).parent)


def page(css, body, lang="nl"):
    return f"<!doctype html><html lang='{lang}'><head><meta charset='utf-8'><style>{css}</style></head><body>{body}</body></html>"


def doc(font="Calibri", size=11, margin=2.2):
    d = Document()
    st = d.styles["Normal"]
    st.font.name, st.font.size = font, Pt(size)
    st.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    st.paragraph_format.space_after = Pt(2)
    st.paragraph_format.space_before = Pt(0)
    for s in d.sections:
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        s.left_margin = s.right_margin = Cm(margin)
        s.top_margin = s.bottom_margin = Cm(2)
    return d


def p(d, text="", b=False, i=False, size=None, color=None, align=None, tabs=(), rtab=None, after=None, before=None, style=None, u=False):
    """One paragraph; **x** inside text is bold."""
    q = d.add_paragraph(style=style)
    for k, part in enumerate(re.split(r"\*\*", text)):
        if not part:
            continue
        for j, seg in enumerate(part.split("\n")):
            r = q.add_run(seg)
            if j < part.count("\n"):
                r.add_break()
            r.bold = True if (b or k % 2) else None
            r.italic = i or None
            r.underline = u or None
            if size:
                r.font.size = Pt(size)
            if color:
                r.font.color.rgb = RGBColor.from_string(color)
    if align:
        q.alignment = {"c": WD_ALIGN_PARAGRAPH.CENTER, "r": WD_ALIGN_PARAGRAPH.RIGHT}[align]
    for t in tabs:
        q.paragraph_format.tab_stops.add_tab_stop(Cm(t))
    if rtab:
        q.paragraph_format.tab_stops.add_tab_stop(Cm(rtab), WD_TAB_ALIGNMENT.RIGHT)
    if after is not None:
        q.paragraph_format.space_after = Pt(after)
    if before is not None:
        q.paragraph_format.space_before = Pt(before)
    return q


def rule(q, color="888888", side="bottom", sz=8):
    pr = q._p.get_or_add_pPr()
    b = OxmlElement("w:pBdr")
    e = OxmlElement(f"w:{side}")
    for k, v in (("val", "single"), ("sz", str(sz)), ("space", "1"), ("color", color)):
        e.set(qn(f"w:{k}"), v)
    b.append(e)
    pr.append(b)
    return q


def shade(cell, fill):
    s = OxmlElement("w:shd")
    for k, v in (("val", "clear"), ("color", "auto"), ("fill", fill)):
        s.set(qn(f"w:{k}"), v)
    cell._tc.get_or_add_tcPr().append(s)


def table(d, rows, widths, style=None, bold0=False, head=False, size=None):
    t = d.add_table(rows=0, cols=len(widths))
    if style:
        t.style = style
    t.autofit = False
    for ri, row in enumerate(rows):
        cells = t.add_row().cells
        for ci, txt in enumerate(row):
            c = cells[ci]
            c.width = Cm(widths[ci])
            lines = txt.split("\n")
            for li, ln in enumerate(lines):
                q = c.paragraphs[0] if li == 0 else c.add_paragraph()
                for k, part in enumerate(ln.split("**")):
                    if part:
                        r = q.add_run(part)
                        r.bold = True if (k % 2 or (bold0 and ci == 0) or (head and ri == 0)) else None
                        if size:
                            r.font.size = Pt(size)
    for ci, w in enumerate(widths):
        t.columns[ci].width = Cm(w)
    return t


def bl(d, items, style="List Bullet"):
    for x in items:
        p(d, x, style=style, after=0)


def footer(d, text):
    d.sections[0].footer.paragraphs[0].text = text
