from common import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_TAB_ALIGNMENT, WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement

def newdoc(font="Calibri", size=11, margins=2.2):
    d = Document(); st = d.styles["Normal"]; st.font.name = font; st.font.size = Pt(size)
    st.paragraph_format.space_after = Pt(3)
    for s in d.sections:
        s.left_margin = s.right_margin = Cm(margins); s.top_margin = s.bottom_margin = Cm(2)
        s.page_width, s.page_height = Cm(21), Cm(29.7)
    return d
def P(d, t="", bold=False, size=None, color=None, italic=False, after=None, align=None, style=None):
    p = d.add_paragraph(style=style)
    for i, part in enumerate(t.split("**")):
        if not part: continue
        r = p.add_run(part); r.bold = bold or i % 2 == 1; r.italic = italic
        if size: r.font.size = Pt(size)
        if color: r.font.color.rgb = RGBColor.from_string(color)
    if after is not None: p.paragraph_format.space_after = Pt(after)
    if align: p.alignment = align
    return p
def shade(cell, col):
    s = OxmlElement("w:shd"); s.set(qn("w:val"), "clear"); s.set(qn("w:fill"), col); cell._tc.get_or_add_tcPr().append(s)
def widths(t, *w):
    t.autofit = False
    for c, x in zip(t.columns, w): c.width = Cm(x)
    for r in t.rows:
        for c, x in zip(r.cells, w): c.width = Cm(x)
def fill(cell, t, bold=False, size=None, color=None):
    cell.paragraphs[0].text = ""
    for k, line in enumerate(t.split("\n")):
        p = cell.paragraphs[0] if k == 0 else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(1)
        for i, part in enumerate(line.split("**")):
            if not part: continue
            r = p.add_run(part); r.bold = bold or i % 2 == 1
            if size: r.font.size = Pt(size)
            if color: r.font.color.rgb = RGBColor.from_string(color)

