from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_TAB_ALIGNMENT, WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
from goldcalc import E, S

def shade(cell, hexcol):
    el = OxmlElement("w:shd"); el.set(qn("w:val"), "clear"); el.set(qn("w:fill"), hexcol)
    cell._tc.get_or_add_tcPr().append(el)

def base(font, size, margin=2.0):
    d = Document(); st = d.styles["Normal"]; st.font.name = font; st.font.size = Pt(size)
    st.paragraph_format.space_after = Pt(2)
    for s in d.sections:
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        s.left_margin = s.right_margin = Cm(margin); s.top_margin = s.bottom_margin = Cm(1.8)
    return d

def put(c, text, bold=False, size=None, color=None, italic=False, before=0, style=None):
    p = c.add_paragraph(style=style); r = p.add_run(text); r.bold = bold; r.italic = italic
    if size: r.font.size = Pt(size)
    if color: r.font.color.rgb = RGBColor.from_string(color)
    p.paragraph_format.space_before = Pt(before)
    return p

# ---------------------------------------------------------------- w01
def w01(out):
    d = base("Calibri", 10.5, 1.5)
    t = d.add_table(rows=1, cols=2); t.autofit = False
    l, r = t.rows[0].cells
    l.width, r.width = Cm(5.6), Cm(12.4); t.columns[0].width, t.columns[1].width = Cm(5.6), Cm(12.4); shade(l, "DCE9EA")
    l.paragraphs[0].add_run("Lianne\nVerhoef").font.size = Pt(20)
    def hl(x): put(l, x, True, 11, "1F6A70", before=10)
    def hr(x): put(r, x, True, 13, "1F6A70", before=8)
    hl("Gegevens")
    for x in ["Nieuwegein", "06 - 55 01 47 20", "lianne.verhoef@postvak-lv.nl", "Geboren: 3 februari 1993", "Rijbewijs B, eigen auto"]: put(l, x)
    hl("Talen")
    for x in ["Nederlands: moedertaal", "Engels: goed", "Duits: redelijk"]: put(l, x)
    hl("Eigenschappen")
    for x in ["Geduldig", "Snel van begrip", "Houdt van afwisseling", "Nuchter"]: put(l, x)
    hl("Hobby's")
    for x in ["Korfbal (trainer F-jes)", "Bakken", "Tweedehands meubels opknappen"]: put(l, x)
    hl("Beschikbaar")
    put(l, "24 tot 32 uur, niet op maandag")
    r.paragraphs[0].add_run("Curriculum vitae").italic = True
    hr("Over mij")
    put(r, "Mensen bellen de gemeente meestal niet voor hun lol. Ik vind het leuk om iemand die chagrijnig begint aan het eind van het gesprek te horen lachen. Ik werk al een aantal jaar aan de telefoon en wil dat voorlopig ook blijven doen.")
    hr("Werkervaring")
    def job(a, b, p, tasks):
        put(r, a, True, before=6); put(r, b); put(r, p, italic=True, color="666666")
        for x in tasks: put(r, x, style="List Bullet")
    job("Medewerker Klantcontactcentrum", "Gemeente Nieuwegein, via Start People", "september 2021 – heden", [
        "Vragen van inwoners afhandelen via telefoon, e-mail en WhatsApp (paspoort, afval, parkeren, WMO)",
        "Gesprekken vastleggen en terugbelverzoeken uitzetten in Key2KCC",
        "Brieven en overzichten maken in Word en Excel",
        "Nieuwe collega's laten meeluisteren"])
    job("Klantadviseur klantenservice", "Ziggo, Utrecht", "februari 2019 – augustus 2021", [
        "Inbound gesprekken over storingen, facturen en verhuizingen",
        "Vanaf de coronatijd volledig vanuit huis gewerkt",
        "Chat, drie gesprekken tegelijk"])
    job("Verkoopmedewerkster", "Xenos, City Plaza Nieuwegein", "augustus 2013 – januari 2019", [
        "Kassa, vakken vullen, winkel aankleden", "Sleutelhouder op zaterdag"])
    hr("Opleiding")
    put(r, "Secretaresse / directiesecretaresse, mbo niveau 4", True); put(r, "ROC Midden Nederland, Utrecht, 2009 – 2013, diploma behaald")
    put(r, "Vmbo theoretische leerweg", True, before=4); put(r, "Anna van Rijn College, 2005 – 2009, diploma behaald")
    hr("Cursussen")
    put(r, "Omgaan met agressie aan de telefoon (2022)"); put(r, "Taalniveau B1 schrijven (2021)")
    hr("Referenties")
    put(r, "Mw. Petra Ouwehand, teamleider KCC gemeente Nieuwegein, 06 - 55 93 10 08")
    put(r, "Dhr. Sjoerd Molenkamp, coach Ziggo, 06 - 55 48 77 31")
    d.save(out)

