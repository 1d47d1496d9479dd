from docx.enum.text import WD_BREAK, WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.shared import Cm, Pt, RGBColor
from kit import Document, chrome, cv, via_office, weasy
from goldcalc import E, X
from part1 import CARE, CCC, EDU, GOV, JOI, MUN, PRI, TMP


def half(y, a, b):
    import calendar
    return {"earliest": f"{y}-{a:02d}-01", "latest": f"{y}-{b:02d}-{calendar.monthrange(y, b)[1]:02d}"}


# 15 -- DOCX of six pages, one job a page, STAR
@cv("CV uitgebreid - Bas Terpstra - teamleider KCC.docx", offer=(55.00, "ja"), at="2023-04-17 16:59", refs=3,
    edu=[E("hbo-bachelor", True, "2004", "2008"), E("mbo-4", True, "2000", "2004"), E("vmbo", True, "1996", "2000")],
    exp=[X("2020-11", "present", "Gemeente Smallingerland", None, [MUN], True, tools=["Key2KCC", "Accres", "Suite", "Officepakket"]),
         X("2017-02", "2020-10", "Gemeente Leeuwarden", None, [MUN], True, tools=["Officepakket"]),
         X("2012-06", "2017-01", "Centraal Beheer", None, [PRI], True),
         X("2008-09", "2012-05", "Feenstra Verwarming", None, [PRI], "mixed")])
def c15(out):
    d = Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Carlito", Pt(11.5)
    d.sections[0].footer.paragraphs[0].text = "Curriculum vitae Bas Terpstra"
    def brk():
        d.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    d.add_heading("Bas Terpstra", 0)
    d.add_paragraph("Drachten, geboren op 19 september 1983. Bereikbaar op 06 00 77 31 00 en bas.terpstra@voorbeeld.nl")
    d.add_heading("Samenvatting", 1)
    for t in ["Ik ben een teamleider die zelf de headset nog opzet. Vijftien jaar werk ik in en rond de telefoon: eerst als planner en storingsdienst, daarna bij een verzekeraar en sinds 2017 bij gemeenten in Friesland.",
              "Dit cv is lang, want ik beschrijf per functie de situatie, de taak, wat ik deed en wat het opleverde. Wie weinig tijd heeft, leest alleen de vetgedrukte regels.",
              "Mijn drijfveer is eenvoudig. Een inwoner die belt, wil weten waar hij aan toe is. Dat vraagt om goede kennis achter de schermen en om mensen die durven te beslissen.",
              "Kernwoorden: rust in piekdrukte, heldere taal, roosters die kloppen, collega’s laten groeien."]:
        d.add_paragraph(t)
    jobs = [("Teamleider klantcontactcentrum", "Gemeente Smallingerland", "november 2020 – heden", [
                ("Situatie", "Na een reorganisatie lag de gemiddelde wachttijd boven de vier minuten en vertrokken ervaren collega’s. De kennisbank was jaren niet bijgewerkt."),
                ("Taak", "Leiding geven aan achttien medewerkers, twee dagen per week zelf telefoon en e-mail behandelen, en samen met de vakafdelingen de antwoorden op orde brengen."),
                ("Aanpak", "Dagstart ingevoerd, Key2KCC opnieuw ingericht met drie in plaats van elf onderwerpniveaus, zaalverhuur uit Accres naar het KCC gehaald en alle collega’s leesrechten gegeven in Centric Suite voor vragen over Wmo en bijstand. Stuurcijfers maak ik in Excel, presentaties voor het college in PowerPoint."),
                ("Resultaat", "Wachttijd onder de minuut, verzuim gehalveerd, een 8,1 in het onderzoek onder inwoners.")]),
            ("Senior medewerker klantcontact", "Gemeente Leeuwarden", "februari 2017 – oktober 2020", [
                ("Situatie", "Het nummer 14 058 werd gedeeld met vijf gemeenten. Door de herindeling kwamen er inwoners bij met vragen over wat waar geregeld was."),
                ("Taak", "Eerstelijns gesprekken voeren, lastige bellers overnemen en nieuwe mensen inwerken."),
                ("Aanpak", "Een belscript per dorp geschreven en een inwerkprogramma van drie weken gemaakt in Microsoft Office, met filmpjes en een toets."),
                ("Resultaat", "Negen nieuwe collega’s ingewerkt, van wie er zeven nog steeds in dienst zijn.")]),
            ("Klantadviseur telefonisch, later coach", "Centraal Beheer", "juni 2012 – januari 2017", [
                ("Situatie", "Een groot contactcenter in Leeuwarden met ruim tweehonderd adviseurs voor auto- en woonverzekeringen."),
                ("Taak", "Klanten bellen en gebeld worden: polissen, schade, opzeggingen. Het laatste jaar tien adviseurs gecoacht."),
                ("Aanpak", "Meeluisteren, terugluisteren, samen een doel kiezen."),
                ("Resultaat", "Het team met de minste klachten van 2016.")]),
            ("Planner en storingsdienst", "Feenstra Verwarming", "september 2008 – mei 2012", [
                ("Situatie", "In de winter staan er honderd ketels per dag stil."),
                ("Taak", "Monteurs plannen; bij drukte ook zelf storingstelefoontjes aannemen."),
                ("Aanpak", "Routes slimmer ingedeeld per postcode."),
                ("Resultaat", "Elke monteur kon één adres per dag extra doen.")])]
    for f, o, p, star in jobs:
        brk()
        d.add_heading(f, 1)
        q = d.add_paragraph()
        q.add_run(o).bold = True
        q.add_run("\n" + p)
        for a, b in star:
            d.add_heading(a, 3)
            d.add_paragraph(b)
    brk()
    d.add_heading("Diploma’s", 1)
    for t in ["HBO Bedrijfskunde, NHL Hogeschool Leeuwarden, 2004 – 2008, diploma behaald", "MBO-4 Commercieel medewerker, Friese Poort Drachten, 2000 – 2004, diploma behaald", "MAVO, Liudger Drachten, 1996 – 2000, diploma behaald"]:
        d.add_paragraph(t, style="List Bullet")
    d.add_heading("Trainingen", 1)
    for t in ["Situationeel leidinggeven, 2021", "Coachen op gesprekskwaliteit, 2015", "Wft Basis en Schade, 2012 (verlopen)"]:
        d.add_paragraph(t, style="List Bullet")
    d.add_heading("Navraag doen kan bij", 1)
    for t in ["Aukje de Haan, manager Dienstverlening, gemeente Smallingerland, 0512 00 00 04", "Wiebe Postma, teamleider KCC, gemeente Leeuwarden, 058 000 00 06", "Karin Visser, teammanager, Centraal Beheer, 058 000 00 07"]:
        d.add_paragraph(t, style="List Bullet")
    d.save(str(out))