# ---------------------------------------------------------------- g01 agency format, key/value tables
def g01(out):
    d = newdoc("Arial", 10)
    h = d.sections[0].header.paragraphs[0]; h.text = "WATERLINIE FLEX  |  detachering voor de publieke sector"
    f = d.sections[0].footer.paragraphs[0]; f.text = "Waterlinie Flex B.V. – Uw contactpersoon: Sander Kooiman, accountmanager, 06 - 10 20 41 88"
    P(d, "Kandidaatprofiel", size=20, bold=True, color="1F5C7A", after=0)
    P(d, "Mw. I. (Ingrid) Valstar – Medewerker Klantcontact – Anna Paulowna", size=11, color="555555", after=10)
    P(d, "Motivatie in het kort", bold=True, color="1F5C7A")
    P(d, "Ingrid heeft ruim drie jaar gewerkt in de frontlinie van twee Noord-Hollandse gemeenten. Daarvoor zat zij vijf jaar aan de lijn bij een verzekeraar. Zij blijft vriendelijk, ook bij de vierde boze beller op rij, en legt ambtelijke taal uit in gewone woorden.")
    P(d, "Opdrachten en dienstverbanden", bold=True, color="1F5C7A")
    rows = [
      [("Opdrachtgever", "Gemeente Hollands Kroon, afdeling Inwonerszaken"), ("Via", "Waterlinie Flex"), ("Functie", "Medewerker KCC"), ("Periode", "01-09-2021 t/m heden"),
       ("Werkzaamheden", "• Afhandelen van ca. 70 oproepen en 20 mails per dag over afval, paspoorten, parkeren en belastingen\n• Terugbelnotities en meldingen vastleggen in Key2KCC\n• Inwerken van twee nieuwe collega’s\n• Weekrapportage in Excel, verslag in Word")],
      [("Opdrachtgever", "Gemeente Schagen"), ("Via", "Waterlinie Flex"), ("Functie", "Klantadviseur telefonie en webcare"), ("Periode", "17-02-2020 t/m 31-08-2021"),
       ("Werkzaamheden", "• Telefoon 14 0224, chat en e-mail: vragen van inwoners in één keer beantwoorden\n• Tijdens corona: uitleg over Tozo en noodopvang\n• Aanvragen doorzetten via Centric Suite")],
      [("Werkgever", "Univé"), ("Functie", "Medewerker klantenservice"), ("Periode", "01-03-2014 t/m 31-10-2019"),
       ("Werkzaamheden", "• Schademeldingen en polisvragen, telefonisch en per mail")],
      [("Werkgever", "De Sluis Notarissen te Den Helder"), ("Functie", "Secretaresse"), ("Periode", "15-08-2006 t/m 31-12-2013"),
       ("Werkzaamheden", "• Uitwerken van akten, dossiervorming, agenda van twee notarissen")]]
    for r in rows:
        t = d.add_table(rows=0, cols=2); t.style = "Table Grid"
        for k, v in r:
            c = t.add_row().cells; fill(c[0], k, bold=True, size=9.5); shade(c[0], "DCE9EF"); fill(c[1], v, size=9.5)
        widths(t, 3.6, 13); P(d, "", after=2)
    P(d, "Competenties volgens Waterlinie Flex", bold=True, color="1F5C7A")
    for k, v in (("Klantgericht", "Ingrid vraagt door tot zij weet wat de inwoner werkelijk nodig heeft en zegt het ook wanneer iets niet kan."), ("Stressbestendig", "Zij werkte door tijdens twee herindelingen, een verhuizing en de drukste weken van de pandemie."), ("Nauwkeurig", "Haar registraties werden door de kwaliteitsmedewerker als voorbeeld gebruikt."), ("Flexibel", "Woensdag en vrijdag zijn beschikbaar; reizen tot vijf kwartier is geen bezwaar."), ("Zelfstandig", "Na twee dagen meekijken draait zij een dienst alleen.")):
        P(d, f"**{k}.** {v}")
    P(d, "Scholing", bold=True, color="1F5C7A")
    t = d.add_table(rows=1, cols=4); t.style = "Table Grid"
    for c, x in zip(t.rows[0].cells, ("Opleiding", "Instelling", "Jaren", "Diploma")): fill(c, x, bold=True, size=9.5); shade(c, "DCE9EF")
    for r in (("Secretaresse, mbo niveau 4", "Horizon College Alkmaar", "2003 – 2006", "ja"), ("Mavo", "Scholengemeenschap Wieringerland", "1999 – 2003", "ja"), ("Training Omgaan met agressie", "Bureau Kalm", "2021", "certificaat")):
        for c, x in zip(t.add_row().cells, r): fill(c, x, size=9.5)
    P(d, "", after=2); P(d, "Referenten", bold=True, color="1F5C7A")
    t = d.add_table(rows=1, cols=3); t.style = "Table Grid"
    for c, x in zip(t.rows[0].cells, ("Naam", "Relatie", "Bereikbaar")): fill(c, x, bold=True, size=9.5); shade(c, "DCE9EF")
    for r in (("Mw. T. Oudejans", "teamcoach KCC Hollands Kroon", "088 - 321 50 11"), ("Dhr. F. Blokdijk", "coördinator publiekscontact Schagen", "0224 - 21 04 00 (di/do)")):
        for c, x in zip(t.add_row().cells, r): fill(c, x, size=9.5)
    d.save(out)
cv("g01_valstar", "g01_valstar.docx", g01,
   [ED("mbo-4", True, "2003", "2006"), ED("vmbo", True, "1999", "2003")],
   [E("2021-09-01", "present", "Waterlinie Flex", "temp-agency,municipality", True, "Gemeente Hollands Kroon", "Key2KCC,Officepakket"),
    E("2020-02-17", "2021-08-31", "Waterlinie Flex", "temp-agency,municipality", True, "Gemeente Schagen", "Suite"),
    E("2014-03-01", "2019-10-31", "Univé", "private", True),
    E("2006-08-15", "2013-12-31", "De Sluis Notarissen", "private")], refs=2, offer=("51,75", "ja", "2023-04-17T15:42"))

