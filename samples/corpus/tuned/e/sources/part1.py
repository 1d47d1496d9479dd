from lib import *

def e01():
    d = new("Arial", 10.5, 2.5, 3)
    P(d, "Curriculum vitae", size=20, color="5B3A8C", after=2)
    P(d, "Jantina Bouwkamp-Smid", b=True, size=13, after=8)
    for a, b in (("Adres", "Kerkstraat 4, Kolham"), ("Geboren", "3 juli 1971"), ("Mobiel", "06 - 2281 40 93"), ("Mail", "jantina.bouwkamp@ziggo.example"), ("Rijbewijs", "B, auto aanwezig")):
        P(d, f"{a}\t: {b}", tabs=(4,), after=0)
    rule(P(d, "Iets over mijzelf", b=True, color="5B3A8C", before=10, size=12), "5B3A8C")
    P(d, "Nuchtere Groningse, al ruim twintig jaar aan de telefoon en nog steeds niet uitgepraat. Ik hou van korte lijnen en van collega's die zeggen waar het op staat. "
         "Boze bellers vind ik geen probleem, meestal zit er iets anders achter. Woensdag en vrijdag kan ik werken, dinsdag pas ik op mijn kleinzoon.")
    rule(P(d, "Waar ik gewerkt heb", b=True, color="5B3A8C", before=10, size=12), "5B3A8C")
    jobs = [
     ("febr. 2021 t/m heden", "Gemeente Midden-Groningen, Hoogezand", "KCC-medewerker (28 uur)", "Vragen over paspoort, verhuizen, afval en de gemeentelijke belastingen beantwoorden. Alle gesprekken leg ik vast in Key2KCC, "
       "terugbelnotities gaan via Outlook en de weeklijstjes maak ik in Excel. Daarnaast maak ik nieuwe collega's wegwijs. Ik ben in dienst via Tempo-Team, de gemeente heeft mijn contract twee keer verlengd."),
     ("mei 2014 t/m dec. 2020", "Menzis, Groningen", "Medewerker Klantenservice Zorgverzekeringen", "Declaraties, eigen risico, vergoedingen buitenland. In december stond de rij soms op 200 wachtenden, dan deden we ook chat erbij."),
     ("sept. 2003 t/m mrt. 2014", "Bakkerij Knol", "Verkoopster en later bedrijfsleidster", "Winkel aan de Hoofdstraat, zes meiden aangestuurd. Bestellen, kas opmaken, rooster."),
     ("1996 – 2000", "Strokarton De Halm B.V.", "Administratief medewerkster", "Vrachtbrieven en facturen."),
    ]
    for per, org, fn, txt in jobs:
        P(d, f"{per}\t{org}", tabs=(5,), after=0, b=True)
        P(d, f"\t{fn}", tabs=(5,), after=0, i=True)
        P(d, txt, ind=5, after=6)
    rule(P(d, "Scholen", b=True, color="5B3A8C", before=6, size=12), "5B3A8C")
    P(d, "1988 – 1991\tMEAO Groningen, commerciële richting. Diploma gehaald.", tabs=(5,), after=0)
    P(d, "1984 – 1988\tMavo, Aletta Jacobs in Hoogezand. Diploma gehaald.", tabs=(5,), after=0)
    P(d, "2022\tTraining Heldere taal B1 (twee dagdelen)", tabs=(5,), after=0)
    rule(P(d, "Bellen met", b=True, color="5B3A8C", before=10, size=12), "5B3A8C")
    P(d, "- Rienk Hofstra, teamleider KCC Midden-Groningen, 0598-000 211", after=0)
    P(d, "- Margreet Bos (oud-collega bij Menzis), 06-1100 8877", after=0)
    P(d, "Graag eerst even een appje aan mij, dan weten zij dat er gebeld wordt.")
    d.save(OUT / "e01.docx")
    gold("e01.docx", [ED("mbo-4", True, "1988", "1991"), ED("vmbo", True, "1984", "1988")],
     [E("2021-02", "present", "Tempo-Team", "Gemeente Midden-Groningen", ("temp-agency", "municipality"), True, tools=("Key2KCC", "Officepakket")),
      E("2014-05", "2020-12", "Menzis", None, ("private",), True), E("2003-09", "2014-03", "Bakkerij Knol", None, ("private",)),
      E("1996", "2000", "Strokarton De Halm B.V.", None, ("private",))], refs=2, offer=(51.5, "ja", "2023-04-14 10:12"))

