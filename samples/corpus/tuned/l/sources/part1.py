from lib import *

T, M, P, C, J = "temp-agency", "municipality", "private", "contact-centre-company", "joint-arrangement"


@cv("CV Marjolein Hoekstra 2023.docx", refs=2,
    edu=[ED("mbo-4", True, "2011", "2014"), ED("vmbo", None, "2007", "2011")],
    exp=[E("2021-06", "present", "Gemeente Súdwest-Fryslân", None, [M], True, tools=["Key2KCC", "Suite", "Officepakket"]),
         E("2018-09", "2021-05", "FBTO", None, [P], True),
         E("2014-08", "2018-07", "Bristol", None, [P])])
def _(f):
    d = doc("Georgia", 10.5)
    p(d, "Marjolein Hoekstra", b=True, size=22, color="1F4E5F", after=0)
    rule(p(d, "Sneek  |  06-14 77 20 31  |  marjolein.hoekstra@ziggo.example  |  rijbewijs B", size=9, after=8))
    p(d, "Even voorstellen", b=True, size=13, color="1F4E5F")
    p(d, "Rustige Friezin van 31, moeder van twee, die aan de telefoon het liefst hoort: “zo, dat is geregeld”. Ik ben gewend om vier "
         "schermen open te hebben en toch gewoon met de inwoner in gesprek te blijven. Woensdag en vrijdag zijn voor mij vaste werkdagen.", after=8)
    p(d, "Waar heb ik gewerkt", b=True, size=13, color="1F4E5F")

    def job(r, w, t, items):
        p(d, f"**{r}**\t{t}", rtab=16.6, before=6, after=0)
        p(d, w, i=True, after=1)
        bl(d, items)
    job("Medewerker Klantcontactcentrum", "Gemeente Súdwest-Fryslân, Sneek", "juni 2021 – heden",
        ["Eerste aanspreekpunt voor inwoners per telefoon (14 0515), mail en WhatsApp; circa 60 contacten op een dag.",
         "Meldingen openbare ruimte, afvalpassen, paspoortafspraken en doorzetten naar de vakteams in Key2KCC.",
         "Meekijken in de Centric Suite om te zien hoe ver een Wmo-aanvraag is.",
         "Werkinstructies bijhouden in Word en het weekrooster in Excel."])
    job("Klantadviseur zorg", "FBTO, Leeuwarden", "sept. 2018 – mei 2021",
        ["Telefonisch en via de chat vragen over polis, vergoeding en eigen risico afhandelen.",
         "In november en december nieuwe collega’s inwerken voor het overstapseizoen."])
    job("Verkoopmedewerker", "Bristol, filiaal Sneek", "aug. 2014 – juli 2018", ["Kassa, voorraad, en op zaterdag het team van vier aansturen."])
    p(d, "Scholing", b=True, size=13, color="1F4E5F", before=10)
    p(d, "Managementassistent, mbo niveau 4 – Friesland College (diploma)\t2011 – 2014", rtab=16.6)
    p(d, "Vmbo-tl – Bogerman Sneek\t2007 – 2011", rtab=16.6)
    p(d, "Cursus ‘Omgaan met agressie aan de telefoon’, 2022", after=8)
    p(d, "Zo werk ik", b=True, size=13, color="1F4E5F")
    for a, b in (("Rustig in lastige gesprekken", "Vorige winter belde een mevrouw die al drie keer was doorverbonden over een omgewaaide boom op haar schuur. Ik heb haar laten uitrazen, het verhaal in twee zinnen teruggegeven en beloofd zelf terug te bellen. Om vier uur was de boom weg en om vijf over vier had ik haar weer aan de lijn. Ze bracht later een koek langs."),
                 ("Nauwkeurig", "Mijn notities worden door de vakafdelingen weleens als voorbeeld gebruikt: wie, wat, waar, wanneer, en wat is er afgesproken. Ik vraag altijd naar een tweede telefoonnummer en controleer de spelling van de straatnaam."),
                 ("Samen", "Als de wachtrij boven de vijftien komt schuif ik mijn pauze op zonder dat het gevraagd hoeft te worden. Ik verwacht hetzelfde van collega’s en zeg dat ook, vriendelijk en op tijd."),
                 ("Leergierig", "Elke maand pak ik één onderwerp waar ik weinig van weet. Dit voorjaar is dat de Omgevingswet. Ik maak er een kaartje van voor op de muur van het team.")):
        p(d, a, b=True, before=4, after=0)
        p(d, b, after=4)
    p(d, "Naast het werk", b=True, size=13, color="1F4E5F", before=8)
    p(d, "Skûtsjesilen (als schipper op de wal), het schoolplein, kaatsen op zondag en een veel te grote moestuin aan de rand van Sneek.", after=8)
    p(d, "Referenties", b=True, size=13, color="1F4E5F")
    p(d, "Baukje Sikkema, teamleider KCC gemeente Súdwest-Fryslân, 0515-48 90 00")
    p(d, "Rense Dotinga, supervisor FBTO, 058-234 56 78")
    d.save(f)


