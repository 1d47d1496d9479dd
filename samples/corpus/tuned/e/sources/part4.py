from lib import *

def e21():
    d = new("Calibri", 10.5, 1.8, 3)
    t = d.add_table(rows=1, cols=2); t.autofit = False
    t.columns[0].width = Cm(12.2); t.columns[1].width = Cm(5.2)
    L, R = t.rows[0].cells; L.width = Cm(12.2); R.width = Cm(5.2); shade(R, "E8F1F2")
    P(L, "Kelly Mulder", b=True, size=24, color="13293D", after=0); P(L, "Klantcontact is mijn vak", i=True, color="006494", after=8)
    P(L, "Werkgeschiedenis", b=True, size=14, color="006494")
    def j(per, fn, blurb, *x):
        P(L, fn, b=True, after=0, before=6); P(L, per, size=9, color="666666", after=1)
        if blurb: P(L, blurb, i=True, size=9)
        for y in x: P(L, "▪ " + y, after=0, ind=.4)
    j("1 augustus 2021 – heden", "Klantcontactmedewerker Team Inwoners", "Bij gemeente Kampen, op de loonlijst van Driessen Payroll. Kampen is een Hanzestad met ruim 55.000 inwoners; het KCC beantwoordt per jaar meer dan 90.000 telefoontjes.",
      "Inkomende telefoon en mail over paspoort, trouwen, afval, parkeren", "Meldingen openbare ruimte invoeren en de melder terugbellen", "Huur van gymzalen en dorpshuizen vastleggen in Accres", "Aanslagen en machtigingen opzoeken in Key2Belastingen", "Inwerken van twee nieuwe collega's in 2022")
    j("maart 2020 – juli 2021", "Agent inbound", "Yource in Groningen bedient webwinkels, energiebedrijven en goede doelen.", "Bestellingen en bezorging voor een grote online supermarkt", "Targets voor gesprekstijd en eerste-keer-goed gehaald", "Tijdens corona volledig thuis gewerkt")
    j("oktober 2017 – februari 2020", "Fondsenwerver buitendienst", "", "Langs de deuren voor het Rode Kruis en Natuurmonumenten, in dienst van Pepperminds", "Beste werver van regio Noord-Oost in 2018")
    j("juni 2015 – september 2017", "Medewerker bediening", "", "Terras en zaal bij Eetcafé 't Haantje in IJsselmuiden")
    j("zomer 2014", "Aardbeienplukster", "", "Bij maatschap Van den Belt")
    P(L, "Wie kan over mij vertellen", b=True, size=14, color="006494", before=10)
    P(L, "**Gerrit Jan Post**, teamleider KCC gemeente Kampen. 038-00 29 99. “Kelly is onze rots in de branding als het stormt aan de lijn.”")
    P(L, "**Sanne de Wit**, floormanager Yource. 06-00 98 98 11.")
    P(R, "📍 Genemuiden\n📞 06 36 52 00 41\n✉ kellymulder@icloud.example", size=9.5, before=6)
    P(R, "Opleidingen", b=True, color="13293D", before=8)
    P(R, "Contactcenter medewerker, niveau 3\nDeltion College, Zwolle\n2014 – 2016\nDiploma behaald", size=9.5); P(R, "Vmbo-TL\nAgnieten College Wezep\n2010 – 2014\nDiploma behaald", size=9.5)
    P(R, "Mbo-4 Teamleider\nNCOI, 2022 – heden\n5 van 8 modules", size=9.5)
    P(R, "Software", b=True, color="13293D", before=8); P(R, "Office 365, Topdesk, Accres, Genesys", size=9.5)
    P(R, "Talen", b=True, color="13293D", before=8); P(R, "Nederlands ●●●●●\nEngels ●●●○○\nDuits ●●○○○", size=9.5)
    P(R, "Verder", b=True, color="13293D", before=8); P(R, "EHBO (2022)\nRijbewijs B\nVrijwilliger dierenambulance", size=9.5)
    d.save(OUT / "e21.docx")
    gold("e21.docx", [ED("mbo-3", True, "2014", "2016"), ED("vmbo", True, "2010", "2014"), ED("mbo-4", False, "2022", "present")],
     [E("2021-08-01", "present", "Driessen Payroll", "gemeente Kampen", ("temp-agency", "municipality"), True, tools=("Accres", "Key2Belastingen")),
      E("2020-03", "2021-07", "Yource", None, ("contact-centre-company",), True), E("2017-10", "2020-02", "Pepperminds", None, ("private",)),
      E("2015-06", "2017-09", "Eetcafé 't Haantje", None, ("private",)),
      E({"earliest": "2014-06-01", "latest": "2014-08-31"}, {"earliest": "2014-06-01", "latest": "2014-08-31"}, "maatschap Van den Belt", None, ("private",))],
     outside=("Officepakket",), refs=2, offer=(46.25, "ja", "2023-04-17 09:09"))

