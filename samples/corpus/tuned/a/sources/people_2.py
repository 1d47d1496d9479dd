"""Second half of the CVs."""
import tempfile
from datetime import date
from pathlib import Path
from goldlib import E, between
from layout import *

CVS = []


def cv(**truth):
    def wrap(make):
        CVS.append((make, truth))
        return make
    return wrap


def via(d, f, fmt):
    with tempfile.TemporaryDirectory() as t:
        src = Path(t) / (Path(f).stem + ".docx")
        d.save(src)
        soffice(src, fmt, t)
        shutil.copy(Path(t) / (Path(f).stem + "." + fmt), f)


# 14 -- running prose, ODT, own rate
@cv(file="levensloop gerrit-jan hofstee.odt", lang="nl", refs=2, offer=None, rate=48.5, rate_note="",
    edu=[("mbo-4", True, None, "2008"), ("havo", True, None, "2004")],
    exp=[E("2018-09", "present", "gemeente Hardenberg", None, ["municipality"], "mixed", ["Accres", "Officepakket"]),
         E(between("2012-05-01", "2012-08-31"), between("2018-06-01", "2018-08-31"), "Landal GreenParks", None, ["private"], False),
         E("2009", "2012", "Intratuin", None, ["private"], False)])
def _(f):
    d = doc("Georgia", 11.5, (3, 3, 3, 3))
    p(d, "Mijn levensloop", bold=True, size=18, after=2)
    p(d, "Gerrit-Jan Hofstee, Gramsbergen, gjhofstee@voorbeeldmail.nl", italic=True, after=14)
    for t in ["Opsommingen lezen niet fijn, dus ik vertel het liever. Ik ben opgegroeid op een boerderij bij Ane, haalde in 2004 mijn havodiploma in Hardenberg en ging daarna naar het CIOS in Heerenveen. "
              "Daar behaalde ik in 2008 het diploma Sport en Bewegen op mbo niveau 4. Een halfjaar heb ik toen door Nieuw-Zeeland gefietst, wat ik iedereen aanraad.",
              "In 2009 begon ik bij Intratuin op de plantenafdeling. Ik sjouwde, gaf advies en leerde daar dat je met een grapje een heel eind komt. Dat duurde tot 2012. "
              "Van medio 2012 tot de zomer van 2018 werkte ik voor Landal GreenParks, eerst als animator en later als coördinator activiteiten op twee parken. Roosters maken, vrijwilligers aansturen, het zwembad draaiende houden.",
              "Sinds september 2018 ben ik in dienst van de gemeente Hardenberg als medewerker verhuur sport en dorpshuizen. Ik plan alle zalen en velden in Accres, maak gebruikersovereenkomsten in Word, "
              "houd de bezetting in Excel bij en controleer de facturen. Ik zit twee dagen in de sporthal zelf, en op de andere dagen neem ik de telefoon aan voor verenigingen die iets willen boeken of hun sleutel kwijt zijn.",
              "Waarom ik dan reageer op werk in een klantcontactcentrum? Omdat juist die gesprekken het leukste deel van de week zijn. Iemand belt met een probleem en hangt op met een oplossing. Daar wil ik meer van.",
              "Wie wil weten of dit klopt, mag Jannie Breukelman bellen, mijn leidinggevende bij de gemeente (0523 55 50 14), of Harm Pullen, destijds parkmanager bij Landal (06 5550 7373).",
              "Ik vraag € 48,50 per uur exclusief btw. Verder ben ik getrouwd, vader van een tweeling, keeper bij de veteranen en in het bezit van rijbewijs B en E."]:
        p(d, t, after=9)
    via(d, f, "odt")


# 15 -- cards in a grid
@cv(file="nadia_verkerk-profiel.pdf", lang="nl", refs=2, offer=("55,60", "ja", "2023-04-16 11:00"), rate=53.0, rate_note="incl",
    edu=[("mbo-4", True, "2011", "2014"), ("hbo-bachelor", False, "2014", "2016")],
    exp=[E("2022-01", "present", "Maandag", "ISD Bollenstreek", ["temp-agency", "joint-arrangement"], True, ["Suite"]),
         E("2021-03", "2021-12", "Maandag", "Omgevingsdienst Midden-Holland", ["temp-agency", "joint-arrangement"], False, ["Officepakket"]),
         E("2019-06", "2021-02", "JS Consultancy", "gemeente Alphen aan den Rijn", ["temp-agency", "municipality"], True, ["Key2KCC"]),
         E("2016", "2019-05", "Zorg en Zekerheid", None, ["private"], True)],
    out=["Key2Belastingen"])
def _(f):
    chromium("""<style>@page{size:A4;margin:12mm}body{font:10pt/1.45 'Liberation Sans';background:#fff;color:#333}h1{font-weight:300;font-size:30pt;margin:0;color:#4b2e83}
.g{display:grid;grid-template-columns:1fr 1fr;gap:5mm;margin-top:4mm}.k{border:1px solid #d8cfe8;border-radius:3mm;padding:4mm;break-inside:avoid}.k h3{margin:0;color:#4b2e83;font-size:11pt}.m{color:#888;font-size:9pt;margin:1mm 0}
h2{font-size:12pt;color:#fff;background:#4b2e83;display:inline-block;padding:1mm 4mm;border-radius:5mm;margin:6mm 0 0}.tag{display:inline-block;background:#eee7f7;border-radius:3mm;padding:.5mm 3mm;margin:1mm 1mm 0 0;font-size:9pt}</style>
<h1>Nadia Verkerk</h1><div>📍 Leiden &nbsp; ✉ nadia.verkerk@voorbeeldmail.nl &nbsp; ☎ 06 5550 8181</div>
<p>Telefoniste, netwerker, moeder van twee. Ik werk al jaren in en om het sociaal domein, meestal in tijdelijke opdrachten. Mensen in geldnood hebben vooral iemand nodig die terugbelt als dat beloofd is; dat doe ik.</p>
<h2>Opdrachten en banen</h2><div class=g>
<div class=k><h3>Medewerker telefonie en klantcontact</h3><div class=m>Uitgeleend door Maandag aan ISD Bollenstreek<br>01-2022 — heden</div>Eerste aanspreekpunt voor inwoners met een uitkering. Telefoon en mail, intakegesprekken inplannen, dossiers bijwerken in Suite4Sociaal Domein.</div>
<div class=k><h3>Administratief medewerker meldingen</h3><div class=m>Uitgeleend door Maandag aan Omgevingsdienst Midden-Holland<br>03-2021 — 12-2021</div>Verwerken van milieumeldingen, brieven opstellen (MS Office), archiveren.</div>
<div class=k><h3>Klantcontactmedewerker</h3><div class=m>JS Consultancy, inzet bij gemeente Alphen aan den Rijn<br>06-2019 — 02-2021</div>KCC, eerste lijn: bellen, mailen en appen over alles van grofvuil tot geboorteaangifte. Zaaksysteem Key2-KCC.</div>
<div class=k><h3>Medewerker klantenservice</h3><div class=m>Zorg en Zekerheid<br>2016 — 05-2019</div>Vragen over vergoedingen en eigen risico, vooral in de overstapperiode.</div></div>
<h2>Geleerd</h2><div class=g><div class=k><h3>Sociaal-maatschappelijke dienstverlening</h3><div class=m>mbo niveau 4 · ROC Leiden · 2011 — 2014</div>Diploma behaald</div><div class=k><h3>Sociaal Juridische Dienstverlening</h3><div class=m>hbo · Hogeschool Leiden · 2014 — 2016</div>Alleen propedeuse</div>
<div class=k><h3>Korte trainingen</h3>Schuldhulp in de eerste lijn (2022)<br>Mental Health First Aid (2021)<br>Key2Belastingen voor raadplegers (2019)</div><div class=k><h3>Wat men over mij zegt</h3>Referenten:<br>Angela Bos, teamleider ISD, 0252 55 50 31<br>Wouter Tol, coördinator KCC Alphen, 0172 55 50 42</div></div>
<p><span class=tag>geduldig</span><span class=tag>recht door zee</span><span class=tag>woensdag en vrijdag beschikbaar</span><span class=tag>rijbewijs B</span></p><p>Tariefindicatie: € 53,00 per uur excl. btw, inclusief fee.</p>""", f)


