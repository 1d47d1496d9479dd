"""Lengths in months as whole numbers, for the many readings that the search compares.

The rule is that of ``cvscreen.periods.length`` (covered days / days in that month, summed over the months).
A day is its proleptic ordinal; a length is in parts of which ``MONTH`` make one month, so nothing is rounded.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

MONTH = 377_580
"""The least common multiple of 28, 29, 30 and 31: a day is a whole number of parts in any month."""
SHORTEST_DAY = MONTH // 31
LONGEST_DAY = MONTH // 28

Span = tuple[int, int]
"""A closed stretch of days, by ordinal."""
ALL_TIME: Span = (date.min.toordinal(), date.max.toordinal() - 1)


@lru_cache(maxsize=65_536)
def parts_before(day: int) -> int:
    """How many parts lie before this day, from a fixed origin."""
    moment = date.fromordinal(day)
    whole = (moment.year * 12 + moment.month - 1) * MONTH
    return whole + (moment.day - 1) * (MONTH // monthrange(moment.year, moment.month)[1])


def parts(start: int, end: int) -> int:
    """Length of a closed stretch; 0 where it has no day."""
    return parts_before(end + 1) - parts_before(start) if start <= end else 0


@lru_cache(maxsize=65_536)
def end_reaching(start: int, length: int) -> int:
    """The first day on which a stretch from ``start`` is at least ``length`` parts long (> 0)."""
    target = parts_before(start) + length
    index = -(-target // MONTH) - 1
    year, month = divmod(index, 12)
    days = monthrange(year, month + 1)[1]
    return date(year, month + 1, -(-(target - index * MONTH) * days // MONTH)).toordinal()


def whole_parts(months: Fraction) -> int:
    """A length in months as parts, rounded up to a whole part."""
    scaled = months * MONTH
    return -(-scaled.numerator // scaled.denominator)


def united(spans: Iterable[Span]) -> list[Span]:
    """The same days as disjoint stretches in order."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1] + 1:
            if end > merged[-1][1]:
                merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


def weighted(spans: Sequence[Span], weights: Sequence[Fraction], *, months: bool) -> Fraction:
    """Length of the days covered, each day counting the sum of its weights, but never more than once."""
    edges = sorted({day for start, end in spans for day in (start, end + 1)})
    total = Fraction(0)
    for low, high in pairwise(edges):
        share = sum(
            (weight for (a, b), weight in zip(spans, weights, strict=True) if a <= low <= b), Fraction(0)
        )
        if share:
            total += min(share, Fraction(1)) * (parts(low, high - 1) if months else high - low)
    return total
