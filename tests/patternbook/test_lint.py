"""What holds for the shipped entries beyond their form."""

from __future__ import annotations

from collections import defaultdict

import pytest

from cvscreen.extraction.tokens import normal_tokens
from cvscreen.patternbook import PatternEntry, expanded_phrases, load_patternbook

# What an entry of the folder says; two entries that say different things must not share a phrase.
MEANING = {
    "roles": ("contact_centre",),
    "sections": ("section",),
    "tools": ("kind", "of"),
}


def key(phrase: str) -> tuple[str, ...]:
    return tuple(token.norm for token in normal_tokens(phrase))


def spoken(entry: PatternEntry) -> list[tuple[str, ...]]:
    exact = ("case",) if entry.exact_case else ()
    return [(*exact, *key(phrase)) for phrase in expanded_phrases(entry)]


@pytest.mark.parametrize("folder", MEANING)
def test_a_phrase_means_one_thing(folder: str) -> None:
    meanings: dict[tuple[str, ...], set[tuple[object, ...]]] = defaultdict(set)
    for entry in load_patternbook().entries(folder):
        for phrase in spoken(entry):
            # "Word, Excel" names both parts of the package on purpose.
            if folder == "tools" and entry.attributes["kind"] in {"part", "tool"}:
                meaning: tuple[object, ...] = ("asked for",)
            else:
                meaning = tuple(str(entry.attributes.get(name)) for name in MEANING[folder])
            meanings[phrase].add(meaning)
    assert {phrase: found for phrase, found in meanings.items() if len(found) > 1} == {}


@pytest.mark.parametrize("folder", ["education", "places", "references", "roles", "sections", "tools"])
def test_every_phrase_can_be_matched(folder: str) -> None:
    empty = [
        (entry.id, phrase)
        for entry in load_patternbook().entries(folder)
        for phrase in expanded_phrases(entry)
        if not key(phrase)
    ]
    assert empty == []


def test_levels_of_courses_are_in_order() -> None:
    order = ("vmbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo-bachelor", "wo-bachelor", "hbo-master")
    ranks = {level: rank for rank, level in enumerate((*order, "wo-master", "phd"))}
    for entry in load_patternbook().entries("education"):
        low, high = entry.attributes.get("level_min"), entry.attributes.get("level_max")
        if low is not None:
            assert ranks[low] < ranks[high], entry.id


def test_an_entry_has_a_source() -> None:
    unsourced = [
        f"{folder}/{entry.id}"
        for folder in ("education", "places", "references", "roles", "sections", "tools")
        for entry in load_patternbook().entries(folder)
        if not entry.source
    ]
    assert unsourced == []
