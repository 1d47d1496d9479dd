"""Another supplier's house style: labels before every fact, the assignment's client named after "Opdrachtgever"."""
# ruff: noqa: E501 - running text of the CV stays in one piece

from pathlib import Path

from wordkit import new, para, rule, save

FILE = "CV_Petra_Lammers.pdf"
EXPORT = True

ASSIGNMENTS = (
    ("oktober 2020 – heden", "gemeente Leiden", "Medewerker klantcontactcentrum", "Yacht",
     "Leiden werkt met een breed KCC: alle telefoontjes komen op één plek binnen. Petra handelt belastingen, afval, parkeren en sociaal domein af en begeleidt stagiairs.",
     "Key2KCC, Centric Suite, Accres, MS Office"),
    ("januari 2019 – september 2020", "Hoogheemraadschap van Rijnland", "Medewerker klantcontact", "Yacht",
     "Eerste lijn voor meldingen van ingelanden, telefonisch en per e-mail.",
     "Topdesk"),
)  # fmt: skip


def build(path: Path) -> None:
    d = new("Liberation Sans", 10, 2.4, 3)
    d.sections[0].footer.paragraphs[
        0
    ].text = "Dit cv is vertrouwelijk en alleen bestemd voor de opdrachtgever."
    rule(para(d, "PROFESSIONAL PROFILE", bold=True, size=9, colour="8A8A8A", after=0), "00857C")
    para(d, "Petra Lammers", bold=True, size=22, colour="00857C", after=2)
    para(d, "Medewerker KCC · regio Haaglanden en Leiden · 32 uur per week", after=10)
    para(d, "Samenvatting", bold=True, size=12, colour="00857C")
    para(d, "Petra is een ervaren publieksmedewerker die snel haar weg vindt in een nieuwe organisatie. Collega's waarderen haar droge humor, inwoners haar geduld. Zij is gewend aan opdrachten bij "
            "overheden en werkt zelfstandig vanaf de eerste week.")  # fmt: skip
    para(d, "Opdrachten", bold=True, size=12, colour="00857C")
    for when, client, role, employer, text, systems in ASSIGNMENTS:
        for label, value in (
            ("Periode", when),
            ("Opdrachtgever", client),
            ("Functie", role),
            ("In dienst van", employer),
            ("Omschrijving", text),
            ("Systemen", systems),
        ):
            p = para(d, after=1)
            p.add_run(f"{label}: ").bold = True
            p.add_run(value)
        para(d)
    para(d, "Eerdere werkervaring", bold=True, size=12, colour="00857C")
    para(d, "september 2006 – december 2018: Secretaresse, Notariskantoor Van Grevenstein, Leiden", after=1)
    para(
        d,
        "juni 2003 – augustus 2006: Administratief medewerker, Hoogvliet Supermarkten, Alphen aan den Rijn",
        after=8,
    )
    para(d, "Opleiding en cursussen", bold=True, size=12, colour="00857C")
    para(d, "1999 – 2003: Managementassistent, mbo niveau 4, ROC Leiden, diploma: ja", after=1)
    para(d, "1995 – 1999: Mavo, Leiden, diploma: ja", after=1)
    para(d, "2021: Training Sociaal domein voor het KCC (certificaat)", after=8)
    para(d, "Referenties", bold=True, size=12, colour="00857C")
    para(d, "Dhr. T. Onderwater, teamcoach KCC, gemeente Leiden, 071 555 14 07", after=1)
    para(d, "Mw. L. Bemelmans, coördinator klantcontact, Hoogheemraadschap van Rijnland, 071 555 30 63")
    save(d, path, "Yacht")
