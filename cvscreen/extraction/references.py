"""People given as a reference: counted by name, wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.row_signs import label_of
from cvscreen.extraction.sections import UNKNOWN, Section
from cvscreen.extraction.segments import Segment, split_segments
from cvscreen.extraction.text import Row, item
from cvscreen.extraction.tokens import normal_form
from cvscreen.records.evidence import EvidenceItem, References

_TITLE = (
    r"(?:(?:[Dd]e[ ]+)?(?:[Dd]hr|[Dd]e heer|[Hh]eer|[Mm]evr|[Mm]evrouw|[Mm]w|[Mm]vr|[Dd]rs|[Mm]r|[Ii]r"
    r"|[Ii]ng|[Dd]r|[Dd]s|[Pp]rof)\.?[ ]+)"
)
_PREFIX = (
    r"(?:van der|van den|van de|van het|van 't|van ’t|in 't|in ’t|op den|op de|uit den|uit de|von|van|de"
    r"|den|der|ter|ten|te|el|al|ben|bin|la|le|du|da|dos|di|'t|’t|el-|al-|te)"
)
_GIVEN = r"(?:(?:[A-Z]\.[ ]?)+(?:\([A-Z]\w+\)[ ]?)?|[A-ZÀ-Ý][\w'’à-ÿ]+(?:-[A-ZÀ-Ý][\w'’à-ÿ]+)?[ ])"
_SURNAME = r"[A-ZÀ-Ý][\w'’à-ÿ]+(?:[- ]?-[ ]?(?:van[ ]|de[ ]|der[ ])*[A-ZÀ-Ý][\w'’à-ÿ]+)?"
_NAME = re.compile(rf"(?:{_TITLE}+(?:{_GIVEN})*|{_GIVEN}+)[ ]*(?:{_PREFIX}[ ]+)*{_SURNAME}")
_TELEPHONE = re.compile(r"(?:\+31|\b0)[\s()-]*\d(?:[\s().–-]*\d){7,8}\b")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")
_TITLE_WORDS = 25
"""Words up to which a row gives a person rather than tells a story."""
_HEAD = 3
"""Rows at the top of a CV in which the candidate's own contact data stand."""
_CONTACT = re.compile(r"@|\b0\d[\d\s-]{7,}|\+31|\btel\b|\b06\b", re.IGNORECASE)


def references(
    sections: Sequence[Section], rows: Sequence[Row], lexicon: Lexicon, organisations: frozenset[str]
) -> References:
    """All references of a document: its reference sections, labelled lines and cues anywhere else.

    ``organisations`` are the employers and clients of the CV: "Albert Heijn" is no person there.
    """
    people: dict[str, tuple[str, EvidenceItem]] = {}
    own = _own_names(sections)
    personal = {row.index for s in sections if s.kind == "person" for row in s.rows}
    offered: list[EvidenceItem] = []
    inside: set[int] = set()
    for section in sections:
        if section.kind == "references" or (
            section.kind == UNKNOWN and _looks_like_references(section, lexicon)
        ):
            inside.update(row.index for row in section.rows)
            _collect(
                section.rows,
                people,
                lexicon,
                organisations,
                section.inline_from if section.heading else 0,
                section.heading,
            )
    for row in rows:
        for sign in row.found("qualifiers", "on-request", key="qualifier"):
            if row.index in inside or "refer" in row.text.casefold():
                offered.append(item(row, sign.start, sign.end, sign.rule))
        if row.index in inside:
            continue
        start = _cue_end(row)
        if start is None and row.index > _HEAD and row.index not in personal:
            for begin, name in _told(row, lexicon):
                _add(people, row, name, begin)
        if start is not None:
            _collect(_with_cell_beside(row, rows), people, lexicon, organisations, start, row)
    people = {key: person for key, person in people.items() if key not in own}
    part = [row for row in rows if row.index in inside]
    possible = max(len(people), _contacts(part), len(people) + _unsettled(part, people))
    names = tuple(name for name, _ in people.values())
    quotes = [quote for _, quote in people.values()]
    return References(
        count=len(people),
        possible=possible,
        on_request=bool(offered),
        names=names,
        evidence=(*quotes, *offered),
    )


