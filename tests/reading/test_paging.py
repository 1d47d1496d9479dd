# ruff: noqa: E501 - literals read better whole
"""Pages of flowing documents: the best source wins, estimates carry their margin, lines land where they print."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvscreen.reading import read_document
from cvscreen.reading.flow import Reading
from cvscreen.reading.office import Rendered
from cvscreen.reading.paging import Paged, paginate, printed_page
from cvscreen.records.document import Document, Line
from tests.reading import wordxml as x

SENTENCE = (
    "In deze functie beantwoordde ik vragen van inwoners over belastingen en over het ophalen van afval."
)


def lines(*texts: str) -> tuple[Line, ...]:
    return tuple(Line(text, 1, block) for block, text in enumerate(texts))


def numbers(paged: Paged) -> list[tuple[str, int]]:
    return [(line.text, line.page) for page in paged.pages for line in page.lines]


def read(folder: Path, data: bytes) -> Document:
    path = folder / "cv.docx"
    path.write_bytes(data)
    return read_document(path, render=False)


@pytest.mark.parametrize(
    ("estimate", "count", "margin"), [(0.3, 1, 0), (0.9, 1, 1), (1.6, 2, 1), (4.2, 5, 1), (10.0, 10, 3)]
)
def test_an_estimate_carries_its_margin(estimate: float, count: int, margin: int) -> None:
    paged = paginate(Reading(lines("x"), estimate=estimate), None)
    assert (paged.count, paged.margin, paged.source) == (count, margin, "estimated")


@pytest.mark.parametrize(
    ("stored", "estimate", "source", "count"),
    [
        (2, 1.8, "stored", 2),
        (1, 0.8, "stored", 1),
        (1, 4.0, "estimated", 4),
        (0, 1.0, "estimated", 1),
        (40, 1.0, "estimated", 1),
    ],
)
def test_a_stored_count_is_used_when_it_can_be_true(
    stored: int, estimate: float, source: str, count: int
) -> None:
    """Programs that lay nothing out store 1, or what their template held."""
    paged = paginate(Reading(lines("x"), stored_pages=stored, estimate=estimate), None)
    assert (paged.source, paged.count) == (source, count)


def test_stored_pages_of_a_word_file(tmp_path: Path) -> None:
    document = read(tmp_path, x.docx(x.paras(*[SENTENCE] * 40), pages=2))
    assert (document.page_count, document.pages_source) == (2, "stored")
    assert {line.page for line in document.lines()} == {1, 2}


def test_a_long_text_with_a_stored_one_is_estimated(tmp_path: Path) -> None:
    """python-docx and most web tools store 1 whatever the length."""
    document = read(tmp_path, x.docx(x.paras(*[SENTENCE * 3] * 90), pages=1))
    assert document.pages_source == "estimated"
    assert document.page_count >= 5
    assert document.pages_margin >= 1


def test_rendered_breaks_that_word_left_are_used(tmp_path: Path) -> None:
    mark = "<w:r><w:lastRenderedPageBreak/><w:t>{}</w:t></w:r>"
    body = x.para("Eerste") + x.para(inner=mark.format("Tweede"))
    body += x.para(inner='<w:r><w:br w:type="page"/></w:r>') + x.para(inner=mark.format("Derde"))
    document = read(tmp_path, x.docx(body))
    assert [(line.text, line.page) for line in document.lines()] == [
        ("Eerste", 1),
        ("Tweede", 2),
        ("Derde", 3),
    ]
    assert (document.page_count, document.pages_source) == (3, "stored")


def test_a_row_over_a_page_counts_its_break_once(tmp_path: Path) -> None:
    mark = "<w:r><w:lastRenderedPageBreak/><w:t>{}</w:t></w:r>"
    row = [x.para("a") + x.para(inner=mark.format("b")), x.para("c") + x.para(inner=mark.format("d"))]
    document = read(tmp_path, x.docx(x.table(row) + x.para("e")))
    assert [(line.text, line.page) for line in document.lines()] == [
        ("a", 1),
        ("b", 2),
        ("c", 1),
        ("d", 2),
        ("e", 2),
    ] or [(line.text, line.page) for line in document.lines()] == [
        ("a", 1),
        ("c", 1),
        ("b", 2),
        ("d", 2),
        ("e", 2),
    ]


def test_lines_go_where_they_print() -> None:
    printed = (
        printed_page("Werkervaring\nMedewerker KCC\nGemeente Delft\n"),
        printed_page("Opleiding\nMBO 4 Secretarieel\nGemeente Delft\n"),
    )
    texts = (
        "Werkervaring",
        "Medewerker KCC",
        "Gemeente Delft",
        "Opleiding",
        "MBO 4 Secretarieel",
        "Gemeente Delft",
    )
    found = numbers(paginate(Reading(lines(*texts)), printed))
    assert found == list(zip(texts, (1, 1, 1, 2, 2, 2), strict=True))


def test_a_paragraph_over_two_pages_becomes_two_lines() -> None:
    words = SENTENCE.split()
    printed = (
        printed_page("Werkervaring\n" + " ".join(words[:5]) + "\n" + " ".join(words[5:9])),
        printed_page(" ".join(words[9:]) + "\nOpleiding"),
    )
    paged = paginate(Reading(lines("Werkervaring", SENTENCE, "Opleiding")), printed)
    found = [(line.text, line.page, line.block) for page in paged.pages for line in page.lines]
    assert found == [
        ("Werkervaring", 1, 0), (" ".join(words[:9]), 1, 1), (" ".join(words[9:]), 2, 1), ("Opleiding", 2, 2),
    ]  # fmt: skip


def test_a_heading_goes_with_what_follows_it() -> None:
    """A word that both pages hold belongs with the unmistakable line after it."""
    printed = (
        printed_page("Ervaring in de zorg\nVerpleegkundige bij het ziekenhuis"),
        printed_page("Ervaring\nTelefonist bij de gemeente"),
    )
    texts = (
        "Ervaring in de zorg",
        "Verpleegkundige bij het ziekenhuis",
        "Ervaring",
        "Telefonist bij de gemeente",
    )
    assert [page for _, page in numbers(paginate(Reading(lines(*texts)), printed))] == [1, 1, 2, 2]


def test_capitals_and_hyphenation_of_the_print_do_not_matter() -> None:
    printed = (printed_page("x"), printed_page("WERKERVARING\nklant-\ncontactcentrum van de gemeente"))
    texts = ("Werkervaring", "klantcontactcentrum van de gemeente")
    assert [page for _, page in numbers(paginate(Reading(lines(*texts)), printed))] == [2, 2]


def test_a_rendering_that_was_cut_short_counts_for_nothing(tmp_path: Path) -> None:
    path = tmp_path / "cv.docx"
    path.write_bytes(x.docx(x.para("Medewerker KCC")))
    document = read_document(path, rendered=Rendered(pdf=b"%PDF-1.7 cut short"))
    assert (document.page_count, document.pages_source) == (1, "estimated")
