"""Helpers: gold calculator and document makers. Paths are relative to this file."""
import calendar, json, subprocess, tempfile, pathlib, shutil
from datetime import date, timedelta
HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parent
REF = date(2023, 4, 18); W0 = date(2020, 4, 18)
TOOLS5 = ["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"]
CVS = []

def lo(d):
    if isinstance(d, dict): return lo(d["earliest"])
    p = [int(x) for x in d.split("-")]
    return date(*(p + [1, 1])[:3]) if len(p) < 3 else date(*p)
def hi(d):
    if isinstance(d, dict): return hi(d["latest"])
    p = [int(x) for x in d.split("-")]
    if len(p) == 1: return date(p[0], 12, 31)
    if len(p) == 2: return date(p[0], p[1], calendar.monthrange(p[0], p[1])[1])
    return date(*p)
def prec(d): return "open" if isinstance(d, dict) or len(d) == 4 else "month" if len(d) == 7 else "day"
def span(e, cvd):
    """(earliest start, latest start, earliest end, latest end)"""
    s, t = e["start"], e["end"]
    if s is None: return None
    single = s == t and prec(s) != "day"
    s0, s1 = (lo(s), hi(s)) if (prec(s) == "open" or single) else (lo(s), lo(s))
    if t == "present": e0, e1 = (cvd or REF), REF
    elif prec(t) == "open" or single: e0, e1 = lo(t), hi(t)
    else: e0 = e1 = hi(t)
    return s0, min(s1, e1), max(e0, s0), min(e1, REF) if t == "present" else e1
def months(iv, a, b):
    days = set()
    for s, t in iv:
        s, t = max(s, a), min(t, b)
        while s <= t:
            days.add(s); s += timedelta(1)
    return sum(1 / calendar.monthrange(d.year, d.month)[1] for d in days)

def E(start, end, employer, types="private", cc=False, client=None, tools="", kind="paid", muni=None, poss=""):
    t = [x for x in types.split(",") if x]
    if muni is None: muni = True if "municipality" in t else "review" if "joint-arrangement" in t else False
    return dict(start=start, end=end, employer=employer, client=client, employer_types=t, contact_centre=cc,
                paid=kind == "paid", tools=[x for x in tools.split(",") if x], kind=kind, muni=muni,
                poss=[x for x in poss.split(",") if x])
def ED(level, completed, start, end, review=False):
    return dict(level=level, completed=completed, start=start, end=end, review=review)

ORDER = ["vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo-bachelor", "wo-bachelor", "hbo-master", "wo-master", "phd"]
def edu(eds, least):
    best = "not-met"
    for d in eds:
        if d["completed"] is False: continue
        lv = d["level"]
        known = d["completed"] is True or d["end"] is not None
        if lv in (None, "havo", "vwo", "mbo"): r = "review"
        elif ORDER.index(lv) >= ORDER.index(least): r = "met" if known else "review"
        else: r = "not-met"
        if r == "met": return r
        if r == "review": best = r
    return best
def length(exp, ok, cvd, a, b, need, pts):
    mn, mx = [], []
    for e in exp:
        sp = span(e, cvd)
        w = ok(e)
        if not w or e["kind"] == "vol": continue
        if sp is None: mx.append((a, b)); continue
        if w is True and e["kind"] == "paid":
            if sp[1] <= sp[2]: mn.append((sp[1], sp[2]))
            else: mn.append((sp[1], sp[1])) if sp[0] >= a else None
        mx.append((sp[0], sp[3]))
    lo_, hi_ = months(mn, a, b), months(mx, a, b)
    o = "met" if lo_ >= need else "not-met" if hi_ < need else "review"
    return dict(outcome=o, min=pts if o == "met" else 0, max=0 if o == "not-met" else pts), (round(lo_, 2), round(hi_, 2))
def over(e, cvd):
    sp = span(e, cvd)
    if sp is None: return "review"
    return True if sp[2] >= W0 else "review" if sp[3] >= W0 else False

def cv(id, file, make, edu_=(), exp=(), listed="", refs=0, on_request=False, hidden=False, rate=None, rate_fee=None,
       offer=None, language="nl", cv_date=None, extra=None):
    CVS.append(dict(id=id, file=file, make=make, edu=list(edu_), exp=list(exp), listed=[x for x in listed.split(",") if x],
                    refs=refs, on_request=on_request, hidden=hidden, rate=rate, rate_fee=rate_fee, offer=offer,
                    language=language, cv_date=cv_date))

