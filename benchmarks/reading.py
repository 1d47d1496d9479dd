"""PDF reading side by side: ours, pdfminer.six with its default layout, pdfplumber, pypdfium2.

``python benchmarks/reading.py [--rounds N] [FOLDER ...]``: ms a page (CPU time, best of the rounds), word
recall, neighbouring words kept together and blocks in order, over the reading test set. Layouts kept out of
tuning, and the programs that wrote the files, stand apart. Word files and scans are left out of these tables,
as only ours reads them; those among the fresh layouts have tables of their own. Words that a line end breaks
are whole in the truth of the fresh layouts: ours puts them together, the others leave them as printed.
Of files without a truth beside them (a folder of CVs) only the time is told.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from cvscreen.reading import read_document  # noqa: E402
from cvscreen.reading.limits import Limits  # noqa: E402
from cvscreen.reading.pdf import read_pdf  # noqa: E402
from tests.reading import fresh_set  # noqa: E402
from tests.reading.pdf.measure import Score, text_of  # noqa: E402

FILES = ROOT / "tests" / "reading" / "pdf" / "files"
PARTS = ("recall", "within", "between")
PROGRAMS = ("chromium", "weasyprint", "libreoffice", "reportlab", "fpdf2")
TWO_COLUMNS = ("sidebar", "two_columns", "justified", "lo_columns", "rl_frames", "newspaper", "lo_sidebar")


def ours(data: bytes) -> str:
    """Running heads and page numbers are set apart by us and no part of the truth."""
    reading = read_pdf(Path("cv.pdf"), data, Limits())
    return text_of(line for page in reading.pages for line in page.lines if line.region == "body")


def pdfminer(data: bytes) -> str:
    """The default layout analysis."""
    from pdfminer.high_level import extract_text

    return extract_text(io.BytesIO(data))


def pdfplumber(data: bytes) -> str:
    """Its default text."""
    import pdfplumber as library

    with library.open(io.BytesIO(data)) as document:
        return "\n".join(page.extract_text() or "" for page in document.pages)


def pypdfium2(data: bytes) -> str:
    """pdfium's text in the order of the file."""
    import pypdfium2 as library

    document = library.PdfDocument(data)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


READERS: dict[str, Callable[[bytes], str]] = {
    "cvscreen": ours, "pdfminer.six": pdfminer, "pdfplumber": pdfplumber, "pypdfium2": pypdfium2,
}  # fmt: skip


@dataclass
class Row:
    """One file under one reader."""

    name: str
    milliseconds: float
    score: Score | None


def run(folders: list[Path], rounds: int) -> dict[str, list[Row]]:
    """Every reader on every file; each round reads each file with all readers in turn."""
    files = [path for folder in folders for path in sorted(folder.rglob("*.pdf")) if has_text(path)]
    times: dict[tuple[str, Path], float] = {}
    texts: dict[tuple[str, Path], str] = {}
    for name, reader in READERS.items():
        reader(files[0].read_bytes())
        del name
    for _ in range(rounds):
        for path in files:
            data = path.read_bytes()
            for name, reader in READERS.items():
                start = time.process_time()
                texts[name, path] = reader(data)
                spent = 1000 * (time.process_time() - start)
                times[name, path] = min(spent, times.get((name, path), spent))
    rows: dict[str, list[Row]] = {name: [] for name in READERS}
    for path in files:
        beside = path.with_suffix(".json")
        truth = json.loads(beside.read_text(encoding="utf-8")) if beside.exists() else None
        for name in READERS:
            score = fresh_set.score(fresh_set.orders(truth), texts[name, path]) if truth else None
            rows[name].append(Row(path.stem, times[name, path] / pages(path), score))
    return rows


def has_text(path: Path) -> bool:
    """Whether the PDF is no scan: pypdfium2 finds text in it."""
    return bool(pypdfium2(path.read_bytes()).strip())


def pages(path: Path) -> int:
    """The pages of a PDF."""
    import pypdfium2 as library

    document = library.PdfDocument(path)
    try:
        return len(document)
    finally:
        document.close()


def table(title: str, rows: dict[str, list[Row]], chosen: Callable[[str], bool]) -> None:
    """Prints one table of means."""
    count = sum(chosen(row.name) for row in rows["cvscreen"])
    if not count:
        return
    print(f"\n{title} ({count} files)")
    print(f"{'':14} {'ms/page':>8} {'of pdfminer':>12} {'recall':>8} {'words':>8} {'blocks':>8}")
    base = mean(row.milliseconds for row in rows["pdfminer.six"] if chosen(row.name))
    for name, measured in rows.items():
        picked = [row for row in measured if chosen(row.name)]
        spent = mean(row.milliseconds for row in picked)
        scores = [row.score for row in picked if row.score is not None]
        parts = [mean(getattr(score, part) for score in scores) for part in PARTS if scores]
        print(f"{name:14} {spent:8.1f} {spent / base:12.2f} " + " ".join(f"{part:8.4f}" for part in parts))


def is_tuned(name: str) -> bool:
    """Whether the layout was looked at while the reader was made."""
    return not name.startswith(("held_", "fresh_")) or name in fresh_set.OPENED


def fresh_of_ours() -> None:
    """Prints what only ours reads of the fresh layouts that were never looked at: Word files and scans."""
    kept = [layout for layout in fresh_set.layouts() if not is_tuned(layout.name)]
    for title, chosen in (
        ("Word", [layout for layout in kept if layout.path.suffix == ".docx"]),
        ("scans", [layout for layout in kept if layout.is_scan]),
    ):
        documents = [(layout, read_document(layout.path)) for layout in chosen]
        scores = [fresh_set.score(layout.orders, fresh_set.shown(read)) for layout, read in documents]
        right = sum(read.page_count == layout.pages for layout, read in documents)
        parts = " ".join(f"{mean(getattr(score, part) for score in scores):8.4f}" for part in PARTS)
        print(f"\nKept out: fresh layouts, {title} ({len(chosen)} files, {right} with the right page count)")
        print(f"{'':14} {'recall':>8} {'words':>8} {'blocks':>8}\n{'cvscreen':14} {parts}")


def main() -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, default=[FILES, fresh_set.FILES])
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    rows = run(options.folders, options.rounds)
    table("All", rows, lambda name: True)
    table("Tuned on", rows, is_tuned)
    table("Kept out of tuning", rows, lambda name: name.startswith("held_"))
    fresh = "Kept out: fresh layouts, PDF"
    table(fresh, rows, lambda name: name.startswith("fresh_") and not is_tuned(name))
    if fresh_set.FILES in options.folders:
        fresh_of_ours()
    for program in PROGRAMS:
        table(f"Written by {program}", rows, lambda name, program=program: name.endswith(f"-{program}"))
    table("Two columns and sidebars", rows, lambda name: any(part in name for part in TWO_COLUMNS))


if __name__ == "__main__":
    main()
