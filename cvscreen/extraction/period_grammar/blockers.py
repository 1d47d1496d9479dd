"""What looks like a date and is none: product years, amounts, telephone numbers, postcodes, validities."""

from __future__ import annotations

import re

from cvscreen.extraction.period_grammar.atoms import Atom
from cvscreen.extraction.period_grammar.lexicon import Lexicon, alternation

MASK = "\x00"
_WINDOW = 60
"""Characters before a date in which a cue counts."""

_ALWAYS: tuple[tuple[tuple[str, ...], int, str], ...] = (
    # Telephone numbers: ten digits, a mobile or area code first, or those after a country code.
    (
        ("+", "00"),
        9,
        r"(?<![\w.,/-])(?:\+|00)\d{2}[\s.()/-]{0,3}(?:\(0\)\s?)?\d(?:[\s./-]?\d){7,10}(?![\d/])",
    ),
    (
        ("06",),
        10,
        r"(?<![\w.,/-])06(?!-(?:19|20)\d\d-|[-./]\d\d[-./])[ ./()-]{0,3}\d(?:[ .-]?\d){7}(?![\d/])",
    ),
    (("0",), 10, r"(?<![\w.,/-])\(?0\d{2}[ ./()-]{0,3}\d(?:[ .-]?\d){6}(?![\d/])"),
    (("0",), 10, r"(?<![\w.,/-])\(?0\d{3}[ ./()-]{0,3}\d(?:[ .-]?\d){5}(?![\d/])"),
    # E-mail, web and file names.
    (("@",), 0, r"\S{1,64}@\S{1,64}"),
    (("://", "www."), 0, r"(?:https?://|www\.)\S{1,200}"),
    (
        (".nl", ".com", ".be", ".eu", ".org", ".net"),
        0,
        r"\w[\w-]{0,40}\.(?:nl|com|be|eu|org|net)(?:/\S{0,200})?",
    ),
    # Amounts of money, before and after.
    (
        ("€", "$", "£", "eur"),
        1,
        r"(?:€|\$|£|\beuro?\b)\s?\d[\d.,]{0,12}(?:\s?-\s?(?:€\s?)?\d[\d.,]{0,12})?",
    ),
    (("€", "eur", ",-", ",="), 1, r"(?<![\w.,])\d[\d.,]{0,12}\s?(?:€(?!\s?\d)|euro?(?!\w|\s\d)|,-|,=)"),
    # Bank accounts, and numbers of more digits than a date has.
    ((), 10, r"(?<!\w)[a-z]{2}\d{2}\s?[a-z]{4}\s?\d[\d\s]{6,14}\d"),
    ((), 7, r"(?<![\d/.-])\d{7,}(?![\d/.-])"),
    # Thousands ("1.500"), times ("9.00-17.00 uur", "13:30"), shares, schedules.
    ((".",), 4, r"(?<![\d./-])\d{1,3}(?:\.\d{3})+(?![\d.])"),
    ((".", ":"), 6, r"(?<![\d.:/-])\d{1,2}[.:]\d{2}\s?-\s?\d{1,2}[.:]\d{2}(?![\d.:/-])"),
    ((":",), 3, r"(?<!\d)\d{1,2}:\d{2}(?!\d)"),
    (("%",), 1, r"\d[\d.,]{0,8}\s?%"),
    (("24",), 3, r"(?<![\d/-])24\s?/\s?7(?!\d)"),
    (
        ("uur", "uren", " u", "hours"),
        2,
        r"(?<![\w/-])\d{1,2}(?:[.,]\d)?\s?-\s?\d{1,2}(?:[.,]\d)?\s?(?:uur|uren|u|hours)(?!\w)",
    ),
)
"""What is never a date: signs of which one must stand in the text, how many digits too, and the regex."""
_DIGIT = re.compile(r"\d", re.ASCII)
_POSTCODE = re.compile(r"(?<![\w-])\d{4}[ \u00a0]?([A-EGHJ-NPRSTV-XZ]{2})(?!\w)(?![ \u00a0-]?\d)")


