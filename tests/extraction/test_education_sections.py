"""Education sections by a writer who has seen neither code nor patterns: level, completion, dates.

A level that the CV leaves open, or a foreign diploma, and a completion of which nothing is said are empty.
The sections that are not yet read right are an exact list: one that is mended has to leave it.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.extraction.cv_text import evidence

SECTIONS: dict[str, dict[str, Any]] = {
    section["name"]: section
    for path in sorted((Path(__file__).parent / "education_sections").glob("*.toml"))
    for section in tomllib.loads(path.read_text(encoding="utf-8"))["section"]
}
NOT_YET: frozenset[str] = frozenset()


def is_right(name: str) -> bool:
    """Whether exactly the educations of a section are found, each with its level, completion and dates."""
    section = SECTIONS[name]
    fields = ("level", "completed", "start", "end")
    wanted = [tuple(study[field] for field in fields) for study in section["education"]]
    found = [
        tuple("" if getattr(study, field) is None else getattr(study, field) for field in fields)
        for study in evidence(section["text"]).education
    ]
    return sorted(map(str, found)) == sorted(map(str, wanted))


@pytest.mark.parametrize("name", sorted(set(SECTIONS) - NOT_YET))
def test_level_completion_and_dates(name: str) -> None:
    assert is_right(name)


def test_what_is_not_yet_right_is_listed() -> None:
    assert sorted(name for name in NOT_YET if is_right(name)) == []
