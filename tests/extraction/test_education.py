"""Educations: where an entry begins and ends, its level, its dates and whether it was completed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cvscreen.extraction import extract
from cvscreen.patternbook import load_patternbook
from cvscreen.records.document import Line, Page

from .cv_text import REFERENCE_DATE, document, evidence

Told = tuple[str | None, bool | None, object, object]
JOB = "\n\n**Werkervaring\n2015 - heden | Medewerker klantenservice, Bol.com, Utrecht\n- Telefoon en mail\n"
MBO_AND_MAVO: list[Told] = [("mbo-4", True, "2009", "2012"), ("vmbo", True, "2005", "2009")]


def told(text: str) -> list[Told]:
    return [(e.level, e.completed, e.start, e.end) for e in evidence(text).education]


ORDERS = {
    "one row": "2009 - 2012 | MBO 4 Secretarieel, ROC, diploma\n2005 - 2009 | Mavo, Thorbecke, diploma",
    "title first, the last one not bold": """
**Secretaresse
MBO niveau 4
ROC Leiden
2009 - 2012
Diploma behaald
Mavo
Thorbecke College
2005 - 2009
Diploma behaald""",
    "school first": """
**ROC Leiden
Secretaresse niveau 4, diploma
2009 - 2012

**Thorbecke College
Mavo, diploma
2005 - 2009""",
    "period first": """
2009 - 2012
MBO 4 Secretarieel
ROC Leiden
Diploma
2005 - 2009
Mavo
Thorbecke College
Diploma""",
    "period last": """
MBO 4 Secretarieel
ROC Leiden
Diploma behaald
2009 - 2012
Mavo
Thorbecke College
Diploma behaald
2005 - 2009""",
    "how it ended on a row of its own": """
MBO 4 Secretaresse, ROC Leiden, 2009 - 2012
(diploma)
Mavo, Thorbecke, 2005 - 2009
(diploma)""",
    "listed labels": """
Opleiding: Secretaresse
Niveau: MBO 4
Periode: 2009 - 2012
Diploma: ja
Opleiding: Mavo
Niveau: vmbo
Periode: 2005 - 2009
Diploma: ja""",
    "labels in words of its own": """
Wat: MBO 4 Secretaresse
Welke plek: ROC Leiden
Tijdsvak: 2009 - 2012
Gehaald: ja
Wat: Mavo
Welke plek: Thorbecke
Tijdsvak: 2005 - 2009
Gehaald: ja""",
    "a column that answers": """
Periode | Opleiding | School | Diploma
2009 - 2012 | MBO 4 Secretarieel | ROC Leiden | ja
2005 - 2009 | Mavo | Thorbecke | ja""",
    "a column with the date of the diploma": """
