from lib import *


# 01 broker profile, table with blue band
def b01(path):
    weasy("""<style>@page{size:A4;margin:1.6cm;@bottom-center{content:"Kandidaatprofiel S. Wiersma – pagina " counter(page) " van " counter(pages);font:7pt Arial;color:#777}}
body{font:9.6pt/1.38 Arial}h1{background:#0b5394;color:#fff;padding:7pt 10pt;font-size:15pt;margin:0}h2{color:#0b5394;font-size:11.5pt;border-bottom:1px solid #0b5394;margin:12pt 0 4pt}
table{width:100%;border-collapse:collapse}td{vertical-align:top;padding:2pt 4pt}.k td:first-child{width:4.2cm;color:#555}.f td{border:1px solid #bbb}ul{margin:2pt 0 6pt 14pt;padding:0}</style>
<h1>Sietske Wiersma – Medewerker klantcontact gemeente</h1>
<table class=k><tr><td>Aangeboden door</td><td>Van Dongen Flexprofessionals, contactpersoon Ilse van Dongen, 013 - 555 01 20</td></tr><tr><td>Woonplaats</td><td>Sneek</td></tr><tr><td>Beschikbaar</td><td>per direct, 32 uur (ook woensdag en vrijdag)</td></tr><tr><td>Opleidingsniveau</td><td>mbo 4</td></tr></table>
<h2>Waarom Sietske?</h2><p>Sietske is een rustige Friezin die in elf jaar tijd vrijwel alle kanten van publieke dienstverlening heeft gezien. Zij schakelt makkelijk tussen telefoon, webchat en mail. De opdrachtgevers waar zij voor ons werkte prijzen haar geduld bij lastige gesprekken.</p>
<h2>Opdrachten en dienstverbanden</h2>
<table class=f><tr><td style="width:3.4cm">sept. 2021 – heden</td><td><b>Klantadviseur KCC</b><br>Opdrachtgever: gemeente Súdwest-Fryslân, via Van Dongen Flexprofessionals<ul><li>Beantwoorden van telefoontjes en chats over paspoorten, afval, verhuizingen en belastingen, zo'n 70 per dag</li><li>Zaken aanmaken in Key2KCC, aanslagen opzoeken in Key2Belastingen</li><li>Nieuwe collega's meeluisteren en op weg helpen</li></ul></td></tr>
<tr><td>feb. 2018 – aug. 2021</td><td><b>Medewerker klantenservice</b><br>Energiebedrijf Noordwind B.V., Leeuwarden<ul><li>Vragen over jaarnota, verhuizing en meterstanden aan de telefoon en in de mailbox</li><li>Wekelijkse rapportage voor de teamleider in Excel en PowerPoint</li></ul></td></tr>
<tr><td>mei 2012 – jan. 2018</td><td><b>Verkoopmedewerkster</b><br>Kaashandel Tjaarda, Sneek<ul><li>Winkel en marktkraam, kas opmaken, bestellingen</li></ul></td></tr></table>
<h2>Scholing</h2><table class=f><tr><td><b>Opleiding</b></td><td><b>Instituut</b></td><td><b>Jaren</b></td><td><b>Diploma</b></td></tr><tr><td>Secretaresse, mbo niveau 4</td><td>Friesland College</td><td>2008 – 2011</td><td>ja</td></tr><tr><td>Vmbo theoretische leerweg</td><td>Bogerman</td><td>2004 – 2008</td><td>ja</td></tr></table>
<p>Training: Omgaan met agressie (2022), Taalniveau B1 (2021)</p>
<h2>Opgevraagde referenties</h2><table class=f><tr><td>Jildou Hoekstra</td><td>teamcoach KCC, gemeente Súdwest-Fryslân</td><td>06 - 10 55 00 31</td></tr><tr><td>Pieter Bosma</td><td>afdelingshoofd, Energiebedrijf Noordwind</td><td>058 - 555 03 11</td></tr></table>""", path)


cv("i01", "i01-wiersma.pdf", b01,
   [x("2021-09", "present", "Van Dongen Flexprofessionals", "tm", 1, "Gemeente Súdwest-Fryslân", tools="KB"),
    x("2018-02", "2021-08", "Energiebedrijf Noordwind B.V.", "p", 1, tools="O"),
    x("2012-05", "2018-01", "Kaashandel Tjaarda", "p")],
   [ed("mbo-4", True, "2008", "2011"), ed("vmbo", True, "2004", "2008")], refs=2, offer=(49.75, 0, "2023-04-17 15:20"))


