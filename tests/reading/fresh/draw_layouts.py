"""Layouts drawn with reportlab and with fpdf2."""

from __future__ import annotations

from fpdf import FPDF
from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from .common import Content, Truth, markup, run


def _font_file(pattern: str) -> str:
    return run(["fc-match", "-f", "%{file}", pattern])


class _Column:
    """Paragraphs under one another from ``top``."""

    def __init__(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        self.canvas = canvas
        self.left = left
        self.top = top
        self.width = width

    def put(self, text: str, style: ParagraphStyle) -> None:
        paragraph = Paragraph(text, style)
        self.top -= style.spaceBefore
        _, height = paragraph.wrap(self.width, 800)
        self.top -= height
        paragraph.drawOn(self.canvas, self.left, self.top)
        self.top -= style.spaceAfter


def three_columns() -> Truth:
    cv = Content("three_columns")
    t = Truth("fresh_three_columns", "three columns under a green band", "reportlab", 1, markup)
    canvas = Canvas(str(t.path), pagesize=A4)
    width, height = A4
    base = ParagraphStyle("base", fontName="Helvetica", fontSize=9, leading=12.5, spaceAfter=2)
    bold = ParagraphStyle("bold", base, fontName="Helvetica-Bold", spaceBefore=4, spaceAfter=0)
    org = ParagraphStyle("org", base, textColor=HexColor("#4f7942"), spaceAfter=0)
    head = ParagraphStyle(
        "head", bold, fontSize=11.5, leading=15, textColor=HexColor("#2e5a1c"), spaceBefore=10, spaceAfter=4
    )
    canvas.setFillColor(HexColor("#2e5a1c"))
    canvas.rect(0, height - 34 * mm, width, 34 * mm, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.setFont("Helvetica-Bold", 25)
    canvas.drawCentredString(width / 2, height - 18 * mm, t(cv.values["name"]))
    canvas.setFont("Helvetica", 12)
    canvas.drawCentredString(width / 2, height - 26 * mm, t(cv.values["role"]))
    columns = (
        (12 * mm, 44 * mm, ("pers", "talen", "vrij")),
        (64 * mm, 78 * mm, ("werk",)),
        (150 * mm, 48 * mm, ("opl", "cert", "mach")),
    )
    spans = []
    for left, wide, keys in columns:
        column = _Column(canvas, left, height - 40 * mm, wide)
        start = t.next
        for key in keys:
            column.put(t(cv[key].heading), head)
            for line in cv[key].lines:
                column.put(t(line), base)
            for entry in cv[key].entries:
                column.put(t(entry.fields[0]), bold)
                column.put(t(entry.fields[1]), org)
                column.put(t(entry.fields[2]), base)
                for line in entry.paragraphs:
                    column.put(t(line), base)
        spans.append(t.span(start))
    canvas.setStrokeColor(HexColor("#b7c9ac"))
    for left in (60 * mm, 146 * mm):
        canvas.line(left, 30 * mm, left, height - 44 * mm)
    canvas.save()
    t.either.append(spans)
    return t


def linkedin() -> Truth:
    cv = Content("linkedin")
    t = Truth(
        "fresh_linkedin", "export of a network profile, dark side column on page 1", "reportlab", 2, markup
    )
    for name, pattern in (("body", "Liberation Sans"), ("strong", "Liberation Sans:bold")):
        pdfmetrics.registerFont(TTFont(name, _font_file(pattern)))
    canvas = Canvas(str(t.path), pagesize=A4)
    width, height = A4
    side = ParagraphStyle("side", fontName="body", fontSize=9.5, leading=13, textColor=HexColor("#e6e6e6"))
    side.spaceAfter = 4
    side_head = ParagraphStyle("side_head", side, fontSize=12, leading=16, textColor=HexColor("#ffffff"))
    side_head.spaceBefore = 12
    body = ParagraphStyle("body", fontName="body", fontSize=10.5, leading=14.5, spaceAfter=6)
    name_style = ParagraphStyle("name", body, fontSize=24, leading=30, spaceAfter=2)
    head = ParagraphStyle("head", body, fontSize=15, leading=20, spaceBefore=14, spaceAfter=6)
    strong = ParagraphStyle("strong", body, fontName="strong", fontSize=11.5, spaceBefore=6, spaceAfter=0)
    tight = ParagraphStyle("tight", body, spaceAfter=0)
    grey = ParagraphStyle("grey", body, fontSize=9.5, textColor=HexColor("#8c8c8c"), spaceAfter=4)
    foot = ParagraphStyle("foot", grey, alignment=TA_CENTER)

    def start_page(number: int) -> _Column:
        if number == 1:
            canvas.setFillColor(HexColor("#293e49"))
            canvas.rect(0, 0, 66 * mm, height, stroke=0, fill=1)
        running = cv.values["page"] % number
        t.running.append(running)
        _Column(canvas, 66 * mm, 14 * mm, width - 66 * mm).put(running, foot)
        return _Column(canvas, 76 * mm, height - 18 * mm, width - 90 * mm)

    main = start_page(1)
    column = _Column(canvas, 8 * mm, height - 18 * mm, 52 * mm)
    for key in ("contact", "top", "talen", "cert"):
        column.put(t(cv[key].heading), side_head)
        for line in cv[key].lines:
            column.put(t(line), side)
    first = t.span(0)
    start = t.next
    main.put(t(cv.values["name"]), name_style)
    main.put(t(cv.values["head"]), body)
    main.put(t(cv.values["place"]), grey)
    main.put(t(cv["sam"].heading), head)
    main.put(t(cv["sam"].lines[0]), body)
    main.put(t(cv["werk"].heading), head)
    for number, entry in enumerate(cv["werk"].entries):
        if number == 3:
            t.either.append([first, t.span(start)])
            canvas.showPage()
            main = start_page(2)
        for part, style in zip(entry.fields, (strong, tight, grey, grey), strict=True):
            main.put(t(part), style)
        for line in entry.paragraphs:
            main.put(t(line), body)
    main.put(t(cv["opl"].heading), head)
    for entry in cv["opl"].entries:
        main.put(t(entry.fields[0]), strong)
        main.put(" · ".join(t.row(*entry.fields[1:])), body)
    canvas.showPage()
    canvas.save()
    return t


class _Europass(FPDF):
    def __init__(self, t: Truth, running: list[str]) -> None:
        super().__init__()
        self.t = t
        self.parts = running
        for style, pattern in (("", ""), ("B", ":bold"), ("I", ":italic")):
            self.add_font("sans", style, _font_file(f"Liberation Sans{pattern}"))
        self.set_auto_page_break(True, 22)
        self.set_margins(12, 30, 15)

    def header(self) -> None:
        self.set_font("sans", "", 8.5)
        self.set_text_color(14, 65, 148)
        self.image_mark()
        self.set_xy(62, 12)
        self.cell(60, 5, self.parts[0])
        self.set_xy(135, 12)
        self.cell(60, 5, self.parts[1], align="R")
        self.set_y(30)

    def image_mark(self) -> None:
        self.set_fill_color(14, 65, 148)
        self.rect(12, 9, 12, 8, style="F")

    def footer(self) -> None:
        self.set_y(-15)
        self.set_font("sans", "", 8)
        self.set_text_color(14, 65, 148)
        text = f"Pagina {self.page_no()} / 2"
        self.t.running.append(text)
        self.cell(0, 5, text, align="R")

    def left(self, text: str, height: float = 5) -> None:
        """A label against the gutter."""
        self.set_font("sans", "", 9.5)
        self.set_text_color(14, 65, 148)
        self.set_x(12)
        self.cell(46, height, text, align="R")

    def right(self, text: str, style: str = "", size: float = 9.5) -> None:
        self.set_font("sans", style, size)
        self.set_text_color(60, 60, 60)
        self.set_x(62)
        self.multi_cell(133, 5, text, align="L", new_x="LMARGIN", new_y="NEXT")

    def heading(self, text: str) -> None:
        self.ln(6)
        self.left(text, 6)
        self.set_draw_color(14, 65, 148)
        self.line(62, self.get_y() + 3, 195, self.get_y() + 3)
        self.ln(9)


def europass() -> Truth:
    cv = Content("europass")
    t = Truth("fresh_europass", "European model with labels at the left and a language grid", "fpdf2", 2)
    t.running = cv.parts("running")
    pdf = _Europass(t, cv.parts("running"))
    pdf.add_page()
    pdf.left(t(cv["pers"].heading))
    pdf.right(t.more(cv.values["name"]), "B", 14)
    pdf.ln(4)
    for entry in cv["pers"].entries:
        label, value = t.row(*entry.fields)
        pdf.left(label)
        pdf.right(value)
        pdf.ln(1)
    for key in ("werk", "opl"):
        pdf.heading(t(cv[key].heading))
        for entry in cv[key].entries:
            period, title = t.row(*entry.fields[:2])
            pdf.left(period)
            pdf.right(title, "B", 10.5)
            pdf.right(t(entry.fields[2]), "I")
            for item in entry.items:
                pdf.right("•  " + t(item))
            pdf.ln(4)
    pdf.add_page()
    pdf.heading(t(cv["vaard"].heading))
    label, value = t.row(*cv["vaard"].entries[0].fields)
    pdf.left(label)
    pdf.right(value)
    pdf.ln(3)
    pdf.left(t(cv["grid"].heading))
    pdf.ln(7)
    for number, entry in enumerate(cv["grid"].entries):
        pdf.set_x(28)
        for column, part in enumerate(t.row(*entry.fields)):
            pdf.set_font("sans", "B" if number == 0 else "", 9)
            pdf.cell(30 if column == 0 else 34, 7, part, border=int(column > 0), align="C" if column else "R")
        pdf.ln(7)
    pdf.ln(4)
    for entry in cv["rest"].entries:
        label, value = t.row(*entry.fields)
        pdf.left(label)
        pdf.right(value)
        pdf.ln(2)
    pdf.output(str(t.path))
    return t


def narrow_right() -> Truth:
    cv = Content("narrow_right")
    t = Truth(
        "fresh_narrow_right", "narrow margins, dates under the title, pale column at the right", "fpdf2", 1
    )
    pdf = FPDF()
    for style, pattern in (("", ""), ("B", ":bold"), ("I", ":italic")):
        pdf.add_font("carlito", style, _font_file(f"Carlito{pattern}"))
    pdf.set_auto_page_break(False)
    pdf.add_page()
    pdf.set_fill_color(236, 240, 243)
    pdf.rect(148, 0, 62, 297, style="F")

    def put(left: float, width: float, text: str, style: str, size: float, height: float = 4.9) -> None:
        pdf.set_font("carlito", style, size)
        pdf.set_x(left)
        pdf.multi_cell(width, height, text, align="L", new_x="LEFT", new_y="NEXT")

    pdf.set_xy(8, 9)
    start = t.next
    pdf.set_text_color(20, 60, 90)
    put(8, 135, t(cv.values["name"]), "B", 24, 11)
    put(8, 135, " | ".join(t.row(*cv.parts("role"))), "", 12.5, 6)
    for key in ("werk", "opl"):
        pdf.ln(5)
        pdf.set_text_color(20, 60, 90)
        put(8, 135, t(cv[key].heading), "B", 12.5, 7)
        pdf.set_text_color(30, 30, 30)
        for entry in cv[key].entries:
            put(8, 135, ", ".join(t.row(*entry.fields[:2])), "B", 10.5)
            t.blocks[-1] = ", ".join(entry.fields[:2])
            put(8, 135, t(entry.fields[2]), "I", 9.5)
            for item in entry.items:
                pdf.set_font("carlito", "", 10.5)
                pdf.set_x(9)
                pdf.cell(4, 4.9, "-")
                put(13, 130, t(item), "", 10.5)
            pdf.ln(2.5)
    main = t.span(start)
    start = t.next
    pdf.set_y(14)
    for key in ("contact", "skills", "talen", "pers"):
        pdf.ln(4)
        pdf.set_text_color(20, 60, 90)
        put(153, 51, t(cv[key].heading), "B", 11.5, 7)
        pdf.set_text_color(30, 30, 30)
        for line in cv[key].lines:
            put(153, 51, t(line), "", 10)
        for item in cv[key].items:
            put(153, 51, "• " + t(item), "", 10)
    t.either.append([main, t.span(start)])
    pdf.output(str(t.path))
    return t


LAYOUTS = [three_columns, linkedin, europass, narrow_right]
