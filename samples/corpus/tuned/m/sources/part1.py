from lib import *
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_TAB_ALIGNMENT, WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement

# ------------------------------------------------------------------ m01
H01 = """<html lang="nl"><style>
@page{size:A4;margin:26mm 18mm 22mm;@top-left{content:"LUMEN | publieke professionals";font:bold 9pt 'Liberation Sans';color:#7a1f5c}
@bottom-center{content:"Lumen B.V. - Stationsplein 14, Utrecht - pagina " counter(page) " van " counter(pages);font:7.5pt 'Liberation Sans';color:#666}}
body{font:9.6pt/1.38 'Liberation Sans'} h1{font-size:17pt;color:#7a1f5c;margin:0} h2{font-size:11pt;background:#7a1f5c;color:#fff;padding:3px 7px;margin:14px 0 5px}
table{border-collapse:collapse;width:100%;margin-bottom:9px} td{vertical-align:top;padding:2px 6px;border-bottom:.4pt solid #c9b2c2} td.k{width:30mm;font-weight:bold} ul{margin:0;padding-left:4mm}
</style><body><h1>Kandidaatprofiel</h1><p><b>Medewerker Klant Contact Centrum</b> &ndash; aangeboden aan gemeente Westland</p>
<table><tr><td class=k>Naam</td><td>Marleen Teunisse</td></tr><tr><td class=k>Woonplaats</td><td>Breukelen</td></tr><tr><td class=k>Geboortejaar</td><td>1990</td></tr>
<tr><td class=k>Beschikbaar</td><td>per direct, 28 tot 32 uur (woensdag en vrijdag altijd)</td></tr><tr><td class=k>Contact Lumen</td><td>Joris Vaandrager, accountmanager, 030 555 12 40</td></tr></table>
<h2>Korte typering</h2><p>Marleen is een rustige, nauwkeurige collega die inwoners graag in één keer goed helpt. Zij schakelt makkelijk tussen burgerzaken, afval en belastingen en blijft ook bij boze bellers vriendelijk. Collega's noemen haar &lsquo;de wandelende kennisbank&rsquo;.</p>
<h2>Werkervaring</h2>
<table><tr><td class=k>Periode</td><td>01-09-2021 &ndash; heden</td></tr><tr><td class=k>Organisatie</td><td>Gemeente De Ronde Venen (gedetacheerd vanuit Lumen)</td></tr><tr><td class=k>Functie</td><td>Medewerker KCC</td></tr>
<tr><td class=k>Werkzaamheden</td><td><ul><li>Telefonisch beantwoorden van circa 60 vragen per dag</li><li>Meldingen openbare ruimte aannemen en doorzetten</li><li>WhatsApp en mail bij toerbeurt</li><li>Kennisitems actueel houden samen met de vakafdelingen</li></ul></td></tr>
<tr><td class=k>Systemen</td><td>Key2KCC, Centric Suite, Microsoft 365</td></tr></table>
<table><tr><td class=k>Periode</td><td>15-02-2019 &ndash; 31-08-2021</td></tr><tr><td class=k>Organisatie</td><td>Gemeente Woerden</td></tr><tr><td class=k>Functie</td><td>Medewerker klantcontact (14 0348)</td></tr>
<tr><td class=k>Werkzaamheden</td><td><ul><li>Eerstelijns telefonie, chat en e-mail</li><li>Terugbelnotities en afspraken inplannen</li><li>Inwerken van twee nieuwe collega's</li></ul></td></tr>
<tr><td class=k>Systemen</td><td>Key2KCC, Accres, Outlook</td></tr></table>
<table><tr><td class=k>Periode</td><td>03-2014 &ndash; 12-2018</td></tr><tr><td class=k>Organisatie</td><td>Zilveren Kruis, Leusden</td></tr><tr><td class=k>Functie</td><td>Medewerker klantenservice</td></tr>
<tr><td class=k>Werkzaamheden</td><td>Vragen van verzekerden over polis, eigen risico en declaraties, inkomend telefonisch. In de overstapperiode ook uitgaande gesprekken.</td></tr></table>
<table><tr><td class=k>Periode</td><td>08-2011 &ndash; 02-2014</td></tr><tr><td class=k>Organisatie</td><td>Huisartsenpraktijk Bisonspoor</td></tr><tr><td class=k>Functie</td><td>Secretaresse / receptioniste</td></tr>
<tr><td class=k>Werkzaamheden</td><td>Patiënten ontvangen, telefoon aannemen, agenda van drie artsen, post en archief (Word, Excel).</td></tr></table>
<h2>Opleiding</h2><table><tr><td class=k>2008 - 2011</td><td>MBO Secretaresse niveau 4, ROC Midden Nederland</td><td>diploma</td></tr><tr><td class=k>2003 - 2008</td><td>HAVO (Economie &amp; Maatschappij), Niftarlake College</td><td>diploma</td></tr></table>
<h2>Trainingen</h2><p>Omgaan met agressie (2020) &middot; Heerlijk Helder, B1 schrijven (2022) &middot; BHV (herhaling 2022)</p>
<h2>Referenties</h2><table><tr><td>Petra Oosterom</td><td>teamleider KCC, Gemeente De Ronde Venen</td><td>06 &ndash; 555 210 33</td></tr><tr><td>Bart Kieft</td><td>coördinator klantcontact, Gemeente Woerden</td><td>06 &ndash; 555 871 02</td></tr></table>
</body></html>"""
cv("m01_teunisse_lumen.pdf", weasy(H01),
   [edu("mbo-4", True, "2008", "2011"), edu("havo", True, "2003", "2008")],
   [job("2021-09-01", "present", "Lumen", TM, True, "Gemeente De Ronde Venen", ["Key2KCC", "Suite", "Officepakket"]),
    job("2019-02-15", "2021-08-31", "Gemeente Woerden", M, True, None, ["Key2KCC", "Accres"], one=["Officepakket"]),
    job("2014-03", "2018-12", "Zilveren Kruis", P, True),
    job("2011-08", "2014-02", "Huisartsenpraktijk Bisonspoor", ["care"], "mixed", None, ["Officepakket"])],
   references=2, offer=("52.50", "nee", "2023-04-14 16:10"))


