"""Facts that stand anywhere in a CV: its own date and the hourly rate that it asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from cvscreen.extraction.matching import Match
from cvscreen.extraction.text import Row, item
from cvscreen.periods import PartialDate
from cvscreen.records.evidence import EvidenceItem, StatedRate

_AMOUNT = re.compile(
    r"(?:€|eur|euro)\s*(\d{2,3})(?:[.,](\d{2})|,-+|,=)?(?!\d|[.,]\d)|\b(\d{2,3})(?:,(\d{2})"
    r"|,-+)?\s*(?:euro|eur)\b",
    re.I,
)
_BARE = re.compile(
    r"[:\s\t]*(?:\([^)]*\)\s*:?\s*)?(\d{2,3})(?:[.,](\d{2})|,-+|,=)?(?![\d.,]*\d)(?!\s*(?:%|uur|u\b|km))"
)
"""An amount right behind the word for the rate, without a sign of money."""
_SIGN_OF_MONEY = re.compile(r"(?:€|\b(?:eur|euro))\s*$", re.I)
_LOWEST, _HIGHEST = Decimal(10), Decimal(300)
"""EUR an hour: outside these an amount is a salary, a budget or a number of calls."""


def cv_date(rows: Sequence[Row]) -> tuple[PartialDate, EvidenceItem] | None:
    """The date that the CV gives itself ("CV d.d. januari 2022", "Bijgewerkt: maart 2023"), or None."""
    for row in rows:
        for sign in row.found("qualifiers", "cv-date", key="qualifier"):
            if row.line.region == "body" and (row.line.bullet or len(row.text[: sign.start].split()) > 3):
                continue
            for period in row.periods:
                between = row.text[sign.end : period.start]
                if period.start < sign.end or len(between.strip(" :-–(\t")) > 8 or period.kind == "duration":
                    continue
                if period.begin is None or not (
                    period.single or period.begin == period.finish or period.kind == "date"
                ):
                    continue
                return period.begin, item(row, sign.start, period.end, sign.rule)
    return None


def stated_rate(rows: Sequence[Row]) -> StatedRate | None:
    """The hourly rate that the CV states, with what it says to include; None when it states none."""
    for number, row in enumerate(rows):
        signs = row.found("qualifiers", "rate", key="qualifier")
        if not signs:
            continue
        below = rows[number + 1] if number + 1 < len(rows) else None
        for place in (row, below):
            if place is None or (
                place is below and not (_breaks_off(row, place) or _label_alone(row, signs))
            ):
                continue
            found = _amount(place, signs if place is row else [])
            if found is None:
                continue
            value, start, end = found
            said = [row, *([] if below is None or not (place is below or row.joined) else [below])]
            return StatedRate(
                amount=value,
                includes_fee=_says(said, "fee-in", "fee-out"),
                includes_vat=_says(said, "vat-in", "vat-out"),
                includes_travel=_says(said, "travel-in", "travel-out"),
                evidence=(item(place, start, end, signs[0].rule),),
            )
    return None


def _breaks_off(row: Row, below: Row) -> bool:
    """Whether a line ends in the sign of money of the amount that opens the next."""
    return row.line.block == below.line.block and _SIGN_OF_MONEY.search(row.text) is not None


def _label_alone(row: Row, signs: Sequence[Match]) -> bool:
    """Whether a row is nothing but the label of the rate, whose amount stands below it."""
    return any(m.end - m.start >= len(row.text.strip(" :\t")) for m in signs)


def _amount(row: Row, signs: Sequence[Match]) -> tuple[Decimal, int, int] | None:
    """An hourly amount of a row and where it stands: with a sign of money, or right behind the label."""
    for found in _AMOUNT.finditer(row.text):
        value = _decimal(found.group(1) or found.group(3), found.group(2) or found.group(4))
        if value is not None:
            return value, found.start(), found.end()
    starts = [m.end for m in signs] or [0]
    for start in starts:
        bare = _BARE.match(row.text, start)
        value = None if bare is None else _decimal(bare.group(1), bare.group(2))
        if bare is not None and value is not None:
            return value, bare.start(1), bare.end(2) if bare.group(2) else bare.end(1)
    return None


def _decimal(whole: str, cents: str | None) -> Decimal | None:
    value = Decimal(f"{whole}.{cents or '00'}")
    return value if _LOWEST <= value <= _HIGHEST else None


def _says(rows: Sequence[Row], yes: str, no: str) -> bool | None:
    if any(row.found("qualifiers", no, key="qualifier") for row in rows):
        return False
    return True if any(row.found("qualifiers", yes, key="qualifier") for row in rows) else None
