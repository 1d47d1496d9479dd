from common import *

# ------------------------------------------------------------------ 1
@cv("CV Geesje Wiersum.docx",
    edu=[S("mbo-4", True, "1980", "1984"), S("vmbo", True, "1976", "1980")],
    exp=[E("2020-12", "present", "Tempo-Team", ["temp-agency", "municipality"], "gemeente Groningen", cc=True, tools=["Key2KCC", "Officepakket"]),
         E("2012-03", "2020-11", "gemeente Oldambt", ["municipality"], cc="mixed"),
         E("2004", "2011", "Bakkerij Haafs", ["private"]),
         E("1984-10", "1999-08", "KPN", ["private"], cc=True)],
    refs=2, offer=("48,50", "nee", "2023-04-14 16:05"))
def wiersum(f):
    d = D("Arial", 10.5, (2.2, 2, 2, 2.3))
    d.p("Curriculum Vitae", b=True, size=20, after=10)
    d.grid([["Naam", "Geesje Wiersum-Doornbos"], ["Woonplaats", "Winschoten"], ["Geboren", "3 mei 1964"], ["Telefoon", "06 – 51 00 27 84"],
            ["Mail", "geesjewiersum@voorbeeldmail.nl"], ["Rijbewijs", "B, eigen auto"]], (3.8, 12.5), borders=False)
    d.p("Kort over mij", b=True, size=13, before=10, after=3)
    d.p("Ik ben 58 en nog lang niet klaar met werken. Aan de telefoon ben ik groot geworden: ooit tussen de stekkers en de centrale, nu met een headset en drie schermen. "
        "Een boze beller krijg ik meestal rustig, al was het maar omdat ik zelf Gronings terugpraat als het moet.")
    d.p("Wat ik gedaan heb", b=True, size=13, before=10, after=3)
    rows = [["dec 2020 – heden", ["**Medewerker KCC, gemeente Groningen, via Tempo-Team**",
              "Eerste aanspreekpunt voor inwoners op 14 050: telefoon, mail en webchat. Vragen over paspoorten, containers, bijstand en de aanslag. "
              "Meldingen vastleggen in Key2KCC, terugbelnotities voor de vakafdelingen, in Outlook de groepsmailbox bijhouden en in Word standaardantwoorden herschrijven naar gewone taal.", ""]],
            ["mrt 2012 – nov 2020", ["**Receptioniste/telefoniste, gemeente Oldambt**",
              "Balie van het gemeentehuis in Winschoten, bezoekers aanmelden, telefoon aannemen en doorverbinden, post inboeken in Corsa, vergaderzalen klaarzetten.", ""]],
            ["2004 – 2011", ["**Bakkerij Haafs, Winschoten**", "Verkoopster, eerst alleen op zaterdag, later drie ochtenden.", ""]],
            ["okt 1984 – aug 1999", ["**KPN (voorheen PTT Telecom), Groningen**",
              "Telefoniste Inlichtingen 008, de laatste zes jaar klantenservice storingen en verhuizingen. Gestopt toen de vestiging dichtging; daarna een paar jaar thuis bij onze drie jongens."]]]
    d.grid(rows, (3.8, 12.5), borders=False)
    d.p("School", b=True, size=13, before=10, after=3)
    d.grid([["1980 – 1984", "MEAO te Winschoten, diploma behaald"], ["1976 – 1980", "MAVO te Oude Pekela, diploma behaald"]], (3.8, 12.5), borders=False)
    d.p("Computer", b=True, size=13, before=10, after=3)
    d.p("Ik leer programma's snel. Met Accres heb ik niet gewerkt, wel de instructiefilmpjes bekeken.")
    d.p("Bellen mag met", b=True, size=13, before=10, after=3)
    d.p("Mevr. A. Duursma, teamleider KCC gemeente Groningen, 06 – 29 00 11 43")
    d.p("Dhr. Klaas Bos, facilitair coördinator gemeente Oldambt, 06 – 40 00 73 16")
    d.save(f)

