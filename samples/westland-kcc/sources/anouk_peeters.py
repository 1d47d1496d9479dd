"""A freelancer's CV in Word: dates at the right, an own hourly rate, software only in a list."""
# ruff: noqa: E501 - running text of the CV stays in one piece

from pathlib import Path

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm
from wordkit import new, para, save

FILE = "Anouk_Peeters_CV.docx"


def build(path: Path) -> None:
    d = new("Times New Roman", 11, 2.5, 4)

    def head(text: str) -> None:
        para(d, text, bold=True, size=12, colour="9C4A2F", after=3)

    def dated(left: str, when: str) -> None:
        p = para(d, after=0)
        p.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)
        p.add_run(left).bold = True
        p.add_run("\t" + when).italic = True

    para(d, "Anouk Peeters", bold=True, size=22, colour="9C4A2F", after=0)
    para(d, "Rijnkade 71, 2311 GR Leiden – 06 55 14 29 80 – anouk@voorbeeldmail.nl", after=2)
    para(
        d,
        "Uurtarief: € 51,50 exclusief btw, inclusief reiskosten. Beschikbaar vanaf 24 april 2023.",
        italic=True,
        after=10,
    )
    head("Profiel")
    para(d, "Van huis uit Limburgse, dus de gezelligheid zit in mijn stem. Ik heb in acht jaar zowel aan de telefoon als aan de balie gewerkt en merk dat het eerste mij het best past. "
            "Vast, flexibel of als zzp'er: dat maakt mij niet uit, als het team maar leuk is.")  # fmt: skip
    head("Werkervaring")
    dated("Medewerker customer care, Greenchoice", "april 2021 – heden")
    para(d, "Telefoon en webcare, tien procent van de tijd trainer van nieuwe collega's.")
    dated("Baliemedewerker burgerzaken, gemeente Katwijk", "september 2020 – maart 2021")
    para(
        d, "Tijdelijke opdracht aan de balie: aanvragen en uitreiken van reisdocumenten, verhuizingen, akten."
    )
    dated("Klantenservicemedewerker, Oxxio", "mei 2017 – augustus 2020")
    para(
        d,
        "Inbound en outbound, later kwaliteitsmedewerker die gesprekken van collega's terugluisterde en besprak.",
    )
    dated("Receptioniste, Golden Tulip Leiden Centre", "juli 2014 – april 2017")
    para(d, "In- en uitchecken, reserveringen, nachtdiensten.")
    head("Opleiding")
    dated("Frontofficemanager, mbo niveau 4", "2011 – 2014")
    para(d, "Gilde Opleidingen, Roermond, diploma behaald")
    dated("Vmbo-t", "2007 – 2011")
    para(d, "Broekhin College, Roermond, diploma behaald")
    head("Software")
    para(d, "Salesforce, Zendesk, Word, Excel, Key2KCC, iBurgerzaken")
    head("Talen")
    para(d, "Nederlands, Limburgs, Duits, Engels")
    head("Referenties")
    para(d, "Bas Groeneveld, teamlead customer care Greenchoice, 06 55 60 03 92", after=0)
    para(d, "Janneke van Duijn, senior burgerzaken, gemeente Katwijk, 071 555 40 08")
    save(d, path, "A. Peeters")
