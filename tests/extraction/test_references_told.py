"""Short CVs by a writer who has seen neither code nor patterns: how many people they give as a reference.

Those not yet read right are an exact list: one that is mended has to leave it.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.extraction.cv_text import evidence

CVS: dict[str, dict[str, Any]] = {
    cv["name"]: cv
    for cv in tomllib.loads(Path(__file__).with_name("references_told.toml").read_text(encoding="utf-8"))[
        "cv"
    ]
}
NOT_YET: frozenset[str] = frozenset()


def is_right(name: str) -> bool:
    """Whether the number of people, and "on request", are those that the writer meant."""
    found = evidence(CVS[name]["text"]).references
    return (found.count, found.on_request) == (CVS[name]["count"], CVS[name]["on_request"])


@pytest.mark.parametrize("name", sorted(set(CVS) - NOT_YET))
def test_how_many_people(name: str) -> None:
    assert is_right(name)


def test_what_is_not_yet_right_is_listed() -> None:
    assert sorted(name for name in NOT_YET if is_right(name)) == []
