"""Helpers: months, criteria, writing of documents and gold."""
import datetime as dt, calendar, json, os, re, subprocess, tempfile, pathlib
HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parent
D = dt.date
REF = D(2023, 4, 18); W0 = D(2020, 4, 18)
FEE = 2.25; CEIL = 55.55
ORDER = ["vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo-bachelor", "wo-bachelor", "hbo-master", "wo-master", "phd"]
TOOLS = ["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"]
ALL = []

def ED(level, completed, start=None, end=None, clue=None):
    return dict(level=level, completed=completed, start=start, end=end, _clue=clue)

def E(start, end, employer, client=None, types=(), cc=False, paid=True, tools=(), intern=False, maybe=(), srange=None, erange=None, mixedmuni=False):
    return dict(start=start, end=end, employer=employer, client=client, employer_types=list(types), contact_centre=cc,
                paid=paid, tools=list(tools), _intern=intern, _maybe=list(maybe), _s=srange, _e=erange)

def span(x, cvdate, is_end=False):
    """(earliest, latest) day of a date."""
    if x == "present":
        return (cvdate or REF, REF)
    if isinstance(x, dict):
        return (D.fromisoformat(x["earliest"]), D.fromisoformat(x["latest"]))
    if x is None:
        return (D(1950, 1, 1), REF)
    p = [int(v) for v in x.split("-")]
    if len(p) == 1:
        return (D(p[0], 1, 1), D(p[0], 12, 31))
    if len(p) == 2:
        last = D(p[0], p[1], calendar.monthrange(p[0], p[1])[1])
        return (last, last) if is_end else (D(p[0], p[1], 1),) * 2
    return (D(*p),) * 2

def bounds(e, cvdate):
    s = span(e["start"], cvdate); t = span(e["end"], cvdate, True)
    if e["start"] == e["end"] and isinstance(e["start"], str) and len(e["start"]) == 7:
        y, m = map(int, e["start"].split("-"))
        a, b = D(y, m, 1), D(y, m, calendar.monthrange(y, m)[1]); s = t = (a, b)
    if e["_s"]: s = e["_s"]
    if e["_e"]: t = e["_e"]
    t = (min(t[0], REF), min(t[1], REF))
    return s, t

def months(ivs, lo=None, hi=None):
    days = set()
    for a, b in ivs:
        if lo: a = max(a, lo)
        if hi: b = min(b, hi)
        while a <= b:
            days.add(a); a += dt.timedelta(1)
    return sum(1 / calendar.monthrange(d.year, d.month)[1] for d in days)

