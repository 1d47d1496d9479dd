"""Who is given as a reference: by every way in which Dutch CVs do it, and who only looks like one."""

from __future__ import annotations

import pytest

from cvscreen.records.evidence import References
from tests.extraction.cv_text import evidence

WORK = """
Tessa Wiersma
Soest, 06-20304050, tessa.wiersma@mailadres.voorbeeld
**Werkervaring**
maart 2019 – heden | Medewerker KCC
Gemeente Soest
- Telefoon aannemen
**Opleiding**
2010 – 2014 | Mbo 4 Juridisch medewerker, diploma
"""


def found(part: str) -> References:
    return evidence(WORK + part).references


HEADINGS = (
    "Referenties", "Referentie(s)", "REFERENTIES:", "Referenten", "Refs", "Ref.", "Referenties (2)",
    "Referentiepersonen", "Aanbevelingen", "Twee aanbevelingen", "Mijn referenten", "Referencies",
    "Contactpersonen voor referentie", "Wie kan je bellen", "Wie u mag bellen", "Bel ze gerust",
    "Bel gerust met", "Vraag het hun", "Vraag het ze zelf", "Zij kennen mij", "Mensen die met mij werkten",
    "Mensen die mij kennen", "Zij vertellen graag meer", "Meer over mij weten?", "Zij staan voor mij in",
    "Hier kunt u navraag doen", "Inlichtingen over mij geven", "Te bevragen", "Voor informatie over mij",
    "Bijlage: referenties", "Referenties met toestemming", "Wie voor mij instaat", "Garant voor mijn werk",
    "Anderen over mij", "Oud-leidinggevenden", "Mijn oude bazen", "Nabellen", "Bereid tot toelichting",
    "People to call", "References and recommendations", "Wie mij aan het werk zag", "Zeven vinkjes",
)  # fmt: skip
"""Listed headings, headings close to a listed one, and ones that only their content explains."""


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize(
    "people",
    [
        "Joost Tinga, teamleider KCC gemeente Soest, 035 123 45 67\nMirjam Olde, manager Essent, 06 11223344",
        "Joost Tinga\n\nteamleider KCC\n\n035 123 45 67\n\nMirjam Olde\n\nmanager\n\nm.olde@essent.voorbeeld",
    ],
    ids=["a line each", "stacked"],
)
def test_two_people_under_any_heading(heading: str, people: str) -> None:
    read = found(f"**{heading}**\n{people}\n**Hobby's**\nSchaatsen")
    assert (read.count, read.names) == (2, ("Joost Tinga", "Mirjam Olde"))


