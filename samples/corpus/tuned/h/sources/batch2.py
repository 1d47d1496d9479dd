from common import *

# ------------------------------------------------------------------ 8
@cv("Profile Priscilla Blijd.pdf",
    edu=[S("hbo-bachelor", False, "2015", "2016"), S("mbo-4", None, "2012", "2015")],
    exp=[E("2022-03", "present", "Gemeente Zaanstad", ["municipality"], cc=True),
         E("2020-03", "2022-02", "Gemeente Zaanstad", ["municipality"], cc=True, tools=["Key2KCC"]),
         E("2017-06", "2020-02", "Transcom", ["contact-centre-company"], cc=True),
         E("2015-05", "2017-05", "KLM", ["private"])],
    refs=2, listed=["Officepakket"], offer=("54,00", "", "2023-04-17 17:45"))
def blijd(f):
    chromium(f, """<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:0}body{margin:0;font:11pt/1.4 'Liberation Sans';color:#222}.pg{position:relative;height:296mm;page-break-after:always;overflow:hidden}.pg:last-child{page-break-after:auto}
.l{position:absolute;left:0;top:0;bottom:0;width:63mm;background:#293e49;color:#fff;padding:14mm 6mm;box-sizing:border-box;font-size:9.5pt}.l h3{font-size:12pt;font-weight:400;margin:14px 0 5px}.m{margin-left:63mm;padding:14mm 12mm 10mm 9mm}
h1{font-size:25pt;font-weight:400;margin:0}h2{font-size:15pt;font-weight:400;margin:16px 0 6px}.c{font-size:12pt;margin-top:9px}.r{font-size:11.5pt;font-weight:700;margin-top:6px}.g{color:#777;font-size:10pt}.f{position:absolute;bottom:6mm;right:12mm;color:#999;font-size:9pt}hr{border:0;border-top:1px solid #ddd;margin:12px 0}</style>
<div class=pg><div class=l><h3>Contact</h3>06-41 00 73 92 (Mobile)<br>p.blijd@voorbeeldmail.nl<br><br>www.linkedin.com/in/priscilla-blijd-kcc (LinkedIn)
<h3>Belangrijkste vaardigheden</h3>Klantgerichtheid<br>Microsoft Office<br>Conflicthantering
<h3>Languages</h3>Nederlands (Native or Bilingual)<br>Sranantongo (Native or Bilingual)<br>Engels (Full Professional)
<h3>Certifications</h3>Coachen op gedrag in het contactcentrum<br>BHV</div>
<div class=m><h1>Priscilla Blijd</h1>Quality Coach KCC | klantcontact is mensenwerk<br><span class=g>Zaandam, Noord-Holland, Nederland</span>
<h2>Samenvatting</h2>Begonnen achter de incheckbalie, verliefd geworden op de telefoon. Ik help collega's om langer te luisteren en korter te praten. Open voor een nieuwe opdracht in de publieke sector.
<hr><h2>Ervaring</h2>
<div class=c>Gemeente Zaanstad</div>3 jaar 2 maanden
<div class=r>Quality Coach klantcontactcentrum</div>maart 2022 - Present (1 jaar 2 maanden)<br><span class=g>Zaandam</span><br>Gesprekken terugluisteren met medewerkers, kalibratiesessies, inwerkprogramma voor nieuwe collega's. Bij piekdrukte zelf aan de lijn.
<div class=r>Klantadviseur Klantcontactcentrum</div>maart 2020 - februari 2022 (2 jaar)<br><span class=g>Zaandam</span><br>Telefoon, mail en sociale media. In de coronatijd volledig vanuit huis. Vastleggen van contacten en terugbelverzoeken in Key2KCC.
<div class=c>Transcom</div>
<div class=r>Customer Service Representative</div>juni 2017 - februari 2020 (2 jaar 9 maanden)<br><span class=g>Amsterdam</span><br>Inbound calls &amp; chat voor een telecomprovider, vanaf 2019 floorwalker.
<div class=c>KLM</div>
<div class=r>Check-in Agent</div>mei 2015 - mei 2017 (2 jaar 1 maand)<br><span class=g>Schiphol</span><br>Passagiers inchecken, boarding, omboekingen aan de desk.</div><div class=f>Page 1 of 2</div></div>
<div class=pg><div class=l></div><div class=m><h2>Opleiding</h2>
<div class=c>Hogeschool Inholland</div>Bachelor, Communicatie, gestopt na het eerste jaar · (2015 - 2016)
<div class=c>ROC van Amsterdam</div>Mbo niveau 4, Luchtvaartdienstverlening · (2012 - 2015)
<hr><h2>Aanbevelingen</h2>
<p>“Priscilla hoort in één zin of iemand bang is of boos. Onze klanttevredenheid ging in een jaar van 7,1 naar 7,8 en dat is voor een flink deel haar werk.”<br><b>Marjolein Kuiper</b><br><span class=g>Teammanager KCC bij Gemeente Zaanstad, was leidinggevende van Priscilla</span></p>
<p>“Floorwalker met humor. Ik heb veel van haar afgekeken.”<br><b>Sander Groot</b><br><span class=g>Team Lead bij Transcom, werkte samen met Priscilla</span></p></div><div class=f>Page 2 of 2</div></div></html>""")

