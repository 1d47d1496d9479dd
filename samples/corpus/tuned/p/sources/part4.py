import os
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_TAB_ALIGNMENT, WD_ALIGN_PARAGRAPH, WD_BREAK
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib import colors
from kit import *


def base(font="Calibri", size=11, margin=2.2):
    d = Document()
    st = d.styles["Normal"]
    st.font.name, st.font.size = font, Pt(size)
    st.paragraph_format.space_after = Pt(4)
    for s in d.sections:
        s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Cm(margin)
        s.page_width, s.page_height = Cm(21), Cm(29.7)
    return d


def save(d, name):
    d.save(os.path.join(OUT, name))


# 22 -----------------------------------------------------------------
f = "CV Floris Verhagen uitgebreid.pdf"
d = base("Calibri", 12, 2.5)
d.sections[0].footer.paragraphs[0].text = "Floris Verhagen – curriculum vitae"
def H1(x, br=True):
    p = d.add_paragraph(); p.paragraph_format.page_break_before = br; p.paragraph_format.space_after = Pt(8)
    r = p.add_run(x); r.bold = True; r.font.size = Pt(17); r.font.color.rgb = RGBColor(0x12, 0x35, 0x5B)
H1("Floris Verhagen", False)
for x in ["Adres: Laan van Poot 1180, 2566 EC Den Haag", "Telefoon: 06-00 11 93 60", "E-mail: floris.verhagen@hofpost.example", "Geboortedatum: 17 september 1968", "Rijbewijs: B"]:
    d.add_paragraph(x)
d.add_paragraph()
for x in ["Ik ben een ervaren teamleider en projectleider publieke dienstverlening. In dertig jaar heb ik klantcontactcentra opgebouwd, verhuisd, samengevoegd en weer op orde gebracht. Daarbij ben ik nooit ver van de werkvloer geraakt.",
          "Medewerkers noemen mij toegankelijk en consequent. Opdrachtgevers waarderen dat ik doe wat ik zeg en tijdig aan de bel trek.",
          "In dit uitgebreide cv beschrijf ik per functie de context, mijn taken en het resultaat. Een korte versie is beschikbaar."]:
    d.add_paragraph(x)
for role, emp, per, ctx, tasks, res in [
    ("Teamleider Klantcontactcentrum", "Gemeente Leidschendam-Voorburg", "september 2018 – heden", "Het KCC telt 28 medewerkers en handelt jaarlijks 140.000 contacten af.",
     ["Dagelijkse aansturing van de teams telefonie en online", "Meedraaien aan de telefoon bij drukte", "Coaching on the job en gespreksbeoordeling", "Sleutelgebruiker van Key2KCC en Accres", "Maandrapportages in Excel en PowerPoint voor het managementteam"],
     "De gemiddelde wachttijd is teruggebracht van vier minuten naar zeventig seconden."),
    ("Projectleider dienstverlening", "Provincie Zuid-Holland", "maart 2013 – augustus 2018", "De provincie bracht alle publieksvragen onder bij één loket.",
     ["Opstellen van het projectplan en bewaken van de begroting", "Inrichten van werkprocessen", "Voorbereiden van besluiten voor Gedeputeerde Staten"],
     "Het provincieloket ging in 2015 binnen de begroting van start."),
    ("Manager Customer Service", "KPN", "januari 2005 – februari 2013", "Callcenter in Den Haag met 120 fte, consumentenmarkt.",
     ["Leiding aan zes teamleiders", "Verantwoordelijk voor planning en bezetting", "Uitbesteding van de avonddienst"],
     "Het ziekteverzuim daalde naar vijf procent."),
    ("Teamleider inkoop", "V&D", "juni 1993 – december 2004", "Hoofdkantoor van de warenhuisketen in Amsterdam.",
     ["Leiding aan acht inkoopassistenten", "Onderhandelen met leveranciers", "Budgetbeheer"],
     "Een nieuw bestelsysteem is ingevoerd in alle filialen."),
]:
    H1(role)
    for a, b in (("Werkgever", emp), ("Periode", per)):
        p = d.add_paragraph(); p.add_run(a + ": ").bold = True; p.add_run(b)
    d.add_paragraph().add_run("Context").bold = True
    d.add_paragraph(ctx)
    d.add_paragraph().add_run("Taken").bold = True
    for x in tasks: d.add_paragraph(x, style="List Bullet")
    d.add_paragraph().add_run("Resultaat").bold = True
    d.add_paragraph(res)
