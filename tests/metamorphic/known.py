"""The CVs on which a metamorphic test is known to fail, by test and by cause: an exact set.

A CV that fails and is not listed fails its test; so does a listed one that has come right, which is then
taken out of ``known.toml``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection
from pathlib import Path

_FAILURES = tomllib.loads((Path(__file__).with_name("known.toml")).read_text("utf-8"))["failure"]


def compare(test: str, found: Collection[str]) -> None:
    """Fails when ``found`` is not exactly what is known of ``test``, and names the difference."""
    known = {cv for failure in _FAILURES if test in failure["tests"] for cv in failure["cvs"]}
    broken, mended = sorted(set(found) - known), sorted(known - set(found))
    assert not broken, f"{test}: these fail now: {broken}"
    assert not mended, f"{test}: these have come right, take them out of known.toml: {mended}"
