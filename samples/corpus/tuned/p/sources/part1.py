import os
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_TAB_ALIGNMENT, WD_ALIGN_PARAGRAPH
from kit import *


def base(font="Calibri", size=11, margin=2.2):
    d = Document()
    st = d.styles["Normal"]
    st.font.name, st.font.size = font, Pt(size)
    st.paragraph_format.space_after = Pt(3)
    for s in d.sections:
        s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Cm(margin)
        s.page_width, s.page_height = Cm(21), Cm(29.7)
    return d


def save(d, name):
    d.save(os.path.join(OUT, name))


# 1 ------------------------------------------------------------------
f = "CV Sjoukje Terpstra.docx"
d = base()
d.add_heading("Curriculum Vitae", 0)
d.add_heading("Personalia", 1)
for a, b in [("Naam", "Sjoukje Terpstra"), ("Adres", "Lange Baan 114, 9203 KR Drachten"), ("Telefoon", "06 - 00 41 55 18"), ("E-mail", "sjoukje.terpstra@postvak.example"), ("Geboren", "23 juni 1984 te Dokkum"), ("Rijbewijs", "B, eigen auto")]:
    p = d.add_paragraph()
    p.paragraph_format.tab_stops.add_tab_stop(Cm(4))
    p.add_run(a + "\t: " + b)
d.add_heading("Werkervaring", 1)


def job(role, emp, per, tasks):
    p = d.add_paragraph()
    p.paragraph_format.tab_stops.add_tab_stop(Cm(16.5), WD_TAB_ALIGNMENT.RIGHT)
    p.add_run(role).bold = True
    p.add_run("\t" + per)
    d.add_paragraph(emp).runs[0].italic = True
    for t in tasks:
        d.add_paragraph(t, style="List Bullet")


job("Medewerker Klant Contact Centrum", "Gemeente Smallingerland, Drachten", "maart 2020 – heden",
    ["Eerste aanspreekpunt voor inwoners per telefoon, e-mail en webchat (gemiddeld 60 contacten per dag)",
     "Registreren van alle contacten in Key2KCC en meldingen openbare ruimte doorzetten naar de buitendienst",
     "Vragen beantwoorden over aanslagen en kwijtschelding, inzien van dossiers in Key2Belastingen",
     "Inwerken van nieuwe collega's"])
job("Callcentermedewerker", "ANWB Alarmcentrale Leeuwarden", "september 2014 – februari 2020",
    ["Telefonisch te woord staan van gestrande automobilisten", "Inplannen van de wegenwacht", "Terugbellen bij klachten"])
job("Verkoopmedewerkster", "Blokker Dokkum", "augustus 2006 – augustus 2014",
    ["Klanten helpen, kassa, vullen", "Bestellingen plaatsen", "Vanaf 2011 plaatsvervangend filiaalmanager"])
d.add_heading("Opleiding", 1)
d.add_paragraph("2002 – 2006\tMBO niveau 4 Commercieel medewerker, Friesland College Leeuwarden (diploma behaald)")
d.add_paragraph("1998 – 2002\tMavo, Dockinga College Dokkum (diploma behaald)")
d.add_heading("Cursussen", 1)
d.add_paragraph("2021 Omgaan met agressie aan de telefoon")
d.add_paragraph("2020 Helder schrijven op B1-niveau")
d.add_heading("Computerkennis", 1)
d.add_paragraph("Key2KCC, Key2Belastingen, Word, Excel, Outlook")
d.add_heading("Referenties", 1)
d.add_paragraph("Mevr. J. Wijbenga, teamleider KCC gemeente Smallingerland, 0512-000 231")
d.add_paragraph("Dhr. H. Postma, voormalig supervisor ANWB, 06-00 12 90 71")
save(d, f)
cv(f, 2, [ED("mbo-4", True, "2002", "2006"), ED("vmbo", True, "1998", "2002")],
   [X("2020-03", "present", "Gemeente Smallingerland", None, "municipality", True, "Key2KCC Key2Belastingen"),
    X("2014-09", "2020-02", "ANWB Alarmcentrale", None, "private", True),
    X("2006-08", "2014-08", "Blokker", None, "private", False)],
   2, outside="Officepakket", offer=("51,50", "ja", "2023-04-14 09:20"))

