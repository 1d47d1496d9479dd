"""First part: fourteen people."""
from lib import E, L, S, cv, docx, html, page, side


@cv("CV Fatima El Idrissi 2023.pdf",
    [L("mbo-4", True, "2011", "2014"), L("vmbo", None, "2007", "2011")],
    [E("2021-09", "present", "Tempo-Team", "Gemeente Delft", "TM", True, "ka"),
     E("2019-02", "2021-08", "Ziggo", None, "X", True, "o"),
     E("2016-05", "2018-12", "Bristol Schoenen", None, "X"),
     E("2014-09", "2016-04", "Webhelp", None, "K", True)],
    refs=2, listed="o", offer=("52,75", "yes", "2023-04-14 09:12"))
def a1(path, tmp):
    html(path, page("""@page{size:A4;margin:0}body{margin:0;font:10.2pt/1.42 'Liberation Sans';color:#222}.l{position:absolute;left:0;top:0;width:62mm;height:297mm;background:#1f4e5f;color:#fff;padding:12mm 7mm;box-sizing:border-box}
.r{margin-left:62mm;padding:12mm 12mm 0 9mm}.foto{width:34mm;height:34mm;border-radius:50%;border:1px solid #fff;text-align:center;line-height:34mm;font-size:8pt;margin:0 auto 6mm}h1{font-size:21pt;margin:0;color:#1f4e5f}h2{font-size:12pt;border-bottom:2px solid #e2a72e;margin:6mm 0 2mm}
.l h2{font-size:11pt;border-color:#fff}.p{float:right;color:#777;font-size:9pt}.b{height:5px;background:#3d7488;margin:2px 0 6px}.b i{display:block;height:5px;background:#e2a72e}ul{margin:1mm 0 3mm;padding-left:5mm}h3{margin:3mm 0 0;font-size:10.5pt}""",
"""<div class=l><div class=foto>foto</div><h2>Contact</h2>06 - 12 34 56 01<br>f.elidrissi@voorbeeld.nl<br>Rijswijk<br>Geboren: 14-02-1995<br>Rijbewijs B
<h2>Talen</h2>Nederlands<div class=b><i style="width:100%"></i></div>Arabisch<div class=b><i style="width:85%"></i></div>Engels<div class=b><i style="width:65%"></i></div>
<h2>Systemen</h2>Outlook, Word, Teams<br>Salesforce
<h2>Referenties</h2><b>Marja Vroegop</b><br>teamleider KCC, gemeente Delft<br>06 - 98 76 54 11<br><br><b>Dennis Kruit</b><br>supervisor Ziggo Rijswijk<br>d.kruit@voorbeeld.nl</div>
<div class=r><h1>Fatima El Idrissi</h1><div style="color:#666">medewerker klantcontactcentrum</div>
<h2>Even voorstellen</h2><p>Ik hou van mensen helpen, ook als ze boos aan de lijn hangen. In het KCC van Delft neem ik gemiddeld 60 gesprekken per dag aan en hou ik mijn administratie netjes bij. Woensdag en vrijdag ben ik gewoon beschikbaar.</p>
<h2>Waar ik gewerkt heb</h2>
<h3><span class=p>sept. 2021 – heden</span>Medewerker KCC</h3><div>Gemeente Delft (via Tempo-Team)</div><ul><li>Telefonische vragen over paspoort, verhuizen, afval en belastingen beantwoorden</li><li>Contacten registreren in Key2KCC, terugbelnotities uitzetten naar de vakafdeling</li><li>Verhuur van gymzalen en wijkcentra verwerken in Accres</li></ul>
<h3><span class=p>feb. 2019 – aug. 2021</span>Klantenservice medewerker</h3><div>Ziggo, Rijswijk</div><ul><li>Inbound: storingen, facturen en opzeggingen</li><li>Rapportje van de week maken in Excel en rondmailen met Outlook</li></ul>
<h3><span class=p>mei 2016 – dec. 2018</span>Verkoopster</h3><div>Bristol Schoenen, Den Haag</div><ul><li>Klanten adviseren, kassa, magazijn bijvullen</li></ul>
<h3><span class=p>sept. 2014 – apr. 2016</span>Callcenter agent</h3><div>Webhelp, Zoetermeer</div><ul><li>Outbound bellen voor een energieleverancier</li></ul>
<h2>School</h2><b>MBO niveau 4 Juridisch-administratief dienstverlener</b>, ROC Mondriaan &nbsp; 2011 – 2014, diploma behaald<br><b>VMBO-TL</b>, Stanislascollege &nbsp; 2007 – 2011
<h2>Hobby's</h2>Koken, zaalvoetbal en mijn nichtjes.</div>"""), tmp=tmp)


