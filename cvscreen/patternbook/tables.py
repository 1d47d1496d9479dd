"""A quick reader for the plain TOML of the shipped files.

``tomllib`` is written in Python and takes most of a second for the whole of ``patterns/``. The shipped files
keep to a plain form (``[[entry]]``, one key a line, values that JSON writes alike), which JSON's C parser
reads some twenty times faster. Anything out of the plain form makes this reader step back for ``tomllib``;
a test holds the two to the same result on every shipped file.
"""

from __future__ import annotations

import json
import re
from typing import Any

_COMMENT = re.compile(r"^#.*\n", re.MULTILINE)
_KEY = re.compile(r"^([a-z_]+) = ", re.MULTILINE)
_TRAILING_COMMA = re.compile(r",\s*\n\s*\]")
_INLINE_TABLE = re.compile(r"^([a-z_]+ = \{)(.*)(\})$", re.MULTILINE)
_INLINE_KEY = re.compile(r'("(?:[^"\\]|\\.)*") = (?=\[)')


def plain_tables(content: str) -> dict[str, Any] | None:
    """What ``tomllib.loads`` would return, or None when the text is not of the plain form."""
    text = _INLINE_TABLE.sub(lambda m: m[1] + _INLINE_KEY.sub(r"\1: ", m[2]) + m[3], content)
    text = _TRAILING_COMMA.sub("]", _COMMENT.sub("", text))
    head, *entries = text.split("[[entry]]\n")
    try:
        tables: dict[str, Any] = json.loads(_object(head), object_pairs_hook=_table)
        if entries:
            joined = "[" + ",".join(map(_object, entries)) + "]"
            tables["entry"] = json.loads(joined, object_pairs_hook=_table)
    except (ValueError, _NotPlain):
        return None
    return tables


class _NotPlain(Exception):
    """Something that is not of the plain form, or a key that stands twice: tomllib says where."""


def _object(text: str) -> str:
    """The lines of one table as a JSON object."""
    before, *parts = _KEY.split(text)
    if before.strip():
        raise _NotPlain
    pairs = [f'"{key}": {value}' for key, value in zip(parts[::2], parts[1::2], strict=True)]
    return "{" + ",".join(pairs) + "}"


def _table(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise _NotPlain
    return table
