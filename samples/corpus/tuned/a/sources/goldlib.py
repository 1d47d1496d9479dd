"""Gold from what the author knows: dates, months, criteria 1-7 and the formal rules."""
from __future__ import annotations
import calendar, itertools, json
from datetime import date, timedelta
from decimal import Decimal

REF = date(2023, 4, 18)
WIN = date(2020, 4, 18)
FIVE = ["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"]
ORDER = ["vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo-bachelor", "wo-bachelor", "hbo-master", "wo-master", "phd"]


def between(a, b):
    return {"earliest": a, "latest": b}


def bounds(d, single, is_end, cv_date):
    """(earliest, latest) day of a start or an end."""
    if d == "present":
        return (cv_date or REF, REF)
    if isinstance(d, dict):
        return date.fromisoformat(d["earliest"]), date.fromisoformat(d["latest"])
    parts = [int(x) for x in d.split("-")]
    if len(parts) == 1:
        return date(parts[0], 1, 1), date(parts[0], 12, 31)
    if len(parts) == 3:
        return (date(*parts),) * 2
    first = date(parts[0], parts[1], 1)
    last = date(parts[0], parts[1], calendar.monthrange(*parts)[1])
    if single:
        return first, last
    return (last, last) if is_end else (first, first)


def months(spans, lo=None, hi=REF):
    days = set()
    for a, b in spans:
        a = max(a, lo) if lo else a
        b = min(b, hi)
        while a <= b:
            days.add(a)
            a += timedelta(1)
    per = {}
    for d in days:
        per[(d.year, d.month)] = per.get((d.year, d.month), 0) + 1
    return sum(n / calendar.monthrange(y, m)[1] for (y, m), n in per.items())


def E(start, end, employer, client, types, cc, tools=(), kind="paid", muni=None, concrete=None, word=False):
    """kind: paid, intern, volunteer, council. muni 'maybe': unnamed municipalities. concrete: the spans a stated duration allows.
    word: one program of the office package alone."""
    return dict(start=start, end=end, employer=employer, client=client, types=list(types), cc=cc, tools=list(tools), kind=kind,
                muni=muni, concrete=concrete, word=word)


def spans(e, cv_date):
    if e["concrete"]:
        c = e["concrete"]
        w = lambda s: months([s], WIN)
        return min(c, key=w), max(c, key=w)
    single = e["start"] == e["end"]
    s0, s1 = bounds(e["start"], single, False, cv_date)
    e0, e1 = bounds(e["end"], single, True, cv_date)
    return (min(s1, REF), min(e0, REF)), (s0, min(e1, REF))


def overlap(e, cv_date):
    """(certainly, possibly) a day inside the window"""
    if e["concrete"]:
        hits = [a <= REF and b >= WIN for a, b in e["concrete"]]
        return all(hits), any(hits)
    (s1, e0), (s0, e1) = spans(e, cv_date)
    return (s1 <= REF and e0 >= WIN), (s0 <= REF and e1 >= WIN)


def outcome(lo, hi):
    return "met" if lo and hi else "not-met" if not hi else "review"


def education(edu, need):
    best = 0
    for level, completed, start, end in edu:
        if completed is False:
            continue
        sure = completed is True or end is not None
        if level in ORDER:
            if ORDER.index(level) >= ORDER.index(need):
                best = max(best, 2 if sure else 1)
        else:  # havo, vwo, mbo without a level, foreign
            best = max(best, 1)
    return {0: (0, 0), 1: (0, 1), 2: (1, 1)}[best]


def rate(offer, stated, note):
    """note on the CV's own rate: '', 'incl', 'excl', 'travel' (excluding travel), 'btw'"""
    cap, fee = Decimal("55.55"), Decimal("2.25")
    if offer and offer[0]:
        r = Decimal(offer[0].replace(",", "."))
        alts = {"ja": [r], "nee": [r + fee], "": [r, r + fee]}[offer[1]]
        ok = [a <= cap for a in alts]
    elif stated is not None:
        r = Decimal(str(stated))
        if "btw" in note:
            r = r / Decimal("1.21")
        alts = [r] if "incl" in note else [r + fee] if "excl" in note else [r, r + fee]
        ok = [a <= cap for a in alts]
        if "travel" in note and any(ok):
            return "review"
    else:
        return "review"
    return outcome(all(ok), any(ok))


