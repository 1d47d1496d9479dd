"""One description below several jobs: "Bij Delft werkte ik in Key2KCC" tells of the job that it names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from cvscreen.extraction.job import Job
from cvscreen.extraction.text import Row
from cvscreen.extraction.tokens import normal_form

_SEVERAL = 3
"""Jobs from which a description that only the last has may be meant for all."""
_WORD = re.compile(r"[^\W\d_]{4,}")


def hand_out(jobs: Sequence[Job]) -> None:
    """Give the rows below the last job, the only ones that describe, to the jobs that they name.

    A row belongs to the job that it names first; one that names none goes on with the row above it.
    """
    if len(jobs) < _SEVERAL or not jobs[-1].entry.body or any(job.entry.body for job in jobs[:-1]):
        return
    known = [_words(job) for job in jobs]
    count = Counter(word for words in known for word in words)
    owner = {word: job for job, words in zip(jobs, known, strict=True) for word in words if count[word] == 1}
    told = jobs[-1]
    kept: list[Row] = []
    for row in jobs[-1].entry.body:
        words = (normal_form(word) for word in _WORD.findall(row.text))
        told = next((owner[word] for word in words if word in owner), told)
        (kept if told is jobs[-1] else told.entry.body).append(row)
    jobs[-1].entry.body = kept


def _words(job: Job) -> frozenset[str]:
    """What tells a job from another: the words of its function and of who was worked for."""
    parts = [part for part in (job.title.role, job.employer_segment, job.client_segment) if part is not None]
    return frozenset(normal_form(word) for part in parts for word in _WORD.findall(part.text))
