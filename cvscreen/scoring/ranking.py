"""Ranks assessed candidates: places as ranges, the shortlist, and what it hinges on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from cvscreen.records.assessment import Assessment, Candidate, RankRange, Reason, Shortlist
from cvscreen.records.request import LanguageCode, TieBreak
from cvscreen.scoring.engine import effective_outcome
from cvscreen.scoring.phrases import PHRASES

Key = tuple[float, Decimal]
"""What decides a place, higher is better: score, then minus the hourly rate with the fee in it."""

_UNKNOWN = Decimal("Infinity")


@dataclass(frozen=True, slots=True)
class Ranking:
    """``candidates`` as they came in, with rank and shortlist filled in. ``ranking``: ids, best first."""

    candidates: tuple[Candidate, ...]
    ranking: tuple[str, ...]
    excluded: tuple[Reason, ...]
    hinges: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class _Place:
    candidate: Candidate
    assessment: Assessment
    best: Key
    worst: Key


def rank(
    candidates: Sequence[Candidate],
    *,
    shortlist_size: int | None = None,
    tie_break: TieBreak = "hourly-rate",
    lang: LanguageCode = "nl",
) -> Ranking:
    """Places over all ways in which the open items of all candidates can fall, in O(n log n).

    Readings of different candidates are independent, so the best place counts who is certainly eligible and
    better even in the worst reading, and the worst place who is possibly eligible and better in the best.
    A place is that of the readings in which the candidate is eligible. Equal score and rate share the place,
    so more candidates than ``shortlist_size`` can be in. The order shown is by the guaranteed score, then
    the possible score, the rate (its upper end first), the time of submission and the id.
    """
    places = [_place(item, item.assessment, tie_break) for item in candidates if item.assessment is not None]
    ranked = [place for place in places if place.assessment.eligible != "no"]
    certain = sorted(place.worst for place in ranked if place.assessment.eligible == "yes")
    possible = sorted(place.best for place in ranked)
    filled: dict[str, Candidate] = {}
    for place in places:
        found = _range(place, certain, possible) if place.assessment.eligible != "no" else None
        assessment = place.assessment.model_copy(
            update={"rank": found, "shortlist": _shortlist(place.assessment, found, shortlist_size)}
        )
        filled[place.candidate.id] = place.candidate.model_copy(update={"assessment": assessment})
    return Ranking(
        candidates=tuple(filled.get(item.id, item) for item in candidates),
        ranking=tuple(place.candidate.id for place in sorted(ranked, key=_shown)),
        excluded=tuple(
            Reason(id=place.candidate.id, reason=_reason(place.assessment, lang))
            for place in sorted(places, key=_shown)
            if place.assessment.eligible == "no"
        ),
        hinges=_hinges([place for place in ranked if _depends(filled[place.candidate.id])], lang),
    )


def _place(candidate: Candidate, assessment: Assessment, tie_break: TieBreak) -> _Place:
    score = assessment.eligible_score or assessment.score
    rate = assessment.eligible_rate or assessment.rate
    low, high = Decimal(0), Decimal(0)
    if tie_break == "hourly-rate":
        low = rate.min if rate.min is not None else Decimal(0)
        high = rate.max if rate.max is not None else _UNKNOWN
    return _Place(candidate, assessment, best=(score.max, -low), worst=(score.min, -high))


def _range(place: _Place, certain: Sequence[Key], possible: Sequence[Key]) -> RankRange:
    better = len(certain) - bisect_right(certain, place.best)
    maybe = len(possible) - bisect_right(possible, place.worst)
    # A candidate does not stand before itself.
    if place.best > place.worst:
        maybe -= 1
    return RankRange(best=better + 1, worst=maybe + 1)


def _shortlist(assessment: Assessment, found: RankRange | None, size: int | None) -> Shortlist | None:
    if size is None:
        return None
    if found is None or found.best > size:
        return "out"
    return "in" if found.worst <= size and assessment.eligible == "yes" else "depends"


def _shown(place: _Place) -> tuple[float, float, Decimal, Decimal, bool, str, str]:
    """The order in which candidates are shown; what certainly stands before stays before."""
    submitted = place.candidate.submitted_at
    return (
        -place.worst[0],
        -place.best[0],
        -place.worst[1],
        -place.best[1],
        submitted is None,
        submitted or "",
        place.candidate.id,
    )


def _depends(candidate: Candidate) -> bool:
    return candidate.assessment is not None and candidate.assessment.shortlist == "depends"


def _reason(assessment: Assessment, lang: LanguageCode) -> str:
    """Why a candidate is excluded: each knock-out and formal rule that is not met."""
    failed = [
        item for item in assessment.criteria if item.kind != "award" and effective_outcome(item) == "not-met"
    ]
    if not failed:
        return PHRASES["excluded-jointly"][lang != "nl"]
    parts = []
    for item in failed:
        if item.decision is not None:
            said = PHRASES["excluded-decided"][lang != "nl"].format(
                by=item.decision.by, reason=item.decision.reason
            )
        else:
            said = item.explanation
        parts.append(f"{item.text} {said}")
    return " ".join(parts)


def _hinges(places: Sequence[_Place], lang: LanguageCode) -> tuple[Reason, ...]:
    """The open facts of the candidates for whom the shortlist depends, the most decisive first.

    A candidate's facts decide more the more of the others' chances they touch: how many candidates in the
    balance they may come to stand before or behind. Within a candidate the facts with most at stake come
    first: a knock-out before points, then by points.
    """
    lows = sorted(place.worst for place in places)
    highs = sorted(place.best for place in places)
    found: list[tuple[int, int, float, int, str, str]] = []
    for order, place in enumerate(sorted(places, key=_shown)):
        apart = bisect_left(highs, place.worst) + len(lows) - bisect_right(lows, place.best)
        touched = len(places) - apart
        by_id = {item.id: item for item in place.assessment.criteria}
        for fact in place.assessment.facts:
            results = [by_id[identity] for identity in fact.criteria]
            gate = any(item.kind != "award" for item in results)
            stake = sum(item.points.max - item.points.min for item in results if item.points is not None)
            found.append((-touched, -int(gate), -stake, order, place.candidate.id, fact.question))
    return tuple(Reason(id=identity, reason=question) for *_, identity, question in sorted(found))
