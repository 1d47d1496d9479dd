"""Where an entry begins: which rows above the one with its period belong to it.

The first entry of a section shows it, since nothing but the heading stands above it; the others follow.
"""

from __future__ import annotations

import itertools

from cvscreen.extraction.row_signs import (
    TITLE_LABELS,
    header_periods,
    is_anchor,
    is_description,
    is_label_alone,
    is_period_alone,
    is_sentence,
    label_of,
)
from cvscreen.extraction.sections import style_of
from cvscreen.extraction.text import Row

_MAX_ABOVE = 4
_WHO = frozenset({"employer", "client"})
_HEAD_WORDS = 12
"""Words up to which a row may name an employer and who lends to it."""


def _above(rows: list[Row], anchor: int, floor: int) -> int:
    """The first of the title-like rows that stand directly above ``anchor``, not above ``floor``."""
    start = anchor
    while start - 1 >= floor and anchor - (start - 1) <= _MAX_ABOVE:
        row = rows[start - 1]
        if _opens_item(row, rows[start]):
            return start - 1
        if is_description(row, rows[start - 2] if start >= 2 else None) or header_periods(row):
            break
        if start - 2 == floor - 1 and start >= 2 and rows[start - 2].joined and rows[start - 2].periods:
            break  # the end of the title row before, on a line of its own
        start -= 1
    return start


def _labelled_above(rows: list[Row], start: int, anchor: int) -> int:
    """``start``, or where the labelled lines that reach down to ``anchor`` begin above it: "Klant: …",
    "Branche: …", or each label on a line with what it names on the next."""
    i = anchor
    while i > 0:
        label = label_of(rows[i - 1])
        valued = i > 1 and is_label_alone(rows[i - 2]) and not is_sentence(rows[i - 1])
        if not (label is not None and label != "tasks") and not valued:
            break
        i -= 1
    return min(start, i)


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


def _field_lead(rows: list[Row], anchor: int, floor: int, opening: str | None) -> int | None:
    """Where the fields that reach down to "Periode: …" begin, where those of the first job do not open with
    its period (an employer with its own period may stand above them all)."""
    if opening in {None, "period"} or label_of(rows[anchor]) != "period":
        return None
    start = anchor
    while start > floor and label_of(rows[start - 1]) in TITLE_LABELS - {"period"}:
        start -= 1
    return start if start < anchor else None


def _heading_above_blurb(rows: list[Row], anchor: int, floor: int) -> int | None:
    """An employer in large or bold print, a few lines about it, then the function with its period."""
    i = anchor - 1
    while i >= floor and anchor - i <= 4 and is_description(rows[i]) and not rows[i].line.bullet:
        i -= 1
    if i < floor or i == anchor - 1 or rows[i].periods_in_text or is_description(rows[i]):
        return None
    size, own = rows[i].line.size or 0, rows[anchor].line.size or 0
    if rows[i].word_count > _HEAD_WORDS or not (
        rows[i].line.bold or rows[i].line.heading is not None or size > own
    ):
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


def _labels_above(rows: list[Row], anchors: list[int]) -> bool:
    """Whether rows such as "Opdrachtgever: gemeente Ede" stand above the periods, in one paragraph with them:
    none below the last."""
    above = any(label_of(rows[a - 1]) in _WHO and not _gap_above(rows, a) for a in anchors[1:])
    return above and all(label_of(row) not in _WHO for row in rows[anchors[-1] :])


def starts_of(rows: list[Row], anchors: list[int]) -> list[int]:
    """The index of the first row of each entry, for the rows with their periods, in order."""
    first = anchors[0]
    if first == 1 and rows[0].line.bullet and is_period_alone(rows[1]):
        # Items of a list that each open a job, with the period on the line below.
        return [a - 1 if a and rows[a - 1].line.bullet else a for a in anchors]
    table = _table_start(rows, first, 0)
    lead_start = table if table is not None else _labelled_above(rows, _above(rows, first, 0), first)
    if lead_start == first and (heading := _heading_above_blurb(rows, first, 0)) is not None:
        return _starts_after(rows, anchors, heading)
    lead = first - lead_start
    if lead == 0 and _each_above_its_name(rows, anchors):
        return list(anchors)
    lead_styles = [style_of(rows[i]) for i in range(lead_start, first)]
    own_title = not is_period_alone(rows[first])
    labels_above = _labels_above(rows, anchors)
    opening = next((label for row in rows if (label := label_of(row)) in TITLE_LABELS), None)
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
        if lead == 0 and (led := _field_lead(rows, anchor, floor, opening)) is not None:
            starts.append(led)
            continue
        candidate = _above(rows, anchor, floor)
        count = anchor - candidate
        if lead == count == anchor - floor == 1 and _names_above_role(rows, anchor):
            starts.append(floor)
            continue
        if lead == 0 and labels_above and label_of(rows[anchor - 1]) in _WHO and anchor > floor:
            count = 1
        elif lead == 0:
            count = _umbrella_rows(rows, anchor, count, anchors[number - 1])
        else:
            count = min(count, lead)
            if own_title or not is_period_alone(rows[anchor]):
                count = _like_lead(rows, anchor, count, lead_styles, floor)
            if (
                count == lead > 1
                and _stands_apart(lead_styles)
                and style_of(rows[anchor - count])[:4] != lead_styles[0][:4]
            ):
                count -= 1  # the employer above the first function is missing here
            if not rows[anchor - count : anchor] and lead and is_period_alone(rows[anchor]):
                count = min(lead, anchor - floor)
        starts.append(anchor - count)
    return starts


