from lib import *
from part2 import shade
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_TAB_ALIGNMENT, WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement


# ------------------------------------------------------------------ m22
def b22(d):
    s = d.sections[0]; s.left_margin = Cm(2.4); s.right_margin = Cm(2.4)
    st = d.styles["Normal"]; st.font.name = "Utopia"; st.font.size = Pt(10.5); st.paragraph_format.space_after = Pt(3)
    p = d.add_paragraph(); r = p.add_run("VrijeVogel Payrolling"); r.bold = True; r.font.color.rgb = RGBColor(180, 80, 0); p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    p = d.add_paragraph(); r = p.add_run("Quinten Sprenger"); r.font.size = Pt(20)
    d.add_paragraph("Klantcontact | Backoffice | Planning     Hilversum, 06 555 47 726")
    def head(x):
        p = d.add_paragraph(); p.paragraph_format.space_before = Pt(10); r = p.add_run(x); r.bold = True; r.font.color.rgb = RGBColor(180, 80, 0)
    head("Samengevat")
    d.add_paragraph("Quinten werkt als freelancer en laat zijn opdrachten verlonen door VrijeVogel Payrolling. Geen zzp-risico dus, wel de flexibiliteit. Hij zoekt een opdracht van 24 tot 32 uur en wil graag leren werken met Accres.")
    head("Opdrachten (verloond via VrijeVogel Payrolling)")
    for org, role, txt, per in [
        ("Gemeente Gooise Meren", "Medewerker klantcontactcentrum", "Telefoon en livechat. Verhuizingen, parkeervergunningen, GAD-afvalpas. Alles vastgelegd in Key2KCC.", "15 augustus 2022 tot en met 31 maart 2023"),
        ("Omgevingsdienst Regio Utrecht", "Telefonisch medewerker klachtenlijn", "Telefonische meldingen over geluid, stank en stof aannemen, terugkoppeling aan bewoners.", "1 oktober 2021 tot en met 31 juli 2022"),
        ("Omroep MAX", "Medewerker ledenservice", "Opzeggingen, adreswijzigingen en complimenten, per telefoon en e-mail.", "1 maart 2020 tot en met 30 september 2021")]:
        d.add_paragraph().add_run(org).bold = True
        d.add_paragraph(role); d.add_paragraph(txt)
        p = d.add_paragraph(per); p.runs[0].italic = True
    head("Vaste banen")
    for org, role, txt, per in [
        ("Beeld en Geluid", "Planner rondleidingen", "Roosters voor 30 gidsen, groepen ontvangen.", "2014 tot 2020"),
        ("Theater Gooiland", "Kassamedewerker", "Kaartverkoop aan de kassa.", "2010 tot 2013")]:
        d.add_paragraph().add_run(org).bold = True
        d.add_paragraph(role); d.add_paragraph(txt); p = d.add_paragraph(per); p.runs[0].italic = True
    head("Studie")
    d.add_paragraph("2008-2013  Media en Entertainment Management, Hogeschool Inholland, bachelor behaald")
    d.add_paragraph("2002-2008  vwo, Gemeentelijk Gymnasium Hilversum, diploma")
    head("Navraag doen?")
    d.add_paragraph("Bij Loes Hartog, coördinator KCC van Gemeente Gooise Meren (035 555 70 00), en bij Mieke Pronk, hoofd ledenservice van Omroep MAX (035 555 12 89).")
cv("m22_sprenger_vrijevogel.pdf", via_office(b22, "pdf"),
   [edu("hbo-bachelor", True, "2008", "2013"), edu("vwo", True, "2002", "2008")],
   [job("2022-08-15", "2023-03-31", "VrijeVogel Payrolling", TM, True, "Gemeente Gooise Meren", ["Key2KCC"]),
    job("2021-10-01", "2022-07-31", "VrijeVogel Payrolling", ["temp-agency", "joint-arrangement"], True, "Omgevingsdienst Regio Utrecht"),
    job("2020-03-01", "2021-09-30", "VrijeVogel Payrolling", ["temp-agency", "private"], True, "Omroep MAX"),
    job("2014", "2020", "Beeld en Geluid", P), job("2010", "2013", "Theater Gooiland", P)],
   references=2, offer=("49.75", "ja", "2023-04-13 15:30"))


