"""Word files: built with python-docx and written by hand."""

from __future__ import annotations

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from . import ooxml
from .common import Content, Entry, Truth, markup
from .ooxml import PAGE, borders, bullet, control, field, fit, package, par, run, shade, style


def _truth(name: str, layout: str, chain: str, pages: int = 1) -> Truth:
    escape = markup if chain.startswith("hand") else str
    return Truth(name, layout, chain, pages, escape, ".docx")


def _document(font: str, size: float, margin: float) -> docx.document.Document:
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(margin)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(size)
    normal.paragraph_format.space_after = Pt(2)
    return document


def _line(
    holder: docx.document.Document | _Cell,
    text: str,
    *,
    bold: bool = False,
    size: float = 0,
    colour: str = "",
    name: str | None = None,
) -> Paragraph:
    first = holder.paragraphs[0] if isinstance(holder, _Cell) else None
    fresh = first is not None and not first.text and len(first._p.getparent().findall(first._p.tag)) == 1
    empty = fresh and isinstance(holder, _Cell) and not holder.tables
    paragraph = first if empty and first is not None else holder.add_paragraph()
    if name:
        paragraph.style = name
    piece = paragraph.add_run(text)
    piece.bold = bold or None
    if size:
        piece.font.size = Pt(size)
    if colour:
        piece.font.color.rgb = RGBColor.from_string(colour)
    return paragraph


def word_nested() -> Truth:
    cv = Content("word_nested")
    t = _truth("fresh_word_nested", "layout table with tables inside both its cells", "python-docx")
    document = _document("Carlito", 10.5, 1.5)
    _line(document, t(cv.values["name"]), bold=True, size=26, colour="7B2D8B")
    _line(document, t(cv.values["role"]), size=13, colour="555555")
    outer = document.add_table(rows=1, cols=2)
    fit(outer, [6.1, 11.9])
    left, right = outer.rows[0].cells
    shade(left, "F3EAF5")

    def head(cell: _Cell, key: str) -> None:
        _line(
            cell, t(cv[key].heading), bold=True, size=12.5, colour="7B2D8B"
        ).paragraph_format.space_before = Pt(8)

    def inner(cell: _Cell, rows: list[list[str]], widths: list[float]) -> Table:
        table = cell.add_table(rows=0, cols=len(widths))
        for row in rows:
            for target, part in zip(table.add_row().cells, t.row(*row), strict=True):
                _line(target, part)
        fit(table, widths)
        return table

    start = t.next
    head(left, "contact")
    inner(left, [entry.fields for entry in cv["contact"].entries], [1.6, 4.2])
    head(left, "comp")
    for item in cv["comp"].items:
        _line(left, t(item), name="List Bullet")
    head(left, "sys")
    borders(inner(left, [entry.fields for entry in cv["sys"].entries], [3.2, 2.2]), "BFA3C6")
    _line(left, "")
    side = t.span(start)
    start = t.next
    head(right, "prof")
    _line(right, t(cv["prof"].lines[0]))
    head(right, "werk")
    for entry in cv["werk"].entries:
        table = right.add_table(rows=1, cols=2)
        period, body = table.rows[0].cells
        when, what = t.row(*entry.fields[:2])
        _line(period, when, colour="777777")
        _line(body, what, bold=True)
        _line(body, t(entry.fields[2]))
        for item in entry.items:
            _line(body, t(item), name="List Bullet")
        fit(table, [3.4, 8.2])
    head(right, "opl")
    for entry in cv["opl"].entries:
        table = right.add_table(rows=1, cols=2)
        period, body = table.rows[0].cells
        when, what = t.row(*entry.fields[:2])
        _line(period, when, colour="777777")
        _line(body, what, bold=True)
        _line(body, t(entry.fields[2]))
        fit(table, [3.4, 8.2])
    head(right, "ref")
    _line(right, t(cv["ref"].lines[0]))
    t.either.append([side, t.span(start)])
    document.save(str(t.path))
    return t


