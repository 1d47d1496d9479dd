from lib import *

T, M, P, C, J = "temp-agency", "municipality", "private", "contact-centre-company", "joint-arrangement"


@cv("CV D. Nijland feb2023.docx", refs=2, cvdate="2023-02-01",
    edu=[ED("mbo-3", True, "2003", "2006")],
    exp=[E("2019-05", "present", "Gemeente Enschede", None, [M], tools=["Officepakket"]),
         E("2017-03", "2019-04", "Gemeente Enschede", None, [M], True, tools=["Key2KCC"]),
         E("2012-01", "2017-02", "Twents Callcenter Collectief", None, [C], True),
         E("2006-09", "2011-12", "Grolsch", None, [P])])
def _(f):
    d = doc("Segoe UI", 10)
    rule(p(d, "DENNIS NIJLAND", b=True, size=17, color="00557F", after=4), "00557F", "top", 24)
    p(d, "Enschede-Zuid | 06-18 00 67 92 | dnijland@twente.example | bijgewerkt februari 2023", size=9, after=8)
    H = lambda t: p(d, t.upper(), b=True, color="00557F", before=10, after=4)
    H("Carrière")
    p(d, "Gemeente Enschede (maart 2017 – heden)", b=True, size=11, after=3)

    def kv(rows):
        for k, v in rows:
            q = p(d, f"**{k}**\t{v}", tabs=[3.8], after=1)
            q.paragraph_format.left_indent = Cm(3.8)
            q.paragraph_format.first_line_indent = Cm(-3.8)
        p(d, "", size=5)
    kv([("Functie", "Medewerker Publieksdienst, stadsloket"), ("Periode", "mei 2019 – heden"),
        ("Taken", "Reisdocumenten, rijbewijzen, naturalisaties voorbereiden, geboorteaangiften aan de balie. Roosters in Excel, brieven in Word.")])
    kv([("Functie", "KCC-medewerker"), ("Periode", "maart 2017 – april 2019"),
        ("Taken", "Bellers en mailers te woord staan (14 053), zaken vastleggen in Key2KCC, terugbelafspraken plannen.")])
    p(d, "Eerdere werkgevers", b=True, size=11, after=3)
    kv([("Werkgever", "Twents Callcenter Collectief, Hengelo"), ("Functie", "Agent outbound en later inbound"), ("Periode", "januari 2012 – februari 2017"),
        ("Taken", "Enquêtes, energiecontracten, vanaf 2014 de klantenlijn van een waterbedrijf.")])
    kv([("Werkgever", "Grolsch, Boekelo"), ("Functie", "Operator bottellijn"), ("Periode", "september 2006 – december 2011"), ("Taken", "Drieploegendienst, 5S, VCA.")])
    H("Studie")
    kv([("Opleiding", "Operator B / procestechniek, mbo niveau 3"), ("School", "ROC van Twente"), ("Jaren", "2003 – 2006"), ("Diploma", "ja")])
    H("Navragen kan bij")
    kv([("Naam", "Marloes Ottenhof, teammanager stadsloket"), ("Telefoon", "053-481 76 00")])
    kv([("Naam", "Wim ter Braak, voormalig teamleider KCC"), ("Telefoon", "06-50 32 87 44")])
    d.save(f)


@cv("CV Carlijn.pdf", refs=2, listed=[],
    edu=[ED("hbo-bachelor", False, "2021", "present"), ED("ad", True, "2019", "2021"), ED("havo", True, "2014", "2019")],
    exp=[E("2022-02", "present", "Young Capital", "gemeente Utrecht", [T, M], True, tools=["Key2KCC"]),
         E("2020-09", "2022-01", "Coolblue", None, [P], True),
         E("2019-06", "2020-08", "Albert Heijn", None, [P]),
         E(("2018-06-01", "2018-08-31"), ("2018-06-01", "2018-08-31"), "Camping De Boshoek", None, [P])])
