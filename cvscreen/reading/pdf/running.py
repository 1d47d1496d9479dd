"""Running headers, footers and page numbers: lines that the pages repeat at their edges."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from cvscreen.records.document import Line

_EDGE = 0.11
"""Part of the page height, at top and bottom, in which running lines stand."""
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:(?:pagina|pag\.?|page|p\.|blad|bladzijde|blz\.?)\s*)?[-–|]?\s*\d{1,3}\s*"
    r"(?:(?:van|of|/|\||uit)\s*\d{1,3})?\s*[-–|]?\Z",
    re.IGNORECASE,
)
_PAGE_WORD = re.compile(
    r"\b(?:pagina|pag\.?|page|blad|bladzijde|blz\.?)\s*\d{1,3}(?:\s*(?:van|of|/)\s*\d{1,3})?", re.IGNORECASE
)

Region = Literal["header", "footer"]


def mark_running(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> list[list[Line]]:
    """``pages`` with the region of running lines set. ``heights`` in points, one a page."""
    seen: Counter[tuple[Region, str]] = Counter()
    for lines, height in zip(pages, heights, strict=True):
        seen.update({(edge, _key(line)) for line in lines if (edge := _edge(line, height)) is not None})
    repeated = {key for key, count in seen.items() if count >= 2 and count >= 0.5 * (len(pages) - 1)}
    marked = []
    for number, (lines, height) in enumerate(zip(pages, heights, strict=True), start=1):
        marked.append(_mark_page(lines, height, number, repeated, many=len(pages) > 1))
    return marked


def _mark_page(
    lines: Sequence[Line], height: float, number: int, repeated: set[tuple[Region, str]], *, many: bool
) -> list[Line]:
    regions: dict[int, Region] = {}
    for index, line in enumerate(lines):
        edge = _edge(line, height)
        if edge is None:
            continue
        if (edge, _key(line)) in repeated or _is_page_number(line, number, many=many):
            regions[index] = edge
    # A running line has nothing but running lines between itself and the edge of the page.
    for edge in ("header", "footer"):
        tops = [
            (line.box.top if edge == "header" else -line.box.bottom)
            for index, line in enumerate(lines)
            if line.box is not None and index not in regions
        ]
        limit = min(tops, default=float("inf"))
        for index in [i for i, region in regions.items() if region == edge]:
            box = lines[index].box
            if box is not None and (box.top if edge == "header" else -box.bottom) > limit + 1:
                del regions[index]
    return [replace(line, region=regions[i]) if i in regions else line for i, line in enumerate(lines)]


def _edge(line: Line, height: float) -> Region | None:
    if line.box is None:
        return None
    if line.box.bottom <= _EDGE * height:
        return "header"
    if line.box.top >= (1 - _EDGE) * height:
        return "footer"
    return None


def _key(line: Line) -> str:
    return _DIGITS.sub("#", line.text)


def _is_page_number(line: Line, number: int, *, many: bool) -> bool:
    text = line.text.strip()
    if _PAGE_WORD.search(text) and len(text) < 80:
        return True
    if _PAGE_NUMBER.match(text) is None:
        return False
    first = _DIGITS.search(text)
    return first is not None and int(first[0]) == number and (many or not text.isdigit())
