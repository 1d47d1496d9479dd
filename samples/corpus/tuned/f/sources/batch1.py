from calc import *
from dx import D, Cm
CVS = []


def add(file, offer=None, **cv):
    def deco(f):
        CVS.append((file, f, cv, offer))
        return f
    return deco


def season(a, b):
    return {"earliest": a, "latest": b}


# ---------------------------------------------------------------- 1
@add("f01-marloes-van-gestel.docx", ("46,50", "ja", "2023-04-14T10:12"),
     edu=[S("mbo-4", True, "2011", "2015"), S("vmbo", True, "2007", "2011")],
     exp=[X("2021-01", "present", "Driessen", [T, M], True, "gemeente Tilburg", tools=["Key2KCC", "Officepakket"]),
          X("2018-08", "2020-12", "Essent", [P], True),
          X("2015-02", "2018-07", "HEMA", [P])], refs=2)
def f01(o, b):
    d = D("Calibri", 10.5)
    d.p("Marloes van Gestel", size=22, bold=True, color="8A1538", after=0)
    d.rule(d.p("Besterdring 114, 5014 HL Tilburg  |  06 - 4411 2087  |  marloes.vangestel@voorbeeldmail.nl", size=9), "8A1538")
    d.p("In het kort", size=13, bold=True, color="8A1538", before=8)
    d.p("Ik praat graag en ik luister nog beter. Bellers die boos binnenkomen hangen bij mij meestal rustig op. Ben gewend aan "
        "vroege en late diensten en zoek een plek voor 28 uur, woensdag en vrijdag altijd beschikbaar.")
    d.p("Waar ik werkte", size=13, bold=True, color="8A1538", before=8)
    d.table([
        ["jan 2021 – heden", "**Medewerker Klant Contact Centrum**\nDriessen, geplaatst bij gemeente Tilburg (team KCC)\n"
         "Ik neem per dag zo'n 70 gesprekken aan over paspoorten, afval, parkeren en meldingen openbare ruimte. Ik leg alles vast in Key2KCC, "
         "zet terugbelverzoeken uit via Outlook en werk de scripts in Word bij als een regeling verandert."],
        ["", ""],
        ["aug 2018 – dec 2020", "**Klantadviseur telefonie**\nEssent, 's-Hertogenbosch\nInkomende lijn: verhuizingen, jaarnota's, betalingsregelingen. "
         "Het laatste jaar ook inwerkmaatje voor nieuwe collega's."],
        ["", ""],
        ["feb 2015 – juli 2018", "**Verkoopmedewerker**\nHEMA Tilburg, Heuvelstraat\nKassa, bakery-hoek en het openen/sluiten van de winkel."],
    ], [3.6, 13.2])
    d.p("Wat ik leerde", size=13, bold=True, color="8A1538", before=8)
    d.table([["2011 – 2015", "Juridisch medewerker openbaar bestuur, ROC Tilburg – opleiding op mbo-niveau 4, diploma behaald"],
             ["2007 – 2011", "Vmbo-t, De Nieuwste School – diploma behaald"],
             ["2022", "Training Omgaan met agressie aan de telefoon (1 dag)"]], [3.6, 13.2])
    d.p("Wie kan over mij vertellen", size=13, bold=True, color="8A1538", before=8)
    d.table([["Naam", "Functie", "Bereikbaar op"], ["Petra Wouters", "teamleider KCC gemeente Tilburg", "06 - 2088 4410"],
             ["Stefan Brok", "floormanager Essent", "06 - 1390 7765"]], [5, 7, 4.5], style="Light Grid Accent 2", bold_first=True)
    d.save(o)


# ---------------------------------------------------------------- 2
@add("f02-daan-hermans.pdf", ("41,00", "nee", "2023-04-17T21:40"),
     edu=[S("mbo-3", True, "2017", "2019"), S("mbo-4", False, "2019", "2020"), S("vmbo", True, "2013", "2017")],
     exp=[X("2022-03", "present", "Coolblue", [P], True), X("2019-09", "2022-02", "MediaMarkt", [P]),
          X("2016", "2019", "Jan Linders", [P])],
     listed=["Officepakket"], on_request=True)
