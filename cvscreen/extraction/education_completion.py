"""Whether an education was completed: what its rows say, or the column of its table."""

from __future__ import annotations

import re
from datetime import date

from cvscreen.extraction.entries import Entry
from cvscreen.extraction.matching import Match
from cvscreen.extraction.row_signs import label_of
from cvscreen.extraction.sections import Section
from cvscreen.extraction.text import Row, item
from cvscreen.periods import PartialDate
from cvscreen.records.evidence import Education, EvidenceItem

SIGNS = ("completed", "unfinished", "running", "expected", "partial")
_JOINER = re.compile(r"^[\s:,(–-]*(?:is|was|in|werd)?[\s:,(–-]*$")
_YES = frozenset(
    {"ja", "j", "yes", "y", "behaald", "gehaald", "geslaagd", "diploma", "✓", "✔", "x", "v", "√"}
)
_NO = frozenset({"-", "–", "nee", "n", "no", "neen", "niet", "geen", "✗", "✘", "niet behaald"})
_PLAIN = frozenset({"ja", "nee", "yes", "no"})
_ANSWER = re.compile(r"(?<=\w)\s*[,;(:]\s*|(?<=\w)\s+[-–—]\s+")
"""What parts an answer from its reason: "nee, verhuisd", "ja (2012)"."""
_CLAUSE = re.compile(r"[,;:.()|\t–—]|\b(?:maar|wel|but)\b")
_CLAUSE_WORDS = 4
_COLUMNS = 3
_LONGEST_NAME = len("diploma's")
"""Letters up to which a heading word only names the list."""
Completion = tuple[bool | None, bool, list[EvidenceItem]]
"""True, False or None (nothing said), whether it still runs, and the words that say so."""


def completion(entry: Entry, end: PartialDate | str | None) -> Completion:
    """What the rows of ``entry`` say of its completion; ``end`` is where its period ends."""
    said: dict[str, tuple[Row, Match]] = {}
    partial_only = True
    for row in entry.rows:
        if _names_columns(row) is not None:
            continue
        for sign in row.found("qualifiers", *SIGNS, key="qualifier"):
            name = str(sign.get("qualifier"))
            if name == "completed" and _denied(row, sign):
                name = "unfinished"
            said.setdefault(name, (row, sign))
            if name == "completed" and not _of_partial(row, sign):
                partial_only = False
        for sign in row.found("education", "admission"):
            said.setdefault("partial", (row, sign))
    quotes = {name: item(row, m.start, m.end, m.rule) for name, (row, m) in said.items()}
    answer = _answer(entry)
    if answer is not None:
        if not answer[0]:
            return False, False, [answer[1]]
        quotes["completed"] = answer[1]
        partial_only = partial_only and "completed" in said
    if "unfinished" in quotes:
        return False, False, [quotes["unfinished"]]
    obtained = "completed" in quotes and not partial_only
    if "running" in quotes and obtained and isinstance(end, PartialDate):
        return True, False, [quotes["completed"]]  # "laatste jaar in deeltijd, diploma 2015"
    if end == "present" or "running" in quotes:
        return False, True, [quotes["running"]] if "running" in quotes else []
    if "expected" in quotes:
        return False, True, [quotes["expected"]]
    if "partial" in quotes and not obtained:
        return False, False, [quotes["partial"]]
    if "completed" in quotes:
        return True, False, [quotes["completed"]]
    return None, False, []


def _answer(entry: Entry) -> tuple[bool, EvidenceItem] | None:
    """Yes or no beside the label "Diploma", in a cell of its own or behind a colon."""
    for row in entry.rows:
        opens = label_of(row) == "completed"
        for label in row.found("qualifiers", "label-completed", key="qualifier"):
            rest = row.text[label.end :]
            value = re.match(r"[\s:?]*([^\s:,;.()]+)" if opens else r"\s?[:?]\s*([^\s:,;.()]+)", rest)
            word = value.group(1).casefold() if value else ""
            if value is not None and word in _YES | _NO:
                return word in _YES, item(
                    row, label.end + value.start(1), label.end + value.end(1), "education/diploma-label"
                )
            opens = False
    return None