H1("Opleidingen en referenties")
for x in ["1989 – 1993: HEAO Commerciële Economie, Haagse Hogeschool, diploma behaald", "1983 – 1989: Vwo, Maerlant-Lyceum, diploma behaald", "2016: Prince2 Practitioner", "2019: Coachend leidinggeven"]:
    d.add_paragraph(x)
d.add_paragraph()
for x in ["Referent: Ingrid van Tol, afdelingsmanager Publiek, gemeente Leidschendam-Voorburg, 070-000 3001", "Referent: Cees Hartog, destijds programmamanager provincie Zuid-Holland, 06-00 89 17 54"]:
    d.add_paragraph(x)
office(d, f, "pdf")
cv(f, 6, [ED("hbo-bachelor", True, "1989", "1993"), ED("vwo", True, "1983", "1989")],
   [X("2018-09", "present", "Gemeente Leidschendam-Voorburg", None, "municipality", True, "Key2KCC Accres Officepakket"),
    X("2013-03", "2018-08", "Provincie Zuid-Holland", None, "province", False),
    X("2005-01", "2013-02", "KPN", None, "private", True),
    X("1993-06", "2004-12", "V&D", None, "private", False)],
   2, offer=("55,00", "ja", "2023-04-17 11:30"))

# 23 -----------------------------------------------------------------
f = "Resume Danielle Kok.pdf"
css = """body{font:10.5pt 'Liberation Sans'}h1{font-weight:300;font-size:28pt;margin:0;color:#008c95}h2{color:#008c95;font-size:12pt;letter-spacing:1px;border-bottom:1px dotted #008c95;margin:6mm 0 3mm}.r{display:flex;justify-content:space-between}.r b{font-size:11pt}ul{margin:1mm 0 3mm;padding-left:5mm}"""
body = """<h1>Daniëlle Kok</h1>Lelystad, The Netherlands · +31 6 00 27 36 15 · danielle.kok@polderpost.example
<h2>PROFILE</h2><p>Customer support professional with more than six years of experience in helping customers in Dutch, English and French. I enjoy solving problems and working in international teams.</p>
<h2>WORK EXPERIENCE</h2>
<div class=r><b>Customer Support Specialist</b><span>Mar 2020 – Present</span></div><i>Booking.com, Amsterdam</i><ul><li>Handling inbound calls and chats from guests and hotel partners</li><li>Training new colleagues on the support platform</li><li>Reporting in Excel and PowerPoint</li></ul>
<div class=r><b>Call Center Agent</b><span>Sep 2016 – Feb 2020</span></div><i>Transcom, Almere</i><ul><li>Telephone support for a telecom provider</li></ul>
<div class=r><b>Shop Assistant</b><span>Jun 2013 – Aug 2016</span></div><i>Nike Factory Store, Lelystad</i><ul><li>Sales, cash desk and stock</li></ul>
<h2>EDUCATION</h2><div class=r><b>MBO 4 International Trade</b><span>2011 – 2015</span></div>ROC Friese Poort – diploma obtained<div class=r style='margin-top:2mm'><b>VMBO-TL</b><span>2007 – 2011</span></div>De Rietlanden – diploma obtained
<h2>REFERENCES</h2>Hugo Laurent, Team Lead, Booking.com, +31 6 00 95 28 13<br>Saskia Meuwese, Operations Manager, Transcom, +31 36 000 2299
<h2>INTERESTS</h2>Sailing, baking, French cinema"""
chrome(page(css, body), f)
cv(f, 1, [ED("mbo-4", True, "2011", "2015"), ED("vmbo", True, "2007", "2011")],
   [X("2020-03", "present", "Booking.com", None, "private", True, "Officepakket"),
    X("2016-09", "2020-02", "Transcom", None, "contact-centre-company", True),
    X("2013-06", "2016-08", "Nike Factory Store", None, "private", False)],
   2, lang="en", offer=("47,00", "ja", "2023-04-16 18:00"))

