from part1 import *
from docx.enum.table import WD_TABLE_ALIGNMENT

# ---------------------------------------------------------------- g08 docx, role first, GGD / Teleperformance, seasons, mixed dates
def g08(out):
    d = newdoc("Segoe UI", 10)
    P(d, "Jip van Oorschot", size=24, color="D9480F", after=0)
    P(d, "klantcontact | horeca | Tilburg | jip.voo@webpost.example | 06 12 90 xx 31", italic=True, after=8)
    def H(x): P(d, x.upper(), bold=True, color="D9480F", after=2)
    def J(role, emp, per, *b):
        P(d, f"**{role}** @ {emp}", after=0); P(d, per, size=9, color="666666", after=1)
        for x in b: P(d, "– " + x, after=0)
        P(d, "", after=0)
    H("Even voorstellen")
    P(d, "26 jaar, Brabander, kan niet stilzitten maar wel heel goed luisteren. Na de studie blijven hangen in klantcontact en dat is geen straf.")
    H("Betaald werk")
    J("Klantadviseur particulieren", "Energiedirect", "sinds september 2022", "bellers helpen met verhuizen, termijnbedragen en betalingsregelingen", "Salesforce, Genesys, Office 365")
    J("Medewerker coronatestlijn", "Teleperformance (in opdracht van GGD Hart voor Brabant)", "najaar 2020 t/m voorjaar 2022", "afspraken inplannen, uitslagen doorbellen, 0800-1202")
    J("Barista", "Koffiebranderij Zus & Zo", "juli 2019 – september 2020", "ook de webshop-pakketjes ingepakt")
    J("Festivalmedewerker", "Mojo Concerts", "zomer 2018")
    J("Vulploeg", "Jumbo Heijhoef", "2013-2015")
    H("Onbetaald")
    J("Penningmeester", "studentenroeivereniging Vidar", "2017/2018", "begroting van een ton, sponsors")
    H("Scholen")
    P(d, "Commerciële Economie (hbo) – Avans Hogeschool Breda – 2015–2020 – bachelor gehaald")
    P(d, "Havo, Theresialyceum – 2010–2015")
    H("Referenties")
    P(d, "Kim Schapendonk, supervisor bij Teleperformance, k.schapendonk@tp.example\nRenske Appels, mijn huidige teammanager (graag pas na overleg), 073 – 683 xx xx")
    d.save(out)
cv("g08_vanoorschot", "g08_vanoorschot.docx", g08,
   [ED("hbo-bachelor", True, "2015", "2020"), ED("havo", None, "2010", "2015")],
   [E("2022-09", "present", "Energiedirect", "private", True, tools="Officepakket"),
    E({"earliest": "2020-09-01", "latest": "2020-11-30"}, {"earliest": "2022-03-01", "latest": "2022-05-31"}, "Teleperformance", "contact-centre-company,joint-arrangement", True, "GGD Hart voor Brabant", muni="review"),
    E("2019-07", "2020-09", "Koffiebranderij Zus & Zo"), E({"earliest": "2018-06-01", "latest": "2018-08-31"}, {"earliest": "2018-06-01", "latest": "2018-08-31"}, "Mojo Concerts"), E("2013", "2015", "Jumbo"), E("2017", "2018", "studentenroeivereniging Vidar", kind="vol")],
   refs=2, offer=("46,00", "nee", "2023-04-17T08:12"))