# ---------------------------------------------------------------- g02 sidebar left, pdf, young
def g02(out):
    chrome("""<meta charset=utf-8><style>@page{size:A4;margin:0}body{margin:0;font:10pt/1.45 Verdana,sans-serif;color:#222}
.w{display:flex;min-height:296mm}.s{width:62mm;background:#3d2c5e;color:#fff;padding:12mm 7mm;box-sizing:border-box}.m{flex:1;padding:12mm 10mm}
.s h3{font-size:10pt;border-bottom:1px solid #fff8;margin:6mm 0 2mm}.ph{width:32mm;height:32mm;border-radius:50%;background:#8d7bb5;margin:0 auto 5mm}
.bar{height:5px;background:#ffffff40;margin:1mm 0 2.5mm}.bar i{display:block;height:5px;background:#f2c14e}h1{margin:0;font-size:21pt;color:#3d2c5e}h2{font-size:12pt;color:#3d2c5e;margin:7mm 0 2mm;text-transform:lowercase}
.j{margin-bottom:4mm}.j b{display:block}.j span{color:#777;font-size:9pt}p{margin:1mm 0}</style><div class=w><div class=s><div class=ph></div>
<h3>hier vind je mij</h3>Dilara Şahin<br>Spaanse Polder 18<br>Schiedam<br>06 48 11 20 93<br>dilara.shn@postvak.example<br>* 14 mei 2000<h3>ik kan</h3>
Word<div class=bar><i style="width:85%"></i></div>PowerPoint<div class=bar><i style="width:70%"></i></div>Blind typen<div class=bar><i style="width:95%"></i></div>Turks<div class=bar><i style="width:90%"></i></div>Engels<div class=bar><i style="width:65%"></i></div>
<h3>ik ben</h3>geduldig<br>een doorzetter<br>altijd op tijd<h3>ik doe graag</h3>boksen, bakken, mijn neefjes</div><div class=m><h1>Dilara</h1>
<p>Hoi! Ik ben een vrolijke telefoontijger. Ik zoek iets met méér inhoud dan pakketjes en retouren, het liefst voor de inwoners van mijn eigen streek.</p>
<h2>wat ik heb gedaan</h2>
<div class=j><b>Customer service agent</b><span>Webhelp, Rotterdam · voor bol · nov ’21 – nu</span><p>Chat en telefoon, 32 uur. Vragen over bestellingen, boze klanten, cadeaubonnen. Sinds een half jaar help ik nieuwe mensen op de vloer.</p></div>
<div class=j><b>Verkoopmedewerkster</b><span>Bakkerij Van der Hulst · aug ’19 – okt ’21</span><p>Elke zaterdag en in de vakantie hele weken. Brood snijden, kas opmaken, de toonbank gezellig houden.</p></div>
<div class=j><b>Stagiaire frontoffice</b><span>Woonplus Schiedam · feb ’20 – juni ’20</span><p>Stage van mijn opleiding. Huurders te woord gestaan aan de balie, en vanaf maart thuis brieven gemaakt.</p></div>
<div class=j><b>Folders rondbrengen</b><span>2015</span></div>
<h2>waar ik op school zat</h2>
<div class=j><b>Medewerker secretariaat en receptie (mbo niveau 3)</b><span>Albeda · 2017 – 2020 · diploma op zak</span></div>
<div class=j><b>Managementassistente, mbo niveau 4</b><span>Albeda · 2020 – 2021 · na driekwart jaar gestopt</span></div>
<div class=j><b>VMBO kader</b><span>Lentiz LIFE College · 2012 – 2017</span></div>
<h2>vraag maar aan</h2>
<p>Mijn teamleider Jeroen Kalkman (Webhelp), 010 - 555 01 22<br>Mijn oude bazin Corrie van der Hulst, 010 - 555 38 70</p></div></div>""", out)
cv("g02_dilara", "g02_dilara.pdf", g02,
   [ED("mbo-3", True, "2017", "2020"), ED("mbo-4", False, "2020", "2021"), ED("vmbo", None, "2012", "2017")],
   [E("2021-11", "present", "Webhelp", "contact-centre-company,private", True, "bol"),
    E("2019-08", "2021-10", "Bakkerij Van der Hulst"), E("2020-02", "2020-06", "Woonplus Schiedam", kind="stage"), E("2015", "2015", None, "")],
   listed="Officepakket", refs=2, offer=("41,00", "nee", "2023-04-14T09:05"))

