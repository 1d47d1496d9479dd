"""Cutting a section into its entries: one job or one course each, in whatever order its lines stand.

The rows that carry a period are the anchors. Where a title stands above its period, the first entry of the
section shows it (nothing but the heading stands above it), and the others follow that example.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field

from cvscreen.extraction.period_grammar import PeriodMatch
from cvscreen.extraction.row_signs import (
    ends_in_period,
    header_periods,
    in_own_cell,
    is_anchor,
    is_description,
    is_period_alone,
    is_sentence,
    label_of,
)
from cvscreen.extraction.sections import style_of
from cvscreen.extraction.text import Row
from cvscreen.periods import PartialDate

_MAX_ABOVE = 4
_MAX_BELOW = 4
Anchor = Callable[[Row], bool]


@dataclass(slots=True)
class Entry:
    """One job or course. ``header`` holds the title rows in order, ``body`` the rows that describe."""

    header: list[Row]
    body: list[Row]
    periods: list[PeriodMatch] = field(default_factory=list)
    anchor: Row | None = None
    lead: int = 0
    """How many header rows stand above the anchor."""

    @property
    def rows(self) -> list[Row]:
        return [*self.header, *self.body]


def segment(rows: list[Row], *, extra_anchor: Anchor | None = None) -> list[Entry]:
    """The entries of one section, in order. Rows before the first entry are dropped only if they are
    prose."""
    anchors = _anchors(rows)
    if below := _period_last(rows, anchors):
        return _segment_period_last(rows, below)
    if extra_anchor is not None:
        anchors = _with_extra(rows, anchors, extra_anchor)
    if not anchors:
        return []
    starts = _starts(rows, anchors)
    entries = []
    for number, (anchor, start) in enumerate(zip(anchors, starts, strict=True)):
        end = starts[number + 1] if number + 1 < len(starts) else len(rows)
        entries.append(_entry(rows, start, anchor, end))
    return entries


def _anchors(rows: list[Row]) -> list[int]:
    found = [i for i, row in enumerate(rows) if is_anchor(row)]
    plain = [i for i in found if not rows[i].line.bullet]
    if plain and len(plain) < len(found):
        # List items with a period are functions under one employer only where they name a function.
        found = [i for i in found if not rows[i].line.bullet or _names_function(rows[i])]
    kept: list[int] = []
    for i in found:
        if kept and _belongs_to(rows, kept[-1], i):
            continue
        kept.append(i)
    return kept


def _names_function(row: Row) -> bool:
    periods = header_periods(row)
    return bool(row.found("roles", "title", key="place")) and any(not p.single for p in periods)


def _belongs_to(rows: list[Row], anchor: int, i: int) -> bool:
    """A second period row of the same entry: a diploma date, a label row, the second stretch of one job."""
    row = rows[i]
    if label_of(row) in {"completed", "other", "reference"}:
        return True
    if (
        all(period.single for period in row.periods_in_text)
        and row.found("qualifiers", "completed", "unfinished", "expected", key="qualifier")
        and not row.found("education", "level", "course", "foreign")
        and not in_own_cell(row)
    ):
        return True
    if rows[anchor].periods and _ends_it(rows[anchor], row) and i - anchor <= 2:
        return True
    return (
        is_period_alone(row)
        and i == anchor + 1
        and is_period_alone(rows[anchor])
        and row.line.block == rows[anchor].line.block
    )


def _ends_it(anchor: Row, row: Row) -> bool:
    """ "Doctoraalexamen 1995" below "1988 – 1995": the same education."""
    if row.found("education", "institution") or in_own_cell(row):
        return False
    if not row.found("education", "level") and not row.found("qualifiers", "completed", key="qualifier"):
        return False
    ends = [p.finish for p in anchor.periods_in_text if not p.single]
    singles = [p.begin for p in row.periods_in_text]
    return (
        bool(ends)
        and all(p.single for p in row.periods_in_text)
        and any(
            isinstance(end, PartialDate) and single is not None and end.last.year == single.last.year
            for end in ends
            for single in singles
        )
    )


def _with_extra(rows: list[Row], anchors: list[int], extra: Anchor) -> list[int]:
    """Rows that open an entry although they have no period, where no period row is near enough to own
    them."""
    merged = list(anchors)
    wanted = [
        i
        for i, row in enumerate(rows)
        if i not in anchors and not is_description(row) and extra(row) and not (i and rows[i - 1].joined)
    ]
    if not anchors:
        return _spread(rows, wanted)
    starts = _starts(rows, anchors)
    for i in wanted:
        owner = max((n for n, s in enumerate(starts) if s <= i), default=None)
        if owner is None:
            merged.append(i)
            continue
        anchor = anchors[owner]
        header_end = _header_end(rows, anchor, starts[owner + 1] if owner + 1 < len(starts) else len(rows))
        own = any(extra(rows[j]) for j in range(starts[owner], min(i, header_end)))
        if own and i < header_end and _confirms(rows[i]):
            continue
        if i >= header_end or (own and i > anchor):
            merged.append(i)
    return sorted(set(merged))


def _confirms(row: Row) -> bool:
    """ "hbo-diploma behaald" below an education says how it ended."""
    return row.word_count <= 4 and bool(row.found("qualifiers", "completed", key="qualifier"))


def _spread(rows: list[Row], wanted: list[int]) -> list[int]:
    """Of neighbouring candidates in one paragraph only the first opens an entry."""
    kept: list[int] = []
    for i in wanted:
        if (
            kept
            and i == kept[-1] + 1
            and rows[i].line.block == rows[kept[-1]].line.block
            and not rows[i].line.bullet
        ):
            same_style = style_of(rows[i]) == style_of(rows[kept[-1]])
            if not same_style:
                continue
        kept.append(i)
    return kept


def _above(rows: list[Row], anchor: int, floor: int) -> int:
    """The first of the title-like rows that stand directly above ``anchor``, not above ``floor``."""
    start = anchor
    while start - 1 >= floor and anchor - (start - 1) <= _MAX_ABOVE:
        row = rows[start - 1]
        if _opens_item(row, rows[start]):
            return start - 1
        if is_description(row, rows[start - 2] if start >= 2 else None) or row.periods_in_text:
            break
        if start - 2 == floor - 1 and start >= 2 and rows[start - 2].joined and rows[start - 2].periods:
            break  # the end of the title row before, on a line of its own
        start -= 1
    return start


def _opens_item(row: Row, below: Row) -> bool:
    """A list item with line breaks opens with its title: "• Cogas", the role and the period below it."""
    same = row.line.block == below.line.block and row.line.page == below.line.page
    short = row.word_count <= 6 and not row.periods and not is_sentence(row)
    return row.line.bullet and same and short and not below.line.bullet


def _table_start(rows: list[Row], anchor: int, floor: int) -> int | None:
    """Where the anchor stands in a table row of several lines, the first line of that row."""
    line = rows[anchor].line
    if line.table is None or line.row is None:
        return None
    if floor > 0 and (rows[floor - 1].line.table, rows[floor - 1].line.row) == (line.table, line.row):
        return None  # a second function in the same table row
    start = anchor
    while start - 1 >= floor and (rows[start - 1].line.table, rows[start - 1].line.row) == (
        line.table,
        line.row,
    ):
        start -= 1
    last = anchor
    while last + 1 < len(rows) and (rows[last + 1].line.table, rows[last + 1].line.row) == (
        line.table,
        line.row,
    ):
        last += 1
    if start == last:
        return None
    if any(is_anchor(rows[i]) for i in range(start, anchor)):
        return None
    return start


def _labelled_start(rows: list[Row], lead_start: int, first: int, anchor: int, floor: int) -> int | None:
    """In entries of labelled lines every entry opens with the label that the first one opens with."""
    label = label_of(rows[lead_start])
    if label is None or lead_start == first:
        return None
    return next((i for i in range(anchor, floor - 1, -1) if label_of(rows[i]) == label), None)


def _heading_above_blurb(rows: list[Row], anchor: int, floor: int) -> int | None:
    """An employer in large or bold print, a few lines about it, then the function with its period."""
    i = anchor - 1
    while i >= floor and anchor - i <= 4 and is_sentence(rows[i]) and not rows[i].line.bullet:
        i -= 1
    if i < floor or i == anchor - 1 or rows[i].periods_in_text or is_description(rows[i]):
        return None
    size, own = rows[i].line.size or 0, rows[anchor].line.size or 0
    if rows[i].word_count > 8 or not (rows[i].line.bold or rows[i].line.heading is not None or size > own):
        return None
    return i


def _starts_after(rows: list[Row], anchors: list[int], first: int) -> list[int]:
    """The starts where employers stand above a line about them; functions without one follow their
    employer."""
    starts = [first]
    for previous, anchor in itertools.pairwise(anchors):
        heading = _heading_above_blurb(rows, anchor, previous + 1)
        if heading is None:
            above = _above(rows, anchor, previous + 1)
            heading = above if above < anchor and rows[above].line.bold else anchor
        starts.append(heading)
    return starts


def _starts(rows: list[Row], anchors: list[int]) -> list[int]:
    first = anchors[0]
    table = _table_start(rows, first, 0)
    lead_start = table if table is not None else _above(rows, first, 0)
    if lead_start == first and (heading := _heading_above_blurb(rows, first, 0)) is not None:
        return _starts_after(rows, anchors, heading)
    lead = first - lead_start
    lead_styles = [style_of(rows[i]) for i in range(lead_start, first)]
    own_title = not is_period_alone(rows[first])
    starts = [lead_start]
    for number in range(1, len(anchors)):
        anchor, floor = anchors[number], anchors[number - 1] + 1
        table = _table_start(rows, anchor, floor)
        if table is not None:
            starts.append(table)
            continue
        if (labelled := _labelled_start(rows, lead_start, first, anchor, floor)) is not None:
            starts.append(labelled)
            continue
        candidate = _above(rows, anchor, floor)
        count = anchor - candidate
        if lead == 0:
            count = _umbrella_rows(rows, anchor, count, anchors[number - 1])
        else:
            count = min(count, lead)
            if own_title or not is_period_alone(rows[anchor]):
                count = _like_lead(rows, anchor, count, lead_styles, floor)
            if not rows[anchor - count : anchor] and lead and is_period_alone(rows[anchor]):
                count = min(lead, anchor - floor)
        starts.append(anchor - count)
    return starts


def _like_lead(
    rows: list[Row], anchor: int, count: int, lead_styles: list[tuple[object, ...]], floor: int
) -> int:
    """Rows above an anchor that has a title of its own belong to it only if they look as the first entry's
    do."""
    kept = 0
    for offset in range(1, count + 1):
        row = rows[anchor - offset]
        wanted = lead_styles[-offset] if offset <= len(lead_styles) else None
        plain = wanted is not None and all(
            part in (None, False) for part in (wanted[0], wanted[1], wanted[2], wanted[4])
        )
        if (
            wanted is not None
            and style_of(row)[:4] == wanted[:4]
            and (not plain or _gap_above(rows, anchor - offset) or row.matches.get("employers"))
        ):
            kept = offset
        elif row.line.bold and offset == 1 and not rows[anchor].line.bold:
            kept = offset  # the title of this entry stands out more than that of the first
        elif wanted is None or style_of(row)[:4] != wanted[:4]:
            break
    return kept


def _gap_above(rows: list[Row], i: int) -> bool:
    return i == 0 or rows[i].line.block != rows[i - 1].line.block


def _umbrella_rows(rows: list[Row], anchor: int, count: int, previous: int) -> int:
    """Above an anchor that opens its own entry only an employer that heads several functions may stand."""
    kept = 0
    for offset in range(1, min(count, 2) + 1):
        row = rows[anchor - offset]
        if anchor - offset <= previous + 1 and not row.line.bold:
            break
        looks_like_title = style_of(row) == style_of(rows[anchor]) != style_of(rows[anchor - offset - 1])
        stands_out = row.line.bold or row.line.heading is not None or looks_like_title
        names = bool(row.found("employers", "name")) and row.word_count <= 6
        if _continues_header(rows, anchor - offset, previous):
            break
        if stands_out or (names and _gap_above(rows, anchor - offset)):
            kept = offset
        else:
            break
    return kept


def _continues_header(rows: list[Row], i: int, previous: int) -> bool:
    """Whether only title-like rows stand between the previous anchor and row ``i``: then it is that
    entry's."""
    return all(not is_description(rows[j], rows[j - 1]) for j in range(previous + 1, i)) and i - previous <= 2