def _own_names(sections: Sequence[Section]) -> frozenset[str]:
    """What may be the candidate's own name at the head of the CV, so that it is not taken for a referee.

    Keys as of ``_surname_key``: surname and initial.
    """
    names: set[str] = set()
    head = [row for section in sections if section.kind != "references" for row in section.rows]
    for row in sorted(head, key=lambda r: r.index)[:5]:
        words = [w for w in re.split(r"[\s.(),]+", re.sub(rf"^{_TITLE}+", "", row.text)) if w[:1].isupper()]
        if 2 <= len(words) <= 6 and not any(c.isdigit() for c in row.text):
            initials = {normal_form(word[0]) for word in words}
            names.update(f"{normal_form(word)}|{initial}" for word in words for initial in initials)
    return frozenset(names)


def _unsettled(rows: Sequence[Row], people: dict[str, tuple[str, EvidenceItem]]) -> int:
    """Rows of a reference section that may name one more person: a name by its form, and of nobody found."""
    known = {word for name, _ in people.values() for word in name.split()}
    open_rows = 0
    for row in rows:
        if row.found("qualifiers", "agency-contact", "on-request", key="qualifier"):
            continue
        names = [m.group() for m in _NAME.finditer(row.text)]
        settled = [*row.found("roles"), *row.found("employers"), *row.found("references")]
        fresh = [n for n in names if not known & set(n.split())]
        open_rows += bool(fresh) and not settled
    return open_rows


def _looks_like_references(section: Section, lexicon: Lexicon) -> bool:
    """A part under an unlisted heading ("Bel ze maar"): people with contact data, and no periods."""
    rows = section.rows
    if section.heading is None or not rows or any(not p.single for r in rows for p in r.periods_in_text):
        return False
    named = [i for i, row in enumerate(rows) if _candidates(row, lexicon)]
    if not named or len(rows) > 8 * len(named):
        return False
    # Without contact data each person has a function or an organisation behind the name.
    placed = [i for i in named if _has_function(rows[i], lexicon)]
    told = all(rows[i].word_count <= _TITLE_WORDS for i in named)
    return told and (_contacts(rows) > 0 or (len(placed) == len(named) > 1 and len(rows) <= 4 * len(named)))


def _has_function(row: Row, lexicon: Lexicon) -> bool:
    start, name, _ = _candidates(row, lexicon)[0]
    end = start + len(name)
    known = [*row.found("roles", "title", key="place"), *row.found("employers", "name")]
    return re.match(r"\s*[,\t(–—-]", row.text[end:]) is not None and any(m.start > end for m in known)


def _contacts(rows: Sequence[Row]) -> int:
    """How many persons the telephone numbers or the mail addresses of a reference section stand for."""
    text = "\n".join(
        row.text for row in rows if not row.found("qualifiers", "agency-contact", key="qualifier")
    )
    numbers = {"".join(c for c in m.group() if c.isdigit()) for m in _TELEPHONE.finditer(text)}
    return max(len(numbers), len({m.group().casefold() for m in _MAIL.finditer(text)}))


def _with_cell_beside(row: Row, rows: Sequence[Row]) -> list[Row]:
    """A cue alone in its cell ("Referentie 1") speaks of the rows in the cell beside it."""
    if row.line.table is None or len(row.cells) > 1:
        return [row]
    place = (row.line.table, row.line.row)
    return [row, *(r for r in rows if r.index > row.index and (r.line.table, r.line.row) == place)]


def _cue_end(row: Row) -> int | None:
    """Where a labelled reference inside another part starts ("Referentie: J. Pol, teamleider")."""
    if label_of(row) == "reference":
        match = next(m for m in row.found("qualifiers") if m.get("qualifier") == "label-reference")
        return match.end
    for match in row.found("references"):
        alone = row.line.table is not None and not row.text[match.end :].strip()
        told = re.match(r"\s*[:\-–]?\s*\S", row.text[match.end :]) is not None
        if match.get("kind") in {"cue", "label", "letter"} and (alone or told):
            return match.end
    return None


def _collect(
    rows: Sequence[Row],
    people: dict[str, tuple[str, EvidenceItem]],
    lexicon: Lexicon,
    organisations: frozenset[str],
    inline_from: int,
    first: Row | None,
) -> None:
    agency = False
    block = -1
    """The paragraph in which a person was found last."""
    for row in rows:
        if row.found("qualifiers", "agency-contact", key="qualifier"):
            agency = True
            continue
        if agency and _CONTACT.search(row.text):
            continue
        agency = False
        here = 0
        for start, name, titled in _candidates(row, lexicon):
            if (row is first and start < inline_from) or name in organisations:
                continue
            follows = _DETAIL.search(row.text[:start].rstrip()) is not None
            same = row.line.block == block and not row.line.bullet and "\t" not in row.text
            if not titled and ((here and follows) or (same and not here)):
                # What follows a person in the same paragraph is that person's firm or department.
                continue
            here += 1
            _add(people, row, name, start)
        if here and not _lists_people(rows):
            block = row.line.block