# 2 ------------------------------------------------------------------
f = "cv_bram_nijland_2023.pdf"
css = """body{font:10pt 'DejaVu Sans',sans-serif;margin:0;color:#222}@page{margin:0}
.wrap{display:flex;min-height:297mm}.side{width:66mm;background:#1f4e5f;color:#fff;padding:14mm 7mm}.main{flex:1;padding:14mm 11mm}
h1{font-size:20pt;margin:0 0 2mm}h2{font-size:12pt;color:#1f4e5f;border-bottom:1px solid #1f4e5f;margin:6mm 0 2mm}.side h2{color:#cfe8ef;border-color:#cfe8ef}
.bar{background:#487c8d;height:2.5mm;margin:1mm 0 3mm}.bar i{display:block;background:#f4c95d;height:2.5mm}.foto{width:34mm;height:34mm;border-radius:50%;background:#9cb;margin:0 auto 6mm;text-align:center;line-height:34mm;color:#456}
.j{margin-bottom:4mm}.j b{display:block}.j span{color:#666;font-size:9pt}ul{margin:1mm 0;padding-left:5mm}"""
body = """<div class=wrap><div class=side><div class=foto>foto</div><h2>Contact</h2>Roomweg 88-b<br>7523 XX Enschede<br>06 00 77 31 20<br>bram@nijland.example<br>
<h2>Vaardigheden</h2>Klantgerichtheid<div class=bar><i style='width:95%'></i></div>Excel<div class=bar><i style='width:70%'></i></div>Salesforce<div class=bar><i style='width:85%'></i></div>
<h2>Talen</h2>Nederlands – moedertaal<br>Duits – goed<br>Engels – goed<h2>Hobby's</h2>FC Twente, mountainbiken, quizzen</div>
<div class=main><h1>Bram Nijland</h1><i>Servicegerichte teamspeler met Twentse nuchterheid</i>
<h2>Profiel</h2><p>Ruim zeven jaar zit ik met een headset op en ik vind het nog steeds leuk. Ik blijf rustig, ook als de klant dat niet is.</p>
<h2>Werkervaring</h2>
<div class=j><b>Senior medewerker klantenservice</b><span>Essent | Enschede | 06/2021 – heden</span><ul><li>Telefonische en schriftelijke afhandeling van vragen over contract en nota</li><li>Vraagbaak voor twaalf collega's</li><li>Wekelijkse rapportage in Excel voor de teammanager</li></ul></div>
<div class=j><b>Customer Service Agent</b><span>Teleperformance | Enschede | 02/2017 – 05/2021</span><ul><li>Inbound calls voor een Duitse webwinkel in mode</li><li>Chat en social media</li></ul></div>
<div class=j><b>Bezorger</b><span>Domino's Pizza | Hengelo | 09/2013 – 01/2017</span><ul><li>Naast de studie, 12 uur per week</li></ul></div>
<h2>Opleiding</h2>
<div class=j><b>HBO Commerciële Economie</b><span>Saxion, Enschede | 2013 – 2016</span><br>Niet afgerond, gestopt na het tweede jaar en een half</div>
<div class=j><b>Havo</b><span>CSG Reggesteyn, Nijverdal | 2008 – 2013</span><br>Diploma</div>
<h2>Referenties</h2><p>Graag verstrek ik referenties op verzoek.</p></div></div>"""
chrome(page(css, body), f)
cv(f, 1, [ED("hbo-bachelor", False, "2013", "2016"), ED("havo", True, "2008", "2013")],
   [X("2021-06", "present", "Essent", None, "private", True, maybe="Officepakket"),
    X("2017-02", "2021-05", "Teleperformance", None, "contact-centre-company", True),
    X("2013-09", "2017-01", "Domino's Pizza", None, "private", False)],
   0, onreq=True, maybe_out="", offer=("44,00", "nee", "2023-04-17 16:05"))

# 3 ------------------------------------------------------------------
f = "Curriculum Vitae C. Houben-Janssen.docx"
d = base("Georgia", 10.5)
p = d.add_paragraph(); r = p.add_run("Chantal Houben-Janssen"); r.bold = True; r.font.size = Pt(20); r.font.color.rgb = RGBColor(0x7A, 0x1F, 0x3D)
d.add_paragraph("Kapellerlaan 201 · 6041 JB Roermond · 06-00453322 · chantal.houben@mailbus.example")


