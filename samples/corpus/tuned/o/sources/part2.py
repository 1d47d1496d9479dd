"""CVs 7 to 12."""
from kit import *

# ---- 7: what was done first, who and when signed below at the right ----
chrome("o07_saskia_vermeulen.pdf", """<style>@page{size:A4;margin:18mm 24mm}body{font:11pt/1.5 'Liberation Serif',serif;color:#2b2b2b}header{border-left:6px solid #b5485d;padding-left:14px;margin-bottom:20px}h1{font-size:25pt;margin:0}h2{font:bold 9.5pt 'Liberation Sans',sans-serif;color:#b5485d;text-transform:uppercase;margin:18px 0 6px}
blockquote{margin:0 0 4px;padding:0}.s{text-align:right;font-style:italic;margin:0 0 14px;border-bottom:1px dotted #ccc;padding-bottom:6px}</style>
<header><h1>Saskia Vermeulen</h1>Breda (Haagse Beemden) — 06 29 58 11 40 — saskia_vermeulen@kpnmail.nl</header>
<h2>In mijn element</h2>
<blockquote>Drie dijkgraven heb ik inmiddels versleten. Ik bewaak hun agenda in Outlook, bereid het dagelijks bestuur voor, houd de besluitenlijst bij in Excel en weet waar de goede koffie staat.</blockquote><div class=s>— directiesecretaresse, Waterschap Brabantse Delta, 01.2020 / heden</div>
<blockquote>Aktes uitwerken, cliënten ontvangen, koopovereenkomsten controleren. En op vrijdagmiddag altijd nog iets dat vóór vijven moest passeren.</blockquote><div class=s>— teamassistent, notariskantoor Brill, 04.2016 / 11.2019</div>
<blockquote>Het drukste telefoonnummer van Breda en tegelijk een balie waar mensen binnenkomen op hun slechtste dag. Hier leerde ik dat vriendelijk zijn ook heel kort kan.</blockquote><div class=s>— receptioniste-telefoniste, Amphia Ziekenhuis, 08.2011 / 03.2016</div>
<h2>Geleerd op school</h2>
<blockquote>Directiesecretaresse/managementassistent (mbo-4), ROC West-Brabant in Etten-Leur</blockquote><div class=s>— 2008 / 2011</div>
<h2>Zegt een ander</h2>
<blockquote>“Saskia is het geheugen van onze bestuurskamer.”</blockquote><div class=s>— Theo Verkooijen, secretaris-directeur</div>""")
gold("o07_saskia_vermeulen.pdf", [D("mbo-4", None, "2008", "2011")],
     [E("2020-01", "present", "Waterschap Brabantse Delta", ["water-authority"], False, [OFF]), E("2016-04", "2019-11", "notariskantoor Brill", P),
      E("2011-08", "2016-03", "Amphia Ziekenhuis", ["care"], "mixed")], refs=1, offer=(51.0, "ja"), sent="2023-04-12 10:00")

# ---- 8: skills first, then a bare numbered list of jobs ----
w = W("Georgia", 11, 2.4, 4)
w.rule(w.p("Mourad Achahbar", bold=True, size=22, center=True))
w.p("Besterdring 201, Tilburg • 06 17 45 82 06 • m.achahbar@gmail.com", center=True, size=9.5, after=10)
for k, v in [("Te woord staan", "Ik spreek al vijftien jaar klanten, waarvan het grootste deel door een headset. Boos, verdrietig of gewoon gehaast: ik blijf rustig, vat samen en beloof alleen wat kan. Ik help in het Nederlands, Frans, Arabisch en Tarifit."),
             ("Vastleggen", "Nauwkeurig noteren is half het werk. Key2KCC en Accres ken ik goed, en een melding die ik maak hoeft niemand terug te sturen."),
             ("Anderen opleiden", "Nieuwe collega's luisteren bij mij mee. Ik schreef een werkboekje van twaalf pagina's dat nog steeds rondgaat.")]:
    w.p(k, bold=True, size=13, color="8A5A00", before=6)
    w.p(v)
w.p("Dienstbetrekkingen", bold=True, size=13, color="8A5A00", before=8)
for v in ["Gemeente Tilburg, medewerker Contact Centrum (2019 t/m heden)", "Webhelp, callcentermedewerker (2015 t/m 2019)", "Kwantum, verkoper raamdecoratie (2010 t/m 2015)", "ijssalon Intermezzo, ijsbereider (2008)"]:
    w.p(v, style="List Number", after=0)
