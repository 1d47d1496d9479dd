"""Number words of dates as digits: "eenentwintig september tweeduizend achttien" is 21 september 2018."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cvscreen.extraction.period_grammar.lexicon import Lexicon, alternation


@dataclass(frozen=True, slots=True)
class Spelled:
    """A text in which number words became digits, padded with blanks so that no character moves."""

    text: str
    spans: tuple[tuple[int, int], ...] = ()
    """Where words were replaced: a quote that begins or ends there begins or ends with the words."""

    def outward(self, start: int, end: int) -> tuple[int, int]:
        """The span widened to whole words where it cuts into a replaced one."""
        for first, last in self.spans:
            if first <= start < last:
                start = first
            if first < end <= last:
                end = last
        return start, end


class SpelledNumbers:
    """Finds written-out years and written-out days before a month."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._numbers = lexicon.numbers
        self._ordinals = lexicon.ordinals
        self._centuries = {
            phrase.replace(" ", ""): (int(entry.attributes["value"]), bool(entry.attributes["gap"]))
            for entry in lexicon.by_kind.get("century", ())
            for phrase in entry.phrases
        }
        number = alternation(lexicon.numbers).replace(r"(?<!\w)", "")
        phrases = {phrase for entry in lexicon.by_kind.get("century", ()) for phrase in entry.phrases}
        century = "|".join(sorted(phrases, key=lambda word: (-len(word), word))).replace(" ", r"\s")
        self._year = re.compile(
            rf"(?<!\w)(?P<century>{century})(?:[\s-]?(?:en)?[\s-]?(?P<rest>{number}))?(?!\w)", re.ASCII
        )
        day = alternation(
            [*lexicon.ordinals, *(word for word, value in lexicon.numbers.items() if value <= 31)]
        )
        month = lexicon.keys(lexicon.months)
        another = rf"(?:\s+{lexicon.words('range', 'and')}\s+(?:{day}|\d{{1,2}}))?"
        self._day = re.compile(rf"(?P<day>{day})(?={another}\s+(?:van\s+)?{month})", re.ASCII)
        self._month = re.compile(month, re.ASCII)
        self._number = re.compile(day, re.ASCII)
        self._stem = re.compile(century)

    def digits(self, text: str) -> Spelled:
        """``text`` (folded) with years and days in digits; lengths and places are unchanged."""
        spans: list[tuple[int, int]] = []
        if self._stem.search(text):
            text = self._year.sub(lambda match: self._year_digits(match, spans), text)
        if self._number.search(text) and self._month.search(text):
            text = self._day.sub(lambda match: self._day_digits(match, spans), text)
        return Spelled(text, tuple(spans))

    def _year_digits(self, match: re.Match[str], spans: list[tuple[int, int]]) -> str:
        century, needs_rest = self._centuries[re.sub(r"\s", "", match["century"])]
        rest = self._numbers.get(match["rest"] or "", 0)
        if needs_rest and rest < 10:
            return match[0]
        spans.append(match.span())
        return str(century + rest).ljust(len(match[0]))

    def _day_digits(self, match: re.Match[str], spans: list[tuple[int, int]]) -> str:
        word = match["day"]
        value = self._ordinals.get(word) or self._numbers.get(word, 0)
        if not 1 <= value <= 31 or word == "een":
            return match[0]
        spans.append(match.span())
        return str(value).rjust(len(match[0]))