def e22():
    h = """<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:20mm 20mm 22mm;@bottom-left{content:'CV Jolanda Stegeman – bijgewerkt: oktober 2022';font:8pt 'Liberation Serif';color:#666}@bottom-right{content:'pagina ' counter(page) ' van ' counter(pages);font:8pt 'Liberation Serif';color:#666}}
    body{font:11pt/1.5 'Liberation Serif'}h1{font-size:19pt;margin:0}h2{letter-spacing:1px;font-size:14pt;margin:7mm 0 2mm;border-bottom:.3mm dotted #333}.x{margin-bottom:5mm}.x .p{text-align:right;font-style:italic;color:#555;margin-top:1mm}p{margin:1mm 0}</style>
    <h1>Jolanda Stegeman</h1><p>Heeten (gemeente Raalte), geboren 21 september 1982, bereikbaar op 06-47 17 29 55 of jolanda.stegeman@planet.example</p>
    <h2>Motivatie in een paar zinnen</h2><p>Van huis uit ben ik activiteitenbegeleider, maar het contact met inwoners heeft me niet meer losgelaten. Ik ben punctueel, werk graag met protocollen en weet ook wanneer je daar even vanaf moet wijken. Een collega noemde mij ooit de stilste motor van het team.</p>
    <h2>Gewerkt bij</h2>
    <div class=x><b>Gemeente Raalte</b> – Medewerker Klant Contact Centrum<p>De vaste ploeg bestaat uit acht mensen. Ik werk vier dagen, waarvan drie aan de telefoon en een dag mailafhandeling. Wij werken met Key2KCC, Suite en het complete Officepakket. Ik schreef mee aan de telefoonscripts over energietoeslag en ben aanspreekpunt voor de opvang van Oekraïners.</p><div class=p>november 2020 – heden</div></div>
    <div class=x><b>Zorggroep Solis</b> – Welzijnscoördinator<p>Drie huiskamers voor ouderen met dementie, activiteitenplanning, contact met families, begeleiding van stagiairs en vrijwilligers. In de coronatijd beeldbellen op gang gebracht.</p><div class=p>maart 2012 – oktober 2020</div></div>
    <div class=x><b>Boekhandel Broekhuis</b> – Verkoopster<p>Kinderboeken en tijdschriften, voorlezen op woensdagmiddag.</p><div class=p>augustus 2003 – februari 2012</div></div>
    <div class=x><b>Bloemisterij Kok</b> – Zaterdaghulp<p>Boeketten en begrafeniswerk.</p><div class=p>1998 – 2002</div></div>
    <h2>Geleerd op</h2>
    <div class=x><b>Sociaal Pedagogisch Werk niveau 4</b>, Deltion College Zwolle. Diploma.<div class=p>1999 – 2003</div></div><div class=x><b>Mavo</b>, Florens Radewijns College Raalte. Diploma.<div class=p>1995 – 1999</div></div>
    <h2>Ook geleerd</h2><p>Gesprekstechnieken (2021), Duidelijk Nederlands schrijven (2021), Bedrijfshulpverlening (jaarlijks)</p>
    <h2>Buiten werktijd</h2><p>Ik zing in een shantykoor, fiets veel en zit in de oudercommissie van de school. Van januari 2016 tot en met december 2019 was ik bestuurslid van Speeltuinvereniging De Kieftenweide.</p>
    <h2>Navraag</h2><p>Mevrouw Trudy Holterman, coach KCC Raalte, t.holterman@raalte.example.<br>De heer Ben Obdeijn, locatiemanager Solis, telefoon 0570-00 61 61.</p></html>"""
    weasy("e22.pdf", h)
    gold("e22.pdf", [ED("mbo-4", True, "1999", "2003"), ED("vmbo", True, "1995", "1999")],
     [E("2020-11", "present", "Gemeente Raalte", None, ("municipality",), True, tools=("Key2KCC", "Suite", "Officepakket")),
      E("2012-03", "2020-10", "Zorggroep Solis", None, ("care",)), E("2003-08", "2012-02", "Boekhandel Broekhuis", None, ("private",)),
      E("1998", "2002", "Bloemisterij Kok", None, ("private",)), E("2016-01", "2019-12", "Speeltuinvereniging De Kieftenweide", None, ("private",), paid=False)],
     refs=2, cvdate=D(2022, 10, 1), offer=(51, "nee", "2023-04-13 14:00"))

