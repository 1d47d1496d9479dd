"""Words, numbers, dates and colours."""

from __future__ import annotations

import re
from decimal import Decimal
from string import Formatter
from typing import Any, get_args

import pytest

from cvscreen.records.assessment import Eligible, Outcome, PointsRange, RankRange, Rate, Shortlist
from cvscreen.records.document import HiddenReason
from cvscreen.records.evidence import DateRange, EmployerType, ExperienceKind, Months
from cvscreen.report.clean import clean, sentence
from cvscreen.report.forms import Forms
from cvscreen.report.frame import Case
from cvscreen.report.site import TEMPLATES
from cvscreen.report.view import Views
from cvscreen.report.words import WORDS, Words
from tests.report import fixture


@pytest.mark.parametrize("key", sorted(WORDS))
def test_both_languages_have_the_same_blanks_and_no_dashes_for_commas(key: str) -> None:
    dutch, english = WORDS[key]
    blanks = [
        {name for _, name, _, _ in Formatter().parse(text) if name is not None} for text in (dutch, english)
    ]
    assert blanks[0] == blanks[1]
    assert "—" not in dutch + english
    assert "'" not in dutch, "a straight apostrophe"


def test_every_word_is_used() -> None:
    source = "".join(path.read_text("utf-8") for path in sorted(TEMPLATES.glob("*.html")))
    source += "".join(
        path.read_text("utf-8") for path in sorted(TEMPLATES.parent.glob("*.py")) if path.name != "words.py"
    )
    stems = set(re.findall(r"""words\(f?["']([a-z]+(?:-[a-z]+)*-?)[{"']""", source))
    stems |= set(re.findall(r"""["']([a-z]+(?:-[a-z]+)*-?)["'{]""", source))
    unused = [
        key for key in WORDS if key not in stems and not any(key.startswith(s) for s in stems if s[-1] == "-")
    ]
    assert unused == []


@pytest.mark.parametrize(
    ("prefix", "values"),
    [
        ("", get_args(Outcome)),
        ("eligible-", get_args(Eligible)),
        ("shortlist-", get_args(Shortlist)),
        ("hidden-", get_args(HiddenReason)),
        ("type-", get_args(EmployerType)),
        ("exp-", [kind for kind in get_args(ExperienceKind) if kind != "job"]),
    ],
)
def test_every_value_of_a_closed_vocabulary_has_a_word(prefix: str, values: tuple[str, ...]) -> None:
    assert all(Words("nl").has(f"{prefix}{value}") for value in values)


NL, EN = Forms("nl"), Forms("en")


@pytest.mark.parametrize(
    ("value", "dutch", "english"),
    [
        (70.0, "70", "70"),
        (62.5, "62,5", "62.5"),
        (0.0, "0", "0"),
        (100.0, "100", "100"),
        (33.333, "33,33", "33.33"),
    ],
)
def test_numbers(value: float, dutch: str, english: str) -> None:
    assert (NL.number(value), EN.number(value)) == (dutch, english)


def test_ranges_of_points_and_places() -> None:
    assert NL.points(PointsRange(min=0, max=25)) == "0–25"
    assert NL.points(PointsRange(min=25, max=25)) == "25"
    assert NL.rank(RankRange(best=2, worst=7)) == "2–7"


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        ("55.55", "55.55", "€\u00a055,55"),
        ("50", "52.25", "€\u00a050,00–52,25"),
        (None, None, "niet genoemd"),
        ("50", None, "€\u00a050,00"),
    ],
)
def test_rates(low: str | None, high: str | None, told: str) -> None:
    rate = Rate(min=low and Decimal(low), max=high and Decimal(high), source="offer")  # type: ignore[arg-type]
    assert NL.rate(rate) == told


