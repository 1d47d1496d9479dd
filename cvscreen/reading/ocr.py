"""Text of scanned pages, through tesseract where it is installed."""

from __future__ import annotations

import math
import os
import shutil
import subprocess
from collections import defaultdict
from functools import cache
from io import BytesIO
from statistics import median

from cvscreen.reading.pdf.marks import Piece

SCALE = 200 / 72
"""Pixels a point at which a page is rendered for recognition. Without specks, 200 dots an inch reads noisy
scans better than 300 do (recall 0.99 against 0.98, measured) and takes half the time."""
_LANGUAGE = "nld"
_MIN_CONFIDENCE = 30.0
_SAME_SIZE = 0.72
"""Lines within this ratio of the usual size are taken to be of it: boxes vary with the letters in them."""
_WIDE = 5
"""Words from which on a line is long enough to tell the skew of the page."""


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


def recognise(picture: bytes, scale: float, seconds: float) -> list[Piece] | None:
    """Words in ``picture`` (a PGM file), in points; a skewed page is set straight.

    ``scale``: pixels a point. None where recognition failed or took longer than ``seconds``.
    """
    program = shutil.which("tesseract")
    if program is None:
        return None
    picture = _without_specks(picture)
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
    return _pieces(done.stdout.decode("utf-8", "replace"), scale)


def _without_specks(picture: bytes) -> bytes:
    """The picture through a median filter: a speck of one pixel is gone, a letter's stroke is wider."""
    from PIL import Image, ImageFilter

    out = BytesIO()
    with Image.open(BytesIO(picture)) as image:
        image.filter(ImageFilter.MedianFilter(3)).save(out, "PPM")
    return out.getvalue()


def _pieces(table: str, scale: float) -> list[Piece]:
    """Pieces from tesseract's table: a row a word, with numbers of block and line, and a box in pixels."""
    lines: dict[tuple[str, ...], list[tuple[str, float, float, float, float]]] = defaultdict(list)
    for row in table.splitlines()[1:]:
        fields = row.split("\t")
        if len(fields) < 12 or fields[0] != "5" or not fields[11].strip():
            continue
        if float(fields[10]) < _MIN_CONFIDENCE:
            continue
        left, top, width, height = (float(value) / scale for value in fields[6:10])
        lines[tuple(fields[1:5])].append((fields[11].strip(), left, top, left + width, top + height))
    slope = _skew(list(lines.values()))
    cosine, sine = math.cos(math.atan(slope)), math.sin(math.atan(slope))
    heights = [bottom - top for words in lines.values() for _, _, top, _, bottom in words]
    usual = median(heights) / 0.95 if heights else 0.0
    pieces: list[Piece] = []
    for words in lines.values():
        straight = [
            (text, x0 * cosine + (top + bottom) / 2 * sine, x1 * cosine + (top + bottom) / 2 * sine,
             -(x0 + x1) / 2 * sine + (top + bottom) / 2 * cosine, bottom - top)
            for text, x0, top, x1, bottom in words
        ]  # fmt: skip
        # A word's box follows its letters: the heights of a whole line tell its size better than one word's.
        tallest = sorted(height for *_, height in straight)[-max(1, len(straight) // 3)]
        size = tallest / 0.95
        if _SAME_SIZE < size / usual < 1 / _SAME_SIZE:
            size = usual
        baseline = median(middle for *_, middle, _ in straight) + 0.33 * size
        for text, x0, x1, _, _ in straight:
            pieces.append(
                Piece(
                    text, x0, x1, baseline, baseline - 0.9 * size, baseline + 0.22 * size, size, len(pieces),
                    spaced=True,
                )
            )  # fmt: skip
    return pieces


def _skew(lines: list[list[tuple[str, float, float, float, float]]]) -> float:
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
