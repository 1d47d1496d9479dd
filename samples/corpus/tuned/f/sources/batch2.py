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


# ---------------------------------------------------------------- 14
@add("f14-priya-nair.pdf", ("45,00", "ja", "2023-04-14T12:00"), lang="en",
     edu=[S(None, True, "2012", "2015")],
     exp=[X("2021-03", "present", "Booking.com", [P], True),
          X("2019-09", "2021-02", "Municipality of Amstelveen", [M], tools=["Officepakket"]),
          X("2018-01", "2019-08", "Coffee House Zuidas", [P])], refs=2)
def f14(o, b):
    b.chromium("""<meta charset=utf-8><style>@page{size:A4;margin:20mm}body{font:11pt/1.5 'Helvetica Neue','Liberation Sans',sans-serif}h1{text-align:center;letter-spacing:6px;font-weight:300;margin:0}
.c{text-align:center;color:#666;font-size:9.5pt}h2{text-align:center;font-size:11pt;background:#f1f1f1;padding:1.5mm}.j{margin-top:4mm}.j b{display:block}.j i{color:#555}</style>
<h1>PRIYA NAIR</h1><div class=c>Amstelveen, The Netherlands · +31 6 5550 1287 · priya.nair@samplemail.com</div>
<h2>Summary</h2><p>Customer support professional with six years of experience in hospitality, local government and online travel. Friendly, structured and fluent in English and Hindi; Dutch at B2 level.</p>
<h2>Professional experience</h2>
<div class=j><b>Customer Service Representative</b><i>Booking.com, Amsterdam | Mar 2021 – present</i><br>Answering guests and partners by phone and e-mail in English. Handling refunds, overbookings and urgent relocations. Mentor of six new joiners.</div>
<div class=j><b>Team Assistant International Office</b><i>Municipality of Amstelveen | Sep 2019 – Feb 2021</i><br>Welcomed expats at the front desk, prepared appointments and letters in Microsoft Office, kept the room schedule.</div>
<div class=j><b>Barista / shift lead</b><i>Coffee House Zuidas | Jan 2018 – Aug 2019</i><br>Opened the shop, trained students, counted the till.</div>
<h2>Education</h2><div class=j><b>Bachelor of Commerce</b><i>University of Mumbai, India | 2012 – 2015</i><br>Graduated, second class.</div>
<h2>Training</h2><p>Dutch as a second language, B2 (2021) · Dealing with difficult guests (2022)</p>
<h2>References</h2><p>Marta Kowalska, Team Lead Booking.com, m.kowalska@samplemail.com<br>Hans Dekker, Office Manager at the Municipality of Amstelveen, +31 20 540 4911</p>""", o)


# ---------------------------------------------------------------- 15
@add("f15-erik-baltussen.docx", None, rate=54.5,
     edu=[S("hbo-bachelor", True, "2002", "2006")],
     exp=[X("2021-10", "2022-12", "Baltussen Klantcontact", [P, M], True, "gemeente Breda", tools=["Key2KCC", "Key2Belastingen", "Officepakket"]),
          X("2020-02", "2021-09", "Baltussen Klantcontact", [P, M], False, "gemeente Zundert"),
          X("2018-05", "2020-01", "Baltussen Klantcontact", [P], True, "Vattenfall"),
          X("2006", "2018-04", "KPN", [P], True)], refs=2)
def f15(o, b):
    d = D("Segoe UI", 10, 2.0)
    t = d.table([["**Erik Baltussen**\nzelfstandig klantcontactprofessional", "Teteringsedijk 55, Breda\n06 1199 4422\nerik@baltussen-voorbeeld.nl"]], [10.5, 6.5])
    for c in t.rows[0].cells:
        d.shade(c, "E2EFD9")
    def h(x): d.rule(d.p(x.upper(), bold=True, size=11, color="385723", before=12), "385723", side="left", sz="36")
    h("Kern")
    d.p("Ruim zestien jaar werkzaam in klantcontact, waarvan de laatste jaren op eigen benen voor overheden en bedrijven. Ik stap snel in en laat altijd een overdrachtsdocument achter. "
        "Tarief: € 54,50 per uur exclusief btw.")
    h("Opdrachten als zelfstandige")
    d.p("Baltussen Klantcontact, eenmanszaak sinds mei 2018 (KvK op aanvraag)", italic=True)
    for a, f, k, x in [
        ("oktober 2021 t/m december 2022", "Interim medewerker KCC", "Opdrachtgever: gemeente Breda",
         ["Eerstelijns telefonie en mail over belastingen, afval en vergunningen", "Registratie in Key2KCC, inzage in Key2Belastingen, terugkoppeling naar de wijken in Office 365", "Wachttijd in de middagpiek teruggebracht van zes naar drie minuten"]),
        ("februari 2020 t/m september 2021", "Medewerker verkiezingen en balie Burgerzaken", "Opdrachtgever: gemeente Zundert",
         ["Stembureaus inrichten, volmachten controleren, stempassen", "Balie: rijbewijzen en reisdocumenten"]),
        ("mei 2018 t/m januari 2020", "Klantenservicemedewerker energie", "Opdrachtgever: Vattenfall",
         ["Klanten te woord staan over contracten, jaarnota's en verhuizingen"])]:
        d.p(f, bold=True, before=6, after=0)
        d.p(f"{k}  /  {a}", color="538135", after=0)
        d.b(*x)
    h("In loondienst")
    d.p("KPN, Breda", bold=True, after=0)
    d.p("Medewerker callcenter, later teammanager  /  2006 – april 2018", color="538135", after=0)
    d.b("Begonnen op de storingslijn, vanaf de derde winter een eigen team van vijftien", "Verantwoordelijk voor kwaliteit, roosters en verzuim")
    h("Gestudeerd")
    d.p("Bedrijfskunde MER (hbo), Avans Hogeschool Breda, 2002 – 2006, afgestudeerd")
    h("Opdrachtgevers aan het woord")
    d.p("Carla Nouwens, hoofd KCC gemeente Breda, 06 4020 7718")
    d.p("Michiel Dankers, manager klantenservice Vattenfall, m.dankers@voorbeeldmail.nl")
    d.save(o)


