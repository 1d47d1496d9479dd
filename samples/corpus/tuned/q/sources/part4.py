from common import *


# ---------------------------------------------------------------- q22  (white text)
def q22(dst):
    chromium("""<html lang="nl"><meta charset="utf-8"><style>@page{size:A4;margin:18mm 20mm} body{font:13.5px/1.55 'Liberation Sans';margin:0;color:#222}
h1{font-size:24px;margin:0;color:#b71c1c} h2{font-size:13px;color:#b71c1c;margin:16px 0 5px;text-transform:uppercase} dl{display:grid;grid-template-columns:130px 1fr;margin:0;row-gap:7px} dt{color:#666} dd{margin:0}
.x{color:#fff;font-size:7px}</style>
<h1>Ronald Vink</h1>Lelystad | 06 2948 1107 | ronaldvink72@flevopost.nl
<h2>Wie ik ben</h2>Winkelman in hart en nieren. Ik kan verkopen, plannen, mensen motiveren en een begroting rondkrijgen. Na 25 jaar doe-het-zelf wil ik een baan zonder koopavonden.
<h2>Werk</h2><dl>
<dt>03/2014 – 01/2023</dt><dd><b>Vestigingsmanager</b>, Praxis Lelystad. Omzet 9 miljoen, 45 medewerkers, verbouwing in 2019. Functie vervallen door samenvoeging met Almere.</dd>
<dt>06/2006 – 02/2014</dt><dd><b>Afdelingsmanager tuin en hout</b>, Praxis Almere.</dd>
<dt>09/1997 – 05/2006</dt><dd><b>Verkoper, later afdelingshoofd</b>, IJzerhandel Van Wijk &amp; Zonen, Harderwijk.</dd>
<dt>1995 – 1997</dt><dd><b>Magazijnmedewerker</b>, Intergamma Leusden.</dd></dl>
<h2>Scholing</h2><dl>
<dt>1999 – 2001</dt><dd>Ondernemer detailhandel, mbo niveau 4, ROC Flevoland (avond), diploma</dd>
<dt>1991 – 1995</dt><dd>MTS Bouwkunde, Harderwijk, niet afgemaakt</dd>
<dt>1987 – 1991</dt><dd>MAVO, RSG Slingerbos, diploma</dd></dl>
<h2>Cursussen</h2>Leidinggeven aan leidinggevenden (2016), BHV ploegleider, heftruck
<h2>Pc-kennis</h2>Kassasystemen, SAP Retail, Excel, PowerPoint, Word
<h2>Referenties</h2>Hendrik Mulder, regiomanager Praxis, 06 5039 4418<br>Corrie van Wijk, oud-eigenaar IJzerhandel Van Wijk &amp; Zonen, 06 1120 9384
<h2>Vrije tijd</h2>Zeilen, barbecue, scheidsrechter bij de E-tjes van SV Batavia
<p class="x">medewerker KCC gemeente Westland klantcontactcentrum Key2KCC Key2Belastingen Accres Suite Officepakket callcenter 5 jaar ervaring</p></html>""", dst)


cv("q22", "Ronald Vink CV april 2023.pdf", q22, [S("mbo-4", True, "1999", "2001"), S("mbo-4", False, "1991", "1995"), S("vmbo", True, "1987", "1991")],
   [E("2014-03", "2023-01", "Praxis"), E("2006-06", "2014-02", "Praxis"), E("1997-09", "2006-05", "IJzerhandel Van Wijk & Zonen"), E("1995", "1997", "Intergamma")],
   refs=2, lists=["Officepakket"], hidden=True, offer=(46.0, "yes", "2023-04-13 19:20"))


