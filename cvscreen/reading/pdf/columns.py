"""Reading order: which parts of a page are columns, which are rows.

A page is cut recursively. A gutter is a vertical strip of white with text on both sides. Beside it stand
either two columns, read one after the other, or rows that belong together (a date column, labels, a heading
beside its section, the cells of a table), read row by row; ``sides`` tells which.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median

from cvscreen.reading.pdf.alignment import count_words, is_label, same_row, visual_rows
from cvscreen.reading.pdf.bands import Band, card_rows, find_bands, under_heading, with_contacts
from cvscreen.reading.pdf.cards import CardRow
from cvscreen.reading.pdf.dates import is_date
from cvscreen.reading.pdf.grid import Grid
from cvscreen.reading.pdf.gutters import (
    GUTTER,
    between_rules,
    candidates,
    last_of_columns,
    nearest,
    rest_of_paragraph,
    stretches,
    trimmed,
)
from cvscreen.reading.pdf.marks import Paint, Rect
from cvscreen.reading.pdf.meta import entries_with_meta, says_when
from cvscreen.reading.pdf.opentable import find_open_table, wrapped_date_row
from cvscreen.reading.pdf.segments import Segment
from cvscreen.reading.pdf.sides import Sides, table_rows
from cvscreen.reading.pdf.turns import along_a_line, in_strict_turns

_FOOT = 0.93
"""Part of the page height from which on a line stands in the bottom margin."""
_FOOT_ROWS = 2
_MAX_DEPTH = 12
_MAX_SEGMENTS = 1_000


@dataclass(slots=True)
class Placed:
    """One visual line: its cells from left to right, and where reading order put it."""

    cells: list[Segment]
    column: int
    leaf: int
    """Lines with the same number were read as one run, one below the other."""
    edge: float
    """How far to the right, in points, the lines of its column or cell reach."""
    table: int | None = None
    row: int | None = None
    cell: int | None = None


@dataclass(slots=True)
class _Cut:
    above: list[Segment]
    left: list[Segment]
    right: list[Segment]
    below: list[Segment]
    rows: list[tuple[list[Segment], list[Segment]]] | None
    """Rows of (left, right) where the sides belong together; None: two columns."""
    weight: float
    bands: list[Band] | None = None
    """The parts of two columns that are read one below the other; None: each column is read as a whole."""
    meta: bool = False
    """The right sides of the rows say of whom and when the entries are, and go with their titles."""
    turns: list[list[Segment]] | None = None
    """The entries of a timeline, left and right of its line, from top to bottom; None: it is none."""


@dataclass(slots=True)
class Arrangement:
    """Puts segments in reading order; ``tables`` and ``leaves`` number on over a page."""

    edges: Sequence[Rect] = ()
    """Boxes of tall painted areas: their sides are edges of columns."""
    rules: Sequence[Rect] = ()
    placed: list[Placed] = field(default_factory=list)
    leaves: int = 0
    tables: int = 0

    def read(
        self, segments: list[Segment], column: int = 0, depth: int = 0, edge: float | None = None
    ) -> None:
        """Appends the lines of ``segments`` to ``placed``, in reading order.

        ``edge``: how far the column reaches of which ``segments`` are a part; None: as far as they do.
        """
        if not segments:
            return
        if edge is None:
            edge = _reach(segments)
        table = find_open_table(segments) if depth < _MAX_DEPTH and len(segments) <= _MAX_SEGMENTS else None
        if table is not None:
            self.read(table.above, column, depth + 1, edge)
            self._bordered(table.rows, column)
            self.read(table.below, column, depth + 1, edge)
            return
        cut = self._cut(segments) if depth < _MAX_DEPTH and len(segments) <= _MAX_SEGMENTS else None
        if cut is None:
            self._leaf(segments, column, edge)
            return
        self.read(cut.above, column, depth + 1, edge)
        right_edge = max(_reach(cut.right), min(edge, _reach(segments)))
        if cut.turns is not None:
            left_edge, left = _reach(cut.left), {id(s) for s in cut.left}
            for entry in cut.turns:
                self.read(entry, column, depth + 1, left_edge if id(entry[0]) in left else right_edge)
        elif cut.bands is not None:
            left_edge, first = _reach(cut.left), len(self.placed)
            for band in cut.bands:
                self.read(band.above, column, depth + 1, edge)
                if band.rows:
                    self.read(band.left + band.right, column, depth + 1, right_edge)
                    continue
                for row in card_rows(band):
                    self.read(row.left, column, depth + 1, left_edge)
                    self.read(row.right, column, depth + 1, right_edge)
            for placed in self.placed[first:]:
                placed.column = column
        elif cut.rows is None:
            self.read(cut.left, column, depth + 1)
            self.read(cut.right, column + 1, depth + 1, right_edge)
        else:
            self._table(cut.rows, column, depth, edge, meta=cut.meta)
        self.read(cut.below, column, depth + 1, edge)

    def read_page(
        self, segments: list[Segment], grids: Sequence[Grid], cards: Sequence[CardRow] | None = None
    ) -> None:
        """Like ``read``, with bordered tables read cell by cell and cards one by one, each in its place."""
        if cards is not None:
            edge = _reach(segments)
            for row in cards:
                self.read(row.above, edge=edge)
                for text in row.texts:
                    self.read(text)
            return
        rest = segments
        edge = _reach(segments) if segments else 0.0
        for grid in grids:
            x0, top, x1, bottom = grid.box
            inside = [
                s for s in rest
                if x0 <= (s.x0 + s.x1) / 2 <= x1 and top <= (s.top + s.bottom) / 2 <= bottom
            ]  # fmt: skip
            taken = {id(s) for s in inside}
            beside = [s for s in rest if id(s) not in taken and s.bottom > top and s.top < bottom]
            filled = sum(any(cells) for cells in grid.place(inside))
            if beside or filled < 2 or any(s.x0 < x0 - 3 or s.x1 > x1 + 3 for s in inside):
                continue
            self.read([s for s in rest if s.bottom <= top + 3 and id(s) not in taken], edge=edge)
            self._bordered(grid.place(inside))
            rest = [s for s in rest if s.bottom > top + 3 and id(s) not in taken]
        self.read(rest, edge=edge)

    def _bordered(self, rows: list[list[list[Segment]]], column: int = 0) -> None:
        self.tables += 1
        table = self.tables
        edges = [
            max((_reach(row[index]) for row in rows if index < len(row) and row[index]), default=0.0)
            for index in range(max(len(row) for row in rows))
        ]
        for number, cells in enumerate(rows):
            lines = [visual_rows(cell) for cell in cells]
            if all(len(cell) <= 1 for cell in lines):
                row = [segment for cell in lines for line in cell for segment in line]
                if row:
                    self.leaves += 1
                    self.placed.append(Placed(row, column, self.leaves, edges[-1], table, number, None))
                continue
            for index, cell in enumerate(cells):
                start = len(self.placed)
                self.read(cell, depth=1, edge=edges[index])
                for placed in self.placed[start:]:
                    placed.table, placed.row, placed.cell, placed.column = table, number, index, column

    def _leaf(self, segments: list[Segment], column: int, edge: float) -> None:
        self.leaves += 1
        rows = visual_rows(segments)
        while rows:
            row = rows.pop(0)
            cells = wrapped_date_row(row, rows[0]) if rows else None
            if cells is None:
                self.placed.append(Placed(row, column, self.leaves, edge))
            else:
                rows.pop(0)
                self._bordered([cells], column)
                self.leaves += 1

    def _table(
        self,
        rows: list[tuple[list[Segment], list[Segment]]],
        column: int,
        depth: int,
        edge: float,
        *,
        meta: bool,
    ) -> None:
        self.tables += 1
        table = self.tables
        left_edge = max(_reach(left) for left, right in rows if right)
        titled = any(_is_title(left, right) for left, right in rows)
        for number, (left, right) in enumerate(rows):
            if not right:
                self.read(left, column, depth + 1, edge)
                continue
            if not left:
                self.read(right, column, depth + 1, edge)
                continue
            left_rows, right_rows = visual_rows(left), visual_rows(right)
            together = same_row(left_rows[0][0], right_rows[0][0])
            one_line = len(left_rows) == 1
            opens = one_line and (is_date(left_rows[0]) or is_label(left_rows[0]))
            dated = is_date(right_rows[0]) and not is_date(left_rows[0]) and not right_rows[0][0].bullet
            first_cell = 1 if meta and says_when(right) else 0
            pair = one_line and len(right_rows) == 1 and not titled
            if together and (first_cell or opens or dated or pair):
                first = right_rows[0]
                self.leaves += 1
                self.placed.append(
                    Placed(left_rows[0] + first, column, self.leaves, edge, table, number, None)
                )
                right = _without(right, first)
                left = _without(left, left_rows[0])
            for cell in (first_cell, 1 - first_cell):
                side = right if cell else left
                start = len(self.placed)
                self.read(side, column, depth + 1, edge if cell else left_edge)
                for placed in self.placed[start:]:
                    if placed.table is None:
                        placed.table, placed.row, placed.cell = table, number, cell

    # -- cutting ----------------------------------------------------------------------------------

    def _cut(self, segments: list[Segment]) -> _Cut | None:
        if len(segments) < 4:
            return None
        ordered = sorted(segments, key=lambda s: (s.baseline, s.x0))
        best: _Cut | None = None
        for x in candidates(ordered):
            for band in stretches(ordered, x):
                cut = self._judge(ordered, band, x)
                if cut is not None and (best is None or _rank(cut) > _rank(best)):
                    best = cut
        return best

    def _judge(self, ordered: list[Segment], band: tuple[int, int], x: float) -> _Cut | None:
        inside = ordered[band[0] : band[1]]
        left = [s for s in inside if s.x1 <= x - GUTTER]
        right = [s for s in inside if s.x0 >= x - 1]
        if len(left) < 2 or len(right) < 2:
            return None
        overlap = min(left[-1].bottom, right[-1].bottom) - max(left[0].top, right[0].top)
        if overlap <= 0:
            return None
        # What stands above or below the other side altogether (a heading of both) says nothing about rows.
        top, bottom = max(left[0].top, right[0].top), min(left[-1].bottom, right[-1].bottom)
        facing_left, facing_right = (
            [s for s in side if s.bottom > top and s.top < bottom] for side in (left, right)
        )
        if len(facing_left) < 2 or len(facing_right) < 2:
            facing_left, facing_right = left, right
        near_left = nearest(facing_left, from_right=True)
        near_right = nearest(facing_right, from_right=False)
        sides = Sides(near_left, near_right, self.edges, self.rules)
        sides.left_leads = count_words(near_left) <= count_words(facing_right)
        verdict = sides.verdict()
        above, between, below = ordered[: band[0]], inside, ordered[band[1] :]
        turns = along_a_line(left, right, self.rules)
        if turns is None and verdict == "columns":
            turns = in_strict_turns(left, right)
        if turns is None and not sides.parted_by_paint():
            entries = entries_with_meta(left, right)
            if entries is not None:
                above, below = above + entries.above, entries.below + below
                return _Cut(above, left, right, below, entries.rows, overlap, meta=True)
        if turns is not None:
            return _Cut(above, left, right, below, None, overlap, turns=turns)
        bands = None if sides.parted_by_paint() else find_bands(left, right)
        if bands is not None and verdict == "columns" and len(bands) > 1:
            for part in bands:
                part.rows = self._are_rows(part)
            return _Cut(above, left, right, below, None, overlap, bands)
        if bands is not None and verdict == "rows" and (bands := with_contacts(bands)) is not None:
            return _Cut(above, left, right, below, None, overlap, bands)
        if verdict == "columns":
            if overlap < 2.2 * median(s.size for s in inside):
                return None
            start, end = trimmed(inside, left, right)
            end = min(end, last_of_columns(inside, below))
            start, end = between_rules(inside, self.rules, start, end)
            start = max(start, rest_of_paragraph(ordered, band[0], right[0].top))
            above, between, below = above + inside[:start], inside[start:end], inside[end:] + below
            left = [s for s in between if s.x1 <= x - GUTTER]
            right = [s for s in between if s.x0 >= x - 1]
            cards = None
            if above and left and right and not sides.parted_by_paint():
                cards = under_heading(above[-1], left, right)
            return _Cut(above, left, right, below, None, overlap, cards)
        if sides.left_leads and len(near_left) == len(facing_left) and sides.needs_rows():
            rows = table_rows(left, right)
            return _Cut(above + rows[0], left, right, below, rows[1], overlap)
        return None

    def _are_rows(self, band: Band) -> bool:
        if len(visual_rows(band.left + band.right)) == 1:
            return True
        if len(band.left) < 2 or len(band.right) < 2:
            return bool(band.left) and (is_date(band.left[:1]) or is_label(band.left[:1]))
        near = nearest(band.left, from_right=True), nearest(band.right, from_right=False)
        return Sides(*near, self.edges, self.rules).verdict() != "columns"


def _reach(segments: Sequence[Segment]) -> float:
    return max((segment.x1 for segment in segments), default=0.0)


def _without(segments: list[Segment], taken: list[Segment]) -> list[Segment]:
    ids = {id(segment) for segment in taken}
    return [segment for segment in segments if id(segment) not in ids]


def _is_title(left: list[Segment], right: list[Segment]) -> bool:
    """Whether the left side is the title of a whole section beside it, not the label of a value."""
    return len(left) == 1 and len(visual_rows(right)) >= 4 and not is_date(left) and not is_label(left)


def _rank(cut: _Cut) -> tuple[bool, float]:
    return (cut.rows is None or cut.meta, cut.weight)


def split_foot(segments: list[Segment], height: float) -> tuple[list[Segment], list[Segment]]:
    """(the text of a page, what stands in its bottom margin): a foot is of no column and of no table."""
    foot = [s for s in segments if s.top >= _FOOT * height]
    rest = [s for s in segments if s.top < _FOOT * height]
    if not foot or not rest or len(visual_rows(foot)) > _FOOT_ROWS:
        return segments, []
    if min(s.top for s in foot) - max(s.bottom for s in rest) < 1.2 * median(s.size for s in foot):
        return segments, []
    return rest, foot


def column_edges(paints: Sequence[Paint], width: float, height: float) -> list[Rect]:
    """Tall, not too wide painted areas: the bands of sidebars."""
    return [
        paint.box
        for paint in paints
        if paint.box[3] - paint.box[1] > 0.3 * height and paint.box[2] - paint.box[0] < 0.9 * width
        and paint.color not in (None, "#ffffff") and not paint.image
    ]  # fmt: skip