# ---------------------------------------------------------------- g09 timeline pdf: jobs and schools mixed
def g09(out):
    rows = [("2021 dec.–nu", "w", "Publieksmedewerker", "Gemeente Zaltbommel", "Wisselrooster: twee dagen aan de balie, twee dagen aan de telefoon. Meldingen in Key2KCC, kwijtschelding opzoeken in Accres. Nieuwsbrief in Word, tellingen in Excel."),
            ("2020 okt.–2021 nov.", "w", "Klantenservicemedewerkster", "Wehkamp, Zwolle (thuiswerkend)", "Livechat en telefoon, vooral retouren."),
            ("2019–2021", "s", "MBO 4 Marketing en communicatie", "Koning Willem I College", "Diploma ontvangen in de auto op het parkeerdek."),
            ("2018 mrt.–2020 sept.", "w", "Kapster", "Salon Krul & Knip", "Agenda, verkoop producten, zes stoelen."),
            ("2015–2018", "s", "MBO 3 Allround kapper", "Koning Willem I College", "geslaagd"),
            ("2014 zomer", "w", "Aspergesteker", "Maatschap Van Doremalen", ""),
            ("2011–2015", "s", "VMBO basis", "Cambium College", "")]
    li = "".join(f'<div class="r {k}"><div class=d>{a}</div><div class=c><b>{t}</b><br><i>{o}</i><p>{x}</p></div></div>' for a, k, t, o, x in rows)
    chrome(f"""<meta charset=utf-8><style>@page{{size:A4;margin:16mm 18mm}}body{{font:10pt/1.4 'DejaVu Sans',sans-serif;margin:0}}h1{{font-size:20pt;margin:0;color:#b0005a}}h2{{font-size:11pt;color:#b0005a;margin:6mm 0 3mm}}
.r{{display:flex}}.d{{width:36mm;text-align:right;padding-right:5mm;color:#555;font-size:9pt}}.c{{flex:1;border-left:2px solid #ccc;padding:0 0 4mm 6mm;position:relative}}.c:before{{content:"";position:absolute;left:-6px;top:3px;width:10px;height:10px;border-radius:50%;background:#b0005a}}.s .c:before{{background:#00838f}}p{{margin:1mm 0}}.leg{{font-size:8.5pt;color:#777}}</style>
<h1>Naomi de Weerd</h1><div>Kerkwijk, Bommelerwaard &nbsp;•&nbsp; 0418 – 55 xx 90 &nbsp;•&nbsp; naomi.dw@mijnpost.example</div>
<p>Van föhn naar loket. Luisteren deed ik altijd al; nu doe ik het voor een hele gemeente.</p>
<h2>Mijn tijdlijn</h2><div class=leg>● roze = werk &nbsp; ● turquoise = school</div><br>{li}
<h2>Wat collega's zeggen</h2><p>“Naomi is het zonnetje van de telefoon.” – Anneke Vos, senior publieksdienst, gemeente Zaltbommel<br>“Ze pakt door.” – Mark Jillings, teamlead Wehkamp</p>
<h2>Losse eindjes</h2><p>Rijbewijs B · EHBO · typediploma · kan per direct op woensdag en vrijdag · gevraagd tarief via mijn bemiddelaar</p>""", out)
cv("g09_deweerd", "g09_deweerd.pdf", g09,
   [ED("mbo-4", True, "2019", "2021"), ED("mbo-3", True, "2015", "2018"), ED("vmbo", None, "2011", "2015")],
   [E("2021-12", "present", "Gemeente Zaltbommel", "municipality", "mixed", tools="Key2KCC,Accres,Officepakket"),
    E("2020-10", "2021-11", "Wehkamp", "private", True), E("2018-03", "2020-09", "Salon Krul & Knip"),
    E({"earliest": "2014-06-01", "latest": "2014-08-31"}, {"earliest": "2014-06-01", "latest": "2014-08-31"}, "Maatschap Van Doremalen")],
   refs=2, offer=("50,40", "ja", "2023-04-18T09:58"))

