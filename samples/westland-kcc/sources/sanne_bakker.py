"""A plain Word CV: headings in bold, dates before the job, typed by a young woman who has little patience."""
# ruff: noqa: E501 - running text of the CV stays in one piece

from pathlib import Path

from wordkit import new, para, save

FILE = "CV_Sanne_Bakker_2023.docx"


def build(path: Path) -> None:
    d = new("Calibri", 11)
    para(d, "Curriculum Vitae", bold=True, size=20, after=8)
    para(d, "Personalia", bold=True, size=13)
    for line in (
        "Naam:\t\t\tSanne Bakker",
        "Adres:\t\t\tOude Delft 212c",
        "Woonplaats:\t\tDelft",
        "Telefoon:\t\t06 12 55 90 31",
        "E-mail:\t\t\tsanne_bakker94@voorbeeldmail.nl",
        "Geboortedatum:\t\t17-06-1994",
        "Rijbewijs:\t\tB",
    ):
        para(d, line, after=0)
    para(d)
    para(d, "Even voorstellen", bold=True, size=13)
    para(
        d,
        "Ik ben Sanne, 28 jaar en geboren en getogen in Delft. Ik hou van aanpakken en van een praatje maken, en dat komt in mijn "
        "werk goed van pas! Bellers weten bij mij altijd waar ze aan toe zijn. Collega's noemen me nuchter en gezellig.",
    )
    para(d, "Werkervaring", bold=True, size=13)
    para(d, "sept 2020 – heden      Klantadviseur KCC", bold=True, after=0)
    para(d, "via Randstad bij gemeente Delft", italic=True)
    for task in (
        "Telefoontjes van inwoners aannemen (24 tot 28 uur per week) en waar het kan gelijk afhandelen",
        "Mail en webformulieren beantwoorden",
        "Terugbelverzoeken en contacten registreren in Key2KCC",
        "Meekijken in Centric Suite als iemand belt over een lopende bijstandsaanvraag",
        "Brieven in Word en de teamagenda in Outlook bijhouden",
    ):
        para(d, task, style="List Bullet", after=0)
    para(d)
    para(d, "aug 2017 – juli 2020      Medewerker klantenservice (inbound)", bold=True, after=0)
    para(d, "Ziggo, Rotterdam", italic=True)
    para(
        d,
        "Klanten helpen met storingen en facturen, eerst via de telefoon en in het laatste jaar ook via de chat.",
    )
    para(d, "2012 – 2017      Bijbaan winkelmedewerker", bold=True, after=0)
    para(d, "Kruidvat, Delft", italic=True)
    para(d, "Opleiding", bold=True, size=13)
    para(
        d,
        "2014 – 2017      Juridisch-administratief dienstverlener, MBO niveau 4, ROC Mondriaan Den Haag. Diploma behaald.",
    )
    para(d, "2010 – 2014      VMBO-T, Grotius College Delft. Diploma behaald.")
    para(d, "Talen", bold=True, size=13)
    para(d, "Nederlands (moedertaal), Engels (goed), Duits (redelijk)")
    para(d, "Hobby's", bold=True, size=13)
    para(d, "Korfbal, mijn hond Guus en veel te veel series kijken")
    para(d, "Referenties", bold=True, size=13)
    para(d, "Ellen Huisman, teamleider KCC gemeente Delft, 015-555 04 41", after=0)
    para(d, "Robert-Jan Kok, voormalig leidinggevende Ziggo, rj.kok@voorbeeldmail.nl")
    save(d, path, "Sanne Bakker")
