"""Milliseconds per CV by stage, beside pdfminer.six's default text extraction of the same files; cold starts.

    python benchmarks/pipeline.py [FOLDER] [--rounds N] [--write] [--date 2023-04-18]

All in one process and one run, after loading, so that the figures compare; each stage's figure is the median
over the rounds of its total over all CVs. Cold starts are fresh processes. ``--write`` puts what is printed
into docs/benchmarks.md, with the date and the machine.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from pdfminer.high_level import extract_text

from cvscreen import report, screening
from cvscreen.batch import list_cvs
from cvscreen.extraction import extract
from cvscreen.patternbook import load_patternbook
from cvscreen.reading import read_document
from cvscreen.records.assessment import Candidate

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "benchmarks.md"
TEMPLATE = """\
# Benchmarks

Written by `python benchmarks/pipeline.py --write`; not edited by hand. Measured on {day} over `{folder}`:
medians of {rounds} rounds on {machine}.
Read the ratios rather than the milliseconds: a load above 1 slows all stages.

```text
{figures}
```

Word files are read here without printing them in LibreOffice, which `screen` does in batches where it is
installed. `python benchmarks/reading.py` compares PDF reading alone with other libraries, by speed and by the
order of words; `python benchmarks/accuracy.py` measures what is found ([accuracy](accuracy.md)).

## Reading layouts never seen

25 layouts (16 PDFs, 7 Word files, 2 scans) were made by a hand that had not seen the reader, and read once,
at first sight, on 2026-11-23. All page counts were right; the rest, as means over the files:

| first sight | recall of words | neighbouring words kept | blocks in order |
|---|---|---|---|
| PDF (16) | 0.9854 | 0.9769 | 0.9836 |
| Word (7) | 0.9906 | 0.9907 | 0.9860 |
| scans (2) | 0.9608 | 0.9607 | 0.8402 |

After that, four of them were opened, and what they showed was mended: `fresh_tab_leaders` (dots between a
title and its date), `fresh_justified_columns` (words broken at a line end), `fresh_academic` (accents, marks
of footnotes and the euro of older LaTeX) and `fresh_word_notes` (read rightly: the measure had left out its
footnotes, and counts them now). They count as tuned on since; the other 21 were not opened.
`python benchmarks/reading.py` reports those apart. `tests/reading/test_fresh_set.py` holds each file to its
page count, the PDFs and the Word files not opened to 0.995 of the words and 0.98 of the order, as means, and
the scans to 0.95 of the words.
"""


def milliseconds(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return (time.perf_counter() - started) * 1000


def stages(folder: Path, rounds: int) -> list[str]:
    """The table of stages, and how our reading of PDF compares."""
    frame = screening.load_frame("westland-kcc", date(2023, 4, 18))
    started = time.perf_counter()
    book = load_patternbook()
    files = list_cvs(folder)
    documents = {file: read_document(file.path, render=False) for file in files}
    evidence = {file: extract(document, book, frame.reference_date) for file, document in documents.items()}
    first = time.perf_counter() - started
    pdfs = [file for file in files if file.path.suffix.lower() == ".pdf"]
    candidates = [
        Candidate(id=file.id, file=file.name, status="screened", evidence=found)
        for file, found in evidence.items()
    ]
    now = datetime(2023, 4, 18, 12).astimezone()

    def judge() -> object:
        return screening.screen(candidates, frame, {}, created_at=now)

    screened = screening.screen(candidates, frame, {}, created_at=now)
    with tempfile.TemporaryDirectory() as out:
        measured = {
            "read (all files)": (files, lambda: [read_document(f.path, render=False) for f in files]),
            "read (PDF only)": (pdfs, lambda: [read_document(f.path) for f in pdfs]),
            "pdfminer.six default (same PDFs)": (pdfs, lambda: [extract_text(f.path) for f in pdfs]),
            "extract": (
                files,
                lambda: [extract(document, book, frame.reference_date) for document in documents.values()],
            ),
            "score and rank": (files, judge),
            "report (HTML)": (files, lambda: report.write_site(screened, Path(out), changed=None)),
        }
        lines = [f"{'stage':<34}{'CVs':>5}{'ms per CV':>12}"]
        figures = {}
        for name, (items, action) in measured.items():
            total = statistics.median(milliseconds(action) for _ in range(rounds))
            figures[name] = total / len(items)
            lines.append(f"{name:<34}{len(items):>5}{figures[name]:>12.2f}")
    ratio = figures["read (PDF only)"] / figures["pdfminer.six default (same PDFs)"]
    return [
        *lines,
        "",
        f"reading a PDF takes {ratio:.2f} times as long as pdfminer.six's default text extraction",
        f"loading patterns and spaCy, and the first round: {first:.1f} s for {len(files)} CVs",
    ]


def cold_starts(folder: Path, rounds: int) -> list[str]:
    """The table of commands in fresh processes."""
    sample = next(file.path for file in list_cvs(folder) if file.path.suffix.lower() == ".pdf")
    lines = [f"{'cold start':<34}{'seconds':>9}"]
    for name, arguments in (
        ("cvscreen --help", ["--help"]),
        ("cvscreen check (one PDF)", ["check", str(sample), "--request", "westland-kcc"]),
    ):
        seconds = []
        for _ in range(rounds):
            started = time.perf_counter()
            subprocess.run([sys.executable, "-m", "cvscreen", *arguments], cwd=ROOT, capture_output=True)
            seconds.append(time.perf_counter() - started)
        lines.append(f"{name:<34}{statistics.median(seconds):>9.2f}")
    return lines


def machine() -> str:
    """What the figures were measured on, in words."""
    model = platform.processor() or platform.machine()
    names = [line for line in _lines(Path("/proc/cpuinfo")) if line.startswith("model name")]
    if names:
        model = names[0].partition(":")[2].strip()
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return (
        f"{os.cpu_count()} cores ({model}), {platform.system()}, Python {platform.python_version()}; "
        f"load average at the start {load}"
    )


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "samples" / "westland-kcc")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    parser.add_argument("--date", type=date.fromisoformat, default=date.today(), help="the date on the page")
    given = parser.parse_args()
    folder = given.folder.resolve()
    where = machine()
    text = "\n".join([*stages(folder, given.rounds), "", *cold_starts(folder, given.rounds)])
    print(text)
    if given.write:
        name = folder.relative_to(ROOT) if folder.is_relative_to(ROOT) else folder.name
        written = TEMPLATE.format(
            day=given.date.isoformat(), machine=where, figures=text, folder=name, rounds=given.rounds
        )
        PAGE.write_text(written, encoding="utf-8")


if __name__ == "__main__":
    main()