# ------------------------------------------------------------------ m02
def b02(d):
    st = d.styles["Normal"]; st.font.name = "Times New Roman"; st.font.size = Pt(12)
    d.add_paragraph("CURRICULUM VITAE").runs[0].bold = True
    for t in ["Karin Boelhouwer - Mulder", "geboren 11 mei 1969 te Apeldoorn", "wonende in Vaassen, gehuwd, 2 (uitwonende) kinderen", "rijbewijs B, eigen auto"]:
        d.add_paragraph(t).paragraph_format.space_after = Pt(0)
    d.add_paragraph()
    d.add_paragraph("School").runs[0].underline = True
    d.add_paragraph("1981 - 1985  mavo 4, Christelijke mavo in Epe, diploma gehaald")
    d.add_paragraph("1985 - 1987  MEAO Apeldoorn, niet afgemaakt (ik kon gaan werken)")
    d.add_paragraph("Waar ik gewerkt heb").runs[0].underline = True
    jobs = [("1987 - 1994", "Verkoopster bij Bakkerij Wessels in Vaassen. brood en gebak verkopen, kassa, bestellingen aannemen voor de feestdagen."),
            ("1994 - 2003", "thuis voor de kinderen"),
            ("2003 t/m 2011", "Caissière bij de C1000 in Epe, later ook de servicebalie."),
            ("sept. 2011 - febr. 2017", "Telefoniste / baliemedewerkster bij Garage Van Essen. Afspraken maken voor onderhoud en apk, klanten ontvangen met koffie, facturen maken in Word en Exel."),
            ("mrt. 2017 - heden", "Medewerkster klantenservice bij Wehkamp in Zwolle, 24 uur. Telefoon en chat: bestellingen, retouren, betalingsregelingen. De laatste 2 jaar ook nieuwe mensen meeluisteren.")]
    for a, b in jobs:
        p = d.add_paragraph(); p.paragraph_format.tab_stops.add_tab_stop(Cm(5)); p.paragraph_format.left_indent = Cm(5); p.paragraph_format.first_line_indent = Cm(-5)
        p.add_run(a + "\t" + b)
    d.add_paragraph("Wat ik verder doe").runs[0].underline = True
    d.add_paragraph("Ik zing in een koor (Vox Jubilans) en pas op dinsdag op de kleinkinderen. Verder lees ik graag en tuinier ik.")
    d.add_paragraph("U kunt gerust bellen met").runs[0].underline = True
    d.add_paragraph("Mw. Ria Kamphuis, teamleidster Wehkamp, 06 555 43 210\nDhr. Gerrit van Essen, Garage Van Essen, 0578 555 320")
