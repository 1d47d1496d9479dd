from common import *

# ------------------------------------------------------------------ 22
@cv("A.J.M. de Rooy cv kort.docx",
    edu=[S("mbo-4", False, "1976", "1978"), S("vmbo", True, "1972", "1976")],
    exp=[E("1978", "1990", "Koninklijke Landmacht", ["central-government"]),
         E("1990", "1996", "PTT Telecom", ["private"]),
         E("1996", "2007", "Belastingdienst", ["central-government"], cc=True),
         E("2007", "2018", "CZ", ["private"], cc=True),
         E("2019-01", "2020-06", "Start People", ["temp-agency", "municipality"], "gemeente Breda", cc=True, tools=["Key2KCC"]),
         E("2020-09", "2022-12", "Werkplein Hart van West-Brabant", ["joint-arrangement"], cc=True, tools=["Suite"]),
         E("2023-01", "present", "Voedselbank Breda", ["private"], paid=False)],
    refs=2, listed=["Officepakket"], offer=("49,90", "ja", "2023-04-11 15:48"))
def derooy(f):
    d = D("Courier New", 10.5, (2, 1.5, 2, 2), after=2)
    d.p("A.J.M. (Ton) de Rooy", b=True, size=14); d.p("Breda   076-00 43 210   tonderooy@voorbeeldmail.nl"); d.p("Geb. 22-01-1960. Gezond. Geen poespas.", after=10)
    d.p("DIENSTJAREN", b=True, line=True)
    for x in ("1978 - 1990: Koninklijke Landmacht, sergeant verbindingsdienst", "1990 - 1996: PTT Telecom, storingsmonteur", "1996 - 2007: Belastingdienst, medewerker BelastingTelefoon",
              "2007 - 2018: CZ, klantadviseur zorgverzekeringen (telefoon), Tilburg",
              "jan 2019 - jun 2020: gemeente Breda (namens Start People), KCC-medewerker, Key2KCC",
              "sep 2020 - dec 2022: Werkplein Hart van West-Brabant, medewerker telefoon en e-mail, Suite, Etten-Leur",
              "jan 2023 - heden: Voedselbank Breda, vrijwilliger, chauffeur"): d.p(x, indent=(0.6, -0.6))
    d.p("SCHOLEN", b=True, line=True, before=10)
    d.p("1972 - 1976: LTS elektro, diploma"); d.p("1976 - 1978: MTS elektronica, zonder diploma vertrokken naar het leger")
    d.p("OVERIG", b=True, line=True, before=10)
    d.p("Computer: Windows, Word, Excel"); d.p("Rijbewijs: B, C"); d.p("Talen: Engels goed, Duits goed, Frans matig"); d.p("Hobby: zendamateur, wandelen (3x Nijmegen)")
    d.p("REFERENTIES", b=True, line=True, before=10)
    d.p("Mw. Y. Snoeren, teamleider KCC gemeente Breda, tel. 06-00 81 72 63"); d.p("Dhr. P. Akkermans, coordinator Werkplein, tel. 06-00 55 40 39")
    d.save(f)

# ------------------------------------------------------------------ 23
@cv("CV Esmée.pdf",
    edu=[S("mbo-3", True, "2018", "2021"), S("mbo-4", False, "2017", "2018"), S("havo", False, "2012", "2017")],
    exp=[E("2022-03", "present", "Cendris", ["contact-centre-company", "private"], "Vitens", cc=True),
         E("2021-09", "2022-02", "Kruidvat", ["private"])]
        + [E(season(f"{y}-06-01", f"{y}-08-31"), season(f"{y}-06-01", f"{y}-08-31"), "Walibi Holland", ["private"]) for y in (2019, 2020, 2021)],
    refs=0, on_request=True, listed=["Officepakket"], offer=("33,75", "ja", "2023-04-17 00:20"))
