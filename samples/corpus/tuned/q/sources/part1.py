from common import *


# ---------------------------------------------------------------- q01
def q01(dst):
    w = W("Arial", 10, (2, 2.2, 2, 2.2), "M. Hofstede")
    w.p("CURRICULUM VITAE", b=True, size=16, color="1F4E79", after=6)
    for a in ("Naam:\tMarjan Hofstede – Kuiper", "Adres:\tPalestrinastraat 14, 2722 JL Zoetermeer", "Telefoon:\t06 – 48 20 91 37",
              "E-mail:\tmarjan.hofstede@xs4mail.nl", "Geboren:\t11 juli 1981", "Rijbewijs:\tB, eigen auto"):
        w.p(a, tabs=(3.5,))

    def kop(t):
        w.rule(w.p(t, b=True, size=11.5, color="1F4E79", before=12, after=4), "1F4E79")

    def job(r, d, e, *t):
        w.p(f"**{r}**\t{d}", tabs=((16.5, "r"),), before=5)
        w.p(e, i=True)
        w.bl(*t)
    kop("Profiel")
    w.p("Na een aantal jaren thuis voor mijn drie kinderen ben ik in 2019 weer begonnen met werken, en dat bevalt me zo goed dat ik niet meer anders wil. "
        "Ik ben rustig aan de telefoon, ook als iemand boos is, en ik zoek door tot ik het antwoord heb.")
    kop("Werkervaring")
    job("Medewerker Klant Contact Centrum", "maart 2021 – heden", "Gemeente Zoetermeer, via Randstad (28 uur per week)",
        "Beantwoorden van vragen van inwoners per telefoon, e-mail en WhatsApp", "Afspraken inplannen voor paspoort, rijbewijs en huwelijk",
        "Meldingen openbare ruimte en terugbelverzoeken vastleggen in Key2KCC", "Brieven en overzichten maken in Word en Excel",
        "Nieuwe collega’s inwerken (sinds vorig jaar)")
    job("Medewerker klantenservice", "september 2019 – februari 2021", "Zilveren Kruis, Leiden",
        "Telefonisch te woord staan van verzekerden over declaraties, eigen risico en overstappen", "Tijdens het overstapseizoen 60 tot 70 gesprekken op een dag")
    job("Assistent-filiaalmanager", "augustus 2004 – juni 2008", "HEMA, Zoetermeer Stadshart",
        "Dagelijkse leiding over 12 medewerkers, kasopmaak en bestellingen")
    job("Verkoopmedewerkster", "juli 2001 – juli 2004", "HEMA, Zoetermeer Stadshart", "Kassa, vakken vullen, afdeling dameskleding")
    w.p("2008 – 2019: zorg voor het gezin", before=6, i=True)
    kop("Vrijwilligerswerk")
    job("Voorleesmoeder en coördinator overblijf", "2013 – 2018", "Basisschool De Waterlelie")
    kop("Opleiding")
    w.p("MEAO Commercieel, Mondriaan College Den Haag\t1998 – 2001, diploma behaald", tabs=((16.5, "r"),))
    w.p("MAVO, Erasmus College Zoetermeer\t1994 – 1998, diploma behaald", tabs=((16.5, "r"),))
    kop("Cursussen")
    w.p("Omgaan met agressie aan de telefoon (2021), Klare taal voor gemeenten (2022)")
    kop("Referenties")
    w.p("Anneke van Dorp, teamleider KCC gemeente Zoetermeer, 06 – 31 77 20 84")
    w.p("Ruud Scholten, supervisor Zilveren Kruis, 06 – 25 90 11 63")
    w.save(dst)


cv("q01", "CV Marjan Hofstede 2023.docx", q01,
   [S("mbo-4", True, "1998", "2001"), S("vmbo", True, "1994", "1998")],
   [E("2021-03", "present", "Randstad", "Gemeente Zoetermeer", "temp-agency municipality", True, ["Key2KCC", "Officepakket"]),
    E("2019-09", "2021-02", "Zilveren Kruis", cc=True),
    E("2004-08", "2008-06", "HEMA"), E("2001-07", "2004-07", "HEMA"),
    E("2013", "2018", "Basisschool De Waterlelie", types="education", kind="volunteer")],
   refs=2, offer=(48.5, "yes", "2023-04-14 10:22"))