# 16 -- Chromium, left sidebar, invisible keywords at the foot
@cv("cv-joyce-manders.pdf", offer=(46.80, "ja"), at="2023-04-17 20:20", refs=2, hidden=True,
    edu=[E("mbo-3", True, "2010", "2013")],
    exp=[X("2021-04", "2023-02", "Transcom", "Ziggo", [CCC, PRI], True),
         X("2013-09", "2021-03", "HEMA", None, [PRI])])
def c16(out):
    chrome("""<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:0}body{margin:0;font:10.5pt/1.5 'DejaVu Sans',sans-serif;display:flex}
nav{width:58mm;background:#f3d9df;padding:12mm 6mm;box-sizing:border-box;height:296mm;font-size:9pt}article{flex:1;padding:12mm 10mm}h1{font-size:20pt;line-height:1.1}h4{margin:14px 0 3px;color:#9a2b4f}.p{float:right;color:#9a2b4f}.z{color:#fff;font-size:7pt}</style>
<nav><h1>Joyce<br>Manders</h1>Groningen<br>06 00 31 13 31<br>joycemanders@voorbeeld.nl<h4>EIGENSCHAPPEN</h4>vrolijk<br>geduldig<br>secuur<h4>REFERENTIES</h4>Rob Huizing<br>supervisor Transcom<br>050 000 00 12<br><br>Anja Mulder<br>filiaalmanager HEMA<br>050 000 00 13<h4>HOBBY’S</h4>Drumband, puzzelen</nav>
<article><h4>MIJN WERK TOT NU TOE</h4>
<p><span class=p>04-2021 / 02-2023</span><b>Callcenter medewerker</b><br>Transcom, in opdracht van Ziggo<br>Storing? Dan kreeg je mij. Ik loste op afstand modemproblemen op en plande monteurs in. Zo’n 70 telefoontjes per dienst.</p>
<p><span class=p>09-2013 / 03-2021</span><b>Verkoopster, later vestigingsassistent</b><br>HEMA Groningen Centrum<br>Kassa, taart, fotoservice. De laatste twee jaar roosters gemaakt en stagiairs begeleid.</p>
<h4>MIJN OPLEIDING</h4><p><span class=p>2010 – 2013</span><b>Verkoopspecialist, mbo 3</b><br>Noorderpoort, diploma</p>
<h4>WAAROM IK?</h4><p>Ik ben sinds maart vrij om te beginnen. Wat ik nog niet ken leer ik snel, en ik blijf aardig, ook bij de vijftigste beller.</p>
<p class=z>Key2KCC Key2Belastingen Accres Suite Officepakket medewerker KCC gemeente Westland 5 jaar ervaring mbo 4 diploma</p></article>""", out)


# 17 -- DOCX, foreign diploma, second-language Dutch
@cv("C.V. Hala Barakat.docx", offer=(43.25, "nee"), at="2023-04-14 22:17", refs=2,
    edu=[E(None, True, "2006", "2010"), E("mbo-3", False, "2022-09", "present")],
    exp=[X("2021-11", "2022-12", "Gemeente Hengelo", None, [MUN], "mixed", tools=["Officepakket"]),
         X("2019-05", "2021-10", "Action", None, [PRI]),
         X("2018-02", "2019-04", "VluchtelingenWerk", None, [PRI], kind="volunteer"),
         X("2010", "2015", "Syriatel", None, [PRI], True)],
    outside=[])