def word_matrix() -> Truth:
    cv = Content("word_matrix")
    t = _truth(
        "fresh_word_matrix",
        "profile in tables with merged rows, zebra and a requirements matrix",
        "python-docx",
    )
    document = _document("Liberation Sans", 10, 2)
    _line(document, t(cv.values["title"]), bold=True, size=17, colour="B45309")
    table = document.add_table(rows=0, cols=2)
    for entry in cv["kop"].entries:
        label, value = table.add_row().cells
        one, two = t.row(*entry.fields)
        _line(label, one, bold=True)
        _line(value, two)
        shade(label, "FDE7C8")
    borders(table, "E0A458")
    fit(table, [4, 13])
    for key, widths in (("werk", [2.2, 2.2, 5.6, 7]), ("opl", [2, 10, 5]), ("eisen", [7, 10])):
        _line(
            document, t(cv[key].heading), bold=True, size=13, colour="B45309"
        ).paragraph_format.space_before = Pt(12)
        table = document.add_table(rows=0, cols=len(widths))
        borders(table, "E0A458")
        for number, entry in enumerate(cv[key].entries):
            cells = table.add_row().cells
            for cell, part in zip(cells, t.row(*entry.fields), strict=True):
                _line(cell, part, bold=number == 0 or key == "werk", colour="FFFFFF" if number == 0 else "")
                if number == 0 or (key != "werk" and number % 2):
                    shade(cell, "FDF3E3" if number else "B45309")
            if entry.paragraphs:
                wide = table.add_row().cells
                _line(wide[0].merge(wide[-1]), t(entry.paragraphs[0]))
        fit(table, widths)
    _line(
        document, t(cv["taal"].heading), bold=True, size=13, colour="B45309"
    ).paragraph_format.space_before = Pt(12)
    _line(document, t(cv["taal"].lines[0]))
    document.save(str(t.path))
    return t


def word_columns() -> Truth:
    cv = Content("word_columns")
    t = _truth(
        "fresh_word_columns",
        "sections with one and two columns, a column break, tracked changes",
        "python-docx",
    )
    document = _document("Liberation Serif", 11, 2.2)

    def head(key: str) -> None:
        paragraph = _line(document, t(cv[key].heading), bold=True, size=13, colour="0F4C5C")
        paragraph.paragraph_format.space_before = Pt(10)

    def columns(count: int) -> None:
        """The section up to here is set in ``count`` columns."""
        section = document.add_section(docx.enum.section.WD_SECTION.CONTINUOUS)
        del section
        made = document.sections[-2]._sectPr
        for old in made.findall(docx.oxml.ns.qn("w:cols")):
            made.remove(old)
        made.append(parse_xml(f'<w:cols {nsdecls("w")} w:num="{count}" w:space="567"/>'))

    _line(document, t(cv.values["name"]), bold=True, size=24, colour="0F4C5C")
    _line(document, t(cv.values["line"]))
    head("prof")
    _line(document, t(cv["prof"].lines[0]))
    head("werk")
    for number, entry in enumerate(cv["werk"].entries):
        _line(document, t(entry.fields[0]), bold=True)
        paragraph = _line(document, t(entry.fields[1]))
        paragraph.runs[0].italic = True
        paragraph = _line(document, t(entry.paragraphs[0]))
        if number == 1:
            mark = f'{nsdecls("w")} w:author="Redactie" w:date="2026-03-02T10:00:00Z"'
            words = paragraph.runs[0].text.split(" ")
            paragraph.runs[0].text = " ".join(words[:4]) + " "
            gone = "<w:r><w:delText>reisdeclaraties, </w:delText></w:r>"
            paragraph._p.append(parse_xml(f'<w:del w:id="901" {mark}>{gone}</w:del>'))
            kept = f'<w:r><w:t xml:space="preserve">{" ".join(words[4:])}</w:t></w:r>'
            paragraph._p.append(parse_xml(f'<w:ins w:id="902" {mark}>{kept}</w:ins>'))
    columns(1)
    for number, keys in enumerate((("opl", "train"), ("taal", "hob"))):
        for key in keys:
            if number and key == keys[0]:
                paragraph = _line(document, "")
                paragraph.add_run().add_break(docx.enum.text.WD_BREAK.COLUMN)
                piece = paragraph.add_run(t(cv[key].heading))
                piece.bold, piece.font.size = True, Pt(13)
                piece.font.color.rgb = RGBColor.from_string("0F4C5C")
            else:
                head(key)
            for line in cv[key].lines:
                _line(document, t(line))
            for item in cv[key].items:
                _line(document, t(item), name="List Bullet")
    columns(2)
    head("ref")
    _line(document, t(cv["ref"].lines[0]))
    document.save(str(t.path))
    return t


