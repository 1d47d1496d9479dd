"""Files in, documents out: every format is read as a person would read it, or refused with a reason.

The format modules are imported only when a file of that format is read, so importing this package is cheap.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from cvscreen.reading.limits import Limits
from cvscreen.records.document import Document

if TYPE_CHECKING:
    from cvscreen.reading.office import Rendered

__all__ = ["Limits", "read_document"]


def read_document(
    path: Path,
    limits: Limits = Limits(),  # noqa: B008 - frozen, so sharing it is safe
    *,
    render: bool = True,
    rendered: Rendered | None = None,
) -> Document:
    """The document in ``path``, whatever its extension says it is.

    ``render``: whether LibreOffice, where it is there, may be called to count the pages of a Word document.
    ``rendered``: what LibreOffice made of this file already (``office.render_files``, for a batch).
    Raises ``ReadError`` for every file that cannot be read; nothing else is meant to leave this function.
    """
    from cvscreen.reading.dispatch import read

    return read(path, limits, render=render, rendered=rendered)