# 02 young woman, hotel; docx, informal
def b02(path):
    d = Doc("Verdana", 9.5, 2.2, "C2185B")
    d.h("Noor el Idrissi", 20)
    d.p("19 jaar | Zandvoort | noor.elidrissi@voorbeeld.example | scooterrijbewijs AM")
    d.h("Hoi!")
    d.p("Ik zit net een halfjaar zonder school en wil graag aan de slag in een baan waar ik met mensen praat. Ik ben snel met de computer, praat Nederlands, Engels en Berbers en ben niet bang van een boze klant.")
    d.h("Waar heb ik gewerkt")
    d.p("**Hotel Duinzicht, Zandvoort aan Zee**   okt 2022 t/m nu", after=0)
    d.p("Receptioniste (24 uur). Gasten in- en uitchecken, sleutels, ontbijtlijsten. Ik neem ook de telefoon aan als mensen willen boeken of vragen hebben over parkeren. De huissuites en de bruidssuite doe ik de rondleiding van.")
    d.p("**Strandtent De Zeester**   zomer 2021", after=0)
    d.p("Bediening en afwas. Lange dagen, fooienpot, gezellig team!")
    d.p("**Jumbo (filiaal Heemstede)**   juni 2019 - sept 2022", after=0)
    d.p("Eerst vakkenvuller, later caissière en de servicebalie.")
    d.h("School")
    d.p("2017-2022   HAVO (profiel E&M), Coornhert Lyceum Haarlem. Geslaagd!")
    d.p("2022   begonnen met hbo Hotelmanagement, na 2 maanden gestopt want het was niks voor mij")
    d.h("Verder")
    d.b("Word en PowerPoint (van school)", "Hobby's: kickboksen, nagels, koken met mijn oma", "Referenties: bel gerust Marga van Hotel Duinzicht (Marga Koper, 023-5550199)")
    d.save(path)


cv("i02", "i02-noor-cv.docx", b02,
   [x("2022-10", "present", "Hotel Duinzicht", "p", "x"),
    x({"earliest": "2021-06-01", "latest": "2021-08-31"}, {"earliest": "2021-06-01", "latest": "2021-08-31"}, "Strandtent De Zeester", "p"),
    x("2019-06", "2022-09", "Jumbo", "p")],
   [ed("havo", True, "2017", "2022"), ed("hbo-bachelor", False, None, "2022")], refs=1, listed="O", offer=(39.5, 1, "2023-04-18 09:02"))


# 03 insurance; chromium sidebar right
def b03(path):
    chrome("""<html><head><style>@page{size:A4;margin:0}body{margin:0;font:10pt/1.4 Georgia,serif}.w{display:flex;min-height:296mm}.m{flex:1;padding:14mm 10mm 10mm 14mm}.s{width:58mm;background:#eef3ea;padding:14mm 7mm;font-size:9pt}
h1{font-size:21pt;margin:0;font-weight:400}h2{font-size:11pt;letter-spacing:1px;color:#4d7c2f;margin:14px 0 4px}.j{margin:0 0 9px}.j i{float:right;color:#666;font-style:normal;font-size:9pt}.bar{background:#cfdcc4;height:5px;margin:2px 0 6px}.bar b{display:block;background:#4d7c2f;height:5px}</style></head><body><div class=w><div class=m>
<h1>Marleen Oosterling-Bax</h1><div>schadebehandelaar &amp; klantadviseur</div>
<h2>Wat ik meebreng</h2><p>Ruim vijftien jaar verzekeringen, vanaf de tijd dat polissen nog in hangmappen zaten. Klanten bellen mij op hun slechtste dag; ik zorg dat ze met een plan ophangen.</p>
<h2>Waar ik werkte</h2>
<div class=j><i>04/2019 – 03/2023</i><b>Univé</b>, Assen<br>Adviseur Klantcontactcentrum Schade. Eerste aanspreekpunt voor leden die schade melden: bellen, WhatsApp en e-mail. Ik leg de melding vast, regel de expert en bel na. Verder schreef ik standaardbrieven in Word en hield ik de schadecijfers in Excel bij.</div>
<div class=j><i>2011 – 2018</i><b>Assurantiekantoor Hummel &amp; Zn.</b>, Rolde<br>Binnendienstmedewerkster. Polissen opmaken, premie-incasso, offertes. Klein kantoor van vier mensen, dus de telefoon nam je ook allemaal aan.</div>
<div class=j><i>09/2006 – 12/2010</i><b>Interpolis</b>, Tilburg<br>Administratief medewerker Acceptatie Leven. Aanvragen beoordelen aan de hand van medische verklaringen.</div>
<h2>Wat ik leerde</h2>
<div class=j><i>2002 – 2006</i><b>Bank- en verzekeringswezen, mbo 4</b><br>Noorderpoort, diploma behaald</div>
<div class=j><i>1998 – 2002</i><b>Mavo</b><br>Het Nieuwe Lyceum</div>
<div class=j><b>Wft Basis, Wft Schade Particulier</b> (PE actueel tot 2025)</div>
</div><div class=s><h2 style="margin-top:0">CONTACT</h2>Rolde<br>m.oosterling@post.example<br>06 555 10 447<h2>STERK IN</h2>Luisteren<div class=bar><b style="width:95%"></b></div>Nauwkeurig typen<div class=bar><b style="width:85%"></b></div>Duits<div class=bar><b style="width:55%"></b></div>
<h2>VRIJE TIJD</h2>Wadlopen, bridge, kleinkind op dinsdag<h2>WIE MIJ KENNEN</h2><p><b>Geert Meppelink</b><br>teammanager Univé Assen<br>0592 555 200</p><p><b>Dhr. A. Hummel</b><br>oud-eigenaar Assurantiekantoor Hummel<br>06 555 33 019</p></div></div></body></html>""", path)


