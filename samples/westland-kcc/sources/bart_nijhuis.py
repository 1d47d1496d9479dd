"""The period stands under each block; one job has two stretches."""
# ruff: noqa: E501 - running text of the CV stays in one piece

import datetime as dt
from pathlib import Path

from fpdf import FPDF

FILE = "CV_Bart_Nijhuis.pdf"


def build(path: Path) -> None:
    pdf = FPDF(format="A4")
    pdf.set_creation_date(dt.datetime(2023, 4, 1, 12, tzinfo=dt.UTC))
    pdf.set_margins(22, 20)
    pdf.add_page()

    def put(text: str, style: str = "", size: float = 10.5, grey: int = 30, gap: float = 0) -> None:
        pdf.set_font("Helvetica", style, size)
        pdf.set_text_color(grey)
        pdf.multi_cell(0, size * 0.5, text, new_x="LMARGIN", new_y="NEXT")
        pdf.ln(gap)

    def head(text: str) -> None:
        pdf.ln(3)
        pdf.set_fill_color(214, 228, 240)
        pdf.set_font("Helvetica", "B", 11.5)
        pdf.set_text_color(20, 60, 100)
        pdf.cell(0, 7.5, "  " + text, fill=True, new_x="LMARGIN", new_y="NEXT")
        pdf.ln(2.5)

    put("Bart Nijhuis", "B", 21, gap=1)
    put("Reeweg Oost 201, 3312 CM Dordrecht | 06 55 28 84 17 | bartnijhuis@voorbeeldmail.nl", grey=110)
    head("In het kort")
    put(
        "Technisch opgeleid, maar het liefst met mensen aan de lijn. Ik stel gerichte vragen, houd het gesprek kort en vriendelijk en leg alles goed vast."
    )
    head("Werkervaring")
    put("Medewerker BelastingTelefoon", "B")
    put("Belastingdienst, Rotterdam")
    put("Vragen over toeslagen en inkomstenbelasting. Werkplek met Office 365.")
    put("augustus 2022 - heden", "I", grey=110, gap=3)
    put("Medewerker KCC", "B")
    put("Gemeente Dordrecht")
    put("Telefoon, mail en webformulieren. Aanslagen en kwijtschelding opgezocht in Key2Belastingen. Tussen beide perioden reisde ik door Zuid-Amerika, "
        "tot corona daar een eind aan maakte; daarna hielp ik mijn ouders in de winkel.")  # fmt: skip
    put("aug 2019 - feb 2020 & feb 2021 - juli 2022", "I", grey=110, gap=3)
    put("Beheerder sporthal", "B")
    put("Sportcentrum De Dijk, Papendrecht")
    put("Toezicht, kleine reparaties en de zaalplanning in Accres.")
    put("mei 2014 - juli 2019", "I", grey=110, gap=3)
    put("Monteur koeltechniek", "B")
    put("Coolmark, Barendrecht")
    put("september 2008 - april 2014", "I", grey=110)
    head("Opleiding")
    put("Middelbare Technische School (MTS), elektrotechniek", "B")
    put("Da Vinci College, Dordrecht. Diploma behaald.")
    put("1995 - 1999", "I", grey=110, gap=2)
    put("Mavo", "B")
    put("Titus Brandsma, Dordrecht. Diploma behaald.")
    put("1991 - 1995", "I", grey=110)
    head("Vaardigheden")
    put("Accres, Office 365, handig met apparaten, rijbewijs B en E")
    head("Referenties")
    put("Marlies de Bruijn, teamleider KCC gemeente Dordrecht, 078 555 62 18")
    put("Ferdi Ozturk, teammanager BelastingTelefoon, f.ozturk@voorbeeldmail.nl")
    pdf.output(str(path))
