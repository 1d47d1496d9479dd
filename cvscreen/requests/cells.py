"""Reads one cell of an offers file: an amount, a yes or no, a moment. ValueError says what is allowed."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal

_AMOUNT = re.compile(
    r"(?:€|eur(?:o)?\b)?\s*(?P<number>\d[\d.,]*?)(?:,-)?\s*(?:€|eur(?:o)?)?\s*(?:per uur|/\s*uur|p\.?u\.?)?",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"\d+(?:[.,]\d{1,2})?|\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,3}(?:,\d{3})+\.\d{1,2}")
AMOUNT_ALLOWED = "an amount in euros with at most two decimals, such as 54,50 or 54.50 (or empty)"

_YES = frozenset({"ja", "j", "yes", "y", "true", "waar", "1", "incl", "incl.", "inclusief", "x"})
_NO = frozenset({"nee", "n", "no", "false", "onwaar", "0", "excl", "excl.", "exclusief"})
FLAG_ALLOWED = "ja or nee, yes or no, true or false (or empty)"

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january", "februari feb february", "maart mrt mar march", "april apr", "mei may",
            "juni jun june", "juli jul july", "augustus aug august", "september sep sept",
            "oktober okt oct october", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_TIME = (
    r"(?:[,T]?\s*(?:om\s+|at\s+)?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:\.\d+)?)?)?"
)
_ZONE = r"\s*(?P<zone>Z|[+-]\d{2}:?\d{2})?\s*(?:uur|u\.?|h)?"
_MOMENTS = (
    re.compile(rf"(?P<year>\d{{4}})-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}}){_TIME}{_ZONE}", re.IGNORECASE),
    re.compile(
        rf"(?P<day>\d{{1,2}})[-/.](?P<month>\d{{1,2}})[-/.](?P<year>\d{{4}}){_TIME}{_ZONE}", re.IGNORECASE
    ),
    re.compile(
        rf"(?:[a-z]+dag,?\s+)?(?P<day>\d{{1,2}})\s+(?P<name>[a-z]+)\.?\s+(?P<year>\d{{4}}){_TIME}{_ZONE}",
        re.IGNORECASE,
    ),
)
MOMENT_ALLOWED = "a date and time such as 2023-04-18 11:45 or 18-04-2023 11.45 (or empty)"


def amount(cell: object) -> Decimal | None:
    """EUR; None for an empty cell."""
    if isinstance(cell, int | Decimal | float) and not isinstance(cell, bool):
        # A spreadsheet stores 54.5 as a binary float; its shortest form is what the person typed.
        value = Decimal(str(cell))
    else:
        text = _text(cell, AMOUNT_ALLOWED)
        if text is None:
            return None
        match = _AMOUNT.fullmatch(text)
        if match is None or not _PLAIN.fullmatch(number := match["number"].rstrip(",")):
            raise ValueError(AMOUNT_ALLOWED)
        value = _decimal(number)
    if not value.is_finite() or value <= 0:
        raise ValueError(f"{AMOUNT_ALLOWED}, above 0")
    return value


def _decimal(number: str) -> Decimal:
    comma, dot = number.rfind(","), number.rfind(".")
    if comma >= 0 and dot >= 0:
        thousands = "." if comma > dot else ","
        number = number.replace(thousands, "")
    elif dot >= 0 and len(number) - dot == 4:
        number = number.replace(".", "")
    return Decimal(number.replace(",", "."))


def flag(cell: object) -> bool | None:
    """Yes or no; None for an empty cell."""
    if isinstance(cell, bool):
        return cell
    if isinstance(cell, int | float) and cell in (0, 1):
        return bool(cell)
    text = _text(cell, FLAG_ALLOWED)
    if text is None:
        return None
    word = text.casefold()
    if word not in _YES and word not in _NO:
        raise ValueError(FLAG_ALLOWED)
    return word in _YES


def moment(cell: object) -> datetime | date | None:
    """Local wall-clock time; a time with a zone becomes Dutch time. A ``date`` where no time is given."""
    if isinstance(cell, datetime):
        return _local(cell)
    if isinstance(cell, date):
        return cell
    text = _text(cell, MOMENT_ALLOWED)
    if text is None:
        return None
    for pattern in _MOMENTS:
        match = pattern.fullmatch(text)
        if match is not None:
            return _moment(match)
    raise ValueError(MOMENT_ALLOWED)


def _moment(match: re.Match[str]) -> datetime | date:
    parts = match.groupdict()
    month = int(parts["month"]) if parts.get("month") else _MONTHS.get(parts["name"].casefold(), 0)
    try:
        day = date(int(parts["year"]), month, int(parts["day"]))
        if parts["hour"] is None:
            return day
        hour, minute, second = int(parts["hour"]), int(parts["minute"]), int(parts["second"] or 0)
        return _local(datetime.combine(day, time(hour, minute, second, tzinfo=_zone(parts["zone"]))))
    except ValueError:
        raise ValueError(f"{MOMENT_ALLOWED}; this day or hour does not exist") from None


def _zone(text: str | None) -> timezone | None:
    if text is None:
        return None
    if text.upper() == "Z":
        return UTC
    sign = -1 if text[0] == "-" else 1
    return timezone(sign * timedelta(hours=int(text[1:3]), minutes=int(text[-2:])))


def _local(moment: datetime) -> datetime:
    """Dutch wall-clock time. The European rule is written out: not every machine has a time zone database.

    Summer time runs from the last Sunday of March to the last Sunday of October, 01:00 UTC both
    (Directive 2000/84/EC).
    """
    if moment.tzinfo is None:
        return moment
    utc = moment.astimezone(UTC).replace(tzinfo=None)
    summer = _last_sunday(utc.year, 3) <= utc < _last_sunday(utc.year, 10)
    return utc + timedelta(hours=2 if summer else 1)


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime(year, month, 31, 1)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def text(cell: object) -> str | None:
    """The cell as text; None when it is empty."""
    return None if cell is None else (str(cell).strip() or None)


def _text(cell: object, allowed: str) -> str | None:
    if cell is None:
        return None
    if isinstance(cell, str):
        return " ".join(cell.replace("\u00a0", " ").split()) or None
    raise ValueError(allowed)
