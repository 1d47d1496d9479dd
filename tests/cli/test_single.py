"""check, report and extract: one CV at a time."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from cvscreen.records.evidence import Evidence
from tests.batch.material import write_cv
from tests.cli.conftest import Done
from tests.programs import needs_pango

ROOT = Path(__file__).resolve().parents[2]
REQUEST = ("--request", "westland-kcc")


@pytest.fixture(scope="module")
def cv(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_cv(tmp_path_factory.mktemp("cv") / "jansen.txt")


@pytest.mark.parametrize(
    ("rate", "fee", "status"),
    [
        ("55,55", "included", 0),
        ("55.56", "included", 1),
        ("53,30", "excluded", 0),
        ("53,31", "excluded", 1),
        ("54,00", None, 3),
        ("53,30", None, 0),
        (None, None, 3),
    ],
)
def test_exit_status_follows_eligibility(
    rate: str | None, fee: str | None, status: int, cv: Path, cvscreen: Callable[..., Done]
) -> None:
    options = [*(("--rate", rate) if rate else ()), *(("--fee", fee) if fee else ())]
    done = cvscreen("check", cv, *REQUEST, *options)
    assert done.status == status, done.out
    assert done.err == ""


def test_check_tells_what_to_write_in_the_language_asked(cv: Path, cvscreen: Callable[..., Done]) -> None:
    dutch = cvscreen("check", cv, *REQUEST)
    english = cvscreen("check", cv, *REQUEST, "--lang", "en")
    assert "uurtarief" in dutch.out
    assert "hourly rate" in english.out.lower()
    assert "\x1b[" not in dutch.out, "no colours where no terminal is"
    assert all(len(line) <= 100 for line in dutch.out.splitlines())


def test_check_reads_the_offer_of_its_file(cv: Path, tmp_path: Path, cvscreen: Callable[..., Done]) -> None:
    offers = tmp_path / "offers.csv"
    for moment, status in (("2023-04-18 12:00", 0), ("2023-04-18 12:01", 1)):
        offers.write_text(
            f"file;hourly_rate;rate_includes_fee;submitted_at\njansen.txt;50;ja;{moment}\n", encoding="utf-8"
        )
        assert cvscreen("check", cv, *REQUEST, "--offers", offers).status == status


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("r.html", b"<!doctype html>"),
        pytest.param("r.pdf", b"%PDF-", marks=needs_pango),
        ("r.docx", b"PK"),
        ("r.json", b"{"),
    ],
)
def test_a_report_of_each_kind(
    name: str, start: bytes, cv: Path, tmp_path: Path, cvscreen: Callable[..., Done]
) -> None:
    done = cvscreen("report", cv, *REQUEST, "--out", tmp_path / name, "--rate", "54,50", "--fee", "included")
    assert done.status == 0, done.err
    assert name in done.out
    assert (tmp_path / name).read_bytes().lower().startswith(start.lower())


def test_extract_prints_one_line_of_evidence_a_cv_in_order(
    cv: Path, tmp_path: Path, cvscreen: Callable[..., Done]
) -> None:
    other = write_cv(tmp_path / "andere.txt", start="juni 2021")
    done = cvscreen("extract", other, cv, other, "--reference-date", "2023-04-18")
    assert done.status == 0
    found = [Evidence.model_validate(json.loads(line)) for line in done.out.splitlines()]
    assert [evidence.document.file for evidence in found] == ["andere.txt", "jansen.txt", "andere.txt"]
    assert found[0] == found[2]
    assert found[0].experience[0].start == "2021-06"


def test_the_day_of_the_run_counts_where_no_date_is_given(cv: Path, cvscreen: Callable[..., Done]) -> None:
    def months(*options: str) -> float:
        (line,) = cvscreen("extract", cv, *options).out.splitlines()
        return Evidence.model_validate(json.loads(line)).experience[0].months.max

    assert months() > months("--reference-date", "2023-04-18") > 48


def test_a_request_is_read_from_text_and_can_be_used(tmp_path: Path, cvscreen: Callable[..., Done]) -> None:
    text = ROOT / "samples" / "requests" / "westland-kcc.txt"
    printed = cvscreen("request", "read", text)
    assert printed.status == 0
    assert "50" in printed.err, "the amount in a supplier's question is something to check"
    out = tmp_path / "aanvraag.toml"
    written = cvscreen("request", "read", text, "--out", out, "--lang", "en")
    assert out.read_text(encoding="utf-8") == printed.out
    assert str(out) in written.out
    assert "Check this by hand" in written.err
    shown = cvscreen("request", "show", out)
    assert shown.status == 0
    assert "55,55" in shown.out
    again = cvscreen("request", "read", text, "--out", out)
    assert again.status == 2
    assert "already" in again.err


def test_a_request_reads_the_same_from_word_as_from_text(
    tmp_path: Path, cvscreen: Callable[..., Done]
) -> None:
    from docx import Document

    text = ROOT / "samples" / "requests" / "westland-kcc.txt"
    document = Document()
    for line in text.read_text(encoding="utf-8").splitlines():
        document.add_paragraph(line)
    document.save(str(tmp_path / "aanvraag.docx"))
    from_word = cvscreen("request", "read", tmp_path / "aanvraag.docx")
    assert from_word.out == cvscreen("request", "read", text).out


def test_a_text_without_requirements_is_refused(cv: Path, cvscreen: Callable[..., Done]) -> None:
    done = cvscreen("request", "read", cv)
    assert done.status == 2
    assert "No requirements were found" in done.err


def test_the_layout_is_drawn_with_its_sections(
    cv: Path, tmp_path: Path, cvscreen: Callable[..., Done]
) -> None:
    out = tmp_path / "layout.html"
    assert cvscreen("extract", cv, "--show-layout", out).status == 0
    drawn = out.read_text(encoding="utf-8")
    assert "Medewerker KCC" in drawn
    assert "education" in drawn
    assert cvscreen("extract", cv, cv, "--show-layout", out).status == 2


def test_a_request_in_words(cvscreen: Callable[..., Done]) -> None:
    dutch = cvscreen("request", "show", "westland-kcc")
    assert "55,55" in dutch.out
    assert "100" in dutch.out
    assert dutch.out != cvscreen("request", "show", "westland-kcc", "--lang", "en").out
