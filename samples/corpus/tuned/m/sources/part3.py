from lib import *
from part2 import shade
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_TAB_ALIGNMENT, WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml.ns import qn
from docx.oxml import OxmlElement

# ------------------------------------------------------------------ m15
P15 = [
 ("Gemeente Capelle aan den IJssel", "Senior medewerker KCC", "1 mei 2022 - heden",
  "Capelle heeft zijn dienstverlening in 2022 opnieuw ingericht: bellen, mailen en appen komen nu in één team samen. Thea is gevraagd om dat team in de eerste lijn te versterken en nieuwe collega's wegwijs te maken.",
  ["Beantwoordt vragen van inwoners en ondernemers per telefoon, e-mail en WhatsApp.", "Vraagbaak voor collega's bij ingewikkelde gesprekken.", "Luistert gesprekken mee en geeft feedback.", "Signaleert trends en deelt die in het weekoverleg."],
  "De gemiddelde wachttijd daalde in een half jaar van vier naar anderhalve minuut. Thea maakte de gesprekskaarten waar het hele team mee werkt.", "Key2KCC, Suite, Office 365"),
 ("Gemeente Krimpen aan den IJssel", "Telefonisch medewerker klantcontactcentrum", "1 februari 2021 - 30 april 2022",
  "Krimpen zocht vervanging tijdens twee langdurige ziektegevallen. Een klein team, waarin iedereen alles doet en de lijnen kort zijn.",
  ["Eerstelijns telefonie op het nummer 14 0180.", "Afspraken plannen voor burgerzaken.", "Meldingen openbare ruimte vastleggen.", "Vragen over belastingaanslagen in het voorjaar."],
  "De tijdelijke inzet van zes maanden is twee keer verlengd, op verzoek van het team zelf.", "Key2KCC, Key2Belastingen"),
 ("Woonstad", "Medewerker klantenservice", "1 augustus 2018 - 31 januari 2021",
  "Woonstad verhuurt ruim vijftigduizend woningen in Rotterdam. De klantenservice is het eerste loket voor huurders.",
  ["Reparatieverzoeken telefonisch aannemen en inplannen.", "Vragen over huur, servicekosten en huuropzegging.", "Overlastmeldingen registreren en doorzetten naar de wijkbeheerder."],
  "Thea schreef mee aan de werkinstructie voor lekkages, die het aantal dubbele meldingen merkbaar liet dalen.", "Tobias AX, Excel"),
 ("CBR", "Medewerker informatiecentrum", "1 maart 2015 - 31 juli 2018",
  "Het CBR in Rijswijk kreeg in deze jaren veel vragen over de gezondheidsverklaring van oudere rijbewijshouders.",
  ["Inkomende telefoon, vooral van zeventigplussers.", "Uitleg over keuringen en termijnen.", "Klachten bemiddelen met de medische afdeling."],
  "Uitgeroepen tot collega van het jaar 2017, omdat zij een verdrietige beller thuis nog eens terugbelde.", "Siebel, Word en Outlook"),
]
H15 = """<html lang="nl"><style>@page{size:A4;margin:30mm 24mm 26mm;@top-right{content:"Brugwachter Detachering";font:italic 10pt 'Liberation Serif';color:#0a5c4a}@bottom-right{content:"pagina " counter(page);font:8pt 'Liberation Serif'}@bottom-left{content:"CV Thea Noordhoek";font:8pt 'Liberation Serif'}}
body{font:12.5pt/1.6 'Liberation Serif'}h1{color:#0a5c4a;font-weight:normal;font-size:26pt}h2{color:#0a5c4a;font-size:15pt;border-top:2px solid #0a5c4a;padding-top:4px}.pg{break-before:page}dt{font-weight:bold;margin-top:9px}dd{margin:0}</style><body>
<h1>Thea Noordhoek</h1><p>Klantcontactprofessional, woonachtig in Schiedam</p><h2>Waarom Thea?</h2><p>Thea is een klantcontactprofessional die al bijna tien jaar de telefoon opneemt voor mensen die het even niet meer weten. Zij luistert eerst en zoekt dan pas op. Haar opdrachtgevers waarderen haar rust, haar geheugen voor regelingen en haar gevoel voor humor. Sinds februari 2021 werkt zij bij Brugwachter Detachering.</p>
<p>Buiten het werk loopt Thea hard langs de Schie, leidt zij een leesclub en kookt zij eens per maand in het wijkhuis.</p><h2>Competenties</h2><p>Klantgericht: Thea vraagt door tot de vraag achter de vraag boven tafel is. Stressbestendig: ook bij dertig wachtenden blijft haar toon gelijk. Zelfstandig: zij vindt haar weg in een nieuw systeem binnen een week. Nauwkeurig: haar registraties hoeft niemand over te doen.</p>
<h2>Talen</h2><p>Nederlands (moedertaal), Engels (goed), Duits (redelijk)</p>"""
for org, role, per, ctx, tasks, res, sysn in P15:
    via = "Brugwachter Detachering" if "Gemeente" in org else None
    H15 += f"<div class=pg><h2>{role}</h2><dl><dt>Organisatie</dt><dd>{org}{' (gedetacheerd door '+via+')' if via else ''}</dd><dt>Periode</dt><dd>{per}</dd><dt>Achtergrond</dt><dd>{ctx}</dd><dt>Werkzaamheden</dt><dd><ul>" + "".join(f"<li>{x}</li>" for x in tasks) + f"</ul></dd><dt>Resultaat</dt><dd>{res}</dd><dt>Systemen</dt><dd>{sysn}</dd></dl></div>"
