"""Who the candidate is, as far as the CV gives him away: his names and contact data are no referee's.

A name decides nothing here but that one thing: the candidate does not recommend himself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.people import MAIL, Piece, candidates, contacts_on
from cvscreen.extraction.quotations import quotations
from cvscreen.extraction.remembered import remembered
from cvscreen.extraction.row_signs import is_sentence
from cvscreen.extraction.sections import TOP
from cvscreen.extraction.text import Row
from cvscreen.extraction.tokens import normal_form

Key = tuple[str, str]
"""Surname and first initial, as ``NameGrammar.key`` gives them: ("olde", "m")."""

TOLD_BY_SELF = frozenset({TOP, "person", "profile", "motivation"})
_HEADS = frozenset({TOP, "person", "combined"})
"""Parts that open with the candidate's own data."""
_OF_OTHERS = frozenset({"references", "work", "education", "courses", "internships", "volunteer"})
"""Parts whose rows name firms, schools and other people, however near to the top they stand."""
_HEAD = 5
"""Rows at the top of a CV in which the candidate's own name stands, under whatever heading."""
_PERSONAL = 16
"""Rows from the top within which a part about the candidate gives his own name."""
_TITLE_SIZE = 15.0
"""Points above which the largest type of a CV is that of its title."""
_NAME_WORDS = 16
"""Words above which a row does not give the candidate's own name."""
_LINE_WORDS = 25
"""Words from which a row holds more than the candidate's own data."""
_LABEL_WORDS = 1
"""Words that a row of contact data alone may have besides them ("Telefoon")."""
_ABOVE = 3
"""Rows above contact data in which somebody whose they are would be named."""
_SHORT = 3
"""Letters up to which a surname may stand in anybody's mail address."""
_HIDDEN = 2
"""Figures up to which a telephone number is made unreadable."""


class OwnData:
    """The candidate's own names and contact data. ``kinds``: the kind of section of each row by index."""

    def __init__(self, kinds: Mapping[int, str], rows: Sequence[Row], lexicon: Lexicon) -> None:
        self._kinds, self._rows, self._lexicon = kinds, rows, lexicon
        self._below = self._details()
        dated = (
            r.index
            for r in rows
            if any(not p.single for p in r.periods_in_text) and self._kind(r) != "person"
        )
        most = self._below + _PERSONAL
        self.head_end = min(next(dated, most), most)
        """Rows up to the first job or school, above which the candidate's own data stand."""
        named = (r for r in rows if self._kind(r) != "references" and opens_with_name(r, lexicon))
        first = next(named, None)
        self._first_name = 0 if first is None else first.index
        """The first row that opens with a name: the candidate's own, whatever else it says."""
        others = [r.index for r in rows if self._kind(r) in TOLD_BY_SELF and self._gives_another(r)]
        self._others = frozenset(others) if len(others) > 1 else frozenset()
        """Rows among the candidate's own data that give other people: one alone may be the candidate."""
        placed = first is not None and first.index < max(self._below + _HEAD, self.head_end)
        self.known = self._keys(first) if first is not None and placed else frozenset()
        """The keys of the name that the CV bears."""
        self.contacts = self._contacts()
        largest = max((row.line.size or 0.0 for row in rows), default=0.0)
        local = self._mail_names()
        placed_rows = [r for r in rows if self._is_placed(r, largest) or _names_mail(r, local)]
        bearing = [r for r in placed_rows if opens_with_name(r, lexicon)]
        self.known |= frozenset(key for row in bearing for key in self._keys(row))
        self.names = self.known | _names_of(placed_rows)
        """What may be the candidate's own name: ``known``, and every surname and initial of the rows in which
        it may stand."""
        words = (w for r in bearing for w in re.findall(r"[^\W\d_]{3,}", r.text) if w[0].isupper())
        self._words = frozenset(map(normal_form, words))

    def _details(self) -> int:
        """Rows of personal details above the name and all else: their number says nothing of what follows."""
        number = 0
        for row, below in zip(self._rows, [*self._rows[1:], None], strict=True):
            heading = row.index not in self._kinds and row.line.region == "body"
            heading = heading and below is not None and self._kind(below) == "person"
            named = opens_with_name(row, self._lexicon)
            if named or not (heading or self._kind(row) == "person"):
                break
            number += 1
        return number

    def is_told_of(self, said: str, *, named: bool) -> bool:
        """Whether words speak of the candidate: by a name of his, or (not ``named``) as "hij" or "zij"."""
        words = {normal_form(word) for word in re.findall(r"[^\W\d_]+", said)}
        return bool(words & self._words) or (not named and self._lexicon.names.speaks_of_somebody(words))

    def is_top(self, row: Row) -> bool:
        """Whether a row stands above the first job or school, among the candidate's own data."""
        return self._kind(row) in _HEADS and row.index < self.head_end

    def _kind(self, row: Row) -> str:
        return self._kinds.get(row.index, TOP)

    def _keys(self, row: Row) -> frozenset[Key]:
        found = candidates(_whole(row), self._lexicon, told=False)
        return frozenset(self._lexicon.names.key(c.name.text) for c in found if c.lead)

    def _contacts(self) -> frozenset[str]:
        # A CV without headings that were recognised is one long top: only its head is about the candidate.
        about = [r for r in self._rows if self._kind(r) == "person" or self.is_top(r)]
        about = [r for r in about if r.word_count < _LINE_WORDS and r.index not in self._others]
        giving = [row for row in about if self.is_top(row) or not self._names_another(row)]
        head = [
            r
            for r in self._rows[: self._below + _HEAD]
            if not (is_sentence(r) and r.found("references", "willing"))
        ]
        head = [r for r in head if r.index not in self._others and not _is_dated(r)]
        giving += [row for row in head if self._kind(row) != "references"]
        giving += [row for row in self._rows if row.line.region != "body"]
        # "Vraag ze bij mij op: Tessa Wiersma, 06 …"
        giving += [r for r in self._rows if contacts_on(r) and self._names_candidate_alone(r)]
        for mail in (r for r in self._rows if self._is_mail_of_candidate(r)):
            beside = self._rows[max(0, mail.index - 1) : mail.index + 2]
            giving += [r for r in beside if r is mail or _is_contact_alone(r)]
        if not any(map(contacts_on, giving)):
            giving += self._apart()
        own = frozenset[str]().union(*map(contacts_on, giving))
        # A number of which nothing can be read is anybody's.
        return frozenset(value for value in own if "@" in value or sum(map(str.isdigit, value)) > _HIDDEN)

    def _names_another(self, row: Row) -> bool:
        found = candidates(_whole(row), self._lexicon, told=False)
        return any(self._lexicon.names.key(c.name.text) not in self.known for c in found)

    def _is_mail_of_candidate(self, row: Row) -> bool:
        """Whether a row without another name gives a mail address that holds the candidate's surname."""
        if "@" not in row.text or row.word_count > _LINE_WORDS:
            return False
        local = [normal_form(m.group().partition("@")[0]) for m in MAIL.finditer(row.text)]
        known = [surname for surname, _ in self.known if len(surname) > _SHORT]
        return any(surname in mail for surname in known for mail in local) and not self._names_another(row)

    def _apart(self) -> list[Row]:
        """The first rows of nothing but contact data, of a CV that gives none among the candidate's own
        data: they stand in a column of their own, below nobody with a function."""
        for number, row in enumerate(self._rows):
            if self._kind(row) == "references" or not _is_contact_alone(row):
                continue
            above = self._rows[max(0, number - _ABOVE) : number]
            above = [
                r for r in above if self._kind(r) == self._kind(row) and r.line.column == row.line.column
            ]
            if any(
                r.found("roles", "title", key="place") or r.found("references", "relation") for r in above
            ):
                continue
            below = self._rows[number : number + _ABOVE]
            return [r for r in below if self._kind(r) == self._kind(row) and _is_contact_alone(r)]
        return []

    def _names_candidate_alone(self, row: Row) -> bool:
        keys = self.known and self._keys(row)
        return bool(keys) and keys <= self.known

    def _mail_names(self) -> list[str]:
        """What stands before the at sign in the candidate's mail addresses."""
        texts = [row.text for row in self._rows if "@" in row.text]
        mails = [m.group().casefold() for text in texts for m in MAIL.finditer(text)]
        return [m.partition("@")[0] for m in mails if m in self.contacts]

    def _is_placed(self, row: Row, largest: float) -> bool:
        """Whether a row stands where the candidate gives his name. ``largest``: its largest type."""
        kind = self._kind(row)
        near = row.index < self._below + _HEAD and kind not in _OF_OTHERS and not is_sentence(row)
        near = near and not (row.found("references", "cue", "letter") or _is_dated(row))
        own_part = kind in TOLD_BY_SELF and row.index < self._below + _PERSONAL and not is_sentence(row)
        own_part = own_part or self.is_top(row)
        if (near or own_part) and row.index in self._others:
            return False
        # The name above the main column is set larger than anything else.
        title = largest > _TITLE_SIZE and row.line.size == largest
        return near or own_part or title or row.line.region != "body"

    def _gives_another(self, row: Row) -> bool:
        """Whether a row gives somebody with a function below the first name ("J. Pol, chef")."""
        if row.index <= self._first_name:
            return False
        if not (row.found("roles", "title", key="place") or row.found("references", "relation")):
            return False
        return not is_sentence(row) and opens_with_name(row, self._lexicon)


