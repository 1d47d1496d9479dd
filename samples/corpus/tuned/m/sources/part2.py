from lib import *
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_TAB_ALIGNMENT, WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement


def shade(cell, hexcolor):
    p = cell._tc.get_or_add_tcPr(); s = OxmlElement("w:shd")
    s.set(qn("w:val"), "clear"); s.set(qn("w:color"), "auto"); s.set(qn("w:fill"), hexcolor); p.append(s)


# ------------------------------------------------------------------ m08
def b08(d):
    s = d.sections[0]; s.left_margin = s.right_margin = Cm(1.2); s.top_margin = Cm(1.2)
    st = d.styles["Normal"]; st.font.name = "Carlito"; st.font.size = Pt(10.5); st.paragraph_format.space_after = Pt(3)
    t = d.add_table(rows=1, cols=2); t.autofit = False
    L, R = t.rows[0].cells; L.width, R.width = Cm(5.6), Cm(13); shade(L, "E7EFE2")
    def b(c, x, size=12):
        p = c.add_paragraph(); r = p.add_run(x); r.bold = True; r.font.size = Pt(size); r.font.color.rgb = RGBColor(60, 100, 40)
    b(L, "DIRK-JAN\nHOOGEVEEN", 16)
    for x in ["☎ 06 555 24 118", "✉ djhoogeveen@voorbeeld.nl", "⌂ Meppel", "✱ 3 maart 1987"]: L.add_paragraph(x)
    b(L, "Rijbewijzen"); L.add_paragraph("B, BE, C, heftruck (2021), reachtruck")
    b(L, "Certificaten"); L.add_paragraph("VCA basis 2019-2029\nBHV 2022\nCode 95 tot 2026")
    b(L, "Vrije tijd"); L.add_paragraph("vissen, oude tractoren, FC Meppel (vrijwilliger kantine)")
    b(L, "Opleiding"); L.add_paragraph("Vmbo basis, Stad & Esch, 2000-2004, diploma\n\nLogistiek medewerker, mbo niveau 2, Drenthe College (2006) gehaald\n\nLogistiek teamleider, mbo niveau 3, Drenthe College, 2014-2015, gestopt")
    b(R, "Even voorstellen"); R.add_paragraph("Harde werker die van aanpakken houdt. Na 15 jaar loods wil ik wel eens wat anders: aan de telefoon of de balie, met mensen. Een vriend van mij werkt bij het klantcontactcentrum van de gemeente en dat lijkt me mooi werk.")
    b(R, "Werk")
    for a, c, x in [("Teamleider expeditie", "Wildkamp, Lutten  |  4-2018 t/m heden", ["aansturen van 9 man in de avondploeg", "planning in Excel, mail in Outlook, WMS van SAP", "contact met chauffeurs en klanten over leveringen"]),
                    ("Heftruckchauffeur", "Dobotex (via Olympia Uitzendbureau)  |  9-2012 t/m 3-2018", ["laden, lossen, tellen"]),
                    ("Orderpicker", "Scania, Meppel  |  2006 t/m 2012", [])]:
        p = R.add_paragraph(); p.add_run(a).bold = True; R.add_paragraph(c)
        for y in x: R.add_paragraph("– " + y)
    b(R, "Wat anderen over mij zeggen")
    R.add_paragraph("“Dirk-Jan is de rust zelve, ook als er drie vrachtwagens tegelijk staan.” – Henk Lubbinge, bedrijfsleider Wildkamp")
    R.add_paragraph("“Komt altijd, klaagt nooit.” – Sjoerd Mulder, ploegbaas Dobotex")
cv("m08_hoogeveen.docx", docx(b08),
   [edu("vmbo", True, "2000", "2004"), edu("mbo-2", True, None, "2006"), edu("mbo-3", False, "2014", "2015")],
   [job("2018-04", "present", "Wildkamp", P, False, None, ["Officepakket"]),
    job("2012-09", "2018-03", "Olympia Uitzendbureau", ["temp-agency", "private"], False, "Dobotex"),
    job("2006", "2012", "Scania", P)],
   references=2, offer=("41.00", "ja", "2023-04-13 08:12"))

