from lib import *

def t01():
    d = doc("Calibri", 11, (2, 2, 1.8, 1.8))
    par(d, "Curriculum Vitae", size=22, color="1F4E79", align=AL.CENTER, after=0)
    par(d, "Hennie Wolthuis", size=14, align=AL.CENTER, after=10)
    def head(t): rule(par(d, t, bold=True, size=12, color="1F4E79", before=10, after=4, keep=True), "1F4E79")
    def table(rows, w=(4.2, 12.8)):
        t = d.add_table(rows=0, cols=2)
        for a, b in rows:
            c = t.add_row().cells; fill(c[0], [a]); fill(c[1], b)
        widths(t, w)
    head("Persoonlijke gegevens")
    table([("Naam", ["Hennie Wolthuis"]), ("Adres", ["Meerdijk 212, 7824 KS Emmen"]), ("Telefoon", ["06 - 41 77 20 93"]),
           ("E-mail", ["hennie.wolthuis@ziggomail.example"]), ("Geboren", ["4 november 1968 te Klazienaveen"]), ("Rijbewijs", ["B"])])
    head("Profiel")
    par(d, "Rustige en ervaren medewerkster die mensen graag verder helpt. Ik blijf ook vriendelijk als het even spannend wordt aan de lijn. "
           "Mijn collega's noemen mij de vraagbaak van de afdeling. Na een lange tijd in het bedrijfsleven werk ik nu met veel plezier voor inwoners.")
    head("Werkervaring")
    table([
        ("sept. 2021 – heden", ["**Medewerker Klant Contact Centrum**", "Gemeente Coevorden, via Randstad (28 uur)",
            "- Beantwoorden van telefoontjes en e-mails van inwoners over afval, paspoorten, belastingen en meldingen openbare ruimte",
            "- Registreren van vragen en terugbelverzoeken in Key2KCC",
            "- Inwerken van nieuwe uitzendkrachten",
            "- Bijhouden van de kennisbank; verslag van het teamoverleg maken in Word en versturen via Outlook"]),
        ("mrt. 2016 – aug. 2021", ["**Medewerker klantenservice particulieren**", "Univé, Assen",
            "- Telefonisch te woord staan van verzekerden, gemiddeld 60 gesprekken per dag",
            "- Polissen wijzigen en schademeldingen aannemen", "- Klachten opvolgen"]),
        ("jan. 2009 – feb. 2016", ["**Administratief medewerkster**", "Transportbedrijf Nijhof, Nieuw-Amsterdam",
            "- Vrachtbrieven en facturen verwerken", "- Urenstaten van de chauffeurs in Excel, brieven in Word", "- Postverwerking en archief"]),
        ("", ["In de jaren hiervoor was ik thuis voor onze drie kinderen en hielp ik mee op school."]),
        ("aug. 1988 – dec. 1998", ["**Verkoopster, later eerste verkoopster**", "V&D, Emmen", "- Afdeling huishoudtextiel, kassa en bestellingen"]),
    ])
    head("Opleiding")
    table([("1984 – 1988", ["MEAO, commerciële richting, Emmen", "Diploma behaald"]), ("1980 – 1984", ["MAVO, De Marke, Klazienaveen", "Diploma behaald"])])
    head("Cursussen")
    table([("2021", ["Klantgericht telefoneren, Randstad Academie"]), ("2017", ["Omgaan met agressie aan de telefoon"]), ("2010", ["Boekhouden in de praktijk (avondcursus)"])])
    head("Referenties")
    table([("Mevr. T. Schepers", ["Teamleider KCC, gemeente Coevorden, 06 - 18 44 02 67"]), ("Dhr. A. Mulderij", ["Voormalig leidinggevende Univé, 06 - 53 90 11 48"])])
    head("Hobby's")
    par(d, "Zingen in een shantykoor, fietsen met mijn man, breien en de kleinkinderen.")
    d.save(OUT / "CV Hennie Wolthuis 2023.docx")

