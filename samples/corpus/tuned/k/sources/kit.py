"""Small tools for the CV set: dates and months, the gold writer, makers of DOCX, PDF and ODT."""
from __future__ import annotations
import calendar, itertools, json, shutil, subprocess, tempfile
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT = HERE.parent
REF, WIN = date(2023, 4, 18), date(2020, 4, 18)
FIVE = ["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"]
OFF = "Officepakket"
M, T, P, C = ["municipality"], ["temp-agency"], ["private"], ["contact-centre-company"]
REGISTER: list[dict] = []
OFFERS: list[str] = []


def E(start, end, emp, types, cc=False, tools=(), client=None, paid=True, kind="job", maybe=None, muni=None):
    """One experience; kind: job, intern, vol. maybe: tools that this paid job leaves open. muni='maybe' forces review."""
    return dict(start=start, end=end, employer=emp, client=client, employer_types=list(types), contact_centre=cc,
                paid=paid if kind == "job" else False, tools=list(tools), kind=kind, maybe=list(maybe or []), muni=muni)


def D(level, completed, start=None, end=None):
    return dict(level=level, completed=completed, start=start, end=end)


def span(value, cv=None):
    """Earliest and latest first day, earliest and latest last day of a DATE."""
    if value == "present":
        return (None, None, cv or REF, REF)
    if isinstance(value, dict):
        a, b = span(value["earliest"])[0], span(value["latest"])[3]
        return (a, b, a, b)
    n = [int(x) for x in value.split("-")]
    if len(n) == 3:
        d = date(*n)
        return (d, d, d, d)
    if len(n) == 2:
        a, b = date(n[0], n[1], 1), date(n[0], n[1], calendar.monthrange(*n)[1])
        return (a, a, b, b)
    a, b = date(n[0], 1, 1), date(n[0], 12, 31)
    return (a, b, a, b)


def readings(e, cv=None):
    s, t = e["start"], e["end"]
    if s is None and t is None:
        return [None, (date(1990, 1, 1), REF)]
    if s == t and isinstance(s, dict | str) and (isinstance(s, dict) or len(s) < 10):
        x = span(s)
        a, b = x[0], x[3]
        pts = {(a, a), (b, b), (a, b)}
        return sorted(pts)
    a, b = span(s)[0], span(s)[1]
    c, d = span(t, cv)[2], span(t, cv)[3]
    return sorted({(x, min(y, REF)) for x in (a, b) for y in (c, d) if x <= y})


def months(periods, lo=date(1900, 1, 1), hi=REF):
    days = set()
    for s, t in periods:
        s, t = max(s, lo), min(t, hi)
        while s <= t:
            days.add(s)
            s += timedelta(1)
    tot = {}
    for d in days:
        tot[(d.year, d.month)] = tot.get((d.year, d.month), 0) + 1
    return sum(n / calendar.monthrange(*k)[1] for k, n in tot.items())


def options(e, cv):
    out = []
    for r in readings(e, cv):
        ccs = [True] if e["contact_centre"] is True else [False] if e["contact_centre"] is False else [True, False]
        mun = [True] if "municipality" in e["employer_types"] else [False]
        if e["muni"] == "maybe" or ("joint-arrangement" in e["employer_types"] and mun == [False]):
            mun = [True, False]
        counts = [True] if e["kind"] == "job" else [True, False]
        for c, m, k in itertools.product(ccs, mun, counts):
            out.append((r, c and k, m and k))
    return sorted(set(out), key=repr)


RANK = ["vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo-bachelor", "wo-bachelor", "hbo-master", "wo-master", "phd"]


def education(edu, need):
    best = 0
    for d in edu:
        ok = 0
        if d["level"] in RANK:
            ok = 2 if RANK.index(d["level"]) >= RANK.index(need) else 0
        elif d["level"] in ("havo", "vwo", "mbo", None):
            ok = 1
        if d["completed"] is False:
            ok = 0
        if d["completed"] is None:
            ended = d["end"] not in (None, "present") and span(d["end"])[2] <= REF
            ok = ok if ended else min(ok, 1)
        best = max(best, ok)
    return ["not-met", "review", "met"][best]


def rate(offer, stated, stated_fee=None):
    if offer is None and stated is None:
        return "review"
    amount, fee = (Decimal(str(offer[0])), offer[1]) if offer and offer[0] is not None else (
        (Decimal(str(stated)), stated_fee) if stated else (None, None))
    if amount is None:
        return "review"
    res = {amount <= Decimal("55.55")} if fee == "ja" else {amount + Decimal("2.25") <= Decimal("55.55")} if fee == "nee" else {
        amount <= Decimal("55.55"), amount + Decimal("2.25") <= Decimal("55.55")}
    return "review" if len(res) == 2 else "met" if True in res else "not-met"