# ---------------------------------------------------------------- g10 docx, simple Dutch, foreign diploma
def g10(out):
    d = newdoc("Calibri", 12)
    P(d, "Mijn CV", size=22, bold=True, align=WD_ALIGN_PARAGRAPH.CENTER)
    P(d, "Rahel Tesfay  –  Assen  –  06 8510 xx xx", align=WD_ALIGN_PARAGRAPH.CENTER, after=10)
    P(d, "**Wie ben ik?** Ik kom uit Eritrea en woon sinds 2014 in Nederland. Ik spreek Tigrinya, Arabisch, Engels en Nederlands (B1, staatsexamen I gehaald). Ik ben rustig en precies.")
    P(d, "Mijn werk in Nederland", bold=True, size=14)
    t = d.add_table(rows=0, cols=2)
    for a, b in (("feb 2020 - nu", "**Huishoudelijke hulp** bij Icare. Ik werk bij ouderen thuis, 24 uur. Ik schrijf in het mapje en soms in de app."),
                 ("juni 2018 - jan 2020", "**Schoonmaakster** bij CSU, in een groot kantoor. Van 5 tot 9 uur in de avond."),
                 ("mei 2017 - mei 2018", "**Werkervaringsplaats** (zonder loon) in de keuken van zorgboerderij De Hoeve. Brood bakken met cliënten."),
                 ("2016 - heden", "**Tolk** als vrijwilliger voor VluchtelingenWerk. Mee naar dokter, school, gemeente.")):
        c = t.add_row().cells; fill(c[0], a); fill(c[1], b)
    widths(t, 4, 12.5)
    P(d, ""); P(d, "Mijn werk in Eritrea", bold=True, size=14)
    P(d, "2008 - 2012   **Boekhouder** bij Commercial Bank of Eritrea in Keren")
    P(d, "Mijn scholen", bold=True, size=14)
    P(d, "2004 - 2008   Diploma Accounting, Halhale College (Eritrea). Nog niet gewaardeerd door Nuffic.")
    P(d, "2020 - 2021   Drenthe College, entree opleiding dienstverlening en zorg (mbo 1). Diploma gehaald.")
    P(d, "2022 - heden   Drenthe College, mbo 2 helpende zorg en welzijn, ik zit in het tweede jaar")
    P(d, "Mensen die mij kennen", bold=True, size=14)
    P(d, "Mevrouw Greet Hilbrands, wijkteam Icare, telefoon 0592 - 30 xx xx\nMeneer Ab Sikkens, boer van De Hoeve, telefoon 06 - 29 xx xx 10")
    d.save(out)
cv("g10_tesfay", "g10_tesfay.docx", g10,
   [ED(None, True, "2004", "2008"), ED("mbo-1", True, "2020", "2021"), ED("mbo-2", False, "2022", "present")],
   [E("2020-02", "present", "Icare", "care"), E("2018-06", "2020-01", "CSU"), E("2017-05", "2018-05", "zorgboerderij De Hoeve", "care", kind="vol"),
    E("2016", "present", "VluchtelingenWerk", kind="vol"), E("2008", "2012", "Commercial Bank of Eritrea")],
   refs=2, offer=("36,10", "nee", "2023-04-12T10:00"))

