"""Who employs and who is worked for, where the description of a job tells it and its title does not."""

from __future__ import annotations

import re

from cvscreen.extraction.job import Job
from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.matching import Match
from cvscreen.extraction.organisations import leading_name, name_after, typed_part
from cvscreen.extraction.own_firms import own_firm
from cvscreen.extraction.parties import is_agency
from cvscreen.extraction.segments import Segment

_AT_NAME = re.compile(r"\b[Bb]ij\s+(?:de\s+|het\s+)?(?=(?:[a-z]+\s)?[A-ZÀ-Ý'’])")
_FOR = re.compile(
    r"\b(?:werk\w*|gewerkt|dienst\w*|actief)\s+(?:ik\s+)?voor\s+(?:de\s+|het\s+)?$", re.IGNORECASE
)
_AT = re.compile(r"(?:^|\b)(?:bij|in dienst van|at)\s+(?:de\s+|het\s+)?$", re.IGNORECASE)


def employer_told(job: Job) -> None:
    """ "Bij Teleperformance nam ik …": a known organisation that the description says the work was at."""
    if job.employer_segment is not None or job.client_segment is not None:
        return
    if (own := own_firm([*job.entry.header, *job.entry.body[:2]])) is not None:
        job.employer_segment = own  # "zelfstandig adviseur, onder de naam Kolk Advies"
        return
    for number, row in enumerate(job.entry.body[:3]):
        for match in row.found("employers", "name"):
            if _AT.search(row.text[: match.start]):
                job.employer_segment = Segment(row, match.start, match.end, "bij")
                return
        for sign in row.found("qualifiers", "via", key="qualifier"):
            span = leading_name(row, name_after(row, sign))
            if span is not None and not any(
                t.start < span[1] and span[0] < t.end for t in row.found("tools")
            ):
                job.employer_segment = Segment(row, *span, "via")
                return
        told = [m for m in row.found("employers") if number == 0 and _FOR.search(row.text[: m.start])]
        if told and row.text[told[0].start].isupper():
            job.employer_segment = Segment(row, told[0].start, told[0].end, "bij")
            return
        at = _AT_NAME.search(row.text) if number == 0 else None
        if at is not None and (span := leading_name(row, at.end())) is not None:
            job.employer_segment = Segment(row, *span, "bij")
            return


def agency_told(job: Job, lexicon: Lexicon) -> None:
    """ "Gemeente Delft" in the title and "(via Tempo-Team)" below it: who lends and who is worked for."""
    if job.employer_segment is None or job.client_segment is not None or is_agency(job.employer_segment):
        return
    for row in job.entry.body[:4]:
        for sign in row.found("qualifiers", "via", key="qualifier"):
            span = leading_name(row, name_after(row, sign))
            agency = None if span is None else Segment(row, *span, "via")
            if agency is not None and _lends(agency, sign, lexicon):
                job.employer_segment, job.client_segment = agency, job.employer_segment
                return


def _lends(named: Segment, sign: Match, lexicon: Lexicon) -> bool:
    """Whether a firm that ``sign`` stands before lends people: by its name, by the word beside it ("via
    uitzendbureau OTTO"), or as a contact centre in whose service the work was ("in dienst van Yource")."""
    lending = named.row.found("qualifiers", "lending", key="qualifier")
    if any(sign.start <= m.start < named.start for m in lending):
        return True
    known = typed_part(named.row, named.start, named.end, lexicon.index)
    served = known.type == "contact-centre-company" and sign.entry.id == "in-service"
    return known.is_agency or served


def client_told(job: Job) -> None:
    """ "Gedetacheerd bij de Belastingdienst" in the description names the client."""
    if job.client_segment is not None:
        return
    if job.employer_segment is not None and is_agency(job.employer_segment):
        for row in job.entry.body[:2]:
            for match in row.found("employers", "name"):
                if _AT.search(row.text[: match.start]) and match.get("type") != "temp-agency":
                    job.client_segment = Segment(row, match.start, match.end, "bij")
                    return
    for row in job.entry.body[:6]:
        for sign in row.found("qualifiers", "secondment", "client", "label-client", key="qualifier"):
            if sign.get("qualifier") == "label-client" and row.text[sign.end : sign.end + 2].strip()[
                :1
            ] not in {":", "\t"}:
                continue
            span = leading_name(row, name_after(row, sign))
            if span is None:
                continue
            job.client_segment = Segment(row, *span, "client")
            return
