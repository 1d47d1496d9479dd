from part1 import *
from docx.oxml import parse_xml

# ---------------------------------------------------------------- g15 six pages, pdf, one project a page
def g15(out):
    pr = [("Interim-teamleider KCC", "Gemeente Westerkwartier", "januari 2022 t/m februari 2023", "Bureau Noorderzon",
           "Na de herindeling werkten drie oude telefoonteams nog naast elkaar. De gemeentesecretaris vroeg om één team, één rooster en één toon.",
           ["leiding aan 19 klantcontactmedewerkers, verdeeld over Leek en Zuidhorn", "wachttijd teruggebracht van ruim vier minuten naar 55 seconden", "invoering van Key2KCC begeleid, werkinstructies geschreven", "aansluiting gemaakt met het sociaal domein, dat in Suite4Sociaal Domein werkt", "verzuimgesprekken, werving van zes medewerkers, afscheid van twee"],
           "Wat ik ervan leerde: begin met de koffie, niet met de cijfers."),
          ("Kwaliteitscoach klantcontactcentrum", "Waterschap Noorderzijlvest", "juni 2020 t/m december 2021", "Bureau Noorderzon",
           "Een klein klantcontactcentrum van vijf mensen kreeg door hoogwater en de belastingsamenwerking ineens veel vaker boze bellers.",
           ["meeluisteren en gesprekken nabespreken, wekelijks per medewerker", "zelf één dag per week in de lijn om gevoel te houden", "kennisbank herschreven naar B1", "rapportages in Excel en presentaties in PowerPoint voor het dagelijks bestuur"],
           "Wat ik ervan leerde: een compliment om 9 uur werkt tot 15 uur."),
          ("Teammanager klantenservice", "Essent", "maart 2012 t/m mei 2020", None,
           "Bij de klantenservice in Groningen gaf ik leiding aan achtereenvolgens het team verhuizingen, het team facturen en het team zakelijk.",
           ["tussen 14 en 22 directe medewerkers", "klanttevredenheid in drie jaar van 6,9 naar 7,8", "overgang naar thuiswerken in maart 2020 in vier dagen geregeld"],
           "Wat ik ervan leerde: mensen onthouden hoe je afscheid van ze neemt.")]
    body = ""
    for r, o, per, via, t, bl, l in pr:
        v = f"<tr><td>Via</td><td>{via}</td></tr>" if via else ""
        body += f"<div class=pg><h2>{r}</h2><table><tr><td>Organisatie</td><td>{o}</td></tr>{v}<tr><td>Periode</td><td>{per}</td></tr></table><p>{t}</p><ul>{''.join('<li>'+x+'</li>' for x in bl)}</ul><p class=q>{l}</p></div>"
    chrome(f"""<meta charset=utf-8><style>@page{{size:A4;margin:24mm 26mm}}body{{font:12pt/1.6 'Liberation Serif',serif}}.pg{{page-break-before:always}}h1{{font-size:30pt;color:#7c2d12;margin:30mm 0 4mm}}h2{{color:#7c2d12;font-size:17pt}}
table{{border-collapse:collapse;margin-bottom:5mm}}td{{padding:1mm 8mm 1mm 0;border-bottom:1px dotted #999}}td:first-child{{color:#7c2d12}}.q{{font-style:italic;color:#555}}</style>
<h1>Gerda-Lieke Postma</h1><p style="font-size:15pt">Interim leidinggevende klantcontact<br>Roden</p><p>Telefoon 06 20 00 xx 57<br>gl@postmainterim.example</p><p>In dit document leest u eerst wie ik ben en daarna per pagina één opdracht. Zo kunt u overslaan wat u niet nodig heeft.</p>
<p>Ik ben 51, getrouwd met een veehouder, en ik weet dus dat je ook met kerst gewoon moet melken. Dat is in een klantcontactcentrum niet anders.</p>{body}
<div class=pg><h2>Eerdere jaren</h2><p><b>KPN</b>, contactcenter Groningen</p><p>2007 – 2012 &nbsp; senior agent consumentenlijn<br>2001 – 2007 &nbsp; call center agent inbound</p><p><b>Bloemenzaak Fleurig</b></p><p>1996 – 2000 &nbsp; verkoopster en bindster</p><p><b>Au pair</b> bij een gezin in Lyon</p><p>1995</p></div>
<div class=pg><h2>Leren</h2><p>Hanzehogeschool Groningen, Personeel en Arbeid (hbo, deeltijd), 2003 – 2008, diploma<br>Havo, Nienoordcollege, 1989 – 1994, diploma</p><p>Cursussen: Coachend leidinggeven (2013), Lean green belt (2016), Verandermanagement (2019)</p>
<h2>Meer weten</h2><p>Anja Bijlsma, gemeentesecretaris Westerkwartier, 0594 – 55 xx xx<br>Harm Tammens, manager bedrijfsvoering Noorderzijlvest, 050 – 304 xx xx<br>Stefan Wolters, destijds directeur klantenservice Essent, 06 11 xx xx 92</p></div>""", out)
cv("g15_postma", "g15_postma.pdf", g15,
   [ED("hbo-bachelor", True, "2003", "2008"), ED("havo", True, "1989", "1994")],
   [E("2022-01", "2023-02", "Bureau Noorderzon", "private,municipality", True, "Gemeente Westerkwartier", "Key2KCC,Suite"),
    E("2020-06", "2021-12", "Bureau Noorderzon", "private,water-authority", True, "Waterschap Noorderzijlvest", "Officepakket"),
    E("2012-03", "2020-05", "Essent", "private", True), E("2007", "2012", "KPN", "private", True), E("2001", "2007", "KPN", "private", True),
    E("1996", "2000", "Bloemenzaak Fleurig"), E("1995", "1995", None, "")],
   refs=3, offer=("55,00", "ja", "2023-04-17T14:59"))

