"""Text of scanned pages, through tesseract where it is installed."""

from __future__ import annotations

import math
import os
import shutil
import subprocess
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from statistics import median

from cvscreen.reading.pdf.grid import find_grids
from cvscreen.reading.pdf.marks import Piece, Rect

SCALE = 200 / 72
"""Pixels a point at which a page is rendered for recognition. Without specks, 200 dots an inch reads noisy
scans better than 300 do (recall 0.99 against 0.98, measured) and takes half the time."""
_LANGUAGE = "nld"
_MIN_CONFIDENCE = 30.0
_SAME_SIZE = 0.72
"""Lines within this ratio of the usual size are taken to be of it: boxes vary with the letters in them."""
_BULLETS = frozenset("«»*°¢©®¤§‚·")
_ROUND_LETTERS, _BEHIND_BULLET = frozenset("eo0O"), 0.6
"""What a bullet is taken for; a letter is one only with more white, in em, behind it than words have."""
_STROKES = "_|"
"""What a line that is drawn beside a word is taken for."""
_NEAR = 3.0
"""Points by which the border of a cell may miss the one that it ends at."""
_WIDE = 5
"""Words from which on a line is long enough to tell the skew of the page."""


_Word = tuple[str, float, float, float, float]
"""Text, x0, top, x1, bottom in points."""


def available() -> bool:
    """Whether tesseract with its Dutch data is installed."""
    return _LANGUAGE in _languages()


@cache
def _languages() -> frozenset[str]:
    program = shutil.which("tesseract")
    if program is None:
        return frozenset()
    try:
        listed = subprocess.run(
            [program, "--list-langs"], capture_output=True, text=True, timeout=20, check=False
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return frozenset()
    return frozenset(line.strip() for line in (listed.stdout + listed.stderr).splitlines()[1:])


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a picture shows, in points on the page set straight: words, and the lines of its ruled tables."""

    pieces: list[Piece]
    rules: list[Rect]


def recognise(picture: bytes, scale: float, seconds: float) -> Recognised | None:
    """Words and ruled tables in ``picture`` (a PGM file); a skewed page is set straight.

    ``scale``: pixels a point. None where recognition failed or took longer than ``seconds``.
    """
    program = shutil.which("tesseract")
    if program is None:
        return None
    picture, rules, degrees = _prepared(picture, scale)
    # More threads only make one page slower (a tenfold, measured), and a batch has its own processes.
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    command = [program, "stdin", "stdout", "-l", _LANGUAGE, "--dpi", str(round(scale * 72)), "tsv"]
    try:
        done = subprocess.run(
            command, input=picture, capture_output=True, timeout=seconds, env=environment, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    if done.returncode != 0:
        return None
    slope = math.tan(math.radians(degrees)) if rules else None
    return Recognised(_pieces(done.stdout.decode("utf-8", "replace"), scale, slope), rules)


def _prepared(picture: bytes, scale: float) -> tuple[bytes, list[Rect], float]:
    """(the picture as tesseract reads it best, the borders of its tables in points, its skew in degrees).

    The borders are taken out, as they would be read as letters, and the picture goes through a median filter:
    a speck of one pixel is gone, a letter's stroke is wider. The borders are those of the page set straight.
    """
    from PIL import Image, ImageFilter

    from cvscreen.reading import scan

    out = BytesIO()
    with Image.open(BytesIO(picture)) as opened:
        image = opened.convert("L")
    degrees = scan.skew(image)
    found = scan.borders(scan.find_rules(image, degrees, scale), _NEAR * scale)
    shift_x, shift_y = _shift(image.width / 2, image.height / 2, degrees)
    rules = [
        ((x0 + shift_x) / scale, (top + shift_y) / scale, (x1 + shift_x) / scale, (bottom + shift_y) / scale)
        for x0, top, x1, bottom in found
    ]
    if not find_grids(rules):
        found, rules = [], []
    image = scan.erased(image, degrees, found) if found else image
    image.filter(ImageFilter.MedianFilter(3)).save(out, "PPM")
    return out.getvalue(), rules, degrees


def _shift(x: float, y: float, degrees: float) -> tuple[float, float]:
    """How far a picture turned about its corner lies from the same picture turned about (``x``, ``y``)."""
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return x * cosine + y * sine - x, -x * sine + y * cosine - y


def _pieces(table: str, scale: float, slope: float | None = None) -> list[Piece]:
    """Pieces from tesseract's table: a row a word, with numbers of block and line, and a box in pixels.

    ``slope`` of the lines on the page; None: as the words show it.
    """
    lines: dict[tuple[str, ...], list[_Word]] = defaultdict(list)
    for row in table.splitlines()[1:]:
        fields = row.split("\t")
        if len(fields) < 12 or fields[0] != "5":
            continue
        text = fields[11].strip().strip(_STROKES)
        if not text:
            continue
        if float(fields[10]) < _MIN_CONFIDENCE:
            continue
        left, top, width, height = (float(value) / scale for value in fields[6:10])
        lines[tuple(fields[1:5])].append((text, left, top, left + width, top + height))
    slope = _skew(list(lines.values())) if slope is None else slope
    cosine, sine = math.cos(math.atan(slope)), math.sin(math.atan(slope))
    sizes = {key: _size(words) for key, words in lines.items()}
    usual = median([sizes[key] for key, words in lines.items() for _ in words]) if lines else 0.0
    pieces: list[Piece] = []
    for key, words in lines.items():
        straight = [
            (text, x0 * cosine + (top + bottom) / 2 * sine, x1 * cosine + (top + bottom) / 2 * sine,
             -(x0 + x1) / 2 * sine + (top + bottom) / 2 * cosine)
            for text, x0, top, x1, bottom in words
        ]  # fmt: skip
        size = sizes[key]
        if _SAME_SIZE < size / usual < 1 / _SAME_SIZE:
            size = usual
        baseline = median(middle for *_, middle in straight) + 0.33 * size
        for index, (text, x0, x1, _) in enumerate(straight):
            if index == 0 and len(straight) > 1 and _is_bullet(text, straight[1][1] - x1, size):
                text = "•"
            pieces.append(
                Piece(
                    text, x0, x1, baseline, baseline - 0.9 * size, baseline + 0.22 * size, size, len(pieces),
                    spaced=True,
                )
            )  # fmt: skip
    return pieces


def _is_bullet(text: str, white: float, size: float) -> bool:
    """Whether the first word of a line is a bullet, by its shape or by the ``white`` behind it."""
    return text in _BULLETS or (text in _ROUND_LETTERS and white > _BEHIND_BULLET * size)


def _size(words: list[_Word]) -> float:
    """The size of type of a line: from the tallest of its words, as a word's box follows its letters."""
    heights = sorted(bottom - top for _, _, top, _, bottom in words)
    return heights[-max(1, len(heights) // 3)] / 0.95


def _skew(lines: list[list[_Word]]) -> float:
    """The slope of the lines on the page: the median over those with enough words."""
    slopes = []
    for words in lines:
        if len(words) >= _WIDE:
            (_, ax0, atop, ax1, abottom), (_, bx0, btop, bx1, bbottom) = words[0], words[-1]
            run = (bx0 + bx1 - ax0 - ax1) / 2
            if run > 50:
                # Bottoms of words vary with their letters less than their tops do.
                slopes.append(((bbottom + btop) - (abottom + atop)) / 2 / run)
    return median(slopes) if len(slopes) >= 3 else 0.0
