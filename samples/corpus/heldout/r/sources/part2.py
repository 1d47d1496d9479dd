from lib import *

def t06():
    d = doc("Verdana", 10, (2.5, 2.5, 2.2, 2.2), 6)
    par(d, "Anita Brouwer-Smit", bold=True, size=15, after=0)
    par(d, "Filmwijk, Almere - tel 06 46 20 71 95 - anita.brouwer78@gmail.example", after=12)
    def head(t): par(d, t, bold=True, before=8, after=3, keep=True)
    head("Even voorstellen")
    par(d, "Mijn naam is Anita, 45 jaar, getrouwd met Rob en moeder van twee pubers. Ik ben van huis uit kapster en heb jaren mijn eigen zaak gehad. "
           "Mensen op hun gemak stellen en luisteren, dat is eigenlijk wat ik altijd al deed. Nu doe ik dat via de telefoon.")
    head("Wat ik heb gedaan")
    par(d, "Medewerker klantenservice, juni 2020 - heden")
    par(d, "Ik werk bij Webhelp in Almere voor de klantenservice van Ziggo. Ik help klanten met storingen, facturen, verhuizingen en opzeggen. Eerst alleen bellen, sinds vorig jaar ook chat. "
           "Bijna alles doen we vanuit huis en 1 dag per week op kantoor. Mijn klantwaardering is gemiddeld een 8,6 en daar ben ik trots op.")
    par(d, "Kapster en eigenaresse, oktober 2008 - maart 2020")
    par(d, "Eigen kapsalon in Almere Buiten: Salon Anita. Twee stoelen, een parttimer en op het laatst ook een leerling. Ik deed alles zelf, van knippen tot de boekhouding. Door corona gestopt.")
    par(d, "Kapster, september 1998 - september 2008")
    par(d, "In dienst bij Cosmo Hairstyling in Lelystad, eerst als junior en vanaf 2003 als allround kapster.")
    head("School")
    par(d, "1998: kappersopleiding, mbo niveau 3, diploma gehaald (ROC Flevoland, via leerlingwezen)", after=2)
    par(d, "1994: mavo, diploma gehaald, De Rietlanden in Lelystad")
    head("Cursussen")
    par(d, "Gesprekstechnieken (Webhelp, 2020), omgaan met boze klanten (2021), EHBO (elk jaar).")
    head("Computer")
    par(d, "Ik kan goed overweg met Word, Excel en Outlook en type blind.")
    head("Navragen mag bij")
    par(d, "Kimberley Postma, mijn teamleider bij Webhelp, 06 15 83 40 27", after=2)
    par(d, "Gerda Lont, vaste klant en buurvrouw van de salon, 06 34 90 12 68")
    head("Verder")
    par(d, "Ik rij auto, hou van zwemmen, koken en het songfestival. 24 tot 28 uur werken is voor mij ideaal, woensdag en vrijdag kan ik altijd.")
    with tempfile.TemporaryDirectory() as t:
        p = pathlib.Path(t) / "x.docx"; d.save(p); office(p, "odt", OUT / "cv anita.odt")

