"""Educations told in running text: sentences, and the clauses of one, that name a level or a course."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cvscreen.extraction.education import education_of
from cvscreen.extraction.education_completion import SIGNS
from cvscreen.extraction.education_levels import level_signs
from cvscreen.extraction.education_rows import split_row
from cvscreen.extraction.entries import Entry
from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.prose import sentences
from cvscreen.extraction.text import Row
from cvscreen.records.evidence import Education

_TURN = 8
"""Characters from which a connector tells of a step ("ging ik naar"), not just of order ("en", "daarna")."""


def prose_studies(
    rows: Sequence[Row], lexicon: Lexicon, reference_date: date, *, sure: bool = False
) -> list[Education]:
    """The educations that running text tells, in its order. ``sure``: the heading says that it does.

    A sentence that only says how it ended ("In 1991 slaagde ik.") belongs to the education before it.
    """
    entries: list[Entry] = []
    open_entry: Entry | None = None
    for sentence in sentences(rows, lexicon):
        for row in split_row(sentence, lexicon.index):
            periods = [p for p in row.periods if p.kind != "duration"]
            if periods:
                periods = [p for p in periods if p.single] if periods[0].single else periods[:1]
            goes_on = open_entry is not None and not _levels_or_courses(row) and _tells_the_end(row)
            if goes_on and open_entry is not None:
                open_entry.body.append(row)
                open_entry.periods = open_entry.periods or periods
                open_entry = None
            elif _names_education(row) and (sure or _of_studying(sentence)):
                open_entry = Entry([row], [], periods, row)
                entries.append(open_entry)
            else:
                open_entry = None
    found = [education_of(entry, "education", reference_date) for entry in entries]
    return [study for study in found if study is not None]


def _names_education(row: Row) -> bool:
    foreign = row.found("education", "foreign") and row.found("qualifiers", "completed", key="qualifier")
    abroad = [m for m in row.found("education", "foreign") if not m.get("place")]
    school = row.found("education", "institution") or abroad  # "Senior High School"
    studied = row.found("education", "studied") and school and row.periods
    return bool(_levels_or_courses(row) or foreign or studied)


def _levels_or_courses(row: Row) -> bool:
    titles = row.found("roles", "title", key="place")
    courses = [
        m
        for m in row.found("education", "course")
        if not any(t.start < m.end and m.start < t.end for t in titles)
    ]
    return bool(level_signs(row) or courses)


def _of_studying(sentence: Row) -> bool:
    """Whether a sentence that names a level or a course tells of going to school, not of work or of what is
    asked. A period is enough for a level; the name of a course may be that of a job."""
    turns = [m for m in sentence.found("education", "connector") if m.end - m.start >= _TURN]
    return bool(
        (sentence.periods and (level_signs(sentence) or sentence.found("education", "foreign")))
        or turns
        or sentence.found("qualifiers", *SIGNS, key="qualifier")
        or sentence.found("education", "studied", "institution")
    )


def _tells_the_end(row: Row) -> bool:
    if row.found("education", "short-course", "institution") or any(
        m.get("place") for m in row.found("education", "foreign")
    ):
        return False
    return bool(row.found("qualifiers", *SIGNS, key="qualifier")) and not (
        row.found("roles", "title", key="place") or row.found("employers", "name")
    )
