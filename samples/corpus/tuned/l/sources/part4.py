from lib import *
from docx.oxml import parse_xml

T, M, P, C, J = "temp-agency", "municipality", "private", "contact-centre-company", "joint-arrangement"


def textbox(par, lines, w, h):
    """A floating text box at the right of the paragraph."""
    inner = "".join(f'<w:p><w:r><w:rPr>{"<w:b/>" if b else ""}<w:sz w:val="19"/></w:rPr><w:t xml:space="preserve">{t}</w:t></w:r></w:p>' for t, b in lines)
    par._p.append(parse_xml(
        '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"><w:pict>'
        f'<v:shape style="position:absolute;margin-left:318pt;margin-top:0;width:{w}pt;height:{h}pt;z-index:1" type="#_x0000_t202" fillcolor="#eef3f8" strokecolor="#7a94b0">'
        f'<v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>'))


@cv("CV Yvonne Gerritsen KCC.docx", refs=2,
    edu=[ED("mbo-4", True, "1995", "1999")],
    exp=[E("2022-03", "present", "Tentoo", "gemeente Pijnacker-Nootdorp", [T, M], True, tools=["Key2KCC", "Suite", "Officepakket"]),
         E("2018-01", "2022-02", "Gemeente Zoetermeer", None, [M], True, tools=["Key2KCC", "Key2Belastingen", "Accres"]),
         E("2009-09", "2017-12", "ANWB", None, [P], True),
         E("1999-08", "2009-06", "Reisbureau Zonvaart", None, [P])])
def _(f):
    d = doc("Calibri", 10.5, 2.1)
    q = p(d, "Yvonne Gerritsen", b=True, size=21, color="2F5496", after=0)
    textbox(q, [("Contact", True), ("Zoetermeer", False), ("06 – 41 83 20 76", False), ("y.gerritsen@mail.example", False)], 150, 74)
    p(d, "Allround medewerker klantcontact", size=12, after=30)
    H = lambda t: rule(p(d, t, b=True, size=12, color="2F5496", before=9, after=3), "2F5496")
    H("Loopbaanoverzicht")
    for a, b, c_, it in (
        ("03/2022 – heden", "Klantadviseur KCC", "Gemeente Pijnacker-Nootdorp (contract loopt via Tentoo payroll)",
         ["Telefoon, e-mail en livechat voor 56.000 inwoners", "Zaken aanmaken en volgen in Key2KCC, inzage in Centric Suite voor statusvragen", "Kennisbank herschreven in Word; managementcijfers in Excel"]),
        ("01/2018 – 02/2022", "Medewerker Contactcentrum", "Gemeente Zoetermeer",
         ["Gesprekken op 14 079, piek in februari als de aanslagen vallen: meekijken in Key2Belastingen", "Reserveren van gymzalen voor verenigingen in Accres", "Vastlegging in Key2KCC", "Praktijkbegeleider van stagiairs"]),
        ("09/2009 – 12/2017", "Medewerker Alarmcentrale", "ANWB, Den Haag", ["Pechmeldingen en hulpvragen vanuit het buitenland aannemen, dag en nacht, aan de telefoon"]),
        ("08/1999 – 06/2009", "Reisadviseur", "Reisbureau Zonvaart, Leidschendam", ["Pakketreizen en cruises verkopen in de winkel"])):
        q = p(d, f"{a}\t**{b}**", tabs=[4], after=0)
        q = p(d, c_, i=True, after=1)
        q.paragraph_format.left_indent = Cm(4)
        for x in it:
            q = p(d, "– " + x, after=0)
            q.paragraph_format.left_indent = Cm(4.4)
            q.paragraph_format.first_line_indent = Cm(-0.4)
        p(d, "", size=5, after=0)
    H("Vooropleiding")
    p(d, "1995 – 1999\tToerisme en recreatie, mbo niveau 4, Mondriaan College. Diploma behaald.", tabs=[4])
    H("Trainingen")
    p(d, "2021\tDuidelijke taal voor overheden\n2019\tGastvrij telefoneren", tabs=[4])
    H("Kernkwaliteiten, in voorbeelden")
    for k, v in (("Klantgericht", "Een inwoner met een nieuwe rolstoel kreeg geen parkeerkaart omdat een formulier ontbrak. Ik heb het formulier samen met hem ingevuld terwijl hij aan de lijn bleef, en de behandelaar gevraagd nog die dag te kijken."),
                 ("Stressbestendig", "Op de ochtend na de storm van februari 2022 stonden er om acht uur al negentig mensen in de wacht. We hebben met zijn drieën een bandje ingesproken, de meldingen gebundeld per wijk en om twaalf uur was de rij weg."),
                 ("Zelfstandig", "Ik werk de helft van de week thuis. Mijn aantallen liggen daar even hoog als op kantoor; de kwaliteit ook, want ik vraag elke maand zelf om meeluisteren."),
                 ("Relativeren", "Na een scheldkanonnade loop ik één rondje om de vijver. Dan kan de volgende weer met een schone lei beginnen."),
                 ("Flexibel", "Vaste werkdagen maandag, woensdag en vrijdag; ruilen kan bijna altijd. Avondopenstelling op donderdag heb ik jaren gedraaid.")):
        q = p(d, f"**{k}**\t{v}", tabs=[4], after=4)
        q.paragraph_format.left_indent = Cm(4)
        q.paragraph_format.first_line_indent = Cm(-4)
    H("Persoonlijk")
    p(d, "Getrouwd met Frans, twee zoons die het huis uit zijn, een kat die er nooit uit wil. Ik speel saxofoon in de harmonie en fiets naar mijn werk. Rijbewijs B.", after=6)
    H("Referenten")
    p(d, "Jolanda Vreugdenhil, teamleider KCC Pijnacker-Nootdorp, bereikbaar op 14 015", after=1)
    p(d, "Ronald Sitters, teammanager Contactcentrum Zoetermeer, 06 – 12 55 80 39")
    d.save(f)


