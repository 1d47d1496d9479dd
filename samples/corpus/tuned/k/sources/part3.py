"""Third part of the CVs."""
from kit import *

# ---- k15: profile of six pages, cover first ----
w = W("Trebuchet MS", 12, 3, 6)
for _ in range(7):
    w.p()
w.p("Esther Molenaar", bold=True, size=30, color="C0392B", center=True)
w.p("Medewerker Klant Contact Centrum", size=16, center=True)
w.p("Hoogkarspel", center=True)
for _ in range(12):
    w.p()
w.p("Aangeboden door Stafwerk Detachering B.V.\nContactpersoon: Joris Blom, accountmanager, 0229-70 10 10", size=10, center=True)
w.d.add_page_break()
w.p("Samenvatting", bold=True, size=15, color="C0392B")
w.p("Esther werkt al twaalf jaar met klanten, waarvan bijna zeven aan de telefoon. Zij heeft een sociaal-juridische achtergrond en vindt haar weg in wet- en regelgeving zonder ambtelijk te klinken. Collega's noemen haar opgewekt, precies en niet van haar stuk te brengen.")
w.p("Zij kan 24 tot 32 uur werken, ook op woensdag en vrijdag, en kan binnen twee weken beginnen. Esther heeft eigen vervoer.")
w.p("Wat Esther drijft", bold=True, size=13, before=10)
w.p("“Als iemand aan het eind van het gesprek zegt: nu snap ik het, dan is mijn dag goed.”", it=True)
w.p("Kernkwaliteiten", bold=True, size=13, before=10)
w.b("Klantgericht en betrokken", "Rustig in emotionele gesprekken", "Nauwkeurig in het vastleggen", "Relativeert met humor")
w.d.add_page_break()
w.p("Ervaring in opdrachten", bold=True, size=15, color="C0392B")


def job(period, role, emp, client, text, bullets):
    w.p(f"Periode:\t{period}", tabs=(3.5,), after=0, before=8)
    w.p(f"Rol:\t**{role}**", tabs=(3.5,), after=0)
    w.p(f"Werkgever:\t{emp}", tabs=(3.5,), after=0)
    if client:
        w.p(f"Opdrachtgever:\t{client}", tabs=(3.5,), after=0)
    w.p(text, before=4)
    w.b(*bullets)


job("april 2022 – heden", "Medewerker publieksservice KCC", "Stafwerk Detachering", "Gemeente Hoorn", "Het KCC van Hoorn beantwoordt vragen van 75.000 inwoners. Esther zit in het team telefonie en e-mail.",
    ["Gemiddeld 65 gesprekken per dag, uiteenlopend van grofvuil tot bijstand", "Vastleggen en doorzetten in Key2KCC; inzien van lopende aanvragen in Suite4Sociaal Domein", "Brieven, lijsten en overleg in Office 365", "Meegedacht over de nieuwe kennisbank"])
w.d.add_page_break()
job("oktober 2020 – maart 2022", "Medewerker KCC", "Stafwerk Detachering", "SED Organisatie", "SED voert het werk uit voor Stede Broec, Enkhuizen en Drechterland.",
    ["Telefonisch en per mail vragen over drie gemeenten beantwoorden", "Reserveringen van gymzalen in Accres"])
