"""Builds the PDF files of the reading test set, each with its truth, by the programs that people use.

``python -m tests.reading.build_pdfs [FOLDER] [NAME...]``: the folder defaults to the checked-in set.
Needs Chromium, LibreOffice, WeasyPrint, reportlab and fpdf2; whatever is missing is left out, with a word.
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.reading.pdf import layouts_html, layouts_other
from tests.reading.pdf.content_cv import Told, make_cv

FILES = Path(__file__).parent / "pdf" / "files"
_WEASY = {"running", "date_column", "bordered_table", "sidebar_dark", "held_head_in_two", "labels"}
"""Layouts also (or, for running heads, only) printed by WeasyPrint."""
_ONLY_WEASY = {"running", "held_head_in_two"}
_MORE_JOBS = {"running": 9, "plain": 6, "lo_tab_stops": 9}
_FEWER_JOBS = {
    "sidebar_dark": 3,
    "sidebar_right": 3,
    "sidebar_plain": 3,
    "held_sidebar_with_dates": 3,
    "two_columns": 3,
}


def find_chromium() -> str | None:
    """The browser's program, if there is one."""
    return next(
        (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))),
        None,
    )


def print_html(source: str, folder: Path) -> bytes:
    """``source`` as Chromium prints it."""
    chromium = find_chromium()
    assert chromium is not None
    page, out = folder / "page.html", folder / "page.pdf"
    page.write_text(source, encoding="utf-8")
    command = [
        chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
        f"--user-data-dir={folder / 'profile'}", "--no-pdf-header-footer", f"--print-to-pdf={out}",
        page.as_uri(),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return out.read_bytes()


def convert_word(documents: dict[str, bytes], folder: Path) -> dict[str, bytes]:
    """Word files as LibreOffice exports them, in one call."""
    paths = []
    for name, data in documents.items():
        path = folder / f"{name}.docx"
        path.write_bytes(data)
        paths.append(str(path))
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *paths]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return {name: (folder / f"{name}.pdf").read_bytes() for name in documents}


def build(names: set[str] | None = None) -> Iterator[tuple[str, bytes, list[str]]]:
    """(name, PDF, blocks in reading order) of every file, or of those in ``names``."""
    import weasyprint

    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for seed, (name, layout) in enumerate(
            {**layouts_html.TUNED, **layouts_html.HELD_OUT}.items(), start=100
        ):
            makers = [] if name in _ONLY_WEASY else ["chromium"]
            makers += ["weasyprint"] if name in _WEASY else []
            for maker in makers:
                full = f"{name}-{maker}"
                if names is not None and full not in names:
                    continue
                told = Told()
                source = layout(_cv(seed, name), told)
                if maker == "weasyprint":
                    yield full, weasyprint.HTML(string=source).write_pdf(), told.blocks
                elif find_chromium():
                    yield full, print_html(source, folder), told.blocks
        word: dict[str, bytes] = {}
        told_of: dict[str, list[str]] = {}
        for seed, (name, (maker, make)) in enumerate(
            {**layouts_other.TUNED, **layouts_other.HELD_OUT}.items(), start=200
        ):
            full = f"{name}-{maker}"
            if names is not None and full not in names:
                continue
            told = Told()
            data = make(_cv(seed, name), told)
            if maker == "libreoffice":
                word[full], told_of[full] = data, told.blocks
            else:
                yield full, data, told.blocks
        if word and shutil.which("soffice"):
            for full, data in convert_word(word, folder).items():
                yield full, data, told_of[full]


def _cv(seed: int, name: str):  # type: ignore[no-untyped-def]
    return make_cv(seed, jobs=_MORE_JOBS.get(name, _FEWER_JOBS.get(name, 4)), tasks=3)


def scan(pdf: bytes, degrees: float, seed: int) -> bytes:
    """``pdf`` as a scanner would make it: grey pictures, a little turned, with specks."""
    import io

    import pypdfium2
    from PIL import Image

    document = pypdfium2.PdfDocument(pdf)
    draw = random.Random(seed)
    pictures = []
    for page in document:
        image = page.render(scale=150 / 72, grayscale=True).to_pil().convert("L")
        image = image.rotate(degrees, expand=False, fillcolor=255, resample=Image.Resampling.BICUBIC)
        pixels = image.load()
        for _ in range(image.width * image.height // 400):
            pixels[draw.randrange(image.width), draw.randrange(image.height)] = draw.choice((0, 90, 200))
        pictures.append(image)
    out = io.BytesIO()
    pictures[0].save(out, "PDF", resolution=150, save_all=True, append_images=pictures[1:], quality=60)
    return out.getvalue()


def main() -> None:
    """Writes the set."""
    import pypdfium2

    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FILES
    names = set(sys.argv[2:]) or None
    folder.mkdir(parents=True, exist_ok=True)
    made: dict[str, tuple[bytes, list[str]]] = {}
    for name, data, blocks in build(names):
        made[name] = (data, blocks)
    for name, source, degrees in (
        ("scan_plain", "fp_plain-fpdf2", 0.0), ("scan_skewed", "dates_right-chromium", 1.2),
        ("scan_table", "rl_table-reportlab", -0.7), ("scan_borders", "bordered_table-chromium", 1.6),
    ):  # fmt: skip
        if source in made:
            made[name] = (scan(made[source][0], degrees, 7), made[source][1])
    for name, (data, blocks) in sorted(made.items()):
        (folder / f"{name}.pdf").write_bytes(data)
        pages = len(pypdfium2.PdfDocument(data))
        truth = {"pages": pages, "blocks": blocks}
        (folder / f"{name}.json").write_text(
            json.dumps(truth, ensure_ascii=False, indent=0) + "\n", encoding="utf-8"
        )


if __name__ == "__main__":
    main()