@cv("Curriculum Vitae Fatih Demirel.pdf", refs=1, listed=["Officepakket"],
    edu=[ED("mbo-3", True, "2013", "2016"), ED("vmbo", None, "2009", "2013")],
    exp=[E("2022-01", "2023-02", "Randstad", "Gemeente Schiedam", [T, M], "mixed"),
         E("2019-03", "2021-12", "Teleperformance", None, [C], True),
         E("2016", "2019", "Restaurant De Gouden Karper", None, [P])])
def _(f):
    css = """@page{size:A4;margin:0}body{margin:0;font:10.5pt/1.4 'DejaVu Sans',Arial;color:#222}
    .w{display:flex;min-height:296mm}.l{width:62mm;background:#243447;color:#fff;padding:12mm 7mm;box-sizing:border-box;font-size:9pt}
    .r{flex:1;padding:12mm 10mm}h1{font-size:20pt;margin:0 0 2mm}h2{font-size:11pt;text-transform:uppercase;letter-spacing:2px;border-bottom:2px solid #e08e45;padding-bottom:1mm;margin:7mm 0 3mm}
    .l h2{border-color:#fff6}.ph{width:34mm;height:34mm;border-radius:50%;background:#5b6b7d;margin:0 auto 5mm;display:flex;align-items:center;justify-content:center}
    .bar{background:#fff3;height:2mm;margin:1mm 0 3mm}.bar i{display:block;height:2mm;background:#e08e45}.t{color:#777;font-size:9pt}.j{margin-bottom:5mm}ul{margin:1mm 0 0;padding-left:5mm}"""
    bars = "".join(f"<div>{a}</div><div class=bar><i style='width:{w}%'></i></div>" for a, w in
                   (("Outlook", 90), ("Word", 85), ("Excel", 60), ("Key2Burgerzaken", 70), ("Zendesk", 80)))
    weasy(f, page(css, f"""<div class=w><div class=l><div class=ph>foto</div>
    <h2>Contact</h2>Fatih Demirel<br>Vlaardingen<br>06 - 28 19 54 03<br>fatihdemirel@mail.example<br>geb. 14-02-1997
    <h2>Software</h2>{bars}<h2>Talen</h2>Nederlands – moedertaal<br>Turks – moedertaal<br>Engels – goed
    <h2>Referentie</h2>Ellen van Rooijen<br>coördinator publiekszaken<br>gemeente Schiedam<br>010 – 219 11 11
    <h2>Hobby’s</h2>Zaalvoetbal, koken voor te veel mensen</div><div class=r><h1>Fatih Demirel</h1>
    <div class=t>gastheer · luisteraar · regelaar</div>
    <h2>Profiel</h2>Na drie jaar headset en een jaar balie weet ik: aan het woord laten, samenvatten, oplossen. Ik zoek een plek waar ik beide kan blijven doen.
    <h2>Werk</h2>
    <div class=j><b>Medewerker Publieksbalie</b> – Gemeente Schiedam (via Randstad)<div class=t>01/2022 - 02/2023</div>
    <ul><li>Paspoorten, rijbewijzen, uittreksels en verhuizingen aan de balie verwerken</li><li>Legitimatie en brondocumenten controleren</li>
    <li>Op maandagochtend meedraaien in de telefoon: terugbelverzoeken en vragen van inwoners beantwoorden</li></ul></div>
    <div class=j><b>Callcenter agent inbound</b> – Teleperformance, Zoetermeer<div class=t>03/2019 - 12/2021</div>
    <ul><li>Storingen, facturen en opzeggingen voor een telecomklant, gemiddeld 70 gesprekken per dag</li><li>Klantwaardering boven de 8,4; tweemaal agent van de maand</li></ul></div>
    <div class=j><b>Medewerker bediening</b> – Restaurant De Gouden Karper, Hummelo<div class=t>2016 - 2019</div>
    <ul><li>Weekenden en zomers, wijken van 40 personen</li></ul></div>
    <h2>Opleiding</h2><b>Medewerker marketing &amp; communicatie, niveau 3</b>, Zadkine Rotterdam<div class=t>2013 - 2016 · diploma behaald</div>
    <b>Vmbo kader economie</b>, Lentiz Vlaardingen<div class=t>2009 - 2013</div></div></div>"""))