def e02():
    h = """<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:0}body{margin:0;font:10pt 'Liberation Sans';color:#222}
    .l{position:absolute;left:0;top:0;width:62mm;height:297mm;background:#12343b;color:#fff;padding:12mm 7mm;box-sizing:border-box}
    .r{margin-left:62mm;padding:12mm 11mm}.pic{width:34mm;height:34mm;border-radius:50%;background:#2d545e;margin:0 auto 6mm;text-align:center;line-height:34mm;font-size:22pt}
    h1{margin:0;font-size:24pt;color:#12343b}h2{font-size:12pt;letter-spacing:2px;color:#c89666;margin:6mm 0 2mm}.l h2{color:#e1b382}
    .j{margin-bottom:4mm}.j b{font-size:11pt}.o{color:#2d545e;font-weight:bold}.d{float:right;color:#777}ul{margin:1mm 0;padding-left:5mm}
    .bar{height:2mm;background:#2d545e;margin:1mm 0 3mm}.bar i{display:block;height:2mm;background:#e1b382}</style>
    <div class=l><div class=pic>RO</div><h2>CONTACT</h2>✉ ruben_oosterhof@outlook.example<br>☎ 06 41 22 90 17<br>⌂ Vroomshoop<br>🚗 B
    <h2>SKILLS</h2>Klantgericht<div class=bar><i style="width:92%"></i></div>Microsoft Office<div class=bar><i style="width:80%"></i></div>Salesforce<div class=bar><i style="width:65%"></i></div>
    Engels<div class=bar><i style="width:70%"></i></div>Twents<div class=bar><i style="width:100%"></i></div>
    <h2>VRIJE TIJD</h2>VV Vroomshoop 3, gamen, bbq'en</div>
    <div class=r><h1>Ruben Oosterhof</h1>Customer Service Professional | 27 jaar
    <h2>PROFIEL</h2>Ik ben een geboren prater met een goed stel oren. De afgelopen jaren heb ik bij verschillende contactcenters voor telecom en energie gewerkt. Nu zoek ik iets met meer inhoud, het liefst bij een gemeente in de buurt.
    <h2>ERVARING</h2>
    <div class=j><span class=d>Mrt ’22 – nu</span><b>Customer Service Representative</b><br><span class=o>Transcom</span>, Vroomshoop<ul><li>Inbound voor een grote energieleverancier, ca. 60 calls per dag</li><li>AHT en NPS altijd boven target</li><li>Escalaties en terugbelverzoeken</li></ul></div>
    <div class=j><span class=d>Okt ’20 – Feb ’22</span><b>CSR Mobiel</b><br><span class=o>Webhelp</span>, Enschede · opdrachtgever: <span class=o>KPN</span><ul><li>Abonnementen, storingen en behoud via telefoon en chat</li></ul></div>
    <div class=j><span class=d>Jul ’19 – Sep ’20</span><b>Shift leader</b><br><span class=o>Domino's</span> Ommen<ul><li>Keuken en bezorgers aansturen, kassa tellen, sluiten</li></ul></div>
    <div class=j><span class=d>Aug ’16 – Jun ’19</span><b>Vakkenvuller / kassa</b><br><span class=o>Jumbo</span> Vriezenveen</div>
    <h2>SCHOOL</h2>
    <div class=j><span class=d>2017 – 2019</span><b>Juridisch-administratieve dienstverlening, mbo niveau 4</b><br>ROC van Twente, Almelo. Na jaar 2 gestopt, heb geen diploma.</div>
    <div class=j><span class=d>2012 – 2017</span><b>Havo (E&amp;M)</b><br>Noordik Vriezenveen ✔ diploma</div>
    <h2>REFERENTIES</h2>Geef ik graag na het eerste gesprek.</div></html>"""
    chrome("e02.pdf", h)
    gold("e02.pdf", [ED("mbo-4", False, "2017", "2019"), ED("havo", True, "2012", "2017")],
     [E("2022-03", "present", "Transcom", None, ("contact-centre-company",), True),
      E("2020-10", "2022-02", "Webhelp", "KPN", ("contact-centre-company", "private"), True),
      E("2019-07", "2020-09", "Domino's", None, ("private",)), E("2016-08", "2019-06", "Jumbo", None, ("private",))],
     outside=("Officepakket",), req=True, offer=(43, "nee", "2023-04-17 21:03"))

