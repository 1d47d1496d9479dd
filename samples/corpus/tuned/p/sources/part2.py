import os
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_TAB_ALIGNMENT, WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from kit import *


def base(font="Calibri", size=11, margin=2.2):
    d = Document()
    st = d.styles["Normal"]
    st.font.name, st.font.size = font, Pt(size)
    st.paragraph_format.space_after = Pt(2)
    for s in d.sections:
        s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Cm(margin)
        s.page_width, s.page_height = Cm(21), Cm(29.7)
    return d


def shade(cell, color):
    e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:fill"), color)
    cell._tc.get_or_add_tcPr().append(e)


def save(d, name):
    d.save(os.path.join(OUT, name))


# 8 ------------------------------------------------------------------
f = "CV_K_Olthof_maart23.docx"
d = base("Verdana", 9.5)
t = d.add_table(rows=1, cols=2); t.autofit = False
l, r = t.rows[0].cells
t.columns[0].width, t.columns[1].width = Cm(5.2), Cm(11.6)
l.width, r.width = Cm(5.2), Cm(11.6); shade(l, "E4EEDC")
def put(c, txt, b=False, s=None):
    p = c.add_paragraph(); x = p.add_run(txt); x.bold = b
    if s: x.font.size = Pt(s)
put(l, "Karin Olthof", True, 15)
for x in ["Schutstraat 190", "7907 CD Hoogeveen", "06 00 19 43 43", "karin.olthof@drentepost.example", "Geb. 30-09-1979"]:
    put(l, x)
put(l, "Kan ik goed", True, 11)
for x in ["luisteren", "overzicht houden", "schrijven in gewone taal", "collega's coachen"]:
    put(l, "✓ " + x)
put(l, "Systemen", True, 11)
for x in ["Key2KCC", "Suite4Sociaal Domein", "Mozard", "Office 365"]:
    put(l, x)
put(l, "Vrije tijd", True, 11); put(l, "Onze twee Friese stabij's, moestuin, thrillers")
put(r, "Wat ik heb gedaan", True, 12)
for role, org, per, tx in [
    ("Coach Klantcontactcentrum", "Samenwerkingsorganisatie De Wolden Hoogeveen", "okt. 2019 – heden", "Ik coach veertien medewerkers op gesprekstechniek, luister mee en draai zelf twee dagdelen per week mee aan de telefoon. Mijn bevindingen leg ik vast in Key2KCC."),
    ("Medewerker Klantcontactcentrum", "Samenwerkingsorganisatie De Wolden Hoogeveen", "jan. 2015 – sept. 2019", "Telefonische vragen, post en mail van inwoners uit beide gemeenten. Meldingen Wmo aannemen in Suite4Sociaal Domein."),
    ("Medewerker binnendienst", "Fokker Logistics", "jun. 2008 – dec. 2014", "Orderinvoer, contact met vervoerders, klachtenafhandeling en facturatie."),
    ("Bediening", "Wegrestaurant De Spier", "sept. 2000 – mei 2008", "Eerst weekend, later vast en verantwoordelijk voor de ochtendploeg."),
]:
    put(r, role, True); put(r, org); put(r, per); put(r, tx); put(r, "")
put(r, "Wat ik heb geleerd", True, 12)
put(r, "MBO Horeca, niveau 3, Drenthe College Emmen, 1996 – 2000 (diploma)")
put(r, "Coachen op gedrag, 2019 (5 dagen)")
put(r, "Training Key2KCC voor sleutelgebruikers, 2018")
put(r, "Wie kan over mij vertellen?", True, 12)
put(r, "Wim Strijker, manager Dienstverlening SWO De Wolden Hoogeveen, w.strijker@voorbeeldpost.example")
put(r, "Tineke Haveman, collega-coach, 06 00 83 20 02")
save(d, f)
cv(f, 1, [ED("mbo-3", True, "1996", "2000")],
   [X("2019-10", "present", "Samenwerkingsorganisatie De Wolden Hoogeveen", None, "municipality", True, "Key2KCC"),
    X("2015-01", "2019-09", "Samenwerkingsorganisatie De Wolden Hoogeveen", None, "municipality", True, "Suite"),
    X("2008-06", "2014-12", "Fokker Logistics", None, "private", False),
    X("2000-09", "2008-05", "Wegrestaurant De Spier", None, "private", False)],
   2, outside="Officepakket", maybe_out="Suite", offer=("54,10", "ja", "2023-04-11 08:58"))