# ---------------------------------------------------------------- g16 docx, several functions under one employer
def g16(out):
    d = newdoc("Verdana", 9.5)
    t = d.add_table(rows=1, cols=2); a, b = t.rows[0].cells; fill(a, "Farid Benhaddou", bold=True, size=18); fill(b, "Almere Haven\n06 – 38 41 xx 29\nfarid.b@almeerpost.example"); widths(t, 10.5, 6)
    P(d, "")
    def H(x):
        p = P(d, x, bold=True, size=11); pb = parse_xml('<w:pBdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:bottom w:val="single" w:sz="6" w:space="1" w:color="2F6F4E"/></w:pBdr>'); p._p.get_or_add_pPr().append(pb)
    H("Samenvatting")
    P(d, "Begonnen in de postkamer en via de telefoon opgeklommen tot eerste aanspreekpunt van het team. Ik ken de organisatie van kelder tot collegekamer. Nu mijn dochters groot zijn wil ik het ook eens bij een andere gemeente proberen.")
    H("Mijn werk tot nu toe")
    P(d, "Gemeente Almere                                   (in dienst van 2012 tot heden)", bold=True)
    for r, p, bl in (("Senior klantcontact", "juli 2019 – heden", ["vraagbaak voor 25 collega’s van het KCC, zelf 60% in de telefoon", "rooster en dagstart", "rapporteren met Word, Excel en PowerPoint", "escalaties: als iemand 'de baas' wil spreken krijgt men mij"]),
                     ("Medewerker KCC", "januari 2015 – juni 2019", ["14 036 en e-mail", "registratie in Key2KCC"]),
                     ("Medewerker postkamer", "maart 2012 – december 2014", ["post openen, scannen, rondbrengen"])):
        P(d, f"    **{r}**", after=0); P(d, "    " + p, italic=True, after=0)
        for x in bl: P(d, "      ∙ " + x, after=0)
        P(d, "", after=0)
    P(d, "Beautygroothandel Rosalia, Lelystad", bold=True); P(d, "    **Orderpicker**", after=0); P(d, "    2009 – feb. 2012", italic=True)
    P(d, "In mijn wijk", bold=True); P(d, "    **Voorzitter bewonerscommissie De Werven** (vrijwillig)", after=0); P(d, "    2017 t/m heden", italic=True)
    H("Waar ik trots op ben")
    for x in ("Tijdens de storm van februari 2022 bleef ons team tot half elf 's avonds bereikbaar. Ik heb de pizza's gehaald en daarna zelf de laatste bellers gedaan.", "Het inwerkboekje dat ik schreef wordt nu ook gebruikt door de collega's van de balie.", "Ik spreek Berbers en Marokkaans-Arabisch, en dat heeft menig gesprek gered.", "In tien jaar drie keer te laat. Twee keer was het de brug."):
        P(d, "∙ " + x, after=1)
    H("Hoe ik werk")
    P(d, "Ik luister eerst en praat dan pas. Ik schrijf alles op, want wat niet is opgeschreven is niet gebeurd. Nieuwe mensen zet ik de eerste week naast de vrolijkste collega en niet naast de snelste. Boosheid neem ik niet mee naar huis: ik fiets elke dag een half uur langs de Gooimeerdijk en dan is het weg. Van vergaderingen zonder agenda word ik minder vrolijk.")
    H("Opleidingen")
    P(d, "2010 – 2013\tROC van Flevoland, Medewerker secretariaat & receptie, niveau 3. Avondschool, diploma.\n2005 – 2009\tVMBO theoretische leerweg, Helen Parkhurst, diploma.\n2021\tHBO Bedrijfskunde bij NCOI, propedeuse gehaald, daarna gestopt.")
    H("Programma's die ik beheers")
    P(d, "Key2KCC   |   Suite   |   TOPdesk   |   Anywhere365   |   MS Office")
    H("Referenties")
    P(d, "Marja Kuipers – teammanager KCC Almere – 036 539 xx xx\nJohn Pinas – tot 2019 mijn senior, nu gepensioneerd – 06 54 xx xx 71")
    d.save(out)