def h(t):
    p = d.add_paragraph(); p.paragraph_format.space_before = Pt(10)
    r = p.add_run(t.upper()); r.bold = True; r.font.color.rgb = RGBColor(0x7A, 0x1F, 0x3D)


def rows(items, w=(3.8, 12.8)):
    t = d.add_table(rows=0, cols=2)
    t.autofit = False
    t.columns[0].width, t.columns[1].width = Cm(w[0]), Cm(w[1])
    for a, b in items:
        c = t.add_row().cells
        c[0].width, c[1].width = Cm(w[0]), Cm(w[1])
        c[0].text = a
        for i, line in enumerate(b.split("\n")):
            q = c[1].paragraphs[0] if i == 0 else c[1].add_paragraph()
            run = q.add_run(line)
            run.bold = i == 0


h("Over mij")
d.add_paragraph("Ik ben een echte Limburgse: gezellig, maar wel recht door zee. Al bijna twintig jaar werk ik met en voor inwoners. Aan de balie ben ik op mijn best en ook de administratie erachter heb ik goed op orde.")
h("Loopbaan")
rows([
    ("1 mei 2016 tot heden", "Baliemedewerker Burgerzaken\nGemeente Roermond\nAanvragen van paspoorten, rijbewijzen en uittreksels aan de balie. Aangifte van geboorte, overlijden en verhuizing. Controle van brondocumenten. Ik werk met Key2Burgerzaken en het pakket Word en Outlook."),
    ("1 februari 2010 tot 30 april 2016", "Receptioniste / telefoniste\nLaurentius Ziekenhuis Roermond\nOntvangen van bezoekers, aannemen en doorverbinden van alle binnenkomende telefoongesprekken, beheer van de vergaderzalen."),
    ("15 augustus 2004 tot 31 januari 2010", "Administratief medewerkster\nGarage Frencken\nFacturen maken, afspraken inplannen, postverwerking."),
])
h("Opleidingen")
rows([
    ("2000 – 2004", "MBO Secretaresse, niveau 4\nGilde Opleidingen, Roermond\nDiploma: ja"),
    ("1996 – 2000", "Mavo\nBisschoppelijk College, Echt\nDiploma: ja"),
    ("2017", "Basiscursus Burgerzaken (BAB), NVVB\nCertificaat"),
])
h("Referenties")
rows([("Paul Geraedts", "Coördinator Burgerzaken, gemeente Roermond\n0475-000 118"), ("Mia Cuypers", "Hoofd receptie Laurentius Ziekenhuis\n06-00 61 44 92")])
save(d, f)
cv(f, 1, [ED("mbo-4", True, "2000", "2004"), ED("vmbo", True, "1996", "2000")],
   [X("2016-05-01", "present", "Gemeente Roermond", None, "municipality", False, "Officepakket"),
    X("2010-02-01", "2016-04-30", "Laurentius Ziekenhuis", None, "care", "mixed"),
    X("2004-08-15", "2010-01-31", "Garage Frencken", None, "private", False)],
   2, offer=("49,75", "nee", "2023-04-13 11:47"))

