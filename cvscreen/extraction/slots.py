"""Pieces of a title that no word list knows get their part from the places that the other entries show."""

from __future__ import annotations

from collections import Counter

from cvscreen.extraction.headers import Title
from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.name_ends import without_place
from cvscreen.extraction.parties import is_agency
from cvscreen.extraction.row_signs import is_abbreviated
from cvscreen.extraction.segments import Segment, split_segments

Slot = tuple[int | None, int, bool | None]
"""Rows from that of the period (None: wherever it stands), pieces before it on its row, and its print."""


def resolve(titles: list[Title], anchors: list[int], lexicon: Lexicon) -> None:
    """Give the pieces that no word list knows their part, by the places that the other entries show.

    ``anchors`` holds the index of the row with the period of each title.
    """
    votes = slot_votes(titles, anchors)
    role_first = 0
    for title in titles:
        if title.role is not None and title.employer is not None:
            role_first += 1 if _before(title.role, title.employer) else -1
    for title, anchor in zip(titles, anchors, strict=True):
        pieces = [s for s in title.unknown if name_like(s) and not _opens_small(s) and not _closes(s, title)]
        if title.role is not None and title.employer is None:
            pieces = [s for s in pieces if _may_employ(s, title.role, anchor, votes)]
        if title.role is None and title.employer is not None and (lent := _lent_to(title, pieces)):
            title.client, title.role = lent
        elif title.role is None and title.employer is None and pieces:
            _settle_both(title, pieces, anchor, votes, role_first, lexicon)
        elif title.employer is not None and (client := _lent_beside(title, pieces)) is not None:
            title.client = without_place(client, lexicon)
        elif (lender := _lender(title, pieces, anchor)) is not None:
            title.client, title.employer = title.employer, lender
        elif title.role is None and pieces:
            title.role = pieces[0]
        elif title.employer is not None and title.employer.mark == "via" and title.client is None and pieces:
            named = next((s for s in pieces if is_name(s) and not _below(s, title)), None)
            title.client = None if named is None else without_place(named, lexicon)
        elif title.employer is None and pieces:
            title.employer = without_place(_likeliest_employer(title, pieces, anchor, votes), lexicon)


def _lender(title: Title, pieces: list[Segment], anchor: int) -> Segment | None:
    """Who employs, where the organisation found is rather who is worked for.

    "Doxwerk / Gemeente Dordrecht", or "Yellow, Utrecht" with the period above "Consulent bij PLANgroep".
    """
    worked_at = title.employer
    if worked_at is None or title.client is not None or title.role is None or not pieces:
        return None
    first = pieces[0]
    if first.start or not is_name(first) or first.matches("roles"):
        return None
    if first.row is worked_at.row and title.role.row is not first.row:
        return first if first.row.text[first.end : worked_at.start].strip() == "/" else None
    if first.row is worked_at.row and first.row is not title.role.row and worked_at.mark == "bij":
        return first  # "Vermaat, bij het Flevoziekenhuis" above the function
    heads = worked_at.mark == "bij" and first.row.index == anchor and worked_at.row is title.role.row
    return first if heads and first.row is not worked_at.row else None


def _lent_to(title: Title, pieces: list[Segment]) -> tuple[Segment, Segment | None] | None:
    """Who an agency lent to, and as what: "Fruitmasters, Geldermalsen – peren sorteren" below "Olympia"."""
    agency = title.employer
    if (
        agency is None
        or title.client is not None
        or not is_agency(agency)
        or not pieces
        or title.place is None
    ):
        return None
    name = pieces[0]
    if name.row is agency.row or title.place.row is not name.row or name.start or not is_name(name):
        return None
    return None if name.matches("roles") else (name, pieces[1] if len(pieces) > 1 else None)


def _lent_beside(title: Title, pieces: list[Segment]) -> Segment | None:
    """Who an agency lent to, in a title that tells the function: "Bieze Foods – 2022 – 2023 (uitzendbureau:
    Luba)", "Randstad – Bosman Kassen"."""
    agency, role = title.employer, title.role
    if agency is None or title.client is not None or role is None or not is_agency(agency):
        return None
    names = [p for p in pieces if not p.bracketed and is_name(p) and not _is_part(p)]
    beside = [p for p in names if p.row is agency.row or (p.row is role.row and p.start > role.end)]
    alone = [p for p in names if p.row is not role.row and agency.bracketed]
    return next(iter([*beside, *alone]), None)


def _is_part(piece: Segment) -> bool:
    """Whether a piece names a function or a part of an organisation."""
    parts = [m for m in piece.matches("qualifiers") if m.get("qualifier") == "organisation-part"]
    return bool(parts or piece.matches("roles"))


def _below(piece: Segment, title: Title) -> bool:
    """Whether a piece stands below function and employer, where the work is told."""
    parts = [s for s in (title.role, title.employer) if s is not None]
    return piece.row.index > max(s.row.index for s in parts)


