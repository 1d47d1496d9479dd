from lib import *

T, M, P, C, J = "temp-agency", "municipality", "private", "contact-centre-company", "joint-arrangement"


@cv("Resume - Chantal Rozenberg.pdf", refs=2, lang="en",
    edu=[ED("hbo-bachelor", True, "2012", "2016")],
    exp=[E("2021-10", "present", "Municipality of Amsterdam", None, [M], True, tools=["Officepakket"]),
         E("2018-04", "2021-09", "Booking.com", None, [P], True),
         E("2016-09", "2018-03", "Hotel V Nesplein", None, [P])])
def _(f):
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, Spacer, HRFlowable
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import mm
    from reportlab.lib.pagesizes import A4
    N = ParagraphStyle("n", fontName="Times-Roman", fontSize=10.5, leading=14)
    H = ParagraphStyle("h", parent=N, fontName="Times-Bold", fontSize=13, spaceBefore=10, spaceAfter=2)
    s = [Paragraph("<font size=20>Chantal Rozenberg</font>", ParagraphStyle("t", parent=N, leading=26)), Paragraph("Amsterdam · +31 6 4411 2080 · c.rozenberg@mail.example", N)]

    def h(t):
        s.extend([Paragraph(t, H), HRFlowable(width="100%", thickness=0.6)])

    def row(a, b):
        s.append(Table([[Paragraph(a, N), Paragraph(b, N)]], colWidths=[38 * mm, 130 * mm], style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]))
    h("Profile")
    s.append(Paragraph("Customer contact professional with a hospitality heart. Fluent in Dutch and English, used to high volumes and to callers who are not having their best day.", N))
    h("Work experience")
    row("Oct 2021 – present", "<b>Customer Contact Employee, Municipality of Amsterdam</b><br/>Answering questions of residents by phone (14 020), e-mail and chat about passports, parking permits and waste. Writing knowledge base articles in Word, reporting in Excel.")
    row("Apr 2018 – Sep 2021", "<b>Customer Service Executive, Booking.com</b><br/>Handling calls of guests and hotels in Dutch, English and German; refunds and relocations during the pandemic.")
    row("Sep 2016 – Mar 2018", "<b>Front Office Agent, Hotel V Nesplein</b><br/>Check-in, check-out, night audit twice a month.")
    h("Education")
    row("2012 – 2016", "Bachelor of Business Administration in Hotel Management (hbo), Hotelschool The Hague, graduated")
    h("References")
    s.append(Paragraph("Mr. Dennis Kwakman, team manager Contact Center Amsterdam, +31 20 624 1111<br/>Ms. Giulia Ferraro, team lead Booking.com, +31 6 1190 3344", N))
    SimpleDocTemplate(str(f), pagesize=A4, leftMargin=20 * mm, rightMargin=20 * mm, topMargin=18 * mm, title="Resume").build(s)


@cv("CV Ahmad Karimi NL.pdf", refs=2,
    edu=[ED(None, True, "2005", "2009"), ED("mbo-2", True, "2018", "2019")],
    exp=[E("2021-03", "present", "Werkplein Hart van West-Brabant", None, [J], tools=["Suite"]),
         E("2019-09", "2021-02", "PostNL", None, [P]),
         E("2017-01", "2020-06", "VluchtelingenWerk Nederland", None, [P], paid=False, kind="vol", tools=["Officepakket"]),
         E("2010-02", "2015-08", "Roshan Telecom", None, [P], True)])
