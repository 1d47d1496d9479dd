from docx.shared import Cm, Pt
from lib import OUT, B, E, H, L, P, R, T, chrome, cv, new, office_to, shade, weasy

# 27 long DOCX, company blurbs, references inside the jobs
d = new("Calibri", 11, 2.3, "Corrie Nagtegaal – curriculum vitae")
P(d, "Corrie Nagtegaal", size=26, color="8C2F39", after=0)
P(d, "Gastvrouw, luisteraar, doorzetter", color="8C2F39", after=10)
P(d, "Heiloo  |  06 – 555 02 761  |  corrienagtegaal@voorbeeld.nl  |  geboren in 1971", after=10)
H(d, "Even voorstellen", 1, "8C2F39", rule=True)
P(d, "In mijn loopbaan liep de mens altijd voorop. Eerst de toerist, toen de hotelgast en nu al jaren de inwoner van de Noord-Hollandse duinstreek. Ik ben iemand die doorvraagt. Vaak blijkt achter de vraag over een grofvuilafspraak een heel andere vraag te zitten. Ik houd het hoofd koel bij boze bellers en schiet wel eens vol bij verdrietige; beide horen bij het vak. Ik zoek een opdracht voor drie dagen in de week en kan op woensdag en vrijdag altijd werken.", align="j", after=8)
H(d, "Hier ben ik goed in", 1, "8C2F39", rule=True)
T(d, [("Luisteren en samenvatten", "Schrijven op taalniveau B1"), ("Werken met zaaksystemen", "Key2KCC, Office"), ("Nieuwe collega's inwerken", "Duits en Engels in woord")], [8, 8])
H(d, "Mijn werkzame leven", 1, "8C2F39", rule=True)
P(d, "**Werkorganisatie BUCH**", size=12, after=0)
P(d, "__De BUCH is de ambtelijke organisatie van de gemeenten Bergen, Uitgeest, Castricum en Heiloo. Er werken ruim 800 mensen voor ongeveer 100.000 inwoners.__", size=9.5)
P(d, "Medewerker klantcontactcentrum (24 uur)\tvanaf 1 februari 2018", tabs=["16.4"], bold=True, after=0)
B(d, "Ik beantwoord alle eerstelijnsvragen via telefoon, e-mail en het webformulier", "Tijdens de coronaperiode heb ik het thuiswerken van het team helpen opzetten", "Ik ben lid van de werkgroep kennisbank en schrijf vraag-antwoordteksten in Word", "Ik maak maandelijks in Excel een overzicht van de tien meest gestelde vragen", "Sinds de invoering van de Suite kijk ik ook mee in de meldingen Wmo en jeugd")
P(d, "Te bevragen over deze periode: Monique Zonneveld, teamleider KCC, 088 555 90 12", size=9.5, after=8)
P(d, "**Gemeente Alkmaar**", size=12, after=0)
P(d, "__Centrumgemeente met destijds 95.000 inwoners; het KCC werd in 2010 opgericht.__", size=9.5)
P(d, "Telefonisch medewerker KCC\t1 april 2011 tot en met 31 januari 2018", tabs=["16.4"], bold=True, after=0)
B(d, "Van het begin af aan betrokken, eerst met zes collega's, later met dertig", "Registratie in Key2KCC, doorzetten naar vakafdelingen", "Vervanging aan de receptie")
P(d, "Te bevragen over deze periode: Ton Kaandorp, destijds hoofd Dienstverlening, 06 555 18 205", size=9.5, after=8)
P(d, "**Golden Tulip Hotel Alkmaar**", size=12, after=0)
P(d, "__Hotel met 88 kamers en een congrescentrum.__", size=9.5)
P(d, "Receptioniste, later chef de réception\tmei 1999 tot en met maart 2011", tabs=["16.4"], bold=True, after=0)
B(d, "Reserveringen, check-in, klachten, weekendsuite verkopen", "Leiding aan zes receptionisten en twee portiers")
P(d, "**VVV Bergen en Egmond**", size=12, after=0, before=8)
P(d, "Informatrice\t1991 tot 1999", tabs=["16.4"], bold=True, after=0)
B(d, "Balie en telefoon, drie talen, kamerverhuur")
H(d, "Wat ik heb geleerd", 1, "8C2F39", rule=True)
T(d, [("1989 – 1991", "Mbo Toerisme (MTRO), Amsterdam", "niveau 4, diploma"), ("1983 – 1989", "Havo, Petrus Canisius College, Alkmaar", "diploma"), ("2013", "Training Gesprekstechnieken bij agressie", "certificaat"), ("2019", "Schrijven voor iedereen", "certificaat"), ("2021", "AVG voor KCC-medewerkers", "e-learning")], [3.5, 8.5, 4.5])
H(d, "Buiten het werk", 1, "8C2F39", rule=True)
P(d, "Ik loop graag met de hond langs het strand, ben gids in het Noordhollands Duinreservaat en zit bij een leesclub die vooral over eten praat.")
d.save(OUT / "Nagtegaal-Corrie-CV-KCC.docx")
cv("Nagtegaal-Corrie-CV-KCC.docx", [("mbo-4", True, "1989", "1991"), ("havo", True, "1983", "1989")],
   [E("2018-02-01", "present", "Werkorganisatie BUCH", None, ["municipality"], True, tools=["Suite", "Officepakket"]), E("2011-04-01", "2018-01-31", "Gemeente Alkmaar", None, ["municipality"], True, tools=["Key2KCC"]),
    E("1999-05", "2011-03", "Golden Tulip Hotel Alkmaar", None, ["private"]), E("1991", "1999", "VVV Bergen en Egmond", None, ["private"], "mixed")], listed=["Key2KCC", "Officepakket"], refs=2, offer=(50.5, "yes", "2023-04-17T14:05"))

