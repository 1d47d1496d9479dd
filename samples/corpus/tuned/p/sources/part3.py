import os
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_TAB_ALIGNMENT, WD_ALIGN_PARAGRAPH
from fpdf import FPDF
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


# 15 -----------------------------------------------------------------
f = "FatimaBouzid-CV.pdf"
css = """@page{margin:0}body{margin:0;font:10.3pt 'Liberation Sans';color:#2b2b2b}.band{background:#0b6e4f;color:#fff;padding:12mm 16mm 8mm}.band h1{margin:0;font-size:22pt}.in{padding:4mm 16mm 12mm}
h2{color:#0b6e4f;font-size:13pt;margin:6mm 0 2mm}.w{margin-bottom:4mm;padding-left:5mm;border-left:2px solid #b7d9cc}.w .per{color:#0b6e4f;font-weight:bold}.two{display:flex;gap:10mm}.two>div{flex:1}"""
body = """<div class=band><h1>Fatima Bouzid</h1>Klantcontact | Utrecht Overvecht | 06-00 81 47 02 | f.bouzid@domstadpost.example</div><div class=in>
<h2>Dit ben ik</h2><p>Ik ben 31 jaar, moeder van een zoon en werk het liefst in een team waar het druk is. Mensen zeggen dat ik goed kan luisteren.</p>
<h2>Mijn werkervaring</h2>
<div class=w><span class=per>1-1-2023 - heden</span><br><b>KCC-medewerker</b>, gemeente Nieuwegein<br>Inwoners helpen aan de telefoon en via de chat. Ook WhatsApp. Zaken registreren in Suite. Contract tot 1 juli, 28 uur.</div>
<div class=w><span class=per>1-2-2021 - 31-12-2022</span><br><b>Medewerker Klantcontactcentrum corona</b>, GGD regio Utrecht, via uitzendbureau Olympia<br>Uitslagen doorgeven, afspraken maken, bellers geruststellen. In de laatste maanden senior van een groep van tien.</div>
<div class=w><span class=per>1-8-2017 - 31-12-2020</span><br><b>Klantenservicemedewerker</b>, Zilveren Kruis, Leusden<br>Vragen over vergoedingen en premies. Telefoon en mail.</div>
<div class=w><span class=per>1-9-2013 - 31-7-2017</span><br><b>Winkelmedewerker</b>, Etos Overvecht</div>
<div class=two><div><h2>Opleiding</h2><b>Apothekersassistent, niveau 4 (mbo)</b><br>ROC Midden Nederland, 2010 - 2013<br>diploma behaald<br><br><b>Vmbo kader</b><br>Trajectum College, 2006 - 2010<br>diploma behaald</div>
<div><h2>Cursussen</h2>Motiverende gespreksvoering (2022)<br>Telefonisch conflicthantering (2018)<h2>PC</h2>Excel, Word, PowerPoint: goed</div></div>
<h2>Referenties</h2>Jolanda Wammes - teamleider KCC, gemeente Nieuwegein - 030-000 7110<br>Stefan Bleijenberg - teammanager GGD regio Utrecht - 06-00 54 21 96</div>"""
chrome(page(css, body), f)
cv(f, 1, [ED("mbo-4", True, "2010", "2013"), ED("vmbo", True, "2006", "2010")],
   [X("2023-01-01", "present", "gemeente Nieuwegein", None, "municipality", True, "Suite"),
    X("2021-02-01", "2022-12-31", "Olympia", "GGD regio Utrecht", "temp-agency joint-arrangement", True),
    X("2017-08-01", "2020-12-31", "Zilveren Kruis", None, "private", True),
    X("2013-09-01", "2017-07-31", "Etos", None, "private", False)],
   2, outside="Officepakket", offer=("48,90", "ja", "2023-04-17 22:18"))