# ---------------------------------------------------------------- g03 older driver, no capitals, plain
def g03(out):
    d = newdoc("Times New Roman", 12, 2.5)
    P(d, "C.V. van Bertus Hogervorst", bold=True, size=14)
    P(d, "adres: dorpsstraat 118, zoeterwoude\ntelefoon: na zessen 071 580 xx 14\ngeboren: 3-2-1961\nrijbewijs: b, be en c, chauffeurspas geldig tot 2026")
    P(d, "ik ben een man van weinig woorden maar ik ben er altijd. 45 jaar gewerkt en twee keer ziek geweest. door mijn knie kan ik niet meer laden en lossen dus ik zoek nu iets zittends.")
    P(d, "wat heb ik geleerd", bold=True)
    P(d, "lagere school\nlts leiden richting motorvoertuigen, diploma in 1977")
    P(d, "waar heb ik gewerkt", bold=True)
    P(d, "1977 tot 1984\tgarage koelewijn in hazerswoude, als monteur. banden, beurten, apk bestond nog niet.")
    P(d, "1984 tot 1999\tbij de firma P. Zandbergen & zn. heb ik op de tankwagen gereden, melk ophalen bij de boeren. in 1999 is de zaak verkocht.")
    P(d, "1999 tot 2012\tvan gend & loos, pakketten in de bollenstreek")
    P(d, "2012 tot mei 2021\tpost nl, zelfde werk andere trui. laatste jaren planner op depot leiderdorp omdat ik de wijken kon dromen")
    P(d, "vanaf juni 2021\tchauffeur leerlingenvervoer bij noot, in busje met 6 kinderen. 20 uur.")
    P(d, "en verder", bold=True)
    P(d, "vrijwilliger (drager en later bestuur) bij begrafenisvereniging de laatste eer van 1988 tot 2008. computer: gaat wel, whatsapp goed. pc cursus bij seniorweb 2019.")
    P(d, "voor inlichtingen kunt u bellen met theo zandbergen (oude baas) 0172 58 90 31.")
    d.save(out)
cv("g03_hogervorst", "g03_hogervorst.docx", g03,
   [ED("vmbo", True, None, "1977")],
   [E("1977", "1984", "garage koelewijn"), E("1984", "1999", "P. Zandbergen & zn."), E("1999", "2012", "van gend & loos"),
    E("2012", "2021-05", "post nl"), E("2021-06", "present", "noot"), E("1988", "2008", "begrafenisvereniging de laatste eer", "private", kind="vol")],
   refs=1, offer=("38,50", "ja", "2023-04-11T20:14"))

# ---------------------------------------------------------------- g04 civil-affairs desk, pdf, period under the block
def g04(out):
    weasy("""<meta charset=utf-8><style>@page{size:A4;margin:20mm 22mm;@bottom-right{content:"Curriculum vitae W. Terpstra – " counter(page) "/" counter(pages);font:8pt Georgia;color:#888}}
body{font:10.5pt/1.5 Georgia,serif}h1{font-weight:normal;letter-spacing:3px;font-size:18pt;text-align:center;margin:0}.sub{text-align:center;font-style:italic;margin-bottom:8mm}
h2{font-variant:small-caps;font-size:13pt;border-top:1px solid #000;padding-top:2mm;margin-top:7mm}.e{margin-bottom:5mm;break-inside:avoid}.p{font-style:italic;color:#444;text-align:right}ul{margin:1mm 0}</style>
<h1>WILLEMIJN TERPSTRA</h1><div class=sub>Drachten · 0512 – 51 xx 07 · w.terpstra@mailbox.example</div>
<p>Medewerker burgerzaken met liefde voor regels én voor mensen. Gewend aan volle wachtkamers, spoedpaspoorten en huilende kraamvaders.</p>
<h2>Loopbaan</h2>
<div class=e><b>Gemeente Smallingerland</b> – medewerkster burgerzaken B<ul><li>balie: reisdocumenten, rijbewijzen, verhuizingen, uittreksels</li><li>huwelijksaangiften, erkenningen, naturalisatieverzoeken</li><li>gebruiker van Key2Burgerzaken en JCC-afspraken</li></ul><div class=p>1 april 2016 tot op heden</div></div>
<div class=e><b>Gemeente Opsterland</b> – medewerker publieksbalie, payroll via Driessen<ul><li>inwoners aan de balie helpen, leges innen, vergunningen uitgeven</li><li>daarnaast één ochtend per week meedraaien in de telefoonploeg</li><li>klachten registreren in Suite4Sociaal Domein (pilot)</li></ul><div class=p>1 september 2013 tot en met 31 maart 2016</div></div>
<div class=e><b>Makelaardij Sietsma</b> – administratief medewerkster<ul><li>brochures, kadastergegevens, vergaderstukken VvE</li></ul><div class=p>februari 2011 tot en met augustus 2013</div></div>
<div class=e><b>Hotel-restaurant De Lauswolt</b> – medewerkster ontbijt en gastenontvangst<div class=p>zomer 2008</div></div>
<h2>Gestudeerd</h2>
<p>HBO Bestuurskunde/overheidsmanagement, NHL Leeuwarden, 2007 – 2011. Bachelor in Public Administration behaald in juni 2011.<br>HAVO, Singelland te Drachten, diploma 2007.</p>
<h2>Bijgeleerd</h2><p>Basisopleiding Burgerzaken (BOBZ), 2017 · Identiteitsfraude herkennen, 2019 · Microsoft Teams, 2020</p>
<h2>Nevenwerk</h2><div class=e>Secretaris van Dorpsbelang Boornbergum (onbetaald).<div class=p>2015 – 2020</div></div>
<h2>Referenties</h2><p>Op verzoek verstrek ik graag namen.</p>""", out)
cv("g04_terpstra", "g04_terpstra.pdf", g04,
   [ED("hbo-bachelor", True, "2007", "2011"), ED("havo", True, None, "2007")],
   [E("2016-04-01", "present", "Gemeente Smallingerland", "municipality"),
    E("2013-09-01", "2016-03-31", "Driessen", "temp-agency,municipality", "mixed", "Gemeente Opsterland", "Suite"),
    E("2011-02", "2013-08", "Makelaardij Sietsma", "private"),
    E({"earliest": "2008-06-01", "latest": "2008-08-31"}, {"earliest": "2008-06-01", "latest": "2008-08-31"}, "Hotel-restaurant De Lauswolt"),
    E("2015", "2020", "Dorpsbelang Boornbergum", "private", kind="vol")],
   on_request=True, offer=("47,20", "", "2023-04-17T11:30"))

