"""First half of the CVs: text, layout and truth side by side."""
from goldlib import E, between
from layout import *

CVS = []


def cv(**truth):
    def wrap(make):
        CVS.append((make, truth))
        return make
    return wrap


PENSION = ["temp-agency", "municipality"]


# 1 -- borderless table with a date column
@cv(file="CV_Marijke_Hoogland.docx", lang="nl", refs=2, offer=("49,50", "nee", "2023-04-14 10:12"),
    edu=[("mbo-4", True, "2004", "2007"), ("vmbo", True, "2000", "2004")],
    exp=[E("2021-09", "present", "Driessen", "gemeente Zoetermeer", PENSION, True, ["Key2KCC", "Key2Belastingen", "Officepakket"]),
         E("2019-11", "2021-08", "Driessen", "gemeente Lansingerland", PENSION, True, ["Accres", "Key2KCC"]),
         E("2014-03", "2019-10", "Greenchoice", None, ["private"], True),
         E("2007-08", "2014-02", "Bakkerij Van Maanen", None, ["private"], False)],
    out=["Suite"])
def _(f):
    d = doc("Calibri", 10.5, (1.8, 2, 1.8, 2))
    p(d, "Marijke Hoogland", bold=True, size=22, color="1F5F5B", after=0)
    p(d, "Bleiswijk  |  06 - 555 018 22  |  m.hoogland@voorbeeldmail.nl  |  rijbewijs B", color="666666")
    p(d, "Ik ben een rustige, duidelijke prater met ruim negen jaar telefoonervaring, waarvan de laatste jaren bij gemeenten. Inwoners die boos bellen vind ik "
         "niet vervelend: meestal zit er een goede vraag achter. Woensdag en vrijdag ben ik beschikbaar.", italic=True, after=8)

    def block(title, rows):
        underline(p(d, title.upper(), bold=True, color="1F5F5B", before=8), "1F5F5B")
        t = d.add_table(rows=0, cols=2)
        for a, lines in rows:
            r = t.add_row().cells
            cell(r[0], [a])
            cell(r[1], lines)
        widths(t, 4.2, 12.8)
    block("Waar ik gewerkt heb", [
        ("sept. 2021 – heden", ["**Medewerker Klant Contact Centrum**", "Driessen, gedetacheerd bij gemeente Zoetermeer",
                                "Telefoon, mail en webchat over paspoorten, verhuizingen, afval en belastingen. Ik registreer in Key2KCC en zoek aanslagen op in "
                                "Key2Belastingen. Weekoverzichten voor de teamleider in Word en Excel.", "Inwerken van drie nieuwe collega’s."]),
        ("nov. 2019 – aug. 2021", ["**KCC-medewerker (28 uur)**", "Driessen, gedetacheerd bij gemeente Lansingerland",
                                   "Eerste lijn telefonie, ca. 60 gesprekken per dag. Meldingen openbare ruimte en sportzalen geboekt in Accres; zaken aangemaakt in Key 2 KCC."]),
        ("mrt. 2014 – okt. 2019", ["**Agent klantenservice**", "Greenchoice, Rotterdam", "Bellen en mailen met klanten over termijnbedrag, storing en verhuizing."]),
        ("aug. 2007 – feb. 2014", ["**Verkoopster**, later filiaalhulp", "Bakkerij Van Maanen, Bergschenhoek", "Winkelverkoop, kassa, bestellijsten."])])
    block("School", [("2004 – 2007", ["**Secretarieel medewerker, mbo niveau 4**", "ID College Zoetermeer, diploma behaald"]),
                     ("2000 – 2004", ["**Vmbo theoretische leerweg**", "Wolfert Lansing, diploma behaald"])])
    block("Ook handig om te weten", [("Cursussen", ["Omgaan met agressie (2022), Klantgericht schrijven (2020)"]),
                                     ("Systemen", ["Key2KCC, Key2Belastingen, Accres, Centric Suite (e-learning gevolgd), Zendesk"]),
                                     ("Referenties", ["Petra van Zanten, teamleider KCC Zoetermeer, 079-555 01 10", "Dhr. A. Kolkman, coördinator Lansingerland, a.kolkman@voorbeeld.nl"])])
    d.save(f)


# 2 -- sidebar left, Chromium
@cv(file="cv-youssef-elamrani.pdf", lang="nl", refs=2, offer=("42,00", "ja", "2023-04-17 22:41"),
    edu=[("hbo-bachelor", False, "2016", "2018"), ("havo", True, "2011", "2016")],
    exp=[E("2021", "present", "Teleperformance", "Vattenfall", ["contact-centre-company", "private"], True),
         E("2019", "2021", "Webhelp", "Ziggo", ["contact-centre-company", "private"], True),
         E("2018", "2019", "New York Pizza", None, ["private"], False)],
    out=["Officepakket"])
