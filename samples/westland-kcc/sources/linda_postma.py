"""A functional CV in running prose; the dates stand inside the sentences."""
# ruff: noqa: E501 - running text of the CV stays in one piece

from pathlib import Path

from wordkit import new, para, save

FILE = "CV-Linda-Postma.pdf"
EXPORT = True
GREEN = "3B6B4A"


def build(path: Path) -> None:
    d = new("Carlito", 11.5, 2.8, 7)
    para(d, "Linda Postma", size=26, colour=GREEN, after=0)
    para(
        d,
        "Voorburg | 06 – 55 61 44 20 | lindapostma@voorbeeldmail.nl | geboren in 1979",
        italic=True,
        after=12,
    )

    def head(text: str) -> None:
        para(d, text, bold=True, size=14, colour=GREEN, after=3)

    head("Wat ik meebreng")
    para(d, "Mensen voelen zich bij mij snel gehoord. Ik luister eerst, vat samen en kom dan pas met een oplossing. In een klantcontactcentrum is dat goud waard, "
            "zeker bij gesprekken over geld, zorg of verlies. Daarnaast ben ik nauwkeurig: wat ik opschrijf, kan een collega zonder navragen overnemen.")  # fmt: skip
    head("Wat ik heb gedaan")
    para(d, "Sinds maart 2022 werk ik als receptionist-telefonist bij zorgorganisatie Florence in Rijswijk. Ik ontvang bezoekers en bewoners, neem de telefoon aan, "
            "verdeel de post en houd de agenda van de behandelaren bij.")  # fmt: skip
    para(d, "Van januari 2017 tot en met december 2021 was ik medewerker klantcontactcentrum bij de gemeente Leidschendam-Voorburg. Ik beantwoordde vragen van inwoners per telefoon en "
            "e-mail, van een gestolen fiets tot een bijstandsaanvraag. De dossiers zocht ik op in Centric Suite en voor brieven en overzichten gebruikte ik Microsoft Office. "
            "Tijdens de eerste coronagolf draaide het hele team vanuit huis door; ik maakte toen de werkinstructie voor thuistelefonie.")  # fmt: skip
    para(
        d,
        "Daarvoor was ik van 2002 tot 2016 doktersassistente bij Huisartsenpraktijk De Vliet. Daar leerde ik in een paar minuten de ernst van een klacht in te schatten.",
    )
    head("Wat ik heb geleerd")
    para(
        d,
        "In 2001 haalde ik mijn diploma Doktersassistent (mbo niveau 4) aan het Mondriaan College in Den Haag. In 2018 volgde ik de training Gesprekken met emotie.",
    )
    head("Waar ik blij van word")
    para(d, "Zingen in een popkoor, wandelen in de duinen bij Meijendel en mijn moestuin.")
    head("Referenties")
    para(d, "Referenties zijn op aanvraag beschikbaar.")
    save(d, path, "Linda")
