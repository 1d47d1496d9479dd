"""First part of the CVs."""
from kit import *

# ---- k01: date column without borders ----
w = W("Cambria", 10.5, 2.2)
w.p("Marleen van der Ploeg", size=22, color="2E5E4E", after=0)
w.rule(w.p("Westzijde 214 · 1506 Zaandam · 06-41 22 87 03 · m.vanderploeg@postvak.example · 11 februari 1984", size=9, after=8), "2E5E4E")
w.p("Kort profiel", bold=True, size=13, color="2E5E4E", before=4)
w.p("Rustige, vriendelijke telefoonstem met een groot hart voor inwoners. Ik luister eerst en los dan op. Woensdag en vrijdag ben ik altijd beschikbaar.")
w.p("Wat ik heb gedaan", bold=True, size=13, color="2E5E4E", before=8)
w.table([
    ["mei 2021 – heden", "**Medewerker KCC**\nGemeente Zaanstad, Klantcontact (via Tempo-Team)\nIk beantwoord zo'n 70 telefoontjes per dag over paspoorten, afval, parkeren en belastingen en handel de mailbox af. Contacten leg ik vast in Key2KCC; voor de terugbelnotities gebruik ik Outlook en voor brieven Word.\n"],
    ["sept. 2017 – april 2021", "**Klantadviseur**\nZiggo, vestiging Amsterdam-Zuidoost\nTelefonisch en via de chat klanten geholpen met storingen, facturen en verhuizingen. Nieuwe collega's ingewerkt.\n"],
    ["febr. 2012 – aug. 2017", "**Verkoopster, later assistent-bedrijfsleider**\nBakkerij De Graanhoek, Wormerveer\nVerkoop, kassa, bestellingen, roosters voor de zaterdaghulpen.\n"],
    ["2008 – 2011", "**Administratief medewerkster**\nSchildersbedrijf Gebr. Out\nFacturen, planning, post."]], [3.8, 12.6])
w.p("Wat ik heb geleerd", bold=True, size=13, color="2E5E4E", before=8)
w.table([["2002 – 2006", "Directiesecretaresse/managementassistent, mbo niveau 4, Regio College Zaandam. Diploma behaald."],
         ["1997 – 2002", "Havo, Zaanlands Lyceum. Diploma behaald."],
         ["2019", "Training Omgaan met lastige gesprekken (2 dagen)"]], [3.8, 12.6])
w.p("Wie mij kent", bold=True, size=13, color="2E5E4E", before=8)
w.table([["Petra Huizinga", "teamleider Klantcontact, gemeente Zaanstad", "06-20 11 45 98"],
         ["Achmed el Idrissi", "floormanager Ziggo", "06-53 90 21 16"]], [4, 8, 4], "Table Grid")
w.save("k01_marleen_vd_ploeg.docx")
gold("k01_marleen_vd_ploeg.docx", [D("mbo-4", True, "2002", "2006"), D("havo", True, "1997", "2002")],
     [E("2021-05", "present", "Tempo-Team", T + M, True, ["Key2KCC", OFF], "Gemeente Zaanstad"),
      E("2017-09", "2021-04", "Ziggo", P, True), E("2012-02", "2017-08", "Bakkerij De Graanhoek", P),
      E("2008", "2011", "Schildersbedrijf Gebr. Out", P)], 2, offer=(54.10, "ja"), sent="2023-04-17 10:12")