def _each_above_its_name(rows: list[Row], anchors: list[int]) -> bool:
    """Whether one row in print of its own stands below every period, below the last one too."""
    ends = [*anchors[1:], len(rows)]
    if len(anchors) < 2 or any(end - a < 2 for a, end in zip(anchors, ends, strict=True)):
        return False
    below = [rows[a + 1] for a in anchors]
    alike = len({style_of(row) for row in below}) == 1 and style_of(below[0]) != style_of(rows[anchors[0]])
    return alike and not any(is_description(row) or row.periods for row in below)


def _names_above_role(rows: list[Row], anchor: int) -> bool:
    """One line between two periods, above a role without an employer ("Loket B", "Vrijwilliger, 2014")."""
    above, row = rows[anchor - 1], rows[anchor]
    alone = bool(row.found("roles", "title", key="place")) and not row.matches.get("employers")
    return alone and not above.found("roles", "title", key="place") and above.text[0].isupper()


def _stands_apart(styles: list[tuple[object, ...]]) -> bool:
    """Whether the first title row of an entry is set in bold and the next is not."""
    return bool(styles[0][2]) and not styles[1][2]


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
        elif offset == 1 and row.line.bold and _names(row) and _gap_above(rows, anchor - 1):
            kept = offset  # a listed employer in bold opens a paragraph
        elif wanted is None or style_of(row)[:4] != wanted[:4]:
            break
    return kept


def _names(row: Row) -> bool:
    """Whether a row holds a listed name, a kind of organisation, or one that takes the name of its place."""
    return bool(row.matches.get("employers") or row.found("qualifiers", "named-by-place", key="qualifier"))


def _gap_above(rows: list[Row], i: int) -> bool:
    return i == 0 or rows[i].line.block != rows[i - 1].line.block


def _umbrella_rows(rows: list[Row], anchor: int, count: int, previous: int) -> int:
    """Above an anchor that opens its own entry only an employer that heads several functions may stand."""
    kept = 0
    for offset in range(1, min(count, 2) + 1):
        row = rows[anchor - offset]
        if offset == 1 and _gap_above(rows, anchor) and not _gap_above(rows, anchor - 1):
            break  # a blank line parts it from what stands below it
        only = anchor - offset == previous + 1
        if only and (not row.line.bold or is_period_alone(rows[previous])):
            break  # all that stands between two periods is the title of the first
        looks_like_title = style_of(row) == style_of(rows[anchor]) != style_of(rows[anchor - offset - 1])
        stands_out = row.line.bold or row.line.heading is not None or looks_like_title
        names = bool(row.found("employers", "name")) and row.word_count <= 6
        if _role_of_next(rows, anchor, offset, previous):
            return offset + _firm_above(rows, anchor - offset, previous)
        if offset == 1 and row.line.bold and not rows[previous].line.bold and _gap_above(rows, anchor - 1):
            kept = offset
            continue
        if _continues_header(rows, anchor - offset, previous):
            break
        if stands_out or (names and _gap_above(rows, anchor - offset)):
            kept = offset
        else:
            break
    return kept


def _role_of_next(rows: list[Row], anchor: int, offset: int, previous: int) -> bool:
    """A role in bold between two rows with periods that name none belongs to the one below it."""
    row = rows[anchor - offset]
    roles = [bool(r.found("roles", "title", key="place")) for r in (row, rows[anchor], rows[previous])]
    if offset != 1 or roles[:2] != [True, False]:
        return False
    under = not roles[2] and not is_period_alone(rows[previous])  # an employment with its own period
    apart = under and _gap_above(rows, anchor - 1) and is_period_alone(rows[anchor])
    return apart or (row.line.bold and not rows[previous].line.bold)


def _firm_above(rows: list[Row], role: int, previous: int) -> int:
    """1 where a row that stands out as the role does, and names none, stands above it: a new employer."""
    if role - 1 <= previous + 1:
        return 0
    row = rows[role - 1]
    firm = bool(row.line.bold) and not is_description(row) and not row.periods
    return int(firm and not row.found("roles", "title", key="place") and not _is_part(row))


def _is_part(row: Row) -> bool:
    """Whether a row titles a part of the CV or of a job and names nobody."""
    return bool(row.found("sections")) or row.text.rstrip().endswith(":")


def _continues_header(rows: list[Row], i: int, previous: int) -> bool:
    """Whether only title-like rows stand between the previous anchor and row ``i``: then it is that
    entry's."""
    return all(not is_description(rows[j], rows[j - 1]) for j in range(previous + 1, i)) and i - previous <= 2
