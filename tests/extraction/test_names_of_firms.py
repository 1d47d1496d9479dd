"""Names with a trade, a kind or a place in them, and the words around them that tell who employs."""

from __future__ import annotations

import pytest

from tests.extraction.cv_text import evidence

TITLES: dict[str, tuple[str, str | None]] = {
    # A trade within a name
    "2015 – 2019\nTuinderij Gebroeders Maat, Ede\nKasmedewerker": ("Tuinderij Gebroeders Maat", None),
    "2013 – 2014 | Trainee | Stichting Regionaal Traineeship": ("Stichting Regionaal Traineeship", None),
    "Bureau Inkt & Vorm, Ede\nart director, 2009 – 2013": ("Bureau Inkt & Vorm", None),
    "2010 – 2012 | Verkoper | platenzaak Groef": ("platenzaak Groef", None),
    "2010 – 2012 | Planner | transportbedrijf Verkade & Pol": ("transportbedrijf Verkade & Pol", None),
    "1998 – 1999 | au pair | familie Berglund": ("familie Berglund", None),
    # Where a name ends
    "2018 – 2020 | Gastvrouw | Hotel-restaurant Onder Utrecht": ("Hotel-restaurant Onder Utrecht", None),
    "2018 – 2020 | Verkoopadviseur\nWerkgever: Opticien Zeist": ("Opticien Zeist", None),
    "2018 – 2020 | Vrijwilliger | Stichting Present Zwolle": ("Stichting Present Zwolle", None),
    "2018 – 2020 | Inpakker | Roompot Vakanties": ("Roompot Vakanties", None),
    "2021 – 2022 | Baliemedewerker bij Gemeente Ede (loopt via Tentoo payroll)": ("Tentoo", "Gemeente Ede"),
    # Who employs beside who is worked for
    "Schoonmaker\nHago Zorg, in het Deventer Ziekenhuis\n2010 – 2015": ("Hago Zorg", "Deventer Ziekenhuis"),
    "2017 – 2019 | Snijder | Vleesbedrijf Kuil\nVia uitzendbureau KRAAN. Snijden.": (
        "KRAAN",
        "Vleesbedrijf Kuil",
    ),
    "2017 – 2019 | Agent coronalijn | GGD Drenthe\nThuis gewerkt, in dienst van Yource": (
        "Yource",
        "GGD Drenthe",
    ),
    "2017 – heden: Pol Beheer (eigen bedrijf)\nServers voor gemeente Ede": ("Pol Beheer", "gemeente Ede"),
    "Schuldhulpmaatje bij SchuldHulpMaatje Ede, 2017 – 2019": ("SchuldHulpMaatje Ede", None),
    # A person to be reached at the end of a full title
    "2019 – 2022 | Hotel Zandpol, Ede | receptionist | chef: S. Mol, 0318-12 34 56": ("Hotel Zandpol", None),
}


@pytest.mark.parametrize(("title", "wanted"), TITLES.items(), ids=TITLES)
def test_who_employs_and_who_is_worked_for(title: str, wanted: tuple[str, str | None]) -> None:
    found = evidence(f"Werkervaring\n{title}").experience
    assert [(entry.employer, entry.client) for entry in found] == [wanted]


def test_a_firm_in_bold_print_employs_in_no_other() -> None:
    found = evidence(
        "Werkervaring\n**PHILIPS, EINDHOVEN**\nMaakt lampen.\n2015 – 2019\n\n"
        "**WEHKAMP, ZWOLLE**\nWebwinkel.\nPakketten ingepakt.\n2010 – 2015\n\n"
        "**MOLENPOL GLAS**\nRuiten gesneden.\nGlas voor kassen.\nEn meer.\n2000 – 2010"
    ).experience
    assert [entry.employer for entry in found] == ["PHILIPS", "WEHKAMP", "MOLENPOL GLAS"]


def test_running_text_in_the_place_of_a_name_is_nobody() -> None:
    found = evidence("Werkervaring\nEen drukke polikliniek\n2015 – 2019\nReceptioniste").experience
    assert [entry.employer for entry in found] == [None]


def test_words_for_a_firm_are_not_its_name() -> None:
    found = evidence(
        "Opdrachten via eigen bedrijf: Taal op Maat\n2020 – 2022 | Redacteur | Opdrachtgever: gemeente Ede"
    ).experience
    assert [(entry.employer, entry.client) for entry in found] == [("Taal op Maat", "gemeente Ede")]


def test_work_on_an_own_account_without_a_firm_is_private() -> None:
    found = evidence("Werkervaring\n2018 – 2020 | Pianolerares, eigen praktijk").experience
    assert [(entry.employer, entry.employer_types) for entry in found] == [(None, ("private",))]
