"""Sentences with their periods tagged in place: ``[words as in the CV](begin..end)``.

After the dates: ``1m`` a single date, ``=18`` a stated duration in months, ``+`` linked to the one before.
``a~b`` is a date that is open within two days; ``\\n`` and ``\\t`` join lines and cells as callers do.
"""

from __future__ import annotations

import re
from datetime import date

import pytest

from cvscreen.extraction.period_grammar import PeriodMatch, find_periods, is_unfinished
from cvscreen.periods import PartialDate

TAG = re.compile(r"\[([^\]]+)\]\(([^)]*)\)")

SENTENCES = r"""
[maart 2019 – juni 2021](2019-03..2021-06) Medewerker KCC
[mrt. 2019 - heden](2019-03..present)
[2016 - 2018](2016..2018)
[2016–heden](2016..present) Medewerker KCC
[01/02/2019 - 31/12/2020](2019-02-01..2020-12-31)
KPN [03/2019-05/2021](2019-03..2021-05)
[03-2019 — 05-2021](2019-03..2021-05)
[Mei ’19 – jun ’21](2019-05..2021-06)
[2017 t/m 2019](2017..2019)
[januari 2018 t/m december 2019](2018-01..2019-12)
[01-02-2019 tot 31-12-2020](2019-02-01..2020-12-31)
[01-02-2019 t.e.m. 31-12-2020](2019-02-01..2020-12-31)
[2018 - maart 2021](2018..2021-03)
[feb2013 - okt2015](2013-02..2015-10)
[sept 2018 - aug. '20](2018-09..2020-08)
[Mar 2015 - Oct 2016](2015-03..2016-10)
[May 2015 - to date](2015-05..present)
[June 2015 until August 2017](2015-06..2017-08)
[September 2015- currently](2015-09..present)
[2016 tot op heden](2016..present)
[2016 - lopend](2016..present)
[2010 (heden)](2010..present)
[jan 2018 –> nu](2018-01..present)
[heden - 09/2019](2019-09..present) | Klantadviseur
[2016 -](2016..present)
[2016 - ](2016..present)\tGemeente Delft
[09/2019 - ...](2019-09..present) Klantadviseur
[sinds 2021](2021..present) werk ik bij de gemeente
Werkzaam [vanaf mei 2019](2019-05..present)
Bij Rijswijk [sinds 1 september 2019 tot heden](2019-09-01..present).
[per 1-9-2021](2021-09-01..present) in dienst
[tot 2012](..2012) bij KPN
[tot en met mei 2012](..2012-05)
Ik werkte [van maart 2019 tot en met juni 2021](2019-03..2021-06) bij de gemeente
[tussen 2012 en 2014](2012..2014)
[tussen mei en september 2014](2014-05..2014-09)
[Vanaf 2015 werkte ik bij KPN tot 2018](2015..2018).
Ik ben [gestart in maart 2015 bij KPN en gestopt in juni 2018](2015-03..2018-06)
In [2010](2010 1m) begonnen. [Tot 2014](..2014) deed ik dat.
[2019/2020](2019..2020)
[2012/13](2012..2013)
[2019-'21](2019..2021)
[1998-'01](1998..2001)
[’15-’18](2015..2018)
[2012/2013 – 2013/2014](2012..2014)
[2012/2013 - heden](2012..present)
[winter 2020/2021](2020-12-01~2021-02-28 1m)
[winter 2020](2020-01-01~2021-02-28 1m)
[Mei 2019 t/m. juni 2020](2019-05..2020-06)
[mei 2019 … heden](2019-05..present)
[sept. 2021 – (verwacht) juli 2024](2021-09..2024-07)
[najaar 2012 - 2015](2012-09-01~2012-11-30..2015)
[zomer 2012 - 2015](2012-06-01~2012-08-31..2015)
[zomer 2005](2005-06-01~2005-08-31 1m)
[voorjaar 2015 – najaar 2016](2015-03-01~2015-05-31..2016-09-01~2016-11-30)
[Q1 2020 - Q3 2021](2020-01-01~2020-03-31..2021-07-01~2021-09-30)
[Q1-Q3 2020](2020-01-01~2020-03-31..2020-07-01~2020-09-30)
[2e helft 2019 – 1e kwartaal 2020](2019-07-01~2019-12-31..2020-01-01~2020-03-31)
[begin 2019 - eind 2020](2019-01-01~2019-04-30..2020-09-01~2020-12-31)
[medio 2016 tot heden](2016-05-01~2016-08-31..present)
[begin maart 2019 - eind mei 2019](2019-03..2019-05)
[de jaren '90](1990-01-01~1999-12-31 1m)
[Juli 2002](2002-07 1m), [2003](2003-07 1m +), [2004](2004-07 1m +), [2006](2006-07 1m +)
[Zomers 2015](2015-06-01~2015-08-31 1m) en [2016](2016-06-01~2016-08-31 1m +)
[juni](2018-06 1m), [juli](2018-07 1m +) en [augustus 2018](2018-08 1m +)
[2018](2018 1m), [2019](2019 1m +) en [2020](2020 1m +)
[Aug 2019 - Feb 2020](2019-08..2020-02) & [Feb 2021 - Juli 2021](2021-02..2021-07 +)
[2012-2013](2012..2013) en [2015-2016](2015..2016 +)
[2014 - 2018](2014..2018) [2018 - 2022](2018..2022)
[juli/augustus 2018](2018-07..2018-08)
[van januari tot april 2015](2015-01..2015-04)
[jan – aug 2018](2018-01..2018-08)
[nov - feb 2017](2016-11..2017-02)
[10 - 22 augustus 2012](2012-08-10..2012-08-22)
[mei 2019 - juli](2019-05..2019-07): KPN
[augustus 2002 – juli\n2011](2002-08..2011-07)
[mrt. 2015 t/m aug.\tKPN\n2021](2015-03..2021-08)\tmedewerker
[1 mei 2015 tot 31 aug.\tKPN\n2021](2015-05-01..2021-08-31)\tmedewerker
[september 2011 –\tKPN\nfebruari 2019](2011-09..2019-02)\tmedewerker
[2019 – 2020](2019..2020) (ruim 18 maanden)
[2019 – 2020](2019..2020) (enkele maanden)
[2019 – 2020 (18 maanden)](2019..2020 =18)
[mei 2019 - heden · 3 jaar 5 maanden](2019-05..present =41)
[1 jaar en 3 maanden: 2019 – 2020](2019..2020 =15)
[2019 (3 maanden)](2019 1m =3)
[2015-2016 (contract 1 jaar)](2015..2016 =12)
[5 jaar (2012 – 2017)](2012..2017 =60)
[2012 (t/m 2014)](2012..2014)
[2012 (3 mnd)](2012 1m =3) en [2014 (2 mnd)](2014 1m =2 +)
[2019 - 2021](2019..2021), 36 uur per week
[2019 –\n2021](2019..2021)
[2019\n2021](2019..2021)
[2021\n2019](2019..2021)
[maart 2010\nmei 2015](2010-03..2015-05)
[03-2010\t05-2015](2010-03..2015-05)\tGemeente Delft
[2019\nheden](2019..present)
[2010-2015](2010..2015)\tGemeente Delft\n[2008-2010](2008..2010)\tKPN
[2021 - 2019](2019..2021)
[03/19 - 08/21](2019-03..2021-08)
[mrt 19 - aug 20](2019-03..2020-08)
[2020 Jan - 2021 Mar](2020-01..2021-03)
[2012-03 – 2014-05](2012-03..2014-05)
[2018-20](2018..2020)
[2010-11](2010-11 1m)
[Startdatum: 01-03-2019 Einddatum: 31-08-2021](2019-03-01..2021-08-31)
[Start: maart 2020, einde: juni 2021](2020-03..2021-06)
[Ingangsdatum: 1 maart 2020\nEinddatum: heden](2020-03-01..present)
Diploma behaald in [2012](2012 1m)
mbo niveau 3-4, [2010-2013](2010..2013)
schaal 6 ([2018-2020](2018..2020)) en 7 ([2020-heden](2020..present))
WO [2015 - 2019](2015..2019), MA [2020](2020 1m)
[wo 3 april 2019](2019-04-03 1m)
Diploma [2012](2012 1m), nu werkzaam bij KPN
Diploma [2012](2012 1m) nu in opleiding
[31-06-2019](2019-06 1m)
[eenentwintig september tweeduizend achttien](2018-09-21 1m)
[2019 - 2021](2019..2021) Klanten en kassa
In [2019](2019 1m) klanten geholpen
Back office [2015 - 2018](2015..2018)
[2019](2019 1m) TU Delft
[2016](2016 1m) HR adviseur
Geboren te Delft\t[2019 – 2021](2019..2021) KPN
[2015 - 2018](2015..2018) € 2500
Consulent Wmo [2015 – 2018](2015..2018)
Breed inzetbaar medewerker, [2019 – 2021](2019..2021)
""".strip().splitlines()


