"""Evidence and request in, assessment out: three outcomes, ranges of points, what each review hinges on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from cvscreen.errors import UsageError
from cvscreen.records.assessment import (
    Assessment,
    CriterionResult,
    Decision,
    Eligible,
    Fact,
    Outcome,
    PointsRange,
)
from cvscreen.records.evidence import Evidence
from cvscreen.records.request import (
    Criterion,
    DeadlineCriterion,
    EducationCriterion,
    ExperienceCriterion,
    LanguageCode,
    LanguageCriterion,
    ManualCriterion,
    Offer,
    PagesCriterion,
    RateCriterion,
    ReferencesCriterion,
    Request,
    ToolsCriterion,
)
from cvscreen.scoring.education import build_education
from cvscreen.scoring.experience import build_experience
from cvscreen.scoring.formal import (
    build_deadline,
    build_language,
    build_manual,
    build_pages,
    build_references,
)
from cvscreen.scoring.hinges import flips
from cvscreen.scoring.ledger import Ledger
from cvscreen.scoring.pivots import deciding_facts
from cvscreen.scoring.rate import build_rate, rate_ranges
from cvscreen.scoring.rules import FixedRule, ScoredRule
from cvscreen.scoring.solver import Rule, components, highest, lowest, step_range
from cvscreen.scoring.texts import Texts
from cvscreen.scoring.tools import build_tools
from cvscreen.scoring.turning import flip_sentences


def assess(
    evidence: Evidence,
    request: Request,
    offer: Offer | None = None,
    *,
    lang: LanguageCode = "nl",
    decisions: Mapping[str, Decision] | None = None,
    reference_date: date | None = None,
) -> Assessment:
    """One CV against one request.

    ``decisions``: what a person decided, by criterion id; it replaces the outcome in eligibility and score,
    the machine's own outcome stays beside it. ``reference_date``: only for a request without a deadline,
    whose day it is otherwise. Raises UsageError when there is neither, or when a decision is about a
    criterion that is not there or gives points that the criterion does not have.
    """
    day = request.reference_date or reference_date
    if day is None:
        raise UsageError(
            "The request has no deadline, so the reference date must be given (the day of the run)."
        )
    ledger = Ledger(evidence, request, offer, day, Texts(lang))
    rules = [rule for item in request.criteria if (rule := _build(item, ledger)) is not None]
    decided = _checked(decisions or {}, rules, request)
    judged = [_judge(rule, ledger, decided.get(rule.criterion.id)) for rule in rules]
    effective: list[tuple[Criterion, Rule]] = [(item.rule.criterion, item.effective) for item in judged]
    score, eligible_score = _scores(effective, ledger)
    rate, eligible_rate = rate_ranges(ledger, request.criteria)
    return Assessment(
        eligible=_eligible(judged, eligible_score),
        score=score,
        eligible_score=eligible_score,
        rate=rate,
        eligible_rate=eligible_rate if eligible_score is not None else None,
        facts=_facts(judged, ledger),
        criteria=tuple(item.result for item in judged),
    )


def effective_outcome(result: CriterionResult) -> Outcome:
    """What counts: a person's decision where there is one, else the machine's outcome."""
    return result.decision.outcome if result.decision is not None else result.outcome


@dataclass(frozen=True, slots=True)
class _Judged:
    rule: ScoredRule
    effective: Rule
    result: CriterionResult


def _build(criterion: Criterion, ledger: Ledger) -> ScoredRule | None:
    """The rule of a criterion; None for one that is not judged (a deadline without an offer's time)."""
    match criterion:
        case RateCriterion():
            return build_rate(criterion, ledger)
        case EducationCriterion():
            return build_education(criterion, ledger)
        case ExperienceCriterion():
            return build_experience(criterion, ledger)
        case ToolsCriterion():
            return build_tools(criterion, ledger)
        case PagesCriterion():
            return build_pages(criterion, ledger)
        case LanguageCriterion():
            return build_language(criterion, ledger)
        case ReferencesCriterion():
            return build_references(criterion, ledger)
        case DeadlineCriterion():
            return build_deadline(criterion, ledger)
        case ManualCriterion():
            return build_manual(criterion, ledger)
    raise UsageError(f"Criterion {criterion.id!r} is of a type that cannot be scored.")


def _checked(
    decisions: Mapping[str, Decision], rules: Sequence[ScoredRule], request: Request
) -> Mapping[str, Decision]:
    known = {rule.criterion.id: rule for rule in rules}
    for identity, decision in decisions.items():
        if identity not in known:
            allowed = ", ".join(known)
            raise UsageError(
                f"There is no criterion {identity!r} to decide in {request.id!r}. Allowed: {allowed}."
            )
        points = known[identity].points
        if decision.points is not None and Decimal(str(decision.points)) not in points:
            allowed = ", ".join(str(value) for value in dict.fromkeys(points))
            raise UsageError(
                f"Criterion {identity!r} cannot give {decision.points} points. Allowed: {allowed}."
            )
    return decisions


def _judge(rule: ScoredRule, ledger: Ledger, decision: Decision | None) -> _Judged:
    criterion = rule.criterion
    low, high = step_range(rule, ledger.box)
    gives = criterion.points is not None
    if low == high:
        met = low > 0 and (not gives or rule.points[low] > 0)
        outcome: Outcome = "met" if met else "not-met"
    else:
        outcome = "review"
    explained = rule.explain(ledger, low, high)
    facts = deciding_facts(rule, ledger) if outcome == "review" else ()
    own = _range(rule.points[low], rule.points[high]) if gives else None
    effective = _decided(rule, decision) if decision is not None else rule
    points = own
    if gives and isinstance(effective, FixedRule):
        points = _range(effective.points[effective.step], effective.points[effective.step])
    result = CriterionResult(
        id=criterion.id,
        kind=criterion.kind,
        text=criterion.text.in_language(ledger.lang),
        outcome=outcome,
        points=points,
        machine_points=own if decision is not None else None,
        max_points=float(criterion.points) if criterion.points is not None else None,
        explanation=explained.text,
        flip=flip_sentences(rule, flips(rule, facts, ledger), ledger) if facts else (),
        advice=explained.advice,
        hinges_on=facts,
        assumptions=explained.assumptions if outcome != "not-met" else (),
        evidence=explained.evidence,
        decision=decision,
    )
    return _Judged(rule, effective, result)


def _decided(rule: ScoredRule, decision: Decision) -> Rule:
    """The rule as a person decided it; a decision to leave it in review leaves it as it was."""
    if decision.outcome == "review":
        return rule
    if decision.outcome == "not-met":
        return FixedRule(rule.points, 0)
    if decision.points is None:
        return FixedRule(rule.points, len(rule.points) - 1)
    return FixedRule(
        rule.points, max(i for i, p in enumerate(rule.points) if p == Decimal(str(decision.points)))
    )


def _range(low: Decimal, high: Decimal) -> PointsRange:
    return PointsRange(min=float(low), max=float(high))


def _scores(
    rules: Sequence[tuple[Criterion, Rule]], ledger: Ledger
) -> tuple[PointsRange, PointsRange | None]:
    """The score over all joint readings, and over those in which no knock-out or formal rule fails."""
    box = ledger.box
    awards = {id(rule) for criterion, rule in rules if criterion.kind == "award"}
    least = most = eligible_least = eligible_most = Decimal(0)
    possible = True
    for group in components([rule for _, rule in rules], box):
        giving = [rule for rule in group if id(rule) in awards]
        required = [rule for rule in group if id(rule) not in awards]
        low, high = lowest(giving, box), highest(giving, box)
        assert low is not None
        assert high is not None
        least, most = least + low, most + high
        kept_low, kept_high = (
            (low, high) if not required else (lowest(giving, box, required), highest(giving, box, required))
        )
        if kept_low is None or kept_high is None:
            possible = False
        else:
            eligible_least, eligible_most = eligible_least + kept_low, eligible_most + kept_high
    return _range(least, most), _range(eligible_least, eligible_most) if possible else None


def _eligible(judged: Sequence[_Judged], eligible_score: PointsRange | None) -> Eligible:
    gates = [effective_outcome(item.result) for item in judged if item.result.kind != "award"]
    if eligible_score is None or "not-met" in gates:
        return "no"
    return "review" if "review" in gates else "yes"


def _facts(judged: Sequence[_Judged], ledger: Ledger) -> tuple[Fact, ...]:
    """Every fact that decides something and that no person's decision has overtaken, asked once."""
    deciding: dict[str, list[str]] = {}
    for item in judged:
        if item.result.decision is None or item.result.decision.outcome == "review":
            for fact in item.result.hinges_on:
                deciding.setdefault(fact, []).append(item.result.id)
    return tuple(
        Fact(
            id=fact,
            question=ledger.notes[fact].question,
            readings=ledger.notes[fact].readings,
            criteria=tuple(criteria),
            evidence=ledger.notes[fact].evidence,
        )
        for fact, criteria in deciding.items()
    )
