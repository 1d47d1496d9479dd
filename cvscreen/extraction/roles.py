"""Whether a job is contact-centre work: by its title first, by its department and its tasks second."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from cvscreen.extraction.clauses import BREAK, Found, share
from cvscreen.extraction.matching import Match, PhraseIndex
from cvscreen.extraction.organisations import Organisation
from cvscreen.extraction.segments import Segment
from cvscreen.extraction.text import Row, item
from cvscreen.records.evidence import ContactCentre, EvidenceItem

_MOSTLY = 0.6
"""Share of the tasks from which a job under another title is contact-centre work rather than mixed."""
_NOTABLE = 0.25
"""Share of the tasks from which counter work is what a job consists of, where no contact is told."""
_UNSAID = frozenset(["staff"])
"""Fields of titles that say nothing of the work ("medewerker")."""
_OPEN = frozenset(["staff", "general", "service", "front-office"])
"""Fields of titles that take their meaning from the department ("teamleider")."""
_SELLING = _OPEN | {"retail", "sales"}
"""Fields of titles that may be done at the telephone, if the title says so ("verkoper telefonie")."""
_MEASURES = frozenset(["partly", "wholly", "others", "customers"])
"""Fields of words that say how much of the work a task is, or whom it is for."""
_HOSTS = frozenset(["employers/companies-hospitality", "employers/hospitality-by-word"])
"""Rules of employers whose front office is a reception."""
_LABEL = re.compile(r"[^\W\d_][\w ]{2,24}(?::\s|\t)\s*")
_PART = re.compile(r"[;,]\s|[.:](?=\s|$)")
_REACHING = frozenset(["channel", "contact-centre"])
_JOINT = re.compile(r"\ben\b|\band\b|[/&+,;|]|\btevens\b", re.IGNORECASE)


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
            if any(row is other for other in self.header):
                continue
            opening = [
                m for m in row.found("roles", "title", key="place") if len(row.text[: m.start].split()) <= 1
            ]
            return [(row, m) for m in opening]
        return []

    def tasks(self) -> list[Found]:
        """The tasks that the rows name; a role without a known title may be one ("telefonie en mail")."""
        untitled = self.role is not None and not _titles(self.role)
        parts = [p for p in self.parts if p is not self.role or not untitled]
        return [
            (row, m)
            for row in self.rows
            for m in row.found("roles", "task", key="place")
            if not any(_on(p, row) and p.start <= m.start < p.end for p in parts)
        ]

    def description(self) -> list[Row]:
        """The rows in which tasks stand: those without a part of the title, or all where there are no
        others."""
        rest = [row for row in self.rows if not self.titled(row) and row.without_periods()]
        return rest or list(self.rows)

    def titled(self, row: Row) -> bool:
        """Whether the row holds a part of the title."""
        return any(_on(part, row) for part in self.parts)

    def departments(self) -> list[Segment]:
        """What stands beside the title: its own pieces, and departments named elsewhere in the title rows."""
        named = [
            Segment(row, m.start, m.end)
            for row in self.rows
            if any(row is other for other in self.header) or self.titled(row)
            for m in row.found("roles", "title", key="place")
            if m.get("contact_centre") == "yes"
            and not any(_on(p, row) and p.start < m.end and m.start < p.end for p in self.parts)
        ]
        return [*self.beside, *named]


def _on(part: Segment, row: Row) -> bool:
    """Whether ``part`` stands on ``row``: sentences share an index, a title may be rows put together."""
    return part.row is row or (part.row.index == row.index and part.row.text.startswith(row.text))


@dataclass(slots=True)
class _Signs:
    """What the tasks tell, by what each means."""

    contact: list[Found] = field(default_factory=list)
    counter: list[Found] = field(default_factory=list)
    channels: list[Found] = field(default_factory=list)
    telephone: list[Found] = field(default_factory=list)
    inside: list[Found] = field(default_factory=list)
    """Help for those who work there, not for customers."""

    @property
    def told(self) -> list[Found]:
        return self.contact or self.channels

    @property
    def any_channel(self) -> list[Found]:
        return [*self.contact, *self.channels]

    @property
    def only_counter(self) -> bool:
        return bool(self.counter) and not self.told


def _signs(work: Work) -> _Signs:
    signs = _Signs()
    tasks = work.tasks()
    goods = any(m.get("field") == "logistics" for _, m in work.titles())
    for found in tasks:
        match = found[1]
        if match.get("field") in _REACHING and _with_others(found, tasks):
            continue
        if match.get("field") == "calls-or-goods":
            if not goods:
                signs.channels.append(found)
                signs.telephone.append(found)
            continue
        if match.get("field") == "others-called":
            if not _with_others(found, tasks):
                signs.telephone.append(found)  # "chauffeurs bellen en klanten op de hoogte houden"
            continue
        if match.get("field") == "channel":
            signs.channels.append(found)
            if match.get("contact_centre") == "mixed":
                signs.telephone.append(found)
        elif match.get("field") == "inside":
            signs.inside.append(found)
        elif match.get("field") in _MEASURES:
            continue
        elif match.get("contact_centre") == "yes":
            signs.contact.append(found)
        elif match.get("contact_centre") == "no":
            signs.counter.append(found)
    return signs


def _with_others(found: Found, tasks: Sequence[Found]) -> bool:
    """Whether contact is with suppliers and the like: they stand in its clause, and no customers do."""
    row, match = found
    first = max((c.end() for c in _PART.finditer(row.text) if c.end() <= match.start), default=0)
    last = min((c.start() for c in _PART.finditer(row.text) if c.start() >= match.end), default=len(row.text))
    inside = [m for r, m in tasks if r is row and first <= m.start < last]
    if any(m.rule.endswith("-with") or m.get("field") == "customers" for m in inside):
        return False
    return any(m.get("field") in {"others", "others-called"} for m in inside)


def contact_centre(work: Work, index: PhraseIndex) -> RoleVerdict:
    """The verdict of the assessment page: title, then department, then tasks, then what the employer does."""
    titles = work.titles()
    signs = _signs(work)
    yes = [f for f in titles if f[1].get("contact_centre") == "yes"]
    if yes:
        if (other := _placed_by(titles, yes)) is not None:
            return RoleVerdict("mixed", yes[0][1].rule, _items([other, yes[0]]))
        if signs.only_counter and share(work.description(), signs.counter) >= _NOTABLE:
            reason = f"{yes[0][1].rule} with {signs.counter[0][1].rule}"
            return RoleVerdict("mixed", reason, _items([yes[0], signs.counter[0]]))
        return RoleVerdict(True, yes[0][1].rule, _items(yes[:1]))
    return _by_department(work, titles, signs, index) or _by_tasks(work, titles, signs, index)


def _placed_by(titles: Sequence[Found], yes: Sequence[Found]) -> Found | None:
    """A supporting profession that the contact centre only places ("functioneel beheerder telefonie KCC").

    Behind a joint ("planner en medewerker KCC") the contact centre is work of its own.
    """
    for row, match in titles:
        if match.get("field") == "support" and all(
            r is row and match.end <= m.start and not _JOINT.search(row.text[match.end : m.start])
            for r, m in yes
        ):
            return row, match
    return None


def _by_department(
    work: Work, titles: Sequence[Found], signs: _Signs, index: PhraseIndex
) -> RoleVerdict | None:
    """A "teamleider" of the klantenservice is what "teamleider klantenservice" is; so is a planner of it.

    The department stands beside the title, or opens the description of a role that is open.
    """
    open_role = all(m.get("field") in _OPEN for _, m in titles)
    for segment in work.departments():
        verdict = _of_department(segment, work, open_role, signs, index)
        if verdict is not None:
            return verdict
    lead = _lead(work) if open_role or work.role is not None else None
    if lead is None:
        return None
    verdict = _of_department(lead, work, open_role, signs, index)
    if verdict is None or (verdict.value is not True and not open_role and not _supports(work, lead, index)):
        return None
    if verdict.value is True and signs.told and not signs.counter:
        return verdict
    if any(m.get("contact_centre") == "mixed" for _, m in titles):
        return None  # the title has more to say
    return RoleVerdict("mixed", verdict.reason, verdict.evidence)


def _of_department(
    segment: Segment, work: Work, open_role: bool, signs: _Signs, index: PhraseIndex
) -> RoleVerdict | None:
    named = [m for m in _titles(segment) if m.get("contact_centre") == "yes"]
    if not named:
        return None
    evidence = _items([(segment.row, named[0])])
    verdicts = _verdicts(work, segment, named[0], index)
    partly = any(p.start < named[0].start for p in segment.row.found("roles", "partly", key="field"))
    if ("mixed", True) in verdicts or signs.only_counter or (partly and signs.counter):
        return RoleVerdict("mixed", named[0].rule, evidence)
    beside = work.role is not None and segment.row is work.role.row
    certain = open_role or (beside and signs.told) or {("yes", True), ("mixed", False)} & verdicts
    return RoleVerdict(True if certain else "mixed", named[0].rule, evidence)


def _verdicts(work: Work, segment: Segment, named: Match, index: PhraseIndex) -> set[tuple[object, bool]]:
    """What the role and the department say when they are read as one title; whether it is of the field."""
    department = segment.row.text[named.start : named.end]
    whole = f"{work.role.text if work.role else ''} {department}"
    return {
        (m.get("contact_centre"), m.get("field") == "contact-centre")
        for m in index.find(whole)
        if m.entry.folder == "roles" and m.get("place") == "title" and m.start < len(whole) - len(department)
    }


def _supports(work: Work, segment: Segment, index: PhraseIndex) -> bool:
    """Whether the role is one that supports the department it names (its planner)."""
    named = [m for m in _titles(segment) if m.get("contact_centre") == "yes"]
    return bool(named) and ("mixed", True) in _verdicts(work, segment, named[0], index)


def _by_tasks(work: Work, titles: list[Found], signs: _Signs, index: PhraseIndex) -> RoleVerdict:
    company = next(
        (o for o in work.organisations if o is not None and o.type == "contact-centre-company"), None
    )
    mixed = [f for f in titles if f[1].get("contact_centre") == "mixed"]
    if mixed:
        return _of_open_title(work, titles, mixed, signs, company, index)
    unsaid = all(m.get("field") in _UNSAID for _, m in titles)
    if work.role is not None and titles and not signs.counter and not signs.inside:
        named = [(work.role.row, m) for m in _names_channel(work.role)[:1]]
        sold = all(m.get("field") in _SELLING for _, m in titles) and (signs.contact or signs.telephone)
        if named and (unsaid or sold):
            return RoleVerdict(True, named[0][1].rule, _items(named))
    if (unsaid or _wholly(work)) and not signs.counter:
        leading = _leading(work, [*signs.contact, *signs.telephone])
        if leading:
            return RoleVerdict(True, leading[0][1].rule, _items(leading[:3]))
    if signs.contact:
        sure = share(work.description(), signs.any_channel) >= _MOSTLY and not signs.counter
        if sure and not unsaid and _of_profession(titles, index):
            sure = len(signs.contact) > 1 or _wholly(work)  # one line says too little of what else there was
        return RoleVerdict(sure or "mixed", signs.contact[0][1].rule, _items(signs.contact[:3]))
    if signs.telephone:
        # Another role that names telephone contact as one of its tasks.
        return RoleVerdict("mixed", signs.telephone[0][1].rule, _items(signs.telephone[:3]))
    if company is not None and not titles:
        return RoleVerdict("mixed", company.rule)
    return RoleVerdict(False, titles[0][1].rule if titles else None)


def _of_open_title(
    work: Work,
    titles: Sequence[Found],
    mixed: Sequence[Found],
    signs: _Signs,
    company: Organisation | None,
    index: PhraseIndex,
) -> RoleVerdict:
    """A title that may stand for contact-centre work: the employer, the channels or the counter decide."""
    first = mixed[0]
    decides = any(m.get("channel_decides") for _, m in mixed)
    agent = first[1].get("field") == "contact-centre-agent"
    if company is not None and (agent or decides) and not signs.counter:
        return RoleVerdict(True, first[1].rule, _items(mixed[:1]))
    told = [*signs.told[:3]]
    if decides:
        beside = [m for s in work.beside for m in _titles(s)]
        other = [
            m
            for m in (*(m for _, m in titles), *beside)
            if m.get("contact_centre") == "no"
            and m.get("field") not in _OPEN
            and not any(m.start < o.end and o.start < m.end for _, o in mixed)
        ]
        named = work.role is not None and bool(_names_channel(work.role))
        if first[1].get("field") == "front-office" and not told and _hosted(work, index):
            return RoleVerdict(False, first[1].rule, _items([first]))
        clear = not signs.counter and not signs.inside
        if clear and (
            ((told or named) and not other)
            or (told and share(work.description(), signs.any_channel) >= _MOSTLY)
        ):
            return RoleVerdict(True, first[1].rule, _items([first, *told]))
        if signs.only_counter and not named and share(work.description(), signs.counter) >= _NOTABLE:
            return RoleVerdict(False, signs.counter[0][1].rule, _items(signs.counter[:1]))
    return RoleVerdict("mixed", first[1].rule, _items([first, *told[:1]]))


def _hosted(work: Work, index: PhraseIndex) -> bool:
    """Whether the work was at a hotel or the like ("NH Hotel Schiphol")."""
    names = [o.name for o in work.organisations if o is not None]
    return any(m.rule in _HOSTS for name in names for m in index.find(name))


def _lead(work: Work) -> Segment | None:
    """What opens the description: up to its first comma or stop, without the label before it."""
    for row in work.description():
        start = label.end() if (label := _LABEL.match(row.text)) else 0
        end = cut.start() if (cut := BREAK.search(row.text, start)) else len(row.text)
        if any(c.isalpha() for c in row.text[start:end]):
            return Segment(row, start, end)
    return None


def _wholly(work: Work) -> bool:
    """Whether what opens the description fills the days ("de hele dag telefoon en mail")."""
    lead = _lead(work)
    return lead is not None and any(m.get("field") == "wholly" for m in lead.matches("roles"))


def _leading(work: Work, found: Sequence[Found]) -> list[Found]:
    """The tasks of ``found`` that stand in the title rows or open the description, unless only at times."""
    lead = _lead(work)
    if lead is not None and any(m.get("field") == "partly" for m in lead.matches("roles")):
        lead = None
    return [
        (row, m)
        for row, m in found
        if (
            work.titled(row) and not any(p.start < m.start for p in row.found("roles", "partly", key="field"))
        )
        or (lead is not None and row is lead.row and lead.start <= m.start < lead.end)
    ]


def _titles(segment: Segment) -> list[Match]:
    return [m for m in segment.matches("roles") if m.get("place", "title") == "title"]


def _names_channel(role: Segment) -> list[Match]:
    """What in the title itself says how customers are spoken to ("klantadviseur telefonie"); nothing where it
    names the counter too."""
    tasks = [m for m in role.matches("roles") if m.get("place") == "task"]
    if any(m.get("field") == "counter" for m in tasks):
        return []
    return [m for m in tasks if m.get("field") == "channel" or m.get("contact_centre") == "yes"]


def _of_profession(titles: Sequence[Found], index: PhraseIndex) -> bool:
    """Whether a title names a profession of its own, rather than staff, a lead or service."""
    if any(m.get("contact_centre") != "no" for _, m in titles):
        return False
    if all(m.get("field") in _OPEN for _, m in titles):
        return False
    words = {word for row, m in titles for word in row.text[m.start : m.end].split()}
    return not any(m.get("field") in _UNSAID for word in words for m in index.find(word))


def _items(found: Sequence[Found]) -> tuple[EvidenceItem, ...]:
    return tuple(item(row, m.start, m.end, m.rule) for row, m in found)
