from common import *

# 1 ------------------------------------------------------------ Leeuwarden, date column
def marloes(out):
    d = Doc("Arial", 10, 2.2)
    d.p("Marloes Hoekstra", bold=True, size=20, color="0B5563")
    d.p("Goudenregenstraat 41 · 8922 CR Leeuwarden · 06 - 41 22 81 09 · m.hoekstra84@example.nl", size=9, color="555555")
    d.p("Ik ben iemand die pas ophangt als de beller echt verder kan. Na jaren in de winkel heb ik mijn plek gevonden aan de telefoon bij de overheid. Fries en Nederlands, allebei net zo makkelijk.", before=6)
    d.h("WAT HEB IK GEDAAN", rule=True, color="0B5563", size=11)
    d.table([
        ["mei 2021 – heden", ["**Klantadviseur KCC**", "Gemeente Leeuwarden (via Tempo-Team)",
         "Burgers en ondernemers te woord staan via 14 058, mail en WhatsApp. Meldingen openbare ruimte, afspraken voor paspoort en rijbewijs, vragen over de afvalstoffenheffing.",
         "Registreren in Key2KCC, belastingvragen nakijken in Key2Belastingen. Verder dagelijks Outlook en Excel (weekrapportage)."]],
        ["sep 2019 – apr 2021", ["**Medewerker klantenservice**", "Omrin, Leeuwarden", "Telefonische vragen van inwoners over containers, grof vuil en milieupas. Daarnaast mailtjes wegwerken en meedraaien in het rooster voor de zaterdag."]],
        ["feb 2012 – aug 2019", ["**Verkoopster, later assistent-bedrijfsleider**", "Scapino Leeuwarden", "Kassa, klanten helpen passen, bestellen, roosters maken voor 9 man."]],
        ["2006 – 2012", ["**Verkoopmedewerker**", "Bakkerij Salverda, Stiens"]],
    ], [3.6, 13], size=9.5)
    d.h("WAT HEB IK GELEERD", rule=True, color="0B5563", size=11)
    d.table([
        ["2010 – 2012", ["mbo niveau 4 Filiaalmanager, Friesland College Leeuwarden – diploma gehaald"]],
        ["2002 – 2006", ["vmbo kader Handel & Administratie, Comenius College – diploma gehaald"]],
        ["2021", ["Cursus Omgaan met agressie aan de telefoon (Bureau Lantaarn)"]],
    ], [3.6, 13], size=9.5)
    d.h("WIE KUN JE BELLEN", rule=True, color="0B5563", size=11)
    d.table([["Jantsje Wiersma", "teamcoördinator KCC gemeente Leeuwarden", "06 - 20 11 34 98"],
             ["Rients Bouma", "oud-leidinggevende Omrin", "06 - 53 00 71 22"]], [4, 8, 4.6], size=9.5)
    d.h("EN VERDER", rule=True, color="0B5563", size=11)
    d.p("Geboren 11-02-1990. Rijbewijs B. Korfbal (LDODK), mijn moestuin en het koor.")
    d.save(out)

cv("CV Marloes Hoekstra.docx", marloes,
   [ED("mbo-4", True, "2010", "2012"), ED("vmbo", True, "2002", "2006")],
   [X("2021-05", "present", "Tempo-Team", "Gemeente Leeuwarden", "t m", True, ["Key2KCC", "Key2Belastingen", "Officepakket"]),
    X("2019-09", "2021-04", "Omrin", None, "x", True),
    X("2012-02", "2019-08", "Scapino"), X("2006", "2012", "Bakkerij Salverda")],
   refs=2, offer=(51.75, True, "2023-04-14 09:40"))

# 2 ------------------------------------------------------------ Geleen, terse, role then dots then period
cv("cv sjef janssen.pdf", weasy("""<style>@page{size:A4;margin:24mm 26mm}body{font:11pt 'Times New Roman',serif;line-height:1.35}h1{font-size:15pt;text-align:center;letter-spacing:3px}
h2{font-size:11pt;text-decoration:underline;margin:14px 0 4px}p{margin:0 0 3px}.r{float:right}table{width:100%;border-collapse:collapse}td{padding:1px 0;vertical-align:top}</style>
<h1>CURRICULUM VITAE</h1>
<table><tr><td width=160>Naam</td><td>J.H.M. (Sjef) Janssen</td></tr><tr><td>Woonplaats</td><td>Geleen</td></tr><tr><td>Geb. datum</td><td>03-07-1964</td></tr><tr><td>Telefoon</td><td>046 - 475 00 21</td></tr><tr><td>Rijbewijs</td><td>B, E, heftruck (geldig t/m 2025)</td></tr></table>
<h2>Werkervaring</h2>
<p><b>Portier / receptionist</b> <span class=r>01-10-2018 tot heden</span></p><p>Chemelot Site Services, poort 2. Bezoekers inschrijven, pasjes, vrachtverkeer doorlaten, telefoon doorverbinden.</p>
<p><b>Heftruckchauffeur</b> <span class=r>15-03-2014 tot 30-09-2018</span></p><p>Manpower, uitgezonden naar VDL Nedcar in Born. Aanvoer lijn, 3 ploegen.</p>
<p><b>zonder werk</b> <span class=r>2013</span></p>
<p><b>Operator A</b> <span class=r>01-08-1985 tot 31-12-2012</span></p><p>DSM, naftakraker 4. Vanaf 1999 ook BHV-er en praktijkbegeleider van leerlingen.</p>
<p><b>Militaire dienst</b> <span class=r>jan. 1984 tot maart 1985</span></p><p>Koninklijke Landmacht, Oirschot. Chauffeur.</p>
<h2>Opleiding</h2>
<p>LTS Geleen, metaal <span class=r>1976 - 1980&nbsp;&nbsp;diploma</span></p>
<p>MTS Sittard, procestechniek <span class=r>1980 - 1983&nbsp;&nbsp;geen diploma</span></p>
<p>Cursussen: VCA, BHV, heftruck, gasmeten</p>
<h2>Referenties</h2><p>Worden op verzoek gegeven.</p>
<h2>Vrije tijd</h2><p>Schutterij St. Joseph, duiven, kleinkinderen.</p>"""),
   [ED("vmbo", True, "1976", "1980"), ED("mbo-4", False, "1980", "1983")],
   [X("2018-10-01", "present", "Chemelot Site Services", None, "x", "mixed"),
    X("2014-03-15", "2018-09-30", "Manpower", "VDL Nedcar", "t x"),
    X("1985-08-01", "2012-12-31", "DSM"),
    X("1984-01", "1985-03", "Koninklijke Landmacht", None, "c")],
   refs=0, on_request=True, offer=(46.0, False, "2023-04-17 16:02"))