# ---- k02: dark left sidebar, cards ----
chrome("k02_youri_kramer.pdf", """<style>@page{size:A4;margin:0}body{margin:0;font:10.5pt 'Carlito';display:grid;grid-template-columns:66mm 144mm;min-height:297mm}
aside{background:#22313f;color:#fff;padding:12mm 7mm}aside h3{color:#f5b041;margin:7mm 0 1mm;font-size:11pt;text-transform:uppercase}
main{padding:12mm 10mm}.card{border:1px solid #ccd;border-radius:6px;padding:3mm 4mm;margin-bottom:4mm}.card b{font-size:12pt}.when{color:#b9770e;font-size:9.5pt}
.foto{width:34mm;height:34mm;border-radius:50%;background:#5d6d7e;margin:0 auto 4mm;text-align:center;line-height:34mm;color:#ccc}.bar{height:5px;background:#fff3;margin:1mm 0 2mm}.bar i{display:block;height:5px;background:#f5b041}</style>
<aside><div class=foto>foto</div><h1 style="font-size:20pt;margin:0">Youri<br>Kramer</h1><p>22 jaar<br>Scheveningen<br>06 18 77 40 25<br>yourik@mailplek.example</p>
<h3>Dit kan ik goed</h3>gastvrij zijn<div class=bar><i style="width:95%"></i></div>snel typen<div class=bar><i style="width:80%"></i></div>Duits<div class=bar><i style="width:55%"></i></div>
<h3>Rijbewijs</h3>B (2019)<h3>Vrije tijd</h3>surfen, koken, padel</aside>
<main><h2>Mijn werk tot nu toe</h2>
<div class=card><div class=when>aug ’22 – nu</div><b>Klantenservicemedewerker</b><br>Teleperformance Zoetermeer, voor opdrachtgever bol.com<p>Ik help klanten die bellen of chatten over hun bestelling, retour of factuur. Vaak 60 contacten op een dag, beoordeling klanttevredenheid 8,7.</p></div>
<div class=card><div class=when>jul ’20 – jul ’22</div><b>Medewerker bediening</b><br>Hotel De Zeemeeuw<p>Ontbijt en diner serveren, reserveringen aannemen, stagiairs begeleiden.</p></div>
<div class=card><div class=when>zomer 2019</div><b>Barmedewerker</b><br>Strandpaviljoen Zilt<p>Druk terras, lange dagen, veel lol.</p></div>
<div class=card><div class=when>2016 – 2019</div><b>Vakkenvuller</b><br>Hoogvliet<p>Zaterdagbaan naast school.</p></div>
<h2>Opleiding</h2>
<div class=card><div class=when>sep ’17 – feb ’19</div><b>HBO Communicatie</b><br>De Haagse Hogeschool – gestopt, het was te theoretisch</div>
<div class=card><div class=when>2012 – 2017</div><b>HAVO</b> (diploma)<br>Maerlant-Lyceum</div></main>""")
gold("k02_youri_kramer.pdf", [D("hbo-bachelor", False, "2017-09", "2019-02"), D("havo", True, "2012", "2017")],
     [E("2022-08", "present", "Teleperformance", C + P, True, client="bol.com"), E("2020-07", "2022-07", "Hotel De Zeemeeuw", P),
      E({"earliest": "2019-06-01", "latest": "2019-08-31"}, {"earliest": "2019-06-01", "latest": "2019-08-31"}, "Strandpaviljoen Zilt", P),
      E("2016", "2019", "Hoogvliet", P)], 0, offer=(49.5, ""), sent="2023-04-14 16:40")

