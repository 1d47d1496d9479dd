"""Title rows with what the trained model says of them: beside the word lists, or alone to measure it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cvscreen.extraction.entries import Entry
from cvscreen.extraction.headers import Segment, Title, name_like, split_segments, without_place
from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.model import CLIENT, EMPLOYER, PLACE, ROLE, Span
from cvscreen.extraction.text import Row

_PARTS = {ROLE: "role", EMPLOYER: "employer", CLIENT: "client", PLACE: "place"}
_NEARLY_ALL = 0.75
"""Share of a piece that one span must cover to give the piece its part."""


@dataclass(frozen=True, slots=True)
class _Header:
    """The title rows of one entry as one text; ``starts`` holds where each row begins in it."""

    rows: tuple[Row, ...]
    starts: tuple[int, ...]
    text: str


def _header(entry: Entry) -> _Header:
    starts, position = [], 0
    for row in entry.header:
        starts.append(position)
        position += len(row.text) + 1
    return _Header(tuple(entry.header), tuple(starts), "\n".join(row.text for row in entry.header))


def give_parts(entries: Sequence[Entry], titles: Sequence[Title], lexicon: Lexicon) -> None:
    """Give pieces of title rows that no word list knows the part that the model sees in them."""
    labelling = lexicon.labelling
    if labelling is None:
        return
    if labelling.alone:
        wanted = list(zip(entries, titles, strict=True))
    else:
        wanted = [(e, t) for e, t in zip(entries, titles, strict=True) if _is_open(t)]
    headers = [_header(entry) for entry, _ in wanted]
    labels = labelling.labeller.label([header.text for header in headers])
    for (_, title), header, spans in zip(wanted, headers, labels, strict=True):
        if labelling.alone:
            _replace(title, header, spans, labelling.labeller.rule)
        else:
            _complete(title, header, spans, lexicon, labelling.labeller.rule)


def _is_open(title: Title) -> bool:
    return (title.role is None or title.employer is None) and any(name_like(s) for s in title.unknown)


def _complete(title: Title, header: _Header, spans: Sequence[Span], lexicon: Lexicon, rule: str) -> None:
    rest, places = [], []
    for piece in title.unknown:
        label = _label_of(piece, header, spans) if name_like(piece) else None
        part = _PARTS.get(label or "")
        if label == PLACE:
            places.append(piece)  # what else is open comes first: many a firm is called after a place
        elif part is None or getattr(title, part) is not None:
            rest.append(piece)
        else:
            found = replace(piece, source=rule)
            setattr(title, part, found if label == ROLE else without_place(found, lexicon))
    title.unknown = [*rest, *places]


def _label_of(piece: Segment, header: _Header, spans: Sequence[Span]) -> str | None:
    """The label of the span that covers most of ``piece``."""
    at = next((n for n, row in enumerate(header.rows) if row is piece.row), None)
    if at is None:
        return None
    start, end = header.starts[at] + piece.start, header.starts[at] + piece.end
    for span in spans:
        if min(span.end, end) - max(span.start, start) >= _NEARLY_ALL * (end - start):
            return span.label
    return None


def _replace(title: Title, header: _Header, spans: Sequence[Span], rule: str) -> None:
    """The title as the model alone reads it; of several spans with one label the first counts."""
    title.role = title.employer = title.client = title.place = None
    title.unknown, title.beside = [], []
    for span in spans:
        part = _PARTS.get(span.label)
        at = max(n for n, start in enumerate(header.starts) if start <= span.start)
        row, start = header.rows[at], header.starts[at]
        if part is not None and getattr(title, part) is None and span.end - start <= len(row.text):
            setattr(title, part, Segment(row, span.start - start, span.end - start, source=rule))
    title.role_sure, title.employer_sure = title.role is not None, title.employer is not None
    given = (title.role, title.employer, title.client)
    for row in header.rows:
        for piece in split_segments(row):
            if not any(s and s.row is row and s.start < piece.end and piece.start < s.end for s in given):
                title.beside.append(piece)
