"""Partial dates, the readings that they leave open, intervals of days, and lengths in months.

Pure functions over calendar days: no I/O, no today. All intervals are closed (both days belong to them).
The rules are those of the project's rules of assessment ("Dates and durations", "Reference date and window").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Literal, NamedTuple

from cvscreen.records.evidence import CvDate, CvEnd, DateRange

DAY = timedelta(days=1)
EARLIEST = date(1950, 1, 1)
"""Where a start that the CV does not give is taken to begin at the earliest: no candidate worked before."""

Kind = Literal["year", "month", "day", "range"]
Present = Literal["present"]

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z", re.ASCII)


class Interval(NamedTuple):
    """A closed stretch of days, ``start <= end``."""

    start: date
    end: date

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date with the precision that the CV gives; ``first`` and ``last`` are its outer days.

    ``kind`` "range" is a date that is open within a season, a quarter, a half-year or "begin/medio/eind".
    """

    first: date
    last: date
    kind: Kind

    @classmethod
    def year(cls, year: int) -> PartialDate:
        return cls(date(year, 1, 1), date(year, 12, 31), "year")

    @classmethod
    def month(cls, year: int, month: int) -> PartialDate:
        return cls(date(year, month, 1), date(year, month, monthrange(year, month)[1]), "month")

    @classmethod
    def day(cls, day: date) -> PartialDate:
        return cls(day, day, "day")

    @classmethod
    def range(cls, first: date, last: date) -> PartialDate:
        """Open within ``first`` … ``last``; ValueError where they are reversed."""
        if last < first:
            raise ValueError("a range of days ends before it begins")
        return cls(first, last, "range")

    @classmethod
    def from_json(cls, value: CvDate) -> PartialDate:
        """From the contract's form: "2019", "2019-03", "2019-03-15" or a DateRange; else ValueError."""
        if isinstance(value, DateRange):
            return cls.range(date.fromisoformat(value.earliest), date.fromisoformat(value.latest))
        match = _ISO.match(value)
        if match is None:
            raise ValueError("a date is YYYY, YYYY-MM, YYYY-MM-DD or a range of days")
        year, month, day = (int(part) if part else None for part in match.groups())
        assert year is not None
        if month is None:
            return cls.year(year)
        return cls.month(year, month) if day is None else cls.day(date(year, month, day))

    def to_json(self) -> CvDate:
        """The contract's form, with the same precision."""
        if self.kind == "range":
            return DateRange(earliest=self.first.isoformat(), latest=self.last.isoformat())
        return self.first.isoformat()[: {"year": 4, "month": 7, "day": 10}[self.kind]]

    def start_bounds(self) -> tuple[date, date]:
        """Earliest and latest day on which something that starts then starts (a month is whole)."""
        return (self.first, self.first) if self.kind == "month" else (self.first, self.last)

    def end_bounds(self) -> tuple[date, date]:
        """Earliest and latest day on which something that ends then ends (a month is whole)."""
        return (self.last, self.last) if self.kind == "month" else (self.first, self.last)


def end_from_json(value: CvEnd) -> PartialDate | Present:
    """An end in the contract's form: a date, or "present"."""
    if value == "present":
        return "present"
    return PartialDate.from_json(value)


@dataclass(frozen=True, slots=True)
class PeriodBounds:
    """Between which days a period starts and between which it ends, cut at the reference date.

    Every pair start <= end within these bounds is a reading, unless ``stated_months`` narrows them.
    ``single``: the CV gave one year, month or season without a range, so start and end lie both within it.
    """

    earliest_start: date
    latest_start: date
    earliest_end: date
    latest_end: date
    stated_months: float | None = None
    single: bool = False
    start_known: bool = True
    end_known: bool = True

    @property
    def closed(self) -> bool:
        """Only one reading is left by the dates alone."""
        return self.earliest_start == self.latest_start and self.earliest_end == self.latest_end


def bounds_of(
    start: PartialDate | None,
    end: PartialDate | Present | None,
    *,
    reference_date: date,
    cv_date: PartialDate | None = None,
    single: bool = False,
    stated_months: float | None = None,
) -> PeriodBounds | None:
    """The bounds of a period, or None where no reading has a day on or before the reference date.

    ``"present"`` ends on the reference date, or anywhere from the CV's own date on where that is older.
    None as start or end means that the CV does not give it: from ``EARLIEST``, or until the reference date.
    A period whose end lies before its start has no reading either.
    """
    if single and (start is not None or isinstance(end, PartialDate)):
        only = start if start is not None else end
        assert isinstance(only, PartialDate)
        starts = ends = (only.first, only.last)
    else:
        starts = start.start_bounds() if start is not None else (EARLIEST, date.max)
        if end == "present":
            own = min(cv_date.first, reference_date) if cv_date is not None else reference_date
            # A job that began after the date on the CV's footer shows that the footer was not kept up.
            ends = (max(own, min(starts[0], reference_date)), reference_date)
        elif end is None:
            ends = (starts[0], reference_date)
        else:
            ends = end.end_bounds()
    if ends[1] > reference_date and end is not None:
        # The whole length of what goes on after the reference date says nothing of the part before it.
        stated_months = None
    earliest_start, latest_start = starts
    earliest_end, latest_end = (min(day, reference_date) for day in ends)
    if earliest_start > latest_end:
        return None
    return PeriodBounds(
        earliest_start=earliest_start,
        latest_start=min(latest_start, latest_end),
        earliest_end=max(earliest_end, earliest_start),
        latest_end=latest_end,
        stated_months=stated_months,
        single=single,
        start_known=start is not None or single,
        end_known=end is not None or single,
    )