# ------------------------------------------------------------------ m23
def b23(d):
    st = d.styles["Normal"]; st.font.name = "Carlito"; st.font.size = Pt(11)
    d.add_heading("Lisanne Terpstra", 0)
    d.add_paragraph("Juf, moeder, boekenwurm. Op zoek naar iets nieuws buiten het klaslokaal.")
    def box(lines):  # a framed block at the right margin
        for x in lines:
            p = d.add_paragraph(x); f = OxmlElement("w:framePr")
            for k, v in (("w", "3200"), ("hSpace", "180"), ("wrap", "around"), ("vAnchor", "page"), ("hAnchor", "page"), ("x", "8200"), ("y", "3600")):
                f.set(qn("w:" + k), v)
            p._p.get_or_add_pPr().insert(0, f)
    box(["CONTACT", "Leeuwarden", "06 555 80 031", "l.terpstra@voorbeeld.nl", "TALEN", "Nederlands, Fries, Engels"])
    d.add_heading("Waar ik heb gewerkt", 2)
    for a, x in [("Leerkracht groep 5/6, Basisschool De Tjotter, Leeuwarden. Augustus 2009 - juli 2022.", "Rapporten, oudergesprekken, ict-coördinator. Werken met Office 365 en Parnassys."),
                 ("Medewerker informatielijn, DUO, Groningen. September 2022 - februari 2023.", "Via Start People. Vragen van studenten over studiefinanciering, telefonisch en via chat."),
                 ("Invalkracht, Basisschool De Reinbôge, Holwerd. 2007 - 2009.", ""),
                 ("Verkoopster, Boekhandel Van der Velde, Dokkum. Bijbaan 2004 - 2007.", "")]:
        d.add_paragraph().add_run(a).bold = True
        if x: d.add_paragraph(x)
    d.add_heading("Wat ik heb geleerd", 2)
    d.add_paragraph("Pabo, NHL Leeuwarden, 2003 - 2007, getuigschrift. Daarvoor de havo in Dokkum (1998 - 2003, diploma).")
    d.add_heading("Referenties", 2)
    d.add_paragraph("Op aanvraag beschikbaar.")
cv("m23_terpstra.docx", docx(b23),
   [edu("hbo-bachelor", True, "2003", "2007"), edu("havo", True, "1998", "2003")],
   [job("2009-08", "2022-07", "Basisschool De Tjotter", ["education"], False, None, ["Officepakket"]),
    job("2022-09", "2023-02", "Start People", ["temp-agency", "central-government"], True, "DUO"),
    job("2007", "2009", "Basisschool De Reinbôge", ["education"]), job("2004", "2007", "Boekhandel Van der Velde", P)],
   references=0, on_request=True, offer=("45.00", "ja", "2023-04-18 08:45"))

