"""Fourth part of the CVs."""
from kit import *

# ---- k22: terse, one line a job ----
w = W("Comic Sans MS", 11, 2.5)
w.p("cv stefano winklaar")
w.p("rotterdam zuid, 0628105593, stefano.w@snelpost.example, 24 jaar, geen rijbewijs")
w.p("")
w.p("WERK", bold=True)
w.p("2021 - nu   klantenservice medewerker bij coolblue, rotterdam. bellen, mailen, chatten")
w.p("2018 - 2021   magazijn medewerker bij action, zwaagdijk")
w.p("2017   afwasser bij mcdonalds")
w.p("")
w.p("SCHOOL", bold=True)
w.p("2017 - 2019   mbo 3 verkoopspecialist, albeda. niet afgemaakt")
w.p("2015 - 2017   mbo 2 verkoper, albeda. diploma gehaald")
w.p("2011 - 2015   vmbo basis, diploma gehaald")
w.p("")
w.p("KAN IK", bold=True)
w.p("engels, papiamento, nederlands. goed met computers. altijd op tijd")
w.p("")
w.p("REFERENTIE", bold=True)
w.p("vraag gerust naar joey (teamcoach coolblue) 0610029384")
w.save("k22_stefano_winklaar.docx")
gold("k22_stefano_winklaar.docx", [D("mbo-3", False, "2017", "2019"), D("mbo-2", True, "2015", "2017"), D("vmbo", True, "2011", "2015")],
     [E("2021", "present", "coolblue", P, True), E("2018", "2021", "action", P), E("2017", "2017", "mcdonalds", P)],
     1, offer=(42.25, "ja"), sent="2023-04-14 12:34")

# ---- k23: fpdf2, dates in a left column with a line ----
from fpdf import FPDF
pdf = FPDF()
pdf.add_page()
pdf.set_margins(18, 15, 18)
pdf.set_y(15)
pdf.set_font("Times", "B", 20)
pdf.cell(0, 9, "Marieke Overbeek", new_x="LMARGIN", new_y="NEXT")
pdf.set_font("Times", "", 11)
pdf.cell(0, 6, "Zwolle   tel. 06 15 86 40 72   marieke.overbeek@hanzepost.example", new_x="LMARGIN", new_y="NEXT")


def head23(t):
    pdf.ln(4)
    pdf.set_font("Times", "B", 13)
    pdf.set_text_color(120, 66, 18)
    pdf.cell(0, 8, t, new_x="LMARGIN", new_y="NEXT")
    pdf.set_text_color(0)


def row23(when, title, text):
    y = pdf.get_y()
    pdf.set_font("Times", "", 10)
    pdf.multi_cell(40, 5, when, new_x="RIGHT", new_y="TOP")
    pdf.set_x(63)
    pdf.set_font("Times", "B", 11)
    pdf.multi_cell(0, 5.5, title, new_x="LMARGIN", new_y="NEXT")
    pdf.set_x(63)
    pdf.set_font("Times", "", 11)
    pdf.multi_cell(0, 5.5, text, new_x="LMARGIN", new_y="NEXT")
    pdf.line(60, y, 60, pdf.get_y())
    pdf.ln(3)


