"""How places, points, rates, partial dates and periods are written in the language of the report."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime
from decimal import ROUND_FLOOR, Decimal
from fractions import Fraction

from cvscreen.records.assessment import PointsRange, RankRange, Rate
from cvscreen.records.evidence import CvDate, CvEnd, DateRange, Months
from cvscreen.records.request import LanguageCode
from cvscreen.report.words import Words
from cvscreen.wording import format_amount, format_date, format_decimal, format_moment, format_months


class Forms:
    """Values as text in one language."""

    def __init__(self, lang: LanguageCode) -> None:
        self.lang: LanguageCode = lang
        self.words = Words(lang)

    def number(self, value: float) -> str:
        """A number without needless zeros: "62,5", "70"."""
        return format_decimal(Decimal(str(value)).quantize(Decimal("0.01"), ROUND_FLOOR), self.lang)

    def spread(self, low: str, high: str) -> str:
        """ "15" or "15–25"."""
        return low if low == high else f"{low}–{high}"

    def points(self, points: PointsRange) -> str:
        return self.spread(self.number(points.min), self.number(points.max))

    def rank(self, rank: RankRange) -> str:
        return self.spread(str(rank.best), str(rank.worst))

    def rate(self, rate: Rate) -> str:
        """ "€ 52,50", "€ 52,50–54,75" or "niet genoemd"; a rate with one end only gets that end."""
        ends = [end for end in (rate.min, rate.max) if end is not None]
        if not ends:
            return self.words("rate-none")
        low, high = self.amount(ends[0]), self.amount(ends[-1])
        return low if low == high else low + "–" + high.lstrip("€\u00a0")

    def amount(self, amount: Decimal) -> str:
        """ "€ 55,55", on one line."""
        return format_amount(amount, self.lang).replace(" ", "\u00a0")

    def day(self, day: date) -> str:
        return format_date(day, self.lang)

    def iso_day(self, day: str) -> str:
        return self.day(date.fromisoformat(day))

    def moment(self, moment: datetime) -> str:
        return format_moment(moment, self.lang)

    def iso_moment(self, text: str) -> str:
        """A day or a moment in ISO 8601; a day stays a day. Text that is neither stays as it is."""
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return text
        return self.day(moment.date()) if len(text) == len("2023-04-18") else self.moment(moment)

    def cv_date(self, value: CvEnd) -> str:
        """With the precision of the CV: "2019", "maart 2019", "15 maart 2019", "heden"."""
        if isinstance(value, DateRange):
            return self._open_date(value)
        if value == "present":
            return self.words("present")
        parts = [int(part) for part in value.split("-")]
        if len(parts) == 1:
            return str(parts[0])
        if len(parts) == 2:
            return self._month(date(parts[0], parts[1], 1))
        return self.day(date(*parts))

    def _open_date(self, value: DateRange) -> str:
        """ "juni t/m augustus 2016" for whole months of a year, else "tussen … en …"."""
        first, last = date.fromisoformat(value.earliest), date.fromisoformat(value.latest)
        whole = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
        if whole and first.year == last.year:
            start = self._month(first).rpartition(" ")[0]
            return self.words("month-span", start=start, end=self._month(last))
        return self.words("between", start=self.day(first), end=self.day(last))

    def _month(self, day: date) -> str:
        return self.day(day).split(" ", 1)[1]

    def period(self, start: CvDate | None, end: CvEnd | None, *, single: bool = False) -> str:
        """ "maart 2019 – heden"."""
        if start is None and end is None:
            return self.words("no-period")
        if start is None:
            assert end is not None
            return self.words("until", day=self.cv_date(end))
        if end is None:
            return self.words("since", day=self.cv_date(start))
        if single or start == end:
            return self.cv_date(end)
        return f"{self.cv_date(start)} – {self.cv_date(end)}"

    def months(self, months: Months) -> str:
        """ "23,9 maanden" or "15,6 tot 27,6 maanden"."""
        low = format_months(Fraction(str(months.min)), self.lang)
        high = format_months(Fraction(str(months.max)), self.lang)
        if low == high:
            return low
        first = self.number(months.min) if months.min < 0.1 else low.rpartition(" ")[0]
        return self.words("months-range", low="0" if months.min < 0.1 else first, high=high)
