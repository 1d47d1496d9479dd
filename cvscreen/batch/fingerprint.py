"""One hash over everything but the CV itself that decides what evidence comes out of it."""

from __future__ import annotations

import hashlib
import json
import shutil
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import cvscreen
from cvscreen.batch.tasks import WorkerSettings
from cvscreen.patternbook import load_patternbook, models_root

CODE = ("records", "periods.py", "patternbook", "reading", "extraction")
"""The parts of the package on which evidence depends."""
LIBRARIES = (
    "dateparser", "lxml", "pdfminer.six", "pillow", "py3langid", "pydantic", "pypdfium2", "python-docx",
    "rapidfuzz", "spacy",
)  # fmt: skip
PROGRAMS = ("soffice", "libreoffice", "tesseract")
"""Optional programs: with one more or less, page counts and scans come out differently."""


def fingerprint(settings: WorkerSettings) -> str:
    """SHA-256 (hex) of code, patterns, models, libraries, programs and settings. Raises PatternError."""
    limits = settings.limits
    content = {
        "code": _code(),
        "libraries": {name: _version(name) for name in LIBRARIES},
        "programs": {name: shutil.which(name) is not None for name in PROGRAMS},
        "patterns": load_patternbook(settings.patterns).fingerprint,
        "models": models_fingerprint(),
        "reference_date": settings.reference_date.isoformat(),
        "limits": {name: getattr(limits, name) for name in sorted(limits.__dataclass_fields__)},
    }
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


@lru_cache(maxsize=1)
def models_fingerprint() -> str:
    """SHA-256 (hex) over the shipped models' files; that of nothing where there is none."""
    root = models_root()
    return _hash_tree([root] if root else [])


def _code() -> str:
    package = Path(cvscreen.__file__).parent
    return _hash_tree([package / part for part in CODE])


def _hash_tree(roots: list[Path]) -> str:
    digest = hashlib.sha256()
    for root in roots:
        paths = [root] if root.is_file() else sorted(root.rglob("*"))
        for path in paths:
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(path.relative_to(root.parent).as_posix().encode() + b"\0")
                digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "absent"
