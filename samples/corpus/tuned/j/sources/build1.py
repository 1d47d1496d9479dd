from lib import *

# 1 functional CV ------------------------------------------------------------
def m(path):
    d = doc("Georgia", 11, 2.5)
    P(d, "Rietje van Dongen", b=True, size=24, color="7A3E48", after=0)
    P(d, "Ginnekenweg 211, 4835 NC Breda  |  06-20883417  |  rietjevdongen@ziggomail.example", size=9, color="666666", after=10)
    P(d, "Ik ben 57 jaar en zit al ruim mijn halve leven aan de telefoon, met plezier. Mensen zeggen dat ze aan mijn stem horen dat ik lach.", i=True, after=10)
    def H(t): P(d, t, b=True, size=14, color="7A3E48", before=10)
    H("Waar ik goed in ben")
    P(d, "**Luisteren en doorvragen.** Ik laat iemand uitpraten en vat daarna samen. Meestal blijkt de eerste vraag niet de echte vraag.")
    P(d, "**Orde houden.** Notities maak ik meteen, terugbelafspraken kom ik na. Mijn bureau is saai netjes.")
    P(d, "**Computer.** Ik kan uit de voeten met Key2KCC, Word en Outlook. Typen met tien vingers, 240 aanslagen.")
    P(d, "**Nieuwe collega's inwerken.** Dat heb ik zeker vijftien keer gedaan.")
    H("Mijn banen op een rij")
    for a, b in [("09/2017 – heden", "telefoniste-receptioniste bij Zorggroep De Markenlanden (bezoekers ontvangen, post, koffie, en de centrale telefoonlijn)"),
                 ("03/2009 – 08/2017", "medewerkster Klantcontactcentrum, Gemeente Breda (14076, alle vragen van paspoort tot losse stoeptegel)"),
                 ("1994 – 2008", "caissière en later hoofdcaissière bij Edah")]:
        p = P(d, a + "\t" + b, tabs=[(4, "l")])
        p.paragraph_format.left_indent = Cm(4); p.paragraph_format.first_line_indent = Cm(-4)
    H("Wat ik geleerd heb")
    P(d, "MAVO op het Sint Oelbertcollege te Oosterhout, diploma in 1981")
    P(d, "MEAO secretarieel, afgerond in 1984")
    P(d, "Cursus omgaan met agressie (2 dagen, 2013)")
    H("Bel gerust deze mensen")
    P(d, "Anke Schellekens, teammanager bij de gemeente tot 2019: 06-41127730")
    P(d, "Ton Verdaasdonk, hoofd facilitair De Markenlanden: 076-5550118")
    d.save(path)
cv("cv_rietje_van_dongen.docx", m,
   [X("2017-09", "present", "Zorggroep De Markenlanden", None, "z", "mixed"),
    X("2009-03", "2017-08", "Gemeente Breda", None, "m", True),
    X("1994", "2008", "Edah", None, "v", False)],
   [D("vmbo", True, None, "1981"), D("mbo-4", True, None, "1984")],
   refs=2, outside=["Key2KCC", "Officepakket"], offer=("46,50", "ja", "2023-04-14T10:12"))

# 2 form of the job centre ---------------------------------------------------
def form(title, rows):
    return f"<h2>{title}</h2><table>" + "".join(f"<tr><td class=l>{a}</td><td>{b}</td></tr>" if a else "<tr><td colspan=2 class=sep></td></tr>" for a, b in rows) + "</table>"