def f02(o, b):
    b.chromium("""<meta charset=utf-8><style>@page{size:A4;margin:0}body{margin:0;font:10.5pt/1.4 Arial,'Liberation Sans',sans-serif;color:#222}
.w{display:flex;min-height:297mm}.s{width:62mm;background:#0d3b4c;color:#fff;padding:12mm 7mm;box-sizing:border-box}.m{flex:1;padding:14mm 12mm}
.ph{width:34mm;height:34mm;border-radius:50%;background:#9db8c2;margin:0 auto 6mm;text-align:center;line-height:34mm;color:#0d3b4c}
h1{margin:0;font-size:24pt}h2{color:#e4632a;font-size:12pt;text-transform:uppercase;letter-spacing:1.5px}.s h2{color:#ffd9a8}
.bar{background:#315e6e;height:2.2mm;margin:1mm 0 3mm}.bar i{display:block;height:100%;background:#ffd9a8}.d{color:#777;font-size:9.5pt}</style>
<div class=w><div class=s><div class=ph>foto</div><h2>Contact</h2>Daan Hermans<br>Strijpsestraat 88<br>5616 GR Eindhoven<br>06 5523 1098<br>d.hermans@voorbeeldmail.nl
<h2>Kan ik</h2>Zendesk<div class=bar><i style="width:90%"></i></div>Word<div class=bar><i style="width:70%"></i></div>Excel<div class=bar><i style="width:55%"></i></div>
Mensen geruststellen<div class=bar><i style="width:95%"></i></div><h2>Talen</h2>Nederlands – moedertaal<br>Engels – vlot<br>Duits – red me
<h2>Vrije tijd</h2>PSV, gamen, zelfgebouwde pc's<h2>Referenties</h2>Kan ik je sturen, laat maar weten.</div>
<div class=m><h1>Daan Hermans</h1><p><b>Klantenservice is mijn ding.</b> Ik leg ingewikkelde spullen simpel uit, aan de telefoon net zo makkelijk als in de chat.</p>
<h2>Gewerkt bij</h2>
<p><b>Coolblue</b>, klantenservicelocatie Tilburg<br><i>Klantenservice Specialist</i> <span class=d>03/2022 – nu</span><br>Bellen, chatten en mailen met klanten over wasmachines en tv's. 
Retouren regelen, bezorgers aansturen en klachten oplossen voordat ze een review worden.</p>
<p><b>MediaMarkt</b> Eindhoven Centrum<br><i>Verkoopadviseur computers</i> <span class=d>09/2019 – 02/2022</span><br>Adviseren op de vloer, schappen bijhouden, omruilbalie in de drukke weken.</p>
<p><b>Jan Linders</b> Geldrop<br><i>Vakkenvuller</i> (bijbaan) <span class=d>2016 – 2019</span><br>Eerst zuivel, later verantwoordelijk voor de spiegelploeg op zaterdag.</p>
<h2>School</h2>
<p>Marketing &amp; Communicatie, niveau 4 <span class=d>2019 – 2020</span><br>Summa College, na het eerste jaar gestopt omdat ik liever wilde werken</p>
<p>Commercieel medewerker, mbo niveau 3 <span class=d>2017 – 2019</span><br>Summa College Eindhoven, diploma</p>
<p>Vmbo kader, Strabrecht College <span class=d>2013 – 2017</span><br>diploma</p></div></div>""", o)


CVS[-1][2]["edu"] = [S("mbo-4", False, "2019", "2020"), S("mbo-3", True, "2017", "2019"), S("vmbo", True, "2013", "2017")]


# ---------------------------------------------------------------- 3
@add("f03-fatima-el-idrissi.pdf", ("52,75", "ja", "2023-04-18T09:03"),
     edu=[S("hbo-bachelor", False, "2013", "2015"), S("mbo-4", True, "2009", "2013")],
     exp=[X("2020-04", "present", "Gemeente Rotterdam", [M], True, tools=["Suite", "Officepakket"]),
          X("2017-06", "2020-03", "Gemeente Rotterdam", [M]),
          X("2013-09", "2017-05", "Ziggo", [P], True), X("2010", "2013", "Bakkerij Atlas", [P])], refs=2)
def f03(o, b):
    b.chromium("""<meta charset=utf-8><style>@page{size:A4;margin:17mm 19mm}body{font:11pt/1.45 Georgia,'DejaVu Serif',serif;color:#1c1c1c}
h1{font-weight:400;font-size:26pt;margin:0;border-bottom:3px double #3c6e47}h2{font-size:13pt;font-variant:small-caps;color:#3c6e47;margin:6mm 0 2mm}
.r{display:flex;justify-content:space-between}.r b{font-size:11.5pt}.f{margin-left:5mm}.f .r{font-style:italic}ul{margin:1mm 0 2mm}</style>
<h1>Fatima el Idrissi</h1><div class=r><span>Rotterdam-Charlois · geboren 3 mei 1993</span><span>06-28190433 · fatima.elidrissi@voorbeeldmail.nl</span></div>
<h2>Werkplekken</h2>
<div class=r><b>Gemeente Rotterdam</b><span>juni 2017 – heden</span></div>
<div class=f><div class=r><span>Senior medewerker contactcenter 14 010</span><span>april 2020 – heden</span></div>
<ul><li>Eerste aanspreekpunt voor inwoners met vragen over bijstand, schulden en Wmo; ik bel en mail de hele dag</li><li>Dossiers inzien en terugbelnotities maken in Suite4Sociaal Domein</li>
<li>Vraagbaak voor twaalf collega's, maandrapportage in Office 365</li></ul>
<div class=r><span>Publieksmedewerker Stadswinkel Charlois</span><span>juni 2017 – maart 2020</span></div>
<ul><li>Aan de balie: rijbewijzen, uittreksels, geboorteaangiften</li><li>Twee dagen per week gastvrouw in de hal</li></ul></div>
<div class=r><b>Ziggo</b><span>sept. 2013 – mei 2017</span></div>
<div class=f><i>Medewerker klantenservice, Capelle aan den IJssel</i><ul><li>Storingen en facturen aan de lijn afgehandeld, later ook webcare</li></ul></div>
<div class=r><b>Bakkerij Atlas</b><span>2010 – 2013</span></div><div class=f><i>Zaterdaghulp</i>, broden snijden en afrekenen</div>
<h2>Scholing</h2>
<div class=r><span>Sociaal Juridische Dienstverlening (hbo), Hogeschool Rotterdam</span><span>2013 – 2015</span></div><div class=f>propedeuse gehaald, studie niet afgerond</div>
<div class=r><span>Sociaal-juridisch medewerker, mbo 4, Albeda</span><span>2009 – 2013</span></div><div class=f>geslaagd</div>
<h2>Navraag doen mag bij</h2>
Nadia Verschoor, teammanager contactcenter gemeente Rotterdam, 010-2670011<br>Edwin Tak, voormalig supervisor bij Ziggo, e.tak@voorbeeldmail.nl
<h2>Verder</h2>Spreek Tamazight, Nederlands en Engels. Rijbewijs B. Dinsdag is mijn vaste vrije dag.""", o)


