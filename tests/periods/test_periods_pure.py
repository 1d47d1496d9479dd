"""Partial dates, bounds, readings, lengths and windows, by the examples of the rules of assessment."""

from __future__ import annotations

from datetime import date

import pytest

from cvscreen.periods import (
    Interval,
    PartialDate,
    PeriodBounds,
    add_months,
    bounds_of,
    contradicts,
    core,
    cut,
    end_from_json,
    first_day,
    last_day,
    longest,
    months,
    months_range,
    readings,
    shortest,
    stated_length,
    union,
    window,
)
from cvscreen.records.evidence import DateRange

REFERENCE = date(2023, 4, 18)
D = date.fromisoformat


def part(text: str) -> PartialDate:
    return PartialDate.from_json(text)


def bounds(start: str | None, end: str | None, **settings: object) -> PeriodBounds:
    made = bounds_of(
        None if start is None else part(start),
        None if end is None else end_from_json(end),
        reference_date=REFERENCE,
        **settings,  # type: ignore[arg-type]
    )
    assert made is not None
    return made


def span(first: str, last: str) -> Interval:
    return Interval(D(first), D(last))


@pytest.mark.parametrize("text", ["2019", "2019-03", "2019-03-15"])
def test_a_date_keeps_its_precision_through_json(text: str) -> None:
    assert part(text).to_json() == text


def test_a_range_keeps_its_bounds_through_json() -> None:
    value = DateRange(earliest="2019-03-01", latest="2019-05-31")
    assert PartialDate.from_json(value).to_json() == value


@pytest.mark.parametrize("text", ["19", "2019-13", "2019-02-30", "maart 2019", "2019-3", ""])
def test_what_is_no_date_of_the_contract_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"month|day|date"):
        part(text)


def test_a_reversed_range_is_refused() -> None:
    with pytest.raises(ValueError, match="before it begins"):
        PartialDate.range(D("2019-05-01"), D("2019-04-01"))


@pytest.mark.parametrize(
    ("text", "starts", "ends"),
    [
        ("2019", ("2019-01-01", "2019-12-31"), ("2019-01-01", "2019-12-31")),
        ("2019-03", ("2019-03-01", "2019-03-01"), ("2019-03-31", "2019-03-31")),
        ("2019-03-15", ("2019-03-15", "2019-03-15"), ("2019-03-15", "2019-03-15")),
        ("2020-02", ("2020-02-01", "2020-02-01"), ("2020-02-29", "2020-02-29")),
    ],
)
def test_outer_days_of_starts_and_ends(text: str, starts: tuple[str, str], ends: tuple[str, str]) -> None:
    assert part(text).start_bounds() == tuple(map(D, starts))
    assert part(text).end_bounds() == tuple(map(D, ends))


@pytest.mark.parametrize(
    ("start", "end", "least", "most"),
    [
        ("2020", "2022", ("2020-12-31", "2022-01-01"), ("2020-01-01", "2022-12-31")),
        ("2019-03", "2021-06", ("2019-03-01", "2021-06-30"), ("2019-03-01", "2021-06-30")),
        ("2019", "2021-03", ("2019-12-31", "2021-03-31"), ("2019-01-01", "2021-03-31")),
        ("2019-05", "present", ("2019-05-01", "2023-04-18"), ("2019-05-01", "2023-04-18")),
        ("2021", "2025", ("2021-12-31", "2023-04-18"), ("2021-01-01", "2023-04-18")),
        ("2020", "2020", ("2020-12-31", "2020-12-31"), ("2020-01-01", "2020-12-31")),
    ],
)
def test_shortest_and_longest_readings(
    start: str, end: str, least: tuple[str, str], most: tuple[str, str]
) -> None:
    made = bounds(start, end)
    assert shortest(made) == span(*least)
    assert longest(made) == span(*most)


def test_a_single_year_is_open_within_it() -> None:
    made = bounds("2021", "2021", single=True)
    assert core(made) is None
    assert longest(made) == span("2021-01-01", "2021-12-31")
    assert {span("2021-01-01", "2021-01-01"), span("2021-12-31", "2021-12-31")} <= set(readings(made))


def test_a_single_month_is_open_within_it_though_a_month_in_a_range_is_whole() -> None:
    assert shortest(bounds("2021-03", "2021-03", single=True)).days == 1
    assert shortest(bounds("2021-03", "2021-03")) == span("2021-03-01", "2021-03-31")


def test_the_own_date_of_the_cv_leaves_the_end_open() -> None:
    made = bounds("2019-03", "present", cv_date=part("2022-01"))
    assert shortest(made).end == D("2022-01-01")
    assert longest(made).end == REFERENCE


@pytest.mark.parametrize("own", ["2023-04-18", "2023-05", "2024"])
def test_an_own_date_that_is_not_older_changes_nothing(own: str) -> None:
    assert bounds("2019-03", "present", cv_date=part(own)).closed