def c17(out):
    d = Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Liberation Sans", Pt(10.5)
    p = d.add_paragraph()
    p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    r = p.add_run("Hala Barakat")
    r.bold, r.font.size = True, Pt(20)
    p = d.add_paragraph("Hengelo – hala.b@voorbeeld.nl – in Nederland sinds 2016")
    p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    def sec(t):
        p = d.add_paragraph()
        p.paragraph_format.space_before = Pt(12)
        r = p.add_run("★ " + t)
        r.bold, r.font.color.rgb = True, RGBColor(0x1F, 0x7A, 0x4D)
    def b(per, kop, *t):
        d.add_paragraph(per).paragraph_format.space_after = Pt(0)
        q = d.add_paragraph()
        q.add_run(kop).bold = True
        q.paragraph_format.space_after = Pt(0)
        for x in t:
            d.add_paragraph(x)
    sec("Over mij")
    d.add_paragraph("Ik hou van mensen helpen. In Syrië ik werkte vijf jaar aan de telefoon, nu ook in Nederlands. Mijn taalniveau is B2 (staatsexamen 2 behaald in 2019).")
    sec("Werk Ervaring")
    b("nov. 2021 t/m dec. 2022", "Medewerker Publieksplein – Gemeente Hengelo", "Mensen ontvangen bij de balie en afspraken maken. In de middag ook telefoon van het plein. Mailen met Outlook en lijst maken in Excel. Tijdelijk contract, vervanging zwangerschap.")
    b("mei 2019 t/m okt. 2021", "Winkelmedewerker – Action", "Kassa en schappen, vroege dienst.")
    b("feb. 2018 t/m april 2019", "Tolk en hulp (vrijwillig) – VluchtelingenWerk", "Mee naar dokter, school en gemeente.")
    b("2010 t/m 2015", "Customer service agent – Syriatel, Damascus", "Inbound call center, mobiele telefonie.")
    sec("Studie")
    b("2006 t/m 2010", "Bachelor Engelse literatuur – Universiteit van Damascus", "Diploma gehaald. Waardering van diploma is nog niet aangevraagd.")
    b("sept. 2022 – heden", "Mbo niveau 3 Dienstverlening publiek – ROC van Twente", "Avondopleiding")
    sec("Referentie")
    d.add_paragraph("Mevr. G. Oude Luttikhuis (teamleider Publieksplein, Gemeente Hengelo) tel. 074 000 00 21")
    d.add_paragraph("Dhr. M. Nijland (bedrijfsleider Action) tel. 074 000 00 22")
    d.save(str(out))


# 18 -- Chromium, Dutch and English side by side
@cv("Vos_Annelies_CV_NL-EN.pdf", offer=(54.90, "ja"), at="2023-04-17 12:00", refs=2, lang="mixed",
    edu=[E("wo-bachelor", True, "2009", "2013"), E("vwo", True, "2003", "2009")],
    exp=[X("2020-03", "present", "KLM", None, [PRI], True, tools=["Officepakket"]),
         X("2013-10", "2020-02", "IND", None, [GOV], True)])
def c18(out):
    rows = [("Profiel", "Klantgericht, kalm en tweetalig opgevoed. Ik zoek een plek dicht bij huis waar ik inwoners kan helpen.", "Profile", "Customer focused, calm and raised bilingually. I am looking for a place close to home where I can help residents."),
            ("Werk", "<b>Medewerker klantenservice, KLM</b><br>maart 2020 – heden<br>Reizigers helpen via telefoon en chat bij annuleringen en omboekingen. Rapporten in Office 365.", "Work", "<b>Customer service agent, KLM</b><br>Helping travellers by telephone and chat with cancellations and rebookings. Reports in Office 365."),
            ("", "<b>Telefonist informatielijn, IND</b><br>oktober 2013 – februari 2020<br>Vragen over verblijf en naturalisatie beantwoorden.", "", "<b>Information line operator, IND</b><br>Answering questions about residence and naturalisation."),
            ("Opleiding", "<b>Bachelor Taal- en cultuurstudies</b>, Universiteit Utrecht<br>2009 – 2013, bul behaald<br><b>Vwo</b>, Haarlemmermeer Lyceum<br>2003 – 2009, diploma", "Education", "<b>BA Language and Culture Studies</b>, Utrecht University, degree obtained<br><b>Pre-university education</b>, diploma"),
            ("Referenties", "Sjoerd Bakema, duty manager KLM, 020 000 00 51<br>Petra Lans, teamleider IND, 070 000 00 52", "References", "See the persons on the left; both speak English.")]
    t = "".join(f"<tr><td><h2>{a}</h2>{b}<td><h2>{c}</h2>{e}" for a, b, c, e in rows)
    chrome(f"""<html lang=nl><meta charset=utf-8><style>@page{{size:A4;margin:14mm}}body{{font:10.5pt/1.5 'Liberation Serif'}}h1{{text-align:center;border-bottom:3px double #333}}td{{width:50%;vertical-align:top;padding:0 6mm 3mm 0}}td+td{{border-left:1px solid #999;padding-left:6mm;color:#444;font-style:italic}}h2{{font-size:12pt;margin:4px 0}}</style>
<h1>Annelies Vos</h1><p style=text-align:center>Hoofddorp – annelies.vos@voorbeeld.nl – 06 00 99 88 11</p><table>{t}</table>""", out)


# 19 -- DOCX, numbered lines, employer-first, councillor and health service
@cv("Cv W. ter Braak (2023).docx", offer=(50.50, "nee"), at="2023-04-17 22:05", refs=2,
    edu=[E("mbo-4", True, "1990", "1993"), E("havo", None, "1985", "1990")],
    exp=[X("2022-06", "present", "Cogas", None, [PRI], True),
         X("2020-06-08", "2022-04-30", "GGD Twente", None, [JOI], True, tools=["Officepakket"]),
         X("1996", "2020-03", "Ter Braak Textiel", None, [PRI]),
         X("2018-03", "2022-03", "Gemeente Wierden", None, [MUN], kind="council"),
         X("2023-03-15", "2023-03-15", "Gemeente Wierden", None, [MUN], kind="council")])
