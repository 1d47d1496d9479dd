"""The main job on the sample CVs, as a user runs it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cvscreen.cli.app import run
from cvscreen.reading import read_document
from cvscreen.records.assessment import Screening
from tests.batch.material import UNREADABLE, write_cv
from tests.cli.conftest import Done

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples" / "westland-kcc"
REQUEST = ("--request", "westland-kcc")


def load(out: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((out / "screening.json").read_text(encoding="utf-8"))
    return data


@pytest.fixture(scope="module")
def samples_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("samples") / "out"
    assert run(["screen", str(SAMPLES), *REQUEST, "--out", str(out)]) == 0
    return out


def test_dir_holds_what_the_contract_promises(samples_out: Path) -> None:
    screening = load(samples_out)
    for name in ("index.html", "screening.json", "ranking.xlsx", "audit.jsonl"):
        assert (samples_out / name).stat().st_size > 100, name
    pages = {page.stem for page in (samples_out / "candidates").glob("*.html")}
    assert pages == {candidate["id"] for candidate in screening["candidates"]}


def test_screening_json_is_by_the_contract(samples_out: Path) -> None:
    screening = load(samples_out)
    Screening.model_validate(screening)
    assert screening["schema"] == "cvscreen.screening/1"
    assert screening["request"]["deadline"] == "2023-04-18T12:00:00"
    assert screening["reference_date"] == "2023-04-18"
    ids = [candidate["id"] for candidate in screening["candidates"]]
    assert len(ids) >= 12
    assert sorted([*screening["ranking"], *(item["id"] for item in screening["excluded"])]) == sorted(ids)
    for candidate in screening["candidates"]:
        assert candidate["evidence"]["schema"] == "cvscreen.evidence/1"
        assessment = candidate["assessment"]
        criteria = {criterion["id"]: criterion for criterion in assessment["criteria"]}
        assert set(criteria) - {"deadline"} == {*"1234567", "pages", "language", "references"}
        points = [criterion["points"] for criterion in criteria.values() if criterion["points"]]
        # Facts that several criteria share can only narrow the sum, never widen it.
        assert sum(p["min"] for p in points) <= assessment["score"]["min"] + 1e-9
        assert assessment["score"]["max"] <= sum(p["max"] for p in points) + 1e-9
        for criterion in criteria.values():
            if criterion["points"] and criterion["points"]["max"] > 0:
                assert criterion["evidence"], (candidate["id"], criterion["id"])
            if criterion["outcome"] == "review":
                assert criterion["hinges_on"], (candidate["id"], criterion["id"])
            assert criterion["explanation"]


def items(node: Any) -> Iterator[dict[str, Any]]:
    """Every evidence item anywhere in a candidate."""
    if isinstance(node, dict):
        if {"quote", "page", "rule"} <= node.keys():
            yield node
        for value in node.values():
            yield from items(value)
    elif isinstance(node, list):
        for value in node:
            yield from items(value)


def test_every_quote_stands_in_the_document_on_its_page(samples_out: Path) -> None:
    total = 0
    for candidate in load(samples_out)["candidates"]:
        document = read_document(SAMPLES / candidate["file"])
        cells: dict[int, list[str]] = {}
        for line in document.lines():
            cells.setdefault(line.page, []).extend(line.cells)
        for item in items(candidate):
            total += 1
            found = any(item["quote"] in cell for cell in cells.get(item["page"], []))
            assert found, f"{candidate['id']}: page {item['page']}, rule {item['rule']}"
    assert total > 200


def test_audit_log_has_one_line_an_event_and_no_text_of_a_cv(samples_out: Path) -> None:
    text = (samples_out / "audit.jsonl").read_text(encoding="utf-8")
    events = [json.loads(line) for line in text.splitlines()]
    screening = load(samples_out)
    first, last = events[0], events[-1]
    assert first["event"] == "run-started"
    assert first["versions"] == screening["versions"]
    assert last["event"] == "run-finished"
    by_kind = {kind: [e for e in events if e["event"] == kind] for kind in ("file", "assessed")}
    hashes = {
        candidate["file"]: candidate["evidence"]["document"]["sha256"]
        for candidate in screening["candidates"]
    }
    assert {event["file"]: event["sha256"] for event in by_kind["file"]} == hashes
    assert len(by_kind["assessed"]) == len(screening["candidates"])
    quotes = {item["quote"] for candidate in screening["candidates"] for item in items(candidate)}
    assert not [quote for quote in quotes if len(quote) > 20 and quote in text]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "cvs"
    for number in range(4):
        write_cv(home / f"kandidaat-{number}.txt", start=f"maart 201{number + 5}")
    return home


def stable(out: Path) -> str:
    data = load(out)
    del data["created_at"]
    return json.dumps(data)


def test_a_second_run_redoes_nothing_and_says_so_and_one_changed_cv_is_redone(
    folder: Path, tmp_path: Path, cvscreen: Callable[..., Done]
) -> None:
    command = ("screen", folder, *REQUEST, "--out", tmp_path / "out")
    first = cvscreen(*command)
    assert "4 cv's: 4 nu gelezen, 0 ongewijzigd" in first.out
    before = stable(tmp_path / "out")
    second = cvscreen(*command)
    assert "Niets opnieuw gedaan: alle 4 cv's" in second.out
    assert stable(tmp_path / "out") == before
    write_cv(folder / "kandidaat-2.txt", start="april 2022")
    third = cvscreen(*command)
    assert "4 cv's: 1 nu gelezen, 3 ongewijzigd" in third.out
    assert stable(tmp_path / "out") != before
    assert "4 CVs: 4 read now" in cvscreen(*command, "--fresh", "--lang", "en").out


def test_the_same_bytes_in_any_order_on_any_number_of_processes(
    folder: Path, tmp_path: Path, cvscreen: Callable[..., Done]
) -> None:
    other = tmp_path / "andersom"
    other.mkdir()
    for path in sorted(folder.iterdir(), reverse=True):
        shutil.copy(path, other / path.name)
    for home, jobs, out in ((folder, 1, "a"), (folder, 3, "b"), (other, 2, "c")):
        assert cvscreen("screen", home, *REQUEST, "--jobs", jobs, "--out", tmp_path / out).status == 0
    assert stable(tmp_path / "a") == stable(tmp_path / "b") == stable(tmp_path / "c")


def test_unreadable_files_are_listed_with_code_and_advice(
    folder: Path, tmp_path: Path, cvscreen: Callable[..., Done]
) -> None:
    for name, (content, _) in UNREADABLE.items():
        (folder / name).write_bytes(content)
    out = tmp_path / "out"
    done = cvscreen("screen", folder, *REQUEST, "--out", out)
    assert done.status == 1
    assert f"{len(UNREADABLE)} niet leesbaar" in done.out
    screening = load(out)
    candidates = {candidate["file"]: candidate for candidate in screening["candidates"]}
    assert {item["id"] for item in screening["unreadable"]} == {candidates[name]["id"] for name in UNREADABLE}
    for name, (_, code) in UNREADABLE.items():
        candidate = candidates[name]
        assert candidate["status"] == "unreadable"
        assert candidate["error"]["code"] in ({code} if code else {"damaged", "unsupported"})
        assert candidate["error"]["message"].strip().endswith(".")
        assert candidate["assessment"] is None
    assert len(screening["ranking"]) + len(screening["excluded"]) == 4


def test_pages_of_removed_cvs_are_removed(
    folder: Path, tmp_path: Path, cvscreen: Callable[..., Done]
) -> None:
    out = tmp_path / "out"
    cvscreen("screen", folder, *REQUEST, "--out", out)
    assert (out / "candidates" / "kandidaat-3.html").exists()
    (folder / "kandidaat-3.txt").unlink()
    cvscreen("screen", folder, *REQUEST, "--out", out)
    assert not (out / "candidates" / "kandidaat-3.html").exists()
    assert (out / "candidates" / "kandidaat-2.html").exists()


def test_offers_beside_the_cvs_are_used_and_named(
    folder: Path, tmp_path: Path, cvscreen: Callable[..., Done]
) -> None:
    rows = [
        "file;hourly_rate;rate_includes_fee;submitted_at",
        "kandidaat-0.txt;55,55;ja;2023-04-18 12:00",
        "kandidaat-1.txt;55,55;nee;2023-04-17 09:00",
        "kandidaat-2.txt;50,00;ja;2023-04-18 12:01",
    ]
    (folder / "offers.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    done = cvscreen("screen", folder, *REQUEST, "--out", tmp_path / "out")
    assert "offers.csv" in done.out
    outcomes = {
        candidate["file"]: {c["id"]: c["outcome"] for c in candidate["assessment"]["criteria"]}
        for candidate in load(tmp_path / "out")["candidates"]
    }
    assert len(outcomes) == 4, "the offers file is no CV"
    assert outcomes["kandidaat-0.txt"]["1"] == "met"
    assert outcomes["kandidaat-0.txt"]["deadline"] == "met"
    assert outcomes["kandidaat-1.txt"]["1"] == "not-met"
    assert outcomes["kandidaat-2.txt"]["deadline"] == "not-met"
    assert outcomes["kandidaat-3.txt"]["1"] == "review"
    assert "deadline" not in outcomes["kandidaat-3.txt"]


def test_the_output_folder_has_a_default_beside_the_cvs(folder: Path, cvscreen: Callable[..., Done]) -> None:
    assert cvscreen("screen", folder, *REQUEST).status == 0
    assert (folder.parent / "cvs-screening" / "index.html").exists()


def test_output_inside_the_folder_is_not_screened(folder: Path, cvscreen: Callable[..., Done]) -> None:
    command = ("screen", folder, *REQUEST, "--recursive", "--out", folder / "uitslag")
    assert cvscreen(*command).status == 0
    assert cvscreen(*command).status == 0
    assert len(load(folder / "uitslag")["candidates"]) == 4


def test_a_user_teaches_a_name_with_patterns(tmp_path: Path, cvscreen: Callable[..., Done]) -> None:
    (tmp_path / "cvs").mkdir()
    text = "Werkervaring\nmaart 2019 - heden   Medewerker administratie, Zonnestroom Collectief\n"
    (tmp_path / "cvs" / "cv.txt").write_text(text, encoding="utf-8")
    own = tmp_path / "eigen" / "employers"
    own.mkdir(parents=True)
    (own / "own.toml").write_text(
        '[[entry]]\nid = "zonnestroom"\nlabel = "Zonnestroom"\nphrases = ["Zonnestroom Collectief"]\n'
        'kind = "name"\ntype = "water-authority"\nsource = "own"\n'
        'match = ["bij Zonnestroom Collectief"]\nreject = ["zonnestroom"]\n',
        encoding="utf-8",
    )
    command = ("extract", tmp_path / "cvs" / "cv.txt", "--reference-date", "2023-04-18")
    assert "water-authority" not in cvscreen(*command).out
    assert "water-authority" in cvscreen(*command, "--patterns", tmp_path / "eigen").out