head23("Werk")
row23("07/02/2022 - heden", "Medewerker klantcontact (16 uur), Gemeente Zwolle", "Vragen van inwoners via telefoon en webformulier. Afspraken met aannemers over afval doorgeven. Vastleggen in Key2KCC; roosters in Excel, brieven in Word.")
row23("01/01/2020 - 31/12/2020", "Agent inbound, Transcom Groningen", "Telefonische helpdesk voor een webwinkel, deels vanuit huis.")
row23("01/09/2010 - heden", "Pianodocent, zelfstandig", "Twaalf leerlingen aan huis, elk jaar een voorspeelmiddag.")
row23("01/09/2007 - 31/12/2019", "Docent muziek, Thorbecke Scholengemeenschap", "Onderbouw havo/vwo, schoolkoor, muziektheater.")
head23("Studie")
row23("2002 - 2006", "Hbo Docent Muziek, ArtEZ Conservatorium", "cum laude afgestudeerd")
row23("1996 - 2002", "Vwo, Carolus Clusius College", "diploma")
head23("Referenties")
pdf.set_font("Times", "", 11)
pdf.multi_cell(0, 6, "Hilde Brink, teamleider KCC, gemeente Zwolle: 038-498 00 16\nPaul Kamphuis, sectievoorzitter Thorbecke Scholengemeenschap: 06-27 63 50 18\nRianne Stam, coach Transcom: 06-14 41 80 35")
pdf.output(str(OUT / "k23_marieke_overbeek.pdf"))
gold("k23_marieke_overbeek.pdf", [D("hbo-bachelor", True, "2002", "2006"), D("vwo", True, "1996", "2002")],
     [E("2022-02-07", "present", "Gemeente Zwolle", M, True, ["Key2KCC", OFF]), E("2020-01-01", "2020-12-31", "Transcom", C, True),
      E("2010-09-01", "present", None, P), E("2007-09-01", "2019-12-31", "Thorbecke Scholengemeenschap", ["education"])],
     3, offer=(53.3, ""), sent="2023-04-17 23:58")

# ---- k24: Word's own headings, employer and period on one line under the role ----
w = W("Arial", 10.5, 2.2, 3)
w.d.add_heading("Orlando Dijksteel", 0)
w.p("Amsterdam-Noord, 06-83 55 10 47, orlando.dijksteel@webcv.example")
w.d.add_heading("Even voorstellen", 1)
w.p("Ik ben een geboren Amsterdammer die graag problemen oplost. In mijn vak hoor je van alles en ik blijf altijd rustig.")
w.d.add_heading("Werkervaring", 1)
for role, line, items in [
    ("Informatiemedewerker Contact Center Amsterdam (14 020)", "Gemeente Amsterdam, maart 2020 - februari 2022", ["Beantwoorden van telefoontjes en appjes van Amsterdammers", "Registreren van meldingen over de openbare ruimte", "Dagelijks gewerkt met Office 365"]),
    ("Loketmedewerker Stadsloket", "Stadsdeel Noord, juni 2015 - februari 2020", ["Paspoorten, parkeervergunningen, verhuizingen aan het loket"]),
    ("Buschauffeur", "Connexxion, oktober 2022 - heden", ["Streek- en nachtlijnen"]),
    ("Taxichauffeur", "TCA, 2009 - 2015", [])]:
    w.d.add_heading(role, 2)
    w.p(line)
    w.b(*items)
w.d.add_heading("Opleidingen", 1)
w.b("Mbo 4 Juridisch-administratieve dienstverlening, ROC TOP, 2012 - 2015, diploma behaald", "Vmbo-t, Bredero Mavo, 2001 - 2005, diploma behaald")
w.d.add_heading("Referenties", 1)
w.p("Sharda Ramdin, teamleider Contact Center Amsterdam, 020-555 00 19")
w.p("Cor Visbeen, groepsmanager Connexxion, 06-38 02 66 71")
w.save("k24_orlando_dijksteel.docx")
gold("k24_orlando_dijksteel.docx", [D("mbo-4", True, "2012", "2015"), D("vmbo", True, "2001", "2005")],
     [E("2020-03", "2022-02", "Gemeente Amsterdam", M, True, [OFF]), E("2015-06", "2020-02", "Stadsdeel Noord", M),
      E("2022-10", "present", "Connexxion", P), E("2009", "2015", "TCA", P)], 2, offer=(47.5, "ja"), sent="2023-04-16 19:00")

# ---- k25: text box beside the body ----
w = W("Century Gothic", 10, 2, 3)
from docx.oxml import parse_xml


def box_lines(lines):
    return "".join(f'<w:p><w:pPr><w:spacing w:after="40"/></w:pPr><w:r><w:rPr>{"<w:b/>" if b else ""}<w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">{t}</w:t></w:r></w:p>' for b, t in lines)