# ---------------------------------------------------------------- 4
@add("f04-wim-jacobs.docx", ("44,00", "ja", "2023-04-11T15:30"),
     edu=[S("mbo-4", True, None, "1988"), S("vmbo", None, None, "1984")],
     exp=[X("2009-04-01", "2016-12", "gemeente Roermond", [M]),
          X("2017-01", "present", "gemeente Roermond", [M], True, tools=["Accres"]),
          X("1995", "2009", "Van Heugten Tapijten", [P]), X("1988", "1995", "V&D", [P])], refs=2)
def f04(o, b):
    d = D("Times New Roman", 12, 2.5)
    d.p("Levensloop van Wim Jacobs", bold=True, size=16, align="CENTER", after=10)
    d.p("Kapellerlaan 27, 6041 JA Roermond. Telefoon 0475 – 33 90 12. Geboren te Melick op 8 oktober 1967, gehuwd, twee volwassen kinderen.", italic=True)
    d.p("Mijn werkzame leven", bold=True, before=10)
    d.p("Sinds 1 april 2009 ben ik ambtenaar bij de gemeente Roermond. De eerste jaren, tot en met december 2016, zat ik aan de balie van Burgerzaken, waar ik "
        "paspoorten uitreikte, verhuizingen verwerkte en huwelijken noteerde. Dat was mooi werk, want je ziet heel de stad voorbij komen.")
    d.p("Vanaf januari 2017 tot heden werk ik bij dezelfde gemeente als telefonist in het team Telefonie. Wie het algemene nummer draait, krijgt mij of een van mijn vier collega's "
        "aan de lijn. Wij beantwoorden zoveel mogelijk zelf en verbinden alleen door als het niet anders kan. Ook boek ik voor verenigingen de sportzalen in Accres.")
    d.p("Voor de gemeente heb ik van 1995 tot 2009 bij Van Heugten Tapijten gewerkt, laatstelijk als chef van het magazijn. Toen het bedrijf inkromp moest ik iets anders zoeken. "
        "Mijn eerste baan was die van verkoper op de afdeling herenmode bij V&D in Roermond, van 1988 tot 1995.")
    d.p("Mijn schooltijd", bold=True, before=10)
    d.p("Na de mavo in Melick (1984) ging ik naar de MEAO te Roermond, waar ik in 1988 het diploma haalde in de richting commercieel.")
    d.p("Overig", bold=True, before=10)
    d.p("Ik zing bij de fanfare-feestavonden, fiets veel en heb een EHBO diploma. Wie meer over mij wil weten mag gerust bellen met mevrouw Truus Geraedts, mijn teamleider "
        "(0475-359800), of met de heer Pierre Houben, oud-hoofd Burgerzaken (06-51220967).")
    d.save(o)


CVS[-1][2]["edu"] = [S("vmbo", None, None, "1984"), S("mbo-4", True, None, "1988")]


# ---------------------------------------------------------------- 5
@add("f05-sjors-peeters.txt", ("38,00", "ja", "2023-04-16T23:11"),
     edu=[S("mbo-2", True, None, "2018"), S("vmbo", None, None, "2016")],
     exp=[X("2021", "present", "Seacon Logistics", [P]), X("2019", "2021", "Tempo-Team", [T, P], client="Versgroep Maas"),
          X(season("2018-06-01", "2018-08-31"), season("2018-06-01", "2018-08-31"), "Aspergeboerderij Teeuwen", [P]),
          X("2017-03", "2017-08", "Belpunt Venlo", [CC], True)])
