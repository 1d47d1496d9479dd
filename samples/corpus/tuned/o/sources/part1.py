"""CVs 1 to 6."""
from kit import *

# ---- 1: questions and answers, a small borderless table for each job ----
w = W("Verdana", 10, 2.2, 3)
w.p("Anja Teeuwen", bold=True, size=20, color="7A2E4D", after=0)
w.p("Hofland 88, 3155 GB Maasland  |  06 - 40 12 77 31  |  a.teeuwen74@ziggo.nl", size=9, after=8)
w.p("Wie ben ik?", bold=True, size=13, color="7A2E4D")
w.p("Een nuchtere Maaslandse van 48, moeder van drie pubers, die graag mensen te woord staat. Toen de kinderen klein waren ben ik bijna tien jaar thuis geweest; "
    "daarna heb ik de draad weer opgepakt.")
w.p("Waar heb ik gewerkt?", bold=True, size=13, color="7A2E4D", before=8)
for rows in [
    [("Waar?", "Gemeente Midden-Delfland, Publiekszaken (Schipluiden)"), ("Als wat?", "Medewerkster klantcontactcentrum"),
     ("Hoe kwam ik er?", "Via uitzendbureau Tempo-Team"), ("Wanneer?", "september 2021 tot nu, 24 uur"),
     ("Wat doe ik er?", "Telefoon, mail en WhatsApp van inwoners. Ik registreer elk contact in Key2KCC, plan afspraken, en maak met Word en Outlook de terugbelnotities voor de "
      "collega's van afval en parkeren.")],
    [("Waar?", "bakkerij Van Maanen in Maassluis"), ("Als wat?", "Verkoopster"), ("Wanneer?", "maart 2018 t/m augustus 2021"),
     ("Wat deed ik er?", "Winkel, kassa, taartbestellingen en op zaterdag de vakantiekrachten inwerken.")],
    [("Waar?", "assurantiekantoor Noordam, Delft"), ("Als wat?", "Medewerkster binnendienst"), ("Wanneer?", "1 mei 1996 – 31 december 2008"),
     ("Wat deed ik er?", "Polissen opmaken, schades verwerken, archief en postkamer.")]]:
    t = w.table(rows, [3.6, 12.8])
    for r in t.rows:
        for run in r.cells[0].paragraphs[0].runs:
            run.bold = True
    w.p("", after=2)
w.p("Wat heb ik geleerd?", bold=True, size=13, color="7A2E4D")
w.p("MEAO commercieel, Delft, van 1991 tot 1995. Diploma op zak. Daarvoor de mavo (diploma 1991). In 2021 een cursus 'Omgaan met lastige gesprekken' bij Tempo-Team.")
w.p("Wie kan u meer over mij vertellen?", bold=True, size=13, color="7A2E4D", before=6)
w.b("Ellen Zuiderwijk, coördinator publiekszaken in Schipluiden: 015 – 380 41 99", "Cor van Maanen, mijn vroegere baas in de bakkerij: 06 – 22 71 50 48")
w.save("o01_anja_teeuwen.docx")
gold("o01_anja_teeuwen.docx", [D("mbo-4", True, "1991", "1995"), D("vmbo", True, None, "1991")],
     [E("2021-09", "present", "Tempo-Team", T + M, True, ["Key2KCC", OFF], client="Gemeente Midden-Delfland"),
      E("2018-03", "2021-08", "bakkerij Van Maanen", P), E("1996-05-01", "2008-12-31", "assurantiekantoor Noordam", P)],
     refs=2, offer=(52.4, "ja"), sent="2023-04-17 09:12")

