"""Headings that the lists know, with a letter wrong too, and rows that only look like one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from cvscreen.extraction.heading_words import (
    heads_assignments,
    only_completed,
    says_completed,
    year_with_word,
)
from cvscreen.extraction.section_looks import style_of
from cvscreen.extraction.text import Row
from cvscreen.extraction.tokens import normal_tokens

Headings = dict[tuple[str, int], list[tuple[str, str]]]
"""Listed headings and their section, by first letter and length: ("w", 11) -> werkervaring, work."""
_NUMBER = re.compile(r"^\s*(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[A-Z])[.)]?\s+(?=[^\W\d_])")
_COUNTED = re.compile(r"\(\d{1,2}\)")
"""How many entries follow: "Werkervaring (4)"."""
_MAX_HEADING_WORDS = 6
_ASIDE = re.compile(r"\s*\([^\W\d_]+(?:[\s,/-]+[^\W\d_]+){0,5}\)\s*:?\s*")
"""What a heading may add in brackets: "Opleidingen (allen afgerond)", "Werkervaring (selectie)"."""
_JOINERS = frozenset({"en", "and", "of"})


@dataclass(frozen=True, slots=True)
class Heading:
    """A row that names a section, up to offset ``end``; ``sure``: it says nothing else."""

    kind: str
    end: int
    sure: bool
    weak: bool = False
    """The word also titles a part of one job ("Taken", "Projecten")."""


def _content_tokens(text: str) -> list[str]:
    return [
        t.norm
        for t in normal_tokens(text)
        if (len(t.norm) > 1 or t.norm.isdigit()) and t.norm not in _JOINERS
    ]


def listed_heading(row: Row) -> Heading | None:
    """The section that a row names, if the row is little more than that name."""
    if heads_assignments(row):
        return Heading("work", len(row.text), True)
    matches = row.found("sections")
    if not matches or (row.line.bullet and not row.line.bold and len(_content_tokens(row.text)) > 2):
        return None
    first = matches[0]
    lead = row.text[: first.start]
    if re.search(r"[^\W\d_]{2,}", lead) and len(lead.split()) > 1:
        return None
    cell_end = next((c.end for c in row.cells if c.start <= first.start < c.end), len(row.text))
    if "\t" in lead and any(c.isalpha() for c in lead):
        return None  # "Contractvorm | vast dienstverband"
    if row.periods and lead.strip() and cell_end < len(row.text):
        return None  # "I&O Research | 2018 – 2022" is a job
    if cell_end < len(row.text) and row.periods and row.found("roles", "title", key="place"):
        return None  # "Vrijwilliger | 2018 – 2022"
    words = len(_content_tokens(_COUNTED.sub("", _NUMBER.sub("", row.text[:cell_end]))))
    kind = first.get("section")
    spans = {(m.start, m.end) for m in matches if m.end <= cell_end and m.get("section") == kind}
    unpaid = row.found("qualifiers", "volunteer", key="qualifier")
    spans.update(year_with_word(row, cell_end))
    spans.update(
        (m.start, m.end) for m in unpaid if m.end <= cell_end and all(m.start >= e for _, e in spans)
    )
    covered = sum(len(_content_tokens(row.text[start:end])) for start, end in spans)
    rest = row.text[first.end : cell_end]
    weak = all(m.get("weak") for m in matches if m.end <= cell_end)
    if not row.line.bold and says_completed(row):
        return None  # "diploma" below a school is how it ended
    spare = 1 if (words > 2 or " en " in row.text) and not weak else 0
    if words and covered >= words - spare and words <= _MAX_HEADING_WORDS:
        return Heading(str(first.get("section")), cell_end, covered >= words, weak)
    if _ASIDE.fullmatch(rest) and not lead.strip() and kind != "references" and (not weak or row.line.bold):
        return Heading(str(kind), cell_end, sure=True, weak=weak)
    answers = row.found("qualifiers", "label-completed", key="qualifier")
    if re.match(r"\s*:\s*\S", rest) and not lead.strip() and not any(m.start == first.start for m in answers):
        weak = bool(first.get("weak"))
        return Heading(str(first.get("section")), first.end + rest.index(":") + 1, False, weak)
    return None


def ends_entry(row: Row, above: Row) -> bool:
    """Whether "Diploma" below a school, in the same print and paragraph, is how it ended."""
    school = any(m.get("type") == "education" for m in above.found("employers"))
    cell = (row.line.table, row.line.row, row.line.cell)
    in_cell = row.line.table is not None and cell == (above.line.table, above.line.row, above.line.cell)
    return (
        (in_cell or row.line.block == above.line.block)
        and style_of(row) == style_of(above)
        and bool(above.periods or above.matches.get("education") or school)
        and only_completed(row)
    )


def fuzzy_heading(row: Row, names: Headings) -> Heading | None:
    """A heading with one or two letters wrong ("Personlijke gegevens", "Werkervaaring")."""
    text = row.text.strip(" :").casefold()
    if not 6 <= len(text) <= 40 or row.periods or row.word_count > 4 or row.line.bullet:
        return None
    if not row.line.bold and says_completed(row):
        return None
    allowed = 1 if len(text) < 12 else 2
    for size in range(len(text) - allowed, len(text) + allowed + 1):
        for name, kind in names.get((text[0], size), ()):
            if Levenshtein.distance(name, text, score_cutoff=allowed) <= allowed:
                return Heading(kind, len(row.text), False)
    return None


def kind_of_cell(cell: Row) -> str | None:
    """The section that one cell names and nothing else; None for any other cell."""
    heading = listed_heading(cell)
    return heading.kind if heading is not None and heading.sure else None
