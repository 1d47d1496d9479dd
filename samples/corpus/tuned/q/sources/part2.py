from common import *


# ---------------------------------------------------------------- q08
def q08(dst):
    w = W("Verdana", 9, (2.2, 1.8, 2, 1.8), "Publieke Kracht")
    s = w.d.sections[0]
    s.header.paragraphs[0].text = "PUBLIEKE KRACHT B.V.  |  detachering voor gemeenten"
    s.footer.paragraphs[0].text = "Contactpersoon: Floris Wezenaar, accountmanager, 010 – 307 55 12"
    w.p("Kandidaatprofiel", b=True, size=17, color="00695C", after=2)
    w.p("Dilek Yıldız-Aksoy  •  medewerker KCC / publiekszaken  •  Spijkenisse  •  beschikbaar per 1 mei 2023, 24–32 uur, woensdag en vrijdag geen probleem", after=8)
    w.p("Samenvatting", b=True, color="00695C")
    w.p("Dilek werkt sinds 2018 voor gemeenten in de regio Rijnmond, eerst aan de balie en daarna vooral aan de telefoon. Zij spreekt Nederlands en Turks, schakelt snel tussen systemen en blijft vriendelijk. "
        "Daarvoor werkte zij in de detailhandel en bij een tandartspraktijk.", after=8)
    rows = [("Periode", "Opdracht", "Werkzaamheden"),
            ("01-02-2021 – heden", "Gemeente Nissewaard\nKlantadviseur KCC\n(gedetacheerd door Publieke Kracht B.V.)",
             "Eerste aanspreekpunt voor inwoners, telefonisch en via e-mail. Registratie in Key2KCC, kwijtschelding en aanslagen opzoeken in Key2Belastingen. Reserveringen van sporthallen en gymzalen in Accres. Uitkeringsstatus raadplegen in Suite4Sociaal Domein. Office 365."),
            ("01-10-2019 – 31-01-2021", "Gemeente Brielle\nKlantadviseur KCC\n(gedetacheerd door Publieke Kracht B.V.)", "Telefoon en webcare, terugbelnotities, coronavragen van ondernemers (Tozo) beantwoorden."),
            ("15-05-2018 – 30-09-2019", "Gemeente Hellevoetsluis\nMedewerker balie Burgerzaken\n(gedetacheerd door Publieke Kracht B.V.)", "Reisdocumenten, rijbewijzen, aangifte geboorte en overlijden."),
            ("01-03-2014 – 30-04-2018", "Tandartspraktijk De Haven, Spijkenisse\nBaliemedewerker / assistente", "Patiënten ontvangen, declaraties, instrumenten klaarzetten, assisteren aan de stoel."),
            ("01-09-2009 – 28-02-2014", "Zeeman, Spijkenisse\nVerkoopster, laatste twee jaar eerste verkoopster", "Kassa, presentatie, voorraad, rooster.")]
    t = w.table(len(rows), 3, (4.4, 5.4, 7.6), grid=True)
    for n, (r, v) in enumerate(zip(t.rows, rows)):
        for c, x in zip(r.cells, v):
            w.cell(c, "B2DFDB" if n == 0 else None)
            for k, y in enumerate(x.split("\n")):
                w.p(y, b=n == 0 or (c is r.cells[1] and k == 0))
    w.body()
    w.p("Opleidingen", b=True, color="00695C", before=10)
    t = w.table(4, 4, (3.2, 7, 4.2, 3), grid=True)
    for r, v in zip(t.rows, [("Jaren", "Opleiding", "Instituut", "Diploma"), ("2011 – 2013", "Tandartsassistent, mbo niveau 4", "Albeda College", "ja"),
                             ("2007 – 2009", "Verkoper detailhandel, mbo niveau 2", "Albeda College", "ja"), ("2003 – 2007", "Vmbo gemengde leerweg", "De Ring van Putten", "ja")]):
        for c, x in zip(r.cells, v):
            w.cell(c).p(x)
    w.body()
    w.p("Referenties", b=True, color="00695C", before=10)
    w.p("Dhr. J. Oosthoek, teammanager KCC gemeente Nissewaard – 06 50 31 88 07")
    w.p("Mw. C. Langstraat, coördinator Klantcontact gemeente Brielle – 06 12 94 66 30")
    w.save(dst)