@cv("CV_J.W.Schouten.docx", refs=2, onreq=False,
    edu=[ED("mbo-4", True, "1980", "1983"), ED("vmbo", True, "1976", "1980")],
    exp=[E("2021", "present", "Maandag", "gemeente Nissewaard", [T, M], "mixed", tools=["Key2Belastingen"]),
         E("2016", "2021", "SVHW", None, [J]),
         E("1998", "2016", "Gemeente Rijswijk", None, [M], tools=["Key2Belastingen", "Officepakket"]),
         E("1984", "1998", "Van Nelle", None, [P])])
def _(f):
    d = doc("Arial", 10)
    p(d, "CURRICULUM VITAE", b=True, size=15, align="c", after=10)
    table(d, [["Naam", "Johannes Willem (Hans) Schouten"], ["Woonplaats", "Spijkenisse"], ["Geboren", "3 mei 1964 te Brielle"],
              ["Telefoon", "06 51 02 88 14"], ["Burgerlijke staat", "gehuwd, drie volwassen kinderen"]], [4, 12.5], bold0=True)
    p(d, "OPLEIDING", b=True, before=10)
    table(d, [["1980 – 1983", "MEAO, richting administratie, Rotterdam", "diploma: ja"], ["1976 – 1980", "MAVO, De Ring, Brielle", "diploma: ja"],
              ["2004", "Cursus Wet WOZ en gemeentelijke heffingen (Bestuursacademie)", "certificaat"]], [3, 10, 3.5], "Table Grid")
    p(d, "LOOPBAAN", b=True, before=10)
    table(d, [["Jaren", "Werkgever", "Functie en werkzaamheden"],
              ["2021 – heden", "Maandag®, gedetacheerd bij gemeente Nissewaard", "**Medewerker heffing gemeentelijke belastingen**\nVerwerken van mutaties OZB, afval- en rioolheffing in Key2Belastingen. Opleggen van kohieren. "
               "Elke ochtend van 9 tot 11 uur telefonisch spreekuur voor belastingplichtigen. Kwijtscheldingsverzoeken toetsen."],
              ["2016 – 2021", "SVHW, Klaaswaal", "**Medewerker invordering**\nBeslagen, betalingsregelingen, dwangbevelen; contact met deurwaarders. Veel bezwaarschriften, veel papier."],
              ["1998 – 2016", "Gemeente Rijswijk, afdeling Financiën", "**Administratief medewerker belastingen**\nVan kaartenbak tot Key2Belastingen. Dagafschriften, aanmaningen, hondenbelasting. Rapportages in Excel, brieven in Word."],
              ["1984 – 1998", "Van Nelle, Rotterdam", "**Crediteurenadministrateur**\nFactuurcontrole en betaalbaarstelling koffie, thee en tabak."]],
          [2.6, 4.6, 9.3], "Table Grid", head=True)
    p(d, "TOELICHTING", b=True, before=12)
    for x in ("In bijna veertig jaar ben ik van een fabriekskantoor aan de haven naar het gemeentelijk belastingkantoor gegaan. De overeenkomst: aan het eind van de dag moet het kloppen. Ik ben iemand die een verschil van twee cent gaat zoeken.",
              "Met belastingplichtigen ga ik om zoals ik zelf behandeld wil worden. Een betalingsregeling waar iemand zich aan kan houden is meer waard dan een dwangbevel waar niets uit komt. Dat heb ik in de invordering geleerd en nooit meer afgeleerd.",
              "Jongere collega’s komen bij mij voor de regels van voor hun tijd; ik kom bij hen voor de sneltoetsen. Zo houden we elkaar op de been.",
              "Ik heb drie herindelingen, vier directeuren en twee conversies van nabij meegemaakt. Van veranderingen lig ik niet meer wakker, wel van een kohier dat niet aansluit."):
        p(d, x, after=6)
    p(d, "CURSUSSEN DOOR DE JAREN HEEN", b=True, before=12)
    table(d, [["2022", "Schrijven op B1-niveau"], ["2019", "Privacy voor uitvoerders (AVG)"], ["2012", "Leidraad Invordering"], ["2009", "Waarderen van niet-woningen"], ["2007", "Bezwaar en beroep"], ["2001", "Euro-conversie"]], [3, 13.5], "Table Grid")
    p(d, "LIEFHEBBERIJEN", b=True, before=12)
    p(d, "Modelspoor (schaal N), postzegels van voormalig Nederlands-Indië, vrijdagavond klaverjassen, ’s zomers met de caravan naar de Moezel.")
    p(d, "Personen die over mij willen vertellen", b=True, before=12)
    table(d, [["mevr. A. Kranendonk", "teammanager Belastingen, Nissewaard", "0181 – 69 69 69"], ["dhr. P. Littooij", "oud-chef Financiën Rijswijk", "06 – 22 40 11 87"]], [5, 7, 4.5])
    p(d, "Uurtarief: in overleg. VOG is geen bezwaar.", before=10, i=True)
    d.save(f)