def _(f):
    chromium("""<style>@page{size:A4;margin:0}body{margin:0;font:10.5pt/1.45 'Liberation Sans';color:#222}.w{display:grid;grid-template-columns:66mm 1fr;min-height:297mm}
aside{background:#20304a;color:#fff;padding:14mm 8mm}aside h2{font-size:11pt;border-bottom:1px solid #8fb;padding-bottom:2px;margin:7mm 0 2mm}main{padding:14mm 12mm}
.f{width:34mm;height:34mm;border-radius:50%;background:#51658a;margin:0 auto 6mm;text-align:center;line-height:34mm;font-size:9pt}h1{margin:0;font-size:25pt;color:#20304a}
.t{color:#777}.j{margin:0 0 5mm}.j b{font-size:11.5pt}.bar{background:#51658a;height:5px;margin:2px 0 6px}.bar i{display:block;height:5px;background:#8fb}</style>
<div class=w><aside><div class=f>foto</div><h2>Gegevens</h2>Youssef El Amrani<br>Osdorp, Amsterdam<br>06 5550 2917<br>y.elamrani@voorbeeldmail.nl<br>22 juni 1999
<h2>Kan ik goed</h2>Rustig blijven<div class=bar><i style="width:92%"></i></div>Snel typen<div class=bar><i style="width:80%"></i></div>MS Office<div class=bar><i style="width:70%"></i></div>
<h2>Talen</h2>Nederlands – moedertaal<br>Arabisch (Darija) – goed<br>Engels – goed
<h2>Wie kan je bellen</h2>Inge Postma<br>Teamcoach Teleperformance<br>020 555 0144<br><br>Mehmet Arslan<br>Supervisor Webhelp<br>020 555 0190
<h2>Vrije tijd</h2>Kickboksen, koken voor vrienden, NS-wandelingen</aside>
<main><h1>Youssef El Amrani</h1><p class=t>Callcenter agent met een Amsterdams hart</p>
<h3>Profiel</h3><p>Ik werk nu vier jaar aan de telefoon en wil graag de stap maken naar de overheid. Ik leg dingen uit tot iemand het snapt, zonder haast te laten merken.</p>
<h3>Werk</h3>
<div class=j><b>Teleperformance</b> <span class=t>2021 – heden</span><br><i>Customer service agent voor opdrachtgever Vattenfall</i><br>Inbound bellen over facturen en meterstanden. Sinds kort ook buddy van nieuwe agents. Doelen: gesprekstijd, klanttevredenheid (8,4). Tijdens de prijsstijgingen van vorig jaar veel betalingsregelingen besproken met mensen die echt niet wisten hoe ze rond moesten komen.</div>
<div class=j><b>Webhelp</b> <span class=t>2019 – 2021</span><br><i>Callcenter medewerker, project Ziggo</i><br>Technische en administratieve vragen, in het weekend de chat. Van kantoor naar thuiswerken in maart 2020.</div>
<div class=j><b>New York Pizza</b> <span class=t>2018 – 2019</span><br><i>Bezorger</i><br>Pizza’s rondbrengen met de scooter, soms kassa.</div>
<h3>Opleiding</h3>
<div class=j><b>Hogeschool van Amsterdam</b> <span class=t>2016 – 2018</span><br>HBO Sociaal Juridische Dienstverlening (gestopt na het tweede jaar)</div>
<div class=j><b>Calandlyceum</b> <span class=t>2011 – 2016</span><br>Havo, profiel E&amp;M, diploma</div>
<h3>Certificaten</h3>BHV 2022 · Heftruck (2017)</main></div>""", f)


# 3 -- full dates, tab stops, formal style
@cv(file="Curriculum Vitae D. Vroegindeweij.docx", lang="nl", refs=1, offer=("51,00", "", "2023-04-11 09:30"),
    edu=[("vmbo", True, "1978", "1982"), ("mbo-4", True, "1982", "1985")],
    exp=[E("1985-08-15", "1992-06-30", "Notariskantoor Van der Slik & Tanis", None, ["private"], False),
         E("1999-01-04", "2012-12-31", "Gemeente Middelharnis", None, ["municipality"], False),
         E("2013-01-01", "2018-08-31", "Gemeente Goeree-Overflakkee", None, ["municipality"], False, ["Officepakket"]),
         E("2018-09-01", "present", "Gemeente Goeree-Overflakkee", None, ["municipality"], "mixed", ["Key2KCC"], word=True)],
    out=[])
def _(f):
    d = doc("Times New Roman", 12, (2.5, 2.5, 2.5, 2.5))
    p(d, "CURRICULUM VITAE", bold=True, size=16, align="c", after=14)
    for a, b in [("Naam", "Vroegindeweij, Dirkje Adriana (Dieneke)"), ("Geboren", "12 mei 1966 te Ooltgensplaat"), ("Burgerlijke staat", "gehuwd, drie kinderen"),
                 ("Woonplaats", "Dirksland"), ("Telefoon", "0187 – 55 50 21")]:
        p(d, f"{a}\t: {b}", tabs=(5,), after=0)
    p(d, "Genoten onderwijs", bold=True, before=14)
    p(d, "1978 – 1982\tMavo, De Prins Maurits te Middelharnis (diploma)", tabs=(5,), after=0)
    p(d, "1982 – 1985\tMEAO secretarieel te Spijkenisse (diploma)", tabs=(5,))
    p(d, "Betrekkingen", bold=True, before=14)
    for per, rest in [
        ("15-08-1985 tot 30-06-1992", ["Notariskantoor Van der Slik & Tanis, Sommelsdijk", "functie: typiste / secretaresse", "werk: aktes uitwerken, agenda, archief"]),
        ("04-01-1999 t/m 31-12-2012", ["Gemeente Middelharnis", "functie: medewerkster bevolking (balie)", "werk: paspoorten, rijbewijzen, aangiften van geboorte en overlijden"]),
        ("01-01-2013 t/m 31-08-2018", ["Gemeente Goeree-Overflakkee", "functie: medewerker burgerzaken (balie)", "werk: als boven, na de herindeling; brieven en lijsten in Word en Excel"]),
        ("01-09-2018 t/m heden", ["Gemeente Goeree-Overflakkee", "functie: receptioniste-telefoniste",
                                  "werk: ontvangst van bezoekers, postkamer, bediening van de telefooncentrale in de ochtend, doorverbinden, afspraken noteren in Key2KCC; bezoekerslijst in Excel"])]:
        p(d, per + "\t" + rest[0], tabs=(6,), after=0, before=6)
        for r in rest[1:]:
            par = p(d, r, after=0, indent=6)
    p(d, "In de tussenliggende jaren (1992 – 1998) heb ik voor ons gezin gezorgd.", before=8)
    p(d, "Nevenwerkzaamheden", bold=True, before=12)
    p(d, "Lid van de activiteitencommissie van de Gereformeerde Gemeente te Dirksland.")
    p(d, "Referentie", bold=True, before=12)
    p(d, "Mevrouw C. Kievit, teamleider Publiekszaken, telefoon 0187 – 55 51 00")
    d.save(f)


