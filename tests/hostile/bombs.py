"""Files that are meant to eat time or memory, one of each kind, small as they are sent."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable

from tests.reading import wordxml as x
from tests.reading.pdf.pages import FONT, by_hand, one_page, stream

TEXT = b"BT /F 12 Tf 60 700 Td (Medewerker KCC) Tj ET"
MEGABYTE = 1024 * 1024


def _zipped(name: str, megabytes: int) -> bytes:
    """A Word file with a part that unpacks to so many megabytes."""
    out = io.BytesIO(x.docx(x.para("Medewerker KCC")))
    with (
        zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as package,
        package.open(name, "w", force_zip64=True) as part,
    ):
        for _ in range(megabytes):
            part.write(bytes(MEGABYTE))
    return out.getvalue()


def _zip_of_zips() -> bytes:
    inner = _zipped("word/media/image1.png", 100)
    return x.zipped({"[Content_Types].xml": "<Types/>", **{f"{n}.docx": inner for n in range(10)}})


def _lying_zip() -> bytes:
    """A part whose directory entry says that it unpacks to ten bytes."""
    data = bytearray(_zipped("word/extra.xml", 60))
    place = data.rfind(b"PK\x01\x02")
    data[place + 24 : place + 28] = (10).to_bytes(4, "little")
    return bytes(data)


def _entities(levels: int) -> bytes:
    """A billion laughs in the text part."""
    names = "".join(
        f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' if n else '<!ENTITY e0 "haha">' for n in range(levels)
    )
    part = f'<?xml version="1.0"?><!DOCTYPE w [{names}]><w>&e{levels - 1};</w>'
    with zipfile.ZipFile(io.BytesIO(x.docx(x.para("x")))) as package:
        members: dict[str, str | bytes] = {name: package.read(name) for name in package.namelist()}
    return x.zipped({**members, "word/document.xml": part})


def _pages(count: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % (10 + n) for n in range(count))
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F 5 0 R >> >> >>"
    )
    return by_hand({
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
        4: stream(TEXT), 5: FONT, **{10 + n: page for n in range(count)},
    })  # fmt: skip


def _shared_kids(depth: int) -> bytes:
    """A page tree whose every node names the next one ten times: ten to the power of ``depth`` pages."""
    objects = {1: b"<< /Type /Catalog /Pages 10 0 R >>", 4: stream(TEXT), 5: FONT}
    for level in range(depth):
        kids = b" ".join([b"%d 0 R" % (11 + level)] * 10)
        objects[10 + level] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, 10 ** (depth - level))
    objects[10 + depth] = (
        b"<< /Type /Page /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"
    )
    return by_hand(objects)


def _objects(count: int) -> bytes:
    return by_hand({
        1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [%s] >>"
        % b" ".join(b"%d 0 R" % (10 + n) for n in range(count)),
        **{10 + n: stream(b"q Q " * 20) for n in range(count)},
    })  # fmt: skip


def _nested(depth: int) -> bytes:
    return one_page(TEXT, page=b"/Deep " + b"[" * depth + b"]" * depth)


def _filters(count: int) -> bytes:
    """A stream of blanks, packed so many times over."""
    data = b" " * (250 * MEGABYTE)
    for _ in range(count):
        data = zlib.compress(data, 9)
    return _one_stream(data, b"/Filter [%s]" % (b"/FlateDecode " * count))


def _one_stream(data: bytes, extra: bytes) -> bytes:
    return by_hand({
        1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [4 0 R] "
        b"/Resources << /Font << /F 5 0 R >> >> >>",
        4: stream(data, extra), 5: FONT,
    })  # fmt: skip


def _forms(levels: int) -> bytes:
    """Forms that each draw the next one ten times."""
    more = {}
    for level in range(levels):
        body = b"/X Do " * 10 if level < levels - 1 else TEXT
        more[10 + level] = stream(
            body,
            b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> "
            b"/XObject << /X %d 0 R >> >>" % (11 + level),
        )
    return one_page(b"/X Do", b"/XObject << /X 10 0 R >>", more=more)


def _endless_table() -> bytes:
    """A cross-reference table that names itself as the one before it, and references in a circle."""
    circle = {10: b"11 0 R", 11: b"10 0 R"}
    data = one_page(TEXT, more=circle).replace(b"/Length", b"/Length 10 0 R /L", 1)
    start = int(data.rsplit(b"startxref\n", 1)[1].split()[0])
    return data.replace(b"trailer << ", b"trailer << /Prev %d " % start)


ANY = frozenset({"too-large", "timeout", "damaged", "unsupported", "no-text", "empty"})
BOMBS: dict[str, tuple[Callable[[], bytes], frozenset[str | None]]] = {
    "zip.docx": (lambda: _zipped("word/media/image1.png", 250), frozenset({"too-large"})),
    "part.docx": (lambda: _zipped("word/extra.xml", 60), frozenset({"too-large"})),
    "lying.docx": (_lying_zip, ANY | {None}),
    "zip-of-zips.docx": (_zip_of_zips, ANY),
    "entities.docx": (lambda: _entities(10), frozenset({"damaged"})),
    "pages-500.pdf": (lambda: _pages(500), frozenset({"too-large"})),
    "page-tree.pdf": (lambda: _shared_kids(9), ANY | {None}),
    "objects.pdf": (lambda: _objects(60_000), ANY | {None}),
    "nested.pdf": (lambda: _nested(100_000), ANY | {None}),
    "stream.pdf": (lambda: _filters(1), ANY),
    "filters.pdf": (lambda: _filters(3), ANY),
    "operators.pdf": (lambda: one_page(b"q Q " * 1_500_000), frozenset({"too-large", "timeout"})),
    "forms.pdf": (lambda: _forms(14), frozenset({"too-large", "timeout"})),
    "loop.pdf": (_endless_table, ANY | {None}),
    "media-box.pdf": (
        lambda: one_page(TEXT).replace(b"[0 0 595 842]", b"[0 0 9e9 9e9]"), frozenset({"too-large", None}),
    ),
    "letters.pdf": (
        lambda: one_page(b"BT /F 9e9 Tf 60 700 Td (Medewerker KCC) Tj 1e9 0 0 1e9 0 0 Tm (x) Tj ET"),
        ANY | {None},
    ),
}  # fmt: skip
"""File name to what makes it, and the codes that are right; None: it is read after all, at little cost."""
