"""What every kind of rule shares: steps and points, and what it says about its outcome."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from cvscreen.records.evidence import EvidenceItem
from cvscreen.records.request import Criterion
from cvscreen.scoring.domains import Box
from cvscreen.scoring.ledger import Ledger
from cvscreen.scoring.solver import Rule

NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Explained:
    """An outcome in words: why, what it assumes, what it rests on, what would settle or mend it."""

    text: str
    evidence: tuple[EvidenceItem, ...] = ()
    assumptions: tuple[str, ...] = ()
    advice: str | None = None


class ScoredRule(Rule, Protocol):
    """A rule that belongs to a criterion and can explain itself."""

    @property
    def criterion(self) -> Criterion:
        """The criterion that it scores."""

    def explain(self, ledger: Ledger, low: int, high: int) -> Explained:
        """In words, given the lowest and highest step over all readings."""


@dataclass(frozen=True, slots=True)
class FixedRule:
    """A step that a person decided, whatever the facts say."""

    points: tuple[Decimal, ...]
    step: int
    variables: tuple[int, ...] = ()

    def bounds(self, box: Box) -> tuple[int, int]:
        return self.step, self.step


def step_points(criterion: Criterion, steps: Sequence[Decimal]) -> tuple[Decimal, ...]:
    """Points by step: nothing, then those of the steps; a knock-out or formal rule gives none."""
    if criterion.points is None:
        return (NOTHING,) * (len(steps) + 1)
    return (NOTHING, *steps)


def distinct(items: Iterable[EvidenceItem]) -> tuple[EvidenceItem, ...]:
    """Without doubles (the same quote on the same page), in order."""
    found = {(item.page, item.quote, item.bbox): item for item in reversed(list(items))}
    return tuple(reversed(found.values()))