# ---- k03: letter-like prose ----
w = W("Georgia", 11, 2.6, 6)
w.p("Ineke Stolk-Bakker", bold=True, size=16, center=True)
w.p("Papendrecht  *  telefoon 06-25 39 00 71  *  inekestolk@thuispost.example", center=True, after=12)
w.p("Wie ik ben", it=True, size=13)
w.p("Ik ben Ineke, 56 jaar, getrouwd en trotse oma van drie kleinkinderen. Mijn hele werkende leven heb ik met mensen te maken gehad. Ik houd van duidelijkheid: een inwoner belt niet voor zijn plezier, die wil antwoord.")
w.p("Mijn loopbaan", it=True, size=13)
w.p("In 1986 haalde ik mijn MEAO-diploma in Dordrecht. Van 1986 tot 1994 werkte ik op de administratie van Scheepswerf Van Dam in Sliedrecht. Ik deed daar de urenadministratie en de post. Toen de kinderen klein waren ben ik gestopt met werken.")
w.p("Van maart 2003 tot en met augustus 2008 was ik receptioniste bij Verpleeghuis Waterwiel. Ik ontving bezoek, regelde taxi's en deed de postkamer.")
w.p("Van september 2008 tot en met juni 2019 was ik in dienst bij de gemeente Dordrecht als baliemedewerker burgerzaken. Paspoorten, rijbewijzen, aangiften van geboorte en overlijden: ik heb het allemaal aan de balie gedaan.")
w.p("Sinds juli 2019 werk ik bij de gemeente Papendrecht in het klantcontactcentrum. Ik neem de telefoon aan via het 14-078-nummer en beantwoord e-mails. Meldingen zet ik in Key2KCC en voor vragen over de Wmo kijk ik in Suite voor het Sociaal Domein. Brieven en lijstjes maak ik met Microsoft Office.")
w.p("Cursussen", it=True, size=13)
w.p("Klantgericht telefoneren (2019), Basiskennis burgerzaken NVVB (2010), EHBO (elk jaar herhaald).")
w.p("Wie kan over mij vertellen?", it=True, size=13)
w.p("U mag bellen met Corrie Versluis, mijn coördinator bij de gemeente Papendrecht (078-555 01 88), en met mijn vroegere chef Jan de Heer van burgerzaken Dordrecht (06-50 44 12 93).")
w.save("k03_ineke_stolk.docx")
gold("k03_ineke_stolk.docx", [D("mbo-4", True, None, "1986")],
     [E("1986", "1994", "Scheepswerf Van Dam", P), E("2003-03", "2008-08", "Verpleeghuis Waterwiel", ["care"]),
      E("2008-09", "2019-06", "Gemeente Dordrecht", M),
      E("2019-07", "present", "Gemeente Papendrecht", M, True, ["Key2KCC", "Suite", OFF])], 2,
     offer=(52.75, "ja"), sent="2023-04-17 14:03")

# ---- k04: two columns, finance ----
weasy("k04_bram_terpstra.pdf", """<style>@page{size:A4;margin:14mm 15mm;@bottom-right{content:"Bram Terpstra | pagina " counter(page) " van " counter(pages);font:8pt 'Liberation Sans';color:#777}}
body{font:9.8pt 'Liberation Sans';color:#222}h1{font-size:24pt;margin:0;font-weight:300;letter-spacing:2px}h2{font-size:11pt;background:#e8eef7;padding:2px 6px;margin:4mm 0 2mm}
.two{display:flex;gap:9mm}.l{width:108mm}.r{width:62mm}.j{margin-bottom:3mm}.s{float:right;color:#456}ul{margin:1mm 0 0 4mm;padding-left:3mm}</style>
<h1>BRAM TERPSTRA</h1><div>Senior creditmedewerker | Heerenveen | 06-14 95 02 38 | bram.terpstra@friesmail.example</div>
<div class=two><div class=l><h2>Professional experience</h2>
<div class=j><span class=s>03/2018 – heden</span><b>Medewerker Bijzonder Beheer</b><br>ABN AMRO, regio Noord<ul><li>Beheer van 140 dossiers van mkb-klanten met achterstand</li><li>Opstellen van herstelplannen en kredietvoorstellen</li><li>Maandrapportages in Excel met draaitabellen</li></ul></div>
<div class=j><span class=s>09/2013 – 02/2018</span><b>Assistent accountant</b><br>Accountantskantoor Wiersma &amp; Hofstra<ul><li>Samenstellen jaarrekeningen</li><li>Aangiften omzet- en inkomstenbelasting</li></ul></div>
<div class=j><span class=s>06/2011 – 08/2013</span><b>Medewerker crediteuren</b><br>Friesland Dairy Services B.V.<ul><li>Inboeken en matchen van 900 facturen per week</li></ul></div>
<div class=j><span class=s>02/2011 – 05/2011</span><b>Stagiair administratie</b><br>Installatiebedrijf Bouma<ul><li>Meegelopen met de maandafsluiting</li></ul></div>
</div><div class=r><h2>Opleidingen</h2><b>Associate degree Accountancy</b><br>NHL Stenden<br>2014 – 2016, diploma<br><br><b>Mbo 4 Bedrijfsadministrateur</b><br>Friesland College<br>2007 – 2011, diploma<br><br><b>VMBO-T</b><br>2003 – 2007
<h2>Systemen</h2>Exact Online, AFAS, SAP FI<br>Excel (gevorderd), Word, PowerPoint<h2>Talen</h2>Nederlands, Fries (moedertaal)<br>Engels (goed)<h2>Persoonlijk</h2>Geboren 2-7-1991<br>Gehuwd, 1 kind<br>Schaatsen, skûtsjesilen<h2>Referenties</h2>Worden op verzoek graag gegeven.</div></div>""")
gold("k04_bram_terpstra.pdf", [D("ad", True, "2014", "2016"), D("mbo-4", True, "2007", "2011"), D("vmbo", None, "2003", "2007")],
     [E("2018-03", "present", "ABN AMRO", P, maybe=[OFF]), E("2013-09", "2018-02", "Accountantskantoor Wiersma & Hofstra", P),
      E("2011-06", "2013-08", "Friesland Dairy Services B.V.", P), E("2011-02", "2011-05", "Installatiebedrijf Bouma", P, kind="intern")],
     0, True, listed=[OFF], offer=(55.55, "nee"), sent="2023-04-18 09:30")