cv("i03", "i03_oosterling.pdf", b03,
   [x("2019-04", "2023-03", "Univé", "p", 1, tools="O"), x("2011", "2018", "Assurantiekantoor Hummel & Zn.", "p", "x"), x("2006-09", "2010-12", "Interpolis", "p")],
   [ed("mbo-4", True, "2002", "2006"), ed("vmbo", None, "1998", "2002")], refs=2, offer=(55.00, 1, "2023-04-14 10:45"))


# 04 town hall; docx with date column
def b04(path):
    d = Doc("Times New Roman", 11, 2.3, "000000")
    d.h("CURRICULUM VITAE", 16)
    d.t([["Naam", "Hendrika (Riekie) Stolk-Verburg"], ["Geboren", "12 februari 1966 te Dirksland"], ["Adres", "Stellendam"], ["Rijbewijs", "B, eigen auto"]], [4, 12])
    d.h("Arbeidsverleden")
    d.t([["01-01-2013 / heden", "**Gemeente Goeree-Overflakkee**, Middelharnis\nPubliekszaken, balie burgerzaken\nAangiften geboorte, huwelijk en overlijden, reisdocumenten, rijbewijzen. Elke ochtend van negen tot elf draai ik mee in de telefoonploeg, de rest van de dag zit ik aan de balie. Wij werken met Key2Burgerzaken en sinds 2021 maak ik de afsprakenoverzichten in Outlook en Excel."],
         ["01-03-2003 / 31-12-2012", "**Gemeente Oostflakkee**, Oude-Tonge (opgegaan in Goeree-Overflakkee)\nMedewerkster secretarie\nPost, archief, raadsstukken kopiëren, bode vervangen."],
         ["1984 / 1992", "**Bakkerij van Schouwen**\nwinkeljuffrouw, in 1992 gestopt toen de kinderen kwamen"]], [4.3, 12.2])
    d.h("Genoten onderwijs")
    d.t([["1982 / 1984", "MEAO, richting secretarieel (diploma)"], ["1978 / 1982", "Mavo-4, Prins Mauritsschool (diploma)"], ["2004", "Cursus Basisopleiding Burgerzaken (certificaat)"]], [4.3, 12.2])
    d.h("Kerk en dorp")
    d.t([["2010 / heden", "Hervormde Gemeente te Stellendam: ledenadministratie (vrijwillig)"], ["2008 / 2014", "Oranjevereniging Stellendam: penningmeester (vrijwillig)"]], [4.3, 12.2])
    d.h("Inlichtingen over mij kunt u krijgen bij")
    d.p("Mevr. J. Tanis, coördinator Publiekszaken, tel. 0187-555 121")
    d.p("Ds. P. Kooiman, 0187-555 340")
    d.save(path)


cv("i04", "i04 CV Stolk.docx", b04,
   [x("2013-01-01", "present", "Gemeente Goeree-Overflakkee", "m", "x", tools="O"), x("2003-03-01", "2012-12-31", "Gemeente Oostflakkee", "m"),
    x("1984", "1992", "Bakkerij van Schouwen", "p"), x("2010", "present", "Hervormde Gemeente", "r", paid=0), x("2008", "2014", "Oranjevereniging Stellendam", "p", paid=0)],
   [ed("mbo-4", True, "1982", "1984"), ed("vmbo", True, "1978", "1982")], refs=2, offer=(53.30, 0, "2023-04-18 12:00"))


# 05 logistics, plain text
def b05(path):
    path.write_text("""Cor Bijlsma
Harkema / 58 jaar / VCA / heftruckcertificaat geldig tot 2026
cor.bijlsma@mailbox.example     06-55501872

WIE BEN IK
Nuchtere Fries, 40 jaar in transport. Door mijn rug moest ik van de wagen af en toen ben ik op
kantoor terechtgekomen, en dat bleek ik ook te kunnen.

WAT HEB IK GEDAAN
* sinds maart 2020 Transportbedrijf Gebr. Hofstra
  Planner. Ritten inplannen, chauffeurs bellen en klanten op de hoogte houden als een
  wagen later komt. Ik werk met Excel en een planbord in Transpas.
* 1-2-2016 t/m 28-2-2020 DHL Parcel, depot Drachten
  Meewerkend voorman avondsorteer
* 2001 tot 2015 Gebr. Hofstra
  Internationaal chauffeur (Scandinavie)
* 1983 tot 2001 Frico
  Chauffeur melkwagen

OPLEIDING
LTS Buitenpost, motorvoertuigen, diploma 1981
Middenkader Logistiek (mbo niveau 3) bij NHA, in de avonduren gehaald, 2019
ICT-basis (2018): Word, Excel en e-mail

VRIJWILLIG
2012 t/m heden: Dorpsbelang Harkema, bestuurslid

REFERENTIES
Op verzoek geef ik die graag.

14 maart 2023
""", encoding="utf-8")