# ---- 2: bars on a year grid, numbers explained below ----
bars = [(1, "jul 2016 – dec 2017", 2, 4, "#c9d6a3"), (2, "jan 2018 – aug 2019", 4, 7, "#f2c38f"), (3, "sep 2019 – jan 2021", 7, 10, "#9fc7d8"), (4, "mrt 2021 – heden", 10, 15, "#e39a9a")]
grid = "".join(f"<div class=y style='grid-column:{2 * i + 1}/span 2;grid-row:1'>{y}</div>" for i, y in enumerate(range(2016, 2024)))
grid += "".join(f"<div class=b style='grid-column:{a}/{b + 1};grid-row:{n + 1};background:{c}'><b>{n}</b> {t}</div>" for n, t, a, b, c in bars)
chrome("o02_rafael_ibarra.pdf", """<style>@page{size:A4;margin:16mm}body{font:10.5pt/1.4 'DejaVu Sans',sans-serif;color:#222}h1{margin:0;font-size:24pt;font-weight:300}
.g{display:grid;grid-template-columns:repeat(16,1fr);gap:4px 0;margin:10px 0 16px}.y{border-left:1px solid #999;padding-left:3px;font-size:8pt;color:#666}.b{font-size:7.6pt;padding:4px 6px;border-radius:9px;white-space:nowrap}
.n{display:inline-block;width:22px;height:22px;border-radius:11px;background:#333;color:#fff;text-align:center;line-height:22px;margin-right:8px}.j{margin-bottom:10px}.j p{margin:2px 0 0 34px}h2{font-size:12pt;text-transform:uppercase;letter-spacing:2px;border-top:2px solid #333;padding-top:5px}</style>
<h1>Rafael Ibarra Castillo</h1><div>Rotterdam-Feijenoord · 29 jaar · rafa.ibarra@outlook.com · 06 14 90 33 25</div>
<h2>Mijn jaren in beeld</h2><div class=g>""" + grid + """</div>
<h2>Toelichting bij de balken</h2>
<div class=j><span class=n>4</span><b>Vattenfall</b>, senior klantenservice zakelijk<p>Bellen en mailen met mkb-klanten over contracten en storingen. Vraagbaak voor zes collega's. Ik werk de hele dag in Salesforce; rapportjes maak ik in Excel en PowerPoint, de mail loopt via Outlook.</p></div>
<div class=j><span class=n>3</span><b>bol.com</b>, klantenservicemedewerker<p>Chat en telefoon, vooral retouren en bezorgklachten. Vanaf maart 2020 helemaal vanuit huis.</p></div>
<div class=j><span class=n>2</span><b>Teleperformance</b>, agent, aan de lijn namens KPN<p>Inkomende gesprekken over internet en tv, circa 60 per dag.</p></div>
<div class=j><span class=n>1</span><b>Pathé</b>, gastheer bioscoop<p>Kaartcontrole, bar, zalen schoon. Bijbaan naast school, daarna nog een half jaar fulltime.</p></div>
<h2>School</h2><p>Leisure &amp; Hospitality, mbo niveau 4, Zadkine Rotterdam, 2014–2017 (diploma)</p>
<h2>Verder</h2><p>Spaans (moedertaal), Nederlands, Engels. Rijbewijs B. Salsaleraar op vrijdagavond. Referenties geef ik graag op verzoek.</p>""")
gold("o02_rafael_ibarra.pdf", [D("mbo-4", True, "2014", "2017")],
     [E("2021-03", "present", "Vattenfall", P, True, [OFF]), E("2019-09", "2021-01", "bol.com", P, True),
      E("2018-01", "2019-08", "Teleperformance", C + P, True, client="KPN"), E("2016-07", "2017-12", "Pathé", P)],
     on_request=True, offer=(48.0, ""), sent="2023-04-16 21:03")

# ---- 3: transposed table, a column for each job, landscape ----
w = W("Calibri", 10, 1.6, 1)
s = w.d.sections[0]
s.orientation, s.page_width, s.page_height = 1, w.Cm(29.7), w.Cm(21)
w.p("CV Lieke Steenbergen", bold=True, size=18, after=0)
w.p("Assendorperstraat 12, Zwolle – geboren 3 oktober 1996 – lieke.steenbergen@gmail.com – 06 38 44 01 92", after=8)
t = w.table([
    ["", "Nu", "Daarvoor", "Bijbaan die groeide", "Stage"],
    ["Periode", "01-2022 / heden", "06-2019 / 12-2021", "09-2016 / 05-2019", "02-2015 / 07-2015"],
    ["Organisatie", "Gemeente Zwolle", "Isala (ziekenhuis)", "Jumbo Zwolle-Zuid", "Basisschool De Vlieger"],
    ["Functie", "Klantadviseur KCC", "Medewerker contactcenter", "Teamleider kassa", "Administratief stagiaire"],
    ["Uren p.w.", "32", "28", "12, later 24", "32"],
    ["Wat hield het in?", "Inwoners helpen via 14038 en aan de balie; meldingen openbare ruimte, paspoortafspraken, vragen over de Wmo doorzetten.",
     "Poli-afspraken inplannen en verzetten aan de telefoon, 70 tot 80 gesprekken op een dag.", "Roosters, kassatelling, nieuwe scholieren begeleiden.",
     "Leerlingadministratie bijwerken, ouders ontvangen, kopieerwerk."],
    ["Programma's", "Suite voor het Sociaal Domein, Key2Burgerzaken, Office 365", "HiX", "–", "ParnasSys"]],
    [3.0, 6.0, 6.0, 5.5, 5.5], "Table Grid", head=True)
