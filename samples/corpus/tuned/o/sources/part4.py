"""CVs 19 to 24."""
from kit import *

# ---- 19: function first, below it the clients of the own firm, each with its stretch ----
chrome("o19_bianca_zandstra.pdf", """<style>@page{size:A4;margin:18mm 22mm}body{font:10.6pt/1.45 'Liberation Sans',sans-serif}h1{font-size:26pt;margin:0;color:#0b6e6e}h2{background:#0b6e6e;color:#fff;padding:3px 10px;font-size:11pt;margin:16px 0 6px}h3{margin:9px 0 2px;font-size:11.5pt}ul{margin:2px 0 4px;padding-left:18px}small{color:#777}</style>
<h1>Bianca Zandstra</h1><div>Haarlem-Noord / 06 20 74 51 83 / bianca@zandstraklantcontact.nl / KvK 77120934</div>
<h2>Interim, onder de vlag van mijn eigen bedrijf Zandstra Klantcontact</h2>
<h3>Coach op de vloer van het KCC</h3><ul><li>gemeente Haarlemmermeer, sep 2022 – feb 2023. Meeluisteren, feedback, zelf inspringen bij piek. Key2KCC en Suite.</li><li>gemeente Velsen, jan 2021 – jun 2021. Tien nieuwe medewerkers begeleid in hun eerste gesprekken.</li></ul>
<h3>Klantenservicemedewerker noodteam</h3><ul><li>Transavia, mrt 2020 – okt 2020. Omboekingen en vouchers aan de telefoon, thuis achter de eettafel.</li></ul>
<h2>In loondienst</h2>
<h3>Supervisor callcenter</h3><ul><li>Tele2, 2009 – 2019. Twee teams, 30 agents, kwaliteitsmeting.</li></ul>
<h3>Telefoniste</h3><ul><li>Tata Steel (destijds Corus), 1998 – 2009. De centrale, daarna ook pasjes en bezoekers aanmelden.</li></ul>
<h2>Opleiding</h2><ul><li>Schoevers, directiesecretaresse, mbo 4, diploma 1998</li><li>VWO, Mendelcollege, diploma 1996</li></ul>
<h2>Aanbevolen door</h2><ul><li>Wietske Pranger, teammanager KCC Haarlemmermeer <small>(0900 18 52)</small></li><li>Onno Teeling, hoofd customer care Transavia <small>(06 31 45 99 20)</small></li></ul>
<p>Tarief vanaf &euro; 61,50 per uur, exclusief btw en fee.</p>""")
Z = "Zandstra Klantcontact"
gold("o19_bianca_zandstra.pdf", [D("mbo-4", True, None, "1998"), D("vwo", True, None, "1996")],
     [E("2022-09", "2023-02", Z, P + M, True, ["Key2KCC", "Suite"], client="gemeente Haarlemmermeer"), E("2021-01", "2021-06", Z, P + M, True, client="gemeente Velsen"),
      E("2020-03", "2020-10", Z, P, True, client="Transavia"), E("2009", "2019", "Tele2", P, True), E("1998", "2009", "Tata Steel", P, True)],
     refs=2, stated=61.5, stated_fee="nee", offer=(55.25, "ja"), sent="2023-04-17 22:40")

# ---- 20: situation, task, action, result (HTML) ----
star = [("Inwoners die niemand te pakken kregen", "Van oktober 2019 tot en met januari 2023 werkte ik bij de gemeente Almere, op het klantcontactcentrum. De wachttijd was soms twintig minuten.", "Als medewerker KCC de telefoon en de mailbox wegwerken.", "Ik zette antwoorden klaar in Word, hield de top 20 van vragen bij in Excel en noteerde alles in Key2KCC.", "De wachttijd was bij mijn vertrek vijf minuten."),
        ("Een volle polikliniek", "Van februari 2017 tot en met september 2019 was ik in dienst van het Flevoziekenhuis.", "Doktersassistente op de poli KNO.", "Patiënten ontvangen, oren uitspuiten, kleine ingrepen assisteren.", "Nul klachten in tweeënhalf jaar."),
        ("Een kringloop zonder systeem", "Van juni 2016 tot en met december 2016 hielp ik als vrijwilliger bij kringloopwinkel De Schatkamer.", "Orde in het magazijn.", "Alles geteld en gelabeld.", "Omzet plus tien procent.")]