def _(f):
    css = """@page{size:A4;margin:17mm}body{font:10.2pt/1.45 'Liberation Sans',sans-serif}h1{font-size:28pt;letter-spacing:-1px;margin:0;color:#d1495b}h2{grid-column:1/3;font-size:12pt;color:#d1495b;margin:6mm 0 1mm;border-bottom:1px dotted #d1495b}
    .g{display:grid;grid-template-columns:38mm 1fr;column-gap:5mm;row-gap:3mm}.d{color:#666}"""
    weasy(f, page(css, """<h1>Carlijn</h1><div>Carlijn Aarts · Nieuwegein · 06-24 90 17 63 · carlijn.aarts@studie.example</div>
    <table style='border-spacing:0 2.5mm;margin-top:4mm'>
    <tr><td colspan=2><b style='color:#d1495b'>Ervaring</b></td></tr>
    <tr><td class=d style='width:38mm;vertical-align:top'>feb. ’22 – nu</td><td><b>Medewerker Klantcontactcentrum (20 uur)</b><br>Gemeente Utrecht, in dienst van Young Capital<br>Inwoners helpen via 14 030 en webchat; afspraken, afval, verhuizen. Alles registreren in key2-kcc.</td></tr>
    <tr><td class=d style='vertical-align:top'>sept. ’20 – jan. ’22</td><td><b>Klantenservicemedewerker</b><br>Coolblue, Utrecht<br>Bellen, chatten en mailen over wasmachines die wel of niet geleverd zijn.</td></tr>
    <tr><td class=d style='vertical-align:top'>juni ’19 – aug. ’20</td><td><b>Vulploegleider</b><br>Albert Heijn, Houten Rond</td></tr>
    <tr><td class=d style='vertical-align:top'>zomer ’18</td><td><b>Medewerker receptie</b><br>Camping De Boshoek, Voorthuizen<br>Gasten ontvangen, plattegrondjes uitdelen, broodjes verkopen.</td></tr>
    <tr><td colspan=2><b style='color:#d1495b'>Leren</b></td></tr>
    <tr><td class=d>2021 – heden</td><td>Hbo Rechten (deeltijd), Hogeschool Utrecht</td></tr>
    <tr><td class=d>2019 – 2021</td><td>Associate degree Juridische dienstverlening, Hogeschool Utrecht, diploma</td></tr>
    <tr><td class=d>2014 – 2019</td><td>Havo, Oosterlicht College, diploma</td></tr>
    <tr><td colspan=2><b style='color:#d1495b'>Referenties</b></td></tr>
    <tr><td class=d>Gemeente Utrecht</td><td>Fleur Kamphuis, teamcoach KCC, 030 – 286 00 00</td></tr>
    <tr><td class=d>Coolblue</td><td>Thijs Merkus, teamleider, 06 – 33 08 41 26</td></tr>
    <tr><td colspan=2><b style='color:#d1495b'>En verder</b></td></tr><tr><td class=d>Kan ik</td><td>Canva, Zendesk, blind typen</td></tr><tr><td class=d>Doe ik</td><td>Hockey dames 4, oppassen</td></tr></table>"""))


@cv("Mijn CV - Monique.docx", refs=1,
    edu=[ED("vmbo", True, None, "1989"), ED("mbo-2", True, "1989", "1991")],
    exp=[E("2014-10", "2022-12", "Bakkerij Knol", None, [P]),
         E("2006", "2014", "Zorggroep Meander", None, ["care"]),
         E("1991", "1998", "Modehuis Blok", None, [P]),
         E(("2023-01-01", "2023-04-30"), "present", "Voedselbank Veendam", None, [P], paid=False, kind="vol")])