# ------------------------------------------------------------------ m24
H24 = """<html lang="nl"><style>@page{size:A4 landscape;margin:16mm 15mm 18mm;@bottom-center{content:"Delta Flex Uitzendbureau - matchprofiel 2023-0417 - " counter(page) "/" counter(pages);font:7.5pt 'Liberation Sans'}}body{font:9.3pt/1.35 'Liberation Sans'}
h1{font-size:15pt;margin:0;color:#00703c}h2{font-size:10.5pt;color:#00703c;margin:9px 0 3px}table{width:100%;border-collapse:collapse}th{background:#00703c;color:#fff;text-align:left;padding:3px 5px;font-size:8.5pt}td{border:.5pt solid #9cc4ae;padding:3px 5px;vertical-align:top}</style><body>
<h1>Matchprofiel: Gülay Yıldırım</h1><p>Woonplaats Dordrecht. Geboortejaar 1979. Zoekt 28 uur per week in klantcontact bij de overheid.</p>
<h2>Arbeidsverleden</h2><table><tr><th>Van</th><th>Tot</th><th>Duur</th><th>Functie</th><th>Organisatie</th><th>Via</th><th>Software</th><th>Omschrijving</th></tr>
<tr><td>12-2020</td><td>heden</td><td></td><td>Klantadviseur KCC</td><td>Gemeente Dordrecht</td><td>Delta Flex Uitzendbureau</td><td>Suite, Outlook, Word</td><td>Telefonische eerste lijn 14 078, avonddienst op donderdag</td></tr>
<tr><td>2019</td><td>2020</td><td>16 maanden</td><td>Medewerker klantenservice</td><td>Eneco</td><td>Delta Flex Uitzendbureau</td><td>SAP</td><td>Vragen over de jaarafrekening, telefoon en e-mail</td></tr>
<tr><td>2010</td><td>2018</td><td></td><td>Facturatiemedewerker</td><td>Damen Shipyards</td><td>-</td><td>Exact, Excel</td><td>Crediteuren, drie administraties</td></tr>
<tr><td>2001</td><td>2009</td><td></td><td>Apothekersassistente</td><td>Apotheek Sterrenburg</td><td>-</td><td>Pharmacom</td><td>Recepten klaarmaken, voorlichting aan de balie</td></tr></table>
<h2>Opleidingen</h2><table><tr><th>Van</th><th>Tot</th><th>Opleiding</th><th>Niveau</th><th>Instituut</th><th>Diploma</th></tr><tr><td>1998</td><td>2001</td><td>Apothekersassistent</td><td>mbo-4</td><td>Da Vinci College</td><td>ja</td></tr><tr><td>1993</td><td>1998</td><td>mavo</td><td>vmbo-t</td><td>De Lage Waard</td><td>ja</td></tr><tr><td>2009</td><td>2010</td><td>Boekhouden (PDB)</td><td>certificaat</td><td>NTI</td><td>deels</td></tr></table>
<h2>Referenties</h2><table><tr><th>Naam</th><th>Relatie</th><th>Bereikbaar</th></tr><tr><td>Marjan Kranendonk</td><td>teamleider KCC, Gemeente Dordrecht</td><td>ma-do, 078 555 14 14</td></tr><tr><td>Leo Baars</td><td>hoofd administratie, Damen Shipyards</td><td>06 555 66 703</td></tr></table>
<p>Vragen? Uw intercedent: Stephanie Mol, Delta Flex Uitzendbureau, 078 555 90 00</p></body></html>"""
cv("m24_yildirim_deltaflex.pdf", weasy(H24),
   [edu("mbo-4", True, "1998", "2001"), edu("vmbo", True, "1993", "1998")],
   [job("2020-12", "present", "Delta Flex Uitzendbureau", TM, True, "Gemeente Dordrecht", ["Suite", "Officepakket"]),
    job("2019", "2020", "Delta Flex Uitzendbureau", ["temp-agency", "private"], True, "Eneco"),
    job("2010", "2018", "Damen Shipyards", P), job("2001", "2009", "Apotheek Sterrenburg", ["care"])],
   references=2, offer=("51.90", "ja", "2023-04-17 14:05"))


