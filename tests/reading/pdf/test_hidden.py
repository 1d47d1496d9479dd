"""Text that a reader cannot see is kept apart, with its place; text that he can see is not."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader

from cvscreen.reading.pdf.engine import Engine
from cvscreen.records.document import HiddenReason
from tests.reading.pdf.pages import drawn, one_page, read, stream, texts

STUFFING = "Key2KCC Accres Suite Officepakket"


def _picture(color: str = "navy") -> ImageReader:
    out = io.BytesIO()
    Image.new("RGB", (40, 40), color).save(out, "PNG")
    out.seek(0)
    return ImageReader(out)


def _visible(canvas: Any) -> None:
    canvas.setFillColorRGB(0, 0, 0)
    canvas.drawString(60, 780, "Medewerker klantcontact bij gemeente Delft")


def _hidden(draw: Any) -> tuple[list[str], list[tuple[str, HiddenReason]]]:
    def page(canvas: Any) -> None:
        _visible(canvas)
        draw(canvas)

    reading = read(drawn(page))
    assert "Medewerker klantcontact bij gemeente Delft" in texts(reading)
    return texts(reading)[1:], [(item.text, item.reason) for item in reading.hidden]


def _white(canvas: Any) -> None:
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(60, 700, STUFFING)


def _nearly_white(canvas: Any) -> None:
    canvas.setFillColorRGB(0.98, 0.98, 0.97)
    canvas.drawString(60, 700, STUFFING)


def _on_own_color(canvas: Any) -> None:
    canvas.setFillColorRGB(0.1, 0.2, 0.5)
    canvas.rect(50, 680, 400, 50, stroke=0, fill=1)
    canvas.setFillColorRGB(0.1, 0.2, 0.5)
    canvas.drawString(60, 700, STUFFING)


def _tiny(canvas: Any) -> None:
    canvas.setFont("Helvetica", 1)
    canvas.drawString(60, 700, STUFFING)


def _tiny_by_matrix(canvas: Any) -> None:
    canvas.saveState()
    canvas.scale(0.1, 0.1)
    canvas.setFont("Helvetica", 20)
    canvas.drawString(600, 7000, STUFFING)
    canvas.restoreState()


def _off_page(canvas: Any) -> None:
    canvas.drawString(60, -40, STUFFING)


def _beside_page(canvas: Any) -> None:
    canvas.drawString(700, 400, STUFFING)


def _under_image(canvas: Any) -> None:
    canvas.drawString(60, 700, STUFFING)
    canvas.drawImage(_picture(), 50, 680, 400, 50)


def _under_fill(canvas: Any) -> None:
    canvas.drawString(60, 700, STUFFING)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.rect(50, 680, 400, 50, stroke=0, fill=1)


def _render_mode(canvas: Any) -> None:
    text = canvas.beginText(60, 700)
    text.setTextRenderMode(3)
    text.textLine(STUFFING)
    canvas.drawText(text)


def _transparent(canvas: Any) -> None:
    canvas.setFillAlpha(0.0)
    canvas.drawString(60, 700, STUFFING)


def _white_on_picture_of_white(canvas: Any) -> None:
    canvas.drawImage(_picture("white"), 50, 680, 400, 50)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(60, 700, STUFFING)


@pytest.mark.parametrize(
    ("draw", "reason"),
    [
        (_white, "low-contrast"), (_nearly_white, "low-contrast"), (_on_own_color, "low-contrast"),
        (_tiny, "tiny"), (_tiny_by_matrix, "tiny"), (_off_page, "off-page"), (_beside_page, "off-page"),
        (_under_image, "covered"), (_under_fill, "covered"), (_render_mode, "render-mode"),
        (_transparent, "low-contrast"), (_white_on_picture_of_white, "low-contrast"),
    ],
)  # fmt: skip
def test_hidden(draw: Any, reason: HiddenReason) -> None:
    lines, hidden = _hidden(draw)
    assert lines == []
    assert hidden == [(STUFFING, reason)]


def _white_on_band(canvas: Any) -> None:
    canvas.setFillColorRGB(0.1, 0.2, 0.5)
    canvas.rect(50, 680, 400, 50, stroke=0, fill=1)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(60, 700, STUFFING)


def _white_on_rounded_band(canvas: Any) -> None:
    canvas.setFillColorRGB(0.1, 0.2, 0.5)
    canvas.roundRect(50, 680, 400, 50, 20, stroke=0, fill=1)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(70, 700, STUFFING)


def _white_on_gradient(canvas: Any) -> None:
    canvas.saveState()
    band = canvas.beginPath()
    band.rect(50, 680, 400, 50)
    canvas.clipPath(band, stroke=0)
    canvas.linearGradient(50, 680, 450, 730, ((0.1, 0.2, 0.5), (0.5, 0.1, 0.3)), extend=True)
    canvas.restoreState()
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(60, 700, STUFFING)


def _white_on_picture(canvas: Any) -> None:
    canvas.drawImage(_picture(), 50, 680, 400, 50)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(60, 700, STUFFING)


def _black_on_picture(canvas: Any) -> None:
    canvas.drawImage(_picture("beige"), 0, 0, 595, 760)
    canvas.setFillColorRGB(0, 0, 0)
    canvas.drawString(60, 700, STUFFING)


def _light_grey(canvas: Any) -> None:
    canvas.setFillColorRGB(0.75, 0.75, 0.75)
    canvas.drawString(60, 700, STUFFING)


def _marked_by_highlighter(canvas: Any) -> None:
    canvas.drawString(60, 700, STUFFING)
    canvas.setFillColorRGB(1, 1, 0)
    canvas.setFillAlpha(0.4)
    canvas.rect(50, 680, 400, 50, stroke=0, fill=1)


@pytest.mark.parametrize(
    "draw",
    [
        _white_on_band, _white_on_rounded_band, _white_on_gradient, _white_on_picture, _black_on_picture,
        _light_grey, _marked_by_highlighter,
    ],
)  # fmt: skip
def test_visible(draw: Any) -> None:
    lines, hidden = _hidden(draw)
    assert lines == [STUFFING]
    assert hidden == []


def test_place_of_hidden_text() -> None:
    (item,) = read(drawn(_visible, lambda canvas: (_visible(canvas), _white(canvas)))).hidden
    assert item.page == 2
    assert item.box is not None
    assert (round(item.box.x0), round(item.box.bottom)) == (60, 144)


def test_layer_that_is_switched_off() -> None:
    content = (
        b"BT /F 12 Tf 60 700 Td (Zichtbaar) Tj ET /OC /Laag BDC BT /F 12 Tf 60 600 Td (Verborgen) Tj ET EMC"
    )
    data = one_page(content, b"/Properties << /Laag 10 0 R >>", more={10: b"<< /Type /OCG /Name (L) >>"})
    data = data.replace(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >> >>",
    )
    reading = read(data)
    assert texts(reading) == ["Zichtbaar"]
    assert [(item.text, item.reason) for item in reading.hidden] == [("Verborgen", "hidden-run")]


def test_text_inside_a_form_counts_too() -> None:
    form = stream(
        b"1 g BT /F 12 Tf 60 600 Td (Verborgen) Tj ET 0 g BT /F 12 Tf 60 500 Td (Getoond) Tj ET",
        b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >>",
    )
    reading = read(one_page(b"/X Do", b"/XObject << /X 10 0 R >>", more={10: form}))
    assert texts(reading) == ["Getoond"]
    assert [item.text for item in reading.hidden] == ["Verborgen"]


def test_zero_width_characters_inside_a_word() -> None:
    cmap = (
        b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange "
        b"3 beginbfchar <41> <0041> <42> <200B> <43> <0063> endbfchar endcmap end"
    )
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 11 0 R >>"
    data = one_page(b"BT /G 12 Tf 60 700 Td (ABC) Tj ET", b"", more={10: font, 11: stream(cmap)}).replace(
        b"/F 5 0 R", b"/F 5 0 R /G 10 0 R"
    )
    reading = read(data)
    assert texts(reading) == ["Ac"]
    assert [item.reason for item in reading.hidden] == ["zero-width"]


def test_a_part_of_a_page_answers_as_the_whole_page_does() -> None:
    """White words, half of them on blue, from edge to edge."""
    content = b"0 0 1 rg 0 0 595 421 re f BT /F 12 Tf 1 g " + b"".join(
        b"1 0 0 1 %d %d Tm (Woord) Tj " % (x, y) for x in (3, 290, 560) for y in (2, 300, 600, 835)
    )
    places = [(x, 842.0 - y) for x in (3.3, 290.0, 560.9) for y in (2, 300, 600, 835)]
    boxes = [(x, y - 11, x + 33, y + 3) for x, y in places]
    with Engine(one_page(content + b"ET")) as engine:
        together = engine.sees(0, boxes)
        apart = [engine.sees(0, [box]) for box in boxes]
        beyond = engine.sees(0, [(-90.0, -90.0, -50.0, -50.0), (700.0, 900.0, 760.0, 950.0)])
    assert together == [answer[0] for answer in apart if answer is not None]
    assert together == [True, True, False, False] * 3
    assert beyond == [False, False]
