"""Request texts of several makes become request files, with what a person must check."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvscreen.errors import RequestError
from cvscreen.records.request import (
    Criterion,
    EducationCriterion,
    ExperienceCriterion,
    LevelStep,
    ManualCriterion,
    RateCriterion,
    Request,
    Step,
    Text,
    ToolsCriterion,
    Window,
)
from cvscreen.requests import load_request, parse_request
from cvscreen.requests.read_text import ReadRequest, read_request_text

ROOT = Path(__file__).parents[2]
OWN_WORDS = ROOT / "samples" / "requests" / "westland-kcc.txt"
# The published text may not be copied into the project; it is read as well where it lies beside the checkout.
SEED = ROOT.parent / "shared" / "seed-request.txt"


def parsed(read: ReadRequest) -> Request:
    return parse_request(read.toml, "read.toml")


def bare(criterion: Criterion) -> Criterion:
    """Without its text, which is the request's own."""
    return replace(criterion, text=Text(""))


@pytest.mark.parametrize("path", [OWN_WORDS, *([SEED] if SEED.exists() else [])], ids=lambda path: path.name)
def test_the_request_reads_as_the_built_in_one(path: Path) -> None:
    read = read_request_text(path.read_text("utf-8"))
    request, built_in = parsed(read), load_request("westland-kcc")
    assert [bare(item) for item in request.criteria] == [bare(item) for item in built_in.criteria]
    assert (request.title, request.client) == ("Medewerker KCC", "Gemeente Westland")
    assert request.deadline == built_in.deadline
    assert request.broker_fee == built_in.broker_fee
    assert request.shortlist_size == built_in.shortlist_size
    told = {(item.section, item.key): item.value for item in request.items}
    known = {(item.section, item.key): item.value for item in built_in.items}
    for key in (
        ("about", "number"), ("about", "region"), ("contract", "months"), ("contract", "extensions"),
        ("contract", "extension_months"), ("contract", "hours_min"), ("contract", "hours_max"),
        ("planning", "questions_until"), ("planning", "answers_on"), ("planning", "invitations_by"),
        ("planning", "interviews_on"),
    ):  # fmt: skip
        assert told[key] == known[key], key
    competences = told["competences", "competences"]
    assert isinstance(competences, tuple)
    assert len(competences) == 5
    assert read.checks == (
        "In de vragen en antwoorden staat een ander bedrag (€ 50); dat is niet als eis gelezen.",
        "Het aantal gevraagde professionals staat er verschillend (1-2 / 2-3).",
    )


WISHES = """
Functietitel: Consulent Werk en Inkomen
Opdrachtgever: Gemeente Ridderkerk
Referentienummer: RID-77
maximaal tarief 65Opdracht uren 36
Sluitingsdatum: 3-6-2024 10:00

Functieomschrijving
Je helpt inwoners. Geen zzp.

Eisen
• Een afgeronde hbo-opleiding of een hbo-opleiding in de afrondende fase
• Minimaal vijf jaar werkervaring bij een gemeente in de afgelopen 7 jaar
• Tarief maximaal € 82,50 all-in, exclusief btw
• Beschikbaar op maandag

Wensen
• Minimaal drie jaar ervaring in een klantcontactcentrum
Weging:15 %
• Ervaring met Suite en Officepakket
Weging: 25%
• Sterke motivatie
Weging: 60 %
"""


def by_id(request: Request) -> dict[str, Criterion]:
    return {item.id: item for item in request.criteria}


def test_requirements_and_wishes_in_bullets_with_percentages_behind_them() -> None:
    read = read_request_text(WISHES)
    request = parsed(read)
    found = by_id(request)
    assert (request.title, request.client) == ("Consulent Werk en Inkomen", "Gemeente Ridderkerk")
    assert request.deadline == datetime(2024, 6, 3, 10)
    education, municipal, rate, available = (found[str(number)] for number in range(1, 5))
    assert isinstance(education, EducationCriterion)
    assert education.steps == (LevelStep("hbo-bachelor", Decimal(0)),)
    assert education.settings.running_education == "accept"
    assert isinstance(municipal, ExperienceCriterion)
    assert (municipal.steps[0].minimum, municipal.window, municipal.organisations) == (
        60,
        Window(years=7),
        ("municipality",),
    )
    assert isinstance(rate, RateCriterion)
    assert (rate.maximum, rate.includes_fee, rate.includes_vat) == (Decimal("82.50"), True, False)
    assert isinstance(available, ManualCriterion)
    contact, tools, motivation = (found[str(number)] for number in range(5, 8))
    assert isinstance(contact, ExperienceCriterion)
    assert (contact.steps, contact.contact_centre) == ((Step(Decimal(36), Decimal(15)),), True)
    assert isinstance(tools, ToolsCriterion)
    assert (tools.tools, tools.points) == (("Suite", "Officepakket"), 25)
    assert isinstance(motivation, ManualCriterion)
    assert [item.kind for item in request.criteria] == ["knock-out"] * 4 + ["award"] * 3 + ["formal"]
    assert motivation.text.nl == "Sterke motivatie"
    checks = "\n".join(read.checks)
    assert "Criterium 4: hiervoor is geen toets bekend" in checks
    assert "Criterium 5: de weging is een percentage" in checks
    assert "geen zzp" in checks
    assert "tellen op" not in checks
    assert "In de kop staat een ander tarief (€ 65)" in checks


