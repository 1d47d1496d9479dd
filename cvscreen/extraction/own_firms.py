"""The firm of the candidate's own, and the words by which a row tells of work on an own account."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cvscreen.extraction.organisations import leading_name
from cvscreen.extraction.segments import Segment
from cvscreen.extraction.text import Row

OWN = "own"
"""The mark of a firm of the candidate's own."""
_BRACKET = re.compile(r"\s*[(:,–-]\s*")


def own_firm(rows: Sequence[Row]) -> Segment | None:
    """The firm of the candidate ("… onder de naam Tromp Dienstverlening"), if the rows name one."""
    for row in rows:
        for sign in row.found("qualifiers", "own-firm", "owner", key="qualifier"):
            bracket = _BRACKET.match(row.text, sign.end)
            if sign.get("qualifier") == "owner" and (bracket is None or ":" not in bracket.group()):
                continue
            start = bracket.end() if bracket is not None else sign.end
            span = _whole(row, start) if bracket is not None and ":" in bracket.group() else None
            span = span or leading_name(row, start)
            if span is not None:
                return Segment(row, *span, OWN)
    return None


_REST = re.compile(r"[^,;:()|\t.]+(?=[),.;|\t]|$)")
_NAME_WORDS = 5


def _whole(row: Row, start: int) -> tuple[int, int] | None:
    """The short rest of a row behind a colon, which is the name as it stands ("Klantcontact op Maat")."""
    rest = _REST.match(row.text, start)
    if rest is None or not rest.group()[0].isupper() or len(rest.group().split()) > _NAME_WORDS:
        return None
    return start, start + len(rest.group().rstrip())


def is_owned(firm: Segment) -> bool:
    """Whether the word that makes a firm the candidate's own stands right behind it: "Kolk Advies
    (eenmanszaak)"."""
    owner = firm.row.found("qualifiers", "owner", key="qualifier")
    return any(not firm.row.text[firm.end : m.start].strip(" ,(–-|\t") for m in owner if m.start >= firm.end)


def is_self_employed(row: Row) -> bool:
    """Whether a row speaks of work on an own account ("zzp'er", "eigen praktijk")."""
    return bool(row.found("qualifiers", "owner", "own-firm", key="qualifier"))
