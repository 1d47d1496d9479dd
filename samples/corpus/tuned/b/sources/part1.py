from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt, RGBColor
from kit import Document, chrome, cv, via_office, weasy
from goldcalc import E, X

MUN, TMP, CCC, PRI, JOI, CARE, EDU, GOV = ("municipality", "temp-agency", "contact-centre-company", "private", "joint-arrangement",
                                           "care", "education", "central-government")


# 1 -- right sidebar, Chromium; secondments in the title line
@cv("CV Naima Ouddah - KCC.pdf", offer=(51.75, "ja"), at="2023-04-14 10:02", refs=2,
    edu=[E("mbo-4", True, "2011", "2014"), E("vmbo", True, "2007", "2011")],
    exp=[X("2021-09", "present", "Maandag", "gemeente Nissewaard", [TMP, MUN], True, tools=["Key2KCC", "Key2Belastingen", "Officepakket"]),
         X("2019-02", "2021-08", "Olympia Uitzendbureau", "gemeente Vlaardingen", [TMP, MUN], True, tools=["Key2KCC", "Suite"]),
         X("2016-05", "2019-01", "Zonnehuisgroep Maasdelta", None, [CARE], "mixed"),
         X("2014-08", "2016-04", "Kruidvat", None, [PRI])])
def c1(out):
    chrome("""<html lang=nl><meta charset=utf-8><style>
@page{size:A4;margin:0}body{margin:0;font:10.2pt/1.42 Carlito;color:#222}
.w{display:grid;grid-template-columns:1fr 62mm;min-height:296mm}main{padding:14mm 11mm}aside{background:#17414a;color:#fff;padding:14mm 7mm}
h1{font-size:25pt;margin:0;color:#17414a}h2{font-size:12pt;letter-spacing:2px;text-transform:uppercase;color:#c0562b;border-bottom:1px solid #c0562b;margin:16px 0 6px}
aside h2{color:#ffd9b8;border-color:#ffd9b8}.j b{font-size:11pt}.j i{color:#666}.j{margin-bottom:9px}ul{margin:2px 0;padding-left:15px}.ph{width:32mm;height:32mm;border-radius:50%;background:#7fa3a8;margin:0 auto 8mm;line-height:32mm;text-align:center;font-size:8pt}
</style><div class=w><main><h1>Naima Ouddah</h1><div>Klantadviseur &middot; Spijkenisse</div>
<h2>Wie ben ik</h2><p>Aan de telefoon ben ik op mijn best. Ik praat rustig, vat samen wat iemand vraagt en zorg dat een inwoner niet drie keer hoeft te bellen. Woensdag en vrijdag ben ik altijd beschikbaar.</p>
<h2>Loopbaan</h2>
<div class=j><b>Medewerker klantcontactcentrum, gemeente Nissewaard (gedetacheerd vanuit Maandag)</b><br><i>september 2021 – heden</i>
<ul><li>80 tot 100 inwoners per dag te woord staan via telefoon, mail en WhatsApp</li><li>Contacten vastleggen en terugbelnotities zetten in Key2KCC</li><li>Vragen over de aanslag OZB en afvalstoffenheffing opzoeken in Key2Belastingen</li><li>Brieven en lijstjes in Word en Excel, agenda’s in Outlook</li></ul></div>
<div class=j><b>Telefonist / KCC-medewerker, gemeente Vlaardingen (via Olympia Uitzendbureau)</b><br><i>februari 2019 – augustus 2021</i>
<ul><li>Inkomende gesprekken op 14 010 afhandelen, in de coronatijd vanuit huis</li><li>Meldingen openbare ruimte aannemen</li><li>Werken met Key2KCC; voor vragen over de Wmo keek ik in Suite voor het Sociaal Domein</li></ul></div>
<div class=j><b>Receptioniste-telefoniste, Zonnehuisgroep Maasdelta</b><br><i>mei 2016 – januari 2019</i>
<ul><li>Bezoek ontvangen, post verdelen, sleutelbeheer</li><li>Telefoontjes van familie doorverbinden</li></ul></div>
<div class=j><b>Verkoopmedewerkster, Kruidvat</b><br><i>augustus 2014 – april 2016</i><ul><li>Kassa, vakken vullen, sluitdiensten</li></ul></div>
<h2>Scholing</h2>
<div class=j><b>Secretaresse, mbo niveau 4</b> – Zadkine, Rotterdam<br><i>2011 – 2014, diploma behaald</i></div>
<div class=j><b>Vmbo-t</b> – De Ring van Putten<br><i>2007 – 2011, diploma behaald</i></div>
</main><aside><div class=ph>pasfoto</div><h2>Contact</h2>naima.ouddah@voorbeeld.nl<br>06 00 11 22 33<br>Rijbewijs B
<h2>Ik spreek</h2>Nederlands ●●●●●<br>Berbers ●●●●●<br>Engels ●●●○○
<h2>Cursussen</h2>Omgaan met agressie (2022)<br>Heldere taal B1 (2020)
<h2>Referenten</h2><p><b>Wilma Stigter</b><br>teamleider KCC<br>gemeente Nissewaard<br>0181 00 00 01</p><p><b>Ferry van Dongen</b><br>coördinator KCC<br>gemeente Vlaardingen<br>f.vandongen@voorbeeld.nl</p>
<h2>Vrije tijd</h2>Zwemmen, mijn nichtjes, bakken</aside></div>""", out)


# 2 -- DOCX, hardly any styling, typos, one line per job with full dates
@cv("cv patrick.docx", offer=(44.00, "nee"), at="2023-04-17 21:48", refs=0,
    edu=[E("mbo", None, None, "2003"), E("vmbo", None, None, "1999")],
    exp=[X("2020-11-02", "present", "Bol bezorgservice", None, [PRI], True),
         X("2017-03-01", "2020-10-30", "Praxis", None, [PRI]),
         X("2009-06-15", "2017-02-28", "Jongepier Transport", None, [PRI]),
         X("2003-09-01", "2009-05-31", "C1000", None, [PRI])])
