"""Firms with a trade in their name: "Bakker Advies", "Kapper Marlies", "Jan van den Broek Logistiek".

The trade reads as a function. Where a title names no organisation and another piece of it tells the function,
the piece that is written as a name is the firm.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvscreen.extraction.matching import Match
from cvscreen.extraction.segments import Segment

_SMALL = 3
"""Letters up to which a word within a name may be written small."""


def firm_among_roles(pieces: Sequence[Segment]) -> Segment | None:
    """The piece that is a firm, where two or more pieces of a title read as functions and one is a name."""
    functions = [s for s in pieces if not s.bracketed and s.mark in {None, "bij"} and _titles(s)]
    firms = [s for s in functions if _is_firm(s)]
    if len(firms) != 1 or len(functions) < 2:
        return None
    return firms[0]


def _titles(piece: Segment) -> list[Match]:
    return [m for m in piece.matches("roles") if m.get("place", "title") == "title"]


def _is_firm(piece: Segment) -> bool:
    """Whether a piece is written as a name and opens with a trade that names firms, or a personal name stands
    before the trade."""
    words = piece.text.split()
    if len(words) < 2 or not any(c.islower() for c in piece.row.text):
        return False
    if any(word[0].islower() and len(word) > _SMALL for word in words) or not words[-1][0].isupper():
        return False
    trades = piece.row.found("qualifiers", "trade-name", key="qualifier")
    if any(m.start == piece.start for m in trades):
        return True
    titles = _titles(piece)
    before = piece.row.text[piece.start : min(m.start for m in titles)].split()
    prefixed = any(word[0].islower() for word in before) and before[-1][0].isupper()
    return prefixed and max(m.end for m in titles) == piece.end
