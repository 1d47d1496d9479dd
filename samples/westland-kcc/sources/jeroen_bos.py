"""A table without lines: dates at the left, the rest at the right, as Word users make it."""
# ruff: noqa: E501 - running text of the CV stays in one piece

from pathlib import Path

from wordkit import new, para, save, widths

FILE = "Jeroen_Bos_CV.docx"

SECTIONS = (
    ("PERSOONLIJKE GEGEVENS", (
        ("Naam", ("Jeroen Bos",)),
        ("Adres", ("Gantellaan 12, 2681 AK Monster",)),
        ("Telefoon", ("06 55 32 66 05",)),
        ("E-mail", ("jeroenbos@voorbeeldmail.nl",)),
    )),
    ("PROFIEL", (
        ("", ("Geboren Westlander, oud-tuinder, en sinds de verkoop van het bedrijf van mijn vader met veel plezier het eerste aanspreekpunt van de gemeente. Mensen merken dat ik weet waar ik over praat.",)),
    )),
    ("WERKERVARING", (
        ("1-4-2018 – heden", ("*Klantadviseur klantcontactcentrum", "Gemeente Maassluis",
                              "Telefoon, e-mail, WhatsApp en een dagdeel per week de balie. Contacten en terugbelverzoeken in Key2KCC. Accommodaties boeken in Accres. Doorverwijzen van werkzoekenden met Suite4Werk. Verder alles wat Office 365 te bieden heeft.")),
        ("1-9-2015 – 31-3-2018", ("*Medewerker klantenservice", "Royal FloraHolland, Naaldwijk", "Kwekers en kopers helpen met aanvoerbrieven, facturen en storingen.")),
        ("1-6-1999 – 31-8-2015", ("*Mede-eigenaar tuinbouwbedrijf", "Bos Paprika's, Monster", "Teelt, personeel en administratie.")),
    )),
    ("OPLEIDING", (
        ("1995 – 1999", ("*Middelbare tuinbouwschool, mbo niveau 4", "Naaldwijk, diploma behaald")),
        ("1991 – 1995", ("*Mavo", "Monster, diploma behaald")),
    )),
    ("REFERENTIES", (
        ("Gemeente", ("Trudy Voois, afdelingshoofd Publiek, gemeente Maassluis, 010 555 39 70",)),
        ("FloraHolland", ("Kees Zuidgeest, manager klantenservice, 06 55 84 02 19",)),
    )),
)  # fmt: skip


def build(path: Path) -> None:
    d = new("Arial", 10, 2.2, 2)
    para(d, "Jeroen Bos", bold=True, size=20, after=8)
    for title, rows in SECTIONS:
        para(d, title, bold=True, size=11, colour="2E7D32", after=3)
        table = d.add_table(rows=0, cols=2)
        for left, lines in rows:
            cells = table.add_row().cells
            cells[0].text = left
            for number, line in enumerate(lines):
                p = cells[1].paragraphs[0] if number == 0 else cells[1].add_paragraph()
                p.add_run(line.removeprefix("*")).bold = line.startswith("*") or None
        widths(table, (4.2, 12.4))
        para(d)
    save(d, path, "Jeroen Bos")
