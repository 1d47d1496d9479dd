"""A screening made by hand, with every kind of outcome; some texts are hostile on purpose."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from cvscreen.records.assessment import (
    Assessment,
    Candidate,
    CandidateError,
    CriterionResult,
    Decision,
    Fact,
    PointsRange,
    RankRange,
    Rate,
    Reason,
    RequestSummary,
    RequestWindow,
    Screening,
)
from cvscreen.records.evidence import (
    DateRange,
    DocumentInfo,
    Education,
    Evidence,
    EvidenceItem,
    Experience,
    Months,
    References,
    StatedRate,
    ToolEvidence,
)

SCRIPT = "<script>alert('x')</script> & \"quoted\" <b>"
OVERRIDE = "gemeente \u202etfleD\u202c"
CONTROL = "kcc\x1b[31m\x07 rood"
FORMULA = '=HYPERLINK("http://example.invalid","x")'


def quote(text: str, page: int = 1, rule: str = "tools/accres") -> EvidenceItem:
    return EvidenceItem(page=page, quote=text, rule=rule)


def evidence(**changes: Any) -> Evidence:
    """A CV with work that is certain, open, undated, unpaid and of one day."""
    values: dict[str, Any] = {
        "document": document(),
        "education": (
            Education(
                id="education-1",
                level="mbo-4",
                completed=True,
                title="Secretaresse",
                institution="ROC Mondriaan",
                start="2012",
                end="2015",
                evidence=(quote("Secretaresse mbo 4"),),
            ),
            Education(
                id="education-2",
                level="mbo",
                level_min="mbo-1",
                level_max="mbo-4",
                completed=None,
                evidence=(quote("mbo", 2),),
            ),
            Education(
                id="education-3",
                level=None,
                foreign=True,
                completed=None,
                running=True,
                evidence=(quote("Lic."),),
            ),
        ),
        "experience": (
            job(
                1,
                "2019-03",
                "present",
                client="Gemeente Delft",
                employer="Randstad",
                organisation_types=("municipality",),
                tools=("Accres",),
                systems=("Djuma",),
            ),
            job(2, "2017", "2018", contact_centre="mixed"),
            job(3, DateRange(earliest="2016-06-01", latest="2016-08-31"), "2016-12-15"),
            job(4, None, None, role=None, employer=None),
            job(5, "2015", "2015", single=True, kind="volunteer", paid=False),
        ),
        "tools": (
            ToolEvidence(tool="Accres", in_experience=True, evidence=(quote("Accres"),)),
            ToolEvidence(tool="Suite", in_experience=False, evidence=(), elsewhere=(quote("Suite"),)),
            ToolEvidence(tool="Key2KCC", in_experience=True, possible=True, evidence=(quote("Key2"),)),
        ),
        "denied_tools": (
            ToolEvidence(tool="Officepakket", in_experience=False, evidence=(quote("geen Word"),)),
        ),
        "systems": (ToolEvidence(tool="Djuma", in_experience=True, evidence=(quote("Djuma"),)),),
        "references": References(
            count=2, evidence=(quote("Mw. S. Overwater", 2), quote("Dhr. P. van Leent", 2))
        ),
        "stated_rate": StatedRate(amount=Decimal("52.5"), evidence=(quote("€ 52,50"),)),
    }
    return Evidence(**{**values, **changes})


def document(**changes: Any) -> DocumentInfo:
    values: dict[str, Any] = {
        "file": "cv.pdf",
        "sha256": "0" * 64,
        "format": "pdf",
        "pages": 2,
        "pages_source": "rendered",
        "language": "nl",
        "cv_date": "2023-01",
    }
    return DocumentInfo(**{**values, **changes})


def job(number: int, start: Any, end: Any, **changes: Any) -> Experience:
    values: dict[str, Any] = {
        "id": f"experience-{number}",
        "role": "Medewerker KCC",
        "employer": f"Bedrijf {number}",
        "contact_centre": True,
        "paid": True,
        "start": start,
        "end": end,
        "months": Months(min=12.5, max=23.94),
        "evidence": (quote(f"baan {number}"),),
    }
    return Experience(**{**values, **changes})


def knock_out(outcome: str = "met", **changes: Any) -> CriterionResult:
    values: dict[str, Any] = {
        "id": "1",
        "kind": "knock-out",
        "text": "Het uurtarief is ten hoogste € 55,55.",
        "outcome": outcome,
        "explanation": "Het aanbod noemt € 52,50 per uur met fee.",
    }
    return CriterionResult(**{**values, **changes})


def award(low: float, high: float, **changes: Any) -> CriterionResult:
    outcome = "review" if low != high else "met" if low else "not-met"
    values: dict[str, Any] = {
        "id": "4",
        "kind": "award",
        "text": "Twee jaar in een klantcontactcentrum.",
        "outcome": outcome,
        "points": PointsRange(min=low, max=high),
        "max_points": 25.0,
        "explanation": "Het cv laat 15,6 tot 27,6 maanden zien.",
        "evidence": (quote("2021 – heden", 2, "periods/period:present"), quote("Accres")),
    }
    if outcome == "review":
        values |= {
            "flip": ("Gehaald als de baan op of vóór 19 april 2021 begon.",),
            "hinges_on": ("experience-1.start",),
            "advice": "Vermeld de maand waarin de baan begon.",
        }
    return CriterionResult(**{**values, **changes})


def formal(outcome: str = "met", **changes: Any) -> CriterionResult:
    values: dict[str, Any] = {
        "id": "language",
        "kind": "formal",
        "text": "Het cv is in het Nederlands geschreven.",
        "outcome": outcome,
        "explanation": "Het cv is in het Nederlands geschreven.",
    }
    return CriterionResult(**{**values, **changes})


START = Fact(
    id="experience-1.start",
    question="Wanneer begon “Medewerker KCC” bij Gemeente Rijswijk?",
    readings=("31 december 2021", "1 januari 2021"),
    criteria=("4", "language"),
    evidence=(quote("2021 – heden", 2),),
)


def rate(low: str | None, high: str | None, source: str = "offer") -> Rate:
    return Rate(min=low and Decimal(low), max=high and Decimal(high), source=source)  # type: ignore[arg-type]


def candidate(identity: str, **changes: Any) -> Candidate:
    """Certain, eligible, first, unless said otherwise; keys of the assessment go in ``assessment``."""
    judged: dict[str, Any] = {
        "eligible": "yes",
        "score": PointsRange(min=25, max=25),
        "rank": RankRange(best=1, worst=1),
        "shortlist": "in",
        "rate": rate("52.50", "52.50"),
        "criteria": (knock_out(), award(25, 25), formal()),
    }
    judged.update(changes.pop("assessment", {}))
    values: dict[str, Any] = {
        "id": identity,
        "file": f"{identity}.pdf",
        "status": "screened",
        "submitted_at": "2023-04-17T10:01:00",
        "evidence": evidence(),
        "assessment": Assessment(**judged),
    }
    return Candidate(**{**values, **changes})


def decided() -> CriterionResult:
    return award(
        25,
        25,
        outcome="review",
        machine_points=PointsRange(min=0, max=25),
        flip=(),
        hinges_on=(),
        decision=Decision(
            outcome="met", by="M. Jansen", at="2023-04-19T09:30:00", reason="Nagevraagd.", points=25
        ),
    )


def screening(**changes: Any) -> Screening:
    """Six candidates: certain, open, decided, excluded, hostile, unreadable."""
    open_one = candidate(
        "b-open",
        assessment={
            "eligible": "review",
            "score": PointsRange(min=0, max=25),
            "rank": RankRange(best=1, worst=3),
            "shortlist": "depends",
            "rate": rate("50.00", "52.25"),
            "facts": (START,),
            "criteria": (knock_out(), award(0, 25), formal("review", hinges_on=("experience-1.start",))),
        },
    )
    hostile = candidate(
        "d-hostile",
        file=FORMULA,
        evidence=evidence(
            document=document(
                hidden_text=True,
                hidden=({"page": 1, "reason": "low-contrast", "characters": 212},),
                warnings=("hidden-text", "ocr"),
            ),
            experience=(job(1, "2019", "present", role=SCRIPT, employer=OVERRIDE),),
        ),
        assessment={
            "rank": RankRange(best=2, worst=3),
            "shortlist": "out",
            "rate": rate(None, None, "none"),
            "criteria": (
                knock_out(),
                award(25, 25, explanation=SCRIPT, evidence=(quote(SCRIPT), quote(OVERRIDE), quote(CONTROL))),
                formal(),
            ),
        },
    )
    excluded = candidate(
        "e-out",
        assessment={
            "eligible": "no",
            "rank": None,
            "shortlist": "out",
            "score": PointsRange(min=0, max=0),
            "criteria": (
                knock_out("not-met", explanation="Het aanbod noemt € 57,00 per uur met fee."),
                award(0, 0),
                formal(),
            ),
        },
    )
    unreadable = Candidate(
        id="f-scan",
        file="f-scan.pdf",
        status="unreadable",
        error=CandidateError(code="no-text", message="Er staat geen leesbare tekst in het bestand."),
    )
    values: dict[str, Any] = {
        "request": RequestSummary(
            id="westland-kcc",
            title="Medewerker KCC",
            client="Gemeente Westland",
            deadline="2023-04-18T12:00:00",
            windows=(RequestWindow(start="2020-04-18", end="2023-04-18", criteria=("4",)),),
        ),
        "reference_date": "2023-04-18",
        "created_at": "2023-04-19T09:00:00+02:00",
        "versions": {"cvscreen": "0.1.0", "patterns": "abc"},
        "shortlist_size": 2,
        "candidates": (
            candidate("a-sure"),
            open_one,
            candidate("c-decided", assessment={"criteria": (knock_out(), decided(), formal())}),
            hostile,
            excluded,
            unreadable,
        ),
        "ranking": ("a-sure", "c-decided", "b-open", "d-hostile"),
        "excluded": (Reason(id="e-out", reason="Het uurtarief is te hoog."),),
        "unreadable": (Reason(id="f-scan", reason="no-text: Er staat geen leesbare tekst in het bestand."),),
        "hinges": (Reason(id="b-open", reason=START.question),),
    }
    return Screening(**{**values, **changes})


def large(count: int) -> Screening:
    """``count`` ranked candidates, each with seven numbered criteria."""
    criteria = (
        *(knock_out(id=str(number)) for number in (1, 2)),
        *(award(0, 25, id=str(number)) for number in range(3, 8)),
        formal(),
    )
    people = tuple(
        candidate(
            f"kandidaat-{number:05}",
            evidence=None,
            assessment={
                "criteria": criteria,
                "score": PointsRange(min=number % 100, max=100),
                "rank": RankRange(best=1 + number // 2, worst=count),
            },
        )
        for number in range(count)
    )
    names = tuple(person.id for person in people)
    return screening(candidates=people, ranking=names, excluded=(), unreadable=(), hinges=())
