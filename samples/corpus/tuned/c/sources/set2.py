"""Second part: twelve people."""
from docx.oxml import parse_xml

from lib import E, L, S, cv, docx, html, new, page, put, save, side


@cv("CV 2023 - Gerda Leenheer.pdf",
    [L("mbo-4", True, None, "1998"), L("vmbo", True, None, "1994"), L("mbo-4", None, "2004", "2005")],
    [E("2011-06", "present", "SVHW", None, "J", "mixed", "bo"),
     E("2005-01", "2011-05", "Gemeente Binnenmaas", None, "M", False, "b"),
     E("1998-08", "2004-12", "Accountantskantoor Visser & Zn.", None, "X", False)],
    refs=2, offer=("54,00", "yes", "2023-04-14 15:00"))
def b15(path, tmp):
    html(path, page("""@page{size:A4;margin:14mm 15mm}body{font:10pt/1.45 'Liberation Serif';margin:0}h1{font-size:23pt;text-align:center;margin:0;border-top:3px double #333;border-bottom:3px double #333;padding:2mm}
.k{columns:2;column-gap:9mm;margin-top:6mm}h2{font:bold 11pt 'Liberation Sans';background:#eee;padding:1mm 2mm;margin:0 0 2mm}section{break-inside:avoid;margin-bottom:5mm}b{font-family:'Liberation Sans';font-size:9.5pt}""",
"""<h1>Gerda Leenheer</h1><div style="text-align:center">Klaaswaal · 0186-123415 · gerdaleenheer@voorbeeld.nl</div><div class=k>
<section><h2>Wie ben ik?</h2>Geboren en getogen in de Hoeksche Waard. Nauwgezet, nuchter, en ik kan een aanslag zo uitleggen dat iemand hem ook snapt.</section>
<section><h2>Werk Ervaring</h2><b>Medewerker heffing en WOZ</b><br>SVHW (belastingsamenwerking), Klaaswaal<br><i>juni 2011 t/m heden</i><br>Bezwaren behandelen, kwijtschelding beoordelen, en twee dagdelen per week de belastinglijn bemensen. Werkt in Key2Belastingen en met Word en Excel.</section>
<section><b>Medewerker belastingen</b><br>Gemeente Binnenmaas, Maasdam<br><i>januari 2005 t/m mei 2011</i><br>Aanslagen OZB en hondenbelasting, invordering. Invoering van Key2Belastingen in 2009 meegemaakt.</section>
<section><b>Assistent-accountant</b><br>Accountantskantoor Visser &amp; Zn., Oud-Beijerland<br><i>augustus 1998 t/m december 2004</i><br>Jaarrekeningen, aangiften, loonstroken.</section>
<section><h2>Opleidingen</h2>1998 – MEAO, richting bedrijfsadministratie, diploma<br>1994 – Mavo-D, diploma<br>2004–2005 – MBO niveau 4 Belastingpraktijk (avond)</section>
<section><h2>Cursusses</h2>Taxeren WOZ (2012)<br>Klantgericht telefoneren (2016)<br>Algemene wet bestuursrecht (2019)</section>
<section><h2>Kunnen over mij vertellen</h2>Cor de Zeeuw — teamleider heffing SVHW — 0186-123400<br>Nel Barendregt — oud-directeur Visser &amp; Zn. — 06-12345616</section>
<section><h2>Vrije tijd</h2>Tuinieren, klaverjassen, koor Con Amore</section></div>"""), tmp=tmp)


@cv("bas_vd_linden_cv_def2.docx",
    [L("ad", True, "2013", "2015"), L("mbo-4", True, "2009", "2012"), L("vmbo", True, "2005", "2009")],
    [E("2021-04", "present", "BAR-organisatie", None, "M", True, "kso"),
     E("2018-10", "2021-03", "BAR-organisatie", None, "M", True, "k"),
     E("2016-01", "2018-09", "BAR-organisatie", None, "M", False),
     E("2012-09", "2015-12", "Transcom", None, "K", True)],
    refs=2, offer=("55,60", "yes", "2023-04-18 10:10"))