@cv("jvandermeulen_cv.docx",
    [L("hbo-bachelor", False, "2008", "2009"), L("havo", True, None, "2008")],
    [E("2017-03", "present", "Eneco", None, "X", True, "o"),
     E("2013-06", "2017-02", "Eneco", None, "X", True),
     E("2010-11", "2013-05", "Albert Heijn", None, "X"),
     E(S("2009-06-01", "2009-08-31"), S("2010-09-01", "2010-11-30"), "Camping De Zeehoeve", None, "X")],
    refs=0, on_request=True, offer=("49,50", "yes", "2023-04-17 16:40"))
def a2(path, tmp):
    docx(path, """# Joost van der Meulen
Schiedamseweg 301b, Rotterdam  |  joost.vdmeulen@voorbeeld.nl  |  06 1234 5602
## Profiel
Ervaren klantadviseur bij een energiebedrijf. Rustig, doelgericht, kan goed uitleggen. Op zoek naar een publieke organisatie.
## Werkervaring
**Senior klantadviseur zakelijk**\\tmaart 2017 - heden
Eneco, Rotterdam
- Complexe telefoon- en maildossiers van mkb-klanten
- Meeluisteren en coachen van nieuwe collega's
- Weekcijfers in Excel, presentaties in PowerPoint voor het teamoverleg
**Klantadviseur particulier**\\tjuni 2013 - februari 2017
Eneco, Rotterdam
- Verhuizingen, termijnbedragen, betalingsregelingen (telefonisch en chat)
**Assistent teamleider kassa**\\tnovember 2010 - mei 2013
Albert Heijn, Schiedam
**Receptie en onderhoud**\\tzomer 2009 - najaar 2010
Camping De Zeehoeve, Renesse
## Opleiding
HBO Commerciële Economie, Hogeschool Rotterdam (gestopt na het eerste jaar)\\t2008 - 2009
HAVO-diploma, Libanon Lyceum\\t2008
## Overig
Rijbewijs A en B. Vrijwillig scheidsrechter bij Hermes DVS.
Referenties zijn op aanvraag beschikbaar.""", tmp, font="Carlito", tabs=[-16.6], hborder="bottom", color="1F3864", tsize=24)


@cv("Curriculum Vitae W. de Graaf-Pronk.docx",
    [L("mbo", None, None, "1992"), L("vmbo", True, "1985", "1989")],
    [E("2018-01-01", "present", "Gemeente Midden-Delfland", None, "M", "mixed", "o"),
     E("2009-04-01", "2017-12-31", "Gemeente Midden-Delfland", None, "M", False),
     E("2001-08-15", "2009-03-31", "Gemeente Schipluiden", None, "M", False),
     E("1992", "2001", "Rabobank", None, "X", False)],
    refs=2, listed="b", offer=("55,55", "yes", "2023-04-18 12:00"))
def a3(path, tmp):
    docx(path, """# CURRICULUM VITAE
| Naam | Wilma de Graaf-Pronk
| Adres | Keenenburgweg 8, Schipluiden
| Geboortedatum | 23 november 1972
| Telefoon | 015-1234503
| Burgerlijke staat | gehuwd, 3 kinderen
## Arbeidsverleden
| 01-01-2018 tot heden | **Gemeente Midden-Delfland** // Receptioniste / telefoniste // Bezoekers ontvangen, telefoon aannemen en doorverbinden, post verdelen, vergaderzalen reserveren in Outlook en brieven opmaken in Word.
| 01-04-2009 tot 31-12-2017 | **Gemeente Midden-Delfland** // Administratief medewerker afdeling Burgerzaken // Dossiers, archief, leges boeken.
| 15-08-2001 t/m 31-03-2009 | **Gemeente Schipluiden** // Baliemedewerker // Paspoorten, rijbewijzen, uittreksels. Gemeente is in 2004 opgegaan in Midden-Delfland.
| 1992-2001 | **Rabobank Delfland** // Lokettiste
## Schoolopleiding
| 1992 | MBO Administratie, Delft
| 1985-1989 | Mavo, diploma
## Cursussen
| 2010 | Key2Belastingen basis (Centric)
| 2015 | Omgaan met agressie aan de balie
| 2021 | BHV herhaling
## Referenties
| Dhr. H. van Steekelenburg | hoofd Publiekszaken Midden-Delfland | 015-1234571
| Mw. A. Zonneveld | oud-collega, nu teamleider | 06-12345672""", tmp, font="Liberation Serif", size=11, grid=True, color="000000", tsize=18, tcenter=True, cols={2: [4.5, 12], 3: [5, 7.5, 4]})


@cv("cv-sanne-hofstra.pdf",
    [L("hbo-bachelor", True, "2014", "2018"), L("havo", True, None, "2014")],
    [E("2021", "present", "Omgevingsdienst Haaglanden", None, "J", True, "o"),
     E("2019-09", "2020-12", "Belastingdienst", None, "C", True),
     E("2017-02", "2017-07", "Gemeente Leeuwarden", None, "M", False, kind="intern"),
     E("2012-07", "2016-09", "Bakkerij Hofstra", None, "X")],
    refs=1, offer=("53,90", "", "2023-04-18 11:58"))
