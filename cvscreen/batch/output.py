"""DIR: the folder that a screening is written into, told apart from anybody else's folder by a marker."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from cvscreen.batch.cache import EvidenceCache
from cvscreen.errors import UsageError

KEEP = ".cvscreen"
MARKER = "cvscreen-output"
MARKER_TEXT = "This folder is written by cvscreen screen. What is in it may be replaced by the next run.\n"


class OutputFolder:
    """An output folder that is ours to write in."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def claim(cls, path: Path) -> OutputFolder:
        """Make the folder, or take the one of an earlier run.

        Raises UsageError when it is a file, or holds things that cvscreen did not put there.
        """
        marker = path / KEEP / MARKER
        if path.exists() and not path.is_dir():
            raise UsageError(f"{path}: this is a file; --out needs a folder.")
        if path.is_dir() and not marker.exists() and any(path.iterdir()):
            raise UsageError(
                f"{path}: this folder holds other files, and cvscreen does not write among them. "
                "Choose a new or empty folder with --out."
            )
        try:
            marker.parent.mkdir(parents=True, exist_ok=True)
            marker.write_text(MARKER_TEXT, encoding="utf-8")
        except OSError as error:
            raise UsageError(
                f"{path}: cannot write here ({error.strerror}). Choose another --out."
            ) from error
        return cls(path)

    @property
    def audit(self) -> Path:
        return self.path / "audit.jsonl"

    @property
    def screening(self) -> Path:
        return self.path / "screening.json"

    @property
    def ranking_xlsx(self) -> Path:
        return self.path / "ranking.xlsx"

    def cache(self, fingerprint: str, *, reuse: bool = True) -> EvidenceCache:
        """Where evidence is kept. ``reuse`` False: what an earlier run kept is not taken over."""
        return EvidenceCache(self.path / KEEP / "evidence", fingerprint, reuse=reuse)

    def remove_stale_pages(self, ids: Collection[str]) -> int:
        """Remove the pages of candidates whose file is gone; the number removed."""
        pages = self.path / "candidates"
        stale = [page for page in sorted(pages.glob("*.html")) if page.stem not in ids]
        for page in stale:
            page.unlink()
        return len(stale)