# 3 ------------------------------------------------------------ Enschede, left sidebar
cv("Fatma_Yilmaz_CV2023.pdf", chrome("""<style>@page{size:A4;margin:0}body{margin:0;font:10pt 'DejaVu Sans',sans-serif;color:#222}
.w{display:grid;grid-template-columns:66mm 144mm;min-height:296mm}.s{background:#3b2a4a;color:#fff;padding:12mm 7mm}.s h3{font-size:10.5pt;border-bottom:1px solid #b79ccc;margin:16px 0 6px;padding-bottom:2px}.s p{margin:3px 0;font-size:8.6pt}
.m{padding:12mm 10mm}.m h2{color:#3b2a4a;font-size:13pt;margin:4px 0 8px}.j{margin-bottom:12px}.j b{display:block}.j em{color:#6b4c86;font-style:normal;font-size:9pt}.j ul{margin:3px 0;padding-left:15px;font-size:9pt}
.ph{width:34mm;height:34mm;border-radius:50%;background:#7d6196;text-align:center;line-height:34mm;font-size:8pt;margin:0 auto}.bar{background:#5b4470;height:5px}.bar i{display:block;background:#e3cdf5;height:5px}</style>
<div class=w><div class=s><div class=ph>foto</div><h3>Contact</h3><p>Fatma Yilmaz</p><p>Deppenbroek, Enschede</p><p>fatma.y@example.com</p><p>06 19 84 40 37</p>
<h3>Talen</h3><p>Nederlands</p><div class=bar><i style="width:95%"></i></div><p>Turks</p><div class=bar><i style="width:100%"></i></div><p>Duits</p><div class=bar><i style="width:70%"></i></div>
<h3>Systemen</h3><p>Salesforce, Genesys, Topdesk</p><p>MS Office</p>
<h3>Referenties</h3><p>Bianca Lentfert<br>teammanager Webhelp Enschede<br>bianca.l@example.com</p><p>Herman Nijland<br>coördinator Publieksdienst Enschede<br>053 – 481 00 00</p>
<h3>Hobby’s</h3><p>Bakken, FC Twente, wandelen langs het Rutbeek</p></div>
<div class=m><h2>Hallo, ik ben Fatma</h2><p>Tien jaar ervaring met klanten aan de lijn. Rustig, duidelijk en met humor. Ik schakel zonder moeite tussen Nederlands, Duits en Turks.</p>
<h2>Loopbaan</h2>
<div class=j><b>Medewerker Publieksdienst (telefonie)</b><em>Gemeente Enschede | 09/2022 – nu</em><ul><li>Eerste aanspreekpunt op 14 053: verhuizing, paspoort, parkeervergunning</li><li>Terugbelnotities en afspraken vastleggen in Suite4Sociaal Domein</li></ul></div>
<div class=j><b>Senior agent / buddy</b><em>Webhelp Enschede | 03/2019 – 08/2022</em><ul><li>Inbound voor een energiemaatschappij en een Duitse webwinkel</li><li>Nieuwe collega’s inwerken, gesprekken terugluisteren en feedback geven</li></ul></div>
<div class=j><b>Call agent outbound</b><em>Webhelp Enschede | 10/2016 – 02/2019</em><ul><li>Enquêtes en telefonische verkoop van krantenabonnementen</li></ul></div>
<div class=j><b>Caissière</b><em>Jumbo Deppenbroek | 06/2012 – 09/2016</em></div>
<h2>Scholing</h2>
<div class=j><b>MBO-3 Contactcenter medewerker</b><em>ROC van Twente | 2014 – 2016</em><ul><li>diploma: ja</li></ul></div>
<div class=j><b>HBO Communicatie</b><em>Saxion | 2016 – 2017</em><ul><li>na een jaar gestopt, ik leer liever in de praktijk</li></ul></div>
<div class=j><b>VMBO-TL</b><em>Bonhoeffer College | 2010 – 2014</em><ul><li>diploma: ja</li></ul></div></div></div>"""),
   [ED("mbo-3", True, "2014", "2016"), ED("hbo-bachelor", False, "2016", "2017"), ED("vmbo", True, "2010", "2014")],
   [X("2022-09", "present", "Gemeente Enschede", None, "m", True, ["Suite"]),
    X("2019-03", "2022-08", "Webhelp", None, "cc", True), X("2016-10", "2019-02", "Webhelp", None, "cc", True),
    X("2012-06", "2016-09", "Jumbo")],
   outside=["Officepakket"], refs=2, offer=(52.5, True, "2023-04-18 11:47"))

