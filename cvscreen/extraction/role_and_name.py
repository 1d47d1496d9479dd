"""Pieces of a title in which the role runs on into the organisation, or the other way round."""

from __future__ import annotations

import re
from dataclasses import replace

from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.matching import Match
from cvscreen.extraction.segments import Segment

_CAPITALS = re.compile(r"(?:\s(?:(?:van|de|den|der|en|'t|&)\s)*[A-ZÀ-Ý'’][\w'’.&-]+)+$")
_AT_THE = re.compile(r"\s(?:aan|op|in|van)\s(?:de\s|het\s)?(?=(?:[A-ZÀ-Ý][\w'’.-]*\s)+$)")
_LEAD = 12
"""So far into a piece an organisation still opens it, behind an article or a word such as "eigen"."""


def role_and_name(piece: Segment, lexicon: Lexicon) -> tuple[Segment, Segment] | None:
    """The role and the organisation of ``piece``; None where it does not show both."""
    titles = [m for m in piece.matches("roles") if m.get("place", "title") == "title"]
    return _at_kind(piece, titles) or _at_capitals(piece, titles, lexicon)


_IN_CAPITALS = 4
"""Letters up to which a single word in capitals is rather a subject ("beoordelaar AOW") than a firm."""


def opens_as_firm(piece: Segment, titles: list[Match]) -> bool:
    """Whether a piece opens with a society or a kind of organisation and goes on with its name, so that a
    trade in it is of the name: "Tuinderij Gebroeders Pol", "Stichting Opvang Zaanstreek"."""
    text = piece.text
    if not text[0].isupper():
        return False
    societies = piece.row.found("qualifiers", "society", key="qualifier")
    kinds = piece.row.found("employers", "construction")
    for sign in (*societies, *kinds):
        behind = piece.row.text[sign.end : sign.end + 2]
        if sign.start != piece.start or sign.end >= piece.end or behind[:1] != " " or not behind[1].isupper():
            continue
        if sign in societies or not any(t.end == piece.end or t.end > sign.end == t.start for t in titles):
            return not any(t.start == piece.start and t.end > sign.end for t in titles)
    return False


def _at_kind(piece: Segment, titles: list[Match]) -> tuple[Segment, Segment] | None:
    """ "Hotel Spaarbankhoeve housekeeping": parted at a kind of organisation that is written as a name."""
    kinds = [
        m
        for m in piece.matches("employers")
        if m.get("kind") == "construction"
        and _written_as_name(piece, m)
        and not any(t.start < m.end and m.start < t.end for t in titles)
    ]
    if not kinds:
        return None
    kind = kinds[0]
    if not titles:
        return _parted(piece, kind.start) if kind.start > piece.start else None
    first = min(t.start for t in titles)
    if kind.start > first:
        return _at_school(piece, kind) or _parted(piece, kind.start)
    parted = _parted(piece, first) if kind.start <= piece.start + _LEAD else None
    return None if parted is None else (parted[1], parted[0])


def _at_school(piece: Segment, kind: Match) -> tuple[Segment, Segment] | None:
    """ "Docent Nederlands aan het Marnix College": the name begins before its kind."""
    at = _AT_THE.search(piece.row.text, piece.start, kind.start)
    if at is None:
        return None
    left, right = replace(piece, end=at.start()), replace(piece, start=at.end())
    return (left, right) if left.end > left.start else None


def _written_as_name(piece: Segment, kind: Match) -> bool:
    """A capital of its own, or the name right behind it ("studievereniging Codex")."""
    text = piece.row.text
    if not any(c.isupper() for c in text):
        parts = piece.row.found("qualifiers", "name-part", key="qualifier")
        bare = kind.end >= piece.end and kind.start > piece.start
        nobody = kind.get("type") == "contact-centre-company" or any(m.start == kind.start for m in parts)
        return not (bare and nobody)  # "teamleider zorg", "operator telefooncentrale" name nobody
    return text[kind.start].isupper() or text[kind.end : kind.end + 2].strip()[:1].isupper()


def _at_capitals(piece: Segment, titles: list[Match], lexicon: Lexicon) -> tuple[Segment, Segment] | None:
    """ "chauffeur Jongepier Transport": who writes roles small writes only the name with capitals.

    Where the role has a capital too, the name must end in a town ("Penningmeester Dorpsbelang Britsum").
    """
    text = piece.text
    tail = _CAPITALS.search(text)
    if tail is None or len(tail.group().strip()) < 3:
        return None
    words = tail.group().split()
    if text[0].islower():
        if len(words) == 1 and words[0].isupper() and len(words[0]) <= _IN_CAPITALS:
            return None
        in_title = any(piece.start + tail.start() + 1 < t.end for t in titles)
        return None if in_title else _parted(piece, piece.start + tail.start())
    behind = max((t.end for t in titles if t.start == piece.start), default=None)
    in_town = len(words) > 1 and lexicon.is_town(words[-1])
    if behind is None or not in_town or piece.start + tail.start() != behind:
        return None
    return _parted(piece, behind)


def _parted(piece: Segment, cut: int) -> tuple[Segment, Segment] | None:
    left = replace(piece, end=cut)
    left.end = left.start + len(left.text.rstrip(" ,-–:"))
    right = replace(piece, start=cut + len(piece.row.text[cut:]) - len(piece.row.text[cut:].lstrip()))
    return (left, right) if left.end > left.start and right.end > right.start else None