def t07():
    d = doc("Cambria", 11, (2.4, 2.4, 2.4, 2.2), 3)
    s = d.sections[0]; h = s.header.paragraphs[0]; h.text = "Profiel Marjolein Tuinstra-Vos"; h.alignment = AL.RIGHT
    f = s.footer.paragraphs[0]; f.add_run("Pagina "); page_field(f); f.alignment = AL.CENTER
    par(d, "Drs. M. (Marjolein) Tuinstra-Vos", bold=True, size=20, color="2F5D50", after=0)
    par(d, "Zelfstandig professional dienstverlening gemeenten", italic=True, size=13, after=10)
    t = d.add_table(rows=0, cols=2)
    for a, b in (("Woonplaats", "Leeuwarden"), ("Geboortejaar", "1978"), ("Telefoon", "06 - 27 55 83 10"), ("E-mail", "marjolein@tuinstrapubliek.example"), ("Tarief", "€ 54,00 per uur, exclusief btw"), ("Beschikbaar", "per 1 mei 2023, 32 uur")):
        c = t.add_row().cells; fill(c[0], ["**" + a + "**"]); fill(c[1], [b])
    widths(t, (4, 12))
    def head(x): rule(par(d, x, bold=True, size=14, color="2F5D50", before=16, after=6, keep=True), "2F5D50", sz=8)
    head("Profielschets")
    par(d, "Marjolein kent de publieksdienstverlening van binnen en van buiten. Zij begon als docent Nederlands, maakte de overstap naar de gemeente en gaf daar jarenlang leiding aan een team publiekszaken. "
           "Sinds 2018 werkt zij voor eigen rekening. Opdrachtgevers waarderen haar om haar heldere taal, haar rust en haar oog voor de inwoner achter de vraag. Zij springt net zo gemakkelijk zelf achter de telefoon als dat zij een werkproces beschrijft.", after=6)
    par(d, "Zij is analytisch, loyaal en heeft humor. Een volle wachtrij brengt haar niet van de wijs.")
    head("Opdrachten en werkervaring")
    def w(role, per, org, txt, bl, tools=None):
        par(d, role, bold=True, size=12, before=8, after=0, keep=True); par(d, per, color="666666", after=0, keep=True); par(d, org, italic=True, after=3, keep=True)
        if txt: par(d, txt)
        for b in bl: par(d, b, style="List Bullet", after=1)
        if tools: par(d, "Gebruikte applicaties: " + tools, before=3)
    w("Senior medewerker Klantcontactcentrum", "oktober 2021 – heden", "Tuinstra Publieksdiensten, opdrachtgever: Gemeente Súdwest-Fryslân",
      "Inhuur wegens langdurige ziekte en uitstroom in het klantcontactcentrum in Sneek.",
      ["Afhandelen van telefonische vragen, e-mails en chats van inwoners en ondernemers", "Vraagbaak voor twaalf collega's in de eerste lijn", "Herschrijven van 140 kennisbankartikelen op taalniveau B1", "Intake van meldingen Wmo en Jeugd en overdracht aan de gebiedsteams"],
      "Key2KCC, Suite voor het Sociaal Domein, Office 365, Anywhere365")
    w("Medewerker burgerzaken", "maart 2020 – september 2021", "Tuinstra Publieksdiensten, opdrachtgever: Gemeente Waadhoeke",
      "Tijdelijke versterking van de balie in Franeker en, in de coronaperiode, van de afdeling achter de balie.",
      ["Aanvragen van paspoorten, identiteitskaarten en rijbewijzen", "Verwerken van verhuizingen, geboorte en overlijden", "Controleren van brondocumenten"], "Key2Burgerzaken")
    w("Coördinator telefoonteam", "januari 2018 – februari 2020", "Tuinstra Publieksdiensten, opdrachtgever: Gemeente Smallingerland",
      "Opzetten van een telefoonteam binnen het nieuwe klantcontactcentrum in Drachten.",
      ["Dagelijkse aansturing van acht medewerkers en zelf meedraaien aan de lijn", "Bereikbaarheid verhoogd van 74 naar 91 procent", "Meeluisteren en coachen"])
    w("Teamleider publiekszaken", "april 2009 – december 2017", "Gemeente Heerenveen", None,
      ["Leidinggeven aan veertien medewerkers burgerzaken en receptie", "Verantwoordelijk voor verkiezingen en budget", "Projectleider invoering werken op afspraak"])
    w("Docent Nederlands", "2003 – 2009", "CSG Liudger, Drachten", None, ["Lesgeven in de onderbouw havo/vwo, mentor", "Begeleiden van de schoolkrant"])
    head("Opleiding")
    par(d, "**Nederlandse taal en cultuur (doctoraal)**, Rijksuniversiteit Groningen, 1996 – 2002, diploma")
    par(d, "**Vwo**, Stedelijk Gymnasium Leeuwarden, 1990 – 1996, diploma")
    head("Trainingen")
    for x in ("2022  Privacy en de AVG in het klantcontact", "2019  Coachen op gesprekskwaliteit", "2016  Duidelijke taal, schrijven op B1", "2011  Basisopleiding burgerzaken (NVVB)"): par(d, x, style="List Bullet", after=1)
    head("Talen")
    par(d, "Nederlands en Fries (moedertalen), Engels (goed), Duits (goed), Frans (leesvaardig)")
    head("Referenties")
    for x in ("Dhr. W. Bangma, teammanager KCC, Gemeente Súdwest-Fryslân, 06 - 40 11 93 72", "Mevr. F. Kooistra, hoofd burgerzaken, Gemeente Waadhoeke, 06 - 25 66 10 84", "Mevr. H. van Kammen, programmamanager, Gemeente Smallingerland, 06 - 81 30 47 59"): par(d, x)
    d.save(OUT / "Profiel M Tuinstra-Vos (zzp).docx")

