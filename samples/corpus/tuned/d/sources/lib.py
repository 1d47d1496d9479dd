"""Helpers to write the CVs of this folder and their gold files."""
import calendar
import csv
import json
import re
import subprocess
import tempfile
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT = HERE.parent
GOLD = OUT / "gold"
REF = date(2023, 4, 18)
WIN = (date(2020, 4, 18), REF)
FEE = 2.25
CEILING = 55.55
TOOLS = ["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"]
ORDER = ["vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo-bachelor", "wo-bachelor", "hbo-master", "wo-master", "phd"]
CVS = []
OFFERS = []


# ---------------------------------------------------------------- dates
def last(y, m):
    return date(y, m, calendar.monthrange(y, m)[1])


def R(a, b):
    return {"earliest": a, "latest": b}


def bounds(d, cv_date=None):
    if d == "present":
        return (cv_date or REF, REF)
    if isinstance(d, dict):
        return (date.fromisoformat(d["earliest"]), date.fromisoformat(d["latest"]))
    p = [int(x) for x in d.split("-")]
    if len(p) == 1:
        return (date(p[0], 1, 1), date(p[0], 12, 31))
    if len(p) == 2:
        return (date(p[0], p[1], 1), last(*p))
    return (date(*p), date(*p))


def start_bounds(d):
    a, b = bounds(d)
    if isinstance(d, str) and len(d) == 7:
        b = a
    return a, min(b, REF)


def end_bounds(d, cv_date=None):
    a, b = bounds(d, cv_date)
    if isinstance(d, str) and len(d) == 7 and d != "present":
        a = b
    return a, b


def months(spans, window=None):
    days = set()
    for a, b in spans:
        if window:
            a, b = max(a, window[0]), min(b, window[1])
        while a <= b:
            days.add(a)
            a += timedelta(1)
    return sum(1 / calendar.monthrange(d.year, d.month)[1] for d in days)


# ---------------------------------------------------------------- gold
def E(start, end, emp, client=None, types=(), cc=False, kind="job", tools=(), maybe=(), muni=None, lo=None, hi=None):
    if muni is None:
        muni = True if "municipality" in types else "review" if "joint-arrangement" in types else False
    return dict(start=start, end=end, emp=emp, client=client, types=list(types), cc=cc, kind=kind, tools=list(tools),
                maybe=list(maybe), muni=muni, lo=lo, hi=hi)


def spans(e, cv_date):
    if e["lo"] or e["hi"]:
        f = lambda t: (date.fromisoformat(t[0]), date.fromisoformat(t[1]))
        return f(e["lo"]), f(e["hi"])
    s, t = start_bounds(e["start"]), end_bounds(e["end"], cv_date)
    return (s[1], t[0]), (s[0], t[1])


def touches(e, cv_date):
    """(certain, possible) overlap with the window."""
    s, t = start_bounds(e["start"]), end_bounds(e["end"], cv_date)
    if e["lo"]:
        lo, hi = spans(e, cv_date)
        return lo[1] >= WIN[0], hi[1] >= WIN[0]
    return t[0] >= WIN[0] and s[1] <= WIN[1], t[1] >= WIN[0] and s[0] <= WIN[1]


def edu_value(e, need):
    level, done, start, end = e[:4]
    if done is False:
        return 0
    if level is None or level in ("havo", "vwo", "mbo"):
        return 1
    if ORDER.index(level) < ORDER.index(need):
        return 0
    if done is None and end is None:
        return 1
    return 2


def tri(lo, hi, points):
    if lo == hi:
        return {"outcome": "met" if lo else "not-met", "min": lo, "max": hi}
    return {"outcome": "review", "min": lo, "max": hi}


def cv(file, edu, exp, listed=(), poss=(), refs=0, onreq=False, hidden=False, rate=None, rate_fee=None, lang="nl", cv_date=None, offer=None, note=None):
    """Register one CV: offer = (rate, 'yes'|'no'|'', submitted_at) or None."""
    CVS.append(dict(file=file, edu=edu, exp=exp, listed=list(listed), poss=set(poss), refs=refs, onreq=onreq, hidden=hidden, rate=rate,
                    rate_fee=rate_fee, lang=lang, cv_date=date.fromisoformat(cv_date) if cv_date else None, offer=offer))
    if offer:
        OFFERS.append((file, f"{offer[0]:.2f}".replace(".", ","), offer[1], offer[2]))


def rate_outcome(rate, fee):
    outs = set()
    for incl in {"yes": [True], "no": [False]}.get(fee, [True, False]):
        outs.add(round(rate + (0 if incl else FEE), 2) <= CEILING)
    return "review" if len(outs) == 2 else "met" if outs == {True} else "not-met"


