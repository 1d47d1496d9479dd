from lib import *

def t11():
    d = doc("Comic Sans MS", 11, (2.5, 2.5, 2, 2))
    par(d, "curriculum vitea", bold=True, size=20, color="8E44AD", after=6)
    for x in ("naam: wendy van gorp", "adres: Korvelseweg 209 a in tilburg", "tel: 0644903127", "mail: wendyvgorp@hotmail.example", "geb. datum: 23 jan 1984", "rijbewijs: ja (B)"): par(d, x, after=0)
    def head(t): par(d, t, bold=True, size=13, color="8E44AD", before=12, after=4, keep=True)
    def w(a, b, c, e):
        par(d, a, bold=True, after=0, keep=True); par(d, b, after=0, keep=True); par(d, c, after=0, keep=True); par(d, e, italic=True, after=8)
    head("Persoonlijk")
    par(d, "Ik ben een echte aanpakker, ik hou van duidelijkheid en van een geintje op z'n tijd. In de winkel heb ik geleerd om met alle soorten mensen om te gaan, ook als ze boos zijn. Nu wil ik heel graag de overstap maken naar kantoor, vandaar dat ik erbij ben gaan bellen.")
    head("Werk ervaring")
    w("medewerker klanten service (avonduren)", "Olympia, voor Wehkamp", "vragen over bestelingen en betalen aan de telefoon, vanuit huis, 12 uur in de week", "okt 2022 t/m heden")
    w("filiaal manager", "Zeeman, Tilburg", "alles wat er bij komt kijken: personeel aannemen, rooster, kas, bestellen, inventaris, etalage. Team van 7 dames", "mei 2014 t/m heden")
    w("assistent bedrijfsleider", "Blokker, Tilburg", "openen en sluiten, kassa, vakkenvullers aansturen", "feb 2008 t/m april 2014")
    w("verkoopster", "Bakkerij Smulders, Goirle", "brood en gebak verkopen, bestellingen voor taarten opnemen, vrijdagmiddag schoonmaak", "aug 2003 t/m jan 2008")
    head("School")
    w("MBO", "ROC Tilburg, richting handel", "diploma gehaald", "2000 - 2003")
    w("Mavo", "2College Durendael", "diploma gehaald", "1996 - 2000")
    head("Cursusen")
    par(d, "Leidinggeven in de winkel (Zeeman, 2015)", after=0); par(d, "BHV, elk jaar herhaald", after=0); par(d, "Computercursus voor beginners 2022")
    head("Mensen die me goed kennen")
    par(d, "Ria Smulders, oud-bazin bakkerij, 013 - 5340917", after=0); par(d, "Patrick Vugts, rayonmanager Zeeman, 06 21 73 50 84")
    head("Hobbys")
    par(d, "carnaval, met de hond naar de hei, nagels doen")
    d.save(OUT / "wendy cv nieuw(1).docx")

def t12():
    d = doc("Liberation Sans", 10, (2, 2, 2, 2))
    par(d, "INGRID NOORDERMEER", bold=True, size=16, align=AL.RIGHT, after=0)
    par(d, "Consulent sociaal domein", size=11, align=AL.RIGHT, color="2E75B6", after=8)
    def table(title, headr, rows, ws):
        par(d, title, bold=True, size=11.5, color="2E75B6", before=10, after=3, keep=True)
        t = d.add_table(rows=0, cols=len(ws)); t.style = "Table Grid"
        if headr:
            for c, x in zip(t.add_row().cells, headr): fill(c, ["**" + x + "**"]); shade(c._tc.get_or_add_tcPr(), "DEEAF6")
        for r in rows:
            row = t.add_row(); pr = row._tr.get_or_add_trPr(); e = OxmlElement("w:cantSplit"); pr.append(e)
            for c, x in zip(row.cells, r): fill(c, x if isinstance(x, list) else [x])
        widths(t, ws)
    table("Persoonsgegevens", None, [("Adres", "Heereweg 190, 2161 BN Lisse"), ("Telefoon", "06 - 10 49 82 73"), ("E-mail", "i.noordermeer@bollennet.example"), ("Geboortedatum", "30 maart 1986"), ("Nationaliteit", "Nederlandse")], (4, 13))
    table("Werkervaring", ("Periode", "Functie en organisatie", "Werkzaamheden"), [
        ("1 juni 2018 – heden", ["Consulent inkomen", "ISD Bollenstreek"], ["- Aanvragen levensonderhoud beoordelen en beschikken", "- Dagelijks telefonisch spreekuur voor cliënten van 9 tot 10 uur", "- Rapporteren in Suite voor het Sociaal Domein; brieven in Word, overzichten in Excel", "- Afstemming met budgetbeheer en schuldhulp"]),
        ("1 oktober 2013 – 31 mei 2018", ["Medewerker Wmo-loket", "Gemeente Noordwijkerhout"], ["- Balie: inwoners ontvangen en helpen bij hun aanvraag", "- Huisbezoeken samen met de Wmo-consulent", "- Dossiers aanleggen en bijhouden"]),
        ("1 september 2006 – 30 september 2013", ["Groepsleidster dagbesteding", "Stichting Philadelphia, Lisse"], ["- Begeleiden van mensen met een verstandelijke beperking", "- Plannen van activiteiten en vervoer", "- Contact met ouders en verwanten"]),
        ("1 juli 2003 – 31 augustus 2006", ["Medewerkster kas", "Kwekerij Van der Poel, Sassenheim"], ["- Zomer- en zaterdagwerk: bossen, sorteren, inpakken"])], (3.6, 4.6, 8.8))
    table("Opleidingen", ("Jaren", "Opleiding", "School", "Diploma"), [
        ("2009 – 2013", "Hbo Sociaal Juridische Dienstverlening (deeltijd)", "Hogeschool Leiden", "ja"), ("2003 – 2006", "Mbo Sociaal Pedagogisch Werk, niveau 4", "ROC Leiden", "ja"), ("1998 – 2003", "Havo", "Fioretti College, Lisse", "ja")], (2.8, 7.2, 5, 2))
    table("Cursussen", None, [("2022", "Motiverende gespreksvoering"), ("2020", "Omgekeerde toets"), ("2018", "Participatiewet voor consulenten")], (2.8, 14.2))
    table("Referenties", ("Naam", "Relatie", "Bereikbaar"), [("Karin Verdegaal", "Kwaliteitsmedewerker ISD Bollenstreek", "06 - 33 28 91 40"), ("Arjan Duivenvoorde", "Oud-collega Wmo-loket", "06 - 54 07 16 82")], (5, 7.5, 4.5))
    par(d, "Ik ben 24 uur per week beschikbaar, ook op woensdag en vrijdag.", before=10)
    with tempfile.TemporaryDirectory() as t:
        p = pathlib.Path(t) / "x.docx"; d.save(p); office(p, "pdf", OUT / "CV I. Noordermeer.pdf")