# 9 ------------------------------------------------------------------
f = "DENNIS VERKUIJLEN CV.docx"
d = base("Arial", 11)
for x in ["Dennis Verkuijlen", "Mierloseweg 303", "5707 AL Helmond", "tel 0600 917 733", "dennisverkuijlen@hotpost.example", "rijbewijs B en C + heftruck + VCA (geldig 2020-2030)"]:
    d.add_paragraph(x)
def hh(x):
    p = d.add_paragraph(); p.paragraph_format.space_before = Pt(10); r = p.add_run(x); r.bold = True; r.font.size = Pt(13)
hh("werk")
for x in ["2019 - nu  Jan van den Broek Logistiek, Helmond, teamleider magazijn, 15 man aansturen, planning maken, voorraad bijhouden in excel",
          "2013 - 2019  Brabantia, Valkenswaard, orderpicker / heftruckchauffeur, vanaf 2016 ook inwerken van nieuwe mensen",
          "2012 - 2013  via Tempo-Team bij Vlisco, Helmond, inpakker",
          "2008 - 2012  Bakkerij Verkuijlen, Asten, hulp in de bakkerij en bezorgen (zaak van mijn oom)"]:
    d.add_paragraph(x)
hh("school")
for x in ["2005 - 2008  ROC Ter AA Helmond, logistiek medewerker niveau 2, diploma", "2001 - 2005  vmbo kader, Vakcollege Helmond, diploma"]:
    d.add_paragraph(x)
hh("over mij")
d.add_paragraph("Na 15 jaar in het magazijn wil ik eens wat anders, het liefst met mensen. Ben handig, kom altijd op tijd en ben niet bang om de telefoon op te pakken. Mijn rug wil niet meer zo goed dus zittend werk heeft mijn voorkeur.")
hh("hobby")
d.add_paragraph("vissen, motorrijden, carnaval")
hh("referenties")
d.add_paragraph("Toon van den Broek (eigenaar Jan van den Broek Logistiek) 0492 000 315")
save(d, f)
cv(f, 1, [ED("mbo-2", True, "2005", "2008"), ED("vmbo", True, "2001", "2005")],
   [X("2019", "present", "Jan van den Broek Logistiek", None, "private", False, maybe="Officepakket"),
    X("2013", "2019", "Brabantia", None, "private", False),
    X("2012", "2013", "Tempo-Team", "Vlisco", "temp-agency private", False),
    X("2008", "2012", "Bakkerij Verkuijlen", None, "private", False)],
   1, offer=("41,00", "nee", "2023-04-16 21:44"))

