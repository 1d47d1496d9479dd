"""As much of CSS as tells how text looks and whether it can be seen: simple selectors and their rules."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cvscreen.reading.text import without_spans
from cvscreen.records.document import HiddenReason

if TYPE_CHECKING:
    from lxml.etree import _Element

_RULE = re.compile(r"([^{}]{1,300})\{([^{}]{0,5000})\}")
_MEDIA = re.compile(r"@media([^{}]{0,200})\{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}")
_LONGEST_SHEET = 300_000
_MOST_RULES = 2_000
_SIMPLE = re.compile(r"([a-zA-Z][\w-]*)?((?:[.#][\w-]+)*)\Z")
_SIZE = re.compile(r"(-?\d*\.?\d+)\s*(px|pt|em|rem|%)?\s*\Z")
_RGB = re.compile(
    r"rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*(?:[,/]\s*([\d.]+)%?\s*)?\)\Z"
)
_FAR = re.compile(r"-\s*(\d{3,})(?:\.\d+)?\s*(?:px|pt|em|rem)\b")
_NAMED = {
    "white": "ffffff", "black": "000000", "red": "ff0000", "green": "008000", "blue": "0000ff",
    "navy": "000080", "gray": "808080", "grey": "808080", "silver": "c0c0c0", "yellow": "ffff00",
    "orange": "ffa500", "whitesmoke": "f5f5f5", "snow": "fffafa", "ivory": "fffff0", "ghostwhite": "f8f8ff",
}  # fmt: skip
_POINTS = {"px": 0.75, "pt": 1.0}

Declarations = dict[str, str]


class Sheet:
    """The rules of a page whose selectors are an element, classes or an id; others are left out."""

    def __init__(self, text: str) -> None:
        self._rules: dict[str, list[tuple[int, str, frozenset[str], Declarations]]] = {}
        self._known: dict[tuple[str, str, str], Declarations] = {}
        text = without_spans(text[:_LONGEST_SHEET], "/*", "*/")
        text = _MEDIA.sub(lambda media: media[2] if "print" in media[1] or "all" in media[1] else "", text)
        number = 0
        for selectors, body in _RULE.findall(text)[:_MOST_RULES]:
            properties = declarations(body)
            for selector in selectors.split(","):
                match = _SIMPLE.match(selector.strip())
                if match and selector.strip() and properties:
                    marks = frozenset(re.findall(r"[.#][\w-]+", match[2] or ""))
                    tag = (match[1] or "").lower()
                    # Filed under one mark that an element must have for the rule to hold.
                    key = min(marks) if marks else tag
                    rules = self._rules.setdefault(key, [])
                    rules.append((number, tag, marks, properties))
                    number += 1

    def of(self, element: _Element) -> Declarations:
        """What the rules and its own ``style`` say of one element; later and own win."""
        key = (str(element.tag), element.get("class") or "", element.get("id") or "")
        if key not in self._known:
            self._known[key] = self._ruled(element)
        found = self._known[key]
        style = element.get("style")
        return {**found, **declarations(style)} if style else found

    def _ruled(self, element: _Element) -> Declarations:
        marks = {f".{name}" for name in (element.get("class") or "").split()}
        if element.get("id"):
            marks.add(f"#{element.get('id')}")
        found: Declarations = {}
        filed = [rule for key in (str(element.tag), *sorted(marks)) for rule in self._rules.get(key, ())]
        for _, tag, wanted, properties in sorted(filed, key=lambda rule: rule[0]):
            if (not tag or tag == element.tag) and wanted <= marks:
                found.update(properties)
        return found


def declarations(text: str) -> Declarations:
    """Property to value, lower case, without ``!important``."""
    found: Declarations = {}
    for part in text.split(";"):
        name, colon, value = part.partition(":")
        if colon:
            found[name.strip().lower()] = value.replace("!important", "").strip().lower()
    return found


def color(text: str | None) -> str | None:
    """``rrggbb``; "" for a colour or picture not known here; None for none or a see-through one."""
    if text is None or text in ("", "transparent", "none", "inherit", "initial", "unset", "currentcolor"):
        return None
    text = text.strip().lower()
    if text in _NAMED:
        return _NAMED[text]
    if re.fullmatch(r"#[0-9a-f]{6}(?:[0-9a-f]{2})?", text):
        return text[1:7]
    if re.fullmatch(r"#[0-9a-f]{3}", text):
        return "".join(digit * 2 for digit in text[1:])
    match = _RGB.match(text)
    if match:
        if match[4] is not None and float(match[4] or 0) == 0:
            return None
        return "".join(f"{min(255, int(part)):02x}" for part in match.group(1, 2, 3))
    return ""


def size(text: str | None, outer: float) -> float:
    """A font size in points; ``outer`` where it says nothing that is known."""
    match = _SIZE.match(text.strip()) if text else None
    if match is None:
        return outer
    number, unit = float(match[1]), match[2]
    if unit in ("em", "rem"):
        return number * (outer if unit == "em" else 12.0)
    if unit == "%":
        return number / 100 * outer
    return number * _POINTS.get(unit or "px", 0.75)


def hides(properties: Declarations) -> HiddenReason | None:
    """Why an element with these properties is not shown, whatever its colours."""
    if properties.get("display") == "none" or properties.get("visibility") in ("hidden", "collapse"):
        return "hidden-run"
    if re.fullmatch(r"0?\.?0+%?", properties.get("opacity", "1")):
        return "hidden-run"
    if properties.get("position") in ("absolute", "fixed", "relative"):
        for side in ("left", "right", "top", "bottom"):
            match = _FAR.search(properties.get(side, ""))
            if match and int(match[1]) >= 500:
                return "off-page"
    match = _FAR.search(properties.get("text-indent", ""))
    if match and int(match[1]) >= 500:
        return "off-page"
    if "inset(50%)" in properties.get("clip-path", "") or properties.get("clip", "").startswith("rect(0"):
        return "hidden-run"
    return None