def a4(path, tmp):
    html(path, page("""@page{size:A4;margin:16mm 18mm;@bottom-right{content:"Sanne Hofstra – pagina " counter(page) " van " counter(pages);font-size:7.5pt;color:#999}}body{font:10.5pt/1.45 'DejaVu Serif',serif}h1{font-weight:normal;letter-spacing:2px;margin:0 0 2mm}
.t{border-left:3px solid #b23a48;margin-left:4mm;padding-left:7mm}.i{position:relative;margin-bottom:5mm}.i:before{content:"";position:absolute;left:-9.2mm;top:1.5mm;width:3mm;height:3mm;border-radius:50%;background:#b23a48}.j{color:#b23a48;font-weight:bold;font-size:9.5pt}h2{font-size:12pt;color:#444;font-variant:small-caps}p{margin:1mm 0}""",
"""<h1>SANNE HOFSTRA</h1><p>Jan van Nassaustraat 40, 's-Gravenhage · 06-12345604 · sanne@voorbeeld.nl</p><p>Opgegroeid in Friesland, via een omweg in Den Haag beland. Ik schakel snel en blijf vriendelijk, ook op drukke dagen.</p>
<h2>Mijn route tot nu toe</h2><div class=t>
<div class=i><div class=j>2021 – nu</div><b>Medewerker klantcontactcentrum</b>, Omgevingsdienst Haaglanden<p>Eerste lijn voor meldingen over geluid, stank en bodem, telefonisch en per e-mail. Ik werk veel met Office 365.</p></div>
<div class=i><div class=j>september 2019 – december 2020</div><b>Medewerker BelastingTelefoon</b>, Belastingdienst<p>Particulieren te woord staan over toeslagen en aangifte.</p></div>
<div class=i><div class=j>september 2018 – juni 2019</div><b>Wereldreis</b><p>Met de rugzak door Zuid-Amerika.</p></div>
<div class=i><div class=j>2014 – 2018</div><b>HBO Communicatie</b>, NHL Stenden, Leeuwarden – bachelor behaald</div>
<div class=i><div class=j>februari 2017 – juli 2017</div><b>Stagiaire communicatie</b>, Gemeente Leeuwarden<p>Nieuwsbrief en sociale media.</p></div>
<div class=i><div class=j>juli 2012 – september 2016</div><b>Zaterdaghulp</b>, Bakkerij Hofstra<p>Ja, van mijn oom.</p></div>
<div class=i><div class=j>2014</div><b>Havo</b> C&amp;M, Piter Jelles – diploma</div></div>
<h2>Referentie</h2><p>Rinske Bouma, mijn huidige teamcoach bij de omgevingsdienst. Bel gerust: 070-1234588.</p>"""), "weasy")


@cv("cv_hassan_yildiz.txt",
    [L("mbo-3", True, "2003", "2006"), L("vmbo", True, None, "2003")],
    [E("2020-03", "present", "PostNL", None, "X", True, "", maybe="o"),
     E("2012-10", "2020-02", "DHL Parcel", None, "X"),
     E("2006-08", "2012-09", "Hoogvliet Super", None, "X")],
    refs=2, offer=("46,00", "yes", "2023-04-12 20:15"))
def a5(path, tmp):
    path.write_text("""HASSAN YILDIZ
Zuiderpark 12, Den Haag
tel 06-12345605
hassan.yildiz@voorbeeld.nl

------------------------------------------------
WERK
------------------------------------------------
03-2020 t/m heden    PostNL, Den Haag
                     medewerker klantenservice pakketten
                     - telefoontjes over zoek geraakte pakketten
                     - klachten oplossen via chat en mail
                     - lijstjes bijhouden in excel

10-2012 t/m 02-2020  DHL Parcel, Zoetermeer
                     chauffeur bestelbus
                     - 120 adressen per dag

08-2006 t/m 09-2012  Hoogvliet Super, Den Haag
                     vakkenvuller, later medewerker groente en fruit

------------------------------------------------
SCHOOL
------------------------------------------------
2003 - 2006   mbo niveau 3 detailhandel, ROC Mondriaan (diploma gehaald)
2003          vmbo kader, diploma

------------------------------------------------
REFERENTIES
------------------------------------------------
Petra Lindeman, teammanager PostNL, 06-12345691
Kees Bol, planner bij DHL, 06-12345692

Verder: rijbewijs B en BE, spreek Nederlands, Turks en een beetje Duits.
""", encoding="utf-8")


@cv("Brenda Oosterling - cv.docx",
    [L("mbo-4", True, "2009-08", "2012-07"), L("vmbo", None, "2005-08", "2009-06")],
    [E("2022-06", "present", "Driessen", "gemeente Zoetermeer", "TM", True, "kos"),
     E("2020-01", "2022-05", "Driessen", "gemeente Lansingerland", "TM", True, "k"),
     E("2015-02", "2019-12", "Reinier de Graaf Gasthuis", None, "Z", "mixed"),
     E("2012-09", "2015-01", "Kruidvat", None, "X")],
    refs=2, listed="ao", offer=("54,10", "no", "2023-04-13 13:30"))
