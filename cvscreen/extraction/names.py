"""Names of persons in a line, by their form: address, initials, given names, prefixes, surname.

The words around a name (forms of address, prefixes) are data of ``patterns/names``. No name is known in
itself: what a person is called changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from cvscreen.extraction.tokens import normal_form

_UPPER = "".join(chr(c) for c in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if chr(c).isupper())
_WORD = rf"[{_UPPER}](?:[^\W\d_]|['’](?=[^\W\d_]))*"
_GIVEN = rf"{_WORD}(?:-{_WORD})*"
_INITIALS = rf"(?:[{_UPPER}][a-z]{{0,2}}\.[ ]?)+(?:-?[{_UPPER}]\.[ ]?)*"
_BARE_INITIALS = rf"(?:[{_UPPER}][ ])+(?=[^\W\d_]{{2}})"
_CALLED = rf"\([{_UPPER}][^\W\d_-]+(?:-[^\W\d_]+)?\)[ ]?"

_LEAST = 2
"""Words of a name that is told by nothing but its capitals."""
_ARTICLE = 2
"""Letters of the article before a form of address."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name at ``start`` to ``end`` of a text. ``titled``: with a form of address before it."""

    start: int
    end: int
    text: str
    titled: bool
    initials: bool
    """Told by its initials, which running text and firms seldom have."""
    shared: bool = False
    """Its first word alone is a firm or a product too ("Ben", "Joost")."""


