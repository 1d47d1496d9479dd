"""Criteria on months of experience: in which role, at which organisations, in which window."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from cvscreen.periods import window as window_before
from cvscreen.records.evidence import Experience
from cvscreen.records.request import ExperienceCriterion, Settings, Treatment, Window
from cvscreen.scoring import asking
from cvscreen.scoring.calendar import MONTH, Span, whole_parts
from cvscreen.scoring.coverage import Length, Stretch, coverage, may_touch, span_of
from cvscreen.scoring.domains import OPEN, Box, days_of
from cvscreen.scoring.ledger import Ledger
from cvscreen.scoring.rules import Explained, distinct, step_points
from cvscreen.scoring.solver import samples


def window_span(window: Window | None, ledger: Ledger) -> Span:
    """The days of a criterion's window; without one, all days."""
    if window is None:
        return span_of(None)
    return span_of(window_before(ledger.reference_date, years=window.years, months=window.months))


def treatment_of(experience: Experience, settings: Settings) -> Treatment:
    """How work counts by its kind: paid work always, the rest as the request says."""
    if experience.kind == "job":
        kind = "paid" if experience.paid else "volunteer"
    else:
        kind = experience.kind.replace("-", "_")
    if kind == "paid":
        return "accept"
    found: Treatment = getattr(settings, kind)
    return found


@dataclass(frozen=True, slots=True)
class Considered:
    """One experience as this criterion sees it. ``refused``: why it cannot count, None when it may."""

    experience: Experience
    conditions: tuple[int, ...]
    refused: str | None = None
    related: bool = True
    """Whether it is the kind of work that is asked for, so that a person would look at it."""


@dataclass(frozen=True, slots=True)
class ExperienceRule:
    """``thresholds``: for each step the length it takes; None is "any", so many days as the settings say."""

    criterion: ExperienceCriterion
    points: tuple[Decimal, ...]
    thresholds: tuple[Length | None, ...]
    stretches: tuple[Stretch, ...]
    considered: tuple[Considered, ...]
    window: Span
    variables: tuple[int, ...]

    def bounds(self, box: Box) -> tuple[int, int]:
        settings = self.criterion.settings
        low = high = 0
        if None in self.thresholds:
            days = coverage(self.stretches, box, self.window, months=False)
            low += days[0] >= settings.overlap_days
            high += days[1] >= settings.overlap_days
        if any(self.thresholds):
            time = self.measured(box)
            low += sum(step is not None and time[0] >= step for step in self.thresholds)
            high += sum(step is not None and time[1] >= step for step in self.thresholds)
        return low, high

    def measured(self, box: Box) -> tuple[Length, Length]:
        """Least and most time covered, in parts of a month."""
        full_time = self.criterion.settings.full_time_equivalent
        return coverage(self.stretches, box, self.window, months=True, full_time=full_time)

    def explain(self, ledger: Ledger, low: int, high: int) -> Explained:
        return _Explanation(self, ledger, low, high).explained()


def build_experience(criterion: ExperienceCriterion, ledger: Ledger) -> ExperienceRule:
    window = window_span(criterion.window, ledger)
    considered = tuple(_consider(item, criterion, window, ledger) for item in ledger.evidence.experience)
    stretches = tuple(
        Stretch(ledger.period(item.experience), item.conditions, ledger.weight(item.experience))
        for item in considered
        if item.refused is None
    )
    return ExperienceRule(
        criterion=criterion,
        points=step_points(criterion, [step.points for step in criterion.steps]),
        thresholds=tuple(
            whole_parts(Fraction(step.minimum)) if step.minimum else None for step in criterion.steps
        ),
        stretches=stretches,
        considered=considered,
        window=window,
        variables=tuple(dict.fromkeys(place for item in stretches for place in item.variables)),
    )


