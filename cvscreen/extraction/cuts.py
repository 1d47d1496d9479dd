"""Which way of cutting a section into jobs leaves the fewest titles over.

The rows say in most sections where an entry begins. Where jobs are left without function or organisation,
or a title is left in the description of the job before, the other ways in which people place their periods
are tried, and one that is clearly better is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvscreen.extraction.anchors import anchors_of
from cvscreen.extraction.entries import Entry, segment, segment_by_items, segment_by_lead, segment_period_last
from cvscreen.extraction.headers import Title
from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.openings import titles_of
from cvscreen.extraction.row_signs import is_description, is_period_alone, label_of
from cvscreen.extraction.text import Row
from cvscreen.periods import PartialDate

_MOST_ABOVE = 4
_TITLE_WORDS = 10
_CLEARLY = 2.0
"""So much better another way must be, and by a half for every entry."""


def best_cut(rows: list[Row], lexicon: Lexicon) -> tuple[list[Entry], list[Title]]:
    """The entries of a work section, and what the title rows of each say."""
    entries = segment(rows)
    titles = titles_of(entries, lexicon)
    if len(entries) < 2:
        return entries, titles
    score = _told(entries, titles) - _lost(rows, entries)
    if score >= _most(entries):
        return entries, titles
    best, margin = (entries, titles), max(_CLEARLY, len(entries) / 2)
    tried = [_form(entries)]
    anchors = anchors_of(rows)
    for other in _other_ways(rows, anchors) if len(anchors) >= len(entries) else ():
        if len(other) < len(entries) or (form := _form(other)) in tried:
            continue
        tried.append(form)
        lost = _lost(rows, other)
        if _most(other) - lost < score + margin:
            continue  # not even if every title were read
        told = titles_of(other, lexicon)
        found = _told(other, told) - lost
        if found >= score + margin:
            best, score, margin = (other, told), found, 0.5
    return best


def _other_ways(rows: list[Row], anchors: list[int]) -> Iterator[list[Entry]]:
    for lead in range(_MOST_ABOVE + 1):
        yield segment_by_lead(rows, anchors, lead)
    alone = [is_period_alone(rows[a]) for a in anchors]
    if any(alone) and not all(alone):
        for lead in range(1, _MOST_ABOVE):
            yield segment_by_lead(rows, anchors, lead, if_alone=True)
    yield segment_period_last(rows, anchors)
    yield segment_by_items(rows, anchors)


def _form(entries: Sequence[Entry]) -> list[tuple[list[Row], Row | None]]:
    """The title rows of each entry and its row with the period: two cuts of the same rows differ in these."""
    return [(entry.header, entry.anchor) for entry in entries]


def _told(entries: Sequence[Entry], titles: Sequence[Title]) -> float:
    """How much the titles of a cut tell; a function that the description opens with tells nothing."""
    told = 0.0
    for number, (entry, title) in enumerate(zip(entries, titles, strict=True)):
        told += _worth_of_role(title) * _has_title(entry) + _worth_of_employer(title)
        if title.role is None and title.employer is not None and _spans(entry, entries[number + 1 :]):
            told += 2.0  # an employment above its functions needs none of its own
    return told


def _spans(entry: Entry, below: Sequence[Entry]) -> bool:
    """Whether the period of an entry surely holds that of the next."""
    if not below or not entry.periods or not below[0].periods:
        return False
    outer, inner = entry.periods[0], below[0].periods[0]
    if outer.single or outer.begin is None or inner.begin is None or inner.begin.last < outer.begin.first:
        return False
    if not isinstance(outer.finish, PartialDate):
        return True
    return isinstance(inner.finish, PartialDate) and inner.finish.first <= outer.finish.last


def _has_title(entry: Entry) -> bool:
    """Whether the entry has more than its period above the description."""
    return len(entry.header) > 1 or not (entry.header and is_period_alone(entry.header[0]))


def _most(entries: Sequence[Entry]) -> float:
    """What the titles of so many entries can tell."""
    return 4.0 * len(entries)


def _lost(rows: Sequence[Row], entries: Sequence[Entry]) -> float:
    """What a cut does not account for: titles outside the title rows, and several in those of one entry."""
    lost = 0.0
    used: set[int] = set()
    for entry in entries:
        used.update(row.index for row in entry.header)
        roles = {row.index for row in entry.header if _opens_with_role(row) and not row.periods}
        lost += max(0, len(roles) - 1)
    return lost + 2.0 * sum(row.index not in used and _is_title(row) for row in rows)


def _worth_of_role(title: Title) -> float:
    return 2.0 if title.role is not None and title.role_sure else 1.0 if title.role or title.unknown else 0.0


def _worth_of_employer(title: Title) -> float:
    named = title.employer or title.client
    if named is None:
        return 1.0 if len(title.unknown) > (title.role is None) else 0.0
    return 2.0


def _opens_with_role(row: Row) -> bool:
    return any(m.start <= 2 for m in row.found("roles", "title", key="place"))


def _is_title(row: Row) -> bool:
    """Whether a row outside the title rows looks like one: a function or a listed organisation opens it."""
    if row.line.bullet or row.word_count > _TITLE_WORDS or is_description(row) or label_of(row) is not None:
        return False
    named = any(m.start <= 2 for m in row.found("employers", "name"))
    return not row.periods and (_opens_with_role(row) or named)