# ---------------------------------------------------------------- g11 bilingual pdf
def g11(out):
    weasy("""<meta charset=utf-8><style>@page{size:A4;margin:18mm}body{font:10pt/1.45 'Liberation Sans',sans-serif}h1{font-size:17pt;margin:0 0 1mm}h2{font-size:11.5pt;background:#eee;padding:1mm 2mm;margin:6mm 0 2mm}
.k{margin:0 0 3mm}.k b{display:inline-block}.d{float:right;color:#333}.pb{page-break-before:always}</style>
<h1>Casper Lindeboom</h1>Arnhem, +31 6 24 70 xx 12, casper@lindeboompost.example
<h2>Profiel</h2><p>Tweetalig opgevoed (moeder uit Leeds). Vijf jaar aan de telefoon voor reizigers en bewoners. Kan een boze zin terugbrengen tot een gewone vraag.</p>
<h2>Werk</h2>
<div class=k><span class=d>02-2021 / heden</span><b>Medewerker meldpunt en informatielijn</b><br>Werkorganisatie Druten Wijchen<br>Ik beantwoord per telefoon en e-mail vragen van inwoners van twee gemeenten en zet meldingen uit.  Programma's: Suite, Outlook en Word.</div>
<div class=k><span class=d>09-2018 / 01-2021</span><b>Medewerker klantenservice</b><br>Keolis Nederland<br>Telefonisch verloren voorwerpen, klachten en vergoedingen afhandelen.</div>
<div class=k><span class=d>08-2016 / 08-2018</span><b>Docent Engels (invaller)</b><br>Candea College<br>Lesgegeven in onderbouw havo/vwo.</div>
<h2>Opleiding</h2>
<div class=k><span class=d>2011 / 2016</span>Lerarenopleiding Engels, HAN, bachelor of Education behaald</div><div class=k><span class=d>2006 / 2011</span>Havo, Liemers College, diploma</div>
<h2>Referenties</h2><p>Josine Verbeet, teamleider dienstverlening Druten Wijchen, 024 – 751 xx xx<br>Peter Nass, coördinator klantenservice Keolis, 0570 – 62 xx xx</p>
<h1 class=pb>Casper Lindeboom</h1>Arnhem, the Netherlands, +31 6 24 70 xx 12
<h2>Profile</h2><p>Raised bilingually (my mother is from Leeds). Five years on the phone for travellers and residents. I can bring an angry sentence back to a plain question.</p>
<h2>Work</h2>
<div class=k><span class=d>02-2021 / present</span><b>Reports desk and information line officer</b><br>Werkorganisatie Druten Wijchen<br>I answer questions of residents of two municipalities by phone and e-mail and forward reports. Software: Suite, Outlook and Word.</div>
<div class=k><span class=d>09-2018 / 01-2021</span><b>Customer service officer</b><br>Keolis Nederland<br>Handling lost property, complaints and refunds by phone.</div>
<div class=k><span class=d>08-2016 / 08-2018</span><b>English teacher (substitute)</b><br>Candea College<br>Taught the lower years of secondary school.</div>
<h2>Education</h2>
<div class=k><span class=d>2011 / 2016</span>Teacher training English, HAN, Bachelor of Education obtained</div><div class=k><span class=d>2006 / 2011</span>Havo (senior general secondary education), Liemers College, diploma</div>
<h2>References</h2><p>Josine Verbeet, team leader services Druten Wijchen, 024 – 751 xx xx<br>Peter Nass, coordinator customer service Keolis, 0570 – 62 xx xx</p>""", out)
cv("g11_lindeboom", "g11_lindeboom.pdf", g11,
   [ED("hbo-bachelor", True, "2011", "2016"), ED("havo", True, "2006", "2011")],
   [E("2021-02", "present", "Werkorganisatie Druten Wijchen", "municipality", True, tools="Suite,Officepakket"),
    E("2018-09", "2021-01", "Keolis Nederland", "private", True), E("2016-08", "2018-08", "Candea College", "education")],
   refs=2, language="mixed", offer=("54,00", "ja", "2023-04-17T17:20"))

# ---------------------------------------------------------------- g12 docx law firm, drs., right tab dates
def g12(out):
    d = newdoc("Garamond", 10.5, 2.5)
    def tab(l, r, **k):
        p = P(d, l + "\t" + r, **k); p.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT); return p
    P(d, "drs. Philippine van Asch van Wijck", size=17, after=0); P(d, "Utrecht – geboren te Zeist, 1968 – philippine@vaschw.example", italic=True, after=12)
    P(d, "LOOPBAAN", bold=True, size=10)
    tab("**Officemanager**, Hofstede & Kranenburg Advocaten, Utrecht", "2011 – heden", after=0)
    P(d, "Leiding aan het secretariaat (7 dames, 1 heer). Verantwoordelijk voor facturatie, huisvesting, klachtenregeling en de bibliotheek. Implementatie van Microsoft 365 (2021).")
    tab("**Hoofd tentoonstellingssecretariaat**, Museum Catharijneconvent", "2003 – 2011", after=0)
    P(d, "Bruiklenen, contracten en transport. Eindredactie van de jaarverslagen.")
    tab("**Stafmedewerker griffie** (detachering vanuit de provincie Utrecht bij de gemeente Baarn)", "1999 – 2003", after=0)
    P(d, "Raadsinformatiebrieven, commissieverslagen.")
    tab("**Redactie-assistente**, Uitgeverij Het Spectrum", "1994 – 1999", after=8)
    P(d, "OPLEIDING", bold=True, size=10)
    tab("Doctoraal Kunstgeschiedenis, Rijksuniversiteit Utrecht (bul 1993)", "1986 – 1993", after=0)
    tab("Gymnasium β, Stichtsch Lyceum (diploma)", "1980 – 1986", after=8)
    P(d, "NEVENFUNCTIES", bold=True, size=10)
    tab("Lid raad van toezicht, Stichting Kunst in Zorg (onbezoldigd)", "2016 – 2021", after=0)
    tab("Wijkcontactpersoon, Protestantse Gemeente Zeist (vrijwillig)", "2007 – 2013", after=8)
    P(d, "REFERENTIES", bold=True, size=10)
    P(d, "mr. A.J. Kranenburg, advocaat en vennoot – 030 251 xx xx\ndr. Marieke Spaan, oud-conservator – marieke.spaan@museum.example")
    d.save(out)