def crit(g):
    c = {}; cv = g["_cvdate"]; notes = []
    # 1
    off = g["_offer"]
    rate, incl = (off[0], off[1]) if off else (g["stated_rate"], g["_rateincl"])
    if rate is None: o = "review"
    else:
        opts = {"ja": [rate], "nee": [round(rate + FEE, 2)], "": [rate, round(rate + FEE, 2)]}[incl or ""]
        ok = [x <= CEIL for x in opts]; o = "met" if all(ok) else "not-met" if not any(ok) else "review"
    c["1"] = dict(outcome=o)
    # 2, 3
    def edu(n):
        best = "not-met"
        for e in g["education"]:
            comp = e["completed"]
            if comp is False: continue
            r = "met"
            if comp is None and e["end"] is None: r = "review"
            lv = e["_clue"] or e["level"]
            if lv in (None, "mbo", "havo", "vwo"): r = "review"
            elif ORDER.index(lv) < ORDER.index(n): continue
            if r == "met": return "met"
            best = "review"
        return best
    c["2"] = dict(outcome=edu("mbo-3"))
    def pts(o, p): return dict(outcome=o, min=p if o == "met" else 0, max=0 if o == "not-met" else p)
    c["3"] = pts(edu("mbo-4"), 10)
    X = [(e, *bounds(e, cv)) for e in g["experience"]]
    def role(e): return True if e["contact_centre"] is True else None if e["contact_centre"] == "mixed" else False
    def pay(e): return True if e["paid"] else (None if e["_intern"] else False)
    def muni(e): return True if "municipality" in e["employer_types"] else None if "joint-arrangement" in e["employer_types"] else False
    def dur(fs, need, lo, hi):
        sure, may = [], []
        for e, s, t in X:
            v = [f(e) for f in fs]
            if False in v: continue
            may.append((s[0], t[1]))
            if None not in v: sure.append((s[1], t[0]))
        a, b = months(sure, lo, hi), months(may, lo, hi)
        notes.append(f"{a:.1f}-{b:.1f}")
        return "met" if a >= need else "not-met" if b < need else "review"
    c["4"] = pts(dur([role, pay], 24, W0, REF), 25)
    def inwin(s, t):
        if s[1] <= REF and t[0] >= W0: return True
        if s[0] <= REF and t[1] >= W0: return None
        return False
    best = "not-met"
    for e, s, t in X:
        v = [pay(e), muni(e), inwin(s, t)]
        if False in v: continue
        best = "met" if None not in v else best if best == "met" else "review"
    c["5"] = pts(best, 20)
    c["6"] = pts(dur([role, pay, muni], 12, None, None), 20)
    lo = hi = 0
    for tl in TOOLS:
        st = False
        if tl in g["tools_outside_experience"] or tl in g["_maybeout"]: st = None
        listed = tl in g["_alsolisted"]
        for e, s, t in X:
            k = True if tl in e["tools"] else None if tl in e["_maybe"] else False
            if k is False: continue
            w = inwin(s, t)
            if w is False:
                if listed and st is False: st = None
                continue
            v = None if (k is None or w is None or not e["paid"]) else True
            if v: st = True
            elif st is False: st = None
        lo += st is True; hi += st is not False
    c["7"] = dict(outcome="met" if lo == hi and lo else "not-met" if hi == 0 else "review", min=5 * lo, max=5 * hi)
    c["pages"] = dict(outcome="met" if g["pages"] <= 5 else "not-met")
    c["language"] = dict(outcome={"nl": "met", "en": "not-met", "mixed": "review"}[g["language"]])
    c["references"] = dict(outcome="met" if g["references"] >= 2 else "not-met")
    for k, v in g["_override"].items(): c[k] = v
    ko = [c[k]["outcome"] for k in ("1", "2", "pages", "language", "references")]
    el = "no" if "not-met" in ko else "review" if "review" in ko else "yes"
    return c, el, dict(min=sum(c[k]["min"] for k in "34567"), max=sum(c[k]["max"] for k in "34567")), notes

def gold(file, edu, exp, outside=(), refs=0, req=False, lang="nl", hidden=False, rate=None, rateincl=None, offer=None,
         cvdate=None, maybeout=(), alsolisted=(), override=None):
    """offer: (rate, 'ja'|'nee'|'', submitted) or None."""
    ALL.append(dict(id=file.rsplit(".", 1)[0], file=file, pages=None, language=lang, education=edu, experience=exp,
        tools_outside_experience=list(outside), references=refs, references_on_request=req, hidden_text=hidden, stated_rate=rate,
        _offer=offer, _rateincl=rateincl, _cvdate=cvdate, _maybeout=list(maybeout), _alsolisted=list(alsolisted), _override=override or {}))

def clean(x):
    if isinstance(x, dict): return {k: clean(v) for k, v in x.items() if not k.startswith("_")}
    if isinstance(x, list): return [clean(v) for v in x]
    return x

