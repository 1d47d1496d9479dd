"""All that one CV says, from its document: the street of extraction, walked once."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from cvscreen.extraction.asides import unpaid_asides
from cvscreen.extraction.bare_labels import mark_bare_labels
from cvscreen.extraction.columns import mark_columns
from cvscreen.extraction.education import education_of, educations, labelled_educations
from cvscreen.extraction.education_completion import SIGNS
from cvscreen.extraction.education_levels import level_signs
from cvscreen.extraction.education_prose import prose_studies
from cvscreen.extraction.education_repeats import without_repeats
from cvscreen.extraction.entries import segment
from cvscreen.extraction.experience import (
    experiences,
    is_education,
    is_job,
    jobs_of,
    kind_of,
    used_rows,
)
from cvscreen.extraction.facts import cv_date, stated_rate
from cvscreen.extraction.job import Job
from cvscreen.extraction.lexicon import Lexicon, lexicon_of
from cvscreen.extraction.model import Labelling, shipped_labelling
from cvscreen.extraction.own_account import name_firm
from cvscreen.extraction.prose import prose_jobs
from cvscreen.extraction.reference_parts import mark_references
from cvscreen.extraction.references import references
from cvscreen.extraction.row_signs import is_sentence, speaks
from cvscreen.extraction.sections import TOP, UNKNOWN, Section, split_sections
from cvscreen.extraction.text import Row, Text
from cvscreen.extraction.tools import find_tools
from cvscreen.extraction.twins import told_once, without_mentions, without_overview, without_twins
from cvscreen.extraction.umbrellas import frames
from cvscreen.extraction.unread import (
    unread_education,
    unread_level,
    unread_part,
    unread_text,
    unread_work,
    untold_stretch,
)
from cvscreen.patternbook import Patternbook
from cvscreen.periods import PartialDate
from cvscreen.records.document import Document
from cvscreen.records.evidence import (
    DocumentInfo,
    Education,
    Evidence,
    EvidenceItem,
    Experience,
    ToolEvidence,
)

_WORK = {"work", "projects", "internships", "volunteer", "side-activities"}
_ELSEWHERE = {"availability", "skills", "profile", "motivation", "awards"}
"""Parts with a heading of another kind ("Inzet") that may hold jobs all the same, if they surely are."""
_OPEN = {"combined", UNKNOWN}
"""Parts whose entries are told apart by what they say."""


def extract(
    document: Document,
    patternbook: Patternbook,
    reference_date: date,
    *,
    use_model: bool = True,
    labelling: Labelling | None = None,
) -> Evidence:
    """The evidence in ``document``. "heden" lasts until ``reference_date``; nothing else depends on it.

    ``use_model`` False: rules alone. ``labelling`` puts another model, or another use of it, in the place of
    the shipped one.
    """
    labelling = labelling or (shipped_labelling() if use_model else None)
    lexicon = replace(lexicon_of(patternbook), labelling=labelling)
    text = Text(document, lexicon.index)
    mark_columns(text.rows)
    mark_bare_labels(text.rows)
    sections = split_sections([row for row in text.body if not row.asked], lexicon.headings)
    sections = _without_requests(sections, text.rows)
    mark_references(sections, text.rows, lexicon)
    for section in sections:
        if section.heading is not None and section.heading.found("qualifiers", "wished", key="qualifier"):
            for row in section.rows:
                row.wished = True
    dated = cv_date(text.rows)
    own_date, date_quotes = (None, ()) if dated is None else (dated[0], (dated[1],))
    jobs, studies, mentions = _entries(
        sections, lexicon, reference_date, bilingual=document.language == "mixed"
    )
    records: list[Experience] = []
    for job in jobs:
        records.extend(experiences(job, lexicon, reference_date, own_date))
    if not records:
        records = [unread for s in sections if (unread := unread_work(s)) is not None]
    left = unread_part(sections, jobs, used_rows(jobs) | mentions, studies) or untold_stretch(jobs, text.rows)
    if left is None and not records:
        left = unread_text(sections)
    if left is not None:
        records = [*records, left]
    if not studies:
        studies = [untold for s in sections if (untold := unread_education(s)) is not None]
    elif (above := unread_level(sections, studies)) is not None:
        studies = [*studies, above]
    records = [r.model_copy(update={"id": f"experience-{n}"}) for n, r in enumerate(records, 1)]
    studies = [e.model_copy(update={"id": f"education-{n}"}) for n, e in enumerate(studies, 1)]
    inside = used_rows(jobs)
    return Evidence(
        document=_document_info(document, own_date, date_quotes),
        education=tuple(studies),
        experience=tuple(records),
        **_tools(records, jobs, [row for row in text.rows if row.index not in inside]),
        references=references(sections, text.rows, lexicon, _organisations(records)),
        stated_rate=stated_rate(text.rows),
    )


def _without_requests(sections: list[Section], rows: Sequence[Row]) -> list[Section]:
    """The parts of a CV without those that repeat what is asked ("Gevraagd", beside "Aangeboden")."""
    kept = []
    for section in sections:
        heading = section.heading
        asks = [] if heading is None else heading.found("qualifiers", "request-heading", key="qualifier")
        if heading is not None and any(
            not (heading.text[: m.start] + heading.text[m.end :]).strip(" \t:") for m in asks
        ):
            for row in section.rows:
                row.asked, row.asked_until = True, len(row.text)
                whole = rows[row.index]  # of which it may be one cell
                whole.asked_until = max(whole.asked_until, whole.text.find(row.text) + len(row.text))
        else:
            kept.append(section)
    return kept


def _entries(
    sections: list[Section], lexicon: Lexicon, reference_date: date, *, bilingual: bool
) -> tuple[list[Job], list[Education], set[int]]:
    """The jobs and the educations of a CV, and the rows that only mention one of the jobs."""
    groups: list[list[Job]] = []
    parts: list[list[Education]] = []
    has_work = any(s.kind == "work" for s in sections)
    has_education = any(s.kind == "education" for s in sections)
    for section in sections:
        jobs: list[Job] = []
        studies: list[Education] = []
        groups.append(jobs)
        parts.append(studies)
        kind = section.kind
        if kind in {"education", "courses"}:
            misplaced = [job for job in jobs_of(section, lexicon) if _surely_job(job)]
            if misplaced:
                # Jobs that follow the schools without a heading of their own.
                jobs.extend(misplaced)
                taken = used_rows(misplaced)
                rows = [row for row in section.rows if row.index not in taken]
                section = replace(section, rows=rows)
            studies.extend(_studies(section, lexicon, reference_date))
        elif kind in _WORK:
            found = _told_before(section, lexicon)
            found.extend(jobs_of(section, lexicon))
            found = found or prose_jobs(section.rows, lexicon, kind)
            for job in found:
                if is_education(job):
                    _add_study(studies, job, reference_date)
                elif kind in {"work", "internships", "volunteer"} or is_job(job):
                    jobs.append(job)
        elif kind in _OPEN or (kind == TOP and not (has_work and has_education)):
            _open_section(section, lexicon, reference_date, jobs, parts)
        elif kind == "hobbies":
            found = jobs_of(section, lexicon)
            found = [job for job in found if job.entry.periods and _surely_unpaid(job)]
            told = found or prose_jobs(section.rows, lexicon, kind)
            jobs.extend(job for job in told if _surely_unpaid(job))
        elif kind in _ELSEWHERE:
            found = jobs_of(section, lexicon)
            jobs.extend(job for job in found if _surely_job(job) and _is_named(job))
            if not has_education:
                for job in found:
                    if is_education(job) and job.entry.anchor is not None and level_signs(job.entry.anchor):
                        _add_study(studies, job, reference_date)
    told = without_overview(without_twins(groups), groups)
    jobs = without_mentions(told, groups)
    mentions = used_rows([job for job in told if job not in jobs])
    if bilingual:
        jobs = told_once(jobs)
    name_firm(jobs, sections, lexicon)
    told_twice = frames(jobs)
    jobs = [job for job in jobs if job not in told_twice]
    mentions |= used_rows(told_twice)
    if not has_work and len(jobs) <= 1:
        # A CV that tells its working life under "Profiel" or without any heading.
        told = [
            job
            for section in sections
            if section.kind in {TOP, UNKNOWN, "profile", "motivation"}
            for job in prose_jobs(section.rows, lexicon, section.kind)
        ]
        jobs = told if len(told) > len(jobs) else jobs
    jobs.extend(unpaid_asides(sections, jobs, lexicon))
    if not any(parts):
        personal = [row for s in sections if s.kind in {TOP, "person", "profile"} for row in s.rows]
        parts.append(labelled_educations(personal, lexicon.index, reference_date))
    if not any(parts):
        for section in sections:
            if section.kind in {TOP, UNKNOWN, "profile", "motivation", "work"}:
                parts.append(prose_studies(section.rows, lexicon, reference_date))
    return jobs, without_repeats(parts), mentions


def _told_before(section: Section, lexicon: Lexicon) -> list[Job]:
    """Jobs in running text above the first entry: "vanaf maart 2022 werk ik bij action", then a list."""
    entries = segment(section.rows)
    if not entries:
        return []
    first = entries[0].header[0].index
    return prose_jobs([row for row in section.rows if row.index < first], lexicon, section.kind)


def _surely_job(job: Job) -> bool:
    if not job.title.role_sure or job.organisation is None or is_education(job):
        return False
    anchor = job.entry.anchor
    if anchor is not None and (level_signs(anchor) or anchor.found("qualifiers", *SIGNS, key="qualifier")):
        return False  # the last school, with what follows the schools
    named = job.title.employer_sure or job.client is not None
    lasting = any(not period.single for period in job.entry.periods)
    return (named or lasting) and job.organisation.type != "education"


def _is_named(job: Job) -> bool:
    """Whether a list knows the organisation of a job, or its writer gives it the capital of a name."""
    parts = [part for part in (job.employer_segment, job.client_segment) if part is not None]
    return any(part.text[:1].isupper() or part.matches("employers") for part in parts)


def _surely_unpaid(job: Job) -> bool:
    """Work for nothing told among the hobbies, for some time: "jeugdtrainer (vrijwilliger, sinds 2016)"."""
    lasting = any(not period.single for period in job.entry.periods)
    return lasting and (job.title.role_sure or job.title.employer_sure) and kind_of(job) != "job"


def _open_section(
    section: Section,
    lexicon: Lexicon,
    reference_date: date,
    jobs: list[Job],
    parts: list[list[Education]],
) -> None:
    """Jobs and schools on one timeline, or a part whose heading nobody has listed."""
    found = jobs_of(section, lexicon)
    courses = [job for job in found if is_education(job)]
    plain = [job for job in found if job not in courses]
    # Where most entries are jobs, one whose names no list knows is a job too.
    mixed = section.kind in {UNKNOWN, "combined"} and not courses
    working = mixed and 2 * sum(map(is_job, plain)) >= len(plain)
    studies: list[Education] = []
    for job in courses:
        _add_study(studies, job, reference_date)
    parts.append(studies)
    several = section.kind in {UNKNOWN, "combined"} and sum(map(is_job, plain)) >= _SEVERAL
    jobs.extend(
        job
        for job in plain
        if is_job(job) or (working and job.entry.periods) or (several and _lasts_at_firm(job))
    )
    if not any(is_job(job) for job in found):
        told = prose_jobs(section.rows, lexicon, section.kind) if section.kind == UNKNOWN else []
        jobs.extend(told)
        found_studies = educations(section, lexicon.index, reference_date)
        if not found_studies and not told:
            found_studies = _told_studies(section, lexicon, reference_date)
        # Found by another road, what is the same counts once.
        parts.append(found_studies)


def _studies(section: Section, lexicon: Lexicon, reference_date: date) -> list[Education]:
    """The educations under a heading for them: a list, or running text where no row has the form of one."""
    listed = educations(section, lexicon.index, reference_date)
    naming = [row for row in section.rows if row.found("education", "level", "course")]
    running = all(is_sentence(row) and (speaks(row) or _tells_of_several(row)) for row in naming)
    if listed and not running:
        return listed
    told = _told_studies(section, lexicon, reference_date)
    return told if len(told) > len(listed) else listed


_SEVERAL = 2


def _lasts_at_firm(job: Job) -> bool:
    """Whether an entry among jobs and schools has a stretch of time and an employer that is no school."""
    lasting = any(not period.single for period in job.entry.periods)
    return lasting and job.employer is not None and job.employer.type != "education"


def _tells_of_several(row: Row) -> bool:
    """Whether sentences of one row name a level each: "MEAO, van 1991 tot 1995. Daarvoor de mavo."."""
    levels = row.found("education", "level", "course")
    return any(". " in row.text[one.end : other.start] for one, other in itertools.pairwise(levels))


def _told_studies(section: Section, lexicon: Lexicon, reference_date: date) -> list[Education]:
    if section.kind not in {"education", UNKNOWN}:
        return []
    return prose_studies(section.rows, lexicon, reference_date, sure=section.kind == "education")


def _add_study(studies: list[Education], job: Job, reference_date: date) -> None:
    naming = [row for row in job.entry.header if row.found("education", "level", "course")]
    if naming and all(is_sentence(row) and speaks(row) for row in naming):
        return  # told in running text, where one sentence may tell of several
    education = education_of(job.entry, "education", reference_date)
    if education is not None:
        studies.append(education)


def _tools(records: list[Experience], jobs: list[Job], outside: list[Row]) -> dict[str, Any]:
    """Every tool of the CV, one record each: where a job names it, and where it is named without one."""
    inside: dict[str, list[EvidenceItem]] = {}
    for record in records:
        for mention in record.tool_evidence:
            if mention.tool in record.tools:
                inside.setdefault(mention.tool, []).extend(mention.evidence)
    finds = find_tools(outside)
    tools = [
        ToolEvidence(
            tool=tool,
            in_experience=True,
            evidence=tuple(dict.fromkeys(quotes)),
            elsewhere=tuple(finds.named.get(tool, ())),
        )
        for tool, quotes in sorted(inside.items())
    ]
    tools.extend(_outside(finds.named, inside))
    tools.extend(_outside(finds.possible, {**inside, **finds.named}, possible=True))
    in_jobs = [find_tools(job.entry.rows) for job in jobs]
    denied: dict[str, list[EvidenceItem]] = {}
    systems: dict[str, list[EvidenceItem]] = {}
    for found in [*in_jobs, finds]:
        for table, total in ((found.denied, denied), (found.systems, systems)):
            for tool, quotes in table.items():
                total.setdefault(tool, []).extend(quotes)
    in_systems = {tool for found in in_jobs for tool in found.systems}
    return {
        "tools": tuple(tools),
        "denied_tools": tuple(_outside(denied, {})),
        "systems": tuple(
            ToolEvidence(tool=tool, in_experience=tool in in_systems, evidence=tuple(dict.fromkeys(quotes)))
            for tool, quotes in sorted(systems.items())
        ),
    }


def _outside(
    table: Mapping[str, Sequence[EvidenceItem]], known: Mapping[str, object], *, possible: bool = False
) -> list[ToolEvidence]:
    return [
        ToolEvidence(
            tool=tool, in_experience=False, possible=possible, evidence=tuple(quotes), elsewhere=tuple(quotes)
        )
        for tool, quotes in sorted(table.items())
        if tool not in known
    ]


def _organisations(records: list[Experience]) -> frozenset[str]:
    return frozenset(name for record in records for name in (record.employer, record.client) if name)


def _document_info(
    document: Document, own_date: PartialDate | None, quotes: tuple[EvidenceItem, ...]
) -> DocumentInfo:
    return DocumentInfo(
        file=document.file,
        sha256=document.sha256,
        format=document.format,
        pages=document.page_count,
        pages_source=document.pages_source,
        pages_margin=document.pages_margin,
        language=document.language,
        cv_date=None if own_date is None else own_date.to_json(),
        cv_date_evidence=quotes,
        hidden_text=bool(document.hidden),
        hidden=tuple(
            {"page": h.page, "reason": h.reason, "characters": len(h.text)} for h in document.hidden
        ),
        warnings=document.warnings,
    )