# 4 ------------------------------------------------------------ Hoogeveen, role with right tab period
def gerda(out):
    d = Doc("Georgia", 10.5, 2.4)
    d.p("G. (Gerda) Bosman-Kikkert", align="c", bold=True, size=17)
    d.p("Zuiderweg 12, 7907 AA Hoogeveen  |  gerda.bosman@example.nl  |  06 13 57 24 68", align="c", size=9, after=8)
    R = [(16.2, "r")]
    d.h("Wie ik ben", color="7A1F1F")
    d.p("Geboren Drentse, 56 jaar, moeder van drie. Al mijn hele leven werkzaam in de dienstverlening: eerst in de zorg, daarna bij de gemeente. Ik houd van duidelijkheid en van mensen.", align="j")
    d.h("Ervaring", color="7A1F1F")
    d.p("**Medewerkster Klantcontactcentrum**\tjanuari 2016 t/m heden", tabs=R)
    d.p("__Samenwerkingsorganisatie De Wolden Hoogeveen__", after=0)
    d.p("Sinds de ambtelijke samenvoeging van de gemeenten De Wolden en Hoogeveen zit ik aan de telefoon in het KCC. Per dag zo’n 70 gesprekken, van geboorteaangifte tot losse stoeptegel. Wij werken met Key2KCC, en voor afspraken van het sociaal domein met Centric Suite. Eén dag per week doe ik de webcare. Notulen en brieven maak ik in Word, de roosters in Excel.", align="j")
    d.p("**Baliemedewerkster burgerzaken**\tapril 2009 t/m december 2015", tabs=R, before=6)
    d.p("__Gemeente Hoogeveen__", after=0)
    d.p("Aan de balie: reisdocumenten, rijbewijzen, uittreksels. Veel gewerkt met Key2Burgerzaken.", align="j")
    d.p("**Verzorgende**\taugustus 1988 t/m maart 2009", tabs=R, before=6)
    d.p("__Zorgcentrum Jannes van der Sleedenhuis__", after=0)
    d.p("Parttime, in wisselende diensten. Laatste jaren contactverzorgende op de gesloten afdeling.")
    d.h("Waar u mij voor kunt bellen", color="7A1F1F")
    d.b("Uitleg geven zonder belerend te klinken", "Iemand die verdrietig is eerst laten uitpraten; overlijdensaangiftes horen daar bij", "Een zoekgeraakt dossier terugvinden", "Collega’s bijpraten over wat er in de dorpen speelt: van Zuidwolde tot Hollandscheveld", "Een dienst ruilen, ook op woensdag of vrijdag")
    d.p("Wat u mij beter niet kunt vragen: een presentatie houden voor een volle zaal. Maar een klas vol nieuwe collega’s, dat gaat weer wel.", align="j")
    d.h("Opleiding", color="7A1F1F")
    d.p("MDGO-VZ, Drenthe, afgesloten met diploma\t1984 - 1988", tabs=R)
    d.p("Mavo, Chr. mavo Hoogeveen, afgesloten met diploma\t1980 - 1984", tabs=R)
    d.h("Cursussen", color="7A1F1F")
    d.p("Burgerzaken niveau 1 (NVVB)\t2010", tabs=R, after=0)
    d.p("Telefonisch Fries? Nee hoor: Drents! (workshop streektaal in de zorg)\t2006", tabs=R)
    d.p("Mental health first aid\t2019", tabs=R, after=0)
    d.p("Gesprekken met mensen met een licht verstandelijke beperking\t2021", tabs=R)
    d.h("Gezin en vrije tijd", color="7A1F1F")
    d.p("Getrouwd met Roelof, drie uitgevlogen kinderen en twee kleinkinderen. In de winter maak ik quilts, in de zomer staan wij met de caravan aan het Zuidlaardermeer. Op zondag zing ik bij Shantykoor De Turfschippers, waar vrouwen sinds 2015 ook mogen.", align="j")
    d.h("Naast het werk", color="7A1F1F")
    d.p("Gastvrouw bij hospice De Kersenborgh, om de week op zaterdag, vanaf september 2017 (vrijwillig)")
    d.h("Referenties", color="7A1F1F")
    d.p("Mevr. A. Kroezen, teamleider KCC De Wolden Hoogeveen, tel. 14 0528 (vragen naar Alie)", after=0)
    d.p("Dhr. M. Pol, hoofd burgerzaken (inmiddels met pensioen), tel. 06 22 90 17 45", after=0)
    d.p("Mevr. T. Strijker, coördinator hospice, tel. 06 38 11 02 54")
    footer(d, "CV G. Bosman-Kikkert – pagina ", pages=True)
    d.save(out)

cv("CV Gerda Bosman-Kikkert maart.docx", gerda,
   [ED("mbo-4", True, "1984", "1988"), ED("vmbo", True, "1980", "1984")],
   [X("2016-01", "present", "Samenwerkingsorganisatie De Wolden Hoogeveen", None, "m", True, ["Key2KCC", "Suite", "Officepakket"]),
    X("2009-04", "2015-12", "Gemeente Hoogeveen", None, "m", False),
    X("1988-08", "2009-03", "Zorgcentrum Jannes van der Sleedenhuis", None, "z"),
    X("2017-09", "present", "hospice De Kersenborgh", None, "z", False, kind="volunteer")],
   refs=3, offer=(53.3, True, "2023-04-13 14:15"))

# 5 ------------------------------------------------------------ Groningen student, two columns
cv("CV-Jelle.pdf", weasy("""<style>@page{size:A4;margin:14mm}body{font:9.6pt 'DejaVu Sans',sans-serif}.t{background:#ffd23f;padding:10px 14px;margin-bottom:10px}.t h1{margin:0;font-size:22pt}.c{columns:2;column-gap:10mm}
h2{background:#222;color:#ffd23f;font-size:10pt;padding:2px 8px;margin:0 0 6px}.i{break-inside:avoid;margin:0 0 9px}.i p{margin:1px 0}.d{color:#777;font-size:8.5pt}.blk{break-inside:avoid}</style>
<div class=t><h1>Jelle de Vries</h1>student | barman | toekomstig docent<br>Korreweg, Groningen – 06 81 72 63 54 – jelle@example.org</div>
<div class=c>
<h2>Over mij</h2><div class=i><p>23 jaar, derdejaars lerarenopleiding. Ik zoek een baan van 24 uur naast het laatste stuk van mijn studie, het liefst waar je de hele dag mensen spreekt.</p></div>
<h2>Baantjes</h2>
<div class=i><p class=d>Okt ’21 – heden</p><p><b>Customer service medewerker</b></p><p>Belsimpel, Groningen</p><p>Chat en telefoon: toestellen, abonnementen, reparaties. 16 uur per week, in drukke weken 24.</p></div>
<div class=i><p class=d>Mei ’20 – Sept ’21</p><p><b>Bezorger</b></p><p>Pizzeria Da Nino</p></div>
<div class=i><p class=d>Juni ’18 – Feb ’20</p><p><b>Barmedewerker</b></p><p>Café De Drie Uiltjes</p><p>En toen kwam corona.</p></div>
<div class=i><p class=d>zomer 2017</p><p><b>Seizoenkracht camping</b></p><p>Camping De Lauwershof, Lauwersoog</p></div>
<h2>Stage</h2>
<div class=i><p class=d>Sept ’20 – Jan ’21</p><p><b>Stagiair docent geschiedenis</b></p><p>Zernike College, Haren</p></div>
<h2>School</h2>
<div class=i><p class=d>2019 – heden</p><p><b>Hbo bachelor Leraar Geschiedenis (2e graads)</b></p><p>NHL Stenden, Leeuwarden. Verwacht klaar juli 2024. Propedeuse in één jaar.</p></div>
<div class=i><p class=d>2013 – 2019</p><p><b>Havo</b>, profiel C&M</p><p>Werkman Stadslyceum. Diploma in de tas.</p></div>
<h2>Kan ik ook</h2><div class=i><p>Word, PowerPoint, beetje Photoshop. Engels vloeiend. Sociale hygiëne (SVH, 2018).</p></div>
<div class=blk><h2>Zij kennen mij</h2><div class=i><p><b>Roos Haitsma</b> – teamlead klantenservice Belsimpel – roos@example.com</p><p><b>Otto Mulder</b> – eigenaar De Drie Uiltjes – 050 312 00 00</p></div></div>
</div>"""),
   [ED("hbo-bachelor", False, "2019", "present"), ED("havo", True, "2013", "2019")],
   [X("2021-10", "present", "Belsimpel", None, "x", True),
    X("2020-05", "2021-09", "Pizzeria Da Nino"), X("2018-06", "2020-02", "Café De Drie Uiltjes"),
    X(season("2017-06-01", "2017-08-31"), season("2017-06-01", "2017-08-31"), "Camping De Lauwershof"),
    X("2020-09", "2021-01", "Zernike College", None, "e", kind="intern")],
   outside=["Officepakket"], refs=2, offer=(44.0, True, "2023-04-16 21:30"))

