"""The work of a CV on a line of time: where each job stands for certain and where only possibly."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from cvscreen.records.evidence import CvEnd, DateRange, Experience
from cvscreen.report.frame import Case

WIDTH = 1000.0
"""Units from the first day of the first year to the reference date."""
LEAST = 3.0
"""Units that a bar has at least, so that one day can be seen."""
MANY_YEARS = 12


@dataclass(frozen=True, slots=True)
class Bar:
    """Lengths in units: where the job possibly stands, and within that where it certainly does."""

    x: float
    width: float
    sure_x: float
    sure_width: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """``bars``: one an experience, None where it has no dates. ``years``: year and its place."""

    first: int
    last: date
    years: tuple[tuple[int, float], ...]
    bars: tuple[Bar | None, ...]


def timeline(experience: Sequence[Experience], case: Case) -> Timeline | None:
    """The line from the year of the first job to the reference date; None where no job has dates."""
    spans = [_span(item, case.reference_date) for item in experience]
    starts = [span[0] for span in spans if span]
    if not starts:
        return None
    first = min(starts).year
    origin = date(first, 1, 1).toordinal()
    length = max(case.reference_date.toordinal() - origin, 1)

    def place(day: date) -> float:
        return round(min(max((day.toordinal() - origin) / length, 0.0), 1.0) * WIDTH, 1)

    count = case.reference_date.year - first + 1
    step = 1 if count <= MANY_YEARS else 2 if count <= 2 * MANY_YEARS else 5
    years = tuple(
        (year, place(date(year, 1, 1)))
        for year in range(first, case.reference_date.year + 1)
        if year % step == 0
    )
    bars = tuple(_bar(span, place) if span else None for span in spans)
    return Timeline(first, case.reference_date, years, bars)


Span = tuple[date, date, date, date]
"""Earliest and latest start, earliest and latest end."""


def _bar(span: Span, place: Callable[[date], float]) -> Bar:
    first, sure_first, sure_last, last = (place(day) for day in span)
    width = max(last - first, LEAST)
    sure = max(sure_last - sure_first, 0.0)
    return Bar(min(first, WIDTH - width), round(width, 1), sure_first, round(sure, 1))


def _span(item: Experience, reference: date) -> Span | None:
    if item.start is None and item.end is None:
        return None
    start = item.start if item.start is not None else item.end
    end = item.end if item.end is not None else item.start
    assert start is not None
    assert end is not None
    first, sure_first = _days(start, reference)
    sure_last, last = _days(end, reference)
    if not item.single and _is_month(start):
        sure_first = first
    if not item.single and _is_month(end):
        sure_last = last
    return first, sure_first, sure_last, last


def _is_month(value: CvEnd) -> bool:
    """A month of a range counts whole, so that its ends are certain; a year leaves them open."""
    return isinstance(value, str) and value.count("-") == 1


def _days(value: CvEnd, reference: date) -> tuple[date, date]:
    """First and last day that the words leave possible."""
    if isinstance(value, DateRange):
        return date.fromisoformat(value.earliest), date.fromisoformat(value.latest)
    if value == "present":
        return reference, reference
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 3:
        day = date(*parts)
        return day, day
    if len(parts) == 2:
        return date(parts[0], parts[1], 1), date(parts[0], parts[1], monthrange(parts[0], parts[1])[1])
    return date(parts[0], 1, 1), date(parts[0], 12, 31)
