"""A clean one-column CV made with a PDF library by a CV website; all dates are years."""
# ruff: noqa: E501 - running text of the CV stays in one piece

from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import HRFlowable, Paragraph, SimpleDocTemplate, Spacer, Table

FILE = "curriculum_vitae_J_van_der_Meer.pdf"
BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=14)
RIGHT = ParagraphStyle("right", parent=BODY, alignment=TA_RIGHT, textColor=HexColor("#666666"))
NAME = ParagraphStyle("name", fontName="Helvetica-Bold", fontSize=22, leading=27)
HEAD = ParagraphStyle(
    "head", fontName="Helvetica-Bold", fontSize=12, leading=15, textColor=HexColor("#8a1c4a"), spaceBefore=9
)


def build(path: Path) -> None:
    story: list[object] = []

    def head(text: str) -> None:
        story.extend(
            [
                Paragraph(text, HEAD),
                HRFlowable(width="100%", color=HexColor("#8a1c4a"), thickness=0.7),
                Spacer(1, 4),
            ]
        )

    def entry(title: str, when: str, *rest: str) -> None:
        row = Table([[Paragraph(title, BODY), Paragraph(when, RIGHT)]], colWidths=[130 * mm, 40 * mm])
        row.setStyle(
            [
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            ]
        )
        story.append(row)
        story.extend(Paragraph(line, BODY) for line in rest)
        story.append(Spacer(1, 7))

    story.append(Paragraph("Jolanda van der Meer", NAME))
    story.append(
        Paragraph("Steenvoordelaan 77 | 2284 CG Rijswijk | 06-55 70 71 12 | jvdmeer77@voorbeeldmail.nl", BODY)
    )
    head("Profiel")
    story.append(Paragraph(
        "Vriendelijk, accuraat en niet snel van mijn stuk gebracht. Ik werk graag in een klein team en vind het leuk om dingen uit te zoeken. "
        "Doordat ik zelf in Rijswijk woon weet ik waar mensen over bellen.", BODY))  # fmt: skip
    head("Werkervaring")
    entry("<b>Medewerker Klant Contact Centrum</b>", "2021 – heden", "Gemeente Rijswijk",
          "Telefonisch en per mail beantwoorden van vragen van inwoners over burgerzaken, afval en openbare ruimte. Afspraken inplannen. "
          "Zaken aanmaken en opvolgen in Key2KCC. Ik werk met Office 365 en help met het bijwerken van de kennisbank.")  # fmt: skip
    entry("<b>Baliemedewerker</b>", "2015 – 2020", "Rabobank, Den Haag",
          "Ontvangst van klanten aan de balie, pasjes en limieten, doorverwijzen naar een adviseur. Gestopt bij sluiting van het kantoor.")  # fmt: skip
    entry("<b>Zaterdaghulp</b>", "2010 – 2014", "Bakkerij Holtkamp, Rijswijk")
    head("Opleidingen")
    entry(
        "<b>Directiesecretaresse/managementassistent, MBO niveau 4</b>",
        "2012 – 2015",
        "ID College, Zoetermeer. Diploma behaald.",
    )
    entry("<b>HAVO, profiel C&amp;M</b>", "2007 – 2012", "Stanislascollege, Rijswijk. Diploma behaald.")
    head("Computerkennis")
    story.append(Paragraph("Office 365 (goed), Key2KCC (goed), Photoshop (een beetje)", BODY))
    head("Referenties")
    story.append(Paragraph("Mw. S. Overwater, teamleider KCC, gemeente Rijswijk – 070 555 19 04", BODY))
    story.append(Paragraph("Dhr. P. van Leent, kantoordirecteur Rabobank (tot 2020) – 06 55 44 10 09", BODY))
    SimpleDocTemplate(
        str(path), pagesize=A4, leftMargin=20 * mm, rightMargin=20 * mm, topMargin=18 * mm, bottomMargin=18 * mm,
        invariant=1, title="CV", author="cv-maker",
    ).build(story)  # fmt: skip
