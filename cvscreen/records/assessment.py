"""One CV against one request, and a folder against one request (``cvscreen.screening/1``)."""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from cvscreen.records.evidence import Amount, Evidence, EvidenceItem, Record

SCREENING_SCHEMA = "cvscreen.screening/1"

Outcome = Literal["met", "not-met", "review"]
CriterionKind = Literal["knock-out", "award", "formal"]
Eligible = Literal["yes", "no", "review"]
Shortlist = Literal["in", "out", "depends"]


class PointsRange(Record):
    min: float
    max: float


class RankRange(Record):
    """Best and worst place, 1-based, over all readings of what is open."""

    best: int
    worst: int


class Decision(Record):
    """What a person decided, kept beside the machine's own outcome. ``at`` is ISO 8601."""

    outcome: Outcome
    by: str
    at: str
    reason: str
    points: float | None = None


class Fact(Record):
    """Something that the CV or the offer leaves open, asked once whatever number of criteria it decides."""

    id: str
    """Stable within a candidate: ``experience-2.start``, ``education-1.completed``, ``rate.fee`` …"""
    question: str
    """In the language of the report: what a person has to find out."""
    readings: tuple[str, ...]
    """The readings that are possible, worst first, in words."""
    criteria: tuple[str, ...]
    """Ids of the criteria that it decides, wholly or in part."""
    evidence: tuple[EvidenceItem, ...] = ()


class CriterionResult(Record):
    """The outcome of one criterion. ``points`` None for knock-outs and formal rules."""

    id: str
    kind: CriterionKind
    text: str
    outcome: Outcome
    points: PointsRange | None = None
    """What counts: the points of a person's decision where there is one."""
    machine_points: PointsRange | None = None
    """The machine's own points, kept where a person decided; None otherwise."""
    max_points: float | None = None
    explanation: str
    flip: tuple[str, ...] = ()
    """One sentence a fact: the exact value at which the outcome flips."""
    advice: str | None = None
    """What to write in the CV to settle or mend it (for the pre-check)."""
    hinges_on: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()
    evidence: tuple[EvidenceItem, ...] = ()
    decision: Decision | None = None


class Rate(Record):
    """The hourly rate used for the ceiling and for ties, EUR excluding VAT, fee included, as a range."""

    min: Amount | None
    max: Amount | None
    source: Literal["offer", "cv", "none"]


class Assessment(Record):
    eligible: Eligible
    score: PointsRange
    eligible_score: PointsRange | None = None
    """The score range over the readings in which the candidate is eligible; None if there are none."""
    rank: RankRange | None = None
    shortlist: Shortlist | None = None
    rate: Rate
    eligible_rate: Rate | None = None
    """The rate over the readings in which the candidate is eligible, for ties; None if there are none."""
    facts: tuple[Fact, ...] = ()
    criteria: tuple[CriterionResult, ...]


class CandidateError(Record):
    code: str
    message: str


class Candidate(Record):
    id: str
    file: str
    status: Literal["screened", "unreadable"]
    error: CandidateError | None = None
    submitted_at: str | None = None
    evidence: Evidence | None = None
    assessment: Assessment | None = None


class RequestWindow(Record):
    """A stretch of days that criteria ask about: ISO days, both included, and the ids of the criteria."""

    start: str
    end: str
    criteria: tuple[str, ...]


class RequestSummary(Record):
    id: str
    title: str
    client: str
    deadline: str | None
    tie_break: Literal["hourly-rate", "none"] = "hourly-rate"
    windows: tuple[RequestWindow, ...] = ()


class Reason(Record):
    id: str
    reason: str


class Screening(Record):
    """Everything about one folder against one request."""

    schema_: str = Field(default=SCREENING_SCHEMA, alias="schema")
    request: RequestSummary
    reference_date: str
    created_at: str
    language: Literal["nl", "en"] = "nl"
    versions: dict[str, str]
    shortlist_size: int | None = None
    candidates: tuple[Candidate, ...]
    ranking: tuple[str, ...]
    excluded: tuple[Reason, ...]
    unreadable: tuple[Reason, ...]
    hinges: tuple[Reason, ...] = ()
    """The open items on which the shortlist depends, most decisive first (id = candidate id)."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)
