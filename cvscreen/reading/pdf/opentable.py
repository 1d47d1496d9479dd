"""Tables without borders that have a column of dates: period, role, employer, where cells may wrap.

Each row begins on the line on which its date begins. Two columns (a date and a text) are no matter of this
module: there the text of a row may be a whole section.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from cvscreen.reading.pdf.alignment import same_row, visual_rows
from cvscreen.reading.pdf.dates import begins_date, is_date, is_part_of_date
from cvscreen.reading.pdf.segments import Segment

_LEAST_ROWS = 2
_LEAST_COLUMNS = 3
_GUTTER = 4.0
_SAME_EDGE = 3.0
_PRESENT = 0.8
"""Part of the rows whose first line must have text in a column."""
_CENTRED = 0.2
"""Distance, in em, of the middle of a centred cell from that of its row."""
_RUNS_ON = 0.6
"""White, in em, up to which two lines belong to one cell."""


@dataclass(slots=True)
class OpenTable:
    """Rows of cells from left to right, and what stands above and below."""

    above: list[Segment]
    rows: list[list[list[Segment]]]
    below: list[Segment]


def find_open_table(segments: Sequence[Segment]) -> OpenTable | None:
    """The first table of dates in which a cell wraps (others are read right line by line as they are)."""
    for anchors in _date_columns(segments):
        start = 0
        while len(anchors) - start >= _LEAST_ROWS:
            rows = _rows(segments, anchors[start:])
            table = _table(segments, rows) if len(rows) >= _LEAST_ROWS else None
            if table is not None:
                return table
            start += max(1, len(rows))
    return None


def wrapped_date_row(row: list[Segment], below: list[Segment]) -> list[list[Segment]] | None:
    """The cells of two lines that are one row, as the date of the first runs on in the second; else None."""
    for date in row:
        rest = next((s for s in below if _in_column(date, s)), None)
        if len(row) < 2 or rest is None or not (is_date([date]) and is_date([rest])):
            continue
        if begins_date(date, rest) or rest.top - date.bottom > _RUNS_ON * rest.size:
            continue
        cells = [[cell] for cell in row]
        for segment in below:
            home = next((cell for cell in cells if _in_column(cell[0], segment)), None)
            if home is None:
                return None
            home.append(segment)
        return cells
    return None


def _in_column(above: Segment, below: Segment) -> bool:
    return abs(above.x0 - below.x0) <= _SAME_EDGE or abs(above.x1 - below.x1) <= _SAME_EDGE


def _date_columns(segments: Sequence[Segment]) -> list[list[Segment]]:
    """For each left edge at which dates stand, the lines on which a date begins, from top to bottom."""
    columns: list[list[Segment]] = []
    dates = [s for s in segments if is_date([s]) or is_part_of_date(s)]
    for date in sorted(dates, key=lambda s: (s.x0, s.top)):
        if columns and date.x0 - columns[-1][0].x0 <= _SAME_EDGE:
            columns[-1].append(date)
        else:
            columns.append([date])
    made = []
    for column in columns:
        column.sort(key=lambda s: s.top)
        anchors = column[:1]
        for above, below in pairwise(column):
            near = below.top - above.bottom < _RUNS_ON * below.size
            if not near or begins_date(above, below):
                anchors.append(below)
        anchors = [s for s in anchors if is_date([s])]
        if len(anchors) >= _LEAST_ROWS:
            made.append(anchors)
    return made


def _rows(segments: Sequence[Segment], anchors: Sequence[Segment]) -> list[list[Segment]]:
    """The segments of each row, up to the row below which something else stands."""
    rows = []
    for index, anchor in enumerate(anchors):
        end = anchors[index + 1].top - 1 if index + 1 < len(anchors) else float("inf")
        inside = [s for s in segments if anchor.top - 1 <= s.top < end]
        row: list[Segment] = []
        bottom = anchor.bottom
        for line in visual_rows(inside):
            if min(s.top for s in line) - bottom > _RUNS_ON * anchor.size:
                break
            row += line
            bottom = max(bottom, *(s.bottom for s in line))
        rows.append(row)
        if len(row) < len(inside):
            break
    return rows


def _table(segments: Sequence[Segment], rows: list[list[Segment]]) -> OpenTable | None:
    inside = [s for row in rows for s in row]
    spans: list[tuple[float, float]] = []
    for segment in sorted(inside, key=lambda s: s.x0):
        if spans and segment.x0 < spans[-1][1] + _GUTTER:
            spans[-1] = (spans[-1][0], max(spans[-1][1], segment.x1))
        else:
            spans.append((segment.x0, segment.x1))
    if len(spans) < _LEAST_COLUMNS or all(len(visual_rows(row)) == 1 for row in rows):
        return None
    made = [[[s for s in row if x0 <= s.x0 <= x1] for x0, x1 in spans] for row in rows]
    for column in range(len(spans)):
        opens = sum(_opens(row[column], row) for row in made)
        if opens < _PRESENT * len(made):
            return None
    taken = {id(s) for s in inside}
    top, bottom = min(s.top for s in inside), max(s.bottom for s in inside)
    rest = [s for s in segments if id(s) not in taken]
    if any(s.bottom > top + 1 and s.top < bottom - 1 for s in rest):
        return None
    return OpenTable([s for s in rest if s.top < top], made, [s for s in rest if s.top >= top])


def _opens(cell: list[Segment], row: list[list[Segment]]) -> bool:
    """Whether a cell begins on the first line of its row, or stands in the middle of its height."""
    if not cell:
        return False
    lines = [s for other in row for s in other]
    middle = (min(s.top for s in lines) + max(s.bottom for s in lines)) / 2
    off = (min(s.top for s in cell) + max(s.bottom for s in cell)) / 2 - middle
    return same_row(cell[0], _top(row)) or abs(off) <= _CENTRED * cell[0].size


def _top(row: list[list[Segment]]) -> Segment:
    return min((s for cell in row for s in cell), key=lambda s: s.top)