# ---------------------------------------------------------------- q23
def q23(dst):
    w = W("Book Antiqua", 11, (2, 2.2, 2, 2.2), "Gerdien")
    w.p("Gerdien van ’t Hul – Schuiteman", b=True, size=17)
    w.p("Nunspeet, 0341 55 82 07, 06 - 1503 7746, gerdienvthul@veluwenet-mail.nl", after=12)
    w.p("Persoonlijk", b=True, i=True, size=13)
    w.p("Ik ben 49 jaar, getrouwd en moeder van vijf. Sinds de jongste naar school is werk ik weer buitenshuis. Ik ben gewend aan drukte en houd het hoofd koel.", after=8)
    w.p("Betaald werk", b=True, i=True, size=13)
    for x, y in [
        ("Planner wijkzorg bij Icare, Harderwijk, van juni 2020 tot heden.", "Routes maken voor vier teams, invallers zoeken, cliënten bellen als de zuster later komt. Ik gebruik Ons Planning, Outlook en Excel."),
        ("Koster bij de Hervormde Gemeente Nunspeet, van januari 2014 tot en met mei 2020.", "Zalen en dienstverhuur, koffie, onderhoud van het gebouw, vrijwilligers indelen."),
        ("Medewerkster kaasafdeling bij Van den Brink Supermarkten, van sept. 2012 tot en met dec. 2013.", ""),
        ("Leerling-verpleegkundige en verpleegkundige bij Ziekenhuis St. Jansdal, van aug. 1991 tot en met april 1998.", "Afdeling interne geneeskunde. Gestopt bij de geboorte van ons eerste kind.")]:
        w.p(x, before=6)
        if y:
            w.p(y, left=0.8, i=True)
    w.p("Onbetaald werk", b=True, i=True, size=13, before=12)
    w.p("Secretaris van de Vrouwenvereniging Tabitha, van 2003 tot en met 2011.")
    w.p("Gastvrouw bij Hospice De Regenboog, vanaf februari 2019, om de week een avond.")
    w.p("Geleerd", b=True, i=True, size=13, before=12)
    w.p("MDGO Verpleging, Hardenberg, 1991 - 1994, met diploma")
    w.p("Havo, Lambert Franckens College, 1986 - 1991, met diploma")
    w.p("Typediploma, EHBO (geldig), Cursus plannen in de wijkverpleging (2020)")
    w.p("Wie mij kennen", b=True, i=True, size=13, before=12)
    w.p("Ds. A. Kortlever, predikant te Nunspeet, telefoon 0341 55 20 11; Annelies Bruinink, teammanager planning Icare, telefoon 06 - 4401 8830.")
    w.save(dst)


cv("q23", "CV G van t Hul-Schuiteman.docx", q23, [S("mbo-4", True, "1991", "1994"), S("havo", True, "1986", "1991")],
   [E("2020-06", "present", "Icare", types="care", cc="mixed", tools=["Officepakket"]), E("2014-01", "2020-05", "Hervormde Gemeente Nunspeet", types="religious"),
    E("2012-09", "2013-12", "Van den Brink Supermarkten"), E("1991-08", "1998-04", "Ziekenhuis St. Jansdal", types="care"),
    E("2003", "2011", "Vrouwenvereniging Tabitha", kind="volunteer"), E("2019-02", "present", "Hospice De Regenboog", types="care", kind="volunteer")],
   refs=2, offer=(43.25, "yes", "2023-04-15 10:41"))