# 4 -- profile of an agency: table requirement / answer, functions under one employer
@cv(file="ProfielSanneBrouwer_12074.pdf", lang="nl", refs=2, offer=("53,30", "nee", "2023-04-18 11:58"),
    edu=[("hbo-bachelor", True, "2010-09", "2014-07"), ("havo", None, None, "2010")],
    exp=[E("2021-02", "present", "Werkorganisatie BUCH", None, ["municipality"], True, ["Key2KCC", "Officepakket"]),
         E("2018-05", "2021-01", "Werkorganisatie BUCH", None, ["municipality"], True, ["Key2Belastingen"]),
         E("2016-10", "2018-04", "Werkorganisatie BUCH", None, ["municipality"], False),
         E("2014-09", "2016-09", "Univé", None, ["private"], True)],
    out=["Suite"])
def _(f):
    weasy("""<style>@page{size:A4;margin:18mm 18mm 20mm;@bottom-center{content:"Personeelsprofiel S. Brouwer – FlexPubliek B.V. – pagina " counter(page);font:8pt Carlito;color:#888}}
body{font:10.5pt/1.4 Carlito}h1{color:#b3261e;font-size:19pt;margin:0}h2{background:#b3261e;color:#fff;font-size:11pt;padding:3px 6px}table{border-collapse:collapse;width:100%}
td,th{border:1px solid #bbb;padding:3px 6px;vertical-align:top;text-align:left}.e{margin:0 0 3mm}.c{float:right;width:62mm;border:1px solid #b3261e;padding:5px;font-size:9pt;margin-left:6mm}</style>
<div class=c><b>Contactpersoon FlexPubliek</b><br>Roderick Smeets, accountmanager<br>030 555 0160<br>r.smeets@flexpubliek.voorbeeld</div>
<h1>Sanne Brouwer</h1><p>Kandidaat voor aanvraag 12074, medewerker KCC<br>Woonplaats: Heiloo · Beschikbaar: per direct, 32 uur · Nederlandse</p>
<h2>Motivatie van de bemiddelaar</h2><p>Sanne kent de gemeentelijke dienstverlening van balie tot telefoon. Zij is toe aan een opdracht buiten Noord-Holland en reist graag met de trein. Collega’s noemen haar nuchter en precies.</p>
<h2>Eisen en wensen</h2><table><tr><th style="width:62%">Gevraagd</th><th>Antwoord</th></tr>
<tr><td>Eis 2: afgeronde opleiding minimaal mbo niveau 3</td><td>Ja, hbo</td></tr>
<tr><td>Wens 4: minimaal 2 jaar ervaring in de afgelopen 3 jaar in een callcenter / KCC</td><td>Ja, zie hieronder</td></tr>
<tr><td>Wens 6: minimaal 1 jaar ervaring in een KCC van een gemeente</td><td>Ja, BUCH</td></tr>
<tr><td>Wens 7: aantoonbare ervaring met Key2KCC, Key2Belastingen, Accres, Suite, Officepakket</td><td>Zie werkervaring. Met Accres nog niet gewerkt.</td></tr></table>
<h2>Loopbaan</h2><p><b>Werkorganisatie BUCH</b> (Bergen, Uitgeest, Castricum, Heiloo), oktober 2016 – heden</p>
<div class=e><b>Senior medewerker klantcontactcentrum</b>, februari 2021 t/m heden<br>Beantwoordt complexe telefonische vragen, begeleidt nieuwe collega’s, houdt de kennisbank bij. Registratie in Key2KCC; rapportages in Office 365.</div>
<div class=e><b>Medewerker KCC</b>, mei 2018 t/m januari 2021<br>Telefoon en e-mail, over afval, burgerzaken en heffingen (raadplegen in Key2Belastingen). Ook een dagdeel terugbelverzoeken.</div>
<div class=e><b>Baliemedewerker Burgerzaken</b>, oktober 2016 t/m april 2018<br>Reisdocumenten, rijbewijzen, naturalisatieceremonies.</div>
<p><b>Univé</b>, Zwolle</p><div class=e><b>Medewerker klantenservice</b>, september 2014 t/m september 2016<br>Telefonisch wijzigen van polissen, schade aannemen.</div>
<h2>Opleidingen</h2><table><tr><td>09-2010 / 07-2014</td><td>HBO Communicatie, Hogeschool Inholland, Diemen</td><td>diploma: ja</td></tr><tr><td>2010</td><td>Havo, Jac. P. Thijsse College</td><td></td></tr></table>
<h2>Trainingen</h2><ul><li>Suite voor het Sociaal Domein, basistraining (1 dag, 2022)</li><li>Gesprekstechnieken voor het KCC, 2019</li></ul>
<h2>Referenten</h2><table><tr><td>Marleen Oudejans</td><td>teammanager Publiek, BUCH</td><td>072 555 0180</td></tr><tr><td>Koos Rem</td><td>voormalig leidinggevende, Univé</td><td>038 555 0122</td></tr></table>""", f)


# 5 -- plain text, one line per job, poor spelling
@cv(file="jeroen_tak_2023.txt", lang="nl", refs=0, onreq=True, offer=None, rate=None, maybe_tools=["Officepakket"],
    edu=[("vmbo", True, None, "2006"), ("mbo-2", True, None, "2008")],
    exp=[E("2008", "2012", "Albert Heijn DC", None, ["private"], False),
         E("2012", "2015", "Tempo-Team", "PostNL", ["temp-agency", "private"], False),
         E("2015-03", "2019-06", "Van Gansewinkel", None, ["private"], False),
         E("2019-07", "present", "Simon Loos", None, ["private"], False)])
def _(f):
    f.write_text("""jeroen tak
hoogvliet
tel 06-55502338

wie ben ik
ik ben een harde werker en nooit ziek. ik zoek iets met minder nachten want we hebben nu een kleine.
ik ben handig met de scanner en kan goed met menschen omgaan ook als ze chagrijnig zijn

gewerkt bij
2008 - 2012          orderpikker, Albert Heijn DC, Zaandam
2012 - 2015          sorteerder (nacht) via Tempo-Team bij PostNL, Rotterdam
mrt 2015 - juni 2019 belader / bijrijder, Van Gansewinkel
07-2019 - nu         chaufeur CE, Simon Loos, distributie supermarkten

school
vmbo kader 2006 gehaald
logistiek medewerker niveau 2 2008 gehaald (albeda)

papieren
rijbewijs B, C, CE, code 95 tot 2026
VCA basis 2019-2029
heftruk 2021
computer: een beetje word

hobbys
vissen en de feyenoord

ref. op aanvraag
""", encoding="utf-8")