class StatedLength(NamedTuple):
    """What a stated duration does to open dates; ``first_start`` … ``last_start`` is where it may begin.

    The stretch has a fixed length: it ends on the day on which it reaches ``months``.
    """

    months: Fraction
    first_start: date
    last_start: date


def stated_tolerance(months: float) -> float:
    """How far, in months, a stated duration may be off by rounding: half of the unit it is given in."""
    if months >= 12 and months % 12 == 0:
        return 6.0
    if months >= 6 and months % 6 == 0:
        return 3.0
    return 1.0


def contradicts(bounds: PeriodBounds) -> bool:
    """Whether the stated duration fits no reading of the dates, rounding allowed for; it is then ignored."""
    if bounds.stated_months is None:
        return False
    slack = stated_tolerance(bounds.stated_months)
    least, most = float(length(_shortest_by_dates(bounds))), float(length(longest_by_dates(bounds)))
    return not least - slack <= bounds.stated_months <= most + slack


def stated_length(bounds: PeriodBounds) -> StatedLength | None:
    """How the stated duration narrows the dates; None where it does not (closed dates, contradiction)."""
    if bounds.stated_months is None or bounds.closed or contradicts(bounds):
        return None
    # A duration rounded to just outside what the dates allow means the nearest length that they do allow.
    least, most = length(_shortest_by_dates(bounds)), length(longest_by_dates(bounds))
    months = min(max(Fraction(bounds.stated_months).limit_denominator(1000), least), most)
    # Both ends rise with the start, so the starts that fit are one stretch of days.
    first = first_day(
        bounds.earliest_start, bounds.latest_start, lambda day: end_after(day, months) >= bounds.earliest_end
    )
    last = last_day(
        bounds.earliest_start, bounds.latest_start, lambda day: end_after(day, months) <= bounds.latest_end
    )
    if first is None or last is None or first > last:
        return None
    return StatedLength(months, first, last)


def longest_by_dates(bounds: PeriodBounds) -> Interval:
    """The longest reading of the dates alone, a stated duration left out."""
    return Interval(bounds.earliest_start, bounds.latest_end)


def _shortest_by_dates(bounds: PeriodBounds) -> Interval:
    if bounds.latest_start <= bounds.earliest_end:
        return Interval(bounds.latest_start, bounds.earliest_end)
    # Start and end are open within the same days: one day at least, the last on which both can be.
    return Interval(bounds.latest_start, bounds.latest_start)


def shortest(bounds: PeriodBounds) -> Interval:
    """A shortest reading: at least one day, since who names a job has been there for a day.

    Where several are as short (a single year; a stated duration) this is the last of them; the others
    are in ``readings``.
    """
    stated = stated_length(bounds)
    if stated is None:
        return _shortest_by_dates(bounds)
    return Interval(stated.last_start, end_after(stated.last_start, stated.months))


def longest(bounds: PeriodBounds) -> Interval:
    """A longest reading; with a stated duration the last of those of that length (see ``readings``)."""
    stated = stated_length(bounds)
    if stated is None:
        return longest_by_dates(bounds)
    return Interval(stated.last_start, end_after(stated.last_start, stated.months))


def core(bounds: PeriodBounds) -> Interval | None:
    """The days that belong to every reading; None where no day does."""
    stated = stated_length(bounds)
    if stated is None:
        start, end = bounds.latest_start, bounds.earliest_end
    else:
        start, end = stated.last_start, end_after(stated.first_start, stated.months)
    return Interval(start, end) if start <= end else None


