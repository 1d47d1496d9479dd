"""Single dates: every way in which a day, a month, a year or a part of a year is written."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from cvscreen.extraction.period_grammar.lexicon import Lexicon, normal
from cvscreen.periods import PartialDate, add_months

PIVOT = 50
"""Two-digit years up to this one are of this century."""
_YEAR4 = r"(?:19[3-9]\d|20[0-4]\d)(?!\d)"
_YEAR = rf"(?:{_YEAR4}|'\d\d(?!\d))"
_SHORT = r"\d\d(?!\d)"
_VAN = r"(?:(?:van|of|in)\s{1,3})?(?:(?:de|het|the)\s{1,3})?(?:(?:jaar|year)\s{1,3})?"
_ORDER = r"(?:e|de|ste|st|nd|rd|th)?"


@dataclass(frozen=True, slots=True)
class Atom:
    """One date as written; ``dates`` holds several where one expression names several ("zomer 2009-2015").

    ``finish`` is set where the expression is a stretch by itself ("2019/'20"). ``weak`` forms ("03/19")
    count only beside another date, a present word, or alone in a cell. ``base`` is the form without its
    year, to be repeated with the years that follow ("juli 2002, 2003").
    """

    start: int
    end: int
    form: str
    dates: tuple[PartialDate, ...]
    finish: PartialDate | None = None
    weak: bool = False
    base: Callable[[int], PartialDate] | None = None

    @property
    def date(self) -> PartialDate:
        return self.dates[0]


Built = tuple[tuple[PartialDate, ...], PartialDate | None, Callable[[int], PartialDate] | None]
Builder = Callable[[re.Match[str]], Built | None]


def full_year(digits: str) -> int:
    """A year of four digits, or of two (with or without apostrophe) by the pivot."""
    value = int(digits.lstrip("'"))
    if len(digits.lstrip("'")) == 4:
        return value
    return 2000 + value if value <= PIVOT else 1900 + value


def month_span(year: int, first: int, count: int) -> PartialDate:
    """A range of ``count`` whole months; may run into the next year."""
    begin = date(year, first, 1)
    end = add_months(begin, count - 1)
    return PartialDate.range(begin, end.replace(day=monthrange(end.year, end.month)[1]))


def day_date(year: int, month: int, day: int) -> PartialDate | None:
    """A day; its month where that month has no such day ("31-06-2019"); None for a month that is none."""
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    if day > monthrange(year, month)[1]:
        return PartialDate.month(year, month)
    return PartialDate.day(date(year, month, day))


def _one(value: PartialDate | None, base: Callable[[int], PartialDate] | None = None) -> Built | None:
    return None if value is None else ((value,), None, base)


class AtomGrammar:
    """The forms of single dates for one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        # "feb2013": a month word may be followed by a digit, so its end is judged by letters alone.
        month = lexicon.keys(lexicon.months).replace(r"(?!\w)", "(?![a-z_])")
        season, part = lexicon.keys(lexicon.seasons), lexicon.keys(lexicon.parts)
        ordinal = lexicon.keys({word: n for word, n in lexicon.ordinals.items() if n <= 4})
        quarter, half = lexicon.words("quarter"), lexicon.words("half-year")
        decade, weekday = lexicon.words("decade"), lexicon.words("weekday")
        q = (
            "(?:"
            + "|".join(sorted(e.phrases[0] for e in lexicon.by_kind.get("quarter-letter", ())))
            + "|[qk])"
        )
        tens = lexicon.keys({word: n for word, n in lexicon.numbers.items() if n % 10 == 0})
        y, y4, yy = rf"(?P<y>{_YEAR})", rf"(?P<y>{_YEAR4})", rf"(?P<y>{_SHORT})"
        m, m_digits = rf"(?P<m>{month})\.?", r"(?P<m>\d{1,2})(?!\d)"
        d = r"(?P<d>\d{1,2})(?!\d)"
        to_year = rf"\s{{0,20}}[,./-]?\s{{0,3}}{_VAN}"
        to = lexicon.words("range", "range-slash")
        # "2020 jan - 2021 mrt": the month belongs to the year before it.
        no_year = rf"(?:(?!\s{{0,3}}[/,.-]?\s?['\d])|(?=\s?-\s?{_YEAR4}[\s,]{{1,3}}{month}))"
        which = rf"(?:(?P<n>[1-4])\s?{_ORDER}|(?P<word>{ordinal}))\s{{1,3}}"
        number: list[tuple[str, str, Builder]] = [
            ("iso-day", rf"{y4}(?P<s>[-./]){m_digits}(?P=s){d}", self._day),
            ("day", rf"{d} ?(?P<s>[-./]) ?{m_digits} ?(?P=s) ?{y4}", self._day),
            ("day", rf"{d}(?P<s>[-./]){m_digits}(?P=s)(?P<y>'?\d\d)(?!\d|[-/.]\d)", self._day),
            ("day", rf"{d}(?P<s>[-/]){m_digits},\s?{y4}", self._day_after_range),
            (
                "day",
                rf"(?P<d>\d{{1,2}}){_ORDER}\.?[^\S\t]{{0,3}}(?:van\s+|of\s+)?[-/]?{m}{to_year}{y}",
                self._day,
            ),
            ("day", rf"(?P<d>\d{{1,2}})[^\S\t]{{0,3}}[-/]?{m}[\s-]{{0,2}}{yy}", self._day),
            ("month", rf"{m_digits}\s?[-/.]\s?{y4}", self._month),
            ("month", rf"{m_digits}\s?[-/]\s?(?P<y>'\d\d)(?!\d)", self._month),
            ("month?", rf"(?P<m>0?[1-9]|1[0-2])[-/]{yy}(?![-/.,:]\d|\s?%|\s{{0,3}}{month})", self._month),
            ("quarter", rf"{y4}[\s/-]{{0,3}}{q}\s?(?P<n>[1-4])(?!\w)", self._quarter),
            ("quarter", rf"{which}{quarter}{to_year}{y}", self._quarter),
            ("quarter", rf"(?P<n>[1-4])\s?{q}\s?{y}", self._quarter),
            ("half-year", rf"{y4}[\s/-]{{0,3}}h(?P<n>[12])(?!\w)", self._half),
            ("half-year", rf"{which}{half}{to_year}{y}", self._half),
            ("years", rf"{y4}\s?[-/]\s?(?P<y2>'\d\d)(?!\d)", self._years),
            ("years", rf"{y4}(?P<s>[-/])(?P<y2>\d\d)(?!\d|[-/.:]\d)", self._short_years),
            ("month", rf"{y4}(?:[-/](?P<m>\d{{1,2}})|\.(?P<m2>\d\d))(?!\d|[-./]\d)", self._month),
            ("month", rf"{y4}(?:\s{{0,2}}[,/]\s{{0,2}}|\s|-){m}{no_year}", self._month),
            ("season", rf"{y4}\s(?P<season>{season})(?!\s{{0,3}}['\d])", self._season),
            (
                "year",
                rf"{y4}(?![.:]\d{{1,3}}(?!\d)|,\d{{1,3}}(?!\d)|-\d{{3}}(?!\d)|[-/]\d{{5}}|\w)",
                self._year,
            ),
            ("year?", r"(?P<y>'\d\d)(?!\w)", self._year),
        ]
        words: list[tuple[str, str, Builder]] = [
            ("day", rf"{m}\s{{1,3}}{d}{_ORDER}\s?,?\s{{1,3}}{y4}", self._day),
            ("month", rf"{m}{to_year}{y}", self._month),
            ("month?", rf"{m}[\s-]{{0,2}}{yy}(?![.,:]\d|\w|\s?%)", self._month),
            (
                "season",
                rf"(?P<season>{season})\s{{0,3}}{_VAN}{y}(?P<gap>\s?{to}\s?)(?P<y2>{_YEAR}|{_SHORT})",
                self._seasons,
            ),
            ("season", rf"(?P<season>{season})\s{{0,3}}{_VAN}{y}", self._season),
            ("quarter", rf"{q}\s?(?P<n>[1-4])[\s,/-]{{0,3}}{_VAN}{y}", self._quarter),
            ("quarter", rf"{which}{quarter}{to_year}{y}", self._quarter),
            ("quarter", rf"{quarter}\s?(?P<n>[1-4])[\s,/-]{{0,3}}{_VAN}{y}", self._quarter),
            ("half-year", rf"{which}{half}{to_year}{y}", self._half),
            ("half-year", rf"h(?P<n>[12])[\s,/-]{{0,3}}{_VAN}{y}", self._half),
            ("month", rf"(?:{part})[\s-]{{1,3}}{_VAN}{m}{to_year}{y}", self._month),
            ("part", rf"(?P<part>{part})[\s-]{{1,3}}{_VAN}{y}", self._part),
            (
                "decade",
                rf"(?:{part}\s{{1,3}})?{decade}\s{{1,3}}(?P<ten>'?\d0|(?:19|20)\d0|{tens})(?!\d)",
                self._decade,
            ),
        ]
        self._number = [(form, re.compile(source, re.ASCII), build) for form, source, build in number]
        self._words = [(form, re.compile(source, re.ASCII), build) for form, source, build in words]
        self._open_day = re.compile(rf"\d[-/]\d{{1,2}}\s{{0,2}}{to}\s{{0,2}}\Z", re.ASCII)
        self._weekday = re.compile(rf"{weekday}\.?\s?,?\s{{1,3}}", re.ASCII)
        quarter_mark = rf"{q}(?=\s?[1-4](?!\d{{3}}(?!\d)))"  # not "vmbo-k 2006": four digits are a year
        starts = "|".join((month, season, part, ordinal, quarter, decade, weekday, quarter_mark, "h[12]"))
        starts = starts.replace(r"(?!\w)", "(?![a-z_])")
        self._candidate = re.compile(rf"(?<![a-z0-9_@])(?:(?P<number>'?\d)|(?:{starts}))", re.ASCII)

    def find(self, text: str) -> Iterator[Atom]:
        """The dates of a folded text, from left to right, never overlapping."""
        position = 0
        while (candidate := self._candidate.search(text, position)) is not None:
            atom = self.at(text, candidate.start())
            if atom is not None:
                yield atom
                position = atom.end
            elif candidate["number"]:
                # On to the next number: the digits of a longer one are not the start of a date.
                position = candidate.end()
                while position < len(text) and text[position].isdigit():
                    position += 1
            else:
                position = candidate.end()

    def at(self, text: str, position: int) -> Atom | None:
        """The date that begins exactly here."""
        start = position
        if (weekday := self._weekday.match(text, position)) is not None:
            position = weekday.end()
        if position >= len(text):
            return None
        numeric = text[position].isdigit() or text[position] == "'"
        for form, regex, build in self._number if numeric else self._words:
            match = regex.match(text, position)
            if match is None:
                continue
            built = build(match)
            if built is not None:
                dates, finish, base = built
                weak = form.endswith("?")
                # "WO 2015" is a level of education and no Wednesday: a weekday goes before a day alone.
                first = start if form in ("day", "iso-day") else position
                return Atom(first, match.end(), form.rstrip("?"), dates, finish, weak, base)
        return None

    def month_number(self, word: str) -> int:
        """1 to 12 for digits or a month word; 0 for digits that are no month."""
        if word.isdigit():
            return int(word) if 1 <= int(word) <= 12 else 0
        return self._lexicon.months[normal(word.rstrip("."))]

    def _ordinal(self, match: re.Match[str]) -> int:
        found = match.groupdict()
        return int(found["n"]) if found.get("n") else self._lexicon.ordinals[normal(match["word"])]

    def _day(self, match: re.Match[str]) -> Built | None:
        month = self.month_number(match["m"])
        return _one(day_date(full_year(match["y"]), month, int(match["d"])))

    def _day_after_range(self, match: re.Match[str]) -> Built | None:
        """ "1-5 - 7-5, 2020"; without a first day it is "niveau 3-4, 2020"."""
        before = match.string[max(0, match.start() - 20) : match.start()]
        return self._day(match) if self._open_day.search(before) else None

    def _month(self, match: re.Match[str]) -> Built | None:
        month = self.month_number(match["m"] or match.groupdict().get("m2") or "0")
        if not month:
            return None
        return _one(
            PartialDate.month(full_year(match["y"]), month), lambda year: PartialDate.month(year, month)
        )

    def _quarter(self, match: re.Match[str]) -> Built | None:
        number = self._ordinal(match)
        return _one(month_span(full_year(match["y"]), 3 * number - 2, 3)) if number <= 4 else None

    def _half(self, match: re.Match[str]) -> Built | None:
        number = self._ordinal(match)
        return _one(month_span(full_year(match["y"]), 6 * number - 5, 6)) if number <= 2 else None

    def _year(self, match: re.Match[str]) -> Built | None:
        return _one(PartialDate.year(full_year(match["y"])))

    def _years(self, match: re.Match[str]) -> Built | None:
        first, last = full_year(match["y"]), full_year(match["y2"])
        return ((PartialDate.year(first),), PartialDate.year(last), None) if first < last else None

    def _short_years(self, match: re.Match[str]) -> Built | None:
        """ "2019-20" and "2010/11": years, unless the two digits are a month ("2010-11")."""
        first, short = int(match["y"]), int(match["y2"])
        is_month = 1 <= short <= 12 and not (match["s"] == "/" and short == first % 100 + 1)
        return None if is_month or not 0 < (short - first) % 100 < 50 else self._years(match)

    def _season_date(self, word: str, year: int) -> PartialDate:
        first, count = self._lexicon.seasons[normal(word)]
        if first + count > 13:
            # A winter "of 2020" may be either that touches 2020.
            return PartialDate.range(date(year, 1, 1), month_span(year, first, count).last)
        return month_span(year, first, count)

    def _season(self, match: re.Match[str]) -> Built | None:
        word = match["season"]
        return _one(
            self._season_date(word, full_year(match["y"])), lambda year: self._season_date(word, year)
        )

    def _seasons(self, match: re.Match[str]) -> Built | None:
        """A winter over two years is one; "zomers 2009 t/m 2015" and "zomer 2009-2015" recur every year;
        "najaar 2009 - 2015" is a stretch that began in a season.
        """
        first, last = full_year(match["y"]), full_year(match["y2"])
        month, count = self._lexicon.seasons[normal(match["season"])]
        tight = match["gap"] in ("-", "/")
        if last == first + 1 and month + count > 13 and match["gap"].strip() in ("-", "/"):
            return _one(month_span(first, month, count))
        word = normal(match["season"])
        recurs = word in self._lexicon.recurring or (tight and word in self._lexicon.may_recur)
        if not (recurs and first < last <= first + 40):
            return None
        return tuple(self._season_date(match["season"], year) for year in range(first, last + 1)), None, None

    def _part(self, match: re.Match[str]) -> Built | None:
        first, last = self._lexicon.parts[normal(match["part"])]
        return _one(month_span(full_year(match["y"]), first, last - first + 1))

    def _decade(self, match: re.Match[str]) -> Built | None:
        ten = match["ten"]
        year = self._lexicon.numbers[normal(ten)] if not ten.lstrip("'").isdigit() else int(ten.lstrip("'"))
        if year < 100:
            # "de jaren '30" of a person alive are those of the last century; nul, tien and twenty are not.
            year += 1900 if year > 20 else 2000
        return _one(PartialDate.range(date(year, 1, 1), date(year + 9, 12, 31)))
