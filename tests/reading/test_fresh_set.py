"""The fresh layouts: page counts one by one, words and their order as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from statistics import mean

import pytest

from cvscreen.reading import ocr, read_document
from cvscreen.reading.office import find_soffice
from cvscreen.records.document import Document
from tests.reading.fresh_set import OPENED, Layout, layouts, score, shown

LAYOUTS = layouts()
WORD = [layout for layout in LAYOUTS if layout.path.suffix == ".docx"]
SCANS = [layout for layout in LAYOUTS if layout.is_scan]
PDF = [layout for layout in LAYOUTS if layout not in WORD and layout not in SCANS]

needs_ocr = pytest.mark.skipif(not ocr.available(), reason="tesseract with Dutch is not installed")
needs_office = pytest.mark.skipif(find_soffice() is None, reason="LibreOffice (soffice) is not installed")


@cache
def _read(layout: Layout, *, render: bool = False) -> Document:
    return read_document(layout.path, render=render)


def _means(chosen: Sequence[Layout]) -> tuple[float, float, float]:
    """Recall, neighbouring words kept and blocks in order."""
    scores = [score(layout.orders, shown(_read(layout))) for layout in chosen]
    return (
        mean(found.recall for found in scores),
        mean(found.within for found in scores),
        mean(found.between for found in scores),
    )


def test_the_set_is_whole() -> None:
    assert (len(PDF), len(WORD), len(SCANS)) == (16, 7, 2)
    assert {layout.name for layout in LAYOUTS} >= OPENED


@pytest.mark.parametrize("layout", PDF, ids=lambda layout: layout.name)
def test_pages_of_pdf(layout: Layout) -> None:
    assert _read(layout).page_count == layout.pages


@needs_ocr
@pytest.mark.parametrize("layout", SCANS, ids=lambda layout: layout.name)
def test_pages_of_scans(layout: Layout) -> None:
    assert _read(layout).page_count == layout.pages


@needs_office
@pytest.mark.parametrize("layout", WORD, ids=lambda layout: layout.name)
def test_pages_of_word_files(layout: Layout) -> None:
    assert _read(layout, render=True).page_count == layout.pages


@pytest.mark.parametrize("chosen", [PDF, WORD], ids=["pdf", "word"])
def test_layouts_kept_out_of_tuning(chosen: list[Layout]) -> None:
    recall, within, between = _means([layout for layout in chosen if layout.name not in OPENED])
    assert recall >= 0.995
    assert within >= 0.98
    assert between >= 0.98


@pytest.mark.parametrize(
    "layout", [layout for layout in LAYOUTS if layout.name in OPENED], ids=lambda layout: layout.name
)
def test_layouts_that_were_opened(layout: Layout) -> None:
    recall, within, between = _means([layout])
    assert recall >= 0.995
    assert within >= 0.98
    assert between >= 0.98


@needs_ocr
def test_scans() -> None:
    recall, within, _ = _means(SCANS)
    assert recall >= 0.95
    assert within >= 0.95
