from lib import *


# 14 two columns, ICT
def b14(path):
    weasy("""<style>@page{size:A4;margin:1.5cm 1.4cm}body{font:9.4pt/1.42 'DejaVu Sans'}h1{text-align:center;font-size:18pt;margin:0;letter-spacing:3px}.sub{text-align:center;color:#777;margin-bottom:10pt}
table.c{width:100%;border-spacing:0}table.c>tbody>tr>td{width:50%;vertical-align:top;padding:0 9pt}h2{font-size:10.5pt;background:#ddd;padding:2pt 5pt;margin:8pt 0 4pt}p{margin:0 0 6pt}small{color:#666}</style>
<h1>STIJN VERHOEVEN</h1><div class=sub>ICT &amp; support · Eindhoven · 06 55 570 331 · stijn@verhoevenict.example</div>
<table class=c><tr><td><h2>Baan nu</h2><p><b>Applicatiebeheerder</b><br>Gemeente Veldhoven, team Informatie<br><small>1 februari 2022 t/m heden</small><br>Ik beheer Key2Belastingen en Suite: gebruikers aanmaken, releases testen, handleidingen maken. Geen contact met inwoners.</p>
<h2>Banen eerder</h2><p><b>Helpdesk agent consumenten</b><br>Ziggo, Eindhoven<br><small>15 augustus 2019 t/m 31 januari 2022</small><br>Klanten bellen met een kapotte modem, ik loop met ze door de stappen. Ook chat. Kennisbank bijgehouden in Office 365.</p>
<p><b>Monteur glasvezel</b><br>Van Gelder Telecom (via uitzendbureau Luba)<br><small>maart 2017 t/m juli 2019</small></p><p><b>Verkoper wit- en bruingoed</b><br>Expert Van den Boomen, Geldrop<br><small>2014 t/m 2017</small></p></td>
<td><h2>School</h2><p><b>Ad ICT Service Management</b><br>Fontys, deeltijd<br><small>2020 t/m 2022, diploma</small></p><p><b>MBO ICT-beheer (niveau 4)</b><br>Summa College<br><small>2010 t/m 2014, diploma</small></p><p><b>HAVO</b> tot en met klas 4, Strabrecht College, geen diploma<br><small>2006 t/m 2010</small></p>
<h2>Certificaten</h2><p>ITIL 4 Foundation (2021)<br>BiSL Foundation (2022)<br>VCA-VOL 2017-2027</p><h2>Contactpersonen</h2><p>Annelies Brouwers<br>informatiemanager gemeente Veldhoven<br>annelies.brouwers@veldhoven.example</p><p>Tom de Laat<br>supervisor Ziggo klantenservice<br>06 55 511 002</p><h2>Los</h2><p>Mountainbike, 3D-printen, vrijwillige brandweer in opleiding</p></td></tr></table>""", path)


cv("i14", "i14-verhoeven-ict.pdf", b14,
   [x("2022-02-01", "present", "Gemeente Veldhoven", "m", tools="BS"), x("2019-08-15", "2022-01-31", "Ziggo", "p", 1, tools="O"),
    x("2017-03", "2019-07", "Luba", "tp", client="Van Gelder Telecom"), x("2014", "2017", "Expert Van den Boomen", "p")],
   [ed("ad", True, "2020", "2022"), ed("mbo-4", True, "2010", "2014"), ed("havo", False, "2006", "2010")], refs=2, offer=(53.00, 0, "2023-04-15 09:00"))


# 15 bilingual docx
def b15(path):
    d = Doc("Calibri", 10.5, 2.0, "0D47A1")
    d.h("Ximena Duarte Koning", 18)
    d.p("Rotterdam | x.duarte@correo.example | NL – ES – EN")
    d.h("Werkervaring")
    d.p("**Medewerker klantenservice** – Eneco, Rotterdam – mei 2021 tot heden", after=0)
    d.p("Telefonische hulp aan klanten over hun maandbedrag, slimme meter en verhuizing. Elke dag Word en Outlook.")
    d.p("**Baliemedewerker** – Hostel De Maaszicht, Rotterdam – maart 2018 tot april 2021", after=0)
    d.p("Gasten ontvangen, boekingen in Mews, kas.")
    d.h("Opleiding")
    d.p("Mbo 4 Leidinggevende leisure & hospitality, Zadkine, 2014 – 2017, diploma behaald")
    d.p("Bachillerato, Colegio San José, Cali (Colombia), 2012")
    d.h("Referenties")
    d.p("Dennis Groen, teamleider Eneco (010 555 04 40) en Petra Haak, eigenaar Hostel De Maaszicht (010 555 81 18)")
    d.d.add_page_break()
    d.h("English version")
    d.h("Work experience")
    d.p("**Customer service employee** – Eneco, Rotterdam – May 2021 to present", after=0)
    d.p("Helping customers by telephone with their monthly payment, smart meter and moving house. Word and Outlook every day.")
    d.p("**Front desk employee** – Hostel De Maaszicht, Rotterdam – March 2018 to April 2021", after=0)
    d.p("Welcoming guests, bookings in Mews, cash register.")
    d.h("Education")
    d.p("Hospitality management, level 4, Zadkine, 2014 – 2017, diploma")
    d.p("Bachillerato, Colegio San José, Cali (Colombia), 2012")
    d.h("References")
    d.p("Dennis Groen, team leader Eneco, and Petra Haak, owner of Hostel De Maaszicht")
    d.save(path)


