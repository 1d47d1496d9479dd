"""The form of the European CV: a narrow column of keys at the right edge, values beside it."""
# ruff: noqa: E501 - running text of the CV stays in one piece

from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

FILE = "T_Visser_cv.pdf"
KEY = ParagraphStyle(
    "key", fontName="Helvetica", fontSize=9, leading=12, alignment=2, textColor=HexColor("#0e4194")
)
TITLE = ParagraphStyle("title", parent=KEY, fontName="Helvetica-Bold", fontSize=10.5, leading=20)
VALUE = ParagraphStyle("value", fontName="Helvetica", fontSize=9.5, leading=12)

ROWS = (
    ("# PERSOONLIJKE INFORMATIE", ""),
    ("Achternaam / voornaam", "<b>Visser, Tineke</b>"),
    ("Adres", "Bonfut 9, 2651 LM Berkel en Rodenrijs"),
    ("Telefoon", "06-55 64 20 18"),
    ("E-mail", "tinekevisser@voorbeeldmail.nl"),
    ("Nationaliteit", "Nederlandse"),
    ("Geboortedatum", "12/02/1987"),
    ("# WERKERVARING", ""),
    ("Data", "2018 – heden"),
    ("Functie", "<b>Medewerker klantcontactcentrum</b>"),
    ("Werkgever", "Gemeente Lansingerland"),
    (
        "Voornaamste werkzaamheden",
        "Telefoon en e-mail beantwoorden, terugbelverzoeken uitzetten, afspraken maken voor burgerzaken, bijdragen aan de kennisbank.",
    ),
    ("Data", "2011 – 2017"),
    ("Functie", "<b>Vertegenwoordiger buitendienst</b>"),
    ("Werkgever", "Kaashandel Van der Zwet"),
    (
        "Voornaamste werkzaamheden",
        "Winkels en horeca in de regio Rijnmond bezoeken, proeverijen houden op markten.",
    ),
    ("Data", "2006 – 2010"),
    ("Functie", "<b>Administratief medewerker</b>"),
    ("Werkgever", "Transportbedrijf Breewel"),
    ("Voornaamste werkzaamheden", "Vrachtbrieven en urenstaten verwerken."),
    ("# ONDERWIJS EN OPLEIDING", ""),
    ("Data", "2006"),
    ("Naam van de opleiding", "<b>MBO Administratie</b>"),
    ("Onderwijsinstelling", "Zadkine, Rotterdam"),
    ("Behaald", "ja, diploma"),
    ("Data", "2003"),
    ("Naam van de opleiding", "<b>VMBO theoretische leerweg</b>"),
    ("Onderwijsinstelling", "Wolfert Lyceum, Bergschenhoek"),
    ("Behaald", "ja, diploma"),
    ("# PERSOONLIJKE VAARDIGHEDEN", ""),
    ("Moedertaal", "Nederlands"),
    ("Andere talen", "Engels (B2), Duits (A2)"),
    (
        "Sociale vaardigheden",
        "Ik kan goed luisteren en blijf vriendelijk, ook als iemand boos is. Ik ben een teamspeler en val graag in voor collega's.",
    ),
    ("Computervaardigheden", "Key2KCC, MS Office, JCC Afspraken, Teams"),
    ("Rijbewijs", "B"),
    ("# AANVULLENDE INFORMATIE", ""),
    ("Referentie 1", "Arjan Hofman, teammanager Dienstverlening, gemeente Lansingerland, 010 555 80 04"),
    ("Referentie 2", "Corrie van der Zwet, eigenaar Kaashandel Van der Zwet, 06 55 29 03 76"),
)


def build(path: Path) -> None:
    cells = []
    for key, value in ROWS:
        title = key.startswith("# ")
        cells.append([Paragraph(key.removeprefix("# "), TITLE if title else KEY), Paragraph(value, VALUE)])
    table = Table(cells, colWidths=[58 * mm, 112 * mm])
    table.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 1.2), ("BOTTOMPADDING", (0, 0), (-1, -1), 1.2),
                    ("LINEAFTER", (0, 0), (0, -1), 0.6, HexColor("#9dabc4"))])  # fmt: skip
    heading = Paragraph(
        "Curriculum vitae",
        ParagraphStyle(
            "h", fontName="Helvetica-Bold", fontSize=17, leading=26, textColor=HexColor("#0e4194")
        ),
    )
    SimpleDocTemplate(
        str(path),
        pagesize=A4,
        leftMargin=18 * mm,
        rightMargin=18 * mm,
        topMargin=16 * mm,
        bottomMargin=14 * mm,
        invariant=1,
        title="CV T. Visser",
    ).build([heading, table])
