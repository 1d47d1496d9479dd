"""A walk over the XML of a Word document in reading order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cvscreen.errors import ReadError
from cvscreen.reading.docx.drawings import TextBox, reading_order
from cvscreen.reading.docx.inline import Break, Diagram, InlineReader, Item, Note, Text, chosen
from cvscreen.reading.docx.measure import Measure
from cvscreen.reading.docx.names import MC, R, W
from cvscreen.reading.docx.numbering import Numbering
from cvscreen.reading.docx.styles import (
    NO_RUN,
    ParaProps,
    RunProps,
    Style,
    Styles,
    as_number,
    on_off,
    para_props,
    shade,
    value,
)  # fmt: skip
from cvscreen.reading.flow import BODY, Flow, Look, Place, Stretch
from cvscreen.reading.rows import finish_row
from cvscreen.reading.visibility import WHITE, unseen
from cvscreen.records.document import HiddenReason

if TYPE_CHECKING:
    from lxml.etree import _Element

_DESCENDED = frozenset(
    f"{W}{name}" for name in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo")
)
_SKIPPED = frozenset(f"{W}{name}" for name in ("del", "moveFrom"))


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a paragraph stands in. ``behind``: the colour there, "" for one not known."""

    place: Place = BODY
    behind: str = WHITE
    hidden: HiddenReason | None = None
    """Why nothing in it can be seen (a hidden row, a box off the page)."""
    table_run: RunProps = NO_RUN


