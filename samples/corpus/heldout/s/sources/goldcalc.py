"""Own month calculator and criteria for the gold files."""
import calendar, json, re
from datetime import date, timedelta
from decimal import Decimal as D

REF = date(2023, 4, 18); W0 = date(2020, 4, 18)
ORDER = ["vmbo","mbo-1","mbo-2","mbo-3","mbo-4","ad","hbo-bachelor","wo-bachelor","hbo-master","wo-master","phd"]
TOOLS = ["Key2KCC","Key2Belastingen","Accres","Suite","Officepakket"]

def first(d):
    p = [int(x) for x in d.split("-")]
    return date(*(p + [1] * (3 - len(p))))
def last(d):
    p = [int(x) for x in d.split("-")]
    if len(p) == 1: return date(p[0], 12, 31)
    if len(p) == 2: return date(p[0], p[1], calendar.monthrange(p[0], p[1])[1])
    return date(*p)
def bounds(d):
    if isinstance(d, dict): return first(d["earliest"]), last(d["latest"])
    return first(d), last(d)

def readings(s, e):
    """(shortest or None when not certain in any place, longest)"""
    s0, s1 = bounds(s)
    if isinstance(s, str) and len(s) == 7 and s != e: s1 = s0
    if e == "present": e0 = e1 = REF
    else:
        e0, e1 = bounds(e)
        if isinstance(e, str) and len(e) == 7 and s != e: e0 = e1
    long_ = (s0, e1)
    if s == e and not (isinstance(s, str) and len(s) == 10): short = ("oneday", s0, e1)
    elif s1 <= e0: short = (s1, e0)
    else: short = ("oneday", s0, e1)
    return short, long_

def months(periods, lo=None, hi=None):
    days = set()
    for a, b in periods:
        if lo: a = max(a, lo)
        if hi: b = min(b, hi)
        while a <= b:
            days.add(a); a += timedelta(1)
    return sum(1 / calendar.monthrange(d.year, d.month)[1] for d in days)

def E(start, end, employer, client, types, cc, paid=True, tools=(), kind=None, muni=None, office1=False):
    return dict(start=start, end=end, employer=employer, client=client, employer_types=types,
                contact_centre=cc, paid=paid, tools=list(tools), _kind=kind, _muni=muni, _o1=office1)

def S(level, completed, start, end): return dict(level=level, completed=completed, start=start, end=end)

def muni(x):
    if x["_kind"] == "volunteer": return "no"
    if x["_muni"]: return x["_muni"]
    if x["_kind"] in ("internship", "council"):
        return "maybe" if {"municipality", "joint-arrangement"} & set(x["employer_types"]) else "no"
    if "municipality" in x["employer_types"]: return "yes"
    return "maybe" if "joint-arrangement" in x["employer_types"] else "no"
def cc(x):
    if x["_kind"] == "volunteer": return "no"
    c = {True: "yes", False: "no", "mixed": "maybe"}[x["contact_centre"]]
    return "maybe" if c == "yes" and x["_kind"] == "internship" else c

def overlap(x):
    """(certain, possible) overlap with the window"""
    sh, lo = readings(x["start"], x["end"])
    poss = lo[0] <= REF and lo[1] >= W0
    if sh[0] == "oneday": return (sh[1] >= W0 and sh[2] <= REF), poss
    return sh[0] <= REF and sh[1] >= W0, poss

def span(xs, need, window):
    lo, hi = [], []
    for x, sure in xs:
        sh, lg = readings(x["start"], x["end"])
        hi.append(lg)
        if sure and sh[0] != "oneday": lo.append(sh)
    w = (W0, REF) if window else (None, REF)
    a, b = months(lo, *w), months(hi, *w)
    return a, b, ("met" if a >= need else "not-met" if b < need else "review")

