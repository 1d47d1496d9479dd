"""What one row looks like: a label, a title with its period, a sentence, a description."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cvscreen.extraction.matching import Match
from cvscreen.extraction.period_grammar import PeriodMatch
from cvscreen.extraction.remembered import remembered
from cvscreen.extraction.text import Row, strip_spans
from cvscreen.periods import PartialDate

_LONG = 11
"""Words from which a row reads as a sentence rather than as a title."""

_TITLE_WORDS = 9
"""Words before a period up to which they may be the title that it belongs to."""
_PARAGRAPH = 14
"""Words from which lines that run on into each other read as running text."""
_SPEAKS = re.compile(r"\b(?:ik|mijn|was|werkte|heb|hebben|ben|waar|waarbij|deze|dit)\b", re.IGNORECASE)
"""Words of running text, which a title does not have."""
HOURS = re.compile(
    r"\b(?:±|ca\.?|circa)?\s*\d{1,2}(?:[,.]\d)?(?:\s?[-–/à]\s?\d{1,2})?\s?(?:uur|uren|u|hrs"
    r"|hours)\b(?:\s?(?:per|p/|/)\s?w(?:eek|k)?)?"
    r"|\b0?[.,]\d{1,2}\s?fte\b",
    re.IGNORECASE,
)
_AT_NAME = re.compile(r"bij\s+(?:de\s|het\s)?[A-ZÀ-Ý]")
_ASIDE = re.compile(r"\([^)]*\)")
_ENDS_SENTENCE = re.compile(r"(?<!\b[^\W\d_]\.[^\W\d_])[.!]$")
"""The full stop that ends a sentence, unlike that of initials ("Lingerie Marbella S.A.")."""
_STOPPED = re.compile(r"[a-z]\.\s+[A-Z]\w+")
_TELLS_ON = re.compile(r"[a-z]\.\s+(?:Van|Tussen|In|Sinds|Vanaf|Daarna|Daarvoor|Tot|From|Since)\b")


def label_signs(row: Row) -> list[Match]:
    """The words of a row that may be labels ("Functie", "Werkgever")."""
    return [m for m in row.found("qualifiers") if str(m.get("qualifier")).startswith("label-")]


def is_label_alone(row: Row, start: int = 0, end: int | None = None) -> bool:
    """Whether a row, or what stands between two offsets of it, is a label and nothing else."""
    end = len(row.text) if end is None else end
    size = len(row.text[start:end].strip(" :?*"))
    return any(start <= m.start and m.end <= end and m.end - m.start >= size for m in label_signs(row))


@remembered
def label_of(row: Row) -> str | None:
    """The label that opens the row ("Functie:", "Werkgever"), as its qualifier name without ``label-``."""
    for match in label_signs(row):
        if row.text[: match.start].strip(" \t•-–*"):
            continue
        rest = row.text[match.end :]
        cell = next((c for c in row.cells if c.start <= match.start < c.end), None)
        bare = row.labelled and match.start == 0
        if (
            bare
            or re.match(r"\s*(?:\([^)]*\)\s*)?[:?]", rest)
            or (cell is not None and not row.text[match.end : cell.end].strip(" :"))
        ):
            return str(match.get("qualifier")).removeprefix("label-")
    return None


def _of_alias(row: Row, period: PeriodMatch) -> bool:
    """Whether the word before a single date in brackets tells what became of the organisation then."""
    signs = row.found("qualifiers", "alias", key="qualifier")
    before = row.text[: period.start].rstrip()
    return period.single and any(m.end == len(before) and "(" in row.text[: m.start] for m in signs)


_NUMBERED = re.compile(r"^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+", re.IGNORECASE)
"""The number of an item of a list before its text."""
TITLE_LABELS = frozenset({"role", "employer", "client", "place", "placed", "period"})
"""Labels of the fields in which a job is told."""
_TOLD_ON = re.compile(r"^[\s)\]]*\.\s+[A-ZÀ-Ý]")


def is_abbreviated(row: Row, stop: int) -> bool:
    """Whether the full stop at ``stop`` ends an abbreviation ("Gebr. Blokland"), not a sentence."""
    return any(m.end in {stop, stop + 1} for m in row.found("qualifiers", "abbreviation", key="qualifier"))


def _stops(row: Row) -> bool:
    """Whether a sentence ends within the row and another begins."""
    return any(not is_abbreviated(row, m.start() + 1) for m in _STOPPED.finditer(row.text))


def _goes_on(row: Row) -> bool:
    """Whether a sentence of the row ends and the next says when or where."""
    return any(not is_abbreviated(row, m.start() + 1) for m in _TELLS_ON.finditer(row.text))


@remembered
def is_period_alone(row: Row) -> bool:
    """Whether a row holds its period and no title: at most hours or a kind of contract beside it."""
    rest = row.without_periods()
    if not rest or len(rest) > 60:
        return not rest
    spans = [span for p in row.periods for span in p.spans]
    spans.extend((m.start(), m.end()) for m in HOURS.finditer(row.text))
    spans.extend((m.start, m.end) for m in row.found("qualifiers", "contract", key="qualifier"))
    left = strip_spans(row.text, spans)
    joined = [m for m in row.found("education", "connector") if m.end - m.start >= len(left)]
    return bool(joined) or not any(c.isalnum() for c in left)


@remembered
def header_periods(row: Row) -> list[PeriodMatch]:
    """The periods of a row that stand where a title has them: at either end, in a cell, in brackets, or
    alone."""
    found: list[PeriodMatch] = []
    spans = [(p.start, p.end) for p in row.periods]
    for period in row.periods_in_text:
        if _of_alias(row, period):
            continue  # "(failliet 2021)"
        if found and _TOLD_ON.search(row.text[found[-1].end : period.start]):
            continue  # "… (1998 – 2009). Voorzitter vanaf 2003" goes on in sentences
        if found and _begins_inside(period, found[0]):
            continue  # "2013 - 2019 Brabantia, orderpicker, vanaf 2016 ook inwerken"
        others = [s for s in spans if s != (period.start, period.end)]
        cell = next((c for c in row.cells if c.start <= period.start < c.end), None)
        if cell is None:
            continue
        before = strip_spans(row.text[cell.start : period.start], _shift(others, cell.start, period.start))
        after = strip_spans(row.text[period.end : cell.end], _shift(others, period.end, cell.end))
        before = _NUMBERED.sub("", before)
        opening = re.sub(
            r"^(?:van|vanaf|sinds|periode|data|datum|jaar|in|from|since)\b[\s:]*", "", before, flags=re.I
        )
        bracketed = row.text[: period.start].rstrip().endswith(("(", "[")) or row.text[
            period.end :
        ].lstrip().startswith((")", "]"))
        if (
            not opening
            or not after
            or (bracketed and len(after.split()) <= 6)
            or (len(before.split()) <= 8 and len(after.split()) <= 6 and not is_sentence(row))
        ):
            found.append(period)
    if len(found) > 1 and is_sentence(row) and not _opens_with_title(row):
        return [p for p in found[:1] if not row.text[: p.start].strip(" (")]
    if not found and _opens_with_title(row):
        # "Gemeente Delft – klantmanager. Voert gesprekken. Sept 2022 – heden."
        return [p for p in row.periods_in_text if not p.single]
    return found


def _begins_inside(period: PeriodMatch, outer: PeriodMatch) -> bool:
    """Whether a period without an end begins after the begin and before the end of another."""
    if not period.rule.endswith("since") or period.begin is None or outer.begin is None:
        return False
    ended = isinstance(outer.finish, PartialDate) and period.begin.last < outer.finish.first
    return ended and outer.begin.last < period.begin.first


_IS = re.compile(r"\b(?:is|zijn|werd|wordt|heeft|bestaat|maakt|levert|is|are|has)\s*$", re.IGNORECASE)


@remembered
def _opens_with_title(row: Row) -> bool:
    """Whether a long row opens with an organisation or a title and speaks of nobody before its period."""
    first = next((p.start for p in row.periods_in_text if not p.single), None)
    if first is None or _SPEAKS.search(_ASIDE.sub("", row.text[:first])):
        return False
    roles = row.found("roles", "title", key="place")
    lead = row.text[:first]
    if _IS.search(lead):
        return False  # "Mondriaan Pakketdiensten is sinds 1987 actief in de Euregio"
    if any(m.start <= 2 for m in (*row.found("employers"), *roles)):
        return True
    return len(lead.split()) <= _TITLE_WORDS and ". " not in lead and any(m.end <= first for m in roles)


def ends_in_period(row: Row) -> bool:
    """A title row that ends in its period is complete."""
    return any(not row.text[p.end :].strip(" .)]") for p in row.periods)


@remembered
def in_own_cell(row: Row) -> bool:
    """Whether a period fills a cell of its row: a date column or a right-aligned date."""
    cells = row.cells
    return len(cells) > 1 and any(
        c.start <= p.start
        and not row.text[c.start : p.start].strip(" (*_")
        and not row.text[p.end : c.end].strip(" )*_")
        for p in row.periods_in_text
        for c in cells
    )


def _shift(spans: Sequence[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    return [(max(s, start) - start, min(e, end) - start) for s, e in spans if s < end and start < e]


@remembered
def is_sentence(row: Row) -> bool:
    """Whether a row reads as running text."""
    rest = row.without_periods()
    words = rest.split()
    if not words:
        return False
    if words[0][0].islower() and len(words) > 3 and not _opens_in_lower_case(row):
        return True
    if len(words) >= _LONG and not row.line.bold and "\t" not in row.text:
        return not _names_with_blurb(row)
    if len(words) > 4 and (_SPEAKS.search(rest) or _stops(row) or _goes_on(row)):
        return True
    closed = len(words) > 5 and _ENDS_SENTENCE.search(row.text.rstrip()) is not None
    return closed and not (row.periods_in_text and row.found("education", "level", "course"))


_BLURB = re.compile(r"\s[–—]\s(?=[a-zà-ÿ])")
_BEFORE_BLURB = 7
"""Words before the dash of a blurb up to which they may be a name with its place."""


def _names_with_blurb(row: Row) -> bool:
    """ "Eneco Rotterdam — energieleverancier met ruim twee miljoen klanten": a listed name and what it is."""
    blurb = _BLURB.search(row.text)
    if blurb is None or row.periods or row.text.rstrip().endswith(".") or _SPEAKS.search(row.text):
        return False
    named = any(m.start == 0 for m in row.found("employers", "name"))
    return named and len(row.text[: blurb.start()].split()) <= _BEFORE_BLURB


def _opens_in_lower_case(row: Row) -> bool:
    """Title rows of people who shun capitals: they open with a title, an organisation or a word of
    secondment."""
    start = next(
        (
            i
            for i, c in enumerate(row.text)
            if c.isalpha() and not any(p.start <= i < p.end for p in row.periods)
        ),
        0,
    )
    if _AT_NAME.match(row.text, start):
        return len(row.text.split()) < _LONG  # "bij Werkbedrijf Zuid (sociale werkvoorziening)"
    known = [
        *row.found("roles", "title", key="place"),
        *row.found("employers"),
        *row.found("education"),
        *row.found("qualifiers", "secondment", "client", "via", "internship", "volunteer", key="qualifier"),
    ]
    return any(m.start <= start + 2 for m in known) and len(row.text.split()) < _LONG


def speaks(row: Row, until: int | None = None) -> bool:
    """Whether a row, as far as ``until``, has words of running text, which a title does not have ("ik").

    What it says in brackets ("(ik kon gaan werken)") makes no running text of it.
    """
    return has_words_of_running_text(row.text[:until])


def has_words_of_running_text(text: str) -> bool:
    """Whether a text, without its brackets, has words that neither a title nor a name has ("ik")."""
    return _SPEAKS.search(_ASIDE.sub("", text) if ")" in text else text) is not None


def is_anchor(row: Row) -> bool:
    """Whether a row carries the period of an entry: that of a job, a course, a certificate."""
    return not row.asked and bool(row.periods) and _holds_period(row)


@remembered
def _holds_period(row: Row) -> bool:
    if row.found("qualifiers", "cv-date", key="qualifier"):
        return False
    periods = header_periods(row)
    if not periods or label_of(row) in {"tasks", "other"}:
        return False
    if all(p.single and p.begin is not None and p.begin.kind == "day" for p in periods):
        # One day is a birth date or a meeting, unless it is told of a function (a polling station).
        return bool(row.found("qualifiers", "polling-station", "council", key="qualifier"))
    apart = [p for p in row.periods_in_text if p.single and not p.linked]
    if len(apart) > 1 and len(apart) == len([p for p in row.periods_in_text if not p.linked]):
        return False  # a list of certificates with their years
    if not is_sentence(row) or is_period_alone(row) or in_own_cell(row) or _opens_with_title(row):
        return True
    if _closes_in_bracket(row, periods[-1]):
        return True
    # "september 2013 – januari 2015, propedeuse behaald" is a title row, "Sinds 2016 ook coach" tells on.
    lead = _NUMBERED.sub("", row.text[: periods[0].start])
    leading = lead.strip(" (:-").casefold() in {"", "van", "from"}
    if leading and row.text[periods[0].end :].lstrip().startswith(":"):
        return True  # "sinds 1 juni 2021: medewerker klantenservice, … Ik werk met …"
    leading = leading and not periods[0].rule.endswith("since")
    return leading and (row.text.lstrip("( ")[:1].isdigit() or not _SPEAKS.search(row.without_periods()))


def opens_paragraph(rows: Sequence[Row], i: int, end: int) -> bool:
    """Whether row ``i`` is the first line of running text: with the lines it goes on in, it is a sentence."""
    words, j = rows[i].word_count, i
    small = i + 1 < end and rows[i + 1].text[:1].islower()
    while j + 1 < end and rows[j].joined and not rows[j].periods and j - i < 4:
        j += 1
        words += rows[j].word_count
    return j > i and words >= (_LONG if small else _PARAGRAPH) and rows[j].text.rstrip().endswith((".", "!"))


def is_description(row: Row, above: Row | None = None) -> bool:
    """Rows that tell what was done: list items, sentences, task labels, and what continues them."""
    if row.line.bullet or row.subheading or _describes(row):
        return True
    return above is not None and above.joined and (above.line.bullet or is_sentence(above))


@remembered
def _describes(row: Row) -> bool:
    label = label_of(row)
    if label in TITLE_LABELS and row.text[:1].isupper() and not row.line.bullet:
        return False  # "Waar? | Gemeente Midden-Delfland, Publiekszaken"
    told = is_sentence(row) or _closed_phrase(row) or _only_ends(row)
    return told or label in {"tasks", "other", "reference"}


_NAMED_FIRST = re.compile(r"^\W*[^–—]{2,50}?\s[–—-]\s")


def _closes_in_bracket(row: Row, period: PeriodMatch) -> bool:
    """ "Foundever – Als medewerker help ik … (12-2021 t/m heden)": a name, what was done, and when."""
    closed = not row.text[period.end :].strip(" ).") and row.text[: period.start].rstrip().endswith("(")
    return closed and not period.single and _NAMED_FIRST.match(row.text) is not None


def stands_out(row: Row, beside: Row) -> bool:
    """Whether a row is set in bold, as a heading or larger than another."""
    if row.line.heading is not None or (row.line.bold and not beside.line.bold):
        return True
    return (row.line.size or 0) > (beside.line.size or 0) + 0.4


def _only_ends(row: Row) -> bool:
    """Whether a row says no more than how an education ended ("Diploma behaald")."""
    names = ("completed", "unfinished", "partial", "running", "expected")
    ends = row.found("qualifiers", *names, key="qualifier")
    return bool(ends) and not strip_spans(row.text, [(m.start, m.end) for m in ends]).strip(" .!?")


_FULL_STOP = re.compile(r"[^\W\d_]{3,}\.$")


def _closed_phrase(row: Row) -> bool:
    """ "Telefonie en e-mail." ends as a sentence does; a title does not, unless its writer always does so."""
    return (
        row.word_count >= 2
        and not row.periods
        and _FULL_STOP.search(row.text.rstrip()) is not None
        and not row.found("roles", "title", key="place")
        and not row.found("employers", "name")
        and not row.found("education", "level", "course", "institution", "foreign")
    )
