"""Reading rows that speak of references: who is named, and what cannot be read as a person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from cvscreen.extraction.enumerations import in_apposition, is_another
from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.people import (
    Candidate,
    Piece,
    candidates,
    contact_values,
    given_name,
    gives_service_number,
    lead_of,
)
from cvscreen.extraction.quotations import quotations, unquoted
from cvscreen.extraction.text import Row, item
from cvscreen.records.evidence import EvidenceItem

_STORY = 12
"""Words from which a piece tells a story: a name in it is no referee unless it says so."""
_SETTLED = ("on-request", "agency-contact")


@dataclass(slots=True)
class People:
    """The persons found so far, by surname and initial; ``open``: who may be one."""

    own: frozenset[tuple[str, str]]
    sure: dict[tuple[str, str], tuple[str, EvidenceItem]] = field(default_factory=dict)
    open: dict[tuple[str, str], str] = field(default_factory=dict)

    def add(self, key: tuple[str, str], name: str, quote: EvidenceItem) -> None:
        self.sure.setdefault(same(key, self.sure) or key, (name, quote))

    def highest(self) -> int:
        """How many they are if everybody who may be one is one."""
        return len(self.sure) + sum(same(key, self.sure) is None for key in self.open)


def same(key: tuple[str, str], known: object) -> tuple[str, str] | None:
    """The key of the same person among ``known``: equal surname, and no other initial."""
    surname, initial = key
    for other in known:  # type: ignore[attr-defined]
        if other[0] == surname and (not initial or not other[1] or initial == other[1]):
            return other  # type: ignore[no-any-return]
    return None


@dataclass(frozen=True, slots=True)
class Zone:
    """Rows that speak of references. ``start``: offset in the first row; ``own_part``: under a heading."""

    rows: Sequence[Row]
    start: int = 0
    own_part: bool = True
    plural: bool = True
    low: bool = False
    """The writer of the CV shuns capitals."""
    labelled: bool = False
    """Behind a label that announces a reference ("Referentie: …")."""


@dataclass(slots=True)
class Reading:
    """What one zone holds: persons with their place, and how many more there may be."""

    sure: list[tuple[Row, int, str]] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    placed: int = 0
    orphans: int = 0
    """Contact data that belong to nobody who was found."""
    unread: int = 0
    """Pieces that name nobody and are nothing else either."""


def read_zone(zone: Zone, lexicon: Lexicon, known: frozenset[str], own_contacts: frozenset[str]) -> Reading:
    """Who is named in ``zone``. ``known``: organisations of the CV's jobs, which are no persons."""
    reading = Reading()
    for stream in _streams(zone):
        _Reader(stream, lexicon, known, own_contacts, zone, reading).run()
    return reading


def _streams(zone: Zone) -> Iterator[list[Piece]]:
    """The pieces of a zone in the order in which a person reads them: columns one by one, else by row."""
    pieces = list(_pieces(zone))
    by_row: dict[int, list[Piece]] = {}
    for piece in pieces:
        by_row.setdefault(id(piece.row), []).append(piece)
    rows = list(by_row.values())
    position = 0
    stream: list[Piece] = []
    while position < len(rows):
        size = len(rows[position])
        end = position + 1
        while end < len(rows) and size > 1 and len(rows[end]) == size:
            end += 1
        if size > 1 and end - position > 1 and _side_by_side(rows[position:end]):
            yield stream
            stream = []
            for column in zip(*rows[position:end], strict=True):
                yield list(column)
        else:
            for row in rows[position:end]:
                stream.extend(row)
        position = end
    yield stream


def _side_by_side(rows: Sequence[Sequence[Piece]]) -> bool:
    """Cells of the first row are all short and free of detail; those of a later row are all detail."""

    def plain(piece: Piece) -> bool:
        return 2 <= piece.words <= 5 and not (
            piece.contacts() or piece.has("roles") or piece.has("references", "relation", "other-label")
        )

    def detail(piece: Piece) -> bool:
        return bool(piece.contacts() or piece.has("roles") or piece.has("references", "relation"))

    return all(map(plain, rows[0])) and any(all(map(detail, row)) for row in rows[1:])


def _pieces(zone: Zone) -> Iterator[Piece]:
    """The cells of the rows, with quotations blanked out; a quotation may run over several rows."""
    closing: str | None = None
    texts = [row.text for row in zone.rows]
    for number, row in enumerate(zone.rows):
        masked, closing = unquoted(row.text, closing, texts[number + 1 : number + 12])
        first = True
        for cell in row.cells:
            start = max(cell.start, zone.start) if number == 0 else cell.start
            if start >= cell.end or not any(c.isalnum() for c in row.text[start : cell.end]):
                continue
            yield Piece(row, start, cell.end, masked[start : cell.end], first)
            first = False


