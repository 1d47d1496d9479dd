from common import *

# ------------------------------------------------------------------ 15
@cv("Dineke Lubbers - sollicitatie cv.odt",
    edu=[S("mbo-4", False, None, "2017"), S("mbo-3", True, None, "2006"), S("vmbo", True, "1995", "1999")],
    exp=[E("2020-06", "present", "Icare", ["care"], cc=True, tools=["Officepakket"]),
         E("2008-02-01", "2020-05-31", "Treant Zorggroep", ["care"]),
         E("1999", season("2008-01-01", "2008-04-30"), "Thuiszorg Drenthe", ["care"]),
         E("2012", "present", "Hospice Hoogeveen", ["care"], paid=False)],
    refs=2, offer=("44,25", "", "2023-04-14 11:11"))
def lubbers(f):
    d = D("Liberation Serif", 11.5, (2, 2, 2, 2), after=3)
    d.p("D i n e k e   L u b b e r s", size=20, align="c", color="5A3E85", after=0)
    d.p("Hoogeveen ~ 06 - 16 00 45 98 ~ dineke.lubbers@voorbeeldmail.nl", align="c", size=10, after=10)
    h = lambda t: d.p("≈ " + t + " ≈", b=True, align="c", color="5A3E85", before=10, after=4)
    h("Waarom ik van de bedden naar de telefoon ging")
    d.p("21 jaar heb ik mensen gewassen, aangekleed en getroost. In 2020 kon mijn schouder niet meer. Ik kreeg de kans om bij het klantcontact te beginnen en ik ben er blijven zitten. "
        "Wat ik in de zorg leerde, rustig blijven terwijl de ander overstuur is, gebruik ik nu elke dag.")
    h("Mijn werk")
    d.p("juni 2020 tot heden", i=True, after=0); d.p("Medewerker klantcontactcentrum, Icare, Meppel", b=True)
    d.p("Cliënten, mantelzorgers en huisartsen bellen of mailen ons over wijkverpleging, kraamzorg en hulpmiddelen. Ik zoek uit welk team moet komen en leg alles vast in ONS. "
        "Het rooster van ons team houd ik bij in Excel, en elke vrijdag stuur ik via Outlook een overzicht rond.")
    d.p("1 februari 2008 t/m 31 mei 2020", i=True, after=0, before=5); d.p("Verzorgende IG, Treant Zorggroep, locatie De Westerkim", b=True)
    d.p("Vaste dienst psychogeriatrie, EVV-er van vijf bewoners, begeleiden van stagiaires.")
    d.p("1999 – begin 2008", i=True, after=0, before=5); d.p("Helpende, later verzorgende, Thuiszorg Drenthe", b=True)
    d.p("sinds 2012 tot heden", i=True, after=0, before=5); d.p("Gastvrouw (vrijwillig, één zondag in de maand), Hospice Hoogeveen", b=True)
    h("Geleerd")
    d.p("MBO niveau 4 Doktersassistent, na anderhalf jaar gestopt in 2017 (te zwaar naast de nachten)")
    d.p("Verzorgende IG, mbo niveau 3, Drenthe College, diploma 2006")
    d.p("VBO Verzorging, De Groene Driehoek, 1995-1999, diploma")
    h("Vraag het gerust aan")
    d.p("Harma Benjamins, teamleider klantcontact Icare, 06 - 25 00 13 40"); d.p("Geert Oosting, locatiemanager De Westerkim, 0528 - 00 76 00")
    with tempfile.TemporaryDirectory() as t:
        d.save(Path(t) / "x.docx"); soffice(Path(t) / "x.docx", "odt", out(f))