H15 += """<div class=pg><h2>Opleidingen</h2><p>2009 - 2013: Sociaal Pedagogische Hulpverlening (hbo), Hogeschool Rotterdam, diploma behaald<br>2004 - 2009: havo, Spieringshoek Schiedam, diploma behaald</p><h2>Trainingen</h2><p>2022: Gespreksvoering bij verward gedrag<br>2019: Omgaan met agressie aan de telefoon</p>
<h2>Referenties</h2><p>Mirjam Kolk, teamleider dienstverlening, gemeente Capelle aan den IJssel<br>Ruben Poot, teammanager KCC, gemeente Krimpen aan den IJssel</p><p>Contactgegevens zijn bij ons bekend. Uw contactpersoon bij Brugwachter: Sander Vis.</p></div></body></html>"""
cv("m15_noordhoek_brugwachter.pdf", weasy(H15),
   [edu("hbo-bachelor", True, "2009", "2013"), edu("havo", True, "2004", "2009")],
   [job("2022-05-01", "present", "Brugwachter Detachering", TM, True, "Gemeente Capelle aan den IJssel", ["Key2KCC", "Suite", "Officepakket"]),
    job("2021-02-01", "2022-04-30", "Brugwachter Detachering", TM, True, "Gemeente Krimpen aan den IJssel", ["Key2KCC", "Key2Belastingen"]),
    job("2018-08-01", "2021-01-31", "Woonstad", P, True, one=["Officepakket"]),
    job("2015-03-01", "2018-07-31", "CBR", ["central-government"], True, None, ["Officepakket"])],
   references=2, offer=("53.00", "ja", "2023-04-17 16:40"))

