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
    if not any(row.matches.get("tools") for row in rows):
        return finds
    parts: dict[str, dict[str, list[EvidenceItem]]] = {}
    opened: list[tuple[tuple[str, ...], EvidenceItem]] = []
    paragraphs = _paragraphs(rows)
    for row in rows:
        for match in row.found("tools"):
            quote = item(row, match.start, match.end, match.rule)
            kind, label = match.get("kind"), match.entry.label
            wholes = _wholes(match) or (label,)
            if match.start < row.asked_until:
                if _denied_beside(row, match):
                    _add(finds.denied, wholes, quote)
                continue
            if row.wished or _denied(paragraphs[id(row)], row, match):
                if kind in {"tool", "part", "open"}:
                    _add(finds.denied, wholes, quote)
                continue
            if kind == "tool":
                certain = not match.get("beside") or _beside_tools(row, match)
                _add(finds.named if certain else finds.possible, (label,), quote)
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


def _beside_tools(row: Row, match: Match) -> bool:
    """Whether another program is named on the row: a word that is also an ordinary one is a tool there."""
    return any(other.end <= match.start or other.start >= match.end for other in row.found("tools"))


def _wholes(match: Match) -> tuple[str, ...]:
    of = match.get("of")
    if isinstance(of, str):
        return (of,)
    return tuple(of) if isinstance(of, list | tuple) else ()


def _add(table: dict[str, list[EvidenceItem]], labels: Iterable[str], quote: EvidenceItem) -> None:
    for label in labels:
        table.setdefault(label, []).append(quote)


@dataclass(slots=True)
class _Paragraph:
    """The rows of one paragraph (or table cell) as one text, so that a denial may stand a line below."""

    text: str
    signs: list[tuple[int, int, str]]
    starts: dict[int, int]
    tools: list[tuple[int, int]] = field(default_factory=list)


def _paragraphs(rows: Sequence[Row]) -> dict[int, _Paragraph]:
    """The paragraph of each row, by identity: the sentences of running text share an index."""
    groups: list[list[Row]] = []
    for row in rows:
        last = groups[-1][-1] if groups else None
        if (
            last is not None
            and not row.line.bullet
            and (row.line.block, row.line.cell) == (last.line.block, last.line.cell)
            and last.joined
        ) or (last is not None and _is_denial(last)):
            groups[-1].append(row)
        else:
            groups.append([row])
    found: dict[int, _Paragraph] = {}
    for group in groups:
        paragraph = _Paragraph("", [], {})
        for row in group:
            offset = len(paragraph.text)
            paragraph.starts[id(row)] = offset
            paragraph.signs.extend(
                (m.start + offset, m.end + offset, str(m.get("scope", "both")))
                for m in row.found("qualifiers", "negated", "wished", key="qualifier")
            )
            paragraph.tools.extend((m.start + offset, m.end + offset) for m in row.found("tools"))
            paragraph.text += row.text + " "
            found[id(row)] = paragraph
    return found


def _is_denial(row: Row) -> bool:
    """A row that says nothing but that what follows is missing: "Mis ik nog" above "Accres"."""
    text = row.text.strip(" :")
    return any(
        m.end - m.start >= len(text) and m.get("scope") != "after"
        for m in row.found("qualifiers", "negated", "wished", key="qualifier")
    )


def _clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch of the text around a match in which a denial reaches it."""
    first, last = 0, len(text)
    for turn in _TURN.finditer(text):
        if turn.end() <= start:
            first = turn.end()
        elif turn.start() >= end:
            last = turn.start()
            break
    return first, last


def _denied(paragraph: _Paragraph, row: Row, match: Match) -> bool:
    """ "geen ervaring met Accres", "Accres: niet mee gewerkt", "wil graag Accres leren"."""
    offset = paragraph.starts[id(row)]
    start, end = match.start + offset, match.end + offset
    first, last = _clause(paragraph.text, start, end)
    for sign_start, sign_end, scope in paragraph.signs:
        if not (sign_start < last and sign_end > first):
            continue
        if (
            sign_end <= start
            and scope in {"before", "both"}
            and _reaches(paragraph, sign_end, start, own_last=True)
        ):
            return True
        if (
            sign_start >= end
            and scope in {"after", "both"}
            and _reaches(paragraph, end, sign_start, own_last=False)
        ):
            return True
        if sign_start < end and start < sign_end:
            return True
    return False


def _reaches(paragraph: _Paragraph, start: int, end: int, *, own_last: bool) -> bool:
    """Whether a denial reaches a tool across the stretch between them: past a comma only along a list.

    "Geen ervaring met Accres, Key2 en Suite" denies all three; "drie in plaats van elf, met Accres" none.
    """
    pieces = []
    position = start
    for cut in re.finditer(",", paragraph.text[start:end]):
        pieces.append((position, start + cut.start()))
        position = start + cut.end()
    pieces.append((position, end))
    if len(pieces) == 1:
        return True
    if own_last:
        pieces.reverse()
    words = [_plain_words(paragraph, *piece) for piece in pieces]
    return words[0] <= 1 and all(count <= 2 for count in words[1:-1])


def _plain_words(paragraph: _Paragraph, start: int, end: int) -> int:
    """The words of a stretch that name no program."""
    return sum(
        not any(first <= start + word.start() < last for first, last in paragraph.tools)
        for word in re.finditer(r"\S*\w\S*", paragraph.text[start:end])
    )


def _denied_beside(row: Row, match: Match) -> bool:
    """The statement in the cell beside a repeated requirement denies it."""
    if any(other.start >= row.asked_until for other in row.found("tools")):
        return False  # the answer names tools itself, and says of each what holds
    return any(
        sign.start > match.end for sign in row.found("qualifiers", "negated", "wished", key="qualifier")
    )