P = "Publieke Kracht B.V."
cv("q08", "Kandidaatprofiel D. Yildiz - KCC.docx", q08,
   [S("mbo-4", True, "2011", "2013"), S("mbo-2", True, "2007", "2009"), S("vmbo", True, "2003", "2007")],
   [E("2021-02-01", "present", P, "Gemeente Nissewaard", "temp-agency municipality", True, TOOLS),
    E("2019-10-01", "2021-01-31", P, "Gemeente Brielle", "temp-agency municipality", True),
    E("2018-05-15", "2019-09-30", P, "Gemeente Hellevoetsluis", "temp-agency municipality"),
    E("2014-03-01", "2018-04-30", "Tandartspraktijk De Haven", types="care"), E("2009-09-01", "2014-02-28", "Zeeman")],
   refs=2, offer=(53.3, "no", "2023-04-17 15:20"))


# ---------------------------------------------------------------- q09
def q09(dst):
    weasy("""<html lang="nl"><style>@page{size:A4;margin:15mm 14mm;@bottom-right{content:"pagina " counter(page);font:8px sans-serif;color:#999}}
body{font:13px/1.5 'Liberation Serif',serif;color:#1b1b1b} h1{font:26px 'Liberation Sans';letter-spacing:4px;margin:0;text-align:center;text-transform:uppercase}
.sub{text-align:center;color:#777;margin-bottom:14px} table{width:100%;border-collapse:collapse} td{vertical-align:top} td.l{width:57%;padding-right:16px;border-right:1px solid #bbb} td.r{padding-left:16px}
h2{font:bold 14px 'Liberation Sans';background:#efe8dc;padding:3px 6px;margin:10px 0 6px} .e{font-weight:bold} .p{color:#8a6d3b;font-size:11px} p{margin:0 0 9px}</style>
<h1>Joris Blankenstein</h1><div class="sub">gastheer – Apeldoorn – 06 2731 0046 – joris@blankenstein-mail.nl</div>
<table><tr><td class="l"><h2>Waar ik werkte</h2>
<p><span class="e">Centraal Beheer, Apeldoorn</span> <span class="p">2021 – heden</span><br>Medewerker Klant Contact<br>Corona haalde de stekker uit de horeca, ik stapte over. Bellen en chatten met particuliere klanten over autoschade en reisverzekeringen. Wft Basis gehaald in drie maanden.</p>
<p><span class="e">Hotel De Keizerskroon</span> <span class="p">2015 – 2020</span><br>Front Office Manager<br>Team van negen receptionisten, roosters, kwaliteit, klachten van gasten, nachtdienst als het moest. Opera PMS.</p>
<p><span class="e">Hotel De Keizerskroon</span> <span class="p">2012 – 2015</span><br>Receptionist<br>In- en uitchecken, reserveringen, groepen ontvangen.</p>
<p><span class="e">Restaurant Het Koetshuis, Beekbergen</span> <span class="p">2009 – 2012</span><br>Bediening, daarna chef de rang</p>
<p><span class="e">Camping De Vossenberg</span> <span class="p">zomer 2007, zomer 2008</span><br>Animatie en kantinehulp</p>
<h2>Vrijwillig</h2><p><span class="e">Voedselbank Apeldoorn</span> <span class="p">2020 – 2021</span><br>Pakketten samenstellen en uitgeven tijdens de lockdown</p>
</td><td class="r"><h2>Over mij</h2><p>Vijftien jaar gastvrijheid, nu per telefoon. Een klant die boos binnenkomt is gewoon een gast die nog geen kamer heeft.</p>
<h2>Scholing</h2><p>Manager/ondernemer horeca, mbo 4<br>ROC Aventus, 2005–2009, geslaagd</p><p>VMBO-TL, Sprengeloo<br>2001–2005, geslaagd</p><p>Wft Basis (2021)<br>Wft Schade Particulier (2022)<br>Sociale Hygiëne (2009)</p>
<h2>Handig met</h2><p>Office 365, Genesys, Opera, Teams</p>
<h2>Talen</h2><p>Nederlands, Engels (vloeiend), Duits (goed)</p>
<h2>Referenties</h2><p>Nadia Faber<br>teamcoach Centraal Beheer<br>06 8811 2040</p><p>Willem Jan Kruitbosch<br>directeur Hotel De Keizerskroon<br>06 5520 7719</p>
<h2>Verder</h2><p>Wielrennen, wijn, vader van twee</p></td></tr></table></html>""", dst)