def a6(path, tmp):
    docx(path, """# Brenda Oosterling
.
## Persoonlijk
| Woonplaats | Berkel en Rodenrijs
| E-mail | brenda.oosterling@voorbeeld.nl
| Mobiel | 06 12 34 56 06
| Geboortejaar | 1993
## Werk
| Periode: | 06/2022 - heden
| Functie: | Klantcontactmedewerker
| Werkgever: | Driessen (gedetacheerd bij gemeente Zoetermeer)
| Taken: | Eerste aanspreekpunt voor inwoners via telefoon en WhatsApp. Meldingen openbare ruimte aannemen. Intake Wmo in de Suite voor het Sociaal Domein.
| Gewerkt met: | Key2KCC, Microsoft Office, Suite
.
| Periode: | 01/2020 - 05/2022
| Functie: | Medewerker KCC
| Werkgever: | Driessen (gedetacheerd bij gemeente Lansingerland)
| Taken: | Telefoon, e-mail en terugbelverzoeken. Tijdens corona volledig vanuit huis.
| Gewerkt met: | Key2KCC
.
| Periode: | 02/2015 - 12/2019
| Functie: | Polikliniekassistente
| Werkgever: | Reinier de Graaf Gasthuis
| Taken: | Patiënten ontvangen, afspraken telefonisch inplannen, assisteren op het spreekuur.
.
| Periode: | 09/2012 - 01/2015
| Functie: | Verkoopmedewerker
| Werkgever: | Kruidvat
## Opleidingen
| Opleiding: | Doktersassistent, mbo 4 (diploma)
| School: | ROC Mondriaan, Delft
| Periode: | 08/2009 - 07/2012
.
| Opleiding: | vmbo-t
| School: | Wolfert Lansing
| Periode: | 08/2005 - 06/2009
## Vaardigheden
Accres (cursusdag), MS Office, blind typen, klantgericht schrijven.
## Referenties
Joke Weltevreden, coördinator KCC Zoetermeer (j.weltevreden@voorbeeld.nl)
Samir Ouali, teamleider dienstverlening Lansingerland (06-12345673)""", tmp, font="Carlito", cols=[3.5, 13], color="7B2C83", upper=True, hsize=12)


@cv("R.Kuipers_cv_mrt2023.pdf",
    [L("wo-master", True, "1986", "1992"), L("vwo", None, "1980", "1986")],
    [E("2022-03", "present", "Kuipers Advies", "Werkorganisatie Duivenvoorde", "XM", False, "o"),
     E("2020-10", "2022-02", "Kuipers Advies", "Gemeente Gouda", "XM", False),
     E("2012", "2020", "Atos Nederland B.V.", None, "X"),
     E("2000", "2012", "Getronics", None, "X"),
     E("1992", "2000", "KPN", None, "X")],
    refs=3, cv_date="2023-03", stated=("88,00", "no"), lang="nl")
def a7(path, tmp):
    docx(path, """# drs. R. (Rogier) Kuipers
> Informatiemanager | zelfstandig adviseur | KvK 00000000
## SAMENVATTING
Informatiekundige met ruim dertig jaar ervaring in ICT bij overheid en telecom. Uurtarief: € 88,00 exclusief btw en exclusief fee bemiddelaar.
## OPDRACHTEN EN DIENSTVERBANDEN
### Kuipers Advies, opdrachtgever: Werkorganisatie Duivenvoorde (Voorschoten/Wassenaar)
maart 2022 – heden // Informatiemanager
Informatieplan sociaal domein, aanbesteding zaaksysteem, adviesstukken in Word, begroting in Excel.
- Voorzitter van de gebruikersgroep zaakgericht werken
- Opstellen van het programma van eisen en beoordelen van inschrijvingen
- Begeleiden van de overstap naar een nieuwe leverancier, inclusief gegevensmigratie
- Maandelijkse rapportage aan de directie van de werkorganisatie
- Inrichten van het overleg tussen functioneel beheer en de beide gemeentebesturen
### Kuipers Advies, opdrachtgever: Gemeente Gouda
oktober 2020 – februari 2022 // Projectleider digitale dienstverlening
Implementatie e-formulieren, herinrichting van de website, functioneel ontwerp voor het klantbeeld van het KCC.
- Klantreizen in kaart gebracht met inwoners en medewerkers
- 38 formulieren herschreven op taalniveau B1
- Planning, risicolijst en weekbericht voor de opdrachtgever
- Overdracht aan beheer, met instructies en een nazorgperiode van drie maanden
### Atos Nederland B.V.
2012 – 2020 // Consultant
Trajecten bij zorgverzekeraars en een ministerie.
- Informatieanalyse voor een landelijk register
- Testmanagement bij de invoering van een nieuw declaratiesysteem
- Begeleiding van jonge consultants, intern docent informatieanalyse
### Getronics
2000 – 2012 // Projectleider, later servicemanager
Uitbesteding van werkplekbeheer voor banken en een luchthaven; verantwoordelijk voor serviceniveaus en facturatie, tot 60 medewerkers op locatie.
### KPN
1992 – 2000 // Trainee, systeemontwerper
Nummerplannen, faciliteiten in centrales, later ontwerp van bestelsystemen voor winkels.
## OPLEIDING
1986 – 1992 Bestuurlijke informatiekunde, Universiteit van Tilburg, drs. (bul)
1980 – 1986 VWO, Sint-Janslyceum
Certificaten: Prince2 Practitioner (2008), ITIL v3 (2011), BiSL Foundation (2013)
## REFERENTIES
- mevr. mr. L. Tuinman, gemeentesecretaris
- de heer P. Hagoort, manager I&A Gouda
- de heer E. Stuifbergen, Atos
.
> CV bijgewerkt: maart 2023""".replace(" // ", "  •  "), tmp, font="Liberation Sans", size=10, color="0B6E4F", hborder="top", subcolor="333333", footer="R. Kuipers – {page}")


