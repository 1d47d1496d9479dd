"""Work on an account of one's own: who employs where a CV names clients alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvscreen.extraction.assignments import assigns
from cvscreen.extraction.job import Job
from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.organisations import typed
from cvscreen.extraction.own_firms import OWN, is_self_employed, own_firm
from cvscreen.extraction.sections import TOP, Section
from cvscreen.extraction.segments import Segment, split_segments
from cvscreen.extraction.text import Row
from cvscreen.extraction.umbrellas import within


def name_firm(jobs: Sequence[Job], sections: Sequence[Section], lexicon: Lexicon) -> None:
    """Who works for clients on an account of their own is employed by the firm that the CV names for it, or
    by nobody where it names none."""
    headings = [s.heading for s in sections if s.heading is not None]
    firm = own_firm([*headings, *(row for s in sections for row in s.rows)])
    if firm is None and _assigned_rows(sections, told=False):
        firm = _presented(sections)
    employer = None if firm is None else replace(typed(firm.text, lexicon.index), type="private")
    assigned = _assigned_rows(sections, told=firm is not None)
    for job in jobs:
        if job.client is None and job.employer is not None and not job.employer.is_agency:
            if firm is not None and job.employer_segment is not None and job.employer_segment.mark == OWN:
                continue
            if any(row.index in assigned for row in job.entry.header) and job.employer.name != _name_of(firm):
                job.client, job.client_segment = job.employer, job.employer_segment
                job.employer, job.employer_segment = None, None
                job.own_account = True
        if job.employer is None and job.client is not None:
            if firm is not None:
                job.employer_segment, job.employer = firm, employer
            elif (lender := _lender_of(job, jobs)) is not None:
                job.employer_segment, job.employer = lender.employer_segment, lender.employer


def _lender_of(job: Job, jobs: Sequence[Job]) -> Job | None:
    """The employment at an agency, told elsewhere in the CV, whose period holds that of ``job``."""
    for other in jobs:
        agency = other.employer is not None and other.employer.is_agency and other.client is None
        if agency and other is not job and within(other, job):
            return other
    return None


def _name_of(firm: Segment | None) -> str:
    return "" if firm is None else firm.text


def _presented(sections: Sequence[Section]) -> Segment | None:
    """The firm as which a freelancer presents himself above the CV: "Interim-manager | Kolk Advies | Ede"."""
    for section in sections:
        for row in section.rows[:_HEAD_ROWS] if section.kind == TOP else ():
            for piece in split_segments(row):
                kinds = [m for m in piece.matches("employers") if m.get("type") in {"private", "temp-agency"}]
                roles = [m for m in piece.matches("roles") if m.start == piece.start]
                if kinds and not roles and len(piece.text.split()) > 1 and piece.text[0].isupper():
                    return replace(piece, mark=OWN)
    return None


_HEAD_ROWS = 4
"""Rows at the top in which people say who they are."""


def _joins_parts(heading: Row) -> bool:
    """Whether a heading names another part too: "Opdrachten en banen" may hold either."""
    if heading.found("qualifiers", "projects", key="qualifier"):
        return True  # projects are done in an employer's own house too
    joiners = heading.found("education", "connector")
    bracket = heading.text.find("(")
    end = len(heading.text) if bracket < 0 else bracket
    return any(m.end <= end for m in joiners) or any(c in heading.text[:end] for c in "&/+,")


def _assigned_rows(sections: Sequence[Section], *, told: bool) -> frozenset[int]:
    """The rows below headings that speak of assignments, where the CV tells of an own account. ``told``: it
    names the firm."""
    about = [row for s in sections if s.kind in {TOP, "person", "profile"} for row in s.rows]
    about.extend(s.heading for s in sections if s.heading is not None)
    freelance = told or any(map(is_self_employed, about))
    found: set[int] = set()
    for section in sections:
        if section.heading is None or not assigns(section.heading) or _joins_parts(section.heading):
            continue
        if freelance or any(map(is_self_employed, [section.heading, *section.rows])):
            found.update(row.index for row in section.rows)
    return frozenset(found)
