"""Rows made ready for cutting into jobs: several told on one row are a row for each, a head of all none."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.period_grammar import PeriodMatch
from cvscreen.extraction.recut import cut_row
from cvscreen.extraction.row_signs import is_anchor
from cvscreen.extraction.sections import Section
from cvscreen.extraction.text import Row
from cvscreen.periods import PartialDate

_PARTS = re.compile(r"(?:(?<=[^\W\d_]{3})[.!]|;|(?<=\))\.?|\s[|•/])\s+")


def prepared(section: Section, lexicon: Lexicon) -> Section:
    """The section as its jobs are cut from it; the rows of ``section`` itself stay as they are."""
    rows = _apart(section.rows, lexicon)
    if rows and _heads_all(rows):
        return replace(section, heading=rows[0], rows=rows[1:])
    return section if rows is section.rows else replace(section, rows=rows)


def _apart(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    """ "2005 t/m 2014 bestuurslid van Dorcas. 2020 t/m 2022 bezorger bij …" is a row for each."""
    apart: list[Row] = []
    for row in rows:
        parts = _parts(row)
        apart.extend(cut_row(row, start, end, lexicon.index) for start, end in parts)
        if not parts:
            apart.append(row)
    return apart if len(apart) > len(rows) else rows


def _parts(row: Row) -> list[tuple[int, int]]:
    """The stretches of a row that each hold one full period, all of them at the start or all at the end."""
    full = [p for p in row.periods_in_text if _is_full(p)]
    if len(full) < 2 or row.asked or len(row.cells) > 1 or not is_anchor(row):
        return []
    leading = not row.text[: full[0].start].strip(" (")
    if not leading and row.text[full[-1].end :].strip(" .)"):
        return []
    cuts: list[int] = []
    for one, other in itertools.pairwise(full):
        found = list(_PARTS.finditer(row.text, one.end, other.start))
        if not found:
            return []
        cut = found[-1] if leading else found[0]
        between = row.text[cut.end() : other.start] if leading else row.text[one.end : cut.start()]
        if between.strip(" ()."):
            return []
        cuts.append(cut.end())
    bounds = [0, *cuts, len(row.text)]
    return list(itertools.pairwise(bounds))


def _is_full(period: PeriodMatch) -> bool:
    """Whether begin and end are both said: "vanaf 2003" tells on of a job as often as of another."""
    said = period.begin is not None and period.finish is not None
    return said and not period.single and not period.rule.endswith("since")


def _heads_all(rows: Sequence[Row]) -> bool:
    """Whether the first row gives the period of the candidate's own firm and the assignments follow it."""
    first = rows[0]
    signs = first.found("qualifiers", "own-firm", "assignments", key="qualifier")
    if not signs or any(c.isalpha() for c in first.text[: signs[0].start]) or first.line.bullet:
        return False
    outer = next((p for p in first.periods_in_text if _is_full(p)), None)
    following = [p for row in rows[1:] if is_anchor(row) for p in row.periods_in_text if not p.single]
    return outer is not None and bool(following) and _holds(outer, following[0])


def _holds(outer: PeriodMatch, inner: PeriodMatch) -> bool:
    if outer.begin is None or inner.begin is None or inner.begin.last < outer.begin.first:
        return False
    return not isinstance(outer.finish, PartialDate) or inner.begin.first <= outer.finish.last
