"""Pages without text that can be read (scans, outlines, garbled fonts): their picture is recognised."""

from __future__ import annotations

import time
from dataclasses import dataclass

from cvscreen.errors import ReadError
from cvscreen.reading import ocr
from cvscreen.reading.limits import Limits
from cvscreen.reading.pdf.engine import Engine
from cvscreen.reading.pdf.marks import PageMarks, Piece
from cvscreen.reading.pdf.visibility import Visibility

TOO_SLOW = (
    "Recognising the scanned pages takes longer than the {:g} seconds that a file gets. "
    "Send the CV as a PDF or DOCX with text in it, or give a file more time (--seconds)."
)
_CLOSING = 0.5
"""Seconds of the time for a file that recognition leaves for what comes after it."""
_SCAN_AREA = 0.45
"""Part of the page that images cover from which on a page with hardly any text is taken for a scan."""
_SCAN_CHARACTERS = 60
_OUTLINES = 150
"""Curved shapes from which on a page without text may hold text that was turned into outlines."""
_GARBLED = 0.2


@dataclass(frozen=True, slots=True)
class Recogniser:
    """Recognises pages of one document, until ``deadline`` (a value of ``time.monotonic()``)."""

    engine: Engine
    limits: Limits
    deadline: float

    def pieces(
        self, index: int, marks: PageMarks, visibility: Visibility, warnings: list[str]
    ) -> tuple[list[Piece], bool]:
        """The pieces of a page to read, and whether they come from recognition of its picture.

        The lines of the tables that are ruled on the picture replace those of ``marks``. A page that takes
        longer than a page may is left as it is, with a warning. Raises ``ReadError``, ``timeout``, where the
        time of the file runs out.
        """
        written = sum(len(piece.text) for piece in visibility.visible)
        garbled = is_garbled(marks) and marks.unknown_glyphs > 20
        scan = written < _SCAN_CHARACTERS and _image_share(marks) >= _SCAN_AREA
        if scan and sum(len(piece.text) for piece in visibility.invisible_mode) > written:
            # The scanner's own recognition, laid invisibly over its picture.
            warnings.append("ocr")
            return visibility.visible + visibility.invisible_mode, True
        visibility.hidden.extend((piece, "render-mode") for piece in visibility.invisible_mode)
        outlines = written < _SCAN_CHARACTERS and marks.outlines > _OUTLINES
        picture = written == 0 and any(paint.image for paint in marks.paints)
        if not (scan or garbled or outlines or picture):
            return visibility.visible, False
        if not ocr.available():
            warnings.append("no-ocr")
            return visibility.visible, False
        recognised = self._recognised(index)
        if recognised is None:
            warnings.append("ocr-failed")
            return visibility.visible, False
        if sum(len(piece.text) for piece in recognised.pieces) <= written:
            return visibility.visible, False
        warnings.append("ocr")
        marks.rules = recognised.rules
        return recognised.pieces, True

    def _recognised(self, index: int) -> ocr.Recognised | None:
        bitmap = self.engine.render(index, ocr.SCALE)
        if bitmap is None:
            return None
        # The file is refused here, with what to do about it, before a batch ends the process that reads it.
        end = self.deadline - _CLOSING
        left = end - time.monotonic()
        recognised = None
        if left > 0:
            recognised = ocr.recognise(bitmap.as_pgm(), bitmap.scale, min(self.limits.ocr_seconds, left))
        if recognised is None and time.monotonic() >= end:
            raise ReadError("timeout", TOO_SLOW.format(self.limits.seconds))
        return recognised


def is_garbled(marks: PageMarks) -> bool:
    """Whether the page has no text, or much of it in glyphs of which the file does not say what they mean."""
    known, unknown = marks.known_glyphs, marks.unknown_glyphs
    return not marks.pieces or unknown > _GARBLED * (known + unknown)


def _image_share(marks: PageMarks) -> float:
    areas = [(p.box[2] - p.box[0]) * (p.box[3] - p.box[1]) for p in marks.paints if p.image]
    return min(1.0, sum(areas) / max(1.0, marks.width * marks.height))
