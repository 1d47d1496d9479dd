"""Title rows with what the trained model says of them: beside the word lists, or alone to measure it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from cvscreen.extraction.entries import Entry
from cvscreen.extraction.headers import Title
from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.model import CLIENT, EMPLOYER, PLACE, ROLE, Span
from cvscreen.extraction.name_ends import without_place
from cvscreen.extraction.parties import is_agency
from cvscreen.extraction.segments import Segment, split_segments
from cvscreen.extraction.slots import name_like, slot_votes, votes_at
from cvscreen.extraction.text import Row

_PARTS = {ROLE: "role", EMPLOYER: "employer", CLIENT: "client", PLACE: "place"}
_NEARLY_ALL = 0.75
"""Share of a piece that one span must cover to give the piece its part."""
_MANY_WORDS = 4
"""Above this a piece is rather a task than a name."""


@dataclass(frozen=True, slots=True)
class _Header:
    """The title rows of one entry as one text; ``starts`` holds where each row begins in it."""

    rows: tuple[Row, ...]
    starts: tuple[int, ...]
    text: str

    def offset(self, row: Row) -> int | None:
        """Where ``row`` begins in the text; None for a row that is not of the title."""
        return next((at for other, at in zip(self.rows, self.starts, strict=True) if other is row), None)


def _header(entry: Entry) -> _Header:
    starts, position = [], 0
    for row in entry.header:
        starts.append(position)
        position += len(row.text) + 1
    return _Header(tuple(entry.header), tuple(starts), "\n".join(row.text for row in entry.header))


def give_parts(entries: list[Entry], titles: list[Title], anchors: list[int], lexicon: Lexicon) -> None:
    """Give pieces of title rows that no word list knows the part that the model sees in them.

    ``anchors`` holds the index of the row with the period of each title. Where the other entries of the CV
    have the other part in the same place, they are believed.
    """
    labelling = lexicon.labelling
    if labelling is None:
        return
    if labelling.alone:
        wanted = list(zip(entries, titles, anchors, strict=True))
    else:
        wanted = [(e, t, a) for e, t, a in zip(entries, titles, anchors, strict=True) if _is_open(t)]
    headers = [_header(entry) for entry, _, _ in wanted]
    votes = slot_votes(titles, anchors)
    found = labelling.labeller.label([header.text for header in headers])
    for (_, title, anchor), header, spans in zip(wanted, headers, found, strict=True):
        if labelling.alone:
            _replace(title, header, spans, labelling.labeller.rule)
        else:
            seen = [_seen(p, header, spans, votes_at(votes, p, anchor)) for p in title.unknown]
            _complete(title, seen, header, spans, lexicon, labelling.labeller.rule)


def _is_open(title: Title) -> bool:
    return title.role is None or title.employer is None


def _seen(piece: Segment, header: _Header, spans: Sequence[Span], votes: Counter[str] | None) -> str | None:
    """The label of ``piece``, unless the other entries say otherwise or it is no name at all."""
    label = _label_of(piece, header, spans) if name_like(piece) else None
    part = _PARTS.get(label or "")
    if (
        votes
        and part in {"role", "employer"}
        and votes[part] < votes["employer" if part == "role" else "role"]
    ):
        return None
    return label


def _complete(
    title: Title,
    labels: Sequence[str | None],
    header: _Header,
    spans: Sequence[Span],
    lexicon: Lexicon,
    rule: str,
) -> None:
    rest: list[Segment] = []
    places: list[Segment] = []
    long: list[Segment] = []
    for piece, seen in zip(title.unknown, labels, strict=True):
        label = seen
        if label == CLIENT and (title.employer is None or not is_agency(title.employer)):
            label = EMPLOYER  # who is worked for is a client only beside an agency
        part = _PARTS.get(label or "")
        if part is not None and label != PLACE and getattr(title, part) is None:
            found = replace(piece, source=rule)
            setattr(title, part, found if label == ROLE else without_place(found, lexicon))
        elif len(piece.text.split()) > _MANY_WORDS:
            long.append(piece)
        else:
            # A firm may be called after a place: what the model takes for one comes last of the short.
            (places if label == PLACE else rest).append(piece)
    title.unknown = [*rest, *places, *long]
    if title.employer is None and not rest and title.client is None:
        _employer_in_role(title, header, spans, lexicon, rule)
    if title.employer is None and not rest and title.client is None:
        _employer_beside(title, header, spans, lexicon, rule)


def _employer_in_role(
    title: Title, header: _Header, spans: Sequence[Span], lexicon: Lexicon, rule: str
) -> None:
    """ "Medewerker klantenservice Lumerion": the title with the name that it runs on into."""
    role = title.role
    at = None if role is None else header.offset(role.row)
    if role is None or at is None:
        return
    inside = [s for s in spans if at + role.start <= s.start and s.end <= at + role.end]
    if [s.label for s in inside] != [ROLE, EMPLOYER]:
        return
    first, name = inside
    titles = role.matches("roles")
    if any(name.start - at < m.end and m.start < name.end - at for m in titles):
        return
    if not _is_named(header.text[name.start : name.end], role.text):
        return
    title.role = replace(role, start=first.start - at, end=first.end - at)
    employer = Segment(role.row, name.start - at, name.end - at, bracketed=role.bracketed, source=rule)
    title.employer = without_place(employer, lexicon)


def _employer_beside(
    title: Title, header: _Header, spans: Sequence[Span], lexicon: Lexicon, rule: str
) -> None:
    """ "Klantadviseur (Lumerion)": the name stands in brackets."""
    for piece in title.beside:
        text = piece.text
        if (
            _label_of(piece, header, spans) == EMPLOYER
            and not piece.matches("roles")
            and _is_named(text, text)
        ):
            title.employer = without_place(replace(piece, source=rule), lexicon)
            return


def _is_named(name: str, around: str) -> bool:
    """Whether ``name`` is written as names are, where its writer uses capitals at all."""
    return name[0].isupper() or name[0].isdigit() or around.islower()


def _label_of(piece: Segment, header: _Header, spans: Sequence[Span]) -> str | None:
    """The label of the span that covers most of ``piece``."""
    at = header.offset(piece.row)
    if at is None:
        return None
    start, end = at + piece.start, at + piece.end
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
