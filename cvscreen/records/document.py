"""What reading yields: a document as a person sees it, in reading order.

Plain frozen dataclasses: a long CV has thousands of words, so these types stay cheap.
Coordinates are points (1/72 inch) from the top left corner of the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

Format = Literal["pdf", "docx", "doc", "odt", "rtf", "html", "txt", "md"]
PagesSource = Literal["rendered", "stored", "estimated"]
Language = Literal["nl", "en", "mixed", "other", "unknown"]
Region = Literal["body", "header", "footer", "footnote"]
HiddenReason = Literal[
    "low-contrast", "tiny", "off-page", "covered", "hidden-run", "render-mode", "zero-width"
]

CELL = "\t"
"""Between the cells of one visual line (a tab stop, a date column, a table row); never inside a quote."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in points from the top left corner."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    def union(self, other: Box) -> Box:
        return Box(
            min(self.x0, other.x0),
            min(self.top, other.top),
            max(self.x1, other.x1),
            max(self.bottom, other.bottom),
        )


@dataclass(frozen=True, slots=True)
class Word:
    """One word; ``start`` and ``end`` are its place in the text of its line."""

    text: str
    start: int
    end: int
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One visual line in reading order.

    ``text`` is the visible text, Unicode-normalised (NFC, ligatures spelled out, soft hyphens and zero-width
    characters gone, every kind of white space one blank). Cells of one visual line are parted by ``CELL``.
    ``block`` numbers the paragraph-like group that the line belongs to, unique in the document; lines of one
    wrapped paragraph share it, as do the lines of one table cell. ``column`` numbers the column on its page
    (0 = full width or the leftmost). ``table``, ``row`` and ``cell`` are set for lines of a real table.
    """

    text: str
    page: int
    block: int
    box: Box | None = None
    words: tuple[Word, ...] = ()
    size: float | None = None
    """Dominant font size in points."""
    bold: bool = False
    italic: bool = False
    color: str | None = None
    """Dominant text colour, ``#rrggbb``."""
    column: int = 0
    bullet: bool = False
    """The line opens a list item; the bullet character itself is not part of ``text``."""
    heading: int | None = None
    """Level of a heading style that the file itself declares (Word, HTML, Markdown)."""
    region: Region = "body"
    table: int | None = None
    row: int | None = None
    cell: int | None = None
    ocr: bool = False
    hyphenated: bool = False
    """The last word goes on in the next line of the block; the hyphen that ends ``text`` only marks that."""

    @property
    def cells(self) -> tuple[str, ...]:
        return tuple(self.text.split(CELL))


@dataclass(frozen=True, slots=True)
class Page:
    """One printed page; ``number`` counts from 1. Size in points."""

    number: int
    width: float | None
    height: float | None
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class HiddenText:
    """Text that a reader cannot see: never evidence, always reported with its place."""

    page: int
    text: str
    reason: HiddenReason
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One file as read. ``page_count`` may exceed ``len(pages)`` where only the count is known."""

    file: str
    """File name without folders."""
    sha256: str
    format: Format
    pages: tuple[Page, ...]
    page_count: int
    pages_source: PagesSource
    pages_margin: int = 0
    """Half-width, in pages, of the uncertainty of an estimated page count."""
    language: Language = "unknown"
    hidden: tuple[HiddenText, ...] = ()
    warnings: tuple[str, ...] = field(default=())
    """Short codes of what a person should know (``ocr``, ``no-libreoffice``, ``hidden-text`` …)."""

    def lines(self, *, body_only: bool = False) -> Iterator[Line]:
        """All lines in reading order, over the pages."""
        for page in self.pages:
            for line in page.lines:
                if not body_only or line.region == "body":
                    yield line