def t02():
    chrome_pdf("""<html lang=nl><meta charset=utf-8><style>
@page{size:A4;margin:0}body{margin:0;font:10.2pt 'Liberation Sans';color:#222}
.w{display:flex;min-height:296mm}.l{width:62mm;background:#23395b;color:#fff;padding:14mm 8mm;box-sizing:border-box}
.r{flex:1;padding:14mm 13mm 10mm 12mm}h1{font-size:23pt;margin:0;line-height:1.05}.l h3{font-size:11pt;border-bottom:1px solid #9fb3d1;padding-bottom:3px;margin:22px 0 8px}
.r h2{font-size:13pt;color:#23395b;text-transform:uppercase;letter-spacing:1px;margin:20px 0 8px}.j{margin-bottom:13px}.j b{font-size:11pt}.p{color:#777;float:right}
.f{width:34mm;height:34mm;border-radius:50%;background:#5d7aa6;margin-bottom:10mm;text-align:center;line-height:34mm;font-size:9pt;color:#dde}
.bar{background:#49618a;height:5px;margin:2px 0 8px}.bar i{display:block;height:5px;background:#f2b632}ul{margin:3px 0 0 15px;padding:0}p{margin:2px 0}</style>
<div class=w><div class=l><div class=f>foto</div><h3>Contact</h3><p>Hobbemaplein 8<br>5613 EM Eindhoven</p><p>06 29 40 15 88</p><p>j.verhoeven97@hotmail.example</p><p>Rijbewijs B, eigen auto</p>
<h3>Vaardigheden</h3>Excel<div class=bar><i style="width:70%"></i></div>Word<div class=bar><i style="width:80%"></i></div>Zendesk<div class=bar><i style="width:90%"></i></div>SAP WM<div class=bar><i style="width:40%"></i></div>
<h3>Talen</h3><p>Nederlands: moedertaal</p><p>Engels: goed</p><p>Duits: redelijk</p><h3>Vrije tijd</h3><p>Voetbal (keeper bij Woensel 3), gamen, PSV</p><h3>Referenties</h3><p>Op verzoek beschikbaar</p></div>
<div class=r><h1>Jordy<br>Verhoeven</h1><p style="font-size:12pt;color:#23395b;margin-top:6px">Klantadviseur met een logistieke achtergrond</p>
<h2>Over mij</h2><p>Ik ben 26 jaar en hou van aanpakken. Via het magazijn ben ik aan de telefoon beland en daar zit ik helemaal op m'n plek. Ik weet hoe een pakket van A naar B gaat en kan dat ook gewoon uitleggen.</p>
<h2>Werkervaring</h2>
<div class=j><span class=p>01/2022 - heden</span><b>Medewerker klantenservice</b><br>Coolblue, Eindhoven<ul><li>Klanten helpen via telefoon, chat en mail</li><li>Retouren en reparaties regelen met bezorgdienst en leverancier</li><li>Maatje voor nieuwe collega's</li></ul></div>
<div class=j><span class=p>06/2020 - 12/2021</span><b>Orderpicker / inpakker</b><br>Docdata, Waalwijk (via Tempo-Team)<ul><li>Orders verzamelen met de scanner</li><li>Inpakken en verzendklaar maken</li><li>Reachtruck rijden</li></ul></div>
<div class=j><span class=p>2015 - 2020</span><b>Vakkenvuller, later teamleider avond</b><br>Jumbo, Eindhoven Woensel<ul><li>Vullen en spiegelen van de kruidenierswaren</li><li>Afsluiten van de winkel</li></ul></div>
<h2>Opleidingen</h2>
<div class=j><span class=p>2018 - 2019</span><b>HBO Communicatie</b><br>Fontys Hogeschool Eindhoven. Niet afgerond, het werken trok meer.</div>
<div class=j><span class=p>2014 - 2018</span><b>MBO 4 Logistiek supervisor</b><br>Summa College, diploma behaald</div>
<div class=j><span class=p>2010 - 2014</span><b>VMBO-TL</b><br>Aloysius De Roosten, Eindhoven</div>
<h2>Certificaten</h2><p>Reachtruck- en heftruckcertificaat (2020) | BHV (2022)</p></div></div></html>""", "Jordy_Verhoeven_CV.pdf")