cv("m02_boelhouwer.docx", docx(b02),
   [edu("vmbo", True, "1981", "1985"), edu("mbo-4", False, "1985", "1987")],
   [job("1987", "1994", "Bakkerij Wessels", P), job("2003", "2011", "C1000", P),
    job("2011-09", "2017-02", "Garage Van Essen", P, "mixed", None, ["Officepakket"]),
    job("2017-03", "present", "Wehkamp", P, True)],
   references=2, offer=("44.00", "ja", "2023-04-11 20:31"))


# ------------------------------------------------------------------ m03
def b03(d):
    s = d.sections[0]; s.left_margin = s.right_margin = Cm(2.2)
    st = d.styles["Normal"]; st.font.name = "Carlito"; st.font.size = Pt(10.5)
    h = d.add_paragraph(); r = h.add_run("Annelies Verhoef"); r.bold = True; r.font.size = Pt(22); r.font.color.rgb = RGBColor(0, 90, 90)
    d.add_paragraph("zelfstandig professional klantcontact | Verhoef Klantcontact (KvK 55501234) | Barendrecht")
    d.add_paragraph("Uurtarief: € 52,75 exclusief btw, inclusief reiskosten en fee").runs[0].italic = True
    d.add_paragraph("Wie ik ben").runs[0].bold = True
    d.add_paragraph("Ruim twintig jaar vind je mij daar waar de telefoon gaat. Als zelfstandige spring ik in bij ziekte, piekdrukte en verandertrajecten. Mijn kracht: snel ingewerkt, weinig poespas en een warm gesprek, ook als het slecht nieuws is. Key2KCC en Suite kan ik dromen.")
    d.add_paragraph("Opdrachten als zelfstandige (Verhoef Klantcontact)").runs[0].bold = True
    for head, per, txt in [
        ("Interim KCC-medewerker, Gemeente Hoeksche Waard", "januari 2022 t/m december 2022", "Inkomende telefonie tijdens de invoering van een nieuw zaaksysteem. Vragen over paspoorten, afvalpas, WOZ en verhuizingen. Ik werkte met Key2KCC en met Key2Belastingen (raadplegen)."),
        ("Telefonisch medewerker coronalijn, GGD Zuid-Holland Zuid", "juni 2020 t/m november 2021", "Testafspraken, bron- en contactonderzoek, later vaccinatievragen. Op piekdagen 90 gesprekken."),
        ("Klantenservicemedewerker, Stedin", "september 2019 t/m februari 2020", "Storingslijn en vragen over de slimme meter.")]:
        p = d.add_paragraph(); p.add_run(head).bold = True; p.add_run("\n" + per).italic = True
        d.add_paragraph(txt)
    d.add_paragraph("In loondienst").runs[0].bold = True
    for head, per, txt in [
        ("Teamleider klantenservice, Eneco", "2012 – 2019", "Leiding aan 14 medewerkers, coachen op gespreksvoering en gemiddelde afhandeltijd, roosters en verzuim. Excel-rapportages voor het MT."),
        ("Medewerker inbound, KPN", "2003 – 2012", "Vaste telefonie en internet, eerste en tweede lijn.")]:
        p = d.add_paragraph(); p.add_run(head).bold = True; p.add_run("\n" + per).italic = True
        d.add_paragraph(txt)
    d.add_paragraph("Opleidingen").runs[0].bold = True
    d.add_paragraph("HBO Communicatie, Hogeschool Rotterdam, 1998–2002, afgestudeerd", style="List Bullet")
    d.add_paragraph("VWO, Dalton Lyceum Barendrecht, 1992–1998, diploma", style="List Bullet")
    d.add_paragraph("Cursussen: Verbindende communicatie (2018), AVG in de praktijk (2021)", style="List Bullet")
    d.add_paragraph("Referenties").runs[0].bold = True
    d.add_paragraph("Referenties van opdrachtgevers zijn op aanvraag beschikbaar.")