def test_a_job_that_began_after_the_own_date_still_has_a_reading() -> None:
    made = bounds("2022-06", "present", cv_date=part("2022-01"))
    assert shortest(made) == span("2022-06-01", "2022-06-01")


@pytest.mark.parametrize(("start", "end"), [("2024", "2025"), ("2023-05", "present"), ("2021", "2019")])
def test_no_reading_before_the_reference_date_is_none(start: str, end: str) -> None:
    made = bounds_of(part(start), end_from_json(end), reference_date=REFERENCE)
    assert made is None


def test_unknown_ends_reach_as_far_as_they_can() -> None:
    until = bounds(None, "2012")
    assert not until.start_known
    assert longest(until).end == D("2012-12-31")
    since = bounds("2012-03", None)
    assert not since.end_known
    assert (since.earliest_end, since.latest_end) == (D("2012-03-01"), REFERENCE)


def test_a_stated_duration_fixes_the_length_and_lets_the_position_slide() -> None:
    made = bounds("2019", "2020", stated_months=18)
    assert months([shortest(made)]) == months([longest(made)]) == 18
    assert {reading.start for reading in readings(made)} == {D("2019-01-01"), D("2019-07-01")}
    assert core(made) == span("2019-07-01", "2020-06-30")


def test_a_sliding_stretch_is_also_read_at_the_days_that_matter() -> None:
    made = bounds("2019", "2020", stated_months=12)
    near = readings(made, near=[D("2019-05-10")])
    assert any(reading.start == D("2019-05-10") for reading in near)
    assert all(months([reading]) >= 12 for reading in near)


def test_a_stated_duration_is_ignored_where_it_contradicts_closed_dates() -> None:
    made = bounds("2019-01", "2019-12", stated_months=24)
    assert contradicts(made)
    assert months([longest(made)]) == 12


def test_rounding_is_no_contradiction() -> None:
    assert not contradicts(bounds("2019-01", "2021-04", stated_months=24))
    assert contradicts(bounds("2019", "2020", stated_months=48))


def test_a_stated_duration_says_nothing_of_a_period_that_goes_on_after_the_reference_date() -> None:
    assert stated_length(bounds("2021", "2024", stated_months=24)) is None


@pytest.mark.parametrize(
    ("intervals", "expected"),
    [
        ([("2019-01-01", "2019-12-31")], 12),
        ([("2020-02-01", "2020-02-29")], 1),
        ([("2019-01-16", "2019-02-14")], 16 / 31 + 14 / 28),
        ([("2019-01-01", "2019-06-30"), ("2019-04-01", "2019-12-31")], 12),
        ([("2020-04-18", "2023-04-18")], 36 + 1 / 30),
        ([], 0),
    ],
)
def test_length_is_covered_days_by_calendar_month(intervals: list[tuple[str, str]], expected: float) -> None:
    assert months([span(*one) for one in intervals]) == pytest.approx(expected, abs=1e-12)


def test_periods_are_united_before_they_are_cut() -> None:
    jobs = [span("2019-01-01", "2021-12-31"), span("2021-01-01", "2023-12-31")]
    assert months(jobs, window(REFERENCE, years=1)) == pytest.approx(12 + 1 / 30)


def test_adjoining_intervals_become_one() -> None:
    assert union([span("2019-02-01", "2019-02-28"), span("2019-01-01", "2019-01-31")]) == (
        span("2019-01-01", "2019-02-28"),
    )


def test_windows_are_closed_and_know_leap_days() -> None:
    assert window(REFERENCE, years=3) == span("2020-04-18", "2023-04-18")
    assert window(D("2024-02-29"), years=1).start == D("2023-02-28")
    assert add_months(D("2023-03-31"), -1) == D("2023-02-28")


def test_one_day_of_overlap_is_enough() -> None:
    inside = window(REFERENCE, years=3)
    assert cut([span("2019-01-01", "2020-04-18")], inside) == (span("2020-04-18", "2020-04-18"),)
    assert cut([span("2019-01-01", "2020-04-17")], inside) == ()
    assert cut([span("1999-01-01", "1999-01-01")], None) == (span("1999-01-01", "1999-01-01"),)


def test_the_day_on_which_an_outcome_flips() -> None:
    low, high = D("2021-01-01"), D("2021-12-31")
    assert last_day(low, high, lambda day: day <= D("2021-04-19")) == D("2021-04-19")
    assert first_day(low, high, lambda day: day >= D("2021-04-20")) == D("2021-04-20")
    assert last_day(low, high, lambda day: False) is None
    assert first_day(low, high, lambda day: False) is None
    assert last_day(low, high, lambda day: True) == high
    assert first_day(high, low, lambda day: True) is None


def test_ranges_of_months_over_several_periods() -> None:
    low, high = months_range([bounds("2020", "2022"), bounds("2021-01", "2021-12")])
    assert low == pytest.approx(12 + 2 / 31)
    assert high == 36