def t03():
    d = doc("Georgia", 10.5, (2.5, 2.5, 2, 2))
    par(d, "Marleen de Visser-Boogaard", bold=True, size=17, after=0)
    par(d, "Oude Vlissingseweg 31, 4461 HK Goes  |  06-22615904  |  marleendvb@planet.example", size=9.5, after=0)
    par(d, "geboren 17-06-1991, gehuwd, twee kinderen", size=9.5, after=8)
    R = [(16, TA.RIGHT)]
    def head(t): par(d, t, bold=True, size=12.5, color="7A2E3A", before=12, after=3, keep=True)
    head("Wie ben ik")
    par(d, "Doktersassistente met hart voor mensen. Ik ben gewend om in korte tijd de juiste vragen te stellen en hou het hoofd koel als er drie dingen tegelijk gebeuren. "
           "Na bijna zes jaar in dezelfde praktijk ben ik toe aan iets anders, het liefst bij een organisatie waar ik inwoners of cliënten verder kan helpen.")
    head("Waar ik gewerkt heb")
    par(d, "**Doktersassistente**\tmei 2017 – heden", tabs=R, after=0, keep=True)
    par(d, "Huisartsenpraktijk De Bevelanden, Goes", italic=True)
    for x in ("Spreekuur voor uitstrijkjes, wratten, oren uitspuiten en bloeddruk meten", "Ontvangst van patiënten aan de balie", "'s Ochtends de telefoon: afspraken inplannen en triage volgens de NHG-richtlijn",
              "Brieven en declaraties in Word en Outlook, dossiers in Medicom"): par(d, x, style="List Bullet", after=0)
    par(d, "**Telefoniste / receptioniste**\taugustus 2010 – april 2017", tabs=R, before=8, after=0, keep=True)
    par(d, "Admiraal De Ruyter Ziekenhuis, locatie Goes", italic=True)
    for x in ("Bezoekers ontvangen en de weg wijzen bij de hoofdingang", "Bedienen van de telefooncentrale en doorverbinden", "Uitgifte van toegangspassen, oproepen van de beveiliging"): par(d, x, style="List Bullet", after=0)
    par(d, "**Caissière**\taugustus 2006 – juni 2010", tabs=R, before=8, after=0, keep=True)
    par(d, "Albert Heijn, Kapelle", italic=True); par(d, "Bijbaan naast school: kassa, servicebalie en zaterdags de broodafdeling.")
    head("Opleidingen")
    par(d, "**Doktersassistent, mbo niveau 4**\t2007 – 2010", tabs=R, after=0); par(d, "ROC Zeeland (nu Scalda), Goes. Diploma.", italic=True)
    par(d, "**Vmbo theoretische leerweg**\t2003 – 2007", tabs=R, after=0); par(d, "Het Goese Lyceum. Diploma.", italic=True)
    head("Scholing en cursussen")
    for x in ("2022\tHerregistratie doktersassistent (NVDA)", "2019\tTelefonische triage, vervolgtraining", "2018\tReanimatie en AED (jaarlijks herhaald)"): par(d, x, tabs=[2], after=0)
    head("Goed om te weten")
    par(d, "Talen: Nederlands, Engels (redelijk), Zeeuws (vloeiend). Rijbewijs B. Beschikbaar vanaf 1 mei 2023 voor 24 uur, niet op dinsdag.")
    head("Referenties")
    par(d, "Drs. P. Meulmeester, huisarts, 0113-550218", after=0); par(d, "Joke Zandee, hoofd receptie ziekenhuis (inmiddels met pensioen), 06-30217745")
    d.save(OUT / "cv-marleen-de-visser.docx")

