"""Help is complete and quick, and output suits where it goes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import pytest

from cvscreen.cli import cli, terminal
from tests.cli.conftest import Done

HEAVY = (
    "spacy",
    "pydantic",
    "numpy",
    "pdfminer",
    "lxml",
    "docx",
    "jinja2",
    "rich",
    "weasyprint",
    "dateparser",
)


def commands(name: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    if isinstance(command, click.Group):
        for key, child in command.commands.items():
            yield from commands(f"{name} {key}", child)
    else:
        yield name, command


COMMANDS = dict(commands("", cli))


def test_the_commands_of_the_contract_are_there() -> None:
    promised = {"screen", "check", "report", "extract", "request show", "request read", "evaluate"}
    assert promised <= {name.strip() for name in COMMANDS}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, cvscreen: Callable[..., Done]) -> None:
    done = cvscreen(*name.split(), "--help")
    assert done.status == 0
    assert "Examples:" in done.out
    assert f"cvscreen{name}" in done.out.split("Examples:")[1]
    for parameter in COMMANDS[name].params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{name} {parameter.name} has no help"


def test_help_loads_nothing_that_is_slow() -> None:
    code = (
        "import sys\nfrom cvscreen.cli.app import run\nrun(['--help'])\n"
        f"print('LOADED', [name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.rstrip().endswith("LOADED []")


def test_the_version(cvscreen: Callable[..., Done]) -> None:
    from cvscreen import __version__

    assert __version__ in cvscreen("--version").out


def test_output_that_nobody_reads_any_more_is_no_error() -> None:
    command = f'"{sys.executable}" -m cvscreen request show westland-kcc | head -n 1'
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(["sh", "-c", command], cwd=root, capture_output=True, text=True)
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1


@pytest.mark.parametrize(
    ("terminal_there", "environment", "wanted"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (True, {"TERM": "dumb"}, False),
    ],
)
def test_colours_only_on_a_terminal_that_wants_them(
    terminal_there: bool, environment: dict[str, str], wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal_there)
    assert terminal.colours() is wanted


@pytest.mark.parametrize(("terminal_there", "shown"), [(True, True), (False, False)])
def test_a_progress_bar_only_on_a_terminal(
    terminal_there: bool, shown: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal_there)
    with terminal.progress(2) as advance:
        advance()
        advance()
    captured = capsys.readouterr()
    assert bool(captured.err) is shown
    assert captured.out == ""