cv("g12_vanasch", "g12_vanasch.docx", g12,
   [ED("wo-master", True, "1986", "1993"), ED("vwo", True, "1980", "1986")],
   [E("2011", "present", "Hofstede & Kranenburg Advocaten", tools="Officepakket"), E("2003", "2011", "Museum Catharijneconvent"),
    E("1999", "2003", "provincie Utrecht", "province,municipality", client="gemeente Baarn"), E("1994", "1999", "Uitgeverij Het Spectrum"),
    E("2016", "2021", "Stichting Kunst in Zorg", kind="vol"), E("2007", "2013", "Protestantse Gemeente Zeist", "religious", kind="vol")],
   refs=2, offer=("57,50", "nee", "2023-04-16T13:13"))

# ---------------------------------------------------------------- g13 retail, pdf from docx via office; two-column table layout
def g13(out):
    d = newdoc("Liberation Sans", 10)
    t = d.add_table(rows=1, cols=2); a, b = t.rows[0].cells; shade(b, "FFF3D6")
    fill(a, """**MANDY SCHUURMANS**
verkoop, kassa, glimlach

**Winkels**
**Etos Winschoten** – aankomend bedrijfsleider
maart '22 – heden. Bestellingen, derving, personeelsplanning in Excel.

**HEMA Groningen centrum** – verkoopster B
okt '16 – feb '22. Kassa, taart, klikenklaar.

**Blokker** – hulpkracht kerst
december 2015

**Marskramer Blijham** (eigendom van mijn tante) – van alles
2012 – 2015

**Tussendoor**
Een half jaar thuis voor mijn moeder gezorgd.
Scouting Wieringa, leiding welpen (vrijwillig), 2013 t/m 2019

**Opleiding**
Noorderpoort, verkoper, mbo niveau 2, 2012–2014, behaald
Noorderpoort, eerste verkoper, niveau 3, 2014–2015, geen diploma
Vmbo-bb Dollard College, 2008–2012, diploma""")
    fill(b, """**Gegevens**
Oude Pekela
0597 – 61 xx xx
mandy.s@veenpost.example
geboren 8 aug 1996
rijbewijs A, B

**Sterk in**
drukte
hoofdrekenen
moeilijke klanten

**Minder in**
stilzitten

**Referentie**
Rieks Bos
filiaalmanager HEMA
050 – 31 xx xx

**Vrije tijd**
darten, Tibetaanse terriër""")
    widths(t, 11.5, 5)
    with tempfile.TemporaryDirectory() as tmp:
        f = pathlib.Path(tmp) / (out.stem + ".docx"); d.save(f); office(f, "pdf", out.parent)
cv("g13_schuurmans", "g13_schuurmans.pdf", g13,
   [ED("mbo-2", True, "2012", "2014"), ED("mbo-3", False, "2014", "2015"), ED("vmbo", True, "2008", "2012")],
   [E("2022-03", "present", "Etos", poss="Officepakket"), E("2016-10", "2022-02", "HEMA"), E("2015-12", "2015-12", "Blokker"),
    E("2012", "2015", "Marskramer"), E("2013", "2019", "Scouting Wieringa", kind="vol")],
   refs=1, offer=("39,95", "nee", "2023-04-10T12:00"))

