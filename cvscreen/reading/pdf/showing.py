"""The text side of a page: from text operators straight to pieces of words, with one look-up a glyph."""

from __future__ import annotations

import math
import unicodedata

from cvscreen.reading.pdf import colors
from cvscreen.reading.pdf.canvas import IDENTITY, Canvas, multiply
from cvscreen.reading.pdf.content import Operand
from cvscreen.reading.pdf.fonts import UNKNOWN, Glyphs
from cvscreen.reading.pdf.marks import Piece

_GAP = 0.16
"""White between two glyphs, in em, from which on they belong to two words (a kern is less, a space more)."""
_JOIN = 0.05
"""White, in em, up to which a glyph shown by an operator of its own goes on with the piece before it."""
_ACCENTS = {
    "`": "\u0300", "´": "\u0301", "ˆ": "\u0302", "˜": "\u0303", "¨": "\u0308", "˚": "\u030a", "ˇ": "\u030c",
    "¸": "\u0327",
}  # fmt: skip
"""Accents that TeX's fonts without accented letters print over the next one, and how Unicode adds them."""
_DOTLESS = {"ı": "i", "ȷ": "j"}
_FAR = 20_000.0
_MAX_LOOKS = 10_000


class Shower(Canvas):
    """Text state and the operators that show text (ISO 32000-1, 9)."""

    _font_names: dict[str, Glyphs | None]
    _hidden_depth: list[bool]
    _looks: dict[tuple[object, ...], _Look]
    _last_look: _Look | None

    def _begin_text(self, _: list[Operand]) -> None:
        self._tm, self._tx = IDENTITY, 0.0

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
        unit = size * scale
        limit = abs(unit) * glyphs.em * _GAP + max(0.0, char_space)
        shown_by = glyphs.shown_by
        x = self._tx
        start, end = x, x
        word: list[str] = []
        look, dx, across = self._look_of(glyphs)
        for part in parts:
            if isinstance(part, float):
                x -= part * 0.001 * unit
                continue
            if not isinstance(part, bytes):
                continue
            for text, width, widened in shown_by(part):
                if text == " ":
                    if word:
                        self._note(word, look.along * start + dx, look.along * end + dx, across, look)
                        word = []
                    self._space_pending = True
                else:
                    if word and not -limit < x - end < limit:
                        if not -limit * 4 < x - end < limit:
                            self._note(word, look.along * start + dx, look.along * end + dx, across, look)
                            word = []
                        elif word[-1] in _ACCENTS:
                            text = _accented(word.pop(), text)
                    if not word:
                        start = x
                    word.append(text)
                    end = x + width * unit
                x += width * unit + char_space
                if widened:
                    x += word_space
        if word:
            self._note(word, look.along * start + dx, look.along * end + dx, across, look)
        self._tx = x

    def _look_of(self, glyphs: Glyphs) -> tuple[_Look, float, float]:
        """How the text shown now looks, and where its line starts: (look, shift along the line, baseline)."""
        a, b, c, d, e, f = multiply(self._tm, self._ctm)
        hidden = True in self._hidden_depth
        key = (
            glyphs.number,
            self._size,
            self._mode,
            self._fill,
            self._stroke,
            self._alpha,
            a,
            b,
            c,
            d,
            hidden,
        )
        look = self._looks.get(key)
        if look is None:
            color = self._stroke if self._mode in (1, 5) else self._fill
            if color is not None and self._alpha < 1.0:
                color = colors.blend(color, colors.WHITE, max(0.0, self._alpha))
            look = _Look(glyphs, self._size, self._mode, color, (a, b, c, d), hidden=hidden)
            if len(self._looks) >= _MAX_LOOKS:
                self._looks.clear()
            self._looks[key] = look
        if look.angle == 0:
            return look, e, f
        if look.angle == 90:
            return look, f, self.marks.width - e
        if look.angle == 180:
            return look, self.marks.width - e, self.marks.height - f
        return look, self.marks.height - f, e

    def _note(self, word: list[str], x0: float, x1: float, across: float, look: _Look) -> None:
        """Notes one word, or the part of it shown here, from ``x0`` to ``x1`` on the baseline ``across``."""
        if x1 < x0:
            x0, x1 = x1, x0
        if not (x0 > -_FAR and x1 < _FAR and -_FAR < across < _FAR):
            x0, x1 = max(-_FAR, min(_FAR, x0)), max(-_FAR, min(_FAR, x1))
        text = "".join(word)
        marks = self.marks
        unknown = text.count(UNKNOWN)
        marks.unknown_glyphs += unknown
        marks.known_glyphs += len(word) - unknown
        last = self._last
        if (
            last is not None and self._last_look is look and not self._space_pending
            and last.baseline == across and -look.near < x0 - last.x1 < look.near
        ):  # fmt: skip
            # Some writers show every glyph by an operator of its own.
            last.text += text
            last.x1 = x1
            return
        if last is not None and last.text in _ACCENTS and look.over(last, x0, across):
            text = _accented(last.text, text[0]) + text[1:]
            marks.pieces.pop()
            self._space_pending = self._space_pending or last.spaced
        self._order += 1
        piece = Piece(
            text, x0, x1, across, across - look.above, across + look.below, look.size, self._order,
            bold=look.bold, italic=look.italic, color=look.color, angle=look.angle,
            spaced=self._space_pending, spacing=max(0.0, self._char_space * look.along), mode=look.mode,
            hidden_layer=look.hidden,
        )  # fmt: skip
        marks.pieces.append(piece)
        self._last, self._last_look = piece, look
        self._space_pending = False


