"""Helpers: document writers and the gold calculator (own month arithmetic)."""
import calendar, json, re, subprocess, tempfile
from datetime import date, timedelta
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent
REF, W0 = date(2023, 4, 18), date(2020, 4, 18)
TYPES = dict(m="municipality", j="joint-arrangement", w="water-authority", v="province", g="central-government",
             k="contact-centre-company", t="temp-agency", e="education", c="care", r="religious", p="private")
TOOLS = dict(K="Key2KCC", B="Key2Belastingen", A="Accres", S="Suite", O="Officepakket")
LV = ["vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo-bachelor", "wo-bachelor", "hbo-master", "wo-master", "phd"]
CVS = {}


def x(start, end, emp, types, cc=0, client=None, paid=1, tools="", kind=None, alone=""):
    return dict(start=start, end=end, employer=emp, client=client, employer_types=[TYPES[t] for t in types],
                contact_centre={0: False, 1: True, "x": "mixed"}[cc], paid=bool(paid), tools=[TOOLS[t] for t in tools],
                kind=kind or ("paid" if paid else "volunteer"), alone=[TOOLS[t] for t in alone])


def ed(level, completed, start, end):
    return dict(level=level, completed=completed, start=start, end=end)


def cv(id, file, build, exp, edu, refs=0, onreq=False, listed="", lang="nl", rate=None, offer=None, cvdate=None, hidden=False, stated_rule=None):
    CVS[id] = locals()


def span(d, last):
    """earliest and latest day of a date used as a start (last=False) or an end (last=True)"""
    if isinstance(d, dict):
        return date.fromisoformat(d["earliest"]), date.fromisoformat(d["latest"])
    if len(d) == 4:
        return date(int(d), 1, 1), date(int(d), 12, 31)
    if len(d) == 7:
        y, m = int(d[:4]), int(d[5:])
        a, b = date(y, m, 1), date(y, m, calendar.monthrange(y, m)[1])
        return (b, b) if last else (a, a)
    return (date.fromisoformat(d),) * 2


def bounds(e, cvdate):
    if e["start"] is None:
        return date(1970, 1, 1), REF, date(1970, 1, 1), REF
    s0, s1 = span(e["start"], False)
    if e["end"] == "present":
        e0, e1 = (date.fromisoformat(cvdate) if cvdate else REF), REF
    else:
        e0, e1 = span(e["end"], True)
        if e["start"] == e["end"] and not isinstance(e["start"], dict) and len(e["start"]) == 7:
            y, m = int(e["start"][:4]), int(e["start"][5:])
            s0, s1, e0 = date(y, m, 1), e1, date(y, m, 1)
    return s0, min(s1, REF), e0, min(e1, REF)


def months(ivs, lo=None):
    days = set()
    for a, b in ivs:
        a = max(a, lo) if lo else a
        while a <= b:
            days.add(a)
            a += timedelta(1)
    return sum(1 / calendar.monthrange(d.year, d.month)[1] for d in days)


def three(mn, mx, pts=None):
    o = "met" if mn else "review" if mx else "not-met"
    return dict(outcome=o) if pts is None else dict(outcome=o, min=pts if mn else 0, max=pts if mx else 0)


