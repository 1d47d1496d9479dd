import subprocess, tempfile
from pathlib import Path
from goldcalc import E, S

def chromium(html, out):
    with tempfile.TemporaryDirectory() as t:
        f = Path(t) / "a.html"; f.write_text(html)
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
            f"--user-data-dir={t}/p", "--no-pdf-header-footer", f"--print-to-pdf={out}", str(f)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

# ---------------------------------------------------------------- w02
W02 = """<!doctype html><html lang=nl><meta charset=utf-8><style>
@page{size:A4;margin:0}body{margin:0;font:10.5pt/1.42 'DejaVu Sans',sans-serif;font-size:9.3pt;color:#222}
.top{background:#5b3a8c;color:#fff;padding:11mm 14mm 8mm}.top h1{margin:0;font-size:23pt;font-weight:300}.top p{margin:2mm 0 0}
.w{display:flex}.m{width:126mm;padding:6mm 8mm 6mm 14mm;box-sizing:border-box}.s{width:84mm;padding:6mm 12mm 6mm 6mm;box-sizing:border-box;border-left:1px solid #ddd}
h2{font-size:12pt;color:#5b3a8c;margin:5mm 0 2mm}h3{font-size:9.8pt;margin:3mm 0 0}.p{color:#777;font-size:8.5pt}ul{margin:1mm 0 0;padding-left:4.5mm}
.bar{height:2.2mm;background:#e6e0f0;margin:.6mm 0 2mm}.bar i{display:block;height:100%;background:#8e6cc4}</style>
<div class=top><h1>Youssra Bentaleb</h1><p>student Communicatie &nbsp;•&nbsp; Groningen &nbsp;•&nbsp; 06 55 83 62 17 &nbsp;•&nbsp; youssrabentaleb@studbox-mail.nl</p></div>
<div class=w><div class=m>
<h2>Hoi, ik ben Youssra</h2>Derdejaars student Communicatie, 21 jaar, opgegroeid in Delfzijl. Naast mijn studie werk ik aan de telefoon en in de chat. Deze zomer en komend studiejaar wil ik graag meer uren maken, het liefst bij een overheid.
<h2>Ervaring</h2>
<h3>Customer service medewerker (bijbaan, 16 uur)</h3><div class=p>Webhelp Groningen, in opdracht van bol &nbsp;|&nbsp; sept. 2021 – heden</div>
<ul><li>Klanten van bol helpen via chat en telefoon met bestelling, retour en terugbetaling</li><li>Sinds dit jaar ook klachten op social media</li><li>Klanttevredenheid gemiddeld 8,4</li></ul>
<h3>Lid stembureau</h3><div class=p>Gemeente Groningen &nbsp;|&nbsp; 15 t/m 17 maart 2021</div><ul><li>Kiezers ontvangen, stempassen controleren en stemmen tellen</li></ul>
<h3>Vulploeg en kassa</h3><div class=p>Jumbo Delfzijl &nbsp;|&nbsp; jun. 2018 – aug. 2021</div>
<ul><li>Eerst vakkenvuller, na een jaar kassa en servicebalie</li></ul>
<h2>Opleiding</h2>
<h3>HBO Communicatie</h3><div class=p>Hanzehogeschool Groningen &nbsp;|&nbsp; 2020 – heden</div>Propedeuse in één jaar gehaald. Afstuderen verwacht in juli 2024.
<h3>Havo, profiel Economie &amp; Maatschappij</h3><div class=p>Eemsdeltacollege &nbsp;|&nbsp; 2015 – 2020</div>Diploma behaald.
<h2>Commissies</h2><h3>Introductiecommissie studievereniging Contact</h3><div class=p>vrijwillig &nbsp;|&nbsp; jan. 2022 – sept. 2022</div>Promotie en contact met sponsors.
</div><div class=s>
<h2>Skills</h2>Microsoft Office<div class=bar><i style="width:85%"></i></div>Canva<div class=bar><i style="width:90%"></i></div>Salesforce<div class=bar><i style="width:60%"></i></div>Instagram en TikTok<div class=bar><i style="width:95%"></i></div>
<h2>Talen</h2>Nederlands (moedertaal)<br>Engels (C1)<br>Marokkaans-Arabisch (spreken)
<h2>Dit ben ik</h2>Open, vlot, precies met taal, denkt in oplossingen
<h2>Vrije tijd</h2>Bouldering, thrift shoppen, podcast over studentenleven
<h2>Rijbewijs</h2>B, sinds 2021
<h2>Referenties</h2>Op aanvraag
</div></div></html>"""