@cv("Danique Vermaat CV.docx",
    [L("mbo-2", True, "2017", "2019"), L("vmbo", True, "2013", "2017")],
    [E("2022-05", "present", "Zeeman", None, "X"),
     E("2019-08", "2022-04", "Hunkemöller", None, "X"),
     E("2018-09", "2019-01", "Hema", None, "X", kind="intern"),
     E("2016", "2019", "Manege De Hoefslag", None, "X", kind="volunteer")],
    refs=1, offer=("38,50", "yes", "2023-04-16 22:05"))
def a8(path, tmp):
    side(path, """## Werkervaring
### Zeeman Naaldwijk
> mei 2022 - nu
1e verkoopster. kassa, klanten helpen, nieuwe meisjes inwerken
### Hunkemöller Den Haag
> aug 2019 - april 2022
Verkoopster
- Kassa en retouren
- Klantenkaart aanbieden
### Stage: Hema Naaldwijk
> sept 2018 - jan 2019
Stage voor mijn opleiding verkoper. Vakkenvullen en kassa
## Vrijwiligerswerk
### Manege De Hoefslag
> 2016 - 2019
Ponys verzorgen en kinderfeestjes begeleiden
## Opleidingen
Verkoper MBO niveau 2, Albeda (2017-2019) diploma
VMBO basis, ISW Gasthuislaan (2013-2017) geslaagd""",
"""# Danique
# Vermaat
Naaldwijk
0612345608
danique@voorbeeld.nl
## Over mij
Ik ben 22 jaar en een spontane meid die graag met mensen werkt! Ik zoek iets nieuws waar ik kan leren telefoneren met klanten.
## Eigenschappen
- Vrolijk
- Eerlijk
- Op tijd
## Hobbys
Paardrijden, tiktok, shoppen
## Referentie
Ilona Keijzer, filiaalmanager Zeeman, 0174-123499""", tmp, wl=11.5, wr=5.5, fill="FCE4EC", fillside="r", font="Carlito", color="C2185B", margin=1.6, lst={}, rst={"tsize": 20})


@cv("pieter_nauta_resume.pdf",
    [L("hbo-bachelor", True, "1998", "2002"), L("havo", None, "1993", "1998")],
    [E("2019-11", "present", "Achmea", None, "X", True),
     E("2014-01", "2019-10", "Interpolis", None, "X", True),
     E("2011-06", "2013-12", "SNS Bank", None, "X"),
     E("2008-03", "2011-05", "Tempo-Team", None, "T"),
     E("2005-09", "2008-02", "Teleperformance", None, "K", True),
     E("2002-08", "2005-08", "Center Parcs", None, "X")],
    refs=2, listed="o", offer=("50,00", "no", "2023-04-18 12:01"))