def assess(cv):
    ex, cvd = cv["exp"], cv.get("cv_date")
    cvd = date.fromisoformat(cvd) if cvd else None
    crit = {"1": {"outcome": rate(cv.get("offer"), cv.get("rate"), cv.get("rate_note", ""))}}
    crit["2"] = {"outcome": outcome(*education(cv["edu"], "mbo-3"))}
    lo, hi = education(cv["edu"], "mbo-4")
    crit["3"] = {"outcome": outcome(lo, hi), "min": 10 * lo, "max": 10 * hi}
    ok = lambda e, maybe: e["kind"] == "paid" or (maybe and e["kind"] in ("intern",))
    cc = lambda e, maybe: e["cc"] is True or (maybe and e["cc"] == "mixed")

    def muni(e, maybe):
        return ("municipality" in e["types"]) or (maybe and ("joint-arrangement" in e["types"] or e["muni"] == "maybe"))
    low = months([spans(e, cvd)[0] for e in ex if ok(e, 0) and cc(e, 0)], WIN)
    high = months([spans(e, cvd)[1] for e in ex if ok(e, 1) and cc(e, 1)], WIN)
    lo, hi = low >= 23.9999, high >= 23.9999
    crit["4"] = {"outcome": outcome(lo, hi), "min": 25 * lo, "max": 25 * hi}
    m4 = (low, high)
    lo = any(ok(e, 0) and muni(e, 0) and overlap(e, cvd)[0] for e in ex)
    hi = any((ok(e, 1) or e["kind"] == "council") and muni(e, 1) and overlap(e, cvd)[1] for e in ex)
    crit["5"] = {"outcome": outcome(lo, hi), "min": 20 * lo, "max": 20 * hi}
    low = months([spans(e, cvd)[0] for e in ex if ok(e, 0) and cc(e, 0) and muni(e, 0)])
    high = months([spans(e, cvd)[1] for e in ex if ok(e, 1) and cc(e, 1) and muni(e, 1)])
    lo, hi = low >= 11.9999, high >= 11.9999
    crit["6"] = {"outcome": outcome(lo, hi), "min": 20 * lo, "max": 20 * hi}
    nlo = nhi = 0
    listed = set(cv.get("out", [])) | set(cv.get("maybe_tools", []))
    for t in FIVE:
        sure = poss = False
        for e in ex:
            has, one = t in e["tools"], e["word"] and t == "Officepakket"
            c, p = overlap(e, cvd)
            if has and e["kind"] == "paid":
                sure |= c
                poss |= p
            elif has or (one and p):
                poss = True
        poss |= t in listed
        nlo += sure
        nhi += poss or sure
    crit["7"] = {"outcome": "not-met" if nhi == 0 else "met" if nlo == nhi else "review", "min": 5 * nlo, "max": 5 * nhi}
    crit["pages"] = {"outcome": "met" if cv["pages"] <= 5 else "not-met"}
    crit["language"] = {"outcome": {"nl": "met", "en": "not-met", "mixed": "review"}[cv["lang"]]}
    crit["references"] = {"outcome": "met" if cv["refs"] >= 2 else "not-met"}
    if cv.get("offer") and cv["offer"][2]:
        crit["deadline"] = {"outcome": "met" if cv["offer"][2].replace(" ", "T") <= "2023-04-18T12:00" else "not-met"}
    gate = [crit[k]["outcome"] for k in ("1", "2", "pages", "language", "references", "deadline") if k in crit]
    eligible = "no" if "not-met" in gate else "review" if "review" in gate else "yes"
    score = {m: sum(crit[k][m] for k in "34567") for m in ("min", "max")}
    return crit, eligible, score, m4, (low, high)


def gold(cv):
    crit, eligible, score, m4, m6 = assess(cv)
    g = {"id": cv["id"], "file": cv["file"], "pages": cv["pages"], "language": cv["lang"],
         "education": [dict(zip(("level", "completed", "start", "end"), e)) for e in cv["edu"]],
         "experience": [{"start": e["start"], "end": e["end"], "employer": e["employer"], "client": e["client"],
                         "employer_types": e["types"], "contact_centre": e["cc"],
                         "paid": e["kind"] not in ("intern", "volunteer"), "tools": e["tools"]} for e in cv["exp"]],
         "tools_outside_experience": cv.get("out", []), "references": cv["refs"],
         "references_on_request": cv.get("onreq", False), "hidden_text": cv.get("hidden", False),
         "stated_rate": cv.get("rate"), "criteria": crit, "eligible": eligible, "score": score}
    return g, m4, m6