def _denied(row: Row, sign: Match) -> bool:
    """ "Niet met een diploma afgesloten": a denial in the same clause turns the sign round, unless it
    tells of the valuation ("nog niet erkend diploma")."""
    for denial in row.found("qualifiers", "denial", key="qualifier"):
        between = row.text[denial.end : sign.start]
        if denial.end > sign.start or len(between.split()) > _CLAUSE_WORDS or _CLAUSE.search(between):
            continue
        known = row.found("education", "foreign", "equivalence")
        if not any(denial.start <= m.start < sign.start for m in known):
            return True
    return False


def _of_partial(row: Row, sign: Match) -> bool:
    """ "Propedeuse behaald": the completion is that of the part."""
    partials = [*row.found("qualifiers", "partial", key="qualifier"), *row.found("education", "admission")]
    return any(
        (p.end <= sign.start and _JOINER.match(row.text[p.end : sign.start]))
        or (sign.end <= p.start and _JOINER.match(row.text[sign.end : p.start]))
        or p.start <= sign.start < p.end
        for p in partials
    )


def completion_column(section: Section) -> int | None:
    """In a table with a title row, the cell that says whether the diploma was obtained."""
    rows = section.rows if section.heading is None else [section.heading, *section.rows]
    return next((number for row in rows if (number := _names_columns(row)) is not None), None)


def _names_columns(row: Row) -> int | None:
    """The cell that says "Diploma" in a row that names the columns of a table ("Jaar | Soort | Diploma")."""
    if len(row.cells) < _COLUMNS or row.periods:
        return None
    labels = row.found("qualifiers", "label-completed", key="qualifier")
    for number, cell in enumerate(row.cells):
        if any(m.start == cell.start and m.end == cell.end for m in labels):
            return number
    return None


def in_column(
    entry: Entry, column: int | None, reference_date: date
) -> tuple[bool | None, list[EvidenceItem]]:
    """What the cell in ``column`` of the table row answers: yes, no, or the date of the diploma.

    ``column`` None: the title row is not known; a cell that holds nothing but "ja" or "nee" still answers.
    """
    for row in entry.rows:
        if _names_columns(row) is not None:
            continue  # "Diploma" above the answers is none
        for number, cell in enumerate(row.cells):
            answer = _ANSWER.split(cell.text.strip(" .()").casefold(), maxsplit=1)[0]
            if column is None and (answer not in _PLAIN or not _in_table(row)):
                continue
            if column is not None and (row.line.cell or 0) + number != column:
                continue
            quote = [item(row, cell.start, cell.end, "education/diploma-column")]
            if answer in _YES | _NO:
                return answer in _YES, quote
            dates = [p for p in row.periods if cell.start <= p.start < cell.end and p.single]
            known = [p.begin for p in dates if p.begin is not None]
            if known and not re.search(r"[^\W\d_]{3,}", row.text[cell.start : dates[0].start]):
                return known[0].first <= reference_date, quote
    return None, []


def _in_table(row: Row) -> bool:
    return row.line.cell is not None or len(row.cells) >= _COLUMNS


def under_diplomas(education: Education, section: Section) -> Education:
    """What stands under "Behaalde diploma's" was obtained, unless it says otherwise; "Diploma's" alone is
    the name of such a list and says nothing of one of them."""
    heading = section.heading
    if education.completed is not None or heading is None:
        return education
    signs = heading.found("qualifiers", "completed", key="qualifier")
    told = [m for m in signs if m.end <= section.inline_from and not _only_names(heading, m)]
    rows = section.rows if heading in section.rows else [heading, *section.rows]
    quotes = [
        *(item(heading, m.start, m.end, "education/under-diplomas") for m in told[:1]),
        *(item(row, m.start, m.end, m.rule) for row in rows for m in _of_all(row)),
    ]
    if not quotes:
        return education
    return education.model_copy(update={"completed": True, "evidence": (*education.evidence, quotes[0])})


def _of_all(row: Row) -> list[Match]:
    """ "Alle opleidingen met diploma afgerond" is told of the whole list."""
    return row.found("qualifiers", "all-completed", key="qualifier")


def _only_names(heading: Row, sign: Match) -> bool:
    """Whether a sign is the label "diploma" or its plural, not a word of obtaining."""
    labels = heading.found("sections")
    return any(
        m.start <= sign.start and sign.end <= m.end and m.end - m.start <= _LONGEST_NAME for m in labels
    )