# ------------------------------------------------------------------ 2
@cv("Fardau Hoekstra - cv 2023.docx",
    edu=[S("mbo-4", True, "1998", "2001"), S("vmbo", None, "1994", "1998")],
    exp=[E("2001-08", "2009-06", "Huisartsenpraktijk Van der Veen & Postma", ["care"], cc="mixed"),
         E("1998", "2001", "Poiesz Supermarkten", ["private"]),
         E("2023-03-15", "2023-03-15", "gemeente Súdwest-Fryslân", ["municipality"], poll=True),
         E("2021-09", "present", "Bibliotheken Mar en Fean", ["private"], paid=False, tools=["Officepakket"])],
    refs=2, offer=None)
def hoekstra(f):
    d = D("Calibri", 11, (1.8, 2.2, 1.8, 2.2))
    T = [-16.6]
    h = lambda t: d.p(t, b=True, size=13, color="1F6F78", before=12, after=4, line="1F6F78")
    d.p("Fardau Hoekstra", size=28, color="1F6F78", after=0)
    d.p("Sneek  |  06-13 00 58 20  |  fardau.hoekstra@voorbeeldmail.nl", color="666666", after=6)
    h("Even voorstellen")
    d.p("Na twaalf jaar thuis voor vier kinderen en de zorg voor mijn schoonvader wil ik weer buitenshuis aan het werk, het liefst 24 uur in een functie waarin ik mensen verder help. "
        "Ik ben doktersassistente geweest: ik weet wat het is om zes wachtenden in de lijn te hebben en toch vriendelijk te blijven. De afgelopen jaren heb ik bewust stap voor stap opgebouwd.", align="j")
    h("Werk buitenshuis")
    d.p("**Doktersassistente**\taug. 2001 – juni 2009", tabs=T, after=0)
    d.p("Huisartsenpraktijk Van der Veen & Postma, Bolsward", i=True)
    d.bl(["telefonisch spreekuur: klachten uitvragen, afspraken plannen, spoed inschatten", "bloeddruk meten, hechtingen verwijderen, oren uitspuiten", "herhaalrecepten en declaraties"])
    d.p("**Weekendhulp kassa en broodafdeling**\t1998 – 2001", tabs=T, before=6, after=0)
    d.p("Poiesz Supermarkten, Sneek", i=True)
    h("Werk in de buurt")
    d.p("**Stembureaulid Provinciale Statenverkiezingen**\t15 maart 2023", tabs=T, after=0)
    d.p("gemeente Súdwest-Fryslân, stembureau It Bynt", i=True)
    d.p("**Vrijwilliger uitleenbalie en Digitaal Café**\tsept. 2021 – heden", tabs=T, before=6, after=0)
    d.p("Bibliotheken Mar en Fean, vestiging Sneek", i=True)
    d.bl(["bezoekers wegwijs maken met DigiD en MijnOverheid", "deelnemerslijsten bijhouden in Excel, maandbriefje maken in Word"])
    h("Scholen")
    d.p("**MDGO-AG, richting doktersassistente** – diploma\t1998 – 2001", tabs=T, after=0)
    d.p("Friesland College, Leeuwarden", i=True)
    d.p("**MAVO**\t1994 – 1998", tabs=T, before=4, after=0)
    d.p("Bogerman, Sneek", i=True)
    h("Cursussen")
    d.p("Herintreden? Gewoon doen! (UWV, 4 dagdelen, 2022)  •  EHBO, geldig tot 11-2024  •  opfriscursus MS Office bij de Volksuniversiteit")
    h("Wie kan iets over mij vertellen?")
    d.p("Tineke Bakema, coördinator vrijwilligers Mar en Fean – 06-22 00 19 04", after=0)
    d.p("Sjoerd Postma, huisarts in ruste en mijn oude baas – nummer geef ik graag")
    d.save(f)

# ------------------------------------------------------------------ 3
@cv("jw-katerberg-cv.pdf",
    edu=[S("mbo-3", True, "2013", "2015"), S("vmbo", True, "1992", "1996")],
    exp=[E("2021-05", "present", "Enexis", ["private"], cc=True, tools=["Officepakket"]),
         E("2011-02", "2021-03", "Bouwcenter Concordia", ["private"]),
         E("1996-08", "2011-01", "Bouwbedrijf Hilbrands en Zn.", ["private"]),
         E("2016", "present", "IJsvereniging Barger-Oosterveld", ["private"], paid=False)],
    refs=0, on_request=True, offer=("39,95", "ja", "2023-04-17 09:12"))