# 6 ------------------------------------------------------------ Breda, txt prose
cv("cv truus vermeulen.txt", plain("""CV TRUUS VERMEULEN

Truus Vermeulen-Snoeren
Haagweg 301
4813 XC Breda
truusvermeulen@example.nl / 076 521 00 00

Beste lezer,

een cv in hokjes past mij niet zo, daarom vertel ik het gewoon.

MIJN WERK

Van september 2017 tot en met nu werk ik als doktersassistente bij Huisartsenpraktijk Princenhage. Ik prik, zwachtel, doe oren, maak
recepten klaar en ontvang de mensen aan de balie. 's Ochtends tussen 8 en 10 zit ik aan de telefoon voor de triage. De agenda staat in
Promedico; brieven tik ik in Word en de voorraad houd ik bij in Excel.

Van maart 2011 tot en met augustus 2017 was ik secretaresse bij advocatenkantoor Van Riet & Oomen: dossiers, dictaten uitwerken, agenda's.

Van 1996 tot 2004 werkte ik in de bediening bij Brasserie Het Anker, eerst in de weekenden, later bijna iedere dag. Daarna ben ik een paar jaar
thuis geweest voor de kinderen.

In de jaren 2008 t/m 2010 zat ik vrijwillig achter de kassa van kringloopwinkel De Cirkel.

MIJN SCHOLEN

De mavo heb ik in 1992 gehaald (Mencia de Mendoza). De MEAO, richting secretarieel, heb ik niet afgemaakt, dat was van 1992 tot 1994.
In 2017 heb ik aan het Vitalis College de opleiding doktersassistent afgerond, mbo niveau 4.

WIE OVER MIJ KAN VERTELLEN

- Dokter Van Gils, huisarts te Princenhage
- Mr. Oomen, advocaat, mijn oude baas

Ik ben 47 jaar en heb een fiets en een rijbewijs.
"""),
   [ED("vmbo", True, None, "1992"), ED("mbo-4", False, "1992", "1994"), ED("mbo-4", True, None, "2017")],
   [X("2017-09", "present", "Huisartsenpraktijk Princenhage", None, "z", "mixed", ["Officepakket"]),
    X("2011-03", "2017-08", "advocatenkantoor Van Riet & Oomen"),
    X("1996", "2004", "Brasserie Het Anker"),
    X("2008", "2010", "kringloopwinkel De Cirkel", None, "x", kind="volunteer")],
   refs=2, offer=(47.5, None, "2023-04-12 10:05"))

# 7 ------------------------------------------------------------ Helmond, bordered tables
def ahmed(out):
    d = Doc("Verdana", 9.5, 2.0)
    d.p("CV", bold=True, size=22, color="C0504D", after=0)
    d.table([["Naam", "Ahmed El Idrissi"], ["Adres", "Mierloseweg 88-b, Helmond"], ["Telefoon", "06-48 10 22 37"], ["Mail", "a.elidrissi@example.com"], ["Rijbewijs", "B en reachtruck"]], [4, 12.5], grid=True, bold_first=True)
    d.h("Werk", color="C0504D")
    d.table([["Wanneer", "Waar", "Functie", "Wat deed ik"],
             ["11-2021 – heden", "Senzer, Helmond", "Werkbegeleider", "Ik begeleid mensen in de inpak, plan de dag en schrijf verslagjes."],
             ["02-2019 – 10-2021", "Olympia, bij Prinsen Logistiek te Deurne", "Orderpicker", "Scannen, laden en lossen. Ook de inkomende telefoon op kantoor als Ria er niet was."],
             ["08-2016 – 01-2019", "Albert Heijn", "orderpicker", "vroege dienst"],
             ["2009 – 2015", "Lycée Ibn Khaldoun, Nador (Marokko)", "Leraar wiskunde", "klas 1 t/m 3"]],
            [3.2, 4.4, 3.3, 5.8], grid=True, head=True, size=9)
    d.h("Opleiding", color="C0504D")
    d.table([["Jaren", "School", "Opleiding", "Diploma"],
             ["2005 – 2009", "Université Mohammed Premier, Oujda", "Licence wiskunde", "ja"],
             ["2018 – 2019", "ROC Ter AA", "mbo 2 Logistiek medewerker", "ja"],
             ["2022 – 2024", "Ter AA / Summa", "mbo 4 Persoonlijk begeleider", "nog bezig"]],
            [3.2, 5.5, 5.2, 2.8], grid=True, head=True, size=9)
    d.h("Taal en computer", color="C0504D")
    d.p("Arabisch, Berbers, Frans: vloeiend. Nederlands: Staatsexamen II gehaald (2017). Computer: Excel gaat goed, e-mail ook.")
    d.h("Referenties", color="C0504D")
    d.table([["Naam", "Bedrijf", "Telefoon"], ["Petra van Bree", "Senzer", "0492-58 00 00"], ["Ria Smits", "Prinsen Logistiek", "06-30 41 52 63"]], [5.5, 6, 5], grid=True, head=True, size=9)
    d.save(out)

cv("Ahmed El Idrissi CV.docx", ahmed,
   [ED(None, True, "2005", "2009"), ED("mbo-2", True, "2018", "2019"), ED("mbo-4", False, "2022", "2024")],
   [X("2021-11", "present", "Senzer", None, "j"),
    X("2019-02", "2021-10", "Olympia", "Prinsen Logistiek", "t x", "mixed"),
    X("2016-08", "2019-01", "Albert Heijn"),
    X("2009", "2015", "Lycée Ibn Khaldoun", None, "e")],
   maybe=["Officepakket"], refs=2, offer=(45.0, True, "2023-04-17 08:55"))

