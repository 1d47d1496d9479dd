"""Educations: level from every sign in the entry, completion from qualifiers, dates from its period."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from cvscreen.extraction.education_completion import (
    completion,
    completion_column,
    in_column,
    under_diplomas,
)
from cvscreen.extraction.education_entries import study_entries
from cvscreen.extraction.education_levels import level_signs, read_level
from cvscreen.extraction.entries import Entry
from cvscreen.extraction.matching import Match, PhraseIndex
from cvscreen.extraction.period_grammar import PeriodMatch
from cvscreen.extraction.row_signs import is_description, label_of
from cvscreen.extraction.sections import Section
from cvscreen.extraction.segments import split_segments
from cvscreen.extraction.text import Row, item
from cvscreen.periods import PartialDate
from cvscreen.records.evidence import CvEnd, Education, EvidenceItem

_TO_BEGUN = re.compile(r"[ :(]*(?:[^\W\d_]+ +){0,3}")
"""What may stand between a date and the word of beginning behind it."""
_NEAR = 3
"""Rows of a description in which a level may still stand."""


def educations(section: Section, index: PhraseIndex, reference_date: date) -> list[Education]:
    """The educations of one section, without ids; what is only a course or certificate is left out."""
    found = []
    column = completion_column(section)
    sure = section.kind in {"education", "courses"} and section.heading is not None
    for entry in study_entries(section.rows, index, sure=sure):
        education = education_of(entry, section.kind, reference_date, column)
        if education is not None:
            found.append(under_diplomas(education, section))
    return found


def labelled_educations(rows: Sequence[Row], index: PhraseIndex, reference_date: date) -> list[Education]:
    """The educations of rows labelled "Opleiding: …" that stand among the personal data."""
    labelled = [row for row in rows if label_of(row) == "education"]
    found = (education_of(e, "education", reference_date) for e in study_entries(labelled, index))
    return [study for study in found if study is not None]


def education_of(
    entry: Entry, section_kind: str, reference_date: date, diploma_column: int | None = None
) -> Education | None:
    """One entry as an education, or None when it is none of a level.

    ``diploma_column`` is the cell of its table row that answers "Diploma" with yes or no.
    """
    signs = _signs(entry)
    if not _is_education(entry, section_kind, signs):
        return None
    reading = read_level([m for _, m in signs])
    start, end = _dates(entry)
    completed, running, why = completion(entry, end)
    if completed is None:
        completed, why = in_column(entry, diploma_column, reference_date)
    if running and start is not None and end is None:
        end = "present"
    if isinstance(end, PartialDate) and completed is not False and _after(end, reference_date):
        completed, running = False, True
    title, institution = _names(entry)
    evidence = [*_evidence(entry, signs), *why] or [_title_quote(entry)]
    return Education(
        id="education",
        level=reading.level,
        level_min=reading.low,
        level_max=reading.high,
        foreign=reading.foreign,
        completed=completed,
        running=running,
        title=title,
        institution=institution,
        start=None if start is None else start.to_json(),
        end=_end_json(end),
        evidence=tuple(evidence),
    )


def _is_education(entry: Entry, section_kind: str, signs: Sequence[tuple[Row, Match]]) -> bool:
    kinds = {str(m.get("kind")) for _, m in signs}
    if section_kind == "courses" and "level" not in kinds:
        return False
    if "short-course" in kinds and ("level" not in kinds or section_kind == "courses"):
        # "Secretaresse, 2001 – 2003 (avondcursus)" is one, "Preventieassistent, cursus, 2017" is not.
        lasting = not entry.periods or any(not period.single for period in entry.periods)
        course_first = lasting and _first(signs, "course") < _first(signs, "short-course")
        if not (section_kind == "education" and course_first):
            return False
    lasting = _is_course_of_study(entry, section_kind)
    schools = [m for _, m in signs if m.get("kind") == "institution"]
    if not kinds & {"level", "course", "foreign"} and not lasting and all(map(_teaches_courses, schools)):
        return bool(schools) and any(
            row.found("qualifiers", "completed", key="qualifier") for row in entry.rows
        )
    return lasting or bool(kinds & {"level", "course", "institution", "foreign"})


def _teaches_courses(school: Match) -> bool:
    """A school for every level ("LOI, 2010") gives single courses at least as often as a full education."""
    return school.get("level_min") == "mbo-1" and school.get("level_max") != "mbo-4"


def _is_course_of_study(entry: Entry, section_kind: str) -> bool:
    """An entry under "Opleidingen" without any sign of a level: its level is open, not absent."""
    lasting = any(not period.single for period in entry.periods)
    return section_kind == "education" and lasting and bool(entry.header)


def _is_foreign_word(sign: Match) -> bool:
    """ "Nog niet gewaardeerd" tells of the diploma wherever it stands, a town or country does not."""
    return sign.get("kind") == "foreign" and not sign.get("place")


_SCHOOLS = frozenset({"vmbo", "havo", "vwo", "mbo"})


def _names_school(row: Row, sign: Match) -> bool:
    """A country in the name of a Dutch school ("HAVO, Libanon Lyceum") says nothing of the diploma."""
    dutch = any(str(m.get("level")).split("-")[0] in _SCHOOLS for m in level_signs(row))
    return dutch and any(
        m.get("type") == "education" and m.start <= sign.end + 1 and m.end > sign.end
        for m in row.found("employers")
        if m.start == sign.end + 1 or m.start == sign.start
    )


def _first(signs: Sequence[tuple[Row, Match]], kind: str) -> tuple[int, int]:
    return min(((r.index, m.start) for r, m in signs if m.get("kind") == kind), default=(10**9, 0))


def _signs(entry: Entry) -> list[tuple[Row, Match]]:
    """What tells the level: all that the title rows say, and what directly follows, without the places and
    schools that a description names."""
    header = [(row, m) for row in entry.header for m in row.found("education")]
    kinds = {m.get("kind") for _, m in header}
    wanted = {"level", "equivalence", "admission"}
    if not kinds & {"level", "course"}:
        wanted |= {"course", "short-course"}
    below: list[tuple[Row, Match]] = []
    for row in entry.body[:_NEAR]:
        found = row.found("education")
        school = any(m.get("kind") == "institution" for m in found)
        here = wanted | {"institution", "foreign"} if school and "institution" not in kinds else wanted
        below.extend((row, m) for m in found if m.get("kind") in here or _is_foreign_word(m))
    return [
        (row, m)
        for row, m in (*header, *below)
        if (m.get("kind") != "foreign" or not _names_school(row, m))
        and (m.get("kind") != "level" or m in level_signs(row))
    ]


def _dates(entry: Entry) -> tuple[PartialDate | None, PartialDate | str | None]:
    """Start and end; a single year or date is the end, unless the words before it say "begun in". Where a
    stretch is left open ("sinds sept 2022"), the date that is expected is its end."""
    start: PartialDate | None = None
    end: PartialDate | str | None = None
    singles = [p for p in entry.periods if p.single or p.kind == "date"]
    for period in entry.periods:
        if period not in singles:
            start, end = period.begin, period.finish
            if end == "present" and period.rule.endswith("since"):
                end = _expected(entry) or end
            return start, end
    begun = _begun(entry)
    for period in singles:
        if period is not begun:
            end = end or period.finish or period.begin
    return (None if begun is None else begun.begin), end


def _begun(entry: Entry) -> PeriodMatch | None:
    """The date that stands behind "gestart in", or before it: "waar ik in 2005 aan begonnen was"."""
    for row in entry.rows:
        singles = [p for p in row.periods_in_text if p.single]
        for sign in row.found("education", "begun"):
            for period in singles:
                if sign.start < period.start and not row.text[sign.end : period.start].strip(" :("):
                    return period
            for period in reversed(singles):
                if period.end <= sign.start and _TO_BEGUN.fullmatch(row.text[period.end : sign.start]):
                    return period
    return None


def _expected(entry: Entry) -> PartialDate | None:
    """The date that stands behind "verwacht" in the same row."""
    for row in entry.rows:
        for sign in row.found("qualifiers", "expected", key="qualifier"):
            behind = [p for p in row.periods_in_text if p.single and p.start >= sign.start]
            if behind:
                return behind[0].begin
    return None


def _end_json(end: PartialDate | str | None) -> CvEnd | None:
    return end.to_json() if isinstance(end, PartialDate) else end


def _after(end: PartialDate, reference_date: date) -> bool:
    """Whether the education certainly ends after the reference date."""
    return end.end_bounds()[0] > reference_date


def _names(entry: Entry) -> tuple[str | None, str | None]:
    """Title and institution as the CV writes them, where they can be told apart."""
    title: str | None = None
    institution: str | None = None
    for row in entry.header:
        if is_description(row):
            continue
        for piece in split_segments(row):
            kinds = {str(m.get("kind")) for m in piece.matches("education")}
            if kinds & {"institution"} and institution is None:
                institution = piece.text
            elif kinds & {"level", "course"} and title is None:
                title = piece.text
    return title, institution


def _title_quote(entry: Entry) -> EvidenceItem:
    row = entry.rows[0]
    return item(row, 0, len(row.text), "education/entry")


def _evidence(entry: Entry, signs: Sequence[tuple[Row, Match]]) -> list[EvidenceItem]:
    quotes = [
        item(row, m.start, m.end, m.rule)
        for row, m in signs
        if m.get("kind") in {"level", "course", "institution", "foreign", "equivalence"}
    ]
    rows = {id(p): row for row in entry.header for p in row.periods}
    for period in entry.periods:
        row = rows.get(id(period))
        if row is not None:
            quotes.append(item(row, period.start, period.end, f"periods/{period.rule}"))
    return quotes