# ---------------------------------------------------------------- 16
@add("f16-ton-van-der-heijden.pdf", ("55,00", "nee", "2023-04-06T09:15"),
     edu=[S("hbo-bachelor", True, "1982", "1986"), S("havo", None, "1977", "1982")],
     exp=[X("2019-03", "present", "Gemeente Oss", [M], tools=["Suite", "Officepakket"]),
          X("2016-01", "2019-02", "Yacht", [T, WA], False, "Waterschap Aa en Maas"),
          X("2010-08", "2015-12", "Koning Willem I College", [ED]),
          X("1992-04", "2010-07", "Océ-Technologies", [P]), X("1986", "1992", "Raet", [P])], refs=2)
def f16(o, b):
    jobs = [("Functioneel beheerder sociaal domein", "Gemeente Oss", "maart 2019 – heden",
             "De gemeente Oss telt ruim 93.000 inwoners en bedient als centrumgemeente ook een deel van het Land van Cuijk.",
             "Beheer van de Suite voor het Sociaal Domein: autorisaties, releases, testscenario's, documentatie. Daarnaast maak ik voor het management overzichten in Microsoft Office.",
             ["Migratie naar een nieuwe release begeleid met twaalf sleutelgebruikers", "Handboek geschreven dat nieuwe collega's nog altijd gebruiken", "Vraagbaak voor consulenten die vastlopen in hun dossier"],
             "De migratie liep twee weken uit, maar ging zonder dataverlies live. De consulenten konden op maandag gewoon door."),
            ("Informatieanalist", "Yacht, gedetacheerd bij Waterschap Aa en Maas", "januari 2016 – februari 2019",
             "Waterschap Aa en Maas zorgt voor droge voeten en schoon water in het oosten van Noord-Brabant.",
             "Processen van vergunningverlening beschreven, eisen opgehaald, leveranciers vergeleken, acceptatietests opgesteld.",
             ["Veertig interviews met vergunningverleners en toezichthouders", "Programma van eisen geschreven voor een zaaksysteem", "Proefopstelling ingericht in de werkplaats te 's-Hertogenbosch"],
             "Na de aanbesteding is het nieuwe systeem binnen een half jaar in gebruik genomen."),
            ("Docent ICT", "Koning Willem I College, 's-Hertogenbosch", "augustus 2010 – december 2015",
             "Regionaal opleidingscentrum met ruim 10.000 studenten.",
             "Les in netwerken, databases en projectmatig werken aan niveau 3 en 4, mentor van een klas, lid van de examencommissie.",
             ["Nieuw keuzedeel ontwikkeld over beveiliging", "Stagebezoeken van Oss tot Tilburg", "Opendagen en voorlichting op vmbo-scholen"],
             "Het slagingspercentage van mijn mentorklas lag drie jaar achter elkaar boven het gemiddelde."),
            ("Systeembeheerder", "Océ-Technologies, Venlo", "april 1992 – juli 2010",
             "Fabrikant van kopieermachines en printsystemen, opgericht door de familie Van der Grinten.",
             "Beheer van servers, back-ups en werkplekken op de researchafdeling, coördinatie van verhuizingen, inkoop van hardware.",
             ["Overgang van mainframe naar client-server meegemaakt", "Uitwijkplan opgesteld en tweemaal per jaar geoefend", "Stagiairs begeleid van de hts en de meao"],
             "De uitwijk is één keer echt nodig geweest, bij een brand in een schakelkast, en werkte binnen vier uur."),
            ("Programmeur", "Raet, Amersfoort", "1986 – 1992",
             "Softwarehuis voor salarisverwerking.",
             "Cobol-programma's gebouwd en onderhouden voor loonverwerking bij woningcorporaties en ziekenhuizen.",
             ["Nachtverwerking bewaakt", "Documentatie op orde gebracht"],
             "Een leerzame tijd: ik heb er geleerd dat een fout van een cent een fout van een miljoen kan zijn.")]
    h = """<meta charset=utf-8><style>@page{size:A4;margin:24mm 26mm}body{font:12pt/1.7 'DejaVu Serif',serif;color:#222}h1{font-size:22pt;color:#7a3b00}h2{font-size:14pt;color:#7a3b00;border-bottom:1px solid #7a3b00}
.j{break-before:page}h3{margin:0 0 2mm}table{border-collapse:collapse;width:100%}td{vertical-align:top;padding:1.5mm 3mm 1.5mm 0}td:first-child{width:32mm;font-weight:bold}.x{background:#fbf3ea;padding:4mm}</style>
<h1>Ton van der Heijden</h1><table><tr><td>Adres<td>Molenstraat 9, 5341 GA Oss<tr><td>Telefoon<td>06 2233 4455<tr><td>E-mail<td>ton.vdheijden@voorbeeldmail.nl<tr><td>Geboren<td>17 juni 1964</table>
<h2>Profielschets</h2><p>Ervaren informatiespecialist met hart voor de publieke zaak. Ik vertaal graag tussen techniek en werkvloer. In mijn loopbaan heb ik als programmeur, beheerder, docent en analist gewerkt, en juist die afwisseling maakt dat ik snel zie waar het schuurt. Collega's noemen me bedachtzaam, vasthoudend en soms wat breedsprakig.</p>
<h2>Opleidingen</h2><table><tr><td>1982 – 1986<td>HTS Elektrotechniek, Hogeschool 's-Hertogenbosch. Diploma behaald, titel ing.<tr><td>1977 – 1982<td>Havo, Titus Brandsmalyceum te Oss</table>
<h2>Cursussen</h2><p>ITIL Foundation (2008), Prince2 Foundation (2012), Didactische bekwaamheid (2011), BiSL (2019)</p>"""
    for i, (r, e, p, blurb, taken, res, slot) in enumerate(jobs):
        h += f"<div class=j>{'<h2>Arbeidsverleden</h2>' if i == 0 else ''}<h3>{r}</h3><table><tr><td>Organisatie<td>{e}<tr><td>Periode<td>{p}<tr><td>Over de organisatie<td>{blurb}<tr><td>Werkzaamheden<td>{taken}<tr><td>Bijzonder<td><ul>{''.join(f'<li>{x}</li>' for x in res)}</ul></table><p class=x><b>Resultaat.</b> {slot}</p></div>"
    h += """<h2>Mensen die mij kennen</h2><p>Angelique Spierings, informatiemanager gemeente Oss, 0412-629911<br>Rob Wijnen, projectleider Waterschap Aa en Maas, 073-6156666</p>"""
    b.chromium(h, o)