p = w.p("Nadine Hartgers", size=22, color="AF601A")
p._p.append(parse_xml('<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"><w:pict>'
    '<v:shape style="position:absolute;margin-left:335pt;margin-top:0pt;width:150pt;height:330pt;z-index:2" fillcolor="#fdebd0" strokecolor="#af601a" '
    'coordsize="21600,21600" path="m0,0l0,21600,21600,21600,21600,0xe"><v:textbox><w:txbxContent>' +
    box_lines([(1, "Contact"), (0, "Ede"), (0, "06-31 47 20 85"), (0, "nhartgers@eenpost.example"), (0, "21-10-1979"), (1, "Vaardigheden"), (0, "Organiseren"), (0, "Beddenplanning in Mews"),
               (1, "Talen"), (0, "Nederlands, Duits, Engels"), (1, "Referenties"), (0, "Ds. A. Kuipers, predikant, 0318-61 00 20"), (0, "Ellen Vonk, hotelmanager, 06-46 33 18 07")]) +
    '</w:txbxContent></v:textbox></v:shape></w:pict></w:r>'))
for kop, items in [("Loopbaan", [("Koster en beheerder", "Protestantse Gemeente Ede", "1 maart 2020 tot heden", "Zaalverhuur, catering bij bijeenkomsten, rooster van twintig vrijwilligers, klein onderhoud."),
                                ("Receptioniste", "Hotel De Paasberg", "1 juni 2011 tot 29 februari 2020", "In- en uitchecken, kas opmaken, suites inspecteren."),
                                ("Huishoudelijk medewerker", "Zorggroep Opella", "1 september 2006 tot 31 mei 2011", "Schoonmaak en linnen.")]),
                   ("Onderwijs", [("Mbo 3 Facilitair medewerker", "A12 Ede", "2003 – 2006", "Diploma: ja"), ("Mavo", "Pallas Athene College", "1993 – 1998", "Diploma: ja")])]:
    w.p(kop, bold=True, size=13, color="AF601A", before=8)
    for r, e, d, txt in items:
        for s, bold in ((r, True), (e, False), (d, False), (txt, False)):
            q = w.p(s, bold=bold, after=0)
            q.paragraph_format.right_indent = w.Cm(6)
        w.p("", after=0)
w.save("k25_nadine_hartgers.docx")
gold("k25_nadine_hartgers.docx", [D("mbo-3", True, "2003", "2006"), D("vmbo", True, "1993", "1998")],
     [E("2020-03-01", "present", "Protestantse Gemeente Ede", ["religious"]), E("2011-06-01", "2020-02-29", "Hotel De Paasberg", P),
      E("2006-09-01", "2011-05-31", "Zorggroep Opella", ["care"])], 2)

# ---- k26: dots on a line, own date of the CV ----
chrome("k26_judith_vreeburg.pdf", """<style>@page{size:A4;margin:14mm}body{font:10.3pt 'Liberation Sans';color:#1b2631}h1{margin:0 0 1mm;font-size:23pt}h2{margin:6mm 0 3mm;font-size:12.5pt;color:#117864}
.t{border-left:2px solid #117864;margin-left:3mm;padding-left:7mm}.t>div{position:relative;margin-bottom:5mm}.t>div:before{content:"";position:absolute;left:-9.3mm;top:1mm;width:4mm;height:4mm;border-radius:50%;background:#117864}.m{color:#616a6b}.f{position:fixed;bottom:0;font-size:8pt;color:#888}</style>
<h1>Judith Vreeburg</h1><div class=m>Leiderdorp &nbsp; ☎ 06 24 90 18 36 &nbsp; ✉ judith.vreeburg@sleutelpost.example</div>
<h2>Werkervaring</h2><div class=t>
<div><b>Gemeente Leiden, team KCC</b><br><span class=m>december 2020 – heden</span><br><b>KCC-adviseur</b><br>Ik beantwoord telefonische vragen over burgerzaken en belastingen, werk met Key2KCC en Key2Belastingen en schrijf mee aan de kennisbank.</div>
<div><b>Gemeente Leiden, team Belastingen</b><br><span class=m>maart 2016 – november 2020</span><br><b>Medewerker heffing</b><br>Aanslagen controleren, bezwaren registreren, mutaties in Key2Belastingen.</div>
<div><b>Tandartspraktijk Rijnzicht</b><br><span class=m>januari 2012 – februari 2016</span><br><b>Balie-assistente</b><br>Ontvangst van patiënten, afrekenen, materiaal bestellen.</div>
<div><b>V&amp;D</b><br><span class=m>2006 – 2011</span><br><b>Caissière</b></div></div>
<h2>Opleiding</h2><div class=t><div><b>Mbo niveau 4, Secretariaat</b><br><span class=m>2007 – 2011, diploma</span><br>ROC Leiden</div><div><b>Mavo</b><br><span class=m>2002 – 2006, diploma</span><br>Visser ’t Hooft Lyceum</div></div>
<h2>Referenties</h2><p>Mw. C. van Egmond, teammanager KCC gemeente Leiden, 071-516 00 32<br>Dhr. F. Zwart, teammanager Belastingen gemeente Leiden, 071-516 00 58</p>
<div class=f>CV d.d. 1 november 2022</div>""")
gold("k26_judith_vreeburg.pdf", [D("mbo-4", True, "2007", "2011"), D("vmbo", True, "2002", "2006")],
     [E("2020-12", "present", "Gemeente Leiden", M, True, ["Key2KCC", "Key2Belastingen"]), E("2016-03", "2020-11", "Gemeente Leiden", M, False, ["Key2Belastingen"]),
      E("2012-01", "2016-02", "Tandartspraktijk Rijnzicht", ["care"]), E("2006", "2011", "V&D", P)],
     2, offer=(54.0, "ja"), sent="2023-04-17 08:41", cv_date=date(2022, 11, 1))

