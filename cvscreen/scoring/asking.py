"""Makes the notes on open facts: question, possible answers, conditions, what would settle it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from cvscreen.periods import PeriodBounds
from cvscreen.records.evidence import LEVEL_ORDER, Education, EvidenceItem, Experience
from cvscreen.records.request import Criterion, ManualCriterion, PagesCriterion, ReferencesCriterion, Request
from cvscreen.scoring.domains import Choice
from cvscreen.scoring.notes import Note
from cvscreen.scoring.questions import QUESTIONS
from cvscreen.scoring.texts import Texts


def _ask(texts: Texts, key: str, **values: str) -> str:
    return texts.pick(*QUESTIONS[key]).format(**values)


def _yes_no(texts: Texts) -> tuple[str, str]:
    return _ask(texts, "no"), _ask(texts, "yes")


def boundary(item: Experience, side: str, bounds: PeriodBounds, texts: Texts) -> Note:
    """The first or last day of an experience (``side``: "start" or "end")."""
    job = texts.experience(item)
    if side == "start":
        known, worst, best = bounds.start_known, bounds.latest_start, bounds.earliest_start
    else:
        known, worst, best = bounds.end_known, bounds.earliest_end, bounds.latest_end
    present = side == "end" and item.end == "present"
    unknown = item.start is None and item.end is None
    readings = (texts.day(worst), texts.day(best))
    # An end that is not given lies between the start and the reference date; a start may lie anywhere before.
    if not known and side == "start":
        readings = (texts.day(worst), _ask(texts, "day-earlier"))
    elif not known and item.start is None:
        readings = (_ask(texts, "day-earlier"), texts.day(best))
    return Note(
        id=f"{item.id}.{side}",
        question=_ask(texts, "end-present" if present else side, job=job, day=texts.day(worst)),
        readings=readings,
        worst="",
        reached=(),
        settle=_ask(texts, "settle-period" if unknown else f"settle-{side}", job=job),
        evidence=item.evidence,
    )


def condition(item: Experience, fact: str, reason: str, texts: Texts) -> Note:
    """Whether an experience counts as what is asked; ``reason``: why that is open."""
    values = {"job": texts.experience(item), "reason": texts.say(f"reason-{reason}")}
    stem = f"{fact}-{reason}" if fact == "contact_centre" else fact
    return Note(
        id=f"{item.id}.{fact}",
        question=_ask(texts, "counts" if fact == "counts" else f"{fact}-{reason}", **values),
        readings=_yes_no(texts),
        worst=_ask(texts, f"{stem}-no", **values),
        reached=(_ask(texts, f"{stem}-yes", **values),),
        settle=_ask(texts, f"{stem}-settle", **values),
        evidence=item.evidence,
    )


def tool(name: str, reason: str, evidence: tuple[EvidenceItem, ...], texts: Texts) -> Note:
    """Whether the candidate worked with a tool in the time asked for."""
    return Note(
        id=f"tool.{name}",
        question=_ask(texts, f"tool-{reason}", tool=name),
        readings=_yes_no(texts),
        worst=_ask(texts, "tool-no", tool=name),
        reached=(_ask(texts, "tool-yes", tool=name),),
        settle=_ask(texts, "tool-settle", tool=name),
        evidence=evidence,
    )


def level(item: Education, ranks: Choice, texts: Texts) -> Note:
    """The level of an education; ``ranks``: places in ``LEVEL_ORDER`` that it may have, -1 for none."""
    name, school = texts.education(item), item.level in ("havo", "vwo")
    names = [texts.level_name(LEVEL_ORDER[rank]) for rank in range(max(ranks.low, 0), ranks.high + 1)]
    higher = names if ranks.low < 0 else names[1:]
    if school:
        worst, readings = _ask(texts, "level-counts-not", education=name), [_ask(texts, "not-mbo")]
        readings += [_ask(texts, "as-mbo", level=label) for label in higher]
    elif ranks.low < 0:
        worst, readings = _ask(texts, "level-none", education=name), [_ask(texts, "no-level"), *names]
    else:
        worst, readings = _ask(texts, "level-exact", education=name, level=names[0]), names
    key = "level-counts" if school else "level-at-least"
    stem = "level-school" if school else "level-foreign" if item.foreign else "level"
    return Note(
        id=f"{item.id}.level",
        question=_ask(texts, stem, education=name),
        readings=tuple(readings),
        worst=worst,
        reached=tuple(_ask(texts, key, education=name, level=label) for label in higher),
        settle=_ask(texts, f"{stem}-settle", education=name),
        evidence=item.evidence,
    )


def completion(item: Education, texts: Texts) -> Note:
    """Whether an education was completed."""
    name = texts.education(item)
    return Note(
        id=f"{item.id}.completed",
        question=_ask(texts, "completed", education=name),
        readings=_yes_no(texts),
        worst=_ask(texts, "completed-no", education=name),
        reached=(_ask(texts, "completed-yes", education=name),),
        settle=_ask(texts, "completed-settle", education=name),
        evidence=item.evidence,
    )


def rate_amount(ceilings: Sequence[Decimal], request: Request, texts: Texts) -> Note:
    """The rate where none is named; ``ceilings``: highest first, as the values of the fact go."""
    limits = [texts.amount(ceiling) for ceiling in ceilings]
    reached = [
        _ask(texts, "rate-amount-at-most", ceiling=limit, without=texts.amount(ceiling - request.broker_fee))
        for limit, ceiling in zip(limits, ceilings, strict=True)
    ]
    return Note(
        id="rate.amount",
        question=_ask(texts, "rate-amount"),
        readings=_limits(limits, texts),
        worst=_ask(texts, "rate-amount-worst", ceiling=limits[0]),
        reached=tuple(reached),
        settle=_ask(texts, "rate-amount-settle"),
    )


def rate_fee(evidence: tuple[EvidenceItem, ...], request: Request, texts: Texts) -> Note:
    """Whether the broker's fee is in the rate."""
    return Note(
        id="rate.fee",
        question=_ask(texts, "rate-fee", fee=texts.amount(request.broker_fee)),
        readings=_yes_no(texts),
        worst=_ask(texts, "rate-fee-no"),
        reached=(_ask(texts, "rate-fee-yes"),),
        settle=_ask(texts, "rate-fee-settle"),
        evidence=evidence,
    )


