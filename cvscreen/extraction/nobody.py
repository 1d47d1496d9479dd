"""Words in the place of an organisation that name none: "diverse boeren", "eigen werkplaats"."""

from __future__ import annotations

from cvscreen.extraction.job import Job
from cvscreen.extraction.parties import runs_small
from cvscreen.extraction.segments import Segment


def forget_nobody(job: Job) -> None:
    """Take away what stands in the place of the employer or the client of ``job`` and is no name."""
    if job.employer_segment is not None and _is_nobody(job.employer_segment):
        job.employer_segment = None
    if job.client_segment is not None and _is_nobody(job.client_segment):
        job.client_segment = None


def _is_nobody(part: Segment) -> bool:
    text = part.row.text
    if runs_small(part):
        return True
    if any(m.get("kind") == "name" or m.get("municipal") for m in part.matches("employers")):
        return False  # "Eigen Haard", "diverse gemeenten"
    signs = part.row.found("qualifiers", "nobody", key="qualifier")
    opening = [m for m in signs if m.start <= part.start < m.end]
    return any(text[m.end : m.end + 2].strip()[:1].islower() or m.end == part.end for m in opening) or (
        bool(opening) and text.isupper()
    )