@dataclass
class Walker:
    """Walks the stories of one document (body, headers, notes) into one ``Flow``."""

    flow: Flow
    styles: Styles
    numbering: Numbering
    floating: bool
    """Filled shapes or pictures float where text may be."""
    diagram: Callable[[str], list[str]]
    """The words of a SmartArt drawing, by its relation."""
    chunk: Callable[[str], None]
    """Reads an imported chunk (``w:altChunk``), by its relation."""
    section: Callable[[_Element], None]
    """Told of the end of a section."""

    def __post_init__(self) -> None:
        self.measure = Measure()
        self.notes: list[Note] = []
        self.rendered_breaks = False
        self.doubtful = False
        self._inline = InlineReader()
        self._tables = 0
        self._depth = 0
        self._fresh_page = True
        """No text yet since the last page break, so a second mark of the same break is not another one."""
        self._waiting: list[tuple[TextBox, Surroundings]] = []
        self._column = 0
        self._joined: list[Item] = []
        """Items of a paragraph whose end was deleted: they belong to the next one."""

    def story(self, parent: _Element, around: Surroundings = Surroundings()) -> None:
        """All blocks of a body, a header or a note, with the boxes that float in it."""
        self.blocks(parent, around)
        self._emit_waiting()

    def blocks(self, parent: _Element, around: Surroundings) -> None:
        """The block-level children of ``parent`` in order."""
        self._depth += 1
        if self._depth > self.flow.limits.max_depth:
            raise ReadError("too-large", "The file's structure is nested too deeply; save it as PDF.")
        for child in parent:
            tag = child.tag
            if tag == f"{W}p":
                self.paragraph(child, around)
            elif tag == f"{W}tbl":
                self.table(child, around)
            elif tag in _DESCENDED:
                self.blocks(child, around)
            elif tag == f"{W}sectPr":
                self.section(child)
            elif tag == f"{W}altChunk":
                self.chunk(child.get(f"{R}id") or "")
            elif tag == f"{MC}AlternateContent":
                for inner in chosen(child):
                    self.blocks(inner, around)
        self._depth -= 1

    def new_page(self, *, rendered: bool = False) -> None:
        """A page break; Word marks a typed one a second time where it rendered it."""
        if rendered:
            self.rendered_breaks = True
            if self._fresh_page:
                return
        self.flow.page += 1
        self._fresh_page = True
        if not rendered:
            self.measure.page_break()

    def start_columns(self) -> None:
        self._column = 0

    def paragraph(self, element: _Element, around: Surroundings) -> None:
        properties = element.find(f"{W}pPr")
        style = self.styles.paragraph(value(properties, "pStyle") if properties is not None else None)
        props = para_props(properties).over(style.para).over(self.styles.default_para)
        items = self._joined + list(self._inline.items(element))
        self._joined = []
        if _end_deleted(properties):
            self._joined = items
            return
        if props.page_break_before and around.place.region == "body" and around.place.table is None:
            self.new_page()
        # A mark of a page's end before any text belongs before the paragraph, boxes and all.
        while items and isinstance(items[0], Break):
            self._break(items.pop(0))
        heading = _heading(properties, style)
        self._boxes(items, around, heading)
        self._text(items, around, style, props, heading)
        sections = None if properties is None else properties.find(f"{W}sectPr")
        if sections is not None:
            self.section(sections)

    def _boxes(self, items: list[Item], around: Surroundings, heading: int | None) -> None:
        """Boxes of the paragraph: a label is read before it, a larger one where no text is interrupted."""
        own = [item for item in items if isinstance(item, TextBox)]
        first = not any(line.region == around.place.region for line in self.flow.lines)
        if heading is not None or first:
            self._waiting.extend((box, around) for box in own if not box.inline and not box.small)
            self._emit_waiting()
        else:
            self._waiting.extend((box, around) for box in own if not box.inline and not box.small)
        for box in own:
            if box.small and not box.inline:
                self._box(box, around, self._column)

    def _emit_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        around = {id(box): surroundings for box, surroundings in waiting}
        for number, box in enumerate(reading_order([box for box, _ in waiting])):
            self._box(box, around[id(box)], number + 1)

    def _box(self, box: TextBox, around: Surroundings, column: int) -> None:
        hidden = around.hidden
        if box.outside(self.measure.page_width, self.measure.page_height):
            hidden = "off-page"
        elif box.flat:
            hidden = "tiny"
        behind = around.behind if box.fill is None else box.fill
        place = Place(column=column, region=around.place.region)
        if around.place.table is not None:
            place = around.place
        height, width = self.measure.height, self.measure.width
        self.blocks(box.content, replace(around, place=place, behind=behind, hidden=hidden))
        self.measure.height, self.measure.width = height, width

    def _text(
        self, items: list[Item], around: Surroundings, style: Style, props: ParaProps, heading: int | None
    ) -> None:
        place = around.place
        if self._column and place.column == 0 and place.table is None:
            place = replace(place, column=self._column)
        bullet = heading is None and self.numbering.is_item(props)
        stretches: list[Stretch] = []
        letters: list[int] = [0]
        block: int | None = None

        def flush() -> None:
            nonlocal block, stretches
            added = self.flow.add(
                stretches, place, bullet=bullet and block is None, heading=heading, block=block
            )
            block = added if added is not None else block
            stretches = []

        for item in items:
            if isinstance(item, Text):
                stretch = self._stretch(item, around, style, props)
                stretches.append(stretch)
                if stretch.hidden is None:
                    first, *others = stretch.text.split("\n")
                    letters[-1] += len(first)
                    letters.extend(map(len, others))
                    self._fresh_page = self._fresh_page and not stretch.text.strip()
            elif isinstance(item, Break):
                flush()
                self._break(item)
            elif isinstance(item, Note):
                self.notes.append(item)
            elif isinstance(item, Diagram):
                stretches.append(Stretch("\n".join(("", *self.diagram(item.relation), ""))))
            elif item.inline:
                flush()
                self._box(item, around, place.column)
        flush()
        size = self.styles.look(style, self.styles.other(None), NO_RUN).size
        self.measure.paragraph(letters, size, props.before or 0.0, props.after or 0.0)

    def _stretch(self, item: Text, around: Surroundings, style: Style, props: ParaProps) -> Stretch:
        look = self.styles.look(style, self.styles.other(item.style), item.props, around.table_run)
        color = None if look.color in (None, "auto") else look.color
        hidden = around.hidden or self._unseen(look, around, props)
        return Stretch(
            item.text,
            Look(look.size, bool(look.bold), bool(look.italic), f"#{color}" if color else None),
            hidden,
        )

    def _unseen(self, look: RunProps, around: Surroundings, props: ParaProps) -> HiddenReason | None:
        if look.vanish:
            return "hidden-run"
        if look.narrow:
            return "tiny"
        if look.no_fill:
            return "low-contrast"
        if props.left is not None and not -self.measure.page_width < props.left < self.measure.page_width:
            return "off-page"
        behind = next(
            (found for found in (look.shade, props.shade) if found not in (None, "auto")), around.behind
        )
        color = None if look.color in (None, "auto") else look.color
        reason = unseen(color, behind or None, look.size)
        if reason == "low-contrast" and self.floating and behind == WHITE:
            # White on what may be a coloured shape: only a rendering can tell.
            self.doubtful = True
            return None
        return reason

    def _break(self, item: Item) -> None:
        if not isinstance(item, Break):
            return
        if item.kind == "column":
            self._column += 1
        else:
            self.new_page(rendered=item.kind == "rendered")

    def table(self, element: _Element, around: Surroundings) -> None:
        number = self._tables
        self._tables += 1
        properties = element.find(f"{W}tblPr")
        style = self.styles.other(value(properties, "tblStyle") if properties is not None else None)
        behind = "" if style.shades else around.behind
        if properties is not None and (found := properties.find(f"{W}shd")) is not None:
            behind = _behind(shade(found), behind)
        inner = replace(around, behind=behind, table_run=style.run)
        for row_number, row in enumerate(_children(element, f"{W}tr")):
            self._row(row, number, row_number, inner)

    def _row(self, row: _Element, table: int, number: int, around: Surroundings) -> None:
        properties = row.find(f"{W}trPr")
        if properties is not None:
            if properties.find(f"{W}del") is not None:
                return
            if on_off(properties, "hidden"):
                around = replace(around, hidden="hidden-run")
        start, page, fresh = len(self.flow.lines), self.flow.page, self._fresh_page
        top, width = self.measure.height, self.measure.width
        cells = list(_children(row, f"{W}tc"))
        pages, heights = [page], [0.0]
        column = int(_number_of(properties, "gridBefore") or 0)
        for cell in cells:
            # Every cell of a row that runs over a page marks the break again.
            self.flow.page, self._fresh_page, self.measure.height = page, fresh, 0.0
            self.measure.width = width / len(cells)
            column += self._cell(cell, table, number, column, around)
            pages.append(self.flow.page)
            heights.append(self.measure.height)
        self.flow.page = max(pages)
        self.measure.height, self.measure.width = top + max(heights), width
        finish_row(self.flow.lines, start, table, around.place)

    def _cell(self, cell: _Element, table: int, row: int, column: int, around: Surroundings) -> int:
        """Reads one cell; the number of grid columns that it spans."""
        properties = cell.find(f"{W}tcPr")
        span = int(_number_of(properties, "gridSpan") or 1)
        if properties is None:
            merged, behind = False, around.behind
        else:
            merge = properties.find(f"{W}vMerge")
            merged = merge is not None and (merge.get(f"{W}val") or "continue") == "continue"
            width = properties.find(f"{W}tcW")
            if width is not None and width.get(f"{W}type") == "dxa":
                points = (as_number(width.get(f"{W}w")) or 0.0) / 20
                self.measure.width = points if points > 20 else self.measure.width
            found = properties.find(f"{W}shd")
            behind = around.behind if found is None else _behind(shade(found), around.behind)
        if not merged:
            place = Place(table, row, column, around.place.column, around.place.region)
            self.blocks(cell, replace(around, place=place, behind=behind))
        return max(1, min(span, 100))


def _children(parent: _Element, tag: str) -> Iterator[_Element]:
    """Rows of a table or cells of a row, also inside content controls and tracked changes."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _DESCENDED:
            yield from _children(child, tag)


def _behind(own: str, outer: str) -> str:
    return outer if own == "auto" else own


def _number_of(properties: _Element | None, name: str) -> float | None:
    return None if properties is None else as_number(value(properties, name))


def _end_deleted(properties: _Element | None) -> bool:
    mark = None if properties is None else properties.find(f"{W}rPr")
    return mark is not None and mark.find(f"{W}del") is not None


def _heading(properties: _Element | None, style: Style) -> int | None:
    direct = _number_of(properties, "outlineLvl")
    if direct is not None:
        return int(direct) + 1 if 0 <= direct < 9 else None
    return style.heading


def section_starts_page(section: _Element) -> bool:
    """Whether a section begins on a new page, as it does when it does not say."""
    return value(section, "type") in (None, "nextPage", "oddPage", "evenPage")
