"""Cells that say when: what the layout step must know of dates to keep them with their rows.

Reading a date as a date is extraction's work.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cvscreen.reading.pdf.segments import Segment

_DATE_LENGTH = 42
_DATE = re.compile(
    r"(?:(?:19|20)\d\d|\b\d{1,2}[-/.]\d{2,4}\b|['’]\d\d\b|"
    r"\b(?:heden|nu|present|now|current|huidig|to date)\b)",
    re.IGNORECASE,
)
# What may stand beside the digits of a date: months, seasons, "t/m", and one word more; never a sentence.
_LETTERS = re.compile(r"[^\W\d_]+")
_OF_DATES = re.compile(
    r"jan|januar[iy]|feb|febr|februar[iy]|mrt|maart|mar|march|apr|april|mei|may|jun|jun[ie]|jul|jul[iy]|"
    r"aug|august|augustus|sep|sept|september|okt|oktober|oct|october|nov|november|dec|december|"
    r"(?:zomer|winter)s?|"
    r"lente|voorjaar|najaar|herfst|spring|summer|autumn|q|kwartaal|"
    r"begin|medio|eind|heden|nu|present|now|current|huidig|to|date|"
    r"t|m|tot|en|met|van|vanaf|sinds|sedert|from|until|till|since|and|of|ca|circa",
    re.IGNORECASE,
)
_DATE_GOES_ON = re.compile(r"(?:t/m\b|tot\b|to\b|until\b|en\b|[-–—])", re.IGNORECASE)
_DATE_ENDS = re.compile(r"(?:\d\d|\b(?:heden|nu|present|now|current|date))[\s.)]*\Z", re.IGNORECASE)
_DATE_OPENS = re.compile(r"(?:\d{1,2}[-/])?(?:[a-z]{3,9}\.?\s)?(?:19|20)\d\d\b", re.IGNORECASE)
_TELEPHONE = re.compile(r"[+0(][\d\s()./–-]{8,}\Z")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def is_date(row: Sequence[Segment]) -> bool:
    """Whether a cell says when, and hardly anything else: no sentence with a year, no telephone number."""
    if len(row) == 1:
        segment = row[0]
        if segment.says_when is None:
            segment.says_when = _says_when(segment.text)
        return segment.says_when
    return _says_when(" ".join(segment.text for segment in row))


def _says_when(text: str) -> bool:
    if len(text) > _DATE_LENGTH or _DATE.search(text) is None:
        return False
    if _TELEPHONE.match(text) and not _YEAR.search(text) and 9 <= sum(c.isdigit() for c in text) <= 11:
        return False
    return sum(_OF_DATES.fullmatch(word) is None for word in _LETTERS.findall(text)) <= 1


def is_part_of_date(segment: Segment) -> bool:
    """Whether a line holds words of dates and nothing else, as the middle of a date in a narrow cell does."""
    words = _LETTERS.findall(segment.text)
    return bool(words) and len(words) <= 3 and all(_OF_DATES.fullmatch(word) for word in words)


def is_whole_date(segment: Segment) -> bool:
    """Whether a cell is a date that neither goes on with the line above it nor runs on over the next."""
    ends = _DATE_ENDS.search(segment.text) is not None
    return ends and is_date([segment]) and not _DATE_GOES_ON.match(segment.text)


def opens_with_date(segment: Segment) -> bool:
    """Whether a line is a whole entry: a date, and behind it what was then."""
    return _DATE_OPENS.match(segment.text) is not None and not is_date([segment])


def begins_date(above: Segment, line: Segment) -> bool:
    """Whether ``line``, a date below ``above`` in one column, is a date of its own."""
    return _DATE_ENDS.search(above.text) is not None and not _DATE_GOES_ON.match(line.text)
