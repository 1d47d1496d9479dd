"""Works off a list of files: what is kept is taken over, the rest goes to the workers."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from cvscreen.batch.cache import EvidenceCache
from cvscreen.batch.files import CvFile
from cvscreen.batch.pool import Pool, default_jobs
from cvscreen.batch.tasks import (
    Extracted,
    ExtractTask,
    Failed,
    Printed,
    RenderTask,
    WorkerSettings,
)
from cvscreen.batch.worker import RENDER_SUFFIXES
from cvscreen.errors import UsageError
from cvscreen.reading import Limits
from cvscreen.records.assessment import Candidate, CandidateError
from cvscreen.records.evidence import Evidence

RENDER_CHUNK = 16
"""Files a call of LibreOffice: its start costs as much as some twenty files, its failure costs the chunk."""


@dataclass(frozen=True)
class Settings:
    """How a batch is done. ``jobs`` None: one process a core."""

    reference_date: date
    patterns: tuple[Path, ...] = ()
    jobs: int | None = None
    limits: Limits = field(default_factory=Limits)

    def for_worker(self) -> WorkerSettings:
        return WorkerSettings(self.reference_date, self.patterns, self.limits)


@dataclass(frozen=True)
class FileResult:
    """What one file gave: evidence or an error. ``reused``: taken over from an earlier run."""

    file: CvFile
    sha256: str | None
    evidence: Evidence | None
    error: CandidateError | None
    reused: bool = False
    read_ms: float = 0.0
    extract_ms: float = 0.0

    @property
    def candidate(self) -> Candidate:
        """As a candidate that is not assessed yet."""
        return Candidate(
            id=self.file.id,
            file=self.file.name,
            status="screened" if self.evidence else "unreadable",
            error=self.error,
            evidence=self.evidence,
        )


def extract_cvs(
    files: Sequence[CvFile],
    settings: Settings,
    *,
    cache: EvidenceCache | None = None,
    on_result: Callable[[FileResult], None] | None = None,
) -> tuple[FileResult, ...]:
    """Read and extract every file, each in a worker process; results in the order of ``files``.

    A file that cannot be read, takes too long or too much memory yields an error and stops nothing.
    ``on_result`` is called as each file is done; results are in ``cache`` by then, so that an interruption
    loses none. Raises UsageError for a wrong number of jobs, CvscreenError when no worker can start.
    """
    if settings.jobs is not None and settings.jobs < 1:
        raise UsageError(f"--jobs {settings.jobs}: give a number of processes, 1 or more.")
    done: dict[int, FileResult] = {}
    waiting: dict[int, str] = {}
    for result, number in _at_hand(files, settings, cache, waiting):
        done[number] = result
        if on_result:
            on_result(result)
    for number, result in _work(files, settings, waiting):
        done[number] = result
        kept = result.evidence or result.error
        if cache and kept and result.sha256:
            cache.put(result.sha256, result.file.path.name, kept)
        if on_result:
            on_result(result)
    return tuple(done[number] for number in range(len(files)))


def extract_one(path: Path, settings: Settings) -> FileResult:
    """One file, in a worker process as well. Raises UsageError when there is no such file."""
    if not path.exists():
        raise UsageError(f"{path}: no such file.")
    if path.is_dir():
        raise UsageError(f"{path}: this is a folder. Give one CV (or for a folder: cvscreen screen).")
    return extract_cvs([CvFile(path.stem, path.name, path)], settings)[0]


def _at_hand(
    files: Sequence[CvFile], settings: Settings, cache: EvidenceCache | None, waiting: dict[int, str]
) -> Iterator[tuple[FileResult, int]]:
    """Results that need no worker; the numbers and hashes of the other files go into ``waiting``."""
    for number, file in enumerate(files):
        digest = _digest(file.path, settings.limits)
        if isinstance(digest, CandidateError):
            yield FileResult(file, None, None, digest), number
            continue
        kept = cache.get(digest, file.path.name) if cache else None
        if isinstance(kept, Evidence):
            yield FileResult(file, digest, kept, None, reused=True), number
        elif kept is not None:
            yield FileResult(file, digest, None, kept, reused=True), number
        else:
            waiting[number] = digest


def _work(
    files: Sequence[CvFile], settings: Settings, waiting: dict[int, str]
) -> Iterator[tuple[int, FileResult]]:
    if not waiting:
        return
    to_render = [n for n in waiting if _to_render(files[n].path)] if _can_render() else []
    # One Word file alone is rendered by the reader itself; a call for several is what saves time.
    chunks = [to_render[i : i + RENDER_CHUNK] for i in range(0, len(to_render), RENDER_CHUNK)]
    numbers = {files[n].path: n for n in to_render}
    jobs = min(settings.jobs or default_jobs(), len(waiting))
    with Pool(settings.for_worker(), jobs) as pool:
        pool.add(RenderTask(tuple(files[n].path for n in chunk)) for chunk in chunks)
        pool.add(ExtractTask(n, files[n].path) for n in waiting if n not in set(to_render))
        for task, outcome in pool.run():
            if isinstance(task, RenderTask):
                # Where the whole call failed, each file is printed on its own: only the culprit suffers.
                printed = outcome.files if isinstance(outcome, Printed) else {}
                alone = not isinstance(outcome, Printed)
                pool.add(ExtractTask(numbers[p], p, printed.get(p), render=alone) for p in task.paths)
                continue
            yield task.number, _result(files[task.number], waiting[task.number], outcome)


def _result(file: CvFile, sha256: str, outcome: object) -> FileResult:
    if isinstance(outcome, Extracted):
        evidence = Evidence.model_validate_json(outcome.evidence)
        return FileResult(
            file, sha256, evidence, None, read_ms=outcome.read_ms, extract_ms=outcome.extract_ms
        )
    if isinstance(outcome, Failed):
        return FileResult(file, sha256, None, CandidateError(code=outcome.code, message=outcome.message))
    raise TypeError(f"a worker answered with {type(outcome).__name__}")


def _to_render(path: Path) -> bool:
    return path.suffix.lower() in RENDER_SUFFIXES


def _can_render() -> bool:
    from cvscreen.reading.office import find_soffice

    return find_soffice() is not None


def _digest(path: Path, limits: Limits) -> str | CandidateError:
    """SHA-256 of a file's content; an error where it is no plain file, may not be read or is far too big."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return CandidateError(
                code="unsupported", message="Not a file but a pipe or device. Put the CV itself here."
            )
        if status.st_size > limits.max_bytes:
            size = f"{status.st_size / 1024**2:.0f} MB, more than {limits.max_bytes / 1024**2:.0f} MB."
            return CandidateError(code="too-large", message=f"{size} Save the CV again as a plain PDF.")
        digest = hashlib.sha256()
        with path.open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
    except OSError as error:
        return CandidateError(
            code="damaged",
            message=f"The file cannot be opened ({error.strerror}). Check its rights, or copy it here again.",
        )
    return digest.hexdigest()
