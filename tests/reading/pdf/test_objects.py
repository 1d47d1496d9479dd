"""Objects and maps to Unicode: read quickly, and never otherwise than pdfminer.six reads them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pdfminer.cmapdb import CMapParser, FileUnicodeMap
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFStream

from cvscreen.reading.pdf.objects import OddSpelling, QuickDocument, value_at
from cvscreen.reading.pdf.tounicode import fill
from tests.reading.pdf.pages import one_page

FILES = sorted((Path(__file__).parent / "files").glob("*.pdf"))


def plainly(data: bytes) -> PDFDocument:
    return PDFDocument(PDFParser(BytesIO(data)))


def shown(value: object) -> str:
    return f"{value.attrs!r} {value.get_data()!r}" if isinstance(value, PDFStream) else repr(value)


def objects(document: PDFDocument) -> dict[int, str]:
    numbers = sorted({number for xref in document.xrefs for number in xref.get_objids()})
    return {number: shown(document.getobj(number)) for number in numbers}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_object_of_every_program_is_what_pdfminer_reads(path: Path) -> None:
    data = path.read_bytes()
    found = objects(QuickDocument(data))
    assert found == objects(plainly(data))
    assert len(found) > 5


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_object_of_a_sound_file_is_left_to_pdfminer(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> object:
        raise AssertionError("read slowly")

    monkeypatch.setattr(PDFDocument, "_getobj_parse", refuse)
    monkeypatch.setattr(PDFDocument, "_getobj_objstm", refuse)
    assert len(objects(QuickDocument(path.read_bytes()))) > 5


VALUES = {
    "name": b"/Name",
    "name with a blank": b"/Times#20New#20Roman",
    "name beyond ASCII": b"/Caf#C3#A9",
    "numbers": b"[0 -1 +2 3. .5 -.25 12.75]",
    "constants": b"[true false null]",
    "null in a dictionary": b"<</A null /B 1>>",
    "nested": b"<</A<</B[1 2<</C/D>>]>>/E(x)>>",
    "no white space": b"<</A/B/C(d)/E[/F/G]/H 1/I<41>>>",
    "comment": b"<< % a comment with >>\n/A 1 >>",
    "reference": b"[7 0 R 8 0 R]",
    "numbers that are no reference": b"[7 0 8 0]",
    "string": rb"(plain text)",
    "string with brackets": rb"(a (b) c)",
    "string with escapes": rb"(a\(b\)\\ \101\n)",
    "hexadecimal string": b"<48 65 6C 6C 6F>",
}


@pytest.mark.parametrize("spelled", VALUES.values(), ids=VALUES)
def test_every_spelling_of_the_standard_is_read(spelled: bytes) -> None:
    whole = b"<</Seen " + spelled + b">>"
    document = plainly(one_page(b"", more={10: whole}))
    value, end = value_at(whole + b" ", 0, document)
    assert shown(value) == shown(document.getobj(10))
    assert end == len(whole)


ODD = {
    "unclosed": b"[1 2",
    "wrong bracket": b"<</A 1]",
    "key that is no name": b"<<1 2>>",
    "odd number of parts": b"<</A>>",
    "two signs": b"[--5]",
    "two points": b"[1.2.3]",
    "half a digit pair": b"<414>",
    "name that is no UTF-8": b"/A#FF#FE",
    "operator": b"[BT]",
    "too deep": b"[" * 200 + b"]" * 200,
}


@pytest.mark.parametrize("spelled", ODD.values(), ids=ODD)
def test_other_spellings_are_left_to_pdfminer(spelled: bytes) -> None:
    with pytest.raises(OddSpelling):
        value_at(spelled, 0, plainly(one_page(b"")))


DAMAGES = {
    "length too small": (b"/Length ", b"/Length 1 % "),
    "no end of the object": (b"endobj", b"ebdonj"),
    "no end of the stream": (b"endstream", b"ebdstream"),
    "no end of the cross-reference": (b"startxref", b"startxrff"),
    "entry cut short": (b"00000 n", b"0000 n"),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_damage_is_read_as_pdfminer_reads_it(name: str) -> None:
    old, new = DAMAGES[name]
    data = one_page(b"BT /F 12 Tf 72 720 Td (Tekst) Tj ET").replace(old, new, 1)
    outcomes = []
    for opened in (QuickDocument, lambda data: plainly(data)):
        try:
            outcomes.append(str(objects(opened(data))))
        except Exception as error:  # noqa: BLE001 - whatever it is, both must raise the same
            outcomes.append(type(error).__name__)
    assert outcomes[0] == outcomes[1]


MAPS = {
    "characters": b"2 beginbfchar <0001> <0041> <0002> <00660069> endbfchar",
    "no white space": b"1 beginbfchar<01><0041>endbfchar",
    "range": b"1 beginbfrange <0010> <0013> <0061> endbfrange",
    "range over a byte": b"1 beginbfrange <00> <03> <00FE> endbfrange",
    "range of a list": b"1 beginbfrange <0005> <0007> [<0041> <0042> <00430044>] endbfrange",
    "list too short": b"1 beginbfrange <0005> <0007> [<0041>] endbfrange",
    "empty list": b"1 beginbfrange <0005> <0007> [] endbfrange",
    "empty target": b"1 beginbfrange <0005> <0005> <> endbfrange",
    "beyond the first plane": b"1 beginbfchar <0001> <D83DDE00> endbfchar",
    "no-break space after a space": b"2 beginbfchar <03> <0020> <03> <00A0> endbfchar",
    "glyph name": b"1 beginbfchar <0001> /eacute endbfchar",
    "comment": b"1 beginbfchar % one\n<0001> <0041> endbfchar",
    "half a digit pair": b"1 beginbfchar <0001> <004> endbfchar",
    "codes of other maps": b"1 begincidrange <00> <05> 7 endcidrange",
    "ends of unlike length": b"1 beginbfrange <05> <0007> <0041> endbfrange",
    "after the end": b"1 beginbfchar <01> <0041> endbfchar endcmap 1 beginbfchar <02> <0042> endbfchar",
    "unclosed": b"1 beginbfchar <0001> <0041>",
    "one in the other": b"1 beginbfchar <0001> <0041> 1 beginbfrange <02> <03> <0042> endbfrange",
    "nothing": b"",
}


@pytest.mark.parametrize("body", MAPS.values(), ids=MAPS)
@pytest.mark.parametrize("frame", [b"%s", b"/CIDInit /ProcSet findresource begin begincmap\n%s\nendcmap end"])
def test_a_map_to_unicode_says_what_pdfminer_reads_in_it(frame: bytes, body: bytes) -> None:
    data = frame % body
    expected, found = FileUnicodeMap(), FileUnicodeMap()
    CMapParser(expected, BytesIO(data)).run()
    fill(found, data)
    assert found.cid2unichr == expected.cid2unichr


def test_a_range_of_four_thousand_million_codes_costs_no_time() -> None:
    found = FileUnicodeMap()
    fill(found, b"1 beginbfrange <00000000> <FFFFFFF0> <0041> endbfrange")
    assert len(found.cid2unichr) == 0x10000
