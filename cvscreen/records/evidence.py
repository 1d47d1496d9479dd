"""Typed facts, each with the verbatim quotes it rests on (``cvscreen.evidence/1``)."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer

EVIDENCE_SCHEMA = "cvscreen.evidence/1"

Level = Literal[
    "vmbo", "mbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "havo", "vwo", "ad",
    "hbo-bachelor", "wo-bachelor", "hbo-master", "wo-master", "phd",
]  # fmt: skip
LEVEL_ORDER: tuple[Level, ...] = (
    "vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad",
    "hbo-bachelor", "wo-bachelor", "hbo-master", "wo-master", "phd",
)  # fmt: skip
"""Lowest to highest. ``havo`` and ``vwo`` stand beside the order; ``mbo`` is one of mbo-1 to mbo-4."""

EmployerType = Literal[
    "municipality", "joint-arrangement", "water-authority", "province", "central-government",
    "contact-centre-company", "temp-agency", "education", "care", "religious", "private",
]  # fmt: skip
ContactCentre = Literal[True, False, "mixed"]
ExperienceKind = Literal["job", "volunteer", "internship", "council", "polling-station"]
MunicipalLink = Literal["named", "unnamed", "owned-company", "joint-arrangement", "none"]
"""How the organisation of an experience is tied to a municipality; only ``named`` is one."""


class Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class DateRange(Record):
    """A date that is open within a season, quarter, half-year or "begin/medio/eind"; ISO days."""

    earliest: str
    latest: str


CvDate = str | DateRange
"""``"2019"``, ``"2019-03"``, ``"2019-03-15"`` with the precision the CV gives, or a range of days."""
CvEnd = str | DateRange
"""A ``CvDate`` or ``"present"``."""

Amount = Annotated[
    Decimal,
    BeforeValidator(lambda value: Decimal(str(value))),
    PlainSerializer(float, return_type=float, when_used="json"),
]
"""Money in EUR: a Decimal inside, a JSON number outside."""


class EvidenceItem(Record):
    """A verbatim quote (never spanning lines or cells), its 1-based page and what found it."""

    page: int = Field(ge=1)
    quote: str = Field(min_length=1)
    bbox: tuple[float, float, float, float] | None = None
    """[x0, top, x1, bottom] in points, or None where the format has no places."""
    rule: str
    ocr: bool = False


class DocumentInfo(Record):
    """What is known of the document as such. ``pages_margin`` belongs to an estimated count."""

    file: str
    sha256: str
    format: str
    pages: int
    pages_source: Literal["rendered", "stored", "estimated"]
    pages_margin: int = 0
    language: str
    cv_date: CvDate | None = None
    cv_date_evidence: tuple[EvidenceItem, ...] = ()
    hidden_text: bool = False
    hidden: tuple[dict[str, str | int], ...] = ()
    """Where hidden text stands: page, reason, characters (a count, never the text)."""
    warnings: tuple[str, ...] = ()


class Education(Record):
    """One education. ``completed`` None: the CV does not say."""

    id: str
    level: Level | None
    level_min: Level | None = None
    level_max: Level | None = None
    """Bounds where the CV leaves the level open ("mbo", "mbo 3/4"); equal to ``level`` otherwise."""
    foreign: bool = False
    """A foreign diploma without a Dutch equivalence: its level is None and open."""
    completed: bool | None
    running: bool = False
    title: str | None = None
    institution: str | None = None
    start: CvDate | None = None
    end: CvEnd | None = None
    evidence: tuple[EvidenceItem, ...]


class Months(Record):
    """Length in months over the shortest and the longest reading."""

    min: float
    max: float


class ToolMention(Record):
    """One mention of a tool inside an experience. ``negated`` mentions demonstrate nothing."""

    tool: str
    evidence: tuple[EvidenceItem, ...]


class Experience(Record):
    """One function in one uninterrupted stretch. A job with two stretches yields two of these."""

    id: str
    role: str | None
    employer: str | None
    client: str | None = None
    employer_types: tuple[EmployerType, ...] = ()
    """Types of the employer and, on secondment, of the client too, in the order of the words."""
    organisation_types: tuple[EmployerType, ...] = ()
    """Types of the organisation worked for: the client where there is one, else the employer."""
    municipal: MunicipalLink = "none"
    contact_centre: ContactCentre
    contact_centre_reason: str | None = None
    """The rule that decided the role, for the explanation ("title:medewerker-kcc", "task:telefoon")."""
    paid: bool
    kind: ExperienceKind = "job"
    start: CvDate | None
    end: CvEnd | None
    single: bool = False
    """The CV gives one year or one month without a range: open within that year or month."""
    stated_months: float | None = None
    """A duration that the CV states beside the dates; narrows open dates."""
    full_time_fraction: float | None = None
    months: Months
    tools: tuple[str, ...] = ()
    """Tools that requests ask for, by canonical label, that this experience demonstrates."""
    possible_tools: tuple[str, ...] = ()
    """Tools that this experience leaves open ("Key2" without a module; Word alone)."""
    systems: tuple[str, ...] = ()
    """Other software that this experience names, by canonical label."""
    tool_evidence: tuple[ToolMention, ...] = ()
    evidence: tuple[EvidenceItem, ...]


class ToolEvidence(Record):
    """A tool anywhere in the CV, one record a tool.

    ``in_experience``: an experience names it (paid or not: see the experiences). ``elsewhere`` holds the
    quotes outside every experience. ``possible``: named too loosely to be sure ("Key2", Word alone).
    """

    tool: str
    in_experience: bool
    possible: bool = False
    evidence: tuple[EvidenceItem, ...]
    elsewhere: tuple[EvidenceItem, ...] = ()


class References(Record):
    """Persons given as a reference. ``possible`` counts contact data that may belong to further persons."""

    count: int = Field(ge=0)
    possible: int = Field(default=0, ge=0)
    """Highest number of persons that the contact data allow; the count itself where nothing is open."""
    on_request: bool = False
    names: tuple[str, ...] = ()
    evidence: tuple[EvidenceItem, ...] = ()


class StatedRate(Record):
    """The hourly rate that the CV states, EUR. None: the CV is silent on that part."""

    amount: Amount
    includes_fee: bool | None = None
    includes_vat: bool | None = None
    includes_travel: bool | None = None
    evidence: tuple[EvidenceItem, ...]


class Evidence(Record):
    """All that one CV says, without any request."""

    schema_: str = Field(default=EVIDENCE_SCHEMA, alias="schema")
    document: DocumentInfo
    education: tuple[Education, ...] = ()
    experience: tuple[Experience, ...] = ()
    tools: tuple[ToolEvidence, ...] = ()
    denied_tools: tuple[ToolEvidence, ...] = ()
    """Tools with which the CV says there is no experience, or that it only wishes for."""
    systems: tuple[ToolEvidence, ...] = ()
    """Other software that the CV names."""
    references: References = References(count=0)
    stated_rate: StatedRate | None = None

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)