def c2(out):
    d = Document()
    d.styles["Normal"].font.name = "Liberation Sans"
    d.styles["Normal"].font.size = Pt(11)
    for t in ["Patrick Verbrugge", "geb 12-4-1982 te goes", "rijbewijs b en c", "patrick82@voorbeeld.nl", "",
              "wat heb ik gedaan", "",
              "02-11-2020 tot heden   klantenservice medewerker bij Bol bezorgservice, bellen en mailen met klanten waar het pakket is",
              "01-03-2017 tot 30-10-2020   verkoper afdeling hout en verf Praxis Goes",
              "15-06-2009 t/m 28-02-2017   vrachtwagen chaufeur Jongepier Transport, heel nederland en belgie",
              "01-09-2003 t/m 31-05-2009   vakkenvuller en later asistent bedrijfsleider C1000", "",
              "school", "", "mbo detailhandel 2003 (roc zeeland)", "mavo 1999", "",
              "verder", "", "ik kan goed met mensen praten ook als ze boos zijn. Ik kom altijd op tijd. computer gaat prima, email en internet.",
              "hobbies: karper vissen, darten"]:
        d.add_paragraph(t).paragraph_format.space_after = Pt(2)
    d.save(str(out))


# 3 -- WeasyPrint, two real columns, month abbreviations with full stop
@cv("Curriculum_vitae_L.Hogendoorn.pdf", offer=(54.10, ""), at="2023-04-18 09:31", refs=2,
    edu=[E("hbo-bachelor", False, "2012", "2014"), E("mbo-4", True, "2009", "2012"), E("havo", False, "2007", "2009")],
    exp=[X("2022-02", "present", "Eneco", None, [PRI], True, tools=["Officepakket"]),
         X("2018-10", "2022-01", "Webhelp", "T-Mobile", [CCC, PRI], True),
         X("2016-01", "2018-09", "Webhelp", None, [CCC], True),
         X("2014-03", "2015-12", "Thuisbezorgd", None, [PRI], True)])
def c3(out):
    weasy("""<html lang=nl><style>@page{size:A4;margin:16mm 15mm;@bottom-center{content:"L. Hogendoorn – pagina " counter(page) " van " counter(pages);font:8pt 'DejaVu Sans'}}
body{font:9.3pt/1.5 'DejaVu Sans'}h1{font-weight:200;font-size:26pt;margin:0}h3{color:#6a3d9a;margin:10px 0 4px;font-size:11pt}
.c{columns:2;column-gap:9mm}.b{break-inside:avoid;margin-bottom:9px}.d{color:#6a3d9a;font-size:8.3pt}p{margin:3px 0}</style>
<h1>Lotte Hogendoorn</h1><p>Zoetermeer | lotte.h@voorbeeld.nl | 06-0000 4411</p><hr><div class=c>
<h3>Kort gezegd</h3><p>Negen jaar klantcontact, van bezorgde pizza’s tot energiecontracten. Nu wil ik de stap maken naar de publieke zaak: dezelfde gesprekken, maar dan voor inwoners.</p>
<h3>Werk</h3>
<div class=b><b>Customer Care Specialist</b><br>Eneco, Rotterdam<br><span class=d>feb. 2022 – heden</span><p>Ik neem de lastige gesprekken aan: betalingsregelingen, verhuizingen en overlijden. Telefonisch en via de chat. Rapportages voor mijn team maak ik in Excel en PowerPoint.</p></div>
<div class=b><b>Senior agent, project T-Mobile</b><br>Webhelp, Den Haag<br><span class=d>okt. 2018 – jan. 2022</span><p>Eerste lijn voor opdrachtgever T-Mobile. Nieuwe collega’s ingewerkt, meeluisteren en gesprekken beoordelen.</p></div>
<div class=b><b>Callcenter agent</b><br>Webhelp, Den Haag<br><span class=d>jan. 2016 – sept. 2018</span><p>Inbound, wisselende projecten: reizen, kranten, verzekeringen.</p></div>
<div class=b><b>Medewerker order support</b><br>Thuisbezorgd, Enschede<br><span class=d>mrt. 2014 – dec. 2015</span><p>Klanten en restaurants bellen en chatten als een bestelling te laat was. Avond en weekend.</p></div>
<h3>Leren</h3>
<div class=b><b>Hbo Communicatie</b>, Saxion<br><span class=d>2012 – 2014</span><p>Gestopt na het tweede jaar, propedeuse gehaald.</p></div>
<div class=b><b>Marketing en communicatie, mbo-4</b>, ROC van Twente<br><span class=d>2009 – 2012</span><p>Geslaagd.</p></div>
<div class=b><b>Havo</b>, Bonhoeffer College<br><span class=d>2007 – 2009</span><p>Na havo 4 overgestapt naar het mbo, geen diploma.</p></div>
<h3>Talen</h3><p>Nederlands (moedertaal), Engels (C1), Duits (B1)</p>
<h3>Mensen die mij kennen</h3><p>Arjan Tuinder, teammanager Eneco, 010 000 00 21</p><p>Mw. D. Soekhai, operations manager Webhelp, 070 000 00 35</p>
<h3>Daarnaast</h3><p>Ik tennis op maandag en lees thrillers.</p></div></html>""", out)


# 4 -- DOCX, bordered table with date column, desk work civil affairs
@cv("CV Burgerzaken Hanneke Rietdijk 2023.docx", offer=(49.95, "ja"), at="2023-04-12 16:40", refs=3,
    edu=[E("mbo-4", True, "1994", "1997"), E("vmbo", True, "1990", "1994")],
    exp=[X("2017-04", "present", "Gemeente Krimpenerwaard", None, [MUN], tools=["Officepakket"]),
         X("2015-01", "2017-03", "Gemeente Krimpenerwaard", None, [MUN], "mixed"),
         X("2008-09", "2014-12", "Gemeente Schoonhoven", None, [MUN]),
         X("1997-08", "2008-08", "Rabobank", None, [PRI]),
         X("2012", "present", "Oranjevereniging Bergambacht", None, [PRI], kind="volunteer"),
         X("2009", "2015", "Basisschool De Wiekslag", None, [EDU], kind="volunteer")],
    outside=["Suite"])
