"""Quotations in running rows: what others said names nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence

_QUOTES = (("“", "”"), ("„", "”"), ("„", "“"), ("«", "»"), ('"', '"'), ("”", "”"))
_SINGLE = re.compile(r"^\s*['‘’].*[.!?]['’](?=\s|$)")


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
    return masked, closing
