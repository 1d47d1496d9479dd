"""Reads the ``[settings]`` of a request, or of one criterion."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any, get_args, get_type_hints

from cvscreen.records.request import Settings
from cvscreen.requests.checks import Table


def read_settings(table: Table | None, base: Settings) -> Settings:
    """``base`` with what the table says otherwise; also used for the settings of one criterion."""
    if table is None:
        return base
    hints = get_type_hints(Settings)
    table.only(hints)
    changed: dict[str, Any] = {}
    for name in table.values:
        if hints[name] is bool:
            changed[name] = table.flag(name, False)
        elif hints[name] is int:
            changed[name] = table.whole(name, minimum=1)
        elif hints[name] is Decimal:
            changed[name] = table.number(name)
        else:
            changed[name] = table.word(name, get_args(hints[name]))
    return replace(base, **changed)
