"""Persons that a piece of a line names, with what stands around the name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.matching import Match
from cvscreen.extraction.names import Name
from cvscreen.extraction.remembered import remembered
from cvscreen.extraction.text import Row

_DAY_OR_MONTH = r"(?:\d\d?[-/.])?\d\d?[-/.](?:19|20)\d\d(?!\d)(?![ ]?\d|-\d{4})"
TELEPHONE = re.compile(
    rf"(?<![\d-])(?!{_DAY_OR_MONTH})(?:"
    r"(?:(?:\+|00)\d{2}|0)(?:[\s()./–-]{0,3}[\dxX*•]){8,9}(?![^\W_]|[*•])"
    r"|0\d{1,3}[\s–-]{0,3}\d{0,6}[\s–-]?(?:[xX]{3,}|[*•#_]{3,}|\.{3,}|…+)(?!\w))"
)
"""Telephone numbers, figures that are made unreadable ("0594 – 55 xx xx") included; no dates."""
_SERVICE = re.compile(r"(?<![\d-])(?:14[ -]?0[1-9]\d{1,2}|0[89]00[ –-]{0,3}\d{4})(?!\d)")
"""Numbers that a whole town or its customers call: whose they are they do not say."""
_NUMBER = re.compile(r"(?<!\d)(?:0|\+\d|14)[\d\s()./–xX*•#_.…-]{3}")
_FIGURES = re.compile(r"[^\dxX*•#]")
MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LEAD = re.compile(r"[^\w\"“„«'’‘(]*(?:\d{1,2}[.):]\s+)?[(]?")
_COLON = re.compile(r"[^:\t]{2,60}?:\s+")
_NEXT = re.compile(r"[\W\d]*[^\W\d_]+\s+")
"""A word alone before a name: "En Anke Pol, …" goes on with the people of the row above."""
_VAN = re.compile(r"\bvan\s+$", re.IGNORECASE)
_HOUSE = re.compile(r"\s+[1-9]\d{0,3}(?:[ -]?[A-Za-z]{1,3}|[-/]\d{1,3})?\s*(?:$|[,;|•·(–\t])")
"""The number of a house, which makes of two names a street ("Laan van Overvest 12, …")."""
_SHARED = frozenset({"employers", "tools", "education"})
_ARTICLE = 2
"""Letters of the article before a form of address ("de heer J. Pol")."""
REACH = 140
"""Characters from a name within which its contact data stand."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A cell of a row, or a part of one: ``start`` and ``end`` are offsets in the text of the row.

    ``text`` is as long as that part, with what is quoted blanked out: a quotation names nobody.
    """

    row: Row
    start: int
    end: int
    text: str
    first: bool = True
    """The first piece of its row."""

    def has(self, folder: str, *kinds: str, key: str = "kind") -> bool:
        """Whether something of a folder stands here, outside what is quoted."""
        return any(
            self.start <= m.start < self.end and not self.text[m.start - self.start].isspace()
            for m in self.row.found(folder, *kinds, key=key)
        )

    def contacts(self) -> list[int]:
        """Where telephone numbers and mail addresses begin, as offsets in ``text``."""
        patterns = [TELEPHONE, _SERVICE] if _NUMBER.search(self.text) is not None else []
        if "@" in self.text:
            patterns.append(MAIL)
        return sorted(m.start() for pattern in patterns for m in pattern.finditer(self.text))

    @property
    def words(self) -> int:
        return len(self.text.split())


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name in a piece, offsets in its text."""

    name: Name
    lead: bool
    """The piece opens with it (behind a bullet, a number or a label)."""
    placed: bool
    """A function, an organisation, a relation or contact data stand behind it in the same piece."""
    joined: bool
    """It follows another name ("… en …")."""
    behind: bool
    """A function stands before it ("Wethouder J. Pol")."""

    @property
    def certain(self) -> bool:
        """Whether its form alone says that it is a person."""
        return self.name.titled or self.name.initials


def contact_values(text: str) -> frozenset[str]:
    """Telephone numbers (their last eight figures) and mail addresses in ``text``, as they are compared."""
    if "@" not in text and _NUMBER.search(text) is None:
        return frozenset()
    numbers = {_FIGURES.sub("", m.group()).casefold()[-8:] for m in TELEPHONE.finditer(text)}
    return frozenset(numbers | {m.group().casefold() for m in MAIL.finditer(text)})