# ------------------------------------------------------------------ 9
@cv("cv tesfay.txt",
    edu=[S("mbo-2", False, "2022", "present"), S(None, True, "2005", "2009")],
    exp=[E("2021", "present", "OTTO Workforce", ["temp-agency", "private"], "Lidl"),
         E("2019-09", "2020-12", "Hago", ["private"]),
         E(season("2019-06-01", "2019-08-31"), season("2019-06-01", "2019-08-31"), "Stichting Mara", ["private"], paid=False),
         E("2009", "2014", "Segheneyti Secondary School", ["education"])],
    refs=2, offer=("35,50", "ja", "2023-04-12 08:30"))
def tesfay(f):
    out(f).write_text("""CV

naam: Tesfay Ghebremichael
adres: Rotterdam-Zuid
tel: 06 85 00 21 63
mail: tesfay.g@voorbeeldmail.nl
geboren: 4-7-1986 Asmara, Eritrea
status: verblijfsvergunning, mag alles werken
rijbewijs: nee, wel heftruck certificaat (2022)

WIE BEN IK
ik ben rustig en ik werk hard. ik kom nooit te laat. ik praat tigrinya, arabisch,
engels en nederlands (B1). In mijn land was ik leraar, nu ik begin opnieuw en dat is oke.

WERK IN NEDERLAND
2021 - nu              orderpicker, via OTTO Workforce bij Lidl distributiecentrum Waddinxveen
                       rijden met ept, pallets bouwen, scannen. soms help ik nieuwe colega's
sept 2019 - dec 2020   schoonmaker, Hago
                       in een ziekenhuis, avond
zomer 2019             vrijwiliger keuken, Stichting Mara Rotterdam
                       koken voor 40 mensen, nederlands oefenen

WERK IN ERITREA
2009 - 2014            leraar wiskunde, Segheneyti Secondary School

SCHOOL
2022 - nu              logistiek medewerker mbo niveau 2 (BBL), Albeda
                       1 dag per week naar school
2005 - 2009            Bachelor of Education, Eritrea Institute of Technology
                       diploma ja, maar is niet gewaardeerd in Nederland
                       inburgering gehaald in 2019

MENSEN DIE MIJ KENNEN
Samuel Kidane, jobcoach, 06 19 00 45 45
mevrouw Ilse de Vries, teamleider Lidl, 06 50 00 12 09
""", encoding="utf-8")

