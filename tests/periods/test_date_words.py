"""The second opinion by dateparser: whole dates only, whatever the day of the run."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from cvscreen.extraction.period_grammar import date_words
from cvscreen.periods import PartialDate


def test_a_full_date_in_words_is_read() -> None:
    assert date_words("3 maart 2019") == PartialDate.day(date(2019, 3, 3))


@pytest.mark.parametrize(
    "text",
    [
        "mei '19",
        "2019",
        "maart 2019",
        "3 maart",
        "Q1 2020",
        "gisteren",
        "2 jaar geleden",
        "vrijdag",
        "heden",
        "",
    ],
)
def test_no_part_is_guessed(text: str) -> None:
    assert date_words(text) is None


def test_importing_the_grammar_does_not_load_dateparser() -> None:
    code = (
        "import sys, cvscreen.extraction.period_grammar as grammar;"
        "grammar.find_periods('2019 - heden'); print('dateparser' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