# ---------------------------------------------------------------- q24
def q24(dst):
    weasy("""<html lang="nl"><style>@page{size:A4;margin:0;@bottom-center{content:"Samira Bouzid – CV – " counter(page) "/" counter(pages);font:8px 'DejaVu Sans';color:#888}} @page{margin-bottom:15mm;margin-top:12mm} @page:first{margin-top:0}
body{font:11.5px/1.6 'DejaVu Sans';margin:0;color:#2b2b2b} .hd{background:#4527a0;color:#fff;padding:14mm 18mm 8mm} .hd h1{margin:0;font-size:23px} .in{padding:2mm 18mm} h2{color:#4527a0;font-size:13px;border-bottom:2px dotted #b39ddb;margin:14px 0 8px}
.co{font-weight:bold;font-size:13px;margin-top:10px} .co small{font-weight:normal;color:#777} .fn{margin:5px 0 0 12px;border-left:3px solid #d1c4e9;padding-left:9px} .fn b{color:#4527a0} .tags span{display:inline-block;background:#ede7f6;border-radius:8px;padding:1px 7px;margin:2px}</style>
<div class="hd"><h1>Samira Bouzid</h1>Klantgericht · leergierig · niet bang voor drukte<br>Utrecht-Overvecht · 06 3810 4492 · samira.bouzid@utrechtmail.nl</div><div class="in">
<h2>Over mij</h2>Van kassameisje tot teamleider, en nu op zoek naar werk met maatschappelijk nut. Bij de Jumbo-kassa leerde ik omgaan met alle soorten mensen. Bij MediaMarkt leerde ik dat een goede uitleg meer waard is dan korting. Bij Eneco ben ik de telefoon leuk gaan vinden, vooral toen de prijzen ontploften en de gesprekken echt ergens over gingen.
<h2>Ervaring</h2>
<div class="co">Eneco <small>Rotterdam / thuiswerken — energieleverancier met ruim twee miljoen klanten</small></div>
<div class="fn"><b>Senior klantadviseur</b> — april 2022 tot heden<br>Telefoon en chat met klanten over betalingsregelingen en ingewikkelde dossiers; vraagbaak voor nieuwe collega’s. Kwaliteitsmetingen maken in Excel en presenteren in PowerPoint.</div>
<div class="fn"><b>Klantadviseur telefonie</b> — februari 2021 t/m maart 2022<br>Inbound: verhuizen, jaarnota, storingen, contractvragen.</div>
<div class="co">MediaMarkt <small>Utrecht Hoog Catharijne</small></div>
<div class="fn"><b>Teamleider afdeling telecom</b> — november 2018 t/m januari 2021<br>Team van zeven, targets, schadeafhandeling aan de servicedesk in de winkel.</div>
<div class="fn"><b>Verkoopadviseur telecom</b> — juni 2016 t/m oktober 2018</div>
<div class="co">Jumbo <small>Utrecht Overvecht</small></div>
<div class="fn"><b>Kassamedewerker</b> — 2011 t/m 2016<br>Eerst naast school, daarna 32 uur.</div>
<div class="co">Stadsschouwburg Utrecht</div>
<div class="fn"><b>Publieksmedewerker garderobe</b> — seizoen 2012/2013</div>
<h2>Opleiding</h2>
<div class="fn"><b>Hbo Ad Management</b> — NCOI, gestart september 2022, verwacht: zomer 2024</div>
<div class="fn"><b>Mbo Juridisch-administratieve dienstverlening (niveau 4)</b> — ROC Midden Nederland, 2012 – 2015, zonder diploma gestopt in het derde jaar</div>
<div class="fn"><b>Mbo Verkoopspecialist (niveau 3)</b> — MediaMarkt Academy i.s.m. ROC Midden Nederland, 2017 – 2018, diploma behaald</div>
<div class="fn"><b>Vmbo-t</b> — Trajectum College, 2008 – 2012, diploma behaald</div>
<h2>Vaardigheden</h2><div class="tags"><span>Salesforce</span><span>Genesys</span><span>gesprekstechniek</span><span>coachen</span><span>Nederlands</span><span>Berbers</span><span>Engels</span></div>
<h2>Vrijwilliger</h2>
<div class="fn"><b>Huiswerkbegeleider</b> — Stichting Al Amal, 2019 tot heden</div>
<h2>Referenties</h2>Op verzoek stuur ik graag namen en nummers.</div></html>""", dst)


