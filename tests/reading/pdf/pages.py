"""Small PDFs made on the spot: by reportlab, and by hand for what no library would write."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from cvscreen.reading.limits import Limits
from cvscreen.reading.pdf import PdfReading, read_pdf


def drawn(*pages: Callable[[Any], None]) -> bytes:
    """A PDF of A4 pages, each drawn on a reportlab canvas in Helvetica 11."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    for page in pages:
        canvas.setFont("Helvetica", 11)
        page(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def by_hand(objects: Mapping[int, bytes], trailer: bytes = b"/Root 1 0 R") -> bytes:
    """A PDF of ``objects`` by number, with a cross-reference table."""
    out = bytearray(b"%PDF-1.7\n")
    places = {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    size = max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
    return bytes(out + b"trailer << /Size %d %s >>\nstartxref\n%d\n%%%%EOF" % (size, trailer, start))


def stream(data: bytes, extra: bytes = b"") -> bytes:
    """A stream object."""
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), extra, data)


FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def one_page(
    content: bytes, resources: bytes = b"", page: bytes = b"", more: Mapping[int, bytes] | None = None
) -> bytes:
    """One page with ``content``; font /F is Helvetica; objects from 10 on are yours."""
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F 5 0 R >> %s >> %s >>" % (resources, page),
        4: stream(content),
        5: FONT,
        **(more or {}),
    }
    return by_hand(objects)


def read(data: bytes, limits: Limits | None = None) -> PdfReading:
    """Reads ``data`` with the default limits."""
    return read_pdf(Path("cv.pdf"), data, limits or Limits())


def texts(reading: PdfReading) -> list[str]:
    """The text of every line."""
    return [line.text for page in reading.pages for line in page.lines]