cv("g16_benhaddou", "g16_benhaddou.docx", g16,
   [ED("mbo-3", True, "2010", "2013"), ED("vmbo", True, "2005", "2009"), ED("hbo-bachelor", False, None, "2021")],
   [E("2019-07", "present", "Gemeente Almere", "municipality", True, tools="Officepakket"), E("2015-01", "2019-06", "Gemeente Almere", "municipality", True, tools="Key2KCC"),
    E("2012-03", "2014-12", "Gemeente Almere", "municipality"), E("2009", "2012-02", "Beautygroothandel Rosalia"),
    E("2017", "present", "bewonerscommissie De Werven", kind="vol")],
   listed="Key2KCC,Suite,Officepakket", refs=2, offer=("49,90", "nee", "2023-04-15T10:31"))

# ---------------------------------------------------------------- g17 odt, logistics, paragraphs
def g17(out):
    d = newdoc("Liberation Sans", 11)
    P(d, "Sollicitatie-cv Ronny ter Haar, Almelo", bold=True, size=15)
    P(d, "Personlijk", bold=True, color="AA0000"); P(d, "Geboortedatum 30 augustus 1982. Getrouwd, 2 kinderen. Rijbewijs B-E, heftruck geldig tot 2026, VCA basis 2020-2030. Mobiel 06-57xxxx40.")
    P(d, "Werkervaringen", bold=True, color="AA0000")
    P(d, "**Mei 2019 t/m heden** Transportplanner bij Bolk Transport. Dagelijks 45 wagens inplannen, ritten afsluiten, chauffeurs aansturen. TMS en Excel.")
    P(d, "**Jan 2013 t/m April 2019** Magazijnchef, Beddenspeciaalzaak Morgana XL te Hengelo. 12 man. Inkoop verpakking, inventarisatie, arbo.")
    P(d, "**2008 t/m 2012** Expeditiemedewerker, gedetacheerd door Olympia bij Grolsch. Pallets, emballage, ploegendienst.")
    P(d, "**2002 t/m 2007** Isoleerder bij Gebr. Nijhuis Isolatie. Buiten, in weer en wind.")
    P(d, "**2001** Uitzendwerk bij Tempo-Team, van alles en nog wat.")
    P(d, "Diplomas en cursusses", bold=True, color="AA0000")
    P(d, "MBO, ROC van Twente Almelo, diploma 2001.\nLTS Sint Jozef, diploma 1998.\nHeftruckcertificaat, VCA, cursus Leidinggeven op de werkvloer (2014).")
    P(d, "Vrije tijd", bold=True, color="AA0000")
    P(d, "Jeugdtrainer voetbalvereniging Oranje Nassau (vrijwilliger, 2016 t/m heden). Carbid schieten met oud en nieuw.")
    P(d, "Referenties opvraagbaar.")
    with tempfile.TemporaryDirectory() as tmp:
        f = pathlib.Path(tmp) / (out.stem + ".docx"); d.save(f); office(f, "odt", out.parent)
