from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt
from lib import OUT, B, E, H, L, P, R, T, chrome, cv, new, office_to, shade, weasy

# 15 employer first, white-on-white keywords
chrome("Curriculum-Vitae-Lisanne-Verkerk.pdf", """<!doctype html><html lang="nl"><meta charset="utf-8"><style>@page{size:A4;margin:16mm 18mm}body{font:10pt/1.45 'Liberation Sans Narrow',sans-serif;color:#333}
header{background:#5b2a86;color:#fff;padding:6mm;margin:-2mm 0 6mm}header h1{margin:0;font-weight:400}h2{color:#5b2a86;font-size:12pt;margin:6mm 0 2mm}.o{font-weight:bold;font-size:11pt}.l{display:grid;grid-template-columns:1fr auto}.q{color:#fff;font-size:8pt}p{margin:1mm 0 4mm}</style>
<header><h1>LISANNE VERKERK</h1>administratief medewerker &nbsp;|&nbsp; Capelle aan den IJssel &nbsp;|&nbsp; 06 555 66 081 &nbsp;|&nbsp; l.verkerk@voorbeeld.nl</header>
<h2>Korte introductie</h2><p>Nauwkeurig, vrolijk en gewend aan drukte. In mijn huidige baan ben ik de spil tussen huurders, aannemers en collega's. De stap naar een KCC is voor mij logisch: ik doe het werk eigenlijk al, maar dan voor een woningcorporatie.</p>
<h2>Organisaties waar ik werkte</h2>
<div class=l><span class=o>Woonstad Rotterdam</span><span>november 2020 – heden</span></div><div>Medewerker klantcontactcentrum, reparatieverzoeken</div><p>Telefonisch aannemen en inplannen van reparatieverzoeken, terugbellen van huurders, doorzetten van klachten. Ik werk met Empire, Outlook, Word en Excel.</p>
<div class=l><span class=o>Transavia</span><span>april 2017 – oktober 2020</span></div><div>Service center agent (reorganisatie corona)</div><p>Boekingen wijzigen, annuleringen, vragen over bagage per telefoon en e-mail.</p>
<div class=l><span class=o>Kruidvat, filiaal Oosterhof</span><span>2013 – 2017</span></div><div>Verkoopmedewerker, later assistent-filiaalleider</div><p>Kassa, drogisterijadvies, roosters.</p>
<h2>Opleiding</h2><div class=l><span class=o>Zadkine, Rotterdam</span><span>2012 – 2015</span></div><p>Secretaresse niveau 3, diploma</p><div class=l><span class=o>Comenius College, Capelle</span><span>2008 – 2012</span></div><p>VMBO-KB, economie, diploma</p>
<h2>Referenties</h2><div class=l><span>Fred Mulder, teamleider Woonstad</span><span>010 555 40 71</span></div><div class=l><span>Joyce Santos, supervisor Transavia</span><span>06 555 29 003</span></div>
<div class=q>Key2KCC Key2Belastingen Accres Suite Officepakket gemeente KCC mbo 4 vijf jaar ervaring gemeente Westland</div></html>""")
cv("Curriculum-Vitae-Lisanne-Verkerk.pdf", [("mbo-3", True, "2012", "2015"), ("vmbo", True, "2008", "2012")],
   [E("2020-11", "present", "Woonstad Rotterdam", None, ["private"], True, tools=["Officepakket"]), E("2017-04", "2020-10", "Transavia", None, ["private"], True), E("2013", "2017", "Kruidvat", None, ["private"])],
   refs=2, hidden=True, offer=(46.25, "yes", "2023-04-14T15:55"))

# 16 six pages, project style
d = new("Arial", 11, 2.4, "Curriculum vitae ing. H.K. Rademaker – vertrouwelijk")
P(d, "CURRICULUM VITAE", size=24, bold=True, color="1F3864", before=60)
P(d, "ing. Henk K. Rademaker", size=16); P(d, "Functioneel beheerder en adviseur klantcontact", size=12, after=20)
T(d, [("Geboortejaar", "1966"), ("Woonplaats", "Dordrecht"), ("Beschikbaar", "per direct, 32 uur"), ("Talen", "Nederlands, Engels, Duits")], [5, 10])
H(d, "1. Samenvatting", 1)
P(d, "Henk is een ervaren functioneel beheerder met een achtergrond in de telefonie. Hij heeft in de afgelopen vijfentwintig jaar bij gemeenten, waterschappen en zorgverzekeraars systemen voor klantcontact ingericht, beheerd en vernieuwd. Hij spreekt de taal van de gebruiker én die van de leverancier. Collega's noemen hem geduldig, grondig en soms een tikje eigenwijs. In zijn vrije tijd restaureert hij radio's en vaart hij met een oude vlet over de Biesbosch. De laatste jaren merkt hij dat hij het directe contact met inwoners mist; daarom reageert hij nu ook op uitvoerende functies.")
d.add_page_break()
H(d, "2. Opleidingen", 1)
T(d, [("Jaar", "Opleiding", "Instituut", "Diploma"), ("1989", "HTS Technische Informatica", "Hogeschool Rotterdam", "ja"), ("1985", "MTS Elektronica", "MTS Dordrecht", "ja"), ("1981", "LTS", "Dordrecht", "ja")], [2.5, 6, 5, 2.5], grid=True)
H(d, "3. Certificaten", 1)
B(d, "ITIL Foundation (2006)", "BiSL Foundation (2009)", "Prince2 Practitioner (2011)", "TMap (2012)", "Scrum Product Owner (2018)")
n16 = -1
def proj(per, org, rol, sit, taken, res, omg):
    global n16
    n16 += 1
    if n16 % 2 == 0:
        d.add_page_break()
    if n16 == 0:
        H(d, "4. Projecten", 1)
    P(d, f"**{org}**", before=14, size=12, color="1F3864", after=2)
    T(d, [("Periode", per), ("Rol", rol), ("Situatie", sit), ("Taken", taken), ("Resultaat", res), ("Omgeving", omg)], [3, 13], grid=True, bold_first=True)
