"""Every employer, client and year of the gold stands in the text."""
import json, re, sys, tempfile, pathlib
import common as C, pypdfium2
dump = "--dump" in sys.argv
for g in sorted((C.OUT / "gold").glob("*.json")):
    j = json.loads(g.read_text()); f = C.OUT / j["file"]
    if f.suffix == ".txt": t = f.read_text()
    else:
        with tempfile.TemporaryDirectory() as d:
            p = f
            if f.suffix != ".pdf": C.office(f, "pdf", d); p = pathlib.Path(d) / (f.stem + ".pdf")
            t = "\n".join(x.get_textpage().get_text_range() for x in pypdfium2.PdfDocument(str(p)))
    n = re.sub(r"[^a-z0-9à-ÿ]", "", t.lower())
    for e in j["experience"]:
        for k in ("employer", "client"):
            if e[k] and re.sub(r"[^a-z0-9à-ÿ]", "", e[k].lower()) not in n: print("MISSING", j["id"], e[k])
        for k in ("start", "end"):
            y = e[k] if isinstance(e[k], str) else e[k]["latest"]
            if y != "present" and y[:4] not in t and y[2:4] not in t: print("YEAR", j["id"], y)
    if dump:
        print("=" * 30, j["id"]); print(t)
        for e in j["education"]: print("  ED", *e.values(), sep=" | ")
        for e in j["experience"]: print("  EX", *[x if not isinstance(x, dict) else "/".join(x.values()) for x in e.values()], sep=" | ")
        print("  refs", j["references"], j["references_on_request"], "outside", j["tools_outside_experience"], "rate", j["stated_rate"], {k: v["outcome"] for k, v in j["criteria"].items()}, j["eligible"], j["score"])