cv("g17_terhaar", "g17_terhaar.odt", g17,
   [ED("mbo", True, None, "2001"), ED("vmbo", True, None, "1998")],
   [E("2019-05", "present", "Bolk Transport", poss="Officepakket"), E("2013-01", "2019-04", "Beddenspeciaalzaak Morgana XL"),
    E("2008", "2012", "Olympia", "temp-agency,private", client="Grolsch"), E("2002", "2007", "Gebr. Nijhuis Isolatie"),
    E("2001", "2001", "Tempo-Team", "temp-agency"), E("2016", "present", "voetbalvereniging Oranje Nassau", kind="vol")],
   on_request=True, offer=("42,42", "ja", "2023-04-09T19:27"))

# ---------------------------------------------------------------- g18 pdf, church and care, bordered table
def g18(out):
    rows = [("okt. 2019 – heden", "Protestantse Gemeente Ede", "medewerker kerkelijk bureau", "ledenadministratie, verhuur van zalen, zondagsbrief opmaken in Word, begraafplaatsregister. 16 uur"),
            ("jan. 2021 – heden", "Buurtzorg, team Veenendaal-Oost", "wijkziekenverzorgende", "avonddiensten, 12 uur"),
            ("apr. 2009 – sept. 2019", "Christelijk zorgcentrum De Wittenberg", "eerstverantwoordelijk verzorgende", "kleinschalig wonen, psychogeriatrie, zorgplannen, leerlingbegeleiding"),
            ("1998 – 2002", "Drukkerij-uitgeverij Kool", "medewerkster afwerking", "vouwen, nieten, inpakken. Gestopt bij geboorte oudste")]
    tr = "".join(f"<tr><td>{a}</td><td><b>{b}</b></td><td>{c}</td><td>{e}</td></tr>" for a, b, c, e in rows)
    weasy(f"""<meta charset=utf-8><style>@page{{size:A4 landscape;margin:15mm}}body{{font:10pt/1.4 'DejaVu Serif',serif}}table{{border-collapse:collapse;width:100%}}td,th{{border:1px solid #446;padding:1.5mm 2mm;vertical-align:top}}th{{background:#dde;text-align:left}}h1{{font-size:16pt}}h2{{font-size:11pt;margin:5mm 0 2mm}}</style>
<h1>Levensloop en loopbaan – Hanneke Doornenbal-van Maanen</h1><p>Ederveen, 0318 – 57 xx xx. Gehuwd, vier kinderen. Geboren 17 november 1979 te Lunteren.</p>
<h2>Arbeidsverleden</h2><table><tr><th>wanneer</th><th>waar</th><th>wat</th><th>toelichting</th></tr>{tr}</table>
<h2>Scholing</h2><table><tr><th>wanneer</th><th>waar</th><th>wat</th><th>diploma: ja/nee</th></tr><tr><td>2006 – 2009</td><td>Hoornbeeck College</td><td>Verzorgende IG, mbo niveau 3 (BBL)</td><td>ja</td></tr><tr><td>2010 – 2012</td><td>Hoornbeeck College</td><td>Verpleegkunde, mbo niveau 4</td><td>nee, zwangerschap</td></tr><tr><td>1992 – 1996</td><td>Jacobus Fruytier</td><td>MAVO</td><td>ja</td></tr></table>
<h2>Onbezoldigd</h2><p>2005 t/m 2014 bestuurslid vrouwenvereniging Dorcas. 2020 t/m 2022 boodschappendienst Diaconie Ederveen.</p>
<h2>Aanbevolen door</h2><p>Ds. M. Verweij, predikant, 0318 – 61 xx xx; zr. Ina Blankespoor, teamgenoot Buurtzorg, 06 – 30 xx xx 18</p>""", out)
cv("g18_doornenbal", "g18_doornenbal.pdf", g18,
   [ED("mbo-3", True, "2006", "2009"), ED("mbo-4", False, "2010", "2012"), ED("vmbo", True, "1992", "1996")],
   [E("2019-10", "present", "Protestantse Gemeente Ede", "religious", poss="Officepakket"), E("2021-01", "present", "Buurtzorg", "care"),
    E("2009-04", "2019-09", "Christelijk zorgcentrum De Wittenberg", "care"), E("1998", "2002", "Drukkerij-uitgeverij Kool"),
    E("2005", "2014", "vrouwenvereniging Dorcas", kind="vol"), E("2020", "2022", "Diaconie Ederveen", "religious", kind="vol")],
   refs=2, offer=("43,75", "nee", "2023-04-17T23:11"))

