"""Unpaid work told in a sentence outside the parts with jobs: in a letter, among hobbies or schools."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvscreen.extraction.experience import kind_of, used_rows
from cvscreen.extraction.job import Job
from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.prose import prose_jobs
from cvscreen.extraction.sections import Section
from cvscreen.extraction.text import Row

_UNPAID = ("volunteer", "board")
_ELSEWHERE = frozenset({"references", "publications", "availability"})
"""Parts in which such a sentence tells of somebody else, or of a wish."""
_WORK = frozenset({"work", "projects", "internships", "volunteer", "side-activities"})
"""Parts in which a sentence in the description of a job belongs to that job."""


def unpaid_asides(sections: Sequence[Section], jobs: Sequence[Job], lexicon: Lexicon) -> list[Job]:
    """The unpaid work of some time, with the name of who it is done for, that no job of ``jobs`` tells."""
    used = {row.index for job in jobs for row in job.entry.header}
    used.update(index for job in jobs for index in job.prose)
    told = used_rows(jobs)
    found: list[Job] = []
    for section in sections:
        if section.kind in _ELSEWHERE:
            continue
        for rows in _paragraphs(section.rows):
            taken = told if section.kind in _WORK else used
            if any(row.index in taken for row in rows) or not any(map(_tells, rows)):
                continue
            unpaid = [job for job in prose_jobs(rows, lexicon, section.kind) if _counts(job)]
            found.extend(job for job in unpaid if not any(_same_start(job, k) for k in (*jobs, *found)))
    return found


def _tells(row: Row) -> bool:
    return bool(row.found("qualifiers", *_UNPAID, key="qualifier")) and not row.wished


def _paragraphs(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The rows, those together that one wrapped line makes."""
    group: list[Row] = []
    for row in rows:
        group.append(row)
        if not row.joined:
            yield group
            group = []
    if group:
        yield group


def _counts(job: Job) -> bool:
    named = job.employer is not None
    return named and any(map(_tells, job.entry.header)) and kind_of(job) == "volunteer"


def _same_start(one: Job, other: Job) -> bool:
    """Whether both began in one year, or were done for the same, and neither is paid: told again."""
    if kind_of(other) != "volunteer":
        return False
    years = {p.begin.first.year for p in one.entry.periods if p.begin is not None}
    same = (
        other.employer is not None and one.employer is not None and other.employer.name == one.employer.name
    )
    return same or any(p.begin is not None and p.begin.first.year in years for p in other.entry.periods)