# 8 ------------------------------------------------------------ Hengelo, reportlab, employer first
def karin(out):
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, HRFlowable
    from reportlab.lib.styles import ParagraphStyle as S
    from reportlab.lib.colors import HexColor as H
    n = S("n", fontName="Helvetica", fontSize=10, leading=13.5)
    h = S("h", parent=n, fontName="Helvetica-Bold", fontSize=12, textColor=H("#1b6b3a"), spaceBefore=10, spaceAfter=2)
    e = S("e", parent=n, fontName="Helvetica-Bold", spaceBefore=7)
    b = S("b", parent=n, leftIndent=12, bulletIndent=2)
    s = []
    P = lambda t, st=n, **k: s.append(Paragraph(t, st, **k))
    P("Karin Oude Wesselink", S("t", parent=n, fontName="Helvetica-Bold", fontSize=19, leading=24))
    P("Hengelo (Ov.) &nbsp;&bull;&nbsp; 06 24 00 58 31 &nbsp;&bull;&nbsp; karin.ow@example.nl &nbsp;&bull;&nbsp; 1979")
    s.append(HRFlowable(width="100%", color=H("#1b6b3a")))
    P("Samenvatting", h)
    P("Ervaren medewerker belastingen en klantcontact, thuis bij kleinere gemeenten in Twente. Werkt nauwkeurig, houdt van cijfers en kan een boze beller aan.")
    P("Beroepservaring", h)
    P("Noaberkracht Dinkelland Tubbergen, Denekamp", e)
    P("Medewerker belastingtelefoon en klantcontact<br/>1 februari 2020 - 31 december 2022")
    P("Alle telefoontjes en mails over de gemeentelijke aanslagen van Dinkelland en Tubbergen; in januari en februari zo'n 90 per dag", b, bulletText="-")
    P("Kwijtschelding en betalingsregelingen invoeren in Key2Belastingen; zaken aanmaken in Key2KCC", b, bulletText="-")
    P("Rapportages in Excel, correspondentie in Word", b, bulletText="-")
    P("Gemeentelijk Belastingkantoor Twente (GBT), Hengelo", e)
    P("Administratief medewerker heffen<br/>1 juni 2014 - 31 januari 2020")
    P("Mutaties WOZ, bezwaarschriften inboeken, dossiers scannen", b, bulletText="-")
    P("Grolsch, Enschede", e)
    P("Medewerker debiteuren<br/>15 augustus 2003 - 31 mei 2014")
    P("Facturen, aanmaningen, kas", b, bulletText="-")
    P("Sinds 1 januari 2023 ben ik thuis in verband met mantelzorg; beschikbaar per direct.", S("x", parent=n, spaceBefore=8))
    P("Kwaliteiten", h)
    P("Ik kan een aanslag in drie zinnen uitleggen, ook aan iemand die er geen zin in heeft. Ik blijf vriendelijk en ik laat me niet van mijn plek praten. Cijfers onthoud ik vanzelf; verjaardagen moet ik opschrijven.")
    P("Mijn collega's noemen mij de wandelende wettenbundel. Dat is overdreven, maar de Invorderingswet ken ik aardig. Bij de invoering van het nieuwe kwijtscheldingsbeleid heb ik de werkinstructies geschreven en twee middagen les gegeven aan het team.")
    P("Cursussen en trainingen", h)
    P("Kwijtschelding en invordering voor de frontoffice (2020)", b, bulletText="-")
    P("De Wet WOZ in een dag (2016)", b, bulletText="-")
    P("Omgaan met agressie (2021)", b, bulletText="-")
    P("Persoonlijk", h)
    P("Getrouwd, moeder van Sven en Nienke. Ik loop de Twentse wandelvierdaagse, speel bugel bij muziekvereniging Apollo en verbouw meer courgettes dan een gezin op kan. Rijbewijs B, eigen auto.")
    P("Onderwijs", h)
    P("MEAO bedrijfsadministratie, De Bleek (Hengelo), 1996 - 2000, diploma behaald")
    P("MAVO, Twickel College, 1992 - 1996, diploma behaald")
    P("PDB Basiskennis Boekhouden, losse modules, 2004")
    P("Referenties", h)
    P("Wim Kokhuis, teamleider dienstverlening Noaberkracht, 0541 - 85 41 00")
    P("Ans Broekhuis, coördinator heffen GBT, 06 11 23 58 13")
    SimpleDocTemplate(str(out), pagesize=A4, leftMargin=60, rightMargin=60, topMargin=50, bottomMargin=50, title="CV").build(s)

cv("CV K. Oude Wesselink.pdf", karin,
   [ED("mbo-4", True, "1996", "2000"), ED("vmbo", True, "1992", "1996")],
   [X("2020-02-01", "2022-12-31", "Noaberkracht Dinkelland Tubbergen", None, "m", True, ["Key2KCC", "Key2Belastingen", "Officepakket"]),
    X("2014-06-01", "2020-01-31", "Gemeentelijk Belastingkantoor Twente", None, "j"),
    X("2003-08-15", "2014-05-31", "Grolsch")],
   refs=2, offer=(54.1, False, "2023-04-17 12:30"))

# 9 ------------------------------------------------------------ Emmen, care, list with period below the block
def ria(out):
    d = Doc("Comic Sans MS", 10.5, 2.5)
    d.p("Ria Kuipers", bold=True, size=18, color="C2185B")
    d.p("thuishulp, luisterend oor, aanpakker")
    d.p("Weerdingermarke 7, Emmen. bel me gerust: 0591 64 00 00", after=6)
    d.h("werk", color="C2185B")
    for a, b, c in [("Thuisbegeleider", "Tangenborgh Thuis. Ik help ouderen met alles wat er in huis voorkomt, ik rapporteer in Nedap op de telefoon", "van juni 2019"),
                    ("Huishoudelijke hulp", "Icare, bij vaste mensen in Angelslo en Emmerhout", "van 2008 t/m mei 2019"),
                    ("Productiemedewerkster", "Philips Emmen, lampenfabriek, tot de sluiting", "van 1986 t/m 1998")]:
        d.p(a, bold=True, before=6, after=0)
        d.p(b, after=0)
        d.p(c, italic=True, color="777777")
    d.h("vrijwilligerswerk", color="C2185B")
    d.p("Voedselbank Emmen", bold=True, after=0)
    d.p("pakketten maken en uitdelen, en de telefoon beantwoorden op dinsdag", after=0)
    d.p("van februari 2021 t/m december 2022", italic=True, color="777777")
    d.h("school", color="C2185B")
    d.p("huishoudschool (lbo), Klazienaveen, diploma 1985", after=0)
    d.p("mbo 3 verzorgende ig, begonnen in 2009, in 2010 gestopt wegens ziekte van mijn man", after=0)
    d.p("Helpende zorg en welzijn niveau 2, Drenthe College, diploma 2008")
    d.h("cursusses", color="C2185B")
    d.b("EHBO en reanimatie (elk jaar weer)", "Tillen en verplaatsen 2020", "Computeren voor beginners")
    d.h("dit zeggen ze van mij", color="C2185B")
    d.p("“Ria is er altijd. Ook als het sneeuwt.” – mevrouw Sanders-Wolf, cliënte", italic=True)
    d.save(out)

