"""Month calculator and criteria for the gold files (reference date 2023-04-18)."""
import calendar
from datetime import date, timedelta
from decimal import Decimal

REF = date(2023, 4, 18)
WIN = date(2020, 4, 18)
M, T, P, J, CC, CG, ED, CA, RE, WA, PR = (
    "municipality", "temp-agency", "private", "joint-arrangement", "contact-centre-company",
    "central-government", "education", "care", "religious", "water-authority", "province")
ORDER = ["vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo-bachelor", "wo-bachelor",
         "hbo-master", "wo-master", "phd"]
TOOLS = ["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"]


def last(y, m):
    return date(y, m, calendar.monthrange(y, m)[1])


def unit(d):
    if isinstance(d, dict):
        return date.fromisoformat(d["earliest"]), date.fromisoformat(d["latest"])
    p = [int(x) for x in d.split("-")]
    if len(p) == 1:
        return date(p[0], 1, 1), date(p[0], 12, 31)
    if len(p) == 2:
        return date(p[0], p[1], 1), last(p[0], p[1])
    return (date(*p),) * 2


def bounds(e, cv_date):
    """(start earliest, start latest, end earliest, end latest)"""
    if e["start"] is None:
        return None
    s, n = e["start"], e["end"]
    a, b = unit(s)
    ismonth = lambda d: isinstance(d, str) and d.count("-") == 1
    if s == n and not (isinstance(s, str) and s.count("-") == 2):
        return a, b, a, min(b, REF)
    if ismonth(s):
        b = a
    if n == "present":
        c, d = (unit(cv_date)[0] if cv_date else REF), REF
    else:
        c, d = unit(n)
        if ismonth(n):
            c = d
    return a, b, min(c, REF), min(d, REF)


def months(spans):
    days = set()
    for a, b in spans:
        while a <= b:
            days.add(a)
            a += timedelta(1)
    return sum(1.0 / calendar.monthrange(d.year, d.month)[1] for d in days)


def clip(a, b):
    return max(a, WIN), min(b, REF)


def yn(lo, hi):
    return "met" if lo else ("review" if hi else "not-met")


def edu_level(edu, need):
    lo = hi = False
    for x in edu:
        done_lo = done_hi = x["completed"] is True
        if x["completed"] is None:
            ended = x["end"] not in (None, "present") and unit(x["end"])[1] <= REF
            done_lo, done_hi = ended, True
        lv = x["level"]
        if lv in ORDER:
            ok_lo = ok_hi = ORDER.index(lv) >= ORDER.index(need)
        else:  # havo, vwo, mbo without a level, foreign
            ok_lo, ok_hi = False, True
        lo |= done_lo and ok_lo
        hi |= done_hi and ok_hi
    return yn(lo, hi)


