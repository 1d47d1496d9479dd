"""The documentation is true: its commands run, its reference is up to date, its links lead somewhere.

A ```console block is run as written. A line that begins with ``$ `` is a command; the lines below it must
stand in its output in that order, ``...`` for any lines between. ``console exit=3`` names another exit status
than 0. The blocks of one page run in one folder, in order, with the samples in it.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*(ROOT / "docs").glob("*.md"), ROOT / "README.md"])
BLOCK = re.compile(r"^```console(?P<info>[^\n]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
RUN_BY_CI = {"screen", "tests"}
"""Blocks that install cvscreen first: .ci/run runs them; inside the tests they would start themselves."""


@dataclass
class Command:
    line: str
    status: int
    output: list[str] = field(default_factory=list)


def commands(page: Path) -> list[Command]:
    found: list[Command] = []
    for block in BLOCK.finditer(page.read_text(encoding="utf-8")):
        words = block["info"].split()
        if RUN_BY_CI & set(words):
            continue
        status = next((int(word.removeprefix("exit=")) for word in words if word.startswith("exit=")), 0)
        for line in block["body"].splitlines():
            if line.startswith("$ "):
                found.append(Command(line[2:], status))
            elif found and line.strip() and line.strip() != "...":
                found[-1].output.append(line.rstrip())
    return found


def test_the_pages_that_users_need_have_commands() -> None:
    with_commands = {page.stem for page in PAGES if commands(page)}
    assert {"screener", "supplier", "scoring"} <= with_commands


@pytest.mark.parametrize("page", [page for page in PAGES if commands(page)], ids=lambda page: page.name)
def test_commands_of_a_page_do_what_it_says(page: Path, tmp_path: Path) -> None:
    for name in ("westland-kcc", "requests"):
        shutil.copytree(
            ROOT / "samples" / name,
            tmp_path / "samples" / name,
            ignore=shutil.ignore_patterns("sources", "__pycache__"),
        )
    programs = tmp_path / ".bin"
    programs.mkdir()
    launcher = programs / "cvscreen"
    launcher.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cvscreen "$@"\n')
    launcher.chmod(0o755)
    environment = os.environ | {
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "COLUMNS": "100",
    }
    for command in commands(page):
        done = subprocess.run(
            ["sh", "-c", command.line],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        assert done.returncode == command.status, f"$ {command.line}\n{done.stdout}{done.stderr}"
        lines = iter(line.rstrip() for line in (done.stdout + done.stderr).splitlines())
        for expected in command.output:
            assert expected in lines, f"$ {command.line}\nno line {expected!r} in\n{done.stdout}{done.stderr}"


def test_the_command_reference_is_up_to_date() -> None:
    spec = importlib.util.spec_from_file_location(
        "build_cli_reference", ROOT / "docs" / "build_cli_reference.py"
    )
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    written = (ROOT / "docs" / "cli-reference.md").read_text(encoding="utf-8")
    assert written == module.build(), "run: python docs/build_cli_reference.py"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target
