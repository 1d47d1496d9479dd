"""Facts that stand anywhere in a CV: its own date and the hourly rate that it asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from cvscreen.extraction.text import Row, item
from cvscreen.periods import PartialDate
from cvscreen.records.evidence import EvidenceItem, StatedRate

_AMOUNT = re.compile(
    r"(?:€|eur|euro)\s*(\d{2,3})(?:[.,](\d{2})|,-+|,=)?(?!\d|[.,]\d)|\b(\d{2,3})(?:,(\d{2})"
    r"|,-+)?\s*(?:euro|eur)\b",
    re.I,
)
_LOWEST, _HIGHEST = Decimal(10), Decimal(300)
"""EUR an hour: outside these an amount is a salary, a budget or a number of calls."""


def cv_date(rows: Sequence[Row]) -> tuple[PartialDate, EvidenceItem] | None:
    """The date that the CV gives itself ("CV d.d. januari 2022", "Bijgewerkt: maart 2023"), or None."""
    for row in rows:
        for sign in row.found("qualifiers", "cv-date", key="qualifier"):
            if len(row.text[: sign.start].split()) > 3 and row.line.region == "body":
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
    for row in rows:
        signs = row.found("qualifiers", "rate", key="qualifier")
        if not signs:
            continue
        for amount in _AMOUNT.finditer(row.text):
            whole, cents = amount.group(1) or amount.group(3), amount.group(2) or amount.group(4) or "00"
            value = Decimal(f"{whole}.{cents}")
            if not _LOWEST <= value <= _HIGHEST:
                continue
            return StatedRate(
                amount=value,
                includes_fee=_says(row, "fee-in", "fee-out"),
                includes_vat=_says(row, "vat-in", "vat-out"),
                includes_travel=_says(row, "travel-in", "travel-out"),
                evidence=(item(row, amount.start(), amount.end(), signs[0].rule),),
            )
    return None


def _says(row: Row, yes: str, no: str) -> bool | None:
    if row.found("qualifiers", no, key="qualifier"):
        return False
    return True if row.found("qualifiers", yes, key="qualifier") else None
