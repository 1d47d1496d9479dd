"""docs/requests.md names every key, level, type and setting of a request file, and its example is one."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import get_args

import pytest

from cvscreen.records.evidence import LEVEL_ORDER, EmployerType
from cvscreen.records.request import Settings
from cvscreen.requests import criteria, parse_request, reader

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "requests.md").read_text(encoding="utf-8")
TABLES = "\n".join(line for line in PAGE.splitlines() if line.startswith("|"))


def part(heading: str) -> str:
    return PAGE.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]


def test_the_example_is_a_request() -> None:
    text = PAGE.split("```toml request\n", 1)[1].split("```", 1)[0]
    request = parse_request(text, "requests.md")
    assert request.total_points == 40
    assert request.settings.unstated_completion == "review"
    assert [item.id for item in request.criteria] == [
        "1",
        "2",
        "3",
        "4",
        "pages",
        "language",
        "references",
        "deadline",
    ]


@pytest.mark.parametrize(
    ("heading", "keys"),
    [
        (
            "The request",
            (*reader._TOP, *reader._ABOUT, *reader._CONTRACT, *reader._PLANNING, *reader._QUESTION),
        ),
        ("Formal rules", ("pages", "language", "references", *criteria.FORMAL_IDS)),
        (
            "Criteria",
            (*criteria._COMMON, *criteria._KEYS, *(key for keys in criteria._KEYS.values() for key in keys)),
        ),
        ("Criteria", (*LEVEL_ORDER, *get_args(EmployerType), *criteria._ROLES)),
    ],
)
def test_every_key_and_word_is_named(heading: str, keys: tuple[str, ...]) -> None:
    assert [key for key in keys if f"`{key}`" not in part(heading)] == []


def test_every_setting_stands_there_with_its_default() -> None:
    told = re.findall(r"^\| `(\w+)` \|.*\| ([^|]+) \|$", part("Settings"), re.MULTILINE)
    assert told == [(item.name, str(item.default).lower()) for item in dataclasses.fields(Settings)]