# ------------------------------------------------------------------ m09
H09 = """<html lang="nl"><meta charset=utf-8><style>@page{size:A4;margin:14mm 13mm}body{font:9.8pt/1.4 'DejaVu Sans';font-size:9pt;color:#222}
.top{border-left:8px solid #e4572e;padding-left:5mm;margin-bottom:6mm}.top h1{margin:0;font-size:19pt;font-weight:normal}.top p{margin:0;color:#777}
.c{border:1px solid #ddd;border-radius:6px;padding:3.5mm 4.5mm;margin-bottom:4mm;break-inside:avoid}.c .r{display:flex;justify-content:space-between;font-weight:bold}.c .o{color:#e4572e}
.chip{display:inline-block;background:#fbe6df;border-radius:9px;padding:1px 7px;margin:2px 3px 0 0;font-size:8pt}h2{font-size:11pt;color:#e4572e;margin:6mm 0 2mm}</style>
<body><div class=top><h1>Naomi Vreugdenhil</h1><p>Adviseur klantcontact &middot; Naaldwijk &middot; in dienst van Yacht sinds april 2019</p></div>
<p>Naomi combineert ervaring aan de telefoon met kennis van de systemen erachter. Zij werkte voor kleine en grote gemeenten, kent de piek rond de aanslagoplegging en weet wat inwoners dan willen weten.</p>
<h2>Opdrachten</h2>
<div class=c><div class=r><span>Medewerker KCC, accent belastingen</span><span>okt. 2021 &ndash; heden</span></div><div class=o>Gemeente Lansingerland, namens Yacht</div>Beantwoordt telefonisch en per mail vragen over WOZ, afvalstoffenheffing en kwijtschelding. Verwerkt eenvoudige mutaties en betaalafspraken zelf. Schrijft brieven in begrijpelijke taal.<br><span class=chip>Key2Belastingen</span><span class=chip>Key2KCC</span><span class=chip>Word</span><span class=chip>Outlook</span></div>
<div class=c><div class=r><span>Functioneel beheerder klantcontactsysteem</span><span>nov. 2020 &ndash; sept. 2021</span></div><div class=o>Gemeente Waddinxveen, namens Yacht</div>Inrichten van contactformulieren, rechten en rapportages; aanspreekpunt van het KCC-team; testen van releases.<br><span class=chip>Key2KCC</span><span class=chip>Excel</span></div>
<div class=c><div class=r><span>Klantcontactmedewerker</span><span>apr. 2019 &ndash; okt. 2020</span></div><div class=o>Hoogheemraadschap van Delfland, namens Yacht</div>Inkomende telefoon over waterschapsbelasting, kwijtschelding en meldingen van overlast.<br><span class=chip>Salesforce</span></div>
<h2>Eerdere loopbaan</h2>
<div class=c><div class=r><span>Medewerker klantenservice</span><span>2016 &ndash; mrt. 2019</span></div><div class=o>Arcus Wonen, Delft</div>Telefonische reparatieverzoeken, klachten en vragen van woningzoekenden.</div>
<div class=c><div class=r><span>Allround medewerker</span><span>zomer 2013 &ndash; 2016</span></div><div class=o>Strandpaviljoen De Pit, Monster</div>Bediening, bar en de laatste zomer ook de planning.</div>
<h2>Opleiding</h2>
<p><b>Bestuurskunde / Overheidsmanagement (hbo)</b>, Haagse Hogeschool, 2014 &ndash; 2015, propedeuse behaald, daarna gestopt<br><b>Medewerker Bestuur en Beleid, mbo niveau 4</b>, ROC Mondriaan, 2010 &ndash; 2013, diploma<br><b>vmbo-t</b>, ISW Naaldwijk, 2006 &ndash; 2010, diploma</p>
<h2>Referenten</h2><p>1. Wendy Tettero &ndash; teamcoach KCC gemeente Lansingerland &ndash; 010 555 44 61<br>2. Stef Biemond &ndash; informatiemanager gemeente Waddinxveen &ndash; 0182 555 903<br>3. Judith van Rijn &ndash; teamleider klantcontact Delfland &ndash; 015 555 08 18</p></body></html>"""
cv("m09_vreugdenhil_yacht.pdf", chromium(H09),
   [edu("hbo-bachelor", False, "2014", "2015"), edu("mbo-4", True, "2010", "2013"), edu("vmbo", True, "2006", "2010")],
   [job("2021-10", "present", "Yacht", TM, True, "Gemeente Lansingerland", ["Key2KCC", "Key2Belastingen", "Officepakket"]),
    job("2020-11", "2021-09", "Yacht", TM, "mixed", "Gemeente Waddinxveen", ["Key2KCC"]),
    job("2019-04", "2020-10", "Yacht", ["temp-agency", "water-authority"], True, "Hoogheemraadschap van Delfland"),
    job("2016", "2019-03", "Arcus Wonen", P, True),
    job({"earliest": "2013-06-01", "latest": "2013-08-31"}, "2016", "Strandpaviljoen De Pit", P)],
   references=3, offer=("55.55", "ja", "2023-04-18 12:00"))


