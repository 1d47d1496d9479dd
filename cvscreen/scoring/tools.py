"""Criteria on tools: how many of those asked for are demonstrated in the window."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from cvscreen.records.evidence import EvidenceItem, Experience, ToolEvidence
from cvscreen.records.request import ToolsCriterion
from cvscreen.scoring import asking
from cvscreen.scoring.calendar import Span
from cvscreen.scoring.coverage import overlap
from cvscreen.scoring.domains import OPEN, Box, Days
from cvscreen.scoring.experience import treatment_of, window_span
from cvscreen.scoring.ledger import Ledger
from cvscreen.scoring.rules import Explained, distinct, step_points


@dataclass(frozen=True, slots=True)
class Naming:
    """A paid experience that names the tool. ``loose``: too loosely to be sure ("Key2", Word alone)."""

    period: int
    experience: Experience
    loose: bool


@dataclass(frozen=True, slots=True)
class Tool:
    """One tool asked for. ``fact``: the place of "the candidate worked with it", None when that is settled.

    ``elsewhere``: it is named outside paid experience as well, so ``fact`` alone is enough.
    """

    name: str
    namings: tuple[Naming, ...]
    fact: int | None = None
    elsewhere: bool = False
    accepted: bool = False
    """The request takes a mention outside paid experience as demonstrated."""
    quotes: tuple[EvidenceItem, ...] = ()
    denied: bool = False

    def bounds(self, box: Box, window: Span, days: int) -> tuple[bool, bool]:
        """Whether it is certainly and whether it is possibly demonstrated."""
        if self.accepted:
            return True, True
        sure = maybe = False
        if self.fact is not None and self.elsewhere:
            sure, maybe = box[self.fact].low == 1, box[self.fact].high == 1  # type: ignore[union-attr]
        for naming in self.namings:
            period = box[naming.period]
            assert isinstance(period, Days)
            least, most = overlap(period, window)
            named_low = named_high = True
            if (naming.loose or self.denied) and self.fact is not None:
                named_low = box[self.fact].low == 1  # type: ignore[union-attr]
                named_high = box[self.fact].high == 1  # type: ignore[union-attr]
            sure |= least >= days and named_low
            maybe |= most >= days and named_high
        return sure, maybe


@dataclass(frozen=True, slots=True)
class ToolsRule:
    criterion: ToolsCriterion
    points: tuple[Decimal, ...]
    tools: tuple[Tool, ...]
    window: Span
    variables: tuple[int, ...]

    def bounds(self, box: Box) -> tuple[int, int]:
        days = self.criterion.settings.overlap_days
        found = [tool.bounds(box, self.window, days) for tool in self.tools]
        least, most = sum(sure for sure, _ in found), sum(maybe for _, maybe in found)
        steps = self.criterion.steps
        return sum(least >= step.minimum for step in steps), sum(most >= step.minimum for step in steps)

    def explain(self, ledger: Ledger, low: int, high: int) -> Explained:
        return _explained(self, ledger, low, high)


def build_tools(criterion: ToolsCriterion, ledger: Ledger) -> ToolsRule:
    window = window_span(criterion.window, ledger)
    tools = tuple(_tool(name, criterion, window, ledger) for name in criterion.tools)
    days = criterion.settings.overlap_days
    places = [
        naming.period
        for tool in tools
        for naming in tool.namings
        if overlap(ledger.days(naming.period), window)[1] >= days
    ]
    places += [tool.fact for tool in tools if tool.fact is not None]
    return ToolsRule(
        criterion=criterion,
        points=step_points(criterion, [step.points for step in criterion.steps]),
        tools=tools,
        window=window,
        variables=tuple(dict.fromkeys(places)),
    )


def _tool(name: str, criterion: ToolsCriterion, window: Span, ledger: Ledger) -> Tool:
    settings = criterion.settings
    namings: list[Naming] = []
    unpaid: list[Experience] = []
    for experience in ledger.evidence.experience:
        firm = name in experience.tools or name in experience.systems
        if not firm and name not in experience.possible_tools:
            continue
        if treatment_of(experience, settings) != "accept":
            unpaid.append(experience)
        elif not ledger.begins_after(experience):
            namings.append(Naming(ledger.period(experience), experience, loose=not firm))
    evidence = ledger.evidence
    claims = [item for item in (*evidence.tools, *evidence.systems) if item.tool == name]
    listed = [quote for item in claims for quote in (item.elsewhere or _only(item))]
    denials = [quote for item in evidence.denied_tools if item.tool == name for quote in item.evidence]
    denied = bool(denials)
    quotes = [*listed, *denials, *(quote for item in unpaid for quote in mention_quotes(item, name))]
    # A list is no claim against a denial in the same CV; a denial against work is a contradiction.
    elsewhere = bool(listed or unpaid) and not denied
    doubtful = [
        item
        for item in namings
        if (item.loose or denied) and overlap(ledger.days(item.period), window)[1] >= settings.overlap_days
    ]
    kept = namings
    fact: int | None = None
    if settings.tool_outside_experience == "review" and (elsewhere or doubtful):
        sure = [item for item in namings if not item.loose and not denied]
        if not any(overlap(ledger.days(item.period), window)[0] >= settings.overlap_days for item in sure):
            reason = "denied" if denied else "loose" if not elsewhere else "elsewhere"
            cited = distinct(
                [*quotes, *(q for item in doubtful for q in mention_quotes(item.experience, name))]
            )
            fact = ledger.choice(asking.tool(name, reason, cited, ledger.texts), OPEN)
    if fact is None and settings.tool_outside_experience != "accept":
        kept = [item for item in namings if not item.loose and not denied]
    return Tool(
        name=name,
        namings=tuple(kept),
        fact=fact,
        elsewhere=elsewhere,
        accepted=elsewhere and settings.tool_outside_experience == "accept",
        quotes=distinct(quotes),
        denied=denied and settings.tool_outside_experience != "accept",
    )


def _only(item: ToolEvidence) -> tuple[EvidenceItem, ...]:
    """The quotes of a tool that no experience names, from whichever field they stand in."""
    return () if item.in_experience else item.evidence


def mention_quotes(experience: Experience, name: str) -> tuple[EvidenceItem, ...]:
    """The quotes in which an experience names the tool; those of the experience where none is kept."""
    found = [quote for item in experience.tool_evidence if item.tool == name for quote in item.evidence]
    return tuple(found) or experience.evidence


def _explained(rule: ToolsRule, ledger: Ledger, low: int, high: int) -> Explained:
    texts, box, days = ledger.texts, ledger.box, rule.criterion.settings.overlap_days
    certain: dict[str, list[str]] = {}
    possible: list[str] = []
    missing: list[str] = []
    quotes: list[EvidenceItem] = []
    open_facts: list[str] = []
    for tool in rule.tools:
        sure, maybe = tool.bounds(box, rule.window, days)
        inside = [item for item in tool.namings if overlap(ledger.days(item.period), rule.window)[1] >= days]
        where = [texts.experience(item.experience) for item in inside]
        if sure:
            certain.setdefault(texts.list_of(where or [texts.say("tool-accepted")]), []).append(tool.name)
        elif maybe:
            reason = _doubt(tool, bool(inside))
            possible.append(f"{tool.name} ({texts.say(reason, jobs=texts.list_of(where))})")
            places = [item.period for item in tool.namings] + ([tool.fact] if tool.fact is not None else [])
            open_facts += [fact for place in places for fact in ledger.facts_of(place)]
        else:
            why = _absence(tool)
            missing.append(f"{tool.name} ({texts.say(why)})" if why else tool.name)
        for item in inside or tool.namings:
            quotes += mention_quotes(item.experience, tool.name)
            quotes += item.experience.evidence if sure else ()
        quotes += tool.quotes if maybe and not sure else ()
        if not maybe and tool.denied:
            quotes += tool.quotes
    window = texts.window(rule.criterion.window, ledger.reference_date)
    shown = [f"{texts.list_of(names)} ({where})" for where, names in certain.items()]
    count = sum(map(len, certain.values()))
    sentences = [texts.say("tools-sure", items=texts.list_of(shown), window=window)] if certain else []
    if possible:
        sentences.append(texts.say("tools-maybe", items=texts.list_of(possible)))
    if missing:
        sentences.append(texts.say("tools-none", items=texts.list_of(missing)))
    counts = texts.count_range(count, count + len(possible), len(rule.tools))
    sentences.append(texts.say("tools-count", counts=counts))
    if len(rule.points) > 2:
        sentences.append(texts.points_given(rule.points[low], rule.points[high], rule.points[-1]))
    advice = None
    if low < len(rule.criterion.steps):
        settle = [ledger.notes[fact].settle for fact in dict.fromkeys(open_facts)]
        if missing:
            names = [tool.name for tool in rule.tools if not tool.bounds(box, rule.window, days)[1]]
            settle.append(texts.say("tools-advice", tools=texts.any_of(names), window=window))
        advice = " ".join(settle)
    return Explained(" ".join(sentences), evidence=distinct(quotes), advice=advice)


def _doubt(tool: Tool, inside: bool) -> str:
    if tool.denied:
        return "tool-contradicted"
    if any(item.loose for item in tool.namings) and not tool.elsewhere:
        return "tool-loose"
    if tool.elsewhere and tool.namings and not inside:
        return "tool-before-and-listed"
    return "tool-elsewhere" if tool.elsewhere else "tool-period"


def _absence(tool: Tool) -> str | None:
    if tool.denied:
        return "tool-denied"
    return "tool-before" if tool.namings else None