def m(path):
    html = """<html><head><meta charset=utf-8><style>@page{size:A4;margin:16mm 18mm}body{font:10pt Verdana,'DejaVu Sans',sans-serif;color:#222}
    h1{background:#0a6a9f;color:#fff;padding:7px 12px;font-size:15pt;font-weight:normal}h2{font-size:11pt;color:#0a6a9f;border-bottom:2px solid #0a6a9f;margin:14px 0 4px}
    table{width:100%;border-collapse:collapse}td{padding:3px 6px;vertical-align:top;background:#f3f6f8;border-bottom:1px solid #fff}.l{width:38%;color:#555}.sep{background:#fff;height:7px;padding:0}</style></head><body>
    <h1>Mijn cv &ndash; werkzoekende</h1>""" + form("Persoonsgegevens", [("Naam", "M. (Mohamed) Ait Lahcen"), ("Woonplaats", "Schiedam"), ("Telefoonnummer", "06 - 84 11 29 05"), ("Rijbewijs", "B"), ("Beschikbaar per", "direct")]) + \
    form("Werkervaring", [("Beroep", "Medewerker klantenservice"), ("Werkgever", "Tempo-Team, ingeleend door Greenchoice (Rotterdam)"), ("Van", "01-02-2021"), ("Tot en met", "31-01-2023"),
      ("Omschrijving werkzaamheden", "Bellers helpen met hun jaarnota, verhuizing doorgeven, maandbedrag aanpassen. Gewerkt met SAP, Outlook en Excel."), ("", ""),
      ("Beroep", "Orderpicker"), ("Werkgever", "Ingram Micro, Waalwijk"), ("Van", "15-08-2018"), ("Tot en met", "31-12-2020"), ("Omschrijving werkzaamheden", "Scannen, pakken, reachtruck rijden (certificaat geldig 2019-2024)."), ("", ""),
      ("Beroep", "Vakkenvuller"), ("Werkgever", "Dirk van den Broek, filiaal Schiedam Nieuwland"), ("Van", "01-09-2016"), ("Tot en met", "30-06-2018"), ("Omschrijving werkzaamheden", "Zuivel en brood.")]) + \
    form("Opleidingen", [("Opleiding", "Contactcenter medewerker"), ("Niveau", "MBO 3"), ("Onderwijsinstelling", "Zadkine"), ("Van / tot", "09-2022 / heden"), ("Diploma behaald", "Nee"), ("", ""),
      ("Opleiding", "Logistiek medewerker"), ("Niveau", "MBO 2"), ("Onderwijsinstelling", "Albeda"), ("Van / tot", "09-2016 / 07-2018"), ("Diploma behaald", "Ja"), ("", ""),
      ("Opleiding", "Kader, richting Economie"), ("Niveau", "VMBO"), ("Onderwijsinstelling", "Lentiz LIFE College"), ("Van / tot", "09-2012 / 06-2016"), ("Diploma behaald", "Ja")]) + \
    form("Overig", [("Talen", "Nederlands (goed), Tamazight (moedertaal), Engels (redelijk)"), ("Referenties", "Nee"), ("Gewenste uren per week", "32")]) + "</body></html>"
    html2pdf(html, path)
cv("AitLahcen_M_werkmap.pdf", m,
   [X("2021-02-01", "2023-01-31", "Tempo-Team", "Greenchoice", "tv", True, tools=["Officepakket"]),
    X("2018-08-15", "2020-12-31", "Ingram Micro", None, "v", False),
    X("2016-09-01", "2018-06-30", "Dirk van den Broek", None, "v", False)],
   [D("mbo-3", False, "2022-09", "present"), D("mbo-2", True, "2016-09", "2018-07"), D("vmbo", True, "2012-09", "2016-06")],
   offer=("39,75", "nee", "2023-04-17T16:44"))

# 3 story in prose -----------------------------------------------------------
def m(path):
    d = doc("Cambria", 12, 3)
    P(d, "Hala Darwish", size=20, after=0)
    P(d, "Leusden – h.darwish@postbox.example – 06 18 70 22 96", size=10, after=14)
    for t in ["Mijn naam is Hala en ik ben geboren in Aleppo. Daar studeerde ik van 2003 tot 2007 Engelse taal en letterkunde aan de universiteit. Die studie heb ik afgerond; in Nederland is het diploma nog niet gewaardeerd, de aanvraag ligt klaar.",
              "Van oktober 2007 tot juni 2012 gaf ik Engels op de Al Amal school. Daarna kwam de oorlog en een lange reis, waarover ik u liever zelf vertel.",
              "In Nederland wilde ik meteen iets doen. Sinds september 2017 help ik op woensdagavond als vrijwilliger bij VluchtelingenWerk in Amersfoort met formulieren en brieven. Mijn Nederlands is daar gegroeid van A2 naar B2.",
              "Mijn eerste echte baan: van januari 2020 tot en met augustus 2021 werkte ik op de telefonische afsprakenlijn van Meander Medisch Centrum. Patiënten belden, ik zocht een plek in de agenda van de arts en legde uit wat zij moesten meenemen. Gemiddeld negentig gesprekken per dag!",
              "Per 1 november 2021 werk ik, via Start People, bij de gemeente Leusden op het klantcontactcentrum. Ik beantwoord telefoon en mail over afval, verhuizen, uitkering en vergunningen. Elke dag gebruik ik Centric Suite en Key2KCC en voor de agenda Outlook. Met Accres heb ik niet gewerkt. Dit werk doe ik nog steeds en ik hoop het nog lang te doen.",
              "Mevrouw Joke Brandsma van VluchtelingenWerk (06-30 55 81 12) en mijn teamleider Peter Oosting (033-555 01 47) hebben gezegd dat u hen mag bellen voor een referentie.",
              "Met hartelijke groet,"]:
        P(d, t, align="j", after=9)
    P(d, "Hala", i=True)
    d.save(path)
cv("Verhaal van Hala Darwish.docx", m,
   [X("2007-10", "2012-06", "Al Amal school", None, "e", False),
    X("2017-09", "present", "VluchtelingenWerk", None, "v", False, paid=False),
    X("2020-01", "2021-08", "Meander Medisch Centrum", None, "z", True),
    X("2021-11-01", "present", "Start People", "gemeente Leusden", "tm", True, tools=["Key2KCC", "Suite"], poss=["Officepakket"])],
   [D(None, True, "2003", "2007")], refs=2, offer=("44,00", "ja", "2023-04-13T09:05"))

