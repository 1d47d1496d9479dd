"""Writes docs/cli-reference.md from the commands themselves: ``python docs/build_cli_reference.py``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from cvscreen.cli import cli

TARGET = Path(__file__).with_name("cli-reference.md")
WIDTH = 100
HEADER = """# Command line

Made by `python docs/build_cli_reference.py` from the commands themselves; a test holds it up to date.
"""


def build() -> str:
    """The whole page."""
    parts = [HEADER]
    for path, command in commands("cvscreen", cli):
        context = click.Context(command, info_name=path, max_content_width=WIDTH, terminal_width=WIDTH)
        text = "\n".join(line.rstrip() for line in command.get_help(context).splitlines())
        parts.append(f"## {path}\n\n```text\n{text}\n```\n")
    return "\n".join(parts)


def commands(name: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    """Every command below ``command`` with its full name, itself first, the others by name."""
    yield name, command
    if isinstance(command, click.Group):
        for key in sorted(command.commands):
            yield from commands(f"{name} {key}", command.commands[key])


if __name__ == "__main__":
    TARGET.write_text(build(), encoding="utf-8")
