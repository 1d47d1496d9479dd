"""A second opinion on single written-out dates, by dateparser, with no part guessed."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from cvscreen.periods import PartialDate

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

_BASES = (datetime(1971, 2, 3), datetime(2033, 11, 28))
"""Two far apart days to parse against: what differs between them was guessed from the day of the run."""
_MAX_LENGTH = 40


@lru_cache(maxsize=1)
def _parsers() -> tuple[DateDataParser, ...]:
    # Imported here: loading its language data takes longer than reading a CV.
    from dateparser.date import DateDataParser

    return tuple(
        DateDataParser(
            languages=["nl"],
            settings={
                "DATE_ORDER": "DMY",
                "PARSERS": ["absolute-time"],
                "RELATIVE_BASE": base,
                "REQUIRE_PARTS": ["day", "month", "year"],
                "STRICT_PARSING": True,
            },
        )
        for base in _BASES
    )


@lru_cache(maxsize=2048)
def date_words(text: str) -> PartialDate | None:
    """One full date in words that the grammar does not know, or None for anything else.

    Only dates of which day, month and year all stand in the text are accepted.
    """
    if len(text) > _MAX_LENGTH or not any(char.isdigit() for char in text):
        return None
    found: set[date] = set()
    for parser in _parsers():
        data = parser.get_date_data(text)
        if data is None or data.date_obj is None or data.period != "day":
            return None
        found.add(data.date_obj.date())
    if len(found) != 1:
        return None
    day = found.pop()
    in_text = str(day.year) in text and str(day.day) in text
    return PartialDate.day(day) if in_text and 1930 <= day.year <= 2049 else None
