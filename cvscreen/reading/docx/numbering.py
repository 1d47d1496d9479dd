"""Which paragraphs are list items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvscreen.reading.docx.names import W
from cvscreen.reading.docx.styles import ParaProps, value

if TYPE_CHECKING:
    from lxml.etree import _Element


class Numbering:
    """The numbering part: list definitions by id, and which of their levels show no mark."""

    def __init__(self, root: _Element | None) -> None:
        self._markless: set[tuple[str, int]] = set()
        if root is None:
            return
        abstract: dict[str, list[int]] = {}
        for element in root.iterchildren(f"{W}abstractNum"):
            abstract[element.get(f"{W}abstractNumId") or ""] = [
                level
                for item in element.iterchildren(f"{W}lvl")
                if (level := _markless_level(item)) is not None
            ]
        for element in root.iterchildren(f"{W}num"):
            identifier = element.get(f"{W}numId") or ""
            for level in abstract.get(value(element, "abstractNumId") or "", []):
                self._markless.add((identifier, level))

    def is_item(self, props: ParaProps) -> bool:
        """Whether Word shows a bullet or a number before the paragraph; numId 0 takes a list away."""
        if props.num_id is None or props.num_id == "0":
            return False
        return (props.num_id, props.num_level or 0) not in self._markless


def _markless_level(element: _Element) -> int | None:
    """The level's number where it shows nothing, else None."""
    text = value(element, "lvlText")
    if value(element, "numFmt") != "none" or (text or "").strip():
        return None
    level = element.get(f"{W}ilvl") or ""
    return int(level) if level.isdigit() and len(level) < 3 else None
