"""One entry of a pattern file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class PatternEntry:
    """A term with its spellings, what blocks it, and the examples that it is tested with.

    ``attributes`` holds the keys that belong to the folder (``level``, ``kind``, ``group`` …) and ``case``
    where the entry has it; see ``schema.py`` for which keys a folder knows.
    """

    folder: str
    file: str
    """Name of the file inside its folder, for messages and for the rule that a quote names."""
    id: str
    label: str
    phrases: tuple[str, ...]
    token_patterns: tuple[str, ...]
    variants: tuple[str, ...]
    templates: tuple[str, ...]
    pseudo: tuple[str, ...]
    source: str
    match: tuple[str, ...]
    reject: tuple[str, ...]
    attributes: Mapping[str, Any]

    @property
    def exact_case(self) -> bool:
        """The text must carry the capitals of the phrase ("Word" the program, not "word" the verb)."""
        return self.attributes.get("case") == "exact"