_DETAIL = re.compile(r"[,(:–—-]$")
"""Before a name: what follows belongs to the person named before."""
_NEXT = re.compile(r"(?:\b(?:en|and|of|met)|[;|&.)])\s+(?:met\s+)?")


def _candidates(row: Row, lexicon: Lexicon) -> list[tuple[int, str, bool]]:
    """Where a row may name a person: with a form of address anywhere, else where a piece of it starts."""
    found = {start: (name, True) for name, start in _titled(row, 0)}
    starts = {s.start for s in split_segments(row)}
    starts.update(m.end() for m in _NEXT.finditer(row.text))
    # "Burgemeester M. Vroom en griffier L. Faber": the function stands before the name.
    starts.update(
        m.end + 1
        for m in row.found("roles", "title", key="place")
        if not row.text[: m.start].strip() or row.text[: m.start].endswith(" en ")
    )
    for start in sorted(starts):
        if any(known <= start < known + len(name) for known, (name, _) in found.items()):
            continue
        end = next((c.end for c in row.cells if c.start <= start < c.end), len(row.text))
        name = _person(Segment(row, start, end), lexicon)
        if name is not None:
            found[start] = (name, False)
    return [(start, *found[start]) for start in sorted(found)]


def _told(row: Row, lexicon: Lexicon) -> list[tuple[int, str]]:
    """Persons that running text gives with a telephone number or a mail address behind them."""
    contacts = [m.start() for pattern in (_TELEPHONE, _MAIL) for m in pattern.finditer(row.text)]
    other = row.found("qualifiers", "agency-contact", "contact-person", key="qualifier")
    if not contacts or row.word_count < 6 or other:
        return []
    people = _candidates(row, lexicon)
    if not people:
        return []
    ends = [start for start, _, _ in people[1:]] + [len(row.text)]
    return [
        (start, name)
        for (start, name, _), end in zip(people, ends, strict=True)
        if any(start < contact < min(end, start + _REACH) for contact in contacts)
    ]


_REACH = 140
"""Characters from a name within which its contact data stand."""


def _lists_people(rows: Sequence[Row]) -> bool:
    """One person a line: each line has contact data or a title of its own beside the name."""
    return sum(len(split_segments(row)) >= 2 for row in rows) * 2 > len(rows)


def _add(people: dict[str, tuple[str, EvidenceItem]], row: Row, name: str, start: int) -> None:
    quote = item(row, start, start + len(name), "references/person")
    people.setdefault(_surname_key(name, people), (name, quote))


_TITLED = re.compile(rf"\b{_TITLE}+(?:{_GIVEN})*[ ]*(?:{_PREFIX}[ ]+)*{_SURNAME}")


def _titled(row: Row, inline_from: int) -> list[tuple[str, int]]:
    """Names with a form of address ("Mevrouw J. (Joke) Zwinkels") and where they start in the row."""
    return [(m.group().strip(), m.start()) for m in _TITLED.finditer(row.text) if m.start() >= inline_from]


def _person(segment: Segment, lexicon: Lexicon) -> str | None:
    """The person that a piece of a line opens with, or None: no title of a job, organisation or place."""
    text = segment.text
    match = _NAME.match(text)
    if match is None or re.match(_TITLE, text) is not None:
        return None
    name = match.group().strip()
    start = segment.start
    first_word = start + len(name.split()[0])
    for folder in ("roles", "employers", "education", "sections"):
        # A surname may be a trade ("Kok", "Bakker"); a title or a firm shows in the first word.
        if any(m.start < first_word and start < m.end for m in segment.matches(folder)):
            return None
    if lexicon.is_place(name) or (len(name.split()) < 2 and "." not in name):
        return None
    rest = text[match.end() :].strip()
    if rest and not re.match(r"[,(–—:|-]|\d|was|is|van\b|tel|via|mijn|en\b", rest):
        return None
    return name


def _surname_key(name: str, people: dict[str, tuple[str, EvidenceItem]]) -> str:
    """The same person twice is one: equal surnames with agreeing initials."""
    words = [w for w in re.split(r"[\s.]+", re.sub(rf"^{_TITLE}+", "", name)) if w]
    surname = normal_form(words[-1])
    initial = normal_form(words[0][0]) if len(words) > 1 else ""
    for key in people:
        known_surname, known_initial = key.split("|")
        if known_surname == surname and (not initial or not known_initial or known_initial == initial):
            return key
    return f"{surname}|{initial}"
