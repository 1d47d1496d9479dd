"""Entries that take turns on both sides of a gutter: a timeline with cards left and right of its line.

They are read from top to bottom, each as a whole, as a person does; two columns would be read one after the
other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from cvscreen.reading.pdf.marks import Rect
from cvscreen.reading.pdf.segments import Segment

_BESIDE = 0.2
"""Part of the height of a line from which on another stands beside it."""
_LEAST_TURNS = 4
_APART = 1.3
"""White, in em, between two cards on one side; between the lines of one card there is less."""
_STAGGER = 1.0
"""Distance, in em, between the tops of two cards that face one another; in rows of cards they are level."""
_LINE = 0.6
"""Part of the height of the cards along which the line between them must run."""
_ALIKE = 0.7
"""Part of the cards that must open in one look and tell when."""
_WHEN = re.compile(r"\b(?:19|20)\d\d\b|['’]\d\d\b")


def in_strict_turns(left: Sequence[Segment], right: Sequence[Segment]) -> list[list[Segment]] | None:
    """The entries of both sides from top to bottom; None where a line stands beside one of the other side.

    Both sides are ordered from top to bottom.
    """
    sides = sorted([(s.top, 0, s) for s in left] + [(s.top, 1, s) for s in right], key=lambda item: item[:2])
    runs: list[list[Segment]] = []
    before: int | None = None
    lowest = float("-inf")
    for top, side, segment in sides:
        if side != before:
            if lowest - top > _BESIDE * (segment.bottom - top):
                return None
            runs.append([])
            before = side
        runs[-1].append(segment)
        lowest = max(lowest, segment.bottom)
    return [_in_order(run) for run in runs] if len(runs) >= _LEAST_TURNS else None


def along_a_line(
    left: Sequence[Segment], right: Sequence[Segment], rules: Sequence[Rect]
) -> list[list[Segment]] | None:
    """The entries of a timeline from top to bottom; None where no line is drawn between the sides.

    The cards may overlap a little, but not stand level, and nearly all tell when. Both sides are ordered from
    top to bottom.
    """
    top, bottom = min(left[0].top, right[0].top), max(left[-1].bottom, right[-1].bottom)
    start, end = max(s.x1 for s in left), min(s.x0 for s in right)
    drawn = sum(
        min(rule[3], bottom) - max(rule[1], top)
        for rule in rules
        if start - 1 <= rule[0] and rule[2] <= end + 1 and rule[3] - rule[1] > rule[2] - rule[0]
    )
    if drawn < _LINE * (bottom - top):
        return None
    cards = [(card[0].top, side, card) for side, lines in enumerate((left, right)) for card in _cards(lines)]
    cards.sort(key=lambda item: item[:2])
    dated = [(top, side, card) for top, side, card in cards if any(_WHEN.search(s.text) for s in card)]
    if len(dated) < max(_LEAST_TURNS, _ALIKE * len(cards)):
        return None
    for (above, one, _), (below, other, card) in pairwise(dated):
        if one == other or below - above < _STAGGER * card[0].size:
            return None
    looks = [card[0].look for _, _, card in dated]
    if max(looks.count(look) for look in looks) < _ALIKE * len(looks):
        return None
    return [card for _, _, card in cards]


def _cards(lines: Sequence[Segment]) -> list[list[Segment]]:
    cards = [[lines[0]]]
    lowest = lines[0].bottom
    for line in lines[1:]:
        if line.top - lowest > _APART * line.size:
            cards.append([])
        cards[-1].append(line)
        lowest = max(lowest, line.bottom)
    return cards


def _in_order(run: list[Segment]) -> list[Segment]:
    return sorted(run, key=lambda s: (s.baseline, s.x0))