def c19(out):
    d = Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Liberation Sans Narrow", Pt(12)
    d.add_heading("Willem ter Braak", 1)
    t = d.add_table(rows=4, cols=2)
    for i, (a, b) in enumerate([("Adres", "Esweg 4, Enter"), ("Geboren", "30/11/1972"), ("Telefoon", "06-00 12 00 12"), ("Rijbewijs", "B, BE, motor")]):
        t.cell(i, 0).text, t.cell(i, 1).text = a, b
    def h(n, t):
        p = d.add_paragraph()
        r = p.add_run(f"{n}. {t}")
        r.bold, r.underline = True, True
    h(1, "Arbeidsverleden")
    for o, f, p, x in [("Cogas", "Medewerker klantenservice", "juni 2022 tot heden", "Vragen van klanten over gas, warmte en glasvezel, telefonisch en per mail."),
                       ("GGD Twente", "Callcentermedewerker bron- en contactonderzoek", "08/06/2020 – 30/04/2022", "Besmette mensen bellen, contacten in kaart brengen, thuisquarantaine uitleggen. Per dag dertig gesprekken, alles vastleggen; roosters in Excel, post in Outlook."),
                       ("Ter Braak Textiel", "Eigenaar", "1996 – maart 2020", "Familiezaak in gordijnen en vloeren. Verkocht.")]:
        d.add_paragraph(f"{o}\n{f}\n{p}\n{x}", style="List Bullet")
    h(2, "Politiek en maatschappelijk")
    d.add_paragraph("Raadslid voor een lokale partij, gemeente Wierden, maart 2018 – maart 2022. Woordvoerder sociaal domein.", style="List Bullet")
    d.add_paragraph("Lid stembureau Enter, gemeente Wierden, 15/03/2023.", style="List Bullet")
    d.add_paragraph("Verder ben ik al jaren vrijwilliger op het voetbalveld: lijnen trekken, fluiten bij de pupillen en bardienst.", style="List Bullet")
    h("2b", "Hoe ik werk")
    d.add_paragraph("Een ondernemer leert rekenen, een raadslid leert luisteren en een callcenter leert je kort te zijn. Die drie dingen neem ik mee. In het GGD-team was ik degene die de moeilijke gesprekken kreeg: mensen die niet in quarantaine wilden, ouders in paniek, werkgevers die boos waren. Ik ben daar nooit uit mijn slof geschoten.")
    d.add_paragraph("Wat ik minder goed kan: stilzitten. Ik sta tijdens het bellen en loop graag een rondje.")
    d.add_paragraph("Systemen waar ik mee gewerkt heb: HPZone, een telefooncentrale met wachtrijen, kassasystemen, boekhoudpakket SnelStart.")
    h(3, "Onderwijs")
    d.add_paragraph("1990 – 1993 MEAO Handel (mbo niveau 4), Almelo, met diploma", style="List Bullet")
    d.add_paragraph("1985 – 1990 HAVO, Rijssen", style="List Bullet")
    h(4, "Personen die inlichtingen kunnen geven")
    d.add_paragraph("Gerda Pluimers, teamleider BCO bij GGD Twente, tel. 053 000 00 61")
    d.add_paragraph("Herman Kottink, griffier in Wierden, tel. 0546 00 00 62")
    d.save(str(out))


# 20 -- WeasyPrint, period under the block, shared organisations, quarters and "medio"
@cv("Sandrine Koolhaas - profiel.pdf", offer=(53.75, ""), at="2023-04-17 14:45", refs=2,
    edu=[E("ad", True, "2016", "2018"), E("mbo-4", True, "2012", "2015")],
    exp=[X(half(2022, 4, 6), "present", "Werkorganisatie Duivenvoorde", None, [MUN], True, tools=["Key2KCC", "Officepakket"]),
         X(half(2019, 5, 8), half(2021, 9, 12), "Intergemeentelijke Sociale Dienst Bollenstreek", None, [JOI], True, tools=["Suite"]),
         X("2015-10", half(2019, 1, 4), "Holland Casino", None, [PRI])],
    outside=["Accres"])
def c20(out):
    def j(r, o, t, p):
        return f"<div class=j><div class=r>{r}</div><div>{o}</div><p>{t}</p><div class=p>&#9656; {p}</div></div>"
    weasy(f"""<html lang=nl><style>@page{{size:A4;margin:20mm 25mm}}body{{font:10.5pt/1.55 'Liberation Serif';color:#1b1b1b}}h1{{font:700 28pt 'Liberation Sans Narrow';color:#b03a2e;margin:0}}h2{{font:700 13pt 'Liberation Sans Narrow';background:#b03a2e;color:#fff;padding:2px 8px;margin:16px 0 8px}}.j{{margin-bottom:14px;border-left:1px dotted #b03a2e;padding-left:10px}}.r{{font-weight:bold;font-size:12pt}}.p{{color:#b03a2e;font-size:9.5pt}}p{{margin:2px 0}}</style>
<h1>SANDRINE KOOLHAAS</h1>Voorschoten / sandrine.k@voorbeeld.nl
<h2>Waar ik voor sta</h2>Geen van-het-kastje-naar-de-muur. Wie mij belt, krijgt antwoord of een eerlijk ‘dat zoek ik voor u uit’.
<h2>Wat ik deed en doe</h2>
{j("KCC-medewerker", "Werkorganisatie Duivenvoorde (ambtelijke organisatie van Voorschoten en Wassenaar)", "Telefoon, e-mail en WhatsApp voor twee gemeenten. Klantvragen registreren in Key2KCC; werkinstructies in Microsoft 365.", "2e kwartaal 2022 – heden")}
{j("Medewerker telefoonteam", "Intergemeentelijke Sociale Dienst Bollenstreek, Lisse", "Eerste lijn voor vragen over uitkering, minimabeleid en Wmo van vijf gemeenten. Gegevens opzoeken in Suite voor het Sociaal Domein.", "medio 2019 – eind 2021")}
{j("Croupier", "Holland Casino, Scheveningen", "Roulette en blackjack. Concentratie en omgaan met emoties, dat neem je mee.", "oktober 2015 – begin 2019")}
<h2>Wat ik leerde</h2>
{j("Associate degree Sociaal werk in de zorg", "Hogeschool Leiden", "Diploma behaald.", "2016 – 2018")}
{j("Sociaal-cultureel werker, mbo 4", "mboRijnland", "Diploma behaald.", "2012 – 2015")}
{j("E-learning Accres Reserveren", "online", "Certificaat.", "maart 2023")}
<h2>Wie over mij wil praten</h2><p>Marlies Zandbergen, teammanager Dienstverlening bij Duivenvoorde, 088 000 00 71</p><p>Theo van Egmond, voormalig leidinggevende bij de ISD, 06 00 72 72 72</p>""", out)


