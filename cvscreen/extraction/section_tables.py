"""Headings side by side: a row of a table that names a section in each cell, and the columns below it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from cvscreen.extraction.matching import Match
from cvscreen.extraction.row_signs import is_label_alone
from cvscreen.extraction.text import Cell, Row
from cvscreen.records.document import Word

_MOST_WORDS = 4
_TOLERANCE = 6.0
"""Points by which a cell may begin left of its heading."""

Column = tuple[str, Row, list[Row]]
"""Section, heading and rows of one column."""


def columns_of_tables(
    rows: Sequence[Row], kind_of: Callable[[Row], str | None], unknown: str
) -> tuple[list[Row], dict[int, list[Column]]]:
    """``rows`` without what stands under headings side by side, and those columns by the index of their row.

    ``kind_of`` gives the section that a cell alone names; a cell between listed ones that names none is of
    kind ``unknown``.
    """
    kept: list[Row] = []
    found: dict[int, list[Column]] = {}
    position = 0
    while position < len(rows):
        row = rows[position]
        columns = _headings(row, kind_of, unknown)
        if columns is None:
            kept.append(row)
            position += 1
            continue
        end = position + 1
        while end < len(rows) and _goes_on(row, rows[end], kind_of, unknown):
            for cell in _pieces(rows[end]):
                _add(columns, rows[end], cell)
            end += 1
        if end == position + 1:
            kept.append(row)  # nothing below: the row is no heading of columns
        else:
            found[row.index] = columns
        position = end
    return kept, found


def _headings(row: Row, kind_of: Callable[[Row], str | None], unknown: str) -> list[Column] | None:
    cells = _pieces(row)
    if len(cells) < 2 or row.periods:
        return None
    columns: list[Column] = []
    for cell in cells:
        if len(cell.text.split()) > _MOST_WORDS or re.search(r"[\d@:]", cell.text.rstrip(" :")):
            return None
        part = cut_cell(row, cell)
        columns.append((kind_of(part) or unknown, part, []))
    named = [kind for kind, _, _ in columns if kind != unknown]
    if len(set(named)) < 2 and any(_is_label(part) for _, part, _ in columns):
        return None  # the head of a table of jobs or schools
    if len(set(named)) < 2 and not (row.line.bold and named and len(columns) - len(named) == 1):
        return None
    return columns if len(columns) - len(named) <= 1 else None


def _is_label(cell: Row) -> bool:
    of_people = cell.found("references", "name-label", "other-label")
    size = len(cell.text.strip(" :"))
    return is_label_alone(cell) or any(m.end - m.start >= size for m in of_people)


def _goes_on(head: Row, row: Row, kind_of: Callable[[Row], str | None], unknown: str) -> bool:
    """Whether ``row`` stands in the columns below ``head``."""
    if _headings(row, kind_of, unknown) is not None:
        return False
    if head.line.table is not None:
        return row.line.table == head.line.table
    return len(row.cells) > 1 and row.line.page == head.line.page and not row.line.bold


def _pieces(row: Row) -> list[Cell]:
    return [cell for cell in row.cells if any(c.isalnum() for c in cell.text)]


def _add(columns: Sequence[Column], row: Row, cell: Cell) -> None:
    """Give a cell to the column above it: by its place on the page, else by its number."""
    part = cut_cell(row, cell)
    left = _left(part)
    lefts = [_left(heading) for _, heading, _ in columns]
    if left is not None and all(x is not None for x in lefts):
        number = max((n for n, x in enumerate(lefts) if x is not None and x <= left + _TOLERANCE), default=0)
    elif row.line.cell is not None:
        number = row.line.cell
    else:
        number = next(n for n, other in enumerate(row.cells) if other.start == cell.start)
    columns[min(number, len(columns) - 1)][2].append(part)


def _left(row: Row) -> float | None:
    boxes = [word.box for word in row.line.words if word.box is not None]
    if boxes:
        return min(box.x0 for box in boxes)
    return None


def cut_cell(row: Row, cell: Cell) -> Row:
    """One cell of a row as a row of its own, with what was found in it."""
    if cell.start == 0 and cell.end == len(row.text):
        return row
    start, end = cell.start, cell.end
    words = tuple(
        Word(w.text, w.start - start, w.end - start, w.box)
        for w in row.line.words
        if w.start < end and start < w.end
    )
    matches: dict[str, list[Match]] = {}
    for folder, found in row.matches.items():
        inside = [
            replace(m, start=m.start - start, end=m.end - start)
            for m in found
            if start <= m.start and m.end <= end
        ]
        if inside:
            matches[folder] = inside
    periods = [
        replace(
            p,
            start=p.start - start,
            end=p.end - start,
            parts=tuple((a - start, b - start) for a, b in p.parts),
        )
        for p in row.periods
        if start <= p.start and p.end <= end
    ]
    line = replace(row.line, text=row.text[start:end], words=words)
    return replace(row, line=line, matches=matches, periods=periods, breaks=())
