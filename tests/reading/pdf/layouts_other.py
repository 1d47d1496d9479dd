"""CV layouts by PDF libraries, and the list of all that are not HTML. Blocks are noted in reading order."""

# ruff: noqa: E501 - style sheets and word lists read better unbroken
from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from tests.reading.pdf import layouts_word
from tests.reading.pdf.content_cv import Cv, Told

_WHEN = datetime(2023, 4, 1, tzinfo=UTC)


# -- reportlab ------------------------------------------------------------------------------------


def _styles() -> tuple[Any, Any, Any]:
    from reportlab.lib.styles import ParagraphStyle

    body = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=13, spaceAfter=3)
    head = ParagraphStyle(
        "head", fontName="Helvetica-Bold", fontSize=14, leading=18, spaceBefore=8, spaceAfter=4
    )
    bold = ParagraphStyle("bold", parent=body, fontName="Helvetica-Bold")
    return body, head, bold


def rl_frames(cv: Cv, told: Told) -> bytes:
    """Two text columns by frames."""
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

    body, head, bold = _styles()
    out = io.BytesIO()
    document = BaseDocTemplate(out, pagesize=A4, invariant=1)
    frames = [Frame(x, 50, 230, 740, id=f"f{x}") for x in (50, 310)]
    document.addPageTemplates([PageTemplate(frames=frames)])
    flow = [Paragraph(told.say(cv.name), head), Paragraph(told.say(cv.profile), body)]
    for job in cv.jobs:
        flow += [Paragraph(told.say(job.role), bold), Paragraph(told.say(job.employer, job.period), body)]
        flow += [Paragraph(told.say(job.text), body)]
    document.build(flow)
    return out.getvalue()


def rl_table(cv: Cv, told: Told) -> bytes:
    """A grid with wrapping cells."""
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

    body, head, bold = _styles()
    out = io.BytesIO()
    document = SimpleDocTemplate(out, pagesize=A4, invariant=1)
    flow: list[Any] = [Paragraph(told.say(cv.name), head)]
    rows = []
    for job in cv.jobs:
        rows.append([
            Paragraph(told.say(job.period), body), Paragraph(told.say(job.role), bold), Paragraph(told.say(job.text), body),
        ])  # fmt: skip
    table = Table(rows, colWidths=[95, 140, 240])
    table.setStyle(
        TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    )
    flow += [table, Paragraph(told.say("Profiel"), head), Paragraph(told.say(cv.profile), body)]
    document.build(flow)
    return out.getvalue()


def rl_words_placed(cv: Cv, told: Told) -> bytes:
    """Every word placed by itself, without spaces; titles printed twice to look bold."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfbase.pdfmetrics import stringWidth
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    y = 790.0

    def write(text: str, size: float, *, double: bool = False) -> None:
        nonlocal y
        told.say(text)
        x = 60.0
        canvas.setFont("Times-Roman", size)
        for word in text.split():
            width = stringWidth(word, "Times-Roman", size)
            if x + width > 530:
                x, y = 60.0, y - 1.25 * size
            for shift in (0.0, 0.3) if double else (0.0,):
                canvas.drawString(x + shift, y, word)
            x += width + 0.27 * size
        y -= 1.7 * size

    write(cv.name, 20, double=True)
    write(cv.profile, 11)
    for job in cv.jobs:
        write(job.role, 12, double=True)
        write(job.text, 11)
    canvas.save()
    return out.getvalue()


def rl_painted_out_of_order(cv: Cv, told: Told) -> bytes:
    """Text painted from the bottom up, as layout programs do, with turned text in the margin."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    placed: list[tuple[float, str, str, float]] = []
    y = 780.0
    for text, font, size in [(cv.name, "Helvetica-Bold", 18.0), (cv.profile, "Helvetica", 10.0)] + [
        item
        for job in cv.jobs
        for item in ((job.role, "Helvetica-Bold", 11.0), (job.text, "Helvetica", 10.0))
    ]:
        told.say(text)
        for line in simpleSplit(text, font, size, 430):
            placed.append((y, line, font, size))
            y -= 1.3 * size
        y -= 6
    for top, line, font, size in reversed(placed):
        canvas.setFont(font, size)
        canvas.drawString(90, top, line)
    canvas.saveState()
    canvas.rotate(90)
    canvas.setFont("Helvetica", 9)
    canvas.drawString(300, -40, told.say("Curriculum vitae in opdracht van bureau Talent"))
    canvas.restoreState()
    canvas.save()
    return out.getvalue()


# -- fpdf2 ----------------------------------------------------------------------------------------


def _latin(text: str) -> str:
    return text.replace("–", "-")


def fp_plain(cv: Cv, told: Told) -> bytes:
    """Core fonts, text flowing over cells."""
    from fpdf import FPDF

    pdf = FPDF()
    pdf.set_creation_date(_WHEN)
    pdf.add_page()
    pdf.set_font("Times", "B", 18)
    pdf.multi_cell(0, 9, _say(told, cv.name), new_x="LMARGIN", new_y="NEXT")
    for job in cv.jobs:
        pdf.set_font("Times", "B", 12)
        pdf.multi_cell(0, 6, _say(told, job.role), new_x="LMARGIN", new_y="NEXT")
        pdf.set_font("Times", "", 11)
        pdf.multi_cell(0, 5.5, _say(told, job.text), new_x="LMARGIN", new_y="NEXT")
        for task in job.tasks:
            pdf.multi_cell(0, 5.5, "- " + _say(told, task), new_x="LMARGIN", new_y="NEXT")
    return bytes(pdf.output())


