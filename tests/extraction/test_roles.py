"""Whether a job is contact-centre work: titles, departments, tasks, employers, in own wordings."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.extraction.cv_text import evidence

JOB = """
**Werkervaring**

maart 2019 – heden
**{role}**
{employer}
{tasks}
"""


def verdict(role: str, tasks: str, employer: str = "Kwikstaart B.V.") -> object:
    found = evidence(JOB.format(role=role, employer=employer, tasks=tasks)).experience
    assert len(found) == 1
    return found[0].contact_centre


CASES: list[tuple[object, str, str, str]] = [
    # The title names the contact centre or customer service, whatever stands beside it.
    (True, "Medewerkster klantcontactcentrum", "- Ook de post openen", "Gemeente Duinwijk"),
    (True, "Studentmedewerker infonummer 14 058", "- Afvalpas aanvragen", "Gemeente Duinwijk"),
    (True, "Hoofd klantenservice", "- Roosters maken", "Kwikstaart B.V."),
    # The title with the counter alone.
    ("mixed", "KCC-medewerker", "- Ik ontvang bezoekers en geef paspoorten uit", "Gemeente Duinwijk"),
    (
        "mixed",
        "KCC-medewerker",
        "- Bezoekers ontvangen aan de balie. Aan de lijn zit ik niet.",
        "Gemeente Duinwijk",
    ),
    # A title that says nothing of the work, whose description opens with contact.
    (
        True,
        "Medewerker fraudemeldpunt",
        "- Eerste aanspreekpunt per telefoon voor rekeninghouders",
        "Bank Kwik",
    ),
    (
        True,
        "Medewerker orders",
        "Klanten bellen en chatten als een pakket zoek was. Avonddienst.",
        "Kwikstaart B.V.",
    ),
    (
        True,
        "Medewerkster Wadplein",
        "Bellers verder helpen over afval en paspoorten. Geen balie.",
        "Gemeente Duinwijk",
    ),
    ("mixed", "Medewerker archief", "- Dossiers scannen en opbergen, telefoon opnemen", "Gemeente Duinwijk"),
    # Another role, with telephone contact among its tasks.
    (
        "mixed",
        "Planner buitendienst",
        "Monteurs plannen; bij drukte storingstelefoontjes aannemen.",
        "Kwikstaart B.V.",
    ),
    (
        "mixed",
        "Medewerker heffingen",
        "- Bezwaren behandelen\n- Een dagdeel de belastinglijn bemensen",
        "Gemeente Duinwijk",
    ),
    (
        "mixed",
        "Consulent inkomen",
        "- Aanvragen beoordelen\n- Elke dag een uur telefonisch spreekuur",
        "Gemeente Duinwijk",
    ),
    ("mixed", "Receptioniste-telefoniste", "- Bezoek ontvangen", "Zorggroep Duinrand"),
    # Contact with others than customers, and goods that go in and out.
    (False, "Werkvoorbereider", "- Offertes uitwerken, leveranciers bellen", "Kwikstaart Bouw"),
    ("mixed", "Planner", "- Chauffeurs bellen en klanten op de hoogte houden", "Kwikstaart B.V."),
    (False, "Logistiek medewerker", "- Inbound en outbound, voorraad tellen", "Kwikstaart B.V."),
    # Another role whose work is contact with customers throughout.
    (
        True,
        "Voorlichter",
        "- Telefonische vragen van inwoners beantwoorden\n- Terugbelverzoeken afhandelen",
        "Provincie Utrecht",
    ),
    (True, "Zorgconsulente", "- De hele dag telefoon en mail, over eigen risico en vergoedingen", "Menzis"),
    (True, "Operator inlichtingen 118", "", "PTT Telecom"),
    (True, "Medewerker bellijn corona", "- Prikafspraken maken", "GGD Kustland"),
    # A title that is open: channels, counter, colleagues and hotels decide.
    (True, "Klantadviseur telefonie", "Vragen over uitkeringen beantwoorden.", "UWV"),
    (True, "Klantadviseur", "- Betalingsregelingen, per chat en telefoon", "Kwikstaart Energie"),
    ("mixed", "Klantadviseur", "- Vragen over verhuizingen", "Kwikstaart Energie"),
    (
        "mixed",
        "Servicedeskmedewerker",
        "Meldingen van ambtenaren oplossen aan de telefoon, laptops uitgeven.",
        "Gemeente Duinwijk",
    ),
    (False, "Front office medewerker", "- Gasten inchecken en uitchecken", "Hotel Kwikstaart"),
    (False, "Stagiair front office", "", "Hotel Kwikstaart"),
    ("mixed", "Front office medewerker", "- Check-in, check-out en de telefoon", "Hotel Kwikstaart"),
    (True, "Medewerker frontoffice", "- Telefoon en e-mail van inwoners", "Gemeente Duinwijk"),
    # The department decides.
    (True, "Reserveringsmedewerker (afdeling contactcenter)", "- Boekingen wijzigen", "Vakantiepark De Poel"),
    (True, "Helpdesk agent (klantenservice)", "- Modems en wifi", "Kwikstaart Telecom"),
    ("mixed", "Planner (afdeling klantcontactcentrum)", "- Roosters maken", "Gemeente Duinwijk"),
    (
        "mixed",
        "Teamleider",
        "Afdeling klantenservice en retouren, balie in de winkel.",
        "Meubelzaak Kwikstaart",
    ),
    (True, "Teamleider", "Afdeling klantenservice: twaalf mensen aan de telefoon.", "Kwikstaart B.V."),
    # The employer decides.
    (True, "Senior agent", "- Nieuwe collega's inwerken", "Teleperformance"),
    (True, "Support agent", "- Account questions", "Teleperformance"),
    # No title at all: what stands in its place is a task.
    (True, "Eerstelijns telefonie en mail", "- Vragen over afval en parkeren", "Gemeente Duinwijk"),
    # None of it.
    (False, "Medewerker burgerzaken", "- Paspoorten en rijbewijzen aan de balie", "Gemeente Duinwijk"),
    (False, "Verkoopster", "- Kassa, klanten helpen", "Bakkerij Kwikstaart"),
    (False, "Receptionist", "- Bezoekers ontvangen en aanmelden", "Kwikstaart B.V."),
    (False, "Functioneel beheerder", "- Beheer van Key2KCC en Suite", "Gemeente Duinwijk"),
    (False, "Monteur", "- Ketels vervangen", "Kwikstaart Installatie"),
]


@pytest.mark.parametrize(
    ("expected", "role", "tasks", "employer"), CASES, ids=[f"{c[1]} {c[2][:30]}" for c in CASES]
)
def test_contact_centre(expected: object, role: str, tasks: str, employer: str) -> None:
    assert verdict(role, tasks, employer) == expected


@pytest.mark.parametrize(
    ("his", "hers"),
    [
        ("Klantadviseur telefonie", "Klantadviseuse telefonie"),
        ("Telefonist", "Telefoniste"),
        ("Televerkoper", "Televerkoopster"),
        ("Helpdeskmedewerker", "Helpdeskmedewerkster"),
        ("Teamleider klantenservice", "Teamleidster klantenservice"),
        ("Coördinator klantcontact", "Coördinatrice klantcontact"),
        ("Receptionist-telefonist", "Receptioniste-telefoniste"),
        ("Chauffeur", "Chauffeuse"),
    ],
)
def test_the_gender_of_a_title_changes_nothing(his: str, hers: str) -> None:
    tasks = "- Vragen over abonnementen beantwoorden"
    assert verdict(his, tasks) == verdict(hers, tasks)


def test_a_sentence_of_running_text_is_told_apart_from_the_title_in_another() -> None:
    """All sentences of a paragraph share a place: the task in the second must not vanish in the first."""
    told = evidence(
        "**Werkervaring**\n"
        "Sinds mei 2018 werk ik als medewerker zaalverhuur bij Gemeente Duinwijk. "
        "Op andere dagen neem ik de telefoon aan voor verenigingen."
    )
    assert [x.contact_centre for x in told.experience] == ["mixed"]


TABLE: dict[str, list[tuple[str, str, list[str]]]] = tomllib.loads(
    (Path(__file__).parent / "contact_roles.toml").read_text(encoding="utf-8")
)
MEANS: dict[str, object] = {"true": True, "mixed": "mixed", "false": False}


@pytest.mark.parametrize(
    ("expected", "role", "employer", "tasks"),
    [(MEANS[name], *row) for name, rows in TABLE.items() for row in rows],
    ids=[f"{name} {row[0]} {n}" for name, rows in TABLE.items() for n, row in enumerate(rows)],
)
def test_roles_written_from_the_rules_alone(
    expected: object, role: str, employer: str, tasks: list[str]
) -> None:
    assert verdict(role, "\n".join(f"- {task}" for task in tasks), employer) == expected


def test_a_part_of_the_work_named_in_the_title_row_is_a_part() -> None:
    row = "2017 t/m nu: gemeente Duinwijk, medewerker groen, vanaf 2020 ook de meldingentelefoon (ochtenden)"
    assert [x.contact_centre for x in evidence(f"**Werk**\n{row}").experience] == ["mixed"]


def test_days_by_turns_at_the_telephone_and_at_the_counter_are_both() -> None:
    row = (
        "2021 - heden: Medewerker dienstverlening, gemeente Kluft. Twee dagen telefoonteam, twee dagen balie."
    )
    assert [x.contact_centre for x in evidence(f"**Werk**\n{row}").experience] == ["mixed"]


@pytest.mark.parametrize(
    ("role", "tasks"),
    [
        ("Medewerkster servicepunt", "Koffie, broodjes, loketvragen."),
        ("Check-in agent", "Boarding, inchecken, tassen"),
    ],
)
def test_an_open_title_with_the_counter_alone_is_none(role: str, tasks: str) -> None:
    assert verdict(role, tasks) is False
