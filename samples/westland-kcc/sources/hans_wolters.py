"""Two formal pages; the months stand as numbers at the end of each line."""
# ruff: noqa: E501 - running text of the CV stays in one piece

from pathlib import Path

from wordkit import new, para, rule, save

FILE = "Hans_Wolters_CV.pdf"
EXPORT = True

JOBS = (
    ("Medewerker contactcenter, gemeente Amsterdam, stadsdeel Nieuw-West", "09/2016-heden",
     ("aannemen en afhandelen van vragen op het algemene nummer 14 020, per telefoon en chat", "statusvragen uitkering en schuldhulp opzoeken in Suite voor het Sociaal Domein",
      "werkinstructies schrijven en bijhouden in Office 365", "lid van de onderdeelcommissie van de ondernemingsraad")),
    ("Medewerker invordering, gemeente Haarlemmermeer", "01/2011-08/2016",
     ("betalingsregelingen treffen met inwoners", "bezwaren voorbereiden in Key2Belastingen", "contact met deurwaarders en bewindvoerders")),
    ("Docent geschiedenis, Haarlemmermeer Lyceum", "08/1997-12/2010",
     ("lessen aan havo en vwo, mentor van examenklassen", "decaan in de laatste vier jaar", "organisatie van de reizen naar Berlijn en Ieper")),
    ("Bureauredacteur, Uitgeverij De Gracht", "02/1994-07/1997", ("persklaar maken van geschiedenisboeken, correctie van proeven, contact met auteurs",)),
)  # fmt: skip


def build(path: Path) -> None:
    d = new("Liberation Serif", 12, 2.8, 6)
    d.styles["Normal"].paragraph_format.line_spacing = 1.25

    def head(text: str) -> None:
        heading = para(d, text, bold=True, size=13, after=6)
        heading.paragraph_format.keep_with_next = True
        rule(heading, "000000")

    para(d, "Curriculum vitae", size=22, after=4)
    para(d, "drs. Johannes (Hans) Wolters", bold=True, size=14)
    para(
        d,
        "Osdorper Ban 402, 1068 LR Amsterdam. Telefoon 06 55 05 77 62. E-mail hans.wolters@voorbeeldmail.nl",
        after=12,
    )
    head("Motivatie")
    para(d, "Wie dertien jaar voor de klas heeft gestaan, laat zich door een boze beller niet van zijn stuk brengen. Na het onderwijs koos ik voor de gemeente, omdat ik dichter bij het dagelijks leven van mensen wilde "
            "werken. Het contactcenter bleek de mooiste plek van de organisatie: hier hoor je als eerste wat er in de stad speelt.")  # fmt: skip
    para(
        d,
        "Mijn vrouw en ik verhuizen deze zomer naar Monster om dichter bij de kleinkinderen te wonen. Daarom zoek ik werk in het Westland.",
    )
    head("Werkervaring")
    for title, when, tasks in JOBS:
        p = para(d, after=2)
        p.add_run(title).bold = True
        p.add_run(", " + when)
        for task in tasks:
            para(d, task, style="List Bullet", after=1)
        para(d)
    head("Opleiding")
    para(d, "Geschiedenis, Universiteit van Amsterdam (doctoraal), 09/1986-08/1993. Diploma behaald.")
    para(d, "Atheneum, Spinoza Lyceum, 08/1980-06/1986. Diploma behaald.")
    head("Wat anderen over mij zeggen")
    para(
        d,
        "In mijn laatste beoordeling staat: rustig, belezen, collegiaal, en altijd bereid om een dienst over te nemen. Als verbeterpunt: mag zijn gesprekken iets korter houden.",
    )
    head("Overige gegevens")
    para(
        d,
        "Talen: Nederlands, Engels, Duits, Frans. Rijbewijs B. Cursus Agressiehantering (2019), cursus Werken met een kennisbank (2017).",
    )
    head("Referenties")
    para(d, "De heer S. Kartosen, teammanager contactcenter, gemeente Amsterdam, 020 555 82 20")
    para(
        d,
        "Mevrouw W. Rietveld, hoofd invordering, gemeente Haarlemmermeer (thans met pensioen), 06 55 70 38 41",
    )
    save(d, path, "Hans Wolters")