def a9(path, tmp):
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas
    c = Canvas(str(path), A4, invariant=1)
    y = 790

    def line(x, t, f="Helvetica", s=10, dy=0):
        nonlocal y
        c.setFont(f, s)
        c.drawString(x, y, t)
        y -= dy

    line(50, "Pieter Nauta", "Times-Bold", 26, 18)
    line(50, "Apeldoorn  ~  06 12345609  ~  p.nauta@voorbeeld.nl  ~  1979", "Times-Roman", 10, 26)

    def head(t):
        nonlocal y
        y -= 8
        c.setFillGray(.88)
        c.rect(48, y - 4, 500, 16, stroke=0, fill=1)
        c.setFillGray(0)
        line(52, t, "Times-Bold", 12, 20)
    head("Wat ik kan")
    line(52, "Teamleider klantcontact met gevoel voor cijfers én mensen. Gewend om met pieken en uitval om te gaan;", dy=13)
    line(52, "ik stuur op kwaliteit in plaats van op seconden. Systemen: Genesys, Siebel, Word, Excel en PowerPoint.", dy=13)
    head("Loopbaan in één oogopslag")
    for p, r, e in (("11/2019 - heden", "teamleider klantenservice schade", "Achmea, Apeldoorn"), ("01/2014 - 10/2019", "senior medewerker klantcontact", "Interpolis, Tilburg"),
                    ("06/2011 - 12/2013", "medewerker hypotheekbeheer", "SNS Bank, Arnhem"), ("03/2008 - 05/2011", "intercedent", "Tempo-Team, Apeldoorn"),
                    ("09/2005 - 02/2008", "callcentermedewerker", "Teleperformance, Zoetermeer"), ("08/2002 - 08/2005", "gastheer", "Center Parcs, De Eemhof")):
        line(52, p)
        line(165, r, "Helvetica-Bold")
        line(370, e, dy=15)
    head("Opleiding")
    for p, r, e in (("1998 - 2002", "hbo Facility Management, diploma", "Saxion, Deventer"), ("1993 - 1998", "havo", "KSG, Apeldoorn")):
        line(52, p)
        line(165, r, "Helvetica-Bold")
        line(370, e, dy=15)
    head("Cursussen")
    line(52, "Coachend leidinggeven (2017), Wft Basis (2014), Wft Schade particulier (2015), Workforce management (2020)", dy=15)
    head("Referenties")
    line(52, "Mirjam Spelbos, manager klantcontact Achmea, 055-1234510", dy=13)
    line(52, "Ton Verdonschot, destijds afdelingshoofd Interpolis, 013-1234511", dy=13)
    head("Vrije tijd")
    line(52, "Wielrennen, bestuurslid van de wijkvereniging, sourdough.", dy=13)
    c.save()


@cv("Levensloop Annelies Verkade.docx",
    [L("mbo-4", True, None, "1986")],
    [E("1986", "1999", "Nationale-Nederlanden", None, "X", False),
     E("1999", "2016", "Bibliotheek aan de Vliet", None, "X", False),
     E("2016", "present", "gemeente Leidschendam-Voorburg", None, "M", True, "ko")],
    refs=2, offer=("51,25", "yes", "2023-04-11 10:00"))
def a10(path, tmp):
    docx(path, """# Annelies Verkade
> Voorburg, 070-1234510, annelies.verkade@voorbeeld.nl
## Mijn verhaal
Na mijn MEAO-diploma in 1986 ben ik gaan werken bij Nationale-Nederlanden in Den Haag, waar ik tot 1999 op de polisadministratie van de afdeling Leven heb gezeten. Dat was een tijd van ponskaarten en later van groene schermen; ik leerde er nauwkeurig zijn.
Toen de kinderen naar school gingen wilde ik dichter bij huis werken. Van 1999 tot 2016 was ik bibliotheekmedewerker bij Bibliotheek aan de Vliet. Ik hielp bezoekers aan de inlichtingenbalie, organiseerde voorleesochtenden en verzorgde de uitleenadministratie.
Sinds 2016 werk ik als medewerker klantcontactcentrum bij de gemeente Leidschendam-Voorburg. Ik beantwoord er de 14070-lijn en de mailbox info@. Alle contacten leg ik vast in Key2KCC, brieven en overzichten maak ik in Word en Excel. Collega's noemen mij de vraagbaak, omdat ik na al die jaren zo'n beetje weet wie waarover gaat.
## Wie kan er iets over mij zeggen?
U kunt bellen met Corrie Duijvestijn (teammanager KCC, 070-1234512) of met Bas van Es, de vroegere directeur van de bibliotheek (06-12345613).
## Verder nog
Ik zing bij een koor, doe aan nordic walking en ben als vrijwilliger op zaterdag gastvrouw in het museum. Ik heb een rijbewijs maar kom het liefst op de fiets.""", tmp, font="Liberation Serif", size=12, line=1.3, hlight=True, color="5D4037", after=8)


@cv("CV_Mohamed-Amin-Berrada.pdf",
    [L("mbo-4", False, "2021", "present"), L("mbo-3", True, "2018", "2021"), L("vmbo", True, "2014", "2018")],
    [E("2022-01", "present", "YoungCapital", "UWV", "TC", True, "o"),
     E("2020-11", "2021-12", "GGD Haaglanden", None, "J", True),
     E("2019-03", "2020-10", "Jumbo", None, "X"),
     E("2020-02", "2020-06", "Gemeente Den Haag", None, "M", True, kind="intern")],
    refs=2, listed="o", offer=("44,95", "", "2023-04-15 18:22"))