cv("ria kuipers nieuw.docx", ria,
   [ED("vmbo", True, None, "1985"), ED("mbo-3", False, "2009", "2010"), ED("mbo-2", True, None, "2008")],
   [X("2019-06", "present", "Tangenborgh Thuis", None, "z"),
    X("2008", "2019-05", "Icare", None, "z"),
    X("1986", "1998", "Philips"),
    X("2021-02", "2022-12", "Voedselbank Emmen", None, "x", "mixed", kind="volunteer")],
   refs=1, offer=(39.5, True, "2023-04-18 09:10"))

# 10 ----------------------------------------------------------- Eindhoven, IT cards
cv("BasVanGestel_SysAdmin.pdf", chrome("""<style>@page{size:A4;margin:13mm}body{margin:0;font:9.6pt 'Liberation Sans',sans-serif;background:#fff}.g{display:grid;grid-template-columns:1fr 1fr;gap:8px}.c{border:1px solid #b8c7d9;border-radius:7px;padding:9px 11px}.c h3{margin:0;font-size:10.5pt;color:#0d47a1}.c .o{font-weight:bold}.c .p{float:right;background:#e3eefb;border-radius:9px;padding:1px 8px;font-size:8pt}
h1{margin:0;font-size:21pt}h2{font-size:12pt;margin:14px 0 6px}.x span{display:inline-block;border:1px solid #0d47a1;border-radius:10px;padding:1px 8px;margin:2px}</style>
<h1>Bas van Gestel</h1><div>Systeembeheerder (34) • Eindhoven–Strijp • bas@example.io • 06 33 21 90 44</div>
<h2>Profiel</h2><div>Nuchtere Brabander, houdt systemen in de lucht en collega’s tevreden. Zoekt een opdracht van 32 uur. Uurtarief: € 58,00 exclusief btw.</div>
<h2>Opdrachten en banen</h2><div class=g>
<div class=c><span class=p>07/2021 – heden</span><h3>Technisch beheerder</h3><div class=o>Van Gestel IT (eigen bedrijf)</div>Beheer van servers en werkplekken voor Gemeente Waalre. Uitrol Microsoft 365, inrichting MFA, migratie van fileservers naar SharePoint.</div>
<div class=c><span class=p>01/2018 – 06/2021</span><h3>Systeembeheerder</h3><div class=o>Fontys Hogescholen</div>VMware, Citrix, Active Directory. Tweedelijns incidenten.</div>
<div class=c><span class=p>09/2014 – 12/2017</span><h3>Netwerkbeheerder</h3><div class=o>Simac, gedetacheerd bij ASML</div>Cisco switches, patchen, documentatie.</div>
<div class=c><span class=p>08/2011 – 08/2014</span><h3>Werkplekbeheerder</h3><div class=o>Autobedrijf Van den Udenhout</div>Pc’s, printers, kassa’s in zes vestigingen.</div></div>
<h2>Opleidingen</h2><div class=g><div class=c><span class=p>2007 – 2011</span><h3>MBO 4 ICT-beheerder</h3><div class=o>Summa College</div>Diploma behaald</div>
<div class=c><span class=p>2011 – 2013</span><h3>HBO-ICT (deeltijd)</h3><div class=o>Fontys</div>Niet afgerond</div></div>
<h2>Certificaten</h2><div class=x><span>MS-900 (2021)</span><span>CCNA (2015, geldig tot 2018)</span><span>ITIL Foundation (2012)</span><span>VCA 2020-2030</span></div>
<h2>Referenties</h2><div class=g><div class=c><h3>Dhr. K. Merks</h3>Hoofd I&amp;A, gemeente Waalre<br>k.merks@example.nl</div><div class=c><h3>Mevr. S. Thijssen</h3>Teamleider ICT, Fontys<br>s.thijssen@example.nl</div></div>"""),
   [ED("mbo-4", True, "2007", "2011"), ED("hbo-bachelor", False, "2011", "2013")],
   [X("2021-07", "present", "Van Gestel IT", "Gemeente Waalre", "x m", False, ["Officepakket"]),
    X("2018-01", "2021-06", "Fontys Hogescholen", None, "e"),
    X("2014-09", "2017-12", "Simac", "ASML"),
    X("2011-08", "2014-08", "Autobedrijf Van den Udenhout")],
   refs=2, stated=58.0)

