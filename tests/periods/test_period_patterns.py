"""Every entry of patterns/periods against its own examples."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from cvscreen.errors import PatternError
from cvscreen.extraction.period_grammar import find_periods
from cvscreen.extraction.period_grammar.folding import fold
from cvscreen.extraction.period_grammar.lexicon import alternation, build
from cvscreen.patternbook import PatternEntry, load_patternbook

ENTRIES = load_patternbook().entries("periods")
BLOCKERS = [entry for entry in ENTRIES if entry.attributes["kind"] == "blocker"]
WORDS = [entry for entry in ENTRIES if entry.attributes["kind"] != "blocker"]


def dates(text: str) -> list[object]:
    return [match for match in find_periods(text) if match.kind != "duration"]


def names(entry: PatternEntry, text: str) -> bool:
    """Whether a word or symbol of the entry stands in the text (a digit may follow a letter: "Q1")."""
    words = alternation(entry.phrases).replace(r"(?!\w)", r"(?![^\W\d])")
    marks = "|".join(re.escape(fold(mark)) for mark in entry.attributes.get("symbols", ()))
    return re.search(rf"{words}|{marks}" if marks else words, fold(text)) is not None


@pytest.mark.parametrize("entry", WORDS, ids=[entry.id for entry in WORDS])
def test_words_are_found_and_their_likes_are_not(entry: PatternEntry) -> None:
    for text in entry.match:
        assert names(entry, text), text
    for text in entry.reject:
        assert not names(entry, text), text


@pytest.mark.parametrize("entry", WORDS, ids=[entry.id for entry in WORDS])
def test_examples_with_words_are_read(entry: PatternEntry) -> None:
    if entry.attributes["kind"] in ("not-duration-after", "not-duration-before"):
        assert all(find_periods(text) == [] for text in entry.match)
    elif "202" in entry.match[0] or "201" in entry.match[0]:
        assert all(find_periods(text) for text in entry.match)


@pytest.mark.parametrize("entry", BLOCKERS, ids=[entry.id for entry in BLOCKERS])
def test_blockers_block_and_no_more(entry: PatternEntry) -> None:
    blocks = entry.attributes["reach"] != "postcode"
    for text in entry.match:
        assert (dates(text) == []) == blocks, text
    for text in entry.reject:
        assert (dates(text) == []) != blocks, text


def test_an_unknown_kind_is_refused_with_the_allowed_ones() -> None:
    entry = replace(ENTRIES[0], attributes={"kind": "mont"})
    with pytest.raises(PatternError, match=r"kind is one of and, between"):
        build([entry])


def test_a_missing_key_is_named() -> None:
    entry = replace(ENTRIES[0], attributes={"kind": "month"})
    with pytest.raises(PatternError, match="'month'"):
        build([entry])