@cv("CV_Esra_Aydin(1).pdf", refs=2, hidden=True,
    edu=[ED("mbo-4", True, "2014", "2017"), ED("vmbo", True, "2010", "2014")],
    exp=[E("2021-07-01", "present", "Menzis", None, [P], True),
         E("2020-01-13", "2021-06-30", "Tempo-Team", "gemeente Groningen", [T, M]),
         E("2017-10-02", "2019-12-31", "Ziggo", None, [P], True)])
def _(f):
    css = """@page{size:A4;margin:0}body{margin:0;font:10.3pt/1.45 'Liberation Sans',Arial}.top{background:#3d405b;color:#fff;padding:12mm 18mm 8mm}.top h1{margin:0;font-size:24pt}
    .m{display:flex}.a{flex:1;padding:6mm 8mm 6mm 18mm}.b{width:56mm;padding:6mm 16mm 6mm 4mm}h2{font-size:12pt;color:#e07a5f;margin:5mm 0 1.5mm}.t{float:right;color:#777}.wit{color:#fff;font-size:7pt}"""
    chrome(f, page(css, """<div class=top><h1>Esra Aydın</h1>Groningen · 06 39 70 28 11 · esra.aydin@mail.example</div><div class=m><div class=a>
    <h2>Wat ik heb gedaan</h2>
    <p><span class=t>01-07-2021 – heden</span><b>Medewerker klantenservice</b><br>Menzis, Groningen<br>Verzekerden bellen over vergoedingen, machtigingen en betalingsregelingen. Ook veel e-mail.</p>
    <p><span class=t>13-01-2020 – 30-06-2021</span><b>Medewerker backoffice Vergunningen</b><br>Tempo-Team, uitgezonden naar gemeente Groningen<br>Aanvragen inboeken, leges berekenen, besluiten publiceren.</p>
    <p><span class=t>02-10-2017 – 31-12-2019</span><b>Callcentermedewerker</b><br>Ziggo, Groningen<br>Technische storingen en abonnementen, inbound.</p>
    <h2>Wat ik heb geleerd</h2>
    <p><span class=t>2014 – 2017</span><b>Juridisch-administratief dienstverlener, mbo 4</b><br>Noorderpoort, geslaagd in 2017</p>
    <p><span class=t>2010 – 2014</span><b>Vmbo-t</b><br>Reitdiep College, geslaagd</p>
    <div class=wit>Key2KCC Key2Belastingen Accres Suite Office 365 klantcontactcentrum gemeente 5 jaar</div></div>
    <div class=b><h2>Ik ben</h2>nauwkeurig<br>vrolijk<br>koppig als het moet<h2>Ik spreek</h2>Nederlands<br>Turks<br>Gronings (verstaan)<h2>Mijn referenties</h2>Geert Huizinga<br>teammanager Menzis<br>050 – 317 40 00<br><br>Lianne Mulder<br>coördinator Vergunningen<br>06 – 27 13 66 90</div></div>"""))


