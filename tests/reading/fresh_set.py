"""The layouts of ``fresh/``, made without sight of the reader, and how a reading is held to their truth."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations, product
from pathlib import Path
from typing import Any

from cvscreen.records.document import Document
from tests.reading.pdf.measure import Score, measure, text_of

FILES = Path(__file__).parent / "fresh" / "files"
OPENED = frozenset(("fresh_academic", "fresh_justified_columns", "fresh_tab_leaders", "fresh_word_notes"))
"""Layouts that were looked at once all had been measured, and count as tuned on from then."""


@dataclass(frozen=True)
class Layout:
    """One file and what it says; ``orders``: its blocks in every order that is natural."""

    path: Path
    pages: int
    orders: tuple[tuple[str, ...], ...]

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def is_scan(self) -> bool:
        return "_scan_" in self.name


def layouts() -> list[Layout]:
    """All of them, by name."""
    found = []
    for path in sorted(FILES.glob("*.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))
        file = next(
            path.with_suffix(suffix) for suffix in (".pdf", ".docx") if path.with_suffix(suffix).exists()
        )
        found.append(Layout(file, truth["pages"], tuple(orders(truth))))
    return found


def score(natural: Iterable[Sequence[str]], text: str) -> Score:
    """``text`` against the order of the blocks, of those that are natural, that it follows best."""
    return max((measure(blocks, text) for blocks in natural), key=lambda found: (found.between, found.within))


def shown(document: Document) -> str:
    """What the document says in its body and its footnotes; running lines are no part of the truth."""
    return text_of(line for line in document.lines() if line.region in ("body", "footnote"))


def orders(truth: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    """The blocks with each group of ranges that may change places in each of its orders."""
    groups: list[list[list[int]]] = truth.get("either") or []
    if groups and isinstance(groups[0][0], int):
        groups = [groups]  # type: ignore[list-item]
    for chosen in product(*(permutations(sorted(group)) for group in groups)):
        indexes = list(range(len(truth["blocks"])))
        for group, order in zip(groups, chosen, strict=True):
            indexes = _moved(indexes, sorted(group), order)
        yield tuple(truth["blocks"][index] for index in indexes)


def _moved(indexes: list[int], places: Sequence[list[int]], order: Sequence[list[int]]) -> list[int]:
    """``indexes`` with the ranges ``order`` in the places of ``places``; what stands between stays there."""
    moved, position = [], 0
    for (first, last), (start, stop) in zip(places, order, strict=True):
        moved += [*indexes[position:first], *indexes[start : stop + 1]]
        position = last + 1
    return moved + indexes[position:]