# ---------------------------------------------------------------- q02
def q02(dst):
    chromium("""<html lang="nl"><meta charset="utf-8"><style>
@page{size:A4;margin:0} body{margin:0;font:11.5px/1.5 'DejaVu Sans',Arial,sans-serif;color:#222}
.w{display:flex;min-height:297mm} .s{width:62mm;background:#12343b;color:#fff;padding:14mm 7mm;box-sizing:border-box}
.m{flex:1;padding:14mm 11mm} .s h1{font-size:21px;margin:8px 0 2px} .s h2{font-size:12px;border-bottom:1px solid #e1b382;color:#e1b382;padding-bottom:3px;margin-top:22px}
.f{width:32mm;height:32mm;border-radius:50%;background:#2d545e;line-height:32mm;text-align:center;color:#c9d6d8;font-size:9px}
.m h2{font-size:15px;color:#12343b;margin:0 0 8px} .j{margin-bottom:13px} .j b{font-size:12px} .d{color:#c89666;font-weight:bold} ul{margin:3px 0 0;padding-left:15px}
.bar{height:5px;background:#2d545e;margin:2px 0 7px}.bar i{display:block;height:5px;background:#e1b382}
</style><div class="w"><div class="s"><div class="f">foto</div><h1>Younes el Idrissi</h1>Klantenservice specialist
<h2>CONTACT</h2>✆ 06 1984 5520<br>✉ y.elidrissi99@inbox-mail.nl<br>⌂ Schiedam<br>in/younes-elidrissi
<h2>TALEN</h2>Nederlands<div class="bar"><i style="width:100%"></i></div>Arabisch (Darija)<div class="bar"><i style="width:85%"></i></div>Engels<div class="bar"><i style="width:75%"></i></div>
<h2>SKILLS</h2>Salesforce<br>Zendesk<br>MS Office<br>Genesys<br>De-escaleren<br>10-vingerig typen
<h2>VRIJE TIJD</h2>Zaalvoetbal, koken, podcasts
<h2>REFERENTIES</h2>Op aanvraag beschikbaar</div>
<div class="m"><h2>Even voorstellen</h2><p>Ik ben 24 en werk inmiddels alweer een tijdje in klantcontact. Ik krijg energie van een mopperende klant die aan het eind toch lacht.
Wat ik zoek: een plek waar ik iets beteken voor gewone mensen in plaats van alleen voor de verkoopcijfers.</p>
<h2>Werkervaring</h2>
<div class="j"><span class="d">06/2022 - heden</span><br><b>Customer Service Agent</b> | Coolblue, Rotterdam<ul><li>Inbound calls, chat en mail over witgoed en laptops</li><li>NPS gemiddeld boven de doelstelling</li><li>Bezorgklachten oplossen samen met het magazijn</li></ul></div>
<div class="j"><span class="d">09/2020 - 05/2022</span><br><b>Callcenter agent</b> | Teleperformance, opdrachtgever KPN<ul><li>Storingen aannemen en eerstelijns oplossen</li><li>Retentie: opzeggers behouden (outbound)</li></ul></div>
<div class="j"><span class="d">08/2016 - 06/2020</span><br><b>Vakkenvuller, later ploegleider avond</b> | Albert Heijn, Schiedam Hof van Spaland<ul><li>bijbaan naast school</li></ul></div>
<h2>Opleiding</h2>
<div class="j"><span class="d">09/2020 - 02/2021</span><br><b>HBO Commerciële Economie</b>, Hogeschool Rotterdam – gestopt (online les was niks voor mij)</div>
<div class="j"><span class="d">2016 - 2020</span><br><b>MBO 4 Marketing en Communicatie</b>, Zadkine – diploma</div>
<div class="j"><span class="d">2012 - 2016</span><br><b>VMBO-TL</b>, Lentiz Schravenlant XL</div>
</div></div></html>""", dst)


cv("q02", "Younes_el_Idrissi_CV.pdf", q02,
   [S("hbo-bachelor", False, "2020-09", "2021-02"), S("mbo-4", True, "2016", "2020"), S("vmbo", None, "2012", "2016")],
   [E("2022-06", "present", "Coolblue", cc=True), E("2020-09", "2022-05", "Teleperformance", "KPN", "contact-centre-company private", True),
    E("2016-08", "2020-06", "Albert Heijn")],
   refs=0, on_request=True, lists=["Officepakket"], offer=(45.0, "no", "2023-04-17 16:48"))