# ---------------------------------------------------------------- 17
@add("f17-nicky-brouns.docx", ("48,75", "ja", "2023-04-17T10:44"), hidden=True,
     edu=[S("mbo-3", True, "2013", "2016"), S("havo", False, "2008", "2013")],
     exp=[X("2022-01-10", "present", "Olympia", [T, M], True, "gemeente Kerkrade"),
          X("2019-08-15", "2021-12-31", "APG", [P], True), X("2016", "2019", "Salon Bo", [P])], refs=2)
def f17(o, b):
    d = D("Gill Sans MT", 11, 2.1)
    d.p("NICKY BROUNS", size=24, bold=True, align="RIGHT", color="006D77", after=0)
    d.p("Heerlen-Noord | 06 7001 2290 | nickybrouns@voorbeeldmail.nl", align="RIGHT", size=9)
    d.p("Key2KCC Key2Belastingen Accres Suite Officepakket gemeente klantcontactcentrum", size=8, color="FFFFFF")
    def h(x): d.p("■ " + x, bold=True, size=12, color="006D77", before=10)
    h("Dit ben ik")
    d.p("Van de kappersstoel naar de headset, en ik heb er nog geen dag spijt van. Ik hoor snel wat er achter een vraag zit.")
    h("Hier heb ik ervaring opgedaan")
    d.p("10-01-2022 t/m heden", bold=True, after=0)
    d.p("Telefonisch medewerker klantcontact, uitgezonden door Olympia naar gemeente Kerkrade", after=0)
    d.b("Inwoners aan de telefoon helpen met vragen over bijzondere bijstand, grofvuil en de kermis", "Meldingen doorzetten naar buitendienst en boa's")
    d.p("15-08-2019 t/m 31-12-2021", bold=True, after=0, before=6)
    d.p("Klantcontactmedewerker pensioenen, APG (hoofdkantoor Heerlen)", after=0)
    d.b("Bellen en chatten met deelnemers over waardeoverdracht en nabestaanden", "Kwartaaltopper gesprekskwaliteit in 2020")
    d.p("2016 tot 2019", bold=True, after=0, before=6)
    d.p("Allround kapster, Salon Bo te Brunssum", after=0)
    h("Papieren")
    d.p("Allround kapper, niveau 3, Arcus College, 2013–2016, met diploma")
    d.p("Havo, Emmacollege, 2008–2013, zonder diploma vertrokken")
    h("Informanten")
    d.p("Dhr. G. Hendriks, teamcoach gemeente Kerkrade – 045 567 67 67")
    d.p("Mevr. L. Meessen, supervisor APG – via LinkedIn")
    d.save(o)


# ---------------------------------------------------------------- 18
@add("f18-lotte-kuipers.pdf", ("44,44", "ja", "2023-04-15T20:20"),
     edu=[S("hbo-bachelor", False, "2017", "2019"), S("havo", True, "2012", "2017")],
     exp=[X("2022-07", "present", "Start People", [T, M], True, "Gemeente Haarlem", tools=["Officepakket"]),
          X(season("2021-12-01", "2022-02-28"), season("2021-12-01", "2022-02-28"), "Tuincentrum De Oosteinde", [P]),
          X("2019-10", "2020-03", "Albert Heijn", [P]), X("2020-09", "2021-05", "Albert Heijn", [P])], refs=2)