def e23():
    d = new("Cambria", 11, 2.5, 4)
    P(d, "RONALD TIMMERMAN", b=True, size=16, after=0); P(d, "allround administratief / klantgericht / 60+ en fit", i=True, after=0); P(d, "Hasselt (Ov.)   -   06 1001 7764   -   ron.timmerman@home.example", after=10)
    P(d, "Beste lezer,", after=2)
    P(d, "Onderstaand een overzicht van wat ik gedaan heb. Ik heb nogal eens via uitzendbureaus gewerkt; ik zet er steeds bij wie de inlener was.")
    P(d, "OVERZICHT", b=True, before=6)
    table(d, [("Jaren", "Bureau", "Inlener", "Werk"),
       ("2021-2022", "Luba", "Gemeente Steenwijkerland", "Administratief medewerker vergunningen"),
       ("2020-2021", "Timing", "Scania Zwolle", "Inpakker / scanner"),
       ("2018-2020", "Unique", "Gemeente Zwartewaterland", "Medewerker klantcontact (telefoon en mail)"),
       ("2011-2017", "-", "Tapijtcentrum Timmerman", "Eigen zaak, verkoop en leggen"),
       ("1990-2010", "-", "Rabobank Hasselt", "Diverse functies, laatst hypotheekadministratie")], (2.4, 2.4, 5, 6.2), head=True, size=10)
    P(d, "TOELICHTING", b=True, before=10)
    for a, b in (("Steenwijkerland.", "Intake van aanvragen, ontvangstbevestigingen, dossiers klaarzetten voor de vakspecialist. Programma's: Word en Excel."),
      ("Scania.", "Noodgreep in coronatijd, maar een mooie ploeg."), ("Zwartewaterland.", "Ik zat in een team van vijf. Alles kwam binnen: scheefliggende tegels, verhuisberichten, boze honden. Gewerkt met Suite van Centric."),
      ("Timmerman.", "Zaak van mijn vader voortgezet en in 2017 verkocht."), ("Rabobank.", "Begonnen als jongste bediende; in 1998 overgestapt naar hypotheken. Reorganisatie in 2010.")):
        P(d, f"**{a}** {b}")
    P(d, "SCHOLEN", b=True, before=8)
    P(d, "MEAO Zwolle - 1986-1989 - gezakt voor twee vakken, geen diploma", after=0); P(d, "Praktijkdiploma Boekhouden - 1991 - behaald", after=0); P(d, "MAVO-4 Hasselt - 1982-1986 - behaald")
    P(d, "REFERENTIES", b=True, before=8); P(d, "Op aanvraag, ik overleg graag eerst.")
    P(d, "Tarief: 44,50 all-in (inclusief fee en reiskosten)")
    d.save(OUT / "e23.docx")
    gold("e23.docx", [ED("mbo-4", False, "1986", "1989"), ED("vmbo", True, "1982", "1986")],
     [E("2021", "2022", "Luba", "Gemeente Steenwijkerland", ("temp-agency", "municipality"), tools=("Officepakket",)),
      E("2020", "2021", "Timing", "Scania", ("temp-agency", "private")), E("2018", "2020", "Unique", "Gemeente Zwartewaterland", ("temp-agency", "municipality"), True, tools=("Suite",)),
      E("2011", "2017", "Tapijtcentrum Timmerman", None, ("private",)), E("1990", "2010", "Rabobank", None, ("private",))],
     req=True, rate=44.5, rateincl="ja", offer=None)

