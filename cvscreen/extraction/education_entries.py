"""Cutting an education section into its entries, by what an entry can have once: a title, a school, a period.

A row that brings what the open entry has already opens the next one. Which of the three stands first is
learned from the first entry, since a section keeps to one order.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from cvscreen.extraction.education_completion import SIGNS
from cvscreen.extraction.education_levels import compatible, narrower, told_levels
from cvscreen.extraction.education_rows import education_rows
from cvscreen.extraction.education_signs import (
    dated_first,
    is_closing,
    is_valuation,
    label_text,
    says_only_end,
    sure_titles,
    titles_of,
    told_dates,
)
from cvscreen.extraction.entries import Entry
from cvscreen.extraction.matching import Match, PhraseIndex
from cvscreen.extraction.period_grammar import PeriodMatch
from cvscreen.extraction.row_signs import (
    header_periods,
    is_description,
    is_sentence,
    label_of,
    speaks,
)
from cvscreen.extraction.text import Row, strip_spans
from cvscreen.periods import PartialDate

_CLOSE = 3
"""Letters between a period and the education that stands right behind it."""
_BEFORE_COURSE = 3
"""Words that may stand before the name of a course in a row that reads as a sentence."""
_BEFORE_TITLE = 1
"""Words that may stand before the title of a row that goes on as a sentence ("Opleiding mbo 4 heb ik …")."""
_NAMED = re.compile(r"(?:^|[,;\t(] ?)(?:[^\W\d_]+[ -])*[A-ZÀ-Ý][\w.'’-]*[ -]$")
_NAME = re.compile(r"^ (?:[A-Z]\. ?)*[A-ZÀ-Ý][\w.'’-]*\W")
"""The name of a school before its kind ("Hofstad Mavo") or behind it ("Huishoudschool St. Anna")."""
Lead = Literal["title", "school", "period", "unknown"]


@dataclass(slots=True)
class _Signs:
    """What one row brings."""

    row: Row
    titles: list[Match]
    school: bool
    periods: list[PeriodMatch]
    closing: bool
    told: bool
    label: str | None
    alone: bool = False
    """Whether it stands in a table of one row, which is there to set a date at the right."""

    @property
    def lead(self) -> Lead:
        """What the row opens with."""
        first = min((m.start for m in self.titles), default=len(self.row.text))
        if self.periods and self.periods[0].start < first:
            return "period"
        return "title" if self.titles else "school" if self.school else "unknown"


@dataclass(slots=True)
class _Open:
    """The entry that is being read."""

    rows: list[_Signs] = field(default_factory=list)

    @property
    def titles(self) -> list[Match]:
        return [m for s in self.rows if not s.told for m in s.titles]

    @property
    def school(self) -> bool:
        return any(s.school for s in self.rows)

    @property
    def periods(self) -> list[PeriodMatch]:
        return [p for s in self.rows for p in s.periods]

    @property
    def labels(self) -> set[str]:
        return {s.label for s in self.rows if s.label is not None}


def study_entries(rows: Sequence[Row], index: PhraseIndex, *, sure: bool = True) -> list[Entry]:
    """The entries of an education section in order. Prose before the first of them is left out.

    ``sure`` False: the part of the CV has no heading of its own, so that a sentence or a title of a job in
    it opens no education.
    """
    whole = education_rows(rows, index)
    labels = _recurring(whole)
    lone = _of_one_row(whole)
    bulleted = next((r.line.bullet for r in whole if titles_of(r) or r.periods_in_text), False)
    found: list[_Open] = []
    lead: Lead | None = None
    for above, row in zip([None, *whole], whole, strict=False):
        signs = _signs(row, above, bulleted=bulleted, sure=sure)
        signs.label = signs.label or (name if (name := label_text(row)) in labels else None)
        signs.alone = row.line.table in lone
        current = found[-1] if found else None
        if current is None:
            if signs.told:
                continue
            found.append(_Open([signs]))
        elif _opens(current, signs, lead):
            if lead is None:
                lead = _lead_of(current)
            found.append(_Open([*_pulled(current, signs, lead), signs]))
        else:
            current.rows.append(signs)
    return [entry for entry in map(_entry, found if sure else filter(_certain, found)) if entry is not None]


def _of_one_row(rows: Sequence[Row]) -> frozenset[int | None]:
    """The tables of which only one row is there."""
    counts = Counter(table for table, _ in {_table_row(row) for row in rows} if table is not None)
    return frozenset(table for table, count in counts.items() if count == 1)


def _recurring(rows: Sequence[Row]) -> frozenset[str]:
    """Labels that nobody has listed: the same words open several rows, and name no education."""
    names = Counter(name for row in rows if (name := label_text(row)) is not None)
    titled = {
        label_text(row) for row in rows if any(m.start < len(label_text(row) or "") for m in titles_of(row))
    }
    return frozenset(name for name, count in names.items() if count > 1 and name not in titled)


def _certain(entry: _Open) -> bool:
    """Whether an entry under no heading is an education all the same."""
    kinds = {m.get("kind") for m in entry.titles}
    settled = entry.school or any(s.closing for s in entry.rows)
    return "level" in kinds or ("course" in kinds and settled)


def _signs(row: Row, above: Row | None, *, bulleted: bool, sure: bool) -> _Signs:
    titles = titles_of(row) if sure else sure_titles(row)
    periods = header_periods(row)
    if not periods and titles and sure:
        periods = told_dates(row)  # "…, leraar wiskunde, diploma 2003 (nog niet gewaardeerd)"
    lasting = [p for p in row.periods_in_text if not p.single]
    if sure and titles and len(lasting) == 1 and periods and all(p.single for p in periods):
        periods = [*lasting, *periods]  # "MBO 4 … – 2015 t/m 2018 – diploma in juli 2018"
    if is_valuation(row, above, titles):
        titles, periods = [], []
    bare = bool(row.periods_in_text) and row.without_periods() == ""
    if bare:
        periods = row.periods_in_text
    levels = [m for m in titles if m.get("kind") == "level"]
    school = bool(row.found("education", "institution")) or any(
        m.get("type") == "education"
        and not any(level.start <= m.start and m.end <= level.end for level in levels)  # "Mavo" is a level
        for m in row.found("employers")
    )
    closing = not titles and is_closing(row)
    label = label_of(row)
    told = not bare and (
        _is_told(row, above, titles, periods, bulleted=bulleted) or (not sure and is_sentence(row))
    )
    return _Signs(row, titles, school, periods, closing, told, label and label_text(row))


def _is_told(
    row: Row, above: Row | None, titles: list[Match], periods: list[PeriodMatch], *, bulleted: bool
) -> bool:
    """Whether a row tells about an education rather than names it."""
    if label_of(row) in {"tasks", "other", "reference"}:
        return True
    if any(not p.single for p in periods) and says_only_end(row):
        return False  # "t/m klas 4 gevolgd, 2000 – 2004"
    if periods and (titles or not periods[0].single) and dated_first(row, periods[0]):
        return False  # "sept 2020 tot heden: Bachelor Bestuurskunde, ik verwacht …"
    if periods and titles and _names_at_once(row, titles, periods[0]):
        return False  # "2020 - 2021 mbo 3 verkoopspecialist, gestopt want ik wou werken"
    if row.line.bullet and not (bulleted and titles and _opens_with_title(row, titles)):
        return not bulleted or (is_sentence(row) and (speaks(row) or not titles))
    if titles and _opens_with_title(row, titles):
        return row.text[:1].islower() and is_sentence(row) and not row.periods
    return is_description(row, above)


def _names_at_once(row: Row, titles: list[Match], period: PeriodMatch) -> bool:
    """Whether a row opens with a full period and the education right behind, before it speaks of anybody."""
    first = min(m.start for m in titles)
    opens = not row.text[: period.start].strip(" \t(:-") and not period.single
    return opens and first - period.end <= _CLOSE and not speaks(row, first)


def _opens_with_title(row: Row, titles: list[Match]) -> bool:
    """Whether a row names its education before it speaks of anybody ("MBO 4, dat heb ik afgerond")."""
    first = min(m.start for m in titles)
    if speaks(row, first):
        return False
    level = any(m.get("kind") == "level" for m in titles)
    if is_sentence(row) and not level and not row.periods and len(row.text[:first].split()) > _BEFORE_COURSE:
        return False  # "… kanten van publieke dienstverlening heeft gezien."
    return not (is_sentence(row) and speaks(row)) or len(row.text[:first].split()) <= _BEFORE_TITLE


def _opens(current: _Open, signs: _Signs, lead: Lead | None) -> bool:
    """Whether a row opens the next entry."""
    lead = lead or _lead_of(current)
    row, last = signs.row, current.rows[-1].row
    if signs.told:
        return False
    form = current.labels or label_text(current.rows[0].row)  # "Schoolniveau: mbo 4", "Richting: …"
    if signs.label is not None and form:
        again = signs.label in current.labels and not signs.closing
        return again or bool(signs.periods and current.periods and not signs.closing)
    leaves = last.line.table is not None and row.line.table != last.line.table
    if leaves and not (current.rows[-1].alone and row.line.table is None):
        return not signs.closing  # what follows the table of schools is no part of its last row
    in_table = row.line.table is not None and row.line.table == last.line.table
    if in_table and row.line.row != last.line.row and signs.label is None:
        return bool(signs.titles or signs.periods or signs.school)
    if signs.titles:
        return _title_opens(current, signs, lead)
    if signs.periods:
        return _period_opens(current, signs, lead)
    if signs.school:
        if not current.school and _lead_of(current) == "title":
            return False  # an entry that opened with its title has its school below
        return lead == "school" and bool(current.titles or (current.school and current.periods))
    first = current.rows[0].row
    stands_out = row.line.bold and first.line.bold and not last.line.bold
    return stands_out and not signs.closing and bool(current.periods) and signs.label is None


def _title_opens(current: _Open, signs: _Signs, lead: Lead) -> bool:
    if current.titles:
        return not _refines(current, signs)
    if signs.periods and current.periods:
        return True
    return lead == "title" and bool(current.periods or current.school)


def _refines(current: _Open, signs: _Signs) -> bool:
    """The same education once more: "MBO niveau 4" below "Secretaresse", "Doctoraalexamen 1995" below
    "1988 – 1995"."""
    if signs.school and current.school:
        return False
    levels = [m for m in signs.titles if m.get("kind") == "level"]
    known = [m for m in current.titles if m.get("kind") == "level"]
    kinds = {m.get("kind") for m in (*signs.titles, *current.titles)}
    ours = {m.get("kind") for m in signs.titles}
    if ours == {"foreign"} and not signs.periods and (kinds == ours or is_sentence(signs.row)):
        return bool(signs.row.found("qualifiers", "completed", key="qualifier"))
    if levels and not signs.periods and not current.school and _is_school_name(signs, levels, known):
        return True
    if kinds & {"short-course", "foreign"} or not levels or not compatible(signs.titles, current.titles):
        return False
    if any(p for p in signs.periods) and current.periods:
        return _same_end(current, signs)
    if any(m.get("kind") == "course" for m in signs.titles):
        return False
    if not strip_spans(signs.row.text, [(m.start, m.end) for m in levels]):
        return True  # "EQF-niveau 4" alone on its row
    ended = bool(signs.row.found("qualifiers", *SIGNS, key="qualifier"))
    return not known or narrower(levels, known) or (ended and not current.rows[-1].told)


def _is_school_name(signs: _Signs, levels: list[Match], known: list[Match]) -> bool:
    """Whether a level is part of the name of the school: "VWO" above "Coornhert Gymnasium"."""
    if not told_levels(signs.row):
        return True
    same = {m.get("level") for m in levels} == {m.get("level") for m in known}
    if not same or len(levels) > 1 or any(m.get("kind") == "course" for m in signs.titles):
        return False
    piece = _NAMED.search(signs.row.text[: levels[0].start]), _NAME.match(signs.row.text[levels[0].end :])
    return piece != (None, None) and not signs.row.found("qualifiers", *SIGNS, key="qualifier")


def _same_end(current: _Open, signs: _Signs) -> bool:
    """Whether a row carries only the year in which the period above ended."""
    if (signs.school and current.school) or not (signs.titles or signs.school or signs.closing):
        return False
    ends = [p.finish for p in current.periods if not p.single]
    return (
        bool(ends)
        and all(p.single for p in signs.periods)
        and any(
            isinstance(end, PartialDate) and p.begin is not None and end.last.year == p.begin.last.year
            for end in ends
            for p in signs.periods
        )
    )


def _period_opens(current: _Open, signs: _Signs, lead: Lead) -> bool:
    if not current.periods:
        return lead == "period" and bool(current.titles or current.school)
    if signs.closing or _same_end(current, signs):
        return False
    last = current.rows[-1]
    bare = not signs.row.without_periods()
    if bare and last.periods and not last.row.without_periods():
        return signs.row.line.block != last.row.line.block
    return True


def _lead_of(entry: _Open) -> Lead:
    return entry.rows[0].lead


def _pulled(current: _Open, signs: _Signs, lead: Lead) -> list[_Signs]:
    """Rows without a sign that stand above the row which opened an entry: its title, in words of its own."""
    if lead == "period" or signs.label is not None:
        return []
    if signs.titles and lead != "unknown":
        return []
    taken: list[_Signs] = []
    while len(current.rows) > 1 and len(taken) < 2:
        last = current.rows[-1]
        if last.row.line.table is not None and _table_row(last.row) != _table_row(signs.row):
            break
        plain = not (last.titles or last.periods or last.closing or last.told or last.label)
        if not plain or (last.school and lead != "school" and signs.school):
            break
        if not current.titles and not any(s.periods for s in current.rows[:-1]):
            break
        taken.insert(0, current.rows.pop())
    return taken


def _table_row(row: Row) -> tuple[int | None, int | None]:
    return row.line.table, row.line.row


def _entry(found: _Open) -> Entry | None:
    rows = [s.row for s in found.rows]
    stop = next((i for i, s in enumerate(found.rows) if s.told), len(rows))
    if stop == 0:
        return None
    periods = [p for i, s in enumerate(found.rows) for p in s.periods if i < stop or not s.told]
    anchor = next((s.row for s in found.rows if s.periods), rows[0])
    return Entry(rows[:stop], rows[stop:], periods, anchor)
