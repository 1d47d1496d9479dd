"""Which open facts decide an outcome, and at exactly which value it flips."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from cvscreen.periods import first_day, last_day
from cvscreen.scoring.domains import Box, Choice, Days, day
from cvscreen.scoring.ledger import Ledger
from cvscreen.scoring.rules import ScoredRule
from cvscreen.scoring.solver import mixes, open_places, replaced, samples

MAX_NODES = 300
"""How many joint readings are looked at before a fact that has not decided anything yet is listed anyhow."""


@dataclass(frozen=True, slots=True)
class Turn:
    """From this value of a fact on, the rule reaches ``step``. ``after``: for a period, "on or after" it."""

    step: int
    value: int
    until: int | None = None
    """The last value, where the step is lost again behind it."""
    after: bool = False


@dataclass(frozen=True, slots=True)
class Flip:
    """What one fact does to a rule, the other open facts held at their worst or at their best.

    ``others``: the facts that are held. ``base``: the step that is reached whatever this fact is.
    """

    fact: str
    others: tuple[str, ...]
    favourable: bool
    base: int
    turns: tuple[Turn, ...]


def deciding_facts(rule: ScoredRule, ledger: Ledger) -> tuple[str, ...]:
    """The facts on which the rule's outcome turns in at least one joint reading, in order."""
    places = open_places(ledger.box, (rule,))
    facts = [fact for place in places for fact in ledger.facts_of(place)]
    return tuple(fact for fact in facts if _decides(rule, fact, ledger, places))


def flips(rule: ScoredRule, facts: tuple[str, ...], ledger: Ledger) -> tuple[Flip, ...]:
    """For each fact its turning values: once when it stands alone, else with the others worst and best."""
    found: list[Flip] = []
    for fact in facts:
        others = tuple(other for other in facts if other != fact)
        made = [
            _flip(rule, fact, others, ledger, favourable=side)
            for side in ((False, True) if others else (True,))
        ]
        if len(made) == 2 and (made[0].base, made[0].turns) == (made[1].base, made[1].turns):
            made = [Flip(fact, (), True, made[0].base, made[0].turns)]
        if any(flip.turns for flip in made):
            found.extend(made)
    return tuple(found)


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


def _extremes(box: Box, fact: str, ledger: Ledger) -> tuple[int, int]:
    """The worst and best value of a fact: the last day for a start, the last for an end too."""
    domain = box[ledger.place_of(fact)]
    if isinstance(domain, Choice):
        return domain.low, domain.high
    if fact.endswith(".start"):
        return min(domain.b, domain.d), domain.a
    return max(domain.c, domain.a), domain.d


def _decides(rule: ScoredRule, fact: str, ledger: Ledger, places: tuple[int, ...]) -> bool:
    place = ledger.place_of(fact)
    slides = isinstance(domain := ledger.box[place], Days) and domain.slides

    def differs(box: Box) -> bool:
        """Whether moving the fact alone changes the step, all else in the box being single."""
        values = _tried(box, fact, ledger) if slides else _extremes(box, fact, ledger)
        steps = set()
        for value in values:
            narrow = narrowed(box, fact, ledger, value)
            if narrow is not None:
                for reading in samples(narrow, open_places(narrow, (rule,))):
                    steps.add(rule.bounds(reading)[0])
        return len(steps) > 1

    others = tuple(other for other in places if other != place)
    around = [_held(ledger.box, place, fact, side) for side in ("lows", "highs")]
    for held in around:
        for box in (*samples(held, others), *mixes(held, others)):
            if differs(box):
                return True
    return slides or _search(rule, fact, ledger, around, others)


