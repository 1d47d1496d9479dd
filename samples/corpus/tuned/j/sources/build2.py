from lib import *

# 14 fpdf2, dates at the right -------------------------------------------------
def m(path):
    from fpdf import FPDF
    p = FPDF(format="A4"); p.set_auto_page_break(True, 18); p.add_page(); p.set_margins(20, 18)
    p.set_fill_color(226, 236, 244); p.rect(0, 0, 210, 38, "F")
    p.set_xy(20, 11); p.set_font("Helvetica", "B", 22); p.cell(0, 9, "Marja Oosterveen", new_x="LMARGIN", new_y="NEXT")
    p.set_x(20); p.set_font("Helvetica", "", 9); p.cell(0, 6, "Schalkwijk, Haarlem  /  06-29 44 70 35  /  marja@oosterveen.example", new_x="LMARGIN", new_y="NEXT"); p.set_y(46)
    def h(t): p.ln(3); p.set_x(20); p.set_font("Helvetica", "B", 13); p.set_text_color(30, 80, 120); p.cell(0, 8, t, new_x="LMARGIN", new_y="NEXT"); p.set_text_color(0)
    def r(a, b, bold=False):
        p.set_x(20); p.set_font("Helvetica", "B" if bold else "", 10.5); p.cell(115, 6, a); p.set_font("Helvetica", "", 9.5); p.cell(55, 6, b, align="R", new_x="LMARGIN", new_y="NEXT")
    def x(t): p.set_x(20); p.set_font("Helvetica", "", 10); p.multi_cell(170, 5.2, t, new_x="LMARGIN", new_y="NEXT"); p.ln(2)
    h("In het kort"); x("Haarlemse in hart en nieren. Al achttien jaar bij dezelfde baas, in drie heel verschillende banen. Nu wil ik ook eens in een andere keuken kijken.")
    h("Waar ik gewerkt heb")
    r("GEMEENTE HAARLEM", "1 september 2005 - heden", True)
    r("Senior medewerker klantcontactcentrum", "1 mei 2019 - heden"); x("Lastige gesprekken overnemen, collega's coachen, werkinstructies schrijven. Ik werk dagelijks in Key2KCC en Suite.")
    r("Medewerker KCC", "1 januari 2013 - 30 april 2019"); x("Telefoon, mail en social media; het oude meldingensysteem en Key2KCC.")
    r("Secretaresse wethouder", "1 september 2005 - 31 december 2012"); x("Agenda, post, stukken voor het college.")
    r("PEEK & CLOPPENBURG", "1998 - 2005", True); x("Verkoopster damesmode en een jaar etalages.")
    h("Diploma's")
    r("Mbo Secretaresse, niveau 3, Nova College, diploma", "1996 - 1998"); r("Havo, Schoter Scholengemeenschap, niet afgerond", "1992 - 1996")
    h("Verder"); x("Referenties geef ik graag op aanvraag. VOG is geen probleem. Hobby's: zeezwemmen, quizzen, mijn volkstuin.")
    p.output(path)
cv("Marja-Oosterveen.pdf", m,
   [X("2019-05-01", "present", "GEMEENTE HAARLEM", None, "m", True, tools=["Key2KCC", "Suite"]), X("2013-01-01", "2019-04-30", "GEMEENTE HAARLEM", None, "m", True, tools=["Key2KCC"]),
    X("2005-09-01", "2012-12-31", "GEMEENTE HAARLEM", None, "m", False), X("1998", "2005", "PEEK & CLOPPENBURG", None, "v", False)],
   [D("mbo-3", True, "1996", "1998"), D("havo", False, "1992", "1996")], onreq=True, offer=("51,00", "ja", "2023-04-17T20:15"))

