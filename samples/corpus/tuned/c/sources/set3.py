"""Third part: ten people."""
from lib import E, L, S, cv, docx, html, page, put, save, side, new


@cv("CV J.P. Verhulst (raadslid).docx",
    [L("wo-master", True, "1979", "1985"), L("vwo", None, "1973", "1979")],
    [E("2018-03", "present", "Gemeente Krimpen aan den IJssel", None, "M", False, kind="council"),
     E("2003-01", "2022-08", "Scholengroep Altra", None, "E", False, "o"),
     E("1986-08", "2002-12", "Erasmiaans Gymnasium", None, "E", False)],
    refs=2, offer=("45,00", "yes", "2023-04-10 17:17"))
def c27(path, tmp):
    docx(path, """# mr. J.P. (Jan-Peter) Verhulst
Krimpen aan den IJssel
## Nevenfuncties
**Gemeente Krimpen aan den IJssel** (maart 2018 – heden)
Gemeenteraadslid, woordvoerder sociaal domein en dienstverlening
## Hoofdfuncties
**Scholengroep Altra** (januari 2003 – augustus 2022)
Rector, later bestuurssecretaris. Beleidsstukken in Word en begrotingen in Excel.
**Erasmiaans Gymnasium** (augustus 1986 – december 2002)
Docent geschiedenis en maatschappijleer
## Academische vorming
Nederlands recht, Rijksuniversiteit Leiden, 1979 – 1985, doctoraal examen behaald
Gymnasium-α, Erasmiaans, 1973 – 1979 (vwo)
## Publicaties
"De raad aan de telefoon", in: Openbaar Bestuur, 2021
"Inspraak of uitspraak", eigen beheer, 2015
## Referenties
Burgemeester M. Vroom en griffier L. Faber zijn bereid inlichtingen te geven.""", tmp, font="Liberation Serif", size=11.5, color="6A1B1A", upper=True, hsize=11, hborder="bottom", tlight=True, tsize=20)


@cv("Zeynep_Aydin_CV.pdf",
    [L("mbo-4", True, "2013-08", "2016-07"), L("vmbo", True, "2009-08", "2013-06")],
    [E("2019-09", "present", "Sportbedrijf Rotterdam", None, "X", True, "a", mun="review"),
     E("2017-01", "2019-08", "Basic-Fit", None, "X", False),
     E("2016-08", "2016-12", "Sunweb", None, "X", False)],
    refs=2, offer=("47,80", "", "2023-04-17 14:14"), listed="o")
def c28(path, tmp):
    html(path, page("""@page{size:A4;margin:0}body{margin:0;font:10pt/1.4 'DejaVu Sans Condensed','DejaVu Sans'}.r{position:absolute;right:0;top:0;width:58mm;height:297mm;background:#fff3e0;padding:14mm 6mm;box-sizing:border-box;font-size:9.2pt}.m{margin-right:58mm;padding:14mm 9mm 0 14mm}
h1{margin:0;color:#e65100;font-size:24pt;line-height:1}h2{color:#e65100;font-size:11pt;margin:6mm 0 1.5mm;text-transform:lowercase}.e{display:flex;gap:4mm;margin-bottom:4mm}.e>span{flex:0 0 27mm;color:#6d4c41;font-size:8.6pt}.pill{display:inline-block;border:1px solid #e65100;border-radius:9px;padding:0 6px;margin:1mm}""",
"""<div class=r><div style="border:1px dashed #e65100;height:30mm;text-align:center;line-height:30mm">pasfoto</div><h2>Contact</h2>Rotterdam-Zuid<br>06 1234 5628<br>zeynep@voorbeeld.nl<h2>Programma's</h2><span class=pill>Word</span><span class=pill>Excel</span><span class=pill>Outlook</span><span class=pill>Canva</span><h2>Rijbewijs</h2>AM, B<h2>Referenties</h2>Gijs Roodenburg<br>teamleider verhuur<br>06-12345629<br><br>Naomi de Wit<br>clubmanager Basic-Fit<br>06-12345630</div>
<div class=m><h1>Zeynep<br>Aydin</h1><h2>Over mij</h2>Sportief, direct en altijd in voor een praatje. Ik wil mijn telefoonervaring inzetten voor een gemeente.
<h2>Wat ik doe en deed</h2><div class=e><span>september 2019 tot heden</span><div><b>Sportbedrijf Rotterdam</b><br>medewerker klantcontact<br>Sportbedrijf Rotterdam is een bedrijf van de gemeente Rotterdam en beheert zwembaden en sporthallen. Ik neem de telefoon en de mail aan van verenigingen en scholen en leg boekingen vast in Accres.</div></div>
<div class=e><span>januari 2017 tot augustus 2019</span><div><b>Basic-Fit</b><br>gastvrouw / instructrice<br>Balie, lessen, rondleidingen.</div></div>
<div class=e><span>augustus 2016 tot december 2016</span><div><b>Sunweb</b><br>hostess Turkije</div></div>
<h2>Studies</h2><div class=e><span>augustus 2013 – juli 2016</span><div><b>Sport- en bewegingsleider, niveau 4</b><br>Albeda Sportcollege, diploma behaald</div></div>
<div class=e><span>augustus 2009 – juni 2013</span><div><b>Vmbo-t</b><br>Olympia College, geslaagd</div></div></div>"""), "weasy")


