"""Second part of the CVs."""
from kit import *

# ---- k08: one timeline, school and work mixed ----
w = W("Verdana", 9.5, 1.8)
w.p("CV van Fatima Ouali", bold=True, size=18, color="1F618D")
w.p("Bloemendaalseweg 9, Gouda / 06 39 47 15 50 / fatima.ouali@inbox.example / geboren in 1993", after=8)
t = w.table([["Wanneer", "Wat", "Waar en hoe"],
    ["jan 2022 – nu", "WERK\nKlantcontactmedewerker", "Gemeente Gouda (op de loonlijst bij Driessen)\nEerste aanspreekpunt aan de telefoon en in de chat. Zaken afhandelen in Key2KCC. Mails in Outlook, sjablonen in Word."],
    ["aug 2019 – dec 2021", "WERK\nCustomer service medewerker", "T-Mobile Nederland, Den Haag\nVragen over abonnement, rekening en dekking. Eerst inbound, later ook behoudgesprekken."],
    ["sep 2016 – jul 2019", "SCHOOL\nMbo Marketing en communicatie, niveau 4", "ID College Gouda. Diploma: ja"],
    ["mrt 2017 – jul 2019", "WERK\nBijbaan verkoopmedewerker", "HEMA Gouda, Kleiweg"],
    ["feb 2018 – jul 2018", "STAGE\nStagiaire communicatie", "Woonpartners Midden-Holland\nBewonersblad en website"],
    ["2011 – 2016", "SCHOOL\nVmbo theoretische leerweg", "De Goudse Waarden. Vmbo-diploma: ja"]], [3.4, 5.2, 8.8], "Light Grid Accent 1", head=True)
w.p("Nog meer over mij", bold=True, size=12, color="1F618D", before=10)
w.p("Ik spreek Nederlands, Engels en Berber. Ik ben stressbestendig en maak makkelijk contact. Rijbewijs B.")
w.p("Referenties: Hanneke Vis (teamleider Klantcontact gemeente Gouda, 0182-58 00 03) en Soufian Amrani (coach T-Mobile, 06-24 68 13 57).")
w.save("k08_fatima_ouali.docx")
gold("k08_fatima_ouali.docx", [D("mbo-4", True, "2016-09", "2019-07"), D("vmbo", True, "2011", "2016")],
     [E("2022-01", "present", "Driessen", T + M, True, ["Key2KCC", OFF], "Gemeente Gouda"),
      E("2019-08", "2021-12", "T-Mobile Nederland", P, True), E("2017-03", "2019-07", "HEMA", P),
      E("2018-02", "2018-07", "Woonpartners Midden-Holland", P, kind="intern")], 2, offer=(50.95, "ja"), sent="2023-04-12 08:55")