def f05(o, b):
    o.write_text("""cv sjors peeters
blerick (venlo)
tel 0640918822
sjorsp1999@voorbeeldmail.nl
heftruckcertificaat: ja / rijbewijs: B / vca: ja geldig tot 2026

WAT HEB IK GEDAAN

2021-heden      heftruckchauffeur, Seacon Logistics, venlo
                laden lossen, scannen, voorraad tellen
2019-2021       orderpicker, uitgezonden door Tempo-Team naar Versgroep Maas
                koelcel, nachtploeg
zomer 2018      aspergestekken en inpakken, Aspergeboerderij Teeuwen
mrt 2017 - aug 2017
                callcenter agent outbound, Belpunt Venlo
                mensen bellen over een ander energie contract. was niet echt mijn ding

SCHOOL

Gilde Opleidingen, logistiek medewerker mbo niveau 2, diploma 2018
vmbo basis, Valuascollege 2016

BEN IK GOED IN

hard werken, op tijd komen, gezellig in de ploeg
een beetje pools en duits

""", encoding="utf-8")


# ---------------------------------------------------------------- 6
@add("f06-ingrid-smulders.pdf", ("47,25", "nee", "2023-04-13T11:00"),
     edu=[S("mbo-4", True, "2004", "2007"), S("havo", True, "1999", "2004")],
     exp=[X("2019-05", "present", "Catharina Ziekenhuis", [CA], True, tools=["Officepakket"]),
          X("2012-09", "2019-04", "Máxima MC", [CA], "mixed"),
          X("2008", "2012", "Huisartsenpraktijk De Linde", [CA])], refs=2)
def f06(o, b):
    b.chromium("""<meta charset=utf-8><style>@page{size:A4;margin:12mm}body{font:10pt/1.4 'Trebuchet MS','DejaVu Sans',sans-serif;color:#333}
header{background:#e8f3f1;border-left:6px solid #1f8a70;padding:5mm 7mm}h1{margin:0;color:#1f8a70}.g{display:grid;grid-template-columns:1.7fr 1fr;gap:7mm;margin-top:6mm}
.c{border:1px solid #cfe3de;border-radius:3mm;padding:3mm 4mm;margin-bottom:4mm;break-inside:avoid}.c h3{margin:0;font-size:11pt}.k{color:#1f8a70;font-weight:bold;font-size:9pt}h2{font-size:12pt;margin:0 0 3mm}</style>
<header><h1>Ingrid Smulders</h1>Zorgzaam aan de telefoon · Son en Breugel · 06 3377 0192 · ingrid.smulders@voorbeeldmail.nl</header>
<div class=g><div><h2>Mijn banen in de zorg</h2>
<div class=c><h3>Medewerker contactcentrum</h3>Catharina Ziekenhuis, locatie Eindhoven<br><span class=k>05-2019 – heden</span><p>Patiënten bellen ons voor afspraken, uitslagen en verwijzingen. Ik plan in HiX, stuur bevestigingen via Outlook en houd de werkinstructies bij in Word.
Piekuren: maandagochtend 180 wachtenden, dan moet je het hoofd koel houden.</p></div>
<div class=c><h3>Polikliniekassistente KNO</h3>Máxima MC, Veldhoven<br><span class=k>09-2012 – 04-2019</span><p>Ontvangst van patiënten aan de desk, gehoortesten klaarzetten, elke ochtend telefonisch spreekuur van 8 tot 10 en assisteren bij kleine ingrepen.</p></div>
<div class=c><h3>Doktersassistente</h3>Huisartsenpraktijk De Linde, Nuenen<br><span class=k>2008 – 2012</span><p>Bloed prikken, hechtingen verwijderen, oren uitspuiten, recepten klaarmaken.</p></div></div>
<div><h2>Opleidingen</h2><div class=c><h3>MDGO Doktersassistente</h3>ROC Eindhoven<br><span class=k>2004 – 2007</span><br>diploma behaald</div>
<div class=c><h3>Havo</h3>Eckartcollege<br><span class=k>1999 – 2004</span><br>diploma behaald</div>
<h2>Aanbevolen door</h2><div class=c><h3>Lonneke Faber</h3>Teamleider contactcentrum, Catharina Ziekenhuis<br>040 – 239 00 00</div><div class=c><h3>Dr. A. Roelofs</h3>KNO-arts, Máxima MC<br>via de poli bereikbaar</div>
<h2>Cursussen</h2><div class=c>Triage basis (2013)<br>BIG-bijscholing injecteren (2015)<br>Feedback geven (2021)</div></div></div>""", o)


# ---------------------------------------------------------------- 7
@add("f07-bianca-de-rooij.docx", ("49,00", "ja", "2023-04-17T16:45"),
     edu=[S("hbo-bachelor", False, "2004", "2005"), S("mbo-4", True, "2000", "2004"), S("havo", True, "1995", "2000")],
     exp=[X("2016-03-01", "present", "Houtman Verschuren Advocaten", [P], tools=["Officepakket"]),
          X("2010-05", "2016-02", "Notariskantoor Maas & Ritzen", [P], "mixed"),
          X("2005-08", "2010-04", "Gemeente Oosterhout", [M])], refs=3)
