"""An assessment put into the words of a report; what pages, office files and terminal all show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cvscreen.records.assessment import (
    Assessment,
    Candidate,
    CriterionKind,
    CriterionResult,
    Decision,
    Fact,
    Outcome,
    Screening,
)
from cvscreen.records.evidence import EvidenceItem
from cvscreen.records.request import LanguageCode
from cvscreen.report.clean import clean, sentence
from cvscreen.report.forms import Forms
from cvscreen.report.frame import Case
from cvscreen.wording import joined

SYMBOLS: dict[str, str] = {
    "met": "✓", "not-met": "✗", "review": "?", "yes": "✓", "no": "✗", "in": "✓", "out": "–", "depends": "?",
}  # fmt: skip
"""Beside the word and the colour, so that no meaning hangs on colour."""
KINDS: tuple[CriterionKind, ...] = ("knock-out", "award", "formal")


@dataclass(frozen=True, slots=True)
class Badge:
    """A verdict in a word; ``tone`` is ``met``, ``not-met``, ``review`` or ``plain``."""

    tone: str
    symbol: str
    text: str


@dataclass(frozen=True, slots=True)
class QuoteView:
    text: str
    page: str
    rule: str
    note: str


@dataclass(frozen=True, slots=True)
class DecisionView:
    line: str
    reason: str
    machine: str


@dataclass(frozen=True, slots=True)
class CriterionView:
    id: str
    name: str
    """ "1" or, for a formal rule, what it is about."""
    kind: CriterionKind
    text: str
    badge: Badge
    points: str | None
    explanation: str
    flips: tuple[str, ...]
    questions: tuple[str, ...]
    assumptions: tuple[str, ...]
    advice: str | None
    decision: DecisionView | None
    quotes: tuple[QuoteView, ...]


@dataclass(frozen=True, slots=True)
class QuestionView:
    text: str
    readings: str
    criteria: str
    advice: tuple[str, ...]
    quotes: tuple[QuoteView, ...]


@dataclass(frozen=True, slots=True)
class VerdictView:
    """``low`` and ``high``: the score as parts of the most that can be had, for a bar."""

    eligible: Badge
    shortlist: Badge | None
    place: str | None
    score: str
    low: float
    high: float
    rate: str
    rate_source: str
    reasons: tuple[str, ...]


def effective(result: CriterionResult) -> Outcome:
    """What counts: a person's decision where there is one."""
    return result.decision.outcome if result.decision is not None else result.outcome