def test_a_ceiling_can_be_an_award_and_numbering_can_start_again() -> None:
    read = read_request_text(
        """
        Eisen
        1. Een mbo-4 diploma
        Wensen
        1. Uurtarief maximaal € 60,00 inclusief fee, exclusief btw (30 punten)
        2. Kennis van de regio (10 punten)
        """
    )
    request = parsed(read)
    assert [(item.id, item.kind, item.points) for item in request.criteria] == [
        ("1", "knock-out", None),
        ("2", "award", 30),
        ("3", "award", 10),
    ]
    assert isinstance(request.criteria[1], RateCriterion)
    checks = "\n".join(read.checks)
    assert "De punten tellen op tot 40, niet tot 100." in checks
    assert "De sluitingsdatum is niet gevonden" in checks
    assert "De opdrachtgever is niet gevonden" in checks


def test_labels_with_the_value_on_the_next_line() -> None:
    read = read_request_text(
        "Telefonist\nAanvraagnummer\n4411\nSluitingsdatum\n3 juni 2024\nEindtijd\n9.30 uur\n"
        "Vereisten\n1. Werkervaring bij een gemeente\n"
    )
    request = parsed(read)
    assert request.title == "Telefonist"
    assert request.deadline == datetime(2024, 6, 3, 9, 30)
    assert request.reference_date == date(2024, 6, 3)
    assert ("about", "number", "4411") in [(item.section, item.key, item.value) for item in request.items]


def test_a_wish_without_a_weight_is_said() -> None:
    read = read_request_text("Wensen\n- Ervaring met Suite4Werk bij een gemeente\n- Nauwkeurig\n", lang="en")
    assert "Criterion 2: no number of points is given; 1 point was filled in." in read.checks
    assert "No knock-out requirements were found." in read.checks


def test_a_level_of_thinking_needs_no_diploma() -> None:
    request = parsed(read_request_text("Eisen\n1. Minimaal mbo werk- en denkniveau, niveau 4\n"))
    criterion = request.criteria[0]
    assert isinstance(criterion, EducationCriterion)
    assert (criterion.steps[0].level, criterion.completed) == ("mbo-4", False)


def test_a_text_without_requirements_is_refused() -> None:
    with pytest.raises(RequestError, match="No requirements were found"):
        read_request_text("Wij zoeken een fijne collega. Bel ons!")


@pytest.mark.parametrize(
    "text", ['Eisen\n1. Een "diploma" \\ van mbo 4\n', "Eisen\n1. Naam\x7f met\ttekens\n"]
)
def test_any_text_makes_valid_toml(text: str) -> None:
    assert parsed(read_request_text(text)).criteria


PIECES = st.sampled_from(
    """
    Eisen
    Wensen (weging)
    Gunningscriteria
    Vereisten / knock-outcriteria
    Competenties
    Fee
    1. Tarief maximaal € 0 incl. fee
    2. Uurtarief € 60,00 (20 punten)
    3) Mbo niveau 4 of hbo (5 punten)
    4. Ervaring in de afgelopen 0 jaar bij een gemeente (0 punten)
    5. (25 punten)
    a. alle onderdelen (5 punten)
    b. 2 onderdelen (15 punten)
    6. Ervaring met Suite, Accres en Iets Nieuws (10 punten)
    - los punt
    • Minimaal twee jaar ervaring in een callcenter Weging: 30 %
    Weging:15 %
    Vraag 1: mag het 90 euro zijn?
    Antwoord 1: nee
    Einde inschrijfdatum 31 februari 2023
    Aanvraagnummer
    12
    Uren per week
    Benodigd aantal professionals
    1 a 2
    2 of 3 medewerkers
    Sluitingsdatum 3 maart 2024, 24:00
    """.strip().splitlines()
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=30)), max_size=12))
def test_whatever_the_text_the_result_is_a_request_or_a_refusal(lines: list[str]) -> None:
    try:
        read = read_request_text("\n".join(lines))
    except RequestError as error:
        refused = str(error)
    else:
        refused = "" if parsed(read).criteria else "no criteria"
    assert refused == "" or refused.startswith("No requirements were found")


def test_numbering_that_starts_again_twice_stays_unique() -> None:
    read = read_request_text("Eisen\n1. Fiets\n3. Auto\nWensen\n1. Boot (60 punten)\n3. Trein (40 punten)\n")
    assert [item.id for item in parsed(read).criteria] == ["1", "3", "4", "5"]