# ---------------------------------------------------------------- w03
def w03(out):
    d = base("Times New Roman", 12, 2.5)
    put(d, "CURRICULUM VITAE", True, 14).alignment = WD_ALIGN_PARAGRAPH.CENTER
    put(d, "Persoonlijke gegevens", True, before=8)
    for x in ["Naam: Mahmoud Al-Sabbagh", "Woonplaats: Apeldoorn", "Telefoon: 06 55 20 91 36", "E-mail: m.alsabbagh84@brievenbus-mail.nl",
              "Geboortedatum: 14-09-1984", "In Nederland sinds: 2016", "Rijbewijs: B"]: put(d, x)
    put(d, "Profiel", True, before=8)
    put(d, "Ik ben een rustige en precieze man. In Syrië ik werkte zes jaar als boekhouder. In Nederland heb ik de taal geleerd (staatsexamen NT2 programma II, 2019) en nu werk ik bij de gemeente. Ik zoek een baan waar ik meer contact met mensen heb.")
    put(d, "Werkervaring", True, before=8)
    def job(p, a, b, txt):
        put(d, p, before=6); put(d, a, True); put(d, b); put(d, txt)
    job("01-03-2022 tot heden", "Medewerker post en archief", "Gemeente Apeldoorn (via Randstad), 32 uur per week",
        "Ik sorteer de post die binnen komt en ik scan de stukken. Ik registreer de brieven in het systeem Corsa en zet ze door naar de afdelingen. Ik maak elke week een overzicht van de achterstanden met Microsoft Office. Soms ik help bij de bode en bij het klaarmaken van de raadzaal.")
    job("10-05-2021 tot 25-02-2022", "Magazijnmedewerker", "Wegener Tuinmeubelen B.V., Beekbergen",
        "Bestellingen inpakken, vrachtwagen laden en lossen, voorraad tellen.")
    job("01-09-2018 tot 28-02-2019", "Taalstage", "Kringloopwinkel De Tweede Ronde, Apeldoorn",
        "Meehelpen in de winkel en de kassa, twee dagen per week, om de Nederlandse taal te oefenen.")
    job("01-06-2008 tot 30-04-2014", "Boekhouder", "Al-Noor Trading Company, Homs (Syrië)",
        "Boekhouding van een groothandel in voedsel. Facturen, salarissen van 25 personen en de jaarrekening.")
    put(d, "Vrijwilligerswerk", True, before=8)
    job("15-03-2019 tot 31-12-2021", "Tolk Arabisch", "VluchtelingenWerk Oost Nederland", "Mensen helpen bij gesprekken met de dokter en de school.")
    put(d, "Opleiding", True, before=8)
    put(d, "2004 – 2008   Economie en boekhouden, Universiteit van Homs. Diploma behaald. Het diploma is door Nuffic vergeleken met het niveau hbo-bachelor.")
    put(d, "2017 – 2019   Inburgering en Nederlands, ROC Aventus Apeldoorn, diploma NT2-II")
    put(d, "Computer", True, before=8)
    put(d, "Corsa, Exact (basis)")
    put(d, "Talen", True, before=8)
    put(d, "Arabisch (moedertaal), Nederlands (B2), Engels (B1)")
    put(d, "Referentie", True, before=8)
    put(d, "Wilma Hogenkamp, coördinator documentaire informatie, gemeente Apeldoorn, tel. 055 555 12 90")
    put(d, "Gerard te Riele, VluchtelingenWerk, tel. 06 55 37 18 44")
    d.save(out)

