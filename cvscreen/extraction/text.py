"""The document as extraction sees it: rows of text with what the patternbook and the period grammar found."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, cast

from cvscreen.extraction.joints import continues, first_parts, glued, opens_field, same_paragraph
from cvscreen.extraction.matching import Match, PhraseIndex
from cvscreen.extraction.period_grammar import PeriodKind, PeriodMatch, find_periods, is_unfinished
from cvscreen.extraction.remembered import remembered
from cvscreen.records.document import CELL, Document, Line
from cvscreen.records.evidence import EvidenceItem

_CLAUSE_END = re.compile(r"[,;(\t]")
_HAS_DATE = re.compile(r"\d|heden|present|\bnu\b|nog steeds", re.IGNORECASE)
_FIELD_END = re.compile(r"\s*[:\t]\s*")
_NARROW = 24
"""Characters up to which a row may be one of a narrow column of dates."""
_MARGIN = " \t_.,;:|·•-–—/()*&>»~#"


@dataclass(slots=True)
class Cell:
    """One cell of a row; ``start`` and ``end`` are offsets in the text of the row."""

    text: str
    start: int
    end: int


@dataclass(slots=True)
class Row:
    """One line of the document with what was found on it. Offsets are within ``text``."""

    index: int
    line: Line
    matches: dict[str, list[Match]] = field(default_factory=dict)
    periods: list[PeriodMatch] = field(default_factory=list)
    head: bool = False
    """The row names the columns of a table and tells nothing itself."""
    columns: tuple[str | None, ...] = ()
    """In a table whose head names its columns: the label of each cell of this row ("role", "employer")."""
    asked: bool = False
    """The row repeats the request ("Eis 7: …"), or stands in a table row that does."""
    asked_until: int = 0
    """Up to this offset the row repeats the request; what follows may answer it."""
    subheading: bool = False
    """The row titles a part of one entry ("Taken", "Systemen"), not of the CV."""
    wished: bool = False
    """The part of the CV tells of wishes ("Wil ik leren"): what it names demonstrates nothing."""
    breaks: tuple[int, ...] = ()
    """Offsets at which rows were put together into this one; a quote never reaches across."""
    wraps: bool = False
    """The title goes on in the next row ("… bij gemeente" above "Goeree-Overflakkee")."""
    crossed: bool = False
    """The name of an organisation begins on this row and ends on the next."""
    joined: bool = False
    """The line goes on in the next row of the same paragraph (a phrase may reach across)."""
    labelled: bool = False
    """A label opens the row, and its value follows with nothing between ("Functie Koerier")."""
    text: str = field(init=False, compare=False)
    known: dict[object, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Answers of ``remembered`` functions of the text, the matches, the periods and the columns."""

    def __post_init__(self) -> None:
        self.text = self.line.text

    @property
    @remembered
    def cells(self) -> list[Cell]:
        cells, start = [], 0
        for text in self.text.split(CELL):
            cells.append(Cell(text, start, start + len(text)))
            start += len(text) + 1
        return cells

    def found(self, folder: str, *kinds: str, key: str = "kind") -> list[Match]:
        """Matches of a folder on this row, of some kinds if any are named."""
        matches = self.matches.get(folder)
        if not matches:
            return []
        return [m for m in matches if m.entry.attributes.get(key) in kinds] if kinds else matches

    @property
    @remembered
    def word_count(self) -> int:
        return len(self.text.split())

    @property
    @remembered
    def periods_in_text(self) -> list[PeriodMatch]:
        return [p for p in self.periods if p.kind != "duration"]

    @remembered
    def without_periods(self) -> str:
        """The text with every period and duration cut out and margins stripped."""
        return strip_spans(self.text, [span for p in self.periods for span in p.spans])


