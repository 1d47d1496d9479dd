from common import *

# 15 ----------------------------------------------------------- Zwolle, band header, bullets, PDF from docx
def anouk(out):
    d = Doc("Liberation Sans", 10, 2.0)
    t = d.table([["Anouk van Dalen", "Assendorp, Zwolle\n06 - 28 16 40 93\nanouk.vandalen@example.nl"]], [10, 7])
    for c in t.rows[0].cells:
        shade(c, "F0E4D4")
    t.rows[0].cells[0].paragraphs[0].runs[0].font.size = d.Pt(21)
    d.p("Medewerker klantcontact met hart voor de inwoner. Werkt graag op woensdag én vrijdag. Heeft aan een half woord genoeg en zoekt de andere helft gewoon even op.", before=8)
    R = [(17, "r")]
    d.h("Relevante werkervaring", color="8A4B08")
    for role, per, firm, items in [
        ("Medewerker KCC", "1 maart 2021 - heden", "Gemeente Zwolle, via Driessen Payroll",
         ["1e lijn telefonie en e-mail (14 038); 80 % in één keer afgehandeld", "Vastleggen van contacten in Key2KCC", "Saldo- en aanslagvragen met Key2Belastingen, Wmo-meldingen in Suite voor het Sociaal Domein", "Office 365, kennisbank bijhouden"]),
        ("Medewerker klantcontact", "september 2018 - februari 2021", "Gemeente Kampen",
         ["Telefoon en mail; elke donderdagavond balie burgerzaken", "Zalen en velden verhuren aan verenigingen met Accres", "Ingewerkt door en later zelf inwerker van nieuwe collega's"]),
        ("Klantenservicemedewerker", "januari 2014 - augustus 2018", "Wehkamp, Zwolle", ["Bestellingen, betalingsregelingen, retouren", "Piekteam rond Sinterklaas"])]:
        d.p(f"**{role}**\t{per}", tabs=R, before=5, after=0)
        d.p(firm, italic=True, after=1)
        d.b(*items)
    d.h("Wat u van mij merkt", color="8A4B08")
    for k, v in [("Rust", "Een boze beller krijgt eerst de ruimte en dan pas een antwoord. Ik herhaal wat ik heb gehoord en zeg wat ik wel kan doen."),
                 ("Nauwkeurigheid", "Een verkeerd genoteerd huisnummer kost de buitendienst een ochtend. Ik lees daarom alles terug voordat ik ophang."),
                 ("Flexibiliteit", "Ik werk het liefst vier dagen en ruil zonder morren. In de coronatijd heb ik vijf maanden lang ook de avonden gedaan."),
                 ("Samenwerken", "Ik loop zelf naar de vakafdeling als een vraag blijft liggen. Mijn collega's weten dat ze op mij kunnen bouwen.")]:
        d.p(f"**{k}.** {v}", after=3)
    d.h("Trainingen", color="8A4B08")
    d.table([["2022", "Heldere taal op B1-niveau"], ["2021", "Omgaan met verward gedrag aan de lijn"], ["2019", "Privacy voor publiekszaken (AVG)"], ["2016", "Klantgericht communiceren"]], [2.5, 14])
    d.h("Overige werkervaring", color="8A4B08")
    d.p("**Kraamhulp**\tseptember 2012 - december 2013", tabs=R, after=0)
    d.p("Kraamzorg De Waarden", italic=True)
    d.h("Opleidingen", color="8A4B08")
    d.p("MBO 4 Secretaresse / Office management, Deltion College, diploma behaald\t2009 - 2012", tabs=R, after=0)
    d.p("VMBO-T, Thorbecke Scholengemeenschap, diploma behaald\t2005 - 2009", tabs=R)
    d.h("Persoonlijk", color="8A4B08")
    d.p("Ik ben 30 jaar, woon samen met Bram en onze hond Saar en volleybal op laag niveau met hoge inzet. Ik spreek Nederlands, Engels en een mondje Duits. In het bezit van rijbewijs B; een VOG heb ik zo aangevraagd.")
    d.h("Referenties", color="8A4B08")
    d.p("Renate Kolk, teamleider KCC gemeente Zwolle, r.kolk@example.nl", after=0)
    d.p("Freek Bartels, coördinator dienstverlening gemeente Kampen, f.bartels@example.nl")
    d.save(out)

cv("CV Anouk van Dalen.pdf", via_office(anouk, "pdf"),
   [ED("mbo-4", True, "2009", "2012"), ED("vmbo", True, "2005", "2009")],
   [X("2021-03-01", "present", "Driessen Payroll", "Gemeente Zwolle", "t m", True, ["Key2KCC", "Key2Belastingen", "Suite", "Officepakket"]),
    X("2018-09", "2021-02", "Gemeente Kampen", None, "m", True, ["Accres"]),
    X("2014-01", "2018-08", "Wehkamp", None, "x", True),
    X("2012-09", "2013-12", "Kraamzorg De Waarden", None, "z")],
   refs=2, offer=(55.55, True, "2023-04-18 10:31"))