# ---------------------------------------------------------------- q03
def q03(dst):
    w = W("Times New Roman", 11.5, (2.5, 2.5, 2, 2.5), "Henk Terpstra")
    w.p("Henk Terpstra", b=True, size=18, align="c")
    w.p("De Stelling 8, 9203 KM Drachten  -  0512 – 55 91 08  -  henkterpstra1965@hetnet-mail.nl", align="c", size=10, after=14)
    def blok(kop, rijen):
        w.p(kop, b=True, u=True, before=10, after=4)
        t = w.table(len(rijen), 2, (4, 12))
        for r, (a, b) in zip(t.rows, rijen):
            w.cell(r.cells[0]).p(a)
            w.cell(r.cells[1])
            for x in b:
                w.p(x, after=1)
        w.body()
    blok("Persoonlijk", [("Geboren", ["3 februari 1965, Surhuisterveen"]), ("Burgerlijke staat", ["getrouwd, twee volwassen zoons"]), ("Rijbewijzen", ["B, BE, C, CE, code 95 geldig tot 2026"])])
    blok("Loopbaan", [
        ("jan. 2012 – dec. 2022", ["**Transportbedrijf Hoekstra & Zn., Burgum**", "Planner binnenland. Ritten indelen voor 22 auto’s, vrachtbrieven, tachograafgegevens uitlezen en de rij- en rusttijden bewaken. "
                                   "Gewerkt met TransPas. Door verkoop van het bedrijf is mijn functie vervallen."]),
        ("mei 1998 – dec. 2011", ["**Transportbedrijf Hoekstra & Zn., Burgum**", "Chauffeur CE, nationaal en Duitsland (koelvervoer)"]),
        ("sept. 1986 – april 1998", ["**Zuivelfabriek De Lytse Terp, Gerkesklooster**", "Eerst productiemedewerker kaasmakerij, na een jaar of drie chauffeur melkophaal"]),
        ("1985 – 1986", ["**Koninklijke Landmacht**", "Dienstplicht, chauffeur te Havelte"])])
    blok("Scholing", [("1981 – 1985", ["LTS Motorvoertuigentechniek, Drachten. Diploma."]), ("2012", ["Ondernemersvakbekwaamheid transport, 2 modules"]), ("2019", ["BHV, herhaling"])])
    blok("Overig", [("1999 – heden", ["Bestuurslid (penningmeester) IJsclub Eensgezindheid, vrijwillig"]), ("Computer", ["Ik kan overweg met mail en met de planningspakketten. Ik typ met vier vingers, maar snel."])])
    w.p("Ik ben 58 en zit niet graag stil. Liever een baan dichtbij met wat minder salaris dan thuis achter de geraniums.", before=14, i=True)
    w.save(dst)


cv("q03", "cv henk terpstra drachten.docx", q03, [S("vmbo", True, "1981", "1985")],
   [E("2012-01", "2022-12", "Transportbedrijf Hoekstra & Zn."), E("1998-05", "2011-12", "Transportbedrijf Hoekstra & Zn."),
    E("1986-09", "1998-04", "Zuivelfabriek De Lytse Terp"), E("1985", "1986", "Koninklijke Landmacht", types="central-government"),
    E("1999", "present", "IJsclub Eensgezindheid", kind="volunteer")],
   offer=(39.5, "", "2023-04-16 20:15"))