TWO = {
    "forms of address": "Dhr. J. Tinga, gemeente Soest, 035 1234567\n\nMw. M. Olde, Essent, 06-11223344",
    "form of address and surname": "De heer Tinga, teamleider\n\nMevrouw Olde, manager",
    "academic titles": "drs. J.W. Tinga (directeur)\n\nmr. dr. M. Olde-van Dam (hoofd juridische zaken)",
    "initials": "J. Tinga – teamleider – gemeente Soest\n\nM.P. van der Olde – manager – Essent",
    "initials with a name between": "J.W. (Joost) Tinga, teamleider\n\nM. (Mirjam) Olde, manager",
    "function first": "Teamleider KCC: Joost Tinga, 035 1234567\n\nManager Essent: Mirjam Olde, 06 11223344",
    "organisation first": "Gemeente Soest: Joost Tinga, teamleider\n\nEssent: Mirjam Olde, manager",
    "organisation above": "HEMA\n\nJoost Tinga\n\n035 1234567\n\nEssent\n\nMirjam Olde\n\n06 11223344",
    "an organisation like a name below": (
        "Joost Tinga\n\nteamleider\n\nSimon Kloos\n\n035 1234567\n\n"
        "Mirjam Olde\n\nmanager\n\nBrandwijk Zorg\n\n06 11223344"
    ),
    "labels": (
        "Naam: Joost Tinga\nFunctie: teamleider\nOrganisatie: Simon Kloos\nTelefoon: 035 1234567\n\n"
        "Naam: Mirjam Olde\nFunctie: manager\nOrganisatie: Essent\nTelefoon: 06 11223344"
    ),
    "numbered": "1. Joost Tinga, teamleider gemeente Soest\n2. Mirjam Olde, manager Essent",
    "list items": "- Joost Tinga, teamleider gemeente Soest\n- Mirjam Olde, manager Essent",
    "names alone": "Anke Tinga\n\nMirjam Olde",
    "one line": "Joost Tinga (gemeente Soest, 035 1234567) en Mirjam Olde (Essent, 06 11223344)",
    "one line with a semicolon": "Joost Tinga, 035 1234567; Mirjam Olde, 06 11223344",
    "a sentence": "U kunt bellen met Joost Tinga van gemeente Soest en met Mirjam Olde, manager bij Essent.",
    "willing": "Wethouder J. Tinga en griffier M. Olde zijn bereid iets over mij te vertellen.",
    "a table": (
        "Naam | Functie | Organisatie | Telefoon\n"
        "Joost Tinga | teamleider | Simon Kloos | 035 1234567\nMirjam Olde | manager | Essent | 06 11223344"
    ),
    "side by side": (
        "Joost Tinga | Mirjam Olde\nteamleider KCC | manager\nHEMA | Essent\n035 1234567 | 06 11223344"
    ),
    "the address form in its cell": "Dhr. | J. Tinga | gemeente Soest\nMw. | M. Olde | Essent",
    "surname first": "Tinga, J. (teamleider gemeente Soest)\n\nOlde, M. van der (manager Essent)",
    "capitals": "JOOST TINGA, teamleider\n\nMIRJAM OLDE, manager",
    "names of other origin": "Ayşe Öztürk-Çelik, teamleider\n\nMohamed el Idrissi, manager",
    "prefixes": "Bo van ’t Hof, teamleider\n\nRens in 't Veld, manager",
    "trades as surnames": "Anke Bakker, teamleider\n\nSjors Kok, manager",
    "relation": "Joost Tinga (oud-collega)\n\nMirjam Olde (mijn stagebegeleider)",
    "quotes with a name below": (
        "“Tessa is een vakvrouw. Met Piet Hein heeft zij alles geregeld.”\n– Joost Tinga, teamleider\n\n"
        "“Vriendelijk en snel.”\n– Mirjam Olde, manager Essent"
    ),
    "quotes with a name before": (
        "Joost Tinga, teamleider: “Een vakvrouw.”\n\nMirjam Olde, manager: “Vriendelijk en snel.”"
    ),
    "permission above": "Beiden weten dat u belt.\n\nJoost Tinga, 035 1234567\n\nMirjam Olde, 06 11223344",
    "English": "Mr Joost Tinga, team leader, +31 35 123 4567\n\nMs Mirjam Olde, manager, +31 6 11223344",
    "two telephones": "Joost Tinga\n\n035 1234567 / 06 55667788\n\nMirjam Olde\n\n06 11223344",
    "in two languages": "Mw. M. Olde, baas\n\nDhr. J. Tinga, chef\n\nMs M. Olde, boss\n\nMr J. Tinga, boss",
}  # fmt: skip


@pytest.mark.parametrize("way", TWO)
def test_two_people_in_every_form(way: str) -> None:
    read = found(f"**Referenties**\n{TWO[way]}\n")
    assert (read.count, read.possible) == (2, 2), read.names


ONE = {
    "one person": "Joost Tinga, teamleider gemeente Soest, 035 1234567",
    "the same twice": "Dhr. J. Tinga, teamleider\n\nJoost Tinga, 035 1234567",
    "with two firms": "Joost Tinga, teamleider bij Simon Kloos, eerder bij Brandwijk Zorg",
    "lines of one person": "Joost Tinga\nteamleider Simon Kloos\n035 1234567\nj.tinga@kloos.voorbeeld",
    "and the agency": "Joost Tinga, teamleider, 035 1234567\n\nUw contactpersoon: Ilse Drost, 010 7654321",
    "and the candidate": "Joost Tinga, teamleider, 035 1234567\n\nTessa Wiersma, 06-20304050",
    "a letter": (
        "Soest, 3 maart 2022\n\nGeachte mevrouw De Roo,\n\nTessa werkte drie jaar in mijn team, samen met "
        "Karel Appel en Jan Sluijters.\n\nMet vriendelijke groet,\n\nJoost Tinga\n\nteamleider KCC"
    ),
}


