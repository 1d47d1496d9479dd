"""Rows of a table as lines: one visual line where every cell is one, else cell after cell."""

from __future__ import annotations

from dataclasses import replace

from cvscreen.reading.flow import Place
from cvscreen.records.document import CELL, Line

_LONGEST_CELL = 15
"""Lines in a cell of a real table; a longer cell is a column of the page, made with a table."""


def finish_row(lines: list[Line], start: int, table: int, outer: Place) -> None:
    """Turn the lines from ``start`` on, all of one row, into what a person sees; changes ``lines``.

    Cells of one line each become one line with ``CELL`` between them. A row that lays out the page (a cell
    with many lines or with several headings) becomes columns without table and row.
    """
    row = lines[start:]
    own = {line.cell for line in row if line.table == table}
    if not row:
        return
    if len(own) == 1 and len({line.table for line in row}) == 1 and _single(row):
        return
    if all(line.table == table for line in row) and len(row) == len(own) and _plain_cells(row):
        lines[start:] = [_joined(row)]
        return
    if _lays_out(row, table):
        lines[start:] = _columns(row, table, outer)


def _single(row: list[Line]) -> bool:
    return len(row) == 1


def _plain_cells(row: list[Line]) -> bool:
    return len({line.page for line in row}) == 1


def _joined(row: list[Line]) -> Line:
    """The look is that of the longest cell; a heading stays one."""
    longest = max(row, key=lambda line: len(line.text))
    first = row[0]
    return replace(
        longest,
        text=CELL.join(line.text for line in row),
        block=first.block,
        page=first.page,
        bold=all(line.bold for line in row),
        italic=all(line.italic for line in row),
        bullet=first.bullet,
        heading=next((line.heading for line in row if line.heading is not None), None),
        cell=first.cell if len(row) == 1 else None,
    )


def _lays_out(row: list[Line], table: int) -> bool:
    sizes: dict[int | None, int] = {}
    headings: dict[int | None, int] = {}
    cell: int | None = None
    for line in row:
        cell = line.cell if line.table == table else cell
        sizes[cell] = sizes.get(cell, 0) + 1
        headings[cell] = headings.get(cell, 0) + (line.heading is not None)
    return max(sizes.values()) > _LONGEST_CELL or max(headings.values()) > 1


def _columns(row: list[Line], table: int, outer: Place) -> list[Line]:
    """The row's own lines without table and row; lines of tables in it keep theirs, and get the column."""
    placed: list[Line] = []
    column = outer.column
    for line in row:
        if line.table == table:
            column = outer.column + (line.cell or 0)
            line = replace(line, table=outer.table, row=outer.row, cell=outer.cell, column=column)
        else:
            line = replace(line, column=max(column, line.column))
        placed.append(line)
    return placed