def word_wps() -> Truth:
    cv = Content("word_wps")
    t = _truth(
        "fresh_word_wps", "name, side column and motto in drawn text boxes", "hand-written XML (DrawingML)"
    )
    white = '<w:color w:val="FFFFFF"/>'
    name = par(run(t(cv.values["name"]), f'<w:b/>{white}<w:sz w:val="52"/>'), '<w:jc w:val="center"/>')
    name += par(run(t(cv.values["role"]), f'{white}<w:sz w:val="28"/>'), '<w:jc w:val="center"/>')
    start = t.next
    side = ""
    for key in ("contact", "vaard", "talen"):
        side += par(run(t(cv[key].heading), '<w:b/><w:color w:val="9D174D"/><w:sz w:val="26"/>'))
        side += "".join(par(run(t(line))) for line in cv[key].lines) + par("")
    spans = [t.span(start)]
    start = t.next
    main = ""
    for number, key in enumerate(("prof", "werk", "opl")):
        gap = '<w:spacing w:before="1900" w:after="80"/>' if number == 0 else ""
        boxes = ""
        if number == 0:
            boxes = ooxml.wps_box(1, (0, 0, 595, 96), name, "9D174D") + ooxml.wps_box(
                2, (28, 116, 150, 430), side, "FCE7F3"
            )
        main += par(boxes + run(t(cv[key].heading)), style("Kop1") + gap)
        main += "".join(par(run(t(line))) for line in cv[key].lines)
        for entry in cv[key].entries:
            what, when = t.row(entry.fields[0], entry.fields[2])
            tab = '<w:tabs><w:tab w:val="right" w:pos="7000"/></w:tabs>'
            main += par(run(what, "<w:b/>") + run("\t" + when), tab)
            main += par(run(t(entry.fields[1]), "<w:i/>"))
            main += "".join(bullet(t(item)) for item in entry.items)
    spans.append(t.span(start))
    t.either.append(spans)
    motto = par(run(t(cv["quote"].lines[0]), '<w:i/><w:sz w:val="26"/>'), '<w:jc w:val="center"/>')
    main += par(ooxml.wps_box(3, (60, 760, 475, 44), motto))
    look = {"font": "Carlito", "size": 21, "after": 60, "colour": "9D174D"}
    package(t.path, main + PAGE % ("", 700, 850, 700, 3900, ""), look)
    return t


def word_vml() -> Truth:
    cv = Content("word_vml")
    t = _truth(
        "fresh_word_vml", "older text boxes at the right, periods before a tab", "hand-written XML (VML)"
    )
    main = par(run(t(cv.values["name"])), style("Titel")) + par(
        run(t(cv.values["role"]), '<w:sz w:val="28"/>')
    )
    body = main
    start = t.next
    boxes = ""
    for number, (key, top) in enumerate((("mij", 150), ("kort", 300))):
        content = par(run(t(cv[key].heading), '<w:b/><w:color w:val="1D4ED8"/>'))
        content += "".join(par(run(t(line))) for line in cv[key].lines)
        boxes += ooxml.vml_box(number, (400, top, 160, 130), content, "E0E7FF")
    spans = [t.span(start)]
    start = t.next
    hang = '<w:tabs><w:tab w:val="left" w:pos="2000"/></w:tabs>%s<w:ind w:left="2000" w:hanging="2000"/>'
    for number, key in enumerate(("werk", "opl", "curs", "vrij")):
        body += par((boxes if number == 0 else "") + run(t(cv[key].heading)), style("Kop1"))
        body += "".join(par(run(t(line))) for line in cv[key].lines)
        for entry in cv[key].entries:
            period, text = t.row(*entry.fields)
            body += par(run(f"{period}\t") + run(text, "<w:b/>"), hang % "")
            body += "".join(par(run(t(line)), '<w:ind w:left="2000"/>') for line in entry.paragraphs)
    spans.append(t.span(start))
    t.either.append(spans)
    look = {"font": "Liberation Sans", "size": 20, "after": 60, "colour": "1D4ED8"}
    package(t.path, body + PAGE % ("", 1000, 4200, 1000, 1000, ""), look)
    return t


