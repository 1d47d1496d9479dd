import calendar, json, os, shutil, subprocess, tempfile
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CVS, GOLD = ROOT, ROOT / "gold"
REF = date(2023, 4, 18)
WIN = date(2020, 4, 18)
TOOLS = ["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"]
LEVELS = ["vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo-bachelor", "wo-bachelor", "hbo-master", "wo-master", "phd"]
ALL = []


def span(d, cvd=None):
    if d == "present":
        return (cvd or REF, REF)
    if isinstance(d, dict):
        return date.fromisoformat(d["earliest"]), date.fromisoformat(d["latest"])
    p = [int(x) for x in d.split("-")]
    if len(p) == 3:
        return date(*p), date(*p)
    if len(p) == 2:
        return ("m", date(p[0], p[1], 1), date(p[0], p[1], calendar.monthrange(p[0], p[1])[1]))
    return date(p[0], 1, 1), date(p[0], 12, 31)


def reading(e, cvd):
    """((shortest) or None, (longest)) as day intervals."""
    s, t = e["start"], e["end"]
    if s is None and t is None:
        return None, (date(1970, 1, 1), REF)
    if s is None:
        s = {"earliest": "1970-01-01", "latest": str(span(t)[-1])}
    if t is None:
        t = {"earliest": str(span(s)[0] if span(s)[0] != "m" else span(s)[1]), "latest": str(REF)}
    if e["start"] == e["end"] and isinstance(s, str) and len(s) in (4, 7):
        a = span(s)
        if len(s) == 7:
            a = a[1:]
        one = (a[1], a[1]) if a[0] >= WIN else None
        return one, a
    ss, ts = span(s), span(t, cvd)
    s0, s1 = (ss[1], ss[1]) if ss[0] == "m" else ss
    t0, t1 = (ts[2], ts[2]) if ts[0] == "m" else ts
    if s1 <= t0:
        short = (s1, t0)
    else:
        short = (s1, s1) if s0 >= WIN else None
    if e.get("dur"):
        lo, hi = e["dur"]
        return e["short"], e["long"]
    return short, (s0, t1)


def months(ivs, lo=date(1900, 1, 1), hi=REF):
    days = set()
    for a, b in ivs:
        a, b = max(a, lo), min(b, hi)
        while a <= b:
            days.add(a)
            a += timedelta(1)
    return sum(1.0 / calendar.monthrange(d.year, d.month)[1] for d in days)


def E(start, end, employer, client=None, types=None, cc=False, tools=(), paid=True, kind=None, **kw):
    if kind in ("volunteer", "intern"):
        paid = False
    if types is None:
        types = ["private"] if employer else []
    if isinstance(types, str):
        types = types.split()
    return dict(start=start, end=end, employer=employer, client=client, employer_types=types, contact_centre=cc,
                paid=paid, tools=list(tools), kind=kind, **kw)


def S(level, completed, start=None, end=None):
    return dict(level=level, completed=completed, start=start, end=end)


def R(a, b):
    return {"earliest": a, "latest": b}


def edu(eds, need):
    best = 0
    for e in eds:
        if e["completed"] is False:
            continue
        sure = e["completed"] is True or e["end"] is not None
        lv = e["level"]
        if lv in LEVELS:
            if LEVELS.index(lv) >= LEVELS.index(need):
                best = max(best, 2 if sure else 1)
        else:
            best = max(best, 1)
    return ["not-met", "review", "met"][best]


def out(lo, hi, need):
    return "met" if lo >= need - 1e-9 else ("review" if hi >= need - 1e-9 else "not-met")


