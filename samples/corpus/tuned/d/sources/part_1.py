from docx.shared import Cm, Pt
from lib import OUT, B, E, H, L, P, R, T, chrome, cv, new, office_to, shade, weasy

# 1 left sidebar, employer and client in one line
chrome("cv_marloes_dijkgraaf.pdf", """<!doctype html><html lang="nl"><meta charset="utf-8"><style>
@page{size:A4;margin:0}body{margin:0;font:10pt/1.4 'Carlito',sans-serif;color:#222}.w{display:flex;min-height:296mm}
.s{width:62mm;background:#1d4e5f;color:#fff;padding:12mm 7mm;box-sizing:border-box}.s h3{font-size:10pt;letter-spacing:1px;border-bottom:1px solid #7fb3c2;margin:7mm 0 2mm}
.m{flex:1;padding:12mm 11mm}.m h2{color:#1d4e5f;font-size:13pt;margin:6mm 0 2mm}.ph{width:34mm;height:34mm;border-radius:50%;background:#39788c;margin:0 auto 4mm;text-align:center;line-height:34mm;font-size:8pt}
.j{margin-bottom:4mm}.j b{display:block}.d{color:#777;font-size:9pt}ul{margin:1mm 0 0 4mm;padding-left:3mm}.bar{background:#39788c;height:2mm}.bar i{display:block;background:#f3c14b;height:2mm}</style>
<div class=w><div class=s><div class=ph>pasfoto</div><h3>CONTACT</h3>Marloes Dijkgraaf<br>Kastanjelaan 18<br>2625 Delft<br>06 - 55 01 23 48<br>marloes.dijkgraaf@voorbeeld.nl<br>geboren 14-02-1988
<h3>TALEN</h3>Nederlands<div class=bar><i style="width:100%"></i></div>Engels<div class=bar><i style="width:70%"></i></div>Duits<div class=bar><i style="width:35%"></i></div>
<h3>KENNIS VAN</h3>Zaakgericht werken<br>Word, Excel en Outlook<br>JOIN Zaaktypen<br>typediploma (320 aanslagen)
<h3>REFERENTIES</h3>Ingrid Vermaat<br>teamleider KCC gemeente Delft<br>015 - 555 01 10<br><br>Kees Brandsma<br>teammanager Eneco<br>06 - 55 09 87 11
<h3>VRIJE TIJD</h3>Hardlopen, moestuin, mijn twee dochters</div>
<div class=m><h1 style="margin:0;font-size:24pt;color:#1d4e5f">Marloes Dijkgraaf</h1><div class=d>Klantcontactspecialist</div>
<h2>Wie ben ik</h2>Rustig aan de lijn, ook als de inwoner dat niet is. Ik houd van een volle wachtrij, korte lijnen met de vakafdelingen en een antwoord dat in één keer klopt. Woensdag en vrijdag ben ik beschikbaar.
<h2>Waar ik gewerkt heb</h2>
<div class=j><b>Medewerker Klant Contact Centrum</b>Randstad, gedetacheerd bij gemeente Delft <span class=d>| maart 2021 – heden</span><ul><li>Beantwoorden van gemiddeld 70 telefoontjes en 20 e-mails per dag over paspoorten, afval, belastingen en Wmo</li><li>Registreren van contacten en terugbelverzoeken in Key2KCC; meldingen Wmo inkijken in de Suite voor het Sociaal Domein</li><li>Inwerken van nieuwe collega's en bijhouden van de kennisbank</li></ul></div>
<div class=j><b>Medewerker klantenservice</b>Eneco, Rotterdam <span class=d>| september 2016 – februari 2021</span><ul><li>Telefoon, chat en webcare over facturen, verhuizingen en storingen</li><li>Vanaf 2019 vraagbaak voor het team betalingsregelingen</li></ul></div>
<div class=j><b>Baliemedewerker</b>ANWB winkel Den Haag <span class=d>| juni 2010 – augustus 2016</span><ul><li>Verkoop van reizen, verzekeringen en wegenvignetten</li></ul></div>
<h2>Scholing</h2><div class=j><b>MBO Secretarieel medewerker, niveau 4</b>ROC Mondriaan Den Haag <span class=d>| 2006 – 2010, diploma behaald</span></div><div class=j><b>VMBO-T</b>Christelijk Lyceum Delft <span class=d>| 2002 – 2006, diploma behaald</span></div>
<h2>Trainingen</h2>Omgaan met agressie aan de telefoon (2022)<br>Helder schrijven, B1 (2021)</div></div>""")
cv("cv_marloes_dijkgraaf.pdf", [("mbo-4", True, "2006", "2010"), ("vmbo", True, "2002", "2006")],
   [E("2021-03", "present", "Randstad", "gemeente Delft", ["temp-agency", "municipality"], True, tools=["Key2KCC", "Suite"]),
    E("2016-09", "2021-02", "Eneco", None, ["private"], True), E("2010-06", "2016-08", "ANWB", None, ["private"], False)],
   listed=["Officepakket"], refs=2, offer=(51.5, "yes", "2023-04-14T09:12"))

# 2 bordered table, several functions under one employer
d = new("Arial", 10, 2.2, "CV W.P. Hendriks")
P(d, "CURRICULUM VITAE", size=16, bold=True, align="c", after=6)
T(d, [("Naam", "Wilma Petronella Hendriks"), ("Woonplaats", "Naaldwijk"), ("Geboortedatum", "3 oktober 1969"), ("Telefoon", "06-55512077"), ("Rijbewijs", "B")], [4.5, 12], grid=True, bold_first=True)
P(d, "Loopbaan", size=12, bold=True, before=10)
T(d, [("Periode", "Functie en werkzaamheden"),
      ("01-2018 t/m heden", "**Gemeente Rijswijk**, afdeling Publiekszaken\n__Senior medewerker KCC (01-2020 t/m heden)__\nEerste aanspreekpunt voor de telefonisten, complexe vragen over gemeentelijke belastingen afhandelen in Key2Belastingen, rapportages in Excel, brieven in Word.\n__Medewerker KCC (01-2018 t/m 12-2019)__\nTelefonisch en per e-mail te woord staan van burgers en ondernemers. Contactregistratie in Key2KCC."),
      ("05-2011 t/m 12-2017", "**Gemeente Westland**\nMedewerker burgerzaken, balie. Paspoorten, rijbewijzen, uittreksels, aangifte geboorte en overlijden. Key2Burgerzaken."),
      ("1999 – 2010", "**Huishouden en opvoeding van drie kinderen**"),
      ("08-1990 t/m 06-1999", "**Flora Naaldwijk (bloemenveiling)**\nAdministratief medewerkster exportafdeling, o.a. orderinvoer en douanepapieren")], [4, 12.5], grid=True)