# ------------------------------------------------------------------ 10
@cv("CV J. Sinke.docx",
    edu=[S("mbo-4", True, "1996", "1999"), S("vmbo", True, "1992", "1996")],
    exp=[E("2020-04", "present", "GR de Bevelanden", ["joint-arrangement"], cc=True, tools=["Suite", "Officepakket"]),
         E("2018-08", "2020-03", "Gemeente Kapelle", ["municipality"]),
         E("2014", "2017", "Taxibedrijf Krijger", ["private"], cc=True),
         E("1999", "2006", "Accountantskantoor Rijkse", ["private"])],
    refs=2, offer=("50,00", "nee", "2023-04-18 08:15"))
def sinke(f):
    d = D("Cambria", 11, (2, 2, 2, 2))
    d.p("CURRICULUM VITAE", b=True, size=18, align="c", after=0)
    d.p("Janneke Sinke – ’s-Heer Arendskerke (Zeeland)", align="c", after=0)
    d.p("06 10 00 88 57 – j.sinke@voorbeeldmail.nl – geboren 9 februari 1980", align="c", after=10, size=9.5)
    d.p("Tussen 2006 en 2013 was ik er voor mijn kinderen. Daarna ben ik klein begonnen, met drie avonden op de taxicentrale, en ieder jaar een stapje verder gegaan.", i=True, after=8)
    d.p("BEROEPSPRAKTIJK", b=True, fill="D9D9D9", after=6)
    def blok(fu, w, pe, t):
        d.grid([["Functie", fu], ["Werkgever", w], ["Periode", pe], ["Taken", t]], (3, 14), boldcol=True)
        d.p("", size=5, after=2)
    blok("Medewerker klantcontact", "GR de Bevelanden, afdeling Werk, Inkomen en Zorg, Goes", "april 2020 t/m heden",
         "Telefoon en mail van inwoners uit vijf gemeenten over uitkering, Wmo en schuldhulp. Status van aanvragen opzoeken in Suite4Sociaal Domein, klachten doorzetten, belplanning maken in Excel en bevestigingsbrieven in Word.")
    blok("Baliemedewerker publieksbalie", "Gemeente Kapelle", "augustus 2018 t/m maart 2020", "Paspoorten en rijbewijzen uitgeven, verhuizingen en grafrechten, kassa opmaken.")
    blok("Telefoniste", "Taxibedrijf Krijger, Goes", "2014 – 2017", "Ritten aannemen aan de telefoon en doorgeven aan de chauffeurs, zorgvervoer inboeken.")
    blok("Administratief medewerkster", "Accountantskantoor Rijkse, Goes", "1999 – 2006", "Inboeken, debiteuren, jaarrekeningen uittypen.")
    d.p("GENOTEN ONDERWIJS", b=True, fill="D9D9D9", before=6, after=6)
    d.grid([["Opleiding", "School", "Jaren", "Diploma"], ["Secretariële beroepen, mbo-4", "ROC Zeeland, Goes", "1996 – 1999", "ja"], ["Mavo", "Het Goese Lyceum", "1992 – 1996", "ja"]],
           (6.5, 5, 3, 2.5), head=True)
    d.p("VERDER", b=True, fill="D9D9D9", before=10, after=4)
    d.p("Cursus omgaan met agressie (2021), cursus begrijpelijk schrijven B1 (2022), rijbewijs B. Ik bak taarten op bestelling voor het halve dorp.")
    d.p("REFERENTIES", b=True, fill="D9D9D9", before=6, after=6)
    d.grid([["Mw. L. Meulpolder", "teamcoördinator, GR de Bevelanden", "0113 – 00 14 20"], ["Dhr. C. Krijger", "eigenaar taxibedrijf", "06 – 54 00 22 90"]], (5, 8, 4))
    d.save(f)

