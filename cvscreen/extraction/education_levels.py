"""The level of an education: what explicit levels, names of courses and schools say together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cvscreen.extraction.matching import Match
from cvscreen.extraction.text import Row
from cvscreen.records.evidence import LEVEL_ORDER, Level

_STRENGTH = {"level": 0, "course": 1, "institution": 2}
_ADDRESS = re.compile(r"(?:drs|mr|ir|ing|dr|prof|bc)\.?", re.IGNORECASE)
_NAMED = re.compile(r"\.?\s*(?:(?:drs|mr|ir|ing|dr|prof|bc)\.\s*)*(?:[A-Z]\.|[A-Z][a-zà-ÿ]+)")
"""What stands behind a form of address: more of them, a name ("mr. drs. C. Tanis")."""
_TO = re.compile(r"[\s:(]*(?:\w{2,4}[\s:(]+){0,2}")
"""What may stand between "overgestapt naar" and the level: an article, a preposition."""

Bounds = tuple[Level, Level]


@dataclass(frozen=True, slots=True)
class LevelReading:
    """What the signs say together. ``level`` None: no sign, or a foreign diploma."""

    level: Level | None
    low: Level | None
    high: Level | None
    foreign: bool
    sign: Match | None


def level_signs(row: Row) -> list[Match]:
    """Explicit levels on a row, without those that are a form of address ("drs. C. Tanis") and those that
    the education led to ("overgestapt naar het mbo")."""
    return [
        m
        for m in row.found("education", "level")
        if not (_ADDRESS.fullmatch(row.text[m.start : m.end]) and _NAMED.match(row.text, m.end))
        and not leads_to(row, m)
    ]


def told_levels(row: Row) -> list[Match]:
    """Explicit levels on a row that are not just part of the name of a school ("Stedelijk Gymnasium")."""
    schools = [m for m in row.found("employers") if m.get("type") == "education"]
    return [
        m
        for m in level_signs(row)
        if not any(
            s.start <= m.start and m.end <= s.end and s.end - s.start > m.end - m.start for s in schools
        )
    ]


def leads_to(row: Row, sign: Match) -> bool:
    """Whether ``sign`` is where the education led, not what it was."""
    return any(
        onward.end <= sign.start and _TO.fullmatch(row.text[onward.end : sign.start])
        for onward in row.found("education", "onward")
    )


def read_level(signs: Sequence[Match]) -> LevelReading:
    """Levels meet: an explicit level is narrowed by a course, a course by an institution, never widened."""
    foreign = next((m for m in signs if m.get("kind") == "foreign"), None)
    if foreign is not None:
        signs = _valued(signs)
        if not signs:
            return LevelReading(None, None, None, True, foreign)
    ranked = sorted(
        (m for m in signs if str(m.get("kind")) in _STRENGTH), key=lambda m: _STRENGTH[str(m.get("kind"))]
    )
    met: Bounds | None = None
    sign: Match | None = None
    for match in ranked:
        bounds = bounds_of(match)
        if bounds is None:
            continue
        if bounds[0] in ("havo", "vwo"):
            if met is None:
                return LevelReading(bounds[0], bounds[0], bounds[0], False, match)
            continue
        if met is None:
            met, sign = bounds, match
            continue
        met = meet(met, bounds) or _master(met, bounds) or met
    if met is None:
        return LevelReading(None, None, None, False, sign)
    return LevelReading(_name(*met), *met, False, sign)


def _valued(signs: Sequence[Match]) -> list[Match]:
    """The Dutch level that a foreign diploma was found equal to: the one named behind "Nuffic" or "IDW",
    else an exact one before it. A valuation that names no level leaves it open."""
    valued = next((i for i, m in enumerate(signs) if m.get("kind") == "equivalence"), None)
    if valued is None:
        return []
    levels = [(i, m) for i, m in enumerate(signs) if m.get("kind") == "level"]
    behind = [m for i, m in levels if i > valued]
    exact = [m for i, m in levels if i < valued and m.get("level") not in {None, "mbo"}]
    return behind or exact[-1:]


def compatible(left: Iterable[Match], right: Iterable[Match]) -> bool:
    """Whether the signs of two rows may tell of one education: levels must agree; the name of a course only
    tells the kind of school, since it may be taught at several levels."""
    return agree(_kind_of_school(left), _kind_of_school(right))


def _kind_of_school(signs: Iterable[Match]) -> tuple[Level | None, Level | None]:
    known = [m for m in signs if m.get("kind") in _STRENGTH]
    levels = [m for m in known if m.get("kind") == "level"]
    reading = read_level(levels or known)
    if reading.low is None or reading.high is None or levels:
        return reading.low, reading.high
    low: Level = "mbo-1" if reading.low.startswith("mbo") else reading.low
    if low in ("hbo-bachelor", "wo-bachelor"):
        low = "ad"
    high: Level = "mbo-4" if reading.high.startswith("mbo") else "phd"
    return low, high


def narrower(found: Iterable[Match], known: Iterable[Match]) -> bool:
    """Whether ``found`` says more exactly what ``known`` leaves open ("niveau 4" of an mbo)."""
    ours, theirs = read_level(list(found)), read_level(list(known))
    return ours.low == ours.high and theirs.low != theirs.high and theirs.low is not None


def agree(left: tuple[Level | None, Level | None], right: tuple[Level | None, Level | None]) -> bool:
    """Whether one level lies within both bounds; bounds of None allow any."""
    if left[0] is None or left[1] is None or right[0] is None or right[1] is None:
        return True
    beside = {"havo", "vwo"}
    if left[0] in beside or right[0] in beside:
        return left == right
    return meet((left[0], left[1]), (right[0], right[1])) is not None


def bounds_of(match: Match) -> Bounds | None:
    """The levels that one sign allows; None for one that says nothing of levels."""
    level = match.get("level")
    if level == "mbo":
        return "mbo-1", "mbo-4"
    if level is not None:
        return level, level  # type: ignore[return-value]
    low, high = match.get("level_min"), match.get("level_max")
    return None if low is None or high is None else (low, high)  # type: ignore[return-value]


def meet(left: Bounds, right: Bounds) -> Bounds | None:
    """The levels that both allow."""
    both = [level for level in LEVEL_ORDER if level in _between(*left) and level in _between(*right)]
    return (both[0], both[-1]) if both else None


def is_bachelor_with_master(left: Bounds, right: Bounds) -> bool:
    """ "Bachelor en master Bestuurskunde": one course of study as often as two."""
    return {_degree(left), _degree(right)} == {"bachelor", "master"}


def _master(left: Bounds, right: Bounds) -> Bounds | None:
    """The level of a bachelor with its master, of the same kind of school where that is told."""
    if not is_bachelor_with_master(left, right):
        return None
    master, bachelor = (left, right) if _degree(left) == "master" else (right, left)
    for kind in ("hbo", "wo"):
        if all(level.startswith(kind) for level in bachelor):
            exact = next((level for level in master if level.startswith(kind)), None)
            return None if exact is None else (exact, exact)
    return master


def _degree(bounds: Bounds) -> str | None:
    names = {level.rpartition("-")[2] for level in bounds}
    return names.pop() if len(names) == 1 else None


def _between(low: Level, high: Level) -> frozenset[Level]:
    """The levels from ``low`` to ``high``; from one wo to another there is no hbo, and the other way
    round."""
    levels = LEVEL_ORDER[LEVEL_ORDER.index(low) : LEVEL_ORDER.index(high) + 1]
    if low.startswith("wo"):
        return frozenset(level for level in levels if not level.startswith("hbo"))
    if low.startswith("hbo") and high.startswith("hbo"):
        return frozenset(level for level in levels if level.startswith("hbo"))
    return frozenset(levels)


def _name(low: Level, high: Level) -> Level:
    """The level as evidence names it: an mbo whose level is open is ``mbo``; else the lowest that is
    certain."""
    if low == high:
        return low
    return "mbo" if low.startswith("mbo") and high.startswith("mbo") else low
