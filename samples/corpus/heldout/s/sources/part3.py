import subprocess, tempfile
from pathlib import Path
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from goldcalc import E, S

# ---------------------------------------------------------------- w08
W08 = """CV TIM ROZENDAAL

Tim Rozendaal, 26 jaar
Zandvoort
tel 0655 90 41 27
timrozendaal@strandpost-mail.nl

wat ben ik voor iemand
gezellig, werk hard, kan goed met gasten omgaan en word niet snel gek als het druk is. Ik heb nu een paar jaar in de horeca gezeten en wil wel eens iets met vaste tijden. van een vriend hoorde ik dat jullie mensen zoeken voor een klantcontactcentrum. Ervaring bij een gemeente heb ik nog niet maar ik leer snel.

WERK

mei 2022 t/m heden
Receptionist bij Hotel De Zilveren Reiger in Noordwijk
in- en uitchecken, telefoon aannemen, reserveringen in Mews zetten, klachten oplossen, soms nachtdienst

mei2019 t/m april 2022
Zelfstandig werkend kok bij Strandpaviljoen Noorderlicht
warme kant, bestellen bij de groothandel, stagiairs begeleiden. in de lockdown maaltijden bezorgd

aug. 2018 t/m april 2019
leerling kok, restaurant Vis aan de Haven in IJmuiden

zomer 2017
ijsverkoper bij IJssalon Capri, zandvoort

SCHOOL

2015-2018 Zelfstandig werkend kok, mbo niveau 3, Nova College Hoofddorp, diploma gehaald
2011-2015 VMBO kader, Wim Gertenbach College, diploma

VERDER
sociale hygiene 2019
bhv 2022 (herhaling april 2023)
rijbewijs B en AM
talen: nederlands, engels goed, duits goed (veel duitse gasten)

hobbys: surfen, gitaar, koken voor vrienden

REFERENTIES
Linda Kok, front office manager Zilveren Reiger 071 5550 318
Marco Duin, eigenaar Noorderlicht 06 5516 7720
"""

# ---------------------------------------------------------------- w09
def w09(out):
    d = Document(); d.styles["Normal"].font.name = "Liberation Serif"; d.styles["Normal"].font.size = Pt(11.5)
    for s in d.sections: s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.4)
    def p(x, b=False, u=False, sp=0):
        q = d.add_paragraph(); r = q.add_run(x); r.bold = b; r.underline = u
        q.paragraph_format.space_after = Pt(3); q.paragraph_format.space_before = Pt(sp); return q
    p("Fatima El Yaakoubi", True).runs[0].font.size = Pt(17)
    p("Doktersassistente"); p("Roosendaal, 06 55 77 02 48, fatima.elyaakoubi@huispost-mail.nl")
    p("Persoonlijk", u=True, sp=10)
    p("36 jaar, getrouwd, twee kinderen op de basisschool. Rijbewijs B. Mijn collega's zeggen dat ik de rust in de praktijk ben.")
    p("Werk", u=True, sp=10)
    p("Doktersassistente bij Huisartsenpraktijk Kroeven, sinds maart 2018", True)
    p("In deze praktijk met drie huisartsen doe ik de assistentenspreekuren (bloeddruk, wratten aanstippen, uitstrijkjes, oren uitspuiten), de recepten en de administratie in Medicom. Een van mijn taken is de telefonische triage in de ochtend. Ook werk ik stagiaires in.")
    p("Medewerker klantenservice bij Zorgpost Thuiswinkel B.V. in Etten-Leur, oktober 2015 tot en met februari 2018", True, sp=6)
    p("Klanten bellen en mailen over incontinentiemateriaal en verbandmiddelen. Wij zaten met zes dames in een team. Ik hield de machtigingen van de verzekeraars bij in Excel en schreef brieven in Word.")
    p("Apothekersassistente in opleiding bij BENU Apotheek, september 2008 tot en met augustus 2012", True, sp=6)
    p("Medicijnen klaarmaken en uitgeven, klanten aan de balie. Na vier jaar ben ik overgestapt omdat ik liever in een huisartsenpraktijk wilde werken.")
    p("In de tussenliggende jaren heb ik gestudeerd en voor mijn kinderen gezorgd.", sp=4)
    p("Vrijwillig", u=True, sp=10)
    p("Taalmaatje in Buurthuis De Kring, van januari 2020 tot juni 2021. Elke woensdagmorgen oefenen met vrouwen die Nederlands leren.")
    p("Opleiding", u=True, sp=10)
    p("Doktersassistent, mbo niveau 4, Vitalis College Breda, 2012 tot 2015, diploma")
    p("Apothekersassistent, mbo niveau 4, niet afgemaakt (2008 tot 2012)")
    p("Vmbo theoretisch, Norbertuscollege, diploma in 2004")
    p("Bijscholing", u=True, sp=10)
    p("NHG-triagewijzer (2018, 2021), Reanimatie en AED (elk jaar), Motiverende gespreksvoering (2022)")
    p("Referenties", u=True, sp=10)
    p("Dokter H. Schrauwen, huisarts Kroeven, 0165 555 410")
    p("Mevrouw Ria Jochems, buurthuis De Kring, 06 55 24 39 10")
    with tempfile.TemporaryDirectory() as t:
        f = Path(t) / (Path(out).stem + ".docx"); d.save(f)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{t}/p", "--headless", "--convert-to", "odt", "--outdir", str(Path(out).parent), str(f)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

