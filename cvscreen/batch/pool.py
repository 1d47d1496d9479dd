"""Worker processes of our own, each fed one task at a time, ended and replaced when a task breaks a limit.

A pool of the standard library cannot end one worker: a single endless file would take the others with it.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess

from cvscreen.batch.memory import MEGABYTE, descendants, resident_bytes
from cvscreen.batch.tasks import Failed, LoadFailed, Outcome, Ready, Task, WorkerSettings
from cvscreen.batch.worker import seconds_for, serve, too_much_memory
from cvscreen.errors import CvscreenError

LOAD_SECONDS = 180.0
"""How long a worker may take to load on a slow and busy machine."""
LOAD_ATTEMPTS = 3
WATCH_SECONDS = 0.05
"""How often memory and time of busy workers are looked at."""
STOP_SECONDS = 5.0


@dataclass
class _Worker:
    process: BaseProcess
    connection: Connection
    deadline: float
    base_memory: int = 0
    ready: bool = False
    task: Task | None = None


class Pool:
    """A context manager; on leaving it every process that it started is gone."""

    def __init__(
        self,
        settings: WorkerSettings,
        size: int,
        target: Callable[[Connection, WorkerSettings], None] = serve,
    ) -> None:
        """``target``: what each process runs; it answers as ``serve`` does."""
        self._target = target
        self._settings = settings
        self._size = max(1, size)
        self._context = _context()
        self._workers: list[_Worker] = []
        self._queue: deque[Task] = deque()
        self._failed_loads = 0

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            if worker.ready and worker.task is None:
                _tell(worker, None)
        for worker in self._workers:
            if worker.ready and worker.task is None:
                worker.process.join(STOP_SECONDS)
            _end(worker)
        self._workers.clear()

    def add(self, tasks: Iterable[Task]) -> None:
        """Queue tasks; also allowed while ``run`` is going."""
        self._queue.extend(tasks)

    def run(self) -> Iterator[tuple[Task, Outcome]]:
        """Outcomes in order of finishing, until the queue is empty and no worker is busy.

        Raises CvscreenError when no worker can load.
        """
        while self._queue or any(worker.task is not None for worker in self._workers):
            self._feed()
            yield from self._collect()
            yield from self._watch()

    def _feed(self) -> None:
        for worker in self._workers:
            if worker.ready and worker.task is None and self._queue:
                task = self._queue.popleft()
                worker.task = task
                worker.deadline = time.monotonic() + seconds_for(task, self._settings)
                _tell(worker, task)
        loading = sum(not worker.ready for worker in self._workers)
        missing = min(self._size - len(self._workers), len(self._queue) - loading)
        for _ in range(missing):
            self._workers.append(self._start())

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=self._target, args=(theirs, self._settings), daemon=True)  # type: ignore[attr-defined]
        process.start()
        theirs.close()
        return _Worker(process, ours, time.monotonic() + LOAD_SECONDS)

    def _collect(self) -> Iterator[tuple[Task, Outcome]]:
        by_connection = {worker.connection: worker for worker in self._workers}
        for connection in wait(list(by_connection), timeout=WATCH_SECONDS):
            worker = by_connection[connection]  # type: ignore[index]
            try:
                message = worker.connection.recv()
            except (EOFError, OSError):
                yield from self._died(worker)
                continue
            if isinstance(message, Ready):
                worker.ready, worker.base_memory, worker.deadline = True, message.memory, float("inf")
                self._failed_loads = 0
            elif isinstance(message, LoadFailed):
                raise CvscreenError(message.message)
            else:
                task, worker.task, worker.deadline = worker.task, None, float("inf")
                if task is not None:
                    yield task, message
                if self._fat(worker, 4):
                    # What a file left behind must not be held against the next one.
                    self._drop(worker)

    def _watch(self) -> Iterator[tuple[Task, Outcome]]:
        now = time.monotonic()
        for worker in list(self._workers):
            limits = self._settings.limits
            if worker.task is not None and self._fat(worker, 1):
                failure = Failed("too-large", too_much_memory(limits.memory_mb))
            elif now > worker.deadline:
                if worker.task is None:
                    self._load_failed(worker)
                    continue
                seconds = seconds_for(worker.task, self._settings)
                failure = Failed(
                    "timeout",
                    f"Reading was not finished within {seconds:g} seconds. Save the CV again as a plain PDF, "
                    "or run again with --fresh and a longer --seconds.",
                )
            else:
                continue
            task = worker.task
            self._drop(worker)
            if task is not None:
                yield task, failure

    def _fat(self, worker: _Worker, part: int) -> bool:
        if not worker.base_memory or worker.process.pid is None:
            return False
        grown = resident_bytes(worker.process.pid) - worker.base_memory
        return grown > self._settings.limits.memory_mb * MEGABYTE // part

    def _died(self, worker: _Worker) -> Iterator[tuple[Task, Outcome]]:
        task, was_ready = worker.task, worker.ready
        worker.process.join(STOP_SECONDS)
        code = worker.process.exitcode
        if not was_ready:
            self._load_failed(worker)
            return
        self._drop(worker)
        if task is not None:
            # SIGKILL from outside is the system's answer to a process that ate its memory.
            if code == -signal.SIGKILL if sys.platform != "win32" else False:
                yield task, Failed("too-large", too_much_memory(self._settings.limits.memory_mb))
            else:
                yield (
                    task,
                    Failed(
                        "damaged",
                        f"The program that reads this file broke down on it (exit status {code}). "
                        "Save the CV again as a plain PDF.",
                    ),
                )

    def _load_failed(self, worker: _Worker) -> None:
        self._drop(worker)
        self._failed_loads += 1
        if self._failed_loads >= LOAD_ATTEMPTS:
            raise CvscreenError(
                f"The worker processes do not start ({LOAD_ATTEMPTS} attempts). "
                "Is there enough memory? Try --jobs 1, and --debug to see why."
            )

    def _drop(self, worker: _Worker) -> None:
        _end(worker)
        self._workers.remove(worker)


def default_jobs() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _context() -> BaseContext:
    """Forked from a server that has spaCy loaded where that is safe (Linux), else started afresh."""
    if sys.platform.startswith("linux"):
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["cvscreen.batch.preload"])
        return context
    return multiprocessing.get_context("spawn")


def _tell(worker: _Worker, task: Task | None) -> None:
    # One that died while idle is noticed, and its task accounted for, when its closed pipe is next read.
    with contextlib.suppress(OSError):
        worker.connection.send(task)


def _end(worker: _Worker) -> None:
    """End a worker and whatever it started (LibreOffice and tesseract, in sessions of their own)."""
    pid = worker.process.pid
    started = descendants(pid) if pid is not None and worker.process.is_alive() else []
    worker.process.kill()
    for process in started:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(process, signal.SIGKILL)
    worker.process.join(STOP_SECONDS)
    worker.connection.close()
