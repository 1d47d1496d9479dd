"""Parts under a heading that nobody knows which hold people to ask about the candidate."""

from __future__ import annotations

from collections.abc import Sequence

from cvscreen.extraction.lexicon import Lexicon
from cvscreen.extraction.reference_zones import may_hold_people
from cvscreen.extraction.references import Finder
from cvscreen.extraction.sections import UNKNOWN, Section
from cvscreen.extraction.text import Row


def mark_references(sections: Sequence[Section], rows: Sequence[Row], lexicon: Lexicon) -> None:
    """Call parts under an unlisted heading that hold referees by their kind: they are no jobs."""
    if any(section.kind == UNKNOWN for section in sections):
        finder: Finder | None = None
        for section in sections:
            if section.kind == UNKNOWN and may_hold_people(section):
                finder = finder or Finder(sections, rows, lexicon, frozenset())
                if finder.holds_people(section):
                    section.kind = "references"
