"""Cutting a section into its entries: one job or one course each, in whatever order its lines stand.

The rows that carry a period are the anchors. Where a title stands above its period, the first entry of the
section shows it (nothing but the heading stands above it), and the others follow that example.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from cvscreen.extraction.anchors import anchors_of, periods_of
from cvscreen.extraction.period_grammar import PeriodMatch
from cvscreen.extraction.row_signs import (
    ends_in_period,
    header_periods,
    is_description,
    is_period_alone,
    is_sentence,
    opens_paragraph,
)
from cvscreen.extraction.sections import style_of
from cvscreen.extraction.starts import starts_of
from cvscreen.extraction.text import Row
from cvscreen.extraction.titled import Titled, by_titles
from cvscreen.records.document import CELL

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
    if extra_anchor is None and (parts := by_titles(rows)):
        return [_of_part(rows, part) for part in parts]
    anchors = anchors_of(rows)
    if below := _period_last(rows, anchors):
        return _segment_period_last(rows, below)
    if extra_anchor is not None:
        anchors = _with_extra(rows, anchors, extra_anchor)
    if not anchors:
        return []
    starts = starts_of(rows, anchors)
    entries = []
    for number, (anchor, start) in enumerate(zip(anchors, starts, strict=True)):
        end = starts[number + 1] if number + 1 < len(starts) else len(rows)
        entries.append(_entry(rows, start, anchor, end))
    return [part for entry in entries for part in _undated_apart(entry, anchors=[rows[a] for a in anchors])]


def _undated_apart(entry: Entry, anchors: list[Row]) -> list[Entry]:
    """An entry, and what the table row below it tells that has a word for its period ("Als scholier")."""
    dated = {(a.line.table, a.line.row) for a in anchors}
    anchor = entry.anchor
    if anchor is None or anchor.line.table is None or len(dated) < 2 or len(dated) < len(anchors):
        return [entry]
    if any(a.line.cell != 0 or not is_period_alone(a) for a in anchors):
        return [entry]
    own = (anchor.line.table, anchor.line.row)
    rest = [r for r in entry.rows if r.line.table == own[0] and r.line.row != own[1]]
    if not rest or rest[0].line.cell != 0 or len({r.line.row for r in rest}) > 1:
        return [entry]
    titles = [r for r in rest[1:] if not is_description(r)]
    if not any(r.found("roles", "title", key="place") for r in titles):
        return [entry]
    apart = {r.index for r in rest}
    kept = replace(entry)
    kept.header = [r for r in entry.header if r.index not in apart]
    kept.body = [r for r in entry.body if r.index not in apart]
    body = [r for r in rest[1:] if is_description(r)]
    return [kept, Entry(titles, [rest[0], *body])]


def segment_by_lead(rows: list[Row], anchors: list[int], lead: int, *, if_alone: bool = False) -> list[Entry]:
    """The entries as they are where at most ``lead`` title rows stand above every period (at ``anchors``).

    ``if_alone``: above those that have a row for themselves; a title with its period opens an entry.
    """
    starts: list[int] = []
    for number, anchor in enumerate(anchors):
        floor = anchors[number - 1] + 1 if number else 0
        start = anchor
        most = lead if not if_alone or is_period_alone(rows[anchor]) else 0
        while start > floor and anchor - start < most and not is_description(rows[start - 1]):
            if _other_table_row(rows[start - 1], rows[anchor]):
                break
            start -= 1
        if floor < start < anchor and _heads_print(rows, start - 1, start):
            start -= 1
        starts.append(start)
    ends = [*starts[1:], len(rows)]
    return [_entry(rows, *place) for place in zip(starts, anchors, ends, strict=True)]


def _other_table_row(row: Row, anchor: Row) -> bool:
    """Whether a row stands in another row of the table of the anchor."""
    return anchor.line.table is not None and (row.line.table, row.line.row) != (
        anchor.line.table,
        anchor.line.row,
    )


def segment_by_items(rows: list[Row], anchors: list[int]) -> list[Entry]:
    """The entries as they are where every period stands below a list item of its own that opens its job;
    none where items also list the work."""
    items = [i for i, row in enumerate(rows) if row.line.bullet]
    floors = [-1, *anchors[:-1]]
    opened = [[i for i in items if floor < i < a] for floor, a in zip(floors, anchors, strict=True)]
    if any(len(own) != 1 or a - own[0] > _MAX_BELOW for own, a in zip(opened, anchors, strict=True)):
        return []
    if len(items) != len(anchors):
        return []
    ends = [*items[1:], len(rows)]
    return [_entry(rows, *place) for place in zip(items, anchors, ends, strict=True)]


def _heads_print(rows: list[Row], above: int, start: int) -> bool:
    """Whether an employer in print of its own stands above the title, which has none."""
    row = rows[above]
    plain = not rows[start].line.bold and rows[start].line.heading is None
    return plain and bool(row.line.bold) and not is_description(row) and not row.periods_in_text


def segment_period_last(rows: list[Row], anchors: list[int]) -> list[Entry]:
    """The entries as they are where every period stands below the text of its job; none if one does not."""
    starts = [0, *(a + 1 for a in anchors[:-1])]
    if not anchors or anchors[-1] != len(rows) - 1 or not all(map(int.__lt__, starts, anchors)):
        return []
    return _segment_period_last(rows, anchors)


def _of_part(rows: list[Row], part: Titled) -> Entry:
    anchor = None if part.anchor is None else rows[part.anchor]
    header = rows[part.start : part.header_end]
    body = rows[part.header_end : part.end]
    if anchor is not None and not any(row is anchor for row in header):
        header = [*header, anchor]
        body = [row for row in body if row is not anchor]
    lead = 0 if part.anchor is None else part.anchor - part.start
    return Entry(header, body, list(part.periods), anchor, lead)


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
    starts = starts_of(rows, anchors)
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
        if opens_paragraph(rows, stop, end) and not rows[stop].line.bold:
            break
        if rows[stop - 1].joined and is_sentence(rows[stop - 1]):
            break
        stop += 1
    return stop


def _entry(rows: list[Row], start: int, anchor: int, end: int) -> Entry:
    stop = _header_end(rows, anchor, end)
    periods = [p for i in range(anchor, stop) for p in periods_of(rows, i, anchor)]
    return Entry(rows[start:stop], rows[stop:end], periods, rows[anchor], anchor - start)


def _period_last(rows: list[Row], anchors: list[int]) -> list[int]:
    """The anchors that stand below the description of their job, or none where periods stand elsewhere.

    A row with a title and a period of its own (an employer above several functions) does not count against
    it.
    """
    alone = [a for a in anchors if is_period_alone(rows[a])]
    if not alone or alone[-1] != len(rows) - 1:
        return []
    if len(alone) > 1 and len(alone) == len(anchors) and _each_below_its_text(rows, alone):
        return alone
    if alone[0] < 2 or is_description(rows[0]):
        return []
    below = [a for a in alone if a + 1 < len(rows)]
    if any(is_description(rows[a + 1]) for a in below):
        return []
    if len(alone) < len(anchors) and (len(alone) < 2 or len(anchors) - len(alone) > len(alone)):
        return []
    described = any(is_description(rows[i]) for i in range(1, alone[0]))
    return alone if described else []


def _each_below_its_text(rows: list[Row], alone: list[int]) -> bool:
    """Whether every period closes a paragraph that opens with the title ("Conciërge, CSG. Onderhoud …")."""
    starts = [0, *(a + 1 for a in alone[:-1])]
    opened = [rows[s] for s in starts if s < len(rows)]
    told = all(is_description(row) and not row.line.bullet for row in opened)
    titled = sum(_opens_with_known(row) for row in opened)
    return told and titled >= 2 and 2 * titled > len(opened) and all(map(int.__lt__, starts, alone))


def _opens_with_known(row: Row) -> bool:
    known = [*row.found("roles", "title", key="place"), *row.found("employers")]
    return any(m.start <= 2 for m in known)


def _segment_period_last(rows: list[Row], anchors: list[int]) -> list[Entry]:
    entries, start = [], 0
    for anchor in anchors:
        stop = start
        while stop < anchor and stop - start < _MAX_BELOW and not is_description(rows[stop]):
            stop += 1
        stop = max(stop, min(start + 1, anchor))  # the row that opens a paragraph holds its title
        header = [*rows[start:stop], rows[anchor]]
        lead = 0 if is_description(rows[start]) else stop - start
        entries.append(Entry(header, rows[stop:anchor], header_periods(rows[anchor]), rows[anchor], lead))
        start = anchor + 1
    return entries


def as_told(entry: Entry, period: PeriodMatch | None) -> PeriodMatch | None:
    """A single date that is said to be the first or the last day ("start 12-2020") leaves the other open."""
    row = (
        None
        if period is None
        else next((r for r in entry.header if any(p is period for p in r.periods)), None)
    )
    if period is None or row is None or not period.single or period.begin is None:
        return period
    for kind in ("starts", "ends"):
        found = row.found("qualifiers", kind, key="qualifier")
        signs = [
            m
            for m in found
            if not row.text[: m.start].rpartition(CELL)[2].strip(" ,(") or m.start > period.end
        ]
        before = any(not row.text[m.end : period.start].strip(" :\t") for m in signs if m.end <= period.start)
        behind = any(not row.text[period.end : m.start].strip(" :\t") for m in signs if m.start >= period.end)
        opens = any(
            m.start == 0 and other is not row and not other.periods
            for other in entry.header
            for m in other.found("qualifiers", kind, key="qualifier")
        )
        if before or behind or opens:
            begin, finish = (period.begin, None) if kind == "starts" else (None, period.begin)
            return replace(period, begin=begin, finish=finish, single=False, kind="period")
    return period
