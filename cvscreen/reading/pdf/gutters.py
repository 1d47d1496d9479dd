"""Gutters: vertical strips of white with text on both sides, and how far up and down they run."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from cvscreen.reading.pdf.alignment import same_row
from cvscreen.reading.pdf.bands import prominent
from cvscreen.reading.pdf.dates import is_date
from cvscreen.reading.pdf.marks import Rect
from cvscreen.reading.pdf.segments import Segment

GUTTER = 4.0
"""Least white, in points, between two columns."""
_MAX_CANDIDATES = 40
_INDENT = 20.0
"""Points by which lines of a column are indented at most."""
_SAME_EDGE = 3.0
_THIN, _ACROSS = 3.0, 0.85
"""A line across: its thickness in points, and the part of the width of the text that it spans."""


def candidates(ordered: Sequence[Segment]) -> list[float]:
    """Left edges at which a right-hand column may begin, the commonest first."""
    counts: dict[int, int] = {}
    lowest: dict[int, float] = {}
    for segment in ordered:
        key = round(segment.x0 / 3)
        counts[key] = counts.get(key, 0) + 1
        lowest[key] = min(lowest.get(key, segment.x0), segment.x0)
    first = min(lowest.values())
    keys = sorted((key for key in counts if lowest[key] > first + 20), key=lambda key: (-counts[key], key))
    return [lowest[key] for key in keys[:_MAX_CANDIDATES]]


def stretches(ordered: Sequence[Segment], x: float) -> list[tuple[int, int]]:
    """Runs of segments (from, to) of which none crosses the gutter that ends at ``x``.

    A title and its date at the right edge cross it together.
    """
    edge = max(segment.x1 for segment in ordered)
    found, start = [], 0
    for index, segment in enumerate(ordered):
        if index < start:
            continue
        crosses = segment.x0 < x - 1 and segment.x1 > x - GUTTER
        after = ordered[index + 1] if index + 1 < len(ordered) else None
        dated = after is not None and same_row(segment, after) and is_date([after])
        if after is not None and dated and not crosses:
            alone = not any(
                s.x0 >= x - 1 and s is not after and same_row(s, after)
                for s in ordered[max(0, index - 3) : index + 5]
            )
            crosses = alone and segment.x1 < x < after.x0 - _INDENT and after.x1 > edge - _SAME_EDGE
        if crosses:
            if index - start >= 4:
                found.append((start, index))
            start = index + 2 if dated else index + 1
    if len(ordered) - start >= 4:
        found.append((start, len(ordered)))
    return found


def nearest(side: list[Segment], *, from_right: bool) -> list[Segment]:
    """The part of a side that stands next to the gutter: up to the next strip of white, if there is one."""
    spans = sorted(side, key=lambda s: s.x0)
    groups: list[list[Segment]] = []
    edge = float("-inf")
    for segment in spans:
        if segment.x0 > edge + GUTTER:
            groups.append([])
        groups[-1].append(segment)
        edge = max(edge, segment.x1)
    group = groups[-1] if from_right else groups[0]
    return sorted(group, key=lambda s: (s.baseline, s.x0))


def rest_of_paragraph(ordered: Sequence[Segment], first: int, top: float) -> int:
    """How many segments from ``first`` on only end a paragraph that ran across both columns above ``top``."""
    count = 0
    while first > 0 and first + count < len(ordered):
        above, below = ordered[first + count - 1], ordered[first + count]
        pitch = below.baseline - above.baseline
        if below.bottom > top or abs(above.size - below.size) > 0.1 or not 0 < pitch < 1.6 * below.size:
            break
        if above.bold != below.bold or abs(above.x0 - below.x0) > 3:
            break
        count += 1
    return count


def trimmed(inside: list[Segment], left: list[Segment], right: list[Segment]) -> tuple[int, int]:
    """The part (from, to) of a band in which both columns run; short lines above or below are of neither."""
    leading = 1.9 * median(s.size for s in inside)
    tall = inside[-1].bottom - inside[0].top > 350
    start, end = 0, len(inside)
    if not tall:
        top, bottom = max(left[0].top, right[0].top), min(left[-1].bottom, right[-1].bottom)
        for index in range(1, len(inside)):
            gap = inside[index].top - max(s.bottom for s in inside[:index][-3:])
            if inside[index - 1].bottom <= top and gap > 0.4 * leading:
                start = index
            if inside[index].top >= bottom and gap > 0.4 * leading:
                end = index
                break
    if end < len(inside):
        end = _column_goes_on(inside, end, left)
    return start, end


def _column_goes_on(inside: Sequence[Segment], end: int, left: Sequence[Segment]) -> int:
    """Where two columns end of which the longer runs on below the other, up to ``end`` or beyond.

    What stands right goes on with the right column; at the left, what looks like the text (not like the
    heading that opens the column) and reaches no further.
    """
    at_left = {id(s) for s in left}
    column = [s for s in inside[:end] if id(s) in at_left]
    looks = {s.look for s in column} - {left[0].look}
    edge = max((s.x1 for s in column), default=0.0) + _SAME_EDGE
    while end < len(inside):
        line = inside[end]
        if id(line) in at_left and (line.look not in looks or line.x1 > edge):
            break
        end += 1
    return end


def last_of_columns(inside: Sequence[Segment], below: Sequence[Segment]) -> int:
    """How many of the segments of two columns are theirs: a heading at the end may be that of ``below``."""
    count = len(inside)
    if not below or count < 4:
        return count
    heading, text = inside[-1], below[0]
    over = max(s.bottom for s in inside[:-1])
    near = text.top - heading.bottom
    if heading.top < over or abs(heading.x0 - text.x0) > 3 or near > 1.3 * heading.size:
        return count
    apart = heading.top - over > max(near, 0.45 * heading.size)
    return count - 1 if apart and prominent(heading, text) else count


def between_rules(inside: Sequence[Segment], rules: Sequence[Rect], start: int, end: int) -> tuple[int, int]:
    """The part (from, to) of two columns between lines across both, at which a head ends or a foot begins.

    Many lines are those of rows or headings; they part nothing.
    """
    if end - start < 2:
        return start, end
    x0, x1 = min(s.x0 for s in inside), max(s.x1 for s in inside)
    across = sorted(
        {
            round((rule[1] + rule[3]) / 2)
            for rule in rules
            if rule[3] - rule[1] <= _THIN and min(rule[2], x1) - max(rule[0], x0) > _ACROSS * (x1 - x0)
        }
    )
    lines = [y for y in across if inside[start].bottom <= y + 1 and y <= inside[end - 1].top + 1]
    if not 1 <= len(lines) <= 2:
        return start, end
    parts = [start]
    for y in lines:
        index = next(i for i in range(start, end) if inside[i].top >= y - 1)
        crossed = any(s.bottom > y + 2 for s in inside[start:index])
        if crossed or any(s.top < y - 2 for s in inside[index:end]):
            return start, end
        parts.append(index)
    parts.append(end)
    tallest = max(range(len(parts) - 1), key=lambda i: inside[parts[i + 1] - 1].bottom - inside[parts[i]].top)
    return parts[tallest], parts[tallest + 1]