for r in t.rows:
    w.shade(r.cells[0], "DDE7F0")
for c in t.rows[0].cells:
    w.shade(c, "DDE7F0")
w.p("", after=4)
w.table([["Opleiding", "Management assistent, mbo 4, Deltion College Zwolle, 2013 – 2016, afgerond.   Vmbo-t, Agnieten College, 2009 – 2013, geslaagd."],
         ["Referenties", "Hanneke Bos, teammanager Dienstverlening gemeente Zwolle, 038 498 22 10\nRemco Tijhuis, supervisor contactcenter Isala, r.tijhuis@isala.nl"],
         ["En ook", "Korfbalscheidsrechter. Woensdag en vrijdag beschikbaar."]], [3.0, 23.0], "Table Grid")
w.save("o03_lieke_steenbergen.docx")
gold("o03_lieke_steenbergen.docx", [D("mbo-4", True, "2013", "2016"), D("vmbo", True, "2009", "2013")],
     [E("2022-01", "present", "Gemeente Zwolle", M, True, ["Suite", OFF]), E("2019-06", "2021-12", "Isala", ["care"], True),
      E("2016-09", "2019-05", "Jumbo", P), E("2015-02", "2015-07", "Basisschool De Vlieger", ["education"], kind="intern")],
     refs=2, offer=(53.3, "nee"), sent="2023-04-18 08:55")

# ---- 4: a told life in chapters ----
weasy("o04_hendrikjan_postmus.pdf", """<style>@page{size:A4;margin:24mm 30mm;@bottom-center{content:"H.J. Postmus – " counter(page);font-size:8pt}}body{font:11pt/1.55 'DejaVu Serif',serif;text-align:justify}h1{font-size:17pt;text-align:center}h2{font-size:11.5pt;font-style:italic;margin:14px 0 2px}p{margin:0;text-indent:1.2em}</style>
<h1>Hendrik-Jan Postmus</h1><p style="text-align:center;text-indent:0">Raalte · 06 51 20 88 43 · hj.postmus@hetnet.nl</p>
<h2>Tussen de uitlaten</h2><p>Na de mavo, waarvan ik in 1978 het diploma kreeg, wilde ik werken. Van 1979 tot 1991 stond ik in het magazijn van garage Westerink, eerst als hulpje en al gauw als magazijnmeester. 's Avonds volgde ik de MEAO; in 1983 haalde ik ook dat diploma.</p>
<h2>Een koptelefoon op</h2><p>In augustus 1991 stapte ik over naar Wehkamp in Zwolle. Tot en met maart 2004 werkte ik daar op de klantenservice en hielp ik klanten aan de telefoon met hun bestelling, hun betaling en soms hun huwelijk.</p>
<h2>Het gemeentehuis</h2><p>Op 1 april 2004 begon ik bij de gemeente Olst-Wijhe als medewerker burgerzaken aan de balie: paspoorten, rijbewijzen, geboorteaangiften. Dat bleef ik doen tot 31 december 2018, toen mijn vrouw ziek werd en ik een jaar nodig had voor thuis.</p>
<h2>Nog niet klaar</h2><p>Sinds februari 2020 zit ik weer aan de lijn. Driessen heeft mij gedetacheerd bij de gemeente Deventer, waar ik als medewerker KCC in de belastingtijd de vragen over aanslagen en kwijtschelding afhandel. Ik zoek de aanslag op in Key2Belastingen, leg een bezwaar vast en houd mijn eigen lijstjes bij in Excel. Op zondag ben ik daarnaast vrijwilliger bij Stichting Leergeld Salland, vanaf het voorjaar van 2019.</p>
<h2>Wie het wil nagaan</h2><p>Mevrouw T. Kloosterboer, mijn leidinggevende in Deventer, is te bereiken op 0570 69 31 12. Ook de heer G. Wichers, oud-hoofd burgerzaken in Wijhe, vertelt graag hoe ik werk: 06 13 13 70 82.</p>""")
gold("o04_hendrikjan_postmus.pdf", [D("vmbo", True, None, "1978"), D("mbo-4", True, None, "1983")],
     [E("1979", "1991", "garage Westerink", P), E("1991-08", "2004-03", "Wehkamp", P, True), E("2004-04-01", "2018-12-31", "gemeente Olst-Wijhe", M),
      E("2020-02", "present", "Driessen", T + M, True, ["Key2Belastingen"], client="gemeente Deventer", maybe=[OFF]),
      E(dict(earliest="2019-03-01", latest="2019-05-31"), "present", "Stichting Leergeld Salland", P, kind="vol")],
     refs=2, offer=(54.0, "ja"), sent="2023-04-13 15:30")