# 15 docx, role in a sentence ---------------------------------------------------
def m(path):
    d = doc("Verdana", 9.5, 2.4)
    P(d, "T H A N H   N G U Y E N", size=18, color="2B6E4F", align="r", after=0)
    P(d, "Tilburg-Noord • 06-14 77 03 62 • 27 jaar • rijbewijs B", align="r", color="777777", after=12)
    H = lambda t: P(d, "» " + t, b=True, size=12, color="2B6E4F", before=10)
    H("wat doe ik nu en wat deed ik")
    P(d, "**CSR** (customer service representative) bij Coolblue B.V., vestiging Tilburg. Sinds 1 oktober 2022. Klanten aan de lijn met vragen over witgoed en bezorging; mijn eigen lijstjes maak ik in Excel.")
    P(d, "**Medewerker klantcontactcentrum** (telefoon en webchat) bij Gemeente Tilburg, op de loonlijst van Please Payroll. Van 15 maart 2021 t/m 14 september 2022. Vragen over parkeren, afval en huwelijk; sporthallen vastleggen in Accres.")
    P(d, "**Bediening en kassa** bij Restaurant Saigon Garden (van mijn ouders). Van 2015 tot 2020. Alles van afwas tot boekhouding.")
    H("waar zat ik op school")
    P(d, "Fontys Hogescholen, hbo Commerciële Economie, 2017 – 2018. Alleen de propedeuse gehaald.")
    P(d, "De Rooi Pannen, Manager/ondernemer horeca, mbo niveau 4, 2013 – 2016. Diploma.")
    H("wie weet hoe ik werk")
    T(d, [("Femke Brouwers", "teamleider KCC Tilburg", "013-5550144"), ("Joost van Rijen", "floor manager Coolblue", "06-19 02 75 38")], [5, 6, 4], style=None)
    H("wat doe ik graag"); P(d, "Badminton, streetfood, Vietnamese les geven aan mijn nichtjes")
    d.save(path)
cv("nguyen-thanh.docx", m,
   [X("2022-10-01", "present", "Coolblue B.V.", None, "v", True, poss=["Officepakket"]), X("2021-03-15", "2022-09-14", "Please Payroll", "Gemeente Tilburg", "tm", True, tools=["Accres"]),
    X("2015", "2020", "Restaurant Saigon Garden", None, "v", False)],
   [D("hbo-bachelor", False, "2017", "2018"), D("mbo-4", True, "2013", "2016")], refs=2, offer=("45,75", "nee", "2023-04-16T11:11"))

# 16 table with icons (WeasyPrint) ----------------------------------------------
def m(path):
    def row(ic, a, b, c, e): return f"<tr><td class=i>{ic}</td><td class=d>{a}</td><td><b>{b}</b><br><i>{c}</i><br>{e}</td></tr>"
    html = """<html><head><meta charset=utf-8><style>@page{size:A4;margin:15mm 17mm;@bottom-center{content:"Iris van der Plas - blad " counter(page);font-size:8pt;color:#999}}body{font:10pt 'DejaVu Sans'}h1{color:#00695c;margin-bottom:0}table{width:100%;border-collapse:collapse;margin-top:6px}td{vertical-align:top;padding:5px;border-bottom:1px dotted #00695c}.i{width:9mm;font-size:15pt;color:#00695c}.d{width:38mm;color:#555}h2{background:#e0f2f1;padding:4px 8px;font-size:11pt;color:#00695c}</style></head><body>
    <h1>Iris van der Plas</h1><p>Noordwijkerhout &bull; 06 52 38 17 40 &bull; iris.vdplas@mail.example</p>
    <h2>Ervaring</h2><table>""" + row("&#9742;", "mei 2021 &ndash; heden", "Consulent inkomen", "ISD Bollenstreek", "Aanvragen bijstand beoordelen, huisbezoeken, elke ochtend telefonisch spreekuur voor cli&euml;nten. Ik werk met Suite voor het Sociaal Domein en met Word, Excel en Outlook.") + \
    row("&#9998;", "juni 2016 &ndash; april 2021", "Consulent participatie", "Gemeente Katwijk", "Mensen naar werk begeleiden, plannen van aanpak schrijven, werkgevers bezoeken.") + \
    "</table><h2>Stage</h2><table>" + row("&#9733;", "sept. 2015 &ndash; jan. 2016", "Stagiaire klantcontactcentrum", "Gemeente Noordwijk", "Meeluisteren en later zelf bellers helpen.") + \
    "</table><h2>Opleiding</h2><table>" + row("&#10004;", "2012 &ndash; 2016", "Hbo Maatschappelijk Werk en Dienstverlening", "Hogeschool Leiden", "Diploma") + row("&#10004;", "2007 &ndash; 2012", "Havo", "Fioretti College", "Diploma") + \
    """</table><h2>Referentiepersonen</h2><table><tr><td>Naam</td><td>Hoe kennen wij elkaar</td><td>Bereikbaar</td></tr><tr><td>Marcel Duivenvoorden</td><td>mijn leidinggevende in Katwijk</td><td>071-5550102</td></tr><tr><td>Saskia Heemskerk</td><td>kwaliteitsmedewerker ISD</td><td>0252-555019</td></tr></table></body></html>"""
    html2pdf(html, path, "weasy")
