"""The corpus is split as samples/corpus/split.toml records, and nothing of the held-out side leaks."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "samples" / "corpus"
SETS: list[dict[str, Any]] = tomllib.loads((CORPUS / "split.toml").read_text(encoding="utf-8"))["sets"]
HELD_OUT = [entry for entry in SETS if entry["split"] == "heldout"]
MAY_NAME_IT = {
    "samples/corpus/README.md",
    "samples/corpus/split.toml",
    "benchmarks/accuracy.py",
    "tests/evaluation/test_accuracy_page.py",
    "tests/fuzz/run.py",  # to leave them out
}


def folder(entry: dict[str, Any]) -> Path:
    return (CORPUS / entry["folder"]).resolve()


def cvs(entry: dict[str, Any]) -> list[Path]:
    return sorted(
        path
        for path in folder(entry).iterdir()
        if path.is_file() and path.stem != "offers" and path.name != "README.md" and path.name[0] != "."
    )


def test_every_set_on_disk_is_recorded_on_its_side() -> None:
    on_disk = {f"{side}/{path.name}" for side in ("tuned", "heldout") for path in (CORPUS / side).iterdir()}
    recorded = {entry["folder"] for entry in SETS}
    assert recorded == on_disk | {"../westland-kcc"}
    for entry in SETS:
        if entry["folder"] != "../westland-kcc":
            assert entry["folder"].split("/")[0] == entry["split"]


def test_an_author_is_on_one_side_with_one_set() -> None:
    assert [name for name, count in Counter(entry["author"] for entry in SETS).items() if count > 1] == []


@pytest.mark.parametrize("entry", HELD_OUT, ids=lambda entry: entry["folder"])
def test_held_out_cvs_are_those_that_were_recorded(entry: dict[str, Any]) -> None:
    assert [path.name for path in cvs(entry)] == sorted(entry["cvs"])


@pytest.mark.parametrize("entry", SETS, ids=lambda entry: entry["folder"])
def test_every_cv_has_gold(entry: dict[str, Any]) -> None:
    gold = [json.loads(path.read_text(encoding="utf-8")) for path in (folder(entry) / "gold").glob("*.json")]
    assert [path.name for path in cvs(entry)] == sorted(read["file"] for read in gold)


def test_no_cv_is_in_two_sets() -> None:
    names = Counter(path.stem.casefold() for entry in SETS for path in cvs(entry))
    assert [name for name, count in names.items() if count > 1] == []
    owners: dict[str, set[str]] = {}
    for entry in SETS:
        for path in cvs(entry):
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            owners.setdefault(digest, set()).add(entry["folder"])
    assert [sorted(found) for found in owners.values() if len(found) > 1] == []


def long_lines(path: Path) -> set[str]:
    """Lines of a generator that its author made: short ones ("import json") any two have in common."""
    lines = {line.strip() for line in path.read_text(encoding="utf-8").splitlines()}
    return {line for line in lines if len(line) >= 40}


@pytest.mark.parametrize("entry", HELD_OUT, ids=lambda entry: entry["folder"])
def test_held_out_sets_share_no_generator_with_a_tuned_one(entry: dict[str, Any]) -> None:
    """A copy stays one after a word in it was changed: so by the lines in common, not by whole files."""
    own: set[str] = set().union(*map(long_lines, (folder(entry) / "sources").glob("*.py")))
    shared = {}
    for other in SETS:
        for path in () if other["split"] == "heldout" else sorted((folder(other) / "sources").glob("*.py")):
            lines = long_lines(path)
            if len(lines & own) > max(10, 0.2 * len(lines)):
                shared[f"{other['folder']}/{path.name}"] = len(lines & own)
    assert own
    assert shared == {}


def texts() -> Iterator[Path]:
    for top in ("cvscreen", "patterns", "models", "benchmarks", "tests", "docs"):
        for path in sorted((ROOT / top).rglob("*")):
            if path.suffix in {".py", ".toml", ".cfg", ".json", ".jsonl", ".md", ".txt"} and path.is_file():
                yield path


def test_nothing_else_reaches_for_the_held_out_side() -> None:
    recorded = [name for entry in HELD_OUT for name in entry["cvs"]]
    places = ("corpus/heldout", '"heldout"', "samples/corpus/**", "corpus/*/")
    reaching = []
    for path in texts():
        if path == Path(__file__).resolve() or path.relative_to(ROOT).as_posix() in MAY_NAME_IT:
            continue
        text = path.read_text(encoding="utf-8")
        if any(word in text for word in (*places, *recorded)):
            reaching.append(path.relative_to(ROOT).as_posix())
    assert reaching == []