cv("i05", "i05_bijlsma.txt", b05,
   [x("2020-03", "present", "Transportbedrijf Gebr. Hofstra", "p", "x", alone="O"), x("2016-02-01", "2020-02-28", "DHL Parcel", "p"), x("2001", "2015", "Gebr. Hofstra", "p"),
    x("1983", "2001", "Frico", "p"),
    x("2012", "present", "Dorpsbelang Harkema", "p", paid=0)],
   [ed("vmbo", True, None, "1981"), ed("mbo-3", True, None, "2019")], onreq=True, listed="O", cvdate="2023-03-14", offer=(41, 1, "2023-04-12 19:31"))


# 06 care; reportlab two-tone
def b06(path):
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, HRFlowable
    from reportlab.lib.styles import ParagraphStyle as S
    n = S("n", fontName="Helvetica", fontSize=9.8, leading=13)
    h = S("h", parent=n, fontName="Helvetica-Bold", fontSize=12, textColor="#00695c", spaceBefore=9, spaceAfter=3)
    r = S("r", parent=n, textColor="#666666", fontSize=9, spaceAfter=5)
    P = lambda t, s=n: Paragraph(t, s)
    st = [P("Jolanda Peeters", S("t", parent=n, fontSize=20, leading=25)), P("Contactmedewerker zorg · Venray · jolanda.peeters@thuis.example", r), HRFlowable(width="100%", color="#00695c"),
          P("Kort", h), P("Oud-activiteitenbegeleider die na een hernia de telefoon heeft ontdekt. Ik weet wat er achter een vraag zit, omdat ik zelf jaren op de afdeling heb gestaan. Op zoek naar 24 à 28 uur."),
          P("Loopbaan", h),
          P("<b>Medewerker Klantenservice Zorg</b>"), P("Ik help cliënten en mantelzorgers per telefoon en via het contactformulier aan hulp in de huishouding, dagbesteding en een intake. Dagelijks Outlook, Word en het cliëntdossier ONS."), P("Zorggroep De Maashorst, Venray | november 2020 – heden", r),
          P("<b>Zorgbemiddelaar a.i.</b>"), P("Uitgezonden naar de gemeente Horst aan de Maas door StartPeople, tijdens de zwangerschap van een collega. Wmo-meldingen aannemen via de telefoon en doorzetten naar het gebiedsteam in Suite voor het Sociaal Domein."), P("StartPeople | februari 2020 – oktober 2020", r),
          P("<b>Activiteitenbegeleider</b>"), P("Koor, kookclub, een-op-een wandelen met bewoners. Laatste jaar ook stagebegeleider."), P("Zorggroep De Maashorst, locatie Sint Anna | 1999 – januari 2020", r),
          P("Opleidingen", h), P("MDGO Activiteitenbegeleiding, ROC Venlo — gediplomeerd<br/>1996 – 1999"), Spacer(1, 4), P("Mbo Doktersassistent niveau 4, LOI — loopt nog<br/>2022 – heden"), Spacer(1, 4), P("VBO verzorging, De Wieënhof<br/>1992 – 1996"),
          P("Naast mijn werk", h), P("2017 – 2021: vrijwilliger bij Stichting Kleding voor Elkaar, inzamelpunt bemannen."),
          P("Wie kan over mij vertellen", h), P("“Jolanda laat niemand bungelen. Wat ze belooft, belt ze terug.” — Truus Janssen, teamleider klantenservice De Maashorst"), Spacer(1, 4), P("“Binnen twee weken draaide ze mee alsof ze hier al jaren zat.” — Ron Geurts, gemeente Horst aan de Maas")]
    SimpleDocTemplate(str(path), pagesize=A4, margins=50, leftMargin=55, rightMargin=55, topMargin=45, bottomMargin=45).build(st)


cv("i06", "i06_peeters.pdf", b06,
   [x("2020-11", "present", "Zorggroep De Maashorst", "c", 1, tools="O"), x("2020-02", "2020-10", "StartPeople", "tm", "x", "Gemeente Horst aan de Maas", tools="S"),
    x("1999", "2020-01", "Zorggroep De Maashorst", "c"), x("2017", "2021", "Stichting Kleding voor Elkaar", "p", paid=0)],
   [ed("mbo-4", True, "1996", "1999"), ed("mbo-4", False, "2022", "present"), ed("vmbo", None, "1992", "1996")], refs=2, offer=(47.20, 1, "2023-04-17 08:15"))


