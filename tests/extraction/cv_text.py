"""Documents from plain strings, so that a test shows the CV it is about."""

from __future__ import annotations

from datetime import date

from cvscreen.extraction import extract
from cvscreen.patternbook import load_patternbook
from cvscreen.records.document import Document, Line, Page
from cvscreen.records.evidence import Evidence

REFERENCE_DATE = date(2023, 4, 18)


def document(text: str, *, language: str = "nl") -> Document:
    """One page. A line that opens with "- " is a list item, one in **…** is bold, " | " parts cells.

    Lines that follow without an empty line between them share a paragraph, as reading would have it for
    wrapped text; list items and bold lines are paragraphs of their own.
    """
    lines: list[Line] = []
    block = 0
    for raw in text.strip("\n").splitlines():
        stripped = raw.strip()
        if not stripped:
            block += 1
            continue
        bullet, bold = stripped.startswith("- "), stripped.startswith("**")
        content = stripped.removeprefix("- ").replace("**", "").replace(" | ", "\t")
        if bullet or bold or (lines and (lines[-1].bold or lines[-1].bullet)):
            block += 1
        lines.append(Line(content, 1, block, bullet=bullet, bold=bold, size=11.0))
    return Document(
        "cv.txt", "0" * 64, "txt", (Page(1, None, None, tuple(lines)),), 1, "rendered", language=language
    )


def evidence(text: str) -> Evidence:
    """What extraction makes of ``text``, at the reference date of the first request."""
    return extract(document(text), load_patternbook(), REFERENCE_DATE)


def jobs(text: str) -> list[tuple[object, ...]]:
    """(role, employer, client, start, end) of each experience."""
    return [(x.role, x.employer, x.client, x.start, x.end) for x in evidence(text).experience]
