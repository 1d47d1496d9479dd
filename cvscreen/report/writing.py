"""Puts a file in its place at once, so that an interruption leaves the old one and never half of the new."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO


@contextmanager
def replacing(path: Path) -> Iterator[TextIO]:
    """A UTF-8 text stream that becomes ``path`` when all went well."""
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as stream:
            yield stream
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def write_page(path: Path, page: str) -> None:
    with replacing(path) as stream:
        stream.write(page)