P(d, "Schoolopleiding", size=12, bold=True, before=10)
T(d, [("1987 – 1990", "MEAO, richting secretarieel, Naaldwijk", "diploma: ja"), ("1982 – 1987", "HAVO, Interconfessioneel Lyceum Westland", "diploma: ja")], [4, 8.5, 4], grid=True)
P(d, "Cursussen", size=12, bold=True, before=10)
L(d, "2019 Gastvrijheid aan de telefoon", "2012 BRP basis", "2016 Documentherkenning")
P(d, "Referenties", size=12, bold=True, before=10)
T(d, [("Naam", "Functie", "Bereikbaar"), ("Dhr. P. Alkemade", "Teamleider Publiekszaken, gemeente Rijswijk", "070 555 18 00"), ("Mw. C. Zuidgeest", "Coördinator burgerzaken Westland", "0174 555 330")], [4, 8.5, 4], grid=True)
d.save(OUT / "CV-Hendriks-2023.docx")
cv("CV-Hendriks-2023.docx", [("mbo-4", True, "1987", "1990"), ("havo", True, "1982", "1987")],
   [E("2020-01", "present", "Gemeente Rijswijk", None, ["municipality"], True, tools=["Key2Belastingen", "Officepakket"]),
    E("2018-01", "2019-12", "Gemeente Rijswijk", None, ["municipality"], True, tools=["Key2KCC"]),
    E("2011-05", "2017-12", "Gemeente Westland", None, ["municipality"], False),
    E("1990-08", "1999-06", "Flora Naaldwijk", None, ["private"], False)],
   refs=2, offer=(53.3, "no", "2023-04-17T16:40"))

# 3 role first, right-aligned dates with tab, careless spelling
d = new("Verdana", 9.5, 2)
P(d, "Ayşe Yılmaz", size=20, color="7A1F5C", after=0)
P(d, "Rotterdam  •  ayse.yilmaz@voorbeeld.nl  •  06 555 44 310", size=8.5, after=10)
H(d, "personlijk profiel", 2, "7A1F5C")
P(d, "ik ben een spontane vrouw die graag met mensen praat, ik ben gewent om met targets te werken en heb ervaring met moeilijke klanten. Ik spreek vloeiend turks en nederlands.")
H(d, "werk ervaring", 2, "7A1F5C")
def job3(r, p, e, *b):
    P(d, f"**{r}**\t{p}", tabs=["17"], after=0, before=5)
    P(d, e, color="555555", after=0)
    B(d, *b)
job3("callcenter agent inbound", "mei 2021 - heden", "Teleperformance, rotterdam (project KPN)", "storingen en abonementen", "klanten gegevens invoeren in het systeem", "soms upsell van tv pakketten")
job3("callcenter agent outbound", "feb 2020 - april 2021", "Webhelp Rotterdam", "verkoop van energie contracten via de telefoon", "behalen van dag targets")
job3("kassa medewerkster", "2017 - 2020", "Lidl", "kassa en vakken vullen, brood bakken")
job3("Stage administratie", "sept 2016 - jan 2017", "Deelgemeente Feijenoord", "post sorteren en archief, telefoon opnemen")
H(d, "school achtergrond", 2, "7A1F5C")
P(d, "MBO administratie, Albeda college\t2015 - 2018", tabs=["17"])
P(d, "diploma gehaald", size=8.5)
P(d, "VMBO basis, De Hef\t2011 - 2015", tabs=["17"])
H(d, "Vaardigheden", 2, "7A1F5C")
P(d, "Word ●●●●○   Excel ●●○○○   typen ●●●●●   Salesforce ●●●○○")
P(d, "Referenties op aanvraag verkrijgbaar", before=8)
d.save(OUT / "curriculum_vitae_ayse_yilmaz.docx")
cv("curriculum_vitae_ayse_yilmaz.docx", [("mbo", True, "2015", "2018"), ("vmbo", None, "2011", "2015")],
   [E("2021-05", "present", "Teleperformance", "KPN", ["contact-centre-company", "private"], True), E("2020-02", "2021-04", "Webhelp", None, ["contact-centre-company"], True),
    E("2017", "2020", "Lidl", None, ["private"], False), E("2016-09", "2017-01", "Deelgemeente Feijenoord", None, ["municipality"], False, "intern")],
   listed=["Officepakket"], onreq=True, offer=(44.75, "yes", "2023-04-13T11:05"))

# 4 reportlab, one line per job
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas
c = canvas.Canvas(str(OUT / "Rob_vd_Berg_CV.pdf"), pagesize=A4)
y = 800
def ln(t, f="Helvetica", s=10, dx=0, gap=15):
    global y
    c.setFont(f, s); c.drawString(55 + dx, y, t); y -= gap
