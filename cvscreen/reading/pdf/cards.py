"""Cards: painted or framed boxes, side by side and one below the other, each with a text of its own.

They are read row by row, each as a whole, with the heading above a row before it, as a person does; two
columns would be read one after the other.
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
class CardRow:
    """What stands above a row of cards and below the row before it, and the text of each card, left to right.

    The last row has no cards: it holds what stands below all of them.
    """

    above: list[Segment]
    texts: list[list[Segment]]


def find_cards(
    paints: Sequence[Paint], frames: Sequence[Rect], segments: Sequence[Segment]
) -> list[CardRow] | None:
    """The rows of cards of a page: at least two cards side by side and two below one another.

    Headings may stand above a row. None: the page has no cards, or text beside them.
    """
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
    taken = {id(s) for _, inside in filled for s in inside}
    rest = [s for s in segments if id(s) not in taken]
    if any(s.bottom > box[1] and s.top < box[3] for s in rest for box, _ in filled):
        return None
    rows: list[list[tuple[Rect, list[Segment]]]] = []
    for card in filled:
        if rows and abs(card[0][1] - rows[-1][0][0][1]) <= _NEAR:
            rows[-1].append(card)
        else:
            rows.append([card])
    made = []
    start = float("-inf")
    for row in rows:
        top = row[0][0][1]
        row.sort(key=lambda card: card[0][0])
        made.append(CardRow([s for s in rest if start <= s.top < top], [text for _, text in row]))
        start = top
    return [*made, CardRow([s for s in rest if s.top >= start], [])]


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
