"""Months written in another notation: the same periods, and all other facts with them."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from cvscreen.records.document import Document
from tests.invariants.corpus import CVS, IDS, document_of, extracted
from tests.metamorphic.known import compare
from tests.metamorphic.rewriting import facts, rewritten

NAMES = ("januari", "februari", "maart", "april", "mei", "juni",
         "juli", "augustus", "september", "oktober", "november", "december")  # fmt: skip
SHORT = ("jan.", "feb.", "mrt.", "apr.", "mei", "jun.", "jul.", "aug.", "sept.", "okt.", "nov.", "dec.")
ENGLISH = ("January", "February", "March", "April", "May", "June",
           "July", "August", "September", "October", "November", "December")  # fmt: skip
NUMBERS = {
    **{name: n for n, name in enumerate(NAMES)},
    **{name.rstrip("."): n for n, name in enumerate(SHORT)},
    **{name.casefold(): n for n, name in enumerate(ENGLISH)},
    "sep": 8, "mar": 2, "may": 4, "oct": 9, "maa": 2, "jan": 0,
}  # fmt: skip
_NAME = "|".join(sorted(NUMBERS, key=len, reverse=True))
MONTH = re.compile(
    rf"(?i)(?<![\w./-])(?<!\d )(?:(?P<name>{_NAME})\.? (?P<year>(?:19|20)\d\d)"
    r"|(?P<number>0[1-9]|1[0-2])[-/](?P<other>(?:19|20)\d\d))(?![\w/])(?!-\d\d?\b(?!\d))"
)
"""A month with its year, and no day before it."""
BARE = re.compile(rf"(?i)(?<!\w)(?:{_NAME})\b\.?(?! ?(?:19|20)\d\d)")
"""A month that takes its year from another one: its line is left as it is."""

NOTATIONS: dict[str, Callable[[int, str], str]] = {
    "maart 2019": lambda month, year: f"{NAMES[month]} {year}",
    "mrt. 2019": lambda month, year: f"{SHORT[month]} {year}",
    "03-2019": lambda month, year: f"{month + 1:02}-{year}",
    "03/2019": lambda month, year: f"{month + 1:02}/{year}",
    "March 2019": lambda month, year: f"{ENGLISH[month]} {year}",
    "MAART 2019": lambda month, year: f"{NAMES[month].upper()} {year}",
    "mrt 2019": lambda month, year: f"{SHORT[month].rstrip('.')} {year}",
}


def written(document: Document, notation: str) -> tuple[Document, int]:
    """The document with every month in this notation, and how many there are."""
    write, count = NOTATIONS[notation], 0

    def month(found: re.Match[str]) -> str:
        nonlocal count
        count += 1
        number = NUMBERS[found["name"].casefold()] if found["name"] else int(found["number"]) - 1
        return write(number, found["year"] or found["other"])

    def cell(text: str) -> str:
        return text if BARE.search(text) else MONTH.sub(month, text)

    return rewritten(document, cell), count


WITH_MONTHS = [
    (name, path)
    for name, path in zip(IDS, CVS, strict=True)
    if written(document_of(path), "maart 2019")[1] >= 2
]


def test_enough_cvs_have_months() -> None:
    assert len(WITH_MONTHS) >= 40
    assert sum(written(document_of(path), "03-2019")[1] for _, path in WITH_MONTHS) >= 200


@pytest.mark.parametrize("notation", NOTATIONS)
def test_months_in_another_notation(notation: str) -> None:
    found = {
        name
        for name, path in WITH_MONTHS
        if facts(extracted(written(document_of(path), notation)[0])) != facts(extracted(document_of(path)))
    }
    compare(f"months: {notation}", found)
