"""How many pages a Word text fills, by our own rough measure: for where nothing can lay it out."""

from __future__ import annotations

import math
from dataclasses import dataclass

_LETTER = 0.5
"""Mean width of a letter, as a part of the font size."""
_LEADING = 1.22
"""Height of a line, as a part of the font size."""
_SIZE = 11.0


@dataclass(slots=True)
class Measure:
    """Heights add up within one column of text. All lengths in points."""

    page_width: float = 595.3
    page_height: float = 841.9
    margin_x: float = 141.7
    """Left and right margin together."""
    margin_y: float = 141.7
    width: float = 453.6
    """Of the column or cell that is being filled."""
    height: float = 0.0

    def set_page(self, width: float, height: float, margin_x: float, margin_y: float, columns: int) -> None:
        """Sizes of the section; what makes no sense is ignored."""
        if width > margin_x + 72 and height > margin_y + 72:
            self.page_width, self.page_height = width, height
            self.margin_x, self.margin_y = margin_x, margin_y
            self.width = (width - margin_x) / max(1, columns)

    def paragraph(self, rows: list[int], size: float | None, before: float, after: float) -> None:
        """One paragraph: the number of letters of each of its typed lines, and the space round it."""
        size = size or _SIZE
        letters = max(1.0, self.width / (size * _LETTER))
        printed = sum(max(1, math.ceil(row / letters)) for row in rows)
        self.height += printed * size * _LEADING + before + after

    def page_break(self) -> None:
        """What follows begins a page."""
        self.height = math.ceil(self.height / self.text_height - 1e-6) * self.text_height

    @property
    def text_height(self) -> float:
        return self.page_height - self.margin_y

    @property
    def pages(self) -> float:
        return self.height / self.text_height
