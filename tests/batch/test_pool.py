"""A worker that breaks a limit costs its own file only, and leaves no process behind."""

from __future__ import annotations

import os
import time
from datetime import date
from pathlib import Path

import pytest

from cvscreen.batch.memory import descendants
from cvscreen.batch.pool import Pool
from cvscreen.batch.tasks import Extracted, ExtractTask, Failed, WorkerSettings
from cvscreen.errors import CvscreenError
from cvscreen.reading import Limits
from tests.batch.hostile_workers import serve_and_die, serve_by_name, serve_nothing

pytestmark = pytest.mark.skipif(not Path("/proc").is_dir(), reason="memory is watched through /proc")

SETTINGS = WorkerSettings(date(2023, 4, 18), (), Limits(seconds=3.0, memory_mb=200))


def run(names: list[str], size: int) -> dict[str, Extracted | Failed]:
    with Pool(SETTINGS, size, target=serve_by_name) as pool:
        pool.add(ExtractTask(n, Path(name)) for n, name in enumerate(names))
        return {task.path.name: outcome for task, outcome in pool.run()}


def commands_below(pid: int) -> list[str]:
    commands = []
    for process in descendants(pid):
        try:
            commands.append(Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode())
        except OSError:
            continue
    return [command for command in commands if command]


@pytest.mark.parametrize("size", [1, 2, 3])
def test_each_bomb_costs_its_own_slot_only(size: int) -> None:
    bombs = {
        "endless.pdf": "timeout",
        "greedy.pdf": "too-large",
        "grabber.pdf": "too-large",
        "crash.pdf": "damaged",
        "exit.pdf": "damaged",
    }
    good = [f"good-{n}.pdf" for n in range(12)]
    names = [name for pair in zip(good, bombs, strict=False) for name in pair] + good[len(bombs) :]
    found = run(names, size)
    assert set(found) == set(names)
    for name in good:
        assert found[name] == Extracted(name, 0.0, 0.0)
    for name, code in bombs.items():
        outcome = found[name]
        assert isinstance(outcome, Failed)
        assert outcome.code == code, name
        assert outcome.message


def test_the_process_tree_is_clean_afterwards() -> None:
    found = run(["sleeper.pdf", "good.pdf"], 2)
    assert isinstance(found["sleeper.pdf"], Failed)
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        # The server that workers are forked from lives as long as this process does; its children do not.
        left = [command for command in commands_below(os.getpid()) if "time.sleep(600)" in command]
        workers = [c for c in commands_below(os.getpid()) if "forkserver" in c]
        if not left and len(workers) <= 1:
            return
        time.sleep(0.05)
    pytest.fail(f"left behind: {left} {workers}")


def test_leaving_early_ends_busy_workers() -> None:
    with Pool(SETTINGS, 2, target=serve_by_name) as pool:
        pool.add([ExtractTask(0, Path("good.pdf")), ExtractTask(1, Path("endless.pdf"))])
        next(pool.run())
        processes = [worker.process for worker in pool._workers]
    assert processes
    assert not any(process.is_alive() for process in processes)


def test_a_message_of_a_worker_that_cannot_load_is_passed_on() -> None:
    with Pool(SETTINGS, 2, target=serve_nothing) as pool:
        pool.add([ExtractTask(0, Path("good.pdf"))])
        with pytest.raises(CvscreenError, match="entry a: wrong"):
            list(pool.run())


def test_workers_that_die_while_loading_end_the_batch_with_advice() -> None:
    with Pool(SETTINGS, 2, target=serve_and_die) as pool:
        pool.add([ExtractTask(0, Path("good.pdf"))])
        with pytest.raises(CvscreenError, match="do not start"):
            list(pool.run())


def test_tasks_added_while_running_are_done() -> None:
    seen = []
    with Pool(SETTINGS, 1, target=serve_by_name) as pool:
        pool.add([ExtractTask(0, Path("first.pdf"))])
        for task, _ in pool.run():
            seen.append(task.path.name)
            if len(seen) < 4:
                pool.add([ExtractTask(len(seen), Path(f"later-{len(seen)}.pdf"))])
    assert seen == ["first.pdf", "later-1.pdf", "later-2.pdf", "later-3.pdf"]