cv("q09", "JorisBlankenstein_cv_nl.pdf", q09, [S("mbo-4", True, "2005", "2009"), S("vmbo", True, "2001", "2005")],
   [E("2021", "present", "Centraal Beheer", cc=True), E("2015", "2020", "Hotel De Keizerskroon"), E("2012", "2015", "Hotel De Keizerskroon"),
    E("2009", "2012", "Restaurant Het Koetshuis"),
    E(R("2007-06-01", "2007-08-31"), R("2007-06-01", "2007-08-31"), "Camping De Vossenberg"),
    E(R("2008-06-01", "2008-08-31"), R("2008-06-01", "2008-08-31"), "Camping De Vossenberg"),
    E("2020", "2021", "Voedselbank Apeldoorn", kind="volunteer")],
   refs=2, lists=["Officepakket"], offer=None)


# ---------------------------------------------------------------- q10
def q10(dst):
    w = W("Georgia", 10.5, (2.2, 2.4, 2.2, 2.4), "P. de Graaf")
    w.p("Pauline de Graaf", size=24, color="37474F")
    w.rule(w.p("Sociaal juridisch dienstverlener   ·   Hillegom   ·   06-18 62 40 35   ·   pdegraaf@bollenmail.nl", size=9.5, after=8), "37474F", 12)

    def k(x):
        w.p(x, size=13, color="37474F", before=10, after=4)

    def j(per, rol, org, x):
        w.p(f"**{per}**\t{rol}", tabs=(4.6,), before=5)
        w.p("\t" + org, tabs=(4.6,), i=True)
        w.p(x, left=4.6)
    k("Loopbaan")
    j("aug. 2019 – nu", "Klantmanager inkomen", "ISD Bollenstreek, Lisse", "Aanvragen levensonderhoud en bijzondere bijstand beoordelen, huisbezoeken, beschikkingen. Iedere dag van 9 tot 10 het telefonisch spreekuur voor mijn eigen klanten. Systemen: Suite voor het Sociaal Domein, Word, Outlook.")
    j("feb. 2015 – juli 2019", "Medewerker intake schuldhulp", "Kredietbank Nederland", "Intakegesprekken op locatie, budgetplannen, stabilisatie, overleg met schuldeisers.")
    j("okt. 2011 – jan. 2015", "Administratief juridisch medewerker", "Van der Kroft Gerechtsdeurwaarders, Haarlem", "Betalingsregelingen verwerken en dossiers opbouwen.")
    j("2010 – 2011", "Winkelmedewerker", "Bruna Hillegom", "Tussen studie en eerste baan in.")
    j("sept. 2009 – jan. 2010", "Stagiaire", "Gemeente Haarlemmermeer, team Juridische Zaken", "Stage derde jaar: bezwaarcommissie, dossiers voorbereiden.")
    k("Opleiding")
    j("2006 – 2010", "Sociaal Juridische Dienstverlening (hbo)", "Hogeschool Leiden", "Diploma behaald.")
    j("2001 – 2006", "Havo", "Fioretti College Lisse", "Diploma behaald.")
    k("Cursussen")
    w.p("Participatiewet in de praktijk (2019) – Gespreksvoering bij agressie (2020) – Wgs en beslagvrije voet (2021)")
    k("Nevenactiviteiten")
    j("2018 – heden", "Penningmeester (onbezoldigd)", "Toneelvereniging De Bollenschuur", "")
    k("Referenten")
    w.p("Rianne Schrama, kwaliteitsmedewerker ISD Bollenstreek, r.schrama@isd-voorbeeld.nl")
    w.save(dst)


