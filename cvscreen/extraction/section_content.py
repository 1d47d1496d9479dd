"""Parts told by what they hold, where the heading above them is missing or in no list.

A part about the person, skills or hobbies holds no jobs; jobs that stand there lost their heading. Schools at
the end of the jobs, and jobs at the end of the schools, did too.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from cvscreen.extraction.matching import Match
from cvscreen.extraction.row_signs import is_sentence, label_of
from cvscreen.extraction.text import Row

_QUIET = frozenset(
    {"person", "languages", "hobbies", "skills", "profile", "motivation", "availability"}
    | {"awards", "publications", "top"}
)
"""Parts without jobs or schools. (Referees may have a range of years: when they knew the candidate.)"""
_WORKING = frozenset({"work", "internships", "volunteer", "side-activities"})
_ENTRY_LABELS = frozenset({"role", "employer", "client", "place", "period"})
_HEADING_WORDS = 6
_DETAIL = re.compile(r"\s*[^\W\d_][^:@]{1,30}:\s*\S|[^:]{1,30}\t")
"""A label with what it says: "Geboorteplaats: Delft"."""
_TITLE_WORDS = 14
"""Words up to which a row above its period is the title of that entry."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Where another part begins among the rows of a section: at ``start``; ``heading`` is its row, if any."""

    start: int
    heading: int | None
    kind: str


def cut_by_content(kind: str, rows: Sequence[Row], listed: Collection[str], unknown: str) -> Cut | None:
    """Where in a section of ``kind`` entries of another kind begin, or None.

    ``listed`` are the kinds that headings of the CV name: schools at the end of the jobs have lost their
    heading only where no other part is theirs.
    """
    dated = [n for n, row in enumerate(rows) if _is_dated(row)]
    if not dated:
        return None
    if kind in _QUIET:
        first = next((n for n in dated if _sign(rows, n) is not None), None)
        if first is None:
            return None
        # An entry before it that no list knows belongs to the same part.
        first = next(n for n in dated if n == first or ":" not in rows[n].text)
        return _cut(rows, first, -1, unknown)
    if kind == "references":
        first = next((n for n in dated if _no_referee(rows, n)), None)
        return None if first is None else _cut(rows, first, -1, unknown)
    other = "education" if kind in _WORKING else "work" if kind == "education" else None
    if other is None or other in listed or "combined" in listed:
        return None
    signs = {n: _sign(rows, n) for n in dated}
    tail = len(dated)
    while tail and signs[dated[tail - 1]] == other:
        tail -= 1
    before = [n for n in dated[:tail] if signs[n] is not None]
    if tail == len(dated) or not before or before[-1] != dated[tail - 1]:
        return None
    if other == "education" and not any(r.found("education", "level") for r in rows[dated[tail] - 1 :]):
        return None  # many functions are called after a course, and a school may be the employer
    return _cut(rows, dated[tail], dated[tail - 1], other)


def details_end(rows: Sequence[Row]) -> int | None:
    """Where the personal details in a part with that heading end and the CV itself goes on, as it would
    without them; None where nothing is told below them."""
    end = next((n for n, row in enumerate(rows) if not _is_detail(row)), len(rows))
    return end if end and any(is_sentence(row) or _is_dated(row) for row in rows[end:]) else None


def _is_detail(row: Row) -> bool:
    return _DETAIL.match(row.text) is not None and label_of(row) not in _ENTRY_LABELS


def _no_referee(rows: Sequence[Row], number: int) -> bool:
    """Whether a dated row below referees is a school or a job with its tasks, not when one knew somebody."""
    if rows[number].found("education", "level", "course"):
        return True
    tasks = any(row.line.bullet for row in rows[number + 1 : number + 4])
    return tasks and _sign(rows, number) == "work"


def is_education_only(rows: Sequence[Row]) -> bool:
    """Whether every dated row tells of a school, and at least one of its level or course."""
    dated = [n for n, row in enumerate(rows) if _is_dated(row, single=True)]
    if not any(row.found("education", "level", "course") for row in rows):
        return False
    signs = [_sign(rows, n) for n in dated]
    return "work" not in signs and "education" in signs


def is_work_mostly(rows: Sequence[Row]) -> bool:
    """Whether most dated rows tell of a function: below "Onderwijs" one may list where one taught."""
    signs = [_sign(rows, n) for n, row in enumerate(rows) if _is_dated(row)]
    return len(signs) >= 2 and 2 * signs.count("work") > len(signs)


def _is_dated(row: Row, *, single: bool = False) -> bool:
    """Whether a row carries the period of an entry (``single``: a year alone will do)."""
    periods = row.periods_in_text
    if not single:
        periods = [p for p in periods if not p.single]
    return bool(periods) and not row.line.bullet and not is_sentence(row)