def edu(eds, need):
    best = "not-met"
    for e in eds:
        c = e["completed"]
        if c is False: continue
        lv = e["level"]
        if lv in ORDER: r = "met" if ORDER.index(lv) >= ORDER.index(need) else "not-met"
        else: r = "review"          # None, mbo, havo, vwo
        if c is None and not e["end"] and r == "met": r = "review"
        if r == "met": return "met"
        if r == "review": best = "review"
    return best

def pts(o, p): return {"met": (p, p), "not-met": (0, 0), "review": (0, p)}[o]

def gold(cv, offer, pages):
    ex, ed = cv["experience"], cv["education"]
    c, log = {}, {}
    rate, fee = (offer if offer else (cv.get("stated_rate"), None))
    if rate is None: o = "review"
    else:
        r = D(str(rate)); ceil = D("55.55"); plus = r + D("2.25")
        opts = [r] if fee == "ja" else [plus] if fee == "nee" else [r, plus]
        ok = [v <= ceil for v in opts]
        o = "met" if all(ok) else "not-met" if not any(ok) else "review"
    c["1"] = {"outcome": o}
    c["2"] = {"outcome": edu(ed, "mbo-3")}
    o = edu(ed, "mbo-4"); p = pts(o, 10); c["3"] = dict(outcome=o, min=p[0], max=p[1])
    a, b, o = span([(x, cc(x) == "yes") for x in ex if cc(x) != "no"], 24, True)
    log["4"] = (round(a, 2), round(b, 2)); p = pts(o, 25); c["4"] = dict(outcome=o, min=p[0], max=p[1])
    o = "not-met"
    for x in ex:
        m = muni(x)
        if m == "no": continue
        sure, poss = overlap(x)
        if m == "yes" and sure: o = "met"; break
        if poss: o = "review"
    p = pts(o, 20); c["5"] = dict(outcome=o, min=p[0], max=p[1])
    sel = [(x, cc(x) == "yes" and muni(x) == "yes") for x in ex if cc(x) != "no" and muni(x) != "no"]
    a, b, o = span(sel, 12, False)
    log["6"] = (round(a, 2), round(b, 2)); p = pts(o, 20); c["6"] = dict(outcome=o, min=p[0], max=p[1])
    sure_n = poss_n = 0
    listed = set(cv["tools_outside"]) | set(cv.get("also_listed", []))
    for t in TOOLS:
        s = q = False
        for x in ex:
            named = t in x["tools"]
            one = t == "Officepakket" and x["_o1"]
            if not (named or one): continue
            so, po = overlap(x)
            if named and x["paid"] and x["_kind"] is None and so: s = True
            if po: q = True
        if t in listed: q = True
        sure_n += s; poss_n += (s or q)
    o = "met" if sure_n == poss_n > 0 else "not-met" if poss_n == 0 else "review"
    c["7"] = dict(outcome=o, min=5 * sure_n, max=5 * poss_n)
    c["pages"] = {"outcome": "met" if pages <= 5 else "not-met"}
    c["language"] = {"outcome": {"nl": "met", "en": "not-met", "mixed": "review"}[cv["language"]]}
    c["references"] = {"outcome": "met" if cv["references"] >= 2 else "not-met"}
    ko = [c[k]["outcome"] for k in ("1", "2", "pages", "language", "references")]
    el = "no" if "not-met" in ko else "review" if "review" in ko else "yes"
    aw = ["3", "4", "5", "6", "7"]
    g = dict(id=cv["id"], file=cv["file"], pages=pages, language=cv["language"], education=ed,
             experience=[{k: v for k, v in x.items() if not k.startswith("_")} for x in ex],
             tools_outside_experience=cv["tools_outside"], references=cv["references"],
             references_on_request=cv.get("on_request", False), hidden_text=cv.get("hidden_text", False),
             stated_rate=cv.get("stated_rate"), criteria=c, eligible=el,
             score=dict(min=sum(c[k]["min"] for k in aw), max=sum(c[k]["max"] for k in aw)))
    return g, log