def a11(path, tmp):
    card = "<div class=c><div class=h>{}</div><div class=s>{}</div><div class=d>{}</div><p>{}</p></div>".format
    html(path, page("""@page{size:A4;margin:12mm}body{margin:0;font:9.6pt/1.4 'DejaVu Sans'}header{background:#263238;color:#fff;padding:8mm;border-radius:3mm}header b{font-size:19pt;display:block}.g{display:grid;grid-template-columns:1fr 1fr;gap:5mm;margin-top:5mm}
.c{border:1px solid #cfd8dc;border-radius:2mm;padding:3.5mm}.h{font-weight:bold}.s{color:#00796b}.d{font-size:8.4pt;color:#666}p{margin:1.5mm 0 0}h2{font-size:11pt;margin:6mm 0 0;color:#00796b}""",
"<header><b>Mohamed-Amin Berrada</b>✆ 0612345611 &nbsp; ✉ ma.berrada@voorbeeld.nl &nbsp; ⌂ Den Haag &nbsp; ★ 12 mei 2002</header><h2>Ervaring en stages</h2><div class=g>" +
card("Klantadviseur telefonie", "UWV Klantcontact, via YoungCapital", "Jan ’22 – heden", "Vragen over WW en ziektewet beantwoorden. Wij werken met Office 365 en CRM van het UWV.") +
card("Agent coronalijn", "GGD Haaglanden", "Nov ’20 – Dec ’21", "Afspraken maken voor test en prik, uitslagen doorbellen.") +
card("Teamlid kassa", "Jumbo Leyweg", "Mrt ’19 – Okt ’20", "Bijbaan naast school, 16 uur.") +
card("Stage KCC", "Gemeente Den Haag", "Feb ’20 – Jun ’20", "BOL-stage: meeluisteren, eenvoudige 14070-gesprekken zelf aannemen, terugbelnotities.") +
"</div><h2>Educatie</h2><div class=g>" +
card("MBO 4 Juridisch medewerker openbaar bestuur", "ROC Mondriaan (deeltijd)", "2021 – heden", "Laatste jaar.") +
card("MBO 3 Medewerker HR / secretarieel", "ROC Mondriaan", "2018 – 2021", "Diploma ✓") +
card("VMBO-TL", "Johan de Witt", "2014 – 2018", "Diploma ✓") +
card("Skills", "Tools die ik gebruik", "", "Word • Excel • Outlook • Genesys • WhatsApp Business") +
"</div><h2>Referenties</h2><div class=g>" + card("Soraya Kleingeld", "coach UWV Rijswijk", "070-1234514", "") + card("Bert-Jan Mollema", "stagebegeleider KCC", "06-12345615", "") + "</div>"), tmp=tmp)


@cv("Offerte 12074 cv kandidaat J. Teunissen.docx",
    [L("hbo-bachelor", True, "2003", "2007"), L("vwo", True, "1997", "2003")],
    [E("2021-02", "present", "Maandag", "Gemeente Westland", "TM", True, "kbao"),
     E("2018-04", "2021-01", "Maandag", "Gemeente Vlaardingen", "TM", True, "ko"),
     E("2007-09", "2018-03", "Vestia", None, "X", "mixed")],
    refs=3, cv_date="2023-04-10", offer=("55,30", "yes", "2023-04-18 09:47"))
def a12(path, tmp):
    docx(path, """# Curriculum vitae
^ **J. (Jolanda) Teunissen**, kandidaat voor Medewerker KCC
## Toetsing aan de eisen en wensen
| Eis / wens | Onderbouwing
| Eis 2: afgeronde opleiding minimaal mbo 3 | Ja, hbo Maatschappelijk Werk en Dienstverlening (diploma 2007)
| Wens 4: 2 jaar ervaring in een klantcontactcentrum | Ja, zie Westland en Vlaardingen
| Wens 5: ervaring bij een gemeentelijke organisatie | Ja
| Wens 7: ervaring met Key2KCC, Key2Belastingen, Accres, Suite en Officepakket | Ja, behalve Suite: daar heb ik niet mee gewerkt
## Persoonsgegevens
| Roepnaam | Jolanda
| Woonplaats | Maassluis
| Nationaliteit | Nederlandse
| Beschikbaar | per direct, 28 uur, woensdag en vrijdag mogelijk
## Professionele ervaring
| Periode | februari 2021 – heden
| Opdrachtgever | Gemeente Westland
| Functie | Medewerker Klant Contact Centrum
| Dienstverband | Maandag (detachering)
| Situatie | Het KCC kreeg te maken met een forse toename van gesprekken door de energietoeslag en de aanslagregels.
| Taken | Telefoon en chat aannemen; belastingvragen afhandelen met inzage in Key2Belastingen; meldingen; reserveringen van sportaccommodaties in Accres; kennisbank bijhouden.
| Resultaat | Gemiddeld klantcijfer 8,4; 83% direct afgehandeld.
| Hulpmiddelen | Key2KCC, Key2Belastingen, Accres, MS Office
.
| Periode | april 2018 – januari 2021
| Opdrachtgever | Gemeente Vlaardingen
| Functie | Medewerker Klant Contact Centrum
| Dienstverband | Maandag (detachering)
| Taken | Inkomende gesprekken 14010, e-mail en social media; inwerken van nieuwe collega's.
| Hulpmiddelen | Key2KCC, Word, Outlook
.
| Periode | september 2007 – maart 2018
| Werkgever | Vestia
| Functie | Consulent wonen
| Taken | Huurders begeleiden bij overlast en huurachterstand, huisbezoek, dagelijks telefonisch spreekuur.
## Opleidingen
| 2003 – 2007 | Hbo MWD, Haagse Hogeschool | diploma: ja
| 1997 – 2003 | Vwo, Spieringshoek | diploma: ja
## Trainingen
2022 Gesprekken bij rouw en overlijden; 2019 Schrijven op B1; 2018 AVG
## Referenties
1. Mevrouw K. Overgaauw, teamleider KCC gemeente Westland
2. De heer F. Sint Nicolaas, KCC gemeente Vlaardingen
3. De heer D. Rehorst, gebiedsmanager Vestia
.
Contactpersoon leverancier: Lisa Broekhuis, accountmanager Maandag, 010-1234516
> Datum cv: 10-04-2023""", tmp, font="Liberation Sans", size=9.5, grid=True, color="D35400", cols={2: [4.5, 12], 3: [4, 9, 3.5]}, hshade="FBE9DD", footer="Vertrouwelijk – pagina {page}")