def _tried(box: Box, fact: str, ledger: Ledger) -> tuple[int, ...]:
    low, high = sorted(_extremes(box, fact, ledger))
    return tuple(dict.fromkeys((low, (3 * low + high) // 4, (low + high) // 2, (low + 3 * high) // 4, high)))


def _held(box: Box, place: int, fact: str, side: str) -> Box:
    """The box with the other side of the fact's own period at its worst or best."""
    domain = box[place]
    if isinstance(domain, Choice) or domain.length is not None:
        return box
    if fact.endswith(".start"):
        end = max(domain.c, domain.a) if side == "lows" else domain.d
        return replaced(box, place, domain.ending(end, end))
    start = min(domain.b, domain.d) if side == "lows" else domain.a
    return replaced(box, place, domain.starting(start, start))


def _search(rule: ScoredRule, fact: str, ledger: Ledger, roots: list[Box], others: tuple[int, ...]) -> bool:
    """Whether some reading of the others makes the fact decisive; undecided after ``MAX_NODES``: yes."""
    waiting = list(roots)
    for _ in range(MAX_NODES):
        if not waiting:
            return False
        box = waiting.pop()
        worst, best = _extremes(box, fact, ledger)
        ends = [
            narrow for value in (worst, best) if (narrow := narrowed(box, fact, ledger, value)) is not None
        ]
        reached = [rule.bounds(narrow) for narrow in ends]
        if max(high for _, high in reached) == min(low for low, _ in reached):
            continue
        still = [place for place in others if box[place].open]
        if not still:
            return True
        widest = max(still, key=lambda place: (box[place].width, -place))
        waiting.extend(replaced(box, widest, half) for half in box[widest].split())
    return True


def _flip(rule: ScoredRule, fact: str, others: tuple[str, ...], ledger: Ledger, *, favourable: bool) -> Flip:
    box = _context(rule, fact, ledger, favourable)
    place = ledger.place_of(fact)
    domain = box[place]

    def step(value: int) -> int:
        narrow = narrowed(box, fact, ledger, value)
        assert narrow is not None
        return max(rule.bounds(reading)[0] for reading in _readings(narrow, place))

    worst, best = _extremes(box, fact, ledger)
    if isinstance(domain, Choice):
        return Flip(fact, others, favourable, step(worst), tuple(_choice_turns(domain, step)))
    if domain.slides and worst != best:
        return _sliding(fact, others, favourable, sorted((worst, best)), step)
    low, high = step(worst), step(best)
    turns = tuple(
        _boundary(target, sorted((worst, best)), step, after=fact.endswith(".end"))
        for target in range(low + 1, high + 1)
    )
    return Flip(fact, others, favourable, low, _strongest(turns))


def _readings(box: Box, place: int) -> Iterator[Box]:
    yield from samples(box, (place,) if box[place].open else ())


def _choice_turns(domain: Choice, step: Callable[[int], int]) -> Iterator[Turn]:
    reached = step(domain.low)
    for value in range(domain.low + 1, domain.high + 1):
        if step(value) > reached:
            reached = step(value)
            yield Turn(reached, value, after=True)


def _boundary(target: int, days: list[int], step: Callable[[int], int], *, after: bool) -> Turn:
    """The day from which (an end) or up to which (a start) the step is reached, by bisection."""

    def holds(moment: date) -> bool:
        return step(moment.toordinal()) >= target

    low, high = day(days[0]), day(days[1])
    found = first_day(low, high, holds) if after else last_day(low, high, holds)
    assert found is not None
    return Turn(target, found.toordinal(), after=after)


def _strongest(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    """Of several steps reached on the same day only the highest."""
    by_value = {(turn.value, turn.until): turn for turn in turns}
    return tuple(sorted(by_value.values(), key=lambda turn: turn.step))


def _sliding(
    fact: str, others: tuple[str, ...], favourable: bool, days: list[int], step: Callable[[int], int]
) -> Flip:
    """All days are tried: a stretch that slides may reach a step, lose it and reach it again."""
    steps = [step(value) for value in range(days[0], days[1] + 1)]
    base = min(steps)
    turns: list[Turn] = []
    for target in range(base + 1, max(steps) + 1):
        start: int | None = None
        for offset, reached in enumerate([*steps, -1]):
            if reached >= target and start is None:
                start = offset
            elif reached < target and start is not None:
                turns.append(Turn(target, days[0] + start, days[0] + offset - 1))
                start = None
    return Flip(fact, others, favourable, base, tuple(turns))


def _context(rule: ScoredRule, fact: str, ledger: Ledger, favourable: bool) -> Box:
    """The box with everything but the fact at its worst or best for this rule."""
    place = ledger.place_of(fact)
    held = _held(ledger.box, place, fact, "highs" if favourable else "lows")
    others = tuple(other for other in open_places(ledger.box, (rule,)) if other != place)
    worst, best = _extremes(held, fact, ledger)

    def reached(box: Box) -> int:
        narrow = [one for value in (worst, best) if (one := narrowed(box, fact, ledger, value)) is not None]
        return sum(rule.bounds(reading)[0] for one in narrow for reading in _readings(one, place))

    options = list(samples(held, others))
    return max(options, key=reached) if favourable else min(options, key=reached)