# 16 ----------------------------------------------------------- Tilburg, hidden text, numeric months
cv("Curriculum vitae Coen Verhoeven.pdf", weasy("""<style>@page{size:A4;margin:17mm 20mm}body{font:10.2pt 'Liberation Sans Narrow','Liberation Sans',sans-serif;color:#222}header{border-left:6px solid #c62828;padding-left:12px}header h1{margin:0;font-weight:400;font-size:24pt}
h2{color:#c62828;font-weight:400;font-size:14pt;margin:18px 0 4px}section{margin-bottom:10px;break-inside:avoid}.p{font-family:monospace;font-size:9pt;color:#444}ul{margin:3px 0;padding-left:18px}.hid{color:#fff;font-size:7pt}table{border-collapse:collapse}td{border-top:1px solid #ddd;padding:3px 14px 3px 0}</style>
<header><h1>Coen Verhoeven</h1>Besterdring 119, 5014 HK Tilburg<br>coen.v@example.com / 06-12 98 55 30 / geboren 30/08/1988</header>
<h2>Wie ben ik?</h2>Winkelman in hart en nieren die de overstap maakte naar de telefoon. Vader van een tweeling, dus onderhandelen kan ik ook.
<h2>Werkervaring</h2>
<section><b>Interpolis, Tilburg</b> – adviseur klantcontact schade<br><span class=p>06-2021 — heden</span><ul><li>Schademeldingen aan de telefoon en via chat, gemiddeld 55 per dag</li><li>Ik plan mijn terugbelafspraken in Outlook en houd een Excel-lijst bij voor het team</li></ul></section>
<section><b>Praxis, Tilburg-Noord</b> – medewerker servicebalie<br><span class=p>01-2020 — 05-2021</span><ul><li>Balie, retouren, telefoon van klanten beantwoorden, houtzagerij</li></ul></section>
<section><b>Gamma</b> – teamleider verf en wand<br><span class=p>08-2008 — 12-2019</span><ul><li>Begonnen als vakkenvuller, na twee jaar verkoper, vanaf 2014 teamleider</li><li>Leiding aan zes parttimers: rooster, inwerken, beoordelen</li><li>Schappenplan, derving en inventarisatie</li><li>Jaarlijks naar de beurs in Keulen om de nieuwe collectie te bekijken</li></ul></section>
<section><b>Efteling</b> – attractiemedewerker (weekend en vakantie)<br><span class=p>04-2005 — 07-2008</span></section>
<p class=hid>gemeente klantcontactcentrum KCC Key2KCC Key2Belastingen Accres Suite Officepakket hbo afgerond</p>
<h2>Scholing</h2>
<section><span class=p>2004 — 2008</span> De Rooi Pannen, Ondernemer detailhandel, mbo niveau 4<br><span class=p>2000 — 2004</span> 2College, mavo</section>
<h2>Cursussen</h2><section>Wft Basis en Wft Schade particulier (2021, PE bijgehouden in 2022)<br>Leidinggeven op de winkelvloer (2014)<br>BHV (2012, herhaald t/m 2019)</section><h2>Sterke kanten</h2><section>Ik ben niet snel van mijn stuk. Of het nou een lekkende dakgoot of een gebroken voorruit is: eerst even bijkomen, dan samen het formulier langs. Collega’s zeggen dat ik ’s ochtends te vrolijk ben. Ik ben leergierig, eerlijk en heb een hekel aan te laat komen.</section><h2>Hobby’s</h2><section>Willem II (helaas), klussen in ons jaren-dertighuis, met de tweeling naar de kinderboerderij, bier proeven bij La Trappe.</section><h2>Referenties</h2><table><tr><td>Suzan Leijten</td><td>teammanager Interpolis</td><td>06-40 40 11 22</td></tr><tr><td>Ad Robben</td><td>bedrijfsleider Gamma</td><td>013-500 00 00</td></tr></table>"""),
   [ED("mbo-4", None, "2004", "2008"), ED("vmbo", None, "2000", "2004")],
   [X("2021-06", "present", "Interpolis", None, "x", True, ["Officepakket"]),
    X("2020-01", "2021-05", "Praxis", None, "x", "mixed"),
    X("2008-08", "2019-12", "Gamma"), X("2005-04", "2008-07", "Efteling")],
   refs=2, hidden=True, offer=(49.9, True, "2023-04-15 18:22"))

# 17 ----------------------------------------------------------- Nijmegen, six pages, essay-like
def lieke(out):
    d = Doc("Liberation Serif", 12.5, 3.4, gap=9)
    d.d.styles["Normal"].paragraph_format.line_spacing = 1.7
    for _ in range(7):
        d.p("")
    d.p("drs. Lieke Derksen-Arts", align="c", size=28, color="37474F")
    d.p("adviseur, projectleider, neerlandica", align="c", italic=True, size=15)
    d.p("")
    d.p("Hees, Nijmegen", align="c")
    d.p("lieke@example.nl – 06 55 10 24 79", align="c")
    d.p("Dit document beschrijft mijn loopbaan van 1996 tot vandaag.", align="c", before=120)
    d.d.add_page_break()
    d.h("Een woord vooraf", color="37474F", size=17)
    for t in ["Taal is een dienst. Wie een brief van de overheid krijgt en hem niet begrijpt, belt; wie belt en een onduidelijk antwoord krijgt, belt nog eens. Dat inzicht loopt als een draad door alles wat ik na mijn studie heb gedaan, eerst voor de klas, daarna op een uitgeverij en ten slotte bij de overheid.",
              "Ik ben geen specialist met een diepe put, ik ben iemand met een brede sloot. In een team ben ik degene die de vergadering samenvat voordat iemand anders de vraag heeft gesteld. Ik schrijf snel, lees langzaam en ben zelden ziek.",
              "Privé zing ik alt in kamerkoor De Waalklanken, fiets ik de Vierdaagse (ja, fietsen) en lees ik voor op de basisschool van mijn kleindochter."]:
        d.p(t, align="j")
    d.d.add_page_break()
    d.h("Betrekkingen", color="37474F", size=17)
    jobs = [
        ("Planner klantcontactcentrum", "Werkorganisatie Druten Wijchen, gedetacheerd vanuit Yacht", "april 2022 – heden",
         ["De werkorganisatie voert de taken uit van twee gemeenten in het Land van Maas en Waal. Het klantcontactcentrum had te maken met hoog verzuim en lange wachttijden. Ik maak er de roosters, voorspel het aanbod van gesprekken en geef de teamleider wekelijks een overzicht.",
          "Voor de planning gebruik ik Excel en een eigen prognosemodel; de cijfers haal ik uit Key2KCC. De rapportage aan het managementteam gaat in PowerPoint. In de zomer van 2022 heb ik bovendien een reeks van twaalf standaardmails herschreven op taalniveau B1."]),
        ("Projectleider Duidelijke Taal", "Gemeente Beuningen", "mei 2020 – maart 2022",
         ["Alle uitgaande brieven van de gemeente, ruim driehonderd, zijn in dit project herschreven. Ik stelde een schrijfteam samen uit de eigen organisatie, gaf trainingen en onderhandelde met de leverancier over de sjablonen in de Suite voor het Sociaal Domein.",
          "Het project werd een maand eerder dan gepland afgesloten en bleef binnen het budget. Het aantal bezwaarschriften tegen kwijtscheldingsbesluiten daalde met een kwart."]),
        ("Docent Communicatie", "Hogeschool van Arnhem en Nijmegen", "september 2008 – april 2020",
         ["Ik gaf schriftelijke vaardigheden, argumentatieleer en gespreksvoering aan studenten van vier opleidingen. Daarnaast begeleidde ik afstudeerders, was ik lid van de examencommissie en schreef ik met twee collega’s een lesboek over zakelijk schrijven.",
          "In het studiejaar 2015-2016 was ik tijdelijk opleidingscoördinator. Die rol heeft mij geleerd dat een rooster meer over een organisatie zegt dan een visiedocument."]),
        ("Redacteur en bureauredacteur", "Uitgeverij Malmberg, ’s-Hertogenbosch", "februari 2001 – augustus 2008",
         ["Redactie van methodes Nederlands voor het voortgezet onderwijs. Contact met auteurs, vormgevers en drukkers. Ik begon als bureauredacteur en werd na drie jaar eindverantwoordelijk redacteur van de methode voor de onderbouw."]),
        ("Lerares Nederlands", "Stedelijk Gymnasium Nijmegen", "augustus 1996 – januari 2001",
         ["Eerste betrekking, onderbouw en vijfde klas. Mentor van klas 2b. Regie van het schooltoneel, waaronder een Warenar die nog altijd wordt genoemd op reünies."])]
    for role, firm, per, paras in jobs:
        p = d.p(role, bold=True, size=13.5, before=10, after=0)
        p.paragraph_format.keep_with_next = True
        d.p(firm, after=0)
        d.p(per, italic=True)
        for t in paras:
            d.p(t, align="j")
    d.d.add_page_break()
    d.h("Opleidingen", color="37474F", size=17)
    d.p("Nederlandse taal- en letterkunde, Katholieke Universiteit Nijmegen, 1990 – 1996. Doctoraalexamen cum laude, met een scriptie over de brief als genre in de achttiende eeuw.")
    d.p("Gymnasium α, Elshof College, 1984 – 1990, diploma.")
    d.d.add_page_break()
    d.h("Publicaties", color="37474F", size=17)
    d.p("Zakelijk schrijven zonder zuchten (met P. Kersten en M. Roelofs), drie drukken.")
    d.p("“De brief als balie”, in een vakblad voor tekstschrijvers.")
    d.h("Nevenwerkzaamheden", color="37474F", size=17)
    d.p("Bestuurslid (secretaris, onbezoldigd) van Stichting Leesoffensief Rijk van Nijmegen, januari 2019 – heden.")
    d.h("Referenties", color="37474F", size=17)
    d.p("De heer drs. T. Willemsen, manager Dienstverlening, Werkorganisatie Druten Wijchen, telefoon 14 024.")
    d.p("Mevrouw E. Janssen-Peters, gemeentesecretaris te Beuningen, telefoon op te vragen bij ondergetekende.")
    d.p("Mevrouw dr. M. Roelofs, lector, Hogeschool van Arnhem en Nijmegen.")
    footer(d, "drs. Lieke Derksen-Arts – ", pages=True)
    d.save(out)