w.p("Diploma", bold=True, size=13, color="8A5A00", before=8)
w.p("MBO Handel, ROC Tilburg, 2005 – 2008. Diploma behaald.")
w.p("Referentie", bold=True, size=13, color="8A5A00", before=8)
w.p("Anouschka Denissen (teamleider Contact Centrum): 013 542 90 11. Fouad Lakhdar (trainer, voorheen Webhelp): 06 48 15 15 30.")
w.save("o08_mourad_achahbar.docx")
gold("o08_mourad_achahbar.docx", [D("mbo", True, "2005", "2008")],
     [E("2019", "present", "Gemeente Tilburg", M, True), E("2015", "2019", "Webhelp", C, True), E("2010", "2015", "Kwantum", P), E("2008", "2008", "ijssalon Intermezzo", P)],
     refs=2, listed=["Key2KCC", "Accres"], offer=(49.95, "ja"), sent="2023-04-17 19:27")

# ---- 9: spine in the middle, cards left and right in turn ----
cards = [("L", "mei ’21 – nu", "Medewerker klantcontact belastingen", "Gemeente Den Haag", "Via Start People. Bellen en chatten met Hagenaars over hun aanslag, automatische incasso en kwijtschelding. Systemen: Socrates en Outlook."),
         ("R", "okt ’17 – apr ’21", "Kapster", "kapsalon Miriam", "Knippen, kleuren, vlechten. In de coronasluiting thuis."),
         ("L", "jan ’16 – sep ’17", "Medewerker restaurant", "IKEA Delft", "Uitgifte warme maaltijden, kassa. Weekenden en avonden."),
         ("R", "’13 – ’14", "Ondernemer kapsalon, mbo 4", "ROC Mondriaan", "Gestopt na het eerste jaar."),
         ("L", "’10 – ’13", "Allround kapper, mbo 3", "ROC Mondriaan", "Diploma gehaald.")]
rows = ""
for side, when, role, org, text in cards:
    c = f"<div class=c><b>{role}</b><br><i>{org}</i><p>{text}</p></div>"
    e = "<div></div>"
    rows += (c if side == "L" else e) + f"<div class=d><span>{when}</span></div>" + (c if side == "R" else e)
chrome("o09_kimberly_sewnarain.pdf", """<style>@page{size:A4;margin:0}body{margin:0;font:9.8pt/1.4 'Liberation Sans',sans-serif}header{background:#21344f;color:#fff;padding:14mm 18mm 8mm}h1{margin:0;font-size:23pt}main{padding:8mm 14mm}
.z{display:grid;grid-template-columns:1fr 34mm 1fr}.d{border-left:2px solid #21344f;border-right:0;margin-left:17mm;position:relative;min-height:26mm}.d span{position:absolute;left:-17mm;width:33mm;text-align:center;top:3mm;background:#f2b84b;border-radius:10px;padding:2px 0;font-weight:bold;font-size:8.6pt}.c{background:#eef1f6;padding:6px 10px;margin:2mm 0;align-self:start;border-radius:6px}.c p{margin:3px 0 0}
.r{display:grid;grid-template-columns:1fr 1fr;gap:8mm;margin-top:6mm}.r div{border:1px solid #21344f;padding:6px 10px}</style>
<header><h1>Kimberly Sewnarain</h1>33 · Den Haag, Moerwijk · 06 87 20 03 16 · kimsewnarain@hotmail.com</header><main><p>Sociaal, direct en niet snel van mijn stuk. Ik zoek een plek aan de lijn waar ik echt iets voor inwoners kan uitzoeken.</p>
<div class=z>""" + rows + """</div><div class=r><div><b>Referentie</b><br>Mw. J. Bruggink, coördinator belastinglijn<br>070 353 71 60</div><div><b>Referentie</b><br>Miriam Soekhai, eigenaar kapsalon<br>06 42 61 09 77</div></div></main>""")
gold("o09_kimberly_sewnarain.pdf", [D("mbo-4", False, "2013", "2014"), D("mbo-3", True, "2010", "2013")],
     [E("2021-05", "present", "Start People", T + M, True, client="Gemeente Den Haag", maybe=[OFF]), E("2017-10", "2021-04", "kapsalon Miriam", P), E("2016-01", "2017-09", "IKEA", P)],
     refs=2, offer=(50.25, "nee"), sent="2023-04-15 13:13")

