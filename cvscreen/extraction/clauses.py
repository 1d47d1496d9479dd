"""The tasks of a job told apart: list items, clauses, and what a clause is only about."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from cvscreen.extraction.matching import Match
from cvscreen.extraction.text import Row

Found = tuple[Row, Match]
Clause = list[tuple[Row, int, int]]
"""The stretches of rows on which one task stands."""
BREAK = re.compile(r"[,;(]|[.:](?=\s|$)")
"""Where what opens a description ends."""
_CLAUSE = re.compile(r"[.;,]\s+|\s+en\s+|\s+and\s+")
_TOPICS = re.compile(r"\b(?:over|about|regarding|inzake|omtrent)\s")


def share(rows: Sequence[Row], found: Sequence[Found]) -> float:
    """Share of the tasks in ``rows`` that ``found`` covers: by clauses, but list items that open with one
    whole."""
    clauses = _clauses(rows, found)
    if not clauses:
        return 1.0
    hit = sum(
        any(r is row and start <= m.start < end for row, start, end in clause for r, m in found)
        for clause in clauses
    )
    return hit / len(clauses)


def _clauses(rows: Sequence[Row], found: Sequence[Found]) -> list[Clause]:
    """The tasks, each the stretches of rows that it stands on; what it is about ("vragen over afval,
    belasting of een paspoort") is no task of its own, and a task may go on in the next row."""
    clauses: list[Clause] = []
    open_row: Row | None = None
    for row in rows:
        head = cut.start() if (cut := BREAK.search(row.text)) else len(row.text)
        if row.line.bullet and any(r is row and m.start < head for r, m in found):
            clauses.append([(row, 0, len(row.text))])
            open_row = row if row.joined else None
            continue
        position = 0
        goes_on = open_row is not None and open_row.index + 1 == row.index and not row.line.bullet
        cuts = [
            cut
            for cut in _CLAUSE.finditer(row.text)
            if cut.group()[0] in ".;" or not _about(row.text, position, cut.start())
        ]
        for start, end in itertools.pairwise([0, *(c.end() for c in cuts), len(row.text)]):
            if goes_on and clauses:
                clauses[-1].append((row, start, end))
            else:
                clauses.append([(row, start, end)])
            goes_on = False
        open_row = row if row.joined else None
    return [c for c in clauses if any(ch.isalpha() for row, a, b in c for ch in row.text[a:b])]


def _about(text: str, start: int, end: int) -> bool:
    """Whether the sentence that ``text`` holds at ``end`` tells by then what the work is about."""
    since = max(text.rfind(". ", start, end), text.rfind("; ", start, end))
    return _TOPICS.search(text, max(since, start), end) is not None