# ---------------------------------------------------------------- g05 one line per job, function table, accountancy
def g05(out):
    d = newdoc("Cambria", 10.5)
    P(d, "Curriculum Vitae", size=16, bold=True, align=WD_ALIGN_PARAGRAPH.RIGHT)
    t = d.add_table(rows=0, cols=2)
    for k, v in (("Naam", "Hendrik-Jan Mulderij"), ("Woonplaats", "Nijkerk (Gld.)"), ("Geboren", "1974"), ("E-mail", "hjmulderij@kantoor.example"), ("Beschikbaar", "per 1 mei, 24 uur, niet op zondag")):
        c = t.add_row().cells; fill(c[0], k + ":"); fill(c[1], v)
    widths(t, 3.2, 12); P(d, "")
    P(d, "Functieoverzicht", bold=True, size=12)
    t = d.add_table(rows=1, cols=4); t.style = "Light Grid Accent 1"
    for c, x in zip(t.rows[0].cells, ("van – tot", "functie", "organisatie", "bijzonderheden")): fill(c, x)
    for r in (("01/2019 – heden", "financieel administrateur", "Slagerij-groothandel Ten Brinke", "debiteuren, btw-aangifte, Exact Online, Excel en Outlook"),
              ("06/2011 – 12/2018", "assistent-accountant", "Accountantskantoor Van Ree", "samenstellen jaarrekeningen mkb en agrariërs"),
              ("09/2004 – 05/2011", "boekhouder", "Autobedrijf Wassink B.V.", "volledige boekhouding, salarissen 14 man"),
              ("03/1997 – 08/2004", "medewerker crediteuren", "Rabobank", "toen nog met ponsbanden, bijna dan"),
              ("08/1995 – 02/1997", "magazijnbediende", "Boni", "via uitzendbureau Start")):
        for c, x in zip(t.add_row().cells, r): fill(c, x, size=9.5)
    widths(t, 3.2, 4, 4.6, 5); P(d, "")
    P(d, "Kerkelijk en maatschappelijk (onbetaald)", bold=True, size=12)
    P(d, "2014 t/m 2022: penningmeester, Hersteld Hervormde gemeente te Nijkerk (ca. 900 leden), begroting en Actie Kerkbalans\n2006 t/m 2010: bestuurslid schoolvereniging De Lichtboom")
    P(d, "Opleiding", bold=True, size=12)
    t = d.add_table(rows=1, cols=3); t.style = "Light Grid Accent 1"
    for c, x in zip(t.rows[0].cells, ("opleiding", "jaar", "diploma")): fill(c, x)
    for r in (("cursus Exact Online gevorderd", "2015", "certificaat"), ("MEAO bedrijfsadministratie, Amersfoort", "1991-1995", "ja"), ("MAVO", "1987-1991", "ja")):
        for c, x in zip(t.add_row().cells, r): fill(c, x, size=9.5)
    P(d, ""); P(d, "Inlichtingen over mijn persoon", bold=True, size=12)
    P(d, "drs. G. van Ree, voormalig werkgever, 033 245 xx 80\nouderling K. Schouten, voorzitter kerkrentmeesters, 06 53 xx 11 02\nmw. J. ten Brinke, directrice, 033 246 xx 10")
    d.save(out)
