"""Keywords that a reader cannot see: found, reported with their place, and worth nothing, to the report."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from cvscreen.cli.app import run
from tests.hostile.stuffed import CLEAN, HIDDEN, SEEN, STUFFING


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("stuffed")
    folder = home / "cvs"
    folder.mkdir()
    for name, data in {**SEEN, **CLEAN, **{name: data for name, (data, _) in HIDDEN.items()}}.items():
        (folder / name).write_bytes(data)
    assert run(["screen", str(folder), "--request", "westland-kcc", "--out", str(home / "out")]) == 0
    return home / "out"


@pytest.fixture(scope="module")
def candidates(out: Path) -> dict[str, dict[str, Any]]:
    screening = json.loads((out / "screening.json").read_text(encoding="utf-8"))
    return {candidate["file"]: candidate for candidate in screening["candidates"]}


def points(candidate: dict[str, Any], criterion: str = "7") -> tuple[float, float]:
    found = next(item for item in candidate["assessment"]["criteria"] if item["id"] == criterion)
    return found["points"]["min"], found["points"]["max"]


@pytest.mark.parametrize("name", SEEN)
def test_the_same_words_in_sight_do_score(name: str, candidates: dict[str, dict[str, Any]]) -> None:
    """Else the tests below could not fail."""
    assert points(candidates[name]) == (25, 25)
    assert candidates[name]["evidence"]["document"]["hidden_text"] is False


@pytest.mark.parametrize("name", HIDDEN)
def test_hidden_keywords_are_found_and_reported_with_their_place(
    name: str, candidates: dict[str, dict[str, Any]]
) -> None:
    document = candidates[name]["evidence"]["document"]
    reason = HIDDEN[name][1]
    assert document["hidden_text"] is True
    assert [(item["page"], item["reason"]) for item in document["hidden"]] == [(1, reason)]
    assert sum(item["characters"] for item in document["hidden"]) >= len(STUFFING.replace(" ", ""))
    assert "hidden-text" in document["warnings"]


@pytest.mark.parametrize("name", HIDDEN)
def test_hidden_keywords_are_never_scored_or_quoted(name: str, candidates: dict[str, dict[str, Any]]) -> None:
    found, clean = candidates[name], candidates[f"schoon{Path(name).suffix}"]
    assert points(found) == points(clean) == (0, 0)
    for part in ("education", "experience", "tools", "denied_tools", "systems", "references"):
        assert words(found["evidence"][part]) == words(clean["evidence"][part])
    for key in ("eligible", "score"):
        assert found["assessment"][key] == clean["assessment"][key]
    assert words(found["assessment"]["criteria"]) == words(clean["assessment"]["criteria"])
    assert "Accres" not in json.dumps(found["evidence"])
    rank, clean_rank = found["assessment"]["rank"], clean["assessment"]["rank"]
    assert rank == clean_rank


def words(node: Any) -> Any:
    """Without the boxes: a line that is drawn elsewhere moves the lines below it in Word."""
    if isinstance(node, dict):
        return {key: words(value) for key, value in node.items() if key != "bbox"}
    return [words(value) for value in node] if isinstance(node, list) else node


@pytest.mark.parametrize("name", HIDDEN)
def test_the_report_tells_the_screener(name: str, out: Path, candidates: dict[str, dict[str, Any]]) -> None:
    page = (out / "candidates" / f"{candidates[name]['id']}.html").read_text(encoding="utf-8")
    clean_id = candidates[f"schoon{Path(name).suffix}"]["id"]
    clean = (out / "candidates" / f"{clean_id}.html").read_text(encoding="utf-8")
    told = re.compile(r"(?i)(onzichtbare|verborgen) tekst")
    assert told.search(page)
    assert not told.search(clean)
    assert STUFFING not in page
