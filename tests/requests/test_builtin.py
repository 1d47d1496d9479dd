"""The built-in request holds every fact of the published one, and is told in words."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from cvscreen.records.request import (
    EducationCriterion,
    ExperienceCriterion,
    RateCriterion,
    Settings,
    Step,
    ToolsCriterion,
    Window,
)
from cvscreen.requests import builtin_requests, describe, load_request, parse_request

WESTLAND = load_request("westland-kcc")


def criterion(identity: str) -> object:
    return next(item for item in WESTLAND.criteria if item.id == identity)


def test_the_header() -> None:
    assert builtin_requests() == ("westland-kcc",)
    assert (WESTLAND.id, WESTLAND.title, WESTLAND.client) == (
        "westland-kcc",
        "Medewerker KCC",
        "Gemeente Westland",
    )
    assert WESTLAND.deadline == datetime(2023, 4, 18, 12, 0)
    assert WESTLAND.reference_date == date(2023, 4, 18)
    assert WESTLAND.broker_fee == Decimal("2.25")
    assert WESTLAND.shortlist_size == 10
    assert WESTLAND.tie_break == "hourly-rate"
    assert WESTLAND.settings == Settings()


def test_the_criteria() -> None:
    assert [(item.id, item.kind) for item in WESTLAND.criteria] == [
        ("1", "knock-out"), ("2", "knock-out"), ("3", "award"), ("4", "award"), ("5", "award"),
        ("6", "award"), ("7", "award"),
        ("pages", "formal"), ("language", "formal"), ("references", "formal"), ("deadline", "formal"),
    ]  # fmt: skip
    assert [item.points for item in WESTLAND.criteria[2:7]] == [10, 25, 20, 20, 25]
    assert WESTLAND.total_points == 100


def test_the_rate_includes_travel_and_fee_and_excludes_vat() -> None:
    rate = criterion("1")
    assert isinstance(rate, RateCriterion)
    assert (rate.maximum, rate.includes_fee, rate.includes_travel, rate.includes_vat) == (
        Decimal("55.55"),
        True,
        True,
        False,
    )


def test_levels_months_windows_and_tiers() -> None:
    for identity, level in (("2", "mbo-3"), ("3", "mbo-4")):
        education = criterion(identity)
        assert isinstance(education, EducationCriterion)
        assert [step.level for step in education.steps] == [level]
        assert education.completed
    four, five, six = criterion("4"), criterion("5"), criterion("6")
    assert isinstance(four, ExperienceCriterion)
    assert isinstance(five, ExperienceCriterion)
    assert isinstance(six, ExperienceCriterion)
    assert (four.steps[0].minimum, four.window, four.contact_centre, four.organisations) == (
        24, Window(years=3), True, (),
    )  # fmt: skip
    assert (five.steps[0].minimum, five.window, five.contact_centre, five.organisations) == (
        0, Window(years=3), False, ("municipality",),
    )  # fmt: skip
    assert (six.steps[0].minimum, six.window, six.contact_centre, six.organisations) == (
        12, None, True, ("municipality",),
    )  # fmt: skip
    seven = criterion("7")
    assert isinstance(seven, ToolsCriterion)
    assert seven.tools == ("Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket")
    assert seven.window == Window(years=3)
    assert seven.steps == tuple(Step(Decimal(count), Decimal(5 * count)) for count in range(1, 6))


@pytest.mark.parametrize(
    "words",
    [
        "18 april 2023, 12.00 uur", "€ 2,25",
        "ten hoogste € 55,55, zonder btw, met reiskosten, met fee",
        "10 + 25 + 20 + 20 + 25 = 100 punten", "ten minste 24 maanden", "in de laatste 3 jaar",
        "ten minste 4 onderdelen: 20 punten",
        "ten minste 1 onderdeel: 5 punten", "ten hoogste 5 pagina’s", "ten minste 2 referenten",
        "12074", "Zuid-Holland", "13 april 2023, 09.00 uur", "14 april 2023", "24 april 2023",
        "25 april 2023", "middag", "1.620", "VOG", "Waadi", "maandag", "woensdag en/of vrijdag", "mbo",
        "24", "32", "Maanden per verlenging: 6", "zo snel mogelijk", "DAS", "2 of 3", "100.000", "€ 50",
        "weerbaar", "stressbestendig", "voldoende",
        "opleiding in het verleden zonder vermelding van een diploma: telt mee",
        "vrijwilligerswerk: telt niet mee",
    ],
)  # fmt: skip
def test_show_tells_every_fact(words: str) -> None:
    assert words in describe(WESTLAND)


def test_show_in_english() -> None:
    text = describe(WESTLAND, "en")
    assert "Offers close on: 18 April 2023, 12:00" in text
    assert "at least 24 months, in a customer contact centre or call centre, in the last 3 years" in text
    assert "Together: 10 + 25 + 20 + 20 + 25 = 100 points" in text


MIXED = """
id = "other"
title = "Consulent"
client = "Gemeente Delft"

[settings]
internship = "accept"

[[criteria]]
id = "A"
kind = "award"
type = "education"
text = "Niveau"
points = 10
tiers = [{ level = "hbo-bachelor", points = 10 }, { level = "mbo-4", points = 7.5 }]

[[criteria]]
id = "B"
kind = "award"
type = "experience"
text = "Ervaring"
points = 20
window = { years = 7, months = 6 }
organisations = ["municipality", "joint-arrangement"]
role_terms = ["consulent"]
tiers = [{ months = 60, points = 20 }, { months = 24, points = 5 }]
settings = { internship = "reject" }
"""


def test_what_a_criterion_says_otherwise_holds_for_it_alone() -> None:
    request = parse_request(MIXED, "mixed.toml")
    assert request.settings.internship == "accept"
    assert [item.settings.internship for item in request.criteria] == ["accept", "reject"]
    text = describe(request)
    assert "onbekend" in text
    assert "ten minste hbo-bachelor: 10 punten" in text
    assert "ten minste mbo niveau 4: 7,5 punten" in text
    assert "in de laatste 7 jaar en 6 maanden" in text
    assert "in een functie als consulent" in text
    assert "bij een gemeente of een gemeenschappelijke regeling" in text
    assert "     stage: telt niet mee" in text
