"""Ctrl-C on a running batch: what is finished is kept, nothing is left running, and the next run goes on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from cvscreen.batch.memory import descendants
from tests.batch.material import write_cv

ROOT = Path(__file__).resolve().parents[2]
NUMBER = 300
PATIENCE = 60.0


def events(out: Path) -> list[dict[str, Any]]:
    log = out / "audit.jsonl"
    if not log.exists():
        return []
    lines = log.read_text(encoding="utf-8").splitlines(keepends=True)
    return [json.loads(line) for line in lines if line.endswith("\n")]


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are looked up in /proc")
def test_an_interrupted_run_goes_on_where_it_stopped(tmp_path: Path) -> None:
    for number in range(NUMBER):
        write_cv(tmp_path / "cvs" / f"cv-{number:03}.txt", name=f"Kandidaat {number}")
    out = tmp_path / "out"
    command = [sys.executable, "-m", "cvscreen", "screen", str(tmp_path / "cvs"), "-r", "westland-kcc"]
    command += ["--out", str(out), "--jobs", "2"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    deadline = time.monotonic() + PATIENCE
    while not any(event["event"] == "file" for event in events(out)) and time.monotonic() < deadline:
        time.sleep(0.005)
    started = descendants(process.pid)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=PATIENCE)
    logged = events(out)
    assert process.returncode == 130
    assert "same command again" in errors
    assert "Traceback" not in errors
    assert logged[-1]["event"] == "run-stopped"
    done = {event["id"] for event in logged if event["event"] == "file"}
    assert 0 < len(done) < NUMBER
    while any(map(alive, started)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(alive, started)), "nothing is left running"

    again = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert again.returncode == 0, again.stderr
    files = [event for event in events(out)[len(logged) :] if event["event"] == "file"]
    assert {event["id"] for event in files if event["reused"]} >= done
    assert len(files) == NUMBER