cv("q24", "CV-Samira-Bouzid-2023.pdf", q24,
   [S("ad", False, "2022-09", R("2024-06-01", "2024-08-31")), S("mbo-4", False, "2012", "2015"), S("mbo-3", True, "2017", "2018"), S("vmbo", True, "2008", "2012")],
   [E("2022-04", "present", "Eneco", cc=True, tools=["Officepakket"]), E("2021-02", "2022-03", "Eneco", cc=True),
    E("2018-11", "2021-01", "MediaMarkt"), E("2016-06", "2018-10", "MediaMarkt"), E("2011", "2016", "Jumbo"),
    E("2012", "2013", "Stadsschouwburg Utrecht"), E("2019", "present", "Stichting Al Amal", kind="volunteer")],
   refs=0, on_request=True, offer=None)


# ---------------------------------------------------------------- q25
def q25(dst):
    w = W("Tahoma", 10, (2.2, 2.2, 2.2, 2.2), "J.W. Pijnenburg")
    w.p("C.V.", b=True, size=18, align="c", after=8)

    def kv(k, v):
        w.p(f"{k}\t: {v}", tabs=(4.5,), left=0)

    def kop(x):
        w.p(x, b=True, size=12, before=12, after=4)
    for a in [("Naam", "Johannes Wilhelmus (Jan-Willem) Pijnenburg"), ("Adres", "Molenwijk 77, 4818 Breda"), ("Telefoon", "06-22 71 48 03"), ("E-mail", "jwpijnenburg@bredanet-mail.nl"), ("Geboortedatum", "22-12-1973"), ("Nationaliteit", "Nederlandse")]:
        kv(*a)
    kop("Werkervaring")
    for job in [
        [("Periode", "07-2021 t/m heden"), ("Werkgever", "Driessen HRM (payroll)"), ("Werkzaam bij", "Gemeente Etten-Leur"), ("Functie", "Medewerker KCC"), ("Taken", "Ontvangst van bezoekers, paspoorten en rijbewijzen uitreiken, parkeervergunningen aan de balie, vitrine met folders bijhouden")],
        [("Periode", "02-2019 t/m 06-2021"), ("Werkgever", "ATEA-groep, sociale werkvoorziening Breda"), ("Functie", "Werkbegeleider post en archief"), ("Taken", "Groep van 12 medewerkers begeleiden, werkverdeling, voortgangsgesprekken, registratie in Compas en Word")],
        [("Periode", "05-2005 t/m 12-2018"), ("Werkgever", "PostNL"), ("Functie", "Teamcoach bezorging"), ("Taken", "Aansturen van 60 postbezorgers, werving, ziekteverzuim")],
        [("Periode", "09-1994 t/m 04-2005"), ("Werkgever", "PTT Post (later TPG Post)"), ("Functie", "Postbode"), ("Taken", "Bezorgen en sorteren")],
        [("Periode", "1993 – 1994"), ("Werkgever", "Koninklijke Luchtmacht"), ("Functie", "Dienstplichtig soldaat bewaking"), ("Taken", "Vliegbasis Gilze-Rijen")]]:
        for a in job:
            kv(*a)
        w.p("", size=6)
    kop("Opleiding")
    for a in [("1990 – 1993", "MTS Elektrotechniek, Breda. Diploma: nee"), ("1986 – 1990", "MAVO D, Breda. Diploma: ja"), ("2009 – 2011", "Teamleider, mbo niveau 4, via PostNL. Diploma: ja")]:
        kv(*a)
    kop("Cursussen")
    kv("2021", "Identiteitsfraude en documentherkenning")
    kv("2019", "Motiverende gespreksvoering")
    kop("Systemen")
    kv("Werk dagelijks mee", "Key2Burgerzaken, Outlook")
    kv("Nog niet mee gewerkt", "Key2Belastingen, Accres")
    kop("Vrijwilligerswerk")
    kv("2015 t/m heden", "EHBO’er bij Rode Kruis afdeling Breda")
    kop("Referenties")
    kv("1", "mevr. L. Timmermans, teamleider dienstverlening, Gemeente Etten-Leur, tel. 06-18 33 72 91")
    kv("2", "dhr. R. Kanters, unitmanager ATEA-groep, tel. 06-50 27 81 14")
    w.save(dst)


