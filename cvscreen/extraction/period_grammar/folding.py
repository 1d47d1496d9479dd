"""One spelling for matching, with every character kept in its place."""

from __future__ import annotations

import unicodedata

_SAME = {
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **dict.fromkeys("’‘‚‛`´′ʼ", "'"),
    **dict.fromkeys("\u00a0\u2007\u2009\u202f\u200a\u2002\u2003", " "),
    "∼": "~",
    "～": "~",
    "…": "…",
}


class _Folding(dict[int, str]):
    """Fills itself with the characters that occur, so that a text is folded at the speed of ``translate``."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        folded = _SAME.get(char)
        if folded is None:
            folded = unicodedata.normalize("NFD", char)[0].lower()
            if len(folded) != 1:
                folded = char
        self[code] = folded
        return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Small letters, no diacritics, one dash, one apostrophe; every character keeps its place."""
    return text.translate(_FOLDING)
