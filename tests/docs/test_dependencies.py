"""docs/dependencies.md, pyproject.toml and what the code imports name the same libraries."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PAGE = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")


def names(requirements: list[str]) -> list[str]:
    return [re.split(r"[<>=~!\[ ;]", requirement)[0] for requirement in requirements]


def rows(heading: str) -> list[str]:
    """The libraries in the first column of the table under a heading; every other cell is filled."""
    part = PAGE.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in part.splitlines() if line.startswith("| ")][1:]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    assert all(all(row) for row in cells)
    return [name.strip() for row in cells for name in row[0].split(",")]


def imported() -> set[str]:
    """The distributions that the code imports, whether at the top of a module or where they are needed."""
    found: set[str] = set()
    for path in (ROOT / "cvscreen").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module.split(".")[0])
    owners = packages_distributions()
    ours = found - sys.stdlib_module_names - {"cvscreen"}
    return {owners[module][0].lower() for module in ours}


def test_every_library_has_its_reason_and_no_other_is_named() -> None:
    assert rows("At run time") == sorted(names(PROJECT["dependencies"]))


def test_every_tool_for_development_has_its_reason() -> None:
    assert sorted(rows("For development")) == sorted(names(PROJECT["optional-dependencies"]["dev"]))


def test_what_is_imported_is_declared_and_what_is_declared_is_imported() -> None:
    assert imported() == {name.lower() for name in names(PROJECT["dependencies"])}
