"""The parts below the layout: content streams, inflating, colours, engine, OCR table, layout view."""

from __future__ import annotations

import json
import zlib
from pathlib import Path

import pytest

from cvscreen.errors import ReadError
from cvscreen.reading import ocr
from cvscreen.reading.layout_view import write_layout_html
from cvscreen.reading.pdf import bounds, colors, reader
from cvscreen.reading.pdf.content import operations
from cvscreen.reading.pdf.engine import Engine
from cvscreen.records.document import Document
from tests.reading.pdf.pages import one_page, read, stream, texts


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"1 0 0 -1 .5 -.5 cm", [(b"cm", [1.0, 0.0, 0.0, -1.0, 0.5, -0.5])]),
        (b"(a\\)b) Tj", [(b"Tj", [b"a)b"])]),
        (b"(a(b)c) Tj", [(b"Tj", [b"a(b)c"])]),
        (b"(\\101\\n\\\n) Tj", [(b"Tj", [b"A\n"])]),
        (b"<4B 4> Tj", [(b"Tj", [b"K@"])]),
        (b"[(a) -120 <62>] TJ", [(b"TJ", [[b"a", -120.0, b"b"]])]),
        (b"/F#31 12 Tf", [(b"Tf", ["F1", 12.0])]),
        (b"/Span << /MCID 0 /L [1 2] >> BDC", [(b"BDC", ["Span", {"MCID": 0.0, "L": [1.0, 2.0]}])]),
        (b"BI /W 1 /H 1 ID \x00Tj EI Q", [(b"BI", [{"W": 1.0, "H": 1.0}]), (b"Q", [])]),
        (b"% comment (\nq", [(b"q", [])]),
        (b"--5 1.2.3 Td T*", [(b"Td", [-5.0, 1.2]), (b"T*", [])]),
        (b"[1 2 Tj", [(b"Tj", [[1.0, 2.0]])]),
        (b"(open", []),
        (b"true false null x", [(b"x", [True, False, None])]),
    ],
)
def test_operations(data: bytes, expected: list[tuple[bytes, list[object]]]) -> None:
    assert list(operations(data)) == expected


def test_inflating_within_the_budget() -> None:
    data = zlib.compress(b"a" * 1_000_000)
    with bounds.unpacking_at_most(2_000_000):
        assert len(bounds.inflate(data)) == 1_000_000
        with pytest.raises(ReadError):
            bounds.inflate(data + b"") and bounds.inflate(data)
    with bounds.unpacking_at_most(500_000), pytest.raises(ReadError):
        bounds.inflate_damaged(data)


def test_damaged_stream_gives_what_stands_before_the_damage() -> None:
    data = bytearray(zlib.compress(bytes(range(256)) * 2_000, 0))
    data[300_000:300_020] = b"\xff" * 20
    with pytest.raises(zlib.error):
        bounds.inflate(bytes(data))
    assert len(bounds.inflate_damaged(bytes(data))) > 200_000


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((0.5,), "#808080"),
        ((1.0, 0.0, 0.0), "#ff0000"),
        ((0.0, 0.0, 0.0, 1.0), "#000000"),
        ((2.0,), "#ffffff"),
        ((1.0, 1.0), None),
    ],
)
def test_colors(values: tuple[float, ...], expected: str | None) -> None:
    assert colors.to_hex(values) == expected


def test_contrast() -> None:
    assert colors.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert colors.contrast("#ffffff", "#ffffff") == 1
    assert colors.blend("#000000", "#ffffff", 0.5) == "#808080"


def test_words_of_the_second_engine() -> None:
    data = one_page(b"BT /F 12 Tf 60 700 Td (Medewerker KCC) Tj ET")
    with Engine(data) as engine:
        marks = engine.read(0)
        assert marks is not None
        assert "".join(piece.text for piece in marks.pieces) == "MedewerkerKCC"
        (first, *_) = marks.pieces
        assert (round(first.x0), round(first.baseline), round(first.size)) == (61, 142, 12)


def test_what_the_first_engine_cannot_open_the_second_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_open", lambda data, limits: ([], frozenset()))
    reading = read(one_page(b"BT /F 12 Tf 60 700 Td (Medewerker KCC) Tj ET"))
    assert texts(reading) == ["Medewerker KCC"]
    assert reading.warnings == ("second-engine",)


def test_field_values_show_on_the_page() -> None:
    appearance = stream(
        b"BT /F 12 Tf 2 4 Td (Ingevuld) Tj ET",
        b"/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F 5 0 R >> >>",
    )
    widget = b"<< /Type /Annot /Subtype /Widget /Rect [60 600 160 620] /F 4 /AP << /N 11 0 R >> >>"
    hidden = b"<< /Type /Annot /Subtype /Widget /Rect [60 500 160 520] /F 2 /AP << /N 11 0 R >> >>"
    data = one_page(
        b"BT /F 12 Tf 60 700 Td (Naam) Tj ET",
        page=b"/Annots [10 0 R 12 0 R]",
        more={10: widget, 11: appearance, 12: hidden},
    )
    assert texts(read(data)) == ["Naam", "Ingevuld"]


def _word(line: int, left: int, top: int, text: str, width: int = 60) -> str:
    return f"5\t1\t1\t1\t{line}\t1\t{left}\t{top}\t{width}\t20\t95.0\t{text}"


def test_skewed_words_are_set_straight() -> None:
    rows = ["level\tpage"]
    for line in range(4):
        for word in range(8):
            left = 100 + 120 * word
            rows.append(_word(line, left, 200 + 60 * line + round(left * 0.02), f"w{line}{word}"))
    pieces = ocr._pieces("\n".join(rows), scale=2.0)
    baselines = {round(piece.baseline, 1) for piece in pieces}
    assert len(baselines) == 4
    assert [piece.text for piece in pieces][:2] == ["w00", "w01"]


def test_scan_without_tesseract(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "available", lambda: False)
    path = Path(__file__).parent / "files" / "scan_plain.pdf"
    with pytest.raises(ReadError) as caught:
        read(path.read_bytes())
    assert caught.value.code == "no-text"
    assert "tesseract" in caught.value.message


def test_layout_view(tmp_path: Path) -> None:
    source = Path(__file__).parent / "files" / "sidebar_right-chromium.pdf"
    reading = read(source.read_bytes())
    document = Document("a<b>.pdf", "0" * 64, "pdf", reading.pages, reading.page_count, "rendered")
    out = tmp_path / "layout.html"
    write_layout_html(document, source, out, {(1, 0): "personalia"})
    text = out.read_text(encoding="utf-8")
    assert "a&lt;b&gt;.pdf" in text
    assert text.count("data:image/png;base64,") == reading.page_count
    assert text.count("<li>") == len(texts(reading))
    assert "section personalia" in text
    assert "http://" not in text
    assert "https://" not in text


def test_truth_files_are_well_formed() -> None:
    for path in (Path(__file__).parent / "files").glob("*.json"):
        truth = json.loads(path.read_text(encoding="utf-8"))
        assert set(truth) == {"pages", "blocks"}
        assert path.with_suffix(".pdf").exists()