def f18(o, b):
    b.weasy("""<meta charset=utf-8><style>@page{size:A4;margin:14mm 0 0 0;background:linear-gradient(to right,#fff 138mm,#fdeef0 138mm)}@page:first{margin-top:0}body{margin:0;font:10pt/1.45 'DejaVu Sans',sans-serif;color:#2b2b2b}
.m{float:left;width:118mm;padding:14mm 8mm 0 14mm;box-sizing:border-box}.s{float:right;width:72mm;padding:14mm 10mm 0 8mm;box-sizing:border-box;font-size:9pt}h1{color:#b3003c;margin:0;font-size:24pt}h2{color:#b3003c;font-size:12pt;margin:5mm 0 2mm}p{margin:0 0 2.5mm}b{font-size:10.5pt}</style>
<div class=s><h2>Bereik mij</h2>Haarlem-Oost<br>06 9090 1717<br>lotte.kuipers@voorbeeldmail.nl<h2>Studie</h2><p>Communicatie (hbo)<br>Inholland, 2017 – 2019<br>afgebroken in het tweede jaar</p><p>Havo<br>Haarlem College, 2012 – 2017<br>diploma</p>
<h2>Talen</h2>NL, EN en Spaans (reis!)<h2>Bel gerust</h2><p>Iris Bakkum<br>teamleider KCC Haarlem<br>023 555 0101</p><p>Mo Azzouzi<br>supermarktmanager AH<br>06 4411 0099</p></div>
<div class=m><h1>Lotte Kuipers</h1><p>Ik ben nieuwsgierig, praat makkelijk en zoek een plek waar ik mag blijven.</p><h2>Wat ik doe en deed</h2>
<p><b>KCC-medewerker (uitzendkracht)</b><br>juli 2022 – heden<br>Start People voor Gemeente Haarlem</p><p>Binnenkomende telefoontjes en mails over parkeervergunningen, trouwen en verhuizen. Doorsturen met Outlook, naslag in een map vol Word-documenten.</p>
<p><b>Kassamedewerker kerstshow</b><br>winter 2021/2022<br>Tuincentrum De Oosteinde, Vogelenzang</p>
<p><b>Teamleider vers</b><br>okt. 2019 – mrt. 2020 &amp; sept. 2020 – mei 2021<br>Albert Heijn, filiaal Schalkwijk</p><p>Tussendoor vijf maanden door Zuid-Amerika gereisd, tot corona. Leiding aan acht jongeren, derving, bestellingen, aftekenlijsten.</p></div>""", o)


# ---------------------------------------------------------------- 19
@add("f19-mirjam-coenen.docx", ("40,00", "ja", "2023-04-16T12:30"),
     edu=[S("mbo-4", True, "2014", "2016"), S("mbo-3", True, "2007", "2010")],
     exp=[X("2016-08", "present", "Kindcentrum De Bongerd", [ED]), X("2010-07", "2016-07", "Knapen Tuinmeubelen", [P], True),
          X("2009-02", "2009-06", "Gemeente Weert", [M], kind="stage")], refs=3)
def f19(o, b):
    d = D("Book Antiqua", 11, 2.6)
    d.p("Mirjam Coenen", size=28, color="B5651D", align="CENTER", after=0)
    d.p("~ met aandacht voor iedereen ~", italic=True, align="CENTER", color="B5651D")
    d.p("Swartbroekstraat 12, Weert  ✆ 06 3030 8841  ✉ mirjam.coenen@voorbeeldmail.nl", align="CENTER", size=9.5)
    def h(x): d.p(x, size=14, italic=True, color="B5651D", before=10)
    h("Mijn pad tot vandaag")
    d.p("**Kindcentrum De Bongerd** – Weert – aug. 2016 tot heden", after=0)
    d.p("Onderwijsassistente in groep 3 en 4. Leesgroepjes, gymles, buitenspelen en een luisterend oor.", indent=0.7)
    d.p("**Knapen Tuinmeubelen** – Nederweert – juli 2010 tot en met juli 2016", after=0)
    d.p("Medewerkster klantenservice. Bestellingen van de webwinkel, klachten over levertijden, alles via telefoon en mail.", indent=0.7)
    d.p("**Gemeente Weert** – stage – feb. 2009 tot en met juni 2009", after=0)
    d.p("Stagiaire bij de receptie van het stadhuis: bezoekers ontvangen en post rondbrengen.", indent=0.7)
    h("Geleerd en gehaald")
    d.p("Onderwijsassistent, opleiding op mbo-niveau 4, Gilde Opleidingen, 2014-2016. Getuigschrift ontvangen.")
    d.p("Secretarieel medewerker, mbo niveau 3, Gilde Opleidingen, 2007-2010. Diploma ontvangen.")
    h("Wat anderen over mij zeggen")
    for q, n in [("Mirjam voelt haarfijn aan welk kind een duwtje nodig heeft. Ouders lopen met haar weg.", "Ellen Stultiens, directeur De Bongerd"),
                 ("Zes jaar lang de stem van ons bedrijf. Nooit onvriendelijk geweest, zelfs niet in mei.", "Frans Knapen, eigenaar Knapen Tuinmeubelen"),
                 ("Een fijne collega die altijd eerder begint dan nodig is.", "Suus Lempens, leerkracht groep 4")]:
        d.rule(d.p("“" + q + "”", italic=True, indent=0.7, after=0), "B5651D", side="left", sz="18")
        d.p("– " + n, indent=1.2, after=6)
    d.save(o)


