"""Finds the lowest and highest points over all joint readings of what is open.

Criteria share facts, and some facts are not simply better or worse (a stretch of known length that slides
within open years helps one criterion and hurts another), so ranges are not sums of ranges. The search halves
domains, drops halves that cannot improve on a reading found already, and so ends at the exact answer. With
``MAX_NODES`` halvings it stops at a bound that is never too narrow.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Protocol

from cvscreen.scoring.domains import Box, Domain

MAX_NODES = 1_500


class Rule(Protocol):
    """One criterion as a function of the facts. Values are steps: 0 gives nothing, the last gives most."""

    @property
    def points(self) -> tuple[Decimal, ...]:
        """Points by step; a knock-out or formal rule has (0, 0)."""

    @property
    def variables(self) -> tuple[int, ...]:
        """Places in the box of the facts that it looks at."""

    def bounds(self, box: Box) -> tuple[int, int]:
        """Lowest and highest step that a reading within the box may reach; equal for a single reading."""


def replaced(box: Box, place: int, domain: Domain) -> Box:
    return (*box[:place], domain, *box[place + 1 :])


def samples(box: Box, places: Sequence[int]) -> Iterator[Box]:
    """A few single readings of the variables at ``places``: all at their worst, all at their best."""
    for pick in ("lows", "highs"):
        options = {place: getattr(box[place], pick)() for place in places}
        rounds = max((len(found) for found in options.values()), default=1)
        for number in range(rounds):
            yield tuple(
                options[place][min(number, len(options[place]) - 1)] if place in options else domain
                for place, domain in enumerate(box)
            )


def mixes(box: Box, places: Sequence[int]) -> Iterator[Box]:
    """Single readings in between: one variable at its best, the others at their worst, and the reverse."""
    worst = tuple(d.lows()[0] if i in places else d for i, d in enumerate(box))
    best = tuple(d.highs()[0] if i in places else d for i, d in enumerate(box))
    chain = worst
    for place in places:
        yield replaced(worst, place, best[place])
        yield replaced(best, place, worst[place])
        chain = replaced(chain, place, best[place])
        yield chain


def open_places(box: Box, rules: Sequence[Rule]) -> tuple[int, ...]:
    """Places of the open variables that these rules look at, in order."""
    return tuple(sorted({place for rule in rules for place in rule.variables if box[place].open}))


class _Search:
    """One best-first search for the lowest value of ``sign`` times the points."""

    def __init__(self, awards: Sequence[Rule], required: Sequence[Rule], sign: int, *, steps: bool) -> None:
        self.awards = awards
        self.required = required
        self.rules = (*awards, *required)
        self.sign = sign
        self.steps = steps

    def _value(self, rule: Rule, step: int) -> Decimal:
        return Decimal(step) if self.steps else rule.points[step]

    def bound(self, box: Box) -> Decimal | None:
        """The lowest that any reading in the box may give; None where no reading meets what is required."""
        if any(rule.bounds(box)[1] == 0 for rule in self.required):
            return None
        total = Decimal(0)
        for rule in self.awards:
            low, high = rule.bounds(box)
            total += min(self.sign * self._value(rule, low), self.sign * self._value(rule, high))
        return total

    def run(self, root: Box) -> Decimal | None:
        first = self.bound(root)
        if first is None:
            return None
        best: Decimal | None = None
        heap: list[tuple[Decimal, int, Box]] = [(first, 0, root)]
        made = 0
        while heap:
            bound, _, box = heapq.heappop(heap)
            if best is not None and bound >= best:
                return best
            if made >= MAX_NODES:
                return bound
            places = open_places(box, self.rules)
            for reading in samples(box, places):
                best = _lower(best, self.bound(reading))
            if self.required and (best is None or best > bound):
                for reading in mixes(box, places):
                    best = _lower(best, self.bound(reading))
            if not places or (best is not None and bound >= best):
                continue
            place = self._widest(box)
            for half in box[place].split():
                child = replaced(box, place, half)
                value = self.bound(child)
                if value is not None and (best is None or value < best):
                    made += 1
                    heapq.heappush(heap, (value, made, child))
        return best

    def _widest(self, box: Box) -> int:
        """The variable to halve: one of an undecided rule, the widest."""
        undecided = [rule for rule in self.rules if len(set(rule.bounds(box))) > 1]
        places = open_places(box, undecided) or open_places(box, self.rules)
        return max(places, key=lambda place: (box[place].width, -place))


def _lower(best: Decimal | None, value: Decimal | None) -> Decimal | None:
    if value is None:
        return best
    return value if best is None or value < best else best


def lowest(awards: Sequence[Rule], box: Box, required: Sequence[Rule] = ()) -> Decimal | None:
    """The fewest points over all readings in which what is required is met; None: there is none."""
    return _Search(awards, required, 1, steps=False).run(box)


def highest(awards: Sequence[Rule], box: Box, required: Sequence[Rule] = ()) -> Decimal | None:
    """The most points over all readings in which what is required is met; None: there is none."""
    found = _Search(awards, required, -1, steps=False).run(box)
    return None if found is None else -found


def step_range(rule: Rule, box: Box) -> tuple[int, int]:
    """The lowest and highest step of one rule over all readings."""
    low, high = rule.bounds(box)
    if low == high:
        return low, high
    least = _Search((rule,), (), 1, steps=True).run(box)
    most = _Search((rule,), (), -1, steps=True).run(box)
    assert least is not None
    assert most is not None
    return int(least), int(-most)


def components(rules: Sequence[Rule], box: Box) -> list[list[Rule]]:
    """Rules that share an open fact, directly or through others, together; in the order of the rules."""
    groups: list[tuple[set[int], list[Rule]]] = []
    for rule in rules:
        places = set(open_places(box, (rule,))) if len(set(rule.bounds(box))) > 1 else set()
        touching = [group for group in groups if group[0] & places]
        for group in touching:
            places |= group[0]
        members = [other for group in touching for other in group[1]]
        groups = [group for group in groups if group not in touching]
        groups.append((places, [*members, rule]))
    order = {id(rule): number for number, rule in enumerate(rules)}
    found = [sorted(members, key=lambda rule: order[id(rule)]) for _, members in groups]
    return sorted(found, key=lambda members: order[id(members[0])])