# ---- k05: key: value text ----
(OUT / "k05_denzel_pinas.txt").write_text("""CURRICULUM VITAE

Naam:            Denzel Pinas
Woonplaats:      Almere Buiten
Tel:             06-84120377
Mail:            denzelpinas@bericht.example
Geb. datum:      19-05-1995
Rijbewijs:       B, heftruckcertificaat (2020-2025)

--- WERK ---

Functie:         Sorteerder / teamcoordinator avonddienst
Bedrijf:         PostNL, pakkettensorteercentrum Almere
Periode:         14-09-2020 tot heden
Taken:           pakketten scannen, band bezetten, 12 man aansturen, rooster maken

Functie:         Orderpicker
Bedrijf:         Wehkamp Zwolle (uitzendbureau: Olympia)
Periode:         04-06-2018 tot 28-08-2020
Taken:           orderpicken met scanner, inpakken, reachtruck

Functie:         Koerier
Bedrijf:         DHL Parcel
Periode:         2017 t/m 2018
Taken:           150 stops per dag, aftekenen, klachten oplossen aan de deur

Functie:         Bijrijder (stage)
Bedrijf:         Verhuisbedrijf Ligthart
Periode:         02-2013 tot 06-2013
Taken:           meerijden, dozen inpakken

--- SCHOOL ---

Opleiding:       Medewerker logistiek, mbo niveau 2
School:          ROC van Flevoland
Periode:         2011 t/m 2013
Diploma:         ja

Opleiding:       Logistiek teamleider, mbo niveau 3
School:          ROC van Flevoland
Periode:         2013 t/m 2014
Diploma:         nee

--- OVERIG ---

Computer:        WMS, scanner
Talen:           Nederlands, Sranan, Engels
Referentie:      M. Tuinstra, shiftleader PostNL, 06-33018845
Ik wil graag iets met klanten gaan doen, bij voorkeur in een klantcontactcentrum.
""", encoding="utf-8")
gold("k05_denzel_pinas.txt", [D("mbo-2", True, "2011", "2013"), D("mbo-3", False, "2013", "2014")],
     [E("2020-09-14", "present", "PostNL", P), E("2018-06-04", "2020-08-28", "Olympia", T + P, client="Wehkamp"),
      E("2017", "2018", "DHL Parcel", P), E("2013-02", "2013-06", "Verhuisbedrijf Ligthart", P, kind="intern")], 1,
     offer=(41, "ja"), sent="2023-04-16 22:15")