ln("Rob van den Berg", "Helvetica-Bold", 20, gap=20)
ln("Heftruckchauffeur / orderpicker - Waddinxveen - 06 55 88 12 09 - rijbewijs B, BE", gap=30)
c.setStrokeColorRGB(.8, .3, 0); c.line(55, y + 12, 540, y + 12)
ln("WERK", "Helvetica-Bold", 12, gap=18)
for a, b in [("2019 - nu", "Heftruckchauffeur, DSV Moerkapelle (via Tempo-Team)"), ("2016 - 2019", "Orderpicker nachtploeg, Albert Heijn distributiecentrum Pijnacker"),
             ("2014 - 2015", "Bijrijder, Van der Windt verhuizingen"), ("2009 - 2013", "Hovenier in loondienst, Groenbedrijf Hoogeveen en Zn."), ("zomer 2008", "Tomaten plukken, kwekerij Zwinkels")]:
    c.setFont("Helvetica-Bold", 10); c.drawString(55, y, a); c.setFont("Helvetica", 10); c.drawString(140, y, b); y -= 15
y -= 12
ln("LEREN", "Helvetica-Bold", 12, gap=18)
for a, b in [("2008 - 2009", "MBO 2 Groen, Wellantcollege Gouda (niet afgemaakt)"), ("2004 - 2008", "VMBO kader, landbouw en natuurlijke omgeving")]:
    c.setFont("Helvetica-Bold", 10); c.drawString(55, y, a); c.setFont("Helvetica", 10); c.drawString(140, y, b); y -= 15
y -= 12
ln("PAPIEREN", "Helvetica-Bold", 12, gap=18)
ln("Heftruckcertificaat 2019-2024, reachtruck 2020-2025, VCA basis, BHV 2022"); ln("")
ln("OVER MIJ", "Helvetica-Bold", 12, gap=18)
ln("Vanwege mijn rug zoek ik ander werk, het liefst op kantoor of aan de telefoon. Ik ben op tijd,"); ln("klaag niet en leer snel. Met de computer kan ik goed overweg (Word, internet, WMS)."); ln("")
ln("Referenties: bel gerust met mijn voorman bij DSV."); c.save()
cv("Rob_vd_Berg_CV.pdf", [("mbo-2", False, "2008", "2009"), ("vmbo", None, "2004", "2008")],
   [E("2019", "present", "Tempo-Team", "DSV", ["temp-agency", "private"]), E("2016", "2019", "Albert Heijn", None, ["private"]),
    E("2014", "2015", "Van der Windt verhuizingen", None, ["private"]), E("2009", "2013", "Groenbedrijf Hoogeveen en Zn.", None, ["private"]),
    E(R("2008-06-01", "2008-08-31"), R("2008-06-01", "2008-08-31"), "kwekerij Zwinkels", None, ["private"])],
   poss=["Officepakket"], offer=(39.0, "yes", "2023-04-12T08:30"))

# 5 plain text, key: value
(OUT / "CV_J.Boersma.txt").write_text("""CURRICULUM VITAE

Naam          : Jantje Boersma
Adres         : Molenpad 4, Drachten
Telefoon      : 06-55520981
Geboren       : 21-11-1974
Burg. staat   : gehuwd

OPLEIDING
1986-1990   MAVO, Drachten. Diploma.
1990-1993   MDGO Verpleging, Leeuwarden. Diploma.
2005        Cursus palliatieve zorg

WERK
Periode       : 01-09-1993 tot 31-12-2004
Werkgever     : Ziekenhuis Nij Smellinghe
Functie       : verpleegkundige chirurgie

Periode       : 01-03-2005 tot 30-06-2018
Werkgever     : Thuiszorg De Friese Wouden
Functie       : wijkverpleegkundige, later planner
Toelichting   : vanaf 2014 ook de telefoon van het cliëntenbureau, een dag in de week

Periode       : 01-08-2018 tot heden
Werkgever     : Protestantse gemeente Drachten
Functie       : medewerker kerkelijk bureau (betaald, 20 uur)
Toelichting   : ledenadministratie, agenda van de predikanten, balie en telefoon,
                kerkbalans. Programma's: Word, Excel, LRP, Scipio.

VRIJWILLIGERSWERK
2012 - heden  : Zonnebloem afdeling Drachten, penningmeester

REFERENTIES
Ds. H. van Dam, voorzitter kerkenraad, 0512-555101
Mevr. T. Postma, oud-teamleider Friese Wouden, 06-55577120
""", encoding="utf-8")
cv("CV_J.Boersma.txt", [("vmbo", True, "1986", "1990"), ("mbo-4", True, "1990", "1993")],
   [E("1993-09-01", "2004-12-31", "Ziekenhuis Nij Smellinghe", None, ["care"]), E("2005-03-01", "2018-06-30", "Thuiszorg De Friese Wouden", None, ["care"], "mixed"),
    E("2018-08-01", "present", "Protestantse gemeente Drachten", None, ["religious"], "mixed", tools=["Officepakket"]),
    E("2012", "present", "Zonnebloem", None, ["private"], kind="vol")], refs=2, offer=(47.0, "no", "2023-04-18T11:59"))