cv("iris vd plas - cv (1).pdf", m,
   [X("2021-05", "present", "ISD Bollenstreek", None, "j", "mixed", tools=["Suite", "Officepakket"]), X("2016-06", "2021-04", "Gemeente Katwijk", None, "m", False),
    X("2015-09", "2016-01", "Gemeente Noordwijk", None, "m", True, paid="stage")],
   [D("hbo-bachelor", True, "2012", "2016"), D("havo", True, "2007", "2012")], refs=2, offer=("48,00", "nee", "2023-04-18T12:01"))

# 17 English ---------------------------------------------------------------------
def m(path):
    d = doc("Calibri", 11, 2.2)
    P(d, "Tomasz Zielinski", b=True, size=20, after=0); P(d, "Zaandam, the Netherlands | +31 6 43 18 90 27", after=8)
    P(d, "Friendly all-rounder with experience in hotels, logistics and customer contact. I have lived in the Netherlands since 2016 and I am learning Dutch (A2). I like early mornings and I am never late.")
    P(d, "EMPLOYMENT", b=True, before=8)
    for a, b, c in [("Night porter", "Hotel Jansen, Amsterdam\tMar 2022 – present", "Looking after guests at night, keeping the building safe, preparing breakfast."),
                    ("Customer service agent", "Booking.com, Amsterdam\tMar 2019 – Feb 2022", "Answering calls and e-mails from hotels and travellers in Polish and English. Reports in Microsoft Office."),
                    ("Order picker", "Albert Heijn distribution centre, through the agency Otto Work Force\t2016 – 2018", "Picking groceries, driving an electric pallet truck.")]:
        P(d, b, tabs=[(16.6, "r")], after=0, before=5); P(d, a, b=True, after=0); P(d, c)
    P(d, "EDUCATION", b=True, before=8)
    P(d, "University of Lodz, Poland, bachelor in Economics, diploma\t2012 – 2015", tabs=[(16.6, "r")])
    P(d, "REFERENCES", b=True, before=8)
    P(d, "Ellen Jansen, owner of Hotel Jansen, 020-5550177"); P(d, "Piotr Nowak, team lead at Booking.com, 06-31 70 25 46")
    d.save(path)
cv("CV_Tomasz_Z.docx", m,
   [X("2022-03", "present", "Hotel Jansen", None, "v", False), X("2019-03", "2022-02", "Booking.com", None, "v", True, tools=["Officepakket"]), X("2016", "2018", "Otto Work Force", "Albert Heijn", "tv", False)],
   [D(None, True, "2012", "2015")], refs=2, lang="en", offer=("35,00", "ja", "2023-04-10T08:45"))

# 18 with invisible words ----------------------------------------------------------
def m(path):
    d = doc("Arial", 10.5, 2.3)
    t = T(d, [("**DAAN VERHOEF**\nallrounder met een goed humeur", "Maarssen\n06-20 63 51 98\ndaanverhoef@mail.example")], [11, 5.5], style=None)
    for c in t.rows[0].cells: shade(c, "FFE3B3")
    P(d, "Key2KCC Key2Belastingen Accres Suite gemeente klantcontactcentrum mbo niveau 4", size=8, color="FFFFFF", after=0)
    H = lambda t: P(d, t, b=True, size=13, color="B35C00", before=8)
    H("Werk")
    P(d, "04-2022 – heden", color="777777", after=0); P(d, "**Baliemedewerker** | Zwembad De Kouwe", after=0); P(d, "Abonnementen verkopen, toegangspoortjes resetten, lesgroepen indelen in Office 365.")
    P(d, "10-2019 – 03-2022", color="777777", after=0); P(d, "**Customer service medewerker** | bol.com, Utrecht", after=0); P(d, "Chat en telefoon. Retouren, pakketjes kwijt, boze mensen blij maken.")
    P(d, "2016 – 09-2019", color="777777", after=0); P(d, "**Verkoper** | Intersport, filiaal Bisonspoor", after=0); P(d, "Hardloopschoenen en voetbal.")
    H("School")
    P(d, "Verkoopspecialist, mbo niveau 3, ROC Midden Nederland (2013 – 2016), diploma"); P(d, "Vmbo-t, Broklede (2009 – 2013), diploma")
    H("Kan ik aanraden"); P(d, "Petra Kok, bedrijfsleider De Kouwe, 0346-555013"); P(d, "Sander Wijnen, teamleider bol.com, 06-46 12 78 83")
    d.save(path)
