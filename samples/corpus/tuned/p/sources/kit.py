"""Makers of the files and the reckoning of the gold."""
import calendar, json, os, shutil, subprocess, tempfile
from datetime import date, timedelta
from decimal import Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.dirname(HERE)
REF = date(2023, 4, 18)
WIN = (date(2020, 4, 18), REF)
FIVE = ["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"]
LEVELS = ["vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo-bachelor", "wo-bachelor", "hbo-master", "wo-master", "phd"]
OFFERS = []


def bounds(d):
    if isinstance(d, dict):
        return date.fromisoformat(d["earliest"]), date.fromisoformat(d["latest"])
    p = [int(x) for x in d.split("-")]
    if len(p) == 1:
        return date(p[0], 1, 1), date(p[0], 12, 31)
    if len(p) == 2:
        return date(p[0], p[1], 1), date(p[0], p[1], calendar.monthrange(p[0], p[1])[1])
    x = date(*p)
    return x, x


def span(x, cvdate=None):
    """((start earliest, start latest), (end earliest, end latest))"""
    s, e = x["start"], x["end"]
    if s is None:
        S = (date(1950, 1, 1), REF)
    else:
        a, b = bounds(s)
        S = (a, a) if not isinstance(s, dict) and len(s) == 7 and s != e else (a, b)
        if not isinstance(s, dict) and len(s) == 7:
            S = (a, a) if not x.get("open_month") else (a, b)
    if e == "present":
        E = (REF, REF) if not cvdate else (cvdate, REF)
    elif e is None:
        E = (S[0], REF)
    else:
        a, b = bounds(e)
        E = (b, b) if not isinstance(e, dict) and len(e) == 7 and not x.get("open_month") else (a, b)
    return S, E


def months(intervals, win=None):
    days = set()
    for a, b in intervals:
        if win:
            a, b = max(a, win[0]), min(b, win[1])
        while a <= b:
            days.add(a)
            a += timedelta(1)
    per = {}
    for d in days:
        per[(d.year, d.month)] = per.get((d.year, d.month), 0) + 1
    return sum(n / calendar.monthrange(*k)[1] for k, n in per.items())


def X(s, e, emp, cli, types, cc, tools="", kind="paid", maybe="", open_month=False):
    if isinstance(s, tuple):
        s = {"earliest": s[0], "latest": s[1]}
    if isinstance(e, tuple):
        e = {"earliest": e[0], "latest": e[1]}
    if s is not None and s == e and not isinstance(s, dict) and len(s) == 7:
        open_month = True
    return dict(start=s, end=e, employer=emp, client=cli, employer_types=types.split() if types else [], contact_centre=cc,
                paid=kind in ("paid", "council"), tools=[t for t in tools.split() if t], kind=kind, maybe=maybe.split(), open_month=open_month)


def ED(level, comp, s=None, e=None):
    return dict(level=level, completed=comp, start=s, end=e)


def crit_edu(eds, need):
    state = "not-met"
    i = LEVELS.index(need)
    for d in eds:
        lv, c = d["level"], d["completed"]
        if c is False:
            continue
        sure = c is True or d["end"] is not None or d["start"] is not None
        if lv in LEVELS:
            if LEVELS.index(lv) < i:
                continue
            if sure:
                return "met"
            state = "review"
        else:  # mbo without level, havo, vwo, foreign
            state = "review"
    return state


def lenrange(xs, certain, possible, win, cvdate):
    lo, hi = [], []
    for x in xs:
        S, E = span(x, cvdate)
        if certain(x) and S[1] <= E[0]:
            lo.append((S[1], E[0]))
        if possible(x):
            hi.append((S[0], E[1]))
    return months(lo, win), months(hi, win)


def tri(lo, hi, pts):
    o = "met" if lo else ("review" if hi else "not-met")
    return {"outcome": o, "min": pts if lo else 0, "max": pts if hi else 0}