def b16(path, tmp):
    docx(path, """# Bas van der Linden
06 12345616, bas.vdl@voorbeeld.nl, Barendrecht
## Wie ben ik
Coördinator in een klantcontactcentrum. Bouwer van kennisbanken, liefhebber van korte lijnen.
## Loopbaan
### BAR-organisatie (ambtelijke organisatie van Barendrecht, Albrandswaard en Ridderkerk), 2016 – heden
**Coördinator KCC**
Aansturen van 14 medewerkers, zelf een dagdeel aan de lijn, beheer kennisbank. Dagrapportages uit Key2KCC in Excel, roosters in Outlook, meldingen in Centric Suite.
- Verzuim van 9 naar 5 procent gebracht, in overleg met de bedrijfsarts
- Samen met communicatie de terugbelbelofte ingevoerd
- Crisisdienst publieksinformatie (piket)
- Begeleiden van de pilot met een chatbot voor afvalvragen
- Sparringpartner van de vakafdelingen over doorlooptijden
> april 2021 – heden
**Medewerker KCC (senior)**
Telefoon, mail en webcare; eerste vraagbaak van de nieuwe collega's. Key2KCC.
- Gemiddeld 55 contacten per dag, eerste-keer-goed 81%
- Buddy van zes nieuwe collega's, waarvan twee met een afstand tot de arbeidsmarkt
- Redactie van 120 kennisartikelen
- Contactpersoon voor de wijkteams en de buitendienst
> oktober 2018 – maart 2021
**Medewerker balie burgerzaken**
Paspoorten, verhuizingen, naturalisatie.
- Aanvragen en uitgifte van reisdocumenten en rijbewijzen
- Aangifte van geboorte en overlijden
- Voorbereiden van naturalisatieceremonies
> januari 2016 – september 2018
### Transcom, Rotterdam
**Customer Service Agent**
Inbound voor een webwinkel en een telecomprovider.
- Bestellingen, garantie en abonnementen
- Twee keer agent van de maand, en daar nog steeds een beetje trots op
> september 2012 – december 2015
## Leren
Associate degree Management in de zorg en dienstverlening, Hogeschool Rotterdam, 2013 – 2015, diploma
MBO-4 Sociaal-maatschappelijke dienstverlening, Zadkine, 2009 – 2012, diploma
VMBO theoretische leerweg, CSG Calvijn, 2005 – 2009, geslaagd
## Referenten
Astrid Moerkerken, manager Dienstverlening BAR-organisatie, 0180-123416
Wouter Kap, adviseur klantcontact, w.kap@voorbeeld.nl""", tmp, font="Carlito", size=11, color="1B5E20", hborder="left", subcolor="1B5E20", subsize=11.5, grey="777777")


@cv("CV Oluwaseun Adeyemi.pdf",
    [L("hbo-bachelor", True, "2015", "2019"), L(None, True, None, "2014")],
    [E("2019-10", "present", "Booking.com", None, "X", True, "o"),
     E("2017-06", "2019-09", "Hotel Okura", None, "X", "mixed")],
    refs=0, on_request=True, listed="o", offer=("48,00", "yes", "2023-04-17 12:30"), lang="en")
def b17(path, tmp):
    html(path, page("""@page{size:A4;margin:20mm 22mm}body{font:10.5pt/1.5 'Liberation Sans'}h1{font-weight:300;font-size:26pt;margin:0}h2{color:#3949ab;font-size:12pt;text-transform:uppercase;letter-spacing:1px;border-bottom:1px solid #3949ab}.x{display:flex;justify-content:space-between}.x b{color:#111}""",
"""<h1>Oluwaseun Adeyemi</h1><p>Amsterdam, the Netherlands | +31 6 1234 5617 | o.adeyemi@voorbeeld.nl</p><h2>Profile</h2><p>Customer service specialist with four years of experience in a busy international contact centre. I enjoy solving problems for people who are stressed and far from home.</p>
<h2>Employment</h2><div class=x><b>Customer Service Executive, Booking.com</b><span>Oct 2019 – present</span></div><ul><li>Handle phone and e-mail requests from guests and hotels</li><li>Mentor new starters and report trends in Excel and PowerPoint</li></ul>
<div class=x><b>Front Office Agent, Hotel Okura</b><span>Jun 2017 – Sep 2019</span></div><ul><li>Check-in, switchboard calls and reservations of rooms and suites</li></ul>
<h2>Education</h2><div class=x><b>Bachelor of Business Administration (HBO), Hotelschool The Hague, degree obtained</b><span>2015 – 2019</span></div><div class=x><b>West African Senior School Certificate, Lagos, completed</b><span>2014</span></div>
<h2>Skills</h2><p>Microsoft Office, Salesforce, Zendesk. English (native), Yoruba (native), Dutch (A2).</p><p>References available on request.</p>""", "en"), "weasy")


