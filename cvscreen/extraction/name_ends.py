"""Where the name of an organisation ends: before its place, its branch and its department."""

from __future__ import annotations

import re
from dataclasses import replace

from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.matching import Match
from cvscreen.extraction.organisations import GOES_SMALL, LEGAL_FORM, best_match
from cvscreen.extraction.segments import Segment

_AT_PLACE = re.compile(r"\s+(?:te|in|locatie|vestiging|regio)\s+(?=[A-ZÀ-Ý'’])")
_AT_PLACE_LOW = re.compile(r"\s+(?:te|in)\s+(?=[a-zà-ÿ'’])")
_BRANCH_WORDS = 4
"""Words that a branch may have whose name has small words in it ("Jumbo Stad van de Zon")."""
_ADJECTIVE = 4
"""Letters that a word such as "Openbare" has more of than an article or a short name."""
_LIKE = ("e", "lijk", "baar", "aal", "eel")
"""Endings of words that say what an organisation is like."""
_KINDS = frozenset({"generic-organisation", "named-by-place", "name-part", "organisation-part"})
"""Words that say what an organisation is or does."""
_HANGS = re.compile(r"(?:\s(?:op|in|van|de|het|een|en|voor|bij|aan|te|met|als|via|binnen))+$")
_AROUND = re.compile(r"\s+(?:en omgeving|en omstreken|e\.?o\.?|area|metropolitan area)$", re.IGNORECASE)
_TELLS_ON = re.compile(r"\s+(?!(?:de|den|der|van|het|'t|en|voor|op|ter|ten)\b)[a-zà-ÿ]+\b")
_LOWER_ARTICLE = re.compile(r"(?:(?:van\s+)?(?:de|het)|van)\s+(?=[A-ZÀ-Ý])")
# "Café De Linden", "Bakkerij Van Velden": the name is not over.
_OPENS_NAME = re.compile(
    r"(?i:de|den|der|het|van|ter|ten|te|op|aan|in|en|bij|boven|onder|achter|rond|rondom|over|tussen)"
)


def is_place(segment: Segment, lexicon: Lexicon) -> bool:
    """A place, here or abroad ("Telesur, Paramaribo"), and nothing else."""
    abroad = segment.row.found("education", "foreign")
    joiners = segment.row.found("education", "connector")
    named = names_place(segment.text, lexicon)
    return named or (bool(abroad) and segment.covered([*abroad, *joiners]) == 1)


def names_place(text: str, lexicon: Lexicon) -> bool:
    """Whether ``text`` is a place, a region or a country and nothing else ("Zwolle en omgeving")."""
    around = _AROUND.search(text)
    bare = text if around is None else text[: around.start()]
    return lexicon.places.is_country(bare) or lexicon.is_place(bare)


