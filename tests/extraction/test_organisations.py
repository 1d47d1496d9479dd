"""A name that says nothing is typed by the words beside it."""

from __future__ import annotations

import pytest

from tests.extraction.cv_text import evidence

JOB = "**Werkervaring**\n\nmaart 2019 – heden\n**Administratief medewerker**\n{employer}\n- Post en archief"

CASES = {
    "De Kwikstaart (sociale werkvoorziening)": "joint-arrangement",
    "Poelman (detacheringsbureau)": "temp-agency",
    "Lisdodde (woonzorgcentrum)": "care",
    # A bracket that tells more than what the employer is, or names an authority, types nothing.
    "Poelman B.V. (leverancier van software aan basisschool en museum)": "private",
    "Kwikstaart B.V. (gemeente Duinwijk)": "private",
    # A name that a list holds stays what it is.
    "HEMA (restaurant)": "private",
    "Randstad (ziekenhuis)": "temp-agency",
}


@pytest.mark.parametrize(("employer", "expected"), CASES.items(), ids=CASES)
def test_a_bracket_behind_a_name_tells_what_it_is(employer: str, expected: str) -> None:
    job = evidence(JOB.format(employer=employer)).experience[0]
    assert job.employer_types[0] == expected