@cv("CV-KimberleyDeRuiter.docx",
    [L("mbo-3", True, "2012", "2015"), L("vmbo", None, "2008", "2012")],
    [E("2020-08-15", "present", "Essent", None, "X", True, "", maybe=""),
     E("2018-03-01", "2020-08-14", "Wehkamp", None, "X", True),
     E("2015-07-06", "2018-02-28", "Blokker", None, "X")],
    refs=2, listed="o", offer=("45,50", "no", "2023-04-16 09:00"))
def b18(path, tmp):
    st = dict(font="Liberation Sans", size=10, color="AD1457")
    d = new(**st)
    box = "".join(f'<w:p><w:r>{"<w:rPr><w:b/></w:rPr>" if h else ""}<w:t xml:space="preserve">{t}</w:t></w:r></w:p>' for h, t in (
        (1, "Gegevens"), (0, "Zwolle"), (0, "06-12345618"), (0, "kim@voorbeeld.nl"), (0, "Geb. 9-9-1996"), (1, "Vaardigheden"), (0, "Word en Excel"), (0, "10 vingers blind"),
        (1, "Referenties"), (0, "Sjoukje Veenstra, Essent"), (0, "Marco Pot, Wehkamp")))
    p = d.add_paragraph()
    p._p.append(parse_xml(f'''<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"><w:pict>
<v:rect style="position:absolute;margin-left:330pt;margin-top:0;width:150pt;height:250pt;z-index:1;mso-wrap-style:square" fillcolor="#fce4ec" stroked="f"><v:textbox><w:txbxContent>{box}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>'''))
    d.sections[0].right_margin = __import__("docx").shared.Cm(8.5)
    put(d, """# Kimberley de Ruiter
Vrolijke bellers zijn makkelijk, boze bellers zijn mijn specialiteit.
## Ervaring
### 15-08-2020 - heden
Medewerker klantenservice bij Essent
- storingen en jaarnota's aan de telefoon
- chat en Facebook
### 01-03-2018 - 14-08-2020
Medewerker klantcontact bij Wehkamp, Zwolle
- retouren, betalingen, klachten
### 06-07-2015 - 28-02-2018
Verkoopmedewerkster bij Blokker, Kampen
## Scholing
Deltion College, MBO niveau 3 Logistiek teamleider, 2012-2015, diploma
Ichthus College, VMBO-K, 2008-2012
## Certificaten
Train de trainer 2021, VCA 2018-2028, EHBO 2022""", st)
    save(d, path, tmp)


@cv("cv evert-jan hoekstra.docx",
    [L("hbo-bachelor", True, "1995", "1999"), L("havo", True, "1990", "1995")],
    [E("2014-09", "present", "Protestantse Gemeente te Bergambacht", None, "R", False, "o"),
     E("2006-01", "2014-08", "Zorgpartners Midden-Holland", None, "Z", False),
     E("1999-09", "2005-12", "Leger des Heils", None, "R", False),
     E("2016", "present", "SchuldHulpMaatje", None, "X", False, kind="volunteer")],
    refs=2, offer=("47,25", "yes", "2023-04-13 11:45"))