# 6 two columns, student with running study
weasy("Sanne-Kuipers.pdf", """<html lang="nl"><style>@page{size:A4;margin:14mm}body{font:9.5pt/1.45 'Liberation Sans'}h1{font-size:26pt;margin:0;font-weight:300}h1 b{color:#e4572e}
.c{columns:2;column-gap:12mm;margin-top:6mm}h2{font-size:11pt;text-transform:uppercase;background:#fbe3dc;padding:1.5mm 2mm;margin:4mm 0 2mm;break-after:avoid}.x{break-inside:avoid;margin-bottom:3mm}.g{color:#888}</style>
<h1>Sanne <b>Kuipers</b></h1><div>22 jaar | Utrecht | sanne.k@voorbeeld.nl | linkedin: sannekuipers-voorbeeld</div><div class=c>
<h2>Hoi!</h2>Derdejaars student Communicatie- en informatiewetenschappen die naast de studie graag 24 uur per week werkt. Klantcontact doe ik sinds mijn zestiende, eerst achter een ijscokar, nu achter een headset.
<h2>Studie</h2><div class=x><b>BSc Communicatie- en informatiewetenschappen</b><br>Universiteit Utrecht<br><span class=g>sep ’20 – heden (verwacht juli 2024)</span></div><div class=x><b>VWO, profiel C&amp;M</b><br>Goois Lyceum Bussum<br><span class=g>2014 – 2020 · diploma ✓</span></div>
<h2>Bijbanen</h2><div class=x><b>Klantenservicemedewerker (chat en telefoon)</b><br>Coolblue, Utrecht<br><span class=g>okt ’21 – heden</span><br>16 uur per week. Vragen over bezorging, garantie en retouren; 9,1 als klantscore.</div>
<div class=x><b>Enquêteur</b><br>Ipsos, vanuit huis<br><span class=g>jan ’21 – jun ’21</span><br>Telefonische enquêtes onder reizigers.</div><div class=x><b>IJsverkoper</b><br>De Hoop IJs, Huizen<br><span class=g>zomers van 2017 en 2018</span></div>
<h2>Bestuur</h2><div class=x>Secretaris studievereniging Alias<br><span class=g>sep ’21 – aug ’22</span></div>
<h2>Kan ik</h2>Google Workspace, Canva, Word, PowerPoint, SPSS<h2>Talen</h2>Nederlands moedertaal, Engels C1, Spaans A2
<h2>Bel ze maar</h2><div class=x>Tim de Wit, teamcoach Coolblue, 06 555 10 334<br>Lotte Haverkort, veldwerkleider Ipsos, 020 555 70 12</div></div></html>""")
cv("Sanne-Kuipers.pdf", [("wo-bachelor", False, "2020-09", "present"), ("vwo", True, "2014", "2020")],
   [E("2021-10", "present", "Coolblue", None, ["private"], True), E("2021-01", "2021-06", "Ipsos", None, ["private"], "mixed"),
    E(R("2017-06-01", "2017-08-31"), R("2017-06-01", "2017-08-31"), "De Hoop IJs", None, ["private"]), E(R("2018-06-01", "2018-08-31"), R("2018-06-01", "2018-08-31"), "De Hoop IJs", None, ["private"]),
    E("2021-09", "2022-08", "studievereniging Alias", None, ["private"], kind="vol")],
   listed=["Officepakket"], refs=2, offer=(42.5, "yes", "2023-04-16T21:47"))

# 7 prose
d = new("Georgia", 11, 2.5)
P(d, "Fatima El Khattabi", size=18, bold=True, after=0)
P(d, "Tiel – f.elkhattabi@voorbeeld.nl – 06 55 31 90 27", after=12)
P(d, "**Mijn werk.** Sinds september 2019 werk ik bij de Intergemeentelijke Sociale Dienst Rivierenland als medewerker klantcontact. Ik beantwoord de telefoon en de mail van inwoners die een uitkering hebben of aanvragen, en ik leg alles vast in de Suite van Centric. Daarvoor, van januari 2016 tot en met augustus 2019, was ik telefonisch verkoper en later klantadviseur bij Essent in Den Bosch, ook aan de telefoon. Mijn eerste baan in Nederland was die van medewerker bediening in restaurant De Betuwe in Tiel, van april 2014 tot en met december 2015.", align="j", after=8)
P(d, "**Wat ik geleerd heb.** In Marokko heb ik de licence économie (Universiteit Mohammed V, Rabat, 2006 – 2009) gehaald; het diploma is nog niet gewaardeerd in Nederland. In 2015 haalde ik het inburgeringsdiploma en het Staatsexamen NT2, programma II.", align="j", after=8)
P(d, "**Wat ik kan.** Ik spreek Nederlands, Arabisch, Frans en een beetje Engels. Ik werk dagelijks met Outlook. Met Accres of Key2 heb ik nog niet gewerkt, maar dat wil ik graag leren.", align="j", after=8)
P(d, "**Wie mij kent.** Hanneke Stoffels, mijn leidinggevende bij de sociale dienst (0344 555 621), en Bart Luiten, oud-teamleider van Essent (06 55 28 70 01), vertellen graag over mij.", align="j", after=8)
P(d, "**Verder** wandel ik graag, ben ik voorleesmoeder en zoek ik werk voor vier dagen in de week, ook op woensdag en vrijdag.", align="j")
d.save(OUT / "CV_Fatima_El_Khattabi.docx")
cv("CV_Fatima_El_Khattabi.docx", [(None, True, "2006", "2009")],
   [E("2019-09", "present", "Intergemeentelijke Sociale Dienst Rivierenland", None, ["joint-arrangement"], True, tools=["Suite"]),
    E("2016-01", "2019-08", "Essent", None, ["private"], True), E("2014-04", "2015-12", "restaurant De Betuwe", None, ["private"])],
   poss=["Officepakket"], refs=2, offer=(49.95, "yes", "2023-04-17T10:00"))