# ---- k06: employer band with functions below ----
w = W("Arial", 10, 2)
t = w.table([["Gerdien Nijhof\nVriezenveen – 06 57 13 66 20 – g.nijhof@twentepost.example"]], [17])
w.shade(t.cell(0, 0), "7B241C")
from docx.shared import RGBColor
for para in t.cell(0, 0).paragraphs:
    for r in para.runs:
        r.font.color.rgb = RGBColor(255, 255, 255)
t.cell(0, 0).paragraphs[0].runs[0].font.size = w.Pt(20)
w.p("", after=0)


def band(title):
    w.rule(w.p(title, bold=True, size=12, color="7B241C", before=8), "7B241C")


band("LOOPBAAN")
w.p("**Gemeente Almelo**\t2009 – heden", right=17)
w.p("Stad in Twente met 73.000 inwoners; het KCC verwerkt 200.000 contacten per jaar.", it=True, size=9)
w.p("Senior medewerker Klant Contact Centrum\t01-02-2020 – heden", right=17, indent=0.6, bold=True)
w.b("Vraagbaak op de telefoonvloer, zelf drie dagen per week aan de lijn", "Kwaliteitsmetingen, gespreksverslagen in Key2KCC, belastingvragen in Key2Belastingen", "Werkinstructies in Word, overzichten in Excel")
w.p("Medewerker Klant Contact Centrum\t01-04-2014 – 31-01-2020", right=17, indent=0.6, bold=True, before=4)
w.b("Telefoon, e-mail en WhatsApp", "Verhuur van zalen en sportvelden opzoeken in Accres")
w.p("Administratief medewerker Belastingen\t01-11-2009 – 31-03-2014", right=17, indent=0.6, bold=True, before=4)
w.b("Kwijtscheldingen verwerken", "Bezwaarschriften registreren")
w.p("**Notariskantoor Ter Haar**, Wierden\t08-2004 – 10-2009", right=17, before=8)
w.p("Medewerkster secretariaat\nAkten uitwerken, agenda, ontvangst van cliënten.", indent=0.6)
band("OPLEIDING")
w.p("Hbo Bestuurskunde (Saxion), propedeuse gehaald, daarna gestopt\t2006 – 2008", right=17)
w.p("Mbo-4 Juridisch medewerker openbaar bestuur, ROC van Twente, geslaagd\t2000 – 2004", right=17)
w.p("Mavo, CSG Het Noordik, geslaagd\t1996 – 2000", right=17)
band("CURSUSSEN")
w.p("2021 Coachen op de werkvloer; 2016 Training on the job gesprekstechniek; 2010 Awb in de praktijk")
band("REFERENTIES")
w.p("Dhr. R. Oude Hengel, teammanager dienstverlening gemeente Almelo, 0546-54 00 12")
w.p("Mevr. mr. S. ter Haar, notaris, 0546-57 99 31")
w.p("Mevr. B. Koenjer, collega-senior, 06-48 20 17 56")
w.footer("CV Gerdien Nijhof")
w.save("k06_gerdien_nijhof.docx")
gold("k06_gerdien_nijhof.docx", [D("hbo-bachelor", False, "2006", "2008"), D("mbo-4", True, "2000", "2004"), D("vmbo", True, "1996", "2000")],
     [E("2020-02-01", "present", "Gemeente Almelo", M, True, ["Key2KCC", "Key2Belastingen", OFF]),
      E("2014-04-01", "2020-01-31", "Gemeente Almelo", M, True, ["Accres"]), E("2009-11-01", "2014-03-31", "Gemeente Almelo", M),
      E("2004-08", "2009-10", "Notariskantoor Ter Haar", P)], 3, offer=(53.30, "nee"), sent="2023-04-18 11:59")

# ---- k07: reportlab, one block a client ----
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import HRFlowable, Paragraph, SimpleDocTemplate, Spacer