def _consider(
    experience: Experience, criterion: ExperienceCriterion, window: Span, ledger: Ledger
) -> Considered:
    """Which facts have to hold for this experience to count, or why it cannot."""
    conditions: list[int] = []
    asked = (_role(experience, criterion), _organisation(experience, criterion))
    kinds = [answer for answer in asked if answer is not None]
    refused = next((reason for treatment, reason, _ in kinds if treatment == "reject"), None)
    related = not kinds or any(treatment != "reject" for treatment, _, _ in kinds)
    if refused is not None:
        return Considered(experience, (), refused, related)
    if ledger.begins_after(experience):
        return Considered(experience, (), "after")
    counts = treatment_of(experience, criterion.settings)
    if counts == "reject":
        return Considered(experience, (), kind_reason(experience))
    if not may_touch(days_of(ledger.bounds(experience)), window):
        return Considered(experience, (), "outside")
    for treatment, reason, fact in (*kinds, (counts, kind_reason(experience), "counts")):
        if treatment == "review":
            note = asking.condition(experience, fact, reason, ledger.texts)
            conditions.append(ledger.choice(note, OPEN))
    return Considered(experience, tuple(conditions))


Answer = tuple[Treatment, str, str]
"""How it counts, the reason for that, and the fact to ask for when it is open."""


def kind_reason(experience: Experience) -> str:
    return "volunteer" if experience.kind == "job" else experience.kind


def _role(experience: Experience, criterion: ExperienceCriterion) -> Answer | None:
    if not criterion.contact_centre and not criterion.role_terms:
        return None
    if criterion.role_terms and experience.role is not None and _named(experience.role, criterion.role_terms):
        return "accept", "role", "role"
    if criterion.contact_centre:
        if experience.contact_centre is True:
            return "accept", "role", "contact_centre"
        if experience.contact_centre == "mixed":
            return criterion.settings.mixed_role, "mixed", "contact_centre"
    if criterion.role_terms and experience.role is None:
        return "review", "no-role", "role"
    return "reject", "role", "role"


def _named(role: str, terms: tuple[str, ...]) -> bool:
    # Anywhere in the title: Dutch writes compounds as one word ("consulent" in "inkomensconsulente").
    title = role.casefold()
    return any(term.casefold() in title for term in terms)


def _organisation(experience: Experience, criterion: ExperienceCriterion) -> Answer | None:
    if not criterion.organisations:
        return None
    kinds = set(experience.organisation_types)
    if (kinds - {"municipality"}) & set(criterion.organisations):
        return "accept", "organisation", "municipal"
    if "municipality" in criterion.organisations:
        link, settings = experience.municipal, criterion.settings
        if link == "named":
            return "accept", "organisation", "municipal"
        if link == "joint-arrangement":
            return settings.joint_arrangement, link, "municipal"
        if link == "unnamed":
            return settings.unnamed_municipality, link, "municipal"
        if link == "owned-company":
            return settings.municipal_company, link, "municipal"
    return "reject", "organisation", "municipal"


_NEAR = ("outside", "after", "volunteer", "internship", "council", "polling-station")
"""Reasons for which the right kind of work does not count."""


