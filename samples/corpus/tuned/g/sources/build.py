"""Rebuild files and gold: python build.py [id ...]"""
import sys, json, importlib
import common as C
for m in ("part1", "part2", "part3", "part4"):
    try: importlib.import_module(m)
    except ModuleNotFoundError as e:
        if e.name != m: raise
want = sys.argv[1:]
pagefile = C.HERE / "pages.json"
pages = json.loads(pagefile.read_text()) if pagefile.exists() else {}
for c in C.CVS:
    f = C.OUT / c["file"]
    if "--gold" not in want and (not want or c["id"] in want):
        c["make"](f); pages[c["id"]] = C.pages_of(f)
    if c["id"] not in pages: continue
    g, dbg = C.gold(c, pages[c["id"]])
    (C.OUT / "gold" / (c["id"] + ".json")).write_text(json.dumps(g, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(c["id"], f"p{g['pages']}", g["eligible"], g["score"], {k: (v["outcome"], v.get("min"), v.get("max")) for k, v in g["criteria"].items() if k in "1234567"}, dbg)
pagefile.write_text(json.dumps(pages, indent=0))
with open(C.OUT / "offers.csv", "w", encoding="utf-8") as o:
    o.write("file;hourly_rate;rate_includes_fee;submitted_at\n")
    for c in C.CVS:
        if c["offer"] and c["id"] in pages: o.write(";".join([c["file"], *c["offer"]]) + "\n")