# ------------------------------------------------------------------ 11
@cv("anouk-verhoeven_cv.pdf",
    edu=[S("hbo-bachelor", False, "2019", "present"), S("havo", True, "2014", "2019")],
    exp=[E("2021-02", "present", "Yource", ["contact-centre-company", "private"], "Ziggo", cc=True),
         E("2017-09", "2020-12", "Jumbo", ["private"]),
         E(season("2018-06-01", "2018-08-31"), season("2018-06-01", "2018-08-31"), "Kwekerij Van den Boomen", ["private"]),
         E(season("2019-06-01", "2019-08-31"), season("2019-06-01", "2019-08-31"), "Kwekerij Van den Boomen", ["private"]),
         E("2023-02", "2023-06", "Gemeente Helmond", ["municipality"], intern=True)],
    refs=2, listed=["Officepakket"], offer=("36,00", "ja", "2023-04-15 23:10"))
def verhoeven(f):
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.units import mm
    from reportlab.lib import colors
    from reportlab.lib.styles import ParagraphStyle as PS
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph as P, Spacer, FrameBreak
    n = PS("n", fontName="Helvetica", fontSize=9.6, leading=13)
    h = PS("h", parent=n, fontName="Helvetica-Bold", fontSize=12, textColor=colors.HexColor("#7A2E8E"), spaceBefore=10, spaceAfter=4)
    t = PS("t", parent=n, fontName="Helvetica-Bold", fontSize=26, leading=30, textColor=colors.HexColor("#7A2E8E"))
    g = PS("g", parent=n, textColor=colors.HexColor("#888888"), fontSize=8.6)
    s = []
    s += [P("Anouk<br/>Verhoeven", t), Spacer(1, 4), P("vierdejaars Communicatie, Helmond", g), P("Hallo!", h),
          P("Ik ben Anouk, 21 jaar, bijna klaar met mijn studie en al ruim twee jaar het rustige stemmetje aan de andere kant van de lijn als je internet het niet doet.", n), P("Werk", h)]
    def job(r, p, e, x): s.extend([P(f"<b>{r}</b>", n), P(p, g), P(e, n), P(x, n), Spacer(1, 6)])
    job("Callcenter agent (16 uur per week)", "februari 2021 – heden", "Yource, Eindhoven · klant: Ziggo", "Storingen, verhuizingen en facturen, telefonisch en via WhatsApp. Genesys en Salesforce.")
    job("Caissière", "sept. 2017 – dec. 2020", "Jumbo Helmond Brouwhorst", "Kassa, servicebalie, tabak en statiegeld.")
    job("Seizoenshulp asperges en aardbeien", "zomer 2018, zomer 2019", "Kwekerij Van den Boomen, Someren", "Sorteren en inpakken.")
    s += [P("Stage", h)]
    job("Afstudeerstage communicatie", "feb. 2023 – juni 2023", "Gemeente Helmond, afdeling Communicatie", "Onderzoek naar leesbaarheid van brieven over afval.")
    s += [FrameBreak(), P("Bereik mij", h), P("06-27 00 31 48<br/>anouk.verhoeven@voorbeeldmail.nl<br/>Rijbewijs B", n), P("Studie", h),
          P("<b>HBO Communicatie</b><br/>Fontys, Eindhoven<br/>2019 – heden, loopt nog", n), Spacer(1, 5), P("<b>HAVO</b><br/>Knippenbergcollege, Helmond<br/>2014 – 2019, diploma", n),
          P("Kan ik mee overweg", h), P("Word, PowerPoint, Excel<br/>Canva<br/>Adobe Creative Suite<br/>Instagram, TikTok", n), P("Taal", h), P("Nederlands ★★★★★<br/>Engels ★★★★<br/>Frans ★★".replace("★", "*"), n),
          P("Referenties", h), P("Lars van Asten<br/>teamleider Yource<br/>040-00 66 120", n), Spacer(1, 4), P("Saskia Manders<br/>studieloopbaanbegeleider Fontys<br/>s.manders@voorbeeldmail.nl", n), P("Los daarvan", h), P("Carnaval (blazer in de kapel), hardlopen, thuisbarista", n)]
    def bg(c, d_):
        c.setFillColor(colors.HexColor("#F5ECF8")); c.rect(132 * mm, 0, 78 * mm, 297 * mm, stroke=0, fill=1)
        c.setFillColor(colors.HexColor("#7A2E8E")); c.rect(0, 291 * mm, 210 * mm, 6 * mm, stroke=0, fill=1)
    doc = BaseDocTemplate(str(out(f)), pagesize=A4, title="CV Anouk Verhoeven")
    doc.addPageTemplates(PageTemplate(frames=[Frame(15 * mm, 12 * mm, 112 * mm, 272 * mm), Frame(137 * mm, 12 * mm, 64 * mm, 272 * mm)], onPage=bg))
    doc.build(s)

