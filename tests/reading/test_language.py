# ruff: noqa: E501 - texts read better whole
"""The language of the running text: titles, tool names and quotations do not decide, sentences do."""

from __future__ import annotations

import pytest

from cvscreen.reading.language import block_language, document_language
from cvscreen.records.document import Line

DUTCH = (
    "Ik ben een klantgerichte medewerker met ruime ervaring in het klantcontact bij de overheid.",
    "In deze functie beantwoordde ik vragen van inwoners over belastingen, afval en paspoorten.",
    "Ik schakel snel, houd het overzicht en vind het leuk om mensen verder te helpen.",
)
ENGLISH = (
    "I am a customer-minded employee with extensive experience in contact with citizens.",
    "In this position I answered questions from residents about taxes, waste and passports.",
    "I switch quickly, keep an overview and enjoy helping people find their way.",
)
GERMAN = (
    "Ich bin ein kundenorientierter Mitarbeiter mit umfangreicher Erfahrung im Kontakt mit Bürgern.",
    "In dieser Funktion beantwortete ich Fragen der Einwohner über Steuern, Abfall und Reisepässe.",
)
FRENCH = ("Je suis un employé orienté vers le client avec une vaste expérience dans le service public.",)


def language(*texts: str) -> str:
    return document_language(Line(text, 1, block) for block, text in enumerate(texts))


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (DUTCH, "nl"),
        (ENGLISH, "en"),
        (GERMAN, "other"),
        (FRENCH * 3, "other"),
        ((*DUTCH, *ENGLISH), "mixed"),
        ((*DUTCH, *DUTCH, *ENGLISH[:2]), "mixed"),
        ((*DUTCH, *GERMAN), "mixed"),
        ((*DUTCH, *DUTCH, *DUTCH, '"A true asset to our team", wrote my manager.'), "nl"),
        (
            (
                *DUTCH,
                "Customer Service Representative",
                "Team Lead Customer Care",
                "Key2KCC",
                "Microsoft Office",
            ),
            "nl",
        ),
        (("Senior Customer Success Manager", "2019 - present", *DUTCH), "nl"),
        ((*DUTCH[:2], "reserveringen per mail, zestig chats per dag, website.com"), "nl"),
        ((*DUTCH[:1], "piccoli lavori sartoria stiratura consegna clienti ordini"), "nl"),
        ((), "unknown"),
        (("Key2KCC",), "unknown"),
    ],
)
def test_documents(texts: tuple[str, ...], expected: str) -> None:
    assert language(*texts) == expected


BARE_DUTCH = {
    "lists": (
        "Jan de Vries", "Werkervaring", "2019 – heden", "Medewerker KCC", "Gemeente Delft", "Telefonie, e-mail en chat",
        "2015 – 2019", "Telefonist", "Ziggo", "Opleiding", "MBO 4 Secretarieel", "Diploma behaald", "Rijbewijs B",
    ),
    "english titles": (
        "Customer service agent", "Gemeente Rotterdam", "jan 2020 t/m dec 2022", "Back office employee",
        "Opleidingen", "MBO Marketing en communicatie", "Vaardigheden", "Key2KCC, Suite, Accres", "Talen",
        "Nederlands, Engels",
    ),
    "shortest": ("CV Piet", "Medewerker klantenservice bij de gemeente", "Opleiding: mbo 4, diploma behaald"),
    "names": ("Fatima El Idrissi", "Baliemedewerker", "2018-2022", "Gemeente Utrecht", "Vmbo-t", "Mbo niveau 3", "Referenties"),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(BARE_DUTCH))
def test_bare_lists_in_dutch_are_dutch(name: str) -> None:
    assert language(*BARE_DUTCH[name]) == "nl"


def test_bare_lists_in_english_are_english() -> None:
    texts = ("Work experience", "2019 - present", "Call center agent at the city of Delft", "Education", "Skills",
             "Driving licence", "References available on request", "Languages: Dutch and English")  # fmt: skip
    assert language(*texts) == "en"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (DUTCH[0], "nl"), (ENGLISH[0], "en"), (GERMAN[0], "other"), ("Key2KCC", "unknown"),
        ("Customer Service Manager", "unknown"), ("Gemeente Delft", "unknown"),
        ("Verantwoordelijk voor het aannemen van telefoongesprekken", "nl"),
        ("Responsible for handling calls from citizens", "en"),
    ],
)  # fmt: skip
def test_blocks(text: str, expected: str) -> None:
    assert block_language(text) == expected


def test_running_headers_do_not_count() -> None:
    lines = [Line(text, 1, block) for block, text in enumerate(DUTCH)]
    header = [Line(text, 1, 10 + n, region="header") for n, text in enumerate(ENGLISH)]
    assert document_language([*header, *lines]) == "nl"


def test_lines_of_one_paragraph_are_taken_together() -> None:
    """A sentence that is wrapped into short lines is still a sentence."""
    words = DUTCH[0].split() + DUTCH[1].split()
    assert document_language(Line(word, 1, 0) for word in words) == "nl"