cv("m03_verhoef_zzp.docx", docx(b03),
   [edu("hbo-bachelor", True, "1998", "2002"), edu("vwo", True, "1992", "1998")],
   [job("2022-01", "2022-12", "Verhoef Klantcontact", ["private", "municipality"], True, "Gemeente Hoeksche Waard", ["Key2KCC", "Key2Belastingen"]),
    job("2020-06", "2021-11", "Verhoef Klantcontact", ["private", "joint-arrangement"], True, "GGD Zuid-Holland Zuid"),
    job("2019-09", "2020-02", "Verhoef Klantcontact", P, True, "Stedin"),
    job("2012", "2019", "Eneco", P, True), job("2003", "2012", "KPN", P, True)],
   references=0, on_request=True, listed=["Key2KCC", "Suite"], stated_rate=52.75, stated_fee="ja", offer=None)

# ------------------------------------------------------------------ m04
H04 = """<html lang="nl"><meta charset=utf-8><style>@page{size:A4;margin:0}body{margin:0;font:10pt/1.4 Carlito;display:flex;min-height:297mm}
aside{width:62mm;background:#12344d;color:#fff;padding:12mm 7mm;box-sizing:border-box}main{flex:1;padding:12mm 10mm}
.ph{width:34mm;height:34mm;border-radius:50%;background:#5c8fb0;margin:0 auto 6mm;text-align:center;line-height:34mm;font-size:8pt}
h1{margin:0;font-size:21pt;color:#12344d}h3{font-size:11pt;letter-spacing:1px;text-transform:uppercase;margin:7mm 0 2mm}main h3{color:#12344d;border-bottom:1.5px solid #12344d}
.bar{background:#385d78;height:5px;margin-bottom:5px}.bar i{display:block;height:5px;background:#f2b84b}.j{margin-bottom:4.5mm}.j b{font-size:10.5pt}.per{float:right;color:#555}ul{margin:1mm 0;padding-left:5mm}</style>
<body><aside><div class=ph>foto</div><h3>Contact</h3>Youssef el Amrani<br>Kerkstraat 88<br>Tilburg<br>06-55512399<br>youssef.ea@voorbeeld.nl<h3>Talen</h3>Nederlands<div class=bar><i style="width:100%"></i></div>Engels<div class=bar><i style="width:80%"></i></div>Marokkaans-Arabisch<div class=bar><i style="width:70%"></i></div>
<h3>Vaardigheden</h3>Salesforce<br>Zendesk<br>Word &amp; Excel<br>Snel typen (blind)<br>Luisteren<h3>Hobby's</h3>Zaalvoetbal, koken, gamen</aside>
<main><h1>Youssef el Amrani</h1><i>Customer service agent</i><p>Hoi! Ik ben Youssef, 24 jaar en een echte prater. Ik werk al sinds mijn 18e in call centers en zoek nu iets waar ik mensen echt verder kan helpen.</p>
<h3>Werkervaring</h3>
<div class=j><span class=per>aug 2022 &ndash; nu</span><b>Klantadviseur</b><br>Essent, 's-Hertogenbosch (via Tempo-Team)<ul><li>inkomende gesprekken over energiecontract, prijsplafond en termijnbedrag</li><li>klachten oplossen en terugbellen</li><li>offertes en notities in Word, Excel en Outlook</li></ul></div>
<div class=j><span class=per>feb 2021 &ndash; jul 2022</span><b>Customer service agent</b><br>Webhelp, Tilburg<ul><li>team telecom: chat en telefoon</li><li>senior op de avonddienst vanaf jan. 2022</li></ul></div>
<div class=j><span class=per>okt 2019 &ndash; dec 2020</span><b>Belmedewerker outbound</b><br>Dialoog Fondsenwerving, Breda<ul><li>donateurs werven voor goede doelen</li></ul></div>
<div class=j><span class=per>2017 &ndash; 2019</span><b>Vakkenvuller / kassa</b><br>Jumbo Tilburg Besterd</div>
<h3>Opleidingen</h3>
<div class=j><span class=per>sep 2022 &ndash; heden</span><b>HBO Commerciële Economie (deeltijd)</b><br>Avans Hogeschool</div>
<div class=j><span class=per>2016 &ndash; 2019</span><b>MBO niveau 3 Verkoopspecialist</b><br>ROC Tilburg &ndash; diploma &#10003;</div>
<div class=j><span class=per>2012 &ndash; 2016</span><b>VMBO-KB</b><br>Theresialyceum &ndash; diploma &#10003;</div>
<h3>Referenties</h3>Kim Verschuren, team manager Webhelp, 06-55577821<br>Dennis de Laat, teamcoach Essent, 06-55530044</main></body></html>"""
cv("m04_elamrani.pdf", chromium(H04),
   [edu("hbo-bachelor", False, "2022-09", "present"), edu("mbo-3", True, "2016", "2019"), edu("vmbo", True, "2012", "2016")],
   [job("2022-08", "present", "Tempo-Team", ["temp-agency", "private"], True, "Essent", ["Officepakket"]),
    job("2021-02", "2022-07", "Webhelp", ["contact-centre-company"], True),
    job("2019-10", "2020-12", "Dialoog Fondsenwerving", P, True),
    job("2017", "2019", "Jumbo", P)],
   references=2, listed=["Officepakket"], offer=("46.95", "ja", "2023-04-17 09:02"))