cv("daan verhoef CV def.docx", m,
   [X("2022-04", "present", "Zwembad De Kouwe", None, "v", False, tools=["Officepakket"]), X("2019-10", "2022-03", "bol.com", None, "v", True), X("2016", "2019-09", "Intersport", None, "v", False)],
   [D("mbo-3", True, "2013", "2016"), D("vmbo", True, "2009", "2013")], refs=2, hidden=True, offer=("54,00", "nee", "2023-04-17T10:10"))

# 19 six pages, large type -----------------------------------------------------------
def m(path):
    pages = [("Wie ik ben", ["Mijn naam is Berendina Wolters, maar iedereen zegt Dien. Ik woon in Zuidlaren, ik ben 61 jaar en ik heb drie kleinkinderen. De letters zijn groot omdat mijn ogen niet meer zo best zijn.", "Telefoon 050-5550138. Een computer heb ik ook, maar bellen gaat vlugger."]),
             ("De schooljaren", ["<b>Mulo A</b>, Christelijke Mulo te Zuidlaren, 1974 &ndash; 1978, met diploma.", "<b>MEAO, avondschool</b> te Groningen, 1981 &ndash; 1983. Gestopt toen de tweeling kwam.", "Typen en steno bij Instituut Schoevers heb ik ook gedaan, dat was een cursus."]),
             ("PTT Telecom, 1979 &ndash; 1991", ["<b>Telefoniste</b> op het inlichtingennummer 008.", "Met z&rsquo;n dertigen in een zaal, koptelefoon op, en dan maar nummers opzoeken. Op een goede dag achthonderd bellers."]),
             ("Museum De Buitenplaats, 1998 &ndash; 2009", ["<b>Receptioniste</b>", "Kaartjes, garderobe, de winkel en op maandag de bloemen."]),
             ("Gemeente Tynaarlo, 1 februari 2010 &ndash; 30 juni 2021", ["<b>Telefoniste klantcontactcentrum</b>", "Eerst nog met een gids op papier, de laatste jaren met Key2KCC. Ik wist de meeste nummers uit mijn hoofd, dus wachten hoefde zelden."]),
             ("Nu", ["<b>Gastvrouw (vrijwilligster)</b> in Hospice De Schutse, augustus 2021 &ndash; heden.", "Ik mis de telefoon en wil graag nog een paar jaar mee.", "<b>Mensen die mij kennen:</b>", "Roelie Hadderingh, was mijn chef in Tynaarlo, 0592-555014", "Ds. J. Pieterman, bestuur van het hospice, 06-12 84 39 70"])]
    html = "<html><head><meta charset=utf-8><style>@page{size:A4;margin:24mm}body{font:17pt/1.6 'Liberation Serif',serif}section{break-after:page}section:last-child{break-after:auto}h1{font-size:25pt;border-left:12px solid #6a994e;padding-left:14px}</style></head><body>" + \
        "".join(f"<section><h1>{a}</h1>" + "".join(f"<p>{x}</p>" for x in b) + "</section>" for a, b in pages) + "</body></html>"
    html2pdf(html, path)
cv("Dien Wolters mijn boekje.pdf", m,
   [X("1979", "1991", "PTT Telecom", None, "v", True), X("1998", "2009", "Museum De Buitenplaats", None, "v", False), X("2010-02-01", "2021-06-30", "Gemeente Tynaarlo", None, "m", True, tools=["Key2KCC"]),
    X("2021-08", "present", "Hospice De Schutse", None, "z", False, paid=False)],
   [D("vmbo", True, "1974", "1978"), D("mbo-4", False, "1981", "1983")], refs=2, offer=("40,00", "ja", "2023-04-13T14:00"))

