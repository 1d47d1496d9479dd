"""One CV from file to report: what scoring says is on the page, with every quote."""

from __future__ import annotations

import html
import re
from datetime import date, datetime
from pathlib import Path

import pytest

from cvscreen import screening
from cvscreen.batch import Settings, extract_one
from cvscreen.records.assessment import Screening
from cvscreen.report import render_check, render_ranking, write_report, write_site
from cvscreen.report.clean import clean, sentence
from tests.programs import needs_pango

SAMPLE = Path(__file__).parents[2] / "samples" / "westland-kcc" / "dennis-mulder.txt"


@pytest.fixture(scope="module")
def judged() -> tuple[screening.Frame, Screening]:
    frame = screening.load_frame("westland-kcc", date(2023, 4, 18))
    candidate = extract_one(SAMPLE, Settings(frame.reference_date)).candidate
    return frame, screening.screen([candidate], frame, {}, created_at=datetime(2023, 4, 19, 9))


def test_all_that_was_decided_is_on_the_page(
    judged: tuple[screening.Frame, Screening], tmp_path: Path
) -> None:
    frame, screened = judged
    candidate = screened.candidates[0]
    assert candidate.assessment
    write_report(candidate, frame, tmp_path / "report.html", "nl")
    page = html.unescape(re.sub("<wbr>", "", (tmp_path / "report.html").read_text("utf-8")))
    assert any(item.evidence for item in candidate.assessment.criteria)
    for item in candidate.assessment.criteria:
        for told in (item.text, item.explanation, *item.flip, *item.assumptions):
            assert sentence(told) in page, told
        for found in item.evidence:
            assert f"{clean(found.quote)}</q>" in page
            assert clean(found.rule) in page
    for fact in candidate.assessment.facts:
        assert sentence(fact.question) in page
    assert "gevraagde periode (18 april 2020 tot en met 18 april 2023)" in page


@pytest.mark.parametrize("kind", [pytest.param(".pdf", marks=needs_pango), ".docx", ".json"])
def test_every_kind_of_report_is_written(
    kind: str, judged: tuple[screening.Frame, Screening], tmp_path: Path
) -> None:
    frame, screened = judged
    write_report(screened.candidates[0], frame, tmp_path / f"report{kind}", "nl")
    assert (tmp_path / f"report{kind}").stat().st_size > 2000


def test_the_terminal_tells_it_too(judged: tuple[screening.Frame, Screening], tmp_path: Path) -> None:
    frame, screened = judged
    assert "dennis-mulder" in render_ranking(screened, width=80, color=False)
    text = render_check(screened.candidates[0], frame, width=80, color=False)
    assert text.startswith("Voorcontrole van dennis-mulder.txt\nMedewerker KCC · Gemeente Westland")
    write_site(screened, tmp_path)
    assert (tmp_path / "candidates" / "dennis-mulder.html").is_file()