# 11 ----------------------------------------------------------- Assen, timeline jobs + schools mixed
def wilma(out):
    d = Doc("Cambria", 10.5, 2.1)
    d.p("WILMA SLAGTER", bold=True, size=16)
    d.p("Assen, 06 57 43 20 18, wilma.slagter@example.nl")
    d.p("CV opgesteld in januari 2023", italic=True, size=9)
    d.h("Mijn levensloop", color="2E7D32", rule=True)
    rows = [["2022 -", ["**GGD Drenthe, Assen**", "Medewerker Klantcontact. Telefonisch afspraken maken voor vaccinaties en de jeugdarts, mails beantwoorden. Microsoft 365."]],
            ["2020 - 2021", ["**CAK, Den Haag (vanuit huis)**", "Medewerker klantenservice voor Wlz en onverzekerden, via Yacht"]],
            ["2015 - 2019", ["**Drents Museum**", "Medewerker kaartverkoop en ontvangst"]],
            ["2014", ["**HBO Toerisme (Stenden), Leeuwarden**", "Diploma behaald, met een scriptie over hunebedden"]],
            ["2009 - 2010", ["**Reisbureau Globe**", "Verkoopadviseur"]],
            ["2009", ["**MBO Toerisme niveau 4, Deltion College**", "Geslaagd"]],
            ["2005", ["**VMBO gemengde leerweg, Dr. Nassau College**", "Geslaagd"]]]
    d.table(rows, [3, 13.5])
    d.h("Even in mijn eigen woorden", color="2E7D32", rule=True)
    d.p("Van hunebed naar headset, zo zou mijn levensverhaal kunnen heten. Ik heb jarenlang gasten uit heel Europa ontvangen en vond het heerlijk om te zien dat iemand met een glimlach de deur uit liep. In coronatijd viel het toerisme stil en ben ik vanuit mijn eigen keukentafel mensen gaan helpen met vragen over zorgkosten. Daar heb ik geleerd hoe je met je stem iemand gerust kunt stellen.")
    d.p("Bij mijn huidige werkgever draait het om afspraken, maar daarachter zit bijna altijd een verhaal. Een moeder die opziet tegen de prik, een opa die de weg niet weet. Ik neem daar de tijd voor, binnen wat de wachtrij toelaat.")
    d.h("Dit neem ik mee", color="2E7D32", rule=True)
    d.b("Vriendelijk, ook aan het einde van de dag", "Talen: Nederlands, Duits, een beetje Drents", "Rijbewijs B")
    d.h("Referentie", color="2E7D32", rule=True)
    d.p("Hilda Oosting, supervisor klantcontact GGD Drenthe, 0592 30 00 00")
    d.p("Marco Veldkamp, teamleider CAK, 06 45 45 12 12")
    d.save(out)

cv("Wilma Slagter - curriculum vitae.docx", wilma,
   [ED("hbo-bachelor", True, None, "2014"), ED("mbo-4", True, None, "2009"), ED("vmbo", True, None, "2005")],
   [X("2022", "present", "GGD Drenthe", None, "j", True, ["Officepakket"]),
    X("2020", "2021", "Yacht", "CAK", "t c", True),
    X("2015", "2019", "Drents Museum"), X("2009", "2010", "Reisbureau Globe")],
   refs=2, cv_date="2023-01-01", offer=(50.0, True, "2023-04-11 15:20"))

# 12 ----------------------------------------------------------- Sneek, self-employed, periods each
cv("Zijlstra_Pieter_interim.pdf", weasy("""<style>@page{size:A4;margin:20mm 18mm;@bottom-right{content:"P. Zijlstra | " counter(page) " van " counter(pages);font-size:8pt;color:#888}}body{font:10.3pt 'Liberation Serif',serif}h1{margin:0;font-size:20pt;color:#004d66}h2{font-size:10pt;letter-spacing:2px;text-transform:uppercase;color:#004d66;border-top:2px solid #004d66;padding-top:4px;margin:16px 0 6px}
.o{margin:10px 0 0;break-inside:avoid}.o .k{font-variant:small-caps;color:#555}dl{display:grid;grid-template-columns:34mm auto;margin:2px 0}dt{color:#555}dd{margin:0}</style>
<h1>drs. Pieter Zijlstra</h1><div>Interim-teamleider publieksdiensten – Sneek – pieter@example.frl – KvK 00000000</div>
<h2>Profiel</h2><p>Bedrijfskundige met een zwak voor het eerste contact. Ik bouw teams die opnemen, luisteren en afhandelen. Tarief € 53,30 per uur exclusief btw, inclusief reiskosten.</p>
<h2>Opdrachten als zelfstandige (Zijlstra Interim)</h2>
<div class=o><dl><dt>Opdrachtgever</dt><dd>Gemeente Heerenveen</dd><dt>Rol</dt><dd>Teamleider Klant Contact Centrum</dd><dt>Periode</dt><dd>oktober 2021 – heden</dd><dt>Omschrijving</dt><dd>Leiding aan 18 medewerkers telefonie en e-mail, zelf wekelijks aan de lijn. Invoering Key2KCC begeleid. Sturing op bereikbaarheid met Excel-dashboards en presentaties in PowerPoint.</dd></dl></div>
<div class=o><dl><dt>Opdrachtgever</dt><dd>Gemeente Súdwest-Fryslân</dd><dt>Rol</dt><dd>Coach contactcenter</dd><dt>Periode</dt><dd>november 2020 – september 2021</dd><dt>Omschrijving</dt><dd>Gesprekscoaching, kwaliteitsmetingen, inwerkprogramma. De gemeente telde na drie fusies evenveel manieren van opnemen als dorpen. In tien maanden is één werkwijze ontstaan die door de medewerkers zelf is geschreven: een waaier van veertig kaarten, die nog steeds op ieder bureau ligt.</dd><dt>Resultaat</dt><dd>Waardering door inwoners van 6,9 naar 7,8; verzuim gehalveerd.</dd></dl></div>
<div class=o><dl><dt>Opdrachtgever</dt><dd>Vitens</dd><dt>Rol</dt><dd>Projectleider facturatie</dd><dt>Periode</dt><dd>maart 2019 – februari 2020</dd><dt>Omschrijving</dt><dd>Herziening van de jaarafrekening voor ruim twee miljoen huishoudens in vijf provincies: leesbaarder, korter en op tijd. Samenwerking met drukker, IT-leverancier en klantenpanel.</dd><dt>Resultaat</dt><dd>Een afrekening van twee kanten in plaats van zes.</dd></dl></div>
<h2>In loondienst</h2>
<div class=o><dl><dt>Werkgever</dt><dd>Achmea, Leeuwarden</dd><dt>Rol</dt><dd>Manager Operations</dd><dt>Periode</dt><dd>1999 – 2018</dd><dt>Omschrijving</dt><dd>Begonnen als afdelingshoofd van de polisadministratie, later verantwoordelijk voor vier afdelingen met samen 120 medewerkers. Betrokken bij de integratie van drie merken, het sluiten van een vestiging en het opzetten van een leer-werktraject voor jongeren uit de provincie. Lid van het crisisteam in de jaren van de grote stormschades.</dd></dl></div>
<div class=o><dl><dt>Werkgever</dt><dd>Zuivelcoöperatie De Goede Hoop</dd><dt>Rol</dt><dd>Trainee</dd><dt>Periode</dt><dd>1997 – 1999</dd></dl></div>
<h2>Werkwijze</h2><p>De eerste twee weken luister ik. Ik zit naast ieder teamlid, lees de klachten van het laatste jaar en drink koffie met de mensen die het werk van het team ontvangen. Daarna leg ik één bladzijde neer: wat gaat goed, wat moet anders, wat kan wachten. Pas als het team die bladzijde herkent, begin ik.</p><p>Ik geloof in korte lijnen, zichtbare doelen en een gebakje op vrijdag. Een interimmer is geslaagd als niemand hem mist.</p><h2>Cursussen</h2><p>Lean green belt (2016) · Mediation voor leidinggevenden (2014) · Prince2 foundation (2008)</p><h2>Overig</h2><p>Schaats-, fiets- en wandelelfstedentocht volbracht. Bestuurslid was ik nooit, vrijwilliger op de pont van de Fluessen ieder jaar in de vakantie. Talen: Nederlands, Fries, Engels en Duits.</p><h2>Opleiding</h2><dl><dt>1991 – 1997</dt><dd>Bedrijfskunde, Rijksuniversiteit Groningen (doctoraal behaald)</dd><dt>1985 – 1991</dt><dd>Gymnasium (vwo), Bogerman Sneek, diploma</dd></dl>
<h2>Referenties</h2><p>Afke Terpstra, directeur Dienstverlening gemeente Heerenveen – 0513 61 00 00<br>Durk Postma, manager KCC gemeente Súdwest-Fryslân – 06 12 30 45 60</p>"""),
   [ED("wo-master", True, "1991", "1997"), ED("vwo", True, "1985", "1991")],
   [X("2021-10", "present", "Zijlstra Interim", "Gemeente Heerenveen", "x m", True, ["Key2KCC", "Officepakket"]),
    X("2020-11", "2021-09", "Zijlstra Interim", "Gemeente Súdwest-Fryslân", "x m", True),
    X("2019-03", "2020-02", "Zijlstra Interim", "Vitens", "x"),
    X("1999", "2018", "Achmea"), X("1997", "1999", "Zuivelcoöperatie De Goede Hoop")],
   refs=2, stated=53.3)

