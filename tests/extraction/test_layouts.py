"""The same two jobs in the layouts that real CVs use."""

from __future__ import annotations

import pytest

from tests.extraction.cv_text import evidence, jobs

FIRST = ("Medewerker KCC", "Gemeente Delft", None, "2019-03", "present")
SECOND = ("Verkoopmedewerker", "HEMA", None, "2015", "2018")

LAYOUTS = {
    "role with period, employer below": """
**Werkervaring**
maart 2019 – heden | Medewerker KCC
Gemeente Delft
- Telefoon aannemen
- Vragen van inwoners beantwoorden
2015 – 2018 | Verkoopmedewerker
HEMA, Delft
- Kassa
""",
    "employer first, period last": """
**LOOPBAAN**
**Gemeente Delft**
Medewerker KCC
maart 2019 tot heden
Telefoon aannemen en vragen van inwoners beantwoorden over alle producten van de gemeente.
**HEMA**
Verkoopmedewerker
2015 – 2018
Kassa, vakken vullen en klanten helpen in een winkel in het midden van de stad.
""",
    "one line an entry": """
Werkervaring

mrt 2019 - heden  Medewerker KCC, Gemeente Delft

2015-2018  Verkoopmedewerker, HEMA
""",
    "period at the end of the line": """
**Werkervaring**
**Medewerker KCC bij Gemeente Delft (03/2019 – heden)**
- Telefoon aannemen
**Verkoopmedewerker bij HEMA (2015 – 2018)**
- Kassa
""",
    "labels": """
**Werkervaring**
Periode: maart 2019 – heden
Functie: Medewerker KCC
Werkgever: Gemeente Delft
Werkzaamheden: telefoon aannemen
Periode: 2015 – 2018
Functie: Verkoopmedewerker
Werkgever: HEMA
Werkzaamheden: kassa
""",
    "period under the block": """
**Werkervaring**
**Medewerker KCC, Gemeente Delft**
- Telefoon aannemen
- Vragen van inwoners beantwoorden
maart 2019 – heden
**Verkoopmedewerker, HEMA**
- Kassa
2015 – 2018
""",
    "running text": """
**Werkervaring**
Sinds maart 2019 werk ik als Medewerker KCC bij Gemeente Delft. Ik neem de telefoon aan.
Daarvoor was ik van 2015 tot 2018 Verkoopmedewerker bij HEMA.
""",
    "a heading that is in no list": """
**Personalia**
Naam: A. Bakker
**Waar ik mijn sporen verdiende**
maart 2019 – heden | Medewerker KCC
Gemeente Delft
- Telefoon aannemen
2015 – 2018 | Verkoopmedewerker
HEMA
- Kassa
**Hobby's**
Wandelen
""",
    "no heading at all": """
Anna Bakker

maart 2019 – heden | Medewerker KCC
Gemeente Delft
- Telefoon aannemen
2015 – 2018 | Verkoopmedewerker
HEMA
- Kassa
""",
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_two_jobs(name: str) -> None:
    assert jobs(LAYOUTS[name]) == [FIRST, SECOND]


def test_functions_under_one_employer_keep_it_and_their_own_periods() -> None:
    found = jobs("""
**Werkervaring**
**Gemeente Delft** 2012 – heden
- 2018 – heden: medewerker KCC
- 2012 – 2018: baliemedewerker
""")
    assert [(role, employer, start, end) for role, employer, _, start, end in found] == [
        ("medewerker KCC", "Gemeente Delft", "2018", "present"),
        ("baliemedewerker", "Gemeente Delft", "2012", "2018"),
    ]


@pytest.mark.parametrize(
    ("line", "employer", "client"),
    [
        ("via Randstad bij gemeente Delft", "Randstad", "gemeente Delft"),
        ("Gemeente Delft (via Randstad)", "Randstad", "Gemeente Delft"),
        ("Driessen, gedetacheerd bij gemeente Delft", "Driessen", "gemeente Delft"),
        ("Driessen | opdrachtgever: gemeente Delft", "Driessen", "gemeente Delft"),
        ("Randstad, in opdracht van de gemeente Delft", "Randstad", "gemeente Delft"),
        ("Randstad / gemeente Delft", "Randstad", "gemeente Delft"),
    ],
)
def test_secondment(line: str, employer: str, client: str) -> None:
    (job,) = jobs(f"**Werkervaring**\n2019 – 2021 | Medewerker KCC\n{line}\n- Telefoon aannemen\n")
    assert job[1:3] == (employer, client)


def test_two_stretches_of_one_job_are_two_experiences() -> None:
    found = jobs("**Werkervaring**\nAug 2019 - Feb 2020 & Feb 2021 - Juli 2021 | Barista\nCoffee Company\n")
    assert [(start, end) for *_, start, end in found] == [("2019-08", "2020-02"), ("2021-02", "2021-07")]


def test_the_description_may_name_the_employer() -> None:
    (job,) = jobs(
        "**Werkervaring**\n2019 – 2021 | Klantadviseur\n- Bij Teleperformance nam ik de telefoon aan\n"
    )
    assert job[1] == "Teleperformance"


def test_a_label_counts_below_the_tasks() -> None:
    (job,) = jobs("""
**Werkervaring**
Periode: 2019 – 2021
Functie: Klantadviseur
Werkzaamheden: vragen van klanten beantwoorden
Werkgever: Essent
""")
    assert job[:2] == ("Klantadviseur", "Essent")


def test_a_stretch_without_work_is_no_job() -> None:
    found = jobs("""
**Werkervaring**
2015 – 2018 | Verkoopmedewerker
HEMA
2014 – 2015 | Gereisd door Australië
""")
    assert [job[1] for job in found] == ["HEMA"]


def test_a_table_of_wishes_demonstrates_nothing() -> None:
    found = evidence("""
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Delft
- Registreren in Key2KCC
**Wil ik leren**
Key2Belastingen en Suite
""")
    assert {tool.tool for tool in found.tools} == {"Key2KCC"}
    assert {tool.tool for tool in found.denied_tools} == {"Key2Belastingen", "Suite"}


def test_an_unread_work_section_is_a_gap_and_not_an_absence() -> None:
    (unread,) = evidence("""
**Werkervaring**
Veel gedaan in winkels, horeca en callcenters door het hele land.
""").experience
    assert (unread.start, unread.contact_centre, unread.evidence[0].rule) == (None, "mixed", "gap/work")


def test_contact_data_without_a_name_leave_the_references_open() -> None:
    references = evidence("""
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Delft
**Referenties**
J. de Boer, teamleider, 06-12345678
karel, 06-87654321
""").references
    assert (references.count, references.possible) == (1, 2)
