"""Where a line of text holds a gap that was filled with dots, and where it ends inside a word."""

from __future__ import annotations

import re

_LEADER = re.compile(
    r"[ \t]*(?:\.(?: ?\.){4,}|…(?: ?…)+|_(?: ?_){3,}|·(?: ?·){4,}|-(?: ?-){3,}|[–—](?: ?[–—]){2,})[ \t]*"
)
"""What fills the white before a tab stop; three dots are an ellipsis, and four a sloppy one."""
_FILLED_IN = frozenset("._…")
"""Leaders that say nothing at the end of a line: what is to be filled in. Dashes may underline there."""
_SHORT = 8
"""Marks up to which a leader between two figures may be the dash of a period."""

_BROKEN = re.compile(r"(?:\A|\s)[^\s\w]*(?:[^\W\d_]+[-‐/]+)*([^\W\d_]+)[-‐]\Z")
"""A word of letters only: not the end of an address, or of a name with figures in it."""
_LONGEST = 80
"""Characters of the end of a line in which its last word is looked for."""
_REST = re.compile(r"[^\W\d_]+")
_AFTER_OMISSION = frozenset(("en", "of", "tot", "als", "dan", "noch", "naar", "t", "and", "or", "to"))
"""Words behind the hyphen that stands for what two words share: "in- en verkoop"."""
_OWN_HYPHEN = frozenset(("aspirant", "bijna", "co", "e", "ex", "non", "niet", "oud", "semi", "x"))
"""Parts that keep their hyphen in the middle of a line too: "oud-wethouder"."""


def leaders(text: str) -> list[tuple[int, int]]:
    """The spans of tab leaders in one line, with the blanks around them; none where nothing else is said."""
    found: list[tuple[int, int]] = []
    for match in _LEADER.finditer(text):
        before, after = text[: match.start()], text[match.end() :]
        mark = match[0].strip()
        inside = bool(before) and bool(after)
        if not inside and mark[0] not in _FILLED_IN:
            continue
        if inside and before[-1].isdigit() and len(mark) <= _SHORT and _may_end(mark, after):
            continue
        found.append(match.span())
    outside, position = "", 0
    for start, end in found:
        outside += text[position:start]
        position = end
    return found if any(c.isalnum() for c in outside + text[position:]) else []


def part_leaders(text: str, mark: str) -> str:
    """``text`` with ``mark`` for every leader between two parts, and without those at its ends."""
    parts, position = [], 0
    for start, end in leaders(text):
        parts.append(text[position:start])
        position = end
    parts.append(text[position:])
    return mark.join(part for part in parts if part)


def breaks_word(line: str, following: str) -> bool:
    """Whether the hyphen that ends ``line`` only marks that its last word goes on in ``following``.

    Both lines are of one paragraph. A hyphen that the word has in the middle of a line too is kept: behind
    capitals and figures ("ICT-"), before a capital ("Noord-" + "Holland"), where it stands for a part that
    two words share ("in-" + "en verkoop", "kantoor-" + "/winkel").
    """
    broken, rest = _BROKEN.search(line[-_LONGEST:]), _REST.match(following)
    if broken is None or rest is None:
        return False
    part = broken[1]
    small = part[-1].islower() and rest[0][0].islower() and not (len(part) > 1 and part.isupper())
    return small and part.lower() not in _OWN_HYPHEN and rest[0] not in _AFTER_OMISSION


def _may_end(mark: str, after: str) -> bool:
    """Whether what follows may be the end of a period: a figure, or after dashes anything ("heden")."""
    return after[0].isdigit() or mark[0] in "-–—"
