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

Length = int | Fraction
"""Parts of a month, or days; a fraction only where part-time work counts for its part."""


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
) -> tuple[Length, Length]:
    """Least and most time covered (parts of a month, or days); exact when the box is a single reading."""
    certain = [item for item in stretches if item.certain(box)]
    possible = [item for item in stretches if item.possible(box)]
    low = _total(certain, box, window, months, full_time, least=True)
    if len(certain) == len(possible) and not any(box[item.period].open for item in certain):
        return low, low
    return low, _total(possible, box, window, months, full_time, least=False)


def _total(
    stretches: Sequence[Stretch], box: Box, window: Span, months: bool, full_time: bool, *, least: bool
) -> Length:
    """Sum over groups of stretches whose outer days overlap, since only those can cover the same day."""
    found: list[tuple[Span, Days, Fraction]] = []
    for item in stretches:
        days = box[item.period]
        assert isinstance(days, Days)
        hull = _within(days.a, days.d, window)
        if hull[0] <= hull[1]:
            found.append((hull, days, item.weight))
    if not any(days.open for _, days, _ in found):
        return _covered([hull for hull, _, _ in found], found, months, full_time)
    found.sort(key=lambda entry: entry[0])
    total: Length = 0
    group: list[tuple[Span, Days, Fraction]] = []
    reach = 0
    for entry in found:
        if group and entry[0][0] > reach:
            total += _group(group, window, months, full_time, least)
            group = []
        reach = max(reach, entry[0][1]) if group else entry[0][1]
        group.append(entry)
    return total + _group(group, window, months, full_time, least)


def _group(
    group: Sequence[tuple[Span, Days, Fraction]], window: Span, months: bool, full_time: bool, least: bool
) -> Length:
    """Bounds of what a group covers together: its sure or its outer days, and what single periods tell."""
    if least:
        covered = _covered(
            [_within(days.b, days.c, window) for _, days, _ in group], group, months, full_time
        )
        alone = [(_least(days, window, months), weight) for _, days, weight in group]
        return max(covered, *(weight * length if full_time else length for length, weight in alone))
    covered = _covered([hull for hull, _, _ in group], group, months, full_time)
    alone = [(_most(days, window, months), weight) for _, days, weight in group]
    return min(covered, sum(weight * length if full_time else length for length, weight in alone))


def _covered(
    spans: Sequence[Span], group: Sequence[tuple[Span, Days, Fraction]], months: bool, full_time: bool
) -> Length:
    if not full_time:
        return sum(_length(span, months) for span in united(span for span in spans if span[0] <= span[1]))
    kept = [(span, item[2]) for span, item in zip(spans, group, strict=True) if span[0] <= span[1]]
    return weighted([span for span, _ in kept], [weight for _, weight in kept], months=months)
