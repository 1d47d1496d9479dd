"""On every CV at hand: points rest on quotes, quotes stand on their page, parents equal their children."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from cvscreen import screening
from cvscreen.records.assessment import Candidate, CandidateError, CriterionResult
from cvscreen.report import write_report, write_screening_json
from tests.invariants.corpus import (
    CVS,
    IDS,
    REFERENCE,
    WESTLAND,
    assessment_of,
    document_of,
    evidence_of,
    items,
    offers_of,
)

every_cv = pytest.mark.parametrize("path", CVS, ids=IDS)


def folded(text: str) -> str:
    return " ".join(text.split())


def test_there_is_something_to_look_at() -> None:
    assert len(CVS) >= 60
    assert {path.suffix for path in CVS} >= {".pdf", ".docx", ".txt", ".odt", ".html"}
    assert sum(1 for path in CVS for _ in items(evidence_of(path))) > 1000


@every_cv
def test_every_quote_stands_in_one_cell_of_one_line_of_its_page(path: Path) -> None:
    cells: dict[int, list[str]] = {}
    for line in document_of(path).lines():
        cells.setdefault(line.page, []).extend(line.cells)
    for item in [*items(evidence_of(path)), *items(assessment_of(path))]:
        assert "\t" not in item.quote
        assert folded(item.quote), item.rule
        assert any(item.quote in cell for cell in cells.get(item.page, ())), (item.page, item.rule)


@every_cv
def test_a_quote_with_a_box_stands_where_the_box_is(path: Path) -> None:
    """The box of a quote lies on its page and covers words of the quote."""
    document = document_of(path)
    sizes = {page.number: (page.width, page.height) for page in document.pages}
    for item in items(evidence_of(path)):
        if item.bbox is None:
            continue
        x0, top, x1, bottom = item.bbox
        width, height = sizes[item.page]
        assert x0 < x1, item.rule
        assert top < bottom, item.rule
        if width and height:
            assert x0 >= -1
            assert top >= -1
            assert x1 <= width + 1, item.rule
            assert bottom <= height + 1, item.rule
        inside = {
            word.text
            for line in document.lines()
            if line.page == item.page
            for word in line.words
            if word.box is not None and word.box.x0 >= x0 - 1 and word.box.x1 <= x1 + 1
            and word.box.top >= top - 1 and word.box.bottom <= bottom + 1
        }  # fmt: skip
        wanted = Counter(word for word in item.quote.split() if len(word) > 3)
        assert all(any(word in seen or seen in word for seen in inside) for word in wanted), item.rule


def gives(criterion: CriterionResult) -> bool:
    return criterion.points is not None and criterion.points.max > 0


@every_cv
def test_every_outcome_that_gives_points_cites_evidence(path: Path) -> None:
    known = {(item.page, item.quote) for item in items(evidence_of(path))}
    for criterion in assessment_of(path).criteria:
        assert criterion.explanation
        if gives(criterion):
            assert criterion.evidence, criterion.id
        for item in criterion.evidence:
            assert (item.page, item.quote) in known, "assessment quotes nothing that extraction did not find"


@every_cv
def test_parents_equal_the_sum_of_their_children(path: Path) -> None:
    """The score is the sum of the points; a fact that two criteria share can only narrow the range."""
    assessment = assessment_of(path)
    awards = [item for item in assessment.criteria if item.points is not None]
    low = sum(item.points.min for item in awards if item.points)
    high = sum(item.points.max for item in awards if item.points)
    assert low <= assessment.score.min <= assessment.score.max <= high
    shared = [fact for fact in assessment.facts if sum(item.id in fact.criteria for item in awards) > 1]
    if not shared:
        assert (assessment.score.min, assessment.score.max) == (low, high)
    assert sum(item.max_points or 0 for item in awards) == WESTLAND.total_points == 100
    excluding = [item.outcome for item in assessment.criteria if item.kind != "award"]
    worst = "no" if "not-met" in excluding else "review" if "review" in excluding else "yes"
    assert assessment.eligible == worst


@every_cv
def test_the_tools_of_a_cv_are_those_of_its_jobs_and_of_its_lists(path: Path) -> None:
    evidence = evidence_of(path)
    in_jobs = {tool for job in evidence.experience for tool in job.tools}
    assert {tool.tool for tool in evidence.tools if tool.in_experience} == in_jobs
    for tool in evidence.tools:
        assert tool.in_experience or tool.elsewhere
        assert set(tool.elsewhere) <= set(tool.evidence) or tool.in_experience
    names = [tool.tool for tool in evidence.tools]
    assert len(names) == len(set(names)), "one record a tool"
    for job in evidence.experience:
        assert set(job.tools) <= {mention.tool for mention in job.tool_evidence}
        assert 0 <= job.months.min <= job.months.max
    assert evidence.references.count <= evidence.references.possible or not evidence.references.possible
    for kind, prefix in ((evidence.experience, "experience"), (evidence.education, "education")):
        assert [record.id for record in kind] == [f"{prefix}-{n}" for n in range(1, len(kind) + 1)]


@every_cv
def test_review_is_never_silently_zero_or_full(path: Path) -> None:
    assessment = assessment_of(path)
    facts = {fact.id: fact for fact in assessment.facts}
    for item in assessment.criteria:
        if item.points is not None and item.max_points is not None:
            assert 0 <= item.points.min <= item.points.max <= item.max_points
            assert (item.outcome == "review") == (item.points.min < item.points.max), item.id
        if item.outcome == "review":
            assert item.flip, item.id
            assert item.hinges_on, item.id
            for fact in item.hinges_on:
                assert item.id in facts[fact].criteria
                assert len(set(facts[fact].readings)) >= 2
                assert facts[fact].question
        else:
            assert not item.hinges_on
            assert not item.flip
    if any(item.outcome == "review" and item.kind != "award" for item in assessment.criteria):
        assert assessment.eligible != "yes"


NOW = datetime(2023, 4, 19, 9)


@pytest.fixture(scope="module")
def samples() -> tuple[Candidate, ...]:
    return tuple(
        Candidate(id=path.stem, file=path.name, status="screened", evidence=evidence_of(path))
        for path in CVS
        if path.parent.name == "westland-kcc"
    )


def test_every_candidate_is_in_exactly_one_list_and_unread_ones_are_a_named_gap(
    samples: tuple[Candidate, ...], tmp_path: Path
) -> None:
    assert REFERENCE is not None
    frame = screening.load_frame("westland-kcc", REFERENCE)
    lost = tuple(
        Candidate(
            id=f"kapot-{code}", file=f"kapot-{code}.pdf", status="unreadable",
            error=CandidateError(code=code, message="..."),
        )
        for code in ("timeout", "damaged", "no-text", "internal")
    )  # fmt: skip
    screened = screening.screen([*lost, *samples], frame, offers_of(CVS[0].parent), created_at=NOW)
    lists = [
        *screened.ranking,
        *(reason.id for reason in screened.excluded),
        *(reason.id for reason in screened.unreadable),
    ]
    assert Counter(lists) == Counter(candidate.id for candidate in screened.candidates)
    assert {reason.id for reason in screened.unreadable} == {candidate.id for candidate in lost}
    for candidate in screened.candidates:
        if candidate.status == "unreadable":
            assert candidate.assessment is None, "what could not be read is not a score of zero"
            assert candidate.error is not None
            assert candidate.error.message != "...", "the user is told what to do"
    for reason in screened.unreadable:
        assert reason.reason.startswith(f"{reason.id.removeprefix('kapot-')}: ")
    for name in screened.ranking:
        candidate = next(item for item in screened.candidates if item.id == name)
        assert candidate.assessment is not None
        rank = candidate.assessment.rank
        assert rank is not None
        assert 1 <= rank.best <= rank.worst <= len(screened.ranking)
    write_screening_json(screened, tmp_path / "screening.json")
    written = json.loads((tmp_path / "screening.json").read_text("utf-8"))
    assert [item["id"] for item in written["unreadable"]] == sorted(candidate.id for candidate in lost)


def test_a_report_shows_what_is_open_as_a_range(samples: tuple[Candidate, ...], tmp_path: Path) -> None:
    """A review's points are never shown as one number."""
    assert REFERENCE is not None
    frame = screening.load_frame("westland-kcc", REFERENCE)
    assessed = [screening.assess_one(candidate, frame) for candidate in samples]
    open_points = [
        (candidate, item)
        for candidate in assessed
        if candidate.assessment
        for item in candidate.assessment.criteria
        if item.outcome == "review" and item.points is not None
    ]
    assert len(open_points) >= 5
    for candidate, item in open_points[:8]:
        assert item.points is not None
        write_report(candidate, frame, tmp_path / "report.html", "nl")
        page = re.sub(r"<[^>]+>", " ", (tmp_path / "report.html").read_text("utf-8"))
        shown = rf"{item.points.min:g}\s*(–|-|tot|t/m)\s*{item.points.max:g}"
        assert re.search(shown, folded(page)), (candidate.id, item.id, item.points)