def f07(o, b):
    d = D("Cambria", 10.5, 2.2)
    d.p("CURRICULUM VITAE", bold=True, size=15, align="CENTER", color="1F3864")
    d.table([["Naam", "Bianca de Rooij"], ["Woonplaats", "Breda (Princenhage)"], ["Geboortedatum", "21 november 1983"], ["Telefoon", "06 – 1944 7201"],
             ["Rijbewijs", "B, eigen auto"]], [4, 12.5], style="Table Grid")
    d.p("Werkzaamheden tot nu toe", bold=True, size=12, color="1F3864", before=10)
    t = d.table([["Van", "Tot", "Kantoor / organisatie", "Functie", "Inhoud"],
             ["1 maart 2016", "heden", "Houtman Verschuren Advocaten, Breda, sectie arbeidsrecht", "Juridisch secretaresse",
              "Processtukken uitwerken in Word, agendabeheer in Outlook voor drie advocaten, dossiervorming, rol bijhouden, declaraties"],
             ["mei 2010", "februari 2016", "Notariskantoor Maas & Ritzen", "Secretaresse-receptioniste",
              "Cliënten ontvangen, telefoon beantwoorden, akten klaarleggen, koffie en kamers"],
             ["augustus 2005", "april 2010", "Gemeente Oosterhout, afdeling Bestuurszaken", "Directiesecretaresse",
              "Notulen van het managementteam, collegestukken bundelen, reizen boeken"]],
            [2.3, 2.2, 3.9, 3.1, 5.2], style="Table Grid", bold_first=True, size=9.5)
    for c in t.rows[0].cells:
        d.shade(c, "D9E2F3")
    d.p("Gevolgde opleidingen", bold=True, size=12, color="1F3864", before=10)
    d.table([["Jaren", "Opleiding", "Niveau", "Diploma"], ["2004 – 2005", "Rechten, Avans Hogeschool Tilburg", "hbo", "nee"],
             ["2000 – 2004", "Managementassistent, Florijn College Breda", "mbo-4", "ja"], ["1995 – 2000", "Newmancollege", "havo", "ja"]],
            [3, 8, 2.7, 3], style="Table Grid", bold_first=True)
    d.p("Opgave van personen die informatie kunnen verstrekken", bold=True, size=12, color="1F3864", before=10)
    d.table([["mr. J.C. Houtman", "advocaat-partner", "076-5220100"], ["Wilma Ritzen", "notaris", "info via kantoor"], ["Kees Snoeren", "oud-gemeentesecretaris Oosterhout", "06-53311908"]],
            [5, 7, 4.7], style="Table Grid")
    d.save(o)


# ---------------------------------------------------------------- 8
@add("f08-luca-ramaekers.pdf", ("39,95", "ja", "2023-04-18T11:20"),
     edu=[S("wo-bachelor", False, "2021-09", "present"), S("vwo", True, "2015", "2021")],
     exp=[X("2022-09", "present", "studievereniging Codex", [P], kind="vol"),
          X("2021-10", "present", "VodafoneZiggo", [P], True),
          X(season("2021-06-01", "2021-08-31"), season("2021-06-01", "2021-08-31"), "Café De Gouden Knop", [P]),
          X("2020-07", "2021-05", "Lijn & Co", [CC], True)],
     on_request=True)
def f08(o, b):
    from reportlab.pdfgen import canvas
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.colors import HexColor
    c = canvas.Canvas(str(o), pagesize=A4)
    c.setTitle("cv luca")
    c.setFillColor(HexColor("#5b2a86")); c.setFont("Helvetica-Bold", 24); c.drawString(60, 780, "Luca Ramaekers")
    c.setFillColor(HexColor("#333333")); c.setFont("Helvetica", 10)
    c.drawString(60, 762, "Student in Maastricht  |  06 8120 3319  |  luca.ramaekers@voorbeeldmail.nl")
    c.setFont("Helvetica-Bold", 13); c.drawString(60, 728, "Mijn tijdlijn (school en werk door elkaar)")
    items = [("sept 2022 - heden", "Penningmeester studievereniging Codex (vrijwillig)", "Begroting, bonnetjes en de borrelkas."),
             ("okt 2021 - heden", "Customer service agent NL/FR, VodafoneZiggo, Maastricht", "Drie avonden per week: bellers met vragen over factuur, simkaart of storing."),
             ("sept 2021 - heden", "Bachelor Rechtsgeleerdheid, Maastricht University", "Tweede jaar, 74 ects binnen."),
             ("zomer 2021", "Barman, Café De Gouden Knop", "Terras en tap."),
             ("juli 2020 - mei 2021", "Callcenter agent, Lijn & Co te Heerlen", "Inbound voor een energieleverancier en een reisorganisatie."),
             ("2015 - 2021", "Vwo (Economie en Maatschappij), Sint-Ceciliacollege", "Diploma behaald.")]
    y = 700
    c.setStrokeColor(HexColor("#5b2a86")); c.setLineWidth(1.5); c.line(182, y + 8, 182, y - 6 * 52 + 30)
    for a, t, s in items:
        c.setFillColor(HexColor("#5b2a86")); c.circle(182, y + 3, 4, fill=1)
        c.setFont("Helvetica-Oblique", 10); c.drawRightString(172, y, a)
        c.setFillColor(HexColor("#111111")); c.setFont("Helvetica-Bold", 10.5); c.drawString(196, y, t)
        c.setFont("Helvetica", 10); c.drawString(196, y - 15, s)
        y -= 52
    c.setFont("Helvetica-Bold", 13); c.drawString(60, y - 10, "Wat je nog moet weten")
    c.setFont("Helvetica", 10)
    for i, l in enumerate(["Nederlands, Frans (oma uit Luik) en Engels. Limburgs ook, als het helpt.", "Judo, bruine band. Geen rijbewijs, wel een ov-kaart.",
                           "Namen van leidinggevenden geef ik na een eerste gesprek."]):
        c.drawString(60, y - 30 - i * 15, l)
    c.save()