# ---------------------------------------------------------------- q04
def q04(dst):
    w = W("Liberation Sans", 10.5, (1.8, 2, 1.8, 2), "Wilma Roelofs")
    t = w.table(1, 2, (11, 6))
    w.cell(t.rows[0].cells[0], "F3E5F5").p("Wilma Roelofs-Bos", b=True, size=20, color="6A1B9A")
    w.p("medewerker patiëntencontact", color="6A1B9A")
    w.cell(t.rows[0].cells[1], "F3E5F5").p("Oosterweg 201-b", align="r", size=9)
    for x in ("9724 CG Groningen", "06-13 44 58 90", "wilmaroelofs@noordmail.nl"):
        w.p(x, align="r", size=9)
    w.body()

    def kop(x):
        w.p(x.upper(), b=True, color="6A1B9A", before=12, after=3)

    def job(e, d, r, x):
        w.p(f"**{e}** ({d})", before=4)
        w.p(r, i=True)
        w.p(x)
    kop("Wat ik heb gedaan")
    job("Martini Ziekenhuis, Groningen", "1 maart 2019 – heden", "Medewerker Patiënten Contact Centrum",
        "Ik neem per dag zo’n tachtig telefoontjes aan voor zes poliklinieken. Afspraken maken en verzetten, vragen over de voorbereiding van een onderzoek, spoed herkennen en doorzetten naar de arts. "
        "Daarnaast de mailbox van de poli dermatologie. Ik werk met Epic en Outlook.")
    job("Woonzorgcentrum De Veenkamp, Haren", "15 augustus 2005 – 28 februari 2019", "Verzorgende IG, later eerstverantwoordelijke verzorgende",
        "Dagelijkse zorg op een afdeling voor mensen met dementie. Zorgplannen, familiegesprekken, stagiaires begeleiden. Wegens rugklachten ander werk gezocht.")
    job("Thuiszorg Groningen", "1 november 1998 – 14 augustus 2005", "Alfahulp en verzorgingshulp", "Huishouden en lichte verzorging in de wijken Helpman en De Wijert.")
    job("Edah Paterswoldseweg", "1995 – 1998", "Caissière", "Kassa en broodafdeling.")
    kop("Scholing")
    w.p("2003 – 2005   Verzorgende IG, mbo niveau 3, Noorderpoort (BBL), diploma")
    w.p("1991 – 1995   Mavo, Zernike College Haren, diploma")
    w.p("2018   Cursus Medische terminologie, NTI, certificaat")
    w.p("2020   Training Triage aan de telefoon, intern")
    kop("Wie u kunt bellen")
    t = w.table(3, 3, (5.5, 7, 4.5), grid=True)
    for r, v in zip(t.rows, [("Naam", "Functie", "Telefoon"), ("Mw. G. Dijkema", "teamhoofd PCC Martini Ziekenhuis", "06-20 33 81 17"), ("Dhr. B. Wiersum", "locatiemanager De Veenkamp", "06-51 74 09 22")]):
        for c, x in zip(r.cells, v):
            w.cell(c).p(x, b=(x in ("Naam", "Functie", "Telefoon")))
    w.body()
    kop("Verder")
    w.p("Ik zing in een shantykoor, fiets veel en pas op dinsdag op mijn kleindochter.")
    office_pdf(w.d, dst)


cv("q04", "Wilma Roelofs cv.pdf", q04, [S("mbo-3", True, "2003", "2005"), S("vmbo", True, "1991", "1995")],
   [E("2019-03-01", "present", "Martini Ziekenhuis", types="care", cc=True, one=True),
    E("2005-08-15", "2019-02-28", "Woonzorgcentrum De Veenkamp", types="care"),
    E("1998-11-01", "2005-08-14", "Thuiszorg Groningen", types="care"), E("1995", "1998", "Edah")],
   refs=2, offer=(44.75, "no", "2023-04-13 09:05"))


