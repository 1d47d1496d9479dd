"""The facts of one candidate: what each can be, how to ask for it, and what the CV says about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from cvscreen.periods import PartialDate, PeriodBounds, bounds_of, contradicts, end_from_json
from cvscreen.records.evidence import Evidence, Experience
from cvscreen.records.request import LanguageCode, Offer, Request
from cvscreen.scoring import asking
from cvscreen.scoring.domains import Box, Choice, Days, Domain, days_of
from cvscreen.scoring.notes import Note
from cvscreen.scoring.texts import Texts


@dataclass(slots=True)
class Ledger:
    """Variables of one candidate, numbered in order of first use, each with the notes on its facts."""

    evidence: Evidence
    request: Request
    offer: Offer | None
    reference_date: date
    texts: Texts
    domains: list[Domain] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    notes: dict[str, Note] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)

    @property
    def lang(self) -> LanguageCode:
        return self.texts.lang

    @property
    def box(self) -> Box:
        return tuple(self.domains)

    def choice(self, note: Note, domain: Choice) -> int:
        """The place of a fact with a few possible values; the same id is the same fact."""
        if note.id not in self.places:
            self._add(note.id, domain)
            self.notes[note.id] = note
        return self.places[note.id]

    def period(self, experience: Experience) -> int:
        """The place of an experience's period. Its facts are ``<id>.start`` and ``<id>.end``."""
        if experience.id not in self.places:
            self._add(experience.id, days_of(self.bounds(experience)))
            for side in ("start", "end"):
                note = asking.boundary(experience, side, self.bounds(experience), self.texts)
                self.notes[note.id] = note
        return self.places[experience.id]

    def begins_after(self, experience: Experience) -> bool:
        """Whether the whole period lies after the reference date, so that nothing of it counts."""
        if experience.start is None:
            return False
        return PartialDate.from_json(experience.start).start_bounds()[0] > self.reference_date

    def bounds(self, experience: Experience) -> PeriodBounds:
        """The bounds of the period. One that ends before it begins is as good as not given."""
        start = PartialDate.from_json(experience.start) if experience.start is not None else None
        end = end_from_json(experience.end) if experience.end is not None else None
        written = self.evidence.document.cv_date
        own = PartialDate.from_json(written) if written is not None else None
        found = bounds_of(
            start,
            end,
            reference_date=self.reference_date,
            cv_date=own if self.request.settings.older_cv_date == "review" else None,
            single=experience.single,
            stated_months=experience.stated_months,
        )
        if found is None or (found.earliest_start > found.latest_end):
            found = bounds_of(None, None, reference_date=self.reference_date)
        assert found is not None
        return found

    def ignores_stated_months(self, experience: Experience) -> bool:
        """Whether the CV states a duration that its own dates contradict."""
        return experience.stated_months is not None and contradicts(self.bounds(experience))

    def weight(self, experience: Experience) -> Fraction:
        """The part of a full week, for requests that count full-time equivalents; unstated: a full week."""
        fraction = experience.full_time_fraction
        return Fraction(1) if fraction is None else Fraction(str(fraction))

    def facts_of(self, place: int) -> tuple[str, ...]:
        """Ids of the facts that are open at a place: one, or the two sides of a period."""
        domain = self.domains[place]
        if isinstance(domain, Choice):
            return (self.names[place],) if domain.open else ()
        sides = []
        if domain.a < domain.b:
            sides.append(f"{self.names[place]}.start")
        # With a stated duration the end follows from the start, so it is not a second question.
        if domain.c < domain.d and domain.length is None:
            sides.append(f"{self.names[place]}.end")
        return tuple(sides)

    def place_of(self, fact: str) -> int:
        """The place of a fact by its id."""
        if fact in self.places:
            return self.places[fact]
        return self.places[fact.rpartition(".")[0]]

    def days(self, place: int) -> Days:
        domain = self.domains[place]
        assert isinstance(domain, Days)
        return domain

    def _add(self, name: str, domain: Domain) -> None:
        self.places[name] = len(self.domains)
        self.names.append(name)
        self.domains.append(domain)
