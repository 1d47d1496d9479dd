"""Reading the title rows of a job: which piece is the role, the employer, the client, the place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from cvscreen.extraction.entries import Entry
from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.matching import Match
from cvscreen.extraction.name_ends import is_place, without_place
from cvscreen.extraction.organisations import LEGAL_FORM, best_match
from cvscreen.extraction.own_firms import OWN, is_owned
from cvscreen.extraction.parties import is_agency, parties, runs_small
from cvscreen.extraction.role_and_name import opens_as_firm, role_and_name
from cvscreen.extraction.row_signs import label_of
from cvscreen.extraction.segments import (
    LABEL_MARKS,
    Segment,
    append_segment,
    labelled_segments,
    split_segments,
)
from cvscreen.extraction.text import Row
from cvscreen.extraction.title_rows import column_of, unwrapped
from cvscreen.extraction.trade_names import firm_among_roles

_BLURB = 8
_DEPARTMENT = re.compile(
    r"^(?:afdeling|afd\.|team|cluster|unit|domein|sector|dienst|directie|bureau|locatie|vestiging|filiaal"
    r"|regio)\b",
    re.I,
)


@dataclass(slots=True)
class Title:
    """What the title rows of one job say. Segments, so that every value has its place."""

    role: Segment | None = None
    employer: Segment | None = None
    client: Segment | None = None
    place: Segment | None = None
    unknown: list[Segment] = field(default_factory=list)
    beside: list[Segment] = field(default_factory=list)
    """Departments and bracketed words of the title rows: "(KCC)", "afdeling Klantenservice"."""
    role_sure: bool = False
    employer_sure: bool = False


def title_of(entry: Entry, lexicon: Lexicon, more: Sequence[Row] = ()) -> Title:
    """What the title rows say, as far as the words themselves tell. ``more``: rows that count as such too."""
    title = Title()
    organisations: list[Segment] = []
    # A labelled value counts wherever it stands: "Werkgever:" often comes below "Werkzaamheden:".
    labelled = [row for row in entry.body if label_of(row) in {*LABEL_MARKS, "other", "tasks"}]
    columns = [row for row in entry.body if column_of(row) in LABEL_MARKS]
    for row in [*unwrapped([*entry.header, *columns], lexicon), *labelled, *more]:
        label = label_of(row)
        if (
            entry.lead
            and row.index != getattr(entry.anchor, "index", -1)
            and label is None
            and _is_blurb(row)
        ):
            continue
        if label == "other" and (
            lenders := [s for s in split_segments(row) if is_agency(s) or s.mark == "via"]
        ):
            organisations.extend(_marked(s, "via") for s in lenders)  # "Dienstverband: Maandag (detachering)"
            continue
        if label == "tasks" and (assigned := _assigned(row)) is not None:
            organisations.append(assigned)  # "Opdracht: Gemeente Zwijndrecht"
            continue
        if row.head or label in {"period", "tasks", "other", "reference", "completed"}:
            continue
        segments = labelled_segments(row, label) if label else split_segments(row)
        if label in {"employer", "client", "placed"}:
            rest = [s for s in segments[1:] if s.mark is None]
            lenders = [s for s in rest if is_agency(s) and s.covered(_contracts(s)) < 1]
            organisations.extend(_marked(s, "via") for s in lenders)  # "VidaXL, Venlo, Randstad"
            title.beside.extend(s for s in rest if s not in lenders)  # its department or its branch
            segments = [s for n, s in enumerate(segments) if not n or s.mark is not None]
        told_from = _tasks_from(row)
        for segment in segments:
            if segment.start >= told_from:
                title.beside.append(segment)
                continue
            for piece in _divide(segment):
                _classify(piece, title, organisations, lexicon)
    if not organisations:
        organisations = (
            _called_after_trade(title)
            or [s for s in title.beside if _named_bureau(s)][:1]
            or _run_together(title, lexicon)
        )
    named = [without_place(s, lexicon) for s in organisations if not runs_small(s)]
    title.employer, title.client = parties(named, title.role)
    title.employer_sure = title.employer is not None
    if title.employer is None and not title.unknown:
        title.employer = next((s for s in title.beside if _named_in_brackets(s)), None)
    return title


def _is_region_body(segment: Segment) -> bool:
    """ "Regio Twente" is a body of municipalities as well as a part of the country."""
    return any(
        m.get("type") == "joint-arrangement" and m.start == segment.start and m.end == segment.end
        for m in segment.matches("employers")
    )


def _contracts(segment: Segment) -> list[Match]:
    """The kinds of contract that a piece names."""
    return [m for m in segment.matches("qualifiers") if m.get("qualifier") == "contract"]


_BUREAU = re.compile(r"(?:Bureau|BUREAU) (?=[A-ZÀ-Ý])")


def _named_bureau(segment: Segment) -> bool:
    """ "Bureau Lood & Letter" is a firm where the title names no other, "Bureau Burgerzaken" a department."""
    opened = _BUREAU.match(segment.text)
    parts = segment.matches("qualifiers")
    return opened is not None and not any(m.get("qualifier") == "organisation-part" for m in parts)


def _named_in_brackets(segment: Segment) -> bool:
    """ "Secretaresse (Notariskantoor Van Buuren)": a kind of organisation that is written as a name."""
    words = segment.text.split()
    kinds = [m for m in segment.matches("employers") if m.start == segment.start]
    return (
        segment.bracketed
        and bool(kinds)
        and len(words) > 1
        and words[0][0].isupper()
        and words[-1][0].isupper()
    )


def _assigned(row: Row) -> Segment | None:
    """The organisation that is all that a label such as "Opdracht:" gives."""
    pieces = [s for s in split_segments(row) if s.start]
    names = pieces[0].matches("employers") if len(pieces) == 1 else []
    alone = any(m.start == pieces[0].start and m.get("kind", "name") == "name" for m in names)
    return _marked(pieces[0], "client") if alone else None


_COLON_BEHIND = re.compile(r"[\s)\]]*:\s")


def _tasks_from(row: Row) -> int:
    """Where "Bode (2001 – 2009): raadzaal, koffie" goes over to the work, behind title, period and colon."""
    for period in row.periods_in_text:
        titled = any(c.isalpha() for c in row.text[: period.start])
        if (
            titled
            and label_of(row) is None
            and (colon := _COLON_BEHIND.match(row.text, period.end)) is not None
        ):
            return colon.end()
    return len(row.text)


def _called_after_trade(title: Title) -> list[Segment]:
    """The firm whose trade was read as a function, put in its place."""
    pieces = [s for s in (title.role, *title.beside, *title.unknown) if s is not None]
    firm = firm_among_roles(pieces)
    if firm is None or (title.role is not None and title.role.mark == "role"):
        return []
    for apart in (title.beside, title.unknown):
        if firm in apart:
            apart.remove(firm)
    if title.role is firm:
        title.role = next(s for s in pieces if s is not firm and s.matches("roles") and not s.bracketed)
        title.beside = [s for s in title.beside if s is not title.role]
        title.unknown = [s for s in title.unknown if s is not title.role]
        title.role_sure = True
    return [firm]


def _run_together(title: Title, lexicon: Lexicon) -> list[Segment]:
    """Role and organisation that no separator parts, where no organisation stands apart."""
    if title.role is not None and title.role.mark == "role":
        return []
    pieces = [title.role] if title.role is not None else list(title.unknown)
    for piece in pieces:
        parted = role_and_name(piece, lexicon)
        if parted is None:
            continue
        if title.role is None:
            title.unknown.remove(piece)
        title.role, name = parted
        return [name]
    return []


def _is_blurb(row: Row) -> bool:
    """A sentence about the employer between its name and the function."""
    told = row.word_count >= _BLURB and row.text.rstrip().endswith(".")
    return told and not any(m.start == 0 for m in row.found("roles", "title", key="place"))


def _divide(segment: Segment) -> list[Segment]:
    """ "Medewerker KCC gemeente Delft" without a separator: the role and the known name are two pieces."""
    if segment.mark in {"role", "employer", "client", "place", "via"}:
        return [segment]
    roles = segment.matches("roles")
    names = [m for m in segment.matches("employers") if m.get("kind", "name") == "name"]
    titles = [m for m in roles if m.get("place", "title") == "title"]
    if not titles or not names:
        return [segment]
    if LEGAL_FORM.search(segment.text) and not any(t.start == segment.start for t in titles):
        return [segment]  # "Noorderbreedte Callcenter BV"
    name = best_match(names)
    if name is None or any(t.start < name.end and name.start < t.end for t in titles):
        return [segment]
    if any(segment.row.text[: t.start].rstrip().endswith("&") for t in titles):
        return [segment]  # "VDL Bus & Coach"
    first_title = min(t.start for t in titles)
    if first_title < name.start:
        cut = name.start
        left, right = (segment.start, cut), (cut, segment.end)
    else:
        left, right = (segment.start, first_title), (first_title, segment.end)
    pieces: list[Segment] = []
    for start, end in (left, right):
        append_segment(pieces, segment.row, start, end, None, segment.bracketed)
    if pieces:
        pieces[0].mark = segment.mark
    return pieces


def _classify(segment: Segment, title: Title, organisations: list[Segment], lexicon: Lexicon) -> None:
    mark = segment.mark
    if mark == "role":
        if title.role is None or title.role.mark != "role":
            title.role, title.role_sure = segment, True
        return
    if mark == "place" or (is_place(segment, lexicon) and not _is_region_body(segment)):
        title.place = title.place or segment
        if mark not in {"employer", "client", "via"}:
            return
    if mark == "via" and not segment.matches("employers") and segment.covered(segment.matches("tools")) > 0.5:
        return  # "opzoeken via Key2Belastingen"
    if mark in {"employer", "client", "via"}:
        empty = segment.covered(_contracts(segment)) == 1 and not segment.text[0].isupper()
        (title.beside if empty else organisations).append(segment)  # "Opdrachtgever: vast dienstverband"
        return
    placed = segment.row.found("qualifiers", "label-place", key="qualifier")
    if any(m.start == segment.start for m in placed) and not _is_region_body(segment):
        title.beside.append(segment)  # "standplaats Leiden"
        return
    if segment.covered(segment.row.found("qualifiers", "label-period", key="qualifier")) == 1:
        return  # "periode 2001 tot en met 2022"
    if any(m.start == segment.start for m in segment.row.found("qualifiers", "alias", key="qualifier")):
        title.beside.append(segment)  # "Van Gend & Loos, later DHL": another name, or the next step
        return
    names = [m for m in segment.matches("employers") if m.get("kind", "name") in {"name", "trap"}]
    built = [m for m in segment.matches("employers") if m.get("kind", "name") == "construction"]
    if mark is None and " " not in segment.text and any(m.get("type") == "temp-agency" for m in built):
        built = []  # "Werving" is work as well as a word in the name of who lends
    roles = [
        m for m in segment.matches("roles") if m.get("place", "title") == "title" and not _counted(segment, m)
    ]
    unpaid = [m for m in segment.matches("qualifiers") if m.get("qualifier") == "volunteer"]
    if not roles and not names and not built and unpaid and segment.covered(unpaid) == 1:
        title.beside.append(segment)  # "vrijwillig, 2020 – nu"
        return
    contract = segment.matches("qualifiers")
    if contract and segment.covered([m for m in contract if m.get("qualifier") == "contract"]) > 0.6:
        if roles and title.role is None and not segment.bracketed:
            title.role = segment  # "Oproepkracht": the function, should none better follow
        return
    if not names and not roles and segment.covered(segment.matches("tools")) > 0.5:
        title.beside.append(segment)  # "Excel en Word"
    elif not names and _DEPARTMENT.match(segment.text) and mark is None:
        title.beside.append(segment)  # "afdeling Burgerzaken, Gemeente Kampen"
    elif segment.bracketed and names and segment.covered(names) < 0.5 and len(segment.text.split()) > 2:
        title.beside.append(segment)  # "(KvK op aanvraag)"
    elif not roles and is_owned(segment):
        organisations.append(_marked(segment, OWN))
    elif (not segment.bracketed and (LEGAL_FORM.search(segment.text) or opens_as_firm(segment, roles))) or (
        names and not (roles and segment.covered(roles) > segment.covered(names))
    ):
        organisations.append(segment)
    elif roles and mark != "bij":
        if _DEPARTMENT.match(segment.text):
            title.beside.append(segment)
        elif title.role is None or not title.role_sure:
            title.role, title.role_sure = segment, not segment.bracketed
        elif title.role.row is segment.row and not segment.bracketed and _trades_as(segment, roles):
            organisations.append(segment)  # "Winkelbediende, juwelier Steegmans"
        elif segment.bracketed or title.role.row is segment.row:
            title.beside.append(segment)  # "receptionist, telefonist" is one function
        else:
            title.unknown.append(segment)
    elif (
        built
        and title.role is None
        and any(m.get("type") == "religious" for m in built)
        and not segment.bracketed
        and (parted := role_and_name(segment, lexicon)) is not None
    ):
        title.role = parted[0]
        organisations.append(parted[1])
    elif (built and not segment.bracketed and _named(segment)) or (
        mark in {"bij", "for"} and (names or _named(segment))
    ):
        organisations.append(segment)
    elif not segment.bracketed and not _DEPARTMENT.match(segment.text):
        title.unknown.append(segment)
    else:
        title.beside.append(segment)


def _trades_as(segment: Segment, titles: Sequence[Match]) -> bool:
    """Whether a trade written small stands before the name of who has it ("juwelier Steegmans")."""
    first = min(titles, key=lambda m: m.start)
    behind = segment.text[first.end - segment.start :]
    return (
        segment.text[0].islower()
        and first.start == segment.start
        and behind[:1] == " "
        and behind[1:2].isupper()
        and len(titles) == 1
    )


_COUNT = re.compile(r"\d\s*$")


def _counted(segment: Segment, sign: Match) -> bool:
    """ "2.000 medewerkers" tells how many work there, not what the work was."""
    return _COUNT.search(segment.row.text[segment.start : sign.start]) is not None


def _named(segment: Segment) -> bool:
    """Whether a kind of organisation is written as a name ("Camping De Vogel") or as a word."""
    return any(c.isupper() for c in segment.text) or not any(c.isupper() for c in segment.row.text)


def _marked(segment: Segment, mark: str) -> Segment:
    return replace(segment, mark=mark)