# ------------------------------------------------------------------ 12
@cv("Lou Geraerts curriculum.docx",
    edu=[S("mbo", True, None, "1986"), S("vmbo", True, None, "1984")],
    exp=[E("1986", "1994", "V&D", ["private"]), E("1994", "2006", "V&D", ["private"]), E("2006", "2015-12", "V&D", ["private"]),
         E("2017-03", "2019-10", "Rockwool", ["private"], cc=True),
         E("2019-11", "present", "gemeente Roermond", ["municipality"], cc="mixed", tools=["Officepakket"])],
    refs=2, offer=("45,00", "ja", "2023-04-17 13:00"))
def geraerts(f):
    d = D("Garamond", 12, (2, 2, 2, 2.5))
    T = [4.6]; I = (4.6, -4.6)
    q = lambda x, y, **k: d.p(f"{x}\t{y}", tabs=T, indent=I, **k)
    h = lambda t: d.p(t, b=True, size=13, before=12, after=4, color="7B1E1E")
    d.p("Lou Geraerts", b=True, size=22, align="r", after=0, color="7B1E1E")
    d.p("Roermond · 0475-00 17 62 · lou.geraerts@voorbeeldmail.nl", align="r", after=8)
    h("Personalia")
    q("Geboortedatum", "12 oktober 1967"); q("Burgerlijke staat", "gehuwd, twee volwassen dochters"); q("Rijbewijs", "A, B")
    h("In dienst geweest bij")
    q("V&D Roermond", "Bijna dertig jaar warenhuis, tot het licht uitging.", b=False)
    q("1986 – 1994", "verkoper herenmode", after=0); q("1994 – 2006", "groepshoofd huishoud, 9 medewerkers", after=0)
    q("2006 – dec. 2015", "afdelingschef begane grond: rooster, omzet, klachten aan de servicebalie, inwerken van vakantiekrachten", after=6)
    q("Rockwool, Roermond", "Medewerker klantenservice", b=True, after=0)
    q("mrt. 2017 – okt. 2019", "Orders, levertijden en klachten van dealers in Nederland en Duitsland, per telefoon en mail. Aangenomen na een omscholingsjaar via het UWV.", after=6)
    q("gemeente Roermond", "Gastheer / baliemedewerker Stadskantoor", b=True, after=0)
    q("nov. 2019 – heden", "Bezoekers ontvangen, afspraken controleren, uitgifte reisdocumenten. Sinds corona hoort ook telefonisch terugbellen van inwoners met een vraag bij mijn werk. Agenda's in Outlook, telstaten in Excel, aanvragen in Key2Burgerzaken.", after=6)
    h("School en diploma's")
    q("1986", "Handel (mbo), streekschool Roermond – diploma", after=0); q("1984", "MAVO, Herten – diploma", after=0); q("1988", "Middenstandsdiploma algemene ondernemersvaardigheden", after=0); q("2017", "Certificaat klantgericht telefoneren")
    h("Talen")
    q("Nederlands, Limburgs", "moedertaal", after=0); q("Duits", "vloeiend", after=0); q("Engels", "kan me redden")
    h("Te bevragen")
    q("Wim Jacobs", "teamleider Publiekszaken, gemeente Roermond, 06-20 00 39 18", after=0)
    q("Els Theunissen", "hoofd customer service, Rockwool, 06-46 00 70 54")
    d.save(f)

