"""Which jobs a part tells: their number, their periods, and whether they are paid, in own wordings."""

from __future__ import annotations

import pytest

from cvscreen.extraction import extract
from cvscreen.patternbook import load_patternbook
from cvscreen.records.document import Document, Line, Page
from tests.extraction.cv_text import REFERENCE_DATE, evidence

WORK = "**Werkervaring**\n\nmaart 2019 – heden\nKoerier, Kwikstaart B.V.\n\n"


def told(text: str) -> list[tuple[object, object, str]]:
    """(start, end, kind) of each experience."""
    return [(x.start, x.end, x.kind) for x in evidence(text).experience]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        # A heading in no list that says what the work below it is.
        (
            "**Wat ik onbezoldigd doe**\n2014 – 2018\nSecretaris, Buurthuis De Kluft",
            ("2014", "2018", "volunteer"),
        ),
        ("**Mijn vrijwillige uren**\n2014 – 2018\nChauffeur, Buurtbus Kluft", ("2014", "2018", "volunteer")),
        # The first word of the description.
        (
            "**Verder**\n2014 – 2018\nSecretaris, Stichting Kluft\nVrijwillig, elke maandag.",
            ("2014", "2018", "volunteer"),
        ),
        (
            "**Verder**\n2014 – 2018\nMedewerker archief, Stichting Kluft\nVrijwilligers ingeroosterd.",
            ("2014", "2018", "job"),
        ),
        # Among the hobbies, for some time.
        (
            "**Hobby's**\nTrainer zwemvereniging De Kluft (vrijwilliger, 2014 t/m 2018). Verder veel lezen.",
            ("2014", "2018", "volunteer"),
        ),
        (
            "**Vrije tijd**\nIk zing in een koor. Van mei 2014 tot en met mei 2018 was ik bestuurslid van "
            "Speeltuinvereniging De Kluft.",
            ("2014-05", "2018-05", "volunteer"),
        ),
        # The name of who it was for.
        (
            "2014 – 2018\n**Secretaris**\n- Studentenvereniging Kluft",
            ("2014", "2018", "volunteer"),
        ),
        # Paid while learning, and a school as the employer.
        (
            "2014 – 2018\nLeerling-loodgieter (BBL), Loodgietersbedrijf De Kluft",
            ("2014", "2018", "job"),
        ),
    ],
)
def test_what_the_work_is(part: str, expected: tuple[object, object, str]) -> None:
    found = told(f"{WORK}{part}")
    assert found == [("2019-03", "present", "job"), expected]


def test_a_school_named_by_its_level_may_be_the_employer() -> None:
    text = "**Werkervaring**\n\n2014 – 2018\n**Docent Frans**\nGymnasium Kluft"
    found = evidence(text)
    assert [(x.role, x.start) for x in found.experience] == [("Docent Frans", "2014")]
    assert not found.education


@pytest.mark.parametrize(
    ("row", "periods"),
    [
        ("2001 t/m 2004 bezorger bij Post Kluft. 2005 t/m 2009 kok in De Zwaluw.", ["2001", "2005"]),
        ("2001 - 2004 bezorger, Post Kluft; 2005 - 2009 kok, De Zwaluw", ["2001", "2005"]),
        ("Bezorger, Post Kluft (2001 - 2004). Kok, De Zwaluw (2005 - 2009).", ["2001", "2005"]),
        # What goes on in the same job is no other job.
        ("Bezorger, Post Kluft (2001 - 2004). Voorman vanaf 2003.", ["2001"]),
    ],
)
def test_several_jobs_on_one_row(row: str, periods: list[str]) -> None:
    assert [start for start, _, _ in told(f"**Werkervaring**\n{row}")] == periods


