"""What a parser of foreign bytes may raise on malformed input."""

from __future__ import annotations

import struct
import zlib

from pdfminer.psexceptions import PSException

PARSE_ERRORS: tuple[type[Exception], ...] = (
    PSException,
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    RecursionError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""pdfminer.six trusts the types it finds in a file, so malformed files surface as any of these.

``MemoryError`` and ``OSError`` are not among them: they are not about the file's content.
"""
