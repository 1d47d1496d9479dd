"""How much memory a process has, and a bound on what it may ask for. Linux; elsewhere without effect."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

MEGABYTE = 1024 * 1024
ADDRESS_SPACE_FACTOR = 4
"""Address space is asked for long before it is used; the leader watches what is used, this stops one huge
request at once. It must leave room for LibreOffice, which inherits it."""


def resident_bytes(pid: int) -> int:
    """Resident size of a process; 0 where it is gone or the system does not tell."""
    return _statm(pid, 1)


def cap_address_space(memory_mb: int) -> None:
    """Bound what this process may still ask for, in one go or in all."""
    now = _statm(os.getpid(), 0)
    if not now or sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = now + ADDRESS_SPACE_FACTOR * memory_mb * MEGABYTE
    soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def descendants(pid: int) -> list[int]:
    """Processes that a process started, directly or not; none where the system does not tell."""
    parents: dict[int, int] = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        # The name in brackets may hold blanks; the parent is the second field after it. Gone: not ours.
        with contextlib.suppress(OSError, IndexError, ValueError):
            parents[int(status.parent.name)] = int(status.read_text().rpartition(")")[2].split()[1])
    found = [pid]
    for parent in found:
        found.extend(child for child, its_parent in parents.items() if its_parent == parent)
    return found[1:]


def _statm(pid: int, field: int) -> int:
    try:
        pages = Path(f"/proc/{pid}/statm").read_text().split()[field]
    except (OSError, IndexError):
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")
