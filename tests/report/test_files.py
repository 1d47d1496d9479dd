"""Workbook, Word, PDF and JSON: complete, safe to open, the same bytes each time."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from docx import Document

from cvscreen.errors import CvscreenError, UsageError
from cvscreen.records.assessment import RequestSummary, Screening
from cvscreen.records.request import LanguageCode
from cvscreen.report import write_ranking_xlsx, write_report, write_screening_json
from tests.programs import needs_pango
from tests.report import fixture


@dataclass(frozen=True)
class Judged:
    """A frame as the commands have one."""

    summary: RequestSummary
    shortlist_size: int | None = 10
    reference_date: date = date(2023, 4, 18)
    lang: LanguageCode = "nl"


def test_screening_json_reads_back_as_it_was(tmp_path: Path) -> None:
    screened = fixture.screening()
    path = tmp_path / "screening.json"
    write_screening_json(screened, path)
    text = path.read_text("utf-8")
    assert Screening.model_validate_json(text) == screened
    content = json.loads(text)
    assert list(content)[:2] == ["schema", "request"]
    assert content["candidates"][0]["evidence"]["schema"] == "cvscreen.evidence/1"
    assert "“Medewerker KCC”" in text, "UTF-8, not escapes"
    assert content["candidates"][0]["assessment"]["rate"]["min"] == 52.5


def test_screening_json_of_nobody_is_valid(tmp_path: Path) -> None:
    screened = fixture.screening(candidates=(), ranking=(), excluded=(), unreadable=(), hinges=())
    write_screening_json(screened, tmp_path / "screening.json")
    assert Screening.model_validate_json((tmp_path / "screening.json").read_bytes()) == screened


def test_the_workbook_holds_the_ranking_with_numbers_as_numbers(tmp_path: Path) -> None:
    path = tmp_path / "ranking.xlsx"
    write_ranking_xlsx(fixture.screening(), path)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == [
        "Ranglijst",
        "Eerst beslissen",
        "Criteria",
        "Afgevallen",
        "Niet leesbaar",
        "Toelichting",
    ]
    sheet = book["Ranglijst"]
    assert sheet.freeze_panes == "D2"
    assert sheet.auto_filter.ref
    rows = list(sheet.iter_rows(values_only=True))
    head = [str(cell) for cell in rows[0]]
    first = dict(zip(head, rows[1], strict=True))
    assert first["Kandidaat"] == "a-sure"
    assert first["Plaats best"] == 1
    assert first["Score laagst"] == 25
    assert first["Tarief laagst"] == 52.5
    assert first["Criterium 4 (25)"] == "25"
    assert [row[head.index("Kandidaat")] for row in rows[1:]] == [
        "a-sure",
        "c-decided",
        "b-open",
        "d-hostile",
    ]
    assert rows[3][head.index("Criterium 4 (25)")] == "0–25"
    assert rows[4][head.index("Tarief laagst")] is None
    assert book["Afgevallen"]["A2"].value == "e-out"
    assert book["Niet leesbaar"]["B2"].value == "no-text"
    assert book["Eerst beslissen"]["D2"].value == "criterium 4, taal"


@pytest.mark.parametrize(
    "text", [fixture.FORMULA, "+31612345678", "-1+1", "@SUM(1)", "https://example.invalid"]
)
def test_text_in_the_workbook_is_never_a_formula_or_a_link(text: str, tmp_path: Path) -> None:
    person = fixture.candidate(
        "x", file=text, assessment={"criteria": (fixture.knock_out(explanation=text),)}
    )
    screened = fixture.screening(candidates=(person,), ranking=("x",), excluded=(), unreadable=(), hinges=())
    write_ranking_xlsx(screened, tmp_path / "r.xlsx")
    book = openpyxl.load_workbook(tmp_path / "r.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert sum(cell.value == text for cell in cells) == 2
    assert not [cell.coordinate for cell in cells if cell.data_type == "f" or cell.hyperlink]
    risky = [cell for cell in cells if cell.value == text and text[0] in "=+-@"]
    assert all(cell.quotePrefix for cell in risky)


def test_an_over_long_text_is_cut_to_what_a_cell_holds(tmp_path: Path) -> None:
    person = fixture.candidate("x", assessment={"criteria": (fixture.knock_out(explanation="lang " * 9000),)})
    screened = fixture.screening(candidates=(person,), ranking=("x",), excluded=(), unreadable=(), hinges=())
    write_ranking_xlsx(screened, tmp_path / "r.xlsx")
    value = openpyxl.load_workbook(tmp_path / "r.xlsx")["Criteria"]["F2"].value
    assert isinstance(value, str)
    assert len(value) == 32_767


def test_a_word_report_tells_what_the_page_tells(tmp_path: Path) -> None:
    screened = fixture.screening()
    write_report(screened.candidates[1], screened, tmp_path / "report.docx", "nl")
    document = Document(str(tmp_path / "report.docx"))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    for told in (
        "? Te beoordelen",
        "0–25 van 25 punten",
        "Wanneer begon",
        "19 april 2021",
        "“2021 – heden” pagina 2",
    ):
        assert told in text, told
    assert document.core_properties.title == "b-open · Medewerker KCC"


def test_a_word_report_takes_control_characters(tmp_path: Path) -> None:
    screened = fixture.screening()
    write_report(screened.candidates[3], screened, tmp_path / "report.docx", "nl")
    text = "\n".join(paragraph.text for paragraph in Document(str(tmp_path / "report.docx")).paragraphs)
    assert "<script>alert" in text
    assert "\x1b" not in text
    assert "\u202e" not in text


@pytest.mark.parametrize("kind", [".html", pytest.param(".pdf", marks=needs_pango), ".docx", ".json"])
def test_reports_are_the_same_bytes_each_time(kind: str, tmp_path: Path) -> None:
    screened = fixture.screening()
    for name in ("one", "two"):
        write_report(screened.candidates[1], screened, tmp_path / f"{name}{kind}", "nl")
    assert (tmp_path / f"one{kind}").read_bytes() == (tmp_path / f"two{kind}").read_bytes()


def test_the_workbook_is_the_same_bytes_each_time(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_ranking_xlsx(fixture.screening(), tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_a_report_can_be_written_from_a_request_without_a_screening(tmp_path: Path) -> None:
    screened = fixture.screening()
    write_report(screened.candidates[0], Judged(screened.request), tmp_path / "report.JSON", "nl")
    report = json.loads((tmp_path / "report.JSON").read_text("utf-8"))
    assert report["schema"] == "cvscreen.report/1"
    assert report["request"]["title"] == "Medewerker KCC"
    assert report["candidate"]["assessment"]["eligible"] == "yes"


@needs_pango
def test_a_pdf_report_has_pages_and_text(tmp_path: Path) -> None:
    screened = fixture.screening()
    write_report(screened.candidates[1], screened, tmp_path / "report.pdf", "en")
    import pypdfium2

    document = pypdfium2.PdfDocument(tmp_path / "report.pdf")
    text = "".join(page.get_textpage().get_text_range() for page in document)
    assert "To be reviewed" in text
    assert "From the CV" in text
    width, height = document[0].get_size()
    assert (round(width), round(height)) == (595, 842)


@pytest.mark.parametrize("name", ["report.txt", "report", "report.doc"])
def test_another_ending_is_refused_and_the_allowed_ones_are_named(name: str, tmp_path: Path) -> None:
    screened = fixture.screening()
    with pytest.raises(UsageError, match=r"\.html, \.pdf, \.docx or \.json"):
        write_report(screened.candidates[0], screened, tmp_path / name, "nl")
    assert not list(tmp_path.iterdir())


def test_an_unreadable_cv_has_no_report(tmp_path: Path) -> None:
    screened = fixture.screening()
    with pytest.raises(UsageError, match=r"f-scan\.pdf"):
        write_report(screened.candidates[5], screened, tmp_path / "report.html", "nl")


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    screened = fixture.screening()
    with pytest.raises(UsageError, match="cannot write here"):
        write_report(screened.candidates[0], screened, tmp_path / "file" / "report.html", "nl")


@needs_pango
@pytest.mark.parametrize("lines", range(6, 15))
def test_a_pdf_report_can_break_anywhere(lines: int, tmp_path: Path) -> None:
    """WeasyPrint 70 fails on a grid that meets the end of a page; the timeline is moved across it here."""
    told = fixture.award(25, 25, explanation="klantcontact " * 22 * lines)
    person = fixture.candidate("x", assessment={"criteria": (told,)})
    write_report(person, fixture.screening(), tmp_path / "report.pdf", "nl")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")


def test_without_pango_a_pdf_report_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "weasyprint.py").write_text("raise OSError('cannot load library libpango-1.0-0')")
    monkeypatch.syspath_prepend(tmp_path)
    for name in [name for name in sys.modules if name.split(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, name)
    screened = fixture.screening()
    with pytest.raises(CvscreenError, match=r"Pango.*\.html or \.docx"):
        write_report(screened.candidates[1], screened, tmp_path / "report.pdf", "nl")
    assert not (tmp_path / "report.pdf").exists()