@remembered
def contacts_on(row: Row) -> frozenset[str]:
    """The ``contact_values`` of a whole row."""
    return contact_values(row.text)


def gives_service_number(text: str) -> bool:
    """Whether ``text`` gives the number of a whole organisation ("14 0596"), which many people share."""
    return _NUMBER.search(text) is not None and _SERVICE.search(text) is not None


def is_introduced(row: Row) -> bool:
    """Whether a short row names a function or an organisation, as one does behind a name."""
    told = row.found("roles", "title", key="place") or row.found("employers", "name")
    return bool(told) and row.word_count <= 14 and not row.line.bullet


def is_stray(row: Row, own: frozenset[str]) -> bool:
    """Whether a row gives contact data beside those of the candidate and of the bureau that offers him."""
    bureau = row.found("qualifiers", "agency-contact", "contact-person", key="qualifier")
    return not bureau and bool(contacts_on(row) - own)


def lead_of(piece: Piece, lexicon: Lexicon | None = None) -> tuple[int, bool]:
    """Where the content of a piece opens, and whether a label that announces no name stands before it."""
    start = _LEAD.match(piece.text).end()  # type: ignore[union-attr]
    label = _COLON.match(piece.text, start)
    if label is None or not piece.text[label.end() :].strip():
        return start, False
    if lexicon is not None and (name := lexicon.names.at(piece.text, start)) is not None:
        cut = _cut(name, piece, lexicon)
        if cut is not None and cut.end < label.end() - 2:
            return start, False  # "J. Pol, teamleider: 06 …": the name stands before the colon
    inside = [
        m for m in piece.row.found("references") if piece.start + start <= m.start < piece.start + label.end()
    ]
    size = len(label.group().strip(" :"))
    inside = [m for m in inside if m.get("kind") != "other-label" or 2 * (m.end - m.start) >= size]
    kinds = {m.get("kind") for m in inside}
    other = "other-label" in kinds and not kinds & {"name-label", "cue", "relation", "letter"}
    if other and piece.has("roles"):
        other = not any(m.start < piece.start + label.end() for m in piece.row.found("roles"))
    return label.end(), other


def candidates(piece: Piece, lexicon: Lexicon, *, told: bool, low: str = "") -> list[Candidate]:
    """Who may be named in a piece, in order. ``told``: names in the middle of a sentence count too.

    ``low``: their writer shuns capitals; "part" where the piece stands in a part of references, "beside"
    where only contact data right behind two words make them a name.
    """
    asked = ("candidates", piece.start, piece.end, piece.text, piece.first, told, low)
    known = piece.row.known
    if asked not in known:
        known[asked] = tuple(_candidates(piece, lexicon, told=told, low=low))
    return list(known[asked])


def _candidates(piece: Piece, lexicon: Lexicon, *, told: bool, low: str) -> list[Candidate]:
    lead, other = lead_of(piece, lexicon)
    if other:
        return []
    text = piece.text
    found: dict[int, Name] = {}

    def keep(name: Name | None) -> None:
        if name is not None:
            name = lexicon.names.behind_opener(name) or name
        cut = None if name is None else _cut(name, piece, lexicon)
        if cut is not None and not any(o.start < cut.end and cut.start < o.end for o in found.values()):
            found[cut.start] = cut

    keep(lexicon.names.at(text, lead))
    for name in lexicon.names.find(text):
        keep(name)
    starts = lexicon.names.openings(text)
    titles = [m.end for m in _titles(piece) if m.start < piece.end]
    titles += [m.end for m in piece.row.found("references", "letter", "asked-at") if m.end < piece.end]
    behind = {end - piece.start + (2 if piece.row.text[end : end + 1] == ":" else 1) for end in titles}
    starts += behind
    for start in sorted(starts):
        keep(lexicon.names.at(text, start))
    if low:
        contacts = piece.contacts()
        for start in sorted({lead, *starts}):
            small = _low_name(piece, start, lexicon)
            beside = small is not None and any(_only_details(piece, small.end, at) for at in contacts)
            if beside or low == "part":
                keep(small)
    if told:
        for name in lexicon.names.plain(text):
            if text[: name.start].rstrip()[-1:].islower():
                keep(name)
    kept: list[Candidate] = []
    contacts = piece.contacts()
    for start in sorted(found):
        cut = found[start]
        if start != lead and not cut.titled and _is_firm(piece, start, lexicon):
            continue
        if (
            not (kept or cut.titled or cut.initials)
            and lexicon.names.is_conjunction(text[:start])
            and not _NEXT.fullmatch(text, 0, start)
        ):
            continue  # what it is joined to is no person either
        after = [at for at in contacts if start < at < start + REACH]
        placed = _placed(piece, cut) or bool(after)
        opens = start == lead or (cut.titled and len(text[lead:start].strip()) <= _ARTICLE)
        # "… en bij Anke Pol": what asks stands before both.
        bare = lexicon.names.before_firm(text[:start])
        joined = bool(kept) and lexicon.names.is_joined(text[:start] if bare is None else bare)
        kept.append(Candidate(cut, opens, placed, joined, start in behind))
    return kept


