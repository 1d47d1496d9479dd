"""Which text a reader of the page cannot see, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cvscreen.reading.pdf import colors
from cvscreen.reading.pdf.marks import INVISIBLE, PageMarks, Paint, Piece, Rect
from cvscreen.records.document import HiddenReason

MIN_CONTRAST = 1.1
MIN_SIZE = 3.0
"""Points; both limits are of assessment-rules.md, "Formal CV rules"."""
_SURE_CONTRAST = 1.25
_MAX_PAINTS = 400

Seen = Callable[[Sequence[Rect]], Sequence[bool] | None]
"""For boxes on the page, whether a rendering shows text in each; None where it cannot be rendered."""


@dataclass(slots=True)
class Visibility:
    """``visible`` and ``hidden`` pieces in paint order; ``invisible_mode`` are those of rendering mode 3."""

    visible: list[Piece]
    hidden: list[tuple[Piece, HiddenReason]]
    invisible_mode: list[Piece]


def sort_out(marks: PageMarks, seen: Seen) -> Visibility:
    """Parts what a reader sees from what not.

    What the painted areas cannot settle (text over an image, a gradient or a shape that is no rectangle, or
    something painted over it later) is left to ``seen``, which compares renderings with and without the text.
    """
    result = Visibility([], [], [])
    doubtful: list[tuple[Piece, HiddenReason, bool]] = []
    areas = [p for p in marks.paints if p.box[3] - p.box[1] > 3 and p.box[2] - p.box[0] > 3]
    if len(areas) > _MAX_PAINTS:
        areas = sorted(areas, key=lambda p: -(p.box[2] - p.box[0]) * (p.box[3] - p.box[1]))[:_MAX_PAINTS]
        areas.sort(key=lambda p: p.order)
    for piece in marks.pieces:
        box = piece.page_box(marks.width, marks.height)
        if piece.mode == INVISIBLE:
            result.invisible_mode.append(piece)
        elif piece.hidden_layer:
            result.hidden.append((piece, "hidden-run"))
        elif piece.size < MIN_SIZE:
            result.hidden.append((piece, "tiny"))
        elif _off_page(box, marks):
            result.hidden.append((piece, "off-page"))
        else:
            doubt = _doubt(piece, box, areas)
            if doubt is None:
                result.visible.append(piece)
            else:
                doubtful.append((piece, *doubt))
    if doubtful:
        answers = seen([piece.page_box(marks.width, marks.height) for piece, _, _ in doubtful])
        for index, (piece, reason, hidden) in enumerate(doubtful):
            if answers is not None:
                hidden = not answers[index]
            if hidden:
                result.hidden.append((piece, reason))
            else:
                result.visible.append(piece)
        result.visible.sort(key=lambda p: p.order)
        result.hidden.sort(key=lambda pair: pair[0].order)
    return result


def _off_page(box: Rect, marks: PageMarks) -> bool:
    """Whether most of the box lies outside the page."""
    x0, top, x1, bottom = box
    if x0 >= 0.0 and top >= 0.0 and x1 <= marks.width and bottom <= marks.height:
        return False
    width = min(x1, marks.width) - max(x0, 0.0)
    height = min(bottom, marks.height) - max(top, 0.0)
    return width < 0.4 * (x1 - x0) or height < 0.4 * (bottom - top)


def _doubt(piece: Piece, box: Rect, areas: Sequence[Paint]) -> tuple[HiddenReason, bool] | None:
    """None for text that is surely visible; else the reason, and whether it is hidden as far as known."""
    behind: str | None = colors.WHITE
    certain = True
    for paint in areas:
        if paint.order < piece.order:
            if _covers(paint.box, box):
                if paint.exact and paint.opaque and paint.color is not None:
                    behind, certain = paint.color, True
                else:
                    behind, certain = paint.color, False
            elif not paint.image and _touches(paint.box, box):
                certain = False
        elif paint.opaque and _covers(paint.box, box):
            return "covered", paint.exact
    if piece.color is None:
        return "low-contrast", False
    if behind is None:
        return "low-contrast", False
    contrast = colors.contrast(piece.color, behind)
    if contrast < MIN_CONTRAST:
        return "low-contrast", certain
    if contrast < _SURE_CONTRAST and not certain:
        return "low-contrast", False
    return None


def _covers(area: Rect, box: Rect) -> bool:
    if not _touches(area, box):
        return False
    width = min(area[2], box[2]) - max(area[0], box[0])
    height = min(area[3], box[3]) - max(area[1], box[1])
    return width >= 0.9 * (box[2] - box[0]) and height >= 0.75 * (box[3] - box[1])


def _touches(area: Rect, box: Rect) -> bool:
    return area[0] < box[2] and area[2] > box[0] and area[1] < box[3] and area[3] > box[1]
