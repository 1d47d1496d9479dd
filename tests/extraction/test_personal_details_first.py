"""Personal details above all else: what follows them is read as it would be without them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cvscreen.extraction import extract
from cvscreen.extraction.lexicon import lexicon_of
from cvscreen.patternbook import load_patternbook
from cvscreen.reading import read_document

DETAILS = ("Persoonlijke gegevens", "Geboortejaar: 1971", "Nationaliteit: Belgische, sinds 2012 Nederlandse",
           "Woonplaats: Sneek", "Adres: Laan van Overvest 12, 8601 AB Sneek", "")  # fmt: skip
TOLD = (
    "Sinds mei 2018 werk ik bij de gemeente Sneek als medewerker van het klantcontactcentrum.",
    "Van 2004 tot en met 2017 was ik verkoper bij bakkerij Kramer. Dat was mooi werk.",
)
NAMED = ("Referenties", "Tineke Bosma, teamleider gemeente Sneek, 0515 55 50 18")


def evidence(folder: Path, lines: tuple[str, ...]) -> tuple[object, ...]:
    path = folder / "cv.txt"
    path.write_text("\n".join(lines), "utf-8")
    found = extract(read_document(path, render=False), load_patternbook(), date(2023, 4, 18))
    jobs = [(job.role, job.employer, str(job.start), str(job.end)) for job in found.experience]
    return jobs, found.references.names, found.references.possible


@pytest.mark.parametrize("name", ["Anke de Vries-Pol", "Samira El Amrani"])
def test_details_above_take_nothing_over(tmp_path: Path, name: str) -> None:
    plain = evidence(tmp_path, (name, "", *TOLD, "", *NAMED))
    assert len(plain[0]) == 2  # type: ignore[arg-type]
    assert evidence(tmp_path, (*DETAILS, name, "", *TOLD, "", *NAMED)) == plain


def test_a_street_is_nobody(tmp_path: Path) -> None:
    lines = ("Samira El Amrani", "", *TOLD, "", "Referenties", "Reeweg Zuid 14, 8601 AB Sneek", NAMED[1])
    assert evidence(tmp_path, lines)[1] == ("Tineke Bosma",)


@pytest.mark.parametrize("course", ["Commercieel medewerkster", "Logistiek teamleidster"])
def test_courses_in_both_genders(course: str) -> None:
    found = lexicon_of(load_patternbook()).index.spans(course)
    assert any(entry.folder == "education" for entry, _, _ in found)
