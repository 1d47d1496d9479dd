"""Who employs and who is worked for, where a title names more than one organisation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cvscreen.extraction.organisations import best_match
from cvscreen.extraction.own_firms import OWN
from cvscreen.extraction.segments import Segment

_PUBLIC = frozenset(
    {"municipality", "province", "water-authority", "central-government", "joint-arrangement"}
)


def _runs_on(segment: Segment) -> bool:
    """ "Inbound voor een telecomaanbieder" tells of work and names nobody."""
    small = [m for m in segment.matches("qualifiers") if m.get("qualifier") == "function-word"]
    return any(m.start > segment.start for m in small) and not any(
        m.get("kind", "name") == "name" for m in segment.matches("employers")
    )


_WITHIN = re.compile(r"[\s,(–-]+(?:in|op)\s(?:het|de)\s", re.IGNORECASE)


def _works_at(firm: Segment, other: Segment, role: Segment | None) -> bool:
    """ "Vermaat, bij het Flevoziekenhuis" above or below the function: whose people work where."""
    function = role is not None and role.row is not firm.row
    named = other.text[0].isupper() or bool(other.matches("employers"))
    if named and role is not None and function and role.row is other.row and other.mark == "bij":
        return firm.mark is None and role.end <= other.start  # a firm above "Medewerker KCC bij gemeente Ede"
    if not named or firm.row is not other.row or firm.start >= other.start:
        return False
    between = firm.row.text[firm.end : other.start]
    return (function and other.mark == "bij") or _WITHIN.fullmatch(between) is not None


def _hired(firm: Segment, other: Segment) -> bool:
    """ "Twynstra Gudde – Gemeente Ede": a firm and an authority side by side."""
    opens = any(m.start == other.start for m in other.matches("employers"))
    return firm.row is other.row and opens and _type_of(firm) == "private" and _type_of(other) in _PUBLIC


def _type_of(segment: Segment) -> object:
    match = best_match(segment.matches("employers"))
    return None if match is None else match.get("type")


def is_public(segment: Segment) -> bool:
    """Whether a piece names an authority."""
    return _type_of(segment) in _PUBLIC


_BARE_VIA = re.compile(r"\bvia\s+(?:de\s+|het\s+)?$", re.IGNORECASE)


def _is_public_via(segment: Segment) -> bool:
    """ "omgeschoold via het UWV": an authority helps people to work, and lends nobody."""
    named = any(m.start == segment.start for m in segment.matches("employers") if m.get("type") in _PUBLIC)
    return named and is_public(segment) and _BARE_VIA.search(segment.row.text[: segment.start]) is not None


def is_agency(segment: Segment) -> bool:
    return _type_of(segment) == "temp-agency"


def parties(found: Sequence[Segment], role: Segment | None) -> tuple[Segment | None, Segment | None]:
    """Who employs and who is worked for among the organisations that a title names, in its order."""
    if own := [s for s in found if s.mark == OWN]:
        others = [s for s in found if s.mark not in {OWN, "via"} and not s.bracketed]
        return own[0], next((s for s in others if s.mark == "client"), next(iter(others), None))
    via = [s for s in found if s.mark == "via" and not (_is_public_via(s) and len(found) > 1)]
    clients = [s for s in found if s.mark == "client"]
    plain = [s for s in found if s.mark not in {"via", "client"}]
    worked_for = [s for s in plain if s.mark == "for"]
    if worked_for and len(plain) > len(worked_for):
        # "Klantenservice voor Ziggo | Teleperformance": who is worked for beside who employs.
        clients = clients or worked_for
        plain = [s for s in plain if s.mark != "for"]
    labelled = [s for s in plain if s.mark == "employer"]
    if via:
        rest = next(iter(clients or [s for s in plain if not s.bracketed] or plain), None)
        if rest is not None and _type_of(via[0]) in _PUBLIC and _type_of(rest) not in _PUBLIC:
            return rest, via[0]  # "Trigion namens gemeente Haarlem"
        return via[0], rest
    if clients and clients[0].row.columns and not labelled and not plain and not is_agency(clients[0]):
        return clients[0], None  # the column of clients, where that of agencies is empty
    if clients:
        return next(iter(labelled or plain), None), clients[0]
    if labelled:
        lenders = [s for s in labelled if is_agency(s)]
        others = [s for s in labelled if not is_agency(s)] or [s for s in plain if s.mark == "bij"]
        # "Organisatie: …" beside "Werkgever: Tempo-Team"
        return (lenders or labelled)[0], others[0] if lenders and others else None
    return _unmarked(plain, role)


def _unmarked(plain: list[Segment], role: Segment | None) -> tuple[Segment | None, Segment | None]:
    """As ``parties``, where no word before the organisations says what they are."""
    lends = {"temp-agency", "contact-centre-company"}
    agencies = [s for s in plain if _type_of(s) in lends]
    others = [
        s
        for s in plain
        if _type_of(s) not in lends and (s.matches("employers") or s.mark == "bij") and not _runs_on(s)
    ]
    if agencies and others:
        return agencies[0], others[0]
    if len(plain) > 1 and (_hired(plain[0], plain[1]) or _works_at(plain[0], plain[1], role)):
        return plain[0], plain[1]
    if role is None and len(plain) > 1 and _called_after(plain[0], plain[1]):
        return plain[1], None
    return next(iter(plain), None), None


def _called_after(function: Segment, other: Segment) -> bool:
    """ "Schuldhulpmaatje bij SchuldHulpMaatje Grave": a function that is called as an organisation is."""
    return other.mark == "bij" and other.row is function.row and function.end < other.start


_ONE_OF = re.compile(r"(?:een|an?)\s+[a-zà-ÿ]", re.IGNORECASE)
_PHRASE = 3
"""Words from which small letters make running text of what may be a name."""


def runs_small(part: Segment) -> bool:
    """Whether running text stands in the place of a name: "Een volle polikliniek", "over storingen en
    rekeningen"."""
    text = part.text
    if any(m.get("kind") == "name" for m in part.matches("employers")):
        return False
    if _ONE_OF.match(text):
        return True
    if part.mark == "via" and text.islower() and not part.matches("employers"):
        return any(c.isupper() for c in part.row.text)  # "via het landelijke nummer"
    if len(text.split()) < _PHRASE:
        return False
    low = not any(c.isupper() or c.isdigit() for c in text) and any(c.isupper() for c in part.row.text)
    return low and not part.matches("employers")