cv("Loopbaanoverzicht drs. L. Derksen-Arts.docx", lieke,
   [ED("wo-master", True, "1990", "1996"), ED("vwo", True, "1984", "1990")],
   [X("2022-04", "present", "Yacht", "Werkorganisatie Druten Wijchen", "t m", "mixed", ["Key2KCC", "Officepakket"]),
    X("2020-05", "2022-03", "Gemeente Beuningen", None, "m", False, ["Suite"]),
    X("2008-09", "2020-04", "Hogeschool van Arnhem en Nijmegen", None, "e"),
    X("2001-02", "2008-08", "Uitgeverij Malmberg"),
    X("1996-08", "2001-01", "Stedelijk Gymnasium Nijmegen", None, "e"),
    X("2019-01", "present", "Stichting Leesoffensief Rijk van Nijmegen", kind="volunteer")],
   refs=3, offer=(54.0, True, "2023-04-17 20:15"))

# 18 ----------------------------------------------------------- Terneuzen, several functions under one employer
def jan(out):
    d = Doc("Tahoma", 10, 2.3)
    d.p("Jan Dijkgraaf  –  Axel (Zeeuws-Vlaanderen)", bold=True, size=15, after=0)
    d.p("tel. 0115-560000, jandijkgraaf@example.nl, 61 jaar, gehuwd, rijbewijs B/C")
    d.h("Loopbaan", rule=True, color="01579B")
    d.p("DOW BENELUX, Terneuzen", bold=True, after=2)
    d.table([["2015 t/m 2022", "Coördinator poortgebouw", "aansturen beveiliging, bezoekersbalie, aanmelden chauffeurs"],
             ["2003 t/m 2014", "Planner onderhoud", "jaarstops, SAP, Excel en Word"],
             ["1990 t/m 2002", "Monteur instrumentatie", ""]], [3.2, 4.8, 8.4], size=9.5)
    d.p("Na 32 jaar met vervroegd pensioen gegaan per 31 december 2022. Ik wil nog wel wat doen.", italic=True, before=4)
    d.p("HEEREMA, Vlissingen", bold=True, before=8, after=2)
    d.table([["1984 t/m 1989", "Leerling-elektricien, elektricien", "offshore, 6 op 3 af"]], [3.2, 4.8, 8.4], size=9.5)
    d.h("Voor de gemeenschap", rule=True, color="01579B")
    d.table([["2014 t/m nu", "Lid stembureau, gemeente Terneuzen", "bij elke verkiezing, tegen een vergoeding"],
             ["2008 t/m 2016", "Penningmeester Dorpsraad Axel", "vrijwillig"]], [3.2, 6.2, 7], size=9.5)
    d.h("Diploma's", rule=True, color="01579B")
    d.table([["1984", "MTS elektrotechniek, Terneuzen"], ["1980", "MAVO, Axel"], ["–", "HTS Vlissingen: twee jaar in de avond gevolgd, niet afgemaakt (1992 - 1994)"]], [3.2, 13], size=9.5)
    d.h("Referenties", rule=True, color="01579B")
    d.p("De heer Cees Verstraaten (plantmanager) – tel. bij mij bekend", after=0)
    d.p("Mevrouw Nelleke Dieleman (secretaris stembureaus) – n.dieleman@example.nl")
    d.save(out)

cv("jan dijkgraaf cv.docx", jan,
   [ED("mbo-4", None, None, "1984"), ED("vmbo", None, None, "1980"), ED("hbo-bachelor", False, "1992", "1994")],
   [X("2015", "2022", "DOW BENELUX"), X("2003", "2014", "DOW BENELUX", None, "x", False, ["Officepakket"]), X("1990", "2002", "DOW BENELUX"),
    X("1984", "1989", "HEEREMA"),
    X("2014", "present", "gemeente Terneuzen", None, "m", False, kind="council"),
    X("2008", "2016", "Dorpsraad Axel", kind="volunteer")],
   refs=2, offer=(42.0, False, "2023-04-10 08:00"))

# 19 ----------------------------------------------------------- Drachten, label blocks
def wietske(out):
    d = Doc("Trebuchet MS", 11, 2.4)
    d.p("Even voorstellen: Wietske Postma", bold=True, size=17, color="E65100")
    d.p("Folgeren, Drachten  *  0512 50 00 00  *  wietskepostma@example.nl")
    d.p("Al dertig jaar sta ik achter een toonbank of zit ik achter een koptelefoon. Mensen noemen mij een zonnetje. Ik praat Fries, Nederlands en met handen en voeten Engels.", before=4)
    d.h("Waar ik werkte", color="E65100")
    for wat, waar, wanneer, extra in [
        ("winkelmedewerkster", "Bakkerij Hoekstra, Drachtstercompagnie", "sinds oktober 2020", "broodjes beleggen, bestellingen, sluiten. Telefoon gaat ook, maar die neemt de baas."),
        ("telefonisch medewerkster klantenservice", "Cendris, in opdracht van KPN", "maart 2015 t/m juni 2020", "storingen, verhuizingen en heel veel nota’s. Team van 14."),
        ("verkoopster", "Wibra", "1999 t/m 2014", ""),
        ("inpakster", "Koopmans, in Leeuwarden", "1993", "vakantiewerk dat een half jaar werd"),
    ]:
        d.p("**Wat?** " + wat, before=6, after=0)
        d.p("**Waar?** " + waar, after=0)
        d.p("**Wanneer?** " + wanneer, after=0)
        if extra:
            d.p(extra, italic=True)
    d.h("Wat ik leerde", color="E65100")
    d.p("**Wat?** mbo niveau 3 eerste verkoper   **Waar?** Friesland College   **Klaar?** ja, 1999", after=0)
    d.p("**Wat?** mavo   **Waar?** Liudger Drachten   **Klaar?** ja, 1996")
    d.h("Wat ik erbij doe", color="E65100")
    d.p("Suppoost bij Museum Dr8888, een zondag per maand (vrijwillig, vanaf 2016). Ballroomdansen met Sietse.")
    d.h("Wie mij aanbeveelt", color="E65100")
    d.p("“Bij Wietske weet je nooit of de klant nu om het brood komt of om haar.”", italic=True, after=0)
    d.p("Sjoerd Hoekstra, bakker", after=6)
    d.p("“Haar gemiddelde tevredenheid was in 2018 de hoogste van de vloer.”", italic=True, after=0)
    d.p("Lisanne Brandsma, teamleider Cendris")
    d.save(out)