# ---------------------------------------------------------------- 20
@add("f20-jayden-tromp.pdf", ("42,10", "ja", "2023-04-18T08:08"),
     edu=[S("mbo-4", False, "2022-09", "2024-06"), S("mbo-3", True, None, "2018")],
     exp=[X("2022-05", "present", "Connexxion", [P], True),
          X("2020-11", "2022-03", "Randstad", [T, J], True, "GGD Haaglanden"),
          X(season("2020-06-01", "2020-08-31"), season("2020-06-01", "2020-08-31"), "Strandpaviljoen De Zilte Zon", [P]),
          X(season("2019-06-01", "2019-08-31"), season("2019-06-01", "2019-08-31"), "Strandpaviljoen De Zilte Zon", [P]),
          X(None, None, "Pannenkoekenhuis De Vuurtoren", [P])], on_request=True)
def f20(o, b):
    b.chromium("""<meta charset=utf-8><style>@page{size:A4;margin:0}body{margin:0;font:10.5pt/1.45 'DejaVu Sans',Arial,sans-serif;color:#23303b;background:#f4f7fa}
header{background:linear-gradient(90deg,#ff7e5f,#feb47b);padding:10mm 14mm;color:#3a1a10}h1{margin:0;font-size:26pt}.w{padding:6mm 14mm}.k{background:#fff;border-radius:2mm;box-shadow:0 0 2mm #cdd7e0;padding:3mm 5mm;margin:3mm 0}
.k b{color:#d1495b}.k span{float:right;background:#ffe7de;border-radius:3mm;padding:.3mm 3mm;font-size:9pt}h2{font-size:13pt;margin:5mm 0 1mm}.t{display:flex;gap:6mm}.t>div{flex:1}.pr{height:2mm;background:#dfe7ee;margin-bottom:2mm}.pr i{display:block;height:2mm;background:#ff7e5f}</style>
<header><h1>Jayden Tromp</h1>Gastvrij van huis uit · Scheveningen · 06 1600 2525 · jaydentromp@voorbeeldmail.nl</header><div class=w>
<h2>Waar was ik</h2>
<div class=k><span>mei 2022 – nu</span><b>Klantenservicemedewerker</b><br>Connexxion, vestiging Den Haag<br>Reizigers bellen en mailen over chipkaart, boetes en gevonden voorwerpen.</div>
<div class=k><span>nov 2020 – mrt 2022</span><b>Medewerker bron- en contactonderzoek (callcenter)</b><br>GGD Haaglanden, in dienst van Randstad<br>Dagelijks twintig gesprekken met besmette mensen. Leerde doorvragen en stiltes laten vallen.</div>
<div class=k><span>zomer 2020</span><b>Bediening terras</b><br>Strandpaviljoen De Zilte Zon</div>
<div class=k><span>zomer 2019</span><b>Bediening terras</b><br>Strandpaviljoen De Zilte Zon</div>
<div class=k><b>Afwasser</b><br>Pannenkoekenhuis De Vuurtoren, mijn allereerste bijbaan</div>
<div class=t><div><h2>Opleiding</h2><div class=k><b>Leidinggevende bediening, mbo 4</b><br>ROC Mondriaan, sinds sept 2022, loopt nog, verwacht klaar juni 2024</div><div class=k><b>Gastheer, mbo 3</b><br>ROC Mondriaan, diploma 2018</div></div>
<div><h2>Hier ben ik sterk in</h2>Rust bewaren<div class=pr><i style="width:85%"></i></div>Engels<div class=pr><i style="width:75%"></i></div>Papiaments<div class=pr><i style="width:60%"></i></div><h2>En verder</h2>Kitesurfen, koken voor vrienden.<br>Referenties: op aanvraag.</div></div></div>""", o)


# ---------------------------------------------------------------- 21
@add("f21-rami-al-khatib.docx", ("37,80", "nee", "2023-04-17T18:00"),
     edu=[S("mbo-3", False, "2021-08", "2023-07"), S(None, True, "2005", "2009")],
     exp=[X("2022-02", "2022-07", "gemeente Helmond", [M], True, kind="stage", tools=["Officepakket"]),
          X("2018-03", "2021-06", "Tempo-Team", [T, P], False, "DHL Parcel"),
          X("2016", "present", "Stichting Taalhuis De Brug", [P], kind="vol"),
          X("2009", "2013", "Al-Amal School", [ED])], refs=2)
def f21(o, b):
    d = D("Calibri", 11, 2.0)
    d.p("CV  Rami Al-Khatib", size=18, bold=True, color="2F5597")
    d.p("ik woon in Helmond (Brandevoort)    telefoon 06 8400 1133    rami.alkhatib@voorbeeldmail.nl")
    d.p("Over mijzelf", bold=True, size=13, color="2F5597", before=8)
    d.p("Ik ben 36 jaar en kom uit Syrie. Sinds 2015 ben ik in Nederland. Ik heb inburgering gehaald (B1) en daarna staatsexamen NT2 programma 1. Ik vind het mooi om andere mensen te helpen met formulieren en vragen.")
    t = d.table([["Jaar", "Wat", "Waar"],
                 ["02-2022 / 07-2022", "Stage bij het klantcontactcentrum. Ik beantwoord telefoon van inwoners samen met mijn begeleider, en schrijf brieven in Word en mails in Outlook.", "gemeente Helmond"],
                 ["03-2018 / 06-2021", "Sorteerder en later vorkheftruck", "DHL Parcel Eindhoven, contract bij Tempo-Team"],
                 ["2016 / nu", "Vrijwilliger: tolken Arabisch en taalmaatje", "Stichting Taalhuis De Brug"],
                 ["2009 / 2013", "Leraar Engels", "Al-Amal School, Aleppo (Syrië)"]], [3.2, 8.6, 5.2], style="Medium Shading 1 Accent 1", bold_first=True)
    d.p("School en studie", bold=True, size=13, color="2F5597", before=8)
    d.table([["08-2021 / 07-2023", "Medewerker secretariaat en receptie, mbo 3", "ROC Ter AA, ik ben nu bezig met examens"],
             ["2005 / 2009", "Engelse taal en literatuur, bachelor", "Universiteit van Aleppo, diploma gehaald (nog niet gewaardeerd)"]], [3.2, 7.2, 6.6], style="Table Grid")
    d.p("Mensen die u mag vragen", bold=True, size=13, color="2F5597", before=8)
    d.table([["Anja van Lierop", "praktijkbegeleider KCC Helmond", "0492-587777"], ["Toon Swinkels", "coördinator Taalhuis De Brug", "06 2525 6969"]], [5, 7, 5], style="Table Grid")
    d.save(o)


