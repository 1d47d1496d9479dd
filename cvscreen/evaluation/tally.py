"""Counts of right and wrong, per field and per criterion."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field

FIELDS = (
    "education",
    "education dates",
    "experience period",
    "experience entry",
    "employer",
    "client",
    "employer types",
    "contact-centre",
    "paid",
    "tools per entry",
    "tools outside",
    "references",
    "references on request",
    "pages",
    "language",
    "hidden text",
    "stated rate",
)
"""The fields that are compared, in order of printing. ``education`` is the level with its completion;
``experience entry`` is start, end and employer together, by which the contract matches entries."""


@dataclass
class Counts:
    """Items in the gold, items found, and found items that are right."""

    gold: int = 0
    found: int = 0
    right: int = 0

    def include(self, other: Counts) -> None:
        """Add the counts of another set to these."""
        self.gold += other.gold
        self.found += other.found
        self.right += other.right

    @property
    def precision(self) -> float | None:
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        return self.right / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        total = self.gold + self.found
        return 2 * self.right / total if total else None


@dataclass
class CriterionCounts:
    """How the outcomes of one criterion compare with the gold; one CV counts in exactly one of the four."""

    right: int = 0
    wrong: int = 0
    """Certain (met or not-met) where the gold is certain of the opposite."""
    needless_review: int = 0
    """Sent to review, or not judged at all, where the gold is certain."""
    too_certain: int = 0
    """Decided where the gold says review."""
    points: int = 0
    """Gold point ranges that are exactly right, out of ``points_gold``."""
    points_gold: int = 0

    @property
    def judged(self) -> int:
        """CVs whose gold has an outcome for the criterion."""
        return self.right + self.wrong + self.needless_review + self.too_certain

    def include(self, other: CriterionCounts) -> None:
        """Add the counts of another set or criterion to these."""
        self.right += other.right
        self.wrong += other.wrong
        self.needless_review += other.needless_review
        self.too_certain += other.too_certain
        self.points += other.points
        self.points_gold += other.points_gold

    def add(self, gold: str, found: str) -> None:
        if gold == found:
            self.right += 1
        elif found not in ("met", "not-met", "yes", "no"):
            self.needless_review += 1
        elif gold == "review":
            self.too_certain += 1
        else:
            self.wrong += 1


@dataclass(frozen=True)
class Difference:
    """One thing that is not as the gold says. ``gold`` or ``found`` None: missing there."""

    cv: str
    field: str
    gold: str | None
    found: str | None


@dataclass
class Evaluation:
    """The comparison of one gold set. ``criteria`` also holds ``eligible`` and ``score``."""

    cvs: int = 0
    unreadable: int = 0
    fields: dict[str, Counts] = field(default_factory=lambda: {name: Counts() for name in FIELDS})
    criteria: dict[str, CriterionCounts] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)

    def include(self, other: Evaluation) -> None:
        """Add another set's comparison to this one, as if its CVs had been compared here too."""
        self.cvs += other.cvs
        self.unreadable += other.unreadable
        for name, counts in other.fields.items():
            self.fields[name].include(counts)
        for name, outcomes in other.criteria.items():
            self.criteria.setdefault(name, CriterionCounts()).include(outcomes)
        self.differences.extend(other.differences)

    def outcomes(self) -> CriterionCounts:
        """All criteria together, without the verdict and the score that follow from them."""
        total = CriterionCounts()
        for name, counts in self.criteria.items():
            if name not in ("eligible", "score"):
                total.include(counts)
        return total

    def items(self, cv: str, name: str, gold: Iterable[Hashable], found: Iterable[Hashable]) -> None:
        """Compare two multisets of items of one CV (or of one entry)."""
        wanted, got = Counter(gold), Counter(found)
        counts = self.fields[name]
        counts.gold += wanted.total()
        counts.found += got.total()
        counts.right += (wanted & got).total()
        missed, extra = list((wanted - got).elements()), list((got - wanted).elements())
        for index in range(max(len(missed), len(extra))):
            self.differences.append(
                Difference(
                    cv,
                    name,
                    str(missed[index]) if index < len(missed) else None,
                    str(extra[index]) if index < len(extra) else None,
                )
            )
