"""Jobs that a CV tells twice, in two languages or in an overview and in full: once is enough, what the other
says is kept with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cvscreen.extraction.job import Job
from cvscreen.extraction.tokens import normal_tokens
from cvscreen.extraction.umbrellas import within
from cvscreen.periods import PartialDate

_ENOUGH = 2
"""So many jobs with the periods of earlier ones make a translation; one job needs its employer too."""


def without_twins(groups: Sequence[Sequence[Job]]) -> list[Job]:
    """The jobs of all ``groups`` (the parts of a CV), without those of a part that repeats an earlier part.

    A part repeats another if each dated job in it has the very period of one there. The rows of the repeated
    job join those of the first, so that a tool named in one language only is not lost.
    """
    kept: list[list[Job]] = []
    for group in groups:
        original = next((earlier for earlier in kept if _repeats(group, earlier)), None)
        if original is None:
            kept.append(list(group))
            continue
        for job in group:
            for number, twin in enumerate(original):
                if _dates(twin) == _dates(job):
                    brief, full = (twin, job) if twin.title.role is None else (job, twin)
                    full.entry.body.extend(brief.entry.rows)
                    original[number] = full
                    break
    return [job for group in kept for job in group]


def told_once(jobs: Sequence[Job]) -> list[Job]:
    """The jobs of a CV in two languages, those of one employer over the very same period once."""
    kept: list[Job] = []
    for job in jobs:
        dates = _dates(job)
        twin = next((k for k in kept if dates and _dates(k) == dates and _same_employer(k, job)), None)
        if twin is None:
            kept.append(job)
        else:
            twin.entry.body.extend(job.entry.rows)
    return kept


def without_overview(jobs: Sequence[Job], groups: Sequence[Sequence[Job]]) -> list[Job]:
    """The jobs, without those of an overview ("2019 – heden Kolk Detachering") that another part of the CV
    tells in full: over the very same period, or as assignments for clients within it."""
    part = {id(job): number for number, group in enumerate(groups) for job in group}
    dropped: set[int] = set()
    for job in jobs:
        others = [k for k in jobs if part.get(id(k)) != part.get(id(job)) and id(k) not in dropped]
        told = [k for k in others if _retells(k, job)] or _lent(job, groups, part)
        if not told:
            continue
        dropped.add(id(job))
        told[0].entry.body.extend(job.entry.rows)
        for full in told:
            if job.employer is not None and full.employer is not None and len(_name(job)) > len(_name(full)):
                full.employer, full.employer_segment = job.employer, job.employer_segment
    return [job for job in jobs if id(job) not in dropped]


def without_mentions(jobs: Sequence[Job], groups: Sequence[Sequence[Job]]) -> list[Job]:
    """The jobs, without those that running text in another part only mentions ("Zij werkt sinds 2017 in
    klantcontact, nu bij de gemeente Delft"): a list of jobs tells of that employer in the same time."""
    listed = [job for group in groups for job in group if job.section == "work" and not job.prose]
    return [job for job in jobs if not (job.prose and any(_mentions(job, full) for full in listed))]


def _mentions(job: Job, full: Job) -> bool:
    if job.section == "work" or not all(p.rule.endswith("since") for p in job.entry.periods):
        return False
    named = {
        tuple(t.norm for t in normal_tokens(o.name)) for o in (full.employer, full.client) if o is not None
    }
    return _name(job) in named and any(
        p.begin is not None and q.begin is not None and p.begin.first <= q.begin.last
        for p in job.entry.periods
        for q in full.entry.periods
    )


def _lent(agency: Job, groups: Sequence[Sequence[Job]], part: Mapping[int, int]) -> list[Job]:
    """The assignments of an agency in an overview: a part of the CV whose jobs all lie in its time, for
    organisations that lend nobody. They get it as their employer."""
    if agency.employer is None or not agency.employer.is_agency or agency.client is not None:
        return []
    if agency.title.role_sure:
        return []
    for number, group in enumerate(groups):
        if not group or number == part.get(id(agency)) or group[0].section not in {"work", "projects"}:
            continue
        at_clients = all(k.employer is not None and not k.employer.is_agency for k in group)
        if at_clients and all(k.client is None and within(agency, k) for k in group):
            for job in group:
                job.client, job.client_segment = job.employer, job.employer_segment
                job.employer, job.employer_segment = agency.employer, agency.employer_segment
            return list(group)
    return []


def _retells(full: Job, brief: Job) -> bool:
    """Whether ``full`` tells of the job that ``brief`` names, or of an assignment in its service."""
    if full.employer is None or brief.employer is None or brief.client is not None or not _dates(brief):
        return False
    if not _same_employer(full, brief):
        return False
    if _dates(full) == _dates(brief):
        return not brief.title.role_sure or (full.title.role_sure and _role(full) == _role(brief))
    return full.client is not None and not brief.title.role_sure and within(brief, full)


def _role(job: Job) -> tuple[str, ...]:
    return () if job.title.role is None else tuple(t.norm for t in normal_tokens(job.title.role.text))


def _same_employer(one: Job, other: Job) -> bool:
    names = sorted((_name(one), _name(other)), key=len)
    return bool(names[0]) and names[1][: len(names[0])] == names[0]


def _repeats(group: Sequence[Job], earlier: Sequence[Job]) -> bool:
    if not group or not all(_dates(job) for job in group):
        return False
    periods = [_dates(job) for job in earlier]
    if len(set(map(_dates, group))) < len(group) or not all(_dates(job) in periods for job in group):
        return False
    if len(group) >= _ENOUGH and len(group) >= len(earlier) - 1:
        return True
    return any(_name(job) and _name(job) == _name(twin) for job in group for twin in earlier)


def _dates(job: Job) -> tuple[object, ...]:
    return tuple((_day(p.begin), _day(p.finish)) for p in job.entry.periods if not p.single)


def _day(date: PartialDate | str | None) -> object:
    return (date.first, date.last) if isinstance(date, PartialDate) else date


def _name(job: Job) -> tuple[str, ...]:
    organisation = job.employer or job.client
    return () if organisation is None else tuple(t.norm for t in normal_tokens(organisation.name))
