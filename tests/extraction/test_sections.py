"""No part of a CV is lost because its heading is in no list, misspelt or missing."""

from __future__ import annotations

import pytest

from cvscreen.extraction.lexicon import lexicon_of
from cvscreen.extraction.sections import split_sections
from cvscreen.extraction.text import Text
from cvscreen.patternbook import load_patternbook
from tests.extraction.cv_text import document, evidence

PERSON = "{person}\nNaam: Wietske Alberda\nAdres: Kade 1999, Makkum\nTelefoon: 06-10203040\n"
WORK = (
    "{work}\nmaart 2019 – heden | Medewerker KCC\nGemeente Sneek\n- Telefoon aannemen\n"
    "2015 – 2018 | Verkoopmedewerker\nHEMA\n- Kassa\n"
)
EDUCATION = (
    "{education}\n2010 – 2014 | Mbo 4 Juridisch medewerker, Friesland College, diploma\n"
    "2006 – 2010 | Vmbo-t, RSG Magister Alvinus, diploma\n"
)
LANGUAGES = "{languages}\nNederlands en Fries\n"
REFERENCES = "{references}\nSietske Wouda, teamleider, 0515 123456\nAuke Dijk, filiaalmanager, 0515 654321\n"
PARTS = {
    "person": PERSON,
    "work": WORK,
    "education": EDUCATION,
    "languages": LANGUAGES,
    "references": REFERENCES,
}
LISTED = {
    "person": "**Personalia**", "work": "**Werkervaring**", "education": "**Opleiding**",
    "languages": "**Talen**", "references": "**Referenties**",
}  # fmt: skip
ORDERS = {
    "jobs first": ("person", "work", "education", "languages", "references"),
    "schools first": ("person", "education", "work", "languages", "references"),
    "referees first": ("person", "languages", "references", "education", "work"),
}


def cv(order: str = "jobs first", **headings: str) -> str:
    return "".join(PARTS[part].format(**{**LISTED, **headings}) for part in ORDERS[order])


def facts(text: str) -> tuple[object, ...]:
    found = evidence(text)
    jobs = [(x.role, x.employer, x.start, x.end) for x in found.experience]
    schools = [(x.level, x.completed, x.start, x.end) for x in found.education]
    return sorted(jobs, key=str), sorted(schools, key=str), found.references.count


EXPECTED = (
    [
        ("Medewerker KCC", "Gemeente Sneek", "2019-03", "present"),
        ("Verkoopmedewerker", "HEMA", "2015", "2018"),
    ],
    [("mbo-4", True, "2010", "2014"), ("vmbo", True, "2006", "2010")],
    2,
)


@pytest.mark.parametrize("order", ORDERS)
def test_the_cv_as_it_is(order: str) -> None:
    assert facts(cv(order)) == EXPECTED


STRANGE = (
    "Zeven vette jaren", "Van alles en nog wat", "Dit bracht de tijd", "Hoofdstuk twee", "En verder",
    "Zo ging het", "Tot hier", "Het echte werk?",
    "Wat eraan voorafging", "Met hart en ziel", "Onderweg", "Sporen", "Bagage",
)  # fmt: skip


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("part", ["work", "education", "references"])
@pytest.mark.parametrize("heading", STRANGE)
def test_a_heading_in_no_list(order: str, part: str, heading: str) -> None:
    assert facts(cv(order, **{part: f"**{heading}**"})) == EXPECTED


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("part", ["person", "languages"])
@pytest.mark.parametrize("heading", STRANGE)
def test_a_strange_heading_of_another_part(order: str, part: str, heading: str) -> None:
    assert facts(cv(order, **{part: f"**{heading}**"})) == EXPECTED