# 4 ------------------------------------------------------------------
f = "Mohamed_El_Amrani_CV.pdf"
css = """body{font:10.2pt 'Liberation Sans',Arial,sans-serif;color:#333}h1{font-size:24pt;margin:0;letter-spacing:1px}h1 em{font-style:normal;color:#d9534f}
.top{border-bottom:3px solid #d9534f;padding-bottom:3mm}.cols{display:flex;gap:9mm;margin-top:5mm}.l{width:60%}.r{width:40%}h2{font-size:12pt;text-transform:uppercase;letter-spacing:2px;margin:5mm 0 2mm}
.it{margin-bottom:4mm}.it .p{float:right;color:#d9534f;font-size:9pt}.it b{font-size:10.5pt}"""
body = """<div class=top><h1>Mohamed <em>El Amrani</em></h1>Gouda &nbsp;•&nbsp; 06-00 98 12 04 &nbsp;•&nbsp; m.elamrani@brievenbus.example &nbsp;•&nbsp; 12-03-1996</div>
<div class=cols><div class=l><h2>Ervaring</h2>
<div class=it><span class=p>jan 2022 – nu</span><b>Medewerker Publiekscontact</b><br>Gemeente Gouda (via Randstad)<br>Ik beantwoord vragen van inwoners via 14 0182, WhatsApp en mail. Paspoort, parkeren, afval, alles komt voorbij. Afspraken inplannen en terugbelverzoeken wegzetten. Systemen: Key2KCC en JOIN.</div>
<div class=it><span class=p>mrt 2019 – dec 2021</span><b>Klantenservice medewerker</b><br>Ziggo, Utrecht<br>Storingen, opzeggingen en facturen. Behaalde doelen: 92% klanttevredenheid.</div>
<div class=it><span class=p>aug 2017 – feb 2019</span><b>Verkoper</b><br>MediaMarkt Rotterdam Alexandrium<br>Advies en verkoop op de afdeling telecom.</div>
<div class=it><span class=p>2014 – 2017</span><b>Vakkenvuller</b><br>Albert Heijn Gouda</div>
<h2>Opleiding</h2>
<div class=it><span class=p>2013 – 2017</span><b>Marketing en Communicatie (mbo 4)</b><br>ID College Gouda – diploma behaald</div>
<div class=it><span class=p>2009 – 2013</span><b>Vmbo-t</b><br>GSG Leo Vroman – geslaagd</div></div>
<div class=r><h2>Wie ben ik</h2><p>Geduldig, snel van begrip en altijd op tijd. Ik spreek Nederlands, Berbers, Arabisch en Engels, wat goed van pas komt bij inwoners die het Nederlands nog leren.</p>
<h2>Skills</h2>• Typen (blind)<br>• Office 365<br>• Gespreksvaardig<br>• De-escaleren<h2>Rijbewijs</h2>AM, B<h2>Referenties</h2><p><b>Ellen Stuurman</b><br>Teamcoach Publiekscontact<br>gemeente Gouda<br>0182-000 440</p><p><b>Jordy Blom</b><br>Teamleider Ziggo<br>06-00 55 10 83</p><h2>Buiten werk</h2>Voetbaltrainer jeugd, koken</div></div>"""
chrome(page(css, body), f)
cv(f, 1, [ED("mbo-4", True, "2013", "2017"), ED("vmbo", True, "2009", "2013")],
   [X("2022-01", "present", "Randstad", "Gemeente Gouda", "temp-agency municipality", True, "Key2KCC"),
    X("2019-03", "2021-12", "Ziggo", None, "private", True),
    X("2017-08", "2019-02", "MediaMarkt", None, "private", False),
    X("2014", "2017", "Albert Heijn", None, "private", False)],
   2, outside="Officepakket", offer=("53,30", "nee", "2023-04-18 11:12"))

# 5 ------------------------------------------------------------------
f = "CV Ria Wisse Goes.docx"
d = base("Times New Roman", 12, 2.5)
p = d.add_paragraph(); p.alignment = WD_ALIGN_PARAGRAPH.CENTER; r = p.add_run("CURRICULUM VITAE"); r.bold = True; r.underline = True
for l in ["Naam: Wisse-de Jonge", "Voornamen: Maria Johanna (Ria)", "Adres: Patijnweg 41, 4461 LX Goes", "Telefoon: 0113-000 762 / 06-00 28 14 14", "Geboortedatum: 4 november 1964", "Burgerlijke staat: gehuwd, drie volwassen kinderen", "Nationaliteit: Nederlandse"]:
    d.add_paragraph(l)
def u(t):
    p = d.add_paragraph(); p.paragraph_format.space_before = Pt(12); r = p.add_run(t); r.bold = True; r.underline = True
u("SCHOOL")
d.add_paragraph("1976-1980 Mavo-4, Goes. Diploma behaald")
d.add_paragraph("1980-1983 MEAO Administratief, Middelburg. Diploma behaald")
u("WERK")
for l in ["1983-1991 Boekhoudkundig medewerkster bij Koninklijke Maatschappij De Schelde te Vlissingen. Crediteuren en kas.",
          "1991-2003 Thuis voor de kinderen.",
          "2003-2012 Administratief medewerkster bij Basisschool De Holtkamp. Leerlingadministratie, verzuim, ouders te woord staan.",
          "2012-2020 Secretarieel medewerkster bij notariskantoor Van Sabben. Agenda, dossiers, akten klaarzetten in Word en Outlook.",
          "okt. 2020 - heden Medewerkster frontoffice bij Beveland Wonen, Goes. Huurders ontvangen en een paar ochtenden in de week de telefoon. Reparatieverzoeken invoeren."]:
    d.add_paragraph(l)