# 07 freelancer, prose docx
def b07(path):
    d = Doc("Garamond", 11.5, 2.6, "7F6000")
    d.h("Frank van der Heijden", 22)
    d.p("zelfstandig coach klantcontact – Den Bosch – KvK 55500123 – tarief: € 65,00 per uur excl. btw", color="7F6000")
    d.h("In eigen woorden")
    d.p("Van januari 2017 tot en met vandaag werk ik voor eigen rekening onder de naam **Heijden Klantcontact**. Dat is een eenmanszaak: geen kantoor, wel een volle agenda.")
    d.h("Mijn opdrachten")
    d.p("Van mei 2021 tot en met december 2022 coachte ik bij **gemeente Tilburg** de medewerkers van het Klant Contact Centrum. Ik luisterde gesprekken mee, trainde twaalf nieuwe krachten en draaide op drukke dagen zelf aan de telefoon. Zaken vonden we terug in Key2KCC, de voortgang hield ik in PowerPoint en Excel bij.")
    d.p("Daarvoor, van september 2018 tot en met april 2021, was ik bij **Essent** interim-teamleider van de afdeling klantenservice, met 18 agents onder mij en een wachtrij die soms tot de parkeerplaats liep.")
    d.p("De eerste klus, tussen januari 2017 en augustus 2018, deed ik voor **Bierbrouwerij De Kroon**: het opzetten van een klachtenprocedure. Veel papier, weinig bier.")
    d.h("Wat eraan voorafging")
    d.p("Twaalf jaar was ik in loondienst bij **SNT Deutschland & Nederland** (2004 – 2016), eerst als callcenter agent en later als supervisor.")
    d.h("Gestudeerd")
    d.p("Hogeschool voor Economische Studies, HEAO commerciële economie, diploma in 2003. Daarvoor vwo op het Jeroen Bosch College (1999).")
    d.h("Aanbevolen door")
    d.p("Carla Smulders, manager Dienstverlening gemeente Tilburg (013-555 42 42); Bas Roks, destijds hoofd Service bij Essent (06-55567890); Inge Vos, HR De Kroon.")
    d.save(path)


cv("i07", "i07_vdheijden.docx", b07,
   [x("2021-05", "2022-12", "Heijden Klantcontact", "pm", 1, "Gemeente Tilburg", tools="KO"), x("2018-09", "2021-04", "Heijden Klantcontact", "p", 1, "Essent"),
    x("2017-01", "2018-08", "Heijden Klantcontact", "p", 0, "Bierbrouwerij De Kroon"), x("2004", "2016", "SNT Deutschland & Nederland", "k", 1)],
   [ed("hbo-bachelor", True, None, "2003"), ed("vwo", None, None, "1999")], refs=3, rate=65, offer=(53.00, 0, "2023-04-17 21:10"))


# 08 housing association; fpdf2
def b08(path):
    from fpdf import FPDF
    f = FPDF(format="A4")
    f.set_margins(18, 16, 18)
    f.add_page()
    def L(t, st="", s=10, c=(30, 30, 30), ln=5.2):
        f.set_font("Helvetica", st, s); f.set_text_color(*c); f.multi_cell(0, ln, t.replace("–", "-").encode("latin-1", "replace").decode("latin-1"), new_x="LMARGIN", new_y="NEXT")
    def H(t):
        f.ln(3); f.set_fill_color(228, 108, 10); f.set_font("Helvetica", "B", 11); f.set_text_color(255, 255, 255); f.cell(0, 7, "  " + t, fill=True, new_x="LMARGIN", new_y="NEXT"); f.ln(1)
    L("Rachid Bouzid", "B", 20, ln=9); L("Medewerker Klant Contact Centrum | Schiedam | 06 5550 7719 | r.bouzid@mijnmail.example")
    H("PROFIEL"); L("Gastvrij aan de telefoon, handig met systemen en van nature geduldig. Gewend aan huurders met haast, lekkage en emotie. Spreekt Nederlands, Arabisch en Frans.")
    H("ERVARING")
    L("KCC-medewerker", "B"); L("Woonplus Noordzijde (woningcorporatie, 11.000 woningen)   Periode: juli 2020 tot heden", "I", 9); L("Reparatieverzoeken en overlastmeldingen aannemen per telefoon, mail en whatsapp. Afspraken inplannen voor de vakmannen. Huurders uitleg geven over huurverhoging en servicekosten. Registratie in Viewpoint en verder gewoon Microsoft Office.")
    L("Wijkbeheerder", "B"); L("Woonplus Noordzijde   Periode: maart 2016 tot juni 2020", "I", 9); L("Schouwen, portiekgesprekken, vuil en fietswrakken. Samen optrekken met politie en gemeente Schiedam.")
    L("Huismeester", "B"); L("Vestia   Periode: 2009 tot februari 2016", "I", 9)
    L("Vulploegleider", "B"); L("C1000 Van Leeuwen   Periode: 2005 - 2009", "I", 9)
    H("STUDIE"); L("MBO Facilitaire dienstverlening niveau 3, Albeda College, 2010 – 2012, diploma"); L("Vmbo-kader, Lentiz, 2001 – 2005, geslaagd")
    H("CURSUSSEN"); L("BHV (herhaling november 2022) / Conflicthantering / Bouwkunde voor niet-bouwkundigen")
    H("REFERENTIES"); L("1. Marja Stoop – teamleider KCC bij Woonplus Noordzijde – telefoonnummer bij recruiter"); L("2. Kees Vink – rayonmanager bij Vestia (t/m 2016) – k.vink@oudcollega.example")
    f.output(str(path))


cv("i08", "i08-bouzid.pdf", b08,
   [x("2020-07", "present", "Woonplus Noordzijde", "p", 1, tools="O"), x("2016-03", "2020-06", "Woonplus Noordzijde", "p"), x("2009", "2016-02", "Vestia", "p"), x("2005", "2009", "C1000 Van Leeuwen", "p")],
   [ed("mbo-3", True, "2010", "2012"), ed("vmbo", True, "2001", "2005")], refs=2, offer=(44.90, 0, "2023-04-18 11:58"))