def t04():
    d = doc("Arial", 10, (2.3, 2.3, 2, 1.8))
    par(d, "CV Ruben Akkerman", bold=True, size=16, after=8)
    def head(t):
        p = par(d, t.upper(), bold=True, size=10.5, before=12, after=5, keep=True); shade(p._p.get_or_add_pPr(), "D9E2D0")
    def kv(rows, gap=8):
        for i, (k, v) in enumerate(rows):
            p = par(d, "**%s**\t: %s" % (k, v), tabs=[4.2], after=gap if i == len(rows) - 1 else 1, keep=i < len(rows) - 1)
            p.paragraph_format.left_indent = Cm(4.4); p.paragraph_format.first_line_indent = Cm(-4.4)
    head("Personalia")
    kv([("Naam", "Ruben Akkerman"), ("Woonplaats", "Zoetermeer (Rokkeveen)"), ("Geboortedatum", "02-02-1993"), ("Telefoon", "06 57 31 80 46"), ("E-mail", "r.akkerman@live.example"), ("Beschikbaarheid", "32 uur per week, in overleg vanaf juni")])
    head("Werkervaring")
    kv([("Functie", "Medewerker Heffen en Invorderen"), ("Organisatie", "Gemeente Zoetermeer, afdeling Belastingen"), ("Periode", "01-03-2019 t/m heden"),
        ("Taken", "behandelen van bezwaren en kwijtscheldingsverzoeken, aanslagen controleren, betalingsregelingen treffen, op dinsdag en donderdag de belastingtelefoon bemannen"),
        ("Systemen", "Key2Belastingen, Excel, Outlook, Djuma")])
    kv([("Functie", "Medewerker Klant Contact Centrum"), ("Organisatie", "Gemeente Zoetermeer, 14 079"), ("Periode", "01-09-2015 t/m 28-02-2019"),
        ("Taken", "eerste aanspreekpunt voor inwoners via telefoon, mail en WhatsApp; meldingen doorzetten; terugbelnotities bewaken"), ("Systemen", "Key2KCC, Smartsite")])
    kv([("Functie", "Callcenter agent outbound"), ("Organisatie", "SNT, Zoetermeer"), ("Periode", "15-08-2013 t/m 31-08-2015"), ("Taken", "bellen voor een energieleverancier en een goed doel, afspraken vastleggen")])
    kv([("Functie", "Bezorger"), ("Organisatie", "New York Pizza"), ("Periode", "2011 tot 2013"), ("Taken", "bestellingen rondbrengen op de scooter")])
    head("Opleiding")
    kv([("Opleiding", "HBO Bestuurskunde, deeltijd"), ("Instituut", "De Haagse Hogeschool"), ("Periode", "2021 - heden"), ("Diploma", "nog niet, ik zit in het tweede jaar")])
    kv([("Opleiding", "MBO 4 Juridisch medewerker openbaar bestuur"), ("Instituut", "ROC Mondriaan, Den Haag"), ("Periode", "2010 - 2013"), ("Diploma", "ja")])
    kv([("Opleiding", "VMBO-t"), ("Instituut", "Oranje Nassau College"), ("Periode", "2006 - 2010"), ("Diploma", "ja")])
    head("Overig")
    kv([("Cursussen", "Awb voor belastingmedewerkers (2020), Wet WOZ basis (2019)"), ("Hobby's", "hardlopen, quizzen, modelspoor")])
    head("Referenties")
    t = d.add_table(rows=1, cols=3); t.style = "Table Grid"
    for c, x in zip(t.rows[0].cells, ("Naam", "Functie", "Telefoon")): fill(c, ["**" + x + "**"])
    for row in (("M. Oudshoorn", "Teamleider Belastingen", "06 20 48 73 15"), ("S. Bhagwandin", "Coördinator KCC", "06 11 92 60 34")):
        for c, x in zip(t.add_row().cells, row): fill(c, [x])
    d.save(OUT / "Akkerman R. - cv gemeente.docx")

def t05():
    weasy_pdf("""<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:0 0 14mm 0;@bottom-center{content:"Sanne Creemers - pagina " counter(page);font:8pt 'Liberation Serif';color:#888}}
body{margin:0;font:10.5pt/1.35 'Liberation Serif'}.top{background:#e8ded2;padding:14mm 20mm 8mm}.top h1{font-weight:normal;letter-spacing:4px;font-size:25pt;margin:0}.top p{margin:4px 0 0;font-style:italic}
.m{padding:4mm 20mm}table{border-collapse:collapse;width:100%}td{vertical-align:top;padding:0 0 4mm 0}td.a{width:112mm;padding-right:10mm}td.b{border-left:.6pt solid #b59f86;padding-left:7mm}
h2{font-weight:normal;font-size:14pt;color:#8a6a45;margin:5mm 0 2mm}h3{font-size:10.5pt;margin:3.5mm 0 0}.e{font-style:italic;margin:0}p{margin:1mm 0}</style>
<div class=top><h1>SANNE CREEMERS</h1><p>gastvrij, meertalig, Limburgs</p></div><div class=m><table><tr><td class=a>
<h2>Ervaring</h2>
<h3>Front office manager</h3><p class=e>Hotel De Geulhof, Valkenburg aan de Geul &nbsp; april 2019 – heden</p><p>Verantwoordelijk voor de receptie (zes collega's): roosters, in- en uitchecken, facturatie in Opera, offertes voor groepen in Word. Wij nemen de reserveringen zelf telefonisch en per mail aan. In de coronatijd heb ik alle omboekingen begeleid.</p>
<h3>Receptioniste</h3><p class=e>Vakantiepark De Eifelrand, Vaals &nbsp; maart 2015 – maart 2019</p><p>Ontvangst van gasten, uitgifte van sleutels, verkoop van excursies en fietsverhuur. In het hoogseizoen ook het animatieteam geholpen.</p>
<h3>Gastvrouw en gids</h3><p class=e>Steenkolenmijn Valkenburg &nbsp; mei 2012 – september 2014</p><p>Rondleidingen in het Nederlands, Duits en Frans, kassa en souvenirwinkel.</p>
<h3>Stagiaire housekeeping en receptie</h3><p class=e>Hotel Bergzicht, Epen &nbsp; februari 2011 – juni 2011</p>
<h2>Opleiding</h2>
<h3>Leidinggevende Travel &amp; Hospitality, mbo niveau 4</h3><p class=e>Leeuwenborgh, Maastricht &nbsp; 2009 – 2012</p><p>Diploma behaald</p>
<h3>Havo</h3><p class=e>Stella Maris College, Meerssen &nbsp; 2004 – 2009</p><p>Diploma behaald</p>
</td><td class=b><h2>Gegevens</h2><p>Daalhemerweg 77<br>6301 BK Valkenburg</p><p>06 38 11 57 02<br>sanne.creemers@home.example</p><p>20 augustus 1991</p>
<h2>Talen</h2><p>Nederlands, moedertaal<br>Duits, vloeiend<br>Frans, goed<br>Engels, goed<br>Limburgs, natuurlijk</p>
<h2>Cursussen</h2><p>Sociale hygiëne (2013)<br>Leidinggeven voor beginners (2019)<br>BHV (2022)</p>
<h2>Een referentie</h2><p>Mevr. Annelies Houben, eigenaresse van Hotel De Geulhof, 06 50 72 36 19</p>
<h2>Vrije tijd</h2><p>Wandelen in het heuvelland, wijn, schutterij</p></td></tr></table></div></html>""", "CV_SanneCreemers_frontoffice.pdf")

