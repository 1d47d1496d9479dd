"""The sample CVs and the tuned corpus, read and extracted once for all tests that look at every CV.

The held-out part of the corpus is not here: what these tests find is mended, and mending is tuning.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from cvscreen.extraction import extract
from cvscreen.patternbook import Patternbook, load_patternbook
from cvscreen.reading import read_document
from cvscreen.records.assessment import Assessment
from cvscreen.records.document import Document
from cvscreen.records.evidence import Evidence, EvidenceItem
from cvscreen.records.request import Offer, Request
from cvscreen.requests import load_offers, load_request
from cvscreen.scoring import assess

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
FOLDERS = (
    SAMPLES / "westland-kcc",
    *sorted(p for p in (SAMPLES / "corpus" / "tuned").iterdir() if p.is_dir()),
)
WESTLAND: Request = load_request("westland-kcc")
REFERENCE = WESTLAND.reference_date


def _is_cv(path: Path) -> bool:
    return path.suffix.lower() in {".pdf", ".docx", ".odt", ".rtf", ".html", ".txt", ".md"} and (
        path.name.lower() not in {"readme.md", "offers.csv"}
    )


CVS = tuple(
    path for folder in FOLDERS for path in sorted(folder.iterdir()) if path.is_file() and _is_cv(path)
)
"""Every CV that is read without an optional program."""
IDS = [path.relative_to(SAMPLES).as_posix() for path in CVS]


@lru_cache(maxsize=1)
def book() -> Patternbook:
    return load_patternbook()


@cache
def document_of(path: Path) -> Document:
    """As read without LibreOffice, so that the result is the same on every machine."""
    return read_document(path, render=False)


def extracted(document: Document) -> Evidence:
    assert REFERENCE is not None
    return extract(document, book(), REFERENCE)


@cache
def evidence_of(path: Path) -> Evidence:
    return extracted(document_of(path))


@cache
def offers_of(folder: Path) -> dict[str, Offer]:
    offers = folder / "offers.csv"
    return dict(load_offers(offers, None)) if offers.is_file() else {}


@cache
def assessment_of(path: Path) -> Assessment:
    return assess(evidence_of(path), WESTLAND, offers_of(path.parent).get(path.name))


def items(node: Any) -> Iterator[EvidenceItem]:
    """Every evidence item anywhere in a record."""
    if isinstance(node, EvidenceItem):
        yield node
    elif isinstance(node, BaseModel):
        for name in type(node).model_fields:
            yield from items(getattr(node, name))
    elif isinstance(node, (tuple, list)):
        for value in node:
            yield from items(value)