def c4(out):
    d = Document()
    d.add_heading("Hanneke Rietdijk", 0)
    d.add_paragraph("Bergambacht · geboren 3 februari 1978 · gehuwd, 2 kinderen · hrietdijk@voorbeeld.nl")
    def tab(title, rows, wid=(3.4, 12.6)):
        d.add_heading(title, 2)
        t = d.add_table(rows=0, cols=2)
        t.style = "Table Grid"
        t.autofit = False
        t.columns[0].width, t.columns[1].width = Cm(wid[0]), Cm(wid[1])
        for a, b in rows:
            c = t.add_row().cells
            c[0].width, c[1].width = Cm(wid[0]), Cm(wid[1])
            c[0].text = a
            c[1].text = ""
            for i, line in enumerate(b):
                p = c[1].paragraphs[0] if i == 0 else c[1].add_paragraph()
                p.add_run(line).bold = i == 0
    tab("Overzicht van mijn werk", [
        ("04-2017 – nu", ["Medewerker burgerzaken", "Gemeente Krimpenerwaard", "Paspoorten, rijbewijzen, geboorteaangiften en verhuizingen aan de balie in Lekkerkerk en Schoonhoven. Key2Burgerzaken, BRP-bevragingen. Ik stel brieven op in Word, houd de statistiek in Excel bij en plan de baliebezetting in Outlook."]),
        ("01-2015 – 03-2017", ["Receptioniste gemeentehuis", "Gemeente Krimpenerwaard", "Ontvangst van bezoekers, vergaderzalen, en twee ochtenden per week telefoon opnemen voor de centrale."]),
        ("09-2008 – 12-2014", ["Medewerker publiekszaken (balie)", "Gemeente Schoonhoven", "Balie en archief. Meegewerkt aan de herindeling tot Krimpenerwaard."]),
        ("08-1997 – 08-2008", ["Baliemedewerkster", "Rabobank, Lekkerkerk", "Kas, spaarrekeningen, kluis."])])
    tab("Opleidingen en diploma’s", [
        ("1994 – 1997", ["MEAO Secretarieel, niveau 4", "Diploma: ja"]),
        ("1990 – 1994", ["Mavo", "Diploma: ja"])])
    tab("Cursussen", [("2022", ["BRP-actualiteiten"]), ("2019", ["Basisvaardigheden Suite4Sociaal Domein (kennismaking, 1 dag)"]), ("2016", ["Documentherkenning"])])
    tab("Naast mijn baan", [
        ("2012 – nu", ["Penningmeester (vrijwillig)", "Oranjevereniging Bergambacht", "Begroting, sponsors en de kas op Koningsdag."]),
        ("2009 – 2015", ["Overblijfmoeder (vrijwillig)", "Basisschool De Wiekslag", "Dinsdag en donderdag."])])
    tab("Referenties", [
        ("Dhr. K. Blom", ["hoofd Dienstverlening, gemeente Krimpenerwaard, 0182 00 00 10"]),
        ("Mw. T. de Vries", ["senior burgerzaken, gemeente Krimpenerwaard, 0182 00 00 11"]),
        ("Mw. A. Slingerland", ["oud-collega Rabobank, 06 00 00 71 71"])])
    d.save(str(out))


# 5 -- plain text, key: value blocks
@cv("sollicitatie_jdv.txt", offer=(47.50, "ja"), at="2023-04-16 13:00", refs=2,
    edu=[E("mbo-3", True, "2004-09", "2007-07"), E("vmbo", None, "2000", "2004")],
    exp=[X("2021-08", "2022-12", "Brabant Water", None, [PRI], True),
         X("2019", "2021-06", "Tempo-Team", "Gemeente Goirle", [TMP, MUN], True, tools=["Accres", "Officepakket"]),
         X("2010", "2018", "Van der Velden Rioleringsbeheer", None, [PRI])],
    outside=["Key2Belastingen"])
def c5(out):
    out.write_text("""CURRICULUM VITAE
================

Naam:        Jolanda de Visser
Woonplaats:  Goirle
Telefoon:    06 - 00 22 90 14
E-mail:      jdvisser@voorbeeld.nl
Beschikbaar: per direct, 28 uur, ook woensdag en vrijdag

ERVARINGEN
----------

Functie:     Klantenservicemedewerker
Organisatie: Brabant Water (drinkwaterbedrijf), 's-Hertogenbosch
Periode:     augustus 2021 t/m december 2022
Taken:       Verhuizingen, storingen en nota's, via telefoon en e-mail.
             Contract voor bepaalde tijd, niet verlengd door reorganisatie.

Functie:     Medewerker KCC
Organisatie: Gemeente Goirle
Werkgever:   Tempo-Team
Periode:     2019 - juni 2021
Taken:       Eerste aanspreekpunt voor inwoners (telefoon en mail).
             Zaalverhuur van de sporthallen inplannen in Accres.
             Office 365, veel Teams-vergaderingen in coronatijd.

Functie:     Planner / binnendienst
Organisatie: Van der Velden Rioleringsbeheer
Periode:     2010 - 2018
Taken:       Ploegen inplannen, werkbonnen, facturen controleren.

OPLEIDING
---------

Opleiding:   Commercieel medewerker binnendienst, MBO niveau 3
School:      ROC Tilburg
Periode:     09/2004 - 07/2007
Diploma:     ja

Opleiding:   VMBO kader
School:      Mill-Hillcollege Goirle
Periode:     2000 - 2004

KENNIS
------

Programma's: Key2Belastingen (demo gezien en zelf geoefend), Salesforce
Talen:       Nederlands, Engels (redelijk)

REFERENTIES
-----------

Naam:        Peter Roovers
Relatie:     leidinggevende KCC Goirle
Telefoon:    013 - 000 00 40

Naam:        Ellen Mutsaers
Relatie:     teamleider klantenservice Brabant Water
Telefoon:    073 - 000 00 41
""", encoding="utf-8")


# 6 -- Chromium, timeline with jobs and schools mixed, apostrophe years
@cv("MerelvanAsselt_CV.pdf", offer=(39.50, "nee"), at="2023-04-17 08:15", refs=0, on_request=True, extra_open=["Officepakket"],
    edu=[E("hbo-bachelor", False, "2021-09", "present"), E("havo", True, "2015", "2021")],
    exp=[X("2022-03", "present", "Bijenkorf", None, [PRI], True),
         X("2020-07", "2022-02", "Albert Heijn", None, [PRI]),
         X({"earliest": "2019-06-01", "latest": "2019-08-31"}, {"earliest": "2019-06-01", "latest": "2019-08-31"}, "Camping De Vogel", None, [PRI])])