# 10 -----------------------------------------------------------------
f = "Ramcharan_Priya_CV_2023.pdf"
css = """body{font:10pt 'Liberation Sans';color:#1b1b1b}header{display:flex;justify-content:space-between;border-left:6px solid #5b2a86;padding-left:5mm}header h1{margin:0;color:#5b2a86}
h2{color:#5b2a86;font-size:12pt;margin:6mm 0 2mm}.card{border:1px solid #ddd;border-radius:4px;padding:3mm 4mm;margin-bottom:3mm;break-inside:avoid}.card h3{margin:0;font-size:11pt}.card .m{color:#777;font-size:9pt}ul{margin:1mm 0;padding-left:5mm}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ddd;text-align:left;padding:1.5mm}"""
body = """<header><div><h1>Priya Ramcharan</h1>Klantadviseur overheid</div><div style='text-align:right'>Den Haag – Laak<br>06-00 21 88 67<br>priya.ramcharan@inboxnl.example</div></header>
<h2>Samenvatting</h2><p>Klantadviseur met ruime ervaring in telefonische dienstverlening bij grote uitvoeringsorganisaties. Ik leg ingewikkelde regels uit in gewone woorden. Graag maak ik nu de overstap naar een gemeente, dichter bij de inwoner.</p>
<h2>Ervaring</h2>
<div class=card><h3>Medewerker BelastingTelefoon</h3><div class=m>Belastingdienst, Den Haag · 01-03-2020 – heden</div><ul><li>Telefonisch voorlichten over toeslagen en inkomstenbelasting</li><li>Begeleiden van uitzendkrachten in de aangifteperiode</li><li>Microsoft Teams en Outlook, interne kennisbank</li></ul></div>
<div class=card><h3>Medewerker Klantcontact</h3><div class=m>UWV, Rijswijk · 15-06-2016 – 29-02-2020</div><ul><li>Vragen over WW en WIA, telefonisch en via Mijn UWV</li></ul></div>
<div class=card><h3>Intercedente</h3><div class=m>Start People, Den Haag · 01-09-2012 – 14-06-2016</div><ul><li>Werving en selectie van administratief personeel</li><li>Bezoeken van opdrachtgevers</li></ul></div>
<div class=card><h3>Kassamedewerkster</h3><div class=m>Hema Den Haag Centrum · 2009 – 2012</div></div>
<h2>Opleidingen</h2><table><tr><th>Jaar</th><th>Opleiding</th><th>Instituut</th><th>Diploma</th></tr>
<tr><td>2012 – 2016</td><td>HBO Human Resource Management (deeltijd)</td><td>De Haagse Hogeschool</td><td>nee</td></tr>
<tr><td>2008 – 2012</td><td>MBO Personeel en Arbeid, niveau 4</td><td>ROC Mondriaan</td><td>ja</td></tr>
<tr><td>2004 – 2008</td><td>VMBO theoretische leerweg</td><td>Johan de Witt College</td><td>ja</td></tr></table>
<h2>Referenties</h2><table><tr><th>Naam</th><th>Functie</th><th>Organisatie</th><th>Telefoon</th></tr><tr><td>Ben Kortekaas</td><td>Teamleider BelastingTelefoon</td><td>Belastingdienst</td><td>070-000 1212</td></tr><tr><td>Shirley Doelwijt</td><td>Teammanager</td><td>UWV</td><td>06-00 46 90 18</td></tr></table>"""
chrome(page(css, body), f)
cv(f, 1, [ED("hbo-bachelor", False, "2012", "2016"), ED("mbo-4", True, "2008", "2012"), ED("vmbo", True, "2004", "2008")],
   [X("2020-03-01", "present", "Belastingdienst", None, "central-government", True, maybe="Officepakket"),
    X("2016-06-15", "2020-02-29", "UWV", None, "central-government", True),
    X("2012-09-01", "2016-06-14", "Start People", None, "temp-agency", False),
    X("2009", "2012", "Hema", None, "private", False)],
   2, offer=("52,80", "ja", "2023-04-17 09:00"))

# 11 -----------------------------------------------------------------
f = "Anneke Stolk - cv.docx"
d = base("Cambria", 11)
p = d.add_paragraph(); r = p.add_run("Anneke Stolk"); r.font.size = Pt(22)
d.add_paragraph("Dubbeldam, Dordrecht  |  anneke.stolk@eigenpost.example  |  06-00 74 05 29")
def hd(x):
    p = d.add_paragraph(); p.paragraph_format.space_before = Pt(9); r = p.add_run(x); r.bold = True; r.font.size = Pt(13)
def orgline(x):
    p = d.add_paragraph(); r = p.add_run(x); r.bold = True
def fn(per, role, tx):
    p = d.add_paragraph(); p.paragraph_format.left_indent = Cm(0.6); p.paragraph_format.tab_stops.add_tab_stop(Cm(5.6))
    p.add_run(per + "\t"); r = p.add_run(role); r.italic = True
    q = d.add_paragraph(tx); q.paragraph_format.left_indent = Cm(5.6)