# ------------------------------------------------------------------ 16
@cv("CV Maarten Vroom 2023 (uitgebreid).docx",
    edu=[S("hbo-bachelor", True, "2003", "2007"), S("havo", None, "1982", "1987")],
    exp=[E("2022-09", "present", "Vroom Advies", ["private", "municipality"], "gemeente Soest", cc=True, tools=["Key2KCC", "Officepakket"]),
         E("2021-05", "2022-08", "Vroom Advies", ["private", "municipality"], "gemeente Leusden", tools=["Key2Belastingen"]),
         E("2019-05", "2021-04", "Vroom Advies", ["private", "water-authority"], "Waterschap Vallei en Veluwe", cc="mixed"),
         E("2014-01", "2019-04", "Gemeente Amersfoort", ["municipality"], cc=True),
         E("2008-01", "2013-12", "Gemeente Amersfoort", ["municipality"], tools=["Suite"]),
         E("1999", "2007", "Ordina", ["private"]),
         E("1988", "1999", "PTT Post", ["private"])],
    refs=3, offer=("55,00", "ja", "2023-04-17 22:58"))
def vroom(f):
    d = D("Arial", 11.5, (2.5, 2.5, 2.5, 2.5), after=7)
    d.header("Curriculum vitae M.C. Vroom")
    d.footer("Vroom Advies – Amersfoort – blad ")
    h = lambda t: d.p(t, style="Heading 1")
    s = lambda t: d.p(t, style="Heading 2")
    d.p("Maarten Vroom", b=True, size=26, after=0); d.p("Zelfstandig adviseur publieke dienstverlening", size=14, color="555555")
    d.grid([["Adres", "Amersfoort"], ["Telefoon", "06-52 00 18 70"], ["E-mail", "maarten@vroomadvies-voorbeeld.nl"], ["Geboren", "30 augustus 1969"], ["Talen", "Nederlands, Engels, Duits"]], (4, 11), borders=False)
    h("Inleiding")
    d.p("Ruim dertig jaar werk ik aan de vraag hoe een grote organisatie een gewoon antwoord geeft aan gewone mensen. Ik ben begonnen als sorteerder op de nachtploeg van de posterijen en heb sindsdien vrijwel elke stoel bezet die er in de dienstverlening te bezetten valt: uitvoerend, coördinerend, leidinggevend, technisch en adviserend.", align="j")
    d.p("Dit uitgebreide overzicht is bedoeld voor opdrachtgevers die het naadje van de kous willen weten. Per opdracht beschrijf ik de aanleiding, wat ik heb gedaan en wat het heeft opgeleverd.", align="j")
    d.p("In mijn werk geloof ik in drie dingen. Ten eerste: wie de telefoon opneemt, moet het antwoord mogen geven. Ten tweede: een systeem dat de medewerker tegenwerkt, werkt ook de inwoner tegen. Ten derde: meten is pas weten als je ook meeluistert.", align="j")
    h("Opdrachten als zelfstandige (Vroom Advies, mei 2019 – heden)")
    d.d.styles["Normal"].paragraph_format.line_spacing = 1.5
    def job(t, p, o, rows):
        s(t); d.p(p, i=True, after=0 if o else 6)
        if o: d.p(o, b=True)
        for a, b in rows: d.p(f"**{a}.** {b}", align="j")
    job("Interim teamleider klantcontactcentrum", "september 2022 – heden", "Opdrachtgever: gemeente Soest", [
        ("Aanleiding", "De vaste teamleider was langdurig uitgevallen, de gemiddelde wachttijd was opgelopen tot elf minuten en drie van de veertien medewerkers hadden hun baan opgezegd. De gemeente wilde rust op de werkvloer en binnen een half jaar weer een bereikbaarheid van tachtig procent."),
        ("Wat ik doe", "Dagelijkse leiding aan veertien klantadviseurs voor telefonie en e-mail, roosteren, werving van vier nieuwe collega's, individuele coaching aan de hand van teruggeluisterde gesprekken. Zelf zit ik twee dagdelen per week aan de lijn, omdat je anders niet weet waar je over praat. Registraties in Key2KCC laat ik wekelijks opschonen. De weekrapportage voor het management maak ik met Microsoft 365."),
        ("Resultaat tot nu toe", "Wachttijd terug naar tweeënhalve minuut, verzuim gehalveerd, team weer op sterkte. De kennisbank is herschreven op taalniveau B1 en er is een vast overleg met Burgerzaken en het Sociaal Domein over terugbelverzoeken die te lang blijven liggen.")])
    job("Projectleider invoering zaaksysteem", "mei 2021 – augustus 2022", "Opdrachtgever: gemeente Leusden", [
        ("Aanleiding", "De gemeente stapte over naar een nieuw zaaksysteem en wilde in dezelfde beweging de koppelingen met de belastingapplicatie en het documentarchief vernieuwen. Een eerdere poging in 2018 was gestrand op onduidelijke rollen."),
        ("Wat ik deed", "Projectplan, planning en begroting opgesteld, stuurgroep voorgezeten, leverancier aangestuurd, datamigratie van zestigduizend zaken begeleid, testteams samengesteld. Koppeling met Key2Belastingen laten bouwen en met de afdeling Belastingen getest. Opleidingsplan geschreven voor honderdtwintig gebruikers."),
        ("Resultaat", "Ingevoerd op de afgesproken datum, zes procent onder begroting. Gebruikers gaven de trainingen gemiddeld een 7,9. De beheerorganisatie is overgedragen aan twee eigen medewerkers, die ik in de laatste drie maanden heb ingewerkt.")])
    job("Functioneel beheerder telefonie klantcontactcentrum", "mei 2019 – april 2021", "Opdrachtgever: Waterschap Vallei en Veluwe", [
        ("Aanleiding", "De telefooncentrale was aan het einde van zijn levensduur. Het waterschap zocht iemand die de techniek begreep en de taal van de werkvloer sprak."),
        ("Wat ik deed", "Keuzemenu's ingericht, wachtrijen en openingstijden beheerd, gebruikersrechten toegekend, storingen opgelost met de leverancier, statistieken geleverd aan de teamleider. In maart 2020 in negen dagen alle toestellen omgezet naar thuiswerken."),
        ("Resultaat", "Een stabiele omgeving, een beheerhandboek van veertig bladzijden en een opvolger die er nog steeds plezier van heeft.")])
    d.d.add_page_break()
    h("Dienstverbanden")
    s("Gemeente Amersfoort, 2008 – 2019")
    d.p("Elf jaar heb ik met overtuiging voor mijn eigen stad gewerkt, in twee functies.", align="j")
    job("Teammanager klantcontactcentrum", "januari 2014 – april 2019", "", [
        ("Opdracht", "Van drie losse telefoonteams één klantcontactcentrum maken, met tweeëndertig formatieplaatsen en één telefoonnummer voor de hele gemeente."),
        ("Wat ik deed", "Leidinggeven aan twee coördinatoren en ruim dertig medewerkers telefonie, e-mail en webcare. Sollicitatiegesprekken, functioneringsgesprekken, verzuimbegeleiding, budget van twee miljoen euro. Programma van eisen geschreven voor het kennissysteem. Elke maand een ochtend meegeluisterd met een wethouder of directeur naast me."),
        ("Resultaat", "In de landelijke vergelijking van grote gemeenten stegen we in vier jaar van plaats 24 naar plaats 9. Acht medewerkers groeiden door naar een functie op een vakafdeling.")])
    job("Coördinator Burgerzaken", "januari 2008 – december 2013", "", [
        ("Opdracht", "Dagelijkse gang van zaken aan twaalf balies in het stadhuis en twee wijkservicepunten."),
        ("Wat ik deed", "Roosters, kwaliteitscontrole op brondocumenten, werken op afspraak ingevoerd, organisatie van zes verkiezingen. Gebruikersgroep voorgezeten bij de komst van Centric Suite."),
        ("Resultaat", "Wachttijd aan de balie van gemiddeld vijfendertig naar negen minuten. Zes keer zonder hertelling de uitslag doorgegeven.")])
    job("Applicatieconsultant", "1999 – 2007", "Ordina, Nieuwegein", [
        ("Wat ik deed", "Inrichting en training van administratieve systemen bij verzekeraars, woningcorporaties en uitvoeringsorganisaties door het hele land. Ik ben begonnen in een klas van twintig omscholers en was in 2003 senior. De mooiste klus was de invoering van een huurdersportaal bij een corporatie in Zwolle, omdat ik daar voor het eerst huurders zelf liet testen."),
        ("Wat ik leerde", "Dat een handleiding die niemand leest geen handleiding is. En dat je de vraag achter de vraag alleen hoort als je even je mond houdt.")])
    job("Sorteerder, ploegleider en locatiehoofd", "1988 – 1999", "PTT Post, Utrecht", [
        ("Wat ik deed", "Twee jaar nachtploeg, daarna ploegleider van achttien mensen, vanaf 1995 verantwoordelijk voor een bestelkantoor met veertig bestellers. Invoering van de sorteermachine meegemaakt en uitgelegd aan mensen die er niets in zagen.")])
    d.d.add_page_break()
    h("Opleiding")
    d.p("Hogeschool Utrecht, hbo Bestuurskunde/Overheidsmanagement (deeltijd), 2003 – 2007, diploma behaald"); d.p("Havo, Eemlandcollege, Amersfoort, 1982 – 1987")
    h("Trainingen")
    d.bl(["Prince2 Foundation (2009) en Practitioner (2010)", "Lean Green Belt (2015)", "Coachend leidinggeven (2016)", "Privacy voor leidinggevenden (2018)", "Workforce management in het contactcentrum (2022)"])
    h("Publicaties en spreekbeurten")
    d.p("“De beller is nooit een ticket”, lezing op een congres over klantcontact bij de overheid, november 2018. “Wachten doe je niet voor je lol”, artikel in een vakblad over gemeentelijke dienstverlening, maart 2016. Gastlessen aan studenten bestuurskunde over leidinggeven op de werkvloer.", align="j")
    h("Persoonlijk")
    d.p("Getrouwd, drie uitwonende kinderen, een hond die Bel heet. In mijn vrije tijd restaureer ik oude telefoontoestellen; op zolder staan er honderdtwaalf, waarvan er zeventig werken. Verder loop ik elk jaar de Avondvierdaagse mee als verkeersregelaar en zing ik in een kerkkoor.", align="j")
    h("Referenties")
    d.bl(["Karin Hamersma, manager Dienstverlening gemeente Soest, 06-12 00 67 41", "Bas Terpstra, gemeentesecretaris Leusden destijds, 06-37 00 20 15", "Corrie van Essen, afdelingshoofd Waterschap Vallei en Veluwe, 055-00 72 12"])
    d.save(f)

