"""A bordered table of many short temporary jobs."""
# ruff: noqa: E501 - running text of the CV stays in one piece

from pathlib import Path

from docx.shared import Pt
from wordkit import new, para, save, shade, widths

FILE = "CV_Esra_Demir.docx"

JOBS = (
    ("feb 2023 – heden", "Tempo-Team", "gemeente Delft", "Medewerker KCC", "Telefoon en mail, MS Office"),
    (
        "sep 2022 – dec 2022",
        "Randstad",
        "Essent",
        "Medewerker klantenservice",
        "Energieprijzen, veel emotie aan de lijn",
    ),
    (
        "mrt 2022 – aug 2022",
        "Randstad",
        "gemeente Zoetermeer",
        "Medewerker KCC",
        "Telefoon en balie verkiezingen, Key2KCC",
    ),
    ("okt 2021 – jan 2022", "Manpower", "PostNL", "Sorteerder", "Nachtdienst"),
    ("mei 2021 – sep 2021", "Tempo-Team", "Vattenfall", "Callcentermedewerker", "Inbound"),
    ("nov 2020 – mrt 2021", "Unique", "ING", "Medewerker klantenservice", "Chat en telefoon"),
    ("jun 2020 – aug 2020", "Randstad", "Albert Heijn", "Vakkenvuller", ""),
    ("feb 2018 – apr 2020", "YoungCapital", "T-Mobile", "Customer service agent", "Inbound en retentie"),
)
SCHOOL = (
    ("2014 – 2017", "Albeda, Rotterdam", "Medewerker marketing en communicatie, mbo 4", "Diploma: ja"),
    ("2010 – 2014", "Het Lyceum, Rotterdam", "Vmbo-tl", "Diploma: ja"),
)


def build(path: Path) -> None:
    d = new("Calibri", 10, 1.9, 3)
    para(d, "Esra Demir", bold=True, size=22, after=0)
    para(
        d,
        "Mathenesserweg 33b, 3026 GL Rotterdam   |   06 55 64 88 12   |   esrademir@voorbeeldmail.nl",
        after=8,
    )
    para(d, "Ik ben een echte flexwerker: ik kom binnen, ik leer het systeem en ik ga aan de slag. Afwisseling houdt mij scherp. Toch zou ik nu graag ergens langer willen blijven, "
            "het liefst bij een gemeente.", after=8)  # fmt: skip

    def table(
        title: str, heads: tuple[str, ...], columns: tuple[float, ...], rows: tuple[tuple[str, ...], ...]
    ) -> None:
        para(d, title, bold=True, size=13, colour="0B7285", after=3)
        grid = d.add_table(rows=1, cols=len(heads))
        grid.style = "Table Grid"
        for cell, text in zip(grid.rows[0].cells, heads, strict=True):
            cell.text = text
            shade(cell, "D0EBF0")
        for row in rows:
            for cell, text in zip(grid.add_row().cells, row, strict=True):
                cell.text = text
        widths(grid, columns)
        for line in grid.rows:
            for cell in line.cells:
                for p in cell.paragraphs:
                    p.paragraph_format.space_after = Pt(1)
        para(d)

    table(
        "Werkervaring",
        ("Periode", "Uitzendbureau", "Opdrachtgever", "Functie", "Bijzonderheden"),
        (3.3, 2.7, 3.3, 3.6, 4.3),
        JOBS,
    )
    table("Opleiding", ("Periode", "School", "Opleiding", "Afgerond"), (3.3, 4.2, 6.7, 3.0), SCHOOL)
    para(d, "Talen", bold=True, size=13, colour="0B7285", after=3)
    para(d, "Nederlands, Turks, Engels", after=8)
    para(d, "Referenties", bold=True, size=13, colour="0B7285", after=3)
    para(d, "Lisette Brouwer, intercedent Randstad Rotterdam, 010 555 70 44", after=0)
    para(d, "Marco Penning, teamleider klantcontact gemeente Zoetermeer, 079 555 81 06")
    save(d, path, "Esra Demir")
