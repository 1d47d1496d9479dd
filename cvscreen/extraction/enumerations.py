"""Several people in one piece of a line: where the next begins, and what is rather the firm of the last."""

from __future__ import annotations

import re

from cvscreen.extraction.names import NameGrammar
from cvscreen.extraction.people import Candidate, Piece

_NUMBER = re.compile(r"(?:^|\s)\d{1,2}[.):]\s*$")
_ENDED = re.compile(r"[)\]]\s*[,;.]\s*$|[^\W\d_]{3}[.!?]\s+(?:[^\W\d_]+\s+)?$")
"""What stands in brackets or in a sentence of its own has ended before the next name."""
_NEXT_NAME = re.compile(r",\s+[^\W\d_]+\s+[^\W\d_]+")
_REMOVED = 8
"""Words that may stand between a function and the name set off by commas behind it."""


def is_another(piece: Piece, last: Candidate, candidate: Candidate, names: NameGrammar) -> bool | None:
    """Whether a name behind a person's is another person's; None where it may be one as well as his firm's.

    Contact data, "en", a number, or the end of what stands in brackets make it a person; a comma does not.
    """
    between = piece.text[last.name.end : candidate.name.start]
    if ";" in between:
        return True
    if candidate.joined:
        return candidate.placed or _told_out(
            piece, last, names.before_joiner(names.before_firm(between) or between)
        )
    if candidate.behind and names.joins(between):
        return True
    if _NUMBER.search(between) or (candidate.placed and _ENDED.search(between)):
        return True
    if candidate.placed and piece.contacts():
        return any(last.name.end <= at < candidate.name.start for at in piece.contacts())
    if between.strip() in {",", ""}:
        return _in_list(piece, candidate, names)
    if piece.has("references", "willing") and not names.is_firm(between):
        return None
    return False


def in_apposition(piece: Piece, candidate: Candidate) -> bool:
    """ "Mijn teamleider van de laatste vier jaar, Anke Pol, …": the function stands before the comma."""
    before = piece.text[: candidate.name.start].rstrip()
    behind = piece.text[candidate.name.end :].lstrip()
    if not before.endswith(",") or behind[:1] not in {",", ".", ";", ""}:
        return False
    known = [*piece.row.found("references", "relation"), *piece.row.found("roles", "title", key="place")]
    starts = [m.start - piece.start for m in known if piece.start <= m.start < piece.start + len(before)]
    return (
        bool(starts) and len(before[max(starts) :].split()) <= _REMOVED and ". " not in before[max(starts) :]
    )


def _in_list(piece: Piece, candidate: Candidate, names: NameGrammar) -> bool | None:
    """Whether nothing but names stands in a piece ("Anke Pol, Pim Jansen en Karin Smit"); None for two names
    with a comma, the second of which may be a firm's."""
    if piece.contacts() or piece.has("roles") or piece.has("references", "relation"):
        return False
    behind = piece.text[candidate.name.end :].strip(" .")
    if not behind:
        return None
    return _NEXT_NAME.match(behind) is not None or names.joins(f"x {behind}")


def _told_out(piece: Piece, last: Candidate, told: str) -> bool:
    """Whether what is told of one person has ended before the word that joins the next.

    "Hoofd Klant & Heffen Twente" is one department; "… van gemeente Soest en Mirjam Olde" are two people.
    """
    if not told or told[-1] in ")]" or told[-1].isdigit():
        return True
    end = piece.start + last.name.end + len(told)
    return any(m.end >= end - 1 for m in piece.row.found("employers") if m.start < end)
