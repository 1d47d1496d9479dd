"""Evidence kept from one run to the next, one small file a CV, written the moment the CV is done.

A file's key is its content, its name and the fingerprint of everything that could change its evidence; what
is found under a key is therefore what a new run would yield.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

from cvscreen.records.assessment import CandidateError
from cvscreen.records.evidence import Evidence

Kept = Evidence | CandidateError


class EvidenceCache:
    """Evidence (or the reason why there is none) by key, in a folder of its own."""

    def __init__(self, folder: Path, fingerprint: str, *, reuse: bool = True) -> None:
        self._folder = folder
        self._reuse = reuse
        self._fingerprint = fingerprint
        self._used: set[str] = set()

    def get(self, sha256: str, name: str) -> Kept | None:
        """What was kept; None where there is nothing, or nothing that can still be read."""
        path = self._path(sha256, name)
        if not self._reuse:
            return None
        try:
            text = path.read_text(encoding="utf-8")
            kept = parse(text)
        except (OSError, ValueError, TypeError):
            # A torn or foreign file costs one CV its short cut, nothing else: it is done anew.
            return None
        self._used.add(path.name)
        return kept

    def put(self, sha256: str, name: str, kept: Kept) -> None:
        path = self._path(sha256, name)
        self._folder.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(serialise(kept), encoding="utf-8")
        os.replace(part, path)
        self._used.add(path.name)

    def prune(self) -> None:
        """Remove what this run neither used nor made: older contents, versions and settings."""
        if self._folder.is_dir():
            for path in self._folder.iterdir():
                if path.name not in self._used:
                    path.unlink()

    def _path(self, sha256: str, name: str) -> Path:
        key = hashlib.sha256(json.dumps([sha256, name, self._fingerprint]).encode()).hexdigest()
        return self._folder / f"{key[:32]}.json"


def serialise(kept: Kept) -> str:
    kind = "evidence" if isinstance(kept, Evidence) else "error"
    return f'{{"{kind}":{kept.model_dump_json(by_alias=True)}}}'


def parse(text: str) -> Kept:
    """The inverse of ``serialise``. Raises ValueError or TypeError."""
    data = json.loads(text)
    if not isinstance(data, dict):
        raise TypeError("not a kept result")
    if "evidence" in data:
        return Evidence.model_validate(data["evidence"])
    return CandidateError.model_validate(data.get("error"))