cv("q10", "P de Graaf - curriculum vitae.docx", q10, [S("hbo-bachelor", True, "2006", "2010"), S("havo", True, "2001", "2006")],
   [E("2019-08", "present", "ISD Bollenstreek", types="joint-arrangement", cc="mixed", tools=["Suite", "Officepakket"]),
    E("2015-02", "2019-07", "Kredietbank Nederland"), E("2011-10", "2015-01", "Van der Kroft Gerechtsdeurwaarders"), E("2010", "2011", "Bruna"),
    E("2009-09", "2010-01", "Gemeente Haarlemmermeer", types="municipality", kind="intern"),
    E("2018", "present", "Toneelvereniging De Bollenschuur", kind="volunteer")],
   refs=1, offer=(54.0, "yes", "2023-04-17 09:40"))


# ---------------------------------------------------------------- q11
def q11(dst):
    w = W("Liberation Sans", 11, (2, 2, 2, 2), "danny")
    w.p("cv danny hoekman", b=True, size=20)
    w.p("barneveld, tel 0638174406, mail dhoekman@veluwe-mail.nl", after=10)
    w.p("werk", b=True, size=14)
    w.p("2020 - nu  serviceadviseur bij autobedrijf Van Essen in Barneveld")
    w.bl("klanten inplannen voor onderhoud en apk, ook per telefoon", "facturen maken", "leenauto's regelen")
    w.p("2016 - 2020  monteur bij autobedrijf Van Essen", before=5)
    w.p("2014 - 2016  leerling monteur bij Garage De Driesprong, Lunteren", before=5)
    w.p("2013  kippenvanger (bijbaan)", before=5)
    w.p("opleiding", b=True, size=14, before=12)
    w.p("2016-2018 eerste autotechnicus, niveau 3, ROC A12 Ede, diploma")
    w.p("2014-2016 autotechnicus, mbo niveau 2, ROC A12 Ede, diploma")
    w.p("2010-2014 vmbo basis/kader, De Meerwaarde")
    w.p("ook nog", b=True, size=14, before=12)
    w.p("apk keurmeester sinds 2019, airco certificaat (STEK) 2017. ik kan met Word en Excel werken en met Carsys.")
    w.p("sinds mijn knie geopereerd is kan ik niet meer onder de brug staan, daarom zoek ik werk op kantoor met mensen.")
    w.p("referentie", b=True, size=14, before=12)
    w.p("Gert van Essen, eigenaar, 0342 55 01 99")
    w.p("Jolanda Blom, werkplaatsplanner bij autobedrijf Van Essen, 0342 55 01 98")
    office_as(w.d, dst, "odt")


cv("q11", "danny cv nieuw.odt", q11, [S("mbo-3", True, "2016", "2018"), S("mbo-2", True, "2014", "2016"), S("vmbo", None, "2010", "2014")],
   [E("2020", "present", "autobedrijf Van Essen", cc="mixed"), E("2016", "2020", "autobedrijf Van Essen"), E("2014", "2016", "Garage De Driesprong"),
    E("2013", "2013", None)],
   refs=2, lists=["Officepakket"], offer=(41.0, "yes", "2023-04-15 13:13"))