cv("Wietske Postma solliciteert.docx", wietske,
   [ED("mbo-3", True, None, "1999"), ED("vmbo", True, None, "1996")],
   [X("2020-10", "present", "Bakkerij Hoekstra", None, "x"),
    X("2015-03", "2020-06", "Cendris", "KPN", "cc x", True),
    X("1999", "2014", "Wibra"), X("1993", "1993", "Koopmans"),
    X("2016", "present", "Museum Dr8888", kind="volunteer")],
   refs=2)

# 20 ----------------------------------------------------------- Arnhem, right sidebar
cv("CV_Mohammed_Amrani.pdf", weasy("""<style>@page{size:A4;margin:0}body{margin:0;font:9.8pt 'DejaVu Sans',sans-serif}.s{position:absolute;right:0;top:0;width:62mm;height:273mm;background:#e8f1ec;padding:12mm 7mm;font-size:8.8pt}.s h3{color:#1f5f45;margin:14px 0 4px}.m{margin:12mm 84mm 0 14mm}h1{font-size:19pt;margin:0;color:#1f5f45}h2{color:#1f5f45;font-size:12pt;border-bottom:1px dotted #1f5f45;margin:14px 0 5px}.y{font-weight:bold;color:#1f5f45}.e{margin-bottom:9px}</style>
<div class=m><h1>Mohammed Amrani</h1><b>Adviseur klantcontact</b>
<h2>Profiel</h2>Gedreven adviseur die wet- en regelgeving begrijpelijk maakt. Studeert naast zijn werk.
<h2>Werkervaring</h2>
<div class=e><span class=y>2021 – heden</span><br><b>Adviseur Klantcontact</b>, UWV, Arnhem<br>WW- en Ziektewetvragen per telefoon en chat. Werken met MS Office en Sonar.</div>
<div class=e><span class=y>2019 – 2021</span><br><b>Callcenter agent</b>, Teleperformance<br>Inbound voor een zorgverzekeraar.</div>
<div class=e><span class=y>2016 – 2018</span><br><b>Vakkenvuller</b>, Coop Presikhaaf</div>
<h2>Stages</h2>
<div class=e><span class=y>feb 2021 – jun 2021</span><br><b>Stagiair juridische zaken</b>, Gemeente Arnhem<br>Bezwaren registreren, hoorzittingen notuleren.</div>
<h2>Opleidingen</h2>
<div class=e><span class=y>2022 – heden</span><br><b>HBO-Rechten (deeltijd)</b>, HAN</div>
<div class=e><span class=y>2018 – 2021</span><br><b>MBO 4 Juridisch-administratief dienstverlener</b>, Rijn IJssel – afgerond</div>
<div class=e><span class=y>2014 – 2018</span><br><b>VMBO-T</b>, Maarten van Rossem – afgerond</div></div>
<div class=s><h3>Persoonlijk</h3>Geitenkamp, Arnhem<br>06 84 20 31 57<br>m.amrani@example.nl<br>Rijbewijs B
<h3>Talen</h3>Nederlands ●●●●●<br>Arabisch ●●●●○<br>Engels ●●●●○
<h3>Sterk in</h3>rustig blijven<br>doorvragen<br>typen (280 aanslagen)
<h3>Referenties</h3><b>Joyce Evers</b><br>teammanager UWV<br>06 20 30 40 11<br><br><b>Bart Rijnders</b><br>stagebegeleider gemeente Arnhem<br>026 – 377 00 00</div>"""),
   [ED("hbo-bachelor", False, "2022", "present"), ED("mbo-4", True, "2018", "2021"), ED("vmbo", True, "2014", "2018")],
   [X("2021", "present", "UWV", None, "c", True, ["Officepakket"]), X("2019", "2021", "Teleperformance", None, "cc", True),
    X("2016", "2018", "Coop"), X("2021-02", "2021-06", "Gemeente Arnhem", None, "m", False, kind="intern")],
   refs=2, offer=(50.4, False, "2023-04-16 12:00"))

# 21 ----------------------------------------------------------- Roermond, dated CV
def els(out):
    d = Doc("Book Antiqua", 10.5, 2.4)
    d.p("Curriculum vitae d.d. 7 juni 2022", size=17, color="4E342E", after=0)
    d.p("van Els Geraets-Houben", size=12, color="4E342E")
    d.table([["geboren", "Swalmen, 1971"], ["adres", "Minister Beverstraat 60, Roermond"], ["bereikbaar", "06 18 27 36 45"]], [3.5, 12], bold_first=True)
    d.h("Arbeidsverleden", color="4E342E")
    d.p("vanaf 1 september 2020", bold=True, after=0)
    d.p("Medewerkster Klantcontactcentrum bij de gemeente Roermond", after=0)
    d.p("Telefonische dienstverlening, contactformulieren, chat op werkdagen tot 20.00 uur. Voor het team Inkomen raadpleeg ik de Centric Suite. Brieven in Word, planning in Outlook.", indent=0.8)
    d.p("1 maart 2015 t/m 31 augustus 2020", bold=True, before=6, after=0)
    d.p("Administratief medewerkster bij BsGW te Roermond", after=0)
    d.p("Bezwaarschriften registreren en verdelen.", indent=0.8)
    d.p("15 april 1998 t/m 28 februari 2015", bold=True, before=6, after=0)
    d.p("Filiaalleidster bij Bloemenhal Thijssen", after=0)
    d.p("Van snijden tot kasopmaak; vanaf 2004 ook de rouwbloemen.", indent=0.8)
    d.h("Scholing", color="4E342E")
    d.p("1987 – 1990  Middelbare Tuinbouwschool, Venlo: diploma. Dit is te vergelijken met mbo-4.", after=0)
    d.p("1983 – 1987  Mavo Swalmen: diploma", after=0)
    d.p("2016  NIMA Communicatie-A: certificaat")
    d.h("Aanbevelingen", color="4E342E")
    d.p("Peggy Custers, coach KCC gemeente Roermond (0475-359999)", after=0)
    d.p("Frans Thijssen, eigenaar Bloemenhal Thijssen (06 50 12 60 12)")
    d.save(out)

