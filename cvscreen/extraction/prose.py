"""Jobs told in running text: a sentence with a period, a role after "als" and an employer after "bij"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from cvscreen.extraction.entries import Entry
from cvscreen.extraction.headers import Title
from cvscreen.extraction.job import Job
from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.organisations import best_match, leading_name, name_after, typed
from cvscreen.extraction.own_firms import own_firm
from cvscreen.extraction.period_grammar import PeriodMatch
from cvscreen.extraction.recut import cut_row, whole_of
from cvscreen.extraction.segments import Segment
from cvscreen.extraction.text import Row, trim

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[\"'‘“(]?[A-ZÀ-Ý0-9])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:t\.e\.m|o\.a|m\.b\.t|d\.m\.v|i\.v\.m|ca|nr|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec"
    r"|gem|dhr|mevr|mw|drs|mr|ir|dr|v\.v|s\.v|r\.k)|\b[A-Z])\.$",
    re.I,
)
_AT = re.compile(
    r"\b(?:bij|in dienst van|in dienst bij|aan de slag bij|in de winkel van"
    r"|in de keuken van|in het magazijn van"
    r"|(?:achter|aan) de (?:kassa|balie|bar) van|at)\s+"
    r"(?!(?:het|de) (?:afdeling|team)\b)",
    re.IGNORECASE,
)
_FOR = re.compile(r"\b(?:voor|for)\s+(?!(?:het|de) (?:afdeling|team)\b)", re.IGNORECASE)
_SMALL_KIND = re.compile(
    r"(?:(?:de|het|een)\s+)?((?:v\.?v|s\.?v|r\.?k|c\.?v)\.?|[a-zà-ÿ][a-zà-ÿ-]{3,})\s(?=(?:['’]t\s)?['’]?[A-ZÀ-Ý])"
)
"""A kind of organisation written small before its name: "bij modehuis Hartlief", "bij v.v. Reünie"."""
_NAMED = re.compile(r"(?:\s(?:de\s|van\s|het\s)?[A-ZÀ-Ý][\w'’-]+)+")
_NO_KIND = ("organisation-part", "generic-organisation", "function-word", "secondment", "client", "via")
_OF = re.compile(r"\s+(?:van|of)\s+(?:de\s+|het\s+)?", re.IGNORECASE)
_WEAK_AT = re.compile(r"\b(?:van|op|aan|in|of)\s+(?:de\s+|het\s+|een\s+)?$")
_PART_OF = re.compile(r"\s+(?:van|bij|of)\s+(?:de\s+|het\s+)?")
_SAME = re.compile(
    r"\b(?:dezelfde|hetzelfde|diezelfde|the same)\s+\w+"
    r"|\b(?:was|werkte|begon|werk|ben)\s+ik\s+daar\b|\bdaar\s+(?:was|werkte|begon)\s+ik\b|\baldaar\b",
    re.IGNORECASE,
)
_MOVED = re.compile(r"\bnaar\s+(?:de\s+|het\s+)?(?:[a-zà-ÿ]+\s)?[A-ZÀ-Ý]")
_SAME_YEAR = re.compile(r"\b(?:datzelfde|hetzelfde|in dat|that same) (?:jaar|year)\b", re.IGNORECASE)
_ON = re.compile(
    r",?\s+(?:en|and|daarna|vervolgens|then)\s+(?=(?:daarna |vervolgens |toen )?[^\s,]*\s*$)", re.IGNORECASE
)
"""What joins two jobs in one sentence, right before the second period."""
_SENTENCES_ON = 3
"""How many sentences after the one that tells of a job its period may follow."""
_AS = re.compile(r"\b(?:als|functie van|rol van|as an?|baan als)\s+", re.IGNORECASE)
_ROLE_STOP = re.compile(
    r"[,.;:(]|\s(?:bij|voor|in|op|en|waar|met|van de|binnen|aan|te|at|for|geweest|gewerkt|werkzaam"
    r"|gestart|begonnen|ben|was|heb)\b"
)
_TAUGHT = re.compile(r"\b(?:gaf|geef|gegeven|doceer\w*)\b", re.IGNORECASE)
_OPENS_AT = re.compile(r"(?:bij|at)\b", re.IGNORECASE)
_WORK = re.compile(
    r"\b(?:werk\w*|gewerkt|baan|functie|dienst|aan de slag|begonnen|gestart|begon|startte|gedetacheerd"
    r"|ingezet|(?!woon|studeer|leer|volg|haal|trouw|verhuis|slaag)[a-z]{2,}(?:de|te) ik|hielp ik|gaf ik"
    r"|geef ik|deed ik|reed ik|was ik|ben ik|stond ik|sta ik|zat ik|zit ik|work\w*)\b",
    re.IGNORECASE,
)


def sentences(rows: Sequence[Row], lexicon: Lexicon) -> list[Row]:
    """The sentences of the paragraphs of ``rows``, each as a row of its own with its place."""
    found: list[Row] = []
    for paragraph in _paragraphs(rows):
        whole = whole_of(paragraph)
        for start, end in _bounds(whole.text):
            sentence = cut_row(whole, start, end, lexicon.index)
            cuts = [start + cut for cut in _stretches(sentence)]
            if not cuts:
                found.append(sentence)
                continue
            for one, other in itertools.pairwise([start, *cuts, end]):
                found.append(cut_row(whole, one, other, lexicon.index))
    return found


def _stretches(sentence: Row) -> list[int]:
    """Where the sentence goes on with another job: "van 1989 tot 2001 als … en van 2001 tot 2014 als …"."""
    full = [
        p for p in sentence.periods_in_text if not p.single and p.begin is not None and p.finish is not None
    ]
    cuts: list[int] = []
    for one, other in itertools.pairwise(full):
        joint = _ON.search(sentence.text, one.end, other.start)
        if joint is None:
            return []
        pieces = (sentence.text[one.end : joint.start()], sentence.text[other.end :])
        if not all(any(c.isalpha() for c in piece) for piece in pieces):
            return []
        cuts.append(joint.end())
    return cuts


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
    """The jobs that running text tells, in its order; sentences without a period describe the job before.

    A job may be told in one sentence and its period in the next ("In 2009 begon ik bij Intratuin. … Dat
    duurde tot 2012.").
    """
    jobs: list[Job] = []
    begun: _Begun | None = None
    indexes = tuple(row.index for row in rows)
    year: PeriodMatch | None = None
    moved = False  # "Toen ging ik naar de Rabobank": "daar" is no longer where the last job was
    sure = section in {"volunteer", "internships"}
    for row in sentences(rows, lexicon):
        told = _told_period(row.periods_in_text) or _told_once(row)
        title = told_title(row, jobs[-1] if jobs and not moved else None, sure=sure)
        if begun is not None:
            begun.sentences += 1
            ended = None if title is not None and title.employer_sure else begun.ended_by(row, told)
            if ended is not None:
                if begun.title.role is None and title is not None:
                    begun.title.role, begun.title.role_sure = title.role, title.role_sure
                jobs.append(_job([begun.row, row], ended, begun.title, section, indexes, lexicon))
                begun = None
                continue
        if title is not None and told is not None:
            jobs.append(_job([row], told, title, section, indexes, lexicon))
            begun, moved = None, False
        elif title is not None and title.employer_sure and (sure or _tells_of_work(row, title)):
            dates = [p for p in row.periods_in_text if p.single]
            begun = _Begun(row, title, dates[0] if dates else year if _SAME_YEAR.search(row.text) else None)
        elif jobs:
            jobs[-1].entry.body.append(row)
            moved = moved or _MOVED.search(row.text) is not None
        year = next((p for p in row.periods_in_text if p.single), None)
    return jobs


def _tells_of_work(row: Row, title: Title) -> bool:
    dated = any(p.single for p in row.periods_in_text)
    return _WORK.search(row.text) is not None or (dated and _known_employer(title.employer))


@dataclass(slots=True)
class _Begun:
    """A job whose sentence gives no period; ``date``: when it began, if that is said."""

    row: Row
    title: Title
    date: PeriodMatch | None
    sentences: int = 0

    def ended_by(self, row: Row, told: PeriodMatch | None) -> PeriodMatch | None:
        """The period of the job, if this sentence completes it."""
        if self.sentences > _SENTENCES_ON:
            return None
        if told is not None and told.begin is not None and self.date is None:
            return told
        last = next((p for p in row.periods_in_text if p.begin is None and not p.single), None)
        if last is None or self.date is None:
            return None
        return replace(last, begin=self.date.begin)


def _job(
    rows: list[Row],
    period: PeriodMatch,
    title: Title,
    section: str,
    indexes: tuple[int, ...],
    lexicon: Lexicon,
) -> Job:
    """``period`` stands in the last of ``rows``."""
    job = Job(Entry(rows, [], [period], rows[-1]), title, section, prose=indexes)
    job.employer_segment, job.client_segment = title.employer, title.client
    if job.employer_segment is not None:
        job.employer = typed(job.employer_segment.text, lexicon.index)
    if job.client_segment is not None:
        job.client = typed(job.client_segment.text, lexicon.index)
    return job


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


def _told_once(row: Row) -> PeriodMatch | None:
    """ "In 2011 liep ik stage bij …": one year is the period of what is short by its nature."""
    short = row.found("qualifiers", "internship", key="qualifier")
    return next((p for p in row.periods_in_text if p.single), None) if short else None


def told_title(row: Row, before: Job | None = None, *, sure: bool = False) -> Title | None:
    """Role and organisations of one sentence; None when it tells of no job.

    ``before``: the job told last, whose employer "dezelfde gemeente" is; ``sure``: the
    part tells of nothing but work.
    """
    text = row.text
    title = Title()
    taken = [(p.start, p.end) for p in row.periods]
    taken.extend((m.start, m.end) for m in row.found("tools"))  # "Suite voor het Sociaal Domein"
    for sign in row.found("qualifiers", "secondment", "client", "via", key="qualifier"):
        span = leading_name(row, name_after(row, sign))
        if span is None:
            continue
        segment = Segment(row, *span, str(sign.get("qualifier")))
        taken.append((sign.start, segment.end))
        if sign.get("qualifier") == "via":
            title.employer = title.employer or segment
        else:
            title.client = title.client or segment
    named = _named_after(row, _AT, taken) or _owned(row) or _named_after(row, _FOR, taken)
    if named is not None:
        if title.employer is None:
            title.employer = named
        elif title.client is None and title.employer.mark == "via":
            title.client = named
    elif title.employer is None and (listed := _listed_after(row)) is not None:
        title.employer = listed
    elif title.employer is None and before is not None and _SAME.search(text):
        title.employer = before.employer_segment
    title.role = _role(row)
    title.role_sure = title.role is not None
    if title.role is not None:
        behind = title.employer.end if named and title.employer else len(text)
        title.beside = [Segment(row, title.role.end, behind if behind > title.role.end else len(text))]
    title.employer_sure = title.employer is not None
    if title.role is None and title.employer is None:
        return None
    unpaid = row.found("qualifiers", "volunteer", "internship", key="qualifier")
    told = sure or _WORK.search(text) or _OPENS_AT.match(text) or unpaid
    if title.role is None and not told and not _known_employer(title.employer):
        return None
    return title


def _named_after(row: Row, sign: re.Pattern[str], taken: Sequence[tuple[int, int]]) -> Segment | None:
    """The first organisation behind a word such as "bij"; a bare "de gemeente" is none."""
    for at in sign.finditer(row.text):
        if any(s <= at.start() < e for s, e in taken):
            continue
        span = leading_name(row, at.end()) or _with_small_kind(row, at.end())
        if span is None or _is_part(row, *span):
            continue
        listed = any(m.start < span[1] and span[0] < m.end for m in row.found("employers", "name"))
        if listed or any(c.isupper() or c.isdigit() for c in row.text[slice(*span)]):
            return Segment(row, *span, "bij")
    return None


def _is_part(row: Row, start: int, end: int) -> bool:
    """ "aan de balie van Burgerzaken": a part of an organisation, which is none itself."""
    parts = row.found("qualifiers", "organisation-part", key="qualifier")
    return any(m.start == start and m.end >= end for m in parts)


def _with_small_kind(row: Row, offset: int) -> tuple[int, int] | None:
    """ "modehuis Hartlief in Assen": a word that no list knows, written small before a name."""
    kind = _SMALL_KIND.match(row.text, offset)
    if kind is None or row.text.startswith("gemeente", kind.start(1)):
        return None
    word = kind.span(1)
    known = [*row.found("roles"), *row.found("qualifiers", *_NO_KIND, key="qualifier")]
    if any(m.start < word[1] and word[0] < m.end for m in known):
        return None
    name = leading_name(row, kind.end())
    if name is None or name[0] != kind.end():
        return None
    return word[0], name[1]


def _listed_after(row: Row) -> Segment | None:
    """An organisation of the lists behind a weaker word ("… van Meander Medisch Centrum").

    A school only where the sentence says what the work was ("leesmoeder op basisschool De Weier").
    """
    titles = row.found("roles", "title", key="place")
    unpaid = row.found("qualifiers", "volunteer", key="qualifier")
    for match in row.found("employers"):
        before = row.text[: match.start]
        if not _WEAK_AT.search(before):
            continue
        if match.get("type") == "education":
            worked = [m for m in (*titles, *unpaid) if m.end < match.start]
            if not (worked or _TAUGHT.search(before)) or row.found("education", "level"):
                continue
        if match.get("type") == "municipality" and not _at_part(row, match.start):
            continue
        start, end = leading_name(row, match.start) or (match.start, match.end)
        if any(m.end == end for m in row.found("qualifiers", "named-by-place", key="qualifier")):
            more = _NAMED.match(row.text, end)
            end = more.end() if more is not None else end
        return Segment(row, start, max(end, match.end), "bij")
    return None


def _at_part(row: Row, start: int) -> bool:
    """Whether a part of the organisation stands before its name: "op het klantcontactcentrum van de gemeente
    Texel"."""
    parts = [*row.found("qualifiers", "organisation-part", key="qualifier"), *row.found("roles")]
    return any(_PART_OF.fullmatch(row.text[m.end : start]) for m in parts)


def _owned(row: Row) -> Segment | None:
    """ "mede-eigenaar van Oranjeborg Makelaars"."""
    if (own := own_firm([row])) is not None:
        return replace(own, mark="bij")  # "had ik een eigen bedrijf: Speelruimte"
    for sign in row.found("qualifiers", "owner", key="qualifier"):
        of = _OF.match(row.text, sign.end)
        span = None if of is None else leading_name(row, of.end())
        if span is not None:
            return Segment(row, *span, "bij")
    return None


def _known_employer(segment: Segment | None) -> bool:
    """Whether a sentence without a word of work may tell of a job all the same: its employer is listed."""
    if segment is None:
        return False
    match = best_match(segment.matches("employers"))
    return match is not None and match.get("kind", "name") == "name" and match.get("type") != "education"


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