@cv("cv sanne.pdf", refs=2,
    edu=[ED("mbo-4", False, "2018", "2019"), ED("mbo-3", True, None, "2018")],
    exp=[E("2022-11", "present", "sportcentrum De Trappenberg", None, [P]),
         E("2020-02", "2022-10", "Webhelp", "bol.com", [C, P], True, tools=["Officepakket"]),
         E("2018-08", "2020-01", "Big Bazar", None, [P]),
         E(("2015-06-01", "2015-08-31"), ("2015-06-01", "2015-08-31"), "manege de Noorderhoeve", None, [P], paid=False, kind="vol")])
def _(f):
    css = """@page{size:A4;margin:18mm 20mm}body{font:11pt/1.45 'Liberation Sans',Arial;color:#333}h1{font:italic 26pt Georgia;color:#b5487a;margin:0}
    h3{background:#f7dce8;padding:2mm 3mm;margin:6mm 0 2mm;font-weight:normal;color:#8c2f5b}p{margin:1mm 0 3mm}.e{display:flex;justify-content:space-between}"""
    chrome(f, page(css, """<h1>sanne klomp</h1><p>21 juni 1999 · almere buiten · sanneklomp99@hotmail.example · 0623415567</p>
    <h3>wie ben ik?</h3><p>hoi ik ben sanne, ik ben 23 jaar en ik hou van aanpakken! Ik ben socjaal, eerlijk en leg makkelijk kontakt met iedereen. Door corona heb ik geleerd om thuis te werken met een headset op, dat vond ik eigelijk heel fijn.</p>
    <h3>mijn baantjes</h3>
    <p><b>baliemedewerkster</b> bij sportcentrum De Trappenberg in huizen, vanaf november 2022. Ik schrijf leden in, verhuur de squasbanen en zet koffie. 24 uur in de week</p>
    <p><b>klantenservice medewerker</b> bij Webhelp (voor bol.com), feb 2020 t/m okt 2022. Klanten helpen aan de telefoon en op de chat met bestellingen die zoek waren of retour moesten. Ook moest ik de mail doen in Outlook en lijstjes in Excel bijhouden voor mijn teamlijder.</p>
    <p><b>verkoopster</b> bij de Big Bazar in almere centrum van aug 2018 t/m jan 2020. Vakken vullen, kassa, schoonmaken en klanten de weg wijzen.</p>
    <p><b>stalhulp</b> bij manege de Noorderhoeve, zomer 2015, vrijwilliger</p>
    <h3>school</h3>
    <div class=e><span>mbo juridisch-administratieve dienstverlening niveau 4, gestopt in het 1e jaar</span><span>2018-2019</span></div>
    <div class=e><span>mbo verkoopspecialist niveau 3 roc van flevoland, diploma gehaald!</span><span>2018</span></div>
    <h3>wie kan je bellen</h3><p>Mijn oude teamleider Jeroen Wapstra van Webhelp: 06 40 09 71 22<br>Mijn baas nu, Bianca Hagen van de Trappenberg: 035 525 00 00</p>
    <h3>vrije tijd</h3><p>mijn hond djoeke, festivals, nagels doen</p>"""))


