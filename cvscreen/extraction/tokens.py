"""Normal tokens: the form in which phrases and texts meet.

Casefolded, without diacritics, ``ij`` written ``y``; a run of letters and a run of digits are tokens of their
own, so "Key2KCC", "Key 2 KCC" and "key2-kcc" are the same three tokens. Blanks, hyphens inside words,
apostrophes and the full stops of abbreviations are nothing; other punctuation, a hyphen with blanks around it
and the end of a line are tokens, so that no phrase reaches across them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_PIECE = re.compile(r"([^\W\d_]+|\d+)|[^\w ]|_")
_NOTHING = frozenset("'’‘`´")
_HYPHENS = frozenset("-‐‑")
# A full stop after one of these belongs to the abbreviation, not to the sentence.
_ABBREVIATIONS = frozenset(
    [
        "gem",
        "st",
        "dhr",
        "mevr",
        "mw",
        "drs",
        "mr",
        "ir",
        "ing",
        "dr",
        "jr",
        "sr",
        "nr",
        "tel",
        "afd",
        "min",
        "prov",
        "niv",
        "o",
        "a",
        "b",
        "v",
        "n",
        "i",
        "z",
        "g",
        "m",
        "e",
        "d",
    ]
)


class NormalToken(NamedTuple):
    """``norm`` is what is compared; ``start`` and ``end`` are character offsets in the text."""

    norm: str
    start: int
    end: int


@lru_cache(maxsize=65536)
def normal_form(word: str) -> str:
    """One word as it is compared: casefolded, no diacritics, ``ij`` as ``y``."""
    folded = word.casefold()
    if not folded.isascii():
        decomposed = unicodedata.normalize("NFKD", folded)
        folded = "".join(c for c in decomposed if not unicodedata.combining(c))
    return folded.replace("ij", "y")


def normal_tokens(text: str) -> list[NormalToken]:
    """The normal tokens of ``text``, with their character offsets."""
    return list(map(NormalToken, *token_columns(text)))


def token_columns(text: str) -> tuple[list[str], list[int], list[int]]:
    """The normal tokens of ``text`` as columns: what is compared, where each starts, where it ends."""
    norms: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    position = 0
    for line in text.split("\n"):
        if position:
            norms.append("\n")
            starts.append(position - 1)
            ends.append(position)
        for word in line.split(" "):
            if word:
                known = _tokens_of(word) if len(word) <= _REMEMBERED else _tokenised(word)
                for norm, start, end in known:
                    norms.append(norm)
                    starts.append(start + position)
                    ends.append(end + position)
                position += len(word)
            position += 1
    return norms, starts, ends


def _tokenised(word: str) -> tuple[NormalToken, ...]:
    """The tokens of what stands between blanks; what is beyond those changes none of them."""
    tokens: list[NormalToken] = []
    length = len(word)
    for piece in _PIECE.finditer(word):
        first = piece[0]
        start, end = piece.span()
        if piece.lastindex:
            tokens.append(NormalToken(normal_form(first), start, end))
        elif first in _NOTHING:
            continue
        elif first in _HYPHENS:
            # "Key2-KCC" holds together; "Delft - Rotterdam" does not.
            if start and word[start - 1].isalnum() and end < length and word[end].isalnum():
                continue
            tokens.append(NormalToken("-", start, end))
        elif first == ".":
            inside = end < length and word[end].isalnum() and start and word[start - 1].isalnum()
            if inside or (tokens and tokens[-1].end == start and tokens[-1].norm in _ABBREVIATIONS):
                continue
            tokens.append(NormalToken(".", start, end))
        elif first in "–—":
            tokens.append(NormalToken("-", start, end))
        else:
            tokens.append(NormalToken(first, start, end))
    return tuple(tokens)


_REMEMBERED = 40
"""Characters up to which a word is remembered, since CVs share their vocabulary."""
_tokens_of = lru_cache(maxsize=65536)(_tokenised)
