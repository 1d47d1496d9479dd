"""The picture of a scanned page: set straight, and the tables that are ruled on it. Needs Pillow only."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PIL import Image, ImageDraw, ImageFilter

Rect = tuple[float, float, float, float]

_LIGHTER = 30
"""Grey values (of 256) by which something must be darker than the paper to be drawn on it."""
_MOST_SKEW = 3.0
"""Degrees; a page that lies more askew was not laid in a scanner but photographed."""
_LEAST_SKEW = 0.08
_STEPS = (0.5, 0.1, 0.04)
"""Degrees between the angles that are tried, from coarse to fine."""
_LOOKED_AT = 900
"""Pixels of the height at which the angles are tried."""
_BLOCK = 8
"""Pixels along a line that are judged together, so that specks and gaps of a pixel do not break it."""
_FILLED = 230
"""How dark (of 255) a block of a line must be."""
_LEAST_ACROSS, _LEAST_DOWN = 36.0, 22.0
"""Points from which on a dark run is a line: no letter's stroke is as long."""
_MOST_LINES = 1_000
_MOST_THICK = 4.0
"""Points; what is thicker is a bar or a filled area."""


@dataclass(frozen=True, slots=True)
class Ruled:
    """Lines drawn on a picture, in pixels: x0, top, x1, bottom."""

    across: list[Rect]
    down: list[Rect]


def paper(image: Image.Image) -> int:
    """The grey value of the paper: the commonest of the light half."""
    counts = image.histogram()
    return max(range(128, 256), key=lambda value: (counts[value], value))


def skew(image: Image.Image) -> float:
    """Degrees by which the lines of text fall to the right; 0 for a page that lies straight, or far askew."""
    factor = max(1, round(image.height / _LOOKED_AT))
    small = _drawn(image).reduce(factor)
    best = 0.0
    reach = _MOST_SKEW
    for step in _STEPS:
        count = round(reach / step)
        angles = [best + step * number for number in range(-count, count + 1)]
        best = max(angles, key=lambda angle: (_levelness(small, angle), -abs(angle)))
        reach = step
    return best if _LEAST_SKEW <= abs(best) <= _MOST_SKEW else 0.0


def _levelness(drawn: Image.Image, angle: float) -> float:
    """How sharply rows of ink and rows of paper alternate with the picture turned by ``angle`` degrees."""
    turned = drawn.rotate(angle, Image.Resampling.BILINEAR) if angle else drawn
    rows = turned.resize((1, turned.height), Image.Resampling.BOX).tobytes()
    return float(sum((one - other) ** 2 for one, other in pairwise(rows)))


def _drawn(image: Image.Image) -> Image.Image:
    """White where the picture is darker than its paper."""
    darkest = paper(image) - _LIGHTER
    return image.point([255 if value < darkest else 0 for value in range(256)])


def find_rules(image: Image.Image, degrees: float, scale: float) -> Ruled:
    """The level and upright lines of a grey picture that is turned back by ``degrees`` about its middle.

    ``scale``: pixels a point.
    """
    drawn = _drawn(image)
    if degrees:
        drawn = drawn.rotate(degrees, Image.Resampling.BILINEAR).point([255 * (v > 90) for v in range(256)])
    # A line of a pixel that runs not quite level changes rows: thickened, it stays whole.
    drawn = drawn.filter(ImageFilter.MaxFilter(3))
    across = _runs(drawn, _LEAST_ACROSS * scale, _MOST_THICK * scale)
    down = _runs(drawn.transpose(Image.Transpose.TRANSPOSE), _LEAST_DOWN * scale, _MOST_THICK * scale)
    return Ruled(across, [(top, x0, bottom, x1) for x0, top, x1, bottom in down])


def borders(ruled: Ruled, near: float) -> list[Rect]:
    """The lines that end at lines of the other direction: borders of cells do, strokes of letters do not.

    ``near``: pixels by which a line may miss the other.
    """
    kept = [
        line for line in ruled.across
        if all(any(_meets(end, line[1], other, near) for other in ruled.down) for end in (line[0], line[2]))
    ]  # fmt: skip
    kept += [
        line for line in ruled.down
        if all(any(_meets(line[0], end, other, near) for other in ruled.across) for end in (line[1], line[3]))
    ]  # fmt: skip
    return kept


def _meets(x: float, y: float, line: Rect, near: float) -> bool:
    return line[0] - near <= x <= line[2] + near and line[1] - near <= y <= line[3] + near


def _runs(drawn: Image.Image, least: float, thick: float) -> list[Rect]:
    """Level dark runs of ``least`` pixels and more that are no thicker than ``thick``."""
    width, height = drawn.width // _BLOCK, drawn.height
    if not width:
        return []
    blocks = drawn.crop((0, 0, width * _BLOCK, height)).resize((width, height), Image.Resampling.BOX)
    marked = blocks.tobytes().translate(bytes(int(value >= _FILLED) for value in range(256)))
    # Shorter runs are strokes of letters and crossings of other lines; they would join what stands apart.
    long_run = re.compile(rb"\x01{%d,}" % max(1, round(least / 2 / _BLOCK)))
    open_runs: list[list[float]] = []
    found: list[list[float]] = []
    for y in range(height):
        row = marked[y * width : (y + 1) * width]
        runs = []
        for match in long_run.finditer(row):
            x0, x1 = match.start() * _BLOCK, match.end() * _BLOCK
            above = next((r for r in open_runs if x0 < r[2] and r[0] < x1 and r[3] == y), None)
            if above is None:
                above = [x0, y, x1, y]
                found.append(above)
            above[0], above[2], above[3] = min(above[0], x0), max(above[2], x1), y + 1
            runs.append(above)
        open_runs = runs
    lines = [
        (x0, top, x1, bottom) for x0, top, x1, bottom in found if x1 - x0 >= least and bottom - top <= thick
    ]
    if len(lines) > _MOST_LINES:
        return []  # a photograph, a pattern
    return lines


def erased(image: Image.Image, degrees: float, boxes: Sequence[Rect]) -> Image.Image:
    """The picture without what stands in ``boxes``: pixels of the picture turned back by ``degrees``."""
    mask = Image.new("L", image.size)
    draw = ImageDraw.Draw(mask)
    for x0, top, x1, bottom in boxes:
        draw.rectangle((x0 - 1, top - 1, x1 + 1, bottom + 1), fill=255)
    mask = mask.rotate(-degrees, Image.Resampling.BILINEAR).point(
        [255 * (value > 60) for value in range(256)]
    )
    image = image.copy()
    image.paste(paper(image), mask=mask)
    return image