def rate_travel(rooms: Sequence[Decimal], evidence: tuple[EvidenceItem, ...], texts: Texts) -> Note:
    """The travelling costs that still come on top; ``rooms``: what is left under each ceiling, most first."""
    limits = [texts.amount(max(room, Decimal(0))) for room in rooms]
    return Note(
        id="rate.travel",
        question=_ask(texts, "rate-travel"),
        readings=_limits(limits, texts),
        worst=_ask(texts, "rate-travel-worst", room=limits[0]),
        reached=tuple(_ask(texts, "rate-travel-at-most", room=limit) for limit in limits),
        settle=_ask(texts, "rate-travel-settle"),
        evidence=evidence,
    )


def _limits(limits: Sequence[str], texts: Texts) -> tuple[str, ...]:
    return (
        _ask(texts, "above", limit=limits[0]),
        *(_ask(texts, "at-most", limit=limit) for limit in limits),
    )


def formal(
    fact: str, criterion: Criterion, evidence: tuple[EvidenceItem, ...], advice: str, texts: Texts
) -> Note:
    """An open formal rule, or a criterion that only a person can judge."""
    key = "manual" if isinstance(criterion, ManualCriterion) else fact
    values = {"text": criterion.text.in_language(texts.lang)}
    if isinstance(criterion, PagesCriterion):
        values["maximum"] = str(criterion.maximum)
    if isinstance(criterion, ReferencesCriterion):
        values["minimum"] = str(criterion.minimum)
    return Note(
        id=fact,
        question=_ask(texts, key, **values),
        readings=_yes_no(texts),
        worst=_ask(texts, f"{key}-no", **values),
        reached=(_ask(texts, f"{key}-yes", **values),),
        settle=advice,
        evidence=evidence,
    )