class _Explanation:
    """Puts the outcome of one rule into words."""

    def __init__(self, rule: ExperienceRule, ledger: Ledger, low: int, high: int) -> None:
        self.rule = rule
        self.ledger = ledger
        self.texts = ledger.texts
        self.low = low
        self.high = high
        self.by_place = {
            ledger.places[item.experience.id]: item.experience
            for item in rule.considered
            if item.refused is None
        }

    def explained(self) -> Explained:
        rule, texts = self.rule, self.texts
        counted = list(rule.stretches)
        near = self._near(counted)
        sentences = [self._amount(counted)]
        if counted:
            sentences.append(texts.say("exp-counted", items=texts.list_of([self._part(i) for i in counted])))
            if self._overlaps(counted):
                sentences.append(texts.say("exp-overlap"))
        if near:
            sentences.append(
                texts.say("exp-not-counted", items=texts.list_of([self._aside(i) for i in near]))
            )
        if len(rule.criterion.steps) > 1:
            sentences.append(
                texts.points_given(rule.points[self.low], rule.points[self.high], rule.points[-1])
            )
        cited = [self.by_place[item.period] for item in counted]
        if not cited:
            cited = [item.experience for item in near]
        return Explained(
            text=" ".join(sentences),
            evidence=distinct(quote for item in cited for quote in item.evidence),
            assumptions=self._assumptions(counted),
            advice=self._advice(counted),
        )

    def _near(self, counted: list[Stretch]) -> list[Considered]:
        """What a person would ask about: work of the right kind that does not count, or not enough."""
        if self.low == len(self.rule.thresholds):
            return []
        exact = [item for item in self.rule.considered if item.refused in _NEAR]
        if exact or counted:
            return exact
        return [item for item in self.rule.considered if item.related]

    def _amount(self, counted: list[Stretch]) -> str:
        rule, texts = self.rule, self.texts
        subject = texts.experience_subject(rule.criterion)
        window = texts.window(rule.criterion.window, self.ledger.reference_date)
        key = "met" if self.low == len(rule.thresholds) else "none" if self.high == 0 else "open"
        if not counted:
            return texts.say("exp-nothing", subject=subject, window=window)
        if rule.thresholds == (None,):
            return texts.say(f"exp-any-{key}", subject=subject, window=window)
        least, most = self._range(counted)
        asked = rule.criterion.steps[-1 if key == "met" else 0].minimum
        asked = asked or rule.criterion.steps[-1].minimum
        if key == "open" and self.low == self.high:
            key = "met"
        return texts.say(
            f"exp-months-{key}",
            subject=subject,
            window=window,
            months=texts.months_range(least, most),
            asked=texts.number(asked),
        )

    def _range(self, counted: list[Stretch]) -> tuple[Fraction, Fraction]:
        """Least and most months over the readings that the search also starts from."""
        places = tuple(place for place in self.rule.variables if self.ledger.domains[place].open)
        found = [self.rule.measured(reading)[0] for reading in samples(self.ledger.box, places)]
        return Fraction(min(found)) / MONTH, Fraction(max(found)) / MONTH

    def _overlaps(self, counted: list[Stretch]) -> bool:
        """Whether the parts add up to more than the whole, so that a reader would wonder."""
        if len(counted) < 2 or self.rule.thresholds == (None,):
            return False
        box, window = self.ledger.box, self.rule.window
        bare = [Stretch(item.period, ()) for item in counted]
        longest = next(reversed(list(samples(box, tuple(item.period for item in counted)))))
        alone = sum(coverage([item], longest, window, months=True)[0] for item in bare)
        return alone > coverage(bare, longest, window, months=True)[0]

    def _part(self, item: Stretch) -> str:
        experience = self.by_place[item.period]
        box = self.ledger.box
        bare = Stretch(item.period, (), item.weight)
        places = (item.period,) if box[item.period].open else ()
        full_time = self.rule.criterion.settings.full_time_equivalent
        found = [
            coverage([bare], reading, self.rule.window, months=True, full_time=full_time)[0]
            for reading in samples(box, places)
        ]
        label = self.texts.experience(experience)
        doubts = [self.texts.doubt(self.ledger.names[place]) for place in item.conditions]
        months = self.texts.months_range(Fraction(min(found)) / MONTH, Fraction(max(found)) / MONTH)
        return f"{label} ({', '.join([months, *doubts])})"

    def _aside(self, item: Considered) -> str:
        assert item.refused is not None
        label = self.texts.experience(item.experience)
        return f"{label} ({self.texts.reason(item.refused, self.rule.criterion)})"

    def _assumptions(self, counted: list[Stretch]) -> tuple[str, ...]:
        found = []
        for item in counted:
            experience = self.by_place[item.period]
            if self.ledger.ignores_stated_months(experience):
                found.append(self.texts.say("assume-stated-months", job=self.texts.experience(experience)))
            if self.rule.criterion.settings.full_time_equivalent and experience.full_time_fraction is None:
                found.append(self.texts.say("assume-full-time", job=self.texts.experience(experience)))
        return tuple(found)

    def _advice(self, counted: list[Stretch]) -> str | None:
        if self.low == len(self.rule.thresholds):
            return None
        if self.low == self.high or not counted:
            return self.texts.say(
                "exp-advice-missing",
                subject=self.texts.experience_subject(self.rule.criterion),
                window=self.texts.window(self.rule.criterion.window, self.ledger.reference_date),
            )
        places = dict.fromkeys(
            place for item in counted for place in item.variables if self.ledger.domains[place].open
        )
        notes = (self.ledger.notes[fact].settle for place in places for fact in self.ledger.facts_of(place))
        return " ".join(dict.fromkeys(notes))