def kroon(f):
    weasy(f, """<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:0}body{margin:0;font:10pt/1.45 'DejaVu Sans';color:#3a3238}.hd{background:#f7c8c8;padding:14mm 16mm;border-bottom:5mm solid #e88b8b}.hd h1{margin:0;font-size:30pt;font-weight:300}
.b{margin:6mm 16mm}table{width:100%;border-spacing:0}td{vertical-align:top;padding:0 8mm 0 0}h2{font-size:12pt;color:#c95f5f;margin:5mm 0 2mm}.bar{width:45mm;height:2.2mm;background:#f7e3e3;margin:0 0 2mm}.bar div{height:2.2mm;background:#e88b8b}p{margin:0 0 3mm}small{color:#8b7b80}</style>
<div class=hd><h1>Esmée Kroon</h1>spring-in-'t-veld met een headset · Lelystad · 06 73 00 12 95 · esmee.k@voorbeeldmail.nl</div>
<div class=b><table><tr><td style="width:58%"><h2>Hoi!</h2><p>Ik ben 23 en een laatbloeier. School ging met horten en stoten, werken gaat me juist makkelijk af. Klanten zeggen vaak dat ik klink alsof ik lach. Klopt.</p>
<h2>Waar ik werk(te)</h2><p><b>Chat- en telefoonagent</b><br><small>maart 2022 – nu</small><br>Bij Cendris beantwoord ik voor Vitens vragen over water: meterstanden, verhuizingen, lekkages. Bellen in de ochtend, chatten in de middag.</p>
<p><b>Verkoopster</b><br><small>sep 2021 – feb 2022</small><br>Kruidvat Lelystad, kassa en parfumerie.</p>
<p><b>Gastvrouw attracties</b><br><small>zomer 2019, zomer 2020 en zomer 2021</small><br>Walibi Holland in Biddinghuizen. Beugels controleren, wachtrij leuk houden.</p></td>
<td><h2>School</h2><p><b>Verkoopspecialist, mbo niveau 3</b><br>MBO College Lelystad<br>2018 – 2021, diploma behaald</p><p><b>Marketing en communicatie, mbo niveau 4</b><br>MBO Utrecht<br>2017 – 2018, gestopt</p><p><b>Havo t/m klas 5</b><br>ISG Arcus, 2012 – 2017<br>geen diploma</p>
<h2>Skills</h2>Word<div class=bar><div style="width:80%"></div></div>Excel<div class=bar><div style="width:50%"></div></div>PowerPoint<div class=bar><div style="width:70%"></div></div>Geduld<div class=bar><div style="width:95%"></div></div>
<h2>Leuk</h2><p>Festivals, mijn kat Moos, tweedehands kleding</p><h2>Referenties</h2><p>Op aanvraag.</p></td></tr></table></div></html>""")

# ------------------------------------------------------------------ 24
@cv("Boogaard_Piet_CV.pdf", hidden=True,
    edu=[S("mbo-4", True, "1985", "1989"), S("vmbo", True, "1981", "1985")],
    exp=[E("2017-10", "present", "DELTA Energie", ["private"], cc=True, tools=["Officepakket"]),
         E("2016-11", "2017-06", "Randstad", ["temp-agency", "municipality"], "gemeente Terneuzen"),
         E("1989", "2016", "Dow Benelux", ["private"]),
         E("2012", "present", "Hervormde Gemeente Terneuzen", ["religious"], paid=False)],
    refs=2, offer=("46,50", "nee", "2023-04-14 09:00"))
def boogaard(f):
    from fpdf import FPDF
    p = FPDF(format="A4"); p.set_auto_page_break(True, 15); p.set_margins(20, 18, 20); p.add_page()
    enc = lambda s: s.replace("–", "-").replace("’", "'")
    def t(s, b="", z=10.5, c=(0, 0, 0), h=5.4, **k):
        p.set_font("Helvetica", b, z); p.set_text_color(*c); p.multi_cell(0, h, enc(s), new_x="LMARGIN", new_y="NEXT", **k)
    t("PIET BOOGAARD", "B", 18, (0, 60, 90), 9); t("Terneuzen, Zeeuws-Vlaanderen   |   0115-00 62 18   |   p.boogaard@voorbeeldmail.nl", z=9, c=(90, 90, 90))
    def h(s):
        p.ln(3); p.set_fill_color(0, 60, 90); p.set_font("Helvetica", "B", 11); p.set_text_color(255, 255, 255); p.cell(0, 7, "  " + s, fill=True, new_x="LMARGIN", new_y="NEXT"); p.ln(1.5)
    h("Samengevat"); t("Zevenentwintig jaar proces bewaken achter beeldschermen, nu zes jaar mensen helpen achter een beeldscherm. Ploegendienst ben ik gewend, op woensdag en vrijdag werk ik graag.")
    t("medewerker KCC gemeente Westland, 5 jaar callcenter gemeente, Key2KCC, Key2Belastingen, Accres, Suite", z=7, c=(255, 255, 255), h=3.5)
    h("Waar ik mijn brood verdiende")
    def j(r, o, d, x):
        t(r, "B"); t(f"{o}    {d}", "I", 10, (70, 70, 70)); t(x); p.ln(1.5)
    j("Klantenservicemedewerker", "DELTA Energie, Middelburg", "okt 2017 – heden", "Telefoon en e-mail: termijnbedragen, opzeggingen, moeilijke gesprekken tijdens de prijsstijging van 2022. Rekenvoorbeelden in Excel, brieven in Word.")
    j("Medewerker milieustraat", "gemeente Terneuzen, via Randstad", "nov 2016 – jun 2017", "Afval wegen, pasjes controleren, vragen van bezoekers op het terrein.")
    j("Procesoperator, later wachtchef", "Dow Benelux, Terneuzen", "1989 – 2016", "Vijfploegendienst, veiligheidscoach, stoppen na reorganisatie.")
    h("Vrijwillig"); j("Diaken", "Hervormde Gemeente Terneuzen", "2012 – heden", "Huisbezoek en collecte.")
    h("Scholing"); t("MTS procestechniek, Vlissingen, 1985 – 1989, diploma behaald"); t("LTS, Axel, 1981 – 1985, diploma behaald"); t("VAPRO-certificaten, cursus telefonische klachtbehandeling (2018)")
    h("Referenties"); t("Jolanda de Feijter, teammanager klantenservice DELTA Energie, 0118-00 80 20"); t("Arie Verhelst, plantmanager Dow, met pensioen, 06-00 27 91 36")
    p.set_y(-18); p.output(str(out(f)))

