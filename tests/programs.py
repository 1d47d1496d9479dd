"""What tests need beside Python, and the reason that they give when it is missing."""

from __future__ import annotations

import pytest


def _has_pango() -> bool:
    try:
        import weasyprint  # noqa: F401
    except OSError:
        return False
    return True


needs_pango = pytest.mark.skipif(
    not _has_pango(), reason="Pango, which WeasyPrint prints with, is not installed"
)
