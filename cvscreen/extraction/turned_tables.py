"""Tables that stand on their side: a row for each field, and a column for each job."""

from __future__ import annotations

from collections.abc import Sequence

from cvscreen.extraction.row_signs import is_label_alone, label_of
from cvscreen.extraction.section_tables import cut_cell
from cvscreen.extraction.text import Row

_WHO = frozenset({"employer", "role"})


def upright(rows: list[Row]) -> list[Row]:
    """``rows``, those of a turned table as the fields of one job after the other; the period comes last of
    what makes the title of a job. The same list where there is none."""
    found: list[Row] = []
    turned = False
    position = 0
    while position < len(rows):
        end = position + 1
        table = rows[position].line.table
        while table is not None and end < len(rows) and rows[end].line.table == table:
            end += 1
        part = rows[position:end]
        found.extend(_jobs(part) if (on_side := _is_turned(part)) else part)
        turned, position = turned or on_side, end
    return found if turned else rows


def _is_turned(rows: Sequence[Row]) -> bool:
    """Whether the first cells are labels, of a period and of who employs, and other cells hold periods."""
    labels = {label for row in rows if (label := _label(row)) is not None}
    dated = [row for row in rows if _label(row) == "period"]
    if "period" not in labels or not labels & _WHO or len(dated) != 1:
        return False
    cells = dated[0].cells
    held = [
        any(not p.single and cell.start <= p.start < cell.end for p in dated[0].periods) for cell in cells[1:]
    ]
    return len(held) > 1 and all(held)


def _label(row: Row) -> str | None:
    first = row.cells[0]
    alone = len(row.cells) > 1 and is_label_alone(row, first.start, first.end)
    return label_of(row) if alone else None


def _jobs(rows: Sequence[Row]) -> list[Row]:
    width = max(len(row.cells) for row in rows)
    titled = [row for row in rows if _label(row) in _WHO]
    titled.extend(row for row in rows if _label(row) == "period")
    others = [row for row in rows if not any(row is other for other in titled)]
    found: list[Row] = []
    for number in range(1, width):
        for row in (*titled, *others):
            # A row that heads the columns has nothing above the labels.
            place = number if len(row.cells) == width else number - 1
            if place >= len(row.cells) or not any(c.isalnum() for c in row.cells[place].text):
                continue
            cell = cut_cell(row, row.cells[place])
            cell.columns, cell.head = (_label(row),), False
            found.append(cell)
    return found
