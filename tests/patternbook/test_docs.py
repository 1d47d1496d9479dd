"""The page on writing patterns says what the code does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cvscreen.extraction.tokens import normal_tokens
from cvscreen.patternbook import VARIANT_RULES
from cvscreen.patternbook.loader import read_file
from cvscreen.patternbook.schema import COMMON_KEYS, FOLDERS

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "patterns.md").read_text(encoding="utf-8")


def table(heading: str) -> list[list[str]]:
    """Cells of the first table below a heading, without its two head rows; back-quotes gone."""
    below = PAGE.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    rows = [line for line in below.splitlines() if line.startswith("|")]
    return [[cell.strip().replace("`", "") for cell in row.strip("|").split("|")] for row in rows[2:]]


def contains(text: str, phrase: str) -> bool:
    tokens, wanted = ([t.norm for t in normal_tokens(one)] for one in (text, phrase))
    return any(tokens[at : at + len(wanted)] == wanted for at in range(len(tokens)))


@pytest.mark.parametrize("row", table("How a text is compared"), ids=lambda row: row[0])
def test_spellings_that_one_phrase_covers(row: list[str]) -> None:
    phrase, found, not_found = row
    for text in re.split(r", (?=[A-Z]|key)", found):
        assert contains(text, phrase), text
    assert not contains(not_found, phrase)


def test_the_example_is_a_good_entry(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(PAGE.split("```toml\n", 1)[1].split("```", 1)[0], encoding="utf-8")
    assert [entry.id for entry in read_file(path, "tools")] == ["accres"]


def test_every_key_variant_and_folder_is_explained() -> None:
    assert {row[0] for row in table("An entry")} == set(COMMON_KEYS)
    assert {row[0] for row in table("Spellings by rule")} == set(VARIANT_RULES)
    explained = {name.strip("/ "): keys for names, keys in table("The folders") for name in names.split(",")}
    assert set(explained) == set(FOLDERS)
    for folder, schema in FOLDERS.items():
        assert [key for key in schema.keys if key not in explained[folder]] == []