def _(f):
    d = doc("Comic Sans MS", 11)
    p(d, "Mijn CV", size=20, color="7030A0", b=True, align="c")
    p(d, "Monique Bosscher, 51 jaar, Veendam. Tel 0598 62 80 44", align="c", after=10)
    for t, ls in (("Wat heb ik gedaan?", [
        "Bakkerij Knol in Muntendam, winkeldame van oktober 2014 tot en met december 2022 (winkel gestopt). Brood snijden, taart bestellingen, kas opmaken.",
        "Zorggroep Meander, huishoudelijke hulp bij oudere mensen thuis. 2006 - 2014",
        "1998 - 2006 ben ik thuis geweest voor de kinderen",
        "Modehuis Blok, verkoopster dames mode 1991-1998"]),
        ("Wat doe ik nu?", ["Vrijwilliger bij Voedselbank Veendam, begin 2023 tot nu. Pakketten maken en uitdelen op donderdag."]),
        ("Op welke school heb ik gezeten?", ["LHNO, Veendam, diploma 1989", "Verkoopster, mbo niveau 2, Winschoten 1989-1991 diploma"]),
        ("Wat kan ik goed?", ["Vroeg opstaan, netjes werken, omgaan met mensen die boos zijn omdat het brood op is", "Ik heb geen ervaring met computers op kantoor maar wel een kassasysteem"]),
        ("Wie kent mij", ["Henk Knol, mijn oude baas 0598 61 23 45"])):
        p(d, t, b=True, color="7030A0", before=10)
        bl(d, ls, "List Paragraph")
    d.save(f)


@cv("cv_tverhoeven.pdf", refs=2, listed=["Officepakket"],
    edu=[ED("hbo-bachelor", True, "1992", "1996"), ED("havo", True, "1987", "1992")],
    exp=[E("2021-05", "present", "Werkorganisatie Duivenvoorde", None, [M], "mixed", tools=["Suite"]),
         E("2018-09", "2021-04", "Het Service Bureau", "gemeente Hellevoetsluis", [T, M], tools=["Key2Belastingen"]),
         E("2018-01", "2018-08", "Het Service Bureau", "gemeente Brielle", [T, M], tools=["Key2Belastingen"]),
         E("2011-03", "2017-12", "Eneco", None, [P], True),
         E("2005-06", "2011-02", "SNT", None, [C], True),
         E("1999-01", "2005-05", "ABN AMRO", None, [P]),
         E("1996-09", "1998-12", "Basisschool De Regenboog", None, ["education"])])
