"""Where the shipped data lies: in the wheel, or beside the package in a checkout."""

from __future__ import annotations

from pathlib import Path

from cvscreen.errors import PatternError

_PACKAGE = Path(__file__).resolve().parent.parent


def _shipped(name: str) -> Path | None:
    # A wheel carries the folders inside the package; an editable install does not see
    # force-included files, so there the repository root has them.
    for candidate in (_PACKAGE / "_data" / name, _PACKAGE.parent / name):
        if candidate.is_dir():
            return candidate
    return None


def patterns_root() -> Path:
    """Folder of the shipped patterns. Raises PatternError when the installation lacks it."""
    root = _shipped("patterns")
    if root is None:
        raise PatternError(
            "The folder patterns/ is missing from this installation of cvscreen: "
            "install the package again, or run it from a complete checkout."
        )
    return root


def models_root() -> Path | None:
    """Folder of the shipped models, or None: everything works without one, at lower recall."""
    return _shipped("models")