def e24():
    h = """<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:15mm}body{font:10pt/1.5 'DejaVu Sans Condensed','DejaVu Sans';color:#222}header{display:flex;justify-content:space-between;border-bottom:2mm solid #2a9d8f;padding-bottom:3mm}
    h1{margin:0;font-size:20pt}h2{color:#2a9d8f;font-size:12pt;margin:6mm 0 2mm}table{width:100%;border-collapse:collapse;margin:2mm 0 4mm}h2{break-after:avoid}td:first-child{white-space:nowrap}th{background:#e9f5f3;text-align:left;padding:1mm 2mm;font-size:9pt}td{padding:1mm 2mm;border-bottom:.2mm solid #ddd;vertical-align:top}.em{font-weight:bold;font-size:11pt}.bl{font-size:8.5pt;color:#666}</style>
    <header><div><h1>Hatice Demirtaş</h1>Afdeling klant &amp; bewoner</div><div style="text-align:right">Almelo<br>06 29 74 41 06<br>hatice.dem@mail.example</div></header>
    <h2>WERKGEVER EN FUNCTIES</h2>
    <div class=em>Woningstichting Sint Joseph Almelo</div><div class=bl>Verhuurt ruim 6.000 woningen. In dienst van 02-2014 tot 09-2022.</div>
    <table><tr><th>Van – tot<th>Functie<th>Wat deed ik</tr>
    <tr><td>05-2019 – 09-2022<td>Klantadviseur Klant Contact Center<td>Reparatieverzoeken, huurvragen, overlast: eerste lijn via telefoon, mail en app. Outlook, Excel en Empire.</tr>
    <tr><td>02-2016 – 04-2019<td>Verhuurmedewerker<td>Bezichtigingen, contracten en sleuteloverdracht.</tr>
    <tr><td>02-2014 – 01-2016<td>Medewerker receptie<td>Bezoekers ontvangen, koffie, post en pakketten.</tr></table>
    <div class=em>Gemeente Wierden</div><div class=bl>Tijdelijke aanstelling wegens zwangerschapsvervanging, verlengd.</div>
    <table><tr><th>Van – tot<th>Functie<th>Wat deed ik</tr>
    <tr><td>10-2022 – heden<td>KCC-medewerker (m/v/x)<td>Ik ontvang bezoekers aan de balie en geef paspoorten uit. Aan de lijn zit ik niet.</tr></table>
    <div class=em>Kapsalon Leyla</div>
    <table><tr><th>Van – tot<th>Functie<th>Wat deed ik</tr><tr><td>2010 – 2013<td>Kapster<td>Knippen en kleuren, afspraken, jaarrekening met mijn zus.</tr></table>
    <h2>SCHOOL EN STUDIE</h2><table><tr><th>Jaren<th>Studie<th>Waar<th>Diploma: ja/nee</tr>
    <tr><td>2016 – 2018<td>Medewerker woondiensten (mbo 4, werkend leren)<td>Kennisinstituut KOB<td>ja</tr><tr><td>2007 – 2010<td>Kapper niveau 2<td>ROC van Twente<td>ja</tr><tr><td>2003 – 2007<td>Vmbo kader<td>CSG Het Noordik<td>ja</tr></table>
    <h2>PROGRAMMA'S DIE IK KEN</h2><p>Empire, Key2Burgerzaken, Word, Outlook. Een dag meegekeken met Key2Belastingen.</p>
    <h2>AANBEVELINGEN</h2><table><tr><td>Frans Kuiphuis<td>manager Wonen, Sint Joseph<td>0546-00 44 45</tr><tr><td>Yvonne Baan<td>teamleider publiekszaken, Wierden<td>0546-00 58 08</tr><tr><td>Leyla Demirtaş<td>eigenaresse kapsalon (zus)<td>06-00 18 18 44</tr></table></html>"""
    chrome("e24.pdf", h)
    gold("e24.pdf", [ED("mbo-4", True, "2016", "2018"), ED("mbo-2", True, "2007", "2010"), ED("vmbo", True, "2003", "2007")],
     [E("2019-05", "2022-09", "Woningstichting Sint Joseph Almelo", None, ("private",), True, tools=("Officepakket",)),
      E("2016-02", "2019-04", "Woningstichting Sint Joseph Almelo", None, ("private",)), E("2014-02", "2016-01", "Woningstichting Sint Joseph Almelo", None, ("private",)),
      E("2022-10", "present", "Gemeente Wierden", None, ("municipality",), "mixed"), E("2010", "2013", "Kapsalon Leyla", None, ("private",))],
     outside=("Key2Belastingen",), refs=3, offer=(47.75, "ja", "2023-04-18 07:59"))