u("CURSUSSEN")
d.add_paragraph("Typediploma (1981), Praktijkdiploma Boekhouden (1985), ECDL (2004), Omgaan met lastige klanten (2021)")
u("OVERIGE")
d.add_paragraph("Ik zing in een gemengd koor en fiets veel langs de Oosterschelde. Ik ben beschikbaar voor 24 uur per week, woensdag en vrijdag zijn geen enkel probleem.")
u("INLICHTINGEN BIJ")
d.add_paragraph("Mr. A.P. van Sabben, notaris te Goes, telefoon 0113-000 590")
d.add_paragraph("Mevrouw L. Kloosterman, manager Wonen bij Beveland Wonen, telefoon 0113-000 611")
save(d, f)
cv(f, 1, [ED("vmbo", True, "1976", "1980"), ED("mbo-4", True, "1980", "1983")],
   [X("1983", "1991", "Koninklijke Maatschappij De Schelde", None, "private", False),
    X("2003", "2012", "Basisschool De Holtkamp", None, "education", False),
    X("2012", "2020", "notariskantoor Van Sabben", None, "private", False, "Officepakket"),
    X("2020-10", "present", "Beveland Wonen", None, "private", "mixed")],
   2, offer=("46,25", "ja", "2023-04-12 20:31"))

# 6 ------------------------------------------------------------------
f = "jelle-dijkgraaf-cv.pdf"
css = """body{font:11pt 'Liberation Serif',serif}h1{text-align:center;font-weight:normal;font-size:26pt;margin:0}.c{text-align:center;color:#555}h2{font-size:13pt;background:#eee;padding:1mm 3mm;margin-top:6mm}
table{width:100%;border-collapse:collapse}td{vertical-align:top;padding:1.2mm 2mm}td:first-child{width:38mm;color:#555}"""
body = """<h1>Jelle Dijkgraaf</h1><p class=c>student · Groningen · 06-00 30 88 15 · jelledijkgraaf@studentpost.example</p>
<p>Tweedejaars student die naast zijn studie een leuke baan zoekt waarin hij met mensen praat. Flexibel en leergierig!</p>
<h2>Wat ik studeer</h2><table><tr><td>sept 2021 – heden</td><td><b>Bestuurskunde (hbo)</b>, NHL Stenden Leeuwarden. Loopt nog, verwacht juli 2025</td></tr>
<tr><td>2016 – 2021</td><td><b>HAVO, profiel E&M</b>, Liudger Drachten. Diploma gehaald</td></tr></table>
<h2>Waar ik heb gewerkt</h2><table>
<tr><td>zomer 2022</td><td><b>Receptiemedewerker</b>, Camping De Kuilart, Koudum<br>Inchecken van gasten, broodverkoop</td></tr>
<tr><td>nov 2020 – aug 2021</td><td><b>Agent coronalijn</b>, Webhelp Groningen<br>Bellers informeren over testafspraken, via het landelijke nummer</td></tr>
<tr><td>2018 – 2020</td><td><b>Afwasser en bediening</b>, Restaurant 't Oude Stationskoffiehuis<br>In het weekend en in de vakanties</td></tr></table>
<h2>Stage</h2><table><tr><td>feb 2023 – heden</td><td><b>Stagiair communicatie</b>, Gemeente Opsterland, Beetsterzwaag<br>Nieuwsberichten schrijven, meelopen met de raad</td></tr></table>
<h2>Verder</h2><p>Word, Excel en PowerPoint gaan me goed af. Ik zit in het bestuur van de skûtsjevereniging en speel gitaar. Referenties heb ik zeker, vraag er gerust naar.</p>"""
chrome(page(css, body), f)
cv(f, 1, [ED("hbo-bachelor", False, "2021-09", "present"), ED("havo", True, "2016", "2021")],
   [X(("2022-06-01", "2022-08-31"), ("2022-06-01", "2022-08-31"), "Camping De Kuilart", None, "private", False),
    X("2020-11", "2021-08", "Webhelp", None, "contact-centre-company", True),
    X("2018", "2020", "Restaurant 't Oude Stationskoffiehuis", None, "private", False),
    X("2023-02", "present", "Gemeente Opsterland", None, "municipality", False, kind="intern")],
   0, onreq=True, outside="Officepakket", offer=("38,00", "ja", "2023-04-15 13:00"))