# ---- k27: letter of reference below, stated length ----
w = W("Calibri", 11, 2.4, 3)
w.p("Roos Lemmens", bold=True, size=19, after=0)
w.p("Tilburg – 06-40 85 17 39 – roos.lemmens@hartpost.example", after=8)
for kop in ["Werk"]:
    w.rule(w.p(kop, bold=True, size=12), "CB4335")
w.p("Klantadviseur telefonie @ CZ\t01-2021 / heden", right=16.2, bold=True, after=0)
w.p("Verzekerden uitleg geven over declaraties en eigen risico, zo'n 50 telefoontjes per dag. Geen ervaring met Key2KCC of Accres, wel leergierig.", after=6)
w.p("Receptie en planning werkplaats @ Garage Van Hest\t2019 – 2020 (18 maanden)", right=16.2, bold=True, after=0)
w.p("Klanten ontvangen, auto's inplannen.", after=6)
w.p("Leerling-kapster @ Kapsalon Knip & Co\t09-2015 / 12-2018", right=16.2, bold=True, after=0)
w.p("Wassen, knippen, kleuren.", after=6)
w.rule(w.p("Opleiding", bold=True, size=12, before=6), "CB4335")
w.p("Mbo 3 Allround kapper, ROC Tilburg\t2015 – 2018, geslaagd", right=16.2)
w.p("Mbo 4 Ondernemer, ROC Tilburg\t2018 – 2019, gestopt", right=16.2)
w.p("Vmbo-k, Theresialyceum\t2011 – 2015, geslaagd", right=16.2)
w.rule(w.p("Aanbeveling", bold=True, size=12, before=6), "CB4335")
w.p("“Roos werkte anderhalf jaar in onze garage. Klanten vroegen naar haar als zij er een dag niet was. Ik heb haar met spijt zien gaan en kan haar iedereen aanraden.”", it=True, after=2)
w.p("Toon van Hest, eigenaar")
w.save("k27_roos_lemmens.docx")
gold("k27_roos_lemmens.docx", [D("mbo-3", True, "2015", "2018"), D("mbo-4", False, "2018", "2019"), D("vmbo", True, "2011", "2015")],
     [E("2021-01", "present", "CZ", P, True), E("2019", "2020", "Garage Van Hest", P), E("2015-09", "2018-12", "Kapsalon Knip & Co", P)],
     1, offer=(50.0, "nee"), sent="2023-04-17 15:55")