# 16 -- form with borders
@cv(file="CV formulier P. Martina.docx", lang="nl", refs=2, offer=("45,00", "nee", "2023-04-05 17:45"),
    edu=[("mbo-2", True, None, "2010"), (None, True, "1999", "2003")],
    exp=[E("2022-04-01", "present", "Start People", "gemeente Delft", ["temp-agency", "municipality"], "mixed"),
         E("2020-10-05", "2022-02-27", "Randstad", "GGD Haaglanden", ["temp-agency", "joint-arrangement"], True),
         E("2011-01-10", "2020-09-30", "Pieter van Foreest", None, ["care"], False)],
    out=["Officepakket"])
def _(f):
    d = doc("Arial", 10, (1.5, 1.5, 1.5, 1.5))
    p(d, "PERSOONLIJK FORMULIER / CV", bold=True, size=14, align="c")

    def grid(title, rows, *w):
        t = d.add_table(rows=1, cols=len(w))
        t.style = "Table Grid"
        h = t.rows[0].cells[0].merge(t.rows[0].cells[-1])
        cell(h, [title], bold=True)
        shade(h, "DDDDDD")
        for r in rows:
            cs = t.add_row().cells
            for c, v in zip(cs, r):
                cell(c, v.split("\n"), after=1)
        for row in t.rows[1:]:
            for c, x in zip(row.cells, w):
                c.width = Cm(x)
        p(d, "", size=4, after=0)
    grid("1. Persoon", [("Achternaam", "Martina", "Voornaam", "Priscilla"), ("Geboren", "14/07/1986, Willemstad", "Woont in", "Delft"), ("Telefoon", "06 55505512", "Nationaliteit", "Nederlandse")], 3, 6, 3, 6)
    grid("2. Wat heeft u gedaan? (laatste eerst)", [
        ("01/04/2022 – heden", "Uitzendbureau: Start People\nWerkplek: gemeente Delft", "Medewerker KCC (balie)", "Bezoekers ontvangen aan de balie in het Stadskantoor, legitimatie controleren, formulieren uitgeven, afgifte paspoorten"),
        ("05/10/2020 – 27/02/2022", "Uitzendbureau: Randstad\nWerkplek: GGD Haaglanden", "Callcentermedewerker coronalijn", "Testafspraken inplannen, uitslagen doorbellen, vragen van ouders en scholen. Thuis en in Den Haag"),
        ("10/01/2011 – 30/09/2020", "Pieter van Foreest", "Helpende zorg en welzijn", "Wassen, aankleden, koffie, activiteiten in verpleeghuis")], 3.6, 4.8, 3.6, 6)
    grid("3. Welke scholen?", [("2010", "Helpende zorg en welzijn niveau 2 (mbo), ROC Mondriaan Delft", "Diploma: ja"), ("1999 – 2003", "Administrashon, Maris Stella, Curaçao", "Diploma: ja (nog niet gewaardeerd in Nederland)")], 3, 9, 6)
    grid("4. Overig", [("Talen", "Nederlands, Papiaments, Spaans, Engels"), ("Computer", "Word, Excel, Outlook, Key2Burgerzaken, CoronIT"), ("Rijbewijs", "nee"), ("Vrije tijd", "Koor Latin Voices, naaien")], 4, 14)
    grid("5. Wie kunnen wij bellen?", [("Dhr. Van Leeuwen", "Coördinator Publiekshal Delft", "015 555 0120"), ("Mw. Sewradj", "Teamleider GGD", "070 555 0178")], 5, 8, 5)
    d.save(f)


# 17 -- bilingual, two columns
@cv(file="MartaKowalczyk_CV_NL-EN.pdf", lang="mixed", refs=2, offer=("41,25", "ja", "2023-04-17 18:30"),
    edu=[("hbo-bachelor", True, "2009", "2012")],
    exp=[E("2018-06", "present", "HEMA", None, ["private"], True, ["Officepakket"]),
         E("2014-03", "2018-05", "Royal FloraHolland", None, ["private"], False)],
    out=[])