def _only_details(piece: Piece, start: int, end: int) -> bool:
    """Whether nothing but a function or a relation stands between a name and its contact data."""
    known = [*piece.row.found("roles"), *piece.row.found("references", "relation", "contact")]
    between = range(start, end)
    return end >= start and not any(
        piece.text[i].isalpha() and not any(m.start <= piece.start + i < m.end for m in known)
        for i in between
    )


def _low_name(piece: Piece, start: int, lexicon: Lexicon) -> Name | None:
    """A name without capitals, if no list knows a word of it."""
    name = lexicon.names.low(piece.text, start)
    if name is None:
        return None
    first, end = piece.start + name.start, piece.start + name.end
    for matches in piece.row.matches.values():
        if any(m.start < end and first < m.end for m in matches):
            return None
    return name


def _titles(piece: Piece) -> Iterable[Match]:
    """Functions at the head of a piece, behind which a name may stand ("Wethouder J. Pol")."""
    known = [
        *piece.row.found("roles", "title", key="place"),
        *piece.row.found("references", "relation"),
    ]
    return [m for m in known if piece.start <= m.start]


def _is_firm(piece: Piece, start: int, lexicon: Lexicon) -> bool:
    """ "Bij Simon Loos", "manager van Simon Loos": a firm, not a person."""
    before = piece.text[:start]
    if (bare := lexicon.names.before_firm(before)) is not None:
        asked = [m.end - piece.start for m in piece.row.found("references", "asked-at", "cue")]
        first = piece.start + lead_of(piece)[0]
        asked += [
            m.end - piece.start for m in piece.row.found("references", "asked-first") if m.start == first
        ]
        here = len(before.rstrip())
        # "Navraag kan bij Anke Pol, teamleider, en bij Pim Jansen": both may be asked.
        again = any(end < here for end in asked) and lexicon.names.is_joined(bare)
        return not again and here not in asked
    return _VAN.search(before) is not None and not piece.has("references", "letter", "cue")