# ------------------------------------------------------------------ m25
def m25(path):
    from fpdf import FPDF
    f = FPDF(); f.set_margins(20, 18); f.add_page(); f.set_auto_page_break(True, 15)
    f.set_font("Helvetica", "B", 18); f.cell(0, 10, "Tomasz Wieczorek", new_x="LMARGIN", new_y="NEXT")
    f.set_font("Helvetica", "", 10); f.cell(0, 6, "Venlo - 06 555 29 482 - in Nederland sinds 2012", new_x="LMARGIN", new_y="NEXT")
    def head(t):
        f.ln(4); f.set_font("Helvetica", "B", 11); f.set_fill_color(225, 225, 225); f.cell(0, 7, "  " + t, fill=True, new_x="LMARGIN", new_y="NEXT"); f.ln(1)
    def row(per, b, t=""):
        y = f.get_y(); f.set_font("Helvetica", "", 10); f.cell(38, 5.2, per)
        f.set_font("Helvetica", "B", 10); f.multi_cell(0, 5.2, b, new_x="LMARGIN", new_y="NEXT")
        if t:
            f.set_x(58); f.set_font("Helvetica", "", 10); f.multi_cell(0, 5.2, t, new_x="LMARGIN", new_y="NEXT")
        f.ln(1.5)
    head("Werk ervaring")
    row("04/2021 - heden", "Medewerker klantcontact, PostNL (Venlo)", "Poolse, Duitse en Nederlandse klanten aan telefoon en chat, zoek geraakte pakketten. Team van 20.")
    row("2017 - 03/2021", "Planner transport, Nabuurs (Haps)", "ritten plannen, chauffeurs bellen, CMR papieren, Excel")
    row("2012 - 2017", "Orderpicker en teamlead bij Bol.com, gedetacheerd door OTTO Work Force", "nieuwe collega's inwerken")
    row("2010 - 2012", "Kelner, Restauracja Pod Wawelem, Krakow")
    head("Opleiding")
    row("2005 - 2009", "Technikum Ekonomiczne, Krakow (Polen)", "diploma, niet gewaardeerd door Nuffic")
    row("2018 - 2019", "MBO niveau 3 Planner wegtransport, Gilde Opleidingen", "diploma")
    head("Cursussen")
    row("2014", "NT2 staatsexamen II"); row("2016", "Heftruckcertificaat"); row("2020", "BHV")
    head("Referenties")
    row("PostNL", "Marieke Geurts, teammanager", "06 555 40 100"); row("Nabuurs", "Sjaak Thijssen, hoofd planning", "0485 555 210")
    f.output(str(path))
cv("m25_wieczorek.pdf", m25,
   [edu(None, True, "2005", "2009"), edu("mbo-3", True, "2018", "2019")],
   [job("2021-04", "present", "PostNL", P, True), job("2017", "2021-03", "Nabuurs", P, False, one=["Officepakket"]),
    job("2012", "2017", "OTTO Work Force", ["temp-agency", "private"], False, "Bol.com"),
    job("2010", "2012", "Restauracja Pod Wawelem", P)],
   references=2, offer=("42.50", "nee", "2023-04-12 09:40"))


# ------------------------------------------------------------------ m26
def b26(d):
    s = d.sections[0]; s.left_margin = Cm(2); s.right_margin = Cm(2)
    st = d.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(10)
    p = d.add_paragraph(); r = p.add_run("Resumé | Jacqueline Evers-Bongers"); r.bold = True; r.font.size = Pt(14)
    d.add_paragraph("Arnhem * 06-55590714 * j.evers@voorbeeld.nl * geb. 22-2-1974")
    def sec(x):
        t = d.add_table(rows=1, cols=1); c = t.rows[0].cells[0]; shade(c, "D9D9F3"); c.paragraphs[0].add_run(x).bold = True
    sec("Wat breng ik mee")
    d.add_paragraph("25 jaar klantcontact, waarvan de laatste jaren bij de overheid. Ik combineer twee kleine banen en zoek nu één grotere.")
    sec("Betaald werk")
    for a, per, txt, ref in [
        ("KCC-medewerkster (16 uur), Gemeente Renkum", "1-9-2020 / heden", "Inwoners helpen aan de telefoon, e-mail beantwoorden en berichten van sociale media. Key2KCC, Suite, Key2Belastingen.", "Referentie: Wilma Jolink, teamleider, 026 555 33 48"),
        ("Gastvrouw (12 uur), Openluchtmuseum", "1-4-2019 / 31-10-2022", "Bezoekers ontvangen en wegwijs maken.", None),
        ("Medewerkster klantenservice, Nuon", "1-2-2008 / 31-3-2019", "Alles wat op een energierekening kan misgaan. Word en Excel.", "Referentie: Ton Zegers, teammanager, 06 555 88 901"),
        ("Callcenteragente, SNT Arnhem", "15-8-1996 / 31-1-2008", "", None)]:
        p = d.add_paragraph(); p.add_run(a).bold = True; p.add_run("   [" + per + "]")
        if txt: d.add_paragraph(txt)
        if ref: d.add_paragraph(ref).runs[0].italic = True
    sec("Onbetaald")
    d.add_paragraph("Collectant en wijkhoofd, Hartstichting   [2011 / heden]")
    sec("Diploma's")
    for x in ["Mbo Toerisme, niveau 4, ROC Rijn IJssel (1993-1996), diploma", "Mavo, Lorentz Arnhem (1988-1992), geslaagd", "1992-1993 eerste jaar havo, gestopt"]: d.add_paragraph(x)
    sec("Cursussen")
    d.add_paragraph("Omgevingswet voor KCC's 2022, Sociale media 2019, Reanimatie 2021")
