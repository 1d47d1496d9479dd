"""Titles that go on in the description: "KPN, Den Haag. Eerst storingen" below the role alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cvscreen.extraction.entries import Entry
from cvscreen.extraction.headers import Title, title_of
from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.prose import sentences, told_title
from cvscreen.extraction.recut import cut_row
from cvscreen.extraction.row_signs import is_sentence, label_of, speaks
from cvscreen.extraction.segments import split_segments
from cvscreen.extraction.text import Row

_CLAUSE_END = re.compile(r"(?<=[^\W\d_]{3})[.!?:](?=\s|$)|;\s|\s[–—]\s")
_MAX_WORDS = 14
"""Above this the opening of a description is a sentence, not the end of the title."""


def titles_of(entries: Sequence[Entry], lexicon: Lexicon) -> list[Title]:
    """The title of each entry; where no row of it names an organisation, with what opens the description.

    An organisation that no list knows counts there where most other entries name theirs in that place.
    """
    titles = [_title(entry, lexicon) for entry in entries]
    open_ones = [n for n, title in enumerate(titles) if _lacks_organisation(title)]
    openings = {n: opening for n in open_ones if (opening := _opening(entries[n], lexicon)) is not None}
    known = {n for n, row in openings.items() if _opens_with_organisation(row)}
    usual = len(known) >= 2 and 2 * len(known) >= len(entries)
    for n, row in openings.items():
        if n in known or (usual and _opens_with_capitals(row)):
            titles[n] = title_of(entries[n], lexicon, [row])
    return titles


def _title(entry: Entry, lexicon: Lexicon) -> Title:
    """The title of an entry; where its title rows hold only a period, what opens the description."""
    title = title_of(entry, lexicon)
    listed = title.employer is not None and bool(title.employer.matches("employers"))
    if not listed and (told := _told(entry, lexicon)) is not None:
        return told
    if title.role is None and title.employer is None and not title.unknown and entry.body:
        first = entry.body[0]
        return title_of(Entry([first], [], entry.periods, first), lexicon)
    return title


def _told(entry: Entry, lexicon: Lexicon) -> Title | None:
    """The title that the sentence with the period tells ("Van 2019 tot 2023 werkte ik bij …"), where it names
    who employs."""
    row = entry.anchor
    if row is None or not row.periods_in_text or not is_sentence(row) or not speaks(row):
        return None
    first = next(iter(sentences([row], lexicon)), None)
    title = None if first is None or not first.periods_in_text else told_title(first)
    return title if title is not None and title.employer is not None else None


def _lacks_organisation(title: Title) -> bool:
    return (
        title.employer is None
        and title.client is None
        and (title.role is not None or len(title.unknown) == 1)
    )


def _opening(entry: Entry, lexicon: Lexicon) -> Row | None:
    """The first clause of the description as a row of its own, if it is short."""
    if not entry.body or label_of(entry.body[0]) is not None:
        return None
    first = entry.body[0]
    end = next((m.start() for m in _CLAUSE_END.finditer(first.text)), len(first.text))
    if len(first.text[:end].split()) > _MAX_WORDS:
        return None
    return cut_row(first, 0, end, lexicon.index)


def _opens_with_organisation(row: Row) -> bool:
    """Whether a known organisation, or a kind of one that is written as a name, stands at the very start."""
    pieces = split_segments(row)
    if not pieces:
        return False
    first = pieces[0]
    names = [m for m in first.matches("employers") if m.get("kind", "name") == "name"]
    if any(m.start <= first.start for m in names):
        return True
    built = [m for m in first.matches("employers") if m.get("kind", "name") == "construction"]
    return bool(built) and len(first.text.split()) <= 4 and any(c.isupper() for c in first.text[1:])


def _opens_with_capitals(row: Row) -> bool:
    """Whether a row opens with a short piece that is written as names are."""
    pieces = split_segments(row)
    words = pieces[0].text.split() if pieces else []
    return 0 < len(words) <= 4 and all(w[0].isupper() or len(w) <= 3 for w in words)