def c6(out):
    rows = [("Mrt ’22 – nu", "#e4572e", "Klantenservice (bijbaan, 12 uur)", "de Bijenkorf, Amsterdam", "Online bestellingen, retouren en klachten via chat, mail en telefoon. Zaterdag en twee avonden."),
            ("Sept ’21 – nu", "#2e86ab", "Hbo Social Work (voltijd)", "Hogeschool van Amsterdam", "Nu in het tweede jaar. Verwacht afgestudeerd: 2025."),
            ("Jul ’20 – feb ’22", "#e4572e", "Kassière en servicebalie", "Albert Heijn, Diemen", "Tabak, statiegeld, klachten over bonnetjes. Ook collega’s inwerken."),
            ("2015 – 2021", "#2e86ab", "Havo, profiel E&M", "Pieter Nieuwland College", "Havodiploma gehaald ✓"),
            ("Zomer 2019", "#e4572e", "Horecahulp", "Camping De Vogel, Hengstdijk", "Friet, ijs, heel veel ijs.")]
    body = "".join(f"<div class=r><div class=d>{a}</div><div class=k style='border-color:{c}'><b>{t}</b> | {o}<br><small>{x}</small></div></div>" for a, c, t, o, x in rows)
    chrome(f"""<html lang=nl><meta charset=utf-8><style>@page{{size:A4;margin:0}}body{{margin:0;font:11pt/1.45 'Liberation Sans'}}header{{background:#fbe8c8;padding:12mm 16mm}}h1{{margin:0;font-size:30pt}}
section{{padding:4mm 16mm}}.r{{display:flex}}.d{{width:34mm;color:#777;padding-top:3px}}.k{{border-left:4px solid;padding:3px 0 16px 14px;flex:1}}h2{{font-size:13pt}}.bar{{display:inline-block;height:7px;background:#2e86ab}}.bg{{display:inline-block;width:40mm;background:#ddd;height:7px}}</style>
<header><h1>Merel van Asselt</h1>☎ 06 0000 8812 &nbsp; ✉ merelvasselt@voorbeeld.nl &nbsp; ⌂ Diemen &nbsp; ☆ 14-11-2003</header>
<section><h2>Hoi!</h2>Ik ben Merel, 19 jaar. Spontaan, een beetje chaotisch in de keuken maar niet op het werk.</section>
<section><h2>Mijn tijdlijn</h2>{body}</section>
<section><h2>Hier ben ik goed in</h2>Luisteren <span class=bg><span class=bar style='width:36mm'></span></span><br>Typen <span class=bg><span class=bar style='width:30mm'></span></span><br>Excel <span class=bg><span class=bar style='width:12mm'></span></span></section>
<section><small>Referenties zijn op aanvraag beschikbaar.</small></section>""", out)


# 7 -- DOCX in running prose, no headings
@cv("Brief en cv dhr. Westerhof.docx", offer=None, refs=2, stated=52.5, stated_fee="", stated_travel_out=True,
    edu=[E("hbo-bachelor", True, None, "1989")],
    exp=[X("1989", "2003", "KPN", None, [PRI], True),
         X("2004-01", "2017-12", "Oranjeborg Makelaars", None, [PRI]),
         X("2018-05", "present", "Gemeente Hoogeveen", None, [MUN], True, tools=["Key2KCC", "Officepakket"])])
def c7(out):
    d = Document()
    s = d.styles["Normal"]
    s.font.name, s.font.size = "Liberation Serif", Pt(12)
    s.paragraph_format.space_after = Pt(10)
    d.add_paragraph("Gert Westerhof\nHollandscheveld\n0528 00 00 17")
    for t in [
        "Mijn loopbaan laat zich het best vertellen als een verhaal, dus dat doe ik dan ook maar.",
        "In 1989 behaalde ik aan de Hogeschool Drenthe mijn heao-diploma, richting commerciële economie. Datzelfde jaar begon ik bij KPN, eerst als telefonist op de klantenservice in Assen en later als teamleider van dezelfde klantenservice. Ik heb er tot en met 2003 gewerkt.",
        "Van januari 2004 tot en met december 2017 was ik mede-eigenaar van Oranjeborg Makelaars, waar ik bezichtigingen deed, taxeerde en verkocht. Een mooie tijd, tot mijn compagnon met pensioen ging.",
        "Sinds mei 2018 ben ik in dienst van de Gemeente Hoogeveen als medewerker van het klantcontactcentrum. Ik zit vier dagen in de week aan de telefoon en beantwoord op vrijdag de e-mail die via de website binnenkomt. Alles leggen wij vast in Key2 KCC en verder gebruik ik de bekende programma’s van Microsoft Office. Sinds 2021 help ik ook nieuwe mensen op weg.",
        "Wat ik in het klantcontact belangrijk vind? Dat je eerst luistert en dan pas typt. In de winter van 2022 belden er veel mensen over de energietoeslag, vaak met schaamte. Dan is een gesprek van tien minuten geen verspilling. Ik heb toen voorgesteld om die gesprekken buiten de tijdmeting te laten, en dat is overgenomen.",
        "Techniek schrikt mij niet af. Bij KPN zag ik de overgang van kaartenbakken naar beeldschermen, bij de makelaardij die van folders naar websites. Een nieuw systeem kost mij een week mopperen en daarna wil ik niet meer terug.",
        "Cursussen deed ik genoeg: NVM-makelaar (2005), Omgaan met verward gedrag (2019), Direct Duidelijk (2021).",
        "Wie mij beter wil leren kennen kan bellen met mijn huidige leidinggevende, mevrouw Jantina Kuipers (0528 00 00 55), of met de heer Henk Boerema, met wie ik bij Oranjeborg de zaak dreef (06 00 00 12 21).",
        "Mijn tarief is € 52,50 per uur exclusief btw en exclusief reiskosten.",
        "In mijn vrije tijd zing ik bas in een shantykoor en houd ik bijen."]:
        d.add_paragraph(t)
    d.save(str(out))