def e25():
    d = new("Calibri", 11, 2.2, 4)
    P(d, "Thabo Mokoena", b=True, size=20, al="c", after=0); P(d, "Groningen, the Netherlands  |  +31 6 3900 1744  |  thabo.mokoena@mail.example", al="c", after=10)
    def H(t): rule(P(d, t, b=True, size=12, before=8), "444444")
    H("Summary"); P(d, "Bilingual customer support specialist who moved to Groningen in 2018. Dutch at B2 level and improving every week. Looking for a role in public service.")
    H("Experience")
    for a, b, c_, x in (("Customer Support Specialist", "Leaseweb, Groningen office", "Sep 2021 – Present", ["First-line support by phone and e-mail for hosting clients", "Reporting in Microsoft Office and Jira"]),
       ("International student helpdesk assistant", "University of Groningen", "Oct 2019 – Aug 2021", ["Answering questions of applicants by phone, chat and e-mail", "Part-time, 20 hours a week"]),
       ("Hotel porter", "Martini Hotel", "Nov 2018 – Sep 2019", ["Luggage, night audit assistance"]),
       ("Bank teller", "Capitec Bank, Bloemfontein", "2015 – 2018", ["Cash desk"])):
        P(d, f"**{a}**, {b}\t{c_}", rtab=16.6, after=0)
        for y in x: P(d, y, style="List Bullet", after=0)
        P(d, "", after=0)
    H("Education"); P(d, "BCom Management, University of the Free State, South Africa, degree obtained\t2012 – 2014", rtab=16.6); P(d, "Matric (National Senior Certificate), Bloemfontein, passed\t2011", rtab=16.6)
    H("Referees"); P(d, "Wouter Dijkhuizen, Support Manager at Leaseweb, w.dijkhuizen@lw.example", after=0); P(d, "Dr Aisling Byrne, International Office, University of Groningen, a.byrne@ug.example")
    H("Rate"); P(d, "EUR 41 per hour")
    d.save(OUT / "e25.docx")
    gold("e25.docx", [ED(None, True, "2012", "2014"), ED(None, True, None, "2011")],
     [E("2021-09", "present", "Leaseweb", None, ("private",), True, tools=("Officepakket",)), E("2019-10", "2021-08", "University of Groningen", None, ("education",), True),
      E("2018-11", "2019-09", "Martini Hotel", None, ("private",)), E("2015", "2018", "Capitec Bank", None, ("private",))],
     lang="en", refs=2, rate=41.0, offer=(41, "nee", "2023-04-14 18:30"))

