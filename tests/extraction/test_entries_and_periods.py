"""Which jobs and schools a CV tells and when they were, in layouts and wordings of every kind."""

from __future__ import annotations

import pytest

from cvscreen.extraction import extract
from cvscreen.patternbook import load_patternbook
from cvscreen.records.document import Document, Line, Page
from tests.extraction.cv_text import REFERENCE_DATE, evidence

WORK = {
    "what became of somebody within a job": (
        """
        **Werkervaring**
        Van 2011 tot 2019
        Kwikstaart Vervoer, Kluft
        Bijrijder, vanaf 2014 chauffeur bakwagen
        Alle dorpen langs de dijk.

        Van 2004 tot 2011
        Kwekerij Kluft
        Plukker
        """,
        [("2011", "2019", "Kwikstaart Vervoer"), ("2004", "2011", "Kwekerij Kluft")],
    ),
    "a name that ends in initials ends no sentence": (
        """
        **Experience**
        **Senior Brand Manager Benelux at Orsini Cosmetics S.A.**
        Delft, Oct 2020 – present
        - Budget of two brands

        **Junior Brand Manager at Kwikstaart B.V.**
        Delft, Mar 2016 – Sep 2020
        """,
        [("2020-10", "present", "Orsini Cosmetics S.A."), ("2016-03", "2020-09", "Kwikstaart B.V.")],
    ),
    "fields of functions below an employer with a period of its own": (
        """
        **Werkervaring**
        **Gemeente Delft (maart 2012 – heden)**
        Functie: Medewerker post
        Periode: mei 2015 – heden
        Taken: De post rondbrengen.
        Functie: Bode
        Periode: maart 2012 – april 2015
        Taken: Zalen klaarzetten.
        """,
        [("2015-05", "present", "Gemeente Delft"), ("2012-03", "2015-04", "Gemeente Delft")],
    ),
    "labels with nothing behind them but their value": (
        """
        **Werkervaring**
        **Organisatie** Gemeente Delft
        **Functie** Bode
        **Periode** 01/2020 – heden
        **Werkzaamheden** Zalen klaarzetten.

        **Organisatie** Kwikstaart B.V.
        **Functie** Koerier
        **Periode** 03/2011 – 12/2019
        """,
        [("2020-01", "present", "Gemeente Delft"), ("2011-03", "2019-12", "Kwikstaart B.V.")],
    ),
    "a stretch at home": (
        """
        **Werkervaring**
        2010 – 2019: Kapster, Kapsalon Kluft
        2004 – 2010 thuis met de meisjes
        1998 – 2004: Kapster, Kapsalon Nox
        """,
        [("2010", "2019", "Kapsalon Kluft"), ("1998", "2004", "Kapsalon Nox")],
    ),
    "an introduction that mentions what the list tells": (
        """
        **Lies Kluft**

        **Motivatie in drie zinnen**
        Zij werkt sinds 2017 in klantcontact en zit nu bij de gemeente Delft aan de telefoon.

        **Werkervaring**
        sep 2020 – mrt 2023
        Medewerker klantcontact, gemeente Delft
        feb 2017 – aug 2020
        Medewerker klantenservice, Kwikstaart B.V.

        **Opleiding**
        Mavo, Delft, 1990
        """,
        [("2020-09", "2023-03", "gemeente Delft"), ("2017-02", "2020-08", "Kwikstaart B.V.")],
    ),
    "since when somebody lives here": (
        """
        **Profiel**
        Marketeer met ervaring in Suriname, opgegroeid in Nickerie, sinds 2008 in Nederland.

        **Werkervaring**
        2010 – 2019: Marketeer, Kwikstaart B.V.
        """,
        [("2010", "2019", "Kwikstaart B.V.")],
    ),
    "listed questions as headings": (
        """
        **Wat heb ik gedaan?**
        Bakkerij Kluft in Delft, verkoopster van oktober 2014 tot december 2022. Brood snijden, kas opmaken.
        Modehuis Nox, verkoopster 1991-1998

        **Waar heb ik op school gezeten?**
        Mavo, Delft, 1990

        **Wie kent mij?**
        Henk Kluft, 015 123 45 67
        """,
        [("2014-10", "2022-12", "Bakkerij Kluft"), ("1991", "1998", "Modehuis Nox")],
    ),
    "a firm called after a word for a school": (
        """
        **Werkervaring**
        **BOL TRANSPORT**
        Familiebedrijf met 40 wagens.
        Ritten indelen en chauffeurs bellen.
        Jan. 2020 – heden

        **KPN**
        Orders picken en voorraad tellen.
        Aug. 2011 – dec. 2019
        """,
        [("2020-01", "present", "BOL TRANSPORT"), ("2011-08", "2019-12", "KPN")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), WORK.values(), ids=WORK)
def test_jobs(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(x.start, x.end, x.employer) for x in evidence(text).experience] == expected


STUDIES = {
    "a period that a line end breaks": (
        """
        **Opleiding**
        Bachelor Culturele en Maatschappelijke Vorming, Hogeschool Kluft, afgestudeerd, 2003
        tot 2007
        Havo, Kluft College, 1998 tot 2003, geslaagd
        """,
        [("hbo-bachelor", "2003", "2007"), ("havo", "1998", "2003")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), STUDIES.values(), ids=STUDIES)
def test_studies(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(x.level, x.start, x.end) for x in evidence(text).education] == expected


def table(*rows: str | list[str]) -> Document:
    """A CV of one table, its cells parted by " | ", or lines of their own."""
    lines = [Line("Werkervaring", 1, 0, bold=True, size=11.0)]
    for number, row in enumerate(rows):
        if isinstance(row, str):
            lines.append(Line(row.replace(" | ", "\t"), 1, len(lines), table=0, row=number, size=11.0))
            continue
        lines.extend(
            Line(text, 1, len(lines) + cell, table=0, row=number, cell=cell, size=11.0)
            for cell, text in enumerate(row)
        )
    return Document(
        "cv.docx", "0" * 64, "docx", (Page(1, None, None, tuple(lines)),), 1, "rendered", language="nl"
    )


TABLES = {
    "a table on its side": (
        [
            "Nu | Daarvoor",
            "Periode | 01-2020 / heden | 03-2011 / 12-2019",
            "Organisatie | Gemeente Delft | Kwikstaart B.V.",
            "Functie | Bode | Koerier",
            "Wat hield het in? | Zalen klaarzetten. | Pakketten rondbrengen in de stad.",
        ],
        [("2020-01", "present", "Gemeente Delft"), ("2011-03", "2019-12", "Kwikstaart B.V.")],
    ),
    "a row of a table without a date": (
        [
            ["jan 2012 – heden", "Gemeente Delft", "Bode", "Zalen klaarzetten, post en bodes inwerken."],
            ["mei 2008 – dec 2011", "Advocatenkantoor Kluft", "Secretaresse", "Agenda's bijhouden."],
            ["Als scholier", "Kwekerij Nox", "Plukster", "Alle zaterdagen."],
        ],
        [
            ("2012-01", "present", "Gemeente Delft"),
            ("2008-05", "2011-12", "Advocatenkantoor Kluft"),
            (None, None, "Kwekerij Nox"),
        ],
    ),
    "labels beside their values": (
        [
            "Naam werkgever | Kwikstaart B.V. | Soort bedrijf | Vervoer",
            "In dienst | 10-2011 | Uit dienst | 12-2019",
            "Functie | Koerier | Reden vertrek | verhuizing",
        ],
        [("2011-10", "2019-12", "Kwikstaart B.V.")],
    ),
}


@pytest.mark.parametrize(("rows", "expected"), TABLES.values(), ids=TABLES)
def test_tables(rows: list[str | list[str]], expected: list[tuple[str, str, str]]) -> None:
    found = extract(table(*rows), load_patternbook(), REFERENCE_DATE).experience
    assert [(x.start, x.end, x.employer) for x in found] == expected


def test_months_side_by_side_are_no_telephone_number() -> None:
    text = "**Projecten**\ngemeente Delft | Adviseur | 09-2020 | 02-2021 | Nieuw plan"
    assert [(x.start, x.end) for x in evidence(text).experience] == [("2020-09", "2021-02")]