def judge(c, pages):
    exp, cr = c["exp"], {}
    off = c["offer"]
    fee = 2.25
    if off:
        r = off[0] + (0 if off[1] else fee)
        cr["1"] = dict(outcome="met" if r <= 55.55 + 1e-9 else "not-met")
    elif c["rate"] is not None:
        cr["1"] = dict(outcome=c["stated_rule"]) if c["stated_rule"] else three(c["rate"] + fee <= 55.55 + 1e-9, c["rate"] <= 55.55)
    else:
        cr["1"] = dict(outcome="review")

    def edu(level):
        mn = mx = False
        need = LV.index(level)
        for e in c["edu"]:
            open_ = e["completed"] is None and e["end"] is None
            if e["completed"] is False:
                continue
            if e["level"] in (None, "havo", "vwo", "mbo"):
                mx = True
            elif LV.index(e["level"]) >= need:
                mx = True
                mn = mn or not open_
        return mn, mx
    cr["2"] = three(*edu("mbo-3"))
    cr["3"] = three(*edu("mbo-4"), 10)
    a, b, am, bm = [], [], [], []
    m5 = [False, False]
    sure, maybe = set(), set(TOOLS[t] for t in c["listed"])
    for e in exp:
        s0, s1, e0, e1 = bounds(e, c["cvdate"])
        inw_sure = e["start"] is not None and e0 >= W0 and s1 <= REF
        inw_may = e1 >= W0 and s0 <= REF
        if e["kind"] == "paid":
            if inw_sure:
                sure |= set(e["tools"])
            if inw_may:
                maybe |= set(e["tools"]) | set(e["alone"])
        elif e["kind"] in ("volunteer", "internship"):
            maybe |= set(e["tools"])
        if e["kind"] == "volunteer":
            continue
        muni = "municipality" in e["employer_types"]
        joint = "joint-arrangement" in e["employer_types"]
        firm = e["kind"] == "paid" and e["start"] is not None
        if e["contact_centre"]:
            b.append((s0, e1))
            if muni or joint:
                bm.append((s0, e1))
            if e["contact_centre"] is True and firm and s1 <= e0:
                a.append((s1, e0))
                if muni:
                    am.append((s1, e0))
        if (muni or joint) and inw_may:
            m5[1] = True
            if muni and firm and inw_sure:
                m5[0] = True
    f = lambda ivs, lo, n: months(ivs, lo) >= n - 1e-6
    c["_m"] = (round(months(a, W0), 2), round(months(b, W0), 2), round(months(am), 2), round(months(bm), 2))
    cr["4"] = three(f(a, W0, 24), f(b, W0, 24), 25)
    cr["5"] = three(m5[0], m5[1], 20)
    cr["6"] = three(f(am, None, 12), f(bm, None, 12), 20)
    mn, mx = 5 * len(sure), 5 * len(sure | maybe)
    cr["7"] = dict(outcome="review" if mn != mx else "met" if mn else "not-met", min=mn, max=mx)
    cr["pages"] = dict(outcome="met" if pages <= 5 else "not-met")
    cr["language"] = dict(outcome={"nl": "met", "mixed": "review", "en": "not-met"}[c["lang"]])
    cr["references"] = dict(outcome="met" if c["refs"] >= 2 else "not-met")
    if off and off[2]:
        cr["deadline"] = dict(outcome="met" if off[2] <= "2023-04-18 12:00" else "not-met")
    ko = [cr[k]["outcome"] for k in ("1", "2", "pages", "language", "references", "deadline") if k in cr]
    el = "no" if "not-met" in ko else "review" if "review" in ko else "yes"
    sc = dict(min=sum(cr[k]["min"] for k in "34567"), max=sum(cr[k]["max"] for k in "34567"))
    paid_tools = {t for e in exp if e["kind"] == "paid" for t in e["tools"]}
    unpaid = {t for e in exp if e["kind"] != "paid" for t in e["tools"]} | {TOOLS[t] for t in c["listed"]}
    return dict(id=c["id"], file=c["file"], pages=pages, language=c["lang"], education=c["edu"],
                experience=[{k: e[k] for k in ("start", "end", "employer", "client", "employer_types", "contact_centre", "paid", "tools")} for e in exp],
                tools_outside_experience=[t for t in TOOLS.values() if t in unpaid - paid_tools],
                references=c["refs"], references_on_request=c["onreq"], hidden_text=c["hidden"], stated_rate=c["rate"],
                criteria=cr, eligible=el, score=sc)


# ---------- writers
def weasy(html, path):
    import weasyprint
    weasyprint.HTML(string=html).write_pdf(str(path))