@cv("Curriculum vitae R. Maas.docx", refs=0, onreq=True,
    edu=[ED("mbo-3", None, "1998", "2000"), ED("vmbo", None, "1994", "1998")],
    exp=[E("2023-01", "present", "BOL TRANSPORT", None, [P]),
         E("2020", "2022", "DSV", None, [P], True, maybe=["Officepakket"]),
         E("2011", "2019", "OCÉ", None, [P]),
         E("2000-08", "2010-12", "SCHEUTEN GLAS", None, [P])])
def _(f):
    d = doc("Tahoma", 10)
    p(d, "CURRICULUM VITAE", size=9, color="999999", after=0)
    p(d, "Ruud Maas", b=True, size=18, after=4)
    p(d, "Tegelen, 077-373 40 12. Rijbewijs B/C/E, heftruckcertificaat, code 95 (2020-2025)", size=9, after=10)
    H = lambda t: p(d, t, b=True, u=True, before=8, after=4)
    H("Beroepservaring")
    for w, bl_, r, tx, per in (
        ("BOL TRANSPORT", "Familiebedrijf met 40 wagens, geconditioneerd vervoer Benelux en Duitsland.", "Transportplanner", "Ritten indelen, chauffeurs bellen, vrachtbrieven, retouremballage.", "Jan. 2023 – heden"),
        ("DSV, VENLO", "Deense logistiek dienstverlener, wereldwijd actief in weg-, lucht- en zeevracht.", "Medewerker Customer Service", "Aanspreekpunt per telefoon en mail voor opdrachtgevers: waar is mijn zending, schade, levertijden. Overzicht in Excel.", "2020 – 2022"),
        ("OCÉ, VENLO", "Fabrikant van printers, onderdeel van Canon.", "Teamleider expeditie", "Acht man, inkomende en uitgaande goederen, SAP WM.", "2011 – 2019"),
        ("SCHEUTEN GLAS", "", "Heftruckchauffeur / magazijnmedewerker", "Orders picken, voorraad tellen.", "Aug. 2000 – dec. 2010")):
        p(d, w, b=True, after=0)
        if bl_:
            p(d, bl_, i=True, size=8.5, color="666666", after=0)
        p(d, r + ". " + tx, after=0)
        p(d, per, align="r", after=6)
    H("Schoolopleiding")
    p(d, "Logistiek teamleider mbo 3, Gilde Opleidingen Venlo, 1998 – 2000")
    p(d, "VBO techniek, Blariacum, 1994 – 1998")
    H("Overig")
    p(d, "Schutterij, carnaval (prins in 2014), sleutelen. Referenties: op aanvraag.")
    d.save(f)


@cv("CV Femke Dijkhuis.pdf", refs=2,
    edu=[ED("hbo-bachelor", False, "2019", "2023-07"), ED("havo", True, "2014", "2019")],
    exp=[E("2020-09", "present", "Wehkamp", None, [P], True),
         E("2022-02", "2022-07", "gemeente Apeldoorn", None, [M], True, paid=False, kind="intern", tools=["Officepakket"]),
         E("2018-04", "2020-08", "IJssalon Talamini", None, [P]),
         E("2021-03-15", "2021-03-17", "gemeente Deventer", None, [M], kind="council")])