@pytest.mark.parametrize("way", ONE)
def test_one_person(way: str) -> None:
    read = found(f"**Referenties**\n{ONE[way]}\n")
    assert (read.count, read.possible) == (1, 1), read.names


MORE = {
    "figures made unreadable": "Anke Tinga, teamleider, 035 55 xx xx\nMirjam Olde, manager, 06-12******",
    "figures all hidden": "Anke Tinga\n06-xxxxxxxx\nMirjam Olde\n06-xxxxxxxx",
    "numbers of a whole town": "Anke Tinga\nGemeente Soest\n14 035\nMirjam Olde\nEssent\n0900-1234",
    "asked at": "Navraag kan bij Anke Tinga, coördinator, en bij Mirjam Olde, eigenaar van de zaak.",
    "asked at, at the head": "Bij Anke Tinga, coördinator (035 1234567), en bij Mirjam Olde (06 11223344).",
    "two labelled bosses": "Mijn oude baas: Anke Tinga. Mijn huidige baas: Mirjam Olde.",
    "set off by commas": (
        "Mijn teamleider van de afgelopen vier jaar, Anke Tinga, en mijn vroegere chef Mirjam Olde."
    ),
    "numbered on one line": "1) Anke Tinga  2) Mirjam Olde",
    "brackets, comma": "Navraag doen kan: Anke Tinga (Essent), Mirjam Olde (HEMA).",
    "letters": "Bijgevoegd: brief van Anke Tinga (Essent) en brief van Mirjam Olde (HEMA)",
    "church": "zr. Ina Tinga (diaconie) en ds. M. Olde",
    "quotes, name alone": "Anke Tinga: “Altijd de beste van ons.”\nMirjam Olde: “Helder en warm.”",
    "through the bureau": "Anke Tinga, chef Essent\nMirjam Olde, chef HEMA – via ons bureau op te vragen",
    "a level for a name": "Ad Tinga\tbedrijfsleider\t035 1234567\nMirjam Olde\tmanager\t06 11223344",
    "first names": "- Femke, chef HEMA, 06-11223344\n- Youssef, chef Essent, 06-22334455",
    "each with a place": "Anke Tinga, Soest; Mirjam Olde, Baarn",
    "recommended by": "Aanbevolen door Anke Tinga, griffier te Soest, en door Mirjam Olde, mijn chef.",
    "a word before": "Anke Tinga, chef Essent. Ook Mirjam Olde, chef bij HEMA (06 11223344), vertelt meer.",
    "the bureau below": (
        "Anke Tinga, chef Essent\nMirjam Olde, chef HEMA\nVragen over deze inschrijving: Bo Pot, 06 11223344"
    ),
    "the bureau as a footer": (
        "Anke Tinga, chef Essent\nMirjam Olde, chef HEMA\nDelta Flex Uitzendbureau - profiel 12"
    ),
}


@pytest.mark.parametrize("way", MORE)
def test_two_people_in_forms_of_other_writers(way: str) -> None:
    read = found(f"**Referenties**\n{MORE[way]}\n".replace("\t", " | "))
    assert (read.count, read.possible) == (2, 2), read.names


def test_three_names_and_nothing_else() -> None:
    assert found("**Referenties**\nAnke Tinga, Mirjam Olde en Karin Smit").count == 3


SMALL = {
    "in a part": "wie kent mij\n\njoris maas (filiaalmanager, 06-55509912) en mijn teamcoach tineke wolf",
    "in the jobs": (
        "werk\n\n2011 tot 2020: chef werkplaats bij autobedrijf zwart (info: joris maas 0413 555027)\n\n"
        "2001 tot 2011: monteur bij garage wit (info: tineke de wolf, chef, 0413 555028)"
    ),
}