cv("Els Geraets CV.docx", els,
   [ED("mbo-4", True, "1987", "1990"), ED("vmbo", True, "1983", "1987")],
   [X("2020-09-01", "present", "gemeente Roermond", None, "m", True, ["Suite", "Officepakket"]),
    X("2015-03-01", "2020-08-31", "BsGW", None, "j"),
    X("1998-04-15", "2015-02-28", "Bloemenhal Thijssen")],
   refs=2, cv_date="2022-06-07", offer=(52.0, True, "2023-04-17 09:15"))

# 22 ----------------------------------------------------------- Almelo, fpdf2, seasons
def sharon(out):
    from fpdf import FPDF
    p = FPDF(format="A4")
    p.set_margins(22, 20)
    p.add_page()
    def line(t, b="", s=10.5, c=(0, 0, 0), h=5.6):
        p.set_font("Helvetica", b, s)
        p.set_text_color(*c)
        p.multi_cell(0, h, t.encode("latin-1", "replace").decode("latin-1"), new_x="LMARGIN", new_y="NEXT")
    blue = (0, 110, 140)
    line("SHARON TER HORST", "B", 20, blue, 10)
    line("Almelo | 06 16 49 36 25 | sharonterhorst@example.com | geboren in 1999")
    def head(t):
        p.ln(4)
        p.set_fill_color(220, 240, 245)
        p.set_font("Helvetica", "B", 11)
        p.set_text_color(*blue)
        p.cell(0, 7, "  " + t, fill=True, new_x="LMARGIN", new_y="NEXT")
        p.ln(1)
    head("Baan")
    for rows in [
        (("Functie", "Medewerker klantenservice (mail, chat, telefoon)"), ("Bedrijf", "Webwinkel Knuffelkist, Almelo"), ("Periode", "voorjaar 2021 - heden"), ("Taken", "Vragen over levering, klachten, retourlabels, reviews beantwoorden")),
        (("Functie", "Kassamedewerker"), ("Bedrijf", "Attractiepark Slagharen"), ("Periode", "zomer 2020"), ("Taken", "Kaartjes verkopen, mondkapjes uitdelen")),
        (("Functie", "Verkoopmedewerker"), ("Bedrijf", "Shoeby"), ("Periode", "najaar 2018 - maart 2020"), ("Taken", "Kleding, paskamers, kassa"))]:
        for k, v in rows:
            p.set_font("Helvetica", "B", 10)
            p.set_text_color(0, 0, 0)
            p.cell(28, 5.6, k + ":")
            p.set_font("Helvetica", "", 10)
            p.multi_cell(0, 5.6, v, new_x="LMARGIN", new_y="NEXT")
        p.ln(2.5)
    head("School")
    line("MBO Leidinggevende leisure & hospitality, niveau 4 - ROC van Twente - diploma juni 2018")
    line("VMBO-KB - Erasmus Almelo - diploma 2014")
    head("Computer")
    line("Zendesk, Lightspeed, Instagram. Geen ervaring met gemeentelijke systemen, wel snel in leren.")
    head("Referentie")
    line("Melissa Wolbers, eigenaresse Knuffelkist, info@example.com")
    p.output(str(out))

cv("sharon-ter-horst-cv.pdf", sharon,
   [ED("mbo-4", True, None, "2018-06"), ED("vmbo", True, None, "2014")],
   [X(season("2021-03-01", "2021-05-31"), "present", "Webwinkel Knuffelkist", None, "x", True),
    X(season("2020-06-01", "2020-08-31"), season("2020-06-01", "2020-08-31"), "Attractiepark Slagharen"),
    X(season("2018-09-01", "2018-11-30"), "2020-03", "Shoeby")],
   refs=1, offer=(40.0, True, "2023-04-17 23:58"))

# 23 ----------------------------------------------------------- Meppel, rtf
def dirk(out):
    d = Doc("Arial", 11, 2.5)
    d.p("Dirk Haveman", bold=True, size=18)
    d.p("Meppel, 06-83 20 14 75, dirkhaveman@example.nl")
    d.h("Korte typering", color="333333")
    d.p("Dienstbaar, handig, altijd op tijd. Sleutelbos aan de broek.")
    d.h("Functies", color="333333")
    for a, b in [("Koster-beheerder, Protestantse Gemeente te Meppel. Zalen verhuren, koffie, techniek tijdens de diensten.", "(augustus 2018 – heden)"),
                 ("Conciërge, CSG Dingstede. Klein onderhoud, sleutelbeheer, kopieerwerk.", "(januari 2012 – juli 2018)"),
                 ("Bode en baliemedewerker, gemeente Meppel. Post, raadszaal klaarzetten, mensen wijzen waar ze moesten zijn. Outlook en Word.", "(mei 2001 – december 2011)"),
                 ("Magazijnmeester, drukkerij Ten Brink.", "(1990 – april 2001)")]:
        d.p(a, after=0)
        d.p(b, color="555555")
    d.h("Genoten onderwijs", color="333333")
    d.p("mbo, Drenthe College (volwassenenonderwijs), diploma 2003", after=0)
    d.p("LTS Meppel, diploma 1989")
    d.h("Diversen", color="333333")
    d.p("BHV en ploegleider sinds 2012. Microsoft Office kan ik mee overweg. Orgel spelen, schaatsen op natuurijs.")
    d.h("Referenties", color="333333")
    d.p("Ds. H. Boersma, predikant, 0522 25 00 00", after=0)
    d.p("Mevr. L. Kin, directeur bedrijfsvoering CSG Dingstede, 0522 26 00 00")
    d.save(out)

cv("CV Dirk Haveman.rtf", via_office(dirk, "rtf"),
   [ED("mbo", True, None, "2003"), ED("vmbo", True, None, "1989")],
   [X("2018-08", "present", "Protestantse Gemeente te Meppel", None, "r"),
    X("2012-01", "2018-07", "CSG Dingstede", None, "e", "mixed"),
    X("2001-05", "2011-12", "gemeente Meppel", None, "m", False, ["Officepakket"]),
    X("1990", "2001-04", "drukkerij Ten Brink")],
   maybe=["Officepakket"], refs=2, offer=(43.5, True, "2023-04-18 12:00"))