# ------------------------------------------------------------------ 17
@cv("Adaeze_Nwosu_Resume.pdf", lang="en",
    edu=[S("hbo-bachelor", True, "2010", "2014")],
    exp=[E("2021-03", "present", "Randstad", ["temp-agency", "private"], "Philips", cc=True, tools=["Officepakket"]),
         E("2019-01", "2020-12", "Holiday Inn", ["private"]),
         E("2017-09", "2018-07", "International School Eindhoven", ["education"])],
    refs=2, offer=("46,00", "ja", "2023-04-16 18:20"))
def nwosu(f):
    chromium(f, """<html lang=en><meta charset=utf-8><style>@page{size:A4;margin:17mm 18mm}body{font:10.5pt/1.45 'Liberation Serif';margin:0}h1{text-align:center;margin:0;font-variant:small-caps;font-size:24pt;letter-spacing:2px}.c{text-align:center;font-size:9.5pt}
h2{font-size:11.5pt;border-top:1px solid #000;border-bottom:1px solid #000;padding:2px 0;margin:15px 0 6px;text-align:center;letter-spacing:1px}.row{display:flex;justify-content:space-between;font-weight:bold}.sub{font-style:italic}ul{margin:3px 0 9px 18px;padding:0}</style>
<h1>Adaeze Nwosu</h1><div class=c>Eindhoven, the Netherlands &nbsp;|&nbsp; +31 6 00 41 27 73 &nbsp;|&nbsp; a.nwosu@examplemail.nl</div>
<h2>SUMMARY</h2>Customer support professional with a warm voice and a tidy inbox. Moved to Brabant for love in 2017; my Dutch is at B2 level and I take calls in both languages every day.
<h2>EXPERIENCE</h2><div class=row><span>Customer Support Representative</span><span>Mar 2021 – present</span></div><div class=sub>Philips, through Randstad, Eindhoven</div><ul><li>Answer calls, e-mails and chats from consumers in the Benelux and the UK</li><li>Arrange returns and warranty repairs, update the knowledge base</li><li>Tools: Salesforce Service Cloud, SAP, MS Office</li></ul>
<div class=row><span>Front Desk Associate</span><span>Jan 2019 – Dec 2020</span></div><div class=sub>Holiday Inn, Eindhoven</div><ul><li>Check-in and check-out, cash handling, group arrivals</li></ul>
<div class=row><span>Teaching Assistant</span><span>Sep 2017 – Jul 2018</span></div><div class=sub>International School Eindhoven</div><ul><li>Supported a primary class of 24 pupils</li></ul>
<h2>EDUCATION</h2><div class=row><span>BSc Mass Communication</span><span>2010 – 2014</span></div><div class=sub>University of Lagos, Nigeria</div>Degree awarded. Evaluated by IDW (Nuffic) as equal to a Dutch hbo bachelor's degree.
<h2>LANGUAGES</h2>English (native), Igbo (native), Dutch (B2)
<h2>REFERENCES</h2>Marloes Kerkhof, Team Lead Consumer Care, Philips, +31 6 00 98 12 34<br>Johan de Greef, Front Office Manager, Holiday Inn, +31 40 00 52 100</html>""")