def fp_date_cells(cv: Cv, told: Told) -> bytes:
    """A cell for the period, a cell for the rest."""
    from fpdf import FPDF

    pdf = FPDF()
    pdf.set_creation_date(_WHEN)
    pdf.add_page()
    pdf.set_font("Helvetica", "B", 16)
    pdf.cell(0, 9, _say(told, cv.name), new_x="LMARGIN", new_y="NEXT")
    for job in [*cv.jobs, *cv.courses]:
        pdf.set_font("Helvetica", "", 10)
        pdf.cell(55, 6, _say(told, job.period))
        pdf.set_font("Helvetica", "B", 10)
        pdf.cell(0, 6, _say(told, job.role), new_x="LMARGIN", new_y="NEXT")
        pdf.set_font("Helvetica", "", 10)
        pdf.set_x(65)
        pdf.multi_cell(0, 5.5, _say(told, job.employer), new_x="LMARGIN", new_y="NEXT")
        if job.text:
            pdf.set_x(65)
            pdf.multi_cell(0, 5.5, _say(told, job.text), new_x="LMARGIN", new_y="NEXT")
    return bytes(pdf.output())


def _say(told: Told, text: str) -> str:
    told.plain(_latin(text))
    return _latin(text)


TUNED: dict[str, tuple[str, Callable[[Cv, Told], bytes]]] = {
    "rl_frames": ("reportlab", rl_frames),
    "rl_table": ("reportlab", rl_table),
    "rl_words_placed": ("reportlab", rl_words_placed),
    "rl_painted_out_of_order": ("reportlab", rl_painted_out_of_order),
    "fp_plain": ("fpdf2", fp_plain),
    "fp_date_cells": ("fpdf2", fp_date_cells),
    "lo_tab_stops": ("libreoffice", layouts_word.lo_tab_stops),
    "lo_hanging_dates": ("libreoffice", layouts_word.lo_hanging_dates),
    "lo_columns": ("libreoffice", layouts_word.lo_columns),
    "lo_sidebar_table": ("libreoffice", layouts_word.lo_sidebar_table),
    "lo_label_table": ("libreoffice", layouts_word.lo_label_table),
}


# -- layouts kept out of tuning -------------------------------------------------------------------


def held_fp_sidebar(cv: Cv, told: Told) -> bytes:
    """A left column on exactly the leading of the right one, on a tinted band."""
    from fpdf import FPDF

    pdf = FPDF()
    pdf.set_creation_date(_WHEN)
    pdf.add_page()
    pdf.set_fill_color(220, 230, 240)
    pdf.rect(0, 0, 65, 297, "F")
    pdf.set_font("Helvetica", "", 10)
    pdf.set_xy(8, 20)
    pdf.set_margins(8, 20, 10)
    for text in [
        "Contact",
        *cv.contact,
        "Talen",
        *[f"{a} {b}" for a, b in cv.languages],
        "Vaardigheden",
        *cv.skills,
    ]:
        pdf.set_x(8)
        pdf.multi_cell(52, 5.5, _say(told, text), new_x="LMARGIN", new_y="NEXT")
    pdf.set_xy(72, 20)
    for text in [
        cv.name,
        cv.profile,
        *[part for job in cv.jobs[:3] for part in (f"{job.role} {job.period}", job.text)],
    ]:
        pdf.set_x(72)
        pdf.multi_cell(125, 5.5, _say(told, text), new_x="LMARGIN", new_y="NEXT")
    return bytes(pdf.output())


def held_rl_newspaper(cv: Cv, told: Told) -> bytes:
    """Three narrow frames under a head of the full width."""
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import BaseDocTemplate, Frame, FrameBreak, PageTemplate, Paragraph

    body, head, bold = _styles()
    out = io.BytesIO()
    document = BaseDocTemplate(out, pagesize=A4, invariant=1)
    top = Frame(40, 640, 515, 160, id="top")
    frames = [Frame(x, 40, 165, 590, id=f"f{x}") for x in (40, 215, 390)]
    document.addPageTemplates([PageTemplate(frames=[top, *frames])])
    flow: list[Any] = [
        Paragraph(told.say(cv.name), head),
        Paragraph(told.say(cv.profile), body),
        FrameBreak(),
    ]
    for job in cv.jobs:
        flow += [
            Paragraph(told.say(job.role), bold),
            Paragraph(told.say(job.period), body),
            Paragraph(told.say(job.text), body),
        ]
        flow += [Paragraph(told.say(task), body) for task in job.tasks]
    document.build(flow)
    return out.getvalue()


HELD_OUT: dict[str, tuple[str, Callable[[Cv, Told], bytes]]] = {
    "held_lo_three_cells": ("libreoffice", layouts_word.held_lo_three_cells),
    "held_lo_columns_between": ("libreoffice", layouts_word.held_lo_columns_between),
    "held_fp_sidebar": ("fpdf2", held_fp_sidebar),
    "held_rl_newspaper": ("reportlab", held_rl_newspaper),
}