def t13():
    d = doc("Times New Roman", 12, (2.5, 2.5, 2.5, 2.5), 3)
    par(d, "Henk Wissink", bold=True, size=16, after=0)
    par(d, "Terborgseweg 140, 7005 BD Doetinchem, 0314 - 362190 / 06 13 77 42 85, henkwissink65@gmail.example", after=10)
    T = [3.6]
    def head(t): par(d, t, before=10, after=3, bold=True, keep=True).runs[0].underline = True
    def l(a, b): 
        p = par(d, a + "\t" + b, tabs=T); p.paragraph_format.left_indent = Cm(3.6); p.paragraph_format.first_line_indent = Cm(-3.6)
    head("Werk")
    l("2016 - heden", "Planner en chauffeur, Taxi Bouwhuis, Doetinchem (leerlingenvervoer en zittend ziekenvervoer, roosters van 22 chauffeurs)")
    l("2007 - 2016", "Buschauffeur streekvervoer, Syntus")
    l("1999 - 2007", "Vrachtwagenchauffeur binnenland en Duitsland, Transportbedrijf Gerritsen, 's-Heerenberg")
    l("1990 - 1999", "Timmerman nieuwbouw, Bouwbedrijf Te Pas, Varsseveld")
    l("1984 - 1990", "Beroepsmilitair (korporaal der eerste klasse), Koninklijke Landmacht, Seedorf")
    head("Onderwijs")
    l("1978 - 1982", "LTS, richting timmeren, Doetinchem, diploma")
    head("Papieren")
    l("", "Rijbewijs B, BE, C, CE en D. Code 95 geldig tot 2026. Chauffeurskaart taxi. BHV en EHBO.")
    head("Vrijwilligerswerk")
    l("2010 - heden", "Bardienst en onderhoud kleedkamers, VV Doetinchem")
    head("Over mij")
    par(d, "Ik ben 57 en nog lang niet versleten, maar de rug wil van de weg af. Plannen en mensen te woord staan gaat me goed af. Ik ben nooit ziek, kom op tijd en ken de Achterhoek als mijn broekzak. Met de computer red ik me: planning in TaxiOffice en de mail.")
    par(d, "Getrouwd met Ans, drie zoons, vier kleinkinderen.")
    d.save(OUT / "H.Wissink.docx")