# ---- k28: two page IT profile, project blocks ----
weasy("k28_wouter_brinkhuis.pdf", """<style>@page{size:A4;margin:20mm 18mm;@top-right{content:"W. Brinkhuis";font:8pt 'Liberation Sans';color:#999}@bottom-center{content:counter(page) " / " counter(pages);font:8pt 'Liberation Sans'}}
body{font:10.5pt 'Liberation Sans';line-height:1.4}h1{font-size:20pt;margin:0}h2{background:#333;color:#fff;padding:1.5mm 3mm;font-size:11.5pt}table.p{width:100%;border:1px solid #999;border-collapse:collapse;margin-bottom:5mm;page-break-inside:avoid}table.p td{border:1px solid #ccc;padding:1.5mm 2.5mm;vertical-align:top}table.p td:first-child{width:33mm;background:#f2f2f2;font-weight:bold}</style>
<h1>Wouter Brinkhuis</h1><p>Informatiespecialist – Breda – 06 53 70 24 91 – wouter@brinkhuis.example</p>
<h2>Profiel</h2><p>Ik breng mensen en systemen bij elkaar. Na mijn studie Informatiekunde heb ik in de zorg en bij de overheid gewerkt, altijd op het snijvlak van gebruiker en techniek. Ik houd van opgeruimde processen, heldere afspraken en documentatie die iemand ook echt leest.</p>
<h2>Projecten en functies</h2>
<table class=p><tr><td>Functie</td><td>Functioneel beheerder klantcontactsystemen</td></tr><tr><td>Organisatie</td><td>Gemeente Breda</td></tr><tr><td>Periode</td><td>maart 2019 – heden</td></tr><tr><td>Werkzaamheden</td><td>Inrichten en beheren van Key2KCC voor het KCC, koppelingen met de Centric Suite, testen van nieuwe versies, gebruikersoverleg voorzitten, handleidingen maken.</td></tr></table>
<table class=p><tr><td>Functie</td><td>Applicatiebeheerder EPD</td></tr><tr><td>Organisatie</td><td>Amphia Ziekenhuis</td></tr><tr><td>Periode</td><td>augustus 2013 – februari 2019</td></tr><tr><td>Werkzaamheden</td><td>Tweedelijns storingen, releases, autorisaties, opleiden van sleutelgebruikers.</td></tr></table>
<table class=p><tr><td>Functie</td><td>Junior testanalist</td></tr><tr><td>Organisatie</td><td>Yacht, gedetacheerd bij Provincie Noord-Brabant</td></tr><tr><td>Periode</td><td>september 2011 – juli 2013</td></tr><tr><td>Werkzaamheden</td><td>Testscripts schrijven en uitvoeren voor het subsidiesysteem.</td></tr></table>
<table class=p><tr><td>Functie</td><td>Student-assistent</td></tr><tr><td>Organisatie</td><td>Tilburg University</td></tr><tr><td>Periode</td><td>2009 – 2010</td></tr></table>
<h2>Opleidingen</h2><p>Master Information Management (MSc), Tilburg University, 2010 – 2011, afgerond<br>Bachelor Informatiekunde (BSc), Tilburg University, 2007 – 2010, afgerond<br>Vwo, Newmancollege, 2001 – 2007, diploma</p>
<h2>Certificaten</h2><p>ITIL Foundation (2014), BiSL Foundation (2016), TMap (2012), Prince2 (2018)</p>
<h2>Referenties</h2><p>Marloes Damen, informatiemanager gemeente Breda, 076-529 00 44<br>Erik Rovers, hoofd ICT Amphia Ziekenhuis, 06-17 65 83 20</p>""")
gold("k28_wouter_brinkhuis.pdf", [D("wo-master", True, "2010", "2011"), D("wo-bachelor", True, "2007", "2010"), D("vwo", True, "2001", "2007")],
     [E("2019-03", "present", "Gemeente Breda", M, "mixed", ["Key2KCC", "Suite"]), E("2013-08", "2019-02", "Amphia Ziekenhuis", ["care"]),
      E("2011-09", "2013-07", "Yacht", T + ["province"], client="Provincie Noord-Brabant"), E("2009", "2010", "Tilburg University", ["education"])],
     2, offer=(62.0, "ja"), sent="2023-04-17 17:17")