@cv("tonny groen.pdf",
    [L("vmbo", None, None, "1981"), L("mbo", False, "1981", "1982")],
    [E("2015", "2021-10", "Connexxion", None, "X"),
     E("1998", "2014", "TPG Post", None, "X"),
     E("1983", "1997", "Bloemenveiling Westland", None, "X")],
    refs=0, offer=("41,00", "yes", ""))
def a13(path, tmp):
    from fpdf import FPDF
    f = FPDF()
    f.set_creation_date(__import__("datetime").datetime(2023, 4, 1))
    f.add_page()
    f.set_margin(22)
    f.set_font("Courier", "B", 16)
    f.cell(0, 10, "Tonny Groen", new_x="LMARGIN", new_y="NEXT")
    f.set_font("Courier", "", 10)
    f.multi_cell(0, 5, "geb. 3 januari 1965\nKwintsheul\ntel. 0174 - 123 417\n", new_x="LMARGIN", new_y="NEXT")
    for h, t in (("gewerkt bij", "2015 tot oktober 2021   Connexxion\n                        buschauffeur lijn 30 en 31\n\n1998-2014               TPG Post (later PostNL)\n                        postbode, postsorteerder\n\n1983-1997               Bloemenveiling Westland\n                        stapelwagenrijder, later keurmeester potplanten"),
                 ("school", "mavo Naaldwijk, 1981\nmiddelbare tuinbouwschool 1981-1982, niet afgemaakt"),
                 ("papieren", "rijbewijs B C D, code 95, heftruck"),
                 ("over mijzelf", "na een hernia mag ik niet meer rijden. ik kan goed met mensen en ken het hele westland. computer gaat wel, zonder typediploma. ik leer graag.")):
        f.ln(5)
        f.set_font("Courier", "BU", 11)
        f.cell(0, 7, h, new_x="LMARGIN", new_y="NEXT")
        f.set_font("Courier", "", 10)
        f.multi_cell(0, 5, t, new_x="LMARGIN", new_y="NEXT")
    f.output(str(path))


@cv("Cv Esmeralda Pinas.odt",
    [L(None, True, "1994", "1998"), L("mbo-4", True, "2004-09", "2006-06")],
    [E("2020-05", "2023-01", "ISD de Bollenstreek", None, "J", True, "s"),
     E("2006-10", "2020-04", "Sociale Verzekeringsbank", None, "C", False),
     E("1998", "2003", "Telesur", None, "X", True)],
    refs=2, listed="o", offer=("53,30", "", "2023-04-17 08:05"))
def a14(path, tmp):
    docx(path, """>> **Esmeralda Pinas**
>> Leiden  |  06-12345614  |  e.pinas@voorbeeld.nl
## Kernkwaliteiten
- Warm en duidelijk aan de telefoon
- Kennis van de Participatiewet en AOW
- Nederlands, Sranantongo, Engels, Spaans
## Functies
**ISD de Bollenstreek**, Lisse
Medewerker klantcontactcentrum
- Telefonische vragen over uitkering en bijzondere bijstand
- Klantgegevens raadplegen en bijwerken in Suite4Sociaal Domein
>> 05-2020 — 01-2023
**Sociale Verzekeringsbank**, Leiden
Beoordelaar AOW
- Beslissen op aanvragen, schriftelijk
>> 10-2006 — 04-2020
**Telesur**, Paramaribo
Operator informatielijn 110
>> 1998 — 2003
## Diploma's
**Mbo-4 Sociaal-juridische dienstverlening**, ROC Leiden, diploma
>> 09-2004 — 06-2006
**AMTO**, Paramaribo, diploma behaald (Suriname)
>> 1994 — 1998
## Kantoor
Word, Excel, Outlook
## Referenties
Drs. Henk Warmenhoven, afdelingshoofd ISD
Lucia Tjin, SVB""", tmp, font="Liberation Sans Narrow", size=11, color="00695C", hborder="bottom")
