"""Text on both sides of a gutter that is read band by band: under each heading the left part, then the right.

Cards without painted boxes, references side by side, a translation beside the text: a heading at the left
is that of both sides. Where the right side has headings of its own, or text beside a heading of the left, the
two are columns of the page, read one after the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from cvscreen.reading.pdf.alignment import same_row
from cvscreen.reading.pdf.dates import is_date
from cvscreen.reading.pdf.segments import Segment

_BESIDE = 1.0
"""Points of height that two lines must share to stand beside one another."""
_STRIP = 0.45
"""White, in em, across both sides above a row of cards."""
_HEADING_WORDS = 8
_CONTACT_LINES = 5


@dataclass(slots=True)
class Band:
    """What is read together: ``above`` stands over both sides.

    ``rows``: the sides belong together row by row; otherwise the left one is read first, then the right one.
    """

    above: list[Segment]
    left: list[Segment]
    right: list[Segment]
    rows: bool = False


def find_bands(left: Sequence[Segment], right: Sequence[Segment]) -> list[Band] | None:
    """The bands of two sides, from top to bottom; None: the left side has no heading that is of both.

    Both sides are ordered from top to bottom.
    """
    heads = [s for s in left if _heads_both(s, left, right)]
    styles = {_style(head) for head in heads}
    alike = [s for s in left if _style(s) in styles]
    if not heads or any(_style(s) in styles for s in right):
        return None
    if any(_stands_beside(s, other) for s in alike for other in right):
        return None
    bands = []
    starts = [float("-inf"), *(s.top - 1 for s in alike), float("inf")]
    for start, end in pairwise(starts):
        own = [s for s in left if start <= s.top < end]
        facing = [s for s in right if start <= s.top < end]
        above = [s for s in own[:1] if _style(s) in styles]
        bands.append(Band(above, own[len(above) :], facing))
    if not all(_begin_together(band) for band in bands if band.right):
        return None
    return [band for band in bands if band.above or band.left or band.right]


def under_heading(heading: Segment, left: Sequence[Segment], right: Sequence[Segment]) -> list[Band] | None:
    """The rows of cards below a ``heading`` that is of both sides; None: each side is a column of its own."""
    band = Band([], list(left), list(right))
    style = _style(heading)
    if not prominent(heading, left[0]) or not _begin_together(band):
        return None
    if any(_style(s) == style for s in right) or left[0].top - heading.bottom > 3 * heading.size:
        return None
    return card_rows(band)


def card_rows(band: Band) -> list[Band]:
    """A band cut where both sides begin a new card on one row, below white across both."""
    if not band.left or not band.right:
        return [band]
    both = (*band.left, *band.right)
    opening = _style(band.left[0])
    tops = [float("-inf")]
    for line in band.left[1:]:
        lowest = max((s.bottom for s in both if s.top < line.top - 1), default=line.top)
        facing = next((s for s in band.right if s.top >= line.top - 1), None)
        if facing is None or not same_row(line, facing) or line.top - lowest <= _STRIP * line.size:
            continue
        if _style(line) == opening == _style(facing):
            tops.append(line.top - 1)
    rows = []
    for start, end in pairwise([*tops, float("inf")]):
        left, right = ([s for s in side if start <= s.top < end] for side in (band.left, band.right))
        rows.append(Band(band.above if start == tops[0] else [], left, right))
    return rows


def with_contacts(bands: list[Band]) -> list[Band] | None:
    """The bands as rows, but for those in which two people stand side by side; None: there is no such band.

    Bands that are rows and stand one below the other are one band.
    """
    if not any(_two_contacts(band) for band in bands):
        return None
    made: list[Band] = []
    for band in bands:
        if _two_contacts(band):
            made.append(band)
        elif made and made[-1].rows:
            made[-1].left += band.above + band.left
            made[-1].right += band.right
        else:
            made.append(Band([], band.above + band.left, band.right, rows=True))
    return made


def _two_contacts(band: Band) -> bool:
    """A name, perhaps a role, and a telephone number or address on each side, line by line in one look."""
    left, right = band.left, band.right
    if not 2 <= len(left) == len(right) <= _CONTACT_LINES or not _begin_together(band):
        return False
    if any(_style(one) != _style(other) for one, other in zip(left, right, strict=True)):
        return False
    return all(_is_contact(side[-1]) and not _is_contact(side[0]) for side in (left, right))


def _is_contact(segment: Segment) -> bool:
    text = segment.text
    return "@" in text or (sum(c.isdigit() for c in text) >= 7 and not is_date([segment]))


def _heads_both(heading: Segment, left: Sequence[Segment], right: Sequence[Segment]) -> bool:
    """Whether both sides begin anew below ``heading``, on one row."""
    below = next((s for s in left if s.top >= heading.bottom - 1), None)
    facing = next((s for s in right if s.top >= heading.top), None)
    if below is None or facing is None or not same_row(below, facing) or not prominent(heading, below):
        return False
    over = max((s.bottom for s in (*left, *right) if s.bottom <= heading.top + 1), default=float("-inf"))
    return heading.top - over > _STRIP * heading.size


def prominent(heading: Segment, below: Segment) -> bool:
    """Whether ``heading`` looks like the title of what stands below it."""
    if heading.bullet or is_date([heading]) or len(heading.words) > _HEADING_WORDS:
        return False
    larger = heading.size > 1.05 * below.size
    return larger or (heading.size > 0.97 * below.size and heading.bold and not below.bold) or (
        heading.bold and heading.color != below.color
    )  # fmt: skip


def _begin_together(band: Band) -> bool:
    return bool(band.left and band.right) and same_row(band.left[0], band.right[0])


def _style(segment: Segment) -> tuple[bool, str | None, int]:
    return segment.bold, segment.color, round(2 * segment.size)


def _stands_beside(one: Segment, other: Segment) -> bool:
    return min(one.bottom, other.bottom) - max(one.top, other.top) > _BESIDE
