"""Whether a job is contact-centre work: by its title first, by its department and its tasks second."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from cvscreen.extraction.matching import Match, PhraseIndex
from cvscreen.extraction.organisations import Organisation
from cvscreen.extraction.segments import Segment
from cvscreen.extraction.text import Row, item
from cvscreen.records.evidence import ContactCentre, EvidenceItem

_MOSTLY = 0.6
"""Share of the tasks from which a job under another title is contact-centre work rather than mixed."""

Found = tuple[Row, Match]


@dataclass(frozen=True, slots=True)
class RoleVerdict:
    value: ContactCentre
    reason: str | None
    evidence: tuple[EvidenceItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Work:
    """What one entry says of the work: its title, the words beside it, and the rows that may tell of
    tasks."""

    role: Segment | None
    beside: Sequence[Segment]
    parts: Sequence[Segment]
    """Role, employer and client: words inside them are no tasks."""
    header: Sequence[Row]
    rows: Sequence[Row]
    organisations: Sequence[Organisation | None]

    def titles(self) -> list[Found]:
        """The titles of the role; without a role those that stand loose in the title rows or open the
        text."""
        if self.role is not None:
            return [(self.role.row, m) for m in _titles(self.role)]
        loose = [(row, m) for row in self.header for m in row.found("roles", "title", key="place")]
        if loose:
            return loose
        for row in self.rows:
            if row in self.header:
                continue
            opening = [
                m for m in row.found("roles", "title", key="place") if len(row.text[: m.start].split()) <= 1
            ]
            return [(row, m) for m in opening]
        return []

    def tasks(self) -> list[Found]:
        return [
            (row, m)
            for row in self.rows
            for m in row.found("roles", "task", key="place")
            if not any(p.row.index == row.index and p.start <= m.start < p.end for p in self.parts)
        ]

    def description(self) -> list[Row]:
        """The rows in which tasks stand: those without a part of the title, or all where there are no
        others."""
        taken = {p.row.index for p in self.parts}
        rest = [row for row in self.rows if row.index not in taken and row.without_periods()]
        return rest or list(self.rows)


@dataclass(slots=True)
class _Tasks:
    contact: list[Found] = field(default_factory=list)
    counter: list[Found] = field(default_factory=list)
    channels: list[Found] = field(default_factory=list)
    telephone: list[Found] = field(default_factory=list)


def _sorted_tasks(work: Work) -> _Tasks:
    tasks = _Tasks()
    for found in work.tasks():
        match = found[1]
        if match.get("field") == "channel":
            tasks.channels.append(found)
            if match.get("contact_centre") == "mixed":
                tasks.telephone.append(found)
        elif match.get("contact_centre") == "yes":
            tasks.contact.append(found)
        elif match.get("contact_centre") == "no":
            tasks.counter.append(found)
    return tasks


def contact_centre(work: Work, index: PhraseIndex) -> RoleVerdict:
    """The verdict of the assessment page: title, then department, then tasks, then what the employer does."""
    titles = work.titles()
    tasks = _sorted_tasks(work)
    yes = [f for f in titles if f[1].get("contact_centre") == "yes"]
    if yes:
        only_counter = tasks.counter and not tasks.contact and not tasks.channels
        if only_counter and _share(work, tasks.counter) >= 0.3:
            reason = f"{yes[0][1].rule} with {tasks.counter[0][1].rule}"
            return RoleVerdict("mixed", reason, _items([yes[0], tasks.counter[0]]))
        return RoleVerdict(True, yes[0][1].rule, _items(yes[:1]))
    return _by_department(work, index) or _by_tasks(work, titles, tasks)


def _by_department(work: Work, index: PhraseIndex) -> RoleVerdict | None:
    """A "teamleider" of the klantenservice is what "teamleider klantenservice" is; so is a planner of it."""
    for segment in work.beside:
        named = [m for m in _titles(segment) if m.get("contact_centre") == "yes"]
        if not named:
            continue
        department = segment.row.text[named[0].start : named[0].end]
        whole = f"{work.role.text if work.role else ''} {department}"
        verdicts = {
            m.get("contact_centre")
            for m in index.find(whole)
            if m.entry.folder == "roles" and m.get("place") == "title"
        }
        certain = "yes" in verdicts and "mixed" not in verdicts
        return RoleVerdict(certain or "mixed", named[0].rule, _items([(segment.row, named[0])]))
    return None


def _by_tasks(work: Work, titles: list[Found], tasks: _Tasks) -> RoleVerdict:
    mixed = [f for f in titles if f[1].get("contact_centre") == "mixed"]
    company = next(
        (o for o in work.organisations if o is not None and o.type == "contact-centre-company"), None
    )
    if mixed:
        decides = any(m.get("channel_decides") for _, m in mixed)
        named = decides and work.role is not None and _names_channel(work.role)
        if company is not None and mixed[0][1].get("field") == "contact-centre-agent":
            return RoleVerdict(True, mixed[0][1].rule, _items(mixed[:1]))
        told = tasks.contact or tasks.channels
        if decides and (told or named) and not tasks.counter:
            return RoleVerdict(True, mixed[0][1].rule, _items([mixed[0], *told[:3]]))
        return RoleVerdict("mixed", mixed[0][1].rule, _items([mixed[0], *tasks.contact[:1]]))
    if tasks.contact:
        sure = _share(work, tasks.contact) >= _MOSTLY and not tasks.counter
        return RoleVerdict(sure or "mixed", tasks.contact[0][1].rule, _items(tasks.contact[:3]))
    if tasks.telephone:
        # Another role that names telephone contact as one of its tasks.
        return RoleVerdict("mixed", tasks.telephone[0][1].rule, _items(tasks.telephone[:3]))
    if company is not None and not titles:
        return RoleVerdict("mixed", company.rule)
    return RoleVerdict(False, titles[0][1].rule if titles else None)


def _titles(segment: Segment) -> list[Match]:
    return [m for m in segment.matches("roles") if m.get("place", "title") == "title"]


def _names_channel(role: Segment) -> bool:
    return any(m.get("field") == "channel" for m in role.matches("roles"))


def _items(found: Sequence[Found]) -> tuple[EvidenceItem, ...]:
    return tuple(item(row, m.start, m.end, m.rule) for row, m in found)


_CLAUSE = re.compile(r"[.;,]\s+|\s+en\s+|\s+and\s+")


def _share(work: Work, found: Sequence[Found]) -> float:
    """Share of the tasks that ``found`` covers: list items whole, running text by its clauses."""
    clauses: list[tuple[Row, int, int]] = []
    for row in work.description():
        if row.line.bullet:
            clauses.append((row, 0, len(row.text)))
            continue
        position = 0
        for cut in _CLAUSE.finditer(row.text):
            clauses.append((row, position, cut.start()))
            position = cut.end()
        clauses.append((row, position, len(row.text)))
    clauses = [c for c in clauses if any(ch.isalpha() for ch in c[0].text[c[1] : c[2]])]
    if not clauses:
        return 1.0
    hit = sum(any(r is row and start <= m.start < end for r, m in found) for row, start, end in clauses)
    return hit / len(clauses)