# 24 -----------------------------------------------------------------
f = "CV N. Peeters ZZP.docx"
d = base("Calibri", 10.5, 2)
p = d.add_paragraph(); r = p.add_run("Nathalie Peeters"); r.bold = True; r.font.size = Pt(20); r.font.color.rgb = RGBColor(0xB8, 0x86, 0x0B)
d.add_paragraph("Peeters Publieksadvies | Ginnekenweg 518, Breda | 06-00 34 77 06 | nathalie@peeterspubliek.example")
def Z(x):
    p = d.add_paragraph(); p.paragraph_format.space_before = Pt(10); r = p.add_run(x); r.bold = True; r.font.size = Pt(13); r.font.color.rgb = RGBColor(0xB8, 0x86, 0x0B)
Z("Wat u van mij mag verwachten")
d.add_paragraph("Als zelfstandige stap ik in waar de telefoon roodgloeiend staat. Na een halve dag draai ik volwaardig mee. Ik ben gewend aan emotionele en boze bellers en blijf vriendelijk.")
Z("Opdrachten als zelfstandige (Peeters Publieksadvies)")
def O(per, role, org, tx):
    p = d.add_paragraph(); p.paragraph_format.tab_stops.add_tab_stop(Cm(4.6)); p.add_run(per + "\t"); p.add_run(role).bold = True
    q = d.add_paragraph("Opdrachtgever: " + org); q.paragraph_format.left_indent = Cm(4.6)
    q = d.add_paragraph(tx); q.paragraph_format.left_indent = Cm(4.6)
O("10-2022 – heden", "Medewerker KCC", "gemeente Oosterhout", "Telefonie en e-mail. Reserveringen van sportaccommodaties in Accres, zaken in Key2KCC.")
O("01-2022 – 09-2022", "Medewerker belastingtelefoon", "gemeente Etten-Leur", "Piekopvang na de aanslagoplegging, alle vragen aan de telefoon afgehandeld met Key2Belastingen.")
O("05-2020 – 12-2021", "Callcentermedewerker", "CZ Groep", "Bellers met vragen over hun zorgverzekering. Werken met Office 365.")
Z("Eerder in loondienst")
def L(per, role, org, tx):
    p = d.add_paragraph(); p.paragraph_format.tab_stops.add_tab_stop(Cm(4.6)); p.add_run(per + "\t"); p.add_run(role).bold = True
    q = d.add_paragraph(org); q.paragraph_format.left_indent = Cm(4.6)
    q = d.add_paragraph(tx); q.paragraph_format.left_indent = Cm(4.6)
L("06-2011 – 04-2020", "Consulent Publieksbalie", "Gemeente Breda", "Balie burgerzaken, rijbewijzen en naturalisaties. Geen telefoon, wel veel volle wachtkamers.")
L("09-2006 – 05-2011", "Reisadviseuse", "D-reizen", "Verkoop van pakketreizen in het filiaal aan de Grote Markt.")
Z("Opleiding")
d.add_paragraph("2002 – 2006: Reizen, mbo niveau 4, NHTV/ROC West-Brabant, afgerond met diploma")
d.add_paragraph("1997 – 2002: Havo, Newmancollege, afgerond met diploma")
Z("Referenties")
d.add_paragraph("“Nathalie was vanaf dag één een aanwinst en nam nieuwe collega's vanzelf op sleeptouw.”\nPetra van Gils, teamcoördinator KCC, gemeente Oosterhout")
d.add_paragraph("“Kundig, vrolijk en altijd bereid een uurtje langer te blijven.”\nMarc Heestermans, supervisor CZ Groep")
Z("Voorwaarden")
d.add_paragraph("Uurtarief: € 54,00 exclusief btw, all-in.")
save(d, f)
cv(f, 1, [ED("mbo-4", True, "2002", "2006"), ED("havo", True, "1997", "2002")],
   [X("2022-10", "present", "Peeters Publieksadvies", "gemeente Oosterhout", "private municipality", True, "Key2KCC Accres"),
    X("2022-01", "2022-09", "Peeters Publieksadvies", "gemeente Etten-Leur", "private municipality", True, "Key2Belastingen"),
    X("2020-05", "2021-12", "Peeters Publieksadvies", "CZ Groep", "private", True, "Officepakket"),
    X("2011-06", "2020-04", "Gemeente Breda", None, "municipality", False),
    X("2006-09", "2011-05", "D-reizen", None, "private", False)],
   2, rate=54.00, offer=("54,00", "ja", "2023-04-18 12:01"))

