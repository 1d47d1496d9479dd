"""Text boxes: where they float, what fills them, and the order in which a person reads them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cvscreen.reading.docx.names import EMU_A_POINT, WP, WPC, WPG, WPS, A, V, W
from cvscreen.reading.docx.styles import as_number
from cvscreen.records.document import Box

if TYPE_CHECKING:
    from lxml.etree import _Element

_FILLS = (f"{A}solidFill", f"{A}gradFill", f"{A}blipFill", f"{A}pattFill", f"{A}grpFill")
_HEX = re.compile(r"#?([0-9A-Fa-f]{6})\b")
_LENGTH = re.compile(
    r"(?:^|;)\s*(left|margin-left|top|margin-top|width|height)\s*:\s*(-?[\d.]+)(pt|in|cm|mm|px)?"
)
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.3465, "mm": 2.83465, "px": 0.75, None: 1.0}
_SMALL = 2
"""Paragraphs of a box that labels the text beside it (a date, a heading); a larger one stands on its own."""
_LEAST_EXTENT = 3.0


@dataclass(frozen=True, slots=True)
class TextBox:
    """One text box. ``fill``: ``rrggbb``, "" for a fill of unknown colour, None for none.

    ``box``: its place in points from what it is anchored to; None: not known. ``page_box``: whether that is
    the page itself.
    """

    content: _Element
    fill: str | None
    inline: bool
    box: Box | None = None
    page_box: bool = False

    @property
    def small(self) -> bool:
        """Whether it belongs to the paragraph that it is anchored to."""
        paragraphs = 0
        for element in self.content.iter(f"{W}p"):
            if any((text.text or "").strip() for text in element.iter(f"{W}t")):
                paragraphs += 1
        return paragraphs <= _SMALL and self.content.find(f".//{W}tbl") is None

    def outside(self, width: float, height: float) -> bool:
        """Whether it lies wholly beside a page of that size."""
        if self.box is None or not self.page_box:
            return False
        box = self.box
        return box.x1 <= 0 or box.bottom <= 0 or box.x0 >= width or box.top >= height

    @property
    def flat(self) -> bool:
        """Whether it is too small to show a letter."""
        return self.box is not None and (self.box.width < _LEAST_EXTENT or self.box.height < _LEAST_EXTENT)


def text_boxes(drawing: _Element) -> Iterator[TextBox]:
    """The outermost boxes of one ``w:drawing`` or ``w:pict``; boxes in them come up when they are read."""
    inline = drawing.find(f"{WP}inline") is not None
    grouped = any(True for _ in drawing.iter(f"{WPG}wgp", f"{WPC}wpc", f"{V}group"))
    place, on_page = _anchor_box(drawing)
    for content in _outermost(drawing):
        holder = content.getparent()
        shape = holder.getparent() if holder is not None else None
        if shape is None:
            continue
        fill = _shape_fill(shape) if shape.tag == f"{WPS}wsp" else _vml_fill(shape)
        if fill is None and grouped:
            fill = ""
        if shape.tag == f"{WPS}wsp":
            yield TextBox(content, fill, inline, None if grouped else place, on_page)
        else:
            box, absolute = _vml_box(shape)
            yield TextBox(content, fill, not absolute, None if grouped else box, False)


def _outermost(drawing: _Element) -> Iterator[_Element]:
    waiting = [drawing]
    while waiting:
        element = waiting.pop()
        if element.tag == f"{W}txbxContent":
            yield element
        else:
            waiting.extend(reversed(list(element)))


def floats_over_text(root: _Element) -> bool:
    """Whether a filled shape or a picture may lie behind or before text of the body."""
    for anchor in root.iter(f"{WP}anchor"):
        if anchor.find(f"{WP}wrapNone") is None and anchor.get("behindDoc") != "1":
            continue
        if anchor.find(f".//{A}blip") is not None:
            return True
        if any(_shape_fill(shape) is not None for shape in anchor.iter(f"{WPS}wsp")):
            return True
    for shape in root.iter(f"{V}rect", f"{V}shape", f"{V}roundrect", f"{V}oval"):
        if "absolute" in (shape.get("style") or "") and _vml_fill(shape) is not None:
            return True
    return False


def reading_order(boxes: Sequence[TextBox]) -> list[TextBox]:
    """Boxes as a person reads them: column by column, each from its top; as in the file where places lack."""
    if len(boxes) < 2 or any(box.box is None or not box.page_box for box in boxes):
        return list(boxes)
    return _cut(list(boxes))


def _cut(boxes: list[TextBox]) -> list[TextBox]:
    """Recursive cuts along gaps: into columns where a gap runs from top to bottom, else into bands."""
    if len(boxes) < 2:
        return boxes
    for start, end in (("x0", "x1"), ("top", "bottom")):
        groups = _groups(boxes, start, end)
        if len(groups) > 1:
            return [box for group in groups for box in _cut(group)]
    return sorted(boxes, key=lambda box: (_side(box, "top"), _side(box, "x0")))


def _groups(boxes: list[TextBox], start: str, end: str) -> list[list[TextBox]]:
    groups: list[list[TextBox]] = []
    reach = 0.0
    for box in sorted(boxes, key=lambda item: _side(item, start)):
        if groups and _side(box, start) < reach - 2:
            groups[-1].append(box)
            reach = max(reach, _side(box, end))
        else:
            groups.append([box])
            reach = _side(box, end)
    return groups


def _side(item: TextBox, name: str) -> float:
    return float(getattr(item.box, name))


def _anchor_box(drawing: _Element) -> tuple[Box | None, bool]:
    """Place of a ``wp:anchor``, and whether it is measured from the page."""
    anchor = drawing.find(f"{WP}anchor")
    if anchor is None:
        return None, False
    extent = anchor.find(f"{WP}extent")
    if extent is None:
        return None, False
    offsets: list[float] = []
    on_page = True
    for name in ("positionH", "positionV"):
        position = anchor.find(f"{WP}{name}")
        offset = None if position is None else position.find(f"{WP}posOffset")
        found = None if offset is None else as_number((offset.text or "").strip())
        on_page = (
            on_page and found is not None and position is not None and position.get("relativeFrom") == "page"
        )
        offsets.append((found or 0.0) / EMU_A_POINT)
    width, height = (as_number(extent.get(name)) for name in ("cx", "cy"))
    if width is None or height is None:
        return None, False
    left, top = offsets
    return Box(left, top, left + width / EMU_A_POINT, top + height / EMU_A_POINT), on_page


def _shape_fill(shape: _Element) -> str | None:
    properties = shape.find(f"{WPS}spPr")
    if properties is not None:
        if properties.find(f"{A}noFill") is not None:
            return None
        solid = properties.find(f"{A}solidFill/{A}srgbClr")
        if solid is not None and len(solid) == 0 and (match := _HEX.match(solid.get("val") or "")):
            return match[1].lower()
        if any(properties.find(name) is not None for name in _FILLS):
            return ""
    reference = shape.find(f"{WPS}style/{A}fillRef")
    if reference is not None and reference.get("idx") not in (None, "0", "1000"):
        return ""
    return None


def _vml_fill(shape: _Element) -> str | None:
    if (shape.get("filled") or "t").lower() in ("f", "false", "0"):
        return None
    color = shape.get("fillcolor")
    if shape.find(f"{V}fill") is not None or shape.find(f"{V}imagedata") is not None:
        return ""
    if color is None or color == "white":
        return "ffffff"
    match = _HEX.match(color)
    return match[1].lower() if match else ""


def _vml_box(shape: _Element) -> tuple[Box | None, bool]:
    """Place of a VML shape, and whether it floats."""
    style = shape.get("style") or ""
    sizes: dict[str, float] = {}
    for name, digits, unit in _LENGTH.findall(style):
        found = as_number(digits)
        if found is not None:
            sizes[name.replace("margin-", "")] = found * _POINTS[unit or None]
    absolute = "absolute" in style
    if "width" not in sizes or "height" not in sizes:
        return None, absolute
    left, top = sizes.get("left", 0.0), sizes.get("top", 0.0)
    return Box(left, top, left + sizes["width"], top + sizes["height"]), absolute