# 6 -- English
@cv(file="Resume_Chidinma_Okafor.pdf", lang="en", refs=2, offer=("44,75", "ja", "2023-04-12 16:20"),
    edu=[(None, True, "2008", "2012"), ("mbo-4", True, "2017-09", "2019-06")],
    exp=[E("2021-06", "present", "Booking.com", None, ["private"], True, ["Officepakket"]),
         E("2019-08", "2021-05", "Majorel", "Netflix", ["contact-centre-company", "private"], True),
         E("2012-10", "2016-03", "MTN Nigeria", None, ["private"], True)])
def _(f):
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, HRFlowable, ListFlowable, ListItem
    from reportlab.lib.styles import ParagraphStyle as S
    n = S("n", fontName="Helvetica", fontSize=10, leading=14)
    h = S("h", parent=n, fontName="Helvetica-Bold", fontSize=12, spaceBefore=10, spaceAfter=3, textColor="#0b4f6c")
    t = S("t", parent=n, fontName="Helvetica-Bold", fontSize=20, leading=26)
    s = [Paragraph("Chidinma Okafor", t), Paragraph("Customer Service Specialist, Almere, +31 6 5550 7712, c.okafor@examplemail.nl", n), HRFlowable(width="100%")]

    def head(x): s.append(Paragraph(x, h))

    def job(a, b, items):
        s.append(Paragraph(f"<b>{a}</b><br/><i>{b}</i>", n))
        s.append(ListFlowable([ListItem(Paragraph(i, n)) for i in items], bulletType="bullet", start="-", leftIndent=12))
        s.append(Spacer(1, 5))
    head("Summary")
    s.append(Paragraph("I have eight years of experience in helping customers by phone, e-mail and chat. I speak English and Igbo fluently, and my Dutch is at B2 level after the state exam "
                       "in 2020. I would like to bring my patience to a public organisation.", n))
    head("Employment")
    job("Customer Service Executive, Booking.com, Amsterdam", "June 2021 to present", ["Inbound calls from guests and accommodation partners", "Weekly reporting in Microsoft Office", "Mentor of four starters"])
    job("Content support agent, Majorel, Amsterdam (client: Netflix)", "August 2019 to May 2021", ["Chat and phone support on accounts and payments", "Quality score above 90 percent"])
    job("Call centre representative, MTN Nigeria, Lagos", "October 2012 to March 2016", ["Calls about prepaid bundles, 100 a day"])
    head("Education")
    s.append(Paragraph("Medewerker marketing en communicatie, MBO level 4, ROC van Flevoland, Sept 2017 - June 2019, diploma obtained", n))
    s.append(Paragraph("BSc Mass Communication, University of Nigeria, Nsukka, 2008 - 2012, degree awarded", n))
    head("References")
    s.append(Paragraph("Laura Bianchi, team leader at Booking.com, laura.b@example.com", n))
    s.append(Paragraph("Tom Verhage, operations manager at Majorel, t.verhage@example.com", n))
    SimpleDocTemplate(str(f), pagesize=A4, topMargin=45, leftMargin=55, rightMargin=55, title="Resume").build(s)


# 7 -- six pages, key: value blocks
RUUD = [
    ("september 2020 – heden", "CGI Nederland", "Gemeente Dordrecht", "Functioneel beheerder KCC-systemen",
     "Het klantcontactcentrum van Dordrecht werkt sinds 2019 met een nieuw zaaksysteem. De gebruikers liepen vast op dubbele registraties en trage schermen. Ruud is gevraagd om het beheer op orde te brengen.",
     ["Inrichten van Key2KCC (workflows, sjablonen, autorisaties)", "Koppeling met Key2Belastingen testen en documenteren", "Opleiden van dertig gebruikers, opstellen van handleidingen", "Voorzitten van het gebruikersoverleg",
      "Meten van wachttijden en daarvan maandelijks verslag doen"], "Key2KCC, Key2Belastingen, Topdesk, MS Office"),
    ("januari 2018 – augustus 2020", "CGI Nederland", "Gemeente Breda", "Applicatiebeheerder sociaal domein",
     "Na de overgang van taken van Rijk naar gemeenten in 2015 groeide het aantal applicaties. Breda wilde terug naar één leverancier. Er was een projectteam van acht mensen.",
     ["Beheer van Suite voor het Sociaal Domein", "Conversie van 14.000 dossiers", "Testscripts maken en uitvoeren", "Tweedelijns ondersteuning van consulenten"], "Suite voor het Sociaal Domein, Cognos"),
    ("april 2015 – december 2017", "CGI Nederland", "Waterschap Brabantse Delta", "Consultant informatievoorziening",
     "Het waterschap vernieuwde zijn handhavingsproces en zocht iemand die tussen buitendienst en ICT kon staan.",
     ["Procesbeschrijvingen opstellen", "Selectie van een mobiele app voor inspecteurs", "Begeleiden van de aanbesteding"], "Sharepoint, Visio"),
    ("mei 2011 – maart 2015", "CGI Nederland", "UWV", "Tester",
     "Binnen het programma Werk.nl werden in korte tijd veel releases opgeleverd. Ruud testte ketens van intake tot betaling.",
     ["Ketentesten met zes afdelingen", "Bevindingenbeheer", "Coördinatie van acceptatietesten op drie locaties"], "HP Quality Center"),
    ("februari 2006 – april 2011", "Logica", "Interpolis", "Testanalist",
     "Logica (later opgegaan in CGI) voerde voor Interpolis het testbeheer van de schadeketen uit.",
     ["Testontwerp volgens TMap", "Regressietesten", "Begeleiden van twee junioren"], "Mercury"),
    ("augustus 2001 – januari 2006", "Interpay", None, "Operator en later systeembeheerder",
     "Interpay verzorgde het betalingsverkeer van de Nederlandse banken. In ploegendienst bewaakte Ruud de nachtelijke verwerking.",
     ["Bewaken van batches", "Storingen oplossen en melden", "Draaiboeken bijwerken"], "AS/400, Unix"),
]