# ---------------------------------------------------------------- q12
def q12(dst):
    chromium("""<html lang="nl"><meta charset="utf-8"><style>@page{size:A4;margin:16mm 18mm} body{font:13.5px/1.5 'Liberation Sans',Arial;color:#333;margin:0}
h1{color:#c2185b;font-size:25px;margin:0} .c{color:#666;margin-bottom:12px} h2{font-size:13px;color:#c2185b;border-left:5px solid #c2185b;padding-left:8px;margin:18px 0 8px}
.r{display:grid;grid-template-columns:1fr auto;margin-top:7px} .r b{font-size:14px} .o{color:#666;font-style:italic} ul{margin:2px 0 0;padding-left:16px}</style>
<h1>Esther Blok-Wiegers</h1><div class="c">Schooladministrateur | Emmen | 06 - 4410 3827 | estherblok@drentemail.nl | 21 mei 1976</div>
<p>Ik hou van orde in de papieren en van reuring om me heen. Op een school heb je allebei. Na zestien jaar onderwijs wil ik wel eens zien hoe het er bij een andere publieke organisatie aan toe gaat.</p>
<h2>Werkervaring</h2>
<div class="r"><b>Schooladministrateur</b><span>aug 2016 – heden</span></div><div class="o">OBS De Kubus, Emmen (Openbaar Onderwijs Emmen)</div><ul><li>Leerlingadministratie in ParnasSys, in- en uitschrijvingen, verzuim</li><li>Bestellingen, facturen, jaarplanning</li><li>Nieuwsbrief en correspondentie in Word, overzichten in Excel</li><li>Ouders aan de telefoon en aan de deur te woord staan</li></ul>
<div class="r"><b>Onderwijsassistent groep 1/2</b><span>aug 2007 – jul 2016</span></div><div class="o">OBS De Kubus, Emmen</div><ul><li>Kleine groepjes begeleiden, voorlezen, remedial teaching onder toezicht</li></ul>
<div class="r"><b>Leidster peuterspeelzaal</b><span>jan 2003 – jul 2007</span></div><div class="o">Peuterspeelzaal Dikkie Dik, Klazienaveen</div>
<div class="r"><b>Administratief medewerkster</b><span>sep 1996 – dec 2002</span></div><div class="o">Philips Lichtbronnen, Emmen</div><ul><li>Inkoopadministratie, urenregistratie, notulen</li></ul>
<h2>Opleidingen</h2>
<div class="r"><b>Onderwijsassistent, mbo niveau 4</b><span>2004 – 2007</span></div><div class="o">Drenthe College – diploma behaald</div>
<div class="r"><b>MEAO Secretarieel</b><span>1993 – 1996</span></div><div class="o">Drenthe College – diploma behaald</div>
<div class="r"><b>MAVO</b><span>1989 – 1993</span></div><div class="o">Dr. Aletta Jacobs, Emmen – diploma behaald</div>
<h2>Bijscholing</h2><p>ParnasSys voor administrateurs (2017), AVG op school (2018), Excel gevorderd (2021), BHV (jaarlijks)</p>
<h2>Vrijwilligerswerk</h2>
<div class="r"><b>Ouderling-kerkrentmeester</b><span>2014 – 2018</span></div><div class="o">Protestantse Gemeente Emmen-Zuid</div>
<h2>Referenties</h2><p>Mevrouw H. Niezing, directeur OBS De Kubus, 0591 – 55 70 31<br>De heer T. Oldenbeuving, bestuurssecretaris Openbaar Onderwijs Emmen, 0591 – 55 60 00</p></html>""", dst)


cv("q12", "CV_E_Blok-Wiegers.pdf", q12, [S("mbo-4", True, "2004", "2007"), S("mbo-4", True, "1993", "1996"), S("vmbo", True, "1989", "1993")],
   [E("2016-08", "present", "OBS De Kubus", types="education", cc="mixed", tools=["Officepakket"]), E("2007-08", "2016-07", "OBS De Kubus", types="education"),
    E("2003-01", "2007-07", "Peuterspeelzaal Dikkie Dik"), E("1996-09", "2002-12", "Philips Lichtbronnen"),
    E("2014", "2018", "Protestantse Gemeente Emmen-Zuid", types="religious", kind="volunteer")],
   refs=2, offer=(46.2, "", "2023-04-14 12:30"))