def _header_end(rows: list[Row], anchor: int, end: int) -> int:
    """The first row below the anchor that describes (or ``end``)."""
    stop = anchor + 1
    while stop < end and stop - anchor <= _MAX_BELOW:
        if (
            rows[stop - 1].wraps
            and not ends_in_period(rows[stop - 1])
            and rows[stop].line.bold == rows[stop - 1].line.bold
            and not is_sentence(rows[stop - 1])
        ):
            stop += 1
            continue
        if is_description(rows[stop], rows[stop - 1] if stop - 1 > anchor else None):
            break
        if rows[stop - 1].joined and is_sentence(rows[stop - 1]):
            break
        stop += 1
    return stop


def _entry(rows: list[Row], start: int, anchor: int, end: int) -> Entry:
    stop = _header_end(rows, anchor, end)
    periods = [p for i in range(anchor, stop) for p in _anchor_periods(rows, i, anchor)]
    return Entry(rows[start:stop], rows[stop:end], periods, rows[anchor], anchor - start)


def _anchor_periods(rows: list[Row], i: int, anchor: int) -> list[PeriodMatch]:
    if i == anchor:
        return header_periods(rows[i])
    if is_anchor(rows[i]) and _belongs_to(rows, anchor, i) and label_of(rows[i]) is None:
        return header_periods(rows[i])
    return []


def _period_last(rows: list[Row], anchors: list[int]) -> list[int]:
    """The anchors that stand below the description of their job, or none where periods stand elsewhere.

    A row with a title and a period of its own (an employer above several functions) does not count against
    it.
    """
    alone = [a for a in anchors if is_period_alone(rows[a])]
    if not alone or alone[-1] != len(rows) - 1 or alone[0] < 2 or is_description(rows[0]):
        return []
    below = [a for a in alone if a + 1 < len(rows)]
    if any(is_description(rows[a + 1]) for a in below):
        return []
    if len(alone) < len(anchors) and (len(alone) < 2 or len(anchors) - len(alone) > len(alone)):
        return []
    described = any(is_description(rows[i]) for i in range(1, alone[0]))
    return alone if described else []


def _segment_period_last(rows: list[Row], anchors: list[int]) -> list[Entry]:
    entries, start = [], 0
    for anchor in anchors:
        stop = start
        while stop < anchor and stop - start < _MAX_BELOW and not is_description(rows[stop]):
            stop += 1
        header = [*rows[start:stop], rows[anchor]]
        entries.append(
            Entry(header, rows[stop:anchor], header_periods(rows[anchor]), rows[anchor], stop - start)
        )
        start = anchor + 1
    return entries