# 24 ----------------------------------------------------------- Den Bosch, borderless two-column table page
def marijke(out):
    d = Doc("Corbel", 10.5, 1.6)
    t = d.d.add_table(rows=1, cols=2)
    t.autofit = False
    a, b = t.rows[0].cells
    t.columns[0].width = a.width = d.Cm(12.2)
    t.columns[1].width = b.width = d.Cm(5.6)
    shade(b, "ECEFF1")
    d.runs(a.paragraphs[0], "mr. Marijke van den Heuvel", bold=True, size=18, color="263238")
    d.p("Jurist met bankervaring en een voet in de lokale politiek.", where=a, italic=True)
    d.h("LOOPBAAN", where=a, color="263238", size=11)
    for per, role, firm, txt in [
        ("jan. ’17 – heden", "Adviseur particulieren", "Rabobank ’s-Hertogenbosch en Omstreken", "Hypotheekgesprekken op kantoor en bij klanten thuis, nazorg. Iedere middag van drie tot vijf telefonisch spreekuur. Vast aanspreekpunt voor twaalf makelaars in de Meierij; ieder najaar geef ik een avond voor starters die hun eerste huis kopen."),
        ("mrt. ’18 – mrt. ’22", "Gemeenteraadslid", "Gemeente ’s-Hertogenbosch", "Woordvoerder zorg en wonen. Ca. 16 uur per week naast de bank."),
        ("sept. ’10 – dec. ’16", "Juridisch medewerker", "Woningstichting BrabantWonen", "Huurincasso, burenruzies, ontruimingen voorkomen. Procederen bij de kantonrechter en convenanten opstellen met schuldhulpverleners en wijkteams."),
        ("okt. ’06 – aug. ’10", "Advocaat-stagiaire", "Van Lith Advocaten, Vught", "Personen- en familierecht.")]:
        d.p(per, where=a, size=9, color="607D8B", before=6, after=0)
        d.p(f"**{role}**, {firm}", where=a, after=0)
        d.p(txt, where=a)
    d.h("STUDIE", where=a, color="263238", size=11)
    d.p("Nederlands recht, Universiteit van Tilburg, 2000 – 2006, meestertitel behaald", where=a, after=0)
    d.p("Vwo, Maurick College Vught, 1994 – 2000, diploma", where=a)
    d.runs(b.paragraphs[0], "CONTACT", bold=True)
    d.p("Vughterstraat 212", where=b, after=0)
    d.p("5211 GP Den Bosch", where=b, after=0)
    d.p("06 26 48 15 93", where=b)
    d.p("VAARDIGHEDEN", where=b, bold=True, before=8)
    for s in ["Gespreksvoering", "Wft Hypothecair krediet (2017)", "MS Office"]:
        d.p("✓ " + s, where=b, after=0)
    d.p("TALEN", where=b, bold=True, before=8)
    d.p("Nederlands, Engels, Frans", where=b)
    d.p("VRIJE TIJD", where=b, bold=True, before=8)
    d.p("Carnaval (Oeteldonk!), hardlopen, boeken", where=b)
    d.p("REFERENTIES", where=b, bold=True, before=8)
    d.p("Op aanvraag beschikbaar.", where=b)
    d.save(out)

cv("M. van den Heuvel cv 2023.docx", marijke,
   [ED("wo-master", True, "2000", "2006"), ED("vwo", True, "1994", "2000")],
   [X("2017-01", "present", "Rabobank", None, "x", "mixed"),
    X("2018-03", "2022-03", "Gemeente ’s-Hertogenbosch", None, "m", False, kind="council"),
    X("2010-09", "2016-12", "Woningstichting BrabantWonen"),
    X("2006-10", "2010-08", "Van Lith Advocaten")],
   outside=["Officepakket"], refs=0, on_request=True, offer=(55.0, False, "2023-04-17 17:17"))

# 25 ----------------------------------------------------------- Venray, vertical timeline
cv("Tim Verkooijen.pdf", chrome("""<style>@page{size:A4;margin:15mm}body{margin:0;font:10pt 'Liberation Sans',sans-serif;color:#263238}h1{font-size:26pt;margin:0;text-transform:lowercase;color:#00838f}.tl{border-left:3px solid #00838f;margin-left:8px;padding-left:18px}.tl div{position:relative;margin-bottom:13px}.tl div:before{content:"";position:absolute;left:-25px;top:4px;width:9px;height:9px;border-radius:50%;background:#fff;border:2px solid #00838f}.tl b{display:block}.tl small{color:#00838f;font-weight:bold}h2{font-weight:normal;color:#00838f;margin:16px 0 8px}.two{display:flex;gap:20mm}</style>
<h1>tim verkooijen</h1>Venray • 22 jaar • 06 37 19 28 46 • tim@example.nl
<p>Aanpakker uit de Peel. Ik heb in loodsen gestaan, pizza’s gebakken en aan de telefoon gezeten. Dat laatste is het leukst.</p>
<h2>van nu naar toen</h2>
<div class=tl><div><small>Mei 2022 – Heden</small><b>Klantenservice / order desk</b>Tuinplezier Online, Horst. Bellen en mailen met klanten, orders invoeren in Exact, koffie voor de magazijnjongens.</div>
<div><small>Sep 2021 – Heden (zaterdag)</small><b>Afwasser en runner</b>Restaurant De Beejekurf</div>
<div><small>Juli 2019 – April 2022</small><b>Logistiek medewerker</b>DSV Venray (via Covebo). Inbound en outbound, voorraadtellingen.</div>
<div><small>2019</small><b>MBO, Gilde Opleidingen</b>Diploma gehaald</div>
<div><small>Feb 2019 – Juni 2019</small><b>Stage</b>Seacon Logistics</div>
<div><small>2016</small><b>VMBO basis, Raayland College</b>Diploma gehaald</div></div>
<div class=two><div><h2>kan ik</h2>Excel, Word, Exact Online, reachtruck</div><div><h2>doe ik</h2>Gamen, VV Venray 4, schutterij</div><div><h2>vraag na bij</h2>Wilbert Jacobs, Tuinplezier Online<br>(077 398 00 00)</div></div>"""),
   [ED("mbo", True, None, "2019"), ED("vmbo", True, None, "2016")],
   [X("2022-05", "present", "Tuinplezier Online", None, "x", True),
    X("2021-09", "present", "Restaurant De Beejekurf"),
    X("2019-07", "2022-04", "Covebo", "DSV", "t x"),
    X("2019-02", "2019-06", "Seacon Logistics", kind="intern")],
   outside=["Officepakket"], refs=1, offer=(38.75, True, "2023-04-15 14:00"))