Periode | Opleiding | School | Diploma
2009 - 2012 | MBO 4 Secretarieel | ROC Leiden | juli 2012
2005 - 2009 | Mavo | Thorbecke | juni 2009""",
    "years with an apostrophe": "'09-'12 mbo 4 secretarieel, diploma\n'05-'09 mavo, diploma",
    "one line of prose": "mbo 4 secretaresse 2009-2012 gehaald. mavo 2005-2009 ook gehaald.",
    "upside down": "Diploma MBO 4 Secretarieel (2009 - 2012)\nDiploma mavo (2005 - 2009)",
}


@pytest.mark.parametrize("text", ORDERS.values(), ids=ORDERS)
def test_one_and_the_same_schooling_in_many_layouts(text: str) -> None:
    assert told("**Opleiding\n" + text) == MBO_AND_MAVO


ENTRIES: dict[str, tuple[str, list[Told]]] = {
    "levels that exclude each other in one row": (
        "Detailhandel: mbo 3 behaald (2004), mbo 4 niet afgemaakt",
        [("mbo-3", True, None, "2004"), ("mbo-4", False, None, None)],
    ),
    "a list in one row": (
        "Mavo (1988), havo (1990) en heao (1994, diploma)",
        [("vmbo", None, None, "1988"), ("havo", None, None, "1990"), ("hbo-bachelor", True, None, "1994")],
    ),
    "a level beside its course is one education": (
        "Secretaresse, mbo niveau 4, 2004",
        [("mbo-4", None, None, "2004")],
    ),
    "a list without dates": (
        "- MAVO\n- MEAO\n- HEAO Communicatie",
        [("vmbo", None, None, None), ("mbo-4", None, None, None), ("hbo-bachelor", None, None, None)],
    ),
    "a bachelor with its master": (
        "2008 - 2013 | Bachelor en master Bestuurskunde, Erasmus Universiteit, diploma",
        [("wo-master", True, "2008", "2013")],
    ),
    "a bachelor and a master that each ended": (
        "Bachelor Rechten (2010, Universiteit Leiden), master Staatsrecht (2011, Universiteit Leiden)",
        [("wo-bachelor", None, None, "2010"), ("wo-master", None, None, "2011")],
    ),
    "the final exam of the old kind of study": (
        "1988 - 1995 | Politicologie, Universiteit van Amsterdam\nDoctoraalexamen 1995",
        [("wo-master", True, "1988", "1995")],
    ),
    "two of one kind in the same years": (
        "2010 - 2014: HBO Communicatie, diploma\n2010 - 2014: HBO Rechten, diploma",
        [("hbo-bachelor", True, "2010", "2014")] * 2,
    ),
    "a level that the education led to": (
        "2004 - 2008 | Havo, niet afgerond, overgestapt naar mbo",
        [("havo", False, "2004", "2008")],
    ),
    "a level in a note below": (
        "2009 - 2012 | Secretaresse, ROC Leiden\n- Niveau 4, diploma behaald in juli 2012",
        [("mbo-4", True, "2009", "2012")],
    ),
    "courses between the schools": (
        "2010 - 2013 | MBO 4 Secretarieel, diploma\n2015 | Cursus Spaans, Volksuniversiteit\n2016 | BHV",
        [("mbo-4", True, "2010", "2013")],
    ),
    "old names of schools": (
        "1970 - 1974 MULO-A, Delft, diploma\n1974 - 1976 HBS-A, Delft, diploma\nLHNO, Gouda, 1979",
        [("vmbo", True, "1970", "1974"), ("vwo", True, "1974", "1976"), ("vmbo", None, None, "1979")],
    ),
    "a date of the beginning": (
        "mbo 4 ondernemer, gestart in 2017, gestopt",
        [("mbo-4", False, "2017", None)],
    ),
    "a date of the beginning on a row below, still running": (
        "Schilder, mbo niveau 3\ngestart februari 2022, loopt nog",
        [("mbo-3", False, "2022-02", "present")],
    ),
    "a stretch with a remark in the first person": (
        "**MBO 4 Marketing\n2019 - nu (ik zit in leerjaar 4)\n**VMBO-TL\n2015 - 2019, geslaagd",
        [("mbo-4", False, "2019", "present"), ("vmbo", True, "2015", "2019")],
    ),
    "the name of the school holds a level": (
        "**VWO | 2004\nCoornhert Gymnasium\n**Havo | 2002\nErasmiaans Gymnasium",
        [("vwo", None, None, "2004"), ("havo", None, None, "2002")],
    ),
    "a label and its answer in two cells": (
        "Opleiding | Handel\nNiveau | mbo 4\nDiploma | Ja\nOpleiding | Rechten\nNiveau | hbo\nDiploma | Nee",
        [("mbo-4", True, None, None), ("hbo-bachelor", False, None, None)],
    ),
    "answers in a column without a title": (
        "2001 - 2005 | HBO Rechten, Avans | nee\n1996 - 2000 | MEAO, Breda | ja",
        [("hbo-bachelor", False, "2001", "2005"), ("mbo-4", True, "1996", "2000")],
    ),
    "list items in the first person": (
        "- LHNO te Voorthuizen, diploma 1978\n- Verzorgende, mbo 3, getuigschrift in 1999, naast mijn gezin",
        [("vmbo", True, None, "1978"), ("mbo-3", True, None, "1999")],
    ),
    "one stopped, the next finished, in one row": (
        "2005 - 2007 HBO Rechten (gestopt), 2007 - 2011 HBO Communicatie (diploma)",
        [("hbo-bachelor", False, "2005", "2007"), ("hbo-bachelor", True, "2007", "2011")],
    ),
    "the level once more, alone on its row": (
        "2009 - 2012 – Leiden\nMBO 4 Secretarieel – ROC Leiden\nEQF-niveau 4",
        [("mbo-4", None, "2009", "2012")],
    ),
    "what a form asks": (
        "Opleidingsniveau: mbo 3 of hoger\n2001 - 2004 | MEAO",
        [("mbo-4", None, "2001", "2004")],
    ),
    "a school named after its kind": (
        "**Vmbo-k | 2006 - 2010\nErasmus Mavo, Ede\nDiploma\n"
        "**Lts | 1999 - 2003\nLts Sint Jozef, Ede\nDiploma",
        [("vmbo", True, "2006", "2010"), ("vmbo", True, "1999", "2003")],
    ),
    "the degree on a row of its own, its subject taught at universities too": (
        "2010 - 2014: HBO Rechten, Avans, Breda\nBachelor in Public Administration behaald in mei 2014",
        [("hbo-bachelor", True, "2010", "2014")],
    ),
    "an answer with its reason": (
        "2001 - 2003 | HBO Rechten | Avans | nee, verhuisd\n1996 - 2000 | MEAO | Breda | ja (met lof)",
        [("hbo-bachelor", False, "2001", "2003"), ("mbo-4", True, "1996", "2000")],
    ),
    "how far one came, with the period behind it": (
        "**Mbo 3 Kok\nROC Leiden\n2004 - 2006, diploma\n**Havo\nBonaventura\nt/m klas 3 gevolgd, 2000 - 2003",
        [("mbo-3", True, "2004", "2006"), ("havo", False, "2000", "2003")],
    ),
    "a title above its school, after a school above its title": (
        "**ROC Leiden\nmbo-4 Handel\n2006 - 2010, diploma\n**Havo\nDa Costa College\n2001 - 2006, diploma",
        [("mbo-4", True, "2006", "2010"), ("havo", True, "2001", "2006")],
    ),
    "courses at a school for every level": (
        "2001 - 2005 | HBO Rechten, Avans, diploma\nNTI Boekhouden, 2010\nLOI 2012",
        [("hbo-bachelor", True, "2001", "2005")],
    ),
    "a language course and a register": (
        "2003 - 2006 | MBO 4 SPW, diploma\nNederlands als tweede taal, 2001 - 2002\n"
        "SKJ-registratie, 2015 - heden",
        [("mbo-4", True, "2003", "2006")],
    ),
    "remarks in brackets and sentences behind": (
        "1985 - 1987 MEAO Ede, niet afgemaakt (ik ging werken)\n"
        "1981 - 1985 Middelbare Landbouwschool, Ede: diploma. Dit is nu mbo-4.",
        [("mbo-4", False, "1985", "1987"), ("mbo-4", True, "1981", "1985")],
    ),
    "an answer to a question in the same row": (
        "Wat? mbo 3 kok | Waar? ROC Leiden | Klaar? ja, 1999\nWat? havo | Waar? Leiden | Klaar? nee",
        [("mbo-3", True, None, "1999"), ("havo", False, None, None)],
    ),
    "when it began and when it stopped, told in one row": (
        "Mavo, Ede, diploma 2005\nmbo 3 kok, begonnen in 2006, in 2007 gestopt wegens verhuizing",
        [("vmbo", True, None, "2005"), ("mbo-3", False, "2006", "2007")],
    ),
    "running text under a heading": (
        "De mavo heb ik in 1992 gehaald. De MEAO, richting handel, heb ik niet afgemaakt, dat was van 1992 "
        "tot 1994. In 2017 heb ik de opleiding doktersassistent afgerond, mbo niveau 4.",
        [("vmbo", True, None, "1992"), ("mbo-4", False, "1992", "1994"), ("mbo-4", True, None, "2017")],
    ),
    "the day of the diploma behind a long title": (
        "MBO 4 Handel (niveau 4, BOL) - ROC Leiden - sept. 2015 t/m juli 2018 - diploma in juli 2018",
        [("mbo-4", True, "2015-09", "2018-07")],
    ),
    "a form whose first label nobody has listed": (
        "Schoolniveau: MBO 4\nRichting: Handel\nSchool: Albeda\nVan - tot: 09-2010 / 07-2013\nDiploma? Ja",
        [("mbo-4", True, "2010-09", "2013-07")],
    ),
    "a course called after a job, in one year": (
        "Tandartsassistent niveau 4, Albeda, 2014 (geslaagd)\nPreventieassistent, cursus Edin, 2017",
        [("mbo-4", True, None, "2014")],
    ),
    "an academy of long ago": (
        "1975 - 1979 Sociale Academie De Horst, Driebergen (diploma)",
        [("hbo-bachelor", True, "1975", "1979")],
    ),
    "a country in the name of a school": (
        "HAVO-diploma, Libanon Lyceum, 2008",
        [("havo", True, None, "2008")],
    ),
    "referees below a table of schools": (
        "2000 - 2004 | MBO 4 Handel | ja\n\n**Wie mij kent\nmr. J. Houtman | advocaat",
        [("mbo-4", True, "2000", "2004")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), ENTRIES.values(), ids=ENTRIES)
def test_entries(text: str, expected: list[Told]) -> None:
    assert told("**Opleiding\n" + text) == expected


FOREIGN: dict[str, tuple[str, list[Told]]] = {
    "without a valuation": (
        "Bachelor Economie, Universiteit van Damascus, 2000 - 2004, diploma",
        [(None, True)],
    ),
    "valued on the row below": (
        "Bachelor Economie, Universiteit van Damascus, 2000 - 2004\nDoor Nuffic gewaardeerd als hbo-bachelor",
        [("hbo-bachelor", None)],
    ),
    "found comparable": (
        "Lisans, Universiteit van Ankara, Turkije, 2000 - 2004 (Nuffic: vergelijkbaar met wo-bachelor)",
        [("wo-bachelor", None)],
    ),
    "the valuation counts, not the foreign degree": (
        "Master Economie, Universiteit van Damascus, 2000 - 2004 (Nuffic: hbo-bachelor)",
        [("hbo-bachelor", None)],
    ),
    "valued, the level not told": ("BSc, Universiteit van Damascus, 2000 - 2004 (Nuffic)", [(None, None)]),
    "not valued yet, in a sentence below": (
        "B.Sc. Accounting, University of Ibadan (Nigeria), 2009 - 2013\nDegree obtained. Not yet evaluated.",
        [(None, True)],
    ),
    "not valued yet": (
        "Lise, Ankara, 1998 - 2001, diploma (nog niet gewaardeerd door Nuffic)",
        [(None, True)],
    ),
    "Flemish": ("TSO Handel, Turnhout, 2002 - 2008\nDiploma secundair onderwijs", [(None, True)]),
    "below a Dutch one": (
        "MBO 4 Handel, ROC Leiden, diploma\n2004 - 2006\nAMTO, Paramaribo, diploma\n1994 - 1998",
        [("mbo-4", True), (None, True)],
    ),
}


@pytest.mark.parametrize(("text", "expected"), FOREIGN.values(), ids=FOREIGN)
def test_foreign(text: str, expected: list[tuple[str | None, bool | None]]) -> None:
    assert [entry[:2] for entry in told("**Opleiding\n" + text)] == expected


ENDED = [
    "diploma", "(diploma)", "diploma behaald", "Diploma: ja", "geslaagd", "cum laude", "met lof",
    "papiertje binnen", "getuigschrift", "afgestudeerd", "einddiploma",
    "diploma gehaald en doorgestroomd naar het hbo", "degree awarded", "second class upper",
    "laatste jaar in deeltijd, diploma gehaald", "niet alleen geslaagd maar ook cum laude", "dipl.",
]  # fmt: skip
NOT_ENDED = [
    "niet afgerond", "– niet afgerond", "geen diploma", "zonder diploma", "Diploma: nee",
    "Diploma: n.v.t.", "gestopt", "na 2 jaar overgestapt", "t/m jaar 3", "eerste jaar afgerond",
    "niet afgemaakt", "studie gestaakt", "jaar 1 en 2 behaald", "op de scriptie na",
    "opleiding niet met een diploma afgesloten", "alles gehaald behalve de scriptie", "examen niet gedaan",
    "180 van de 240 studiepunten behaald", "op één vak na gehaald", "nooit met succes afgerond",
    "deelcertificaten behaald", "geen volledig diploma", "zonder het diploma", "did not finish",
    "loopt nog", "nog niet afgestudeerd", "nog één vak",
    "verwacht juli 2023", "diploma volgt", "naar verwachting klaar in 2023",
]  # fmt: skip


@pytest.mark.parametrize("words", ENDED)
@pytest.mark.parametrize("place", ["2016 - 2019 | MBO 4 Zorg, {}", "MBO 4 Zorg, 2016 - 2019\n{}"])
def test_completed(place: str, words: str) -> None:
    assert told("**Opleiding\n" + place.format(words)) == [("mbo-4", True, "2016", "2019")]


@pytest.mark.parametrize("words", NOT_ENDED)
@pytest.mark.parametrize("place", ["2016 - 2019 | MBO 4 Zorg, {}", "MBO 4 Zorg, 2016 - 2019\n{}"])
def test_not_completed(place: str, words: str) -> None:
    assert told("**Opleiding\n" + place.format(words)) == [("mbo-4", False, "2016", "2019")]


@pytest.mark.parametrize(
    "words", ["propedeuse behaald", "P in de pocket", "alleen propedeuse", "twee jaar gevolgd"]
)
def test_a_part_is_not_the_whole(words: str) -> None:
    assert told(f"**Opleiding\n2005 - 2006 | HBO Rechten, {words}") == [
        ("hbo-bachelor", False, "2005", "2006")
    ]
    ended = told(f"**Opleiding\n2005 - 2009 | HBO Rechten, {words} in 2006, diploma 2009")
    assert ended == [("hbo-bachelor", True, "2005", "2009")]


def test_what_is_expected_ends_an_open_stretch() -> None:
    text = "**Opleiding\nSinds september 2021: HBO Social Work (verwachte afstudeerdatum juli 2024)"
    assert told(text) == [("hbo-bachelor", False, "2021-09", "2024-07")]
    text = "**Opleiding\nSeptember 2021 - heden: HBO Social Work, verwacht juli 2024"
    assert told(text) == [("hbo-bachelor", False, "2021-09", "present")]


PROSE: dict[str, tuple[str, list[Told]]] = {
    "clauses": (
        "Ik ben in 1999 geslaagd voor de mavo en daarna heb ik doktersassistent gevolgd op mbo niveau 4, "
        "waarvoor ik in 2002 mijn diploma haalde.",
        [("vmbo", True, None, "1999"), ("mbo-4", True, None, "2002")],
    ),
    "when it began and when it stopped": (
        "In 2004 haalde ik mijn mavo-diploma. Daarna ben ik in augustus 2004 begonnen aan de mbo-opleiding "
        "Verzorgende niveau 3, maar daar ben ik in mei 2005 mee gestopt.",
        [("vmbo", True, None, "2004"), ("mbo-3", False, "2004-08", "2005-05")],
    ),
    "when it began, at the end of the sentence": (
        "In 2009 haalde ik in Leiden het diploma Kok, een opleiding op mbo-niveau 3, waar ik in 2006 aan "
        "begonnen was.",
        [("mbo-3", True, "2006", "2009")],
    ),
    "a course and an education in one sentence, each with its year": (
        "In Nederland heb ik een cursus gedaan (2010) en mbo niveau 1 Assistent zorg bij ROC Leiden in 2012 "
        "gehaald.",
        [("mbo-1", True, None, "2012")],
    ),
    "a school abroad": (
        "Ik heb in Ghana Senior High School gedaan in Kumasi, van 2001 tot 2004.",
        [(None, None, "2001", "2004")],
    ),
    "after the one begun with the other": (
        "Na de havo in Ede (diploma in 1994) ben ik begonnen aan de mbo-opleiding Verpleegkunde niveau 4. "
        "Die heb ik in 1998 afgerond.",
        [("havo", True, None, "1994"), ("mbo-4", True, None, "1998")],
    ),
    "after the one the other": (
        "Na de mavo in Melick (1984) ging ik naar de MEAO, waar ik in 1988 het diploma haalde.",
        [("vmbo", None, None, "1984"), ("mbo-4", True, None, "1988")],
    ),
    "how it ended in the next sentence": (
        "Van 2003 tot 2006 volgde ik SPW niveau 4 in Gouda. Dat diploma heb ik gehaald.",
        [("mbo-4", True, "2003", "2006")],
    ),
    "a course in the next sentence is no end": (
        "Ik heb de heao gedaan. In 2015 haalde ik het diploma EHBO.",
        [("hbo-bachelor", None, None, None)],
    ),
    "abroad, told in three sentences": (
        "Ik ben geboren in Aleppo. Daar studeerde ik van 2003 tot 2007 letterkunde aan de universiteit. "
        "Die studie heb ik afgerond; in Nederland is het diploma nog niet gewaardeerd.",
        [(None, True, "2003", "2007")],
    ),
    "what a job teaches others": ("Ik begeleid stagiairs van het mbo en heb hbo werk- en denkniveau.", []),
}


@pytest.mark.parametrize(("text", "expected"), PROSE.values(), ids=PROSE)
def test_prose(text: str, expected: list[Told]) -> None:
    assert told("**Mijn verhaal\n" + text + JOB) == expected


def test_the_heading_of_a_list_says_nothing_of_one_diploma() -> None:
    assert told("**Diploma's\nMBO 4 Handel, 2012" + JOB) == [("mbo-4", None, None, "2012")]
    assert told("**Behaalde diploma's\nMBO 4 Handel, 2012" + JOB) == [("mbo-4", True, None, "2012")]


@pytest.mark.parametrize(
    "text",
    [
        "**Opleidingen (allen afgerond)\nMBO 4 Handel, 2012\nMavo, 2008",
        "**Opleidingen\nMBO 4 Handel, 2012\nMavo, 2008\n\nAlle opleidingen zijn met diploma afgerond.",
    ],
)
def test_what_is_told_of_the_whole_list(text: str) -> None:
    assert told(text) == [("mbo-4", True, None, "2012"), ("vmbo", True, None, "2008")]
    doubted = text.replace("allen", "niet allen").replace("Alle", "Niet alle")
    assert [completed for _, completed, _, _ in told(doubted)] == [None, None]


def test_jobs_and_schools_on_one_timeline() -> None:
    text = """