# ------------------------------------------------------------------ 13
@cv("Van Dorp Interim - CV B. Stam (12074).docx",
    edu=[S("mbo-4", True, "2012", "2015"), S("vmbo", True, None, "2012")],
    exp=[E("2021-07", "2023-03", "Van Dorp Interim", ["temp-agency", "municipality"], "BAR-organisatie", cc=True, tools=["Key2KCC", "Key2Belastingen", "Suite"]),
         E("2020-01", "2021-06", "SVHW", ["joint-arrangement"], cc=True),
         E("2016-04", "2019-12", "Start People", ["temp-agency", "municipality"], "gemeente Rotterdam", cc=True, tools=["Accres"])],
    refs=2, listed=["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"], offer=("55,55", "ja", "2023-04-17 15:33"))
def stam(f):
    d = D("Segoe UI", 10, (1.5, 1.5, 1.5, 1.5))
    d.header("Van Dorp Interim – bemiddeling van publieksprofessionals")
    t = d.table(1, 2, (5.4, 12.6), borders=False)
    a, b = t.cell(0, 0), t.cell(0, 1)
    d.shade(a, "E8F1EC")
    d.into(a)
    d.p("Bianca Stam", b=True, size=15, color="1B5E3B", after=6)
    d.p("Woonplaats\nHoogvliet", after=6); d.p("Beschikbaar\nper direct, 32 uur", after=6); d.p("Talen\nNederlands, Engels", after=10)
    d.p("Systemen", b=True, color="1B5E3B", after=2)
    for x in ("Key2KCC", "Key2Belastingen", "Accres", "Suite", "MS Office", "GouwIT"): d.p("● " + x, after=0)
    d.p("Opleidingen", b=True, color="1B5E3B", before=12, after=2)
    d.p("Sociaal-juridisch medewerker, mbo 4\nZadkine\n2012 – 2015 ✓ diploma", after=6); d.p("Vmbo-t\n2012 ✓ diploma", after=10)
    d.p("Trainingen", b=True, color="1B5E3B", after=2)
    d.p("Direct Duidelijk (2022)\nAVG in de praktijk (2021)\nGesprekstechnieken bij schulden (2018)", after=10)
    d.p("Contact bureau", b=True, color="1B5E3B", after=2)
    d.p("Eline van Dorp\n010 – 00 47 11")
    d.into(b)
    d.p("Samenvatting van de kandidaat", b=True, size=12, color="1B5E3B", after=2)
    d.p("Bianca werkt sinds haar afstuderen in het klantcontact van de overheid. Zij is begonnen met een bijstandsuitkering en een baby op schoot, en weet dus hoe het voelt om zelf in de wachtrij te staan.", after=8)
    d.p("Opdrachten en dienstverbanden", b=True, size=12, color="1B5E3B", after=2)
    d.p("07-2021 – 03-2023", color="777777", after=0); d.p("KCC-medewerker", b=True, after=0)
    d.p("BAR-organisatie, ingehuurd via Van Dorp Interim", i=True)
    d.p("Eerstelijns telefonie en e-mail voor drie gemeenten. Registreren en terugbelverzoeken uitzetten in Key2KCC, aanslagen inzien in Key2Belastingen, Wmo-meldingen opzoeken in Centric Suite. Referent: Monique Brouwer, coördinator klantcontact, 06-15 00 62 77.", after=8)
    d.p("01-2020 – 06-2021", color="777777", after=0); d.p("Medewerker klantcontact belastingen", b=True, after=0)
    d.p("SVHW, Klaaswaal", i=True)
    d.p("Telefoonteam van de belastingsamenwerking: uitleg over WOZ, kwijtschelding en betalingsregelingen. In februari en maart tot 90 gesprekken per dag.", after=8)
    d.p("04-2016 – 12-2019", color="777777", after=0); d.p("Telefonisch medewerker 14 010", b=True, after=0)
    d.p("gemeente Rotterdam, uitzendkracht van Start People", i=True)
    d.p("Algemene vragen, afspraken Burgerzaken, verhuur van gymzalen en sportvelden in Accres. Referent: Dennis Kortekaas, teamleider, 06-38 00 05 91.", after=8)
    d.p("2015 – 2016 stond in het teken van het moederschap.", i=True)
    d.into(None)
    d.footer("CV Bianca Stam – pagina ", align="r")
    d.save(f)

