"""Which rows of a section carry the period of an entry: the anchors by which it is cut."""

from __future__ import annotations

import re

from cvscreen.extraction.period_grammar import PeriodMatch
from cvscreen.extraction.row_signs import (
    header_periods,
    in_own_cell,
    is_anchor,
    is_description,
    is_period_alone,
    label_of,
    stands_out,
)
from cvscreen.extraction.text import Row
from cvscreen.periods import PartialDate

_ITEM_WORDS = 12
_TITLE_WORDS = 8


def anchors_of(rows: list[Row]) -> list[int]:
    """The rows that carry the period of an entry each."""
    found = [i for i, row in enumerate(rows) if is_anchor(row) or _opens_description(rows, i)]
    plain = [i for i in found if not rows[i].line.bullet]
    if plain and len(plain) < len(found):
        # List items with a period are functions under one employer only where they name a function.
        found = [
            i
            for i in found
            if not rows[i].line.bullet
            or _names_function(rows[i])
            or _lent(rows, max((n for n in plain if n < i), default=None), i)
        ]
    found = [i for i in found if not _grown_into(rows, found, i)]
    column = [i for i in found if in_own_cell(rows[i])]
    if len(column) > 1 and len(found) < 2 * len(column):
        found = [i for i in found if i in column or not _tells_of_year(rows[i])]
    kept: list[int] = []
    for i in found:
        if kept and (_belongs_to(rows, kept[-1], i) or _tells_on(rows[kept[-1]], rows[i])):
            continue
        kept.append(i)
    return kept


def _tells_on(anchor: Row, row: Row) -> bool:
    """ "Begonnen als verkoper, vanaf 2014 teamleider" in a job from 2008 to 2019 tells what became of it."""
    periods = row.periods_in_text
    if not periods or not all(p.rule.endswith("since") for p in periods):
        return False
    first = periods[0]
    lead = row.text[: first.start]
    if not _begins_within(first, anchor) or _is_function(row, first):
        return False
    names = bool(row.found("employers", "name")) or (row.line.bold and not anchor.line.bold)
    became = bool(lead.strip(" (")) and bool(row.found("roles", "title", key="place"))
    onward = became and any(c.isalpha() for c in row.text[first.end :]) and is_period_alone(anchor)
    enough = len(lead.split()) >= (1 if onward else 2)
    return enough and not (names and not re.search(r"[a-z\d]\.\s*$", lead))


def _is_function(row: Row, since: PeriodMatch) -> bool:
    """ "Teamleider (sinds 2018)": a title with its period, and no sentence about what a job came to hold."""
    opens = any(m.start <= 2 for m in row.found("roles", "title", key="place"))
    bracketed = row.text[: since.start].rstrip().endswith("(") and not row.text[since.end :].strip(" )")
    return opens and bracketed and not row.line.bullet and row.word_count <= _TITLE_WORDS


def _begins_within(period: PeriodMatch, anchor: Row) -> bool:
    """Whether a period begins in the time that the row of an entry gives."""
    outer = next((p for p in anchor.periods_in_text if not p.single), None)
    if outer is None or outer.begin is None or period.begin is None:
        return False
    if period.begin.last < outer.begin.first:
        return False
    return not isinstance(outer.finish, PartialDate) or period.begin.first <= outer.finish.last


def _grown_into(rows: list[Row], found: list[int], i: int) -> bool:
    """ "• Vanaf 2011 plaatsvervangend filiaalmanager" in the list below a job from 2006 to 2014, where no
    other item of it has a period: what the job came to hold."""
    above = max((n for n in found if n < i and not rows[n].line.bullet), default=None)
    periods = rows[i].periods_in_text
    if not rows[i].line.bullet or above is None or not all(p.rule.endswith("since") for p in periods):
        return False
    following = min((n for n in found if n > i and not rows[n].line.bullet), default=len(rows))
    if any(rows[n].line.bullet and n != i for n in found if above < n < following):
        return False
    return bool(periods) and _begins_within(periods[0], rows[above])