# ------------------------------------------------------------------ m05
T05 = """
CV Hettie Wagenaar

Naam:            H.J. (Hettie) Wagenaar
Adres:           Dorpsweg 12, Wervershoof
Geboren:         1964
Telefoon:        06 555 90 817

OVER MIJZELF
Na bijna dertig jaar gemeente weet ik hoe een loket werkt. Ik ben geduldig, ken mijn
paspoortwet en draai mijn hand niet om voor een volle wachtkamer. Sinds vorig jaar ben ik
met vervroegd pensioen, maar thuiszitten is niets voor mij.

LOOPBAAN

Functie:         Medewerkster publiekszaken (balie burgerzaken)
Werkgever:       Gemeente Medemblik
Periode:         1 januari 2011 tot 1 juli 2022
Werk:            Aanvragen paspoort, rijbewijs en uittreksels aan de balie. Aangiften van
                 geboorte en overlijden. Huwelijken voorbereiden.
Programma's:     Key2Burgerzaken, Outlook en Word

Functie:         Medewerkster bevolking
Werkgever:       Gemeente Wervershoof (opgegaan in Medemblik)
Periode:         augustus 1994 tot en met december 2010
Werk:            Bijhouden bevolkingsregister, loket, verkiezingen organiseren, en de
                 telefooncentrale bij afwezigheid van de receptie.

Functie:         Administratief medewerkster
Werkgever:       Zaadhandel Vriend
Periode:         1984 - 1994
Werk:            Orders invoeren, vrachtbrieven, kasboek.

VRIJWILLIGERSWERK
2015 - heden     Bestuurslid Dorpsraad Wervershoof (notuliste)
okt 2022 - heden Taalcoach bij Stichting Lezen in West-Friesland

SCHOOL
1980 - 1983      MEAO Hoorn, diploma
1976 - 1980      MAVO, Wervershoof, diploma

REFERENTIES
Mevrouw A. Dekker, teamleider publiekszaken gemeente Medemblik, 0229 555 100
De heer S. Bot, oud-secretaris gemeente Wervershoof, 0228 555 341
"""
cv("m05_wagenaar.txt", plain(T05),
   [edu("mbo-4", True, "1980", "1983"), edu("vmbo", True, "1976", "1980")],
   [job("2011-01-01", "2022-07-01", "Gemeente Medemblik", M, False, None, ["Officepakket"]),
    job("1994-08", "2010-12", "Gemeente Wervershoof", M, "mixed"),
    job("1984", "1994", "Zaadhandel Vriend", P),
    job("2015", "present", "Dorpsraad Wervershoof", P, kind="volunteer"),
    job("2022-10", "present", "Stichting Lezen in West-Friesland", P, kind="volunteer")],
   references=2, offer=("49.50", None, "2023-04-12 11:45"))