# ---------------------------------------------------------------- w10
def w10(out):
    d = Document(); d.styles["Normal"].font.name = "Verdana"; d.styles["Normal"].font.size = Pt(9.5)
    for s in d.sections:
        s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.2)
        s.footer.paragraphs[0].text = "Curriculum vitae Marjolein de Ruiter"; s.footer.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    def p(x="", b=False, i=False, c=None, z=None, sb=0, st=None):
        q = d.add_paragraph(style=st); r = q.add_run(x); r.bold, r.italic = b, i
        if c: r.font.color.rgb = RGBColor.from_string(c)
        if z: r.font.size = Pt(z)
        q.paragraph_format.space_after = Pt(2); q.paragraph_format.space_before = Pt(sb); return q
    def h(x): p(x, True, c="B35900", z=12.5, sb=14)
    p("Marjolein de Ruiter", True, z=20, c="333333"); p("Senior medewerker en coach klantcontact", i=True, z=11)
    p("Numansdorp  ·  06 – 55 12 85 39  ·  m.deruiter80@woonpost-mail.nl  ·  43 jaar")
    h("Kort")
    p("Begonnen als groepsleider in de jeugdzorg, via de telefoon van een woningcorporatie terechtgekomen bij de gemeente. Ik ben het meest op mijn plek tussen de medewerkers: meeluisteren, voordoen, laten doen. Zelf bellen blijf ik ook leuk vinden en in de zomer draai ik gewoon mee in het rooster.")
    h("Werkervaring")
    p("Gemeente Hoeksche Waard", True, z=11, sb=4); p("Na de herindeling in 2019 een nieuwe gemeente met ruim 88.000 inwoners; het KCC behandelt zo'n 9.000 gesprekken per maand.", i=True, c="666666")
    p("Coach klantcontactcentrum, mrt. 2021 – heden", True, sb=5)
    for x in ["Coachen van zestien medewerkers op gespreksvoering en kwaliteit", "Werkinstructies bijhouden en trainingen geven over Key2KCC en Suite4Sociaal Domein", "Maandrapportages in Excel en presentaties in PowerPoint", "Springt bij in de eerste lijn als de wachttijd oploopt"]: p(x, st="List Bullet")
    p("Senior medewerker KCC, jan. 2019 – feb. 2021", True, sb=5)
    for x in ["Vraagbaak op de vloer en zelf bellen, mailen en chatten met inwoners", "Inrichten van de kennisbank na de fusie van vijf gemeenten", "Lastige gesprekken overnemen"]: p(x, st="List Bullet")
    p("HW Wonen, woningcorporatie in Oud-Beijerland", True, z=11, sb=10)
    p("Medewerker klantenservice, apr. 2014 – dec. 2018", True, sb=5)
    for x in ["Reparatieverzoeken, huurachterstand en overlast aan de telefoon", "Inschrijvingen en opzeggingen verwerken"]: p(x, st="List Bullet")
    p("Stichting Horizon Jeugdzorg", True, z=11, sb=10)
    p("Groepsleider, sep. 2006 – mrt. 2014", True, sb=5)
    p("Leefgroep met acht jongeren van 12 tot 16 jaar. Rapportages, oudergesprekken, slaapdiensten.")
    p("Pedagogisch medewerker, aug. 2003 – aug. 2006", True, sb=5)
    p("Dagbehandeling voor kinderen tot 7 jaar.")
    h("Opleiding")
    p("Sociaal Pedagogische Hulpverlening (hbo), Hogeschool Rotterdam, 1999 – 2003, afgestudeerd")
    p("Havo, Actief College Oud-Beijerland, 1994 – 1999, diploma")
    h("Trainingen")
    p("Coachend leidinggeven (2021), Train de trainer (2020), Direct Duidelijk schrijven (2019), Geef me de vijf (2009)")
    h("Programma's")
    p("Key2KCC, Suite4Sociaal Domein, Microsoft 365, Anywhere365. Met Key2Belastingen heb ik niet gewerkt, dat doen bij ons de collega's van de SVHW.")
    h("Over mij gezegd")
    p("\"Marjolein hoort in tien seconden waar een gesprek uit de bocht vliegt en weet dat zo te zeggen dat je er beter van wordt.\"", i=True)
    p("Karin Bijl, teammanager KCC gemeente Hoeksche Waard")
    p("\"Een collega om op te bouwen, ook op vrijdagmiddag.\"", i=True, sb=4)
    p("Peter Vlasblom, manager klant bij HW Wonen, 0186 – 55 50 62")
    d.save(out)