body = "".join(f"<h3>{h}</h3><table><tr><th>Situatie</th><td>{a}</td></tr><tr><th>Taak</th><td>{b}</td></tr><tr><th>Actie</th><td>{c}</td></tr><tr><th>Resultaat</th><td>{d}</td></tr></table>" for h, a, b, c, d in star)
(OUT / "o20_yara_benhaddou.html").write_text("""<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Yara Benhaddou</title><style>body{font:15px/1.5 Arial,sans-serif;max-width:760px;margin:24px auto}th{text-align:left;vertical-align:top;width:90px;color:#a33}h2{border-bottom:1px solid #a33}</style></head><body>
<h1>Yara Benhaddou</h1><p>Almere Buiten, 06 59 18 43 27, yara.benhaddou@live.nl</p>
<h2>Drie verhalen uit mijn werk</h2>""" + body + """
<h2>Opleiding</h2><p>Doktersassistent, mbo 4, ROC van Flevoland, 2013-2016, diploma</p>
<h2>Referentie</h2><p>Joost Blankert, teamleider KCC, 036 539 98 60</p><p>Dr. M. Vellinga, KNO-arts, 036 868 74 12</p></body></html>
""", encoding="utf-8")
gold("o20_yara_benhaddou.html", [D("mbo-4", True, "2013", "2016")],
     [E("2019-10", "2023-01", "gemeente Almere", M, True, ["Key2KCC", OFF]), E("2017-02", "2019-09", "Flevoziekenhuis", ["care"]), E("2016-06", "2016-12", "kringloopwinkel De Schatkamer", P, kind="vol")],
     refs=2, offer=(53.75, "ja"), sent="2023-04-18 10:02")

# ---- 21: years and organisations in an index at the right, the work itself at the left without dates ----
weasy("o21_floris_van_aken.pdf", """<style>@page{size:A4;margin:0}body{margin:0;font:10.3pt/1.45 'Liberation Sans',sans-serif}.a{position:absolute;left:16mm;top:16mm;width:116mm}.s{position:absolute;right:0;top:0;width:62mm;height:297mm;background:#f3e9dc;box-sizing:border-box;padding:16mm 7mm}h1{font-size:24pt;margin:0 0 6px;color:#8c4a1f}h2{font-size:11pt;color:#8c4a1f;border-bottom:2px solid #8c4a1f;margin:14px 0 6px}h4{margin:9px 0 1px}.s p{margin:0 0 6px}.s td{vertical-align:top;padding:0 5px 5px 0;font-size:9.4pt}</style>
<div class=a><h1>Floris van Aken</h1><p>Groninger, 41. Ik heb een hekel aan keuzemenu's en een zwak voor mensen die ze toch doorlopen.</p><h2>Wat ik waar deed</h2>
<h4>Gemeente Groningen</h4>Klantmedewerker KCC. Ik bel, mail en chat met inwoners over afval, parkeren en bijstand. Voor het sociale loket gebruik ik Suite4Sociaal Domein, verder Key2KCC, Teams en Outlook.
<h4>Noorderpoort</h4>Medewerker studentenadministratie. Inschrijvingen, diploma's, verzuimregistratie. Excel was mijn beste vriend.
<h4>Menzis</h4>Adviseur klantenservice. Telefonisch zorgverzekerden helpen, in december de overstapdrukte.
<h4>platenzaak Elpee</h4>Verkoper. Vinyl, kaartjes, koffie.
<h2>Waar ik leerde</h2>Bachelor Geschiedenis, Rijksuniversiteit Groningen: niet afgemaakt (2000–2003).<br>Mbo niveau 4 Bedrijfsadministratie, Alfa-college: diploma 2006.<h2>Na werktijd</h2>Schaatsen, platen, hardlopen met de hond.</div>
<div class=s><h2 style="margin-top:0">Tijdpad</h2><table><tr><td>2021–nu<td>Gemeente Groningen<tr><td>2018–2021<td>Noorderpoort<tr><td>2012–2018<td>Menzis<tr><td>2006–2012<td>platenzaak Elpee</table><h2>Bereikbaar</h2><p>Korreweg 219<br>06 45 06 71 38<br>floris@vanaken.eu</p><h2>Navraag</h2><p>Marga Huizing<br>teamleider KCC<br>050 367 81 11</p><p>Bert Tammens<br>Noorderpoort<br>050 597 66 02</p></div>""")
gold("o21_floris_van_aken.pdf", [D("wo-bachelor", False, "2000", "2003"), D("mbo-4", True, None, "2006")],
     [E("2021", "present", "Gemeente Groningen", M, True, ["Key2KCC", "Suite"], maybe=[OFF]), E("2018", "2021", "Noorderpoort", ["education"], maybe=[OFF]), E("2012", "2018", "Menzis", P, True), E("2006", "2012", "platenzaak Elpee", P)],
     refs=2, offer=(52.0, "ja"), sent="2023-04-17 14:44")