# 09 broker form, key: value blocks
def b09(path):
    d = Doc("Arial", 10, 2.0, "005A5A")
    d.p("**CV-FORMAT INHUUR** (in te vullen door leverancier)", size=14, color="005A5A")
    d.t([["Leverancier", "Brugman & Partners Detachering"], ["Naam professional", "Danique Terpstra"], ["Functie", "Medewerker KCC"], ["Uurtarief", "zie offerte"], ["Datum CV", "maart 2023"]], [5, 11.5], True)
    for title, rows in (
        ("Werkervaring 1", [["Organisatie", "Budget Energie, Amersfoort"], ["Functie", "Medewerker Klantcontact"], ["Van – tot", "08-2021 – heden"], ["Dienstverband", "gedetacheerd door Brugman & Partners Detachering"], ["Werkzaamheden", "Inkomende lijn (storingen, verhuizingen, facturen), livechat, terugbelafspraken. Klantdossier in SAP."], ["Resultaat", "Klanttevredenheid van haar gesprekken: 8,6"]]),
        ("Werkervaring 2", [["Organisatie", "Gemeente Kampen"], ["Functie", "Telefonist / informatiemedewerker"], ["Van – tot", "02-2019 – 07-2021"], ["Dienstverband", "gedetacheerd door Brugman & Partners Detachering"], ["Werkzaamheden", "Centraal nummer 14 038 bemensen, doorverbinden en zelf afdoen van vragen over afvalpassen, grofvuil, kwijtschelding en parkeervergunningen. Gebruikte systemen: Key2KCC, Accres (sporthalverhuur opzoeken) en Outlook."], ["Resultaat", "80% in één keer goed beantwoord"]]),
        ("Werkervaring 3", [["Organisatie", "Stichting Welzijn Hattem"], ["Functie", "Stagiaire maatschappelijke dienstverlening"], ["Van – tot", "09-2017 – 01-2018"], ["Werkzaamheden", "Spreekuur formulierenhulp"]]),
        ("Werkervaring 4", [["Organisatie", "Etos, winkel Dronten"], ["Functie", "Drogist in opleiding (bijbaan)"], ["Van – tot", "2014 – 2018"]])):
        d.h(title, 11)
        d.t(rows, [5, 11.5])
    d.h("Opleiding", 11)
    d.t([["Opleiding", "Sociaal-maatschappelijke dienstverlening"], ["Niveau", "mbo 4"], ["Instelling", "Deltion College"], ["Van – tot", "2015 – 2018"], ["Diploma", "Ja"]], [5, 11.5])
    d.t([["Opleiding", "Social Work"], ["Niveau", "hbo"], ["Instelling", "Windesheim"], ["Van – tot", "2018 – 2019"], ["Diploma", "Nee"]], [5, 11.5])
    d.h("Systeemkennis (door professional opgegeven)", 11)
    d.p("Key2KCC, Key2Belastingen (basis), SAP, Word en Excel, JOIN")
    d.h("Toelichting op de eisen", 11)
    d.p("Eis: ervaring met Key2KCC, Key2Belastingen, Accres, Suite, Officepakket. Toelichting: met Suite heeft Danique niet gewerkt.")
    d.h("Referent 1", 11)
    d.t([["Naam", "Jan-Willem Spijkerman"], ["Functie", "coördinator KCC, gemeente Kampen"], ["Telefoon", "038 555 77 10"]], [5, 11.5])
    d.h("Referent 2", 11)
    d.t([["Naam", "Sandra Lok"], ["Functie", "teammanager Budget Energie"], ["Telefoon", "op te vragen"]], [5, 11.5])
    d.save(path)


cv("i09", "i09_terpstra_inhuur.docx", b09,
   [x("2021-08", "present", "Brugman & Partners Detachering", "tp", 1, "Budget Energie"), x("2019-02", "2021-07", "Brugman & Partners Detachering", "tm", 1, "Gemeente Kampen", tools="KA"),
    x("2017-09", "2018-01", "Stichting Welzijn Hattem", "p", paid=0, kind="internship"), x("2014", "2018", "Etos", "p")],
   [ed("mbo-4", True, "2015", "2018"), ed("hbo-bachelor", False, "2018", "2019")], refs=2, listed="KBO", cvdate="2023-03-01", offer=(55.60, 1, "2023-04-13 16:00"))