def katerberg(f):
    chromium(f, """<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:0}*{box-sizing:border-box}body{margin:0;font:10.5pt/1.42 Carlito;color:#22303a}
.w{display:flex;min-height:297mm}.m{width:66%;padding:14mm 10mm 10mm 14mm}.s{width:34%;background:#f4e7d3;padding:14mm 8mm}
h1{font-size:27pt;margin:0;letter-spacing:1px;color:#a4451c}h2{font-size:12pt;letter-spacing:2px;text-transform:uppercase;color:#a4451c;margin:18px 0 6px}
.job{display:grid;grid-template-columns:1fr;margin-bottom:11px}.job b{font-size:11.5pt}.job .o{color:#555}.job .d{font-size:9.5pt;color:#a4451c}ul{margin:3px 0 0 16px;padding:0}
.bar{height:6px;background:#fff;margin:2px 0 7px}.bar i{display:block;height:6px;background:#a4451c}.ph{width:34mm;height:34mm;border-radius:50%;background:#d9b98d;margin:0 auto 10px;text-align:center;line-height:34mm;color:#fff}</style>
<div class=w><div class=m><h1>JAN-WILLEM KATERBERG</h1><div>Van steiger naar headset</div>
<h2>Mijn verhaal in het kort</h2><p style="margin:0">Vijftien jaar timmerman tot mijn rug protesteerde, daarna tien jaar de weg op met bouwmaterialen. Toen ook dat in 2021 ophield heb ik de overstap gemaakt naar het werk waar ik eigenlijk altijd al goed in was: mensen te woord staan. Nuchter, Drents, niet snel van mijn stuk.</p>
<h2>Loopbaan</h2>
<div class=job><span class=d>05/2021 — heden</span><b>Medewerker klantcontactcentrum storingen &amp; aansluitingen</b><span class=o>Enexis, Zwolle (deels thuis)</span><ul><li>inkomende telefoon over stroomstoringen, nieuwe aansluitingen en slimme meters</li><li>mail afhandelen, terugbelafspraken inplannen</li><li>SAP, Outlook en Excel (dagstaatje storingen)</li></ul></div>
<div class=job><span class=d>02/2011 — 03/2021</span><b>Vertegenwoordiger binnendienst/buitendienst</b><span class=o>Bouwcenter Concordia, Emmen</span><ul><li>bezoeken van aannemers in Drenthe en Zuidoost-Groningen</li><li>offertes uitwerken, beurzen</li></ul></div>
<div class=job><span class=d>08/1996 — 01/2011</span><b>Timmerman</b><span class=o>Bouwbedrijf Hilbrands en Zn., Klazienaveen</span><ul><li>nieuwbouw, kozijnen, de laatste jaren meewerkend voorman</li></ul></div>
<h2>Geleerd</h2>
<div class=job><span class=d>2013 — 2015</span><b>Commercieel medewerker binnendienst, mbo niveau 3</b><span class=o>NTI, avondopleiding naast het werk, diploma gehaald</span></div>
<div class=job><span class=d>1992 — 1996</span><b>LTS Bouwtechniek</b><span class=o>Emmen, diploma gehaald</span></div></div>
<div class=s><div class=ph>foto</div><h2>Contact</h2>Emmen<br>06 44 00 82 13<br>jw.katerberg@voorbeeldmail.nl<br>Rijbewijs B, BE
<h2>Sterk in</h2>Luisteren<div class=bar><i style="width:95%"></i></div>Rustig blijven<div class=bar><i style="width:90%"></i></div>Verkopen<div class=bar><i style="width:75%"></i></div>Typen<div class=bar><i style="width:60%"></i></div>
<h2>Talen</h2>Nederlands, Drents, Duits (redelijk)
<h2>Cursus</h2>Omgaan met agressie aan de telefoon (2021)<br>VCA (verlopen)
<h2>Daarnaast</h2>Penningmeester<br>IJsvereniging Barger-Oosterveld<br>2016 – heden
<h2>Vrije tijd</h2>Schaatsen, duivensport, klussen bij de kinderen
<h2>Referenties</h2>Graag op verzoek.</div></div></html>""")

