"""A student of nineteen, with emoji-free enthusiasm and a few typing errors."""
# ruff: noqa: E501 - running text of the CV stays in one piece

from pathlib import Path

from wordkit import new, para, save

FILE = "CV_Daan_Willems.docx"


def build(path: Path) -> None:
    d = new("Verdana", 9.5, 2.4, 4)
    para(d, "Mijn CV", bold=True, size=18, colour="E06C00")
    para(d, "Daan Willems, 19 jaar", bold=True, after=0)
    para(d, "Barendrecht (woont bij zijn ouders)", after=0)
    para(d, "0655 40 21 36 / daanwillems04@voorbeeldmail.nl", after=10)
    para(d, "Wie ben ik?", bold=True, size=12, colour="E06C00")
    para(d, "Ik ben een sociale en vrolijke jongen die niet bang is om de telefoon op te pakken, wat volgens mijn begeleider best bijzonder is voor mijn leeftijd. "
            "Door mijn stage bij de gemeente weet ik wat ik later wil worden. Ik leer snel en ben altijd op tijd, behalve als de metro staakt.")  # fmt: skip
    para(d, "Opleidingen", bold=True, size=12, colour="E06C00")
    para(
        d,
        "2021 – heden: Juridisch-administratief dienstverlener, MBO 4, Techniek College Rotterdam (diploma verwacht in 2024)",
    )
    para(
        d,
        "2019 – 2021: Medewerker secretariaat en receptie, MBO 2, Techniek College Rotterdam (diploma gehaald)",
    )
    para(d, "2015 – 2019: VMBO-basis, Focus Beroepsacademie (diploma gehaald)")
    para(d, "Bijbaan", bold=True, size=12, colour="E06C00")
    para(d, "juni 2020 – heden: Maaltijdbezorger, Thuisbezorgd.nl")
    para(d, "Stage", bold=True, size=12, colour="E06C00")
    para(d, "februari 2022 – juli 2022: Stagiair klantcontactcentrum, gemeente Barendrecht", after=0)
    para(d, "- meeluisteren en na 3 weken zelf bellers helpen", after=0)
    para(d, "- mailtjes beantwoorden met hulp van mijn begeleider", after=0)
    para(d, "- contacten vastleggen in Key2KCC")
    para(d, "Vrijwilligerswerk", bold=True, size=12, colour="E06C00")
    para(
        d, "maart 2021 – juni 2021: Vrijwilliger KCC, belteam 75-plussers (vaccinatie), gemeente Barendrecht"
    )
    para(d, "Hobbys", bold=True, size=12, colour="E06C00")
    para(d, "Gamen, fitnes en voetbal bij BVV Barendrecht (zaterdag 3)")
    para(d, "Referenties", bold=True, size=12, colour="E06C00")
    para(d, "Stagebegeleider: Mieke Barendregt, KCC gemeente Barendrecht, 0180 555 112", after=0)
    para(d, "Mentor: dhr. Y. Chakir, Techniek College Rotterdam, y.chakir@voorbeeldmail.nl")
    save(d, path, "Daan")