def without_place(segment: Segment, lexicon: Lexicon) -> Segment:
    """The organisation alone: "Teleperformance te Zoetermeer", "Randstad Utrecht" end in a place.

    A kind of organisation ("Voedselbank Arnhem") is named by its place, which stays.
    """
    if (article := _LOWER_ARTICLE.match(segment.text)) is not None:
        segment = replace(segment, start=segment.start + article.end())
    for sign in segment.row.found("qualifiers", "generic-organisation", key="qualifier"):
        small = sign.start == segment.start and segment.text[0].islower()
        if small and re.match(r" [A-ZÀ-Ý]", segment.row.text[sign.end :]):
            segment = replace(segment, start=sign.end + 1)  # "supermarkt Hoogvliet"
            break
    if (hanging := _HANGS.search(segment.text)) is not None and hanging.start():
        segment = replace(segment, end=segment.start + hanging.start())  # "bij Ziggo op de" klantenservice
    text = segment.text
    society = _opens_society(segment)
    known = best_match(segment.matches("employers"))
    listed = known is not None and known.get("kind", "name") == "name"
    ends = [
        m.start()
        for m in (_AT_PLACE if any(map(str.isupper, text)) else _AT_PLACE_LOW).finditer(text)
        if (lexicon.is_town if society else lexicon.is_place)(text[m.end() :])
        and not (listed and known is not None and m.start() < known.end - segment.start)
    ]
    if known is not None and listed and known.get("type") != "municipality":
        end = known.end - segment.start
        if (
            known.start == segment.start
            and text[end : end + 1] == " "
            and not society
            and not _named_by_place(segment, known.end)
            and _no_name(segment, text[end + 1 :], lexicon)
        ):
            ends.append(end)
    start = segment.start
    if known is not None and _says_more(segment, known):
        start = known.start  # "stage gemeente Almere afdeling burgerzaken"
    formed = known is not None and LEGAL_FORM.search(text) is not None  # "Noorderbreedte callcenter bv"
    if known is not None and listed and known.start == start and not formed:
        rest = text[known.end - segment.start :]
        department = known.get("type") == "municipality" and _starts_part(segment, known.end)
        if department or (_TELLS_ON.match(rest) and not _says_kind(segment, known.end)):
            ends.append(known.end - segment.start)  # "Yource in Groningen bedient webwinkels"
    if segment.mark in {"via", "client", "bij", "for"} and text[0].isupper() and not listed and not society:
        running = GOES_SMALL.search(text, 0 if known is None else known.end - segment.start)
        if running is not None and running.start():
            ends.append(running.start())  # "vanuit Lente Mensen werkzaam bij …"
    words = text.split()
    if known is not None and known.start == start and known.get("type") == "private" and len(words) > 2:
        behind = len(text) - len(words[-1]) - 1
        if lexicon.is_town(words[-1]) and _says_kind(segment, known.end) and behind > known.end - start:
            ends.append(behind)  # "Van der Valk Hotel Haarlem"
    if (
        not listed
        and (known is None or known.get("kind") == "construction")
        and len(words) > 1
        and not society
    ):
        # An unlisted name that ends in a place ("Zeeman Naaldwijk"), of one to three words.
        ends.extend(
            len(text) - len(tail)
            for n in range(1, len(words))
            if lexicon.is_town(tail := " " + " ".join(words[n:]))
            and words[n - 1][0].isupper()
            and not _OPENS_NAME.fullmatch(words[n - 1])
            and not _is_kind(segment, words[:n], lexicon)
        )
    ends = [end for end in ends if segment.start + end > start]
    if not ends and start == segment.start:
        return segment
    end = segment.start + min(ends) if ends else segment.end
    return Segment(segment.row, start, end, segment.mark, segment.bracketed, segment.source)


def _says_more(segment: Segment, known: Match) -> bool:
    """Whether only small words stand before the name of a piece ("stage gemeente Almere …")."""
    before = segment.row.text[segment.start : known.start].split()
    named = known.get("kind", "name") == "name" and known.start > segment.start
    small = all(word.islower() for word in before) and not _kind_before(segment, known)
    parts = [
        *segment.row.found("qualifiers", "organisation-part", key="qualifier"),
        *segment.row.found("roles"),
    ]
    lead = any(m.start == segment.start and m.end == known.start - 1 for m in parts)  # "KCC gemeente Delft"
    return named and 0 < len(before) <= 3 and (small or lead)


def _kind_before(segment: Segment, known: Match) -> bool:
    """ "transportbedrijf Verkade & Zn": what stands small before a listed name may be as much of another."""
    kinds = segment.row.found("employers", "construction")
    more = known.end < segment.end and segment.row.text[known.end] in " -"
    return more and any(m.start == segment.start and m.end == known.start - 1 for m in kinds)


def _starts_part(segment: Segment, end: int) -> bool:
    parts = segment.row.found("qualifiers", "organisation-part", key="qualifier")
    return any(m.start == end + 1 for m in parts)