def _(f):
    css = """@page{size:A4;margin:24mm 26mm 24mm 26mm;@bottom-center{content:'CV Theo Verhoeven — ' counter(page) ' / ' counter(pages);font:8pt Georgia;color:#888}}
    body{font:11.5pt/1.7 'Liberation Serif',Georgia}h1{font-size:24pt;margin:0 0 6mm}h2{font-size:15pt;border-bottom:1px solid #333;margin-top:10mm}h3{font-size:12.5pt;margin:7mm 0 1mm}.sub{font-style:italic;margin:0 0 3mm}section{break-after:page}li{margin-bottom:1.5mm}"""
    jobs = [("Medewerker Klantcontactcentrum en kwaliteitsbeheer", "Werkorganisatie Duivenvoorde, Voorschoten en Wassenaar", "mei 2021 – heden",
             "De Werkorganisatie Duivenvoorde voert de taken uit voor de gemeenten Voorschoten en Wassenaar.",
             ["Bezoekers ontvangen in beide gemeentehuizen en hun afspraak afhandelen", "Paspoorten en rijbewijzen uitreiken", "Wachtrijen en bezetting bewaken aan de balie", "Steekproeven op dossiers, terugkoppeling aan collega’s", "Raadplegen van de Suite bij vragen aan de balie over de Wmo"]),
            ("Medewerker belastingen", "Het Service Bureau, gedetacheerd bij gemeente Hellevoetsluis", "september 2018 – april 2021",
             "Na Brielle verlengd bij de buurgemeente, in aanloop naar de fusie tot Voorne aan Zee.", ["Aanslagen corrigeren in Key2Belastingen", "Kwijtschelding beoordelen", "Conversiebestanden controleren voor de samenvoeging"]),
            ("Medewerker belastingen", "Het Service Bureau, gedetacheerd bij gemeente Brielle", "januari 2018 – augustus 2018",
             "Tijdelijke opdracht tijdens de aanslagoplegging.", ["Verwerken van mutaties in Key2Belastingen", "Bezwaren WOZ inboeken"]),
            ("Senior medewerker Klantenservice", "Eneco, Rotterdam", "maart 2011 – december 2017", "Energieleverancier met destijds twee miljoen klanten.",
             ["Telefoon, e-mail en webcare over jaarafrekening, verhuizing en storing", "Vraagbaak voor twaalf collega’s", "Klachten tot de Geschillencommissie voorbereiden"]),
            ("Teamleider inbound", "SNT, Zoetermeer", "juni 2005 – februari 2011", "Callcenter voor grote opdrachtgevers in telecom en post.",
             ["Leiding aan zestien agents", "Meeluisteren, coachen, beoordelen", "Verzuim en roosters"]),
            ("Medewerker particulieren", "ABN AMRO, kantoor Delft", "januari 1999 – mei 2005", "", ["Rekeningen openen, hypotheekgesprekken voorbereiden", "Kas en kluis"]),
            ("Groepsleerkracht", "Basisschool De Regenboog, Pijnacker", "september 1996 – december 1998", "", ["Groep 5 en groep 7", "Musical en schoolkrant"])]
    body = ""
    for k, (r, w, t, blurb, it) in enumerate(jobs):
        body += f"<h3>{r}</h3><p class=sub>{w}<br>{t}</p><p>{blurb}</p><ul>" + "".join(f"<li>{x}</li>" for x in it) + "</ul>"
        if k in (0, 2, 4):
            body += "<div style='break-after:page'></div>"
    weasy(f, page(css, f"""<section><h1>Theo Verhoeven</h1><p>Delft<br>015 – 212 67 80<br>theo.verhoeven@delftmail.example</p><h2>Samenvatting</h2>
    <p>Onderwijzer van huis uit, bankman geworden, in het klantcontact beland en bij de overheid thuisgekomen. Ik schrijf graag wat langer op wat ik heb gedaan: wie mij wil kennen moet even bladeren.</p>
    <p>Sterk in rust, structuur en een goed geformuleerde brief. Minder sterk in drie dingen tegelijk.</p>
    <h2>Opleiding</h2><p>1992 – 1996: Pabo (hbo), Hogeschool Rotterdam. Getuigschrift behaald.<br>1987 – 1992: Havo, Stanislascollege Delft. Diploma behaald.</p></section>
    <section><h2>Werkzaam leven</h2>{body}</section>
    <h2>Computerkennis</h2><p>Windows, Microsoft Office, iSamenleving, Genesys</p>
    <h2>Referenties</h2><p>Mevrouw A. Stolk<br>Hoofd publiekszaken Duivenvoorde<br>14 071</p><p>De heer C. Boender<br>Consultant bij Het Service Bureau, leidinggevende 2018–2021<br>06 – 53 99 02 18</p>
    <h2>Nevenactiviteiten</h2><p>Voorlezen in de bibliotheek, lid van de schaakclub, restauratie van een Kreidler.</p>"""))


@cv("CV Sharona Pinas.docx", refs=2,
    edu=[ED("mbo-4", True, "2008", "2012")],
    exp=[E("2022-10", "present", "Start People", "gemeente Zaanstad", [T, M], True),
         E("2021-04", "2022-09", "Start People", "Belastingdienst", [T, "central-government"], True),
         E("2020-03", "2021-03", "Start People", "GGD Zaanstreek-Waterland", [T, J], True),
         E("2012-07", "2020-02", "Zaans Medisch Centrum", None, ["care"], "mixed", tools=["Officepakket"])])