class _Reader:
    """Walks the pieces of one stream; a person opens a record, details and contact data go on with it."""

    def __init__(
        self,
        stream: Sequence[Piece],
        lexicon: Lexicon,
        known: frozenset[str],
        own_contacts: frozenset[str],
        zone: Zone,
        reading: Reading,
    ) -> None:
        self._stream, self._lexicon, self._known = stream, lexicon, known
        self._own_contacts, self._zone, self._reading = own_contacts, zone, reading
        self._letter = any(p.has("references", "closing") for p in stream)
        self._contacts = any(self._contact(p) for p in stream)
        self._details = any(self._detail(p) for p in stream)
        self._open: Row | None = None
        """The row of the person whose record is open."""
        self._detailed = self._closed = self._behind = False
        self._signed = False
        """The piece before closed a letter: its author follows."""
        self._agency = False
        self._contact_before = False
        self._none = any(p.has("references", "none") for p in stream)
        opens = [p.text.strip()[:1] for p in stream if p.text.strip()[:1].isalpha()]
        self._low = zone.low or (bool(opens) and all(c.islower() for c in opens))
        """Nothing here opens with a capital: names may go without one too."""

    def _contact(self, piece: Piece) -> bool:
        return bool(contact_values(piece.text) - self._own_contacts) or gives_service_number(piece.text)

    @staticmethod
    def _detail(piece: Piece) -> bool:
        return piece.has("roles") or piece.has("references", "relation") or piece.has("employers")

    def run(self) -> None:
        for number, piece in enumerate(self._stream):
            after = self._stream[number + 1] if number + 1 < len(self._stream) else None
            self._piece(piece, after, self._stream[number - 1] if number else None)

    def _piece(self, piece: Piece, after: Piece | None, before: Piece | None) -> None:
        if piece.has("qualifiers", "agency-contact", key="qualifier") or is_private(piece.row):
            self._agency = True
            return
        contact = self._contact(piece)
        if self._agency and (contact or piece.contacts()):
            return
        self._agency = False
        if not piece.text.strip():
            self._closed = True  # a quotation ends what was told of a person
            return
        if piece.has("references", "closing"):
            self._signed = True
        elif piece.has("references", "salutation"):
            self._open = None
            return
        elif before is not None and before.row is piece.row and lead_of_label(before):
            self._closed = self._closed or contact
            return
        found = self._persons(piece, after, before)
        for candidate in found:
            self._take(piece, candidate)
        if found:
            self._signed = False
        elif contact and self._begins(piece) and (alone := self._alone(piece)) is not None:
            # "Esmee (assistent-manager) 06 …": a person by what stands beside the name.
            self._reading.sure.append((piece.row, piece.start + alone[0], alone[1]))
            self._open, self._detailed = piece.row, True
        elif (self._open is None or self._closed) and self._is_department(piece):
            pass  # a firm, which is nobody
        elif contact:
            told = self._tells_of_somebody(piece)
            if (told or not self._contact_before) and (self._open is None or self._closed):
                self._reading.orphans += 1
        elif not self._excused(piece) and (self._low or self._lexicon.names.may_name(piece.text)):
            self._reading.unread += 1
        if contact and (not found or max(piece.contacts()) > found[-1].name.start):
            self._closed = True
        self._detailed = self._detailed or self._detail(piece)
        self._contact_before = contact

    def _take(self, piece: Piece, candidate: Candidate) -> None:
        self._reading.sure.append((piece.row, piece.start + candidate.name.start, candidate.name.text))
        self._reading.placed += candidate.placed or candidate.behind
        self._open, self._detailed, self._closed = piece.row, candidate.placed, False
        self._behind = candidate.behind

    def _persons(self, piece: Piece, after: Piece | None, before: Piece | None) -> list[Candidate]:
        willing = piece.has("references", "willing", "cue", "letter", "says") or self._contact(piece)
        story = piece.words >= _STORY or (piece.words > 6 and piece.text.rstrip().endswith("."))
        low = "" if not self._low else "part" if self._zone.own_part else "beside"
        about = self._zone.own_part and not self._letter
        found = candidates(piece, self._lexicon, told=story and (willing or about), low=low)
        found = [c for c in found if c.name.text not in self._known]
        taken: list[Candidate] = []
        for candidate in found:
            if self._is_person(piece, candidate, after, before, taken, story and not willing):
                taken.append(candidate)
        return taken

    def _is_person(
        self,
        piece: Piece,
        candidate: Candidate,
        after: Piece | None,
        before: Piece | None,
        taken: Sequence[Candidate],
        story: bool,
    ) -> bool:
        name = candidate.name
        if self._signed and (candidate.lead or not taken):
            return not taken
        if self._letter and not candidate.placed:
            return False
        listed = piece.text[: name.start].rstrip().endswith(";")
        if story and not (candidate.lead or listed) and not (taken and candidate.certain):
            if not (self._zone.own_part and self._zone.plural) or self._none:
                return False
            if not (candidate.behind or in_apposition(piece, candidate)):
                self._reading.open.append(name.text)
                return False
        if candidate.certain:
            return True
        if name.shared and not self._shows_a_person(piece, candidate, after):
            if self._open is None or self._closed:
                self._reading.open.append(name.text)
            return False
        end = piece.start + name.end
        studied = [m for m in piece.row.found("education", "level", "course") if end <= m.start < piece.end]
        if studied and not (self._contact(piece) or piece.has("references", "relation")):
            return False
        if taken:
            another = is_another(piece, taken[-1], candidate, self._lexicon.names)
            if another is None:
                self._reading.open.append(name.text)
            return another is True
        address = before is not None and before.row is piece.row and _only_address(before, self._lexicon)
        if address or self._open is None or self._closed:
            return True
        if piece.row is self._open:
            return False
        if not candidate.lead:
            # "Directeur Inter Access" goes on with a person; "Wethouder Jan Pol" is one where all stand so.
            return not candidate.behind or self._behind
        beside = after is not None and after.row is piece.row and self._detail(after)
        if candidate.placed or beside or piece.row.line.bullet or quotations(piece.row.text):
            return True
        if self._contacts:
            return False
        if after is not None and self._detail(after) and after.row is not piece.row:
            if not self._detailed:
                self._reading.open.append(name.text)
            return self._detailed
        if self._details or not self._zone.plural:
            if not self._details:
                self._reading.open.append(name.text)
            return False
        return True

    def _begins(self, piece: Piece) -> bool:
        """Whether nobody's record is open who could go on in ``piece``, which tells of somebody by itself."""
        over = self._open is None or self._closed or (self._detailed and self._open is not piece.row)
        return self._detail(piece) and (over or piece.row.line.bullet)

    def _is_department(self, piece: Piece) -> bool:
        """Whether a piece gives an organisation, or a department of it, and no person."""
        lead = piece.start + next((i for i, c in enumerate(piece.text) if c.isalnum()), 0)
        known = [m for m in piece.row.found("employers") if lead <= m.start < piece.end]
        parts = [m for m in piece.row.found("references", "department") if lead <= m.start < piece.end]
        told = [*known, *parts, *piece.row.found("references", "contact", "other-label")]
        end = piece.start + (piece.contacts() or [len(piece.text)])[0]
        open_ = [
            i
            for i in range(lead, end)
            if piece.row.text[i].isalpha() and not any(m.start <= i < m.end for m in told)
        ]
        if not known or (given_name(piece) is not None and not parts):
            return False
        return not open_ or (bool(parts) and known[0].start == lead)

    def _alone(self, piece: Piece) -> tuple[int, str] | None:
        alone = given_name(piece, low=self._low and self._zone.own_part)
        return None if alone is None or self._lexicon.is_place(alone[1]) else alone

    @staticmethod
    def _tells_of_somebody(piece: Piece) -> bool:
        """Whether words stand before the contact data of a piece, other than what kind of data they are."""
        before = piece.text[: (piece.contacts() or [0])[0]]
        labelled = piece.has("references", "contact", "other-label")
        return re.search(r"[^\W\d_]{3,}", before) is not None and not labelled

    def _shows_a_person(self, piece: Piece, candidate: Candidate, after: Piece | None) -> bool:
        """Whether a function or contact data stand beside a name that may be a firm's."""
        if candidate.behind:
            return True
        end = piece.start + candidate.name.end
        behind = [*piece.row.found("roles"), *piece.row.found("references", "relation")]
        if any(end <= m.start < piece.end for m in behind) or self._contact(piece):
            return True
        return after is not None and (
            after.has("roles") or after.has("references", "relation") or self._contact(after)
        )

    def _excused(self, piece: Piece) -> bool:
        """What names nobody and need not: a promise, a label, a detail of the person named before."""
        if piece.has("qualifiers", *_SETTLED, key="qualifier") or piece.has("references", "none", "willing"):
            return True
        if self._open is not None or self._letter or self._none:
            return True
        return not piece.first or lead_of_label(piece)


def lead_of_label(piece: Piece) -> bool:
    """Whether a piece is nothing but a label of something else than a name ("Organisatie")."""
    rest = piece.text.strip(" :\t")
    labels = [
        m
        for m in piece.row.found("references", "other-label")
        if piece.start <= m.start and m.end <= piece.end and m.end - m.start >= len(rest)
    ]
    return bool(labels) or lead_of(piece)[1]


def is_private(row: Row) -> bool:
    """Whether a row opens with people for another occasion ("Noodcontact: …")."""
    return any(len(row.text[: m.start].split()) < 2 for m in row.found("references", "private"))


def _only_address(piece: Piece, lexicon: Lexicon) -> bool:
    return lexicon.names.is_address(piece.text)


def quote_of(row: Row, start: int, name: str) -> EvidenceItem:
    """The evidence of a person at ``start`` of ``row``."""
    return item(row, start, start + len(name), "references/person")