# ---- 5: plain text with dotted leaders ----
def lead(a, b, c):
    return f"{a} {'.' * (22 - len(a))} {b} {'.' * (34 - len(b))} {c}"
txt = "\n".join([
    "SJOERD WIERSMA", "Burmaniastrjitte 4, Drachten     sjoerdwiersma@live.nl    0512-55 40 21", "", "=== wat ik gedaan heb ===", "",
    lead("pakketbezorger", "PostNL", "09/2018 - heden"), "      > eigen route Opsterland, 140 stops", "      > klantgericht, ook als het regent", "",
    lead("heftruckchauffeur", "Douwe Egberts Joure", "03/2014 - 08/2018"), "      > laden en lossen, reachtruck", "",
    lead("productiemedewerker", "Randstad (voor Philips Drachten)", "2012 - 2014"), "      > scheerapparaten, lopende band, 3 ploegen", "",
    lead("hulp in de winkel", "slagerij Hiemstra", "zomer 2010"), "",
    "=== vrijwillig ===", "", lead("kantinebeheer", "v.v. Drachtster Boys", "2015 - heden"), "",
    "=== leren ===", "", lead("vmbo kader", "Singelland, Drachten", "2007 - 2011"), "      > diploma", lead("mbo 2 logistiek", "Friese Poort", "2011 - 2012"), "      > niet afgemaakt",
    "heftruckcertificaat 2014, VCA basis 2019", "", "=== overig ===", "", "Rijbewijs B en BE. Fries, Nederlands, beetje Duits.", ""])
(OUT / "o05_sjoerd_wiersma.txt").write_text(txt, encoding="utf-8")
gold("o05_sjoerd_wiersma.txt", [D("vmbo", True, "2007", "2011"), D("mbo-2", False, "2011", "2012")],
     [E("2018-09", "present", "PostNL", P), E("2014-03", "2018-08", "Douwe Egberts", P), E("2012", "2014", "Randstad", T + P, client="Philips"),
      E(dict(earliest="2010-06-01", latest="2010-08-31"), dict(earliest="2010-06-01", latest="2010-08-31"), "slagerij Hiemstra", P),
      E("2015", "present", "v.v. Drachtster Boys", P, kind="vol")], offer=(41.5, "ja"), sent="2023-04-18 11:40")

