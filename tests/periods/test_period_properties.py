"""What holds for all periods: unions, lengths and readings under random days."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cvscreen.periods import (
    Interval,
    PartialDate,
    PeriodBounds,
    bounds_of,
    core,
    cut,
    end_after,
    exact_months,
    length,
    longest,
    months,
    readings,
    shortest,
    union,
    window,
)

days = st.dates(date(1995, 1, 1), date(2026, 12, 31))
REFERENCE = date(2023, 4, 18)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    start = draw(days)
    return Interval(start, start + timedelta(days=draw(st.integers(0, 1500))))


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    day = draw(days)
    kind = draw(st.sampled_from(["year", "month", "day", "range"]))
    if kind == "range":
        return PartialDate.range(day, day + timedelta(days=draw(st.integers(0, 200))))
    if kind == "day":
        return PartialDate.day(day)
    return PartialDate.year(day.year) if kind == "year" else PartialDate.month(day.year, day.month)


@st.composite
def period_bounds(draw: st.DrawFn) -> PeriodBounds | None:
    single = draw(st.booleans())
    return bounds_of(
        draw(partial_dates()),
        draw(partial_dates() | st.just("present")),
        reference_date=REFERENCE,
        cv_date=draw(st.none() | partial_dates()),
        single=single,
        stated_months=draw(st.none() | st.integers(1, 120)),
    )


def covered(parts: list[Interval] | tuple[Interval, ...]) -> set[date]:
    return {part.start + timedelta(days=n) for part in parts for n in range(part.days)}


@given(st.lists(intervals(), max_size=5))
def test_a_union_has_the_same_days_in_disjoint_order(parts: list[Interval]) -> None:
    united = union(parts)
    assert covered(united) == covered(parts)
    assert all((b.start - a.end).days > 1 for a, b in pairwise(united))
    assert union(reversed(parts)) == united


@given(st.lists(intervals(), max_size=5), intervals())
def test_adding_days_never_shortens(parts: list[Interval], more: Interval) -> None:
    before = exact_months(parts)
    after = exact_months([*parts, more])
    assert before <= after <= before + length(more)


@given(st.lists(intervals(), max_size=4), st.integers(1, 8))
def test_a_window_never_lengthens_and_bounds_the_length(parts: list[Interval], years: int) -> None:
    within = window(REFERENCE, years=years)
    assert months(parts, within) <= months(parts)
    assert exact_months(parts, within) <= length(within)
    assert covered(cut(parts, within)) == {d for d in covered(parts) if within.start <= d <= within.end}


@given(days, st.integers(1, 240))
def test_a_stretch_ends_on_the_first_day_that_reaches_its_length(start: date, count: int) -> None:
    wanted = Fraction(count, 2)
    end = end_after(start, wanted)
    assert length(Interval(start, end)) >= wanted
    assert end == start or length(Interval(start, end - timedelta(days=1))) < wanted


@given(period_bounds())
def test_readings_lie_within_the_bounds_and_between_shortest_and_longest(made: PeriodBounds | None) -> None:
    if made is None:
        return
    least, most = length(shortest(made)), length(longest(made))
    found = readings(made)
    assert shortest(made) in found
    assert longest(made) in found
    for reading in found:
        assert made.earliest_start <= reading.start <= made.latest_start
        assert made.earliest_end <= reading.end <= made.latest_end
        assert reading.start <= reading.end <= REFERENCE
        if made.stated_months is None:
            assert min(least, length(Interval(reading.start, reading.start))) <= length(reading) <= most


@given(period_bounds())
def test_the_shortest_reading_lies_within_the_longest_unless_the_length_is_stated(
    made: PeriodBounds | None,
) -> None:
    if made is None or made.stated_months is not None:
        return
    least, most = shortest(made), longest(made)
    assert most.start <= least.start <= least.end <= most.end


@given(period_bounds())
def test_the_core_belongs_to_every_reading(made: PeriodBounds | None) -> None:
    if made is None or (sure := core(made)) is None:
        return
    for reading in readings(made, near=[sure.start, sure.end]):
        assert reading.start <= sure.start
        assert sure.end <= reading.end
