"""Spellings made by rule, so that a pattern file writes each phrase once.

Hyphens, blanks, capitals and diacritics need no rule: matching ignores them. A rule takes one phrase and
yields further phrases; ``expanded_phrases`` applies the rules an entry names and fills its templates.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from cvscreen.patternbook.model import PatternEntry

_TUSSEN_N = re.compile(r"(?<=[a-z]{2})en(?=[a-z]{3})")
_LONG_VOWEL_END = re.compile(r"(.*)(aa|ee|oo|uu)([bcdfgklmnprstvz])$")
_SHORT_VOWEL_END = re.compile(r"(?!.*e[lmnr]$)(?:.*[^aeiou])?[aeiou]([bcdfgklmnprst])$")
_VOICED = {"f": "v", "s": "z"}


def _acronym(phrase: str) -> Iterator[str]:
    """``MBO niveau 4`` also as ``M B O niveau 4``, which is how ``M.B.O.`` reads once its stops are gone.

    Words in capitals are spelled out; a phrase without any has its first word spelled out.
    """
    words = phrase.split()
    capitals = [len(word) > 1 and word.isalpha() and word.isupper() for word in words]
    if not any(capitals):
        capitals = [len(words[0]) > 1 and words[0].isalpha()] + [False] * (len(words) - 1)
    spelled = " ".join(" ".join(word) if hit else word for word, hit in zip(words, capitals, strict=True))
    if spelled != phrase:
        yield spelled


def _plural(phrase: str) -> Iterator[str]:
    """Plural forms of the last word: ``zaak`` → ``zaken``, ``brief`` → ``brieven``."""
    yield phrase + "s"
    if phrase.endswith("e"):
        yield phrase + "n"
        return
    yield phrase + "en"
    if long := _LONG_VOWEL_END.match(phrase):
        stem, vowel, last = long.groups()
        yield f"{stem}{vowel[0]}{_VOICED.get(last, last)}en"
    elif phrase[-1:] in _VOICED:
        yield f"{phrase[:-1]}{_VOICED[phrase[-1]]}en"
    if short := _SHORT_VOWEL_END.match(phrase):
        yield f"{phrase}{short.group(1)}en"


def _compound(phrase: str) -> Iterator[str]:
    """``klant contact centrum`` also as ``klantcontact centrum``, ``klantcontactcentrum`` …"""
    words = phrase.split()
    for place in range(len(words) - 1):
        yield " ".join([*words[:place], words[place] + words[place + 1], *words[place + 2 :]])
    if len(words) > 2:
        yield "".join(words)


def _tussen_n(phrase: str) -> Iterator[str]:
    """``klantenservice`` also as ``klanteservice``."""
    without = _TUSSEN_N.sub("e", phrase.lower())
    if without != phrase.lower():
        yield without


VARIANT_RULES: dict[str, Callable[[str], Iterator[str]]] = {
    "acronym": _acronym,
    "compound": _compound,
    "en-n": _tussen_n,
    "plural": _plural,
}
"""Name of a rule, as an entry's ``variants`` names it, and what it yields beside the phrase itself."""


def expanded_phrases(entry: PatternEntry) -> tuple[str, ...]:
    """All phrases of an entry: templates × phrases with what its variant rules make of them.

    Rules work on what the rules before them made, in the order in which the entry names them, so
    ``["compound", "plural"]`` also gives the plural of the compound.
    """
    phrases = list(entry.phrases)
    for name in entry.variants:
        rule = VARIANT_RULES[name]
        phrases += [made for phrase in phrases for made in rule(phrase)]
    if entry.templates:
        phrases = [frame.replace("{}", phrase) for frame in entry.templates for phrase in phrases]
    return tuple(dict.fromkeys(phrases))