# ---- 22: outline with numbers, as a deed ----
w = W("Arial", 10.5, 2.4, 1)
w.p("Curriculum vitae van mr. drs. Constance Hoogland", bold=True, size=15, after=10)
for lv, text in [(0, "1  Gegevens"), (1, "1.1  Hoorn, 06 11 39 50 72, c.hoogland@quicknet.nl"), (0, "2  Werkkring"),
                 (1, "2.1  Gemeente Hoorn"), (2, "2.1.1  Functie: medewerker bezwaar en beroep"), (2, "2.1.2  Duur: 1 feb. 2019 – 30 nov. 2022"), (2, "2.1.3  Taken: hoorzittingen voorbereiden, verslagen en adviezen schrijven"), (2, "2.1.4  Middelen: Microsoft 365, Key2Belastingen"),
                 (1, "2.2  Sociale Verzekeringsbank"), (2, "2.2.1  Functie: teamleider klantcontact Zaanstad"), (2, "2.2.2  Duur: 1 sept. 2014 – 31 jan. 2019"), (2, "2.2.3  Taken: leiding aan 22 medewerkers die vragen over AOW en kinderbijslag aan de telefoon afhandelen"),
                 (2, "2.2.4  Functie daarvoor: beoordelaar AOW"), (2, "2.2.5  Duur: 1 juni 2009 – 31 aug. 2014"),
                 (1, "2.3  notariskantoor Van Wieringen & Smit"), (2, "2.3.1  Functie: kandidaat-notaris"), (2, "2.3.2  Duur: okt. 2001 – mei 2009"),
                 (0, "3  Onbetaald"), (1, "3.1  Protestantse Gemeente Hoorn"), (2, "3.1.1  Functie: scriba van de kerkenraad"), (2, "3.1.2  Duur: jan. 2016 – heden"),
                 (0, "4  Studie"), (1, "4.1  Notarieel recht (mr.), Universiteit Leiden, 1995 – 2001, doctoraal behaald"), (1, "4.2  Kunstgeschiedenis (drs.), Universiteit Leiden, 1994 – 1999, cum laude"), (1, "4.3  Gymnasium, 1988 – 1994, diploma"),
                 (0, "5  Referenties"), (1, "5.1  mr. B.J. Stam, voorzitter bezwaarcommissie, 0229 25 22 00"), (1, "5.2  mevr. L. van Eck, regiodirecteur SVB, 06 50 44 18 26")]:
    w.p(text, bold=lv == 0, indent=0.9 * lv or None, before=7 if lv == 0 else 2 if lv == 1 else 0)
via_office(w, "o22_constance_hoogland.pdf")
gold("o22_constance_hoogland.pdf", [D("wo-master", True, "1995", "2001"), D("wo-master", True, "1994", "1999"), D("vwo", True, "1988", "1994")],
     [E("2019-02-01", "2022-11-30", "Gemeente Hoorn", M, False, ["Key2Belastingen", OFF]), E("2014-09-01", "2019-01-31", "Sociale Verzekeringsbank", ["central-government"], True),
      E("2009-06-01", "2014-08-31", "Sociale Verzekeringsbank", ["central-government"]), E("2001-10", "2009-05", "notariskantoor Van Wieringen & Smit", P), E("2016-01", "present", "Protestantse Gemeente Hoorn", ["religious"], kind="vol")],
     refs=2, offer=(55.5, "nee"), sent="2023-04-17 13:37")

# ---- 23: the whole way as one chain with arrows ----
w = W("Trebuchet MS", 11, 2.6, 6)
w.p("Monique Geerts uit Weert", bold=True, size=19, color="9C2C77")
w.p("monique.geerts@planet.nl   0495-53 18 77   06-13 28 60 41")
w.p("Mijn route", bold=True, size=13, color="9C2C77")
w.p("**Philips Weert**, inpakster, 1988-1993  →  **Hema**, kassière, 1993-1999  →  thuis met de jongens  →  **schildersbedrijf Creemers**, planning en telefoon, 2006-2013  →  **Manpower**, steeds andere klussen, 2013-2015  →  "
    "**Land van Horne**, gastvrouw woonzorgcentrum, 2015-2020  →  **Gemeente Weert**, medewerkster publiekszaken, balie, december 2020-heden")