# 16 -----------------------------------------------------------------
f = "CV-Wouter-Hoekstra-ICT.docx"
d = base("Segoe UI", 10)
p = d.add_paragraph(); r = p.add_run("WOUTER HOEKSTRA"); r.bold = True; r.font.size = Pt(18)
d.add_paragraph("ICT-beheerder | Zwolle-Zuid | 06-00 36 40 91 | wouter@hoekstra-ict.example | linkedin: whoekstra-demo")
def H(x):
    p = d.add_paragraph(); p.paragraph_format.space_before = Pt(10); r = p.add_run("▌ " + x); r.bold = True; r.font.size = Pt(13); r.font.color.rgb = RGBColor(0xC4, 0x5A, 0x11)
H("Profiel")
d.add_paragraph("Ervaren beheerder van werkplekken en applicaties in zorg en onderwijs. Pragmatisch, documenteert netjes en legt techniek uit zonder vaktaal.")
H("Werkervaring")
for a, b, c in [
    ("Applicatiebeheerder EPD  •  Isala, Zwolle  •  08/2019 - heden", ["Functioneel en technisch beheer van HiX", "Testen van releases en schrijven van werkinstructies", "Inrichten van Office 365 op de afdelingen, trainen van key-users"], "Omgeving: HiX, Windows 10, Office 365, TOPdesk, SQL"),
    ("Werkplekbeheerder  •  Deltion College, Zwolle  •  03/2014 - 07/2019", ["Uitrol van 1.800 laptops", "Storingen op locatie oplossen, printers, smartboards"], "Omgeving: Windows 7 en 10, SCCM, AD"),
    ("Monteur  •  Computerhuis Salland, Raalte  •  09/2008 - 02/2014", ["Reparatie en verkoop in de winkel", "Webshop opgezet in Magento"], "Omgeving: Windows XP en 7, Linux")]:
    d.add_paragraph().add_run(a).bold = True
    for x in b:
        d.add_paragraph(x, style="List Bullet")
    d.add_paragraph(c).runs[0].italic = True
H("Opleidingen")
d.add_paragraph("HBO-ICT, Windesheim, 09/2008 - 06/2010, propedeuse behaald, daarna gestopt")
d.add_paragraph("MBO ICT-beheerder niveau 4, Deltion College, 2004 - 2008, diploma")
d.add_paragraph("VMBO-TL, Florens Radewijns College Raalte, 2000 - 2004, diploma")
H("Certificaten")
d.add_paragraph("ITIL Foundation (2012), MCSA Windows 10 (2018), ISTQB (2021), Azure Fundamentals (2022)")
H("Overig")
d.add_paragraph("Mijn uurtarief is € 67,50 exclusief btw. Referenties zijn op verzoek beschikbaar.")
save(d, f)
cv(f, 1, [ED("hbo-bachelor", False, "2008-09", "2010-06"), ED("mbo-4", True, "2004", "2008"), ED("vmbo", True, "2000", "2004")],
   [X("2019-08", "present", "Isala", None, "care", False, "Officepakket"),
    X("2014-03", "2019-07", "Deltion College", None, "education", False),
    X("2008-09", "2014-02", "Computerhuis Salland", None, "private", False)],
   0, onreq=True, rate=67.50)

# 17 -----------------------------------------------------------------
f = "Kuipers, Marloes - curriculum vitae.pdf"
pdf = FPDF(format="A4"); pdf.set_margins(24, 22, 24); pdf.set_auto_page_break(True, 20); pdf.add_page()
pdf.set_font("Times", "B", 20); pdf.cell(0, 10, "Marloes Kuipers", new_x="LMARGIN", new_y="NEXT")
pdf.set_font("Times", "", 11); pdf.cell(0, 6, "Deventer, 06-00 92 71 13, marloeskuipers@ijsselpost.example", new_x="LMARGIN", new_y="NEXT"); pdf.ln(4)
def par(head, *txts):
    pdf.set_font("Times", "BI", 13); pdf.cell(0, 8, head, new_x="LMARGIN", new_y="NEXT")
    pdf.set_font("Times", "", 11.5)
    for t in txts:
        pdf.multi_cell(0, 5.6, t, new_x="LMARGIN", new_y="NEXT"); pdf.ln(2)