def _accented(accent: str, letter: str) -> str:
    """The letter with the accent that is printed over it, or both where there is no such letter."""
    made = unicodedata.normalize("NFC", _DOTLESS.get(letter, letter) + _ACCENTS[accent])
    return made if len(made) == 1 else accent + letter


class _Look:
    """All that is the same for the words shown in one font, size, colour and direction."""

    __slots__ = (
        "above", "along", "angle", "below", "bold", "color", "hidden", "italic", "mode", "near", "size",
    )  # fmt: skip

    def __init__(
        self,
        glyphs: Glyphs,
        size: float,
        mode: int,
        color: str | None,
        matrix: tuple[float, float, float, float],
        *,
        hidden: bool,
    ) -> None:
        a, b, c, d = matrix
        self.angle = _angle(a, b) if size >= 0 else _angle(-a, -b)
        self.size = abs(size) * math.hypot(c, d) * glyphs.em
        self.above, self.below = glyphs.ascent * self.size, -glyphs.descent * self.size
        # Points along the line for one unit of text space, in the frame in which the line runs to the right.
        self.along = {0: a, 90: b, 180: -a, 270: -b}[self.angle]
        stretch = math.hypot(a, b)
        if abs(self.along) < 0.9 * stretch:
            self.along = math.copysign(stretch, self.along)  # text at a slant: kept, in the nearest frame
        self.near = _JOIN * self.size
        self.mode, self.color, self.hidden = mode, color, hidden
        self.bold = glyphs.bold or mode == 2
        self.italic = glyphs.italic or (self.angle == 0 and abs(c) > 0.1 * abs(d))

    def over(self, accent: Piece, x0: float, across: float) -> bool:
        """Whether an accent was raised over the first letter of a word at ``x0``: capitals are tall."""
        level = 0.05 < (across - accent.baseline) / (self.size or 1.0) < 0.4
        return level and accent.angle == self.angle and -0.2 < (accent.x0 - x0) / (self.size or 1.0) < 0.5


def _angle(a: float, b: float) -> int:
    """The nearest quarter turn of text that runs along (a, b), clockwise as displayed."""
    if abs(b) <= abs(a):
        return 0 if a >= 0 else 180
    return 90 if b > 0 else 270
