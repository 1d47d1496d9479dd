"""Labels with nothing between them and their value: "Functie Koerier" above "Periode 2011 – 2019"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from cvscreen.extraction.row_signs import label_signs
from cvscreen.extraction.text import Row

_WHO = frozenset({"label-employer", "label-client", "label-role"})
_FIELDS = _WHO | {"label-period", "label-place", "label-placed", "label-tasks"}
_LEAST = 2
"""So often a label must open a row, before its value, to be taken for one."""


def mark_bare_labels(rows: Sequence[Row]) -> None:
    """Marks the rows that open so, in a CV where the periods of jobs do."""
    opened = {row.index: sign for row in rows if (sign := _sign(row)) is not None}
    count = Counter(opened.values())
    often = {sign for sign, number in count.items() if number >= _LEAST}
    kinds = {kind for kind, _ in often}
    if "label-period" not in kinds or not kinds & _WHO:
        return
    for row in rows:
        row.labelled = opened.get(row.index) in often


def _sign(row: Row) -> tuple[str, str] | None:
    """The kind of the label that opens a row, and its words."""
    if len(row.cells) > 1 or row.line.bullet:
        return None
    for sign in label_signs(row):
        kind, rest = str(sign.get("qualifier")), row.text[sign.end :]
        if (
            sign.start == 0
            and kind in _FIELDS
            and rest[:1] == " "
            and (rest[1:2].isupper() or rest[1:2].isdigit())
        ):
            dated = any(p.start == sign.end + 1 for p in row.periods_in_text)
            return (kind, row.text[: sign.end]) if dated == (kind == "label-period") else None
    return None