def cv(file, pages, eds, xs, refs, onreq=False, outside="", maybe_out="", lang="nl", hidden=False, rate=None, offer=None, cvdate=None, claims_maybe=""):
    outside, maybe_out = outside.split(), maybe_out.split()
    c = {}
    # 1
    amt = inc = sub = None
    if offer:
        amt, inc, sub = offer
        OFFERS.append((file, amt, inc, sub))
    a = Decimal(str(amt).replace(",", ".")) if amt else (Decimal(str(rate)) if rate is not None else None)
    if a is None:
        o1 = "review"
    else:
        top = Decimal("55.55")
        low_ok, high_ok = a <= top, a + Decimal("2.25") <= top
        o1 = {"ja": "met" if low_ok else "not-met", "nee": "met" if high_ok else "not-met"}.get(inc) or ("met" if high_ok else "review" if low_ok else "not-met")
    c["1"] = {"outcome": o1}
    c["2"] = {"outcome": crit_edu(eds, "mbo-3")}
    o3 = crit_edu(eds, "mbo-4")
    c["3"] = {"outcome": o3, "min": 10 if o3 == "met" else 0, "max": 0 if o3 == "not-met" else 10}
    paid = lambda x: x["kind"] == "paid"
    pos = lambda x: x["kind"] in ("paid", "intern", "council")
    lo, hi = lenrange(xs, lambda x: paid(x) and x["contact_centre"] is True, lambda x: pos(x) and x["contact_centre"] in (True, "mixed"), WIN, cvdate)
    c["4"] = tri(lo >= 24 - 1e-9, hi >= 24 - 1e-9, 25)
    m4 = (round(lo, 2), round(hi, 2))
    mun = lambda x: "municipality" in x["employer_types"]
    joint = lambda x: mun(x) or "joint-arrangement" in x["employer_types"]
    sure = any(paid(x) and mun(x) and span(x, cvdate)[0][1] <= WIN[1] and span(x, cvdate)[1][0] >= WIN[0] for x in xs)
    may = any(pos(x) and joint(x) and span(x, cvdate)[0][0] <= WIN[1] and span(x, cvdate)[1][1] >= WIN[0] for x in xs)
    c["5"] = tri(sure, may, 20)
    lo, hi = lenrange(xs, lambda x: paid(x) and mun(x) and x["contact_centre"] is True, lambda x: pos(x) and joint(x) and x["contact_centre"] in (True, "mixed"), None, cvdate)
    c["6"] = tri(lo >= 12 - 1e-9, hi >= 12 - 1e-9, 20)
    m6 = (round(lo, 2), round(hi, 2))
    dem, rev = set(), set(outside) | set(maybe_out)
    for x in xs:
        S, E = span(x, cvdate)
        certain = S[1] <= WIN[1] and E[0] >= WIN[0]
        possible = S[0] <= WIN[1] and E[1] >= WIN[0]
        if not paid(x):
            rev |= set(x["tools"])
            continue
        if certain:
            dem |= set(x["tools"])
            rev |= set(x["maybe"])
        elif possible:
            rev |= set(x["tools"]) | set(x["maybe"])
    rev -= dem
    p = lambda n: 5 * n
    mn, mx = p(len(dem)), p(len(dem | rev))
    c["7"] = {"outcome": "review" if mn != mx else ("met" if mn else "not-met"), "min": mn, "max": mx}
    c["pages"] = {"outcome": "met" if pages <= 5 else "not-met"}
    c["language"] = {"outcome": {"nl": "met", "en": "not-met", "mixed": "review"}[lang]}
    c["references"] = {"outcome": "met" if refs >= 2 else "not-met"}
    if offer and sub:
        c["deadline"] = {"outcome": "met" if sub <= "2023-04-18 12:00" else "not-met"}
    ko = [c[k]["outcome"] for k in c if k not in "34567"]
    el = "no" if "not-met" in ko else ("review" if "review" in ko else "yes")
    g = {"id": os.path.splitext(file)[0], "file": file, "pages": pages, "language": lang, "education": eds,
         "experience": [{k: x[k] for k in ("start", "end", "employer", "client", "employer_types", "contact_centre", "paid", "tools")} for x in xs],
         "tools_outside_experience": outside, "references": refs, "references_on_request": onreq, "hidden_text": hidden, "stated_rate": rate,
         "criteria": c, "eligible": el,
         "score": {"min": sum(c[k]["min"] for k in "34567"), "max": sum(c[k]["max"] for k in "34567")}}
    os.makedirs(os.path.join(OUT, "gold"), exist_ok=True)
    with open(os.path.join(OUT, "gold", g["id"] + ".json"), "w", encoding="utf-8") as f:
        json.dump(g, f, ensure_ascii=False, indent=1)
    print(f"{file:52s} cc {m4} mun-cc {m6} " + " ".join(f"{k}:{c[k]['outcome'][:3]}" for k in c), el, g["score"]["min"], g["score"]["max"])


def offers():
    with open(os.path.join(OUT, "offers.csv"), "w", encoding="utf-8") as f:
        f.write("file;hourly_rate;rate_includes_fee;submitted_at\n")
        for r in OFFERS:
            f.write(";".join("" if v is None else str(v) for v in r) + "\n")


def chrome(html, file):
    with tempfile.TemporaryDirectory() as t:
        src = os.path.join(t, "a.html")
        with open(src, "w", encoding="utf-8") as f:
            f.write(html)
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--user-data-dir=" + os.path.join(t, "u"),
                        "--no-pdf-header-footer", "--print-to-pdf=" + os.path.join(OUT, file), src], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def office(doc, file, fmt):
    """save a python-docx document as another format with LibreOffice"""
    with tempfile.TemporaryDirectory() as t:
        stem = os.path.splitext(file)[0]
        src = os.path.join(t, stem + ".docx")
        doc.save(src)
        subprocess.run(["soffice", "-env:UserInstallation=file://" + os.path.join(t, "u"), "--headless", "--convert-to", fmt, "--outdir", t, src],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.move(os.path.join(t, stem + "." + fmt), os.path.join(OUT, file))


def page(css, body):
    return f"<!doctype html><html lang='nl'><head><meta charset='utf-8'><style>@page{{size:A4;margin:16mm}}*{{box-sizing:border-box}}{css}</style></head><body>{body}</body></html>"
