"""Rich Text Format, read by a small machine of our own: text, looks, tables, lists, hidden text, boxes.

After the Rich Text Format Specification 1.9.1 (Microsoft, 2008). Pictures, embedded programs and field
codes are stepped over, never run.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from cvscreen.errors import ReadError
from cvscreen.reading.flow import Flow, Look, Place, Reading, Stretch
from cvscreen.reading.limits import Limits
from cvscreen.reading.rows import finish_row
from cvscreen.reading.rtfwords import CHARACTERS, CODE_PAGES, KNOWN_OPTIONAL, REGIONS, SKIPPED, codec
from cvscreen.reading.visibility import WHITE, unseen
from cvscreen.records.document import HiddenReason, Line, Region

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\"
)
_HEADING = re.compile(r"(?:heading|kop)\s*([1-9])", re.IGNORECASE)
_ROWS_A_PAGE = 46
_MOST_GROUPS = 500


@dataclass(frozen=True, slots=True)
class _State:
    """What a group restores when it closes."""

    destination: str = "text"
    """``text``, ``skip``, or the name of a table that is being read."""
    region: Region = "body"
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    deleted: bool = False
    size: float = 12.0
    color: int = 0
    behind: int = 0
    encoding: str = "cp1252"
    fallback: int = 1
    """Characters that follow a ``\\u`` for readers that do not know it."""
    in_table: bool = False
    item: bool = False
    outline: int | None = None
    style: int | None = None
    scale: int = 100


def read_rtf(data: bytes, limits: Limits) -> Reading:
    """The text in reading order. Raises ``ReadError``: ``too-large``, ``damaged``."""
    machine = _Machine(limits)
    machine.run(data)
    lines = tuple(machine.ordered())
    rows = sum(1 + len(line.text) // 90 for line in lines)
    return Reading(
        lines,
        tuple(machine.flow.hidden),
        stored_pages=machine.stored_pages,
        estimate=rows / _ROWS_A_PAGE,
    )


class _Machine:
    def __init__(self, limits: Limits) -> None:
        self.flow = Flow(limits)
        self.stored_pages: int | None = None
        self._limits = limits
        self._state = _State()
        self._stack: list[_State] = []
        self._stretches: dict[Region, list[Stretch]] = {}
        self._pending = bytearray()
        self._skip = 0
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._colors: list[str | None] = []
        self._color: dict[str, int] = {}
        self._headings: dict[int, int] = {}
        self._style_text = ""
        self._optional = False
        self._table: int | None = None
        self._tables = self._row = self._cell = 0
        self._row_start = 0
        self._fills: list[str | None] = []
        """What each cell of the row puts behind its text; None: a pattern, so not known."""
        self._fill: str | None = WHITE
        self._listed = False
        self._words: dict[str, Callable[[int | None], None]] = {
            "par": lambda _: self._end_paragraph(),
            "sect": lambda _: self._end_paragraph(),
            "cell": lambda _: self._end_cell(),
            "nestcell": lambda _: self._end_cell(),
            "row": lambda _: self._end_row(),
            "nestrow": lambda _: self._end_row(),
            "page": lambda _: self._page(),
            "pagebb": lambda _: self._page(),
            "pard": lambda _: self._set(in_table=False, item=False, outline=None, style=None, behind=0),
            "plain": lambda _: self._set(
                bold=False, italic=False, hidden=False, deleted=False, size=12.0, color=0, behind=0, scale=100
            ),
            "intbl": lambda _: self._set(in_table=True),
            "ls": lambda _: self._set(item=True),
            "b": lambda number: self._set(bold=number != 0),
            "i": lambda number: self._set(italic=number != 0),
            "v": lambda number: self._set(hidden=number != 0),
            "deleted": lambda number: self._set(deleted=number != 0),
            "fs": lambda number: self._set(size=(24 if number is None else number) / 2),
            "charscalex": lambda number: self._set(scale=100 if number is None else number),
            "cf": lambda number: self._set(color=number or 0),
            "cb": lambda number: self._set(behind=number or 0),
            "chcbpat": lambda number: self._set(behind=number or 0),
            "cbpat": lambda number: self._set(behind=number or 0),
            "highlight": lambda number: self._set(behind=number or 0),
            "trowd": lambda _: self._fills.clear(),
            "clcbpat": self._cell_fill,
            "clshdng": self._cell_pattern,
            "cellx": lambda _: self._cell_defined(),
            "outlinelevel": lambda number: self._set(outline=number),
            "uc": lambda number: self._set(fallback=max(0, min(number or 0, 10))),
            "f": self._select_font,
            "fcharset": self._charset,
            "ansicpg": lambda number: self._set(encoding=codec(number)),
            "mac": lambda _: self._set(encoding="mac_roman"),
            "s": lambda number: self._set(style=number),
            "nofpages": self._pages,
        }

    def run(self, data: bytes) -> None:
        """All tokens of the file. A group that is never closed ends with the file."""
        place = 0
        while place < len(data):
            match = _TOKEN.match(data, place)
            if match is None:
                place += 1
                continue
            place = match.end()
            word, number, code, symbol, brace, text = match.groups()
            if brace is not None:
                self._flush()
                self._open() if brace == b"{" else self._close()
            elif word is not None:
                count = int(number) if number is not None else None
                if word == b"bin" and count is not None:
                    place += max(0, count)
                else:
                    self._word(word.decode("ascii"), count)
            elif code is not None:
                self._byte(int(code, 16))
            elif symbol is not None:
                self._symbol(symbol)
            elif text is not None:
                self._raw(text)
        self._flush()
        while self._stack:
            self._close()
        self._end_paragraph()
        self._end_row()

    def ordered(self) -> list[Line]:
        """Lines of the body with headers before and the other stories behind."""
        order: dict[Region, int] = {"header": 0, "body": 1, "footnote": 2, "footer": 3}
        return sorted(self.flow.lines, key=lambda line: order[line.region])

    def _open(self) -> None:
        if len(self._stack) >= _MOST_GROUPS:
            raise ReadError("too-large", "The file's structure is nested too deeply; save it as PDF.")
        self._stack.append(self._state)
        self._optional = False

    def _close(self) -> None:
        closing = self._state
        if not self._stack:
            return
        outer = self._stack.pop()
        if closing.region != outer.region or (closing.destination == "box" and outer.destination != "box"):
            self._end_paragraph()
        if closing.destination == "stylesheet" and closing.style is not None and self._style_text:
            match = _HEADING.match(self._style_text.strip())
            if match:
                self._headings[closing.style] = int(match[1])
        self._style_text = ""
        self._skip = 0
        self._state = outer

    def _set(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]

    def _word(self, word: str, number: int | None) -> None:
        state = self._state
        if word == "u" and number is not None:
            self._flush()
            self._unicode(number)
            return
        if self._skip and word in CHARACTERS:
            self._skip -= 1
            return
        self._flush()
        optional, self._optional = self._optional, False
        if state.destination == "skip":
            return
        if word in SKIPPED or (optional and word not in KNOWN_OPTIONAL):
            self._set(destination="info" if word == "info" else "skip")
        elif word in ("fonttbl", "colortbl", "stylesheet"):
            self._set(destination=word)
        elif word in ("listtext", "pntext"):
            self._listed = True
            self._set(destination="skip")
        elif word in REGIONS:
            self._set(region=REGIONS[word], in_table=False)
        elif word == "shptxt":
            self._end_paragraph()
            self._set(destination="box", in_table=False)
        elif word in ("red", "green", "blue") and state.destination == "colortbl":
            self._color[word] = min(255, max(0, number or 0))
        elif word in CHARACTERS:
            self._text(CHARACTERS[word])
        elif word in self._words:
            self._words[word](number)

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._optional = True
        elif symbol == b"~":
            self._text("\u00a0")
        elif symbol == b"_":
            self._text("-")
        elif symbol in b"\\{}":
            self._raw(symbol)
        elif symbol in b"\r\n":
            self._end_paragraph()

    def _raw(self, text: bytes) -> None:
        if self._skip:
            taken = min(self._skip, len(text))
            self._skip -= taken
            text = text[taken:]
        if self._state.destination == "colortbl":
            for _ in range(text.count(b";")):
                known = len(self._color) == 3
                self._colors.append(
                    "".join(f"{self._color[name]:02x}" for name in ("red", "green", "blue"))
                    if known
                    else None
                )
                self._color = {}
            return
        self._pending += text

    def _byte(self, code: int) -> None:
        if self._skip:
            self._skip -= 1
        else:
            self._pending.append(code)

    def _flush(self) -> None:
        if self._pending:
            encoding = self._fonts.get(self._font, self._state.encoding)
            text = self._pending.decode(encoding, errors="replace")
            self._pending.clear()
            self._text(text)

    def _unicode(self, number: int) -> None:
        code = number + 65_536 if number < 0 else number
        self._skip = self._state.fallback
        if 0x20 <= code < 0x110000 and not 0xDC00 <= code < 0xE000:
            if 0xD800 <= code < 0xDC00:
                return
            self._text(chr(code))

    def _text(self, text: str) -> None:
        state = self._state
        if state.destination == "stylesheet":
            self._style_text += text[:100]
            return
        if state.destination not in ("text", "box") or state.deleted:
            return
        color = self._named(state.color)
        look = Look(state.size, state.bold, state.italic, f"#{color}" if color else None)
        self._stretches.setdefault(state.region, []).append(Stretch(text, look, self._unseen(color)))

    def _unseen(self, color: str | None) -> HiddenReason | None:
        state = self._state
        if state.hidden:
            return "hidden-run"
        if state.scale < 10:
            return "tiny"
        behind: str | None = WHITE
        if state.in_table and self._cell < len(self._fills):
            behind = self._fills[self._cell]
        return unseen(color, self._named(state.behind) or behind, state.size)

    def _named(self, number: int) -> str | None:
        return self._colors[number] if 0 < number < len(self._colors) else None

    def _select_font(self, number: int | None) -> None:
        self._font = number or 0

    def _charset(self, number: int | None) -> None:
        if self._state.destination == "fonttbl" and number in CODE_PAGES:
            self._fonts[self._font] = CODE_PAGES[number]

    def _cell_fill(self, number: int | None) -> None:
        self._fill = self._named(number or 0) or WHITE

    def _cell_pattern(self, number: int | None) -> None:
        if number:
            self._fill = None

    def _cell_defined(self) -> None:
        self._fills.append(self._fill)
        self._fill = WHITE

    def _pages(self, number: int | None) -> None:
        if number is not None and 0 < number < 100_000:
            self.stored_pages = number

    def _page(self) -> None:
        if self._state.region == "body":
            self._end_paragraph(close_table=False)
            self.flow.page += 1

    def _end_paragraph(self, *, close_table: bool = True) -> None:
        self._flush()
        state = self._state
        stretches = self._stretches.pop(state.region, [])
        if state.region != "body" or state.destination == "box":
            self._add(stretches, Place(region=state.region))
            return
        if state.in_table:
            if self._table is None:
                self._table, self._row, self._cell = self._tables, 0, 0
                self._tables += 1
                self._row_start = len(self.flow.lines)
            self._add(stretches, Place(self._table, self._row, self._cell))
            return
        if self._table is not None and close_table:
            self._table = None
        self._add(stretches, Place())

    def _add(self, stretches: list[Stretch], place: Place) -> None:
        state = self._state
        heading = None if state.style is None else self._headings.get(state.style)
        if state.outline is not None and 0 <= state.outline < 9:
            heading = state.outline + 1
        bullet = (state.item or self._listed) and heading is None
        self._listed = False
        self.flow.add(stretches, place, bullet=bullet, heading=heading)

    def _end_cell(self) -> None:
        if self._state.destination != "text":
            return
        self._set(in_table=True)
        self._end_paragraph()
        self._cell += 1

    def _end_row(self) -> None:
        if self._table is None:
            return
        finish_row(self.flow.lines, self._row_start, self._table, Place())
        self._row_start = len(self.flow.lines)
        self._row += 1
        self._cell = 0