# 8 -- DOCX, right-aligned dates by tab stop, service desk
@cv("CV_RubenKlaver_servicedesk.docx", offer=(55.00, "ja"), at="2023-04-17 11:11", refs=0,
    edu=[E("hbo-bachelor", False, "2018", "2020"), E("mbo-4", None, "2014", "2018"), E("vmbo", None, "2010", "2014")],
    exp=[X("2021-01", "present", "Centric", "gemeente Leiderdorp", [PRI, MUN], tools=["Suite", "Officepakket"]),
         X("2020-02", "2020-12", "Coolblue", None, [PRI], True),
         X("2018-02", "2018-06", "Universiteit Leiden", None, [EDU], kind="intern")],
    outside=["Key2Belastingen"])
def c8(out):
    d = Document()
    d.styles["Normal"].font.name = "Carlito"
    for s in d.sections:
        s.left_margin = s.right_margin = Cm(2)
    p = d.add_paragraph()
    r = p.add_run("RUBEN KLAVER")
    r.font.size, r.font.color.rgb = Pt(22), RGBColor(0, 90, 120)
    d.add_paragraph("IT supporter | Leiden | ruben@klaver.voorbeeld | linkedin.com/in/rubenklaver-voorbeeld")
    def head(t):
        q = d.add_paragraph()
        k = q.add_run(t.upper())
        k.bold, k.font.size, k.font.color.rgb = True, Pt(12), RGBColor(0, 90, 120)
    def line(a, b, *rest):
        q = d.add_paragraph()
        q.paragraph_format.tab_stops.add_tab_stop(Cm(17), WD_TAB_ALIGNMENT.RIGHT)
        q.paragraph_format.space_after = Pt(0)
        q.add_run(a).bold = True
        q.add_run("\t" + b)
        for x in rest:
            d.add_paragraph(x).paragraph_format.space_after = Pt(3)
    head("Experience")
    line("Applicatie support engineer, Centric", "jan 2021 – present", "Opdrachtgever: gemeente Leiderdorp",
         "Tweedelijns support op de werkplek en op de applicaties van het sociaal domein (Centric Suite). Uitrol van Microsoft 365 voor 300 gebruikers. Tickets in Topdesk.")
    line("Klantenservice medewerker, Coolblue", "feb 2020 – dec 2020", "Bellen, mailen, chatten. Alles voor een glimlach, vooral over wasmachines.")
    line("Stage systeembeheer, Universiteit Leiden", "feb 2018 – juni 2018", "Laptops klaarzetten, accounts aanmaken.")
    head("Education")
    line("HBO-ICT, Hogeschool Leiden", "2018 – 2020", "Niet afgerond.")
    line("ICT-beheerder (mbo 4), mboRijnland", "2014 – 2018")
    line("vmbo-t, Visser ’t Hooft", "2010 – 2014")
    head("Skills")
    d.add_paragraph("Windows 10/11, Active Directory, Topdesk, PowerShell, ITIL 4 Foundation (2021), basiskennis Key2Belastingen, Adobe Creative Suite (hobby)")
    d.save(str(out))


# 9 -- DOCX to PDF by LibreOffice; employer first, several functions below it
@cv("Loopbaanoverzicht Y. Bouwmeester.pdf", offer=(55.55, "ja"), at="2023-04-18 12:00", refs=2,
    edu=[E("hbo-bachelor", True, "2003", "2007"), E("mbo-4", True, "1999", "2003")],
    exp=[X("2019-06-01", "present", "Gemeente Barneveld", None, [MUN], True, tools=["Key2KCC", "Accres", "Officepakket"]),
         X("2016-03-01", "2019-05-31", "Gemeente Barneveld", None, [MUN], True),
         X("2013-10-01", "2016-02-29", "Gemeente Barneveld", None, [MUN]),
         X("2009-01-01", "2013-09-30", "Inter Access", None, [PRI]),
         X("2007-08-01", "2008-12-31", "Inter Access", None, [PRI], True),
         X("2015", "present", "Hartstichting", None, [PRI], kind="volunteer")])