def _(f):
    rows = [("Over mij", "Ik woon sinds 2013 in Nederland en voel mij hier thuis. Ik werk zorgvuldig, blijf vriendelijk en wil graag verder groeien in dienstverlening aan burgers.", "About me",
             "I have lived in the Netherlands since 2013 and feel at home here. I work carefully, remain friendly and would like to grow in serving citizens."),
            ("Werkervaring", "<b>Medewerker klantenservice</b><br>HEMA, Utrecht<br>juni 2018 – heden<br>Klanten helpen via telefoon, e-mail en chat; retouren en klachten; rapporten in Microsoft Office.<br><br><b>Medewerker kwaliteit</b><br>Royal FloraHolland, Aalsmeer<br>maart 2014 – mei 2018<br>Keuren van partijen snijbloemen, etiketten nalopen.", "Work experience",
             "<b>Customer service employee</b><br>HEMA, Utrecht<br>June 2018 – present<br>Helping customers by telephone, e-mail and chat; returns and complaints; reports in Microsoft Office.<br><br><b>Quality employee</b><br>Royal FloraHolland, Aalsmeer<br>March 2014 – May 2018<br>Inspecting batches of cut flowers, checking labels."),
            ("Opleiding", "Licencjat Toerisme, Universiteit van Gdańsk, 2009 – 2012, diploma behaald. Gewaardeerd door Nuffic als hbo-bachelor (2017).", "Education",
             "Licencjat Tourism, University of Gdańsk, 2009 – 2012, degree obtained. Evaluated by Nuffic as a Dutch hbo bachelor (2017)."),
            ("Referenties", "Joke Veenstra, teamleider HEMA, 030 555 0155<br>Ruben Prins, ploegbaas FloraHolland, 0297 55 50 70", "References", "Joke Veenstra, team leader HEMA, 030 555 0155<br>Ruben Prins, foreman FloraHolland, 0297 55 50 70")]
    body = "".join(f"<tr><td><h2>{a}</h2>{b}</td><td class=e><h2>{c}</h2>{x}</td></tr>" for a, b, c, x in rows)
    weasy(f"""<style>@page{{size:A4;margin:17mm}}body{{font:10.5pt/1.45 'Liberation Sans'}}h1{{margin:0 0 2mm;font-size:21pt}}table{{border-collapse:collapse;width:100%}}td{{width:50%;vertical-align:top;padding:2mm 4mm 4mm 0}}
.e{{border-left:2px solid #c33;padding-left:4mm;color:#444}}h2{{font-size:12pt;color:#c33;margin:0 0 1mm}}</style><h1>Marta Kowalczyk</h1><div>Nieuwegein – 06 5550 1414 – marta.k@voorbeeldmail.nl</div><table>{body}</table>""", f)


# 18 -- period under the block; councillor
@cv(file="T.Berkhout - CV 2023-02.docx", lang="nl", refs=2, offer=("52,00", "ja", "2023-04-18 10:30"),
    edu=[("hbo-bachelor", True, "2005", "2009"), ("havo", True, None, "2005")],
    exp=[E("2019-06-01", "present", "Hoogvliet Supermarkten B.V.", None, ["private"], False, word=True),
         E("2010-02", "2019-05", "Deloitte", None, ["private"], False),
         E("2018-03", "2022-03", "Gemeente Krimpenerwaard", None, ["municipality"], False, kind="council"),
         E("2023-03-15", "2023-03-15", "Gemeente Krimpenerwaard", None, ["municipality"], False, kind="council"),
         E("2015", "present", "volleybalvereniging Lekstreek", None, ["private"], False, kind="volunteer")],
    out=["Officepakket"])
def _(f):
    d = doc("Garamond", 12, (2, 3, 2, 3))
    p(d, "Ton Berkhout", size=26, color="7A5C00", align="r", after=0)
    p(d, "cijferman met gevoel voor mensen", italic=True, align="r")
    underline(p(d, "Bergambacht, 7 december 1986, ton.berkhout@voorbeeldmail.nl", align="r"), "7A5C00")

    def h(x): p(d, x, bold=True, size=14, color="7A5C00", before=10, after=3)
    h("Wat ik zoek")
    p(d, "Na dertien jaar boekhouding wil ik uit de spreadsheets en naar de mensen. Als raadslid heb ik gemerkt dat ik energie krijg van vragen van inwoners. Een (tijdelijke) baan bij een gemeente lijkt mij een mooie eerste stap.")
    h("Beroepspraktijk")
    for a, b, c, per in [("Boekhouder", "Hoogvliet Supermarkten B.V. te Alphen aan den Rijn", "Grootboek, btw-aangifte, maandafsluiting van 20 filialen, analyses in Excel, aansturen van twee medewerkers crediteuren.", "1 juni 2019 – heden (32 uur)"),
                         ("Assistent-accountant", "Deloitte te Rotterdam", "Samenstellen en controleren van jaarrekeningen in het mkb, veel tuinbouw en transport.", "februari 2010 – mei 2019")]:
        p(d, a, bold=True, after=0, before=4)
        p(d, b, after=0)
        p(d, c, after=0)
        p(d, per, italic=True, color="777777")
    h("Maatschappelijk")
    for a, b, c, per in [("Raadslid", "Gemeente Krimpenerwaard", "Woordvoerder financiën en dienstverlening voor een lokale partij.", "maart 2018 – maart 2022"),
                         ("Lid stembureau", "Gemeente Krimpenerwaard", "Verkiezingen Provinciale Staten en waterschap.", "15 maart 2023"),
                         ("Penningmeester", "volleybalvereniging Lekstreek", "Onbezoldigd.", "2015 – heden")]:
        p(d, a, bold=True, after=0, before=4)
        p(d, b + ". " + c, after=0)
        p(d, per, italic=True, color="777777")
    h("Studie")
    p(d, "HEAO Bedrijfseconomie, Hogeschool Rotterdam, diploma", after=0)
    p(d, "2005 – 2009", italic=True, color="777777")
    p(d, "Havo, Schoonhovens College, diploma", after=0)
    p(d, "2005", italic=True, color="777777")
    h("Pakketten")
    p(d, "Exact Online, AFAS, Word, Excel, Outlook, Caseware")
    h("Referenties")
    p(d, "Drs. Willemijn Both RA, senior manager Deloitte, 06 5550 3939", after=0)
    p(d, "Henk-Jan Slob, hoofd administratie Hoogvliet, 0172 55 50 77")
    d.save(f)


# 19 -- employer first, right-aligned dates, three functions under one employer
@cv(file="Kimberly de Wit - curriculum vitae.pdf", lang="nl", refs=2, offer=("50,00", "", "2023-04-17 12:12"),
    edu=[("mbo-4", True, "2010", "2013"), ("vmbo", None, None, "2010")],
    exp=[E("2022-03", "present", "bol.com", None, ["private"], True, word=True),
         E("2019-07", "2022-02", "bol.com", None, ["private"], True),
         E("2017-11", "2019-06", "bol.com", None, ["private"], True),
         E("2013-09", "2017-10", "D-reizen", None, ["private"], False)])