@cv(file="CV Ruud Pijnenburg uitgebreid.docx", lang="nl", refs=3, offer=("55,55", "ja", "2023-04-17 15:00"),
    edu=[("hbo-bachelor", True, "1997", "2001"), ("vwo", True, "1991", "1997")],
    exp=[E("2020-09", "present", "CGI Nederland", "Gemeente Dordrecht", ["private", "municipality"], "mixed", ["Key2KCC", "Key2Belastingen", "Officepakket"]),
         E("2018-01", "2020-08", "CGI Nederland", "Gemeente Breda", ["private", "municipality"], False, ["Suite"]),
         E("2015-04", "2017-12", "CGI Nederland", "Waterschap Brabantse Delta", ["private", "water-authority"], False),
         E("2011-05", "2015-03", "CGI Nederland", "UWV", ["private", "central-government"], False),
         E("2006-02", "2011-04", "Logica", "Interpolis", ["private"], False),
         E("2001-08", "2006-01", "Interpay", None, ["private"], False)])
def _(f):
    d = doc("Arial", 11, (2.5, 2.5, 2.5, 3))
    p(d, "Ruud Pijnenburg", bold=True, size=28, before=120, align="c")
    p(d, "Functioneel beheerder | Tester | Bruggenbouwer", size=14, align="c", after=40)
    p(d, "Breda, geboren in 1978", align="c")
    d.add_page_break()
    p(d, "Samenvatting", bold=True, size=15, color="2E4057")
    for t in ["Ruud werkt ruim twintig jaar op de grens van techniek en organisatie. Hij begon als operator in het betalingsverkeer, werd tester en specialiseerde zich daarna in de systemen van de overheid. "
              "Hij is op zijn best wanneer een applicatie technisch klopt, maar niemand er prettig mee werkt.",
              "Wat opdrachtgevers aan hem waarderen: hij zit net zo lief naast een telefoniste als tegenover een leverancier, schrijft begrijpelijke handleidingen en komt afspraken na. "
              "In zijn vrije tijd zeilt hij op het Hollandsch Diep en is hij penningmeester van de wijkvereniging."]:
        p(d, t, after=8)
    p(d, "Opleidingen", bold=True, size=15, color="2E4057", before=12)
    p(d, "1997 – 2001   HTS/HBO Hogere Informatica, Hogeschool Brabant, Breda. Diploma: ja")
    p(d, "1991 – 1997   VWO, Newmancollege, Breda. Diploma: ja")
    p(d, "Certificeringen", bold=True, size=15, color="2E4057", before=12)
    for t in ["ISTQB Advanced (2012)", "BiSL Foundation (2016)", "ITIL v3 (2009)", "PRINCE2 Foundation (2014)"]:
        p(d, t, style="List Bullet")
    p(d, "Referentiepersonen", bold=True, size=15, color="2E4057", before=12)
    for t in ["Saskia de Roo, hoofd Dienstverlening, gemeente Dordrecht", "Marc Vermunt, projectleider, gemeente Breda", "Ellen Huijbregts, programmamanager, UWV"]:
        p(d, t)
    d.add_page_break()
    p(d, "Opdrachten", bold=True, size=15, color="2E4057")
    for i, (per, emp, client, role, sit, tasks, tools) in enumerate(RUUD):
        if i:
            d.add_page_break() if i in (1, 3, 5) else p(d, "", after=10)
        for a, b in [("Periode", per), ("Werkgever", emp), ("Opdrachtgever", client or "n.v.t. (vast dienstverband)"), ("Rol", role), ("Situatie", sit)]:
            p(d, f"**{a}:** {b}", after=5)
        p(d, "**Werkzaamheden:**", after=2)
        for t in tasks:
            p(d, t, style="List Bullet", after=2)
        p(d, f"**Gebruikte middelen:** {tools}", after=5)
        p(d, "**Resultaat:** " + ("de opdracht loopt nog; de wachttijd is gehalveerd en het aantal dubbele registraties is van tweehonderd naar twintig per week teruggebracht."
                                 if not i else "opgeleverd binnen de afgesproken tijd, met een overdracht aan de lijnorganisatie en een evaluatie waarin de samenwerking een ruime voldoende kreeg."))
    footer(d, "Curriculum vitae R. Pijnenburg")
    d.save(f)


# 8 -- student, text box, five summers
@cv(file="cv_lotte.docx", lang="nl", refs=2, offer=("31,00", "nee", "2023-04-13 20:05"),
    edu=[("wo-bachelor", False, "2020-09", "present"), ("vwo", True, "2014", "2020")],
    exp=[E("2021-11", "present", "Ticketmaster", None, ["private"], True),
         E("2022-09", "2022-12", "Gemeente Groningen", None, ["municipality"], False, ["Officepakket"], kind="intern"),
         E("2018-07", "2018-07", "Camping De Wildernis", None, ["private"], False),
         E("2019-07", "2019-07", "Camping De Wildernis", None, ["private"], False),
         E("2020-07", "2020-07", "Camping De Wildernis", None, ["private"], False),
         E("2019-10", "2021-08", "Jumbo", None, ["private"], False)],
    out=["Officepakket"])
