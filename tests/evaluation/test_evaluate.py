"""The comparison with gold: what counts as right, and what each figure is made of."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cvscreen.errors import UsageError
from cvscreen.evaluation import Evaluation, GoldCv, evaluate, load_gold, render, to_json
from cvscreen.records.assessment import (
    Assessment,
    Candidate,
    CandidateError,
    CriterionResult,
    PointsRange,
    Rate,
)
from cvscreen.records.evidence import Evidence

TOOLS = ("Key2KCC", "Accres", "Suite")
ITEM = {"page": 1, "quote": "tekst", "bbox": None, "rule": "test"}


def gold(**changes: Any) -> GoldCv:
    values: dict[str, Any] = {
        "id": "cv",
        "file": "cv.pdf",
        "pages": 2,
        "language": "nl",
        "education": [{"level": "mbo-4", "completed": True, "start": "2010", "end": "2014"}],
        "experience": [
            {
                "start": "2019-03",
                "end": "present",
                "employer": "Gemeente Delft",
                "client": None,
                "employer_types": ["municipality"],
                "contact_centre": True,
                "paid": True,
                "tools": ["Key2KCC", "Accres"],
            },
            {
                "start": "2016",
                "end": "2018",
                "employer": "Coolblue B.V.",
                "client": None,
                "employer_types": ["private"],
                "contact_centre": False,
                "paid": True,
                "tools": [],
            },
        ],
        "tools_outside_experience": ["Suite"],
        "references": 2,
        "references_on_request": False,
        "hidden_text": False,
        "stated_rate": None,
        "criteria": {
            "3": {"outcome": "met", "min": 10, "max": 10},
            "4": {"outcome": "review", "min": 0, "max": 25},
            "pages": {"outcome": "met"},
        },
        "eligible": "yes",
        "score": {"min": 10, "max": 35},
    }
    return GoldCv.model_validate(values | changes)


def evidence(change: Any = None) -> Evidence:
    experience = [
        {
            "id": "experience-1",
            "role": "medewerker KCC",
            "employer": "gemeente delft",
            "employer_types": ["municipality"],
            "contact_centre": True,
            "paid": True,
            "start": "2019-03",
            "end": "present",
            "months": {"min": 49.5, "max": 49.5},
            "tools": ["Key2KCC", "Accres", "Officepakket"],
            "evidence": [ITEM],
        },
        {
            "id": "experience-2",
            "role": "verkoper",
            "employer": "Coolblue B.V.",
            "employer_types": ["private"],
            "contact_centre": False,
            "paid": True,
            "start": "2016",
            "end": "2018",
            "months": {"min": 12, "max": 36},
            "evidence": [ITEM],
        },
    ]
    values: dict[str, Any] = {
        "document": {
            "file": "cv.pdf",
            "sha256": "0" * 64,
            "format": "pdf",
            "pages": 2,
            "pages_source": "rendered",
            "language": "nl",
        },
        "education": [
            {
                "id": "education-1",
                "level": "mbo-4",
                "completed": True,
                "start": "2010",
                "end": "2014",
                "evidence": [ITEM],
            }
        ],
        "experience": experience,
        "tools": [
            {"tool": "Key2KCC", "in_experience": True, "evidence": [ITEM], "elsewhere": [ITEM]},
            {"tool": "Suite", "in_experience": False, "evidence": [ITEM]},
            {"tool": "Officepakket", "in_experience": False, "evidence": [ITEM]},
        ],
        "denied_tools": [{"tool": "Accres", "in_experience": False, "evidence": [ITEM]}],
        "references": {"count": 2, "evidence": [ITEM]},
    }
    if change:
        change(values)
    return Evidence.model_validate(values)


def assessment(**outcomes: tuple[str, float, float]) -> Assessment:
    given = {"3": ("met", 10.0, 10.0), "4": ("review", 0.0, 25.0), "pages": ("met", 0.0, 0.0)} | {
        name.removeprefix("c"): value for name, value in outcomes.items()
    }
    criteria = tuple(
        CriterionResult(
            id=name,
            kind="award",
            text="",
            outcome=outcome,  # type: ignore[arg-type]
            points=PointsRange(min=low, max=high),
            explanation="",
        )
        for name, (outcome, low, high) in given.items()
    )
    points = [criterion.points for criterion in criteria if criterion.points]
    return Assessment(
        eligible="yes",
        score=PointsRange(min=sum(p.min for p in points), max=sum(p.max for p in points)),
        rate=Rate(min=None, max=None, source="none"),
        criteria=criteria,
    )


def compare(wanted: GoldCv | None = None, change: Any = None, judged: Assessment | None = None) -> Evaluation:
    candidate = Candidate(
        id="cv",
        file="cv.pdf",
        status="screened",
        evidence=evidence(change),
        assessment=judged or assessment(),
    )
    return evaluate([(wanted or gold(), candidate)], TOOLS)


def figures(result: Evaluation, field: str) -> tuple[int, int, int]:
    counts = result.fields[field]
    return counts.gold, counts.found, counts.right


def test_all_right() -> None:
    result = compare()
    assert result.differences == []
    assert figures(result, "experience period") == (2, 2, 2)
    assert figures(result, "experience entry") == (2, 2, 2), "names are compared by letters and digits"
    assert figures(result, "tools per entry") == (2, 2, 2), "other tools than the request's are left out"
    assert figures(result, "tools outside") == (1, 1, 1), "denied, or named in a job too, is not outside"
    assert all(counts.f1 in (None, 1.0) for counts in result.fields.values())
    assert result.criteria["4"].right == 1
    assert result.criteria["score"].points == 1


CASES = [
    ("level", lambda v: v["education"][0].update(level="mbo-3"), "education", (1, 1, 0)),
    ("completion", lambda v: v["education"][0].update(completed=None), "education", (1, 1, 0)),
    ("education date", lambda v: v["education"][0].update(end="2015"), "education dates", (1, 1, 0)),
    ("education missed", lambda v: v.update(education=[]), "education", (1, 0, 0)),
    ("end of a job", lambda v: v["experience"][1].update(end="2019"), "experience period", (2, 2, 1)),
    ("precision", lambda v: v["experience"][0].update(start="2019"), "experience period", (2, 2, 1)),
    ("employer", lambda v: v["experience"][1].update(employer="Blokker"), "employer", (2, 2, 1)),
    ("employer missed", lambda v: v["experience"][1].update(employer=None), "employer", (2, 1, 1)),
    ("client invented", lambda v: v["experience"][1].update(client="KPN"), "client", (0, 1, 0)),
    ("type", lambda v: v["experience"][0].update(employer_types=["private"]), "employer types", (2, 2, 1)),
    ("role", lambda v: v["experience"][1].update(contact_centre="mixed"), "contact-centre", (2, 2, 1)),
    ("paid", lambda v: v["experience"][1].update(paid=False), "paid", (2, 2, 1)),
    ("tool missed", lambda v: v["experience"][0].update(tools=["Accres"]), "tools per entry", (2, 1, 1)),
    ("tool invented", lambda v: v["experience"][1].update(tools=["Suite"]), "tools per entry", (2, 3, 2)),
    ("tool outside", lambda v: v.update(tools=[]), "tools outside", (1, 0, 0)),
    ("references", lambda v: v.update(references={"count": 1}), "references", (1, 1, 0)),
    ("on request", lambda v: v["references"].update(on_request=True), "references on request", (0, 1, 0)),
    ("pages", lambda v: v["document"].update(pages=3), "pages", (1, 1, 0)),
    ("language", lambda v: v["document"].update(language="mixed"), "language", (1, 1, 0)),
    ("hidden", lambda v: v["document"].update(hidden_text=True), "hidden text", (0, 1, 0)),
    ("rate", lambda v: v.update(stated_rate={"amount": 54.5, "evidence": [ITEM]}), "stated rate", (0, 1, 0)),
    ("a job too many", lambda v: v["experience"].append(v["experience"][1]), "experience period", (2, 3, 2)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "field", "counts"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_each_mistake_shows_in_its_field(change: Any, field: str, counts: tuple[int, int, int]) -> None:
    result = compare(change=change)
    assert figures(result, field) == counts
    assert field in {difference.field for difference in result.differences}


def test_one_wrong_employer_fails_no_other_field_of_the_entry() -> None:
    result = compare(change=lambda v: v["experience"][0].update(employer="Iets anders"))
    wrong = {difference.field for difference in result.differences}
    assert wrong == {"employer", "experience entry"}


def test_order_of_entries_does_not_matter() -> None:
    assert compare(change=lambda v: v["experience"].reverse()).differences == []


@pytest.mark.parametrize(
    ("gold_outcome", "found", "counter"),
    [
        ("met", "met", "right"),
        ("met", "not-met", "wrong"),
        ("not-met", "met", "wrong"),
        ("met", "review", "needless_review"),
        ("review", "met", "too_certain"),
        ("review", "review", "right"),
    ],
)
def test_outcomes_fall_in_one_of_four(gold_outcome: str, found: str, counter: str) -> None:
    result = compare(gold(criteria={"3": {"outcome": gold_outcome}}), judged=assessment(c3=(found, 0, 0)))
    counts = result.criteria["3"]
    names = ("right", "wrong", "needless_review", "too_certain")
    assert {name: getattr(counts, name) for name in names} == {name: int(name == counter) for name in names}


def test_a_criterion_that_was_not_judged_is_not_certain() -> None:
    result = compare(gold(criteria={"deadline": {"outcome": "met"}}))
    assert result.criteria["deadline"].needless_review == 1
    assert result.criteria["deadline"].wrong == 0


def test_points_and_score_are_ranges() -> None:
    result = compare(judged=assessment(c4=("review", 0.0, 20.0)))
    assert result.criteria["4"].right == 1
    assert result.criteria["4"].points == 0
    assert result.criteria["score"].points == 0
    assert {"criterion 4 points", "score"} <= {difference.field for difference in result.differences}


def test_an_unreadable_cv_misses_everything() -> None:
    error = CandidateError(code="damaged", message="")
    candidate = Candidate(id="cv", file="cv.pdf", status="unreadable", error=error)
    result = evaluate([(gold(), candidate)], TOOLS)
    assert result.unreadable == 1
    assert figures(result, "experience period") == (2, 0, 0)
    assert result.criteria["3"].right == 0


def test_printed_tables_and_json_hold_the_figures() -> None:
    result = compare(change=lambda v: v["experience"][1].update(end="2019"))
    text = render(result, details=True)
    assert "experience period           2      2      1      0.500    0.500    0.500" in text
    assert "gold: 2016 / 2018   found: 2016 / 2019" in text
    assert "gold: 2016 / 2018" not in render(result)
    data = to_json(result)
    assert data["fields"]["experience period"] == {
        "gold": 2, "found": 2, "right": 1, "precision": 0.5, "recall": 0.5, "f1": 0.5,
    }  # fmt: skip
    assert data["fields"]["client"]["f1"] is None
    assert data["criteria"]["4"]["right"] == 1
    json.dumps(data)


def write(path: Path, value: GoldCv | str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(value if isinstance(value, str) else value.model_dump_json(), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("gold_at", "cv_at", "offers_at"),
    [
        ("set/gold/cv.json", "set/cv.pdf", "set/offers.csv"),
        ("set/gold/cv.json", "set/cvs/cv.pdf", "set/offers.csv"),
        ("gold/cv.json", "set/cv.pdf", "offers.csv"),
        ("gold/cv.json", "set/cvs/cv.pdf", "set/offers.csv"),
    ],
)
def test_where_gold_cvs_and_offers_may_be(tmp_path: Path, gold_at: str, cv_at: str, offers_at: str) -> None:
    write(tmp_path / gold_at, gold())
    write(tmp_path / cv_at, "x")
    write(tmp_path / offers_at, "file\n")
    found = load_gold(tmp_path / "set")
    assert [(cv.id, path) for cv, path in found.cvs] == [("cv", tmp_path / cv_at)]
    assert found.offers == tmp_path / offers_at


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({}, "no gold files"),
        ({"gold/cv.json": gold()}, "'cv.pdf' is not there"),
        ({"gold/cv.json": "{", "cv.pdf": "x"}, "not a JSON file"),
        ({"gold/cv.json": '{"id": "cv", "file": "cv.pdf"}', "cv.pdf": "x"}, "pages: Field required"),
    ],
)
def test_wrong_gold_is_refused_by_name(tmp_path: Path, files: dict[str, Any], words: str) -> None:
    for name, value in files.items():
        write(tmp_path / name, value)
    with pytest.raises(UsageError, match=words):
        load_gold(tmp_path)


def test_notes_in_gold_files_are_allowed() -> None:
    assert GoldCv.model_validate(gold().model_dump() | {"author": "x", "notes": ["y"]}) == gold()