def _(f):
    d = doc("Trebuchet MS", 10.5)
    t = table(d, [["**AHMAD KARIMI**\nRoosendaal\n06 87 44 10 29\nahmad.karimi@post.example", "Ik woon sinds eind 2015 in Nederland en spreek Nederlands op B2+ niveau. Mijn droom: mensen helpen zoals ik geholpen ben."]], [6, 10.5])
    shade(t.cell(0, 0), "FDE9D9")
    for n, (a, b, c_, e) in enumerate([
        ("Maart 2021 t/m heden", "Medewerker Inkomen (intake)", "Werkplein Hart van West-Brabant, Etten-Leur",
         "Ik spreek met mensen die bijstand aanvragen, controleer de papieren en maak het dossier in Suite4Sociaal Domein. Spreekuren in Roosendaal, Rucphen en Zundert."),
        ("September 2019 t/m februari 2021", "Postbezorger en later sorteerder", "PostNL", "Elke dag 18 kilometer op de fiets; in de avond sorteren in Den Hout."),
        ("Januari 2017 t/m juni 2020", "Vrijwilliger en tolk Dari/Pashto", "VluchtelingenWerk Nederland, locatie Breda", "Uitleg van brieven van de gemeente. Brieven maken in Word, presentatie voor nieuwkomers in PowerPoint."),
        ("Februari 2010 t/m augustus 2015", "Call center agent", "Roshan Telecom, Kabul", "Inbound klantvragen over prepaid en mobiel internet, in ploegendienst.")]):
        if n == 0:
            rule(p(d, "WERK EN VRIJWILLIGERSWERK", b=True, color="C55A11", before=10))
        t = table(d, [[f"**{b}**\n{c_}\n{e}\n{a}"]], [16.5], "Table Grid")
        p(d, "", size=4, after=0)
    rule(p(d, "SCHOOL", b=True, color="C55A11", before=8))
    p(d, "2005 – 2009: Bachelor Economics, Kabul University, diploma behaald in Afghanistan (nog niet gewaardeerd)")
    p(d, "2018 – 2019: Mbo Dienstverlening niveau 2, Curio Roosendaal, diploma behaald")
    p(d, "2016 – 2017: Inburgering en staatsexamen NT2 programma II, geslaagd")
    rule(p(d, "OVER MIJZELF", b=True, color="C55A11", before=8))
    for x in ("Ik ben geboren in Herat en opgegroeid in Kabul. Met mijn vrouw en twee dochters woon ik nu in Roosendaal. De oudste zit in groep acht en verbetert mijn lidwoorden.",
              "In mijn werk zie ik vaak mensen die schrikken van een brief. Ik weet hoe dat is. Mijn eerste blauwe envelop heb ik een week niet opengemaakt. Nu leg ik rustig uit wat er staat en wat iemand zelf kan doen.",
              "Collega’s noemen mij beleefd en precies. Soms ben ik te bescheiden; daar werk ik aan met mijn teamleider. Ik stel nu in ieder overleg ten minste één vraag.",
              "In mijn vrije tijd speel ik cricket in Bergen op Zoom en kook ik met een groep mannen uit de buurt."):
        p(d, x, after=5)
    rule(p(d, "TALEN EN PAPIEREN", b=True, color="C55A11", before=8))
    table(d, [["Dari", "moedertaal"], ["Pashto", "vloeiend"], ["Nederlands", "goed, B2 en hoger"], ["Engels", "goed"], ["Rijbewijs", "B, sinds 2018"], ["Verblijf", "Nederlandse nationaliteit sinds 2021"]], [4, 12.5])
    rule(p(d, "REFERENTIES", b=True, color="C55A11", before=8))
    p(d, "Mevrouw Karin Luijten, teamleider Inkomen Werkplein: 076-750 00 00")
    p(d, "De heer Kees Ossenblok, begeleider VluchtelingenWerk: 06-13 25 77 61")
    via_office(f, d, "pdf")


@cv("cv-kim-de-wit_definitief.docx", refs=3,
    edu=[ED("mbo", True, None, "2015"), ED("havo", False, "2009", "2012")],
    exp=[E("2022-05", "present", "Hotel Spaander", None, [P]),
         E("2019-10", "2022-04", "Van der Valk Hotel Purmerend", None, [P], "mixed"),
         E("2017-06", "2019-09", "Strandpaviljoen Zilt", None, [P]),
         E("2015-07", "2017-05", "De Kas", None, [P])])
