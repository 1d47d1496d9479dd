"""Shared helpers: register CVs with their gold, build files, judge by the rules of assessment."""
import calendar, json, re, subprocess, tempfile, csv
from datetime import date
from decimal import Decimal as D
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT = HERE.parent
REF = date(2023, 4, 18)
WIN = date(2020, 4, 18)
FIVE = ["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"]
CVS = []
M, T, J, P = ["municipality"], ["temp-agency"], ["joint-arrangement"], ["private"]
TM = ["temp-agency", "municipality"]


def edu(level, completed, start, end):
    return dict(level=level, completed=completed, start=start, end=end)


def job(start, end, employer, types, cc=False, client=None, tools=(), paid=True, kind=None, one=()):
    """kind: None | 'intern' | 'volunteer' | 'councillor'; one: tools possible but not demonstrated in this entry."""
    return dict(start=start, end=end, employer=employer, client=client, employer_types=list(types),
                contact_centre=cc, paid=paid if kind not in ("intern", "volunteer") else False,
                tools=sorted(tools, key=FIVE.index), _kind=kind, _one=list(one))


def span(x, cvdate=None):
    """(earliest, latest) first and last day of a DATE."""
    if x == "present":
        return (cvdate or REF, REF)
    if isinstance(x, dict):
        return date.fromisoformat(x["earliest"]), date.fromisoformat(x["latest"])
    p = [int(v) for v in x.split("-")]
    if len(p) == 1:
        return date(p[0], 1, 1), date(p[0], 12, 31)
    if len(p) == 2:
        return date(p[0], p[1], 1), date(p[0], p[1], calendar.monthrange(*p)[1])
    return date(*p), date(*p)


def bounds(e, cvdate):
    """s1,s2 earliest/latest start; e1,e2 earliest/latest end; None when there are no dates."""
    if e["start"] is None and e["end"] is None:
        return None
    s, f = e["start"], e["end"]
    if s is None:
        s = {"earliest": "1970-01-01", "latest": span(f)[1].isoformat()}
    s1, s2 = span(s, cvdate)
    if isinstance(s, str) and re.fullmatch(r"\d{4}-\d\d", s) and s != f:
        s2 = s1
    if f is None:
        e1, e2 = s1, REF
    else:
        e1, e2 = span(f, cvdate)
    if isinstance(f, str) and re.fullmatch(r"\d{4}-\d\d", f) and s != f:
        e1 = e2
    return s1, s2, e1, e2


def months(periods, lo=date(1950, 1, 1), hi=REF):
    days = set()
    for a, b in periods:
        a, b = max(a, lo), min(b, hi)
        if a <= b:
            days.update(range(a.toordinal(), b.toordinal() + 1))
    per = {}
    for d in days:
        x = date.fromordinal(d)
        per[(x.year, x.month)] = per.get((x.year, x.month), 0) + 1
    return sum(n / calendar.monthrange(*k)[1] for k, n in per.items())


def low(e, cvdate):
    b = bounds(e, cvdate)
    if not b:
        return None
    s1, s2, e1, e2 = b
    return (s2, e1) if s2 <= e1 else None


def high(e, cvdate):
    b = bounds(e, cvdate)
    return (date(1970, 1, 1), REF) if not b else (b[0], b[3])


def in_window(e, cvdate):
    """True certain, None possible, False impossible."""
    b = bounds(e, cvdate)
    if not b:
        return None
    s1, s2, e1, e2 = b
    if s1 > REF or e2 < WIN:
        return False
    return True if (s2 <= REF and e1 >= WIN) else None


ORDER = ["vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo-bachelor", "wo-bachelor", "hbo-master", "wo-master", "phd"]


def level_outcome(education, need):
    best = "not-met"
    for x in education:
        c = x["completed"]
        if c is None:
            c = True if (x["end"] and x["end"] != "present") else "open"
        if c is False:
            continue
        lv = x["level"]
        if lv in ORDER:
            r = "met" if ORDER.index(lv) >= ORDER.index(need) else "not-met"
        else:  # havo, vwo, mbo without level, foreign
            r = "review"
        if r == "met" and c == "open":
            r = "review"
        if r == "met":
            return "met"
        if r == "review":
            best = "review"
    return best


def tri(lo, hi):
    return "met" if lo else ("review" if hi else "not-met")


