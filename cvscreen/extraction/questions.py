"""CVs in questions and answers: "Waar werk je nu, en sinds wanneer?" heads the answer below it."""

from __future__ import annotations

from collections.abc import Sequence

from cvscreen.extraction.text import Row

_FEWEST = 3
"""So many rows that ask make a form of questions."""
_MOST_WORDS = 25
_ORDER = ("references", "availability", "volunteer", "internships", "courses", "education", "work")
"""What a question is about, where its words say more than one thing: the rarer first."""


def question_headings(rows: Sequence[Row]) -> list[tuple[Row, str]]:
    """The questions, each with the section that it opens; one that names none stays a row.

    "En daarvoor?" asks on: what it is about is what the question before was about.
    """
    asked = [row for row in rows if _is_question(row)]
    if len(asked) < _FEWEST:
        return []
    found: dict[int, str] = {}
    before: str | None = None
    for row in asked:
        kinds = {str(m.get("section")) for m in row.found("qualifiers", "asks", key="qualifier")}
        on = bool(row.found("qualifiers", "asks-on", key="qualifier")) or row.text.startswith("En ")
        about = next((kind for kind in _ORDER if kind in kinds), None) or next(iter(sorted(kinds)), None)
        if about is None and on:
            about = before
        if about is not None:
            found[row.index] = about
        before = about or before
    if not {"work", "education"} & set(found.values()):
        return []
    first = min(found)
    return [(row, found.get(row.index, "person")) for row in asked if row.index in found or row.index < first]


def _is_question(row: Row) -> bool:
    text = row.text.rstrip(" )*_")
    return (
        text.endswith("?") and "\t" not in text and 1 < row.word_count <= _MOST_WORDS and not row.line.bullet
    )
