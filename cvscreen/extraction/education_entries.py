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
from cvscreen.extraction.education_levels import compatible, level_signs, narrower, told_levels
from cvscreen.extraction.education_rows import education_rows
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

_CLOSING_WORDS = 3
"""Words beside "diploma behaald" up to which a row says nothing but how the education ended."""
_BEFORE_COURSE = 3
"""Words that may stand before the name of a course in a row that reads as a sentence."""
_LABEL_WORDS = 5
_BEFORE_TITLE = 1
"""Words that may stand before the title of a row that goes on as a sentence ("Opleiding mbo 4 heb ik …")."""
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
    bulleted = next((r.line.bullet for r in whole if _titles(r) or r.periods_in_text), False)
    found: list[_Open] = []
    lead: Lead | None = None
    for above, row in zip([None, *whole], whole, strict=False):
        signs = _signs(row, above, bulleted=bulleted, sure=sure)
        signs.label = signs.label or (name if (name := _label_text(row)) in labels else None)
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


def _label_text(row: Row) -> str | None:
    """What stands before a colon or in the first of two cells, without which the rest makes no title."""
    head, mark, rest = (
        re.split(r"([:\t])", row.text, maxsplit=1) if re.search(r"[:\t]", row.text) else ("", "", "")
    )
    plain = mark and rest.strip(" :\t") and not re.search(r"\d", head)
    return head.strip().casefold() if plain and len(head.split()) <= _LABEL_WORDS else None


def _recurring(rows: Sequence[Row]) -> frozenset[str]:
    """Labels that nobody has listed: the same words open several rows, and name no education."""
    names = Counter(name for row in rows if (name := _label_text(row)) is not None)
    titled = {
        _label_text(row) for row in rows if any(m.start < len(_label_text(row) or "") for m in _titles(row))
    }
    return frozenset(name for name, count in names.items() if count > 1 and name not in titled)


def _certain(entry: _Open) -> bool:
    """Whether an entry under no heading is an education all the same."""
    kinds = {m.get("kind") for m in entry.titles}
    settled = entry.school or any(s.closing for s in entry.rows)
    return "level" in kinds or ("course" in kinds and settled)


def _titles(row: Row) -> list[Match]:
    """What names an education: a level, a course, a foreign diploma or school (not just a place abroad)."""
    abroad = [m for m in row.found("education", "foreign") if not m.get("place")]
    return [*level_signs(row), *row.found("education", "course", "short-course"), *abroad]


def _sure_titles(row: Row) -> list[Match]:
    """Titles that are not the name of a job too ("medewerker klantcontact")."""
    jobs = row.found("roles", "title", key="place")
    return [
        m
        for m in _titles(row)
        if m.get("kind") == "level" or not any(j.start < m.end and m.start < j.end for j in jobs)
    ]


def _signs(row: Row, above: Row | None, *, bulleted: bool, sure: bool) -> _Signs:
    titles = _titles(row) if sure else _sure_titles(row)
    periods = header_periods(row)
    if not periods and titles and sure:
        periods = row.periods_in_text[:1]  # "…, leraar wiskunde, diploma 2003 (nog niet gewaardeerd)"
    if _is_valuation(row, above, titles):
        titles, periods = [], []
    bare = bool(row.periods_in_text) and row.without_periods() == ""
    if bare:
        periods = row.periods_in_text
    school = bool(row.found("education", "institution")) or any(
        m.get("type") == "education" for m in row.found("employers")
    )
    closing = not titles and _is_closing(row)
    label = label_of(row)
    told = not bare and (
        _is_told(row, above, titles, periods, bulleted=bulleted) or (not sure and is_sentence(row))
    )
    return _Signs(row, titles, school, periods, closing, told, label and _label_text(row))