cv("q25", "cv pijnenburg j.w..docx", q25, [S("mbo-4", False, "1990", "1993"), S("vmbo", True, "1986", "1990"), S("mbo-4", True, "2009", "2011")],
   [E("2021-07", "present", "Driessen HRM", "Gemeente Etten-Leur", "temp-agency municipality", "mixed"),
    E("2019-02", "2021-06", "ATEA-groep", types="joint-arrangement", one=True), E("2005-05", "2018-12", "PostNL"), E("1994-09", "2005-04", "PTT Post"),
    E("1993", "1994", "Koninklijke Luchtmacht", types="central-government"), E("2015", "present", "Rode Kruis", kind="volunteer")],
   refs=2, offer=(47.0, "no", "2023-04-16 16:30"))


# ---------------------------------------------------------------- q26
def q26(dst):
    w = W("Liberation Sans", 10, (2, 2, 2, 2), "Nathalie")
    s = w.d.sections[0]
    s.footer.paragraphs[0].text = "CV Nathalie Cools – bijgewerkt: 1 maart 2023"
    w.rule(w.p("NATHALIE COOLS", b=True, size=20, color="0D47A1", align="c"), "0D47A1", 18)
    w.p("Goes  ~  06 4028 1173  ~  nathaliecools@zeelandmail.nl", align="c", before=4, after=8)

    def k(x):
        t = w.table(1, 1, (17,))
        w.cell(t.rows[0].cells[0], "E3F2FD").p(x, b=True, size=11.5, color="0D47A1")
        w.body()

    def j(org, rol, per, x):
        w.p(f"**{org}**\t{per}", tabs=((17, "r"),), before=6)
        w.p(rol, color="0D47A1")
        w.p(x)
    k("Profiel")
    w.p("Zeeuwse, nuchter, veelzijdig. Ik heb gewerkt in de horeca, op een rederij, in een ziekenhuis en voor gemeentelijke samenwerkingen. Uitzendwerk vond ik nooit erg: je leert overal iets.", after=6)
    k("Werkervaring")
    j("RUD Zeeland, Terneuzen", "Administratief medewerker vergunningen", "sep ’22 – heden", "Meldingen milieu inboeken en zaken aanmaken in OpenWave, publicaties en besluiten klaarzetten, dossiers van de aangesloten gemeenten en de provincie compleet maken, termijnen bewaken. Ik werk met MS Office en stel eens per maand het overzicht van openstaande zaken op.")
    j("GGD Zeeland, Goes", "Medewerker telefonisch team vaccinatie", "jan ’21 – aug ’22", "Begonnen als een van de eerste twintig, op het hoogtepunt waren we met honderdtwintig. Afspraken maken en verzetten, vragen over prik en QR-code beantwoorden, uitbellen van 60-plussers en later van mensen die hun booster nog niet hadden. Het laatste half jaar werkte ik ook nieuwe mensen in en luisterde ik gesprekken terug.")
    j("Start People", "Telefonist/receptionist bij Adrz (ziekenhuis), Goes", "okt ’19 – dec ’20", "Hoofdentree en telefooncentrale om en om: bezoekers de weg wijzen, rolstoelen regelen, bellers doorverbinden, semafoons uitgeven, in de eerste coronagolf ook de toegangscontrole.")
    j("Stichting Stoomtrein Goes-Borsele", "Medewerker kaartverkoop (seizoenswerk)", "zomer 2019", "Loket en winkel.")
    j("Westerschelde Ferry, Vlissingen", "Kaartverkoper en gastvrouw aan boord", "mrt ’13 – mei ’19", "Kaartjes verkopen in de hal en aan boord, fietsen stuwen, toeristen wegwijs maken, kas tellen. Twee jaar lid van de ondernemingsraad.")
    j("Strandpaviljoen De Zeester, Domburg", "Bedrijfsleider", "2008 – 2012", "Seizoenzaak met 25 man personeel in de zomer en zes in de winter. Inkoop, planning, sollicitaties, contact met de verhuurder van de windschermen, en op zonnige zaterdagen gewoon meelopen met volle dienbladen.")
    j("Strandpaviljoen De Zeester, Domburg", "Bediening", "2005 – 2008", "Op- en afbouw van het paviljoen, terras, bar. In de winters gewerkt als invaller in de keuken van hetzelfde paviljoen.")
    k("Opleiding")
    w.p("2003 – 2006: Toerisme en recreatie, mbo-4, Scalda Vlissingen. Geslaagd.", before=4)
    w.p("1998 – 2003: havo, Goese Lyceum. Geslaagd.")
    w.p("2020: cursus Engels B2; 2022: cursus Omgevingswet basis.", after=6)
    k("Referenties")
    w.p("Ilse Meertens, teamleider telefonisch team GGD Zeeland, 06 2037 5510", before=4)
    w.p("Kees Boogaard, kapitein Westerschelde Ferry, 06 5380 1194")
    w.p("Hanneke de Smit, coördinator receptie Adrz, 06 1049 2276", after=6)
    k("Hobby’s")
    w.p("Zwemmen in zee (ook in januari), scouting, mosselen.", before=4)
    office_pdf(w.d, dst)