@pytest.mark.parametrize(
    ("part", "heading"),
    [
        ("work", "Werkervarring"), ("work", "Wrekervaring"), ("work", "Werkervaing"), ("work", "Loopban"),
        ("work", "Werk-ervaring"), ("work", "WERK ERVARING"), ("work", "Arbeidsverleeden"),
        ("work", "Werkervarng:"), ("education", "Opliedingen"), ("education", "Opleidinggen"),
        ("education", "Oplieding"), ("education", "OPLEIDINGN"), ("education", "Diplomas"),
        ("references", "Referneties"), ("references", "Refenties"), ("references", "Referentjes"),
        ("references", "REFRENTIES"), ("person", "Personlijke gegevens"), ("languages", "Talenkenis"),
    ],
)  # fmt: skip
def test_a_misspelt_heading(part: str, heading: str) -> None:
    assert facts(cv(**{part: f"**{heading}**"})) == EXPECTED


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("part", PARTS)
def test_a_missing_heading(order: str, part: str) -> None:
    assert facts(cv(order, **{part: ""})) == EXPECTED


@pytest.mark.parametrize("order", ORDERS)
def test_no_headings_at_all(order: str) -> None:
    assert facts(cv(order, **dict.fromkeys(LISTED, ""))) == EXPECTED


@pytest.mark.parametrize(
    "decorated",
    [
        "~ {} ~",
        "--- {} ---",
        "- - - {} - - - -",
        "== {} ==",
        "*** {} ***",
        "▌{}",
        "1. {}",
        "IV. {}",
        "▶ {}",
        "[ {} ]",
        "{}:",
    ],
)
@pytest.mark.parametrize("known", [True, False], ids=["listed", "not listed"])
def test_decorated_headings(decorated: str, known: bool) -> None:
    names = {"person": "Personalia", "work": "Werkervaring", "education": "Opleiding",
             "languages": "Talen", "references": "Referenties"}  # fmt: skip
    if not known:
        names |= {"work": "Onderweg", "education": "Bagage"}
    assert facts(cv(**{part: decorated.format(name) for part, name in names.items()})) == EXPECTED


KINDS = {
    "work": ("Mijn banen", "Baantjes", "Wat ik tot nu toe deed", "Opgedane ervaring",
             "Staat van dienst", "Hoofdfuncties", "Waar ik werkte", "Werkend leven",
             "Mijn pad tot nu toe", "Track record", "Relevante functies"),
    "education": ("Genoten onderwijs", "Wat ik heb geleerd", "Mijn diploma's", "In de schoolbanken",
                  "Schooltijd", "Vooropleiding", "Gevolgde opleidingen", "Academische vorming",
                  "Papieren", "Waar ik leerde"),
    "references": ("Wie kan je bellen", "Zij kennen mij", "Informanten", "Wat anderen over mij zeggen",
                   "Refs",
                   "Navraag doen", "Twee aanbevelingen", "People to call", "Contactpersonen voor referentie"),
    "courses": ("Badges", "Cursussen en trainingen", "Bijgeschoold"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "heading"), [(kind, name) for kind, names in KINDS.items() for name in names]
)
def test_what_a_heading_opens(kind: str, heading: str) -> None:
    lexicon = lexicon_of(load_patternbook())
    rows = Text(document(f"Wietske Alberda\n**{heading}**\nEen regel die niets zegt"), lexicon.index).rows
    assert [section.kind for section in split_sections(rows, lexicon.headings)][1:] == [kind]


def test_headings_side_by_side_head_their_columns() -> None:
    found = evidence(
        cv(references="")
        + "**Programma's | Referenties | Talen**\nKey2KCC | Sietske Wouda, teamleider | Fries\n"
        "Word | Auke Dijk, filiaalmanager | Engels\n"
    )
    assert found.references.count == 2


def test_the_head_of_a_table_of_schools_is_no_row_of_headings() -> None:
    found = evidence(
        "**Werkervaring**\n2019 – heden | Medewerker KCC\nGemeente Sneek\n**Opleidingen**\n"
        "**Periode | School | Opleiding**\n2010 – 2014 | Friesland College | Mbo 4 Juridisch medewerker\n"
    )
    assert [(x.level, x.start, x.end) for x in found.education] == [("mbo-4", "2010", "2014")]


def test_a_school_that_was_the_employer_stays_a_job() -> None:
    found = evidence(
        "**Personalia**\nNaam: Wietske Alberda\n**Werkervaring**\n"
        "2019 – heden | Medewerker KCC\nGemeente Sneek\n2015 – 2018 | Friesland College\nReceptionist\n"
    )
    assert [x.start for x in found.experience] == ["2019", "2015"]