def _(f):
    chromium("""<style>@page{size:A4;margin:18mm 20mm}body{font:11pt/1.5 Carlito;color:#1c1c1c}h1{font-size:26pt;margin:0;border-left:6px solid #e4007c;padding-left:4mm}h2{font-size:12pt;letter-spacing:2px;text-transform:uppercase;color:#e4007c;margin:9mm 0 2mm}
.l{display:flex;justify-content:space-between}.l b{font-size:12pt}ul{margin:1mm 0 3mm;padding-left:5mm}.s{color:#777}</style>
<h1>Kimberly de Wit</h1><p class=s>Nieuwegein · 1993 · kimberly.dw@voorbeeldmail.nl · linkedin.voorbeeld/kimdewit</p>
<h2>In het kort</h2><p>Van reisbureau naar klantenservice, en daar nooit meer weggegaan. Ik begon bij bol.com als seizoenskracht aan de telefoon en geef inmiddels leiding aan veertien mensen. In die jaren heb ik drie systemen zien komen en twee zien gaan, en vier kerstpieken van 200% overleefd. Ik mis soms het eigen gesprek, daarom zoek ik een opdracht waarin ik weer zelf de hoorn opneem.</p>
<h2>Carrière</h2>
<div class=l><b>bol.com</b><b>Nov ’17 – heden</b></div><p class=s>Winkel van ons allemaal, ruim 2.000 medewerkers, hoofdkantoor in Utrecht</p>
<div class=l><span>Teamleider klantenservice</span><i>Mrt ’22 – heden</i></div><ul><li>Veertien medewerkers (telefoon, chat), beoordelen en coachen</li><li>Piekplanning november en december</li><li>Wekelijkse update in Google Workspace, agenda’s in Outlook</li></ul>
<div class=l><span>Senior medewerker klantenservice</span><i>Jul ’19 – Feb ’22</i></div><ul><li>Lastige klachten, aan de telefoon en per mail; vraagbaak voor het team</li><li>Referentie: Jeffrey Hogervorst (manager service)</li></ul>
<div class=l><span>Medewerker klantenservice</span><i>Nov ’17 – Jun ’19</i></div><ul><li>Klanten aan de lijn over bestellingen en betalingen</li></ul>
<div class=l><b>D-reizen</b><b>Sep ’13 – Okt ’17</b></div><div>Reisadviseur in de winkel (Houten)</div><ul><li>Advies en verkoop van vakanties aan de balie</li></ul>
<h2>Diploma’s</h2><div class=l><span>Leidinggevende travel &amp; hospitality (MBO-4), ROC Midden Nederland</span><i>2010 – 2013, geslaagd</i></div><div class=l><span>Vmbo-tl, Oosterlicht College</span><i>2010</i></div>
<h2>Trainingen</h2><div class=l><span>Leidinggeven met plezier</span><i>2022</i></div><div class=l><span>Klachten als cadeau</span><i>2020</i></div><div class=l><span>SGR-certificaat reisbranche</span><i>2014 – 2018</i></div>
<h2>Buiten werktijd</h2><p>Padel, stedentrips, scoutingleiding (welpen)</p>
<h2>Wie kent mij</h2><p>Jeffrey Hogervorst, manager service, 06 5550 2525<br>Samira Haddou, HR-partner, s.haddou@voorbeeld.nl</p>""", f)


# 20 -- sidebar right in a table
@cv(file="Rosanne Teunissen CV.docx", lang="nl", refs=0, onreq=True, offer=("43,90", "nee", "2023-04-10 21:15"), maybe_tools=["Officepakket"],
    edu=[("mbo-4", True, "1991", "1994"), ("vmbo", True, "1987", "1991")],
    exp=[E("2021-01", "present", "Van der Valk Hotel", None, ["private"], False),
         E("2019-02", "2020-12", "Center Parcs", None, ["private"], True, word=True),
         E("2013-02", "2019-01", "Hotel Haarhuis", None, ["private"], False),
         E("1994", "2012", "Catering Gelderland", None, ["private"], False),
         E("2016", "2019", "Voedselbank", None, ["private"], False, kind="volunteer")])
def _(f):
    d = doc("Calibri", 10.5, (1.2, 1.2, 1.2, 1.2))
    t = d.add_table(rows=1, cols=2)
    a, b = t.rows[0].cells
    shade(b, "F3E9DC")
    for x, kw in [("Rosanne Teunissen", dict(bold=True, size=24, color="8A4B08")), ("gastvrijheid is mijn vak", dict(italic=True, size=12)),
                  ("Werkzaam leven", dict(bold=True, size=13, color="8A4B08", before=10)),
                  ("**jan2021 - heden**", {}), ("Front office medewerker bij Van der Valk Hotel, Arnhem", {}),
                  ("Gasten in- en uitchecken, sleutels, toezicht op de lobby, verhuur van de bruidssuite en de Royal Suite. Reserveringssysteem: Suite8. Facturen in het kassasysteem.", dict(after=8)),
                  ("**feb2019 - dec2020**", {}), ("Reserveringsmedewerker bij Center Parcs, Contact Center te Rotterdam (thuiswerkplek)", {}),
                  ("Gasten bellen en mailen over boekingen, annuleringen en in 2020 vooral over corona en vouchers. Alles genoteerd in Outlook en het eigen boekingspakket.", dict(after=8)),
                  ("**feb2013 - jan2019**", {}), ("Medewerker bediening en ontbijt bij Hotel Haarhuis, Arnhem", {}), ("Vroege diensten, feesten en partijen, inwerken van leerlingen.", dict(after=8)),
                  ("**1994 - 2012**", {}), ("Kok, later chef partyservice bij Catering Gelderland, Velp", {}), ("Van bitterbal tot walking dinner. Bedrijf gestopt in 2012.", dict(after=8)),
                  ("Onbetaald", dict(bold=True, size=13, color="8A4B08", before=10)), ("**2016 - 2019** Voedselbank Arnhem, vrijwilliger uitgifte op vrijdag", {}),
                  ("Schooltijd", dict(bold=True, size=13, color="8A4B08", before=10)), ("1991 - 1994  MDGO Voeding en huishouding, Velp, diploma", {}), ("1987 - 1991  Mavo, Thomas a Kempis, diploma", {})]:
        p(a, x, **{"after": 1, **kw})
    for x, kw in [("[ pasfoto ]", dict(align="c", color="999999", before=20, after=20)), ("Contact", dict(bold=True)), ("Rozendaal (Gld.)", {}), ("06 – 55 50 42 42", {}), ("rosanne.t@voorbeeldmail.nl", {}), ("Geboren", dict(bold=True, before=8)), ("1975", {}),
                  ("Sterk in", dict(bold=True, before=8)), ("• overzicht houden", {}), ("• klachten ombuigen", {}), ("• Word", {}), ("• Frans aan tafel", {}), ("Diploma’s op zak", dict(bold=True, before=8)), ("Sociale hygiëne 1996", {}), ("BHV 2022", {}), ("Rijbewijs B", {}),
                  ("Liefhebberijen", dict(bold=True, before=8)), ("wandelen met de teckel, bakken, Radio 4", {}), ("Referenties", dict(bold=True, before=8)), ("geef ik graag op aanvraag", {})]:
        p(b, x, **{"after": 1, **kw})
    widths(t, 12.8, 5.6)
    d.save(f)