# ---------------------------------------------------------------- w04
def w04(out):
    from fpdf import FPDF
    p = FPDF(format="A4"); p.set_margins(22, 18, 20); p.add_page()
    fd = "/usr/share/fonts/truetype/dejavu/"
    p.set_font("Helvetica", "B", 19); p.cell(0, 10, "Jade van den Broek", new_x="LMARGIN", new_y="NEXT")
    p.set_font("Helvetica", "", 10)
    p.multi_cell(0, 5, "Best - 06 55 46 20 93 - jadevdbroek03@kaartpost-mail.nl\nGeboren 22 mei 2003 in Eindhoven", new_x="LMARGIN", new_y="NEXT")
    def h(x):
        p.ln(4); p.set_font("Helvetica", "B", 12); p.set_text_color(190, 70, 60); p.cell(0, 7, x, new_x="LMARGIN", new_y="NEXT"); p.set_text_color(0)
    def row(per, ttl, sub, txt=""):
        y = p.get_y(); p.set_font("Helvetica", "", 10); p.cell(38, 5, per)
        p.set_left_margin(60); p.set_x(60); p.set_font("Helvetica", "B", 10); p.multi_cell(0, 5, ttl, new_x="LMARGIN", new_y="NEXT")
        p.set_font("Helvetica", "I", 10); p.multi_cell(0, 5, sub, new_x="LMARGIN", new_y="NEXT")
        if txt: p.set_font("Helvetica", "", 10); p.multi_cell(0, 5, txt, new_x="LMARGIN", new_y="NEXT")
        p.set_left_margin(22); p.set_x(22); p.ln(2)
    def t(x): p.set_font("Helvetica", "", 10); p.multi_cell(0, 5, x, new_x="LMARGIN", new_y="NEXT")
    h("Wie ben ik")
    t("Ik ben Jade, bijna 20, en vorig jaar klaar met mijn mbo. Ik werk nu op kantoor bij een verzekeringsadviseur. Tijdens mijn stage bij de gemeente merkte ik dat ik dat soort werk eigenlijk het leukst vind: elke dag een andere vraag.")
    h("Werk")
    row("aug '22 - heden", "Medewerker binnendienst", "Verzekeringskantoor Van Gorp & Zn, Boxtel",
        "Polissen aanmaken en wijzigen in ANVA, brieven in Word en lijsten in Excel. Schades klaarzetten. Dagelijks van 9 tot 11 zit ik aan de telefoon voor vragen van klanten, de rest van de dag verwerk ik aanvragen.")
    row("okt '18 - jul '22", "Kassamedewerker", "Albert Heijn, Best", "Bijbaan naast school. Kassa, servicebalie, in de drukte ook brood.")
    h("Stages")
    row("feb '22 - jun '22", "Stagiaire publiekszaken", "Gemeente Best",
        "Vijf maanden meegedraaid in het klantcontactcentrum: telefoontjes van inwoners aangenomen en afspraken gepland voor paspoorten en rijbewijzen.")
    row("sep '20 - jan '21", "Stagiaire secretariaat", "Advocatenkantoor De Laat, Eindhoven", "Dossiers aanmaken, post, agenda, koffie voor cliënten.")
    h("School")
    row("2019 - 2022", "Juridisch-administratieve dienstverlening, mbo 4", "Summa College, Eindhoven", "Diploma behaald in juli 2022")
    row("2015 - 2019", "Vmbo-tl", "Heerbeeck College, Best", "Geslaagd")
    h("Goed in")
    t("Typen met tien vingers (diploma), luisteren, rustig blijven. Engels is voldoende, Duits matig.")
    h("Contactpersonen die iets over mij kunnen vertellen")
    t("Anneke Dirks, praktijkbegeleider gemeente Best, 0499 - 555 031\nRob Verhagen, docent en stagecoach Summa College, r.verhagen@summa-voorbeeld.nl")
    p.output(str(out))