cv("q26", "N. Cools.pdf", q26, [S("mbo-4", True, "2003", "2006"), S("havo", True, "1998", "2003")],
   [E("2022-09", "present", "RUD Zeeland", types="joint-arrangement", tools=["Officepakket"]),
    E("2021-01", "2022-08", "GGD Zeeland", types="joint-arrangement", cc=True),
    E("2019-10", "2020-12", "Start People", "Adrz", "temp-agency care", "mixed"),
    E(R("2019-06-01", "2019-08-31"), R("2019-06-01", "2019-08-31"), "Stichting Stoomtrein Goes-Borsele"),
    E("2013-03", "2019-05", "Westerschelde Ferry"), E("2008", "2012", "Strandpaviljoen De Zeester"), E("2005", "2008", "Strandpaviljoen De Zeester")],
   refs=3, cv_date="2023-03-01", offer=(45.5, "yes", "2023-04-17 10:10"))


# ---------------------------------------------------------------- q27
def q27(dst):
    w = W("Candara", 11, (1.8, 1.8, 1.8, 1.8), "Lotte Wiersma")
    t = w.table(1, 2, (12, 5.4))
    a, b = t.rows[0].cells
    w.cell(a).p("Lotte Wiersma", b=True, size=24, color="00796B")
    w.p("22 jaar, Nijmegen", color="777777", after=8)

    def k(x):
        w.p(x, b=True, size=13, color="00796B", before=10, after=3)
    k("Dit doe en deed ik")
    for r, e, p, x in [
        ("Klantcontact (avonden en zaterdag)", "VGZ, Arnhem", "sinds oktober 2021", "Telefoon en chat over vergoedingen. 12 tot 16 uur in de week, in vakanties fulltime."),
        ("Helpende plus in de weekenden", "ZZG zorggroep, Groesbeek", "juli 2019 tot en met december 2022", "Ochtendzorg, medicatie aanreiken, eten klaarmaken."),
        ("Stagiaire dienstverlening", "Gemeente Beuningen", "februari 2021 t/m juni 2021", "Stage bij het klantcontactcentrum: meeluisteren, terugbelverzoeken afhandelen, na vier weken zelf bellen. Gewerkt met Key2KCC en Outlook."),
        ("Bezorger", "Domino’s, Nijmegen", "april 2018 – juni 2019", "Op de scooter, in weer en wind.")]:
        w.p(r, b=True, before=5)
        w.p(f"{e}, {p}", i=True)
        w.p(x)
    k("Leren")
    w.p("**Hbo Social Work**, HAN, sinds september 2022, eerstejaars")
    w.p("**Mbo Sociaal-maatschappelijke dienstverlening, niveau 4**, ROC Nijmegen, 2019 – 2022, diploma gehaald")
    w.p("**Vmbo-tl**, Kandinsky College, 2014 – 2018, diploma gehaald")
    w.p("Havo 4, Kandinsky College, 2018 – 2019, overgestapt naar het mbo")
    w.cell(b, "E0F2F1").p("Bereikbaar", b=True, color="00796B")
    for x in ("06 1837 5029", "lotte.wiersma@waalmail.nl"):
        w.p(x)
    w.p("Goed in", b=True, color="00796B", before=10)
    for x in ("Luisteren", "Doorvragen", "Uitleggen", "Canva", "Excel en Word"):
        w.p("✓ " + x)
    w.p("Minder goed in", b=True, color="00796B", before=10)
    w.p("Vroeg opstaan zonder koffie")
    w.p("Talen", b=True, color="00796B", before=10)
    w.p("NL, EN, beetje DU")
    w.body()
    k("Wat leidinggevenden over mij schreven")
    w.p("‘Lotte is de enige bijbaner die ik nooit hoef te bellen of ze komt. Klanten geven haar gemiddeld een 8,6.’", i=True)
    w.p("— Michiel Sanders, teamcoach VGZ", align="r")
    w.p("‘Een stagiaire die na een maand gewoon meedraaide. Jammer dat ze weer naar school moest.’", i=True, before=6)
    w.p("— Yvonne Derks, stagebegeleider gemeente Beuningen", align="r")
    w.save(dst)