def _cut(name: Name, piece: Piece, lexicon: Lexicon) -> Name | None:
    """The name without the function or firm that it runs on into; None for what is no person."""
    if name.titled:
        return name
    text, at = name.text, piece.start + name.start
    if not name.initials and _HOUSE.match(piece.text, name.end):
        return None
    words = list(re.finditer(r"\S+", text))
    if not lexicon.names.may_open(text) or lexicon.is_place(text):
        return None
    first_word = words[0].group()
    if len(first_word) in {2, 3} and first_word.isalpha() and first_word.isupper() and not text.isupper():
        return None  # "HR De Kroon"
    first_end = at + words[0].end()
    known = [
        m
        for folder in ("roles", "employers", "education", "sections", "tools")
        for m in piece.row.found(folder)
        if at <= m.start < at + len(text)
    ]
    known += [m for m in piece.row.found("references", "relation") if at <= m.start < at + len(text)]
    first = [m for m in known if m.start < first_end]
    # A given name may be a firm or a product too; what a function or a school opens is no person.
    if any(m.end > first_end or m.entry.folder not in _SHARED or _tells_firm(m) for m in first):
        return None
    least = 2
    ends = [m.start - at for m in known if len(text[: m.start - at].split()) >= least]
    if not words[0].group().isupper() and not name.initials:
        # "Inge Pol KLM": capitals alone are a firm behind the name.
        capitals = [w for w in words[1:] if w.group()[:2].isalpha() and w.group()[:2].isupper()]
        ends += [w.start() for w in capitals]
    if not name.initials and any(_names_firm(m, piece, at + len(words[0].group())) for m in known):
        return None  # "Delta Flex Uitzendbureau"
    if ends:
        kept = text[: min(ends)].rstrip(" -–").split()
        while kept and kept[-1][0].islower():
            kept.pop()  # "Marga van Hotel …": what stands before the firm is no part of a name
        if len(kept) < least:
            return None
        text = text[: text.index(kept[-1], len(" ".join(kept[:-1]))) + len(kept[-1])]
    if any(m.start <= at and m.end >= at + len(text) for m in piece.row.found("employers")):
        return None
    return Name(name.start, name.start + len(text), text, False, name.initials, bool(first))


def _tells_firm(match: Match) -> bool:
    """Whether a first word says what kind of firm it is ("Strandpaviljoen Zilt"): nobody is called so."""
    return match.entry.folder == "employers" and match.get("kind") == "construction"


def _names_firm(match: Match, piece: Piece, first_end: int) -> bool:
    """Whether a word that only says what kind of firm it is ends what looks like a name."""
    if match.entry.folder != "employers" or match.get("kind") != "construction" or match.start <= first_end:
        return False
    one_word = " " not in piece.row.text[match.start : match.end]
    behind = piece.row.text[match.end : match.end + 2]
    return one_word and not (behind[:1] == " " and behind[1:].isupper())


def _placed(piece: Piece, name: Name) -> bool:
    end = piece.start + name.end
    rest = piece.row.text[end : piece.end]
    if not re.match(r"\s*[,(–—:|/-]|\s+\w", rest):
        return False
    known = [
        *piece.row.found("roles"),
        *piece.row.found("employers"),
        *piece.row.found("references", "relation", "contact"),
    ]
    return any(end <= m.start < piece.end for m in known)


_GIVEN_ALONE = re.compile(r"[^\w“\"]*(?P<name>[^\W\d_]{2,}(?:-[^\W\d_]+)?)\s*[,(–:-]")
_SMALL_WORD = re.compile(r"\W*[^\W\d_A-Z]{2,5}\s+")
_SMALL_WORDS = 2
"""What may stand between what asks and a name: "bel gerust *met*", "vraag *maar naar*"."""
_ASKED = ("cue", "asked-at", "asked-first", "about", "willing")


def given_name(piece: Piece, *, low: bool = False) -> tuple[int, str] | None:
    """A given name alone at the head of a piece or behind what asks ("Bel gerust met Esmee (teamleider)"),
    before its details; None for a known firm or word. ``low``: it may go without a capital there."""
    first = _given_at(piece, 0, low=False)
    if first is not None:
        return first
    asked = [
        *piece.row.found("references", *_ASKED),
        *piece.row.found("qualifiers", "on-request", key="qualifier"),
    ]
    for end in sorted(m.end - piece.start for m in asked if piece.start < m.end < piece.end):
        for _ in range(_SMALL_WORDS + 1):
            if (found := _given_at(piece, end, low=low)) is not None:
                return found
            if (between := _SMALL_WORD.match(piece.text, end)) is None:
                break
            end = between.end()
    return None


def _given_at(piece: Piece, start: int, *, low: bool) -> tuple[int, str] | None:
    found = _GIVEN_ALONE.match(piece.text, start)
    if found is None or found["name"].isupper() or not (low or found["name"][0].isupper()):
        return None
    at = piece.start + found.start("name")
    folders = ("roles", "employers", "education", "references", "sections", "tools", "qualifiers")
    if any(m.start <= at < m.end for folder in folders for m in piece.row.found(folder)):
        return None
    return found.start("name"), found["name"]