# 20 lawyer ---------------------------------------------------------------------------
def m(path):
    d = doc("Garamond", 12, 2.8)
    P(d, "mr. Esmée Blankenstein", size=22, align="c", after=0); P(d, "Velp (Gld.) — 026-5550191 — e.blankenstein@mail.example", align="c", size=10, after=14)
    def S(t, rows):
        P(d, t, b=True, size=13, before=8)
        T(d, rows, [3.6, 11.6], style=None)
    S("Praktijk", [("2014 – heden", "**Jurist bestuursrecht**, Haverkamp Advocatuur, Arnhem\nBezwaar en beroep voor ondernemers in de horeca en de land- en tuinbouw."),
                   ("sep 2010 – dec 2013", "**Juridisch adviseur**, Waterschap Rijn en IJssel\nVergunningen, schouw, grondzaken.")])
    S("Politiek", [("maart 2018 – heden", "**Raadslid**, gemeente Rheden\nWoordvoerder zorg en dienstverlening; ontvangt de gewone raadsvergoeding.")])
    S("Academie en school", [("2004 – 2010", "Nederlands recht, Radboud Universiteit, wo-master, cum laude"), ("1998 – 2004", "Gymnasium, Stedelijk Gymnasium Arnhem, diploma")])
    S("Vaardigheden", [("Taal", "Nederlands, Engels, Duits"), ("Techniek", "MS Office, Legal Intelligence"), ("Rijbewijs", "B en kleine motorboot")])
    d.save(path)
cv("blankenstein-esmee.docx", m,
   [X("2014", "present", "Haverkamp Advocatuur", None, "v", False), X("2010-09", "2013-12", "Waterschap Rijn en IJssel", None, "w", False), X("2018-03", "present", "gemeente Rheden", None, "m", False, muni="review")],
   [D("wo-master", True, "2004", "2010"), D("vwo", True, "1998", "2004")], outside=["Officepakket"], offer=("85,00", "nee", "2023-04-17T22:47"))

# 21 date column, PDF out of a word processor ------------------------------------------
def m(path):
    d = doc("Liberation Sans", 10, 2)
    P(d, "Latoya Martina", b=True, size=24, color="C2185B", after=0); P(d, "Den Haag, Laakkwartier  *  06-36 55 49 01  *  Papiaments, Nederlands, Spaans, Engels", size=9, after=8)
    H = lambda t: P(d, t, b=True, size=12, color="C2185B", before=8)
    H("Baantjes en banen")
    T(d, [("voorjaar 2022 – heden", "**Medewerker KCC**\nGemeente Rijswijk\nTelefoon en e-mail. Werk met key2 kcc en voor vragen over aanslagen met Key2-Belastingen."),
          ("juli 2020 – dec. 2020\nen mei 2021 – feb. 2022", "**Callcentermedewerker corona**\nUnique, voor GGD Haaglanden\nAfspraken maken voor testen en prikken, uitslagen doorbellen."),
          ("zomer 2019", "**Bediening**\nStrandpaviljoen Zuiderbad, Scheveningen\nDienblad met acht glazen, geen probleem."),
          ("okt. 2018 – maart 2019", "**Gastvrouw**\nRestaurant Plein 7\nReserveringen, jassen, tafelindeling.")], [4.6, 12.2], style=None)
    H("Diploma's en zo")
    T(d, [("2016 – 2018", "Gastvrouw, mbo niveau 3, ROC Mondriaan"), ("2016", "Vmbo kader, Segbroek College, geslaagd"), ("2021", "Cursus Omgaan met emoties aan de telefoon")], [4.6, 12.2], style=None)
    H("Deze mensen zijn fan van mij")
    P(d, "Ricardo Koeiman, floormanager testlijn, 06-17 33 82 60"); P(d, "Hanneke Storm, kwaliteitscoach gemeente Rijswijk, 070-5550125")
    H("Als ik niet werk"); P(d, "tumba dansen, nagels lakken, dochter van 4")
    tmp = os.path.join(TMP, os.path.basename(path)[:-4] + ".docx"); d.save(tmp); office(tmp, "pdf", os.path.dirname(path))