# ---- k09: period below each block, LibreOffice PDF ----
w = W("Liberation Serif", 11.5, 2.5)
w.p("Wilma Scholten – Wassink", bold=True, size=17, after=0)
w.p("Doetinchem, 06-13 70 28 84, wilmascholten@achterhoek.example", after=10)
w.p("Persoonlijk", bold=True, size=13)
w.p("Geboren op 8 december 1972, twee volwassen zonen. Zorgzaam, nuchter, nooit ziek. Ik zoek na jaren in de zorg een baan waarin ik mensen aan de telefoon verder help.", after=8)
w.p("Waar ik werkte", bold=True, size=13)
w.p("**Receptioniste-telefoniste** bij Gezondheidscentrum De Huet", after=0)
w.p("Patiënten inschrijven aan de balie, telefoon aannemen, doorverbinden, post en voorraad. Agenda in Outlook en brieven in Word.", after=0)
w.p("Periode: 01/04/2019 – heden", it=True, after=8)
w.p("**Thuishulp A** bij Sensire, team Gaanderen", after=0)
w.p("Huishoudelijke hulp bij ouderen, signaleren en rapporteren.", after=0)
w.p("Periode: 15/08/2009 – 31/03/2019", it=True, after=8)
w.p("**Verzorgende** bij woonzorgcentrum Den Ooiman", after=0)
w.p("Periode: 01/09/1992 – 01/05/2001", it=True, after=8)
w.p("Daarnaast vrijwillig", bold=True, size=13)
w.p("**Gastvrouw** bij Hospice De Lelie", after=0)
w.p("Bloemen, koffie, een luisterend oor.", after=0)
w.p("Periode: 2015 – 2020", it=True, after=8)
w.p("Scholing", bold=True, size=13)
w.p("MDGO Verzorging, diploma 1992, Graafschap College", after=0)
w.p("LHNO, diploma 1989, Ludgerusschool", after=0)
w.p("Cursus Typen en Office (2018), BHV (jaarlijks)", after=8)
w.p("Mag u bellen", bold=True, size=13)
w.p("Dr. A. Peppelenbos, huisarts Gezondheidscentrum De Huet, 0314-36 12 12", after=0)
w.p("Mw. Geesje Tuinman, wijkverpleegkundige Sensire, 06-52 41 09 90", after=0)
via_office(w, "k09_wilma_scholten.pdf")
gold("k09_wilma_scholten.pdf", [D("mbo-4", True, None, "1992"), D("vmbo", True, None, "1989")],
     [E("2019-04-01", "present", "Gezondheidscentrum De Huet", ["care"], "mixed", [OFF]),
      E("2009-08-15", "2019-03-31", "Sensire", ["care"]), E("1992-09-01", "2001-05-01", "woonzorgcentrum Den Ooiman", ["care"]),
      E("2015", "2020", "Hospice De Lelie", ["care"], kind="vol")], 2, listed=[OFF], offer=(48, "nee"), sent="2023-04-13 13:00")

# ---- k10: sidebar on the right, dates right ----
chrome("k10_lotte_aarts.pdf", """<style>@page{size:A4;margin:12mm}body{font:10pt 'Liberation Sans';margin:0;color:#333}header{border-bottom:3px solid #16a085;padding-bottom:3mm;margin-bottom:4mm}h1{margin:0;color:#16a085}
.g{display:grid;grid-template-columns:1fr 50mm;gap:8mm}h2{font-size:12pt;color:#16a085;margin:2mm 0}.row{display:flex;justify-content:space-between}.row span{color:#777;white-space:nowrap}.it{margin-bottom:4mm}aside{background:#f4fbf9;padding:3mm 4mm;font-size:9pt}blockquote{margin:2mm 0;font-style:italic}</style>
<header><h1>Lotte Aarts</h1>Customer Care | Webcare | Content &nbsp;·&nbsp; Haarlem</header><div class=g><div>
<h2>Experience</h2>
<div class=it><div class=row><b>Customer Care Agent</b><span>Oct 2021 – present</span></div>KLM, Amstelveen<br>Reizigers helpen via chat, mail en telefoon: omboeken, refunds, vermiste koffers. In drukke weken ook avonddiensten.</div>
<div class=it><div class=row><b>Sales Associate</b><span>Feb 2020 – Sep 2021</span></div>Zara, Kalverstraat<br>Verkoop op de winkelvloer, paskamers en click &amp; collect.</div>
<div class=it><div class=row><b>Host</b><span>Jul 2019 – Dec 2019</span></div>Madurodam<br>Gasten ontvangen en rondleiden, kaartverkoop aan de kassa.</div>
<div class=it><div class=row><b>Intern Social Media</b><span>Sep 2018 – Jan 2019</span></div>Stichting Present Haarlem<br>Contentkalender, Instagram en nieuwsbrief.</div>
<h2>Education</h2>
<div class=it><div class=row><b>HBO-bachelor Communicatie</b><span>2015 – 2019</span></div>Hogeschool van Amsterdam, diploma behaald met een 8 voor de scriptie</div>
<div class=it><div class=row><b>HAVO</b><span>2010 – 2015</span></div>Coornhert Lyceum</div>
<h2>Wat anderen zeggen</h2>
<blockquote>“Lotte blijft vriendelijk, ook tegen de meest boze passagier.”</blockquote>– Mark Dekker, duty manager KLM
<blockquote>“Een harde werker met humor. Wij missen haar nog steeds.”</blockquote>– Ilse Groen, store manager Zara
</div><aside><h2>Contact</h2>06 46 80 31 12<br>lotte@aarts.example<br>linkedin.com/in/lotteaarts-voorbeeld<h2>Skills</h2>Salesforce ●●●●○<br>Zendesk ●●●●●<br>Photoshop ●●●○○<br>MS Office ●●●●○<h2>Talen</h2>Nederlands – moedertaal<br>Engels – C1<br>Spaans – B1<h2>Interesses</h2>Hardlopen, podcasts, Italië</aside></div>""")
gold("k10_lotte_aarts.pdf", [D("hbo-bachelor", True, "2015", "2019"), D("havo", None, "2010", "2015")],
     [E("2021-10", "present", "KLM", P, True), E("2020-02", "2021-09", "Zara", P), E("2019-07", "2019-12", "Madurodam", P),
      E("2018-09", "2019-01", "Stichting Present Haarlem", P, kind="intern")], 2, listed=[OFF], offer=(54, "nee"), sent="2023-04-17 09:05")