# ------------------------------------------------------------------ m10
def b10(d):
    s = d.sections[0]; s.left_margin = s.right_margin = Cm(2)
    w = Cm(17); st = d.styles["Normal"]; st.font.name = "DejaVu Sans"; st.font.size = Pt(9); st.paragraph_format.space_after = Pt(2)
    p = d.add_paragraph(); r = p.add_run("MARCO TIMMERMANS"); r.bold = True; r.font.size = Pt(16)
    d.add_paragraph("Freelance Service Desk Engineer // Timmermans ICT Support // Veenendaal // m.timmermans@voorbeeld.nl")
    def head(t):
        d.add_paragraph(); r = d.add_paragraph().add_run("▌" + t); r.bold = True; r.font.size = Pt(11)
    def item(role, per, org, lines):
        p = d.add_paragraph(); p.paragraph_format.tab_stops.add_tab_stop(w, WD_TAB_ALIGNMENT.RIGHT)
        p.add_run(role).bold = True; p.add_run("\t" + per)
        d.add_paragraph(org).runs[0].italic = True
        for x in lines: d.add_paragraph(x, style="List Bullet")
    head("Profiel")
    d.add_paragraph("All-round supportman met 20 jaar ervaring aan de gebruikerskant. Begonnen op een helpdesk bij de kabel, nu als zelfstandige ingehuurd door overheid en zorg. VOG aanwezig.")
    head("Freelance projecten (Timmermans ICT Support)")
    item("Supportmedewerker werkplek", "09/2022 – heden", "Opdrachtgever: Werkorganisatie CGM, Grave", ["storingen ter plekke oplossen bij ambtenaren van drie gemeenten", "uitrol Microsoft 365 en Teams, instructies schrijven", "voorraad laptops en telefoons"])
    item("Functioneel beheerder", "02/2021 – 08/2022", "Opdrachtgever: Gemeente Ede", ["beheer Suite4Sociaal Domein en de koppeling met Key2Datadistributie", "gebruikersoverleg en releasetesten"])
    item("Engineer werkplek", "06/2019 – 12/2020", "Opdrachtgever: Ziekenhuis Gelderse Vallei", ["vervanging van 2.400 werkplekken", "nazorg op de poliklinieken"])
    head("Loondienst")
    item("Service Desk Agent / Shift Lead", "01/2011 – 05/2019", "Centric, Gouda", ["klanten (gemeenten en leveranciers) te woord staan per telefoon en mail over Key2Burgerzaken en Key2Belastingen", "dagstart verzorgen, wachtrij verdelen"])
    item("Helpdeskmedewerker", "04/2002 – 12/2010", "UPC Nederland", ["technische helpdesk televisie en internet, inbound"])
    head("Educatie")
    item("MBO ICT-beheerder (niveau 4)", "1998 – 2002", "ROC A12, Ede – diploma", [])
    item("MAVO", "1994 – 1998", "Ichthus College, Veenendaal – diploma", [])
    head("Certificeringen"); d.add_paragraph("ITIL 4 Foundation (2020) · Microsoft 365 Certified: Modern Desktop Administrator (2021) · Scrum PSM I (2022)")
    head("Referenties")
    for a, x in [("Jolanda Hendriks", "coördinator servicedesk, Werkorganisatie CGM"), ("Frits Oudejans", "teammanager, Centric")]:
        p = d.add_paragraph(); p.paragraph_format.tab_stops.add_tab_stop(w, WD_TAB_ALIGNMENT.RIGHT); p.add_run(a + "\t" + x)
    head("Tarief"); d.add_paragraph("€ 62,50 per uur ex btw")
cv("m10_timmermans.docx", docx(b10),
   [edu("mbo-4", True, "1998", "2002"), edu("vmbo", True, "1994", "1998")],
   [job("2022-09", "present", "Timmermans ICT Support", ["private", "municipality"], False, "Werkorganisatie CGM", ["Officepakket"]),
    job("2021-02", "2022-08", "Timmermans ICT Support", ["private", "municipality"], False, "Gemeente Ede", ["Suite"]),
    job("2019-06", "2020-12", "Timmermans ICT Support", ["private", "care"], False, "Ziekenhuis Gelderse Vallei"),
    job("2011-01", "2019-05", "Centric", P, True, None, ["Key2Belastingen"]),
    job("2002-04", "2010-12", "UPC Nederland", P, True)],
   references=2, stated_rate=62.5, stated_fee=None, offer=None)


