"""Month calculator and outcome rules for the gold of this folder (independent of the program)."""
import calendar
from datetime import date, timedelta
from fractions import Fraction

REF = date(2023, 4, 18)
W0 = date(2020, 4, 18)
ORDER = ["vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo-bachelor", "wo-bachelor", "hbo-master", "wo-master", "phd"]
TOOLS = ["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"]


def E(level, completed, start, end):
    return dict(level=level, completed=completed, start=start, end=end)


def X(start, end, employer, client=None, types=(), cc=False, paid=True, tools=(), kind="job", maybe=(), muni=None, single=False, rng=None):
    """kind: job, intern, volunteer, council; maybe: tools named in a way that is open; rng: (start lo, hi, end lo, hi) narrowed by hand."""
    return dict(start=start, end=end, employer=employer, client=client, types=list(types), cc=cc,
                paid=paid and kind not in ("intern", "volunteer"), tools=list(tools), kind=kind, maybe=list(maybe), muni=muni, rng=rng)


def bounds(d, side, cv_date):
    """earliest and latest day that the start or end can be"""
    if isinstance(d, dict):
        return date.fromisoformat(d["earliest"]), date.fromisoformat(d["latest"])
    if d == "present":
        return (cv_date or REF), REF
    p = [int(x) for x in d.split("-")]
    if len(p) == 1:
        return date(p[0], 1, 1), date(p[0], 12, 31)
    if len(p) == 2:
        day = 1 if side == "start" else calendar.monthrange(*p)[1]
        return date(*p, day), date(*p, day)
    return date(*p), date(*p)


def span(x, cv_date):
    if x["rng"]:
        s0, s1, e0, e1 = (date.fromisoformat(v) for v in x["rng"])
    else:
        s0, s1 = bounds(x["start"], "start", cv_date)
        e0, e1 = bounds(x["end"], "end", cv_date)
        if isinstance(x["start"], str) and x["start"] == x["end"] and len(x["start"]) == 7 and x.get("single"):
            s1 = e1
    return s0, s1, e0, min(e1, REF)


def months(spans, lo, hi):
    days = set()
    for a, b in spans:
        a, b = max(a, lo), min(b, hi)
        while a <= b:
            days.add(a)
            a += timedelta(1)
    return sum((Fraction(1, calendar.monthrange(d.year, d.month)[1]) for d in days), Fraction(0))


def outcome(lo, hi):
    return "met" if lo and hi else "not-met" if not hi else "review"