# 8 English
chrome("resume_p_jansen.pdf", """<!doctype html><html lang="en"><meta charset="utf-8"><style>@page{size:A4;margin:18mm}body{font:10.5pt/1.45 'Liberation Serif',serif}h1{text-align:center;font-variant:small-caps;margin:0}.t{text-align:center;border-bottom:2px solid #000;padding-bottom:3mm}
h2{font-size:11pt;font-variant:small-caps;border-bottom:1px solid #999;margin:6mm 0 2mm}.r{display:flex;justify-content:space-between;font-weight:bold}ul{margin:1mm 0 3mm}</style>
<h1>Pieter Jansen</h1><div class=t>Amsterdam, The Netherlands &middot; +31 6 555 70 981 &middot; p.jansen@example.nl</div><h2>Summary</h2>Guest relations professional with ten years in four-star hotels and two years on a multilingual service desk. I enjoy solving problems for people who are far from home.
<h2>Experience</h2><div class=r><span>Customer Service Representative, Booking.com</span><span>Feb 2021 – Present</span></div><ul><li>Handle 50 calls and e-mails a day from guests and accommodation partners</li><li>Coach new starters during their first month on the phones</li><li>Daily use of Microsoft Office</li></ul>
<div class=r><span>Front Office Supervisor, NH Hotel Schiphol</span><span>Jun 2015 – Mar 2020</span></div><ul><li>Supervised a reception team of nine, including night audit</li><li>Sold suite upgrades, the best of the region in 2018</li></ul>
<div class=r><span>Receptionist, Hotel Krasnapolsky</span><span>Sep 2012 – May 2015</span></div><ul><li>Check-in, check-out, concierge services</li></ul>
<h2>Education</h2><div class=r><span>Bachelor of Business Administration in Hotel Management, Hotelschool The Hague</span><span>2008 – 2012</span></div>Graduated
<h2>Languages</h2>Dutch (native), English (fluent), German (good), Italian (basic)<h2>References</h2>Maria Costa, Team Manager, Booking.com &ndash; m.costa@example.com<br>Ronald Visser, former Front Office Manager, NH Hotels &ndash; +31 6 555 33 210</html>""")
cv("resume_p_jansen.pdf", [("hbo-bachelor", True, "2008", "2012")],
   [E("2021-02", "present", "Booking.com", None, ["private"], True, tools=["Officepakket"]), E("2015-06", "2020-03", "NH Hotel Schiphol", None, ["private"]), E("2012-09", "2015-05", "Hotel Krasnapolsky", None, ["private"])],
   refs=2, lang="en", offer=(55.55, "yes", "2023-04-18T12:00"))

# 9 timeline with jobs and schools mixed, invisible-border table
d = new("Cambria", 10.5, 2)
P(d, "Gerda Willemsen-Bos", size=22, color="2F5233", after=2)
P(d, "Oude Zandweg 77, 7331 Apeldoorn · 055-5550192 · gerda.willemsen@voorbeeld.nl", after=8)
H(d, "Mijn levensloop", 1, "2F5233", rule=True)
T(d, [("vanaf april 2017", "**Receptioniste-telefoniste** – Gemeente Apeldoorn\nOntvangst van bezoekers in het stadhuis, centrale telefoonlijn bedienen en doorverbinden, vergaderzalen reserveren. Werk met Outlook."),
      ("jan. 2009 – mrt. 2017", "**Secretaresse directie** – Gelre ziekenhuizen\nAgendabeheer, notuleren, correspondentie in Word en Excel"),
      ("2007 – 2008", "**Opleiding Directiesecretaresse, mbo niveau 4** – Schoevers, diploma"),
      ("1996 – 2006", "**Gastouder** aan huis, zelfstandig"),
      ("aug. 1988 – dec. 1995", "**Telefoniste** – PTT Telecom, nummerinformatie 008, later 06-8008"),
      ("1985 – 1988", "**MEAO secretarieel** – Deventer, geslaagd"),
      ("1981 – 1985", "**MAVO** – De Heemgaard, Apeldoorn, geslaagd")], [4, 13])
H(d, "En verder", 1, "2F5233", rule=True)
P(d, "Zangkoor Vivace (bestuurslid), fietsen, kleinkinderen. EHBO-diploma, jaarlijks herhaald.")
H(d, "Referenten", 1, "2F5233", rule=True)
P(d, "Mevrouw Anneke Roest\thoofd Facilitair, gemeente Apeldoorn\t055 555 0100", tabs=[5, 12])
P(d, "De heer dr. F. Blok\tvoormalig bestuurder Gelre\t06 555 61 000", tabs=[5, 12])
d.save(OUT / "levensloop_Willemsen.docx")
cv("levensloop_Willemsen.docx", [("mbo-4", True, "2007", "2008"), ("mbo-4", True, "1985", "1988"), ("vmbo", True, "1981", "1985")],
   [E("2017-04", "present", "Gemeente Apeldoorn", None, ["municipality"], "mixed", maybe=["Officepakket"]),
    E("2009-01", "2017-03", "Gelre ziekenhuizen", None, ["care"], tools=["Officepakket"]), E("1996", "2006", None, None, ["private"]),
    E("1988-08", "1995-12", "PTT Telecom", None, ["private"], True)], refs=2, offer=(54.0, "", "2023-04-11T14:22"))

