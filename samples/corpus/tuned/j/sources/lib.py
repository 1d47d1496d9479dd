"""Own helpers: rendering, the month calculator and the gold files."""
import calendar, json, os, re, subprocess, sys, tempfile
from datetime import date, timedelta
from decimal import Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.dirname(HERE)
REF, W1 = date(2023, 4, 18), date(2020, 4, 18)
TYPES = dict(m="municipality", j="joint-arrangement", w="water-authority", p="province", c="central-government",
             k="contact-centre-company", t="temp-agency", e="education", z="care", r="religious", v="private")
FIVE = ["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"]
ONLY = set(sys.argv[1:])
CVS, OFFERS = [], []


def X(start, end, employer, client, types, cc, paid=True, tools=(), poss=(), muni=None):
    """One experience; `poss`: tools that the entry only makes possible; `muni`: override for municipal ('review')."""
    return dict(start=start, end=end, employer=employer, client=client, types=[TYPES[t] for t in types], cc=cc, paid=paid,
                tools=list(tools), poss=list(poss), muni=muni, stage=(paid == "stage"))


def D(level, completed, start, end):
    return dict(level=level, completed=completed, start=start, end=end)


def season(a, b):
    return {"earliest": a, "latest": b}


def span(d, cvdate=None):
    if d is None:
        return date(1950, 1, 1), REF
    if d == "present":
        return (cvdate or REF), REF
    if isinstance(d, dict):
        return date.fromisoformat(d["earliest"]), date.fromisoformat(d["latest"])
    p = [int(x) for x in d.split("-")]
    if len(p) == 1:
        return date(p[0], 1, 1), date(p[0], 12, 31)
    if len(p) == 2:
        return date(p[0], p[1], 1), date(p[0], p[1], calendar.monthrange(*p)[1])
    return date(*p), date(*p)


def readings(x, cvdate):
    """(longest, shortest) as (start, end)."""
    s, e = x["start"], x["end"]
    if s is None and e is None:
        return (date(1950, 1, 1), REF), None
    s1, s2 = span(s)
    e1, e2 = span(e, cvdate)
    if isinstance(s, str) and len(s) == 7 and s != e:
        s2 = s1
    if isinstance(e, str) and len(e) == 7 and e != "present" and s != e:
        e1 = e2
    return (s1, min(e2, REF)), (min(s2, e1), min(e1, REF))


def months(spans, win):
    days = set()
    for s, e in spans:
        if win:
            s = max(s, W1)
        e = min(e, REF)
        d = s
        while d <= e:
            days.add(d)
            d += timedelta(1)
    tot = {}
    for d in days:
        tot[(d.year, d.month)] = tot.get((d.year, d.month), 0) + 1
    return sum(n / calendar.monthrange(*k)[1] for k, n in tot.items())


ORDER = "vmbo mbo-1 mbo-2 mbo-3 mbo-4 ad hbo-bachelor wo-bachelor hbo-master wo-master phd".split()


def edu(eds, need):
    lo = hi = False
    n = ORDER.index(need)
    for d in eds:
        if d["completed"] is False:
            continue
        sure = d["completed"] is True or (d["end"] not in (None, "present"))
        if d["level"] is None or d["level"] in ("havo", "vwo", "mbo"):
            hi = True
            continue
        if ORDER.index(d["level"]) >= n:
            hi = True
            lo = lo or sure
    return lo, hi


def oc(lo, hi):
    return "met" if lo else "review" if hi else "not-met"


def ptr(lo, hi):
    return dict(outcome="review" if lo != hi else "met" if lo else "not-met", min=lo, max=hi)


