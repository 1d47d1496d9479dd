"""Which open facts decide an outcome: those that change it in at least one joint reading of the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from cvscreen.scoring.domains import Box, Choice, Days
from cvscreen.scoring.ledger import Ledger
from cvscreen.scoring.rules import ScoredRule
from cvscreen.scoring.solver import mixes, open_places, replaced, samples, step_range

MAX_NODES = 60
"""How many boxes are looked at before a fact that was not seen to decide anything is listed all the same."""
MAX_WALKS = 6


def deciding_facts(rule: ScoredRule, ledger: Ledger) -> tuple[str, ...]:
    """The facts on which the rule's outcome turns in at least one joint reading, in order."""
    places = open_places(ledger.box, (rule,))
    facts = tuple(fact for place in places for fact in ledger.facts_of(place))
    if len(facts) == 1:
        return facts
    targets = range(step_range(rule, ledger.box)[0] + 1, step_range(rule, ledger.box)[1] + 1)
    return tuple(fact for fact in facts if _decides(rule, fact, facts, targets, ledger))


def narrowed(box: Box, fact: str, ledger: Ledger, value: int) -> Box | None:
    """The box with one fact at one value; None where no reading has it."""
    place = ledger.place_of(fact)
    domain = box[place]
    if isinstance(domain, Choice):
        return replaced(box, place, Choice(value, value)) if domain.low <= value <= domain.high else None
    if fact.endswith(".start"):
        if not domain.a <= value <= min(domain.b, domain.d):
            return None
        return replaced(box, place, domain.starting(value, value))
    if not max(domain.c, domain.a) <= value <= domain.d:
        return None
    return replaced(box, place, domain.ending(value, value))


def extremes(box: Box, fact: str, ledger: Ledger) -> tuple[int, int]:
    """The worst and best value of a fact: the last day for a start, the last for an end too."""
    domain = box[ledger.place_of(fact)]
    if isinstance(domain, Choice):
        return domain.low, domain.high
    if fact.endswith(".start"):
        return min(domain.b, domain.d), domain.a
    return max(domain.c, domain.a), domain.d


def held_sibling(box: Box, place: int, fact: str, side: str) -> Box:
    """The box with the other side of the fact's own period at its worst or best."""
    domain = box[place]
    if isinstance(domain, Choice) or domain.length is not None:
        return box
    if fact.endswith(".start"):
        end = max(domain.c, domain.a) if side == "lows" else domain.d
        return replaced(box, place, domain.ending(end, end))
    start = min(domain.b, domain.d) if side == "lows" else domain.a
    return replaced(box, place, domain.starting(start, start))


def _decides(rule: ScoredRule, fact: str, facts: tuple[str, ...], targets: range, ledger: Ledger) -> bool:
    domain = ledger.box[ledger.place_of(fact)]
    if isinstance(domain, Days) and domain.slides:
        return _turns_when_slid(rule, fact, ledger)
    others = [other for other in facts if other != fact]
    for shift in range(min(len(others), MAX_WALKS) or 1):
        order = others[shift:] + others[:shift]
        if any(_turns_on_walk(rule, fact, order, target, ledger) for target in targets):
            return True
    return _turns_somewhere(rule, fact, ledger)


