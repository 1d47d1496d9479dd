# ruff: noqa: E501 - XML literals read better whole
"""Layouts that were written after the readers and never used to tune them; their result is reported apart."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx as python_docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm

from tests.reading import wordxml as x
from tests.reading.office_cases import Case

HELD_OUT: dict[str, Callable[[], Case]] = {}


def case(function: Callable[[], Case]) -> Callable[[], Case]:
    HELD_OUT[function.__name__] = function
    return function


def saved(document: python_docx.document.Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@case
def right_aligned_dates() -> Case:
    d = python_docx.Document()
    lines = (
        "Klantadviseur\tjuni 2018 – heden",
        "Essent, 's-Hertogenbosch",
        "Horecamedewerker\t2015 – 2018",
        "Café 't Hoekje",
    )
    for line in lines:
        paragraph = d.add_paragraph(line)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)
    return Case(".docx", saved(d), lines)


@case
def quadrants() -> Case:
    """Two by two cells, each a small section with its heading."""
    d = python_docx.Document()
    t = d.add_table(rows=2, cols=2)
    cells = [("Werk", "Telefonist, 2019", "Koerier, 2017"), ("School", "Mbo 3, 2016", "Vmbo, 2012"),
             ("Talen", "Nederlands", "Arabisch"), ("Hobby's", "Hardlopen", "Schaken")]  # fmt: skip
    for cell, texts in zip([c for row in t.rows for c in row.cells], cells, strict=True):
        cell.paragraphs[0].style = d.styles["Heading 2"]
        cell.paragraphs[0].add_run(texts[0])
        for text in texts[1:]:
            cell.add_paragraph(text)
    return Case(".docx", saved(d), tuple(text for texts in cells for text in texts))


@case
def three_columns_with_tasks() -> Case:
    d = python_docx.Document()
    t = d.add_table(rows=1, cols=3)
    for cell, text in zip(t.rows[0].cells, ("Periode", "Werkgever", "Werkzaamheden"), strict=True):
        cell.text = text
    expected = ["Periode\tWerkgever\tWerkzaamheden"]
    for period, employer, tasks in (
        ("2020-2023", "Gemeente Ede", ("Bellen", "Mailen")),
        ("2016-2020", "Vitens", ("Storingen aannemen", "Planning")),
    ):
        cells = t.add_row().cells
        cells[0].text, cells[1].text, cells[2].text = period, employer, "\n".join(tasks)
        expected += [period, employer, *tasks]
    return Case(".docx", saved(d), tuple(expected))


@case
def grouped_boxes() -> Case:
    """A drawing canvas with two boxes side by side, as in designed templates."""

    def shape(content: str) -> str:
        return (
            '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>'
            f"{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
        )

    group = (
        '<w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="6000000" cy="3000000"/>'
        '<wp:wrapTopAndBottom/><wp:docPr id="3" name="g"/><a:graphic><a:graphicData uri="g"><wpg:wgp>'
        f"{shape(x.paras('Over mij', 'Rustig en precies.', 'Woont in Ede'))}{shape(x.paras('Contact', '06 00 00 00 00', 'Ede'))}"
        "</wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )
    body = (
        x.para(inner=f"<w:r>{x.alternate(group, '<w:pict/>', 'wpg')}</w:r>")
        + x.heading("Ervaring")
        + x.para("Telefonist, 2019 – 2023")
    )
    expected = (
        "Over mij",
        "Rustig en precies.",
        "Woont in Ede",
        "Contact",
        "06 00 00 00 00",
        "Ede",
        "Ervaring",
        "Telefonist, 2019 – 2023",
    )
    return Case(".docx", x.docx(body), expected, pages=None)


@case
def frame_paragraphs() -> Case:
    """Old positioned paragraphs (w:framePr) before the running text."""
    frame = '<w:framePr w:w="2500" w:hSpace="141" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="500" w:y="1000"/>'
    body = x.para("Persoonsgegevens", frame) + x.para("Ede", frame) + x.para("Rijbewijs B", frame)
    body += x.paras("Loopbaan", "2010 – nu Baliemedewerker Rabobank")
    return Case(
        ".docx",
        x.docx(body),
        ("Persoonsgegevens", "Ede", "Rijbewijs B", "Loopbaan", "2010 – nu Baliemedewerker Rabobank"),
    )


@case
def repeating_controls() -> Case:
    """An online form: a repeating section of controls, with a control for every value."""

    def control(content: str, props: str = "") -> str:
        return f"<w:sdt><w:sdtPr>{props}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"

    def job(role: str, period: str) -> str:
        value = x.para(inner=x.run("Functie: ") + control(x.run(role)) + x.run(" ("), props="").replace(
            "</w:p>", control(x.run(period)) + x.run(")") + "</w:p>"
        )
        return control(value)

    body = x.para("Ervaring") + control(job("Telefonist", "2019-2021") + job("Kassier", "2015-2019"))
    return Case(
        ".docx", x.docx(body), ("Ervaring", "Functie: Telefonist (2019-2021)", "Functie: Kassier (2015-2019)")
    )


@case
def changed_table() -> Case:
    """A table under revision: a row inserted, a row deleted, text moved within a cell."""
    who = 'w:id="9" w:author="A" w:date="2023-01-01T00:00:00Z"'
    rows = f"<w:tr>{x.cell(x.para('2019'))}{x.cell(x.para('Telefonist'))}</w:tr>"
    inserted = x.para(inner=f"<w:ins {who}>{x.run('2021')}</w:ins>")
    deleted = x.para(inner=f"<w:del {who}><w:r><w:delText>1999</w:delText></w:r></w:del>")
    rows += (
        f"<w:tr><w:trPr><w:ins {who}/></w:trPr>{x.cell(inserted)}{x.cell(x.para('Senior telefonist'))}</w:tr>"
    )
    rows += f"<w:tr><w:trPr><w:del {who}/></w:trPr>{x.cell(deleted)}{x.cell(x.para('Weg'))}</w:tr>"
    return Case(
        ".docx",
        x.docx(f"<w:tbl><w:tblPr/>{rows}</w:tbl>" + x.para("Einde")),
        ("2019\tTelefonist", "2021\tSenior telefonist", "Einde"),
    )


@case
def label_boxes_as_headings() -> Case:
    """Each section's heading stands in a coloured bar that is a box of one line."""
    bar = '<a:solidFill><a:srgbClr val="204060"/></a:solidFill>'
    white = '<w:color w:val="FFFFFF"/>'
    body, expected = "", []
    for title, lines in (
        ("WERKERVARING", ("2019 – heden", "Telefonist UWV")),
        ("OPLEIDING", ("2012 – 2016", "Mbo 4 Juridisch")),
    ):
        box = x.wps_box(x.para(inner=x.run(title, white)), width=500, height=25, fill=bar, relative="column")
        body += x.para(inner=f"<w:r>{x.alternate(box, x.vml_box(x.para(title)))}</w:r>") + x.paras(*lines)
        expected += [title, *lines]
    return Case(".docx", x.docx(body), tuple(expected))


