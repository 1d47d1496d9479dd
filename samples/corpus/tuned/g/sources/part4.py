from part1 import *

# ---------------------------------------------------------------- g22 reportlab cards
def g22(out):
    from reportlab.pdfgen import canvas
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    import glob
    for n, f in (("D", "DejaVuSans.ttf"), ("DB", "DejaVuSans-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(n, glob.glob(f"/usr/share/fonts/**/{f}", recursive=True)[0]))
    c = canvas.Canvas(str(out), pagesize=A4); W, H = A4
    c.setFillColorRGB(.13, .2, .33); c.rect(0, H - 90, W, 90, fill=1, stroke=0); c.setFillColorRGB(1, 1, 1)
    c.setFont("DB", 20); c.drawString(40, H - 50, "Yvette Claessens"); c.setFont("D", 9); c.drawString(40, H - 70, "Heerlen   |   06-14 xx 20 77   |   yvette@claessenspost.example   |   bouwjaar 1972")
    y = H - 115
    def head(t):
        nonlocal y
        y -= 10; c.setFillColorRGB(.13, .2, .33); c.setFont("DB", 12); c.drawString(40, y, t); y -= 10
    def card(title, right, sub, text):
        nonlocal y
        lines = simpleSplit(text, "D", 8.5, W - 110) if text else []
        h = 34 + 11 * len(lines)
        if y - h < 40:
            c.setFont("D", 7); c.setFillGray(.5); c.drawRightString(W - 40, 20, f"pagina {c.getPageNumber()}"); c.showPage(); y = H - 50
        c.setFillColorRGB(.94, .95, .97); c.roundRect(40, y - h, W - 80, h, 6, fill=1, stroke=0)
        c.setFillGray(.1); c.setFont("DB", 10); c.drawString(52, y - 14, title); c.setFont("D", 8.5); c.drawRightString(W - 52, y - 14, right)
        c.setFillColorRGB(.2, .35, .6); c.drawString(52, y - 27, sub); c.setFillGray(.2); yy = y - 40
        for l in lines: c.drawString(52, yy, l); yy -= 11
        y -= h + 7
    head("Loopbaan in kaartjes"); 
    card("Medewerkster klantcontactcentrum", "15-06-2020 t/m 14-12-2022", "Gemeente Sittard-Geleen, detachering namens Maandag", "Telefonisch aanspreekpunt voor burgers en ondernemers, de burgermailbox en de chat. Zaken vastleggen in Key2KCC. Brieven in Word, lijsten in Excel. Het contract liep af toen de vaste collega terugkwam van verlof.")
    card("Medewerkster Wmo-loket", "01-10-2015 t/m 31-05-2020", "Kompas, intergemeentelijke sociale dienst (ISD)", "Aanvragen intake aan de balie, beschikkingen uitprinten en dossiers scannen.")
    card("Doktersassistente", "01-02-2005 t/m 30-09-2015", "Huisartsenpraktijk Welten", "Spreekuur voorbereiden, bloedprikken, uitstrijkjes, medicatiebewaking.")
    card("Nagelstyliste aan huis", "2003 – 2004", "Studio Yvette (eigen onderneming)", "")
    card("Inpakster", "1991 – 1996", "Koekfabriek Peijnenburg-Lejeune", "Lopende band, ploegen.")
    head("Onderwijs")
    card("Doktersassistent, mbo niveau 4", "2001 – 2004", "Arcus College, Heerlen", "Diploma behaald (avondopleiding).")
    card("LBO huishoud- en nijverheidsonderwijs", "1984 – 1988", "Huishoudschool St. Anna", "Diploma.")
    head("Referenties")
    card("Ger Habets", "046 – 477 xx xx", "Teamleider KCC Sittard-Geleen", "")
    card("Dr. P. Quaedvlieg", "045 – 571 xx xx", "Huisarts, Welten", "")
    c.setFont("D", 7); c.setFillGray(.5); c.drawRightString(W - 40, 20, f"pagina {c.getPageNumber()}"); c.save()
cv("g22_claessens", "g22_claessens.pdf", g22,
   [ED("mbo-4", True, "2001", "2004"), ED("vmbo", True, "1984", "1988")],
   [E("2020-06-15", "2022-12-14", "Maandag", "temp-agency,municipality", True, "Gemeente Sittard-Geleen", "Key2KCC,Officepakket"),
    E("2015-10-01", "2020-05-31", "Kompas", "joint-arrangement"), E("2005-02-01", "2015-09-30", "Huisartsenpraktijk Welten", "care"),
    E("2003", "2004", "Studio Yvette"), E("1991", "1996", "Koekfabriek Peijnenburg-Lejeune")],
   refs=2, offer=("53,30", "nee", "2023-04-18T12:00"))

# ---------------------------------------------------------------- g23 docx, consulent, wordy, two pages
def g23(out):
    d = newdoc("Book Antiqua", 11, 2.6)
    P(d, "Curriculum vitae", size=11, italic=True, after=0); P(d, "Marijke (M.J.) Oosterhuis – de Lange", size=18, bold=True, after=10)
    def row(k, v): p = P(d, f"**{k}**\t{v}", after=1); p.paragraph_format.tab_stops.add_tab_stop(Cm(4.5)); p.paragraph_format.left_indent = Cm(4.5); p.paragraph_format.first_line_indent = Cm(-4.5)
    row("Geboren", "22-07-1965, Stadskanaal"); row("Adres", "Veendam, bij het station"); row("Bereikbaar", "06 – 40 77 xx 02, liefst ’s avonds"); row("Inzetbaar", "24 uur, wo en vr geen probleem, VOG aanwezig")
    P(d, ""); P(d, "Wie ik ben", bold=True, size=13)
    P(d, "Ik werk al bijna mijn hele leven in het sociaal domein. In die jaren heb ik de Wvg zien komen en gaan, de Wmo zien groeien en heel wat keukentafels gezien. Ik heb altijd plezier gehad in het eerste gesprek: erachter komen wat iemand nu eigenlijk vraagt. Mijn man is inmiddels met pensioen, ik nog lang niet. Ik zou de laatste jaren van mijn loopbaan graag in een rol werken waarin dat eerste gesprek centraal staat.")
    P(d, "Wat ik heb gedaan", bold=True, size=13)
    row("Werkgever", "Gemeente Midden-Groningen"); row("Functie", "Consulent Wmo"); row("Duur", "begin 2018 – heden")
    row("Inhoud", "Huisbezoeken en onderzoeken, beschikkingen voor hulp bij het huishouden, trapliften en vervoer. Iedere dinsdag en donderdag van 9 tot 10 het telefonisch spreekuur. Rapporteren in Suite voor het Sociaal Domein. Brieven en lijsten in Word en Excel. Ik begeleid jaarlijks een stagiaire van de Hanzehogeschool.")
    P(d, "")
    row("Werkgever", "Gemeente Hoogezand-Sappemeer (opgegaan in Midden-Groningen)"); row("Functie", "Medewerker zorgloket"); row("Duur", "medio 2009 – eind 2017")
    row("Inhoud", "Loketgesprekken, parkeerkaarten voor gehandicapten, invullen van formulieren met ouderen. De eerste jaren met een kaartenbak, later in GWS.")
    P(d, "")
    row("Werkgever", "Stichting Maatschappelijke Dienstverlening Veenkoloniën"); row("Functie", "Ouderenadviseur"); row("Duur", "1998 – 2009")
    row("Inhoud", "Huisbezoeken aan 75-plussers, cursussen, mantelzorgavonden.")
    P(d, "")
    row("Werkgever", "Verpleeghuis Breehorn"); row("Functie", "Activiteitenbegeleidster"); row("Duur", "1987 – 1997")
    P(d, ""); P(d, "Wat ik heb geleerd", bold=True, size=13)
    row("1983 – 1987", "MDGO Sociale dienstverlening, Stadskanaal, met diploma"); row("1978 – 1983", "HAVO, Ubbo Emmius, diploma"); row("1999 – 2003", "HBO Maatschappelijk Werk en Dienstverlening (deeltijd), Hanzehogeschool, getuigschrift 2003"); row("div. jaren", "Cursussen Awb, motiverende gespreksvoering, oplossingsgericht werken")
    P(d, ""); P(d, "Wat ik daarnaast doe", bold=True, size=13)
    row("2012 – heden", "vrijwilligster Hospice Veendam, één nacht per maand"); row("2004 – 2011", "dirigente kinderkoor De Turfstekers, onbetaald")
    P(d, ""); P(d, "Wie kan over mij vertellen", bold=True, size=13)
    P(d, "Mijn leidinggevende weet dat ik rondkijk en vertelt u graag meer: Roelof Dijksterhuis, teammanager Wmo, 0598 – 37 xx xx. Ook collega-consulent Wiepkje Boonstra (0598 – 37 xx xx) wil u te woord staan, en van vroeger Jan Albert Kuper, toen directeur van de stichting, 06 – 12 xx xx 30.")
    d.save(out)
def half(y, a, b): return {"earliest": f"{y}-{a}", "latest": f"{y}-{b}"}
cv("g23_oosterhuis", "g23_oosterhuis.docx", g23,
   [ED("mbo-4", True, "1983", "1987"), ED("havo", True, "1978", "1983"), ED("hbo-bachelor", True, "1999", "2003")],
   [E(half(2018, "01-01", "04-30"), "present", "Gemeente Midden-Groningen", "municipality", "mixed", tools="Suite,Officepakket"),
    E(half(2009, "05-01", "08-31"), half(2017, "09-01", "12-31"), "Gemeente Hoogezand-Sappemeer", "municipality"),
    E("1998", "2009", "Stichting Maatschappelijke Dienstverlening Veenkoloniën"), E("1987", "1997", "Verpleeghuis Breehorn", "care"),
    E("2012", "present", "Hospice Veendam", "care", kind="vol"), E("2004", "2011", "kinderkoor De Turfstekers", kind="vol")],
   refs=3, offer=("54,95", "", "2023-04-14T14:14"))

# ---------------------------------------------------------------- g24 prose, pdf through office
def g24(out):
    d = newdoc("Liberation Serif", 11.5, 2.8)
    P(d, "Imke Stroeve", bold=True, size=16, after=0); P(d, "Texel, den Burg. 0222 – 31 xx xx. Geen auto, wel een boot.", italic=True, after=10)
    P(d, "Mijn werkende leven", bold=True)
    P(d, "Van mei 2021 tot en met december 2022 werkte ik op het klantcontactcentrum van de gemeente Texel. Wij deden met z’n vieren alle telefoon, de mail en de app van het eiland: van veerbootvragen tot een aangespoelde potvis. We werkten met Key2KCC en met Microsoft Office.")
    P(d, "Daarvoor, van april 2017 tot en met april 2021, was ik receptioniste bij Hotel De Koog-Zee. Ik ontving gasten, verhuurde fietsen en maakte de kamerlijsten.")
    P(d, "Bij Schapenboerderij De Waddel heb ik van maart 2011 tot en met maart 2017 kaas gemaakt, winkel gehouden en schoolklassen rondgeleid.")
    P(d, "In 2010 heb ik een jaar gereisd door Nieuw-Zeeland. Werk dat ik nu doe: sinds januari 2023 ben ik medewerker balie en verkoop bij TESO, de veerdienst.")
    P(d, "Wat ik geleerd heb", bold=True)
    P(d, "In 2009 haalde ik aan het Clusius College mijn diploma Veehouderij, een opleiding op mbo-niveau 4, waar ik in 2005 aan begonnen was. Daarvoor deed ik de mavo op de OSG de Hogeberg; die heb ik in 2005 met diploma verlaten. In 2018 begon ik aan de hbo-opleiding Communicatie van de LOI, maar daar ben ik na twee modules mee gestopt.")
    P(d, "Wat ik vrijwillig doe", bold=True)
    P(d, "Sinds 2014 ben ik opstapper bij de KNRM, station De Cocksdorp. Dat levert niets op behalve natte voeten.")
    P(d, "Navraag", bold=True)
    P(d, "Navraag kan bij Tessa Bakelaar, coördinator van het KCC (0222 – 36 xx xx), en bij Klaas Eelman, eigenaar van het hotel (06 – 23 xx xx 48).")
    with tempfile.TemporaryDirectory() as tmp:
        f = pathlib.Path(tmp) / (out.stem + ".docx"); d.save(f); office(f, "pdf", out.parent)
cv("g24_stroeve", "g24_stroeve.pdf", g24,
   [ED("mbo-4", True, "2005", "2009"), ED("vmbo", True, None, "2005"), ED("hbo-bachelor", False, "2018", None)],
   [E("2021-05", "2022-12", "gemeente Texel", "municipality", True, tools="Key2KCC,Officepakket"), E("2017-04", "2021-04", "Hotel De Koog-Zee"),
    E("2011-03", "2017-03", "Schapenboerderij De Waddel"), E("2023-01", "present", "TESO"), E("2014", "present", "KNRM", kind="vol")],
   refs=2, rate=None)

# ---------------------------------------------------------------- g25 docx, payroll, employer line above functions, tab dates
def g25(out):
    d = newdoc("Candara", 10.5, 2.2)
    P(d, "◆ Sjors van de Ven", size=20, bold=True, color="5B21B6", after=0); P(d, "Oss  ◆  06-5x xx 11 30  ◆  linkedin: sjorsvdven", size=9, after=8)
    def H(x): P(d, "◆ " + x, bold=True, size=12, color="5B21B6", after=2)
    def L(a, b, bold=True):
        p = P(d, (f"**{a}**" if bold else a) + "\t" + b, after=0); p.paragraph_format.tab_stops.add_tab_stop(Cm(16.4), WD_TAB_ALIGNMENT.RIGHT)
    H("Baan na baan")
    P(d, "Gemeente Meierijstad – op de loonlijst van Payned Payroll", bold=True, color="374151", after=0)
    P(d, "Meierijstad is in 2017 ontstaan uit Schijndel, Sint-Oedenrode en Veghel en telt ruim 83.000 inwoners. Het KCC zit in Veghel.", italic=True, size=9, after=1)
    L("Coach klantcontactcentrum", "feb. 2022 – heden", False); P(d, "Gesprekken beluisteren, nieuwe mensen opleiden, kennisbank bijhouden. Programma’s: Key2KCC, PowerPoint, Word.", after=2)
    L("KCC-agent", "nov. 2019 – jan. 2022", False); P(d, "Bellen en mailen met inwoners, contactmomenten noteren.", after=6)
    P(d, "VGZ", bold=True, color="374151", after=0)
    L("Medewerker declaraties (backoffice)", "aug. 2016 – okt. 2019", False); P(d, "Nota’s controleren en uitbetalen, geen klantcontact.", after=2)
    L("Medewerker klantenservice", "sept. 2014 – juli 2016", False); P(d, "", after=4)
    P(d, "Garage Van Grinsven", bold=True, color="374151", after=0)
    L("Leerling-autotechnicus (BBL)", "aug. 2010 – juni 2012", False); P(d, "", after=4)
    H("School na school")
    L("Commercieel medewerker, niveau 3, ROC de Leijgraaf – diploma", "2012 – 2014", False)
    L("Autotechniek niveau 2, ROC de Leijgraaf – niet afgemaakt", "2010 – 2012", False)
    L("VMBO-gt, Hooghuis – diploma", "2006 – 2010", False)
    P(d, "", after=4); H("Wist je dat")
    P(d, "ik prins carnaval ben geweest • ik Accres nog nooit heb opengehad maar wel nieuwsgierig ben • ik 2x de marathon van Eindhoven liep")
    H("Bel gerust")
    P(d, "Esmee Verhagen | teamregisseur KCC Meierijstad | 14 0413\nToon van Grinsven | garagehouder | 0412 – 62 xx xx")
    d.save(out)
cv("g25_vandeven", "g25_vandeven.docx", g25,
   [ED("mbo-3", True, "2012", "2014"), ED("mbo-2", False, "2010", "2012"), ED("vmbo", True, "2006", "2010")],
   [E("2022-02", "present", "Payned Payroll", "temp-agency,municipality", True, "Gemeente Meierijstad", "Key2KCC,Officepakket"),
    E("2019-11", "2022-01", "Payned Payroll", "temp-agency,municipality", True, "Gemeente Meierijstad"),
    E("2016-08", "2019-10", "VGZ"), E("2014-09", "2016-07", "VGZ", "private", True), E("2010-08", "2012-06", "Garage Van Grinsven")],
   refs=2, offer=("51,00", "ja", "2023-04-17T12:12"))

# ---------------------------------------------------------------- g26 hidden text pdf
def g26(out):
    chrome("""<meta charset=utf-8><style>@page{size:A4;margin:0}body{margin:0;font:10pt/1.5 'Liberation Sans',sans-serif}.w{display:flex}.m{flex:1;padding:14mm 12mm}.s{width:60mm;background:#fef3e2;padding:14mm 7mm;min-height:269mm}
h1{margin:0;color:#9a3412}h2{font-size:11pt;color:#9a3412;border-bottom:1px dashed #9a3412;margin-top:6mm}.j{display:grid;grid-template-columns:1fr auto;margin-bottom:3mm}.j span{color:#78716c}.j div{grid-column:1/3}.x{color:#fff;font-size:6pt}</style>
<div class=w><div class=m><h1>Bjorn Hekkert</h1><div>Verkoop binnendienst &amp; frontoffice</div>
<h2>Werk</h2>
<div class=j><b>Makelaarsassistent — Van Zuylen Wonen</b><span>mei 2020 – maart 2023</span><div>Bezichtigingen inplannen, woningdossiers en sleutelbeheer. Realworks.</div></div>
<div class=j><b>Commercieel medewerker binnendienst — Kozijnenfabriek Ten Hove</b><span>januari 2016 – april 2020</span><div>Offertes uitwerken, orders invoeren in AFAS. Gebruik van Outlook en Excel.</div></div>
<div class=j><b>Bakkersknecht — Echte Bakker Nollen</b><span>2013 – 2015</span><div>Nachtwerk.</div></div>
<h2>Opleidingen</h2>
<div class=j><b>Commercieel medewerker (mbo 4), Landstede Harderwijk</b><span>2010 – 2013</span><div>Afgerond</div></div>
<div class=j><b>VMBO-t, Christelijk College Nassau-Veluwe</b><span>2006 – 2010</span><div>Afgerond</div></div>
<h2>Referenties</h2><p>Sylvia van Zuylen, eigenaresse makelaardij, 0341 – 25 xx xx<br>Gert ten Hove jr., directeur, 0341 – 41 xx xx</p>
<p class=x>Key2KCC Key2Belastingen Accres Suite Officepakket. Vijf jaar ervaring als medewerker KCC bij gemeente Harderwijk, 2018 tot heden.</p></div>
<div class=s><b>Contact</b><br>Ermelo<br>06 – 27 xx xx 05<br>bjorn@hekkertmail.example<br><br><b>Talen</b><br>Nederlands<br>Duits (gesprek)<br><br><b>Karakter</b><br>nuchter<br>netjes<br>nooit ziek<br><br><b>Rijbewijs</b><br>B, E<br><br><b>Hobby</b><br>palingroken</div></div>""", out)
cv("g26_hekkert", "g26_hekkert.pdf", g26,
   [ED("mbo-4", True, "2010", "2013"), ED("vmbo", True, "2006", "2010")],
   [E("2020-05", "2023-03", "Van Zuylen Wonen"), E("2016-01", "2020-04", "Kozijnenfabriek Ten Hove", tools="Officepakket"), E("2013", "2015", "Echte Bakker Nollen")],
   refs=2, hidden=True, offer=("44,00", "nee", "2023-04-16T18:30"))

# ---------------------------------------------------------------- g27 rtf, housing association + library, handwritten rtf
def g27(out):
    def u(t): return "".join(ch if ord(ch) < 128 else f"\\u{ord(ch)}?" for ch in t)
    L = [r"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}\paperw11906\paperh16838\margl1300\margr1300\margt1200\margb1200\f0\fs21"]
    def p(t, pre=""): L.append(r"\pard\sa60 " + pre + u(t).replace("\t", r"\tab ") + r"\par")
    def h(t): L.append(r"\pard\sb200\sa60\b " + u(t) + r"\b0\par")
    p("Samira El Idrissi", r"\b\fs32 "); L[-1] = L[-1].replace(r"\par", r"\b0\fs21\par"); p("Gouda  *  06 – 18 xx 55 32  *  samira@goudapost.example")
    h("KERN"); p("Frontofficemedewerker die rust brengt. Vijf jaar bij woningcorporaties, nu op zoek naar de overheid.")
    h("ERVARING")
    for a, b, x in (("okt 2020 – heden", "Klantconsulent bij Mozaïek Wonen, klantenservice", "Ik beantwoord vragen van huurders over reparaties, huurprijs en overlast, telefonisch en per mail. Viewpoint, Office 365."),
                    ("jan 2018 – sept 2020", "Verhuurmedewerker bij Woonpartners Midden-Holland", "Bezichtigingen, contracten, sleuteloverdracht."),
                    ("2014 – 2017", "Bibliotheekmedewerker bij Bibliotheek De Chocoladefabriek", "Uitleen en kinderhoek."),
                    ("2011 – 2014", "Oproepkracht bij stroopwafelkraam Van Vliet", "Alleen in de weekenden.")):
        p(f"{a}\t{b}", r"\tx2800\b "); L[-1] = L[-1].replace(r"\par", r"\b0\par"); p(x)
    h("STAGE"); p("feb 2012 – juni 2012\tStagiaire communicatie bij gemeente Waddinxveen", r"\tx2800 "); p("Bewonersbrieven schrijven en de personeelskrant.")
    h("STUDIE"); p("Associate degree Communicatie, Hogeschool Rotterdam, 2014 – 2016, diploma"); p("Medewerker marketing en communicatie, mbo-4, ID College, 2010 – 2013, diploma"); p("VMBO-T, De Goudse Waarden, 2006 – 2010")
    h("CURSUS"); p("Key2KCC basis (e-learning, 2 dagdelen, maart 2023); Klantvriendelijk schrijven (2019)")
    h("REFERENTIE"); p("„Samira laat iedere huurder zich gehoord voelen.” Bianca Noordegraaf, teamleider klantenservice Mozaïek Wonen"); p("Overige referenties op aanvraag.")
    L.append("}"); out.write_text("\n".join(L), encoding="ascii")
cv("g27_elidrissi", "g27_elidrissi.rtf", g27,
   [ED("ad", True, "2014", "2016"), ED("mbo-4", True, "2010", "2013"), ED("vmbo", None, "2006", "2010")],
   [E("2020-10", "present", "Mozaïek Wonen", "private", True, tools="Officepakket"), E("2018-01", "2020-09", "Woonpartners Midden-Holland"),
    E("2014", "2017", "Bibliotheek De Chocoladefabriek"), E("2011", "2014", "stroopwafelkraam Van Vliet"),
    E("2012-02", "2012-06", "gemeente Waddinxveen", "municipality", kind="stage")],
   listed="Key2KCC", refs=1, on_request=True, offer=("49,00", "ja", "2023-04-12T09:09"))

# ---------------------------------------------------------------- g28 docx, IT, own date
def g28(out):
    d = newdoc("Consolas", 9.5, 2)
    d.sections[0].footer.paragraphs[0].text = "CV Wouter Jongejan – bijgewerkt: 10 januari 2023"
    P(d, "> Wouter Jongejan", size=18, bold=True, color="15803D", after=0); P(d, "systeembeheerder / functioneel beheerder / 1979 / Capelle aan den IJssel / 06-xx90 41 17", after=8)
    t = d.add_table(rows=0, cols=2); t.style = "Table Grid"
    for a, b in (("profiel", "Functioneel beheerder die het liefst naast de gebruiker zit. Migraties, autorisaties, testscripts, en koffie."),
                 ("banen", """**2021-09 → heden**   Functioneel beheerder zaaksystemen, Gemeente Krimpen aan den IJssel
Beheer van Key2Burgerzaken, Suite en Accres: releases testen, rechten uitgeven, handleidingen schrijven.
– Voorzitter van het wijzigingsoverleg; elke twee weken een besluitenlijst die ook echt wordt uitgevoerd.
– Aanbesteding afvalregistratie begeleid: programma van eisen, demo’s, beoordeling, implementatieplan.
– Opschoonactie autorisaties: van 412 rollen naar 58, en niemand die zijn werk niet meer kon doen.
– Samen met de archivaris de vernietigingslijst ingericht en getest.
– Testbeleid geschreven en de eerste geautomatiseerde regressietest opgezet.
– Wekelijks inloopuur op de afdeling, want de meeste fouten zitten tussen stoel en scherm.

**2016-02 → 2021-08**   Technisch applicatiebeheerder, Lely Industries (Maassluis)
Lely maakt melkrobots en voersystemen voor veehouders in meer dan vijftig landen. De IT-afdeling telde in die jaren rond de veertig mensen.
– SQL, koppelingen, SharePoint. Overgang naar Office 365.
– Monitoring van nachtelijke batches en het herstel ervan vóór zeven uur.
– Verhuizing van het rekencentrum in drie weekenden, zonder productieverlies.
– Documentatie die een opvolger kan lezen.

**2009-05 → 2016-01**   Systeembeheerder, Scholengroep Wolfert
– Netwerk en werkplekken voor zes locaties.
– Uitrol van digiborden, laptops voor leerlingen en een draadloos netwerk dat een toetsweek overleeft.
– Begeleiden van mbo-leerlingen die hun eerste kabels trokken.

**2004-11 → 2009-04**   Callcenter agent, UPC Nederland
Storingen internet en televisie, inbound."""),
                 ("studie", "HBO Informatica, Hogeschool Rotterdam, 1999-2003, niet afgerond\nMTS Elektrotechniek, 1995-1999, diploma\nMAVO, 1991-1995, diploma"),
                 ("certificaten", "ITIL 4 foundation 2020 – BiSL 2018 – MCSA Windows Server 2012 – TMap 2022"),
                 ("skills", "PowerShell ■■■■□   SQL ■■■■■   testen ■■■□□"),
                 ("referenties", "Danny Koot, teamleider I&A, 14 0180 | Birgit Aalders, IT-manager Lely, 088 122 xx xx")):
        c = t.add_row().cells; fill(c[0], a, bold=True, color="15803D"); fill(c[1], b)
    widths(t, 2.8, 14.2)
    d.save(out)
cv("g28_jongejan", "g28_jongejan.docx", g28,
   [ED("hbo-bachelor", False, "1999", "2003"), ED("mbo-4", True, "1995", "1999"), ED("vmbo", True, "1991", "1995")],
   [E("2021-09", "present", "Gemeente Krimpen aan den IJssel", "municipality", tools="Accres,Suite"), E("2016-02", "2021-08", "Lely Industries", tools="Officepakket"),
    E("2009-05", "2016-01", "Scholengroep Wolfert", "education"), E("2004-11", "2009-04", "UPC Nederland", "private", True)],
   refs=2, offer=("54,80", "nee", "2023-04-17T16:00"), cv_date="2023-01-10")
