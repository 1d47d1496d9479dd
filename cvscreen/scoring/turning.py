"""Turning values in sentences: "Gehaald als … op of vóór 19 april 2021 begon." """

from __future__ import annotations

from cvscreen.records.evidence import Experience
from cvscreen.scoring.domains import Choice, day
from cvscreen.scoring.hinges import Flip, Turn
from cvscreen.scoring.ledger import Ledger
from cvscreen.scoring.rules import ScoredRule
from cvscreen.scoring.tools import ToolsRule
from cvscreen.wording import joined


def flip_sentences(rule: ScoredRule, found: tuple[Flip, ...], ledger: Ledger) -> tuple[str, ...]:
    """One sentence a fact and context, in the order of the facts; one for tools that are all alike."""
    facts = tuple(dict.fromkeys(flip.fact for flip in found))
    if isinstance(rule, ToolsRule) and len(facts) > 1 and all(fact.startswith("tool.") for fact in facts):
        return (_tools_sentence(rule, facts, ledger),)
    return tuple(_sentence(rule, flip, ledger) for flip in found)


def _tools_sentence(rule: ToolsRule, facts: tuple[str, ...], ledger: Ledger) -> str:
    """Open tools add up, whichever they are: the points by the number that turns out to be used."""
    texts, days = ledger.texts, rule.criterion.settings.overlap_days
    sure = sum(tool.bounds(ledger.box, rule.window, days)[0] for tool in rule.tools)
    gains = []
    for more in range(1, len(facts) + 1):
        step = sum(sure + more >= tier.minimum for tier in rule.criterion.steps)
        points = texts.number(rule.points[step])
        gains.append(texts.say("flip-tools-gain", count=str(more), points=points))
    names = texts.list_of([fact.partition(".")[2] for fact in facts])
    return texts.say("flip-tools", tools=names, gains=joined(gains, ledger.lang))


def _sentence(rule: ScoredRule, flip: Flip, ledger: Ledger) -> str:
    texts = ledger.texts
    parts = [
        texts.say(
            "flip-part",
            result=_result(rule, turn.step, ledger),
            condition=_condition(flip.fact, turn, ledger),
        )
        for turn in flip.turns
    ]
    if not parts:
        parts = [_settled(rule, flip.base, ledger)]
    text = "; ".join(parts)
    if flip.others:
        return texts.say("flip-context", context=_context(flip, ledger), parts=text)
    return f"{text[0].upper()}{text[1:]}."


def _result(rule: ScoredRule, step: int, ledger: Ledger) -> str:
    if len(rule.points) > 2:
        return ledger.texts.say("flip-points", points=ledger.texts.number(rule.points[step]))
    return ledger.texts.say("flip-met")


def _settled(rule: ScoredRule, step: int, ledger: Ledger) -> str:
    """What holds in this context whatever the fact is."""
    if len(rule.points) > 2:
        return ledger.texts.say("flip-never-points", result=_result(rule, step, ledger))
    return ledger.texts.say("flip-always" if step else "flip-never", result=ledger.texts.say("flip-met"))


def _condition(fact: str, turn: Turn, ledger: Ledger) -> str:
    """What completes "if …" for the values from which the step is reached."""
    texts, domain = ledger.texts, ledger.domains[ledger.place_of(fact)]
    if isinstance(domain, Choice):
        return ledger.notes[fact].reached[turn.value - domain.low - 1]
    job = texts.experience(_experience(fact, ledger))
    if turn.until is not None:
        if turn.value == turn.until:
            return texts.say("on-day", job=job, day=texts.day(day(turn.value)))
        if turn.until >= domain.b:
            return texts.say("from", job=job, day=texts.day(day(turn.value)))
        if turn.value > domain.a:
            first, last = texts.day(day(turn.value)), texts.day(day(turn.until))
            return texts.say("between", job=job, day=first, until=last)
        return texts.say("before", job=job, day=texts.day(day(turn.until)))
    return texts.say("after" if turn.after else "before", job=job, day=texts.day(day(turn.value)))


def _context(flip: Flip, ledger: Ledger) -> str:
    """What the other facts are assumed to be: by name where that is short, else as a whole."""
    texts = ledger.texts
    if flip.held:
        return joined([_held(fact, value, ledger) for fact, value in flip.held], ledger.lang)
    if len(flip.others) > 1:
        return texts.say("flip-others-best" if flip.favourable else "flip-others-worst")
    other = flip.others[0]
    domain = ledger.domains[ledger.place_of(other)]
    if isinstance(domain, Choice):
        return _held(other, domain.high if flip.favourable else domain.low, ledger)
    job = texts.experience(_experience(other, ledger))
    start = other.endswith(".start")
    early = flip.favourable if start else not flip.favourable
    bounds = (domain.a, domain.b) if start else (domain.c, domain.d)
    extreme = texts.say("earliest" if early else "latest")
    shown = texts.day(day(bounds[0] if early else bounds[1]))
    return texts.say("at-start" if start else "at-end", job=job, day=shown, extreme=extreme)


def _held(fact: str, value: int, ledger: Ledger) -> str:
    """ "Accres in die periode is gewerkt", "“…” op 3 mei 2020 begon": completes "if …"."""
    texts, domain = ledger.texts, ledger.domains[ledger.place_of(fact)]
    if isinstance(domain, Choice):
        note = ledger.notes[fact]
        return note.worst if value == domain.low else note.reached[value - domain.low - 1]
    job = texts.experience(_experience(fact, ledger))
    return texts.say(
        "held-start" if fact.endswith(".start") else "held-end", job=job, day=texts.day(day(value))
    )


def _experience(fact: str, ledger: Ledger) -> Experience:
    name = fact.rpartition(".")[0]
    return next(item for item in ledger.evidence.experience if item.id == name)
