"""The examples of every entry: it is found where it says so, and not where it says not.

``periods/`` and ``places/`` have readers and examples tests of their own (tests/periods,
tests/patterns/places).
"""

from __future__ import annotations

from functools import lru_cache

import pytest

from cvscreen.extraction.matching import PhraseIndex
from cvscreen.patternbook import PatternEntry, load_patternbook
from cvscreen.patternbook.schema import FOLDERS

SEARCHED = sorted(set(FOLDERS) - {"periods", "places"})
ENTRIES = [entry for folder in SEARCHED for entry in load_patternbook().entries(folder)]


@lru_cache
def index_of(folder: str) -> PhraseIndex:
    return PhraseIndex(load_patternbook(), [folder])


def found(entry: PatternEntry, text: str) -> bool:
    return any(match.entry.id == entry.id for match in index_of(entry.folder).find(text))


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: f"{entry.folder}/{entry.id}")
def test_examples(entry: PatternEntry) -> None:
    assert [text for text in entry.match if not found(entry, text)] == []
    assert [text for text in entry.reject if found(entry, text)] == []