def assess(g, cv):
    exp = [e for e in g["experience"] if e["kind"] != "vol"]
    rel = [e for e in exp if e["contact_centre"] is not False or "municipality" in e["employer_types"]
           or "joint-arrangement" in e["employer_types"] or e["muni"] or e["tools"] or e["maybe"]]
    s4, s5, s6, tot = set(), set(), set(), set()
    tools_sure, tools_can = None, set()
    listed = set(g["_listed"])
    for combo in itertools.product(*[options(e, cv) for e in rel]):
        rs = [(e, r, c, m) for e, (r, c, m) in zip(rel, combo) if r]
        a = 25 if months([r for _, r, c, _ in rs if c], WIN) >= 24 else 0
        b = 20 if any(m and r[1] >= WIN for _, r, _, m in rs) else 0
        c6 = 20 if months([r for _, r, c, m in rs if c and m]) >= 12 else 0
        sure = {t for e, r, _, _ in rs if e["kind"] == "job" and r[1] >= WIN for t in e["tools"]}
        can = sure | listed | {t for e, r, _, _ in rs if r[1] >= WIN for t in e["tools"] + e["maybe"]}
        s4.add(a); s5.add(b); s6.add(c6)
        tot |= {a + b + c6 + 5 * len(sure), a + b + c6 + 5 * len(can)}
        tools_sure = sure if tools_sure is None else tools_sure & sure
        tools_can |= can
    tools_sure = tools_sure or set()
    if not rel:
        s4, s5, s6, tot, tools_can = {0}, {0}, {0}, {0, 5 * len(listed)}, listed
    out = {"1": {"outcome": rate(g["_offer"], g["stated_rate"], g["_stated_fee"])},
           "2": {"outcome": education(g["education"], "mbo-3")}}

    def tier(lo, hi):
        return {"outcome": "review" if lo != hi else "met" if lo else "not-met", "min": lo, "max": hi}
    e3 = education(g["education"], "mbo-4")
    out["3"] = tier(0 if e3 != "met" else 10, 10 if e3 != "not-met" else 0)
    out["4"], out["5"], out["6"] = (tier(min(s), max(s)) for s in (s4, s5, s6))
    out["7"] = tier(5 * len(tools_sure), 5 * len(tools_can))
    out["pages"] = {"outcome": "met" if g["pages"] <= 5 else "not-met"}
    out["language"] = {"outcome": {"nl": "met", "en": "not-met", "mixed": "review"}[g["language"]]}
    out["references"] = {"outcome": "met" if g["references"] >= 2 else "not-met"}
    ko = [out[k]["outcome"] for k in ("1", "2", "pages", "language", "references")]
    elig = "no" if "not-met" in ko else "review" if "review" in ko else "yes"
    return out, elig, {"min": min(tot) + out["3"]["min"], "max": max(tot) + out["3"]["max"]}


def gold(file, edu, exp, refs=0, on_request=False, listed=(), offer=None, sent="", stated=None, stated_fee=None,
         lang="nl", hidden=False, cv_date=None):
    """offer: (amount, 'ja'|'nee'|'') or None for no row."""
    REGISTER.append(dict(file=file, edu=edu, exp=exp, refs=refs, onr=on_request, listed=list(listed), offer=offer, sent=sent,
                         stated=stated, sfee=stated_fee, lang=lang, hidden=hidden, cv=cv_date))


def pages_of(files):
    """Printed pages of each file; Word, ODT, RTF and text files go through LibreOffice once."""
    import pypdfium2
    with tempfile.TemporaryDirectory() as tmp:
        conv = [f for f in files if f.suffix not in (".pdf",)]
        if conv:
            to_pdf(conv, Path(tmp))
        return {f.name: len(pypdfium2.PdfDocument(f if f.suffix == ".pdf" else Path(tmp) / (f.stem + ".pdf"))) for f in files}


def to_pdf(files, outdir):
    with tempfile.TemporaryDirectory() as prof:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{prof}", "--headless", "--convert-to", "pdf", "--outdir",
                        str(outdir), *map(str, files)], check=True, capture_output=True)


