"""Helpers: documents from small texts, and gold from the facts that the author states."""
import calendar
import json
import re
import shutil
import subprocess
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

HERE = Path(__file__).resolve().parent
OUT = HERE.parent
REF = date(2023, 4, 18)
WIN = date(2020, 4, 18)
TYPES = dict(M="municipality", J="joint-arrangement", W="water-authority", P="province", C="central-government",
             K="contact-centre-company", T="temp-agency", E="education", Z="care", R="religious", X="private")
TOOLS = dict(k="Key2KCC", b="Key2Belastingen", a="Accres", s="Suite", o="Officepakket")
ORDER = ["vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo-bachelor", "wo-bachelor", "hbo-master", "wo-master", "phd"]
CVS = []


def S(a, b):
    return {"earliest": a, "latest": b}


def E(start, end, employer, client=None, types="", cc=False, tools="", paid=True, kind="job", mun=None, maybe="", dur=None, single=False):
    """One experience. types: letters of TYPES; tools: letters of TOOLS; kind: job, intern, volunteer or council."""
    if kind in ("intern", "volunteer"):
        paid = False
    return dict(start=start, end=end, employer=employer, client=client, employer_types=[TYPES[t] for t in types], contact_centre=cc, paid=paid,
                tools=[TOOLS[t] for t in tools], kind=kind, mun=mun, maybe=maybe, dur=dur, single=single)


def L(level, completed, start=None, end=None):
    return dict(level=level, completed=completed, start=start, end=end)


def bounds(d, end=False):
    if isinstance(d, dict):
        return date.fromisoformat(d["earliest"]), date.fromisoformat(d["latest"])
    p = [int(x) for x in d.split("-")]
    if len(p) == 3:
        return date(*p), date(*p)
    if len(p) == 2:
        x = date(p[0], p[1], calendar.monthrange(*p)[1] if end else 1)
        return x, x
    return date(p[0], 1, 1), date(p[0], 12, 31)


def readings(e, cv_date):
    """Earliest and latest start, earliest and latest end."""
    s1, s2 = bounds(e["start"])
    if e["end"] == "present":
        e1 = min(bounds(cv_date)[0], REF) if cv_date else REF
        return s1, s2, e1, REF
    e1, e2 = bounds(e["end"], True)
    if e["single"] and len(str(e["start"])) == 7:
        s2, e1 = e2, s1
    return s1, s2, min(e1, REF), min(e2, REF)


def months(spans, lo=None, hi=None):
    days = set()
    for a, b in spans:
        a, b = max(a, lo or a), min(b, hi or b)
        while a <= b:
            days.add(a)
            a += timedelta(1)
    per = {}
    for d in days:
        per[d.year, d.month] = per.get((d.year, d.month), 0) + 1
    return sum(n / calendar.monthrange(*k)[1] for k, n in per.items())


def tri(lo, hi, pts):
    return {"outcome": "met" if lo else "review" if hi else "not-met", "min": pts if lo else 0, "max": pts if hi else 0}


def education(edu, level):
    sure = maybe = False
    for x in edu:
        done = x["completed"]
        if done is False:
            continue
        certain = done or x["end"] is not None
        lv = x["level"]
        if lv in ORDER:
            if ORDER.index(lv) >= ORDER.index(level):
                sure, maybe = sure or certain, True
        else:  # havo, vwo, mbo without a level, foreign
            maybe = True
    return sure, maybe


