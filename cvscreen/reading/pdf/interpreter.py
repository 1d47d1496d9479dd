"""Runs the content streams of a page and notes what they paint.

A lean device on pdfminer.six: its objects, filters, fonts and character maps, but no object per character.
Pieces of words come straight from the text operators, with one look-up a glyph.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from typing import Any

from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFObjRef, PDFStream, resolve1, stream_value

from cvscreen.errors import ReadError
from cvscreen.reading.pdf import colors
from cvscreen.reading.pdf.content import Operand, operations
from cvscreen.reading.pdf.errors import PARSE_ERRORS
from cvscreen.reading.pdf.fonts import UNKNOWN, Glyphs
from cvscreen.reading.pdf.marks import PageMarks, Paint, Piece, Rect

Matrix = tuple[float, float, float, float, float, float]

_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_MAX_OPERATORS = 2_000_000
"""Operators of one page, forms included; a dense CV page has some ten thousand."""
_MAX_FORM_DEPTH = 16
_MAX_STATES = 256
_MAX_PIECES = 100_000
_GAP = 0.16
"""White between two glyphs, in em, from which on they belong to two words (a kern is less, a space more)."""
_RULE = 3.0
"""Thickness in points up to which a filled or stroked shape is a line."""
_MAX_ANNOTATIONS = 2_000
_NOT_SHOWN = 0b100010
"""Flags "hidden" and "no view" of an annotation (ISO 32000-1, 12.5.3)."""
_FAR = 20_000.0
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


def page_frame(mediabox: Sequence[float], cropbox: Sequence[float], rotate: int) -> tuple[Matrix, float, float]:
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


class PageReader:
    """Reads pages of one document; fonts are kept from page to page.

    ``deadline`` is a value of ``time.monotonic()`` after which reading stops with ``ReadError("timeout")``.
    ``hidden_layers`` holds the object numbers of the optional content groups that are switched off.
    """

    def __init__(self, deadline: float, hidden_layers: frozenset[int] = frozenset()) -> None:
        self._manager = PDFResourceManager()
        self._fonts: dict[int, Glyphs] = {}
        self._deadline = deadline
        self._hidden_layers = hidden_layers
        self._table = _operator_table()

    def read(self, page: PDFPage) -> PageMarks:
        """Everything that ``page`` paints, in paint order. Malformed parts are skipped."""
        matrix, width, height = page_frame(page.mediabox, page.cropbox, page.rotate)
        self.marks = PageMarks(width, height)
        self._budget = _MAX_OPERATORS
        self._order = 0
        self._last: Piece | None = None
        self._open_forms: set[int] = set()
        self._hidden_depth: list[bool] = []
        self._reset(matrix)
        parts = []
        for content in page.contents:
            try:
                parts.append(stream_value(content).get_data())
            except PARSE_ERRORS:
                continue
        self._run(b"\n".join(parts), page.resources)
        self._reset(matrix)
        self._annotations(page)
        return self.marks

    def _annotations(self, page: PDFPage) -> None:
        """The text that filled-in form fields and text notes show on the page."""
        annotations = resolve1(page.annots)
        for reference in annotations[:_MAX_ANNOTATIONS] if isinstance(annotations, list) else []:
            try:
                annotation = resolve1(reference)
                shown = getattr(resolve1(annotation.get("Subtype")), "name", "") in ("Widget", "FreeText")
                flags = resolve1(annotation.get("F", 0))
                if not shown or (isinstance(flags, int) and flags & _NOT_SHOWN):
                    continue
                appearance = resolve1(resolve1(annotation["AP"])["N"])
                if isinstance(appearance, dict):
                    appearance = resolve1(appearance[resolve1(annotation["AS"]).name])
                x0, y0, x1, y1 = (float(resolve1(value)) for value in resolve1(annotation["Rect"]))
                bx0, by0, bx1, by1 = (float(resolve1(value)) for value in resolve1(appearance["BBox"]))
                across = abs(x1 - x0) / abs(bx1 - bx0)
                along = abs(y1 - y0) / abs(by1 - by0)
                self._save([])
                self._concat([
                    across, 0.0, 0.0, along, min(x0, x1) - min(bx0, bx1) * across, min(y0, y1) - min(by0, by1) * along,
                ])  # fmt: skip
                self._form(appearance)
                self._restore([])
            except PARSE_ERRORS:
                continue

    # -- running ----------------------------------------------------------------------------------

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
        self._tm: Matrix = _IDENTITY
        self._tx = 0.0
        self._states: list[tuple[Any, ...]] = []
        self._path: list[tuple[float, float, float, float, bool]] = []
        self._points: list[tuple[float, float]] = []
        self._curved = False
        self._pending_clip = False
        self._space_pending = False

    def _run(self, data: bytes, resources: object) -> None:
        resolved = resolve1(resources)
        outer = getattr(self, "_resources", None)
        self._resources: dict[str, Any] = resolved if isinstance(resolved, dict) else {}
        self._font_names: dict[str, Glyphs | None] = {}
        table = self._table
        for operator, operands in operations(data):
            self._budget -= 1
            if self._budget % 2048 == 0:
                self._check()
            action = table.get(operator)
            if action is not None:
                try:
                    action(self, operands)
                except PARSE_ERRORS:
                    continue
        self._resources = outer or {}
        self._font_names = {}

    def _check(self) -> None:
        if self._budget <= 0 or len(self.marks.pieces) > _MAX_PIECES:
            raise ReadError("too-large", "Een pagina is te groot om te lezen. Sla het document opnieuw op als PDF.")
        if time.monotonic() > self._deadline:
            raise ReadError("timeout", "Het lezen duurt te lang. Sla het document opnieuw op als PDF.")

    def _resource(self, kind: str, name: Operand) -> Any:
        group = resolve1(self._resources.get(kind))
        return group.get(name) if isinstance(group, dict) else None

    # -- graphics state ---------------------------------------------------------------------------

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
            if thin and max(width, height) > 10:
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
            elif stroke and straight and upright and max(width, height) > 10:
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
            self._clip = self._clipped(self._on_page((x0, y0, x1, y1))[0]) or (0.0, 0.0, -1.0, -1.0)
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

    def _do(self, v: list[Operand]) -> None:
        stream = resolve1(self._resource("XObject", v[0]))
        if not isinstance(stream, PDFStream):
            return
        subtype = getattr(resolve1(stream.get("Subtype")), "name", None)
        if subtype == "Image":
            if not any(self._hidden_depth):
                self._image(stream.attrs)
        elif subtype == "Form":
            key = stream.objid if stream.objid is not None else -id(stream)
            if key in self._open_forms or len(self._open_forms) >= _MAX_FORM_DEPTH:
                return
            self._open_forms.add(key)
            self._form(stream)
            self._open_forms.discard(key)

    def _form(self, stream: PDFStream) -> None:
        self._save([])
        states, self._states = self._states, []
        tm, tx, names, resources = self._tm, self._tx, self._font_names, self._resources
        hidden_depth = len(self._hidden_depth)
        matrix = resolve1(stream.get("Matrix"))
        if isinstance(matrix, list) and len(matrix) == 6:
            self._concat([float(resolve1(value)) for value in matrix])
        box = resolve1(stream.get("BBox"))
        if isinstance(box, list) and len(box) == 4:
            x0, y0, x1, y1 = (float(resolve1(value)) for value in box)
            on_page, _ = self._on_page((min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))
            self._clip = self._clipped(on_page) or (0.0, 0.0, -1.0, -1.0)
        self._hidden_depth.append(self._is_hidden_layer(stream.get("OC")))
        # Forms of PDF 1.1 have no resources of their own and use the page's (ISO 32000-1, 8.10.1).
        self._run(stream.get_data(), stream.get("Resources") or resources)
        del self._hidden_depth[hidden_depth:]
        self._font_names, self._resources = names, resources
        self._tm, self._tx = tm, tx
        self._states = states
        self._restore([])

    # -- marked content ---------------------------------------------------------------------------

    def _begin_marked(self, v: list[Operand]) -> None:
        hidden = False
        if len(v) == 2 and v[0] == "OC" and isinstance(v[1], str) and self._hidden_layers:
            hidden = self._is_hidden_layer(self._resource("Properties", v[1]))
        self._hidden_depth.append(hidden)
        self._last = None if hidden else self._last

    def _end_marked(self, _: list[Operand]) -> None:
        self._last = None
        if self._hidden_depth:
            self._hidden_depth.pop()

    def _is_hidden_layer(self, reference: object) -> bool:
        if not self._hidden_layers or reference is None:
            return False
        if isinstance(reference, PDFObjRef) and reference.objid in self._hidden_layers:
            return True
        membership = resolve1(reference)
        groups = membership.get("OCGs") if isinstance(membership, dict) else None
        members = groups if isinstance(groups, list) else [groups]
        known = [m.objid in self._hidden_layers for m in members if isinstance(m, PDFObjRef)]
        return bool(known) and all(known)

    # -- text -------------------------------------------------------------------------------------

    def _begin_text(self, _: list[Operand]) -> None:
        self._tm, self._tx = _IDENTITY, 0.0

    def _set_char_space(self, v: list[Operand]) -> None:
        self._char_space = float(v[0])

    def _set_word_space(self, v: list[Operand]) -> None:
        self._word_space = float(v[0])

    def _set_scale(self, v: list[Operand]) -> None:
        self._scale = v[0] * 0.01

    def _set_leading(self, v: list[Operand]) -> None:
        self._leading = float(v[0])

    def _set_rise(self, v: list[Operand]) -> None:
        self._rise = float(v[0])

    def _set_mode(self, v: list[Operand]) -> None:
        self._mode = int(v[0])

    def _set_font(self, v: list[Operand]) -> None:
        self._size = float(v[1])
        name = v[0]
        if name not in self._font_names:
            self._font_names[name] = self._load_font(self._resource("Font", name))
        self._font = self._font_names[name]

    def _load_font(self, reference: object) -> Glyphs | None:
        number = reference.objid if isinstance(reference, PDFObjRef) else None
        if number is not None and number in self._fonts:
            return self._fonts[number]
        try:
            spec = resolve1(reference)
            glyphs = Glyphs(self._manager.get_font(number, spec if isinstance(spec, dict) else {}))
        except PARSE_ERRORS:
            return None
        if number is not None:
            self._fonts[number] = glyphs
        return glyphs

    def _move_text(self, v: list[Operand]) -> None:
        a, b, c, d, e, f = self._tm
        x, y = v[0], v[1]
        self._tm = (a, b, c, d, x * a + y * c + e, x * b + y * d + f)
        self._tx = 0.0

    def _move_text_leading(self, v: list[Operand]) -> None:
        self._leading = -v[1]
        self._move_text(v)

    def _set_text_matrix(self, v: list[Operand]) -> None:
        self._tm = (v[0], v[1], v[2], v[3], v[4], v[5])
        self._tx = 0.0

    def _next_line(self, _: list[Operand]) -> None:
        self._move_text([0.0, -self._leading])

    def _show_next_line(self, v: list[Operand]) -> None:
        self._next_line([])
        self._show([v[0]])

    def _show_spaced(self, v: list[Operand]) -> None:
        self._word_space, self._char_space = float(v[0]), float(v[1])
        self._next_line([])
        self._show([v[2]])

    def _show_array(self, v: list[Operand]) -> None:
        self._show(v[0])

    def _show(self, parts: list[Operand]) -> None:
        glyphs = self._font
        if glyphs is None:
            self.marks.unknown_glyphs += sum(len(part) for part in parts if isinstance(part, bytes))
            return
        size, scale = self._size, self._scale
        char_space, word_space = self._char_space * scale, self._word_space * scale
        if glyphs.multibyte:
            word_space = 0.0
        unit = size * scale
        limit = abs(unit) * glyphs.em * _GAP + max(0.0, char_space)
        decode = glyphs.font.decode
        x = self._tx
        start, end = x, x
        word: list[str] = []
        show = self._make_piece(glyphs)
        for part in parts:
            if isinstance(part, float):
                x -= part * 0.001 * unit
                continue
            if not isinstance(part, bytes):
                continue
            for cid in decode(part):
                text, width = glyphs[cid]
                if text == " ":
                    if word:
                        show(word, start, end)
                        word = []
                    self._space_pending = True
                else:
                    if word and not -limit * 4 < x - end < limit:
                        show(word, start, end)
                        word = []
                    if not word:
                        start = x
                    word.append(text)
                    end = x + width * unit
                x += width * unit + char_space
                if word_space and cid == 32:
                    x += word_space
        if word:
            show(word, start, end)
        self._tx = x

    def _make_piece(self, glyphs: Glyphs) -> Callable[[list[str], float, float], None]:
        """A function that notes one word; all that is the same for the words of a string is worked out once."""
        marks = self.marks
        a, b, c, d, e, f = multiply(self._tm, self._ctm)
        up = math.hypot(c, d)
        size = abs(self._size) * up * glyphs.em
        stretch = math.hypot(a, b)
        angle = _angle(a, b) if self._size >= 0 else _angle(-a, -b)
        # The direction in which text runs, and the frame in which that is to the right.
        if angle == 0:
            along, e1, across = a, e, f
        elif angle == 90:
            along, e1, across = b, f, marks.width - e
        elif angle == 180:
            along, e1, across = -a, marks.width - e, marks.height - f
        else:
            along, e1, across = -b, marks.height - f, e
        if abs(along) < 0.9 * stretch:
            along = math.copysign(stretch, along)  # text at a slant: kept, in the nearest frame
        top, bottom = across - glyphs.ascent * size, across - glyphs.descent * size
        mode = self._mode
        color = self._stroke if mode in (1, 5) else self._fill
        if color is not None and self._alpha < 1.0:
            color = colors.blend(color, colors.WHITE, max(0.0, self._alpha))
        hidden = any(self._hidden_depth)
        bold = glyphs.bold or mode == 2
        italic = glyphs.italic or (angle == 0 and abs(c) > 0.1 * abs(d))
        near = 0.05 * size

        def note(word: list[str], start: float, end: float) -> None:
            x0, x1 = along * start + e1, along * end + e1
            if x1 < x0:
                x0, x1 = x1, x0
            if not (-_FAR < x0 < _FAR and -_FAR < across < _FAR):
                x0 = max(-_FAR, min(_FAR, x0))
                x1 = max(-_FAR, min(_FAR, x1))
            text = "".join(word)
            unknown = text.count(UNKNOWN)
            marks.unknown_glyphs += unknown
            marks.known_glyphs += len(word) - unknown
            last = self._last
            if (
                last is not None and not self._space_pending and -near < x0 - last.x1 < near
                and last.baseline == across and last.size == size and last.color == color
                and last.bold == bold and last.italic == italic and last.mode == mode and last.angle == angle
            ):  # fmt: skip
                # Some writers show every glyph by an operator of its own.
                last.text += text
                last.x1 = x1
                return
            self._order += 1
            last = Piece(
                text, x0, x1, across, top, bottom, size, self._order, bold=bold, italic=italic, color=color,
                angle=angle, spaced=self._space_pending, mode=mode, hidden_layer=hidden,
            )  # fmt: skip
            marks.pieces.append(last)
            self._last = last
            self._space_pending = False

        return note


def _angle(a: float, b: float) -> int:
    """The nearest quarter turn of text that runs along (a, b), clockwise as displayed."""
    if abs(b) <= abs(a):
        return 0 if a >= 0 else 180
    return 90 if b > 0 else 270


def _in_space(space: str | None, values: list[Operand]) -> str | None:
    numbers = tuple(value for value in values if isinstance(value, float))
    if space == "Separation" and len(numbers) == 1:
        # A tint of one ink: none of it is the paper; how dark the full ink is, is for its function to say.
        return colors.to_hex((1.0 - numbers[0],)) if numbers[0] > 0.3 else None
    if space is None or len(numbers) != len(values) or colors.components_of(space) != len(numbers):
        return None
    return colors.to_hex(numbers)


def _operator_table() -> dict[bytes, Callable[[PageReader, list[Operand]], None]]:
    reader = PageReader

    def paint(*, fill: bool, stroke: bool, close: bool = False) -> Callable[[PageReader, list[Operand]], None]:
        return lambda page, _: page._paint_path(fill=fill, stroke=stroke)

    return {
        b"q": reader._save, b"Q": reader._restore, b"cm": reader._concat, b"gs": reader._ext_state,
        b"g": reader._set_fill, b"rg": reader._set_fill, b"k": reader._set_fill,
        b"G": reader._set_stroke, b"RG": reader._set_stroke, b"K": reader._set_stroke,
        b"cs": reader._fill_in_space, b"CS": reader._stroke_in_space,
        b"sc": reader._fill_values, b"scn": reader._fill_values,
        b"SC": reader._stroke_values, b"SCN": reader._stroke_values,
        b"m": reader._move, b"l": reader._line, b"re": reader._rect,
        b"c": reader._curve, b"v": reader._curve, b"y": reader._curve,
        b"f": paint(fill=True, stroke=False), b"F": paint(fill=True, stroke=False),
        b"f*": paint(fill=True, stroke=False),
        b"B": paint(fill=True, stroke=True), b"B*": paint(fill=True, stroke=True),
        b"b": paint(fill=True, stroke=True), b"b*": paint(fill=True, stroke=True),
        b"S": paint(fill=False, stroke=True), b"s": paint(fill=False, stroke=True),
        b"n": reader._end_path, b"W": reader._clip_path, b"W*": reader._clip_path,
        b"BI": reader._inline_image, b"sh": reader._shading, b"Do": reader._do,
        b"BMC": reader._begin_marked, b"BDC": reader._begin_marked, b"EMC": reader._end_marked,
        b"BT": reader._begin_text, b"Tc": reader._set_char_space, b"Tw": reader._set_word_space,
        b"Tz": reader._set_scale, b"TL": reader._set_leading, b"Ts": reader._set_rise, b"Tr": reader._set_mode,
        b"Tf": reader._set_font, b"Td": reader._move_text, b"TD": reader._move_text_leading,
        b"Tm": reader._set_text_matrix, b"T*": reader._next_line,
        b"Tj": reader._show, b"TJ": reader._show_array,
        b"'": reader._show_next_line, b'"': reader._show_spaced,
    }  # fmt: skip
