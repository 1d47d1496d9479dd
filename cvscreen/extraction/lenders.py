"""Who lends, where a CV names the firm in the bracket of the period: "gemeente Velsen (Lumen, 2019 – 2021)".

A name in that place may be a department or a branch as well. It is a firm that lends where the same name
stands beside different organisations, and so are the other names in that place then.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvscreen.extraction.job import Job
from cvscreen.extraction.segments import Segment

_NAME_WORDS = 4
_SAYS_ELSE = ("roles", "tools", "qualifiers", "education", "sections")
"""Folders whose words make something else of what stands in a bracket: a department, a kind of contract."""


def lenders_in_brackets(jobs: Sequence[Job]) -> None:
    """Make the firm in the bracket of the period the employer, and who the work was at the client."""
    named = {number: lender for number, job in enumerate(jobs) if (lender := _bracketed(job)) is not None}
    places: dict[str, set[str]] = {}
    for number, lender in named.items():
        worked_at = jobs[number].employer_segment
        if worked_at is not None:
            places.setdefault(_key(lender), set()).add(_key(worked_at))
    if not any(len(at) > 1 for at in places.values()):
        return
    for number, lender in named.items():
        job = jobs[number]
        if job.employer_segment is not None and _key(job.employer_segment) not in places:
            job.employer_segment, job.client_segment = lender, job.employer_segment


def _key(name: Segment) -> str:
    return "".join(c for c in name.text.casefold() if c.isalnum())


def _bracketed(job: Job) -> Segment | None:
    """The name that shares its bracket with the period, beside an organisation that stands before it."""
    worked_at = job.employer_segment
    if worked_at is None or job.client_segment is not None:
        return None
    for piece in job.title.beside:
        behind = piece.row is worked_at.row and worked_at.end < piece.start
        if behind and _may_lend(piece) and _with_period(piece):
            return piece
    return None


def _may_lend(piece: Segment) -> bool:
    """Whether a piece may be the name of a firm: short, with a capital, and nothing else that is known."""
    words = piece.text.split()
    known = any(piece.matches(folder) for folder in _SAYS_ELSE)
    return len(words) <= _NAME_WORDS and words[0][0].isupper() and not known


def _with_period(piece: Segment) -> bool:
    text = piece.row.text
    start, end = text.rfind("(", 0, piece.start), text.find(")", piece.end)
    return start >= 0 and any(start < p.start and p.end <= end for p in piece.row.periods_in_text)
