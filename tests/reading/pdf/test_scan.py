"""The picture of a scanned page: its skew, the tables ruled on it, and the time that recognition may take."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from cvscreen.errors import ReadError
from cvscreen.reading import ocr, scan
from cvscreen.reading.limits import Limits
from cvscreen.reading.pdf.grid import find_grids
from tests.reading.pdf.pages import read

SCALE = 2.0
XS, YS = (80, 300, 520), (100, 180, 260, 400)
FILES = Path(__file__).parent / "files"


def page(degrees: float = 0.0, ground: int = 255, ink: int = 60) -> Image.Image:
    """Lines of words, and a table of two columns and three rows, turned to the right by ``degrees``."""
    image = Image.new("L", (800, 1100), ground)
    draw = ImageDraw.Draw(image)
    for y in YS:
        draw.line((XS[0], y, XS[-1], y), ink, 2)
    for x in XS:
        draw.line((x, YS[0], x, YS[-1]), ink, 2)
    for line in range(30):
        y = 110 + 26 * line
        for word in range(9):
            x = 90 + 50 * word
            crossed = any(x - 6 <= edge <= x + 44 for edge in XS) or any(
                y - 6 <= edge <= y + 15 for edge in YS
            )
            if not crossed:
                draw.rectangle((x, y, x + 38, y + 9), fill=ink)
    return image.rotate(-degrees, Image.Resampling.BICUBIC, fillcolor=ground)


def grids(image: Image.Image) -> list[tuple[int, ...]]:
    degrees = scan.skew(image)
    kept = scan.borders(scan.find_rules(image, degrees, SCALE), 3 * SCALE)
    return [
        tuple(round(v * SCALE) for v in grid.box) for grid in find_grids([_points(rule) for rule in kept])
    ]


def _points(rule: scan.Rect) -> scan.Rect:
    return (rule[0] / SCALE, rule[1] / SCALE, rule[2] / SCALE, rule[3] / SCALE)


@pytest.mark.parametrize("degrees", [-2.4, -0.7, 0.0, 0.3, 1.5, 2.9])
def test_skew(degrees: float) -> None:
    assert scan.skew(page(degrees)) == pytest.approx(degrees, abs=0.09)


def test_a_page_without_ink_lies_straight() -> None:
    assert scan.skew(Image.new("L", (800, 1100), 250)) == 0.0


@pytest.mark.parametrize(("ground", "ink"), [(255, 60), (255, 170), (214, 90)])
@pytest.mark.parametrize("degrees", [0.0, 1.5, -2.4])
def test_a_ruled_table_is_found_on_every_paper(degrees: float, ground: int, ink: int) -> None:
    ((x0, top, x1, bottom),) = grids(page(degrees, ground, ink))
    assert (x0, top) == pytest.approx((XS[0], YS[0]), abs=6)
    assert (x1, bottom) == pytest.approx((XS[-1], YS[-1]), abs=6)


def test_lines_that_end_nowhere_are_no_borders() -> None:
    image = Image.new("L", (800, 1100), 255)
    draw = ImageDraw.Draw(image)
    for y in (200, 300, 400):
        draw.line((80, y, 700, y), 0, 2)  # lines below headings
    draw.line((60, 150, 60, 900), 0, 2)  # and one beside a sidebar
    ruled = scan.find_rules(image, 0.0, SCALE)
    assert (len(ruled.across), len(ruled.down)) == (3, 1)
    assert scan.borders(ruled, 3 * SCALE) == []


def test_a_filled_bar_is_no_line() -> None:
    image = Image.new("L", (800, 1100), 255)
    ImageDraw.Draw(image).rectangle((80, 100, 700, 160), fill=30)
    assert scan.find_rules(image, 0.0, SCALE) == scan.Ruled([], [])


def test_what_is_erased_is_paper() -> None:
    image = page(1.5)
    degrees = scan.skew(image)
    ruled = scan.find_rules(image, degrees, SCALE)
    bare = scan.erased(image, degrees, scan.borders(ruled, 3 * SCALE))
    assert grids(bare) == []
    dark = sum(image.histogram()[:128]) - sum(bare.histogram()[:128])
    drawn = 2 * (4 * (XS[-1] - XS[0]) + 3 * (YS[-1] - YS[0]))
    assert 0.5 * drawn < dark < 1.5 * drawn


def test_recognition_is_given_the_lines_of_the_page_set_straight() -> None:
    out = BytesIO()
    page(1.5).save(out, "PPM")
    _, rules, degrees = ocr._prepared(out.getvalue(), SCALE)
    assert degrees == pytest.approx(1.5, abs=0.09)
    assert len([rule for rule in rules if rule[2] - rule[0] > rule[3] - rule[1]]) == 4
    assert all(min(rule[2] - rule[0], rule[3] - rule[1]) < 4 for rule in rules)


ROW = "5\t1\t1\t1\t1\t{}\t{}\t100\t{}\t20\t95.0\t{}"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([(100, 10, "«"), (130, 80, "Beheer"), (220, 40, "van")], ["•", "Beheer", "van"]),
        ([(100, 10, "e"), (130, 80, "Beheer"), (220, 40, "van")], ["•", "Beheer", "van"]),
        ([(100, 10, "o"), (116, 80, "Beheer")], ["o", "Beheer"]),
        ([(100, 10, "«")], ["«"]),
        ([(100, 80, "|Delft_"), (190, 6, "|"), (220, 40, "van_der")], ["Delft", "van_der"]),
    ],
)
def test_bullets_and_strokes_are_not_read_as_letters(
    words: list[tuple[int, int, str]], expected: list[str]
) -> None:
    rows = [ROW.format(index, left, width, text) for index, (left, width, text) in enumerate(words)]
    assert [piece.text for piece in ocr._pieces("\n".join(["head", *rows]), 2.0)] == expected


@pytest.fixture
def endless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A tesseract that does not come to an end by itself."""
    program = tmp_path / "tesseract"
    program.write_text(f"#!{sys.executable}\nimport time\ntime.sleep(600)\n")
    program.chmod(0o755)
    monkeypatch.setattr(ocr, "available", lambda: True)
    monkeypatch.setattr("shutil.which", lambda name: str(program))


@pytest.mark.usefixtures("endless")
@pytest.mark.skipif(sys.platform == "win32", reason="a script stands for the program")
def test_recognition_ends_with_the_time_of_the_file() -> None:
    with pytest.raises(ReadError) as caught:
        read((FILES / "scan_plain.pdf").read_bytes(), Limits(seconds=3, ocr_seconds=600))
    assert caught.value.code == "timeout"
    assert "3 seconds" in caught.value.message
    assert "--seconds" in caught.value.message


@pytest.mark.usefixtures("endless")
@pytest.mark.skipif(sys.platform == "win32", reason="a script stands for the program")
def test_a_page_that_takes_too_long_leaves_the_time_of_the_file() -> None:
    with pytest.raises(ReadError) as caught:
        read((FILES / "scan_plain.pdf").read_bytes(), Limits(seconds=600, ocr_seconds=0.5))
    assert caught.value.code == "no-text"