def gold(c, pages):
    cd = c["cv_date"]
    crit = {}
    if c["offer"]:
        crit["1"] = {"outcome": rate_outcome(c["offer"][0], c["offer"][1])}
    elif c["rate"] is not None:
        crit["1"] = {"outcome": rate_outcome(c["rate"], c["rate_fee"])}
    else:
        crit["1"] = {"outcome": "review"}
    v = max([edu_value(e, "mbo-3") for e in c["edu"]] or [0])
    crit["2"] = {"outcome": ["not-met", "review", "met"][v]}
    v = max([edu_value(e, "mbo-4") for e in c["edu"]] or [0])
    crit["3"] = tri(10 if v == 2 else 0, 10 if v else 0, 10)
    sure, maybe, sure6, maybe6 = [], [], [], []
    m5 = [False, False]
    certain, possible = set(), set()
    paid_tools = set()
    for e in c["exp"]:
        if e["kind"] == "vol":
            possible |= set(e["tools"])
            continue
        lo, hi = spans(e, cd)
        t = touches(e, cd)
        job = e["kind"] == "job"
        if e["cc"]:
            maybe.append(hi)
            if e["cc"] is True and job:
                sure.append(lo)
            if e["muni"]:
                maybe6.append(hi)
                if e["cc"] is True and e["muni"] is True and job:
                    sure6.append(lo)
        if e["muni"]:
            m5[1] |= t[1]
            m5[0] |= t[0] and e["muni"] is True and job
        if job:
            paid_tools |= set(e["tools"])
            if t[0]:
                certain |= set(e["tools"])
            if t[1]:
                possible |= set(e["tools"]) | set(e["maybe"])
        else:
            possible |= set(e["tools"])
    possible |= certain | set(c["listed"]) | c["poss"]
    lo4, hi4 = months(sure, WIN), months(maybe, WIN)
    eps = 1e-9
    crit["4"] = tri(25 if lo4 + eps >= 24 else 0, 25 if hi4 + eps >= 24 else 0, 25)
    crit["5"] = tri(20 if m5[0] else 0, 20 if m5[1] else 0, 20)
    lo6, hi6 = months(sure6), months(maybe6)
    crit["6"] = tri(20 if lo6 + eps >= 12 else 0, 20 if hi6 + eps >= 12 else 0, 20)
    crit["7"] = tri(5 * len(certain), 5 * len(possible), 25)
    crit["pages"] = {"outcome": "met" if pages <= 5 else "not-met"}
    crit["language"] = {"outcome": {"nl": "met", "en": "not-met", "mixed": "review"}[c["lang"]]}
    crit["references"] = {"outcome": "met" if c["refs"] >= 2 else "not-met"}
    if c["offer"] and c["offer"][2]:
        crit["deadline"] = {"outcome": "met" if c["offer"][2] <= "2023-04-18T12:00" else "not-met"}
    outs = [crit[k]["outcome"] for k in ("1", "2", "pages", "language", "references", "deadline") if k in crit]
    eligible = "no" if "not-met" in outs else "review" if "review" in outs else "yes"
    stem = Path(c["file"]).stem
    unpaid = {t for e in c["exp"] if e["kind"] != "job" for t in e["tools"]}
    g = {"id": stem, "file": c["file"], "pages": pages, "language": c["lang"],
         "education": [{"level": e[0], "completed": e[1], "start": e[2], "end": e[3]} for e in c["edu"]],
         "experience": [{"start": e["start"], "end": e["end"], "employer": e["emp"], "client": e["client"],
                         "employer_types": e["types"], "contact_centre": e["cc"],
                         "paid": e["kind"] in ("job", "council"), "tools": e["tools"]} for e in c["exp"]],
         "tools_outside_experience": [t for t in TOOLS if (t in c["listed"] or t in unpaid) and t not in paid_tools],
         "references": c["refs"], "references_on_request": c["onreq"], "hidden_text": c["hidden"], "stated_rate": c["rate"],
         "criteria": dict(sorted(crit.items())), "eligible": eligible,
         "score": {"min": sum(x.get("min", 0) for x in crit.values()), "max": sum(x.get("max", 0) for x in crit.values())}}
    (GOLD / f"{stem}.json").write_text(json.dumps(g, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{c['file']:40} p{pages} 4:{lo4:.1f}-{hi4:.1f} 6:{lo6:.1f}-{hi6:.1f} " + " ".join(
        f"{k}={x['outcome'][0] + (str(x['min']) + '-' + str(x['max']) if 'min' in x else '')}" for k, x in g["criteria"].items()), eligible, g["score"])


def count_pages():
    """Pages when printed."""
    n = {}
    with tempfile.TemporaryDirectory() as t:
        office = [str(OUT / c["file"]) for c in CVS if c["file"].rsplit(".")[-1] in ("docx", "odt", "rtf", "txt")]
        if office:
            subprocess.run(["soffice", f"-env:UserInstallation=file://{t}/p", "--headless", "--convert-to", "pdf", "--outdir", t] + office,
                           check=True, capture_output=True)
        for c in CVS:
            if c["file"].endswith(".html"):
                chrome(f"{t}/{Path(c['file']).stem}.pdf", (OUT / c["file"]).read_text(encoding="utf-8"))
            f = OUT / c["file"] if c["file"].endswith(".pdf") else Path(t) / (Path(c["file"]).stem + ".pdf")
            if not f.exists():
                n[c["file"]] = 1
                continue
            info = subprocess.run(["pdfinfo", str(f)], capture_output=True, text=True).stdout
            n[c["file"]] = int(re.search(r"Pages:\s+(\d+)", info).group(1))
    return n