def _(f):
    d = doc("Verdana", 9.5, (1.5, 2, 1.5, 2))
    textbox(d, ["Lotte Wiersma", "studente bestuurskunde in Groningen – lotte.w@voorbeeldmail.nl – 06 5550 4410"], fill="FFE9B8")
    p(d, "Hoi! Ik ben Lotte, 21, derdejaars. Ik zoek een bijbaan of tijdelijke klus naast mijn scriptie, het liefst iets met inwoners.", before=10)
    p(d, "~ Bijbanen en stage ~", bold=True, size=12, color="B5651D", before=8)
    p(d, "**Klantenservice via telefoon en chat**, Ticketmaster (thuis)", after=0)
    p(d, "nov 2021 tot nu, 12 uur per week", italic=True)
    p(d, "Vragen over kaartjes, terugbetalingen en verplaatste concerten.", after=6)
    p(d, "**Stagiaire participatie**, Gemeente Groningen", after=0)
    p(d, "sept 2022 tot dec 2022", italic=True)
    p(d, "Enquête onder wijkbewoners opgezet, uitgewerkt in Excel en gepresenteerd met PowerPoint.", after=6)
    p(d, "**Receptie / schoonmaak**, Camping De Wildernis, Appelscha", after=0)
    p(d, "Juli 2018, 2019, 2020", italic=True)
    p(d, "**Vakkenvuller**, Jumbo, Haren", after=0)
    p(d, "okt 2019 tot aug 2021", italic=True)
    p(d, "~ Studie ~", bold=True, size=12, color="B5651D", before=8)
    p(d, "sept 2020 tot heden: Bachelor Bestuurskunde (Rijksuniversiteit Groningen), ik verwacht in de zomer van 2023 klaar te zijn")
    p(d, "2014 - 2020: vwo, Maartenscollege Haren, diploma gehaald")
    p(d, "~ Verder ~", bold=True, size=12, color="B5651D", before=8)
    p(d, "Studievereniging: almanakcommissie 2021/22. Roeien bij Gyas. Rijbewijs B sinds 2020.")
    p(d, "~ Mensen die mij aanbevelen ~", bold=True, size=12, color="B5651D", before=8)
    p(d, "Anne-Fleur Dijkema (stagebegeleider gemeente Groningen) 050 555 0101")
    p(d, "Rob Mulder (teamlead Ticketmaster) 06 5550 8811")
    d.save(f)


# 9 -- newspaper columns, care
@cv(file="Hendriks-Annelies-cv.pdf", lang="nl", refs=2, offer=("46,80", "ja", ""),
    edu=[("mbo-3", True, "1994", "1997"), ("vmbo", None, "1990", "1994")],
    exp=[E("2017-02", "present", "Thuiszorg De Brug", None, ["care"], "mixed", word=True),
         E("2005-09", "2017-01", "Zorggroep Maasduinen", None, ["care"], False),
         E("1997", "2005", "Ziekenhuis St. Anna", None, ["care"], False),
         E("2019", "present", "Humanitas", None, ["private"], False, kind="volunteer"),
         E("2012", "2016", "Protestantse gemeente Gennep", None, ["religious"], False, kind="volunteer")])
def _(f):
    chromium("""<style>@page{size:A4;margin:16mm}body{font:10pt/1.5 'DejaVu Serif';color:#2b2b2b}.c{columns:2;column-gap:10mm}h1{text-align:center;letter-spacing:4px;font-weight:normal;margin:0}
.s{text-align:center;border-top:1px solid #999;border-bottom:1px solid #999;padding:3px;margin:3mm 0 6mm;font-size:9pt}h2{font-size:11pt;font-variant:small-caps;margin:0 0 2mm;break-after:avoid}
p{margin:0 0 3mm;break-inside:avoid}.sec{margin-bottom:5mm}</style>
<h1>Annelies Hendriks</h1><div class=s>verzorgende en planner · Gennep · 0485 55 50 66 · geboren 3 maart 1978</div><div class=c>
<div class=sec><h2>Waar ik voor sta</h2><p>Ik luister eerst. Na vijfentwintig jaar in de zorg weet ik dat achter een korte vraag vaak een lang verhaal zit. Mijn rug kan het tillen niet meer aan, mijn hoofd en mijn stem nog prima.</p></div>
<div class=sec><h2>Betaald werk</h2>
<p><b>Thuiszorg De Brug</b><br>Planner en verzorgende<br>feb. 2017 – heden<br>Ik maak de routes van 22 collega’s in Excel, rijd zelf nog twee ochtenden mee en neem elke dag van 8 tot 10 de telefoon aan voor cliënten die willen verzetten.</p>
<p><b>Zorggroep Maasduinen</b><br>Verzorgende IG<br>sept. 2005 – jan. 2017<br>Kleinschalig wonen voor mensen met dementie. Werkbegeleider van leerlingen.</p>
<p><b>Ziekenhuis St. Anna</b><br>Voedingsassistente<br>1997 – 2005</p></div>
<div class=sec><h2>Vrijwillig</h2><p>2019 – heden: Humanitas, maatje van een alleenstaande mevrouw in het dorp (om de week koffie en boodschappen)</p>
<p>2012 – 2016: ouderling, Protestantse gemeente Gennep</p></div>
<div class=sec><h2>Geleerd</h2><p>Verzorgende, niveau 3 (mbo), ROC Nijmegen, 1994 – 1997, diploma</p><p>Mavo, Elzendaalcollege, 1990 – 1994</p></div>
<div class=sec><h2>Bijgeschoold</h2><p>EHBO (jaarlijks), Medicijnen delen 2018, Gesprekken bij verlies 2021</p></div>
<div class=sec><h2>Zij kennen mij</h2><p>Truus Geurts, wijkverpleegkundige De Brug, 06 5550 1200</p><p>Wil Janssen, teamleider Maasduinen (tot 2017), 0478 55 50 09</p></div></div>""", f)


# 10 -- timeline, jobs and schools mixed
@cv(file="CV_T_Yilmaz.pdf", lang="nl", refs=2, offer=("47,25", "nee", "2023-04-17 09:01"),
    edu=[("mbo-4", True, "2012", "2015"), ("vmbo", True, "2008", "2012"), ("ad", False, "2022-09", "present")],
    exp=[E("2022-01", "present", "Yource", "gemeente Den Haag", ["contact-centre-company", "municipality"], True, ["Officepakket"]),
         E("2019-05", "2021-12", "KPN", None, ["private"], True),
         E("2017-02", "2019-04", "MediaMarkt", None, ["private"], False),
         E("2015-09", "2016-12", "Rabobank", None, ["private"], False)],
    out=["Key2KCC"])