CVS[-1][2]["on_request"] = True


# ---------------------------------------------------------------- 9
@add("f09-ruud-claessens.docx", ("54,10", "nee", "2023-04-12T08:59"),
     edu=[S("hbo-bachelor", True, "2004", "2008")],
     exp=[X("2020-02-01", "present", "Gemeente Sittard-Geleen", [M], True, tools=["Key2KCC", "Key2Belastingen", "Officepakket"]),
          X("2014-06-01", "2020-01-31", "BsGW", [J], True), X("2009", "2013", "Taxi Claessens", [P])], on_request=True)
def f09(o, b):
    d = D("Arial", 10, 2.3)
    d.rule(d.p("Sollicitatiegegevens R. Claessens", bold=True, size=15), "C00000", sz="18")

    def kv(*rows):
        for k, v in rows:
            d.p(f"**{k}:**\t{v}", tabs=(4.2,), after=1)
        d.p("", after=2)
    kv(("Achternaam", "Claessens"), ("Roepnaam", "Ruud"), ("Adres", "Rijksweg Zuid 301, Geleen"), ("Mobiel", "06 2201 6647"), ("Burgerlijke staat", "samenwonend"))
    d.p("I. ARBEIDSVERLEDEN", bold=True, color="C00000")
    kv(("Periode", "01-02-2020 t/m heden"), ("Functie", "medewerker klantcontactcentrum"), ("Organisatie", "Gemeente Sittard-Geleen"), ("Uren", "32 per week"),
       ("Taken", "telefoon, e-mail en WhatsApp van inwoners; registratie in Key 2 KCC; aanslagen opzoeken in Key2Belastingen; brieven in MS Office"))
    kv(("Periode", "01-06-2014 t/m 31-01-2020"), ("Functie", "medewerker klantenservice"), ("Organisatie", "BsGW (Belastingsamenwerking Gemeenten en Waterschappen)"), ("Plaats", "Roermond"),
       ("Taken", "vragen over WOZ, rioolheffing en kwijtschelding per telefoon beantwoorden"))
    kv(("Periode", "2009 t/m 2013"), ("Functie", "chauffeur en planner"), ("Organisatie", "Taxi Claessens (bedrijf van mijn vader)"), ("Taken", "zittend ziekenvervoer, ritten indelen"))
    d.p("II. ONDERWIJS", bold=True, color="C00000")
    kv(("Niveau", "hbo"), ("Opleiding", "Commerciële Economie"), ("Instelling", "Hogeschool Zuyd, Sittard"), ("Jaren", "2004 - 2008"), ("Diploma", "ja"))
    d.p("III. OVERIGE", bold=True, color="C00000")
    kv(("Cursus", "Heldere taal (2021)"), ("Hobby", "carnaval, wielrennen"), ("Referenties", "op verzoek beschikbaar"))
    d.footer("R. Claessens – vertrouwelijk")
    d.save(o)


# ---------------------------------------------------------------- 10
@add("f10-kim-bouwmeester.pdf", ("55,55", "ja", "2023-04-18T11:58"),
     edu=[S("mbo-4", True, "2012", "2016")],
     exp=[X("2021-09", "present", "Cendris", [CC, M], True, "Gemeente Utrecht"),
          X("2019-02", "2021-08", "Zilveren Kruis", [P], True), X("2016", "2018", "Grand Hotel De Dom", [P])], refs=1)