# 28 right sidebar, IT
chrome("BasUithof-CV-v3.pdf", """<!doctype html><html lang="nl"><meta charset="utf-8"><style>@page{size:A4;margin:0}body{margin:0;font:9.5pt/1.45 'DejaVu Sans Condensed',sans-serif}.w{display:grid;grid-template-columns:1fr 58mm;min-height:296mm}.m{padding:14mm 10mm 10mm 14mm}.s{background:#eef1f3;padding:14mm 7mm}h1{margin:0;font-size:22pt}h2{font-size:11pt;border-left:2mm solid #ff7f11;padding-left:3mm;margin:6mm 0 2mm}.f{font-weight:bold}.k{color:#666;font-style:italic}.tag{display:inline-block;background:#ff7f11;color:#000;border-radius:1mm;padding:.3mm 1.5mm;margin:.5mm;font-size:8pt}ul{margin:.5mm 0 3mm;padding-left:5mm}</style>
<div class=w><div class=m><h1>Bas Uithof</h1>Servicedesk- en klantcontactspecialist
<h2>Samenvatting</h2>Techneut met een prettige telefoonstem. Legt een modem uit aan een oma en een oma aan een monteur. Zoekt na zeven jaar providers en waterschap een gemeente.
<h2>Werkhistorie</h2>
<div class=f>Medewerker informatiepunt</div><div class=k>Waterschap Vallei en Veluwe · Apeldoorn · dec 2021 – present</div><ul><li>Eerste aanspreekpunt per telefoon en mail over aanslagen, sloten en muskusratten</li><li>Afhandeling in Topdesk en LibreOffice</li></ul>
<div class=f>Technical support agent consumenten</div><div class=k>VodafoneZiggo · Utrecht · aug 2017 – nov 2021</div><ul><li>Telefonische storingsafhandeling, 60 gesprekken per dag</li><li>Rapporteren in G Suite, later Google Workspace</li></ul>
<div class=f>Systeembeheerder (junior)</div><div class=k>Scholengroep Rijk van Nijmegen · okt 2014 – jul 2017</div><ul><li>Uitrol van laptops, Office 365 en Active Directory Services Suite</li></ul>
<div class=f>Koerier</div><div class=k>New York Pizza · 2011 – 2014</div>
<h2>Opleidingen</h2><div class=f>Associate degree ICT Service Management</div><div class=k>HAN Nijmegen · 2015 – 2017 · diploma behaald</div><div class=f>ICT-beheerder mbo 4</div><div class=k>ROC Nijmegen · 2011 – 2014 · diploma behaald</div><div class=f>VMBO-TL</div><div class=k>Mondial College · 2007 – 2011 · diploma behaald</div></div>
<div class=s><b>Bereikbaar</b><br>06 555 84 400<br>bas@voorbeeld.nl<br>Ede<br><br><b>Skills</b><br><span class=tag>Topdesk</span><span class=tag>Salesforce</span><span class=tag>ITIL</span><span class=tag>LibreOffice</span><span class=tag>Linux</span><span class=tag>Adobe Creative Suite</span><br><br><b>Certificaten</b><br>ITIL 4 (2020)<br>MCSA (2016)<br><br><b>Referentie</b><br>Ilse Brouwer<br>coördinator informatiepunt<br>055 555 2800<br><br><b>Hobby</b><br>Mountainbike<br>3D-printen</div></div></html>""")
cv("BasUithof-CV-v3.pdf", [("ad", True, "2015", "2017"), ("mbo-4", True, "2011", "2014"), ("vmbo", True, "2007", "2011")],
   [E("2021-12", "present", "Waterschap Vallei en Veluwe", None, ["water-authority"], True), E("2017-08", "2021-11", "VodafoneZiggo", None, ["private"], True), E("2014-10", "2017-07", "Scholengroep Rijk van Nijmegen", None, ["education"], tools=["Officepakket"]),
    E("2011", "2014", "New York Pizza", None, ["private"])], refs=1, offer=(48.0, "no", "2023-04-12T20:15"))

