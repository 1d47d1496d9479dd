"""What the scripts for Word files share: a page set-up, and saving without the hour of the build."""

from __future__ import annotations

import datetime as dt
import zipfile
from pathlib import Path

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

WHEN = dt.datetime(2023, 4, 1, 12, 0)


def new(font: str = "Calibri", size: float = 11, margin: float = 2.3, after: float = 4) -> Document:
    document = docx.Document()
    style = document.styles["Normal"]
    style.font.name = font
    style.font.size = Pt(size)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    style.paragraph_format.space_after = Pt(after)
    style.paragraph_format.space_before = Pt(0)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(margin)
    section.top_margin = section.bottom_margin = Cm(2)
    return document


def para(
    where: Document | _Cell, text: str = "", *, bold: bool = False, italic: bool = False,
    size: float | None = None, colour: str | None = None, style: str | None = None,
    after: float | None = None,
) -> Paragraph:  # fmt: skip
    paragraph = where.add_paragraph(style=style)
    if text:
        run = paragraph.add_run(text)
        run.bold, run.italic = bold or None, italic or None
        if size:
            run.font.size = Pt(size)
        if colour:
            run.font.color.rgb = RGBColor.from_string(colour)
    if after is not None:
        paragraph.paragraph_format.space_after = Pt(after)
    return paragraph


def shade(cell: _Cell, colour: str) -> None:
    fill = OxmlElement("w:shd")
    fill.set(qn("w:val"), "clear")
    fill.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(fill)


def widths(table: Table, centimetres: tuple[float, ...]) -> None:
    """Fixed column widths, in the grid as well as in the cells: Word reads one, LibreOffice the other."""
    table.autofit = False
    for column, width in zip(table.columns, centimetres, strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)


def rule(paragraph: Paragraph, colour: str = "808080") -> None:
    """A line below the paragraph."""
    borders = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for key, value in {"val": "single", "sz": "6", "space": "1", "color": colour}.items():
        bottom.set(qn(f"w:{key}"), value)
    borders.append(bottom)
    paragraph._p.get_or_add_pPr().append(borders)


def save(document: Document, path: Path, author: str) -> None:
    properties = document.core_properties
    properties.author = properties.last_modified_by = author
    properties.created = properties.modified = WHEN
    properties.title = properties.comments = ""
    document.save(str(path))
    with zipfile.ZipFile(path) as packed:
        parts = [(name, packed.read(name)) for name in packed.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts:
            packed.writestr(zipfile.ZipInfo(name, WHEN.timetuple()[:6]), content, zipfile.ZIP_DEFLATED)
