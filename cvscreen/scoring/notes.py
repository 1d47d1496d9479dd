"""How one open fact is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from cvscreen.records.evidence import EvidenceItem


@dataclass(frozen=True, slots=True)
class Note:
    """How a fact is asked for.

    ``readings``: possible answers in words, worst first. ``worst`` completes "if …" for the worst value.
    ``reached``: for each value but the worst, what completes "if …" when the fact is at least that good;
    empty for the boundary of a period, whose days say it themselves.
    """

    id: str
    question: str
    readings: tuple[str, ...]
    worst: str
    reached: tuple[str, ...]
    settle: str
    """What to write in the CV or the offer to settle it."""
    evidence: tuple[EvidenceItem, ...] = ()
