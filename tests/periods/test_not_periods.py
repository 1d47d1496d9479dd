"""What looks like a date and is none; each with the real period that may stand beside it."""

from __future__ import annotations

import pytest

from cvscreen.extraction.period_grammar import find_periods

NOTHING = """
Word 2003 en Excel 2007
Office 2010/2013/2016
MS Office 2010 - 2016
Windows 95/98/2000
Windows Server 2012
SharePoint 2013
AutoCAD 2010/2012
Word, Excel (2010), PowerPoint
versie 2015
ISO 9001:2015
NEN 7510: 2017
Wmo 2015 en Jeugdwet 2015
Jeugdwet (2015)
Wet werk en bijstand 2004
AVG 2018
€3.800–4.500 per maand
€ 2000 - 2500
EUR 2010,00
2010 euro bruto
1.500 calls
2000-2500 calls per maand
1500 – 2000 klanten
ruim 2000 klanten per jaar
Typevaardigheid 2010 aanslagen
2000 per jaar
06-20152016
06 - 12345678
06-2019 2020
Tel. 015-2019 2016
070-2015201
015 - 201 5201
T 0174 20 15 20
+31 6 20152016
2671 AB Naaldwijk
1990 AA Den Haag
Molenlaan 2015, 1995 AB Haarlem
Dorpsstraat 2010
Postbus 2010, 2600 AB Delft
VCA 2020-2030
VCA geldig van 2020 tot 2030
BHV (2018 – 2020)
BHV, geldig t/m 12-2024
Rijbewijs B 2010 – 2030
geldig tot 2026
Geboren: 12 maart 1985 te Delft
Geboortedatum\\t12-03-1985
Geboortedatum\\n12-03-1985
Geb. datum: 12 maart '87
36 jaar oud, geboren 12-03-1987
Date of birth: 12/03/1985
pagina 2 van 3
pagina 2019
2 / 5
32-36 uur
9.00-17.00
van 09.00 - 17.30 uur
24/7 bereikbaar
schaal 7, trede 10
cijfer 7,5
20-20-20 regel
BSN 199020102
KvK 27312010
KvK 2019 2020
IBAN NL91 ABNA 0417 1643 00
jan2010@ziggo.nl
linkedin.com/in/jan-2010
www.voorbeeld.nl/2019/2020
Top 2000
Agenda 2030
Omgevingsvisie 2040
Beschikbaar vanaf 1 mei 2023
Beschikbaarheid: vanaf september 2023 24-32 uur
95% in 2 dagen afgehandeld per week
ticketnummer 20190304123
12:30 - 13:30
de mei-regeling
mar en jan
""".strip().splitlines()


@pytest.mark.parametrize("text", NOTHING)
def test_is_no_period(text: str) -> None:
    text = text.replace("\\n", "\n").replace("\\t", "\t")
    assert [match for match in find_periods(text) if match.kind != "duration"] == []


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("SharePoint 2013 beheerder 2015-2017", (2015, 2017)),
        ("Top 2000 (2015 - 2016)", (2015, 2016)),
        ("Referent: J. Jansen, 06-20152016, 2015-2018", (2015, 2018)),
        ("Geboren 12 maart 1985\nWerkzaam 2010 - 2012", (2010, 2012)),
        ("geboren in Delft op 3 mei 1990, werkte 2012 - 2014 bij KPN", (2012, 2014)),
        ("Beheerder SharePoint 2013 – 2016", (2013, 2016)),
        ("36 uur per week, 2019 - 2021", (2019, 2021)),
        ("Dorpsstraat 12, 2671 AB Naaldwijk\t2019 - 2021", (2019, 2021)),
        ("VCA-trainer 2018 – 2020", (2018, 2020)),
    ],
)
def test_the_real_period_beside_it_is_found(text: str, years: tuple[int, int]) -> None:
    found = [match for match in find_periods(text) if match.kind == "period"]
    assert [
        (m.begin.first.year, m.finish.first.year)
        for m in found
        if m.begin and m.finish != "present" and m.finish
    ] == [years]
