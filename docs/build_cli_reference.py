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
    settings = cli.context_settings | {"max_content_width": WIDTH, "terminal_width": WIDTH}
    top = click.Context(cli, info_name="cvscreen", **settings)
    for path, context in contexts("cvscreen", top):
        command = context.command
        text = "\n".join(line.rstrip() for line in command.get_help(context).splitlines())
        parts.append(f"## {path}\n\n```text\n{text}\n```\n")
    return "\n".join(parts)


def contexts(name: str, context: click.Context) -> Iterator[tuple[str, click.Context]]:
    """Every command with its full name: the group first, then its commands by name."""
    yield name, context
    command = context.command
    if isinstance(command, click.Group):
        for key in sorted(command.commands):
            child = click.Context(command.commands[key], info_name=key, parent=context)
            child.terminal_width = WIDTH
            yield from contexts(f"{name} {key}", child)


if __name__ == "__main__":
    TARGET.write_text(build(), encoding="utf-8")