def word_controls() -> Truth:
    cv = Content("word_controls")
    t = _truth(
        "fresh_word_controls",
        "template with content controls around lines, cells and rows",
        "hand-written XML",
    )
    body = control(par(run(t(cv.values["name"])), style("Titel")), "Naam", "<w:text/>")
    body += par(control(run(t(cv.values["role"]), '<w:sz w:val="26"/>'), "Functie", "<w:text/>"))
    parts = [control(run(part), "Contact", "<w:text/>") for part in t.row(*cv.parts("contact"))]
    body += par(run(" | ").join(parts))
    body += control(
        par(run(t(cv["doel"].heading)), style("Kop1")) + par(run(t(cv["doel"].lines[0]))),
        "Profiel",
        "<w:richText/>",
    )
    tab = '<w:tabs><w:tab w:val="right" w:pos="9600"/></w:tabs>'

    def entry_lines(entry: Entry) -> str:
        what, when = t.row(entry.fields[0], entry.fields[2])
        date = '<w:date><w:dateFormat w:val="d MMMM yyyy"/></w:date>'
        lines = par(
            control(run(what, "<w:b/>"), "Titel") + run("\t") + control(run(when), "Periode", date), tab
        )
        lines += par(control(run(t(entry.fields[1]), "<w:i/>"), "Werkgever", "<w:text/>"))
        return lines + "".join(par(run(t(line))) for line in entry.paragraphs)

    for key in ("werk", "opl"):
        body += par(run(t(cv[key].heading)), style("Kop1"))
        items = "".join(control(entry_lines(entry), "Item") for entry in cv[key].entries)
        body += control(items, "Herhaling")
    body += par(run(t(cv["kennis"].heading)), style("Kop1"))
    body += control("".join(bullet(t(item)) for item in cv["kennis"].items), "Lijst", "<w:richText/>")
    body += par(run(t(cv["keuze"].heading)), style("Kop1"))
    width = '<w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>'
    rows = ""
    for number, entry in enumerate(cv["keuze"].entries):
        label, value = t.row(*entry.fields)
        choice = '<w:dropDownList><w:listItem w:displayText="28" w:value="28"/></w:dropDownList>'
        shown = control(run(value), "Waarde", choice) if number == 0 else run(value)
        cell = f"<w:tc>{width % 6000}{par(shown)}</w:tc>"
        row = f"<w:tr><w:tc>{width % 3400}{par(run(label))}</w:tc>"
        row += (control(cell, "Waarde") if number == 1 else cell) + "</w:tr>"
        rows += control(row, "Rij") if number == 2 else row
    body += (
        '<w:tbl><w:tblPr><w:tblW w:w="9400" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="3400"/>'
        f'<w:gridCol w:w="6000"/></w:tblGrid>{rows}</w:tbl>' + par("")
    )
    look = {"font": "Carlito", "size": 22, "after": 80, "colour": "166534"}
    package(t.path, body + PAGE % ("", 1100, 1150, 1100, 1150, ""), look)
    return t


def word_notes() -> Truth:
    cv = Content("word_notes")
    t = _truth(
        "fresh_word_notes",
        "two pages with header, page x of y, dotted leaders and footnotes",
        "hand-written XML",
        2,
    )
    left, right = cv.parts("running")
    t.running = [left, right, "Pagina 1 van 2", "Pagina 2 van 2"]
    body = par(run(t(cv.values["name"])), style("Titel"))
    before, mail = cv.values["contact"].rsplit(" ", 1)
    t(cv.values["contact"])
    link = '<w:hyperlink r:id="rId_mail">' + run(markup(mail), '<w:u w:val="single"/>') + "</w:hyperlink>"
    body += par(run(markup(before) + " ") + link)
    tab = '<w:keepNext/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9300"/></w:tabs>'
    tab += '<w:spacing w:before="120"/>'
    above = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    notes = [("neven", "@", 0), ("spreek", "-", 1)]

    def mark(key: str, kind: str, number: int) -> str:
        for index, note in enumerate(notes, 1):
            if note == (key, kind, number):
                return f'<w:r>{above}<w:footnoteReference w:id="{index}"/></w:r>'
        return ""

    for key in ("inl", "werk", "opl", "neven", "spreek"):
        body += par(run(t(cv[key].heading)), style("Kop1"))
        body += "".join(par(run(t(line))) for line in cv[key].lines)
        for number, entry in enumerate(cv[key].entries):
            what, when = t.row(*entry.fields)
            body += par(run(what, "<w:b/>") + run("\t" + when) + mark(key, "@", number), tab)
            body += "".join(par(run(t(line))) for line in entry.paragraphs)
        for number, item in enumerate(cv[key].items):
            text = run(t(item)) + mark(key, "-", number)
            body += par(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    raised = f"<w:r>{above}<w:footnoteRef/></w:r>"
    footnotes = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
        "</w:footnote>"
    )
    for index, line in enumerate(cv["noten"].lines, 1):
        footnotes += f'<w:footnote w:id="{index}">{par(raised + run(" " + t(line)))}</w:footnote>'
    parts = {
        "header1": par(run(f"{left}\t{right}"), '<w:tabs><w:tab w:val="right" w:pos="9300"/></w:tabs>'),
        "footer1": par(
            run("Pagina ") + field("PAGE", "1") + run(" van ") + field("NUMPAGES", "2"),
            '<w:jc w:val="center"/>',
        ),
        "footnotes": footnotes,
    }
    references = (
        '<w:headerReference w:type="default" r:id="rId_header1"/>'
        '<w:footerReference w:type="default" r:id="rId_footer1"/>'
    )
    look = {"font": "Liberation Serif", "size": 23, "after": 100, "colour": "1E3A8A"}
    package(
        t.path,
        body + PAGE % (references, 1500, 1300, 1300, 1300, ""),
        look,
        parts,
        {"rId_mail": f"mailto:{mail}"},
    )
    return t


LAYOUTS = [word_nested, word_matrix, word_columns, word_wps, word_vml, word_controls, word_notes]
