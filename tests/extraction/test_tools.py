"""Tools: what a job demonstrates, what is only possible, and how far a denial reaches."""

from __future__ import annotations

import pytest

from tests.extraction.cv_text import evidence

JOB = """
**Werkervaring**

maart 2019 – heden
**Medewerker klantenservice**
Gemeente Duinwijk
- {tasks}
"""

NAMED: list[tuple[str, tuple[str, ...]]] = [
    ("Registratie in Key2-KCC, zalen in accres", ("Accres", "Key2KCC")),
    ("Brieven in Word, lijsten in Excel", ("Officepakket",)),
    ("Lijsten in word, exel en outlook", ("Officepakket",)),
    ("Alleen Excel", ()),
    # A denial reaches along a list, and no further.
    ("Geen ervaring met Accres, Key2KCC en Suite", ()),
    ("Drie in plaats van elf onderwerpen, zaalverhuur uit Accres gehaald", ("Accres",)),
    ("We gebruiken daar de Suite Sociaal Domein niet, wel Excel en Word", ("Officepakket",)),
    ("Key2KCC, Accres en Suite: niet mee gewerkt", ()),
    ("In Accres boekte ik zalen, met Key2KCC niet mee gewerkt", ("Accres",)),
    # A word that is an ordinary one too.
    ("Gewerkt met Suite", ("Suite",)),
    ("key2kcc, accres en suite", ("Accres", "Key2KCC", "Suite")),
    ("gasten naar hun suite gebracht", ()),
    ("De mooiste Royal Suite verkocht", ()),
]


@pytest.mark.parametrize(("tasks", "tools"), NAMED, ids=[tasks for tasks, _ in NAMED])
def test_a_job_demonstrates_what_it_names(tasks: str, tools: tuple[str, ...]) -> None:
    assert evidence(JOB.format(tasks=tasks)).experience[0].tools == tools


def test_a_small_word_without_another_program_is_possible() -> None:
    job = evidence(JOB.format(tasks="aanvragen nagekeken in de suite")).experience[0]
    assert (job.tools, job.possible_tools) == ((), ("Suite",))


def test_what_stands_under_a_line_that_says_it_is_missing_is_denied() -> None:
    found = evidence("**Vaardigheden**\nKey2KCC\n\nMis ik nog\n\nErvaring met Accres")
    assert [tool.tool for tool in found.tools] == ["Key2KCC"]
    assert [tool.tool for tool in found.denied_tools] == ["Accres"]