# 21 -- RTF, teacher
@cv(file="cv_drs_Maarten_Elzinga.rtf", lang="nl", refs=2, offer=None,
    edu=[("wo-master", True, "1986", "1992"), ("vwo", True, "1980", "1986")],
    exp=[E("2009-08", "2022-07", "Stedelijk Gymnasium", None, ["education"], False),
         E("1998-08", "2009-07", "CSG Augustinus", None, ["education"], False),
         E("1993", "1998", "Wolters-Noordhoff", None, ["private"], False),
         E("2022-09", "present", "VluchtelingenWerk", None, ["private"], False, kind="volunteer")],
    out=["Officepakket"])
def _(f):
    d = doc("Times New Roman", 11.5, (2.5, 2.5, 2.5, 2.5))
    p(d, "drs. M.J. (Maarten) Elzinga", bold=True, size=17)
    p(d, "Helpman, Groningen  -  m.elzinga@voorbeeldmail.nl  -  geb. 30 augustus 1968")
    p(d, "Na bijna vijfentwintig jaar voor de klas ben ik vorige zomer met vervroegd pensioen gegaan, en dat bevalt slechter dan verwacht. Ik ben gewend dertig vragen per uur te beantwoorden en daarbij mijn humeur te bewaren. Dat lijkt mij voor een klantcontactcentrum geen slecht uitgangspunt.", before=8)
    p(d, "I.  Vorming", bold=True, before=12)
    p(d, "Rijksuniversiteit Groningen, geschiedenis, doctoraal examen (1986-1992)", style="List Bullet")
    p(d, "Praedinius Gymnasium, gymnasium alfa, einddiploma (1980-1986)", style="List Bullet")
    p(d, "Eerstegraads lesbevoegdheid 1993; cursus Toetsconstructie 2004", style="List Bullet")
    p(d, "II.  Ambten", bold=True, before=12)
    p(d, "Leraar geschiedenis en mentor bovenbouw, Stedelijk Gymnasium te Leeuwarden (aug. 2009 t/m juli 2022). Tevens roostermaker, decaan en begeleider van de excursie naar Rome, die overigens altijd compleet terugkwam.", style="List Bullet")
    p(d, "Leraar geschiedenis, CSG Augustinus te Groningen (aug. 1998 t/m juli 2009). Vakgroepvoorzitter vanaf 2003.", style="List Bullet")
    p(d, "Bureauredacteur, Wolters-Noordhoff (1993 t/m 1998). Redactie van schoolboeken.", style="List Bullet")
    p(d, "III.  Onbezoldigd", bold=True, before=12)
    p(d, "Taalmaatje van een Syrisch gezin, VluchtelingenWerk (sept. 2022 tot heden)", style="List Bullet")
    p(d, "IV.  Varia", bold=True, before=12)
    p(d, "Duits en Frans goed, Fries verstaan; Microsoft Office; geen rijbewijs, wel een goede fiets. Publicatie: 'De turf en de tol' (2011).")
    p(d, "V.  Referentie", bold=True, before=12)
    p(d, "dr. A. Boersma, rector Stedelijk Gymnasium, a.boersma@voorbeeld.nl")
    p(d, "mw. H. Kuipers-Zijlstra, oud-collega, 050 555 01 77")
    via(d, f, "rtf")


# 22 -- four pages, own firm, quoted letters, stated duration and rate
@cv(file="Interim-CV_Hettie_van_Rooij.pdf", lang="nl", refs=2, offer=None, rate=52.0, rate_note="travel",
    edu=[("hbo-master", False, "2019", "2021"), ("hbo-bachelor", True, "2003", "2007")],
    exp=[E("2021-03", "present", "Klantreis & Co", "gemeente Tilburg", ["private", "municipality"], True, ["Key2KCC", "Officepakket"]),
         E("2019", "2020", "Klantreis & Co", "gemeente Oss", ["private", "municipality"], True, ["Suite"],
           concrete=[(date(2019, 1, 1), date(2020, 2, 29)), (date(2019, 11, 1), date(2020, 12, 31))]),
         E("2017-02", "2018-12", "Klantreis & Co", "diverse gemeenten", ["private", "municipality"], False, muni="maybe"),
         E("2008-01", "2016-12", "Ohra", None, ["private"], True)])