def _(f):
    d = doc("Candara", 11)
    p(d, "K I M   D E   W I T", size=24, align="c", after=0, color="7F7F7F")
    p(d, "gastvrouw met rugzak", i=True, align="c", after=12)
    p(d, "Purmerend  •  06 11 99 30 42  •  kimdewit@gmail.example  •  instagram: kimopreis", align="c", size=9, after=12)
    p(d, "WAAR IK STOND EN LIEP", b=True, align="c")
    p(d, "(achter elke baan staat wie u als referentie mag bellen)", size=9, align="c")
    for a in ["mei 2022 - nu | Hotel Spaander, Volendam | receptionist (in- en uitchecken, sleutels, nachtboek) | chef: Sylvia Tol, 0299-36 35 95",
              "okt 2019 - apr 2022 | Van der Valk Hotel Purmerend | receptioniste-telefoniste: gasten ontvangen en de centrale bedienen | manager: Erik Roos, 0299-48 16 66",
              "jun 2017 - sep 2019 | Strandpaviljoen Zilt, Castricum aan Zee | bediening, later floormanager | eigenaar: Bas Zonneveld, 06-20 44 98 13",
              "jul 2015 - mei 2017 | De Kas, Amsterdam | leerling-gastvrouw"]:
        p(d, a, after=5)
    p(d, "WAT IK LEERDE", b=True, align="c", before=10)
    p(d, "2015 | Horecacollege Amsterdam, mbo horeca, diploma", after=5)
    p(d, "2009 - 2012 | havo, Jan van Egmond Lyceum, niet afgemaakt", after=5)
    p(d, "2016 | sociale hygiëne", after=5)
    p(d, "WAT IK KAN", b=True, align="c", before=10)
    p(d, "Opera (reserveringssysteem), Lightspeed kassa, vier talen, drie borden op één arm", align="c")
    d.save(f)


@cv("CV H. Postma.odt", refs=2, listed=[],
    edu=[ED("mbo-3", True, "1984", "1987"), ED("mbo-4", True, None, "1991")],
    exp=[E("1991", "2003", "Thuiszorg De Friese Wouden", None, ["care"]),
         E("2003", "2016", "Zwembad De Welle", None, [P]),
         E("2016-04", "present", "Gemeente Smallingerland", None, [M], tools=["Accres", "Officepakket"])])
def _(f):
    d = doc("Liberation Serif", 12, 2.8)
    p(d, "Hieke Postma", b=True, size=16)
    p(d, "Drachten, 0512-51 33 08, h.postma@knid.example", after=12)
    p(d, "Mijn verhaal", b=True)
    p(d, "Ik ben in 1966 geboren op een boerderij onder Oudega en heb altijd in Smallingerland gewoond en gewerkt. Van 1984 tot 1987 deed ik de opleiding voor ziekenverzorgende (mbo niveau 3), waarvoor ik het diploma heb. "
         "De avondopleiding MEAO rondde ik daarna in 1991 af.", after=8)
    p(d, "Hoe het werk liep", b=True)
    p(d, "Van 1991 tot 2003 was ik planster bij Thuiszorg De Friese Wouden. Ik maakte de routes voor dertig verzorgenden en zocht om zes uur ’s ochtends vervanging als er iemand ziek was.", after=6)
    p(d, "In 2003 ben ik overgestapt naar Zwembad De Welle. Daar stond ik tot 2016 achter de kassa en deed ik de administratie van de abonnementen en de zwemlessen.", after=6)
    p(d, "Sinds april 2016 werk ik bij de Gemeente Smallingerland als medewerker verhuur sportaccommodaties. Verenigingen huren bij ons de sporthallen en gymzalen. Ik leg hun uren vast in Accres, maak de facturen en het "
         "jaarrooster, en gebruik verder Word, Excel en Outlook.", after=8)
    p(d, "Wie mij kent", b=True)
    p(d, "Douwe Veenstra is mijn leidinggevende bij de gemeente (0512-58 12 34). Met Anneke Boonstra heb ik dertien jaar in het zwembad gewerkt; zij is te bereiken op 06-48 10 92 77.", after=8)
    p(d, "Verder", b=True)
    p(d, "Ik zing in het shantykoor, fiets elke zomer het Pieterpad na en ben handig met de naaimachine.")
    via_office(f, d, "odt")


@cv("CV Lotte Versteeg.pdf", refs=0,
    edu=[ED("wo-master", True, "2014-09", "2016-08"), ED("wo-bachelor", True, "2011-09", "2014-07"), ED("vwo", None, "2005", "2011")],
    exp=[E("2021-09", "present", "Waterschap De Dommel", None, ["water-authority"], tools=["Officepakket"]),
         E("2018-11", "2021-08", "Provincie Noord-Brabant", None, ["province"]),
         E("2017-01", "2018-10", "UWV", None, ["central-government"], True),
         E("2016-02", "2016-07", "gemeente Tilburg", None, [M], paid=False, kind="intern"),
         E("2012-03", "2014-06", "Café Zomerlust", None, [P])])
