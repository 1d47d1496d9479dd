"""What opens a zone of references: a heading, a cue, a label."""

from __future__ import annotations

import re

from cvscreen.extraction.referees import Zone, is_private
from cvscreen.extraction.row_signs import label_of
from cvscreen.extraction.sections import Section
from cvscreen.extraction.text import Row


def zone_of(section: Section) -> Zone:
    return Zone(section.rows, section.inline_from if _inline(section) else 0, True, _plural(section))


def _inline(section: Section) -> bool:
    return section.heading is not None and bool(section.rows) and section.rows[0] is section.heading


def _plural(section: Section) -> bool:
    """Whether the heading speaks of several references; "Referentie" alone does not."""
    heading = section.heading
    return heading is None or not any(
        m.get("weak") and m.get("section") == "references" for m in heading.found("sections")
    )


def labels_name(row: Row) -> bool:
    """ "Contactpersoon: J. Pol" among the data of a job: who it was, not clearly whom one may ask."""
    return any(
        re.match(r"\s*(?::|\t)", row.text[m.end :]) is not None and not row.text[: m.start].strip()
        for m in row.found("references", "name-label")
    )


def cue_end(row: Row) -> int | None:
    """Where a labelled reference inside another part starts ("Referentie: J. Pol, teamleider")."""
    if label_of(row) == "reference":
        match = next(m for m in row.found("qualifiers") if m.get("qualifier") == "label-reference")
        return match.end
    for match in row.found("references", "cue", "letter"):
        rest = row.text[match.end :]
        if re.match(r"\s*[:\-–]?\s*\S", rest) is not None or not rest.strip():
            return match.end
    return None


def may_hold_people(section: Section) -> bool:
    """Whether nothing speaks against referees in a part: no range of years, no heading about others."""
    heading = section.heading
    if heading is None or not section.rows or is_private(heading):
        return False
    if heading.found("qualifiers", "agency-contact", key="qualifier"):
        return False
    return not any(not p.single for row in section.rows for p in row.periods_in_text)
