"""Jobs that a CV in two languages tells twice: once is enough, what the other says is kept with it."""

from __future__ import annotations

from collections.abc import Sequence

from cvscreen.extraction.job import Job
from cvscreen.extraction.tokens import normal_tokens
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
            for twin in original:
                if _dates(twin) == _dates(job):
                    twin.entry.body.extend(job.entry.rows)
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