w.p("Ervaring in vaste dienst", bold=True, size=15, color="C0392B", before=14)
job("mei 2016 – september 2020", "Medewerker klantenservice", "Univé", None, "Vragen over polissen, premies en schade.", ["Telefoon en chat", "Opzeggingen bespreken en behouden"])
job("2010 – april 2016", "Medewerkster winkel", "Kringloopcentrum Noppes", None, "Goederen innemen en prijzen, klanten helpen, vrijwilligers begeleiden.", [])
job("voorjaar 2009", "Tulpen koppen", "Bloembollenbedrijf Ruiter", None, "Seizoenswerk op het land.", [])
w.d.add_page_break()
w.p("Opleidingen", bold=True, size=15, color="C0392B")
w.p("Hbo Sociaal Juridische Dienstverlening, Hogeschool Inholland Alkmaar\t2005 – 2009\nStatus: afgerond", right=15)
w.p("Havo, Martinuscollege Grootebroek\t2000 – 2005\nStatus: afgerond", right=15)
w.p("Trainingen", bold=True, size=13, before=10)
w.p("Agressie aan de telefoon (2022), AVG voor KCC (2021), Schrijven op B1 (2020)")
w.p("Talen", bold=True, size=13, before=10)
w.p("Nederlands vloeiend, Engels goed, Duits redelijk")
w.d.add_page_break()
w.p("Referenties", bold=True, size=15, color="C0392B")
for a, b in [("Karin Blokker", "Teamleider KCC gemeente Hoorn\n06-10 36 47 20"), ("Dirk Spaansen", "Coördinator klantcontact SED Organisatie\n0228-75 00 31"), ("Marja Koning", "Supervisor klantenservice Univé\n06-45 19 82 00")]:
    w.p(a, bold=True, after=0, before=8)
    w.p(b)
w.footer("Vertrouwelijk – profiel E. Molenaar")
w.save("k15_esther_molenaar.docx")
gold("k15_esther_molenaar.docx", [D("hbo-bachelor", True, "2005", "2009"), D("havo", True, "2000", "2005")],
     [E("2022-04", "present", "Stafwerk Detachering", T + M, True, ["Key2KCC", "Suite", OFF], "Gemeente Hoorn"),
      E("2020-10", "2022-03", "Stafwerk Detachering", T + M, True, ["Accres"], "SED Organisatie"),
      E("2016-05", "2020-09", "Univé", P, True), E("2010", "2016-04", "Kringloopcentrum Noppes", P),
      E({"earliest": "2009-03-01", "latest": "2009-05-31"}, {"earliest": "2009-03-01", "latest": "2009-05-31"}, "Bloembollenbedrijf Ruiter", P)],
     3, offer=(53.5, "ja"), sent="2023-04-17 12:20")

# ---- k16: English ----
weasy("k16_daniel_okafor.pdf", """<style>@page{size:A4;margin:16mm 18mm}body{font:10pt 'Liberation Serif'}h1{font-size:22pt;margin:0;text-align:right}.c{text-align:right;margin-bottom:5mm}h2{border-bottom:.6px solid #000;font-size:13pt;margin:4mm 0 2mm}
.e{display:flex;justify-content:space-between}.s{display:flex;justify-content:space-between;font-style:italic}ul{margin:1mm 0 3mm}</style>
<h1>Daniel Okafor</h1><div class=c>Diemen, The Netherlands · +31 6 27 15 90 34 · daniel.okafor@webpost.example</div>
<h2>Profile</h2><p>Service-minded professional with a background in hospitality and travel. I enjoy solving problems for people under time pressure. I understand Dutch well and speak it at B2 level.</p>
<h2>Work experience</h2>
<div class=e><b>Customer Service Representative</b><span>Mar 2019 – Present</span></div><div class=s><span>Booking.com</span><span>Amsterdam</span></div><ul><li>Handle calls and e-mails from guests and partners about reservations, payments and complaints</li><li>Train new joiners in conversation skills</li></ul>
<div class=e><b>Front Desk Agent</b><span>Aug 2017 – Feb 2019</span></div><div class=s><span>Hotel Casa Linde</span><span>Amsterdam</span></div><ul><li>Check-in, check-out, cash handling and room allocation</li></ul>
<div class=e><b>Night Porter</b><span>2014 – 2017</span></div><div class=s><span>Hostel The Bridge</span><span>Amsterdam</span></div><ul><li>Security rounds, late arrivals</li></ul>
<h2>Education</h2><div class=e><b>MBO level 4, Manager Hospitality</b><span>2014 – 2017</span></div><div class=s><span>ROC van Amsterdam</span><span>diploma obtained</span></div><br>
<div class=e><b>National Diploma in Tourism</b><span>2009 – 2011</span></div><div class=s><span>Lagos State Polytechnic, Nigeria</span><span>diploma obtained</span></div>
<h2>Skills</h2><p>Microsoft Office, Zendesk, Opera PMS. Languages: English (native), Yoruba (native), Dutch (B2).</p><h2>References</h2><p>Available upon request.</p>""")
gold("k16_daniel_okafor.pdf", [D("mbo-4", True, "2014", "2017"), D(None, True, "2009", "2011")],
     [E("2019-03", "present", "Booking.com", P, True), E("2017-08", "2019-02", "Hotel Casa Linde", P), E("2014", "2017", "Hostel The Bridge", P)],
     0, True, listed=[OFF], offer=(49.0, "ja"), sent="2023-04-13 11:11", lang="en")

