"""CVs 13 to 18."""
from kit import *

# ---- 13: ledger, a bordered table with a column for each datum, oldest first ----
def ledger():
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle
    n = ParagraphStyle("n", fontName="Helvetica", fontSize=9, leading=11.5)
    h = ParagraphStyle("h", parent=n, fontName="Helvetica-Bold", fontSize=11, spaceBefore=10, spaceAfter=4)
    def tab(rows, widths):
        t = Table([[Paragraph(("<b>%s</b>" % c) if i == 0 else c, n) for c in r] for i, r in enumerate(rows)], widths, repeatRows=1)
        t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), .4, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#d8e2dc")),
                               ("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.white, colors.HexColor("#f4f4f4")]), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
        return t
    doc = SimpleDocTemplate(str(OUT / "o13_willem_oostdam.pdf"), pagesize=landscape(A4), leftMargin=40, rightMargin=40, topMargin=36, bottomMargin=36, title="CV W. Oostdam", invariant=1)
    doc.build([Paragraph("W. (Willem) Oostdam", ParagraphStyle("t", parent=n, fontName="Helvetica-Bold", fontSize=17, leading=22)),
               Paragraph("Alphen aan den Rijn, Ridderveld &nbsp;|&nbsp; 06-16 03 58 49 &nbsp;|&nbsp; w.oostdam@xs4all.nl &nbsp;|&nbsp; 30-05-1970", n),
               Paragraph("Arbeidsverleden", h),
               tab([["Van", "Tot", "Functie", "Organisatie", "Uren", "Bijzonderheden"],
                    ["01-08-1992", "31-12-1999", "Kassier", "Rabobank Leiden", "38", "Balie en kluis"],
                    ["01-01-2000", "30-06-2011", "Administrateur", "transportbedrijf Verkade &amp; Zn", "40", "Debiteuren, ritadministratie, lonen van 35 chauffeurs"],
                    ["01-09-2011", "31-01-2018", "Medewerker invordering", "Belastingsamenwerking Gouwe-Rijnland", "36", "Dwangbevelen, betalingsregelingen"],
                    ["01-03-2018", "15-05-2020", "Financieel medewerker", "Gemeente Alphen aan den Rijn (via Yacht)", "32", "Aanslagen OZB; gewerkt met Key2Belastingen, Word en Excel"],
                    ["01-06-2020", "heden", "Financieel administrateur", "drukkerij Bosma", "32", "Volledige boekhouding in Exact"]], [62, 62, 130, 190, 36, 280]),
               Paragraph("Scholing", h),
               tab([["Soort", "Richting", "Plaats", "Jaren", "Diploma"], ["MEAO", "Bedrijfsadministratie", "Leiden", "1988-1992", "ja"], ["HEAO (deeltijd)", "Bedrijfseconomie", "Den Haag", "1996-1998", "nee"], ["MAVO", "", "Alphen", "1984-1988", "ja"]], [120, 200, 150, 130, 160]),
               Paragraph("Referenten", h),
               tab([["Naam", "Relatie", "Telefoon"], ["Mw. A. Bosma-Vis", "directeur drukkerij", "0172 43 20 10"], ["Dhr. R. Zandbergen", "teamleider Belastingen gemeente Alphen", "0172 46 51 02"]], [200, 360, 200]), Spacer(1, 2)])
ledger()
gold("o13_willem_oostdam.pdf", [D("mbo-4", True, "1988", "1992"), D("hbo-bachelor", False, "1996", "1998"), D("vmbo", True, "1984", "1988")],
     [E("1992-08-01", "1999-12-31", "Rabobank", P), E("2000-01-01", "2011-06-30", "transportbedrijf Verkade & Zn", P), E("2011-09-01", "2018-01-31", "Belastingsamenwerking Gouwe-Rijnland", ["joint-arrangement"]),
      E("2018-03-01", "2020-05-15", "Yacht", T + M, False, ["Key2Belastingen", OFF], client="Gemeente Alphen aan den Rijn"), E("2020-06-01", "present", "drukkerij Bosma", P)],
     refs=2, offer=(55.55, "ja"), sent="2023-04-14 09:09")

# ---- 14: employer with blurb in a merged cell at the left, functions with dates at the right ----
w = W("Segoe UI", 10, 1.8, 2)
w.p("ILSE BRANDSMA", bold=True, size=21, color="1C4E80", after=0)
w.p("Leeuwarden · 44 jaar · 06 25 80 36 97 · ilsebrandsma@icloud.com", after=8)
w.p("Loopbaan per organisatie", bold=True, size=12, color="1C4E80")
t = w.d.add_table(rows=0, cols=2, style="Table Grid")
t.autofit = False
for org, blurb, funcs in [
    ("Gemeente Leeuwarden", "125.000 inwoners, ruim 1.300 medewerkers. Het KCC behandelt jaarlijks 180.000 contacten.",
     [("Coördinator KCC, 1-2021 tot heden", "Dagsturing van 18 medewerkers, gespreksanalyse, zelf een dagdeel per week aan de telefoon. Key2KCC, Suite, Microsoft 365."),
      ("Medewerker KCC, 4-2017 tot 12-2020", "Telefonie en e-mail, burgerzaken en belastingen. Registratie in Key2KCC.")]),
    ("Achmea", "Verzekeraar met onder meer Centraal Beheer, Interpolis en Zilveren Kruis.",
     [("Klantadviseur zorg, 6-2011 tot 3-2017", "Telefonisch vragen over vergoedingen en nota's beantwoorden."), ("Dataverwerker declaraties, 2-2008 tot 5-2011", "Invoer en controle van nota's.")]),
    ("pannenkoekenhuis De Bolder", "Familiezaak aan het Bergumermeer, 90 zitplaatsen.", [("Serveerster, 2002 tot 2007", "")])]:
    first = None
    for f, d in funcs:
        row = t.add_row().cells
        w.fill(row[1].paragraphs[0], f, bold=True)
        if d:
            row[1].add_paragraph(d)
        if first is None:
            first = row[0]
        last = row[0]
    cell = first.merge(last) if first is not last else first
    for p in cell.paragraphs[1:]:
        p._p.getparent().remove(p._p)
    w.fill(cell.paragraphs[0], org, bold=True, size=11)
    w.fill(cell.add_paragraph(), blurb, it=True, size=8.5, color="555555")
    w.shade(cell, "EAF1F8")
w.grid(t, [6.0, 11.4])
for r in t.rows:
    r.cells[0].width, r.cells[1].width = w.Cm(6), w.Cm(11.4)
w.p("Opleidingen", bold=True, size=12, color="1C4E80", before=10)
w.p("Sociaal-pedagogisch werk, mbo niveau 4, Friesland College, 1998–2002, diploma behaald")
w.p("Hbo Maatschappelijk werk, NHL, 2002–2003, gestopt na de propedeuse")
w.p("Mag u bellen", bold=True, size=12, color="1C4E80", before=10)
w.p("Jelle Hettinga (manager Publieksdienstverlening) 058 233 41 70 – Tryntsje Faber (collega-coördinator) 058 233 41 88 – Ruud Gielen (Achmea) 06 30 77 25 61")
w.save("o14_ilse_brandsma.docx")
gold("o14_ilse_brandsma.docx", [D("mbo-4", True, "1998", "2002"), D("hbo-bachelor", False, "2002", "2003")],
     [E("2021-01", "present", "Gemeente Leeuwarden", M, True, ["Key2KCC", "Suite", OFF]), E("2017-04", "2020-12", "Gemeente Leeuwarden", M, True, ["Key2KCC"]),
      E("2011-06", "2017-03", "Achmea", P, True), E("2008-02", "2011-05", "Achmea", P), E("2002", "2007", "pannenkoekenhuis De Bolder", P)],
     refs=3, offer=(58.0, "ja"), sent="2023-04-17 08:00")

# ---- 15: English resume, employer and place on one line, role and dates on the next ----
chrome("o15_tomasz_wysocki.pdf", """<style>@page{size:A4;margin:17mm 20mm}body{font:10.8pt/1.38 'Liberation Serif',serif}h1{text-align:center;margin:0;letter-spacing:3px;font-size:20pt}.k{text-align:center;margin-bottom:8px}h2{font-size:11pt;border-bottom:1px solid #000;font-variant:small-caps;margin:12px 0 4px}.l{display:flex;justify-content:space-between}ul{margin:2px 0 8px 18px;padding:0}</style>
<h1>TOMASZ WYSOCKI</h1><div class=k>Rijswijk, The Netherlands | +31 6 57 13 20 98 | t.wysocki@proton.me</div>
<h2>Professional Summary</h2><p style="margin:0">Customer-focused support specialist with eight years of experience in hospitality and travel. Conversational Dutch (B1), fluent English and Polish.</p>
<h2>Professional Experience</h2>
<div class=l><b>Booking.com</b><span>The Hague</span></div><div class=l><i>Customer Service Executive</i><span>Sept 2019 – Present</span></div><ul><li>Handle inbound calls and chats from guests and partners in two languages</li><li>Weekly quality reports in Excel and PowerPoint</li></ul>
<div class=l><b>Marriott Hotel</b><span>The Hague</span></div><div class=l><i>Front Desk Agent</i><span>May 2016 – Aug 2019</span></div><ul><li>Check-in and check-out, night audit twice a month</li></ul>
<div class=l><b>Strawberry Fields Nurseries</b><span>Naaldwijk</span></div><div class=l><i>Greenhouse Worker</i><span>Mar 2014 – Apr 2016</span></div><ul><li>Picking and packing of tomatoes and peppers</li></ul>
<h2>Education</h2><div class=l><b>University of Wrocław</b><span>Wrocław</span></div><div class=l><i>Bachelor of Arts in English Philology, degree obtained</i><span>2009 – 2012</span></div>
<h2>References</h2><p style="margin:0">Available upon request.</p>""")
gold("o15_tomasz_wysocki.pdf", [D(None, True, "2009", "2012")],
     [E("2019-09", "present", "Booking.com", P, True, [OFF]), E("2016-05", "2019-08", "Marriott Hotel", P), E("2014-03", "2016-04", "Strawberry Fields Nurseries", P)],
     on_request=True, lang="en", offer=(43.0, "ja"), sent="2023-04-17 23:58")

# ---- 16: a filled-in form with numbered blocks ----
w = W("Arial", 10, 2.0, 0)
w.p("INSCHRIJFFORMULIER / CV", bold=True, size=14, after=4)
def form(title, fields):
    t = w.d.add_table(rows=1, cols=4, style="Table Grid")
    t.autofit = False
    c = t.rows[0].cells
    m = c[0].merge(c[3])
    w.fill(m.paragraphs[0], title, bold=True, color="FFFFFF")
    w.shade(m, "4A4A4A")
    for i in range(0, len(fields), 2):
        r = t.add_row().cells
        for j, (k, v) in enumerate(fields[i:i + 2]):
            w.fill(r[2 * j].paragraphs[0], k, size=8.5, color="555555")
            w.fill(r[2 * j + 1].paragraphs[0], v, bold=True)
    for r in t.rows[1:]:
        for cell, x in zip(r.cells, (3.2, 5.6, 3.2, 5.0)):
            cell.width = w.Cm(x)
    w.p("", size=5)
form("A. Persoon", [("Naam", "Özkan"), ("Voornaam", "Hüseyin"), ("Woonplaats", "Enschede"), ("Telefoon", "06 54 87 30 22"), ("E-mail", "h.ozkan@ziggo.nl"), ("Geboren", "04-04-1972")])
form("B1. Huidige / laatste werkgever", [("Naam werkgever", "Gemeente Enschede"), ("Soort bedrijf", "Overheid, afdeling Toezicht"), ("In dienst", "03-06-2013"), ("Uit dienst", "n.v.t., nog in dienst"), ("Functie", "Parkeercontroleur"),
     ("Reden vertrek", "zoek binnenwerk i.v.m. knie"), ("Omschrijving", "Controles op straat, naheffingen, uitleg aan bewoners"), ("Te bellen", "Dhr. M. Wolbers, 053 481 76 50")])
form("B2. Werkgever daarvoor", [("Naam werkgever", "taxibedrijf Brookhuis"), ("Soort bedrijf", "Personenvervoer"), ("In dienst", "10-2002"), ("Uit dienst", "05-2013"), ("Functie", "Chauffeur leerlingenvervoer"), ("Reden vertrek", "aanbesteding verloren"), ("Omschrijving", "Vaste ritten"), ("Te bellen", "Mw. H. Brookhuis, 053 434 11 29")])
form("B3. Werkgever daarvoor", [("Naam werkgever", "spinnerij Oosterveld"), ("Soort bedrijf", "Textiel"), ("In dienst", "1990"), ("Uit dienst", "2001"), ("Functie", "Machinebediener"), ("Reden vertrek", "sluiting fabriek"), ("Omschrijving", ""), ("Te bellen", "")])
form("C. Scholen", [("School 1", "Beveiliger, mbo niveau 2, ROC van Twente"), ("Jaar / diploma", "2011-2012, ja"), ("School 2", "Lise (middelbare school), Kayseri, Turkije"), ("Jaar / diploma", "1986-1989, ja")])
form("D. Computer", [("Ik kan werken met", "e-mail, parkeerapp"), ("Rijbewijs", "B, taxipas")])
w.save("o16_huseyin_ozkan.docx")
gold("o16_huseyin_ozkan.docx", [D("mbo-2", True, "2011", "2012"), D(None, True, "1986", "1989")],
     [E("2013-06-03", "present", "Gemeente Enschede", M), E("2002-10", "2013-05", "taxibedrijf Brookhuis", P), E("1990", "2001", "spinnerij Oosterveld", P)],
     refs=2, offer=(45.0, "ja"), sent="2023-04-11 14:14")

# ---- 17: the organisation is introduced first; the period stands in a strip below the card ----
def card(org, blurb, role, did, proud, when):
    return (f"<div class=c><div class=o>{org}</div><p class=b>{blurb}</p><p><b>Mijn rol</b> {role}</p><p><b>Wat ik deed</b> {did}</p>" + (f"<p><b>Trots op</b> {proud}</p>" if proud else "") + f"<div class=w>{when}</div></div>")
weasy("o17_evelien_schutte.pdf", """<style>@page{size:A4;margin:15mm 18mm}body{font:10pt/1.42 'DejaVu Sans',sans-serif;color:#333}h1{color:#5a3d8a;font-size:22pt;margin:0}h2{color:#5a3d8a;font-size:11pt;margin:12px 0 5px}.c{border:1px solid #c9bfe0;border-radius:5px;margin-bottom:9px;break-inside:avoid}.c p{margin:3px 10px}.o{font-size:12.5pt;font-weight:bold;padding:6px 10px 0}.b{color:#777;font-size:8.8pt}.w{background:#ece6f6;padding:3px 10px;margin-top:6px;font-size:9pt}</style>
<h1>Evelien Schutte</h1><div>Amersfoort, Vathorst | 06 48 36 02 75 | evelien@schuttemail.nl | 38 jaar</div><h2>Hier werkte ik</h2>""" +
      card("Gemeente Amersfoort", "De stad telt 160.000 inwoners. Inwoners bereiken de gemeente via één nummer, 14033.", "Functioneel beheerder van het klantcontactcentrum", "Inrichten en testen van Key2KCC, rechten uitgeven, handleidingen schrijven, storingen met de leverancier oplossen. Ook Accres voor de zaalverhuur viel onder mijn beheer.", "Een update zonder één minuut uitval.", "maart 2021 — heden · 28 uur") +
      card("ANWB", "Vereniging met 4,8 miljoen leden, hulp onderweg en op reis.", "Medewerker ledenservice", "Leden aan de telefoon en in de mail helpen met verzekering en pechhulp. De laatste jaren ook testen van nieuwe schermen.", "Klanttevredenheid 8,9.", "oktober 2014 — februari 2021 · 32 uur") +
      card("Stichting Klinker", "Brengt muziek en theater op zestig basisscholen.", "Planner", "Roosters van 40 vakdocenten.", "", "augustus 2007 — september 2014 · 24 uur") +
      """<h2>Hier studeerde ik</h2><p>Bachelor Culturele en Maatschappelijke Vorming, Hogeschool Utrecht — afgestudeerd — 2003 tot 2007<br>Havo, Corderius College — 1998 tot 2003 — geslaagd</p><h2>Zij kennen mij</h2><p>Bas Ruijter, leverancier, 06 10 45 98 33 | Lia de Graaff, teammanager KCC Amersfoort, 033 469 50 21</p>""")
gold("o17_evelien_schutte.pdf", [D("hbo-bachelor", True, "2003", "2007"), D("havo", True, "1998", "2003")],
     [E("2021-03", "present", "Gemeente Amersfoort", M, "mixed", ["Key2KCC", "Accres"]), E("2014-10", "2021-02", "ANWB", P, True), E("2007-08", "2014-09", "Stichting Klinker", P)],
     refs=2, offer=(54.9, ""), sent="2023-04-16 12:45")

# ---- 18: the period is the heading, the rest is told in full sentences below ----
w = W("Cambria", 11.5, 2.5, 4)
w.p("Dirk Klaassen", bold=True, size=24, after=0)
w.p("Nijmegen-Dukenburg, 06 83 12 47 70, dirk_klaassen95@gmail.com", it=True, after=6)
w.p("key2kcc key2belastingen accres suite office klantcontactcentrum gemeente", size=8, color="FFFFFF", after=4)
for kop, text in [("Sinds februari 2023", "Timing heeft mij geplaatst bij de gemeente Nijmegen. Ik sta daar aan de publieksbalie: paspoorten uitreiken, mensen doorverwijzen, wachtrij in de gaten houden."),
                  ("Van augustus 2020 tot en met december 2022", "In deze periode zat ik bij Ziggo op de klantenservice, op contract bij YoungCapital. Ik nam oproepen aan over storingen en rekeningen en zette afspraken met monteurs in de agenda."),
                  ("Van mei 2017 tot en met juli 2020", "Orderpicker, en na een jaar ploegleider, was ik bij Nabuurs in Haps. Nachtdiensten, drie ploegen."),
                  ("Van september 2014 tot en met april 2017", "Ik zat op school en bracht daarnaast kranten en folders rond voor DPG Media.")]:
    w.p(kop, bold=True, size=13, color="B03A2E", before=8)
    w.p(text)
w.p("Mijn papieren", bold=True, size=13, color="B03A2E", before=8)
w.p("Logistiek teamleider, mbo-niveau 3, ROC Nijmegen. Diploma gekregen in 2017.")
w.p("Zij staan voor mij in", bold=True, size=13, color="B03A2E", before=8)
w.p("Kees Peperkamp van Nabuurs (06 12 09 88 14) en Sharda Bihari, teamleider bij Ziggo (06 46 31 75 20).")
w.save("o18_dirk_klaassen.docx")
gold("o18_dirk_klaassen.docx", [D("mbo-3", True, None, "2017")],
     [E("2023-02", "present", "Timing", T + M, client="gemeente Nijmegen"), E("2020-08", "2022-12", "YoungCapital", T + P, True, client="Ziggo"), E("2017-05", "2020-07", "Nabuurs", P), E("2014-09", "2017-04", "DPG Media", P)],
     refs=2, hidden=True, offer=(47.5, "ja"), sent="2023-04-17 17:17")
