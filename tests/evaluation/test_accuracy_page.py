"""The accuracy page: sets added up, both sides beside each other, and never which held-out CV is wrong."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from datetime import date
from pathlib import Path

from benchmarks.accuracy import PAGE, SPLIT, Side, page
from cvscreen.evaluation import Counts, CriterionCounts, Difference, Evaluation

ROOT = Path(__file__).resolve().parents[2]


def evaluated(cv: str) -> Evaluation:
    """One CV: 3 of 4 employers found and 2 right, criterion 4 sent to review without need."""
    result = Evaluation(cvs=1)
    result.items(cv, "employer", ["delft", "rijswijk", "westland", "ing"], ["delft", "westland", "kpn"])
    result.criteria["4"] = CriterionCounts(needless_review=1, points_gold=1)
    result.criteria["eligible"] = CriterionCounts(wrong=1)
    result.differences.append(Difference(cv, "criterion 4", "met", "review"))
    return result


def test_sets_are_added_up() -> None:
    total = Evaluation()
    for cv in ("one", "two"):
        total.include(evaluated(cv))
    assert total.cvs == 2
    assert total.fields["employer"] == Counts(gold=8, found=6, right=4)
    assert total.criteria["4"] == CriterionCounts(needless_review=2, points_gold=2)
    assert total.criteria["eligible"].wrong == 2
    assert [difference.cv for difference in total.differences].count("two") == 3


def test_the_verdict_is_no_criterion_of_its_own() -> None:
    assert evaluated("one").outcomes() == CriterionCounts(needless_review=1, points_gold=1)


def test_both_sides_stand_beside_each_other() -> None:
    tuned = Side(2, Counter(pdf=2))
    for cv in ("one", "two"):
        tuned.total.include(evaluated(cv))
    text = page({"tuned": tuned, "heldout": Side(1, Counter(docx=1), evaluated("x"))}, date(2023, 4, 18), {})
    assert "| employer | 8 | 6 | 4 | 0.667 | 0.500 | 0.571 | 4 | 3 | 2 | 0.667 | 0.500 | 0.571 |" in text
    assert "| 4 | 0/2 | 0 | 2 (100.0%) | 0 | 0/2 | 0/1 | 0 | 1 (100.0%) | 0 | 0/1 |" in text
    assert "| employer | 2 | 0 | 2 | 2 | 1 | 0 | 1 | 1 |" in text
    assert "Measured on 2023-04-18" in text


def test_no_cv_can_be_told_from_the_page() -> None:
    side = Side(1, Counter(pdf=1), evaluated("secret-cv"))
    text = page({"tuned": Side(), "heldout": side}, date(2023, 4, 18), {"cvscreen": "0"})
    assert not re.search("secret|rijswijk|kpn", text)


def test_the_page_counts_every_held_out_cv() -> None:
    sets = tomllib.loads(SPLIT.read_text(encoding="utf-8"))["sets"]
    held_out = sum(len(entry["cvs"]) for entry in sets if entry["split"] == "heldout")
    assert f"| held-out | {held_out} |" in PAGE.read_text(encoding="utf-8")