par("Even voorstellen", "Ik ben Marloes, geboren en getogen in Salland. Ik hou van duidelijkheid, van lachen op het werk en van klanten die met een goed gevoel ophangen.")
par("Wat heb ik gedaan?",
    "Van januari 2019 tot heden werk ik bij de gemeente Deventer als medewerker telefonie in het klantcontactcentrum. Ik beantwoord vragen over afval, belastingen, paspoorten en uitkeringen en zet door wat ik niet zelf kan oplossen. Dagelijks werk ik met Key2KCC en met Suite voor het Sociaal Domein. Sinds twee jaar verzorg ik het inwerkprogramma in PowerPoint en Word.",
    "Van mei 2012 tot en met december 2018 werkte ik bij Auping als medewerker verkoop binnendienst. Ik verwerkte orders van dealers, hield levertijden in de gaten en stond op beurzen.",
    "Van september 2008 tot en met april 2012 was ik begeleidster bij zorgboerderij De Zandkorrel in Olst, waar ik de dagbesteding verzorgde.")
par("Wat heb ik geleerd?",
    "In 2008 behaalde ik het diploma Sociaal Pedagogisch Werk op mbo-niveau 4 aan Aventus in Deventer, waar ik in 2004 begon.",
    "Daarvoor, van 1999 tot 2004, haalde ik mijn havodiploma aan het Etty Hillesum Lyceum.")
par("Wie kennen mij?",
    "Marieke Bosch was van 2019 tot 2022 mijn teamleider bij de gemeente Deventer; zij is bereikbaar op 0570-000 644. Ook Arjan Klein Velderman, commercieel directeur van Auping, wil graag iets over mij vertellen: 06-00 24 80 33.")
pdf.output(os.path.join(OUT, f))
cv(f, 1, [ED("mbo-4", True, "2004", "2008"), ED("havo", True, "1999", "2004")],
   [X("2019-01", "present", "gemeente Deventer", None, "municipality", True, "Key2KCC Suite Officepakket"),
    X("2012-05", "2018-12", "Auping", None, "private", False),
    X("2008-09", "2012-04", "zorgboerderij De Zandkorrel", None, "care", False)],
   2, offer=("50,25", "ja", "2023-04-16 12:26"))

# 18 -----------------------------------------------------------------
f = "Sandra de Vries - Mulder CV.docx"
d = base("Calibri", 10.5, 1.8)
d.add_heading("CV Sandra de Vries - Mulder", 1)
t = d.add_table(rows=0, cols=4); t.style = "Light Grid Accent 1"
for row in [("Woonplaats", "Heiloo", "Telefoon", "06-00 57 06 48"), ("Geboortejaar", "1975", "E-mail", "sandra.mulder@kennemerpost.example")]:
    c = t.add_row().cells
    for i, x in enumerate(row): c[i].text = x
d.add_heading("Arbeidsverleden", 2)
t = d.add_table(rows=1, cols=4); t.style = "Table Grid"; t.autofit = False
W = (3.1, 4.0, 3.8, 6.5)
for i, x in enumerate(("Periode", "Werkgever", "Functie", "Taken")):
    t.columns[i].width = Cm(W[i]); t.rows[0].cells[i].text = ""; t.rows[0].cells[i].paragraphs[0].add_run(x).bold = True