# ------------------------------------------------------------------ m16
H16 = """<html lang="nl"><meta charset=utf-8><style>@page{size:A4;margin:15mm}body{font:10.5pt/1.45 'TeX Gyre Heros','Liberation Sans';}
h1{font-weight:300;font-size:26pt;margin:0}h1 b{color:#c0397b}.g{display:grid;grid-template-columns:1fr 1fr;gap:10mm;margin-top:6mm}h2{font-size:12pt;color:#c0397b;margin:0 0 2mm}p{margin:0 0 3mm}.w{color:#fff;font-size:7pt}small{color:#888;display:block}</style>
<body><h1>Demi <b>Schuurman</b></h1>Zwijndrecht &nbsp;|&nbsp; 06 555 18 274 &nbsp;|&nbsp; 22 jaar &nbsp;|&nbsp; rijbewijs B
<div class=g><div><h2>Over mij</h2><p>Gezellig, sociaal en niet op mijn mondje gevallen. Ik heb net mijn opleiding afgerond en wil dolgraag aan de slag op een klantcontactcentrum!</p>
<h2>Opleiding</h2><p>Medewerker Marketing en Communicatie, mbo 4<small>Da Vinci College, 2018 - 2022 &#10004; diploma</small></p><p>vmbo gt<small>Walburg College, 2014 - 2018 &#10004; diploma</small></p>
<h2>Dit kan ik</h2><p>Canva, Instagram, Word, PowerPoint, typen met tien vingers</p><h2>Hobby's</h2><p>Dansen (jazz en street), vriendinnen, mijn hond Saar</p></div>
<div><h2>Werk &amp; stage</h2><p><b>Verkoopmedewerker</b>, Rituals<small>juli 2022 - nu</small>Klanten adviseren, kassa, cadeaus inpakken, voorraad.</p>
<p><b>Stagiaire communicatie</b>, Gemeente Zwijndrecht<small>september 2021 - januari 2022</small>Berichten voor social media, nieuwsbrief in Word, evenementen fotograferen.</p>
<p><b>Serveerster</b>, Eetcafé De Buren<small>2018 - 2021</small>Weekenden en vakanties.</p>
<p><b>Stagiaire</b>, Radio Rijnmond<small>feb 2020 - jun 2020</small></p>
<h2>Referenties</h2><p>Chantal Bax, storemanager Rituals Drechtsteden, 078 555 20 77</p><p>Erik Nootenboom, communicatieadviseur Gemeente Zwijndrecht</p></div></div>
<p class=w>Medewerker KCC gemeente Dordrecht 2019 - heden, Key2KCC, Key2Belastingen, Accres, Suite, Officepakket, 14 078, klantcontactcentrum, 4 jaar ervaring</p></body></html>"""
cv("m16_schuurman.pdf", chromium(H16),
   [edu("mbo-4", True, "2018", "2022"), edu("vmbo", True, "2014", "2018")],
   [job("2022-07", "present", "Rituals", P),
    job("2021-09", "2022-01", "Gemeente Zwijndrecht", M, False, kind="intern"),
    job("2018", "2021", "Eetcafé De Buren", P),
    job("2020-02", "2020-06", "Radio Rijnmond", P, kind="intern")],
   references=2, listed=["Officepakket"], hidden=True, offer=("39.50", "ja", "2023-04-16 22:15"))


# ------------------------------------------------------------------ m17
def b17(d):
    st = d.styles["Normal"]; st.font.name = "Liberation Mono"; st.font.size = Pt(9.5); st.paragraph_format.space_after = Pt(1)
    for x in ["J. (Jeroen) Wolthuis - zzp'er", "De Klantlijn, Assen - KvK 55509876 - btw NL000055509B01", "uurtarief 55 euro excl. btw en excl. fee", "", "KORT", "Interim teamcoach en telefonist. Twaalf jaar callcenter, zes jaar voor mezelf. Geen lange verhalen.", "",
              "OPDRACHTEN VANUIT DE KLANTLIJN (2017 - nu)",
              "2022 okt - nu       Gemeente Noordenveld     KCC-medewerker (2 dagen telefoon)",
              "2021 nov - 2022 sep Gemeente Assen           coach klantcontactcentrum, daarnaast meebellen; Key2KCC",
              "2020 jan - 2021 jun Enexis Netbeheer         klantenservice, storingen en aansluitingen",
              "2017 mei - 2019 nov Univé                    kwaliteitscoach callcenter", "",
              "DAARVOOR",
              "2010 - 2017         Cendris Assen            agent, later teamleider",
              "2008 - 2010         Fotozaak Hulsinga        winkel", "",
              "SCHOOL",
              "2003 - 2007         MBO Commercieel Medewerker niveau 4, Alfa-college, diploma",
              "1999 - 2003         MAVO Vincent van Gogh Assen, diploma", "",
              "SOFTWARE", "Genesys, Zendesk, Key2KCC, Office 365", "",
              "NAVRAAG", "Inge Pastoor (Gemeente Assen, teamleider) 0592-555166", "Rolf Tuin (Enexis, teammanager) 06-55544102"]:
        d.add_paragraph(x)
cv("m17_wolthuis.docx", docx(b17),
   [edu("mbo-4", True, "2003", "2007"), edu("vmbo", True, "1999", "2003")],
   [job("2022-10", "present", "De Klantlijn", ["private", "municipality"], True, "Gemeente Noordenveld"),
    job("2021-11", "2022-09", "De Klantlijn", ["private", "municipality"], True, "Gemeente Assen", ["Key2KCC"]),
    job("2020-01", "2021-06", "De Klantlijn", P, True, "Enexis Netbeheer"),
    job("2017-05", "2019-11", "De Klantlijn", P, True, "Univé"),
    job("2010", "2017", "Cendris", ["contact-centre-company"], True),
    job("2008", "2010", "Fotozaak Hulsinga", P)],
   references=2, listed=["Key2KCC", "Officepakket"], stated_rate=55, stated_fee="nee", offer=("54.00", None, "2023-04-17 23:10"))

