"""How two lines of one paragraph join: where a phrase goes on, and where a line end breaks a word."""

from __future__ import annotations

import re

from cvscreen.extraction.matching import Match, PhraseIndex
from cvscreen.records.document import Line

_ABBREVIATION = re.compile(r"(?<![^\W_])(?:[A-ZÀ-Ý]{2,}|\w|(?:hb|v?mb|vw)o)[-‐]$")
"""What no syllable of a longer word can be: the hyphen behind it is its own ("mbo-niveau", "e-mail")."""
_FIELDS = frozenset({"label-role", "label-employer"})


def same_paragraph(line: Line, following: Line) -> bool:
    """Whether the second line stands in the paragraph of the first, on its page and in its cell."""
    return (
        line.block == following.block
        and not following.bullet
        and line.page == following.page
        and (line.cell, line.row) == (following.cell, following.row)
    )


def continues(line: Line, following: Line) -> bool:
    """Whether ``line`` breaks off inside a phrase that ``following`` of the same paragraph completes."""
    if not same_paragraph(line, following):
        return False
    last, first = line.text.split()[-1], following.text.split()[0]
    if last.endswith((".", "!", "?")):
        return first[0].islower()
    return last[0].islower() or first[0].islower()


def opens_field(text: str, index: PhraseIndex) -> bool:
    """Whether a line opens with a capital and a label of a role or an employer: "Als chauffeur / Bij Arriva"
    are two fields, and no sentence that goes on."""
    first = text.split()[0]
    return first[0].isupper() and any(
        m.get("qualifier") in _FIELDS and m.end == len(first) for m in index.find(first)
    )


def glued(line: Line, following: Line) -> str:
    """The text of a line as it stands before the next of its paragraph, so that a broken word is whole."""
    text = line.text
    compound = text[-1] in "-‐" and text[-2:-1].isalnum() and following.text[0].isupper()
    if line.hyphenated and following.text[0].islower():
        if not _ABBREVIATION.search(text):
            return text[:-1]
        compound = True
    return text if compound else text + " "


def first_parts(text: str, index: PhraseIndex) -> list[Match]:
    """The phrases that end at the hyphen that ends ``text``: it may part a compound ("Word-sjablonen")."""
    return [match for match in index.find(text) if match.end == len(text) - 1]