def e03():
    d = new("Georgia", 10, 2)
    P(d, "F. (Femke) Wiersma", size=18, al="c", after=0); P(d, "Lytse Buorren 18 • Wommels • femkewiersma@hotmail.example • 06-30 55 71 02", al="c", size=9, after=10)
    P(d, "Opleidingen en cursussen", b=True, size=12)
    table(d, [("Periode", "Opleiding", "Instituut", "Diploma"),
      ("2007-2011", "Secretarieel beroepen niveau 4", "Friesland College, Leeuwarden", "ja"),
      ("2003-2007", "VMBO-TL", "Marne College Bolsward", "ja"),
      ("2012-2013", "HBO Communicatie", "NHL Leeuwarden", "nee"),
      ("2021", "Cursus Omgaan met agressie", "Bureau Horizon", "certificaat")], (2.6, 6, 5.4, 3), head=True, size=9.5)
    P(d, "Arbeidsverleden", b=True, size=12, before=10)
    table(d, [("Van", "Tot", "Organisatie", "Functie en taken"),
      ("01-09-2019", "heden", "Gemeente Súdwest-Fryslân (Sneek)", "**Medewerker klantcontactcentrum**\nEerste aanspreekpunt voor inwoners per telefoon, mail en WhatsApp. Werken met Key2KCC en Suite voor het Sociaal Domein; uitleg bij de aanslag (Key2Belastingen). Fries- en Nederlandstalige gesprekken."),
      ("15-03-2015", "31-08-2019", "Wetterskip Fryslân", "**Managementassistente**\nAgenda's, notulen dagelijks bestuur, organisatie werkbezoeken. Word, Excel en PowerPoint."),
      ("01-02-2012", "28-02-2015", "Notariskantoor Hoekstra & Van der Zee", "**Secretaresse familiepraktijk**\nAktes uitwerken, dossiers archiveren."),
      ("juli 2009", "aug. 2011", "Camping de Potten", "**Zomerhulp receptie** (bijbaan)\nGasten inchecken, broodjes, schoonmaak."),
      ], (2.3, 2.3, 4.4, 8), head=True, size=9.5)
    P(d, "Referentie-overzicht", b=True, size=12, before=10)
    table(d, [("Naam", "Relatie", "Bereikbaar"), ("Sytske Algra", "Coördinator KCC, Súdwest-Fryslân", "s.algra@swf.example"),
      ("mr. J. Hoekstra", "Notaris, voormalig werkgever", "0515-00 12 34"), ("Doutzen Kamstra", "Collega Wetterskip", "06-00 99 12 87")], (5, 7, 5), head=True, size=9.5)
    P(d, "Uurtarief: € 49,75 exclusief btw, inclusief reiskosten.", before=8, size=9)
    d.save(OUT / "e03.docx")
    gold("e03.docx", [ED("mbo-4", True, "2007", "2011"), ED("vmbo", True, "2003", "2007"), ED("hbo-bachelor", False, "2012", "2013")],
     [E("2019-09-01", "present", "Gemeente Súdwest-Fryslân", None, ("municipality",), True, tools=("Key2KCC", "Suite", "Key2Belastingen")),
      E("2015-03-15", "2019-08-31", "Wetterskip Fryslân", None, ("water-authority",), tools=("Officepakket",)),
      E("2012-02-01", "2015-02-28", "Notariskantoor Hoekstra & Van der Zee", None, ("private",)),
      E("2009-07", "2011-08", "Camping de Potten", None, ("private",))], refs=3, rate=49.75, offer=None)