# 4 school template ----------------------------------------------------------
def m(path):
    html = """<html><head><meta charset=utf-8><style>@page{size:A4;margin:0}body{margin:0;font:10.5pt 'Comic Neue','Liberation Sans',sans-serif;background:#fffbe9}
    .top{background:#ff7a59;color:#fff;padding:22px 34px;border-bottom:10px solid #ffd23f}.top b{font-size:26pt}.g{display:grid;grid-template-columns:1fr 1fr;gap:14px;padding:20px 30px}
    .c{background:#fff;border-radius:14px;padding:12px 16px;border:3px solid #3bceac}.c h3{margin:0 0 6px;color:#0e6d5b;font-size:13pt}.o{border-color:#ff7a59}.b{border-color:#540d6e}.w{grid-column:1/3}p{margin:3px 0 9px}small{color:#777}</style></head><body>
    <div class=top><b>Hoi, ik ben Sem!</b><br>Sem Kuipers &middot; 20 jaar &middot; Veendam &middot; 06-57 39 14 88</div><div class=g>
    <div class="c w"><h3>Over mij</h3><p>Vierdejaars, sociaal, beetje druk maar ik kom altijd op tijd. Klanten vinden mij geduldig. Ik zoek iets voor na de zomer.</p></div>
    <div class="c o"><h3>Mijn scholen</h3><p><b>MBO Marketing en Communicatie, niveau 4</b><br>ROC Noorderpoort Groningen<br><small>2019 &ndash; nu (ik zit in leerjaar 4)</small></p><p><b>VMBO-TL</b><br>Winkler Prins Veendam<br><small>2015 &ndash; 2019, geslaagd</small></p></div>
    <div class="c b"><h3>Mijn bijbanen</h3><p><b>Callcenter agent</b><br>Klik &amp; Bel Contact Groningen<br><small>okt 2021 &ndash; nu</small><br>Mensen terugbellen die een offerte hebben aangevraagd voor zonnepanelen.</p><p><b>Bezorger</b><br>New York Pizza Veendam<br><small>apr 2020 t/m sep 2021</small></p></div>
    <div class=c><h3>Mijn stage</h3><p><b>Gemeente Veendam</b>, afdeling communicatie<br><small>feb 2022 &ndash; jun 2022</small><br>Posters en berichten gemaakt met Adobe Creative Suite. Eén keer meegelopen met de wethouder.</p></div>
    <div class="c o"><h3>Wat ik kan</h3><p>Word &#9733;&#9733;&#9733;<br>Excel &#9733;&#9733;&#9734;<br>PowerPoint &#9733;&#9733;&#9733;<br>Photoshop &#9733;&#9733;&#9734;</p></div>
    <div class="c b"><h3>Wie kent mij goed?</h3><p>Dhr. H. Bolhuis, mentor<br>h.bolhuis@noorderpoort.example</p></div>
    <div class=c><h3>Vrije tijd</h3><p>Gamen, voetbal bij Veendam 1894, koken voor mijn oma</p></div></div></body></html>"""
    html2pdf(html, path)
cv("sem_kuipers_MIJN-CV.pdf", m,
   [X("2021-10", "present", "Klik & Bel Contact", None, "k", True),
    X("2020-04", "2021-09", "New York Pizza", None, "v", False),
    X("2022-02", "2022-06", "Gemeente Veendam", None, "m", False, paid="stage")],
   [D("mbo-4", False, "2019", "present"), D("vmbo", True, "2015", "2019")], refs=1, outside=["Officepakket"], offer=("34,20", "nee", "2023-04-16T21:30"))