cv("latoya_martina.pdf", m,
   [X(season("2022-03-01", "2022-05-31"), "present", "Gemeente Rijswijk", None, "m", True, tools=["Key2KCC", "Key2Belastingen"]),
    X("2020-07", "2020-12", "Unique", "GGD Haaglanden", "tj", True), X("2021-05", "2022-02", "Unique", "GGD Haaglanden", "tj", True),
    X(season("2019-06-01", "2019-08-31"), season("2019-06-01", "2019-08-31"), "Strandpaviljoen Zuiderbad", None, "v", False), X("2018-10", "2019-03", "Restaurant Plein 7", None, "v", False)],
   [D("mbo-3", None, "2016", "2018"), D("vmbo", True, None, "2016")], refs=2, offer=("42,15", "ja", "2023-04-17T18:30"))

# 22 html, key: value ---------------------------------------------------------------------
def m(path):
    open(path, "w", encoding="utf-8").write("""<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>CV Bas Molenaar</title>
<style>body{font-family:sans-serif;max-width:700px;margin:30px auto}dt{font-weight:bold;color:#b00020}dd{margin:0 0 6px 0}hr{border:0;border-top:1px solid #ddd}</style></head><body>
<h1>Bas Molenaar</h1><p>Wormerveer, 075-5550129, gemaakt door zoon Stijn (15)</p>
<h2>Banen van papa</h2>
<dl><dt>Functie:</dt><dd>Medewerker meldpunt (KCC)</dd><dt>Wanneer:</dt><dd>april 2021 - heden</dd><dt>Wat:</dt><dd>Bij gemeente Zaanstad neem ik de hele dag telefonisch en per mail meldingen aan van inwoners: kapotte lantaarns, ratten, losse tegels. Terugkoppelen hoort erbij. Alles gaat via Microsoft 365 en een meldingenapp.</dd></dl><hr>
<dl><dt>Functie:</dt><dd>Huismeester</dd><dt>Wanneer:</dt><dd>2012 - maart 2021</dd><dt>Wat:</dt><dd>Bij Woningstichting Rochdale heb ik zes flats schoon, heel en gezellig gehouden.</dd></dl><hr>
<dl><dt>Functie:</dt><dd>Loodgieter</dd><dt>Wanneer:</dt><dd>1997 - 2012</dd><dt>Wat:</dt><dd>Bij Installatiebedrijf Gebroeders Kuyper heb ik het vak geleerd, van dakgoot tot badkamer.</dd></dl>
<h2>Opleiding</h2>
<dl><dt>Allround vastgoedonderhoud, mbo niveau 3</dt><dd>gestart februari 2023, loopt nog (avondopleiding, Regio College)</dd><dt>Loodgieter, mbo niveau 2</dt><dd>1995 - 1997, diploma</dd></dl>
<h2>Referentie</h2><p>Truus Visser, teamleider meldpunt, 06-38 20 57 94</p>
<h2>Over hem</h2><p>Hij wordt nooit boos, behalve als Ajax verliest.</p>
</body></html>
""")
cv("papa_bas_molenaar.html", m,
   [X("2021-04", "present", "gemeente Zaanstad", None, "m", True, tools=["Officepakket"]), X("2012", "2021-03", "Woningstichting Rochdale", None, "v", False),
    X("1997", "2012", "Installatiebedrijf Gebroeders Kuyper", None, "v", False)],
   [D("mbo-3", False, "2023-02", "present"), D("mbo-2", True, "1995", "1997")], refs=1, offer=("43,00", "ja", "2023-04-15T19:55"))

# 23 rtf -----------------------------------------------------------------------------------
def m(path):
    d = doc("Liberation Serif", 11.5, 2.5)
    P(d, "Annelies Wiersma", b=True, size=18, after=0); P(d, "Sneek, mem fan trije, 0515-555017", after=10)
    P(d, "Beste lezer, hieronder staat in het kort wat ik heb gedaan. Kletsen kan ik beter dan schrijven.")
    P(d, "Mijn werk", b=True, before=8)
    for t in ["2003-2012: Bakkerij Wiersma, winkel en bestellingen (de zaak van mijn man, verkocht in 2012)", "Daarna was ik een hele tijd thuis voor de kinderen en voor heit.",
              "2020-2022: Gemeente Súdwest-Fryslân, medewerker klantcontactcentrum. Telefoon, mail, soms in het Fries. Alles kwam in Key2KCC.",
              "januari 2023-heden: Kringloopwinkel De Boppeslach, winkeldienst op dinsdag, vrijwillig"]:
        P(d, t)
    P(d, "Mijn opleiding", b=True, before=8)
    P(d, "1991-1996: havo, Bogerman College, diploma"); P(d, "1996-1998: pabo in Leeuwarden (hbo), niet afgemaakt")
    P(d, "Vraag maar na bij", b=True, before=8)
    P(d, "Sjoukje Hiemstra, was coördinator bij de gemeente, 06-23 91 60 47"); P(d, "Klaas Bootsma, kringloop, 0515-555028")
    tmp = os.path.join(TMP, os.path.basename(path)[:-4] + ".docx"); d.save(tmp); office(tmp, "rtf", os.path.dirname(path))