def t08():
    chrome_pdf("""<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:12mm}body{margin:0;font:10pt Carlito;color:#1c1c1c}h1{font-size:26pt;margin:0;color:#0b7a75}
.s{color:#555;margin:0 0 6mm}.g{display:flex;gap:8mm}.a{flex:3}.b{flex:2}h2{font-size:13pt;margin:5mm 0 2mm;color:#0b7a75}.c{background:#f1f6f5;border-radius:6px;padding:3mm 4mm;margin-bottom:3mm}
.c b{display:block;font-size:11pt}.c i{color:#666;display:block}p{margin:1mm 0}ul{margin:1mm 0 0 4mm;padding:0}</style>
<h1>Youssef El Amrani</h1><p class=s>Student communicatie &#9679; Nijmegen &#9679; 06 23 58 11 40 &#9679; youssef.elamrani@student.example</p>
<div class=g><div class=a><h2>Werk</h2>
<div class=c><b>Klantadviseur (bijbaan, 16 uur)</b><i>sep. ’21 – nu</i>VGZ, via YoungCapital<ul><li>Vragen over de zorgverzekering beantwoorden aan de telefoon</li><li>In het overstapseizoen extra avonden en zaterdagen</li><li>Sinds januari ook webcare: WhatsApp en Facebook</li></ul></div>
<div class=c><b>Fietskoerier</b><i>jul. ’19 – aug. ’21</i>Thuisbezorgd.nl<ul><li>Maaltijden bezorgen in Nijmegen en Lent</li></ul></div>
<div class=c><b>Afwasser / hulpkok</b><i>mrt. ’17 – jun. ’19</i>Eetcafé De Kluis</div>
<h2>Stage</h2><div class=c><b>Stagiair communicatie</b><i>feb. ’23 – nu</i>Gemeente Nijmegen<ul><li>Berichten maken voor de wijknieuwsbrief en Instagram</li><li>Onderzoek naar bereik van jongeren (afstudeeropdracht)</li></ul></div>
<h2>Vrijwillig</h2><div class=c><b>Vrijwilliger uitdeelpunt</b><i>apr. ’20 – mei ’21</i>Voedselbank Nijmegen<p>Pakketten samenstellen op zaterdagochtend.</p></div></div>
<div class=b><h2>Dit ben ik</h2><p>Vierdejaars student die graag met mensen praat. Ik ben de oudste van vier en dus gewend om te bemiddelen. Vanaf juli zoek ik een baan voor 32 uur.</p>
<h2>School</h2><div class=c><b>HBO Communicatie</b><i>2019 – heden</i>Hogeschool van Arnhem en Nijmegen<br>verwacht diploma: juli 2023</div><div class=c><b>Havo</b><i>2014 – 2019</i>Kandinsky College, diploma</div>
<h2>Programma's</h2><p>Word, PowerPoint, Canva, Premiere Pro, Salesforce</p><h2>Talen</h2><p>Nederlands ★★★★★<br>Marokkaans-Arabisch ★★★★☆<br>Engels ★★★★☆<br>Frans ★★☆☆☆</p><h2>Buiten werktijd</h2><p>Kickboksen, podcasts, koken voor mijn huisgenoten</p></div></div></html>""", "YoussefElAmraniCV2023.pdf")

