"""Titled parts of a CV: by the heading lists, and by looks and place where a heading is not in a list.

No row is lost: what stands under an unlisted heading is kept as ``unknown`` and read by its content, and rows
before the first heading form a ``top`` section.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from cvscreen.extraction.listed_headings import (
    Heading,
    Headings,
    ends_entry,
    fuzzy_heading,
    kind_of_cell,
    listed_heading,
)
from cvscreen.extraction.questions import question_headings
from cvscreen.extraction.row_signs import label_of, stands_out
from cvscreen.extraction.section_content import cut_by_content, details_end, is_education_only, is_work_mostly
from cvscreen.extraction.section_looks import headings_by_looks, lasts_alone, titles_below_periods
from cvscreen.extraction.section_looks import style_of as style_of
from cvscreen.extraction.section_tables import columns_of_tables
from cvscreen.extraction.text import Row

TOP, UNKNOWN = "top", "unknown"
_UNPAID_PARTS = {"volunteer": "volunteer", "internship": "internships"}
"""Qualifiers of unpaid work, and the section whose heading has them."""
_AND = re.compile(r"\b(?:en|and|of)\b|[&/+]", re.IGNORECASE)
_JOB_LABELS = frozenset({"period", "employer", "client", "role", "tasks"})
_ENTRIES = frozenset({"work", "education", "internships", "volunteer", "projects"})
_LABELS = (
    "label-education",
    "label-institution",
    "label-completed",
    "label-role",
    "label-employer",
    "label-placed",
    "label-tasks",
    "label-reference",
)


@dataclass(slots=True)
class Section:
    """``kind`` is a section of ``patterns/sections``, ``top`` or ``unknown``. ``heading`` is no content."""

    kind: str
    heading: Row | None
    rows: list[Row] = field(default_factory=list)
    inline_from: int = 0
    """Offset in the heading row from which its own text is content ("Talen: Nederlands")."""


def _titles_job(above: Row, row: Row, below: Row) -> bool:
    """Whether "Vrijwilliger" stands as a function below its society and above its period, in one print."""
    titled = bool(row.found("roles", "title", key="place")) and lasts_alone(below)
    joined = row.line.block == above.line.block and not above.periods
    return titled and joined and not stands_out(row, below)


def split_sections(rows: list[Row], names: Headings) -> list[Section]:
    """The sections of a document in order; ``names`` holds the listed headings, for those that are
    misspelt."""
    rows, tables = columns_of_tables(rows, kind_of_cell, UNKNOWN)
    headings: dict[int, Heading] = {}
    below_periods = titles_below_periods(rows)
    for above, row, below in zip([None, *rows], rows, [*rows[1:], None], strict=False):
        if above is not None and above.wraps and row.text[:1].islower():
            continue  # the last word of a sentence
        if above is not None and ends_entry(row, above):
            continue
        if above is not None and lasts_alone(above) and below_periods[style_of(row)] > 1:
            continue  # "Stage" below "Feb 2019 – juni 2019", where the other titles stand below theirs
        if above is not None and below is not None and _titles_job(above, row, below):
            continue
        found = listed_heading(row)
        if found is None and not (above is not None and above.periods and not stands_out(row, above)):
            found = fuzzy_heading(row, names)  # "Motivaction" below the period of a job is a firm
        if found is not None:
            headings[row.index] = found
    headings = _drop_labels(rows, _drop_unlikely(rows, headings))
    headings = _drop_parts_of_entries(rows, headings)
    for row, kind in question_headings(rows):
        if kind != "person" or row.index not in headings:
            headings[row.index] = Heading(kind, len(row.text), True)
    unknown = headings_by_looks(
        rows,
        {index: heading.kind for index, heading in headings.items()},
        frozenset(index for index, heading in headings.items() if heading.sure and heading.kind != "person"),
    )
    columns = _Columns(rows)
    current = Section(TOP, None)
    sections = [current]
    for row in rows:
        moved = columns.move(row, current)
        if moved is not current:
            current = moved
            if not any(current is s for s in sections):
                sections.append(current)
        if (heading := headings.get(row.index)) is not None:
            current = Section(heading.kind, row, inline_from=heading.end)
            sections.append(current)
            if row.text[heading.end :].strip(" \t:"):
                current.rows.append(row)
        elif row.index in unknown:
            current = Section(UNKNOWN, row, inline_from=len(row.text))
            sections.append(current)
        else:
            current.rows.append(row)
        columns.stay(row, current)
    if tables:
        for parts in tables.values():
            sections.extend(Section(kind, row, below, len(row.text)) for kind, row, below in parts)
        sections.sort(key=_place)
    schools = [s for s in sections if s.kind == "education" and s.heading is not None]
    for section in (s for s in schools if len(schools) > 1 and is_work_mostly(s.rows)):
        section.kind = "work"
    listed = frozenset(section.kind for section in sections if section.heading is not None)
    sections = [part for section in sections for part in _by_content(section, listed)]
    return [s for s in sections if s.rows or s.heading is not None]


def _by_content(section: Section, listed: frozenset[str]) -> list[Section]:
    """A section, and the parts that follow in it without a listed heading of their own."""
    if section.kind == UNKNOWN:
        section.kind = _told_kind(section) or UNKNOWN
    if section.kind == UNKNOWN and is_education_only(section.rows):
        section.kind = "education"
    cut = cut_by_content(section.kind, section.rows, listed, UNKNOWN)
    end = details_end(section.rows) if section.kind == "person" else None
    if end is not None and (cut is None or cut.start > end + 1):
        section.rows, told = section.rows[:end], section.rows[end:]
        return [section, *_by_content(Section(TOP, None, told), listed)]
    if cut is None:
        return [section]
    heading = None if cut.heading is None else section.rows[cut.heading]
    rest = Section(cut.kind, heading, section.rows[cut.start :])
    if heading is not None:
        rest.inline_from = len(heading.text)
    del section.rows[cut.start if cut.heading is None else cut.heading :]
    if rest.kind == UNKNOWN and is_education_only(rest.rows):
        rest.kind = "education"
    return [section, *_by_content(rest, listed)]


def _told_kind(section: Section) -> str | None:
    """What a heading in no list says of the work below it ("Onbezoldigd", "Wat ik vrijwillig doe")."""
    heading = section.heading
    if heading is None or _AND.search(heading.text):
        return None
    signs = {str(m.get("qualifier")) for m in heading.found("qualifiers", *_UNPAID_PARTS, key="qualifier")}
    return _UNPAID_PARTS[signs.pop()] if len(signs) == 1 else None


def _place(section: Section) -> int:
    first = section.heading or (section.rows[0] if section.rows else None)
    return -1 if first is None else first.index


_GOES_ON = frozenset({"work", "education", "projects", "internships", "combined", UNKNOWN})


class _Columns:
    """Which section a row goes on with where the text moves to another column or page.

    What stands at the head of the main column is no part of the last section of the sidebar before it; on the
    next page each column goes on with its own section.
    """

    def __init__(self, rows: list[Row]) -> None:
        self._of_page: dict[int, Counter[int]] = {}
        for row in rows:
            self._of_page.setdefault(row.line.page, Counter())[row.line.column] += len(row.text)
        self._open: dict[int, Section] = {}
        self._before: dict[int, Section] = {}
        self._last: Row | None = None

    def move(self, row: Row, current: Section) -> Section:
        last = self._last
        if last is None or (row.line.page, row.line.column) == (last.line.page, last.line.column):
            return current
        if row.line.page != last.line.page:
            self._before, self._open = self._open, {}
            earlier, now = self._of_page[last.line.page], self._of_page[row.line.page]
            if set(earlier) != set(now):
                main = max(sorted(earlier), key=lambda column: earlier[column])
                self._before = {row.line.column: self._before.get(main, current)}
        if row.line.column in self._open and row.line.page == last.line.page:
            return current
        going_on = self._before.get(row.line.column)
        if going_on is not None:
            return going_on
        # A newspaper column goes on with jobs or courses; after anything else it is the head of the main
        # column.
        return Section(current.kind if current.kind in _GOES_ON else TOP, None)

    def stay(self, row: Row, section: Section) -> None:
        self._open[row.line.column] = section
        self._last = row


_WORK = frozenset({"work", "projects", "internships", "combined"})
_PARTS = frozenset(
    {"skills", "projects", "awards", "motivation", "profile", "person", "combined", "publications", "work"}
    | {"side-activities", "availability", "courses", "references"}
)
"""Parts of a CV whose names also title a part of one job."""


def _drop_parts_of_entries(rows: list[Row], headings: dict[int, Heading]) -> dict[int, Heading]:
    """A weak heading inside the work section titles a part of one job where it repeats or more jobs
    follow."""
    by_index = {row.index: row for row in rows}
    count = Counter(by_index[i].text.strip(" :").casefold() for i in headings)
    order = sorted(headings)
    strong = {style_of(by_index[i]) for i in order if not headings[i].weak and headings[i].sure}
    kept: dict[int, Heading] = {}
    inside = ""
    for position, index in enumerate(order):
        heading, row = headings[index], by_index[index]
        since = max(kept, default=-1)
        # "Nationaliteit: Nederlandse, sinds 2021" is no job.
        listed = inside != "person" and any(
            r.periods_in_text and r.word_count < 15 and not all(p.single for p in r.periods_in_text)
            for r in rows
            if since < r.index < index
        )
        unlike = bool(strong) and style_of(row) not in strong
        working = inside in _WORK and (inside != "combined" or unlike)
        if not heading.weak or heading.kind not in _PARTS or not (working or (listed and unlike)):
            inside = heading.kind
            kept[index] = heading
            continue
        until = next((i for i in order[position + 1 :] if not headings[i].weak), rows[-1].index + 1)
        dated = any(
            r.periods_in_text and not r.line.bullet and not all(p.single for p in r.periods_in_text)
            for r in rows
            if index < r.index < until
        )
        told = heading.kind == "references" and not row.text[heading.end :].strip(" \t:")
        if told and not dated:
            pass  # a heading for the referees at the end, in whatever style
        elif count[row.text.strip(" :").casefold()] > 1 or dated or unlike:
            row.subheading = True
            continue
        inside = heading.kind
        kept[index] = heading
    return kept


def _drop_labels(rows: list[Row], headings: dict[int, Heading]) -> dict[int, Heading]:
    """ "Opleiding: …", "School: …" within the education section are labels of one entry."""
    by_index = {row.index: row for row in rows}
    kept: dict[int, Heading] = {}
    inside = ""
    opened = {
        (row.line.table, row.line.row) for row in rows if row.line.cell in {None, 0} and _labels_a_job(row)
    }
    values = {(row.line.table, row.line.row) for row in rows if row.line.cell}
    often = Counter(by_index[i].text.strip(" :").casefold() for i in headings if label_of(by_index[i]))
    for index in sorted(headings):
        heading, row = headings[index], by_index[index]
        inline = bool(row.text[heading.end :].strip(" \t:"))
        entry_label = label_of(row) in {"period", "tasks", "role", "employer", "client", "placed"}
        if inline and entry_label and inside in _ENTRIES:
            continue  # "Omschrijving | Orders invoeren" of a job
        if often[row.text.strip(" :").casefold()] > 1:
            continue  # "Dienstverband" above a value in every entry
        place = (row.line.table, row.line.row)
        if place[1] is not None and (inline or "\t" in row.text or (row.line.cell == 0 and place in values)):
            above = (place[0], place[1] - 1)
            if above in opened:
                opened.add(place)
                continue  # the next label of the same job: "Contractvorm", "Functie" below "Werkgever"
        if inline and heading.kind == inside and row.found("qualifiers", *_LABELS, key="qualifier"):
            continue
        kept[index] = heading
        inside = heading.kind
    return kept


def _labels_a_job(row: Row) -> bool:
    return row.line.table is not None and label_of(row) in _JOB_LABELS


def _drop_unlikely(rows: list[Row], headings: dict[int, Heading]) -> dict[int, Heading]:
    """Weak candidates in plain body style are labels inside an entry where the sure headings look
    different."""
    by_index = {row.index: row for row in rows}
    # Personal details are in a CV or not: how their heading looks says nothing of the others.
    sure_styles = {style_of(by_index[i]) for i, h in headings.items() if h.sure and h.kind != "person"}
    body = Counter(style_of(row) for row in rows if row.word_count > 3)
    common = body.most_common(1)[0][0] if body else None
    kept = {}
    for index, heading in headings.items():
        style = style_of(by_index[index])
        distinct = bool(sure_styles - {common})
        if not heading.sure and distinct and style == common and len(sure_styles) > 1:
            continue
        kept[index] = heading
    return kept