for row in [
    ("07-2018 – heden", "Werkorganisatie BUCH, Alkmaar", "Medewerker Klantcontactcentrum", "Telefonie voor Bergen, Uitgeest, Castricum en Heiloo. Terugbelnotities, klachten en meldingen. Inwoners informeren over hun aanslag vanuit Key2Belastingen. Excel-overzichten en mailings in Word."),
    ("02-2011 – 06-2018", "Univé, Heerhugowaard", "Medewerker klantenservice schade", "Aannemen van schademeldingen per telefoon."),
    ("04-2004 – 01-2011", "Gemeente Graft-De Rijp", "Administratief medewerker Sociale Zaken", "Verwerken van aanvragen bijstand, archief, post."),
    ("2001 – 2004", "Kaashandel Wijnker", "Verkoopster", "Markt en winkel."),
    ("1996 – 2001", "AZU (academisch ziekenhuis)", "Doktersassistente", "Polikliniek KNO."),
]:
    c = t.add_row().cells
    for i, x in enumerate(row):
        c[i].text = x; c[i].width = Cm(W[i])
d.add_heading("Schoolopleiding", 2)
t = d.add_table(rows=1, cols=4); t.style = "Table Grid"
for i, x in enumerate(("Van – tot", "Opleiding", "School", "Diploma")):
    t.rows[0].cells[i].text = ""; t.rows[0].cells[i].paragraphs[0].add_run(x).bold = True
for row in [("1992 – 1996", "MDGO Doktersassistente", "Horizon College", "Ja"), ("1987 – 1992", "Mavo", "Jac. P. Thijsse", "Ja"), ("2013 – 2014", "HBO Rechten (propedeuse)", "InHolland", "Nee")]:
    c = t.add_row().cells
    for i, x in enumerate(row): c[i].text = x
d.add_heading("Vrijwilligerswerk", 2)
t = d.add_table(rows=0, cols=2); t.style = "Table Grid"
c = t.add_row().cells; c[0].text = "2015 – heden"; c[1].text = "Gastvrouw bij Inloophuis Stichting Adamas"
d.add_heading("Referenties", 2)
t = d.add_table(rows=0, cols=3); t.style = "Table Grid"
for row in [("R. Schouten", "Teamleider KCC Werkorganisatie BUCH", "088-000 1000"), ("P. Groot", "Teamleider Univé", "06-00 30 99 12")]:
    c = t.add_row().cells
    for i, x in enumerate(row): c[i].text = x
save(d, f)
cv(f, 1, [ED("mbo-4", True, "1992", "1996"), ED("vmbo", True, "1987", "1992"), ED("hbo-bachelor", False, "2013", "2014")],
   [X("2018-07", "present", "Werkorganisatie BUCH", None, "municipality", True, "Key2Belastingen Officepakket"),
    X("2011-02", "2018-06", "Univé", None, "private", True),
    X("2004-04", "2011-01", "Gemeente Graft-De Rijp", None, "municipality", False),
    X("2001", "2004", "Kaashandel Wijnker", None, "private", False),
    X("1996", "2001", "AZU", None, "care", False),
    X("2015", "present", "Inloophuis Stichting Adamas", None, "private", False, kind="vol")],
   2, offer=("55,60", "ja", "2023-04-14 14:14"))

# 19 -----------------------------------------------------------------
f = "cv yvonne smeets.docx"
d = base("Arial", 11, 2.5)
p = d.add_paragraph(); r = p.add_run("Yvonne Smeets"); r.bold = True; r.font.size = Pt(16)
d.add_paragraph("Heer, Maastricht. Bereikbaar na 16.00 uur op 06 00 41 82 26 of via yvonnesmeets@maaspost.example")
def B(x):
    p = d.add_paragraph(); p.paragraph_format.space_before = Pt(10); r = p.add_run(x); r.bold = True; r.font.color.rgb = RGBColor(0x9C, 0x27, 0x5E)
B("Persoonlijk")
d.add_paragraph("In de ouderenzorg ben ik op mijn plek geweest, twintig jaar lang. Na een schouderblessure mag ik niet meer tillen en laat ik me omscholen. Ik ben zorgzaam, nuchter en niet snel van mijn stuk.")
B("Ervaring in de zorg")
for a, b in [("sept. 2010 t/m dec. 2022", "Verzorgende IG, Zorggroep Beukenhof, Maastricht. Zorg op een gesloten afdeling, contact met familie, medicatie. Rapporteren in het ECD."),
             ("mrt. 2003 t/m aug. 2010", "Helpende, verpleeghuis Klevarie. Wassen, aankleden, activiteiten.")]:
    d.add_paragraph(a); d.add_paragraph(b)
