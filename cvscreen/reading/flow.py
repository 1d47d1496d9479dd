"""What the readers of flowing formats (Word, OpenDocument, RTF, HTML, text) yield, before pages are known."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from cvscreen.errors import ReadError
from cvscreen.reading.breaks import breaks_word, part_leaders
from cvscreen.reading.limits import Limits
from cvscreen.reading.text import has_zero_width_inside, normalise, split_bullet
from cvscreen.records.document import CELL, HiddenReason, HiddenText, Line, Region

_GAP = re.compile(r"\t[\t \u00a0]*|[ \u00a0\u2002\u2003]{3,}[\t \u00a0]*")
"""What a person uses to move to another column on the same line: a tab, or blanks in a row."""

_SOFT_HYPHEN = "\u00ad"
"""Shows at the end of a line, and nowhere else."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a stretch of text looks. ``size`` in points; ``color`` as ``#rrggbb``; None: not known."""

    size: float | None = None
    bold: bool = False
    italic: bool = False
    color: str | None = None


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Stretch:
    """Raw text of one look; may hold tabs and line breaks. ``hidden``: why a reader cannot see it."""

    text: str
    look: Look = PLAIN
    hidden: HiddenReason | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a paragraph stands: its table, row and cell, its column, and its part of the page."""

    table: int | None = None
    row: int | None = None
    cell: int | None = None
    column: int = 0
    region: Region = "body"


BODY = Place()


@dataclass(frozen=True, slots=True)
class Reading:
    """A document of a flowing format. The ``page`` of its lines counts the breaks that the file marks."""

    lines: tuple[Line, ...]
    hidden: tuple[HiddenText, ...] = ()
    width: float | None = None
    height: float | None = None
    """Size of a page, in points."""
    stored_pages: int | None = None
    """What the program that saved the file says."""
    breaks_rendered: bool = False
    """The file marks where its pages ended when last shown, so the pages of its lines can be trusted."""
    estimate: float = 1.0
    """Pages by our own measure of the text; 0.4 is a page less than half full."""
    floating: bool = False
    """Shapes or pictures float over or under the text, so only a rendering shows what can be seen."""
    doubtful: bool = False
    """Text is kept that would be invisible but for what floats there."""
    warnings: tuple[str, ...] = ()


@dataclass(slots=True)
class Flow:
    """Collects lines in reading order; numbers blocks; watches the limit on text."""

    limits: Limits
    lines: list[Line] = field(default_factory=list)
    hidden: list[HiddenText] = field(default_factory=list)
    page: int = 1
    blocks: int = 0
    characters: int = 0

    def new_block(self) -> int:
        self.blocks += 1
        return self.blocks - 1

    def add(
        self,
        stretches: Iterable[Stretch],
        place: Place = BODY,
        *,
        bullet: bool = False,
        heading: int | None = None,
        block: int | None = None,
    ) -> int | None:
        """One paragraph: its visible lines into ``lines``, what cannot be seen into ``hidden``.

        ``block``: the paragraph goes on from before (a page break inside it). The block of its lines, or None
        where nothing of it can be seen.
        Raises ``ReadError`` (``too-large``) when the document holds more text than the limit.
        """
        rows, hidden = split_lines(stretches)
        for reason, text in hidden:
            self.count(text)
            self.hidden.append(HiddenText(self.page, text, reason))
        fresh = block is None
        for number, row in enumerate(rows, start=1):
            raw = "".join(s.text for s in row)
            if number < len(rows) and raw.endswith(_SOFT_HYPHEN):
                raw = raw[:-1] + "-"
            text, marked = line_text(raw, bullet=fresh)
            if not text:
                continue
            self.count(text)
            opens = fresh and (bullet or marked)
            fresh = False
            if block is None:
                block = self.new_block()
            elif self.lines[-1].block == block and breaks_word(self.lines[-1].text, text):
                self.lines[-1] = replace(self.lines[-1], hyphenated=True)
            look = dominant(row)
            self.lines.append(
                Line(
                    text=text,
                    page=self.page,
                    block=block,
                    size=look.size,
                    bold=look.bold,
                    italic=look.italic,
                    color=look.color,
                    column=place.column,
                    bullet=opens,
                    heading=heading,
                    region=place.region,
                    table=place.table,
                    row=place.row,
                    cell=place.cell,
                )
            )
        return block

    def count(self, text: str) -> None:
        """Add to the text so far. Raises ``ReadError`` (``too-large``) beyond the limit."""
        self.characters += len(text)
        self.check(self.characters)

    def check(self, characters: int) -> None:
        """Refuse a document with so many characters of text."""
        if characters > self.limits.max_characters:
            raise ReadError("too-large", "The document holds far more text than a CV; send the CV alone.")


def split_lines(
    stretches: Iterable[Stretch],
) -> tuple[list[list[Stretch]], list[tuple[HiddenReason, str]]]:
    """The visible stretches by line, and the hidden texts with their reasons, both in order."""
    rows: list[list[Stretch]] = [[]]
    hidden: list[tuple[HiddenReason, str]] = []
    for stretch in stretches:
        if stretch.hidden is not None:
            if hidden and hidden[-1][0] == stretch.hidden:
                hidden[-1] = (stretch.hidden, hidden[-1][1] + stretch.text)
            else:
                hidden.append((stretch.hidden, stretch.text))
            continue
        if has_zero_width_inside(stretch.text):
            hidden.append(("zero-width", stretch.text))
        first, *others = stretch.text.split("\n")
        rows[-1].append(Stretch(first, stretch.look))
        rows.extend([Stretch(other, stretch.look)] for other in others)
    kept = [(reason, text) for reason, raw in hidden if (text := normalise(raw))]
    return rows, kept


def line_text(raw: str, *, bullet: bool) -> tuple[str, bool]:
    """``raw`` normalised, its cells parted by ``CELL``; and whether it opened with a bullet character.

    Leaders ("Kok ......... 2016") part cells too.
    ``bullet``: a bullet character at its start is taken off.
    """
    marked = False
    if bullet:
        raw, marked = split_bullet(raw)
    cells = (normalise(cell) for cell in _GAP.split(raw))
    return part_leaders(CELL.join(cell for cell in cells if cell), CELL), marked


def dominant(row: Iterable[Stretch]) -> Look:
    """The look of most characters of a line; the first of equals."""
    weights: dict[Look, int] = {}
    for stretch in row:
        weight = len(stretch.text.strip())
        if weight:
            weights[stretch.look] = weights.get(stretch.look, 0) + weight
    if not weights:
        return PLAIN
    return max(weights, key=lambda look: weights[look])