# ---------------------------------------------------------------- g14 docx freelancer belasting, own rate in CV
def g14(out):
    d = newdoc("Tahoma", 9.5, 2)
    P(d, "MARCO FERRARI-DE BOER", bold=True, size=15, after=0); P(d, "zelfstandig specialist lokale heffingen en klantcontact", color="7A7A7A", after=0)
    P(d, "Werkgebied: Randstad en West-Brabant. Uurtarief € 54,50 exclusief btw, inclusief reiskosten en inclusief fee van de broker.", after=8)
    P(d, "OPDRACHTEN als zzp'er (De Boer Heffingen, 2017 – heden)", bold=True, after=3)
    def O(per, org, rol, txt):
        P(d, f"{per} ▸ **{org}** ▸ {rol}", after=0); P(d, txt, after=5)
    O("12/2022 – 03/2023", "Gemeente Breda", "belastingtelefonist aanslagseizoen", "Piekdrukte: 90 calls per dag na het versturen van de aanslagen. Key2Belastingen en Accres. De gemeente verzond 98.000 aanslagen in één week; binnen tien werkdagen was de wachttijd onder de twee minuten. Samen met de vaste ploeg een lijst van de veertig meestgestelde vragen gemaakt.")
    O("01/2021 – 11/2022", "Belastingsamenwerking West-Brabant", "medewerker klantcontact", "Eerste lijn telefoon en mail; bezwaar en kwijtschelding toelichten. Accres. Inwoners met betalingsproblemen rustig te woord gestaan en doorverwezen naar de budgetcoach. Twee keer per jaar de teksten op de achterkant van de aanslag herschreven.")
    O("02/2018 – 12/2020", "Gemeente Hoeksche Waard (toen nog in oprichting)", "heffingsambtenaar", "Backoffice: bezwaarschriften WOZ afdoen, modellen controleren. Geen klantcontact. Key2Belastingen, MS Office. Vijf gemeenten (Binnenmaas, Cromstrijen, Korendijk, Oud-Beijerland en Strijen) werden er één; verordeningen en tarieven zijn gelijkgetrokken, bestanden ontdubbeld en achterstanden in de objectafbakening weggewerkt.")
    O("2017", "Gemeente Goes", "taxateur onroerende zaken", "Opnames ter plaatse.")
    P(d, "IN LOONDIENST", bold=True, after=3)
    O("04/2008 – 12/2016", "Incassobureau Van Lith", "medewerker invordering", "Dwangbevelen voorbereiden, betalingsregelingen vastleggen.")
    O("08/2003 – 03/2008", "Makelaardij Rotgans & Dochters", "assistent-taxateur", "Opmeten, woningen fotograferen.")
    P(d, "DIPLOMA'S", bold=True, after=3)
    P(d, "HBO Vastgoed & Makelaardij, Hogeschool Rotterdam, 1999 – 2003, afgestudeerd\nVWO, Johannes Calvijn Lyceum, 1993 – 1999, diploma\nSVO Lokale belastingen A en B, 2010 – WOZ-taxateur, 2014")
    P(d, "OPDRACHTGEVERS DIE GRAAG VERTELLEN", bold=True, after=3)
    P(d, "Breda: Linda Paijmans (teamcoördinator) 076 529 xx xx\nWest-Brabant: Kees Jansen Lok (manager klant) 06 13 xx xx 44\nHoeksche Waard: Tineke Bervoets (concerncontroller) 088 647 xx xx")
    d.save(out)
cv("g14_ferrari", "g14_ferrari.docx", g14,
   [ED("hbo-bachelor", True, "1999", "2003"), ED("vwo", True, "1993", "1999")],
   [E("2022-12", "2023-03", "De Boer Heffingen", "private,municipality", True, "Gemeente Breda", "Key2Belastingen,Accres"),
    E("2021-01", "2022-11", "De Boer Heffingen", "private,joint-arrangement", True, "Belastingsamenwerking West-Brabant", "Accres"),
    E("2018-02", "2020-12", "De Boer Heffingen", "private,municipality", False, "Gemeente Hoeksche Waard", "Key2Belastingen,Officepakket"),
    E("2017", "2017", "De Boer Heffingen", "private,municipality", False, "Gemeente Goes"),
    E("2008-04", "2016-12", "Incassobureau Van Lith", "private"), E("2003-08", "2008-03", "Makelaardij Rotgans & Dochters")],
   refs=3, rate=54.5, rate_fee="ja")
