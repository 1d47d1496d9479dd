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
from cvscreen.extraction.own_data import TOLD_BY_SELF, OwnData, opens_with_name
from cvscreen.extraction.paragraphs import paragraph_of, told_rows, whole
from cvscreen.extraction.people import Piece, candidates, contacts_on, given_name, is_introduced, is_stray
from cvscreen.extraction.quotations import quotations, said_by
from cvscreen.extraction.referees import People, Reading, Zone, is_private, quote_of, read_zone, same
from cvscreen.extraction.reference_zones import cue_end, labels_name, may_hold_people, zone_of
from cvscreen.extraction.row_signs import is_sentence, label_of
from cvscreen.extraction.sections import TOP, UNKNOWN, Section
from cvscreen.extraction.text import Row, item
from cvscreen.records.evidence import EvidenceItem, References

_SENTENCE = 8
"""Words above which a row with a cue tells of people in a sentence, before the cue or behind it."""
_SHUNS_CAPITALS = 0.6
"""Share of rows that open with a small letter, above which the writer shuns capitals."""
_TOLD = 4
"""Words from which a row shows how its writer uses capitals."""
_TOLD_ON = 6
"""Words from which a row with contact data tells whose they are."""
_HEADING_WORDS = 5
_NEAR = 4
"""Rows above contact data within which the name stands that they belong to."""
_BELOW = 5
"""Rows that may follow a label alone on its row ("Referentie:")."""
_AUTHOR = 3
"""Rows below the closing of a letter within which its author signs."""
_QUOTED = 8
"""Rows that a quotation may fill."""
_AUTHOR_WORDS = 6
"""Words up to which a row below a quotation is its author's name."""
_AUTHOR_TOLD = 14
"""Words around a quotation among the candidate's own words up to which they give who said it."""
_OWN_WORDS = TOLD_BY_SELF | {"hobbies"}
"""Parts in which a quotation may be a motto."""
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
        self._kinds = {index: section.kind for index, section in self._section_of.items()}
        told = [row.text.strip()[0] for row in rows if row.word_count >= _TOLD]
        opening = [c for c in told if c.isalpha()]
        self._low = sum(c.islower() for c in opening) > _SHUNS_CAPITALS * len(opening)
        self._own = OwnData(self._kinds, rows, lexicon)
        self._own_contacts = self._own.contacts
        self.people = People(self._own.names)
        self._inside: set[int] = set()
        """Rows of the parts with references."""
        self._seen: set[int] = set()
        """Rows that a zone outside such a part has taken."""
        self._referees: set[int] = set()
        """Those of them that name somebody."""
        self.missing = 0
        self.unread = False

    def read(self, zone: Zone) -> None:
        """Take over who is named in ``zone``."""
        reading = self._reading(zone)
        for row, start, name in reading.sure:
            key = self._lexicon.names.key(name)
            if key not in self.people.own:
                self._referees.add(row.index)
                self.people.add(key, name, quote_of(row, start, name))
            elif zone.own_part:
                self._may_be(name)
        for name in reading.open:
            if self._lexicon.names.key(name) not in self.people.own:
                self._may_be(name)
        if zone.own_part:
            self.missing += reading.orphans
            self.unread = self.unread or reading.unread > 0 or reading.orphans > 0
        elif zone.labelled and not reading.sure:
            self.unread = self.unread or reading.unread > 0

    def _may_be(self, name: str) -> None:
        """Keep somebody who may be a referee, unless it is the candidate."""
        key = self._lexicon.names.key(name)
        if same(key, self._own.known) is None:
            self.people.open.setdefault(key, name)

    def _reading(self, zone: Zone) -> Reading:
        zone = replace(zone, rows=told_rows(zone.rows, self._lexicon), low=self._low)
        return read_zone(zone, self._lexicon, self._organisations, self._own_contacts)

    def may_have_missed(self) -> bool:
        """Whether contact data below the head are neither the candidate's nor a bureau's, or people are named
        with their function under a heading that nobody knows, in rows from which nobody was read."""
        read = self._inside | (self._seen if self.people.sure else set())
        below = [r for r in self._rows if r.index > self._own.head_end and r.index not in read]
        below = [r for r in below if not self._is_for_other_occasion(r)]
        return any(
            (is_stray(r, self._own_contacts) and self._kind(r) not in TOLD_BY_SELF)
            or (self._kind(r) == UNKNOWN and not r.periods and is_introduced(r) and self._opens_with_name(r))
            or (self._kind(r) == "education" and not r.periods and self._addresses(r))
            for r in below
        )

    def _addresses(self, row: Row) -> bool:
        """Whether a row opens with a form of address and tells of a function ("Mw. A. Pol, directeur")."""
        name = self._lexicon.names.at(row.text, 0)
        told = row.found("references", "relation") or row.found("roles", "title", key="place")
        return name is not None and name.titled and bool(told)

    def _is_for_other_occasion(self, row: Row) -> bool:
        """Whether a row gives somebody for another occasion, below a heading that says so."""
        section = self._section_of.get(row.index)
        heads = [row, None if section is None else section.heading]
        if row.index:
            above = self._rows[row.index - 1]
            heads.append(above if above.word_count <= _HEADING_WORDS else None)
        return any(head is not None and is_private(head) for head in heads)

    def _kind(self, row: Row) -> str:
        return self._kinds.get(row.index, TOP)

    def _opens_with_name(self, row: Row) -> bool:
        return opens_with_name(row, self._lexicon, alone=True)

    # -- where references stand ----------------------------------------------------------------------

    def parts(self) -> Iterator[Zone]:
        """Parts of the CV that give references, by their heading or by what they hold."""
        for section in self._sections:
            if section.kind == "references" or (section.kind == UNKNOWN and self.holds_people(section)):
                self._inside.update(row.index for row in section.rows)
                if section.heading is not None:
                    self._inside.add(section.heading.index)
                yield zone_of(section)

    def holds_people(self, section: Section) -> bool:
        """Whether a part under an unlisted heading ("Bel ze maar") holds people, and no periods."""
        rows, heading = section.rows, section.heading
        if heading is None or not may_hold_people(section):
            return False
        reading = self._reading(zone_of(section))
        keys = {self._lexicon.names.key(name) for _, _, name in reading.sure}
        if not keys or keys & self.people.own or len(rows) > 8 * len(keys):
            return False
        functions = any(r.found("roles") or r.found("references", "relation") for r in rows)
        hinted = bool(heading.found("references", "about", "word", "cue", "letter", "willing", "asked-at"))
        contacts = any(contacts_on(row) - self._own_contacts for row in rows)
        if len(keys) == 1 and not hinted and not functions:
            return False  # the candidate, below a heading like "Hoi!"
        return hinted or contacts or reading.placed == len(reading.sure) > 1

    def elsewhere(self) -> Iterator[Zone]:
        """Labels, sentences, quotations, letters and contact data outside those parts."""
        body = [row for row in self._rows if row.line.region == "body" and row.index not in self._inside]
        for number, row in enumerate(body):
            if row.index in self._seen:
                continue
            start = cue_end(row)
            if start is not None:
                below = body[number + 1 : number + 1 + _BELOW]
                yield self._labelled(row, start, below, paragraph_of(body, number, self._lexicon))
            elif row.found("references", "closing") and self._kind(row) not in TOLD_BY_SELF:
                yield self._taken([row, *body[number + 1 : number + 1 + _AUTHOR]], plural=False)
            elif self._beside_quotation(body, number):
                yield self._taken([row], plural=False)
            elif contacts_on(row) - self._own_contacts and not self._is_for_other_occasion(row):
                around = paragraph_of(body, number, self._lexicon)
                zone = self._contacted(row, body[max(0, number - _NEAR) : number], around)
                if zone is not None:
                    yield zone
        for number, row in [*reversed(list(enumerate(body))), *enumerate(body)]:
            if self._stands_beside(row, body[max(0, number - 1) : number + 2]):
                yield self._taken([row])

    def _stands_beside(self, row: Row, near: Sequence[Row]) -> bool:
        """Whether a row above or below a referee gives another in the same form, without contact data."""
        beside = [r for r in near if r.index in self._referees and abs(r.index - row.index) == 1]
        if not beside or row.index in self._seen or row.periods:
            return False
        return is_introduced(row) and all(map(self._opens_with_name, (row, *beside)))

    def _taken(self, rows: list[Row], *, start: int = 0, plural: bool = True) -> Zone:
        self._seen.update(row.index for row in rows)
        return Zone(rows, start, False, plural)

    def _labelled(self, row: Row, start: int, below: Sequence[Row], around: list[Row]) -> Zone:
        """Behind a cue, in the cell beside it, or in the rows below where it stands alone on its row.

        ``around``: the lines of running text in which the row stands.
        """
        told = whole(around, self._lexicon)
        if told.word_count > _SENTENCE and self._named(told):
            return self._taken(around)  # "… en … mag u bellen voor een referentie"
        if row.text[start:].strip(" :\t"):
            label = label_of(row) == "reference" or row.text[:start].rstrip().endswith(":")
            return replace(self._taken([row], start=start), labelled=label)
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
                if contacts_on(other):
                    break
        return self._taken([row, *rows], start=start)

    def _beside_quotation(self, body: Sequence[Row], number: int) -> bool:
        """Whether a row below a quotation, or beside one, names its author.

        With his function he is one wherever he stands; his name alone is one's who speaks of the candidate.
        """
        row = body[number]
        spans = quotations(row.text)
        above = number > 0 and _CLOSING_QUOTE.search(body[number - 1].text) is not None
        if not (spans or above or _OPENING_QUOTE.match(row.text)):
            return False
        reading = self._reading(Zone([row], 0, False, False))
        authors = [(at, name) for _, at, name in reading.sure if said_by(row, at, at + len(name), spans)]
        if not authors:
            return False
        said = " ".join(row.text[start:end] for start, end in spans)
        told = row.word_count - len(said.split())
        if reading.placed > 0 and (told <= _AUTHOR_TOLD or self._kind(row) not in _OWN_WORDS):
            return True
        if not spans:
            first = next((n for n in range(number - 1, -1, -1) if _OPENING_QUOTE.match(body[n].text)), number)
            said = " ".join(r.text for r in body[max(first, number - _QUOTED) : number])
        section = self._section_of.get(row.index)
        own = self._kind(row) in _OWN_WORDS
        own = own or (section is not None and section.kind == UNKNOWN and may_hold_people(section))
        if self._own.is_told_of(said, named=own):
            return told <= _AUTHOR_WORDS or bool(spans)
        if not own:
            self._may_be(authors[0][1])
        return False

    def _contacted(self, row: Row, above: Sequence[Row], around: list[Row]) -> Zone | None:
        """Contact data that are not the candidate's: the person whose they are, if it is a referee."""
        section = self._section_of.get(row.index)
        other = row.found("qualifiers", "agency-contact", "contact-person", key="qualifier")
        if section is None or other or is_private(row):
            self._leave_open([row])
            return None
        told = whole(around, self._lexicon)
        if told.word_count >= _TOLD_ON and self._named(told):
            return self._taken(around)
        if self._gives_first_name(row, section):
            return self._taken([row])
        rows = [row]
        for before in reversed(above):
            apart = before.periods_in_text or before.line.bullet or is_sentence(before)
            if apart or self._section_of.get(before.index) is not section or before.index in self._seen:
                break
            rows.insert(0, before)
        while rows and not self._named(rows[0]):
            rows.pop(0)
        if not rows or any(contacts_on(r) for r in rows[:-1]):
            return None
        signs = ("agency-contact", "contact-person")
        if any(r.found("qualifiers", *signs, key="qualifier") or is_private(r) for r in rows):
            self._leave_open(rows)
            return None
        detailed = any(r.found("roles") or r.found("references", "relation") for r in rows)
        if not detailed and (section.kind == "person" or self._own.is_top(row)):
            return None
        if not detailed or labels_name(rows[0]):
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

    def _gives_first_name(self, row: Row, section: Section) -> bool:
        """Whether a row opens with a first name alone, its function and its contact data behind it."""
        if section.kind == "person" or self._own.is_top(row):
            return False
        told = [*row.found("references", "relation"), *row.found("roles", "title", key="place")]
        if row.index - 1 in self._seen:
            told.extend(row.found("employers"))
        alone = given_name(Piece(row, 0, len(row.text), row.text))
        return bool(told) and alone is not None and self._lexicon.names.may_open(alone[1])

    def _leave_open(self, rows: list[Row]) -> None:
        """A person with contact data who may be a referee or the agency's: for a person to decide."""
        if any(r.found("qualifiers", "agency-contact", key="qualifier") or is_private(r) for r in rows):
            return
        self._seen.update(row.index for row in rows)
        for _, _, name in self._reading(Zone(rows, 0, False)).sure:
            if self._lexicon.names.key(name) not in self.people.own:
                self._may_be(name)

    def offered(self) -> list[EvidenceItem]:
        """Where the CV promises references ("op aanvraag")."""
        found: list[EvidenceItem] = []
        for row in self._rows:
            signs = row.found("qualifiers", "on-request", key="qualifier")
            # Beside people who are named, "op aanvraag" may be said of telephone numbers or of a rate.
            inside = row.index in self._inside and not self.people.sure
            if self.people.sure:
                # "Vraag het gerust aan" above people says nothing of others.
                asking = row.found("references", "cue", "about", "asked-at")
                signs = [m for m in signs if not any(c.start < m.end and m.start < c.end for c in asking)]
            if signs and (inside or row.found("references", "word", "cue", "letter")):
                found.extend(item(row, sign.start, sign.end, sign.rule) for sign in signs)
        return found