hd("Profiel")
d.add_paragraph("Bij de gemeente heb ik van alles gezien: van de parkeervergunning tot het jubileumlintje. Ik ken de weg in een gemeentehuis en de mensen weten mij te vinden. Sinds kort heb ik weer zin in iets nieuws en werk ik als freelancer.")
hd("Werkervaring")
orgline("Stolk Dienstverlening (eigen bedrijf)")
fn("nov 2022 – heden", "Interim medewerker KCC", "In opdracht van gemeente Alblasserdam. Eerstelijns telefoon en e-mail, vervanging wegens ziekte. Gewerkt met Suite en Outlook.")
orgline("Gemeente Dordrecht (2005 – 2022)")
fn("sept 2015 – okt 2022", "Medewerker KCC", "Telefonisch beantwoorden van vragen van Dordtenaren, webcare, kennisbank bijhouden. Zaken aangemaakt in Key2KCC, aanslagen opgezocht in Key2Belastingen, brieven in Word en lijsten in Excel.")
fn("apr 2010 – aug 2015", "Secretaresse afdeling Ruimte", "Agendabeheer, notulen, organisatie van bijeenkomsten.")
fn("mei 2005 – mrt 2010", "Medewerker parkeerbalie", "Uitgifte van vergunningen aan de balie.")
orgline("Albert Schweitzer ziekenhuis, Dordrecht")
fn("aug 1999 – apr 2005", "Poliklinieksassistente", "Patiënten ontvangen, afspraken maken, dossiers klaarleggen.")
hd("Opleiding")
d.add_paragraph("Doktersassistente, mbo niveau 4, Da Vinci College, 1996 – 1999, diploma behaald")
d.add_paragraph("Havo, Titus Brandsma College, t/m jaar 4 (1991 – 1996), geen diploma")
hd("Tarief")
d.add_paragraph("€ 52,00 per uur exclusief btw, inclusief reiskosten")
hd("Referenties")
d.add_paragraph("Hans Boertje, afdelingshoofd Publiekszaken gemeente Dordrecht, 078-000 7345")
d.add_paragraph("Corrie Verhoef, teamleider KCC gemeente Alblasserdam, 06-00 29 61 37")
d.add_paragraph("Dr. M. Tas, gynaecoloog (n.p.), 06-00 38 12 12")
save(d, f)
cv(f, 1, [ED("mbo-4", True, "1996", "1999"), ED("havo", False, "1991", "1996")],
   [X("2022-11", "present", "Stolk Dienstverlening", "gemeente Alblasserdam", "private municipality", True, "Suite", maybe="Officepakket"),
    X("2015-09", "2022-10", "Gemeente Dordrecht", None, "municipality", True, "Key2KCC Key2Belastingen Officepakket"),
    X("2010-04", "2015-08", "Gemeente Dordrecht", None, "municipality", False),
    X("2005-05", "2010-03", "Gemeente Dordrecht", None, "municipality", False),
    X("1999-08", "2005-04", "Albert Schweitzer ziekenhuis", None, "care", False)],
   3, rate=52.00)

