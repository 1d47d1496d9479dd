"""What the fuzz run found once stays found: each file is read, or refused with a code."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from cvscreen.errors import ReadError, ReadErrorCode
from cvscreen.reading import read_document
from tests.fuzz.mutate import mutated
from tests.reading.office_cases import CASES

NATIVE = [case for name in sorted(CASES) if (case := CASES[name]()).convert_to is None]
FOUND = sorted((Path(__file__).parent / "files" / "fuzz").iterdir())


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_what_was_found_is_mended(path: Path) -> None:
    assert outcome(path) in ("read", *get_args(ReadErrorCode))


@pytest.mark.parametrize("seed", range(40))
def test_a_few_mutations_every_time(seed: int, tmp_path: Path) -> None:
    case = NATIVE[seed % len(NATIVE)]
    path = tmp_path / f"cv{case.suffix}"
    path.write_bytes(mutated(case.data, case.suffix[1:], seed))
    assert outcome(path) in ("read", *get_args(ReadErrorCode))


def test_the_same_seed_gives_the_same_file() -> None:
    data = CASES["docx_date_table"]().data
    assert mutated(data, "docx", 7) == mutated(data, "docx", 7)
    assert len({mutated(data, "docx", seed) for seed in range(20)}) > 10


def outcome(path: Path) -> str:
    try:
        read_document(path, render=False)
    except ReadError as error:
        return error.code
    return "read"
