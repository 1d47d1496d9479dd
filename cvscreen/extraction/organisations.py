"""What kind of organisation a name stands for: by the names in the patternbook, else by how the name is
built."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast, get_args

from cvscreen.extraction.matching import Match, PhraseIndex
from cvscreen.extraction.text import Row, trim
from cvscreen.records.evidence import EmployerType, MunicipalLink

_TYPES = get_args(EmployerType)
LEGAL_FORM = re.compile(r"\b(?:[bn]v|vof|[bn]\.\s?v|v\.o\.f)\.?$", re.IGNORECASE)
"""The legal form that ends the name of a firm."""
SAYS_NOTHING = frozenset({"employers/unlisted", "employers/company-by-form"})
"""Rules of names that say nothing of what an organisation is: no sign at all, or the legal form alone."""
_LINKS: dict[str, MunicipalLink] = {"municipality": "named", "joint-arrangement": "joint-arrangement"}


@dataclass(frozen=True, slots=True)
class Organisation:
    """A name as the CV writes it, what it is, and the rule that says so."""

    name: str
    type: EmployerType
    municipal: MunicipalLink
    rule: str

    @property
    def is_agency(self) -> bool:
        return self.type == "temp-agency"


def best_match(matches: Iterable[Match]) -> Match | None:
    """The employer match that types a name: a trap, then a name, then a construction; longest, then first."""
    ranked = sorted(matches, key=_rank)
    return ranked[0] if ranked else None


def _rank(match: Match) -> tuple[int, int, int, int, str]:
    order = {"trap": 0, "name": 1}.get(str(match.get("kind", "name")), 2)
    priority = match.get("priority", 0)
    return (
        order,
        -(priority if isinstance(priority, int) else 0),
        match.start - match.end,
        match.start,
        match.rule,
    )


def _is_tail(text: str, start: int) -> bool:
    """Whether a name begins behind the hyphen of another: "Kuipers-Vonk" is not "Vonk"."""
    return start > 1 and text[start - 1] == "-" and text[start - 2].isalpha()


def typed(name: str, index: PhraseIndex) -> Organisation:
    """The organisation that ``name`` stands for; a company without a known sign is ``private``."""
    return _typed(name, _employers(name, index))


def _employers(name: str, index: PhraseIndex) -> list[Match]:
    return [m for m in index.find(name) if m.entry.folder == "employers"]


_REGIONS = frozenset({"employers/joint-region"})
"""Rules of names that are parts of the country too."""


def _typed(name: str, found: Sequence[Match]) -> Organisation:
    found = [m for m in found if not _is_tail(name, m.start)]
    kinds = [m for m in found if m.get("kind") == "construction"]
    # "Staffing Company Drechtsteden": a region behind a kind of organisation is where it works.
    found = [m for m in found if not (m.rule in _REGIONS and any(k.start < m.start for k in kinds))]
    match = best_match(found)
    kind = "private" if match is None else str(match.get("type", "private"))
    if match is None or kind not in _TYPES:
        return Organisation(name, "private", "none", "employers/unlisted")
    return _by_sign(name, match)


def _by_sign(name: str, sign: Match) -> Organisation:
    """What ``sign`` says of the organisation called ``name``."""
    kind = cast(EmployerType, sign.get("type", "private"))
    link = cast(MunicipalLink, sign.get("municipal") or _LINKS.get(kind, "none"))
    return Organisation(name, kind, link, sign.rule)


_DESCRIBING = frozenset(get_args(EmployerType)) - {"municipality", "province", "central-government"}
"""Types that a word beside a name may give; the name of an authority beside it is rather the client."""
_BRACKET = re.compile(r"\s*\(([^()]{3,60})\)")


def typed_part(row: Row, start: int, end: int, index: PhraseIndex) -> Organisation:
    """The organisation named between two offsets of a row; a name that says nothing is typed by what stands
    beside it: "uitzendbureau Kwikstaart", "Kwikstaart (sociale werkvoorziening)".
    """
    name = row.text[start:end]
    found = _employers(name, index)
    known = _typed(name, found)
    if known.rule not in SAYS_NOTHING:
        return _by_opening_kind(name, found, known)
    built = [
        m
        for m in row.found("employers", "construction")
        if m.get("type") in _DESCRIBING and m.rule not in SAYS_NOTHING
    ]
    before = [m for m in built if m.end <= start and not row.text[m.end : start].strip(" '\"‘’“”")]
    bracket = _BRACKET.match(row.text, end)
    inside = [
        m
        for m in built
        if bracket is not None
        and bracket.start(1) <= m.start
        and m.end <= bracket.end(1)
        and 2 * (m.end - m.start) >= len(bracket.group(1))
    ]
    match = best_match(before or inside)
    return known if match is None else _by_sign(name, match)


def _by_opening_kind(name: str, found: Sequence[Match], known: Organisation) -> Organisation:
    """What the word that opens a name says, before a firm called so that comes behind it: "Koffiebranderij
    Zus & Zo" is none of the nurseries of that name."""
    if known.type not in {"care", "education", "private"}:
        return known
    opening = [m for m in found if m.start == 0 and m.get("kind") == "construction"]
    names = [m for m in found if m.get("kind", "name") == "name"]
    if not opening or not names or any(m.start == 0 for m in names):
        return known
    return _by_sign(name, max(opening, key=lambda m: m.end))


