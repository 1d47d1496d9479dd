"""Educations: level from every sign in the entry, completion from qualifiers, dates from its period."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from cvscreen.extraction.entries import Entry, segment
from cvscreen.extraction.matching import Match
from cvscreen.extraction.period_grammar import PeriodMatch
from cvscreen.extraction.row_signs import is_description, label_of
from cvscreen.extraction.sections import Section
from cvscreen.extraction.segments import split_segments
from cvscreen.extraction.text import Row, item
from cvscreen.periods import PartialDate
from cvscreen.records.evidence import LEVEL_ORDER, CvEnd, Education, EvidenceItem, Level

_STRENGTH = {"level": 0, "course": 1, "institution": 2}


@dataclass(frozen=True, slots=True)
class LevelReading:
    """What the signs say together. ``level`` None: no sign, or a foreign diploma."""

    level: Level | None
    low: Level | None
    high: Level | None
    foreign: bool
    sign: Match | None


def opens_education(row: Row) -> bool:
    """Whether a row without a period opens an education: it names a level or a course."""
    signs = [*level_signs(row), *row.found("education", "course")]
    return bool(signs) and label_of(row) not in {"completed", "other"}


_ADDRESS = re.compile(r"(?:drs|mr|ir|ing|dr|prof|bc)\.?", re.IGNORECASE)


def level_signs(row: Row) -> list[Match]:
    """Explicit levels on a row, without those that are a form of address ("drs. C. Tanis")."""
    return [
        m
        for m in row.found("education", "level")
        if not (
            _ADDRESS.fullmatch(row.text[m.start : m.end])
            and re.match(r"\.?\s*(?:[A-Z]\.|[A-Z][a-zà-ÿ]+)", row.text[m.end :])
        )
    ]


def educations(section: Section, reference_date: date) -> list[Education]:
    """The educations of one section, without ids; what is only a course or certificate is left out."""
    found = []
    column = _completion_column(section)
    for entry in segment(section.rows, extra_anchor=opens_education):
        education = education_of(entry, section.kind, reference_date, column)
        if education is not None:
            found.append(_under_diplomas(education, section))
    return found


def _under_diplomas(education: Education, section: Section) -> Education:
    """What stands under the heading "Diploma's" was obtained, unless it says otherwise."""
    heading = section.heading
    if education.completed is not None or heading is None:
        return education
    title = heading.text[: section.inline_from].casefold()
    if "diploma" not in title or "opleiding" in title or "school" in title:
        return education
    quote = item(heading, 0, section.inline_from, "education/under-diplomas")
    return education.model_copy(update={"completed": True, "evidence": (*education.evidence, quote)})


def _completion_column(section: Section) -> int | None:
    """In a table with a title row, the cell that says whether the diploma was obtained."""
    rows = section.rows if section.heading is None else [section.heading, *section.rows]
    for row in rows:
        if len(row.cells) < 3 or row.periods:
            continue
        for number, cell in enumerate(row.cells):
            labels = row.found("qualifiers", "label-completed", key="qualifier")
            if any(m.start == cell.start and m.end == cell.end for m in labels):
                return number
    return None


def education_of(
    entry: Entry, section_kind: str, reference_date: date, completion_column: int | None = None
) -> Education | None:
    """One entry as an education, or None when it is none of a level.

    ``completion_column`` is the cell of its table row that answers "Diploma" with yes or no.
    """
    signs = [
        (row, m)
        for row in _title_rows(entry)
        for m in row.found("education")
        if (m.get("kind") != "foreign" or not _names_school(row, m))
        and (m.get("kind") != "level" or m in level_signs(row))
    ]
    kinds = {str(m.get("kind")) for _, m in signs}
    explicit = kinds & {"level", "course"}
    if section_kind == "courses" and "level" not in kinds:
        return None
    if (
        "short-course" in kinds
        and ("level" not in kinds or section_kind == "courses")
        and not (
            "course" in kinds
            and section_kind == "education"
            and _first(signs, "course") < _first(signs, "short-course")
        )
    ):
        return None
    if (
        not explicit
        and not kinds & {"institution", "foreign"}
        and not _is_course_of_study(entry, section_kind)
    ):
        return None
    reading = read_level([m for _, m in signs])
    start, end = _dates(entry.periods)
    completed, running, why = _completion(entry, end)
    if completed is None and completion_column is not None:
        completed, why = _in_column(entry, completion_column)
    if isinstance(end, PartialDate) and completed is not False and _after(end, reference_date):
        completed, running = False, True
    title, institution = _names(entry)
    evidence = [*_evidence(entry, signs), *why] or [_title_quote(entry)]
    return Education(
        id="education",
        level=reading.level,
        level_min=reading.low,
        level_max=reading.high,
        foreign=reading.foreign,
        completed=completed,
        running=running,
        title=title,
        institution=institution,
        start=None if start is None else start.to_json(),
        end=_end_json(end),
        evidence=tuple(evidence),
    )


def _is_course_of_study(entry: Entry, section_kind: str) -> bool:
    """An entry under "Opleidingen" without any sign of a level: its level is open, not absent."""
    lasting = any(not period.single for period in entry.periods)
    return section_kind == "education" and lasting and bool(entry.header)


def _names_school(row: Row, sign: Match) -> bool:
    """A country in the name of a Dutch school ("Libanon Lyceum") says nothing of the diploma."""
    return any(m.get("type") == "education" and m.start == sign.end + 1 for m in row.found("employers"))


def _first(signs: Sequence[tuple[Row, Match]], kind: str) -> tuple[int, int]:
    return min(((r.index, m.start) for r, m in signs if m.get("kind") == kind), default=(10**9, 0))


def _title_rows(entry: Entry) -> list[Row]:
    """The rows in which a level may stand: the titles, and what directly follows without being a task
    list."""
    return [*entry.header, *entry.body[:3]]


def read_level(signs: Sequence[Match]) -> LevelReading:
    """Levels meet: an explicit level is narrowed by a course, a course by an institution, never widened."""
    foreign = any(m.get("kind") == "foreign" for m in signs)
    equivalent = any(m.get("kind") == "equivalence" for m in signs)
    if foreign and not equivalent:
        return LevelReading(None, None, None, True, next(m for m in signs if m.get("kind") == "foreign"))
    ranked = sorted(
        (m for m in signs if str(m.get("kind")) in _STRENGTH), key=lambda m: _STRENGTH[str(m.get("kind"))]
    )
    low: Level | None = None
    high: Level | None = None
    sign: Match | None = None
    for match in ranked:
        bounds = _bounds(match)
        if bounds is None:
            continue
        if bounds[0] in ("havo", "vwo"):
            if low is None:
                return LevelReading(bounds[0], bounds[0], bounds[0], False, match)
            continue
        if low is None or high is None:
            (low, high), sign = bounds, match
            continue
        meet = _meet((low, high), bounds)
        if meet is not None:
            low, high = meet
    if low is None or high is None:
        return LevelReading(None, None, None, False, sign)
    return LevelReading(_name(low, high), low, high, False, sign)


def _bounds(match: Match) -> tuple[Level, Level] | None:
    level = match.get("level")
    if level == "mbo":
        return "mbo-1", "mbo-4"
    if level is not None:
        return level, level  # type: ignore[return-value]
    low, high = match.get("level_min"), match.get("level_max")
    return None if low is None or high is None else (low, high)  # type: ignore[return-value]


def _meet(left: tuple[Level, Level], right: tuple[Level, Level]) -> tuple[Level, Level] | None:
    """The levels that both allow; an hbo with a master is an hbo master."""
    both = [level for level in LEVEL_ORDER if level in _between(*left) and level in _between(*right)]
    if both:
        return both[0], both[-1]
    if {"hbo-bachelor", "hbo-master"} <= {left[0], right[0], left[1], right[1]}:
        return "hbo-master", "hbo-master"
    return None


def _between(low: Level, high: Level) -> frozenset[Level]:
    """The levels from ``low`` to ``high``; from one wo to another there is no hbo, and the other way
    round."""
    levels = LEVEL_ORDER[LEVEL_ORDER.index(low) : LEVEL_ORDER.index(high) + 1]
    if low.startswith("wo"):
        return frozenset(level for level in levels if not level.startswith("hbo"))
    if low.startswith("hbo") and high.startswith("hbo"):
        return frozenset(level for level in levels if level.startswith("hbo"))
    return frozenset(levels)


def _name(low: Level, high: Level) -> Level:
    """The level as evidence names it: an mbo whose level is open is ``mbo``; else the lowest that is
    certain."""
    if low == high:
        return low
    return "mbo" if low.startswith("mbo") and high.startswith("mbo") else low


def _dates(periods: Iterable[PeriodMatch]) -> tuple[PartialDate | None, PartialDate | str | None]:
    """Start and end; a single year or date is the end."""
    start: PartialDate | None = None
    end: PartialDate | str | None = None
    for period in periods:
        if period.single or period.kind == "date":
            if end is None:
                end = period.finish or period.begin
            continue
        return period.begin, period.finish
    return start, end


def _end_json(end: PartialDate | str | None) -> CvEnd | None:
    return end.to_json() if isinstance(end, PartialDate) else end


def _after(end: PartialDate, reference_date: date) -> bool:
    """Whether the education certainly ends after the reference date."""
    return end.end_bounds()[0] > reference_date


_YES = frozenset({"ja", "j", "yes", "behaald", "✓", "✔", "x", "v"})
_NO = frozenset({"nee", "n", "no", "neen", "niet"})


def _in_column(entry: Entry, column: int) -> tuple[bool | None, list[EvidenceItem]]:
    for row in entry.rows:
        for number, cell in enumerate(row.cells):
            place = (row.line.cell or 0) + number
            answer = cell.text.strip(" .()").casefold()
            if place == column and answer in _YES | _NO:
                return answer in _YES, [item(row, cell.start, cell.end, "education/diploma-column")]
    return None, []


_JOINER = re.compile(r"^[\s:,(–-]*(?:is|was|in|werd)?[\s:,(–-]*$")


def _completion(entry: Entry, end: PartialDate | str | None) -> tuple[bool | None, bool, list[EvidenceItem]]:
    """True, False or None (nothing said), whether it still runs, and the words that say so."""
    said: dict[str, tuple[Row, Match]] = {}
    partial_only = True
    for row in entry.rows:
        for sign in row.found("qualifiers"):
            name = str(sign.get("qualifier"))
            if name in {"completed", "unfinished", "running", "expected", "partial"}:
                said.setdefault(name, (row, sign))
                if name == "completed" and not _of_partial(row, sign):
                    partial_only = False
        for sign in row.found("education", "admission"):
            said.setdefault("partial", (row, sign))
    quotes = {name: item(row, m.start, m.end, m.rule) for name, (row, m) in said.items()}
    if "unfinished" in said:
        return False, False, [quotes["unfinished"]]
    if end == "present" or "running" in said:
        return False, True, [quotes["running"]] if "running" in said else []
    if "expected" in said:
        return False, True, [quotes["expected"]]
    if "partial" in said and ("completed" not in said or partial_only):
        return False, False, [quotes["partial"]]
    if "completed" in said:
        return True, False, [quotes["completed"]]
    return None, False, []


def _of_partial(row: Row, sign: Match) -> bool:
    """ "Propedeuse behaald": the completion is that of the part."""
    partials = [*row.found("qualifiers", "partial", key="qualifier"), *row.found("education", "admission")]
    return any(
        (p.end <= sign.start and _JOINER.match(row.text[p.end : sign.start]))
        or (sign.end <= p.start and _JOINER.match(row.text[sign.end : p.start]))
        or p.start <= sign.start < p.end
        for p in partials
    )


def _names(entry: Entry) -> tuple[str | None, str | None]:
    """Title and institution as the CV writes them, where they can be told apart."""
    title: str | None = None
    institution: str | None = None
    for row in entry.header:
        if is_description(row):
            continue
        for piece in split_segments(row):
            kinds = {str(m.get("kind")) for m in piece.matches("education")}
            if kinds & {"institution"} and institution is None:
                institution = piece.text
            elif kinds & {"level", "course"} and title is None:
                title = piece.text
    return title, institution


def _title_quote(entry: Entry) -> EvidenceItem:
    row = entry.rows[0]
    return item(row, 0, len(row.text), "education/entry")


def _evidence(entry: Entry, signs: Sequence[tuple[Row, Match]]) -> list[EvidenceItem]:
    quotes = [
        item(row, m.start, m.end, m.rule)
        for row, m in signs
        if m.get("kind") in {"level", "course", "institution", "foreign", "equivalence"}
    ]
    rows = {id(p): row for row in entry.header for p in row.periods}
    for period in entry.periods:
        row = rows.get(id(period))
        if row is not None:
            quotes.append(item(row, period.start, period.end, f"periods/{period.rule}"))
    return quotes