def readings(bounds: PeriodBounds, near: Iterable[date] = ()) -> tuple[Interval, ...]:
    """The critical readings, longest first, without doubles.

    They are the combinations of the outer days of start and end; for a stretch that slides (a stated
    duration, or a single year of which only one day is sure) its first and last position. Days in
    ``near`` (edges of windows and of other periods) add the readings that start or end on or next to
    them, since a sliding stretch can be least or most useful there.
    """
    edges = sorted({day + step for day in near for step in (-DAY, timedelta(0), DAY)})
    stated = stated_length(bounds)
    found: set[Interval] = set()
    if stated is not None:
        starts = {stated.first_start, stated.last_start}
        starts.update(day for day in edges if stated.first_start <= day <= stated.last_start)
        for edge in edges:
            aligned = _start_reaching(edge, stated)
            if aligned is not None:
                starts.add(aligned)
        found = {Interval(day, end_after(day, stated.months)) for day in starts}
    else:
        starts = {bounds.earliest_start, bounds.latest_start}
        starts.update(day for day in edges if bounds.earliest_start <= day <= bounds.latest_start)
        ends = {bounds.earliest_end, bounds.latest_end}
        ends.update(day for day in edges if bounds.earliest_end <= day <= bounds.latest_end)
        found = {Interval(a, b) for a in starts for b in ends if a <= b}
        if bounds.latest_start > bounds.earliest_end:
            low = max(bounds.earliest_start, bounds.earliest_end)
            high = min(bounds.latest_start, bounds.latest_end)
            found.update(Interval(day, day) for day in (*starts, *ends) if low <= day <= high)
    return tuple(sorted(found, key=lambda reading: (-reading.days, reading.start)))


def _start_reaching(edge: date, stated: StatedLength) -> date | None:
    """The first start from which a stretch of the stated length reaches ``edge``."""
    return first_day(stated.first_start, stated.last_start, lambda day: end_after(day, stated.months) >= edge)


def first_day(low: date, high: date, holds: Callable[[date], bool]) -> date | None:
    """The first day of ``low`` … ``high`` on which a test holds that, once it holds, goes on holding."""
    days = (high - low).days + 1
    found = bisect_left(range(max(days, 0)), True, key=lambda offset: holds(low + offset * DAY))
    return low + found * DAY if found < days else None


def last_day(low: date, high: date, holds: Callable[[date], bool]) -> date | None:
    """The last day of ``low`` … ``high`` on which a test holds that, once it fails, goes on failing."""
    days = (high - low).days + 1
    found = bisect_left(range(max(days, 0)), True, key=lambda offset: not holds(low + offset * DAY))
    return low + (found - 1) * DAY if days > 0 and found > 0 else None


# --- intervals and lengths -------------------------------------------------------------------------------


def add_months(day: date, months: int) -> date:
    """The same day so many months on (or back); the last day of a shorter month (29 Feb - 1 year: 28 Feb)."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def window(reference_date: date, *, years: int = 0, months: int = 0) -> Interval:
    """The closed interval from the reference date minus so many years and months to the reference date."""
    return Interval(add_months(reference_date, -(12 * years + months)), reference_date)


def union(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """The same days as disjoint intervals in order; what overlaps or adjoins becomes one."""
    merged: list[Interval] = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1].end + DAY:
            merged[-1] = Interval(merged[-1].start, max(merged[-1].end, end))
        else:
            merged.append(Interval(start, end))
    return tuple(merged)


def cut(intervals: Iterable[Interval], within: Interval | None) -> tuple[Interval, ...]:
    """The parts that lie within the window; None is no window, so all of it. Order is kept."""
    if within is None:
        return tuple(intervals)
    parts = (Interval(max(a, within.start), min(b, within.end)) for a, b in intervals)
    return tuple(part for part in parts if part.start <= part.end)


def _months_before(day: date) -> Fraction:
    return _months_through(day, whole=False)


def _months_through(day: date, *, whole: bool = True) -> Fraction:
    """Months from the year 0 until the end of ``day``; until its begin where it is not counted ``whole``."""
    days = monthrange(day.year, day.month)[1]
    return Fraction((day.year * 12 + day.month - 1) * days + day.day - (not whole), days)


def length(interval: Interval) -> Fraction:
    """Exact length in months: the sum, over calendar months, of covered days / days in that month."""
    return _months_through(interval.end) - _months_before(interval.start)


def end_after(start: date, months: Fraction) -> date:
    """The first day on which a stretch that starts on ``start`` is at least ``months`` long (> 0)."""
    target = _months_before(start) + months
    index = -(-target.numerator // target.denominator) - 1
    year, month = divmod(index, 12)
    part = (target - index) * monthrange(year, month + 1)[1]
    return date(year, month + 1, -(-part.numerator // part.denominator))


def exact_months(intervals: Iterable[Interval], within: Interval | None = None) -> Fraction:
    """Length in months of the united days, cut to the window; exact."""
    return sum((length(part) for part in cut(union(intervals), within)), Fraction(0))


def months(intervals: Iterable[Interval], within: Interval | None = None) -> float:
    """Length in months of the united days, cut to the window."""
    return float(exact_months(intervals, within))


def months_range(bounds: Sequence[PeriodBounds]) -> tuple[float, float]:
    """Months over all shortest and over all longest readings of a few periods, each union by itself."""
    return months(map(shortest, bounds)), months(map(longest, bounds))