cv("i15", "i15 Duarte NL-EN.docx", b15,
   [x("2021-05", "present", "Eneco", "p", 1, tools="O"), x("2018-03", "2021-04", "Hostel De Maaszicht", "p")],
   [ed("mbo-4", True, "2014", "2017"), ed(None, None, None, "2012")], refs=2, lang="mixed", offer=(48, 1, "2023-04-17 17:17"))


# 16 taxes; chromium, period under the block; joint body and shared organisation
def b16(path):
    jobs = [("Medewerker klantcontact belastingen", "Belastingsamenwerking Gouwe-Rijnland, Leiden", "07-2020 t/m 03-2023", "Bellers die schrikken van hun aanslag. Uitleg over WOZ-waarde, automatische incasso, bezwaar en kwijtschelding; zo'n 50 gesprekken per dag plus de mailbak. Raadplegen en muteren in Key2Belastingen."),
            ("Medewerker KCC", "Werkorganisatie BUCH, Castricum", "11-2018 t/m 06-2020", "Eerstelijns telefonie en chat voor Bergen, Uitgeest, Castricum en Heiloo. Meldingen openbare ruimte, afspraken, doorzetten naar vakteams. Vastlegging in Key2KCC. Werkinstructies bijgewerkt met MS Office."),
            ("Invorderaar", "Deurwaarderskantoor Bos Van Rhijn", "02-2013 t/m 10-2018", "Minnelijk traject, aanmaningen, betalingsregelingen op kantoor."),
            ("Datatypiste", "Hoogheemraadschap van Rijnland", "1998 t/m 2012", "Meetgegevens en nota's invoeren.")]
    chrome("""<html><head><meta charset=utf-8><style>@page{size:A4;margin:17mm}body{font:10.3pt/1.45 Arial;color:#111}h1{font-size:19pt;border-left:8px solid #00838f;padding-left:10px;margin:0 0 4px}h2{font-size:12pt;color:#00838f;text-transform:uppercase;margin:16px 0 6px}.j{margin-bottom:11px;border:1px solid #cfd8dc;border-radius:6px;padding:7px 10px}.p{font-size:8.6pt;color:#00838f;margin-top:3px}</style></head><body><h1>Yvonne van Egmond</h1>Voorhout · 24 tot 32 uur · ma/di/wo/vr · VOG aanwezig<h2>Het korte verhaal</h2><p>Sinds 1998 bezig met geld dat naar de overheid gaat. Ik kan cijfers uitleggen zonder dat iemand zich dom voelt.</p><h2>Ervaringen</h2>"""
           + "".join(f"<div class=j><b>{a}</b><br>{b}<br>{t}<div class=p>{p}</div></div>" for a, b, p, t in jobs)
           + "<h2>Opleidingsniveau</h2><div class=j><b>Juridisch medewerker, mbo niveau 4</b><br>ID College, diploma behaald<div class=p>2009 t/m 2012</div></div><div class=j><b>Havo</b><br>Fioretti College, niet afgemaakt<div class=p>1993 t/m 1997</div></div><h2>Gevraagd door opdrachtgever</h2><p>Eis 7: Key2KCC ja · Key2Belastingen ja · Accres nee · Suite nee · Officepakket ja</p><h2>Referenten</h2><p>Mirjam Langeveld, kwaliteitscoach Belastingsamenwerking Gouwe-Rijnland, 071-555 12 00<br>Edwin Schouten, teamleider dienstverlening BUCH, 088-555 90 90</p></body></html>", path)


cv("i16", "i16_van_egmond.pdf", b16,
   [x("2020-07", "2023-03", "Belastingsamenwerking Gouwe-Rijnland", "j", 1, tools="B"), x("2018-11", "2020-06", "Werkorganisatie BUCH", "m", 1, tools="KO"),
    x("2013-02", "2018-10", "Deurwaarderskantoor Bos Van Rhijn", "p"), x("1998", "2012", "Hoogheemraadschap van Rijnland", "w")],
   [ed("mbo-4", True, "2009", "2012"), ed("havo", False, "1993", "1997")], refs=2, offer=(51.10, 0, "2023-04-17 11:11"))