# ------------------------------------------------------------------ m06
def b06(d):
    s = d.sections[0]; s.left_margin = s.right_margin = Cm(2)
    st = d.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(9.5)
    s.header.paragraphs[0].text = "FlexForte Payroll & Contracting   |   Inschrijving aanvraag 12074"
    s.footer.paragraphs[0].text = "FlexForte  |  Hogehilweg 9 Amsterdam  |  vertrouwelijk"
    d.add_heading("CV Rashida Jhagroe", 1)
    d.add_paragraph("Aangeboden functie: Medewerker KCC")
    d.add_heading("1. Eisen en wensen", 2)
    t = d.add_table(rows=1, cols=2); t.style = "Table Grid"
    t.rows[0].cells[0].text, t.rows[0].cells[1].text = "Eis / wens", "Toelichting kandidaat"
    for a, b in [("Eis 2: afgeronde opleiding op minimaal mbo-3", "Ja, mbo-4 Juridisch-administratief dienstverlener (2006)"),
                 ("Wens 4: minimaal 2 jaar ervaring in de afgelopen 3 jaar in een callcenter / KCC", "Ja, bij Gemeente Almere en Achmea"),
                 ("Wens 5: ervaring binnen een gemeentelijke organisatie", "Ja, Gemeente Almere"),
                 ("Wens 7: ervaring met Key2KCC, Key2Belastingen, Accres, Suite, Officepakket", "Key2KCC en Officepakket dagelijks; geen ervaring met Accres")]:
        c = t.add_row().cells; c[0].text, c[1].text = a, b
    d.add_heading("2. Relevante werkervaring", 2)
    for rows in [
        [("Periode", "maart 2021 - heden"), ("Opdrachtgever", "Gemeente Almere"), ("Contractvorm", "payroll via FlexForte"), ("Rol", "Medewerker Klant Contact Centrum A"),
         ("Taken", "Telefoon, e-mail en webcare voor inwoners en ondernemers; eerste lijn sociaal domein en belastingen; registratie in Key2KCC; brieven en lijsten in Word en Excel.")],
        [("Periode", "november 2017 - februari 2021"), ("Opdrachtgever", "Achmea, Apeldoorn"), ("Contractvorm", "vast dienstverband"), ("Rol", "Adviseur klantcontact schade"),
         ("Taken", "Inkomende schademeldingen per telefoon, dekking toetsen, expertise inplannen.")],
        [("Periode", "juni 2006 - oktober 2017"), ("Opdrachtgever", "Notariskantoor Blankestijn"), ("Contractvorm", "vast dienstverband"), ("Rol", "Notarieel medewerkster"),
         ("Taken", "Akten voorbereiden, dossierbeheer, cliënten ontvangen. In 2015-2016 met zwangerschapsverlof en onbetaald verlof.")]]:
        t = d.add_table(rows=0, cols=2)
        for a, b in rows:
            c = t.add_row().cells; c[0].text, c[1].text = a, b
            c[0].paragraphs[0].runs[0].bold = True; c[0].width = Cm(3.6); c[1].width = Cm(13.2)
        d.add_paragraph()
    d.add_heading("3. Opleidingen", 2)
    for x in ["Juridisch-administratief dienstverlener, mbo niveau 4, ROC van Flevoland, 2003-2006, diploma behaald", "vmbo-t, Helen Parkhurst, 1999-2003, diploma behaald"]:
        d.add_paragraph(x, style="List Bullet")
    d.add_heading("4. Referenten", 2)
    d.add_paragraph("Monique Tolsma, teamleider KCC Gemeente Almere, bereikbaar via FlexForte")
    d.add_paragraph("Ed Wijnhoven, manager schade Achmea, bereikbaar via FlexForte")
    d.add_paragraph("Vragen over deze inschrijving: Carola Nijs, bureaumanager FlexForte, 020 555 77 00")
