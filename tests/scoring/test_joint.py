"""Ranges against the enumeration of every day-level reading, by code that shares nothing with the search."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cvscreen.periods import Interval, PartialDate, end_after, exact_months, stated_length, window
from cvscreen.periods import bounds_of as period_bounds
from cvscreen.records.evidence import DateRange, Evidence, Experience
from cvscreen.records.request import Request
from cvscreen.requests import parse_request
from cvscreen.scoring import assess
from tests.scoring.builders import cv, job, municipal, named

REFERENCE = date(2023, 4, 18)

REQUEST = """
id = "small"
title = "Klein"
client = "Gemeente"
deadline = 2023-04-18T12:00:00

[[criteria]]
id = "k"
kind = "knock-out"
type = "experience"
text = "een halve maand"
months = 0.5
role = "contact-centre"

[[criteria]]
id = "m"
kind = "award"
type = "experience"
text = "anderhalve maand in de laatste twee"
window = { months = 2 }
role = "contact-centre"
points = 10
tiers = [ { months = 1.5, points = 10 }, { months = 0.9, points = 4 } ]

[[criteria]]
id = "g"
kind = "award"
type = "experience"
text = "bij een gemeente in de laatste twee maanden"
window = { months = 2 }
organisations = ["municipality"]
points = 5