# 17 social domain; docx, English-ish month notations, company blurbs, agency above clients
def b17(path):
    d = Doc("Tahoma", 10, 2.1, "6A1B9A")
    d.p("**PROFIEL**  kandidaat 2023-0417 (naam bekend bij Meesters in Inhuur)", size=13, color="6A1B9A")
    d.p("Vrouw van de praktijk | regio Achterhoek | reisbereid tot 45 min. | 28 uur")
    d.h("Bio")
    d.p("Onze kandidaat werkt sinds 2009 in het sociaal domein. Ze praat net zo makkelijk met een wethouder als met iemand die net zijn uitkering kwijt is. Recent haalde zij haar certificaat motiverende gespreksvoering.")
    d.h("Professionele historie")
    d.p("**Meesters in Inhuur** __(bemiddelaar voor tijdelijke professionals bij de overheid)__", after=1)
    d.p("Inkomensconsulent, t.b.v. gemeente Doetinchem, van Mrt. 2022 t/m nu", indent=0.6, after=0)
    d.p("Aanvragen levensonderhoud en bijzondere bijstand beoordelen in Suite4Sociaal Domein, iedere woensdagmiddag telefonisch spreekuur voor cliënten.", indent=0.6)
    d.p("Medewerker informatie & advies, t.b.v. Laborijn, van Jan. 2021 t/m Feb. 2022", indent=0.6, after=0)
    d.p("Laborijn is de intergemeentelijke sociale dienst van Aalten en Doetinchem. Front office: per telefoon en mail vragen over uitkeringen, specificaties en re-integratie beantwoorden.", indent=0.6)
    d.p("**Stadsbank Oost Nederland** __(kredietbank van en voor 22 gemeenten)__", after=1)
    d.p("Budgetbeheerder, Sept. 2013 – Dec. 2020", indent=0.6, after=0)
    d.p("Budgetplannen maken, vaste lasten doorbetalen, overzichten in Excel en brieven in Word.", indent=0.6)
    d.p("**Thuiszorg Sensire**", after=1)
    d.p("Hulp bij het huishouden, 2009 – 2013", indent=0.6)
    d.h("Opleiding(en)")
    d.b("HBO Sociaal Juridische Dienstverlening, HAN – 2013 tot 2017, getuigschrift", "MBO Helpende zorg en welzijn, niveau 2, Graafschap College – 2007 tot 2009, diploma")
    d.h("Kennis van pakketten")
    d.p("Suite, GWS4all, Word, Excel, Corsa")
    d.h("Referenties")
    d.p("Op aanvraag bij Meesters in Inhuur, t.a.v. Bob Meesters.")
    d.p("Bijgewerkt: 3 april 2023", size=8)
    d.save(path)


cv("i17", "i17_kandidaat_0417.docx", b17,
   [x("2022-03", "present", "Meesters in Inhuur", "tm", "x", "Gemeente Doetinchem", tools="S"), x("2021-01", "2022-02", "Meesters in Inhuur", "tj", 1, "Laborijn"),
    x("2013-09", "2020-12", "Stadsbank Oost Nederland", "j", tools="O"), x("2009", "2013", "Thuiszorg Sensire", "c")],
   [ed("hbo-bachelor", True, "2013", "2017"), ed("mbo-2", True, "2007", "2009")], onreq=True, listed="SO", cvdate="2023-04-03", offer=(57.50, 0, "2023-04-14 14:14"))


# 18 html file
def b18(path):
    path.write_text("""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Joost Kapitein</title><style>body{font-family:Helvetica,Arial,sans-serif;max-width:720px;margin:20px auto;color:#333}dt{font-weight:bold;margin-top:9px}dd{margin-left:0}h2{color:#c0392b}</style></head><body>
<h1>Joost Kapitein</h1><p>Kok, gastheer, bezorger van goede zin. Den Helder, 41 jaar.</p>
<h2>Werkzaam bij</h2><dl>
<dt>Zwembad De Kouwe (aug 2022 - heden)</dt><dd>Kassa en receptie. Zwemkaartjes, leszwemmen inschrijven en de verhuur van de zaal bijhouden in Accres.</dd>
<dt>Restaurant 't Wapen van Texel (apr 2012 - okt 2020)</dt><dd>Sous-chef, in het laatste jaar chef. Roosters in Excel, inkoop, HACCP.</dd>
<dt>Koninklijke Marine (2000 - 2011)</dt><dd>Kok aan boord van Zr.Ms. Rotterdam.</dd></dl>
<h2>Opgeleid tot</h2><dl><dt>Zelfstandig werkend kok (mbo-3)</dt><dd>ROC Kop van Noord-Holland, 1999, geslaagd</dd><dt>Mavo</dt><dd>Nieuwediep, 1997</dd></dl>
<h2>Bel ze gerust</h2><ul><li>Karin Schagen, bedrijfsleider De Kouwe, 0223 555 661</li><li>Adjudant b.d. Henk Moll, marine, 06 5550 2233</li></ul>
<p><small>CV gemaakt in januari 2023. Salaris/tarief in overleg.</small></p></body></html>""", encoding="utf-8")


