"""How much time some experiences cover in a window, at least and at most, over a box of readings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from cvscreen.scoring.calendar import (
    ALL_TIME,
    LONGEST_DAY,
    SHORTEST_DAY,
    Span,
    parts,
    united,
    weighted,
)
from cvscreen.scoring.domains import Box, Days


@dataclass(frozen=True, slots=True)
class Stretch:
    """One experience that may count: its period and the facts (all of which must be 1) that make it count."""

    period: int
    conditions: tuple[int, ...]
    weight: Fraction = Fraction(1)

    def certain(self, box: Box) -> bool:
        return all(box[place].low == 1 for place in self.conditions)  # type: ignore[union-attr]

    def possible(self, box: Box) -> bool:
        return all(box[place].high == 1 for place in self.conditions)  # type: ignore[union-attr]

    @property
    def variables(self) -> tuple[int, ...]:
        return (self.period, *self.conditions)


def span_of(window: tuple[date, date] | None) -> Span:
    return ALL_TIME if window is None else (window[0].toordinal(), window[1].toordinal())


def touches(days: Days, window: Span) -> bool:
    """Whether every reading has a day in the window."""
    return days.b <= window[1] and days.c >= window[0]


def may_touch(days: Days, window: Span) -> bool:
    """Whether some reading has a day in the window."""
    return days.a <= window[1] and days.d >= window[0]


def overlap(days: Days, window: Span) -> tuple[int, int]:
    """Fewest and most days in the window."""
    least = max(0, min(days.c, window[1]) - max(days.b, window[0]) + 1)
    if least == 0 and touches(days, window):
        least = 1
    return least, max(0, min(days.d, window[1]) - max(days.a, window[0]) + 1)


def _within(start: int, end: int, window: Span) -> Span:
    return max(start, window[0]), min(end, window[1])


def _length(span: Span, months: bool) -> int:
    return parts(*span) if months else max(0, span[1] - span[0] + 1)


def _least(days: Days, window: Span, months: bool) -> int:
    """The least that one period covers, however it is read."""
    found = _length(_within(days.b, days.c, window), months)
    if touches(days, window):
        found = max(found, SHORTEST_DAY if months else 1)
    if months and days.length is not None:
        # A stated duration loses to the window no more than what lies outside it in the outermost reading.
        before = parts(days.a, min(window[0] - 1, days.d))
        after = parts(max(window[1] + 1, days.a), days.d)
        found = max(found, days.length - before - after)
    return found


def _most(days: Days, window: Span, months: bool) -> int:
    found = _length(_within(days.a, days.d, window), months)
    if months and days.length is not None:
        found = min(found, days.length + LONGEST_DAY)
    return found


def coverage(
    stretches: Sequence[Stretch], box: Box, window: Span, *, months: bool, full_time: bool = False
) -> tuple[Fraction, Fraction]:
    """Least and most time covered (parts of a month, or days); exact when the box is a single reading."""
    low = _total(
        [item for item in stretches if item.certain(box)], box, window, months, full_time, least=True
    )
    high = _total(
        [item for item in stretches if item.possible(box)], box, window, months, full_time, least=False
    )
    return low, high


def _total(
    stretches: Sequence[Stretch], box: Box, window: Span, months: bool, full_time: bool, *, least: bool
) -> Fraction:
    """Sum over groups of stretches whose outer days overlap, since only those can cover the same day."""
    found: list[tuple[Span, Days, Fraction]] = []
    for item in stretches:
        days = box[item.period]
        assert isinstance(days, Days)
        hull = _within(days.a, days.d, window)
        if hull[0] <= hull[1]:
            found.append((hull, days, item.weight if full_time else Fraction(1)))
    found.sort(key=lambda entry: entry[0])
    total = Fraction(0)
    group: list[tuple[Span, Days, Fraction]] = []
    reach = 0
    for entry in found:
        if group and entry[0][0] > reach:
            total += _group(group, window, months, full_time, least)
            group = []
        reach = max(reach, entry[0][1]) if group else entry[0][1]
        group.append(entry)
    return total + _group(group, window, months, full_time, least) if group else total


def _group(
    group: Sequence[tuple[Span, Days, Fraction]], window: Span, months: bool, full_time: bool, least: bool
) -> Fraction:
    sure = all(not days.open for _, days, _ in group)
    if least and not sure:
        spans = [_within(days.b, days.c, window) for _, days, _ in group]
    else:
        spans = [hull for hull, _, _ in group]
    if full_time:
        kept = [
            (span, weight) for span, (_, _, weight) in zip(spans, group, strict=True) if span[0] <= span[1]
        ]
        covered = weighted([span for span, _ in kept], [weight for _, weight in kept], months=months)
    else:
        covered = Fraction(
            sum(_length(span, months) for span in united(span for span in spans if span[0] <= span[1]))
        )
    if sure:
        return covered
    if least:
        return max(covered, *(weight * _least(days, window, months) for _, days, weight in group))
    return min(covered, sum((weight * _most(days, window, months) for _, days, weight in group), Fraction(0)))