def assess(cv, offer, pages):
    c = {}
    if offer:
        r = Decimal(offer[0].replace(",", ".")) + (0 if offer[1] == "ja" else Decimal("2.25"))
        c["1"] = {"outcome": "met" if r <= Decimal("55.55") else "not-met"}
    elif cv.get("rate") is not None:
        r = Decimal(str(cv["rate"]))
        lo, hi = r + Decimal("2.25") <= Decimal("55.55"), r <= Decimal("55.55")
        c["1"] = {"outcome": cv.get("rate_outcome") or yn(lo, hi)}
    else:
        c["1"] = {"outcome": "review"}
    c["2"] = {"outcome": edu_level(cv["edu"], "mbo-3")}
    o3 = edu_level(cv["edu"], "mbo-4")
    c["3"] = {"outcome": o3, "min": 10 if o3 == "met" else 0, "max": 0 if o3 == "not-met" else 10}
    k4 = {"lo": [], "hi": []}
    k6 = {"lo": [], "hi": []}
    m5 = [False, False]
    sure, poss = set(), set(cv["listed"])
    before = set()
    for e in cv["exp"]:
        b = bounds(e, cv.get("cv_date"))
        kind = e["kind"]
        if b is None:
            assert not e["cc"] and M not in e["types"] and J not in e["types"] and not e["tools"]
            continue
        s0, s1, e0, e1 = b
        over_lo = e0 >= WIN and s1 <= REF
        over_hi = e1 >= WIN
        if kind != "job":
            poss |= set(e["tools"])
        else:
            for t in e["tools"]:
                if over_lo:
                    sure.add(t)
                elif over_hi:
                    poss.add(t)
                else:
                    before.add(t)
            if e["office1"] and over_hi:
                poss.add("Officepakket")
        if kind == "vol":
            continue
        mun_hi = M in e["types"] or J in e["types"]
        mun_lo = M in e["types"] and kind == "job"
        cc_lo, cc_hi = e["cc"] is True and kind == "job", e["cc"] in (True, "mixed")
        if cc_hi:
            k4["hi"].append(clip(s0, e1))
            if mun_hi:
                k6["hi"].append((s0, e1))
        if cc_lo:
            k4["lo"].append(clip(s1, e0))
            if mun_lo:
                k6["lo"].append((s1, e0))
        m5[0] |= mun_lo and over_lo
        m5[1] |= mun_hi and over_hi
    eps = 1e-9
    a, b = months(k4["lo"]), months(k4["hi"])
    o = yn(a >= 24 - eps, b >= 24 - eps)
    c["4"] = {"outcome": o, "min": 25 if o == "met" else 0, "max": 0 if o == "not-met" else 25}
    o = yn(*m5)
    c["5"] = {"outcome": o, "min": 20 if o == "met" else 0, "max": 0 if o == "not-met" else 20}
    a6, b6 = months(k6["lo"]), months(k6["hi"])
    o = yn(a6 >= 12 - eps, b6 >= 12 - eps)
    c["6"] = {"outcome": o, "min": 20 if o == "met" else 0, "max": 0 if o == "not-met" else 20}
    lo, hi = 5 * len(sure), 5 * len(sure | poss)
    c["7"] = {"outcome": "review" if lo != hi else ("met" if lo else "not-met"), "min": lo, "max": hi}
    c["pages"] = {"outcome": "met" if pages <= 5 else "not-met"}
    c["language"] = {"outcome": {"nl": "met", "en": "not-met", "mixed": "review"}[cv["lang"]]}
    c["references"] = {"outcome": "met" if cv["refs"] >= 2 else "not-met"}
    ks = [c[k]["outcome"] for k in ("1", "2", "pages", "language", "references")]
    el = "no" if "not-met" in ks else ("review" if "review" in ks else "yes")
    score = {"min": sum(c[k]["min"] for k in "34567"), "max": sum(c[k]["max"] for k in "34567")}
    info = f"k4 {a:.2f}-{b:.2f} k6 {a6:.2f}-{b6:.2f} tools {sorted(sure)} + {sorted(poss - sure)}"
    return c, el, score, info


def X(start, end, employer, types, cc=False, client=None, paid=True, tools=(), kind="job", office1=False):
    if kind in ("vol", "stage"):
        paid = False
    return dict(start=start, end=end, employer=employer, client=client, types=list(types), cc=cc,
                paid=paid, tools=list(tools), kind=kind, office1=office1)


def S(level, completed, start, end):
    return dict(level=level, completed=completed, start=start, end=end)


def gold(cv, file, pages, offer):
    c, el, score, info = assess(cv, offer, pages)
    paid_tools = {t for e in cv["exp"] if e["paid"] for t in e["tools"]}
    out = set(cv["listed"]) | {t for e in cv["exp"] if not e["paid"] for t in e["tools"]}
    keys = ("start", "end", "employer", "client")
    return {
        "id": file.rsplit(".", 1)[0], "file": file, "pages": pages, "language": cv["lang"],
        "education": cv["edu"],
        "experience": [{**{k: e[k] for k in keys}, "employer_types": e["types"], "contact_centre": e["cc"],
                        "paid": e["paid"], "tools": e["tools"]} for e in cv["exp"]],
        "tools_outside_experience": [t for t in TOOLS if t in out - paid_tools],
        "references": cv["refs"], "references_on_request": cv["on_request"],
        "hidden_text": cv.get("hidden", False), "stated_rate": cv.get("rate"),
        "criteria": c, "eligible": el, "score": score}, info