B("Leerwerkplek (stage)")
d.add_paragraph("feb. 2023 t/m heden"); d.add_paragraph("Stagiaire klantcontact bij gemeente Meerssen, 16 uur per week. Meeluisteren en onder begeleiding telefoon opnemen. Ik leer werken met Key2KCC.")
B("Diploma's")
d.add_paragraph("Verzorgende IG, mbo niveau 3, Arcus College, 2010, diploma")
d.add_paragraph("Helpende, mbo niveau 2, Arcus College, 2003, diploma")
d.add_paragraph("Medewerker klantcontact, niveau 3, omscholing via Vista college, gestart in september 2022, verwacht juli 2023")
B("Referenties")
d.add_paragraph("Hub Lemmens, zorgmanager Zorggroep Beukenhof, 043-000 5152")
d.add_paragraph("Nicole Dassen, stagebegeleidster gemeente Meerssen, 06 00 73 55 81")
save(d, f)
cv(f, 1, [ED("mbo-3", True, None, "2010"), ED("mbo-2", True, None, "2003"), ED("mbo-3", False, "2022-09", "2023-07")],
   [X("2010-09", "2022-12", "Zorggroep Beukenhof", None, "care", False),
    X("2003-03", "2010-08", "verpleeghuis Klevarie", None, "care", False),
    X("2023-02", "present", "gemeente Meerssen", None, "municipality", True, kind="intern")],
   2, outside="Key2KCC", offer=("39,50", "nee", "2023-04-13 17:02"))

# 20 -----------------------------------------------------------------
f = "Azzouz Rachid tijdlijn CV.pdf"
css = """body{font:10pt 'DejaVu Sans';color:#222}h1{margin:0;font-size:19pt}.sub{color:#b3541e}.tl{border-left:3px solid #b3541e;margin:6mm 0 0 30mm;padding-left:6mm}.x{position:relative;margin-bottom:5mm}.x .y{position:absolute;left:-37mm;width:28mm;text-align:right;color:#b3541e;font-size:8.5pt}.x b{font-size:10.5pt}
.x:before{content:'';position:absolute;left:-8mm;top:1.2mm;width:3mm;height:3mm;border-radius:50%;background:#b3541e}.foot{display:flex;gap:12mm;margin-top:6mm}h3{margin:0 0 1mm;color:#b3541e}"""
body = """<h1>Rachid Azzouz</h1><div class=sub>Dienstverlener • Amsterdam Nieuw-West • 06-00 60 12 47 • rachid.azzouz@grachtpost.example</div>
<p>Amsterdammer die de stad en haar bewoners kent. Ik heb achter loketten gestaan, telefoons beantwoord en ondernemers geholpen met hun vergunning.</p>
<div class=tl>
<div class=x><span class=y>2021 – heden</span><b>Medewerker Stadsloket</b><br>Stadsdeel Nieuw-West<br>Balie: reisdocumenten, parkeervergunningen, verklaringen. Eén dag per week draai ik mee met de telefonische bereikbaarheid. Outlook en Excel.</div>
<div class=x><span class=y>2017 – 2021</span><b>Klantadviseur contactcenter</b><br>Connexxion, Hoofddorp<br>Telefoon en e-mail van reizigers, OV-chipkaart, gevonden voorwerpen.</div>
<div class=x><span class=y>2016</span><b>Diploma mbo Juridisch medewerker, niveau 4</b><br>ROC van Amsterdam</div>
<div class=x><span class=y>2014 – 2017</span><b>Medewerker servicebalie</b><br>Gamma Amsterdam-Osdorp</div>
<div class=x><span class=y>voorjaar 2013</span><b>Enquêteur</b><br>Motivaction<br>Huis aan huis vragenlijsten afnemen in Slotervaart.</div>
<div class=x><span class=y>2012</span><b>Diploma vmbo-tl</b><br>Calvijn College</div></div>
<div class=foot><div><h3>Talen</h3>Nederlands, Tamazight, Engels, Spaans</div><div><h3>Referenties</h3>Ilona Kreeft, coördinator Stadsloket, 020-000 2525<br>Mark Zeldenrust, teamchef Connexxion, 06-00 77 05 41</div></div>"""
chrome(page(css, body), f)
cv(f, 1, [ED("mbo-4", True, None, "2016"), ED("vmbo", True, None, "2012")],
   [X("2021", "present", "Stadsdeel Nieuw-West", None, "municipality", "mixed", "Officepakket"),
    X("2017", "2021", "Connexxion", None, "private", True),
    X("2014", "2017", "Gamma", None, "private", False),
    X(("2013-03-01", "2013-05-31"), ("2013-03-01", "2013-05-31"), "Motivaction", None, "private", False)],
   2, offer=("51,00", "ja", "2023-04-15 09:37"))

