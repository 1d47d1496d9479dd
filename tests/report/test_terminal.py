"""The ranking and the pre-check on a terminal."""

from __future__ import annotations

import re

import pytest
from rich.cells import cell_len

from cvscreen.records.assessment import Candidate
from cvscreen.report import render_check, render_ranking
from tests.report import fixture
from tests.report.test_files import Judged

ESCAPE = re.compile("\x1b\\[[0-9;]*m")


def check(candidate: Candidate, *, width: int = 80, color: bool = False) -> str:
    return render_check(candidate, Judged(fixture.screening().request), width=width, color=color)


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    screened = fixture.screening()
    texts = [render_ranking(screened, width=width, color=False)]
    texts += [check(item, width=width) for item in screened.candidates if item.assessment]
    for text in texts:
        for line in text.splitlines():
            assert cell_len(line) <= width, line


def test_no_colours_unless_asked_and_the_same_words_with_them() -> None:
    screened = fixture.screening()
    plain = render_ranking(screened, width=80, color=False)
    coloured = render_ranking(screened, width=80, color=True)
    assert "\x1b" not in plain
    assert ESCAPE.search(coloured)
    bare = [line.rstrip() for line in ESCAPE.sub("", coloured).splitlines()]
    assert bare == plain.splitlines()


def test_text_of_a_cv_cannot_steer_the_terminal() -> None:
    hostile = fixture.candidate(
        "x\x1b[2J",
        file="cv\x07.pdf",
        assessment={"criteria": (fixture.award(0, 0, explanation=fixture.CONTROL + fixture.OVERRIDE),)},
    )
    screened = fixture.screening(
        candidates=(hostile,), ranking=(hostile.id,), excluded=(), unreadable=(), hinges=()
    )
    for text in (check(hostile), render_ranking(screened, width=80, color=False)):
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e]", text)


def test_markup_of_the_terminal_library_is_only_text() -> None:
    text = check(fixture.candidate("x", file="[bold]cv[/bold] :smile:.pdf"))
    assert "[bold]cv[/bold] :smile:.pdf" in text


def test_the_ranking_names_places_and_what_to_decide_and_who_is_out() -> None:
    text = render_ranking(fixture.screening(), width=80, color=False)
    assert text.splitlines()[0] == "Medewerker KCC · Gemeente Westland"
    told = "6 cv’s ontvangen · 3 voldoen aan de eisen · 1 te beoordelen · 1 afgevallen · 1 niet leesbaar"
    assert told in " ".join(text.split())
    assert re.search(r"^ +1 +a-sure +25 +€\s52,50 +✓ Voldoet +✓ Zeker$", text, re.MULTILINE)
    assert re.search(r"^ +1–3 +b-open +0–25 +€\s50,00–52,25 +\? Te beoordelen +\? Open$", text, re.MULTILINE)
    order = [
        text.index(part) for part in ("a-sure", "Eerst beslissen", "Afgevallen (1)", "Niet leesbaar (1)")
    ]
    assert order == sorted(order)
    assert "f-scan.pdf\n    Er staat geen leesbare tekst" in text


def test_a_long_ranking_is_cut_and_says_so() -> None:
    text = render_ranking(fixture.large(120), width=80, color=False)
    assert text.count("kandidaat-") == 50
    assert "nog 70; zie index.html" in text


def test_the_check_tells_what_holds_fails_and_is_open_and_what_to_write() -> None:
    person = fixture.candidate(
        "x",
        assessment={
            "eligible": "no",
            "criteria": (
                fixture.knock_out("not-met", advice="Bied een lager tarief aan."),
                fixture.award(0, 25),
                fixture.formal(),
            ),
        },
    )
    text = check(person)
    assert "✗ Dit cv valt zo af." in text
    parts = [
        "Wat ontbreekt",
        "✗ 1.",
        "Wat open is",
        "? 4.",
        "→ Gehaald als",
        "Wat klopt",
        "✓ Taal.",
        "Wat te schrijven",
    ]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)
    assert text.rstrip().endswith("2. Vermeld de maand waarin de baan begon.")


def test_the_check_of_a_cv_in_order_says_that_nothing_is_needed() -> None:
    text = check(fixture.candidate("x"))
    assert "✓ Dit cv voldoet aan de eisen." in text
    assert "Er valt niets te verbeteren of aan te vullen." in text
    assert "Wat ontbreekt" not in text


def test_the_check_warns_of_hidden_text() -> None:
    text = check(fixture.screening().candidates[3])
    assert "! Pagina 1: tekst in de kleur van de achtergrond (212 tekens)" in text
    assert "Verborgen tekst" not in check(fixture.candidate("x"))


def test_a_candidate_that_was_not_assessed_cannot_be_checked() -> None:
    with pytest.raises(ValueError, match="assessed"):
        check(fixture.screening().candidates[5])
