"""Jobs told in unusual structures: many on a row, numbered, in an overview, in a sentence aside."""

from __future__ import annotations

import pytest

from tests.extraction.cv_text import evidence

WORK = "**Werkervaring**\n\nmaart 2019 – heden\nKoerier, Kwikstaart B.V.\n\n"


def told(text: str) -> list[tuple[object, object, object]]:
    """(employer, client, start) of each experience."""
    return [(x.employer, x.client, x.start) for x in evidence(text).experience]


@pytest.mark.parametrize(
    ("row", "employers"),
    [
        (
            "Kelner bij De Zwaan (2006-2008), bakker bij molen De Hoop (2003-2006) en koerier bij Bo (2002).",
            [("De Zwaan", "2006"), ("molen De Hoop", "2003"), ("Bo", "2002")],
        ),
        (
            "Leesmoeder, basisschool Nox (2012-2016), scheidsrechter bij VV Kluft (2005-2010)",
            [("basisschool Nox", "2012"), ("VV Kluft", "2005")],
        ),
        (
            "Kelner, De Zwaan (2006-2008) / Bakker, Molen De Hoop (2003-2006)",
            [("De Zwaan", "2006"), ("Molen De Hoop", "2003")],
        ),
    ],
)
def test_jobs_that_each_end_in_a_bracket(row: str, employers: list[tuple[str, str]]) -> None:
    found = told(f"**Werkervaring**\n\n{row}")
    assert found == [(name, None, start) for name, start in employers]


def test_years_in_a_description_are_no_jobs() -> None:
    text = WORK + "- nieuwe bussen (2019-2020), nieuwe routes (2020-2021)"
    assert told(text) == [("Kwikstaart B.V.", None, "2019-03")]


@pytest.mark.parametrize("numbers", [("a)", "b)"), ("i.", "ii."), ("(1)", "(2)")])
def test_what_numbers_a_function_is_no_employer(numbers: tuple[str, str]) -> None:
    one, other = numbers
    text = f"**Werkervaring**\n\n**Kwikstaart B.V.**\n{one} koerier, 2010–2012\n{other} planner, 2012–2016"
    found = evidence(text).experience
    assert [(x.employer, x.role) for x in found] == [
        ("Kwikstaart B.V.", "koerier"),
        ("Kwikstaart B.V.", "planner"),
    ]


def test_unpaid_functions_below_each_other_are_of_one_society() -> None:
    text = (
        "**Vrijwilligerswerk**\n\n**Stichting Kluft Vooruit**\nbestuurslid, 2008–2012 (onbezoldigd)\n"
        "voorzitter, 2012–2016 (onbezoldigd)"
    )
    assert told(text) == [("Stichting Kluft Vooruit", None, start) for start in ("2008", "2012")]


def test_the_firm_in_the_bracket_of_the_period_lends() -> None:
    text = (
        "**Werkervaring**\n\n**Planner bij gemeente Velsen** (Kolk, 2019 – 2021)\n\n"
        "**Planner bij gemeente Castricum** (Kolk, 2016 – 2018)\n\n"
        "**Koerier bij Zwaan Transport** (Fladder, 2014 – 2016)"
    )
    assert told(text) == [
        ("Kolk", "gemeente Velsen", "2019"),
        ("Kolk", "gemeente Castricum", "2016"),
        ("Fladder", "Zwaan Transport", "2014"),
    ]


def test_labels_above_the_periods_belong_to_what_is_below_them() -> None:
    text = (
        "**Werkervaring**\n\n**Kolk Talent B.V. (detachering), 2018 – heden**\n\n"
        "Opdrachtgever: gemeente Velsen\nPlanner, 2020 – heden\n\n"
        "Opdrachtgever: gemeente Castricum\nPlanner, 2018 – 2020\n\n"
        "**Zwaan Transport, 2010 – 2018**\nKoerier"
    )
    assert [x[1:] for x in told(text)] == [
        ("gemeente Velsen", "2020"),
        ("gemeente Castricum", "2018"),
        (None, "2010"),
    ]


def test_an_agency_in_an_overview_lends_in_the_assignments() -> None:
    text = (
        "**Loopbaan**\n2020-heden Yacht\n2015-2020 Gemeente Velsen\n\n**Uitgevoerde opdrachten**\n"
        "Gemeente Castricum, mei 2022 – heden\nPlanner\n\nGemeente Zwolle, jan 2020 – april 2022\nPlanner"
    )
    assert told(text) == [
        ("Gemeente Velsen", None, "2015"),
        ("Yacht", "Gemeente Castricum", "2022-05"),
        ("Yacht", "Gemeente Zwolle", "2020-01"),
    ]


def test_lines_that_each_tell_one_job_leave_no_gap() -> None:
    text = (
        "**Werkervaring**\n\nPlanner balie bij gemeente Velsen (Driessen, '19 – heden)\n"
        "Planner bij gemeente Castricum (Driessen, '17 – '19)\n"
        "Planner bij gemeente Zwolle (Driessen, '15 – '17)"
    )
    assert [x[1] for x in told(text)] == ["gemeente Velsen", "gemeente Castricum", "gemeente Zwolle"]


