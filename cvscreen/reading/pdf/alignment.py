"""How lines stand to one another: on one row, one below the other, in groups with white between."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from cvscreen.reading.pdf.segments import Segment

_LABEL_WORDS = 4
_ALIGNED = 0.16
"""Difference of baselines or tops, in em, up to which two segments stand on one row by design."""


def starts_of(lines: list[Segment], *, by_length: bool = False) -> list[Segment]:
    """Lines that begin something: after more white than usual, or in other looks than the line above
    (capitals are such a look: below a heading in them an entry begins).

    ``by_length``: a line below one that stopped short of the edge begins something too.
    """
    gaps = [b.top - a.bottom for a, b in pairwise(lines) if b.top > a.top]
    usual = median(gaps) if gaps else 0.0
    edge = max(s.x1 for s in lines)
    starts = [lines[0]]
    for one, other in pairwise(lines):
        looks = one.look != other.look or one.text.isupper() != other.text.isupper()
        short = by_length and edge - one.x1 > other.words[0].x1 - other.words[0].x0 + other.size
        apart = other.top - one.bottom > min(usual + 0.3 * other.size, 0.8 * other.size)
        if looks or short or apart or other.bullet:
            starts.append(other)
    return starts


def overlap(one: Segment, other: Segment) -> float:
    """The part of the height of ``one`` that ``other`` stands beside."""
    top = one.top if one.top > other.top else other.top
    bottom = one.bottom if one.bottom < other.bottom else other.bottom
    return (bottom - top) / max(1.0, one.bottom - one.top)


def runs_on(lines: list[Segment]) -> bool:
    """Whether some line goes on with the sentence of the line above it."""
    return any(
        other.text[0].islower() and not one.text.endswith((".", ":", ";", "?", "!"))
        for one, other in pairwise(lines)
        if not other.bullet
    )


def same_row(one: Segment, other: Segment) -> bool:
    near = _ALIGNED * (one.size if one.size > other.size else other.size)
    return -near <= one.baseline - other.baseline <= near or -near <= one.top - other.top <= near


def is_label(row: Sequence[Segment]) -> bool:
    return row[-1].words[-1].text.endswith(":") and len(row[-1].words) <= _LABEL_WORDS


def visual_rows(segments: Sequence[Segment]) -> list[list[Segment]]:
    """Segments that stand on one visual line, from top to bottom; the cells of each from left to right."""
    rows: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda s: (s.baseline, s.x0)):
        if rows:
            first = rows[-1][0]
            shared = min(first.bottom, segment.bottom) - max(first.top, segment.top)
            beside = all(segment.x0 >= s.x1 - 1 or segment.x1 <= s.x0 + 1 for s in rows[-1])
            if beside and shared > 0.6 * min(first.bottom - first.top, segment.bottom - segment.top):
                rows[-1].append(segment)
                continue
        rows.append([segment])
    for row in rows:
        row.sort(key=lambda s: s.x0)
    return rows


def groups_of(lines: list[Segment]) -> list[list[Segment]]:
    """Runs of lines without a wider white than their own leading between them."""
    groups: list[list[Segment]] = [[lines[0]]]
    for one, other in pairwise(lines):
        same_row = abs(one.baseline - other.baseline) < 0.3 * one.size
        if same_row or other.top - one.bottom < 0.45 * max(one.size, other.size):
            groups[-1].append(other)
        else:
            groups.append([other])
    return groups


def count_words(segments: Sequence[Segment]) -> int:
    return sum(len(segment.words) for segment in segments)