[[criteria]]
id = "t"
kind = "award"
type = "tools"
text = "twee onderdelen"
tools = ["Accres", "Suite"]
window = { months = 2 }
points = 7
tiers = [ { count = 2, points = 7 }, { count = 1, points = 3 } ]
"""


def request() -> Request:
    return parse_request(REQUEST, "small.toml", tools=("Accres", "Suite"))


@dataclass(frozen=True)
class Reading:
    """One way to read one experience."""

    interval: Interval
    contact: bool
    council: bool


def readings(item: Experience) -> Iterator[Reading]:
    """All days, both answers to what is mixed."""
    assert item.start is not None
    assert item.end is not None
    bounds = period_bounds(
        PartialDate.from_json(item.start),
        "present" if item.end == "present" else PartialDate.from_json(item.end),
        reference_date=REFERENCE,
        single=item.single,
        stated_months=item.stated_months,
    )
    assert bounds is not None
    stated = stated_length(bounds)
    intervals: list[Interval] = []
    if stated is not None:
        for offset in range((stated.last_start - stated.first_start).days + 1):
            start = stated.first_start + timedelta(offset)
            intervals.append(Interval(start, end_after(start, stated.months)))
    else:
        for first in range((bounds.latest_start - bounds.earliest_start).days + 1):
            for last in range((bounds.latest_end - bounds.earliest_end).days + 1):
                start, end = bounds.earliest_start + timedelta(first), bounds.earliest_end + timedelta(last)
                if start <= end:
                    intervals.append(Interval(start, end))
    contacts = (False, True) if item.contact_centre == "mixed" else (item.contact_centre is True,)
    councils = (False, True) if item.municipal == "joint-arrangement" else (item.municipal == "named",)
    for interval, contact, council in itertools.product(intervals, contacts, councils):
        yield Reading(interval, contact, council)


def steps(
    evidence: Evidence, joint: Sequence[Reading], listed: dict[str, bool]
) -> tuple[bool, Decimal, Decimal, Decimal]:
    """The knock-out and the points of each award in one joint reading."""
    recent = window(REFERENCE, months=2)
    contact = [one.interval for one in joint if one.contact]
    months = exact_months(contact, recent)
    middle = Decimal(10) if months >= Decimal("1.5") else Decimal(4) if months * 10 >= 9 else Decimal(0)
    council = any(one.council and _meets(one.interval, recent) for one in joint)
    count = 0
    for tool in ("Accres", "Suite"):
        inside = any(
            tool in item.tools and _meets(one.interval, recent)
            for item, one in zip(evidence.experience, joint, strict=True)
        )
        count += inside or listed.get(tool, False)
    return (
        exact_months(contact) * 2 >= 1,
        middle,
        Decimal(5) if council else Decimal(0),
        (Decimal(0), Decimal(3), Decimal(7))[count],
    )


def _meets(interval: Interval, other: Interval) -> bool:
    return interval.start <= other.end and other.start <= interval.end


def enumerated(
    evidence: Evidence,
) -> tuple[tuple[float, float], tuple[float, float] | None, dict[str, set[float]]]:
    """Score range, range of eligible readings, and all values of each award, over all joint readings."""
    tools = [item.tool for item in evidence.tools]
    scores: list[Decimal] = []
    eligible: list[Decimal] = []
    by_criterion: dict[str, set[float]] = {"m": set(), "g": set(), "t": set()}
    for joint in itertools.product(*(tuple(readings(item)) for item in evidence.experience)):
        for answers in itertools.product((False, True), repeat=len(tools)):
            gate, *points = steps(evidence, joint, dict(zip(tools, answers, strict=True)))
            scores.append(sum(points, Decimal(0)))
            if gate:
                eligible.append(scores[-1])
            for name, value in zip(("m", "g", "t"), points, strict=True):
                by_criterion[name].add(float(value))
    whole = (float(min(scores)), float(max(scores)))
    return whole, (float(min(eligible)), float(max(eligible))) if eligible else None, by_criterion


def check(evidence: Evidence) -> None:
    found = assess(evidence, request())
    score, eligible, values = enumerated(evidence)
    assert (found.score.min, found.score.max) == score
    if eligible is None:
        assert found.eligible_score is None
        assert found.eligible == "no"
    else:
        assert found.eligible_score is not None
        assert (found.eligible_score.min, found.eligible_score.max) == eligible
    for result in found.criteria:
        if result.id in values:
            assert result.points is not None
            assert (result.points.min, result.points.max) == (min(values[result.id]), max(values[result.id]))


def around(first: str, days: int) -> DateRange:
    start = date.fromisoformat(first)
    return DateRange(earliest=first, latest=(start + timedelta(days)).isoformat())


CASES = {
    "open start": [job(1, around("2023-02-20", 20), "present")],
    "open both": [job(1, around("2023-02-10", 25), around("2023-03-20", 25))],
    "only one day is sure": [job(1, around("2023-03-01", 24), around("2023-03-01", 24), single=True)],
    "one day is sure beside a job that covers part": [
        job(1, around("2023-02-10", 24), around("2023-02-10", 24), single=True),
        job(2, "2023-02-25", "2023-03-24"),
    ],
    "a stated month slides into the window": [
        municipal(1, around("2023-01-10", 30), around("2023-02-20", 25), stated_months=1.2)
    ],
    "a stated month slides along another job": [
        job(1, around("2023-02-01", 30), around("2023-03-10", 30), stated_months=1.0),
        municipal(2, "2023-03-10", "2023-03-30", tools=("Accres",)),
    ],
    "two that slide": [
        job(1, around("2023-02-10", 14), around("2023-03-01", 20), stated_months=0.7),
        job(2, around("2023-02-20", 14), around("2023-03-10", 20), stated_months=0.8),
    ],
    "mixed role, joint arrangement, tools in a list": [
        municipal(1, around("2023-02-10", 12), "2023-03-28", contact_centre="mixed", tools=("Suite",)),
        job(2, "2023-03-20", around("2023-04-01", 12), municipal="joint-arrangement"),
    ],
    "the tool's job may have ended before the window": [
        municipal(1, "2022-11-01", around("2023-02-10", 16), tools=("Suite",)),
        job(2, "2023-03-01", "2023-03-20"),
    ],
    "the knock-out turns on the same days as the points": [
        job(1, around("2023-02-10", 25), around("2023-02-20", 25)),
        job(2, "2023-04-10", "2023-04-14", contact_centre="mixed"),
    ],
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("listed", [(), ("Accres",), ("Accres", "Suite")])
def test_ranges_equal_the_enumeration(name: str, listed: tuple[str, ...]) -> None:
    check(cv(experience=tuple(CASES[name]), tools=tuple(named(tool) for tool in listed)))


starts = st.dates(date(2023, 1, 25), date(2023, 4, 12))


@st.composite
def experiences(draw: st.DrawFn, number: int) -> Experience:
    start = draw(starts)
    if draw(st.booleans()):
        single = around(start.isoformat(), draw(st.integers(0, 12)))
        return job(number, single, single, single=True, municipal=draw(links), contact_centre=draw(contacts))
    open_start = around(start.isoformat(), draw(st.integers(0, 9)))
    later = start + timedelta(draw(st.integers(0, 30)))
    open_end = around(later.isoformat(), draw(st.integers(0, 9)))
    return job(
        number,
        open_start,
        open_end,
        municipal=draw(links),
        contact_centre=draw(contacts),
        stated_months=draw(st.sampled_from([None, None, 0.4, 0.8])),
        tools=draw(st.sampled_from([(), ("Accres",), ("Accres", "Suite")])),
    )


links = st.sampled_from(["named", "none", "joint-arrangement"])
contacts = st.sampled_from([True, "mixed", False])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(experiences(1), experiences(2), st.sampled_from([(), ("Suite",)]))
def test_ranges_equal_the_enumeration_whatever_the_dates(
    first: Experience, second: Experience, listed: tuple[str, ...]
) -> None:
    check(cv(experience=(first, second), tools=tuple(named(tool) for tool in listed)))