# 29 two stretches in one entry, stadsdeel, polling station
d = new("Century Gothic", 10, 2)
P(d, "tamara de groot", size=26, color="6A4C93", align="c", after=0); P(d, "amsterdam-noord * 06 555 19 377 * tamara.dg@voorbeeld.nl", align="c", after=10)
for h, xs in [("wat ik doe en deed", ["**Stadsdeel Noord (Amsterdam)** – klantmanager inkomen. Voeren van gesprekken met Amsterdammers in de bijstand, op kantoor en thuis. Sept 2022 – heden. We gebruiken daar de Suite Sociaal Domein niet, wel Socrates en Outlook.",
       "**Gemeente Amsterdam** – medewerker telefoon 14 020. Aug 2019 – feb 2020 & feb 2021 – juli 2021. Twee keer tijdelijk ingevallen, eerst bij parkeren en daarna bij het coronaloket. E-mails en telefoontjes, Microsoft Office.",
       "**Kinderopvang Partou** – pedagogisch medewerker, groep 0 tot 2. Mei 2012 – juli 2019.", "**Kinderopvang Partou** – invalkracht, aug 2021 – aug 2022.", "**Stembureau in buurthuis De Meent** – stembureaulid gemeente Amsterdam, maart 2022."]),
              ("leren", ["Sociaal Pedagogisch Werk niveau 3, ROC van Amsterdam, 2009 – 2012, diploma", "Social Work (hbo, deeltijd), Hogeschool van Amsterdam, sinds september 2021, leerjaar 2", "Vmbo kader, Bredero College, 2005 – 2009, diploma"]),
              ("mensen die mij kennen", ["Nadia Benali (teammanager inkomen Noord) – 06 555 71 040", "Frank Tuinman (14 020) – 06 555 71 041"]), ("en ook", ["Zangeres in een coverband, moeder van Joep en Mats, kan heel goed tegen chaos"])]:
    P(d, h, size=14, color="6A4C93", before=8)
    for x in xs: P(d, x, after=4)
d.save(OUT / "tamara_cv.docx")
cv("tamara_cv.docx", [("mbo-3", True, "2009", "2012"), ("hbo-bachelor", False, "2021-09", "present"), ("vmbo", True, "2005", "2009")],
   [E("2022-09", "present", "Stadsdeel Noord", None, ["municipality"], maybe=["Officepakket"]), E("2019-08", "2020-02", "Gemeente Amsterdam", None, ["municipality"], True, tools=["Officepakket"]), E("2021-02", "2021-07", "Gemeente Amsterdam", None, ["municipality"], True, tools=["Officepakket"]),
    E("2012-05", "2019-07", "Kinderopvang Partou", None, ["care"]), E("2021-08", "2022-08", "Kinderopvang Partou", None, ["care"]), E("2022-03", "2022-03", "gemeente Amsterdam", None, ["municipality"], kind="council")],
   refs=2, offer=(47.25, "yes", "2023-04-15T09:40"))

# 30 five tools, two pages, interim cards with key facts
def blk(p, o, f, t):
    return f"<section><div class=a><b>{o}</b><span>{p}</span></div><div class=r>{f}</div>{t}</section>"