def t14():
    chrome_pdf("""<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:16mm 18mm}body{margin:0;font:10.5pt 'DejaVu Sans';font-size:9.4pt;line-height:1.4;color:#222}
h1{margin:0;font-size:20pt;color:#b03a2e}.k{margin:1mm 0 5mm;padding-bottom:3mm;border-bottom:2px solid #b03a2e}h2{font-size:12pt;color:#b03a2e;margin:6mm 0 3mm}
.t{border-left:2px solid #ccc;padding:0 0 4mm 6mm;margin-left:2mm;position:relative;page-break-inside:avoid}.t:before{content:"";position:absolute;left:-5px;top:4px;width:8px;height:8px;border-radius:50%;background:#b03a2e}
.t .d{color:#b03a2e;font-weight:bold}.t b{display:block}ul{margin:1mm 0 0 4mm;padding:0}p{margin:1mm 0}</style>
<h1>Abena Mensah</h1><p class=k>Beijerlandselaan 118, 3074 EP Rotterdam &nbsp;|&nbsp; 06 84 51 30 27 &nbsp;|&nbsp; abena.mensah@postbus.example</p>
<p>Ik woon sinds 2012 in Nederland en spreek vloeiend Nederlands en Engels. Mijn kracht is geduld: ik luister eerst en zoek daarna een oplossing. Ik werk nauwkeurig en ben altijd op tijd. Iedere dag mensen helpen maakt mij blij.</p>
<h2>Ervaring</h2>
<div class=t><span class=d>februari 2022 – heden</span><b>KCC-medewerker</b>Start People, werkzaam bij Gemeente Rotterdam<ul><li>Aannemen van gesprekken op 14 010</li><li>Afspraken maken voor paspoort en rijbewijs</li><li>Meldingen over afval en parkeren doorzetten naar de wijk</li><li>Dagelijks gebruik van Microsoft Office</li></ul></div>
<div class=t><span class=d>januari 2017 – januari 2022</span><b>Medewerker klantenservice</b>Transcom, Rotterdam<ul><li>Telefoon en e-mail voor klanten van een webwinkel in mode</li><li>Engelstalige lijn</li><li>Vanaf 2020 begeleider van nieuwe medewerkers</li></ul></div>
<div class=t><span class=d>september 2013 – december 2016</span><b>Schoonmaakster, later voorvrouw</b>Hago, Rotterdam<ul><li>Schoonmaak van kantoren en treinen</li><li>Rooster van zes collega's</li></ul></div>
<div class=t><span class=d>november 2010 – juli 2012</span><b>Bankmedewerker</b>Fidelity Bank, Accra (Ghana)<ul><li>Rekeningen openen, kasopname en storting</li></ul></div>
<h2>Scholing</h2>
<div class=t><span class=d>2006 – 2010</span><b>Bachelor Business Administration</b>University of Ghana, Legon. Diploma behaald.</div>
<h2>Cursussen</h2><p>Nederlands als tweede taal, staatsexamen NT2 programma II (2016)<br>Inburgeringsexamen (2014)<br>Gespreksvaardigheden in de publieke sector (2022)</p>
<h2>Referenties</h2><p>Nadia Bouzid, teamcoach KCC Rotterdam, 06 37 64 20 91<br>Erik van Wijngaarden, supervisor Transcom, 06 45 18 73 60</p>
<h2>Vrije tijd</h2><p>Kerkkoor, naaien, wandelen langs de Maas</p></html>""", "CV Abena Mensah klantcontact.pdf")

def gold():
    P = "private"; M = "municipality"
    person("t11", "wendy cv nieuw(1).docx", 2, [edu("mbo", True, "2000", "2003"), edu("vmbo", True, "1996", "2000")], [
        job("2022-10", "present", "Olympia", "Wehkamp", ["temp-agency", P], True), job("2014-05", "present", "Zeeman"), job("2008-02", "2014-04", "Blokker"), job("2003-08", "2008-01", "Bakkerij Smulders")],
        refs=2, offer=(40.0, "nee", "2023-04-15 19:22"))
    person("t12", "CV I. Noordermeer.pdf", 2, [edu("hbo-bachelor", True, "2009", "2013"), edu("mbo-4", True, "2003", "2006"), edu("havo", True, "1998", "2003")], [
        job("2018-06-01", "present", "ISD Bollenstreek", types=["joint-arrangement"], cc="mixed", tools=["Suite", "Officepakket"]),
        job("2013-10-01", "2018-05-31", "Gemeente Noordwijkerhout", types=[M]), job("2006-09-01", "2013-09-30", "Stichting Philadelphia", types=["care"]),
        job("2003-07-01", "2006-08-31", "Kwekerij Van der Poel")], refs=2, offer=(52.8, "nee", "2023-04-17 14:44"))
    person("t13", "H.Wissink.docx", 1, [edu("vmbo", True, "1978", "1982")], [
        job("2016", "present", "Taxi Bouwhuis"), job("2007", "2016", "Syntus"), job("1999", "2007", "Transportbedrijf Gerritsen"), job("1990", "1999", "Bouwbedrijf Te Pas"),
        job("1984", "1990", "Koninklijke Landmacht", types=["central-government"]), job("2010", "present", "VV Doetinchem", paid=False)], offer=(39.5, "ja", "2023-04-12 09:05"))
    person("t14", "CV Abena Mensah klantcontact.pdf", 2, [edu(None, True, "2006", "2010")], [
        job("2022-02", "present", "Start People", "Gemeente Rotterdam", ["temp-agency", M], True, ["Officepakket"]), job("2017-01", "2022-01", "Transcom", types=["contact-centre-company"], cc=True),
        job("2013-09", "2016-12", "Hago"), job("2010-11", "2012-07", "Fidelity Bank")], refs=2, offer=(45.25, "nee", "2023-04-18 08:15"))
