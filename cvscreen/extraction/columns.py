"""Tables whose head names their columns: "Periode | Functie | Werkgever"."""

from __future__ import annotations

from collections.abc import Sequence

from cvscreen.extraction.row_signs import label_signs
from cvscreen.extraction.text import Cell, Row

_HEAD_WORDS = 4


def mark_columns(rows: Sequence[Row]) -> None:
    """Gives the rows of a table what its head says of their cells ("Periode | Functie | Werkgever")."""
    heads: dict[int, tuple[str | None, ...]] = {}
    head: tuple[str | None, ...] = ()
    for row in rows:
        table = row.line.table
        if table is None:
            head = _tabbed(row, head)
            continue
        if table in heads:
            row.columns = heads[table]
        elif len(row.cells) > 1 and row.line.cell is None:
            labels = tuple(_column_label(row, cell) for cell in row.cells)
            row.head = sum(label is not None for label in labels) > 1 and not _in_pairs(labels)
            heads[table] = labels if row.head else ()


def _tabbed(row: Row, head: tuple[str | None, ...]) -> tuple[str | None, ...]:
    """The head that still holds behind ``row``, one of several lines with the same number of tabs."""
    cells = row.cells
    if len(cells) < 3:
        return ()
    labels = tuple(_column_label(row, cell) for cell in cells)
    if sum(label is not None for label in labels) > 1 and not row.periods:
        row.head = True
        return labels
    if len(head) == len(cells):
        row.columns = head
    return head


def _in_pairs(labels: Sequence[str | None]) -> bool:
    """Whether labels stand beside their values ("Naam werkgever | Kluft | Soort bedrijf | Vervoer")."""
    return len(labels) > 3 and all(labels[::2]) and not any(labels[1::2])


def _column_label(row: Row, cell: Cell) -> str | None:
    """The label that opens a short cell of a head, without "label-"."""
    if len(cell.text.split()) > _HEAD_WORDS or any(c.isdigit() for c in cell.text):
        return None
    found = [m for m in label_signs(row) if cell.start <= m.start < cell.end]
    whole = [m for m in found if m.end - m.start >= len(cell.text.strip(" :*")) or "/" in cell.text]
    if whole:
        return str(whole[0].get("qualifier")).removeprefix("label-")
    via = [
        m
        for m in row.found("qualifiers", "via", key="qualifier")
        if cell.start == m.start and m.end == cell.end
    ]
    return "employer" if via else None