weasy("CV_Iris_Wijnands_opdracht_12074.pdf", """<html lang="nl"><style>@page{size:A4;margin:18mm 20mm 20mm;@bottom-left{content:"Iris Wijnands | CV";font:8pt Carlito;color:#888}@bottom-right{content:counter(page) " / " counter(pages);font:8pt Carlito;color:#888}}body{font:10.5pt/1.5 Carlito}h1{color:#0b525b;margin:0;font-size:24pt}h2{color:#fff;background:#0b525b;padding:1mm 3mm;font-size:11.5pt;margin:7mm 0 3mm;break-after:avoid}section{margin-bottom:5mm;break-inside:avoid}.a{display:flex;justify-content:space-between;color:#0b525b}.r{font-style:italic}table{width:100%;border-collapse:collapse}td{border-bottom:.2mm solid #bbb;padding:1mm}</style>
<h1>Iris Wijnands</h1>Medewerker KCC, aangeboden door Bureau Lijn 14 (contactpersoon: Sem Adriaanse)<br>Woonplaats Delft. Beschikbaar per 1 mei 2023, 32 uur, alle werkdagen.
<h2>Motivatie</h2>De gemeente Westland zoekt iemand die meteen kan meedraaien. Ik ken de glastuinbouwgemeente als buurvrouw, ik ken de systemen en ik ken het werk. In de afgelopen jaren werkte ik bij drie gemeenten in de regio, steeds in de eerste lijn. Wat ik het mooist vind: de stilte na een zucht van opluchting aan de andere kant van de lijn.
<h2>Aansluiting op de vraag</h2><table><tr><td>Eis 2: opleiding minimaal mbo 3</td><td>Ja, mbo 4 afgerond</td></tr><tr><td>Gunning 4: twee jaar KCC in de afgelopen drie jaar</td><td>Ja, zie Zoetermeer en Midden-Delfland</td></tr><tr><td>Gunning 7: Key2KCC, Key2Belastingen, Accres, Suite, Officepakket</td><td>Zie per opdracht</td></tr></table>
<h2>Werkervaring</h2>""" + blk("november 2021 – heden", "Gemeente Zoetermeer", "Medewerker klantcontactcentrum, gedetacheerd vanuit Bureau Lijn 14", "Telefonie, e-mail en WhatsApp. In het voorjaar de belastinglijn: uitleg over WOZ en kwijtschelding, met inzage in Key2Belastingen. Contacten leg ik vast in Key2KCC. De agenda van de gymzalen beheer ik in Accres. Verder dagelijks Outlook, Word en Excel. Ik draai ook de avonddienst op donderdag en neem klachten aan.")
      + blk("januari 2020 – oktober 2021", "Gemeente Midden-Delfland", "Telefonist KCC, gedetacheerd vanuit Bureau Lijn 14", "In een klein team alles zelf: bellen, mailen, terugbellen. Wmo-meldingen ingevoerd in Suite voor het Sociaal Domein. In maart 2020 stond binnen een week het hele team thuis te bellen; ik schreef de handleiding.")
      + blk("maart 2017 – december 2019", "Evides Waterbedrijf", "Medewerker klantenservice", "Verhuizingen, meterstanden, betalingsregelingen. Vaste vraagbaak voor uitzendkrachten. Deelname aan de pilot chat, die uitgroeide tot een vast kanaal met eigen bezetting.")
      + blk("september 2013 – februari 2017", "Gemeente Pijnacker-Nootdorp", "Medewerker balie publiekszaken", "Paspoorten, rijbewijzen, uittreksels, burgerlijke stand. Ook huwelijken geassisteerd.")
      + blk("2011 – 2013", "Hema Delft", "Verkoopmedewerker", "Kassa en fotobalie.")
      + """<h2>Opleiding</h2>""" + blk("2009 – 2012", "ROC Mondriaan", "Juridisch medewerker openbaar bestuur, mbo niveau 4", "Diploma behaald in juni 2012") + blk("2005 – 2009", "Grotius College", "Vmbo-t", "Diploma behaald")
      + """<h2>Trainingen</h2>Telefonische gespreksvoering (2017), Omgaan met emotie (2020), Basis Wmo en Jeugdwet (2020), Werken met Accres (2021)
<h2>Referenties</h2><table><tr><td>Loek Hanemaaijer</td><td>Teamleider KCC, gemeente Zoetermeer</td><td>079 555 80 10</td></tr><tr><td>Bianca van Leeuwen</td><td>Coördinator, gemeente Midden-Delfland</td><td>015 555 74 30</td></tr><tr><td>Rogier Poot</td><td>Supervisor, Evides</td><td>06 555 66 512</td></tr></table></html>""")
cv("CV_Iris_Wijnands_opdracht_12074.pdf", [("mbo-4", True, "2009", "2012"), ("vmbo", True, "2005", "2009")],
   [E("2021-11", "present", "Bureau Lijn 14", "Gemeente Zoetermeer", ["private", "municipality"], True, tools=["Key2KCC", "Key2Belastingen", "Accres", "Officepakket"]),
    E("2020-01", "2021-10", "Bureau Lijn 14", "Gemeente Midden-Delfland", ["private", "municipality"], True, tools=["Suite"]), E("2017-03", "2019-12", "Evides Waterbedrijf", None, ["private"], True),
    E("2013-09", "2017-02", "Gemeente Pijnacker-Nootdorp", None, ["municipality"]), E("2011", "2013", "Hema", None, ["private"])], refs=3, offer=(53.3, "no", "2023-04-17T09:55"))

