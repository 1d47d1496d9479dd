"""Finds values in the lines of a request text: amounts, dates, numbers, labelled facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from decimal import Decimal

from cvscreen.requests.text_parts import vocabulary

_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
)  # fmt: skip
_DATE = re.compile(
    rf"(?P<day>\d{{1,2}})\s+(?P<name>{'|'.join(_MONTHS)})\s+(?P<year>\d{{4}})"
    r"|(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<y>\d{4})",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?<![\d.])(?P<hour>[01]?\d|2[0-4])[:.](?P<minute>[0-5]\d)(?!\d|[-/.]\d)(?:\s*(?:uur|u\b))?"
)
_MONEY = re.compile(
    r"(?:€|eur(?:o)?\b)\s*(?P<before>\d{1,4}(?:[.,]\d{1,2})?)(?!\d)"
    r"|(?<![\d,.])(?P<after>\d{1,4}(?:[.,]\d{1,2})?)\s*(?:€|euro\b|eur\b)",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"(?<![\d,.])(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:punten|punt|pnt\.?|points?)\b", re.IGNORECASE
)
_PERCENT = re.compile(r"(?<![\d,.])(\d{1,3}(?:[.,]\d{1,2})?)\s*%")
_SPAN = r"(?P<number>\d{1,3}(?:[.,]\d)?|[a-zé]+)\s*(?:\(\d+\)\s*)?(?P<unit>jaar|jaren|maanden|maand)\b"
_WINDOW = re.compile(rf"(?:afgelopen|laatste|voorgaande|recente)\s+{_SPAN}", re.IGNORECASE)
_LENGTH = re.compile(_SPAN, re.IGNORECASE)


def number(word: str) -> Decimal | None:
    """A number in figures or as a Dutch word."""
    if re.fullmatch(r"\d+(?:[.,]\d+)?", word):
        return Decimal(word.replace(",", "."))
    found = vocabulary()["numbers"].get(word.casefold())
    return Decimal(found) if found is not None else None


def money(text: str) -> list[Decimal]:
    """All amounts in euros, in order."""
    return [Decimal((match["before"] or match["after"]).replace(",", ".")) for match in _MONEY.finditer(text)]


def points(text: str) -> tuple[Decimal | None, bool]:
    """The last number of points, or failing that the last percentage; the flag says that it was one."""
    found = _POINTS.findall(text)
    if found:
        return Decimal(found[-1].replace(",", ".")), False
    percent = _PERCENT.findall(text)
    return (Decimal(percent[-1].replace(",", ".")), True) if percent else (None, False)


def window(text: str) -> tuple[int, int] | None:
    """Years and months of "in de afgelopen 3 jaar"."""
    for match in _WINDOW.finditer(text):
        months = _months(match)
        if months is not None:
            return divmod(int(months), 12)
    return None


def minimum_months(text: str) -> Decimal | None:
    """Months of "minimaal 2 jaar", the window left out."""
    for match in _LENGTH.finditer(_WINDOW.sub(" ", text)):
        months = _months(match)
        if months is not None:
            return months
    return None


def _months(match: re.Match[str]) -> Decimal | None:
    value = number(match["number"])
    if value is None:
        return None
    return value * 12 if match["unit"].casefold().startswith("ja") else value


def day(text: str) -> date | None:
    """The first date that is written in full."""
    for match in _DATE.finditer(text):
        try:
            if match["name"]:
                return date(
                    int(match["year"]), _MONTHS.index(match["name"].casefold()) + 1, int(match["day"])
                )
            return date(int(match["y"]), int(match["m"]), int(match["d"]))
        except ValueError:
            continue
    return None


def clock(text: str) -> time | None:
    """The first time of day; dates do not count as one."""
    match = _TIME.search(_DATE.sub(" ", text))
    if match is None or match["hour"] == "24":
        return None
    return time(int(match["hour"]), int(match["minute"]))


def moment(text: str) -> datetime | None:
    """A date and, in the same text, a time."""
    found, at = day(text), clock(text)
    return datetime.combine(found, at) if found is not None and at is not None else None


def labelled(lines: Sequence[str], kind: str) -> str | None:
    """The value of a header label: behind it on its line, glued to it or not, or on the next line."""
    labels = sorted(vocabulary()["labels"][kind], key=len, reverse=True)
    for place, line in enumerate(lines):
        plain = line.casefold()
        for label in labels:
            if not plain.startswith(label):
                continue
            rest = line[len(label) :]
            if rest and rest[0].isalpha():
                continue
            value = rest.strip(" :\t-–")
            if value:
                return value
            if place + 1 < len(lines):
                return lines[place + 1]
    return None


def opens_label(line: str) -> bool:
    """Whether a line begins with a header label, with or without its value."""
    plain = line.casefold()
    labels = (label for found in vocabulary()["labels"].values() for label in found)
    return any(plain.startswith(label) and not plain[len(label) :][:1].isalpha() for label in labels)


def unglued(lines: Iterable[str]) -> list[str]:
    """Lines with a label glued to the value before it ("tarief 65Opdracht uren 36") cut in two."""
    labels = [label for found in vocabulary()["labels"].values() for label in found]
    pattern = re.compile(rf"(?<=[\d.)])(?=(?:{'|'.join(map(re.escape, labels))})\b)", re.IGNORECASE)
    return [part.strip() for line in lines for part in pattern.split(line) if part.strip()]


def has(text: str, kind: str) -> bool:
    """Whether a word of this kind of the vocabulary stands in the text as a word."""
    plain = text.casefold()
    return any(
        re.search(rf"(?<!\w){re.escape(word)}(?!\w)", plain) is not None
        for word in vocabulary()["words"][kind]
    )
