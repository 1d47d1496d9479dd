"""An assignment request as scoring needs it, and what a supplier offered; frozen, checked by the reader.

Money is a ``Decimal`` in EUR. Texts are Dutch, with English beside them where the request gives it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Literal

from cvscreen.records.assessment import CriterionKind
from cvscreen.records.evidence import EmployerType, Level

Treatment = Literal["accept", "review", "reject"]
"""What an unsettled kind of statement counts as: demonstrated, left to a person, or not demonstrated."""
FeeReading = Literal["review", "included", "excluded"]
TieBreak = Literal["hourly-rate", "none"]
LanguageCode = Literal["nl", "en"]


@dataclass(frozen=True, slots=True)
class Text:
    """A text in Dutch and, where given, in English."""

    nl: str
    en: str | None = None

    def in_language(self, lang: LanguageCode) -> str:
        return self.en if lang == "en" and self.en is not None else self.nl


@dataclass(frozen=True, slots=True)
class Settings:
    """Every default of the rules of assessment that a request may change."""

    unstated_completion: Treatment = "accept"
    """An education of which the CV does not say whether it was completed, and that ended in the past."""
    running_education: Treatment = "reject"
    """An education that still runs on the reference date ("in de afrondende fase")."""
    secondary_school: Treatment = "review"
    """A havo or vwo diploma where an mbo level is asked."""
    foreign_diploma: Literal["review", "reject"] = "review"
    """A foreign diploma without a Dutch equivalence."""
    volunteer: Treatment = "reject"
    internship: Treatment = "review"
    council: Treatment = "review"
    polling_station: Treatment = "review"
    mixed_role: Treatment = "review"
    """A role of which customer contact by telephone is one task among others."""
    joint_arrangement: Treatment = "review"
    """A joint body of municipalities, where a municipal organisation is asked."""
    unnamed_municipality: Treatment = "review"
    """ "Diverse gemeenten" without a name."""
    municipal_company: Treatment = "review"
    """A company owned by a municipality."""
    tool_outside_experience: Treatment = "review"
    """A tool that is named only outside paid experience, or too loosely to be sure."""
    unstated_fee: FeeReading = "review"
    """A rate that does not say whether the broker's fee is in it."""
    travel_excluded: Treatment = "review"
    """A rate at or below the ceiling that excludes the travelling costs that the ceiling includes."""
    vat_percentage: Decimal = Decimal(21)
    mixed_language: Treatment = "review"
    """A CV that says the same in the language asked for and in another."""
    older_cv_date: Literal["review", "ignore"] = "review"
    """ "Heden" in a CV with an older date of its own: open from that date on, or until the reference date."""
    overlap_days: int = 1
    """Days within the window that are enough where no months are asked, and for a tool."""
    full_time_equivalent: bool = False
    """Whether months are multiplied by the part of a full week that was worked."""


@dataclass(frozen=True, slots=True)
class Window:
    """The last so many years and months before the reference date."""

    years: int = 0
    months: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """A number to reach (months, tools) and the points that it gives."""

    minimum: Decimal
    points: Decimal


@dataclass(frozen=True, slots=True)
class LevelStep:
    """An education level to reach and the points that it gives."""

    level: Level
    points: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """What all criteria have. ``points`` is the most that it gives; None for knock-outs and formal rules.

    ``settings`` are the request's, with what this criterion says otherwise.
    """

    id: str
    kind: CriterionKind
    text: Text
    points: Decimal | None = None
    settings: Settings = field(default_factory=Settings)


@dataclass(frozen=True, slots=True, kw_only=True)
class RateCriterion(Criterion):
    """An hourly rate of at most ``maximum``; the flags say what that maximum includes."""

    maximum: Decimal
    includes_fee: bool = True
    includes_travel: bool = True
    includes_vat: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EducationCriterion(Criterion):
    """Steps rise in level and points; a knock-out has one step of 0 points."""

    steps: tuple[LevelStep, ...]
    completed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ExperienceCriterion(Criterion):
    """Months of experience (0: any) in a role and at organisations, in a window (None: ever).

    ``role_terms`` are words of a role's title that count, beside or instead of ``contact_centre``.
    """

    steps: tuple[Step, ...]
    contact_centre: bool = False
    role_terms: tuple[str, ...] = ()
    organisations: tuple[EmployerType, ...] = ()
    window: Window | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolsCriterion(Criterion):
    """So many of these tools demonstrated in the window (None: ever)."""

    tools: tuple[str, ...]
    steps: tuple[Step, ...]
    window: Window | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PagesCriterion(Criterion):
    maximum: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageCriterion(Criterion):
    language: LanguageCode


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferencesCriterion(Criterion):
    minimum: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineCriterion(Criterion):
    """Stands in an assessment only where the offer gives a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManualCriterion(Criterion):
    """Something that only a person can judge: always in review until someone decides."""


@dataclass(frozen=True, slots=True)
class Item:
    """A fact of the request that plays no part in scoring, for ``request show``: section, key, value."""

    section: str
    key: str
    value: str | int | Decimal | bool | date | datetime | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Request:
    """One assignment request. ``deadline`` is local wall-clock time; None: none is known."""

    id: str
    title: str
    client: str
    criteria: tuple[Criterion, ...]
    deadline: datetime | None = None
    broker_fee: Decimal = Decimal(0)
    """EUR an hour, excluding VAT, that a rate "exclusief fee" has to be raised by."""
    shortlist_size: int | None = None
    tie_break: TieBreak = "hourly-rate"
    settings: Settings = field(default_factory=Settings)
    items: tuple[Item, ...] = ()

    @property
    def reference_date(self) -> date | None:
        """The day of the deadline; None where the request has none."""
        return self.deadline.date() if self.deadline is not None else None

    @property
    def total_points(self) -> Decimal:
        return sum((item.points for item in self.criteria if item.points is not None), Decimal(0))


@dataclass(frozen=True, slots=True)
class Offer:
    """What a supplier offered with one CV. None: the offer does not say.

    ``submitted_at`` is local wall-clock time; a ``date`` alone where the offer gives no time of day.
    """

    file: str
    hourly_rate: Decimal | None = None
    rate_includes_fee: bool | None = None
    rate_includes_vat: bool | None = None
    rate_includes_travel: bool | None = None
    submitted_at: datetime | date | None = None
    supplier: str | None = None
    candidate: str | None = None