def _names_of(rows: Sequence[Row]) -> frozenset[Key]:
    """Every surname and initial of the rows in which the candidate's name may stand."""
    names: set[Key] = set()
    for row in rows:
        words = [] if row.word_count > _NAME_WORDS or quotations(row.text) else _capitals(row)
        if not 2 <= len(words) <= 9:
            continue
        initials = {normal_form(word[0]) for word in words}
        names.update((normal_form(word.split("-")[-1]), initial) for word in words for initial in initials)
        names.update((normal_form(word.split("-")[-1]), "") for word in words)
    return frozenset(names)


def opens_with_name(row: Row, lexicon: Lexicon, *, alone: bool = False) -> bool:
    """Whether the first thing on a row is a name (``alone``: without a label before it, and no firm's)."""
    found = candidates(_whole(row), lexicon, told=False)
    if not found or not found[0].lead:
        return False
    return not alone or not (found[0].name.shared or ":" in row.text[: found[0].name.start])


@remembered
def _capitals(row: Row) -> list[str]:
    return [w for w in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", row.text) if w[0].isupper()]


def _names_mail(row: Row, local: Sequence[str]) -> bool:
    """Whether two words of a row with capitals make up a mail address."""
    if not local or row.word_count > _NAME_WORDS:
        return False
    words = [normal_form(word) for word in _capitals(row) if len(word) > _SHORT - 1]
    return any(sum(word in mail for word in words) > 1 for mail in local)


def _is_dated(row: Row) -> bool:
    """Whether a row tells of a job or a school: it has a period with two ends."""
    return any(not period.single for period in row.periods_in_text)


def _is_contact_alone(row: Row) -> bool:
    """Whether a row gives contact data and at most a label ("Telefoon")."""
    return bool(contacts_on(row)) and len(re.findall(r"[^\W\d_]{3,}", MAIL.sub("", row.text))) <= _LABEL_WORDS


def _whole(row: Row) -> Piece:
    return Piece(row, 0, len(row.text), row.text)
