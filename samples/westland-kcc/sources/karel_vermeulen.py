"""Employer first, in small Times; a hbo that was not finished stands above the mbo that was."""
# ruff: noqa: E501 - running text of the CV stays in one piece

from pathlib import Path

from wordkit import new, para, rule, save

FILE = "CV_Karel_Vermeulen.docx"


def build(path: Path) -> None:
    d = new("Times New Roman", 11.5, 2.6, 3)
    para(d, "KAREL VERMEULEN", bold=True, size=17, after=0)
    para(
        d, "Zwaanshals 310-1, 3035 KN Rotterdam  •  k.vermeulen@voorbeeldmail.nl  •  06 55 02 63 94", after=8
    )

    def head(text: str) -> None:
        rule(para(d, text.upper(), bold=True, size=11.5, after=4))

    head("Wie ben ik")
    para(d, "Rotterdammer, vader van een dochter van drie, geduldig en recht door zee. In een gesprek vat ik graag samen wat ik heb gehoord voordat ik antwoord geef; "
            "dat scheelt herhaalverkeer. Ik zoek een opdracht van ongeveer 32 uur.")  # fmt: skip
    head("Loopbaan")
    para(d, "Gemeente Rotterdam", bold=True, after=0)
    para(d, "Telefonist 14 010", italic=True, after=0)
    para(d, "15 maart 2022 tot heden", after=2)
    para(d, "Publiekslijn van de gemeente: afspraken burgerzaken, grofvuil, parkeervergunningen, meldingen buitenruimte. Doorverbinden doe ik zo min mogelijk. "
            "Rapportages voor de dagstart maak ik in MS Office.")  # fmt: skip
    para(d, "T-Mobile", bold=True, after=0)
    para(d, "Senior medewerker klantenservice", italic=True, after=0)
    para(d, "1 juni 2018 tot en met 28 februari 2022", after=2)
    para(d, "Tweede aanspreekpunt voor collega's, escalaties, coaching op de vloer. Telefonie en chat.")
    para(d, "T-Mobile", bold=True, after=0)
    para(d, "Medewerker klantenservice", italic=True, after=0)
    para(d, "1 juni 2016 tot en met 31 mei 2018", after=2)
    para(d, "Inkomende gesprekken over abonnementen, dekking en rekeningen.")
    para(d, "Café De Witte Aap", bold=True, after=0)
    para(d, "Barmedewerker", italic=True, after=0)
    para(d, "1 maart 2015 tot en met 31 mei 2016", after=6)
    head("Scholing")
    para(d, "Communicatie (hbo), Hogeschool Rotterdam", bold=True, after=0)
    para(d, "september 2013 – januari 2015, propedeuse behaald, studie niet afgerond")
    para(d, "Marketing en communicatie, mbo niveau 4, Zadkine", bold=True, after=0)
    para(d, "september 2009 – juli 2013, diploma")
    para(d, "Vmbo-t, Melanchthon", bold=True, after=0)
    para(d, "september 2005 – juli 2009, diploma")
    head("Referenten")
    para(d, "Nadia Oudshoorn", bold=True, after=0)
    para(d, "Teammanager Publiekslijn, gemeente Rotterdam", after=0)
    para(d, "n.oudshoorn@voorbeeldmail.nl", after=6)
    para(d, "Frits van Beek", bold=True, after=0)
    para(d, "Floormanager T-Mobile", after=0)
    para(d, "06 55 39 11 28", after=6)
    save(d, path, "K. Vermeulen")