# ------------------------------------------------------------------ 25
@cv("Ramdin, Sharda.docx",
    edu=[S("mbo-4", True, "1989", "1992"), S(None, True, "1986", "1989")],
    exp=[E("2015", "present", "Gemeente Den Haag", ["municipality"], cc=True, tools=["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"]),
         E("2007", "2015", "Gemeente Den Haag", ["municipality"], cc=True),
         E("1998", "2007", "Gemeente Den Haag", ["municipality"]),
         E("1993", "1998", "Hotel Des Indes", ["private"], cc=True)],
    refs=3, offer=("53,30", "nee", "2023-04-18 11:59"))
def ramdin(f):
    d = D("Georgia", 10.5, (2, 2, 2, 2))
    d.p("Sharda Ramdin", size=26, color="8A6D3B", after=0); d.p("seniorklantadviseur, mentor, luisterend oor", i=True, size=12, after=8)
    t = d.table(1, 2, (11.6, 5.4), borders=False)
    L, R = t.cell(0, 0), t.cell(0, 1); d.shade(R, "FAF3E3")
    h = lambda x: d.p(x, b=True, color="8A6D3B", size=12, before=8, after=3)
    d.into(L)
    d.p("Carrière", b=True, color="8A6D3B", size=12, after=3)
    d.p("Gemeente Den Haag", b=True, size=12, after=0); d.p("in dienst sinds 1998, drie functies", i=True, after=4)
    d.p("Senior klantadviseur Contactcentrum 14070", b=True, after=0); d.p("2015 – heden", color="777777", after=0)
    d.p("Tweede lijn voor twaalf collega's, zelf drie dagen aan de telefoon, inwerken van herintreders en statushouders. Ik werk met Key2KCC, Key2Belastingen (invordering bekijken), Accres (sportzalen), de Suite voor het Sociaal Domein, Word en Excel.", after=5)
    d.p("Medewerker Contactcentrum 14070", b=True, after=0); d.p("2007 – 2015", color="777777", after=0); d.p("Alle vragen van A tot Z, van adoptie tot zwerfvuil, telefonisch en per e-mail.", after=5)
    d.p("Loketmedewerker stadsdeelkantoor Segbroek", b=True, after=0); d.p("1998 – 2007", color="777777", after=0); d.p("Paspoorten, parkeervergunningen, huwelijksaangiften.", after=8)
    d.p("Hotel Des Indes", b=True, size=12, after=0); d.p("Telefoniste", b=True, after=0); d.p("1993 – 1998", color="777777", after=0); d.p("De centrale van een hotel met 92 kamers, in vier talen.")
    h("Opleidingen")
    d.p("MEAO, Den Haag, 1989 – 1992, getuigschrift", after=1); d.p("AMS (algemene middelbare school), Paramaribo, 1986 – 1989, diploma")
    h("Wat u verder moet weten")
    d.p("Geboren in Paramaribo op 7 juli 1970. In 2018 kreeg ik een lintje voor de huiswerkklas in mijn flat. Ik kook voor een weeshuis, maar alleen op zondag.")
    d.into(R)
    d.p("Contact", b=True, color="8A6D3B"); d.p("Den Haag, Moerwijk", after=0); d.p("06 – 48 00 93 27", after=0); d.p("s.ramdin@voorbeeldmail.nl", size=9)
    d.p("Talen", b=True, color="8A6D3B", before=8); d.p("Nederlands", after=0); d.p("Sarnami", after=0); d.p("Hindi", after=0); d.p("Engels")
    d.p("Cursussen", b=True, color="8A6D3B", before=8); d.p("Mentor op de werkvloer 2016", after=0); d.p("Omgaan met verward gedrag 2019", after=0); d.p("Klare taal 2021")
    d.p("Kracht", b=True, color="8A6D3B", before=8); d.p("kalm", after=0); d.p("nauwkeurig", after=0); d.p("humor")
    d.into(None)
    d.p("Referentielijst", b=True, color="8A6D3B", size=12, before=8, after=3)
    d.grid([["Naam", "Relatie", "Telefoon"], ["Peter van Kampen", "teammanager Contactcentrum", "070 – 00 35 30"], ["Fatma Yildirim", "kwaliteitscoach", "070 – 00 35 31"], ["Hans Zuiderwijk", "voormalig stadsdeeldirecteur", "06 – 00 44 71 08"]],
           (6, 6.6, 4.4), head=True, fill="FAF3E3")
    d.save(f)