def _may_employ(piece: Segment, role: Segment, anchor: int, votes: dict[Slot, Counter[str]]) -> bool:
    """Whether a piece may be the employer: a name, beside the role, or where others have theirs."""
    if is_name(piece) or piece.mark == "bij":
        return True
    if piece.row is role.row and any(c.isupper() for c in piece.text):
        return True
    return votes_at(votes, piece, anchor)["employer"] > 0 or not any(c.isupper() for c in piece.row.text)


def _closes(segment: Segment, title: Title) -> bool:
    """ "Nachtwerk." on a line of its own tells of the work, where the line of the title has no full stop."""
    text = segment.row.text
    alone = not text[: segment.start].strip() and text[segment.end :].strip() == "."
    named = not is_abbreviated(segment.row, segment.end)
    return alone and named and title.role is not None and not title.role.row.text.rstrip().endswith(".")


def _opens_small(segment: Segment) -> bool:
    """ "in het weekend": a small word that is written small opens no name and no title."""
    small = segment.row.found("qualifiers", "function-word", key="qualifier")
    return segment.text[0].islower() and any(m.start == segment.start for m in small)


def is_name(segment: Segment) -> bool:
    """Every word of weight opens with a capital ("Werkplein Hart van West-Brabant"), or nothing has one."""
    words = [w for w in segment.text.split() if len(w) > 3 and w[0].isalpha()]
    if not any(c.isupper() for c in segment.row.text):
        return len(words) <= 3
    return bool(words) and all(w[0].isupper() for w in words)


def _likeliest_employer(
    title: Title, pieces: list[Segment], anchor: int, votes: dict[Slot, Counter[str]]
) -> Segment:
    """Of the pieces that no list knows: where other entries name theirs, then what is written as a name."""

    def rank(numbered: tuple[int, Segment]) -> tuple[bool, int, bool, bool, int]:
        number, piece = numbered
        vote = votes_at(votes, piece, anchor)
        beside = title.role is not None and piece.row is title.role.row
        return (
            not is_name(piece),
            -(vote["employer"] - vote["role"]),
            bool(piece.matches("roles")),
            beside,
            number,
        )

    return min(enumerate(pieces), key=rank)[1]


def slot_votes(titles: list[Title], anchors: list[int]) -> dict[Slot, Counter[str]]:
    """How often each place of a title holds a role or an employer that is known."""
    votes: dict[Slot, Counter[str]] = {}
    for title, anchor in zip(titles, anchors, strict=True):
        for part, segment, sure in (
            ("role", title.role, title.role_sure),
            ("employer", title.employer, True),
        ):
            if segment is not None and sure and segment.mark not in {"via", "client", "for"}:
                offset, before, bold = slot_of(segment, anchor)
                for slot in ((offset, before, bold), (offset, before, None), (None, before, bold)):
                    votes.setdefault(slot, Counter())[part] += 1
    return votes


def slot_of(segment: Segment, anchor: int) -> Slot:
    """Where a piece stands: rows from the period's row, pieces before it on its row, and its print."""
    before = sum(1 for s in split_segments(segment.row) if s.start < segment.start)
    return segment.row.index - anchor, before, segment.row.line.bold


def votes_at(votes: dict[Slot, Counter[str]], segment: Segment, anchor: int) -> Counter[str]:
    """What stands in the place of a piece in other entries: in the same print, or else in any; for one in
    bold print also where the period stands nearer to it or farther."""
    offset, before, bold = slot_of(segment, anchor)
    near = votes.get((offset, before, bold)) or votes.get((offset, before, None))
    return near or (votes.get((None, before, bold)) if bold else None) or Counter()


def _settle_both(
    title: Title,
    pieces: list[Segment],
    anchor: int,
    votes: dict[Slot, Counter[str]],
    role_first: int,
    lexicon: Lexicon,
) -> None:
    """Neither part is known: places of other entries first, then a place name, then the usual order."""
    for piece in pieces[:2]:
        vote = votes_at(votes, piece, anchor)
        named = without_place(piece, lexicon)
        if title.employer is None and (
            vote["employer"] > vote["role"] or piece.mark == "bij" or named.end < piece.end
        ):
            title.employer = named
        elif title.role is None and vote["role"] > vote["employer"]:
            title.role = piece
    rest = [
        p
        for p in pieces[:2]
        if p is not title.role
        and (title.employer is None or p.start != title.employer.start or p.row is not title.employer.row)
    ]
    for piece in rest:
        if title.role is None and (role_first >= 0 or title.employer is not None):
            title.role = piece
        elif title.employer is None:
            title.employer = without_place(piece, lexicon)
        elif title.role is None:
            title.role = piece


def _before(left: Segment, right: Segment) -> bool:
    return (left.row.index, left.start) < (right.row.index, right.start)


_SHORTEST = 3
"""Letters that a name without capitals has at least ("en" between two periods is none)."""


def name_like(segment: Segment) -> bool:
    """Whether an unlisted piece may be a title or a name: short, and not running text."""
    text = segment.text
    small = len(text) < _SHORTEST and text.islower()
    return len(text.split()) <= 8 and not text.endswith(".") and any(c.isalpha() for c in text) and not small