class Views:
    """Makes the views of one language and one request."""

    def __init__(self, case: Case, lang: LanguageCode) -> None:
        self.case = case
        self.forms = Forms(lang)
        self.words = self.forms.words

    # --- verdict

    def verdict(self, candidate: Candidate, assessment: Assessment) -> VerdictView:
        most = total_points(assessment)
        score, rate = assessment.score, assessment.rate
        shown = self.forms.points(score).replace(
            "–", f" {self.words('months-range', low='', high='').strip()} "
        )
        return VerdictView(
            eligible=self.eligible(assessment),
            shortlist=self.shortlist(assessment),
            place=self.forms.rank(assessment.rank) if assessment.rank else None,
            score=f"{shown} {self.words('of')} {self.forms.number(most)}" if most else shown,
            low=score.min / most if most else 0.0,
            high=score.max / most if most else 0.0,
            rate=self.forms.rate(rate),
            rate_source="" if rate.source == "none" else self.words(f"rate-{rate.source}"),
            reasons=self.reasons(assessment),
        )

    def reasons(self, assessment: Assessment) -> tuple[str, ...]:
        """Why a candidate is excluded or still to be reviewed, a criterion each."""
        gates = [item for item in assessment.criteria if item.kind != "award"]
        if assessment.eligible == "no":
            failed = [item for item in gates if effective(item) == "not-met"]
            return tuple(self._reason(item) for item in failed) or (self.words("excluded-jointly"),)
        return tuple(self._reason(item) for item in gates if effective(item) == "review")

    def _reason(self, item: CriterionResult) -> str:
        """ "Minimumeis 2: het cv …" or, for a formal rule, "Taal: …"."""
        name = self.criterion_name(item.id)
        label = name if item.kind == "formal" else f"{self.words(f'one-{item.kind}')} {name}".capitalize()
        told = item.explanation if item.decision is None else self._decided(item.decision)
        return f"{label}: {sentence(told)}"

    def _decided(self, decision: Decision) -> str:
        return f"{self.words('decision')}, {decision.by}: {decision.reason}"

    def eligible(self, assessment: Assessment, *, short: bool = False) -> Badge:
        tone = {"yes": "met", "no": "not-met", "review": "review"}[assessment.eligible]
        return Badge(
            tone,
            SYMBOLS[assessment.eligible],
            self.words(f"eligible-{assessment.eligible}{'-short' * short}"),
        )

    def shortlist(self, assessment: Assessment, *, short: bool = False) -> Badge | None:
        """Where the candidate stands by the shortlist; None for the excluded and without a shortlist."""
        if assessment.shortlist is None or assessment.eligible == "no":
            return None
        tone = {"in": "met", "out": "plain", "depends": "review"}[assessment.shortlist]
        text = self.words(
            f"shortlist-{assessment.shortlist}{'-short' * short}", size=self.case.shortlist_size
        )
        return Badge(tone, SYMBOLS[assessment.shortlist], text)

    # --- criteria

    def criteria(self, assessment: Assessment) -> dict[CriterionKind, tuple[CriterionView, ...]]:
        """By kind, in the order of the request; kinds without criteria are left out."""
        facts = {fact.id: fact for fact in assessment.facts}
        grouped = {
            kind: tuple(self.criterion(item, facts) for item in assessment.criteria if item.kind == kind)
            for kind in KINDS
        }
        return {kind: items for kind, items in grouped.items() if items}

    def criterion(self, item: CriterionResult, facts: dict[str, Fact]) -> CriterionView:
        outcome = effective(item)
        return CriterionView(
            id=item.id,
            name=self.criterion_name(item.id),
            kind=item.kind,
            text=sentence(item.text),
            badge=Badge(outcome, SYMBOLS[outcome], self.words(outcome)),
            points=self.points(item),
            explanation=sentence(item.explanation),
            flips=tuple(sentence(flip) for flip in item.flip),
            questions=tuple(sentence(facts[name].question) for name in item.hinges_on if name in facts),
            assumptions=tuple(sentence(text) for text in item.assumptions),
            advice=sentence(item.advice) if item.advice else None,
            decision=self._decision(item),
            quotes=self.quotes(item.evidence),
        )

    def criterion_name(self, identity: str) -> str:
        key = f"name-{identity}"
        return self.words(key) if self.words.has(key) else clean(identity)

    def points(self, item: CriterionResult) -> str | None:
        """ "15–25 van 25"; None for what gives no points."""
        if item.points is None:
            return None
        shown = self.forms.points(item.points)
        return (
            shown
            if item.max_points is None
            else f"{shown} {self.words('of')} {self.forms.number(item.max_points)}"
        )

    def _decision(self, item: CriterionResult) -> DecisionView | None:
        decision = item.decision
        if decision is None:
            return None
        line = self.words(
            "decision-line",
            outcome=self.words(decision.outcome),
            by=clean(decision.by),
            at=self.forms.iso_moment(decision.at),
        )
        machine = self.words(item.outcome).lower()
        if item.machine_points is None:
            before = self.words("machine", outcome=machine)
        else:
            points = f"{self.forms.points(item.machine_points)} {self.words('points').lower()}"
            before = self.words("machine-points", outcome=machine, points=points)
        return DecisionView(line, clean(decision.reason), before)

    # --- open facts and quotes

    def questions(self, assessment: Assessment) -> tuple[QuestionView, ...]:
        """The open facts, each once, with what to write to settle them."""
        by_id = {item.id: item for item in assessment.criteria}
        return tuple(self._question(fact, by_id) for fact in assessment.facts)

    def _question(self, fact: Fact, by_id: dict[str, CriterionResult]) -> QuestionView:
        decided = [by_id[name] for name in fact.criteria if name in by_id]
        # Advice belongs to a criterion; it settles this fact for sure only where no other fact is open there.
        advice = [item.advice for item in decided if item.advice and item.hinges_on == (fact.id,)]
        return QuestionView(
            text=sentence(fact.question),
            readings=self.readings(fact),
            criteria=self.criteria_names(fact.criteria),
            advice=tuple(dict.fromkeys(sentence(text) for text in advice)),
            quotes=self.quotes(fact.evidence),
        )

    def readings(self, fact: Fact) -> str:
        """What the answer may be: from one day to another, or each reading, least favourable first."""
        shown = [sentence(reading) for reading in fact.readings]
        # Two days are the ends of a stretch; a day and "earlier", which bounds nothing, are answers.
        days = all(reading[0].isdigit() for reading in shown)
        if fact.id.endswith((".start", ".end")) and len(shown) == 2 and days:
            # Of a start the latest day is the least favourable, of an end the earliest.
            first, last = reversed(shown) if fact.id.endswith(".start") else shown
            return self.words("readings-days", start=first, end=last)
        return self.words("readings-line", readings="; ".join(shown)) if shown else ""

    def fact_of(self, candidate: Candidate, question: str) -> Fact | None:
        """The open fact of a candidate that is asked for with these words."""
        facts = candidate.assessment.facts if candidate.assessment else ()
        return next((fact for fact in facts if fact.question == question), None)

    def criteria_names(self, names: Iterable[str]) -> str:
        """ "criterium 2 en 3, taal": numbered criteria first, then formal rules by what they are about."""
        listed = list(names)
        numbered = [clean(name) for name in listed if not self.words.has(f"name-{name}")]
        named = [self.criterion_name(name).lower() for name in listed if self.words.has(f"name-{name}")]
        first = f"{self.words('criterion').lower()} {joined(numbered, self.words.lang)}"
        return ", ".join([*([first] if numbered else []), *named])

    def quotes(self, items: Iterable[EvidenceItem]) -> tuple[QuoteView, ...]:
        """Each quote once, in the order in which it was used."""
        seen: dict[tuple[int, str], QuoteView] = {}
        for item in items:
            key = (item.page, item.quote)
            if key not in seen:
                seen[key] = QuoteView(
                    text=clean(item.quote),
                    page=self.words("page", page=item.page),
                    rule=self.words("rule", rule=clean(item.rule)),
                    note=self.words("ocr") if item.ocr else "",
                )
        return tuple(seen.values())


def total_points(assessment: Assessment) -> float:
    """The most that can be had; 0 where the assessment does not say."""
    return sum(item.max_points or 0.0 for item in assessment.criteria)


def criteria_of(screening: Screening) -> tuple[CriterionResult, ...]:
    """The criteria in the order of the request, as the first candidate that has each shows it."""
    found: dict[str, CriterionResult] = {}
    for candidate in screening.candidates:
        for item in candidate.assessment.criteria if candidate.assessment else ():
            found.setdefault(item.id, item)
    return tuple(found.values())