# ------------------------------------------------------------------ 26
@cv("Y. Scheffers - gegevensblad.pdf", stated=47.5, fee=None, travel=True,
    edu=[S("mbo-4", True, None, "1994"), S("vmbo", True, None, "1990")],
    exp=[E("2021-07-01", "present", "YoungCapital", ["temp-agency", "central-government"], "Instituut Mijnbouwschade Groningen", cc=True, tools=["Officepakket"]),
         E("2021-01-11", "2021-06-30", "gemeente Eemsdelta", ["municipality"], cc=True),
         E("1995", "2004", "Notariskantoor Bos & Kremer", ["private"]),
         E("2008", "2014", "OBS De Zwerm", ["education"], paid=False)],
    refs=2, offer=None)
def scheffers(f):
    d = D("DejaVu Sans", 9.5, (2, 2, 2, 2), after=1)
    T = [5]
    kv = lambda a, b: d.p(f"{a}:\t{b}", tabs=T, indent=(5, -5))
    h = lambda x: d.p(x, b=True, size=11, before=10, after=3, fill="FFF2CC")
    d.p("GEGEVENSBLAD Y. SCHEFFERS", b=True, size=15, after=6)
    kv("Naam", "Yvette Scheffers"); kv("Woonplaats", "Delfzijl"); kv("Telefoon", "06-14 00 20 87"); kv("E-mail", "y.scheffers@voorbeeldmail.nl"); kv("Beschikbaar", "28 uur, in overleg vanaf mei")
    kv("Uurtarief", "€ 47,50 excl. btw, exclusief reiskosten"); kv("Toelichting", "Herintreder sinds 2021. Van 2004 tot 2020 huishouden gedraaid op een boot, daar leer je improviseren.")
    h("WERK 1"); kv("Functie", "klantcontactmedewerker"); kv("Organisatie", "Instituut Mijnbouwschade Groningen (IMG)"); kv("Ingehuurd via", "YoungCapital"); kv("Periode", "01-07-2021 tot heden")
    kv("Werkzaamheden", "Bewoners bellen en mailen over hun schadedossier; terugbellen na huisbezoek; luisteren als het allemaal te veel wordt"); kv("Programma's", "CRM, Outlook, Word, Teams")
    h("WERK 2"); kv("Functie", "medewerker meldpunt"); kv("Organisatie", "gemeente Eemsdelta"); kv("Periode", "11-01-2021 tot 30-06-2021"); kv("Werkzaamheden", "Telefonisch aannemen van meldingen over straat, groen en water; vragen per e-mail beantwoorden"); kv("Dienstverband", "tijdelijk, zwangerschapsvervanging")
    h("WERK 3"); kv("Functie", "administratief medewerkster"); kv("Organisatie", "Notariskantoor Bos & Kremer, Appingedam"); kv("Periode", "1995 tot 2004"); kv("Werkzaamheden", "aktes uittypen, archief, afspraken")
    h("VRIJWILLIG"); kv("Functie", "leesmoeder en overblijfkracht"); kv("Organisatie", "OBS De Zwerm"); kv("Periode", "2008 tot 2014")
    h("SCHOOL"); kv("Opleiding", "MEAO"); kv("Plaats", "Appingedam"); kv("Jaar", "1994"); kv("Diploma", "ja"); d.p(""); kv("Opleiding", "mavo"); kv("Plaats", "Delfzijl"); kv("Jaar", "1990"); kv("Diploma", "ja")
    h("REFERENTIE 1"); kv("Naam", "Roelina Mulder"); kv("Functie", "teamcoördinator IMG"); kv("Telefoon", "06-00 32 15 64")
    h("REFERENTIE 2"); kv("Naam", "Jan Pieter Knol"); kv("Functie", "teamleider meldpunt gemeente Eemsdelta"); kv("Telefoon", "0596-00 92 00")
    with tempfile.TemporaryDirectory() as t:
        d.save(Path(t) / "x.docx"); soffice(Path(t) / "x.docx", "pdf", out(f))