def b19(path, tmp):
    docx(path, """^ **Evert-Jan Hoekstra**
^ Bergambacht – 0182-123419 – ejhoekstra@voorbeeld.nl
## Persoonlijk profiel
Ik luister graag, ook naar wat niet gezegd wordt. Door mijn werk voor de gemeente ken ik veel mensen in de Krimpenerwaard. Nu zoek ik een baan met vaste uren, bij voorkeur in de publieke dienstverlening.
## Relevante ervaring
Kerkelijk bureau en coördinator diaconie\\t2014 sept – nu
> Protestantse Gemeente te Bergambacht
Ledenadministratie, kerkblad, rooster van vrijwilligers, bezoek aan ouderen. Programma's: Word, Excel, Outlook en LRP.
Activiteitenbegeleider\\t2006 jan – 2014 aug
> Zorgpartners Midden-Holland, Gouda
Groepsactiviteiten voor ouderen met dementie.
Maatschappelijk werker\\t1999 sept – 2005 dec
> Leger des Heils, Rotterdam
Begeleiding van dak- en thuislozen.
## Onbezoldigd
Maatje\\t2016 – heden
> SchuldHulpMaatje
Thuisadministratie ordenen bij gezinnen met schulden.
## Opleiding en vorming
Hbo Culturele en Maatschappelijke Vorming, Hogeschool Ede, getuigschrift\\t1995 – 1999
Havo, Driestar College, diploma\\t1990 – 1995
Pastoraal vrijwilliger, cursus PThU\\t2015
## Inlichtingen bij
ds. A. Koppelaar, predikant, 06-12345620
mw. T. Slob, kerkrentmeester, 06-12345621""", tmp, font="Liberation Serif", size=11.5, tabs=[-16.6], tcenter=True, color="283593", hborder="bottom", noitalic=True, grey="555555")


@cv("Olena Kovalenko CV NL.rtf",
    [L("hbo-bachelor", True, "2006-09", "2010-06"), L("mbo-2", False, "2022-09", "present")],
    [E("2022-11", "present", "Randstad", "Picnic", "TX", False),
     E("2015-02", "2022-02", "PrivatBank", None, "X", True, "o"),
     E("2010-08", "2015-01", "Nova Poshta", None, "X", False)],
    refs=1, offer=("39,95", "", "2023-04-18 08:30"))
def b20(path, tmp):
    docx(path, """# Olena Kovalenko
Ik kom uit Oekraïne (Charkiv) en woon sinds maart 2022 in Nederland. Ik leer elke dag Nederlands, niveau B1.
|  Tel | 06 12 34 56 20
|  Mail | olena.k@voorbeeld.nl
|  Plaats | Nieuwegein
## WERK
**Medewerker distributiecentrum** – Picnic Utrecht, via Randstad
November 2022 – nu
Boodschappen verzamelen, controle van kratten.
**Specialist klantencontact** – PrivatBank, Charkiv
Februari 2015 – februari 2022
Telefoongesprekken met klanten over rekening en kaart. Rapporten in Excel en Word.
**Operator depot** – Nova Poshta, Charkiv
Augustus 2010 – januari 2015
## OPLEIDING
**Economie en bankwezen**, Nationale Universiteit Charkiv
September 2006 – juni 2010. Diploma, door Nuffic gewaardeerd als hbo-bachelor.
**MBO 2 Logistiek medewerker**, ROC Midden Nederland
September 2022 – heden
## REFERENTIE
Esther Bloemberg, shiftleider Picnic, 030-1234520""", tmp, font="Liberation Sans", size=11, color="0D47A1", cols=[3, 13], hbefore=16)


@cv("nick.dejager-ICT.pdf",
    [L("mbo-4", True, "2012", "2016"), L("hbo-bachelor", False, "2016", "2017"), L("havo", False, "2010", "2012")],
    [E("2021-10", "present", "Centric", "Gemeente Rotterdam", "XM", "mixed", "so"),
     E("2019-05", "2021-09", "Ordina", "Provincie Zuid-Holland", "XP", False, "o"),
     E("2017-09", "2019-04", "MediaMarkt", None, "X")],
    refs=2, hidden=True, offer=("55,00", "", "2023-04-18 11:15"))
