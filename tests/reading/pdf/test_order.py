"""Reading order, word recall and page count over the reading test set, tuned and kept out of tuning apart."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from cvscreen.reading import ocr
from cvscreen.reading.limits import Limits
from cvscreen.reading.pdf import read_pdf
from tests.programs import needs_pango
from tests.reading.build_pdfs import FILES, build, find_chromium
from tests.reading.pdf.measure import Score, measure

PATHS = sorted(FILES.glob("*.pdf"))
TUNED = [path for path in PATHS if not path.stem.startswith(("held_", "scan_"))]
HELD_OUT = [path for path in PATHS if path.stem.startswith("held_")]
SCANS = [path for path in PATHS if path.stem.startswith("scan_")]


def _score(data: bytes, blocks: list[str]) -> Score:
    reading = read_pdf(Path("cv.pdf"), data, Limits())
    lines = [line.text for page in reading.pages for line in page.lines if line.region == "body"]
    return measure(blocks, "\n".join(lines))


def _truth(path: Path) -> dict[str, object]:
    truth = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert isinstance(truth, dict)
    return truth


def test_the_set_is_whole() -> None:
    assert len(TUNED) >= 30
    assert len(HELD_OUT) >= 8
    assert len(SCANS) >= 2


@pytest.mark.parametrize("path", TUNED, ids=lambda path: path.stem)
def test_order_and_recall(path: Path) -> None:
    truth = _truth(path)
    score = _score(path.read_bytes(), truth["blocks"])  # type: ignore[arg-type]
    assert score.recall >= 0.995
    assert score.within >= 0.98
    assert score.between >= 0.98


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_page_count(path: Path) -> None:
    if path in SCANS and not ocr.available():
        pytest.skip("tesseract with Dutch is not installed")
    reading = read_pdf(path, path.read_bytes(), Limits())
    assert reading.page_count == _truth(path)["pages"] == len(reading.pages)


def test_layouts_kept_out_of_tuning() -> None:
    """As a whole, since single files of this part were never looked at."""
    scores = [_score(path.read_bytes(), _truth(path)["blocks"]) for path in HELD_OUT]  # type: ignore[arg-type]
    means = {
        part: sum(getattr(score, part) for score in scores) / len(scores)
        for part in ("recall", "within", "between")
    }
    assert means["recall"] >= 0.995
    assert means["within"] >= 0.98
    assert means["between"] >= 0.95


@pytest.mark.parametrize("path", SCANS, ids=lambda path: path.stem)
def test_scans(path: Path) -> None:
    if not ocr.available():
        pytest.skip("tesseract with Dutch is not installed")
    reading = read_pdf(path, path.read_bytes(), Limits())
    lines = [line for page in reading.pages for line in page.lines]
    assert "ocr" in reading.warnings
    assert all(line.ocr and line.box is not None for line in lines)
    score = measure(_truth(path)["blocks"], "\n".join(line.text for line in lines))  # type: ignore[arg-type]
    assert score.recall >= 0.95
    assert score.within >= 0.95
    assert score.between >= 0.95


@pytest.mark.parametrize("path", TUNED + HELD_OUT, ids=lambda path: path.stem)
def test_words_stand_where_the_line_says(path: Path) -> None:
    reading = read_pdf(path, path.read_bytes(), Limits())
    for page in reading.pages:
        for line in page.lines:
            assert line.text == line.text.strip()
            assert line.words
            for word in line.words:
                assert line.text[word.start : word.end] == word.text
                assert word.box is not None
                assert page.width is not None
                assert -1 <= word.box.x0 <= word.box.x1 <= page.width + 1


def test_same_bytes_same_reading() -> None:
    path = next(path for path in TUNED if "sidebar" in path.stem)
    assert read_pdf(path, path.read_bytes(), Limits()) == read_pdf(path, path.read_bytes(), Limits())


@pytest.mark.parametrize(
    "name",
    [
        "sidebar_right-chromium",
        pytest.param("date_column-weasyprint", marks=needs_pango),
        "lo_label_table-libreoffice",
    ],
)
def test_what_the_installed_programs_make_today(name: str) -> None:
    if name.endswith("chromium") and find_chromium() is None:
        pytest.skip("Chromium is not installed")
    if name.endswith("libreoffice") and shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed")
    ((_, data, blocks),) = list(build({name}))
    score = _score(data, blocks)
    assert score.recall >= 0.995
    assert score.between >= 0.98
