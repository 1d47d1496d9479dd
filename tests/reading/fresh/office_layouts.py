"""PDFs that LibreOffice exports from a Word file and from an OpenDocument text."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

import docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell

from .common import Content, Truth, markup, soffice_pdf
from .ooxml import borders, fit, shade


def _write(cell: _Cell, text: str, *, bold: bool = False, colour: str = "", fill: str = "") -> None:
    paragraph = cell.paragraphs[0]
    if paragraph.text:
        paragraph = cell.add_paragraph()
    run = paragraph.add_run(text)
    run.bold = bold
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour)
    if fill:
        shade(cell, fill)


def table_merged() -> Truth:
    cv = Content("table_merged")
    t = Truth(
        "fresh_table_merged",
        "tables with borders, merged period cells and coloured heading rows",
        "LibreOffice from docx",
        1,
    )
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(1.8)
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Liberation Sans", Pt(9.5)
    style.paragraph_format.space_after = Pt(2)
    title = document.add_paragraph().add_run(t(cv.values["name"]))
    title.bold, title.font.size = True, Pt(15)

    def table(key: str, widths: list[float]) -> docx.table.Table:
        made = document.add_table(rows=1, cols=len(widths))
        made.alignment, made.autofit = WD_TABLE_ALIGNMENT.CENTER, False
        borders(made, "808080")
        head = made.rows[0].cells[0].merge(made.rows[0].cells[-1])
        _write(head, t(cv[key].heading), bold=True, colour="FFFFFF", fill="1F4E79")
        return made

    def finish(made: docx.table.Table, widths: list[float]) -> None:
        fit(made, widths)
        document.add_paragraph()

    widths = [2.6, 5.9, 2.6, 5.9]
    made = table("pers", widths)
    for entry in cv["pers"].entries:
        for number, (cell, part) in enumerate(zip(made.add_row().cells, t.row(*entry.fields), strict=True)):
            _write(cell, part, bold=number % 2 == 0, fill="" if number % 2 else "DEEAF6")
    finish(made, widths)

    widths = [3.2, 5.4, 8.4]
    made = table("werk", widths)
    for number, entry in enumerate(cv["werk"].entries):
        row = made.add_row()
        for cell, part in zip(row.cells, t.row(*entry.fields), strict=True):
            _write(cell, part, bold=True, fill="BDD7EE" if number == 0 else "")
        if entry.paragraphs:
            below = made.add_row()
            row.cells[0].merge(below.cells[0])
            wide = below.cells[1].merge(below.cells[2])
            for line in entry.paragraphs:
                _write(wide, t(line))
    finish(made, widths)

    widths = [1.8, 6.6, 6.2, 2.4]
    made = table("opl", widths)
    for number, entry in enumerate(cv["opl"].entries):
        for cell, part in zip(made.add_row().cells, t.row(*entry.fields), strict=True):
            _write(
                cell, part, bold=number == 0, fill="BDD7EE" if number == 0 else "F2F2F2" if number % 2 else ""
            )
    finish(made, widths)

    widths = [8.5, 8.5]
    made = table("overig", widths)
    row = made.add_row()
    _write(row.cells[0].merge(row.cells[1]), t(cv["overig"].lines[0]))
    fit(made, widths)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "cv.docx"
        document.save(str(source))
        soffice_pdf(source, t.path)
    return t


_ODT_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content office:version="1.3"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"><office:automatic-styles>
<style:style style:name="N" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>
<style:text-properties style:font-name="Carlito" fo:font-family="Carlito" fo:font-size="24pt"
 fo:font-weight="bold"/></style:style>
<style:style style:name="C" style:family="paragraph"><style:paragraph-properties fo:text-align="center"
 fo:margin-bottom="0.1cm"/><style:text-properties fo:font-family="Carlito" fo:font-size="11pt"/></style:style>
<style:style style:name="H" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.5cm"
 fo:margin-bottom="0.15cm" fo:border-bottom="0.03cm solid #9a3412" fo:keep-with-next="always"/>
<style:text-properties fo:font-family="Carlito" fo:font-size="14pt" fo:color="#9a3412"/></style:style>
<style:style style:name="E" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.1cm">
<style:tab-stops><style:tab-stop style:position="17cm" style:type="right" style:leader-style="dotted"
 style:leader-text="."/></style:tab-stops></style:paragraph-properties>
<style:text-properties fo:font-family="Carlito" fo:font-size="11pt" fo:font-weight="bold"/></style:style>
<style:style style:name="B" style:family="paragraph"><style:paragraph-properties fo:text-align="justify"/>
<style:text-properties fo:font-family="Carlito" fo:font-size="11pt"/></style:style>
</office:automatic-styles><office:body><office:text>"""

_ODT_MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest manifest:version="1.3" xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"""


def tab_leaders() -> Truth:
    cv = Content("tab_leaders")
    t = Truth(
        "fresh_tab_leaders",
        "dates at the right margin behind dotted tab leaders",
        "LibreOffice from odt",
        1,
        markup,
    )
    body = f'<text:p text:style-name="N">{t(cv.values["name"])}</text:p>'
    for key in ("role", "contact"):
        body += f'<text:p text:style-name="C">{t(cv.values[key])}</text:p>'
    for section in cv.sections.values():
        body += f'<text:h text:style-name="H" text:outline-level="1">{t(section.heading)}</text:h>'
        body += "".join(f'<text:p text:style-name="B">{t(line)}</text:p>' for line in section.lines)
        for entry in section.entries:
            left, right = t.row(*entry.fields)
            body += f'<text:p text:style-name="E">{left}<text:tab/>{right}</text:p>'
            body += "".join(f'<text:p text:style-name="B">{t(line)}</text:p>' for line in entry.paragraphs)
    body += "</office:text></office:body></office:document-content>"
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "cv.odt"
        with zipfile.ZipFile(source, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
            archive.writestr("META-INF/manifest.xml", _ODT_MANIFEST)
            archive.writestr("content.xml", _ODT_HEAD + body)
        soffice_pdf(source, t.path)
    return t


LAYOUTS = [table_merged, tab_leaders]