# ------------------------------------------------------------------ 18
@cv("CV Mariana Duarte NL+EN.docx", lang="mixed",
    edu=[S("mbo-4", True, "2014", "2016"), S(None, None, "2008", "2012")],
    exp=[E("2022-11", "present", "Gemeente Maastricht", ["municipality"]),
         E("2018-03", "2022-10", "Medtronic", ["private"], cc=True, tools=["Officepakket"]),
         E("2016-09", "2018-02", "Hotel Monastère", ["private"])],
    refs=2, offer=("49,95", "nee", "2023-04-13 14:00"))
def duarte(f):
    d = D("Tahoma", 10, (2, 2, 2, 2))
    def page(T):
        d.p("Mariana Duarte", b=True, size=20, color="B03A2E", after=0); d.p(T["sub"], color="777777", after=8)
        h = lambda t: d.p(t.upper(), b=True, color="B03A2E", before=10, after=3, line="B03A2E")
        h(T["h"][0]); d.p(T["intro"])
        h(T["h"][1])
        for r, e, p, x in T["jobs"]:
            d.p(f"**{r}** | {e}", after=0); d.p(p, i=True, size=9, after=0); d.p(x, after=6)
        h(T["h"][2])
        for x in T["edu"]: d.p(x, after=2)
        h(T["h"][3]); d.p(T["lang"])
        h(T["h"][4])
        for x in T["ref"]: d.p(x, after=1)
    page(dict(sub="Maastricht · 06-47 00 28 19 · m.duarte@voorbeeldmail.nl", h=["Profiel", "Werkervaring", "Opleiding", "Talen", "Referenties"],
              intro="Ik kom uit Coimbra en woon sinds 2013 in Maastricht. Ik begon hier met bedden opmaken en sta nu achter het loket van de stad. Ik zoek een plek waar ik weer mag bellen, want daar ligt mijn hart.",
              jobs=[("Medewerker Gemeenteloket", "Gemeente Maastricht", "november 2022 – heden", "Aan het loket: aanvraag en uitgifte van paspoorten, inschrijving van nieuwe inwoners uit het buitenland."),
                    ("Medewerker klantenservice Portugal en Benelux", "Medtronic, Heerlen", "maart 2018 – oktober 2022", "Orders en klachten van ziekenhuizen, telefonisch en per e-mail. SAP en MS Office."),
                    ("Kamermeisje, later ontbijtmedewerker", "Hotel Monastère, Maastricht", "september 2016 – februari 2018", "Schoonmaak, ontbijt, gasten.")],
              edu=["Secretaresse, mbo niveau 4, Leeuwenborgh, Maastricht, 2014 – 2016, diploma behaald", "Licenciatura sociologie, Universidade de Coimbra, 2008 – 2012"],
              lang="Portugees (moedertaal), Nederlands (C1), Engels (C1), Spaans (B2)",
              ref=["Rob Hendrix, supervisor customer service Medtronic, 045-00 66 10", "Sylvia Crutzen, teamleider Gemeenteloket, 043-00 40 40"]))
    d.d.add_page_break()
    page(dict(sub="Maastricht · +31 6 47 00 28 19 · m.duarte@voorbeeldmail.nl", h=["Profile", "Work experience", "Education", "Languages", "References"],
              intro="I come from Coimbra and have lived in Maastricht since 2013. I started out making beds here and now work behind the counter of the city. I am looking for a place where I can be on the phone again, because that is where my heart lies.",
              jobs=[("Municipal desk officer", "Municipality of Maastricht", "November 2022 – present", "At the desk: applications for and issue of passports, registration of new residents from abroad."),
                    ("Customer service employee Portugal and Benelux", "Medtronic, Heerlen", "March 2018 – October 2022", "Orders and complaints from hospitals, by telephone and e-mail. SAP and MS Office."),
                    ("Chambermaid, later breakfast assistant", "Hotel Monastère, Maastricht", "September 2016 – February 2018", "Cleaning, breakfast, guests.")],
              edu=["Secretary, mbo level 4, Leeuwenborgh, Maastricht, 2014 – 2016, diploma obtained", "Licenciatura in sociology, Universidade de Coimbra, 2008 – 2012"],
              lang="Portuguese (native), Dutch (C1), English (C1), Spanish (B2)",
              ref=["Rob Hendrix, supervisor customer service Medtronic, 045-00 66 10", "Sylvia Crutzen, team leader municipal desk, 043-00 40 40"]))
    d.save(f)