# 7 ------------------------------------------------------------------
f = "20230411 Kandidaat Esmee van der Kolk (Flevo Flex).pdf"
d = base("Arial", 10, 2.0)
d.sections[0].header.paragraphs[0].text = "Flevo Flex Personeelsdiensten  |  Stadhuisplein 19, Almere  |  contactpersoon: Judith Rademaker, 036-000 9900"
d.sections[0].footer.paragraphs[0].text = "Profiel opgesteld voor aanvraag Medewerker KCC"
p = d.add_paragraph(); r = p.add_run("Kandidaatprofiel: Esmee van der Kolk"); r.bold = True; r.font.size = Pt(16)
t = d.add_table(rows=0, cols=2); t.style = "Table Grid"
for a, b in [("Woonplaats", "Almere Buiten"), ("Beschikbaar", "per 1 mei 2023, 32 uur, alle werkdagen"), ("Functie", "Medewerker KCC"), ("Opleidingsniveau", "MBO 4")]:
    c = t.add_row().cells; c[0].text, c[1].text = a, b
def k(t_):
    p = d.add_paragraph(); p.paragraph_format.space_before = Pt(10); r = p.add_run(t_); r.bold = True; r.font.size = Pt(12); r.font.color.rgb = RGBColor(0, 0x66, 0x99)
k("Motivatie van de kandidaat")
d.add_paragraph("Esmee heeft de afgelopen jaren bij twee gemeenten in het KCC gewerkt. Zij staat bekend als een rustige collega die doorvraagt tot zij weet wat de inwoner nodig heeft.")
k("Relevante werkervaring")
for per, org, fn, txt in [
    ("Januari 2021 t/m maart 2023", "Gemeente Almere (gedetacheerd door Flevo Flex Personeelsdiensten)", "Medewerker KCC", "Esmee handelde telefoontjes, e-mails en chats af over alle producten van de gemeente. Zij werkte hierbij met Key2KCC, Suite voor het Sociaal Domein en Microsoft Office. Ook bemande zij de telefonische vraagbaak over de energietoeslag."),
    ("Juni 2019 t/m december 2020", "Gemeente Zeewolde (gedetacheerd door Flevo Flex Personeelsdiensten)", "Medewerker Klantcontactcentrum", "Telefoon en e-mail. Belastingvragen zocht zij op in Key2Belastingen. Verhuizingen en klachten registreren."),
    ("September 2016 t/m mei 2019", "Wehkamp, Zwolle", "Customer service medewerker", "Telefonische bestellingen en retouren."),
]:
    t = d.add_table(rows=0, cols=2); t.style = "Table Grid"; t.autofit = False
    t.columns[0].width, t.columns[1].width = Cm(3.5), Cm(13.5)
    for a, b in [("Periode", per), ("Organisatie", org), ("Functie", fn), ("Werkzaamheden", txt)]:
        c = t.add_row().cells; c[0].text, c[1].text = a, b
        c[0].width, c[1].width = Cm(3.5), Cm(13.5)
    d.add_paragraph()
k("Opleiding")
d.add_paragraph("2012 – 2016   Juridisch-administratieve dienstverlening, MBO niveau 4, ROC van Flevoland, diploma behaald")
d.add_paragraph("2007 – 2012   VMBO-TL, Buitenhout College, diploma behaald")
k("Referenties")
d.add_paragraph("Gemeente Almere: Roel Tichelaar, teammanager KCC, 06-00 73 19 55")
d.add_paragraph("Gemeente Zeewolde: Annemiek Pos, coördinator klantcontact, 06-00 15 48 20")
office(d, f, "pdf")
cv(f, 1, [ED("mbo-4", True, "2012", "2016"), ED("vmbo", True, "2007", "2012")],
   [X("2021-01", "2023-03", "Flevo Flex Personeelsdiensten", "Gemeente Almere", "temp-agency municipality", True, "Key2KCC Suite Officepakket"),
    X("2019-06", "2020-12", "Flevo Flex Personeelsdiensten", "Gemeente Zeewolde", "temp-agency municipality", True, "Key2Belastingen"),
    X("2016-09", "2019-05", "Wehkamp", None, "private", True)],
   2, offer=("55,55", "ja", "2023-04-18 12:00"))