# 5 timeline of jobs and schools ---------------------------------------------
def m(path):
    it = [("2009", "Havo-diploma", "Oranje Nassau College, Zoetermeer", "", "s"),
          ("2009 – 2013", "Hbo Sociaal Juridische Dienstverlening", "De Haagse Hogeschool", "Diploma behaald. Scriptie over de eigen bijdrage in de Wmo.", "s"),
          ("sep 2013 – dec 2015", "Juridisch medewerkster", "Van Leeuwen & Partners Advocaten", "Dossiers aanleggen, zittingen plannen, brieven uittypen.", "w"),
          ("jan 2016 – mrt 2019", "Klantadviseur", "Nationale-Nederlanden", "Vragen van verzekerden beantwoorden per telefoon en chat. In 2018 zeven maanden buddy van nieuwe collega's.", "w"),
          ("apr 2019 – heden", "KCC-medewerker", "Gemeente Zoetermeer", "Eerste aanspreekpunt voor inwoners, telefonisch en via WhatsApp. Registreren in Key2KCC, opzoeken in Suite, zalen en velden reserveren in Accres, brieven en lijsten in Office 365.", "w")]
    html = """<html><head><meta charset=utf-8><style>@page{size:A4;margin:0}body{margin:0;font:10.5pt 'Noto Sans','DejaVu Sans',sans-serif;color:#26323d}header{padding:34px 50px 18px}h1{font-weight:300;letter-spacing:4px;margin:0;font-size:27pt}
    .sub{color:#d2691e;letter-spacing:2px}.tl{position:relative;margin:10px 50px 0 60px;border-left:4px solid #26323d;padding-left:34px}.i{position:relative;padding-bottom:20px}.i:before{content:'';position:absolute;left:-45px;top:3px;width:18px;height:18px;border-radius:50%;background:#d2691e;border:0}
    .i.s:before{background:#fff;box-shadow:inset 0 0 0 4px #2e8b8b}.d{font-size:9pt;color:#2e8b8b;font-weight:bold}.t{font-size:12pt;font-weight:bold}.f{display:flex;gap:50px;margin:10px 50px;border-top:1px solid #ccc;padding-top:12px}h4{margin:0 0 5px;color:#d2691e}</style></head><body>
    <header><h1>NAIMA BOUZID</h1><div class=sub>van schoolbank tot servicelijn</div></header><div class=tl>""" + \
    "".join(f"<div class='i {k}'><div class=d>{a}</div><div class=t>{b}</div><div>{c.replace('&','&amp;')}</div><div>{e}</div></div>" for a, b, c, e, k in it) + \
    """</div><div class=f><div><h4>Contact</h4>Zoetermeer<br>06-33 80 26 41<br>naima.b@mailbox.example</div><div><h4>Ze zeggen graag iets over me</h4>Gerda Hoogeveen, coördinator KCC, 079-5550133<br>mr. Bart van Leeuwen, advocaat, 070-5550190</div><div><h4>Talen</h4>Nederlands, Darija, Frans</div></div></body></html>"""
    html2pdf(html, path)
cv("Naima_Bouzid_tijdlijn.pdf", m,
   [X("2013-09", "2015-12", "Van Leeuwen & Partners Advocaten", None, "v", False),
    X("2016-01", "2019-03", "Nationale-Nederlanden", None, "v", True),
    X("2019-04", "present", "Gemeente Zoetermeer", None, "m", True, tools=["Key2KCC", "Accres", "Suite", "Officepakket"])],
   [D("havo", True, None, "2009"), D("hbo-bachelor", True, "2009", "2013")], refs=2, offer=("52,95", "nee", "2023-04-18T11:58"))

# 6 function table -----------------------------------------------------------
def m(path):
    d = doc("Arial", 10, 1.8)
    P(d, "CV W.J. (Wim) Hakvoort", b=True, size=16)
    P(d, "Geboren 12-03-1963 te Apeldoorn, gehuwd, drie volwassen kinderen. Adres: Koninginnelaan 88, Apeldoorn. Tel. 055-5550172", size=9)
    P(d, "Gewerkt bij:", b=True, before=8)
    T(d, [("Van", "Tot", "Functie", "Bedrijf", "Wat deed ik"),
          ("2018", "heden", "Conciërge", "OBS De Marke", "Klusjes, toezicht op het plein, EHBO, sleutels, koffie voor de juffen"),
          ("2009", "2018", "Magazijnbeheerder", "Gemeentewerken Apeldoorn", "Uitgifte van materiaal, bestellen, voorraad tellen, zout bunkeren"),
          ("1996", "2009", "Chauffeur CE", "Transportbedrijf Teunissen", "Nationaal vervoer van veevoer"),
          ("1983", "1996", "Bankwerker", "Machinefabriek Hakvoort & Zn.", "Bij mijn vader in de zaak tot de verkoop")], [1.6, 1.6, 3.2, 4.6, 6.2], head="D9E2C8", size=9)
    P(d, "School:", b=True, before=10)
    T(d, [("Van", "Tot", "Opleiding", "Diploma"), ("1979", "1983", "LTS Metaal", "ja"), ("1983", "1985", "MTS Werktuigbouw (avond)", "nee")], [1.6, 1.6, 7, 3], head="D9E2C8", size=9)
    P(d, "Papieren: rijbewijs B, BE, C, CE; VCA 2019-2029; BHV (elk jaar herhaald).", before=10)
    P(d, "Verder: duivenhouder, vrijwillig kerstmarktopbouwer.")
    d.save(path)
cv("cv wim hakvoort 2023.docx", m,
   [X("2018", "present", "OBS De Marke", None, "e", False), X("2009", "2018", "Gemeentewerken Apeldoorn", None, "m", False),
    X("1996", "2009", "Transportbedrijf Teunissen", None, "v", False), X("1983", "1996", "Machinefabriek Hakvoort & Zn.", None, "v", False)],
   [D("vmbo", True, "1979", "1983"), D("mbo-4", False, "1983", "1985")], offer=("41,00", "", "2023-04-11T13:20"))