class Blockers:
    """The blocking knowledge of one lexicon, to be asked at three moments."""

    def __init__(self, lexicon: Lexicon) -> None:
        cues: dict[tuple[str, str], list[str]] = {}
        pseudo: list[str] = []
        for entry in lexicon.by_kind.get("blocker", ()):
            place = (str(entry.attributes["reach"]), str(entry.attributes["what"]))
            cues.setdefault(place, []).extend((*entry.phrases, *entry.token_patterns))
            pseudo.extend(entry.pseudo)
        numbers = rf"{alternation(cues.get(('next', 'any'), ()))}[\s:.,]{{0,3}}[+(]?\d[\d ()./-]{{0,18}}"
        self._always = [
            (signs or ("",), digits, re.compile(source, re.ASCII))
            for signs, digits, source in (*_ALWAYS, ((), 4, numbers))
        ]
        self._not_postcode = {phrase.upper() for phrase in cues.pop(("postcode", "pair"), ())}
        self._next = {
            what: self._before(cues.get(("next", what), ()), r"[ :.,(]{0,3}(?:\d{1,4}\s?[/,&]\s?){0,4}")
            for what in ("year", "single", "range")
        }
        near = r"(?:[^\n\d]{0,40}|\s?:?\s?\n\s{0,3})"
        self._line = {
            what: self._before(cues.get(("line", what), ()), gap)
            for what, gap in (("first", near), ("birth", near), ("any", r"[^\n\t]{0,40}"))
        }
        self._pseudo = self._before(pseudo, r"[\s:.,(]{0,3}")
        counted = alternation(cues.get(("after", "count"), ()))
        self._counted = re.compile(
            rf"(?:\s?-\s?(?!(?:19|20)\d\d(?!\d))\d{{1,5}})?\s{{0,3}}(?P<words>{counted})", re.ASCII
        )
        self._chain = re.compile(r"\s?(?:[,/&+-]|en|and)\s?\Z|^ \Z")
        year_before = rf"(?<!\d)(?:19|20)\d\d\s{{0,2}}{lexicon.words('range', 'range-slash')}"
        self._in_time = re.compile(
            rf"(?:{lexicon.words('since', 'part', 'month')}|\bin|'\d\d\s?-|{year_before})\s{{0,2}}\Z",
            re.ASCII,
        )

    @staticmethod
    def _before(phrases: tuple[str, ...] | list[str], gap: str) -> re.Pattern[str]:
        return re.compile(rf"{alternation(phrases)}{gap}\Z", re.ASCII)

    def mask(self, original: str, folded: str) -> str:
        """The folded text with everything that is never a date blotted out, lengths kept."""
        masked = folded
        digits = len(_DIGIT.findall(folded))
        for signs, least, regex in self._always:
            if digits < least:
                continue
            for sign in signs:
                if sign in masked:
                    masked = regex.sub(_blot, masked)
                    break
        for match in _POSTCODE.finditer(original):
            if match[1] not in self._not_postcode:
                masked = masked[: match.start()] + MASK * len(match[0]) + masked[match.end() :]
        return masked

    def atoms(self, original: str, text: str, atoms: list[Atom]) -> list[Atom]:
        """The dates without those that are product years, laws, streets, counts, numbers."""
        kept: list[Atom] = []
        product_end: int | None = None
        for place, atom in enumerate(atoms):
            before = text[max(0, atom.start - _WINDOW) : atom.start]
            bare = atom.form in ("year", "years") and not text[atom.start : atom.end].startswith("'")
            following = atoms[place + 1] if place + 1 < len(atoms) else None
            if bare and (
                (product_end is not None and self._chain.search(text[product_end : atom.start]))
                or self._is_cued("year", before)
                or (self._is_cued("single", before) and not self._ranged(text, atom, following))
                or self._is_count(original, text, atom, before)
            ):
                product_end = atom.end
                continue
            product_end = None
            kept.append(atom)
        return kept

    def match(self, text: str, start: int, *, is_range: bool, closed: bool) -> bool:
        """Whether a whole period is none: a validity, a birth date, an availability.

        The cue stands before it in the line (or is the line before); the words between hold no digits.
        ``closed``: it has a first and a last date, so it is no date from which somebody is available.
        """
        before = text[max(0, start - _WINDOW) : start]
        if is_range and self._is_cued("range", before):
            return True
        if self._line["first"].search(before) or (not is_range and self._line["birth"].search(before)):
            return True
        return not closed and self._line["any"].search(before) is not None

    def _is_cued(self, what: str, before: str) -> bool:
        return self._next[what].search(before) is not None and self._pseudo.search(before) is None

    @staticmethod
    def _ranged(text: str, atom: Atom, following: Atom | None) -> bool:
        gap = text[atom.end : following.start] if following is not None else text[atom.end : atom.end + 3]
        return len(gap) < 20 and gap.strip()[:1] in ("-", "t")

    def _is_count(self, original: str, text: str, atom: Atom, before: str) -> bool:
        match = self._counted.match(text, atom.end)
        if match is None or self._in_time.search(before) is not None:
            return False
        # "2019 Klanten…" with a capital is a new heading or name, "2000 klanten" a number of them.
        words = original[match.start("words") : match.end()]
        return words[:1].islower() or not words[:1].isalpha()


def _blot(match: re.Match[str]) -> str:
    return MASK * len(match[0])