def f10(o, b):
    b.weasy("""<meta charset=utf-8><style>@page{size:A4;margin:0 0 14mm 0;@bottom-right{content:"Kim Bouwmeester · " counter(page) "/" counter(pages);font:8pt sans-serif;color:#888;padding-right:16mm}}
body{margin:0;font:10.5pt/1.45 'DejaVu Sans',sans-serif}header{background:#22313f;color:#fff;padding:12mm 16mm}h1{margin:0;font-weight:300;letter-spacing:3px}
main{padding:6mm 16mm}h2{border-bottom:2px solid #f39c12;font-size:12pt}h3{margin:4mm 0 1mm;font-size:11pt}.t{color:#b9770e;font-size:9pt;text-align:right;border-bottom:1px dotted #ccc}</style>
<header><h1>KIM BOUWMEESTER</h1>coach · luisteraar · aanpakker<br>Zuilen, Utrecht — 06 4477 8810 — kim@voorbeeldmail.nl — linkedin.com/in/kbouwmeester-voorbeeld</header><main>
<h2>Drijfveer</h2><p>Een goed gesprek begint bij degene met de headset. Ik maak teams beter door mee te luisteren, niet door lijstjes af te vinken.</p>
<h2>Loopbaan</h2>
<h3>Teamcoach contactcenter — Cendris (opdrachtgever: Gemeente Utrecht)</h3>Cendris verzorgt klantcontact voor publieke en private partijen. Ik begeleid achttien agenten op de lijn 14 030, luister gesprekken mee, en spring zelf bij als de wachtrij oploopt. Daarnaast plan ik de vroege bezetting.<div class=t>sep. 2021 – heden</div>
<h3>Klantcontactspecialist — Zilveren Kruis</h3>Verzekerden geholpen met declaraties en vergoedingen, vooral telefonisch en in december dag en nacht. Buddy voor starters.<div class=t>feb. 2019 – aug. 2021</div>
<h3>Front office medewerker — Grand Hotel De Dom</h3>In- en uitchecken, kassa, groepen ontvangen, nachtdiensten.<div class=t>2016 – 2018</div>
<h2>Geleerd</h2><h3>Manager/ondernemer horeca, mbo-niveau 4, ROC Midden Nederland</h3>Met diploma, keuzedeel Engels.<div class=t>2012 – 2016</div>
<h3>Coachen op gesprekskwaliteit</h3>Vierdaagse training met certificaat<div class=t>2022</div>
<h2>Vraag het aan</h2><p>Hassan Oubaha, operationeel manager Cendris, 06 1002 3004</p></main>""", o)


# ---------------------------------------------------------------- 11
@add("f11-henny-verbeek.docx", ("36,50", "ja", "2023-04-10T14:05"),
     edu=[S("vmbo", True, None, "1976")],
     exp=[X("2012", "present", "Gemeente Best", [M], "mixed"), X("2004", "2012", "Ergon", [J], True),
          X("1998", "2004", "De Bijenkorf", [P]), X("1979", "1985", "Philips", [P])])
def f11(o, b):
    d = D("Verdana", 10, 2.5)
    d.p("Henny Verbeek-Sanders", bold=True, size=14)
    d.p("Best, 0499-371442, hverbeek@voorbeeldmail.nl")
    d.p("")
    d.p("Banen", bold=True, before=8)
    for a, e, f in [("2012 – heden", "Gemeente Best", "receptioniste-telefoniste gemeentehuis"), ("2004 – 2012", "Ergon, Eindhoven", "telefoniste"),
                    ("1998 – 2004", "De Bijenkorf, Eindhoven", "verkoopster parfumerie"), ("1979 – 1985", "Philips", "inpakster lampen")]:
        d.p(f"{a}\t{e}\t{f}", tabs=(3.6, 8.8))
    d.p("(van 1985 tot 1998 thuis bij de kinderen)", italic=True)
    d.p("Opleiding", bold=True, before=8)
    d.p("1976\tLHNO huishoudschool Best\tdiploma", tabs=(3.6, 8.8))
    d.p("1977\tTypediploma Scheidegger\tcertificaat", tabs=(3.6, 8.8))
    d.p("Bijzonderheden", bold=True, before=8)
    d.p("Ik ga over een paar jaar met pensioen maar wil nog graag iets nieuws. Werk nauwkeurig, ben nooit ziek en woon op de fiets.")
    d.save(o)


# ---------------------------------------------------------------- 12
@add("f12-jeroen-van-dongen.pdf", ("43,20", "ja", "2023-04-14T19:27"),
     edu=[S("mbo", None, None, "2014"), S("vmbo", None, "1986", "1990")],
     exp=[X("2018-09", "present", "Koning Willem I College", [ED], "mixed", office1=True),
          X("2012", "2018", "Basisschool De Wegwijzer", [ED]), X("1999", "2012", "Van Gend & Loos", [P])], refs=2)