# ---- k17: ODT, simple lines ----
w = W("Liberation Sans", 12, 2.5, 3)
w.p("Curriculum vitae", size=20, color="2874A6")
w.p("Truus Hoekstra-Bos\nDrachten\n0512-51 90 00 of 06-20 99 31 47\nGeboren 30 maart 1961", after=10)
w.rule(w.p("Arbeidsverleden", bold=True, color="2874A6"), "2874A6")
w.p("Sinds september 2018: telefoniste bij Wetterskip Fryslân in Leeuwarden. Alle binnenkomende gesprekken van ingezetenen beantwoorden of doorzetten, vragen over de aanslag uitleggen.", after=6)
w.p("Januari 2014 – juli 2018: baliemedewerkster via Manpower bij de gemeente Smallingerland. Paspoorten en rijbewijzen uitgeven, klanten aan de balie te woord staan. Afspraken en brieven met Word en Outlook.", after=6)
w.p("November 2003 – december 2013: medewerkster showroom bij Jansma Keukens te Drachten.", after=6)
w.p("1981 – 2003: meewerkend in de zaak van mijn ouders, Bos Woninginrichting. Verkoop, boekhouding, etalage.", after=6)
w.rule(w.p("Opleidingen", bold=True, color="2874A6"), "2874A6")
w.p("Opleiding op mbo-niveau 4 (directiesecretaresse), Leeuwarden, afgerond in 1981")
w.p("Mavo Drachten, diploma in 1977", after=6)
w.rule(w.p("Wat ik verder doe", bold=True, color="2874A6"), "2874A6")
w.p("Zingen bij het Frysk Koar, tuinieren, oppassen. Ik spreek vloeiend Fries.", after=6)
w.rule(w.p("Inlichtingen over mij", bold=True, color="2874A6"), "2874A6")
w.p("Mevrouw Tineke Algra, hoofd receptie en telefonie Wetterskip Fryslân, 058-292 00 21")
w.p("De heer Sjoerd Wijma, oud-teamleider publiekszaken Smallingerland, 06-83 07 15 62")
via_odt(w, "k17_truus_hoekstra.odt")
gold("k17_truus_hoekstra.odt", [D("mbo-4", True, None, "1981"), D("vmbo", True, None, "1977")],
     [E("2018-09", "present", "Wetterskip Fryslân", ["water-authority"], True), E("2014-01", "2018-07", "Manpower", T + M, False, [OFF], "Gemeente Smallingerland"),
      E("2003-11", "2013-12", "Jansma Keukens", P), E("1981", "2003", "Bos Woninginrichting", P)], 2)

# ---- k18: shaded left cell as sidebar ----
w = W("Segoe UI", 10, 1.2)
t = w.d.add_table(rows=1, cols=2)
t.autofit = False
a, b = t.rows[0].cells
a.width, b.width = w.Cm(6), w.Cm(12.5)
w.grid(t, (6, 12.5))
w.shade(a, "D6EAF8")
w.fill(a.paragraphs[0], "Kevin de Wit", bold=True, size=18)
for head, text in [("Gegevens", "Leeuwarden\n06 51 77 20 43\nkdewit@noordmail.example\n7 mei 1993"), ("Sterk in", "Snel schakelen\nDoorzetten\nHumor"), ("Software", "Genesys, Salesforce, Word en Excel"),
                   ("Referenties", "Femke Postma\nteammanager Cendris\n06 30 71 88 25\n\nRuurd Visser\nbedrijfsleider Postillion\n0511 46 00 02"), ("Hobby’s", "Gamen, kaatsen, Cambuur")]:
    w.p(head.upper(), bold=True, color="1A5276", before=8, box=a)
    w.p(text, box=a)