# 21 -- DOCX with text boxes, hospitality, running study
@cv("CV_Timo_Schaap_2023_def(2).docx", offer=(41.00, "ja"), at="2023-04-16 23:40", refs=0, on_request=True,
    edu=[E("ad", False, "2022-09", "2024-07"), E("mbo-4", True, "2016-08", "2019-07"), E("vmbo", None, "2012", "2016")],
    exp=[X("2021-06", "present", "Strandpaviljoen De Zilvermeeuw", None, [PRI]),
         X("2020-05", "2021-05", "Teleperformance", "GGD Zeeland", [CCC, JOI], True),
         X("2019-08", "2020-04", "Fletcher Hotels", None, [PRI]),
         X("2018-09", "2019-01", "Hotel Arion", None, [PRI], kind="intern")])
def c21(out):
    W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
    d = Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Carlito", Pt(11)
    d.sections[0].left_margin = Cm(7.5)
    def box(top, height, fill, lines):
        ps = "".join(f'<w:p><w:r><w:rPr>{"<w:b/>" if k == 0 else ""}</w:rPr><w:t>{x}</w:t></w:r></w:p>' for k, x in enumerate(lines))
        return parse_xml(f'<w:r {W}><w:pict><v:rect style="position:absolute;margin-left:-160pt;margin-top:{top}pt;width:145pt;height:{height}pt;z-index:5" fillcolor="{fill}" stroked="f"><v:textbox><w:txbxContent>{ps}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>')
    p = d.add_paragraph()
    p._p.append(box(0, 130, "#d8ecf3", ["CONTACT", "Timo Schaap", "Middelburg", "06 0000 4747", "timoschaap@voorbeeld.nl", "rijbewijs B + AM"]))
    p._p.append(box(145, 110, "#fdf0d5", ["TALEN", "Nederlands: moedertaal", "Duits: vloeiend", "Engels: goed", "Vlaams: plezant"]))
    p._p.append(box(270, 110, "#d8ecf3", ["DIT BEN IK", "23 jaar, surfer", "altijd op de fiets", "nooit te laat"]))
    r = p.add_run("Timo Schaap")
    r.font.size, r.bold = Pt(26), True
    def h(t):
        d.add_heading(t, 2)
    def j(a, b, c):
        q = d.add_paragraph()
        q.add_run(a).bold = True
        q.add_run("\n" + b).italic = True
        q.add_run("\n" + c)
    h("Baan voor baan")
    j("Allround medewerker bediening, Strandpaviljoen De Zilvermeeuw", "juni 2021 - heden", "Bar, terras en de reserveringen online. In de winter minder uren.")
    j("Agent coronatestlijn, Teleperformance (voor GGD Zeeland)", "mei 2020 - mei 2021", "Afspraken maken en uitslagen doorgeven via de telefoon, thuis vanaf mijn zolder.")
    j("Front office, Fletcher Hotels", "aug 2019 - april 2020", "Check-in. Gestopt door lockdown.")
    j("Stagiair, Hotel Arion", "sept 2018 - jan 2019", "Meelopen in alle afdelingen.")
    h("Leerbaan")
    j("Associate degree Ondernemen, HZ University", "sept 2022 - juli 2024", "Deeltijd")
    j("Manager hotel, MBO niveau 4, Scalda", "aug 2016 - juli 2019", "Diploma!")
    j("VMBO gemengd, Nehalennia", "2012 - 2016", "")
    d.add_paragraph("Referenties? Vraag er gerust om.")
    d.save(str(out))


# 22 -- reportlab, table with date column, finance
@cv("E.Mulders_financieel.pdf", offer=None, refs=2, stated=49.0, stated_fee="",
    edu=[E("hbo-bachelor", None, "1998", "2002"), E("mbo-4", True, "1994", "1998")],
    exp=[X("2019-01", "present", "Belastingsamenwerking Gouwe-Rijnland", None, [JOI], maybe=["Officepakket"]),
         X("2010-04", "2018-12", "Gemeente Katwijk", None, [MUN], "mixed", tools=["Key2Belastingen"]),
         X("2002-09", "2010-03", "Greenery", None, [PRI])],
    extra_open=["Key2Belastingen"])
def c22(out):
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle, Spacer
    n = ParagraphStyle("n", fontName="Helvetica", fontSize=9.5, leading=13)
    h = ParagraphStyle("h", fontName="Helvetica-Bold", fontSize=12, leading=22, textColor=colors.HexColor("#004d40"))
    def tab(rows):
        t = Table([[Paragraph(a, n), Paragraph(b, n)] for a, b in rows], colWidths=[105, 365])
        t.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, -1), .4, colors.lightgrey)]))
        return t
    s = [Paragraph("Erik Mulders", ParagraphStyle("t", parent=h, fontSize=22, leading=30)), Paragraph("Rijnsburg | 06 00 44 22 00 | tarief: 49 euro per uur", n),
         Paragraph("Mijn loopbaan in jaartallen", h),
         tab([("01/2019 – heden", "<b>Medewerker heffing en invordering</b><br/>Belastingsamenwerking Gouwe-Rijnland, Leiden<br/>Bezwaarschriften behandelen, betalingsregelingen, controles en lijsten in Excel."),
              ("04/2010 – 12/2018", "<b>Consulent belastingen</b><br/>Gemeente Katwijk<br/>Aanslagen opleggen met Key2Belastingen, kwijtschelding, WOZ-bezwaren. Elke ochtend een uur telefonisch spreekuur voor inwoners."),
              ("09/2002 – 03/2010", "<b>Crediteurenadministrateur</b><br/>Greenery, Barendrecht<br/>Facturen boeken, telersafrekening.")]),
         Paragraph("Gevolgde opleidingen", h),
         tab([("1998 – 2002", "HBO Bedrijfseconomie, Haagse Hogeschool"), ("1994 – 1998", "MEAO administratie, mbo-4, diploma behaald"), ("2015", "Cursus Wet WOZ")]),
         Paragraph("Systemen", h), Paragraph("Key2Belastingen, GouwIT, Exact, SAP (basis)", n), Spacer(1, 4),
         Paragraph("Ter referentie", h),
         tab([("Ingrid Vlieland", "teamleider invordering BSGR, 071 000 00 83"), ("Cees Haasnoot", "oud-hoofd belastingen Katwijk, 06 00 84 84 84")])]
    SimpleDocTemplate(str(out), pagesize=A4, leftMargin=60, rightMargin=60, topMargin=45, title="CV", author="").build(s)