cv("i18", "i18-kapitein.html", b18,
   [x("2022-08", "present", "Zwembad De Kouwe", "p", tools="A"), x("2012-04", "2020-10", "Restaurant 't Wapen van Texel", "p", alone="O"), x("2000", "2011", "Koninklijke Marine", "g")],
   [ed("mbo-3", True, None, "1999"), ed("vmbo", None, None, "1997")], refs=2, cvdate="2023-01-01", offer=None)


# 19 anonymised broker profile, several functions under one employer, weasy, sidebar-like header
def b19(path):
    weasy("""<style>@page{size:A4;margin:1.8cm;@top-right{content:"MB | 48 jaar | regio Zuid-Limburg";font:8pt Arial;color:#888}}body{font:10pt/1.42 'Liberation Serif'}h1{font-size:17pt;color:#7b1e1e;margin:0}h2{font-size:12pt;color:#7b1e1e;margin:13pt 0 3pt;font-variant:small-caps}h3{font-size:10.5pt;margin:8pt 0 0}.u{color:#777;font-style:italic}p{margin:1pt 0 5pt}ul{margin:1pt 0 6pt 15pt;padding:0}</style>
<h1>M.B. – Senior medewerker gemeentewinkel</h1><p class=u>Voorgesteld door Maasdal Interim. Tarief: € 52,50 per uur, all-in inclusief reiskosten en fee, exclusief btw.</p>
<h2>Profielschets</h2><p>M.B. kent de publieksdienst van haver tot gort: begonnen als bode, doorgegroeid tot senior. Ze is tweetalig Nederlands–Duits en neemt graag jonge collega's mee.</p>
<h2>Loopbaanoverzicht</h2>
<h3>Gemeente Sittard-Geleen</h3><p class=u>periode 2001 tot en met 2022</p>
<ul><li><b>Senior Klant Contact Centrum</b> (voorjaar 2019 – eind 2022): moeilijke gesprekken overnemen, weekrooster, gesprekken beluisteren, zelf vier uur per dag aan de lijn. Pakketten: Key2KCC, Key2Belastingen, Accres en Office.</li>
<li><b>Medewerker Burgerzaken</b> (2009 – 2019): balie, naturalisatie, verkiezingen.</li><li><b>Bode</b> (2001 – 2009): raadzaal, trouwzaal, koffie en koerierswerk.</li></ul>
<h3>Bakkerij Voncken, Beek</h3><p class=u>januari 2023 tot heden</p><p>Bedrijfsleidster in de winkel van haar broer, tot zij weer een opdracht heeft.</p>
<h3>Hotel Kasteel Terborgh</h3><p class=u>1996 – 2000</p><p>Gastvrouw, linnenkamer.</p>
<h2>Opleiding</h2><p>MEAO Secretariaat, Leeuwenborgh — 1992–1995 — diploma<br>Bestuursacademie, module burgerzaken I en II — 2010 — certificaat</p>
<h2>Referenties</h2><p>R. Cremers, teammanager KCC Sittard-Geleen (t/m 2022)<br>L. Voncken, eigenaar Bakkerij Voncken<br>Bureaucontact: Fleur Maas, Maasdal Interim, 043-555 12 80</p>""", path)


cv("i19", "i19_MB_maasdal.pdf", b19,
   [x({"earliest": "2019-03-01", "latest": "2019-05-31"}, {"earliest": "2022-09-01", "latest": "2022-12-31"}, "Gemeente Sittard-Geleen", "m", 1, tools="KBAO"),
    x("2009", "2019", "Gemeente Sittard-Geleen", "m"), x("2001", "2009", "Gemeente Sittard-Geleen", "m"),
    x("2023-01", "present", "Bakkerij Voncken", "p"), x("1996", "2000", "Hotel Kasteel Terborgh", "p")],
   [ed("mbo-4", True, "1992", "1995")], refs=2, rate=52.5, stated_rule="met")


# 20 one line per job, 64 years
def b20(path):
    d = Doc("Courier New", 10, 2.0, "000000")
    d.p("**W.J. (Wim) Nagtegaal**", size=15)
    d.p("geb. 1958 – Terneuzen – 0115 555 871")
    d.p("")
    d.p("**FUNCTIES**")
    for t in ("2018-heden\tZeeuwse Verzekeringsgroep, Goes – medewerker klantenservice polissen, 20 u", "2006-2018\tDelta Comfort, Middelburg – telefonisch verkoper, later teamcoach outbound",
              "1997-2006\tPTT Telecom – operator inlichtingen 118", "1987-1997\tPostkantoor Terneuzen – lokettist", "1979-1986\tDow Benelux – procesoperator"):
        d.p(t, tab=3.2)
    d.p("")
    d.p("**SCHOLEN**")
    d.p("1979\tMTS werktuigbouw", tab=3.2)
    d.p("1975\tMavo", tab=3.2)
    d.p("1991\tPraktijkdiploma boekhouden", tab=3.2)
    d.p("")
    d.p("**COMPUTER**")
    d.p("Word en Outlook gaat prima. Excel alleen kijken.")
    d.p("")
    d.p("**REFERENTIES**")
    d.p("mw. C. de Feijter, Zeeuwse Verzekeringsgroep, 0113 555 200")
    d.p("dhr. M. Boone, vroeger Delta Comfort, 06 555 40 771")
    d.save(path)