# ---------------------------------------------------------------- w06
def w06(out):
    d = base("Arial", 10, 2.2)
    p = put(d, "CV Damian Kowalczyk", True, 16)
    put(d, "Tilburg | 06-55718240 | damian.kowalczyk95@snelpost-mail.nl | 27 jaar | VCA, heftruckcertificaat tot 2026")
    def h(x):
        p = put(d, x.upper(), True, 11, before=12); b = OxmlElement("w:pBdr"); e = OxmlElement("w:bottom")
        for k, v in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "444444")): e.set(qn("w:" + k), v)
        b.append(e); p._p.get_or_add_pPr().append(b)
    def line(a, per, sub, tasks=()):
        p = d.add_paragraph(); p.paragraph_format.tab_stops.add_tab_stop(Cm(16.6), WD_TAB_ALIGNMENT.RIGHT)
        p.paragraph_format.space_before = Pt(6)
        p.add_run(a).bold = True; p.add_run("\t" + per)
        if sub: put(d, sub)
        for t in tasks: put(d, "- " + t)
    h("Wat ik gedaan heb")
    line("Orderpicker / reachtruckchauffeur", "juni 2022 tot nu", "Uitgezonden door Tempo-Team naar Coolblue, Tilburg",
         ["orders verzamelen met scanner", "reachtruck in de hoogbouw", "inwerken van flexkrachten, ook in het Pools"])
    line("Callcenter medewerker outbound", "september 2020 tot mei 2022", "Uitgezonden door Tempo-Team naar Belvoort Telemarketing, Tilburg",
         ["bestaande klanten bellen over verlenging van energiecontract", "afspraken inplannen voor adviseurs", "gemiddeld 90 gesprekken per dag, target meestal gehaald"])
    line("Productiemedewerker", "februari 2019 tot augustus 2020", "Uitzendbureau Olympia, bij Henri van de Bilt Vleeswaren in Beuningen",
         ["inpaklijn, ploegendienst", "schoonmaak van de machines"])
    line("Afwasser en later keukenhulp", "juli 2016 tot december 2018", "Eetcafé De Gouden Leeuw, Goirle")
    h("School")
    line("Mbo 3 Logistiek teamleider", "2016 - 2017", "ROC Tilburg, gestopt omdat ik wilde werken")
    line("Mbo 2 Logistiek medewerker", "2014 - 2016", "ROC Tilburg, diploma")
    line("Vmbo basis", "2010 - 2014", "2College Jozefmavo, diploma")
    h("Talen")
    put(d, "Pools en Nederlands heel goed, Engels goed, Duits een beetje")
    h("Overig")
    put(d, "Ik kan in ploegen werken en heb een auto. Sporten: fitness en voetbal bij Were Di.")
    h("Iemand bellen over mij?")
    put(d, "Monique Verspaandonk, was mijn teamleider bij Belvoort, 013-5550162")
    d.save(out)

CVS = [
 dict(id="w01", file="CV Lianne Verhoef.docx", make=w01, offer=(51.75, "ja", "2023-04-14 10:22"), language="nl",
  education=[S("mbo-4", True, "2009", "2013"), S("vmbo", True, "2005", "2009")],
  experience=[E("2021-09", "present", "Start People", "Gemeente Nieuwegein", ["temp-agency", "municipality"], True, tools=["Key2KCC", "Officepakket"]),
   E("2019-02", "2021-08", "Ziggo", None, ["private"], True),
   E("2013-08", "2019-01", "Xenos", None, ["private"], False)],
  tools_outside=[], references=2),
 dict(id="w03", file="cv mahmoud 2023.docx", make=w03, offer=(44.5, "nee", "2023-04-17 16:05"), language="nl",
  education=[S("hbo-bachelor", True, "2004", "2008")],
  experience=[E("2022-03-01", "present", "Randstad", "Gemeente Apeldoorn", ["temp-agency", "municipality"], False, tools=["Officepakket"]),
   E("2021-05-10", "2022-02-25", "Wegener Tuinmeubelen B.V.", None, ["private"], False),
   E("2018-09-01", "2019-02-28", "Kringloopwinkel De Tweede Ronde", None, ["private"], False, paid=False, kind="internship"),
   E("2008-06-01", "2014-04-30", "Al-Noor Trading Company", None, ["private"], False),
   E("2019-03-15", "2021-12-31", "VluchtelingenWerk Oost Nederland", None, ["private"], False, paid=False, kind="volunteer")],
  tools_outside=[], references=2),
 dict(id="w06", file="Damian_Kowalczyk_cv_nieuw.docx", make=w06, offer=(39.9, "ja", "2023-04-12 09:40"), language="nl",
  education=[S("mbo-3", False, "2016", "2017"), S("mbo-2", True, "2014", "2016"), S("vmbo", True, "2010", "2014")],
  experience=[E("2022-06", "present", "Tempo-Team", "Coolblue", ["temp-agency", "private"], False),
   E("2020-09", "2022-05", "Tempo-Team", "Belvoort Telemarketing", ["temp-agency", "contact-centre-company"], True),
   E("2019-02", "2020-08", "Olympia", "Henri van de Bilt Vleeswaren", ["temp-agency", "private"], False),
   E("2016-07", "2018-12", "Eetcafé De Gouden Leeuw", None, ["private"], False)],
  tools_outside=[], references=1),
]