@pytest.mark.parametrize("way", SMALL)
def test_names_of_those_who_shun_capitals(way: str) -> None:
    text = "naam: ruud v/d plas\nwoont in uden\ntel: 0413 555016\n\nhobbies\n\noude brommers\n\n"
    assert evidence(text + SMALL[way]).references.count == 2


ELSEWHERE = {
    "labels in jobs": """
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Soest
- Telefoon aannemen
Referentie: mw. A. de Boer, teamleider
2015 – 2018 | Verkoopmedewerker
HEMA
- Kassa
Referent: P. Jansen, filiaalmanager, 033 1234567
""",
    "a label above the name": """
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Soest
Referentie bij deze functie:
Anke de Boer, teamleider, 035 7654321
2015 – 2018 | Verkoopmedewerker
HEMA
Referentie:
Pim Jansen, filiaalmanager, 033 1234567
""",
    "to be called": """
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Soest
- Telefoon aannemen
U mag mijn teamleider Anke de Boer bellen (035 7654321).
2015 – 2018 | Verkoopmedewerker
HEMA
Navraag bij Pim Jansen, 033 1234567
""",
    "in the running text": """
**Profiel**
Ik ben een rustige collega.
Wie twijfelt, belt met Anke de Boer, mijn chef bij de gemeente (035 7654321), of met Pim Jansen, destijds
filiaalhouder bij HEMA (033 1234567).
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Soest
""",
    "quotes under jobs": """
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Soest
“Onmisbaar in het team.” – Anke de Boer, teamleider
2015 – 2018 | Verkoopmedewerker
HEMA
“Altijd vrolijk.” – Pim Jansen, filiaalmanager
""",
    "letters in an appendix": """
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Soest
**Bijlage: wat men schreef**
Soest, 1 maart 2022

Aan wie dit leest,

Tessa werkte zeven jaar in mijn team en onthield de naam van iedere beller.

Met vriendelijke groet,

Anke de Boer, voormalig teamleider gemeente Soest

L.S.,

Als projectleider werkte ik graag met Tessa samen aan de kennisbank.

Hoogachtend,

ir. P.W. Jansen
""",
    "below the hobbies without a heading": """
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Soest
**Hobby's**
Schaatsen en lezen

Anke de Boer
teamleider gemeente Soest
035 7654321

Pim Jansen
filiaalmanager HEMA
033 1234567
""",
    "bosses with their numbers": """
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Soest
Leidinggevende: Anke de Boer (035 7654321)
2015 – 2018 | Verkoopmedewerker
HEMA
Leidinggevende: | Pim Jansen | 033 1234567
""",
    "said at the end of a job": """
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Soest
Mijn teamleider Anke de Boer over mij: "Zij hoort wat de beller niet zegt."
2015 – 2018 | Verkoopmedewerker
HEMA
Mijn chef Pim Jansen schreef bij mijn afscheid: "Tessa laat een gat achter."
""",
    "quotations above the first job": """
**Over Tessa**
"Zet haar op de moeilijkste klant." Anke de Boer, collega KCC
"De rust zelve." Pim Jansen, filiaalmanager
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Soest
""",
    "a name alone below what is said of the candidate": """
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Soest
“Tessa is een kanjer.”
– Anke de Boer
2015 – 2018 | Verkoopmedewerker
HEMA
“Ik zou haar zo weer aannemen.” – Pim Jansen
""",
    "one without contact data below another": """
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Soest
**Hobby's**
Schaatsen en lezen
Anke de Boer – teamleider gemeente Soest – 035 7654321
Pim Jansen – filiaalmanager HEMA
""",
    "one without contact data above another": """
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Soest
**Hobby's**
Schaatsen en lezen
Anke de Boer – teamleider gemeente Soest
Pim Jansen – filiaalmanager HEMA – 033 1234567
""",
    "first names under a heading nobody knows": """
**Dit deed ik**
Klantenservice Ziggo, 2018–2020
**Zij weten hoe ik werk**
Ineke (mijn teamleider in Soest): 035-7654321
Youssef (Ziggo): 06 22 33 10 98
""",
    "a column of a table right below the name": """
Periode | Organisatie | Rol | Referent
03-2020 – 08-2022 | Gemeente Baarn | KCC-medewerker | Anke de Boer, 06-33112200
01-2018 – 02-2020 | Gemeente Soest | Medewerker balie | Pim Jansen, 06-33112211
""",
    "an appraisal and a farewell": """
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Soest
Uit mijn laatste beoordeling: 'Tessa hoort wat men niet zegt.' (Anke de Boer, teamleider)
**Wat mijn team schreef**
Lieve Tessa, wat hebben wij met je gelachen. Wie jou krijgt, boft.
Namens alle collega's, Pim Jansen
""",
    "terecht bij": """
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Soest
**Hobby's**
Lezen
Wie wil weten hoe ik werk, kan terecht bij Anke de Boer; zij was mijn chef en is bereikbaar op 06-11873465.
Pim Jansen (eigenaar zaak, 06-10020102) wil u graag meer over mij vertellen.
""",
    "columns under headings side by side": """
**Werkervaring**
2019 – heden | Medewerker KCC
Gemeente Soest
**Programma's | Referenties | Hobby's**
Word | Anke de Boer | Schaatsen
Excel | teamleider, 035 7654321 | Lezen
Outlook | Pim Jansen | Koken
Key2KCC | filiaalmanager, 033 1234567 | Tuin
""",
}


