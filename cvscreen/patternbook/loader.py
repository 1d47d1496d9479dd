"""Reads and checks the files of one patterns folder."""

from __future__ import annotations

import difflib
import itertools
import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from cvscreen.errors import PatternError
from cvscreen.patternbook.model import PatternEntry
from cvscreen.patternbook.schema import COMMON_KEYS, FILE_KEYS, FOLDERS, REQUIRED_KEYS
from cvscreen.patternbook.tables import plain_tables
from cvscreen.patternbook.variants import VARIANT_RULES

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WILD_INSIDE = re.compile(r"[^\s*]\*+[^\s*]|\*\*")


def read_root(root: Path, *, shipped: bool) -> dict[str, dict[str, PatternEntry]]:
    """All entries under ``root``: folder → id → entry, files in the order of their names.

    ``shipped`` files may be read by the quick reader, whose agreement with TOML is tested on exactly those
    files; a user's own folder is always read by ``tomllib``. Raises PatternError for anything that is wrong.
    """
    if not root.is_dir():
        raise PatternError(f"{root}: there is no such folder of patterns.")
    read: dict[str, dict[str, PatternEntry]] = {}
    for folder in sorted(path for path in root.iterdir() if path.is_dir() and path.name[0] not in "._"):
        if folder.name not in FOLDERS:
            raise PatternError(
                f"{root.name}/{folder.name}: unknown folder. {_allowed(folder.name, FOLDERS, 'Folders')}"
            )
        entries = read.setdefault(folder.name, {})
        for path in sorted(folder.glob("*.toml")):
            for entry in read_file(path, folder.name, shipped=shipped):
                if entry.id in entries:
                    raise PatternError(
                        f"{folder.name}/{path.name}, entry {entry.id!r}: this id stands already in "
                        f"{folder.name}/{entries[entry.id].file}. Ids are unique within a folder."
                    )
                entries[entry.id] = entry
    if not any(read.values()):
        raise PatternError(
            f"{root}: no pattern files found. Expected files such as tools/<name>.toml, "
            f"in one of the folders {', '.join(sorted(FOLDERS))}."
        )
    return read


def read_file(path: Path, folder: str, *, shipped: bool = False) -> list[PatternEntry]:
    """The entries of one file, checked. Raises PatternError naming file, entry, key and what is allowed."""
    place = f"{folder}/{path.name}"
    try:
        content = path.read_text(encoding="utf-8")
        tables = plain_tables(content) if shipped else None
        if tables is None:
            tables = tomllib.loads(content)
    except UnicodeDecodeError as error:
        raise PatternError(
            f"{place}: the file is not UTF-8 (byte {error.start}). Save it as UTF-8."
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise PatternError(f"{place}: not valid TOML: {error}.") from None
    for key in tables:
        if key not in FILE_KEYS:
            raise PatternError(f"{place}: unknown key {key!r}. {_allowed(key, FILE_KEYS)}")
    raw = tables.get("entry", [])
    if not isinstance(raw, list) or not all(isinstance(table, dict) for table in raw):
        raise PatternError(f"{place}: entries are written as [[entry]] tables.")
    source = tables.get("source", "")
    entries = [_entry(table, number, folder, path.name, source) for number, table in enumerate(raw, start=1)]
    for before, after in itertools.pairwise(entries):
        if after.id == before.id:
            raise PatternError(f"{place}, entry {after.id!r}: this id stands twice in the file.")
        if after.id < before.id:
            raise PatternError(
                f"{place}, entry {after.id!r}: entries are sorted by id, so it belongs before {before.id!r}."
            )
    return entries


def _entry(table: dict[str, Any], number: int, folder: str, file: str, source: str) -> PatternEntry:
    place = f"{folder}/{file}, entry {table.get('id', f'number {number}')!r}"
    schema = FOLDERS[folder]
    attributes: dict[str, Any] = {}
    for key, value in table.items():
        check = COMMON_KEYS.get(key)
        if check is None or key == "case":
            attributes[key] = value
        if check is None:
            check = schema.keys.get(key)
        if check is None:
            if schema.open:
                continue
            allowed = [*COMMON_KEYS, *schema.keys]
            raise PatternError(f"{place}: unknown key {key!r}. {_allowed(key, allowed)}")
        if (wanted := check(value)) is not None:
            raise PatternError(f"{place}: {key} must be {wanted}; it is {value!r}.")
    for key in (*REQUIRED_KEYS, *schema.required):
        if key not in table:
            raise PatternError(f"{place}: the key {key!r} is missing.")
    if "phrases" not in table and "token_pattern" not in table:
        raise PatternError(f"{place}: it needs 'phrases' or 'token_pattern'.")
    if not _ID.fullmatch(table["id"]):
        raise PatternError(f"{place}: an id holds small letters, digits and single hyphens between them.")
    _check_syntax(place, table)
    if folder == "education":
        _check_levels(place, table)
    return PatternEntry(
        folder=folder,
        file=file,
        id=table["id"],
        label=table["label"],
        phrases=tuple(table.get("phrases", ())),
        token_patterns=tuple(table.get("token_pattern", ())),
        variants=tuple(table.get("variants", ())),
        templates=tuple(table.get("templates", ())),
        pseudo=tuple(table.get("pseudo", ())),
        source=table.get("source", source),
        match=tuple(table["match"]),
        reject=tuple(table["reject"]),
        attributes=attributes,
    )


def _check_syntax(place: str, table: dict[str, Any]) -> None:
    for name in table.get("variants", ()):
        if name not in VARIANT_RULES:
            raise PatternError(
                f"{place}: unknown variant {name!r}. {_allowed(name, VARIANT_RULES, 'Variants')}"
            )
    for frame in table.get("templates", ()):
        if frame.count("{}") != 1:
            raise PatternError(f"{place}: the template {frame!r} must hold {{}} exactly once.")
    for phrase in table.get("phrases", ()):
        if "*" in phrase:
            raise PatternError(f"{place}: the phrase {phrase!r} holds a *; write it under token_pattern.")
    for key in ("token_pattern", "pseudo"):
        for pattern in table.get(key, ()):
            if "*" in pattern and _WILD_INSIDE.search(pattern):
                raise PatternError(
                    f"{place}: in {key} {pattern!r} a * may stand only at the start or the end of a word, "
                    "or alone for one word."
                )


def _check_levels(place: str, table: dict[str, Any]) -> None:
    bounds = ("level_min" in table) + ("level_max" in table)
    if bounds == 1 or (bounds and "level" in table):
        raise PatternError(f"{place}: write either 'level', or both 'level_min' and 'level_max'.")
    if table["kind"] in ("level", "course", "institution") and not bounds and "level" not in table:
        raise PatternError(f"{place}: kind {table['kind']!r} needs 'level', or 'level_min' and 'level_max'.")


def _allowed(word: str, allowed: Iterable[str], what: str = "Keys") -> str:
    names = sorted(allowed)
    near = difflib.get_close_matches(word, names, n=1)
    hint = f"Did you mean {near[0]!r}? " if near else ""
    return f"{hint}{what} allowed: {', '.join(names)}."