# ---- k11: quarter dates, joint bodies ----
w = W("Garamond", 11.5, 2.3, 3)
w.p("JOOST VAN WEZEL", bold=True, size=20, after=0)
w.p("Historicus van huis uit, dienstverlener van beroep", it=True, after=2)
w.rule(w.p("Leiden | 06 55 01 92 38 | jvanwezel@sleutelstad.example", after=10), "000000", "top")
w.p("LOOPBAANOVERZICHT", bold=True, after=4)
for what, where, when, lines in [
    ("Medewerker receptie en facilitair", "Omgevingsdienst Midden-Holland", "1e kwartaal 2022 – heden", ["Bezoekers ontvangen, vergaderzalen en bodeklussen", "Bestellingen en facturen in Word en Excel bijhouden"]),
    ("Medewerker afsprakenlijn corona", "Randstad, ingezet bij GGD Hollands Midden", "november 2020 – december 2021", ["Telefonisch afspraken maken voor testen en vaccineren, 80 gesprekken per dienst", "Boze en bange bellers geruststellen"]),
    ("Rondleider en baliemedewerker", "Rijksmuseum Boerhaave", "medio 2017 – maart 2020", ["Groepen en schoolklassen"]),
    ("Boekverkoper", "Boekhandel Kooyker", "zomer 2014", ["Schoolboekenactie"])]:
    w.p(what, bold=True, after=0)
    w.p(where, after=0)
    w.b(*lines)
    w.p(when, it=True, after=8, indent=0.6)
w.p("STUDIE", bold=True, after=4)
w.p("Universiteit Leiden, bachelor Geschiedenis (BA), bul ontvangen in juni 2017", after=0)
w.p("Stedelijk Gymnasium Leiden, vwo, 2007 – 2013, diploma", after=8)
w.p("REFERENTIES", bold=True, after=4)
w.p("Angelique Moerman\nHoofd bedrijfsvoering\nOmgevingsdienst Midden-Holland\n088-545 00 90", after=6)
w.p("Kees Duindam\nTeamleider afsprakenlijn\nGGD Hollands Midden\n06-37 77 40 18")
w.save("k11_joost_van_wezel.docx")
gold("k11_joost_van_wezel.docx", [D("wo-bachelor", True, None, "2017-06"), D("vwo", True, "2007", "2013")],
     [E({"earliest": "2022-01-01", "latest": "2022-03-31"}, "present", "Omgevingsdienst Midden-Holland", ["joint-arrangement"], False, [OFF]),
      E("2020-11", "2021-12", "Randstad", T + ["joint-arrangement"], True, client="GGD Hollands Midden"),
      E({"earliest": "2017-05-01", "latest": "2017-08-31"}, "2020-03", "Rijksmuseum Boerhaave", P),
      E({"earliest": "2014-06-01", "latest": "2014-08-31"}, {"earliest": "2014-06-01", "latest": "2014-08-31"}, "Boekhandel Kooyker", P)],
     2, offer=(51.2, "nee"), sent="2023-04-17 17:48")