proj("februari 2021 – heden", "Gemeente Dordrecht (via Centric detachering)", "Functioneel beheerder KCC",
     "De gemeente wil dat inwoners hun zaak kunnen volgen, waar ze ook binnenkomen. De bestaande inrichting van het klantcontactsysteem was in tien jaar gegroeid zonder dat iemand het geheel overzag. Er waren drie kennisbanken, twee zaaktypencatalogi en één beheerder die met pensioen ging.",
     "Beheer van Key2KCC en de koppelingen met Key2Belastingen en de Suite voor het Sociaal Domein. Inrichten van vraagpatronen, autorisaties, rapportages in Excel. Begeleiden van testen door medewerkers van het contactcentrum. Schrijven van werkinstructies in Word. Overleg met leverancier en informatiemanagers, voorzitten van het gebruikersoverleg.",
     "Eén kennisbank, een kwart minder doorverbonden gesprekken en een overdraagbaar beheer. De wachttijd is van vier naar twee minuten gegaan.", "Key2KCC, Key2Belastingen, Suite, MS Office, Genesys, Topdesk")
proj("september 2018 – januari 2021", "Waterschap Hollandse Delta (via Centric detachering)", "Functioneel beheerder zaaksysteem",
     "Het waterschap verving zijn documentmanagement door een zaaksysteem en zocht iemand die de gebruikers kon meenemen. De organisatie was versnipperd over vier locaties, met grote verschillen in digitale vaardigheid.",
     "Opstellen van het functioneel ontwerp, begeleiden van de migratie, opleiden van tweehonderd gebruikers, inrichten van de helpdesk en het maken van een beheerplan. Elke donderdag een inloopspreekuur op een andere locatie.",
     "In gebruik genomen binnen planning en met een tevredenheid van 7,8.", "JOIN, Office 365, SharePoint")
proj("maart 2014 – augustus 2018", "CZ Groep (zelfstandig)", "Applicatiebeheerder klantenservice",
     "De zorgverzekeraar breidde zijn contactcentrum uit van drie naar vijf locaties en wilde roosters en gesprekken op één manier plannen. Door de jaarlijkse overstapperiode was er elk najaar een piek die met de hand nauwelijks te plannen was.",
     "Beheer van het planningspakket en de telefooncentrale, tweedelijns ondersteuning, bouwen van dashboards, selectie van een nieuwe spraakherkenner. Tijdens de drukke weken van november en december ook zelf meeluisteren met gesprekken, zodat de inrichting aansloot op de praktijk.",
     "De bezetting klopte in de laatste drie seizoenen binnen twee procent met de vraag.", "Genesys, Siebel, Excel, Qlik")
proj("januari 2009 – februari 2014", "Drechtsteden (GRD)", "Adviseur informatievoorziening",
     "Zes gemeenten voegden hun bedrijfsvoering samen. Voor het klantcontact moest een gezamenlijk nummer komen, met behoud van lokale kennis.",
     "Inventariseren van processen, opstellen van het programma van eisen, begeleiden van de aanbesteding en van de proefperiode. Presentaties voor zes colleges en evenveel ondernemingsraden.",
     "Een gezamenlijk nummer dat op de afgesproken dag openging.", "MS Visio, Word, Key2KCC")
proj("1998 – 2008", "Libertel, later Vodafone", "Van helpdeskmedewerker tot teamleider helpdesk",
     "Snel groeiende mobiele aanbieder met een eigen klantenservice in Maastricht. In tien jaar groeide de afdeling van zestig naar ruim achthonderd mensen en wisselde het bedrijf twee keer van eigenaar.", "Telefonische ondersteuning van zakelijke klanten, coachen van achttien medewerkers, werving en selectie, invoeren van een kwaliteitsmeting. Ook lid van de ondernemingsraad en van de werkgroep thuiswerken.", "Laagste verloop van alle teams in 2005 en 2006.", "Clarify, Excel, Lotus Notes")
proj("1989 – 1997", "Fokker Aircraft, later Stork", "Testtechnicus", "Productie van besturingskasten voor de Fokker 50 en 100. Na het faillissement van 1996 ging de afdeling over naar Stork.", "Doormeten van printplaten, opstellen van testprotocollen, begeleiden van leerlingen van de bedrijfsschool.", "Niets bijzonders, maar wel de basis voor alles wat volgde.", "Oscilloscoop, Turbo Pascal, WordPerfect 5.1")
d.add_page_break()
H(d, "5. Toelichting op mijn motivatie", 1)
for _t in ["Ik ben van huis uit een techneut, maar van nature een helper. Toen ik in 1998 voor het eerst een koptelefoon opzette, ontdekte ik hoe prettig het is om iemand binnen een paar minuten verder te helpen. Ook later, als beheerder, heb ik mijn beste ideeën opgedaan door mee te luisteren aan de lijn.",
           "In mijn huidige opdracht zit ik op dezelfde verdieping als de telefonisten. Ik ken hun systemen, hun vragen en hun frustraties. Als het druk is haal ik koffie en los ik het probleem op dat tussen hen en het antwoord in staat.",
           "Een functie aan de voorkant zou voor mij de cirkel rond maken. Ik hoef geen carrière meer te maken; ik wil goed werk doen, met collega's onder één dak, op fietsafstand of met de trein. Woensdag en vrijdag zijn geen bezwaar."]:
    P(d, _t, after=8, align="j")
