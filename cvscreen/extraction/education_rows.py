"""The rows of an education section made ready: cells that belong together, broken titles, and rows that
tell of several educations."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from cvscreen.extraction.education_completion import SIGNS
from cvscreen.extraction.education_levels import (
    bounds_of,
    compatible,
    is_bachelor_with_master,
    level_signs,
)
from cvscreen.extraction.education_signs import is_closing
from cvscreen.extraction.matching import Match, PhraseIndex
from cvscreen.extraction.recut import cut_row, join_rows
from cvscreen.extraction.row_signs import ends_in_period, label_of, speaks
from cvscreen.extraction.text import Row


def education_rows(rows: Sequence[Row], index: PhraseIndex) -> list[Row]:
    """``rows`` in the order in which they are read, each of one education at most, running text apart."""
    return [
        piece
        for row in _unwrapped(_paired(rows), index)
        for piece in ([row] if speaks(row) else split_row(row, index))
    ]


def _paired(rows: Sequence[Row]) -> list[Row]:
    """Table cells that hold one line for each education, side by side, read line by line."""
    result: list[Row] = []
    for (table, _), group in itertools.groupby(rows, key=lambda r: (r.line.table, r.line.row)):
        lines = list(group)
        cells = [list(g) for _, g in itertools.groupby(lines, key=lambda r: r.line.cell)]
        sizes = {len(cell) for cell in cells}
        dated = [sum(bool(r.periods_in_text) for r in cell) for cell in cells]
        if table is None or len(cells) < 2 or len(sizes) != 1 or sizes == {1} or max(dated) < len(cells[0]):
            result.extend(lines)
        else:
            result.extend(row for level in zip(*cells, strict=True) for row in level)
    return result


def _unwrapped(rows: Sequence[Row], index: PhraseIndex) -> list[Row]:
    """Rows, those that a line end broke inside a title put together again."""
    groups: list[list[Row]] = []
    for row in rows:
        last = groups[-1][-1] if groups else None
        if (
            last is not None
            and last.wraps
            and row.index == last.index + 1
            and last.line.bold == row.line.bold
            and not ends_in_period(last)
            and not row.matches.get("education")
            and not row.periods
            and not label_of(row)
            and not (is_closing(last) and row.text[:1].isupper())
            and "\t" not in last.text
        ):
            groups[-1].append(row)
        else:
            groups.append([row])
    return [g[0] if len(g) == 1 else join_rows(g, index) for g in groups]


_BREAK = re.compile(r"(?<=[\w)])[.!]\s+(?=[\w(])|;\s*|\s+[|•·/–+&-]\s+|,\s+")


def split_row(row: Row, index: PhraseIndex) -> list[Row]:
    """A row that tells of several educations ("mbo 3 behaald, mbo 4 niet afgemaakt") as one row each."""
    levels = level_signs(row)
    signs = len(levels) + len(row.found("education", "course", "short-course"))
    if signs < 2 or not levels or "\t" in row.text or row.found("education", "equivalence"):
        return [row]
    cuts = _cuts(row)
    if not cuts:
        return [row]
    edges = [0, *cuts, len(row.text)]
    return [cut_row(row, start, end, index) for start, end in itertools.pairwise(edges)]


def _cuts(row: Row) -> list[int]:
    """Where a row is cut: before each piece that tells of an education other than that of the piece
    before."""
    text = row.text
    places = sorted(
        {m.end() for m in _BREAK.finditer(text)}
        | {m.start for m in row.found("education", "connector") if m.start}
    )
    inside = [(p.start, p.end) for p in row.periods] + [
        (m.start, m.end) for m in (*row.found("education"), *row.found("employers", "name"))
    ]
    places = [at for at in places if not any(s < at < e for s, e in inside)]
    places = [at for at in places if text[:at].count("(") == text[:at].count(")")]
    cuts: list[int] = []
    start = 0
    signs = [*level_signs(row), *row.found("education", "course", "short-course")]
    for at, end in itertools.pairwise([*places, len(text)]):
        before = [m for m in signs if start <= m.start < at]
        after = [m for m in signs if at <= m.start < end]
        if _parts(row, before, after, start=start, at=at):
            cuts.append(at)
            start = at
    return cuts


def _parts(row: Row, before: list[Match], after: list[Match], *, start: int, at: int) -> bool:
    """Whether two pieces of a row tell of two educations: of levels that exclude each other, or with a
    period each. A bachelor with its master is one, unless each has its own end."""
    levels = [m for m in after if m.get("kind") == "level"]
    known = [m for m in before if m.get("kind") == "level"]
    if not before or not levels:
        return False
    signs = (*level_signs(row), *row.found("education", "course"))
    until = min((m.start for m in signs if m.start > levels[-1].end), default=len(row.text))
    periods = [p.start for p in row.periods_in_text]
    ends = [*periods, *(m.start for m in row.found("qualifiers", *SIGNS, key="qualifier"))]
    if not compatible(levels, known):
        degrees = (bounds_of(known[-1]), bounds_of(levels[0]))
        if degrees[0] is None or degrees[1] is None or not is_bachelor_with_master(degrees[0], degrees[1]):
            return True
        return _within(ends, start, at) and _within(ends, at, until)
    dated = _within(periods, start, at) and _within(periods, at, until)
    if all(m.get("kind") == "short-course" for m in before):
        return _within(periods, start, at) and _within(periods, at, len(row.text))
    return dated and (bool(known) or _within(periods, at, at + 2))


def _within(places: Sequence[int], start: int, end: int) -> bool:
    return any(start <= place < end for place in places)