# 7 plain text ---------------------------------------------------------------
def m(path):
    open(path, "w", encoding="utf-8").write("""Dilara Yildiz
Enschede (Twekkelerveld)
06 - 49 90 17 35

hallo, hieronder mijn cv, de buurvrouw van het wijkcentrum heeft gekeken of alles klopt :)

WAAR IK GEWERKT HEB

* Haarmode Nur, Enschede - kapster
  aug. 2019 t/m heden
  knippen, kleuren, baard, kassa, agenda bijhouden
* Menzis (via uitzendbureau Olympia) - zorgconsulent
  nov. 2017 - jul. 2019
  de hele dag telefoon en mail, bv. over eigen risico en machtigingen
* markt Enschede, kraam van mijn oom (Yildiz Textiel) - verkoop
  zaterdagen, 2013 - 2017

SCHOOL

* kapper, mbo niveau 3, ROC van Twente. Diploma 2017
* kapper, mbo niveau 2, ROC van Twente. Diploma 2015
* vmbo basis, Bonhoeffer College, geslaagd in 2013

NAVRAGEN KAN BIJ

Nur Aksoy (eigenaresse) 053-5550114
Marloes Wegereef (was mijn teamcoach bij Menzis) 06-24405518

groetjes Dilara
""")
cv("dilara_yildiz_cv.txt", m,
   [X("2019-08", "present", "Haarmode Nur", None, "v", False), X("2017-11", "2019-07", "Olympia", "Menzis", "tv", True), X("2013", "2017", "Yildiz Textiel", None, "v", False)],
   [D("mbo-3", True, None, "2017"), D("mbo-2", True, None, "2015"), D("vmbo", True, None, "2013")], refs=2, offer=("38,00", "ja", "2023-04-17T09:00"))

# 8 sidebar with icons -------------------------------------------------------
def m(path):
    html = """<html><head><meta charset=utf-8><style>@page{size:A4;margin:0}*{box-sizing:border-box}body{margin:0;font:10pt 'Liberation Sans',sans-serif;color:#333}.s{position:absolute;left:0;top:0;width:62mm;height:297mm;background:#1d2b53;color:#e8ecff;padding:26px 20px}
    .m{margin-left:62mm;padding:28px 30px}.ph{width:100px;height:100px;border-radius:50%;background:#7e93d6;margin:0 auto 16px;text-align:center;line-height:100px;font-size:30pt}.s h3{font-size:10pt;border-bottom:1px solid #7e93d6;text-transform:uppercase;letter-spacing:1px}.bar{height:6px;background:#3a4a80;margin:2px 0 8px}.bar i{display:block;height:6px;background:#ffcd00}
    h1{color:#1d2b53;margin:0 0 2px;font-size:24pt}h2{color:#1d2b53;font-size:13pt;margin:18px 0 6px}.j b{font-size:11pt}.j{margin-bottom:12px}.j em{color:#888;font-style:normal;float:right}ul{margin:4px 0;padding-left:16px}</style></head><body>
    <div class=s><div class=ph>KL</div><h3>&#9742; Contact</h3><p>&#9906; Almere Haven<br>&#9993; kevin@landzaat.example<br>&#9742; 06-15 15 83 20</p><h3>Skills</h3>Klantsystemen<div class=bar><i style="width:90%"></i></div>SQL<div class=bar><i style="width:55%"></i></div>Telefonie<div class=bar><i style="width:75%"></i></div>Geduld<div class=bar><i style="width:60%"></i></div>
    <h3>Talen</h3><p>Nederlands<br>Engels<br>Sranan</p><h3>Referenties</h3><p>op verzoek</p></div>
    <div class=m><h1>Kevin Landzaat</h1><div>de techneut die kan uitleggen</div><h2>Werk</h2>
    <div class=j><em>05-2021 &ndash; heden</em><b>Functioneel beheerder klantcontactcentrum</b><br>Gemeente Almere, team Dienstverlening<ul><li>beheer en inrichting van Key2KCC en de belmenu's</li><li>rapportages in Microsoft 365</li><li>medewerkers helpen die vastlopen</li></ul></div>
    <div class=j><em>08-2018 &ndash; 04-2021</em><b>Callcentermedewerker inbound</b><br>Webhelp, vestiging Almere<ul><li>bellers van een telecomprovider te woord staan</li><li>laatste jaar ook avonddienst</li></ul></div>
    <div class=j><em>2016 &ndash; 2018</em><b>Verkoopmedewerker (zaterdag)</b><br>MediaMarkt<ul><li>afdeling telefonie en routers</li></ul></div>
    <h2>Opleiding</h2><div class=j><em>2014 &ndash; 2018</em><b>Mbo ICT-beheerder, niveau 4</b><br>ROC van Flevoland &ndash; diploma</div><div class=j><em>2010 &ndash; 2014</em><b>Vmbo-t</b><br>Echnaton</div>
    <h2>Certificaten</h2><div class=j>ITIL Foundation (2021) &middot; BiSL (2022)</div></div></body></html>"""
    html2pdf(html, path)