H(d, "6. Referenties", 1)
for _n in ["Saskia den Hartog, teammanager Informatievoorziening, gemeente Dordrecht, telefoon 078 555 60 12. Saskia was mijn opdrachtgever in de afgelopen twee jaar.", "Gijs Barendrecht, hoofd DIV, waterschap Hollandse Delta, telefoon 06 555 91 440. Gijs was voorzitter van de stuurgroep.", "Annet Peters, planner CZ, telefoon 06 555 00 871."]:
    P(d, _n, after=6)
H(d, "7. Overige gegevens", 1)
B(d, "Rijbewijs B en E, vaarbewijs 1", "VOG: afgegeven in januari 2021 en in 2018", "Lid van de Nederlandse Vereniging voor de Historie van de Radio", "Tweemaal deelnemer aan de Vierdaagse (2015 en 2017)", "Bloeddonor")
P(d, "Laatst bijgewerkt: maart 2023", before=20)
d.save(OUT / "CV_Rademaker_HK_uitgebreid.docx")
cv("CV_Rademaker_HK_uitgebreid.docx", [("hbo-bachelor", True, None, "1989"), ("mbo-4", True, None, "1985"), ("vmbo", True, None, "1981")],
   [E("2021-02", "present", "Centric", "Gemeente Dordrecht", ["private", "municipality"], "mixed", tools=["Key2KCC", "Key2Belastingen", "Suite", "Officepakket"]),
    E("2018-09", "2021-01", "Centric", "Waterschap Hollandse Delta", ["private", "water-authority"], tools=["Officepakket"]),
    E("2014-03", "2018-08", None, "CZ Groep", ["private"], "mixed"), E("2009-01", "2014-02", "Drechtsteden", None, ["joint-arrangement"], tools=["Key2KCC"]),
    E("1998", "2008", "Libertel", None, ["private"], True), E("1989", "1997", "Fokker Aircraft", None, ["private"])],
   refs=3, cv_date="2023-03-01", offer=(55.0, "yes", "2023-04-17T09:00"))

# 17 ODT, centre headings, date column left in tabs
d = new("Liberation Serif", 11, 2.5)
P(d, "M.C. (Mieke) Pelgrim", size=20, align="c", after=0); P(d, "Schoolstraat 9 · 4461 Goes · 06-555 70 143", align="c", after=12)
for h, rows in [("BETREKKINGEN", [("najaar 2019 – heden", "Klantadviseur, Gemeente Goes"), ("", "Telefoon en e-mail in het klantcontactcentrum, aanvragen"), ("", "van sporthallen in Accres, betalingen navragen bij Sabewa."), ("voorjaar 2016 – zomer 2019", "Telefoniste/receptioniste, Emergis, Kloetinge"), ("1e kwartaal 2012 – eind 2015", "Verkoopster, Bruna Goes"), ("medio 2011", "Inpakster, Campina, via Start Uitzendbureau")]),
                ("GEVOLGD ONDERWIJS", [("2007 – 2011", "MBO-4 Toerisme, Scalda Vlissingen, diploma"), ("2003 – 2007", "VMBO theoretische leerweg, Ostrea Lyceum, diploma")]),
                ("KENNIS", [("", "Microsoft Word, Excel; Engels en Duits goed")]), ("PERSONEN DIE U KUNT BELLEN", [("", "Tineke Koole, coördinator KCC Goes, 0113 555 200"), ("", "Bram Dingemanse, hoofd facilitair Emergis, 0113 555 877")])]:
    P(d, h, bold=True, align="c", before=10)
    for x, y in rows:
        P(d, f"{x}\t{y}", tabs=[6], after=0)
office_to("Pelgrim_Mieke.odt", d, "odt")
S = lambda y: R(f"{y}-03-01", f"{y}-05-31")
cv("Pelgrim_Mieke.odt", [("mbo-4", True, "2007", "2011"), ("vmbo", True, "2003", "2007")],
   [E(R("2019-09-01", "2019-11-30"), "present", "Gemeente Goes", None, ["municipality"], True, tools=["Accres"]), E(S(2016), R("2019-06-01", "2019-08-31"), "Emergis", None, ["care"], "mixed"),
    E(R("2012-01-01", "2012-03-31"), R("2015-09-01", "2015-12-31"), "Bruna", None, ["private"]), E(R("2011-05-01", "2011-08-31"), R("2011-05-01", "2011-08-31"), "Start Uitzendbureau", "Campina", ["temp-agency", "private"])],
   listed=["Officepakket"], refs=2, offer=(47.8, "yes", "2023-04-13T16:20"))

