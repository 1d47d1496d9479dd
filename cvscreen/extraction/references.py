"""People given as a reference: counted by name, wherever they stand.

Where a CV speaks of references is a *zone*: a part with a heading of that kind, a part under any other
heading that holds people with their contact data, a label or a sentence inside a job, a quotation or a letter
with its author below. ``referees`` reads a zone; here the zones are found and the persons counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.people import MAIL, Piece, candidates, contact_values, is_introduced, is_stray
from cvscreen.extraction.referees import People, Reading, Zone, is_private, quote_of, read_zone
from cvscreen.extraction.row_signs import is_sentence, label_of
from cvscreen.extraction.sections import TOP, UNKNOWN, Section
from cvscreen.extraction.text import Row, item
from cvscreen.extraction.tokens import normal_form
from cvscreen.records.evidence import EvidenceItem, References

_HEAD = 5
"""Rows at the top of a CV in which the candidate's own name stands, under whatever heading."""
_PERSONAL = 16
"""Rows from the top within which a part about the candidate gives his own name."""
_TOLD_BY_SELF = frozenset({TOP, "person", "profile", "motivation"})
_HEADS = frozenset({TOP, "person", "combined"})
"""Parts that open with the candidate's own data."""
_SENTENCE = 8
"""Words above which a row with a cue tells of people in a sentence, before the cue or behind it."""
_MOST = 0.6
"""Share of rows that open with a small letter, above which the writer shuns capitals."""
_TITLE_SIZE = 15.0
"""Points above which the largest type of a CV is that of its title."""
_NAME_WORDS = 16
"""Words above which a row does not give the candidate's own name."""
_TOLD = 4
"""Words from which a row shows how its writer uses capitals."""
_NEAR = 4
"""Rows above contact data within which the name stands that they belong to."""
_BELOW = 5
"""Rows that may follow a label alone on its row ("Referentie:")."""
_AUTHOR = 3
"""Rows below the closing of a letter within which its author signs."""
_CLOSING_QUOTE = re.compile(r"[”»\"]\s*$")
_OPENING_QUOTE = re.compile(r"^\W*[“„«\"]")


def references(
    sections: Sequence[Section], rows: Sequence[Row], lexicon: Lexicon, organisations: frozenset[str]
) -> References:
    """All references of a document.

    ``organisations`` are the employers and clients of the CV: "Albert Heijn" is no person there.
    ``possible`` is the highest number of persons there may be, where something could not be read as one.
    """
    finder = Finder(sections, rows, lexicon, organisations)
    for zones in (finder.parts, finder.elsewhere):
        for zone in zones():
            finder.read(zone)
    people = finder.people
    offered = finder.offered()
    possible = max(people.highest(), len(people.sure) + finder.missing)
    if possible < 2 and not offered and (finder.unread or finder.may_have_missed()):
        possible = max(possible, 2)  # something names nobody: a person has to look, whatever number is asked
    return References(
        count=len(people.sure),
        possible=possible,
        on_request=bool(offered),
        names=tuple(name for name, _ in people.sure.values()),
        evidence=(*(quote for _, quote in people.sure.values()), *offered),
    )


