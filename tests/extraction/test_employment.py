"""Who employs and who is worked for, where more than the title row of a job tells it."""

from __future__ import annotations

import pytest

from cvscreen.extraction.lexicon import lexicon_of
from cvscreen.extraction.sections import split_sections
from cvscreen.extraction.text import Text
from cvscreen.extraction.unread import unread_part
from cvscreen.patternbook import load_patternbook
from cvscreen.records.evidence import Evidence
from tests.extraction.cv_text import document, evidence

Pairs = list[tuple[str | None, str | None]]


def employed(found: Evidence) -> Pairs:
    return [(entry.employer, entry.client) for entry in found.experience]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Opdrachten (Kolk Advies B.V.)\n2021 – 2022 | projectleider | gemeente Kampen\n"
            "2019 – 2020 | adviseur | Stadsbank Oost",
            [("Kolk Advies B.V.", "gemeente Kampen"), ("Kolk Advies B.V.", "Stadsbank Oost")],
            id="the heading names the firm of all assignments",
        ),
        pytest.param(
            "Werkervaring\n**Kolk Interim (eenmanszaak)**\n- 2020 – 2022: teamleider, gemeente Assen\n"
            "- 2018 – 2020: coach, Waterschap Zuiderzeeland\n**Wehkamp**\n2010 – 2018 | supervisor",
            [
                ("Kolk Interim", "gemeente Assen"),
                ("Kolk Interim", "Waterschap Zuiderzeeland"),
                ("Wehkamp", None),
            ],
            id="an own firm above a list, until the next employer",
        ),
        pytest.param(
            "Werkervaring\n2016 – 2022\nBrouwer Beleid BV\nZelfstandig adviseur. Opdrachten:\n\n"
            "2019 – 2022\nOpdrachtgever: gemeente Goes\nRol: projectleider\n\n"
            "2016 – 2018\nOpdrachtgever: GGD Zeeland\nRol: adviseur",
            [("Brouwer Beleid BV", "gemeente Goes"), ("Brouwer Beleid BV", "GGD Zeeland")],
            id="an employment that announces its assignments is no job of its own",
        ),
        pytest.param(
            "Over mij\nIk werk als zzp'er.\n\nOpdrachten\n- 2020 – 2022: redacteur voor de gemeente Assen\n"
            "- 2018 – 2020: schrijver voor DUO",
            [(None, "gemeente Assen"), (None, "DUO")],
            id="assignments on an own account without a firm",
        ),
        pytest.param(
            "Werkervaring\nGEMEENTE DELFT (2000 – 2010)\n2000 – 2010: MEDEWERKER ARCHIEF\n"
            "AKZO, ARNHEM (1990 – 2000)\n1990 – 2000: MEDEWERKER EXPEDITIE",
            [("GEMEENTE DELFT", None), ("AKZO", None)],
            id="an employer over one function of the same years",
        ),
        pytest.param(
            "Werkervaring\n**Start People**\nWerkzaam bij: gemeente Gouda\nPeriode: 2020 – 2022\n"
            "Functie: medewerker KCC\n\nWerkzaam bij: Oasen\nPeriode: 2018 – 2020\nFunctie: telefoniste",
            [("Start People", "gemeente Gouda"), ("Start People", "Oasen")],
            id="an agency over blocks of labels",
        ),
        pytest.param(
            "Werkervaring\nFunctie: agent\nOrganisatie: Coolblue\nVia: n.v.t.\nPeriode: 2019 – 2021",
            [("Coolblue", None)],
            id="a field left empty names nobody",
        ),
        pytest.param(
            "Werkervaring\nWat? bezorger\nWaar? Bakkerij Kuin, Hoorn\nWanneer? 2019 – 2021",
            [("Bakkerij Kuin", None)],
            id="labels that ask",
        ),
        pytest.param(
            "Werkervaring\nTimmerman, Bouwbedrijf Gebr. Kolk. Ramen en kozijnen.\n(2010 – 2014)\n"
            "Stukadoor, Afbouw Kuin. Wanden.\n(2005 – 2010)",
            [("Bouwbedrijf Gebr. Kolk", None), ("Afbouw Kuin", None)],
            id="periods below the text of the job, an abbreviation within",
        ),
        pytest.param(
            "Werkervaring\n2019 – 2021 | winkelbediende, juwelier Kolk, Meppel\n2015 – 2019 | hulp, Blokker",
            [("juwelier Kolk", None), ("Blokker", None)],
            id="a trade before the name of who has it",
        ),
        pytest.param(
            "Werkervaring\n2019 – 2021 | vakkenvuller bij Jumbo Hart van de Zon",
            [("Jumbo", None)],
            id="the branch of a chain with small words",
        ),
        pytest.param(
            "Werkervaring\n2019 – 2021 | kassière bij supermarkt Poiesz\n"
            "2015 – 2019 | hulp bij camping De Kolk",
            [("Poiesz", None), ("camping De Kolk", None)],
            id="a describing word goes, a kind that belongs to the name stays",
        ),
        pytest.param(
            "Werkervaring\n2019 – 2021 | coach bij De Belwinkel\n2015 – 2019 | agent bij het UWV",
            [("De Belwinkel", None), ("UWV", None)],
            id="an article with a capital belongs to the name",
        ),
        pytest.param(
            "Werkervaring\nIn dienst van: 01-05-2012\nIn dienst tot: 31-12-2019\nNaam werkgever: Talant\n"
            "Functie: receptioniste",
            [("Talant", None)],
            id="the ends of a period in fields of their own",
        ),
        pytest.param(
            "Ervaring\n**Gemeente Zeist**\nSenior medewerker\njanuari 2018 – december 2020\n"
            "Zeist, Utrecht, Nederland\n**Vattenfall**\nmedewerker facturen\n2012 – 2017\n"
            "Zwolle en omgeving\nVragen over rekeningen beantwoorden.",
            [("Gemeente Zeist", None), ("Vattenfall", None)],
            id="a line of places names nobody",
        ),
    ],
)
def test_who_employs_and_who_is_worked_for(text: str, wanted: Pairs) -> None:
    assert employed(evidence(text)) == wanted