# 18 WeasyPrint timeline with dots, retail, apostrophe years
weasy("jochem-mastenbroek-2023-definitief.pdf", """<html lang="nl"><style>@page{size:A4;margin:15mm}body{font:9.5pt/1.45 'DejaVu Sans'}h1{font-size:20pt;margin:0}h2{font-size:11pt;color:#c0392b;margin:6mm 0 2mm}.t{border-left:.6mm solid #c0392b;margin-left:2mm;padding-left:6mm}.n{margin-bottom:4mm}.y{font-size:8pt;color:#c0392b;font-weight:bold}.b{font-weight:bold}</style>
<h1>Jochem Mastenbroek</h1>Harderwijk – 31 jaar – jochem@voorbeeld.nl – 06 555 12 667
<h2>Wat ik tot nu toe deed</h2><div class=t>
<div class=n><div class=y>JUN ’22 – NU</div><div class=b>Teamleider · IKEA Zwolle</div>Afdeling Klantenservice &amp; retouren, balie in de winkel. 14 medewerkers, roosters, lastige gesprekken aan de balie.</div>
<div class=n><div class=y>SEP ’19 – MEI ’22</div><div class=b>Assistent-bedrijfsleider · Intratuin Harderwijk</div></div>
<div class=n><div class=y>AUG ’15 – AUG ’19</div><div class=b>Verkoopadviseur · Gamma Ermelo</div>Verf en vloeren. Kassa.</div>
<div class=n><div class=y>2011 – 2015</div><div class=b>MBO Ondernemer detailhandel (niveau 4) · Landstede</div>Diploma behaald in ’15</div>
<div class=n><div class=y>2010 – 2011</div><div class=b>Vakkenvuller · Jumbo</div></div>
<div class=n><div class=y>2007 – 2011</div><div class=b>VMBO-TL · Morgen College</div>Geslaagd</div></div>
<h2>Goed in</h2>Mensen kalm krijgen, plannen, Excel (draaitabellen), Outlook, SAP, Engels<h2>Minder goed in</h2>Stilzitten. Werken met Key2KCC en Accres: nog nooit gedaan.
<h2>Referenties</h2>Carla van den Brink, storemanager IKEA Zwolle (06 555 40 220) en Peter Foppen, bedrijfsleider Intratuin (0341 555 900).</html>""")
cv("jochem-mastenbroek-2023-definitief.pdf", [("mbo-4", True, "2011", "2015"), ("vmbo", True, "2007", "2011")],
   [E("2022-06", "present", "IKEA", None, ["private"], "mixed"), E("2019-09", "2022-05", "Intratuin", None, ["private"]), E("2015-08", "2019-08", "Gamma", None, ["private"]), E("2010", "2011", "Jumbo", None, ["private"])],
   listed=["Officepakket"], refs=2, offer=(45.0, "no", ""))

# 19 own older CV date in the header
d = new("Garamond", 11.5, 2.3)
P(d, "CV d.d. november 2022", size=9, align="r", after=0)
P(d, "Natasja van der Meij", size=24, color="005F73", after=0); P(d, "Klantbegeleider · Alphen aan den Rijn", color="005F73", after=8)
H(d, "Praktijk", 1, "005F73")
for r, e, p, x in [("Medewerker publiekscontacten", "gemeente Alphen aan den Rijn, via Driessen", "01-06-2022 – heden", "Telefonie en chat (KCC), afspraken plannen, Key2KCC, Office 365."), ("Medewerker servicedesk", "Zorg en Zekerheid, Leiden", "15-01-2019 – 31-05-2021", "Vragen van verzekerden over de telefoon."), ("Mantelzorg voor mijn vader (geen betaald werk)", "", "2021 – 2022", ""), ("Doktersassistente", "Huisartsenpraktijk Zegerplas", "01-09-2005 – 31-12-2018", "Balie, telefoon, bloedprikken, recepten.")]:
    P(d, f"**{r}**", after=0, before=4)
    if e: P(d, f"__{e}__", after=0)
    P(d, p, after=0, size=10, color="777777")
    if x: P(d, x)
H(d, "Theorie", 1, "005F73")
L(d, "Doktersassistent, ID College Gouda, mbo 4, 2002 – 2005, diploma", "HAVO, Ashram College, 1997 – 2002, diploma", "BIG-scholing tweejaarlijks; cursus De-escaleren, 2022")
H(d, "Aanbevelingen", 1, "005F73")
P(d, "“Natasja is de rust zelve. Bellers hangen op met een glimlach.” – Ellen Spruit, teamleider publiekscontacten", indent=1)
P(d, "“Dertien jaar lang mijn steun en toeverlaat.” – dr. J. Vreeswijk, huisarts", indent=1)
d.save(OUT / "CV_NvdMeij.docx")
cv("CV_NvdMeij.docx", [("mbo-4", True, "2002", "2005"), ("havo", True, "1997", "2002")],
   [E("2022-06-01", "present", "Driessen", "gemeente Alphen aan den Rijn", ["temp-agency", "municipality"], True, tools=["Key2KCC", "Officepakket"]),
    E("2019-01-15", "2021-05-31", "Zorg en Zekerheid", None, ["private"], True), E("2005-09-01", "2018-12-31", "Huisartsenpraktijk Zegerplas", None, ["care"], "mixed")],
   refs=2, cv_date="2022-11-01", offer=(49.0, "yes", "2023-04-17T22:10"))

