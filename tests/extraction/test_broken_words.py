"""Words that a line end breaks are found whole; what is quoted stays what the lines say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cvscreen.extraction import extract
from cvscreen.patternbook import load_patternbook
from cvscreen.records.document import Document
from cvscreen.records.evidence import ToolEvidence
from tests.extraction.cv_text import REFERENCE_DATE, document

JOB = """
**Werkervaring**
maart 2019 – heden | Medewerker KCC
Gemeente Delft

"""


def _read(task: str, *, hyphenated: bool) -> Document:
    """A job with a task that is told in lines of one paragraph."""
    made = document(JOB + task)
    (page,) = made.pages
    lines = tuple(replace(x, hyphenated=hyphenated and x.text.endswith("-")) for x in page.lines)
    return replace(made, pages=(replace(page, lines=lines),))


def _tools(read: Document) -> dict[str, ToolEvidence]:
    return {found.tool: found for found in extract(read, load_patternbook(), REFERENCE_DATE).tools}


@pytest.mark.parametrize(
    ("task", "tool"),
    [
        ("Dagelijks meldingen vastleggen in Ac-\ncres en terugbellen.", "Accres"),
        ("Dagelijks brieven maken met het kan-\ntoorpakket Of-\nfice 365 van de gemeente.", "Officepakket"),
    ],
)
def test_a_broken_name_is_found(task: str, tool: str) -> None:
    read = _read(task, hyphenated=True)
    found = _tools(read)[tool]
    assert found.in_experience
    lines = [line.text for line in read.lines()]
    assert all(any(item.quote in line for line in lines) for item in found.evidence)
    assert tool not in _tools(_read(task, hyphenated=False))


def test_the_first_part_of_a_broken_compound_is_found_too() -> None:
    """Nobody sees whether the hyphen of "Accres-" parts a word or a compound."""
    assert "Accres" in _tools(
        _read("Meldingen maken met een vast Accres-\nsjabloon van de dienst.", hyphenated=True)
    )


def test_a_compound_before_a_capital_keeps_its_hyphen() -> None:
    """Broken at the hyphen that it has anyway."""
    read = _read("Meldingen van inwoners vastleggen in Key2-\nKCC, en terugbellen.", hyphenated=False)
    assert "Key2KCC" in _tools(replace(read, format="pdf"))