# 25 -----------------------------------------------------------------
f = "ingrid_vonk_cv_apeldoorn.pdf"
N = ParagraphStyle("n", fontName="Helvetica", fontSize=10, leading=13.5)
Bd = ParagraphStyle("b", parent=N, fontName="Helvetica-Bold")
Hh = ParagraphStyle("h", parent=N, fontName="Helvetica-Bold", fontSize=12.5, leading=18, textColor=colors.HexColor("#006b8f"), spaceBefore=8)
T = ParagraphStyle("t", parent=N, fontSize=20, leading=26, textColor=colors.HexColor("#006b8f"))
doc = SimpleDocTemplate(os.path.join(OUT, f), pagesize=A4, leftMargin=20 * mm, rightMargin=20 * mm, topMargin=18 * mm, bottomMargin=18 * mm, title="CV Ingrid Vonk", invariant=1)
st = [Paragraph("Ingrid Vonk", T), Paragraph("Arnhemseweg 702, 7333 GH Apeldoorn | 06-00 08 65 33 | ivonk@veluwepost.example", N), Paragraph("Profiel", Hh),
      Paragraph("Nauwkeurige medewerker met een financieel-administratieve achtergrond en veel telefonische ervaring. Ik combineer cijfers met begrip voor mensen die hun rekening even niet kunnen betalen.", N), Paragraph("Werkervaring", Hh)]
def blk(per, *lines):
    t = Table([[Paragraph(per, N), [Paragraph(lines[0], Bd)] + [Paragraph(x, N) for x in lines[1:]]]], colWidths=[42 * mm, 128 * mm])
    t.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]))
    return t
st += [blk("nov. 2019 – heden", "Medewerker klantcontact belastingen", "Tribuut belastingsamenwerking", "Telefonische en digitale vragen over WOZ, aanslagen en kwijtschelding van inwoners uit Apeldoorn, Epe, Lochem, Voorst en Zutphen.", "Raadplegen en muteren in Key2Belastingen, bezwaren in Word, selecties in Excel."),
       blk("feb. 2012 – okt. 2019", "Debiteurenbeheerder", "Achmea, Apeldoorn", "Aanmaningen, betalingsregelingen, overdracht aan de deurwaarder. Per post en deels telefonisch."),
       blk("aug. 2005 – jan. 2012", "Assistent accountant", "Van Ree Accountants", "Jaarrekeningen en btw-aangiften voor het mkb."),
       blk("2003 – 2005", "Medewerker broodafdeling", "Jumbo", "Bijbaan tijdens mijn opleiding."),
       Paragraph("Opleiding", Hh),
       blk("2005 – 2008", "Hbo Accountancy (deeltijd)", "Saxion Deventer, niet afgerond"),
       blk("2001 – 2005", "Mbo Bedrijfsadministratie niveau 4", "Aventus Apeldoorn, diploma"),
       blk("1997 – 2001", "Mavo", "De Heemgaard, diploma"),
       Paragraph("Cursussen", Hh), Paragraph("Wet WOZ voor het klantcontact (2020), Invordering in de praktijk (2014)", N),
       Paragraph("Referenties", Hh), Paragraph("Erik Bruggink, teamleider klantcontact, Tribuut, 055-000 8080", N), Paragraph("Liesbeth Dokter, oud-collega Achmea, 06-00 21 21 70", N)]