# ------------------------------------------------------------------ m11
def m11(path):
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen import canvas
    from reportlab.lib.utils import simpleSplit
    c = canvas.Canvas(str(path), pagesize=A4); W, Hh = A4
    c.setFillColorRGB(.35, .25, .15); c.rect(0, Hh - 85, W, 85, fill=1, stroke=0)
    c.setFillColorRGB(1, 1, 1); c.setFont("Times-Bold", 24); c.drawString(45, Hh - 45, "Patrick van Beuningen")
    c.setFont("Times-Italic", 12); c.drawString(45, Hh - 66, "gastheer in hart en nieren")
    c.setFillColorRGB(0, 0, 0)
    def col(x, w, y, blocks):
        for kind, txt in blocks:
            f, sz = {"h": ("Times-Bold", 13), "b": ("Times-Bold", 10.5), "i": ("Times-Italic", 10), "p": ("Times-Roman", 10.5)}[kind]
            if kind == "h":
                y -= 10
            for ln in simpleSplit(txt, f, sz, w):
                c.setFont(f, sz); c.drawString(x, y, ln); y -= sz * 1.27
            if kind == "h":
                c.line(x, y + 9, x + w, y + 9); y -= 4
            if kind == "p":
                y -= 5
    col(45, 300, Hh - 112, [
        ("h", "Loopbaan tot nu toe"),
        ("b", "Front Office Manager"), ("i", "Hotel Arendsberg, Valkenburg | najaar 2018 - heden"), ("p", "Verantwoordelijk voor receptie en reserveringen van 84 kamers en 6 suites. Team van 8. In de lockdowns van 2020 en 2021 in deeltijd. Oracle Opera, Excel en Word."),
        ("b", "Receptionist"), ("i", "Hotel Derlon, Maastricht | 2013 - najaar 2018"), ("p", "In- en uitchecken, telefooncentrale, klachten oplossen aan de balie."),
        ("b", "Nachtreceptionist"), ("i", "Kruisherenhotel | 2011 - 2012 (14 maanden)"), ("p", "Alleen in de nacht, kassa afsluiten en ontbijt voorbereiden."),
        ("b", "Reisleider"), ("i", "TUI, Kreta en Mallorca | zomer 2008, zomer 2009"), ("p", "Transfers, welkomstpraatjes en excursies."),
        ("h", "Vrijwillig"),
        ("b", "Vrijwilliger"), ("i", "Voedselbank Maastricht | januari 2021 - heden"), ("p", "Op vrijdag pakketten samenstellen en uitdelen.")])
    col(375, 175, Hh - 112, [
        ("h", "Gegevens"), ("p", "Meerssen"), ("p", "06 555 73 019"), ("p", "14-09-1986"),
        ("h", "Opleidingen"), ("b", "Hoge Hotelschool Maastricht (hbo)"), ("p", "2005 - 2010, diploma behaald in 2010"), ("b", "Havo"), ("p", "Stella Maris College, 2000 - 2005, geslaagd"),
        ("h", "Talen"), ("p", "Nederlands, Duits, Frans, Engels, Limburgs"),
        ("h", "Computer"), ("p", "Opera, Booking Extranet, Adobe Creative Suite, Microsoft Office"),
        ("h", "Over mij"), ("p", "Ik word blij van gasten die terugkomen. Door de onregelmatige diensten zoek ik nu een baan overdag.")])
    c.setFont("Times-Italic", 8); c.drawCentredString(W / 2, 24, "Referenties beschikbaar op verzoek")
    c.save()
cv("m11_vanbeuningen.pdf", m11,
   [edu("hbo-bachelor", True, "2005", "2010"), edu("havo", True, "2000", "2005")],
   [job({"earliest": "2018-09-01", "latest": "2018-11-30"}, "present", "Hotel Arendsberg", P, False, None, ["Officepakket"]),
    job("2013", {"earliest": "2018-09-01", "latest": "2018-11-30"}, "Hotel Derlon", P, "mixed"),
    job("2011", "2012", "Kruisherenhotel", P),
    job({"earliest": "2008-06-01", "latest": "2008-08-31"}, {"earliest": "2008-06-01", "latest": "2008-08-31"}, "TUI", P),
    job({"earliest": "2009-06-01", "latest": "2009-08-31"}, {"earliest": "2009-06-01", "latest": "2009-08-31"}, "TUI", P),
    job("2021-01", "present", "Voedselbank Maastricht", P, kind="volunteer")],
   references=0, on_request=True, listed=["Officepakket"], offer=("48.00", "nee", "2023-04-16 19:47"))


