"""Helpers: gold records, a month calculator and small writers."""
import calendar, datetime as dt, itertools, json, os, re, subprocess, tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
REF = dt.date(2023, 4, 18)
WIN = dt.date(2020, 4, 18)
TYPES = {"m": "municipality", "j": "joint-arrangement", "w": "water-authority", "p": "province", "c": "central-government",
         "cc": "contact-centre-company", "t": "temp-agency", "e": "education", "z": "care", "r": "religious", "x": "private"}
CVS = []


def X(start, end, employer, client=None, types="x", cc=False, tools=(), kind="job", muni=None, open_fact=False):
    """One entry. kind: job, intern, volunteer, council. muni: 'maybe' overrides."""
    return dict(start=start, end=end, employer=employer, client=client, types=[TYPES[t] for t in types.split()],
                cc=cc, tools=list(tools), kind=kind, muni=muni)


def ED(level, completed, start, end):
    return dict(level=level, completed=completed, start=start, end=end)


def season(a, b):
    return {"earliest": a, "latest": b}


def cv(file, build, edu, exp, outside=(), maybe=(), refs=0, on_request=False, offer=None, stated=None, lang="nl",
       hidden=False, cv_date=None, stated_text_fee=None, edu_note=None):
    CVS.append(dict(file=file, build=build, edu=edu, exp=exp, outside=list(outside), maybe=list(maybe), refs=refs,
                    on_request=on_request, offer=offer, stated=stated, lang=lang, hidden=hidden, cv_date=cv_date))


def _d(s):
    return dt.date.fromisoformat(s)


def bounds(v, end, cv_date=None):
    if v == "present":
        return (cv_date or REF, REF)
    if isinstance(v, dict):
        return (_d(v["earliest"]), _d(v["latest"]))
    if len(v) == 4:
        return (_d(v + "-01-01"), _d(v + "-12-31"))
    if len(v) == 7:
        y, m = int(v[:4]), int(v[5:])
        day = calendar.monthrange(y, m)[1] if end else 1
        return (dt.date(y, m, day),) * 2
    return (_d(v),) * 2


def months(periods, window):
    days = set()
    for a, b in periods:
        b = min(b, REF)
        if window:
            a = max(a, WIN)
        while a <= b:
            days.add(a)
            a += dt.timedelta(1)
    per = {}
    for d in days:
        per[(d.year, d.month)] = per.get((d.year, d.month), 0) + 1
    return sum(n / calendar.monthrange(*k)[1] for k, n in per.items())


ORDER = ["vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo-bachelor", "wo-bachelor", "hbo-master", "wo-master", "phd"]


def edu_outcome(edu, least):
    out = "not-met"
    for e in edu:
        if e["completed"] is False:
            continue
        sure = e["completed"] is True or e["end"] is not None
        if e["level"] in (None, "mbo", "havo", "vwo"):
            sure = False
            possible = True
        else:
            possible = ORDER.index(e["level"]) >= ORDER.index(least)
        if possible and sure:
            return "met"
        if possible:
            out = "review"
    return out