# ---------------------------------------------------------------- w05
W05 = """<!doctype html><html lang=nl><meta charset=utf-8><style>
@page{size:A4;margin:20mm 19mm 18mm;@bottom-right{content:"Bram Terpstra – pagina " counter(page) " van " counter(pages);font:8pt 'DejaVu Sans'}}
body{font:10pt/1.4 'DejaVu Serif',serif;font-size:9.6pt}h1{font-size:21pt;margin:0}.sub{color:#0a5a7a;margin-bottom:3mm}
h2{font-size:11.5pt;background:#0a5a7a;color:#fff;padding:1mm 3mm;margin:6mm 0 2mm}
.j{margin:3mm 0 0}.j b{display:block}.j .o{color:#0a5a7a}.r{float:right;font-style:italic}ul{margin:1mm 0;padding-left:5mm}dl{display:grid;grid-template-columns:35mm 1fr;margin:0}dd{margin:0}</style>
<h1>Bram Terpstra</h1><div class=sub>zelfstandig professional klantcontact en dienstverlening</div>
<dl><dt>Woonplaats</dt><dd>Dokkum</dd><dt>Telefoon</dt><dd>06 – 55 31 40 86</dd><dt>E-mail</dt><dd>bram@terpstra-contact.example</dd><dt>KvK</dt><dd>00 12 34 99</dd><dt>Tarief</dt><dd>€ 54,50 per uur, exclusief btw</dd><dt>Uren</dt><dd>24 – 32 per week</dd></dl>
<h2>Samenvatting</h2>
<p>Ik word meestal gevraagd als de wachtrij te lang is. Of het nu belastingaanslagen zijn of vragen over de Wmo, ik draai na twee dagen inwerken volwaardig mee. Ik spreek Nederlands, Fries en Engels. Opdrachtgevers noemen mij droog, snel en betrouwbaar.</p>
<h2>Opdrachten (Terpstra Contact &amp; Advies, eigen bedrijf)</h2>
<div class=j><span class=r>01/2022 – heden</span><b>Medewerker klantcontactcentrum</b><span class=o>Gemeente Smallingerland</span>
<ul><li>Telefoon en e-mail van inwoners, vooral Wmo, jeugd en burgerzaken</li><li>Meldingen aanmaken in Suite voor het Sociaal Domein; contactregistratie in Key2KCC</li><li>Ook inzetbaar op de chat</li></ul></div>
<div class=j><span class=r>03/2021 – 11/2021</span><b>Medewerker klantcontact</b><span class=o>Wetterskip Fryslân</span>
<ul><li>Vragen over de aanslag waterschapsbelasting, kwijtschelding en meldingen over slootonderhoud beantwoord, 100 % telefonisch</li></ul></div>
<div class=j><span class=r>09/2019 – 12/2020</span><b>Medewerker belastingtelefoon</b><span class=o>Gemeente Noardeast-Fryslân</span>
<ul><li>Inwoners te woord staan over OZB, afvalstoffenheffing en WOZ-waarde</li><li>Gegevens inzien en bezwaren registreren in Key2Belastingen</li><li>Betalingsregelingen afspreken</li></ul></div>
<div class=j><span class=r>05/2017 – 08/2019</span><b>Teamleider klantenservice a.i.</b><span class=o>De Friesland Zorgverzekeraar</span>
<ul><li>Team van 14 medewerkers, roosters, gesprekken terugluisteren en coachen</li></ul></div>
<h2>Daarvoor in loondienst</h2>
<div class=j><span class=r>02/2013 – 04/2017</span><b>Callcenter agent, vanaf 2015 senior</b><span class=o>Cendris, Leeuwarden</span>
<ul><li>Inbound voor een energieleverancier en een postbedrijf</li></ul></div>
<div class=j><span class=r>06/2009 – 01/2013</span><b>Verkoper</b><span class=o>Expert Dokkum</span>
<ul><li>Witgoed en televisies, zaterdag en vakanties</li></ul></div>
<h2>Opleidingen</h2>
<dl><dt>2009 – 2013</dt><dd>HBO Bedrijfskunde, NHL Leeuwarden. Niet afgerond, wel propedeuse (2010)</dd><dt>2005 – 2009</dt><dd>MBO-4 Commercieel medewerker binnendienst, Friesland College. Diploma behaald</dd><dt>2001 – 2005</dt><dd>Mavo, Dockinga College. Diploma behaald</dd></dl>
<h2>Trainingen</h2><p>Gespreksleiding (2018), Privacy en AVG voor publieksdiensten (2020), Deëscaleren (2022)</p>
<h2>Systemen</h2><p>Key2KCC, Key2Belastingen, Suite, Office 365, Genesys, Zendesk</p>
<h2>Referenties</h2>
<p>Janneke Wiersma, coördinator KCC gemeente Smallingerland, 0512 – 555 120<br>Durk Zijlstra, hoofd belastingen gemeente Noardeast-Fryslân, 0519 – 555 884<br>Ellen Postma, manager klantenservice De Friesland, 058 – 555 76 01</p></html>"""
def w05(out):
    import weasyprint; weasyprint.HTML(string=W05).write_pdf(out)