cv("KevinLandzaat-CV.pdf", m,
   [X("2021-05", "present", "Gemeente Almere", None, "m", "mixed", tools=["Key2KCC", "Officepakket"]), X("2018-08", "2021-04", "Webhelp", None, "k", True), X("2016", "2018", "MediaMarkt", None, "v", False)],
   [D("mbo-4", True, "2014", "2018"), D("vmbo", None, "2010", "2014")], onreq=True, offer=("54,10", "", "2023-04-17T17:02"))

# 9 two languages side by side -----------------------------------------------
def m(path):
    d = doc("Trebuchet MS", 10, 1.7)
    P(d, "GRACE OWUSU", b=True, size=20, align="c", after=0)
    P(d, "Nieuwegein · 06-87 11 45 62 · grace.o@mail.example", align="c", after=8)
    T(d, [("NEDERLANDS", "ENGLISH"),
      ("**Wie ben ik**\nVrolijke harde werker. Ik spreek Engels, Twi en Nederlands en leer snel.", "**Who am I**\nCheerful hard worker. I speak English, Twi and Dutch and I learn fast."),
      ("**Werk**\n**Medewerker klantcontact**\nTeleperformance, voor klant Ziggo\njuni 2020 – heden\nStoringen aannemen aan de telefoon, monteurs inplannen.", "**Work**\n**Customer contact employee**\nTeleperformance, for client Ziggo\nJune 2020 – present\nTaking calls about failures, scheduling engineers."),
      ("**Kamermeisje**\nHotel De Gouden Leeuw, Vianen\n2014 – mei 2020\nKamers schoonmaken, linnenkamer, ontbijt.", "**Chambermaid**\nHotel De Gouden Leeuw, Vianen\n2014 – May 2020\nCleaning rooms, linen room, breakfast."),
      ("**Opleiding**\nMbo Maatschappelijke zorg, niveau 4, sinds september 2021, diploma verwacht juli 2024\nMbo Helpende zorg en welzijn, niveau 2, diploma 2016\nSenior High School, Kumasi (Ghana), diploma 2008", "**Education**\nMbo Social care, level 4, since September 2021, diploma expected July 2024\nMbo Care assistant, level 2, diploma 2016\nSenior High School, Kumasi (Ghana), diploma 2008"),
      ("**Referenties**\nDennis Prins, teamleider Teleperformance, 030-5550181\nMw. A. de Leeuw, hotel, 0347-555012", "**References**\nDennis Prins, team leader Teleperformance, 030-5550181\nMrs A. de Leeuw, hotel, 0347-555012")],
      [8.8, 8.8], head="F4C95D")
    d.save(path)
cv("Grace Owusu NL-EN.docx", m,
   [X("2020-06", "present", "Teleperformance", "Ziggo", "kv", True), X("2014", "2020-05", "Hotel De Gouden Leeuw", None, "v", False)],
   [D("mbo-4", False, "2021-09", "2024-07"), D("mbo-2", True, None, "2016"), D(None, True, None, "2008")], refs=2, lang="mixed", offer=("37,50", "nee", "2023-04-12T15:31"))

# 10 odt, no capitals --------------------------------------------------------
def m(path):
    html = """<html><head><meta charset=utf-8></head><body style="font-family:'Liberation Serif'"><p><font size=5>curriculum vitea</font></p>
    <p>naam: ruud v/d heijden<br>woont in: uden<br>tel: 0413 - 55 50 16<br>geb: 1980</p>
    <p><u>mijn werk tot nu toe</u></p>
    <p>1 maart 2020 tot nu: medewerker alarmcentrale bij de anwb. telefoon aannemen van mensen met pech, rustig houden, monteur of berger sturen, in het systeem zetten. ook veel duitsers aan de lijn. (info: ingrid de wit, teamleider, 06 22 71 90 04)</p>
    <p>2011 tot februari 2020: chef werkplaats bij autobedrijf peters &amp; zn. vier monteurs onder mij, planning, apk keuren, offertes in word (info: henk peters 0413 55 50 27)</p>
    <p>2001 tot 2011: monteur garage van den hoek. alles wat kapot was gemaakt</p>
    <p><u>school</u></p><p>lts motorvoertuigentechniek, diploma 1997<br>mts autotechniek 1997 tot 1999, gestopt want ik wou werken<br>apk keurmeester cursus 2006</p>
    <p><u>hobbies</u></p><p>oude brommers (zundapp) en carnaval</p></body></html>"""
    h = os.path.join(TMP, "ruud_vd_heijden.html")
    open(h, "w", encoding="utf-8").write(html)
    office(h, "odt:writer8", os.path.dirname(path), "HTML (StarWriter)")
