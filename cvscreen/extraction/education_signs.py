"""What one row of an education section brings: titles, dates, a label, or no more than how it ended."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cvscreen.extraction.education_completion import SIGNS
from cvscreen.extraction.education_levels import level_signs
from cvscreen.extraction.matching import Match
from cvscreen.extraction.period_grammar import PeriodMatch
from cvscreen.extraction.row_signs import speaks
from cvscreen.extraction.text import Row, strip_spans

_CLOSING_WORDS = 3
"""Words beside "diploma behaald" up to which a row says nothing but how the education ended."""
_LABEL_WORDS = 5
"""Words up to which what stands before a colon is a label."""
_STOP = re.compile(r"\w\w[.!] (?=[A-ZÀ-Ý])")
"""The end of the first sentence."""


def label_text(row: Row) -> str | None:
    """What stands before a colon or in the first of two cells, without which the rest makes no title."""
    head, mark, rest = (
        re.split(r"([:\t])", row.text, maxsplit=1) if re.search(r"[:\t]", row.text) else ("", "", "")
    )
    plain = mark and rest.strip(" :\t") and not re.search(r"\d", head)
    return head.strip().casefold() if plain and len(head.split()) <= _LABEL_WORDS else None


def titles_of(row: Row) -> list[Match]:
    """What names an education: a level, a course, a foreign diploma or school (not just a place abroad)."""
    abroad = [m for m in row.found("education", "foreign") if not m.get("place")]
    return [*level_signs(row), *row.found("education", "course", "short-course"), *abroad]


def sure_titles(row: Row) -> list[Match]:
    """Titles that are not the name of a job too ("medewerker klantcontact")."""
    jobs = row.found("roles", "title", key="place")
    return [
        m
        for m in titles_of(row)
        if m.get("kind") == "level" or not any(j.start < m.end and m.start < j.end for j in jobs)
    ]


def told_dates(row: Row) -> list[PeriodMatch]:
    """The first period that a row tells, or all its single dates ("begonnen in 2009, in 2010 gestopt")."""
    told = row.periods_in_text
    return [p for p in told if p.single] if told and told[0].single else told[:1]


def is_valuation(row: Row, above: Row | None, titles: list[Match]) -> bool:
    """ "Door Nuffic gewaardeerd als hbo (2017)" tells of the diploma above it."""
    if (
        above is not None
        and above.joined
        and any(m.end >= len(above.text) for m in above.found("education", "equivalence"))
    ):
        return True
    valued = [m.start for m in row.found("education", "equivalence")]
    if not valued:
        return False
    return all(m.start > valued[0] for m in titles) and len(row.text[: valued[0]].split()) <= 2


def dated_first(row: Row, period: PeriodMatch) -> bool:
    """Whether a row opens with its period, as a title does ("2010: …"), not as a sentence does ("In 2010
    …")."""
    if row.text[: period.start].strip(" \t(:-"):
        return False
    behind = row.text[period.end :].lstrip(" ")[:1]
    sentence = _STOP.search(row.text, period.end)  # "1987 – 1990 Tuinbouwschool: diploma. Dit is …"
    return not speaks(row, sentence.start() if sentence else None) or behind in {
        ":",
        "\t",
        "|",
        "-",
        "–",
        "(",
    }


def is_closing(row: Row) -> bool:
    """Whether a row holds little more than how and when the education ended."""
    lasting = any(not p.single for p in row.periods_in_text)
    return not lasting and not row.matches.get("education") and says_only_end(row)


def says_only_end(row: Row) -> bool:
    """Whether a row holds how an education ended and hardly a word more."""
    ends = row.found("qualifiers", *SIGNS, key="qualifier")
    if not ends or titles_of(row):
        return False
    spans = [(m.start, m.end) for m in ends] + [span for p in row.periods for span in p.spans]
    return len(re.findall(r"\w+", strip_spans(row.text, united(spans)))) <= _CLOSING_WORDS


def united(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that overlap made one."""
    united: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if united and start < united[-1][1]:
            united[-1] = (united[-1][0], max(end, united[-1][1]))
        else:
            united.append((start, end))
    return united