def _turns_when_slid(rule: ScoredRule, fact: str, ledger: Ledger) -> bool:
    """Whether some positions of a sliding period, the others at their ends, give different steps."""
    place = ledger.place_of(fact)
    others = tuple(other for other in open_places(ledger.box, (rule,)) if other != place)
    for side in ("lows", "highs"):
        held = held_sibling(ledger.box, place, fact, side)
        low, high = sorted(extremes(held, fact, ledger))
        tried = dict.fromkeys(low + (high - low) * part // 8 for part in range(9))
        for box in (*samples(held, others), *mixes(held, others)):
            narrow = (narrowed(box, fact, ledger, value) for value in tried)
            if len({rule.bounds(one)[0] for found in narrow if found for one in _single(found, rule)}) > 1:
                return True
    return False


def _single(box: Box, rule: ScoredRule) -> Iterator[Box]:
    yield from samples(box, open_places(box, (rule,)))


def _turns_on_walk(rule: ScoredRule, fact: str, order: Sequence[str], target: int, ledger: Ledger) -> bool:
    """Walks the other facts from worst to best, one after the other, with the fact itself at its best.

    Where the target is just reached, the fact decides if it is missed there with the fact at its worst.
    """
    ends = {other: extremes(ledger.box, other, ledger) for other in (*order, fact)}
    values = {other: worst for other, (worst, _) in ends.items()}

    def reaches(changed: Mapping[str, int]) -> bool:
        return step_reached(rule, {**values, **changed}, ledger) >= target

    best = {fact: ends[fact][1]}
    if reaches(best):
        return not reaches({})
    for other in order:
        worst_value, best_value = ends[other]
        if not reaches({**best, other: best_value}):
            values[other] = best_value
            continue
        just = _first(worst_value, best_value, lambda value, other=other: reaches({**best, other: value}))  # type: ignore[misc]
        return not reaches({other: just})
    return False


def _first(worst: int, best: int, holds: Callable[[int], bool]) -> int:
    """The value nearest to the worst for which the test holds, given that it holds at the best."""
    low, high, sign = 0, abs(best - worst), 1 if best >= worst else -1
    while low < high:
        middle = (low + high) // 2
        if holds(worst + sign * middle):
            high = middle
        else:
            low = middle + 1
    return worst + sign * low


def step_reached(rule: ScoredRule, values: Mapping[str, int], ledger: Ledger) -> int:
    """The step of the reading with these values."""
    box = held_at(ledger.box, values, ledger)
    return max(rule.bounds(one)[0] for one in _single(box, rule))


def held_at(box: Box, values: Mapping[str, int], ledger: Ledger) -> Box:
    """The box with these facts at these values; a period that would end before it begins is one day."""
    for fact, value in values.items():
        low, high = sorted(extremes(box, fact, ledger))
        found = narrowed(box, fact, ledger, min(max(value, low), high))
        assert found is not None
        box = found
    return box


def _turns_somewhere(rule: ScoredRule, fact: str, ledger: Ledger) -> bool:
    """Searches all readings of the others; undecided after ``MAX_NODES`` boxes counts as yes."""
    own = ledger.place_of(fact)
    waiting = [ledger.box]
    for _ in range(MAX_NODES):
        if not waiting:
            return False
        box = waiting.pop()
        ends = (narrowed(box, fact, ledger, value) for value in extremes(box, fact, ledger))
        reached = [rule.bounds(end) for end in ends if end is not None]
        if not reached or max(high for _, high in reached) == min(low for low, _ in reached):
            continue
        still = [place for place in open_places(box, (rule,)) if place != own]
        sibling = _sibling_halves(box, own, fact)
        if still:
            widest = max(still, key=lambda place: (box[place].width, -place))
            waiting.extend(replaced(box, widest, half) for half in box[widest].split())
        elif sibling:
            waiting.extend(sibling)
        else:
            return True
    return True


def _sibling_halves(box: Box, place: int, fact: str) -> list[Box]:
    """The box with the other side of the fact's own period halved; nothing where that is not open."""
    domain = box[place]
    if isinstance(domain, Choice):
        return []
    if fact.endswith(".start") and domain.c < domain.d:
        middle = (domain.c + domain.d) // 2
        return [
            replaced(box, place, domain.ending(*half))
            for half in ((domain.c, middle), (middle + 1, domain.d))
        ]
    if fact.endswith(".end") and domain.a < domain.b:
        middle = (domain.a + domain.b) // 2
        return [
            replaced(box, place, domain.starting(*half))
            for half in ((domain.a, middle), (middle + 1, domain.b))
        ]
    return []