def test_the_own_firm_above_its_assignments_is_no_job() -> None:
    found = evidence(
        "**Opdrachten als zzp'er (Kluft Advies, 2017 – heden)**\n\n"
        "**Teamleider klantcontact**\n"
        "01-2019 – 12-2019\n"
        "Opdrachtgever: gemeente Delft\n\n"
        "**Projectleider**\n"
        "01-2017 – 12-2018\n"
        "Opdrachtgever: gemeente Leiden\n"
    ).experience
    assert [(x.start, x.employer, x.client) for x in found] == [
        ("2019-01", "Kluft Advies", "gemeente Delft"),
        ("2017-01", "Kluft Advies", "gemeente Leiden"),
    ]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        (
            "Bij Bakkerij Kluft heb ik van mei 2011 tot en met juni 2014 brood gebakken. "
            "Daarna was ik van juli 2014 tot en met mei 2016 chauffeur bij Post Kluft.",
            [("2011-05", "2014-06"), ("2014-07", "2016-05")],
        ),
        (
            "Van 1999 tot 2004 was ik bakker bij Bakkerij Kluft en van 2004 tot 2010 koerier bij Kluft.",
            [("1999", "2004"), ("2004", "2010")],
        ),
        ("Van 2011 tot 2014 stond ik in de winkel van Boekhandel Kluft.", [("2011", "2014")]),
        (
            "In maart 2017 kon ik terecht bij verzekeraar Menzis. "
            "Tot en met juli 2019 zat ik op de polisafdeling.",
            [("2017-03", "2019-07")],
        ),
    ],
)
def test_jobs_in_running_text(text: str, periods: list[tuple[str, str]]) -> None:
    found = told(f"**Mijn werk**\n{text}")
    assert [(start, end) for start, end, _ in found] == periods


def test_a_stretch_at_home_is_no_job() -> None:
    assert told(f"{WORK}2011 – 2013 stond in het teken van de zorg voor mijn ouders.") == [
        ("2019-03", "present", "job")
    ]


@pytest.mark.parametrize(
    "denial",
    [
        "Nog niet mee gewerkt: Accres",
        "Wist u dat: ik heb Accres nog nooit gezien",
        "Accres zegt mij niets",
    ],
)
def test_a_tool_that_is_denied_is_not_named(denial: str) -> None:
    found = evidence(f"{WORK}**Overig**\n{denial}")
    assert "Accres" not in {t.tool for t in found.tools}
    assert "Accres" in {t.tool for t in found.denied_tools}


def test_what_became_of_a_job_is_no_other() -> None:
    found = told(
        "**Werkervaring**\n\nmaart 2008 – juli 2019\n**Verkoper**\nKluft Bouwmarkt\n\n"
        "Begonnen op zaterdag, vanaf 2014 ook chef van de zagerij\n\n"
        "maart 2002 – mei 2004\n**Koerier**\nPost Kluft\n"
    )
    assert [(start, end) for start, end, _ in found] == [("2008-03", "2019-07"), ("2002-03", "2004-05")]


def test_sentences_may_stand_above_their_periods() -> None:
    found = evidence(
        "**Werkervaring**\n"
        "Conciërge, Basisschool De Kluft. Klein onderhoud en sleutels.\n\n"
        "(augustus 2018 – heden)\n\n"
        "Kok, Restaurant De Zwaluw. Koude kant.\n\n"
        "(januari 2012 – juli 2018)\n"
    ).experience
    assert [(x.role, x.start) for x in found] == [("Conciërge", "2018-08"), ("Kok", "2012-01")]


def test_labels_that_end_in_a_question_mark() -> None:
    found = evidence(
        "**Werkervaring**\n\n"
        "Wat? verkoopster\nWaar? Bakkerij Kluft\nWanneer? sinds mei 2020\n\n"
        "Wat? telefoniste\nWaar? Taxi Zwaluw\nWanneer? juni 2015 t/m april 2020\n"
    ).experience
    assert [(x.start, x.contact_centre) for x in found] == [("2020-05", False), ("2015-06", True)]


def test_an_entry_of_labels_below_a_part_about_the_person() -> None:
    found = evidence(
        "**Talen**\nNederlands en Fries\n\n"
        "**Senior medewerker KCC**\n\n"
        "Organisatie: Gemeente Delft\nPeriode: mei 2020 - heden\n- Vragen van inwoners\n\n"
        "**Telefoniste**\n\n"
        "Organisatie: Taxi Zwaluw\nPeriode: mei 2015 - april 2020\n- Ritten aannemen\n"
    ).experience
    assert [(x.role, x.start) for x in found] == [
        ("Senior medewerker KCC", "2020-05"),
        ("Telefoniste", "2015-05"),
    ]


def table(*rows: tuple[str, str]) -> Document:
    """A table of labels and values, the cells of each row as lines of their own."""
    lines = [Line("Werkervaring", 1, 0, bold=True)]
    for number, (label, value) in enumerate(rows):
        lines.append(Line(label, 1, 2 * number + 1, bold=True, table=1, row=number, cell=0))
        lines.append(Line(value, 1, 2 * number + 2, table=1, row=number, cell=1))
    return Document(
        "cv.pdf", "0" * 64, "pdf", (Page(1, None, None, tuple(lines)),), 1, "rendered", language="nl"
    )