w.p("Nu", bold=True, size=13, color="9C2C77")
w.p("Aan de balie in Weert help ik mensen met rijbewijzen, uittreksels en naturalisatie. Mails beantwoord ik in Outlook, brieven maak ik in Word. Met Key2KCC werk ik nog niet, dat zou ik graag leren.")
w.p("Leren", bold=True, size=13, color="9C2C77")
w.p("mavo (1988, diploma)  →  mbo 3 Verzorgende IG (2014-2016, diploma)  →  mbo 4 Maatschappelijke zorg (2017, na een half jaar gestopt)")
w.p("Vraag het aan", bold=True, size=13, color="9C2C77")
w.p("Frans Lempens, afdelingshoofd publiekszaken  →  0495-57 50 00")
w.p("Zr. Truus Meewis, teamleider woonzorgcentrum  →  06-27 41 08 53")
w.save("o23_monique_geerts.docx")
gold("o23_monique_geerts.docx", [D("vmbo", True, None, "1988"), D("mbo-3", True, "2014", "2016"), D("mbo-4", False, None, "2017")],
     [E("1988", "1993", "Philips", P), E("1993", "1999", "Hema", P), E("2006", "2013", "schildersbedrijf Creemers", P, "mixed"), E("2013", "2015", "Manpower", T), E("2015", "2020", "Land van Horne", ["care"]),
      E("2020-12", "present", "Gemeente Weert", M, False, [OFF])], refs=2)

# ---- 24: tiles in two columns, begin and end on chips of their own ----
def tile(c, org, role, a, b, text):
    return f"<div class=t style='border-top:7px solid {c}'><div class=h><span>{role}</span><em>start {a}</em></div><p>{text}</p><div class=h><strong>{org}</strong><em>einde {b}</em></div></div>"
chrome("o24_jaleesa_rosaria.pdf", """<style>@page{size:A4;margin:14mm;}body{font:9.8pt/1.4 'DejaVu Sans',sans-serif;color:#222}h1{font-size:21pt;margin:0}h2{font-size:12pt;margin:14px 0 6px}.g{display:grid;grid-template-columns:1fr 1fr;gap:12px}.t{background:#fafafa;border:1px solid #ddd;padding:7px 10px}.h{display:flex;justify-content:space-between;align-items:center;gap:8px}.h span{font-weight:bold}.t p{margin:6px 0}em{font-style:normal;background:#222;color:#fff;border-radius:8px;padding:1px 7px;font-size:8pt;white-space:nowrap}footer{margin-top:16px;font-size:8pt;color:#666}</style>
<h1>Jaleesa Rosaria</h1><div>Dordrecht · 06 84 55 29 10 · jaleesa.r@outlook.com</div><h2>Werk</h2><div class=g>""" +
       tile("#e07a5f", "Gemeente Dordrecht", "Medewerker klantcontact", "12-2020", "heden", "Inwoners te woord staan via telefoon en chat. Vastleggen in Key2KCC; sporthal boeken in Accres; verder MS Office.") +
       tile("#3d5a80", "Drechtwerk", "Administratief medewerker", "04-2018", "11-2020", "Personeelsdossiers van de sociale werkvoorziening, verlof, verzuim.") +
       tile("#81b29a", "lunchroom Puur Pauline", "Eerste medewerker bediening", "08-2015", "03-2018", "Inkoop, rooster en de zaterdagploeg.") +
       tile("#f2cc8f", "Da Vinci College", "Conciërge (stage)", "02-2014", "06-2014", "Kopieën, ziekmeldingen, lockers.") +
       """</div><h2>School</h2><div class=g>""" + tile("#999", "Da Vinci College", "Secretariële beroepen, mbo 3", "2012", "2015", "Diploma behaald.") + tile("#999", "Stedelijk Dalton Lyceum", "Vmbo-tl", "2008", "2012", "Geslaagd.") +
       """</div><h2>Referenties</h2><div class=g><div class=t>Hans Kooijman, teamcoach gemeente Dordrecht<br>078 770 42 33</div><div class=t>Pauline Schouten, eigenaar lunchroom<br>06 37 18 92 64</div></div><footer>CV bijgewerkt: november 2022</footer>""")
gold("o24_jaleesa_rosaria.pdf", [D("mbo-3", True, "2012", "2015"), D("vmbo", True, "2008", "2012")],
     [E("2020-12", "present", "Gemeente Dordrecht", M, True, ["Key2KCC", "Accres", OFF]), E("2018-04", "2020-11", "Drechtwerk", ["joint-arrangement"]), E("2015-08", "2018-03", "lunchroom Puur Pauline", P),
      E("2014-02", "2014-06", "Da Vinci College", ["education"], kind="intern")], refs=2, cv_date=date(2022, 11, 1), offer=(50.8, "ja"), sent="2023-04-17 15:15")