cv("m26_evers.docx", docx(b26),
   [edu("mbo-4", True, "1993", "1996"), edu("vmbo", True, "1988", "1992"), edu("havo", False, "1992", "1993")],
   [job("2020-09-01", "present", "Gemeente Renkum", M, True, None, ["Key2KCC", "Key2Belastingen", "Suite"]),
    job("2019-04-01", "2022-10-31", "Openluchtmuseum", P),
    job("2008-02-01", "2019-03-31", "Nuon", P, True, None, ["Officepakket"]),
    job("1996-08-15", "2008-01-31", "SNT", ["contact-centre-company"], True),
    job("2011", "present", "Hartstichting", P, kind="volunteer")],
   references=2, offer=None)

# ------------------------------------------------------------------ m27
T27 = """
Van Dam & Kuiper Interim - werving voor de overheid

Kandidaat     : Bas Schoonhoven (41), Alphen aan den Rijn
Positie       : medewerker KCC
Beschikbaar   : 24 uur, wo + vr
Tarief        : EUR 49,00 all-in (excl. btw, incl. reiskosten en incl. brokerfee)

* Profielschets
Bas is een nuchtere prater. Hij heeft in zijn leven al van alles gedaan en dat hoor je terug:
geen vraag is hem te gek. Werkt graag in een klein team.

* Loopbaan
[1] Gemeente Nieuwkoop, gedetacheerd via Van Dam & Kuiper Interim
    klantcontactmedewerker
    juni '21 - dec '22
    Telefoon en mail, vooral over afval, belastingen en de verhuisservice.
    Systemen: Key2Belastingen en Suite.
[2] Taxi Brouwer
    centralist
    jan '19 - mei '21
    Ritten aannemen aan de telefoon en inplannen, chauffeurs aansturen.
[3] Kaashandel Schoonhoven (eigen zaak)
    eigenaar
    maart '08 - dec '18
    Marktkraam en webshop, zelf de boekhouding.
[4] Albert Heijn, Alphen
    afdelingschef vers
    2003 - 2008

* Opleiding
mbo Ondernemer detailhandel, niveau 4, ID College 1999-2003, diploma
mavo Ashram College 1995-1999, diploma

* Referenties
Saskia van Zwieten, coordinator dienstverlening gemeente Nieuwkoop (0172 555 210)
Ab Brouwer, eigenaar Taxi Brouwer (06 555 71 114)
"""
cv("m27_schoonhoven.txt", plain(T27),
   [edu("mbo-4", True, "1999", "2003"), edu("vmbo", True, "1995", "1999")],
   [job("2021-06", "2022-12", "Van Dam & Kuiper Interim", TM, True, "Gemeente Nieuwkoop", ["Key2Belastingen", "Suite"]),
    job("2019-01", "2021-05", "Taxi Brouwer", P, "mixed"),
    job("2008-03", "2018-12", "Kaashandel Schoonhoven", P), job("2003", "2008", "Albert Heijn", P)],
   references=2, stated_rate=49, stated_fee="ja", offer=None)