# 13 ----------------------------------------------------------- Venlo, English
def nadia(out):
    d = Doc("Calibri", 10.5, 2.0)
    d.p("NADIA KOWALSKA", bold=True, size=18, color="1A237E", align="r", after=0)
    d.p("Venlo, The Netherlands | +31 6 27 81 00 43 | nadia.kowalska@example.eu", align="r", size=9)
    d.h("Work experience", color="1A237E", rule=True)
    for role, firm, per, items in [
        ("Customer Care Representative", "Office Depot Europe, Venlo", "Apr 2021 – Present", ["Handling e-mail and phone enquiries from Polish, German and Dutch business customers", "Order tracking, complaints and returns in SAP; reports in Excel and Word"]),
        ("Production planner", "Cato Flowers B.V., through Otto Workforce", "Sep 2018 – Mar 2021", ["Planning of greenhouse teams of up to 60 people"]),
        ("Waitress", "Hotel Wilhelmina, Venlo", "May 2016 – Aug 2018", ["Breakfast and terrace service"])]:
        d.p(role, bold=True, before=5, after=0)
        d.p(firm + "\t" + per, tabs=[(17, "r")], after=1)
        d.b(*items)
    d.h("Education", color="1A237E", rule=True)
    d.p("Bachelor of Arts in German Philology, University of Wrocław\t2012 – 2015", tabs=[(17, "r")], after=0)
    d.p("Degree awarded. Evaluated by Nuffic: comparable to a Dutch hbo bachelor (2019).", italic=True)
    d.h("Skills", color="1A237E", rule=True)
    d.p("Languages: Polish (native), German (C1), English (C1), Dutch (B2, still improving)")
    d.h("References", color="1A237E", rule=True)
    d.table([["Stefan Brouwers", "Team Leader Customer Care, Office Depot", "s.brouwers@example.eu"], ["Ilse Gommans", "HR, Cato Flowers", "i.gommans@example.eu"]], [4.5, 7.5, 5])
    d.save(out)

cv("CV_Nadia_Kowalska_EN.docx", nadia,
   [ED("hbo-bachelor", True, "2012", "2015")],
   [X("2021-04", "present", "Office Depot Europe", None, "x", True, ["Officepakket"]),
    X("2018-09", "2021-03", "Otto Workforce", "Cato Flowers B.V.", "t x"),
    X("2016-05", "2018-08", "Hotel Wilhelmina")],
   refs=2, lang="en", offer=(43.0, True, "2023-04-17 19:00"))

# 14 ----------------------------------------------------------- Doetinchem, one line per job, odt
def henk(out):
    d = Doc("Liberation Sans", 11, 2.3)
    d.p("Henk ten Brinke", bold=True, size=16)
    d.p("Doetinchem - 0314 33 00 00 - hj.tenbrinke@example.nl - geb. 1968", after=8)
    d.h("Gewerkt bij", color="000000")
    for t in ["2017 t/m nu: gemeente Doetinchem, medewerker openbare werken, vanaf 2020 ook de meldingentelefoon van de wijkploeg (ochtenden)",
              "2011 t/m 2016: Buha B.V., chauffeur veegwagen",
              "2005 t/m 2010: Hoveniersbedrijf Garssen, hovenier",
              "1998 t/m 2004: gemeente Zelhem, medewerker groen",
              "1989 t/m 1997: Vredestein Doetinchem, bandenbouwer"]:
        d.p(t, hang=0.7)
    d.h("Geleerd", color="000000")
    for t in ["MBO groenvoorziening bij AOC Oost, in 2001 het diploma gehaald (was een avondopleiding, niveau 3)", "LTS Doetinchem, bouw, diploma 1986", "Diploma veilig werken langs de weg 2012, 2017, 2022"]:
        d.p(t, hang=0.7)
    d.h("Computers", color="000000")
    d.p("Meldingen verwerk ik op de tablet. Met Key2KCC of Accres heb ik nooit gewerkt. Word kan ik een beetje.")
    d.h("Navragen kan bij", color="000000")
    d.p("Gerrit Wassink (voorman, 06 51 00 20 38) en Joke Tieltjes (planner buitendienst, 06 51 00 20 40)")
    d.save(out)

cv("CV Henk ten Brinke 2023.odt", via_office(henk, "odt"),
   [ED("mbo-3", True, None, "2001"), ED("vmbo", True, None, "1986")],
   [X("2017", "present", "gemeente Doetinchem", None, "m", "mixed"),
    X("2011", "2016", "Buha B.V."), X("2005", "2010", "Hoveniersbedrijf Garssen"),
    X("1998", "2004", "gemeente Zelhem", None, "m"), X("1989", "1997", "Vredestein")],
   maybe=["Officepakket"], refs=2, offer=(48.0, True, "2023-04-14 13:37"))