def b21(path, tmp):
    html(path, page("""@page{size:A4;margin:0}body{margin:0;font:10pt/1.45 'Liberation Sans';background:#fff}.top{background:#111;color:#7CFC9A;padding:10mm 16mm;font-family:'Liberation Mono'}.top h1{margin:0;font-size:20pt}main{padding:6mm 16mm;display:grid;grid-template-columns:34mm 1fr;gap:3mm 6mm}
h2{grid-column:1/3;font:bold 12pt 'Liberation Mono';margin:3mm 0 0}.d{color:#666;font-size:9pt}.z{color:#fff;font-size:6pt;grid-column:1/3}""",
"""<div class=top><h1>&gt; Nick de Jager_</h1>servicedesk / werkplekbeheer &nbsp; 06-12345621 &nbsp; nick@voorbeeld.nl &nbsp; Capelle a/d IJssel</div><main>
<h2># ervaring</h2>
<div class=d>10/2021 – heden</div><div><b>Servicedeskmedewerker / werkplekbeheerder</b> @ Centric, gedetacheerd bij Gemeente Rotterdam<br>Meldingen van ambtenaren oplossen aan de telefoon en op locatie, laptops uitgeven, accounts beheren. Eerstelijns vragen over Suite en Microsoft 365.</div>
<div class=d>05/2019 – 09/2021</div><div><b>Systeembeheerder</b> @ Ordina, voor de Provincie Zuid-Holland<br>Windows-servers, patchbeheer, uitrol van Office 365.</div>
<div class=d>09/2017 – 04/2019</div><div><b>Verkoper computers</b> @ MediaMarkt Alexandrium</div>
<div class=z>medewerker KCC gemeente Westland Key2KCC Key2Belastingen Accres 5 jaar ervaring klantcontactcentrum</div>
<h2># opleiding</h2>
<div class=d>2012 – 2016</div><div>MBO 4 ICT-beheerder, Techniek College Rotterdam – diploma</div>
<div class=d>2016 – 2017</div><div>HBO Informatica, Hogeschool Rotterdam – propedeuse behaald, daarna gestopt</div>
<div class=d>2010 – 2012</div><div>HAVO, Comenius College – niet afgerond, overgestapt naar het mbo</div>
<h2># certificaten</h2><div class=d>2018–2023</div><div>ITIL 4 Foundation, MCSA Windows 10, VCA-Basis</div>
<h2># referenties</h2><div class=d>Centric</div><div>Yvette Hamelink, teamlead servicedesk, y.hamelink@voorbeeld.nl</div><div class=d>Ordina</div><div>Rob Sluijs, unitmanager, r.sluijs@voorbeeld.nl</div></main>"""), tmp=tmp)


@cv("Marieke Sondervan - tweetalig.docx",
    [L("wo-bachelor", True, "2010", "2013")],
    [E("2019-06", "present", "Coolblue B.V.", None, "X", True),
     E("2014-01", "2019-05", "KLM", None, "X", True)],
    refs=2, offer=("52,00", "yes", "2023-04-17 21:59"), lang="mixed")
def b22(path, tmp):
    st = dict(font="Carlito", size=10.5, color="00838F", cols=[8.6, 8.6], margin=1.8)
    docx(path, """# Marieke Sondervan
Rotterdam – marieke@voorbeeld.nl – 06 12345622
| **Nederlands** | **English**
| Ik ben een ervaren klantadviseur die graag doorvraagt tot het probleem echt is opgelost. In mijn werk combineer ik snelheid met persoonlijke aandacht. | I am an experienced customer adviser who keeps asking until the problem has really been solved. In my work I combine speed with personal attention.
## Werkervaring / Work experience
**Coolblue B.V.**, Rotterdam – Klantenservice specialist – juni 2019 tot heden
| Ik help klanten aan de telefoon en in de chat met wasmachines en televisies die niet doen wat zij moeten doen. | I help customers on the telephone and in the chat with washing machines and televisions that do not do what they should.
**KLM**, Amstelveen – Social media agent – januari 2014 tot mei 2019
| Ik beantwoordde vragen van reizigers via Twitter, Facebook en e-mail. | I answered questions of travellers through Twitter, Facebook and e-mail.
## Opleiding / Education
2010 – 2013 Bachelor Communicatiewetenschap, Universiteit van Amsterdam, diploma behaald
| Scriptie over klantvertrouwen. | Thesis on customer trust.
## Referenties / References
Jeroen Kat, teamleider Coolblue / team leader Coolblue
Priscilla Ong, duty manager KLM""", tmp, **st)


