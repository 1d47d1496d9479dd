"""Running text that a page breaks into lines, put together again: a name may stand on two of them."""

from __future__ import annotations

from collections.abc import Sequence

from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.own_data import opens_with_name
from cvscreen.extraction.recut import join_rows
from cvscreen.extraction.row_signs import is_sentence
from cvscreen.extraction.text import Row

_MOST = 8
"""Lines of one paragraph that are put together."""


def told_rows(rows: Sequence[Row], lexicon: Lexicon) -> list[Row]:
    """``rows`` with the lines of each paragraph of running text as one row; other rows as they are."""
    out: list[Row] = []
    start = 0
    while start < len(rows):
        end = start + 1
        while end < len(rows) and end - start < _MOST and _goes_on(rows, start, end, lexicon):
            end += 1
        out.append(whole(rows[start:end], lexicon))
        start = end
    return out


def paragraph_of(rows: Sequence[Row], number: int, lexicon: Lexicon) -> list[Row]:
    """The lines of running text among ``rows`` in which the one at ``number`` stands."""
    first = number
    while first and number - first < _MOST and rows[first - 1].joined and is_sentence(rows[first - 1]):
        first -= 1
    while first < number:
        end = first + 1
        while end < len(rows) and end - first < _MOST and _goes_on(rows, first, end, lexicon):
            end += 1
        if end > number:
            return list(rows[first:end])
        first = end
    end = number + 1
    while end < len(rows) and end - number < _MOST and _goes_on(rows, number, end, lexicon):
        end += 1
    return list(rows[number:end])


def _goes_on(rows: Sequence[Row], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether running text that opens at ``start`` goes on in the row at ``end``: no list of people does."""
    last, following = rows[end - 1], rows[end]
    if not last.joined or following.index != last.index + 1 or "\t" in last.text:
        return False
    if not any(is_sentence(row) for row in rows[start:end]):
        return False
    before = last.text.rstrip() + " "
    if before[-2].isdigit() or "@" in before.split()[-1]:
        return False  # contact data end what is told of a person
    breaks_off = lexicon.names.is_firm(before) or lexicon.names.is_conjunction(before)
    return breaks_off or not opens_with_name(following, lexicon)


def whole(rows: Sequence[Row], lexicon: Lexicon) -> Row:
    """The lines of one paragraph as one row, made once."""
    if len(rows) == 1:
        return rows[0]
    known = rows[0].known
    asked = ("paragraph", len(rows))
    if asked not in known:
        known[asked] = join_rows(rows, lexicon.index)
    row: Row = known[asked]
    return row
