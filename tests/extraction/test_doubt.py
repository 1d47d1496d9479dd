"""What extraction knows that it did not read: a named gap or an open value, never a silent absence."""

from __future__ import annotations

import pytest

from cvscreen.records.evidence import Experience
from tests.extraction.cv_text import evidence

HEAD = "**Noor Visser**\nAssen, 06-20304050\n\n"


def gaps(text: str) -> list[Experience]:
    return [x for x in evidence(HEAD + text).experience if x.evidence[0].rule == "gap/work"]


UNREAD = {
    "a function beside employers without one": """**Opleiding**
2008 – 2012 | Mbo 4 Archief, diploma

**Werkervaring**
**Gemeente Assen**
Medewerker KCC. Bellen en mailen met inwoners.
**Drents Archief**
Medewerker depot. Dozen en scans.

**Tijdpad**
2019 – heden | Gemeente Assen
2012 – 2019 | Drents Archief""",
    "running text of which nothing was read": """Van maart 2001 tot juni 2015 stond ik in de winkel.

Sinds oktober 2019 zit ik achter een bureau. Driessen leent mij uit en ik neem als medewerker KCC op.""",
    "the fields of a job": """**Werkervaring**
Werkgever: Gemeente Assen
Functie: parkeercontroleur

**Bijbanen**
2012 – 2019 | Drents Archief | depotmedewerker""",
}


@pytest.mark.parametrize("way", UNREAD)
def test_work_in_no_job_is_a_gap(way: str) -> None:
    assert gaps(UNREAD[way])


def test_jobs_that_say_what_they_are_leave_no_gap() -> None:
    text = (
        "**Werkervaring**\n2019 – heden | Medewerker KCC | Gemeente Assen\n- Telefoon en mail\n"
        "2012 – 2019 | Medewerker depot | Drents Archief\n- Dozen en scans"
    )
    assert [x.employer for x in evidence(HEAD + text).experience] == ["Gemeente Assen", "Drents Archief"]
    assert not gaps(text)


def test_an_employer_who_was_not_read_may_be_a_municipality() -> None:
    (job,) = evidence(HEAD + "**Werkervaring**\n2019 – heden | Medewerker KCC\n- Telefoon en mail").experience
    assert (job.employer, job.municipal) == (None, "unnamed")


def test_the_first_day_in_a_cell_and_the_word_for_it_in_another() -> None:
    (job,) = evidence(
        HEAD + "**Werkervaring**\nmaart 2020\nGestart als medewerker KCC bij gemeente Assen"
    ).experience
    assert (job.start, job.end) == ("2020-03", None)


def test_a_level_above_all_that_were_read_is_open() -> None:
    read = evidence(
        HEAD + "**Opleiding**\nmavo (1988, diploma) → mbo 4 Maatschappelijke zorg (2014-2016, diploma)"
    ).education
    assert any(e.level == "mbo-4" and e.completed is not False for e in read), read


BELOW = """**Werkervaring**
Gemeente Assen – medewerker KCC | 2020 – 2022
Zorgbalans – telefonist | 2017 – 2019
Drents Archief – depotmedewerker | 2012 – 2016
"""


@pytest.mark.parametrize(
    ("told", "tools"),
    [
        ("Bij Assen vastgelegd in Key2KCC.", [("Key2KCC",), (), ()]),
        (
            "Toelichting: als telefonist ook de agenda.\nBrieven in Word en Excel.",
            [(), ("Officepakket",), ()],
        ),
        ("Dozen geteld in Accres.", [(), (), ("Accres",)]),
    ],
)
def test_what_stands_below_several_jobs_is_told_of_the_one_it_names(
    told: str, tools: list[tuple[str, ...]]
) -> None:
    assert [x.tools for x in evidence(HEAD + BELOW + told).experience] == tools