# ------------------------------------------------------------------ m18
H18 = """<html lang="nl"><meta charset=utf-8><style>@page{size:A4;margin:0 0 15mm}@page:first{margin:0 0 15mm}body{margin:0;font:10pt/1.45 'Liberation Sans'}header{background:#f3f6fb;border-bottom:5px solid #2b59c3;padding:10mm 16mm 6mm}header h1{margin:0;font-size:18pt;color:#2b59c3}main{padding:4mm 16mm}
h2{font-size:12pt;color:#2b59c3;margin:6mm 0 2mm}.row{display:flex}.d{width:36mm;color:#555;flex:none}.emp{font-weight:bold;font-size:11.5pt;margin-top:3mm}.f{margin-bottom:2.5mm}</style>
<body><header><h1>Abdelkarim Bouzian</h1>Teamcoach klantcontact &middot; Rotterdam &middot; kandidaat van Werkplein Noord Uitzendgroep</header><main>
<p>Abdelkarim groeide in twaalf jaar van telefonist naar coach en weet dus wat hij van zijn mensen vraagt. Spreekt naast Nederlands ook Tamazight en Arabisch.</p>
<h2>Loopbaanoverzicht</h2>
<div class=emp>Gemeente Rotterdam, cluster Dienstverlening (2011 &ndash; 2022)</div>
<div class="row f"><div class=d>06/2018 &ndash; 10/2022</div><div><b>Coach Telefonie 14 010</b><br>Begeleiden van 15 medewerkers, gesprekken beoordelen, bijspringen in de wachtrij. Rapportages in Excel en PowerPoint.</div></div>
<div class="row f"><div class=d>03/2015 &ndash; 05/2018</div><div><b>Senior medewerker klantcontactcentrum</b><br>Tweede lijn en aanspreekpunt voor de vakclusters. Werkte met Suite.</div></div>
<div class="row f"><div class=d>09/2011 &ndash; 02/2015</div><div><b>Telefonist / medewerker callcenter</b><br>Eerste lijn, alle gemeentelijke onderwerpen.</div></div>
<div class=emp>Werkplein Noord Uitzendgroep</div>
<div class="row f"><div class=d>11/2022 &ndash; heden</div><div><b>Medewerker KCC</b>, uitgezonden naar Gemeente Schiedam<br>Telefoon en chat; registreren in Key2KCC en opzoeken in Accres.</div></div>
<div class=emp>Albert Heijn Zuidplein</div><div class="row f"><div class=d>2007 &ndash; 2011</div><div><b>Teamleider kassa</b></div></div>
<h2>Scholing</h2><div class="row"><div class=d>2009 &ndash; 2012</div><div>MBO Facilitair leidinggevende, niveau 4, Albeda &ndash; geslaagd</div></div><div class=row><div class=d>2003 &ndash; 2007</div><div>VMBO, Calvijn Vreewijk &ndash; geslaagd</div></div><div class=row><div class=d>2021</div><div>Training Coachend leidinggeven (3 dagdelen)</div></div>
<h2>Referenties</h2><p>Anouk Verbeek, teammanager Telefonie bij de gemeente Rotterdam (010 555 09 10). Zij was tot oktober 2022 de leidinggevende van Abdelkarim.</p></main></body></html>"""
cv("m18_bouzian.pdf", chromium(H18),
   [edu("mbo-4", True, "2009", "2012"), edu("vmbo", True, "2003", "2007")],
   [job("2018-06", "2022-10", "Gemeente Rotterdam", M, True, None, ["Officepakket"]),
    job("2015-03", "2018-05", "Gemeente Rotterdam", M, True, None, ["Suite"]),
    job("2011-09", "2015-02", "Gemeente Rotterdam", M, True),
    job("2022-11", "present", "Werkplein Noord Uitzendgroep", TM, True, "Gemeente Schiedam", ["Key2KCC", "Accres"]),
    job("2007", "2011", "Albert Heijn", P)],
   references=1, offer=("51.20", "nee", "2023-04-18 09:59"))

