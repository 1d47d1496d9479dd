"""CV layouts in Word files, which LibreOffice prints. Blocks are noted in reading order."""

from __future__ import annotations

import io
from typing import Any

from tests.reading.pdf.content_cv import Cv, Told


def _word() -> Any:
    from docx import Document

    return Document()


def _saved(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def lo_tab_stops(cv: Cv, told: Told) -> bytes:
    """Periods behind a tab stop at the right; bullets; a page header and page numbers."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Cm

    document = _word()
    document.sections[0].header.paragraphs[0].text = "Bureau Talent - vertrouwelijk"
    document.add_heading(told.plain(cv.name), 0)
    for job in cv.jobs:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(15.5), WD_TAB_ALIGNMENT.RIGHT)
        paragraph.add_run(told.plain(job.role)).bold = True
        paragraph.add_run("\t" + told.plain(job.period))
        document.add_paragraph(told.plain(job.employer))
        for task in job.tasks:
            document.add_paragraph(told.plain(task), style="List Bullet")
    return _saved(document)


def lo_hanging_dates(cv: Cv, told: Told) -> bytes:
    """Periods in front of a hanging indent."""
    from docx.shared import Cm

    document = _word()
    document.add_heading(told.plain(cv.name), 0)
    for job in [*cv.jobs, *cv.courses]:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.left_indent = Cm(5.5)
        paragraph.paragraph_format.first_line_indent = Cm(-5.5)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(5.5))
        paragraph.add_run(told.plain(job.period) + "\t")
        paragraph.add_run(told.plain(job.role, job.employer, job.text))
    return _saved(document)


def lo_columns(cv: Cv, told: Told) -> bytes:
    """A section of two columns under a full-width head."""
    from docx.enum.section import WD_SECTION
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    document = _word()
    document.add_heading(told.plain(cv.name), 0)
    document.add_paragraph(told.plain(cv.profile))
    section = document.add_section(WD_SECTION.CONTINUOUS)
    columns = OxmlElement("w:cols")
    columns.set(qn("w:num"), "2")
    columns.set(qn("w:space"), "500")
    for old in section._sectPr.findall(qn("w:cols")):
        section._sectPr.remove(old)
    section._sectPr.append(columns)
    for job in cv.jobs:
        document.add_paragraph().add_run(told.plain(job.role)).bold = True
        document.add_paragraph(told.plain(job.employer))
        document.add_paragraph(told.plain(job.text))
    return _saved(document)


def lo_sidebar_table(cv: Cv, told: Told) -> bytes:
    """A page-wide table of two cells without borders: contact left, career right, the same leading."""
    from docx.shared import Cm

    document = _word()
    table = document.add_table(1, 2)
    table.autofit = False
    left, right = table.rows[0].cells
    left.width, right.width = Cm(5), Cm(11)
    left.paragraphs[0].add_run(told.plain("Contact")).bold = True
    for line in cv.contact:
        left.add_paragraph(told.plain(line))
    left.add_paragraph().add_run(told.plain("Vaardigheden")).bold = True
    for skill in cv.skills:
        left.add_paragraph(told.plain(skill))
    right.paragraphs[0].add_run(told.plain(cv.name)).bold = True
    right.add_paragraph(told.plain(cv.profile))
    for job in cv.jobs[:3]:
        right.add_paragraph().add_run(told.plain(job.role, job.period)).bold = True
        right.add_paragraph(told.plain(job.text))
    return _saved(document)


def lo_label_table(cv: Cv, told: Told) -> bytes:
    """Personal data and jobs in a table of labels without borders."""
    from docx.shared import Cm

    document = _word()
    document.add_heading(told.plain("Curriculum vitae"), 1)
    rows = list(zip(("Naam", "Adres", "Plaats", "Telefoon"), (cv.name, *cv.contact), strict=False))
    for job in cv.jobs:
        rows += [("Periode", job.period), ("Functie", job.role), ("Werkzaamheden", job.text)]
    table = document.add_table(0, 2)
    table.autofit = False
    for label, value in rows:
        cells = table.add_row().cells
        cells[0].width, cells[1].width = Cm(4), Cm(12)
        cells[0].paragraphs[0].text = told.plain(label)
        cells[1].paragraphs[0].text = told.plain(value)
    return _saved(document)


# -- layouts kept out of tuning ----


def held_lo_three_cells(cv: Cv, told: Told) -> bytes:
    """Period, employer and role with tasks in a table of three columns without borders."""
    from docx.shared import Cm

    document = _word()
    document.add_heading(told.plain(cv.name), 0)
    document.add_heading(told.plain("Werkervaring"), 1)
    table = document.add_table(0, 3)
    table.autofit = False
    for job in cv.jobs:
        cells = table.add_row().cells
        for cell, width in zip(cells, (3.2, 4.3, 8.5), strict=True):
            cell.width = Cm(width)
        cells[0].paragraphs[0].text = told.plain(job.period)
        cells[1].paragraphs[0].text = told.plain(job.employer)
        cells[2].paragraphs[0].add_run(told.plain(job.role)).bold = True
        for task in job.tasks:
            cells[2].add_paragraph(told.plain(task), style="List Bullet")
    return _saved(document)


def held_lo_columns_between(cv: Cv, told: Told) -> bytes:
    """Full-width text, three columns, full-width text again."""
    from docx.enum.section import WD_SECTION
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    def columns(section: Any, number: int) -> None:
        for old in section._sectPr.findall(qn("w:cols")):
            section._sectPr.remove(old)
        made = OxmlElement("w:cols")
        made.set(qn("w:num"), str(number))
        made.set(qn("w:space"), "400")
        section._sectPr.append(made)

    document = _word()
    document.add_heading(told.plain(cv.name), 0)
    document.add_paragraph(told.plain(cv.profile))
    columns(document.add_section(WD_SECTION.CONTINUOUS), 3)
    for job in cv.jobs:
        document.add_paragraph().add_run(told.plain(job.role)).bold = True
        document.add_paragraph(told.plain(job.text))
    columns(document.add_section(WD_SECTION.CONTINUOUS), 1)
    document.add_heading(told.plain("Opleiding"), 1)
    for course in cv.courses:
        document.add_paragraph(
            told.plain(course.period, course.role, "aan de instelling", course.employer, "te", course.place)
        )
    return _saved(document)
