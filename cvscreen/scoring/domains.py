"""What one open fact can be: a step on a scale, or the first and last day of a period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cvscreen.periods import PeriodBounds, stated_length
from cvscreen.scoring.calendar import end_reaching, whole_parts


@dataclass(frozen=True, slots=True)
class Choice:
    """Whole numbers from ``low`` to ``high``, worst first: 0/1 for no/yes, or steps of a scale."""

    low: int
    high: int

    @property
    def open(self) -> bool:
        return self.low < self.high

    @property
    def width(self) -> int:
        return self.high - self.low

    def split(self) -> tuple[Choice, Choice]:
        middle = (self.low + self.high) // 2
        return Choice(self.low, middle), Choice(middle + 1, self.high)

    def lows(self) -> tuple[Choice, ...]:
        return (Choice(self.low, self.low),)

    def highs(self) -> tuple[Choice, ...]:
        return (Choice(self.high, self.high),)


@dataclass(frozen=True, slots=True)
class Days:
    """A period that starts on a day ``a`` … ``b`` and ends on a day ``c`` … ``d``, start <= end.

    Days are ordinals. ``length`` (parts of a month): a stated duration, so the end follows from the start.
    """

    a: int
    b: int
    c: int
    d: int
    length: int | None = None

    @property
    def open(self) -> bool:
        return self.a < self.b or self.c < self.d

    @property
    def slides(self) -> bool:
        """Its readings are not ordered from short to long: a stated duration, or only one day is sure."""
        return self.length is not None or self.b > self.c

    @property
    def width(self) -> int:
        return max(self.b - self.a, self.d - self.c)

    def starting(self, a: int, b: int) -> Days:
        """The readings that start on ``a`` … ``b`` (which must leave one)."""
        if self.length is not None:
            return Days(a, b, end_reaching(a, self.length), end_reaching(b, self.length), self.length)
        return Days(a, min(b, self.d), max(self.c, a), self.d)

    def ending(self, c: int, d: int) -> Days:
        """The readings that end on ``c`` … ``d`` (which must leave one); not for a stated duration."""
        return Days(self.a, min(self.b, d), max(c, self.a), d)

    def split(self) -> tuple[Days, Days]:
        if self.length is not None or self.b - self.a >= self.d - self.c:
            middle = (self.a + self.b) // 2
            return self.starting(self.a, middle), self.starting(middle + 1, self.b)
        middle = (self.c + self.d) // 2
        return self.ending(self.c, middle), self.ending(middle + 1, self.d)

    def lows(self) -> tuple[Days, ...]:
        """Single readings that count least; several where it depends on the rest which does."""
        if self.length is not None:
            return self._positions(self.a, self.b)
        if self.b <= self.c:
            return (Days(self.b, self.b, self.c, self.c),)
        return tuple(Days(day, day, day, day) for day in _three(max(self.a, self.c), min(self.b, self.d)))

    def highs(self) -> tuple[Days, ...]:
        """Single readings that count most."""
        if self.length is not None:
            return self._positions(self.a, self.b)
        return (Days(self.a, self.a, self.d, self.d),)

    def _positions(self, a: int, b: int) -> tuple[Days, ...]:
        return tuple(self.starting(day, day) for day in _three(a, b))


def _three(low: int, high: int) -> tuple[int, ...]:
    return tuple(dict.fromkeys((low, high, (low + high) // 2)))


Domain = Choice | Days
Box = tuple[Domain, ...]
"""One domain a variable; all variables single: one joint reading."""

NO, YES, OPEN = Choice(0, 0), Choice(1, 1), Choice(0, 1)


def days_of(bounds: PeriodBounds) -> Days:
    """The domain of a period by its bounds."""
    stated = stated_length(bounds)
    if stated is not None:
        length = whole_parts(stated.months)
        first, last = stated.first_start.toordinal(), stated.last_start.toordinal()
        return Days(first, last, end_reaching(first, length), end_reaching(last, length), length)
    return Days(*(day.toordinal() for day in (
        bounds.earliest_start, bounds.latest_start, bounds.earliest_end, bounds.latest_end,
    )))  # fmt: skip


def day(ordinal: int) -> date:
    return date.fromordinal(ordinal)