_ARTICLE = re.compile(
    r"^(?:de|het|een|the|verschillende afdelingen van|afdeling|onze klant)\s+", re.IGNORECASE
)
_SHORT_ARTICLE = re.compile(r"['’]t\s[A-ZÀ-Ý]")
_PART_OF = re.compile(r"(?:[a-zà-ÿ][\w-]*\s+){1,4}van\s+(?:de\s+|het\s+)?(?=[A-ZÀ-Ý\d]|gemeente\s)")
"""Before the name of an organisation: a part of it ("de klantenservice van Oxxio")."""
_STOP = re.compile(
    r"[,;:(|\t]|\.(?:\s|$)|\s[-–—]\s|\s(?:als|waar|om|voor|met|en|in de functie|in de rol|te|via|binnen"
    r"|door|werkzaam|"
    r"gewerkt|op|tijdens|van \d|tot|sinds|vanaf|in \d|bij de afdeling|bij het|afdeling|team|waarbij|die"
    r"|dat|in|ben|heb|was|werkte|achter|naast)\b"
)


GOES_SMALL = re.compile(
    r"(?:\s(?:van|de|den|der|het|'t|en|aan|op|te|ter|ten|voor|of))*"
    r"\s(?!(?:van|de|den|der|het|'t|en|aan|op|te|ter|ten|voor|of|v\.d|d')\b)[a-zà-ÿ]\w*"
)
"""Where a name that opens with a capital goes over into running text: at a small word that joins no names."""
_NAME_GOES_ON = re.compile(r"(?:\s(?:de\s|van\s|en\s)?[A-ZÀ-Ý][\w'’-]+)+")


def _with_name(text: str, match: Match, end: int) -> int:
    """A kind of organisation takes the name behind it ("Intergemeentelijke Sociale Dienst Rivierenland")."""
    if match.get("type") not in {"joint-arrangement", "care", "education"}:
        return end
    more = _NAME_GOES_ON.match(text, end)
    return more.end() if more else end


def _kind_before(row: Row, name: Match, floor: int) -> int:
    """Where a name begins with the kind of organisation before it ("Zorgcentrum Het Dijkhuis")."""
    kinds = (
        m for m in row.found("employers", "construction") if m.end == name.start - 1 and m.start >= floor
    )
    return next((m.start for m in kinds if row.text[m.start].isupper()), name.start)


def _small_kind(row: Row, start: int) -> bool:
    """Whether a kind of organisation written small opens a name ("camping De Zanderij")."""
    kinds = (m for m in row.found("employers", "construction") if m.start == start)
    return any(row.text[m.end : m.end + 2].strip()[:1].isupper() for m in kinds)


def keeps_article(text: str, end: int) -> bool:
    """Whether an article up to ``end`` is a part of the name: "vanuit Het Inkoophuis", not "bij de
    Belastingdienst" nor "BIJ DE BELASTINGDIENST"."""
    return text[0].isupper() and text[1].islower() and text[end : end + 1].isupper()


_CAPITAL_ARTICLE = re.compile(r"\s(?:De|Het)$")


def name_after(row: Row, sign: Match) -> int:
    """Where a name begins at the earliest behind a word such as "via het": an article with a capital is of
    the name ("via Het Flexhuis")."""
    article = _CAPITAL_ARTICLE.search(row.text, sign.start, sign.end)
    return (
        sign.end if article is None or row.text[sign.start : article.start()].isupper() else article.start()
    )


def leading_name(row: Row, offset: int) -> tuple[int, int] | None:
    """The organisation at ``offset`` in the running text of a row: its offsets in the row, or None.

    A known name wins; else the words from the first capital to the next stop.
    """
    text = row.text[offset:]
    skipped = _ARTICLE.match(text.lstrip(" :"))
    lead = len(text) - len(text.lstrip(" :"))
    if skipped is not None and not keeps_article(text[lead:], skipped.end()):
        lead += skipped.end()
    for sign in row.found("qualifiers", "generic-organisation", key="qualifier"):
        follows = row.text[sign.end : sign.end + 2]
        small = row.text[sign.start].islower()
        if small and sign.start == offset + lead and follows[:1] == " " and follows[1:].isupper():
            lead = sign.end + 1 - offset
    if (part := _PART_OF.match(text, lead)) is not None and not text.startswith("gemeente", lead):
        lead = part.end()
    for match in sorted(row.found("employers"), key=lambda m: (m.start, -m.end)):
        start, end = match.start - offset, match.end - offset
        if 0 <= start <= lead + 12 and match.get("kind", "name") != "construction":
            if text[lead:start].strip() and keeps_article(text[lead:], start - lead) and skipped is not None:
                return offset + lead, _with_name(row.text, match, end + offset)  # "Het Laar"
            return _kind_before(row, match, offset + lead), _with_name(row.text, match, end + offset)
    rest = text[lead:]
    kind = _small_kind(row, offset + lead)
    stop = _STOP.search(rest)
    name = rest[: stop.start()] if stop else rest
    if name[:1].isupper() and (running := GOES_SMALL.search(name)) is not None:
        name = name[: running.start()]
    name = trim(name)
    if (
        not name
        or not (
            name[0].isupper()
            or name[0].isdigit()
            or kind
            or _SHORT_ARTICLE.match(name)
            or name.lower().startswith("gemeente")
        )
        or len(name.split()) > 6
    ):
        return None
    start = text.index(name, lead) + offset
    return start, start + len(name)
