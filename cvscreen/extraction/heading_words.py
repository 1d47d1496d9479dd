"""What a heading may hold beside the name of its section (the firm of assignments, a year), and what only
looks like one."""

from __future__ import annotations

import re

from cvscreen.extraction.remembered import remembered
from cvscreen.extraction.text import Row
from cvscreen.extraction.tokens import normal_tokens

_MAX_ASSIGNING = 11
"""Words that a heading with the firm of the assignments below it may have."""


def heads_assignments(row: Row) -> bool:
    """ "OPDRACHTEN VIA NOVA" in capitals or bold print: the assignments of one firm."""
    signs = row.found("qualifiers", "assignments", "projects", "own-firm", key="qualifier")
    if not signs:
        return False
    opens = any(not any(c.isalpha() for c in row.text[: m.start]) for m in signs)
    firm = row.found("qualifiers", "via", "own-firm", key="qualifier") or "(" in row.text
    bracketed = row.text.rstrip().endswith(")")
    stands_out = row.line.bold or row.line.heading is not None or row.text.split()[0].isupper() or bracketed
    short = row.word_count <= _MAX_ASSIGNING and "\t" not in row.text
    named = any(
        m.get("qualifier") == "own-firm" and row.text[m.end :].lstrip(" (:")[:1].isupper() for m in signs
    )
    own = row.line.bold and named and not row.periods
    return stands_out and short and (own or (opens and bool(firm)))


def year_with_word(row: Row, end: int) -> list[tuple[int, int]]:
    """A year in a heading with the word before it: "Dienstverbanden voor 2015"."""
    words = row.found("qualifiers", "date-field", key="qualifier")
    return [
        (word.start, p.end)
        for p in row.periods_in_text
        for word in words
        if p.single and p.end <= end and word.end in {p.start, p.start - 1}
    ]


_STATED = re.compile(r"^[(\[]|[)\].!✓✔√☑]$")
"""How the end of an education is written ("(diploma)", "diploma.", "Diploma ✓"), unlike a heading."""


@remembered
def says_completed(row: Row) -> bool:
    """Whether a row says no more than how an education ended."""
    text = row.text.strip()
    return bool(text[:1].islower() or _STATED.search(text)) and only_completed(row)


@remembered
def only_completed(row: Row) -> bool:
    ends = row.found("qualifiers", "completed", "unfinished", "partial", key="qualifier")
    if not ends:
        return False
    words = {t.start for t in normal_tokens(row.text) if t.norm[0].isalnum()}
    return all(any(m.start <= at < m.end for m in ends) for at in words)
