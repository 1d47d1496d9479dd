"""Rules only, model only, both: F1 by field on a folder of CVs with gold.

    python benchmarks/ablation.py FOLDER... [--model entry-labels] [--forget] [--details]

"Model only" gives every part of a title row by the model alone, pieces that the word lists know as well;
sections, entries and periods are found by rules in all three. ``--forget`` leaves the names of firms and half
of the titles out of the lists, as if every CV named employers and work that nobody has listed.
"""

from __future__ import annotations

import argparse
import zlib
from datetime import date
from pathlib import Path

from cvscreen import evaluation
from cvscreen.evaluation import GoldCv
from cvscreen.extraction import extract
from cvscreen.extraction.model import Labelling, load_labeller
from cvscreen.patternbook import Patternbook, PatternEntry, load_patternbook
from cvscreen.patternbook.schema import FOLDERS
from cvscreen.reading import read_document
from cvscreen.records.assessment import Candidate
from cvscreen.screening import load_frame, request_tools

COMPARED = ("education", "experience period", "experience entry", "employer", "client", "employer types",
          "contact-centre", "paid", "tools per entry", "references")  # fmt: skip


FIRMS = frozenset({"private", "contact-centre-company", "temp-agency", "care", "education"})


def forgetful(book: Patternbook) -> Patternbook:
    """The patternbook without listed firms and without every other title (by its id, so always the same)."""

    def kept(entry: PatternEntry) -> bool:
        if entry.folder == "employers":
            name = entry.attributes.get("kind", "name") == "name"
            return not (name and entry.attributes.get("type") in FIRMS)
        if entry.folder == "roles" and entry.attributes.get("place") == "title":
            return zlib.crc32(entry.id.encode()) % 2 == 0
        return True

    return Patternbook({name: {e.id: e for e in book.entries(name) if kept(e)} for name in FOLDERS})


def measure(folders: list[Path], model: str, *, forget: bool) -> dict[str, evaluation.Evaluation]:
    """One evaluation over all folders for each way of using the model. SystemExit when there is none."""
    labeller = load_labeller(model, even_if_off=True)
    if labeller is None:
        raise SystemExit(f"There is no model {model} that this spaCy can load.")
    ways = {
        "rules only": None,
        "model only": Labelling(labeller, alone=True),
        "both": Labelling(labeller),
    }
    frame = load_frame("westland-kcc", date.today())
    book = forgetful(load_patternbook()) if forget else load_patternbook()
    pairs: dict[str, list[tuple[GoldCv, Candidate]]] = {way: [] for way in ways}
    for folder in folders:
        for gold, path in evaluation.load_gold(folder).cvs:
            document = read_document(path)
            for way, labelling in ways.items():
                found = extract(document, book, frame.reference_date, use_model=False, labelling=labelling)
                candidate = Candidate(id=gold.id, file=gold.file, status="screened", evidence=found)
                pairs[way].append((gold, candidate))
    tools = request_tools(frame.request)
    return {way: evaluation.evaluate(found, tools, outcomes=False) for way, found in pairs.items()}


def table(results: dict[str, evaluation.Evaluation]) -> str:
    lines = [f"{'F1':<20}" + "".join(f"{way:>13}" for way in results)]
    for field in COMPARED:
        values = [result.fields[field].f1 for result in results.values()]
        lines.append(f"{field:<20}" + "".join(f"{'-' if v is None else f'{v:.3f}':>13}" for v in values))
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--model", default="entry-labels")
    parser.add_argument("--forget", action="store_true", help="without listed firms and half of the titles")
    parser.add_argument(
        "--details", action="store_true", help="list what only one of rules and both has wrong"
    )
    given = parser.parse_args()
    results = measure(given.folders, given.model, forget=given.forget)
    print(table(results))
    if given.details:
        rules, both = (set(map(str, results[way].differences)) for way in ("rules only", "both"))
        for mark, lines in (("mended by the model", rules - both), ("broken by the model", both - rules)):
            print(f"\n{mark}")
            for line in sorted(lines):
                print(f"  {line}")


if __name__ == "__main__":
    main()