def a_date(text: str) -> PartialDate:
    if "~" in text:
        first, last = text.split("~")
        return PartialDate.range(date.fromisoformat(first), date.fromisoformat(last))
    return PartialDate.from_json(text)


def expected_of(tagged: str) -> tuple[str, list[PeriodMatch]]:
    """The plain sentence and the matches that its tags describe (rules and parts left out)."""
    text, position, expected = "", 0, []
    tagged = tagged.replace("\\n", "\n").replace("\\t", "\t")
    for tag in TAG.finditer(tagged):
        text += tagged[position : tag.start()]
        start = len(text)
        text += tag[1]
        position = tag.end()
        dates, *flags = tag[2].split(" ")
        months = next((float(flag[1:]) for flag in flags if flag.startswith("=")), None)
        single = "1m" in flags
        begin, _, finish = dates.partition("..")
        end = "present" if finish == "present" else a_date(begin if single else finish)
        expected.append(
            PeriodMatch(
                start=start,
                end=len(text),
                begin=a_date(begin) if begin else None,
                finish=end,  # type: ignore[arg-type]
                single=single,
                stated_months=months,
                kind="date" if single else "period",
                rule="",
                linked="+" in flags,
            )
        )
    return text + tagged[position:], expected


def plain(match: PeriodMatch) -> tuple[object, ...]:
    return (
        *(match.start, match.end, match.begin, match.finish),
        *(match.single, match.stated_months, match.kind, match.linked),
    )