def _is_kind(segment: Segment, words: list[str], lexicon: Lexicon) -> bool:
    """Whether ``words``, which open the piece, say what kind of organisation it is and name none: "Openbare
    Bibliotheek", and not "Smit Transport" or "Kinderdagverblijf Pinkeltje"."""
    end = segment.start + len(" ".join(words))
    if _named_by_place(segment, end):
        return True
    kinds = segment.row.found("employers", "construction")
    trades = [m for m in segment.row.found("roles", "title", key="place") if m.start == segment.start]
    signs = [m for m in (*kinds, *trades) if segment.start <= m.start]
    signs = [m for m in signs if m.end == end or m.start < end < m.end]
    if not signs:
        return False
    church = any(m.get("type") == "religious" for m in signs)
    return church or len(words) == 1 or all(_says_what(word, lexicon) for word in words)


def _says_what(word: str, lexicon: Lexicon) -> bool:
    """Whether a word of a name is a kind of organisation or what it is like, and none of the name itself."""
    like = len(word) > _ADJECTIVE and word.casefold().endswith(_LIKE)
    short = len(word) < _ADJECTIVE and word.isupper()  # "VV SC Stadskanaal"
    kinds = (
        m for m in lexicon.index.find(word) if m.get("kind") == "construction" or m.get("qualifier") in _KINDS
    )
    return word[0].islower() or like or short or any(kinds)


def _opens_society(segment: Segment) -> bool:
    """ "Stichting Leergeld Veendam": the place is as much of the name as the rest."""
    societies = segment.row.found("qualifiers", "society", key="qualifier")
    return any(m.start == segment.start for m in societies)


def _named_by_place(segment: Segment, end: int) -> bool:
    """Whether a kind of organisation that takes the name of its place ("Voedselbank …") ends at ``end``."""
    kinds = segment.row.found("qualifiers", "named-by-place", key="qualifier")
    return any(segment.start == m.start and m.end == end for m in kinds)


def _says_kind(segment: Segment, start: int) -> bool:
    """Whether a word that names go on with stands from ``start`` on ("Olympia Uitzendbureau"); a word of
    lending that is written small behind a capital ("Tentoo payroll") tells of the name and is none."""
    kinds = segment.row.found("employers", "construction")
    parts = segment.row.found("qualifiers", "name-part", key="qualifier")
    text = segment.row.text
    lent = {
        (m.start, m.end)
        for m in kinds
        if m.get("type") == "temp-agency" and text[m.start].islower() and text[segment.start].isupper()
    }
    return any(start <= m.start < segment.end and (m.start, m.end) not in lent for m in (*kinds, *parts))


def _is_branch(segment: Segment, words: list[str]) -> bool:
    """One or two names behind that of a company: the street, the quarter, the centre ("Jumbo Leyweg")."""
    known = best_match(segment.matches("employers"))
    company = known is not None and known.get("type") == "private" and known.get("kind", "name") == "name"
    family = bool(words) and _OPENS_NAME.fullmatch(words[0]) is not None  # "C1000 Van Leeuwen"
    if not company or family or not words:
        return False
    ends = words[0][0].isupper() and words[-1][0].isupper() and not any(w.isupper() for w in words)
    return ends and len(words) <= (_BRANCH_WORDS if any(w.islower() for w in words) else 2)


def _no_name(segment: Segment, rest: str, lexicon: Lexicon) -> bool:
    """What stands behind a known name and is no part of it: a place, a branch, a department."""
    words = rest.split()
    branch = next((words[:n] for n in range(1, len(words)) if lexicon.is_town(" ".join(words[n:]))), words)
    if not _says_kind(segment, segment.end - len(rest)) and _is_branch(segment, branch):
        return True
    known = best_match(segment.matches("employers"))
    firm = known is not None and known.get("type") in {"private", "temp-agency", "contact-centre-company"}
    if any(lexicon.is_town(" ".join(words[:n])) for n in range(1 if firm else len(words), len(words) + 1)):
        return True
    start = segment.end - len(rest)
    if _starts_part(segment, start - 1):
        return True
    return any(m.start <= start and m.end >= segment.end for m in segment.matches("roles"))
