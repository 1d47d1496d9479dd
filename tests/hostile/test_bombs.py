"""A bomb of each kind inside a batch costs its own slot only, and leaves no process behind."""

from __future__ import annotations

import os
import time
from datetime import date
from pathlib import Path

import pytest

from cvscreen.batch import FileResult, Settings, extract_cvs, list_cvs
from cvscreen.batch.memory import descendants
from cvscreen.reading import Limits
from tests.batch.material import write_cv
from tests.hostile.bombs import BOMBS
from tests.hostile.stuffed import CLEAN

pytestmark = pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are counted through /proc")

SETTINGS = Settings(date(2023, 4, 18), jobs=2, limits=Limits(seconds=6.0, memory_mb=400, render_seconds=6.0))


def innocent(folder: Path) -> list[str]:
    """CVs that have to come through, named so that they are read before, between and after the bombs."""
    for number, place in enumerate(("0", "f", "m", "p", "z")):
        write_cv(folder / f"{place}-goed.txt", start=f"maart 201{number + 5}")
        for name, data in CLEAN.items():
            (folder / f"{place}-{name}").write_bytes(data)
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> dict[str, FileResult]:
    """The innocent CVs by themselves."""
    folder = tmp_path_factory.mktemp("good")
    innocent(folder)
    return {result.file.name: result for result in extract_cvs(list_cvs(folder), SETTINGS)}


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> dict[str, FileResult]:
    folder = tmp_path_factory.mktemp("bombs")
    innocent(folder)
    for name, (make, _) in BOMBS.items():
        data = make()
        assert len(data) < 10_000_000, "a bomb is small as it is sent"
        (folder / name).write_bytes(data)
    return {result.file.name: result for result in extract_cvs(list_cvs(folder), SETTINGS)}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_with_a_code_or_defused(name: str, batch: dict[str, FileResult]) -> None:
    result = batch[name]
    code = result.error.code if result.error else None
    assert code in BOMBS[name][1]
    if result.error:
        assert len(result.error.message) > 20
        assert "Medewerker" not in result.error.message
    else:
        assert result.evidence is not None


def test_the_batch_beside_the_bombs_is_what_it_is_without_them(
    batch: dict[str, FileResult], good: dict[str, FileResult]
) -> None:
    assert len(good) >= 15
    for name, alone in good.items():
        assert alone.evidence is not None, name
        assert batch[name].evidence == alone.evidence, name
    assert set(batch) == {*good, *BOMBS}


def test_no_process_is_left(batch: dict[str, FileResult]) -> None:
    """The server that workers are forked from, and its watch over shared memory, live as long as we do."""
    assert batch
    deadline = time.monotonic() + 5
    while True:
        left = [command for pid in descendants(os.getpid()) if (command := _command(pid))]
        workers = [c for c in left if "forkserver" in c]
        others = [c for c in left if "forkserver" not in c and "resource_tracker" not in c]
        if (len(workers) <= 1 and not others) or time.monotonic() > deadline:
            break
        time.sleep(0.05)
    assert others == []
    assert len(workers) <= 1


def _command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return ""
