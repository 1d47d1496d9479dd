"""The command line: click only. Each command imports what it needs when it runs, so that help is quick."""

from __future__ import annotations

from cvscreen.cli.app import cli, main

__all__ = ["cli", "main"]