# 23 -- HTML, cards in a grid; internship at a municipality
@cv("cv_aylin_gunes.html", offer=(38.00, "nee"), at="2023-04-17 07:55", refs=2,
    edu=[E("mbo-4", False, "2020", "2023-07"), E("vmbo", True, "2016", "2020")],
    exp=[X("2022-09", "2023-01", "Gemeente Dijk en Waard", None, [MUN], True, kind="intern", tools=["Key2KCC", "Officepakket"]),
         X("2021-03", "present", "Callcenter Belpunt", None, [CCC], True),
         X("2019-07", "2021-02", "Bakkerij Ammerlaan", None, [PRI])],
    outside=["Key2KCC", "Officepakket"])
def c23(out):
    out.write_text("""<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>Aylin Güneş</title>
<style>body{font-family:sans-serif;max-width:820px;margin:auto;background:#fafafa}.g{display:grid;grid-template-columns:1fr 1fr;gap:12px}.k{background:#fff;border:1px solid #ccc;border-radius:8px;padding:10px}h1{color:#00796b}.m{color:#777}</style></head>
<body>
<h1>👋 Aylin Güneş</h1>
<p>19 jaar &middot; Heerhugowaard &middot; aylin@voorbeeld.nl</p>
<p>Laatstejaars en nieuwsgierig. Ik wil na de zomer een baan waarin ik mensen spreek.</p>
<h2>Stage</h2>
<div class="k"><h3>Stagiaire klantcontactcentrum</h3><p class="m">Gemeente Dijk en Waard &ndash; september 2022 t/m januari 2023</p>
<p>Telefoon aannemen met begeleiding, notities in Key2KCC, mail in Outlook en een handleiding in Word.</p></div>
<h2>Bijbanen</h2>
<div class="g">
<div class="k"><h3>Outbound agent</h3><p class="m">Callcenter Belpunt, Alkmaar &ndash; maart 2021 t/m nu</p><p>Bellen voor goede doelen en enquêtes, 10 uur per week.</p></div>
<div class="k"><h3>Winkelhulp</h3><p class="m">Bakkerij Ammerlaan &ndash; juli 2019 t/m februari 2021</p><p>Broodjes, bestellingen, schoonmaken.</p></div>
</div>
<h2>Opleidingen</h2>
<div class="g">
<div class="k"><h3>Officemanager, mbo niveau 4</h3><p class="m">Horizon College, 2020 &ndash; juli 2023</p><p>Examenjaar</p></div>
<div class="k"><h3>Vmbo-tl</h3><p class="m">Trinitas College, 2016 &ndash; 2020</p><p>Geslaagd</p></div>
</div>
<h2>Referenties</h2>
<ul><li>Joke Beemsterboer, stagebegeleider gemeente Dijk en Waard, 072 000 00 95</li><li>Kevin Out, floormanager Belpunt, 072 000 00 96</li></ul>
</body></html>
""", encoding="utf-8")


# 24 -- RTF, terse, one line a job, years with stated durations
@cv("drs vdLinden cv.rtf", offer=(62.00, "ja"), at="2023-04-10 11:45", refs=0,
    edu=[E("wo-master", True, None, "1986"), E("vwo", None, None, "1978")],
    exp=[X("2021", "2022", "Provincie Flevoland", None, ["province"]),
         X("2019", "2020", "Gemeente Diemen", None, [MUN], rng=("2019-01-01", "2019-01-01", "2020-12-31", "2020-12-31")),
         X("2009", "2018", "Kamer van Koophandel", None, [GOV]),
         X("1997", "2008", "Ministerie van Economische Zaken", None, [GOV]),
         X("1987", "1996", "Hoogovens", None, [PRI])])
def c24(out):
    d = Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Liberation Mono", Pt(10)
    for t in ["drs. A.P. van der Linden", "Muiderberg", "", "LOOPBAAN", "2021-2022 Provincie Flevoland, projectleider (interim)",
              "2019-2020 Gemeente Diemen, beleidsadviseur (2 jaar)", "2009-2018 Kamer van Koophandel, accountmanager", "1997-2008 Ministerie van Economische Zaken, beleidsmedewerker",
              "1987-1996 Hoogovens, bedrijfseconoom", "", "STUDIE", "1986 doctoraal economie, Vrije Universiteit (bul)", "1978 gymnasium, Het Baarnsch Lyceum", "", "DIVERSEN", "golf, schaak, kleinkinderen"]:
        p = d.add_paragraph(t)
        p.paragraph_format.space_after = Pt(1)
    via_office(d, "rtf", out)


