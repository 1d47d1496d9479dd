from lib import *

def e14():
    ops = [
     ("01-2022 – heden", "Programmamanager dienstverlening", "Gemeente Almelo", "Programma 'Almelo Dichtbij': drie fysieke loketten in de wijk, nieuwe belroute en een gezamenlijke kennisbank. Ik stuur vijf projectleiders aan en rapporteer aan het college.",
      "Stand van zaken: twee loketten open, het derde volgt in het najaar. De belroute is vereenvoudigd van elf naar vier keuzes. De wethouder noemde het programma in zijn nieuwjaarstoespraak, wat voor het team belangrijker was dan elk dashboard."),
     ("03-2020 – 12-2021", "Interim-manager Publiekszaken", "Gemeente Assen", "In de eerste lockdown de overstap geleid naar werken op afspraak en thuiswerkende medewerkers. Sturing op 34 fte in burgerzaken en receptie.",
      "De wachttijd voor een afspraak ging van vier weken naar zes dagen. Samen met de ondernemingsraad nieuwe roosters gemaakt. Verzuim daalde van 9,4 naar 6,1 procent."),
     ("06-2018 – 02-2020", "Projectleider zaakgericht werken", "Samenwerkingsorganisatie De Wolden Hoogeveen", "Invoering van zaakgericht werken in twee gemeenten met één ambtelijke organisatie. Selectie, inrichting, opleiding en nazorg.",
      "Meer dan tweehonderd processen teruggebracht tot negentig. Livegang op de geplande datum en binnen het budget. Opleidingsplan geschreven met twintig interne trainers."),
     ("09-2016 – 05-2018", "Adviseur bedrijfsvoering", "Waterschap Drents Overijsselse Delta", "Fusietraject van twee waterschappen: harmoniseren van de ondersteunende diensten.",
      "Nieuwe inrichting van postregistratie en archief. Plaatsingsplan voor 40 medewerkers. Begeleiding van teams die voor het eerst samen in een gebouw zaten, in Zwolle."),
     ("01-2015 – 08-2016", "Kwartiermaker wijkteams", "Gemeente Hengelo", "Opbouw van zes wijkteams na de decentralisaties. Werkwijze, huisvesting, registratie.",
      "Werving van 48 medewerkers uit elf moederorganisaties. Afspraken gemaakt over mandaat en regie. Evaluatie gepresenteerd aan de raad."),
     ("04-2013 – 12-2014", "Projectleider dienstverlening", "Gemeente Coevorden", "Bouw van een klantcontactcentrum voor alle kanalen: businesscase, formatie, techniek en huisvesting.",
      "Het KCC ging open in september 2014 met zeven medewerkers. Tachtig procent van de vragen werd na een jaar direct afgehandeld. Raadsinformatieavonden verzorgd en de klankbordgroep van inwoners voorgezeten."),
    ]
    eerd = [("2006 – 2013", "Hoofd afdeling Burgerzaken", "Gemeente Oldenzaal", "Leiding aan 22 medewerkers. Invoering van het digitaal loket, twee verkiezingen per jaar, modernisering van de basisadministratie. Lid van het managementteam en plaatsvervangend secretaris van de bezwarencommissie."),
            ("1999 – 2006", "Beleidsmedewerker, later teamleider Bestuurszaken", "Gemeente Losser", "Voorbereiding van college en raad, opstellen van verordeningen, begeleiden van de dualisering. Teamleider van acht medewerkers vanaf 2003."),
            ("1995 – 1999", "Onderzoeker", "Universiteit Twente", "Onderzoek naar burgerparticipatie in middelgrote steden. Drie artikelen, twee bundels en vele zaaltjes met gemeenteraadsleden.")]
    h = """<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:27mm 32mm}body{font:13pt/1.75 'Liberation Serif'}h1{font-size:26pt;font-weight:normal;margin:0}.nw{break-before:page;border:0!important}h2{break-after:avoid;font-size:15pt;border-top:1pt solid #8a1c1c;padding-top:2mm;color:#8a1c1c;margin-top:9mm}
    .o{margin-bottom:8mm;break-inside:avoid}.k{color:#555}.cover{height:215mm}dt{font-weight:bold}</style>
    <div class=cover><h1>drs. W.J.M. (Willem) van Heek</h1><p>Programma- en interim-manager publieke dienstverlening<br>Van Heek Advies, Delden<br>06 20 55 38 47 – willem@vanheekadvies.example</p>
    <h2>Profiel</h2><p>Ervaren leidinggevende die veranderingen in de gemeentelijke dienstverlening van begin tot einde begeleidt. Ik werk sinds 2013 als zelfstandige, met een vaste voorkeur voor opdrachten tussen Zwolle en de Duitse grens. Opdrachtgevers typeren mij als beminnelijk in de toon en vasthoudend in de zaak. Ik luister eerst bij de mensen die het werk doen, en pas daarna bij de mensen die erover gaan.</p>
    <p>Mijn kracht ligt op het snijvlak van organisatie, techniek en mensen. Een nieuwe werkwijze slaagt pas als de medewerker aan de balie er iets mee opschiet. Dat klinkt eenvoudig, maar het vraagt aandacht op elk niveau: van de directietafel tot de koffiehoek.</p>
    <h2>In het kort</h2><p>Zeven jaar ervaring als leidinggevende in vaste dienst, tien jaar als zelfstandige. Thuis in regiegemeenten, fusies en samenwerkingsverbanden. Vaardig in het schrijven van heldere stukken.</p></div>
    <h2 class=nw>Opdrachten vanuit Van Heek Advies</h2>"""
    for p_, r, o, a, b in ops:
        h += f"<div class=o><b>{r}</b><br><span class=k>Opdrachtgever: {o} | {p_}</span><p>{a}</p><p><i>Resultaat.</i> {b}</p></div>"
    h += "<h2 class=nw>Eerdere functies in loondienst</h2>"
    for p_, r, o, a in eerd: h += f"<div class=o><b>{r}</b><br><span class=k>{o} | {p_}</span><p>{a}</p></div>"
    h += """<h2>Opleiding</h2><dl style='margin-bottom:12mm'><dt>Doctoraal Bestuurskunde, Universiteit Twente</dt><dd>1989 – 1995, doctoraalexamen behaald</dd><dt>Gymnasium, Twents Carmellyceum</dt><dd>1983 – 1989, diploma</dd></dl>
    <h2>Trainingen</h2><p>Prince2 Practitioner (2011), MSP Foundation (2016), Leiderschap in verandering (2019), Agile in de overheid (2021)</p>
    <h2>Referenties</h2><p>Mevrouw drs. H. Brinkhuis, gemeentesecretaris Almelo, via secretariaat 0546-00 11 11<br>De heer E. Nijmeijer, directeur gemeente Assen, 0592-00 22 22<br>De heer G.J. Pool, opdrachtgever De Wolden Hoogeveen, 0528-00 33 33</p></html>"""
    chrome("e14.pdf", h)
    M = ("private", "municipality")
    gold("e14.pdf", [ED("wo-master", True, "1989", "1995"), ED("vwo", True, "1983", "1989")],
     [E("2022-01", "present", "Van Heek Advies", "Gemeente Almelo", M), E("2020-03", "2021-12", "Van Heek Advies", "Gemeente Assen", M),
      E("2018-06", "2020-02", "Van Heek Advies", "Samenwerkingsorganisatie De Wolden Hoogeveen", M), E("2016-09", "2018-05", "Van Heek Advies", "Waterschap Drents Overijsselse Delta", ("private", "water-authority")),
      E("2015-01", "2016-08", "Van Heek Advies", "Gemeente Hengelo", M), E("2013-04", "2014-12", "Van Heek Advies", "Gemeente Coevorden", M),
      E("2006", "2013", "Gemeente Oldenzaal", None, ("municipality",)), E("1999", "2006", "Gemeente Losser", None, ("municipality",)), E("1995", "1999", "Universiteit Twente", None, ("education",))],
     refs=3, offer=(98.5, "nee", "2023-04-17 17:00"))

