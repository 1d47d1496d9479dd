"""From pieces of words to segments: runs of words on one baseline with no more than word spaces between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter
from statistics import median

from cvscreen.reading.pdf.marks import Piece, Rect

_SAME_WORD = 0.16
"""White, in em, up to which two pieces are one word when no space was written between them."""
_TAB = 1.25
"""White, in em, from which on two words stand in different cells."""
_TAB_WITHOUT_SPACE = 0.75
_TAB_SURELY = 0.35
"""The same, where a file that writes (nearly all) its spaces wrote none here."""
_WRITTEN, _ALL_WRITTEN = 0.4, 0.8
"""Share of the pieces behind a written space from which on a page counts as writing its spaces."""
_JUSTIFIED = 2.5
_BULLET = re.compile(
    r"(?:[•◦▪▫●○■□◆◇‣⁃∙►▸▹▶➢➤➔❖❑❒⦿⚫◼◾✦★☆·*\-–—→✓✔➜»>]|[\ue000-\uf8ff\ufffd]|o|\d{1,2}[.)]|[a-z][.)])\Z"
)
_NOTE = re.compile(r"(?:\d{1,2}|[*†‡])\Z")
_NOTED = re.compile(r"(?:[^\W\d_]{3}|[.,;:)\]\"”’])\Z")
"""What a footnote's mark may follow; shorter words have exponents ("m2")."""
_ALONG, _DOWN = attrgetter("x0", "order"), attrgetter("baseline", "x0", "order")
_ROW = 0.25
_SCRIPT = 0.5
"""Shift of a baseline, in em, within one row: of text of the same size, and of a superscript."""


class Word:
    """One word: its pieces joined. ``parts`` keep paint order for the visibility of each."""

    __slots__ = ("bold", "bottom", "color", "italic", "size", "spacing", "text", "top", "x0", "x1")

    def __init__(self, piece: Piece) -> None:
        self.text = piece.text
        self.x0, self.x1, self.top, self.bottom = piece.x0, piece.x1, piece.top, piece.bottom
        self.size, self.bold, self.italic, self.color = piece.size, piece.bold, piece.italic, piece.color
        self.spacing = piece.spacing

    def add(self, piece: Piece) -> None:
        """Joins ``piece`` to the end of the word; the larger part keeps its looks."""
        if len(piece.text) > len(self.text):
            self.size, self.bold, self.italic, self.color = piece.size, piece.bold, piece.italic, piece.color
        self.text += piece.text
        self.x1 = max(self.x1, piece.x1)
        self.top, self.bottom = min(self.top, piece.top), max(self.bottom, piece.bottom)


class Segment:
    """Words of one row without a cell's gap between them. Looks are those of most characters."""

    __slots__ = (
        "baseline",
        "bold",
        "bottom",
        "bullet",
        "color",
        "italic",
        "look",
        "says_when",
        "size",
        "text",
        "top",
        "words",
        "x0",
        "x1",
    )

    def __init__(self, words: list[Word], baseline: float, *, bullet: bool = False) -> None:
        self.words = words
        self.text = " ".join([word.text for word in words])
        self.says_when: bool | None = None
        """Whether the text is a date, once it was asked."""
        self.baseline = baseline
        self.bullet = bullet
        self.x0, self.x1 = words[0].x0, max([word.x1 for word in words])
        looks: dict[tuple[float, bool, bool, str | None], int] = {}
        for word in words:
            key = (word.size, word.bold, word.italic, word.color)
            looks[key] = looks.get(key, 0) + len(word.text)
        most = max(looks, key=looks.__getitem__) if len(looks) > 1 else key
        self.size, self.bold, self.italic, self.color = most
        self.look = (self.bold, self.color, round(self.size))
        """What tells a heading or a label from the text beside it."""
        main = [word for word in words if word.size == self.size]
        self.top, self.bottom = min([word.top for word in main]), max([word.bottom for word in main])


