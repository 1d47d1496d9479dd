"""The employer patterns against lists from outside and against names that only look like a municipality."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from cvscreen.extraction.matching import PhraseIndex
from cvscreen.extraction.organisations import typed
from cvscreen.patternbook import load_patternbook

HERE = Path(__file__).parent
CURRENT = (HERE / "municipalities-2023.txt").read_text(encoding="utf-8").splitlines()
FORMER = (HERE / "municipalities-former.txt").read_text(encoding="utf-8").splitlines()
TRAPS: list[dict[str, Any]] = tomllib.loads((HERE / "traps.toml").read_text(encoding="utf-8"))["trap"]
FRAMES = ("Gemeente {}", "gemeente {}", "GEMEENTE {}", "gem. {}", "de gemeente {} (KCC)", "KCC gemeente {}")


@pytest.fixture(scope="module")
def index() -> PhraseIndex:
    return PhraseIndex(load_patternbook(), ["employers"])


def test_the_lists_are_as_long_as_the_sources_say() -> None:
    assert len(CURRENT) == len(set(CURRENT)) == 342  # CBS, 1 January 2023
    assert len(FORMER) == len(set(FORMER)) >= 400
    assert not set(CURRENT) & set(FORMER)
    assert len(TRAPS) >= 120


@pytest.mark.parametrize("names", [CURRENT, FORMER], ids=["2023", "former"])
def test_every_municipality_is_recognised_by_its_own_name(index: PhraseIndex, names: list[str]) -> None:
    missed = []
    for name in names:
        for frame in FRAMES:
            found = typed(frame.format(name), index)
            listed = found.rule.rpartition("/")[2].startswith(("municipality", "former-"))
            by_name = listed and found.rule != "employers/municipality-any"
            if (found.type, found.municipal, by_name) != ("municipality", "named", True):
                missed.append((frame.format(name), found.rule))
    assert missed == []


def test_a_place_name_alone_is_no_municipality(index: PhraseIndex) -> None:
    named = [name for name in [*CURRENT, *FORMER] if typed(name, index).municipal != "none"]
    assert named == []


@pytest.mark.parametrize("name", CURRENT)
def test_a_congregation_of_the_same_name_is_religious(index: PhraseIndex, name: str) -> None:
    for frame in ("Protestantse gemeente {}", "Hervormde Gemeente {}", "Gereformeerde gemeente {}"):
        assert typed(frame.format(name), index).type == "religious"


@pytest.mark.parametrize("trap", TRAPS, ids=[trap["text"] for trap in TRAPS])
def test_traps(index: PhraseIndex, trap: dict[str, Any]) -> None:
    found = typed(trap["text"], index)
    assert found.municipal == trap.get("municipal", found.municipal) != "named"
    assert found.type == trap.get("type", found.type)


def test_former_municipalities_carry_their_last_year() -> None:
    spans: dict[str, list[int]] = {}
    for entry in load_patternbook().entries("employers"):
        spans |= entry.attributes.get("spans", {})
    assert set(FORMER) <= set(spans)
    assert all(first <= last and 1988 <= last <= 2022 for first, last in spans.values())
    assert spans["Voorburg"][1] == 2001
    assert spans["Heerhugowaard"][1] == 2021


TYPES: dict[str, dict[str, list[str]]] = tomllib.loads((HERE / "types.toml").read_text(encoding="utf-8"))
NAMES = [(kind, name, how) for how, table in TYPES.items() for kind, names in table.items() for name in names]


@pytest.mark.parametrize(("kind", "name", "how"), NAMES, ids=[name for _, name, _ in NAMES])
def test_a_name_is_typed_by_its_words_or_by_a_list(
    index: PhraseIndex, kind: str, name: str, how: str
) -> None:
    found = typed(name, index)
    assert found.type == kind
    assert found.rule != "employers/unlisted"
    if how == "built":
        assert all(
            match.get("kind", "name") != "name"
            or kind in {"joint-arrangement", "municipality", "central-government"}
            for match in index.find(name)
        )
