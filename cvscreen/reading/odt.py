"""OpenDocument texts (.odt), read from their XML without LibreOffice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cvscreen.errors import ReadError
from cvscreen.reading.flow import BODY, Flow, Look, Place, Reading, Stretch
from cvscreen.reading.limits import Limits
from cvscreen.reading.odtstyles import Properties, Styles
from cvscreen.reading.package import DAMAGED, Package
from cvscreen.reading.rows import finish_row
from cvscreen.reading.visibility import WHITE, unseen
from cvscreen.records.document import HiddenReason, Region

if TYPE_CHECKING:
    from lxml.etree import _Element

_NS = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, TEXT, TABLE, DRAW, META, STYLE = (
    f"{{{_NS}{name}:1.0}}" for name in ("office", "text", "table", "drawing", "meta", "style")
)
_CHARACTERS_A_PAGE = 3_000
_ROWS_A_PAGE = 46
_SKIPPED = frozenset(
    (f"{TEXT}tracked-changes", f"{OFFICE}annotation", f"{OFFICE}annotation-end", f"{TEXT}sequence-decls",
     f"{OFFICE}forms", f"{TEXT}note-citation", f"{TEXT}hidden-paragraph", f"{TEXT}index-title-template")
)  # fmt: skip
_MOST_BLANKS = 200


@dataclass(frozen=True, slots=True)
class _Around:
    place: Place = BODY
    behind: str = WHITE
    hidden: HiddenReason | None = None
    bullet: bool = False


def read_odt(data: bytes, limits: Limits) -> Reading:
    """The text in reading order. Raises ``ReadError``: ``damaged``, ``encrypted``, ``too-large``."""
    package = Package(data, limits)
    manifest = package.read("META-INF/manifest.xml") or b""
    if b"encryption-data" in manifest:
        raise ReadError("encrypted", "The file is protected with a password; send it without one.")
    content = package.xml("content.xml")
    if content is None:
        raise ReadError("damaged", DAMAGED)
    styles_root = package.xml("styles.xml")
    reader = _Reader(Flow(limits), Styles(content, styles_root))
    text = content.find(f"{OFFICE}body/{OFFICE}text")
    if text is None:
        raise ReadError("damaged", DAMAGED)
    reader.running(styles_root, "header")
    reader.blocks(text, _Around())
    reader.emit_notes()
    reader.running(styles_root, "footer")
    lines = tuple(reader.flow.lines)
    rows = sum(1 + len(line.text) // 90 for line in lines)
    return Reading(
        lines,
        tuple(reader.flow.hidden),
        stored_pages=_stored_pages(package),
        breaks_rendered=reader.soft_breaks,
        estimate=max(rows / _ROWS_A_PAGE, reader.flow.characters / _CHARACTERS_A_PAGE * 0.8),
    )


def _stored_pages(package: Package) -> int | None:
    root = package.xml("meta.xml")
    if root is None:
        return None
    statistic = next(root.iter(f"{META}document-statistic"), None)
    found = "" if statistic is None else statistic.get(f"{META}page-count") or ""
    return int(found) if re.fullmatch(r"\d{1,5}", found) else None


class _Reader:
    def __init__(self, flow: Flow, styles: Styles) -> None:
        self.flow = flow
        self.soft_breaks = False
        self._styles = styles
        self._tables = 0
        self._depth = 0
        self._notes: list[_Element] = []
        self._boxes: list[tuple[_Element, _Around]] = []

    def running(self, root: _Element | None, kind: Region) -> None:
        """Headers or footers of the page styles, each once."""
        if root is None:
            return
        seen: set[str] = set()
        page = self.flow.page
        for master in root.iter(f"{STYLE}master-page"):
            for name in (f"{kind}-first", kind):
                for element in master.iterchildren(f"{STYLE}{name}"):
                    text = "".join(str(piece) for piece in element.itertext())
                    if text.strip() and text not in seen:
                        seen.add(text)
                        self.blocks(element, _Around(Place(region=kind)))
        self.flow.page = page

    def emit_notes(self) -> None:
        """Footnotes and endnotes, in the order of the text."""
        notes, self._notes = self._notes, []
        for note in notes:
            for body in note.iterchildren(f"{TEXT}note-body"):
                self.blocks(body, _Around(Place(region="footnote")))

    def blocks(self, parent: _Element, around: _Around) -> None:
        """Paragraphs, lists, tables, sections and boxes in their order."""
        self._depth += 1
        if self._depth > self.flow.limits.max_depth:
            raise ReadError("too-large", "The file's structure is nested too deeply; save it as PDF.")
        for child in parent:
            tag = child.tag
            if not isinstance(tag, str) or tag in _SKIPPED:
                continue
            if tag in (f"{TEXT}p", f"{TEXT}h"):
                self._paragraph(child, around)
                around = replace(around, bullet=False) if around.bullet else around
            elif tag == f"{TEXT}list":
                self._list(child, around)
            elif tag == f"{TABLE}table":
                self._table(child, around)
            elif tag == f"{TEXT}soft-page-break":
                self._soft_break()
            elif tag == f"{DRAW}frame":
                self._frame(child, around)
            elif tag == f"{TEXT}section" and child.get(f"{TEXT}display") == "none":
                self.blocks(child, replace(around, hidden="hidden-run"))
            else:
                self.blocks(child, around)
        self._depth -= 1

    def _list(self, element: _Element, around: _Around) -> None:
        for item in element:
            if item.tag in (f"{TEXT}list-item", f"{TEXT}list-header"):
                self.blocks(item, replace(around, bullet=item.tag == f"{TEXT}list-item"))

    def _soft_break(self) -> None:
        self.soft_breaks = True
        self.flow.page += 1

    def _paragraph(self, element: _Element, around: _Around) -> None:
        name = element.get(f"{TEXT}style-name")
        style = self._styles.paragraph(name)
        if style.break_before:
            self.flow.page += 1
        level = element.get(f"{TEXT}outline-level") if element.tag == f"{TEXT}h" else None
        heading = int(level) if level is not None and level.isdigit() and len(level) < 3 else style.heading
        block: int | None = None
        stretches: list[Stretch] = []
        for piece in self._pieces(element, style, around, 0):
            if piece is not None:
                stretches.append(piece)
                continue
            block = self._add(stretches, around, heading, block)
            stretches = []
            self._soft_break()
        boxes, self._boxes = self._boxes, []
        small = [(box, inner) for box, inner in boxes if len(list(box.iter(f"{TEXT}p", f"{TEXT}h"))) <= 2]
        for box, inner in small:
            self.blocks(box, inner)
        self._add(stretches, around, heading, block)
        for box, inner in boxes:
            if (box, inner) not in small:
                self.blocks(box, inner)
        if style.break_after:
            self.flow.page += 1

    def _add(
        self, stretches: list[Stretch], around: _Around, heading: int | None, block: int | None
    ) -> int | None:
        bullet = around.bullet and heading is None and block is None
        added = self.flow.add(stretches, around.place, bullet=bullet, heading=heading, block=block)
        return block if added is None else added

    def _pieces(
        self, element: _Element, style: Properties, around: _Around, depth: int
    ) -> Iterator[Stretch | None]:
        """Stretches of a paragraph in order; None where a page ended."""
        if depth > self.flow.limits.max_depth:
            raise ReadError("too-large", "The file's structure is nested too deeply; save it as PDF.")
        if element.text:
            yield self._stretch(element.text, style, around)
        for child in element:
            yield from self._piece(child, style, around, depth)
            if child.tail:
                yield self._stretch(child.tail, style, around)

    def _piece(
        self, child: _Element, style: Properties, around: _Around, depth: int
    ) -> Iterator[Stretch | None]:
        tag = child.tag
        if not isinstance(tag, str) or tag in _SKIPPED:
            return
        if tag == f"{TEXT}span":
            yield from self._pieces(
                child, self._styles.span(child.get(f"{TEXT}style-name"), style), around, depth + 1
            )
        elif tag == f"{TEXT}s":
            count = child.get(f"{TEXT}c") or "1"
            yield self._stretch(
                " " * min(_MOST_BLANKS, int(count) if count.isdigit() and len(count) < 5 else 1),
                style,
                around,
            )
        elif tag == f"{TEXT}tab":
            yield self._stretch("\t", style, around)
        elif tag == f"{TEXT}line-break":
            yield self._stretch("\n", style, around)
        elif tag == f"{TEXT}soft-page-break":
            yield None
        elif tag == f"{TEXT}note":
            self._notes.append(child)
        elif tag == f"{TEXT}hidden-text":
            yield Stretch(child.get(f"{TEXT}string-value") or "", hidden="hidden-run")
        elif tag == f"{DRAW}frame" or tag.startswith(DRAW):
            self._frame(child, around)
        elif tag.startswith(TEXT):
            # Links, fields, bookmarks, ruby: what they show.
            yield from self._pieces(child, style, around, depth + 1)

    def _frame(self, frame: _Element, around: _Around) -> None:
        """Text boxes and shapes wait until the paragraph that holds them is known to be a label or not."""
        behind = self._styles.graphic_fill(frame.get(f"{DRAW}style-name"))
        inner = replace(around, behind=around.behind if behind is None else behind, bullet=False)
        for box in frame.iter(f"{DRAW}text-box"):
            self._boxes.append((box, inner))
            return
        if frame.tag != f"{DRAW}frame" and any(True for _ in frame.iter(f"{TEXT}p")):
            self._boxes.append((frame, inner))

    def _stretch(self, text: str, style: Properties, around: _Around) -> Stretch:
        # White space in the file is one blank; what a person sees of it has elements of its own.
        if text not in ("\t", "\n") and text.strip(" "):
            text = re.sub(r"[ \t\r\n]+", " ", text)
        hidden = around.hidden
        if hidden is None and style.hidden:
            hidden = "hidden-run"
        if hidden is None:
            behind = style.behind if style.behind is not None else around.behind
            hidden = unseen(style.color, behind or None, style.size)
        look = Look(
            style.size, bool(style.bold), bool(style.italic), f"#{style.color}" if style.color else None
        )
        return Stretch(text, look, hidden)

    def _table(self, table: _Element, around: _Around) -> None:
        number = self._tables
        self._tables += 1
        for row_number, row in enumerate(_rows(table)):
            if row.get(f"{TABLE}visibility") in ("collapse", "filter"):
                row_around = replace(around, hidden="hidden-run")
            else:
                row_around = around
            start, page = len(self.flow.lines), self.flow.page
            pages = [page]
            for column, cell in enumerate(
                row.iterchildren(f"{TABLE}table-cell", f"{TABLE}covered-table-cell")
            ):
                self.flow.page = page
                behind = self._styles.cell_fill(cell.get(f"{TABLE}style-name"))
                place = Place(number, row_number, column, around.place.column, around.place.region)
                inner = replace(
                    row_around, place=place, behind=around.behind if behind is None else behind, bullet=False
                )
                self.blocks(cell, inner)
                pages.append(self.flow.page)
            self.flow.page = max(pages)
            finish_row(self.flow.lines, start, number, around.place)


def _rows(table: _Element) -> Iterator[_Element]:
    for child in table:
        if child.tag == f"{TABLE}table-row":
            yield child
        elif child.tag in (f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group"):
            yield from _rows(child)
