"""How text looks in Word: document defaults, styles with what they inherit, direct formatting.

The order and the toggling of bold, italic and hidden follow ECMA-376 part 1, 17.7.2 and 17.7.3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, TypeVar

from cvscreen.reading.docx.names import OFF_VALUES, W14, W

if TYPE_CHECKING:
    from lxml.etree import _Element

_DEEPEST_STYLE = 30
_HEX = re.compile(r"[0-9A-Fa-f]{6}\Z")
_HEADING_NAME = re.compile(r"(?:heading|kop|überschrift|titre)\s*([1-9])\Z", re.IGNORECASE)
_HIGHLIGHTS = {
    "black": "000000", "blue": "0000ff", "cyan": "00ffff", "darkBlue": "00008b", "darkCyan": "008b8b",
    "darkGray": "a9a9a9", "darkGreen": "006400", "darkMagenta": "800080", "darkRed": "8b0000",
    "darkYellow": "808000", "green": "00ff00", "lightGray": "d3d3d3", "magenta": "ff00ff", "red": "ff0000",
    "white": "ffffff", "yellow": "ffff00",
}  # fmt: skip
_LIGHT_THEME = frozenset({"background1", "light1"})
_DARK_THEME = frozenset({"text1", "dark1"})


@dataclass(frozen=True, slots=True)
class RunProps:
    """Properties of text, None where nothing is said. ``size`` in points; colours as ``rrggbb`` or "auto"."""

    bold: bool | None = None
    italic: bool | None = None
    vanish: bool | None = None
    size: float | None = None
    color: str | None = None
    shade: str | None = None
    """What the run's own shading or highlight puts behind it; "" for a shading of a colour not known."""
    no_fill: bool | None = None
    """The glyphs are drawn without a fill (a text effect), so nothing shows."""
    narrow: bool | None = None
    """Characters are scaled to next to nothing."""

    def over(self, below: RunProps) -> RunProps:
        """These properties, and those of ``below`` where these say nothing."""
        return _merged(self, below, _RUN_NAMES)


@dataclass(frozen=True, slots=True)
class ParaProps:
    """Properties of a paragraph, None where nothing is said. Lengths in points."""

    outline: int | None = None
    num_id: str | None = None
    num_level: int | None = None
    shade: str | None = None
    page_break_before: bool | None = None
    left: float | None = None
    before: float | None = None
    after: float | None = None
    frame: bool | None = None

    def over(self, below: ParaProps) -> ParaProps:
        """These properties, and those of ``below`` where these say nothing."""
        return _merged(self, below, _PARA_NAMES)


NO_RUN = RunProps()
NO_PARA = ParaProps()
_RUN_NAMES = tuple(item.name for item in fields(RunProps))
_PARA_NAMES = tuple(item.name for item in fields(ParaProps))
_Props = TypeVar("_Props", RunProps, ParaProps)


def _merged(above: _Props, below: _Props, names: tuple[str, ...]) -> _Props:
    if below is NO_RUN or below is NO_PARA:
        return above
    if above is NO_RUN or above is NO_PARA:
        return below
    changes = {
        name: value
        for name in names
        if getattr(above, name) is None and (value := getattr(below, name)) is not None
    }
    return replace(above, **changes) if changes else above


@dataclass(frozen=True, slots=True)
class Style:
    """One style of the file, with what it inherits already in it."""

    name: str
    run: RunProps
    para: ParaProps
    shades: bool = False
    """A table style that colours rows or cells."""

    @property
    def heading(self) -> int | None:
        """Level of a heading style, by its outline level or its name; the title counts as level 1."""
        match = _HEADING_NAME.match(self.name)
        if match:
            return int(match[1])
        if self.name.casefold() in ("title", "titel"):
            return 1
        if self.para.outline is not None and 0 <= self.para.outline < 9:
            return self.para.outline + 1
        return None


