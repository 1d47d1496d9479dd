"""Short CVs by writers who have seen neither code nor patterns: how many people they give as a reference.

Those not yet read right are an exact list: one that is mended has to leave it.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.extraction.cv_text import evidence

FILES = ("references_told", "references_told_2")
CVS: dict[str, dict[str, Any]] = {
    f"{file}/{cv['name']}": cv
    for file in FILES
    for cv in tomllib.loads(Path(__file__).with_name(f"{file}.toml").read_text(encoding="utf-8"))["cv"]
}
NOT_YET = frozenset(
    {
        "references_told_2/letter-available-noname",
        "references_told_2/phone-of-firms-only-with-roles",
        "references_told_2/recommended-by-line",
    }
)


def is_right(name: str) -> bool:
    """Whether the number of people, and "on request", are those that the writer meant, with nothing open."""
    found = evidence(CVS[name]["text"]).references
    meant = (CVS[name]["count"], CVS[name]["on_request"])
    return (found.count, found.on_request) == meant and found.possible == found.count


@pytest.mark.parametrize("name", sorted(set(CVS) - NOT_YET))
def test_how_many_people(name: str) -> None:
    assert is_right(name)


def test_what_is_not_yet_right_is_listed() -> None:
    assert sorted(name for name in NOT_YET if is_right(name)) == []