def assess(g, exp, edu, cv_date, offer, listed, stated):
    c = {}
    rate = offer and offer[0] or (stated and stated[0])
    if not rate:
        c["1"] = {"outcome": "review"}
    else:
        fee = offer[1] if offer and offer[0] else stated[1]
        r, top, f = Decimal(str(rate).replace(",", ".")), Decimal("55.55"), Decimal("2.25")
        lo, hi = {"yes": (r, r), "no": (r + f, r + f), "": (r, r + f)}[fee]
        c["1"] = {"outcome": "met" if hi <= top else "not-met" if lo > top else "review"}
    c["2"] = {"outcome": tri(*education(edu, "mbo-3"), 0)["outcome"]}
    c["3"] = tri(*education(edu, "mbo-4"), 10)
    cc = {0: [], 1: []}
    mcc = {0: [], 1: []}
    extra = {(k, i): 0 for k in (4, 6) for i in (0, 1)}
    mun = [False, False]
    tools = [set(), set()]
    before = set()
    for e in exp:
        if e["start"] is None:
            assert not e["contact_centre"] and not e["tools"] and "municipality" not in e["employer_types"]
            continue
        s1, s2, e1, e2 = readings(e, cv_date)
        short, long = ([(s2, e1)] if s2 <= e1 else []), [(s1, e2)]
        role = {True: (1, 1), False: (0, 0), "mixed": (0, 1)}[e["contact_centre"]]
        org = (1, 1) if "municipality" in e["employer_types"] else (0, 1) if "joint-arrangement" in e["employer_types"] else (0, 0)
        if e["mun"]:
            org = (0, 1)
        pay = {"job": (1, 1), "intern": (0, 1), "volunteer": (0, 0), "council": (0, 1)}[e["kind"]]
        inw = (1 if e1 >= WIN and s2 <= REF else 0, 1 if e2 >= WIN and s1 <= REF else 0)
        for i, span in ((0, short), (1, long)):
            if role[i] and pay[i]:
                if e["dur"]:
                    extra[4, i] += e["dur"] if inw[0] else 0
                else:
                    cc[i] += span
            if role[i] and pay[i] and org[i]:
                if e["dur"]:
                    extra[6, i] += e["dur"]
                else:
                    mcc[i] += span
            if org[i] and pay[i] and inw[i]:
                mun[i] = True
        if e["kind"] != "volunteer":
            for t in e["tools"]:
                if e["kind"] == "job":
                    before.add(t)
                    if inw[0]:
                        tools[0].add(t)
                if inw[1]:
                    tools[1].add(t)
        else:
            tools[1] |= set(e["tools"])
        if inw[1]:
            tools[1] |= {TOOLS[t] for t in e["maybe"]}
    tools[1] |= tools[0] | {TOOLS[t] for t in listed}
    m4 = [months(cc[i], WIN, REF) + extra[4, i] for i in (0, 1)]
    m6 = [months(mcc[i], None, REF) + extra[6, i] for i in (0, 1)]
    c["4"] = tri(m4[0] >= 24, m4[1] >= 24, 25)
    c["5"] = tri(mun[0], mun[1], 20)
    c["6"] = tri(m6[0] >= 12 - 1e-9, m6[1] >= 12 - 1e-9, 20)
    lo, hi = len(tools[0]), len(tools[1])
    c["7"] = {"outcome": "review" if lo != hi else "met" if lo else "not-met", "min": 5 * lo, "max": 5 * hi}
    c["pages"] = {"outcome": "met" if g["pages"] <= 5 else "not-met"}
    c["language"] = {"outcome": {"nl": "met", "en": "not-met", "mixed": "review"}[g["language"]]}
    c["references"] = {"outcome": "met" if g["references"] >= 2 else "not-met"}
    if offer and offer[2]:
        c["deadline"] = {"outcome": "met" if offer[2] <= "2023-04-18 12:00" else "not-met"}
    hard = [c[k]["outcome"] for k in ("1", "2", "pages", "language", "references", "deadline") if k in c]
    g["criteria"] = c
    g["eligible"] = "no" if "not-met" in hard else "review" if "review" in hard else "yes"
    g["score"] = {k: sum(c[n][k] for n in "34567") for k in ("min", "max")}
    return m4, m6


def cv(file, edu, exp, refs=0, on_request=False, listed="", offer=None, cv_date=None, lang="nl", hidden=False, stated=None):
    """Registers one CV. offer: (rate, yes/no/'', time); stated: (rate, yes/no/''); the function writes the file."""
    def deco(fn):
        CVS.append(dict(file=file, edu=edu, exp=exp, refs=refs, on_request=on_request, listed=listed, offer=offer, cv_date=cv_date,
                        lang=lang, hidden=hidden, stated=stated, fn=fn))
        return fn
    return deco


def pages_of(path, tmp):
    if path.suffix == ".html":
        html(Path(tmp) / "print.pdf", path.read_text(encoding="utf-8"), tmp=tmp)
        path = Path(tmp) / "print.pdf"
    elif path.suffix != ".pdf":
        path = convert(path, "pdf", tmp)
    out = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", out)[1])


def convert(path, ext, tmp):
    subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/lo", "--headless", "--convert-to", ext, "--outdir", str(tmp), str(path)],
                   check=True, capture_output=True)
    return Path(tmp) / (path.stem + "." + ext.split(":")[0])