@cv("cv_truus_hagenaars.docx",
    [L("mbo-3", None, "1996", "1998"), L("vmbo", None, None, "1996")],
    [E("2021", "2022", "Olympia", "Gemeente Schiedam", "TM", True, "k", dur=14),
     E("2018", "2020", "Fonq", None, "X", False),
     E("2007-11", "2017-10", "Thuiszorg Maassluis", None, "Z", False),
     E("2003", "2003", "V&D", None, "X", False, single=True)],
    refs=1, offer=("43,00", "yes", "2023-04-16 19:19"), listed="o")
def c29(path, tmp):
    docx(path, """# Truus Hagenaars - van Dam
truus.hagenaars@voorbeeld.nl / 010 123 45 29
.
**PERSOONLIJKE GEGEVENS**
Geboren: Maassluis, 8 juni 1979. Gehuwd, 2 kinderen. Auto en rijbewijs.
.
**WERKERVARING**
Gemeente Schiedam (via Olympia) - KCC medewerker - 2021-2022 (14 maanden)
bellen, mailen, key2kcc bijhouden, mensen verder helpen
Fonq - magazijn en retouren - 2018 t/m 2020
Thuiszorg Maassluis - verzorgende thuis - november 2007 t/m oktober 2017
wassen, aankleden, steunkousen, rapporteren
V&D - kerstkracht - 2003
.
**OPLEIDING**
1996-1998 Verzorgende niveau 3, Zadkine
1996 VBO verzorging
.
**COMPUTER SKILLS**
Ik werk met word, excel en outlook, en met whatsapp.
.
**REFERENTIE**
Peggy Storm (leidinggevende Schiedam) tel 010 1234530""", tmp, font="Liberation Sans", size=11, tsize=16, after=0)


@cv("Profiel consultant E. Bosma.pdf",
    [L("hbo-bachelor", True, "2001", "2005")],
    [E(S("2021-01-01", "2021-03-31"), "present", "JS Consultancy", "Gemeente Hardenberg", "TM", False, "bo"),
     E(S("2018-07-01", "2018-12-31"), S("2020-10-01", "2020-12-31"), "JS Consultancy", "Diverse gemeenten", "TM", True, "k", mun="review"),
     E(S("2012-05-01", "2012-08-31"), S("2018-05-01", "2018-08-31"), "GBLT", None, "J", False, "b"),
     E(S("2005-09-01", "2005-12-31"), S("2012-01-01", "2012-04-30"), "Univé", None, "X", True)],
    refs=2, cv_date="2023-02-15", offer=("54,95", "", "2023-04-18 11:59"))