def finish():
    n = count_pages()
    for c in CVS:
        gold(c, n[c["file"]])
    with open(OUT / "offers.csv", "w", encoding="utf-8", newline="") as f:
        w = csv.writer(f, delimiter=";", lineterminator="\n")
        w.writerow(["file", "hourly_rate", "rate_includes_fee", "submitted_at"])
        w.writerows(OFFERS)


# ---------------------------------------------------------------- writers
def weasy(name, html):
    from weasyprint import HTML
    HTML(string=html).write_pdf(str(OUT / name))


def chrome(name, html):
    if "<title>" not in html:
        html = html.replace('<meta charset="utf-8">', f'<meta charset="utf-8"><title>{Path(name).stem}</title>', 1)
    with tempfile.TemporaryDirectory() as t:
        p = Path(t) / "cv.html"
        p.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
                        f"--user-data-dir={t}/u", "--no-pdf-header-footer", f"--print-to-pdf={OUT / name}", str(p)],
                       check=True, capture_output=True)


def office_to(name, doc, ext="pdf"):
    with tempfile.TemporaryDirectory() as t:
        p = Path(t) / (Path(name).stem + ".docx")
        doc.save(str(p))
        subprocess.run(["soffice", f"-env:UserInstallation=file://{t}/p", "--headless", "--convert-to", ext, "--outdir", str(OUT), str(p)],
                       check=True, capture_output=True)


def new(font="Calibri", size=10.5, margin=2.0, footer=None):
    from docx import Document
    from docx.shared import Cm, Pt
    d = Document()
    st = d.styles["Normal"]
    st.font.name, st.font.size = font, Pt(size)
    st.paragraph_format.space_after = Pt(2)
    s = d.sections[0]
    s.page_width, s.page_height = Cm(21), Cm(29.7)
    s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Cm(margin)
    if footer:
        s.footer.paragraphs[0].text = footer
    return d


def P(d, text="", color=None, size=None, align=None, after=None, before=None, tabs=(), style=None, indent=None, bold=False, font=None, first=False):
    """A paragraph; **bold** and __italic__ inside the text. d may be a document or a cell."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Cm, Pt, RGBColor
    p = d.paragraphs[0] if first else d.add_paragraph(style=style)
    for part in re.split(r"(\*\*.+?\*\*|__.+?__)", text):
        if not part:
            continue
        b, i = part.startswith("**"), part.startswith("__")
        r = p.add_run(part[2:-2] if b or i else part)
        r.bold, r.italic = (b or bold) or None, i or None
        if color:
            r.font.color.rgb = RGBColor.from_string(color)
        if size:
            r.font.size = Pt(size)
        if font:
            r.font.name = font
    if align:
        p.alignment = {"c": 1, "r": 2, "j": 3}[align]
    if after is not None:
        p.paragraph_format.space_after = Pt(after)
    if before is not None:
        p.paragraph_format.space_before = Pt(before)
    if indent:
        p.paragraph_format.left_indent = Cm(indent)
    for t in tabs:
        right = isinstance(t, str)
        p.paragraph_format.tab_stops.add_tab_stop(Cm(float(t)), WD_TAB_ALIGNMENT.RIGHT if right else WD_TAB_ALIGNMENT.LEFT)
    return p


def L(d, *lines, **kw):
    for x in lines:
        P(d, x, **kw)


def B(d, *items):
    for x in items:
        P(d, x, style="List Bullet", after=0)


def H(d, text, level=1, color=None, rule=False):
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls
    from docx.shared import RGBColor
    h = d.add_heading(text, level)
    for r in h.runs:
        if color:
            r.font.color.rgb = RGBColor.from_string(color)
    if rule:
        h._p.get_or_add_pPr().append(parse_xml(
            f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="6" w:space="1" w:color="{color or "444444"}"/></w:pBdr>'))
    return h


def T(d, rows, widths, grid=False, bold_first=False):
    from docx.shared import Cm
    t = d.add_table(rows=0, cols=len(widths))
    t.autofit = False
    if grid:
        t.style = "Table Grid"
    for row in rows:
        cells = t.add_row().cells
        for i, (c, x) in enumerate(zip(cells, row)):
            c.width = Cm(widths[i])
            for k, line in enumerate(x.split("\n")):
                P(c, line, first=(k == 0), after=1, bold=bold_first and i == 0)
    for c, w in zip(t.columns, widths):
        c.width = Cm(w)
    return t


def shade(cell, fill):
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>'))