# ------------------------------------------------------------------ 4
@cv("CV_Merel_terBraak_2023.pdf",
    edu=[S("mbo-4", False, "2020", "2023-07"), S("vmbo", True, "2016", "2020")],
    exp=[E("2022-09", "2023-01", "Gemeente Almelo", ["municipality"], cc=True, intern=True, tools=["Key2KCC"]),
         E("2021-02", "2021-07", "Accountantskantoor Ter Horst", ["private"], intern=True),
         E("2019-08", "present", "HEMA", ["private"]),
         E("2017", "2019", "Tubantia", ["private"])],
    refs=2, listed=["Officepakket"], offer=("34,00", "ja", "2023-04-13 21:40"))
def terbraak(f):
    chromium(f, """<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:0}body{margin:0;font:10pt/1.45 'DejaVu Sans';color:#333}
.l{position:absolute;left:0;top:0;width:62mm;height:297mm;background:#39525f;color:#fff;padding:12mm 7mm;box-sizing:border-box}.r{margin-left:62mm;padding:12mm 12mm 8mm 10mm}
h1{font-weight:300;font-size:25pt;margin:0 0 4px;color:#39525f}h2{font-size:11pt;color:#d97b66;border-bottom:2px solid #d97b66;padding-bottom:2px;margin:16px 0 8px}.l h2{color:#f2b6a8;border-color:#f2b6a8}
.e{margin-bottom:10px}.e .k{display:flex;justify-content:space-between}.e small{color:#777}.dot{color:#f2b6a8;letter-spacing:3px}.rd{width:38mm;height:38mm;border:3px solid #f2b6a8;border-radius:50%;margin:0 auto 8mm}</style>
<div class=l><div class=rd></div><h2>☎ Contact</h2>Almelo<br>06-18 00 47 65<br>merel@voorbeeldmail.nl<br>geb. 21-11-2003
<h2>★ Kan ik goed</h2>Plannen <span class=dot>●●●●○</span><br>Microsoft Office <span class=dot>●●●●○</span><br>Duits <span class=dot>●●●○○</span><br>Engels <span class=dot>●●●●○</span>
<h2>♥ Hobby's</h2>Volleybal bij Oberon, bakken, thrillers
<h2>✎ Referenties</h2>Mirjam Oude Egberink<br>stagebegeleider, Gemeente Almelo<br>0546-00 11 22<br><br>Ronald Nijhuis<br>bedrijfsleider, HEMA<br>0546-00 33 44</div>
<div class=r><h1>Merel ter Braak</h1>Bijna afgestudeerd en klaar voor een eerste echte baan
<h2>Profiel</h2>Ik ben 19 en zit in mijn examenjaar. Tijdens mijn stage bij de gemeente ontdekte ik dat ik de telefoon leuker vind dan dossiers. Ik praat makkelijk, onthoud namen en ben altijd op tijd.
<h2>Stages</h2>
<div class=e><div class=k><b>Stagiaire Klant Contact Centrum</b><small>sep 2022 – jan 2023</small></div>Gemeente Almelo<br>Eerst meeluisteren, na drie weken zelf bellers te woord gestaan over afval, verhuizingen en afspraken. Gesprekken geregistreerd in Key2KCC.</div>
<div class=e><div class=k><b>Stagiaire secretariaat</b><small>feb 2021 – juli 2021</small></div>Accountantskantoor Ter Horst, Wierden<br>Post, archief, koffie en het inscannen van bonnetjes.</div>
<h2>Bijbaantjes</h2>
<div class=e><div class=k><b>Verkoopmedewerkster</b><small>aug 2019 – heden</small></div>HEMA Almelo centrum<br>Kassa, taartenbalie, vakken vullen, sinds 2022 sluit ik ook af.</div>
<div class=e><div class=k><b>Krantenbezorgster</b><small>2017 – 2019</small></div>Tubantia</div>
<h2>Opleiding</h2>
<div class=e><div class=k><b>Juridisch-administratieve dienstverlening, mbo niveau 4</b><small>2020 – juli 2023</small></div>ROC van Twente, Almelo — diploma verwacht juli 2023</div>
<div class=e><div class=k><b>VMBO-TL</b><small>2016 – 2020</small></div>Canisius, Almelo — geslaagd</div></div></html>""")