def c30(path, tmp):
    docx(path, """>> JS Consultancy
# Profiel: Eelco Bosma
| **Functie** | Consulent publiekszaken en belastingen | **Datum cv** | 15 februari 2023
| **Standplaats** | Zwolle | **Inzetbaar** | direct, 32 uur
## Kort
Eelco is een allrounder voor publieksdiensten. Hij zit net zo makkelijk aan de telefoon als achter een bezwaarschrift.
## Inzet
### Gemeente Hardenberg
Q1 2021 – heden | medewerker heffingen | detachering vanuit JS Consultancy
Aanslagen opleggen en bezwaren afdoen in Key2Belastingen. Beschikkingen in Word, controles in Excel.
- Waarderen van bezwaarschriften OZB, afval en riool, gemiddeld 25 per week
- Uitleg op papier bij besluiten die daar om vragen
- Meedenken over de leesbaarheid van de gecombineerde aanslag
- Bijwerken van de werkinstructie kwijtschelding na de wijziging van de verordening
### Diverse gemeenten
2e helft 2018 – Q4 2020 | KCC-medewerker op afroep | detachering vanuit JS Consultancy
Korte klussen aan de telefoon in Overijssel en Drenthe, meest met Key2KCC.
- Invallen bij ziekte, vakantie en piekdrukte na de aanslagoplegging
- Inwonersvragen over afval, verhuizen, reisdocumenten en meldingen openbare ruimte
- Overdragen van verbeterpunten aan de vaste teams
### GBLT
medio 2012 – medio 2018 | medewerker invordering
Belastingkantoor van waterschappen en gemeenten. Dwangbevelen, betalingsregelingen, Key2Belastingen.
- Beoordelen van verzoeken om uitstel van betaling
- Afstemmen met deurwaarders en bewindvoerders
- Lid van de werkgroep "minder bezwaar door betere brieven"
### Univé
eind 2005 – begin 2012 | medewerker klantcontact
Inkomende telefoon over autoverzekeringen.
- Schades opnemen en doorzetten, polissen wijzigen
- Inwerken van uitzendkrachten in het najaar
## Wat opdrachtgevers zeggen
Prettig in de omgang, stelt de juiste vragen, levert op tijd. Kan na een week zelfstandig mee en zoekt zelf uit hoe het zit.
## Competenties
- Klantgericht: blijft vriendelijk, ook bij het derde telefoontje over hetzelfde kenteken
- Nauwkeurig: controleert een bedrag liever twee keer
- Stressbestendig: drukte in februari is voor Eelco gewoon februari
- Flexibel: woensdag en vrijdag geen bezwaar
## Opleiding en diploma
hbo Fiscale Economie, Windesheim (2001 – 2005), diploma: ja
## Opgave van referenten
| Naam | Organisatie | Telefoon
| Wieke Zandstra | gemeente Hardenberg | 0523-123430
| Gerrit Tuinstra | GBLT | 038-1234531""".replace("Q1 2021 – heden | ", "Q1 2021 – heden, ").replace("2020 | ", "2020, ").replace("2018 | ", "2018, ").replace("2012 | ", "2012, ").replace(" | detachering", ", detachering"),
         tmp, font="Carlito", size=10.5, color="006064", hshade="E0F7FA", subcolor="006064", cols={4: [2.5, 6.5, 2.5, 5], 3: [5, 6, 5]}, footer="Profiel E. Bosma – bladzijde {page}")


@cv("joey-klaassen-cv.docx",
    [L("hbo-bachelor", False, "2020", "2024"), L("havo", True, "2015", "2020")],
    [E("2022-09", "2023-01", "Gemeente Tilburg", None, "M", True, "k", kind="intern"),
     E("2021-05", "present", "Bol.com", None, "X", True, "", maybe="o"),
     E(S("2020-06-01", "2020-08-31"), S("2020-06-01", "2020-08-31"), "Beekse Bergen", None, "X", False),
     E("2019-01", "2020-04", "Scouting De Zwaluwen", None, "X", False, kind="volunteer")],
    refs=1, offer=("36,00", "yes", "2023-04-18 10:59"), listed="o")
def c31(path, tmp):
    side(path, """## hi!
Joey Klaassen
20 jaar
Tilburg
06-12345631
joey@voorbeeld.nl
in/joeyklaassen
## skills
- Photoshop ★★★★
- Word, Excel ★★★
- Talen ★★★
## referentie
Manon Wijnen, stagebegeleider KCC
""", """## stages
**Stagiair klantcontactcentrum** | Gemeente Tilburg
sep 2022 tot jan 2023
Halfjaar meegedraaid aan de telefoon, onderzoek gedaan naar terugbelverzoeken in key2-kcc.
## bijbanen
**Customer service hero** | Bol.com
mei 2021 tot nu
Chatten met klanten, ong. 12 uur in de week. Schema's in Excel.
**Parkmedewerker** | Beekse Bergen
zomer 2020
## vrijwillig
**Leiding welpen** | Scouting De Zwaluwen
jan 2019 tot apr 2020
## onderwijs
**HBO Communicatie** | Fontys | 2020 - 2024 (verwacht)
**HAVO** | Theresialyceum | 2015 - 2020 | diploma gehaald""", tmp, wl=5, wr=12.2, fill="EDE7F6", font="Carlito", size=11, color="5E35B1", margin=1.8, hsize=16, hlight=True)