# ---- 10: jobs under the branch they belong to, not in order of time ----
w = W("Times New Roman", 12, 2.5, 2)
w.p("CURRICULUM VITAE", bold=True, size=16, center=True, after=6)
w.p("Gerda Lubbers-Hadderingh, Noordbarge (Emmen)\ngeb. 9-11-1965, gehuwd, rijbewijs B\ntel. 0591-61 77 02 / gerdalubbers@home.nl".replace("\n", "\n"), after=10)
for kop, rows in [
    ("Bij de overheid", [("Regionale Uitvoeringsdienst Drenthe", "aug. 2020 – dec. 2021", "telefoniste; milieuklachten aannemen en doorverbinden."),
                         ("Provincie Drenthe", "2013 – 2014", "gastvrouw bij de ontvangsthal, tijdelijk."),
                         ("Gemeente Emmen", "1 mei 2003 – 30 april 2012", "medewerkster archief, dossiers ordenen voor de verhuizing.")]),
    ("In de zorg", [("Treant Zorggroep", "jan. 2022 – heden", "telefoniste op de centrale in Emmen. De maillijst houd ik bij in Excel en brieven maak ik in Word."),
                    ("Thuiszorg Icare", "okt. 2014 – juli 2020", "huishoudelijke hulp bij ouderen.")]),
    ("In winkel en horeca", [("V&D Emmen", "sept. 1990 – april 2003", "verkoopster lingerie, later eerste verkoopster."), ("cafetaria De Smulhoek", "1984 – 1990", "achter de toonbank.")])]:
    w.p(kop, bold=True, it=True, size=13, before=8)
    for a, b_, c in rows:
        w.p(f"**{a}** ({b_}): {c}", indent=0.6, after=3)
w.p("Scholen", bold=True, it=True, size=13, before=8)
w.p("LBO (huishoudschool) Emmen, diploma 1982.", indent=0.6)
w.p("Telefoniste/receptioniste, mbo niveau 2, avondopleiding, 1989 – 1990, diploma.", indent=0.6)
w.p("Ik word blij van", bold=True, it=True, size=13, before=8)
w.p("Volkstuin, kleindochter, zingen. Referenties op aanvraag.", indent=0.6)
w.save("o10_gerda_lubbers.docx")
gold("o10_gerda_lubbers.docx", [D("vmbo", True, None, "1982"), D("mbo-2", True, "1989", "1990")],
     [E("2020-08", "2021-12", "Regionale Uitvoeringsdienst Drenthe", ["joint-arrangement"], True), E("2013", "2014", "Provincie Drenthe", ["province"]),
      E("2003-05-01", "2012-04-30", "Gemeente Emmen", M), E("2022-01", "present", "Treant Zorggroep", ["care"], True, [OFF]), E("2014-10", "2020-07", "Thuiszorg Icare", ["care"]),
      E("1990-09", "2003-04", "V&D", P), E("1984", "1990", "cafetaria De Smulhoek", P)], on_request=True, offer=(46.75, "ja"), sent="2023-04-17 11:59")

# ---- 11: a logbook, begin and end of a job on lines of their own ----
log = [("2008", "sep", "Begin hbo-bachelor Communicatie aan de Hogeschool Utrecht"), ("2012", "jul", "Bachelordiploma Communicatie op zak"),
       ("", "aug", "Gestart als bureauredacteur bij uitgeverij Lantaarn"), ("2015", "mrt", "Laatste maand bij uitgeverij Lantaarn"),
       ("", "apr", "Gestart als klantadviseur chat en telefoon bij Coolblue"), ("2019", "nov", "Laatste maand bij Coolblue; 21.000 chats verder"),
       ("2020", "jan", "Gestart als webcaremedewerker in het KCC van de gemeente Utrechtse Heuvelrug: inwoners antwoorden via mail, WhatsApp en Facebook. Programma's: OBI4wan, Key2KCC, Office 365"),
       ("2022", "jun", "Laatste maand bij de gemeente Utrechtse Heuvelrug"), ("", "jul", "Met de fiets naar Istanbul"),
       ("2023", "jan", "Gestart als medewerker KCC bij de gemeente Woerden, gedetacheerd door Maandag. Ik neem de telefoon op en werk in Key2KCC. Daar werk ik nu nog")]