# ------------------------------------------------------------------ 14
@cv("Ouali_R_tijdlijn-cv.pdf",
    edu=[S("hbo-bachelor", True, "2013", "2017"), S("havo", True, "2007", "2012")],
    exp=[E("2022", "present", "Werkbedrijf Rijk van Nijmegen", ["joint-arrangement"], cc="mixed", tools=["Suite"]),
         E("2019", "2021", "UWV", ["central-government"], cc=True),
         E("2018", "2018", "gemeente Beuningen", ["municipality"]),
         E("2012", "2018", "Pizzeria Da Nino", ["private"])],
    refs=0, on_request=True, offer=("58,00", "nee", "2023-04-18 10:40"))
def ouali(f):
    rows = [("2022 – nu", "Consulent Inkomen", "Werkbedrijf Rijk van Nijmegen", "Intakes en heronderzoeken, beschikkingen schrijven, elke ochtend telefonisch spreekuur. Dossiers in Suite4Werk."),
            ("2019 – 2021", "Adviseur klantcontact", "UWV, Arnhem", "Telefoonteam WW en Ziektewet. Bellers uitleg geven over uitkering, betaaldatum en sollicitatieplicht."),
            ("2018", "Tijdelijk medewerker subsidies", "gemeente Beuningen", "Achterstand aanvragen verenigingen weggewerkt."),
            ("2013 – 2017", "HBO Sociaal Juridische Dienstverlening", "HAN, Nijmegen", "Diploma behaald. Scriptie over laaggeletterde bijstandsgerechtigden."),
            ("2012 – 2018", "Bezorger, later balie en keuken", "Pizzeria Da Nino, Nijmegen", "Studentenbaan van 12 tot 20 uur."),
            ("2007 – 2012", "Havo", "Kandinsky College, Nijmegen", "Diploma behaald.")]
    weasy(f, """<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:15mm;@bottom-center{content:"R. Ouali  ·  " counter(page);font:8pt Carlito;color:#999}}body{font:10.5pt/1.4 Carlito;color:#2b2b2b;margin:0}
h1{font-size:24pt;margin:0;color:#0b6e69}.sub{color:#777;margin-bottom:6mm}.tl{border-left:3px solid #0b6e69;margin-left:28mm;padding-left:7mm}.it{position:relative;margin-bottom:5.5mm}.y{position:absolute;left:-37mm;width:27mm;text-align:right;color:#0b6e69;font-weight:bold}
.it:before{content:"";position:absolute;left:-9.6mm;top:1.6mm;width:4mm;height:4mm;border-radius:2mm;background:#0b6e69}h2{color:#0b6e69;font-size:13pt;margin:5mm 0 2mm}</style>
<h1>Rachid Ouali</h1><div class=sub>Nijmegen · 06-36 00 90 12 · r.ouali@voorbeeldmail.nl · 1994</div>
<p>Mijn pad liep niet kaarsrecht: eerst pizza's, toen de collegebank, daarna altijd mensen met een hulpvraag. Hieronder alles op één lijn, nieuwste boven.</p><div class=tl>"""
    + "".join(f"<div class=it><div class=y>{a}</div><b>{b}</b><br><i>{c}</i><br>{e}</div>" for a, b, c, e in rows)
    + """</div><h2>Ook goed om te weten</h2>Arabisch en Tarifit spreek ik van huis uit. Rijbewijs B. Jeugdtrainer zaalvoetbal. Referenties op verzoek beschikbaar.</html>""")