# 10 cards
weasy("Dennis_Oosterhof_klantcontact.pdf", """<html lang="nl"><style>@page{size:A4;margin:12mm;background:#f4f6fa;@bottom-right{content:"pagina " counter(page) " van " counter(pages);font:8pt Carlito}}body{font:10pt/1.4 Carlito}h1{margin:0;color:#234}
.k{background:#fff;border:1px solid #d6dce8;border-radius:3mm;padding:4mm 5mm;margin:3mm 0;break-inside:avoid}.k h3{margin:0;font-size:11pt;color:#1a56a0}.p{float:right;background:#1a56a0;color:#fff;border-radius:2mm;padding:.5mm 2mm;font-size:8.5pt}h2{font-size:12pt;margin:5mm 0 0;color:#234}</style>
<h1>Dennis Oosterhof</h1>Assen &#9742; 06-55540288 &#9993; dennis.oosterhof@voorbeeld.nl
<div class=k>Allround medewerker klantcontact met een zwak voor belastingen. Ik kan lastige regels eenvoudig uitleggen en blijf beleefd, ook als de ander dat even niet is.</div>
<h2>Mijn sterke kanten</h2><div class=k><b>Geduldig</b> &ndash; ik laat mensen uitpraten, ook als het verhaal bij Adam en Eva begint.<br><b>Nieuwsgierig</b> &ndash; als ik iets niet weet, zoek ik uit wie het wel weet.<br><b>Collegiaal</b> &ndash; ik ruil graag een dienst en bak minstens eens per maand een appeltaart.</div>
<h2>Hier werkte ik</h2>
<div class=k><span class=p>01/2022 – nu</span><h3>Noordelijk Belastingkantoor</h3><i>Medewerker Klantcontactcentrum</i><br>Vragen over WOZ en aanslagen per telefoon, mail en chat. Bezwaren aannemen.<br>In februari en maart, de drukste maanden, verwerken we met twintig mensen ruim 40.000 vragen. Ik maak dan deel uit van het kernteam dat de wachtrij verdeelt. Buiten de piek werk ik aan standaardantwoorden: zinnen van hooguit vijftien woorden, zonder verwijzing naar artikelen. Sinds vorig jaar ben ik ook buddy van nieuwe collega's; ik heb er inmiddels zes begeleid.<br>Systemen: Key2Belastingen, Outlook en Excel.</div>
<div class=k><span class=p>06/2019 – 12/2021</span><h3>Gemeente Assen</h3><i>Medewerker telefoon en e-mail KCC</i><br>Het 14 0592-nummer: alle vragen van A tot Z. Contacten vastgelegd in Key2 KCC. Tijdens corona mede opzet van thuisbellen.<br>Een gemiddelde dag telde zestig gesprekken: van een kapotte lantaarnpaal tot een overlijden in het buitenland. Ik was contactpersoon voor de afdeling Afval en schoof elke veertien dagen aan bij hun werkoverleg, zodat ons team wist wanneer er routes werden gewijzigd. Ook deed ik mee aan de mysterycalls van de benchmark.<br>Bereikt: van 74 naar 83 procent in één keer goed beantwoord.</div>
<div class=k><span class=p>09/2017 – 05/2019</span><h3>Menzis</h3><i>Klantadviseur zorgverzekeringen</i><br>Telefonisch advies in het overstapseizoen en daarna. Begonnen op een tijdelijk contract voor drie maanden, gebleven omdat de klanttevredenheid van mijn gesprekken bij de beste tien van de afdeling hoorde. In 2018 lid van de werkgroep die de brieven over het eigen risico herschreef.</div>
<div class=k><span class=p>02/2014 – 08/2017</span><h3>Media Markt Assen</h3><i>Verkoper telefonie en foto</i><br>Adviseren en verkopen, voorraad tellen, leveranciersdagen organiseren. In de decembermaand aanspreekpunt voor zes vakantiekrachten.</div>
<h2>Dit doe ik daarnaast</h2><div class=k>Scheidsrechter bij de jeugd van korfbalvereniging in Vries. Ik speel bas in een bandje dat vooral repeteert. En ik ben bezig met het opknappen van een caravan uit 1982, waarmee mijn vriendin en ik naar de Noordkaap willen.</div>
<h2>Hier leerde ik</h2><div class=k><span class=p>2010 – 2014</span><h3>Drenthe College, Assen</h3>Commercieel medewerker binnendienst, mbo niveau 3 &ndash; diploma gehaald</div>
<div class=k><span class=p>2014</span><h3>NTI thuisstudie</h3>HBO Communicatie, na een halfjaar gestopt</div>
<h2>Referenties</h2><div class=k>Marja Pool, teamleider KCC gemeente Assen, 0592 555 144<br>Jeroen Klaver, kwaliteitscoach NBK, 050 555 8 112<br>Wendy Stel, teammanager Menzis, 06 555 20 999</div></html>""")
cv("Dennis_Oosterhof_klantcontact.pdf", [("mbo-3", True, "2010", "2014"), ("hbo-bachelor", False, None, "2014")],
   [E("2022-01", "present", "Noordelijk Belastingkantoor", None, ["joint-arrangement"], True, tools=["Key2Belastingen", "Officepakket"]),
    E("2019-06", "2021-12", "Gemeente Assen", None, ["municipality"], True, tools=["Key2KCC"]), E("2017-09", "2019-05", "Menzis", None, ["private"], True),
    E("2014-02", "2017-08", "Media Markt", None, ["private"])], refs=3, offer=(52.25, "no", "2023-04-18T09:03"))

# 11 right sidebar through a table with shaded cell; shared organisation
d = new("Calibri", 10, 1.3)
t = d.add_table(rows=1, cols=2); t.autofit = False
t.columns[0].width, t.columns[1].width = Cm(12.8), Cm(5.6)
a, b = t.rows[0].cells
a.width, b.width = Cm(12.8), Cm(5.6); shade(b, "E8EFE3")
P(a, "Nienke Schouten", size=22, color="3B6B35", first=True, after=0)
P(a, "Klantadviseur | Enkhuizen", size=11, after=8)
P(a, "PROFIEL", bold=True, color="3B6B35")
P(a, "Ervaren klantadviseur in een gemeentelijke omgeving. Luistert, vat samen, regelt. Vindt het leuk om systemen uit te zoeken en collega's daarbij te helpen.", after=8)
P(a, "LOOPBAANOVERZICHT", bold=True, color="3B6B35")
for x in ["**SED organisatie** (Stede Broec, Enkhuizen, Drechterland)", "Klantadviseur klantcontactcentrum", "mei 2020 t/m heden", "Telefonisch, per mail en via WhatsApp beantwoorden van vragen voor drie gemeenten. Plannen van zalen en sportvelden in Accres. Meldingen openbare ruimte.", "",
          "**Univé Hoorn**", "Medewerker particulieren, afdeling Klantenservice", "augustus 2016 t/m april 2020", "Polismutaties en schademeldingen, inkomend telefoonverkeer", "", "**Bakkerij Otten**", "Verkoopmedewerkster", "2012 t/m 2016", "",
          "**Stage: gemeente Hoorn**", "Afdeling communicatie", "februari 2015 t/m juni 2015", "Persberichten en intranet"]:
    P(a, x, after=1)
P(a, "ONDERWIJS", bold=True, color="3B6B35", before=8)
for x in ["**Horizon College Hoorn**", "Medewerker marketing en communicatie, mbo-4", "2013 t/m 2016, diploma", "", "**Martinuscollege Grootebroek**", "vmbo gemengde leerweg", "2009 t/m 2013, diploma"]:
    P(a, x, after=1)