cv("i20", "i20 wim nagtegaal.docx", b20,
   [x("2018", "present", "Zeeuwse Verzekeringsgroep", "p", 1), x("2006", "2018", "Delta Comfort", "p", 1), x("1997", "2006", "PTT Telecom", "p", 1),
    x("1987", "1997", "Postkantoor Terneuzen", "p"), x("1979", "1986", "Dow Benelux", "p")],
   [ed("mbo-4", None, None, "1979"), ed("vmbo", None, None, "1975")], refs=2, listed="O", offer=(36.75, 0, "2023-04-11 20:20"))


# 21 cards, telemarketing, seasons, open years
def b21(path):
    cards = [("Callcenter agent outbound", "Callcenter Bel &amp; Win", "2021 – 2023", "Abonnementen van een krant aan de man brengen. Script, bezwaren, afsluiten. Target 5 per uur."),
             ("Donateurswerver", "Pepperminds", "najaar 2020", "Straat en deur, voor goede doelen."),
             ("Kampleider", "Stichting Zomerkriebels", "zomer 2019", "Onbetaald, twee weken tent en regen."),
             ("Medewerker bediening", "Brasserie De Gouden Leeuw", "2017 – 2020", "Terras en bruiloften."),
             ("Krantenbezorger", "Tubantia", "2014 – 2016", "")]
    chrome("<html><head><meta charset=utf-8><style>@page{size:A4;margin:14mm}body{font:10pt/1.4 Verdana,'DejaVu Sans';background:#fff}.top{background:#283593;color:#fff;padding:16px}.g{display:grid;grid-template-columns:1fr 1fr;gap:10px;margin-top:10px}.c{border:1px solid #9fa8da;border-top:5px solid #283593;padding:8px}.c b{font-size:11pt}.y{color:#283593;font-size:9pt}h2{color:#283593;margin:14px 0 2px}</style></head><body><div class=top><h1 style='margin:0'>Dylan Meijerink</h1>verkooptalent • Almelo • 24 jaar • rijbewijs B</div><h2>WERK</h2><div class=g>"
           + "".join(f"<div class=c><b>{a}</b><br>{b}<br><span class=y>{p}</span><br>{t}</div>" for a, b, p, t in cards)
           + "</div><h2>LEREN</h2><div class=g><div class=c><b>Verkoper detailhandel, niveau 2</b><br>ROC van Twente<br><span class=y>2016 – 2018</span><br>Diploma: ja</div><div class=c><b>Filiaalmanager, niveau 4</b><br>ROC van Twente<br><span class=y>2018 – 2020</span><br>Gestopt in leerjaar 2</div></div><h2>SKILLS</h2>Overtuigen · Salesforce · humor · nooit opgeven<h2>REFERENTIES</h2>Komen met plezier mee naar het gesprek (op aanvraag).</body></html>", path)


cv("i21", "i21_dylan_meijerink.pdf", b21,
   [x("2021", "2023", "Callcenter Bel & Win", "k", 1), x({"earliest": "2020-09-01", "latest": "2020-11-30"}, {"earliest": "2020-09-01", "latest": "2020-11-30"}, "Pepperminds", "p"),
    x({"earliest": "2019-06-01", "latest": "2019-08-31"}, {"earliest": "2019-06-01", "latest": "2019-08-31"}, "Stichting Zomerkriebels", "p", paid=0), x("2017", "2020", "Brasserie De Gouden Leeuw", "p"), x("2014", "2016", "Tubantia", "p")],
   [ed("mbo-2", True, "2016", "2018"), ed("mbo-4", False, "2018", "2020")], onreq=True, offer=(44, 0, "2023-04-18 12:04"))


# 22 foreign diploma; rtf
def b22(path):
    d = Doc("Liberation Sans", 10.5, 2.2, "37474F")
    d.h("Rima Haddad", 18)
    d.p("Apeldoorn, sinds 2015 in Nederland. Talen: Arabisch, Engels, Nederlands (B2)")
    d.h("Ervaring in Nederland")
    d.p("**11/2021 – heden: gemeente Apeldoorn, afdeling Klantcontact**", after=0)
    d.p("Medewerkster KCC op basis van een payrollcontract (Driessen). Ik beantwoord vragen van inwoners over de telefoon en via WhatsApp. Systemen: Key2KCC en Outlook en Word.")
    d.p("**01/2019 – 10/2021: Ziekenhuis Gelre**", after=0)
    d.p("Voedingsassistente op de afdeling interne.")
    d.p("**03/2017 – 12/2018: VluchtelingenWerk Oost**", after=0)
    d.p("Vrijwillige tolk bij het spreekuur.")
    d.h("Ervaring in Syrië")
    d.p("**2008 – 2013: Syriatel, Homs**", after=0)
    d.p("Klantenservice mobiele telefonie, shiftleider.")
    d.h("Onderwijs")
    d.p("2003 – 2007  Bachelor Engelse taal en literatuur, Al-Baath Universiteit (diploma, nog niet gewaardeerd)")
    d.p("2018  Staatsexamen NT2 programma II")
    d.h("Referenties")
    d.p("Monique Wessels, teamleider Klantcontact, 055 555 80 00")
    d.p("Jan Dekker, taalcoach")
    tmp = OUT / "sources" / (path.stem + ".docx")
    d.save(tmp)
    soffice(tmp, "rtf", path.parent)
    tmp.unlink()