@pytest.mark.parametrize("place", ELSEWHERE)
def test_people_outside_a_part_of_their_own(place: str) -> None:
    read = evidence("Tessa Wiersma\nSoest, 06-20304050\n" + ELSEWHERE[place]).references
    assert read.count == 2, read.names


ON_REQUEST = (
    "**Referenties**\nOp aanvraag", "**Referenties**\nDesgewenst beschikbaar", "ref. op aanvraag",
    "Referenties? Vraag er gerust om.", "Referenties op verzoek.", "**Referenties op aanvraag**",
    "**Referenties**\nGeef ik graag door na een gesprek.", "Referenties kunnen worden opgevraagd.",
    "**Referenties**\nNamen en nummers volgen na kennismaking", "Referenties: in overleg",
    "References available upon request", "**Referenties**\nUiteraard, vraag er gerust naar.",
    "Wilt u referenties? Laat het me weten.", "Referenten geef ik u graag op verzoek.",
    "**Referenties**\nStuur ik graag na", "Referenties worden desgevraagd verstrekt",
    "**Referenties**\nbij mij op te vragen", "Voor referenties kunt u mij benaderen.",
    "**Referenties**\nzijn bij ons bekend en opvraagbaar", "Aanbevelingsbrieven kan ik overleggen.",
    "**Referenties**\nIk breng ze graag mee naar het gesprek.", "referenties verkrijgbaar",
    "Referentie: kan ik leveren indien nodig", "**Referenties**\nNeem contact met mij op voor de gegevens.",
    "Graag geef ik namen van referenten door als het zover is.",
)  # fmt: skip


@pytest.mark.parametrize("text", ON_REQUEST)
def test_promised_and_nobody_named(text: str) -> None:
    read = found("**Hobby's**\nSchaatsen\n\n" + text)
    assert (read.count, read.possible, read.on_request) == (0, 0, True), read.names


NOBODY = (
    "**Referenties**\nGemeente Soest\nEssent", "**Bij nood bellen**\nPaul Wiersma, 06-20304051",
    "**Referenties**\nGemeente Soest, afdeling P&O, 035-1234567\nEssent: personeelszaken, 0900-1234",
    "**Referenties**\n3 stuks, te lezen op mijn LinkedIn", "**Bel gerust**\nTessa Wiersma, 06-20304051",
    "**Overig**\nBereikbaar: 06-20304051 of t.wiersma@elders.voorbeeld",
    "**Motto**\n“Elk nadeel heb zijn voordeel” – Johan Cruijff",
    "**Elders**\n2012 – 2014 | Kassier\nHEMA\nLeidinggevende: Anke Boer",
    "**Referenties**\nDe directie van mijn vorige werkgever vertelt graag over mij",
    "**Referenties**\nGeen", "**Hobby's**\nVragen op aanvraag", "**Referenties**\nZie LinkedIn",
    "**Projecten**\nOns kenmerk: referentie 2023/118, dossier van J. Pol",
    "**Nevenactiviteiten**\nVoorzitter Simon Kloos Fonds", "**Hobby's**\nLezen: Arnon Grunberg, Anna Enquist",
    "**Talen**\nEngels: Cambridge Advanced", "**Publicaties**\nJ. Tinga en M. Olde, Bellen met de stad, 2019",
    "**Contact**\nTessa Wiersma, Kerkstraat 2, 06-20304050", "**Noodcontact**\nPaul Wiersma, 06-20304051",
    "**Uw contactpersoon bij Flexkracht**\nIlse Drost, accountmanager, 010 7654321",
)  # fmt: skip


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_given(text: str) -> None:
    read = found(text)
    assert (read.count, read.on_request) == (0, False), read.names


