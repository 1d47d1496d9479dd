"""Named gaps: where a CV surely tells more than was read, a person decides instead of an absence."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cvscreen.extraction.education_levels import bounds_of, told_levels
from cvscreen.extraction.job import Job
from cvscreen.extraction.matching import Match
from cvscreen.extraction.own_firms import is_self_employed
from cvscreen.extraction.row_signs import label_of
from cvscreen.extraction.sections import Section
from cvscreen.extraction.text import Row, item
from cvscreen.records.evidence import LEVEL_ORDER, Education, Experience, Level, Months

_NO_WORK = frozenset(
    {"education", "courses", "references", "languages", "skills", "person", "profile", "motivation"}
    | {"hobbies", "availability", "awards", "publications", "top"}
)
"""Parts that tell of work without being its list."""
_TITLE_WORDS = 16
"""Words up to which a row may be the title of a job that was not read."""
_TOLD_ON = 6
"""Lines behind a period in running text within which the paragraph says what was done."""
_TOLD_IN = frozenset({"work", "unknown", "top", "combined", "profile", "motivation", "projects"})
"""Parts in which somebody may tell of his working life."""
_FIELDS = frozenset({"employer", "role", "period"})


def unread_work(section: Section) -> Experience | None:
    """A work section in which no job could be told apart: a named gap for a person, not an absence."""
    if section.kind != "work" or sum(row.word_count for row in section.rows) < 4:
        return None
    return _gap(section.rows[0])


def unread_text(sections: Sequence[Section]) -> Experience | None:
    """The gap of a CV without a single job, where a row with a stretch of time names a function or a firm."""
    for section in sections:
        for row in section.rows if section.kind in _TOLD_IN else ():
            lasting = any(not p.single and p.kind != "duration" for p in row.periods_in_text)
            named = row.found("roles", "title", key="place") or row.found("employers", "name")
            if lasting and named:
                return _gap(row)
    return None


def unread_part(
    sections: Sequence[Section], jobs: Sequence[Job], used: Collection[int], studies: Sequence[Education]
) -> Experience | None:
    """The gap that rows leave which tell of work and are in no job.

    They have a period and name a contact centre or a municipality; or a function of a contact centre, beside
    jobs without one; or they are the labelled fields of a job ("Werkgever", "Functie").
    ``used``: the rows of jobs that were read; ``studies``: what was read as education, whose rows count too.
    """
    taught = {quote.quote for study in studies for quote in study.evidence}
    unsaid = any(job.title.role is None for job in jobs)
    for rows in _parts(sections):
        left = [row for row in rows if row.index not in used and not any(q in row.text for q in taught)]
        dated = any(not p.single for row in left for p in row.periods_in_text)
        for row in left:
            if dated and _tells(row):
                return _gap(row)
            if unsaid and _tells(row) and _contact_titles(row):
                return _gap(row)
        fields = [row for row in left if label_of(row) in _FIELDS]
        if len({label_of(row) for row in fields}) > 1:
            return _gap(fields[0])
    return None


def untold_stretch(jobs: Sequence[Job], rows: Sequence[Row]) -> Experience | None:
    """The gap that a period in running text leaves which is no job's, where it tells of a contact centre or a
    municipality: "Sinds 2020 zit ik als medewerker KCC bij …", read as more of what was told before."""
    told = {i for job in jobs for i in job.prose}
    known = {end for job in jobs for p in job.entry.periods for end in (p.begin, p.finish)}
    for number, row in enumerate(rows):
        if row.index not in told:
            continue
        open_ = [p for p in row.periods_in_text if not p.single and p.kind != "duration"]
        open_ = [p for p in open_ if (p.finish if p.begin is None else p.begin) not in known]
        if not open_:
            continue
        below = [r for r in rows[number + 1 : number + _TOLD_ON] if r.line.block == row.line.block]
        if any(m.start > open_[0].start for m in _contact_titles(row)) or any(map(_contact_titles, below)):
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
    if _contact_titles(row):
        return True
    titles = row.found("roles", "title", key="place")
    return bool(titles) and any(m.get("type") == "municipality" for m in row.found("employers"))


def _contact_titles(row: Row) -> list[Match]:
    return [m for m in row.found("roles", "title", key="place") if m.get("contact_centre") == "yes"]


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


def unread_level(sections: Sequence[Section], studies: Sequence[Education]) -> Education | None:
    """The gap that a level leaves which a part about schools names, above all levels that were read."""
    known = [rank for study in studies if (rank := _rank(study.level_max or study.level)) is not None]
    if not known or any(study.level is None for study in studies):
        return None
    for section in sections:
        for row in section.rows if section.kind == "education" else ():
            if row.found("education", "foreign", "equivalence", "admission"):
                continue  # what it is worth here was read, or what it only leads to
            for sign in told_levels(row):
                bounds = bounds_of(sign)
                least = None if bounds is None else _rank(bounds[0])
                if bounds is None or least is None or least <= max(known):
                    continue
                return Education(
                    id="education",
                    level=bounds[0] if bounds[0] == bounds[1] else None,
                    level_min=bounds[0],
                    level_max=bounds[1],
                    completed=None,
                    evidence=(item(row, sign.start, sign.end, "gap/education"),),
                )
    return None


def _rank(level: Level | None) -> int | None:
    return LEVEL_ORDER.index(level) if level in LEVEL_ORDER else None
