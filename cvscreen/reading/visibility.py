"""Whether a reader can see text, by its colour, its size and what lies behind it."""

from __future__ import annotations

from cvscreen.records.document import HiddenReason

LEAST_CONTRAST = 1.1
SMALLEST = 3.0
"""Points; smaller text cannot be read on paper."""
WHITE = "ffffff"


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two ``rrggbb`` colours, 1 to 21, as WCAG 2.1 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def unseen(color: str | None, behind: str | None, size: float | None) -> HiddenReason | None:
    """Why text cannot be seen, or None. Colours as ``rrggbb``; None: not known, so taken as visible."""
    if size is not None and size < SMALLEST:
        return "tiny"
    if color is not None and behind is not None and contrast(color, behind) < LEAST_CONTRAST:
        return "low-contrast"
    return None


def _luminance(color: str) -> float:
    red, green, blue = (_linear(int(color[place : place + 2], 16) / 255) for place in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