def _(f):
    chromium("""<style>@page{size:A4;margin:24mm 26mm}body{font:11.5pt/1.65 'Liberation Serif'}h1{font-size:28pt;margin:0 0 2mm;color:#14532d}h2{color:#14532d;border-top:2px solid #14532d;padding-top:2mm;margin-top:9mm;break-after:avoid}
.q{background:#eef6f0;padding:5mm;font-style:italic;break-inside:avoid;margin:4mm 0}.o{margin:0 0 7mm}.np{break-before:page}dt{font-weight:bold;float:left;width:34mm}dd{margin-left:36mm}</style>
<h1>Hettie van Rooij</h1><p>Klantreis &amp; Co, interim-professional klantcontact, Udenhout<br>hettie@klantreisenco.voorbeeld · 06 5550 4747</p>
<p>Mijn stelling na vijftien jaar klantcontact: een inwoner belt pas als iets anders niet heeft gewerkt. Wie dat gesprek goed voert, voorkomt twee volgende. Ik ben gewend om in te stappen waar de wachtrijen lang zijn en de roosters krap, en ik neem daarbij zelf gewoon een headset. In een gesprek ben ik kalm, in een team ben ik degene die de taart regelt en die zegt wat niemand durft te zeggen.</p>
<h2>Tarief en beschikbaarheid</h2><p>Uurtarief: € 52,00 exclusief btw en exclusief reiskosten. Beschikbaar vanaf 1 mei, 24 tot 32 uur, ook op woensdag en vrijdag.</p>
<h2>Opleiding</h2><dl><dt>2019 – 2021</dt><dd>Master Change Management (hbo), Avans+, 15 van de 16 modules behaald</dd><dt>2003 – 2007</dt><dd>HBO Personeel en Arbeid, Avans Hogeschool, diploma</dd></dl>
<h2>Cursussen</h2><p>KSF-auditor 2018; Gesprekken met verwarde personen 2021; Direct duidelijk schrijven 2022; Deep Democracy 2017</p>
<h2 class=np>Opdrachten als zelfstandige</h2>
<div class=o><h3>Gemeente Tilburg: meewerkend teamleider KCC</h3><dl><dt>Periode</dt><dd>maart 2021 – heden</dd><dt>Via</dt><dd>Klantreis &amp; Co, opdrachtgever gemeente Tilburg</dd><dt>Systemen</dt><dd>KEY2KCC, Microsoft 365, Anywhere365</dd></dl>
<p>Het klantcontactcentrum van Tilburg (14 013) handelt jaarlijks een kwart miljoen contacten af. Ik begon als extra kracht aan de telefoon tijdens de tweede coronawinter en kreeg na drie maanden de vraag om het team van achttien medewerkers te leiden. Ik doe dat meewerkend: twee dagdelen per week beantwoord ik zelf vragen via telefoon en mail.</p>
<p>Samen met het team heb ik de kennisbank opgeschoond, het aantal doorverbindingen verlaagd en een buddysysteem opgezet voor nieuwe medewerkers. De klanttevredenheid steeg van 7,1 naar 7,9. Het ziekteverzuim is lager dan het in jaren was, al is dat natuurlijk niet alleen mijn verdienste.</p></div>
<div class=o><h3>Gemeente Oss: medewerker KCC sociaal domein</h3><dl><dt>Periode</dt><dd>2019 – 2020 (14 maanden)</dd><dt>Via</dt><dd>Klantreis &amp; Co, opdrachtgever gemeente Oss</dd><dt>Systemen</dt><dd>Suite4Werk, Verseon</dd></dl>
<p>Telefonisch spreekuur voor inwoners met vragen over bijstand, minimaregelingen en Wmo. Veel emotionele gesprekken, veel geduld. Ik schreef een werkwijze voor het terugbellen die daarna ook bij de balie is ingevoerd.</p></div>
<div class=o><h3>Diverse gemeenten: trainer schrijfvaardigheid</h3><dl><dt>Periode</dt><dd>februari 2017 – december 2018</dd><dt>Via</dt><dd>Klantreis &amp; Co, opdrachtgever diverse gemeenten</dd></dl>
<p>Trainingen van een dagdeel in begrijpelijk schrijven, voor groepen van acht tot twaalf ambtenaren.</p></div>
<h2 class=np>Dienstverband</h2><div class=o><h3>Ohra: teamleider callcenter</h3><dl><dt>Periode</dt><dd>januari 2008 – december 2016</dd></dl><p>Begonnen als trainee, na een jaar teamleider inbound (zorg en wonen), later ook verantwoordelijk voor de nieuwe webchat. Twintig medewerkers, drie seizoenspieken, één fusie.</p></div>
<h2>Twee aanbevelingen</h2>
<div class=q>“Hettie kwam binnen toen we met de rug tegen de muur stonden. Ze ging eerst een week meeluisteren en zei pas daarna wat. Sindsdien durven mijn mensen weer te lachen op de vloer. Ik zou haar morgen weer vragen.”<br>— Bart Spijkers, afdelingshoofd Dienstverlening, gemeente Tilburg</div>
<div class=q>“Zorgvuldig met dossiers, warm aan de telefoon, streng op afspraken. Wij hebben haar vertrek betreurd.”<br>— Nelleke van den Elzen, coördinator Wmo, gemeente Oss</div>
<h2>Persoonlijk</h2><p>Getrouwd met Frank, twee studerende zoons, een volkstuin met te veel courgettes. Lid van leesclub De Kantlijn. Zingt alt.</p>""", f)


# 23 -- key: value, seasons and quarters
@cv(file="Oosterhof K cv.docx", lang="nl", refs=2, offer=("47,00", "nee", "2023-04-18 12:07"),
    edu=[("mbo-4", False, "2019", "2020"), ("mbo-3", True, "2012", "2015"), ("vmbo", True, None, "2012")],
    exp=[E(between("2021-09-01", "2021-11-30"), "present", "Cendris", "gemeente Súdwest-Fryslân", ["contact-centre-company", "municipality"], True, ["Key2KCC"]),
         E(between("2018-09-01", "2018-12-31"), between("2021-01-01", "2021-04-30"), "Friesland College", None, ["education"], False),
         E(between("2016-01-01", "2016-03-31"), between("2018-07-01", "2018-09-30"), "ANWB", None, ["private"], True, ["Officepakket"]),
         E(between("2015-06-01", "2015-08-31"), between("2015-06-01", "2015-08-31"), "Paviljoen Makkum", None, ["private"], False),
         E(between("2014-12-01", "2015-02-28"), between("2014-12-01", "2015-02-28"), "Thialf", None, ["private"], False)],
    out=[])
def _(f):
    d = doc("Tahoma", 10, (2, 2, 2, 2))

    def kv(k, v, **kw): p(d, f"**{k}:** {v}", after=1, **kw)

    def h(x):
        t = d.add_table(rows=1, cols=1)
        cell(t.rows[0].cells[0], [x], bold=True, color="FFFFFF")
        shade(t.rows[0].cells[0], "005A8B")
    h("GEGEVENS")
    kv("Naam", "Kevin Oosterhof", before=4), kv("Plaats", "Sneek"), kv("Mobiel", "06-55 50 91 91"), kv("Geboortejaar", "1996"), kv("Rijbewijs", "B + vaarbewijs")
    p(d, "**Motto:** niet piepen maar poetsen", after=8)
    h("WERKPLEKKEN")
    for rows in [[("Periode", "najaar 2021 – heden"), ("Organisatie", "Cendris"), ("Ingezet bij", "gemeente Súdwest-Fryslân"), ("Functie", "Agent klantcontact (14 0515)"), ("Taken", "inkomende telefoontjes, terugbelnotities, contactregistratie in key2KCC, ’s maandags de chat")],
                 [("Periode", "eind 2018 t/m begin 2021"), ("Organisatie", "Friesland College"), ("Functie", "Conciërge"), ("Taken", "sleutels, klein onderhoud, surveilleren, koffiehoek")],
                 [("Periode", "Q1 2016 – Q3 2018"), ("Organisatie", "ANWB"), ("Functie", "Medewerker alarmcentrale (contact center)"), ("Taken", "pechmeldingen aannemen via telefoon en app, wegenwacht sturen, rapportjes in Word en Excel")],
                 [("Periode", "zomer 2015"), ("Organisatie", "Paviljoen Makkum"), ("Functie", "Bediening")], [("Periode", "winter 2014/2015"), ("Organisatie", "Thialf"), ("Functie", "Uitgifte schaatsen")]]:
        for i, (k, v) in enumerate(rows):
            kv(k, v, **({"before": 7} if not i else {}))
    p(d, "", after=2)
    h("LEREN")
    for rows in [[("Periode", "2019 – 2020"), ("Opleiding", "Juridisch-administratief dienstverlener (MBO niveau 4)"), ("School", "NCOI"), ("Diploma", "nee, gestopt wegens geboorte zoon")],
                 [("Periode", "2012 – 2015"), ("Opleiding", "Coördinator verkoop (MBO niveau 3)"), ("School", "ROC Friese Poort"), ("Diploma", "ja")], [("Jaar", "2012"), ("Opleiding", "VMBO-GL"), ("School", "RSG Magister Alvinus"), ("Diploma", "ja")]]:
        for i, (k, v) in enumerate(rows):
            kv(k, v, **({"before": 7} if not i else {}))
    p(d, "", after=2)
    h("REFERENTIES")
    kv("Naam", "Sytske Hoekstra", before=4), kv("Relatie", "teamleider bij Cendris"), kv("Bereikbaar", "058 555 0111")
    kv("Naam", "Roel de Jong", before=7), kv("Relatie", "ploegleider ANWB"), kv("Bereikbaar", "r.dejong@voorbeeld.nl")
    footer(d, "Kevin Oosterhof")
    d.save(f)


