"""Dutch expressions of four public test suites (Recognizers-Text, duckling, chrono, dateparser).

``dates-nl.jsonl`` keeps each case with its ``source``. Every case is run and counted; those that are known
to differ are an exact set, so that an unexpected fix fails the test as an unexpected break does.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cvscreen.extraction.period_grammar import Reading, read_expression

CASES = [
    json.loads(line) for line in (Path(__file__).parent / "dates-nl.jsonl").read_text("utf-8").splitlines()
]
AT_LEAST = 0.95

NOT_AS_IN_A_CV = {
    "jan feb 2017": "the suite ends at the first moment of February; on a CV February is whole",
}


def is_right(case: dict[str, Any], reading: Reading | None) -> bool:
    """Whether a reading agrees in all that the case states (a season has no days in its suite)."""
    if reading is None or reading.kind != case["kind"]:
        return False
    if case["kind"] == "duration":
        return reading.months is not None and abs(reading.months - case["months"]) < 0.001
    if case["start"] is None and case["open"] is None:
        return reading.months == case["months"]
    days = [
        None if day is None else day.isoformat()
        for day in (reading.start, reading.end_first, reading.end_last)
    ]
    return [*days, reading.open] == [case["start"], case["end_first"], case["end_last"], case["open"]]


def read(case: dict[str, Any]) -> Reading | None:
    return read_expression(case["input"], date.fromisoformat(case["reference_date"]), mode="suite")


@pytest.mark.parametrize("case", CASES, ids=[case["input"] for case in CASES])
def test_each_expression(case: dict[str, Any]) -> None:
    assert is_right(case, read(case)) == (case["input"] not in NOT_AS_IN_A_CV)


def test_enough_expressions_are_right() -> None:
    assert len(CASES) == 180
    right = sum(is_right(case, read(case)) for case in CASES)
    assert right / len(CASES) >= AT_LEAST


@pytest.mark.parametrize(
    ("text", "start", "end_first", "end_last", "open_"),
    [
        ("tot 2012", None, "2012-01-01", "2012-12-31", "until"),
        ("van 2012 tot 2014", "2012-01-01", "2014-01-01", "2014-12-31", None),
        ("sinds mei 2019", "2019-05-01", "2019-05-01", None, "since"),
        ("2015 - heden", "2015-01-01", "2023-04-18", "2023-04-18", None),
        ("tot eind 2014", None, "2014-09-01", "2014-12-31", "until"),
    ],
)
def test_a_cv_includes_the_unit_that_tot_names(
    text: str, start: str | None, end_first: str, end_last: str | None, open_: str | None
) -> None:
    reading = read_expression(text, date(2023, 4, 18))
    assert reading is not None
    days = [
        None if day is None else day.isoformat()
        for day in (reading.start, reading.end_first, reading.end_last)
    ]
    assert [*days, reading.open] == [start, end_first, end_last, open_]


@pytest.mark.parametrize(
    "text",
    ["", "Gemeente Delft", "Word 2016", "2012 - 2013 en 2015 - 2016", "mei", "gisteren"],
)
def test_what_is_not_one_expression_is_none(text: str) -> None:
    assert read_expression(text, date(2023, 4, 18)) is None


@pytest.mark.parametrize(
    ("text", "start", "end_last"),
    [
        ("jaren tachtig", "1980-01-01", "1989-12-31"),
        ("eerste helft van 2015", "2015-01-01", "2015-06-30"),
        ("tussen 4 en 22 januari 1995", "1995-01-04", "1995-01-22"),
        ("van mei tot 22 juni 2016", "2016-05-01", "2016-06-22"),
        ("twintigste april 2016", "2016-04-20", "2016-04-20"),
        ("twee duizend en zestien", "2016-01-01", "2016-12-31"),
        ("de maand april 2017", "2017-04-01", "2017-04-30"),
        ("dec 2010-mrt 2011", "2010-12-01", "2011-03-31"),
        ("na mei 2018", "2018-06-01", None),
        ("2018 of later", "2018-01-01", None),
    ],
)
def test_wordings_beside_the_suites(text: str, start: str, end_last: str | None) -> None:
    reading = read_expression(text, date(2018, 6, 1), mode="suite")
    assert reading is not None
    assert reading.start == date.fromisoformat(start)
    assert reading.end_last == (None if end_last is None else date.fromisoformat(end_last))


@pytest.mark.parametrize("other", [date(1990, 1, 1), date(2040, 12, 31)])
def test_only_an_open_end_depends_on_the_reference_date(other: date) -> None:
    for case in CASES:
        assert read(case) == read_expression(case["input"], other, mode="suite")
