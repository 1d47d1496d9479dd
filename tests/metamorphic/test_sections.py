"""The same sections in another order: the same facts, as a set."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from cvscreen.records.document import Document, Line
from tests.invariants.corpus import CVS, IDS, document_of, extracted
from tests.metamorphic.known import compare
from tests.metamorphic.rewriting import facts, in_order

HEADINGS = re.compile(
    r"(?i)(relevante |overige |mijn )?(werkervaring|werk|ervaring|loopbaan(overzicht)?|arbeidsverleden"
    r"|betrekkingen|opleiding(en)?|school|studie|scholing|diploma's|onderwijs|cursussen( en trainingen)?"
    r"|trainingen|certificaten|vaardigheden|computer|computervaardigheden|systemen|software|talen"
    r"|talenkennis|referenties?|profiel|over mij|wie ben ik\??|samenvatting|hobby['’]s|interesses"
    r"|vrijwilligerswerk|nevenactiviteiten|opleiding(en)? en cursussen|education|(work )?experience|skills"
    r"|references)\s*:?"
)
"""Whole lines that open a section; a list of the test's own, not that of patterns/."""


def parts_of(document: Document) -> list[list[Line]] | None:
    """What stands above the first heading, and each section; None for a CV that cannot be cut so.

    Columns and tables are left out: their lines belong together across the page.
    """
    lines = list(document.lines(body_only=True))
    if any(line.column or line.table is not None for line in lines):
        return None
    parts: list[list[Line]] = [[]]
    titles = Counter(line.text.strip(" :").casefold() for line in lines)
    for line in lines:
        if titles[line.text.strip(" :").casefold()] > 1:
            pass  # "Systemen" in every job is a part of that job
        elif HEADINGS.fullmatch(line.text.strip()):
            parts.append([])
        parts[-1].append(line)
    blocks = [{line.block for line in part} for part in parts]
    if any(first & second for number, first in enumerate(blocks) for second in blocks[number + 1 :]):
        return None
    return parts if len(parts) >= 4 else None


CUT = {
    name: (path, parts)
    for name, path in zip(IDS, CVS, strict=True)
    if (parts := parts_of(document_of(path))) is not None
}
ORDERS: dict[str, Callable[[list[list[Line]]], list[list[Line]]]] = {
    "backwards": lambda sections: sections[::-1],
    "the last first": lambda sections: [sections[-1], *sections[:-1]],
    "every second first": lambda sections: sections[1::2] + sections[::2],
}


def test_enough_cvs_can_be_cut() -> None:
    assert len(CUT) >= 20
    assert {Path(name).suffix for name in CUT} >= {".pdf", ".docx", ".txt"}


@pytest.mark.parametrize("order", ORDERS)
def test_another_order_of_sections(order: str) -> None:
    found = set()
    for name, (path, parts) in CUT.items():
        document = document_of(path)
        top, sections = parts[0], parts[1:]
        as_it_was = facts(extracted(in_order(document, parts)))
        if facts(extracted(in_order(document, [top, *ORDERS[order](sections)]))) != as_it_was:
            found.add(name)
    compare(f"order: {order}", found)
