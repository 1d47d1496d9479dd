"""One spelling for every glyph, and what counts as a bullet."""

from __future__ import annotations

import pytest

from cvscreen.reading.flow import line_text
from cvscreen.reading.text import has_zero_width_inside, normalise, split_bullet


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Medewerker KCC", "Medewerker KCC"),
        ("  twee\u00a0\u2003 blanks \n", "twee blanks"),
        ("o\ufb03ce \ufb01ets", "office fiets"),
        ("klant\u00adcontact", "klantcontact"),
        ("Key2\u200bKCC\ufeff", "Key2KCC"),
        ("cafe\u0301", "café"),
        ("\u0132sland, b\u0133", "IJsland, bij"),
        ("a\x00b\x07c", "abc"),
        ("\u202eomgekeerd\u202c", "omgekeerd"),
        ("diploma \uf0fc", "diploma ✓"),
        ("", ""),
        (" \t\r\n", ""),
    ],
)
def test_normalise(raw: str, expected: str) -> None:
    assert normalise(raw) == expected
    assert normalise(expected) == expected


@pytest.mark.parametrize("mark", ["• ", "•", "- ", "– ", "* ", "▪\t", "\uf0b7 ", "o   ", "➢ ", "· "])
def test_bullets_are_taken_off(mark: str) -> None:
    assert split_bullet(f"{mark}Telefoon") == ("Telefoon", True)


@pytest.mark.parametrize(
    "text",
    ["-5 graden", "–2019", "1. Telefoon", "o ja", "✓ behaald", "•", "Telefoon - mail", "– heden", "- 2021"],
)
def test_what_is_no_bullet(text: str) -> None:
    assert split_bullet(text) == (text, False)


def test_cells_of_a_line() -> None:
    assert line_text("\t2019 – heden \t\t Medewerker     KCC  \t", bullet=False) == (
        "2019 – heden\tMedewerker\tKCC",
        False,
    )
    assert line_text("twee  blanks zijn geen cel", bullet=False) == ("twee blanks zijn geen cel", False)


@pytest.mark.parametrize(
    ("text", "inside"), [("Ac\u200bcres", True), ("Accres\u200b", False), ("a / \u200bb", False)]
)
def test_zero_width_inside_words(text: str, inside: bool) -> None:
    assert has_zero_width_inside(text) is inside