# ---------------------------------------------------------------- 22
@add("f22-harrie-nelissen.pdf", ("50,00", "ja", "2023-04-12T07:30"),
     edu=[S("mbo-4", True, "1986", "1990")],
     exp=[X("2011-06", "present", "Rabobank", [P], True, tools=["Officepakket"]), X("2018-03", "2022-03", "gemeente Gemert-Bakel", [M], kind="raad"),
          X("2015", "2020", "Kringloopwinkel De Kluis", [P], kind="vol"), X("1990", "2011", "Varkenshouderij Nelissen", [P])], refs=2)
def f22(o, b):
    from fpdf import FPDF
    p = FPDF(format="A4"); p.set_margins(22, 22, 22); p.add_page()
    def l(t, s=10.5, st="", g=5.4): p.set_font("Courier", st, s); p.multi_cell(0, g, t, new_x="LMARGIN", new_y="NEXT")
    l("HARRIE NELISSEN", 17, "B", 9); l("Handel, gemeente Gemert-Bakel / tel. 0492 32 11 09 / h.nelissen@voorbeeldmail.nl", 8.5); p.ln(5)
    l("- - - - beroep - - - -", 11, "B", 8)
    l("Rabobank, kantoor Gemert", 10.5, "B"); l("medewerker klantcontact, 06/2011 t/m heden")
    l("Particulieren en kleine bedrijven bellen mij over betalingen, fraude en nieuwe rekeningen. Sinds de sluiting van de balie is alles telefoon en chat. Brieven en lijsten in het Office-pakket."); p.ln(3)
    l("Varkenshouderij Nelissen", 10.5, "B"); l("eigen bedrijf samen met mijn broer, 1990 t/m 2011")
    l("Tot de varkenspest en de regels ons de lust ontnamen."); p.ln(4)
    l("- - - - bestuur en buurt - - - -", 11, "B", 8)
    l("Raadslid van de gemeente Gemert-Bakel", 10.5, "B"); l("lokale partij, maart 2018 t/m maart 2022, commissie ruimte"); p.ln(3)
    l("Kringloopwinkel De Kluis", 10.5, "B"); l("vrijwilliger: meubels ophalen en de kas, 2015 t/m 2020"); p.ln(4)
    l("- - - - leerschool - - - -", 11, "B", 8)
    l("Veehouderij, mbo-4, agrarische school Boxtel, 1986 t/m 1990, diploma"); l("Wft Basis (2012), Wft Consumptief krediet (2013)"); p.ln(4)
    l("- - - - navraag - - - -", 11, "B", 8)
    l("Diny Verkuijlen, teamleider Rabobank, 06 4090 3322"); l("Ad Biemans, oud-wethouder, 0492 36 17 71")
    p.output(str(o))


CVS[-1][2]["exp"] = [CVS[-1][2]["exp"][i] for i in (0, 3, 1, 2)]


# ---------------------------------------------------------------- 23
@add("f23-esther-van-wijk.docx", ("53,30", "nee", "2023-04-18T10:30"), cv_date="2023-01",
     edu=[S("hbo-bachelor", True, "2006", "2010"), S("havo", True, "2001", "2006")],
     exp=[X("2018-11", "present", "Servicepunt71", [M], "mixed"), X("2015-03", "2018-10", "Omgevingsdienst West-Holland", [J]),
          X("2010-09", "2015-02", "Leids Universitair Medisch Centrum", [CA], True)],
     listed=["Officepakket"], refs=2)
