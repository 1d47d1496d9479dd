"""The comparison as a table for a terminal and as JSON."""

from __future__ import annotations

from typing import Any

from cvscreen.evaluation.tally import Counts, CriterionCounts, Evaluation

SCHEMA = "cvscreen.evaluation/1"


def to_json(evaluation: Evaluation) -> dict[str, Any]:
    """All figures and differences; precision, recall and F1 are null where there is nothing to divide by."""
    return {
        "schema": SCHEMA,
        "cvs": evaluation.cvs,
        "unreadable": evaluation.unreadable,
        "fields": {name: _counts(counts) for name, counts in evaluation.fields.items()},
        "criteria": {name: _criterion(counts) for name, counts in ordered_criteria(evaluation)},
        "differences": [
            {"cv": d.cv, "field": d.field, "gold": d.gold, "found": d.found} for d in evaluation.differences
        ],
    }


def render(evaluation: Evaluation, *, details: bool = False) -> str:
    """The tables; with ``details`` each difference by CV and field after them."""
    lines = [f"{evaluation.cvs} CVs compared with gold, {evaluation.unreadable} unreadable", ""]
    lines.append(f"{'field':<23}{'gold':>6}{'found':>7}{'right':>7}{'precision':>11}{'recall':>9}{'F1':>9}")
    for name, counts in evaluation.fields.items():
        lines.append(
            f"{name:<23}{counts.gold:>6}{counts.found:>7}{counts.right:>7}"
            f"{_ratio(counts.precision):>11}{_ratio(counts.recall):>9}{_ratio(counts.f1):>9}"
        )
    if evaluation.criteria:
        lines += [
            "",
            f"{'criterion':<13}{'right':>6}{'wrong while':>13}{'needless':>10}"
            f"{'decided, gold':>15}{'points':>9}",
            f"{'':<13}{'':>6}{'certain':>13}{'review':>10}{'says review':>15}{'right':>9}",
        ]
        lines += [_criterion_line(name, outcomes) for name, outcomes in ordered_criteria(evaluation)]
        lines.append(_criterion_line("all criteria", evaluation.outcomes()))
    if details:
        lines += ["", "differences" if evaluation.differences else "no differences"]
        cv = None
        for difference in sorted(evaluation.differences, key=lambda d: d.cv):
            if difference.cv != cv:
                cv = difference.cv
                lines.append(f"  {cv}")
            lines.append(
                f"    {difference.field:<22} gold: {difference.gold or '(nothing)'}   "
                f"found: {difference.found or '(nothing)'}"
            )
    return "\n".join(lines) + "\n"


def ordered_criteria(evaluation: Evaluation) -> list[tuple[str, CriterionCounts]]:
    """Numbers first, then formal rules, then the verdict, whatever order the gold files have."""
    last = {"pages": 1, "language": 2, "references": 3, "deadline": 4, "eligible": 5, "score": 6}

    def place(item: tuple[str, CriterionCounts]) -> tuple[int, int, str]:
        name = item[0]
        return last.get(name, 0), int(name) if name.isdecimal() else 0, name

    return sorted(evaluation.criteria.items(), key=place)


def _criterion_line(name: str, counts: CriterionCounts) -> str:
    points = f"{counts.points}/{counts.points_gold}" if counts.points_gold else "-"
    if name == "score":
        return f"{name:<13}{'-':>6}{'-':>13}{'-':>10}{'-':>15}{points:>9}"
    return (
        f"{name:<13}{counts.right:>6}{counts.wrong:>13}{counts.needless_review:>10}"
        f"{counts.too_certain:>15}{points:>9}"
    )


def _ratio(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _counts(counts: Counts) -> dict[str, Any]:
    return {
        "gold": counts.gold,
        "found": counts.found,
        "right": counts.right,
        "precision": counts.precision,
        "recall": counts.recall,
        "f1": counts.f1,
    }


def _criterion(counts: CriterionCounts) -> dict[str, int]:
    return {
        "right": counts.right,
        "wrong_while_certain": counts.wrong,
        "review_without_need": counts.needless_review,
        "decided_where_gold_says_review": counts.too_certain,
        "points_right": counts.points,
        "points_gold": counts.points_gold,
    }