def test_a_department_in_the_bracket_of_the_period_lends_nobody() -> None:
    text = (
        "**Werkervaring**\n\n**Planner bij gemeente Velsen** (Stadsbeheer, 2019 – 2021)\n\n"
        "**Planner bij gemeente Castricum** (Vergunningen, 2016 – 2018)"
    )
    assert told(text) == [("gemeente Velsen", None, "2019"), ("gemeente Castricum", None, "2016")]


def test_an_overview_of_jobs_told_in_full_elsewhere_counts_once() -> None:
    text = (
        "**Loopbaan in vogelvlucht**\n2019 – heden Kolk Detachering B.V.\n2016 – 2019 Stichting Kluft\n\n"
        "**Opdrachten vanuit Kolk**\n\n**Gemeente Velsen** | feb 2021 – heden\nPlanner\n\n"
        "**Gemeente Castricum** | sep 2019 – jan 2021\nPlanner\n\n"
        "**Eerdere ervaring**\n\n**Stichting Kluft** | 2016 – 2019\nBegeleider"
    )
    assert [(x.role, x.employer, x.client) for x in evidence(text).experience] == [
        ("Begeleider", "Stichting Kluft", None),
        ("Planner", "Kolk Detachering B.V.", "Gemeente Velsen"),
        ("Planner", "Kolk Detachering B.V.", "Gemeente Castricum"),
    ]


@pytest.mark.parametrize(
    ("line", "employer", "start"),
    [
        ("Sinds 2010 vrijwilliger (bar) bij v.v. Kluft.", "v.v. Kluft", "2010"),
        ("Verder ben ik koster van de Protestantse gemeente Kluft (sinds 2011, onbezoldigd).", None, "2011"),
        ("Ik ben sinds maart 2014 penningmeester van de Oranjevereniging Kluft.", None, "2014-03"),
        ("Van 2014 t/m 2021 was ik leesmoeder op basisschool De Kluft.", "basisschool De Kluft", "2014"),
    ],
)
@pytest.mark.parametrize("heading", ["Hobby's", "Over mij", "Opleiding"])
def test_unpaid_work_in_a_sentence(heading: str, line: str, employer: str | None, start: str) -> None:
    found = evidence(f"{WORK}**{heading}**\nPuzzelen en lange wandelingen.\n{line}").experience
    assert [(x.paid, x.start) for x in found] == [(True, "2019-03"), (False, start)]
    assert employer in {None, found[1].employer}


@pytest.mark.parametrize(
    "line",
    [
        "Vrijwilligerswerk doe ik ook graag.",
        "Sinds 2010 woon ik in Kluft, bij de haven.",
    ],
)
def test_no_unpaid_work_in_a_sentence(line: str) -> None:
    assert len(evidence(f"{WORK}**Hobby's**\nPuzzelen.\n{line}").experience) == 1


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("Van 1992 tot 1998 was ik verkoopster bij modehuis Kluft in Assen.", "modehuis Kluft"),
        ("Van 1992 tot 1998 heb ik gewerkt in naaiatelier Zwaan.", "naaiatelier Zwaan"),
        ("Van 1992 tot 1998 was ik oppas bij gezin Van Kluft.", "gezin Van Kluft"),
        ("Van 1992 tot 1998 was ik conciërge op basisschool De Zwaan.", "basisschool De Zwaan"),
    ],
)
def test_a_kind_written_small_before_a_name(sentence: str, employer: str) -> None:
    assert told(f"**Mijn verhaal**\n{sentence}") == [(employer, None, "1992")]


def test_a_form_of_questions() -> None:
    text = (
        "Hoe heet je?\nKim Kluft\n\n"
        "Waar werk je nu, en sinds wanneer?\nBij de gemeente Velsen, sinds april 2019.\n\n"
        "En daarvoor?\nBij bakkerij Zwaan van 2013 tot 2017, verkoopster.\n\n"
        "Welke school heb je gedaan?\nNova College, verkoper niveau 2, 2010 tot 2013.\n\n"
        "Doe je vrijwilligerswerk?\nJa, collectant bij het KWF sinds 2018.\n\n"
        "Wat voor werk zoek je?\nIets met mensen, vanaf 2024 vier dagen."
    )
    found = evidence(text)
    assert [(x.employer, x.start, x.paid) for x in found.experience] == [
        ("gemeente Velsen", "2019-04", True),
        ("bakkerij Zwaan", "2013", True),
        ("KWF", "2018", False),
    ]
    assert [x.level for x in found.education] == ["mbo-2"]


def test_a_single_question_is_no_heading() -> None:
    assert told(f"{WORK}Waarom werk ik graag?\n2014 – 2016\nPlanner, Zwaan B.V.") == [
        ("Kwikstaart B.V.", None, "2019-03"),
        ("Zwaan B.V.", None, "2014"),
    ]