cv("ruud_vd_heijden.odt", m,
   [X("2020-03-01", "present", "anwb", None, "v", True), X("2011", "2020-02", "autobedrijf peters & zn", None, "v", False), X("2001", "2011", "garage van den hoek", None, "v", False)],
   [D("vmbo", True, None, "1997"), D("mbo-4", False, "1997", "1999")], refs=2, offer=("43,25", "ja", "2023-04-18T12:00"))

# 11 two columns -------------------------------------------------------------
def m(path):
    html = """<html><head><meta charset=utf-8><style>@page{size:A4;margin:14mm}body{font:9.8pt 'DejaVu Serif',serif;line-height:1.45}h1{font:italic 30pt 'DejaVu Serif';border-bottom:1px solid #000;margin:0 0 4px}.k{font-size:8.5pt;text-align:right;margin-bottom:14px}
    .cols{columns:2;column-gap:11mm;column-rule:1px solid #bbb}h2{font-size:11pt;text-transform:uppercase;color:#8a1538;margin:0 0 6px}.e{break-inside:avoid;margin-bottom:12px}.e strong{display:block}.p{font-size:8.5pt;color:#8a1538}.brk{break-before:column}</style></head><body><h1>Shanti Ramdin</h1><div class=k>Leiden &mdash; 06 41 90 03 57 &mdash; shanti@ramdin.example</div><div class=cols>
    <h2>Loopbaan</h2><div class=e><strong>Medewerker klantcontact</strong>Belastingsamenwerking Gouwe-Rijnland (BSGR)<div class=p>feb. 2021 &ndash; heden</div>Belastingplichtigen bellen en mailen mij over hun aanslag, kwijtschelding of WOZ-waarde. Ik boek wijzigingen in Key2Belastingen en maak overzichten in Word en Excel.</div>
    <div class=e><strong>Administratief medewerkster debiteuren</strong>GGZ Rivierduinen<div class=p>jan. 2017 &ndash; jan. 2021</div>Facturen versturen, aanmanen, betalingsregelingen vastleggen. Ik was ook lid van de personeelsvereniging.</div>
    <div class=e><strong>Baliemedewerkster burgerzaken</strong>Gemeente Leiden<div class=p>maart 2012 &ndash; dec. 2016</div>Paspoorten, rijbewijzen, uittreksels en aangiften van geboorte.</div>
    <h2 class=brk>Geleerd</h2><div class=e><strong>Mbo Financi&euml;le administratie, niveau 4</strong>ROC Leiden<div class=p>2008 &ndash; 2012, diploma</div></div><div class=e><strong>Vmbo theoretische leerweg</strong>Da Vinci College<div class=p>2004 &ndash; 2008, diploma</div></div>
    <h2>Verder nog</h2><div class=e>Penningmeester van dansschool Nritya <span class=p>(sinds 2015, onbetaald)</span></div>
    <h2>Sterke kanten</h2><div class=e>precies, vriendelijk, spreekt Hindi en Sarnami, laat zich niet gek maken</div>
    <h2>Aanbevolen door</h2><div class=e><strong>Edwin Stikvoort</strong>afdelingshoofd BSGR<br>071-5550166</div><div class=e><strong>Wilma Zandbergen</strong>oud-collega gemeente<br>06-28 83 50 11</div></div></body></html>"""
    html2pdf(html, path, "weasy")
cv("ramdin_s.pdf", m,
   [X("2021-02", "present", "Belastingsamenwerking Gouwe-Rijnland", None, "j", True, tools=["Key2Belastingen", "Officepakket"]),
    X("2017-01", "2021-01", "GGZ Rivierduinen", None, "z", False), X("2012-03", "2016-12", "Gemeente Leiden", None, "m", False),
    X("2015", "present", "dansschool Nritya", None, "v", False, paid=False)],
   [D("mbo-4", True, "2008", "2012"), D("vmbo", True, "2004", "2008")], refs=2, offer=("49,80", "nee", "2023-04-15T12:15"))