cv("g05_mulderij", "g05_mulderij.docx", g05,
   [ED("mbo-4", True, "1991", "1995"), ED("vmbo", True, "1987", "1991")],
   [E("2019-01", "present", "Slagerij-groothandel Ten Brinke", tools="Officepakket"), E("2011-06", "2018-12", "Accountantskantoor Van Ree"),
    E("2004-09", "2011-05", "Autobedrijf Wassink B.V."), E("1997-03", "2004-08", "Rabobank"),
    E("1995-08", "1997-02", "Start", "temp-agency,private", client="Boni"),
    E("2014", "2022", "Hersteld Hervormde gemeente", "religious", kind="vol"),
    E("2006", "2010", "schoolvereniging De Lichtboom", "education", kind="vol")],
   refs=3, offer=("53,30", "", "2023-04-13T21:50"))

# ---------------------------------------------------------------- g06 txt
def g06(out):
    out.write_text("""NAAM        Soraya Ramdin
GEB.        1989, Paramaribo
WOONPLAATS  Den Haag (Escamp)
TEL         06-4417xxxx
UURTARIEF   EUR 48,00 ex btw

--------------------------------------------------
WERK
--------------------------------------------------
* 2022-03 tot nu : KCM'er bij de gemeente Rijswijk (ingehuurd via Tempo-Team)
    - 14070, mail en whatsapp. gemiddeld 55 gesprekken p/d
    - vragen belasting zoek ik op in Key2Belastingen, meldingen openbare ruimte in Key2KCC
    - roosteren van de belploeg op vrijdag (Excel + Outlook)

* 2020-10 tot 2022-02 : agent corona-infolijn GGD Haaglanden
    - inkomende telefoon: vragen over testen, quarantaine en vaccineren; afspraken maken
    - werkte vanuit huis, in dienst van Yource

* 2016-05 tot 2020-09 : Telefoniste, Taxi Centrale Haaglanden
    - ritten aannemen, klachten, zorgvervoer. nachtdiensten

* 2012-2016 : gastvrouw / caissiere bij Kookwinkel Oldenhof

* 2010 : inpakster, Koninklijke Marel bloemen (seizoen)

--------------------------------------------------
SCHOOL
--------------------------------------------------
2007-2010  mbo 4 Juridisch medewerker openbaar bestuur, ROC Mondriaan -- diploma behaald
2003-2007  vmbo-t, Johan de Witt -- geslaagd
2011       HBO Rechten, Haagse Hogeschool -- alleen eerste blok gedaan, niet afgerond

--------------------------------------------------
OVERIG
--------------------------------------------------
Talen : Nederlands, Sarnami, Engels, Sranan
Nog niet mee gewerkt : Accres (maar ik leer snel)
VOG   : geen probleem

--------------------------------------------------
BELLEN MAG MET
--------------------------------------------------
Patrick Hoek      teamleider KCC Rijswijk    070-326xxxx
Ameeta Bhikhari   planner taxicentrale       06-2210xxxx
""", encoding="utf-8")
cv("g06_ramdin", "g06_ramdin.txt", g06,
   [ED("mbo-4", True, "2007", "2010"), ED("vmbo", True, "2003", "2007"), ED("hbo-bachelor", False, None, "2011")],
   [E("2022-03", "present", "Tempo-Team", "temp-agency,municipality", True, "gemeente Rijswijk", "Key2Belastingen,Key2KCC,Officepakket"),
    E("2020-10", "2022-02", "Yource", "contact-centre-company,joint-arrangement", True, "GGD Haaglanden"),
    E("2016-05", "2020-09", "Taxi Centrale Haaglanden", "private", True),
    E("2012", "2016", "Kookwinkel Oldenhof"), E("2010", "2010", "Koninklijke Marel bloemen")],
   refs=2, rate=48.0, rate_fee="")