# ------------------------------------------------------------------ m19
H19 = """<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>cv Fenna</title><style>body{font-family:Georgia,serif;max-width:720px;margin:30px auto}li{margin-bottom:9px}.j{color:#8a4b08;font-weight:bold}</style></head>
<body><h1>Fenna Dijkema</h1><p>Groningen, 06 555 39 507</p>
<h2>Mijn pad</h2>
<ul>
<li><span class="j">2021 - heden</span> &ndash; Medewerker Publieke Dienstverlening bij Gemeente Het Hogeland. Ik wissel af: twee dagen aan het telefoonteam, twee dagen achter de balie in Winsum. Ik werk in Suite en met Office 365.</li>
<li><span class="j">2019 - 2021</span> &ndash; Werkvoorbereider bij Bouwbedrijf Kooi in Appingedam. Offertes uitwerken en leveranciers bellen.</li>
<li><span class="j">2017 - 2019</span> &ndash; Au pair in Lyon.</li>
<li><span class="j">2013 - 2017</span> &ndash; Hbo-opleiding Facility Management aan de Hanzehogeschool, diploma in juli 2017.</li>
<li><span class="j">2015 (juni t/m augustus)</span> &ndash; Vakantiewerk op Camping De Lauwersoever.</li>
<li><span class="j">2008 - 2013</span> &ndash; Havo op het Wessel Gansfort College, diploma.</li>
</ul>
<h2>Ook leuk om te weten</h2><p>Ik speel trombone, zeil in een oude tjalk en spreek Gronings, Frans en Engels.</p>
<h2>Wie mij kent</h2><p>Aaltje Wiersema, mijn teamleider bij Het Hogeland (0595 555 201) en Klaas Kooi van het bouwbedrijf (0596 555 014).</p>
</body></html>
"""
cv("m19_dijkema.html", plain(H19),
   [edu("hbo-bachelor", True, "2013", "2017"), edu("havo", True, "2008", "2013")],
   [job("2021", "present", "Gemeente Het Hogeland", M, "mixed", None, ["Suite", "Officepakket"]),
    job("2019", "2021", "Bouwbedrijf Kooi", P), job("2017", "2019", None, []),
    job("2015-06", "2015-08", "Camping De Lauwersoever", P)],
   references=2, offer=("46.00", "nee", "2023-04-10 14:00"))


# ------------------------------------------------------------------ m20
def b20(d):
    s = d.sections[0]; s.left_margin = Cm(3); s.right_margin = Cm(3)
    st = d.styles["Normal"]; st.font.name = "Carlito"; st.font.size = Pt(11)
    s.header.paragraphs[0].text = "ContractHulp Nederland · persoonlijk inzetprofiel"
    t = d.add_table(rows=1, cols=1); c = t.rows[0].cells[0]; shade(c, "1F3B57")
    r = c.paragraphs[0].add_run("Corrie van der Meijden"); r.font.size = Pt(20); r.font.color.rgb = RGBColor(255, 255, 255)
    r = c.add_paragraph().add_run("Allround medewerker dienstverlening | Gorinchem"); r.font.color.rgb = RGBColor(220, 230, 240)
    def head(x):
        p = d.add_paragraph(); p.paragraph_format.space_before = Pt(12); r = p.add_run(x); r.bold = True; r.font.size = Pt(13); r.font.color.rgb = RGBColor(31, 59, 87)
    def it(org, role, txt, per):
        p = d.add_paragraph(); p.add_run(org).bold = True; p.add_run(" – " + role)
        d.add_paragraph(txt); p = d.add_paragraph(per); p.alignment = WD_ALIGN_PARAGRAPH.RIGHT; p.runs[0].italic = True
    head("Wat Corrie gedaan heeft")
    it("ContractHulp Nederland", "flexkracht klantcontact", "Als poolkracht ingezet op de klantcontactcentra van Gemeente Gorinchem en Gemeente Vijfheerenlanden. Inkomende telefoon, mail en terugbelverzoeken. Systemen: Suite en Key2Belastingen.", "februari 2020 t/m heden")
    it("Belastingdienst", "informant BelastingTelefoon te Eindhoven, via Manpower", "Vragen over toeslagen en aangifte inkomstenbelasting, drukke maanden maart en april.", "januari 2018 t/m november 2019")
    it("Modehuis Blom", "bedrijfsleidster", "Leiding aan vijf verkoopsters, inkoop damesmode, kas en etalages.", "1999 t/m 2017")
    it("Kledingzaak De Spijker", "verkoopster", "", "1994 t/m 1999")
    head("Wat Corrie geleerd heeft")
    for x in ["Detailhandel mbo niveau 3, Da Vinci College Gorinchem, 1991 – 1994, diploma", "LHNO De Heuvel, 1987 – 1991, diploma", "Klantcontact in de praktijk (certificaat, 2018)"]: d.add_paragraph(x, style="List Bullet")
    head("Wie Corrie aanbeveelt")
    d.add_paragraph("Nathalie Roos – teamleider klantcontact Gemeente Gorinchem – 0183 555 640\nDiederik Baks – teammanager BelastingTelefoon – via ons op te vragen")