@cv("CV Harmen Wiersma (uitgebreid).pdf",
    [L("hbo-bachelor", True, "1994", "1998"), L("havo", True, "1989", "1994")],
    [E("2021-01", "present", "Yacht", "Gemeente Almere", "TM", False, "o"),
     E("2019-01", "2020-12", "Yacht", "Waterschap Zuiderzeeland", "TW", False, "o"),
     E("2016-05", "2018-12", "Yacht", "Gemeente Lelystad", "TM", True, "k"),
     E("2012-02", "2016-04", "Yacht", "UWV", "TC", False),
     E("2007-01", "2012-01", "Essent", None, "X", True),
     E("1998-09", "2006-12", "Friesland Bank", None, "X", False)],
    refs=2, offer=("55,55", "yes", "2023-04-12 14:00"))
def b23(path, tmp):
    def job(head, org, when, situation, tasks, result, means):
        return f"## {head}\n**{org}**\n{when}\n### Aanleiding\n{situation}\n### Taken en verantwoordelijkheden\n" + "\n".join("- " + t for t in tasks) + f"\n### Resultaat\n{result}\n### Werkwijze en hulpmiddelen\n{means}\n===\n"
    docx(path, """# Harmen Wiersma
> Procesadviseur dienstverlening
Lelystad, geboren 1976
.
Harmen is een procesadviseur die de taal van de werkvloer spreekt. Hij begon zijn loopbaan aan de telefoon en heeft sindsdien steeds gewerkt op de plek waar klant en organisatie elkaar raken. Opdrachtgevers waarderen zijn rust, zijn droge humor en zijn vermogen om een lastig gesprek toch te voeren.
## Opleiding
1994 – 1998 hbo Bedrijfskunde, Noordelijke Hogeschool Leeuwarden, diploma
1989 – 1994 havo, CSG Beyers Naudé, diploma
## Trainingen
Lean Green Belt (2014), Procesmanagement (2017), Klantreizen tekenen (2019), Scrum (2020)
===
""" + job("Procesadviseur burgerzaken", "Yacht, opdrachtgever Gemeente Almere", "januari 2021 – heden", "De afdeling burgerzaken werkte met veel losse afspraken en wachttijden liepen op.",
         ["In kaart brengen van alle processen rond reisdocumenten en verhuizingen", "Begeleiden van verbetersessies met medewerkers en teamleiders", "Opstellen van werkinstructies en stuurinformatie", "Adviseren van het afdelingshoofd over bezetting en openingstijden"],
         "De gemiddelde wachttijd daalde van 19 naar 7 minuten en het aantal herhaalbezoeken halveerde.", "Procesplaten in Visio, cijfers in Excel, rapportages in Word, sessies volgens Lean.") +
    job("Adviseur vergunningen", "Yacht, opdrachtgever Waterschap Zuiderzeeland", "januari 2019 – december 2020", "De komst van de Omgevingswet vroeg om een nieuwe inrichting van het vergunningenproces.",
        ["Inventariseren van de gevolgen van de wet voor het loket", "Afspraken maken met gemeenten en provincie over samenwerking", "Schrijven van een implementatieplan"],
        "Het waterschap kon als een van de eerste oefenen met het nieuwe loket.", "Microsoft Office, projectmatig werken.") +
    job("Kwaliteitscoach klantcontactcentrum", "Yacht, opdrachtgever Gemeente Lelystad", "mei 2016 – december 2018", "Inwoners gaven het telefonisch contact een 6,1 en de terugbelafspraken werden slecht nagekomen.",
        ["Coachen van medewerkers op gesprekstechniek, met meeluisteren en zelf meedraaien aan de telefoon", "Invoeren van een kwaliteitsmonitor", "Inregelen van terugbelnotities in Key2KCC"],
        "Het rapportcijfer steeg naar een 7,6 en 92 procent van de terugbelafspraken werd gehaald.", "Key2KCC, telefonieplatform van KPN.") +
    "## Eerdere ervaring\n### Procesanalist, Yacht bij UWV\nfebruari 2012 – april 2016\nAnalyse en herontwerp van het proces rond bezwaar. Werkgroepen voorzitten en besluiten voorbereiden.\n### Teamleider klantenservice, Essent\njanuari 2007 – januari 2012\nLeiding aan vijftien medewerkers in het contactcenter te Groningen; roosters, coaching, cijfers.\n### Medewerker betalingsverkeer, Friesland Bank\nseptember 1998 – december 2006\nVerwerken van opdrachten, latere jaren ook fraudeonderzoek.\n===\n"
    "## Referenties\nSimone Huitema, hoofd Burgerzaken Almere, telefoon 036-1234523\nArjen Postma, manager Publiek Lelystad, telefoon 0320-123424\n## Persoonlijk\nHarmen schaatst, repareert oude fietsen en is vader van drie dochters. Hij rijdt liever met de trein dan met de auto.",
         tmp, font="Carlito", size=11.5, color="4527A0", hborder="bottom", footer="Harmen Wiersma | pagina {page} van 6", header="Yacht – curriculum vitae")