def judge(c, pages, offer):
    exp = c["exp"]
    cvd = _d(c["cv_date"]) if c["cv_date"] else None
    crit = {}
    # 1
    def rate_ok(amount, fee_in):
        opts = [amount] if fee_in is True else [amount + 225] if fee_in is False else [amount, amount + 225]
        oks = {o <= 5555 for o in opts}
        return "met" if oks == {True} else "not-met" if oks == {False} else "review"
    if offer:
        crit["1"] = {"outcome": rate_ok(round(offer[0] * 100), offer[1])}
    elif c["stated"] is not None:
        crit["1"] = {"outcome": rate_ok(round(c["stated"] * 100), None)}
    else:
        crit["1"] = {"outcome": "review"}
    crit["2"] = {"outcome": edu_outcome(c["edu"], "mbo-3")}
    def put(k, out, lo, hi):
        crit[k] = {"outcome": out, "min": lo, "max": hi}
    o = edu_outcome(c["edu"], "mbo-4")
    put("3", o, 10 if o == "met" else 0, 0 if o == "not-met" else 10)

    def span(need, window, points, key):
        lo, hi = [], []
        for x in exp:
            if x["cc"] is False or x["kind"] in ("volunteer", "council") or x["start"] is None:
                continue
            m = 1
            if need:
                m = muni(x)
                if m == 0:
                    continue
            s, e = bounds(x["start"], False), bounds(x["end"], True, cvd)
            hi.append((s[0], e[1]))
            if x["cc"] is True and x["kind"] == "job" and m == 1 and s[1] <= e[0]:
                lo.append((s[1], e[0]))
        a, b = months(lo, window), months(hi, window)
        t = 24 if key == "4" else 12
        out = "met" if a >= t else "not-met" if b < t else "review"
        put(key, out, points if out == "met" else 0, 0 if out == "not-met" else points)
        c.setdefault("months", {})[key] = (round(a, 2), round(b, 2))

    def muni(x):
        if x["muni"] == "maybe":
            return 0.5
        if "municipality" in x["types"]:
            return 1
        return 0.5 if "joint-arrangement" in x["types"] else 0

    def overlap(x):
        if x["start"] is None:
            return 0.5
        s, e = bounds(x["start"], False), bounds(x["end"], True, cvd)
        if s[1] <= REF and e[0] >= WIN:
            return 1
        return 0.5 if s[0] <= REF and e[1] >= WIN else 0

    span(False, True, 25, "4")
    best = 0
    for x in exp:
        if x["kind"] == "volunteer":
            continue
        v = min(muni(x), overlap(x))
        if x["kind"] in ("intern", "council"):
            v = min(v, 0.5)
        best = max(best, v)
    put("5", {0: "not-met", 0.5: "review", 1: "met"}[best], 20 if best == 1 else 0, 20 if best else 0)
    span(True, False, 20, "6")
    sure, maybe = set(), set(c["maybe"]) | set(c["outside"])
    for x in exp:
        if x["kind"] != "job":
            maybe |= set(x["tools"])
            continue
        v = overlap(x)
        (sure if v == 1 else maybe if v else set()).update(x["tools"])
    a, b = 5 * len(sure), 5 * len(sure | maybe)
    put("7", "review" if a != b else "met" if a else "not-met", a, b)
    crit["pages"] = {"outcome": "met" if pages <= 5 else "not-met"}
    crit["language"] = {"outcome": {"nl": "met", "en": "not-met", "mixed": "review"}[c["lang"]]}
    crit["references"] = {"outcome": "met" if c["refs"] >= 2 else "not-met"}
    if offer and offer[2]:
        crit["deadline"] = {"outcome": "met" if offer[2] <= "2023-04-18 12:00" else "not-met"}
    ko = [crit[k]["outcome"] for k in crit if k in ("1", "2", "pages", "language", "references", "deadline")]
    elig = "no" if "not-met" in ko else "review" if "review" in ko else "yes"
    return crit, elig, {"min": sum(crit[k]["min"] for k in "34567"), "max": sum(crit[k]["max"] for k in "34567")}


def gold(c, pages):
    offer = c["offer"]
    crit, elig, score = judge(c, pages, offer)
    stem = Path(c["file"]).stem
    rec = {"id": stem, "file": c["file"], "pages": pages, "language": c["lang"], "education": c["edu"],
           "experience": [dict(start=x["start"], end=x["end"], employer=x["employer"], client=x["client"],
                               employer_types=x["types"],
                               contact_centre=x["cc"], paid=x["kind"] in ("job", "council"), tools=x["tools"]) for x in c["exp"]],
           "tools_outside_experience": c["outside"], "references": c["refs"], "references_on_request": c["on_request"],
           "hidden_text": c["hidden"], "stated_rate": c["stated"], "criteria": crit, "eligible": elig, "score": score}
    (ROOT / "gold").mkdir(exist_ok=True)
    (ROOT / "gold" / f"{stem}.json").write_text(json.dumps(rec, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return rec


# ---------------------------------------------------------------- writers
def weasy(html):
    def run(out):
        from weasyprint import HTML
        HTML(string=html).write_pdf(str(out))
    return run


def chrome(html):
    def run(out):
        with tempfile.TemporaryDirectory() as t:
            f = Path(t) / "cv.html"
            f.write_text("<!doctype html><meta charset='utf-8'>" + html, encoding="utf-8")
            subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
                            f"--user-data-dir={t}/p", "--no-pdf-header-footer", f"--print-to-pdf={out}", str(f)],
                           check=True, capture_output=True, timeout=90)
    return run


def soffice(src, ext):
    t = tempfile.mkdtemp()
    subprocess.run(["soffice", f"-env:UserInstallation=file://{tempfile.gettempdir()}/lo-corpus-n", "--headless", "--convert-to", ext, "--outdir", t, str(src)],
                   check=True, capture_output=True, timeout=120)
    return next(Path(t).iterdir())


def via_office(make, ext):
    """make(path) writes a docx; it is converted to ext."""
    def run(out):
        with tempfile.TemporaryDirectory() as t:
            f = Path(t) / "cv.docx"
            make(f)
            Path(out).write_bytes(soffice(f, ext).read_bytes())
    return run


