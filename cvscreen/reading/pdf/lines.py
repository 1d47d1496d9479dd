"""From placed segments to lines: text with the place of each word, without bullets; paragraphs as blocks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from copy import copy
from dataclasses import replace
from itertools import pairwise

from cvscreen.reading.breaks import breaks_word, leaders
from cvscreen.reading.pdf.columns import Placed
from cvscreen.reading.pdf.dates import is_date
from cvscreen.reading.pdf.fonts import UNKNOWN
from cvscreen.reading.pdf.segments import Segment
from cvscreen.reading.pdf.segments import Word as Piece
from cvscreen.reading.text import normalise, split_bullet
from cvscreen.records.document import CELL, Box, Line, Word

_PICTURE = re.compile(r"[\ue000-\uefff\uf100-\uf8ff\ufffd]+")
"""Icons of picture fonts, and glyphs without a meaning. U+F000-F0FF are bullets and ticks of symbol fonts."""
_LONE_SYMBOL = re.compile(r"[\uf000-\uf0ff]+\Z")
_LIST_NUMBER = re.compile(r"(?:\d{1,2}[.)]|[a-z]\))\s")
_CONTINUES = re.compile(r"[a-zà-ÿ(&/]")
_USUAL_LEADING = 1.25
_SPREAD = 0.22
"""More white than this, in font sizes, above the usual leading parts two paragraphs."""
_NARROW = 24.0
"""Width of a column, in font sizes, up to which short items fill a line by chance."""
_LEAST_ITEMS = 3
_LETTER = 0.5
"""Usual width of a letter, in font sizes."""
_ADDRESS = re.compile(r"\S*(?:@|www\.|https?:|linkedin)\S*\Z", re.IGNORECASE)
_DATED = re.compile(
    r"(?:\d{1,2}[-/.])?(?:\d{1,2}[-/.]|[a-z]{3,9}\.?\s+)?(?:['’]\d\d|(?:19|20)\d\d)\b", re.IGNORECASE
)
_PERIOD_END = re.compile(
    r"(?:[-–—]|t/m|tot|tot en met|to)\s*(?:[\w.]{3,10}\s+|\d{1,2}[-/.])?"
    r"(?:['’]\d\d|(?:19|20)\d\d|heden|nu|present)\Z",
    re.IGNORECASE,
)
_YEAR_ENDS = re.compile(r"\((?:19|20)\d\d\)\Z")
_PERIOD = re.compile(
    r"\b(?:19|20)\d\d\s*(?:[-–—]|t/m|tot)\s*(?:(?:19|20)\d\d|heden|nu|present)\b", re.IGNORECASE
)
_PAIR = re.compile(r"\A[^–—]{2,30} [–—-] \w{2,20}\Z")
"""Something and what is said of it: "Engels – goed"."""
_TELEPHONE = re.compile(r"[+0(][\d\s()./–-]{7,}\d\Z")
_TELEPHONE_END = re.compile(r"(?:[+0(][\d\s()./–-]{8,}|@\S+)\Z")
_LABEL = re.compile(r"[A-ZÀ-Ý]\S*(?: \S+){0,2}:\Z")
_OPEN_END = re.compile(
    r"(?:[,;&/(–—‐-]|\b(?:en|of|de|het|een|van|bij|voor|met|in|op|aan|te|the|and|for|at))\Z"
)


def make_lines(placed: Sequence[Placed], page: int, first_block: int, *, ocr: bool = False) -> list[Line]:
    """Lines of one page in reading order; blocks are numbered from ``first_block``.

    Lines in which nothing is left (icons, lone bullets) are dropped.
    """
    leading = _leading(placed)
    texts = _texts(placed)
    for run in _runs(texts, leading):
        _tell_lists(run)
    lines: list[Line] = []
    block = first_block - 1
    previous: _Text | None = None
    for found in texts:
        if previous is None or not _continues(previous, found, leading):
            block += 1
        elif breaks_word(previous.text, found.text):
            lines[-1] = replace(lines[-1], hyphenated=True)
        lines.append(_line(found, page, block, ocr=ocr))
        previous = found
    return lines


def next_block(lines: Sequence[Line], first_block: int) -> int:
    """The number of the next free block after ``lines``."""
    return max((line.block for line in lines), default=first_block - 1) + 1


class _Text:
    """The text of one placed line and its words, without its bullet."""

    __slots__ = ("bullet", "item", "led", "listed", "listed_small", "text", "words")

    def __init__(self, item: Placed) -> None:
        self.item = item
        self.listed = self.listed_small = False
        """Whether the line stands in a list of short items, and in one whose items have no capitals."""
        self.led = False
        """Whether a leader parts it into cells."""
        self.text = ""
        self.words: list[Word] = []
        self.bullet = item.cells[0].bullet


def _texts(placed: Sequence[Placed]) -> list[_Text]:
    """The lines in which text is left; a bullet that stands alone is that of the line beside it."""
    texts: list[_Text] = []
    pending_bullet: Placed | None = None
    for item in placed:
        found = _read(item)
        if not found.words:
            pending_bullet = item if _is_symbol(item) else None
            continue
        if pending_bullet is not None and _beside(pending_bullet, item):
            found.bullet = True
        pending_bullet = None
        texts.append(found)
    return texts


def _read(item: Placed) -> _Text:
    found = _Text(item)
    text, words = "", found.words
    for cell in item.cells:
        pieces = [(piece, _clean(piece.text)) for piece in cell.words]
        if not text and len(item.cells) > 1 and _is_bullet(pieces):
            found.bullet = True
            continue
        if not text:
            # A lone glyph of which the file does not say what it is, in front of text, is a bullet.
            lone = len(pieces) > 1 and pieces[0][0].text == UNKNOWN
            pieces, opened = _without_bullet(pieces)
            found.bullet = found.bullet or lone or opened
        parts = _without_leaders([(piece, word) for piece, word in pieces if word])
        found.led = found.led or len(parts) > 1
        for part in parts:
            if part and text:
                text += CELL
            for index, (piece, word) in enumerate(part):
                if index:
                    text += " "
                start = len(text)
                text += word
                # A glyph may stand for several words ("℅" spelled out); offsets then cover them all.
                words.append(Word(word, start, len(text), Box(piece.x0, piece.top, piece.x1, piece.bottom)))
    found.text = text
    return found


def _without_leaders(pieces: list[tuple[Piece, str]]) -> list[list[tuple[Piece, str]]]:
    """The words of one cell, parted where a leader fills the white between them."""
    spans = leaders(" ".join([word for _, word in pieces]))
    if not spans:
        return [pieces]
    parts: list[list[tuple[Piece, str]]] = [[]]
    begin = 0
    for piece, word in pieces:
        position, end = begin, begin + len(word)
        for left, right in spans:
            if right <= position or left >= end:
                continue
            if left > position:
                parts[-1].append(_cut(piece, word, position - begin, left - begin))
            if parts[-1]:
                parts.append([])
            position = min(right, end)
        if position < end:
            parts[-1].append(_cut(piece, word, position - begin, len(word)))
        begin = end + 1
    return [part for part in parts if part]


def _cut(piece: Piece, word: str, start: int, end: int) -> tuple[Piece, str]:
    """A part of a word, placed from the word's ends: a leader's marks are narrower than letters."""
    if (start, end) == (0, len(word)):
        return piece, word
    part, size = copy(piece), piece.x1 - piece.x0
    width = min(_LETTER * piece.size * (end - start), size)
    if start == 0:
        part.x1 = piece.x0 + width
    elif end == len(word):
        part.x0 = piece.x1 - width
    else:
        part.x0, part.x1 = piece.x0 + size * start / len(word), piece.x0 + size * end / len(word)
    return part, word[start:end]


def _line(found: _Text, page: int, block: int, *, ocr: bool) -> Line:
    item = found.item
    boxes = [word.box for word in found.words if word.box is not None]
    # The looks of a row are those of its first cell that says more than when.
    main = item.cells[0]
    if len(item.cells) > 1:
        main = next((cell for cell in item.cells if not is_date([cell])), main)
    box = Box(
        min([b.x0 for b in boxes]),
        min([b.top for b in boxes]),
        max([b.x1 for b in boxes]),
        max([b.bottom for b in boxes]),
    )
    return Line(
        found.text, page, block, box, tuple(found.words), round(main.size, 2), main.bold, main.italic,
        main.color, item.column, found.bullet, table=item.table, row=item.row, cell=item.cell, ocr=ocr,
    )  # fmt: skip


def _clean(text: str) -> str:
    if text.isascii() and text.isprintable() and " " not in text:
        return text
    return normalise(_PICTURE.sub("", text))


def _without_bullet(pieces: list[tuple[Piece, str]]) -> tuple[list[tuple[Piece, str]], bool]:
    text = " ".join(word for _, word in pieces)
    rest, found = split_bullet(text)
    if not found and pieces and pieces[0][1] == "o" and len(pieces) > 1 and _apart(pieces):
        rest, found = text[2:], True
    if not found and pieces and _LONE_SYMBOL.match(pieces[0][1]) and len(pieces) > 1:
        rest, found = " ".join(word for _, word in pieces[1:]), True
    if not found:
        return pieces, False
    surplus = len(text) - len(rest)
    kept = []
    for piece, word in pieces:
        if surplus >= len(word):
            surplus -= len(word) + 1
            continue
        kept.append((piece, word[max(0, surplus) :]))
        surplus = 0
    return kept, True


def _is_bullet(pieces: list[tuple[Piece, str]]) -> bool:
    """Whether a cell holds a bullet and nothing else."""
    if len(pieces) != 1 or not pieces[0][1]:
        return False
    text = pieces[0][1]
    return text == "o" or _LONE_SYMBOL.match(text) is not None or split_bullet(f"{text} x") == ("x", True)


def _apart(pieces: list[tuple[Piece, str]]) -> bool:
    """Whether the first word stands off from the second, as a bullet ("o") does."""
    return pieces[1][0].x0 - pieces[0][0].x1 > 0.55 * pieces[0][0].size


def _is_symbol(item: Placed) -> bool:
    return len(item.cells) == 1 and len(item.cells[0].words) == 1


def _beside(bullet: Placed, item: Placed) -> bool:
    one, other = bullet.cells[0], item.cells[0]
    return abs(one.baseline - other.baseline) < 0.4 * other.size and one.x1 <= other.x0


def _leading(placed: Sequence[Placed]) -> float:
    """The distance of wrapped lines, in font sizes: the smallest that is common on the page."""
    found: Counter[float] = Counter()
    for above, below in pairwise(placed):
        one, other = above.cells[0], below.cells[0]
        if above.leaf == below.leaf and abs(one.size - other.size) < 0.2 and one.size > 0:
            ratio = (other.baseline - one.baseline) / one.size
            if 0.9 < ratio < 2.2:
                found[round(ratio / 0.05) * 0.05] += 1
    common = [ratio for ratio, count in found.items() if count >= 0.15 * found.total()]
    return min(common, default=_USUAL_LEADING)


def _runs(texts: Sequence[_Text], leading: float) -> list[list[_Text]]:
    """Lines of narrow columns, one below the other in one look, with no more white than lines have."""
    runs: list[list[_Text]] = []
    for text in texts:
        cell = text.item.cells[0]
        if text.bullet or len(text.item.cells) > 1 or text.item.edge - cell.x0 > _NARROW * cell.size:
            continue
        if runs:
            above = runs[-1][-1].item
            last = above.cells[0]
            pitch = cell.baseline - last.baseline
            joined = above.leaf == text.item.leaf and last.look == cell.look and abs(last.x0 - cell.x0) < 2
            if joined and 0 < pitch <= (leading + _SPREAD) * cell.size:
                runs[-1].append(text)
                continue
        runs.append([text])
    return runs


def _tell_lists(run: Sequence[_Text]) -> None:
    """Marks a run as a list where half of its lines end though the next word would have fitted."""
    begun = [below for above, below in pairwise(run) if _had_room(above.item, below.item)]
    if len(run) <= _LEAST_ITEMS or len(begun) < 0.5 * (len(run) - 1):
        return
    if any(text.text.endswith(".") for text in run):
        return  # sentences
    small = sum(text.text[0].islower() for text in begun) >= 2
    for text in run:
        text.listed, text.listed_small = True, small


def _had_room(above: Placed, below: Placed) -> bool:
    """Whether the first word of ``below`` would have fitted at the end of ``above``."""
    last, first = above.cells[-1], below.cells[0]
    needed = first.words[0].x1 - first.words[0].x0 + 0.25 * first.size
    return above.edge - last.x1 > needed + 0.02 * (above.edge - last.x0)


def _continues(previous: _Text, line: _Text, leading: float) -> bool:
    """Whether a line is the wrapped rest of the paragraph of the previous one."""
    above, below = previous.item, line.item
    if line.bullet or line.led or len(below.cells) > 1 or not _one_run(above, below):
        return False
    if previous.led and previous.text.rsplit(CELL, 1)[-1].count(" ") < 3:
        return False  # a leader runs to the end of its line
    last, first = above.cells[-1], below.cells[0]
    if abs(last.size - first.size) > 0.06 * last.size or last.bold != first.bold:
        return False
    pitch = first.baseline - last.baseline
    if not 0 < pitch <= (leading + _SPREAD) * max(last.size, first.size) or _LIST_NUMBER.match(line.text):
        return False
    if len(above.cells) > 1 and abs(first.x0 - last.x0) > 2 and (is_date([last]) or len(last.words) < 4):
        return False
    if len(above.cells) > 1 and is_date([first]) and not is_date([last]):
        return False  # below the employer, the period
    indent = first.x0 - last.x0
    if not -40 < indent < 40:
        return False
    if _had_room(above, below):
        return False
    if previous.bullet and abs(indent) > 0.8 * first.size and not _CONTINUES.match(line.text):
        # Below a list item only its own hanging indent goes on; the text starts behind the bullet.
        return abs(first.x0 - _text_start(last)) < 2
    text = previous.text.rsplit(CELL, 1)[-1]
    if _ADDRESS.match(line.text) or _begins_anew(text, line.text):
        return False
    if line.listed and (line.text[0].isupper() or (line.listed_small and line.text[0].islower())):
        # An item that fills its line by chance is followed by the next item.
        return bool(_OPEN_END.search(text))
    # The last word of a narrow cell, below a line that another of its column proves to be full.
    rest_of_cell = below.cell is not None and len(first.words) == 1 and above.edge - last.x1 > 0.5
    if rest_of_cell or len(last.words) >= 4:
        return True
    return bool(_CONTINUES.match(line.text)) or bool(_OPEN_END.search(text))


def _begins_anew(above: str, text: str) -> bool:
    """Whether ``text`` opens something of its own, though above it was no room for its first word."""
    if _OPEN_END.search(above):
        return False
    if _ADDRESS.match(above) or _LABEL.match(text) or (_TELEPHONE.match(text) and not above[-1].isdigit()):
        return True
    if _DATED.match(text) and _DATED.match(above) and text.count(" ") >= 2:
        return True  # entries that each begin with their date
    if text[0].isupper() and _is_entry_by_itself(above, text):
        return True
    ended = _TELEPHONE_END.search(above) or _PERIOD_END.search(above)
    return bool(ended) and not _CONTINUES.match(text) and not text[0].isdigit()


def _is_entry_by_itself(above: str, text: str) -> bool:
    """Certificates with their years, schools with their periods, languages with their levels: a line each."""
    if _YEAR_ENDS.search(above):
        return True
    return any(form.search(above) and form.search(text) for form in (_PAIR, _PERIOD))


def _one_run(above: Placed, below: Placed) -> bool:
    """Whether two lines may belong to one paragraph by where they stand: not in two cells or two columns."""
    if above.leaf == below.leaf:
        return True
    if above.column != below.column or above.table != below.table or above.row != below.row:
        return False
    return above.cell in (None, below.cell) and abs(above.cells[-1].x0 - below.cells[0].x0) < 2


def _text_start(segment: Segment) -> float:
    return segment.words[1].x0 if len(segment.words) > 1 else segment.x0