# 12 -----------------------------------------------------------------
f = "T. Wojciechowski CV NL.pdf"
css = """body{font:10.5pt 'DejaVu Serif',serif}h1{font-size:18pt;margin-bottom:1mm}h2{font-size:11.5pt;border-top:1px solid #999;padding-top:2mm;margin-top:6mm}.e{display:grid;grid-template-columns:36mm 1fr;gap:3mm;margin-bottom:3mm}.d{font-style:italic}"""
body = """<h1>Tomasz Wojciechowski</h1>Wagnerplein 27, 5011 LP Tilburg – 06 00 65 90 14 – tomasz.w@poczta.example<br>In Nederland sinds 2011, verblijfsrecht EU-burger
<h2>Werk</h2>
<div class=e><div class=d>mei 2021 – heden</div><div><b>Customer Care medewerker (Pools, Engels, Nederlands)</b><br>bol.com via Manpower, Waalwijk<br>Ik help verkooppartners per telefoon en mail met leveringen, facturen en retouren. Ik ben drietalig en val in bij de Poolse lijn.</div></div>
<div class=e><div class=d>jan 2015 – april 2021</div><div><b>Planner distributie</b><br>Ingram Micro, Waalwijk<br>Ritten plannen, contact met chauffeurs, rapporten in Excel en Powerpoint.</div></div>
<div class=e><div class=d>2011 – 2014</div><div><b>Productiemedewerker</b><br>Kwekerij Van Loon, Made<br>Oogsten en inpakken van tomaten, later voorman van de Poolse ploeg.</div></div>
<div class=e><div class=d>2007 – 2011</div><div><b>Verkoper</b><br>Empik, Łódź (Polen)</div></div>
<h2>Onderwijs</h2>
<div class=e><div class=d>2002 – 2007</div><div><b>Licencjat Zarządzanie (management)</b><br>Uniwersytet Łódzki, diploma behaald</div></div>
<div class=e><div class=d>2013</div><div>NT2 Staatsexamen programma II, behaald</div></div>
<h2>Talen</h2>Pools (moedertaal), Nederlands (C1), Engels (B2), Duits (A2)
<h2>Eigenschappen</h2>Rustig, precies, leergierig. Ik stel graag vragen en maak dingen af.
<h2>Referenties</h2>Sabine Oomen, teamleider partnerservice, 06 00 47 44 70<br>Ad Vermeer, oud-leidinggevende Ingram Micro, 06 00 93 08 19"""
chrome(page(css, body), f)
cv(f, 1, [ED(None, True, "2002", "2007")],
   [X("2021-05", "present", "Manpower", "bol.com", "temp-agency private", True),
    X("2015-01", "2021-04", "Ingram Micro", None, "private", False, "Officepakket"),
    X("2011", "2014", "Kwekerij Van Loon", None, "private", False),
    X("2007", "2011", "Empik", None, "private", False)],
   2, offer=("43,50", "ja", "2023-04-14 15:15"))

# 13 -----------------------------------------------------------------
f = "Lotte Brouwers cv 2022-11.docx"
d = base("Trebuchet MS", 10.5)
p = d.add_paragraph(); p.alignment = WD_ALIGN_PARAGRAPH.RIGHT; r = p.add_run("Lotte Brouwers"); r.bold = True; r.font.size = Pt(24); r.font.color.rgb = RGBColor(0x2E, 0x7D, 0x6B)
p = d.add_paragraph("Nijmegen-Oost • 06-00 10 57 57 • lottebrouwers@waalpost.example"); p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
def sec(x):
    t = d.add_table(rows=1, cols=1); c = t.rows[0].cells[0]; shade(c, "2E7D6B"); rr = c.paragraphs[0].add_run(x); rr.bold = True; rr.font.color.rgb = RGBColor(255, 255, 255)
def card(a, b, c_, x):
    p = d.add_paragraph(); p.paragraph_format.space_before = Pt(6); p.add_run(a).bold = True; p.add_run("  ›  " + b)
    d.add_paragraph(x)
    q = d.add_paragraph(c_); q.runs[0].font.size = Pt(9); q.runs[0].font.color.rgb = RGBColor(0x70, 0x70, 0x70)