# ---------------------------------------------------------------- g19 docx, text box with contact data, borderless date column
def g19(out):
    d = newdoc("Century Gothic", 9.5, 2)
    p = d.add_paragraph()
    box = """<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:pict><v:shape id="tb1" type="#_x0000_t202" style="position:absolute;margin-left:330pt;margin-top:0;width:150pt;height:105pt;z-index:1" fillcolor="#e8f1fb" stroked="f"><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"""
    lines = ["Tamara Wiersinga", "Hoogeveen", "06 – 33 20 xx 81", "tamara@wiersmail.example", "roepnaam: Tam", "auto en fiets"]
    p._p.append(parse_xml(box % "".join(f'<w:p><w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t>{x}</w:t></w:r></w:p>' for x in lines)))
    P(d, "TAMARA", size=26, bold=True, color="1D4ED8", after=0); P(d, "callcenter · KCC · webcare", size=12, color="1D4ED8", after=24)
    P(d, "Uitzendkracht in hart en nieren: overal\nsnel ingewerkt en overal teruggevraagd.", after=24)
    def H(x): P(d, x, bold=True, color="1D4ED8", size=12)
    H("Klussen & banen")
    t = d.add_table(rows=0, cols=2)
    for a, b in (("mrt 2022\nt/m nu", "**KCC-medewerker B** — uitgezonden naar gemeente Hoogeveen, contract bij Start People\nTelefoon, e-mail, WhatsApp. Afspraken burgerzaken, meldingen, gevonden voorwerpen. Werken in Suite en in Outlook/Word."),
                 ("sep 2020\nt/m feb 2022", "**Agent klantenservice** — Randstad, t.b.v. Zilveren Kruis in Leiden op afstand\nVragen over eigen risico, declaraties en overstappen."),
                 ("jan 2020\nt/m aug 2020", "**Medewerkster servicepunt** — NS Retail, station Hoogeveen\nBroodjes, koffie, loketvragen."),
                 ("2017\nt/m 2019", "**Outbound callcenter agent** — Tele’Train\nGoede doelen bellen: donateurs werven en bedanken."),
                 ("2014\nt/m 2017", "**Kassamedewerker** — Intratuin Hoogeveen"),
                 ("zomer 2013", "**IJsverkoopster** — IJssalon Min12")):
        c = t.add_row().cells; fill(c[0], a, color="666666"); fill(c[1], b)
    widths(t, 2.8, 14)
    H("Leren")
    t = d.add_table(rows=0, cols=2)
    for a, b in (("2013-2016", "Alfa-college, opleiding op mbo-niveau 4: juridisch-administratieve dienstverlening. Diploma behaald."), ("2009-2013", "Roelof van Echten College, vmbo-tl, geslaagd"), ("2022", "Training Agressie aan de lijn (1 dag)")):
        c = t.add_row().cells; fill(c[0], a, color="666666"); fill(c[1], b)
    widths(t, 2.8, 14)
    H("Referenties")
    P(d, "Bert Schonewille, teamleider KCC Hoogeveen  ✆ 14 0528\nManon Dekker, intercedente Start People  ✆ 0528 – 22 xx xx\nSjoerd Hof, floormanager Tele’Train  ✆ 06 – 81 xx xx 63")
    d.save(out)