def e04():
    t = """HENK SCHOLTEN
Emmen, geb. 1968
tel 06 12 09 88 31

WERK
2017 - heden   chauffeur C/CE bij Snel Logistiek Emmen. Distributie noord nederland, supermarkten
2009-2016   magazijnmedewerker / heftruck. Wavin Hardenberg (via Olympia Uitzendbureau)
2004 t/m 2008  magazijn PolyTuin Klazienaveen, failliet gegaan
1989 tot 2003   productie, Akzo Nobel Emmen. Ploegendienst. Laatste 5 jaar voorman
1987-1988  dienstplicht, Koninklijke Landmacht (Havelte)

SCHOOL
LTS metaal Emmen 1980-1984, diploma

DIPLOMA'S
code 95 geldig tot 2026
ADR, heftruck (2022), BHV
VCA 2019-2029

COMPUTER
mail en internet. boordcomputer. wil wel leren werken met Excel

VRIJWILLIG
sinds 2011 de jeugd van vv Angelslo: trainer D-tjes, kantine op zaterdag
2014 - 2018 buurtbus Zuidoost Drenthe, eens in de twee weken een rit

REFERENTIES
Wim Eising, planner Snel Logistiek, 0591 00 44 55
"""
    (OUT / "e04.txt").write_text(t, encoding="utf-8")
    gold("e04.txt", [ED("vmbo", True, "1980", "1984")],
     [E("2017", "present", "Snel Logistiek", None, ("private",)), E("2009", "2016", "Olympia Uitzendbureau", "Wavin", ("temp-agency", "private")),
      E("2004", "2008", "PolyTuin", None, ("private",)), E("1989", "2003", "Akzo Nobel", None, ("private",)),
      E("1987", "1988", "Koninklijke Landmacht", None, ("central-government",)),
      E("2011", "present", "vv Angelslo", None, ("private",), paid=False), E("2014", "2018", "buurtbus Zuidoost Drenthe", None, ("private",), paid=False)],
     refs=1, offer=(36, "", "2023-04-11 08:40"))

def e05():
    h = """<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:15mm 18mm}body{font:10pt/1.45 'DejaVu Sans';color:#333}
    h1{font-weight:normal;font-size:22pt;color:#b0413e;margin:0}.s{color:#777;margin-bottom:6mm}
    .t{border-left:1.2mm solid #b0413e;margin-left:3mm;padding-left:7mm}.i{position:relative;margin-bottom:4.5mm;break-inside:avoid}.i:before{content:'';position:absolute;left:-9.4mm;top:1mm;width:4mm;height:4mm;border-radius:50%;background:#fff;border:.8mm solid #b0413e}
    .i.e:before{background:#b0413e}.y{font-weight:bold;color:#b0413e}h2{font-size:12pt;color:#b0413e;margin:6mm 0 2mm}</style>
    <h1>Merel ten Brinke</h1><div class=s>Enschede · 1994 · mereltb@gmail.example · 06 57 18 04 26</div>
    <p>Hoi! Ik ben Merel. Hieronder zie je mijn route van nieuw naar oud: ● is school, ○ is werk.</p>
    <div class=t>
    <div class=i><div class=y>september 2022 tot nu</div><b>Teamcoach klantcontact</b> bij GBTwente te Hengelo<br>Negen medewerkers coachen op gespreksvoering, meeluisteren, en zelf nog twee dagen per week de lijn bemannen. Vragen over WOZ en kwijtschelding. We gebruiken Key2Belastingen en Office 365.</div>
    <div class=i><div class=y>november 2019 tot augustus 2022</div><b>Medewerker Publieksdienst, telefoonteam</b> bij Gemeente Enschede<br>Uitsluitend telefonie en e-mail: 14 053. Ik beantwoordde per dag zo'n 70 vragen over burgerzaken, parkeren en afval.</div>
    <div class=i><div class=y>januari 2018 tot oktober 2019</div><b>Wereldreis en seizoenswerk</b><br>Nieuw-Zeeland, kiwi's plukken bij Seeka Orchards. Terug: kerstpakketten inpakken.</div>
    <div class=i><div class=y>2016 – 2017</div><b>Gastvrouw</b>, Restaurant De Jaargetijden<br>Bediening en reserveringen aan de balie.</div>
    <div class="i e"><div class=y>2013 – 2017</div><b>Bachelor Communication</b>, Saxion Enschede<br>Afgestudeerd op de klantreis van studenten.</div>
    <div class=i><div class=y>februari 2016 tot juni 2016</div><b>Stage communicatie</b>, Medisch Spectrum Twente<br>Patiëntenfolders herschreven, intranet gevuld.</div>
    <div class="i e"><div class=y>2008 – 2013</div><b>Havo</b>, Bonhoeffer College<br>Cultuur en Maatschappij, geslaagd.</div>
    </div>
    <h2>Ze zeggen over mij</h2><p><i>“Merel hoort wat iemand niet zegt. Dat kun je niet leren, dat heb je.”</i><br>— Ilona Wessels, manager Publieksdienst Enschede</p>
    <p><i>“Onder haar leiding zakte ons verzuim en steeg de waardering.”</i><br>— Bart Nijland, hoofd Klant &amp; Heffen GBTwente</p></html>"""
    chrome("e05.pdf", h)
    gold("e05.pdf", [ED("hbo-bachelor", True, "2013", "2017"), ED("havo", True, "2008", "2013")],
     [E("2022-09", "present", "GBTwente", None, ("joint-arrangement",), True, tools=("Key2Belastingen", "Officepakket")),
      E("2019-11", "2022-08", "Gemeente Enschede", None, ("municipality",), True),
      E("2018-01", "2019-10", "Seeka Orchards", None, ("private",)),
      E("2016", "2017", "Restaurant De Jaargetijden", None, ("private",)),
      E("2016-02", "2016-06", "Medisch Spectrum Twente", None, ("care",), paid=False, intern=True)],
     refs=2, offer=(54, "nee", "2023-04-17 16:45"))

