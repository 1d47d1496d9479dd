"""Functions under one employer, which stands above them with the period of the whole or without."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from cvscreen.extraction.assignments import announces, on_own_account
from cvscreen.extraction.job import Job
from cvscreen.extraction.own_firms import own_firm
from cvscreen.extraction.parties import is_agency, is_public
from cvscreen.extraction.period_grammar import PeriodMatch
from cvscreen.extraction.segments import Segment
from cvscreen.extraction.slots import is_name
from cvscreen.periods import PartialDate


def inherit(jobs: Sequence[Job]) -> None:
    """Give functions the employer that stands above them.

    An employment with a period of its own spans the functions under it; where it is an agency or the
    candidate's own firm, what a function names is the client. Without one a function without an employer
    takes that of the job above.
    """
    umbrella: Job | None = None
    for number, job in enumerate(jobs):
        following = jobs[number + 1] if number + 1 < len(jobs) else None
        if _hires_out(job, jobs[number + 1 : number + 3]):
            umbrella, job.lends = job, True
        elif (head := _heads(job, following)) is not None:
            umbrella = job
            job.employer_segment = head
        elif umbrella is not None and within(umbrella, job):
            _take_from(umbrella, job)
        else:
            umbrella = None
            if number:
                _from_above(jobs[number - 1], job)


_PLACES = 2
"""So many places of work below an employment make its employer one who works at clients."""


def _heads(job: Job, following: Job | None) -> Segment | None:
    """Who employs in the functions that follow the employment ``job``, whose period holds the next; None
    where it is a job of its own."""
    if following is None or not within(job, following):
        return None
    if not _longer(job, following):
        # "AVEBE (1984 – 1990)" above "1984 – 1990: administratief medewerker"
        named = job.employer_segment or job.title.role
        bare = not job.title.role_sure and named is not None
        return named if bare and following.title.role_sure and _lacks(following) else None
    if announces(job):
        named = own_firm(job.entry.header) or job.employer_segment
        if named is not None and not is_public(named):
            return named
    assigned = following.client_segment is not None and following.employer_segment is None
    lends = job.employer_segment is not None and is_agency(job.employer_segment)
    if not assigned and (job.title.role_sure or not (following.title.role_sure or lends)):
        return None
    named = job.employer_segment or job.title.role
    other = following.employer_segment
    if named is None or not (other is None or (is_agency(named) and not is_agency(other))):
        return None
    return named


def _hires_out(job: Job, following: Sequence[Job]) -> bool:
    """Whether ``job`` is an employment in bold print without a function, above places of work in its time."""
    named = job.employer_segment
    if named is None or job.title.role_sure or is_public(named) or len(following) < _PLACES:
        return False
    placed = [f for f in following if f.employer_segment is not None and within(job, f) and _longer(job, f)]
    plain = [f for f in placed if f.entry.anchor is not None and not f.entry.anchor.line.bold]
    bold = job.entry.anchor is not None and bool(job.entry.anchor.line.bold)
    return bold and len(plain) == len(following)


def _lacks(job: Job) -> bool:
    return job.employer_segment is None and job.client_segment is None


def _take_from(umbrella: Job, job: Job) -> None:
    employer = umbrella.employer_segment
    if job.employer_segment is None:
        job.employer_segment = employer
        lent = employer is not None and is_agency(employer) and not job.title.role_sure
        if lent and job.client_segment is None and job.title.role is not None and is_name(job.title.role):
            job.client_segment, job.title.role = job.title.role, None  # "Lamb Weston (2021 – 2024)"
        job.client_segment = job.client_segment or umbrella.client_segment
        job.inherited = True
    elif (
        employer is not None
        and (umbrella.lends or is_agency(employer) or announces(umbrella))
        and job.client_segment is None
    ):
        job.employer_segment, job.client_segment = employer, job.employer_segment
        job.inherited = True


def _from_above(previous: Job, job: Job) -> None:
    """Several functions under one employer: those without an employer of their own take the one above."""
    if _says_same(job) and previous.employer_segment is not None:
        job.employer_segment, job.client_segment = previous.employer_segment, previous.client_segment
        return
    worked_for = job.employer_segment  # "b) interim-rector, voor het Stanislascollege"
    if worked_for is not None and (worked_for.mark != "for" or job.client_segment is not None):
        return
    if previous.employer_segment is None or (_stands_alone(job) and not _both_unpaid(previous, job)):
        return
    above = previous.employer_segment.row.index < (previous.entry.anchor or previous.entry.header[0]).index
    same_shape = job.entry.lead < previous.entry.lead or previous.inherited
    if (previous.title.role is None and worked_for is None) or (above and same_shape):
        job.employer_segment, job.client_segment = previous.employer_segment, worked_for or job.client_segment
        job.client_segment = job.client_segment or previous.client_segment
        job.inherited = True


def _says_same(job: Job) -> bool:
    """Whether a job says that its employer is that of the job above ("idem"), or leaves that cell empty."""
    if any(row.found("qualifiers", "same", key="qualifier") for row in job.entry.header):
        return True
    row = job.entry.anchor
    if row is None or job.employer_segment is not None or "employer" not in row.columns:
        return False
    number = row.columns.index("employer")
    return row.line.cell is None and number < len(row.cells) and not row.cells[number].text.strip()


def without_umbrellas(jobs: Sequence[Job]) -> list[Job]:
    """A period of the employment as a whole gives way to the periods of the functions in it."""
    kept = []
    for job, following in itertools.zip_longest(jobs, jobs[1:]):
        heads = (
            (not job.title.role_sure or announces(job) or job.employer_segment is job.title.role)
            and following is not None
            and following.inherited
            and following.employer_segment is job.employer_segment
            and _may_hold(job, following)
        )
        if not heads:
            kept.append(job)
    return kept


_ASSIGNMENTS = 2
"""Assignments of one employer from which the employment told beside them is their frame."""


def frames(jobs: Sequence[Job]) -> list[Job]:
    """The employments without a client, told outside the work sections, whose assignments are told too."""
    return [job for job in jobs if job.section != "work" and _frames(job, jobs)]


def _frames(job: Job, jobs: Sequence[Job]) -> bool:
    if job.employer is None or job.client is not None:
        return False
    lent = [o for o in jobs if o.client is not None and o.employer is not None and within(job, o)]
    return sum(o.employer is not None and o.employer.name == job.employer.name for o in lent) >= _ASSIGNMENTS


_UNPAID = ("volunteer", "board", "council", "polling-station")


def _stands_alone(job: Job) -> bool:
    """Work on the candidate's own account, or without pay, has no employer above it."""
    return on_own_account(job) or _is_unpaid(job)


def _is_unpaid(job: Job) -> bool:
    return any(row.found("qualifiers", *_UNPAID, key="qualifier") for row in job.entry.header)


def _both_unpaid(one: Job, other: Job) -> bool:
    """ "voorzitter (onbezoldigd)" below "bestuurslid (onbezoldigd)": two functions in one society."""
    return _is_unpaid(one) and _is_unpaid(other) and not on_own_account(other)


def _first_period(job: Job) -> PeriodMatch | None:
    return job.entry.periods[0] if job.entry.periods else None


def within(outer: Job, inner: Job) -> bool:
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
