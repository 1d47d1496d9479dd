"""Formal rules for the CV and the offer, and criteria that only a person can judge."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from cvscreen.records.request import (
    Criterion,
    DeadlineCriterion,
    LanguageCriterion,
    ManualCriterion,
    PagesCriterion,
    ReferencesCriterion,
)
from cvscreen.scoring import asking
from cvscreen.scoring.domains import NO, OPEN, YES, Box, Choice
from cvscreen.scoring.ledger import Ledger
from cvscreen.scoring.rules import Explained, step_points


@dataclass(frozen=True, slots=True)
class SimpleRule:
    """A yes, a no or one open fact, with its words made at once."""

    criterion: Criterion
    points: tuple[Decimal, ...]
    outcome: Choice
    place: int | None
    explained: Explained

    @property
    def variables(self) -> tuple[int, ...]:
        return () if self.place is None else (self.place,)

    def bounds(self, box: Box) -> tuple[int, int]:
        outcome = self.outcome if self.place is None else box[self.place]
        assert isinstance(outcome, Choice)
        return outcome.low, outcome.high

    def explain(self, ledger: Ledger, low: int, high: int) -> Explained:
        return self.explained


def _rule(
    criterion: Criterion, ledger: Ledger, outcome: Choice, fact: str, explain: Callable[[str], Explained]
) -> SimpleRule:
    key = "open" if outcome.open else "met" if outcome == YES else "not"
    explained = explain(key)
    place = None
    if outcome.open:
        note = asking.formal(fact, criterion, explained.evidence, explained.advice or "", ledger.texts)
        place = ledger.choice(note, OPEN)
    points = step_points(criterion, [criterion.points or Decimal(0)])
    return SimpleRule(criterion, points, outcome, place, explained)


def build_pages(criterion: PagesCriterion, ledger: Ledger) -> SimpleRule:
    document, texts = ledger.evidence.document, ledger.texts
    margin = document.pages_margin if document.pages_source == "estimated" else 0
    if document.pages + margin <= criterion.maximum:
        outcome = YES
    else:
        outcome = NO if document.pages - margin > criterion.maximum else OPEN

    def explain(key: str) -> Explained:
        estimated = "estimated-" if document.pages_source == "estimated" else ""
        text = texts.say(
            f"pages-{estimated}{key}",
            pages=texts.pages(document.pages),
            least=str(max(1, document.pages - margin)),
            most=texts.pages(document.pages + margin),
            maximum=str(criterion.maximum),
        )
        advice = None if key == "met" else texts.say(f"pages-advice-{key}", maximum=str(criterion.maximum))
        return Explained(text, advice=advice)

    return _rule(criterion, ledger, outcome, "document.pages", explain)


def build_language(criterion: LanguageCriterion, ledger: Ledger) -> SimpleRule:
    found, texts = ledger.evidence.document.language, ledger.texts
    if found == criterion.language:
        outcome = YES
    elif found == "mixed":
        outcome = {"accept": YES, "review": OPEN, "reject": NO}[criterion.settings.mixed_language]
    else:
        outcome = OPEN if found == "unknown" else NO

    def explain(key: str) -> Explained:
        text = texts.say(
            f"language-{key}", found=texts.language(found), asked=texts.language(criterion.language)
        )
        advice = (
            None if key == "met" else texts.say("language-advice", asked=texts.language(criterion.language))
        )
        return Explained(text, advice=advice)

    return _rule(criterion, ledger, outcome, "document.language", explain)


def build_references(criterion: ReferencesCriterion, ledger: Ledger) -> SimpleRule:
    found, texts = ledger.evidence.references, ledger.texts
    outcome = OPEN if found.possible >= criterion.minimum else NO
    if found.count >= criterion.minimum:
        outcome = YES

    def explain(key: str) -> Explained:
        request = "-on-request" if found.on_request and found.count == 0 else ""
        text = texts.say(
            f"references-{key}{request if key == 'not' else ''}",
            found=texts.references(found.count),
            minimum=str(criterion.minimum),
        )
        advice = None if key == "met" else texts.say("references-advice", minimum=str(criterion.minimum))
        return Explained(text, evidence=found.evidence, advice=advice)

    return _rule(criterion, ledger, outcome, "references.count", explain)


def build_deadline(criterion: DeadlineCriterion, ledger: Ledger) -> SimpleRule | None:
    """None where the offer gives no time, or the request no deadline: then it is not judged."""
    deadline = ledger.request.deadline
    moment = ledger.offer.submitted_at if ledger.offer is not None else None
    if deadline is None or moment is None:
        return None
    texts = ledger.texts

    def explain(key: str) -> Explained:
        exact = (
            "-exact" if key == "met" and isinstance(moment, datetime) and _minute(moment) == deadline else ""
        )
        text = texts.say(
            f"deadline-{key}{exact}", moment=texts.moment(moment), deadline=texts.moment(deadline)
        )
        return Explained(text, advice=texts.say("deadline-advice") if key == "open" else None)

    return _rule(criterion, ledger, _in_time(moment, deadline), "offer.submitted_at", explain)


def _in_time(moment: datetime | date, deadline: datetime) -> Choice:
    """At the very minute is in time, so seconds do not count; a day without a time may be open."""
    if isinstance(moment, datetime):
        return YES if _minute(moment) <= _minute(deadline) else NO
    if moment == deadline.date():
        return OPEN
    return YES if moment < deadline.date() else NO


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def build_manual(criterion: ManualCriterion, ledger: Ledger) -> SimpleRule:
    def explain(key: str) -> Explained:
        return Explained(ledger.texts.say("manual"), advice=ledger.texts.say("manual-advice"))

    return _rule(criterion, ledger, OPEN, f"criterion.{criterion.id}", explain)