# 10 student timeline, jobs and schools mixed
def b10(path):
    items = [("2022 →", "Saxion, Enschede", "hbo Communicatie (nu tweede jaar)", ""),
             ("jun ’21 → nu", "Coolblue", "Klantadviseur chat & telefoon (16 u)", "In het klantcontact van vestiging Enschede: waar is mijn pakketje, welke wasmachine past in mijn kast. Soms 9 chats tegelijk."),
             ("2021", "mbo 4 diploma 🎓", "Marketing & Communicatie – ROC van Twente, gestart in 2018", ""),
             ("feb ’21 → mei ’21", "Wijkgericht Hengelo", "Stagiair communicatie", "Nieuwsbrief in Canva, Word en PowerPoint."),
             ("sep ’18 → mei ’21", "Domino’s", "Bezorger", "Pizza’s rondbrengen door weer en wind."),
             ("2018", "vmbo-t diploma 🎓", "Twickel College Hengelo", "")]
    li = "".join(f"<div class=i><span class=d>{a}</span><b>{b}</b> — {c}<p>{t}</p></div>" for a, b, c, t in items)
    chrome(f"""<html><head><meta charset=utf-8><style>@page{{size:A4;margin:15mm}}body{{font:10.5pt/1.45 'DejaVu Sans',sans-serif;color:#222}}h1{{color:#e65100;margin:0}}.tl{{border-left:3px solid #e65100;margin:14px 0 0 38mm;padding-left:14px}}.i{{position:relative;margin-bottom:12px}}.d{{position:absolute;left:-52mm;width:46mm;text-align:right;color:#e65100;font-size:9pt}}.i p{{margin:2px 0;color:#555}}h3{{color:#e65100;margin:14px 0 3px}}</style></head><body>
<h1>Levi Kamphuis</h1>22 · Hengelo · levi.kamphuis@student.example<p>Snel van begrip, sneller van typen. Zoek iets voor na de lessen of in een tussenjaar.</p><h3>Mijn tijdlijn</h3><div class=tl>{li}</div>
<h3>Kan ik</h3>Premiere ●●●○ &nbsp; Photoshop ●●●○ &nbsp; Excel ●●○○<h3>Vraag maar aan</h3>Esmée Wolters, teamlead Coolblue Enschede – 06 55 512 008</body></html>""", path)


cv("i10", "i10-levi.pdf", b10,
   [x("2021-06", "present", "Coolblue", "p", 1), x("2021-02", "2021-05", "Wijkgericht Hengelo", "p", paid=0, kind="internship", tools="O"), x("2018-09", "2021-05", "Domino’s", "p")],
   [ed("hbo-bachelor", False, "2022", "present"), ed("mbo-4", True, "2018", "2021"), ed("vmbo", True, None, "2018")], refs=1, offer=(38, 1, ""))


# 11 justice; docx tabs right-aligned dates, function above employer umbrella
def b11(path):
    d = Doc("Cambria", 10.5, 2.2, "4A148C")
    d.h("mr. Anne-Fleur Kooistra", 18)
    d.p("Leeuwarden | a.f.kooistra@jur.example | beschikbaar vanaf 1 mei 2023")
    d.h("Samenvatting")
    d.p("Jurist die liever met burgers praat dan over hen schrijft. Zeven jaar bij justitie-organisaties, waarvan het grootste deel aan de telefoon.")
    d.h("Relevante werkervaring")
    d.p("**Centraal Justitieel Incassobureau (CJIB)**\tin dienst 2016 – 2022", 16.4, True, 0)
    d.p("__Medewerker klantcontact boetes__\t1 april 2019 – 31 mei 2022", 16.4, True, 0)
    d.p("Burgers te woord staan over verkeersboetes, betalingsregelingen en beroep; eerste lijn, gemiddeld 55 gesprekken per dag. Uitzonderingen uitzoeken in Word- en Excel-lijsten van de afdeling.")
    d.p("__Behandelaar executie__\t1 november 2016 – 31 maart 2019", 16.4, True, 0)
    d.p("Dossiers taakstraffen, correspondentie met OM en reclassering.")
    d.p("**Rechtbank Noord-Nederland**\tjuni 2022 – heden", 16.4, True, 0)
    d.p("__Griffiemedewerker kanton__", after=0)
    d.p("Zittingen voorbereiden, griffierecht, vonnissen verzenden.")
    d.p("**Advocatenkantoor Sixma Van Wijk**\t2015", 16.4, True, 0)
    d.p("__Student-stagiaire__: dossieronderzoek bestuursrecht")
    d.h("Opleidingen")
    d.p("Nederlands recht (mr.), Rijksuniversiteit Groningen\t2009 – 2016, afgestudeerd", 16.4, True)
    d.p("Gymnasium, Stedelijk Gymnasium Leeuwarden\t2003 – 2009", 16.4, True)
    d.h("Nevenfuncties")
    d.p("Voorzitter huurdersvereniging Oud-Oost\t2020 – heden", 16.4, True)
    d.h("Referenties")
    d.p("Namen en nummers verstrek ik na een eerste gesprek.")
    d.save(path)


cv("i11", "i11 Kooistra.docx", b11,
   [x("2019-04-01", "2022-05-31", "Centraal Justitieel Incassobureau", "g", 1, tools="O"), x("2016-11-01", "2019-03-31", "Centraal Justitieel Incassobureau", "g"),
    x("2022-06", "present", "Rechtbank Noord-Nederland", "g"), x("2015", "2015", "Advocatenkantoor Sixma Van Wijk", "p", paid=0, kind="internship"),
    x("2020", "present", "Huurdersvereniging Oud-Oost", "p", paid=0)],
   [ed("wo-master", True, "2009", "2016"), ed("vwo", None, "2003", "2009")], onreq=True, offer=(50, 0, "2023-04-16 22:40"))