def e15():
    d = new("Comic Sans MS", 11, 2.4, 3)
    P(d, "Mijn CV!", size=24, color="D6006E", al="c"); P(d, "chantal ensing   hoogeveen   06-13131388", al="c", after=10)
    P(d, "PERSONLIJKE EIGENSCHAPEN", b=True, color="D6006E"); P(d, "spontaan, harde werkster, geen 9 tot 5 mentaliteit, kan goed met mensen omgaan en ook met oudere mensen")
    P(d, "WERK ERVARING", b=True, color="D6006E", before=8)
    for x in ("Action hoogeveen winkel medewerkster  nov 2021 - nu\nvakken vullen, kassa en nieuwe mensen inwerken",
              "Hotel Spaarbankhoeve housekeeping, van aug 2020 tot okt 2021\nkamers schoon maken samen met een collega",
              "Lunchroom de Kruik  bediening 2018\nin het weekend",
              "kaasboerderij Nijeveen, inpakken   zomer 2017"): P(d, x, after=6)
    P(d, "SCHOOL", b=True, color="D6006E", before=8)
    P(d, "vmbo basis zorg en welzijn, Roelof van Echten college, 2013 tot 2018, diploma\nDrenthe College helpende zorg en welzijn niveau 2, 2018 - 2020 gehaald\nverzorgende ig niveau 3 sinds sept 2022 avond opleiding in Assen, ben ik nog mee bezig", after=8)
    P(d, "HOBBYS", b=True, color="D6006E"); P(d, "shoppen, mijn hond Bobby, tiktok")
    P(d, "REFERENTIES", b=True, color="D6006E", before=8); P(d, "Esmee (assistent manager action) 06-00112244\nBianca Prins van Spaarbankhoeve, receptie 0528-001122")
    d.save(OUT / "e15.docx")
    s = {"earliest": "2017-06-01", "latest": "2017-08-31"}
    gold("e15.docx", [ED("vmbo", True, "2013", "2018"), ED("mbo-2", True, "2018", "2020"), ED("mbo-3", False, "2022-09", "present")],
     [E("2021-11", "present", "Action", None, ("private",)), E("2020-08", "2021-10", "Hotel Spaarbankhoeve", None, ("private",)),
      E("2018", "2018", "Lunchroom de Kruik", None, ("private",)), E(s, s, "kaasboerderij Nijeveen", None, ("private",))], refs=2, offer=(33.5, "ja", "2023-04-10 22:15"))