# 20 bilingual table: Dutch beside English
d = new("Calibri", 10, 1.8)
P(d, "Olena Kravchenko", size=20, bold=True, color="264653"); P(d, "Den Haag · +31 6 555 80 214 · olena.k@voorbeeld.nl", after=6)
T(d, [("NEDERLANDS", "ENGLISH"), ("**Profiel**\nIk woon sinds 2016 in Nederland. Ik werk graag met mensen uit alle landen en help hen in vier talen.", "**Profile**\nI have lived in the Netherlands since 2016. I like working with people from all countries and help them in four languages."),
      ("**Werkervaring**\nSeptember 2020 – heden\nMedewerker klantenservice, HTM Personenvervoer, Den Haag\nVragen over abonnementen en boetes, per telefoon en e-mail. Microsoft Office.", "**Work experience**\nSeptember 2020 – present\nCustomer service officer, HTM, The Hague\nQuestions on season tickets and fines, by phone and e-mail. Microsoft Office."),
      ("Februari 2017 – augustus 2020\nKamermeisje, later receptioniste, Hilton Den Haag", "February 2017 – August 2020\nRoom attendant, later receptionist, Hilton The Hague"),
      ("**Opleiding**\n2019 – 2021: mbo 4 Juridisch-administratief dienstverlener, ROC Mondriaan, diploma\n2005 – 2010: Specialist Filologie, Universiteit van Lviv (Oekraïne)", "**Education**\n2019 – 2021: Legal administrative services, level 4, ROC Mondriaan, diploma\n2005 – 2010: Specialist in Philology, University of Lviv (Ukraine)"),
      ("**Talen**\nOekraïens, Russisch, Nederlands (B2), Engels (C1)", "**Languages**\nUkrainian, Russian, Dutch (B2), English (C1)"), ("**Referenties**\nMw. S. Ramdin, teamleider HTM, 070 555 4410\nDhr. L. Claassen, Hilton, 06 555 73 220", "**References**\nMs S. Ramdin, team leader HTM\nMr L. Claassen, Hilton")], [8.7, 8.7], grid=True)
d.save(OUT / "olena_kravchenko_cv_nl_en.docx")
cv("olena_kravchenko_cv_nl_en.docx", [("mbo-4", True, "2019", "2021"), (None, None, "2005", "2010")],
   [E("2020-09", "present", "HTM Personenvervoer", None, ["private"], True, tools=["Officepakket"]), E("2017-02", "2020-08", "Hilton", None, ["private"])],
   refs=2, lang="mixed", offer=(45.5, "yes", "2023-04-14T12:00"))

# 21 many short temp jobs, MM/YYYY at line end, corona lines
d = new("Segoe UI", 10, 2)
P(d, "Sjoerd Hiemstra", size=18, bold=True); P(d, "Flexkracht klantcontact – Leeuwarden – 06 55572013", after=8)
P(d, "Ervaring (meest recent eerst)", size=12, color="C77800", bold=True)
for x in ["GGD Fryslân – medewerker callcenter vaccinatie-afspraken (via Yource)\t02/2021-05/2022", "Gemeente Leeuwarden – KCC, tijdelijk wegens verkiezingen (via Randstad)\t01/2021-03/2021", "Gemeente Súdwest-Fryslân – KCC medewerker (via Tempo-Team)\t06/2022-12/2022", "Belastingdienst – BelastingTelefoon (via Tempo-Team)\t02/2023-heden", "Zilveren Kruis – overstapseizoen, klantenservice\t10/2020-01/2021", "Tresoar – bibliotheekmedewerker\t04/2018-09/2020", "FrieslandCampina – operator in opleiding\t09/2016-03/2018"]:
    P(d, x, tabs=["17"], after=3)
P(d, "Wat ik daar deed: bellen, mailen, registreren. Bij Súdwest in Key2-KCC, met Outlook en Excel voor de lijstjes. Bij Leeuwarden in een ander systeem.", before=4)
P(d, "Diploma's", size=12, color="C77800", bold=True, before=8)
L(d, "MBO niveau 3, Procesoperator B, Friese Poort, 2018", "HAVO 4 jaar gevolgd, geen diploma (2010-2014)")
P(d, "Overig", size=12, color="C77800", bold=True, before=8)
L(d, "Rijbewijs: nee. Fiets: ja.", "Fries, Nederlands, Engels", "Referentie: Japke Hoekstra, planner bij Tempo-Team en Gerrit Sikma, teamleider KCC Súdwest-Fryslân (0515-555044)")
d.save(OUT / "hiemstra-flexcv.docx")
cv("hiemstra-flexcv.docx", [("mbo-3", None, None, "2018"), ("havo", False, "2010", "2014")],
   [E("2021-02", "2022-05", "Yource", "GGD Fryslân", ["contact-centre-company", "joint-arrangement"], True), E("2021-01", "2021-03", "Randstad", "Gemeente Leeuwarden", ["temp-agency", "municipality"], True),
    E("2022-06", "2022-12", "Tempo-Team", "Gemeente Súdwest-Fryslân", ["temp-agency", "municipality"], True, tools=["Key2KCC", "Officepakket"]), E("2023-02", "present", "Tempo-Team", "Belastingdienst", ["temp-agency", "central-government"], True),
    E("2020-10", "2021-01", "Zilveren Kruis", None, ["private"], True), E("2018-04", "2020-09", "Tresoar", None, ["private"]), E("2016-09", "2018-03", "FrieslandCampina", None, ["private"])],
   refs=2, offer=(44.0, "no", "2023-04-16T10:30"))