def assess(g, exp, eds, offer, stated, stated_fee, cvdate):
    c = {}
    fee, ceil = Decimal("2.25"), Decimal("55.55")
    amount, incl = None, None
    if offer and offer[0]:
        amount, incl = Decimal(offer[0].replace(",", ".")), {"ja": True, "nee": False, "": None}[offer[1]]
    elif stated is not None:
        amount, incl = Decimal(str(stated)), stated_fee
    if amount is None:
        c["1"] = dict(outcome="review")
    else:
        r = [amount + (0 if i else fee) <= ceil for i in ([True, False] if incl is None else [incl])]
        c["1"] = dict(outcome="met" if all(r) else "review" if any(r) else "not-met")
    lo, hi = edu(eds, "mbo-3")
    c["2"] = dict(outcome=oc(lo, hi))
    lo, hi = edu(eds, "mbo-4")
    c["3"] = ptr(10 * lo, 10 * hi)
    L4, S4, L6, S6 = [], [], [], []
    lo5 = hi5 = False
    tlo, thi = set(), set()
    listed = set(g["outside_all"])
    for x in exp:
        lg, sh = readings(x, cvdate)
        mun = x["muni"] if x["muni"] is not None else True if "municipality" in x["types"] else "review" if "joint-arrangement" in x["types"] else False
        okl = x["paid"] is True or x["stage"]
        oks = x["paid"] is True
        if x["cc"] and okl:
            L4.append(lg)
            if mun:
                L6.append(lg)
        if x["cc"] is True and oks and sh:
            S4.append(sh)
            if mun is True:
                S6.append(sh)
        inl = lg[1] >= W1
        ins = sh is not None and sh[1] >= W1
        if mun and okl and inl:
            hi5 = True
        if mun is True and oks and ins:
            lo5 = True
        for t in x["tools"]:
            if x["paid"] is not True:
                thi.add(t)
            elif ins:
                tlo.add(t); thi.add(t)
            elif inl or t in listed:
                thi.add(t)
        for t in x["poss"]:
            if inl or x["paid"] is not True or t in listed:
                thi.add(t)
    paidtools = {t for x in exp if x["paid"] is True for t in x["tools"]}
    thi |= listed | tlo
    m4 = months(S4, True), months(L4, True)
    m6 = months(S6, False), months(L6, False)
    c["4"] = ptr(25 * (m4[0] >= 24 - 1e-9), 25 * (m4[1] >= 24 - 1e-9))
    c["5"] = ptr(20 * lo5, 20 * hi5)
    c["6"] = ptr(20 * (m6[0] >= 12 - 1e-9), 20 * (m6[1] >= 12 - 1e-9))
    c["7"] = ptr(5 * len(tlo), 5 * len(thi))
    c["pages"] = dict(outcome="met" if g["pages"] <= 5 else "not-met")
    c["language"] = dict(outcome={"nl": "met", "en": "not-met", "mixed": "review"}[g["language"]])
    c["references"] = dict(outcome="met" if g["references"] >= 2 else "not-met")
    if offer and offer[2]:
        c["deadline"] = dict(outcome="met" if offer[2] <= "2023-04-18T12:00" else "not-met")
    ko = [c[k]["outcome"] for k in c if k in ("1", "2", "pages", "language", "references", "deadline")]
    elig = "no" if "not-met" in ko else "review" if "review" in ko else "yes"
    score = dict(min=sum(c[k]["min"] for k in "34567"), max=sum(c[k]["max"] for k in "34567"))
    print(f"{g['id']:34s} p{g['pages']} m4={m4[0]:.2f}-{m4[1]:.2f} m6={m6[0]:.1f}-{m6[1]:.1f} t={sorted(tlo)}/{sorted(thi)} " +
          " ".join(f"{k}:{v['outcome'][:3]}" + (f"[{v['min']},{v['max']}]" if "min" in v else "") for k, v in c.items()), elig, score)
    g["_out"] = sorted(listed - paidtools | {t for x in exp if x["paid"] is not True for t in x["tools"]} - paidtools, key=FIVE.index)
    return c, elig, score


def run(*a):
    subprocess.run(a, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


TMP = tempfile.mkdtemp()


def office(path, fmt, outdir, infilter=None):
    a = ["soffice", f"-env:UserInstallation=file://{TMP}/lo", "--headless"]
    if infilter:
        a.append("--infilter=" + infilter)
    run(*a, "--convert-to", fmt, "--outdir", outdir, path)


def html2pdf(html, path, engine="chromium"):
    if engine == "weasy":
        import weasyprint
        weasyprint.HTML(string=html).write_pdf(path)
        return
    h = os.path.join(TMP, "x.html")
    open(h, "w", encoding="utf-8").write(html)
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
        f"--user-data-dir={TMP}/cr", "--no-pdf-header-footer", "--print-to-pdf=" + path, h)