def e16():
    h = """<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:18mm}body{font:10.5pt/1.7 'Liberation Mono'}h1{font-size:15pt;margin:0}h3{margin:6mm 0 1mm;text-decoration:underline;font-size:11pt}p{margin:0}</style>
    <h1>Sjoerd Bakker</h1><p>Drachten / sjoerd.bakker@frl.example / 06-24 24 80 16</p>
    <h3>baan</h3><p>2022-heden&nbsp; teamleider klantenservice, De Friesland Zorgverzekeraar</p><p>2019-2022&nbsp; senior medewerker klantcontact, De Friesland Zorgverzekeraar</p><p>2015-2019&nbsp; callcenteragent, Cendris (Leeuwarden)</p><p>2013-2014&nbsp; inpakker, Jacobs Douwe Egberts Joure (Randstad)</p><p>2011-2013&nbsp; werkzoekend, mantelzorg voor mijn vader</p>
    <h3>studie</h3><p>2007-2011&nbsp; commercieel medewerker marketing/communicatie (niv. 4), D'Drive, papiertje binnen</p><p>2003-2007&nbsp; vmbo, Liudger, papiertje binnen</p>
    <h3>kan ik</h3><p>Genesys, Excel, Word, Key2KCC (proefperiode gehad), Fries praten en schrijven</p>
    <h3>mis ik</h3><p>ervaring met Accres</p>
    <h3>bel gerust</h3><p>Jitske Terpstra (De Friesland, manager klant) 058-00 77 77</p><p>Harm de Boer (Cendris, destijds teamleider) 06-00 55 12 12</p>
    <h3>kost</h3><p>50 euro per uur, reiskosten apart</p></html>"""
    chrome("e16.pdf", h)
    gold("e16.pdf", [ED("mbo-4", True, "2007", "2011"), ED("vmbo", True, "2003", "2007")],
     [E("2022", "present", "De Friesland Zorgverzekeraar", None, ("private",), True), E("2019", "2022", "De Friesland Zorgverzekeraar", None, ("private",), True), E("2015", "2019", "Cendris", None, ("contact-centre-company",), True),
      E("2013", "2014", "Randstad", "Jacobs Douwe Egberts", ("temp-agency", "private"))], outside=("Key2KCC", "Officepakket"), refs=2, rate=50.0, offer=(50, "ja", "2023-04-18 08:15"))

