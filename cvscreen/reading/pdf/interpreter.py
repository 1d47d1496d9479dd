"""Runs the content streams of a page and notes what they paint.

A lean device on pdfminer.six: its objects, filters, fonts and character maps, but no object per character.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFObjRef, PDFStream, resolve1, stream_value

from cvscreen.errors import ReadError
from cvscreen.reading.pdf.canvas import NOTHING, page_frame
from cvscreen.reading.pdf.content import Operand, operations
from cvscreen.reading.pdf.errors import PARSE_ERRORS
from cvscreen.reading.pdf.fonts import Glyphs, open_font
from cvscreen.reading.pdf.marks import PageMarks, Piece
from cvscreen.reading.pdf.showing import Shower

TOO_SLOW = "Reading takes too long; save the document as PDF again."
_MAX_OPERATORS = 2_000_000
"""Operators of one page, forms included; a dense CV page has some ten thousand."""
_MAX_FORM_DEPTH = 16
_MAX_PIECES = 30_000
_MAX_ANNOTATIONS = 2_000
_NOT_SHOWN = 0b100010
"""Flags "hidden" and "no view" of an annotation (ISO 32000-1, 12.5.3)."""


class PageReader(Shower):
    """Reads pages of one document; fonts are kept from page to page.

    ``deadline`` is a value of ``time.monotonic()`` after which reading stops with ``ReadError("timeout")``.
    ``hidden_layers`` holds the object numbers of the optional content groups that are switched off.
    """

    def __init__(self, deadline: float, hidden_layers: frozenset[int] = frozenset()) -> None:
        self._manager = PDFResourceManager()
        self._fonts: dict[int, Glyphs] = {}
        self._font_count = 0
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
        self._last_look = None
        self._looks = {}
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
                    across, 0.0, 0.0, along,
                    min(x0, x1) - min(bx0, bx1) * across, min(y0, y1) - min(by0, by1) * along,
                ])  # fmt: skip
                self._form(appearance)
                self._restore([])
            except PARSE_ERRORS:
                continue

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
            raise ReadError(
                "too-large", "A page holds far more than a CV needs; save the document as PDF again."
            )
        if time.monotonic() > self._deadline:
            raise ReadError("timeout", TOO_SLOW)

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
            self._clip = self._clipped(on_page) or NOTHING
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

    def _load_font(self, reference: object) -> Glyphs | None:
        number = reference.objid if isinstance(reference, PDFObjRef) else None
        if number is not None and number in self._fonts:
            return self._fonts[number]
        try:
            spec = resolve1(reference)
            font = open_font(self._manager, spec if isinstance(spec, dict) else {})
            self._font_count += 1
            glyphs = Glyphs(font, self._font_count)
        except PARSE_ERRORS:
            return None
        if number is not None:
            self._fonts[number] = glyphs
        return glyphs


def _operator_table() -> dict[bytes, Callable[[PageReader, list[Operand]], None]]:
    reader = PageReader

    def paint(
        *, fill: bool, stroke: bool, close: bool = False
    ) -> Callable[[PageReader, list[Operand]], None]:
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
        b"Tz": reader._set_scale, b"TL": reader._set_leading, b"Ts": reader._set_rise,
        b"Tr": reader._set_mode,
        b"Tf": reader._set_font, b"Td": reader._move_text, b"TD": reader._move_text_leading,
        b"Tm": reader._set_text_matrix, b"T*": reader._next_line,
        b"Tj": reader._show, b"TJ": reader._show_array,
        b"'": reader._show_next_line, b'"': reader._show_spaced,
    }  # fmt: skip