# ---------------------------------------------------------------- w13
def w13(out):
    d = Document(); d.styles["Normal"].font.name = "Comic Sans MS"; d.styles["Normal"].font.size = Pt(10.5)
    for s in d.sections: s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2)
    d.add_paragraph().add_run("Curiculum Vitae van Chantal Smeets").bold = True
    def tab(rows, ws):
        t = d.add_table(rows=0, cols=len(ws)); t.style = "Table Grid"; t.autofit = False
        for r in rows:
            for c, x, w in zip(t.add_row().cells, r, ws): c.text = x; c.width = Cm(w)
        for k, w in zip(t.columns, ws): k.width = Cm(w)
    def h(x): q = d.add_paragraph(); q.add_run(x).bold = True; q.paragraph_format.space_before = Pt(10)
    h("Personlijke gegevens")
    tab([("Naam", "Chantal Smeets"), ("Adres", "Heerlen"), ("Mobiel", "06-55 27 64 81"), ("Mail", "chantal-smeets92@maasmail-post.nl"), ("Geboren", "30-01-1992 te Kerkrade"), ("Rijbewijs", "B")], [4, 13])
    h("Werk ervaring")
    tab([("Wanneer", "Waar", "Wat"),
         ("2021 - heden", "Wehkamp", "Medewerkster klantenservice thuiswerk, bellen en chatten met klanten over leveringen en betalingen"),
         ("03-2020 t/m 10-2020", "GGD Zuid Limburg", "Telefoniste corona, afspraken voor testen inplannen en uitslagen doorbellen"),
         ("2018", "Gemeente Heerlen", "Balie medewerkster burgerzaken, vervanging zwangerschap. Paspoorten en rijbewijzen aanvragen en uitgeven"),
         ("2012 - 2019", "HEMA Heerlen", "Verkoopster, later assistent filiaalleidster. Roosters, kassa's, personeel aansturen")], [3.6, 4, 9.4])
    h("Opleidingen")
    tab([("2011", "MBO, Leeuwenborgh Opleidingen", "Diploma: ja"), ("2008", "VMBO, Sintermeertencollege", "Diploma: ja")], [3.6, 9.4, 4])
    h("Computer")
    tab([("Word, Excel, Outlook", "goed"), ("Salesforce", "goed"), ("HP Zone", "beetje")], [9, 8])
    h("Mijn sterke punten")
    d.add_paragraph("Klantvriendelijk, spontaan, kan ook streng zijn, altijd op tijd")
    h("Hobbies")
    d.add_paragraph("Carnaval (secretaris van de vereniging), hond, Zumba")
    h("Refferenties")
    tab([("Nathalie Hendrix", "teamcoach Wehkamp", "06-55 66 10 72"), ("Jos Bemelmans", "filiaalleider HEMA", "045-5550 117")], [5, 7, 5])
    d.save(out)