# ---- 6: agency file, a page for each assignment ----
w = W("Arial", 10.5, 2.5, 4)
w.d.sections[0].header.paragraphs[0].text = "VIZIER FLEX & DETACHERING  –  kandidaatdossier 2023/0417"
w.p("Mirjam Abels-Fontein", bold=True, size=22, color="00695C")
w.p("Specialist klantcontact voor gemeenten en zorg", it=True, size=13, after=10)
w.p("Mirjam is een ervaren, rustige kracht die zich snel inwerkt. Zij is per direct beschikbaar voor 32 uur en werkt bij voorkeur in de regio Haaglanden. Accountmanager bij Vizier: Job Terlouw, 070 – 300 18 18.")
w.p("Scholing", bold=True, size=13, color="00695C", before=8)
w.p("Hbo Sociaal-juridische dienstverlening, Haagse Hogeschool, 2001 – 2005, getuigschrift behaald")
w.p("Havo, Segbroek College, 1996 – 2001, diploma behaald")
w.p("Referentiegesprekken gevoerd met", bold=True, size=13, color="00695C", before=8)
w.p("de heer P. Lagerweij, teamleider KCC gemeente Rijswijk (12 maart 2023)")
w.p("mevrouw S. Oudshoorn, manager klantenservice Connexxion (14 maart 2023)")
w.p("mevrouw K. Brons, afdelingshoofd gemeente Zoetermeer (20 maart 2023)")
for i, (kop, rows) in enumerate([
    ("Opdracht 1", [("Opdrachtgever", "Gemeente Rijswijk"), ("Dienstverband", "Vizier Flex & Detachering (detachering)"), ("Rol", "Medewerker klantcontactcentrum"), ("Looptijd", "01-03-2022 tot en met 31-03-2023"),
                    ("Context", "De gemeente nam in 2022 haar telefonie in eigen beheer en zocht tijdelijke versterking."), ("Werkzaamheden", "Beantwoorden van oproepen en e-mails, terugbelverzoeken uitzetten, kennisbank onderhouden."), ("Systemen", "Key2KCC, Microsoft Office, Anywhere365")]),
    ("Opdracht 2", [("Opdrachtgever", "Gemeente Zoetermeer"), ("Dienstverband", "Vizier Flex & Detachering (detachering)"), ("Rol", "Consulent Wmo"), ("Looptijd", "15-06-2020 tot en met 28-02-2022"),
                    ("Context", "Wegwerken van een voorraad van 400 aanvragen."), ("Werkzaamheden", "Keukentafelgesprekken bij inwoners thuis, beschikkingen opstellen."), ("Systemen", "Suite4Sociaal Domein")]),
    ("Vast dienstverband", [("Werkgever", "Connexxion"), ("Rol", "Medewerker klantenservice"), ("Looptijd", "01-09-2013 tot en met 31-05-2020"),
                            ("Context", "Het vervoerbedrijf ontvangt zo'n 900 klantvragen per dag."), ("Werkzaamheden", "Telefoon, brieven en sociale media; klachten over lijn en bestuurder onderzoeken."), ("Systemen", "Dynamics")]),
    ("Vast dienstverband", [("Werkgever", "Stichting De Buurtkamer"), ("Rol", "Sociaal raadsvrouw"), ("Looptijd", "01-02-2008 tot en met 31-08-2013"), ("Werkzaamheden", "Spreekuur over schulden, huur en toeslagen. Bezwaarschriften opstellen.")]),
    ("Eerste baan", [("Werkgever", "advocatenkantoor Sandbergen"), ("Rol", "Juridisch secretaresse"), ("Looptijd", "01-10-2005 tot en met 31-01-2008"), ("Werkzaamheden", "Dossiers, dictaten en agenda's van drie advocaten.")])]):
    w.d.add_page_break()
    w.p(kop, bold=True, size=15, color="00695C", after=8)
    for k, v in rows:
        w.p(k, bold=True, size=9, color="777777", after=0)
        w.p(v, after=8)
w.footer("Vizier Flex & Detachering – vertrouwelijk")
w.save("o06_mirjam_abels.docx")
V = "Vizier Flex & Detachering"
gold("o06_mirjam_abels.docx", [D("hbo-bachelor", True, "2001", "2005"), D("havo", True, "1996", "2001")],
     [E("2022-03-01", "2023-03-31", V, T + M, True, ["Key2KCC", OFF], client="Gemeente Rijswijk"), E("2020-06-15", "2022-02-28", V, T + M, False, ["Suite"], client="Gemeente Zoetermeer"),
      E("2013-09-01", "2020-05-31", "Connexxion", P, True), E("2008-02-01", "2013-08-31", "Stichting De Buurtkamer", P), E("2005-10-01", "2008-01-31", "advocatenkantoor Sandbergen", P)],
     refs=3, offer=(55.0, "ja"), sent="2023-04-17 16:20")