def gold(c, pages):
    cvd = lo(c["cv_date"]) if c["cv_date"] else None
    exp, cr, dbg = c["exp"], {}, {}
    if c["offer"]: r, fee = float(c["offer"][0].replace(",", ".")), c["offer"][1]
    else: r, fee = c["rate"], c["rate_fee"]
    if r is None: o = "review"
    else:
        r = round(r, 2); lo_ = r; hi_ = round(r + 2.25, 2)
        if fee == "ja": o = "met" if lo_ <= 55.55 else "not-met"
        elif fee == "nee": o = "met" if hi_ <= 55.55 else "not-met"
        else: o = "met" if hi_ <= 55.55 else "not-met" if lo_ > 55.55 else "review"
    cr["1"] = dict(outcome=o)
    cr["2"] = dict(outcome=edu(c["edu"], "mbo-3"))
    o = edu(c["edu"], "mbo-4")
    cr["3"] = dict(outcome=o, min=10 if o == "met" else 0, max=0 if o == "not-met" else 10)
    isc = lambda e: {True: True, "mixed": "review"}.get(e["contact_centre"], False)
    cr["4"], dbg["4"] = length(exp, isc, cvd, W0, REF, 24, 25)
    st = "not-met"
    for e in exp:
        if not e["muni"] or e["kind"] == "vol": continue
        ov = over(e, cvd)
        if not ov: continue
        if e["muni"] is True and ov is True and e["kind"] == "paid": st = "met"; break
        st = "review"
    cr["5"] = dict(outcome=st, min=20 if st == "met" else 0, max=0 if st == "not-met" else 20)
    both = lambda e: False if not (isc(e) and e["muni"]) else True if isc(e) is True and e["muni"] is True else "review"
    cr["6"], dbg["6"] = length(exp, both, cvd, date(1950, 1, 1), REF, 12, 20)
    paid_t = {t for e in exp if e["paid"] for t in e["tools"]}
    sure, may = set(), set()
    for e in exp:
        ov = over(e, cvd)
        for t in e["tools"]:
            if e["paid"] and ov is True: sure.add(t)
            elif e["paid"] and ov == "review": may.add(t)
            elif not e["paid"]: may.add(t)
        for t in e["poss"]:
            if not e["paid"] or ov: may.add(t)
    may |= set(c["listed"])
    a, b = len(sure), len(sure | may)
    o = "review" if a != b else "met" if a else "not-met"
    cr["7"] = dict(outcome=o, min=5 * a, max=5 * b); dbg["7"] = (sorted(sure), sorted(may - sure))
    cr["pages"] = dict(outcome="met" if pages <= 5 else "not-met")
    cr["language"] = dict(outcome={"nl": "met", "en": "not-met", "mixed": "review"}[c["language"]])
    cr["references"] = dict(outcome="met" if c["refs"] >= 2 else "not-met")
    ko = [cr[k]["outcome"] for k in ("1", "2", "pages", "language", "references")]
    elig = "no" if "not-met" in ko else "review" if "review" in ko else "yes"
    unp = {t for e in exp if not e["paid"] for t in e["tools"]}
    outside = [t for t in TOOLS5 if t in (set(c["listed"]) | unp) - paid_t]
    keys = ("start", "end", "employer", "client", "employer_types", "contact_centre", "paid", "tools")
    g = dict(id=c["id"], file=c["file"], pages=pages, language=c["language"],
             education=[{k: d[k] for k in ("level", "completed", "start", "end")} for d in c["edu"]],
             experience=[{k: e[k] for k in keys} for e in exp], tools_outside_experience=outside,
             references=c["refs"], references_on_request=c["on_request"], hidden_text=c["hidden"], stated_rate=c["rate"],
             criteria=cr, eligible=elig,
             score=dict(min=sum(v.get("min", 0) for v in cr.values()), max=sum(v.get("max", 0) for v in cr.values())))
    return g, dbg

# ---------- makers
def chrome(html, out):
    with tempfile.TemporaryDirectory() as t:
        f = pathlib.Path(t) / "a.html"; f.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
                        f"--user-data-dir={t}/p", "--no-pdf-header-footer", f"--print-to-pdf={out}", str(f)], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
def weasy(html, out):
    import weasyprint
    weasyprint.HTML(string=html).write_pdf(str(out))
def office(src, fmt, outdir):
    subprocess.run(["soffice", f"-env:UserInstallation=file://{tempfile.gettempdir()}/lo_gbuild", "--headless", "--convert-to", fmt,
                    "--outdir", str(outdir), str(src)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
def pages_of(path):
    import pypdfium2
    if path.suffix == ".pdf": return len(pypdfium2.PdfDocument(str(path)))
    with tempfile.TemporaryDirectory() as t:
        office(path, "pdf", t)
        p = pathlib.Path(t) / (path.stem + ".pdf")
        keep = pathlib.Path(tempfile.gettempdir()) / "gprev"; keep.mkdir(exist_ok=True); shutil.copy(p, keep / p.name)
        return len(pypdfium2.PdfDocument(str(p)))
