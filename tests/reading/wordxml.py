# ruff: noqa: E501 - XML literals read better whole
"""Word files written by hand, part by part, for what python-docx cannot write."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KNOWN = {
    "styles": f"{_WORD}.styles+xml",
    "numbering": f"{_WORD}.numbering+xml",
    "settings": f"{_WORD}.settings+xml",
    "footnotes": f"{_WORD}.footnotes+xml",
    "header": f"{_WORD}.header+xml",
    "footer": f"{_WORD}.footer+xml",
}
SECTION = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr>'
)


def run(text: str, props: str = "") -> str:
    """A run; tabs and line ends become what Word writes for them."""
    inner = escape(text).replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
    inner = inner.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
    properties = f"<w:rPr>{props}</w:rPr>" if props else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{inner}</w:t></w:r>'


def para(text: str = "", props: str = "", *, inner: str = "") -> str:
    """A paragraph of one run, or of ``inner`` XML."""
    properties = f"<w:pPr>{props}</w:pPr>" if props else ""
    return f"<w:p>{properties}{run(text) if text else ''}{inner}</w:p>"


def heading(text: str, level: int = 1) -> str:
    return para(text, f'<w:pStyle w:val="Heading{level}"/>')


def paras(*texts: str) -> str:
    return "".join(para(text) for text in texts)


def cell(content: str, props: str = "") -> str:
    properties = f"<w:tcPr>{props}</w:tcPr>" if props else ""
    return f"<w:tc>{properties}{content}</w:tc>"


def table(*rows: list[str]) -> str:
    """Rows of cells, each cell block-level XML."""
    body = "".join("<w:tr>" + "".join(cell(content) for content in row) + "</w:tr>" for row in rows)
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>{body}</w:tbl>'


def wps_box(content: str, *, x: float = 30, y: float = 30, width: float = 150, height: float = 600,
            fill: str = "<a:noFill/>", relative: str = "page") -> str:  # fmt: skip
    """A floating DrawingML text box; places and sizes in points."""
    emu = 12_700
    return (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" '
        'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="{relative}"><wp:posOffset>{int(x * emu)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="{relative}"><wp:posOffset>{int(y * emu)}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{int(width * emu)}" cy="{int(height * emu)}"/><wp:wrapSquare wrapText="bothSides"/>'
        '<wp:docPr id="1" name="Tekstvak 1" descr="Alternatieve tekst die niemand ziet"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{int(width * emu)}" cy="{int(height * emu)}"/></a:xfrm><a:prstGeom prst="rect"/>{fill}'
        f"</wps:spPr><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
        "</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def vml_box(content: str, *, style: str = "position:absolute;margin-left:10pt;width:150pt;height:600pt",
            attributes: str = 'filled="f"') -> str:  # fmt: skip
    """A text box as Word 2007 writes it."""
    return (
        f'<w:pict><v:shape type="#_x0000_t202" style="{style}" {attributes}><v:textbox>'
        f"<w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict>"
    )


def alternate(choice: str, fallback: str, requires: str = "wps") -> str:
    return (
        f'<mc:AlternateContent><mc:Choice Requires="{requires}">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"
    )


def styles(*extra: str) -> str:
    """A styles part with three heading levels, a title and whatever else is given."""
    levels = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{n}"><w:name w:val="heading {n}"/>'
        f'<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="{n - 1}"/></w:pPr>'
        f'<w:rPr><w:b/><w:sz w:val="{32 - 4 * n}"/></w:rPr></w:style>'
        for n in (1, 2, 3)
    )
    return (
        f'<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault>'
        '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f"</w:style>{levels}{''.join(extra)}</w:styles>"
    )


def story(kind: str, content: str) -> str:
    """A header (``hdr``) or footer (``ftr``) part."""
    return f"<w:{kind} {NAMESPACES}>{content}</w:{kind}>"


def docx(
    body: str,
    *,
    parts: dict[str, str | bytes] | None = None,
    external: dict[str, tuple[str, str]] | None = None,
    content_type: str = f"{_WORD}.document.main+xml",
    section: str = SECTION,
    pages: int | None = None,
) -> bytes:
    """A package. ``parts``: file name under word/ to content; its stem is its relation's type and id.

    ``header1.xml`` thus is a header with the relation id "header1". ``external``: id to (type, target).
    """
    parts = {"styles.xml": styles(), **(parts or {})}
    types, relations = [], []
    for name in parts:
        stem = name.rsplit("/", 1)[-1].rsplit(".", 1)[0]
        kind = stem.rstrip("0123456789")
        types.append(
            f'<Override PartName="/word/{name}" ContentType="{_KNOWN.get(kind, "application/xml")}"/>'
        )
        relations.append(f'<Relationship Id="{stem}" Type="{_REL}/{kind}" Target="{name}"/>')
    for identifier, (kind, target) in (external or {}).items():
        relations.append(
            f'<Relationship Id="{identifier}" Type="{_REL}/{kind}" Target="{target}" TargetMode="External"/>'
        )
    package = [f'<Relationship Id="rId1" Type="{_REL}/officeDocument" Target="word/document.xml"/>']
    if pages is not None:
        package.append(
            f'<Relationship Id="rId2" Type="{_REL}/extended-properties" Target="docProps/app.xml"/>'
        )
        types.append(
            '<Override PartName="/docProps/app.xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>'
        )
    envelope = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="html" ContentType="text/html"/>'
            f'<Override PartName="/word/document.xml" ContentType="{content_type}"/>{"".join(types)}</Types>'
        ),
        "_rels/.rels": envelope.format("".join(package)),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}{section}</w:body></w:document>",
        "word/_rels/document.xml.rels": envelope.format("".join(relations)),
        **{f"word/{name}": content for name, content in parts.items()},
    }
    if pages is not None:
        members["docProps/app.xml"] = (
            '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
            f"<Pages>{pages}</Pages></Properties>"
        )
    return zipped(members)


def zipped(members: dict[str, str | bytes]) -> bytes:
    """A zip with fixed dates, so the same content gives the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in members.items():
            target.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


def odt(body: str, *, automatic: str = "", pages: int | None = None, manifest: str = "") -> bytes:
    """An OpenDocument text; ``body`` is what stands in office:text."""
    ns = " ".join(
        f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for prefix, name in (
            ("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("style", "style"),
            ("fo", "xsl-fo-compatible"), ("meta", "meta"),
        )
    )  # fmt: skip
    statistic = "" if pages is None else f'<meta:document-statistic meta:page-count="{pages}"/>'
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": (
                '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
                '<manifest:file-entry manifest:full-path="/" '
                'manifest:media-type="application/vnd.oasis.opendocument.text"/>'
                '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">'
                f"{manifest}</manifest:file-entry></manifest:manifest>"
            ),
            "meta.xml": f"<office:document-meta {ns}><office:meta>{statistic}</office:meta></office:document-meta>",
            "content.xml": (
                f"<office:document-content {ns}><office:automatic-styles>{automatic}</office:automatic-styles>"
                f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
            ),
        }
    )