# ------------------------------------------------------------------ 19
@cv("WilmaPeeters_CV_herintreder.docx",
    edu=[S("mbo-4", None, "1990", "1993"), S("vmbo", None, "1986", "1990")],
    exp=[E("2022-09-01", "present", "Ziekenhuis Bernhoven", ["care"], cc="mixed"),
         E("1993", "2005", "Organon", ["private"], tools=["Officepakket"]),
         E("2010", "2021", "De Zonnebloem", ["private"], paid=False, tools=["Officepakket"])],
    refs=2, listed=["Officepakket"], offer=("38,75", "ja", "2023-04-12 19:50"))
def peeters(f):
    d = D("Century Gothic", 10, (1.8, 2, 1.8, 2))
    d.p("WILMA PEETERS", size=22, color="FFFFFF", fill="5B7F95", align="c", after=0)
    d.p("Oss  –  06 57 00 80 24  –  wilma.peeters@voorbeeldmail.nl", color="FFFFFF", fill="5B7F95", align="c", after=10)
    h = lambda t: d.p(t, b=True, size=12, color="5B7F95", before=10, after=3)
    h("Terug van (bijna) weggeweest")
    d.p("Zeventien jaar ben ik er thuis geweest voor onze zoon met een beperking. Sinds hij begeleid woont werk ik weer, en hoe! Graag bouw ik mijn uren uit.")
    h("Betaald")
    d.p("ZIEKENHUIS BERNHOVEN, Uden", b=True, after=0); d.p("Receptioniste-telefoniste, 1 september 2022 - heden", after=0)
    d.bl(["ontvangst van patiënten en leveranciers in de centrale hal", "telefoon beantwoorden en doorverbinden", "rolstoelen, sleutels, gevonden voorwerpen"], sign="»")
    d.p("ORGANON, Oss", b=True, before=6, after=0); d.p("Secretaresse klinisch onderzoek, 1993 - 2005", after=0)
    d.bl(["agenda's en reizen van zes onderzoekers", "rapporten uitwerken, eerst in WordPerfect, later Word en Excel"], sign="»")
    h("Onbetaald")
    d.p("DE ZONNEBLOEM, afdeling Oss-Zuid", b=True, after=0); d.p("Secretaris, 2010 - 2021", after=0)
    d.bl(["notulen in Word, ledenlijst in Excel", "jaarlijkse boottocht voor 60 gasten"], sign="»")
    h("Schoolbanken")
    d.p("1990 - 1993  MEAO, secretarieel, Oss", after=0); d.p("1986 - 1990  MAVO, Oss")
    h("Bijgespijkerd")
    d.p("Typediploma blind (jawel), Digivaardig in de zorg 2022, AED/BHV 2023")
    h("Zij zeggen over mij")
    d.p("“Wilma nam binnen twee weken de balie over alsof ze er altijd had gezeten. Patiënten komen terug om haar gedag te zeggen.”", i=True, after=0)
    d.p("Desiree van Boxtel, hoofd receptie Bernhoven", align="r")
    d.p("“Tien jaar lang nooit een lid vergeten, nooit een briefje kwijt.”", i=True, after=0)
    d.p("Harrie Megens, voorzitter Zonnebloem Oss-Zuid", align="r")
    d.save(f)