# ------------------------------------------------------------------ m12
def b12(d):
    st = d.styles["Normal"]; st.font.name = "Liberation Serif"; st.font.size = Pt(12)
    d.add_paragraph("Levensloop van Geertje Hofstra, Drachten")
    for t in ["Ik ben geboren in 1976 in Burgum, getrouwd met Jelle en moeder van drie zonen.",
              "Na de havo op het Liudger (diploma in 1994) ben ik begonnen aan de mbo-opleiding Verpleegkunde niveau 4 in Leeuwarden. Die heb ik in 1998 afgerond.",
              "Van september 1998 tot en met mei 2010 werkte ik als verpleegkundige bij Ziekenhuis Nij Smellinghe op de afdeling interne. Mooi werk, maar mijn rug wilde niet meer.",
              "Daarna ben ik van juni 2010 t/m december 2016 doktersassistente geweest bij Huisartsenpraktijk De Wissel. Ik deed de triage aan de telefoon, prikte bloed en hielp bij kleine ingrepen.",
              "Sinds januari 2017 werk ik bij Thuiszorg Het Friese Land op het klantcontactcentrum. Ik beantwoord telefoon en mail van cliënten en mantelzorgers, plan ruilingen en verbind door. Ik gebruik daar Nedap Ons, Outlook en Word.",
              "Van maart 2021 tot en met augustus 2021 was ik daarnaast in deeltijd via Randstad uitgezonden naar GGD Fryslân voor de vaccinatielijn, ook telefonisch.",
              "Naast mijn werk ben ik sinds 2012 ouderling in de Protestantse gemeente Drachten en geef ik les op de naailes in het buurthuis.",
              "Wie iets over mij wil weten, kan bellen met Tineke Bosma (teamleider klantcontact thuiszorg, 0512-555018) of met dokter Veenstra van De Wissel (0512-555733)."]:
        d.add_paragraph(t)
cv("m12_hofstra.odt", via_office(b12, "odt"),
   [edu("havo", True, None, "1994"), edu("mbo-4", True, None, "1998")],
   [job("1998-09", "2010-05", "Ziekenhuis Nij Smellinghe", ["care"]),
    job("2010-06", "2016-12", "Huisartsenpraktijk De Wissel", ["care"], "mixed"),
    job("2017-01", "present", "Thuiszorg Het Friese Land", ["care"], True, None, ["Officepakket"]),
    job("2021-03", "2021-08", "Randstad", ["temp-agency", "joint-arrangement"], True, "GGD Fryslân"),
    job("2012", "present", "Protestantse gemeente Drachten", ["religious"], kind="volunteer")],
   references=2, offer=("47.25", "ja", "2023-04-15 21:05"))

# ------------------------------------------------------------------ m13
H13 = """<html lang="en"><meta charset=utf-8><style>@page{size:A4;margin:18mm 20mm}body{font:10.3pt/1.42 'Bitstream Charter','Liberation Serif'}h1{text-align:center;font-size:20pt;margin:0}
.s{text-align:center;color:#555}h2{font-variant:small-caps;border-bottom:.6pt solid #000;font-size:13pt;margin:14px 0 6px}.l{display:flex;justify-content:space-between}.l b{font-size:10.5pt}ul{margin:2px 0 8px}</style>
<body><h1>Oluwaseun (Seun) Adebayo</h1><p class=s>The Hague &bull; +31 6 555 80 443 &bull; seun.adebayo@example.nl</p>
<h2>Summary</h2><p>Customer support professional with six years of experience in multilingual contact centres. Fluent in English, good command of Dutch (B2). Patient, structured and used to high call volumes.</p>
<h2>Experience</h2>
<div class=l><b>Customer Service Representative</b><span>March 2020 &ndash; present</span></div><i>Teleperformance, The Hague</i><ul><li>Inbound calls and chat for a consumer electronics client</li><li>Quality buddy for new hires since 2022</li><li>Daily reports in Excel and PowerPoint</li></ul>
<div class=l><b>Guest Relations Agent</b><span>June 2018 &ndash; February 2020</span></div><i>Booking.com, Amsterdam</i><ul><li>Phone and e-mail support for guests and partners in English</li></ul>
<div class=l><b>Teller</b><span>2013 &ndash; 2017</span></div><i>First Bank of Nigeria, Ibadan</i><ul><li>Cash handling and customer enquiries at the counter</li></ul>
<h2>Education</h2><div class=l><b>B.Sc. Accounting, University of Ibadan (Nigeria)</b><span>2009 &ndash; 2013</span></div><p>Degree obtained. Not yet evaluated in the Netherlands.</p>
<h2>Courses</h2><p>Dutch as a second language, State Exam Programme I (2021)</p>
<h2>References</h2><p>Sara Lindqvist, Operations Supervisor, Teleperformance, s.lindqvist@example.com<br>Mark Ouwerkerk, Team Lead, Booking.com, m.ouwerkerk@example.com</p></body></html>"""
cv("m13_adebayo.pdf", chromium(H13),
   [edu(None, True, "2009", "2013")],
   [job("2020-03", "present", "Teleperformance", ["contact-centre-company"], True, None, ["Officepakket"]),
    job("2018-06", "2020-02", "Booking.com", P, True),
    job("2013", "2017", "First Bank of Nigeria", P)],
   references=2, language="en", offer=("45.50", "ja", "2023-04-17 13:33"))