def judge(cv, pages, offer):
    jobs, cvd = cv["experience"], cv.get("cv_date")
    c = {}
    # 1 rate
    rate, fee = (offer or {}).get("rate"), (offer or {}).get("fee")
    vat = False
    if rate is None and cv.get("stated_rate") is not None:
        rate, fee, vat = str(cv["stated_rate"]), cv.get("stated_fee"), cv.get("stated_vat", False)
    if rate is None:
        c["1"] = "review"
    else:
        r = D(rate)
        if vat:
            r = r / D("1.21")
        cap, add = D("55.55"), D("2.25")
        opts = {"ja": [r], "nee": [r + add], None: [r, r + add]}[fee]
        ok = [o <= cap for o in opts]
        c["1"] = "met" if all(ok) else ("review" if any(ok) else "not-met")
        if c["1"] == "met" and cv.get("stated_travel_excl") and not (offer or {}).get("rate"):
            c["1"] = "review"
    c["2"] = level_outcome(cv["education"], "mbo-3")
    pts = {}
    o3 = level_outcome(cv["education"], "mbo-4")
    pts["3"] = (10 if o3 == "met" else 0, 0 if o3 == "not-met" else 10)
    # 4
    def cc(e):
        if e["_kind"] in ("volunteer",):
            return (False, False)
        v = e["contact_centre"]
        lo, hi = v is True, v in (True, "mixed")
        return (False, hi) if e["_kind"] == "intern" else (lo, hi)

    def muni(e):
        if e["_kind"] == "volunteer":
            return (False, False)
        t = e["employer_types"]
        lo, hi = "municipality" in t, "municipality" in t or "joint-arrangement" in t
        if e.get("_vague"):
            hi = True
        return (False, hi) if e["_kind"] in ("intern", "councillor") else (lo, hi)

    lo4 = months([low(e, cvd) for e in jobs if cc(e)[0] and low(e, cvd)], WIN)
    hi4 = months([high(e, cvd) for e in jobs if cc(e)[1]], WIN)
    pts["4"] = (25 * (lo4 >= 24 - 1e-9), 25 * (hi4 >= 24 - 1e-9))
    pts["5"] = (20 * any(muni(e)[0] and in_window(e, cvd) is True for e in jobs),
                20 * any(muni(e)[1] and in_window(e, cvd) is not False for e in jobs))
    lo6 = months([low(e, cvd) for e in jobs if cc(e)[0] and muni(e)[0] and low(e, cvd)])
    hi6 = months([high(e, cvd) for e in jobs if cc(e)[1] and muni(e)[1]])
    pts["6"] = (20 * (lo6 >= 12 - 1e-9), 20 * (hi6 >= 12 - 1e-9))
    # 7
    listed = set(cv.get("listed", ()))
    nlo = nhi = 0
    states = {}
    for t in FIVE:
        st = False
        for e in jobs:
            w = in_window(e, cvd)
            if t in e["tools"] and e["paid"]:
                st = True if w is True else (st if w is False else (st or None))
            elif t in e["tools"] and not e["paid"]:
                st = st or None
            if t in e["_one"] and w is not False:
                st = st or None
            if st is True:
                break
        if st is False and t in listed:
            st = None
        states[t] = st
        nlo += st is True
        nhi += st is not False
    pts["7"] = (5 * nlo, 5 * nhi)
    crit = {k: {"outcome": v} for k, v in c.items()}
    for k in "34567":
        a, b = pts[k]
        crit[k] = {"outcome": "review" if a != b else ("met" if a else "not-met"), "min": a, "max": b}
    crit["pages"] = {"outcome": "met" if pages <= 5 else "not-met"}
    crit["language"] = {"outcome": {"nl": "met", "en": "not-met", "mixed": "review"}[cv.get("language", "nl")]}
    crit["references"] = {"outcome": "met" if cv["references"] >= 2 else "not-met"}
    ko = [crit[k]["outcome"] for k in ("1", "2", "pages", "language", "references")]
    elig = "no" if "not-met" in ko else ("review" if "review" in ko else "yes")
    info = dict(lo4=round(lo4, 2), hi4=round(hi4, 2), lo6=round(lo6, 2), hi6=round(hi6, 2), tools=states)
    return crit, elig, {"min": sum(p[0] for p in pts.values()), "max": sum(p[1] for p in pts.values())}, info


