"""Broken, locked and malicious PDFs: read, or refused with a code, at little cost."""

from __future__ import annotations

import io
import zlib
from pathlib import Path

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from cvscreen.errors import ReadError
from cvscreen.reading.limits import Limits
from cvscreen.reading.pdf import read_pdf
from tests.reading.build_pdfs import FILES
from tests.reading.pdf.pages import FONT, by_hand, drawn, one_page, read, stream, texts

TEXT = b"BT /F 12 Tf 60 700 Td (Medewerker KCC) Tj ET"


def _code(data: bytes, limits: Limits | None = None) -> str:
    with pytest.raises(ReadError) as caught:
        read(data, limits)
    assert "Medewerker" not in caught.value.message
    return caught.value.code


def _encrypted(user: str, owner: str) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption(user, owner, strength=128))
    canvas.drawString(60, 700, "Medewerker KCC")
    canvas.save()
    return out.getvalue()


def test_user_password() -> None:
    assert _code(_encrypted("geheim", "baas")) == "encrypted"


def test_owner_password_alone_opens() -> None:
    assert texts(read(_encrypted("", "baas"))) == ["Medewerker KCC"]


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n", b"%PDF-1.7\n1 0 obj\n<<", b"%PDF-1.4\n%%EOF", b"%PDF-" + b"\x00" * 500]
)
def test_damaged(data: bytes) -> None:
    assert _code(data) == "damaged"


@pytest.mark.parametrize("part", [0.3, 0.6, 0.9, 0.98])
def test_truncated_file_is_read_or_refused(part: float) -> None:
    whole = (FILES / "rl_frames-reportlab.pdf").read_bytes()
    code = None
    try:
        found = texts(read(whole[: int(part * len(whole))]))
    except ReadError as error:
        found, code = [], error.code
    assert found or code in ("damaged", "empty", "no-text")


def test_missing_cross_reference_table() -> None:
    data = one_page(TEXT)
    table = data.index(b"xref\n0")
    assert texts(read(data[:table] + data[data.index(b"trailer") :])) == ["Medewerker KCC"]


def test_empty_page() -> None:
    assert _code(one_page(b"")) == "empty"


def test_too_many_pages() -> None:
    data = drawn(*[lambda canvas: canvas.drawString(60, 700, "x")] * 12)
    assert _code(data, Limits(max_pages=10)) == "too-large"


def test_a_lying_page_count() -> None:
    reading = read(one_page(TEXT).replace(b"/Count 1", b"/Count 9"))
    assert (reading.page_count, texts(reading)) == (1, ["Medewerker KCC"])


def test_page_tree_that_contains_itself() -> None:
    data = one_page(TEXT).replace(b"/Kids [3 0 R]", b"/Kids [3 0 R 2 0 R]")
    assert texts(read(data)) == ["Medewerker KCC"]


def test_form_that_draws_itself() -> None:
    form = stream(
        TEXT + b" /X Do",
        b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] "
        b"/Resources << /Font << /F 5 0 R >> /XObject << /X 10 0 R >> >>",
    )
    assert texts(read(one_page(b"/X Do", b"/XObject << /X 10 0 R >>", more={10: form}))) == ["Medewerker KCC"]


def test_forms_that_multiply() -> None:
    levels = 14
    more = {}
    for level in range(levels):
        inner = b"/XObject << /X %d 0 R >>" % (11 + level)
        body = b"/X Do " * 10 if level < levels - 1 else TEXT
        more[10 + level] = stream(
            body,
            b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> %s >>"
            % inner,
        )
    data = one_page(b"/X Do", b"/XObject << /X 10 0 R >>", more=more)
    assert _code(data, Limits(seconds=2)) in ("timeout", "too-large")


def test_stream_that_unpacks_to_gigabytes() -> None:
    bomb = zlib.compress(b" " * 30_000_000, 9)
    data = one_page(TEXT, page=b"/Dummy 0").replace(b"/Contents 4 0 R", b"/Contents [4 0 R 10 0 R]")
    data = by_hand({
        1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [4 0 R 10 0 R] "
        b"/Resources << /Font << /F 5 0 R >> >> >>",
        4: stream(TEXT), 5: FONT, 10: stream(bomb, b"/Filter /FlateDecode"),
    })  # fmt: skip
    assert _code(data, Limits(max_unpacked=10_000_000)) == "too-large"


def test_endless_operators() -> None:
    data = one_page(b"q Q " * 1_500_000)
    assert _code(data) == "too-large"


@pytest.mark.parametrize(
    ("box", "width"), [(b"", 612.0), (b"/MediaBox [0 0 0 0]", 612.0), (b"/MediaBox [0 0 9e9 9e9]", None)]
)
def test_media_box(box: bytes, width: float | None) -> None:
    reading = read(one_page(TEXT).replace(b"/MediaBox [0 0 595 842]", box))
    assert texts(reading) == ["Medewerker KCC"]
    if width is not None:
        assert reading.pages[0].width == width


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_turned_page(rotate: int) -> None:
    def line(index: int) -> bytes:
        return b"BT /F 12 Tf 1 0 0 1 60 %d Tm (regel %d) Tj ET " % (700 - 20 * index, index)

    content = b"".join(line(index) for index in range(4))
    reading = read(one_page(content, page=b"/Rotate %d" % rotate))
    page = reading.pages[0]
    assert texts(reading) == [f"regel {index}" for index in range(4)]
    assert (page.width, page.height) == ((595, 842) if rotate in (0, 180) else (842, 595))
    for found in page.lines:
        assert found.box is not None
        assert 0 <= found.box.x0 < found.box.x1 <= (page.width or 0)
        assert 0 <= found.box.top < found.box.bottom <= (page.height or 0)


def test_malformed_content() -> None:
    content = (
        b"]] >> ( Tf /F Tf 12 Tf /F 12 Tf -- 1.2.3 Td BT /F 12 Tf 60 700 Td (Medewerker \\(KCC\\) (a)) Tj ET "
        b"BI /W 2 /H 2 ID \xff\xff EI [ (open) BT /F 12 Tf 60 600 Td <4B 43 4> Tj ET"
    )
    assert "Medewerker (KCC) (a)" in texts(read(one_page(b"BT ET " + content[14:])))


def test_crop_box_hides_what_it_cuts_off() -> None:
    content = TEXT + b" BT /F 12 Tf 60 100 Td (Buiten beeld) Tj ET"
    reading = read(one_page(content, page=b"/CropBox [0 300 595 842]"))
    assert texts(reading) == ["Medewerker KCC"]
    assert [item.reason for item in reading.hidden] == ["off-page"]


def test_no_clock_no_name_in_the_result() -> None:
    data = one_page(TEXT)
    assert read_pdf(Path("a.pdf"), data, Limits()) == read_pdf(Path("b/c.pdf"), data, Limits())