def e17():
    d = new("Courier New", 9.5, 1.9, 0)
    P(d, "PERSOONSGEGEVENS", b=True)
    def kv(*r):
        for a, b in r: P(d, f"{a}:\t{b}", tabs=(5,), ind=5, hang=5)
        P(d, "")
    kv(("Naam", "Marijke Hulshof-te Riele"), ("Woonplaats", "Winterswijk"), ("Geboortejaar", "1975"), ("Telefoon", "06-18 71 55 20"), ("Burg. staat", "gehuwd, 2 kinderen"))
    P(d, "OPLEIDINGSGEGEVENS", b=True)
    kv(("Opleiding", "HEAO Bedrijfseconomie"), ("School", "Hogeschool Enschede"), ("Jaren", "1993-1997"), ("Diploma", "nee, scriptie niet afgerond"))
    kv(("Opleiding", "VWO"), ("School", "RSG Hamaland"), ("Jaren", "1987-1993"), ("Diploma", "ja"))
    P(d, "FUNCTIES", b=True)
    kv(("Functie", "Medewerkster Informatiecentrum"), ("Organisatie", "Gemeente Oost Gelre"), ("Via bureau", "Start People"), ("Periode", "1-11-2021 t/m 31-10-2022"), ("Werkzaamheden", "Bellers en mailers verder helpen over afval, verhuizing en meldingen openbare ruimte. Geen balie. Nota's en terugbelverzoeken in Suite; werkinstructies bijgewerkt in Word en PowerPoint."), ("Reden vertrek", "einde project"))
    kv(("Functie", "Medewerkster debiteuren"), ("Organisatie", "Hotel-Brasserie De Zwaan"), ("Periode", "1-2-2016 t/m 31-10-2021"), ("Werkzaamheden", "facturen en betalingen van zakelijke gasten, kasstaten."), ("Reden vertrek", "bedrijf gestopt na corona"))
    kv(("Functie", "Leerkracht-ondersteuner"), ("Organisatie", "Basisschool De Kolibrie"), ("Periode", "1-9-2009 t/m 31-1-2016"), ("Werkzaamheden", "kleine groepjes rekenen, overblijf."))
    kv(("Functie", "Call center medewerkster"), ("Organisatie", "Client Contact"), ("Periode", "1-3-1998 t/m 31-8-2003"), ("Werkzaamheden", "bestellingen voor postorderbedrijven opnemen."))
    P(d, "OVERIG", b=True)
    kv(("Systemen", "Suite, AFAS, Exact"), ("Beschikbaar", "ma, wo, vr"), ("Referentie 1", "Ans Wopereis, teamcoördinator Informatiecentrum, 0544-00 35 35"), ("Referentie 2", "Dick Hummelink, oud-directeur Kolibrie, 06-00 64 64 20"), ("Datum CV", "12 februari 2023"))
    d.save(OUT / "e17.docx")
    gold("e17.docx", [ED("hbo-bachelor", False, "1993", "1997"), ED("vwo", True, "1987", "1993")],
     [E("2021-11-01", "2022-10-31", "Start People", "Gemeente Oost Gelre", ("temp-agency", "municipality"), True, tools=("Suite", "Officepakket")),
      E("2016-02-01", "2021-10-31", "Hotel-Brasserie De Zwaan", None, ("private",)), E("2009-09-01", "2016-01-31", "Basisschool De Kolibrie", None, ("education",)),
      E("1998-03-01", "2003-08-31", "Client Contact", None, ("contact-centre-company",), True)], refs=2, cvdate=D(2023, 2, 12), offer=(47, "", "2023-04-14 15:51"))

