"""What stands on both sides of a gutter: two columns, or rows that belong together.

Rows: a date column, labels, headings beside their sections, cells of a table without borders.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import Literal

from cvscreen.reading.pdf.alignment import (
    count_words,
    groups_of,
    is_label,
    overlap,
    runs_on,
    same_row,
    starts_of,
    visual_rows,
)
from cvscreen.reading.pdf.dates import begins_date, is_date, is_whole_date, opens_with_date
from cvscreen.reading.pdf.marks import Rect
from cvscreen.reading.pdf.segments import Segment

_LETTERS, _DIGITS = re.compile(r"[^\W\d_]+"), re.compile(r"\d+")
_PADDING = 12.0
"""Least white, in points, between the text of two cells of one row."""
_HEADING_WORDS = 4
_LARGER = 1.08
"""Ratio of sizes from which on a heading is in larger type than the text below it."""
_NEAR_HEADING = 1.5
"""Distance, in em, between the tops of a heading in the margin and of the first line that it heads."""


class Sides:
    """What stands left and right of a gutter, and how the two belong together."""

    def __init__(
        self, left: list[Segment], right: list[Segment], edges: Sequence[Rect], rules: Sequence[Rect]
    ) -> None:
        self.left, self.right = left, right
        self.edges, self.rules = edges, rules
        self.narrow, self.wide = (left, right) if count_words(left) <= count_words(right) else (right, left)
        self.left_leads = True
        """Whether the left side may be the heads of rows: it says less than all that stands right of it."""

    def verdict(self) -> Literal["columns", "rows"]:
        """Whether the two sides are read one after the other or row by row."""
        narrow, wide = self.narrow, self.wide
        aligned = [any(same_row(s, other) for other in wide) for s in narrow]
        share = sum(aligned) / len(narrow)
        dates = [
            is_date([s]) and not any(same_row(s, other) and is_date([other]) for other in wide)
            for s in narrow
        ]
        if self._has_date_column() or sum(dates) >= 0.5 * len(narrow) or self._dates_open_groups():
            beside = [at for at, date in zip(aligned, dates, strict=True) if date]
            if sum(beside) >= 0.5 * len(beside):
                return "rows"
        if sum(is_label([s]) for s in narrow) >= 0.6 * len(narrow) and share >= 0.6:
            return "rows"
        if sum(s.words[0].text.startswith(":") for s in self.right) >= 0.5 * len(self.right):
            return "rows"
        if self.has_margin_headings():
            return "rows"
        if self.parted_by_paint() or self._dates_on_both_sides() or self._headed_on_both_sides():
            return "columns"
        if self._entries_on_both_sides() or self._lists_under_heads():
            return "columns"
        if self._ruled() or self._sparse_beside_starts() or self._row_starts() or self._pairs(share):
            return "rows"
        if len(narrow) < 3 and share == 1:
            return "rows"
        return "columns"

    def _has_date_column(self) -> bool:
        """Whether one side is a column of dates beside the other, whichever of the two says more words."""
        for side, other in ((self.left, self.right), (self.right, self.left)):
            # The second line of a date that wraps has nothing beside it.
            lines = [s for above, s in zip([None, *side], side, strict=False) if not _ends_date(above, s)]
            dates = [s for s in lines if is_date([s])]
            facing = [s for s in other if not is_date([s])]
            beside = sum(any(same_row(date, s) for s in facing) for date in dates)
            if beside >= 2 and beside >= 0.6 * len(lines):
                return True
        return False

    def has_margin_headings(self) -> bool:
        """Whether the left side holds headings and nothing else, each near the start of what it heads.

        They need not stand on the line on which that starts: a larger type and white above shift them.
        """
        left, right = self.left, self.right
        groups = groups_of(left)
        if len(groups) < 2 or not _are_headings(left, right):
            return False
        return all(_start_near(group[0], right) is not None for group in groups)

    def needs_rows(self) -> bool:
        """Whether plain row-by-row reading would mix a left cell of several lines into the right one."""
        if all(is_whole_date(s) for s in self.right):
            return False
        return any(
            len(left) > 1 or (len(visual_rows(right)) > 1 and not is_date(left) and not is_label(left))
            for left, right in table_rows(self.left, self.right)[1]
            if right
        )

    def _dates_open_groups(self) -> bool:
        groups = groups_of(self.narrow)
        opened = [group for group in groups if is_date(group[:1])]
        faced = sum(is_date([s]) for group in opened for s in self.wide if same_row(s, group[0]))
        if 2 * faced > len(opened):
            return False  # two columns of entries, each with its own dates
        return len(groups) >= 2 and len(opened) >= 0.7 * len(groups) and len(self.narrow) <= 5 * len(groups)

    def _dates_on_both_sides(self) -> bool:
        """Entries beside entries: each side has dates of its own among other lines."""
        facing = sum(
            any(same_row(s, o) and is_date([o]) for o in self.right) for s in self.left if is_date([s])
        )
        others = [sum(not is_date([s]) for s in side) for side in (self.left, self.right)]
        return facing >= 1 and min(others) >= max(2, facing)

    def _entries_on_both_sides(self) -> bool:
        """Whole entries, each opened by its date, beside entries: courses set in two columns."""
        opened = [[s for s in side if opens_with_date(s)] for side in (self.left, self.right)]
        facing = sum(any(same_row(s, other) for other in opened[1]) for s in opened[0])
        return facing >= 2 and 2 * len(opened[0]) >= len(self.left) and 2 * len(opened[1]) >= len(self.right)

    def _lists_under_heads(self) -> bool:
        """Short lists side by side, each below a heading in larger type."""
        sides = (self.left, self.right)
        if min(len(side) for side in sides) < 2 or not same_row(self.left[0], self.right[0]):
            return False
        return all(side[0].size > _LARGER * side[1].size for side in sides)

    def _headed_on_both_sides(self) -> bool:
        """Larger headings in both columns: each has sections of its own."""
        usual = median(s.size for s in (*self.left, *self.right))
        heads = [sum(s.size > 1.1 * usual for s in side) for side in (self.left, self.right)]
        return min(heads) >= 1 and sum(heads) >= 3

    def parted_by_paint(self) -> bool:
        """Whether the side of a tall painted area runs between the two."""
        top = min(s.top for s in self.left + self.right)
        bottom = max(s.bottom for s in self.left + self.right)
        left_edge, right_edge = max(s.x1 for s in self.left), min(s.x0 for s in self.right)
        for x0, edge_top, x1, edge_bottom in self.edges:
            if min(edge_bottom, bottom) - max(edge_top, top) > 0.6 * (bottom - top) and (
                left_edge - 1 <= x0 <= right_edge + 1 or left_edge - 1 <= x1 <= right_edge + 1
            ):
                return True
        return False

    def _ruled(self) -> bool:
        """Whether lines run under rows across both sides."""
        x0, x1 = min(s.x0 for s in self.left), max(s.x1 for s in self.right)
        gutter = (max(s.x1 for s in self.left) + min(s.x0 for s in self.right)) / 2
        top, bottom = min(s.top for s in self.narrow), max(s.bottom for s in self.narrow)
        crossing = {
            round(rule[1])
            for rule in self.rules
            if rule[3] - rule[1] <= 3 and top < rule[1] < bottom and rule[0] < gutter < rule[2]
            and min(rule[2], x1) - max(rule[0], x0) > 0.7 * (x1 - x0)
        }  # fmt: skip
        return len(crossing) >= max(1, len(groups_of(self.narrow)) // 2)

    def _sparse_beside_starts(self) -> bool:
        """Headings or labels in the margin: little text, each piece beside the start of something."""
        narrow = self.narrow
        groups = groups_of(narrow)
        height = narrow[-1].bottom - narrow[0].top
        filled = sum(s.bottom - s.top for s in narrow)
        wide_height = max(self.wide[-1].bottom, narrow[-1].bottom) - min(self.wide[0].top, narrow[0].top)
        if len(groups) < 2 or height < 0.35 * wide_height:
            return False
        starts = starts_of(self.wide)
        beside = alone = 0
        for group in groups:
            if any(same_row(group[0], start) for start in starts):
                beside += 1
            elif not any(s.top < group[-1].bottom and s.bottom > group[0].top for s in self.wide):
                alone += 1  # a heading of both sides
        judged = len(groups) - alone
        if beside < 2 or beside < 0.8 * judged:
            return False
        return filled <= 0.55 * height or (beside == judged >= 3 and filled <= 0.75 * height)

    def _row_starts(self) -> bool:
        """Every left line beside something that begins, and none beside the wrapped rest of a right line."""
        left, right = self.left, self.right
        if not self.left_leads or sum(len(s.text) for s in left) > 34 * len(left):
            return False
        starts = {id(s) for s in starts_of(right, by_length=True)}
        beside = clashes = blank = 0
        for line in left:
            partner = next((other for other in right if same_row(line, other)), None)
            if partner is not None:
                beside += id(partner) in starts
                clashes += id(partner) not in starts
            elif any(overlap(line, other) > 0.3 for other in right):
                clashes += 1
            elif right[0].top < line.top < right[-1].bottom + 2 * line.size:
                blank += 1
        lone = [s for s in right if not any(overlap(s, line) > 0.3 for line in left)]
        wrapped = [
            s for s in lone if id(s) not in starts and left[0].top < s.top < left[-1].bottom + 3 * s.size
        ]
        return beside >= 3 and clashes <= 0.1 * beside and (len(wrapped) >= 1 or (blank >= 1 and not lone))

    def _pairs(self, share: float) -> bool:
        """Short cells, one beside the other on every row, each side in looks of its own throughout."""
        left, right = self.left, self.right
        if share < 0.9 or not 0.7 <= len(left) / len(right) <= 1.4 or len(left) > 15:
            return False
        if sum(len(s.text) for s in left + right) > 40 * (len(left) + len(right)):
            return False
        if runs_on(left) and runs_on(right):
            return False
        if left[0].bold and right[0].bold and len(left) > 2 and len(right) > 2:
            left, right = left[1:], right[1:]  # the heads of two columns
        if len({_kind(s) for s in left}) > 1:
            return False  # a name, a role, a telephone number: each side says several things of one subject
        return all(len({s.look for s in side}) == 1 for side in (left, right))


def _kind(segment: Segment) -> tuple[bool, bool]:
    text = segment.text
    return ("@" in text, sum(c.isdigit() for c in text) > 0.4 * len(text))


def table_rows(
    left: list[Segment], right: list[Segment]
) -> tuple[list[Segment], list[tuple[list[Segment], list[Segment]]]]:
    """(what stands above the first row, the rows): each group of left lines with the lines beside it."""
    opening = {id(s) for s in starts_of(right, by_length=True)} if right else set()
    groups = [part for group in groups_of(left) for part in _rows_of_group(group, right, opening)]
    starts = [group[0].top - 0.5 * group[0].size for group in groups]
    if right and _are_headings(left, right):
        near = [_start_near(group[0], right) for group in groups]
        starts = [a if b is None else min(a, b.top - 1) for a, b in zip(starts, near, strict=True)]
    before = [s for s in right if s.top < starts[0]]
    rows = []
    for index, group in enumerate(groups):
        end = starts[index + 1] if index + 1 < len(groups) else float("inf")
        rows.append((group, [s for s in right if starts[index] <= s.top < end]))
    return before, rows


def _rows_of_group(group: list[Segment], right: list[Segment], opening: set[int]) -> list[list[Segment]]:
    """A run of left lines without white between, split where each line is the cell of a row of its own.

    ``opening`` holds the identities of the lines on the right that begin something.
    """
    first = group[0]
    edge = max(s.x1 for s in group)
    if _one_to_one(group, right):
        opening = {id(s) for s in right}
        beside = next(other for other in right if same_row(first, other))
        # Labels in bold do not wrap; of other cells it is known how much would have fitted.
        labels = first.bold and not beside.bold
        edge = float("inf") if labels else max(edge, beside.x0 - _PADDING)
    parts = [[first]]
    for line in group[1:]:
        partner = next((other for other in right if same_row(line, other)), None)
        if partner is not None and not any(overlap(first, other) > 0 for other in right):
            parts.append([line])  # a heading with nothing beside it stood on top
            first = line
            continue
        own_row = (
            partner is not None and id(partner) in opening and not partner.bullet
            and (line.bold, line.color) == (first.bold, first.color)
            and (is_date([line]) or not is_date([first]))
            and not _wraps(parts[-1][-1], line, edge)
        )  # fmt: skip
        if own_row or (is_date([line]) and is_date(parts[-1][-1:]) and begins_date(parts[-1][-1], line)):
            parts.append([line])
        else:
            parts[-1].append(line)
    return parts


def _one_to_one(group: list[Segment], right: list[Segment]) -> bool:
    """Whether each line of the group faces one line on the right, all of these in one look."""
    top, bottom = group[0].top - 1, group[-1].bottom + 1
    facing = [row[0] for row in visual_rows([s for s in right if s.bottom > top and s.top < bottom])]
    looks = {s.look for s in facing}
    if len(facing) != len(group) or len(looks) > 1 or runs_on(group):
        return False
    below = next((s for s in right if s.top >= bottom - 1), None)
    if below is not None and below.top - facing[-1].bottom < 0.45 * below.size:
        return False  # the text on the right runs on
    return all(same_row(line, other) for line, other in zip(group, facing, strict=True))


def _are_headings(left: list[Segment], right: list[Segment]) -> bool:
    """Whether all of ``left`` is short, in one look that stands out from all of ``right``."""
    looks = {s.look for s in left}
    if len(looks) > 1 or looks & {s.look for s in right} or is_date(left[:1]):
        return False
    if any(len(s.words) > _HEADING_WORDS or s.bullet for s in left):
        return False
    usual = median(s.size for s in right)
    bolder = left[0].bold and left[0].size > 0.97 * usual and 2 * sum(s.bold for s in right) < len(right)
    return bolder or left[0].size > 1.1 * usual


def _start_near(heading: Segment, right: list[Segment]) -> Segment | None:
    """The line on the right that stands beside ``heading``, or begins near it below white or at the top."""
    beside = next((s for s in right if same_row(heading, s)), None)
    if beside is not None:
        return beside
    first = [right[0]]
    apart = [b for a, b in pairwise(right) if b.top - a.bottom > 0.5 * b.size]
    near = [s for s in (*first, *apart) if abs(s.top - heading.top) <= _NEAR_HEADING * heading.size]
    return min(near, key=lambda s: abs(s.top - heading.top), default=None)


def _ends_date(above: Segment | None, line: Segment) -> bool:
    return above is not None and is_date([above, line]) and is_date([above]) and not begins_date(above, line)


def _wraps(one: Segment, other: Segment, edge: float) -> bool:
    """Whether a cell's text runs on from ``one`` to ``other``: it stops at a dash, or no more fitted."""
    if one.text.endswith(("-", "–", ",")):
        return True
    same_form = _LETTERS.sub("a", _DIGITS.sub("0", one.text)) == _LETTERS.sub(
        "a", _DIGITS.sub("0", other.text)
    )
    first = other.words[0]
    return not same_form and edge - one.x1 < first.x1 - first.x0 + 0.2 * one.size