# 22 two-tone Chromium, left date column grid, deadline missed
chrome("Priya_Ramnarain_CV_NL.pdf", """<!doctype html><html lang="nl"><meta charset="utf-8"><style>@page{size:A4;margin:14mm 16mm}body{font:10pt/1.4 Carlito;color:#20303a}h1{font-size:28pt;margin:0;letter-spacing:3px}h1 span{color:#00897b}.g{display:grid;grid-template-columns:38mm 1fr;row-gap:3mm}.h{grid-column:1/3;border-top:1px solid #00897b;color:#00897b;font-weight:bold;padding-top:2mm;margin-top:3mm;text-transform:lowercase;font-size:12pt}.d{text-align:right;padding-right:6mm;color:#607d8b}small{color:#607d8b}</style>
<h1>PRIYA <span>RAMNARAIN</span></h1><small>Zoetermeer ◆ 06 555 39 102 ◆ priya.r@voorbeeld.nl ◆ geb. 30.06.1992 te Paramaribo</small>
<div class=g><div class=h>in het kort</div><div></div><div>Webcare en klantcontact zijn mijn vak. Ik schrijf net zo makkelijk een tweet als een nette brief, en de telefoon neem ik met plezier op.</div>
<div class=h>banen</div>
<div class=d>april 2021 –<br>heden</div><div><b>Medewerker Contact Center</b>, Gemeente Den Haag<br><small>14070, telefoon, chat en sociale media</small><br>Ik sta inwoners te woord, beantwoord berichten op Twitter en Facebook en zet meldingen openbare ruimte door. We werken met Suite, Key2KCC, Coosto en Outlook/Excel.</div>
<div class=d>juli 2019 –<br>maart 2021</div><div><b>Webcare medewerker</b>, NS Reizigers, Utrecht<br><small>detachering via Young Capital</small><br>Vragen van reizigers via chat en e-mail</div>
<div class=d>2015 – 2019</div><div><b>Medewerker boekhandel</b>, Paagman</div>
<div class=d>2013 – 2014</div><div><b>Stagiair communicatie</b>, Gemeente Zoetermeer</div>
<div class=h>studie</div><div class=d>2010 – 2015</div><div>Hbo Communicatie, De Haagse Hogeschool, bachelordiploma</div><div class=d>2004 – 2010</div><div>Havo, Oranje Nassau College, diploma</div>
<div class=h>referenties</div><div></div><div>Michiel Tas (teamleider Contact Center Den Haag, 070 555 2098) | Roos Oudejans (coördinator webcare NS, 06 555 48 811)</div></div></html>""")
cv("Priya_Ramnarain_CV_NL.pdf", [("hbo-bachelor", True, "2010", "2015"), ("havo", True, "2004", "2010")],
   [E("2021-04", "present", "Gemeente Den Haag", None, ["municipality"], True, tools=["Key2KCC", "Suite", "Officepakket"]), E("2019-07", "2021-03", "Young Capital", "NS Reizigers", ["temp-agency", "private"], True),
    E("2015", "2019", "Paagman", None, ["private"]), E("2013", "2014", "Gemeente Zoetermeer", None, ["municipality"], kind="intern")], refs=2, offer=(53.0, "yes", "2023-04-18T12:04"))

# 23 text box for person data; finance
d = new("Calibri", 11, 2)
p = P(d, "")
p._p.append(parse_xml(f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape style="position:absolute;margin-left:330pt;margin-top:0;width:150pt;height:120pt" fillcolor="#fff2cc" strokecolor="#bf9000" type="#_x0000_t202"><v:textbox><w:txbxContent>'
    + "".join(f'<w:p><w:r><w:t>{t}</w:t></w:r></w:p>' for t in ["Edwin Schippers", "Burg. Jansenlaan 50", "3131 Vlaardingen", "06-555 04 938", "Rijbewijs B", "Geb. 12 mei 1979"]) + '</w:txbxContent></v:textbox></v:shape></w:pict></w:r>'))
P(d, "Edwin Schippers", size=20, bold=True); P(d, "medewerker belastingen & invordering", after=60)
H(d, "Functies", 2)
P(d, "**Regionale Belasting Groep**, Schiedam\n02-2018 – heden".replace("\n", " | "), after=0)
B(d, "medewerker invordering: kwijtschelding beoordelen, betalingsregelingen treffen", "elke ochtend telefonisch spreekuur voor belastingplichtigen", "Key2Belastingen, Word en Excel")
P(d, "**Gemeente Vlaardingen** | 09-2008 – 01-2018", after=0, before=6)
B(d, "financieel medewerker crediteuren en debiteuren", "inboeken en betaalbaar stellen van ongeveer 9.000 facturen per jaar", "maandafsluiting van de subadministraties en aansluiting met het grootboek", "aanspreekpunt voor de accountant bij de interim-controle", "projectlid overgang belastingen naar de RBG", "in 2013 een halfjaar ingevallen als kassier van het stadskantoor")
P(d, "**ING Bank** | 2001 – 2008", after=0, before=6)
B(d, "kasmedewerker, commercieel medewerker", "geldautomaten vullen, kluisbeheer, dagafsluiting", "adviseren over sparen en verzekeren aan de balie in Maassluis en Vlaardingen")
P(d, "**Bijbaan** in de horeca en op de markt (kaas) tijdens de studie, geen jaartallen meer bekend", before=6)
H(d, "Wat typeert mij?", 2)
P(d, "Ik ben secuur zonder een pietje precies te zijn. Wie schulden heeft, schaamt zich vaak; ik probeer het gesprek zo te voeren dat iemand na afloop rechter overeind zit dan ervoor. In mijn team ben ik degene die de taart bestelt en de statistieken bijhoudt. Mijn leidinggevende noemt mij in de laatste beoordeling betrouwbaar, helder en soms iets te bescheiden.", align="j")
P(d, "Bij de overgang naar de regionale organisatie heb ik meegeschreven aan de werkprocessen en meer dan dertig collega's uit vijf plaatsen leren kennen. Dat heeft mij geleerd dat er nooit maar een manier is om iets goed te doen. Ik zoek nu een functie waarin het contact met de inwoner voorop staat en de invordering naar de achtergrond gaat.", align="j")
H(d, "Resultaten waar ik trots op ben", 2)
B(d, "Een brief voor betalingsregelingen die van vier naar een bladzijde ging", "Achterstand kwijtschelding in 2021 in zes weken weggewerkt, samen met drie collega's", "Lid van de ondernemingsraad sinds 2020, portefeuille arbeidsomstandigheden", "Organisator van het jaarlijkse voetbaltoernooi voor medewerkers")
H(d, "Naast het werk", 2)
P(d, "Jeugdtrainer bij CWO, hengelsport, klussen in huis. Ik woon samen en heb een zoon van negen.")
H(d, "Opleiding en training", 2)
L(d, "HEAO Bedrijfseconomie, Rotterdam, 1997 – 2001, niet afgerond (alleen propedeuse)", "MBO Bedrijfsadministratie niveau 4, 1995 – 1997", "MAVO Vlaardingen, 1991 – 1995", "Praktijkopleiding medewerker invordering, 2018 (certificaat)")
H(d, "Programma's", 2)
P(d, "Key2Financiën, Key2Belastingen, Civision, MS Office")
H(d, "Referenties", 2)
P(d, "Mw. D. Kloosterman, teamleider invordering RBG, 010-5550044"); P(d, "De heer R. Vink, concerncontroller gemeente Vlaardingen, 010-5551230")
d.save(OUT / "CVEdwinSchippers.docx")
cv("CVEdwinSchippers.docx", [("hbo-bachelor", False, "1997", "2001"), ("mbo-4", None, "1995", "1997"), ("vmbo", None, "1991", "1995")],
   [E("2018-02", "present", "Regionale Belasting Groep", None, ["joint-arrangement"], "mixed", tools=["Key2Belastingen", "Officepakket"]), E("2008-09", "2018-01", "Gemeente Vlaardingen", None, ["municipality"]), E("2001", "2008", "ING Bank", None, ["private"])],
   refs=2, offer=(51.0, "yes", "2023-04-17T11:11"))