def e18():
    d = new("Liberation Sans", 11, 2.5, 5)
    P(d, "Esther Zandbergen", b=True, size=17, after=0); P(d, "Lelystad | esther.zandbergen@inbox.example | 0320-00 81 26", after=12)
    P(d, "Na vijfentwintig jaar Defensie en Rijk wil ik dichter bij huis en dichter bij mensen werken.", i=True)
    P(d, "Loopbaanoverzicht", b=True, size=13)
    for t, x in (("Medewerker informatielijn, Immigratie- en Naturalisatiedienst (IND), Zwolle. Eind 2019 tot heden.", "Vragen van aanvragers, advocaten en werkgevers aan de telefoon beantwoorden. Ik registreer in INDiGO en werk dagelijks met Outlook, Word en Excel."),
                 ("Baliemedewerker, Rijksdienst voor het Wegverkeer, Lelystad. Begin 2012 tot medio 2019.", "Keuringsbewijzen en kentekencontrole aan het loket."),
                 ("Korporaal logistiek, Koninklijke Luchtmacht. 1998-2011.", "Magazijnbeheer, uitzending naar Afghanistan in 2007.")):
        P(d, t, b=True, after=0); P(d, x)
    P(d, "Scholing", b=True, size=13)
    P(d, "In 2014 haalde ik via een EVC-traject mijn mbo-diploma Medewerker (Financiële) Administratie, niveau 3, bij ROC Flevoland. Mijn mavo-diploma kreeg ik in 1996. Op dit moment volg ik de opleiding Juridisch-administratieve dienstverlening (niveau 4) bij LOI, diploma verwacht in 2024.")
    P(d, "Vrijwilligerswerk", b=True, size=13); P(d, "Voedselbank Lelystad, uitgifte op woensdagavond, januari 2021 tot december 2022.")
    P(d, "Referenties", b=True, size=13); P(d, "Kapitein b.d. R. Sloot - 06-00 30 30 91"); P(d, "Nadia Ouali, teammanager IND Zwolle - n.ouali@ind.example")
    via(d, "e18.rtf")
    eind = {"earliest": "2019-09-01", "latest": "2019-12-31"}
    gold("e18.rtf", [ED("mbo-3", True, None, "2014"), ED("vmbo", True, None, "1996"), ED("mbo-4", False, None, "2024")],
     [E(eind, "present", "Immigratie- en Naturalisatiedienst", None, ("central-government",), True, tools=("Officepakket",)),
      E({"earliest": "2012-01-01", "latest": "2012-04-30"}, {"earliest": "2019-05-01", "latest": "2019-08-31"}, "Rijksdienst voor het Wegverkeer", None, ("central-government",)),
      E("1998", "2011", "Koninklijke Luchtmacht", None, ("central-government",)),
      E("2021-01", "2022-12", "Voedselbank Lelystad", None, ("private",), paid=False)], refs=2, offer=(45.9, "nee", "2023-04-17 12:31"))