def c9(out):
    d = Document()
    d.styles["Normal"].font.name = "Liberation Sans"
    d.styles["Normal"].font.size = Pt(10)
    d.add_heading("Yvonne Bouwmeester", 1)
    d.add_paragraph("Voorthuizen – ybouwmeester@voorbeeld.nl – 06 00 55 43 21")
    d.add_heading("Functies", 2)
    def org(o, blurb):
        p = d.add_paragraph()
        r = p.add_run(o)
        r.bold, r.font.size = True, Pt(12)
        d.add_paragraph(blurb).runs[0].italic = True
    def fun(f, per, *b):
        p = d.add_paragraph()
        p.paragraph_format.left_indent = Cm(0.8)
        p.add_run(f).bold = True
        p.add_run(f"   ({per})")
        for x in b:
            q = d.add_paragraph(x, style="List Bullet")
            q.paragraph_format.left_indent = Cm(1.6)
    org("Gemeente Barneveld (01-10-2013 – heden)", "Gemeente met negen dorpen en ruim 60.000 inwoners.")
    fun("Coach klantcontactcentrum", "01-06-2019 – heden", "Gesprekken meeluisteren, feedback, zelf twee dagen per week aan de lijn", "Kennisbank en Key2-KCC op orde houden", "Accres: verhuur van gymzalen en dorpshuizen", "Kwartaalcijfers in Microsoft Office (Excel, PowerPoint)")
    fun("Medewerker KCC", "01-03-2016 – 31-05-2019", "Telefoon, e-mail en sociale media; gemiddeld 60 contacten op een dag")
    fun("Administratief medewerker Werk en Inkomen", "01-10-2013 – 29-02-2016", "Dossiers, beschikkingen, postregistratie")
    org("Inter Access (01-08-2007 – 30-09-2013)", "Softwarehuis te Hilversum.")
    fun("Office manager", "01-01-2009 – 30-09-2013", "Inkoop, agenda’s van de directie, personeelsuitjes")
    fun("Helpdesk medewerker telefonisch", "01-08-2007 – 31-12-2008", "Eerstelijns hulp aan klanten per telefoon en e-mail")
    d.add_heading("Educatie", 2)
    d.add_paragraph("2003 – 2007  HEAO Management, Economie en Recht, Christelijke Hogeschool Ede (getuigschrift)")
    d.add_paragraph("1999 – 2003  MBO Juridische dienstverlening niveau 4, ROC A12 (diploma)")
    d.add_heading("Projecten en resultaten", 2)
    for x in ["Overgang naar een nieuw telefoniesysteem (najaar 2021): werkgroep, testscripts, inwerkmiddagen voor 34 collega’s. Op de dag van de overgang was het KCC twaalf minuten onbereikbaar.",
              "Duidelijke Taal: 140 standaardbrieven herschreven samen met inwoners uit het taalpanel. Aantal terugbelverzoeken na een brief ging van 3.100 naar 2.250 in een jaar.",
              "Coronateam 2020: dagelijks bijgewerkte vraag-en-antwoordlijst over Tozo, noodopvang en evenementen.",
              "Verkiezingen: elk jaar coördinatie van de informatielijn op de verkiezingsdag, onderdeel van mijn gewone baan."]:
        d.add_paragraph(x, style="List Number")
    d.add_heading("Trainingen & certificaten", 2)
    t = d.add_table(rows=0, cols=3)
    for r in [("2022", "Coachend leidinggeven", "certificaat"), ("2020", "Online trainen met Teams", "bewijs van deelname"), ("2018", "Gesprekstechniek bij agressie", "certificaat"),
              ("2016-2020", "BHV en EHBO", "verlopen"), ("2012", "Prince2 Foundation", "niet gehaald (54 van de 55 punten)")]:
        for c, v in zip(t.add_row().cells, r):
            c.text = v
    d.add_heading("Buiten het werk", 2)
    d.add_paragraph("2015 – heden   Collectecoördinator (vrijwilliger), Hartstichting. Ik regel voor Voorthuizen de bussen, de routes en de lopers, ongeveer veertig mensen.")
    d.add_paragraph("Verder: wandelen met de hond, Scandinavische detectives, mozaïeken.")
    d.add_heading("Referenties", 2)
    t = d.add_table(rows=2, cols=3)
    for i, r in enumerate([("Marco van Ee", "manager Publiek, gemeente Barneveld", "0342 00 00 91"), ("Lies Hagen", "directeur Inter Access", "035 000 00 92")]):
        for j, v in enumerate(r):
            t.cell(i, j).text = v
    via_office(d, "pdf", out)


# 10 -- DOCX from a supplier, borderless table, requirements repeated with statements
@cv("Kandidaat 3 - S. Verhaegh - Flexpunt.docx", offer=(53.30, "nee"), at="2023-04-17 17:25", refs=2,
    edu=[E("mbo-4", True, "2013", "2016")],
    exp=[X("2022-05", "2023-03", "Flexpunt Detachering", "gemeente Venray", [TMP, MUN], True, tools=["Suite", "Officepakket"]),
         X("2020-09", "2022-04", "Flexpunt Detachering", "gemeente Horst aan de Maas", [TMP, MUN], True, tools=["Key2Belastingen"]),
         X("2018-01", "2020-08", "VGZ", None, [PRI], True),
         X("2016-09", "2017-12", "Toverland", None, [PRI])])
def c10(out):
    d = Document()
    d.styles["Normal"].font.name = "Liberation Sans"
    d.styles["Normal"].font.size = Pt(10)
    h = d.sections[0].header.paragraphs[0]
    h.text = "FLEXPUNT DETACHERING   |   kandidaatprofiel"
    d.sections[0].footer.paragraphs[0].text = "Aangeboden door Flexpunt Detachering, contactpersoon Roy Kessels, 077 000 00 01. Vertrouwelijk."
    d.add_paragraph().add_run("Kandidaat: Sanne Verhaegh").bold = True
    d.add_paragraph("Aanvraag 12074 – medewerker KCC, gemeente Westland. Uurtarief en voorwaarden: zie offerte.")
    d.add_paragraph().add_run("Toets aan uw eisen en wensen").bold = True
    t = d.add_table(rows=0, cols=2)
    for a, b in [("Eis 2: een afgeronde opleiding op minimaal mbo niveau 3", "Ja, zie opleiding"),
                 ("Eis 4: minimaal 2 jaar ervaring in een klantcontactcentrum", "Ja, doorlopend sinds 2018"),
                 ("Eis 5: ervaring binnen een gemeentelijke organisatie", "Ja, Venray en Horst aan de Maas"),
                 ("Eis 7: ervaring met Key2KCC", "Niet mee gewerkt"),
                 ("Eis 7: ervaring met Accres", "Nee, wel leergierig"),
                 ("Eis 7: ervaring met Key2Belastingen, Suite en Officepakket", "Ja, zie werkervaring")]:
        c = t.add_row().cells
        c[0].text, c[1].text = a, b
    d.add_paragraph()
    d.add_paragraph().add_run("Opdrachten en werkervaring").bold = True
    for a, b, e in [("mei 2022 – maart 2023", "Medewerker Klant Contact Centrum", "Werkgever: Flexpunt Detachering\nOpdrachtgever: gemeente Venray\nInwoners telefonisch en per mail helpen. Meldingen over de Wmo en de Participatiewet geregistreerd in Suite4SociaalDomein. Verder Office 365."),
                    ("sept. 2020 – april 2022", "Callcentermedewerker belastingen", "Werkgever: Flexpunt Detachering\nOpdrachtgever: gemeente Horst aan de Maas\nTelefonische vragen over aanslagen en kwijtschelding, met Key2 Belastingen."),
                    ("jan. 2018 – aug. 2020", "Adviseur klantcontact", "Werkgever: VGZ, Arnhem\nBellen met verzekerden over vergoedingen en declaraties."),
                    ("sept. 2016 – dec. 2017", "Medewerker entree en attracties", "Werkgever: Toverland, Sevenum\nKaartverkoop aan de kassa.")]:
        t = d.add_table(rows=1, cols=2)
        t.autofit = False
        t.columns[0].width, t.columns[1].width = Cm(4), Cm(12)
        t.cell(0, 0).width, t.cell(0, 1).width = Cm(4), Cm(12)
        t.cell(0, 0).text = a
        t.cell(0, 1).text = ""
        t.cell(0, 1).paragraphs[0].add_run(b).bold = True
        t.cell(0, 1).add_paragraph(e)
    d.add_paragraph().add_run("Opleiding").bold = True
    d.add_paragraph("2013 – 2016: Leisure & hospitality executive, mbo niveau 4, Gilde Opleidingen Venlo. Afgerond met diploma.")
    d.add_paragraph().add_run("Referenties").bold = True
    d.add_paragraph("Gemeente Venray: Carla Janssen, teamcoach KCC, 0478 00 00 02\nGemeente Horst aan de Maas: Bert Hendrix, coördinator belastingen, 077 000 00 03")
    d.save(str(out))