def _(f):
    d = doc("Calibri", 11, 1.8)
    t = table(d, [["", ""]], [5.6, 11.8])
    a, b = t.rows[0].cells
    shade(a, "E2EFDA")

    def put(c, lines):
        for k, (txt, bold, sz) in enumerate(lines):
            q = c.paragraphs[0] if k == 0 else c.add_paragraph()
            r = q.add_run(txt)
            r.bold, r.font.size = bold, Pt(sz)
    put(a, [("Sharona Pinas", True, 18), ("", 0, 8), ("Zaandam", 0, 10), ("06-43 21 70 55", 0, 10), ("sharonapinas@mail.example", 0, 10), ("geboren te Paramaribo, 1990", 0, 10), ("", 0, 8),
            ("Opleiding", True, 12), ("Doktersassistent, mbo 4", 0, 10), ("ROC Horizon College", 0, 10), ("2008 – 2012, diploma", 0, 10), ("", 0, 8), ("Talen", True, 12), ("Nederlands", 0, 10), ("Sranantongo", 0, 10), ("Engels", 0, 10), ("", 0, 8),
            ("Referenties", True, 12), ("Joyce Vink", 0, 10), ("intercedent Start People", 0, 10), ("075-650 10 20", 0, 10), ("", 0, 6), ("Marga Oudejans", 0, 10), ("hoofd poli KNO ZMC", 0, 10), ("075-650 29 11", 0, 10)])
    put(b, [("Ik ben Sharona: duidelijk, hartelijk en niet snel van mijn stuk.", False, 11), ("", 0, 8), ("Werkervaring", True, 13),
            ("Uitzendkracht bij Start People", True, 11.5), ("maart 2020 tot nu, bij drie opdrachtgevers", 0, 10), ("", 0, 6),
            ("Medewerker contactcenter – gemeente Zaanstad", True, 11), ("oktober 2022 – nu", 0, 10), ("Bellers en appers helpen met parkeervergunningen, bijstand en afval. In mijn eerste maand al zelfstandig.", 0, 10.5), ("", 0, 6),
            ("Medewerker BelastingTelefoon – Belastingdienst", True, 11), ("april 2021 – september 2022", 0, 10), ("Vragen over toeslagen en voorlopige aanslag, veel mensen met geldzorgen aan de lijn.", 0, 10.5), ("", 0, 6),
            ("Agent corona-afsprakenlijn – GGD Zaanstreek-Waterland", True, 11), ("maart 2020 – maart 2021", 0, 10), ("Test- en vaccinatieafspraken inplannen, uitslagen doorbellen.", 0, 10.5), ("", 0, 8),
            ("Polikliniekassistente – Zaans Medisch Centrum", True, 11), ("juli 2012 – februari 2020", 0, 10), ("Patiënten ontvangen, assisteren bij kleine ingrepen, telefoondienst in de middag, spreekuurlijsten in Word en Excel.", 0, 10.5)])
    d.save(f)


@cv("Bart Kuipers CV NL-EN.pdf", refs=2, lang="mixed",
    edu=[ED("mbo-4", True, "2006", "2010")],
    exp=[E("2021-02", "2023-01", "KLM", None, [P], True),
         E("2015-04", "2021-01", "Hertz", None, [P], "mixed"),
         E("2010-09", "2015-03", "Menzies Aviation", None, [P], tools=["Officepakket"])])
def _(f):
    d = doc("Calibri", 10.5, 1.9)
    p(d, "Bart Kuipers", b=True, size=20, after=0, color="003366")
    p(d, "Hoofddorp · +31 6 5511 7322 · b.kuipers@mail.example", after=8)
    rows = [["**Nederlands**", "**English**"],
            ["**Over mij**\nReismens met geduld. Twaalf jaar Schiphol leert je omgaan met haast, tranen en verloren koffers.", "**About me**\nA patient traveller. Twelve years at Schiphol teach you to deal with haste, tears and lost luggage."],
            ["**Werkervaring**", "**Work experience**"],
            ["**Medewerker klantenservice**\nKLM, Amstelveen\nfeb 2021 – jan 2023\nOmboekingen en terugbetalingen per telefoon en WhatsApp.", "**Customer service agent**\nKLM, Amstelveen\nFeb 2021 – Jan 2023\nRebookings and refunds by telephone and WhatsApp."],
            ["**Verhuurmedewerker**\nHertz, Schiphol\napr 2015 – jan 2021\nAuto’s uitgeven en innemen aan de balie; bij drukte de reserveringstelefoon.", "**Rental agent**\nHertz, Schiphol\nApr 2015 – Jan 2021\nHanding out and checking in cars at the counter; reservations telephone at busy times."],
            ["**Grondsteward**\nMenzies Aviation, Schiphol\nsep 2010 – mrt 2015\nInchecken, boarden, zoekgeraakte bagage; rapport in Word, lijsten in Excel.", "**Ground steward**\nMenzies Aviation, Schiphol\nSep 2010 – Mar 2015\nCheck-in, boarding, lost luggage; reports in Word, lists in Excel."],
            ["**Opleiding**\nLuchtvaartdienstverlening, mbo niveau 4\nROC van Amsterdam, 2006 – 2010\nDiploma behaald", "**Education**\nAviation services, mbo level 4\nROC van Amsterdam, 2006 – 2010\nDiploma obtained"],
            ["**Referenties**\nDaphne Kroes, KLM, 06-12 90 44 18\nMarco Tavenier, Hertz, 020-502 02 40", "**References**\nDaphne Kroes, KLM, 06-12 90 44 18\nMarco Tavenier, Hertz, 020-502 02 40"]]
    table(d, rows, [8.6, 8.6], "Table Grid")
    via_office(f, d, "pdf")