w.fill(b.paragraphs[0], "Werkervaring", bold=True, size=14, color="1A5276")
for role, emp, per, text in [("Callcenteragent in- en outbound", "Cendris, Leeuwarden", "apr. 2020 – mrt. 2023", "Bellen met klanten van een loterij en een krant. Targets bijna altijd gehaald."),
                             ("Vestigingsmedewerker verhuur", "Postillion Camperverhuur", "jun. 2016 – mrt. 2020", "Campers uitgeven en innemen, schade opnemen."),
                             ("Kok", "Eetcafé It Praethûs", "sep. 2012 – mei 2016", "Kleine kaart, daghap, inkoop.")]:
    w.p(role, bold=True, before=6, after=0, box=b)
    w.p(emp, after=0, box=b)
    w.p(per, it=True, after=0, color="5D6D7E", box=b)
    w.p(text, box=b)
w.p("Opleiding", bold=True, size=14, color="1A5276", before=12, box=b)
w.p("**Mbo Horeca**, Friese Poort\ndiploma in 2012", box=b)
w.p("**Mbo Toerisme**, Friesland College\n2009 – 2010, gestopt", box=b)
w.p("**Vmbo-tl**, Comenius\n2005 – 2009, geslaagd", box=b)
w.save("k18_kevin_de_wit.docx")
gold("k18_kevin_de_wit.docx", [D("mbo", True, None, "2012"), D("mbo", False, "2009", "2010"), D("vmbo", True, "2005", "2009")],
     [E("2020-04", "2023-03", "Cendris", C, True), E("2016-06", "2020-03", "Postillion Camperverhuur", P), E("2012-09", "2016-05", "Eetcafé It Praethûs", P)],
     2, listed=[OFF], offer=(44.9, "nee"), sent="2023-04-17 21:07")