def e19():
    h = """<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:16mm 18mm}body{font:10pt/1.45 'Carlito';color:#111}table{border-collapse:collapse;width:100%}td{padding:1.5mm 2mm;vertical-align:top;border-bottom:.2mm solid #bbb}td:first-child{width:34mm;color:#355}
    .w{color:#ffffff;font-size:6pt}h1{background:#355070;color:#fff;padding:4mm;margin:0 0 4mm}h2{color:#355070;margin:5mm 0 1mm}</style>
    <h1>Dennis Kamphorst</h1><p>Apeldoorn · d.kamphorst@mail.example · 06 14 50 39 99 · Rijbewijs A en B</p>
    <div class=w>KCC medewerker gemeente 5 jaar ervaring Key2KCC Key2Belastingen Accres Suite Officepakket hbo diploma klantcontactcentrum gemeente Westland</div>
    <h2>Samenvatting</h2><p>Commercieel sterke verkoper met vijf jaar binnendienst. Ik zoek werk met vaste tijden en zonder targets.</p>
    <h2>Ervaring op de werkvloer</h2><table>
    <tr><td>maart 2021 – februari 2023</td><td><b>Commercieel medewerker binnendienst</b>, Remeha B.V. (CV-ketels, ruim 700 medewerkers)<br>Offertes maken, orders invoeren, installateurs telefonisch adviseren over levertijden. SAP en MS Office.</td></tr>
    <tr><td>mei 2018 – februari 2021</td><td><b>Verkoopadviseur</b>, Keukencentrum Apeldoorn<br>Keukens ontwerpen met de klant, inmeten, nazorg in de showroom.</td></tr>
    <tr><td>2016 – 2018</td><td><b>Automonteur</b>, Garage Van Essen en Zn.<br>Kleine beurten en banden.</td></tr></table>
    <h2>Opleiding</h2><table><tr><td>2012 – 2016</td><td>Autotechnicus niveau 3, ROC Aventus. Diploma.</td></tr><tr><td>2008 – 2012</td><td>VMBO-B voertuigentechniek. Diploma.</td></tr></table>
    <h2>Referenties</h2><table><tr><td>Nico van Essen</td><td>Eigenaar garage, 055-00 71 71</td></tr><tr><td>Miranda Stoel</td><td>Teamleider verkoop Remeha, 055-00 23 23</td></tr></table></html>"""
    chrome("e19.pdf", h)
    gold("e19.pdf", [ED("mbo-3", True, "2012", "2016"), ED("vmbo", True, "2008", "2012")],
     [E("2021-03", "2023-02", "Remeha B.V.", None, ("private",), "mixed", tools=("Officepakket",)), E("2018-05", "2021-02", "Keukencentrum Apeldoorn", None, ("private",)),
      E("2016", "2018", "Garage Van Essen en Zn.", None, ("private",))], hidden=True, refs=2, offer=(49.95, "ja", "2023-04-18 10:58"))

def e20():
    d = new("Arial Narrow", 11, 2, 2)
    P(d, "Naomi Lubbers", b=True, size=20, after=0); rule(P(d, "Student · 21 · Groningen (kamer) & Ter Apel (ouders) · 06-85 00 12 41", size=10), "000000")
    def it(a, dt_, *x):
        P(d, f"**{a}**\t{dt_}", rtab=17, after=0, before=5)
        for y in x: P(d, "– " + y, ind=.5, after=0)
    P(d, "Studie", b=True, size=14, color="CC5500", before=8)
    it("Bachelor Rechten (wo)", "sept. 2020 – nu", "Rijksuniversiteit Groningen, derde jaar, 140 EC binnen, propedeuse in 2021"); it("VWO Economie & Maatschappij", "2014 – 2020", "RSG Ter Apel, diploma")
    P(d, "Bijbanen", b=True, size=14, color="CC5500", before=8)
    it("Studentmedewerker Info-nummer 14 050", "apr. ’22 – nu", "Gemeente Groningen, 12 uur per week", "bellers helpen met afvalpas, parkeervergunning, verhuizing", "Key2KCC, Teams")
    it("Vragenbeantwoorder Studielink", "juli & aug. 2021", "DUO, telefonisch inschrijfteam, 38 u p.w. via uitzendbureau Asito Talent")
    it("Kassa + servicebalie", "2018 – 2020", "Coop Ter Apel")
    P(d, "Bestuur en zo", b=True, size=14, color="CC5500", before=8)
    it("Secretaris", "2021 – 2022", "Studentenvereniging Cleopatra, almanakcommissie"); it("Stembureaulid", "15 maart 2023", "Gemeente Groningen, Provinciale Statenverkiezingen, tegen vergoeding")
    P(d, "Handig om te weten", b=True, size=14, color="CC5500", before=8); P(d, "Excel, Word, PowerPoint: ja. Auto: nee. Referenties geef ik als u mij uitnodigt.")
    d.save(OUT / "e20.docx")
    gold("e20.docx", [ED("wo-bachelor", False, "2020-09", "present"), ED("vwo", True, "2014", "2020")],
     [E("2022-04", "present", "Gemeente Groningen", None, ("municipality",), True, tools=("Key2KCC",)),
      E("2021-07", "2021-08", "Asito Talent", "DUO", ("temp-agency", "central-government"), True), E("2018", "2020", "Coop", None, ("private",)),
      E("2021", "2022", "Studentenvereniging Cleopatra", None, ("private",), paid=False), E("2023-03-15", "2023-03-15", "Gemeente Groningen", None, ("municipality",))],
     outside=("Officepakket",), req=True, offer=(30, "ja", "2023-04-16 23:44"))