def plain(text):
    return lambda out: Path(out).write_text(text, encoding="utf-8")


class Doc:
    """A little python-docx shorthand: **bold**, __italic__."""

    def __init__(self, font="Calibri", size=10.5, margin=2.0, gap=2):
        import docx
        from docx.shared import Pt, Cm
        self.d = docx.Document()
        self.Pt, self.Cm = Pt, Cm
        st = self.d.styles["Normal"]
        st.font.name, st.font.size = font, Pt(size)
        st.paragraph_format.space_after = Pt(gap)
        st.paragraph_format.space_before = Pt(0)
        s = self.d.sections[0]
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        s.left_margin = s.right_margin = Cm(margin)
        s.top_margin = s.bottom_margin = Cm(1.8)

    def runs(self, p, text, bold=False, color=None, size=None, italic=False, caps=False):
        from docx.shared import RGBColor
        for part in re.split(r"(\*\*.+?\*\*|__.+?__)", text):
            if not part:
                continue
            b, i = bold, italic
            if part.startswith("**"):
                part, b = part[2:-2], True
            elif part.startswith("__"):
                part, i = part[2:-2], True
            r = p.add_run(part)
            r.bold, r.italic = b or None, i or None
            if color:
                r.font.color.rgb = RGBColor.from_string(color)
            if size:
                r.font.size = self.Pt(size)
            if caps:
                r.font.all_caps = True
        return p

    def p(self, text="", where=None, align=None, tabs=(), style=None, before=0, after=None, indent=None, hang=None, **kw):
        where = where if where is not None else self.d
        p = where.add_paragraph(style=style)
        self.runs(p, text, **kw)
        f = p.paragraph_format
        if align:
            p.alignment = {"c": 1, "r": 2, "j": 3}[align]
        for t in tabs:
            if isinstance(t, tuple):
                from docx.enum.text import WD_TAB_ALIGNMENT as W
                f.tab_stops.add_tab_stop(self.Cm(t[0]), W.RIGHT)
            else:
                f.tab_stops.add_tab_stop(self.Cm(t))
        if before:
            f.space_before = self.Pt(before)
        if after is not None:
            f.space_after = self.Pt(after)
        if indent is not None:
            f.left_indent = self.Cm(indent)
        if hang is not None:
            f.left_indent = self.Cm(hang)
            f.first_line_indent = self.Cm(-hang)
        return p

    def h(self, text, color="1F3864", size=13, rule=False, where=None, before=10, **kw):
        p = self.p(text, where=where, bold=True, color=color, size=size, before=before, after=3, **kw)
        p.paragraph_format.keep_with_next = True
        if rule:
            from docx.oxml import parse_xml
            p._p.get_or_add_pPr().append(parse_xml(
                '<w:pBdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:bottom w:val="single" w:sz="6" w:space="1" w:color="%s"/></w:pBdr>' % color))
        return p

    def b(self, *items, where=None, style="List Bullet"):
        for t in items:
            self.p(t, where=where, style=style, after=1)

    def table(self, rows, widths, grid=False, head=False, bold_first=False, size=None, shade=None):
        t = self.d.add_table(rows=0, cols=len(widths))
        if grid:
            t.style = "Table Grid"
        t.autofit = False
        for col, w in zip(t.columns, widths):
            col.width = self.Cm(w)
        for n, row in enumerate(rows):
            cells = t.add_row().cells
            for i, (c, txt) in enumerate(zip(cells, row)):
                c.width = self.Cm(widths[i])
                lines = txt if isinstance(txt, list) else [txt]
                for k, ln in enumerate(lines):
                    p = c.paragraphs[0] if k == 0 else c.add_paragraph()
                    if ln.startswith("- "):
                        p.style = "List Bullet"
                        ln = ln[2:]
                    self.runs(p, ln, bold=(head and n == 0) or (bold_first and i == 0), size=size)
        return t

    def save(self, out):
        self.d.core_properties.author = ""
        self.d.save(str(out))


def shade(cell, color):
    from docx.oxml import parse_xml
    cell._tc.get_or_add_tcPr().append(parse_xml('<w:shd xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:val="clear" w:fill="%s"/>' % color))


def footer(doc, text, pages=False):
    from docx.oxml import parse_xml
    p = doc.d.sections[0].footer.paragraphs[0]
    p.alignment = 1
    doc.runs(p, text, size=8, color="808080")
    if pages:
        for k in ("begin", None, "end"):
            r = p.add_run()
            r.font.size = doc.Pt(8)
            ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
            r._r.append(parse_xml(f'<w:fldChar {ns} w:fldCharType="{k}"/>' if k else f'<w:instrText {ns}> PAGE </w:instrText>'))
