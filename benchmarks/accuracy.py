"""How well the whole street does on CVs with gold: the tuned and the held-out sets side by side.

    python benchmarks/accuracy.py [--date 2023-04-18] [--jobs N]

Reads samples/corpus/split.toml, evaluates every set as ``cvscreen evaluate`` does, adds the sets of each side
up, prints the tables and writes them to docs/accuracy.md. Of the held-out CVs only totals are shown, never
which CV or what it says, so that nobody can tune to them by reading this.
"""

from __future__ import annotations

import argparse
import tomllib
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from cvscreen.batch import models_fingerprint
from cvscreen.cli.street import evaluate_folder
from cvscreen.evaluation import CriterionCounts, Evaluation, load_gold, ordered_criteria
from cvscreen.evaluation.tally import FIELDS
from cvscreen.screening import versions

ROOT = Path(__file__).resolve().parent.parent
SPLIT = ROOT / "samples" / "corpus" / "split.toml"
PAGE = ROOT / "docs" / "accuracy.md"
REQUEST = "westland-kcc"
SIDES = {"tuned": "tuned", "heldout": "held-out"}

TEMPLATE = """\
# Accuracy

Written by `python benchmarks/accuracy.py`; not edited by hand. Measured on {day} with {made}.

*Tuned* CVs were looked at while patterns and code were written. *Held-out* CVs were written by people who
had seen neither, and are only ever counted. [The corpus](../samples/corpus/README.md) says how the split was
made. The figure to expect on CVs of your own is the held-out one.

{sizes}

## What CVs say, by field

A period is right when both ends are exactly the gold's, a name when its letters and digits are.

{fields}

## What is decided, by criterion of `{request}`

*Wrong* is certain of the opposite of the gold. *Needless* is sent to a person though the gold is certain,
with its share of all outcomes. *Too certain* is decided where the gold leaves it to a person. *Points* are
ranges of points that are exactly the gold's.

{outcomes}

## What still fails, by field

*Missed* stands in the gold only, *invented* was found only, *other* differs from its partner in the gold.
*CVs* counts those with at least one of these.

{failures}
"""


@dataclass
class Side:
    """The sets of one side of the split, added up."""

    authors: int = 0
    formats: Counter[str] = field(default_factory=Counter)
    total: Evaluation = field(default_factory=Evaluation)


def measure(today: date, jobs: int | None) -> dict[str, Side]:
    """Evaluate every set of the split. Raises CvscreenError for a gold file or request that is wrong."""
    sides = {name: Side() for name in SIDES}
    for entry in tomllib.loads(SPLIT.read_text(encoding="utf-8"))["sets"]:
        folder = (SPLIT.parent / entry["folder"]).resolve()
        side = sides[entry["split"]]
        side.authors += 1
        side.formats.update(path.suffix.lower().lstrip(".") for _, path in load_gold(folder).cvs)
        side.total.include(evaluate_folder(folder, REQUEST, (), jobs, today))
    return sides


def page(sides: dict[str, Side], day: date, made_with: dict[str, str]) -> str:
    """The page as Markdown: sizes, fields, outcomes, and what still fails, tuned beside held-out."""
    made = ", ".join(f"{name} {value}" for name, value in made_with.items() if value)
    return TEMPLATE.format(
        day=day.isoformat(),
        made=made,
        request=REQUEST,
        sizes="\n".join(_sizes(sides)),
        fields="\n".join(_fields(sides)),
        outcomes="\n".join(_outcomes(sides)),
        failures="\n".join(_failures(sides)),
    )


def _sizes(sides: dict[str, Side]) -> list[str]:
    lines = [
        "| | CVs | authors | formats | unreadable | all fields and outcomes right |",
        "|---|--:|--:|---|--:|--:|",
    ]
    for name, title in SIDES.items():
        side = sides[name]
        formats = ", ".join(f"{count} {ending}" for ending, count in sorted(side.formats.items()))
        perfect = side.total.cvs - len({difference.cv for difference in side.total.differences})
        numbers = (str(side.total.unreadable), str(perfect))
        lines.append(_row([title, str(side.total.cvs), str(side.authors), formats, *numbers]))
    return lines


def _fields(sides: dict[str, Side]) -> list[str]:
    head = " | ".join(f"{title}: gold | found | right | precision | recall | F1" for title in SIDES.values())
    lines = [f"| field | {head} |", "|---" + "|--:" * 12 + "|"]
    for name in FIELDS:
        cells = [name]
        for side in SIDES:
            counts = sides[side].total.fields[name]
            cells += [str(counts.gold), str(counts.found), str(counts.right)]
            cells += [_ratio(counts.precision), _ratio(counts.recall), _ratio(counts.f1)]
        lines.append(_row(cells))
    return lines


def _outcomes(sides: dict[str, Side]) -> list[str]:
    head = " | ".join(f"{t}: right | wrong | needless | too certain | points" for t in SIDES.values())
    lines = [f"| criterion | {head} |", "|---" + "|--:" * 10 + "|"]
    totals = [sides[side].total for side in SIDES]
    names = dict.fromkeys(name for total in totals for name, _ in ordered_criteria(total))
    for name in names:
        counts = [total.criteria.get(name, CriterionCounts()) for total in totals]
        lines.append(_row([name, *(cell for item in counts for cell in _outcome_cells(item))]))
    counts = [total.outcomes() for total in totals]
    lines.append(_row(["**all criteria**", *(cell for item in counts for cell in _outcome_cells(item))]))
    return lines


def _outcome_cells(counts: CriterionCounts) -> list[str]:
    points = f"{counts.points}/{counts.points_gold}" if counts.points_gold else "-"
    if not counts.judged:
        return ["-", "-", "-", "-", points]
    share = f"{counts.needless_review} ({counts.needless_review / counts.judged:.1%})"
    return [f"{counts.right}/{counts.judged}", str(counts.wrong), share, str(counts.too_certain), points]


def _failures(sides: dict[str, Side]) -> list[str]:
    head = " | ".join(f"{title}: missed | invented | other | CVs" for title in SIDES.values())
    lines = [f"| field | {head} |", "|---" + "|--:" * 8 + "|"]
    kinds: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    cvs: dict[tuple[str, str], set[str]] = defaultdict(set)
    for name, side in sides.items():
        for difference in side.total.differences:
            kind = (
                "missed" if difference.found is None else "invented" if difference.gold is None else "other"
            )
            kinds[name, difference.field][kind] += 1
            cvs[name, difference.field].add(difference.cv)
    failing = {differing for _, differing in kinds}
    for differing in FIELDS:
        if differing in failing:
            cells = [differing]
            for side_name in SIDES:
                found = kinds[side_name, differing]
                cells += [str(found[kind]) for kind in ("missed", "invented", "other")]
                cells.append(str(len(cvs[side_name, differing])))
            lines.append(_row(cells))
    return lines


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _ratio(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--date", type=date.fromisoformat, default=date.today(), help="the date on the page")
    parser.add_argument("--jobs", type=int, default=None, help="processes; default: all cores")
    given = parser.parse_args()
    text = page(measure(given.date, given.jobs), given.date, versions((), models_fingerprint()))
    PAGE.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
