"""The patternbook: all entries of the shipped folder and of the user's own."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path

from cvscreen.patternbook.loader import read_root
from cvscreen.patternbook.locate import patterns_root
from cvscreen.patternbook.model import PatternEntry
from cvscreen.patternbook.schema import FOLDERS


class Patternbook:
    """Entries by folder, in a fixed order (file name, then id; a user's additions after the shipped ones)."""

    def __init__(self, folders: Mapping[str, Mapping[str, PatternEntry]]) -> None:
        self._folders = {name: dict(folders.get(name, {})) for name in FOLDERS}

    def entries(self, folder: str) -> tuple[PatternEntry, ...]:
        """All entries of a folder of ``patterns/``; KeyError for a folder that is none."""
        return tuple(self._folders[folder].values())

    def by_id(self, folder: str, entry_id: str) -> PatternEntry:
        """One entry; KeyError when the folder has none of that id."""
        return self._folders[folder][entry_id]

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 (hex) over the content of all entries; independent of files' places and layout."""
        content = [
            [
                *(entry.folder, entry.id, entry.label, entry.phrases, entry.token_patterns),
                *(entry.variants, entry.templates, entry.pseudo, entry.attributes),
            ]
            for name in sorted(self._folders)
            for _, entry in sorted(self._folders[name].items())
        ]
        canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hashlib.sha256(canonical.encode()).hexdigest()


def load_patternbook(extra: Sequence[Path] = ()) -> Patternbook:
    """The shipped patterns with the user's folders laid over them, kept in memory for the next call.

    A folder of the user has the same sub-folders (``tools/``, ``roles/`` …). An entry with an id that is
    there already replaces that entry as a whole; any other is added. Later folders win over earlier ones.
    Raises PatternError, naming file, entry, key and what is allowed.
    """
    return _load(tuple(Path(folder).resolve() for folder in extra))


@lru_cache(maxsize=4)
def _load(extra: tuple[Path, ...]) -> Patternbook:
    folders = read_root(patterns_root(), shipped=True)
    for root in extra:
        for name, entries in read_root(root, shipped=False).items():
            folders.setdefault(name, {}).update(entries)
    return Patternbook(folders)