def gold(edu, exp, outside=(), extra_open=(), refs=0, on_request=False, lang="nl", hidden=False, offer=None,
         stated=None, stated_fee=None, stated_travel_out=False, cv_date=None, override=None, pages=1):
    cvd = date.fromisoformat(cv_date) if cv_date else None
    c = {}
    # 1: offer = (rate, "ja"/"nee"/"")
    def test(amount, fee):
        if fee == "ja":
            return outcome(amount <= 55.55, amount <= 55.55)
        if fee == "nee":
            return outcome(round(amount + 2.25, 2) <= 55.55, round(amount + 2.25, 2) <= 55.55)
        return outcome(round(amount + 2.25, 2) <= 55.55, amount <= 55.55)
    if offer:
        o = test(offer[0], offer[1])
    elif stated is not None:
        o = test(stated, stated_fee or "")
        if stated_travel_out and o == "met":
            o = "review"
    else:
        o = "review"
    c["1"] = {"outcome": o}
    # education
    def ed(minimum, pts):
        lo = hi = False
        for e in edu:
            if e["completed"] is False:
                continue
            lv = e["level"]
            if lv is None or lv in ("havo", "vwo"):
                hi = True
                continue
            if lv == "mbo":
                hi = True
                continue
            if ORDER.index(lv) >= ORDER.index(minimum):
                hi = True
                if e["completed"] or e["end"] is not None:
                    lo = True
        r = {"outcome": outcome(lo, hi)}
        if pts:
            r.update(min=pts if lo else 0, max=pts if hi else 0)
        return r
    c["2"] = ed("mbo-3", 0)
    c["3"] = ed("mbo-4", 10)
    # experience
    def sure(x):
        return x["kind"] == "job"
    def maybe(x):
        return x["kind"] in ("job", "intern", "council")
    def m_lo(x):
        if x["muni"] is not None:
            return x["muni"] == "yes"
        return "municipality" in x["types"]
    def m_hi(x):
        if x["muni"] is not None:
            return x["muni"] in ("yes", "maybe")
        return "municipality" in x["types"] or "joint-arrangement" in x["types"]
    def spans(pred, longest):
        out = []
        for x in exp:
            if pred(x):
                s0, s1, e0, e1 = span(x, cvd)
                out.append((s0, e1) if longest else (s1, e0))
        return out
    lo4 = months(spans(lambda x: sure(x) and x["cc"] is True, False), W0, REF)
    hi4 = months(spans(lambda x: maybe(x) and x["cc"], True), W0, REF)
    c["4"] = tier(lo4 >= 24, hi4 >= 24, 25)
    lo5 = hi5 = False
    for x in exp:
        s0, s1, e0, e1 = span(x, cvd)
        if maybe(x) and m_hi(x) and e1 >= W0 and s0 <= REF:
            hi5 = True
            if sure(x) and m_lo(x) and e0 >= W0 and s1 <= REF:
                lo5 = True
    c["5"] = tier(lo5, hi5, 20)
    far = date(1950, 1, 1)
    lo6 = months(spans(lambda x: sure(x) and x["cc"] is True and m_lo(x), False), far, REF)
    hi6 = months(spans(lambda x: maybe(x) and x["cc"] and m_hi(x), True), far, REF)
    c["6"] = tier(lo6 >= 12, hi6 >= 12, 20)
    nlo = nhi = 0
    for t in TOOLS:
        tl = th = t in outside or t in extra_open
        tl = False
        for x in exp:
            s0, s1, e0, e1 = span(x, cvd)
            if (t in x["tools"] or t in x["maybe"]) and (x["kind"] != "job" or e1 >= W0):
                th = True
                if x["kind"] == "job" and t in x["tools"] and e0 >= W0:
                    tl = True
        nlo += tl
        nhi += th or tl
    c["7"] = {"outcome": "not-met" if nhi == 0 else "met" if nlo == nhi else "review", "min": 5 * nlo, "max": 5 * nhi}
    c["pages"] = {"outcome": "met" if pages <= 5 else "not-met"}
    c["language"] = {"outcome": {"nl": "met", "en": "not-met", "mixed": "review"}[lang]}
    c["references"] = {"outcome": "met" if refs >= 2 else "not-met"}
    for k, v in (override or {}).items():
        c[k] = v
    gate = [c[k]["outcome"] for k in ("1", "2", "pages", "language", "references")]
    g = {"pages": pages, "language": lang, "education": edu,
         "experience": [dict(start=x["start"], end=x["end"], employer=x["employer"], client=x["client"], employer_types=x["types"],
                             contact_centre=x["cc"], paid=x["paid"], tools=x["tools"]) for x in exp],
         "tools_outside_experience": list(outside), "references": refs, "references_on_request": on_request,
         "hidden_text": hidden, "stated_rate": stated, "criteria": c,
         "eligible": "no" if "not-met" in gate else "review" if "review" in gate else "yes",
         "score": {"min": sum(v.get("min", 0) for v in c.values()), "max": sum(v.get("max", 0) for v in c.values())}}
    g["_months"] = {"4": [float(lo4), float(hi4)], "6": [float(lo6), float(hi6)]}
    return g


def tier(lo, hi, pts):
    return {"outcome": outcome(lo, hi), "min": pts if lo else 0, "max": pts if hi else 0}