cv("g19_wiersinga", "g19_wiersinga.docx", g19,
   [ED("mbo-4", True, "2013", "2016"), ED("vmbo", True, "2009", "2013")],
   [E("2022-03", "present", "Start People", "temp-agency,municipality", True, "gemeente Hoogeveen", "Suite,Officepakket"),
    E("2020-09", "2022-02", "Randstad", "temp-agency,private", True, "Zilveren Kruis"), E("2020-01", "2020-08", "NS Retail"),
    E("2017", "2019", "Tele’Train", "contact-centre-company", True), E("2014", "2017", "Intratuin"),
    E({"earliest": "2013-06-01", "latest": "2013-08-31"}, {"earliest": "2013-06-01", "latest": "2013-08-31"}, "IJssalon Min12")],
   refs=3, offer=("48,75", "ja", "2023-04-18T11:41"))

# ---------------------------------------------------------------- g20 English
def g20(out):
    weasy("""<meta charset=utf-8><style>@page{size:A4;margin:17mm 19mm}body{font:10pt/1.45 'Liberation Sans Narrow','Liberation Sans',sans-serif}h1{margin:0;font-size:20pt}h2{font-size:10pt;letter-spacing:2px;border-bottom:2px solid #111;margin:6mm 0 2mm}
table{width:100%;border-spacing:0}td{vertical-align:top;padding-bottom:3mm}td:last-child{text-align:right;white-space:nowrap;width:42mm}</style>
<h1>Oluwaseun Adeyemi</h1>Eindhoven, The Netherlands · seun.adeyemi@postbox.example · available 32 hours
<h2>ABOUT ME</h2><p>Customer support professional with experience in Dutch and international teams. My Dutch is at level B2 and I answer the phone in both languages.</p>
<h2>EMPLOYMENT</h2><table>
<tr><td><b>Customer Service Representative</b><br>Coolblue<br>Answering questions of customers by phone and chat. Zendesk, Microsoft Office.</td><td>Aug 2021 – Present</td></tr>
<tr><td><b>Passenger Service Agent</b><br>Viggo, Eindhoven Airport<br>Check-in and boarding.</td><td>Mar 2019 – Jun 2020</td></tr>
<tr><td><b>Kitchen Assistant</b><br>Eetcafé De Bengel</td><td>Oct 2017 – Feb 2019</td></tr>
<tr><td><b>Assistant Teacher</b><br>Grace Primary School, Ibadan (Nigeria)</td><td>2013 – 2016</td></tr></table>
<h2>EDUCATION</h2><table>
<tr><td>Fontys University of Applied Sciences, Bachelor of Business Administration (HBO), diploma obtained</td><td>2016 – 2020</td></tr>
</table>
<h2>REFEREES</h2><p>Lieke van Gerven, Team Lead, Coolblue, +31 10 798 xx xx<br>Pieter Damen, Duty Manager, Viggo, +31 40 291 xx xx</p>
<h2>INTERESTS</h2><p>Gospel choir, football, cooking jollof for far too many people.</p>""", out)
cv("g20_adeyemi", "g20_adeyemi.pdf", g20,
   [ED("hbo-bachelor", True, "2016", "2020")],
   [E("2021-08", "present", "Coolblue", "private", True, tools="Officepakket"), E("2019-03", "2020-06", "Viggo"), E("2017-10", "2019-02", "Eetcafé De Bengel"),
    E("2013", "2016", "Grace Primary School", "education")],
   refs=2, language="en", offer=("45,50", "ja", "2023-04-17T10:10"))