# ---------------------------------------------------------------- q05
def q05(dst):
    w = W("Cambria", 11, (2, 2, 2, 2.4), "S. Kok")
    w.h("Sandra Kok", 1, "7F3F00", 22, 0, 0)
    w.p("Blokker (gem. Drechterland) | 06 4471 2093 | sandra.kok.blokker@postbus-mail.nl | 19-05-1984", size=9.5, after=6)
    w.p("Gastvrij, precies, en na twaalf jaar gemeente weet ik bijna altijd bij wie je moet zijn. Ik wil graag van de balie naar een plek waar ik meer inwoners tegelijk kan helpen.")
    w.h("Ervaring", 2, "7F3F00")
    w.p("Gemeente Hoorn", b=True, size=12)
    w.p("september 2010 tot heden", i=True)
    w.p("**Medewerker Burgerzaken** (januari 2016 tot heden)", left=0.6, before=4)
    for x in ("paspoorten, rijbewijzen, uittreksels, verhuizingen en aangiftes aan de balie, in Key2Burgerzaken", "twee ochtenden in de week telefoondienst: inwoners beantwoorden die met 14 0229 bellen",
              "medewerker verkiezingen (stembureaus bemensen, volmachten)"):
        w.p("– " + x, left=1.2)
    w.p("**Administratief medewerker belastingen** (september 2010 t/m december 2015)", left=0.6, before=4)
    for x in ("aanslagen en kwijtschelding verwerken in Key2Belastingen", "post, dossiers en bezwaarschriften registreren"):
        w.p("– " + x, left=1.2)
    w.p("DSB Bank, Wognum", b=True, size=12, before=6)
    w.p("oktober 2004 tot en met november 2009", i=True)
    w.p("**Medewerker hypotheken backoffice**", left=0.6)
    w.p("– offertes opmaken en stukken controleren (tot aan het faillissement)", left=1.2)
    w.p("Hotel-restaurant De Magneet, Hoorn", b=True, size=12, before=6)
    w.p("zomer 2003", i=True)
    w.p("**Serveerster** (vakantiewerk)", left=0.6)
    w.h("School", 2, "7F3F00")
    w.p("2001 - 2004: Secretariële opleiding niveau 4, Horizon College Hoorn (mbo). Diploma: ja")
    w.p("1996 - 2001: HAVO, Oscar Romero. Diploma: nee")
    w.h("Computer", 2, "7F3F00")
    w.p("Word, Excel, Outlook, Key2Burgerzaken, JOIN, GovUnited afsprakenmodule")
    w.h("Referenties", 2, "7F3F00")
    w.p("Marcel Bakker (coördinator Burgerzaken), m.bakker@hoorn-voorbeeld.nl")
    w.p("Lia Groot-Schouten (oud-leidinggevende Belastingen), 06 2087 7341")
    w.save(dst)


cv("q05", "Kok_Sandra_CV_apr23.docx", q05, [S("mbo-4", True, "2001", "2004"), S("havo", False, "1996", "2001")],
   [E("2016-01", "present", "Gemeente Hoorn", types="municipality", cc="mixed"),
    E("2010-09", "2015-12", "Gemeente Hoorn", types="municipality", tools=["Key2Belastingen"]),
    E("2004-10", "2009-11", "DSB Bank"), E(R("2003-06-01", "2003-08-31"), R("2003-06-01", "2003-08-31"), "Hotel-restaurant De Magneet")],
   refs=2, lists=["Officepakket"], offer=(51.0, "no", "2023-04-17 11:30"))


# ---------------------------------------------------------------- q06
def q06(dst):
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen import canvas
    c = canvas.Canvas(str(dst), pagesize=A4)
    c.setTitle("cv"); c.setAuthor("Kevin")
    y = 790
    def line(t, f="Helvetica", s=10, dy=15, x=50):
        nonlocal y
        c.setFont(f, s); c.drawString(x, y, t); y -= dy
    line("KEVIN VERHEES", "Helvetica-Bold", 20, 22)
    line("Tilburg  /  06-39188204  /  kevinverhees013@snelpost.nl  /  17-09-1999")
    y -= 8
    c.setFillColorRGB(.85, .33, .1); c.rect(50, y, 495, 3, stroke=0, fill=1); c.setFillColorRGB(0, 0, 0); y -= 22
    line("Gewerkt", "Helvetica-Bold", 13, 20)
    for a, b, d in [("nov 2022 - nu", "Orderpicker nachtploeg", "bol.com in Waalwijk, via Tempo-Team"),
                    ("jan 2021 - okt 2022", "Medewerker afsprakenlijn corona (bellen)", "Teleperformance voor GGD Hart voor Brabant"),
                    ("juni 2020 - dec 2020", "Inpakker", "Zalando Bleiswijk, via OTTO Work Force"),
                    ("sept 2018 - mrt 2020", "Leerling kok / snackbar", "Cafetaria 't Pleintje"),
                    ("2017 - 2018", "Heftruckchauffeur", "Rhenus Logistics")]:
        c.setFont("Helvetica-Bold", 9.5); c.drawString(50, y, a)
        c.setFont("Helvetica", 9.5); c.drawString(165, y, b); c.drawString(355, y, d); y -= 17
    y -= 10
    line("School", "Helvetica-Bold", 13, 20)
    line("2015 - 2017   MBO 2 Logistiek medewerker, ROC Tilburg (diploma)")
    line("2011 - 2015   VMBO kader, Campus 013 (diploma)")
    y -= 10
    line("Papieren", "Helvetica-Bold", 13, 20)
    line("Heftruckcertificaat t/m 2027, rijbewijs B, VCA basis 2021 - 2031")
    y -= 10
    line("Ik ben", "Helvetica-Bold", 13, 20)
    line("een harde werker, altijd op tijd, kan goed met iedereen. Bellen ging me bij de GGD-lijn verrassend goed af en")
    line("daarom wil ik verder in dat werk. Liefst geen nachten meer, want we hebben sinds kort een dochter.")
    y -= 10
    line("Hobby's: Willem II, gamen, brommers sleutelen")
    c.save()