def f23(o, b):
    d = D("Candara", 10.5, 1.6)
    d.p("Esther van Wijk", size=26, bold=True, color="4B2E83", after=0)
    d.p("CV d.d. januari 2023", size=9, italic=True, after=8)
    t = d.d.add_table(rows=1, cols=2)
    t.autofit = False
    for i, w in enumerate((5.6, 12.2)):
        t.columns[i].width = Cm(w); t.rows[0].cells[i].width = Cm(w)
    l, r = t.rows[0].cells
    d.shade(l, "EDE7F6")
    def h(c, x): d.p(x, cell=c, bold=True, size=12, color="4B2E83", before=6)
    h(l, "Gegevens")
    for x in ("Leiden, Merenwijk", "06 1717 4040", "e.vanwijk@voorbeeldmail.nl", "rijbewijs B"):
        d.p(x, cell=l)
    h(l, "Digitaal handig")
    for x in ("MS Office", "iBurgerzaken", "Nog geen ervaring met Accres"):
        d.p(x, cell=l)
    h(l, "Voor informatie")
    for x in ("**Jolanda Hoek**", "coördinator Servicepunt71", "071 516 00 00", "", "**Bas van Leeuwen**", "teamchef Omgevingsdienst", "06 7788 1122"):
        d.p(x, cell=l)
    h(l, "Buiten werktijd")
    d.p("Roeien, koor, moestuin", cell=l)
    h(r, "Werkgeschiedenis")
    for a, e, f, x in [("november 2018 – heden", "Servicepunt71, Leiden", "Consulent Burgerzaken", "Naturalisaties, huwelijken en adresonderzoeken. Afspraken aan het loket, dossiers afronden, en dagelijks een telefonisch spreekuur van een uur voor lopende zaken."),
                       ("maart 2015 – oktober 2018", "Omgevingsdienst West-Holland", "Administratief medewerker vergunningen", "Aanvragen inboeken, termijnen bewaken, beschikkingen verzenden."),
                       ("september 2010 – februari 2015", "Leids Universitair Medisch Centrum (LUMC)", "Telefoniste", "Centrale van het ziekenhuis: oproepen, alarmlijnen en bellers doorverbinden, ook 's nachts.")]:
        d.p(f, cell=r, bold=True, after=0)
        d.p(e, cell=r, color="4B2E83", after=0)
        d.p(x, cell=r, after=0)
        d.p(a, cell=r, italic=True, align="RIGHT", after=6)
    h(r, "Onderwijs")
    d.p("**Bestuurskunde**, hbo, Haagse Hogeschool, 2006 – 2010, cum laude afgestudeerd", cell=r)
    d.p("**Havo**, Bonaventuracollege, 2001 – 2006, diploma", cell=r)
    d.save(o)


# ---------------------------------------------------------------- 24
@add("f24-dewi-hartanto.pdf", None,
     edu=[S("mbo-4", True, "2014", "2017")],
     exp=[X("2022-05-02", "present", "De Alliantie", [P], True, tools=["Officepakket"]), X("2020-09-01", "2022-04-30", "Belastingdienst", [CG], True),
          X("2017", "2020", "Boekhandel Van der Veer", [P]), X("2019", "present", "Kinderboerderij De Vosheuvel", [P], kind="vol")], refs=2)
def f24(o, b):
    b.chromium("""<meta charset=utf-8><style>@page{size:A4;margin:18mm 22mm}body{font:11pt/1.55 Verdana,'DejaVu Sans',sans-serif;color:#30343f;font-size:10.5pt}h1{font-size:19pt;color:#00798c}h2{font-size:11.5pt;color:#00798c;margin:6mm 0 1mm}p{margin:0 0 3mm;text-align:justify}</style>
<h1>Aangenaam, Dewi Hartanto</h1><p>Amersfoort, 06 2121 7878, dewi.hartanto@voorbeeldmail.nl</p>
<h2>Waar werk ik nu?</h2><p>Sinds 2 mei 2022 werk ik als medewerker klantcontact bij De Alliantie, een woningcorporatie. Huurders bellen mij over lekkages, de wachtlijst en hun huur. Ik maak de reparatieafspraak meteen en zet de brief klaar in Word, de planning houd ik bij in Excel.</p>
<h2>Waar werkte ik hiervoor?</h2><p>Bij de Belastingdienst, op de locatie Utrecht, heb ik van 1 september 2020 tot en met 30 april 2022 gewerkt als medewerker van de BelastingTelefoon. Toeslagen, aangifte, uitstel: alle onderwerpen kwamen langs, en in maart alles tegelijk.</p>
<p>Van 2017 tot 2020 stond ik in de winkel van Boekhandel Van der Veer in Amersfoort. Ik deed de inkoop van kinderboeken en stond achter de kassa.</p>
<h2>Doe ik ook iets zonder loon?</h2><p>Ja. Op zaterdag ben ik vrijwilligster bij Kinderboerderij De Vosheuvel (2019 – heden): geiten voeren en kinderfeestjes begeleiden.</p>
<h2>Welke school heb ik gedaan?</h2><p>Juridisch-administratieve dienstverlening, niveau 4, aan het ROC Midden Nederland, van 2014 tot 2017. Geslaagd.</p>
<h2>Wie kunt u bellen?</h2><p>Voor De Alliantie: Peter Roos, teamleider klantcontact, 06 3434 9090. Voor de BelastingTelefoon: Naima Bouali, coach, 06 5656 1212.</p>""", o)


# ---------------------------------------------------------------- 25
@add("f25-monique-schreurs.docx", ("53,30", "nee", "2023-04-18T12:00"),
     edu=[S("mbo-4", True, "1998", "2001"), S("vmbo", True, "1994", "1998")],
     exp=[X("2022-06", "present", "JS Consultancy", [T, M], True, "gemeente Vught", tools=["Key2KCC", "Accres", "Suite"]),
          X("2021-01", "2022-05", "Maandag", [T, M], True, "gemeente Meierijstad", tools=["Key2Belastingen", "Officepakket"]),
          X("2019-10", "2020-12", "Randstad Payroll", [T, P], True, "Ziggo"),
          X("2014", "2019", "Van Neynsel", [CA])], refs=3)