def e26():
    d = new("Liberation Sans Narrow", 11, 2.2, 3)
    P(d, "Peter Scheltens", b=True, size=21, color="3D405B", after=0); P(d, "Veendam / 0598-00 33 17 / p.scheltens@noord.example / 1964", color="E07A5F", after=6)
    def H(t): P(d, t, b=True, size=13, color="E07A5F", before=10, after=2)
    H("Kort"); P(d, "Man van de uitvoering. Dertig jaar sociale zekerheid, van bijstandsmaatschappelijk werk tot minnelijke schuldregeling. Ik schrijf beschikkingen die mensen begrijpen.")
    H("Banen (nieuwste eerst)")
    def j(a, b, c_, *x):
        P(d, a, b=True, after=0, before=5); P(d, b, after=0)
        for y in x: P(d, y, after=0)
        P(d, c_, i=True, color="777777", after=4)
    j("Inkomensconsulent", "De Kompanjie, de werkorganisatie van de gemeenten Veendam en Pekela", "(van 1 april 2020 tot en met 31 december 2022, daarna vroegpensioen geregeld maar het bevalt niet)",
      "Aanvragen levensonderhoud beoordelen, huisbezoeken, herzieningen. Programma's: Suite4Werk, en Office voor de rest.", "In november 2021 drie weken bijgesprongen bij de stembureau-administratie.")
    j("Klantmanager", "ISD Noordenkwartier (intergemeentelijke sociale dienst)", "(van 1 mei 2009 tot en met 31 maart 2020)", "De ISD werkte voor De Marne, Winsum, Bedum en Eemsmond. Begonnen met een ploeg van dertig en geëindigd met twintig, het werk werd er niet minder om.", "Caseload van 90 huishoudens, trajectplannen, rapportages. Ook lid van de werkgroep Armoede.")
    j("Bijstandsmaatschappelijk werker", "gemeente Hoogezand-Sappemeer", "(van 1 augustus 1990 tot en met 30 april 2009)", "Gesprekken aan huis en op kantoor, later ook terugvordering. Ik maakte drie wetswijzigingen mee en even zoveel verhuizingen. In 2004 hielp ik mee om de nieuwe bijstandswet in gewone taal uit te leggen op avonden in de buurthuizen van Foxhol, Sappemeer en Westerbroek.")
    j("Groepsleider", "Jeugdinternaat 't Poortje", "(1987 – 1990)")
    H("Wat u van mij mag verwachten")
    for y in ("Een dossier dat klopt. Ik lees alles en ik schrijf op wat ik heb gehoord, niet wat ik denk.", "Rust in lastige gesprekken. Wie boos is, is meestal bang voor de brievenbus.", "Een collega die voor iedereen koffie haalt en die zelden ziek is.", "Kennis van de Participatiewet, de Ioaw, het Bbz en de bijzondere bijstand, en van de regels voor verrekening en verhaal.", "Ervaring met hoorzittingen: ik heb de gemeente bij de bezwarencommissie en enkele malen bij de rechtbank vertegenwoordigd."): P(d, "• " + y, ind=.5, hang=.4)
    H("Cursussen"); P(d, "Participatiewet actueel (jaarlijks), Motiverende gespreksvoering (2016), Schrijven van beschikkingen (2018), Huisbezoek en privacy (2021)")
    H("Nevenfuncties"); P(d, "Gemeenteraadslid voor de PvdA, gemeente Veendam, 2006 – 2014", after=0); P(d, "Kerkrentmeester Protestantse gemeente Wildervank, sinds 2015", after=0); P(d, "Voorzitter Stichting Leergeld Veendam, maart 2017 – februari 2021")
    H("Onderwijs"); P(d, "Sociale academie (hbo), Groningen, richting maatschappelijk werk: 1983 – 1987, getuigschrift", after=0); P(d, "Havo, Ubbo Emmius Veendam: 1981 – 1983, diploma", after=0); P(d, "Mavo, Winkler Prins: 1977 – 1981, diploma")
    H("Inlichtingen bij"); P(d, "1) mw. C. Hazeveld, voormalig afdelingshoofd De Kompanjie, 06-00 31 31 55", after=0); P(d, "2) dhr. L. Mulder, oud-wethouder Veendam, 06-00 87 65 40")
    via(d, "e26.pdf")
    gold("e26.pdf", [ED("hbo-bachelor", True, "1983", "1987"), ED("havo", True, "1981", "1983"), ED("vmbo", True, "1977", "1981")],
     [E("2020-04-01", "2022-12-31", "De Kompanjie", None, ("municipality",), tools=("Suite", "Officepakket")),
      E("2009-05-01", "2020-03-31", "ISD Noordenkwartier", None, ("joint-arrangement",)), E("1990-08-01", "2009-04-30", "gemeente Hoogezand-Sappemeer", None, ("municipality",)),
      E("1987", "1990", "Jeugdinternaat 't Poortje", None, ("care",)), E("2006", "2014", "gemeente Veendam", None, ("municipality",)),
      E("2015", "present", "Protestantse gemeente Wildervank", None, ("religious",), paid=False), E("2017-03", "2021-02", "Stichting Leergeld Veendam", None, ("private",), paid=False)],
     refs=2, offer=(53.5, "", "2023-04-17 20:20"))
