"""Entries with what belongs to them at their right: employer, period and place on lines of their own.

Title and description stand left and say more. Each entry is read as a whole: what stands at its right goes
with its title; read as a column, periods would be parted from what they are the periods of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cvscreen.reading.pdf.alignment import count_words, groups_of, same_row, starts_of
from cvscreen.reading.pdf.dates import is_date, is_part_of_date
from cvscreen.reading.pdf.segments import Segment

_LEAST_ENTRIES = 2
_MOST_LINES, _LONGEST = 5, 40
"""Lines, and characters a line, of what stands right of an entry."""
_MOSTLY = 0.8
_WHEN = re.compile(r"\b(?:19|20)\d\d\b|['’]\d\d\b")


def says_when(lines: Sequence[Segment]) -> bool:
    """Whether one of the lines names a year."""
    return any(_WHEN.search(line.text) for line in lines)


@dataclass(slots=True)
class Entries:
    """Rows of (entry, what stands at its right; nothing where a section opens), and what is around them."""

    above: list[Segment]
    rows: list[tuple[list[Segment], list[Segment]]]
    below: list[Segment]


def entries_with_meta(left: Sequence[Segment], right: Sequence[Segment]) -> Entries | None:
    """The entries of the left side with the groups at their right; None where there are no such groups.

    Both sides are ordered from top to bottom.
    """
    groups = groups_of(list(right))
    dated = [group for group in groups if says_when(group)]
    if len(dated) < _LEAST_ENTRIES or 2 * len(dated) < len(groups) or count_words(right) > count_words(left):
        return None
    if any(len(group) > _MOST_LINES or max(len(s.text) for s in group) > _LONGEST for group in dated):
        return None
    if 2 * sum(not all(is_date([s]) or is_part_of_date(s) for s in group) for group in dated) < len(dated):
        return None  # dates alone
    if 2 * sum(len(group) > 1 for group in dated) < len(dated):
        return None  # one line of each row
    if 3 * sum(is_date([s]) for s in left) > len(dated):
        return None  # entries with dates of their own
    opening = starts_of(list(left))
    beside = sum(any(same_row(group[0], s) for s in opening) for group in dated)
    if beside < _MOSTLY * len(dated):
        return None
    first, last = groups.index(dated[0]), groups.index(dated[-1])
    tops = [group[0].top - 0.5 * group[0].size for group in groups[first : last + 1]]
    over = [s for group in groups[:first] for s in group]
    under = [s for group in groups[last + 1 :] for s in group]
    lowest = max((s.bottom for s in over), default=float("-inf"))
    before = [s for s in left if s.top < tops[0]]
    # A heading below what stands at the right of the name is that of the entries.
    made = Entries([s for s in before if s.top < lowest] + over, [], under)
    heading = [s for s in before if s.top >= lowest]
    if heading:
        made.rows.append((heading, []))
    for group, top, end in zip(groups[first:], tops, [*tops[1:], float("inf")], strict=False):
        entry = [s for s in left if top <= s.top < end]
        own = _own_lines(entry, group)
        made.rows.append((entry[:own], group))
        if end == float("inf"):
            made.below = _from_top(entry[own:] + under)
        elif entry[own:]:
            made.rows.append((entry[own:], []))
    made.above = _from_top(made.above)
    return made


def _from_top(segments: list[Segment]) -> list[Segment]:
    return sorted(segments, key=lambda s: (s.baseline, s.x0))


def _own_lines(entry: Sequence[Segment], group: Sequence[Segment]) -> int:
    """How many lines of ``entry`` are its own: a larger one below the group opens a section."""
    for index, line in enumerate(entry):
        larger = index > 0 and line.size > 1.08 * entry[0].size
        if larger and line.top >= group[-1].bottom - 1:
            return index
    return len(entry)