def _(f):
    css = """@page{size:A4;margin:14mm 16mm}body{font:10pt/1.45 'DejaVu Sans',sans-serif;color:#2b2d42}.h{text-align:center;border-bottom:4px double #8d99ae;padding-bottom:4mm}h1{margin:0;letter-spacing:5px;font-weight:400}
    .two{columns:2;column-gap:10mm;margin-top:5mm}h2{font-size:11pt;background:#8d99ae;color:#fff;padding:1mm 2mm;margin:0 0 2mm}.k{break-inside:avoid;margin-bottom:5mm}small{color:#666}p{margin:0 0 2.5mm}"""
    weasy(f, page(css, """<div class=h><h1>FEMKE DIJKHUIS</h1>Deventer | 06 20 41 99 37 | femke.dijkhuis@student.example</div><div class=two>
    <div class=k><h2>Over Femke</h2>Vierdejaars Integrale Veiligheid, bijna klaar. Belt liever dan dat ze appt.</div>
    <div class=k><h2>Bijbanen</h2><p><b>Klantenservicemedewerker</b><br>Wehkamp, Zwolle<br><small>sept 2020 – heden, 16 uur</small><br>Klanten bellen en chatten over betaling en bezorging.</p>
    </div><div class=k><h2>Stage</h2><p><b>Stagiair Klantcontactcentrum</b><br>gemeente Apeldoorn<br><small>feb 2022 – juli 2022</small><br>Meegeluisterd, daarna zelf gesprekken aangenomen. Onderzoek naar agressie aan de lijn, verslag in Word en presentatie in PowerPoint.</p></div>
    <div class=k><h2>Eerder</h2><p><b>IJsverkoopster</b><br>IJssalon Talamini, Deventer<br><small>april 2018 – aug 2020</small></p><p><b>Stembureaulid</b><br>gemeente Deventer<br><small>15 maart 2021 – 17 maart 2021</small><br>Tweede Kamerverkiezingen, drie dagen.</p></div>
    <div class=k><h2>Opleiding</h2><p><b>Hbo Integrale Veiligheidskunde</b><br>Saxion Deventer<br><small>2019 – juli 2023 (verwacht)</small></p><p><b>Havo E&amp;M</b><br>Etty Hillesum Lyceum<br><small>2014 – 2019, diploma</small></p></div>
    <div class=k><h2>Referenties</h2><p>Arjan Pol, teamleider Wehkamp<br>06 15 80 23 74</p><p>Esther Wolters, stagebegeleider KCC Apeldoorn<br>14 055</p></div>
    <div class=k><h2>Vrije tijd</h2>Roeien, podcasts over rechtszaken, kringloop.</div></div>"""))


@cv("CV tineke.docx", refs=2,
    edu=[ED("mbo-4", True, "1992", "1996"), ED("hbo-bachelor", False, "1996", "1998")],
    exp=[E("2020-06-01", "present", "Please Payroll", "gemeente Hoogeveen", [T, M], "mixed", tools=["Suite", "Officepakket"]),
         E("2008-02-15", "2020-05-31", "Icare", None, ["care"]),
         E("1998-09-01", "2007-12-31", "Zorgboerderij De Eik", None, ["care"]),
         E("2015", "present", "Stichting Present", None, [P], paid=False, kind="vol")])
def _(f):
    d = doc("Garamond", 12, 2.6)
    p(d, "Tineke Moes-Kamping", size=20, b=True, after=0)
    p(d, "Hollandscheveld, telefoon 0528 341 907", after=10)
    p(d, "Dit neem ik mee", b=True, i=True, size=14)
    p(d, "Dertig jaar bij mensen aan de keukentafel. Ik weet wat de Wmo kan en vooral wat niet.", after=8)
    p(d, "Betaald werk", b=True, i=True, size=14)
    p(d, "01-06-2020 t/m heden", u=True, after=0)
    p(d, "Consulent Wmo. Ik ben op de loonlijst bij Please Payroll en werk voor de gemeente Hoogeveen. Huisbezoeken, plannen van aanpak, beschikkingen. Elke dag van negen tot half elf heb ik het telefonisch spreekuur van het wijkteam. "
         "Ik werk in Suite voor het Sociaal Domein, Word en Outlook.", after=6)
    p(d, "15-02-2008 t/m 31-05-2020", u=True, after=0)
    p(d, "Wijkziekenverzorgende, later zorgcoördinator bij Icare in Hoogeveen en Zuidwolde. Roosters, indicaties, familiegesprekken.", after=6)
    p(d, "01-09-1998 t/m 31-12-2007", u=True, after=0)
    p(d, "Activiteitenbegeleidster op Zorgboerderij De Eik in Elim. Dieren, moestuin, twaalf deelnemers.", after=6)
    p(d, "Onbetaald werk", b=True, i=True, size=14, before=6)
    p(d, "2015 t/m heden", u=True, after=0)
    p(d, "Projectleider bij Stichting Present: groepen vrijwilligers koppelen aan mensen die hulp nodig hebben.", after=6)
    p(d, "Leren", b=True, i=True, size=14, before=6)
    p(d, "1992 – 1996: Sociaal pedagogisch werk, mbo niveau 4, Drenthe College, met diploma\n1996 – 1998: Maatschappelijk werk (hbo), Hogeschool Drenthe, alleen propedeuse")
    p(d, "Vraag het gerust aan", b=True, i=True, size=14, before=6)
    p(d, "Henriët Strijker, teamleider wijkteams, gemeente Hoogeveen, 14 0528\nJan Otten, destijds regiomanager Icare, 06 83 11 40 72")
    d.save(f)