# 24 -- skill bars and icons; suites that are none
@cv(file="dion.chin.cv.2023.pdf", lang="nl", refs=2, offer=("39,95", "ja", "2023-04-14 14:14"),
    edu=[("hbo-bachelor", False, "2018", "2019"), ("mbo-4", None, "2014", "2018")],
    exp=[E("2021-06", "present", "PeopleWare", "gemeente Gouda", ["private", "municipality"], False, ["Officepakket"]),
         E("2020-09", "2021-05", "MyCom", None, ["private"], False),
         E("2018-09", "2020-08", "T-Mobile Nederland", None, ["private"], True),
         E("2017-02", "2017-07", "Ricoh", None, ["private"], False, kind="intern")])
def _(f):
    bar = lambda n, k: f"<tr><td>{n}</td><td style='color:#f97316;letter-spacing:2px'>{'●' * k}{'○' * (5 - k)}</td></tr>"
    weasy(f"""<style>@page{{size:A4;margin:0}}body{{margin:0;font:10.5pt/1.5 'DejaVu Sans';font-size:9.2pt}}.top{{background:#111827;color:#fff;padding:12mm 16mm}}.top h1{{margin:0;font-size:24pt}}.m{{padding:7mm 16mm}}
h2{{color:#f97316;font-size:12pt;margin:5mm 0 2mm}}.two{{width:100%}}.two td{{vertical-align:top}}.job{{margin-bottom:4mm}}.d{{color:#6b7280}}</style>
<div class=top><h1>DION CHIN</h1>▣ werkplekbeheer &nbsp; ☎ 06 5550 2424 &nbsp; ✉ dion@voorbeeldmail.nl &nbsp; ⌂ Capelle a/d IJssel</div><div class=m>
<h2>▶ Intro</h2>IT’er die ook met niet-IT’ers kan praten. Ik vind een laptop repareren leuk, maar de opluchting van de gebruiker leuker.
<h2>▶ Work</h2>
<div class=job><b>On-site Support Engineer</b> @ PeopleWare, gedetacheerd bij gemeente Gouda <span class=d>| 06.2021 – heden</span><br>Inrichten en uitdelen van laptops en telefoons in het Huis van de Stad, vergaderzalen klaarzetten, beheer van Office 365-licenties. Rechten uitgeven voor Key2Burgerzaken.</div>
<div class=job><b>Verkoper / reparateur</b> @ MyCom <span class=d>| 09.2020 – 05.2021</span><br>Toonbank en werkplaats: schermen vervangen, data redden, ouderen uitleggen hoe beeldbellen werkt (lockdown!), tot de winkel sloot.</div>
<div class=job><b>Helpdesk agent (klantenservice internet thuis)</b> @ T-Mobile Nederland <span class=d>| 09.2018 – 08.2020</span><br>Klanten telefonisch helpen met modem en wifi, 30 gesprekken per dienst.</div>
<div class=job><b>Stage netwerkbeheer</b> @ Ricoh <span class=d>| 02.2017 – 07.2017</span><br>Bekabeling van twee kantoorverdiepingen, inventarislijst bijgewerkt, documentatie voor de volgende stagiair.</div>
<h2>▶ School</h2><b>HBO Informatica</b>, Hogeschool Rotterdam <span class=d>| 2018 – 2019</span>, propedeuse niet gehaald, gestopt<br><b>MBO 4 ICT-beheerder</b>, Techniek College <span class=d>| 2014 – 2018</span>
<table class=two><tr><td><h2>▶ Skills</h2><table>{bar('Windows 10/11', 5)}{bar('Adobe Creative Suite', 3)}{bar('G Suite', 4)}{bar('Azure AD', 4)}{bar('PowerShell', 2)}</table></td>
<td><h2>▶ Badges</h2>MD-100 (2021)<br>ITIL 4 Foundation (2022)<br>VCA 2020-2030</td><td><h2>▶ Refs</h2>Arjan Blok, teamlead ICT Gouda<br>0182 55 50 19<br>Shanti Ramdin, floorcoach T-Mobile<br>06 5550 6767</td></tr></table></div>""", f)


# 25 -- reference letters, every tool, mbo-3
@cv(file="Langendoen_C_cv_en_aanbevelingen.docx", lang="nl", refs=2, offer=("53,00", "nee", "2023-04-06 13:13"),
    edu=[("mbo-3", True, "1995", "1997"), ("havo", False, "1990", "1995")],
    exp=[E("2023-01", "present", "Gemeente Voorne aan Zee", None, ["municipality"], True, ["Key2KCC", "Officepakket"]),
         E("2015-05", "2022-12", "Gemeente Westvoorne", None, ["municipality"], True, ["Accres", "Key2Belastingen", "Suite"]),
         E("2006", "2014", "Bruna", None, ["private"], False),
         E("1998-04", "2005-12", "Gemeentewerken Rotterdam", None, ["municipality"], False)])