# ------------------------------------------------------------------ 5
@cv("Profiel S. Amghar - Medewerker KCC.docx",
    edu=[S("mbo-4", True, "2013", "2016"), S("havo", False, "2009", "2013")],
    exp=[E("2021-09-01", "present", "Stedelijk Flex Detachering B.V.", ["temp-agency", "municipality"], "Gemeente Almere", cc=True,
           tools=["Key2KCC", "Key2Belastingen", "Officepakket"]),
         E("2019-02-15", "2021-08-31", "Olympia", ["temp-agency", "municipality"], "Gemeente Lelystad"),
         E("2016", "2018", "Wehkamp", ["private"], cc=True)],
    refs=2, stated=53.25, fee=True, offer=None)
def amghar(f):
    d = D("Verdana", 9, (1.8, 1.6, 1.6, 1.6))
    d.header("Stedelijk Flex Detachering B.V.   |   kandidaatprofiel   |   vertrouwelijk", 8)
    d.p("KANDIDAATPROFIEL", b=True, size=16, color="003B71", after=6)
    F_ = "DCE6F1"
    d.grid([["Kandidaat", "Soumaya Amghar"], ["Woonplaats", "Almere-Buiten"], ["Aangeboden voor", "12074 Medewerker KCC gemeente Westland"],
            ["Beschikbaar", "vanaf 1 mei 2023, 32 uur, woensdag en vrijdag akkoord"], ["Uurtarief", "€ 53,25 incl. fee broker, excl. btw, incl. reiskosten"],
            ["Contactpersoon bureau", "Daan Verschuur, accountmanager, 036 – 00 12 300"]], (5, 12.6), fill=F_, boldcol=True)
    d.p("Toets aan de eisen en wensen", b=True, size=11, color="003B71", before=10, after=4)
    d.grid([["Eis / wens", "Antwoord kandidaat"],
            ["Eis 2 en wens 3: afgeronde opleiding op minimaal mbo 3, bij voorkeur mbo 4", "Ja, zie onder Opleiding."],
            ["Wens 4: 2 jaar ervaring in een callcenter of KCC, laatste 3 jaar", "Sinds september 2021 in het KCC, daarvoor klantenservice (langer geleden)."],
            ["Wens 7: ervaring met Key2KCC, Key2Belastingen, Accres, Suite en Officepakket", "Zie werkervaring. Met Suite en met Accres niet gewerkt."]], (8.8, 8.8), head=True, fill=F_)
    d.p("Werkervaring", b=True, size=11, color="003B71", before=10, after=4)
    d.grid([["Periode", "Organisatie", "Functie en werkzaamheden"],
            ["01-09-2021 t/m heden", ["Gemeente Almere", "(gedetacheerd door Stedelijk Flex Detachering B.V.)"],
             ["**Klantadviseur KCC**", "Telefonie, chat en WhatsApp over alle producten van de gemeente. Registratie in Key2KCC; in Key2Belastingen aanslagen raadplegen en uitleggen aan bellers. "
              "Werkinstructies bijwerken in Office 365. Inwerken van drie nieuwe collega's."]],
            ["15-02-2019 t/m 31-08-2021", ["Gemeente Lelystad", "(uitgezonden door Olympia)"],
             ["**Medewerker frontoffice Burgerzaken**", "Aan de balie: reisdocumenten, rijbewijzen, uittreksels, aangifte geboorte. Werkte met Key2Burgerzaken."]],
            ["2016 t/m 2018", "Wehkamp", ["**Medewerker klantenservice**", "Inbound telefonie en e-mail, retouren en betaalregelingen. In het hoogseizoen 70 gesprekken per dag."]]],
           (3.4, 4.6, 9.6), head=True, fill=F_)
    d.p("Opleiding", b=True, size=11, color="003B71", before=10, after=4)
    d.grid([["Opleiding", "Instelling", "Jaren", "Diploma"], ["Managementassistent, mbo-4", "ROC van Flevoland, Almere", "2013 – 2016", "ja"],
            ["Havo t/m klas 4", "Helen Parkhurst", "2009 – 2013", "nee"]], (6.4, 5.6, 3.2, 2.4), head=True, fill=F_)
    d.p("Referenten", b=True, size=11, color="003B71", before=10, after=4)
    d.grid([["Naam", "Functie", "Organisatie", "Bereikbaar"], ["Petra Landman", "teamleider KCC", "Gemeente Almere", "06-30 00 44 12"],
            ["Jurgen Wolters", "senior burgerzaken", "Gemeente Lelystad", "0320-00 91 11"]], (4.6, 4.6, 4.6, 3.8), head=True, fill=F_)
    d.footer("Stedelijk Flex Detachering B.V. – Almere – pagina ")
    d.save(f)