cv("i22", "i22_haddad.rtf", b22,
   [x("2021-11", "present", "Driessen", "tm", 1, "Gemeente Apeldoorn", tools="KO"), x("2019-01", "2021-10", "Ziekenhuis Gelre", "c"), x("2017-03", "2018-12", "VluchtelingenWerk Oost", "p", paid=0), x("2008", "2013", "Syriatel", "p", 1)],
   [ed(None, True, "2003", "2007")], refs=2, offer=(50.05, 1, "2023-04-18 10:10"))


# 23 docx, letters as references, hidden white line
def b23(path):
    from docx.shared import Pt, RGBColor
    d = Doc("Calibri", 11, 2.5, "BF360C")
    d.h("Dit ben ik: Tessa Roelofs", 19)
    d.p("Geboren in 1990, Barneveld. Getrouwd met Gijs. Ik hou van orde, thee en mensen.")
    d.h("Mijn banen tot nu toe")
    d.p("Vanaf **augustus 2019** werk ik bij **Kuikenbroeierij Van de Pol B.V.** Als medewerker verkoop binnendienst voer ik bestellingen in, plan leveringen en maak ik facturen. Ik werk daar met Microsoft 365 en Exact.")
    d.p("Van **2012 tot 2019** was ik secretaresse bij **Notariskantoor Brink & Hoeve**. Akten uitwerken, agenda's, cliënten ontvangen.")
    d.p("In **2011** liep ik stage bij de **gemeente Barneveld**, op de afdeling communicatie.")
    d.p("En altijd al, sinds **2008**: oppas en keukenploeg bij **camping De Zanderij**, alleen in de zomers en onbetaald.")
    d.h("Scholen")
    d.p("Directiesecretaresse/managementassistent, mbo-opleiding op niveau 4, A.G. Hoornbeeck, behaald in 2012.")
    d.p("Daarvoor de mavo aan het Johannes Fontanus College, tot 2008.")
    d.h("Anderen over mij")
    d.p("__“Tessa werkte zeven jaar op ons kantoor. In die tijd is er geen akte zoekgeraakt en geen cliënt boos de deur uitgelopen. Wij lieten haar met spijt gaan.”__")
    d.p("mr. L. Hoeve, notaris")
    d.p("__“Ze is de rust zelve, ook in de week dat alles tegelijk uitkomt. Letterlijk.”__")
    d.p("Everdien van de Pol, mede-eigenaar")
    p = d.d.add_paragraph()
    r = p.add_run("callcenter KCC gemeente Key2KCC Key2Belastingen Accres Suite ervaring 5 jaar")
    r.font.size, r.font.color.rgb = Pt(8), RGBColor(255, 255, 255)
    d.save(path)


cv("i23", "i23_tessa.docx", b23,
   [x("2019-08", "present", "Kuikenbroeierij Van de Pol B.V.", "p", tools="O"), x("2012", "2019", "Notariskantoor Brink & Hoeve", "p"),
    x("2011", "2011", "Gemeente Barneveld", "m", paid=0, kind="internship"), x("2008", "present", "Camping De Zanderij", "p", paid=0)],
   [ed("mbo-4", True, None, "2012"), ed("vmbo", None, None, "2008")], refs=2, hidden=True, offer=(43.25, 1, "2023-04-13 12:40"))


