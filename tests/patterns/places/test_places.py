"""Names of places: the examples of every entry, and that no other word of a CV is taken for one."""

from __future__ import annotations

from datetime import date

import pytest

from cvscreen.extraction import extract
from cvscreen.extraction.lexicon import FOLDERS, Lexicon, lexicon_of
from cvscreen.extraction.matching import PhraseIndex
from cvscreen.extraction.places import compile_places
from cvscreen.patternbook import PatternEntry, expanded_phrases, load_patternbook
from cvscreen.records.document import Document, Line, Page

ENTRIES = load_patternbook().entries("places")
BEHIND = [entry for entry in ENTRIES if entry.attributes["kind"] != "place"]


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return lexicon_of(load_patternbook())


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_examples(entry: PatternEntry, lexicon: Lexicon) -> None:
    assert [text for text in entry.match if not lexicon.is_place(text)] == []
    assert [text for text in entry.reject if lexicon.is_place(text)] == []


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_an_example_is_found_by_its_own_entry(entry: PatternEntry, lexicon: Lexicon) -> None:
    if entry.attributes["kind"] == "behind":
        without = compile_places(other for other in ENTRIES if other is not entry)
        assert [text for text in entry.match if without.holds(text)] == []
    else:
        alone = compile_places({other.id: other for other in (entry, *BEHIND)}.values())
        assert [text for text in entry.match if not alone.holds(text)] == []


def test_entries_are_plain_phrases() -> None:
    """A place is compared as a whole: what works inside a text would say nothing here."""
    assert [e.id for e in ENTRIES if e.token_patterns or e.pseudo or e.templates] == []


def test_the_register_is_there_as_a_whole() -> None:
    register = [e for e in ENTRIES if e.file == "woonplaatsen.toml"]
    assert sum(len(e.phrases) for e in register) > 2300


def test_names_are_written_once_within_a_file() -> None:
    for file in {entry.file for entry in ENTRIES}:
        names = [phrase for entry in ENTRIES if entry.file == file for phrase in entry.phrases]
        assert sorted({name for name in names if names.count(name) > 1}) == []


@pytest.mark.parametrize("folder", ["employers", "roles", "sections", "qualifiers", "tools"])
def test_no_place_is_an_employer_or_a_word_that_is_read_otherwise(folder: str) -> None:
    index = PhraseIndex(load_patternbook(), [folder])
    kinds = {"construction", "trap"}
    clashes = [
        (name, match.rule)
        for entry in ENTRIES
        if entry.attributes["kind"] != "behind"
        for name in expanded_phrases(entry)
        for match in index.find(name)
        if (match.start, match.end) == (0, len(name)) and match.get("kind") not in kinds
        if not match.entry.token_patterns
    ]
    assert clashes == []


def test_places_cost_no_matching() -> None:
    assert "places" not in FOLDERS


@pytest.mark.parametrize(
    "name", ["Appelscha", "Scheveningen", "Velp", "Haren", "Kwintsheul", "Amsterdam-Zuidoost"]
)
@pytest.mark.parametrize("frame", ["{}", "{}, Nederland", "{} NL", "({})"])
def test_a_place_with_and_without_its_country(lexicon: Lexicon, name: str, frame: str) -> None:
    assert lexicon.is_place(frame.format(name))


@pytest.mark.parametrize("name", ["Velp", "Bergen", "Hengelo", "Hoorn", "Beek", "Elst", "Appelscha"])
@pytest.mark.parametrize(
    "province", ["GLD", "(Gld.)", "NH", "(N-H)", "N.H.", "OV", "(Ov.)", "(Gn)", "Limburg", "(Lb)"]
)
def test_a_province_behind_a_place(lexicon: Lexicon, name: str, province: str) -> None:
    assert lexicon.is_place(f"{name} {province}")
    assert not lexicon.is_place(province) or province == "Limburg"
    assert not lexicon.is_place(f"{name} {province} BV")


@pytest.mark.parametrize("word", ["Monster", "Best", "Haren", "Made", "Dieren", "Losser", "Zetten"])
def test_a_name_that_is_a_word_needs_its_capital(lexicon: Lexicon, word: str) -> None:
    assert lexicon.is_place(word)
    assert lexicon.is_place(word.upper())
    assert not lexicon.is_place(word.lower())
    assert not lexicon.is_place(f"{word.lower()} (NH)")


@pytest.mark.parametrize(
    "text",
    [
        "", "-", "Een", "Handel", "Winkel", "Loon", "Waarde", "Op- en overslag", "Sport", "School", "Kerk",
        "Randstad", "Tempo-Team", "Medewerker", "Nederland", "NL", "De Boer", "Anderen", "Centrum", "Noord",
        "Schiphol", "Hoogvliet", "Drechtsteden", "Gemeente Velp",
        "Restaurant Scheveningen", "Velp en omgeving", "Velper", "Scheveningse",
    ],
)  # fmt: skip
def test_no_place(lexicon: Lexicon, text: str) -> None:
    assert not lexicon.is_place(text)


@pytest.mark.parametrize("region", ["Twente", "Veluwe", "Zeeuws-Vlaanderen", "Gelderland", "de Achterhoek"])
def test_a_region_is_a_place_and_no_town(lexicon: Lexicon, region: str) -> None:
    assert lexicon.is_place(region)
    assert not lexicon.is_town(region)


@pytest.mark.parametrize("town", ["Utrecht", "Groningen", "Zeeland", "Westland", "Velp", "Velp (Gelderland)"])
def test_a_town_stays_one_beside_a_region_of_its_name(lexicon: Lexicon, town: str) -> None:
    assert lexicon.is_town(town)


EMPLOYERS = {
    "Teleperformance Scheveningen": "Teleperformance",
    "Florence Loosduinen": "Florence",
    "Zeeman Appelscha": "Zeeman",
    "MEE Veluwe": "MEE Veluwe",
    "Omgevingsdienst Veluwe": "Omgevingsdienst Veluwe",
    "RTV Drenthe": "RTV Drenthe",
    "Bakkerij Van Velden": "Bakkerij Van Velden",
    "Café De Linden": "Café De Linden",
    "Restaurant De Kaag": "Restaurant De Kaag",
}


@pytest.mark.parametrize("written", EMPLOYERS)
def test_an_employer_is_named_without_its_town(written: str) -> None:
    lines = (
        Line("Werkervaring", 1, 0, bold=True, size=11.0),
        Line("2019 - 2022", 1, 1, size=11.0),
        Line(f"Receptionist, {written}", 1, 1, size=11.0),
        Line("Gasten ontvangen", 1, 2, bullet=True, size=11.0),
    )
    document = Document(
        "cv.txt", "0" * 64, "txt", (Page(1, None, None, lines),), 1, "rendered", language="nl"
    )
    (job,) = extract(document, load_patternbook(), date(2023, 4, 18)).experience
    assert job.employer == EMPLOYERS[written]