# 31 vwo only, police telephone
d = new("Arial", 10.5, 2.5)
P(d, "GERARD SMITS", size=14, bold=True); P(d, "Tilburg, gesmits@voorbeeld.nl, 06-55546108", after=6)
P(d, "LOOPBAAN", bold=True, before=6)
T(d, [("1-5-2016 t.e.m. heden", "Politie, Regionaal Service Centrum Oost-Brabant", "Intaker 0900-8844: telefonisch aannemen van meldingen en aangiften, burgers doorverwijzen"), ("1-9-2003 t.e.m. 30-4-2016", "Koninklijke Landmacht", "Onderofficier logistiek, laatste rang sergeant-majoor"), ("1-8-2001 t.e.m. 31-8-2003", "Interpolis, Tilburg", "Acceptant schadeverzekeringen, binnendienst")], [4.5, 5, 7])
P(d, "OPLEIDING", bold=True, before=10)
T(d, [("1993 – 1999", "Theresialyceum, Tilburg", "VWO, diploma"), ("1999 – 2001", "Katholieke Universiteit Brabant", "Rechten, gestopt na twee jaar"), ("2003", "KMS Weert", "Militaire basisvorming en kaderopleiding")], [4.5, 5, 7])
P(d, "VAARDIGHEDEN", bold=True, before=10)
L(d, "- stressbestendig in crisisgesprekken", "- BVH, GMS", "- typevaardig, blind", "- Microsoft Office goed")
P(d, "MISSIES", bold=True, before=10); P(d, "Uruzgan 2007 (4 maanden), Mali 2014 (5 maanden)")
P(d, "REFERENTIES", bold=True, before=10)
L(d, "Adjudant b.d. Theo Verhoeven", "oud-commandant, 06-55580022", "", "Esmee van Loon", "operationeel coördinator RSC, via het secretariaat van de politie")
d.save(OUT / "SMITS_G_CV.docx")
cv("SMITS_G_CV.docx", [("vwo", True, "1993", "1999"), ("wo-bachelor", False, "1999", "2001")],
   [E("2016-05-01", "present", "Politie", None, ["central-government"], True), E("2003-09-01", "2016-04-30", "Koninklijke Landmacht", None, ["central-government"]), E("2001-08-01", "2003-08-31", "Interpolis", None, ["private"])],
   listed=["Officepakket"], refs=2, offer=(53.31, "", "2023-04-16T13:13"))

