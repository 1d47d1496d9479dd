"""Milliseconds per CV by stage, beside pdfminer.six's default text extraction of the same files; cold starts.

    python benchmarks/pipeline.py [FOLDER] [--rounds N]

All in one process and one run, after loading, so that the figures compare; each stage's figure is the median
over the rounds of its total over all CVs. Cold starts are fresh processes.
"""

from __future__ import annotations

import argparse
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


def milliseconds(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return (time.perf_counter() - started) * 1000


def stages(folder: Path, rounds: int) -> None:
    frame = screening.load_frame("westland-kcc", date(2023, 4, 18))
    started = time.perf_counter()
    book = load_patternbook()
    files = list_cvs(folder)
    documents = {file: read_document(file.path, render=False) for file in files}
    evidence = {file: extract(document, book, frame.reference_date) for file, document in documents.items()}
    print(f"loading and first round: {time.perf_counter() - started:.1f} s for {len(files)} CVs")
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
        print(f"\n{'stage':<34}{'CVs':>5}{'ms per CV':>12}")
        figures = {}
        for name, (items, action) in measured.items():
            total = statistics.median(milliseconds(action) for _ in range(rounds))
            figures[name] = total / len(items)
            print(f"{name:<34}{len(items):>5}{figures[name]:>12.2f}")
    ratio = figures["read (PDF only)"] / figures["pdfminer.six default (same PDFs)"]
    print(f"\nour reading of PDF takes {ratio:.2f} x the time of pdfminer.six's default text extraction")


def cold_starts(folder: Path, rounds: int) -> None:
    sample = next(file.path for file in list_cvs(folder) if file.path.suffix.lower() == ".pdf")
    print(f"\n{'cold start':<34}{'seconds':>9}")
    for name, arguments in (
        ("cvscreen --help", ["--help"]),
        ("cvscreen check (one PDF)", ["check", str(sample), "--request", "westland-kcc"]),
    ):
        seconds = []
        for _ in range(rounds):
            started = time.perf_counter()
            subprocess.run([sys.executable, "-m", "cvscreen", *arguments], cwd=ROOT, capture_output=True)
            seconds.append(time.perf_counter() - started)
        print(f"{name:<34}{statistics.median(seconds):>9.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "samples" / "westland-kcc")
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    folder = given.folder.resolve()
    stages(folder, given.rounds)
    cold_starts(folder, given.rounds)


if __name__ == "__main__":
    main()