# ------------------------------------------------------------------ m28
H28 = """<html lang="nl"><meta charset=utf-8><style>@page{size:A4;margin:17mm 18mm 16mm}body{font:10.4pt/1.5 'Carlito'}.hd{display:flex;align-items:center;gap:6mm}.av{width:22mm;height:22mm;background:#cfd8dc;border-radius:4mm;text-align:center;line-height:22mm;color:#607d8b}
h1{margin:0;font-size:20pt}h2{color:#00796b;font-size:12.5pt;margin:5mm 0 1mm}.t{border-left:2px solid #00796b;padding:0 0 3mm 6mm;position:relative}.t:before{content:"";position:absolute;left:-5px;top:5px;width:8px;height:8px;border-radius:50%;background:#00796b}.y{color:#00796b;font-weight:bold}.letter{break-before:page;font-family:'Liberation Serif';font-size:11.5pt}</style>
<body><div class=hd><div class=av>&#9786;</div><div><h1>Ilona Wassink</h1>Doetinchem &middot; 06 555 10 398 &middot; beschikbaar per mei 2023</div></div>
<p>Na mijn burn-out in 2019 heb ik bewust gekozen voor werk dichter bij mensen. Dat bevalt zo goed dat ik niet meer terug wil naar de cijfers.</p>
<h2>Tijdlijn</h2>
<div class=t><span class=y>Q2 2021 tot heden</span><br><b>Medewerker klantcontactcentrum en receptie</b><br>Bij Gemeente Oude IJsselstreek heb ik een dubbele rol: de ene helft van de week zit ik op het telefoonteam, de andere helft ontvang ik bezoekers in het gemeentehuis. Ik leg contacten vast in Key2KCC.</div>
<div class=t><span class=y>voorjaar 2020 tot begin 2021</span><br><b>Vrijwilliger boodschappendienst</b><br>Stichting Present. Boodschappen brengen bij ouderen in coronatijd.</div>
<div class=t><span class=y>2008 tot medio 2019</span><br><b>Assistent-accountant</b><br>Samenstellen van jaarrekeningen bij Stap Accountants, tot mijn uitval. Excel, Word, Unit4.</div>
<div class=t><span class=y>2004 tot 2008</span><br><b>HEAO Accountancy</b><br>Hogeschool Arnhem en Nijmegen, diploma in 2008.</div>
<div class=t><span class=y>1999 tot 2004</span><br><b>Havo</b><br>Ulenhofcollege, diploma.</div>
<h2>Sterk in</h2><p>Rust bewaren, goed luisteren, cijfers. Ooit een introductie in Accres gevolgd (e-learning 2022).</p>
<h2>Aanbeveling</h2><p>Op de volgende bladzijde vindt u de brief van mijn teamleider. Ook Gerben Lubbers, vestigingsleider bij Stap Accountants (0314 555 060), vertelt u graag meer.</p>
<div class=letter><p>Gendringen, 3 april 2023</p><p>Aan wie dit leest,</p><p>Ilona werkt sinds twee jaar in mijn team. Zij is stipt, warm en eerlijk. Op dagen dat de telefoon roodgloeiend staat, is zij degene die koffie haalt voor een ander. Haar registraties zijn altijd op orde en inwoners sturen haar geregeld een bedankje. Helaas kan ik haar geen vaste plek bieden. Ik beveel haar van harte aan.</p><p>Met vriendelijke groet,</p><p>Truus Rensing<br>teamleider publieksdienstverlening<br>Gemeente Oude IJsselstreek</p></div></body></html>"""
cv("m28_wassink.pdf", chromium(H28),
   [edu("hbo-bachelor", True, "2004", "2008"), edu("havo", True, "1999", "2004")],
   [job({"earliest": "2021-04-01", "latest": "2021-06-30"}, "present", "Gemeente Oude IJsselstreek", M, True, None, ["Key2KCC"]),
    job({"earliest": "2020-03-01", "latest": "2020-05-31"}, {"earliest": "2021-01-01", "latest": "2021-04-30"}, "Stichting Present", P, kind="volunteer"),
    job("2008", {"earliest": "2019-05-01", "latest": "2019-08-31"}, "Stap Accountants", P, False, None, ["Officepakket"])],
   references=2, listed=["Accres"], offer=("47.80", "nee", "2023-04-17 20:20"))
