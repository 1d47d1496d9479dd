"""Whether a job is contact-centre work: by its title first, by its tasks second."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cvscreen.extraction.headers import Segment
from cvscreen.extraction.matching import Match, PhraseIndex
from cvscreen.extraction.organisations import Organisation
from cvscreen.extraction.text import Row, item
from cvscreen.records.evidence import ContactCentre, EvidenceItem

_MOSTLY = 0.6
"""Share of the tasks from which a job under another title is contact-centre work rather than mixed."""


@dataclass(frozen=True, slots=True)
class RoleVerdict:
    value: ContactCentre
    reason: str | None
    evidence: tuple[EvidenceItem, ...] = ()


def contact_centre(
    role: Segment | None,
    beside: Sequence[Segment],
    body: Sequence[Row],
    organisations: Sequence[Organisation | None],
    index: PhraseIndex,
) -> RoleVerdict:
    """The rule of the assessment page: title, then department, then tasks, then what the employer does."""
    titles = [] if role is None else _titles(role)
    yes = [m for m in titles if m.get("contact_centre") == "yes"]
    mixed = [m for m in titles if m.get("contact_centre") == "mixed"]
    tasks = [(row, m) for row in body for m in row.found("roles", "task", key="place")]
    channels = [(row, m) for row, m in tasks if m.get("field") == "channel"]
    contact = [(row, m) for row, m in tasks if m.get("contact_centre") == "yes" and m.get("field") != "channel"]
    counter = [(row, m) for row, m in tasks if m.get("contact_centre") == "no"]
    if role is not None and yes:
        if counter and not contact and not _other_tasks(body, counter):
            return RoleVerdict("mixed", f"{yes[0].rule} with {counter[0][1].rule}", _items([(role.row, yes[0]), counter[0]]))
        return RoleVerdict(True, yes[0].rule, _items([(role.row, yes[0])]))
    for segment in beside:
        named = [m for m in _titles(segment) if m.get("contact_centre") == "yes"]
        if named:
            # A "teamleider" of the klantenservice is what "teamleider klantenservice" is; so is a planner.
            department = segment.row.text[named[0].start : named[0].end]
            whole = f"{role.text if role else ''} {department}"
            verdicts = {m.get("contact_centre") for m in index.find(whole) if m.entry.folder == "roles" and m.get("place") == "title"}
            certain = "yes" in verdicts and "mixed" not in verdicts
            return RoleVerdict(certain or "mixed", named[0].rule, _items([(segment.row, named[0])]))
    company = next((o for o in organisations if o is not None and o.type == "contact-centre-company"), None)
    if role is not None and mixed and company is not None and mixed[0].get("field") == "contact-centre-agent":
        return RoleVerdict(True, mixed[0].rule, _items([(role.row, mixed[0])]))
    if role is not None and mixed:
        told = contact or (channels if any(m.get("channel_decides") for m in mixed) else [])
        mostly = _share(body, contact) >= _MOSTLY or any(m.get("channel_decides") for m in mixed)
        if told and mostly and not counter:
            return RoleVerdict(True, told[0][1].rule, _items([(role.row, mixed[0]), *told[:3]]))
        return RoleVerdict("mixed", mixed[0].rule, _items([(role.row, mixed[0]), *contact[:1]]))
    if contact:
        if _share(body, contact) >= _MOSTLY and not counter:
            return RoleVerdict(True, contact[0][1].rule, _items(contact[:3]))
        return RoleVerdict("mixed", contact[0][1].rule, _items(contact[:3]))
    if company is not None and not titles:
        return RoleVerdict("mixed", company.rule)
    return RoleVerdict(False, titles[0].rule if titles else None)


def _titles(segment: Segment) -> list[Match]:
    return [m for m in segment.matches("roles") if m.get("place", "title") == "title"]


def _items(found: Sequence[tuple[Row, Match]]) -> tuple[EvidenceItem, ...]:
    return tuple(item(row, m.start, m.end, m.rule) for row, m in found)


_CLAUSE = re.compile(r"[.;,]\s+|\s+en\s+|\s+and\s+")


def _clauses(body: Sequence[Row]) -> list[tuple[Row, int, int]]:
    """The tasks of a description: list items whole, running text by its clauses."""
    clauses: list[tuple[Row, int, int]] = []
    for row in body:
        if row.line.bullet:
            clauses.append((row, 0, len(row.text)))
            continue
        position = 0
        for cut in _CLAUSE.finditer(row.text):
            clauses.append((row, position, cut.start()))
            position = cut.end()
        clauses.append((row, position, len(row.text)))
    return [c for c in clauses if any(ch.isalpha() for ch in c[0].text[c[1] : c[2]])]


def _share(body: Sequence[Row], found: Sequence[tuple[Row, Match]]) -> float:
    clauses = _clauses(body)
    if not clauses:
        return 1.0
    hit = sum(any(r is row and start <= m.start < end for r, m in found) for row, start, end in clauses)
    return hit / len(clauses)


def _other_tasks(body: Sequence[Row], counter: Sequence[tuple[Row, Match]]) -> bool:
    """Tasks besides the counter work that leave room for telephone work."""
    return _share(body, counter) < 0.3
