"""The quick reader of shipped files says what tomllib says, or steps back."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from cvscreen.patternbook import patterns_root
from cvscreen.patternbook.tables import plain_tables

FILES = sorted(patterns_root().rglob("*.toml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_shipped_files_are_plain_and_read_alike(path: Path) -> None:
    content = path.read_text(encoding="utf-8")
    assert plain_tables(content) == tomllib.loads(content)


@pytest.mark.parametrize(
    "content",
    [
        '[[entry]]\nid = "a" # a comment\n',
        "[[entry]]\nid = 'a'\n",
        '[[entry]]\nid = """a\nb"""\n',
        "[[entry]]\nyear = 1_000\n",
        '[[entry]]\nid = "a"\n[entry.spans]\nx = [1, 2]\n',
        '[[entry]]\nid = "a"\nid = "b"\n',
        'stray\n[[entry]]\nid = "a"\n',
    ],
)
def test_anything_else_is_left_to_tomllib(content: str) -> None:
    assert plain_tables(content) is None


def test_plain_text_with_awkward_strings_is_read_alike() -> None:
    content = (
        '# heading\nsource = "a, ] b = [1]"\n\n[[entry]]\nid = "a"\nphrases = [\n    "x = y", "z,]",\n'
        '    "quote \\" here",\n]\nspans = { "a \\" = b" = [1990, 0], "c" = [0, 2010] }\n'
    )
    assert plain_tables(content) == tomllib.loads(content)