class NameGrammar:
    """Finds names. ``words`` holds the phrases of ``patterns/names`` by their kind."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self._no_names = frozenset(normal_form(word.rstrip(".")) for word in words.get("no-name", ()))
        self._others = frozenset(normal_form(word) for word in words.get("third-person", ()))
        self._openers = frozenset(normal_form(word) for word in words.get("opener", ()))
        addresses = _alternatives(t.rstrip(".") for t in words.get("address", ()))
        self._opens_address = frozenset(_words(address)[0] for address in words.get("address", ()))
        """First words of the forms of address, without one of which a text is not searched for them."""
        title = rf"(?:(?i:{addresses})(?:\.[ ]*|[ ]+))"
        small = _alternatives(words.get("prefix", ()))
        joiner = _alternatives(words.get("joiner", ()))
        self._joined = re.compile(rf"(?i:(?:\b(?:{joiner})|[;|&/+])\s+)$")
        self._conjunction = re.compile(rf"(?i:\b(?:{joiner})\s+)$")
        self._joins = re.compile(rf"(?i:\b(?:{joiner})\s|[;|&/])|(?:^|[^\W\d_]{{3}})[.)]\s")
        self._opens_next = re.compile(rf"(?i:(?:\b(?:{joiner}|met|with)|[;:|&/+.)!,–—-])\s+)|\(")
        firm = _alternatives(words.get("before-firm", ()))
        self._before_firm = re.compile(rf"(?i:\b(?:{firm})\s+|@\s*)$")
        prefix = rf"(?:(?i:{small})(?:[ ]+|(?<=['’-])))"
        surname = rf"{_GIVEN}(?:[ ]?[-–][ ]?{prefix}*{_GIVEN}|-{prefix}+{_GIVEN})?"
        first = rf"(?:{_INITIALS}(?:{_CALLED})?|{_GIVEN}[ ]+(?:{_CALLED})?)"
        self._titled = re.compile(
            rf"(?<![^\W\d_])(?P<title>{title}+)(?P<first>(?:{first}){{0,4}}){prefix}*{surname}"
        )
        self._plain = re.compile(
            rf"(?<![\w-])(?:(?P<initials>{_INITIALS}(?:{_CALLED})?|{_BARE_INITIALS})(?:{first}){{0,3}}"
            rf"|(?:{first}){{1,4}}){prefix}*{surname}"
        )
        self._initials = re.compile(
            rf"(?<![\w-]){_INITIALS}(?:{_CALLED})?(?:{first}){{0,3}}{prefix}*{surname}"
        )
        last_first = rf"(?:{small}[ ]+)?{_GIVEN}(?:[ ]?-[ ]?(?:{prefix})*{_GIVEN})?(?:[ ]{small})?"
        self._reversed = re.compile(
            rf"(?<![\w-])(?P<last>{last_first}),[ ]+(?:{_INITIALS}(?:{_CALLED})?(?:[ ]?(?:{small})\b)?"
            rf"|{_GIVEN}[ ](?:{small})\b)(?![^\W\d_])"
        )
        low = rf"[^\W\d_]{{2,}}[ ](?:(?:{small})[ ])*[^\W\d_]{{2,}}"
        self._low = re.compile(rf"(?<!\w){low}(?=\s*(?:[(,:–]|-\s|$|\+?\d|(?:{firm})\b|van\b))")
        self._title = re.compile(rf"{title}+")
        self._prefix = re.compile(rf"(?:{prefix})+")

    def find(self, text: str) -> Iterator[Name]:
        """Names with a form of address or initials anywhere in ``text``, in order, without overlap."""
        position = 0
        patterns = [] if self._opens_address.isdisjoint(_words(text)) else [self._titled]
        if "," in text:
            patterns.append(self._reversed)
        if "." in text:
            patterns.append(self._initials)
        while found := [m for p in patterns if (m := p.search(text, position)) is not None]:
            first = min(found, key=lambda m: (m.start(), -m.end()))
            titled = first.re is self._titled
            if titled and not _is_address(first):
                position = first.start() + 1
                continue
            start = first.start() + (_article(first) if titled else 0)
            yield Name(start, first.end(), first.string[start : first.end()].strip(), titled, not titled)
            position = first.end()

    def at(self, text: str, start: int) -> Name | None:
        """The name that stands at ``start``, in whatever form, as long as its form allows."""
        for pattern in (self._titled, self._reversed, self._plain):
            if pattern is self._reversed and "," not in text:
                continue
            if pattern is self._plain and not text[start : start + 1].isupper():
                continue
            found = pattern.match(text, start)
            if found is not None and (pattern is not self._titled or _is_address(found)):
                titled = pattern is self._titled
                initials = pattern is self._reversed or bool(found.groupdict().get("initials"))
                at = start + (_article(found) if titled else 0)
                return Name(at, found.end(), text[at : found.end()].strip(), titled, initials)
        return None

    def low(self, text: str, start: int) -> Name | None:
        """Two words without capitals that may be a name at ``start``, where its writer shuns capitals."""
        found = self._low.match(text, start)
        if found is None or not found.group().islower():
            return None
        words = found.group().split()
        if normal_form(words[0]) in self._no_names or normal_form(words[-1]) in self._no_names:
            return None
        return Name(start, found.end(), found.group(), False, False, True)

    def plain(self, text: str) -> Iterator[Name]:
        """Names without form of address or initials: two or more words with capitals."""
        for found in self._plain.finditer(text):
            if not found["initials"]:
                yield Name(found.start(), found.end(), found.group().strip(), False, False)

    def behind_opener(self, name: Name) -> Name | None:
        """ "Ook Anke Pol": the name without the word that opens its sentence; None where none does."""
        first, _, rest = name.text.partition(" ")
        if name.titled or normal_form(first) not in self._openers or len(rest.split()) < _LEAST:
            return None
        start = name.end - len(rest)
        return Name(start, name.end, rest, False, name.initials)

    def openings(self, text: str) -> list[int]:
        """Where behind a separator or a joining word a further name may begin."""
        return [found.end() for found in self._opens_next.finditer(text)]

    def is_joined(self, before: str) -> bool:
        """Whether ``before``, the text up to a name, joins it to the one before ("… en ")."""
        return self._joined.search(before) is not None

    def before_joiner(self, before: str) -> str:
        """``before`` up to the word or sign at its end that joins two persons."""
        return self._joined.sub("", before).strip(" ,")

    def joins(self, between: str) -> bool:
        """Whether a word or sign in ``between`` joins two persons with all that is told of the first."""
        return self._joins.search(between) is not None

    def is_conjunction(self, before: str) -> bool:
        """As ``is_joined``, with a word and not with a sign."""
        return self._conjunction.search(before) is not None

    def is_firm(self, before: str) -> bool:
        """Whether what follows ``before`` is rather a firm ("teamleider bij ")."""
        return self._before_firm.search(before) is not None

    def before_firm(self, before: str) -> str | None:
        """``before`` without the word at its end that stands before a firm; None where none stands there."""
        found = self._before_firm.search(before)
        return None if found is None else before[: found.start()]

    def may_open(self, name: str) -> bool:
        """Whether the first word may open a name ("Afdeling Burgerzaken" does not)."""
        words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", name)
        return bool(words) and normal_form(words[0].replace("’", "'")) not in self._no_names

    def may_name(self, text: str) -> bool:
        """Whether a word with a capital in ``text`` may be a name, be it a given name alone."""
        words = list(re.finditer(r"[^\W\d_]+", text))
        for number, word in enumerate(words):
            if not word.group()[0].isupper() or normal_form(word.group()) in self._no_names:
                continue
            behind = text[word.end() :]
            if number or not behind.strip() or self._opens_next.match(behind.lstrip()):
                return True
            if re.match(r"\s*[,(–:|-]", behind) or self._prefix.match(behind.lstrip()):
                return True
        return False

    def speaks_of_somebody(self, words: frozenset[str] | set[str]) -> bool:
        """Whether one of ``words``, in normal form, stands for a person who is spoken of ("hij", "haar")."""
        return not self._others.isdisjoint(words)

    def is_address(self, text: str) -> bool:
        """Whether ``text`` is nothing but a form of address ("Mevr." in a cell of its own)."""
        return self._title.fullmatch(text.strip(" .:") + " ") is not None

    def key(self, name: str) -> tuple[str, str]:
        """Surname (its last word) and first initial, "" where only a surname is given."""
        titled = self._title.match(name)
        bare = name[titled.end() :] if titled is not None else name
        if (reverse := self._reversed.fullmatch(bare)) is not None:
            return self._surname(reverse["last"]), normal_form(bare[reverse.end("last") :].strip(" ,")[0])
        words = re.findall(r"[^\W\d_]+", bare)
        lead = titled is not None and self._prefix.match(bare) is not None
        return self._surname(bare), "" if lead or len(words) < 2 else normal_form(words[0][0])

    def _surname(self, text: str) -> str:
        words = [w for w in re.findall(r"[^\W\d_]+", text) if not self._prefix.fullmatch(w + " ")]
        return normal_form(words[-1]) if words else normal_form(text)


def _is_address(found: re.Match[str]) -> bool:
    """Whether the form of address is one: "ING Bank" and "HR De Kroon" are none, "DHR. J. POL" is."""
    return found.group().isupper() or not any(
        len(word) > 1 and word.isalpha() and word.isupper() for word in found["title"].split()
    )


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.casefold())


def _article(found: re.Match[str]) -> int:
    """Length of the article that one form of address has and the other has not ("de heer", "mevrouw")."""
    words = found["title"].split()
    return found["title"].index(words[1]) if len(words) > 1 and len(words[0]) == _ARTICLE else 0


def _alternatives(phrases: Iterable[str]) -> str:
    """A pattern of literal phrases, the longest first; an apostrophe may be straight or curly."""
    kept = sorted({p.casefold().replace("’", "'") for p in phrases}, key=lambda p: (-len(p), p))
    return "|".join(re.escape(p).replace("\\ ", "[ ]+").replace("'", "['’]") for p in kept)