**Loopbaan en opleiding
2015 - heden | Medewerker klantenservice, Bol.com
2012 - 2015 | MBO 4 Marketing, ROC Midden Nederland, diploma
2010 - 2012 | Verkoopmedewerker, Hema
2006 - 2010 | Vmbo-t, Amadeus Lyceum, diploma"""
    assert told(text) == [("mbo-4", True, "2012", "2015"), ("vmbo", True, "2006", "2010")]
    assert len(evidence(text).experience) == 2


def test_a_school_that_employs_is_no_education() -> None:
    text = "**Opleiding\n2001 - 2005 | HBO Engels, diploma\n\n"
    text += "**Werkervaring\n2005 - heden | {}, Stedelijk Gymnasium Leiden"
    for work in ("Docent Engels", "Conciërge"):
        assert told(text.format(work)) == [("hbo-bachelor", True, "2001", "2005")]
    taught = "**Leraar Engels\n2005 - heden\nGymnasium nr. 4\nLesgegeven in onderbouw havo/vwo."
    found = evidence(text.split("2005 -")[0] + taught)
    assert (len(found.education), len(found.experience)) == (1, 1)


def test_a_table_that_only_sets_the_date_at_the_right() -> None:
    table = [
        replace(Line(text, 1, 1), table=1, row=0, cell=n)
        for n, text in enumerate(["Mbo 4 Handel", "2020 - juli 2023"])
    ]
    lines = [Line("Opleiding", 1, 0, bold=True), *table, Line("ROC Leiden, diploma verwacht juli 2023", 1, 2)]
    page = Page(1, None, None, tuple(lines))
    found = extract(
        replace(document("Opleiding"), pages=(page,)), load_patternbook(), REFERENCE_DATE
    ).education
    assert [(e.level, e.completed, e.end) for e in found] == [("mbo-4", False, "2023-07")]


ENGLISH = """
**Opleiding
2010 - 2014: HBO Communicatie, Hogeschool Utrecht, diploma
2004 - 2010: VWO, Bonifatius, diploma

