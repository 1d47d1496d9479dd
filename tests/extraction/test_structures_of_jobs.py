"""Several functions, assignments and stretches as people lay them out, with several fillings."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.extraction.cv_text import jobs

_SHEET: dict[str, list[dict[str, Any]]] = tomllib.loads(
    (Path(__file__).parent / "structures_of_jobs.toml").read_text(encoding="utf-8")
)
_SCHOOL = "\n**Opleiding**\n2005 – 2009 MBO niveau 4 Administratie, ROC, diploma\n"
STRUCTURES = {structure["name"]: structure for structure in _SHEET["structure"]}
NOT_YET = frozenset({"blurb"})


def _is_right(name: str, filling: dict[str, str]) -> bool:
    words = dict(filling)
    for role in ("role", "earlier_role", "first_role"):
        words[f"small_{role}"] = words[role][0].lower() + words[role][1:]
    structure = STRUCTURES[name]
    found = [
        (employer, client) for _, employer, client, *_ in jobs(structure["text"].format(**words) + _SCHOOL)
    ]
    return found == [tuple(part.format(**words) or None for part in job) for job in structure["jobs"]]


@pytest.mark.parametrize("name", sorted(set(STRUCTURES) - NOT_YET))
@pytest.mark.parametrize("filling", _SHEET["filling"], ids=lambda filling: filling["firm"])
def test_who_employs_and_who_is_worked_for(name: str, filling: dict[str, str]) -> None:
    assert _is_right(name, filling)


def test_what_is_not_yet_right_is_listed() -> None:
    mended = {name for name in NOT_YET if all(_is_right(name, filling) for filling in _SHEET["filling"])}
    assert mended == set()