def _(f):
    css = """@page{size:A4;margin:15mm}body{font:10pt/1.4 'DejaVu Sans',sans-serif;color:#263238}h1{font-weight:300;font-size:24pt;margin:0}
    .tl{border-left:3px solid #3f88c5;margin-left:34mm;padding-left:6mm;margin-top:4mm}.i{position:relative;margin-bottom:4.5mm;break-inside:avoid}
    .i:before{content:'';position:absolute;left:-8.1mm;top:1.2mm;width:3.2mm;height:3.2mm;border-radius:50%;background:#3f88c5}.i.s:before{background:#fff;border:2px solid #3f88c5;box-sizing:border-box}
    .d{position:absolute;left:-41mm;width:31mm;text-align:right;white-space:nowrap;font-size:7.5pt;color:#607d8b}b{color:#1d3557}.x{display:flex;gap:10mm;font-size:9pt;margin-top:5mm}"""
    rows = [("", "09-2021 – nu", "Adviseur participatie", "Waterschap De Dommel, Boxtel", "Bewonersavonden over beekherstel, communicatieplannen, Teams en PowerPoint en heel veel Word."),
            ("", "11-2018 – 08-2021", "Medewerker Statengriffie", "Provincie Noord-Brabant, ’s-Hertogenbosch", "Agenda’s, notulen, spreekrecht en burgerinitiatieven."),
            ("", "01-2017 – 10-2018", "Medewerker klantcontact", "UWV, Eindhoven", "Telefonisch vragen over WW en Wajong beantwoorden, vijftig gesprekken per dag."),
            ("s", "09-2014 – 08-2016", "Master Bestuurskunde", "Tilburg University", "Diploma, scriptie over wijkraden (8,5)."),
            ("", "02-2016 – 07-2016", "Stagiair beleid wijken", "gemeente Tilburg", "Afstudeerstage; interviews met wijkregisseurs."),
            ("", "03-2012 – 06-2014", "Bijbaan bediening", "Café Zomerlust, Tilburg", "Terras, zalen, bruiloften."),
            ("s", "09-2011 – 07-2014", "Bachelor Bestuurskunde", "Tilburg University", "Diploma behaald."),
            ("s", "2005 – 2011", "Vwo, profiel C&M", "Theresialyceum", "")]
    chrome(f, page(css, "<h1>Lotte Versteeg</h1>Tilburg · 06 – 29 55 61 70 · lotte@versteegmail.example · linkedin.example/lotteversteeg<p>Bestuurskundige die vergaderstukken leesbaar maakt.</p><div class=tl>" +
                   "".join(f"<div class='i {k}'><div class=d>{a}</div><b>{b}</b><br>{c_}<br>{e}</div>" for k, a, b, c_, e in rows) +
                   "</div><div class=x><div><b>Talen</b><br>Engels C1, Duits B1</div><div><b>Nevenfuncties</b><br>Penningmeester volkstuin</div><div><b>Cursus</b><br>Factor C, 2022</div></div>"))


@cv("CV Rachid Bouzid 2023 (finance).docx", refs=2, rate=95.0,
    edu=[ED("wo-master", True, "1999", "2004"), ED("vwo", None, None, "1999")],
    exp=[E("2022-09", "2023-02", "Bouzid Finance & Control", "gemeente Almere", [P, M]),
         E("2021-06", "2022-06", "Bouzid Finance & Control", "GGD Flevoland", [P, J]),
         E("2019-02", "2021-04", "Bouzid Finance & Control", "Woningcorporatie Ymere", [P]),
         E("2010-03", "2019-01", "Deloitte", None, [P], tools=["Officepakket"]),
         E("2004-09", "2010-02", "Rabobank", None, [P])], listed=["Officepakket"])
