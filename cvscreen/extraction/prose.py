"""Jobs told in running text: a sentence with a period, a role after "als" and an employer after "bij"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from cvscreen.extraction.entries import Entry
from cvscreen.extraction.headers import Title
from cvscreen.extraction.job import Job
from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.organisations import leading_name, typed
from cvscreen.extraction.period_grammar import PeriodMatch
from cvscreen.extraction.segments import Segment
from cvscreen.extraction.text import Row, cut_row, join_rows, trim

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[\"'‘“(]?[A-ZÀ-Ý0-9])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:t\.e\.m|o\.a|m\.b\.t|d\.m\.v|i\.v\.m|ca|nr|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec"
    r"|gem|dhr|mevr|mw|drs|mr|ir|dr)|\b[A-Z])\.$",
    re.I,
)
_AT = re.compile(
    r"\b(?:bij|voor|in dienst van|in dienst bij|at|for)\s+(?!(?:het|de) (?:afdeling|team)\b)", re.IGNORECASE
)
_AS = re.compile(r"\b(?:als|functie van|rol van|as an?|baan als)\s+", re.IGNORECASE)
_ROLE_STOP = re.compile(
    r"[,.;:(]|\s(?:bij|voor|in|op|en|waar|met|van de|binnen|aan|te|at|for|geweest|gewerkt|werkzaam"
    r"|gestart|begonnen|ben|was|heb)\b"
)
_WORK = re.compile(
    r"\b(?:werk\w*|gewerkt|baan|functie|dienst|aan de slag|begonnen|gestart|gedetacheerd|ingezet|was ik"
    r"|ben ik|work\w*)\b",
    re.IGNORECASE,
)


def sentences(rows: Sequence[Row], lexicon: Lexicon) -> list[Row]:
    """The sentences of the paragraphs of ``rows``, each as a row of its own with its place."""
    found: list[Row] = []
    for paragraph in _paragraphs(rows):
        whole = join_rows(paragraph, lexicon.index)
        found.extend(cut_row(whole, start, end, lexicon.index) for start, end in _bounds(whole.text))
    return found


def _paragraphs(rows: Sequence[Row]) -> list[list[Row]]:
    groups: list[list[Row]] = []
    for row in rows:
        if (
            groups
            and groups[-1][-1].line.block == row.line.block
            and groups[-1][-1].line.page == row.line.page
            and not row.line.bullet
        ):
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _bounds(text: str) -> Iterable[tuple[int, int]]:
    start = 0
    for cut in _SENTENCE_END.finditer(text):
        if _ABBREVIATED.search(text[start : cut.start()]):
            continue
        yield start, cut.start()
        start = cut.end()
    if start < len(text):
        yield start, len(text)


def prose_jobs(rows: Sequence[Row], lexicon: Lexicon, section: str) -> list[Job]:
    """The jobs that running text tells, in its order; sentences without a period describe the job before."""
    jobs: list[Job] = []
    indexes = tuple(row.index for row in rows)
    for row in sentences(rows, lexicon):
        told = _told_period(row.periods_in_text)
        title = None if told is None else _title(row)
        if title is not None and told is not None:
            job = Job(Entry([row], [], [told], row), title, section, prose=indexes)
            job.employer_segment, job.client_segment = title.employer, title.client
            if job.employer_segment is not None:
                job.employer = typed(job.employer_segment.text, lexicon.index)
            if job.client_segment is not None:
                job.client = typed(job.client_segment.text, lexicon.index)
            jobs.append(job)
        elif jobs:
            jobs[-1].entry.body.append(row)
    return jobs


def _told_period(periods: Sequence[PeriodMatch]) -> PeriodMatch | None:
    """The period of a sentence: "begon in 2009 … waar ik tot 2013 heb gewerkt" is one; a date alone is
    none."""
    if not periods:
        return None
    first = periods[0]
    for other in periods[1:]:
        if other.begin is None and (first.single or first.finish == "present"):
            return replace(first, finish=other.finish, single=False, kind="period")
    stretches = [p for p in periods if not p.single]
    return stretches[0] if stretches else None


def _title(row: Row) -> Title | None:
    """Role and organisations of one sentence; None when it tells of no job."""
    text = row.text
    title = Title()
    taken = [(p.start, p.end) for p in row.periods]
    for sign in row.found("qualifiers", "secondment", "client", "via", key="qualifier"):
        span = leading_name(row, sign.end)
        if span is None:
            continue
        segment = Segment(row, *span, str(sign.get("qualifier")))
        taken.append((sign.start, segment.end))
        if sign.get("qualifier") == "via":
            title.employer = title.employer or segment
        else:
            title.client = title.client or segment
    for at in _AT.finditer(text):
        if any(s <= at.start() < e for s, e in taken):
            continue
        span = leading_name(row, at.end())
        if span is None:
            continue
        segment = Segment(row, *span, "bij")
        if title.employer is None:
            title.employer = segment
        elif title.client is None and title.employer.mark == "via":
            title.client = segment
        break
    title.role = _role(row)
    title.role_sure = title.role is not None
    if title.role is not None:
        title.beside = [Segment(row, title.role.end, title.employer.end if title.employer else len(text))]
    title.employer_sure = title.employer is not None
    if title.role is None and title.employer is None:
        return None
    if title.role is None and not _WORK.search(text):
        return None
    return title


def _role(row: Row) -> Segment | None:
    text = row.text
    for sign in _AS.finditer(text):
        stop = _ROLE_STOP.search(text, sign.end())
        end = stop.start() if stop else len(text)
        name = trim(text[sign.end() : end])
        if name and len(name.split()) <= 6 and name.split()[0] not in {"de", "het", "een", "gevolg"}:
            start = text.index(name, sign.end())
            return Segment(row, start, start + len(name))
    titles = list(row.found("roles", "title", key="place"))
    return Segment(row, titles[0].start, titles[0].end) if titles else None