# 12 with letters ------------------------------------------------------------
def m(path):
    d = doc("Times New Roman", 12, 2.6)
    P(d, "LEVENSLOOP", align="c", size=15, b=True, after=0)
    P(d, "van Cornelia (Corrie) Blok, geboren 4 november 1961", align="c", after=12)
    for t, k in [("Scholen", ["LHNO (huishoudschool) te Voorthuizen, diploma 1978", "Verzorgende, mbo niveau 3, Hoornbeeck College; getuigschrift gehaald in 1999, naast mijn gezin"]),
                 ("Betrekkingen", ["**Koster** (12 uur, bezoldigd), Hervormde gemeente te Barneveld, voorjaar 2015 tot heden. Zaalverhuur, koffie, koude kerk warm krijgen.",
                                   "**Begeleidster dagbesteding**, Zorgboerderij De Lindehoeve, mei 2008 tot en met december 2014. Dieren, moestuin, soep koken met de deelnemers.",
                                   "**Verzorgende**, Huize Norschoten, 1999 tot april 2008."]),
                 ("Daarnaast", ["**Collectecoördinator** voor het KWF, als vrijwilligster, sinds 2016", "**Stembureaulid** (tegen vergoeding) bij de gemeente Barneveld, 15 maart 2023"])]:
        P(d, t, b=True, before=8)
        for x in k:
            P(d, x, style="List Bullet")
    P(d, "Wat anderen schreven", b=True, before=12)
    P(d, "“Corrie is al acht jaar de spil van ons kerkgebouw. Afspraak is afspraak, en zij lost op wat een ander nog niet gezien heeft.”", i=True)
    P(d, "A. van den Brink, voorzitter kerkrentmeesters", align="r")
    P(d, "“De deelnemers liepen met haar weg. Ik zou haar zo weer aannemen.”", i=True)
    P(d, "Gerrit Lokhorst, zorgboer", align="r")
    d.save(path)
cv("levensloop_corrie_blok.docx", m,
   [X(season("2015-03-01", "2015-05-31"), "present", "Hervormde gemeente", None, "r", False),
    X("2008-05", "2014-12", "Zorgboerderij De Lindehoeve", None, "z", False), X("1999", "2008-04", "Huize Norschoten", None, "z", False),
    X("2016", "present", "KWF", None, "v", False, paid=False), X("2023-03-15", "2023-03-15", "gemeente Barneveld", None, "m", False, muni="review")],
   [D("vmbo", True, None, "1978"), D("mbo-3", True, None, "1999")], refs=2, offer=("36,00", "ja", ""))

# 13 own firm with assignments -----------------------------------------------
def m(path):
    d = doc("Calibri", 10.5, 2)
    P(d, "Jeroen Tromp", b=True, size=22, color="1F4E5F", after=0)
    P(d, "interim klantcontact & publieksdiensten — Gouda — 06-50 66 71 83", color="1F4E5F", after=10)
    H = lambda t: P(d, t.upper(), b=True, color="FFFFFF" if 0 else "1F4E5F", before=10, size=12)
    E = lambda a, b: P(d, f"**{a}**\t{b}", tabs=[(17, "r")], before=6, after=0)
    P(d, "Sinds 2017 werk ik voor mezelf onder de naam Tromp Dienstverlening. Tarief: € 52,50 per uur, exclusief btw.")
    H("Opdrachten als zelfstandige (Tromp Dienstverlening)")
    E("Klantadviseur KCC", "jan. 2022 – heden"); P(d, "Opdrachtgever: Gemeente Krimpenerwaard"); P(d, "Telefonie en livechat, kennisbank opschonen. Systemen: Suite4Sociaal Domein, Key2KCC.")
    E("Medewerker publiekszaken", "sept. 2019 – dec. 2021"); P(d, "Opdrachtgever: Werkorganisatie Duivenvoorde"); P(d, "Balie voor reisdocumenten en verhuizingen (Key2Burgerzaken), verhuur van sportzalen in Accres.")
    E("Teamleider klantenservice", "feb. 2017 – aug. 2019"); P(d, "Opdrachtgever: Eneco"); P(d, "Team van 18 mensen, roosters, meeluisteren en bijsturen.")
    H("In loondienst")
    E("Coach callcenter", "1-6-2010 – 31-12-2016"); P(d, "KPN, regio Zuid-Holland"); P(d, "Trainen en begeleiden van agents.")
    H("Studie")
    E("HEAO Commerciële Economie", "2004 – 2008"); P(d, "Hogeschool Rotterdam, bul behaald")
    E("VWO", "2004"); P(d, "Coornhert Gymnasium")
    H("Referenten")
    P(d, "Lisette Boom, teamcoach KCC Krimpenerwaard, 0182-555071\nRob Uittenbogaard, afdelingsmanager Duivenvoorde, 071-5550123\nKarin Smeets, KPN, 06-10 20 84 48")
    d.save(path)
cv("Tromp Jeroen profiel.docx", m,
   [X("2022-01", "present", "Tromp Dienstverlening", "Gemeente Krimpenerwaard", "vm", True, tools=["Key2KCC", "Suite"]),
    X("2019-09", "2021-12", "Tromp Dienstverlening", "Werkorganisatie Duivenvoorde", "vm", False, tools=["Accres"]),
    X("2017-02", "2019-08", "Tromp Dienstverlening", "Eneco", "vv", True), X("2010-06-01", "2016-12-31", "KPN", None, "v", True)],
   [D("hbo-bachelor", True, "2004", "2008"), D("vwo", None, None, "2004")], refs=3, stated=52.5)
