import json, calendar, subprocess, tempfile, pathlib, datetime as dt, re, shutil
HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parent
REF = dt.date(2023, 4, 18); W0 = dt.date(2020, 4, 18); W1 = REF
CHAIN = ["vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo-bachelor", "wo-bachelor", "hbo-master", "wo-master", "phd"]
REG = {}
# ---------- gold ----------
def job(start, end, employer, client=None, types=("private",), cc=False, tools=(), paid=True, intern=False, one=False):
    return dict(start=start, end=end, employer=employer, client=client, employer_types=list(types), contact_centre=cc,
                paid=paid, tools=list(tools), _intern=intern, _one=one)
def edu(level, completed, start, end):
    return dict(level=level, completed=completed, start=start, end=end)
def person(id, file, pages, education, experience, outside=(), refs=0, on_request=False, stated=None, offer=None, hidden=False, listed=()):
    REG[id] = dict(id=id, file=file, pages=pages, education=education, experience=experience, outside=list(outside), refs=refs,
                   on_request=on_request, stated=stated, offer=offer, hidden=hidden, listed=list(listed))
def first_last(s, which):
    if isinstance(s, dict):
        return dt.date.fromisoformat(s["earliest"]), dt.date.fromisoformat(s["latest"])
    if s is None: return dt.date(1950, 1, 1), REF
    if s == "present": return REF, REF
    p = [int(x) for x in s.split("-")]
    if len(p) == 1: return dt.date(p[0], 1, 1), dt.date(p[0], 12, 31)
    if len(p) == 2:
        d = dt.date(p[0], p[1], 1) if which == "s" else dt.date(p[0], p[1], calendar.monthrange(p[0], p[1])[1])
        return d, d
    d = dt.date(*p); return d, d
def months(ivs, window=None):
    days = set()
    for a, b in ivs:
        if window: a, b = max(a, window[0]), min(b, window[1])
        while a <= b:
            days.add(a); a += dt.timedelta(1)
    return sum(1 / calendar.monthrange(d.year, d.month)[1] for d in days)
def rng(j):
    s0, s1 = first_last(j["start"], "s"); e0, e1 = first_last(j["end"], "e")
    return (s1, min(e0, REF)), (s0, min(e1, REF))
def overlap(j):
    s0, s1 = first_last(j["start"], "s"); e0, e1 = first_last(j["end"], "e")
    return (s1 <= W1 and e0 >= W0), (s0 <= W1 and e1 >= W0)
def at_least(education, level):
    k = CHAIN.index(level); res = "not-met"
    for e in education:
        c = e["completed"]; lv = e["level"]
        if c is False: continue
        done = True if c else (True if e["end"] and e["end"] != "present" and first_last(e["end"], "e")[1] < REF else None)
        if lv in CHAIN:
            if CHAIN.index(lv) < k: continue
            if done: return "met"
            res = "review"
        elif lv in ("mbo", "havo", "vwo", None): res = "review"
    return res
def span(lo, hi, need, pts):
    eps = 1e-9
    if lo >= need - eps: return dict(outcome="met", min=pts, max=pts)
    if hi < need - eps: return dict(outcome="not-met", min=0, max=0)
    return dict(outcome="review", min=0, max=pts)
def yes(sure, may, pts):
    return dict(outcome="met", min=pts, max=pts) if sure else dict(outcome="review", min=0, max=pts) if may else dict(outcome="not-met", min=0, max=0)
def assess(r, verbose=False):
    X = r["experience"]; c = {}
    def rate():
        if r["offer"]: amt, fee = r["offer"][0], r["offer"][1]
        elif r["stated"] is not None: amt, fee = r["stated"], ""
        else: return "review"
        cents = round(amt * 100)
        o = {"ja": [cents], "nee": [cents + 225], "": [cents, cents + 225]}[fee]
        ok = [x <= 5555 for x in o]
        return "met" if all(ok) else "not-met" if not any(ok) else "review"
    c["1"] = dict(outcome=rate())
    c["2"] = dict(outcome=at_least(r["education"], "mbo-3"))
    o = at_least(r["education"], "mbo-4"); c["3"] = dict(outcome=o, min=10 if o == "met" else 0, max=0 if o == "not-met" else 10)
    def val(pred_sure, pred_may, window):
        lo = [rng(j)[0] for j in X if j["paid"] and pred_sure(j)]
        hi = [rng(j)[1] for j in X if (j["paid"] or j["_intern"]) and pred_may(j)]
        return months(lo, window), months(hi, window)
    cc = lambda j: j["contact_centre"] is True
    ccm = lambda j: j["contact_centre"] in (True, "mixed")
    mu = lambda j: "municipality" in j["employer_types"]
    mum = lambda j: mu(j) or "joint-arrangement" in j["employer_types"]
    m4 = val(cc, ccm, (W0, W1)); c["4"] = span(*m4, 24, 25)
    c["5"] = yes(any(j["paid"] and mu(j) and overlap(j)[0] for j in X), any((j["paid"] or j["_intern"]) and mum(j) and overlap(j)[1] for j in X), 20)
    m6 = val(lambda j: cc(j) and mu(j), lambda j: ccm(j) and mum(j), None); c["6"] = span(*m6, 12, 20)
    sure = set(); may = set(r["outside"]) | set(r["listed"])
    for j in X:
        a, b = overlap(j); t = set(j["tools"])
        if j["paid"] and a: sure |= t
        if b: may |= t
        if b and j["_one"]: may.add("Officepakket")
    may |= sure
    lo, hi = 5 * len(sure), 5 * len(may)
    c["7"] = dict(outcome="review" if lo != hi else "met" if lo else "not-met", min=lo, max=hi)
    c["pages"] = dict(outcome="met" if r["pages"] <= 5 else "not-met")
    c["language"] = dict(outcome="met")
    c["references"] = dict(outcome="met" if r["refs"] >= 2 else "not-met")
    ko = [c[k]["outcome"] for k in ("1", "2", "pages", "language", "references")]
    el = "no" if "not-met" in ko else "review" if "review" in ko else "yes"
    sc = dict(min=sum(c[k]["min"] for k in "34567"), max=sum(c[k]["max"] for k in "34567"))
    if verbose: print(r["id"], r["file"], "m4 %.1f-%.1f m6 %.1f-%.1f" % (*m4, *m6), {k: (v["outcome"], v.get("min"), v.get("max")) for k, v in c.items()}, el, sc)
    return c, el, sc
