"""Gaps filled with dots, and words that a line end breaks."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvscreen.reading import read_document
from cvscreen.reading.breaks import breaks_word, leaders, part_leaders
from tests.reading import wordxml as x
from tests.reading.pdf.measure import text_of


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Baliemedewerker........2018 – 2021", ["Baliemedewerker", "2018 – 2021"]),
        ("Baliemedewerker . . . . . . 2018", ["Baliemedewerker", "2018"]),
        ("Duits ________ redelijk", ["Duits", "redelijk"]),
        ("Duits\t……\tredelijk", ["Duits", "redelijk"]),
        ("Bakkerij Smit ------ Zwolle", ["Bakkerij Smit", "Zwolle"]),
        ("Vmbo 2008 ............ 2012", ["Vmbo 2008", "2012"]),
        ("Pools.....goed.....sinds 2016", ["Pools", "goed", "sinds 2016"]),
        ("Rijbewijs: ..........", ["Rijbewijs:"]),
        ("______ plaats", ["plaats"]),
    ],
)
def test_leaders_part_cells(text: str, parts: list[str]) -> None:
    assert part_leaders(text, "\t").split("\t") == parts


@pytest.mark.parametrize(
    "text",
    [
        "Reizen... en lezen",
        "en nog veel meer.... want",
        "2014 ---- 2016",
        "2014 ----- heden",
        "Talen -------",
        "__________",
        "- - - - - - -",
        "Excel ·····",
        "bureau voor in- en uitstroom",
    ],
)
def test_what_is_no_leader(text: str) -> None:
    assert leaders(text) == []
    assert part_leaders(text, "\t") == text


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("het plannen van huisbe-", "zoeken in de wijk"),
        ("het plannen van huisbe‐", "zoeken"),
        ("(huis-", "bezoeken)"),
        ("de klant-", "contacten van Verpleeg-"),
        ("bij Verpleeg-", "huis De Linde"),
        ("een niet-aange-", "boren gave"),
    ],
)
def test_words_that_a_line_end_breaks(line: str, following: str) -> None:
    assert breaks_word(line, following)


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("aanname van in-", "en uitgaande post"),
        ("voor-", "of namiddag"),
        ("winkel-", "/magazijnmedewerker"),
        ("gemeente Noord-", "Beveland"),
        ("beheer van ICT-", "middelen"),
        ("vragen over key2-", "pakketten"),
        ("drie vmbo4-", "klassen"),
        ("oud-", "burgemeester"),
        ("profiel.example/in/jan-", "smit"),
        ("j.smit@post-", "bus.example"),
        ("van 2018 -", "heden"),
        ("van 2018-", "heden"),
        ("koffie –", "thee"),
        ("een gewone regel", "gaat verder"),
    ],
)
def test_hyphens_that_stay(line: str, following: str) -> None:
    assert not breaks_word(line, following)


def test_a_long_line_costs_no_time() -> None:
    assert not breaks_word("a-" * 200_000 + "A-", "b")
    assert leaders(". " * 200_000) == []


def test_leaders_and_broken_words_in_word_files(tmp_path: Path) -> None:
    path = tmp_path / "cv.docx"
    body = x.para("Kraamhulp ........... 2011") + x.para("Hulp bij de verzor-\nging van moeder en kind.")
    path.write_bytes(x.docx(body))
    lines = list(read_document(path, render=False).lines())
    assert lines[0].cells == ("Kraamhulp", "2011")
    assert [line.hyphenated for line in lines] == [False, True, False]
    assert text_of(lines[1:]) == "Hulp bij de verzorging van moeder en kind.\n"


def test_a_soft_hyphen_shows_at_a_line_end_only(tmp_path: Path) -> None:
    path = tmp_path / "cv.txt"
    first = (
        "Ik begeleid al tien jaar met plezier nieuwe vrij\u00adwilligers en stagiaires van het buurt\u00ad"
    )
    path.write_text(first + "\nhuis aan de haven.\n", encoding="utf-8")
    lines = list(read_document(path).lines())
    assert lines[0].text.endswith("vrijwilligers en stagiaires van het buurt-")
    assert lines[0].hyphenated
    assert "het buurthuis aan" in text_of(lines)


def test_lines_of_two_paragraphs_are_not_put_together(tmp_path: Path) -> None:
    path = tmp_path / "cv.docx"
    path.write_bytes(x.docx(x.para("Hobby's: wandel-") + x.para("en fietsen, schaats-") + x.para("tochten")))
    assert not any(line.hyphenated for line in read_document(path, render=False).lines())