UNREAD = (
    "**Referenties**\nkarel uit de kantine, 035 1234567\ntruus, 06 11223344",
    "**Referenties**\nFemke, mijn teamcoach\nSjaak van de balie",
    "**Referenties**\nJ. de Boer, teamleider, 06-12345678\nkarel, 06-87654321",
    "**Referenties**\nAnke Boer, Pim Jansen",
    "**Opleidingen elders**\n2008 | Bestuurskunde, hbo, diploma\nMw. A. Boer, directeur Essent",
    "**Referenties**\nAnke Boer, mijn eerste chef, en na haar Pim Jansen kennen mij goed.",
    "**Werkervaring elders**\n2012 – 2014 | Kassier\nHEMA\nReferentie: mijn chef Anke",
)


@pytest.mark.parametrize("text", UNREAD)
def test_what_cannot_be_read_stays_open(text: str) -> None:
    read = found(text)
    assert read.count < 2 <= read.possible, read.names


def test_a_name_below_a_saying_may_be_its_author_or_a_referee() -> None:
    job = "**Werkervaring elders**\n2012 – 2014 | Kassier\nHEMA\n“Wie durft, die wint.” – Pim Jansen"
    read = found(job)
    assert (read.count, read.possible) == (0, 1), read.names


ONE_OF_FEW_WORDS = {
    "given name behind what asks": "**Referenties**\nBel gerust met Femke (teamcoach), 035 1234567",
    "without capitals": "**referentie**\nvraag maar naar femke (teamcoach essent) 0351234567",
    "beside a saying of one's own": "**Referenties**\nPim Jansen, chef Essent, 035 1234567\n**Over mij**\n"
    "Nuchtere Drent van 44, die aan de balie het liefst hoort: “dat heeft u snel opgelost”, en die dan weer "
    "met plezier de volgende bezoeker binnenroept.",
    "below the firm of a job": "**Werk elders**\n(bij elk werk staat wie u mag bellen)\n"
    "2012 – 2014 | Strandtent Zomer | bediening | eigenaar: Anke Boer, 06 11223344",
}


@pytest.mark.parametrize("way", ONE_OF_FEW_WORDS)
def test_one_person_in_few_words(way: str) -> None:
    read = found(ONE_OF_FEW_WORDS[way])
    assert (read.count, read.possible, read.on_request) == (1, 1, False), read.names


def test_a_sentence_that_goes_on_with_the_next_person() -> None:
    people = "Pim Jansen, chef bij Essent, 035 12 34\n567. En Anke Boer, mijn oude chef, 06 11223344."
    read = found(f"**Referenties**\n{people}")
    assert (read.count, read.possible) == (2, 2), read.names


def test_contact_data_in_a_column_of_their_own_are_nobody_elses() -> None:
    bare = WORK.replace("06-20304050, tessa.wiersma@mailadres.voorbeeld", "Baarnseweg")
    for mail in ("t1988@mailadres.voorbeeld", "tessa.wiersma@mailadres.voorbeeld"):
        side = f"**Hobby's**\nzeilen\n06-55667788\n{mail}\n"
        read = evidence(f"{bare}{side}**Referenties**\nPim Jansen, chef Essent, 035 1234567").references
        assert (read.count, read.possible) == (1, 1), read.names
        assert evidence(f"{bare}{side}").references.possible == 0