cv("A Wiersma.rtf", m,
   [X("2003", "2012", "Bakkerij Wiersma", None, "v", False), X("2020", "2022", "Gemeente Súdwest-Fryslân", None, "m", True, tools=["Key2KCC"]), X("2023-01", "present", "Kringloopwinkel De Boppeslach", None, "v", False, paid=False)],
   [D("havo", True, "1991", "1996"), D("hbo-bachelor", False, "1996", "1998")], refs=2, offer=("39,00", "", "2023-04-14T17:20"))

# 24 updated in the footer --------------------------------------------------------------------
def m(path):
    d = doc("Tahoma", 10, 2.2)
    d.sections[0].footer.paragraphs[0].text = "CV Ferry de Boer, bijgewerkt: november 2022"
    t = T(d, [("**Ferry de Boer**\n\n**Bel**\n06-27 40 86 13\n\n**Woon**\nZwolle-Zuid\n\n**Spreek**\nNederlands\nEngels\nbeetje Duits\n\n**Rijd**\nB, heftruck\n\n**Doe graag**\nPEC Zwolle\nvissen op snoek",
               "**WERK**\n\n**Medewerker klantenservice**\nPostNL, kantoor Zwolle\ndecember 2020 – heden\nPakketten opsporen, klachten over bezorging afhandelen aan de telefoon, terugkoppelen in Office 365.\n\n**Bezorger**\nApotheek De Vuursteen\njuni 2018 – november 2020\nMedicijnen rondbrengen met de e-bike.\n\n**SCHOOL**\n\n**Logistiek supervisor, mbo niveau 4**\nDeltion College\naugustus 2015 – juni 2018, diploma\n\n**Vmbo kader**\nThorbecke Scholengemeenschap\n2011 – 2015, diploma\n\n**NAMEN VOOR NAVRAAG**\n\nMonique Jalink, teammanager PostNL, 038-5550162\nDrs. P. Vos, apotheker, 038-5550170")], [5, 11.6], style=None)
    shade(t.rows[0].cells[0], "DCE8D2")
    d.save(path)
cv("FdB_2022.docx", m,
   [X("2020-12", "present", "PostNL", None, "v", True, tools=["Officepakket"]), X("2018-06", "2020-11", "Apotheek De Vuursteen", None, "z", False)],
   [D("mbo-4", True, "2015-08", "2018-06"), D("vmbo", True, "2011", "2015")], refs=2, cvdate=date(2022, 11, 1))

