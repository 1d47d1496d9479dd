# ruff: noqa: E501 - literals read better whole
"""Looks and places of lines from Word: inheritance of styles, lists, headings, tables, columns, regions."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvscreen.reading import read_document
from cvscreen.records.document import Line
from tests.reading import wordxml as x

P = '<w:style w:type="paragraph" w:styleId="{}"><w:name w:val="{}"/>{}<w:rPr>{}</w:rPr></w:style>'


def read(folder: Path, body: str, **kinds: object) -> list[Line]:
    path = folder / "cv.docx"
    path.write_bytes(x.docx(body, **kinds))  # type: ignore[arg-type]
    return list(read_document(path, render=False).lines())


def one(folder: Path, body: str, **kinds: object) -> Line:
    found = read(folder, body, **kinds)
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("run", "bold"),
    [("", True), ('<w:b w:val="0"/>', False), ("<w:b/>", True), ('<w:rStyle w:val="C"/>', False)],
)
def test_bold_by_style_and_its_toggle(run: str, bold: bool, tmp_path: Path) -> None:
    """A bold character style on a bold paragraph style turns bold off (ECMA-376 17.7.3)."""
    parts = {
        "styles.xml": x.styles(
            P.format("A", "A", "", "<w:b/><w:sz w:val='30'/>"),
            P.format("B", "B", '<w:basedOn w:val="A"/>', '<w:color w:val="336699"/>'),
            '<w:style w:type="character" w:styleId="C"><w:name w:val="C"/><w:rPr><w:b/></w:rPr></w:style>',
        )
    }
    line = one(tmp_path, x.para(props='<w:pStyle w:val="B"/>', inner=x.run("Medewerker", run)), parts=parts)
    assert (line.bold, line.size, line.color) == (bold, 15.0, "#336699")


def test_the_look_of_most_characters_wins(tmp_path: Path) -> None:
    line = one(
        tmp_path, x.para(inner=x.run("Let op: ", "<w:b/>") + x.run("verder gewone tekst in deze regel"))
    )
    assert not line.bold
    assert line.size == 11.0


@pytest.mark.parametrize(
    ("props", "style", "level"),
    [
        ('<w:pStyle w:val="Heading2"/>', "", 2),
        ('<w:outlineLvl w:val="0"/>', "", 1),
        ('<w:outlineLvl w:val="9"/>', "", None),
        ('<w:pStyle w:val="K"/>', P.format("K", "Kop 3", "", ""), 3),
        ('<w:pStyle w:val="K"/>', P.format("K", "Mijn kop", '<w:basedOn w:val="Heading1"/>', ""), 1),
        ('<w:pStyle w:val="K"/>', P.format("K", "Title", "", ""), 1),
        ('<w:pStyle w:val="Onbekend"/>', "", None),
    ],
)
def test_headings_that_the_file_declares(props: str, style: str, level: int | None, tmp_path: Path) -> None:
    line = one(tmp_path, x.para("Werkervaring", props), parts={"styles.xml": x.styles(style)})
    assert line.heading == level


NUMBERING = (
    f'<w:numbering {x.NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">'
    '<w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    "</w:numbering>"
)


@pytest.mark.parametrize(("number", "bullet"), [("1", True), ("0", False), ("2", False), ("7", True)])
def test_list_items(number: str, bullet: bool, tmp_path: Path) -> None:
    props = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
    assert one(tmp_path, x.para("Telefoon", props), parts={"numbering.xml": NUMBERING}).bullet is bullet


def test_a_typed_bullet_is_taken_off(tmp_path: Path) -> None:
    line = one(tmp_path, x.para("•\tTelefoon aannemen"))
    assert (line.text, line.bullet) == ("Telefoon aannemen", True)


def test_line_breaks_share_a_block_and_paragraphs_do_not(tmp_path: Path) -> None:
    found = read(tmp_path, x.para("Medewerker KCC\nGemeente Delft") + x.para("2019 – heden"))
    assert [(line.text, line.block) for line in found] == [
        ("Medewerker KCC", 0), ("Gemeente Delft", 0), ("2019 – heden", 1),
    ]  # fmt: skip


def test_cells_of_several_lines_keep_row_and_cell(tmp_path: Path) -> None:
    body = x.table(
        [x.paras("2019 – heden", "Delft"), x.paras("Medewerker KCC", "Telefoon")],
        [x.para("2015 – 2019"), x.para("Telefonist")],
    ) + x.table([x.para("a"), x.para("b")])
    found = read(tmp_path, body)
    assert [(line.text, line.table, line.row, line.cell) for line in found] == [
        ("2019 – heden", 0, 0, 0), ("Delft", 0, 0, 0), ("Medewerker KCC", 0, 0, 1), ("Telefoon", 0, 0, 1),
        ("2015 – 2019\tTelefonist", 0, 1, None), ("a\tb", 1, 0, None),
    ]  # fmt: skip


def test_a_table_that_lays_out_the_page_is_columns(tmp_path: Path) -> None:
    side = x.heading("Contact") + x.paras("Delft") + x.heading("Talen") + x.paras("Nederlands")
    main = x.heading("Werkervaring") + x.table([x.para("2019"), x.para("Medewerker")])
    found = read(tmp_path, x.table([side, main]))
    assert [(line.text, line.table, line.column) for line in found] == [
        ("Contact", None, 0), ("Delft", None, 0), ("Talen", None, 0), ("Nederlands", None, 0),
        ("Werkervaring", None, 1), ("2019\tMedewerker", 1, 1),
    ]  # fmt: skip


def test_headers_and_footers_by_section_and_kind(tmp_path: Path) -> None:
    """The first page's header, the others' header once, the footer at the end; an unused one not at all."""
    section = x.SECTION.replace(
        "<w:sectPr>",
        '<w:sectPr><w:headerReference w:type="first" r:id="header1"/><w:headerReference w:type="default" r:id="header2"/>'
        '<w:headerReference w:type="even" r:id="header3"/><w:footerReference w:type="default" r:id="footer1"/>',
    ).replace("</w:sectPr>", "<w:titlePg/></w:sectPr>")
    parts = {f"header{n}.xml": x.story("hdr", x.para(f"Kop {n}")) for n in (1, 2, 3)}
    parts["footer1.xml"] = x.story("ftr", x.para("Voet"))
    found = read(tmp_path, x.para("Tekst"), parts=parts, section=section)
    assert [(line.text, line.region) for line in found] == [
        ("Kop 1", "header"), ("Kop 2", "header"), ("Tekst", "body"), ("Voet", "footer"),
    ]  # fmt: skip


def test_column_breaks_number_the_columns(tmp_path: Path) -> None:
    body = x.para("links") + x.para(inner='<w:r><w:br w:type="column"/><w:t>rechts</w:t></w:r>')
    assert [(line.text, line.column) for line in read(tmp_path, body)] == [("links", 0), ("rechts", 1)]


def test_the_same_file_gives_the_same_document(tmp_path: Path) -> None:
    body = x.table([x.para("a"), x.para("b")]) + x.para(
        "c", inner=f"<w:r>{x.wps_box(x.paras('d', 'e', 'f'))}</w:r>"
    )
    assert read(tmp_path, body) == read(tmp_path, body)