def build(c, tmp):
    path = OUT / c["file"]
    c["fn"](path, tmp)
    used = []
    for e in c["exp"]:
        if e["paid"]:
            used += e["tools"]
    outside = [t for e in c["exp"] if not e["paid"] for t in e["tools"]] + [TOOLS[t] for t in c["listed"]]
    outside = [t for t in TOOLS.values() if t in outside and t not in used]
    g = dict(id=path.stem, file=path.name, pages=pages_of(path, tmp), language=c["lang"], education=c["edu"],
             experience=[{k: e[k] for k in ("start", "end", "employer", "client", "employer_types", "contact_centre", "paid", "tools")} for e in c["exp"]],
             tools_outside_experience=outside, references=c["refs"], references_on_request=c["on_request"], hidden_text=c["hidden"],
             stated_rate=float(c["stated"][0].replace(",", ".")) if c["stated"] else None)
    m4, m6 = assess(g, c["exp"], c["edu"], c["cv_date"], c["offer"], c["listed"], c["stated"])
    (OUT / "gold").mkdir(exist_ok=True)
    (OUT / "gold" / (path.stem + ".json")).write_text(json.dumps(g, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    k = g["criteria"]
    print(f'{path.name[:44]:44} p{g["pages"]} {path.stat().st_size // 1024:3}K 1-7:', *(k[n]["outcome"][0] for n in "1234567"),
          g["eligible"], g["score"], "m4 %.1f-%.1f m6 %.1f-%.1f" % (*m4, *m6), flush=True)


# ---------------------------------------------------------------- documents
def html(path, text, engine="chromium", tmp=None):
    if path.suffix == ".html":
        path.write_text(text, encoding="utf-8")
    elif engine == "weasy":
        import weasyprint
        weasyprint.HTML(string=text).write_pdf(str(path))
    else:
        src = Path(tmp) / "page.html"
        src.write_text(text, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
                        f"--user-data-dir={tmp}/chr", "--no-pdf-header-footer", f"--print-to-pdf={path}", str(src)], check=True, capture_output=True)


def page(css, body, lang="nl"):
    return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>CV</title><style>{css}</style></head><body>{body}</body></html>'


def _runs(p, text, st, bold=False, size=None, color=None, italic=False):
    for i, part in enumerate(re.split(r"\*\*", text)):
        if part:
            r = p.add_run(part)
            r.bold = bold or i % 2 == 1
            r.italic = italic
            if size:
                r.font.size = Pt(size)
            if color:
                r.font.color.rgb = RGBColor.from_string(color)
    return p


def _border(p, side, color, sz=8):
    b = parse_xml(f'<w:pBdr {nsdecls("w")}><w:{side} w:val="single" w:sz="{sz}" w:space="1" w:color="{color}"/></w:pBdr>')
    p._p.get_or_add_pPr().append(b)


def shade(cell, color):
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{color}"/>'))


def new(**st):
    d = Document()
    d.core_properties.author = ""
    s = d.sections[0]
    s.page_width, s.page_height = Cm(21), Cm(29.7)
    s.left_margin = s.right_margin = Cm(st.get("margin", 2.2))
    s.top_margin = s.bottom_margin = Cm(st.get("vmargin", 2))
    n = d.styles["Normal"]
    n.font.name, n.font.size = st.get("font", "Calibri"), Pt(st.get("size", 10.5))
    n.element.rPr.rFonts.set(qn("w:eastAsia"), st.get("font", "Calibri"))
    n.paragraph_format.space_after = Pt(st.get("after", 2))
    n.paragraph_format.line_spacing = st.get("line", 1.08)
    d.st = st
    if st.get("footer"):
        p = s.footer.paragraphs[0]
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        for part in re.split(r"(\{page\})", st["footer"]):
            if part == "{page}":
                for kind, txt in (("begin", None), (None, "PAGE"), ("end", None)):
                    r = p.add_run()
                    x = OxmlElement("w:fldChar" if kind else "w:instrText")
                    x.set(qn("w:fldCharType"), kind) if kind else setattr(x, "text", txt)
                    r._r.append(x)
            else:
                p.add_run(part)
    if st.get("header"):
        s.header.paragraphs[0].text = st["header"]
    return d


def put(box, text, st, first=False):
    """Writes lines: # title, ## heading, ### bold, - bullet, > italic, >> right, | table row, --- rule, === new page, . empty."""
    lines = text.strip("\n").split("\n")
    i = 0
    reuse = box.paragraphs[0] if first else None

    def para():
        nonlocal reuse
        if reuse is not None:
            p, reuse = reuse, None
        else:
            p = box.add_paragraph()
        for t in st.get("tabs", []):
            p.paragraph_format.tab_stops.add_tab_stop(Cm(abs(t)), WD_TAB_ALIGNMENT.RIGHT if t < 0 else WD_TAB_ALIGNMENT.LEFT)
        return p
    while i < len(lines):
        s = lines[i].replace("\\t", "\t").rstrip(" ")
        i += 1
        if not s:
            continue
        if s.startswith("|"):
            rows = [s]
            while i < len(lines) and lines[i].startswith("|"):
                rows.append(lines[i])
                i += 1
            rows = [[c.strip() for c in r.strip()[1:].rstrip("|").split("|")] for r in rows]
            w = st.get("cols") or [16 / len(rows[0])] * len(rows[0])
            w = w.get(len(rows[0]), [16 / len(rows[0])] * len(rows[0])) if isinstance(w, dict) else w
            t = box.add_table(rows=0, cols=len(rows[0])) if hasattr(box, "sections") else box.add_table(0, len(rows[0]))
            if st.get("grid"):
                t.style = "Table Grid"
            t.autofit = False
            for r in rows:
                cells = t.add_row().cells
                for j, txt in enumerate(r):
                    cells[j].width = Cm(w[j])
                    put(cells[j], txt.replace(" // ", "\n") or ".", dict(st, tabs=[]), True)
            for j, col in enumerate(t.columns):
                col.width = Cm(w[j])
            reuse = None
            continue
        if s == ".":
            para()
        elif s == "---":
            _border(para(), "bottom", st.get("color", "808080"), 6)
        elif s == "===":
            box.add_page_break()
        elif s.startswith("### "):
            p = _runs(para(), s[4:], st, True, st.get("subsize"), st.get("subcolor"))
            p.paragraph_format.space_before = Pt(st.get("subbefore", 6))
            p.paragraph_format.keep_with_next = True
        elif s.startswith("## "):
            t = s[3:].upper() if st.get("upper") else s[3:]
            if st.get("styles") and hasattr(box, "sections"):
                p = para()
                p.style = box.styles["Heading 1"]
                p.add_run(t)
            else:
                p = _runs(para(), t, st, not st.get("hlight"), st.get("hsize", 13), st.get("color"))
                p.paragraph_format.space_before = Pt(st.get("hbefore", 12))
                if st.get("hborder"):
                    _border(p, st["hborder"], st.get("color", "000000"))
                if st.get("hshade"):
                    p._p.get_or_add_pPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{st["hshade"]}"/>'))
            p.paragraph_format.keep_with_next = True
        elif s.startswith("# "):
            p = _runs(para(), s[2:], st, not st.get("tlight"), st.get("tsize", 22), st.get("tcolor", st.get("color")))
            if st.get("tcenter"):
                p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        elif s.startswith("- "):
            if st.get("bullet"):
                p = _runs(para(), st["bullet"] + " " + s[2:], st)
                p.paragraph_format.left_indent, p.paragraph_format.first_line_indent = Cm(.5), Cm(-.5)
            else:
                p = para()
                try:
                    p.style = "List Bullet"
                except Exception:
                    pass
                _runs(p, s[2:], st)
        elif s.startswith(">> "):
            _runs(para(), s[3:], st).alignment = WD_ALIGN_PARAGRAPH.RIGHT
        elif s.startswith("> "):
            _runs(para(), s[2:], st, italic=not st.get("noitalic"), color=st.get("grey"))
        elif s.startswith("^ "):
            _runs(para(), s[2:], st).alignment = WD_ALIGN_PARAGRAPH.CENTER
        else:
            _runs(para(), s, st)


def docx(path, text, tmp, **st):
    """DOCX, or another format by way of LibreOffice."""
    d = new(**st)
    put(d, text, st, False)
    save(d, path, tmp)


def side(path, left, right, tmp, wl=6, wr=11.5, fill=None, top=None, **st):
    """A table of two cells: the sidebar pattern of Word templates."""
    d = new(**st)
    if top:
        put(d, top, st)
    t = d.add_table(1, 2)
    t.autofit = False
    a, b = t.rows[0].cells
    a.width, b.width = Cm(wl), Cm(wr)
    t.columns[0].width, t.columns[1].width = Cm(wl), Cm(wr)
    if fill:
        shade(a if st.get("fillside", "l") == "l" else b, fill)
    put(a, left, dict(st, **st.get("lst", {})), True)
    put(b, right, dict(st, **st.get("rst", {})), True)
    save(d, path, tmp)


def save(d, path, tmp):
    if path.suffix == ".docx":
        d.save(str(path))
    else:
        x = Path(tmp) / (path.stem + ".docx")
        d.save(str(x))
        shutil.move(str(convert(x, path.suffix[1:], tmp)), str(path))