sec("Hallo!")
d.add_paragraph("Gastvrouw in hart en nieren. Na tien jaar horeca zoek ik een baan met vaste tijden, waar ik mijn talent voor omgaan met mensen kwijt kan.")
sec("Ervaring")
card("Front Office Supervisor", "Hotel Arcadis Waalzicht, Nijmegen", "april 2019 – heden", "Leiding aan acht receptionisten. Reserveringen, klachten aan de balie, groepen. Roosters maken.")
card("Receptioniste", "Fletcher Hotel De Wageningsche Berg", "juli 2016 – maart 2019", "In- en uitchecken, avonddiensten, suites verhuren aan bruidsparen.")
card("Medewerker ontbijtservice", "Sanadome", "september 2013 – juni 2016", "Ontbijtbuffet verzorgen, gasten ontvangen.")
card("Gastvrouw", "Stichting Vier het Leven", "2021 – heden, vrijwillig", "Met ouderen naar theater en museum.")
sec("Scholing")
card("Manager Horeca, MBO 4", "ROC Nijmegen", "2012 – 2016", "Diploma in 2016.")
card("Vmbo gemengde leerweg", "Dominicus College", "2008 – 2012", "Geslaagd")
sec("Handig om te weten")
d.add_paragraph("Programma's: Opera, Mews, Word, Outlook. Talen: Nederlands, Engels, Duits. Rijbewijs B. Referenties: op aanvraag.")
save(d, f)
cv(f, 1, [ED("mbo-4", True, "2012", "2016"), ED("vmbo", True, "2008", "2012")],
   [X("2019-04", "present", "Hotel Arcadis Waalzicht", None, "private", False),
    X("2016-07", "2019-03", "Fletcher Hotel De Wageningsche Berg", None, "private", False),
    X("2013-09", "2016-06", "Sanadome", None, "private", False),
    X("2021", "present", "Stichting Vier het Leven", None, "private", False, kind="vol")],
   0, onreq=True, outside="Officepakket", offer=("40,00", None, "2023-04-15 10:10"))

# 14 -----------------------------------------------------------------
f = "hennie ballast.txt"
txt = """Hennie Ballast
Statenweg 62, 7824 CW Emmen
0591-000 416 / 06-00 52 31 16
h.ballast@noordpost.example
geboren 2 februari 1971

BEKNOPT

Ik ben een sociaal mens met veel geduld. Door mijn jaren bij de beveiliging
en later aan de telefoon bij de energiemaatschappij ken ik alle soorten
mensen. Thuis ben ik vader van drie dochters.

WERKERVARING

- Gemeente Emmen, team Klantcontact
  telefonist / medewerker klantcontact
  01-06-2021 t/m heden
  Alle telefoontjes die op 14 0591 binnenkomen. Doorverbinden, maar het
  meeste zelf afhandelen. Terugbelnotities. Werken met Accres voor het
  reserveren van zalen en sporthallen, verder Outlook en Word.

- Nuon, Emmen
  klantadviseur
  01-10-2012 t/m 31-05-2021
  Klanten telefonisch helpen met verhuizingen, jaarnota's en
  betalingsregelingen.

- Securitas
  objectbeveiliger
  15-01-2000 t/m 30-09-2012
  Ziekenhuis, winkelcentrum en als laatste de portiersloge van een fabriek.

- Koninklijke Landmacht
  chauffeur / korporaal
  1990 t/m 1999

OPLEIDINGEN

LTS metaal, Emmen, 1983-1987, diploma
MBO Beveiliger niveau 2, 2000, diploma
MBO Contactcenter medewerker niveau 3, Drenthe College, 2014, diploma

REFERENTIES

1. Geert Schuiling, teamleider klantcontact, gemeente Emmen, 0591-000 555
2. Monique Lubbers, oud-teamleider Nuon, 06-00 69 24 78
"""
with open(os.path.join(OUT, f), "w", encoding="utf-8") as fh:
    fh.write(txt)
cv(f, 1, [ED("vmbo", True, "1983", "1987"), ED("mbo-2", True, None, "2000"), ED("mbo-3", True, None, "2014")],
   [X("2021-06-01", "present", "Gemeente Emmen", None, "municipality", True, "Accres Officepakket"),
    X("2012-10-01", "2021-05-31", "Nuon", None, "private", True),
    X("2000-01-15", "2012-09-30", "Securitas", None, "private", False),
    X("1990", "1999", "Koninklijke Landmacht", None, "central-government", False)],
   2, offer=("53,31", "nee", "2023-04-18 10:02"))
