"""Another name, gender, birth date, nationality or address: the same evidence apart from those words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.invariants.corpus import CVS, IDS, document_of, evidence_of, extracted, items
from tests.metamorphic import people
from tests.metamorphic.known import compare
from tests.metamorphic.rewriting import Rewrite, facts, rewritten, told, with_lines_first

PAIRS = list(zip(IDS, CVS, strict=True))


@pytest.mark.parametrize("kind", people.NAMES)
def test_another_name(kind: str) -> None:
    """The evidence is the same to the letter, with the name in it where a quote holds the name."""
    found, tried = set(), 0
    for name, path in PAIRS:
        document = document_of(path)
        words = people.name_words(path, document)
        if words:
            tried += 1
            rewrite = people.other_name(words, people.NAMES[kind])
            if told(extracted(rewritten(document, rewrite))) != told(evidence_of(path), rewrite):
                found.add(name)
    assert tried >= 60
    compare(f"name: {kind}", found)


@pytest.mark.parametrize("gender", ["feminine", "masculine"])
def test_the_gender_of_words(gender: str) -> None:
    """The facts are the same; which pattern says so, and the length of its quote, may differ by form."""
    rewrite = people.FEMININE if gender == "feminine" else people.MASCULINE
    found, tried = set(), 0
    for name, path in PAIRS:
        document = document_of(path)
        other = rewritten(document, rewrite)
        if other != document:
            tried += 1
            if facts(extracted(other)) != facts(evidence_of(path), rewrite):
                found.add(name)
    assert tried >= 25
    compare(f"gender: {gender}", found)


LINES: dict[str, tuple[Callable[[str], bool], Rewrite, int]] = {
    "birth, nationality and marital status": (people.tells_birth, people.other_birth, 12),
    "address": (people.tells_address, people.other_address, 20),
}


@pytest.mark.parametrize("what", LINES)
def test_lines_about_the_person(what: str) -> None:
    """These lines are no evidence: it stays the same to the letter."""
    only, rewrite, least = LINES[what]
    found, tried = set(), 0
    for name, path in PAIRS:
        document = document_of(path)
        other = rewritten(document, rewrite, only)
        if other != document:
            tried += 1
            if told(extracted(other)) != told(evidence_of(path)):
                found.add(name)
    assert tried >= least
    compare(f"line: {what}", found)


@pytest.mark.parametrize("who", people.PERSONALIA)
def test_a_block_of_personal_details(who: str) -> None:
    """Whoever stands in it, and whether it is there at all.

    It bears the name of the CV: with another one there would be two people in it, perhaps one a referee.
    """
    found, named = set(), 0
    for name, path in PAIRS:
        heading, *lines = people.PERSONALIA[who]
        words = people.name_words(path, document_of(path))
        if len(words) == 2:
            named += 1
            lines = [f"Naam: {' '.join(words)}", *lines]
        other = with_lines_first(document_of(path), (heading, *lines))
        if told(extracted(other)) != told(evidence_of(path)):
            found.add(name)
    assert named >= 150
    compare(f"block: {who}", found)


@pytest.mark.parametrize("path", CVS, ids=IDS)
def test_no_evidence_quotes_a_line_about_birth(path: Path) -> None:
    lines = {(line.page, cell) for line in document_of(path).lines() if people.tells_birth(line.text)
             for cell in line.cells}  # fmt: skip
    for item in items(evidence_of(path)):
        assert not any(page == item.page and item.quote == cell for page, cell in lines)