def _(f):
    d = doc("Cambria", 10.5, 2)
    p(d, "drs. Rachid Bouzid", b=True, size=20, after=0)
    rule(p(d, "Interim controller | planning & control | Almere", size=12, color="365F91", after=6), "365F91")
    p(d, "Zelfstandig sinds 2019, tot die tijd accountancy en bankwezen. Brengt cijfers op orde en laat daarna een team achter dat het zelf kan. Tarief vanaf € 95 per uur.")
    p(d, "PROJECTEN", b=True, color="365F91", before=8)
    p(d, "Bouzid Finance & Control (eigen onderneming), februari 2019 – februari 2023", b=True, after=4)
    table(d, [["Opdrachtgever", "Rol", "Van", "Tot", "Resultaat"],
              ["gemeente Almere", "Interim concerncontroller", "09-2022", "02-2023", "Begroting 2023 sluitend, BBV-proof"],
              ["GGD Flevoland", "Projectcontroller covid", "06-2021", "06-2022", "Verantwoording meerkosten aan VWS"],
              ["Woningcorporatie Ymere", "Businesscontroller", "02-2019", "04-2021", "Nieuwe kwartaalrapportage"]], [3.8, 4, 1.9, 1.9, 5.4], "Light Grid Accent 1", size=9)
    for k, v in (("Concerncontroller in Almere", "Binnengekomen in september, begroting in november. De ramingen van het sociaal domein en de grondexploitaties liepen uiteen; met de budgethouders in zes weken één sluitend verhaal gemaakt. Daarna de bestuursrapportage vereenvoudigd van honderdtien naar achtendertig bladzijden, en de vaste opvolger ingewerkt."),
                 ("Projectcontroller meerkosten", "De accountant vroeg om een sluitende onderbouwing van testen, vaccineren en bron- en contactonderzoek. Een kostenverdeling ontworpen die door vijf controles is gekomen. Dagelijks overleg met het ministerie, wekelijks met de directie."),
                 ("Businesscontroller bij de corporatie", "Voor drie werkmaatschappijen een gelijke kwartaalcyclus ingericht. Onderhoudsbudgetten van ‘gevoel’ naar meerjarenplan gebracht. Tijdelijk leiding gegeven aan vier analisten.")):
        p(d, k, b=True, before=6, after=1)
        p(d, v, after=3)
    p(d, "WERKWIJZE", b=True, color="365F91", before=8)
    for x in ("Eerste week: luisteren. Tweede week: cijfers. Derde week: een voorstel op één bladzijde.", "Geen rapport zonder besluit: ik schrijf op wat er van wie gevraagd wordt.", "Overdracht begint op de eerste dag. Wat in mijn hoofd zit is aan het eind ook opgeschreven.", "Kritisch op modellen die maar één persoon begrijpt, ook als ik die persoon ben.", "Gewend te werken onder politieke druk, met wethouders, toezichthouders en accountants aan één tafel."):
        p(d, x, style="List Number", after=1)
    p(d, "LOOPBAAN IN LOONDIENST", b=True, color="365F91", before=10)
    p(d, "**Deloitte, Amsterdam** – manager audit publieke sector (maart 2010 t/m januari 2019)", after=0)
    p(d, "Controle van jaarrekeningen van ziekenhuizen en hogescholen; Excel-modellen en managementletters in Word.", after=5)
    p(d, "**Rabobank, Utrecht** – trainee, daarna kredietanalist (september 2004 t/m februari 2010)")
    p(d, "OPLEIDING", b=True, color="365F91", before=10)
    p(d, "Doctoraal bedrijfseconomie, Vrije Universiteit, 1999-2004 (bul)")
    p(d, "Vwo, Baken Park Lyceum, 1999")
    p(d, "Post-master RC (registercontroller): twee modules")
    p(d, "IT: SAP, Exact, Key2Financiën, Power BI, MS Office", before=6)
    p(d, "REFERENTIES", b=True, color="365F91", before=10)
    p(d, "drs. M. (Marjan) Tuinstra, directeur bedrijfsvoering GGD Flevoland\t06-51 14 00 23", rtab=17)
    p(d, "ir. O. Blom, manager financiën Ymere\t06-20 98 43 11", rtab=17)
    d.save(f)


@cv("Profiel Ingrid van Loon.pdf", refs=2, rate=51, rate_fee="ja",
    edu=[ED("hbo-bachelor", True, "2001", "2005"), ED("mbo-4", True, "1998", "2001")],
    exp=[E("2022-01", "2022-12", "Van Loon Klantcontact", "Werkorganisatie BUCH", [P, M], True, tools=["Key2KCC", "Suite"]),
         E("2019-11", "2021-12", "Van Loon Klantcontact", "Omgevingsdienst IJmond", [P, J]),
         E("2013-02", "2019-10", "Gemeente Heerhugowaard", None, [M], True, tools=["Key2KCC", "Key2Belastingen"]),
         E("2005-08", "2013-01", "Univé", None, [P], True)], listed=["Officepakket", "Key2Belastingen"])