# 32 platypus, Belgian diploma, diverse gemeenten
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.platypus import Paragraph as RP, SimpleDocTemplate, Spacer, Table
n, hd, ti = PS("n", fontName="Helvetica", fontSize=10, leading=13.5), PS("h", fontName="Helvetica-Bold", fontSize=11, leading=20, textColor=colors.HexColor("#00695c"), spaceBefore=8), PS("t", fontName="Helvetica-Bold", fontSize=22, leading=28, alignment=1)
st = [RP("Anouk Peeters", ti), RP("Eijsden &nbsp;~&nbsp; 06 555 90 233 &nbsp;~&nbsp; anouk.peeters@voorbeeld.nl &nbsp;~&nbsp; Belgische nationaliteit", PS("c", parent=n, alignment=1)), Spacer(1, 10)]
def sec(t, rows, w=(120, 350)):
    st.append(RP(t.upper(), hd))
    st.append(Table([[RP(a, n), RP(b, n)] for a, b in rows], colWidths=w, style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEABOVE", (0, 0), (-1, 0), .7, colors.HexColor("#00695c"))]))
sec("Profiel", [("", "Communicatieve duizendpoot met twaalf jaar telefonische ervaring aan beide zijden van de grens. Spreekt Nederlands, Frans, Duits en Limburgs, en schakelt daartussen zonder het te merken.")])
sec("Professionele ervaring", [("2020 – heden", "<b>KlantContact Zuid BV</b>, Maastricht<br/>Contactcentermedewerker. Overloop en avonddienst voor diverse gemeenten in Limburg. Telefoon en chat. Pakketten: Key2, Outlook."),
    ("2015 – 2019", "<b>Vodafone</b>, Maastricht<br/>Customer care agent Franstalig en Nederlandstalig"), ("sept. 2011 – dec. 2014", "<b>Mutualiteit CM</b>, Tongeren<br/>Loketbediende"), ("juli 2010, 2011", "<b>Camping De Maasvallei</b><br/>Vakantiejob receptie")])
sec("Studies", [("2008 – 2011", "Graduaat Secretariaat-Talen (A1), CVO Tongeren (BE)<br/>Diploma behaald"), ("2002 – 2008", "TSO Handel-Talen, Hasselt (BE)<br/>Diploma secundair onderwijs (A2)")])
sec("Bijkomend", [("Rijbewijs", "B, eigen wagen"), ("Software", "Salesforce, MS Word, Excel"), ("Vrije tijd", "Fanfare (bugel), wielertoerisme")])
sec("Referentiepersonen", [("KlantContact Zuid", "Guido Habets, operations manager, 043 555 60 60"), ("Vodafone", "Kim Lemmens, teamleader, 06 555 31 818")])
SimpleDocTemplate(str(OUT / "anouk.peeters.2023.pdf"), pagesize=A4, topMargin=45, bottomMargin=45).build(st)
cv("anouk.peeters.2023.pdf", [(None, True, "2008", "2011"), (None, True, "2002", "2008")],
   [E("2020", "present", "KlantContact Zuid BV", "diverse gemeenten", ["contact-centre-company", "municipality"], True, muni="review", maybe=["Key2KCC", "Key2Belastingen", "Officepakket"]), E("2015", "2019", "Vodafone", None, ["private"], True),
    E("2011-09", "2014-12", "Mutualiteit CM", None, ["care"]), E("2010-07", "2010-07", "Camping De Maasvallei", None, ["private"]), E("2011-07", "2011-07", "Camping De Maasvallei", None, ["private"])],
   listed=["Officepakket"], refs=2, offer=(46.9, "yes", "2023-04-14T17:00"))

# 33 shaded header band, environment service
d = new("Franklin Gothic Book", 11, 2)
t = d.add_table(rows=1, cols=1); shade(t.rows[0].cells[0], "274C77"); c = t.rows[0].cells[0]
P(c, "WOUTER NIEUWENHUIS", size=18, color="FFFFFF", first=True); P(c, "milieuklachten · klantcontact · administratie", color="FFFFFF"); P(c, "Schiedam | 06 555 47 720 | w.nieuwenhuis@voorbeeld.nl", color="FFFFFF", size=9)
P(d, "Waarom ik", size=13, color="274C77", before=10)
P(d, "Stank, lawaai, trillende ramen: mensen die mij bellen hebben altijd haast en meestal gelijk. Ik vraag rustig door, noteer precies en bel terug als ik dat beloof. Die laatste gewoonte heb ik van mijn vader, die melkboer was.")
P(d, "Loopbaan", size=13, color="274C77", before=10)
for a, b, c_, x in [("eind 2020 – heden", "DCMR Milieudienst Rijnmond", "Medewerker meldkamer en klachtenlijn (omgevingsdienst)", "Aannemen van telefonische milieuklachten, meldingen doorzetten naar inspecteurs, wekelijkse lijst in Excel."), ("begin 2018 – medio 2020", "Gemeentewerken Rotterdam", "Administratief medewerker vergunningen", "Invoer van aanvragen, geen klantcontact. Systeem: Key2Vergunningen."), ("Q2 2014 – Q4 2017", "Stedin", "Medewerker Klantcontact storingen", "24-uursdienst, telefonie."), ("2010/2011", "Vroom & Dreesmann", "Magazijn", "")]:
    P(d, f"{a}", color="6096BA", bold=True, before=6, after=0); P(d, f"**{b}** — {c_}", after=0)
    if x: P(d, x)
P(d, "Scholing", size=13, color="274C77", before=10)
L(d, "mbo Milieufunctionaris, niveau 4, Albeda/Zadkine, diploma 2010", "vmbo-tl, diploma 2006", "VCA-VOL 2021, BHV 2022-2023")
P(d, "Referenties", size=13, color="274C77", before=10)
L(d, "Petra Kraaijeveld, chef meldkamer DCMR (010 555 30 00)", "Petra is ook mijn leidinggevende geweest bij Stedin. Een tweede naam geef ik graag op verzoek.")
d.save(OUT / "wouter-nieuwenhuis.docx")
cv("wouter-nieuwenhuis.docx", [("mbo-4", True, None, "2010"), ("vmbo", True, None, "2006")],
   [E(R("2020-09-01", "2020-12-31"), "present", "DCMR Milieudienst Rijnmond", None, ["joint-arrangement"], True, maybe=["Officepakket"]),
    E(R("2018-01-01", "2018-04-30"), R("2020-05-01", "2020-08-31"), "Gemeentewerken Rotterdam", None, ["municipality"]),
    E(R("2014-04-01", "2014-06-30"), R("2017-10-01", "2017-12-31"), "Stedin", None, ["private"], True), E("2010", "2011", "Vroom & Dreesmann", None, ["private"])], refs=1, onreq=True, offer=(51.75, "yes", ""))

# 34 LibreOffice PDF, older candidate, two pages, borderless tables
d = new("Liberation Serif", 12, 2.4)
P(d, "Persoonlijke gegevens", size=14, bold=True)
T(d, [("Naam", "Marja Toussaint-de Wilde"), ("Adres", "Kerkplein 2, 4701 Roosendaal"), ("Geboren", "8 juli 1960"), ("Burgerlijke staat", "weduwe, drie volwassen kinderen"), ("Telefoon", "0165-555 148"), ("E-mail", "mtoussaint@voorbeeld.nl")], [5, 11])
P(d, "Schoolopleidingen", size=14, bold=True, before=10)
T(d, [("1972 – 1976", "Mavo, St. Norbertus te Roosendaal (diploma)"), ("1976 – 1978", "LEAO, kantooropleiding (diploma)"), ("1998 – 2000", "Mbo via de avondschool te Breda (diploma)")], [5, 11])
P(d, "Arbeidsverleden", size=14, bold=True, before=10)
T(d, [("1978 – 1986", "**Philips Roosendaal**\ntypiste, later secretaresse van de afdeling verlichting. Veel Engelse brieven, telexen en reizen boeken."), ("1986 – 1999", "gezin en kinderen"), ("2000 – 2012", "**Notariskantoor Van Oers, Bergen op Zoom**\nreceptioniste en notarieel secretaresse. Akten uitwerken, cliënten ontvangen, dossiers sluiten, kas bijhouden. Word en Outlook."), ("jan. 2013 – juni 2021", "**Gemeente Roosendaal**\nMedewerker KCC balie. Inwoners ontvangen in het stadskantoor, reisdocumenten en rijbewijzen uitgeven, gevonden voorwerpen, parkeervergunningen. Sinds 2019 ook naturalisatieceremonies helpen voorbereiden. Outlook, Word."), ("2020/2021", "**Stichting Surplus**\noproepkracht gastvrouw, naast mijn baan bij de gemeente"), ("sinds juli 2021", "**Boekhandel Het Verboden Rijk**\nverkoopmedewerkster, twaalf uur in de week. Bezoekers helpen, bestellingen uitpakken, etalage inrichten.")], [5, 11])
P(d, "Vrijwilligerswerk", size=14, bold=True, before=10)
T(d, [("2002 – 2010", "secretaris oudervereniging basisschool De Vlindertuin"), ("2015 – heden", "collectant voor de Hartstichting"), ("2018 – heden", "lector in de parochie")], [5, 11])
P(d, "Cursussen", size=14, bold=True, before=10)
T(d, [("1981", "Steno Nederlands en Engels"), ("2003", "ECDL (Europees computerrijbewijs)"), ("2014", "Documentherkenning Rijksdienst"), ("2017", "Klantgericht werken aan de balie")], [5, 11])
P(d, "Hobby's", size=14, bold=True, before=10); P(d, "Stamboomonderzoek, quilten, oppassen op de kleinkinderen, wandelen met de buurtvereniging, bijwonen van concerten in De Kring.")
P(d, "Referenties", size=14, bold=True, before=10)
T(d, [("Mevrouw J. Konings", "clusterleider publiekszaken, gemeente Roosendaal, 14 0165"), ("Meester P. van Oers", "notaris in ruste, 0164-555 210")], [5, 11])
office_to("Toussaint-cv-maart.pdf", d)
cv("Toussaint-cv-maart.pdf", [("vmbo", True, "1972", "1976"), ("vmbo", True, "1976", "1978"), ("mbo", True, "1998", "2000")],
   [E("1978", "1986", "Philips", None, ["private"]), E("2000", "2012", "Notariskantoor Van Oers", None, ["private"], tools=["Officepakket"]), E("2013-01", "2021-06", "Gemeente Roosendaal", None, ["municipality"], "mixed", tools=["Officepakket"]),
    E("2020", "2021", "Stichting Surplus", None, ["care"]), E("2021-07", "present", "Boekhandel Het Verboden Rijk", None, ["private"]),
    E("2002", "2010", "oudervereniging basisschool De Vlindertuin", None, ["education"], kind="vol"), E("2015", "present", "Hartstichting", None, ["private"], kind="vol"), E("2018", "present", "parochie", None, ["religious"], kind="vol")],
   refs=2, offer=(44.0, "yes", "2023-04-13T10:10"))

# 35 careless, no headings, stated durations
d = new("Comic Sans MS", 10.5, 2.2)
P(d, "yara blom – almere", size=16, bold=True, color="D81159"); P(d, "tel 0655530266 mail yarablom@voorbeeld.nl", after=10)
P(d, "hallo ik ben yara 27 jaar en ik zoek een leuke baan bij een gemeente want ik wil iets betekenen voor mensen. hieronder staat alles wat ik gedaan heb", after=10)
L(d, "**juli 2022 - heden**", "klantenservice bij **Greenchoice** (thuiswerk), bellen en mailen met klanten die hun rekening niet meer kunnen betalen, best heftig soms", "", "**2020 - 2022 (18 maanden)**", "klanten service medewerker bij **Wehkamp**, via **Olympia uitzendbureau**. bestellingen, retour, klachten. ook chat", "", "**2018 - 2020**", "**Action** almere buiten, kassa en vullen", "", "**feb2016 - mei 2016**", "stage **gemeente Almere** afdeling burgerzaken achter de balie meegekeken", "", "**diploma's**: mbo verkoopspecialist niveau 3 (ROC van Flevoland, 2014-2017) ja gehaald. vmbo basis 2010-2014 ook gehaald. mbo 4 ondernemer begonnen in 2017 maar gestopt", "", "**computer**: word, exel, outlook, teams, instagram, Zendesk", "**talen**: nederlands en sranan, engels gaat ook prima", "**referentie** 1: marcel (teamleider greenchoice) Marcel Dijkema 0655500194", "**referentie** 2: Shanice Pengel van Olympia 036-5550900", "", "ik heb geen rijbewijs maar wel een ov kaart. ik hou van koken en dansen!!", after=2)
d.save(OUT / "cv yara nieuw.docx".replace(" ", "_"))
cv("cv_yara_nieuw.docx", [("mbo-3", True, "2014", "2017"), ("vmbo", True, "2010", "2014"), ("mbo-4", False, "2017", None)],
   [E("2022-07", "present", "Greenchoice", None, ["private"], True), E("2020", "2022", "Olympia uitzendbureau", "Wehkamp", ["temp-agency", "private"], True, lo=("2020-12-31", "2022-06-30"), hi=("2020-07-02", "2022-01-01")),
    E("2018", "2020", "Action", None, ["private"]), E("2016-02", "2016-05", "gemeente Almere", None, ["municipality"], kind="intern")], listed=["Officepakket"], refs=2, offer=None)

# 36 chromium, two pages, municipal company, reference letter
chrome("Kolkman_Rens_CV.pdf", """<!doctype html><html lang="nl"><meta charset="utf-8"><style>@page{size:A4;margin:18mm 20mm}body{font:11pt/1.55 'DejaVu Serif',serif}h1{font-size:22pt;border-bottom:3px double #333;margin:0 0 2mm}h2{font-size:13pt;font-style:italic;margin:7mm 0 2mm;break-after:avoid}.e{margin-bottom:5mm;break-inside:avoid}.e em{float:right;font-size:9pt}blockquote{border-left:1mm solid #999;padding-left:5mm;margin-left:0;font-size:10pt;break-inside:avoid}</style>
<h1>Rens Kolkman</h1>Hengelo &mdash; 06 555 23 871 &mdash; rens.kolkman@voorbeeld.nl &mdash; rijbewijs B
<h2>Profielschets</h2><p>Ik ben begonnen op de vuilniswagen en via de planning aan de telefoon terechtgekomen. Daardoor weet ik waar ik het over heb als iemand belt dat zijn container niet geleegd is. Ik ben kalm, recht door zee en heb humor die de meeste mensen kunnen waarderen. Naast mijn werk volg ik een cursus Nederlands op B1-niveau schrijven, omdat ik merk dat mijn mails soms nog te ambtelijk zijn.</p>
<h2>Carrière</h2>
<div class=e><em>2 januari 2020 – heden</em><b>Twente Milieu N.V.</b><br>Medewerker klantcontactcentrum<br>Twente Milieu is het afvalbedrijf van zeven gemeenten, die samen alle aandelen bezitten. Ik beantwoord telefoon en e-mail van inwoners, plan grofvuilritten en handel containermutaties af. Programma's: Microsoft 365 en een eigen planningspakket. Met Key2Belastingen kijken we alleen mee om te zien of iemand afvalstoffenheffing betaalt.</div>
<div class=e><em>1 juni 2016 – 31 december 2019</em><b>Twente Milieu N.V.</b><br>Planner inzameling<br>Routes en bezetting van veertig wagens, contact met chauffeurs via de portofoon.</div>
<div class=e><em>1 maart 2011 – 31 mei 2016</em><b>Twente Milieu N.V.</b><br>Belader, later chauffeur</div>
<div class=e><em>aug. 2009 – feb. 2011</em><b>Bouwbedrijf Dura Vermeer</b><br>Timmerman</div>
<div class=e><em>okt. 2022 – dec. 2022</em><b>Gemeente Hengelo</b> (uitgeleend door Twente Milieu)<br>Versterking van het KCC bij de energietoeslag: telefonisch uitleg geven en aanvragen controleren in de Suite.</div>
<h2>Onderwijs</h2>
<div class=e><em>2017 – 2019</em><b>Mbo Planner wegtransport</b>, niveau 4 (BBL), ROC van Twente. Diploma.</div><div class=e><em>2006 – 2009</em><b>Mbo Timmerman</b>, niveau 2, ROC van Twente. Diploma.</div><div class=e><em>2002 – 2006</em><b>VMBO Bouwtechniek</b>, C.T. Stork College. Diploma.</div>
<h2>Rijbewijzen en certificaten</h2><p>B, C, code 95 (geldig 2019–2024), VCA (2020–2030), heftruck</p>
<h2>Aanbevelingsbrief</h2><blockquote>&ldquo;Rens heeft ons in een hectische periode geweldig geholpen. Hij pakte het systeem binnen twee dagen op en had voor iedere beller geduld. Als er een vacature was geweest, had hij hem gehad.&rdquo;<br>Marleen ter Horst, teamleider KCC gemeente Hengelo, december 2022</blockquote>
<h2>Referenties</h2><p>Marleen ter Horst, gemeente Hengelo, 074 555 90 00<br>Ben Wissink, manager klantcontact Twente Milieu, 053 555 24 00</p></html>""")
cv("Kolkman_Rens_CV.pdf", [("mbo-4", True, "2017", "2019"), ("mbo-2", True, "2006", "2009"), ("vmbo", True, "2002", "2006")],
   [E("2020-01-02", "present", "Twente Milieu N.V.", None, ["private"], True, tools=["Key2Belastingen", "Officepakket"], muni="review"), E("2016-06-01", "2019-12-31", "Twente Milieu N.V.", None, ["private"], muni="review"), E("2011-03-01", "2016-05-31", "Twente Milieu N.V.", None, ["private"], muni="review"),
    E("2009-08", "2011-02", "Bouwbedrijf Dura Vermeer", None, ["private"]), E("2022-10", "2022-12", "Twente Milieu", "Gemeente Hengelo", ["private", "municipality"], True, tools=["Suite"])],
   refs=2, offer=(49.5, "no", "2023-04-18T11:30"))