@cv("CV Nadia El Idrissi - medewerker KCC Westland.pdf", refs=2, listed=["Key2Belastingen"],
    edu=[ED("mbo-4", True, "2010", "2013")],
    exp=[E("2020-09", "2023-03", "Driessen", "gemeente Den Haag", [T, M], True, tools=["Key2KCC", "Officepakket"]),
         E("2017-02", "2020-08", "HTM", None, [P], True),
         E("2013-09", "2017-01", "Opticien Wassenaar", None, [P])])
def _(f):
    css = """@page{size:A4;margin:16mm}body{font:10pt/1.4 Carlito,Calibri,sans-serif}h1{color:#00695c;font-size:17pt;margin:0}h2{color:#00695c;font-size:12pt;margin:5mm 0 2mm}
    table{border-collapse:collapse;width:100%}td,th{border:1px solid #9bb;padding:1.5mm 2mm;vertical-align:top;text-align:left}th{background:#e0f2f1}.k{width:38%}.per{width:32mm}"""
    chrome(f, page(css, """<table style='border:0'><tr><td style='border:0'><h1>Kandidaatprofiel Nadia El Idrissi</h1>Aanvraag 12074 – Medewerker KCC, gemeente Westland<br>Aangeboden door: Vlietstroom Personeel B.V., contactpersoon Sander Verhagen, 015 – 300 40 50</td></tr></table>
    <h2>Motivatie in het kort</h2>Nadia werkt sinds 2017 in klantcontact en heeft bij de gemeente Den Haag ruim twee jaar aan de telefoon gezeten. Zij woont in Naaldwijk, is per direct beschikbaar voor 32 uur en werkt op woensdag en vrijdag.
    <h2>Toetsing aan de eisen</h2><table><tr><th class=k>Eis of wens uit de aanvraag</th><th>Toelichting van de kandidaat</th></tr>
    <tr><td>Eis 2: afgeronde opleiding op minimaal mbo 3 niveau</td><td>Voldoet, zie Opleiding.</td></tr>
    <tr><td>Wens 4: 2 jaar ervaring in een callcenter of klantcontactcentrum in de laatste 3 jaar</td><td>Voldoet, zie Werkervaring.</td></tr>
    <tr><td>Wens 7: ervaring met Key2KCC, Key2Belastingen, Accres, Suite en Officepakket</td><td>Key2Belastingen alleen gezien tijdens een training; met Accres en Suite nog niet gewerkt. De andere twee: zie Werkervaring.</td></tr></table>
    <h2>Opleiding</h2><table><tr><td class=per>2010 – 2013</td><td>Mbo 4 Commercieel medewerker binnendienst, ROC Mondriaan Den Haag</td><td>Diploma behaald</td></tr></table>
    <h2>Werkervaring</h2><table>
    <tr><td class=per>sep 2020 – mrt 2023</td><td><b>Medewerker Klant Contact Centrum</b><br>Werkgever: Driessen<br>Opdrachtgever: gemeente Den Haag (14070)<br>Eerstelijns vragen over parkeren, afval, burgerzaken en toeslagen beantwoorden, registreren in Key2KCC en zo nodig doorverbinden. Terugbelnotities bewaken. Gewerkt met Microsoft 365.</td></tr>
    <tr><td class=per>feb 2017 – aug 2020</td><td><b>Medewerker klantenservice</b><br>Werkgever: HTM<br>Reizigers te woord staan per telefoon en e-mail: OV-chipkaart, vertragingen, gevonden voorwerpen, klachten.</td></tr>
    <tr><td class=per>sep 2013 – jan 2017</td><td><b>Verkoopadviseur</b><br>Werkgever: Opticien Wassenaar<br>Monturen adviseren, bestellen en afpassen.</td></tr></table>
    <h2>Referenties</h2><table><tr><th>Naam</th><th>Relatie</th><th>Bereikbaar</th></tr><tr><td>Hanneke de Ruyter</td><td>teamleider KCC gemeente Den Haag</td><td>070 – 353 30 00</td></tr>
    <tr><td>Soufiane Amrani</td><td>coördinator klantenservice HTM</td><td>06 – 31 77 90 42</td></tr></table>
    <h2>Talen</h2>Nederlands (moedertaal), Marokkaans-Arabisch (vloeiend), Frans (redelijk)"""))