TMP = tempfile.mkdtemp(prefix="cvtmp")
def soffice(src, fmt, outdir):
    subprocess.run(["soffice", f"-env:UserInstallation=file://{TMP}/lo", "--headless", "--convert-to", fmt, "--outdir", str(outdir), str(src)],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
def chrome(name, html):
    src = pathlib.Path(TMP) / "x.html"; src.write_text(html, encoding="utf-8")
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
        f"--user-data-dir={TMP}/ch", "--no-pdf-header-footer", f"--print-to-pdf={OUT/name}", str(src)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
def weasy(name, html):
    import weasyprint
    weasyprint.HTML(string=html).write_pdf(str(OUT / name))
def via(doc, name):
    """docx object saved as another format through LibreOffice."""
    stem, ext = name.rsplit(".", 1)
    src = pathlib.Path(TMP) / f"{stem}.docx"; doc.save(src); soffice(src, ext, OUT)

def pages(path):
    p = pathlib.Path(path)
    if p.suffix != ".pdf":
        soffice(p, "pdf", TMP); p = pathlib.Path(TMP) / (p.stem + ".pdf")
    out = subprocess.run(["pdfinfo", str(p)], capture_output=True, text=True).stdout
    text = subprocess.run(["pdftotext", "-layout", str(p), "-"], capture_output=True, text=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", out).group(1)), text

# --- python-docx ---
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL, WD_TAB_ALIGNMENT as TA
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
def new(font="Calibri", size=11, m=2.2, after=4):
    d = Document(); st = d.styles["Normal"]; st.font.name = font; st.font.size = Pt(size)
    st.paragraph_format.space_after = Pt(after); st.paragraph_format.space_before = Pt(0)
    for s in d.sections:
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        s.left_margin = s.right_margin = Cm(m); s.top_margin = s.bottom_margin = Cm(min(m, 2.2))
    return d
def P(c, t="", size=None, color=None, al=None, after=None, before=None, style=None, tabs=(), rtab=None, ind=None, hang=None, b=False, i=False, font=None):
    """**bold** and __italic__ inside t."""
    p = c.add_paragraph(style=style)
    for part in re.split(r"(\*\*.+?\*\*|__.+?__)", t):
        if not part: continue
        r = p.add_run(part.strip("*") if part.startswith("**") else part[2:-2] if part.startswith("__") else part)
        r.bold = True if (b or part.startswith("**")) else None; r.italic = True if (i or part.startswith("__")) else None
        if size: r.font.size = Pt(size)
        if color: r.font.color.rgb = RGBColor.from_string(color)
        if font: r.font.name = font
    f = p.paragraph_format
    if al: p.alignment = {"c": AL.CENTER, "r": AL.RIGHT, "j": AL.JUSTIFY}[al]
    if after is not None: f.space_after = Pt(after)
    if before is not None: f.space_before = Pt(before)
    for t_ in tabs: f.tab_stops.add_tab_stop(Cm(t_))
    if rtab: f.tab_stops.add_tab_stop(Cm(rtab), TA.RIGHT)
    if ind is not None: f.left_indent = Cm(ind)
    if hang is not None: f.first_line_indent = Cm(-hang)
    return p
def rule(p, color="888888", sz=6, side="bottom"):
    b = OxmlElement("w:pBdr"); e = OxmlElement(f"w:{side}")
    for k, v in (("val", "single"), ("sz", str(sz)), ("space", "1"), ("color", color)): e.set(qn("w:" + k), v)
    b.append(e); p._p.get_or_add_pPr().append(b); return p
def shade(cell, hexa):
    s = OxmlElement("w:shd"); s.set(qn("w:val"), "clear"); s.set(qn("w:fill"), hexa); cell._tc.get_or_add_tcPr().append(s)
def table(d, rows, widths, grid=True, head=False, size=None):
    t = d.add_table(rows=0, cols=len(widths))
    if grid: t.style = "Table Grid"
    t.autofit = False
    for n, r in enumerate(rows):
        cs = t.add_row().cells
        for c, v, w in zip(cs, r, widths):
            c.width = Cm(w); first = True
            for line in str(v).split("\n"):
                p = c.paragraphs[0] if first else c.add_paragraph(); first = False
                p.paragraph_format.space_after = Pt(1)
                for part in re.split(r"(\*\*.+?\*\*)", line):
                    if part:
                        ru = p.add_run(part.strip("*")); ru.bold = True if (part.startswith("**") or (head and n == 0)) else None
                        if size: ru.font.size = Pt(size)
    for col, w in zip(t.columns, widths): col.width = Cm(w)
    return t