def gold():
    P = "private"
    person("t01", "CV Hennie Wolthuis 2023.docx", 2, [edu("mbo-4", True, "1984", "1988"), edu("vmbo", True, "1980", "1984")], [
        job("2021-09", "present", "Randstad", "Gemeente Coevorden", ["temp-agency", "municipality"], True, ["Key2KCC", "Officepakket"]),
        job("2016-03", "2021-08", "Univé", cc=True), job("2009-01", "2016-02", "Transportbedrijf Nijhof", tools=["Officepakket"]), job("1988-08", "1998-12", "V&D")],
        refs=2, offer=(47.5, "nee", "2023-04-17 10:12"))
    person("t02", "Jordy_Verhoeven_CV.pdf", 1, [edu("hbo-bachelor", False, "2018", "2019"), edu("mbo-4", True, "2014", "2018"), edu("vmbo", None, "2010", "2014")], [
        job("2022-01", "present", "Coolblue", cc=True), job("2020-06", "2021-12", "Tempo-Team", "Docdata", ["temp-agency", P]), job("2015", "2020", "Jumbo")],
        outside=["Officepakket"], on_request=True, offer=(41.0, "nee", "2023-04-16 21:40"))
    person("t03", "cv-marleen-de-visser.docx", 1, [edu("mbo-4", True, "2007", "2010"), edu("vmbo", True, "2003", "2007")], [
        job("2017-05", "present", "Huisartsenpraktijk De Bevelanden", types=["care"], cc="mixed", tools=["Officepakket"]),
        job("2010-08", "2017-04", "Admiraal De Ruyter Ziekenhuis", types=["care"], cc="mixed"), job("2006-08", "2010-06", "Albert Heijn")],
        refs=2, offer=(44.75, "ja", "2023-04-17 16:05"))
    person("t04", "Akkerman R. - cv gemeente.docx", 2, [edu("hbo-bachelor", False, "2021", "present"), edu("mbo-4", True, "2010", "2013"), edu("vmbo", True, "2006", "2010")], [
        job("2019-03-01", "present", "Gemeente Zoetermeer", types=["municipality"], cc="mixed", tools=["Key2Belastingen", "Officepakket"]),
        job("2015-09-01", "2019-02-28", "Gemeente Zoetermeer", types=["municipality"], cc=True, tools=["Key2KCC"]),
        job("2013-08-15", "2015-08-31", "SNT", types=["contact-centre-company"], cc=True), job("2011", "2013", "New York Pizza")],
        refs=2, offer=(53.3, "nee", "2023-04-18 09:30"))
    person("t05", "CV_SanneCreemers_frontoffice.pdf", 1, [edu("mbo-4", True, "2009", "2012"), edu("havo", True, "2004", "2009")], [
        job("2019-04", "present", "Hotel De Geulhof", cc="mixed", one=True), job("2015-03", "2019-03", "Vakantiepark De Eifelrand"),
        job("2012-05", "2014-09", "Steenkolenmijn Valkenburg"), job("2011-02", "2011-06", "Hotel Bergzicht", paid=False, intern=True)],
        refs=1, offer=(46.0, "nee", "2023-04-14 13:20"))