@cv("mijn-cv-lotte.html",
    [L("mbo-3", None, "2013", "2016"), L("vmbo", None, "2009", "2013")],
    [E("2022", "present", "Van der Valk Hotel", None, "X", "mixed"),
     E("2019-04", "2021-11", "Strandpaviljoen De Kwartel", None, "X"),
     E("2016-08", "2019-03", "Landal GreenParks", None, "X", False)],
    refs=0, offer=None, listed="")
def b24(path, tmp):
    html(path, page("body{font-family:Georgia,serif;max-width:720px;margin:30px auto;color:#333}table{width:100%;border-collapse:collapse}td{vertical-align:top;padding:6px 4px;border-top:1px dotted #aaa}td:first-child{width:150px;color:#888}h1{font-size:34px;margin-bottom:0}h2{color:#c47f17;margin-top:28px}",
"""<h1>Hoi, ik ben Lotte!</h1><p>Lotte Brugman &middot; Wijk aan Zee &middot; lotte@voorbeeld.nl &middot; 06 1234 5624</p>
<p>Horecatijger, strandmens, organisator. Na jaren op de vloer wil ik een baan waarin ik s avonds thuis ben.</p>
<h2>Dit deed ik</h2><table><tr><td>2022 &ndash; heden</td><td><b>Receptioniste</b>, Van der Valk Hotel Haarlem<br>In- en uitchecken, telefoon beantwoorden, reserveringen, suites verdelen bij overboeking.</td></tr>
<tr><td>april 2019 &ndash; nov. 2021</td><td><b>Bedrijfsleider</b>, Strandpaviljoen De Kwartel<br>Personeel, inkoop, kas.</td></tr>
<tr><td>aug. 2016 &ndash; maart 2019</td><td><b>Medewerker receptie en animatie</b>, Landal GreenParks</td></tr></table>
<h2>Hier leerde ik dat</h2><table><tr><td>2013 &ndash; 2016</td><td>Leisure &amp; hospitality host, niveau 3, Nova College</td></tr><tr><td>2009 &ndash; 2013</td><td>vmbo-g, Castor College</td></tr></table>
<h2>En verder</h2><p>Sociale hygi&euml;ne, BHV, rijbewijs B, vloeiend Duits.</p>"""))


@cv("CV Ineke Baars.docx",
    [L("mbo-4", None, "1990", "1993"), L("havo", True, None, "1990")],
    [E("2010-02", "2022-12-31", "Gemeente Kaag en Braassem", None, "M", True, "kbo"),
     E("2003-05", "2010-01", "Gemeente Alkemade", None, "M", False),
     E("1993-09", "2003-04", "Ministerie van Landbouw, Natuur en Voedselkwaliteit", None, "C", False)],
    refs=2, offer=("50,75", "yes", "2023-04-14 10:20"))