def write_gold():
    pg = pages_of([OUT / r["file"] for r in REGISTER])
    (OUT / "gold").mkdir(exist_ok=True)
    rows = ["file;hourly_rate;rate_includes_fee;submitted_at"]
    for r in REGISTER:
        listed = set(r["listed"])
        for e in r["exp"]:
            if e["kind"] != "job":
                listed |= set(e["tools"])
        inpaid = {t for e in r["exp"] if e["kind"] == "job" for t in e["tools"]}
        g = dict(id=Path(r["file"]).stem, file=r["file"], pages=pg[r["file"]], language=r["lang"], education=r["edu"],
                 experience=r["exp"], tools_outside_experience=[t for t in FIVE if t in listed - inpaid], references=r["refs"],
                 references_on_request=r["onr"], hidden_text=r["hidden"], stated_rate=r["stated"], _listed=listed,
                 _offer=r["offer"], _stated_fee=r["sfee"])
        crit, elig, score = assess(g, r["cv"])
        for k in ("_listed", "_offer", "_stated_fee"):
            g.pop(k)
        g["experience"] = [{k: v for k, v in e.items() if k not in ("kind", "maybe", "muni")} for e in r["exp"]]
        g |= dict(criteria=crit, eligible=elig, score=score)
        (OUT / "gold" / f"{g['id']}.json").write_text(json.dumps(g, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        if r["offer"]:
            amt = "" if r["offer"][0] is None else f"{r['offer'][0]:.2f}".replace(".", ",")
            rows.append(f"{r['file']};{amt};{r['offer'][1]};{r['sent']}")
    (OUT / "offers.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")


# ---- makers ----
def chrome(name, html):
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / "a.html"
        src.write_text("<!doctype html><html lang=nl><meta charset=utf-8>" + html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
                        f"--user-data-dir={tmp}/p", "--no-pdf-header-footer", f"--print-to-pdf={OUT / name}", str(src)],
                       check=True, capture_output=True)


def weasy(name, html):
    import weasyprint
    weasyprint.HTML(string="<!doctype html><html lang=nl><meta charset=utf-8>" + html).write_pdf(OUT / name)


class W:
    """A Word document with short hands."""

    def __init__(self, font="Calibri", size=11, margins=2.0, gap=2):
        import docx
        from docx.shared import Cm, Pt
        self.Cm, self.Pt = Cm, Pt
        self.d = docx.Document()
        st = self.d.styles["Normal"]
        st.font.name, st.font.size = font, Pt(size)
        st.paragraph_format.space_after = Pt(gap)
        st.paragraph_format.space_before = Pt(0)
        for s in self.d.sections:
            s.page_width, s.page_height = Cm(21), Cm(29.7)
            s.left_margin = s.right_margin = Cm(margins)
            s.top_margin = s.bottom_margin = Cm(margins)

    def fill(self, p, text, bold=False, it=False, size=None, color=None):
        """Text with **bold** stretches."""
        from docx.shared import RGBColor
        for i, part in enumerate(text.split("**")):
            if part:
                r = p.add_run(part)
                r.bold = bold or i % 2 == 1
                r.italic = it
                if size:
                    r.font.size = self.Pt(size)
                if color:
                    r.font.color.rgb = RGBColor.from_string(color)
        return p

    def p(self, text="", bold=False, it=False, size=None, color=None, style=None, before=0, after=None, tabs=(), right=None,
          center=False, indent=None, box=None):
        from docx.enum.text import WD_TAB_ALIGNMENT
        p = box.add_paragraph(style=style) if box is not None else self.d.add_paragraph(style=style)
        self.fill(p, text, bold, it, size, color)
        f = p.paragraph_format
        if before:
            f.space_before = self.Pt(before)
        if after is not None:
            f.space_after = self.Pt(after)
        for t in tabs:
            f.tab_stops.add_tab_stop(self.Cm(t))
        if right:
            f.tab_stops.add_tab_stop(self.Cm(right), WD_TAB_ALIGNMENT.RIGHT)
        if center:
            p.alignment = 1
        if indent:
            f.left_indent = self.Cm(indent)
        return p

    def b(self, *items, box=None):
        for t in items:
            self.p(t, style="List Bullet", after=0, box=box)

    def rule(self, p, color="808080", side="bottom"):
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn
        b = OxmlElement("w:pBdr")
        e = OxmlElement(f"w:{side}")
        for k, v in dict(val="single", sz="8", space="1", color=color).items():
            e.set(qn(f"w:{k}"), v)
        b.append(e)
        p._p.get_or_add_pPr().append(b)
        return p

    def table(self, rows, widths, style=None, head=False):
        t = self.d.add_table(rows=0, cols=len(widths))
        if style:
            t.style = style
        t.autofit = False
        for i, row in enumerate(rows):
            cells = t.add_row().cells
            for c, w, text in zip(cells, widths, row):
                c.width = self.Cm(w)
                for j, line in enumerate(text.split("\n")):
                    p = c.paragraphs[0] if j == 0 else c.add_paragraph()
                    self.fill(p, line, bold=head and i == 0)
        self.grid(t, widths)
        return t

    def grid(self, t, widths):
        for col, w in zip(t.columns, widths):
            col.width = self.Cm(w)

    def shade(self, cell, hexcolor):
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn
        s = OxmlElement("w:shd")
        for k, v in dict(val="clear", color="auto", fill=hexcolor).items():
            s.set(qn(f"w:{k}"), v)
        cell._tc.get_or_add_tcPr().append(s)

    def footer(self, text):
        self.d.sections[0].footer.paragraphs[0].text = text

    def save(self, name):
        self.d.save(OUT / name)


def via_office(w, name):
    """Save a Word document and keep only LibreOffice's PDF of it."""
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / (Path(name).stem + ".docx")
        w.d.save(src)
        to_pdf([src], Path(tmp))
        shutil.copy(Path(tmp) / name, OUT / name)


def via_odt(w, name):
    """Save a Word document as ODT by LibreOffice."""
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / (Path(name).stem + ".docx")
        w.d.save(src)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/prof", "--headless", "--convert-to", "odt", "--outdir", tmp, str(src)],
                       check=True, capture_output=True)
        shutil.copy(Path(tmp) / name, OUT / name)