def assess(g, offer):
    cvd = date.fromisoformat(g["cv_date"]) if g["cv_date"] else None
    X = [(e, *reading(e, cvd)) for e in g["experience"]]
    c = {}
    amount, fee = None, None
    if offer and offer[0] is not None:
        amount, fee = offer[0], offer[1]
    elif g["stated_rate"] is not None:
        amount, fee = g["stated_rate"], g["rate_fee"]
    if amount is None:
        c["1"] = dict(outcome="review")
    else:
        lo = amount if fee in ("yes", "") else amount + 2.25
        hi = amount if fee == "yes" else amount + 2.25
        c["1"] = dict(outcome="met" if hi <= 55.55 + 1e-9 else ("not-met" if lo > 55.55 + 1e-9 else "review"))
    c["2"] = dict(outcome=edu(g["education"], "mbo-3"))

    def pt(o, n):
        return dict(outcome=o, min=n if o == "met" else 0, max=0 if o == "not-met" else n)
    c["3"] = pt(edu(g["education"], "mbo-4"), 10)
    # 4
    lo = [s for e, s, l in X if s and e["paid"] and e["contact_centre"] is True and e["kind"] is None]
    hi = [l for e, s, l in X if e["contact_centre"] and e["kind"] != "volunteer"]
    a, b = months(lo, WIN), months(hi, WIN)
    c["4"] = pt(out(a, b, 24), 25)
    g["_m4"] = (round(a, 2), round(b, 2))
    # 5
    muni = lambda e: "municipality" in e["employer_types"] and not e.get("muni_open")
    maybe = lambda e: muni(e) or "joint-arrangement" in e["employer_types"] or e.get("muni_open")
    lo = months([s for e, s, l in X if s and e["paid"] and e["kind"] is None and muni(e)], WIN)
    hi = months([l for e, s, l in X if e["kind"] != "volunteer" and maybe(e)], WIN)
    c["5"] = pt("met" if lo > 0 else ("review" if hi > 0 else "not-met"), 20)
    # 6
    lo = months([s for e, s, l in X if s and e["paid"] and e["kind"] is None and muni(e) and e["contact_centre"] is True])
    hi = months([l for e, s, l in X if e["kind"] != "volunteer" and maybe(e) and e["contact_centre"]])
    c["6"] = pt(out(lo, hi, 12), 20)
    g["_m6"] = (round(lo, 2), round(hi, 2))
    # 7
    n0 = n1 = 0
    for t in TOOLS:
        sure = any(s and e["paid"] and t in e["tools"] and s[1] >= WIN for e, s, l in X)
        may = t in g["lists"] or any(l[1] >= WIN and e["paid"] and (t in e["tools"] or (t == "Officepakket" and e.get("one")))
                                     for e, s, l in X) or any(not e["paid"] and t in e["tools"] for e, s, l in X)
        n0 += sure
        n1 += bool(sure or may)
    P = [0, 5, 10, 15, 20, 25]
    c["7"] = dict(outcome="review" if n0 != n1 else ("met" if n0 else "not-met"), min=P[n0], max=P[n1])
    c["pages"] = dict(outcome="met" if g["pages"] <= 5 else "not-met")
    c["language"] = dict(outcome={"nl": "met", "mixed": "review", "en": "not-met"}[g["language"]])
    c["references"] = dict(outcome="met" if g["references"] >= 2 else "not-met")
    if offer and offer[2]:
        c["deadline"] = dict(outcome="met" if offer[2] <= "2023-04-18 12:00" else "not-met")
    f = [c[k]["outcome"] for k in c if k in ("1", "2", "pages", "language", "references", "deadline")]
    el = "no" if "not-met" in f else ("review" if "review" in f else "yes")
    sc = dict(min=sum(c[k]["min"] for k in "34567"), max=sum(c[k]["max"] for k in "34567"))
    return c, el, sc


def soffice(src, fmt, outdir):
    prof = Path(tempfile.gettempdir()) / "corpus_q_office"
    subprocess.run(["soffice", f"-env:UserInstallation=file://{prof}", "--headless", "--convert-to", fmt, "--outdir", str(outdir), str(src)],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def chromium(html, dst):
    with tempfile.TemporaryDirectory() as t:
        p = Path(t) / "cv.html"
        p.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
                        f"--user-data-dir={t}/prof", "--no-pdf-header-footer", f"--print-to-pdf={dst}", str(p)], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def weasy(html, dst):
    from weasyprint import HTML
    HTML(string=html).write_pdf(str(dst))


def office_pdf(doc, dst):
    """docx Document -> PDF through LibreOffice."""
    with tempfile.TemporaryDirectory() as t:
        p = Path(t) / "x.docx"
        doc.save(str(p))
        soffice(p, "pdf", t)
        shutil.copy(Path(t) / "x.pdf", dst)


def office_as(doc, dst, ext):
    with tempfile.TemporaryDirectory() as t:
        p = Path(t) / "x.docx"
        doc.save(str(p))
        soffice(p, ext, t)
        shutil.copy(Path(t) / f"x.{ext}", dst)


def pages(path):
    if path.suffix == ".pdf":
        pdf = path
        o = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True).stdout
    else:
        with tempfile.TemporaryDirectory() as t:
            if path.suffix == ".html":
                chromium(path.read_text(encoding="utf-8"), Path(t) / (path.stem + ".pdf"))
            else:
                soffice(path, "pdf", t)
            o = subprocess.run(["pdfinfo", str(Path(t) / (path.stem + ".pdf"))], capture_output=True, text=True).stdout
    return int([l for l in o.splitlines() if l.startswith("Pages")][0].split()[1])


def cv(id, file, make, education, experience, refs=0, on_request=False, lists=(), language="nl", hidden=False, rate=None, rate_fee="",
       cv_date=None, offer=None):
    ALL.append(dict(id=id, file=file, make=make, education=education, experience=experience, references=refs, on_request=on_request,
                    lists=list(lists), language=language, hidden=hidden, stated_rate=rate, rate_fee=rate_fee, cv_date=cv_date, offer=offer))


