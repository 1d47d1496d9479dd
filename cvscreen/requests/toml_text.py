"""Writes the tables of a request as TOML."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any


def document(tables: Mapping[str, Any]) -> str:
    """TOML: the table named "" first and bare, then ``[name]``, and ``[[name]]`` for a list of tables."""
    parts: list[str] = []
    for name, table in tables.items():
        if isinstance(table, list):
            parts.extend(f"[[{name}]]\n{_keys(entry)}" for entry in table)
        else:
            parts.append((f"[{name}]\n" if name else "") + _keys(table))
    return "\n".join(parts)


def _keys(table: Mapping[str, Any]) -> str:
    return "".join(f"{key} = {_value(value)}\n" for key, value in table.items())


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        # A TOML basic string is a JSON string, but for DEL, which JSON leaves bare.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_value(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_value(inner) for inner in value) + "]"
    return str(value)