# 12 school; docx turned into pdf
def b12(path):
    d = Doc("Liberation Sans", 10, 2.0, "B71C1C")
    d.t([["**Gerdien Post – van Elburg**\nbaliemedewerker, telefoniste, duizendpoot", "Nunspeet\n0341 555 018\ngerdien@postvanelburg.example"]], [11, 6])
    d.h("Loopbaan", 12)
    d.t([["**Wat**", "**Waar**", "**Wanneer**"],
         ["Telefoniste/receptioniste", "Christelijk College Nassau-Veluwe, Harderwijk", "aug 2020 – feb 2023"],
         ["Administratief medewerkster leerlingzaken", "Christelijk College Nassau-Veluwe, Harderwijk", "jan 2014 – juli 2020"],
         ["Leerkracht groep 3/4", "CBS De Bron, Hulshorst", "1995 – 2013"],
         ["Invaljuf", "Basisschool De Wegwijzer, Elspeet", "1993 – 1995"]], [6, 7, 4], True)
    d.p("__Toelichting__: als telefoniste nam ik alle ziekmeldingen en vragen van ouders aan (rond acht uur stond het rood), daarna ontvangst, post, kopieerwerk. Absenties in Magister, brieven en lijsten in Word en Excel.")
    d.h("Opleidingen en diploma's", 12)
    d.t([["**Wat**", "**Waar**", "**Diploma**"], ["Pabo", "Hogeschool Windesheim, 1989–1993", "ja"], ["Havo", "CCNV, 1984–1989", "ja"], ["Cursus schoolleiding", "2009", "nee, module 1 en 2"]], [6, 7, 4], True)
    d.h("Vrijwilligerswerk", 12)
    d.t([["Gastvrouw", "Gereformeerde Kerk Nunspeet", "2015 – nu"], ["Taalmaatje", "Stichting Gilde Ermelo", "2021 – nu"]], [6, 7, 4], True)
    d.h("Referenties", 12)
    d.p("• Drs. H. Mulder, rector (0341-555 900)\n• Wilma Bast, oud-collega administratie\n• Ds. Van Loo, predikant")
    tmp = OUT / "sources" / (path.stem + ".docx")
    d.save(tmp)
    soffice(tmp, "pdf", path.parent)
    tmp.unlink()


cv("i12", "i12_post.pdf", b12,
   [x("2020-08", "2023-02", "Christelijk College Nassau-Veluwe", "e", "x", tools="O"), x("2014-01", "2020-07", "Christelijk College Nassau-Veluwe", "e"),
    x("1995", "2013", "CBS De Bron", "e"), x("1993", "1995", "Basisschool De Wegwijzer", "e"),
    x("2015", "present", "Gereformeerde Kerk Nunspeet", "r", paid=0), x("2021", "present", "Stichting Gilde Ermelo", "p", paid=0)],
   [ed("hbo-bachelor", True, "1989", "1993"), ed("havo", True, "1984", "1989")], refs=3, offer=(46.00, 1, "2023-04-17 13:00"))


# 13 retail, odt
def b13(path):
    d = Doc("Trebuchet MS", 10.5, 2.4, "2E7D32")
    d.h("cv sharon de wit", 18)
    d.p("woont in: Emmen  /  leeftijd: 34  /  2 kids  /  geen rijbewijs wel elektrische fiets")
    d.h("wat ik doe en deed")
    d.p("**nu (vanaf 5 september 2022):** callcentermedewerker bij Teleperformance, voor de klantenservice van een telefoonbedrijf. thuiswerken met headset, ik heb al 2x agent van de maand gehad.")
    d.p("**januari 2015 – augustus 2022:** Action in Emmen. kassa, vulploeg en de laatste jaren assistent filiaalleider (rooster maken in Excel, mailen met Outlook, klachten van klanten in de winkel oplossen)")
    d.p("**2010 – 2014:** schoonmaakbedrijf Hago, ziekenhuis Scheper")
    d.p("**2008:** aardappelfabriek Avebe, lopende band via Tempo-Team")
    d.h("school")
    d.p("mbo detailhandel, Drenthe College, diploma gehaald in 2008")
    d.p("2001-2005 vmbo basis, Esdal College")
    d.h("wie kent mij")
    d.p("tineke wolf (filiaalmanager action, 06-55509912) en mijn teamcoach joris maas van teleperformance")
    tmp = OUT / "sources" / (path.stem + ".docx")
    d.save(tmp)
    soffice(tmp, "odt", path.parent)
    tmp.unlink()


cv("i13", "i13_sharon.odt", b13,
   [x("2022-09-05", "present", "Teleperformance", "k", 1), x("2015-01", "2022-08", "Action", "p", tools="O"), x("2010", "2014", "Hago", "p"), x("2008", "2008", "Tempo-Team", "tp", client="Avebe")],
   [ed("mbo", True, None, "2008"), ed("vmbo", None, "2001", "2005")], refs=2, offer=(42.5, 0, "2023-04-18 08:30"))