# ---- k19: labels at the left, ruled ----
chrome("k19_anouk_jonkers.pdf", """<style>@page{size:A4;margin:15mm 14mm}body{font:10pt 'DejaVu Sans Condensed';margin:0}table{width:100%;border-collapse:collapse}td{vertical-align:top;padding:1.2mm 3mm}td:first-child{width:45mm;text-align:right;color:#34568b;border-right:1.5px solid #34568b}.k{font-weight:bold;font-size:12pt}</style>
<table><tr><td class=k>Persoonlijke informatie</td><td></td></tr><tr><td>Naam</td><td><b>Anouk Jonkers</b></td></tr><tr><td>Adres</td><td>Apeldoorn</td></tr><tr><td>Telefoon</td><td>06 49 32 10 76</td></tr><tr><td>E-mail</td><td>anouk.jonkers@veluwepost.example</td></tr><tr><td>Nationaliteit</td><td>Nederlandse</td></tr>
<tr><td class=k>Beroepservaring</td><td></td></tr>
<tr><td>Data</td><td>09-2021 – heden</td></tr><tr><td>Beroep of functie</td><td>Medewerker BelastingTelefoon</td></tr><tr><td>Werkzaamheden</td><td>Telefonisch vragen over toeslagen en aangiften beantwoorden; gespreksnotities vastleggen; nieuwe collega’s laten meeluisteren</td></tr><tr><td>Werkgever</td><td>Belastingdienst, via Tempo-Team</td></tr>
<tr><td>&nbsp;</td><td></td></tr><tr><td>Data</td><td>04-2016 – 08-2021</td></tr><tr><td>Beroep of functie</td><td>Baliemedewerker burgerzaken</td></tr><tr><td>Werkzaamheden</td><td>Aanvragen van reisdocumenten, verhuizingen en uittreksels aan het loket, gewerkt met Key2Burgerzaken en JCC-afspraken</td></tr><tr><td>Werkgever</td><td>Gemeente Apeldoorn</td></tr>
<tr><td>&nbsp;</td><td></td></tr><tr><td>Data</td><td>10-2012 – 03-2016</td></tr><tr><td>Beroep of functie</td><td>Medewerker kantine</td></tr><tr><td>Werkgever</td><td>Veluws College Walterbosch</td></tr>
<tr><td class=k>Onderwijs</td><td></td></tr>
<tr><td>Data</td><td>2020 – verwacht juni 2024</td></tr><tr><td>Opleiding</td><td>Hbo Bestuurskunde (deeltijd), Saxion</td></tr><tr><td>Data</td><td>2009 – 2012</td></tr><tr><td>Opleiding</td><td>Mbo Medewerker maatschappelijke zorg, niveau 3, Aventus. Diploma behaald.</td></tr><tr><td>Data</td><td>2005 – 2009</td></tr><tr><td>Opleiding</td><td>Vmbo gemengde leerweg, Walterbosch. Diploma behaald.</td></tr>
<tr><td class=k>Vaardigheden</td><td></td></tr><tr><td>Digitaal</td><td>Outlook, Word, Teams</td></tr><tr><td>Talen</td><td>Engels B2, Duits A2</td></tr>
<tr><td class=k>Referenties</td><td></td></tr><tr><td>1</td><td>Mirjam van Essen, teamleider BelastingTelefoon, 06 12 38 70 55</td></tr><tr><td>2</td><td>Gert-Jan Mulder, coördinator burgerzaken gemeente Apeldoorn, 055 580 00 14</td></tr></table>""")
gold("k19_anouk_jonkers.pdf", [D("hbo-bachelor", False, "2020", "2024-06"), D("mbo-3", True, "2009", "2012"), D("vmbo", True, "2005", "2009")],
     [E("2021-09", "present", "Tempo-Team", T + ["central-government"], True, client="Belastingdienst"),
      E("2016-04", "2021-08", "Gemeente Apeldoorn", M), E("2012-10", "2016-03", "Veluws College Walterbosch", ["education"])],
     2, listed=[OFF], offer=(52.0, "ja"), sent="2023-04-17 16:16")

# ---- k20: two stretches in one entry, hanging dates with tabs ----
w = W("Book Antiqua", 11, 2, 4)
w.p("Jacqueline Smeets – van Loon", bold=True, size=17, color="7D6608", after=0)
w.p("Roermond • 06-16 44 02 95 • jsmeets@limpost.example • 44 jaar", after=8)
w.p("Van voor de klas naar de telefoon: uitleggen blijft mijn vak. Mijn uurtarief is € 45,00 exclusief btw.", it=True)
w.rule(w.p("Beroepsverleden", bold=True, size=13, before=6), "7D6608")
for per, text in [("feb 2022 – heden", "Medewerker klantenservice, Zilveren Kruis\nVerzekerden bellen en chatten over vergoedingen en nota's; vergoedingsoverzichten in Excel en brieven in Word."),
                  ("aug 2019 – feb 2020\n& feb 2021 – juli 2021", "Invalleerkracht groep 5, Obs Het Kompas\nZwangerschapsvervanging, daarna ziektevervanging."),
                  ("aug 2004 – juli 2019", "Groepsleerkracht, Basisschool St. Jozef\nGroep 3 t/m 6, taalcoördinator, lid medezeggenschapsraad.")]:
    w.table([[per, text]], [4.5, 12.3])