def test_list_items_below_an_agency_are_its_assignments() -> None:
    text = (
        "**Werkervaring**\n\n**2016 – 2021 | Randstad, Velsen**\nIk werkte op veel plekken:\n"
        "- Kluft Transport, Velsen (2018 – 2021)\n- Zwaan Foods (2016 – 2018)\n\n"
        "**2014 – 2016 | Bakkerij Nox**"
    )
    assert told(text) == [
        ("Randstad", "Kluft Transport", "2018"),
        ("Randstad", "Zwaan Foods", "2016"),
        ("Bakkerij Nox", None, "2014"),
    ]


def test_a_sentence_names_the_own_firm_above_what_it_did() -> None:
    text = (
        "**Mijn bedrijf**\nSinds 2015 heb ik mijn eigen eenmanszaak, Kluft Elektra. "
        "Een greep uit de klussen:\n\n"
        "01-2020 / 06-2022\nBouwbedrijf Zwaan – nieuwbouw van woningen\n\n"
        "05-2016 / 02-2018\ndiverse particulieren"
    )
    assert told(text) == [
        ("Kluft Elektra", "Bouwbedrijf Zwaan", "2020-01"),
        ("Kluft Elektra", None, "2016-05"),
    ]


@pytest.mark.parametrize(
    "who", ["eigen werkplaats in Daraa", "diverse boeren in de Achterhoek", "mijn vader"]
)
def test_words_that_name_nobody(who: str) -> None:
    assert told(f"**Werkervaring**\n\n2014 – 2016\nMonteur bij {who}") == [(None, None, "2014")]


def test_names_that_open_with_such_a_word() -> None:
    text = "2014 – 2016\nPlanner bij Eigen Haard\n\n2012 – 2014\nPlanner bij diverse gemeenten"
    assert [x.employer for x in evidence(text).experience] == ["Eigen Haard", "diverse gemeenten"]


def test_a_school_may_have_employed_below_the_heading_of_schools() -> None:
    text = (
        "**Onderwijs**\n\ndocent, Kluft College, 1999–2006\nrector, Kluft College, 2006–2012\n\n"
        "**Opleidingen**\n\nGeschiedenis, Universiteit Leiden, doctoraal 1995"
    )
    found = evidence(text)
    assert [(x.employer, x.start) for x in found.experience] == [
        ("Kluft College", "1999"),
        ("Kluft College", "2006"),
    ]
    assert [x.level for x in found.education] == ["wo-master"]


def test_a_year_told_below_a_column_of_periods_is_no_job() -> None:
    text = (
        "**Werkervaring**\n\n1991 - 2012 | Schildersbedrijf Kluft, Velsen\nEigenaar\n"
        "In 2012 gestopt door de crisis\n2012 - 2015 | Praxis, Velsen\nVerkoper"
    )
    assert told(text) == [("Schildersbedrijf Kluft", None, "1991"), ("Praxis", None, "2012")]


def test_the_employer_in_bold_above_places_of_work() -> None:
    text = (
        "**Werkervaring**\n\n**Werkzaam bij Sodexo, 2004 tot 2023**\n\nRoc Kluft, 2010 – 2023\n"
        "Kassa en lunchbuffet.\n\nPhilips, 2004 – 2010\nKassa en lunchbuffet."
    )
    assert [(x.employer, x.start) for x in evidence(text).experience] == [
        ("Sodexo", "2010"),
        ("Sodexo", "2004"),
    ]


def test_an_agency_in_the_bracket_lent_to_the_name_before_it() -> None:
    text = (
        "**Werkervaring**\n\n"
        "Inpakker – Zwaan Foods, Nijkerk – oktober 2020 – mei 2021 (uitzendbureau: Luba)\n\n"
        "Plukker – Fruitbedrijf Kluft – mei 2019 – september 2019"
    )
    assert told(text) == [("Luba", "Zwaan Foods", "2020-10"), ("Fruitbedrijf Kluft", None, "2019-05")]


def test_a_row_that_opens_small_with_who_the_work_was_at() -> None:
    text = (
        "**Wat heeft Kim gedaan?**\n\n1) Medewerker groen\nbij Werkbedrijf Kluft (sociale werkvoorziening)\n"
        "gedetacheerd bij gemeente Velsen, wijkbeheer Zuid\n"
        "van juni 2017 tot heden\nschoffelen, bladblazen, snoeien"
    )
    assert told(text) == [("Werkbedrijf Kluft", "gemeente Velsen", "2017-06")]


@pytest.mark.parametrize(
    ("row", "employers"),
    [
        ("2001-2003 kelner Café De Zwaan, 1999-2001 schoonmaker CSU", ["Café De Zwaan", "CSU"]),
        ("Docent Nederlands aan het Kluft College (2010 – heden)", ["Kluft College"]),
        ("Conciërge op het Kluft College, 2010 – 2012", ["Kluft College"]),
        ("teamleider zorg, 2010 – 2012", [None]),
    ],
)
def test_where_the_name_begins_and_ends(row: str, employers: list[str | None]) -> None:
    assert [x.employer for x in evidence(f"**Werkervaring**\n\n{row}").experience] == employers