def cv(file, make, education, experience, references=0, on_request=False, language="nl", listed=(), hidden=False,
       stated_rate=None, offer=None, **kw):
    """Register a CV; make(path) writes it. offer: None or (rate, 'ja'|'nee'|None, submitted)."""
    CVS.append(dict(file=file, make=make, education=education, experience=experience, references=references,
                    on_request=on_request, language=language, listed=listed, hidden=hidden, stated_rate=stated_rate,
                    offer=offer, **kw))


# ---------- writers ----------
def chromium(html):
    def make(path):
        with tempfile.TemporaryDirectory() as t:
            src = Path(t) / "cv.html"
            src.write_text(html, encoding="utf-8")
            subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                            "--no-first-run", f"--user-data-dir={t}/p", "--no-pdf-header-footer",
                            f"--print-to-pdf={path}", str(src)], check=True, capture_output=True, timeout=120)
    return make


def weasy(html):
    def make(path):
        from weasyprint import HTML
        HTML(string=html).write_pdf(str(path))
    return make


def soffice(src, fmt, outdir):
    with tempfile.TemporaryDirectory() as t:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{t}", "--headless", "--convert-to", fmt,
                        "--outdir", str(outdir), str(src)], check=True, capture_output=True, timeout=180)


def docx(build):
    def make(path):
        import docx as dx
        d = dx.Document()
        build(d)
        d.core_properties.author = ""
        d.save(str(path))
    return make


def via_office(build, fmt):
    """A python-docx document converted by LibreOffice to pdf/odt/rtf/doc."""
    def make(path):
        import docx as dx
        d = dx.Document()
        build(d)
        with tempfile.TemporaryDirectory() as t:
            s = Path(t) / (path.stem + ".docx")
            d.save(str(s))
            soffice(s, fmt, t)
            path.write_bytes((Path(t) / (path.stem + "." + fmt)).read_bytes())
    return make


def plain(text):
    return lambda path: path.write_text(text.lstrip("\n"), encoding="utf-8")


def page_count(path):
    if path.suffix == ".pdf":
        pdf = path
        out = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True).stdout
        return int(re.search(r"Pages:\s+(\d+)", out)[1])
    with tempfile.TemporaryDirectory() as t:
        if path.suffix == ".html":
            chromium(path.read_text(encoding="utf-8"))(Path(t) / (path.stem + ".pdf"))
        else:
            soffice(path, "pdf", t)
        out = subprocess.run(["pdfinfo", f"{t}/{path.stem}.pdf"], capture_output=True, text=True).stdout
        return int(re.search(r"Pages:\s+(\d+)", out)[1])


def run(only=None):
    rows = []
    (OUT / "gold").mkdir(exist_ok=True)
    for c in CVS:
        path = OUT / c["file"]
        offer = None
        if c["offer"]:
            rate, fee, at = c["offer"]
            offer = {"rate": rate, "fee": fee}
            rows.append([c["file"], (rate or "").replace(".", ","), fee or "", at])
        if only and not any(path.stem.startswith(o) for o in only):
            continue
        if only != ["-"]:
            c["make"](path)
        pages = page_count(path)
        crit, elig, score, info = judge(c, pages, offer)
        paid_tools = {t for e in c["experience"] if e["paid"] for t in e["tools"]}
        unpaid = {t for e in c["experience"] if not e["paid"] for t in e["tools"]}
        outside = [t for t in FIVE if t in (set(c["listed"]) | unpaid) - paid_tools]
        gold = {"id": path.stem, "file": c["file"], "pages": pages, "language": c["language"],
                "education": c["education"],
                "experience": [{k: v for k, v in e.items() if not k.startswith("_")} for e in c["experience"]],
                "tools_outside_experience": outside, "references": c["references"],
                "references_on_request": c["on_request"], "hidden_text": c["hidden"], "stated_rate": c["stated_rate"],
                "criteria": crit, "eligible": elig, "score": score}
        (OUT / "gold" / f"{path.stem}.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(path.name, "p", pages, f"{path.stat().st_size//1024}kB", elig, score,
              {k: v["outcome"] for k, v in crit.items()}, info, "outside", outside)
    with open(OUT / "offers.csv", "w", newline="", encoding="utf-8") as f:
        w = csv.writer(f, delimiter=";")
        w.writerow(["file", "hourly_rate", "rate_includes_fee", "submitted_at"])
        w.writerows(rows)