NO_STYLE = Style("", NO_RUN, NO_PARA)


@dataclass(slots=True)
class Styles:
    """The styles part of a document; without one, everything is default."""

    default_run: RunProps = NO_RUN
    default_para: ParaProps = NO_PARA
    default_paragraph: Style = NO_STYLE
    _elements: dict[str, _Element] = field(default_factory=dict)
    _resolved: dict[str, Style] = field(default_factory=dict)
    """A file declares hundreds of styles and uses ten, so each is resolved when it is met."""

    @classmethod
    def read(cls, root: _Element | None) -> Styles:
        styles = cls()
        if root is None:
            return styles
        defaults = root.find(f"{W}docDefaults")
        if defaults is not None:
            styles.default_run = run_props(defaults.find(f"{W}rPrDefault/{W}rPr"))
            styles.default_para = para_props(defaults.find(f"{W}pPrDefault/{W}pPr"))
        for element in root.iterchildren(f"{W}style"):
            identifier = element.get(f"{W}styleId")
            if identifier is not None:
                styles._elements[identifier] = element
        for identifier, element in styles._elements.items():
            is_default = element.get(f"{W}default") not in (None, *OFF_VALUES)
            if is_default and element.get(f"{W}type") == "paragraph":
                styles.default_paragraph = styles._of(identifier, NO_STYLE)
        return styles

    def _of(self, identifier: str | None, otherwise: Style) -> Style:
        if identifier is None or identifier not in self._elements:
            return otherwise
        if identifier not in self._resolved:
            self._resolved[identifier] = _resolved(self._elements[identifier], self._elements)
        return self._resolved[identifier]

    def paragraph(self, identifier: str | None) -> Style:
        """A paragraph style; the default one for a name that is not there."""
        return self._of(identifier, self.default_paragraph)

    def other(self, identifier: str | None) -> Style:
        """A character or table style."""
        return self._of(identifier, NO_STYLE)

    def look(
        self, paragraph: Style, character: Style, direct: RunProps, table: RunProps = NO_RUN
    ) -> RunProps:
        """All that is known of a run. Toggles of two levels of style cancel each other."""
        merged = direct.over(character.run).over(paragraph.run).over(table).over(self.default_run)
        levels = (table, paragraph.run, character.run)
        return replace(
            merged,
            bold=_toggled(direct.bold, [level.bold for level in levels], self.default_run.bold),
            italic=_toggled(direct.italic, [level.italic for level in levels], self.default_run.italic),
            vanish=_toggled(direct.vanish, [level.vanish for level in levels], self.default_run.vanish),
        )


def _toggled(direct: bool | None, levels: list[bool | None], default: bool | None) -> bool:
    if direct is not None:
        return direct
    return bool(default) or sum(bool(level) for level in levels) % 2 == 1


def _resolved(element: _Element, elements: dict[str, _Element]) -> Style:
    run, para, shades = NO_RUN, NO_PARA, False
    for level in _lineage(element, elements):
        run = run.over(run_props(level.find(f"{W}rPr")))
        para = para.over(para_props(level.find(f"{W}pPr")))
        shades = shades or any(shade(found) != "auto" for found in level.iter(f"{W}shd"))
    name = element.find(f"{W}name")
    return Style((name.get(f"{W}val") or "") if name is not None else "", run, para, shades)


def _lineage(element: _Element, elements: dict[str, _Element]) -> Iterator[_Element]:
    """The style itself, what it is based on, and so on; a circle or an endless line is cut."""
    seen: set[str] = set()
    current: _Element | None = element
    while current is not None and len(seen) < _DEEPEST_STYLE:
        yield current
        based = current.find(f"{W}basedOn")
        parent = based.get(f"{W}val") if based is not None else None
        if parent is None or parent in seen:
            return
        seen.add(parent)
        current = elements.get(parent)