def t09():
    d = doc("Tahoma", 10, (2, 2, 1.8, 1.8))
    par(d, "GEERT-JAN HOEKSTRA", bold=True, size=18, color="C55A11", after=0)
    rule(par(d, "Korreweg 488, Groningen   •   06 52 07 44 36   •   gj.hoekstra@noordmail.example   •   11 mei 1984", size=9, after=8), "C55A11")
    def head(t): par(d, t, bold=True, size=12, color="C55A11", before=10, after=3, keep=True)
    def emp(t): par(d, t, bold=True, before=6, after=2, keep=True)
    def fn(t, p): par(d, t + "\t" + p, italic=True, tabs=[(17, TA.RIGHT)], before=4, after=1, keep=True)
    def bl(*x):
        for i in x: par(d, i, style="List Bullet", after=0)
    head("Samenvatting")
    par(d, "Nuchtere Groninger met vijftien jaar ervaring in klantcontact, waarvan de laatste jaren als leidinggevende. Ik geloof in korte lijnen, een goede planning en op tijd koffie.")
    head("Loopbaan")
    emp("Essent, Groningen")
    fn("Teammanager Customer Service", "juli 2020 – heden")
    bl("Leiding aan 18 medewerkers van de klantenservice (bellen, chat, mail)", "Weekrapportages in Excel, presentaties aan het MT in PowerPoint", "Begeleiden van het thuiswerken en de piek tijdens de energiecrisis")
    fn("Senior klantadviseur", "februari 2016 – juni 2020")
    bl("Tweede aanspreekpunt bij moeilijke gesprekken en klachten", "Nieuwe collega's opleiden")
    fn("Klantadviseur zakelijk", "oktober 2012 – januari 2016")
    bl("Mkb-klanten telefonisch helpen met contracten en facturen")
    emp("KPN, Groningen")
    fn("Medewerker telefonische verkoop", "2008 – 2012")
    bl("Inbound verkoop van internet en televisie", "Twee keer verkoper van het kwartaal")
    emp("Restaurant Het Pannekoekschip, Groningen")
    fn("Kelner", "2005 – 2008")
    head("Opleidingen")
    par(d, "2004 – 2006\tSociaal Pedagogische Hulpverlening, Hanzehogeschool (hbo). Propedeuse behaald, daarna gestopt.", tabs=[3], after=1).paragraph_format.left_indent = Cm(0)
    par(d, "2000 – 2004\tCommercieel medewerker, mbo niveau 4, Alfa-college", tabs=[3], after=1)
    par(d, "1996 – 2000\tMavo, Röling College, diploma", tabs=[3])
    head("Trainingen")
    par(d, "Situationeel leiderschap (2020), Lean Green Belt (2021), Verzuimgesprekken voeren (2022)")
    head("Wat collega's zeggen")
    par(d, "“Geert-Jan laat zich niet gek maken. Zijn team loopt met hem weg en de cijfers kloppen ook nog.”", italic=True, after=0)
    par(d, "Sabine Drent, operations manager Essent, 06 14 78 30 91", after=6)
    par(d, "“Als nieuweling kreeg ik van hem alle ruimte om fouten te maken, en daarna een heel eerlijk gesprek.”", italic=True, after=0)
    par(d, "Mohamed Jama, klantadviseur Essent, 06 49 25 60 13")
    head("Vrije tijd")
    par(d, "Schaatsen, FC Groningen (seizoenkaart, helaas), klussen aan een oude Volvo")
    d.save(OUT / "CV-GJ-Hoekstra-2023-03.docx")

def t10():
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, HRFlowable, KeepTogether
    from reportlab.lib.styles import ParagraphStyle as S
    from reportlab.lib.units import mm
    N = S("n", fontName="Helvetica", fontSize=10, leading=13.5); B = S("b", parent=N, leftIndent=12, bulletIndent=2)
    H = S("h", parent=N, fontName="Helvetica-Bold", fontSize=11.5, spaceBefore=12, spaceAfter=3); T = S("t", parent=N, fontName="Helvetica-Bold", fontSize=19, leading=24)
    G = S("g", parent=N, textColor="#666666", fontSize=9)
    f = [Paragraph("Dennis Kuijpers", T), Paragraph("Zuilenselaan 14 bis, Utrecht | 06 31 94 07 52 | dennis@kuijpers-thuis.example | geboren 9-9-1990", G), Spacer(1, 4), HRFlowable(width="100%", color="#333333")]
    def head(t): f.append(Paragraph(t, H))
    def job(a, b, items): f.append(KeepTogether([Paragraph("<b>%s</b>" % a, N), Paragraph(b, G)] + [Paragraph(i, B, bulletText="-") for i in items] + [Spacer(1, 6)]))
    head("Profiel"); f.append(Paragraph("Functioneel beheerder die zowel de techniek als de gebruiker begrijpt. Begonnen tussen de kabels, inmiddels vooral bezig met processen, releases en tevreden collega's. Ik werk gestructureerd en leg alles vast.", N))
    head("Werkervaring")
    job("Functioneel beheerder sociaal domein", "05-2021 / heden - Ordina, gedetacheerd bij Gemeente Stichtse Vecht", ["Beheer van Centric Suite (Wmo, Jeugd en Participatie), inclusief autorisaties", "Releases testen met key-users en instructies schrijven", "Koppelingen met iWmo en iJw bewaken, incidenten afhandelen in TOPdesk"])
    job("Systeembeheerder", "09-2015 / 04-2021 - Diakonessenhuis, Utrecht", ["Beheer van Windows-servers, VMware en back-up", "Uitrol van Office 365 voor 2.800 medewerkers", "Consignatiedienst, een week per maand"])
    job("Werkplekbeheerder", "08-2011 / 08-2015 - Bytehuis B.V., Nieuwegein", ["Installeren van pc's en printers bij klanten op locatie", "Bekabeling en wifi bij kantoren en scholen"])
    job("Verkoper computers", "06-2008 / 07-2011 - MediaMarkt, Utrecht", ["Zaterdaghulp op de afdeling computers"])
    head("Opleiding")
    for x in ("HBO-ICT (deeltijd), Hogeschool Utrecht, 2016 - 2020, diploma behaald", "ICT-beheerder niveau 4 (mbo), ROC Midden Nederland, 2008 - 2011, diploma behaald", "VMBO-T, X11 Utrecht, 2004 - 2008, diploma behaald"): f.append(Paragraph(x, B, bulletText="-"))
    head("Certificeringen")
    for x in ("ITIL 4 Foundation (2021)", "Microsoft Certified: Azure Fundamentals (2020)", "BiSL Foundation (2022)"): f.append(Paragraph(x, B, bulletText="-"))
    head("Overig"); f.append(Paragraph("Talen: Nederlands en Engels. Rijbewijs B en A. In mijn vrije tijd bouw ik synthesizers en loop ik hard langs de Vecht. Referenties kan ik op verzoek doorgeven.", N))
    SimpleDocTemplate(str(OUT / "d.kuijpers functioneel beheer.pdf"), leftMargin=22 * mm, rightMargin=22 * mm, topMargin=18 * mm, bottomMargin=18 * mm, title="CV", author="").build(f)