n = ParagraphStyle("n", fontName="Helvetica", fontSize=10, leading=13.5)
h = ParagraphStyle("h", parent=n, fontName="Helvetica-Bold", fontSize=12, textColor=colors.HexColor("#0b5394"), spaceBefore=9, spaceAfter=3)
k = ParagraphStyle("k", parent=n, leftIndent=12, bulletIndent=2)
doc = SimpleDocTemplate(str(OUT / "k07_rachid_benali.pdf"), pagesize=A4, margin=50, title="CV", leftMargin=60, rightMargin=60, topMargin=50, bottomMargin=50)
S = [Paragraph("Rachid Benali", ParagraphStyle("t", parent=n, fontName="Helvetica-Bold", fontSize=20, leading=24)), Paragraph("Zelfstandig klantcontactspecialist", n),
     Paragraph("Helmond &nbsp; | &nbsp; 06 22 90 41 57 &nbsp; | &nbsp; rachid@klantcontactopmaat.example &nbsp; | &nbsp; KvK 70000000", n), HRFlowable(width="100%"),
     Paragraph("Tarief: € 53,00 per uur exclusief btw, inclusief reiskosten en fee", n), Paragraph("Opdrachten via eigen bedrijf: Klantcontact op Maat", h)]
for when, role, where, what in [
    ("1 juni 2022 t/m 31 maart 2023", "Medewerker KCC", "Gemeente Helmond", ["Eerstelijns vragen per telefoon en mail", "Meldingen openbare ruimte registreren, werken met Suite en Office 365"]),
    ("1 september 2021 t/m 31 mei 2022", "Medewerker klantcontact", "Gemeente Eindhoven", ["Piek rond verkiezingen en coronavragen, telefonisch", "Sportaccommodaties inplannen in Accres"]),
    ("1 februari 2020 t/m 31 juli 2021", "Customer service medewerker", "Brabant Water", ["Storingen, verhuizingen en betalingsregelingen aan de telefoon"])]:
    S += [Spacer(1, 5), Paragraph(f"<b>{role}</b>", n), Paragraph(f"Opdrachtgever: {where}", n), Paragraph(when, n)] + [Paragraph(x, k, bulletText="–") for x in what]
S += [Paragraph("In loondienst", h), Paragraph("<b>Callcenter agent</b>", n), Paragraph("Werkgever: Webhelp, Eindhoven", n), Paragraph("1 maart 2015 t/m 31 januari 2020", n), Paragraph("Inbound voor een telecomprovider; later ook klachten", k, bulletText="–"),
      Spacer(1, 5), Paragraph("<b>Chauffeur besteldienst</b>", n), Paragraph("Werkgever: Bloemenhandel Brouwhuis", n), Paragraph("1 mei 2012 t/m 28 februari 2015", n),
      Paragraph("Opleiding", h), Paragraph("Mbo niveau 3, Contactcenter medewerker, ROC Ter AA Helmond. 2010 – 2012. Getuigschrift ontvangen.", n), Paragraph("Vmbo kader, Vakcollege Helmond. 2006 – 2010. Geslaagd.", n),
      Paragraph("Referenten", h), Paragraph("Wilma Verhoeven, teamcoach KCC gemeente Helmond, w.verhoeven@helmondmail.example", n), Paragraph("Twan Jacobs, operations manager Brabant Water, 06 10 98 77 34", n)]
doc.build(S)
gold("k07_rachid_benali.pdf", [D("mbo-3", True, "2010", "2012"), D("vmbo", True, "2006", "2010")],
     [E("2022-06-01", "2023-03-31", "Klantcontact op Maat", P + M, True, ["Suite", OFF], "Gemeente Helmond"),
      E("2021-09-01", "2022-05-31", "Klantcontact op Maat", P + M, True, ["Accres"], "Gemeente Eindhoven"),
      E("2020-02-01", "2021-07-31", "Klantcontact op Maat", P, True, client="Brabant Water"),
      E("2015-03-01", "2020-01-31", "Webhelp", C, True), E("2012-05-01", "2015-02-28", "Bloemenhandel Brouwhuis", P)],
     2, stated=53.0, stated_fee="ja")
