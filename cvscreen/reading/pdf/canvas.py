"""The graphics side of a page: state, colours, paths, clipping, images. Notes what areas are painted."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from pdfminer.pdftypes import resolve1, stream_value

from cvscreen.reading.pdf import colors
from cvscreen.reading.pdf.content import Operand
from cvscreen.reading.pdf.fonts import Glyphs
from cvscreen.reading.pdf.marks import PageMarks, Paint, Piece, Rect

Matrix = tuple[float, float, float, float, float, float]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
NOTHING: Rect = (0.0, 0.0, -1.0, -1.0)
"""A clipping area in which nothing shows."""
_MAX_STATES = 256
_RULE = 3.0
"""Thickness in points up to which a filled or stroked shape is a line."""
_LEAST_RULE = 10.0
_DEVICE = {1: "DeviceGray", 3: "DeviceRGB", 4: "DeviceCMYK"}


def multiply(one: Matrix, other: Matrix) -> Matrix:
    """The matrix that applies ``one``, then ``other``."""
    a1, b1, c1, d1, e1, f1 = one
    a0, b0, c0, d0, e0, f0 = other
    return (
        a0 * a1 + c0 * b1,
        b0 * a1 + d0 * b1,
        a0 * c1 + c0 * d1,
        b0 * c1 + d0 * d1,
        a0 * e1 + c0 * f1 + e0,
        b0 * e1 + d0 * f1 + f0,
    )


def page_frame(
    mediabox: Sequence[float], cropbox: Sequence[float], rotate: int
) -> tuple[Matrix, float, float]:
    """(matrix from the page's own space to points from the displayed top left, width, height).

    Boxes that are empty or endless fall back on the media box, then on US Letter, as viewers do.
    """
    mx0, mx1 = sorted((float(mediabox[0]), float(mediabox[2])))
    my0, my1 = sorted((float(mediabox[1]), float(mediabox[3])))
    cx0, cx1 = sorted((float(cropbox[0]), float(cropbox[2])))
    cy0, cy1 = sorted((float(cropbox[1]), float(cropbox[3])))
    x0, x1, y0, y1 = max(mx0, cx0), min(mx1, cx1), max(my0, cy0), min(my1, cy1)
    if not (x1 - x0 > 1 and y1 - y0 > 1):
        x0, y0, x1, y1 = mx0, my0, mx1, my1
    if not (1 < x1 - x0 < math.inf and 1 < y1 - y0 < math.inf):
        x0, y0, x1, y1 = 0.0, 0.0, 612.0, 792.0
    width, height = x1 - x0, y1 - y0
    if rotate == 90:
        return (0, 1, 1, 0, -y0, -x0), height, width
    if rotate == 180:
        return (-1, 0, 0, 1, x1, -y0), width, height
    if rotate == 270:
        return (0, -1, -1, 0, y1, x1), height, width
    return (1, 0, 0, -1, -x0, y1), width, height


class Canvas:
    """Graphics state and the operators that change it or paint areas (ISO 32000-1, 8)."""

    marks: PageMarks
    _resources: dict[str, Any]
    _order: int
    """Number of the last thing painted on the page."""
    _last: Piece | None
    """The last piece of text, as long as nothing else was painted since."""

    def _load_font(self, reference: object) -> Glyphs | None:
        raise NotImplementedError

    def _reset(self, matrix: Matrix) -> None:
        self._ctm = matrix
        self._clip: Rect | None = None
        self._fill: str | None = colors.BLACK
        self._stroke: str | None = colors.BLACK
        self._fill_space: str | None = "DeviceGray"
        self._stroke_space: str | None = "DeviceGray"
        self._alpha = 1.0
        self._plain = True
        self._font: Glyphs | None = None
        self._size = 0.0
        self._char_space = self._word_space = self._leading = self._rise = 0.0
        self._scale = 1.0
        self._mode = 0
        self._tm: Matrix = IDENTITY
        self._tx = 0.0
        self._states: list[tuple[Any, ...]] = []
        self._path: list[tuple[float, float, float, float, bool]] = []
        self._points: list[tuple[float, float]] = []
        self._curved = False
        self._pending_clip = False
        self._space_pending = False

    def _resource(self, kind: str, name: Operand) -> Any:
        group = resolve1(self._resources.get(kind))
        return group.get(name) if isinstance(group, dict) else None

    def _save(self, _: list[Operand]) -> None:
        if len(self._states) < _MAX_STATES:
            self._states.append((
                self._ctm, self._clip, self._fill, self._stroke, self._fill_space, self._stroke_space,
                self._alpha, self._plain, self._font, self._size, self._char_space, self._word_space,
                self._leading, self._rise, self._scale, self._mode,
            ))  # fmt: skip

    def _restore(self, _: list[Operand]) -> None:
        if self._states:
            (
                self._ctm, self._clip, self._fill, self._stroke, self._fill_space, self._stroke_space,
                self._alpha, self._plain, self._font, self._size, self._char_space, self._word_space,
                self._leading, self._rise, self._scale, self._mode,
            ) = self._states.pop()  # fmt: skip

    def _concat(self, v: list[Operand]) -> None:
        self._ctm = multiply((v[0], v[1], v[2], v[3], v[4], v[5]), self._ctm)

    def _ext_state(self, v: list[Operand]) -> None:
        state = resolve1(self._resource("ExtGState", v[0]))
        if not isinstance(state, dict):
            return
        alpha = resolve1(state.get("ca"))
        if isinstance(alpha, (int, float)):
            self._alpha = float(alpha)
        mode = resolve1(state.get("BM"))
        if mode is not None:
            self._plain = getattr(mode, "name", mode) in ("Normal", "Compatible")
        font = resolve1(state.get("Font"))
        if isinstance(font, list) and len(font) == 2:
            self._font, self._size = self._load_font(font[0]), float(resolve1(font[1]))

    def _set_fill(self, v: list[Operand]) -> None:
        self._fill, self._fill_space = colors.to_hex(tuple(v)), _DEVICE.get(len(v))

    def _set_stroke(self, v: list[Operand]) -> None:
        self._stroke, self._stroke_space = colors.to_hex(tuple(v)), _DEVICE.get(len(v))

    def _space(self, name: Operand) -> str | None:
        """The family of a colour space: a device space, ``ICC<n>``, or None where values do not tell."""
        if colors.components_of(name) is not None:
            return str(name)
        spec = resolve1(self._resource("ColorSpace", name))
        family = spec[0] if isinstance(spec, list) and spec else spec
        family = getattr(resolve1(family), "name", None)
        if family == "ICCBased":
            components = resolve1(stream_value(spec[1]).get("N"))
            return _DEVICE.get(components)
        if family == "Separation":
            return "Separation"
        return family if colors.components_of(str(family)) is not None else None

    def _fill_in_space(self, v: list[Operand]) -> None:
        self._fill_space = self._space(v[0])
        self._fill = colors.BLACK if self._fill_space else None

    def _stroke_in_space(self, v: list[Operand]) -> None:
        self._stroke_space = self._space(v[0])
        self._stroke = colors.BLACK if self._stroke_space else None

    def _fill_values(self, v: list[Operand]) -> None:
        self._fill = _in_space(self._fill_space, v)

    def _stroke_values(self, v: list[Operand]) -> None:
        self._stroke = _in_space(self._stroke_space, v)

    # -- paths and images -------------------------------------------------------------------------

    def _move(self, v: list[Operand]) -> None:
        self._end_subpath()
        self._points.append((v[0], v[1]))

    def _line(self, v: list[Operand]) -> None:
        self._points.append((v[0], v[1]))

    def _curve(self, v: list[Operand]) -> None:
        self._curved = True
        self._points.append((v[-2], v[-1]))

    def _rect(self, v: list[Operand]) -> None:
        self._end_subpath()
        x, y, w, h = v[:4]
        self._points = [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
        self._end_subpath()

    def _end_subpath(self) -> None:
        points = self._points
        if len(points) >= 2:
            xs, ys = [p[0] for p in points], [p[1] for p in points]
            x0, x1, y0, y1 = min(xs), max(xs), min(ys), max(ys)
            straight = not self._curved and all(
                (x in (x0, x1)) and (y in (y0, y1)) for x, y in points[:5]
            ) and len(points) <= 5  # fmt: skip
            self._path.append((x0, y0, x1, y1, straight))
        self._points = []
        self._curved = False

    def _on_page(self, box: tuple[float, float, float, float]) -> tuple[Rect, bool]:
        """The box on the page, and whether it still is an upright rectangle."""
        a, b, c, d, e, f = self._ctm
        x0, y0, x1, y1 = box
        if b == 0 == c:
            xs, ys, upright = (a * x0 + e, a * x1 + e), (d * y0 + f, d * y1 + f), True
        elif a == 0 == d:
            xs, ys, upright = (c * y0 + e, c * y1 + e), (b * x0 + f, b * x1 + f), True
        else:
            corners = [(a * x + c * y + e, b * x + d * y + f) for x in (x0, x1) for y in (y0, y1)]
            xs, ys = tuple(p[0] for p in corners), tuple(p[1] for p in corners)  # type: ignore[assignment]
            upright = False
        return (min(xs), min(ys), max(xs), max(ys)), upright

    def _clipped(self, box: Rect) -> Rect | None:
        x0, top, x1, bottom = box
        cx0, ctop, cx1, cbottom = self._clip or (0.0, 0.0, self.marks.width, self.marks.height)
        x0, top, x1, bottom = max(x0, cx0), max(top, ctop), min(x1, cx1), min(bottom, cbottom)
        return (x0, top, x1, bottom) if x1 >= x0 and bottom >= top else None

    def _paint_path(self, *, fill: bool, stroke: bool) -> None:
        self._end_subpath()
        self._order += 1
        self._last = None
        for x0, y0, x1, y1, straight in self._path:
            box, upright = self._on_page((x0, y0, x1, y1))
            clipped = self._clipped(box)
            if clipped is None or self._alpha <= 0.01:
                continue
            width, height = clipped[2] - clipped[0], clipped[3] - clipped[1]
            if fill and 1.0 < width < 7.0 and 1.0 < height < 7.0 and 0.6 < width / height < 1.6:
                self.marks.dots.append(clipped)
            thin = min(width, height) <= _RULE
            if thin and max(width, height) > _LEAST_RULE:
                self.marks.rules.append(clipped)
            elif fill and width > _RULE and height > _RULE:
                exact = straight and upright and len(self._path) == 1
                opaque = self._alpha >= 0.99 and self._plain
                color = self._fill
                if color is not None and not opaque:
                    color = colors.blend(color, colors.WHITE, self._alpha) if self._plain else None
                self.marks.paints.append(Paint(clipped, self._order, color, opaque, exact))
                if not straight:
                    self.marks.outlines += 1
            elif stroke and not straight and width > _LEAST_RULE and height > _LEAST_RULE:
                self.marks.frames.append(clipped)
            elif stroke and straight and upright and max(width, height) > _LEAST_RULE:
                self.marks.frames.append(clipped)
                x0p, top, x1p, bottom = clipped
                self.marks.rules += [
                    (x0p, top, x1p, top), (x0p, bottom, x1p, bottom),
                    (x0p, top, x0p, bottom), (x1p, top, x1p, bottom),
                ]  # fmt: skip
        self._end_path([])

    def _end_path(self, _: list[Operand]) -> None:
        self._end_subpath()
        if self._pending_clip and self._path:
            x0, y0 = min(p[0] for p in self._path), min(p[1] for p in self._path)
            x1, y1 = max(p[2] for p in self._path), max(p[3] for p in self._path)
            # An empty intersection clips everything away.
            self._clip = self._clipped(self._on_page((x0, y0, x1, y1))[0]) or NOTHING
        self._pending_clip = False
        self._path = []

    def _clip_path(self, _: list[Operand]) -> None:
        self._pending_clip = True

    def _image(self, attributes: dict[str, Any]) -> None:
        self._order += 1
        self._last = None
        box, upright = self._on_page((0, 0, 1, 1))
        clipped = self._clipped(box)
        if clipped is None:
            return
        stencil = any(resolve1(attributes.get(key)) for key in ("ImageMask", "IM", "SMask", "Mask"))
        opaque = self._alpha >= 0.99 and self._plain and not stencil
        self.marks.paints.append(Paint(clipped, self._order, None, opaque, upright, image=True))

    def _inline_image(self, v: list[Operand]) -> None:
        self._image(v[0])

    def _shading(self, _: list[Operand]) -> None:
        self._order += 1
        box = self._clip or (0.0, 0.0, self.marks.width, self.marks.height)
        self.marks.paints.append(Paint(box, self._order, None, self._alpha >= 0.99 and self._plain, False))


def _in_space(space: str | None, values: list[Operand]) -> str | None:
    numbers = tuple(value for value in values if isinstance(value, float))
    if space == "Separation" and len(numbers) == 1:
        # A tint of one ink: none of it is the paper; how dark the full ink is, is for its function to say.
        return colors.to_hex((1.0 - numbers[0],)) if numbers[0] > 0.3 else None
    if space is None or len(numbers) != len(values) or colors.components_of(space) != len(numbers):
        return None
    return colors.to_hex(numbers)