def e06():
    d = new("Times New Roman", 12, 2.6, 8)
    P(d, "Gerda Haverkamp", b=True, size=14, after=0); P(d, "Borne, december 2022", after=14)
    P(d, "Mijn levensloop", i=True, size=14)
    for x in ("Ik ben Gerda, 58 jaar, getrouwd en moeder van drie volwassen kinderen. Een schema met jaartallen en streepjes vind ik zelf zo kaal, daarom schrijf ik het gewoon op.",
      "Na de huishoudschool in Borne, waar ik in 1981 mijn diploma haalde, ben ik gaan werken bij Stork in Hengelo als typiste. Dat heb ik gedaan van 1982 tot 1990. Toen kwamen de kinderen en ben ik een tijd thuis geweest. In die jaren heb ik in de avonduren mijn MDGO-AW diploma gehaald (1996, De Sprengen).",
      "Van augustus 1998 tot en met juni 2010 was ik activiteitenbegeleidster bij Zorgcentrum Het Dijkhuis. Bij Stichting Carint Reggeland heb ik daarna, van september 2010 tot maart 2018, gewerkt als coördinator van de vrijwilligers. Ik maakte roosters, zocht nieuwe mensen en schreef het krantje.",
      "Sinds april 2018 zit ik bij de gemeente Borne aan de balie van het gemeentehuis. Ik ontvang de bezoekers, geef reisdocumenten en rijbewijzen uit en neem aangiften op. Een op de vijf dagen draai ik telefoondienst, dan verbind ik door en beantwoord ik zelf de eenvoudige vragen. Met Outlook en Word kan ik goed overweg, dat gebruik ik er elke dag.",
      "In mijn vrije tijd ben ik sinds 2005 lid van de kerkenraad van de Protestantse Gemeente Borne, en bij de wandelvierdaagse help ik met de stempelpost.",
      "Wie meer over mij wil weten mag bellen met mevrouw A. Roelofs, mijn leidinggevende bij de gemeente (074 - 00 81 12), of met Johan Lentfert van Carint Reggeland (06 - 00 21 21 44)."):
        P(d, x, al="j")
    P(d, "Met hartelijke groet,"); P(d, "Gerda")
    d.save(OUT / "e06.docx")
    gold("e06.docx", [ED("vmbo", True, None, "1981"), ED("mbo-4", True, None, "1996")],
     [E("1982", "1990", "Stork", None, ("private",)), E("1998-08", "2010-06", "Zorgcentrum Het Dijkhuis", None, ("care",)),
      E("2010-09", "2018-03", "Stichting Carint Reggeland", None, ("care",)),
      E("2018-04", "present", "Gemeente Borne", None, ("municipality",), "mixed", tools=("Officepakket",)),
      E("2005", "present", "Protestantse Gemeente Borne", None, ("religious",), paid=False)],
     refs=2, cvdate=D(2022, 12, 1), offer=(48, "ja", "2023-04-13 09:30"))

