"""Pages, office files, JSON and terminal text of a screening; reads records and nothing else.

What draws in a library is imported where it is used, so that a ranking on a terminal loads none of them.
"""

from __future__ import annotations

from pathlib import Path

from cvscreen.records.assessment import Screening
from cvscreen.report.frame import Frame
from cvscreen.report.json_file import write_screening_json
from cvscreen.report.single import REPORT_KINDS, check_report_name, write_report
from cvscreen.report.terminal import render_check, render_ranking

__all__ = [
    "REPORT_KINDS",
    "Frame",
    "check_report_name",
    "render_check",
    "render_ranking",
    "write_ranking_xlsx",
    "write_report",
    "write_screening_json",
    "write_site",
]


def write_site(screening: Screening, out: Path, *, changed: set[str] | None = None) -> None:
    """Write ``index.html`` and ``candidates/<id>.html`` into ``out``, in the screening's language.

    ``changed`` None: all pages are written. A set of ids: their pages, and those that are missing or show
    something else now (a place that moved); the others stay untouched. Pages of candidates that are gone
    are left to the caller.
    """
    from cvscreen.report.site import write

    write(screening, out, changed=changed)


def write_ranking_xlsx(screening: Screening, path: Path) -> None:
    """Write the ranking, what it hinges on, who is out and why, as a workbook; same input, same bytes."""
    from cvscreen.report.xlsx import write_ranking_xlsx as write

    write(screening, path)