# ---------------------------------------------------------------- g07 two columns pdf, hotel
def g07(out):
    chrome("""<meta charset=utf-8><style>@page{size:A4;margin:14mm}body{font:9.6pt/1.45 'Trebuchet MS',sans-serif;margin:0}.top{background:#0f766e;color:white;padding:6mm;display:flex;justify-content:space-between}
.top h1{margin:0;font-size:19pt}.g{display:grid;grid-template-columns:1.5fr 1fr;gap:9mm;margin-top:6mm}h2{font-size:10.5pt;color:#0f766e;letter-spacing:1px;border-left:4px solid #0f766e;padding-left:2mm;margin:0 0 3mm}section{margin-bottom:6mm}
.t{display:flex;justify-content:space-between;font-weight:bold}.o{color:#555}ul{margin:.5mm 0 3mm;padding-left:4.5mm}</style>
<div class=top><h1>Patricia Engelen<br><small style="font-size:10pt">Front office · gastvrijheid · planning</small></h1><div style="text-align:right">Valkenburg (L)<br>p.engelen@limburgmail.example<br>+31 6 19 55 xx 84</div></div>
<div class=g><div><section><h2>ERVARING</h2>
<div class=t><span>Receptionist-telefonist</span><span>05/2018 – 03/2023</span></div><div class=o>Hotel Schaepkens van St. Fijt</div><ul><li>in- en uitchecken, kamersleutels, rekeningen</li><li>inkomende telefoontjes: reserveringen en informatie</li><li>Mews, Outlook en Word</li></ul>
<div class=t><span>Assistant front office manager</span><span>02/2014 – 04/2018</span></div><div class=o>Fletcher Hotels, vestiging Geulzicht</div><ul><li>rooster voor zes receptionisten; suite-upgrades en groepen; nachtaudit</li></ul>
<div class=t><span>Medewerker reserveringen</span><span>07/2010 – 01/2014</span></div><div class=o>Landal GreenParks, contactcenter Landgraaf</div><ul><li>boekingen per telefoon, gemiddeld 80 calls per dag, Nederlands/Duits</li></ul>
<div class=t><span>Hostess</span><span>2008 - 2010</span></div><div class=o>Gemeentegrot Valkenburg</div><ul><li>groepen ontvangen, rondleidingen</li></ul></section>
<section><h2>EXTRA</h2><div class=t><span>Vrijwilliger onthaal</span><span>2021 – heden</span></div><div class=o>Hospice Trajectum</div></section></div>
<div><section><h2>OPLEIDING</h2><b>Hotelschool, middelbaar (MHS)</b><br>mbo-4 Manager/bedrijfsleider hotel<br>2004 – 2008, diploma<br><br><b>Vwo</b><br>Stella Maris College<br>t/m klas 4 gevolgd, 2000 – 2004</section>
<section><h2>TALEN</h2>Nederlands ●●●●●<br>Duits ●●●●○<br>Frans ●●●○○<br>Limburgs ●●●●●</section>
<section><h2>CURSUSSEN</h2>BHV (jaarlijks)<br>Sociale hygiëne, 2009<br>Excel gevorderd, 2022</section>
<section><h2>AANBEVELING</h2><i>“Patricia heeft in vijf jaar nog nooit een gast zonder glimlach laten gaan. Zelfs tijdens de watersnood van 2021 niet.”</i><br>— Guido Schaepkens, eigenaar</section>
<section><h2>HOBBY</h2>schutterij (klaroen), wandelen in het Geuldal</section></div></div>""", out)
cv("g07_engelen", "g07_engelen.pdf", g07,
   [ED("mbo-4", True, "2004", "2008"), ED("vwo", False, "2000", "2004")],
   [E("2018-05", "2023-03", "Hotel Schaepkens van St. Fijt", "private", "mixed", tools="Officepakket"),
    E("2014-02", "2018-04", "Fletcher Hotels"), E("2010-07", "2014-01", "Landal GreenParks", "private", True),
    E("2008", "2010", "Gemeentegrot Valkenburg", "private"), E("2021", "present", "Hospice Trajectum", "care", kind="vol")],
   refs=1, offer=("44,75", "ja", "2023-04-16T22:03"))