@case
def odt_frame_and_columns() -> Case:
    body = (
        '<text:p>Piet de Boer</text:p><text:section text:name="kolommen"><text:h text:outline-level="2">Ervaring</text:h>'
        "<text:p>2018 – 2022 Klantenservice Bol</text:p></text:section>"
        "<text:p><draw:frame><draw:text-box><text:p>Talen</text:p><text:p>Nederlands</text:p><text:p>Turks</text:p></draw:text-box></draw:frame></text:p>"
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Jaar</text:p></table:table-cell>"
        "<table:table-cell><text:p>School</text:p></table:table-cell></table:table-row></table:table-header-rows>"
        "<table:table-row><table:table-cell><text:p>2014</text:p></table:table-cell><table:table-cell><text:p>Havo</text:p>"
        "</table:table-cell></table:table-row></table:table>"
    )
    return Case(
        ".odt",
        x.odt(body),
        (
            "Piet de Boer",
            "Ervaring",
            "2018 – 2022 Klantenservice Bol",
            "Talen",
            "Nederlands",
            "Turks",
            "Jaar\tSchool",
            "2014\tHavo",
        ),
    )


@case
def rtf_unicode_and_header() -> Case:
    body = (
        r"{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fnil\fcharset238 Arial CE;}}"
        r"{\stylesheet{\s1 heading 1;}}{\header\pard Curriculum vitae\par}"
        r"\pard\s1 Werkervaring\par\pard\plain 2019 \u8211\'96 heden: Caf\'e9 De Kroon\par"
        r"\pard Woonachtig in \f1 \'a3\'f3d\'9f\f0 , Polen\par{\pard Regel\line tweede regel\par}}"
    )
    return Case(
        ".rtf",
        body.encode("ascii"),
        (
            "Curriculum vitae",
            "Werkervaring",
            "2019 – heden: Café De Kroon",
            "Woonachtig in Łódź, Polen",
            "Regel",
            "tweede regel",
        ),
    )


@case
def html_template() -> Case:
    page = (
        "<!doctype html><html><head><style>.side{float:left;color:#fff;background:#123}.sr{position:absolute;left:-10000px}</style></head><body>"
        "<div class='side'><h3>Contact</h3><p>Ede<br/>06 00 00 00 00</p></div><main><section><h2>Werkervaring</h2>"
        "<article><header><strong>Telefonist</strong> <time>2019 &ndash; heden</time></header><p>Gemeente&nbsp;Ede</p><ul><li>Bellen<ul><li>Inbound</li></ul></li></ul></article></section>"
        "<dl><dt>Talen</dt><dd>Nederlands &amp; Turks</dd></dl></main><footer>Gemaakt in 2023</footer></body></html>"
    )
    return Case(
        ".html",
        page.encode(),
        (
            "Contact",
            "Ede",
            "06 00 00 00 00",
            "Werkervaring",
            "Telefonist 2019 – heden",
            "Gemeente Ede",
            "Bellen",
            "Inbound",
            "Talen",
            "Nederlands & Turks",
            "Gemaakt in 2023",
        ),
    )


@case
def wrapped_prose_in_text() -> Case:
    lines = (
        "Van maart 2018 tot en met juni 2021 werkte ik als telefonist bij de gemeente Ede,",
        "waar ik gesprekken aannam en doorverbond. Daarna ben ik gestart bij Vitens.",
        "OPLEIDING", "Mbo 4, 2012", "Havo, 2008",
    )  # fmt: skip
    return Case(
        ".txt",
        "\n".join(("\n".join(lines[:2]), "", lines[2], "- " + lines[3], "- " + lines[4])).encode("cp1252"),
        lines,
    )
