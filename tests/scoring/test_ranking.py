"""Places, shortlist and hinges; ranges against the enumeration of all ways in which open items can fall."""

from __future__ import annotations

import itertools
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvscreen.records.assessment import (
    Assessment,
    Candidate,
    CriterionResult,
    Decision,
    Fact,
    PointsRange,
    RankRange,
    Rate,
)
from cvscreen.scoring import Ranking, rank


def candidate(
    name: str,
    score: tuple[float, float],
    rate: str | tuple[str, str] | None = "50.00",
    eligible: Any = "yes",
    submitted_at: str | None = None,
) -> Candidate:
    """A candidate with one award that explains the whole range, and one fact if it is open."""
    low, high = (rate, rate) if isinstance(rate, str) else rate if rate is not None else (None, None)
    ends = [Decimal(end) if end is not None else None for end in (low, high)]
    money = Rate(min=ends[0], max=ends[1], source="offer" if rate is not None else "none")
    gate_outcome = {"yes": "met", "no": "not-met", "review": "review"}[eligible]
    facts = []
    if score[0] != score[1]:
        facts.append(
            Fact(id="tool.X", question=f"Vraag over {name}?", readings=("nee", "ja"), criteria=("7",))
        )
    if eligible == "review":
        facts.append(
            Fact(id="rate.fee", question=f"Fee van {name}?", readings=("nee", "ja"), criteria=("1",))
        )
    points = PointsRange(min=score[0], max=score[1])
    assessment = Assessment(
        eligible=eligible,
        score=points,
        eligible_score=None if eligible == "no" else points,
        rate=money,
        eligible_rate=None if eligible == "no" else money,
        facts=tuple(facts),
        criteria=(
            CriterionResult(
                id="1", kind="knock-out", text="Tarief.", outcome=gate_outcome, explanation="Te hoog."
            ),
            CriterionResult(
                id="7", kind="award", text="Punten.", outcome="review", points=points, explanation="Daarom."
            ),
        ),
    )
    return Candidate(
        id=name, file=f"{name}.pdf", status="screened", submitted_at=submitted_at, assessment=assessment
    )


def places(found: Ranking) -> dict[str, tuple[int, int] | None]:
    return {
        item.id: (item.assessment.rank.best, item.assessment.rank.worst)
        if item.assessment is not None and item.assessment.rank is not None
        else None
        for item in found.candidates
    }


def shortlist(found: Ranking) -> dict[str, str | None]:
    return {item.id: item.assessment.shortlist for item in found.candidates if item.assessment is not None}


def test_scores_decide_and_then_the_rate() -> None:
    found = rank(
        [candidate("a", (60, 60), "50.00"), candidate("b", (70, 70)), candidate("c", (60, 60), "49.99")],
        shortlist_size=2,
    )
    assert found.ranking == ("b", "c", "a")
    assert places(found) == {"a": (3, 3), "b": (1, 1), "c": (2, 2)}
    assert shortlist(found) == {"a": "out", "b": "in", "c": "in"}


def test_equal_score_and_rate_share_the_place_and_are_shown_by_submission() -> None:
    found = rank(
        [
            candidate("late", (60, 60), submitted_at="2023-04-18T10:00"),
            candidate("early", (60, 60), submitted_at="2023-04-17T10:00"),
            candidate("unknown", (60, 60)),
            candidate("lower", (50, 50)),
        ],
        shortlist_size=1,
    )
    assert found.ranking == ("early", "late", "unknown", "lower")
    assert places(found) == {"late": (1, 1), "early": (1, 1), "unknown": (1, 1), "lower": (4, 4)}
    assert shortlist(found)["late"] == "in"


def test_without_a_tie_break_the_rate_plays_no_part() -> None:
    found = rank([candidate("a", (60, 60), "50"), candidate("b", (60, 60), "40")], tie_break="none")
    assert places(found) == {"a": (1, 1), "b": (1, 1)}


def test_who_is_excluded_has_no_place_and_a_reason() -> None:
    found = rank([candidate("a", (90, 90), eligible="no"), candidate("b", (10, 10))], shortlist_size=5)
    assert found.ranking == ("b",)
    assert places(found) == {"a": None, "b": (1, 1)}
    assert [(item.id, item.reason) for item in found.excluded] == [("a", "Tarief. Te hoog.")]
    assert shortlist(found) == {"a": "out", "b": "in"}


def test_who_may_drop_out_depends_even_at_the_top_and_lifts_who_stands_behind() -> None:
    found = rank([candidate("a", (90, 90), eligible="review"), candidate("b", (10, 10))], shortlist_size=1)
    assert places(found) == {"a": (1, 1), "b": (1, 2)}
    assert shortlist(found) == {"a": "depends", "b": "depends"}
    assert found.hinges[0].id == "a"