def _(f):
    rows = [("jan ’22 – nu", "Klantcontact bij 14070", "Yource, ingezet voor gemeente Den Haag. Ik neem telefoontjes aan op 14070 en beantwoord ik appjes. Werk in Salesforce, Word en Outlook.", 1),
            ("sept ’22 – heden", "Associate degree Service Management", "Haagse Hogeschool, avondstudie, nu het eerste jaar", 0),
            ("mei ’19 – dec ’21", "Customer care medewerker", "KPN, Den Haag. Eerst storingen, daarna retentie. Gemiddeld 45 gesprekken per dag, twee keer medewerker van het kwartaal. In coronatijd vanuit huis gewerkt en de dagstart online geleid.", 1),
            ("feb ’17 – apr ’19", "Verkoper telecom", "MediaMarkt, Rijswijk. Abonnementen en reparaties in de winkel, beste verkoper van de regio in 2018 (ja, daar ben ik trots op).", 1),
            ("sep ’15 – dec ’16", "Baliemedewerker", "Rabobank, Delft. Pasjes, storten, doorverwijzen.", 1),
            ("2012 – 2015", "Mbo 4 Bank- en verzekeringswezen", "ROC Mondriaan, diploma", 0), ("2008 – 2012", "Vmbo gemengde leerweg", "Johan de Witt Scholengroep, diploma", 0)]
    tl = "".join(f"<div class='r'><div class=d>{a}</div><div class='x {'w' if w else 's'}'><b>{b}</b><br>{c}</div></div>" for a, b, c, w in rows)
    chromium(f"""<style>@page{{size:A4;margin:15mm}}body{{font:10.5pt/1.45 Carlito}}header{{background:linear-gradient(90deg,#0a7f6f,#0a4f7f);color:#fff;padding:6mm;border-radius:4mm}}h1{{margin:0}}
.r{{display:flex;margin:0}}.d{{width:32mm;text-align:right;padding:0 5mm 5mm 0;color:#0a4f7f;font-weight:bold}}.x{{flex:1;border-left:3px solid #0a7f6f;padding:0 0 5mm 6mm;position:relative}}
.x:before{{content:"";position:absolute;left:-7px;top:4px;width:11px;height:11px;border-radius:50%;background:#0a7f6f}}.s:before{{background:#f4a300}}
.g{{display:flex;gap:8mm}}.g div{{flex:1}}h2{{font-size:12pt;color:#0a7f6f}}</style>
<header><h1>Tuğba Yılmaz</h1>Voorburg · ✆ 06 5550 3321 · ✉ tugba.y@voorbeeldmail.nl</header>
<p>Klantgericht, snel van begrip, tweetalig (Nederlands en Turks). <span style="color:#f4a300">●</span> = school, <span style="color:#0a7f6f">●</span> = werk</p><h2>Mijn tijdlijn</h2>{tl}
<div class=g><div><h2>Programma’s</h2>Salesforce, Genesys, Key2KCC (meegekeken tijdens inwerken), SAP</div><div><h2>Referenties</h2>Linda Koster<br>teamcoach bij Yource<br>linda.k@voorbeeld.nl<br><br>Paul de Gier<br>supervisor bij KPN<br>070 555 0133</div>
<div><h2>Hobby’s</h2>Hardlopen, taarten, tuintje aan de Vliet</div></div>""", f)


# 11 -- own older date, tax partnership
@cv(file="Bas Kuijpers CV maart 2023.docx", lang="nl", refs=2, offer=("54,00", "", "2023-04-18 08:15"), cv_date="2022-11-01",
    edu=[("hbo-bachelor", True, None, "2013"), ("mbo-4", None, "2006", "2009")],
    exp=[E("2020-10", "present", "BsGW (Belastingsamenwerking Gemeenten en Waterschappen)", None, ["joint-arrangement"], True, ["Key2Belastingen", "Officepakket"]),
         E("2016-04", "2020-09", "Belastingdienst", None, ["central-government"], True),
         E("2013-09", "2016-03", "Gemeente Roermond", None, ["municipality"], False, ["Key2Belastingen"])])
def _(f):
    d = doc("Cambria", 11, (2, 2.2, 2, 2.2))
    p(d, "Bas Kuijpers\tCV d.d. november 2022", bold=True, size=15, tabs=((16.5,),))
    underline(p(d, "Roermond – bas.kuijpers@voorbeeldmail.nl – 06 55 50 12 79", color="555555"))
    p(d, "Profiel", bold=True, size=13, before=8)
    p(d, "Fiscalist van opleiding, uitlegger van nature. Mensen bellen zelden vrolijk over een aanslag. Ik begin daarom met luisteren, zoek het dossier erbij en vertel wat wel kan. "
         "Collega’s komen naar mij toe met lastige WOZ-vragen. In 2021 schreef ik mee aan de nieuwe belscripts, en ik heb zitting in de klankbordgroep begrijpelijke taal. Ik woon met mijn vriend en twee katten in een huis uit 1931 dat nooit af is.")
    p(d, "Functies", bold=True, size=13, before=8)
    for a, b, c, items in [("BsGW (Belastingsamenwerking Gemeenten en Waterschappen)", "10/2020 – heden", "Medewerker klantcontact", ["Telefonische afhandeling van vragen over WOZ, afvalstoffenheffing en kwijtschelding", "Werken in Key2-Belastingen en in Word, Excel en Outlook", "Bezwaren aannemen en doorzetten"]),
                           ("Belastingdienst", "04/2016 – 09/2020", "Medewerker BelastingTelefoon", ["Particulieren te woord staan over toeslagen en aangifte", "Kwaliteitsmonitor van collega’s"]),
                           ("Gemeente Roermond", "09/2013 – 03/2016", "Administratief medewerker heffingen", ["Verwerken van mutaties in Key2Belastingen"])]:
        p(d, f"**{a}**\t{b}", tabs=((16.5,),), after=0, before=6)
        p(d, c, italic=True, after=2)
        for i in items:
            p(d, i, style="List Bullet", after=0)
    p(d, "Scholing", bold=True, size=13, before=12)
    p(d, "**Fontys, Eindhoven**, Fiscaal recht en economie (hbo)\tdiploma 2013", tabs=((16.5,),))
    p(d, "**Gilde Opleidingen**, MBO-4 Financieel administratief\t2006 – 2009", tabs=((16.5,),))
    p(d, "Referenties", bold=True, size=13, before=12)
    t = d.add_table(rows=2, cols=3)
    t.style = "Light Grid Accent 1"
    for r, vals in zip(t.rows, [("Monique Schreurs", "teamleider klantcontact BsGW", "0475 55 50 80"), ("Jo Hermans", "oud-leidinggevende BelastingTelefoon", "jo.h@voorbeeld.nl")]):
        for c, v in zip(r.cells, vals):
            c.text = v
    p(d, "Overig", bold=True, size=13, before=12)
    p(d, "Cursus Wet WOZ in de praktijk (2020), Conflicthantering (2018), Register Belastingadviseur module 1 (2015). Talen: Nederlands, Limburgs, Duits. Voorzitter van schutterij St. Sebastianus. Rijbewijs A en B.")
    p(d, "Bereid tot het overleggen van een VOG.", before=10, italic=True)
    d.save(f)