# 26 ----------------------------------------------------------- Apeldoorn, agency CV with matrix
def ingrid(out):
    d = Doc("Liberation Sans", 9.5, 2.0)
    d.p("Vecht & Veluwe Detachering", bold=True, color="5D4037", size=14, after=0)
    d.p("Contactpersoon: Jeroen Pas, accountmanager, 055 – 300 00 00", size=8.5, color="777777")
    d.p("Kandidaat: Ingrid Stegeman", bold=True, size=16, before=6)
    d.p("Woonplaats Apeldoorn · beschikbaar 28 uur (ma, wo, do, vr) · per 1 mei 2023")
    d.h("Toets aan uw aanvraag", color="5D4037")
    d.table([["Gevraagd", "Onderbouwing"],
             ["Afgerond mbo niveau 3 / niveau 4", "Ja, mbo 4 Managementassistente (2001)"],
             ["Minimaal 2 jaar KCC-ervaring in de laatste 3 jaar", "Ja, zie Meerinzicht"],
             ["Ervaring met Key2KCC, Key2Belastingen, Accres, Suite, Officepakket", "Suite en Officepakket ja; niet gewerkt met Key2KCC en Accres"]], [7.5, 9.3], grid=True, head=True)
    d.h("Over de kandidaat", color="5D4037")
    d.p("Ingrid is een warme en ordelijke collega die het liefst met haar handen vol zit. Zij schakelt snel tussen drie gemeenten met elk hun eigen regels en raakt daarbij zelden de draad kwijt. In het gesprek viel op dat zij vragen eerst samenvat en dan pas beantwoordt.")
    d.p("Wij hebben haar leren kennen in het najaar van 2020 en sindsdien is zij onafgebroken voor ons aan het werk. Zij zoekt na de lopende opdracht een nieuwe uitdaging en is bereid te reizen; zij heeft een auto.")
    d.h("Competenties", color="5D4037")
    d.table([["Betrokken en betrouwbaar", "In tweeënhalf jaar twee dagen ziek geweest. Collega’s geven haar hun sleutels."],
             ["Stressbestendig", "Bleef tijdens de stroomstoring van januari rustig doorwerken met pen en papier."],
             ["Flexibel", "Woensdag en vrijdag kunnen altijd, andere dagen in overleg."],
             ["Klantgericht", "Belt zelf terug als zij twijfelt of een inwoner goed geholpen is."],
             ["Nauwkeurig", "Haar registraties zijn in de steekproeven steeds goed bevonden."]], [5, 11.8], grid=True, bold_first=True)
    d.h("Werkzaamheden", color="5D4037")
    for rows in [
        [["Opdrachtgever", "Meerinzicht (Ermelo, Harderwijk, Zeewolde)"], ["Functie", "Medewerker Klant Contact Centrum"], ["Periode", "01-12-2020 t/m heden"], ["Via", "Vecht & Veluwe Detachering"],
         ["Taken", ["- Inkomende gesprekken en mail voor drie gemeenten", "- Afspraken en terugbelverzoeken, ook ’s avonds op donderdag", "- Doorzetten van Wmo-vragen in Centric Suite; brieven in Word, werkverdeling in Excel", "- Signaleren van veel gestelde vragen en deze aanleveren voor de websites", "- Inwerken van twee stagiaires en een trainee", "Resultaat: bereikbaarheid van 78 naar 91 procent binnen een jaar, samen met het hele team."]]],
        [["Werkgever", "Centraal Beheer, Apeldoorn"], ["Functie", "Medewerker polisadministratie"], ["Periode", "01-04-2010 t/m 30-11-2020"], ["Taken", ["- Mutaties autoverzekeringen", "- Rappels en retourpost", "- Lid van de ondernemingsraad van 2015 tot 2019", "Resultaat: achterstand van zes weken weggewerkt na de overgang naar een nieuw polissysteem."]]],
        [["Werkgever", "Gemeente Epe"], ["Functie", "Secretaresse afdeling Ruimte"], ["Periode", "15-08-2001 t/m 31-03-2010"], ["Taken", ["- Agenda, notulen, post", "- Key2Belastingen geraadpleegd voor eigendomsgegevens"]]]]:
        d.table(rows, [3.3, 13.5], grid=True, bold_first=True)
        d.p("", after=4)
    d.h("Opleiding en cursussen", color="5D4037")
    d.table([["Opleiding", "Instituut", "Jaar", "Diploma"], ["MBO 4 Managementassistente", "ROC Aventus", "1998 – 2001", "ja"], ["Havo", "Christelijk Lyceum Apeldoorn", "1993 – 1998", "ja"], ["Klantgericht schrijven", "in company", "2021", "certificaat"]], [5.8, 5.5, 3, 2.5], grid=True, head=True)
    d.h("Referenten", color="5D4037")
    d.table([["Mevr. D. Foppen", "teamleider KCC Meerinzicht", "2020 – 2023"], ["Dhr. B. Mulderij", "teammanager polis, Centraal Beheer", "2014 – 2020"]], [4.5, 8, 4.3], grid=True)
    footer(d, "Vecht & Veluwe Detachering · KvK 00000000 · pagina ", pages=True)
    d.save(out)

cv("CV Ingrid Stegeman - medewerker KCC.pdf", via_office(ingrid, "pdf"),
   [ED("mbo-4", True, "1998", "2001"), ED("havo", True, "1993", "1998")],
   [X("2020-12-01", "present", "Vecht & Veluwe Detachering", "Meerinzicht", "t m", True, ["Suite", "Officepakket"]),
    X("2010-04-01", "2020-11-30", "Centraal Beheer"),
    X("2001-08-15", "2010-03-31", "Gemeente Epe", None, "m", False, ["Key2Belastingen"])],
   refs=2, offer=(55.56, True, "2023-04-18 11:59"))

# 27 ----------------------------------------------------------- Delfzijl, employer blocks with umbrella
def yvonne(out):
    d = Doc("Segoe UI", 10, 2.2)
    d.p("YVONNE MULDER", bold=True, size=17, color="AD1457", align="c", after=0)
    d.p("Farmsum  ~  06 31 05 77 20  ~  yvonne.mulder@example.nl", align="c", size=9)
    d.h("PERSOONLIJK PROFIEL", color="AD1457", size=11, align="c")
    d.p("Nuchtere Groningse met vijftien jaar gemeente in de benen. Kent de regio van aardbeving tot zeehaven en weet hoe je met iemand praat die al vijf keer is doorverbonden.", align="c")
    d.h("WERK", color="AD1457", size=11, align="c")
    d.p("GEMEENTE EEMSDELTA (januari 2021 – heden)", bold=True, after=0)
    d.p("Medewerker Klant Contact Centrum  |  januari 2021 – juni 2022", italic=True, after=0)
    d.p("Telefoon, chat en socials; Key2KCC. Meegebouwd aan de kennisbank van de nieuwe gemeente.", indent=0.6)
    d.p("Senior medewerker KCC  |  juli 2022 – heden", italic=True, after=0)
    d.p("Vraagbaak voor twaalf collega’s, roosters, klachten. Werkt met Key2KCC, Outlook, Excel en PowerPoint.", indent=0.6)
    d.p("GEMEENTE DELFZIJL (april 2007 – december 2020)", bold=True, before=8, after=0)
    d.p("Telefoniste  |  mei 2011 – december 2020", italic=True, after=0)
    d.p("Centrale telefoon van de gemeente, doorverbinden en eenvoudige vragen zelf afdoen. Belastingvragen via Key2Belastingen.", indent=0.6)
    d.p("Medewerkster post en archief  |  april 2007 – april 2011", italic=True)
    d.p("KLEINE BAANTJES", bold=True, before=8, after=0)
    d.p("Hotel-restaurant Boven Groningen, kamermeisje  |  2004 – 2007")
    d.h("WAAR IK TROTS OP BEN", color="AD1457", size=11, align="c")
    for t in ["De herindeling: op 4 januari 2021 ging de lijn open en na zeven minuten zat iedereen in gesprek. Die dag hebben wij met negen mensen ruim achthonderd inwoners geholpen. Ik weet nog wie de eerste was: een man die wilde weten of zijn grijze bak nog op dinsdag aan de straat moest.",
              "De schadetafel: samen met een collega heb ik een lijst gemaakt van alles wat mensen met aardbevingsschade moeten weten, van het juiste loket tot een luisterend oor. Die lijst hangt inmiddels bij alle collega’s naast het scherm.",
              "Mijn diploma: op mijn eenendertigste alsnog niveau 4 gehaald, naast een gezin met drie kinderen."]:
        d.p(t, after=5)
    d.h("CURSUSSEN", color="AD1457", size=11, align="c")
    d.table([["2022", "Coachend begeleiden van collega’s"], ["2021", "Webcare en socials"], ["2018", "Agressie en emotie in het gesprek"], ["2014", "BHV (jaarlijks herhaald)"], ["2012", "Gronings voor nije medewaarkers"]], [3, 13.6])
    d.h("OVER MIJ", color="AD1457", size=11, align="c")
    d.p("Getrouwd met Harm, drie kinderen, twee pony’s. Ik zwem elke maandag in de haven zolang het boven de twaalf graden is. Lezen doe ik in bad. Ik heb rijbewijs B en BE.", after=6)
    d.h("ONDERWIJS", color="AD1457", size=11, align="c")
    d.p("Mbo-opleiding telefoniste/receptioniste, niveau 2, Noorderpoort, diploma 2006", after=0)
    d.p("Mbo-opleiding directiesecretaresse, niveau 4, Noorderpoort, via EVC in 2019 het diploma ontvangen", after=0)
    d.p("Vmbo-t, Fivelcollege, diploma 2004")
    d.h("REFERENTIES", color="AD1457", size=11, align="c")
    d.table([["Siepko Dijkema\nteamleider KCC\nGemeente Eemsdelta\n14 0596", "Greetje Toxopeus\nmanager Facilitair (oud)\nGemeente Delfzijl\n06 22 48 00 16"]], [8.3, 8.3])
    d.save(out)