@cv("Willem-Jan Bakker cv.txt", refs=0, onreq=True, rate=46.5, rate_fee="",
    edu=[ED("mbo-4", True, "1996", "2000"), ED("vmbo", True, None, "1996")],
    exp=[E("2019-10-01", "present", "Vitens", None, [P], True, tools=["Officepakket"]),
         E("2012-04-15", "2019-09-30", "Installatiebedrijf Oosterhof", None, [P]),
         E("2000-09-01", "2012-03-31", "Wavin", None, [P])])
def _(f):
    f.write_text("""WILLEM-JAN BAKKER
Ommen / 0529 - 45 67 08 / wjbakker@kpnmail.example

GEGEVENS
Geboortejaar   : 1979
Rijbewijs      : B, BE
Beschikbaar    : 32 uur, na een maand opzegtermijn
Tarief         : 46,50 euro per uur ex btw

ERVARING
--------
Periode    : 01-10-2019 tot heden
Werkgever  : Vitens, Zwolle
Functie    : Medewerker klantcontact
Wat deed ik: klanten bellen mij als er geen of bruin water uit de kraan komt,
             bij verhuizingen en als de jaarrekening niet klopt. Storingen zet
             ik door naar de regio. Ik doe ook een deel van de mailbox. Word,
             Excel en Outlook gebruik ik dagelijks.

Periode    : 15-04-2012 tot 30-09-2019
Werkgever  : Installatiebedrijf Oosterhof
Functie    : Planner onderhoud
Wat deed ik: routes voor 14 monteurs, materiaal bestellen, urenbriefjes.

Periode    : 01-09-2000 tot 31-03-2012
Werkgever  : Wavin, Hardenberg
Functie    : Kwaliteitscontroleur buizen
Wat deed ik: proefstukken meten, afkeur melden, ploegendienst.

SCHOOL
------
1996-2000  MTS werktuigbouwkunde, Alfa-college Hardenberg, geslaagd
1996       MAVO diploma, Ommen

DIVERSEN
--------
EHBO sinds 2008, bestuurslid ijsvereniging, imker.
Referenties geef ik graag als wij elkaar gesproken hebben.
""", encoding="utf-8")


