"""A supplier's house style: a header block, a table that repeats the request, then the CV retyped by the agency."""
# ruff: noqa: E501 - running text of the CV stays in one piece

from pathlib import Path

from wordkit import new, para, rule, save, shade, widths

FILE = "Kandidaat_Peter_Jansen.pdf"
EXPORT = True
RED = "A6192E"


def build(path: Path) -> None:
    d = new("Arial", 10, 2.2, 3)
    d.sections[0].header.paragraphs[
        0
    ].text = "Kompas Flex & Publiek  |  CV ten behoeve van inhuuraanvraag medewerker KCC"
    para(d, "Kandidaat: Peter Jansen", bold=True, size=18, colour=RED)
    intro = d.add_table(rows=0, cols=2)
    for left, right in (
        ("Functie", "Medewerker klantcontactcentrum"),
        ("Woonplaats", "Zoetermeer"),
        ("Beschikbaar", "Per direct, 28 uur per week, inclusief woensdag en vrijdag"),
        ("Contactpersoon", "Femke Roelofs, accountmanager Kompas Flex & Publiek, 079 555 30 30"),
    ):
        cells = intro.add_row().cells
        cells[0].text, cells[1].text = left, right
    widths(intro, (4, 12.6))
    para(d)
    rule(para(d, "Toetsing aan de aanvraag", bold=True, size=12, colour=RED), RED)
    table = d.add_table(rows=1, cols=3)
    table.style = "Table Grid"
    for cell, text in zip(table.rows[0].cells, ("Eis / wens", "Voldoet", "Toelichting"), strict=True):
        cell.text = text
        shade(cell, "F2DADD")
    for row in (
        ("Eis 2. Afgeronde opleiding op minimaal mbo-niveau 3", "Ja", "Kandidaat heeft een afgeronde mbo-opleiding op niveau 4 (logistiek)."),
        ("Wens 3. Afgeronde opleiding op minimaal mbo-niveau 4", "Ja", "Zie eis 2."),
        ("Wens 4. Minimaal 2 jaar ervaring in de afgelopen 3 jaar in een callcenter of klantcontactcentrum", "Ja", "Zie werkervaring."),
        ("Wens 5. Ervaring in de afgelopen 3 jaar binnen een gemeentelijke organisatie", "Ja", "Gemeente Zoetermeer."),
        ("Wens 6. Minimaal 1 jaar ervaring in een KCC bij een gemeente", "Ja", "Gemeente Zoetermeer, van mei 2021 tot nu."),
        ("Wens 7. Ervaring met Key2KCC, Key2Belastingen, Accres, Suite en Officepakket", "Deels",
         "Key2Belastingen, Suite en het officepakket: zie werkervaring. Met Key2KCC en Accres heeft kandidaat niet gewerkt."),
    ):  # fmt: skip
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    widths(table, (7.2, 1.8, 7.6))
    para(d)
    rule(para(d, "Motivatie van de kandidaat", bold=True, size=12, colour=RED), RED)
    para(d, "Na jaren in de logistiek heb ik ontdekt dat ik het contact met klanten het leukste deel van mijn werk vond. Bij het KCC van Zoetermeer "
            "valt alles op zijn plek: geen dag is hetzelfde en ik help mensen echt verder. Een nieuwe gemeente en nieuwe systemen schrikken mij niet af.")  # fmt: skip
    rule(para(d, "Werkervaring", bold=True, size=12, colour=RED), RED)
    para(d, "Periode: 01-05-2021 – heden", after=0)
    para(d, "Functie: Klantcontactmedewerker (KCC)", bold=True, after=0)
    para(d, "Werkgever: Driessen, gedetacheerd bij gemeente Zoetermeer")
    for task in (
        "Beantwoorden van telefoon, e-mail en chat op het brede terrein van de gemeente",
        "Belastingvragen (kwijtschelding, WOZ, afvalstoffenheffing) afhandelen met Key2Belastingen",
        "Statusvragen over Wmo en schuldhulp opzoeken in Suite",
        "Overzichten van terugbelnotities bijhouden in Excel, brieven in Word",
    ):
        para(d, task, style="List Bullet", after=0)
    para(d)
    para(d, "Periode: 01-02-2019 t/m 30-04-2021", after=0)
    para(d, "Functie: Medewerker klantenservice", bold=True, after=0)
    para(d, "Werkgever: Stedin, Rotterdam")
    para(
        d,
        "Aansluitingen en meterwissels inplannen met klanten aan de telefoon, storingsmeldingen aannemen tijdens piekdrukte.",
    )
    para(d, "Periode: 01-09-2008 t/m 31-12-2018", after=0)
    para(d, "Functie: Logistiek planner", bold=True, after=0)
    para(d, "Werkgever: PostNL, Den Hoorn")
    para(d, "Routes en bezetting van twee depots plannen, chauffeurs aansturen.")
    rule(para(d, "Opleiding", bold=True, size=12, colour=RED), RED)
    table = d.add_table(rows=1, cols=4)
    for cell, text in zip(table.rows[0].cells, ("Opleiding", "Niveau", "Periode", "Diploma"), strict=True):
        cell.text = text
        shade(cell, "F2DADD")
    for row in (
        ("Manager transport en logistiek, ROC Leiden", "MBO 4", "2004 – 2008", "Ja"),
        ("Vmbo gemengde leerweg, Zoetermeer", "VMBO", "2000 – 2004", "Ja"),
    ):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    widths(table, (7.6, 2.4, 3.6, 3))
    para(d)
    rule(para(d, "Referenties", bold=True, size=12, colour=RED), RED)
    para(
        d,
        "1. Naam: mevrouw C. Vink; functie: coördinator KCC; organisatie: gemeente Zoetermeer; bereikbaar op 079 555 72 15",
        after=0,
    )
    para(
        d,
        "2. Naam: de heer B. Aydin; functie: teamleider klantenservice; organisatie: Stedin; bereikbaar op 06 55 81 20 77",
    )
    save(d, path, "Kompas Flex & Publiek")