def write_gold():
    (OUT / "gold").mkdir(exist_ok=True)
    rows = ["file;hourly_rate;rate_includes_fee;submitted_at"]
    for id, r in sorted(REG.items()):
        c, el, sc = assess(r, True)
        g = dict(id=id, file=r["file"], pages=r["pages"], language="nl", education=r["education"],
                 experience=[{k: v for k, v in j.items() if k[0] != "_"} for j in r["experience"]],
                 tools_outside_experience=r["outside"], references=r["refs"], references_on_request=r["on_request"],
                 hidden_text=r["hidden"], stated_rate=r["stated"], criteria=c, eligible=el, score=sc)
        (OUT / "gold" / (id + ".json")).write_text(json.dumps(g, ensure_ascii=False, indent=1) + "\n", "utf-8")
        if r["offer"]: rows.append("%s;%s;%s;%s" % (r["file"], ("%.2f" % r["offer"][0]).replace(".", ","), r["offer"][1], r["offer"][2]))
    (OUT / "offers.csv").write_text("\n".join(rows) + "\n", "utf-8")
# ---------- makers ----------
def chrome_pdf(html, name):
    with tempfile.TemporaryDirectory() as t:
        p = pathlib.Path(t) / "a.html"; p.write_text(html, "utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
                        "--user-data-dir=" + t + "/u", "--no-pdf-header-footer", "--print-to-pdf=" + str(OUT / name), str(p)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
def office(src, ext, dest):
    with tempfile.TemporaryDirectory() as t:
        subprocess.run(["soffice", "-env:UserInstallation=file://" + t + "/prof", "--headless", "--convert-to", ext, "--outdir", t, str(src)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
        shutil.move(next(pathlib.Path(t).glob("*." + ext.split(":")[0])), dest)
def weasy_pdf(html, name):
    import weasyprint; weasyprint.HTML(string=html).write_pdf(str(OUT / name))
# ---------- Word ----------
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL, WD_TAB_ALIGNMENT as TA
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
def doc(font="Calibri", size=11, margins=(2.2, 2.2, 2, 2), after=2):
    d = Document(); s = d.styles["Normal"]; s.font.name = font; s.font.size = Pt(size)
    s.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    s.paragraph_format.space_after = Pt(after); s.paragraph_format.space_before = Pt(0)
    x = d.sections[0]; x.page_width, x.page_height = Cm(21), Cm(29.7)
    x.left_margin, x.right_margin, x.top_margin, x.bottom_margin = [Cm(m) for m in margins]
    return d
def par(d, text="", bold=False, italic=False, size=None, color=None, align=None, before=None, after=None, style=None, tabs=None, keep=False):
    """text may carry **bold** stretches"""
    p = d.add_paragraph(style=style) if style else d.add_paragraph()
    for i, bit in enumerate(re.split(r"\*\*", text)):
        if not bit: continue
        r = p.add_run(bit); r.bold = bold or (i % 2 == 1) or None; r.italic = italic or None
        if size: r.font.size = Pt(size)
        if color: r.font.color.rgb = RGBColor.from_string(color)
    f = p.paragraph_format
    if align: f.alignment = align
    if before is not None: f.space_before = Pt(before)
    if after is not None: f.space_after = Pt(after)
    if keep: f.keep_with_next = True
    for t in tabs or []: f.tab_stops.add_tab_stop(Cm(t[0]), t[1]) if isinstance(t, tuple) else f.tab_stops.add_tab_stop(Cm(t))
    return p
def rule(p, color="444444", side="bottom", sz=6):
    b = OxmlElement("w:pBdr"); e = OxmlElement("w:" + side)
    for k, v in (("val", "single"), ("sz", str(sz)), ("space", "1"), ("color", color)): e.set(qn("w:" + k), v)
    b.append(e); p._p.get_or_add_pPr().append(b); return p
def shade(el, fill):
    s = OxmlElement("w:shd"); s.set(qn("w:val"), "clear"); s.set(qn("w:color"), "auto"); s.set(qn("w:fill"), fill); el.append(s)
def widths(t, ws):
    t.autofit = False
    for row in t.rows:
        for c, w in zip(row.cells, ws): c.width = Cm(w)
def fill(cell, lines, **kw):
    cell.paragraphs[0]._p.getparent().remove(cell.paragraphs[0]._p)
    for l in lines:
        if l.startswith("- "): par(cell, l[2:], style="List Bullet", **kw)
        else: par(cell, l, **kw)
    if not lines: cell.add_paragraph()
def page_field(p):
    r = p.add_run()
    for typ, txt in (("begin", None), (None, "PAGE"), ("end", None)):
        if typ: e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), typ)
        else: e = OxmlElement("w:instrText"); e.text = txt
        r._r.append(e)
