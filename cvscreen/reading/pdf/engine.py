"""pdfium, the second engine: opens, counts, renders; reads the text of pages that pdfminer.six cannot."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from cvscreen.errors import ReadError
from cvscreen.reading.pdf.canvas import page_frame
from cvscreen.reading.pdf.colors import to_hex
from cvscreen.reading.pdf.fonts import UNKNOWN
from cvscreen.reading.pdf.marks import PageMarks, Paint, Piece, Rect

_MAX_PIXELS = 12_000_000
_SEEN_SCALE = 2.0
_SEEN_CONTRAST = 1.1
_MAX_CHARACTERS = 200_000
_MAX_OBJECTS = 20_000
_MAX_FORM_DEPTH = 8
_LUMINANCE = [
    (v / 255 / 12.92 if v / 255 <= 0.03928 else ((v / 255 + 0.055) / 1.055) ** 2.4) + 0.05 for v in range(256)
]

ENCRYPTED = "The file is protected with a password; save it without one and send it again."
DAMAGED = "The file is damaged; open it in a PDF program, save it again and send that."


@dataclass(frozen=True, slots=True)
class Bitmap:
    """Grey values of a page, row by row, ``stride`` bytes a row."""

    width: int
    height: int
    stride: int
    pixels: bytes
    scale: float
    """Pixels a point."""
    left: int = 0
    top: int = 0
    """Pixels of the page left of and above the picture."""

    def as_pgm(self) -> bytes:
        """The picture as a binary PGM file, which every image program reads."""
        rows = (self.pixels[y * self.stride : y * self.stride + self.width] for y in range(self.height))
        return b"P5 %d %d 255\n" % (self.width, self.height) + b"".join(rows)


class Engine:
    """One document in pdfium. Use as a context manager; pages are counted from 0."""

    def __init__(self, data: bytes) -> None:
        """Raises ``ReadError``: ``encrypted`` or ``damaged``."""
        try:
            self._document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            text = str(error).lower()
            if "password" in text or "security" in text:
                raise ReadError("encrypted", ENCRYPTED) from None
            raise ReadError("damaged", DAMAGED) from None

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        self._document.close()

    @property
    def page_count(self) -> int:
        return len(self._document)

    def page_loads(self, index: int) -> bool:
        """Whether the page is really there (a file may claim more pages than it has)."""
        try:
            self._document[index].close()
        except pdfium.PdfiumError:
            return False
        return True

    @contextmanager
    def _page(self, index: int) -> Iterator[Any]:
        page = self._document[index]
        try:
            yield page
        finally:
            page.close()

    def render(self, index: int, scale: float) -> Bitmap | None:
        """Grey picture of a page; the scale is lowered for giant pages. None if it cannot be rendered."""
        try:
            with self._page(index) as page:
                return _render(page, scale)
        except pdfium.PdfiumError:
            return None

    def render_png(self, index: int, scale: float) -> bytes | None:
        """The page in colour as a PNG file; None if it cannot be rendered or Pillow is missing."""
        from io import BytesIO

        try:
            with self._page(index) as page:
                image = page.render(scale=_safe_scale(page, scale)).to_pil()
        except (pdfium.PdfiumError, ImportError):
            return None
        buffer = BytesIO()
        image.convert("RGB").quantize(128).save(buffer, "PNG", optimize=True)
        return buffer.getvalue()

    def sees(self, index: int, boxes: Sequence[Rect]) -> list[bool] | None:
        """For each box (points from the top left), whether text shows in it: the page with its text painted
        differs there, by the contrast that a reader needs, from the page with its text left out."""
        area = (
            min((box[0] for box in boxes), default=0.0),
            min((box[1] for box in boxes), default=0.0),
            max((box[2] for box in boxes), default=0.0),
            max((box[3] for box in boxes), default=0.0),
        )
        try:
            with self._page(index) as page:
                with_text = _render(page, _SEEN_SCALE, area)
                invisible = raw.FPDF_TEXTRENDERMODE_INVISIBLE
                for text in _text_objects(page.raw):
                    raw.FPDFTextObj_SetTextRenderMode(text, invisible)
                without = _render(page, with_text.scale, area)
        except pdfium.PdfiumError:
            return None
        return [_differs(with_text, without, box) for box in boxes]

    def read(self, index: int) -> PageMarks | None:
        """The page's words as pdfium finds them, and its images; None if the page cannot be loaded."""
        try:
            with self._page(index) as page:
                return _read(page)
        except pdfium.PdfiumError:
            return None


def _safe_scale(page: Any, scale: float) -> float:
    width, height = page.get_size()
    return min(scale, math.sqrt(_MAX_PIXELS / max(1.0, width * height)))


def _render(page: Any, scale: float, area: Rect | None = None) -> Bitmap:
    """The page, or as much of it as ``area`` (points from the top left) takes."""
    scale = _safe_scale(page, scale)
    left = top = right = bottom = 0
    if area is not None:
        width, height = (math.ceil(side * scale) for side in page.get_size())
        left, top = (
            min(max(0, int(area[0] * scale)), width - 1),
            min(max(0, int(area[1] * scale)), height - 1),
        )
        right = width - min(width, max(math.ceil(area[2] * scale), left + 1))
        bottom = height - min(height, max(math.ceil(area[3] * scale), top + 1))
    # Whole pixels are cut off; a quarter less survives the rounding up to the next whole one.
    crop = tuple(max(0.0, pixels - 0.25) / scale for pixels in (left, bottom, right, top))
    bitmap = page.render(scale=scale, grayscale=True, crop=crop)
    pixels = ctypes.string_at(bitmap.buffer, bitmap.stride * bitmap.height)
    return Bitmap(bitmap.width, bitmap.height, bitmap.stride, pixels, scale, left, top)