# ---------------------------------------------------------------- q13
def q13(dst):
    w = W("Calibri", 11, (2, 2, 2, 2), "Priya Raghunathan")
    w.p("PRIYA RAGHUNATHAN", b=True, size=18, align="c")
    w.p("Eindhoven, The Netherlands | +31 6 2190 4438 | priya.raghunathan@inboxly.net", align="c", after=8)
    for kop, xs in [("Profile", ["Customer-minded support professional with six years of experience in phone, e-mail and chat. Moved from Chennai to Eindhoven in 2017. Dutch at B2 level, still improving every day."]),
                    ("Work experience", ["**Customer Service Representative**, Philips Consumer Care, Eindhoven (April 2020 – present)", "* Answering calls, chats and e-mails from consumers in the UK, India and the Netherlands", "* Logging cases in Salesforce, weekly reports in Microsoft Office",
                                         "**Call Center Agent**, Webhelp, Eindhoven (January 2018 – March 2020)", "* Inbound support for a large airline", "**Sales Associate**, Primark, Eindhoven (July 2017 – December 2017)", "* Fitting rooms and till",
                                         "**Junior HR Officer**, Sundaram Textiles, Chennai (2013 – 2017)", "* Payroll input and recruitment of factory staff"]),
                    ("Education", ["Bachelor of Commerce, University of Madras, 2010 – 2013", "Civic integration exam (inburgering), 2020"]),
                    ("Skills", ["Salesforce, Zendesk, Genesys Cloud, typing 65 wpm"]),
                    ("Languages", ["Tamil (native), English (fluent), Hindi (good), Dutch (B2)"]),
                    ("References", ["Karen Whitfield, Team Lead Consumer Care, Philips, +31 6 3310 7782", "Stefan Brouwers, former supervisor, Webhelp, +31 6 1480 2259"])]:
        w.rule(w.p(kop, b=True, size=13, before=10, after=3), "000000")
        for x in xs:
            if x.startswith("* "):
                w.bl(x[2:])
            else:
                w.p(x, before=3)
    w.save(dst)


cv("q13", "Resume Priya Raghunathan.docx", q13, [S(None, None, "2010", "2013")],
   [E("2020-04", "present", "Philips Consumer Care", cc=True, tools=["Officepakket"]), E("2018-01", "2020-03", "Webhelp", types="contact-centre-company", cc=True),
    E("2017-07", "2017-12", "Primark"), E("2013", "2017", "Sundaram Textiles")],
   refs=2, language="en", offer=(43.0, "yes", "2023-04-11 10:00"))