w.rule(w.p("Scholing", bold=True, size=13, before=10), "7D6608")
w.table([["2000 – 2004", "Pabo (hbo), Hogeschool De Kempel. Getuigschrift behaald."], ["1995 – 2000", "Havo, Bisschoppelijk College. Diploma."]], [4.5, 12.3])
w.rule(w.p("Navraag mogelijk bij", bold=True, size=13, before=10), "7D6608")
w.p("Chantal Geraets (manager Zilveren Kruis), 06-22 74 31 08")
w.p("Har Peeters (directeur Obs Het Kompas), 0475-33 00 65")
w.save("k20_jacqueline_smeets.docx")
gold("k20_jacqueline_smeets.docx", [D("hbo-bachelor", True, "2000", "2004"), D("havo", True, "1995", "2000")],
     [E("2022-02", "present", "Zilveren Kruis", P, True, [OFF]), E("2019-08", "2020-02", "Obs Het Kompas", ["education"]),
      E("2021-02", "2021-07", "Obs Het Kompas", ["education"]), E("2004-08", "2019-07", "Basisschool St. Jozef", ["education"])],
     2, stated=45.0)

# ---- k21: three columns at the bottom, header of blocks ----
weasy("k21_thijs_van_den_akker.pdf", """<style>@page{size:A4;margin:13mm 15mm}body{font:9.8pt 'Carlito'}.h{display:flex;gap:4mm}.h div{background:#0e6655;color:#fff;padding:3mm;flex:1}.h .n{flex:2;font-size:19pt}h2{color:#0e6655;text-transform:uppercase;letter-spacing:1px;font-size:11pt}
.j{margin-bottom:3.5mm;border-left:3px solid #a3e4d7;padding-left:4mm}.k3{display:flex;gap:6mm}.k3 div{flex:1}</style>
<div class=h><div class=n>Thijs van den Akker</div><div>Grave<br>geb. 3-3-1989</div><div>06 70 21 95 48<br>thijsvda@maaspost.example</div></div>
<h2>Loopbaan</h2>
<div class=j><b>Adviseur KCC bij Werkorganisatie CGM</b> (Cuijk, Grave en Mill) · september 2019 t/m december 2021<br>Telefoon, mail en WhatsApp van inwoners uit drie gemeenten. Klantvragen in Key-2-KCC, WOZ-vragen met Key2 Belastingen, zorgvragen in Suite voor het sociaal domein en zaalverhuur in Accres. Verslagen in MS Office.</div>
<div class=j><b>KCC-medewerker bij gemeente Land van Cuijk</b> · januari 2022 t/m heden<br>Zelfde werk na de herindeling, nu als senior. Ik maak het rooster van ons team en luister gesprekken terug.</div>
<div class=j><b>Schuldhulpmaatje</b> (vrijwillig) bij SchuldHulpMaatje Grave · 2017 t/m 2019</div>
<div class=j><b>Skihutmedewerker</b> bij Gasthof Sonnblick, Oostenrijk · winter 2018/2019</div>
<div class=j><b>Medewerker debiteuren</b> bij Vion Food · april 2012 t/m november 2018<br>Herinneringen versturen, betalingen boeken, dossiers voor de deurwaarder klaarmaken.</div>
<div class=k3><div><h2>Leren</h2>MBO-4 Financieel administratief medewerker, ROC Nijmegen, 2008 – 2012, diploma<br><br>VMBO-TL, Merletcollege Grave, 2004 – 2008, diploma</div>
<div><h2>Kan ik</h2>Plannen<br>Doorvragen<br>Engels en Duits<br>Tikken met tien vingers</div><div><h2>Over mij praten</h2>Nicole Derks, teammanager Land van Cuijk, 0485 85 00 04<br><br>Ad Verstegen, creditmanager Vion Food, 06 81 53 90 62</div></div>""")
gold("k21_thijs_van_den_akker.pdf", [D("mbo-4", True, "2008", "2012"), D("vmbo", True, "2004", "2008")],
     [E("2019-09", "2021-12", "Werkorganisatie CGM", M, True, FIVE), E("2022-01", "present", "Gemeente Land van Cuijk", M, True),
      E("2017", "2019", "SchuldHulpMaatje Grave", P, kind="vol"),
      E({"earliest": "2018-12-01", "latest": "2019-02-28"}, {"earliest": "2018-12-01", "latest": "2019-02-28"}, "Gasthof Sonnblick", P),
      E("2012-04", "2018-11", "Vion Food", P)], 2, offer=(55.55, "ja"), sent="2023-04-18 12:00")