def strip_spans(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """``text`` without ``spans``, empty brackets and punctuation at its margins."""
    parts, position = [], 0
    for start, end in sorted(spans):
        parts.append(text[position:start])
        position = max(position, end)
    parts.append(text[position:])
    rest = re.sub(r"\(\s*\)|\[\s*\]", " ", " ".join(parts))
    return trim(rest)


def trim(text: str) -> str:
    """Without blanks and separators at either end; a bracket that closes inside stays."""
    text = text.strip(" \t")
    while text and text[0] in _MARGIN and not (text[0] == "(" and ")" in text):
        text = text[1:]
    while text and text[-1] in _MARGIN:
        if text[-1] == ")" and "(" in text:
            break
        if text[-1] == "." and re.search(
            r"(?:\b\w\.\w|\b(?:[A-Z]|[Bb]v|[Nn]v|gem|afd|nl|inc|ltd|co))\.$", text
        ):
            break
        text = text[:-1]
    return text.strip(" \t")


class Text:
    """All rows of a document, body and margins, with phrases and periods found once."""

    def __init__(self, document: Document, index: PhraseIndex) -> None:
        lines = [line for line in document.lines() if any(c.isalnum() for c in line.text)]
        self.rows = [Row(i, line) for i, line in enumerate(lines)]
        small = sum(line.text.lstrip()[:1].islower() for line in lines)
        self._shuns_capitals = 2 * small > len(lines)
        # In a PDF a block is one wrapped paragraph; elsewhere it may hold deliberate line breaks.
        self._wrapped_blocks = document.format == "pdf"
        self._find_phrases(index)
        self._find_periods()
        self._mark_request()
        self.body = [row for row in self.rows if row.line.region == "body"]

    def _find_phrases(self, index: PhraseIndex) -> None:
        starts, parts, position = [], [], 0
        for row, following in zip(self.rows, [*self.rows[1:], None], strict=True):
            starts.append(position)
            if following is not None:
                row.wraps = not self._shuns_capitals and continues(row.line, following.line)
                row.wraps = row.wraps and not opens_field(following.text, index)
                wrapped = row.wraps or self._wrapped_blocks or row.line.hyphenated
                row.joined = row.wraps or (wrapped and same_paragraph(row.line, following.line))
            part = (
                glued(row.line, following.line) if following is not None and row.joined else row.text + "\n"
            )
            parts.append(part)
            position += len(part)
        text = "".join(parts)
        for entry, start, end in index.spans(text):
            number = bisect_right(starts, start) - 1
            row, offset = self.rows[number], starts[number]
            last = min(end - offset, len(row.text))
            row.crossed = row.crossed or (entry.folder == "employers" and end - offset > last)
            row.matches.setdefault(entry.folder, []).append(Match(entry, start - offset, last))
        for row in (row for row in self.rows if row.joined and row.line.hyphenated):
            for match in first_parts(row.text, index):
                known = row.matches.setdefault(match.entry.folder, [])
                if all(m.end <= match.start for m in known):
                    known.append(match)

    def _mark_request(self) -> None:
        """A supplier's table that repeats the requirements is no claim; the answer beside them may be."""
        cells: set[tuple[int | None, int | None, int | None]] = set()
        for row in self.rows:
            for sign in row.found("qualifiers", "repeats-request", key="qualifier"):
                row.asked = True
                cell = next((c for c in row.cells if c.start <= sign.start < c.end), None)
                row.asked_until = max(row.asked_until, len(row.text) if cell is None else cell.end)
                if row.line.table is not None and row.line.cell is not None:
                    cells.add((row.line.table, row.line.row, row.line.cell))
        table_rows = {(table, number) for table, number, _ in cells}
        for above, row in zip([None, *self.rows], self.rows, strict=False):
            line = row.line
            if line.table is not None and (line.table, line.row) in table_rows:
                row.asked = True
                if (line.table, line.row, line.cell) in cells:
                    row.asked_until = len(row.text)
            elif above is not None and above.asked and above.joined:
                row.asked = True
                row.asked_until = len(row.text)

    def _find_periods(self) -> None:
        for position, row in enumerate(self.rows):
            if row.periods:
                continue
            if not _HAS_DATE.search(row.text):
                if row.joined and self.rows[position + 1].text[:4].isdigit():
                    # "…, augustus" above "2021 – heden": a line that breaks off in a date without a figure
                    self._join_split_period(row, self.rows[position + 1], "\n")
                continue
            row.periods = list(find_periods(row.text))
            if position + 1 == len(self.rows):
                continue
            following = self.rows[position + 1]
            if _join_fields(row, following):
                continue
            if _may_go_on(row, following) or _ends_in_date(row, following):
                self._join_split_period(row, following, "\n")
            elif _dates_beside(row, following):
                self._join_split_period(row, following, CELL)
            elif _in_two_fields(row, following):
                self._join_split_period(row, following, "\n")
            elif _dash_below(row, following):
                self._join_split_period(row, following, "–")

    @staticmethod
    def _join_split_period(row: Row, following: Row, glue: str) -> None:
        """ "maart 2019 –" above "juni 2021": the first row carries the period of both."""
        joined = row.text + glue + following.text
        matches = list(find_periods(joined))
        size = len(row.text)
        crossing = [m for m in matches if m.start < size < m.end and not m.single]
        if not crossing:
            return
        row.periods = [_clipped(m, 0, size) for m in matches if m.start < size]
        rest = [_clipped(m, size + 1, len(joined)) for m in matches if m.start > size]
        # The part on the second row stays marked, so that it is no title and no second period.
        tail = crossing[0].end - size - 1
        following.periods = [
            _clipped(crossing[0], size + 1, size + 1 + tail, kind="duration"),
            *rest,
        ]


def _may_go_on(row: Row, following: Row) -> bool:
    """Whether a period may be broken between two rows: at a dash, or within a narrow column of dates."""
    if not _HAS_DATE.search(following.text) or row.line.page != following.line.page:
        return False
    same_cell = (row.line.table, row.line.row, row.line.cell) == (
        following.line.table,
        following.line.row,
        following.line.cell,
    )
    if is_unfinished(row.text):
        return same_cell or len(following.text) <= _NARROW
    return (
        row.line.block == following.line.block
        and same_cell
        and max(len(row.text), len(following.text)) <= _NARROW
    )


def _ends_in_date(row: Row, following: Row) -> bool:
    """Whether a wrapped line ends in a date with which the next may go on ("… – 2003" above "tot 2007")."""
    last = row.periods[-1] if row.periods else None
    ends = last is not None and last.single and not row.text[last.end :].strip()
    return ends and row.joined and _HAS_DATE.search(following.text[:_NARROW]) is not None


def _dates_beside(row: Row, following: Row) -> bool:
    """A date in one cell and its end in the next, where the cells of the table row are read one by one."""
    one, other = row.line, following.line
    neighbours = (
        one.table is not None
        and (one.table, one.row) == (other.table, other.row)
        and one.cell is not None
        and other.cell == one.cell + 1
    )
    return neighbours and _is_one_period(row.text + CELL + following.text)


def _in_two_fields(row: Row, following: Row) -> bool:
    """ "Van: 01-02-2021" above "Tot en met: 31-01-2023": the two ends in fields of their own."""
    if max(len(row.text), len(following.text)) > 2 * _NARROW or row.line.page != following.line.page:
        return False
    if not all(p.single or p.begin is None or p.finish is None for p in row.periods) or not row.periods:
        return False
    return _is_one_period(row.text + "\n" + following.text, 4 * _NARROW)


def _join_fields(row: Row, following: Row) -> bool:
    """Two fields with names of their own that hold the two ends of one period ("In dienst van: 2012" above
    "In dienst tot: heden"): the first row carries it. Whether it is so."""
    one, other = _field_start(row), _field_start(following)
    if one is None or other is None or max(len(row.text), len(following.text)) > 2 * _NARROW:
        return False
    joined = f"{row.text[one:]}\ntot {following.text[other:]}"
    if not _is_one_period(joined, 4 * _NARROW):
        return False
    found = next(iter(find_periods(joined)))
    ends = ((one, row, found.kind), (other, following, "duration"))
    for start, field_row, kind in ends:
        end = len(field_row.text)
        field_row.periods = [
            replace(found, start=start, end=end, parts=((start, end),), kind=cast(PeriodKind, kind))
        ]
    return True


def _field_start(row: Row) -> int | None:
    """Where the value begins behind the name of a field that holds a date; None where it has none."""
    signs = row.found("qualifiers", "date-field", "label-period", key="qualifier")
    name = next((m for m in signs if not row.text[: m.start].strip()), None)
    colon = None if name is None else _FIELD_END.match(row.text, name.end)
    return None if colon is None else colon.end()


def _dash_below(row: Row, following: Row) -> bool:
    """ "… | 06-2018" above "– 02-2020": the dash that opens the line was read as the mark of a list item."""
    last = row.periods[-1] if row.periods else None
    ends = last is not None and last.single and not row.text[last.end :].strip()
    return (
        ends
        and following.line.bullet
        and not row.line.bullet
        and last is not None
        and _is_one_period(f"{row.text[last.start :]}–{_CLAUSE_END.split(following.text, maxsplit=1)[0]}")
    )


def _is_one_period(text: str, limit: int = 2 * _NARROW) -> bool:
    """Whether two short dates, put together, are one period and nothing else."""
    if len(text) > limit or not _HAS_DATE.search(text):
        return False
    found = list(find_periods(text))
    return len(found) == 1 and not found[0].single and not strip_spans(text, found[0].spans)


def _clipped(match: PeriodMatch, first: int, last: int, kind: PeriodKind | None = None) -> PeriodMatch:
    """``match`` with its offsets cut to the row that covers ``first`` to ``last`` of the joined text."""
    inside = [(max(a, first) - first, min(b, last) - first) for a, b in match.parts if a < last and first < b]
    return replace(
        match,
        start=max(match.start, first) - first,
        end=min(match.end, last) - first,
        kind=kind or match.kind,
        parts=tuple(inside),
    )


def item(row: Row, start: int, end: int, rule: str) -> EvidenceItem:
    """The verbatim quote of one row between two offsets, cut to one cell, with its place."""
    text = row.text
    edges = [start, *(b for b in row.breaks if start < b < end), end]
    if len(edges) > 2:
        start, end = max(itertools.pairwise(edges), key=lambda piece: piece[1] - piece[0])
    while start < end and text[start] in " \t":
        start += 1
    tab = text.find(CELL, start, end)
    if tab >= 0:
        end = tab
    while end > start and text[end - 1] in " \t":
        end -= 1
    box = row.line.box
    inside = [w.box for w in row.line.words if w.start < end and start < w.end and w.box is not None]
    if inside:
        box = inside[0]
        for other in inside[1:]:
            box = box.union(other)
    return EvidenceItem(
        page=row.line.page,
        quote=text[start:end],
        bbox=None
        if box is None
        else (round(box.x0, 1), round(box.top, 1), round(box.x1, 1), round(box.bottom, 1)),
        rule=rule,
        ocr=row.line.ocr,
    )
