"""What the period grammar finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from cvscreen.periods import PartialDate, Present

PeriodKind = Literal["period", "date", "duration"]


@dataclass(frozen=True, slots=True)
class PeriodMatch:
    """One stretch, one single date or one stated duration in a text.

    ``start`` and ``end`` are the character span in the text that was given, a stated duration beside the
    dates included. ``begin`` and ``finish`` keep the precision of the CV; None is not given ("tot 2012").
    A single date ("2015") has both the same and ``single`` set. ``stated_months`` is the duration beside the
    dates, in months, or that of a "duration". ``linked``: another stretch of the same expression as the
    match before it ("juli 2002, 2003", "aug 2019 - feb 2020 & feb 2021 - juli 2021"). ``rule`` names the
    form, for evidence. ``parts``: the spans of the two dates with their lead words, where a sentence stands
    between them ("vanaf 2015 werkte ik bij KPN tot 2018"); empty where the whole span is the period.
    """

    start: int
    end: int
    begin: PartialDate | None
    finish: PartialDate | Present | None
    single: bool
    stated_months: float | None
    kind: PeriodKind
    rule: str
    linked: bool = False
    parts: tuple[tuple[int, int], ...] = ()

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """The characters that are the period itself, without the words between its two dates."""
        return self.parts or ((self.start, self.end),)