# 24 full dates, odd headings, just under two years
weasy("cv_2023_T.Blankesteijn.pdf", """<html lang="nl"><style>@page{size:A4;margin:20mm 22mm;@bottom-center{content:"CV Thijs Blankesteijn - " counter(page);font:8pt 'Liberation Mono'}}body{font:9.5pt/1.5 'Liberation Mono'}h2{font-size:10.5pt;margin:6mm 0 1mm}p{margin:0 0 3mm}dt{font-weight:bold}dd{margin:0 0 3mm 8mm}</style>
<h2>## THIJS BLANKESTEIJN</h2><p>Woerden / thijs@voorbeeld.nl / 06 555 27 009</p>
<h2>## WAT IK NU DOE EN EERDER DEED</h2><dl>
<dt>11-05-2021 t/m heden | Allianz Direct, Rotterdam</dt><dd>Klantenservice schadeverzekeringen. Telefoon, e-mail. Office 365.</dd>
<dt>04-01-2021 t/m 23-04-2021 | Stichting Ferm Werk, Woerden</dt><dd>Ferm Werk is de gemeenschappelijke regeling voor werk en inkomen van vier gemeenten. Administratie TOZO-aanvragen, soms iemand bellen voor ontbrekende stukken.</dd>
<dt>01-09-2018 t/m 31-12-2020 | Gitaarleraar, eigen praktijk</dt><dd>Veertig leerlingen per week.</dd>
<dt>01-07-2014 t/m 31-08-2018 | Feedback Muziekwinkel, Rotterdam</dt><dd>Verkoop en webshop.</dd></dl>
<h2>## WAAR IK HET GELEERD HEB</h2><dl><dt>2010-2014 | Conservatorium (hbo), Codarts, docent muziek</dt><dd>Bachelor of Music, diploma 2014</dd><dt>2005-2010 | Havo, Minkema College</dt><dd>diploma</dd></dl>
<h2>## WIE OVER MIJ KAN PRATEN</h2><p>* Demi Zwart, teammanager Allianz Direct, 06 555 10 765<br>* Henk Oudshoorn, Ferm Werk, 0348 555 300<br>* Ouders van leerlingen</p>
<h2>## WAT HET KOST</h2><p>€ 47,50 per uur, exclusief btw, inclusief reiskosten</p></html>""")
cv("cv_2023_T.Blankesteijn.pdf", [("hbo-bachelor", True, "2010", "2014"), ("havo", True, "2005", "2010")],
   [E("2021-05-11", "present", "Allianz Direct", None, ["private"], True, tools=["Officepakket"]), E("2021-01-04", "2021-04-23", "Stichting Ferm Werk", None, ["joint-arrangement"], "mixed"),
    E("2018-09-01", "2020-12-31", None, None, ["private"]), E("2014-07-01", "2018-08-31", "Feedback Muziekwinkel", None, ["private"])], refs=2, rate=47.5, rate_fee="")