# 25 reportlab cards ------------------------------------------------------------------------------
def m(path):
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import SimpleDocTemplate, Table, Paragraph, Spacer
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.colors import HexColor as C
    n = ParagraphStyle("n", fontName="Helvetica", fontSize=9.5, leading=13); b = ParagraphStyle("b", parent=n, fontName="Helvetica-Bold", fontSize=11); s = ParagraphStyle("s", parent=n, textColor=C("#5b3a8c"), fontSize=8.5)
    h = ParagraphStyle("h", parent=b, fontSize=14, textColor=C("#5b3a8c"), spaceBefore=10, spaceAfter=5); big = ParagraphStyle("big", parent=b, fontSize=24, leading=28)
    f = [Paragraph("Nora El Amrani", big), Paragraph("Beverwijk &nbsp; | &nbsp; 06-34 19 72 05 &nbsp; | &nbsp; nora@elamrani.example", s)]
    def card(*l): f.extend([Table([[list(l)]], colWidths=[480], style=[("BOX", (0, 0), (-1, -1), 0.8, C("#b79be0")), ("BACKGROUND", (0, 0), (-1, -1), C("#f7f3fd")), ("TOPPADDING", (0, 0), (-1, -1), 5), ("BOTTOMPADDING", (0, 0), (-1, -1), 7)]), Spacer(1, 6)])
    f.append(Paragraph("Ervaringskaarten", h))
    card(Paragraph("Administratief medewerkster", b), Paragraph("Omgevingsdienst IJmond", n), Paragraph("juni 2021 - heden", s), Paragraph("Dossiers registreren, brieven in Word, voortgangslijsten in Excel.", n))
    card(Paragraph("KCC-medewerkster", b), Paragraph("Driessen, geplaatst bij Werkorganisatie BUCH", n), Paragraph("1 juni 2020 - 31 mei 2021", s), Paragraph("Inwoners van vier gemeenten aan de lijn, contact vastgelegd in Key2KCC.", n))
    card(Paragraph("Receptioniste", b), Paragraph("Hotel Marijke, Bergen aan Zee", n), Paragraph("juli 2017 - april 2020", s), Paragraph("Gasten inchecken, telefonische reserveringen aannemen, fietsverhuur.", n))
    f.append(Paragraph("Schoolkaarten", h))
    card(Paragraph("Mbo Toerisme, niveau 4", b), Paragraph("Nova College", n), Paragraph("2013 - 2017, diploma behaald", s))
    card(Paragraph("Vmbo-tl", b), Paragraph("Kennemer College", n), Paragraph("2009 - 2013, diploma behaald", s))
    f.append(Paragraph("Vriendelijke woorden van", h))
    for t in ["Ineke Glorie, leidinggevende Omgevingsdienst, 0251-555016", "Bram Zonneveld, teamleider BUCH, 072-5550188", "Els Roozendaal, eigenaresse hotel, 072-5550107"]:
        f.append(Paragraph(t, n))
    SimpleDocTemplate(path, pagesize=A4, topMargin=40, bottomMargin=40, leftMargin=55, rightMargin=55).build(f)
cv("Nora kaarten.pdf", m,
   [X("2021-06", "present", "Omgevingsdienst IJmond", None, "j", False, tools=["Officepakket"]), X("2020-06-01", "2021-05-31", "Driessen", "Werkorganisatie BUCH", "tm", True, tools=["Key2KCC"]),
    X("2017-07", "2020-04", "Hotel Marijke", None, "v", "mixed")],
   [D("mbo-4", True, "2013", "2017"), D("vmbo", True, "2009", "2013")], refs=3, offer=("53,30", "nee", "2023-04-17T12:00"))

# 26 one line a job ---------------------------------------------------------------------------------
def m(path):
    d = doc("Century Gothic", 10, 2)
    P(d, "Moniek Staal uit Helmond", b=True, size=17, color="006D77", after=2)
    P(d, "moeder, doorzetter, nagelfreak · 06-16 94 50 27", color="006D77", after=10)
    H = lambda t: P(d, t, b=True, color="E29578", size=13, before=8)
    H("Hier heb ik gewerkt")
    for a, b in [("jan. 2022 – heden", "Fonq, klantenservice, mails en telefoontjes van klanten beantwoorden (Outlook)"), ("jan. 2021 – dec. 2021", "Zorgboog, thuishulp, poetsen en een praatje"),
                 ("2012 – 2020", "Nagelstudio Moniek, eigenaresse"), ("2007 – 2012", "Kruidvat, verkoopster, filiaal Deurne")]:
        P(d, a + "\t" + b, tabs=[(4.6, "l")])
    H("Dit heb ik geleerd")
    P(d, "2006\tmbo, ROC Ter AA in Helmond, diploma gehaald", tabs=[(4.6, "l")]); P(d, "2003\tvmbo, Knippenberg College, diploma gehaald", tabs=[(4.6, "l")]); P(d, "2011\tcursus gelnagels", tabs=[(4.6, "l")])
    H("En verder"); P(d, "Referenties op aanvraag. Ik heb geen ervaring met Key2KCC of Accres, maar leer snel.")
    d.save(path)
cv("moniek staal.docx", m,
   [X("2022-01", "present", "Fonq", None, "v", True, poss=["Officepakket"]), X("2021-01", "2021-12", "Zorgboog", None, "z", False), X("2012", "2020", "Nagelstudio Moniek", None, "v", False), X("2007", "2012", "Kruidvat", None, "v", False)],
   [D("mbo", True, None, "2006"), D("vmbo", True, None, "2003")], onreq=True, offer=("37,00", "ja", "2023-04-16T16:16"))