doc.build(st)
cv(f, 1, [ED("hbo-bachelor", False, "2005", "2008"), ED("mbo-4", True, "2001", "2005"), ED("vmbo", True, "1997", "2001")],
   [X("2019-11", "present", "Tribuut belastingsamenwerking", None, "joint-arrangement", True, "Key2Belastingen Officepakket"),
    X("2012-02", "2019-10", "Achmea", None, "private", "mixed"),
    X("2005-08", "2012-01", "Van Ree Accountants", None, "private", False),
    X("2003", "2005", "Jumbo", None, "private", False)],
   2, offer=("49,00", "ja", "2023-04-13 10:00"))

# 26 -----------------------------------------------------------------
f = "mijn cv kevin (nieuw).docx"
d = base("Comic Sans MS", 11)
d.add_paragraph().add_run("kevin de graaff").bold = True
for x in ["rotterdam zuid", "0600 - 45 88 19", "kevindg010@mailtje.example", "22 jaar"]:
    d.add_paragraph(x)
def m(x):
    p = d.add_paragraph(); p.paragraph_format.space_before = Pt(8); r = p.add_run(x); r.bold = True; r.underline = True
m("wie ben ik")
d.add_paragraph("ik ben kevin een vlotte jongen met een goeie babbel. ik kan goed verkopen maar ook goed luisteren, en laat me niet gek maken")
m("werk ervaring")
d.add_paragraph("Feb 2022 - nu\noutbound callcenter medewerker bij Yource Rotterdam\nbellen voor goede doelen en energie, target altijd gehaald")
d.add_paragraph("Okt 2020 - Jan 2022\nklantenservice bij Coolblue Rotterdam\nbellers helpen met bestellingen, ook chat en mail")
d.add_paragraph("2019 - 2020\nmaaltijdbezorger bij Thuisbezorgd")
d.add_paragraph("2017 - 2019\nkrantenbezorger bij AD")
m("opleiding")
d.add_paragraph("2018 - 2020 mbo 2 verkoper, Albeda, diploma gehaald")
d.add_paragraph("2020 - 2021 mbo 3 verkoopspecialist, Albeda, gestopt want ik wou werken")
d.add_paragraph("2014 - 2018 vmbo basis, diploma gehaald")
m("referentie")
d.add_paragraph("Samira Haddou (teamleider Yource) 010 000 6622 en Rick Toonen (Coolblue) 06 0017 40 52")
save(d, f)
cv(f, 1, [ED("mbo-2", True, "2018", "2020"), ED("mbo-3", False, "2020", "2021"), ED("vmbo", True, "2014", "2018")],
   [X("2022-02", "present", "Yource", None, "contact-centre-company", True),
    X("2020-10", "2022-01", "Coolblue", None, "private", True),
    X("2019", "2020", "Thuisbezorgd", None, "private", False),
    X("2017", "2019", "AD", None, "private", False)],
   2, offer=("35,00", "ja", "2023-04-18 09:48"))

# 27 -----------------------------------------------------------------
f = "Elly Boersma Sneek.odt"
d = base("Liberation Serif", 12, 2.4)
d.add_heading("Elly Boersma", 1)
d.add_paragraph("Sneek, 0515-000 927, ellyboersma@sudwestpost.example. Geboren op 8 december 1967. CV bijgewerkt: januari 2023")
d.add_heading("Mijn banen", 2)
for x in ["Ik werk sinds april 2015 bij Boekhandel Van der Velde in Sneek als verkoopster. Ik adviseer klanten, doe de kassa en maak de etalage.",
          "Van juni 2002 tot en met maart 2015 was ik filiaalleidster bij Bruna in Bolsward. Ik maakte de roosters en deed de inkoop van tijdschriften en kaarten.",
          "Van 1994 tot 2002 werkte ik als typiste bij de Gemeente Sneek. Ik werkte raadsstukken uit in Word."]:
    d.add_paragraph(x)
