"""Reads values out of a TOML table; every refusal names file, place, what is wrong and what is allowed."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, NoReturn, TypeVar

from cvscreen.errors import RequestError

Plain = TypeVar("Plain", str, int, bool)


def allowed_words(word: object, allowed: Collection[str], noun: str = "Allowed") -> str:
    """ "Did you mean 'x'? Allowed: a, b, c." """
    near = difflib.get_close_matches(str(word).casefold(), [item.casefold() for item in allowed], n=1)
    meant = [item for item in allowed if near and item.casefold() == near[0]]
    hint = f"Did you mean {meant[0]!r}? " if meant else ""
    return f"{hint}{noun}: {', '.join(allowed)}."


class Table:
    """One table of a request file. ``place`` is how messages name it ("criterion '7', tier 2")."""

    def __init__(self, file: str, place: str, values: Mapping[str, Any]) -> None:
        self.file = file
        self.place = place
        self.values = values

    def refuse(self, message: str, key: str | None = None) -> NoReturn:
        """Raise the error about this table, or about one key of it."""
        parts = [self.file, self.place, f"key {key!r}" if key is not None else ""]
        raise RequestError(f"{', '.join(part for part in parts if part)}: {message}")

    def only(self, allowed: Collection[str]) -> None:
        """Refuse keys that are not known here."""
        for key in self.values:
            if key not in allowed:
                self.refuse(f"this key is not known here. {allowed_words(key, allowed, 'Allowed keys')}", key)

    def has(self, key: str) -> bool:
        return key in self.values

    def _value(self, key: str, wanted: str) -> Any:
        if key not in self.values:
            self.refuse(f"this key is missing; it must be {wanted}.", key)
        return self.values[key]

    def text(self, key: str) -> str:
        value = self._value(key, "a text between quotes")
        if not isinstance(value, str) or not value.strip():
            self.refuse(f"it must be a text between quotes, not {value!r}.", key)
        return value.strip()

    def optional_text(self, key: str) -> str | None:
        return self.text(key) if self.has(key) else None

    def word(self, key: str, allowed: Collection[str], default: str | None = None) -> str:
        """One of a closed list of words."""
        if default is not None and not self.has(key):
            return default
        value = self._value(key, f"one of {', '.join(allowed)}")
        if not isinstance(value, str) or value not in allowed:
            self.refuse(f"{value!r} is not known. {allowed_words(value, allowed)}", key)
        return value

    def words(self, key: str, allowed: Collection[str] | None = None) -> tuple[str, ...]:
        """A list of texts, each from the closed list if there is one; no doubles, never empty."""
        value = self._value(key, "a list of texts")
        if (
            not isinstance(value, list)
            or not value
            or not all(isinstance(item, str) and item for item in value)
        ):
            self.refuse(f'it must be a list such as ["a", "b"], not {value!r}.', key)
        for item in value:
            if allowed is not None and item not in allowed:
                self.refuse(f"{item!r} is not known. {allowed_words(item, allowed)}", key)
            if value.count(item) > 1:
                self.refuse(f"{item!r} stands twice in the list; each may stand there once.", key)
        return tuple(value)

    def flag(self, key: str, default: bool) -> bool:
        value = self.values.get(key, default)
        if not isinstance(value, bool):
            self.refuse(f"it must be true or false, not {value!r}.", key)
        return value

    def whole(self, key: str, *, minimum: int = 0) -> int:
        wanted = f"a whole number of at least {minimum}"
        value = self._value(key, wanted)
        if isinstance(value, bool) or not isinstance(value, int) or value < minimum:
            self.refuse(f"it must be {wanted}, not {_shown(value)}.", key)
        return value

    def number(self, key: str, *, positive: bool = False) -> Decimal:
        """A number of at least zero, exact; also as a text with a decimal point ("55.55")."""
        wanted = f"a number {'above' if positive else 'of at least'} 0 with a decimal point, such as 55.55"
        value = self._value(key, wanted)
        if isinstance(value, str):
            try:
                value = Decimal(value)
            except InvalidOperation:
                self.refuse(f"it must be {wanted}, not {value!r}.", key)
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            self.refuse(f"it must be {wanted}, not {_shown(value)}.", key)
        number = Decimal(value)
        if not number.is_finite() or number < 0 or (positive and number == 0):
            self.refuse(f"it must be {wanted}, not {value}.", key)
        return number

    def moment(self, key: str) -> datetime:
        """A local date with a time of day, as TOML writes it or as the same text."""
        wanted = "a local date and time such as 2023-04-18T12:00:00, without a time zone"
        value = self._value(key, wanted)
        if isinstance(value, str):
            try:
                parsed = datetime.fromisoformat(value)
            except ValueError:
                self.refuse(f"it must be {wanted}, not {value!r}.", key)
            value = parsed if len(value) > len("2023-04-18") else parsed.date()
        if not isinstance(value, datetime) or value.tzinfo is not None:
            self.refuse(f"it must be {wanted}, not {_shown(value)}.", key)
        return value

    def day(self, key: str) -> date:
        wanted = "a date such as 2023-04-25"
        value = self._value(key, wanted)
        if isinstance(value, datetime) or not isinstance(value, date):
            self.refuse(f"it must be {wanted}, not {_shown(value)}.", key)
        return value

    def tables(self, key: str, each: str) -> list[Table]:
        """A list of tables, ``[[key]]`` or inline; ``each`` names one in messages."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.refuse("it must be a list of tables.", key)
        lead = f"{self.place}, " if self.place else ""
        return [
            Table(self.file, f"{lead}{each} {number}", item) for number, item in enumerate(value, start=1)
        ]

    def table(self, key: str) -> Table | None:
        """A sub-table; None where there is none."""
        if key not in self.values:
            return None
        value = self.values[key]
        if not isinstance(value, dict):
            self.refuse(f"it must be a table, not {_shown(value)}.", key)
        lead = f"{self.place}, " if self.place else ""
        return Table(self.file, f"{lead}[{key}]", value)


def _shown(value: object) -> str:
    return str(value) if isinstance(value, Decimal | date) else repr(value)
