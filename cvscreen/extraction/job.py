"""One entry read as a job, and which jobs are functions under one employer."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from cvscreen.extraction.entries import Entry
from cvscreen.extraction.headers import Title, is_agency, is_public
from cvscreen.extraction.organisations import Organisation, leading_name
from cvscreen.extraction.period_grammar import PeriodMatch
from cvscreen.extraction.segments import Segment
from cvscreen.extraction.text import Row
from cvscreen.periods import PartialDate

_BRACKET = re.compile(r"\s*[(:–-]\s*")


@dataclass(slots=True)
class Job:
    """One entry read as a job; several periods are several stretches of it."""

    entry: Entry
    title: Title
    section: str
    employer: Organisation | None = None
    employer_segment: Segment | None = None
    client: Organisation | None = None
    client_segment: Segment | None = None
    inherited: bool = False
    prose: tuple[int, ...] = ()
    """Rows of the running text that tells of it: its sentences are rows of their own."""

    @property
    def organisation(self) -> Organisation | None:
        return self.client or self.employer


def inherit(jobs: Sequence[Job], firm: Segment | None) -> None:
    """Give functions the employer that stands above them. ``firm``: who the heading of the section names.

    An employment with a period of its own spans the functions under it; where it is an agency, what a
    function names is the client. Without one a function without an employer takes that of the job above.
    """
    umbrella: Job | None = None
    for number, job in enumerate(jobs):
        following = jobs[number + 1] if number + 1 < len(jobs) else None
        if _heads(job, following):
            umbrella = job
            job.employer_segment = job.employer_segment or job.title.role
        elif umbrella is not None and _within(umbrella, job):
            _take_from(umbrella, job)
        else:
            umbrella = None
            if number:
                _from_above(jobs[number - 1], job)
    for job in jobs:
        if firm is None or (job.client_segment is not None and job.employer_segment is not None):
            continue
        if job.client_segment is None and (
            job.employer_segment is None or not is_public(job.employer_segment)
        ):
            continue
        job.client_segment = job.client_segment or job.employer_segment
        job.employer_segment = firm


def own_firm(rows: Sequence[Row]) -> Segment | None:
    """The firm of the candidate ("… onder de naam Tromp Dienstverlening"), if the rows name one."""
    for row in rows:
        for sign in row.found("qualifiers", "own-firm", key="qualifier"):
            bracket = _BRACKET.match(row.text, sign.end)
            span = leading_name(row, bracket.end() if bracket is not None else sign.end)
            if span is not None:
                return Segment(row, *span, "via")
    return None


def _heads(job: Job, following: Job | None) -> bool:
    """Whether functions of the employment ``job`` follow: it has no title, and the next lies in it."""
    if following is None:
        return False
    assigned = following.client_segment is not None and following.employer_segment is None
    if not assigned and (job.title.role_sure or not following.title.role_sure):
        return False
    named = job.employer_segment or job.title.role
    if named is None or not _within(job, following) or not _longer(job, following):
        return False
    other = following.employer_segment
    return other is None or (is_agency(named) and not is_agency(other))


def _take_from(umbrella: Job, job: Job) -> None:
    employer = umbrella.employer_segment
    if job.employer_segment is None:
        job.employer_segment = employer
        job.client_segment = job.client_segment or umbrella.client_segment
        job.inherited = True
    elif employer is not None and is_agency(employer) and job.client_segment is None:
        job.employer_segment, job.client_segment = employer, job.employer_segment
        job.inherited = True


def _from_above(previous: Job, job: Job) -> None:
    """Several functions under one employer: those without an employer of their own take the one above."""
    if job.employer_segment is not None or previous.employer_segment is None:
        return
    above = previous.employer_segment.row.index < (previous.entry.anchor or previous.entry.header[0]).index
    same_shape = job.entry.lead < previous.entry.lead or previous.inherited
    if previous.title.role is None or (above and same_shape):
        job.employer_segment = previous.employer_segment
        job.client_segment = job.client_segment or previous.client_segment
        job.inherited = True


def without_umbrellas(jobs: Sequence[Job]) -> list[Job]:
    """A period of the employment as a whole gives way to the periods of the functions in it."""
    kept = []
    for job, following in itertools.zip_longest(jobs, jobs[1:]):
        heads = (
            not job.title.role_sure
            and following is not None
            and following.inherited
            and following.employer_segment is job.employer_segment
            and _may_hold(job, following)
        )
        if not heads:
            kept.append(job)
    return kept


def _first_period(job: Job) -> PeriodMatch | None:
    return job.entry.periods[0] if job.entry.periods else None


def _within(outer: Job, inner: Job) -> bool:
    """Whether the whole period of ``inner`` surely lies in that of ``outer``."""
    one, other = _first_period(outer), _first_period(inner)
    if one is None or other is None or one.begin is None or other.begin is None or one.single:
        return False
    if other.begin.last < one.begin.first:
        return False
    if not isinstance(one.finish, PartialDate):
        return True
    return isinstance(other.finish, PartialDate) and other.finish.first <= one.finish.last


def _longer(outer: Job, inner: Job) -> bool:
    """Whether the periods differ, so that one may hold more than the other."""
    one, other = _first_period(outer), _first_period(inner)
    return one is not None and other is not None and (one.begin, one.finish) != (other.begin, other.finish)


def _may_hold(job: Job, function: Job) -> bool:
    """Whether the period of ``function`` may lie within that of ``job``."""
    outer, inner = _first_period(job), _first_period(function)
    if outer is None or inner is None or outer.begin is None or inner.begin is None:
        return True
    latest = inner.begin.last
    finish = outer.finish
    return outer.begin.first <= latest and (
        not isinstance(finish, PartialDate) or inner.begin.first <= finish.last
    )