# ---------------------------------------------------------------- q14
def q14(dst):
    chromium("""<html lang="nl"><meta charset="utf-8"><style>@page{size:A4;margin:0 0 14mm} body{margin:0;font:12.5px/1.5 'Liberation Sans',sans-serif;color:#263238}
.top{background:#263238;color:#fff;padding:12mm 16mm 8mm} .top h1{margin:0;font-weight:300;font-size:28px} .top div{color:#ffcc80} .b{padding:4mm 16mm 0}
h2{font-size:14px;letter-spacing:1px;color:#ef6c00;margin:16px 0 6px} .k{border:1px solid #cfd8dc;border-radius:6px;padding:8px 12px;margin-bottom:8px;break-inside:avoid} .k .t{float:right;color:#607d8b} .k b{color:#263238}
</style><div class="top"><h1>Arjan van Houten</h1><div>interim teamleider en procesverbeteraar klantcontact &nbsp;•&nbsp; Van Houten Interim &nbsp;•&nbsp; KvK 58203317</div>
<small>Amersfoort – 06 5190 2238 – arjan@vanhouteninterim-mail.nl – uurtarief € 62,50 excl. btw, exclusief fee</small></div><div class="b">
<h2>PROFIEL</h2>Ik begon zelf met een headset op bij een energiebedrijf en ben altijd in het klantcontact gebleven. Sinds 2015 werk ik als zelfstandige (eigen bedrijf: Van Houten Interim), meestal voor gemeenten en corporaties die hun bereikbaarheid op orde willen krijgen.
<h2>OPDRACHTEN ALS ZELFSTANDIGE</h2>
<div class="k"><span class="t">mei 2022 – heden</span><b>Teamleider KCC</b> · gemeente Ede<br>Dagelijkse sturing van 24 medewerkers telefonie en webcare.<ul><li>verzuim teruggebracht van 11 naar 6 procent</li><li>invoering Key2KCC begeleid: testgroep, werkinstructies, nazorg op de vloer</li><li>nieuwe roosterafspraken gemaakt, samen met de ondernemingsraad</li><li>zelf bijspringen aan de lijn op maandagochtend en na een feestdag</li></ul></div>
<div class="k"><span class="t">januari 2021 – april 2022</span><b>Projectleider bereikbaarheid</b> · Woningcorporatie De Alliantie<br>Opdracht van de directie wonen: van 58 naar 80 procent bereikbaarheid in een jaar.<ul><li>nieuwe belroutes en keuzemenu ontworpen</li><li>rapportages voor het MT (Excel, PowerPoint)</li><li>aanbesteding van de telefooncentrale voorbereid</li></ul></div>
<div class="k"><span class="t">september 2018 – december 2020</span><b>Coach klantcontactcentrum</b> · gemeente Almere<br>Dertig medewerkers in drie ploegen.<ul><li>gesprekken meeluisteren en nabespreken</li><li>trainingen ontwikkelen: slecht nieuws, agressie, samenvatten</li><li>inwerkprogramma voor nieuwe instroom uit de bijstand</li></ul></div>
<div class="k"><span class="t">maart 2015 – augustus 2018</span><b>Procesadviseur dienstverlening</b> · gemeente Zeist<br>Lean-trajecten bij vergunningen en burgerzaken, zaakgericht werken.<ul><li>doorlooptijd omgevingsvergunning met drie weken verkort</li><li>werkprocessen beschreven met de medewerkers zelf</li></ul></div>
<h2>IN LOONDIENST</h2>
<div class="k"><span class="t">2006 – februari 2015</span><b>Teamleider, later manager Customer Service</b> · Essent<br>Leiding aan 3 teams inbound, samen 55 fte. Verantwoordelijk voor kwaliteit, verzuim en de verhuizing van de locatie. Meegewerkt aan de fusie van twee klantenservices en aan de overgang naar een nieuw klantsysteem.</div>
<div class="k"><span class="t">2001 – 2006</span><b>Callcentermedewerker</b> · Essent<br>Telefonische vragen over verhuizen, rekening en storing.</div>
<h2>OPLEIDING</h2>
<div class="k"><span class="t">2008 – 2012</span>HBO Bedrijfskunde (deeltijd), Hogeschool Utrecht – diploma</div>
<div class="k"><span class="t">1996 – 2001</span>HTS Werktuigbouwkunde, Hogeschool Utrecht – niet afgerond</div>
<div class="k"><span class="t">1991 – 1996</span>HAVO, Corderius College – diploma</div>
<h2>CERTIFICATEN</h2>Lean Green Belt (2016), Prince2 Foundation (2018), KCC-coach (VKG, 2019)
<h2>REFERENTIES</h2>Monique ter Horst, manager Publieksdienst gemeente Ede, 06 1190 8273<br>Sjoerd Akkerman, regiomanager De Alliantie, 06 2038 4417<br>Fenna Wijma, hoofd KCC gemeente Almere, 06 4721 9903
</div></html>""", dst)


cv("q14", "CV Arjan van Houten - interim KCC.pdf", q14, [S("hbo-bachelor", True, "2008", "2012"), S("hbo-bachelor", False, "1996", "2001"), S("havo", True, "1991", "1996")],
   [E("2022-05", "present", "Van Houten Interim", "gemeente Ede", "private municipality", True, ["Key2KCC"]),
    E("2021-01", "2022-04", "Van Houten Interim", "Woningcorporatie De Alliantie", tools=["Officepakket"]),
    E("2018-09", "2020-12", "Van Houten Interim", "gemeente Almere", "private municipality", True),
    E("2015-03", "2018-08", "Van Houten Interim", "gemeente Zeist", "private municipality"),
    E("2006", "2015-02", "Essent", cc=True), E("2001", "2006", "Essent", cc=True)],
   refs=3, rate=62.5, rate_fee="no", offer=None)