# ------------------------------------------------------------------ 6
@cv("Europass_Bondarenko_NL.pdf",
    edu=[S(None, True, "2009-09-01", "2014-06-30")],
    exp=[E("2022-09-05", "present", "Teleperformance", ["contact-centre-company"], cc=True),
         E("2022-05-01", "2022-08-31", "Hotel De Echoput", ["private"]),
         E("2014-09-01", "2022-02-23", "Gymnasium nr. 12", ["education"])],
    refs=0, listed=["Officepakket"], offer=("41,00", "ja", "2023-04-16 12:30"))
def bondarenko(f):
    job = lambda d, r, o, t: f"<div class=x>[ {d} ]</div><div class=y><b>{r}</b><br><span class=o>{o}</span><br>{t}</div>"
    chromium(f, """<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:16mm 15mm}body{margin:0;font:10pt/1.4 'Liberation Sans'}
.top{background:#eef2fa;padding:6mm;display:flex;justify-content:space-between}.top h1{margin:0 0 4px;font-size:19pt;color:#0e4194}.eu{color:#0e4194;font-weight:bold;font-size:14pt}
h2{color:#0e4194;font-size:10.5pt;border-bottom:1px solid #0e4194;margin:14px 0 7px;text-transform:uppercase}.x{color:#777;font-size:9pt}.y{margin:0 0 9px}.o{color:#0e4194}table{border-collapse:collapse;font-size:9pt}td,th{border:1px solid #c8d3ea;padding:3px 9px}</style>
<div class=top><div><h1>Oleksandra Bondarenko</h1>Nationaliteit: Oekraïens · Geboortedatum: 17/03/1992<br>Telefoon: (+31) 600 00 51 77 · E-mail: o.bondarenko@voorbeeldmail.nl<br>Adres: 7331 Apeldoorn (Nederland)</div><div class=eu>europass</div></div>
<h2>Over mij</h2>Ik ben in maart 2022 met mijn dochter naar Nederland gekomen. Ik volg vier avonden per week Nederlandse les en werk in vier talen aan de telefoon.
<h2>Werkervaring</h2>"""
    + job("05/09/2022 – Huidig", "Callcenteragent Oekraïens, Russisch en Engels", "Teleperformance", "Plaats: thuiswerk, Apeldoorn. Bellers helpen met hun bestelling en hun account, klachten registreren in Salesforce, chatberichten beantwoorden.")
    + job("01/05/2022 – 31/08/2022", "Kamermeisje", "Hotel De Echoput", "Plaats: Hoog Soeren. 14 kamers per dag, linnen, ontbijt bijvullen.")
    + job("01/09/2014 – 23/02/2022", "Docent Engels", "Gymnasium nr. 12", "Plaats: Charkiv (Oekraïne). Lessen aan 12–17-jarigen, mentor van klas 9, contact met ouders.")
    + """<h2>Onderwijs en opleiding</h2>"""
    + job("01/09/2009 – 30/06/2014", "Master filologie (Engelse taal en letterkunde)", "V.N. Karazin Nationale Universiteit", "Plaats: Charkiv (Oekraïne). Diploma met onderscheiding. Waardering aangevraagd, nog geen antwoord.")
    + """<h2>Taalvaardigheden</h2>Moedertaal: Oekraïens, Russisch<table><tr><th>Andere talen</th><th>Luisteren</th><th>Lezen</th><th>Spreken</th><th>Schrijven</th></tr><tr><td>Engels</td><td>C1</td><td>C2</td><td>C1</td><td>C1</td></tr><tr><td>Nederlands</td><td>B1</td><td>B1</td><td>A2</td><td>A2</td></tr></table>
<h2>Digitale vaardigheden</h2>Microsoft Word | Microsoft Excel | Google Docs | Zoom | Canva
<h2>Hobby's en interesses</h2>Fietsen (nieuw!), koor, borduren</html>""")