# ---- k12: foreign diploma, work placement ----
weasy("k12_nour_haddad.pdf", """<style>@page{size:A4;margin:18mm 20mm}body{font:11pt 'DejaVu Serif';line-height:1.35}h1{font-size:17pt;text-align:center;margin:0}h2{font-size:12pt;border-left:5px solid #8e44ad;padding-left:8px;margin:5mm 0 2mm}
table{width:100%;border-collapse:collapse;font-size:10pt}td{border-bottom:1px solid #ddd;padding:3px 4px;vertical-align:top}td:first-child{width:42mm;color:#8e44ad}</style>
<h1>Nour Haddad</h1><p style="text-align:center">Tilburg – 06 85 31 62 09 – nour.haddad@nieuwepost.example</p>
<h2>Over mij</h2><p>Ik woon sinds 2016 in Nederland. Mijn inburgering is klaar (B2). Ik vind het fijn om mensen te helpen, ik weet hoe het is als je de weg niet kent. Ik wil graag leren werken met Accres.</p>
<h2>Werk</h2><table><tr><td>05-2019 – heden</td><td><b>Kassamedewerker</b>, Jumbo Van Erp (24 uur)</td></tr><tr><td>10-2017 – 04-2019</td><td><b>Schoonmaker</b>, CSU</td></tr><tr><td>09-2012 – 12-2014</td><td><b>Medewerker krediet</b>, Bank Al-Sham, Damascus</td></tr></table>
<h2>Stage en vrijwilligerswerk</h2><table><tr><td>10-2022 – 01-2023</td><td><b>Stagiair klantcontactcentrum</b>, Gemeente Tilburg. Meeluisteren, na drie weken zelf de telefoon opnemen. Geregistreerd in Key2KCC.</td></tr><tr><td>03-2017 – 09-2018</td><td><b>Vrijwilliger uitgifte</b>, Voedselbank Tilburg</td></tr></table>
<h2>Opleiding</h2><table><tr><td>2021 – heden</td><td><b>Mbo niveau 3 Medewerker secretariaat en receptie</b>, ROC Tilburg. Diploma verwacht juli 2023.</td></tr><tr><td>2008 – 2012</td><td><b>Bachelor Economie</b>, Universiteit van Damascus, Syrië. Diploma behaald, nog niet gewaardeerd in Nederland.</td></tr></table>
<h2>Referenties</h2><p>Mevrouw L. Smulders, stagebegeleider gemeente Tilburg, tel. 013-542 00 76.<br>De heer P. van Erp, eigenaar Jumbo Van Erp, tel. 013-463 00 21.</p>""")
gold("k12_nour_haddad.pdf", [D("mbo-3", False, "2021", "present"), D(None, True, "2008", "2012")],
     [E("2019-05", "present", "Jumbo Van Erp", P), E("2017-10", "2019-04", "CSU", P), E("2012-09", "2014-12", "Bank Al-Sham", P),
      E("2022-10", "2023-01", "Gemeente Tilburg", M, True, ["Key2KCC"], kind="intern"),
      E("2017-03", "2018-09", "Voedselbank Tilburg", P, kind="vol")], 2, offer=(39.95, "ja"), sent="2023-04-11 15:31")

# ---- k13: table with borders, years only ----
w = W("Tahoma", 10, 1.9)
w.p("Henk Doornbos", bold=True, size=16)
w.p("Assen. Tel 06 19 23 64 70. E-mail h.doornbos@drentepost.example. Geb. 1968. Rijbewijs B en E.", after=8)
w.p("Functies", bold=True, size=12)
w.table([["Functie", "Organisatie", "Periode", "Werkzaamheden"],
    ["Logistiek medewerker", "Technische Unie", "2023", "Goederenontvangst, orders klaarzetten"],
    ["KCC-medewerker", "Gemeente Assen", "2020 – 2022", "telefoon, mail, terugbelverzoeken. Kcc systeem: key2 kcc. Afvalpas, parkeren, belastingen (Key2-Belastingen)"],
    ["Buurtconciërge", "Actium Wonen", "2013 – 2019", "aanspreekpunt flats, klein onderhoud"],
    ["Beveiliger", "Trigion", "2005 – 2013", "objectbeveiliging, nachtdiensten"],
    ["Sergeant", "Koninklijke Landmacht", "1988 – 2004", "logistiek, uitzending bosnie (1996)"]], [3.6, 3.8, 2.6, 7.2], "Table Grid", head=True)