# ------------------------------------------------------------------ 20
@cv("Jeroen Tuinstra CV (kaartjes).pdf",
    edu=[S("mbo-4", True, "2007", "2011"), S("vmbo", True, "2003", "2007")],
    exp=[E("2022-06", "present", "FBTO", ["private"], cc=True, tools=["Officepakket"]),
         E("2020-06", "2022-05", "Driessen", ["temp-agency", "municipality"], "gemeente Leeuwarden", cc=True, tools=["Key2KCC", "Accres"]),
         E("2014-03", "2020-04", "Hotel Post-Plaza", ["private"]),
         E("2011", "2014-02", "Hotel Post-Plaza", ["private"])]
        + [E(season(f"{y}-06-01", f"{y}-08-31"), season(f"{y}-06-01", f"{y}-08-31"), "Grand Café De Walrus", ["private"]) for y in (2008, 2009, 2010)],
    refs=2, offer=("52,00", "nee", "2023-04-17 11:27"))
def tuinstra(f):
    chromium(f, """<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:12mm}body{margin:0;font:10pt/1.4 Carlito;color:#1d2b36}.hd{background:linear-gradient(90deg,#123c69,#2f6f9f);color:#fff;padding:7mm;border-radius:4mm}.hd h1{margin:0;font-size:24pt}
.g{display:grid;grid-template-columns:1fr 1fr;gap:5mm;margin-top:5mm}.k{border:1px solid #cfd8e0;border-radius:3mm;padding:4mm;break-inside:avoid}.k .t{font-weight:bold;font-size:11.5pt}.k .e{color:#2f6f9f}.tag{display:inline-block;background:#edc7b7;border-radius:8px;padding:0 8px;margin:4px 4px 0 0;font-size:9pt}h2{margin:6mm 0 0;color:#123c69;font-size:13pt}</style>
<div class=hd><h1>Jeroen Tuinstra</h1>gastheer · beller · Liwwadder<br>☎ 06 24 00 66 08 &nbsp; ✉ jeroen.tuinstra@voorbeeldmail.nl &nbsp; ⌂ Leeuwarden</div>
<p>De horeca heeft me geleerd dat niemand belt omdat het goed gaat. Toen het hotel in het voorjaar van 2020 leeg kwam te staan ben ik overgestapt en daar heb ik geen dag spijt van gehad.</p>
<h2>Ervaringskaartjes</h2><div class=g>
<div class=k><div class=t>Medewerker klantenservice</div><div class=e>FBTO · 06.2022 – heden</div>Schademeldingen en polisvragen, telefoon en chat.<br><span class=tag>Office 365</span><span class=tag>Salesforce</span></div>
<div class=k><div class=t>Publieksadviseur KCC</div><div class=e>gemeente Leeuwarden (payroll: Driessen) · 06.2020 – 05.2022</div>Inwoners te woord staan op 14 058, terugbelnotities, zaalverhuur. In dienst geweest tot einde contract.<br><span class=tag>Key2KCC</span><span class=tag>Accres</span></div>
<div class=k><div class=t>Front Office Manager</div><div class=e>Hotel Post-Plaza · 03.2014 – 04.2020</div>Team van zeven, roosters, groepsreserveringen.<br><span class=tag>Suite8 (hotelsysteem)</span></div>
<div class=k><div class=t>Receptionist</div><div class=e>Hotel Post-Plaza · 2011 – 02.2014</div>In- en uitchecken, nachtdienst, kas.</div>
<div class=k><div class=t>Kelner</div><div class=e>Grand Café De Walrus · zomer 2008, 2009 en 2010</div>Terras van tweehonderd stoelen.</div>
<div class=k><div class=t>In de vrije uurtjes</div>Skûtsjesilen kijken, hardlopen, mijn dochter leren fietsen.</div></div>
<h2>Opleidingskaartjes</h2><div class=g><div class=k><div class=t>Manager/ondernemer horeca, mbo niveau 4</div><div class=e>Friesland College · 2007 – 2011 · diploma ✓</div></div><div class=k><div class=t>Vmbo-t</div><div class=e>Comenius · 2003 – 2007 · diploma ✓</div></div></div>
<h2>Referentiekaartjes</h2><div class=g><div class=k><div class=t>Anneke Sybesma</div>teamcoach KCC gemeente Leeuwarden<br>06 43 00 58 02</div><div class=k><div class=t>Frank Oldenburger</div>directeur Hotel Post-Plaza<br>058 00 21 33</div></div></html>""")

