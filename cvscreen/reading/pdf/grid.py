"""Tables with borders: the cells that drawn lines make."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from cvscreen.reading.pdf.marks import Rect
from cvscreen.reading.pdf.segments import Segment

_NEAR = 2.5
"""Points up to which lines meet."""
_MAX_RULES = 3_000
_LEAST_CELL = 6.0


@dataclass(slots=True)
class Grid:
    """A bordered table: its box, and rows of cells from left to right (merged cells once)."""

    box: Rect
    rows: list[list[Rect]]

    def place(self, segments: Sequence[Segment]) -> list[list[list[Segment]]]:
        """For each row and cell the segments whose middle lies in it."""
        placed: list[list[list[Segment]]] = [[[] for _ in row] for row in self.rows]
        for segment in segments:
            x, y = (segment.x0 + segment.x1) / 2, (segment.top + segment.bottom) / 2
            for row, cells in zip(placed, self.rows, strict=True):
                for content, (x0, top, x1, bottom) in zip(row, cells, strict=True):
                    if x0 <= x < x1 and top <= y < bottom:
                        content.append(segment)
        return placed


def find_grids(rules: Sequence[Rect]) -> list[Grid]:
    """The bordered tables of at least two rows and two columns that ``rules`` draw, from top to bottom."""
    across, down = joined(rules)
    if len(across) < 3 or len(down) < 2 or len(across) + len(down) > _MAX_RULES:
        return []
    grids = []
    for group in _connected(across, down):
        grid = _grid(*group)
        if grid is not None:
            grids.append(grid)
    return sorted(grids, key=lambda grid: grid.box[1])


def joined(rules: Sequence[Rect]) -> tuple[list[Rect], list[Rect]]:
    """The lines across and the lines down, borders of neighbouring cells as one line."""
    across = _merged([r for r in rules if r[2] - r[0] >= r[3] - r[1]], axis=0)
    down = _merged([r for r in rules if r[3] - r[1] > r[2] - r[0]], axis=1)
    return across, down


def _merged(rules: Sequence[Rect], axis: int) -> list[Rect]:
    """Lines in one another's prolongation as one; ``axis`` 0 for lines across, 1 for lines down."""
    other = 1 - axis
    merged: list[Rect] = []
    for rule in sorted(rules, key=lambda r: (round(r[other] / _NEAR), r[axis])):
        if merged:
            last = merged[-1]
            if abs(last[other] - rule[other]) <= _NEAR and rule[axis] <= last[axis + 2] + _NEAR:
                merged[-1] = (
                    min(last[0], rule[0]), min(last[1], rule[1]), max(last[2], rule[2]), max(last[3], rule[3])
                )  # fmt: skip
                continue
        merged.append(rule)
    return merged


def _connected(across: list[Rect], down: list[Rect]) -> list[tuple[list[Rect], list[Rect]]]:
    """Groups of lines that cross or touch."""
    owner = list(range(len(across) + len(down)))

    def root(index: int) -> int:
        while owner[index] != index:
            owner[index] = owner[owner[index]]
            index = owner[index]
        return index

    for j, vertical in enumerate(down):
        for i, horizontal in enumerate(across):
            if _touch(horizontal, vertical):
                owner[root(len(across) + j)] = root(i)
    groups: dict[int, tuple[list[Rect], list[Rect]]] = {}
    for i, rule in enumerate(across):
        groups.setdefault(root(i), ([], []))[0].append(rule)
    for j, rule in enumerate(down):
        groups.setdefault(root(len(across) + j), ([], []))[1].append(rule)
    return list(groups.values())


def _touch(one: Rect, other: Rect) -> bool:
    return (
        one[0] - _NEAR <= other[2] and other[0] <= one[2] + _NEAR
        and one[1] - _NEAR <= other[3] and other[1] <= one[3] + _NEAR
    )  # fmt: skip


def _grid(across: list[Rect], down: list[Rect]) -> Grid | None:
    ys = _places([(r[1] + r[3]) / 2 for r in across])
    xs = _places([(r[0] + r[2]) / 2 for r in down])
    if len(ys) < 3 or len(xs) < 3:
        return None
    rows: list[list[Rect]] = []
    for top, bottom in pairwise(ys):
        middle = (top + bottom) / 2
        cells: list[Rect] = []
        start = xs[0]
        for x, end in zip(xs[1:], [*xs[2:], None], strict=True):
            walled = end is None or any(
                abs((r[0] + r[2]) / 2 - x) <= _NEAR and r[1] <= middle <= r[3] for r in down
            )
            if walled:
                cells.append((start, top, x, bottom))
                start = x
        rows.append(cells)
    if max(len(cells) for cells in rows) < 2:
        return None
    return Grid((xs[0], ys[0], xs[-1], ys[-1]), rows)


def _places(values: Sequence[float]) -> list[float]:
    places: list[float] = []
    for value in sorted(values):
        if not places or value - places[-1] > _LEAST_CELL:
            places.append(value)
    return places
