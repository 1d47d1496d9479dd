"""The same input gives the same bytes: in any order, on one process or many, whatever Python's hash seed."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import pytest

from cvscreen import screening
from cvscreen.batch import Settings, extract_cvs, list_cvs
from cvscreen.records.assessment import Screening
from tests.invariants.corpus import (
    CVS,
    IDS,
    REFERENCE,
    WESTLAND,
    document_of,
    evidence_of,
    extracted,
    offers_of,
)

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2023, 4, 19, 9)

# Read, extract and judge the files given, in that order; one hash of each result a line.
CHILD = """
import hashlib, sys
from datetime import date
from pathlib import Path
from cvscreen.extraction import extract
from cvscreen.patternbook import load_patternbook
from cvscreen.reading import read_document
from cvscreen.requests import load_request
from cvscreen.scoring import assess
book, request = load_patternbook(), load_request("westland-kcc")
for name in sys.argv[1:]:
    evidence = extract(read_document(Path(name), render=False), book, date(2023, 4, 18))
    found = evidence.model_dump_json(by_alias=True) + assess(evidence, request).model_dump_json(by_alias=True)
    print(hashlib.sha256(found.encode()).hexdigest())
"""


def in_a_fresh_process(paths: list[Path], seed: int) -> dict[Path, str]:
    done = subprocess.run(
        [sys.executable, "-c", CHILD, *map(str, paths)],
        cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return dict(zip(paths, done.stdout.split(), strict=True))


def test_neither_the_hash_seed_nor_the_order_leaks_into_a_result() -> None:
    backwards = list(reversed(CVS))
    first, second = in_a_fresh_process(list(CVS), 1), in_a_fresh_process(backwards, 20_230_418)
    assert len(set(first.values())) == len(CVS)
    assert [IDS[CVS.index(path)] for path in CVS if first[path] != second[path]] == []


def test_what_was_read_before_makes_no_difference() -> None:
    """Caches and compiled patterns carry nothing over from one CV to the next."""
    before = {path: evidence_of(path).model_dump_json(by_alias=True) for path in CVS}
    shuffled = list(CVS)
    random.Random(4).shuffle(shuffled)
    for path in shuffled:
        assert extracted(document_of(path)).model_dump_json(by_alias=True) == before[path]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """CVs of each format and part of the corpus but Word: calling LibreOffice is not the point."""
    home = tmp_path_factory.mktemp("mixed")
    for suffix in (".pdf", ".txt", ".html"):
        for source in sorted({path.parent for path in CVS}):
            for path in [p for p in CVS if p.parent == source and p.suffix == suffix][:3]:
                shutil.copy(path, home / path.name)
    return home


def screened(folder: Path, jobs: int, *, backwards: bool) -> Screening:
    assert REFERENCE is not None
    files = list_cvs(folder)
    results = extract_cvs(tuple(reversed(files)) if backwards else files, Settings(REFERENCE, jobs=jobs))
    frame = screening.load_frame("westland-kcc", REFERENCE)
    offers = {name: offer for source in {p.parent for p in CVS} for name, offer in offers_of(source).items()}
    return screening.screen([result.candidate for result in results], frame, offers, created_at=NOW)


def test_one_process_or_many_in_any_order_give_the_same_bytes(folder: Path) -> None:
    alone, many = screened(folder, 1, backwards=False), screened(folder, 2, backwards=True)
    assert len(alone.candidates) >= 9
    assert all(candidate.status == "screened" for candidate in alone.candidates)
    assert alone.model_dump_json(by_alias=True) == many.model_dump_json(by_alias=True)


def test_batch_and_single_process_agree(folder: Path) -> None:
    """The worker's way and the library's way are one way."""
    by_name = {path.name: path for path in CVS}
    for candidate in screened(folder, 2, backwards=False).candidates:
        assert candidate.evidence == evidence_of(by_name[candidate.file])


def test_the_day_of_the_run_makes_no_difference() -> None:
    """A request with a deadline is judged on that day, whenever the run is."""
    early = screening.load_frame("westland-kcc", date(2023, 4, 1))
    late = screening.load_frame("westland-kcc", date(2031, 4, 1))
    assert early.reference_date == late.reference_date == WESTLAND.reference_date
