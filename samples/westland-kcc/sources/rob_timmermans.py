"""One line an entry, typed in a fixed-width font, by a man of few words."""

import datetime as dt
from pathlib import Path

from fpdf import FPDF

FILE = "CV2023-Rob-Timmermans.pdf"
TEXT = """
Rob Timmermans      Sportlaan 9, 2641 XH Pijnacker
06-55 18 30 72      r.timmermans@voorbeeldmail.nl

KORT
Ex-marineman, 49 jaar. Kort en duidelijk aan de telefoon. Kent Pijnacker-Nootdorp als
zijn broekzak. Beschikbaar voor 24-32 uur, alle dagen behalve dinsdag.

WERK
09/2017 - heden     Gemeente Pijnacker-Nootdorp, medewerker KCC (Key2KCC, Accres, Word en Excel)
01/2012 - 08/2017   ANWB, medewerker alarmcentrale, telefonische hulpverlening
06/2004 - 12/2011   Koninklijke Marine, bevoorrading
08/1991 - 05/2004   Transportbedrijf Van Vliet, chauffeur en later kantoor

SCHOOL
1986 - 1991         HAVO, Sint-Maartenscollege Voorburg, diploma

CURSUS
2019                Feedback geven en ontvangen
2014                Telefonische triage pech onderweg
2011                Outplacementtraject Defensie

REFERENTIES
Monique Weerheim    coordinator KCC, Gemeente Pijnacker-Nootdorp    015-555 62 00
Jos Tetteroo        ploegchef alarmcentrale ANWB                    06-55 90 41 16
"""


def build(path: Path) -> None:
    pdf = FPDF(format="A4")
    pdf.set_creation_date(dt.datetime(2023, 4, 1, 12, tzinfo=dt.UTC))
    pdf.set_margins(14, 20)
    pdf.add_page()
    for line in TEXT.strip("\n").splitlines():
        heading = line.isupper()
        pdf.set_font("Courier", "B" if heading or line.startswith("Rob Timmermans ") else "", 9)
        pdf.cell(0, 5.2, line, new_x="LMARGIN", new_y="NEXT")
    pdf.output(str(path))
