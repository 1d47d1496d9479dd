"""Documents rewritten after reading: other words in place, lines added, sections in another order.

Looks, places and structure of every line stay what they were, so that only the words are tried.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from cvscreen.records.document import Box, Document, Line, Page, Word
from cvscreen.records.evidence import DateRange, Evidence

Rewrite = Callable[[str], str]


def substitution(table: dict[str, str], *, flags: re.RegexFlag = re.NOFLAG) -> Rewrite:
    """Whole words by whole words, all at once."""
    words = sorted(table, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", flags)
    return lambda text: pattern.sub(lambda found: table.get(found.group(), found.group()), text)


def rewritten(
    document: Document, rewrite: Rewrite, only: Callable[[str], object] = lambda text: True
) -> Document:
    """The document with ``rewrite`` applied to every cell of every line whose text ``only`` accepts."""

    def line(old: Line) -> Line:
        text = "\t".join(map(rewrite, old.cells))
        return (
            old
            if text == old.text or not only(old.text)
            else replace(old, text=text, words=_words(text, old))
        )

    return replace(
        document,
        pages=tuple(replace(page, lines=tuple(map(line, page.lines))) for page in document.pages),
    )


def _words(text: str, old: Line) -> tuple[Word, ...]:
    """The words of a rewritten line. They keep their boxes where their number is the same; else each gets
    the part of the line's box that its place in the text says."""
    if not old.words:
        return ()
    found = list(re.finditer(r"\S+", text))
    if len(found) == len(old.words):
        boxes = [word.box for word in old.words]
    else:
        boxes = [_part(old.box, match, len(text)) for match in found]
    return tuple(
        Word(match.group(), match.start(), match.end(), box) for match, box in zip(found, boxes, strict=True)
    )


def _part(box: Box | None, match: re.Match[str], length: int) -> Box | None:
    if box is None:
        return None
    step = box.width / max(1, length)
    return Box(box.x0 + step * match.start(), box.top, box.x0 + step * match.end(), box.bottom)


def with_lines_first(document: Document, texts: Sequence[str]) -> Document:
    """The document with a block above all else on its first page: a heading that looks as its other headings
    do, and lines that look as its running text does."""
    first = document.pages[0]
    top = first.lines[0]
    body = _commonest(list(document.lines()), lambda line: len(line.text))
    titles = [line for line in document.lines() if len(line.text.split()) <= 5 and _look(line) != _look(body)]
    title = _commonest(titles, lambda line: 1) if titles else body
    added = []
    for number, text in enumerate(texts):
        like = body if number else title
        box = top.box and Box(
            top.box.x0,
            top.box.top - 14.0 * (len(texts) - number) - 20,
            top.box.x0 + 5.0 * len(text),
            top.box.top - 14.0 * (len(texts) - number) - 9,
        )
        added.append(
            Line(text, first.number, -1, box, size=like.size, bold=like.bold, color=like.color,
                 heading=like.heading if number == 0 else None)
        )  # fmt: skip
    return replace(document, pages=(replace(first, lines=(*added, *first.lines)), *document.pages[1:]))


def _look(line: Line) -> tuple[float | None, bool, str | None]:
    return (line.size, line.bold, line.color)


def _commonest(lines: Sequence[Line], weight: Callable[[Line], int]) -> Line:
    """A line with the look that most of the lines have."""
    total: Counter[tuple[float | None, bool, str | None]] = Counter()
    for line in lines:
        total[_look(line)] += weight(line)
    wanted = total.most_common(1)[0][0]
    return next(line for line in lines if _look(line) == wanted)


def in_order(document: Document, parts: Sequence[Sequence[Line]]) -> Document:
    """The document with its lines in this order, on one long page, each part below the one before."""
    heights = {page.number: page.height or 842.0 for page in document.pages}
    starts: dict[int, float] = {}
    total = 0.0
    for number in sorted(heights):
        starts[number] = total
        total += heights[number]
    lines: list[Line] = []
    below = 0.0
    for part in parts:
        boxes = [_moved(line.box, starts[line.page]) for line in part if line.box is not None]
        shift = below - min((box.top for box in boxes), default=0.0)
        for line in part:
            lines.append(_shifted(line, starts[line.page] + shift))
        below = max((box.bottom for box in boxes), default=below) + shift + 18.0
    page = Page(1, document.pages[0].width, max(total, below), tuple(lines))
    return replace(document, pages=(page,))


def _shifted(line: Line, by: float) -> Line:
    words = tuple(replace(word, box=_moved(word.box, by)) for word in line.words)
    return replace(line, page=1, box=_moved(line.box, by), words=words)


def _moved(box: Box | None, by: float) -> Any:
    return None if box is None else Box(box.x0, box.top + by, box.x1, box.bottom + by)


TEXTS = ("quote", "role", "employer", "client", "title", "institution", "names")
"""Fields of evidence that hold words of the CV; all others are the program's own."""


def told(evidence: Evidence, rewrite: Rewrite = str) -> Any:
    """The evidence as plain data, without boxes, with ``rewrite`` applied to the words of the CV in it."""

    def visit(node: Any, inside: bool) -> Any:
        if isinstance(node, dict):
            return {key: visit(value, key in TEXTS) for key, value in node.items() if key != "bbox"}
        if isinstance(node, (list, tuple)):
            return [visit(value, inside) for value in node]
        return rewrite(node) if inside and isinstance(node, str) else node

    return visit(evidence.model_dump(mode="json"), False)


def facts(evidence: Evidence, rewrite: Rewrite = str) -> set[tuple[Any, ...]]:
    """What the CV says, as a set: no order, no quotes, no pages, no ids, not which pattern found it.

    ``rewrite`` is applied to the words of the CV in it.
    """

    def words(text: str | None) -> str | None:
        return None if text is None else rewrite(text)

    found: set[tuple[Any, ...]] = {
        ("job", words(job.role), words(job.employer), words(job.client), job.employer_types, job.municipal,
         job.contact_centre, job.kind, job.paid, _date(job.start), _date(job.end), job.stated_months,
         job.tools, job.possible_tools)
        for job in evidence.experience
    }  # fmt: skip
    found |= {
        ("education", one.level, one.level_min, one.level_max, one.completed, one.running, one.foreign,
         words(one.title), words(one.institution), _date(one.start), _date(one.end))
        for one in evidence.education
    }  # fmt: skip
    found |= {("tool", tool.tool, tool.in_experience, tool.possible) for tool in evidence.tools}
    found |= {("denied", tool.tool) for tool in evidence.denied_tools}
    found |= {("system", tool.tool, tool.in_experience) for tool in evidence.systems}
    people = evidence.references
    found.add(
        (
            "references",
            people.count,
            people.possible,
            people.on_request,
            tuple(sorted(map(rewrite, people.names))),
        )
    )
    if evidence.stated_rate:
        found.add(("rate", evidence.stated_rate.amount, evidence.stated_rate.includes_fee))
    found.add(("counts", len(evidence.experience), len(evidence.education)))
    return found


def _date(value: Any) -> Any:
    return (value.earliest, value.latest) if isinstance(value, DateRange) else value