# ------------------------------------------------------------------ 21
@cv("cv Naima Haddouti Haarlem.docx",
    edu=[S("mbo-4", True, "2013", "2016"), S("vmbo", True, "2009", "2013")],
    exp=[E("2021-10", "present", "Tentoo", ["temp-agency", "municipality"], "Gemeente Haarlem", cc=True, tools=["Officepakket"]),
         E("2020-01", "2021-09", "Cocensus", ["joint-arrangement"], cc=True, tools=["Key2Belastingen"]),
         E("2016", "2019", "Dekamarkt", ["private"]), E("2013", "2016", "Dekamarkt", ["private"])],
    refs=1, offer=("48,00", "ja", "2023-04-16 20:04"))
def haddouti(f):
    d = D("Trebuchet MS", 10, (2, 1.8, 2, 1.8))
    d.textbox(["Naïma Haddouti", "Haarlem-Schalkwijk", "06 – 35 00 14 69", "naima.h@voorbeeldmail.nl", "rijbewijs B"], 14.2, 1.5, 5.4, 3)
    d.p("Naïma Haddouti", b=True, size=24, color="7D3C98", after=2)
    d.p("klantcontact & belastingen", color="7D3C98", size=12, after=26)
    d.p("Niet op mijn mondje gevallen, wel met geduld. Van de kassa naar de telefoon in vijf stappen.", i=True, after=8)
    d.p("Wat deed ik waar?", b=True, size=13, color="7D3C98", after=4)
    for rows in ([["functie", "medewerker klantcontact"], ["werkgever", "Tentoo (payroll)"], ["ingezet bij", "Gemeente Haarlem"], ["periode", "okt. ’21 – heden"], ["wat deed ik", "telefoon en e-mail, vragen over verhuizen, parkeren en grofvuil; registratie in Verseon; brieven in Word, planning in Outlook"]],
                 [["functie", "belastingmedewerker telefoon"], ["werkgever", "Cocensus (belastingsamenwerking), Hoofddorp"], ["periode", "jan. ’20 – sept. ’21"], ["wat deed ik", "bellers uitleg geven bij de aanslag, betalingsregelingen en kwijtschelding klaarzetten in Key2Belastingen"]],
                 [["functie", "teamleider kassa"], ["werkgever", "Dekamarkt, Schalkwijk"], ["periode", "2016 – 2019"], ["wat deed ik", "roosters van 20 caissières, kluis, klachten aan de servicebalie"]],
                 [["functie", "kassamedewerkster"], ["werkgever", "Dekamarkt, Schalkwijk"], ["periode", "2013 – 2016"], ["wat deed ik", "bijbaan naast school"]]):
        t = d.grid(rows, (3.4, 13.8), boldcol=True, fill="F4ECF7"); d.p("", size=6, after=0)
    d.p("Opleidingen", b=True, size=13, color="7D3C98", before=6, after=4)
    d.grid([["2013 – 2016", "Financiële administratie, mbo 4, Nova College", "diploma: ja"], ["2009 – 2013", "vmbo kader, economie", "diploma: ja"]], (3.4, 10, 3.8))
    d.p("Referentie", b=True, size=13, color="7D3C98", before=10, after=4)
    d.p("Joost Schilder, teamleider belastingtelefoon Cocensus, 023 – 00 55 61")
    d.save(f)