def gold():
    P = "private"; M = "municipality"
    person("t06", "cv anita.odt", 1, [edu("mbo-3", True, None, "1998"), edu("vmbo", True, None, "1994")], [
        job("2020-06", "present", "Webhelp", "Ziggo", ["contact-centre-company", P], True), job("2008-10", "2020-03", "Salon Anita"), job("1998-09", "2008-09", "Cosmo Hairstyling")],
        outside=["Officepakket"], refs=2, offer=(43.5, "ja", "2023-04-17 20:58"))
    o = "Tuinstra Publieksdiensten"
    person("t07", "Profiel M Tuinstra-Vos (zzp).docx", 2, [edu("wo-master", True, "1996", "2002"), edu("vwo", True, "1990", "1996")], [
        job("2021-10", "present", o, "Gemeente Súdwest-Fryslân", [P, M], True, ["Key2KCC", "Suite", "Officepakket"]),
        job("2020-03", "2021-09", o, "Gemeente Waadhoeke", [P, M]), job("2018-01", "2020-02", o, "Gemeente Smallingerland", [P, M], True),
        job("2009-04", "2017-12", "Gemeente Heerenveen", types=[M]), job("2003", "2009", "CSG Liudger", types=["education"])], refs=3, stated=54.0)
    person("t08", "YoussefElAmraniCV2023.pdf", 1, [edu("hbo-bachelor", False, "2019", "present"), edu("havo", True, "2014", "2019")], [
        job("2021-09", "present", "YoungCapital", "VGZ", ["temp-agency", P], True), job("2019-07", "2021-08", "Thuisbezorgd.nl"), job("2017-03", "2019-06", "Eetcafé De Kluis"),
        job("2023-02", "present", "Gemeente Nijmegen", types=[M], paid=False, intern=True), job("2020-04", "2021-05", "Voedselbank Nijmegen", paid=False)],
        outside=["Officepakket"], offer=(38.0, "nee", "2023-04-18 11:47"))
    person("t09", "CV-GJ-Hoekstra-2023-03.docx", 1, [edu("hbo-bachelor", False, "2004", "2006"), edu("mbo-4", None, "2000", "2004"), edu("vmbo", True, "1996", "2000")], [
        job("2020-07", "present", "Essent", cc=True, tools=["Officepakket"]), job("2016-02", "2020-06", "Essent", cc=True), job("2012-10", "2016-01", "Essent", cc=True),
        job("2008", "2012", "KPN", cc=True), job("2005", "2008", "Restaurant Het Pannekoekschip")], refs=2, offer=(54.0, "nee", "2023-04-17 12:00"))
    person("t10", "d.kuijpers functioneel beheer.pdf", 1, [edu("hbo-bachelor", True, "2016", "2020"), edu("mbo-4", True, "2008", "2011"), edu("vmbo", True, "2004", "2008")], [
        job("2021-05", "present", "Ordina", "Gemeente Stichtse Vecht", [P, M], tools=["Suite"]), job("2015-09", "2021-04", "Diakonessenhuis", types=["care"], tools=["Officepakket"]),
        job("2011-08", "2015-08", "Bytehuis B.V."), job("2008-06", "2011-07", "MediaMarkt")], on_request=True, offer=(55.0, "ja", "2023-04-13 15:31"))