d.add_heading("Mijn opleidingen", 2)
d.add_paragraph("Mbo detailhandel, niveau 3, Friese Poort, 1984 – 1987, diploma behaald")
d.add_paragraph("Mavo, Bogerman, 1980 – 1984, diploma behaald")
d.add_heading("Vrijwilliger", 2)
d.add_paragraph("2016 – heden, taalmaatje bij Stichting Humanitas. Ik oefen met nieuwkomers de Nederlandse taal.")
d.add_heading("Vragen over mij?", 2)
d.add_paragraph("Bel Douwe Galama, bedrijfsleider van Boekhandel Van der Velde, 0515-000 410, of Anneke Reitsma, vroeger mijn regiomanager bij Bruna, 06-00 66 90 15.")
office(d, f, "odt")
cv(f, 1, [ED("mbo-3", True, "1984", "1987"), ED("vmbo", True, "1980", "1984")],
   [X("2015-04", "present", "Boekhandel Van der Velde", None, "private", False),
    X("2002-06", "2015-03", "Bruna", None, "private", False),
    X("1994", "2002", "Gemeente Sneek", None, "municipality", False),
    X("2016", "present", "Stichting Humanitas", None, "private", False, kind="vol")],
   2, cvdate=date(2023, 1, 1), offer=("37,50", "nee", "2023-04-14 19:05"))

# 28 -----------------------------------------------------------------
f = "Ilse Hendrikx CV april 2023.pdf"
css = """body{font:10.4pt 'Liberation Sans';color:#222}h1{margin:0;font-size:21pt;text-align:right}.k{text-align:right;color:#666}.g{display:flex;gap:8mm;margin-top:5mm}.m{flex:1.9}.s{flex:1;background:#f2efe8;padding:4mm}h2{font-size:12pt;color:#8a5a00;margin:0 0 2mm}.b{margin-bottom:5mm}.e{margin-bottom:3.5mm}.e small{color:#8a5a00}.z{color:#fff;font-size:8pt}"""
body = """<h1>Ilse Hendrikx</h1><div class=k>Venlo-Blerick | 06-00 56 29 84 | ilse.hendrikx@peelpost.example</div><div class=g><div class=m>
<div class=b><h2>Functies</h2>
<div class=e><b>Klantadviseur KCC</b>, Gemeente Venlo<br><small>maart 2022 t/m heden</small><br>Aan de telefoon en per e-mail vragen van inwoners en ondernemers afhandelen. Bijstandsvragen nazoeken in Suite4Sociaal Domein.</div>
<div class=e><b>Medewerker Customer Service</b>, VidaXL<br><small>juni 2018 t/m februari 2022</small><br>Nederlandse en Duitse klanten helpen via chat en telefoon. Lijsten in Excel, correspondentie in Outlook.</div>
<div class=e><b>Medewerkster bediening</b>, Brasserie De Klep<br><small>september 2014 t/m mei 2018</small><br>Bijbaan en daarna fulltime.</div></div>
<div class=b><h2>Opleidingen</h2><div class=e><b>Medewerker marketing en communicatie, mbo niveau 4</b><br>Gilde Opleidingen Venlo, 2013 - 2017, diploma</div><div class=e><b>Vmbo-t</b><br>Blariacumcollege, 2009 - 2013, diploma</div></div></div>
<div class=s><div class=b><h2>Over Ilse</h2>Opgewekt, punctueel, tweetalig (Nederlands en Duits). Werkt graag op woensdag en vrijdag.</div><div class=b><h2>Referenties</h2>Joost Clabbers<br>teamleider KCC<br>Gemeente Venlo<br>077-000 5959<br><br>Birgit Thelen<br>supervisor VidaXL<br>06-00 13 44 60</div><div class=b><h2>Vrije tijd</h2>Hardlopen langs de Maas, zangkoor</div></div></div>
<p class=z>Key2KCC Key2Belastingen Accres klantcontactcentrum gemeente Westland</p>"""
chrome(page(css, body), f)
cv(f, 1, [ED("mbo-4", True, "2013", "2017"), ED("vmbo", True, "2009", "2013")],
   [X("2022-03", "present", "Gemeente Venlo", None, "municipality", True, "Suite"),
    X("2018-06", "2022-02", "VidaXL", None, "private", True, "Officepakket"),
    X("2014-09", "2018-05", "Brasserie De Klep", None, "private", False)],
   2, hidden=True, offer=("50,00", None, "2023-04-17 14:45"))
