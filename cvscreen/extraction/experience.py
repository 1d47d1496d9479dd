"""Experience: every function in one uninterrupted stretch, with its organisation, role and tools."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from cvscreen.extraction.assignments import assign, on_own_account
from cvscreen.extraction.cuts import best_cut
from cvscreen.extraction.education_levels import level_signs, told_levels
from cvscreen.extraction.employers import employer_of, named_alone
from cvscreen.extraction.entries import Entry, as_told
from cvscreen.extraction.job import Job
from cvscreen.extraction.labelled import give_parts
from cvscreen.extraction.lenders import lenders_in_brackets
from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.matching import Match
from cvscreen.extraction.nobody import forget_nobody
from cvscreen.extraction.organisations import SAYS_NOTHING
from cvscreen.extraction.period_grammar import PeriodMatch
from cvscreen.extraction.roles import Work, contact_centre
from cvscreen.extraction.row_signs import has_words_of_running_text, is_label_alone
from cvscreen.extraction.sections import Section
from cvscreen.extraction.segments import Segment
from cvscreen.extraction.shared_descriptions import hand_out
from cvscreen.extraction.slots import resolve
from cvscreen.extraction.stretches import prepared
from cvscreen.extraction.text import Row, item
from cvscreen.extraction.told_employers import agency_told, client_told, employer_told
from cvscreen.extraction.tools import find_tools
from cvscreen.extraction.umbrellas import inherit, without_umbrellas
from cvscreen.periods import PartialDate, bounds_of, months_range
from cvscreen.records.evidence import (
    EmployerType,
    EvidenceItem,
    Experience,
    ExperienceKind,
    Months,
    MunicipalLink,
    ToolMention,
)

_UNPAID: dict[str, ExperienceKind] = {
    "volunteer": "volunteer",
    "board": "volunteer",
    "internship": "internship",
    "council": "council",
    "polling-station": "polling-station",
}
_SECTION_KINDS: dict[str, ExperienceKind] = {"internships": "internship", "volunteer": "volunteer"}


_REACHED = re.compile(r"\b0\d{1,3}[\s-]{0,3}\d[\d\s]{5,9}\d\b|\S@\S+\.\w")
_ASIDE = re.compile(r"[\W_]*(?:op |als |is |was |\w+: )?", re.IGNORECASE)
_CLOSED = re.compile(r"\s*(?:[,.;:)!]|$)")


def jobs_of(section: Section, lexicon: Lexicon) -> list[Job]:
    """The jobs of one section, in order, each with its employer and client."""
    section = prepared(section, lexicon)
    entries, titles = best_cut(section.rows, lexicon)
    anchors = [(entry.anchor or entry.header[0]).index for entry in entries]
    give_parts(entries, titles, anchors, lexicon)
    resolve(titles, anchors, lexicon)
    jobs = [Job(entry, title, section.kind) for entry, title in zip(entries, titles, strict=True)]
    jobs = [job for job in jobs if not _is_gap(job)]
    for job in jobs:
        job.employer_segment, job.client_segment = job.title.employer, job.title.client
        client_told(job)
    lenders_in_brackets(jobs)
    first = entries[0].header[0].index if entries else 0
    inherit(jobs)
    assign(jobs, section.heading, [row for row in section.rows if row.index < first])
    for job in jobs:
        forget_nobody(job)
        employer_told(job)
        agency_told(job, lexicon)
        if job.employer_segment is not None:
            job.employer_segment = named_alone(job.employer_segment)
            job.employer = employer_of(job.employer_segment, lexicon)
        if job.client_segment is not None:
            job.client = employer_of(job.client_segment, lexicon)
        _agency_employs(job)
    hand_out(jobs)
    return without_umbrellas(jobs)


def _is_gap(job: Job) -> bool:
    """A stretch without work ("gereisd door Australië") that stands among the jobs."""
    employer = job.title.employer
    named = employer is not None and bool(employer.matches("employers"))
    role = job.title.role
    gaps = [] if role is None else [m for m in role.matches("qualifiers") if m.get("qualifier") == "gap"]
    if role is not None and role.covered(gaps) == 1 and not named:
        return True  # "Werkzoekend" in the column of functions
    if job.title.role_sure or named or any(map(level_signs, job.entry.header)):
        return False
    return any(row.found("qualifiers", "gap", key="qualifier") for row in job.entry.header)


def _agency_employs(job: Job) -> None:
    """An agency named after the client ("gemeente Delft, via Randstad") is the employer all the same."""
    employer, client = job.employer, job.client
    if employer is not None and client is not None and client.is_agency and not employer.is_agency:
        job.employer, job.client = client, employer
        job.employer_segment, job.client_segment = job.client_segment, job.employer_segment


def is_job(job: Job) -> bool:
    """Whether an entry outside a work section reads as a job at all."""
    lasting = any(not period.single for period in job.entry.periods)
    papers = any(row.found("education", "short-course") for row in job.entry.header)
    if papers and not lasting and not job.title.employer_sure:
        return False  # "Lelystad, 1983, rijbewijs BE"
    reached = any(_REACHED.search(row.without_periods()) for row in job.entry.header)
    if reached and not (lasting and _opens_in_time(job)):
        return False  # a person with a telephone number
    return bool(job.entry.periods) and (
        job.title.role_sure or (job.title.employer_sure and (lasting or kind_of(job) != "job"))
    )


def _opens_in_time(job: Job) -> bool:
    """Whether a full title opens with its period, as jobs do and persons who are told of ("chef: S. Tol,
    0299-…" at the end of it) do not."""
    anchor = job.entry.anchor
    opens = anchor is not None and any(not anchor.text[: p.start].strip(" (") for p in anchor.periods_in_text)
    return opens and job.title.role_sure and job.title.employer_sure


def is_education(job: Job) -> bool:
    """Whether an entry is a course of study rather than a job.

    Under a work heading it takes more than the name of a course: many jobs are called after their course.
    """
    header = job.entry.header
    student = any(row.found("qualifiers", "student", key="qualifier") for row in header)
    levels = [
        m
        for row in ([] if _teaches(header) else header)
        for m in level_signs(row)
        if not _names_employer(job, row, m)
    ]
    courses = [m for row in header for m in row.found("education", "course") if not _is_title(row, m)]
    school = any(row.found("education", "institution") for row in header)
    settled = any(
        row.found("qualifiers", "completed", "unfinished", "expected", "running", key="qualifier")
        for row in header
    )
    signs = bool(levels or courses or school)
    organisation = job.organisation
    at_school = organisation is not None and organisation.type == "education"
    taught = school or at_school or settled or job.section in {"education", "courses", "top"}
    if student and organisation is not None and not taught:
        return False  # "Leerling-monteur (BBL)" at a garage is paid
    if student and signs and (levels or courses or not job.title.role_sure):
        return True
    if levels and (settled or (at_school and any(map(told_levels, header)))):
        return True
    job_like = job.title.role_sure and job.title.employer_sure and not (school and (levels or courses))
    if job.section in {"work", "internships", "volunteer", "projects"}:
        return (bool(levels) and not job.title.role_sure) or bool(
            courses and school and not job.title.role_sure
        )
    # The name of a course alone may be that of a job: "Etaleur, Modehuis Jansen".
    told = bool(courses) and (school or settled or at_school or organisation is None)
    return (bool(levels) or told) and not job_like


def _names_employer(job: Job, row: Row, sign: Match) -> bool:
    """ "Docent Engels" at "Gymnasium nr. 12": the level is the name of who was worked for."""
    named = job.employer_segment
    return (
        job.section == "work"
        and job.title.role_sure
        and named is not None
        and named.row is row
        and named.start <= sign.start < named.end
        and (job.title.role is None or job.title.role.row is not row or _is_school(named, sign))
    )


def _is_school(named: Segment, sign: Match) -> bool:
    """ "Receptioniste, Praktijkschool De Brug": the level opens the name of the school."""
    schools = [m for m in named.matches("employers") if m.get("type") == "education"]
    more = named.text[sign.end - named.start :].strip(" ,()")
    return sign.start == named.start and bool(schools) and more[:1].isupper()


def _teaches(header: Sequence[Row]) -> bool:
    """Whether a title row names a teacher, and the levels stand on other rows, as the school or the classes
    that were taught: "Docent Engels", "Gymnasium nr. 12", "onderbouw havo/vwo"."""
    teachers = [
        row
        for row in header
        if any(m.get("field") == "education" for m in row.found("roles", "title", key="place"))
    ]
    return bool(teachers) and not any(
        level_signs(row)
        or row.found("education", "course")
        or row.found("qualifiers", "completed", key="qualifier")
        for row in teachers
    )


def _is_title(row: Row, sign: Match) -> bool:
    """Many courses are called after the job: "Receptioniste" under "Werkervaring" is the job."""
    return any(
        title.start < sign.end and sign.start < title.end
        for title in row.found("roles", "title", key="place")
    )


def kind_of(job: Job) -> ExperienceKind:
    """Job, volunteer work, internship, council or polling station, by the title rows and the section."""
    for row in job.entry.header:
        for sign in row.found("qualifiers", *_UNPAID, key="qualifier"):
            return _UNPAID[str(sign.get("qualifier"))]
    named = job.employer_segment
    if named is not None and any(m.get("qualifier") == "volunteer" for m in named.matches("qualifiers")):
        return "volunteer"  # a students' society below "Secretaris"
    for row in job.entry.body[:1]:
        for sign in row.found("qualifiers", "volunteer", "internship", key="qualifier"):
            # "Vrijwillig, jeugdwedstrijden." opens the description; "Stagiairs begeleid" is a task.
            if _ASIDE.fullmatch(row.text[: sign.start]) and _CLOSED.match(row.text, sign.end):
                return _UNPAID[str(sign.get("qualifier"))]
    return _SECTION_KINDS.get(job.section, "job")


def experiences(
    job: Job, lexicon: Lexicon, reference_date: date, cv_date: PartialDate | None
) -> list[Experience]:
    """One record a stretch, without ids. An entry without a period yields one whose dates are unknown."""
    kind = kind_of(job)
    organisation = job.organisation
    role = job.title.role
    parts = [s for s in (role, job.employer_segment, job.client_segment) if s is not None]
    work = Work(role, job.title.beside, parts, job.entry.header, job.entry.rows, (job.employer, job.client))
    verdict = contact_centre(work, lexicon.index)
    finds = find_tools(job.entry.rows)
    nobody = job.employer is None and (job.own_account or (job.client is None and on_own_account(job)))
    types: list[EmployerType] = ["private"] if nobody and kind == "job" else []
    for known in (job.employer, job.client):
        if known is not None and known.type not in types:
            types.append(known.type)
    shared = _shared_evidence(job)
    records = []
    periods: list[PeriodMatch | None] = [*job.entry.periods]
    for period in periods or [None]:
        records.append(
            Experience(
                id="experience",
                role=None if role is None else role.text,
                employer=None if job.employer is None else job.employer.name,
                client=None if job.client is None else job.client.name,
                employer_types=tuple(types),
                organisation_types=() if organisation is None else (organisation.type,),
                municipal=_municipal(job),
                contact_centre=verdict.value,
                contact_centre_reason=verdict.reason,
                paid=kind not in {"volunteer", "internship"},
                kind=kind,
                tools=tuple(sorted(finds.named)),
                possible_tools=tuple(sorted(set(finds.possible) - set(finds.named))),
                systems=tuple(sorted(finds.systems)),
                tool_evidence=tuple(
                    ToolMention(tool=tool, evidence=tuple(quotes))
                    for table in (finds.named, finds.possible)
                    for tool, quotes in sorted(table.items())
                ),
                evidence=(*_period_evidence(job.entry, period), *shared, *verdict.evidence),
                **_dates(as_told(job.entry, period), reference_date, cv_date),
            )
        )
    return [record for record in records if record.evidence]


def _municipal(job: Job) -> MunicipalLink:
    """How the job is tied to a municipality. Where no list knows who it was at, a municipality that the job
    names leaves that open, and so does an employer who was not read."""
    organisation = job.organisation
    lends = organisation is not None and organisation.type in {"temp-agency", "contact-centre-company"}
    if (
        organisation is not None
        and organisation.rule not in SAYS_NOTHING
        and not (lends and job.client is None)
    ):
        return organisation.municipal
    if organisation is not None and _is_no_name(job):
        return "unnamed"
    if any(m.get("type") == "municipality" for row in job.entry.rows for m in row.found("employers")):
        return "unnamed"
    if organisation is None:
        return "none" if job.own_account else "unnamed"
    return organisation.municipal


def _is_no_name(job: Job) -> bool:
    """Whether what was read as a name is running text or a label: the name stands elsewhere."""
    named = job.client_segment or job.employer_segment
    if named is None:
        return False
    return has_words_of_running_text(named.text) or is_label_alone(named.row, named.start, named.end)


def _dates(period: PeriodMatch | None, reference_date: date, cv_date: PartialDate | None) -> dict[str, Any]:
    if period is None:
        return {"start": None, "end": None, "months": Months(min=0, max=0)}
    begin = period.begin
    finish: PartialDate | Literal["present"] | None = period.finish
    single = period.single or (finish is None and period.kind == "date")
    if single:
        finish = begin if begin is not None else finish
        begin = finish if isinstance(finish, PartialDate) else None
    bounds = bounds_of(
        begin,
        finish,
        reference_date=reference_date,
        cv_date=cv_date,
        single=single,
        stated_months=period.stated_months,
    )
    low, high = (0.0, 0.0) if bounds is None else months_range([bounds])
    return {
        "start": None if begin is None else begin.to_json(),
        "end": finish.to_json() if isinstance(finish, PartialDate) else finish,
        "single": single,
        "stated_months": period.stated_months,
        "months": Months(min=round(low, 4), max=round(high, 4)),
    }


def _period_evidence(entry: Entry, period: PeriodMatch | None) -> list[EvidenceItem]:
    if period is None:
        return []
    row = next((r for r in entry.header if any(p is period for p in r.periods)), entry.anchor)
    return [] if row is None else [item(row, period.start, period.end, f"periods/{period.rule}")]


def _shared_evidence(job: Job) -> list[EvidenceItem]:
    quotes = []
    if (role := job.title.role) is not None:
        quotes.append(item(role.row, role.start, role.end, role.source or "entry/role"))
    for segment_, organisation in ((job.employer_segment, job.employer), (job.client_segment, job.client)):
        if segment_ is not None and organisation is not None:
            quotes.append(
                item(segment_.row, segment_.start, segment_.end, segment_.source or organisation.rule)
            )
    return quotes


def used_rows(jobs: Sequence[Job]) -> set[int]:
    """Indexes of the rows that belong to a job, for telling tools inside jobs from those outside."""
    return {i for job in jobs for i in (job.prose or [row.index for row in job.entry.rows])}