# 12 -- lower case, mbo without level
@cv(file="wendy.docx", lang="nl", refs=0, offer=("38,5", "ja", "2023-04-15 23:59"),
    edu=[("mbo", None, None, "2011"), ("vmbo", None, None, "2009")],
    exp=[E("2022-03", "present", "action", None, ["private"], False),
         E(between("2019-03-01", "2019-05-31"), "2021", "wehkamp", None, ["private"], True),
         E("2017", "2017", "etos", None, ["private"], False),
         E("2012", "2016", "big bazar", None, ["private"], False)],
    out=[], maybe_tools=["Officepakket"])
def _(f):
    d = doc("Calibri", 12)
    p(d, "wendy schutte", size=20, bold=True)
    p(d, "zwolle, 31 jaar, 06-55509004, geen rijbewijs wel ov")
    p(d, "werk ervaring", bold=True, before=10)
    p(d, "vanaf maart 2022 werk ik bij action als verkoopmedewerker, kassa en vulploeg")
    p(d, "voorjaar 2019 tot 2021 wehkamp klantenservice: bellen en mailen met klanten over pakketjes die kwijt waren")
    p(d, "2017 etos, kerstdrukte")
    p(d, "2012 - 2016 big bazar, verkoop en sluiten")
    p(d, "opleding", bold=True, before=10)
    p(d, "mbo, deltion college zwolle, 2011")
    p(d, "vmbo basis 2009")
    p(d, "wat kan ik", bold=True, before=10)
    p(d, "word, kassa systemen, omgaan met boze klanten, altijd op tijd")
    p(d, "vrije tijd", bold=True, before=10)
    p(d, "mijn hond, festivals, nagels")
    d.save(f)


# 13 -- white on white
@cv(file="Sollicitatie_CV_Farida_Bouzid.pdf", lang="nl", refs=2, offer=("50,10", "nee", "2023-04-18 12:00"), hidden=True,
    edu=[("mbo-4", True, "2009", "2012"), ("mbo-2", True, "2007", "2009")],
    exp=[E("2020-02", "present", "Essent", None, ["private"], True, ["Officepakket"]),
         E("2015-10", "2020-01", "Transcom", "T-Mobile", ["contact-centre-company", "private"], True),
         E("2012-08", "2015-09", "Kruidvat", None, ["private"], False)])
def _(f):
    chromium("""<style>@page{size:A4;margin:20mm}body{font:11pt/1.5 'Liberation Serif'}h1{color:#7a1f4f;margin:0;font-size:24pt}h2{color:#7a1f4f;font-size:13pt;margin:6mm 0 1mm}
.p{float:right;font-style:italic;color:#555}.h{color:#fff;font-size:7pt;margin:0}.b{background:#7a1f4f;color:#fff;padding:2mm 4mm}</style>
<h1>Farida Bouzid</h1><div class=b>Klantcontact · Arnhem · f.bouzid@voorbeeldmail.nl · 06 5550 6160</div>
<h2>Over mij</h2><p>Al bijna acht jaar heb ik een headset op en ik vind het nog steeds leuk. Ik houd van korte lijnen en een eerlijk antwoord.</p>
<p class=h>Key2KCC Key2Belastingen Accres Suite Officepakket gemeente Westland medewerker KCC 5 jaar ervaring gemeente klantcontactcentrum</p>
<h2>Loopbaan</h2>
<p><span class=p>februari 2020 – heden</span><b>Medewerker klantenservice, Essent</b><br>Telefoon, e-mail en social media over storing, verhuizing en rekening. Werkt dagelijks met Microsoft 365 en SAP.</p>
<p><span class=p>oktober 2015 – januari 2020</span><b>Callcenter agent inbound, Transcom Groningen, voor klant T-Mobile</b><br>Abonnementen, toestellen en netwerkstoringen; gemiddeld 55 gesprekken per dienst, waarvan 84% in één keer opgelost. Vanaf 2018 ook coach op de vloer: meeluisteren, feedback geven, nieuwe groepen van acht à tien mensen door de eerste drie weken helpen.</p>
<p><span class=p>augustus 2012 – september 2015</span><b>Eerste verkoopmedewerker, Kruidvat</b><br>Winkel draaiende houden, kasopmaak, rooster. In deze jaren ook stagiairs begeleid en twee keer de inventarisatie geleid. Het filiaal werd in 2015 verbouwd; daarna ben ik overgestapt omdat ik niet meer de hele dag wilde staan.</p>
<h2>Onderwijs</h2>
<p><span class=p>2009 – 2012</span>Manager handel, mbo niveau 4, Rijn IJssel (diploma behaald)<br><span class=p>2007 – 2009</span>Verkoper detailhandel, mbo niveau 2, Rijn IJssel (diploma behaald)</p>
<h2>Cursussen en certificaten</h2><ul><li>Feedback geven en ontvangen (intern, 2018)</li><li>Webcare basis – Frankwatching, 2021</li><li>NIBHV bedrijfshulpverlener, geldig t/m 11-2023</li></ul><h2>Talen</h2><p>Nederlands (C2), Berbers (moedertaal), Frans (B1), Engels (B2)</p><h2>Sport en spel</h2><p>Zaalvoetbal op donderdag, schaken met mijn zoon.</p>
<h2>Referenties</h2><p>Dennis Wolters, teammanager Essent, 026 555 0190<br>Hilde Kamphuis, floormanager Transcom, 050 555 0119</p>""", f)
