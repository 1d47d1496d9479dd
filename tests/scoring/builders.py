"""Evidence made by hand, with a quote for every fact."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from cvscreen.records.evidence import (
    DocumentInfo,
    Education,
    Evidence,
    EvidenceItem,
    Experience,
    Months,
    References,
    StatedRate,
    ToolEvidence,
    ToolMention,
)
from cvscreen.records.request import Offer


def quote(text: str, page: int = 1) -> EvidenceItem:
    return EvidenceItem(page=page, quote=text, rule="by-hand")


def document(**changes: Any) -> DocumentInfo:
    values: dict[str, Any] = {
        "file": "cv.pdf",
        "sha256": "0" * 64,
        "format": "pdf",
        "pages": 2,
        "pages_source": "rendered",
        "language": "nl",
    }
    return DocumentInfo(**{**values, **changes})


def job(number: int, start: Any, end: Any, **changes: Any) -> Experience:
    """A paid contact-centre job at a company, unless said otherwise."""
    values: dict[str, Any] = {
        "id": f"experience-{number}",
        "role": "Medewerker klantcontact",
        "employer": f"Bedrijf {number}",
        "contact_centre": True,
        "paid": True,
        "start": start,
        "end": end,
        "months": Months(min=0, max=0),
        "evidence": (quote(f"baan {number}"),),
    }
    values.update(changes)
    tools = values.get("tools", ())
    if tools and "tool_evidence" not in changes:
        values["tool_evidence"] = tuple(
            ToolMention(tool=name, evidence=(quote(f"werkte met {name} in baan {number}"),)) for name in tools
        )
    return Experience(**values)


def municipal(number: int, start: Any, end: Any, **changes: Any) -> Experience:
    """A paid contact-centre job at a municipality."""
    values: dict[str, Any] = {
        "role": "Medewerker KCC",
        "employer": "Gemeente Delft",
        "employer_types": ("municipality",),
        "organisation_types": ("municipality",),
        "municipal": "named",
    }
    return job(number, start, end, **{**values, **changes})


def course(number: int, level: Any, completed: bool | None = True, **changes: Any) -> Education:
    values: dict[str, Any] = {
        "id": f"education-{number}",
        "level": level,
        "completed": completed,
        "title": f"Opleiding {number}",
        "evidence": (quote(f"opleiding {number}"),),
    }
    return Education(**{**values, **changes})


def named(tool: str, **changes: Any) -> ToolEvidence:
    """A tool in a list of skills, unless said otherwise."""
    values: dict[str, Any] = {"tool": tool, "in_experience": False, "evidence": (quote(f"lijst: {tool}"),)}
    return ToolEvidence(**{**values, **changes})


def people(count: int, on_request: bool = False) -> References:
    evidence = tuple(quote(f"referent {number + 1}") for number in range(count))
    if on_request and not evidence:
        evidence = (quote("op aanvraag"),)
    return References(count=count, on_request=on_request, evidence=evidence)


def asks(amount: str, **changes: Any) -> StatedRate:
    return StatedRate(amount=Decimal(amount), evidence=(quote(f"uurtarief {amount}"),), **changes)


def cv(**changes: Any) -> Evidence:
    """A CV that is in order formally: two references, mbo-4, nothing else."""
    values: dict[str, Any] = {
        "document": document(),
        "education": (course(1, "mbo-4"),),
        "references": people(2),
    }
    return Evidence(**{**values, **changes})


def offer(rate: str | None = "50.00", includes_fee: bool | None = True, **changes: Any) -> Offer:
    return Offer(
        file="cv.pdf",
        hourly_rate=Decimal(rate) if rate is not None else None,
        rate_includes_fee=includes_fee,
        **changes,
    )