def _tells_of_year(row: Row) -> bool:
    """ "In 2012 gestopt door de crisis", where the periods stand in a column of their own."""
    named = [*row.found("roles", "title", key="place"), *row.found("employers")]
    ended = row.found("qualifiers", "completed", "expected", key="qualifier")
    studied = row.found("education", "level", "course")
    if named or ended or studied or in_own_cell(row) or is_period_alone(row):
        return False
    return all(p.single for p in row.periods_in_text)


def _opens_description(rows: list[Row], i: int) -> bool:
    """ "Vanaf maart 2014 en nog steeds. Zalen verhuren, …" right below a title in bold or larger print."""
    if i == 0 or rows[i].asked or rows[i].line.bullet or not stands_out(rows[i - 1], rows[i]):
        return False
    title = rows[i - 1]
    if is_description(title) or title.word_count > 12 or title.periods_in_text:
        return False
    if not title.found("roles", "title", key="place") and not title.found("employers"):
        return False
    first = next((p for p in rows[i].periods_in_text if not p.single), None)
    if first is None or len(rows[i].text[: first.start].split()) > 4:
        return False
    return ". " not in rows[i].text[: first.start]


def _names_function(row: Row) -> bool:
    periods = header_periods(row)
    return bool(row.found("roles", "title", key="place")) and any(not p.single for p in periods)


def _lent(rows: list[Row], above: int | None, i: int) -> bool:
    """Whether a list item with a period is an assignment of the agency above it: it lies in its period."""
    if above is None or rows[above].line.bullet or rows[i].word_count > _ITEM_WORDS:
        return False
    if all(m.get("type") != "temp-agency" for m in rows[above].found("employers")):
        return False
    outer, inner = rows[above].periods_in_text[:1], header_periods(rows[i])[:1]
    if not outer or not inner or inner[0].single or outer[0].begin is None or inner[0].begin is None:
        return False
    return outer[0].begin.first <= inner[0].begin.last


def _belongs_to(rows: list[Row], anchor: int, i: int) -> bool:
    """A second period row of the same entry: a diploma date, a label row, the second stretch of one job."""
    row = rows[i]
    if label_of(row) in {"completed", "other", "reference"}:
        return True
    if (
        all(period.single for period in row.periods_in_text)
        and row.found("qualifiers", "completed", "unfinished", "expected", key="qualifier")
        and not row.found("education", "level", "course", "foreign")
        and not in_own_cell(row)
    ):
        return True
    if rows[anchor].periods and _ends_it(rows[anchor], row) and i - anchor <= 2:
        return True
    begun = row.found("education", "begun") and all(period.single for period in row.periods_in_text)
    if begun and rows[anchor].found("education", "level") and not row.found("education", "level", "course"):
        return True  # "gestart in 2018" below the diploma of 2021
    return (
        is_period_alone(row)
        and i == anchor + 1
        and is_period_alone(rows[anchor])
        and row.line.block == rows[anchor].line.block
    )


def _ends_it(anchor: Row, row: Row) -> bool:
    """ "Doctoraalexamen 1995" below "1988 – 1995": the same education."""
    if row.found("education", "institution") or in_own_cell(row):
        return False
    if not row.found("education", "level") and not row.found("qualifiers", "completed", key="qualifier"):
        return False
    ends = [p.finish for p in anchor.periods_in_text if not p.single]
    singles = [p.begin for p in row.periods_in_text]
    return (
        bool(ends)
        and all(p.single for p in row.periods_in_text)
        and any(
            isinstance(end, PartialDate) and single is not None and end.last.year == single.last.year
            for end in ends
            for single in singles
        )
    )


def periods_of(rows: list[Row], i: int, anchor: int) -> list[PeriodMatch]:
    """The periods that row ``i`` gives the entry with the anchor at ``anchor``."""
    if i == anchor:
        return header_periods(rows[i]) or [p for p in rows[i].periods_in_text if not p.single][:1]
    if in_own_cell(rows[anchor]) and _tells_of_year(rows[i]):
        return []
    if is_anchor(rows[i]) and _belongs_to(rows, anchor, i) and label_of(rows[i]) is None:
        return header_periods(rows[i])
    return []