def b25(path, tmp):
    docx(path, """# I.M. Baars
| [pasfoto] | Ineke Baars // Roelofarendsveen // 06 - 123 456 25 // ineke.baars@voorbeeld.nl
## Aangeboden
Ervaring in publieke dienstverlening: balie, telefoon, post. Sinds januari dit jaar met veel energie op zoek naar een nieuwe plek.
## Functies in het kort
| van | tot | functie | organisatie
| februari 2010 | 31 december 2022 | medewerkster Klant Contact Centrum (telefoon, e-mail; Key2KCC, inzage Key2Belastingen, Office) | Gemeente Kaag en Braassem
| mei 2003 | januari 2010 | medewerkster burgerzaken (loket) | Gemeente Alkemade
| september 1993 | april 2003 | secretaresse directie Visserijen | Ministerie van Landbouw, Natuur en Voedselkwaliteit
## Scholen
| 1990 | 1993 | Mbo-opleiding secretaresse, niveau 4 | Schoevers, Leiden
| | 1990 | Havo, diploma | Bonaventuracollege
===
## Aanbevelingsbrief
> "Ineke heeft bijna dertien jaar de toon gezet in ons KCC. Zij is nauwkeurig, geduldig en nooit te beroerd om een extra belletje te plegen. Wij hadden haar graag gehouden, maar haar functie verviel bij de reorganisatie. Ik beveel haar van harte aan."
Roelofarendsveen, 9 januari 2023
**P.J. van Veelen**, manager Dienstverlening
## Tweede aanbeveling
> "Een rots in de branding tijdens corona."
**Jolien Otte**, beleidsadviseur participatie, gemeente Kaag en Braassem""", tmp, font="Liberation Sans", size=10, grid=True, color="37474F", cols={2: [3.5, 13], 4: [2.8, 3.2, 6.4, 4.2]}, hlight=True, hsize=15)


@cv("Resumé R. Sitaram.pdf",
    [L("mbo-4", True, "2008", "2011"), L("mbo-2", True, "2006", "2008"), L("vmbo", None, "2002", "2006")],
    [E("2021-08", "present", "Start People", "Hoogheemraadschap van Delfland", "TW", True, "o"),
     E("2019-08", "2020-02", "Randstad", "Gemeente Wassenaar", "TM", True, "k"),
     E("2021-02", "2021-07", "Randstad", "Gemeente Wassenaar", "TM", True, "k"),
     E("2020-03", "2021-01", "CZ", None, "X", True, "o"),
     E("2011-09", "2019-07", "Siemens Nederland N.V.", None, "X", False)],
    refs=2, offer=("51,95", "no", "2023-04-18 07:55"))
def b26(path, tmp):
    side(path, """# Ravi
# Sitaram
.
Pijnacker
06 12345626
r.sitaram@voorbeeld.nl
.
**Talen**
Nederlands ●●●●●
Hindi ●●●●○
Engels ●●●●○
.
**Extra**
AED-bediener
Rijbewijs B
.
**Referenties**
Chantal Prins
teamleider, Delfland
015-1234526
.
Theo Hulscher
KCC Wassenaar
t.hulscher@voorbeeld.nl""", """## Werk Achtergrond
### Klantcontactmedewerker
Hoogheemraadschap van Delfland, uitzendkracht van Start People
> Aug 2021 - heden
- Meldingen over water en vragen over de aanslag
- Brieven opstellen in Word, lijsten in Excel
### KCC-medewerker (piekondersteuning)
Gemeente Wassenaar, uitzendkracht van Randstad
> Aug 2019 - Feb 2020 & Feb 2021 - Juli 2021
- Telefonie en registratie in Key2 KCC
### Medewerker klantenservice zorgverzekering
CZ, Den Haag
> Mrt 2020 - Jan 2021
- Declaraties en polisvragen, thuiswerkend; MS Office
### Medewerker orderverwerking
Siemens Nederland N.V., Den Haag
> Sept 2011 - Juli 2019
- Orders invoeren in SAP, levertijden bewaken
## School Achtergrond
MBO 4 Commercieel medewerker binnendienst, ROC Mondriaan, 2008-2011 (diploma)
MBO 2 Administratief medewerker, ROC Mondriaan, 2006-2008 (diploma)
VMBO, 2002-2006""", tmp, wl=5.2, wr=12, fill="E0F2F1", font="Carlito", color="004D40", margin=1.8, lst={"tsize": 18, "hsize": 12})
