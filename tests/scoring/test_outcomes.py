"""The rules of assessment, one case a line, on the built-in request."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from cvscreen.errors import UsageError
from cvscreen.records.assessment import Assessment, CriterionResult
from cvscreen.records.request import Offer
from cvscreen.requests import load_request, parse_request
from cvscreen.scoring import assess
from tests.scoring.builders import asks, course, cv, document, job, municipal, named, offer, people

WESTLAND = load_request("westland-kcc")


def result(assessment: Assessment, identity: str) -> CriterionResult:
    return next(item for item in assessment.criteria if item.id == identity)


def outcome(identity: str, offered: Offer | None = None, **changes: Any) -> str:
    return result(assess(cv(**changes), WESTLAND, offered), identity).outcome


@pytest.mark.parametrize(
    ("offered", "expected"),
    [
        (offer("55.55", True), "met"),
        (offer("55.56", True), "not-met"),
        (offer("53.30", False), "met"),
        (offer("53.31", False), "not-met"),
        (offer("54.00", False), "not-met"),
        (offer("54.00", None), "review"),
        (offer("53.00", None), "met"),
        (offer("56.00", None), "not-met"),
        (offer("66.00", True, rate_includes_vat=True), "met"),
        (offer("67.22", True, rate_includes_vat=True), "met"),
        (offer("67.30", True, rate_includes_vat=True), "not-met"),
        (offer("50.00", True, rate_includes_travel=False), "review"),
        (offer("56.00", True, rate_includes_travel=False), "not-met"),
        (offer(None, None), "review"),
        (None, "review"),
    ],
)
def test_rate(offered: Offer | None, expected: str) -> None:
    assert outcome("1", offered) == expected


@pytest.mark.parametrize(
    ("stated", "offered", "expected"),
    [
        (asks("50.00", includes_fee=True), None, "met"),
        (asks("55.00"), None, "review"),
        (asks("99.00"), offer("50.00", True), "met"),
        (asks("50.00", includes_fee=True), offer(None, None), "met"),
    ],
)
def test_the_cv_states_a_rate(stated: Any, offered: Offer | None, expected: str) -> None:
    assert outcome("1", offered, stated_rate=stated) == expected


@pytest.mark.parametrize(
    ("schooling", "third", "fourth"),
    [
        ([course(1, "mbo-3")], "met", "not-met"),
        ([course(1, "mbo-4")], "met", "met"),
        ([course(1, "mbo-2")], "not-met", "not-met"),
        ([course(1, "hbo-bachelor")], "met", "met"),
        ([course(1, "phd")], "met", "met"),
        ([course(1, "vmbo")], "not-met", "not-met"),
        ([course(1, "havo")], "review", "review"),
        ([course(1, "vwo")], "review", "review"),
        ([course(1, "vwo", None, end="1999")], "review", "review"),
        ([course(1, "havo"), course(2, "mbo-3")], "met", "review"),
        ([course(1, "mbo")], "review", "review"),
        ([course(1, "mbo", level_min="mbo-3", level_max="mbo-4")], "met", "review"),
        ([course(1, None, foreign=True)], "review", "review"),
        ([course(1, "mbo-4", False)], "not-met", "not-met"),
        ([course(1, "hbo-bachelor", False, running=True), course(2, "mbo-3")], "met", "not-met"),
        ([course(1, "mbo-4", None, end="2012")], "met", "met"),
        ([course(1, "mbo-4", None)], "review", "review"),
        ([course(1, "mbo-4", None, start="2010")], "review", "review"),
        ([course(1, "mbo-4", None, end="present")], "not-met", "not-met"),
        ([course(1, "mbo-4", None, end="2024")], "not-met", "not-met"),
        ([course(1, "mbo-4", None, end="2023")], "review", "review"),
        ([course(1, "mbo-4", None, end="2023-03")], "met", "met"),
        ([], "not-met", "not-met"),
    ],
)
def test_education(schooling: list[Any], third: str, fourth: str) -> None:
    found = assess(cv(education=tuple(schooling)), WESTLAND)
    assert (result(found, "2").outcome, result(found, "3").outcome) == (third, fourth)


@pytest.mark.parametrize("treatment", ["accept", "review", "reject"])
def test_completion_that_is_not_stated_follows_the_request(treatment: str) -> None:
    request = parse_request(
        f"""
        id = "x"
        title = "x"
        client = "x"
        deadline = 2023-04-18T12:00:00
        settings = {{ unstated_completion = "{treatment}" }}
        criteria = [{{ id = "1", kind = "knock-out", type = "education", text = "x", level = "mbo-3" }}]
        """,
        "x.toml",
    )
    found = result(assess(cv(education=(course(1, "mbo-4", None, end="2012"),)), request), "1")
    assert found.outcome == {"accept": "met", "review": "review", "reject": "not-met"}[treatment]
    assert bool(found.assumptions) == (treatment == "accept")


@pytest.mark.parametrize(
    ("jobs", "fourth", "fifth", "sixth"),
    [
        ([municipal(1, "2021-04", "present")], "met", "met", "met"),
        ([municipal(1, "2021-05", "present")], "not-met", "met", "met"),
        ([municipal(1, "2021-04-19", "present")], "met", "met", "met"),
        ([municipal(1, "2021-04-20", "present")], "not-met", "met", "met"),
        ([municipal(1, "2022-04-19", "present")], "not-met", "met", "met"),
        ([municipal(1, "2022-04-20", "present")], "not-met", "met", "not-met"),
        ([municipal(1, "2010", "2015")], "not-met", "not-met", "met"),
        ([municipal(1, "2019-01", "2020-04-18")], "not-met", "met", "met"),
        ([municipal(1, "2019-01", "2020-04-17")], "not-met", "not-met", "met"),
        ([municipal(1, "2020", "2022")], "review", "met", "met"),
        ([job(1, "2020", "2022"), job(2, "2020", "2022")], "review", "not-met", "not-met"),
        ([job(1, "2020-05", "2021-04"), job(2, "2020-09", "2021-08")], "not-met", "not-met", "not-met"),
        ([job(1, "2020-05", "2021-04"), job(2, "2021-05", "2022-04")], "met", "not-met", "not-met"),
        ([municipal(1, "2019", "present", contact_centre="mixed")], "review", "met", "review"),
        ([municipal(1, "2019", "present", contact_centre=False)], "not-met", "met", "not-met"),
        ([municipal(1, "2019", "present", municipal="joint-arrangement")], "met", "review", "review"),
        ([municipal(1, "2019", "present", municipal="unnamed")], "met", "review", "review"),
        ([municipal(1, "2019", "present", municipal="owned-company")], "met", "review", "review"),
        ([job(1, "2019", "present")], "met", "not-met", "not-met"),
        ([municipal(1, "2019", "present", kind="internship", paid=False)], "review", "review", "review"),
        ([municipal(1, "2019", "present", kind="volunteer", paid=False)], "not-met", "not-met", "not-met"),
        (
            [municipal(1, "2019", "present", kind="council", contact_centre=False)],
            "not-met",
            "review",
            "not-met",
        ),
        ([municipal(1, None, None)], "review", "review", "review"),
        ([municipal(1, None, "2012")], "not-met", "not-met", "review"),
        ([municipal(1, "2024-01", "present")], "not-met", "not-met", "not-met"),
        ([municipal(1, "2021", "2021", single=True)], "not-met", "met", "review"),
        ([municipal(1, "2022-03", "2022-03", single=True)], "not-met", "met", "not-met"),
        ([], "not-met", "not-met", "not-met"),
    ],
)
def test_experience(jobs: list[Any], fourth: str, fifth: str, sixth: str) -> None:
    found = assess(cv(experience=tuple(jobs)), WESTLAND)
    assert [result(found, identity).outcome for identity in ("4", "5", "6")] == [fourth, fifth, sixth]


@pytest.mark.parametrize(
    ("own", "expected"),
    [(None, "met"), ("2022-01", "review"), ("2023-03", "review"), ("2024-01", "met")],
)
def test_present_in_a_cv_with_its_own_date(own: str | None, expected: str) -> None:
    jobs = (job(1, "2021-04", "present"),)
    assert outcome("4", document=document(cv_date=own), experience=jobs) == expected


@pytest.mark.parametrize(
    ("changes", "points"),
    [
        ({"experience": (municipal(1, "2022-01", "present", tools=("Key2KCC", "Suite")),)}, (10, 10)),
        ({"tools": (named("Accres"),)}, (0, 5)),
        ({"experience": (municipal(1, "2015", "2018", tools=("Suite",)),)}, (0, 0)),
        (
            {"experience": (municipal(1, "2015", "2018", tools=("Suite",)),), "tools": (named("Suite"),)},
            (0, 5),
        ),
        (
            {
                "experience": (municipal(1, "2015", "2018", tools=("Suite",)),),
                "tools": (named("Suite", in_experience=True, elsewhere=named("Suite").evidence),),
            },
            (0, 5),
        ),
        ({"experience": (municipal(1, "2018", "2020", tools=("Suite",)),)}, (0, 5)),
        (
            {"experience": (municipal(1, "2022", "2023", kind="internship", paid=False, tools=("Suite",)),)},
            (0, 5),
        ),
        (
            {"experience": (municipal(1, "2022", "2023", kind="volunteer", paid=False, tools=("Suite",)),)},
            (0, 5),
        ),
        (
            {
                "experience": (
                    municipal(1, "2022-01", "present", possible_tools=("Key2KCC", "Key2Belastingen")),
                )
            },
            (0, 10),
        ),
        ({"experience": (municipal(1, "2015", "2016", possible_tools=("Officepakket",)),)}, (0, 0)),
        ({"denied_tools": (named("Accres"),)}, (0, 0)),
        ({"denied_tools": (named("Accres"),), "tools": (named("Accres"),)}, (0, 0)),
        (
            {
                "experience": (municipal(1, "2022-01", "present", tools=("Accres",)),),
                "denied_tools": (named("Accres"),),
            },
            (0, 5),
        ),
        (
            {"experience": (job(1, "2022-01", "present", contact_centre=False, tools=("Officepakket",)),)},
            (5, 5),
        ),
    ],
)
def test_tools(changes: dict[str, Any], points: tuple[int, int]) -> None:
    found = result(assess(cv(**changes), WESTLAND), "7")
    assert found.points is not None
    assert (found.points.min, found.points.max) == points
    assert found.outcome == ("review" if points[0] != points[1] else "met" if points[0] else "not-met")


@pytest.mark.parametrize(
    ("changes", "identity", "expected"),
    [
        ({"document": document(pages=5)}, "pages", "met"),
        ({"document": document(pages=6)}, "pages", "not-met"),
        ({"document": document(pages=5, pages_source="estimated", pages_margin=1)}, "pages", "review"),
        ({"document": document(pages=6, pages_source="estimated", pages_margin=1)}, "pages", "review"),
        ({"document": document(pages=7, pages_source="estimated", pages_margin=1)}, "pages", "not-met"),
        ({"document": document(pages=4, pages_source="estimated", pages_margin=1)}, "pages", "met"),
        ({"document": document(pages=6, pages_source="stored", pages_margin=1)}, "pages", "not-met"),
        ({"document": document(language="nl")}, "language", "met"),
        ({"document": document(language="mixed")}, "language", "review"),
        ({"document": document(language="unknown")}, "language", "review"),
        ({"document": document(language="en")}, "language", "not-met"),
        ({"document": document(language="other")}, "language", "not-met"),
        ({"references": people(2)}, "references", "met"),
        ({"references": people(1)}, "references", "not-met"),
        ({"references": people(0, on_request=True)}, "references", "not-met"),
        ({"references": people(1).model_copy(update={"possible": 2})}, "references", "review"),
        ({"references": people(0).model_copy(update={"possible": 1})}, "references", "not-met"),
        ({"references": people(2).model_copy(update={"possible": 3})}, "references", "met"),
    ],
)
def test_formal_rules(changes: dict[str, Any], identity: str, expected: str) -> None:
    assert outcome(identity, **changes) == expected


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (datetime(2023, 4, 18, 12, 0), "met"),
        (datetime(2023, 4, 18, 12, 0, 59), "met"),
        (datetime(2023, 4, 18, 12, 1), "not-met"),
        (datetime(2023, 4, 17, 23, 59), "met"),
        (date(2023, 4, 18), "review"),
        (date(2023, 4, 17), "met"),
        (date(2023, 4, 19), "not-met"),
    ],
)
def test_deadline(moment: date, expected: str) -> None:
    assert outcome("deadline", offer(submitted_at=moment)) == expected


def test_a_deadline_is_judged_only_with_a_time() -> None:
    found = assess(cv(), WESTLAND, offer())
    assert "deadline" not in [item.id for item in found.criteria]


@pytest.mark.parametrize(
    ("changes", "offered", "eligible"),
    [
        ({}, offer(), "yes"),
        ({}, None, "review"),
        ({"references": people(1)}, offer(), "no"),
        ({"references": people(1)}, None, "no"),
        ({"education": (course(1, "havo"),)}, offer(), "review"),
        ({"education": (course(1, "mbo-2"),)}, offer(), "no"),
        ({}, offer("60.00", True), "no"),
    ],
)
def test_eligibility(changes: dict[str, Any], offered: Offer | None, eligible: str) -> None:
    found = assess(cv(**changes), WESTLAND, offered)
    assert found.eligible == eligible
    assert (found.eligible_score is None) == (eligible == "no")


def test_who_is_eligible_has_completed_the_one_education_there_is() -> None:
    found = assess(cv(education=(course(1, "mbo-4", None),)), WESTLAND, offer())
    assert (found.score.min, found.score.max) == (0, 10)
    assert found.eligible_score is not None
    assert (found.eligible_score.min, found.eligible_score.max) == (10, 10)
    assert [(fact.id, fact.criteria) for fact in found.facts] == [("education-1.completed", ("2", "3"))]


def test_the_rate_of_the_eligible_readings_is_the_one_that_ties_are_broken_on() -> None:
    found = assess(cv(), WESTLAND, offer("54.00", None))
    assert (found.rate.min, found.rate.max) == (54, offer("56.25").hourly_rate)
    assert found.eligible_rate is not None
    assert (found.eligible_rate.min, found.eligible_rate.max) == (54, 54)


def test_a_request_without_a_deadline_needs_the_day_of_the_run() -> None:
    request = parse_request(
        """
        id = "x"
        title = "x"
        client = "x"
        criteria = [{ id = "1", kind = "award", type = "experience", text = "x", points = 1 }]
        """,
        "x.toml",
    )
    with pytest.raises(UsageError, match="no deadline"):
        assess(cv(), request)
    assert assess(cv(), request, reference_date=date(2024, 1, 1)).score.max == 0


def test_a_criterion_for_people_is_never_decided_by_the_machine() -> None:
    request = parse_request(
        """
        id = "x"
        title = "x"
        client = "x"
        deadline = 2023-04-18T12:00:00
        criteria = [{ id = "1", kind = "award", type = "manual", text = "Motivatie", points = 8 }]
        """,
        "x.toml",
    )
    found = assess(cv(), request)
    assert (found.score.min, found.score.max) == (0, 8)
    assert found.facts[0].id == "criterion.1"


def test_role_terms_of_the_request_stand_beside_the_contact_centre() -> None:
    request = parse_request(
        """
        id = "x"
        title = "x"
        client = "x"
        deadline = 2023-04-18T12:00:00
        [[criteria]]
        id = "1"
        kind = "award"
        type = "experience"
        text = "x"
        months = 12
        role_terms = ["consulent"]
        points = 5
        """,
        "x.toml",
    )
    for role, expected in (("Inkomensconsulente", "met"), ("Receptionist", "not-met"), (None, "review")):
        jobs = (job(1, "2019", "present", role=role, contact_centre=False),)
        assert result(assess(cv(experience=jobs), request), "1").outcome == expected


@pytest.mark.parametrize(
    ("fractions", "expected"), [((0.5, 0.5), "met"), ((0.4, 0.5), "not-met"), ((None, 0.1), "met")]
)
def test_full_time_equivalents_add_up_and_never_exceed_a_full_week(fractions: Any, expected: str) -> None:
    request = parse_request(
        """
        id = "x"
        title = "x"
        client = "x"
        deadline = 2023-04-18T12:00:00
        settings = { full_time_equivalent = true }
        criteria = [{ id = "1", kind = "award", type = "experience", text = "x", months = 12, points = 5 }]
        """,
        "x.toml",
    )
    jobs = tuple(
        job(number, "2022-01", "2022-12", full_time_fraction=part)
        for number, part in enumerate(fractions, start=1)
    )
    assert result(assess(cv(experience=jobs), request), "1").outcome == expected
