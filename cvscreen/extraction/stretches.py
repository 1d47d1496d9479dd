"""Rows made ready for cutting into jobs: several told on one row are a row for each, a head of all none."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from operator import is_

from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.period_grammar import PeriodMatch
from cvscreen.extraction.recut import cut_row, join_rows
from cvscreen.extraction.row_signs import is_anchor, is_label_alone, label_of
from cvscreen.extraction.sections import Section
from cvscreen.extraction.text import Row
from cvscreen.extraction.turned_tables import upright
from cvscreen.periods import PartialDate

_PARTS = re.compile(r"(?:(?<=[^\W\d_]{3})[.!]|;|(?<=\))\.?|\s(?:[|•/→»]|->))\s+")
_BEHIND_BRACKET = re.compile(r"[^()]{0,30}\)(?:[.,;]|\s[|•/+&]|\s(?:en|and))?\s+(?:en\s|and\s)?\s*")
_COMMA = re.compile(r",\s+(?:en\s+|and\s+)?$")
_CLOSED = re.compile(r"[^()]{0,30}\)\W*$")
_ITEM = re.compile(r"\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)]\s+(?=[^\W\d_]{2})")
"""What numbers a function in a list of them: "a)", "ii.", "(3)"."""
_AT = re.compile(r"\b(?:bij|at)\s", re.IGNORECASE)
_TWO_PAIRS = 4
"""Cells of a row that holds two labels and their values."""


def prepared(section: Section, lexicon: Lexicon) -> Section:
    """The section as its jobs are cut from it; the rows of ``section`` itself stay as they are."""
    rows = upright(section.rows)
    rows = rows if rows is not section.rows else _apart(rows, lexicon)
    if rows and _heads_all(rows):
        return replace(section, heading=rows[0], rows=rows[1:])
    return section if rows is section.rows else replace(section, rows=rows)


def _apart(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    """ "2005 t/m 2014 bestuurslid van Dorcas. 2020 t/m 2022 bezorger bij …" is a row for each."""
    apart: list[Row] = []
    for row in _paragraphs(rows, lexicon):
        parts = _parts(row) or _bracketed_parts(row) or _labelled_pairs(row)
        for start, end in parts:
            part = cut_row(row, start, end, lexicon.index)
            part.index = row.index + sum(b <= start for b in row.breaks)  # the line on which it begins
            apart.append(part)
        if not parts:
            plain = _without_number(row, lexicon)
            if plain is not row and apart and apart[-1].wraps:
                last = apart[-1]  # what is numbered goes on from nothing
                apart[-1] = cut_row(last, 0, len(last.text), lexicon.index)
            apart.append(plain)
    same = len(apart) == len(rows) and all(map(is_, apart, rows))
    return rows if same else apart


def _labelled_pairs(row: Row) -> list[tuple[int, int]]:
    """The pairs of "Naam werkgever | Brookhuis | Soort bedrijf | Vervoer": a label and its value each."""
    cells = row.cells
    if len(cells) < _TWO_PAIRS or len(cells) % 2 or row.periods or row.asked or any(row.columns):
        return []
    labels = [is_label_alone(row, cell.start, cell.end) for cell in cells]
    if row.head or not all(labels[::2]) or any(labels[1::2]):
        return []  # all of them labels: the heads of columns
    return [(one.start, other.end) for one, other in zip(cells[::2], cells[1::2], strict=True)]


def _paragraphs(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    """The rows, the lines of a paragraph that tells of several jobs as one."""
    told: list[Row] = []
    start = 0
    for n, row in enumerate(rows):
        following = rows[n + 1] if row.joined and n + 1 < len(rows) else None
        inside = _in_brackets(row)
        if inside and _CLOSED.match(row.text, inside[-1].end):
            following = None  # the line is a whole
        if following is not None and following.index == row.index + 1 and not _ITEM.match(following.text):
            continue
        lines = rows[start : n + 1]
        start = n + 1
        if len(lines) > 1 and sum(len(_in_brackets(line)) for line in lines) > 1:
            whole = join_rows(lines, lexicon.index)
            told.extend([whole] if _bracketed_parts(whole) else lines)
        else:
            told.extend(lines)
    return told


def _without_number(row: Row, lexicon: Lexicon) -> Row:
    """ "a) docent geschiedenis, 1999–2006" without what numbers it."""
    number = _ITEM.match(row.text)
    if number is None or row.asked or len(row.cells) > 1 or row.line.table is not None:
        return row
    cut = cut_row(row, number.end(), len(row.text), lexicon.index)
    cut.subheading, cut.wished = row.subheading, row.wished
    cut.wraps, cut.crossed, cut.joined = row.wraps, row.crossed, row.joined
    return cut


def _in_brackets(row: Row) -> list[PeriodMatch]:
    """The periods of a row that close a bracket each: "(2003 – 2006)", "(vrijwillig, zomer 2002)"."""
    text = row.text
    return [
        p
        for p in row.periods_in_text
        if text.rfind("(", 0, p.start) > text.rfind(")", 0, p.start) and ")" in text[p.end : p.end + 30]
    ]


def _bracketed_parts(row: Row) -> list[tuple[int, int]]:
    """The jobs of a row that each end in their period in brackets: "redacteur bij De Echo (2006 – 2008),
    tekstschrijver bij Vuur (2003 – 2006)"."""
    inside = _in_brackets(row)
    if len(inside) < 2 or row.asked or len(row.cells) > 1 or label_of(row) in {"tasks", "other"}:
        return []
    if len(inside) < len([p for p in row.periods_in_text if not p.linked]):
        return []
    cuts: list[int] = []
    for period in inside[:-1]:
        behind = _BEHIND_BRACKET.match(row.text, period.end)
        if behind is None:
            return []
        cuts.append(behind.end())
    if _CLOSED.match(row.text, inside[-1].end) is None:
        return []
    bounds = list(itertools.pairwise([0, *cuts, len(row.text)]))
    return bounds if all(_tells_job(row, *part) for part in bounds) else []


def _tells_job(row: Row, start: int, end: int) -> bool:
    """Whether a stretch of a row names a function, or where the work was."""
    titles = any(start <= m.start < end for m in row.found("roles", "title", key="place"))
    named = any(start <= m.start <= start + 2 for m in row.found("employers"))
    at = _AT.search(row.text, start, end)
    if row.found("qualifiers", "volunteer", "board", key="qualifier"):
        named = named or any(start <= m.start < end for m in row.found("employers"))
    studies = any(start <= m.start < end for m in row.found("education", "level"))
    return not studies and (titles or named or at is not None)


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
        if leading and not found and _tells_job(row, one.end, other.start):
            found = list(_COMMA.finditer(row.text, one.end, other.start))
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