P(b, "Contact", bold=True, first=True); L(b, "06 555 83 114", "n.schouten@voorbeeld.nl", "Wilhelminaplantsoen 3", "1601 Enkhuizen", "", "**Software**", "Microsoft 365", "Topdesk", "SIMsite", "Accres", "", "**Talen**", "NL ★★★★★", "EN ★★★★", "FR ★", "", "**Referenties**", "Paul Groot", "Teamcoach KCC SED", "0228 555 300", "", "Sandra Beemster", "Univé, teamleider", "06 555 41 116", "", "**Hobby's**", "Zeilen, bakken, korfbal")
d.save(OUT / "NSchouten_cv_2023.docx")
cv("NSchouten_cv_2023.docx", [("mbo-4", True, "2013", "2016"), ("vmbo", True, "2009", "2013")],
   [E("2020-05", "present", "SED organisatie", None, ["municipality"], True, tools=["Accres"]), E("2016-08", "2020-04", "Univé", None, ["private"], True),
    E("2012", "2016", "Bakkerij Otten", None, ["private"]), E("2015-02", "2015-06", "gemeente Hoorn", None, ["municipality"], kind="intern")],
   listed=["Officepakket"], refs=2, offer=(50.0, "yes", "2023-04-17T13:30"))

# 12 LibreOffice PDF, one line per job
d = new("Liberation Sans", 10.5, 2.4)
P(d, "C.V. Mark Terpstra", size=15, bold=True, after=8)
P(d, "Zwolle, 06-55531177, mark.terpstra@voorbeeld.nl, geb. 1990")
H(d, "Beroepservaring", 2)
L(d, "mrt 2022 - heden: Rabobank, Zwolle. Medewerker fraude-desk (telefonisch eerste aanspreekpunt voor klanten)", "okt 2018 - feb 2022: ABN AMRO, Zwolle. Adviseur klantenservice, dagelijks bankieren", "jan 2017 - sep 2018: Yource contactcentra, Zwolle. Agent voor Wehkamp", "sep 2014 - dec 2016: Café De Hete Brij, Zwolle. Barman", "mrt 2014 - aug 2014: gereisd door Australië en Nieuw-Zeeland")
H(d, "Opleidingen", 2)
L(d, "2009 - 2013: HBO Bedrijfseconomie, Windesheim. Propedeuse behaald, opleiding niet afgerond", "2007 - 2009: HAVO E&M, Thorbecke SG, diploma", "2003 - 2007: VMBO-TL, Thorbecke SG, diploma")
H(d, "Diversen", 2)
L(d, "Wft Basis (2019, PE bijgewerkt 2022)", "MS Office, Siebel, Genesys Cloud", "Rijbewijs A en B, eigen vervoer", "Uurtarief: € 52,00 exclusief btw")
H(d, "Referenties", 2)
P(d, "Op verzoek geef ik graag namen door.")
office_to("Terpstra_Mark.pdf", d)
cv("Terpstra_Mark.pdf", [("hbo-bachelor", False, "2009", "2013"), ("havo", True, "2007", "2009"), ("vmbo", True, "2003", "2007")],
   [E("2022-03", "present", "Rabobank", None, ["private"], True), E("2018-10", "2022-02", "ABN AMRO", None, ["private"], True), E("2017-01", "2018-09", "Yource contactcentra", "Wehkamp", ["contact-centre-company", "private"], True),
    E("2014-09", "2016-12", "Café De Hete Brij", None, ["private"])], listed=["Officepakket"], onreq=True, rate=52.0, rate_fee="")

# 13 year-only dates, opdrachtgever wording, period under the block
d = new("Tahoma", 10, 2.2)
P(d, "Ruud Kamphuis – interim klantcontact", size=17, bold=True, color="B34700")
P(d, "Enschede | KvK 55501234 | r.kamphuis@voorbeeld.nl", after=8)
P(d, "Zelfstandig professional. Al vijftien jaar help ik gemeenten hun telefoonlijnen bemenst te houden. Direct inzetbaar, geen inwerktijd nodig.", after=8)
B(d, "kent de Twentse gemeenten van binnen en hun inwoners van buiten", "vast tarief, geen verrassingen achteraf", "beschikbaar vanaf half mei, vier dagen per week", "spreekt Nederlands, Twents, Duits")
def job13(o, r, txt, per):
    P(d, f"Opdrachtgever: {o}", bold=True, before=6, after=0); P(d, f"Rol: {r}", after=0); P(d, txt, after=0); P(d, per, color="B34700", align="r")
P(d, "OPDRACHTEN", size=12, bold=True)
job13("gemeente Hengelo", "medewerker KCC", "Eerstelijns telefonie en webformulieren, piekperiode belastingaanslagen. Applicaties: Key2Belastingen, Key2KCC en MS Office.", "2022 – heden")
job13("gemeente Almelo", "medewerker klantcontactcentrum", "Opvang van uitval tijdens de coronajaren. Applicaties: Suite4Sociaal Domein, MS Office.", "2020 – 2021")
job13("gemeente Wierden", "baliemedewerker burgerzaken", "Reisdocumenten en verhuizingen.", "2019")
job13("Twence (afvalverwerker)", "telefonist bezoekerscentrum", "Rondleidingen boeken, klachten over stank noteren.", "2016 – 2018")
P(d, "IN LOONDIENST", size=12, bold=True, before=8)
P(d, "Grolsch, Enschede: medewerker consumentenservice, 2005 – 2015")
P(d, "GELEERD", size=12, bold=True, before=8)
P(d, "MTS Elektrotechniek te Hengelo, 1984 – 1988 (getuigschrift)")
P(d, "REFERENTIES", size=12, bold=True, before=8)
P(d, "mw. E. Assink, KCC-manager Hengelo; dhr. B. Nijland, teamleider Almelo. Telefoonnummers zijn bekend bij de bemiddelaar.")
d.save(OUT / "Kamphuis interim.docx".replace(" ", "_"))
cv("Kamphuis_interim.docx", [("mbo-4", True, "1984", "1988")],
   [E("2022", "present", None, "gemeente Hengelo", ["private", "municipality"], True, tools=["Key2KCC", "Key2Belastingen", "Officepakket"]),
    E("2020", "2021", None, "gemeente Almelo", ["private", "municipality"], True, tools=["Suite", "Officepakket"]), E("2019", "2019", None, "gemeente Wierden", ["private", "municipality"]),
    E("2016", "2018", None, "Twence", ["private"], True, muni=False), E("2005", "2015", "Grolsch", None, ["private"], True)], refs=2, offer=(53.31, "no", "2023-04-15T17:15"))

