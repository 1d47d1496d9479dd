"""Which files of a folder are CVs, and the id that each gets.

Files directly in the folder are taken (with ``recursive`` those of sub-folders too); a folder without files
but with a sub-folder ``cvs`` means that sub-folder. Every file is taken whatever its extension, so that one
that cannot be read is listed and never lost; only the offers, request and readme files beside the CVs, hidden
files and the lock files of office programs are passed over.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from cvscreen.errors import UsageError

OFFERS_NAMES = ("offers.csv", "offers.xlsx", "offers.toml")
NO_CV = frozenset({*OFFERS_NAMES, "request.toml", "readme.md", "readme.txt", "thumbs.db", "desktop.ini"})
"""File names (lower case) that stand beside CVs but are none."""
NO_CV_FOLDERS = frozenset({"gold", "sources"})
"""Sub-folders that hold something else than CVs, passed over when sub-folders are entered."""
LOCK_PREFIXES = ("~$", ".~lock.")
ID_LENGTH = 100
FORBIDDEN = frozenset('<>:"/\\|?*#%&')
"""Not allowed in a file name on some system, or with a meaning of its own in a link."""
RESERVED = frozenset(
    {"con", "prn", "aux", "nul", "index", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
)
"""File names that a system (Windows) or our own pages give another meaning."""


@dataclass(frozen=True, slots=True)
class CvFile:
    """One file to screen. ``name`` is its path relative to the folder, with ``/``."""

    id: str
    name: str
    path: Path


def list_cvs(folder: Path, *, recursive: bool = False, exclude: Collection[Path] = ()) -> tuple[CvFile, ...]:
    """The CVs in ``folder`` in order of name. ``exclude``: files and folders that are none (offers, output).

    Raises UsageError when the folder is not there or holds no file to screen.
    """
    if not folder.exists():
        raise UsageError(f"{folder}: no such folder.")
    if not folder.is_dir():
        raise UsageError(f"{folder}: this is a file. Give the folder with the CVs (or: cvscreen check).")
    home = folder
    paths = _files(home, recursive, exclude)
    if not paths and (folder / "cvs").is_dir():
        home = folder / "cvs"
        paths = _files(home, recursive, exclude)
    if not paths:
        raise UsageError(
            f"{folder}: no CVs here. Files directly in this folder are screened, or those in its sub-folder "
            "cvs; with --recursive those of all sub-folders."
        )
    return name_files(home, paths)


def name_files(home: Path, paths: list[Path]) -> tuple[CvFile, ...]:
    """Give each path its id: the stem where that is unique (ignoring case), else the stem with its extension,
    else that with a short hash of its relative path. The order of ``paths`` makes no difference."""
    named = sorted((_printable(path.relative_to(home).as_posix()), path) for path in paths)
    stems = Counter(_safe(Path(name).stem).casefold() for name, _ in named)
    longer = Counter(_safe(Path(name).name.replace(".", "-")).casefold() for name, _ in named)
    files = []
    for name, path in named:
        identifier = _safe(Path(name).stem)
        if stems[identifier.casefold()] > 1:
            full = _safe(Path(name).name.replace(".", "-"))
            # A stem of another file may look like this longer name: the hash keeps them apart.
            if longer[full.casefold()] == 1 and full.casefold() not in stems:
                identifier = full
            else:
                identifier = f"{full}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"
        files.append(CvFile(identifier, name, path))
    return tuple(files)


def find_offers(folder: Path) -> Path | None:
    """The offers file in ``folder`` (``offers.csv``, ``.xlsx`` or ``.toml``), or None."""
    return next((folder / name for name in OFFERS_NAMES if (folder / name).is_file()), None)


def _files(home: Path, recursive: bool, exclude: Collection[Path]) -> list[Path]:
    barred = {path.resolve() for path in exclude}
    found: list[Path] = []
    waiting = [home]
    while waiting:
        for path in waiting.pop().iterdir():
            name = path.name.lower()
            if name.startswith((".", *LOCK_PREFIXES)):
                continue
            if path.is_dir():
                # Links to folders are not followed: they can lead in circles.
                enter = recursive and not path.is_symlink() and name not in NO_CV_FOLDERS
                if enter and path.resolve() not in barred:
                    waiting.append(path)
            elif name not in NO_CV and path.resolve() not in barred:
                found.append(path)
    return found


def _printable(name: str) -> str:
    """Bytes of a file name that are no UTF-8 become a replacement mark, so that the name can be written."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _safe(stem: str) -> str:
    """``stem`` as a name for a file on any system and in a link; never empty, never over-long."""
    text = unicodedata.normalize("NFC", stem)
    text = "".join(
        "-" if char in FORBIDDEN or unicodedata.category(char)[0] == "C" else char for char in text
    )
    text = " ".join(text.split()).strip(". ")
    if not text or text.casefold() in RESERVED:
        text = f"cv-{text}".rstrip("-")
    if len(text) > ID_LENGTH:
        text = f"{text[: ID_LENGTH - 9]}-{hashlib.sha256(stem.encode()).hexdigest()[:8]}"
    return text
