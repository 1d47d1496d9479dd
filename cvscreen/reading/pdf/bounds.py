"""A bound on what the compressed streams of one file unpack to.

pdfminer.six inflates without one, so a file of a few kilobytes may unpack to gigabytes; it recovers damaged
streams byte by byte, which takes hours for a large one. Its two ways to inflate are replaced by those below.
"""

from __future__ import annotations

import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

from pdfminer import pdftypes

from cvscreen.errors import ReadError

TOO_LARGE = "The file unpacks to far more than a CV needs; save the document as PDF again."
_CHUNK = 4_096


class _Budget(threading.local):
    left = 200 * 1024 * 1024


_budget = _Budget()


@contextmanager
def unpacking_at_most(limit: int) -> Iterator[None]:
    """Within this context, streams that together unpack to more than ``limit`` bytes are ``too-large``."""
    before, _budget.left = _budget.left, limit
    try:
        yield
    finally:
        _budget.left = before


def inflate(data: bytes) -> bytes:
    """Like ``zlib.decompress``, within the budget. Raises ``zlib.error`` for damaged data."""
    unpacker = zlib.decompressobj()
    out = unpacker.decompress(data, _budget.left + 1)
    _spend(len(out))
    if not unpacker.eof:
        raise zlib.error("incomplete stream")
    return out


def inflate_damaged(data: bytes) -> bytes:
    """As much of damaged data as can be had, within the budget."""
    unpacker = zlib.decompressobj()
    parts: list[bytes] = []
    for start in range(0, len(data), _CHUNK):
        chunk = data[start : start + _CHUNK]
        checkpoint = unpacker.copy()
        try:
            part = unpacker.decompress(chunk, _budget.left + 1)
        except zlib.error:
            # The damage lies in this chunk: what stands before it still counts.
            parts.append(_up_to_damage(checkpoint, chunk))
            break
        parts.append(part)
        _spend(len(part))
    return b"".join(parts)


def _up_to_damage(unpacker: zlib._Decompress, chunk: bytes) -> bytes:
    parts: list[bytes] = []
    for offset in range(len(chunk)):
        try:
            part = unpacker.decompress(chunk[offset : offset + 1], _budget.left + 1)
        except zlib.error:
            break
        parts.append(part)
        _spend(len(part))
    return b"".join(parts)


def _spend(size: int) -> None:
    if size > _budget.left:
        raise ReadError("too-large", TOO_LARGE)
    _budget.left -= size


def install() -> None:
    """Makes pdfminer.six inflate within the budget."""
    bounded = SimpleNamespace(decompress=inflate, error=zlib.error, decompressobj=zlib.decompressobj)
    vars(pdftypes)["zlib"] = bounded
    pdftypes.decompress_corrupted = inflate_damaged