**Education
2010 - 2014: Bachelor of Communication, Utrecht University of Applied Sciences, degree obtained
2004 - 2010: Pre-university education, Bonifatius, diploma"""


def test_the_same_in_two_languages_counts_once() -> None:
    assert told(ENGLISH) == [("hbo-bachelor", True, "2010", "2014"), ("vwo", True, "2004", "2010")]


def test_a_label_among_the_personal_data() -> None:
    text = "**Personalia\nNaam: Jan\nOpleiding: HBO Bestuurskunde (afgerond)\nRijbewijs: B\n"
    assert told(text + JOB) == [("hbo-bachelor", True, None, None)]


def test_what_the_request_asks_is_no_education() -> None:
    text = "**Profiel\nRustig en precies.\n\n**Gevraagd\nAfgerond mbo niveau 3\n\n"
    text += "**Opleidingen\n2001 - 2005 | HBO Communicatie, diploma"
    assert told(text) == [("hbo-bachelor", True, "2001", "2005")]


def test_of_two_that_are_the_same_the_one_with_its_year_stays() -> None:
    text = "**Waar ik trots op ben\nMijn diploma: alsnog mbo niveau 4 gehaald.\n\n**Opleidingen\n"
    assert told(text + "mbo niveau 4 secretaresse, diploma 2019") == [("mbo-4", True, None, "2019")]


def test_a_summary_is_no_second_education() -> None:
    text = "**Opleidingsniveau\nHBO\n" + JOB + "\n**Opleidingen\n2001 - 2005 | HBO Communicatie, diploma"
    assert told(text) == [("hbo-bachelor", True, "2001", "2005")]


def test_other_years_in_another_part_are_another_education() -> None:
    text = (
        "**Opleiding\n2001 - 2005: HBO Engels, diploma\n"
        + JOB
        + "\n**Education\n2006 - 2010: HBO Rechten, diploma"
    )
    assert [entry[2] for entry in told(text)] == ["2001", "2006"]


def test_the_head_of_the_column_is_no_diploma() -> None:
    found = evidence(
        "**Opleidingen**\n**Jaar** | **Opleiding** | **Instituut** | **Diploma**\n"
        "2012 – 2016 | HBO Human Resource Management | De Haagse Hogeschool | nee\n"
        "2008 – 2012 | MBO Personeel en Arbeid, niveau 4 | ROC Mondriaan | ja\n"
    ).education
    assert [(e.level, e.completed) for e in found] == [("hbo-bachelor", False), ("mbo-4", True)]


def test_a_reason_behind_an_education_is_that_of_this_one() -> None:
    found = evidence(
        "**Opleiding**\n2018 - 2020 mbo 2 verkoper, Albeda, diploma gehaald\n"
        "2020 - 2021 mbo 3 verkoopspecialist, Albeda, gestopt want ik wou werken\n"
    ).education
    assert [(e.level, e.completed, e.start) for e in found] == [
        ("mbo-2", True, "2018"),
        ("mbo-3", False, "2020"),
    ]


def test_an_answer_on_a_line_of_its_own_does_not_run_into_the_next_school() -> None:
    found = evidence(
        "**Opleidingen**\nHogeschool Utrecht\nHBO Bedrijfskunde\tsept 2014 – juli 2018\nDiploma: nee\n"
        "Stedelijk Gymnasium, Leiden\nVWO\tsept 2010 – juni 2014\ngeslaagd\n"
    ).education
    assert [(e.level, e.completed) for e in found] == [("hbo-bachelor", False), ("vwo", True)]