def chrome(html, path):
    with tempfile.TemporaryDirectory() as t:
        f = Path(t) / "cv.html"
        f.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
                        f"--user-data-dir={t}/p", "--no-pdf-header-footer", f"--print-to-pdf={path}", str(f)], check=True, capture_output=True)


def soffice(src, ext, outdir):
    with tempfile.TemporaryDirectory() as t:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{t}/lo", "--headless", "--convert-to", ext, "--outdir", str(outdir), str(src)],
                       check=True, capture_output=True)


def pages_of(path):
    count = lambda f: int(re.search(r"Pages:\s+(\d+)", subprocess.run(["pdfinfo", str(f)], capture_output=True, text=True).stdout)[1])
    if path.suffix == ".pdf":
        return count(path)
    with tempfile.TemporaryDirectory() as t:
        if path.suffix == ".html":
            chrome(path.read_text(encoding="utf-8"), Path(t) / "x.pdf")
            return count(Path(t) / "x.pdf")
        soffice(path, "pdf", t)
        return count(Path(t) / (path.stem + ".pdf"))


class Doc:
    def __init__(s, font="Calibri", size=10.5, margin=2.0, color="1F3864"):
        import docx
        from docx.shared import Pt, Cm, RGBColor
        s.Pt, s.Cm, s.RGB = Pt, Cm, RGBColor
        s.d = docx.Document()
        st = s.d.styles["Normal"]
        st.font.name, st.font.size = font, Pt(size)
        st.paragraph_format.space_after = Pt(2)
        for sec in s.d.sections:
            sec.page_width, sec.page_height = Cm(21), Cm(29.7)
            sec.left_margin = sec.right_margin = Cm(margin)
            sec.top_margin = sec.bottom_margin = Cm(1.8)
        s.color = color

    def runs(s, p, text, size=None, color=None):
        for i, part in enumerate(re.split(r"\*\*", text)):
            for j, q in enumerate(part.split("__")):
                if not q:
                    continue
                r = p.add_run(q)
                r.bold, r.italic = bool(i % 2), bool(j % 2)
                if size:
                    r.font.size = s.Pt(size)
                if color:
                    r.font.color.rgb = s.RGB.from_string(color)
        return p

    def h(s, text, size=13, style=None):
        p = s.d.add_paragraph(style=style)
        p.paragraph_format.space_before = s.Pt(9)
        p.paragraph_format.keep_with_next = True
        return s.runs(p, f"**{text}**", size, s.color)

    def p(s, text="", tab=None, right=False, after=None, size=None, color=None, indent=None):
        p = s.d.add_paragraph()
        if tab:
            from docx.enum.text import WD_TAB_ALIGNMENT as A
            p.paragraph_format.tab_stops.add_tab_stop(s.Cm(tab), A.RIGHT if right else A.LEFT)
        if after is not None:
            p.paragraph_format.space_after = s.Pt(after)
        if indent:
            p.paragraph_format.left_indent = s.Cm(indent)
        return s.runs(p, text, size, color)

    def b(s, *items):
        for i in items:
            s.runs(s.d.add_paragraph(style="List Bullet"), i)

    def t(s, rows, widths, grid=False):
        t = s.d.add_table(rows=0, cols=len(widths))
        if grid:
            t.style = "Table Grid"
        t.autofit = False
        for r in rows:
            cells = t.add_row().cells
            for c, txt, w in zip(cells, r, widths):
                c.width = s.Cm(w)
                for k, line in enumerate(txt.split("\n")):
                    s.runs(c.paragraphs[0] if k == 0 else c.add_paragraph(), line)
        for k, w in enumerate(widths):
            t.columns[k].width = s.Cm(w)
        s.d.add_paragraph().paragraph_format.space_after = s.Pt(0)
        return t

    def save(s, path):
        s.d.save(str(path))