def test_without_a_shortlist_nothing_is_in_or_out() -> None:
    assert shortlist(rank([candidate("a", (1, 1))])) == {"a": None}


def test_a_decision_is_the_reason_where_there_is_one() -> None:
    item = candidate("a", (1, 1), eligible="no")
    assert item.assessment is not None
    decision = Decision(outcome="not-met", by="J. Visser", at="2023-04-19T09:00", reason="Nagevraagd.")
    gate = item.assessment.criteria[0].model_copy(update={"outcome": "review", "decision": decision})
    changed = item.assessment.model_copy(update={"criteria": (gate, item.assessment.criteria[1])})
    found = rank([item.model_copy(update={"assessment": changed})])
    assert found.excluded[0].reason == "Tarief. Besluit van J. Visser: Nagevraagd."


def test_the_most_decisive_come_first() -> None:
    found = rank(
        [
            candidate("sure", (95, 95)),
            candidate("wide", (10, 90)),
            candidate("small", (50, 60)),
            candidate("other", (55, 65)),
            candidate("none", (0, 5)),
        ],
        shortlist_size=2,
    )
    assert [item.id for item in found.hinges] == ["wide", "other", "small"]


scores = st.sampled_from([0.0, 10.0, 20.0, 30.0])
rates = st.sampled_from(["40", "45", "50"])


@st.composite
def pool(draw: st.DrawFn) -> list[Candidate]:
    found = []
    for number in range(draw(st.integers(1, 4))):
        score = tuple(sorted((draw(scores), draw(scores))))
        rate = tuple(sorted((draw(rates), draw(rates))))
        found.append(candidate(f"c{number}", score, rate, draw(st.sampled_from(["yes", "review", "no"]))))  # type: ignore[arg-type]
    return found


def worlds(item: Candidate) -> list[tuple[float, Decimal] | None]:
    """Every way in which one candidate can turn out; None: excluded."""
    assert item.assessment is not None
    score, rate = item.assessment.score, item.assessment.rate
    found: list[tuple[float, Decimal] | None] = []
    if item.assessment.eligible != "yes":
        found.append(None)
    if item.assessment.eligible != "no":
        values = [value for value in (0.0, 10.0, 20.0, 30.0) if score.min <= value <= score.max]
        assert rate.min is not None
        assert rate.max is not None
        amounts = [amount for amount in map(Decimal, ("40", "45", "50")) if rate.min <= amount <= rate.max]
        found.extend((value, -amount) for value, amount in itertools.product(values, amounts))
    return found


@settings(max_examples=150, deadline=None)
@given(pool(), st.integers(1, 3))
def test_rank_ranges_equal_the_enumeration(candidates: list[Candidate], size: int) -> None:
    found = rank(candidates, shortlist_size=size)
    seen: dict[str, set[int]] = {item.id: set() for item in candidates}
    out: set[str] = set()
    for world in itertools.product(*(worlds(item) for item in candidates)):
        present = [key for key in world if key is not None]
        for item, key in zip(candidates, world, strict=True):
            if key is None:
                out.add(item.id)
            else:
                seen[item.id].add(1 + sum(other > key for other in present))
    for item in found.candidates:
        assert item.assessment is not None
        expected = RankRange(best=min(seen[item.id]), worst=max(seen[item.id])) if seen[item.id] else None
        assert item.assessment.rank == expected
        certainly_in = bool(seen[item.id]) and max(seen[item.id]) <= size and item.id not in out
        certainly_out = not seen[item.id] or min(seen[item.id]) > size
        assert item.assessment.shortlist == ("in" if certainly_in else "out" if certainly_out else "depends")


@settings(max_examples=60, deadline=None)
@given(pool(), st.randoms(use_true_random=False))
def test_the_order_of_the_candidates_changes_nothing(candidates: list[Candidate], chance: Any) -> None:
    shuffled = list(candidates)
    chance.shuffle(shuffled)
    first, second = rank(candidates, shortlist_size=2), rank(shuffled, shortlist_size=2)
    assert (first.ranking, first.excluded, first.hinges) == (second.ranking, second.excluded, second.hinges)
    assert places(first) == places(second)


@settings(max_examples=60, deadline=None)
@given(pool())
def test_who_certainly_stands_before_is_shown_before(candidates: list[Candidate]) -> None:
    found = rank(candidates)
    place = places(found)
    for before, after in itertools.combinations(found.ranking, 2):
        first, second = place[before], place[after]
        assert first is not None
        assert second is not None
        assert not second[1] < first[0]


@pytest.mark.parametrize("rate", [None])
def test_an_unknown_rate_may_be_any(rate: None) -> None:
    found = rank([candidate("a", (60, 60), rate), candidate("b", (60, 60), "40")])
    assert places(found) == {"a": (1, 2), "b": (1, 2)}
