"""Named gaps: where a CV surely tells more than was read, a person decides instead of an absence."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cvscreen.extraction.own_firms import is_self_employed
from cvscreen.extraction.sections import Section
from cvscreen.extraction.text import Row, item
from cvscreen.records.evidence import Education, Experience, Months

_NO_WORK = frozenset(
    {"education", "courses", "references", "languages", "skills", "person", "profile", "motivation"}
    | {"hobbies", "availability", "awards", "publications", "top"}
)
"""Parts that tell of work without being its list."""
_TITLE_WORDS = 16
"""Words up to which a row may be the title of a job that was not read."""


def unread_work(section: Section) -> Experience | None:
    """A work section in which no job could be told apart: a named gap for a person, not an absence."""
    if section.kind != "work" or sum(row.word_count for row in section.rows) < 4:
        return None
    return _gap(section.rows[0])


def unread_part(
    sections: Sequence[Section], used: Collection[int], studies: Sequence[Education]
) -> Experience | None:
    """The gap that a dated row leaves which names a contact centre or a municipality and is in no job.

    ``used``: the rows of jobs that were read; ``studies``: what was read as education, whose rows count too.
    """
    taught = {quote.quote for study in studies for quote in study.evidence}
    for rows in _parts(sections):
        left = [row for row in rows if row.index not in used and not any(q in row.text for q in taught)]
        dated = any(not p.single for row in left for p in row.periods_in_text)
        row = next((row for row in left if _tells(row)), None)
        if dated and row is not None:
            return _gap(row)
    return None


def _parts(sections: Sequence[Section]) -> Iterator[Sequence[Row]]:
    """The rows of neighbouring parts that may hold jobs, together: a timeline and what explains it."""
    run: list[Row] = []
    for section in sections:
        if section.kind in _NO_WORK:
            if run:
                yield run
            run = []
        else:
            run.extend(row for row in section.rows if not row.asked)
    if run:
        yield run


def _tells(row: Row) -> bool:
    """Whether a short row names a function of a contact centre, or a municipality with a function."""
    dated = any(not p.single for p in row.periods_in_text)
    if not dated and (row.word_count > _TITLE_WORDS or row.line.bullet):
        return False
    if is_self_employed(row):
        return False  # the own firm above its assignments
    titles = row.found("roles", "title", key="place")
    if any(m.get("contact_centre") == "yes" for m in titles):
        return True
    return bool(titles) and any(m.get("type") == "municipality" for m in row.found("employers"))


def _gap(row: Row) -> Experience:
    return Experience(
        id="experience",
        role=None,
        employer=None,
        municipal="unnamed",
        contact_centre="mixed",
        paid=True,
        start=None,
        end=None,
        months=Months(min=0, max=0),
        evidence=(item(row, 0, len(row.text), "gap/work"),),
    )


def unread_education(section: Section) -> Education | None:
    """An education section without a level that could be read: its level is open."""
    if section.kind != "education" or not section.rows:
        return None
    if any(row.found("education", "short-course") for row in section.rows):
        return None
    row = section.rows[0]
    return Education(
        id="education",
        level=None,
        completed=None,
        title=row.cells[0].text or None,
        evidence=(item(row, 0, len(row.text), "gap/education"),),
    )