@pytest.mark.parametrize("tagged", SENTENCES)
def test_periods_in_sentences(tagged: str) -> None:
    text, expected = expected_of(tagged)
    found = [match for match in find_periods(text) if match.kind != "duration"]
    assert list(map(plain, found)) == list(map(plain, expected))


@pytest.mark.parametrize("text", ["zomer 2009-2015", "zomers 2009 - 2015", "(zomers van 2009 t/m 2015)"])
def test_a_summer_that_recurs_is_one_stretch_a_year(text: str) -> None:
    found = find_periods(f"Vakkenvuller, {text}")
    assert [match.begin and match.begin.first.year for match in found] == list(range(2009, 2016))
    assert all(match.single for match in found)
    assert [match.linked for match in found] == [False] + [True] * 6


def test_prose_tells_where_its_dates_stand() -> None:
    text = "Vanaf 2015 werkte ik bij KPN tot 2018."
    (match,) = find_periods(text)
    assert [text[start:end] for start, end in match.parts] == ["Vanaf 2015", "tot 2018"]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("18 maanden", 18),
        ("1 jaar en 3 maanden", 15),
        ("1,5 jaar", 18),
        ("1.5 jr", 18),
        ("2½ jaar", 30),
        ("2 1/2 jaar", 30),
        ("anderhalf jaar", 18),
        ("drie-en-een-half jaar", 42),
        ("een half jaar", 6),
        ("zes mnd.", 6),
        ("2 jaar 5 maanden", 29),
    ],
)
def test_a_duration_by_itself(text: str, months: float) -> None:
    (match,) = find_periods(f"Contract: {text}")
    assert (match.kind, match.stated_months) == ("duration", months)


@pytest.mark.parametrize(
    "text", ["25 jaar oud", "de afgelopen 3 jaar", "5 dagen per week", "3 jaar ervaring"]
)
def test_ages_windows_and_schedules_are_no_durations(text: str) -> None:
    assert find_periods(text) == []


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "-", "tot", "2", "'", "€", "\x00", "ß 2019", "İ 2019 - 2021", "𝟐𝟎𝟏𝟗"]
)
def test_odd_texts_do_not_trip_it(text: str) -> None:
    for match in find_periods(text):
        assert 0 <= match.start < match.end <= len(text)


@pytest.mark.parametrize(
    ("text", "unfinished"),
    [
        ("mei 2019 –", True),
        ("2016 - ", True),
        ("2016 t/m", True),
        ("augustus 2002 – juli", True),
        ("mrt. 2015 t/m aug.\tKPN", True),
        ("01-05-2015 tot 31 aug.", True),
        ("mei 2019 – juli 2021", False),
        ("2016 – heden", False),
        ("Tel. 06-20152016 -", False),
        ("front-office -", False),
        ("KPN, 2019", False),
    ],
)
def test_a_line_that_breaks_off_inside_a_period_is_known(text: str, unfinished: bool) -> None:
    assert is_unfinished(text) == unfinished


def test_spans_count_characters_of_the_text_itself() -> None:
    text = "İstanbul, ÉÉN café – mrt. 2019 – heden"
    (match,) = find_periods(text)
    assert text[match.start : match.end] == "mrt. 2019 – heden"


@pytest.mark.parametrize(
    "unit", ["2019 - ", "jan ", "1 jaar en ", "0 1 2 ", "a.b@", "- ", "van ", "12-", "geldig "]
)
def test_long_hostile_lines_are_read_in_linear_time(unit: str) -> None:
    # Fails by not ending: a regex without a bound would take hours here.
    find_periods(unit * 2000)
