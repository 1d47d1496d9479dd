"""Rows put together from several, or cut out of one, with what is found on them anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import is_

from cvscreen.extraction.joints import glued
from cvscreen.extraction.matching import PhraseIndex
from cvscreen.extraction.period_grammar import find_periods
from cvscreen.extraction.text import Row
from cvscreen.records.document import Word


def join_rows(rows: Sequence[Row], index: PhraseIndex) -> Row:
    """Rows of one wrapped paragraph as one row, with its phrases and periods found anew."""
    return _found(_glued_rows(rows), index)


def whole_of(rows: Sequence[Row]) -> Row:
    """Rows of one wrapped paragraph as one row to cut sentences from, made once; nothing is found on it."""
    made: list[tuple[tuple[Row, ...], Row]] = rows[0].known.setdefault("wholes", [])
    for parts, whole in made:
        if len(parts) == len(rows) and all(map(is_, parts, rows)):
            return whole
    made.append((tuple(rows), _glued_rows(rows)))
    return made[-1][1]


def _glued_rows(rows: Sequence[Row]) -> Row:
    parts: list[str] = []
    words: list[Word] = []
    breaks: list[int] = []
    position, box = 0, rows[0].line.box
    for row, following in zip(rows, [*rows[1:], None], strict=True):
        words.extend(Word(w.text, w.start + position, w.end + position, w.box) for w in row.line.words)
        parts.append(row.text if following is None else glued(row.line, following.line))
        position += len(parts[-1])
        breaks.append(position)
        if box is not None and row.line.box is not None:
            box = box.union(row.line.box)
    broken = rows[-1].line.hyphenated
    line = replace(rows[0].line, text="".join(parts), words=tuple(words), box=box, hyphenated=broken)
    return Row(rows[0].index, line, breaks=tuple(breaks[:-1]))


def cut_row(row: Row, start: int, end: int, index: PhraseIndex) -> Row:
    """The part of a row between two offsets (one sentence) as a row of its own, made once."""
    cut: Row | None = row.known.get(("cut", start, end))
    if cut is not None:
        return cut
    words = tuple(
        Word(w.text, w.start - start, w.end - start, w.box)
        for w in row.line.words
        if w.start < end and start < w.end
    )
    broken = row.line.hyphenated and end == len(row.text)
    line = replace(row.line, text=row.text[start:end], words=words, hyphenated=broken)
    breaks = tuple(b - start for b in row.breaks if start < b < end)
    cut = row.known["cut", start, end] = _found(Row(row.index, line, breaks=breaks), index)
    return cut


def _found(row: Row, index: PhraseIndex) -> Row:
    for match in index.find(row.text):
        row.matches.setdefault(match.entry.folder, []).append(match)
    row.periods = list(find_periods(row.text))
    return row