@cv("CV Natasja Kromhout - functioneel beheer.docx",
    [L("hbo-bachelor", True, None, "2009"), L("mbo-4", None, None, "2005")],
    [E("2022-02-01", "present", "Werkorganisatie CGM", None, "M", False, "ks"),
     E("2017-06-15", "2022-01-31", "Gemeente Oss", None, "M", "mixed", "kao"),
     E("2013-03-01", "2017-06-14", "Gemeente Oss", None, "M", True, "k"),
     E("2009-09-01", "2013-02-28", "SNT Deutschland", None, "K", True)],
    refs=2, offer=("55,10", "yes", "2023-04-18 09:09"))
def c32(path, tmp):
    docx(path, """NATASJA KROMHOUT
---
Cuijk · natasja@voorbeeld.nl · 06-12345632
.
Ik begon met een headset op en beheer nu de systemen waar mijn oud-collega's mee werken.
## 01-02-2022 t.e.m. heden
**Functioneel beheerder** bij Werkorganisatie CGM (Cuijk, Grave, Mill)
- Beheer van Key2KCC en Suite voor het Sociaal Domein
- Testen van releases, autorisaties, contact met de leverancier
## 15-06-2017 t.e.m. 31-01-2022
**Functioneel beheerder klantcontactcentrum** bij Gemeente Oss
- Inrichting van Key2KCC en Accres, handleidingen in Word, overzichten in Excel
- Bij drukte inspringen aan de telefoon
## 01-03-2013 t.e.m. 14-06-2017
**Medewerker klantcontactcentrum** bij Gemeente Oss
- Telefoon, mail, Key2KCC
## 01-09-2009 t.e.m. 28-02-2013
**Agent** bij SNT Deutschland (callcenter), Venlo
- Duitstalige klantenservice voor een webwinkel
## Geleerd
Geslaagd in 2009: HBO Duitse taal, Fontys Tilburg
2005: Secretaresse niveau 4, ROC de Leijgraaf
BiSL Foundation 2018, TMap 2020
## Navraag
Jos Verbruggen, teamleider I&A CGM
Anja Smulders, manager KCC Oss""", tmp, font="Liberation Sans", size=10.5, color="880E4F", hsize=11, margin=3)


@cv("sollicitatie_cv_abdi.pdf",
    [L("mbo-2", True, "2015", "2017"), L(None, True, "2008", "2011")],
    [E("2020", "present", "Haagse Werk", None, "J", False),
     E("2018", "2019", "Coolblue", None, "X", False),
     E("2018-06", "2018-06", "Albert Heijn", None, "X", False, single=True),
     E("2021", "present", "Evangelische gemeente De Bron", None, "R", False, kind="volunteer")],
    refs=2, offer=None, stated=("37,50", "yes"))
def c33(path, tmp):
    html(path, page("""@page{size:A4;margin:25mm 25mm}body{font:11.5pt/1.5 'Liberation Serif'}dt{float:left;clear:left;width:38mm;font-weight:bold}dd{margin:0 0 2mm 40mm}h1{text-align:right;font-size:18pt}h2{font-size:13pt;text-decoration:underline}""",
"""<h1>Abdirahman Warsame</h1><h2>Personlijke gegevens</h2><dl><dt>Naam:</dt><dd>Abdirahman Warsame</dd><dt>Woonplaats:</dt><dd>Den Haag</dd><dt>Telefoon:</dt><dd>06-12345633</dd><dt>Uurtarief:</dt><dd>€ 37,50 (inclusief fee, excl. btw)</dd></dl>
<h2>Werk</h2><dl><dt>2020 tot nu</dt><dd>Medewerker groen en schoonmaak, Haagse Werk (sociale werkvoorziening)</dd><dt>2018 tot 2019</dt><dd>Bezorger, Coolblue, Den Haag</dd><dt>juni 2018</dt><dd>Proefmaand vakkenvuller, Albert Heijn</dd></dl>
<h2>Vrijwilliger</h2><dl><dt>2021 tot nu</dt><dd>Voedseluitgifte en taalcafe, Evangelische gemeente De Bron</dd></dl>
<h2>School</h2><dl><dt>2015 tot 2017</dt><dd>Mbo niveau 2 facilitaire dienstverlening, Mondriaan, diploma</dd><dt>2008 tot 2011</dt><dd>Secondary school, Mogadishu, diploma</dd></dl>
<h2>Refrenties</h2>Dhr. Ed van Leeuwen, voorman Haagse Werk<br>Zr. Miriam Bakker, coordinator De Bron
<p>Ik zoek werk waar ik mijn Nederlands beter kan maken. Met computers ben ik aan het leren, ik wil graag leren werken met Office.</p>"""), tmp=tmp)