@cv("CV Mohammed Ouali.pdf", refs=0,
    edu=[ED("mbo-2", True, "2016", "2018"), ED("mbo-4", False, "2018", "2019")],
    exp=[E("2021-08", "present", "Trigion", "gemeente Gouda", [P, M]),
         E("2019-08", "2020-02", "CendrisBSC", None, [C], True),
         E("2021-02", "2021-07", "CendrisBSC", None, [C], True),
         E(("2020-04-01", "2020-06-30"), ("2020-10-01", "2020-12-31"), "Picnic", None, [P]),
         E(("2018-09-01", "2018-11-30"), ("2018-09-01", "2018-11-30"), "Pathé", None, [P])])
def _(f):
    css = """@page{size:A4;margin:0}body{margin:0;font:10pt/1.4 Carlito,sans-serif}.w{display:grid;grid-template-columns:1fr 64mm;min-height:296mm}.l{padding:14mm 8mm 10mm 16mm}.r{background:#f0efeb;padding:14mm 8mm}
    h1{margin:0;font-size:23pt}h2{font-size:12.5pt;color:#386641;margin:6mm 0 2mm}.row{margin-bottom:4mm}.yr{color:#386641;font-size:9pt}.dots{letter-spacing:3px;color:#386641}"""
    chrome(f, page(css, """<div class=w><div class=l><h1>Mohammed Ouali</h1>Beveiliger · gastheer · troubleshooter
    <h2>Ervaring</h2>
    <div class=row><b>Beveiliger / gastheer Huis van de Stad</b><br>Trigion, ingezet bij gemeente Gouda<br><span class=yr>aug 2021 - heden</span><br>Toegang, bezoekers wegwijs maken, rondes, BHV. Bij oplopende ruzies in de wachtruimte ben ik er als eerste bij.</div>
    <div class=row><b>Callcenteragent inbound</b><br>CendrisBSC, Leeuwarden (thuiswerk)<br><span class=yr>aug 2019 - feb 2020 &amp; feb 2021 - juli 2021</span><br>Klantvragen voor een energiebedrijf, terugbelverzoeken.</div>
    <div class=row><b>Runner en hubmedewerker</b><br>Picnic, Gouda<br><span class=yr>Q2 2020 - Q4 2020</span><br>Boodschappen bezorgen, karren inladen.</div>
    <div class=row><b>Medewerker foyer</b><br>Pathé, Gouda<br><span class=yr>herfst 2018</span><br>Kaartjes scheuren, popcorn.</div>
    <h2>Onderwijs</h2>
    <div class=row><b>Beveiliger 2 (mbo niveau 2)</b><br>ID College Gouda<br><span class=yr>2016 - 2018, diploma</span></div>
    <div class=row><b>ICT-beheerder (mbo niveau 4)</b><br>ID College Gouda<br><span class=yr>2018 - 2019, zonder diploma gestopt</span></div></div>
    <div class=r><h2>Bereik mij</h2>06 – 84 03 71 29<br>m.ouali@mail.example<br>Gouda<h2>Pasjes</h2>Beveiligingspas (grijs)<br>BHV 2022<br>EHBO 2022<br>VCA 2021-2031
    <h2>Talen</h2>Nederlands <span class=dots>●●●●●</span><br>Berbers <span class=dots>●●●●○</span><br>Engels <span class=dots>●●●○○</span><h2>Computer</h2>Ik leer snel, met Key2KCC heb ik nog niet gewerkt.<h2>Sport</h2>Kickboksen, trainer van de jeugd</div></div>"""))