# 21 -----------------------------------------------------------------
f = "G. Pastoor-van Dijk_cv.docx"
d = base("Garamond", 12, 2.3)
p = d.add_paragraph(); r = p.add_run("Gerda Pastoor-van Dijk"); r.italic = True; r.font.size = Pt(22)
p = d.add_paragraph("Burgwal 212, 8261 EX Kampen    038-000 4771    gerdapastoor@hanzepost.example")
def S(x):
    p = d.add_paragraph(); p.paragraph_format.space_before = Pt(12); r = p.add_run(x); r.font.size = Pt(15); r.font.color.rgb = RGBColor(0x1E, 0x3A, 0x6E)
def J(role, org, per, tx):
    d.add_paragraph().add_run(org).bold = True
    p = d.add_paragraph(role + ", " + per)
    if tx: d.add_paragraph(tx)
S("Werk")
J("Kerkelijk bureau en receptie", "Hervormde Gemeente Kampen", "2018 – heden", "Ledenadministratie, kerkbode, verhuur van het verenigingsgebouw, bezoekers ontvangen. Ik gebruik Excel en Word.")
J("Medewerkster klantenservice", "Drukkerij Kok", "2009 – 2017", "Bestellingen en vragen van boekhandels per telefoon en e-mail, adresmutaties van abonnees.")
J("Medewerkster huishouding", "IJsselheem", "1999 – 2009", "Schoonmaak en linnenkamer.")
S("Naast het werk")
J("Vrijwilliger", "Voedselbank Kampen", "2020 – heden", "Intake van nieuwe gezinnen.")
S("Onderwijs")
d.add_paragraph("MBO Administratie, Landstede, deeltijd 2006 – 2008, diploma behaald")
d.add_paragraph("LHNO, Kampen, 1980 – 1984, diploma behaald")
S("Tot slot")
d.add_paragraph("Ik woon met mijn man op de Burgwal en ben oma van vijf kleinkinderen. In mijn vrije tijd borduur ik en wandel ik langs de IJssel. Voor inlichtingen over mij kunt u terecht bij ds. J. Meeuwse (06-00 10 26 73) en bij de heer W. Netjes, bedrijfsleider van Drukkerij Kok (038-000 2211).")
save(d, f)
cv(f, 1, [ED("mbo", True, "2006", "2008"), ED("vmbo", True, "1980", "1984")],
   [X("2018", "present", "Hervormde Gemeente Kampen", None, "religious", False, "Officepakket"),
    X("2009", "2017", "Drukkerij Kok", None, "private", True),
    X("1999", "2009", "IJsselheem", None, "care", False),
    X("2020", "present", "Voedselbank Kampen", None, "private", False, kind="vol")],
   2, offer=("42,75", "nee", "2023-04-12 16:40"))