# ---------------------------------------------------------------- w07
def w07(out):
    from docx import Document
    from docx.shared import Pt, Cm
    d = Document(); d.styles["Normal"].font.name = "Liberation Sans"; d.styles["Normal"].font.size = Pt(10.5)
    for s in d.sections: s.page_width, s.page_height = Cm(21), Cm(29.7)
    d.styles["Heading 1"].font.name = "Liberation Sans"; d.styles["Heading 2"].font.name = "Liberation Sans"
    d.add_heading("Naomi Martina", 0)
    d.add_paragraph("Spaanseweg 12, Vlaardingen   tel. 06 55 62 71 94   naomi.martina@eigenpost-mail.nl   geb. 9 november 1991, Willemstad")
    d.add_heading("Profielschets", 1)
    d.add_paragraph("Ervaren telefoniste in de belastinghoek. Burgers die een aanslag krijgen hebben vaak haast en soms pijn in de portemonnee. Ik leg uit, zoek uit en los op. Ik ben zorgvuldig, kan goed tegen drukte en spreek Nederlands, Papiaments, Engels en Spaans.")
    d.add_heading("Loopbaanoverzicht", 1)
    def job(p, e, f, ts, extra=None):
        d.add_heading(e, 2); q = d.add_paragraph(); q.add_run("Functie: ").bold = True; q.add_run(f)
        q = d.add_paragraph(); q.add_run("Periode: ").bold = True; q.add_run(p)
        for x in ts: d.add_paragraph(x, style="List Bullet")
    job("2020 – heden", "Regionale Belasting Groep, Schiedam", "Medewerker klantcontact belastingen", [
        "Telefonische vragen over gemeentelijke heffingen en waterschapslasten",
        "Adreswijzigingen, automatische incasso en kwijtschelding verwerken in Key2Belastingen",
        "Mailbox bijhouden in Outlook, weekcijfers in Excel",
        "Aanspreekpunt voor twee nieuwe collega's"])
    job("2016 – 2020", "Gemeente Schiedam", "Medewerker KCC (14010)", [
        "Eerste lijn telefoon voor alle vragen van inwoners en ondernemers",
        "Terugbelnotities en contacthistorie in Key2KCC",
        "In piektijd de chat en de WhatsApp"])
    job("2013 – 2016", "Brasserie Westhavenkade", "Medewerker bediening", ["Bediening binnen en op het terras", "Reserveringsboek en kasopmaak"])
    d.add_heading("Opleidingen", 1)
    t = d.add_table(rows=1, cols=4); t.style = "Table Grid"
    for c, x in zip(t.rows[0].cells, ["Jaren", "Opleiding", "School", "Diploma"]): c.paragraphs[0].add_run(x).bold = True
    for r in [("2009 – 2012", "Juridisch medewerker openbaar bestuur, mbo niveau 4", "Albeda College", "ja"), ("2004 – 2009", "Havo", "Radulphus College, Curaçao", "nee")]:
        for c, x in zip(t.add_row().cells, r): c.text = x
    d.add_heading("Referenties", 1)
    t = d.add_table(rows=0, cols=3); t.style = "Table Grid"
    for r in [("Mevr. I. Schouten", "Teammanager Regionale Belasting Groep", "010 - 555 21 07"), ("Dhr. F. Pieterse", "Oud-teamleider KCC Schiedam", "06 - 55 80 15 62")]:
        for c, x in zip(t.add_row().cells, r): c.text = x
    d.add_heading("Vrije tijd", 1); d.add_paragraph("Zumba, koken voor veel mensen, brassband")
    with tempfile.TemporaryDirectory() as tmp:
        f = Path(tmp) / (Path(out).stem + ".docx"); d.save(f)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/p", "--headless", "--convert-to", "pdf", "--outdir", str(Path(out).parent), str(f)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