@cv("CV 2022 Petra v.d. Heuvel.docx", refs=2, cvdate="2022-11-01",
    edu=[ED("mbo-4", True, "1997", "2000"), ED("havo", True, "1992", "1997")],
    exp=[E("2021-01", "present", "Gemeente Oss", None, [M], True, tools=["Suite"], ),
         E("2009-05", "2020-12", "Kapsalon Petra", None, [P]),
         E("2000-08", "2009-04", "Unilever", None, [P])],
    listed=["Key2KCC"])
def _(f):
    d = doc("Verdana", 9.5, 2.5)
    p(d, "Petra van den Heuvel", b=True, size=18, align="r", after=0)
    p(d, "Heesch · 06-40117823 · petravdh@home.example", align="r", after=0)
    p(d, "Curriculum vitae, november 2022", align="r", i=True, after=10)
    H = lambda t: rule(p(d, t, b=True, size=11, before=8, after=3), "C0504D", "left", 36)
    H("Profiel")
    p(d, "Elf jaar mijn eigen kapsalon gehad en nu alweer een tijd achter de telefoon van het gemeentehuis. Luisteren naar mensen deed ik met een schaar in de hand ook al.")
    H("Werkervaring")
    p(d, "Gemeente Oss – team Klantcontact\n**Telefonisch medewerker Klant Contact Centrum**", after=0)
    p(d, "Vragen van burgers en bedrijven aannemen op 14 0412, afspraken inplannen, meldingen openbare ruimte wegzetten. Bij vragen over bijstand of huishoudelijke hulp kijk ik in Suite voor het Sociaal Domein.", after=0)
    p(d, "januari 2021 – heden", i=True, color="C0504D", after=6)
    p(d, "Kapsalon Petra, Heesch\n**Eigenaresse**", after=0)
    p(d, "Salon met twee stoelen en een leerling. Zelf de boekhouding en inkoop gedaan. Gestopt na de tweede lockdown.", after=0)
    p(d, "mei 2009 – december 2020", i=True, color="C0504D", after=6)
    p(d, "Unilever, Oss\n**Administratief medewerkster verkoop binnenland**", after=0)
    p(d, "Orders invoeren, vrachtbrieven, contact met het magazijn.", after=0)
    p(d, "augustus 2000 – april 2009", i=True, color="C0504D", after=6)
    H("Opleidingen")
    p(d, "Mbo secretariële opleiding niveau 4, Koning Willem I College – 1997-2000, diploma")
    p(d, "Havo, Titus Brandsmalyceum – 1992-1997, diploma")
    H("Kennis")
    p(d, "Basiscursus Key2KCC (e-learning, 2021), typediploma, Spaans voor op vakantie")
    H("Wat mensen van mij merken")
    for x in ("Ik kan goed tegen mensen die boos zijn. In de salon leerde ik dat boos meestal verdrietig is met een hoed op; aan de lijn van het gemeentehuis is dat niet anders.",
              "Ik ben secuur. Kleurrecepten moesten tot op de gram kloppen, een adreswijziging tot op de toevoeging. Ik lees alles aan het eind nog één keer terug.",
              "Ik ben gewend aan lange dagen, aan vroeg en aan laat, en aan een agenda die om half negen al niet meer klopt. Woensdag en vrijdag werken vind ik prima, daar is thuis alles op ingericht.",
              "Ik vraag door als ik iets niet snap. Ambtelijke taal zet ik om in gewone woorden, ook voor mezelf.",
              "Ik val niet om van nieuwe programma’s: gewoon beginnen, fouten maken, opschrijven hoe het moet."):
        p(d, x, after=5)
    H("Bijzonderheden")
    p(d, "Presentator van de Heesche kwis, lid van de ouderencommissie (drie keer per jaar een middag bingo), wandelt de Vierdaagse en kan een zaal stil krijgen. In het bezit van rijbewijs B en een elektrische fiets. Een VOG is geen probleem.", after=6)
    H("Referenties")
    p(d, "Wilma Toonen\nCoördinator KCC, gemeente Oss\n14 0412", after=5)
    p(d, "Ad van Lith\nCentraal boekhouder, vaste adviseur van de salon\n0412 – 45 00 12")
    footer(d, "P. van den Heuvel – pagina 1")
    d.save(f)