def on_off(element: _Element, name: str) -> bool | None:
    """An on/off property such as ``w:b``; None where it is absent."""
    found = element.find(f"{W}{name}")
    if found is None:
        return None
    return (found.get(f"{W}val") or "1").lower() not in OFF_VALUES


def run_props(element: _Element | None) -> RunProps:
    """From a ``w:rPr``."""
    if element is None or len(element) == 0:
        return NO_RUN
    size = number(element, "sz")
    scale = number(element, "w")
    fill = element.find(f"{W14}textFill")
    vanish = on_off(element, "vanish")
    return RunProps(
        bold=on_off(element, "b"),
        italic=on_off(element, "i"),
        vanish=vanish,
        size=None if size is None else size / 2,
        color=_color(element),
        shade=_run_shade(element),
        no_fill=None if fill is None else fill.find(f"{W14}noFill") is not None,
        narrow=None if scale is None else scale < 10,
    )


def para_props(element: _Element | None) -> ParaProps:
    """From a ``w:pPr``."""
    if element is None or len(element) == 0:
        return NO_PARA
    numbering = element.find(f"{W}numPr")
    indent = element.find(f"{W}ind")
    spacing = element.find(f"{W}spacing")
    outline = number(element, "outlineLvl")
    level = None if numbering is None else number(numbering, "ilvl")
    return ParaProps(
        outline=None if outline is None else int(outline),
        num_id=None if numbering is None else value(numbering, "numId"),
        num_level=None if level is None else int(level),
        shade=None if (found := element.find(f"{W}shd")) is None else shade(found),
        page_break_before=on_off(element, "pageBreakBefore"),
        left=_twips(indent, "left") if _twips(indent, "left") is not None else _twips(indent, "start"),
        before=_twips(spacing, "before"),
        after=_twips(spacing, "after"),
        frame=True if element.find(f"{W}framePr") is not None else None,
    )


def value(element: _Element, name: str) -> str | None:
    """``w:val`` of a child."""
    found = element.find(f"{W}{name}")
    return None if found is None else found.get(f"{W}val")


def number(element: _Element, name: str) -> float | None:
    """``w:val`` of a child as a number; None where it is absent or no number."""
    return as_number(value(element, name))


def as_number(text: str | None) -> float | None:
    """A measure without unit; None for what is no number of a sensible size."""
    if text is None or len(text) > 12:
        return None
    try:
        found = float(text.rstrip("%"))
    except ValueError:
        return None
    return found if abs(found) < 1e9 else None


def _twips(element: _Element | None, name: str) -> float | None:
    if element is None:
        return None
    found = as_number(element.get(f"{W}{name}"))
    return None if found is None else found / 20


def _color(element: _Element) -> str | None:
    found = element.find(f"{W}color")
    if found is None:
        return None
    text = found.get(f"{W}val") or "auto"
    if _HEX.match(text):
        return text.lower()
    theme = found.get(f"{W}themeColor")
    if theme in _LIGHT_THEME:
        return "ffffff"
    if theme in _DARK_THEME:
        return "000000"
    return "auto"


def _run_shade(element: _Element) -> str | None:
    highlight = value(element, "highlight")
    if highlight is not None and highlight in _HIGHLIGHTS:
        return _HIGHLIGHTS[highlight]
    found = element.find(f"{W}shd")
    return None if found is None else shade(found)


def shade(element: _Element) -> str:
    """The colour that a ``w:shd`` puts behind text: ``rrggbb``, "auto" for none, "" for one not known."""
    fill = element.get(f"{W}fill") or "auto"
    pattern = element.get(f"{W}val") or "clear"
    if pattern == "solid":
        fill = element.get(f"{W}color") or fill
    elif pattern not in ("clear", "nil"):
        return ""
    if _HEX.match(fill):
        return fill.lower()
    if fill == "auto" and element.get(f"{W}themeFill") not in (None, "none", *_LIGHT_THEME):
        return ""
    return "auto"
