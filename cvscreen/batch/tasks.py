"""What passes between the process that leads a batch and its workers: plain, picklable values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cvscreen.reading import Limits
from cvscreen.reading.office import Rendered


@dataclass(frozen=True, slots=True)
class WorkerSettings:
    """What a worker needs once, before its first file."""

    reference_date: date
    patterns: tuple[Path, ...]
    limits: Limits


@dataclass(frozen=True, slots=True)
class RenderTask:
    """Have LibreOffice print these files, in one call, so that their pages are counted."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class ExtractTask:
    """Read one file and extract its evidence. ``printed``: what LibreOffice made of it already."""

    number: int
    path: Path
    printed: Rendered | None = None
    render: bool = True
    """Whether the reader may call LibreOffice itself."""


Task = RenderTask | ExtractTask


@dataclass(frozen=True, slots=True)
class Ready:
    """The worker has loaded everything. ``memory`` is its resident size in bytes, 0 where not known."""

    memory: int


@dataclass(frozen=True, slots=True)
class LoadFailed:
    """The worker cannot work at all; the message is for the user."""

    message: str


@dataclass(frozen=True, slots=True)
class Printed:
    """What LibreOffice made of the files of one ``RenderTask``; a file that it failed on is not in it."""

    files: dict[Path, Rendered]


@dataclass(frozen=True, slots=True)
class Extracted:
    """Evidence as canonical JSON (``cvscreen.evidence/1``)."""

    evidence: str
    read_ms: float
    extract_ms: float


@dataclass(frozen=True, slots=True)
class Failed:
    """A file that gave no evidence: a code of the contract and what to do. Never holds text of a CV."""

    code: str
    message: str


Outcome = Printed | Extracted | Failed