def f12(o, b):
    d = D("Liberation Sans", 10.5, 2.2)
    d.p("jeroen van dongen", size=26, color="2E75B6", after=0)
    d.p("administratie in het onderwijs", size=12, color="7F7F7F", after=8)
    d.p("Rosmalen  •  06 1887 2345  •  jvdongen@voorbeeldmail.nl", size=9)
    def h(t): d.rule(d.p(t, size=13, color="2E75B6", before=10), "2E75B6", side="top")
    h("ervaring")
    d.p("**Koning Willem I College**, 's-Hertogenbosch\tsept. 2018 – nu", tabs=((16.6, "RIGHT"),))
    d.p("Administratief medewerker leerlingenzaken", italic=True)
    d.b("in- en uitschrijven van studenten, verzuim melden, examendossiers op orde houden", "vragen van ouders per telefoon en aan het loket", "lijsten maken in Excel voor de inspectie")
    d.p("**Basisschool De Wegwijzer**, Vught\t2012 – 2018", tabs=((16.6, "RIGHT"),), before=6)
    d.p("Conciërge", italic=True)
    d.b("klein onderhoud, pleinwacht, kopieerwerk, de sleutels", "invallen bij de overblijf")
    d.p("**Van Gend & Loos**, later DHL, Den Bosch\t1999 – 2012", tabs=((16.6, "RIGHT"),), before=6)
    d.p("Magazijnmedewerker, later meewerkend voorman", italic=True)
    h("scholing")
    d.p("MBO administratie (avondopleiding), Koning Willem I College\t2014", tabs=((16.6, "RIGHT"),))
    d.p("LTS, richting metaal, Den Bosch\t1986 – 1990", tabs=((16.6, "RIGHT"),))
    d.p("BHV herhaling\t2022", tabs=((16.6, "RIGHT"),))
    h("referenten")
    d.p("Saskia Timmers, hoofd studentenadministratie, s.timmers@voorbeeldmail.nl")
    d.p("Jan Vorstenbosch, voormalig directeur De Wegwijzer, 073-6561122")
    tmp = b.TMP / (o.stem + ".docx")
    d.save(tmp)
    b.soffice(tmp, "pdf", o.parent)


# ---------------------------------------------------------------- 13
@add("f13-annelies-rombouts.odt", ("42,00", "nee", "2023-04-15T13:13"),
     edu=[S("mbo-3", True, "2005", "2008"), S("vmbo", True, None, "2005")],
     exp=[X("2017-05", "2022-10", "Zorgboerderij 't Heike", [CA]), X("2014-03", "present", "Protestantse Gemeente Etten-Leur", [RE]),
          X("2009", "2014", "Gastouderopvang Annelies", [P]),
          X("2021-01", "present", "Voedselbank Breda", [P], True, kind="vol", tools=["Officepakket"])], refs=2)
def f13(o, b):
    d = D("Liberation Serif", 11, 2.4)
    d.p("Annelies Rombouts", size=20, bold=True, color="6B8E23")
    d.p("Etten-Leur · 06 55 01 77 39 · a.rombouts@voorbeeldmail.nl · getrouwd, 3 kinderen")
    def h(t): d.p(t, size=13, bold=True, color="6B8E23", before=10)
    h("Wie ik ben")
    d.p("Een doener met geduld. Ik heb jaren met mensen met een beperking gewerkt en wil na een rugblessure graag zittend werk doen waarin ik mensen verder help.")
    h("Betaald werk")
    d.p("Begeleider dagbesteding bij Zorgboerderij 't Heike te Sprundel", bold=True)
    d.p("Van mei 2017 tot en met oktober 2022. Begeleiden van acht deelnemers, dieren verzorgen, koken, rapporteren in het dossier.")
    d.p("Koster (6 uur per week) van de Protestantse Gemeente Etten-Leur", bold=True, before=6)
    d.p("Vanaf maart 2014 en nog steeds. Zalen verhuren, kerkgebouw openen, koffie na de dienst.")
    d.p("Gastouderopvang Annelies", bold=True, before=6)
    d.p("Eigen opvang aan huis, 2009 t/m 2014, vier kinderen per dag.")
    h("Onbetaald, maar net zo serieus")
    d.p("Klantenservice Voedselbank Breda", bold=True)
    d.p("Sinds januari 2021, vrijwilliger, een ochtend per week. Ik bel en mail met nieuwe aanmelders over hun intake, zet de afspraken in Outlook en maak de ophaallijst in Excel.")
    h("Diploma's")
    d.p("2005 – 2008: SPW, mbo niveau 3, ROC West-Brabant. Diploma gehaald.")
    d.p("2005: vmbo-theoretisch, KSE Etten-Leur. Geslaagd.")
    h("Brief van mijn vorige baas")
    d.p("“Annelies is de rust zelve. Onze deelnemers missen haar elke dag, en wij ook. Wie haar aanneemt krijgt iemand die blijft vragen tot ze het snapt.”", italic=True)
    d.p("Corné Havermans, eigenaar Zorgboerderij 't Heike")
    h("En deze mevrouw mag u bellen")
    d.p("Riet Luijten, coördinator Voedselbank Breda, 076-5415522")
    tmp = b.TMP / (o.stem + ".docx")
    d.save(tmp)
    b.soffice(tmp, "odt", o.parent)