w.p("Scholing", bold=True, size=12, before=10)
w.table([["Opleiding", "School", "Jaar", "Diploma"], ["Beveiliger 2 (mbo niveau 2)", "Drenthe College", "2005", "ja"],
         ["Middenkader transport en logistiek, mbo niveau 4", "Defensie / ROC Nijmegen", "1999 – 2002", "ja"], ["LTS motorvoertuigen", "LTS Assen", "1980 – 1984", "ja"]], [6.5, 4.7, 3, 3], "Table Grid", head=True)
w.p("Referenties", bold=True, size=12, before=10)
w.table([["Naam", "Functie", "Bereikbaar"], ["Anja Stel", "coördinator KCC gemeente Assen", "0592-36 00 41"], ["Roelof Moes", "wijkbeheerder Actium Wonen", "06-29 55 81 80"]], [5, 7.2, 5], "Table Grid", head=True)
w.save("k13_henk_doornbos.docx")
gold("k13_henk_doornbos.docx", [D("mbo-2", True, None, "2005"), D("mbo-4", True, "1999", "2002"), D("vmbo", True, "1980", "1984")],
     [E("2023", "2023", "Technische Unie", P), E("2020", "2022", "Gemeente Assen", M, True, ["Key2KCC", "Key2Belastingen"]),
      E("2013", "2019", "Actium Wonen", P), E("2005", "2013", "Trigion", P), E("1988", "2004", "Koninklijke Landmacht", ["central-government"])],
     2, offer=(53.30, "ja"), sent="2023-04-18 08:02")

# ---- k14: band in colour, hidden words ----
chrome("k14_samira_tahiri.pdf", """<style>@page{size:A4;margin:0}body{margin:0;font:10.5pt 'Carlito'}.top{background:#6c3483;color:#fff;padding:12mm 16mm}.top h1{margin:0;font-size:24pt}.in{padding:6mm 16mm}h2{color:#6c3483;font-size:13pt;border-bottom:1px dotted #6c3483}
dl{display:grid;grid-template-columns:1fr;margin:0}dt{font-weight:bold;margin-top:3mm}dd{margin:0}small{color:#666}.w{color:#fff;font-size:6pt}</style>
<div class=top><h1>Samira Tahiri</h1>Klantadviseur met geduld – Lelystad – 06 36 11 80 57 – samira.t@polderpost.example</div><div class=in>
<h2>Carrière</h2><dl>
<dt>Yource | Klantadviseur energie</dt><dd><small>15 maart 2021 – heden</small><br>Telefonisch klanten van een energieleverancier helpen met termijnbedragen, verhuizing en storingen. Sinds 2022 mentor van nieuwe collega’s.</dd>
<dt>Lidl | Verkoopmedewerker / vulploeg</dt><dd><small>1 november 2018 – 14 maart 2021</small><br>Kassa, bakkerij, vullen, openen en sluiten.</dd>
<dt>Levi’s Outlet, Batavia Stad | Verkoopster</dt><dd><small>mei 2017 – oktober 2018</small></dd></dl>
<h2>Diploma’s</h2><p>Mbo Verkoopspecialist niveau 3 – MBO College Lelystad – augustus 2014 t/m juni 2017 – behaald<br>Vmbo basis – Scholengemeenschap Lelystad – 2010 t/m 2014 – behaald</p>
<h2>Kennis</h2><p>CRM (Dynamics), telefonieplatform Genesys, typediploma. Nederlands, Arabisch en Engels.</p>
<h2>Referenties</h2><p>Niels Post, teammanager Yource, npost@yource.example<br>Yvonne de Boer, filiaalmanager Lidl Lelystad, 06 40 40 17 73</p>
<p class=w>Medewerker KCC gemeente Lelystad 2019 - heden, Key2KCC, Key2Belastingen, Accres, Suite, Officepakket</p></div>""")
gold("k14_samira_tahiri.pdf", [D("mbo-3", True, "2014-08", "2017-06"), D("vmbo", True, "2010", "2014")],
     [E("2021-03-15", "present", "Yource", C, True), E("2018-11-01", "2021-03-14", "Lidl", P), E("2017-05", "2018-10", "Levi’s Outlet", P)],
     2, offer=(46.5, "nee"), sent="2023-04-15 20:20", hidden=True)
