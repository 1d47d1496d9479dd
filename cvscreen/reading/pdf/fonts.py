"""What a font says of its glyphs, looked up once a glyph: text, width, weight, slant."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from pdfminer.cmapdb import FileUnicodeMap
from pdfminer.pdffont import PDFFont, PDFSimpleFont, PDFType3Font
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdftypes import PDFStream, dict_value, list_value, resolve1
from pdfminer.psparser import literal_name

from cvscreen.reading.pdf.errors import PARSE_ERRORS
from cvscreen.reading.pdf.tounicode import fill

UNKNOWN = "\ufffd"
"""Stands for a glyph of which the file does not say what it means."""

_BOLD = re.compile(r"bold|black|heavy|demi|semib|[-,_ ]bd\b|^cmbx|^sfbx|^lmbx|-b(?:i|old)?$", re.IGNORECASE)
_NOT_BOLD = re.compile(r"demilight|semilight", re.IGNORECASE)
_ITALIC = re.compile(r"ital|obli|[-,_ ]it\b|^cmti|^sfti|^lmri", re.IGNORECASE)
_PICTURES = re.compile(r"wingdings|webdings|symbol|dingbats", re.IGNORECASE)
_EURO = re.compile(r"\A(?:TeX-)?fey[bm][lor]\d*\Z")
"""Fonts of the LaTeX package eurosym: one glyph, the sign of the euro, named and mapped as the letter e."""
_BULLETS = frozenset((0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D))
"""Codes that WinAnsiEncoding leaves unused and that show as bullets (ISO 32000-1, annex D.2, note 3)."""
_FORCE_BOLD, _ITALIC_FLAG = 1 << 18, 1 << 6
_SHORT, _MAX_RUNS = 8, 20_000
"""Strings that are looked up as a whole: their length in bytes, and their number a font."""
_MAX_CODE = 0xFFFF
"""Largest number of a glyph (ISO 32000-1, annex C); a range of widths beyond it only costs time."""


def open_font(manager: PDFResourceManager, spec: dict[str, Any]) -> PDFFont:
    """The font that a font dictionary describes, with its map to Unicode.

    With such a map pdfminer.six has no use for the outlines of the glyphs; they are not unpacked then.
    Raises what pdfminer.six raises for malformed fonts (``PARSE_ERRORS``).
    """
    if literal_name(spec.get("Subtype")) == "Type0":
        below = dict(dict_value(list_value(spec["DescendantFonts"])[0]))
        below.update((key, resolve1(spec[key])) for key in ("Encoding", "ToUnicode") if key in spec)
        spec = below
    widths = resolve1(spec.get("W"))
    if isinstance(widths, list) and any(isinstance(code, int) and code > _MAX_CODE for code in widths):
        spec = {key: value for key, value in spec.items() if key != "W"}
    meanings = resolve1(spec.get("ToUnicode"))
    if not isinstance(meanings, PDFStream):
        return manager.get_font(None, spec)
    descriptor = dict_value(spec.get("FontDescriptor"))
    if "FontFile2" in descriptor:
        spec = {**spec, "FontDescriptor": {k: v for k, v in descriptor.items() if k != "FontFile2"}}
    font = manager.get_font(None, {**spec, "ToUnicode": PDFStream({}, b"")})
    unicode_map = getattr(font, "unicode_map", None)
    if isinstance(unicode_map, FileUnicodeMap):
        fill(unicode_map, meanings.get_data())
    return font


Glyph = tuple[str, float, bool]
"""Text, width in text space units, and whether word spacing widens it (ISO 32000-1, 9.3.3)."""


class Glyphs(dict[int, Glyph]):
    """What each glyph number stands for; filled as glyphs are met."""

    def __init__(self, font: PDFFont, number: int = 0) -> None:
        """``number`` tells the fonts of one document apart."""
        super().__init__()
        self.font = font
        self.number = number
        self._runs: dict[bytes, list[Glyph]] = {}
        name = str(font.fontname if font.fontname != "unknown" else getattr(font, "basefont", ""))
        name = name.split("+", 1)[-1]
        flags = font.flags if isinstance(font.flags, int) else 0
        weight = font.descriptor.get("FontWeight")
        self.bold = (
            bool(_BOLD.search(name) and not _NOT_BOLD.search(name))
            or bool(flags & _FORCE_BOLD)
            or (isinstance(weight, int) and weight >= 600)
        )
        self.italic = bool(_ITALIC.search(name)) or bool(flags & _ITALIC_FLAG)
        self.multibyte = font.is_multibyte()
        self.pictures = bool(_PICTURES.search(name))
        self.euro = bool(_EURO.match(name))
        self.em = self._em()
        """Font size units of one em: 1, save for Type 3 fonts with a glyph space of their own."""
        ascent, descent = _number(font.get_ascent()), _number(font.get_descent())
        usable = 0.5 <= ascent <= 1.2 and -0.5 <= descent <= -0.05
        self.ascent, self.descent = (ascent, descent) if usable else (0.9, -0.22)

    def _em(self) -> float:
        if not isinstance(self.font, PDFType3Font):
            return 1.0
        height = abs(_number(self.font.get_height()))
        return height / 1.2 if height > 0 else 1.0

    def shown_by(self, string: bytes) -> list[Glyph]:
        """The glyphs that a string shows."""
        run = self._runs.get(string)
        if run is None:
            run = [self[cid] for cid in self.font.decode(string)]
            if len(string) <= _SHORT and len(self._runs) < _MAX_RUNS:
                self._runs[string] = run
        return run

    def __missing__(self, cid: int) -> Glyph:
        try:
            text = self.font.to_unichr(cid)
        except PARSE_ERRORS:  # PDFUnicodeNotDefined is one of them
            text = UNKNOWN
        if text == UNKNOWN and cid in _BULLETS and isinstance(self.font, PDFSimpleFont):
            text = "•"
        try:
            width = _number(self.font.char_width(cid))
        except PARSE_ERRORS:
            width = 0.5
        entry = (self._spelled(cid, text), width, cid == 32 and not self.multibyte)
        self[cid] = entry
        return entry

    def _spelled(self, cid: int, text: object) -> str:
        if not isinstance(text, str) or not text:
            return UNKNOWN
        if self.pictures and getattr(self.font, "unicode_map", None) is None and 32 < cid < 256:
            # Without a map to Unicode a symbol font would read as letters ("ü" for a tick).
            return chr(0xF000 + cid)
        if self.euro and text == "e":
            return "€"
        if text == "\xad":
            return "-"  # a soft hyphen that is drawn is a hyphen
        if text.isspace():
            return " "
        category = unicodedata.category(text[0])
        if category in ("Cc", "Cn", "Cs"):
            return UNKNOWN
        return text


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0
