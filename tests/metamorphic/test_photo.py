"""A photo beside the same text: the same evidence, in PDF and in Word."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.shared import Cm
from PIL import Image
from reportlab.lib.utils import ImageReader

from cvscreen.reading import read_document
from tests.hostile.stuffed import AFTER, BEFORE, pdf
from tests.invariants.corpus import extracted
from tests.metamorphic.rewriting import told


def photo(shade: int) -> io.BytesIO:
    out = io.BytesIO()
    Image.new("RGB", (120, 160), (shade, shade, shade)).save(out, "PNG")
    out.seek(0)
    return out


def as_pdf(shade: int | None) -> bytes:
    def draw(canvas: Any) -> None:
        if shade is not None:
            canvas.drawImage(ImageReader(photo(shade)), 460, 640, 90, 120)

    return pdf(draw)


def as_docx(shade: int | None) -> bytes:
    document = docx.Document()
    if shade is not None:
        document.add_picture(photo(shade), width=Cm(3))
    for line in (*BEFORE, *AFTER):
        document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(("kind", "make"), [("pdf", as_pdf), ("docx", as_docx)])
def test_a_photo_makes_no_difference(kind: str, make: Any, tmp_path: Path) -> None:
    found = []
    for shade in (None, 40, 220):
        path = tmp_path / f"cv.{kind}"
        path.write_bytes(make(shade))
        evidence = told(extracted(read_document(path, render=False)))
        assert len(evidence["experience"]) == 1
        del evidence["document"]["sha256"]
        found.append(evidence)
    assert found[0] == found[1] == found[2]