def npages(path):
    if path.endswith(".txt"):
        return 1
    if path.endswith(".html"):
        html2pdf(open(path, encoding="utf-8").read(), os.path.join(TMP, "h.pdf"))
        path = os.path.join(TMP, "h.pdf")
    if not path.endswith(".pdf"):
        office(path, "pdf", TMP)
        path = os.path.join(TMP, os.path.splitext(os.path.basename(path))[0] + ".pdf")
    o = subprocess.run(["pdfinfo", path], capture_output=True, text=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", o).group(1))


def cv(file, make, exp, eds, refs=0, onreq=False, outside=(), lang="nl", hidden=False, stated=None, stated_fee=None, offer=None, cvdate=None):
    """offer: (rate, ja|nee|'', submitted_at) or None."""
    fid, ext = os.path.splitext(file)
    if offer:
        OFFERS.append((file,) + offer)
    if ONLY and not any(fid.startswith(o) for o in ONLY):
        return
    path = os.path.join(OUT, file)
    make(path)
    g = dict(id=fid, pages=npages(path), language=lang, references=refs, outside_all=list(outside))
    c, elig, score = assess(g, exp, eds, offer, stated, stated_fee, cvdate)
    gold = dict(id=fid, file=file, pages=g["pages"], language=lang, education=eds,
                experience=[dict(start=x["start"], end=x["end"], employer=x["employer"], client=x["client"],
                                 employer_types=list(dict.fromkeys(x["types"])), contact_centre=x["cc"], paid=x["paid"] is True, tools=x["tools"]) for x in exp],
                tools_outside_experience=g["_out"], references=refs, references_on_request=onreq, hidden_text=hidden, stated_rate=stated,
                criteria=c, eligible=elig, score=score)
    with open(os.path.join(OUT, "gold", fid + ".json"), "w", encoding="utf-8") as f:
        json.dump(gold, f, ensure_ascii=False, indent=1)
        f.write("\n")


def finish():
    with open(os.path.join(OUT, "offers.csv"), "w", encoding="utf-8") as f:
        f.write("file;hourly_rate;rate_includes_fee;submitted_at\n")
        for o in OFFERS:
            f.write(";".join(o) + "\n")


# ---- docx helpers
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL, WD_TAB_ALIGNMENT as TA
from docx.oxml.ns import qn
from docx.oxml import OxmlElement


def doc(font="Calibri", size=11, margin=2.2):
    d = Document()
    st = d.styles["Normal"]
    st.font.name, st.font.size = font, Pt(size)
    st.paragraph_format.space_after = Pt(3)
    for s in d.sections:
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        s.left_margin = s.right_margin = Cm(margin)
        s.top_margin = s.bottom_margin = Cm(2)
    return d


def P(d, text="", b=False, i=False, size=None, color=None, align=None, tabs=(), style=None, after=None, before=None):
    """**bold** parts inside; tabs as (cm, 'r'|'l')."""
    p = d.add_paragraph(style=style)
    for k, part in enumerate(re.split(r"\*\*", text)):
        if not part:
            continue
        r = p.add_run(part)
        r.bold = b or k % 2 == 1
        r.italic = i
        if size:
            r.font.size = Pt(size)
        if color:
            r.font.color.rgb = RGBColor.from_string(color)
    if align:
        p.alignment = {"c": AL.CENTER, "r": AL.RIGHT, "j": AL.JUSTIFY}[align]
    for pos, kind in tabs:
        p.paragraph_format.tab_stops.add_tab_stop(Cm(pos), TA.RIGHT if kind == "r" else TA.LEFT)
    if after is not None:
        p.paragraph_format.space_after = Pt(after)
    if before is not None:
        p.paragraph_format.space_before = Pt(before)
    return p


def shade(cell, hexcol):
    s = OxmlElement("w:shd")
    s.set(qn("w:val"), "clear"); s.set(qn("w:color"), "auto"); s.set(qn("w:fill"), hexcol)
    cell._tc.get_or_add_tcPr().append(s)


def T(d, rows, widths, style="Table Grid", head=None, size=None):
    t = d.add_table(rows=0, cols=len(widths))
    if style:
        t.style = style
    t.autofit = False
    for col, w in zip(t.columns, widths):
        col.width = Cm(w)
    for n, r in enumerate(rows):
        cells = t.add_row().cells
        for c, txt, w in zip(cells, r, widths):
            c.width = Cm(w)
            lines = txt.split("\n")
            for k, line in enumerate(lines):
                p = c.paragraphs[0] if k == 0 else c.add_paragraph()
                p.paragraph_format.space_after = Pt(1)
                for q, part in enumerate(line.split("**")):
                    if part:
                        run_ = p.add_run(part)
                        run_.bold = q % 2 == 1 or (head and n == 0)
                        if size:
                            run_.font.size = Pt(size)
            if head and n == 0:
                shade(c, head)
    return t