def _is_valuation(row: Row, above: Row | None, titles: list[Match]) -> bool:
    """ "Door Nuffic gewaardeerd als hbo (2017)" tells of the diploma above it."""
    if (
        above is not None
        and above.joined
        and any(m.end >= len(above.text) for m in above.found("education", "equivalence"))
    ):
        return True
    valued = [m.start for m in row.found("education", "equivalence")]
    if not valued:
        return False
    return all(m.start > valued[0] for m in titles) and len(row.text[: valued[0]].split()) <= 2


def _is_told(
    row: Row, above: Row | None, titles: list[Match], periods: list[PeriodMatch], *, bulleted: bool
) -> bool:
    """Whether a row tells about an education rather than names it."""
    if label_of(row) in {"tasks", "other", "reference"}:
        return True
    if periods and (titles or not periods[0].single) and _dated_first(row, periods[0]):
        return False  # "sept 2020 tot heden: Bachelor Bestuurskunde, ik verwacht …"
    if row.line.bullet and not (bulleted and titles and _opens_with_title(row, titles)):
        return not bulleted or (is_sentence(row) and (speaks(row) or not titles))
    if titles and _opens_with_title(row, titles):
        return row.text[:1].islower() and is_sentence(row) and not row.periods
    return is_description(row, above)


def _opens_with_title(row: Row, titles: list[Match]) -> bool:
    """Whether a row names its education before it speaks of anybody ("MBO 4, dat heb ik afgerond")."""
    first = min(m.start for m in titles)
    if speaks(row, first):
        return False
    level = any(m.get("kind") == "level" for m in titles)
    if is_sentence(row) and not level and not row.periods and len(row.text[:first].split()) > _BEFORE_COURSE:
        return False  # "… kanten van publieke dienstverlening heeft gezien."
    return not (is_sentence(row) and speaks(row)) or len(row.text[:first].split()) <= _BEFORE_TITLE


def _dated_first(row: Row, period: PeriodMatch) -> bool:
    """Whether a row opens with its period, as a title does ("2010: …"), not as a sentence does ("In 2010
    …")."""
    if row.text[: period.start].strip(" \t(:-"):
        return False
    behind = row.text[period.end :].lstrip(" ")[:1]
    return not speaks(row) or behind in {":", "\t", "|", "-", "–", "("}


def _is_closing(row: Row) -> bool:
    """Whether a row holds little more than how and when the education ended."""
    ends = row.found("qualifiers", *SIGNS, key="qualifier")
    if not ends or row.matches.get("education") or any(not p.single for p in row.periods_in_text):
        return False
    spans = [(m.start, m.end) for m in ends] + [span for p in row.periods for span in p.spans]
    return len(re.findall(r"\w+", strip_spans(row.text, _united(spans)))) <= _CLOSING_WORDS


def _united(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    united: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if united and start < united[-1][1]:
            united[-1] = (united[-1][0], max(end, united[-1][1]))
        else:
            united.append((start, end))
    return united


def _opens(current: _Open, signs: _Signs, lead: Lead | None) -> bool:
    """Whether a row opens the next entry."""
    lead = lead or _lead_of(current)
    row, last = signs.row, current.rows[-1].row
    if signs.told:
        return False
    if signs.label is not None and current.labels:
        again = signs.label in current.labels and not signs.closing
        return again or bool(signs.periods and current.periods and not signs.closing)
    if last.line.table is not None and row.line.table != last.line.table:
        return not signs.closing  # what follows the table of schools is no part of its last row
    in_table = row.line.table is not None and row.line.table == last.line.table
    if in_table and row.line.row != last.line.row and signs.label is None:
        return bool(signs.titles or signs.periods or signs.school)
    if signs.titles:
        return _title_opens(current, signs, lead)
    if signs.periods:
        return _period_opens(current, signs, lead)
    if signs.school:
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
    if kinds == {"foreign"} and not signs.periods:
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
    behind = all(m.start > 0 and m.end == len(signs.row.text) for m in levels)
    return same and behind and not any(m.get("kind") == "course" for m in signs.titles)


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