cv("m20_vandermeijden.docx", docx(b20),
   [edu("mbo-3", True, "1991", "1994"), edu("vmbo", True, "1987", "1991")],
   [job("2020-02", "present", "ContractHulp Nederland", TM, True, None, ["Key2Belastingen", "Suite"]),
    job("2018-01", "2019-11", "Manpower", ["temp-agency", "central-government"], True, "Belastingdienst"),
    job("1999", "2017", "Modehuis Blom", P), job("1994", "1999", "Kledingzaak De Spijker", P)],
   references=2, offer=("53.80", None, "2023-04-17 12:12"))


# ------------------------------------------------------------------ m21
def b21(d):
    st = d.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(11)
    p = d.add_paragraph(); r = p.add_run("Curriculum Vitae van Roël Lindeboom"); r.bold = True; r.font.size = Pt(15)
    d.add_paragraph("(opgesteld 15 januari 2023)")
    d.add_paragraph("Adres: Hoofdstraat 4, Terneuzen. Tel: 06 555 72 209. Geboren 1999.")
    d.add_paragraph().add_run("Ervaring").bold = True
    for x in ["sinds 1 juni 2021: Klantenservice medewerker, Zeelandia Verzekeringen te Middelburg. Telefoon, mail en chat over schade- en autoverzekeringen. Ik gebruik MS Office en een eigen polissysteem.",
              "1 februari 2021 tot en met 31 mei 2021: Medewerker vaccinatielijn, GGD Zeeland. Afspraken maken en verzetten per telefoon.",
              "2018 tot 2020: Bijbaan afwasser, later kok, Restaurant De Pieterman, Zoutelande.",
              "september 2019 t/m januari 2020: Stage, Waterschap Scheldestromen, afdeling communicatie."]:
        d.add_paragraph(x)
    d.add_paragraph().add_run("Onderwijs").bold = True
    for x in ["2017 tot 2020: Juridisch medewerker openbaar bestuur, mbo-4, Scalda. Diploma behaald.", "2012 tot 2017: Havo, Zeldenrust-Steelantcollege. Niet geslaagd.", "Vanaf september 2022: Ad Projectmedewerker, HZ University of Applied Sciences, avond. Loopt nog."]:
        d.add_paragraph(x)
    d.add_paragraph().add_run("Overig").bold = True
    d.add_paragraph("Hobby's: wielrennen, quizzen. Engels en Vlaams vloeiend ;-)")
    d.add_paragraph().add_run("Referentie").bold = True
    d.add_paragraph("Ilse de Kraker, teamleider klantenservice Zeelandia Verzekeringen, 0118-555777")
    d.add_paragraph("Bram Wisse, chef-kok De Pieterman, 06-55566120")
cv("m21_lindeboom.rtf", via_office(b21, "rtf"),
   [edu("mbo-4", True, "2017", "2020"), edu("havo", False, "2012", "2017"), edu("ad", False, "2022-09", "present")],
   [job("2021-06-01", "present", "Zeelandia Verzekeringen", P, True, None, ["Officepakket"]),
    job("2021-02-01", "2021-05-31", "GGD Zeeland", J, True),
    job("2018", "2020", "Restaurant De Pieterman", P),
    job("2019-09", "2020-01", "Waterschap Scheldestromen", ["water-authority"], kind="intern")],
   references=2, cv_date=date(2023, 1, 15), offer=("43.75", "ja", "2023-04-14 17:25"))
