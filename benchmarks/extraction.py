"""Milliseconds of extraction per 1,000 words, by step and for the model's part; what loading costs.

    python benchmarks/extraction.py [FOLDER...] [--rounds N]

One process, one core, CPU time. Documents are read beforehand and every cache is warm, as in a batch; the
figure of a CV is its best over the rounds. Short CVs have more entries to the word than long ones, so the
ten longest are shown apart. Loading is measured first, in a fresh process each time.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from cvscreen.extraction import extract  # noqa: E402
from cvscreen.extraction.lexicon import lexicon_of  # noqa: E402
from cvscreen.extraction.model import Labeller, Labelling, Span, load_labeller  # noqa: E402
from cvscreen.extraction.sections import split_sections  # noqa: E402
from cvscreen.extraction.text import Text  # noqa: E402
from cvscreen.patternbook import load_patternbook  # noqa: E402
from cvscreen.reading import read_document  # noqa: E402
from cvscreen.records.document import Document  # noqa: E402

SAMPLES = ROOT / "samples"
FOLDERS = [SAMPLES / "westland-kcc", *sorted((SAMPLES / "corpus" / "tuned").glob("*/"))]
READ = {".pdf", ".docx", ".odt", ".rtf", ".html", ".txt"}
REFERENCE = date(2023, 4, 18)
LIMIT, MODEL_LIMIT = 30.0, 10.0
"""Milliseconds that a CV of 1,000 words may take, all in, and of these the model."""

LOADING = {
    "importing cvscreen.extraction": "import cvscreen.extraction",
    "reading patterns/": "from cvscreen.patternbook import load_patternbook; book = load_patternbook()",
    "compiling the lexicon": "from cvscreen.extraction.lexicon import lexicon_of; lexicon_of(book)",
    "loading the model": "from cvscreen.extraction import model; model.load_labeller(even_if_off=True)",
}


class TimedLabeller(Labeller):
    """The labeller with a stopwatch on it."""

    spent = 0.0

    def __init__(self, inner: Labeller) -> None:
        self.name = inner.name
        self._inner = inner

    def label(self, texts: Sequence[str]) -> list[tuple[Span, ...]]:
        started = time.process_time()
        found = self._inner.label(texts)
        TimedLabeller.spent += time.process_time() - started
        return found


@dataclass(frozen=True)
class Cv:
    """One CV as read, with its number of words."""

    name: str
    document: Document
    words: int


def load_seconds() -> dict[str, float]:
    """Seconds of each part of loading, in order, in one fresh process."""
    script = "import time\n" + "".join(
        f"started = time.perf_counter()\n{code}\nprint(time.perf_counter() - started)\n"
        for code in LOADING.values()
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return dict(zip(LOADING, map(float, done.stdout.split()), strict=True))


def read(folders: Sequence[Path]) -> list[Cv]:
    """Every CV of the folders that is read without LibreOffice."""
    found = []
    for folder in folders:
        for path in sorted(folder.iterdir()):
            if path.suffix.lower() in READ:
                document = read_document(path, render=False)
                words = sum(len(line.text.split()) for line in document.lines())
                found.append(Cv(path.name, document, words))
    return found


def milliseconds(action: Callable[[], object]) -> float:
    started = time.process_time()
    action()
    return (time.process_time() - started) * 1000


def measure(cvs: Sequence[Cv], rounds: int) -> dict[str, list[float]]:
    """For each step the best of the rounds, CV by CV."""
    book = load_patternbook()
    lexicon = lexicon_of(book)
    inner = load_labeller(even_if_off=True)
    labelling = None if inner is None else Labelling(TimedLabeller(inner))

    def sections(document: Document) -> object:
        return split_sections(Text(document, lexicon.index).body, lexicon.headings)

    def both(document: Document) -> object:
        return extract(document, book, REFERENCE, labelling=labelling)

    steps: dict[str, Callable[[Document], object]] = {
        "words and phrases": lambda document: Text(document, lexicon.index),
        "… and sections": sections,
        "all, rules alone": lambda document: extract(document, book, REFERENCE, use_model=False),
    }
    if labelling is not None:
        steps["all, rules and model"] = both
    best: dict[str, list[float]] = {name: [float("inf")] * len(cvs) for name in steps}
    model = [float("inf")] * len(cvs)
    for turn in range(rounds + 1):
        for number, cv in enumerate(cvs):
            for name, step in steps.items():
                TimedLabeller.spent = 0.0
                spent = milliseconds(lambda step=step, cv=cv: step(cv.document))  # type: ignore[misc]
                if turn:
                    best[name][number] = min(best[name][number], spent)
                    if name == "all, rules and model":
                        model[number] = min(model[number], TimedLabeller.spent * 1000)
    if labelling is not None:
        best["of which the model"] = model
    return best


def rate(cvs: Sequence[Cv], values: Sequence[float], chosen: Sequence[int]) -> float:
    """Milliseconds per 1,000 words over the chosen CVs together."""
    return 1000 * sum(values[n] for n in chosen) / sum(cvs[n].words for n in chosen)


def table(cvs: Sequence[Cv], measured: dict[str, list[float]]) -> str:
    """Per 1,000 words: over all CVs together, over the ten longest, and the worst CV."""
    everyone = range(len(cvs))
    longest = sorted(everyone, key=lambda n: -cvs[n].words)[:10]
    shortest = cvs[longest[-1]].words
    lines = [f"{'ms per 1,000 words':<24}{'all':>8}{f'{shortest}+ words':>14}{'worst':>8}  worst CV"]
    for name, values in measured.items():
        rates = [rate(cvs, values, [n]) for n in everyone]
        worst = max(everyone, key=rates.__getitem__)
        lines.append(
            f"{name:<24}{rate(cvs, values, everyone):>8.2f}{rate(cvs, values, longest):>14.2f}"
            f"{rates[worst]:>8.2f}  {cvs[worst].name} ({cvs[worst].words} words)"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="*", type=Path, default=FOLDERS, metavar="FOLDER")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    loads = [load_seconds() for _ in range(given.rounds)]
    print(f"{'loading, seconds':<32}{'median':>8}")
    for name in LOADING:
        print(f"{name:<32}{statistics.median(load[name] for load in loads):>8.2f}")
    cvs = read(given.folders)
    if not cvs:
        raise SystemExit("No CVs in these folders.")
    words = sum(cv.words for cv in cvs)
    print(f"\n{len(cvs)} CVs, {words} words, {words / len(cvs):.0f} a CV\n")
    measured = measure(cvs, given.rounds)
    print(table(cvs, measured), end="\n\n")
    whole = measured.get("all, rules and model", measured["all, rules alone"])
    for name, values, limit in (
        ("all", whole, LIMIT),
        ("model", measured.get("of which the model", []), MODEL_LIMIT),
    ):
        if values:
            print(f"{name}: {rate(cvs, values, range(len(cvs))):.1f} ms; wanted: at most {limit:g}")


if __name__ == "__main__":
    main()