def finish(only=None, build=True):
    for d in ALL:
        dst = CVS / d["file"]
        if build and (not only or d["id"] in only):
            d["make"](dst)
    PG = GOLD.parent / "sources" / "pages.json"
    cache = json.loads(PG.read_text()) if PG.exists() else {}
    for d in ALL:
        dst = CVS / d["file"]
        if not dst.exists():
            continue
        if d["file"] not in cache or (build and (not only or d["id"] in only)):
            cache[d["file"]] = pages(dst)
        d["pages"] = cache[d["file"]]
        c, el, sc = assess(d, d["offer"])
        paid_tools = {t for e in d["experience"] if e["paid"] for t in e["tools"]}
        other = set(d["lists"]) | {t for e in d["experience"] if not e["paid"] for t in e["tools"]}
        g = dict(id=d["id"], file=d["file"], pages=d["pages"], language=d["language"], education=d["education"],
                 experience=[{k: e[k] for k in ("start", "end", "employer", "client", "employer_types", "contact_centre", "paid", "tools")}
                             for e in d["experience"]],
                 tools_outside_experience=[t for t in TOOLS if t in other and t not in paid_tools],
                 references=d["references"], references_on_request=d["on_request"], hidden_text=d["hidden"], stated_rate=d["stated_rate"],
                 criteria=c, eligible=el, score=sc)
        (GOLD / f"{d['id']}.json").write_text(json.dumps(g, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    PG.write_text(json.dumps(cache, ensure_ascii=False, indent=0))
    rows = ["file;hourly_rate;rate_includes_fee;submitted_at"]
    for d in ALL:
        o = d["offer"]
        if o:
            rows.append(f"{d['file']};{('%.2f' % o[0]).replace('.', ',') if o[0] is not None else ''};{o[1]};{o[2] or ''}")
    (ROOT / "offers.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")


# ---- word
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor


class W:
    def __init__(self, font="Calibri", size=10.5, margins=(2, 2, 2, 2), author="", gap=0):
        self.d = Document()
        st = self.d.styles["Normal"]
        st.font.name, st.font.size = font, Pt(size)
        st.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        st.paragraph_format.space_after = Pt(gap)
        st.paragraph_format.space_before = Pt(0)
        s = self.d.sections[0]
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        s.top_margin, s.right_margin, s.bottom_margin, s.left_margin = [Cm(x) for x in margins]
        self.d.core_properties.author = author
        self.d.core_properties.title = ""
        self.d.core_properties.comments = ""
        self.at = self.d

    def p(self, text="", b=False, i=False, size=None, color=None, align=None, before=0, after=None, style=None, tabs=(), left=None, u=False):
        """text may hold **bold** parts"""
        if self.at is not self.d and getattr(self, "_first", False):
            q = self.at.paragraphs[0]
            self._first = False
        else:
            q = self.at.add_paragraph()
        if style:
            q.style = self.d.styles[style]
        for n, part in enumerate(text.split("**")):
            if not part:
                continue
            r = q.add_run(part)
            r.bold = True if (b or n % 2) else None
            r.italic = i or None
            r.underline = u or None
            if size:
                r.font.size = Pt(size)
            if color:
                r.font.color.rgb = RGBColor.from_string(color)
        f = q.paragraph_format
        if before:
            f.space_before = Pt(before)
        if after is not None:
            f.space_after = Pt(after)
        if left is not None:
            f.left_indent = Cm(left)
        for t in tabs:
            pos, al = t if isinstance(t, tuple) else (t, "l")
            f.tab_stops.add_tab_stop(Cm(pos), WD_TAB_ALIGNMENT.RIGHT if al == "r" else WD_TAB_ALIGNMENT.LEFT)
        if align:
            q.alignment = {"c": WD_ALIGN_PARAGRAPH.CENTER, "r": WD_ALIGN_PARAGRAPH.RIGHT, "j": WD_ALIGN_PARAGRAPH.JUSTIFY}[align]
        return q

    def bl(self, *items, style="List Bullet"):
        for t in items:
            self.p(t, style=style, after=0)

    def h(self, text, level=1, color=None, size=None, before=10, after=3):
        q = self.d.add_heading(level=level) if self.at is self.d else self.at.add_paragraph(style=self.d.styles[f"Heading {level}"])
        r = q.add_run(text)
        if color:
            r.font.color.rgb = RGBColor.from_string(color)
        if size:
            r.font.size = Pt(size)
        q.paragraph_format.space_before, q.paragraph_format.space_after = Pt(before), Pt(after)
        return q

    def rule(self, q, color="888888", sz=6, side="bottom"):
        pr = q._p.get_or_add_pPr()
        b = OxmlElement("w:pBdr")
        x = OxmlElement(f"w:{side}")
        for k, v in (("val", "single"), ("sz", str(sz)), ("space", "1"), ("color", color)):
            x.set(qn("w:" + k), v)
        b.append(x)
        pr.append(b)
        return q

    def table(self, rows, cols, widths, grid=False):
        t = self.at.add_table(rows=rows, cols=cols)
        if grid:
            t.style = "Table Grid"
        t.autofit = False
        for c, x in zip(t.columns, widths):
            c.width = Cm(x)
        for r in t.rows:
            for c, w in zip(r.cells, widths):
                c.width = Cm(w)
        return t

    def cell(self, c, fill=None):
        self.at = c
        self._first = True
        if fill:
            s = OxmlElement("w:shd")
            s.set(qn("w:val"), "clear")
            s.set(qn("w:color"), "auto")
            s.set(qn("w:fill"), fill)
            c._tc.get_or_add_tcPr().append(s)
        return self

    def body(self):
        self.at = self.d
        return self

    def save(self, dst):
        self.d.save(str(dst))