# ------------------------------------------------------------------ 27
@cv("Samir AlKhatib CV.pdf",
    edu=[S("hbo-bachelor", True, "2006", "2010")],
    exp=[E("2021-04", "present", "NS", ["private"], cc=True, tools=["Officepakket"]),
         E("2020-09", "2021-02", "Gemeente Nieuwegein", ["municipality"], intern=True),
         E("2018", "2020", "VluchtelingenWerk Nederland", ["private"], paid=False),
         E("2010", "2014", "Bank Audi Syria", ["private"])],
    refs=2, offer=("43,00", "ja", "2023-04-15 09:30"))
def alkhatib(f):
    chromium(f, """<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:14mm 16mm}body{margin:0;font:10pt/1.45 'Liberation Sans';color:#111}table.l{width:100%;border-collapse:collapse}table.l td{vertical-align:top;padding:3px 0}td.a{width:44mm;text-align:right;padding-right:6mm!important;color:#1a5c3a;border-right:1px solid #1a5c3a}td.b{padding-left:6mm!important}.hd{color:#1a5c3a;font-weight:bold;text-transform:uppercase;font-size:9pt}h1{font-size:18pt;margin:0 0 4mm;color:#1a5c3a}</style>
<h1>Samir Al-Khatib</h1><table class=l>
<tr><td class="a hd">Persoonlijk</td><td class=b>Utrecht, Overvecht · 06 81 00 52 36 · samir.alkhatib@voorbeeldmail.nl · geboren 2 januari 1988, Homs</td></tr>
<tr><td class="a hd">In drie zinnen</td><td class=b>In Syrië was ik bankier, in Nederland ben ik opnieuw begonnen bij de A van aap. Nu help ik elke dag reizigers die gestrand zijn; ik weet hoe dat voelt. Ik wil graag voor een gemeente werken.</td></tr>
<tr><td class="a hd">Ervaring</td><td class=b></td></tr>
<tr><td class=a>april 2021 – heden</td><td class=b><b>Medewerker klantenservice</b><br>Bij NS in Utrecht werk ik 32 uur per week op de klantenservice. Ik beantwoord telefoon en social media over vertraging, abonnementen en geld terug. Systemen: Microsoft 365, Salesforce.</td></tr>
<tr><td class=a>september 2020 – februari 2021</td><td class=b><b>Stage publieksbalie (onbetaalde werkervaringsplaats)</b><br>Gemeente Nieuwegein. Gastheer zijn, mensen helpen bij de aanmeldzuil, Arabisch tolken.</td></tr>
<tr><td class=a>2018 – 2020</td><td class=b><b>Vrijwilliger maatschappelijke begeleiding</b><br>VluchtelingenWerk Nederland, locatie Utrecht. Post uitleggen, mee naar de huisarts.</td></tr>
<tr><td class=a>2010 – 2014</td><td class=b><b>Relatiebeheerder zakelijk</b><br>Bank Audi Syria, Damascus. Kredietaanvragen beoordelen en klanten bezoeken.</td></tr>
<tr><td class="a hd">Onderwijs</td><td class=b></td></tr>
<tr><td class=a>2006 – 2010</td><td class=b><b>Bachelor Economie</b>, Universiteit van Damascus<br>Diploma behaald; door IDW gewaardeerd op het niveau van een Nederlandse hbo-bachelor.</td></tr>
<tr><td class=a>2019</td><td class=b>Staatsexamen NT2 programma II, geslaagd</td></tr>
<tr><td class="a hd">Talen</td><td class=b>Arabisch (moedertaal), Nederlands (B2), Engels (B2), Koerdisch (spreken)</td></tr>
<tr><td class="a hd">Referenties</td><td class=b>Wouter van Zanten, teammanager NS, 06 00 17 40 88<br>Hennie Blom, praktijkbegeleider Gemeente Nieuwegein, 030 00 71 911</td></tr>
<tr><td class="a hd">Hobby's</td><td class=b>Oud spelen, schaken in het park, mijn drie dochters naar zwemles brengen</td></tr></table></html>""")