# ------------------------------------------------------------------ m14
def b14(d):
    st = d.styles["Normal"]; st.font.name = "Liberation Sans Narrow"; st.font.size = Pt(11)
    d.add_heading("Personalia", 3)
    def tab(head, rows, widths):
        t = d.add_table(rows=0, cols=len(widths)); t.style = "Light Grid Accent 1"; t.autofit = False
        for k, r in enumerate(([head] if head else []) + rows):
            c = t.add_row().cells
            for i, x in enumerate(r):
                c[i].text = x; c[i].width = Cm(widths[i])
    tab(None, [["Naam", "S. (Sabine) Korteweg"], ["Woonplaats", "Langedijk"], ["Nationaliteit", "Nederlandse"], ["Beschikbaar", "ma di wo vr, vanaf 1 mei 2023"]], [4, 11])
    d.add_heading("Opleiding", 3)
    tab(["Van - tot", "Opleiding", "Niveau", "Diploma"], [["2001-2004", "Directiesecretaresse / managementassistent, Horizon College", "mbo 4", "ja"], ["1997-2001", "Mavo, Jan Arentsz Alkmaar", "mavo", "ja"], ["2017-2019", "Ad Management, Inholland", "Ad", "nee"]], [2.6, 8, 2.2, 2.2])
    d.add_heading("Werk", 3)
    tab(["Van - tot", "Functie", "Organisatie", "Toelichting"], [
        ["07-2022 - heden", "Adviseur KCC", "Gemeente Dijk en Waard", "telefoon 14 072, mail, chat; Key2KCC, Accres, Office 365"],
        ["01-2018 - 06-2022", "Klantadviseur telefonisch team", "Werkorganisatie BUCH", "inwoners van Bergen, Uitgeest, Castricum en Heiloo telefonisch helpen; Suite, Key2KCC"],
        ["05-2012 - 12-2017", "Baliemedewerker burgerzaken", "Gemeente Langedijk", "reisdocumenten en rijbewijzen aan de balie"],
        ["2004 - 2012", "Secretaresse", "Advocatenkantoor Smal & Van Dam", ""]], [2.8, 3.6, 3.8, 5])
    d.add_heading("Referenten", 3)
    tab(["Naam", "Functie", "Telefoon"], [["Margriet Ootes", "Teammanager KCC, Dijk en Waard", "072 555 90 12"], ["Harm Jan Zut", "Oud-leidinggevende, BUCH", "06 555 31 716"]], [5, 6, 4])
cv("m14_korteweg.docx", docx(b14),
   [edu("mbo-4", True, "2001", "2004"), edu("vmbo", True, "1997", "2001"), edu("ad", False, "2017", "2019")],
   [job("2022-07", "present", "Gemeente Dijk en Waard", M, True, None, ["Key2KCC", "Accres", "Officepakket"]),
    job("2018-01", "2022-06", "Werkorganisatie BUCH", M, True, None, ["Key2KCC", "Suite"]),
    job("2012-05", "2017-12", "Gemeente Langedijk", M),
    job("2004", "2012", "Advocatenkantoor Smal & Van Dam", P)],
   references=2, offer=("50.00", "nee", "2023-04-14 10:00"))
