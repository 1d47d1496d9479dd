"""Centred headings between lines, made with a PDF library by a niece who can program a little."""
# ruff: noqa: E501 - running text of the CV stays in one piece

import datetime as dt
from pathlib import Path

from fpdf import FPDF

FILE = "cv_yvonne_smeets.pdf"


def build(path: Path) -> None:
    pdf = FPDF(format="A4")
    pdf.set_creation_date(dt.datetime(2023, 4, 1, 12, tzinfo=dt.UTC))
    pdf.set_margins(25, 22)
    pdf.add_page()

    def line(
        text: str, style: str = "", size: float = 11, height: float = 5.6, align: str = "L", gap: float = 0
    ) -> None:
        pdf.set_font("Times", style, size)
        pdf.multi_cell(0, height, text, align=align, new_x="LMARGIN", new_y="NEXT")
        pdf.ln(gap)

    def head(text: str) -> None:
        pdf.ln(2)
        y = pdf.get_y()
        pdf.line(25, y, 185, y)
        line(text, "B", 12, 7, "C")
        pdf.line(25, pdf.get_y(), 185, pdf.get_y())
        pdf.ln(2)

    line("Yvonne Smeets", "B", 22, 10, "C")
    line("Opzoomerlaan 4, 3221 AX Hellevoetsluis", align="C")
    line("tel. 06-55 35 70 19  /  ysmeets@voorbeeldmail.nl", align="C", gap=2)
    head("Persoonlijk profiel")
    line("Representatief, discreet en met een groot geheugen voor namen. Ik ben de vrouw die weet wie waar zit. "
         "Ik sta open voor een functie waarin ik meer aan de telefoon en minder aan de balie zit.")  # fmt: skip
    head("Werkervaring")
    line("Receptionist-telefonist", "B")
    line("Gemeente Hellevoetsluis", "I")
    line("02-05-2016 tot heden")
    line("- bedienen van de telefooncentrale en doorverbinden\n- ontvangen en aanmelden van bezoekers\n- vergaderzalen en catering verzorgen\n"
         "- post en verslagen in Word en Outlook\n- sinds 1 januari van dit jaar werk ik door de fusie voor Voorne aan Zee", gap=3)  # fmt: skip
    line("Apothekersassistente", "B")
    line("Apotheek De Struyten", "I")
    line("01-09-1997 tot en met 30-04-2016")
    line("- recepten verwerken, voorlichting aan de balie", gap=2)
    head("Opleiding")
    line("Apothekersassistente, MDGO", "B")
    line("1994 - 1997, diploma", gap=2)
    line("Mavo", "B")
    line("De Struytse Hoeck, 1990 - 1994, diploma", gap=2)
    head("Referentie")
    line("Mw. G. Kalkman, facilitair manager gemeente Hellevoetsluis, 0181-555 040")
    pdf.output(str(path))
