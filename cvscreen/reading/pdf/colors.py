"""Colours of a PDF as ``#rrggbb``, and how well one stands out from another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

BLACK = "#000000"
WHITE = "#ffffff"

# Components of the colour spaces whose values can be told without their profile or tint function.
_COMPONENTS = {
    "DeviceGray": 1, "G": 1, "CalGray": 1, "DeviceRGB": 3, "RGB": 3, "CalRGB": 3, "DeviceCMYK": 4, "CMYK": 4,
}  # fmt: skip


def components_of(space: str) -> int | None:
    """How many numbers a colour of ``space`` has, or None where they do not tell the colour."""
    return _COMPONENTS.get(space)


@lru_cache(maxsize=1024)
def to_hex(values: tuple[float, ...]) -> str | None:
    """``#rrggbb`` of grey (1), RGB (3) or CMYK (4) values of 0 to 1; None for any other number of them."""
    if len(values) == 1:
        rgb: Sequence[float] = (values[0],) * 3
    elif len(values) == 3:
        rgb = values
    elif len(values) == 4:
        cyan, magenta, yellow, black = values
        rgb = tuple(1 - min(1.0, part + black) for part in (cyan, magenta, yellow))
    else:
        return None
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, part))):02x}" for part in rgb)


@lru_cache(maxsize=4096)
def blend(color: str, behind: str, alpha: float) -> str:
    """``color`` painted with opacity ``alpha`` over ``behind``."""
    mixed = (
        round(alpha * int(color[i : i + 2], 16) + (1 - alpha) * int(behind[i : i + 2], 16)) for i in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02x}" for part in mixed)


@lru_cache(maxsize=4096)
def luminance(color: str) -> float:
    """Relative luminance (WCAG 2.1), 0 for black to 1 for white."""
    parts = []
    for i in (1, 3, 5):
        part = int(color[i : i + 2], 16) / 255
        parts.append(part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio (WCAG 2.1) from 1, the same luminance, to 21, black on white."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