cv("q06", "kevinCV.pdf", q06, [S("mbo-2", True, "2015", "2017"), S("vmbo", True, "2011", "2015")],
   [E("2022-11", "present", "Tempo-Team", "bol.com", "temp-agency private"),
    E("2021-01", "2022-10", "Teleperformance", "GGD Hart voor Brabant", "contact-centre-company joint-arrangement", True),
    E("2020-06", "2020-12", "OTTO Work Force", "Zalando", "temp-agency private"),
    E("2018-09", "2020-03", "Cafetaria 't Pleintje"), E("2017", "2018", "Rhenus Logistics")],
   offer=(38.0, "yes", "2023-04-12 14:02"))


# ---------------------------------------------------------------- q07
def q07(dst):
    dst.write_text("""Ingrid van Rossum
Oss, 06 2255 9013, ingridvanrossum@mailoss.nl

Wie ben ik?
-----------
Ik heb lang voor de klas gestaan en daarna een tijd voor mezelf gewerkt. Sinds ruim drie jaar
werk ik voor de gemeente waar ik zelf woon. Uitleggen, luisteren, en niet in de stress schieten
als er twintig wachtenden zijn: dat kan ik allemaal dankzij 3 havo op vrijdagmiddag.

Mijn werk tot nu toe
--------------------
Sinds 1 februari 2020 werk ik bij de gemeente Oss, als klantadviseur in het klantcontactcentrum.
Ik beantwoord telefoon, mail en chat over afval, parkeren, bijstand en verhuizen. Meldingen zet
ik in Key2KCC; voor vragen over de aanslag kijk ik mee in Key2Belastingen. Verder het gewone
Office 365. In 2022 heb ik met twee collega's de kennisbank opnieuw geschreven.

Van september 2015 tot en met december 2019 had ik een eigen bedrijf: Speelruimte. Trainingen met
acteurs voor zorginstellingen en winkelketens, over lastige gesprekken. Leuk, maar te onzeker.

Van augustus 2006 tot en met juli 2015 gaf ik drama en Nederlands op het Maaslandlyceum in Oss.
Ik was ook mentor en leerlingbegeleider, en regisseerde elk jaar de musical.

Tijdens mijn studie, van 2003 tot 2006, werkte ik in de weekenden bij bakkerij Lamers achter de
toonbank.

Wat ik geleerd heb
------------------
2002-2006  Docent Drama, ArtEZ Arnhem (hbo), diploma juni 2006
1996-2002  vwo, Mondriaan College, diploma
Cursussen: Schrijven op B1 (2021), Klantcontact bij de overheid (2020)

Wat anderen over mij kunnen zeggen
----------------------------------
Bert Verhoeven, teamleider klantcontactcentrum gemeente Oss, 06 1904 7728
Astrid Peters, oud-rector Maaslandlyceum, astrid.peters@schoolpost.nl

Mijn tarief is 49,50 euro per uur exclusief btw, inclusief reiskosten.
""", encoding="utf-8")


cv("q07", "cv-ingrid-van-rossum.txt", q07, [S("hbo-bachelor", True, "2002", "2006"), S("vwo", True, "1996", "2002")],
   [E("2020-02-01", "present", "gemeente Oss", types="municipality", cc=True, tools=["Key2KCC", "Key2Belastingen", "Officepakket"]),
    E("2015-09", "2019-12", "Speelruimte"), E("2006-08", "2015-07", "Maaslandlyceum", types="education"), E("2003", "2006", "bakkerij Lamers")],
   refs=2, rate=49.5, rate_fee="", offer=(51.75, "yes", "2023-04-18 11:58"))
