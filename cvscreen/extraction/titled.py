"""Entries that each open with a title in a style of its own, wherever in them the period stands."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass

from cvscreen.extraction.period_grammar import PeriodMatch
from cvscreen.extraction.row_signs import header_periods, is_anchor, is_description, label_of
from cvscreen.extraction.sections import style_of
from cvscreen.extraction.text import Row

_MAX_TITLE_WORDS = 12
_MAX_HEADER = 4


@dataclass(frozen=True, slots=True)
class Titled:
    """Rows ``start`` to ``end`` of a section; the period stands in row ``anchor``, if there is one."""

    start: int
    end: int
    header_end: int
    anchor: int | None
    periods: tuple[PeriodMatch, ...]


def by_titles(rows: list[Row]) -> list[Titled]:
    """The entries of a section, if titles in print of their own cut it into parts with one period each.

    Empty where the titles are not told apart by their print, or where they head several periods.
    """
    starts = _title_rows(rows)
    if len(starts) < 2 or starts[0] != 0:
        return []
    parts: list[Titled] = []
    for start, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        found = _dated(rows, start, end)
        if found is None:
            return []
        parts.append(_part(rows, start, end, found))
    dated = sum(part.anchor is not None for part in parts)
    return parts if dated >= 2 and len(parts) - dated <= max(1, len(parts) // 4) else []


def _title_rows(rows: list[Row]) -> list[int]:
    """The rows that look as the first one does, if running text does not; of neighbours only the first."""
    if not rows or rows[0].line.table is not None or rows[0].line.bullet or not _may_be_title(rows[0]):
        return []
    wanted = style_of(rows[0])
    common = Counter(style_of(row) for row in rows if row.word_count > 4).most_common(1)
    if not (rows[0].line.bold or rows[0].line.heading is not None) and (not common or common[0][0] == wanted):
        return []
    alike = [i for i, row in enumerate(rows) if style_of(row) == wanted]
    if any(not _may_be_title(rows[i]) for i in alike):
        return []
    plain = not rows[0].line.bold and rows[0].line.heading is None
    if plain and any(j == i + 1 for i, j in itertools.pairwise(alike)):
        return []  # titles in plain print, and short lines that describe
    return [i for i in alike if i == 0 or i - 1 not in alike]


def _may_be_title(row: Row) -> bool:
    told = is_description(row) and not (is_anchor(row) and not row.line.bullet)
    return row.word_count <= _MAX_TITLE_WORDS and not told and label_of(row) is None


def _dated(rows: list[Row], start: int, end: int) -> list[int] | None:
    """The row with the period of one part (or none); None where several could be it."""
    lasting = [i for i in range(start, end) if any(not p.single for p in _periods(rows, i))]
    if len(lasting) > 1:
        strong = [i for i in lasting if is_anchor(rows[i])]
        lasting = strong if len(strong) == 1 else lasting
    if len(lasting) > 1:
        return None
    if lasting:
        return lasting
    single = [i for i in range(start, end) if is_anchor(rows[i]) and not rows[i].line.bullet]
    if not single and rows[start].found("qualifiers", "polling-station", "council", key="qualifier"):
        single = [i for i in range(start, end) if rows[i].periods_in_text][:1]
    return single if len(single) <= 1 else None


def _periods(rows: list[Row], i: int) -> list[PeriodMatch]:
    """The periods of a row that may be those of its job; in running text only a full stretch counts."""
    if is_anchor(rows[i]):
        return header_periods(rows[i])
    return [
        p for p in rows[i].periods_in_text if not p.single and p.begin is not None and p.finish is not None
    ]


def _part(rows: list[Row], start: int, end: int, dated: list[int]) -> Titled:
    stop = start + 1
    while stop < end and stop - start < _MAX_HEADER and not is_description(rows[stop], rows[stop - 1]):
        stop += 1
    if not dated:
        return Titled(start, end, stop, None, ())
    periods = _periods(rows, dated[0]) or rows[dated[0]].periods_in_text[:1]
    if any(not p.single for p in periods):
        periods = [p for p in periods if not p.single]
    return Titled(start, end, stop, dated[0], tuple(periods))