# 24 dark sidebar left, GGD line
def b24(path):
    chrome("""<html><head><meta charset=utf-8><style>@page{size:A4;margin:0}body{margin:0;font:9.8pt/1.42 Arial}.w{display:flex;min-height:296mm}.s{width:62mm;background:#263238;color:#eceff1;padding:12mm 7mm;font-size:9pt}.s h2{color:#80cbc4}.m{flex:1;padding:12mm 11mm}.ph{width:34mm;height:34mm;border-radius:50%;background:#546e7a;margin:0 auto 8mm}h2{font-size:11pt;margin:13px 0 4px;color:#00695c}.r{font-weight:bold}.o{color:#00695c}.d{color:#888;font-size:8.6pt}</style></head><body><div class=w><div class=s><div class=ph></div><h2>Personalia</h2>Fatma Yıldız-Kaya<br>Deventer<br>fatma.yk@post.example<br>06-555 22 909<h2>Talen</h2>Nederlands – vloeiend<br>Turks – moedertaal<br>Duits – redelijk<h2>Programma's</h2>Word, Excel, Teams<br>CoronIT, HPZone<br>Accres (cursus 2022)<h2>Interesses</h2>Moestuin, volleybal<h2>Referenties</h2>Bart Nijland<br>GGD IJsselland, teamleider bellijn<br>038-555 14 00<br><br>Wilma Oude Luttikhuis<br>praktijkmanager Tandartsen aan de Brink<br>0570-555 210</div><div class=m><h1 style="margin:0;color:#263238">Fatma Yıldız-Kaya</h1>Telefonisch medewerkster met een lach<h2>Werkervaring</h2>
<p><span class=r>Gemeente Raalte – medewerker klantcontact</span><br><span class=d>Sep 2022 – heden | via Maandag®</span><br>Inwoners helpen via telefoon en chat, adreswijzigingen, bijstand, afval. Zaaksysteem: Djuma.</p>
<p><span class=r>GGD IJsselland – medewerker bellijn corona</span><br><span class=d>Okt 2020 – Aug 2022</span><br>Test- en prikafspraken maken, uitslagen doorbellen, bron- en contactonderzoek. Rustig blijven bij angst en boosheid.</p>
<p><span class=r>Tandartsen aan de Brink – balieassistente</span><br><span class=d>Feb 2016 – Sep 2020</span><br>Afspraken aan de balie, instrumenten steriliseren, declaraties.</p>
<p><span class=r>Scapino – verkoopster</span><br><span class=d>2012 – 2016</span></p>
<h2>Opleiding</h2><p><span class=r>Doktersassistente</span> – mbo, niveau 4<br><span class=o>Aventus Deventer</span> <span class=d>2012 – 2015 ✓ gediplomeerd</span></p><p><span class=r>Vmbo-tl</span><br><span class=o>Etty Hillesum Lyceum</span> <span class=d>2008 – 2012 ✓ gediplomeerd</span></p><p><span class=r>Hbo-v (verpleegkunde)</span><br><span class=o>Saxion</span> <span class=d>2015 – 2016 ✗ gestopt</span></p></div></div></body></html>""", path)


cv("i24", "i24-yildiz-kaya.pdf", b24,
   [x("2022-09", "present", "Maandag®", "tm", 1, "Gemeente Raalte"), x("2020-10", "2022-08", "GGD IJsselland", "j", 1), x("2016-02", "2020-09", "Tandartsen aan de Brink", "c"), x("2012", "2016", "Scapino", "p")],
   [ed("mbo-4", True, "2012", "2015"), ed("vmbo", True, "2008", "2012"), ed("hbo-bachelor", False, "2015", "2016")], refs=2, listed="AO", offer=(46.4, 0, "2023-04-17 09:45"))