def make_segments(
    pieces: Sequence[Piece], dots: Sequence[Rect] = (), walls: Sequence[Rect] = ()
) -> list[Segment]:
    """Segments of the pieces of one frame (one angle), from top to bottom, then left to right.

    ``dots``: small shapes; one just left of a segment makes it a list item. ``walls``: upright lines; words
    on both sides of one stand in different cells.
    """
    rows = [sorted(row, key=_ALONG) for row in _rows(pieces)]
    share = _written_share(rows)
    tab = _TAB if share < _WRITTEN else _TAB_WITHOUT_SPACE if share < _ALL_WRITTEN else _TAB_SURELY
    segments: list[Segment] = []
    for row in rows:
        segments.extend(_segments_of_row(row, tab, walls))
    if dots:
        _mark_dots(segments, dots)
    return segments


def _written_share(rows: Sequence[Sequence[Piece]]) -> float:
    """The share of the gaps between words at which a space was written."""
    gaps = written = 0
    for row in rows:
        edge: float | None = None
        for piece in row:
            if edge is not None and piece.x0 - edge > _SAME_WORD * piece.size:
                gaps += 1
                written += piece.spaced
            edge = piece.x1
    return written / gaps if gaps else 0.0


def _rows(pieces: Sequence[Piece]) -> list[list[Piece]]:
    rows: list[list[Piece]] = []
    base, size = 0.0, 0.0
    for piece in sorted(pieces, key=_DOWN):
        if rows and piece.baseline - base <= _ROW * max(1.0, min(size, piece.size)):
            rows[-1].append(piece)
        else:
            rows.append([piece])
            base, size = piece.baseline, piece.size
    # A superscript ("1e") makes a row of its own just above or below its line: give it back.
    kept: list[list[Piece]] = []
    for row in rows:
        if kept and _is_small(row) and _belongs(row, kept[-1]):
            kept[-1].extend(row)
        elif kept and _is_small(kept[-1]) and _belongs(kept[-1], row):
            kept[-1] = row + kept[-1]
        else:
            kept.append(row)
    return kept


def _is_small(row: list[Piece]) -> bool:
    return all(len(piece.text) <= 4 for piece in row)


def _belongs(script: list[Piece], row: list[Piece]) -> bool:
    """Whether ``script`` is a superscript or subscript of ``row``: smaller, and touching its words."""
    size = max(p.size for p in row)
    if max(p.size for p in script) >= 0.85 * size:
        return False
    if abs(row[0].baseline - script[0].baseline) > _SCRIPT * size:
        return False
    return all(any(-size < s.x0 - p.x1 < 0.3 * size for p in row) for s in script)


def _segments_of_row(row: list[Piece], tab: float, walls: Sequence[Rect]) -> list[Segment]:
    pieces = _without_overprint(row)
    joined = _letter_spaced(pieces, written=tab < _TAB)
    words: list[Word] = []
    spaced: list[bool] = []
    for index, piece in enumerate(pieces):
        if words:
            gap = piece.x0 - words[-1].x1
            size = min(piece.size, words[-1].size)
            close = not piece.spaced and -2 * size < gap < _SAME_WORD * size
            if joined[index] or (close and not _is_note(piece, pieces[index - 1])):
                if joined[index]:
                    words[-1].spacing = max(words[-1].spacing, gap)
                words[-1].add(piece)
                continue
        words.append(Word(piece))
        spaced.append(piece.spaced)
    baseline = median(piece.baseline for piece in pieces)
    walls = [wall for wall in walls if wall[1] < baseline - 0.3 * words[0].size < wall[3]]
    return _split_at_tabs(words, spaced, baseline, tab, walls)


def _is_note(piece: Piece, before: Piece) -> bool:
    """Whether a piece is the mark of a footnote, small and raised behind a word: no part of that word."""
    raised = before.baseline - piece.baseline > 0.15 * before.size and piece.size < 0.85 * before.size
    return raised and _NOTE.match(piece.text) is not None and _NOTED.search(before.text) is not None