TCA = "Terpstra Contact & Advies"
CVS = [
 dict(id="w02", file="Youssra-Bentaleb-CV.pdf", make=lambda o: chromium(W02, o), offer=(41.25, "ja", "2023-04-13 20:48"), language="nl",
  education=[S("hbo-bachelor", False, "2020", "present"), S("havo", True, "2015", "2020")],
  experience=[E("2021-09", "present", "Webhelp", "bol", ["contact-centre-company", "private"], True),
   E("2021-03-15", "2021-03-17", "Gemeente Groningen", None, ["municipality"], False, kind="council"),
   E("2018-06", "2021-08", "Jumbo", None, ["private"], False),
   E("2022-01", "2022-09", "studievereniging Contact", None, ["private"], False, paid=False, kind="volunteer")],
  tools_outside=["Officepakket"], references=0, on_request=True),
 dict(id="w04", file="jade cv.pdf", make=w04, offer=(42.0, "nee", "2023-04-17 11:31"), language="nl",
  education=[S("mbo-4", True, "2019", "2022"), S("vmbo", True, "2015", "2019")],
  experience=[E("2022-08", "present", "Verzekeringskantoor Van Gorp & Zn", None, ["private"], "mixed", tools=["Officepakket"]),
   E("2018-10", "2022-07", "Albert Heijn", None, ["private"], False),
   E("2022-02", "2022-06", "Gemeente Best", None, ["municipality"], True, paid=False, kind="internship"),
   E("2020-09", "2021-01", "Advocatenkantoor De Laat", None, ["private"], False, paid=False, kind="internship")],
  tools_outside=[], references=2),
 dict(id="w05", file="Profiel Bram Terpstra (zzp) KCC.pdf", make=w05, offer=None, language="nl", stated_rate=54.5,
  education=[S("hbo-bachelor", False, "2009", "2013"), S("mbo-4", True, "2005", "2009"), S("vmbo", True, "2001", "2005")],
  experience=[E("2022-01", "present", TCA, "Gemeente Smallingerland", ["private", "municipality"], True, tools=["Key2KCC", "Suite"]),
   E("2021-03", "2021-11", TCA, "Wetterskip Fryslân", ["private", "water-authority"], True),
   E("2019-09", "2020-12", TCA, "Gemeente Noardeast-Fryslân", ["private", "municipality"], True, tools=["Key2Belastingen"]),
   E("2017-05", "2019-08", TCA, "De Friesland Zorgverzekeraar", ["private"], True),
   E("2013-02", "2017-04", "Cendris", None, ["contact-centre-company"], True),
   E("2009-06", "2013-01", "Expert", None, ["private"], False)],
  tools_outside=["Officepakket"], references=3),
 dict(id="w07", file="Curriculum Vitae N. Martina.pdf", make=w07, offer=(53.3, "nee", "2023-04-18 09:12"), language="nl",
  education=[S("mbo-4", True, "2009", "2012"), S("havo", False, "2004", "2009")],
  experience=[E("2020", "present", "Regionale Belasting Groep", None, ["joint-arrangement"], True, tools=["Key2Belastingen", "Officepakket"]),
   E("2016", "2020", "Gemeente Schiedam", None, ["municipality"], True, tools=["Key2KCC"]),
   E("2013", "2016", "Brasserie Westhavenkade", None, ["private"], False)],
  tools_outside=[], references=2),
]
