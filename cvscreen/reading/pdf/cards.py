"""Cards: painted or framed boxes, side by side and one below the other, each with a text of its own.

They are read row by row, each as a whole, as a person does; two columns would be read one after the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cvscreen.reading.pdf.marks import Paint, Rect
from cvscreen.reading.pdf.segments import Segment

_LEAST_WIDTH, _LEAST_HEIGHT = 90.0, 30.0
_LEAST_LINES = 2
_MAX_BOXES = 60
_NEAR = 3.0


@dataclass(slots=True)
class Cards:
    """The box around all cards, and their texts in reading order."""

    box: Rect
    texts: list[list[Segment]]


def find_cards(paints: Sequence[Paint], frames: Sequence[Rect], segments: Sequence[Segment]) -> Cards | None:
    """The cards of a page: at least two side by side and two below one another, with nothing between them."""
    boxes = [paint.box for paint in paints if not paint.image and paint.color not in (None, "#ffffff")]
    boxes = [box for box in (*boxes, *frames) if _wide(box)]
    if not 3 <= len(boxes) <= _MAX_BOXES:
        return None
    filled: list[tuple[Rect, list[Segment]]] = []
    for box in sorted(set(boxes), key=lambda b: (b[1], b[0])):
        inside = [s for s in segments if _holds(box, s)]
        if len(inside) >= _LEAST_LINES and not any(_overlap(box, other) for other, _ in filled):
            filled.append((box, inside))
    beside = any(_side_by_side(a, b) for a, _ in filled for b, _ in filled)
    below = any(abs(a[0] - b[0]) <= _NEAR and a[3] <= b[1] + _NEAR for a, _ in filled for b, _ in filled)
    if len(filled) < 3 or not beside or not below:
        return None
    boxes = [box for box, _ in filled]
    around = (
        min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)
    )  # fmt: skip
    taken = {id(s) for _, inside in filled for s in inside}
    if any(id(s) not in taken and s.bottom > around[1] and s.top < around[3] for s in segments):
        return None
    rows = sorted(filled, key=lambda item: (round(item[0][1] / _NEAR), item[0][0]))
    return Cards(around, [inside for _, inside in rows])


def _wide(box: Rect) -> bool:
    return box[2] - box[0] >= _LEAST_WIDTH and box[3] - box[1] >= _LEAST_HEIGHT


def _holds(box: Rect, segment: Segment) -> bool:
    x, y = (segment.x0 + segment.x1) / 2, (segment.top + segment.bottom) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _overlap(one: Rect, other: Rect) -> bool:
    return (
        one[0] < other[2] - _NEAR and other[0] < one[2] - _NEAR
        and one[1] < other[3] - _NEAR and other[1] < one[3] - _NEAR
    )  # fmt: skip


def _side_by_side(one: Rect, other: Rect) -> bool:
    return one[2] <= other[0] + _NEAR and abs(one[1] - other[1]) <= _NEAR
