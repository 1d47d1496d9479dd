# ruff: noqa: E501 - XML literals read better whole
"""Text that nobody can see in Word, OpenDocument, RTF and HTML: found, reported, never a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvscreen.reading import read_document
from cvscreen.reading.office import find_soffice
from cvscreen.records.document import Document
from tests.reading import wordxml as x

STUFFING = "Key2KCC Key2Belastingen Accres"
SEEN = "Medewerker bij een bakkerij"
WHITE = '<w:color w:val="FFFFFF"/>'


def read(folder: Path, data: bytes, suffix: str = ".docx", *, render: bool = False) -> Document:
    path = folder / f"cv{suffix}"
    path.write_bytes(data)
    return read_document(path, render=render)


def texts(document: Document) -> list[str]:
    return [line.text for line in document.lines()]


def hidden(document: Document) -> list[tuple[str, str]]:
    return [(item.reason, item.text) for item in document.hidden]


STYLE = '<w:style w:type="{}" w:styleId="X"><w:name w:val="X"/>{}<w:rPr>{}</w:rPr></w:style>'
HIDDEN_DOCX = {
    "white": (x.para(inner=x.run(STUFFING, WHITE)), {}, "low-contrast"),
    "nearly white": (x.para(inner=x.run(STUFFING, '<w:color w:val="FDFDFD"/>')), {}, "low-contrast"),
    "theme white": (
        x.para(inner=x.run(STUFFING, '<w:color w:val="auto" w:themeColor="background1"/>')), {}, "low-contrast",
    ),
    "black on black": (
        x.para(inner=x.run(STUFFING, '<w:color w:val="000000"/>'), props='<w:shd w:val="clear" w:fill="000000"/>'),
        {}, "low-contrast",
    ),
    "same as highlight": (
        x.para(inner=x.run(STUFFING, '<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>')), {}, "low-contrast",
    ),
    "white in a white cell of a dark table": (
        f'<w:tbl><w:tblPr><w:shd w:val="clear" w:fill="000080"/></w:tblPr><w:tr>'
        f'{x.cell(x.para(inner=x.run(STUFFING, WHITE)), "<w:shd w:val=" + chr(34) + "clear" + chr(34) + " w:fill=" + chr(34) + "FFFFFF" + chr(34) + "/>")}'
        f"</w:tr></w:tbl>",
        {}, "low-contrast",
    ),
    "one point": (x.para(inner=x.run(STUFFING, '<w:sz w:val="2"/>')), {}, "tiny"),
    "scaled to nothing": (x.para(inner=x.run(STUFFING, '<w:w w:val="1"/>')), {}, "tiny"),
    "hidden run": (x.para(inner=x.run(STUFFING, "<w:vanish/>")), {}, "hidden-run"),
    "hidden by a character style": (
        x.para(inner=x.run(STUFFING, '<w:rStyle w:val="X"/>')),
        {"styles.xml": x.styles(STYLE.format("character", "", "<w:vanish/>"))}, "hidden-run",
    ),
    "hidden by a paragraph style's ancestor": (
        x.para(STUFFING, '<w:pStyle w:val="Y"/>'),
        {"styles.xml": x.styles(
            STYLE.format("paragraph", "", "<w:vanish/>"),
            '<w:style w:type="paragraph" w:styleId="Y"><w:name w:val="Y"/><w:basedOn w:val="X"/></w:style>',
        )}, "hidden-run",
    ),
    "tiny by style": (
        x.para(STUFFING, '<w:pStyle w:val="X"/>'),
        {"styles.xml": x.styles(STYLE.format("paragraph", "", '<w:sz w:val="4"/>'))}, "tiny",
    ),
    "hidden row": (
        f"<w:tbl><w:tblPr/><w:tr><w:trPr><w:hidden/></w:trPr>{x.cell(x.para(STUFFING))}</w:tr></w:tbl>",
        {}, "hidden-run",
    ),
    "text effect without fill": (
        x.para(inner=x.run(STUFFING, "<w14:textFill><w14:noFill/></w14:textFill>")), {}, "low-contrast",
    ),
    "box off the page": (
        x.para(inner=f"<w:r>{x.wps_box(x.para(STUFFING), x=-900, y=20, width=200, height=50)}</w:r>"), {}, "off-page",
    ),
    "flat box": (
        x.para(inner=f"<w:r>{x.wps_box(x.para(STUFFING), width=1, height=1)}</w:r>"), {}, "tiny",
    ),
    "indented off the page": (x.para(STUFFING, '<w:ind w:left="-30000"/>'), {}, "off-page"),
    "white in a footer": (
        x.para("Voet"), {"footer1.xml": x.story("ftr", x.para(inner=x.run(STUFFING, WHITE)))}, "low-contrast",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(HIDDEN_DOCX))
def test_stuffing_in_word_is_found_and_kept_out(name: str, tmp_path: Path) -> None:
    body, parts, reason = HIDDEN_DOCX[name]
    section = x.SECTION
    if "footer1.xml" in parts:
        section = section.replace(
            "<w:sectPr>", '<w:sectPr><w:footerReference w:type="default" r:id="footer1"/>'
        )
    document = read(tmp_path, x.docx(x.para(SEEN) + body, parts=parts, section=section))
    assert STUFFING not in " ".join(texts(document))
    assert SEEN in texts(document)
    assert hidden(document) == [(reason, STUFFING)]
    assert "hidden-text" in document.warnings


DARK = '<w:shd w:val="clear" w:fill="1F3864"/>'
VISIBLE_DOCX = {
    "white on a dark paragraph": x.para(inner=x.run(STUFFING, WHITE), props=DARK),
    "white on a dark run": x.para(inner=x.run(STUFFING, WHITE + DARK)),
    "white in a dark cell": (
        f"<w:tbl><w:tblPr/><w:tr>{x.cell(x.para(inner=x.run(STUFFING, WHITE)), DARK)}</w:tr></w:tbl>"
    ),
    "white in a dark box": x.para(
        inner="<w:r>"
        + x.wps_box(
            x.para(inner=x.run(STUFFING, WHITE)), fill='<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>'
        )
        + "</w:r>"
    ),
    "white in a box of a theme colour": x.para(
        inner="<w:r>"
        + x.wps_box(
            x.para(inner=x.run(STUFFING, WHITE)),
            fill='<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>',
        )
        + "</w:r>"
    ),
    "white in a dark VML box": x.para(
        inner=f"<w:r>{x.vml_box(x.para(inner=x.run(STUFFING, WHITE)), attributes='fillcolor=' + chr(34) + '#1f3864' + chr(34))}</w:r>"
    ),
    "automatic colour on black": x.para(
        inner=x.run(STUFFING, '<w:color w:val="auto"/>'), props='<w:shd w:val="clear" w:fill="000000"/>'
    ),
    "shown again over a hidden style": x.para(
        inner=x.run(STUFFING, '<w:rStyle w:val="X"/><w:vanish w:val="0"/>')
    ),
    "light grey": x.para(inner=x.run(STUFFING, '<w:color w:val="D0D0D0"/>')),
    "four points": x.para(inner=x.run(STUFFING, '<w:sz w:val="8"/>')),
}


@pytest.mark.parametrize("name", sorted(VISIBLE_DOCX))
def test_what_a_reader_can_see_in_word_stays(name: str, tmp_path: Path) -> None:
    parts = {"styles.xml": x.styles(STYLE.format("character", "", "<w:vanish/>"))}
    document = read(tmp_path, x.docx(x.para(SEEN) + VISIBLE_DOCX[name], parts=parts))
    assert STUFFING in texts(document)
    assert document.hidden == ()


def floating_shape(color: str, *, behind: bool = True) -> str:
    """A rectangle over the top of the page, behind or before its text."""
    box = x.wps_box("<w:p/>", x=0, y=0, width=595, height=400,
                    fill=f'<a:solidFill><a:srgbClr val="{color}"/></a:solidFill>')  # fmt: skip
    box = box.replace('<wp:wrapSquare wrapText="bothSides"/>', "<wp:wrapNone/>")
    return f"<w:r>{box.replace('behindDoc=' + chr(34) + '0', 'behindDoc=' + chr(34) + ('1' if behind else '0'))}</w:r>"


@pytest.mark.skipif(find_soffice() is None, reason="LibreOffice (soffice) is not installed")
@pytest.mark.parametrize(
    ("color", "behind", "seen", "reason"),
    [
        ("1F3864", True, True, None),
        ("FFFFFF", True, False, "low-contrast"),
        ("1F3864", False, False, "covered"),
    ],
)
def test_a_rendering_settles_what_floating_shapes_show(
    color: str, behind: bool, seen: bool, reason: str | None, tmp_path: Path
) -> None:
    body = x.para(inner=floating_shape(color, behind=behind) + x.run(STUFFING, WHITE))
    document = read(tmp_path, x.docx(body + x.paras(*[""] * 40) + x.para(SEEN)), render=True)
    assert (STUFFING in texts(document)) == seen
    assert SEEN in texts(document)
    assert [item.reason for item in document.hidden] == ([reason] if reason else [])


def test_without_a_rendering_doubt_is_said(tmp_path: Path) -> None:
    body = x.para(inner=floating_shape("1F3864") + x.run(STUFFING, WHITE)) + x.para(SEEN)
    document = read(tmp_path, x.docx(body))
    assert STUFFING in texts(document)
    assert "visibility-unsure" in document.warnings


def test_alternative_text_of_pictures_is_no_text(tmp_path: Path) -> None:
    body = x.para(inner=f"<w:r>{x.wps_box(x.para(SEEN))}</w:r>")
    assert texts(read(tmp_path, x.docx(body))) == [SEEN]


def test_zero_width_characters_inside_words_are_reported(tmp_path: Path) -> None:
    document = read(tmp_path, x.docx(x.para("Key2\u200bKCC en Ac\u200dcres")))
    assert texts(document) == ["Key2KCC en Accres"]
    assert [item.reason for item in document.hidden] == ["zero-width"]


HIDDEN_HTML = {
    "display none": ('<p style="display: none">{}</p>', "hidden-run"),
    "class in a sheet": ('<style>.k1 {{ visibility:hidden }}</style><p class="k1">{}</p>', "hidden-run"),
    "attribute": ("<p hidden>{}</p>", "hidden-run"),
    "white": ('<p style="color:#fff">{}</p>', "low-contrast"),
    "white by rgb": ('<p style="color: rgb(255, 255, 254)">{}</p>', "low-contrast"),
    "old font": ('<font color="#FFFFFF">{}</font>', "low-contrast"),
    "zero size": ('<span style="font-size:0">{}</span>', "tiny"),
    "one pixel": ('<span style="font-size:1px">{}</span>', "tiny"),
    "opacity": ('<div style="opacity:0">{}</div>', "hidden-run"),
    "off page": ('<div style="position:absolute; left:-9999px">{}</div>', "off-page"),
    "inherited": ('<div style="color:white"><p><b>{}</b></p></div>', "low-contrast"),
}


@pytest.mark.parametrize("name", sorted(HIDDEN_HTML))
def test_stuffing_in_html_is_found_and_kept_out(name: str, tmp_path: Path) -> None:
    markup, reason = HIDDEN_HTML[name]
    page = f"<html><body><p>{SEEN}</p>{markup.format(STUFFING)}</body></html>"
    document = read(tmp_path, page.encode(), ".html")
    assert texts(document) == [SEEN]
    assert hidden(document) == [(reason, STUFFING)]


@pytest.mark.parametrize(
    "markup",
    [
        '<p style="background:#003366;color:white">{}</p>',
        '<table bgcolor="#003366"><tr><td style="color:white">{}</td></tr></table>',
        '<div style="background: linear-gradient(#000, #333)"><p style="color:#fff">{}</p></div>',
        "<style>@media screen {{ p {{ display:none }} }}</style><p>{}</p>",
    ],
)
def test_what_a_reader_can_see_in_html_stays(markup: str, tmp_path: Path) -> None:
    document = read(tmp_path, f"<html><body>{markup.format(STUFFING)}</body></html>".encode(), ".html")
    assert texts(document) == [STUFFING]
    assert document.hidden == ()


RTF = r"{\rtf1\ansi{\colortbl;\red255\green255\blue255;\red0\green0\blue128;}\pard " + SEEN + r"\par %s\par}"


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        (r"{\v %s}", "hidden-run"),
        (r"{\cf1 %s}", "low-contrast"),
        (r"{\fs2 %s}", "tiny"),
        (r"{\charscalex1 %s}", "tiny"),
    ],
)
def test_stuffing_in_rtf_is_found_and_kept_out(markup: str, reason: str, tmp_path: Path) -> None:
    document = read(tmp_path, (RTF % (markup % STUFFING)).encode(), ".rtf")
    assert texts(document) == [SEEN]
    assert hidden(document) == [(reason, STUFFING)]


@pytest.mark.parametrize(
    ("fill", "seen"), [("", False), (r"\clcbpat1", False), (r"\clcbpat2", True), (r"\clshdng5000", True)]
)
def test_cells_of_rtf_have_fills_of_their_own(fill: str, seen: bool, tmp_path: Path) -> None:
    row = rf"\trowd\cellx3000{fill}\cellx9000\pard\intbl 2019\cell {{\cf1 {STUFFING}}}\cell\row\pard"
    document = read(tmp_path, (RTF % row).encode(), ".rtf")
    assert any(STUFFING in text for text in texts(document)) == seen
    assert bool(document.hidden) != seen


def test_white_on_a_band_in_rtf_stays(tmp_path: Path) -> None:
    document = read(tmp_path, (RTF % rf"{{\cf1\chcbpat2 {STUFFING}}}").encode(), ".rtf")
    assert texts(document) == [SEEN, STUFFING]


@pytest.mark.parametrize(
    ("properties", "reason"),
    [
        ('fo:color="#ffffff"', "low-contrast"),
        ('fo:font-size="1pt"', "tiny"),
        ('text:display="none"', "hidden-run"),
    ],
)
def test_stuffing_in_odt_is_found_and_kept_out(properties: str, reason: str, tmp_path: Path) -> None:
    style = f'<style:style style:name="T1" style:family="text"><style:text-properties {properties}/></style:style>'
    body = f'<text:p>{SEEN}</text:p><text:p><text:span text:style-name="T1">{STUFFING}</text:span></text:p>'
    document = read(tmp_path, x.odt(body, automatic=style), ".odt")
    assert texts(document) == [SEEN]
    assert hidden(document) == [(reason, STUFFING)]
