"""How text looks in OpenDocument: styles with what they inherit."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_NS = "urn:oasis:names:tc:opendocument:xmlns:"
STYLE, DRAW = (f"{{{_NS}{name}:1.0}}" for name in ("style", "drawing"))
TEXT = f"{{{_NS}text:1.0}}"
FO = f"{{{_NS}xsl-fo-compatible:1.0}}"
_HEX = re.compile(r"#([0-9A-Fa-f]{6})\Z")
_POINTS = re.compile(r"(\d+(?:\.\d+)?)pt\Z")
_HEADING = re.compile(r"(?:Heading|Kop)(?:_20_| )?([1-9])\Z")
_DEEPEST = 30


@dataclass(frozen=True, slots=True)
class Properties:
    """None where nothing is said. ``size`` in points; colours ``rrggbb``; ``behind`` "" for one not known."""

    bold: bool | None = None
    italic: bool | None = None
    size: float | None = None
    color: str | None = None
    behind: str | None = None
    hidden: bool | None = None
    break_before: bool | None = None
    break_after: bool | None = None
    heading: int | None = None

    def over(self, below: Properties) -> Properties:
        """These, and those of ``below`` where these say nothing."""
        if self is NOTHING or below is NOTHING:
            return below if self is NOTHING else self
        changes = {
            name: value
            for name in _NAMES
            if getattr(self, name) is None and (value := getattr(below, name)) is not None
        }
        return replace(self, **changes) if changes else self


NOTHING = Properties()
_NAMES = tuple(item.name for item in fields(Properties))


class Styles:
    """Automatic styles of the content and named styles of the document, by family and name."""

    def __init__(self, content: _Element, styles: _Element | None) -> None:
        self._elements: dict[tuple[str, str], _Element] = {}
        self._defaults: dict[str, Properties] = {}
        self._resolved: dict[tuple[str, str], Properties] = {}
        for root in (styles, content):
            if root is None:
                continue
            for element in root.iter(f"{STYLE}style"):
                key = (element.get(f"{STYLE}family") or "", element.get(f"{STYLE}name") or "")
                self._elements[key] = element
            for element in root.iter(f"{STYLE}default-style"):
                self._defaults[element.get(f"{STYLE}family") or ""] = _own(element)

    def paragraph(self, name: str | None) -> Properties:
        return self._of("paragraph", name)

    def span(self, name: str | None, around: Properties) -> Properties:
        """A span's style over that of what it stands in."""
        return self._of("text", name).over(around)

    def cell_fill(self, name: str | None) -> str | None:
        """What a table cell puts behind its text."""
        return self._of("table-cell", name).behind

    def graphic_fill(self, name: str | None) -> str | None:
        """What a frame or shape puts behind its text."""
        return self._of("graphic", name).behind

    def _of(self, family: str, name: str | None) -> Properties:
        if name is None:
            return self._defaults.get(family, NOTHING)
        key = (family, name)
        if key not in self._resolved:
            self._resolved[key] = self._resolve(family, name)
        return self._resolved[key]

    def _resolve(self, family: str, name: str) -> Properties:
        found = NOTHING
        seen: set[str] = set()
        current: str | None = name
        while current is not None and current not in seen and len(seen) < _DEEPEST:
            seen.add(current)
            element = self._elements.get((family, current))
            if element is None:
                break
            found = found.over(_own(element))
            # A break belongs to the style that sets it and to those made from it, as in the file.
            current = element.get(f"{STYLE}parent-style-name")
        return found.over(self._defaults.get(family, NOTHING))


def _own(element: _Element) -> Properties:
    """What one style says itself."""
    values: dict[str, str] = {}
    hidden: bool | None = None
    for name in ("text-properties", "paragraph-properties", "table-cell-properties", "graphic-properties"):
        for properties in element.iterchildren(f"{STYLE}{name}"):
            for attribute in (
                "color",
                "font-size",
                "font-weight",
                "font-style",
                "break-before",
                "break-after",
            ):
                if (found := properties.get(f"{FO}{attribute}")) is not None:
                    values[attribute] = found
            background = properties.get(f"{FO}background-color")
            if background not in (None, "transparent") and "background" not in values:
                values["background"] = background or ""
            if properties.get(f"{DRAW}fill") == "solid":
                values["background"] = properties.get(f"{DRAW}fill-color") or ""
            elif properties.get(f"{DRAW}fill") in ("gradient", "bitmap", "hatch"):
                values["background"] = "picture"
            if properties.get(f"{TEXT}display") is not None:
                hidden = properties.get(f"{TEXT}display") == "none"
    size = _POINTS.match(values.get("font-size", ""))
    color = _HEX.match(values.get("color", ""))
    weight = values.get("font-weight")
    background = values.get("background")
    match = None if background is None else _HEX.match(background)
    level = _HEADING.match(element.get(f"{STYLE}name") or "")
    return Properties(
        bold=None if weight is None else weight in ("bold", "600", "700", "800", "900"),
        italic=None if "font-style" not in values else values["font-style"] != "normal",
        size=float(size[1]) if size else None,
        color=color[1].lower() if color else None,
        behind=None if background is None else (match[1].lower() if match else ""),
        hidden=hidden,
        break_before=None if "break-before" not in values else values["break-before"] == "page",
        break_after=None if "break-after" not in values else values["break-after"] == "page",
        heading=int(level[1]) if level else None,
    )
