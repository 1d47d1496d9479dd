"""One worker process: loads once, then works off one task at a time until it is told to stop or ended.

It never writes to the terminal: what a library prints may hold text of a CV.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from multiprocessing.connection import Connection

from cvscreen.batch.memory import cap_address_space, resident_bytes
from cvscreen.batch.tasks import (
    Extracted,
    ExtractTask,
    Failed,
    LoadFailed,
    Outcome,
    Printed,
    Ready,
    RenderTask,
    Task,
    WorkerSettings,
)
from cvscreen.errors import CvscreenError, ReadError
from cvscreen.patternbook import Patternbook

RENDER_SUFFIXES = frozenset({".docx", ".doc", ".odt", ".rtf", ".dotx", ".docm"})
"""Files that LibreOffice is asked to print, to count their pages."""
GRACE_SECONDS = 30
"""A worker whose leader is gone ends itself this long after the time limit of its file."""


def serve(connection: Connection, settings: WorkerSettings) -> None:
    """Work off tasks from ``connection`` until it closes or None comes."""
    # A session of its own: Ctrl-C is the leader's business, and ending the group ends LibreOffice too.
    if hasattr(os, "setsid"):
        os.setsid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _silence()
    try:
        book = _load(settings)
    except CvscreenError as error:
        connection.send(LoadFailed(str(error)))
        return
    except Exception as error:  # noqa: BLE001 - handed to the leader, which stops with it; no CV was read yet
        connection.send(LoadFailed(f"A worker process cannot load: {fault(error)}: {error}"))
        return
    cap_address_space(settings.limits.memory_mb)
    connection.send(Ready(resident_bytes(os.getpid())))
    while True:
        try:
            task: Task | None = connection.recv()
        except EOFError:
            return
        if task is None:
            return
        if hasattr(signal, "alarm"):
            signal.alarm(int(seconds_for(task, settings)) + GRACE_SECONDS)
        connection.send(_work(task, book, settings))
        if hasattr(signal, "alarm"):
            signal.alarm(0)


def seconds_for(task: Task, settings: WorkerSettings) -> float:
    """The time limit of a task."""
    limits = settings.limits
    # A file on which LibreOffice stalls costs it one whole call, and old Word files take a call more.
    if isinstance(task, RenderTask):
        return 2 * (limits.render_seconds + 2 * len(task.paths))
    if task.render and task.path.suffix.lower() in RENDER_SUFFIXES:
        return limits.seconds + 2 * (limits.render_seconds + 2)
    return limits.seconds


def _load(settings: WorkerSettings) -> Patternbook:
    # Importing this loads spaCy: on Linux the server process did so already and this costs nothing.
    from cvscreen.batch.preload import warm

    return warm(settings.patterns)


def _silence() -> None:
    sys.stdout.flush()
    sys.stderr.flush()
    sink = os.open(os.devnull, os.O_WRONLY)
    os.dup2(sink, 1)
    os.dup2(sink, 2)
    os.close(sink)


def _work(task: Task, book: Patternbook, settings: WorkerSettings) -> Outcome:
    try:
        if isinstance(task, RenderTask):
            from cvscreen.reading.office import render_files

            return Printed(render_files(task.paths, settings.limits))
        return _extract(task, book, settings)
    except MemoryError:
        return Failed("too-large", too_much_memory(settings.limits.memory_mb))


def _extract(task: ExtractTask, book: Patternbook, settings: WorkerSettings) -> Extracted | Failed:
    from cvscreen.extraction import extract
    from cvscreen.reading import read_document

    started = time.perf_counter()
    try:
        document = read_document(task.path, settings.limits, render=task.render, rendered=task.printed)
    except ReadError as error:
        return Failed(error.code, error.message)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - a fault of ours or of a library must cost one file, by name
        return Failed("damaged", f"Reading stopped on {fault(error)}. Save the CV again as a plain PDF.")
    read = time.perf_counter()
    try:
        evidence = extract(document, book, settings.reference_date)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - as above
        return Failed("internal", f"{fault(error)}.")
    done = time.perf_counter()
    return Extracted(evidence.model_dump_json(by_alias=True), (read - started) * 1000, (done - read) * 1000)


def too_much_memory(memory_mb: int) -> str:
    return f"Reading needs more than {memory_mb} MB of memory. Save the CV again as a plain PDF."


def fault(error: BaseException) -> str:
    """Type and place of an unexpected error; its message is left out, since it may quote the CV."""
    trace = error.__traceback__
    place = ""
    while trace is not None:
        code = trace.tb_frame.f_code
        if f"{os.sep}cvscreen{os.sep}" in code.co_filename:
            place = f" in {code.co_filename.rpartition(f'{os.sep}cvscreen{os.sep}')[2]}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__}{place}"