# ---------------------------------------------------------------- g21 student, internship at a municipality, overlapping side jobs
def g21(out):
    d = newdoc("Open Sans", 10, 2.3)
    P(d, "Lars Brouwer", size=22, bold=True, color="0B7285", after=0); P(d, "student · 21 jaar · Amersfoort · 06 xx 45 12 90", color="868E96", after=8)
    def H(x): P(d, x, bold=True, size=12, color="0B7285")
    H("Hallo!"); P(d, "Derdejaars die graag werkt naast zijn studie. Ik kan het komende jaar 24 uur vrijmaken omdat ik alleen nog mijn scriptie hoef te schrijven.")
    H("Opleidingen")
    P(d, "Bachelor Integrale Veiligheidskunde – Hogeschool Utrecht\n2020 – heden, diploma verwacht juni 2024")
    P(d, "MBO niveau 4 Handhaver toezicht en veiligheid… nee grapje, HAVO – Corderius College\n2015 – 2020 – diploma met een 8 voor Nederlands".replace("MBO niveau 4 Handhaver toezicht en veiligheid… nee grapje, ", ""))
    H("Stage")
    P(d, "**Stagiair Klantcontactcentrum** – Gemeente Amersfoort\nseptember 2022 – januari 2023\nMeegedraaid aan de telefoon en onderzoek gedaan naar agressie-incidenten aan de lijn. Gewerkt met Key2KCC. Adviesrapport in Word en grafieken in Excel.")
    H("Bijbanen")
    P(d, "**Bezorger** – Pizzeria La Stazione\nfebruari 2019 – heden\nElke vrijdagavond.")
    P(d, "**Medewerker klantenservice (zaterdag)** – Fietsenwinkel.nl\njuli 2021 – augustus 2022\nVragen over bestellingen via chat en telefoon.")
    P(d, "**Vakkenvuller** – Albert Heijn Emiclaer\nokt 2017 – jan 2019")
    H("Daarnaast"); P(d, "**Scheidsrechter** – korfbalvereniging Telstar\n2018 – 2021\nVrijwillig, jeugdwedstrijden.")
    H("Referenties")
    P(d, "Stagebegeleidster: Hilde Roest, adviseur dienstverlening gemeente Amersfoort, hilde.roest@amersfoort.example\nStudieloopbaanbegeleider: Dennis Verkaik, Hogeschool Utrecht, 088 481 xx xx")
    d.save(out)
cv("g21_brouwer", "g21_brouwer.docx", g21,
   [ED("hbo-bachelor", False, "2020", "present"), ED("havo", True, "2015", "2020")],
   [E("2022-09", "2023-01", "Gemeente Amersfoort", "municipality", True, tools="Key2KCC,Officepakket", kind="stage"),
    E("2019-02", "present", "Pizzeria La Stazione"), E("2021-07", "2022-08", "Fietsenwinkel.nl", "private", True), E("2017-10", "2019-01", "Albert Heijn"),
    E("2018", "2021", "korfbalvereniging Telstar", kind="vol")],
   refs=2, offer=("40,00", "nee", "2023-04-13T16:45"))