def _split_at_tabs(
    words: list[Word], spaced: list[bool], baseline: float, tab: float, walls: Sequence[Rect]
) -> list[Segment]:
    gaps = [b.x0 - a.x1 for a, b in pairwise(words)]
    # Justified lines have no narrow gaps; a row of short cells has more wide gaps than narrow ones at times.
    usual = sorted(gaps)[len(gaps) // 4] if len(gaps) >= 4 else 0.0
    segments: list[Segment] = []
    current = [words[0]]
    bullet = False
    for index, gap in enumerate(gaps, start=1):
        word = words[index]
        size = max(1.0, min(word.size, words[index - 1].size))
        limit = (_TAB if spaced[index] else tab) * size + 2.5 * max(word.spacing, words[index - 1].spacing)
        if len(current) == 1 and index == 1 and gap < 4 * size and _BULLET.match(current[0].text):
            pass  # a bullet and its text are one
        elif any(words[index - 1].x1 - 1 < wall[0] and wall[2] < word.x0 + 1 for wall in walls) or (
            gap > limit and not (usual > 0.55 * gap and gap < _JUSTIFIED * size)
        ):
            segments.append(Segment(current, baseline, bullet=bullet))
            current, bullet = [], False
        current.append(word)
    segments.append(Segment(current, baseline, bullet=bullet))
    return segments


def _without_overprint(pieces: list[Piece]) -> list[Piece]:
    """Without the copies that a fake bold or a shadow prints over the same place; the copy makes it bold."""
    kept: list[Piece] = []
    for piece in pieces:
        for other in reversed(kept[-4:]):
            near = 0.2 * piece.size
            if (
                other.text == piece.text
                and abs(other.x0 - piece.x0) < near
                and abs(other.x1 - piece.x1) < near
            ):
                other.bold = True
                other.spaced = other.spaced or piece.spaced
                break
        else:
            kept.append(piece)
    return kept


def _letter_spaced(pieces: list[Piece], *, written: bool) -> list[bool]:
    """For each piece, whether it continues a word whose letters are set apart ("W E R K")."""
    joined = [False] * len(pieces)
    if sum(len(piece.text) <= 3 for piece in pieces) < 4:
        return joined
    start = 0
    while start < len(pieces):
        end = start + 1
        while end < len(pieces) and _may_continue(pieces[end - 1], pieces[end]):
            end += 1
        run = pieces[start:end]
        letters = sum(len(piece.text) for piece in run)
        if len(run) >= 4 and letters <= 1.7 * len(run):
            gaps = [b.x0 - a.x1 for a, b in pairwise(run)]
            marked = [piece.spaced for piece in run[1:]]
            mixed = written and any(marked) and not all(marked)
            typed = all(marked)
            if not typed or letters == len(run) >= 5:
                narrow = sorted(gaps)[len(gaps) // 3]
                limit = 1.45 * max(narrow, 0.0) + 0.06 * run[0].size
                # Letters placed at equal distances: the white between them depends on their widths.
                steps = [(b.x0 + b.x1 - a.x0 - a.x1) / 2 for a, b in pairwise(run)]
                step = 1.3 * median(steps)
                for offset, (gap, distance) in enumerate(zip(gaps, steps, strict=True), start=1):
                    close = gap <= limit or (letters == len(run) and distance <= step)
                    joined[start + offset] = not marked[offset - 1] if mixed else close
        start = end
    return joined


def _may_continue(one: Piece, other: Piece) -> bool:
    if len(other.text) > 3 or len(one.text) > 3 or not (one.text[-1].isalpha() and other.text[0].isalpha()):
        return False
    return abs(one.size - other.size) < 0.1 and other.x0 - one.x1 < 2.0 * one.size


def _mark_dots(segments: list[Segment], dots: Sequence[Rect]) -> None:
    for segment in segments:
        middle = segment.baseline - 0.3 * segment.size
        for _, top, x1, bottom in dots:
            near = 0 < segment.x0 - x1 < 2 * segment.size
            level = abs((top + bottom) / 2 - middle) < 0.35 * segment.size
            if near and level and bottom - top < 0.7 * segment.size:
                segment.bullet = True
