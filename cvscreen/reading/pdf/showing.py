"""The text side of a page: from text operators straight to pieces of words, with one look-up a glyph."""

from __future__ import annotations

import math
from collections.abc import Callable

from cvscreen.reading.pdf import colors
from cvscreen.reading.pdf.canvas import IDENTITY, Canvas, multiply
from cvscreen.reading.pdf.content import Operand
from cvscreen.reading.pdf.fonts import UNKNOWN, Glyphs
from cvscreen.reading.pdf.marks import Piece

_GAP = 0.16
"""White between two glyphs, in em, from which on they belong to two words (a kern is less, a space more)."""
_JOIN = 0.05
"""White, in em, up to which a glyph shown by an operator of its own goes on with the piece before it."""
_FAR = 20_000.0


class Shower(Canvas):
    """Text state and the operators that show text (ISO 32000-1, 9)."""

    _font_names: dict[str, Glyphs | None]
    _hidden_depth: list[bool]

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
        near = _JOIN * size

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
