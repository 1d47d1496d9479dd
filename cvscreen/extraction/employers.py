"""What the organisation of a job is: by its name, and by the words of lending or ownership around it."""

from __future__ import annotations

from dataclasses import replace

from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.organisations import SAYS_NOTHING, Organisation, typed_part
from cvscreen.extraction.own_firms import OWN, is_owned, own_firm
from cvscreen.extraction.segments import Segment

_LENDING = frozenset({"temp-agency", "contact-centre-company"})


def named_alone(part: Segment) -> Segment:
    """ "handelend onder de naam Studio Kolk": the name alone."""
    signs = part.row.found("qualifiers", "own-firm", key="qualifier")
    opens = any(m.start == part.start and m.end < part.end for m in signs)
    return (own_firm([part.row]) or part) if opens else part


def employer_of(part: Segment, lexicon: Lexicon) -> Organisation:
    """What the organisation that a piece names is, by its name and by the words around it."""
    known = typed_part(part.row, part.start, part.end, lexicon.index)
    if known.type in _LENDING and (part.mark == OWN or is_owned(part)):
        return replace(known, type="private", municipal="none")  # "Kolk Interim" of the candidate's own
    lent = part.mark == "via" and part.row.found("qualifiers", "lending", key="qualifier")
    if lent and known.type == "private" and known.rule in SAYS_NOTHING:
        return replace(known, type="temp-agency", rule="qualifiers/lending")
    return known
