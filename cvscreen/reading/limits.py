"""What one file may cost. Each limit is a setting; a file beyond one is refused with a code."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds for one file.

    The readers hold the bounds on size, pages, parts and structure themselves, cheaply and before the
    work is done. ``seconds`` and ``memory_mb`` are for whoever runs the reader in a process that can be
    ended (a batch); a reader in its own process only checks ``seconds`` where it can, between steps.
    """

    max_bytes: int = 50 * MEGABYTE
    """Size of the file as it is sent."""
    max_pages: int = 200
    """Pages that are read; a document with more is refused as ``too-large``."""
    seconds: float = 60.0
    """Wall-clock seconds for reading one file."""
    memory_mb: int = 1024
    """Memory, in MB, that reading one file may take."""
    max_unpacked: int = 200 * MEGABYTE
    """Bytes of all parts of a zipped document together, unpacked."""
    max_part: int = 40 * MEGABYTE
    """Bytes of one part that is parsed (XML), unpacked."""
    max_parts: int = 5_000
    """Members of a zipped document."""
    max_elements: int = 1_000_000
    """Elements of one parsed XML or HTML tree."""
    max_depth: int = 200
    """Nesting of elements, tables in tables, groups in groups."""
    max_characters: int = 2_000_000
    """Characters of text in the whole document."""
    render_seconds: float = 60.0
    """Wall-clock seconds for one call of LibreOffice, plus two for every file in it."""
    ocr_seconds: float = 30.0
    """Wall-clock seconds for recognising one scanned page, within ``seconds`` for the whole file."""
