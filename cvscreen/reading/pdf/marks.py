"""What a page paints, in paint order: pieces of words, fills, images, thin lines. Plain values."""

from __future__ import annotations

from dataclasses import dataclass, field

Rect = tuple[float, float, float, float]
"""x0, top, x1, bottom in points from the top left corner of the page."""

INVISIBLE = 3
"""Text rendering mode that paints nothing (ISO 32000-1, 9.3.6); what a scanner's OCR uses."""


class Piece:
    """A word, or as much of it as one text operator shows.

    ``x0``, ``x1``, ``top``, ``bottom`` and ``baseline`` are in points in the frame in which the text runs
    from left to right: the page itself for ``angle`` 0, the page turned by ``angle`` degrees otherwise.
    ``spaced``: a space was written before it. ``spacing``: white set between its letters, in points.
    """

    __slots__ = (
        "angle", "baseline", "bold", "bottom", "color", "hidden_layer", "italic", "mode", "order", "size",
        "spaced", "spacing", "text", "top", "x0", "x1",
    )  # fmt: skip

    def __init__(
        self,
        text: str,
        x0: float,
        x1: float,
        baseline: float,
        top: float,
        bottom: float,
        size: float,
        order: int,
        *,
        bold: bool = False,
        italic: bool = False,
        color: str | None = "#000000",
        angle: int = 0,
        spaced: bool = False,
        spacing: float = 0.0,
        mode: int = 0,
        hidden_layer: bool = False,
    ) -> None:
        self.text = text
        self.x0 = x0
        self.x1 = x1
        self.baseline = baseline
        self.top = top
        self.bottom = bottom
        self.size = size
        self.order = order
        self.bold = bold
        self.italic = italic
        self.color = color
        self.angle = angle
        self.spaced = spaced
        self.spacing = spacing
        self.mode = mode
        self.hidden_layer = hidden_layer

    def page_box(self, width: float, height: float) -> Rect:
        """The box on the page itself, whatever the angle. ``width`` and ``height`` are the page's."""
        if self.angle == 0:
            return (self.x0, self.top, self.x1, self.bottom)
        if self.angle == 90:
            return (width - self.bottom, self.x0, width - self.top, self.x1)
        if self.angle == 180:
            return (width - self.x1, height - self.bottom, width - self.x0, height - self.top)
        return (self.top, height - self.x1, self.bottom, height - self.x0)


@dataclass(slots=True)
class Paint:
    """An area that is painted: a fill or an image."""

    box: Rect
    order: int
    color: str | None
    """``#rrggbb``; None: not one colour (an image, a pattern, a colour that cannot be told)."""
    opaque: bool
    exact: bool
    """The box is the area; otherwise the area is some part of it."""
    image: bool = False


@dataclass(slots=True)
class PageMarks:
    """Everything that one page paints. Size in points, as displayed (cropped and turned)."""

    width: float
    height: float
    pieces: list[Piece] = field(default_factory=list)
    paints: list[Paint] = field(default_factory=list)
    rules: list[Rect] = field(default_factory=list)
    """Thin lines: borders of tables, separators."""
    frames: list[Rect] = field(default_factory=list)
    """Boxes around shapes whose outline is drawn and whose inside is not filled."""
    dots: list[Rect] = field(default_factory=list)
    """Small filled shapes, as wide as high: bullets that are drawn, not written."""
    outlines: int = 0
    """Shapes with curves: many of them and no text means text that was turned into outlines."""
    unknown_glyphs: int = 0
    known_glyphs: int = 0