chrome("o11_pelle_van_roozendaal.pdf", """<style>@page{size:A4;margin:20mm}body{font:10.5pt/1.45 'DejaVu Sans Mono',monospace}h1{font-size:19pt;margin:0 0 2px}table{border-collapse:collapse;width:100%;margin:14px 0}td{vertical-align:top;padding:4px 8px;border-bottom:1px dashed #aaa;font-size:9.6pt}td.y{font-weight:bold;font-size:12pt;color:#c4512d;width:16mm}td.m{width:12mm;color:#666}</style>
<h1>Logboek van Pelle van Roozendaal</h1><div>Utrecht (Zuilen) / 36 / pelle@roozendaalpost.nl / 06 33 71 94 05</div><table>""" + "".join(f"<tr><td class=y>{y}<td class=m>{m}<td>{t}</tr>" for y, m, t in log) +
       """</table><p>Bel gerust: Iris Kamerling, teamleider KCC Utrechtse Heuvelrug, 0343 56 56 11. En Dave Obdam, toen teammanager bij Coolblue, 06 28 70 41 93.</p><p>Uurtarief: &euro; 53,- exclusief btw, inclusief reiskosten en fee.</p>""")
gold("o11_pelle_van_roozendaal.pdf", [D("hbo-bachelor", True, "2008-09", "2012-07")],
     [E("2012-08", "2015-03", "uitgeverij Lantaarn", P), E("2015-04", "2019-11", "Coolblue", P, True), E("2020-01", "2022-06", "gemeente Utrechtse Heuvelrug", M, True, ["Key2KCC", OFF]),
      E("2023-01", "present", "Maandag", T + M, True, ["Key2KCC"], client="gemeente Woerden")], refs=2, stated=53.0, stated_fee="ja")

# ---- 12: one run-in paragraph for each job, dates last between brackets ----
w = W("Calibri", 11.5, 2.3, 5)
w.p("Noortje Wijnands", bold=True, size=20, color="2F6F4F", after=0)
w.p("24 jaar – Venlo – noortjewijnands@student.fontys.nl – 06 21 99 64 13", after=10)
w.p("Werk naast en na school", bold=True, size=13, color="2F6F4F")
w.p("**Foundever** – Als customer care medewerker help ik Duitse en Nederlandse klanten van een witgoedmerk, aan de telefoon en per mail. Storing uitvragen, monteur plannen, nabellen. (van 12-2021 tot heden)")
w.p("**brasserie De Witte Raaf** – Bediening, bar, terras. In het tweede jaar sloot ik de zaak af. (07-2019 t/m 11-2021)")
w.p("**gemeente Venray** – Stage bij communicatie: nieuwsbrief en berichten voor de site. (09-2018 t/m 01-2019)")
w.p("**Zomerparkfeest** – Vrijwilliger bij de informatietent. (augustus 2022)")
w.p("School", bold=True, size=13, color="2F6F4F", before=8)
w.p("**Fontys Venlo** – Hbo International Business, ik zit in het derde jaar. (2019 – heden)")
w.p("**Gilde Opleidingen** – Mbo-4 Marketing & Communicatie, met diploma. (2016 – 2019)")
w.p("Contactpersonen die mij aanbevelen", bold=True, size=13, color="2F6F4F", before=8)
w.p("**Petra Janssen-Thielen**, teamcoach Foundever, 077 30 88 214")
w.p("**Guus Hendrikx**, bedrijfsleider brasserie, 06 19 02 55 81")
via_odt(w, "o12_noortje_wijnands.odt")
gold("o12_noortje_wijnands.odt", [D("hbo-bachelor", False, "2019", "present"), D("mbo-4", True, "2016", "2019")],
     [E("2021-12", "present", "Foundever", C, True), E("2019-07", "2021-11", "brasserie De Witte Raaf", P), E("2018-09", "2019-01", "gemeente Venray", M, kind="intern"),
      E("2022-08", "2022-08", "Zomerparkfeest", P, kind="vol")], refs=2, offer=(44.0, ""), sent="2023-04-18 12:00")