@cv("Loes Terpstra CV 2023.docx",
    [L("hbo-bachelor", None, "2008", "2012"), L("mbo-4", None, "2005", "2008"), L("vmbo", None, "2001", "2005")],
    [E("2020-09", "2022-12", "Gemeente Súdwest-Fryslân", None, "M", True, "ko"),
     E("2020-09", "present", "ROC Friese Poort", None, "E", "mixed", "o"),
     E("2012-08", "2020-08", "Wetterskip Fryslân", None, "W", True, ""),
     E(None, None, "Terpstra Tekst", None, "X", False)],
    refs=2, offer=("49,99", "yes", "2023-04-15 07:30"))
def c34(path, tmp):
    docx(path, """# Loes Terpstra
> Sneek | loes.terpstra@voorbeeld.nl | 06 12 34 56 34
## Waar ik blij van word
Een telefoontje dat begint met een zucht en eindigt met een lach.
## Waar ik werkte
| **sep 2020 – dec 2022** | **Medewerker KCC (20 uur)** // Gemeente Súdwest-Fryslân // Inwoners helpen via 140515, chat en mail, ook in het Fries. Gewerkt met Key2KCC, Word en Outlook.
| **sep 2020 – heden** | **Medewerker studentenbalie (16 uur)** // ROC Friese Poort // Balie, telefonische vragen over inschrijving, beheer van lijsten in Excel, post in Word.
| **aug 2012 – aug 2020** | **Medewerker Klantcontact** // Wetterskip Fryslân // Telefoon en mail over belastingen en waterstand.
| **tussendoor** | **Tekstschrijver** // Terpstra Tekst (eigen bedrijfje) // Folders en websites voor ondernemers.
## Waar ik leerde
| **2008 – 2012** | HBO Communicatie, NHL
| **2005 – 2008** | MBO Juridisch medewerker niveau 4, Friese Poort
| **2001 – 2005** | VMBO-t, Bogerman
## Wie mij kennen
| **Gea Wijbenga** | teamleider KCC Súdwest-Fryslân
| **Sietse de Haan** | coördinator studentenbalie
## Waar ik van hou
Skûtsjesilen, kaatsen kijken en suikerbrood.""", tmp, font="Carlito", size=11, color="00579B", hlight=True, hsize=16, cols=[4, 12.5])


@cv("M_Schouten_beknopt.pdf",
    [L("hbo-master", True, "2010", "2012"), L("hbo-bachelor", None, "2005", "2009"), L("havo", None, "2000", "2005")],
    [E("2020-04-01", "2020-05-31", "Gemeente Nissewaard", None, "M", False, "o"),
     E("2020-06-01", "2022-06-30", "Vodafone", None, "X", True),
     E("2022-07-01", "present", "DCMR Milieudienst Rijnmond", None, "J", False, "o"),
     E("2012-09-01", "2020-03-31", "Nationale-Nederlanden", None, "X", False),
     E("2023-03-15", "2023-03-15", "Gemeente Nissewaard", None, "M", False, kind="council")],
    refs=2, offer=("55,56", "", "2023-04-17 23:59"))