@pytest.mark.parametrize(
    ("start", "end", "options", "told"),
    [
        ("2021-04-01", "2022-03-15", {}, "1 april 2021 – 15 maart 2022"),
        ("2019", "present", {}, "2019 – heden"),
        ("2019-03", "2019-03", {}, "maart 2019"),
        ("2015", "2015", {"single": True}, "2015"),
        (None, "2020", {}, "tot 2020"),
        ("2019-05", None, {}, "sinds mei 2019"),
        (None, None, {}, "periode niet genoemd"),
        (DateRange(earliest="2019-03-01", latest="2019-05-31"), "2020", {}, "maart t/m mei 2019 – 2020"),
        (
            DateRange(earliest="2019-12-01", latest="2020-02-29"),
            "2020",
            {},
            "tussen 1 december 2019 en 29 februari 2020 – 2020",
        ),
    ],
)
def test_periods(start: Any, end: Any, options: dict[str, bool], told: str) -> None:
    assert NL.period(start, end, **options) == told


@pytest.mark.parametrize(
    ("low", "high", "dutch", "english"),
    [
        (23.97, 23.97, "23,9 maanden", "23.9 months"),
        (12.0, 24.0, "12 tot 24 maanden", "12 to 24 months"),
        (0.0, 11.5, "0 tot 11,5 maanden", "0 to 11.5 months"),
        (1.0, 1.0, "1 maand", "1 month"),
    ],
)
def test_months(low: float, high: float, dutch: str, english: str) -> None:
    months = Months(min=low, max=high)
    assert (NL.months(months), EN.months(months)) == (dutch, english)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2023-04-17T10:01:00", "17 april 2023, 10.01 uur"),
        ("2023-04-17", "17 april 2023"),
        ("gisteren", "gisteren"),
    ],
)
def test_moments(text: str, told: str) -> None:
    assert NL.iso_moment(text) == told


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31mb", "a\ufffd[31mb"),
        ("a\u202eb\u202c", "a\ufffdb\ufffd"),
        ("Key2\u200bKCC", "Key2KCC"),
        ("mede\u00adwerker", "medewerker"),
        ("een\r\ntwee\tdrie", "een twee drie"),
        ("één – “ja” ✓ 漢字", "één – “ja” ✓ 漢字"),
        ("\U000e0041tag", "\ufffdtag"),
    ],
)
def test_clean(text: str, shown: str) -> None:
    assert clean(text) == shown


def test_an_amount_stays_on_one_line() -> None:
    assert sentence("ten hoogste € 55,55 met fee") == "ten hoogste €\u00a055,55 met fee"


def _palettes() -> list[dict[str, str]]:
    style = (TEMPLATES / "style.css").read_text("utf-8")
    blocks = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    light, dark = (dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", block)) for block in blocks[:2])
    return [light, {**light, **dark}]


def _luminance(color: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("palette", _palettes(), ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("ink", "paper"),
        ("ink", "panel"),
        ("soft", "paper"),
        ("soft", "panel"),
        ("link", "paper"),
        ("accent", "paper"),
        ("met", "met-bg"),
        ("met", "paper"),
        ("not-met", "not-met-bg"),
        ("not-met", "paper"),
        ("review", "review-bg"),
        ("review", "paper"),
        ("plain", "plain-bg"),
    ],
)
def test_contrast(palette: dict[str, str], ink: str, ground: str) -> None:
    low, high = sorted((_luminance(palette[ink]), _luminance(palette[ground])))
    assert (high + 0.05) / (low + 0.05) >= 4.5


@pytest.mark.parametrize(
    ("readings", "told"),
    [
        (("31 december 2021", "1 januari 2021"), "Mogelijk van 1 januari 2021 tot en met 31 december 2021."),
        (("18 april 2023", "eerder"), "Mogelijke antwoorden: 18 april 2023; eerder."),
    ],
)
def test_days_are_a_stretch_and_a_day_that_nothing_bounds_is_an_answer(
    readings: tuple[str, str], told: str
) -> None:
    views = Views(Case.of(fixture.screening()), "nl")
    assert views.readings(fixture.START.model_copy(update={"readings": readings})) == told
