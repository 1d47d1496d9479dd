"""Criteria on the level of an education, completed or not."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from cvscreen.periods import PartialDate
from cvscreen.records.evidence import LEVEL_ORDER, Education, EvidenceItem, Level
from cvscreen.records.request import EducationCriterion, Settings, Treatment
from cvscreen.scoring import asking
from cvscreen.scoring.domains import NO, OPEN, YES, Box, Choice
from cvscreen.scoring.ledger import Ledger
from cvscreen.scoring.rules import Explained, distinct, step_points

NO_LEVEL = -1
_RANK: dict[str, int] = {level: number for number, level in enumerate(LEVEL_ORDER)}
_TOP = len(LEVEL_ORDER) - 1


@dataclass(frozen=True, slots=True)
class Schooling:
    """One education: the place of its level (a rank in ``LEVEL_ORDER``) and of its completion.

    A place of None: not open, ``rank`` or ``done`` holds.
    """

    education: Education
    rank: Choice
    level_place: int | None
    done: Choice
    done_place: int | None
    reason: str
    """Why completion is as it is: "stated", "assumed", "not", "running", "open", "undated", "ends-later"."""

    def bounds(self, box: Box) -> tuple[int, int]:
        """Lowest and highest rank that it certainly and possibly gives; NO_LEVEL for none."""
        rank = self.rank if self.level_place is None else box[self.level_place]
        done = self.done if self.done_place is None else box[self.done_place]
        assert isinstance(rank, Choice)
        assert isinstance(done, Choice)
        return (rank.low if done.low else NO_LEVEL), (rank.high if done.high else NO_LEVEL)


@dataclass(frozen=True, slots=True)
class EducationRule:
    criterion: EducationCriterion
    points: tuple[Decimal, ...]
    schoolings: tuple[Schooling, ...]
    variables: tuple[int, ...]

    def bounds(self, box: Box) -> tuple[int, int]:
        found = [item.bounds(box) for item in self.schoolings]
        least = max((low for low, _ in found), default=NO_LEVEL)
        most = max((high for _, high in found), default=NO_LEVEL)
        ranks = [_RANK[step.level] for step in self.criterion.steps]
        return sum(least >= rank for rank in ranks), sum(most >= rank for rank in ranks)

    def explain(self, ledger: Ledger, low: int, high: int) -> Explained:
        return _explained(self, ledger, low, high)


def build_education(criterion: EducationCriterion, ledger: Ledger) -> EducationRule:
    schoolings = tuple(_schooling(item, criterion, ledger) for item in ledger.evidence.education)
    places = [
        place for item in schoolings for place in (item.level_place, item.done_place) if place is not None
    ]
    return EducationRule(
        criterion=criterion,
        points=step_points(criterion, [step.points for step in criterion.steps]),
        schoolings=schoolings,
        variables=tuple(dict.fromkeys(places)),
    )


def _schooling(education: Education, criterion: EducationCriterion, ledger: Ledger) -> Schooling:
    rank = _rank(education, criterion.settings)
    level_place = None
    if rank.open:
        level_place = ledger.choice(asking.level(education, rank, ledger.texts), rank)
    done, reason = (
        _completion(education, criterion.settings, ledger) if criterion.completed else (YES, "stated")
    )
    done_place = None
    if done.open:
        done_place = ledger.choice(asking.completion(education, ledger.texts), done)
    return Schooling(education, rank, level_place, done, done_place, reason)


def _rank(education: Education, settings: Settings) -> Choice:
    """The ranks that the level may have."""
    if education.level in ("havo", "vwo"):
        # Beside the order: it is above vmbo, and whether it stands for an mbo is for a person to say.
        outcome: Treatment = settings.secondary_school
        below, equal = _RANK["vmbo"], _RANK["mbo-4"]
        if outcome == "review":
            return Choice(below, equal)
        return Choice(equal, equal) if outcome == "accept" else Choice(below, below)
    if education.foreign and education.level is None:
        if settings.foreign_diploma == "reject":
            return Choice(NO_LEVEL, NO_LEVEL)
        return Choice(_bound(education.level_min, NO_LEVEL), _bound(education.level_max, _TOP))
    if education.level in _RANK:
        exact = _RANK[education.level]
        return Choice(exact, exact)
    if education.level == "mbo":
        low = _bound(education.level_min, _RANK["mbo-1"])
        return Choice(low, max(low, _bound(education.level_max, _RANK["mbo-4"])))
    low = _bound(education.level_min, NO_LEVEL)
    return Choice(low, max(low, _bound(education.level_max, _TOP)))


def _bound(level: Level | None, default: int) -> int:
    if level in ("havo", "vwo"):
        return _RANK["mbo-4"]
    return default if level is None else _RANK.get(level, default)


def _completion(education: Education, settings: Settings, ledger: Ledger) -> tuple[Choice, str]:
    by_treatment = {"accept": YES, "review": OPEN, "reject": NO}
    if education.completed is True:
        return YES, "stated"
    if education.completed is False:
        if education.running:
            return by_treatment[settings.running_education], "running"
        return NO, "not"
    if education.end == "present" or education.running:
        return by_treatment[settings.running_education], "running"
    if education.end is None:
        return OPEN, "undated"
    earliest, latest = PartialDate.from_json(education.end).end_bounds()
    if earliest > ledger.reference_date:
        return by_treatment[settings.running_education], "running"
    if latest > ledger.reference_date:
        return OPEN, "ends-later"
    return by_treatment[settings.unstated_completion], "assumed"


def _explained(rule: EducationRule, ledger: Ledger, low: int, high: int) -> Explained:
    texts, steps = ledger.texts, rule.criterion.steps
    wanted = _RANK[steps[max(low, 1) - 1].level]
    box = ledger.box
    if low > 0:
        # The surest first: one that says that it was completed carries the outcome without an assumption.
        holding = [item for item in rule.schoolings if item.bounds(box)[0] >= wanted]
        holding.sort(key=lambda item: item.reason != "stated")
        best = holding[0] if holding else None
    else:
        best = None
    level = texts.level_name(steps[-1].level if low == len(steps) else steps[0].level)
    quotes: list[EvidenceItem] = []
    assumptions: tuple[str, ...] = ()
    if best is not None and low == high:
        quotes += best.education.evidence
        text = texts.say("edu-met", level=level, education=texts.education(best.education))
        if best.reason != "stated":
            assumptions = (texts.assumption(best.education, best.reason),)
        return Explained(
            _with_points(text, rule, ledger, low, high), tuple(quotes), assumptions, _more(rule, ledger, low)
        )
    threshold = _RANK[steps[0].level]
    doubtful = [item for item in rule.schoolings if item.bounds(box)[1] >= threshold]
    if high > 0:
        parts = [
            ": ".join([texts.education(item.education), *_doubts(item, threshold, ledger)])
            for item in doubtful
        ]
        text = texts.say("edu-open", level=level, items="; ".join(parts))
        quotes = [quote for item in doubtful for quote in item.education.evidence]
        facts = [
            fact
            for item in doubtful
            for place in (item.level_place, item.done_place)
            if place is not None
            for fact in ledger.facts_of(place)
        ]
        advice = " ".join(ledger.notes[fact].settle for fact in dict.fromkeys(facts))
        return Explained(_with_points(text, rule, ledger, low, high), distinct(quotes), (), advice or None)
    nearest = sorted(rule.schoolings, key=lambda item: -item.rank.high)
    parts = [f"{texts.education(item.education)}: {_refusal(item, threshold, ledger)}" for item in nearest]
    if parts:
        text = texts.say("edu-not", level=level, items="; ".join(parts))
    else:
        text = texts.say("edu-nothing", level=level)
    quotes = [quote for item in nearest for quote in item.education.evidence]
    return Explained(text, distinct(quotes), (), texts.say("edu-advice", level=level))


def _more(rule: EducationRule, ledger: Ledger, low: int) -> str | None:
    steps = rule.criterion.steps
    if low == len(steps):
        return None
    return ledger.texts.say("edu-advice", level=ledger.texts.level_name(steps[low].level))


def _with_points(text: str, rule: EducationRule, ledger: Ledger, low: int, high: int) -> str:
    if len(rule.points) <= 2:
        return text
    return f"{text} {ledger.texts.points_given(rule.points[low], rule.points[high], rule.points[-1])}"


def _doubts(item: Schooling, threshold: int, ledger: Ledger) -> list[str]:
    """What is open about an education, as one phrase or none."""
    found = []
    if item.level_place is not None and item.rank.low < threshold:
        found.append(ledger.texts.level_doubt(item.education))
    if item.done_place is not None:
        found.append(ledger.texts.say(f"edu-doubt-{item.reason}"))
    return [ledger.texts.list_of(found)] if found else []


def _refusal(item: Schooling, threshold: int, ledger: Ledger) -> str:
    if item.done == NO:
        return ledger.texts.say(f"edu-refused-{item.reason}")
    return ledger.texts.say("edu-refused-level" if item.rank.high < threshold else "edu-refused-foreign")
