"""On which page each line of a flowing document stands, and how many pages there are.

Best source first: the pages that LibreOffice renders; what the saving program stored; our own estimate.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from cvscreen.reading.flow import Reading
from cvscreen.records.document import CELL, HiddenText, Line, Page, PagesSource

_ROW_CHARACTERS = 90
"""Characters in a printed line of a CV; only weighs lines against each other."""
_SHORT = 12
"""A shorter key also occurs inside other text, so it has to open a printed line."""
_MOST_STEPS = 200_000
_ESTIMATE_LOW = 0.75
_ESTIMATE_HIGH = 1.3


@dataclass(frozen=True, slots=True)
class Paged:
    """Lines and hidden texts on their pages; ``margin`` is the half-width of an estimated count."""

    pages: tuple[Page, ...]
    hidden: tuple[HiddenText, ...]
    count: int
    source: PagesSource
    margin: int = 0


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """The letters and digits of one rendered page, and of each of its printed lines."""

    letters: str
    rows: tuple[str, ...]


def printed_page(text: str) -> PrintedPage:
    """From the text of one page of a rendered PDF."""
    rows = tuple(key for row in text.splitlines() if (key := squeeze(row)))
    return PrintedPage("".join(rows), rows)


def squeeze(text: str) -> str:
    """Letters and digits only, without case: what survives wrapping, hyphenation and capitals by style."""
    return "".join(character for character in text if character.isalnum()).casefold()


def paginate(reading: Reading, printed: tuple[PrintedPage, ...] | None) -> Paged:
    """``printed``: the rendered pages, or None where the document was not rendered."""
    if printed:
        lines = _by_rendering(reading.lines, printed)
        return _paged(reading, lines, len(printed), "rendered")
    marked = max((line.page for line in reading.lines), default=1)
    stored = reading.stored_pages
    if stored is not None and _believable(stored, max(reading.estimate, marked)):
        lines = reading.lines if reading.breaks_rendered else _by_weight(reading.lines, stored)
        return _paged(reading, lines, stored, "stored")
    if reading.breaks_rendered:
        return _paged(reading, reading.lines, marked, "stored")
    estimate = max(reading.estimate, marked - 0.5)
    count = max(marked, math.ceil(estimate))
    low, high = math.ceil(estimate * _ESTIMATE_LOW), math.ceil(estimate * _ESTIMATE_HIGH)
    margin = max(count - max(low, marked), high - count)
    return _paged(reading, _by_weight(reading.lines, count), count, "estimated", margin)


def _believable(stored: int, estimate: float) -> bool:
    """Programs that do not lay text out store 1, or whatever their template held."""
    if stored < 1:
        return False
    if stored == 1:
        return estimate <= 1.35
    return estimate / 2.5 <= stored <= 3 * estimate + 1


def _paged(
    reading: Reading, lines: tuple[Line, ...], count: int, source: PagesSource, margin: int = 0
) -> Paged:
    by_page: dict[int, list[Line]] = {number: [] for number in range(1, count + 1)}
    for line in lines:
        number = min(max(line.page, 1), count)
        by_page[number].append(line if line.page == number else replace(line, page=number))
    pages = tuple(
        Page(number, reading.width, reading.height, tuple(on_page)) for number, on_page in by_page.items()
    )
    hidden = tuple(
        item if 1 <= item.page <= count else replace(item, page=min(max(item.page, 1), count))
        for item in reading.hidden
    )
    return Paged(pages, hidden, count, source, margin)


def _by_weight(lines: tuple[Line, ...], count: int) -> tuple[Line, ...]:
    """Lines spread evenly over ``count`` pages, no line before the page break that precedes it."""
    if max((line.page for line in lines), default=1) == count:
        return lines
    weights = [1 + len(line.text) // _ROW_CHARACTERS for line in lines]
    total = sum(weights)
    placed: list[Line] = []
    before = 0
    for line, weight in zip(lines, weights, strict=True):
        page = 1 + before * count // total
        placed.append(replace(line, page=min(count, max(page, line.page))))
        before += weight
    return tuple(placed)


def _by_rendering(lines: tuple[Line, ...], printed: tuple[PrintedPage, ...]) -> tuple[Line, ...]:
    """Each line on the page that shows it; a paragraph that two pages share becomes two lines."""
    if len(printed) == 1:
        return tuple(line if line.page == 1 else replace(line, page=1) for line in lines)
    if len(lines) * len(printed) > _MOST_STEPS:
        return _by_weight(lines, len(printed))
    found = [_pages_with(line, printed) for line in lines]
    placed: list[Line] = []
    reached = (1, 0)
    for line, pages, page in zip(lines, found, _flowing(found, len(printed)), strict=True):
        if pages and page not in pages:
            page = min(pages, key=lambda candidate: (abs(candidate - page), candidate))
        elif pages:
            page, reached = _next_place(line, pages, page, printed, reached)
        parts = None if pages else _split(line, page, printed)
        placed.extend(parts or (replace(line, page=page),))
    return tuple(placed)


def _pages_with(line: Line, printed: tuple[PrintedPage, ...]) -> tuple[int, ...]:
    """Numbers of the pages that show every cell of ``line``; none where that cannot be told."""
    keys = [key for cell in line.cells if (key := squeeze(cell))]
    if not keys:
        return ()
    return tuple(
        number for number, page in enumerate(printed, start=1) if all(_shows(page, key) for key in keys)
    )


def _next_place(
    line: Line,
    pages: tuple[int, ...],
    latest: int,
    printed: tuple[PrintedPage, ...],
    reached: tuple[int, int],
) -> tuple[int, tuple[int, int]]:
    """Of the pages up to ``latest`` that show ``line``, the first that does so after the place ``reached``.

    The page, and the place (page, offset) where the line ends there.
    """
    key = squeeze(line.cells[0])
    for page in pages:
        if reached[0] <= page <= latest:
            start = printed[page - 1].letters.find(key, reached[1] if page == reached[0] else 0)
            if start >= 0:
                return page, (page, start + len(key))
    return latest, reached


def _shows(page: PrintedPage, key: str) -> bool:
    if key not in page.letters:
        return False
    return len(key) >= _SHORT or any(row.startswith(key) or row.endswith(key) for row in page.rows)


def _flowing(found: list[tuple[int, ...]], count: int) -> list[int]:
    """The never-decreasing pages that disagree with ``found`` least; of equals the later page."""
    best: list[list[int]] = []
    costs = [0] * (count + 1)
    for pages in found:
        # costs[p]: least disagreement of the lines so far when the last of them stands on page p or earlier.
        row = [0] * (count + 1)
        lowest, chosen = math.inf, 1
        following = [0] * (count + 1)
        for page in range(1, count + 1):
            if costs[page] <= lowest:
                lowest, chosen = costs[page], page
            row[page] = chosen
            following[page] = int(lowest) + (1 if pages and page not in pages else 0)
        best.append(row)
        costs = following
    if not found:
        return []
    page = min(range(1, count + 1), key=lambda number: (costs[number], number))
    path = [page]
    for row in reversed(best[1:]):
        page = row[page]
        path.append(page)
    return path[::-1]


def _split(line: Line, page: int, printed: tuple[PrintedPage, ...]) -> tuple[Line, Line] | None:
    """``line`` in two where its beginning closes one page and its rest opens the next."""
    if CELL in line.text:
        return None
    words = line.text.split(" ")
    for first in (page, page - 1):
        if not 1 <= first < len(printed):
            continue
        before, after = printed[first - 1].letters, printed[first].letters
        low, high = 0, len(words)
        while low < high:
            middle = (low + high + 1) // 2
            if squeeze(" ".join(words[:middle])) in before:
                low = middle
            else:
                high = middle - 1
        if 0 < low < len(words) and squeeze(" ".join(words[low:])) in after:
            head, tail = " ".join(words[:low]), " ".join(words[low:])
            return replace(line, text=head, page=first, hyphenated=False), replace(
                line, text=tail, page=first + 1, bullet=False
            )
    return None
