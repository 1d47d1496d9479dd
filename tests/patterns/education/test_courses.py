"""The courses of the shipped patterns: how many there are, and the level that well-known names lead to."""

from __future__ import annotations

import pytest

from cvscreen.extraction.education_levels import read_level
from cvscreen.extraction.lexicon import lexicon_of
from cvscreen.patternbook import load_patternbook

LEVELS = {
    # administration, customer contact, law
    "Medewerker secretariaat en receptie": ("mbo-2", "mbo-2"),
    "Administratief medewerker niveau 3": ("mbo-3", "mbo-3"),
    "Business administration & control specialist": ("mbo-4", "mbo-4"),
    "Commercieel medewerker contactcenter": ("mbo-2", "mbo-3"),
    "Coördinator klantcontact mbo": ("mbo-4", "mbo-4"),
    "Juridisch-administratief dienstverlener": ("mbo-4", "mbo-4"),
    "Medewerker deurwaarderskantoor": ("mbo-4", "mbo-4"),
    "Specialist publieke dienstverlening": ("mbo-3", "mbo-4"),
    # ICT
    "Allround medewerker IT systems and devices": ("mbo-3", "mbo-3"),
    "Cyber security mbo": ("mbo-4", "mbo-4"),
    # care and education
    "Verzorgende IG": ("mbo-3", "mbo-3"),
    "Gespecialiseerd pedagogisch medewerker": ("mbo-4", "mbo-4"),
    "Inservice A-verpleegkundige": ("mbo-4", "mbo-4"),
    "Preventieassistent": ("mbo-4", "mbo-4"),
    # retail, logistics, security, beauty, trades
    "Coördinator verkoop": ("mbo-3", "mbo-3"),
    "Logistiek niveau 2": ("mbo-2", "mbo-2"),
    "Coördinator havenlogistiek": ("mbo-4", "mbo-4"),
    "Beveiliger niveau 2": ("mbo-2", "mbo-2"),
    "Handhaver toezicht en veiligheid": ("mbo-3", "mbo-3"),
    "Allround schoonheidsspecialist": ("mbo-4", "mbo-4"),
    "Eerste monteur service en onderhoud": ("mbo-3", "mbo-3"),
    "VAPRO A": ("mbo-2", "mbo-3"),
    # in English
    "Secondary vocational education (MBO), level 4": ("mbo-4", "mbo-4"),
    "Vocational training level 3": ("mbo-3", "mbo-3"),
    "Pre-vocational secondary education": ("vmbo", "vmbo"),
    "Senior general secondary education": ("havo", "havo"),
    "Pre-university education": ("vwo", "vwo"),
    "Higher professional education": ("hbo-bachelor", "hbo-bachelor"),
    # a level beside a course narrows it
    "Verpleegkunde, mbo niveau 4": ("mbo-4", "mbo-4"),
    "Bachelor Rechten (wo)": ("wo-bachelor", "wo-bachelor"),
    "Master (hbo)": ("hbo-master", "hbo-master"),
}


def test_there_are_enough_courses() -> None:
    courses = [e for e in load_patternbook().entries("education") if e.attributes["kind"] == "course"]
    lows = [str(e.attributes.get("level", e.attributes.get("level_min"))) for e in courses]
    assert sum(low.startswith("mbo") for low in lows) >= 400


@pytest.mark.parametrize(("text", "bounds"), LEVELS.items(), ids=LEVELS)
def test_levels(text: str, bounds: tuple[str, str]) -> None:
    index = lexicon_of(load_patternbook()).index
    reading = read_level([m for m in index.find(text) if m.entry.folder == "education"])
    assert (reading.low, reading.high) == bounds


@pytest.mark.parametrize(
    "text",
    [
        "Docent mbo 4",
        "hbo werk- en denkniveau",
        "Engels niveau 4",
        "Begeleiden van hbo-stagiairs",
        "MBO Raad",
    ],
)
def test_a_level_that_is_no_schooling(text: str) -> None:
    index = lexicon_of(load_patternbook()).index
    levels = [m for m in index.find(text) if m.entry.folder == "education" and m.get("kind") == "level"]
    assert levels == []
