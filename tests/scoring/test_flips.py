"""The value at which an outcome flips: named, exact, and true when it is tried."""

from __future__ import annotations

from typing import Any

import pytest

from cvscreen.records.request import LanguageCode
from cvscreen.requests import load_request
from cvscreen.scoring import assess
from tests.scoring.builders import course, cv, job, municipal, named, offer
from tests.scoring.test_outcomes import result

WESTLAND = load_request("westland-kcc")


def flips(identity: str, lang: LanguageCode = "nl", **changes: Any) -> tuple[str, ...]:
    return result(assess(cv(**changes), WESTLAND, changes.pop("offered", None), lang=lang), identity).flip


def test_an_open_start_flips_on_the_day_of_the_rules() -> None:
    jobs = (job(1, "2021", "present", role="Medewerker KCC", employer="Cendris"),)
    assert flips("4", experience=jobs) == (
        "Gehaald als “Medewerker KCC” bij Cendris op of vóór 19 april 2021 begon.",
    )
    assert flips("4", lang="en", experience=jobs) == (
        "Met if “Medewerker KCC” at Cendris began on or before 19 April 2021.",
    )


@pytest.mark.parametrize(("start", "expected"), [("2021-04-19", "met"), ("2021-04-20", "not-met")])
def test_the_day_named_is_the_last_on_which_it_is_met(start: str, expected: str) -> None:
    found = assess(cv(experience=(job(1, start, "present"),)), WESTLAND)
    assert result(found, "4").outcome == expected


def test_an_open_end_flips_too() -> None:
    assert flips("4", experience=(job(1, "2020-10-01", "2022"),)) == (
        "Gehaald als “Medewerker klantcontact” bij Bedrijf 1 op of na 30 september 2022 eindigde.",
    )


@pytest.mark.parametrize(
    ("start", "end", "side", "expected"),
    [
        ("2021", "present", "start", ("31 december 2021", "1 januari 2021")),
        ("2020-10-01", None, "end", ("1 oktober 2020", "18 april 2023")),
        (None, "2022-09-30", "start", ("30 september 2022", "eerder")),
        (None, None, "start", ("18 april 2023", "eerder")),
        (None, None, "end", ("eerder", "18 april 2023")),
    ],
)
def test_a_boundary_has_two_readings_the_worst_first(
    start: str | None, end: str | None, side: str, expected: tuple[str, str]
) -> None:
    found = assess(cv(experience=(job(1, start, end),)), WESTLAND)
    facts = {fact.id: fact.readings for fact in found.facts}
    assert facts[f"experience-1.{side}"] == expected


def test_two_open_boundaries_name_each_other() -> None:
    found = result(assess(cv(experience=(municipal(1, "2020", "2022"),)), WESTLAND), "4")
    assert found.hinges_on == ("experience-1.start", "experience-1.end")
    label = "“Medewerker KCC” bij Gemeente Delft"
    assert found.flip == (
        f"Als {label} op 23 augustus 2022 eindigde: gehaald als {label} op of vóór 24 augustus 2020 begon.",
        f"Als {label} op 31 december 2020 begon (de laatst mogelijke dag): "
        f"gehaald als {label} op of na 30 december 2022 eindigde.",
        f"Als {label} op 1 januari 2020 begon (de vroegst mogelijke dag): "
        f"gehaald als {label} op of na 17 april 2022 eindigde.",
    )


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2020-08-24", "2022-08-23", "met"),
        ("2020-08-25", "2022-08-23", "not-met"),
        ("2020-12-31", "2022-12-30", "met"),
        ("2020-12-31", "2022-12-29", "not-met"),
        ("2020-01-01", "2022-04-17", "met"),
        ("2020-01-01", "2022-04-16", "not-met"),
    ],
)
def test_those_values_hold_when_they_are_filled_in(start: str, end: str, expected: str) -> None:
    found = assess(cv(experience=(municipal(1, start, end),)), WESTLAND)
    assert result(found, "4").outcome == expected


def test_one_fact_that_decides_several_criteria_is_asked_once() -> None:
    jobs = (municipal(1, "2019", "present", contact_centre="mixed", role="Receptionist-telefonist"),)
    found = assess(cv(experience=jobs), WESTLAND, offer())
    assert [(fact.id, fact.criteria) for fact in found.facts] == [("experience-1.contact_centre", ("4", "6"))]
    assert found.facts[0].evidence == jobs[0].evidence


def test_a_fact_outside_the_window_is_not_asked_for() -> None:
    jobs = (municipal(1, "2021", "present"), job(2, "2015", "2016", contact_centre="mixed"))
    found = result(assess(cv(experience=jobs), WESTLAND), "4")
    assert found.hinges_on == ("experience-1.start",)


def test_a_fact_that_can_never_decide_is_not_asked_for() -> None:
    # A mixed job of 24 months decides; one of a month is too short to make or to break it.
    jobs = (
        job(1, "2020-05", "2022-04", contact_centre="mixed"),
        job(2, "2022-06", "2022-06", contact_centre="mixed"),
    )
    assert result(assess(cv(experience=jobs), WESTLAND), "4").hinges_on == ("experience-1.contact_centre",)


def test_a_stretch_that_slides_is_met_from_the_day_on_which_enough_of_it_lies_in_the_window() -> None:
    more = (job(1, "2019", "2020", stated_months=18.0), job(2, "2021-01", "2022-05"))
    found = result(assess(cv(experience=more), WESTLAND), "4")
    assert found.outcome == "review"
    assert found.flip == ("Gehaald als “Medewerker klantcontact” bij Bedrijf 1 op of na 18 mei 2019 begon.",)


def test_levels_name_the_lowest_that_is_enough() -> None:
    assert flips("2", education=(course(1, "mbo", title="Administratie"),)) == (
        "Gehaald als “Administratie” (mbo zonder niveau) op mbo niveau 3 of hoger was.",
    )


def test_tools_say_how_many_points_each_answer_gives() -> None:
    assert flips("7", tools=(named("Accres"), named("Suite"))) == (
        "Elk onderdeel waarmee in die periode is gewerkt, telt mee (Accres en Suite): "
        "1 erbij geeft 5 punten en 2 erbij geeft 10 punten.",
    )
    assert flips("7", tools=(named("Accres"),)) == ("5 punten als met Accres in die periode is gewerkt.",)


def test_the_rate_names_the_amount() -> None:
    assert flips("1") == ("Gehaald als het tarief ten hoogste € 55,55 met fee is (€ 53,30 zonder fee).",)


def test_where_no_single_answer_turns_it_the_set_that_does_is_named() -> None:
    # Either job is enough, and for each of them two things are open.
    link = {"municipal": "joint-arrangement", "employer": "GGD Haaglanden"}
    jobs = tuple(municipal(number, "2016-01", "2018-12", contact_centre="mixed", **link) for number in (1, 2))
    found = result(assess(cv(experience=jobs), WESTLAND), "6")
    assert len(found.hinges_on) == 4
    assert found.flip == (
        "Als “Medewerker KCC” bij GGD Haaglanden als werk in een klantcontactcentrum geldt: gehaald als "
        "“Medewerker KCC” bij GGD Haaglanden als werk bij een gemeentelijke organisatie geldt.",
    )
