"""Stand-ins for the worker: they act on the name of the file that they are given."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from multiprocessing.connection import Connection

from cvscreen.batch.memory import cap_address_space, resident_bytes
from cvscreen.batch.tasks import Extracted, Failed, LoadFailed, Ready, Task, WorkerSettings


def serve_by_name(connection: Connection, settings: WorkerSettings) -> None:
    cap_address_space(settings.limits.memory_mb)
    connection.send(Ready(resident_bytes(os.getpid())))
    while True:
        try:
            task: Task | None = connection.recv()
        except EOFError:
            return
        if task is None:
            return
        connection.send(_act(task.path.name))


def _act(name: str) -> Extracted | Failed:
    kept = []
    if name.startswith("endless"):
        while True:
            pass
    if name.startswith("sleeper"):
        # A program of its own session, as LibreOffice is: it must go with its worker.
        subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], start_new_session=True)
        time.sleep(600)
    if name.startswith("greedy"):
        while True:
            kept.append(bytearray(b"x" * 8_000_000))
            time.sleep(0.002)
    if name.startswith("grabber"):
        try:
            kept.append(bytearray(1 << 45))
        except MemoryError:
            return Failed("too-large", "one huge request")
    if name.startswith("crash"):
        os.kill(os.getpid(), signal.SIGSEGV)
    if name.startswith("exit"):
        os._exit(3)
    return Extracted(name, 0.0, 0.0)


def serve_nothing(connection: Connection, settings: WorkerSettings) -> None:
    connection.send(LoadFailed("patterns/tools/x.toml: entry a: wrong"))


def serve_and_die(connection: Connection, settings: WorkerSettings) -> None:
    os._exit(1)
