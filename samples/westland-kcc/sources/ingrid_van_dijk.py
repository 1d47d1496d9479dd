"""Several roles under one employer, in a Word template with coloured headings and a rule."""
# ruff: noqa: E501 - running text of the CV stays in one piece

from pathlib import Path

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm
from wordkit import new, para, rule, save

FILE = "Ingrid_van_Dijk_CV.docx"
BLUE = "1F5F8B"


def build(path: Path) -> None:
    d = new("Calibri", 10.5, 2.2, 3)
    para(d, "Ingrid van Dijk", bold=True, size=24, colour=BLUE, after=0)
    para(d, "Klantcontact | Zorg | Coördinatie", size=12, colour="7F7F7F", after=2)
    para(d, "Thorbeckelaan 130, 2564 BX Den Haag · 06-55 93 02 48 · ingridvandijk@voorbeeldmail.nl", after=8)

    def head(text: str) -> None:
        rule(para(d, text, bold=True, size=13, colour=BLUE), BLUE)

    def dated(text: str, when: str) -> None:
        p = para(d, after=0)
        p.paragraph_format.tab_stops.add_tab_stop(Cm(16.6), WD_TAB_ALIGNMENT.RIGHT)
        p.add_run(text).bold = True
        p.add_run("\t" + when)

    head("Over mij")
    para(d, "Van verzorgende ben ik via de coronatijd in het klantcontact terechtgekomen, en daar hoor ik. Ik verbind de warmte van de zorg met het tempo van een telefoonteam. "
            "Ik werk het liefst 28 uur en ben op woensdag en vrijdag vrij inzetbaar.")  # fmt: skip
    head("Werkervaring")
    dated("Medewerker klantenservice", "jan. 2023 – heden")
    para(d, "Zorgverzekeraar DSW, Schiedam", italic=True)
    para(d, "Telefonische vragen over polis, eigen risico en betalingen.")
    para(d, "GGD Haaglanden, Den Haag", bold=True, size=11.5, colour=BLUE, after=1)
    dated("Teamcoördinator klantcontactcentrum", "mrt. 2021 – dec. 2022")
    for task in (
        "Coaching van 14 medewerkers van het belteam coronavaccinatie",
        "Dagstart, planning en kwaliteit van de gesprekken",
        "Rapportage aan het management in Excel en PowerPoint",
    ):
        para(d, task, style="List Bullet", after=0)
    dated("Medewerker klantcontactcentrum", "jun. 2020 – feb. 2021")
    for task in (
        "Testafspraken inplannen en uitslagen doorgeven aan de telefoon",
        "Bron- en contactonderzoek",
    ):
        para(d, task, style="List Bullet", after=0)
    para(d, "Respect Zorggroep, Scheveningen", bold=True, size=11.5, colour=BLUE, after=1)
    dated("Eerstverantwoordelijk verzorgende", "sep. 2012 – mei 2020")
    dated("Verzorgende IG", "aug. 2008 – aug. 2012")
    para(d)
    head("Opleiding")
    dated("Associate degree Management in de zorg", "2016 – 2018")
    para(d, "Hogeschool Rotterdam, diploma behaald")
    dated("Verzorgende IG, mbo niveau 3", "2005 – 2008")
    para(d, "ROC Mondriaan, diploma behaald")
    head("Referenties")
    para(d, "Drs. Mark Terpstra, manager infectieziektebestrijding GGD Haaglanden, 088 555 01 00", after=0)
    para(d, "Saskia Bol, locatiemanager Respect Zorggroep, 070 555 23 23")
    save(d, path, "Ingrid van Dijk")
