# ruff: noqa: E501 - XML literals read better whole
"""The reading test set for Word and the other flowing formats: files made here, with their truth.

A case holds the bytes of a file, its lines in the order in which a person reads them, and its printed pages
where the way it was made fixes them. ``made_by`` names a conversion that LibreOffice does first.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

import docx as python_docx
from docx.enum.text import WD_BREAK
from docx.shared import Pt

from tests.reading import wordxml as x


@dataclass(frozen=True)
class Case:
    suffix: str
    data: bytes
    lines: tuple[str, ...]
    pages: int | None = 1
    convert_to: str | None = None


CASES: dict[str, Callable[[], Case]] = {}


def case(function: Callable[[], Case]) -> Callable[[], Case]:
    CASES[function.__name__] = function
    return function


PERSON = ("Marieke de Groot", "Oosterweg 12, 9724 CA Groningen")
JOBS = (
    ("mrt. 2019 – heden", "Medewerker KCC", "Gemeente Groningen",
     ("Telefonisch beantwoorden van vragen van inwoners", "Registreren in Key2KCC en Suite")),
    ("09-2015 – 02-2019", "Telefonist/receptionist", "Ziekenhuis Oost",
     ("Aannemen en doorverbinden van gesprekken", "Ontvangen van bezoekers")),
    ("2012 – 2015", "Callcenter agent", "Teleperformance Nederland",
     ("Inbound gesprekken over energiecontracten", "Chat en e-mail")),
)  # fmt: skip
STUDY = ("2008 – 2012", "MBO 4 Secretarieel medewerker, Noorderpoort, diploma behaald")
SKILLS = ("Microsoft Office", "Accres", "Nederlands: moedertaal")
PROFILE = (
    "Ik ben een rustige en klantgerichte medewerker met ruime ervaring in het klantcontact bij de overheid. "
    "In drukke weken houd ik het overzicht en neem ik graag de tijd voor een inwoner die vastloopt."
)


def _saved(document: python_docx.document.Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _flat_jobs() -> list[str]:
    return [
        line for period, role, employer, tasks in JOBS for line in (f"{period}\t{role}", employer, *tasks)
    ]


# --- python-docx ------------------------------------------------------------------------------------


@case
def docx_headings_and_bullets() -> Case:
    d = python_docx.Document()
    d.add_heading(PERSON[0], 0)
    d.add_paragraph(PERSON[1])
    d.add_heading("Werkervaring", 1)
    for period, role, employer, tasks in JOBS:
        d.add_paragraph(f"{period}\t{role}")
        d.add_paragraph(employer)
        for task in tasks:
            d.add_paragraph(task, style="List Bullet")
    d.add_heading("Opleiding", 1)
    d.add_paragraph("\t".join(STUDY))
    return Case(".docx", _saved(d), (*PERSON, "Werkervaring", *_flat_jobs(), "Opleiding", "\t".join(STUDY)))


@case
def docx_date_table() -> Case:
    d = python_docx.Document()
    d.add_paragraph(PERSON[0])
    d.add_heading("Ervaring", 1)
    t = d.add_table(rows=0, cols=2)
    for period, role, *_ in JOBS:
        cells = t.add_row().cells
        cells[0].text, cells[1].text = period, role
    return Case(".docx", _saved(d), (PERSON[0], "Ervaring", *(f"{job[0]}\t{job[1]}" for job in JOBS)))


@case
def docx_block_table() -> Case:
    d = python_docx.Document()
    d.add_paragraph("Werkervaring")
    t = d.add_table(rows=0, cols=2)
    expected = ["Werkervaring"]
    for period, role, employer, tasks in JOBS:
        cells = t.add_row().cells
        cells[0].text = f"{period}\n{employer}"
        cells[1].text = "\n".join((role, *tasks))
        expected += [period, employer, role, *tasks]
    # Without a paragraph behind it, LibreOffice loses the table when it saves as .doc.
    d.add_paragraph("Opleiding")
    expected.append("Opleiding")
    return Case(".docx", _saved(d), tuple(expected))


@case
def docx_four_column_table() -> Case:
    d = python_docx.Document()
    t = d.add_table(rows=1, cols=4)
    for cell, text in zip(t.rows[0].cells, ("Van", "Tot", "Functie", "Werkgever"), strict=True):
        cell.text = text
    expected = ["Van\tTot\tFunctie\tWerkgever"]
    for number, (_, role, employer, _) in enumerate(JOBS):
        cells = t.add_row().cells
        texts = (f"0{number + 1}-2015", f"0{number + 2}-2019", role, employer)
        for cell, text in zip(cells, texts, strict=True):
            cell.text = text
        expected.append("\t".join(texts))
    d.add_paragraph("Opleiding")
    expected.append("Opleiding")
    return Case(".docx", _saved(d), tuple(expected))


@case
def docx_three_pages() -> Case:
    d = python_docx.Document()
    expected = []
    for number, (period, role, employer, tasks) in enumerate(JOBS):
        if number:
            d.paragraphs[-1].add_run().add_break(WD_BREAK.PAGE)
        for text in (f"{role}, {employer}", period, *tasks):
            d.add_paragraph(text)
            expected.append(text)
    return Case(".docx", _saved(d), tuple(expected), pages=3)


@case
def docx_long_five_pages() -> Case:
    d = python_docx.Document()
    d.styles["Normal"].font.size = Pt(11)
    expected = []
    for part in range(5):
        if part:
            d.add_page_break()
        for number in range(9):
            text = f"Onderdeel {part + 1}.{number + 1}: {PROFILE}"
            d.add_paragraph(text)
            expected.append(text)
    return Case(".docx", _saved(d), tuple(expected), pages=5)


@case
def docx_header_and_footer() -> Case:
    d = python_docx.Document()
    d.sections[0].header.paragraphs[0].text = "Curriculum vitae M. de Groot"
    d.sections[0].footer.paragraphs[0].text = "Bijgewerkt: april 2023"
    d.add_paragraph(PROFILE)
    for line in _flat_jobs():
        d.add_paragraph(line)
    expected = ("Curriculum vitae M. de Groot", PROFILE, *_flat_jobs(), "Bijgewerkt: april 2023")
    return Case(".docx", _saved(d), expected)


@case
def docx_layout_table() -> Case:
    """A page of two columns made with a table of one row."""
    d = python_docx.Document()
    t = d.add_table(rows=1, cols=2)
    left, right = t.rows[0].cells
    sidebar = ("Contact", *PERSON, "Vaardigheden", *SKILLS)
    main = ("Werkervaring", *(line.replace("\t", " ") for line in _flat_jobs()), "Opleiding", *STUDY)
    for cell, texts in ((left, sidebar), (right, main)):
        cell.text = texts[0]
        for text in texts[1:]:
            cell.add_paragraph(text)
    return Case(".docx", _saved(d), (*sidebar, *main))


@case
def docx_nested_table() -> Case:
    d = python_docx.Document()
    outer = d.add_table(rows=1, cols=2)
    outer.rows[0].cells[0].text = "Werkervaring"
    inner = outer.rows[0].cells[1].add_table(rows=0, cols=2)
    for period, role, *_ in JOBS:
        cells = inner.add_row().cells
        cells[0].text, cells[1].text = period, role
    return Case(".docx", _saved(d), ("Werkervaring", *(f"{job[0]}\t{job[1]}" for job in JOBS)))


@case
def docx_line_breaks() -> Case:
    d = python_docx.Document()
    expected = []
    for period, role, employer, tasks in JOBS:
        d.add_paragraph("\n".join((role, employer, period, *tasks)))
        expected += [role, employer, period, *tasks]
    return Case(".docx", _saved(d), tuple(expected))


@case
def docx_split_runs() -> Case:
    """Word cuts text into runs wherever it was edited or checked for spelling."""
    d = python_docx.Document()
    for line in _flat_jobs():
        paragraph = d.add_paragraph()
        for start in range(0, len(line), 3):
            paragraph.add_run(line[start : start + 3]).bold = start % 2 == 0
    return Case(".docx", _saved(d), tuple(_flat_jobs()))


# --- hand-written XML -------------------------------------------------------------------------------


@case
def xml_sidebar_box() -> Case:
    """The sidebar is a text box anchored to the first paragraph."""
    box = x.wps_box(x.paras("Vaardigheden", *SKILLS))
    body = x.para(inner=f"<w:r>{box}</w:r>" + x.run(PERSON[0])) + x.heading("Werkervaring")
    body += x.paras(*_flat_jobs())
    return Case(".docx", x.docx(body), ("Vaardigheden", *SKILLS, PERSON[0], "Werkervaring", *_flat_jobs()))


@case
def xml_box_within_a_job() -> Case:
    """A large box anchored in the middle of a job is read at the next heading, not inside the job."""
    box = f"<w:r>{x.wps_box(x.paras('Vaardigheden', *SKILLS))}</w:r>"
    jobs = _flat_jobs()
    body = x.heading("Werkervaring") + x.paras(*jobs[:2]) + x.para(jobs[2], inner=box) + x.paras(*jobs[3:])
    body += x.heading("Opleiding") + x.para("\t".join(STUDY))
    expected = ("Werkervaring", *jobs, "Vaardigheden", *SKILLS, "Opleiding", "\t".join(STUDY))
    return Case(".docx", x.docx(body), expected)


@case
def xml_date_labels_in_boxes() -> Case:
    """Each period stands in a small box beside its job."""
    body, expected = x.heading("Werkervaring"), ["Werkervaring"]
    for number, (period, role, employer, tasks) in enumerate(JOBS):
        box = x.wps_box(x.para(period), x=20, y=100 + 150 * number, width=90, height=30, relative="column")
        body += x.para(role, inner=f"<w:r>{box}</w:r>") + x.paras(employer, *tasks)
        expected += [period, role, employer, *tasks]
    return Case(".docx", x.docx(body), tuple(expected))


@case
def xml_both_drawing_forms() -> Case:
    """Word writes a box twice, as DrawingML and as VML; it counts once."""
    content = x.paras("Opleiding", *STUDY)
    both = x.alternate(x.wps_box(content), x.vml_box(content))
    body = x.para(inner=f"<w:r>{both}</w:r>") + x.heading("Werkervaring") + x.paras(*_flat_jobs())
    return Case(".docx", x.docx(body), ("Opleiding", *STUDY, "Werkervaring", *_flat_jobs()))


@case
def xml_vml_only() -> Case:
    body = x.para(inner=f"<w:r>{x.vml_box(x.paras('Profiel', PROFILE, 'Talen'))}</w:r>")
    body += x.heading("Werkervaring") + x.paras(*_flat_jobs())
    return Case(".docx", x.docx(body), ("Profiel", PROFILE, "Talen", "Werkervaring", *_flat_jobs()))


@case
def xml_two_column_boxes() -> Case:
    """The whole page is boxes: a band on top, a sidebar and a main column, in the file in another order."""
    main = x.wps_box(x.paras("Werkervaring", *_flat_jobs()), x=220, y=120, width=340, height=600)
    side = x.wps_box(x.paras("Contact", *PERSON, *SKILLS), x=20, y=120, width=180, height=600)
    band = x.wps_box(x.paras("Curriculum vitae", "van", PERSON[0]), x=20, y=10, width=540, height=100)
    body = x.para(inner="".join(f"<w:r>{box}</w:r>" for box in (main, side, band)))
    expected = (
        "Curriculum vitae",
        "van",
        PERSON[0],
        "Contact",
        *PERSON,
        *SKILLS,
        "Werkervaring",
        *_flat_jobs(),
    )
    return Case(".docx", x.docx(body), expected, pages=None)


@case
def xml_content_controls() -> Case:
    """Form templates: controls around paragraphs, runs, rows and cells."""

    def control(content: str) -> str:
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{content}</w:sdtContent></w:sdt>"

    row = "<w:tr>" + control(x.cell(x.para("2019 – heden"))) + x.cell(x.para("Medewerker KCC")) + "</w:tr>"
    body = control(x.para("Werkervaring")) + x.para(inner=x.run("Functie: ") + control(x.run("telefonist")))
    body += f"<w:tbl><w:tblPr/>{control(row)}</w:tbl>" + control(control(x.para("Opleiding")))
    expected = ("Werkervaring", "Functie: telefonist", "2019 – heden\tMedewerker KCC", "Opleiding")
    return Case(".docx", x.docx(body), expected)


@case
def xml_tracked_changes() -> Case:
    """Inserted text counts, deleted and moved-away text does not; a deleted paragraph end joins two."""
    who = 'w:id="1" w:author="R" w:date="2023-01-01T00:00:00Z"'
    body = x.para(
        inner=x.run("Medewerker ")
        + f'<w:del {who}><w:r><w:delText xml:space="preserve">balie </w:delText></w:r></w:del>'
        + f"<w:ins {who}>{x.run('KCC ')}</w:ins>"
        + x.run("gemeente Delft")
    )
    body += f"<w:p><w:moveFrom {who}>{x.run('Verhuisde regel')}</w:moveFrom></w:p>"
    body += f"<w:p><w:moveTo {who}>{x.run('Aangekomen regel')}</w:moveTo></w:p>"
    body += f"<w:p><w:pPr><w:rPr><w:del {who}/></w:rPr></w:pPr>{x.run('Eerste helft ')}</w:p>"
    body += x.para("en tweede helft")
    expected = ("Medewerker KCC gemeente Delft", "Aangekomen regel", "Eerste helft en tweede helft")
    return Case(".docx", x.docx(body), expected)


@case
def xml_fields_and_links() -> Case:
    """Codes of fields are not seen, their results are."""

    def char(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = '<w:r><w:instrText xml:space="preserve"> HYPERLINK "http://voorbeeld.invalid/geheim" </w:instrText></w:r>'
    body = x.para(inner=char("begin") + code + char("separate") + x.run("marieke@voorbeeld.nl") + char("end"))
    body += x.para(inner=f'<w:hyperlink r:id="link1">{x.run("LinkedIn")}</w:hyperlink>{x.run(" profiel")}')
    body += x.para(inner=f'<w:fldSimple w:instr=" DATE ">{x.run("12 april 2023")}</w:fldSimple>')
    data = x.docx(body, external={"link1": ("hyperlink", "http://voorbeeld.invalid/")})
    return Case(".docx", data, ("marieke@voorbeeld.nl", "LinkedIn profiel", "12 april 2023"))


@case
def xml_footnotes() -> Case:
    notes = (
        f'<w:footnotes {x.NAMESPACES}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p>'
        f'</w:footnote><w:footnote w:id="2">{x.para("Via uitzendbureau Randstad")}</w:footnote></w:footnotes>'
    )
    body = x.para("Gemeente Delft", inner='<w:r><w:footnoteReference w:id="2"/></w:r>') + x.para(
        "2019 – 2021"
    )
    data = x.docx(body, parts={"footnotes.xml": notes})
    return Case(".docx", data, ("Gemeente Delft", "2019 – 2021", "Via uitzendbureau Randstad"))


@case
def xml_columns() -> Case:
    """Two newspaper columns, parted by a column break, then one column again."""
    first = (
        '<w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" '
        'w:right="1134" w:bottom="1134" w:left="1134"/><w:cols w:num="2"/></w:sectPr>'
    )
    last = first.replace('<w:cols w:num="2"/>', "")
    body = x.paras("Contact", *PERSON) + x.para(
        inner='<w:r><w:br w:type="column"/></w:r>' + x.run("Werkervaring")
    )
    body += x.paras(*_flat_jobs()) + x.para(inner="", props=first) + x.paras("Opleiding", "\t".join(STUDY))
    data = x.docx(body, section=last)
    expected = ("Contact", *PERSON, "Werkervaring", *_flat_jobs(), "Opleiding", "\t".join(STUDY))
    return Case(".docx", data, expected)


@case
def xml_merged_cells() -> Case:
    """A period over several rows (vertical merge) and a heading over both columns (grid span)."""
    head = f"<w:tr>{x.cell(x.para('Werkervaring'), '<w:gridSpan w:val=' + chr(34) + '2' + chr(34) + '/>')}</w:tr>"
    rows = (
        f"<w:tr>{x.cell(x.para('2019 – 2023'), '<w:vMerge w:val=' + chr(34) + 'restart' + chr(34) + '/>')}"
        f"{x.cell(x.para('Medewerker KCC'))}</w:tr>"
        f"<w:tr>{x.cell(x.para(), '<w:vMerge/>')}{x.cell(x.para('Gemeente Delft'))}</w:tr>"
    )
    grid = '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="7000"/></w:tblGrid>'
    body = f"<w:tbl><w:tblPr/>{grid}{head}{rows}</w:tbl>" + x.para("Opleiding")
    expected = ("Werkervaring", "2019 – 2023\tMedewerker KCC", "Gemeente Delft", "Opleiding")
    return Case(".docx", x.docx(body), expected)


@case
def xml_symbols_and_hyphens() -> Case:
    """Ticks of a symbol font, hyphens that do not break, soft hyphens, ligatures, blanks that do not break."""
    tick = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    body = x.para("MBO 4 diploma ", inner=tick)
    body += x.para(inner=x.run("e") + "<w:r><w:noBreakHyphen/></w:r>" + x.run("mail"))
    body += x.para("klant\u00adcontact\u00adcentrum, o\ufb03ce\u00a0365")
    return Case(".docx", x.docx(body), ("MBO 4 diploma ✓", "e-mail", "klantcontactcentrum, office 365"))


@case
def xml_page_marks() -> Case:
    """Sections, breaks before a paragraph and typed breaks: four pages."""
    odd = (
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" '
        'w:left="1134"/></w:sectPr>'
    )
    body = x.para("Pagina een") + x.para(inner="", props=odd) + x.para("Pagina twee")
    body += x.para("Pagina drie", "<w:pageBreakBefore/>")
    body += x.para(inner=x.run("einde drie") + '<w:r><w:br w:type="page"/></w:r>' + x.run("Pagina vier"))
    expected = ("Pagina een", "Pagina twee", "Pagina drie", "einde drie", "Pagina vier")
    return Case(".docx", x.docx(body), expected, pages=4)


@case
def xml_macro_file() -> Case:
    """A .docm: python-docx refuses it, Word does not."""
    kind = "application/vnd.ms-word.document.macroEnabled.main+xml"
    return Case(".docx", x.docx(x.paras(*_flat_jobs()), content_type=kind), tuple(_flat_jobs()))


@case
def xml_missing_picture() -> Case:
    """A relation to a part that is not there, as converters leave behind."""
    data = x.docx(x.paras(*_flat_jobs()))
    broken = x.zipped(
        {
            name: content.replace(
                b"</Relationships>",
                b'<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
                b'image" Target="NULL"/></Relationships>',
            )
            if name == "word/_rels/document.xml.rels"
            else content
            for name, content in _members(data).items()
        }
    )
    return Case(".docx", broken, tuple(_flat_jobs()))


@case
def xml_strict() -> Case:
    """ISO Strict names, as Word saves on wish."""
    members = {
        name: content.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        ).replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        for name, content in _members(x.docx(x.paras(*_flat_jobs()))).items()
    }
    return Case(".docx", x.zipped(members), tuple(_flat_jobs()))


@case
def xml_imported_html() -> Case:
    """What web tools write: the whole text as an HTML chunk inside the package."""
    page = "<html><body><h1>Werkervaring</h1><p>2019 – heden Medewerker KCC</p></body></html>"
    data = x.docx('<w:altChunk r:id="aFChunk1"/>', parts={"aFChunk1.html": page.encode()}, content_type=_MAIN)
    members = _members(data)
    members["[Content_Types].xml"] = members["[Content_Types].xml"].replace(
        b'<Override PartName="/word/aFChunk1.html" ContentType="application/xml"/>', b""
    )
    return Case(".docx", x.zipped(members), ("Werkervaring", "2019 – heden Medewerker KCC"), pages=None)


_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def _members(data: bytes) -> dict[str, bytes]:
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


# --- other formats ----------------------------------------------------------------------------------


@case
def odt_by_hand() -> Case:
    rows = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in job[:2])
        + "</table:table-row>"
        for job in JOBS
    )
    items = "".join(f"<text:list-item><text:p>{skill}</text:p></text:list-item>" for skill in SKILLS)
    body = (
        f'<text:p>{PERSON[0]}</text:p><text:h text:outline-level="1">Werkervaring</text:h>'
        f'<table:table>{rows}</table:table><text:h text:outline-level="1">Vaardigheden</text:h>'
        f'<text:list>{items}</text:list><text:p>Talen:<text:tab/>Nederlands<text:s text:c="5"/>Engels'
        "<text:line-break/>Duits</text:p>"
    )
    expected = (
        PERSON[0], "Werkervaring", *(f"{job[0]}\t{job[1]}" for job in JOBS), "Vaardigheden", *SKILLS,
        "Talen:\tNederlands\tEngels", "Duits",
    )  # fmt: skip
    return Case(".odt", x.odt(body), expected)


@case
def odt_changes_and_notes() -> Case:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gewiste regel</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        '<text:p>Gemeente Delft<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        "<text:note-body><text:p>Via Randstad</text:p></text:note-body></text:note>, KCC</text:p>"
        "<text:p>Zie <text:a>mijn profiel</text:a></text:p><text:p><draw:frame><draw:text-box><text:p>2019 – 2021"
        "</text:p></draw:text-box></draw:frame>Telefonist</text:p>"
    )
    expected = ("Gemeente Delft, KCC", "Zie mijn profiel", "2019 – 2021", "Telefonist", "Via Randstad")
    return Case(".odt", x.odt(body), expected)


def _rtf(body: str) -> bytes:
    head = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}}{\colortbl;\red255\green255\blue255;}"
    return (head + body + "}").encode("cp1252")


@case
def rtf_by_hand() -> Case:
    body = r"{\b Werkervaring}\par" + "\n"
    for period, role, employer, tasks in JOBS:
        safe = period.replace("–", r"\endash ").replace("mrt.", r"mrt\'2e")
        body += rf"\pard {safe}\tab {role}\par {employer}\par" + "\n"
        body += "".join(rf"{{\pntext\f1\'b7\tab}}{task}\par" + "\n" for task in tasks)
    body += r"\pard Caf\'e9 \u8364?40 {\*\bkmkstart x}{\*\onbekend weg}\par"
    return Case(".rtf", _rtf(body), ("Werkervaring", *_flat_jobs(), "Café €40"))


@case
def rtf_table() -> Case:
    body = ""
    for period, role, *_ in JOBS:
        safe = period.replace("–", r"\'96")
        body += rf"\trowd\cellx3000\cellx9000\pard\intbl {safe}\cell {role}\cell\row" + "\n"
    body += r"\pard Opleiding\par"
    return Case(".rtf", _rtf(body), (*(f"{job[0]}\t{job[1]}" for job in JOBS), "Opleiding"))


@case
def html_page() -> Case:
    tasks = "".join(f"<li>{task}</li>" for task in JOBS[0][3])
    page = (
        "<!DOCTYPE html><html><head><title>weg</title><style>.weg{display:none} h2{color:#336699}</style>"
        f"<script>alert('weg')</script></head><body><h1>{PERSON[0]}</h1><h2>Werkervaring</h2>"
        f"<p><b>{JOBS[0][1]}</b><br>{JOBS[0][2]}</p><ul>{tasks}</ul><div>Los <span>stuk</span>\n tekst</div>"
        "<table><tr><td>2008 – 2012</td><td>MBO 4</td></tr></table></body></html>"
    )
    expected = (
        PERSON[0], "Werkervaring", JOBS[0][1], JOBS[0][2], *JOBS[0][3], "Los stuk tekst", "2008 – 2012\tMBO 4",
    )  # fmt: skip
    return Case(".html", page.encode(), expected)


@case
def html_latin1() -> Case:
    page = '<html><head><meta charset="iso-8859-1"></head><body><p>Café – één jaar</p></body></html>'
    return Case(".htm", page.encode("cp1252"), ("Café – één jaar",))


def _text(encoding: str) -> Case:
    lines = (*PERSON, "WERKERVARING", *_flat_jobs(), "OPLEIDING", "\t".join(STUDY), "Café, één jaar, €40")
    return Case(".txt", "\r\n".join(lines).encode(encoding), lines)


for _encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"):
    CASES[f"txt_{_encoding}"] = lambda encoding=_encoding: _text(encoding)  # type: ignore[misc]


@case
def txt_aligned() -> Case:
    text = (
        "Werkervaring\n\n"
        + "\n".join(f"{job[0]:<22}{job[1]}" for job in JOBS)
        + "\n\f\nOpleiding\n* MBO 4\n* VMBO\n"
    )
    expected = ("Werkervaring", *(f"{job[0]}\t{job[1]}" for job in JOBS), "Opleiding", "MBO 4", "VMBO")
    return Case(".txt", text.encode(), expected, pages=2)


@case
def markdown() -> Case:
    text = (
        f"# {PERSON[0]}\n\nWerkervaring\n------------\n\n**Medewerker KCC**, _gemeente Delft_\n\n- Telefoon\n- E-mail\n\n"
        "| Periode | Functie |\n|---|---|\n| 2019 – 2021 | Telefonist |\n\nZie [mijn profiel](http://voorbeeld.invalid).\n"
    )
    expected = (
        PERSON[0], "Werkervaring", "Medewerker KCC, gemeente Delft", "Telefoon", "E-mail", "Periode\tFunctie",
        "2019 – 2021\tTelefonist", "Zie mijn profiel.",
    )  # fmt: skip
    return Case(".md", text.encode(), expected)


# --- conversions by LibreOffice of the same texts -----------------------------------------------------


def _converted(source: Callable[[], Case], target: str) -> Callable[[], Case]:
    def build() -> Case:
        made = source()
        return Case(f".{target}", made.data, made.lines, made.pages, convert_to=target)

    return build


for _source in (
    docx_headings_and_bullets, docx_block_table, docx_three_pages, docx_header_and_footer, docx_four_column_table,
):  # fmt: skip
    for _target in ("odt", "rtf", "doc"):
        CASES[f"{_source.__name__}_as_{_target}"] = _converted(_source, _target)
