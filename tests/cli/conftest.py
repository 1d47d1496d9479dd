"""Runs commands in this process and keeps what they print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from cvscreen.cli.app import run


@dataclass
class Done:
    status: int
    out: str
    err: str


@pytest.fixture
def cvscreen(capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    def call(*arguments: object) -> Done:
        status = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Done(status, captured.out, captured.err)

    return call
