"""One whole expression read against a reference date, as test suites of date parsers state their cases."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from cvscreen.extraction.period_grammar.date_words import date_words
from cvscreen.extraction.period_grammar.durations import DAYS_PER_MONTH
from cvscreen.extraction.period_grammar.folding import fold
from cvscreen.extraction.period_grammar.grammar import PeriodGrammar, grammar_of
from cvscreen.extraction.period_grammar.lexicon import Lexicon, lexicon_of, normal
from cvscreen.extraction.period_grammar.matches import PeriodKind, PeriodMatch
from cvscreen.patternbook import Patternbook, load_patternbook
from cvscreen.periods import DAY, PartialDate

Mode = Literal["cv", "suite"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What an expression says. ``start`` is its first day, ``end_first`` … ``end_last`` the days of the unit
    that its end names; ``open`` tells which way it goes on. ``months`` is its length, for a range up to
    ``end_first``; None where it is open.
    """

    kind: PeriodKind
    start: date | None
    end_first: date | None
    end_last: date | None
    open: Literal["since", "until"] | None = None
    months: float | None = None


class ExpressionReader:
    """Reads whole expressions with one lexicon."""

    def __init__(self, lexicon: Lexicon, grammar: PeriodGrammar) -> None:
        self._grammar = grammar
        self._bounds = lexicon.bounds
        filler = rf"(?:{lexicon.words('filler')}\s{{1,3}}){{0,3}}"
        self._bound = re.compile(
            rf"{filler}(?P<bound>{lexicon.keys(lexicon.bounds)})\s{{1,3}}{filler}", re.ASCII
        )
        after = lexicon.by_kind.get("bound-after", ())
        self._since_after = re.compile(
            r"\s?(?:"
            + "|".join(re.escape(p) for e in after if e.attributes["direction"] == "since" for p in e.phrases)
            + r")\Z"
        )
        self._until_after = re.compile(
            r"\s?(?:"
            + "|".join(re.escape(p) for e in after if e.attributes["direction"] == "until" for p in e.phrases)
            + r")\Z"
        )

    def read(self, text: str, reference_date: date, mode: Mode) -> Reading | None:
        folded = self._grammar.spelled.digits(fold(text).strip()).text.rstrip()
        if mode == "suite" and (bound := self._bounded(folded)) is not None:
            return bound
        matches = self._grammar.find(text)
        dated = [match for match in matches if match.kind != "duration"]
        if len(dated) == 1:
            return _from_match(dated[0], folded, reference_date, mode)
        if not dated and len(matches) == 1:
            return Reading("duration", None, None, None, None, matches[0].stated_months)
        if not matches and (day := date_words(folded)) is not None:
            return Reading("date", day.first, day.last, day.last, None, 0)
        return None

    def _bounded(self, folded: str) -> Reading | None:
        """ "na 2010", "voor of in feb 2018", "2018 of later"; None where no such wording stands there."""
        if (match := self._bound.match(folded)) is not None:
            atom = self._grammar.atoms.at(folded, match.end())
            if atom is None or atom.end != len(folded):
                return None
            wording = self._bounds[normal(match["bound"])]
            unit, since, includes = atom.date, wording.since, wording.includes
        else:
            atom = self._grammar.atoms.at(folded, 0)
            rest = folded[atom.end :] if atom is not None else ""
            if atom is None or not (self._since_after.match(rest) or self._until_after.match(rest)):
                return None
            unit, since, includes = atom.date, self._since_after.match(rest) is not None, True
        # A day stands for itself; "na 2010" begins after the unit, and "tot en met 2010" ends after it.
        after = unit.first if unit.kind == "day" else unit.last + DAY
        edge = unit.first if since == includes else after
        return Reading("period", edge if since else None, edge, None, "since" if since else "until")


def _from_match(match: PeriodMatch, folded: str, reference_date: date, mode: Mode) -> Reading:
    begin, finish = match.begin, match.finish
    if match.single:
        assert begin is not None
        days = (begin.last - begin.first).days
        kind: PeriodKind = "date" if begin.kind == "day" else "period"
        months = 0.0 if begin.kind == "day" else float(round(days / DAYS_PER_MONTH))
        return Reading(kind, begin.first, begin.last, begin.last, None, months)
    if finish == "present":
        assert begin is not None
        if match.rule == "period:since":
            return Reading("period", begin.first, begin.first, None, "since")
        return Reading(
            "period",
            begin.first,
            reference_date,
            reference_date,
            None,
            _months_between(begin.first, reference_date, True),
        )
    assert isinstance(finish, PartialDate)
    if begin is None:
        return Reading("period", None, finish.first, finish.last, "until")
    start, first, last = begin.first, finish.first, finish.last
    if mode == "suite":
        start = _point(begin) or start
        if (point := _point(finish)) is not None:
            first = last = point
    exact = begin.kind == "day" or finish.kind == "day"
    return Reading("period", start, first, last, None, _months_between(start, first, exact))


def _point(part: PartialDate) -> date | None:
    """ "het einde van 2008" as the end of a range is a point for the suites: the turn of the year."""
    months = (part.first.month, part.last.month)
    if part.kind != "range" or part.first.year != part.last.year:
        return None
    year = part.first.year
    return {(1, 4): date(year, 1, 1), (5, 8): date(year, 7, 2), (9, 12): date(year + 1, 1, 1)}.get(months)


def _months_between(start: date, end: date, exact: bool) -> float:
    if exact or start.day != end.day:
        return round((end - start).days / DAYS_PER_MONTH, 4)
    return float(12 * (end.year - start.year) + end.month - start.month)


@lru_cache(maxsize=4)
def _reader_of(book: Patternbook) -> ExpressionReader:
    return ExpressionReader(lexicon_of(book), grammar_of(book))


def read_expression(
    text: str, reference_date: date, *, mode: Mode = "cv", book: Patternbook | None = None
) -> Reading | None:
    """Reads a text that is one date, period or duration; None where it is none of them, or several.

    ``mode`` "cv" follows the rules of assessment ("tot 2012" includes 2012). "suite" follows the public
    suites of date parsers, where "tot 2012" ends as 2012 begins, and "na 2010", "eerder dan 1-1-2016" and
    "het einde van 2008" (as an end) are points of the calendar.
    """
    reader = _reader_of(book if book is not None else load_patternbook())
    return reader.read(text, reference_date, mode)