# 25 -- Chromium, agency umbrella with several clients, two stretches in one entry
@cv("Profiel-R.Soeterik-via-Driessen.pdf", offer=(52.95, "nee"), at="2023-04-17 18:32", refs=2,
    edu=[E("mbo-4", True, "2008-08", "2011-07"), E("havo", False, "2005", "2008")],
    exp=[X("2022-09-05", "present", "Driessen", "Gemeente Oss", [TMP, MUN], True, tools=["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"]),
         X("2021-02-01", "2022-07-29", "Driessen", "Gemeente Meierijstad", [TMP, MUN], True, tools=["Key2KCC"]),
         X("2019-08-12", "2020-02-28", "Driessen", "Gemeente Meierijstad", [TMP, MUN], True, tools=["Key2KCC"]),
         X("2017-05-01", "2019-07-31", "Driessen", "diverse gemeenten", [TMP, MUN], muni="maybe"),
         X("2011-09", "2017-04", "Essent", None, [PRI], True),
         X("2009", "2011", "Jumbo", None, [PRI])])
def c25(out):
    chrome("""<html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:15mm 18mm}body{font:11pt/1.5 Carlito}.top{display:flex;justify-content:space-between;border-bottom:4px solid #f39c12}h1{margin:0}h2{font-variant:small-caps;color:#2c3e50;margin:14px 0 4px}.o{background:#f4f6f7;padding:6px 10px;margin:6px 0}.d{float:right;font-size:9.3pt;text-align:right}dt{font-weight:bold;clear:both;margin-top:8px}dd{margin:0}</style>
<div class=top><h1>Robin Soeterik</h1><div>Uden<br>robins@voorbeeld.nl</div></div>
<h2>In het kort</h2>Telefoonmens met gemeentehart. Zes jaar als flexkracht op publieke klussen.
<h2>Praktijk</h2>
<div class=o><b>Driessen</b>, detachering in het publieke domein – in dienst 01-05-2017 tot heden</div>
<dl><dt><span class=d>05-09-2022 tot heden</span>Medewerker KCC bij Gemeente Oss</dt><dd>Telefoon en mail voor alle producten, 28 uur per week, ook op woensdag en vrijdag.<ul><li>Burgerzaken: verhuizing, paspoort kwijt, attestatie de vita</li><li>Openbare ruimte: meldingen over lantaarnpalen, losse tegels en ratten</li><li>Sociaal domein: doorverbinden naar het wijkteam, status van een aanvraag opzoeken</li><li>Belastingen: uitleg bij de aanslag en de mogelijkheden van kwijtschelding</li></ul>Resultaat: 92% van mijn gesprekken in één keer afgehandeld. Programma’s: Key2KCC, Key2 Belastingen, Accres (zaalverhuur), Suite4Sociaal Domein, MS Office.</dd>
<dt><span class=d>01-02-2021 tot 29-07-2022<br>&amp; 12-08-2019 tot 28-02-2020</span>Medewerker klantcontact bij Gemeente Meierijstad</dt><dd>Tweemaal ingevlogen. Vragen van inwoners over afval, parkeren, bouwen en trouwen, aan de telefoon. Registratie in Key2-KCC. De tweede keer ook mentor van vier uitzendkrachten en invaller op de informatielijn over de opvang van Oekraïners.</dd>
<dt><span class=d>01-05-2017 tot 31-07-2019</span>Archiefmedewerker bij diverse gemeenten</dt><dd>Bouwdossiers digitaliseren en metadateren.</dd></dl>
<div class=o><b>Essent</b>, ’s-Hertogenbosch</div>
<dl><dt><span class=d>09-2011 tot 04-2017</span>Medewerker klantenservice</dt><dd>Jaarnota’s uitleggen, verhuizingen, wanbetalers. Vanaf 2015 vaste vraagbaak op de vloer en lid van de ondernemingsraad (portefeuille arbo).</dd></dl>
<div class=o><b>Jumbo</b>, Uden</div><dl><dt><span class=d>2009 tot 2011</span>Kassamedewerker</dt><dd>Zaterdagbaan naast mijn opleiding.</dd></dl>
<h2>Korte leergangen</h2><ul><li>Gastvrij telefoneren, 2022</li><li>AVG voor frontoffices, 2021</li><li>VCA-VOL, geldig 2018-2028</li><li>NT2-taalmaatje, introductie, 2019</li></ul>
<h2>Karakter</h2><p>Ik ben van het soort dat de vaatwasser op kantoor uitruimt. Collega’s noemen mij opgewekt en een tikje eigenwijs. Van een boze beller lig ik niet wakker, van een fout die ik zelf maakte wel. Daarom controleer ik liever een keer te veel.</p><p>In mijn vrije tijd speel ik bugel in de harmonie en loop ik hard (halve marathon in 1:52, 2022).</p>
<h2>Theorie</h2><dl><dt><span class=d>08-2008 tot 07-2011</span>Juridisch medewerker openbaar bestuur, mbo 4</dt><dd>Koning Willem I College. Diploma behaald.</dd><dt><span class=d>2005 – 2008</span>Havo</dt><dd>Udens College. Zonder diploma verlaten.</dd></dl>
<h2>Warm aanbevolen door</h2>Nicole van Boxtel, teamleider KCC Oss, 0412 00 00 97<br>Jos Verkuijlen, teamcoach Meierijstad, 0413 00 00 98
<p><small>Uw contactpersoon bij Driessen: Lisa Kuijs, 0492 00 00 99</small></p>""", out)


# 26 -- DOCX, two columns made with one table; owned by the municipality; open ends
@cv("CV Monique van Tilborg.docx", offer=(51.10, "ja"), at="2023-04-17 13:37", refs=2,
    edu=[E("mbo-4", None, None, "1999"), E("vmbo", None, None, "1995")],
    exp=[X("2018-03", "present", "Saver N.V.", None, [PRI], True, tools=["Officepakket"], muni="maybe"),
         X("2012", "2018-02", "Thebe", None, [CARE], "mixed"),
         X("1999", "2011", "Gemeente Roosendaal", None, [MUN], tools=[]),
         X("2016", "present", "Zonnebloem", None, [PRI], kind="volunteer")])
