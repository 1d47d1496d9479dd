"""Pairs gold entries with found ones, so that one wrong value does not fail the entry's other values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from cvscreen.records.evidence import CvEnd, DateRange

Gold = TypeVar("Gold")
Found = TypeVar("Found")


def plain(text: str | None) -> str:
    """Letters and digits only, casefolded: how names are compared."""
    return "".join(char for char in (text or "").casefold() if char.isalnum())


def date_text(value: CvEnd | None) -> str:
    """A date as one comparable and printable string; ``-`` for none."""
    if value is None:
        return "-"
    if isinstance(value, DateRange):
        return f"{value.earliest}..{value.latest}"
    return value


def align(
    gold: Sequence[Gold], found: Sequence[Found], likeness: Callable[[Gold, Found], float]
) -> list[tuple[Gold | None, Found | None]]:
    """Pairs by greatest likeness first (ties: order of the CV); a likeness of 0 is no pair.

    Every entry of both sides is in exactly one pair; what has no partner stands beside None.
    """
    scored = sorted(
        (-likeness(wanted, got), abs(i - j), i, j)
        for i, wanted in enumerate(gold)
        for j, got in enumerate(found)
    )
    partner_of_gold: dict[int, int] = {}
    taken: set[int] = set()
    for score, _, i, j in scored:
        if score < 0 and i not in partner_of_gold and j not in taken:
            partner_of_gold[i] = j
            taken.add(j)
    pairs: list[tuple[Gold | None, Found | None]] = [
        (wanted, found[partner_of_gold[i]] if i in partner_of_gold else None) for i, wanted in enumerate(gold)
    ]
    pairs.extend((None, got) for j, got in enumerate(found) if j not in taken)
    return pairs


def name_likeness(left: str | None, right: str | None) -> float:
    """1 for the same name, 0.6 where one holds the other, 0.2 where both are absent, else 0."""
    a, b = plain(left), plain(right)
    if not a or not b:
        return 0.2 if a == b else 0.0
    if a == b:
        return 1.0
    return 0.6 if a in b or b in a else 0.0


def date_likeness(left: CvEnd | None, right: CvEnd | None) -> float:
    """1 for the same date, 0.5 for the same year, else 0."""
    a, b = date_text(left), date_text(right)
    if a == b:
        return 1.0 if a != "-" else 0.2
    return 0.5 if a[:4] == b[:4] else 0.0