# 25 long broker profile docx, two to three pages
def b25(path):
    d = Doc("Calibri", 11, 2.3, "1B5E20")
    d.h("Persoonlijk profiel: Henk-Jan Oudshoorn", 17)
    d.p("Ingebracht door: Oudshoorn Dienstverlening (zzp) | Gouda | beschikbaar: vanaf 8 mei 2023 | 32 uur per week")
    d.h("Motivatie")
    d.p("Na drie opdrachten in het publieke domein weet ik waar mijn hart ligt: bij de inwoner die belt omdat het op de site niet lukte. Westland trekt mij omdat ik er familie heb wonen en de kassen van binnen ken. Ik kan met spanning omgaan, werk graag op woensdag en vrijdag en laat een collega niet zitten.")
    d.p("Mijn gesprekken zijn kort waar het kan en lang waar het moet. Ik neem geen klaagmuur mee naar huis, maar wel de verhalen.")
    d.h("Opdrachten als zelfstandige (Oudshoorn Dienstverlening)")
    for opd, per, rol, wat, mid in (
        ("Gemeente Alphen aan den Rijn, Servicecentrum", "03-01-2022 – 31-03-2023", "Medewerker Klant Contact Centrum", ["Telefoon, livechat en sociale media", "Vragen over verhuizen, paspoort, parkeren en belastingaanslag direct afhandelen", "Kennisbank actueel houden"], "Key2KCC, Key2Belastingen, Centric Suite, Teams, Office 365"),
        ("Woningstichting De Groene Ring, Waddinxveen", "01-02-2021 – 31-12-2021", "Klantadviseur huur", ["Huurders aan de telefoon en via e-mail", "Woningruil en urgentie: alleen intake"], "Tobias AX"),
        ("Omgevingsdienst Midden-Holland, Gouda", "15-09-2020 – 31-01-2021", "Administratief ondersteuner vergunningen", ["Dossiers digitaliseren", "Ontvangstbevestigingen versturen"], "Word, Excel")):
        d.t([["**Opdrachtgever**", opd], ["**Periode**", per], ["**Rol**", rol], ["**Werkzaamheden**", "\n".join("- " + w for w in wat)], ["**Hulpmiddelen**", mid]], [3.8, 12.4], True)
    d.h("Dienstverbanden")
    for opd, per, rol, wat in (("Boekhandel Verkaaik, Gouda", "2010 – augustus 2020", "Bedrijfsleider", "Winkel, inkoop, scholencontracten, 5 medewerkers."),
                               ("Wehkamp, Zwolle", "1999 – 2009", "Telefonist bestellijn, later coach klantenservice", "Van de tijd van de papieren gids tot de eerste chat.")):
        d.t([["**Werkgever**", opd], ["**Periode**", per], ["**Rol**", rol], ["**Werkzaamheden**", wat]], [3.8, 12.4], True)
    d.h("Opleidingen")
    d.t([["**Studie**", "**School**", "**Periode**", "**Diploma**"], ["Hbo Communicatie (propedeuse)", "Hogeschool Utrecht", "1996 – 1998", "propedeuse, daarna gestopt"], ["Mbo Detailhandel niveau 4", "Koning Willem I College", "1993 – 1996", "ja"], ["Mavo", "De Goudse Waarden", "1989 – 1993", "ja"]], [5, 4.4, 3, 3.8], True)
    d.h("Hoe ik aan de eisen voldoe")
    d.t([["Mbo 3 of hoger", "Ja, zie opleidingen"], ["2 jaar KCC in 3 jaar", "Ja, Alphen en De Groene Ring samen"], ["Ervaring Accres", "Nee, nog niet mee gewerkt"]], [6, 10.2], True)
    d.h("Referenten")
    d.t([["Naam", "Functie", "Bereikbaar"], ["Lidy Rietveld", "teamleider Servicecentrum Alphen", "0172 555 300"], ["Sjoerd Blom", "manager Wonen, De Groene Ring", "s.blom@groenering.example"], ["Corrie Verkaaik", "eigenaresse boekhandel", "0182 555 019"]], [5, 6.2, 5], True)
    d.save(path)


cv("i25", "i25_oudshoorn_profiel.docx", b25,
   [x("2022-01-03", "2023-03-31", "Oudshoorn Dienstverlening", "pm", 1, "Gemeente Alphen aan den Rijn", tools="KBSO"), x("2021-02-01", "2021-12-31", "Oudshoorn Dienstverlening", "p", 1, "Woningstichting De Groene Ring"),
    x("2020-09-15", "2021-01-31", "Oudshoorn Dienstverlening", "pj", 0, "Omgevingsdienst Midden-Holland", tools="O"), x("2010", "2020-08", "Boekhandel Verkaaik", "p"), x("1999", "2009", "Wehkamp", "p", 1)],
   [ed("hbo-bachelor", False, "1996", "1998"), ed("mbo-4", True, "1993", "1996"), ed("vmbo", True, "1989", "1993")], refs=3, offer=(53.25, 0, "2023-04-17 23:58"))


# 26 English, weasy
def b26(path):
    weasy("""<style>@page{size:A4;margin:2cm}body{font:10.2pt/1.45 'Liberation Sans'}h1{margin:0;font-size:20pt}h2{font-size:11pt;border-top:2px solid #333;padding-top:3pt;margin:12pt 0 4pt}.r{float:right;color:#555}p{margin:0 0 6pt}</style><h1>Oluwaseun Adebayo</h1><p>Customer Support Representative · Amsterdam · seun.adebayo@mail.example</p>
<h2>Summary</h2><p>Friendly and precise support agent with four years of experience in travel and hospitality. Learning Dutch (B1), comfortable with night shifts.</p><h2>Experience</h2>
<p><span class=r>Jun 2019 – Present</span><b>Booking.com</b>, Amsterdam<br>Customer Service Executive. Handling calls, chats and emails of guests and partners; refunds, relocations and complaints. Daily reporting in Excel and Outlook.</p>
<p><span class=r>Jan 2018 – May 2019</span><b>Hotel The Canal Loft</b>, Amsterdam<br>Night auditor.</p><p><span class=r>2015 – 2017</span><b>MTN Nigeria</b>, Lagos<br>Call centre agent.</p>
<h2>Education</h2><p><span class=r>2011 – 2015</span><b>BSc Mass Communication</b>, University of Lagos (degree obtained)</p><h2>References</h2><p>Available upon request.</p>""", path)


cv("i26", "i26_adebayo.pdf", b26,
   [x("2019-06", "present", "Booking.com", "p", 1, tools="O"), x("2018-01", "2019-05", "Hotel The Canal Loft", "p"), x("2015", "2017", "MTN Nigeria", "p", 1)],
   [ed(None, True, "2011", "2015")], onreq=True, lang="en", offer=(45, 1, "2023-04-17 18:00"))