cv("Yvonne Mulder CV.docx", yvonne,
   [ED("mbo-2", True, None, "2006"), ED("mbo-4", True, None, "2019"), ED("vmbo", True, None, "2004")],
   [X("2021-01", "2022-06", "GEMEENTE EEMSDELTA", None, "m", True, ["Key2KCC"]),
    X("2022-07", "present", "GEMEENTE EEMSDELTA", None, "m", True, ["Key2KCC", "Officepakket"]),
    X("2011-05", "2020-12", "GEMEENTE DELFZIJL", None, "m", True, ["Key2Belastingen"]),
    X("2007-04", "2011-04", "GEMEENTE DELFZIJL", None, "m"),
    X("2004", "2007", "Hotel-restaurant Boven Groningen")],
   refs=2, offer=(53.9, None, "2023-04-14 16:44"))

# 28 ----------------------------------------------------------- Goes, bilingual
def _rob(t):
    jobs = "".join(f"<tr><td class=p>{p}</td><td><b>{r}</b> <i>{f}</i><br>{x}</td></tr>" for p, r, f, x in t["jobs"])
    edu = "".join(f"<tr><td class=p>{p}</td><td>{x}</td></tr>" for p, x in t["edu"])
    return (f"<div class=pg><h1>Rob de Nooijer</h1><div class=c>Goes · 06 40 60 80 12 · rob@example.nl</div><p>{t['intro']}</p><h2>{t['h'][0]}</h2><table>{jobs}</table>"
            f"<h2>{t['h'][1]}</h2><table>{edu}</table><h2>{t['h'][2]}</h2><p>{t['lang']}</p><h2>{t['h'][3]}</h2><p>{t['refs']}</p></div>")

NL = dict(h=["Werkervaring", "Opleiding", "Talen", "Referenties"], intro="Gastheer van beroep. Ik heb hotels geleid, een eigen strandpaviljoen gehad en sta nu met plezier de inwoners van Goes te woord.",
          jobs=[("14/09/2020 – heden", "Medewerker publiekshal", "Gemeente Goes", "Balie burgerzaken, aangiften, rijbewijzen. Op maandag en dinsdag neem ik de telefoon van het KCC over."),
                ("01/05/2008 – 30/09/2019", "Eigenaar", "Strandpaviljoen De Zeeduivel", "Eigen zaak in Domburg met 22 man personeel in de zomer."),
                ("01/02/1999 – 15/04/2008", "Hotelmanager", "Hotel Terminus", "Receptie, inkoop, personeel. 46 kamers en een suite.")],
          edu=[("1994 – 1998", "HBO Hoger hotelonderwijs, Maastricht – diploma behaald"), ("1988 – 1994", "Vwo, Buys Ballot College – diploma behaald")],
          lang="Nederlands, Engels, Duits, Zeeuws", refs="Anneke Hollestelle, afdelingshoofd publiekszaken gemeente Goes<br>Kees Minderhoud, oud-eigenaar Hotel Terminus")
EN = dict(h=["Work experience", "Education", "Languages", "References"], intro="A host by profession. I managed hotels, owned a beach restaurant and now enjoy serving the citizens of Goes.",
          jobs=[("14/09/2020 – present", "Public services officer", "Municipality of Goes", "Civil affairs desk, registrations, driving licences. On Mondays and Tuesdays I take over the telephone of the contact centre."),
                ("01/05/2008 – 30/09/2019", "Owner", "Strandpaviljoen De Zeeduivel", "My own business in Domburg with 22 staff in summer."),
                ("01/02/1999 – 15/04/2008", "Hotel manager", "Hotel Terminus", "Front office, purchasing, staff. 46 rooms and one suite.")],
          edu=[("1994 – 1998", "Bachelor of hotel management, Maastricht – degree obtained"), ("1988 – 1994", "Pre-university education, Buys Ballot College – diploma obtained")],
          lang="Dutch, English, German, Zeeland dialect", refs="Anneke Hollestelle, head of public services, municipality of Goes<br>Kees Minderhoud, former owner of Hotel Terminus")
cv("CV Rob de Nooijer NL-EN.pdf", weasy("""<style>@page{size:A4;margin:20mm}body{font:10.5pt 'Liberation Serif',serif}.pg+.pg{break-before:page}h1{text-align:center;font-size:20pt;margin:0;color:#00537a}.c{text-align:center}h2{font-size:12pt;color:#00537a;border-bottom:3px double #00537a;margin:14px 0 4px}td{vertical-align:top;padding:3px 0}.p{width:47mm;white-space:nowrap}</style>""" + _rob(NL) + _rob(EN)),
   [ED("hbo-bachelor", True, "1994", "1998"), ED("vwo", True, "1988", "1994")],
   [X("2020-09-14", "present", "Gemeente Goes", None, "m", "mixed"),
    X("2008-05-01", "2019-09-30", "Strandpaviljoen De Zeeduivel"),
    X("1999-02-01", "2008-04-15", "Hotel Terminus")],
   refs=2, lang="mixed", offer=(48.6, True, "2023-04-17 13:05"))