cv("q27", "Lotte W - CV & referenties.docx", q27,
   [S("hbo-bachelor", False, "2022-09", "present"), S("mbo-4", True, "2019", "2022"), S("vmbo", True, "2014", "2018"), S("havo", False, "2018", "2019")],
   [E("2021-10", "present", "VGZ", cc=True), E("2019-07", "2022-12", "ZZG zorggroep", types="care"),
    E("2021-02", "2021-06", "Gemeente Beuningen", types="municipality", cc=True, tools=["Key2KCC"], kind="intern"), E("2018-04", "2019-06", "Domino’s")],
   refs=2, lists=["Officepakket"], offer=(41.75, "no", "2023-04-17 23:12"))


# ---------------------------------------------------------------- q28
def q28(dst):
    chromium("""<html lang="nl"><meta charset="utf-8"><style>@page{size:A4;margin:14mm 0} body{margin:0;font:13px/1.55 'Liberation Sans';color:#2a2a2a}
.h{padding:0 16mm 5mm;border-bottom:1px solid #aaa;margin-bottom:5mm} h1{margin:0;font-size:25px;font-weight:normal} h1 b{color:#1565c0} .g{display:grid;grid-template-columns:1fr 58mm;gap:8mm;padding:0 16mm}
h2{font-size:12.5px;color:#1565c0;margin:0 0 6px} .j{margin-bottom:12px;break-inside:avoid} .j .a{font-weight:bold} .j .z{color:#777;text-align:right;font-size:12px} .s{background:#f4f7fb;padding:10px 12px;font-size:12px} .s h2{margin-top:12px} ul{margin:2px 0;padding-left:15px}</style>
<div class="h"><h1>Edwin <b>Rietveld</b></h1>Ridderkerk &nbsp;|&nbsp; 06 1739 4405 &nbsp;|&nbsp; edwin.rietveld@ijsselmail.nl</div>
<div class="g"><div><h2>Loopbaan</h2>
<div class="j"><div class="a">Medewerker Klantcontactcentrum bij de BAR-organisatie</div>De BAR-organisatie voert het werk uit voor Barendrecht, Albrandswaard en Ridderkerk. <ul><li>14 0180: eerste lijn telefoon, mail en WhatsApp</li><li>Registreren in Key2KCC, opzoeken in Suite</li><li>Sporthal- en zaalreserveringen in Accres</li><li>Senior achterwacht bij storingen</li></ul><div class="z">eind 2019 – heden</div></div>
<div class="j"><div class="a">Klantadviseur bij Evides Waterbedrijf, via Olympia</div>Telefoon en mail: verhuizingen, meterstanden, betalingen.<div class="z">maart 2018 – oktober 2019</div></div>
<div class="j"><div class="a">Werkzoekend en mantelzorger</div>Mijn vader verzorgd.<div class="z">2017 – begin 2018</div></div>
<div class="j"><div class="a">Medewerker binnendienst bij Kramer Group, Rotterdam</div>Containers boeken, vrachtdocumenten, douanepapieren controleren.<div class="z">mei 2009 – december 2016</div></div>
<div class="j"><div class="a">Heftruckchauffeur / loodsmedewerker bij Kramer Group, Rotterdam</div>Ploegendienst.<div class="z">2003 – april 2009</div></div>
<div class="j"><div class="a">Kok bij Eetcafé De Ruif, Ridderkerk</div><div class="z">1999 – 2003</div></div>
<div class="j"><div class="a">Hulpkracht bij groentekwekerij Van der Knaap</div>Paprika’s plukken.<div class="z">najaar 1998</div></div>
<h2>Opleidingen</h2>
<div class="j"><div class="a">Logistiek supervisor, mbo niveau 4</div>STC Rotterdam (avondschool), diploma<div class="z">2006 – 2009</div></div>
<div class="j"><div class="a">Kok, leerlingwezen (niveau 2)</div>Zadkine, diploma<div class="z">1998 – 2000</div></div>
<div class="j"><div class="a">LTS consumptieve techniek</div>De Brug Ridderkerk, diploma<div class="z">1994 – 1998</div></div>
</div><div class="s"><h2 style="margin-top:0">In het kort</h2>Havenman met een headset. Ik kan tegen een stootje, ben handig met systemen en weet wat werken in ploegen is. Woensdag en vrijdag werk ik altijd.
<h2>Cursussen</h2>Klantcontact voor gemeenten, 2020<br>Weerbaar aan de lijn, 2021<br>Microsoft 365, 2022
<h2>Talen</h2>Nederlands, Engels, havenplat
<h2>Nevenfuncties</h2>Jeugdtrainer bij RVVH (vrijwilliger), 2010 – 2020
<h2>Referenties</h2><b>Petra Hoogwerf</b><br>teamleider KCC BAR-organisatie<br>06 4418 2035<br><br><b>Ton Kranendonk</b><br>operations manager Kramer Group<br>06 2270 9186
<h2>Tarief</h2>€ 53,75 per uur, inclusief reiskosten en fee
</div></div></html>""", dst)


cv("q28", "CV Edwin Rietveld (KCC).pdf", q28, [S("mbo-4", True, "2006", "2009"), S("mbo-2", True, "1998", "2000"), S("vmbo", True, "1994", "1998")],
   [E(R("2019-09-01", "2019-12-31"), "present", "BAR-organisatie", types="municipality", cc=True, tools=["Key2KCC", "Accres", "Suite"]),
    E("2018-03", "2019-10", "Olympia", "Evides Waterbedrijf", "temp-agency private", True), E("2009-05", "2016-12", "Kramer Group"), E("2003", "2009-04", "Kramer Group"),
    E("1999", "2003", "Eetcafé De Ruif"), E(R("1998-09-01", "1998-11-30"), R("1998-09-01", "1998-11-30"), "groentekwekerij Van der Knaap"),
    E("2010", "2020", "RVVH", kind="volunteer")],
   refs=2, lists=["Officepakket"], rate=53.75, rate_fee="yes", offer=None)