CVS = [
 dict(id="w08", file="cv tim.txt", make=lambda o: Path(o).write_text(W08, encoding="utf-8"), offer=(38.0, "ja", "2023-04-16 22:17"), language="nl",
  education=[S("mbo-3", True, "2015", "2018"), S("vmbo", True, "2011", "2015")],
  experience=[E("2022-05", "present", "Hotel De Zilveren Reiger", None, ["private"], "mixed"),
   E("2019-05", "2022-04", "Strandpaviljoen Noorderlicht", None, ["private"], False),
   E("2018-08", "2019-04", "restaurant Vis aan de Haven", None, ["private"], False),
   E({"earliest": "2017-06-01", "latest": "2017-08-31"}, {"earliest": "2017-06-01", "latest": "2017-08-31"}, "IJssalon Capri", None, ["private"], False)],
  tools_outside=[], references=2),
 dict(id="w09", file="Fatima El Yaakoubi - sollicitatie KCC.odt", make=w09, offer=(46.1, "nee", "2023-04-14 14:55"), language="nl",
  education=[S("mbo-4", True, "2012", "2015"), S("mbo-4", False, "2008", "2012"), S("vmbo", True, None, "2004")],
  experience=[E("2018-03", "present", "Huisartsenpraktijk Kroeven", None, ["care"], "mixed"),
   E("2015-10", "2018-02", "Zorgpost Thuiswinkel B.V.", None, ["private"], True, tools=["Officepakket"]),
   E("2008-09", "2012-08", "BENU Apotheek", None, ["care"], False),
   E("2020-01", "2021-06", "Buurthuis De Kring", None, ["private"], False, paid=False, kind="volunteer")],
  tools_outside=[], references=2),
 dict(id="w10", file="MdeRuiter_CV_2023-03.docx", make=w10, offer=(55.0, "ja", "2023-04-17 17:20"), language="nl",
  education=[S("hbo-bachelor", True, "1999", "2003"), S("havo", True, "1994", "1999")],
  experience=[E("2021-03", "present", "Gemeente Hoeksche Waard", None, ["municipality"], True, tools=["Key2KCC", "Suite", "Officepakket"]),
   E("2019-01", "2021-02", "Gemeente Hoeksche Waard", None, ["municipality"], True),
   E("2014-04", "2018-12", "HW Wonen", None, ["private"], True),
   E("2006-09", "2014-03", "Stichting Horizon Jeugdzorg", None, ["care"], False),
   E("2003-08", "2006-08", "Stichting Horizon Jeugdzorg", None, ["care"], False)],
  tools_outside=[], references=2),
 dict(id="w13", file="curiculum vitae chantal smeets.docx", make=w13, offer=(43.6, "ja", "2023-04-11 13:03"), language="nl",
  education=[S("mbo", True, None, "2011"), S("vmbo", True, None, "2008")],
  experience=[E("2021", "present", "Wehkamp", None, ["private"], True),
   E("2020-03", "2020-10", "GGD Zuid Limburg", None, ["joint-arrangement"], True),
   E("2018", "2018", "Gemeente Heerlen", None, ["municipality"], False),
   E("2012", "2019", "HEMA", None, ["private"], False)],
  tools_outside=["Officepakket"], references=2),
]
