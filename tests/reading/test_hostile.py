# ruff: noqa: E501 - XML literals read better whole
"""Files that mean harm or are broken: refused with a code and advice, at little cost; nothing is fetched."""

from __future__ import annotations

import http.server
import io
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from cvscreen.errors import ReadError
from cvscreen.reading import Limits, read_document
from cvscreen.reading.office import Rendered, find_soffice, render_files
from tests.reading import wordxml as x

GOOD = x.docx(x.paras("Medewerker KCC", "Gemeente Delft"))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
)


def members(data: bytes = GOOD) -> dict[str, str | bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def with_member(name: str, content: str | bytes) -> bytes:
    return x.zipped({**members(), name: content})


def without_member(name: str) -> bytes:
    return x.zipped({key: value for key, value in members().items() if key != name})


def bomb(name: str, size: int) -> bytes:
    """A part that unpacks to ``size`` megabytes of nothing."""
    out = io.BytesIO(GOOD)
    with (
        zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as package,
        package.open(name, "w", force_zip64=True) as part,
    ):
        for _ in range(size):
            part.write(bytes(1024 * 1024))
    return out.getvalue()


def utf16(text: str) -> bytes:
    return text.encode("utf-16-le")


def flagged_encrypted() -> bytes:
    data = bytearray(GOOD)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(signature)
        while place >= 0:
            data[place + offset] |= 1
            place = data.find(signature, place + 4)
    return bytes(data)


REFUSED: dict[str, tuple[str, bytes, str]] = {
    "zero bytes": ("cv.docx", b"", "empty"),
    "zero bytes pdf": ("cv.pdf", b"", "empty"),
    "only blanks": ("cv.txt", b"  \r\n\t \n", "empty"),
    "only zeros": ("cv.pdf", bytes(5000), "empty"),
    "picture": ("cv.png", b"\x89PNG\r\n\x1a\n" + bytes(100), "unsupported"),
    "picture named pdf": ("cv.pdf", b"\xff\xd8\xff\xe0" + bytes(100), "unsupported"),
    "picture from a phone": ("cv.docx", b"\x00\x00\x00\x18ftypheic" + bytes(50), "unsupported"),
    "zip named docx": ("cv.docx", x.zipped({"foto.txt": "x"}), "unsupported"),
    "workbook": ("cv.docx", x.zipped({"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"}), "unsupported"),
    "presentation": ("cv.docx", x.zipped({"ppt/presentation.xml": "<x/>"}), "unsupported"),
    "apple pages": ("cv.pages", x.zipped({"Index/Document.iwa": b"x"}), "unsupported"),
    "program": ("cv.pdf", b"MZ\x90\x00" + bytes(200), "unsupported"),
    "unknown bytes": ("cv.xyz", bytes(range(256)) * 8, "unsupported"),
    "noise named pdf": ("cv.pdf", bytes(range(1, 32)) * 60, "damaged"),
    "docx without its text": ("cv.docx", without_member("word/document.xml"), "damaged"),
    "docx cut short": ("cv.docx", GOOD[: len(GOOD) // 2], "damaged"),
    "docx with broken xml": ("cv.docx", with_member("word/document.xml", "<w:document><w:body>"), "damaged"),
    "docx without relations": ("cv.docx", without_member("_rels/.rels"), "damaged"),
    "docx with a password": ("cv.docx", OLE + utf16("EncryptedPackage") + bytes(100), "encrypted"),
    "zip with a password": ("cv.docx", flagged_encrypted(), "encrypted"),
    "odt with a password": (
        "cv.odt", x.odt("<text:p>x</text:p>", manifest="<manifest:encryption-data/>"), "encrypted",
    ),
    "excel 97": ("cv.doc", OLE + utf16("Workbook") + bytes(100), "unsupported"),
    "outlook message": ("cv.msg", OLE + utf16("__substg1.0_0037001F") + bytes(100), "unsupported"),
    "unknown ole": ("cv.doc", OLE + bytes(1000), "damaged"),
    "no text at all": ("cv.docx", x.docx(x.para()), "no-text"),
    "only a picture": ("cv.html", b"<html><body><img src='http://voorbeeld.invalid/cv.png'></body></html>", "no-text"),
    "entity bomb": ("cv.docx", with_member("word/document.xml", ENTITIES + "<w>&b;</w>"), "damaged"),
    "entity in styles": ("cv.docx", with_member("word/styles.xml", ENTITIES + "<w>&b;</w>"), "damaged"),
    "entity in utf-16": (
        "cv.docx", with_member("word/styles.xml", (ENTITIES + "<w>&b;</w>").encode("utf-16")), "damaged",
    ),
    "entity in odt": (
        "cv.odt", x.zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ENTITIES + "<a/>"}),
        "damaged",
    ),
    "zip bomb": ("cv.docx", bomb("word/media/image1.png", 250), "too-large"),
    "part bomb": ("cv.docx", bomb("word/extra.xml", 60), "too-large"),
    "too many parts": (
        "cv.docx", x.zipped({**members(), **{f"word/media/{n}.png": b"" for n in range(6000)}}), "too-large",
    ),
    "deep tables": (
        "cv.docx",
        x.docx("<w:tbl><w:tr><w:tc>" * 200 + x.para("x") + "</w:tc></w:tr></w:tbl>" * 200), "too-large",
    ),
    "deep controls": (
        "cv.docx",
        x.docx("<w:sdt><w:sdtContent>" * 2000 + x.para("x") + "</w:sdtContent></w:sdt>" * 2000), "too-large",
    ),
    "endless table": (
        "cv.docx",
        x.docx("<w:tbl>" + ("<w:tr>" + "<w:tc><w:p/></w:tc>" * 60 + "</w:tr>") * 20_000 + "</w:tbl>"), "too-large",
    ),
    "endless text": ("cv.txt", b"Medewerker KCC bij een gemeente\n" * 100_000, "too-large"),
    "endless html": ("cv.html", b"<html><body>" + b"<p>x" * 2_100_000, "too-large"),
    "deep html": ("cv.html", b"<html><body>" + b"<div>" * 5000 + b"x", "too-large"),
    "deep rtf": ("cv.rtf", rb"{\rtf1 " + b"{" * 5000 + b"x", "too-large"),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_refused_with_a_code(name: str, tmp_path: Path) -> None:
    file, data, code = REFUSED[name]
    path = tmp_path / file
    path.write_bytes(data)
    with pytest.raises(ReadError) as caught:
        read_document(path, render=False)
    assert caught.value.code == code
    assert len(caught.value.message) > 20
    assert "Delft" not in caught.value.message


def test_a_file_above_the_limit_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "cv.docx"
    path.write_bytes(GOOD)
    with pytest.raises(ReadError, match="at most") as caught:
        read_document(path, Limits(max_bytes=100))
    assert caught.value.code == "too-large"


def test_more_pages_than_are_read(tmp_path: Path) -> None:
    path = tmp_path / "cv.docx"
    path.write_bytes(x.docx('<w:p><w:r><w:br w:type="page"/><w:t>x</w:t></w:r></w:p>' * 30))
    with pytest.raises(ReadError) as caught:
        read_document(path, Limits(max_pages=20), render=False)
    assert caught.value.code == "too-large"


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    for path in (tmp_path / "weg.docx", tmp_path):
        with pytest.raises(ReadError):
            read_document(path)


@pytest.mark.parametrize(
    ("file", "data", "expected"),
    [
        ("cv.pdf", GOOD, "docx"),
        ("cv.doc", GOOD, "docx"),
        ("cv", GOOD, "docx"),
        ("cv.docx", rb"{\rtf1 Medewerker KCC}", "rtf"),
        ("cv.doc", b"<html><body>Medewerker KCC</body></html>", "html"),
        ("cv.docx", x.odt("<text:p>Medewerker KCC</text:p>"), "odt"),
        ("cv.odt", b"Medewerker KCC\n", "txt"),
    ],
)
def test_a_wrong_extension_does_not_matter(file: str, data: bytes, expected: str, tmp_path: Path) -> None:
    path = tmp_path / file
    path.write_bytes(data)
    document = read_document(path, render=False)
    assert document.format == expected
    assert next(document.lines()).text == "Medewerker KCC"


class Visitors(http.server.BaseHTTPRequestHandler):
    """Counts every request that something in a document makes."""

    seen: list[str] = []  # noqa: RUF012 - shared on purpose, emptied by the fixture

    def do_GET(self) -> None:
        self.seen.append(self.path)
        self.send_response(404)
        self.end_headers()

    do_HEAD = do_OPTIONS = do_GET

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def server() -> Iterator[str]:
    Visitors.seen.clear()
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Visitors) as listening:
        thread = threading.Thread(target=listening.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}"
        listening.shutdown()
        thread.join()


def luring_docx(server: str) -> bytes:
    """External picture, template, subdocument and chunk; fields that include and link."""
    picture = '<w:pict><v:shape style="width:100pt;height:100pt"><v:imagedata r:id="pic"/></v:shape></w:pict>'
    blip = (
        '<w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="p"/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic '
        'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name="p"/>'
        '<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="pic"/></pic:blipFill><pic:spPr/></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )

    def field(code: str) -> str:
        return (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> '
            f'{code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
            '<w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )

    inner = f"<w:r>{picture}</w:r><w:r>{blip}</w:r>" + field(f'INCLUDEPICTURE "{server}/field.png" \\d')
    inner += field(f'INCLUDETEXT "{server}/text.docx"')
    inner += f"<w:fldSimple w:instr=' INCLUDEPICTURE \"{server}/simple.png\" '><w:r><w:t>y</w:t></w:r></w:fldSimple>"
    settings = f'<w:settings {x.NAMESPACES}><w:attachedTemplate r:id="t"/></w:settings>'
    return x.docx(
        x.para("Medewerker KCC", inner=inner) + '<w:subDoc r:id="sub"/>',
        parts={"settings.xml": settings},
        external={
            "pic": ("image", f"{server}/external.png"),
            "sub": ("subDocument", f"{server}/sub.docx"),
            "link": ("hyperlink", f"{server}/link"),
            "t": ("attachedTemplate", f"{server}/template.dotm"),
        },
    )


def luring_odt(server: str) -> bytes:
    return x.odt(
        '<text:p>Medewerker KCC<draw:frame><draw:image xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'xlink:href="{server}/odt.png" xlink:type="simple"/></draw:frame></text:p>'
        '<text:section text:name="s"><text:section-source xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'xlink:href="{server}/odt-section.odt" xlink:type="simple"/></text:section>'
    )


def luring_rtf(server: str) -> bytes:
    return (
        r"{\rtf1 Medewerker KCC{\field{\*\fldinst INCLUDEPICTURE "
        + f'"{server}/rtf.png"'
        + r" \\d}{\fldrslt x}}"
        r"{\*\template " + f"{server}/rtf.dot" + "}}"
    ).encode()


def luring_html(server: str) -> bytes:
    return (
        f'<html><head><link rel="stylesheet" href="{server}/a.css"><script src="{server}/a.js"></script></head>'
        f'<body><p>Medewerker KCC</p><img src="{server}/a.png"><iframe src="{server}/a.html"></iframe></body></html>'
    ).encode()


LURES = {"docx": luring_docx, "odt": luring_odt, "rtf": luring_rtf, "html": luring_html}


@pytest.mark.parametrize("kind", sorted(LURES))
def test_reading_fetches_nothing(kind: str, server: str, tmp_path: Path) -> None:
    path = tmp_path / f"cv.{kind}"
    path.write_bytes(LURES[kind](server))
    document = read_document(path, render=False)
    assert "Medewerker KCC" in next(document.lines()).text
    assert Visitors.seen == []


@pytest.mark.skipif(find_soffice() is None, reason="LibreOffice (soffice) is not installed")
def test_rendering_fetches_nothing(server: str, tmp_path: Path) -> None:
    paths = []
    for kind in ("docx", "odt", "rtf"):
        paths.append(tmp_path / f"cv.{kind}")
        paths[-1].write_bytes(LURES[kind](server))
    made = render_files(paths)
    assert all(made[path].pdf for path in paths)
    assert Visitors.seen == []


@pytest.mark.skipif(find_soffice() is None, reason="LibreOffice (soffice) is not installed")
def test_one_bad_file_does_not_cost_the_others_their_pages(tmp_path: Path) -> None:
    files = {
        "a.docx": GOOD, "b.docx": REFUSED["docx with broken xml"][1], "c.docx": REFUSED["zip bomb"][1],
        "d.doc": REFUSED["unknown ole"][1], "e.rtf": rb"{\rtf1 Medewerker KCC}", "f.docx": GOOD, "g.txt": b"x",
    }  # fmt: skip
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    made = render_files(tmp_path / name for name in files)
    assert {path.name for path, found in made.items() if found.pdf} == {"a.docx", "e.rtf", "f.docx"}


@pytest.mark.skipif(find_soffice() is None, reason="LibreOffice (soffice) is not installed")
def test_a_stalled_rendering_is_ended(tmp_path: Path) -> None:
    """With no time at all LibreOffice is ended, and the file is read without it."""
    path = tmp_path / "cv.docx"
    path.write_bytes(GOOD)
    limits = Limits(render_seconds=-1.99)
    assert render_files([path], limits) == {path: Rendered()}
    document = read_document(path, limits)
    assert document.pages_source == "estimated"
    assert "not-rendered" in document.warnings


@pytest.mark.parametrize(
    ("file", "data"),
    [
        ("cv.md", b"<!--" * 400_000),
        ("cv.html", b"<html><head><style>" + b"/*" * 140_000 + b"</style></head><body>x"),
        ("cv.html", b"<html><head><style>" + b"@media" * 45_000 + b"</style></head><body>x"),
        ("cv.html", b"<html><head><style>" + b".a{b:c}" * 40_000 + b"</style></head><body>" + b"<p class=a>" * 20_000),
        ("cv.rtf", rb"{\rtf1 " + rb"\'e9" * 300_000 + b"}"),
        ("cv.rtf", rb"{\rtf1 " + rb"{\b x}\par" * 100_000 + b"}"),
        ("cv.txt", b" \t" * 900_000 + b"x"),
        ("cv.txt", b"- x\n" * 60_000),
    ],
)  # fmt: skip
def test_what_is_meant_to_take_long_ends(file: str, data: bytes, tmp_path: Path) -> None:
    """Each of these would take hours with a reader that goes over its text once for every mark in it."""
    path = tmp_path / file
    path.write_bytes(data)
    try:
        outcome = f"{read_document(path, render=False).page_count} pages"
    except ReadError as error:
        outcome = error.code
    assert outcome.endswith("pages") or outcome in ("no-text", "too-large")


def test_an_old_word_file_without_libreoffice_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cvscreen.reading.office.find_soffice", lambda: None)
    path = tmp_path / "cv.doc"
    path.write_bytes(OLE + utf16("WordDocument") + bytes(500))
    with pytest.raises(ReadError, match="apt install libreoffice-writer") as caught:
        read_document(path)
    assert caught.value.code == "unsupported"