def test_who_lends_out_is_an_agency() -> None:
    lent = evidence("Werkervaring\n2020 – 2022 | consulent, gemeente Lisse, gedetacheerd vanuit Kolk Talent")
    assert lent.experience[0].employer_types == ("temp-agency", "municipality")
    asked = evidence("Werkervaring\n2020 – 2022 | consulent, gemeente Lisse, via Kolk Advies")
    assert asked.experience[0].employer_types == ("private", "municipality")


def test_the_word_that_opens_a_name_says_what_it_is() -> None:
    found = evidence("Werkervaring\n2020 – 2022 | barista bij Koffiebranderij Zus & Zo")
    assert found.experience[0].employer_types == ("private",)


def test_a_row_with_an_organisation_and_a_period_is_no_heading() -> None:
    found = evidence("Werkervaring\n**Onderzoeker**\nI&O Research | jan 2018 – feb 2022")
    assert employed(found) == [("I&O Research", None)]


def test_what_was_surely_told_but_not_read_is_a_named_gap() -> None:
    lexicon = lexicon_of(load_patternbook())
    text = Text(
        document("**Mijn tijdbalk**\n2016 – 2019\nTeleperformance, callcenter agent\nPathé, gastheer"),
        lexicon.index,
    )
    sections = split_sections(text.body, lexicon.headings)
    gap = unread_part(sections, (), set(), ())
    assert gap is not None
    assert (gap.start, gap.contact_centre, gap.evidence[0].rule) == (None, "mixed", "gap/work")
    assert unread_part(sections, (), {row.index for row in text.rows}, ()) is None


def test_of_two_cuts_the_one_that_leaves_no_title_over_is_taken() -> None:
    found = evidence(
        "Werkervaring\n**Gemeente Ede**\nin dienst sinds 1998, drie functies\n**Loketmedewerker**\n"
        "1998 – 2007\nPaspoorten en huwelijksaangiften.\n**Hotel De Kolk**\n**Telefoniste**\n1993 – 1998\n"
        "De centrale van een hotel met negentig kamers."
    )
    assert employed(found) == [("Gemeente Ede", None), ("Hotel De Kolk", None)]


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [
        ("coach | start 12-2020", "2020-12", None),
        ("2019 | gestart als coach", "2019", None),
        ("coach | einde 11-2020", None, "2020-11"),
        ("coach, afdeling Start | 2019", "2019", "2019"),
    ],
)
def test_one_end_of_a_job_leaves_the_other_open(line: str, start: str | None, end: str | None) -> None:
    job = evidence(f"Werkervaring\nGemeente Goes\n{line}").experience[0]
    assert (job.start, job.end) == (start, end)


def test_a_job_that_says_employer_is_no_assignment_of_the_firm_in_the_heading() -> None:
    found = evidence(
        "**Opdrachten via Kolk Detachering**\n**Opdrachtgever:** Gemeente Ede\n**Periode:** 2019 – 2022\n"
        "**Rol:** adviseur\n**Werkgever:** Hotel De Kolk\n**Periode:** 2015 – 2018\n**Rol:** gastheer"
    )
    assert employed(found) == [("Kolk Detachering", "Gemeente Ede"), ("Hotel De Kolk", None)]


def test_fields_that_open_with_a_word_of_their_own_are_not_one_sentence() -> None:
    found = evidence(
        "WERKERVARING\nVan 01.03.2018 tot 31.08.2021\nAls medewerker contact center, inkomend en uitgaand\n"
        "Bij Stichting Kolkwonen\nVan 01.01.2016 tot 28.02.2018\nAls magazijnmedewerker\nBij Kolk Groothandel"
    )
    assert employed(found) == [("Stichting Kolkwonen", None), ("Kolk Groothandel", None)]