@cv("CV - Joke Terpstra.pdf", refs=2,
    edu=[ED("mbo-4", True, "1988", "1992"), ED("havo", False, "1986", "1988")],
    exp=[E("2017-03", "present", "Protestantse Gemeente Bolsward", None, ["religious"], tools=["Officepakket"]),
         
         E("2018-03", "2022-03", "gemeente Waadhoeke", None, [M], kind="council"),
         E("2008", "2017", "Notariskantoor Wiersma", None, [P]),
         E("1992", "2008", "Aegon", None, [P], True)])
def _(f):
    from fpdf import FPDF
    pdf = FPDF(format="A4")
    pdf.set_margins(22, 20, 22)
    pdf.add_page()
    enc = lambda s: s.replace("–", "-").replace("’", "'")

    def t(s, style="", size=11, h=5.6, fill=False):
        pdf.set_font("Helvetica", style, size)
        pdf.multi_cell(0, h, enc(s), fill=fill, new_x="LMARGIN", new_y="NEXT")

    def head(s):
        pdf.ln(4)
        pdf.set_fill_color(225, 230, 240)
        t(" " + s, "B", 12, 7.5, True)
        pdf.ln(1.5)
    t("Joke Terpstra – van der Wal", "B", 18, 9)
    t("Franeker, 0517 – 39 44 05, joke.terpstra@hetnet.example\nGehuwd met Sjoerd, vier kleinkinderen")
    head("Werk")
    for r, w, per, tx in (("Koster-beheerder en scriba", "Protestantse Gemeente Bolsward", "Maart 2017 – heden", "Verhuur van zalen, ledenadministratie, kerkblad in Word, begroting van het beheer in Excel, eerste aanspreekpunt van de gemeente."),
                          ("Raadslid (fractie lokaal belang)", "gemeente Waadhoeke", "Maart 2018 – maart 2022", "Portefeuille sociaal domein, vier avonden in de maand."),
                          ("Secretaresse", "Notariskantoor Wiersma, Franeker", "2008 – 2017", "Akten uitwerken, dossiers sluiten, koffie inschenken."),
                          ("Medewerker Klantenservice pensioenen", "Aegon, Leeuwarden", "1992 – 2008", "Deelnemers bellen en gebeld worden, waardeoverdracht, brieven.")):
        t(r, "B")
        t(w + "\n" + per, "I", 10, 5)
        t(tx)
        pdf.ln(2.5)
    head("Leren")
    t("1988 – 1992  Middelbaar administratief onderwijs (MEAO), Sneek, geslaagd\n1986 – 1988  Havo, niet afgerond (overgestapt naar de MEAO)\n2019  Cursus debatteren voor raadsleden")
    head("Referenties")
    t("Ds. Minke Faber, predikant, 0515 – 57 22 10\nMr. Tjalling Wiersma, notaris in ruste, 06 – 10 44 87 39")
    pdf.output(str(f))
