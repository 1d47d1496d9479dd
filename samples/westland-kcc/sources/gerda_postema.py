"""Two pages of CV by a woman of 61, full dates throughout, and a letter of her former head as a third page."""
# ruff: noqa: E501 - running text of the CV stays in one piece

from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer

FILE = "cvGerdaPostema.pdf"
BODY = ParagraphStyle("body", fontName="Times-Roman", fontSize=12, leading=17, spaceAfter=6)
HEAD = ParagraphStyle(
    "head", fontName="Times-Bold", fontSize=13, leading=18, spaceBefore=12, spaceAfter=5, underlineWidth=0.5
)
NAME = ParagraphStyle("name", fontName="Times-Bold", fontSize=19, leading=26)


def build(path: Path) -> None:
    s: list[object] = [
        Paragraph("Gerda Postema - Wierenga", NAME),
        Paragraph("Boezemweg 6, 3253 VA Ouddorp<br/>Telefoon: 06 55 46 19 83<br/>E-mail: gerda.postema@voorbeeldmail.nl<br/>Geboren: 30 mei 1961 te Winschoten", BODY),
        Paragraph("<u>Persoonlijke kenmerken</u>", HEAD),
        Paragraph("Betrokken, geduldig, punctueel, kan goed relativeren. Ik ben niet bang voor nieuwe programma's en heb mij in 2021 op mijn zestigste nog met plezier laten omscholen.", BODY),
        Paragraph("<u>Arbeidsverleden</u>", HEAD),
        Paragraph("<b>01-06-2021 tot heden: medewerkster klantcontactcentrum bij gemeente Goeree-Overflakkee</b>", BODY),
        Paragraph("Ik beantwoord de telefoon en de e-mail van het algemene nummer. De contacten leg ik vast in Key2-KCC. Voor vragen over aanslagen kijk ik in Key 2 Belastingen en voor het wijkteam "
                  "in Centric Suite. Overzichten maak ik in Excel en brieven in Word.", BODY),
        Paragraph("<b>01-03-1998 t/m 31-05-2021: secretaresse bij Scholengroep Eilandcollege, Middelharnis</b>", BODY),
        Paragraph("Secretariaat van de directie, leerlingenadministratie, absentenregistratie, notuleren van de medezeggenschapsraad, organisatie van de diploma-uitreikingen.", BODY),
        Paragraph("<b>15-08-1979 t/m 31-12-1986: typiste en later secretaresse bij Machinefabriek Hydro, Winschoten</b>", BODY),
        Paragraph("Correspondentie in drie talen, telex, reizen van de directeur boeken. Van 1987 tot 1998 zorgde ik voor onze vier kinderen.", BODY),
        PageBreak(),
        Paragraph("<u>Schoolopleidingen</u>", HEAD),
        Paragraph("01-08-1977 t/m 30-06-1979: MEAO te Winschoten, diploma behaald", BODY),
        Paragraph("01-08-1973 t/m 30-06-1977: MAVO te Winschoten, diploma behaald", BODY),
        Paragraph("<u>Cursussen</u>", HEAD),
        Paragraph("2021: Klantgericht telefoneren<br/>2015: Magister voor gevorderden<br/>1998: Herintreden op de arbeidsmarkt<br/>1982: Steno en machineschrijven (diploma 240 aanslagen)", BODY),
        Paragraph("<u>Liefhebberijen</u>", HEAD),
        Paragraph("Mijn zeven kleinkinderen, aquarelleren, fietsen over het eiland.", BODY),
        Paragraph("<u>Referentie</u>", HEAD),
        Paragraph("Mevrouw B. van Eck, coördinator klantcontactcentrum, gemeente Goeree-Overflakkee, telefoon 0187 555 140", BODY),
        Paragraph("<u>Bijlage</u>", HEAD),
        Paragraph("Aanbevelingsbrief van de heer drs. C. Tanis, rector van het Eilandcollege", BODY),
        PageBreak(),
        Paragraph("Middelharnis, 28 mei 2021", BODY),
        Spacer(1, 8 * mm),
        Paragraph("<b>Aanbevelingsbrief</b>", BODY),
        Paragraph("Met veel waardering schrijf ik deze aanbeveling voor mevrouw Gerda Postema. Ruim drieëntwintig jaar was zij het gezicht en vooral de stem van onze school. Ouders die boos belden, "
                  "hingen opgelucht weer op. Zij vergat nooit een afspraak en wist van iedere leerling de achternaam.", BODY),
        Paragraph("Nu zij kiest voor een nieuwe stap laten wij haar met pijn in het hart gaan. Ik kan haar iedere werkgever van harte aanbevelen.", BODY),
        Spacer(1, 8 * mm),
        Paragraph("drs. C. Tanis<br/>rector Eilandcollege", BODY),
    ]  # fmt: skip
    SimpleDocTemplate(
        str(path),
        pagesize=A4,
        leftMargin=26 * mm,
        rightMargin=24 * mm,
        topMargin=22 * mm,
        bottomMargin=20 * mm,
        invariant=1,
    ).build(s)
