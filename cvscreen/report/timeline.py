"""The work of a CV on a line of time: where each job stands for certain and where only possibly."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from cvscreen.records.evidence import CvEnd, DateRange, Experience
from cvscreen.report.frame import Case

LEAST = 0.004
"""Part of the line that a bar takes at least, so that one day can be seen."""
MOST_YEARS = 8
"""Years written above the line at most; with more of them only every second, fifth or tenth."""
STEPS = (1, 2, 5, 10, 20, 50)


@dataclass(frozen=True, slots=True)
class Bar:
    """As parts of the line: where the job possibly stands, and within that where it certainly does."""

    x: float
    width: float
    sure_x: float
    sure_width: float


@dataclass(frozen=True, slots=True)
class WindowBar:
    """A stretch that criteria ask about; ISO days."""

    x: float
    width: float
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """``bars``: one an experience, None where it has no dates. ``years``: year and its place."""

    years: tuple[tuple[int, float], ...]
    bars: tuple[Bar | None, ...]
    windows: tuple[WindowBar, ...]
    has_open: bool


Span = tuple[date, date, date, date]
"""Earliest and latest start, earliest and latest end."""


def timeline(experience: Sequence[Experience], case: Case) -> Timeline | None:
    """The line from the year of the first job to the reference date; None where no job has dates."""
    spans = [_span(item, case.reference_date) for item in experience]
    known = [span for span in spans if span]
    if not known:
        return None
    first, last = min(span[0] for span in known).year, case.reference_date
    origin = date(first, 1, 1).toordinal()
    length = max(last.toordinal() - origin, 1)

    def place(day: date) -> float:
        return min(max((day.toordinal() - origin) / length, 0.0), 1.0)

    count = last.year - first + 1
    step = next((step for step in STEPS if count <= step * MOST_YEARS), STEPS[-1])
    years = tuple((year, place(date(year, 1, 1))) for year in range(first, last.year + 1) if year % step == 0)
    bars = tuple(_bar(span, place) if span else None for span in spans)
    return Timeline(
        years=years,
        bars=bars,
        windows=tuple(_window(item.start, item.end, place) for item in case.windows),
        has_open=any(bar is not None and bar.width - bar.sure_width > LEAST for bar in bars),
    )


def _window(start: str, end: str, place: Callable[[date], float]) -> WindowBar:
    x, last = place(date.fromisoformat(start)), place(date.fromisoformat(end))
    return WindowBar(x, last - x, start, end)


def _bar(span: Span, place: Callable[[date], float]) -> Bar:
    first, sure_first, sure_last, last = (place(day) for day in span)
    width = max(last - first, LEAST)
    return Bar(min(first, 1.0 - width), width, sure_first, max(sure_last - sure_first, 0.0))


def _span(item: Experience, reference: date) -> Span | None:
    start = item.start if item.start is not None else item.end
    end = item.end if item.end is not None else item.start
    if start is None or end is None:
        return None
    first, sure_first = _days(start, reference)
    sure_last, last = _days(end, reference)
    # A month of a range counts whole, so that its ends are certain; a year leaves them open.
    if not item.single and _is_month(start):
        sure_first = first
    if not item.single and _is_month(end):
        sure_last = last
    return first, sure_first, sure_last, last


def _is_month(value: CvEnd) -> bool:
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