def _(f):
    css = """@page{size:A4;margin:14mm}body{font:9.8pt/1.42 Carlito,sans-serif;background:#fff;color:#333}.c{border-radius:3mm;background:#f3f1ec;padding:4mm 5mm;margin-bottom:4mm;break-inside:avoid}
    .g{display:grid;grid-template-columns:1fr 1fr;gap:4mm}h1{font-family:Georgia;font-size:22pt;margin:0}.p{display:inline-block;background:#6b705c;color:#fff;border-radius:2mm;padding:.4mm 2.5mm;font-size:8.5pt}h4{margin:0 0 1mm;font-size:11pt}h2{font:italic 14pt Georgia;color:#6b705c;margin:5mm 0 2mm}"""
    chrome(f, page(css, """<div class=c><h1>Ingrid van Loon</h1>Zelfstandig professional klantcontact · Alkmaar · 06-16 48 02 95<br>Uurtarief € 51,- excl. btw, inclusief reiskosten en bemiddelingsfee</div>
    <h2>Wat ik breng</h2>Een team dat weer lol heeft in de lijn. Ik werk mee aan de telefoon en coach tegelijk.
    <h2>Opdrachten als zelfstandige (Van Loon Klantcontact)</h2><div class=g>
    <div class=c><h4>Meewerkend coach KCC</h4>Werkorganisatie BUCH<br><span class=p>januari 2022 t/m december 2022</span><br>Zelf gesprekken aannemen voor Bergen, Uitgeest, Castricum en Heiloo; elf medewerkers begeleiden; kwaliteitsmetingen. Key2KCC en Suite (Centric).</div>
    <div class=c><h4>Casemanager vergunningen</h4>Omgevingsdienst IJmond<br><span class=p>november 2019 t/m december 2021</span><br>Dossiers milieu- en bouwvergunningen compleet maken, termijnen bewaken in Squit.</div></div>
    <h2>Daarvoor in dienst</h2><div class=g>
    <div class=c><h4>Senior medewerker klantcontactcentrum</h4>Gemeente Heerhugowaard<br><span class=p>februari 2013 t/m oktober 2019</span><br>Vraagbaak op de werkvloer, escalaties, invoering Key2KCC, in de aanslagperiode ook Key2Belastingen.</div>
    <div class=c><h4>Medewerker verzekeringslijn</h4>Univé<br><span class=p>augustus 2005 t/m januari 2013</span><br>Telefonische schademeldingen en polisvragen, inbound.</div></div>
    <h2>Diploma’s</h2><div class=g><div class=c><h4>Hbo Communicatie</h4>Hogeschool Inholland, 2001 – 2005<br>Diploma behaald</div><div class=c><h4>Mbo 4 Toerisme</h4>Horizon College, 1998 – 2001<br>Diploma behaald</div></div>
    <h2>Wat opdrachtgevers aan mij hebben</h2><div class=c><h4>Meewerken én kijken</h4>De eerste twee weken zit ik gewoon in de rij. Pas daarna zeg ik iets over roosters, scripts of sfeer. Wie zelf de lijn niet opneemt, weet niet waar het knelt.</div>
    <div class=c><h4>Kwaliteit zonder afvinklijst</h4>Ik luister met de medewerker samen een gesprek terug en stel drie vragen: wat wilde de inwoner, wanneer wist je dat, en wat deed je daarna? Meer is zelden nodig. In Castricum ging de afhandeling in één keer van 71 naar 83 procent.</div>
    <div class=c><h4>Rust in drukke weken</h4>Verkiezingen, stormschade, aanslagbiljetten: ik maak vooraf een scenario met korte antwoorden en een terugvalrooster, zodat niemand op de dag zelf hoeft te bellen met de vraag wie er extra kan.</div>
    <div class=c><h4>Overdracht</h4>Aan het eind van een opdracht blijft een map achter van hooguit twintig bladzijden, geschreven door het team zelf. Mijn naam staat er niet in.</div>
    <h2>Gereedschap</h2>Key2KCC, Key2Belastingen, Squit, JOIN, Office 365
    <h2>Anderen over mij</h2><div class=g><div class=c>“Ingrid hoort in tien seconden wat er speelt.”<br>Paul Dekker, manager Publiekszaken BUCH</div><div class=c>“Nooit paniek, altijd een plan en een taart op vrijdag.”<br>Corrie Schagen, afdelingshoofd Heerhugowaard</div></div>"""))