def test_a_label_in_a_table_of_labels_is_no_heading() -> None:
    document = table(
        ("Periode", "mei 2020 - heden"),
        ("Werkgever", "Gemeente Delft"),
        ("Functie", "Medewerker KCC"),
        ("Programma's", "Key2KCC"),
        ("Periode", "mei 2015 - april 2020"),
        ("Werkgever", "Taxi Zwaluw"),
        ("Functie", "Chauffeur"),
    )
    found = extract(document, load_patternbook(), REFERENCE_DATE).experience
    assert [(x.start, x.contact_centre, x.tools) for x in found] == [
        ("2020-05", True, ("Key2KCC",)),
        ("2015-05", False, ()),
    ]


def test_a_word_that_is_a_heading_elsewhere_may_title_an_entry() -> None:
    found = told(
        "**Van nu naar toen**\n\n"
        "mei 2022 – heden\n\n**Kok**\nRestaurant De Zwaluw\n\n"
        "mei 2019 – april 2022\n\n**Koerier**\nPost Kluft\n\n"
        "feb 2019 – april 2019\n\n**Stage**\nLoodgietersbedrijf Kluft\n"
    )
    assert [(start, kind) for start, _, kind in found] == [
        ("2022-05", "job"),
        ("2019-05", "job"),
        ("2019-02", "internship"),
    ]


@pytest.mark.parametrize(
    ("heading", "kind"), [("Wat Jip gedaan heeft", "job"), ("Onbetaald", "volunteer"), ("Betaald", "job")]
)
def test_headings_in_other_words(heading: str, kind: str) -> None:
    found = told(f"**{heading}**\n\nmei 2019 – april 2022\n**Bezorger**\nBuurtbus Kluft")
    assert found == [("2019-05", "2022-04", kind)]


@pytest.mark.parametrize(
    ("title", "kind"),
    [("Senior agent / buddy", "job"), ("Buddy bij Humanitas", "volunteer"), ("Advocaat-stagiaire", "job")],
)
def test_titles_that_sound_unpaid(title: str, kind: str) -> None:
    found = told(f"**Werkervaring**\n\nmei 2019 – april 2022\n**{title}**\nKluft & Zwaluw B.V.")
    assert [k for _, _, k in found] == [kind]


def test_what_the_request_asks_in_a_column_of_its_own_names_no_tool() -> None:
    cells = [
        ("Gevraagd", "Onderbouwing"),
        ("Ervaring met Accres en Suite", "Suite ja; niet gewerkt met Accres"),
    ]
    lines = [Line("\t".join(pair), 1, row, bold=row == 0, table=1, row=row) for row, pair in enumerate(cells)]
    page = Page(1, None, None, tuple(lines))
    document = Document("cv.pdf", "0" * 64, "pdf", (page,), 1, "rendered", language="nl")
    tools = extract(document, load_patternbook(), REFERENCE_DATE).tools
    assert {tool.tool for tool in tools} == {"Suite"}


def test_jobs_called_as_a_course_is_are_no_schools() -> None:
    found = evidence(
        "**Bezig geweest met**\n\n"
        "**Rabobank Kluft**\nmedewerker klantcontact, 06/2011 t/m heden\n\n"
        "**Huisartsen Kluft**\ndoktersassistente, 06/2005 t/m 05/2011\n"
    )
    assert [x.start for x in found.experience] == ["2011-06", "2005-06"]
    assert not found.education


@pytest.mark.parametrize(
    ("line", "dated"),
    [
        ("(opgesteld 15 januari 2023)", "2023-01-15"),
        ("Opgemaakt in februari 2023", "2023-02"),
        ("Laatst aangepast: maart 2023", "2023-03"),
        ("- Opgesteld in 2019: het plan voor de wijk", None),
    ],
)
def test_the_date_that_a_cv_gives_itself(line: str, dated: str | None) -> None:
    assert evidence(f"{line}\n\n{WORK}").document.cv_date == dated


def test_the_name_of_a_system_employs_nobody() -> None:
    (item,) = evidence(
        "**Werk**\nVan januari 2019 tot heden werk ik bij de gemeente Deventer als medewerker telefonie. "
        "Dagelijks werk ik met Key2KCC en met Suite voor het Sociaal Domein.\n"
    ).experience
    assert set(item.tools) == {"Key2KCC", "Suite"}