def e07():
    h = """<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:14mm}body{font:9.5pt 'Liberation Sans';color:#1f2933}
    .top{background:#f4b400;padding:6mm;border-radius:3mm}.top h1{margin:0;font-size:21pt}.cols{margin-top:5mm}
    .a{float:left;width:112mm}.b{float:right;width:62mm}.card{border:.3mm solid #ccc;border-radius:2mm;padding:3mm 4mm;margin-bottom:3.5mm}
    .card .k{font-size:8pt;color:#996f00;text-transform:uppercase}h2{font-size:12pt;margin:0 0 2mm}.b h2{margin-top:4mm;border-bottom:.5mm solid #f4b400}</style>
    <div class=top><h1>Yusuf Karaca</h1>Klantadviseur overheid · Deventer · 06 26 40 11 35 · yusuf@karaca.example</div>
    <div class=cols><div class=a><h2>Opdrachten &amp; banen</h2>
    <div class=card><div class=k>06/2022 – 03/2023</div><b>KCC-adviseur</b><br>JS Consultancy, gedetacheerd bij gemeente Deventer<br>Vervanging tijdens de invoering van het nieuwe zaaksysteem. Inwoners te woord staan aan de telefoon en via livechat. Applicaties: Accres (verhuur sportzalen), Key2KCC en Office.</div>
    <div class=card><div class=k>02/2021 – 05/2022</div><b>KCC-adviseur</b><br>JS Consultancy, gedetacheerd bij gemeente Zutphen<br>Zelfde rol, met extra aandacht voor coronavragen van ondernemers (Tozo). Vastleggen in Suite4Sociaal Domein.</div>
    <div class=card><div class=k>06/2020 – 01/2021</div><b>Callcentermedewerker coronatest</b><br>GGD IJsselland, ingehuurd via Randstad<br>Testafspraken inplannen en uitslagen doorgeven, de hele dag aan de lijn.</div>
    <div class=card><div class=k>09/2016 – 05/2020</div><b>Medewerker binnendienst</b><br>Karaca Groente &amp; Fruit (familiebedrijf)<br>Inkoop veiling, orders klaarzetten, rekeningen.</div>
    <h2>Vrijwillig</h2><div class=card><div class=k>2018 – heden</div><b>Taalmaatje</b><br>Stichting Raster, Deventer</div></div>
    <div class=b><h2>Onderwijs</h2><p><b>Mbo Marketing &amp; Communicatie, niveau 4</b><br>Aventus, Deventer<br>2013 – 2016, diploma behaald</p><p><b>Vmbo-kader, Economie</b><br>Etty Hillesum Lyceum<br>2009 – 2013, diploma behaald</p>
    <h2>Talen</h2><p>Nederlands, Turks, Duits (redelijk)</p><h2>Certificaten</h2><p>Basis AVG (2021)<br>De-escalerend bellen (2022)</p>
    <h2>Tarief</h2><p>€ 53,30 per uur, excl. fee intermediair</p>
    <h2>Referenties</h2><p>Karin Pelgrom<br>teamleider KCC Deventer<br>0570-00 60 01</p><p>Said el Idrissi<br>projectleider JS Consultancy<br>06-00 45 19 20</p></div></div></html>"""
    weasy("e07.pdf", h)
    gold("e07.pdf", [ED("mbo-4", True, "2013", "2016"), ED("vmbo", True, "2009", "2013")],
     [E("2022-06", "2023-03", "JS Consultancy", "gemeente Deventer", ("temp-agency", "municipality"), True, tools=("Accres", "Key2KCC", "Officepakket")),
      E("2021-02", "2022-05", "JS Consultancy", "gemeente Zutphen", ("temp-agency", "municipality"), True, tools=("Suite",)),
      E("2020-06", "2021-01", "Randstad", "GGD IJsselland", ("temp-agency", "joint-arrangement"), True),
      E("2016-09", "2020-05", "Karaca Groente & Fruit", None, ("private",)),
      E("2018", "present", "Stichting Raster", None, ("private",), paid=False)],
     refs=2, rate=53.3, rateincl="nee", offer=(53.3, "nee", "2023-04-18 09:02"))