def _sign(rows: Sequence[Row], number: int) -> str | None:
    """What the entry dated at ``number`` is: by that row itself, else by the rows beside it."""
    own = _kind_of(rows[number])
    if own == "education" and number and rows[number].found("qualifiers", "student", key="qualifier"):
        firm = rows[number - 1]
        if any(m.get("type") != "education" for m in firm.found("employers")) and not firm.periods:
            return "work"  # "Garage Kluft" above "Leerling-monteur (BBL)"
    if own == "education" and number + 1 < len(rows) and not _is_dated(rows[number + 1], single=True):
        # A school may be the employer: the function stands below it.
        below = rows[number + 1]
        levels = [*rows[number].found("education", "level"), *below.found("education", "level")]
        short = below.word_count <= _TITLE_WORDS and not below.line.bullet
        if short and not levels and below.found("roles", "title", key="place"):
            return "work"
    if own is not None:
        return own
    if number and label_of(rows[number - 1]) == "period":
        first = _labelled_from(rows, number, -1)
        kinds = [_kind_of(row) for row in rows[max(first - 1, 0) : number]]
        if "work" in kinds and "education" not in kinds:
            return "work"
    beside = [
        _kind_of(rows[n])
        for n in (number - 1, number + 1)
        if 0 <= n < len(rows) and rows[n].word_count <= 2 * _TITLE_WORDS and not rows[n].line.bullet
    ]
    return "work" if "work" in beside else "education" if "education" in beside else None


def _kind_of(row: Row) -> str | None:
    schools = row.found("education", "level", "course", "institution")
    level = row.found("education", "level", "course")
    titles = _titles(row)
    if row.found("qualifiers", "internship", "volunteer", key="qualifier"):
        return "work"
    firms = [m for m in row.found("employers") if m.get("type") != "education"]
    functions = row.found("roles", "title", key="place")
    if functions and firms and not row.found("education", "level", "institution"):
        return "work"  # many functions are called after a course: "C&A | Verkoper"
    courses = row.found("education", "course")
    if courses == schools and all(any(f.start <= c.start < f.end for f in functions) for c in courses):
        return "work" if firms else None if courses else "work" if titles else None
    if level or (schools and not titles):
        return "education"
    if titles or firms:
        return "work"
    return "education" if schools else None


def _titles(row: Row) -> list[Match]:
    """Functions on a row that are no name of a course ("Secretaresse, mbo niveau 4" is one)."""
    courses = row.found("education", "level", "course")
    if courses:
        return []
    return row.found("roles", "title", key="place")


def _cut(rows: Sequence[Row], first: int, floor: int, kind: str) -> Cut | None:
    """The cut before the entry dated at ``first``: at its title, and at a heading above that."""
    start = first
    own = _kind_of(rows[first])
    start = _labelled_from(rows, first, floor)
    if start < first and start - 1 > floor and _is_title_above(rows[start - 1], "work"):
        start -= 1
    while start - 1 > floor and start > first - 2 and _is_title_above(rows[start - 1], own):
        start -= 1
    heading = start - 1
    if heading > floor and _may_head(rows, heading):
        return Cut(start, heading, kind)
    return Cut(start, None, kind) if start > 0 or kind != "top" else None


def _labelled_from(rows: Sequence[Row], first: int, floor: int) -> int:
    """Where the labelled lines that end in the period of row ``first`` begin: "Organisatie | CBR", or the
    label on a line and what it names on the next."""
    start = first
    while start - 1 > floor:
        above = rows[start - 1]
        named = start - 2 > floor and label_of(rows[start - 2]) in _ENTRY_LABELS and not is_sentence(above)
        if label_of(above) not in _ENTRY_LABELS and not named:
            return start
        start -= 1
    return start


def _is_title_above(row: Row, own: str | None) -> bool:
    """Whether ``row`` belongs to the entry below it, whose dated row is of kind ``own``."""
    kind = _kind_of(row)
    return (
        kind is not None
        and own in {None, kind}
        and row.word_count <= _TITLE_WORDS
        and not row.periods
        and not row.line.bullet
        and not is_sentence(row)
        and not any(len(digits) > 4 for digits in re.findall(r"\d+", row.text.replace(" ", "")))
    )


def _may_head(rows: Sequence[Row], number: int) -> bool:
    row = rows[number]
    text = row.text.strip()
    return (
        row.word_count <= _HEADING_WORDS
        and not row.periods
        and not row.line.bullet
        and not any(c in text for c in "@\t,;")
        and not any(c.isdigit() for c in text)
        and not re.search(r":\s*\S", text)
        and not text.endswith(".")
        and not is_sentence(row)
    )