# ------------------------------------------------------------------ 7
@cv("Levensloop H. van Ginkel.docx",
    edu=[S("havo", True, None, "1979")],
    exp=[E("1979-08-01", "1988-12", "Nederlandsche Middenstandsbank", ["private"]),
         E("1989", "2001", "Rabobank", ["private"]), E("2001", "2014", "Rabobank", ["private"]),
         E("2017-03", "2021-12", "Menzis", ["private"], cc=True, tools=["Officepakket"]),
         E("2022-01", "present", "Randstad", ["temp-agency", "municipality"], "gemeente Ede", cc=True, tools=["Key2KCC", "Suite"])],
    refs=2, cvdate="2023-02", offer=("47,80", "", "2023-04-11 10:02"))
def vanginkel(f):
    d = D("Times New Roman", 12, (2.5, 2.8, 2.5, 2.8), after=8)
    d.p("Levensloop van Henk van Ginkel", b=True, size=16, after=2)
    d.p("Veenendaal, opgemaakt in februari 2023", i=True)
    d.p("Mijn loopbaancoach zegt dat een cv uit puntjes hoort te bestaan. Ik schrijf liever hele zinnen; dan weet u meteen hoe ik brieven beantwoord.", align="j")
    d.p("In 1979 haalde ik mijn havo-diploma op het Ichthus College in Veenendaal. Studeren zat er thuis niet in, dus op 1 augustus 1979 begon ik als jongste bediende bij de Nederlandsche Middenstandsbank in Ede. "
        "Daar ben ik tot en met december 1988 gebleven, de laatste jaren achter de kas.", align="j")
    d.p("Vervolgens ging ik naar de Rabobank in Veenendaal. Van 1989 tot 2001 was ik daar baliemedewerker en van 2001 tot 2014 adviseur particulieren: hypotheken, sparen, verzekeringen, altijd op afspraak aan tafel. "
        "In de avonduren haalde ik er mijn bankdiploma's (NIBE) en de Wft-certificaten bij. Toen het kantoor dichtging, was ik 53 en overtollig.", align="j")
    d.p("Er volgden drie magere jaren met tweehonderd sollicitaties. In maart 2017 kon ik terecht bij zorgverzekeraar Menzis in Wageningen. Tot en met december 2021 heb ik op de klantenservice gezeten: "
        "premies, eigen risico, machtigingen, per telefoon en per mail. Wij werkten met een eigen klantsysteem en verder met Outlook en Excel. Het werk beviel me zo goed dat ik spijt had het niet eerder te hebben gedaan.", align="j")
    d.p("Vanaf januari 2022 tot op heden ben ik door Randstad uitgezonden naar de gemeente Ede, waar ik op het klantcontactcentrum inwoners te woord sta. Ik registreer in Key2KCC en kijk in de Suite voor het Sociaal Domein "
        "of een aanvraag bijstand of Wmo al is toegewezen, zodat de beller niet hoeft te wachten op een consulent.", align="j")
    d.p("Naast mijn werk zing ik bas in een mannenkoor, houd ik de moestuin bij en pas ik op dinsdag op twee kleinkinderen. Dinsdag is daarom de enige dag waarop ik niet kan.", align="j")
    d.p("Wie wil weten hoe ik werk, kan bellen met mijn teamcoach Ingrid Bouwmeester van de gemeente Ede (06-21 00 67 35) of met Gert-Jan Methorst, destijds teammanager bij Menzis (06-33 00 98 21).", align="j")
    d.save(f)
