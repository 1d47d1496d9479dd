"""Spellings made by rule, so that a pattern file writes each phrase once.

Hyphens, blanks, capitals and diacritics need no rule: matching ignores them. A rule takes one phrase and
yields further phrases; ``expanded_phrases`` applies the rules an entry names and fills its templates. The
rule ``feminine`` comes last: it works on filled templates, on token patterns and on pseudos too, so that a
title of either gender is found, or blocked, alike.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

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


_DOUBLED = re.compile(r"(?<![aeiouy])([aeou])([bdfgklmnprstvz])er$")
_GEMINATE = re.compile(r"([bdfgklmnprst])\1er$")
_VOICELESS = {"v": "f", "z": "s"}
_LONG_STEM = re.compile(r"(?<![aeiouy])([aeou])\1([bdfgklmnprst])$")
_SHORT_STEM = re.compile(r"(?<![aeiouy])[aeiou][bdfgklmnprst]$")
_HER_ENDINGS: tuple[tuple[str, str], ...] = (
    ("teur", "trice"),
    ("tor", "trice"),
    ("eur", "euse"),
    ("ist", "iste"),
    ("ent", "ente"),
    ("ant", "ante"),
    ("air", "aire"),
    ("ier", "iere"),
    ("eut", "eute"),
    ("graaf", "grafe"),
    ("loog", "loge"),
    ("ambtenaar", "ambtenares"),
    ("eigenaar", "eigenaresse"),
    ("leraar", "lerares"),
    ("aar", "aarster"),
    ("wijzer", "wijzeres"),
    ("zanger", "zangeres"),
    ("danser", "danseres"),
    ("steward", "stewardess"),
    ("gastheer", "gastvrouw"),
    ("man", "vrouw"),
)
"""Endings of one title for a man and for a woman, beside ``-er`` and ``-ster``, which change the stem."""
_NO_TITLE = frozenset(["ervaring", "master", "scrummaster", "customer", "center", "order", "computer"])


def _ster(word: str) -> Iterator[str]:
    """``verkoper`` → ``verkoopster``, ``inpakker`` → ``inpakster``, ``beheerder`` → ``beheerster``."""
    if word.endswith("rder") or _GEMINATE.search(word):
        yield word[:-3] + "ster"
    else:
        stem = _DOUBLED.sub(r"\1\1\2er", word)[:-2]
        yield stem[:-1] + _VOICELESS.get(stem[-1], stem[-1]) + "ster"


def _er(word: str) -> Iterator[str]:
    """``verkoopster`` → ``verkoper``, ``kapster`` → ``kapper``, ``schrijfster`` → ``schrijver``."""
    stem = word[:-4]
    if stem.endswith("r"):
        yield stem + "der"
    voiced = stem[:-1] + {"f": "v"}.get(stem[-1], stem[-1])
    if _LONG_STEM.search(stem):
        yield _LONG_STEM.sub(r"\1\2", stem)[:-1] + voiced[-1] + "er"
    elif _SHORT_STEM.search(stem):
        yield stem + stem[-1] + "er"
    else:
        yield voiced + "er"


@lru_cache(maxsize=16384)
def _other_gender(word: str) -> tuple[str, ...]:
    """The forms of one word of a title for the other gender; junk that nobody writes does no harm."""
    if len(word) < 5 or word in _NO_TITLE:
        return ()
    made: list[str] = []
    for his, hers in _HER_ENDINGS:
        if word.endswith(his):
            made.append(word[: -len(his)] + hers)
        elif word.endswith(hers):
            made.append(word[: -len(hers)] + his)
    if word.endswith("ster") and len(word) > 6:
        made.extend(_er(word))
    elif word.endswith("er") and not word.endswith(("ier", "eer")):
        made.extend(_ster(word))
    return tuple(dict.fromkeys(made))


def _feminine(phrase: str) -> Iterator[str]:
    """A title for the other gender, word by word and as a whole: ``receptionist-telefonist``.

    Both directions: ``telefoniste`` also as ``telefonist``. Stars of a token pattern stay where they are.
    """
    pieces = _TITLE_WORD.split(phrase)
    options = [
        (place, _other_gender(_plain(piece)))
        for place, piece in enumerate(pieces)
        if place % 2 and pieces[place + 1][:1] != "*"
    ]
    changing = [(place, forms) for place, forms in options if forms]
    for place, forms in changing:
        for form in forms:
            yield "".join([*pieces[:place], form, *pieces[place + 1 :]])
    if len(changing) > 1:
        whole = list(pieces)
        for place, forms in changing:
            whole[place] = forms[0]
        yield "".join(whole)


_TITLE_WORD = re.compile(r"([^\W\d_]+)")


def _plain(word: str) -> str:
    """Matching ignores capitals and diacritics, so the endings are sought without them."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


VARIANT_RULES: dict[str, Callable[[str], Iterator[str]]] = {
    "acronym": _acronym,
    "compound": _compound,
    "en-n": _tussen_n,
    "feminine": _feminine,
    "plural": _plural,
}
"""Name of a rule, as an entry's ``variants`` names it, and what it yields beside the phrase itself."""


_LAST = "feminine"
"""The rule that comes after the templates, since the title may stand in the frame ("medewerker {}")."""


def expanded_phrases(entry: PatternEntry) -> tuple[str, ...]:
    """All phrases of an entry: templates × phrases with what its variant rules make of them.

    Rules work on what the rules before them made, in the order in which the entry names them, so
    ``["compound", "plural"]`` also gives the plural of the compound.
    """
    phrases = list(entry.phrases)
    for name in entry.variants:
        if name != _LAST:
            rule = VARIANT_RULES[name]
            phrases += [made for phrase in phrases for made in rule(phrase)]
    if entry.templates:
        phrases = [frame.replace("{}", phrase) for frame in entry.templates for phrase in phrases]
    return _of_both_genders(entry, phrases)


def expanded_token_patterns(entry: PatternEntry) -> tuple[str, ...]:
    """The token patterns of an entry, for both genders where it asks for that."""
    return _of_both_genders(entry, entry.token_patterns)


def expanded_pseudo(entry: PatternEntry) -> tuple[str, ...]:
    """The blocking phrases of an entry, for both genders where it asks for that."""
    return _of_both_genders(entry, entry.pseudo)


def _of_both_genders(entry: PatternEntry, phrases: Iterable[str]) -> tuple[str, ...]:
    kept = dict.fromkeys(phrases)
    if _LAST in entry.variants:
        rule = VARIANT_RULES[_LAST]
        kept |= dict.fromkeys(made for phrase in list(kept) for made in rule(phrase))
    return tuple(kept)
