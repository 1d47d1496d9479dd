"""Quotations in running rows: what others said names nobody, but whoever said it stands beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cvscreen.extraction.text import Row

_QUOTES = (("“", "”"), ("„", "”"), ("„", "“"), ("«", "»"), ('"', '"'), ("”", "”"))
_SINGLE = re.compile(r"^\s*['‘’].*[.!?]['’](?=\s|$)")
_INNER = re.compile(r"(?<![\w])['‘’](?=\w).*?(?<=[\w.!?])['’](?!\w)")
_MARK = re.compile(r"[“”„«\"'‘’]")
_SAID = 3
"""Words from which something between quotation marks is said by somebody, and no name ("Wim", "De Zon")."""


def quotations(text: str) -> list[tuple[int, int]]:
    """Where in ``text`` something of several words stands between quotation marks, marks included."""
    found: list[tuple[int, int]] = []
    if _MARK.search(text) is None:
        return found
    position = 0
    while True:
        marks = [
            (at, end)
            for opening, closing in _QUOTES
            if (at := text.find(opening, position)) >= 0 and (end := text.find(closing, at + 1)) >= 0
        ]
        if not marks:
            break
        at, end = min(marks)
        found.append((at, end + 1))
        position = end + 1
    if not found:
        found = [single.span() for single in _INNER.finditer(text)]
    return [(at, end) for at, end in found if len(text[at:end].split()) >= _SAID]


def unquoted(text: str, closing: str | None, following: Sequence[str]) -> tuple[str, str | None]:
    """``text`` with quotations blanked; ``closing`` is the mark that ends one begun in an earlier row."""
    out, position = [], 0
    while position < len(text):
        if closing is not None:
            end = text.find(closing, position)
            stop = len(text) if end < 0 else end + len(closing)
            out.append("".join(c if c == "\t" else " " for c in text[position:stop]))
            position, closing = stop, closing if end < 0 else None
            continue
        marks = [(at, mark) for mark, _ in _QUOTES if (at := text.find(mark, position)) >= 0]
        if not marks:
            out.append(text[position:])
            break
        at, mark = min(marks)
        out.append(text[position:at] + " ")
        position = at + 1
        ends = [end for opening, end in _QUOTES if opening == mark]
        rest = [text[position:], *following]
        closing = next((end for end in ends if any(end in part for part in rest)), None)
        if closing is None:  # the mark that ends it is missing: the row is the quotation
            out.append(" " * (len(text) - position))
            position = len(text)
    masked = "".join(out)
    if (single := _SINGLE.match(masked)) is not None:
        masked = " " * single.end() + masked[single.end() :]
    for start, end in quotations(masked):
        masked = masked[:start] + " " * (end - start) + masked[end:]
    return masked, closing


def said_by(row: Row, start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether somebody named at ``start`` to ``end`` of a row said what stands between quotation marks there:
    a colon or a word of saying joins them, or nothing but a function does."""
    if not spans:
        return True
    for first, last in spans:
        if end <= first:
            between = row.text[end:first].rstrip()
            said = any(end <= m.start < first for m in row.found("references", "says", "letter"))
            if said or between.endswith(":"):
                return True
        elif start >= last:
            known = [*row.found("roles"), *row.found("references", "relation", "letter", "says")]
            before = range(last, start)
            if not any(
                row.text[i].isalpha() and not any(m.start <= i < m.end for m in known) for i in before
            ):
                return True
    return False