class Finder:
    """Finds the zones of one document and keeps who was found in them."""

    def __init__(
        self,
        sections: Sequence[Section],
        rows: Sequence[Row],
        lexicon: Lexicon,
        organisations: frozenset[str],
    ) -> None:
        self._sections, self._rows = sections, rows
        self._lexicon, self._organisations = lexicon, organisations
        self._section_of = {row.index: section for section in sections for row in section.rows}
        dated = (
            r.index
            for r in rows
            if any(not p.single for p in r.periods_in_text) and self._kind(r) != "person"
        )
        self._head_end = min(next(dated, _PERSONAL), _PERSONAL)
        """Rows up to the first job or school, above which the candidate's own data stand."""
        named = (r.index for r in rows if self._kind(r) != "references" and self._opens_with_name(r))
        self._first_name = next(named, 0)
        """The first row that opens with a name: the candidate's own, whatever else it says."""
        told = [row.text.strip()[0] for row in rows if row.word_count >= _TOLD]
        opening = [c for c in told if c.isalpha()]
        self._low = sum(c.islower() for c in opening) > _MOST * len(opening)
        others = [r.index for r in rows if self._kind(r) in _TOLD_BY_SELF and self._gives_another(r)]
        self._others = frozenset(others) if len(others) > 1 else frozenset()
        """Rows among the candidate's own data that give other people: one alone may be the candidate."""
        self._own_contacts = self._contacts_of_candidate()
        self.people = People(self._names_of_candidate())
        self._inside: set[int] = set()
        """Rows of the parts with references."""
        self._seen: set[int] = set()
        """Rows that a zone outside such a part has taken."""
        self.missing = 0
        self.unread = False

    def read(self, zone: Zone) -> None:
        """Take over who is named in ``zone``."""
        reading = self._reading(zone)
        for row, start, name in reading.sure:
            key = self._lexicon.names.key(name)
            if key not in self.people.own:
                self.people.add(key, name, quote_of(row, start, name))
        for name in reading.open:
            key = self._lexicon.names.key(name)
            if key not in self.people.own:
                self.people.open.setdefault(key, name)
        if zone.own_part:
            self.missing += reading.orphans
            self.unread = self.unread or reading.unread > 0 or reading.orphans > 0

    def _reading(self, zone: Zone) -> Reading:
        zone = replace(zone, low=self._low)
        return read_zone(zone, self._lexicon, self._organisations, self._own_contacts)

    def may_have_missed(self) -> bool:
        """Whether contact data below the head are neither the candidate's nor a bureau's, or people are named
        with their function under a heading that nobody knows, in rows from which nobody was read."""
        read = self._inside | self._seen if self.people.sure else set()
        below = [r for r in self._rows if r.index > self._head_end and r.index not in read]
        return any(
            (is_stray(r, self._own_contacts) and self._kind(r) not in _TOLD_BY_SELF)
            or (self._kind(r) == UNKNOWN and not r.periods and is_introduced(r) and self._opens_with_name(r))
            for r in below
        )

    # -- who the candidate is ------------------------------------------------------------------------

    def _contacts_of_candidate(self) -> frozenset[str]:
        # A CV without headings that were recognised is one long top: only its head is about the candidate.
        about = [r for r in self._rows if self._kind(r) == "person" or self._is_top(r)]
        texts = [row.text for row in about if row.word_count < 25 and not self._tells_of_another(row)]
        head = [r for r in self._rows[:_HEAD] if not (is_sentence(r) and r.found("references", "willing"))]
        head = [r for r in head if not self._tells_of_another(r)]
        texts += [row.text for row in head if self._kind(row) != "references"]
        texts += [row.text for row in self._rows if row.line.region != "body"]
        return frozenset().union(*map(contact_values, texts))

    def _names_of_candidate(self) -> frozenset[tuple[str, str]]:
        """What may be the candidate's own name, as keys of surname and initial."""
        names: set[tuple[str, str]] = set()
        texts = [row.text for row in self._rows if "@" in row.text]
        mails = [m.group().casefold() for text in texts for m in MAIL.finditer(text)]
        local = [m.partition("@")[0] for m in mails if m in self._own_contacts]
        largest = max((row.line.size or 0.0 for row in self._rows), default=0.0)
        for row in self._rows:
            if row.word_count > _NAME_WORDS:
                continue
            kind = self._kind(row)
            near = row.index < _HEAD and kind != "references" and not is_sentence(row)
            own_part = kind in _TOLD_BY_SELF and row.index < _PERSONAL and not is_sentence(row)
            own_part = own_part or self._is_top(row)
            if (near or own_part) and self._tells_of_another(row):
                continue
            # The name above the main column is set larger than anything else.
            title = largest > _TITLE_SIZE and row.line.size == largest
            placed = near or own_part or title or row.line.region != "body"
            words = [w for w in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", row.text) if w[0].isupper()]
            if not 2 <= len(words) <= 9:
                continue
            if not placed and not any(
                sum(normal_form(w) in mail for w in words if len(w) > 2) >= 2 for mail in local
            ):
                continue
            initials = {normal_form(word[0]) for word in words}
            names.update(
                (normal_form(word.split("-")[-1]), initial) for word in words for initial in initials
            )
            names.update((normal_form(word.split("-")[-1]), "") for word in words)
        return frozenset(names)

    def _opens_with_name(self, row: Row) -> bool:
        found = candidates(Piece(row, 0, len(row.text), row.text), self._lexicon, told=False)
        return bool(found) and found[0].lead

    def _tells_of_another(self, row: Row) -> bool:
        return row.index in self._others

    def _gives_another(self, row: Row) -> bool:
        """Whether a row gives somebody with a function below the first name ("J. Pol, chef")."""
        if row.index <= self._first_name:
            return False
        if not (row.found("roles", "title", key="place") or row.found("references", "relation")):
            return False
        return not is_sentence(row) and self._opens_with_name(row)

    def _is_top(self, row: Row) -> bool:
        return self._kind(row) in _HEADS and row.index < self._head_end

    def _kind(self, row: Row) -> str:
        section = self._section_of.get(row.index)
        return TOP if section is None else section.kind

    # -- where references stand ----------------------------------------------------------------------

    def parts(self) -> Iterator[Zone]:
        """Parts of the CV that give references, by their heading or by what they hold."""
        for section in self._sections:
            if section.kind == "references" or (section.kind == UNKNOWN and self.holds_people(section)):
                self._inside.update(row.index for row in section.rows)
                if section.heading is not None:
                    self._inside.add(section.heading.index)
                yield _zone_of(section)

    def holds_people(self, section: Section) -> bool:
        """Whether a part under an unlisted heading ("Bel ze maar") holds people, and no periods."""
        rows, heading = section.rows, section.heading
        if heading is None or not may_hold_people(section):
            return False
        reading = self._reading(_zone_of(section))
        keys = {self._lexicon.names.key(name) for _, _, name in reading.sure}
        if not keys or keys & self.people.own or len(rows) > 8 * len(keys):
            return False
        functions = any(r.found("roles") or r.found("references", "relation") for r in rows)
        hinted = bool(heading.found("references", "about", "word", "cue", "letter"))
        contacts = any(contact_values(row.text) - self._own_contacts for row in rows)
        if len(keys) == 1 and not hinted and not functions:
            return False  # the candidate, below a heading like "Hoi!"
        return hinted or contacts or reading.placed == len(reading.sure) > 1

    def elsewhere(self) -> Iterator[Zone]:
        """Labels, sentences, quotations, letters and contact data outside those parts."""
        body = [row for row in self._rows if row.line.region == "body" and row.index not in self._inside]
        for number, row in enumerate(body):
            if row.index in self._seen:
                continue
            start = _cue_end(row)
            if start is not None:
                yield self._labelled(row, start, body[number + 1 : number + 1 + _BELOW])
            elif row.found("references", "closing") and self._kind(row) not in _TOLD_BY_SELF:
                yield self._taken([row, *body[number + 1 : number + 1 + _AUTHOR]], plural=False)
            elif self._beside_quotation(body[number - 1] if number else None, row):
                yield self._taken([row], plural=False)
            elif contact_values(row.text) - self._own_contacts:
                zone = self._contacted(row, body[max(0, number - _NEAR) : number])
                if zone is not None:
                    yield zone

    def _taken(self, rows: list[Row], *, start: int = 0, plural: bool = True) -> Zone:
        self._seen.update(row.index for row in rows)
        return Zone(rows, start, False, plural)

    def _labelled(self, row: Row, start: int, below: Sequence[Row]) -> Zone:
        """Behind a cue, in the cell beside it, or in the rows below where it stands alone on its row."""
        if row.word_count > _SENTENCE and self._named(row):
            return self._taken([row])  # "… en … mag u bellen voor een referentie"
        if row.text[start:].strip(" :\t"):
            return self._taken([row], start=start)
        place = (row.line.table, row.line.row)
        if row.line.table is not None:
            rows = [r for r in below if (r.line.table, r.line.row) == place]
        else:
            rows = []
            for other in below:
                if other.periods_in_text or self._section_of.get(other.index) is not self._section_of.get(
                    row.index
                ):
                    break
                rows.append(other)
                if contact_values(other.text):
                    break
        return self._taken([row, *rows], start=start)

    def _beside_quotation(self, above: Row | None, row: Row) -> bool:
        """Whether a row below a quotation, or behind it, names its author with his function."""
        quoted = above is not None and _CLOSING_QUOTE.search(above.text) is not None
        if not quoted and _OPENING_QUOTE.match(row.text) is None:
            return False
        reading = self._reading(Zone([row], 0, False, False))
        return bool(reading.sure) and reading.placed > 0

    def _contacted(self, row: Row, above: Sequence[Row]) -> Zone | None:
        """Contact data that are not the candidate's: the person whose they are, if it is a referee."""
        section = self._section_of.get(row.index)
        other = row.found("qualifiers", "agency-contact", "contact-person", key="qualifier")
        if section is None or other or is_private(row):
            self._leave_open([row])
            return None
        if row.word_count >= 6 and self._named(row):
            return self._taken([row])
        rows = [row]
        for before in reversed(above):
            apart = before.periods_in_text or before.line.bullet or is_sentence(before)
            if apart or self._section_of.get(before.index) is not section or before.index in self._seen:
                break
            rows.insert(0, before)
        while rows and not self._named(rows[0]):
            rows.pop(0)
        if not rows or any(contact_values(r.text) for r in rows[:-1]):
            return None
        signs = ("agency-contact", "contact-person")
        if any(r.found("qualifiers", *signs, key="qualifier") or is_private(r) for r in rows):
            self._leave_open(rows)
            return None
        detailed = any(r.found("roles") or r.found("references", "relation") for r in rows)
        if not detailed and (section.kind == "person" or self._is_top(row)):
            return None
        if not detailed or _labels_relation(rows[0]):
            self._leave_open(rows)
            return None
        return self._taken(rows)

    def _named(self, row: Row) -> bool:
        piece = Piece(row, 0, len(row.text), row.text)
        low = "beside" if self._low else ""
        found = candidates(piece, self._lexicon, told=row.word_count > 6, low=low)
        return any(
            c.name.text not in self._organisations
            and self._lexicon.names.key(c.name.text) not in self.people.own
            for c in found
        )

    def _leave_open(self, rows: list[Row]) -> None:
        """A person with contact data who may be a referee or the agency's: for a person to decide."""
        if any(r.found("qualifiers", "agency-contact", key="qualifier") or is_private(r) for r in rows):
            return
        self._seen.update(row.index for row in rows)
        for _, _, name in self._reading(Zone(rows, 0, False)).sure:
            key = self._lexicon.names.key(name)
            if key not in self.people.own:
                self.people.open.setdefault(key, name)

    def offered(self) -> list[EvidenceItem]:
        """Where the CV promises references ("op aanvraag")."""
        found: list[EvidenceItem] = []
        for row in self._rows:
            signs = row.found("qualifiers", "on-request", key="qualifier")
            # Beside people who are named, "op aanvraag" may be said of telephone numbers or of a rate.
            inside = row.index in self._inside and not self.people.sure
            if signs and (inside or row.found("references", "word", "cue", "letter")):
                found.extend(item(row, sign.start, sign.end, sign.rule) for sign in signs)
        return found


def _zone_of(section: Section) -> Zone:
    return Zone(section.rows, section.inline_from if _inline(section) else 0, True, _plural(section))


def _inline(section: Section) -> bool:
    return section.heading is not None and bool(section.rows) and section.rows[0] is section.heading


def _plural(section: Section) -> bool:
    """Whether the heading speaks of several references; "Referentie" alone does not."""
    heading = section.heading
    return heading is None or not any(
        m.get("weak") and m.get("section") == "references" for m in heading.found("sections")
    )


def _labels_relation(row: Row) -> bool:
    """ "Leidinggevende: J. Pol" among the data of a job: who it was, not clearly whom one may ask."""
    return any(
        re.match(r"\s*(?::|\t)", row.text[m.end :]) is not None and not row.text[: m.start].strip()
        for m in row.found("references", "relation", "name-label")
    )


def _cue_end(row: Row) -> int | None:
    """Where a labelled reference inside another part starts ("Referentie: J. Pol, teamleider")."""
    if label_of(row) == "reference":
        match = next(m for m in row.found("qualifiers") if m.get("qualifier") == "label-reference")
        return match.end
    for match in row.found("references", "cue", "letter"):
        rest = row.text[match.end :]
        if re.match(r"\s*[:\-–]?\s*\S", rest) is not None or not rest.strip():
            return match.end
    return None


def may_hold_people(section: Section) -> bool:
    """Whether nothing speaks against referees in a part: no range of years, no heading about others."""
    heading = section.heading
    if heading is None or not section.rows or is_private(heading):
        return False
    if heading.found("qualifiers", "agency-contact", key="qualifier"):
        return False
    return not any(not p.single for row in section.rows for p in row.periods_in_text)