def c26(out):
    d = Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Carlito", Pt(10.5)
    for s in d.sections:
        s.left_margin = s.right_margin = Cm(1.5)
    p = d.add_paragraph()
    r = p.add_run("monique van tilborg")
    r.font.size, r.font.color.rgb = Pt(24), RGBColor(0x7D, 0x3C, 0x98)
    t = d.add_table(rows=1, cols=2)
    t.autofit = False
    L, R = t.rows[0].cells
    for c, w in ((L, 11.5), (R, 6)):
        c.width = Cm(w)
    t.columns[0].width, t.columns[1].width = Cm(11.5), Cm(6)
    def h(c, x):
        r = c.add_paragraph().add_run(x)
        r.bold, r.font.size, r.font.color.rgb = True, Pt(13), RGBColor(0x7D, 0x3C, 0x98)
    h(L, "werk")
    for a, b, x in [("klantenservice afval en grondstoffen", "Saver N.V. (overheidsbedrijf, eigendom van de gemeenten Roosendaal, Bergen op Zoom, Halderberge en Woensdrecht)\nsinds maart 2018",
                     "De hele dag telefoon en mail: gemiste containers, pasjes, grofvuil. In 2022 kwam de nieuwe inzamelkalender en hadden we in drie weken 11.000 telefoontjes; ik maakte toen de vaste antwoorden en zat elke dag om half acht klaar. Twee keer per jaar geef ik een rondleiding aan schoolklassen op de milieustraat. Brieven en overzichten met Word en Excel."),
                    ("planner thuiszorg", "Thebe\n2012 – februari 2018", "Roosters maken en bij ziekte bellen met cliënten en collega’s."),
                    ("administratief medewerker bouwzaken", "Gemeente Roosendaal\n1999 – 2011", "Vergunningen registreren in Key2, publiceren, archiveren.")]:
        q = L.add_paragraph()
        q.add_run(a).bold = True
        L.add_paragraph(b)
        L.add_paragraph(x)
    h(L, "vrijwillig")
    L.add_paragraph("Zonnebloem, afdeling Roosendaal, bezoekwerk en dagjes uit, 2016 – heden")
    h(R, "over mij")
    R.add_paragraph("Brabants, nuchter, 45. Ik zeg wat ik doe.")
    h(R, "school")
    R.add_paragraph("Directiesecretaresse, mbo 4\nMarkiezaat College, 1999")
    R.add_paragraph("Mavo\nNorbertus College, 1995")
    h(R, "referenties")
    R.add_paragraph("Toon Jaspers\nteamleider Saver\n0165 00 00 31")
    R.add_paragraph("Ria Huijbregts\nmanager Thebe\n0165 00 00 32")
    h(R, "handig")
    R.add_paragraph("Rijbewijs B\nBHV (geldig tot 2024)\nWoe en vrij beschikbaar")
    d.save(str(out))


# 27 -- DOCX to PDF by LibreOffice, role-first, overlapping jobs, unfinished university
@cv("cv_jonathan_bijl_nov2022.pdf", offer=(45.45, ""), at="2023-04-15 15:15", refs=0,
    edu=[E("wo-bachelor", False, "2012", "2015"), E("vwo", True, "2006", "2012")],
    exp=[X("2021-10", "present", "PostNL", None, [PRI]),
         X("2020-09", "2022-06", "Budget Thuis", None, [PRI], True),
         X("2015", "2020", "Sligro", None, [PRI]),
         X("2017", "present", "Evangelische gemeente De Bron", None, ["religious"], kind="volunteer")],
    cv_date="2022-11-01")
def c27(out):
    d = Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Liberation Sans", Pt(10.5)
    d.sections[0].footer.paragraphs[0].text = "bijgewerkt: november 2022"
    t = d.add_table(rows=1, cols=2)
    t.cell(0, 0).text = "Jonathan Bijl\nVeenendaal\njonathan.bijl@voorbeeld.nl"
    t.cell(0, 1).text = "[ foto ]"
    t.cell(0, 1).paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    def h(x):
        p = d.add_paragraph()
        r = p.add_run("— " + x + " —")
        r.bold = True
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    def j(a, b, x):
        p = d.add_paragraph()
        p.add_run(a).bold = True
        p.add_run(" bij " + b + ". " + x)
    h("Ervaring & bijbanen")
    j("Sorteerder en later shiftcoördinator (nacht)", "PostNL, oktober 2021 - heden", "Pakketten, veiligheid, vijftien man.")
    j("Inbound klantenservice agent", "Budget Thuis, september 2020 - juni 2022", "Deels naast PostNL. Energieprijzen uitleggen in een rare tijd, per telefoon.")
    j("Orderpicker / heftruckchauffeur", "Sligro, 2015 - 2020", "VCA en heftruckcertificaat 2016-2021.")
    h("Kerk")
    j("Jeugdleider", "Evangelische gemeente De Bron, 2017 - heden", "Kampen, nieuwsbrief in LibreOffice.")
    h("Scholing en studie")
    d.add_paragraph("2012 - 2015: Bachelor Geschiedenis, Universiteit Utrecht. Afgebroken na 120 EC.")
    d.add_paragraph("2006 - 2012: VWO, Ichthus College, diploma.")
    h("Vaardig in")
    d.add_paragraph("Kassa- en WMS-systemen, LibreOffice, Google Workspace, gitaar")
    via_office(d, "pdf", out)