# 14 policy adviser with doctoral degree, council member; fpdf2
from fpdf import FPDF
f = FPDF(format="A4"); f.set_margins(22, 20); f.add_page()
def h14(t): f.ln(3); f.set_font("Times", "B", 13); f.set_text_color(90, 0, 0); f.cell(0, 8, t, border="B", new_x="LMARGIN", new_y="NEXT"); f.set_text_color(0); f.ln(1)
def e14(p, t, s=""):
    f.set_font("Times", "", 11); f.cell(42, 5.5, p); f.set_font("Times", "B", 11); f.multi_cell(0, 5.5, t, new_x="LMARGIN", new_y="NEXT")
    if s: f.set_x(64); f.set_font("Times", "", 11); f.multi_cell(0, 5.5, s, new_x="LMARGIN", new_y="NEXT")
    f.ln(1.5)
f.set_font("Times", "B", 20); f.cell(0, 10, "drs. Arnold J.M. van Heeswijk", new_x="LMARGIN", new_y="NEXT"); f.set_font("Times", "I", 11); f.cell(0, 6, "Oss  -  06 555 00 274  -  avheeswijk@voorbeeld.nl", new_x="LMARGIN", new_y="NEXT")
h14("Profiel"); f.set_font("Times", "", 11); f.multi_cell(0, 5.5, "Ervaren adviseur op het terrein van dienstverlening en bestuur. Na jaren van nota's en visies wil ik terug naar de praktijk: het gesprek met de inwoner zelf.", new_x="LMARGIN", new_y="NEXT")
h14("Betrekkingen")
e14("juli 2018 - heden", "Beleidsadviseur dienstverlening, Gemeente Meierijstad", "Schrijft het dienstverleningsconcept, begeleidt het KCC bij de keuze van een nieuw klantvolgsysteem (van Key2KCC naar een ander pakket).")
e14("maart 2009 - juni 2018", "Beleidsmedewerker, Provincie Noord-Brabant", "Bestuurlijke vernieuwing; Office.")
e14("1996 - 2009", "Docent maatschappijleer, Titus Brandsmalyceum Oss")
h14("Nevenfuncties"); e14("2014 - 2018", "Gemeenteraadslid, gemeente Oss", "Woordvoerder bestuur en dienstverlening.")
h14("Academische vorming"); e14("1988 - 1995", "Politicologie, Katholieke Universiteit Nijmegen", "Doctoraalexamen 1995."); e14("1982 - 1988", "Gymnasium beta, diploma")
h14("Publicaties en voordrachten")
for _y, _t in [("2022", "\"Bel mij niet, ik schrijf u\". Over de voorkeur van inwoners voor kanalen. Bijdrage aan het congres Dienstverlening, Den Bosch."), ("2020", "Een loket zonder deur: dienstverlening in een nieuwe gemeente. Artikel in een vakblad voor gemeentelijk management."), ("2016", "De provincie als buur. Essay in een bundel bij het afscheid van de commissaris."), ("2012", "Besturen met de kaart op tafel. Lezing voor griffiers."), ("2003", "Staatsinrichting in twaalf lessen, lesboek voor de bovenbouw (met twee collega's).")]:
    e14(_y, _t)
h14("Over mijn manier van werken"); f.set_font("Times", "", 11)
f.multi_cell(0, 5.5, "Ik schrijf kort en luister lang. In Meierijstad heb ik elk kwartaal een dag meegelopen met de mensen die het werk doen: in de wijk, aan de balie, op de milieustraat. Van die dagen maakte ik een verslag van een bladzijde, dat door meer mensen is gelezen dan al mijn nota's bij elkaar. Collega's waarderen dat ik een besluit ook verdedig als ik het zelf anders had gewild. Minder goed ben ik in het bijhouden van mijn eigen agenda.\n\nIk ben getrouwd, heb twee studerende kinderen en woon in een huis met te veel boeken. In het weekend fiets ik lange afstanden; in 2019 reed ik in negen dagen van Oss naar Santiago de Compostela, met een gunstige wind.", new_x="LMARGIN", new_y="NEXT")
h14("Opleidingen naast het werk")
for _y, _t in [("2021", "Leergang Publieke dienstverlening (zes dagen)"), ("2015", "Gespreksleiding en moreel beraad"), ("2010", "Juridische aspecten van samenwerking"), ("1996", "Onderwijsbevoegdheid eerste graad maatschappijleer")]:
    e14(_y, _t)
h14("Referenties"); f.set_font("Times", "", 11); f.multi_cell(0, 5.5, "Mr. L. Verhagen, gemeentesecretaris Meierijstad\nProf. dr. W. Derksen, begeleider destijds", new_x="LMARGIN", new_y="NEXT")
f.output(str(OUT / "cv-van-heeswijk.pdf"))
cv("cv-van-heeswijk.pdf", [("wo-master", True, "1988", "1995"), ("vwo", True, "1982", "1988")],
   [E("2018-07", "present", "Gemeente Meierijstad", None, ["municipality"], tools=["Key2KCC"]), E("2009-03", "2018-06", "Provincie Noord-Brabant", None, ["province"], tools=["Officepakket"]),
    E("1996", "2009", "Titus Brandsmalyceum", None, ["education"]), E("2014", "2018", "gemeente Oss", None, ["municipality"], kind="council")], refs=2, offer=(55.56, "yes", "2023-04-17T18:00"))