def _text_objects(page: Any) -> Iterator[Any]:
    """Text objects of a page and of the forms in it."""
    pending = [(raw.FPDFPage_GetObject(page, i), 0) for i in range(raw.FPDFPage_CountObjects(page))]
    seen = 0
    while pending and seen < _MAX_OBJECTS:
        item, depth = pending.pop()
        seen += 1
        kind = raw.FPDFPageObj_GetType(item)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            yield item
        elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _MAX_FORM_DEPTH:
            count = raw.FPDFFormObj_CountObjects(item)
            pending.extend((raw.FPDFFormObj_GetObject(item, i), depth + 1) for i in range(max(0, count)))


def _differs(one: Bitmap, other: Bitmap, box: Rect) -> bool:
    x0, x1 = max(0, int(box[0] * one.scale) - one.left), math.ceil(box[2] * one.scale) - one.left
    top, bottom = max(0, int(box[1] * one.scale) - one.top), math.ceil(box[3] * one.scale) - one.top
    x1, bottom = min(one.width, x1), min(one.height, bottom)
    for y in range(top, bottom):
        row = slice(y * one.stride + x0, y * one.stride + x1)
        if one.pixels[row] != other.pixels[row]:
            for a, b in set(zip(one.pixels[row], other.pixels[row], strict=True)):
                light, dark = max(_LUMINANCE[a], _LUMINANCE[b]), min(_LUMINANCE[a], _LUMINANCE[b])
                if light / dark >= _SEEN_CONTRAST:
                    return True
    return False


def _read(page: Any) -> PageMarks:
    matrix, width, height = page_frame(page.get_mediabox(), page.get_cropbox(), page.get_rotation())
    marks = PageMarks(width, height)
    for item in page.get_objects(max_depth=2):
        if item.type == raw.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = item.get_bounds() if hasattr(item, "get_bounds") else item.get_pos()
            corners = [_at(matrix, x, y) for x in (left, right) for y in (bottom, top)]
            xs, ys = [c[0] for c in corners], [c[1] for c in corners]
            marks.paints.append(Paint((min(xs), min(ys), max(xs), max(ys)), 0, None, False, True, image=True))
    text = page.get_textpage()
    try:
        _read_characters(text.raw, min(text.count_chars(), _MAX_CHARACTERS), matrix, marks)
    finally:
        text.close()
    return marks


def _at(matrix: tuple[float, ...], x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _read_characters(text: Any, count: int, matrix: Any, marks: PageMarks) -> None:
    piece: Piece | None = None
    spaced = False
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    x, y = ctypes.c_double(), ctypes.c_double()
    channels = [ctypes.c_uint() for _ in range(4)]
    for index in range(count):
        code = raw.FPDFText_GetUnicode(text, index)
        character = chr(code) if 0 < code < 0x110000 else UNKNOWN
        if character in "\ufffe\u0002":
            character = "-"  # pdfium's sign for a hyphen at the end of a line
        if character.isspace():
            piece, spaced = None, True
            continue
        raw.FPDFText_GetCharBox(text, index, left, right, bottom, top)
        raw.FPDFText_GetCharOrigin(text, index, x, y)
        angle = _quarter(raw.FPDFText_GetCharAngle(text, index), matrix)
        size = float(raw.FPDFText_GetFontSize(text, index)) or (top.value - bottom.value)
        marks.known_glyphs += character != UNKNOWN
        marks.unknown_glyphs += character == UNKNOWN
        corners = [_at(matrix, u, v) for u in (left.value, right.value) for v in (bottom.value, top.value)]
        origin = _at(matrix, x.value, y.value)
        x0, x1, baseline = _in_frame(corners, origin, angle, marks)
        if piece is not None and abs(baseline - piece.baseline) < 0.1 and -size < x0 - piece.x1 < 0.16 * size:
            piece.text += character
            piece.x1 = x1
            continue
        raw.FPDFText_GetFillColor(text, index, *channels)
        color = to_hex(tuple(channel.value / 255 for channel in channels[:3]))
        mode = raw.FPDFTextObj_GetTextRenderMode(raw.FPDFText_GetTextObject(text, index))
        weight = raw.FPDFText_GetFontWeight(text, index)
        piece = Piece(
            character, x0, x1, baseline, baseline - 0.9 * size, baseline + 0.22 * size, size, index,
            bold=weight >= 600, color=color, angle=angle, spaced=spaced, mode=max(0, mode),
        )  # fmt: skip
        marks.pieces.append(piece)
        spaced = False


def _quarter(radians: float, matrix: Any) -> int:
    """The nearest quarter turn, clockwise as displayed, of text that runs at ``radians`` in page space."""
    along_x, along_y = math.cos(radians), math.sin(radians)
    dx, dy = matrix[0] * along_x + matrix[2] * along_y, matrix[1] * along_x + matrix[3] * along_y
    return round(math.degrees(math.atan2(dy, dx)) / 90) % 4 * 90


def _in_frame(
    corners: list[tuple[float, float]], origin: tuple[float, float], angle: int, marks: PageMarks
) -> tuple[float, float, float]:
    """(x0, x1, baseline) in the frame in which text at ``angle`` runs from left to right."""
    xs = [corner[0 if angle in (0, 180) else 1] for corner in corners]
    if angle == 0:
        return min(xs), max(xs), origin[1]
    if angle == 90:
        return min(xs), max(xs), marks.width - origin[0]
    if angle == 180:
        return marks.width - max(xs), marks.width - min(xs), marks.height - origin[1]
    return marks.height - max(xs), marks.height - min(xs), origin[0]
