"""Stated durations: "18 maanden", "1 jaar en 3 maanden", "1,5 jaar", "anderhalf jaar"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cvscreen.extraction.period_grammar.lexicon import Lexicon, alternation, normal

DAYS_PER_MONTH = 30.4375
"""Mean length of a Julian month, for durations that are stated in days or weeks."""
_DIGITS = r"\d{1,3}(?:[.,]\d{1,2})?(?!\d)½?|½"
_GLYPHS = {"½": 0.5}


@dataclass(frozen=True, slots=True)
class Duration:
    """A duration as written, in months. ``vague``: "ruim 2 jaar", "enkele maanden" fix no length."""

    start: int
    end: int
    months: float
    vague: bool = False


class DurationGrammar:
    """The durations of one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        quantity = rf"(?:{_DIGITS}|{lexicon.keys(lexicon.quantities)}|{lexicon.keys(lexicon.numbers)})"
        unit = lexicon.keys(lexicon.units).replace(r"(?<!\w)", "")
        fraction = lexicon.keys(lexicon.fractions)
        half = rf"(?:[\s-]{{0,3}}(?:en[\s-]{{0,3}})?(?:{fraction}|1/2))"
        item = rf"{quantity}{half}?[\s-]{{0,3}}{unit}(?!\w)\.?"
        joint = rf"\s{{0,3}}(?:{lexicon.words('and')}\s{{0,3}})?"
        self._item = re.compile(
            rf"(?P<quantity>{quantity})(?P<half>{half})?[\s-]{{0,3}}(?P<unit>{unit})(?!\w)", re.ASCII
        )
        self._fraction = re.compile(rf"{joint}(?P<fraction>{fraction})(?!\s{{0,3}}{unit})", re.ASCII)
        self._whole = re.compile(rf"(?<![\w.,/'-]){item}(?:{joint}{item}){{0,3}}", re.ASCII)
        self._quick = re.compile(unit, re.ASCII)
        self._both = re.compile(lexicon.words("and"), re.ASCII)
        vague = [
            phrase
            for entry in lexicon.by_kind.get("quantity", ())
            if entry.attributes.get("vague")
            for phrase in entry.phrases
        ]
        self._vague_quantity = re.compile(alternation(vague), re.ASCII)
        self._vague = re.compile(rf"{lexicon.words('duration-vague')}\s{{0,3}}\Z", re.ASCII)
        after, before = lexicon.words("not-duration-after"), lexicon.words("not-duration-before")
        self._not_after = re.compile(rf"\s{{0,3}}(?:{after}|/)", re.ASCII)
        self._not_before = re.compile(rf"{before}\s{{0,3}}\Z", re.ASCII)

    def find(self, text: str) -> Iterator[Duration]:
        """The durations of a folded text; ages, and windows such as "de laatste 3 jaar", are none."""
        if self._quick.search(text) is None:
            return
        for match in self._whole.finditer(text):
            end, total, last_unit = match.start(), 0.0, 0.0
            for item in self._item.finditer(text, match.start(), match.end()):
                unit = self._unit_months(item["unit"])
                if last_unit and unit >= last_unit and not self._both.search(text, end, item.start()):
                    # "1 dag. Twee jaar": without "en" only a smaller unit goes on with the same duration.
                    break
                last_unit, end = unit, item.end()
                total += (self._quantity(item["quantity"]) + self._half(item["half"])) * unit
            if (fraction := self._fraction.match(text, end)) is not None:
                total += self._lexicon.fractions[normal(fraction["fraction"])] * last_unit
                end = fraction.end()
            before = text[max(0, match.start() - 30) : match.start()]
            if self._not_after.match(text, end) or self._not_before.search(before):
                continue
            if total > 0:
                vague = self._vague.search(before) or self._vague_quantity.match(text, match.start())
                yield Duration(match.start(), end, round(total, 4), vague is not None)

    def _quantity(self, written: str) -> float:
        if written[0].isdigit() or written in _GLYPHS:
            digits = written.rstrip("½")
            return (float(digits.replace(",", ".")) if digits else 0.0) + _GLYPHS.get(written[-1], 0.0)
        word = normal(written)
        if word in self._lexicon.quantities:
            return self._lexicon.quantities[word]
        return float(self._lexicon.numbers[word])

    def _half(self, written: str | None) -> float:
        """The fraction of "twee en een half" and "2 1/2"; 0 without one."""
        if written is None:
            return 0.0
        word = re.sub(r"^[\s-]*(?:en[\s-]*)?", "", written)
        return 0.5 if word == "1/2" else self._lexicon.fractions[normal(word)]

    def _unit_months(self, written: str) -> float:
        months, days = self._lexicon.units[normal(written)]
        return months + days / DAYS_PER_MONTH
