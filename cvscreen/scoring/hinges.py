"""At exactly which value of an open fact an outcome flips."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from cvscreen.periods import first_day, last_day
from cvscreen.scoring.domains import Box, Choice, day
from cvscreen.scoring.ledger import Ledger
from cvscreen.scoring.pivots import extremes, held_at, held_sibling, narrowed, step_reached
from cvscreen.scoring.rules import ScoredRule
from cvscreen.scoring.solver import open_places, samples


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
    ``held``: values at which some of the others are held by name; the rest is then at its worst.
    """

    fact: str
    others: tuple[str, ...]
    favourable: bool
    base: int
    turns: tuple[Turn, ...]
    held: tuple[tuple[str, int], ...] = ()


def flips(rule: ScoredRule, facts: tuple[str, ...], ledger: Ledger) -> tuple[Flip, ...]:
    """For each fact its turning values: once when it stands alone, else with the others worst and best."""
    found: list[Flip] = []
    silent: list[str] = []
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
        else:
            silent.append(fact)
    for fact in silent:
        found.extend(_between(rule, fact, found, ledger))
    if not found and facts:
        found = _together(rule, facts, ledger)
    return tuple(sorted(found, key=lambda flip: facts.index(flip.fact)))


def _between(rule: ScoredRule, fact: str, found: list[Flip], ledger: Ledger) -> list[Flip]:
    """A fact that turns the outcome only while the one other fact lies between its own turning values."""
    turning = [flip.turns[0].value for flip in found if flip.others == (fact,) and flip.turns]
    if len(turning) < 2:
        return []
    other = next(flip.fact for flip in found if flip.others == (fact,))
    held = sum(turning[:2]) // 2
    box = narrowed(ledger.box, other, ledger, held)
    if box is None:
        return []
    base, turns = _turns(rule, fact, box, ledger)
    return [Flip(fact, (other,), True, base, turns, ((other, held),))] if turns else []


def _together(rule: ScoredRule, facts: tuple[str, ...], ledger: Ledger) -> list[Flip]:
    """Where no fact turns the outcome by itself: a smallest set of answers that does, ending in one fact."""
    values = {fact: extremes(ledger.box, fact, ledger) for fact in facts}
    least = step_reached(rule, {fact: worst for fact, (worst, _) in values.items()}, ledger)

    def reaches(favourable: Sequence[str]) -> bool:
        held = {fact: ends[fact in favourable] for fact, ends in values.items()}
        return step_reached(rule, held, ledger) > least

    chosen: list[str] = []
    for fact in facts:
        chosen.append(fact)
        if reaches(chosen):
            break
    for fact in chosen[:-1]:
        fewer = [other for other in chosen if other != fact]
        if reaches(fewer):
            chosen = fewer
    last = chosen[-1]
    rest = {fact: ends[fact in chosen] for fact, ends in values.items() if fact != last}
    box = held_at(ledger.box, rest, ledger)
    base, turns = _turns(rule, last, box, ledger)
    held = tuple((fact, values[fact][1]) for fact in chosen[:-1])
    others = tuple(fact for fact in facts if fact != last)
    return [Flip(last, others, False, base, turns, held)] if turns else []


def _flip(rule: ScoredRule, fact: str, others: tuple[str, ...], ledger: Ledger, *, favourable: bool) -> Flip:
    base, turns = _turns(rule, fact, _context(rule, fact, ledger, favourable), ledger)
    return Flip(fact, others, favourable, base, turns)


def _turns(rule: ScoredRule, fact: str, box: Box, ledger: Ledger) -> tuple[int, tuple[Turn, ...]]:
    """The step that is reached anyhow, and the values of the fact that reach more; all else is held."""
    place = ledger.place_of(fact)
    domain = box[place]

    def step(value: int) -> int:
        narrow = narrowed(box, fact, ledger, value)
        assert narrow is not None
        return max(rule.bounds(reading)[0] for reading in _readings(narrow, place))

    worst, best = extremes(box, fact, ledger)
    if isinstance(domain, Choice):
        return step(worst), tuple(_choice_turns(domain, step))
    if domain.slides and worst != best:
        return _sliding(sorted((worst, best)), step)
    low, high = step(worst), step(best)
    turns = tuple(
        _boundary(target, sorted((worst, best)), step, after=fact.endswith(".end"))
        for target in range(low + 1, high + 1)
    )
    return low, _strongest(turns)


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


def _sliding(days: list[int], step: Callable[[int], int]) -> tuple[int, tuple[Turn, ...]]:
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
    return base, tuple(turns)


def _context(rule: ScoredRule, fact: str, ledger: Ledger, favourable: bool) -> Box:
    """The box with everything but the fact at its worst or best for this rule."""
    place = ledger.place_of(fact)
    held = held_sibling(ledger.box, place, fact, "highs" if favourable else "lows")
    others = tuple(other for other in open_places(ledger.box, (rule,)) if other != place)
    worst, best = extremes(held, fact, ledger)

    def reached(box: Box) -> int:
        narrow = [one for value in (worst, best) if (one := narrowed(box, fact, ledger, value)) is not None]
        return sum(rule.bounds(reading)[0] for one in narrow for reading in _readings(one, place))

    options = list(samples(held, others))
    return max(options, key=reached) if favourable else min(options, key=reached)