def _(f):
    d = doc("Calibri", 11.5, (2.2, 2.2, 2.2, 2.2))
    p(d, "C.V.  Corrie Langendoen", bold=True, size=20, align="c", color="A03020")
    p(d, "Rockanje ◦ corrie.langendoen@voorbeeldmail.nl ◦ 0181 55 50 36", align="c", after=10)
    p(d, "Even voorstellen", bold=True, color="A03020", size=13)
    p(d, "Ik ben Corrie, 49 jaar, geboren en getogen op Voorne. Ik hou van orde, van de zee en van mensen die gewoon zeggen wat ze bedoelen. Bij de fusie van onze gemeenten heb ik geholpen om drie telefooncentrales tot een te maken, dat was een hele toer maar het is gelukt.", after=8)
    p(d, "Mijn banen", bold=True, color="A03020", size=13)
    for a, items in [("Gemeente Voorne aan Zee – Medewerker KCC – januari 2023 t/m heden", ["telefoon, e-mail en WhatsApp voor alle kernen", "registreren in Key2KCC, brieven en lijstjes met Office", "nieuwe collega’s uit Brielle en Hellevoetsluis wegwijs maken"]),
                     ("Gemeente Westvoorne – Medewerker receptie en KCC – mei 2015 t/m december 2022", ["alles wat er aan de voorkant binnenkwam: telefoon, mail, post en bezoekers", "reserveren van De Merel en de sportvelden (Accres)", "vragen over de aanslag beantwoorden, Key2Belastingen", "meldingen sociaal domein inboeken, Centric Suite"]),
                     ("Bruna Oostvoorne – Verkoopster en plaatsvervangend bedrijfsleider – 2006 t/m 2014", ["boeken, kantoorartikelen, postagentschap"]),
                     ("Gemeentewerken Rotterdam – Administratief medewerkster – april 1998 t/m december 2005", ["werkbonnen, urenbriefjes, archief"])]:
        p(d, a, bold=True, before=6, after=1)
        for i in items:
            p(d, "–  " + i, after=0, indent=0.6)
    p(d, "Opleidingen", bold=True, color="A03020", size=13, before=10)
    p(d, "1995 – 1997  Bedrijfsadministratief medewerker, MBO niveau 3, Albeda College, getuigschrift behaald", after=1)
    p(d, "1990 – 1995  Havo, Maerlant College Brielle, niet afgemaakt")
    p(d, "Cursussen", bold=True, color="A03020", size=13, before=10)
    p(d, "Omgaan met verward gedrag (2022), Optimaal dienstverlenen (2019), AVG op de werkvloer (2018), typediploma (1991)")
    d.add_page_break()
    p(d, "Bijlage: wat anderen schreven", bold=True, color="A03020", size=13)
    p(d, "Rockanje, 3 februari 2023", align="r", before=8)
    for t in ["Aan wie dit leest,", "Corrie heeft ruim zeven jaar in mijn team gewerkt. Zij is het type medewerker dat de naam van de beller onthoudt en een week later nog even vraagt of het gelukt is. In de drukte rond de herindeling bleef zij de rust zelve. "
              "Ik beveel haar van harte aan voor elke functie waarin inwoners centraal staan.", "Met vriendelijke groet,", "Ineke Troost, voormalig teamleider Dienstverlening gemeente Westvoorne"]:
        p(d, t, after=6)
    p(d, "Hellevoetsluis, 27 januari 2023", align="r", before=24)
    for t in ["L.S.,", "Als projectleider harmonisatie heb ik met Corrie samengewerkt aan de nieuwe kennisbank. Ze schreef ruim honderd antwoorden in gewone taal en liet zich door geen jurist van de wijs brengen. Een aanwinst.", "Hoogachtend,", "ir. P.W. Rademaker, projectleider"]:
        p(d, t, after=6)
    d.save(f)


# 26 -- overlapping jobs, two stretches in one entry
@cv(file="Kamstra_Stefan_CV_def(2).pdf", lang="nl", refs=2, offer=("49,99", "ja", "2023-04-17 23:58"),
    edu=[("hbo-bachelor", True, "2012", "2017"), ("vwo", None, None, "2012")],
    exp=[E("2022-12", "present", "Gemeente Haarlem", None, ["municipality"], False),
         E("2018", "present", "Kamstra Events", None, ["private"], False, ["Officepakket"]),
         E("2021-09", "2022-11", "ANWB", None, ["private"], True),
         E("2021-10", "2022-03", "NS", None, ["private"], True),
         E("2019-08", "2020-02", "Gemeente Haarlemmermeer", None, ["municipality"], True, ["Key2KCC"]),
         E("2021-02", "2021-07", "Gemeente Haarlemmermeer", None, ["municipality"], True, ["Key2KCC"])])
def _(f):
    from fpdf import FPDF
    t = FPDF(format="A4")
    t.set_margins(18, 16)
    t.set_auto_page_break(True, 16)
    t.add_page()

    def line(txt, style="", size=10, color=(30, 30, 30), h=5.2):
        t.set_font("helvetica", style, size)
        t.set_text_color(*color)
        t.multi_cell(0, h, txt, new_x="LMARGIN", new_y="NEXT")

    def head(txt):
        t.ln(4)
        t.set_fill_color(230, 240, 235)
        t.set_font("helvetica", "B", 11)
        t.set_text_color(20, 90, 60)
        t.cell(0, 7, txt, fill=True, new_x="LMARGIN", new_y="NEXT")
        t.ln(1)
    line("Stefan Kamstra", "B", 22, (20, 90, 60), 11)
    line("Hoofddorp | 1994 | stefan@kamstra.voorbeeld | 06 5550 0505", color=(110, 110, 110))
    head("Wie?")
    line("Alleskunner met een voorkeur voor de eerste lijn. Ik combineer al jaren losse banen met mijn eigen bedrijfje in dorpsfeesten. Nu wil ik een vaste plek met collega's en koffie. Ik wil graag Accres leren, daar hoor ik veel over.")
    head("Werk (soms tegelijk)")
    for a, b, c in [("Medewerker parkeerbalie, Gemeente Haarlem", "dec 2022 - heden", "Vergunningen uitgeven aan de balie, bezwaarformulieren innemen."),
                    ("Eigenaar, Kamstra Events", "2018 - heden", "Kleine festivals, braderieën, Koningsdag. Van vergunning tot afvalbak. Offertes en draaiboeken in Microsoft Office. In 2020 lag alles stil en heb ik boodschappen rondgebracht. Wisselend, gemiddeld een dag per week."),
                    ("Medewerker klantcontact, ANWB", "sept 2021 - nov 2022", "Leden aan de telefoon over verzekeringen en lidmaatschap, in de zomer veel over reisbijstand en caravans. Referentie: Corné Baas, teammanager ANWB, 088 555 0170."),
                    ("Medewerker klantenservice (weekend, 8 uur), NS", "okt 2021 - mrt 2022", "Reizigers helpen via chat en telefoon, kwijtgeraakte koffers inbegrepen."),
                    ("Medewerker KCC, Gemeente Haarlemmermeer", "aug 2019 - feb 2020 & feb 2021 - juli 2021", "Twee keer teruggevraagd. Meldingen, afspraken, afval. Key2KCC. Referentie: Yvonne Mol, senior KCC, 0900 555 01.")]:
        line(a, "B", 10.5)
        line(b, "I", 9.5, (20, 90, 60))
        line(c)
        t.ln(1.5)
    head("Studies")
    line("2012 - 2017   Media & Entertainment Management, hbo, Inholland Haarlem. Bul behaald.")
    line("2012   Vwo, Haarlemmermeer Lyceum")
    head("Papieren en talenten")
    line("EHBO evenementen 2019-2023, rijbewijs B + BE, omgaan met kassa's, geluidssets en boze buren.")
    t.output(str(f))