cv("m06_jhagroe_flexforte.docx", docx(b06),
   [edu("mbo-4", True, "2003", "2006"), edu("vmbo", True, "1999", "2003")],
   [job("2021-03", "present", "FlexForte", TM, True, "Gemeente Almere", ["Key2KCC", "Officepakket"]),
    job("2017-11", "2021-02", "Achmea", P, True),
    job("2006-06", "2017-10", "Notariskantoor Blankestijn", P)],
   references=2, listed=["Key2KCC", "Officepakket"], offer=("53.30", "nee", "2023-04-18 11:20"))


# ------------------------------------------------------------------ m07
def b07(d):
    s = d.sections[0]; s.left_margin = Cm(2.5); s.right_margin = Cm(2)
    st = d.styles["Normal"]; st.font.name = "Liberation Serif"; st.font.size = Pt(11)
    p = d.add_paragraph(); p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    r = p.add_run("Drs. W.A. (Wim) Kuijpers"); r.font.size = Pt(18); r.small_caps = True
    p = d.add_paragraph("Sittard  ·  06 - 555 61 448  ·  wim.kuijpers@voorbeeld.nl"); p.alignment = WD_ALIGN_PARAGRAPH.CENTER

    def head(t):
        p = d.add_paragraph(); r = p.add_run(t.upper()); r.bold = True; r.font.size = Pt(10); r.font.color.rgb = RGBColor(130, 60, 0)

    def table(rows):
        t = d.add_table(rows=0, cols=2); t.autofit = False
        for a, b, x in rows:
            c = t.add_row().cells; c[0].width = Cm(4); c[1].width = Cm(12.4)
            c[0].text = a; c[1].text = ""; c[1].paragraphs[0].add_run(b).bold = True
            if x: c[1].add_paragraph(x)
    head("Dienstverbanden")
    table([("mei 2018 – heden", "Consulent inkomen, ISD BOL (intergemeentelijke sociale dienst)", "Beoordelen van aanvragen bijstand en bijzondere bijstand, heronderzoeken, huisbezoeken. Iedere ochtend een telefonisch spreekuur voor cliënten. Werkt in Suite voor het Sociaal Domein."),
           ("2014 – april 2018", "Klantmanager Werk, Gemeente Heerlen", "Begeleiding van werkzoekenden van intake tot plaatsing, samen met werkgevers in Parkstad. Suite4Werk, Word en Outlook."),
           ("sept. 2009 – dec. 2013", "Docent maatschappijleer, Trevianum Sittard", ""),
           ("1997 – 2009", "Beleidsmedewerker, Provincie Limburg", "Arbeidsmarkt en onderwijs. Nota's, Statenstukken, subsidieregelingen.")])
    head("Studie")
    table([("1989 – 1996", "Bestuurskunde, Katholieke Universiteit Nijmegen (drs.)", ""), ("2008 – 2009", "Master Rechtsgeleerdheid, Open Universiteit, vroegtijdig beëindigd", ""), ("1983 – 1989", "Atheneum, Bisschoppelijk College Sittard", "")])
    head("Nevenactiviteiten")
    table([("2010 – 2014", "Gemeenteraadslid, Gemeente Sittard-Geleen", "Woordvoerder sociale zaken en sport."), ("2016 – heden", "Penningmeester, Fanfare Sint Cecilia", "")])
    head("Referenties")
    d.add_paragraph("Mw. L. Crombach, teammanager ISD BOL – nummer bekend bij ondergetekende")
cv("m07_kuijpers.pdf", via_office(b07, "pdf"),
   [edu("wo-master", None, "1989", "1996"), edu("wo-master", False, "2008", "2009"), edu("vwo", None, "1983", "1989")],
   [job("2018-05", "present", "ISD BOL", J, "mixed", None, ["Suite"]),
    job("2014", "2018-04", "Gemeente Heerlen", M, False, None, ["Suite", "Officepakket"]),
    job("2009-09", "2013-12", "Trevianum", ["education"]),
    job("1997", "2009", "Provincie Limburg", ["province"]),
    job("2010", "2014", "Gemeente Sittard-Geleen", M, kind="councillor"),
    job("2016", "present", "Fanfare Sint Cecilia", P, kind="volunteer")],
   references=1, offer=("55.00", None, "2023-04-17 15:55"))