def f25(o, b):
    from docx.enum.section import WD_ORIENT
    d = D("Tahoma", 9.5, 1.8)
    s = d.d.sections[0]
    s.orientation = WD_ORIENT.LANDSCAPE
    s.page_width, s.page_height = Cm(29.7), Cm(21)
    d.p("Personeelsprofiel: Monique Schreurs", size=17, bold=True, color="C55A11", after=2)
    d.p("’s-Hertogenbosch (Maaspoort)   |   06 4545 7676   |   m.schreurs@voorbeeldmail.nl   |   beschikbaar per direct, ook op woensdag en vrijdag", size=9)
    d.p("Functieoverzicht", size=12, bold=True, color="C55A11", before=8)
    t = d.table([["Periode", "Organisatie", "Functie", "Wat hield het in"],
             ["06-2022 t/m heden", "JS Consultancy t.b.v. gemeente Vught", "Medewerker KCC", "Eerstelijns telefonie en mail. Werkt met Key2KCC, zoekt lopende aanvragen op in Centric Suite en boekt gymzalen in Accres. Vaste inwerker."],
             ["01-2021 t/m 05-2022", "Maandag, uitgeleend aan gemeente Meierijstad", "KCC-medewerker", "Vragen over aanslagen (Key2Belastingen), afvalpas en paspoort. Kennisbank bijgehouden in Word, mailbak in Outlook."],
             ["10-2019 t/m 12-2020", "Randstad Payroll, werkzaam bij Ziggo", "Medewerker klantenservice", "Storingen, verhuizingen en facturen, vooral telefonisch."],
             ["2014 t/m 2019", "Van Neynsel, locatie Antoniegaarde", "Gastvrouw", "Koffie schenken, bezoek ontvangen, activiteiten met bewoners."]],
            [4.2, 6.5, 4.2, 11.2], style="Light List Accent 6", bold_first=True)
    d.p("Opleidingsoverzicht", size=12, bold=True, color="C55A11", before=8)
    d.table([["Jaren", "Opleiding", "Instituut", "Diploma"], ["1998 t/m 2001", "Directiesecretaresse, mbo-4", "Koning Willem I College", "ja"], ["1994 t/m 1998", "Mavo", "Rodenborch", "ja"]],
            [4.2, 9, 7, 5.9], style="Light List Accent 6", bold_first=True)
    d.p("Referentenoverzicht", size=12, bold=True, color="C55A11", before=8)
    d.table([["Wie", "Rol", "Nummer"], ["Gerda van Boxtel", "teamleider KCC gemeente Vught", "073 658 06 80"], ["Wouter Kanters", "kwaliteitscoach gemeente Meierijstad", "14 0413"], ["Linda Smits", "supervisor Ziggo", "06 8787 2323"]],
            [7, 11, 8.1], style="Light List Accent 6", bold_first=True)
    d.footer("Profiel M. Schreurs")
    d.save(o)


# ---------------------------------------------------------------- 26
@add("f26-bram-timmermans.html", ("47,00", "ja", "2023-04-17T15:15"),
     edu=[S("mbo-4", False, "2013", "2016"), S("mbo-3", True, "2011", "2013")],
     exp=[X(season("2021-01-01", "2021-04-30"), "present", "gemeente Zoetermeer", [M], True, tools=["Key2KCC"]),
          X(season("2019-01-01", "2019-03-31"), season("2020-07-01", "2020-09-30"), "PostNL", [P]),
          X("2017-03", "2018-10", "Oxxio", [P], True)], refs=2)
def f26(o, b):
    o.write_text("""<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>CV Bram Timmermans</title>
<style>body{font-family:Arial,sans-serif;max-width:720px;margin:20px auto;color:#222}h1{color:#264653}h2{color:#2a9d8f;border-bottom:1px dashed #2a9d8f}dt{font-weight:bold;margin-top:8px}dd{margin-left:20px}</style></head>
<body>
<h1>Bram Timmermans</h1>
<p>Zoetermeer (Oosterheem) &middot; 06 1313 9797 &middot; bram.timmermans@voorbeeldmail.nl</p>
<h2>Eerst even dit</h2>
<p>Nuchter, droge humor en niet snel van mijn stuk. Ik help liever &eacute;&eacute;n beller echt dan drie half.</p>
<h2>Dienstverbanden</h2>
<dl>
<dt>Medewerker Klantcontact &ndash; gemeente Zoetermeer</dt>
<dd>begin 2021 &ndash; heden</dd>
<dd>Telefoon en WhatsApp van inwoners over afval, parkeren en reisdocumenten. Registreren in Key2KCC. Met Suite heb ik daar niet gewerkt.</dd>
<dt>Sorteerder en teamvoorman &ndash; PostNL, sorteercentrum Den Haag</dt>
<dd>Q1 2019 &ndash; Q3 2020</dd>
<dd>Nachtploeg, veertig man, veiligheidsrondes.</dd>
<dt>Klantenservicemedewerker &ndash; Oxxio</dt>
<dd>mrt 2017 &ndash; okt 2018</dd>
<dd>Bellers over stroom, termijnbedrag en verhuizing.</dd>
</dl>
<h2>Schooltijd</h2>
<dl>
<dt>ICT-beheer, mbo niveau 4, ID College</dt><dd>2013 &ndash; 2016, geen diploma</dd>
<dt>Medewerker ICT, mbo niveau 3, ID College</dt><dd>2011 &ndash; 2013, diploma behaald</dd>
</dl>
<h2>Aanbevelers</h2>
<ul><li>Sandra Kok, teamleider Klantcontact gemeente Zoetermeer, 14 079</li><li>Rik de Haan, locatiemanager PostNL, 06 9292 3434</li></ul>
<h2>Naast het werk</h2>
<p>Hardlopen, twee katten, elk jaar een nieuwe taal proberen en weer vergeten.</p>
</body></html>
""", encoding="utf-8")