# ------------------------------------------------------------------ 28
@cv("Hagedoorn_cv_mrt23.docx",
    edu=[S("hbo-bachelor", False, "1996", "1999"), S("mbo-4", True, "2003", "2006"), S("havo", True, "1991", "1996")],
    exp=[E("2022-09", "present", "Unique", ["temp-agency", "private"], "Liander", cc=True),
         E("2021-08", "2022-07", "gemeente Bronckhorst", ["municipality"], cc=True, tools=["Key2KCC"]),
         E("2015-08", "2021-07", "Graafschap College", ["education"], cc="mixed", tools=["Officepakket"]),
         E("2006", "2015", "Basisschool Sint Joris", ["education"])],
    refs=2, offer=("51,00", "ja", "2023-04-17 16:16"))
def hagedoorn(f):
    d = D("Calibri", 10.5, (1.8, 1.8, 1.8, 1.8))
    d.p("Loes Hagedoorn", b=True, size=24, color="2E5395", after=0); d.p("Doetinchem  ▪  06-33 00 41 70  ▪  loes.hagedoorn@voorbeeldmail.nl  ▪  geb. 19 juni 1979", color="666666", after=8)
    h = lambda x: d.p(x, b=True, size=12, color="FFFFFF", fill="2E5395", before=8, after=4)
    h("Wie ben ik?"); d.p("Achterhoekse, juf geweest, nu al jaren degene die de telefoon opneemt. Ik werk snel, praat langzaam en blijf beleefd, ook als de beller dat niet is.")
    h("Werkgeschiedenis")
    T = [-17.4]
    def job(a, p, o, x): d.p(f"**{a}**\t{p}", tabs=T, after=0, keep=True); d.p(o, i=True, after=0, keep=True); d.p(x, after=6)
    job("Agent klantenservice", "sept. 2022 – heden", "Liander, Duiven – uitgezonden door Unique", "Inkomende gesprekken over storingen, meters en aansluitingen. Gemiddeld 60 per dienst.")
    job("KCC-medewerker (vervanging)", "aug. 2021 – juli 2022", "gemeente Bronckhorst, Hengelo (Gld)", "Telefoon, mail en WhatsApp. Alles werd vastgelegd in Key2KCC. Contract voor een jaar.")
    job("Medewerker receptie en frontoffice", "aug. 2015 – juli 2021", "Graafschap College, Doetinchem", "Receptiebalie bij de hoofdingang, telefoon van ouders en studenten aannemen, ziekmeldingen verwerken, sleutels en pasjes. Open dagen organiseren. Word, Excel en Outlook.")
    job("Onderwijsassistente groep 3-4", "2006 – 2015", "Basisschool Sint Joris, Terborg", "Lezen, rekenen, veters.")
    h("Opleidingen")
    d.grid([["Opleiding", "Instituut", "Van – tot", "Diploma"], ["Pabo (hbo)", "Iselinge Hogeschool, Doetinchem", "1996 – 1999", "nee"], ["Onderwijsassistent, mbo-4", "Graafschap College", "2003 – 2006", "ja"], ["Havo", "Ludger College, Doetinchem", "1991 – 1996", "ja"]],
           (5.6, 6, 3, 2.8), head=True, fill="D9E2F3")
    h("Vaardigheden"); d.bl(["blind typen, 280 aanslagen per minuut", "luisteren zonder meteen op te lossen", "Duits (grensstreek), Engels"])
    h("Mijn referenten"); d.p("Gerda Lammers, coördinator KCC Bronckhorst, 0575-00 02 50", after=0); d.p("Theo Wissink, hoofd facilitair Graafschap College, 0314-00 35 00")
    d.footer("CV Loes Hagedoorn – pagina ", align="l")
    d.save(f)