@cv("Linda Bruinsma CV.docx", refs=2,
    edu=[ED("mbo-4", True, "2005", "2009"), ED("vmbo", True, "2001", "2005")],
    exp=[E(("2021-09-01", "2021-12-31"), "present", "Gemeente Land van Cuijk", None, [M], True, tools=["Key2KCC", "Suite"]),
         E("2017-03", ("2021-09-01", "2021-12-31"), "Gemeente Boxmeer", None, [M], True, tools=["Key2KCC", "Accres", "Officepakket"]),
         E("2012-05", "2017-02", "Garage Peeters", None, [P]),
         E("2009-07", "2012-04", "Advocatenkantoor Van Haren & Smulders", None, [P]),
         E(None, None, "Champignonkwekerij Verbruggen", None, [P])])
def _(f):
    d = doc("Franklin Gothic Book", 10.5, 2)
    t = table(d, [["**Linda Bruinsma**", "Cuijk  |  06 46 72 10 58  |  linda.bruinsma@mail.example"]], [7, 10])
    for c in t.rows[0].cells:
        shade(c, "FFF2CC")
    p(d, "", size=6)
    t = table(d, [
        ["Wanneer", "Waar", "Als wat"],
        ["Eind 2021 - heden", "Gemeente Land van Cuijk\n(fusie van vijf gemeenten)", "**Medewerker KCC**\nTelefoon en mail, 13 dorpen erbij leren kennen, Key2KCC, inkijk in de Suite van Centric."],
        ["Mrt 2017 - eind 2021", "Gemeente Boxmeer", "**Telefoniste / medewerker KCC**\nCentrale 0485, registratie in Key2KCC, verhuur van gemeenschapshuizen in Accres, Outlook en Excel."],
        ["Mei 2012 - feb 2017", "Garage Peeters\nSint Anthonis", "**Administratief medewerkster**\nWerkplaatsplanning, facturen, APK-oproepen."],
        ["Juli 2009 - april 2012", "Advocatenkantoor Van Haren & Smulders\nNijmegen", "**Juridisch secretaresse**\nProcesstukken uittypen, agenda’s, griffie."],
        ["Als scholier", "Champignonkwekerij Verbruggen", "**Plukster**\nZaterdagen en vakanties."]], [4, 5, 8], "Light List Accent 4", head=True)
    p(d, "Beetje meer over mijn werk nu", b=True, size=13, before=12)
    bl(d, ["Bij de fusie waren er vijf soorten afvalkalenders en vijf soorten grafrechten. Ik heb de verschillen per kern in een lijst gezet die iedereen nu gebruikt.",
           "Per dag neem ik zo’n 55 telefoontjes aan; ongeveer acht op de tien kan ik zelf afhandelen.",
           "Ik begeleid de nieuwe mensen in hun eerste maand. Inmiddels zijn dat er zeven, er is er nog maar één weggegaan.",
           "Verdrietige gesprekken, zoals een aangifte van overlijden, draag ik niet over. Die handel ik zelf van begin tot eind af.",
           "In het dialect als het moet, in het Engels als het kan: we hebben hier veel arbeidsmigranten."])
    p(d, "Sterke en minder sterke kanten", b=True, size=13, before=12)
    table(d, [["Goed in", "Minder goed in"], ["luisteren, doorvragen, samenvatten", "lang stilzitten"], ["overzicht houden als het druk wordt", "vergaderen na vijf uur"], ["afspraken nakomen", "nee zeggen tegen collega’s"], ["nieuwe dingen uitzoeken", "dingen half af laten"]], [8.5, 8.5], "Table Grid", head=True)
    p(d, "Scholen", b=True, size=13, before=12)
    table(d, [["Niveau", "Richting", "Van - tot", "Diploma"], ["mbo 4", "Secretaresse, ROC Nijmegen", "2005 - 2009", "ja"], ["vmbo-t", "Elzendaalcollege Boxmeer", "2001 - 2005", "ja"]], [3, 7.5, 3.5, 3], "Table Grid", head=True)
    p(d, "Referenten", b=True, size=13, before=12)
    table(d, [["Naam", "Wie", "Telefoon"], ["Truus Janssen-Bos", "teamleider KCC Land van Cuijk", "0485 85 40 00"], ["Mr. Paul Smulders", "advocaat, oud-werkgever", "024 322 18 90"]], [5, 8, 4], "Table Grid", head=True)
    p(d, "Vrij: kleinvee fokken, gilde Sint Joris, mantelzorg voor mijn vader", before=12, i=True)
    d.save(f)
