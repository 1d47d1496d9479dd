"""A Word template whose left panel is a text box, in both forms that Word writes."""
# ruff: noqa: E501 - running text of the CV stays in one piece

from pathlib import Path
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.shared import Cm
from wordkit import new, para, save

FILE = "cv-h-koster.docx"
NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
PANEL = (
    ("Henk Koster", True), ("Haven 52", False), ("3143 BD Maassluis", False), ("06 55 86 41 70", False), ("h.koster@voorbeeldmail.nl", False), ("", False),
    ("Vaardigheden", True), ("Telefonisch sterk", False), ("Bestuurlijk gevoel", False), ("Typt blind", False), ("", False),
    ("Referenties", True), ("Loes Vroegindeweij", False), ("Teamleider Univé", False), ("010 555 77 30", False), ("", False),
    ("Erik Slingerland", False), ("Rayonmanager Univé", False), ("e.slingerland@voorbeeldmail.nl", False), ("", False),
    ("Talen", True), ("Nederlands", False), ("Engels", False), ("Fries (verstaan)", False),
)  # fmt: skip


def panel() -> str:
    content = "".join(
        f'<w:p><w:r><w:rPr>{"<w:b/>" if bold else ""}<w:color w:val="FFFFFF"/><w:sz w:val="{22 if bold else 19}"/></w:rPr>'
        f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
        for text, bold in PANEL
    )
    box = f"<w:txbxContent>{content}</w:txbxContent>"
    width, height = 1980000, 9000000
    return f"""<w:r {NS}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">
<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>380000</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>720000</wp:posOffset></wp:positionV>
<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="1" name="Tekstvak 1"/><wp:cNvGraphicFramePr/>
<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>
<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
<a:solidFill><a:srgbClr val="3F4E5E"/></a:solidFill></wps:spPr><wps:txbx>{box}</wps:txbx><wps:bodyPr lIns="140000" tIns="140000" rIns="100000" bIns="100000"/></wps:wsp>
</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>
<v:rect style="position:absolute;margin-left:-150pt;margin-top:0;width:156pt;height:709pt" fillcolor="#3F4E5E"><v:textbox>{box}</v:textbox></v:rect>
</w:pict></mc:Fallback></mc:AlternateContent></w:r>"""


def build(path: Path) -> None:
    d = new("Arial", 10, 2, 3)
    d.sections[0].left_margin = Cm(7.4)
    first = para(d, "CURRICULUM VITAE", bold=True, size=18, colour="3F4E5E", after=8)
    first._p.append(parse_xml(panel()))

    def head(text: str) -> None:
        para(d, text, bold=True, size=13, colour="3F4E5E", after=4)

    head("Profiel")
    para(d, "Geboren Fries, geworden Maassluizer. Twintig jaar verzekeringen hebben mij geleerd om ingewikkelde zaken in gewone taal uit te leggen. Als raadslid zie ik de andere kant van de gemeente; "
            "graag zou ik die van binnenuit leren kennen.")  # fmt: skip
    head("Werk")
    para(d, "Medewerker klantenservice schade", bold=True, after=0)
    para(d, "Univé, Rotterdam", after=0)
    para(d, "1 mei 2012 – heden", italic=True)
    para(
        d,
        "Schademeldingen aannemen en afhandelen aan de telefoon, uitleg over dekking, mail beantwoorden vanuit Outlook. Aanspreekpunt bij storm en wateroverlast.",
        after=8,
    )
    para(d, "Acceptant particulieren", bold=True, after=0)
    para(d, "Nationale-Nederlanden, Rotterdam", after=0)
    para(d, "1 september 2001 – 30 april 2012", italic=True)
    para(d, "Beoordelen van aanvragen voor woon- en autoverzekeringen, polisopmaak.", after=8)
    head("Nevenfunctie")
    para(d, "Raadslid, gemeente Maassluis", bold=True, after=0)
    para(d, "29 maart 2018 – heden", italic=True)
    para(d, "Woordvoerder wonen en openbare ruimte voor een lokale partij.", after=8)
    head("Opleiding")
    para(d, "HBO Bedrijfseconomie (heao)", bold=True, after=0)
    para(d, "Hogeschool Rotterdam, 1997 – 2001, diploma behaald", after=6)
    para(d, "Havo", bold=True, after=0)
    para(d, "Bogerman College Sneek, 1992 – 1997, diploma behaald", after=8)
    head("Cursussen")
    para(d, "Wft Basis en Wft Schade particulier (permanent actueel)", after=0)
    para(d, "Debatteren voor raadsleden, 2018")
    save(d, path, "H. Koster")