def c35(path, tmp):
    from reportlab.lib.pagesizes import A4
    from reportlab.lib import colors
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table
    n = ParagraphStyle("n", fontName="Helvetica", fontSize=9.5, leading=13)
    h = ParagraphStyle("h", fontName="Helvetica-Bold", fontSize=11, leading=20, textColor=colors.HexColor("#9a3412"))
    t = ParagraphStyle("t", fontName="Helvetica-Bold", fontSize=22, leading=28)
    P = lambda x: Paragraph(x, n)  # noqa: E731
    jobs = [("01/04/2020 - 31/05/2020", "Gemeente Nissewaard", "Projectmedewerker noodopvang", "Registratie van aanvragen Tozo in Excel, brieven in Word"),
            ("01/06/2020 - 30/06/2022", "Vodafone", "Medewerker customer care", "Telefonie en chat, zakelijke klanten"),
            ("01/07/2022 - heden", "DCMR Milieudienst Rijnmond", "Beleidsmedewerker", "Notities en presentaties (MS Office)"),
            ("01/09/2012 - 31/03/2020", "Nationale-Nederlanden", "Productspecialist pensioenen", "Onderhoud van polisvoorwaarden"),
            ("15/03/2023", "Gemeente Nissewaard", "Lid stembureau", "Verkiezingen provinciale staten")]
    f = [Paragraph("Matthijs Schouten", t), P("Spijkenisse &nbsp; | &nbsp; 06-12345635 &nbsp; | &nbsp; matthijs@voorbeeld.nl"), Spacer(1, 8),
         Paragraph("Dienstbetrekkingen", h),
         Table([[P("<b>%s</b>" % x) for x in ("periode", "organisatie", "functie", "werkzaamheden")]] + [[P(x) for x in r] for r in jobs], colWidths=[85, 120, 125, 180],
               style=[("LINEBELOW", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 1), (-1, -1), .3, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")]),
         Paragraph("Onderwijs", h),
         Table([[P(x) for x in r] for r in (("2010 - 2012", "Master of Business Studies, hbo-master, Hogeschool Rotterdam", "Cum Laude"), ("2005 - 2009", "hbo-bachelor Bedrijfseconomie, Hogeschool Rotterdam", ""), ("2000 - 2005", "havo, De Ring van Putten", ""))],
               colWidths=[85, 305, 120]),
         Paragraph("Referenties", h), P("Ellen Biesheuvel, teammanager Vodafone, 06-12345636<br/>Ruud Kleijwegt, projectleider gemeente Nissewaard, 0181-123437"),
         Paragraph("Interesses", h), P("Hardlopen, geschiedenis van de Maasvlakte, quizzen")]
    SimpleDocTemplate(str(path), pagesize=A4, leftMargin=42, rightMargin=42, topMargin=48, title="CV", invariant=1).build(f)


@cv("CV-Saskia-Blom.docx",
    [L("mbo-4", None, None, None), L("havo", False, None, None)],
    [E("2019-05", "present", "Gemeente Pijnacker-Nootdorp", None, "M", True, ""),
     E("2005-01", "2019-04", "Gemeente Pijnacker-Nootdorp", None, "M", False, "b"),
     E("2003", "2004", "ABN AMRO", None, "X", True)],
    refs=3, listed="b", offer=("53,31", "", "2023-04-14 12:00"), cv_date="2023-01")
def c36(path, tmp):
    docx(path, """# SASKIA BLOM
^ Nootdorp | 015 - 123 45 36 | s.blom@voorbeeld.nl
^ CV per januari 2023
## 1. Samenvatting
Al achttien jaar in dienst van dezelfde gemeente, eerst bij belastingen, nu in het KCC. Key2Belastingen ken ik van haver tot gort. Ik heb geen ervaring met Accres.
## 2. Werkzaam geweest bij
GEMEENTE PIJNACKER-NOOTDORP \\t 2005 - heden
**Klantadviseur KCC** \\t sinds mei 2019
Telefoon (14015), e-mail, WhatsApp. Zaaksysteem: Key2Burgerzaken en Djuma.
Referentie: Hanneke Bos, teammanager KCC
**Medewerker belastingen** \\t januari 2005 - april 2019
Heffing en inning, Key2Belastingen, kwijtschelding.
Referentie: Paul Rietveld, senior belastingen
ABN AMRO \\t 2003 - 2004
**Medewerker callcenter** \\t 2003 - 2004
Bankpassen blokkeren, saldo-informatie.
Referentie: Marleen Tas, destijds teamleider
## 3. Opleidingsniveau
Mbo niveau 4 secretarieel
Havo (niet afgemaakt)
## 4. Beschikbaarheid
24 tot 32 uur, woensdag en vrijdag in overleg.""", tmp, font="Liberation Sans", size=10.5, tabs=[-16.6], color="2E7D32", tcenter=True, hborder="top", hsize=12)
