"""Software that a CV names: what demonstrates it, what only names it, and what denies it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from cvscreen.extraction.matching import Match
from cvscreen.extraction.text import Row, item
from cvscreen.records.evidence import EvidenceItem

_TURN = re.compile(r"[.;]\s|\bmaar\b|\bechter\b|\bbut\b|\bwel\b", re.IGNORECASE)


@dataclass(slots=True)
class ToolFinds:
    """Tools by canonical label with their quotes, in the order in which they were met."""

    named: dict[str, list[EvidenceItem]] = field(default_factory=dict)
    possible: dict[str, list[EvidenceItem]] = field(default_factory=dict)
    denied: dict[str, list[EvidenceItem]] = field(default_factory=dict)
    systems: dict[str, list[EvidenceItem]] = field(default_factory=dict)


def find_tools(rows: Sequence[Row]) -> ToolFinds:
    """The tools that ``rows`` (one job, or all that is outside the jobs) name."""
    finds = ToolFinds()
    parts: dict[str, dict[str, list[EvidenceItem]]] = {}
    opened: list[tuple[tuple[str, ...], EvidenceItem]] = []
    for row in rows:
        for match in row.found("tools"):
            quote = item(row, match.start, match.end, match.rule)
            kind, label = match.get("kind"), match.entry.label
            wholes = _wholes(match) or (label,)
            if _asked(row, match):
                if _denied_beside(row, match):
                    _add(finds.denied, wholes, quote)
                continue
            if _denied(row, match):
                if kind in {"tool", "part", "open"}:
                    _add(finds.denied, wholes, quote)
                continue
            if kind == "tool":
                _add(finds.named, (label,), quote)
            elif kind == "part":
                parts.setdefault(wholes[0], {}).setdefault(label, []).append(quote)
            elif kind == "open":
                opened.append((wholes, quote))
            else:
                _add(finds.systems, (label,), quote)
    for whole, by_part in parts.items():
        quotes = [q for found in by_part.values() for q in found]
        # Two parts of the package named for the same job stand for the package.
        table = finds.named if whole in finds.named or len(by_part) > 1 else finds.possible
        table.setdefault(whole, []).extend(quotes)
    for wholes, quote in opened:
        _add(finds.possible, [w for w in wholes if w not in finds.named], quote)
    return finds


def _wholes(match: Match) -> tuple[str, ...]:
    of = match.get("of")
    if isinstance(of, str):
        return (of,)
    return tuple(of) if isinstance(of, list | tuple) else ()


def _add(table: dict[str, list[EvidenceItem]], labels: Iterable[str], quote: EvidenceItem) -> None:
    for label in labels:
        table.setdefault(label, []).append(quote)


def _clause(row: Row, match: Match) -> tuple[int, int]:
    """The stretch of the row around a match in which a denial reaches it."""
    start, end = 0, len(row.text)
    for turn in _TURN.finditer(row.text):
        if turn.end() <= match.start:
            start = turn.end()
        elif turn.start() >= match.end:
            end = turn.start()
            break
    return start, end


def _denied(row: Row, match: Match) -> bool:
    """ "geen ervaring met Accres", "Accres: niet mee gewerkt", "wil graag Accres leren"."""
    start, end = _clause(row, match)
    for sign in row.found("qualifiers", "negated", "wished", key="qualifier"):
        if not (sign.start < end and sign.end > start):
            continue
        scope = str(sign.get("scope", "both"))
        if sign.end <= match.start and scope in {"before", "both"}:
            return True
        if sign.start >= match.end and scope in {"after", "both"}:
            return True
        if sign.start < match.end and match.start < sign.end:
            return True
    return False


def _asked(row: Row, match: Match) -> bool:
    """The cell repeats the request ("Eis 7: ervaring met Accres"): no claim of the candidate."""
    cell = next((c for c in row.cells if c.start <= match.start < c.end), None)
    return cell is not None and any(
        cell.start <= sign.start < match.start
        for sign in row.found("qualifiers", "repeats-request", key="qualifier")
    )


def _denied_beside(row: Row, match: Match) -> bool:
    """The statement in the cell beside a repeated requirement denies it."""
    return any(
        sign.start > match.end for sign in row.found("qualifiers", "negated", "wished", key="qualifier")
    )