# 25 internship in a KCC; key: value blocks in docx, mbo running
d = new("Trebuchet MS", 10.5, 2.1)
P(d, "CV", size=30, color="AAAAAA", after=0); P(d, "Noor Brouwers (19)", size=15, bold=True, after=8)
for sec, blocks in [("Stages en werk", [["Wat: Stagiaire Klantcontactcentrum", "Waar: Gemeente Helmond", "Wanneer: sept 2022 t/m jan 2023", "Taken: telefoon aannemen met begeleiding, terugbelnotities in Key2KCC, mail beantwoorden"], ["Wat: Caissière", "Waar: Jan Linders Helmond", "Wanneer: aug 2019 - heden", "Taken: kassa, servicebalie, postpunt"], ["Wat: Stagiaire receptie", "Waar: Elkerliek ziekenhuis", "Wanneer: feb 2022 t/m jun 2022", "Taken: patiënten wegwijs maken, Word en Excel"], ["Wat: Vrijwilliger kinderboerderij", "Waar: De Kleine Warande", "Wanneer: 2017 - 2019"]]),
                    ("School", [["Opleiding: mbo Office & management support specialist, niveau 4", "School: Ter AA, Helmond", "Jaren: 2020 - heden (klaar in juli 2023)"], ["Opleiding: vmbo-t", "School: Dr.-Knippenbergcollege", "Jaren: 2016 - 2020, diploma"]]),
                    ("Over mij", [["Sterk: vrolijk, netjes, nooit te laat", "Zwak: soms te lief", "Hobby: turnen, bakken, TikTok"]]), ("Referenties", [["Stagebegeleider: Loes van Vijfeijken, gemeente Helmond, 0492 555 077", "Teamleider: Rik Manders, Jan Linders, 06 555 93 008"]])]:
    P(d, sec, size=13, color="E76F51", before=8)
    for b in blocks:
        for x in b:
            k, v = x.split(": ", 1); P(d, f"**{k}:** {v}", after=0)
        P(d, "", after=0)
d.save(OUT / "Noor_B_stage_en_werk.docx")
cv("Noor_B_stage_en_werk.docx", [("mbo-4", False, "2020", "present"), ("vmbo", True, "2016", "2020")],
   [E("2022-09", "2023-01", "Gemeente Helmond", None, ["municipality"], True, "intern", tools=["Key2KCC"]), E("2019-08", "present", "Jan Linders", None, ["private"]), E("2022-02", "2022-06", "Elkerliek ziekenhuis", None, ["care"], False, "intern", tools=["Officepakket"]),
    E("2017", "2019", "De Kleine Warande", None, ["private"], kind="vol")], refs=2, offer=(38.5, "yes", "2023-04-10T19:00"))

# 26 html file, with table per section
(OUT / "cv-hassan-amrani.html").write_text("""<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>CV Hassan Amrani</title>
<style>body{font-family:Arial,sans-serif;max-width:760px;margin:20px auto;color:#222}th{text-align:left;background:#eee;padding:4px}td{padding:4px;vertical-align:top}table{width:100%;border-collapse:collapse;margin-bottom:16px}</style></head>
<body><h1>Hassan Amrani</h1><p>Gouda | 06 555 60 417 | h.amrani@voorbeeld.nl | Nederlands, Berbers, Arabisch, Engels</p>
<p>Coach op de werkvloer. Eerst zelf acht jaar aan de telefoon, nu help ik anderen om het gesprek beter te voeren.</p>
<table><tr><th colspan="3">Ervaring</th></tr>
<tr><td>Jan. 2022 – heden</td><td>Gemeente Gouda</td><td>Senior/coach Klantcontactcentrum. Meeluisteren, feedback, zelf ook telefoondiensten draaien. Rapportages in Excel en PowerPoint.<br>Ik begeleid een team van elf, voer kalibratiesessies en verzorg het inwerkprogramma. Iedere coachee krijgt van mij een plan met drie doelen, niet meer. Bijzonder was de opvang van vluchtelingen in 2022, toen wij binnen een dag een eigen informatielijn openden.</td></tr>
<tr><td>Nov. 2018 – Dec. 2021</td><td>PostNL</td><td>Coach customer service, Den Haag<br>Twintig gesprekken per week beluisterd en besproken; training van decemberkrachten; lid van de selectiecommissie.</td></tr>
<tr><td>Okt. 2013 – Okt. 2018</td><td>PostNL</td><td>Klantenservice medewerker<br>Vermiste pakketten, bezorgklachten, zakelijke klanten. Vanaf 2016 vaste kracht op de lijn voor doorverbonden gesprekken.</td></tr>
<tr><td>2012 – 2013</td><td>Taxi Gouwe</td><td>Chauffeur</td></tr>
<tr><td>2016 – 2020</td><td>Moskee An-Nour</td><td>Vrijwilliger huiswerkbegeleiding</td></tr></table>
<table><tr><th colspan="3">Diploma's en cursussen</th></tr>
<tr><td>2009 – 2012</td><td>ID College</td><td>Sociaal-maatschappelijk dienstverlener, niveau 4. Diploma behaald.</td></tr>
<tr><td>2005 – 2009</td><td>Antoniuscollege</td><td>VMBO-T. Diploma behaald.</td></tr>
<tr><td>2019</td><td>Coachcentrum</td><td>Training coachend leidinggeven</td></tr></table>
<table><tr><th>Referenties</th></tr><tr><td>Erna Lagerwaard, teammanager KCC Gouda, 0182 555 810</td></tr><tr><td>Sylvia Kranenburg, operationsmanager PostNL, 06 555 71 662</td></tr></table>
</body></html>
""", encoding="utf-8")
cv("cv-hassan-amrani.html", [("mbo-4", True, "2009", "2012"), ("vmbo", True, "2005", "2009")],
   [E("2022-01", "present", "Gemeente Gouda", None, ["municipality"], True, tools=["Officepakket"]), E("2018-11", "2021-12", "PostNL", None, ["private"], True), E("2013-10", "2018-10", "PostNL", None, ["private"], True),
    E("2012", "2013", "Taxi Gouwe", None, ["private"]), E("2016", "2020", "Moskee An-Nour", None, ["religious"], kind="vol")], refs=2, offer=(52.75, "yes", "2023-04-18T08:15"))