# 11 -- fpdf2, cards with coloured band, MM/YYYY at the end of the line
@cv("Danilo_Pinas_resume.pdf", offer=(48.20, "nee"), at="2023-04-15 19:05", refs=1,
    edu=[E("mbo-2", True, None, "2015")],
    exp=[X("2020-01", "present", "Fletcher Hotels", None, [PRI]),
         X("2017-04", "2019-12", "Van der Valk", None, [PRI], "mixed"),
         X("2015-07", "2017-03", "Burger King", None, [PRI])])
def c11(out):
    from fpdf import FPDF
    p = FPDF(format="A4")
    p.set_auto_page_break(True, 15)
    p.add_page()
    p.set_fill_color(40, 40, 40)
    p.rect(0, 0, 210, 34, "F")
    p.set_text_color(255, 255, 255)
    p.set_font("Helvetica", "B", 24)
    p.set_xy(15, 8)
    p.cell(0, 10, "DANILO PINAS")
    p.set_font("Helvetica", "", 11)
    p.set_xy(15, 20)
    p.cell(0, 7, "Gastheer  -  Almere  -  06 0000 3030  -  danilo.pinas@voorbeeld.nl")
    p.set_text_color(0, 0, 0)
    y = [42]
    def band(t):
        p.set_xy(15, y[0])
        p.set_font("Helvetica", "B", 13)
        p.set_text_color(200, 120, 0)
        p.cell(0, 8, t)
        p.set_text_color(0, 0, 0)
        y[0] += 10
    def card(a, b, t):
        p.set_fill_color(244, 240, 232)
        h = 10 + 5 * (len(t) // 88 + 1) + 3
        p.rect(15, y[0], 180, h, "F")
        p.set_xy(18, y[0] + 2)
        p.set_font("Helvetica", "B", 11)
        p.cell(130, 6, a)
        p.set_font("Helvetica", "", 10)
        p.cell(44, 6, b, align="R")
        p.set_xy(18, y[0] + 9)
        p.multi_cell(174, 5, t)
        y[0] += h + 4
    band("Even voorstellen")
    p.set_font("Helvetica", "", 10)
    p.set_xy(15, y[0])
    p.multi_cell(180, 5, "Geboren in Paramaribo, opgegroeid in Almere. Gastvrijheid zit er bij mij ingebakken. Na acht jaar hotels en horeca zoek ik vaste tijden en een baan met mensen.")
    y[0] += 14
    band("Baantjes")
    card("Assistent restaurantmanager, Fletcher Hotels", "01/2020 - heden", "Bedrijfsvoering ontbijt en diner, rooster, bestellingen. Verantwoordelijk voor acht mensen en voor de bruidssuite bij partijen.")
    card("Receptionist, Van der Valk", "04/2017 - 12/2019", "In- en uitchecken, reserveringen aannemen via telefoon en e-mail, klachten oplossen, nachtdiensten.")
    card("Crew, Burger King", "07/2015 - 03/2017", "Keuken en kassa. Medewerker van de maand in augustus 2016.")
    band("School")
    card("Medewerker bediening, mbo 2", "2015", "ROC van Flevoland, diploma gehaald.")
    band("Referentie")
    card("Mevrouw Esther Kok", "Fletcher Hotels", "General manager. Bereikbaar op 036 000 00 18.")
    band("Extra")
    card("Sociale hygiene, BHV", "2018, 2022", "Certificaten zijn op te vragen. Talen: Nederlands, Engels, Sranan, een beetje Duits.")
    p.output(str(out))


# 12 -- English CV, reportlab
@cv("CV-Oyelaran-T.pdf", offer=(50.00, "ja"), at="2023-04-13 14:14", refs=2, lang="en",
    edu=[E("wo-master", True, "2015-09", "2017-01"), E(None, True, "2010", "2014")],
    exp=[X("2019-03", "present", "Booking.com", None, [PRI], True, tools=["Officepakket"]),
         X("2017-05", "2019-02", "Teleperformance", None, [CCC], True)])
def c12(out):
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import HRFlowable, Paragraph, SimpleDocTemplate, Spacer
    n = ParagraphStyle("n", fontName="Times-Roman", fontSize=11, leading=15)
    h = ParagraphStyle("h", fontName="Times-Bold", fontSize=13, leading=20, spaceBefore=8)
    s = [Paragraph("Temi Oyelaran", ParagraphStyle("t", fontName="Times-Bold", fontSize=22, leading=28, alignment=1)),
         Paragraph("Amstelveen, the Netherlands &bull; temi.o@voorbeeld.nl", ParagraphStyle("c", parent=n, alignment=1)), HRFlowable(width="100%")]
    for k, v in [("PROFILE", ["Customer service professional with six years in international contact centres. Dutch at B2 level, English native."]),
                 ("EMPLOYMENT", ["<b>Customer Service Executive</b>, Booking.com, Amsterdam, March 2019 to present", "Handle guest and partner calls and chats in English and Dutch. Weekly reports in Excel and PowerPoint. Mentor of the month twice.",
                                 "<b>Multilingual Agent</b>, Teleperformance, Amsterdam, May 2017 to February 2019", "Inbound calls for a streaming service.",
                                 "Key results: first-contact resolution from 71% to 83% in one year; trained 14 new starters; wrote the holiday-season playbook that is still used on the floor."]),
                 ("EDUCATION", ["<b>MSc Business Administration</b>, Vrije Universiteit Amsterdam, September 2015 to January 2017 (degree awarded)",
                                "<b>BSc Sociology</b>, University of Ibadan, Nigeria, 2010 to 2014 (second class upper)"]),
                 ("REFERENCES", ["Marieke Stolk, team lead, Booking.com, m.stolk@voorbeeld.nl", "Jean-Paul Adam, site manager, Teleperformance, jp.adam@voorbeeld.nl"]),
                 ("INTERESTS", ["Running, Nollywood films, volunteering at the food bank now and then."])]:
        s.append(Paragraph(k, h))
        for x in v:
            s += [Paragraph(x, n), Spacer(1, 4)]
    SimpleDocTemplate(str(out), pagesize=A4, leftMargin=70, rightMargin=70, title="CV", author="").build(s)


# 13 -- ODT, older writer, care and church community, periods with t/m
@cv("cv Ria Dekker-Smit.odt", offer=(42.00, "ja"), at="2023-04-11 10:30", refs=0,
    edu=[E("mbo", True, None, "1984"), E("vmbo", True, "1977", "1981")],
    exp=[X("2005", "present", "Stichting Woonzorg De Waard", None, [CARE], "mixed", maybe=["Officepakket"]),
         X("1984", "1996", "Ziekenhuis Refaja", None, [CARE]),
         X("2010", "present", "Protestantse gemeente Numansdorp", None, ["religious"], kind="volunteer"),
         X("1998", "2004", "Basisschool De Regenboog", None, [EDU], kind="volunteer")])
def c13(out):
    d = Document()
    d.styles["Normal"].font.name = "Liberation Serif"
    d.styles["Normal"].font.size = Pt(12)
    d.add_heading("CURRICULUM VITAE van Ria Dekker-Smit", 1)
    d.add_paragraph("Geboren: 8 juni 1965 te Strijen\nBurgerlijke staat: gehuwd, vier volwassen kinderen\nKerkelijk: Protestants")
    d.add_heading("Betaald werk", 2)
    d.add_paragraph("2005 t/m heden – Stichting Woonzorg De Waard, medewerkster receptie en telefooncentrale. Ik sta bewoners en familie te woord aan de balie en aan de telefoon en maak de weekbrief in Word.")
    d.add_paragraph("1984 t/m 1996 – Ziekenhuis Refaja, ziekenverzorgende op de afdeling geriatrie. Gestopt toen de derde geboren werd.")
    d.add_heading("Onbetaald werk", 2)
    d.add_paragraph("2010 t/m heden – Protestantse gemeente Numansdorp, scriba. Secretariaat van de gemeente, ledenadministratie en vragen van gemeenteleden beantwoorden.")
    d.add_paragraph("1998 t/m 2004 – Basisschool De Regenboog, leesmoeder en lid van de ouderraad.")
    d.add_heading("Opleiding en behaalde diploma’s", 2)
    d.add_paragraph("MBO te Dordrecht (diploma 1984)")
    d.add_paragraph("1977 t/m 1981 – Mavo te Strijen (diploma)")
    d.add_heading("Bezigheden", 2)
    d.add_paragraph("Tuinieren, oppasoma, kerkkoor.")
    via_office(d, "odt", out)


# 14 -- DOCX with its own older date
@cv("CV_FdeGraaf_update jan 2022.docx", offer=(54.00, "ja"), at="2023-04-17 09:09", refs=2, cv_date="2022-01-01",
    edu=[E("mbo-4", True, "2006", "2010"), E("havo", None, None, "2006")],
    exp=[X("2020-06", "present", "Randstad", "Gemeente Zaanstad", [TMP, MUN], True, tools=["Key2KCC"]),
         X("2015-02", "2020-05", "Ohra", None, [PRI], True, tools=["Officepakket"]),
         X("2011", "2014", "RAI", None, [PRI]),
         X("2008", "2010", "Sportfondsenbad Krommenie", None, [PRI])])
def c14(out):
    d = Document()
    d.styles["Normal"].font.name = "DejaVu Sans"
    d.styles["Normal"].font.size = Pt(9.5)
    d.add_heading("Frederique de Graaf", 0)
    d.add_paragraph("CV d.d. januari 2022")
    for t, rows in [("MIJN VERHAAL", ["Ik werk graag in een team met een lach. Achter elke vraag zit een mens."]),
                    ("WERKGEVERS", ["Randstad (standplaats Gemeente Zaanstad)\nJuni 2020 tot heden\nAllround medewerker klantcontact\n• alle telefoontjes over paspoort, afval, parkeren en uitkering\n• webcare op Facebook en Twitter\n• registreren in Key2KCC",
                                    "Ohra\nFebruari 2015 tot en met mei 2020\nMedewerker Customer Service schade\n• schademeldingen telefonisch aannemen\n• Word, Excel en Outlook dagelijks",
                                    "RAI, Amsterdam\n2011 – 2014\nHostess en later coördinator garderobe",
                                    "Daarvoor\nSportfondsenbad Krommenie, 2008 – 2010\nToezicht en kaartverkoop (naast school)"]),
                    ("WAT ANDEREN ZEGGEN DAT IK KAN", ["Plannen in de hectiek. In maart 2021 vielen drie collega’s uit en heb ik in een middag het rooster voor twee weken omgegooid, zonder één gemiste dienst.",
                                    "Schrijven in gewone woorden. De antwoorden op de meest gestelde vragen op de website over afval en parkeren zijn van mijn hand.",
                                    "Lachen. Ook dat hoort bij werk, zeker als je de hele dag naar andermans problemen luistert."]),
                    ("CURSUSJES", ["Schrijven voor het web (2021)\nWebcare (2020)\nWft Schade particulier (2016, niet onderhouden)\nEHBO bij kinderen"]),
                    ("SCHOLEN", ["2006 – 2010 ROC van Amsterdam, Toerisme, MBO 4, diploma behaald", "2006 Havo, Zaanlands Lyceum"]),
                    ("REFEREES", ["“Frederique is de rust zelve, ook als de telefoon roodgloeiend staat.” – Monique Heijn, teamleider, Gemeente Zaanstad", "“Een collega om op te bouwen.” – Dennis Vos, teamcoach, Ohra"])]:
        p = d.add_paragraph()
        p.add_run("▌" + t).bold = True
        for r in rows:
            d.add_paragraph(r)
    d.save(str(out))
