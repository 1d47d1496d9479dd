from common import *


# ---------------------------------------------------------------- q15
def q15(dst):
    w = W("Calibri", 11, (1.8, 1.8, 1.8, 1.8), "Hassan")
    w.p("Hassan Al-Khatib", b=True, size=22, color="2E7D32")
    w.p("Almelo · 06 8410 5527 · hassan.alkhatib@twentemail.nl · rijbewijs B (Nederlands)", after=10)

    def tab(kop, rows, ws):
        w.p(kop, b=True, size=13, color="2E7D32", before=10, after=3)
        t = w.table(len(rows), len(ws), ws, grid=True)
        for r, v in zip(t.rows, rows):
            for c, x in zip(r.cells, v):
                w.cell(c)
                for y in x.split("\n"):
                    w.p(y)
        w.body()
    w.p("Ik kom uit Syrie en woon sinds 2016 in Nederland. Mijn Nederlands is B2, ik leer elke dag. Ik heb in het magazijn gewerkt en nu bij de klantenservice, dat vind ik het mooiste werk tot nu toe.")
    tab("Werk in Nederland", [
        ("02-2022 / heden", "Klantenservice medewerker", "PostNL, Hengelo (contract via Young Capital)", "Bellers helpen die hun pakket zoeken, ook chat. Engels en Arabisch als het nodig is. Schade melden in het systeem."),
        ("05-2019 / 01-2022", "Pakketsorteerder, later shiftleider", "PostNL, Hengelo", "Sorteren, scannen, team van 14 mensen plannen en veilig werken bespreken."),
        ("09-2018 / 04-2019", "Medewerker bakkerij", "Bakkerij Nollen, Almelo", "Deeg maken, oven, schoonmaken. Begin om 3 uur in de nacht."),
        ("03-2017 / 08-2018", "Vrijwilliger tolk en taalmaatje", "VluchtelingenWerk Almelo", "Brieven van de gemeente uitleggen aan nieuwe gezinnen.")], (3.7, 3.7, 4.2, 5.8))
    tab("Werk in Syrie", [("2009 / 2014", "Leraar aardrijkskunde", "Al-Andalus school, Homs", "Klassen van 40 leerlingen, 12 tot 15 jaar.")], (3.7, 3.7, 4.2, 5.8))
    tab("Opleiding", [
        ("2022 / heden", "Medewerker klantcontact en zakelijke dienstverlening, mbo niveau 3 (BBL)", "ROC van Twente, klaar in juli 2024"),
        ("2005 / 2009", "Bachelor aardrijkskunde", "Al-Baath Universiteit Homs, diploma behaald (niet gewaardeerd in Nederland)"),
        ("2018", "Inburgering B1 en Staatsexamen NT2 programma II (2019)", "behaald")], (3.2, 7.4, 6.8))
    tab("Computer", [("Microsoft Office", "goed"), ("SAP (PostNL)", "goed")], (8, 4))
    tab("Mensen die mij kennen", [("Patrick Nijhuis", "teamleider klantenservice PostNL", "06 5309 7741"), ("Truus ter Braak", "coördinator VluchtelingenWerk Almelo", "06 2264 1180")], (5, 7.4, 5))
    w.save(dst)


cv("q15", "Hassan Al-Khatib cv 2023-03.docx", q15, [S("mbo-3", False, "2022", "present"), S(None, True, "2005", "2009")],
   [E("2022-02", "present", "Young Capital", "PostNL", "temp-agency private", True), E("2019-05", "2022-01", "PostNL"),
    E("2018-09", "2019-04", "Bakkerij Nollen"), E("2017-03", "2018-08", "VluchtelingenWerk Almelo", kind="volunteer"),
    E("2009", "2014", "Al-Andalus school", types="education")],
   refs=2, lists=["Officepakket"], offer=(40.5, "yes", "2023-04-17 08:15"))


# ---------------------------------------------------------------- q16
def q16(dst):
    from fpdf import FPDF

    class F(FPDF):
        def footer(self):
            self.set_y(-13); self.set_font("Helvetica", "", 8); self.set_text_color(130); self.cell(0, 6, f"CV Roy Clermonts  -  blad {self.page_no()} van {{nb}}", align="C")
    p = F(); p.alias_nb_pages(); p.set_margins(20, 18, 20); p.set_auto_page_break(True, 20); p.add_page(); p.set_title("CV Roy Clermonts")

    def h(t):
        p.ln(4); p.set_font("Helvetica", "B", 12); p.set_text_color(0, 80, 140); p.cell(0, 7, t, new_x="LMARGIN", new_y="NEXT"); p.set_text_color(0)

    def t(x, s="", n=10):
        p.set_font("Helvetica", s, n); p.multi_cell(0, 5.2, x, new_x="LMARGIN", new_y="NEXT")

    def job(per, rol, org, *xs):
        p.ln(2); t(per, "I", 9); t(rol, "B"); t(org)
        for x in xs:
            p.set_x(25); p.set_font("Helvetica", "", 10); p.multi_cell(0, 5.2, "> " + x, new_x="LMARGIN", new_y="NEXT")
    p.set_font("Helvetica", "B", 22); p.cell(0, 10, "Roy Clermonts", new_x="LMARGIN", new_y="NEXT")
    t("Sittard | 06-17 39 55 02 | roy.clermonts@limburgmail.nl | geboren 30 oktober 1988")
    h("Kort")
    t("Geduldige beller met een zwak voor ingewikkelde regels. Belastingen, toeslagen, aanslagen: hoe meer kleine lettertjes, hoe liever ik het uitleg in gewone taal. "
      "Ik ben begonnen in de bouwmarkt, heb een uitstap gemaakt naar de beveiliging en ben via het uitzendbureau in het klantcontact terechtgekomen.")
    h("Werkervaring")
    job("dec. 2021 - heden", "Medewerker klantcontact", "BsGW Belastingsamenwerking gemeenten en waterschappen, Roermond", "inwoners en ondernemers telefonisch helpen met WOZ-waarde, aanslag en betalingsregeling",
        "kwijtscheldingsverzoeken controleren en invoeren", "zoeken en muteren in Key2Belastingen", "wekelijkse rapportage in Excel, brieven in Word")
    job("nov. 2019 - nov. 2021", "Informant BelastingTelefoon", "Belastingdienst, Heerlen - uitgezonden via Randstad", "vragen over inkomstenbelasting en toeslagen", "topdrukte in maart en april: 45 gesprekken per dag", "collega's coachen in de aangiftecampagne 2021")
    job("aug. 2017 - okt. 2019", "Klantadviseur inbound", "Webhelp, Heerlen", "klantenservice voor Vodafone, vanaf 2018 ook chat", "upselling mobiele abonnementen")
    job("mrt. 2014 - juli 2017", "Beveiliger", "Trigion, chemieterrein Geleen", "toegangscontrole, rondes, meldkamer in de nacht")
    job("sept. 2008 - feb. 2014", "Verkoper afdeling verf en behang", "Gamma, Sittard", "advies op de winkelvloer, verf mengen, bestellingen", "vanaf 2012 plaatsvervangend afdelingshoofd")
    h("Nevenactiviteiten")
    job("2012 - heden", "Raad van elf, secretaris", "CV De Sjpasmaekers (vrijwilliger)")
    h("Opleiding")
    t("2012 - 2014   Beveiliger, mbo niveau 2, Leeuwenborgh Sittard, diploma behaald")
    t("2005 - 2008   Handel / filiaalbeheerder, mbo niveau 4, Leeuwenborgh Sittard, diploma behaald")
    t("2000 - 2005   Vmbo theoretische leerweg, Trevianum, diploma behaald (klas 3 overgedaan)")
    h("Cursussen")
    t("Basiskennis lokale heffingen (2022)\nSchriftelijk klantcontact (2020)\nGesprekstechniek 'LSD' (2017)\nBeveiligingspas tot 2019")
    h("Talen")
    t("Nederlands en Limburgs moedertaal; Duits vloeiend; Engels goed")
    h("Referenties")
    t("Noortje Smeets, coördinator klantcontact BsGW, 06-24 88 13 70\nPaul Hendrix, senior Belastingdienst, 06-53 17 90 28\nDion Wetzels, teamleider Webhelp, 06-19 60 44 57")
    h("Vrije tijd")
    t("Mountainbiken in het Heuvelland, vinyl verzamelen, Fortuna op zondag.")
    p.output(str(dst))


cv("q16", "cv_Roy_Clermonts_klantcontact.pdf", q16, [S("mbo-2", True, "2012", "2014"), S("mbo-4", True, "2005", "2008"), S("vmbo", True, "2000", "2005")],
   [E("2021-12", "present", "BsGW Belastingsamenwerking gemeenten en waterschappen", types="joint-arrangement", cc=True, tools=["Key2Belastingen", "Officepakket"]),
    E("2019-11", "2021-11", "Randstad", "Belastingdienst", "temp-agency central-government", True),
    E("2017-08", "2019-10", "Webhelp", "Vodafone", "contact-centre-company private", True),
    E("2014-03", "2017-07", "Trigion"), E("2008-09", "2014-02", "Gamma"),
    E("2012", "present", "CV De Sjpasmaekers", kind="volunteer")],
   refs=3, offer=(49.0, "no", "2023-04-17 13:45"))


# ---------------------------------------------------------------- q17
def q17(dst):
    w = W("Garamond", 11.5, (2, 2, 2, 2), "Hester Lindeman")
    t = w.table(1, 2, (6, 11.5))
    a, b = t.rows[0].cells
    w.cell(a, "ECEFF1").p("Hester Lindeman", b=True, size=18)
    def k(x):
        w.p(x.upper(), b=True, size=10, color="B71C1C", before=12, after=2)
    for x in ("drs. kunstgeschiedenis", "Leiden", "06 3380 1926", "hester@lindeman-post.nl"):
        w.p(x)
    k("Studie")
    for x in ("**Kunstgeschiedenis (drs.)**", "Universiteit Leiden", "1995 – 2001, doctoraal behaald", "**Propedeuse Rechten**", "Universiteit Leiden", "2002 – 2003, daarna gestopt", "**Gymnasium**", "Stedelijk Gymnasium Leiden", "1989 – 1995, diploma"):
        w.p(x)
    k("Bijgeleerd")
    for x in ("KCC-vakopleiding, 2021", "Dealing with difficult people, 2019", "Training NT1-taalcoach, 2016"):
        w.p(x)
    k("Programma’s")
    for x in ("Key2KCC, Djuma, JOIN,", "Office 365, TMS, Vubis"):
        w.p(x)
    k("Talen")
    w.p("Nederlands, Engels, Frans, Italiaans")
    k("Referenties")
    for x in ("Wouter Hagendoorn", "teamleider KCC, Servicepunt71", "06 4102 7735", "", "Ineke Slagter", "vestigingsmanager Bibliotheek Bollenstreek", "06 2290 5518"):
        w.p(x)
    w.cell(b).p("Kunst, boeken en bellers", i=True, size=15, color="B71C1C")
    w.p("Na de musea kwam de bibliotheek, na de bibliotheek de gemeente. De rode draad: mensen die iets zoeken en het niet kunnen vinden. In 2021 ben ik definitief overgestapt en ik heb er geen dag spijt van gehad.", after=4)
    k("Werk")
    for per, rol, org, tx in [
        ("mei 2021 – heden", "Adviseur Klant Contact Centrum", "Servicepunt71, Leiden", "Servicepunt71 werkt voor Leiden, Leiderdorp, Oegstgeest en Zoeterwoude. Ik beantwoord telefoon, e-mail en sociale media, help met het digitale loket en verzorg met een collega de vrijdagse briefing. Gesprekken leg ik vast in Key2KCC."),
        ("jan. 2013 – apr. 2021", "Medewerker publieksdiensten", "Bibliotheek Bollenstreek", "Inlichtingenbalie, leeskringen, Digitaal Café voor ouderen, spreekuur DigiD. In de lockdown bracht ik met de bakfiets boeken rond."),
        ("sep. 2006 – dec. 2012", "Medewerker educatie", "Museum De Lakenhal, Leiden", "Rondleidingen, lesbrieven, schoolklassen ontvangen, subsidieaanvraag."),
        ("2003 – 2006", "Freelance rondleider en tekstschrijver", "eigen bedrijf: Bijschrift", "Teksten voor kleine musea en een veilinghuis, rondleidingen in het Rijksmuseum."),
        ("okt. 2001 – juni 2002", "Projectmedewerker inventarisatie", "Teylers Museum, Haarlem", "Prenten beschrijven voor de database.")]:
        w.p(f"{rol}", b=True, before=7)
        w.p(f"{org}  |  {per}", color="B71C1C")
        w.p(tx)
    k("Onbetaald, wel belangrijk")
    for per, rol, org in [("2016 – 2020", "Taalcoach", "Stichting Gilde Leiden"), ("1997 – 2000", "Redacteur", "studentenblad De Gutenberg")]:
        w.p(f"{rol}, {org}, {per}")
    k("Privé")
    w.p("Twee pubers, een volkstuin en een hardnekkige liefde voor Morandi.")
    w.body()
    w.save(dst)


cv("q17", "Lindeman, Hester - CV.docx", q17, [S("wo-master", True, "1995", "2001"), S("wo-bachelor", False, "2002", "2003"), S("vwo", True, "1989", "1995")],
   [E("2021-05", "present", "Servicepunt71", types="municipality", cc=True, tools=["Key2KCC"]),
    E("2013-01", "2021-04", "Bibliotheek Bollenstreek"), E("2006-09", "2012-12", "Museum De Lakenhal"), E("2003", "2006", "Bijschrift"),
    E("2001-10", "2002-06", "Teylers Museum"), E("2016", "2020", "Stichting Gilde Leiden", kind="volunteer"),
    E("1997", "2000", "studentenblad De Gutenberg", kind="volunteer")],
   refs=2, lists=["Key2KCC", "Officepakket"], offer=(52.1, "yes", "2023-04-16 21:44"))


# ---------------------------------------------------------------- q18  (long)
def q18(dst):
    w = W("Liberation Serif", 11.5, (2.4, 2.4, 2.4, 2.4), "Marleen Schuurmans", gap=4)
    w.p("Marleen Schuurmans", b=True, size=26, color="003C71")
    w.p("Senior adviseur dienstverlening, functioneel beheer en klantcontact", size=14, color="5A6B7B", after=18)
    for x in ("Woonplaats\tVeenendaal", "Geboortejaar\t1970", "Telefoon\t06 - 2817 4490", "E-mail\tm.schuurmans@adviesmail.nl", "Beschikbaarheid\t32 uur, per direct"):
        w.p(x, tabs=(5,))

    def k(x):
        w.rule(w.p(x, b=True, size=15, color="003C71", before=16, after=6), "003C71", 8)
    k("Wie ben ik")
    w.p("Ruim dertig jaar geleden begon ik als typiste bij een notaris. Sindsdien heb ik bij een verzekeraar, een waterschap en vooral bij gemeenten gewerkt, steeds op de plek waar inwoner, proces en systeem elkaar raken. "
        "Ik ben geen beleidsmaker van achter het bureau: ik luister eerst een week mee aan de telefoon voordat ik iets opschrijf.", align="j")
    w.p("Collega’s noemen mij nuchter, vasthoudend en goed voorbereid. Ik werk graag in een klein team en vind het leuk om kennis over te dragen aan mensen die net beginnen.", align="j")
    k("Competenties")
    w.bl("Klantgerichtheid: de vraag achter de vraag zoeken", "Analytisch vermogen: van klacht naar oorzaak naar maatregel", "Overdracht: handleidingen die mensen echt lezen", "Rust bewaren bij storingen en bij boze bellers", "Plannen en organiseren van releases en testrondes")
    w.d.add_page_break()
    k("Projecten en functies")

    def job(rol, org, per, intro, taken, res, sys=None):
        w.p(rol, b=True, size=13, before=10)
        w.p(f"{org}\n{per}", color="5A6B7B", i=True)
        w.p(intro, align="j")
        w.p("Taken en verantwoordelijkheden", b=True)
        w.bl(*taken)
        w.p("Resultaat", b=True, before=4)
        w.p(res, align="j")
        if sys:
            w.p("**Werkomgeving:** " + sys)
    job("Functioneel beheerder klantcontactcentrum (zaaksysteem en telefonie)", "Gemeente Veenendaal", "1 oktober 2019 – heden",
        "De gemeente Veenendaal heeft ongeveer 68.000 inwoners. Het team Informatie en Automatisering ondersteunt onder andere het klantcontactcentrum, burgerzaken en het sociaal domein.",
        ["Eerste vraagbaak voor gebruikers van het zaaksysteem en de telefooncentrale", "Inrichten van wachtrijen, meldteksten en bereikbaarheidsrapportages", "Testen van nieuwe versies met een groep sleutelgebruikers", "Contact met leveranciers over storingen en wensen", "Schrijven van werkinstructies en geven van korte trainingen"],
        "De doorlooptijd van wijzigingsverzoeken is gehalveerd en voor het eerst in jaren ligt er een releasekalender waar iedereen zich aan houdt.", "Key2KCC, Suite4Sociaal Domein, Djuma, Microsoft 365, TopDesk")
    w.d.add_page_break()
    job("Coördinator klantcontactcentrum", "Gemeente Rhenen", "1 april 2014 – 30 september 2019",
        "Rhenen richtte in 2014 een nieuw klantcontactcentrum in. Ik was vanaf de eerste dag verantwoordelijk voor de dagelijkse gang van zaken.",
        ["Dagelijkse aansturing van acht medewerkers telefonie en e-mail", "Zelf meedraaien in de telefoondienst, minimaal twee dagdelen per week", "Bezettingsplanning en vakanties", "Kennisbank en belscripts actueel houden", "Maandrapportage voor het managementteam"],
        "Van 70 naar 91 procent bereikbaarheid binnen anderhalf jaar; het klanttevredenheidsonderzoek van 2018 gaf een 7,9.", "Key2KCC, Word, Excel")
    w.d.add_page_break()
    job("Medewerker belastingen en klantzaken", "Waterschap Vallei en Veluwe, Apeldoorn", "1 januari 2009 – 31 maart 2014",
        "Het waterschap is verantwoordelijk voor dijken, waterkwaliteit en zuivering in een groot deel van Gelderland en Utrecht.",
        ["Behandelen van bezwaarschriften tegen de aanslag watersysteemheffing", "Telefonisch en schriftelijk beantwoorden van vragen van belastingplichtigen", "Kwijtschelding toetsen"],
        "Samen met een collega een standaardbrievenset ontwikkeld die later door drie andere waterschappen is overgenomen.")
    job("Acceptant schadeverzekeringen", "Univé, Zwolle", "1 september 1999 – 31 december 2008",
        "Univé is een coöperatieve verzekeraar met regionale kantoren.",
        ["Beoordelen van aanvragen voor opstal- en aansprakelijkheidsverzekeringen", "Mutaties en royementen verwerken", "Inwerken van nieuwe acceptanten"], "Achterstanden na de fusie van twee regio’s zijn in vier maanden weggewerkt.")
    w.d.add_page_break()
    job("Secretaresse", "Notariskantoor Ter Haar & Van Blijenburgh, Ede", "1 juni 1990 – 31 augustus 1999",
        "Een kantoor met drie notarissen en een kleine twintig medewerkers.", ["Uitwerken van akten", "Agendabeheer", "Archief en dossiervorming"], "In 1996 de overstap van schrijfmachine naar tekstverwerker begeleid.")
    k("Opleidingen")
    for x in ("Bestuurskunde / Overheidsmanagement (hbo-bachelor), Thorbecke Academie, 2005 – 2009, diploma behaald", "MEAO Bedrijfsadministratie, Ede, 1987 – 1990, diploma behaald", "MAVO, Marnix College Ede, 1983 – 1987, diploma behaald"):
        w.p(x)
    k("Cursussen en certificaten")
    for x in ("BiSL Foundation (2020)", "Zaakgericht werken voor beheerders (2019)", "Leidinggeven op de werkvloer (2015)", "Assurantie B (2001)", "Steno en machineschrijven (1989)"):
        w.p(x)
    w.d.add_page_break()
    k("Referenties")
    w.p("“Marleen is de collega die je belt als de telefoons plat liggen. Niet omdat ze de stekker kent, maar omdat ze de mensen kent.”", i=True)
    w.p("Egbert van Ginkel, teammanager Informatie en Automatisering, Gemeente Veenendaal")
    w.p("“Zonder haar planning hadden wij de eerste zomer niet overleefd.”", i=True, before=8)
    w.p("Thea Roseboom, voormalig afdelingshoofd Publiekszaken, Gemeente Rhenen, 06 - 4039 8817")
    k("Talen")
    w.p("Nederlands (moedertaal), Engels (goed), Duits (redelijk)")
    k("Persoonlijk")
    w.p("Getrouwd, drie kinderen die het huis uit zijn, organist in de dorpskerk, wandelaar. Ik heb het Pieterpad in etappes gelopen en ben nu aan het Zuiderzeepad bezig.")
    office_pdf(w.d, dst)


cv("q18", "M.Schuurmans uitgebreid CV.pdf", q18, [S("hbo-bachelor", True, "2005", "2009"), S("mbo-4", True, "1987", "1990"), S("vmbo", True, "1983", "1987")],
   [E("2019-10-01", "present", "Gemeente Veenendaal", types="municipality", cc="mixed", tools=["Key2KCC", "Suite", "Officepakket"]),
    E("2014-04-01", "2019-09-30", "Gemeente Rhenen", types="municipality", cc=True, tools=["Key2KCC", "Officepakket"]),
    E("2009-01-01", "2014-03-31", "Waterschap Vallei en Veluwe", types="water-authority", cc="mixed"),
    E("1999-09-01", "2008-12-31", "Univé"), E("1990-06-01", "1999-08-31", "Notariskantoor Ter Haar & Van Blijenburgh")],
   refs=2, offer=(55.0, "yes", "2023-04-17 17:30"))


# ---------------------------------------------------------------- q19
def q19(dst):
    w = W("Segoe UI", 10, (2, 2, 2, 2), "Tamara")
    w.p("TAMARA DE WILDT", b=True, size=20, align="r", color="AD1457")
    w.p("Heerhugowaard / 06 1847 2093 / tamaradewildt@nhmail.nl", align="r", after=4)
    w.rule(w.p(""), "AD1457", 12)
    w.p("Mijn levensloop, van nu naar toen", b=True, size=13, before=8, after=6)
    for y, x, z in [
        ("2022-nu", "Telefoniste / klantadviseur bij Taxicentrale Rijks", "Ritten aannemen en plannen, klachten oplossen, WMO-reizigers uitleg geven. Drukke lijn, 4 dagen."),
        ("2021-2022", "Herstellen en heroriënteren", "Na een burn-out loopbaantraject gedaan bij het UWV."),
        ("2017-2021", "Teamleider huishouding, Zorgcirkel locatie Molenwerf", "Rooster voor 18 medewerkers, verzuimgesprekken, inkoop."),
        ("2016-2017", "Opleiding Leidinggevende facilitair, mbo 4, Horizon College", "Diploma behaald."),
        ("2011-2017", "Medewerker huishouding, Zorgcirkel locatie Molenwerf", "Kamers, linnenkamer, restaurant."),
        ("2010-2011", "Schoonmaker treinen, Asito, Alkmaar", "Avonddienst."),
        ("2008-2010", "Opleiding Helpende zorg en welzijn, mbo 2, Horizon College", "Diploma behaald."),
        ("2008", "Vakantiewerk bollenpellen, firma Beers", ""),
        ("2004-2008", "Vmbo-basis zorg en welzijn, Focus Heerhugowaard", "Diploma behaald.")]:
        w.p(f"**{y}**\t{x}", tabs=(3,), before=5)
        if z:
            w.p(z, left=3)
    w.p("Wat ik kan", b=True, size=13, before=12)
    w.p("Blijven glimlachen (dat hoor je aan de telefoon), roosteren, omgaan met Excel, Outlook en Teams, mensen op hun gemak stellen.")
    w.p("Wat ik zoek", b=True, size=13, before=8)
    w.p("Vast werk van 24 tot 28 uur aan de telefoon, het liefst bij een gemeente in de buurt.")
    w.p("Referenties: Mark Rijks (eigenaar Taxicentrale Rijks) 072-555 01 30", before=10)
    w.save(dst)


cv("q19", "tamara cv (2).docx", q19, [S("mbo-4", True, "2016", "2017"), S("mbo-2", True, "2008", "2010"), S("vmbo", True, "2004", "2008")],
   [E("2022", "present", "Taxicentrale Rijks", cc=True), E("2017", "2021", "Zorgcirkel", types="care"), E("2011", "2017", "Zorgcirkel", types="care"),
    E("2010", "2011", "Asito"), E("2008", "2008", "firma Beers")],
   refs=1, lists=["Officepakket"], offer=(42.5, "", "2023-04-17 22:10"))


# ---------------------------------------------------------------- q20
def q20(dst):
    dst.write_text("""<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>Bianca Sietsma | cv</title>
<style>
body{font-family:Trebuchet MS,sans-serif;background:#fafafa;color:#333;max-width:760px;margin:20px auto;font-size:14px}
header{border-bottom:4px solid #00838f;padding-bottom:10px} h1{margin:0;color:#00838f} section{margin-top:18px}
.card{background:#fff;border:1px solid #ddd;padding:10px 14px;margin:8px 0} .card h3{margin:0;font-size:15px} .card .when{color:#00838f;font-size:12px}
</style></head><body>
<header><h1>Bianca Sietsma</h1>Leeuwarden &middot; 06 4930 1172 &middot; bianca.sietsma@friesmail.nl</header>
<section><p>Van kapster naar klantenservice: praten kon ik altijd al, nu word ik ervoor betaald. Ik werk snel, typ foutloos en spreek Fries, Nederlands en genoeg Duits.</p></section>
<section><h2>Banen</h2>
<div class="card"><h3>Medewerker klantcontactcentrum</h3><div class="when">1-9-2021 t/m heden</div><div>CJIB, Leeuwarden</div><p>Bellers over verkeersboetes en betalingsregelingen, ook via de chat. Registreren in eigen systeem, mail in Outlook en brieven in Word.</p></div>
<div class="card"><h3>Klantenservicemedewerker</h3><div class="when">15-3-2020 t/m 31-8-2021</div><div>FBTO, Leeuwarden</div><p>Polissen wijzigen en schademeldingen aannemen aan de telefoon.</p></div>
<div class="card"><h3>Zelfstandig kapster</h3><div class="when">1-1-2014 t/m 29-2-2020</div><div>Kapsalon Bianca, aan huis in Stiens</div><p>Knippen, kleuren, bruidskapsels, eigen administratie.</p></div>
<div class="card"><h3>Kapster</h3><div class="when">1-8-2007 t/m 31-12-2013</div><div>BrainWash Kappers, Leeuwarden</div><p>Allround kapster, leerlingen begeleiden.</p></div>
</section>
<section><h2>Leren</h2>
<div class="card"><h3>Allround kapper, mbo niveau 3</h3><div class="when">2005 &ndash; 2008</div><div>Friesland College, diploma</div></div>
<div class="card"><h3>Vmbo-k Uiterlijke verzorging</h3><div class="when">2001 &ndash; 2005</div><div>Comenius Mariënburg, diploma</div></div>
<div class="card"><h3>Hbo Rechten (deeltijd)</h3><div class="when">september 2022 &ndash; heden</div><div>NHL Stenden, eerste jaar, na een 21+ toets</div></div>
</section>
<section><h2>Referenties</h2><p>Jelmer Hoogland, teamleider CJIB, 06 2180 5534<br>Aukje de Vries-Postma, coach FBTO, 06 3477 9012</p></section>
</body></html>
""", encoding="utf-8")


cv("q20", "bianca-sietsma-cv.html", q20, [S("mbo-3", True, "2005", "2008"), S("vmbo", True, "2001", "2005"), S("hbo-bachelor", False, "2022-09", "present")],
   [E("2021-09-01", "present", "CJIB", types="central-government", cc=True, tools=["Officepakket"]), E("2020-03-15", "2021-08-31", "FBTO", cc=True),
    E("2014-01-01", "2020-02-29", "Kapsalon Bianca"), E("2007-08-01", "2013-12-31", "BrainWash Kappers")],
   refs=2, offer=(46.9, "no", "2023-04-18 12:04"))


# ---------------------------------------------------------------- q21
def q21(dst):
    w = W("Arial", 11, (2.5, 2.5, 2.5, 2.5), "C. Verbruggen")
    w.p("Curriculum Vitae", b=True, size=16, after=10)
    w.p("Carla Verbruggen-Maas\nLindelaan 5\n5251 Vlijmen\n073-555 20 18 / 06-30 11 94 72\ncarlaverbruggen@brabantpost.nl", after=10)
    w.p("WERKZAAMHEDEN", b=True, u=True, after=4)
    for per, org, rol, tx in [
        ("mei 2015 t/m december 2022", "Snoeren & De Laat Advocaten, ’s-Hertogenbosch", "Office manager", "Leiding secretariaat (4), facturatie, agenda’s, ontvangst van cliënten, opvang van de telefoon bij afwezigheid van de receptioniste. Word, Outlook en BaseNet."),
        ("februari 2009 t/m april 2015", "Snoeren & De Laat Advocaten, ’s-Hertogenbosch", "Juridisch secretaresse", "Uitwerken van processtukken (dictafoon), dossierbeheer."),
        ("januari 2008 t/m januari 2009", "Manpower", "Uitzendkracht secretariaat", "Korte opdrachten bij onder andere een bouwbedrijf en een accountantskantoor."),
        ("1997 t/m 2007", "thuis", "Opvoeding van vier kinderen", ""),
        ("augustus 1989 t/m juni 1997", "Gemeente Heusden", "Typiste, later secretaresse afdeling Bouwen en Wonen", "Brieven, vergunningen, notulen van de commissie.")]:
        w.p(f"{per}:", before=6)
        w.p(f"**{rol}**, {org}" if org != "thuis" else f"{rol} (thuis)", left=1)
        if tx:
            w.p(tx, left=1)
    w.p("OPLEIDINGEN", b=True, u=True, before=12, after=4)
    w.p("1987 – 1989: mbo-opleiding, Den Bosch. Diploma.\n1982 – 1987: havo, d’Oultremontcollege Drunen. Diploma.\n2010: Opleiding Juridisch secretaresse, Schoevers. Certificaat.")
    w.p("OVERIGE ACTIVITEITEN", b=True, u=True, before=12, after=4)
    w.p("Sinds 2010: vrijwilliger Bezoekgroep Zonnebloem Vlijmen.\n2018 t/m 2022: gemeenteraadslid, gemeente Heusden (commissie Sociaal).")
    w.p("REFERENTIES", b=True, u=True, before=12, after=4)
    w.p("Mr. E. Snoeren, 073-555 44 10\nMr. P. de Laat, 073-555 44 11")
    office_as(w.d, dst, "rtf")


cv("q21", "CV C. Verbruggen.rtf", q21, [S("mbo", True, "1987", "1989"), S("havo", True, "1982", "1987")],
   [E("2015-05", "2022-12", "Snoeren & De Laat Advocaten", cc="mixed", tools=["Officepakket"]), E("2009-02", "2015-04", "Snoeren & De Laat Advocaten"),
    E("2008-01", "2009-01", "Manpower", types="temp-agency"), E("1989-08", "1997-06", "Gemeente Heusden", types="municipality"),
    E("2010", "present", "Bezoekgroep Zonnebloem Vlijmen", kind="volunteer"),
    E("2018", "2022", "gemeente Heusden", types="municipality", kind="councillor")],
   refs=2, offer=(44.0, "no", "2023-04-14 15:55"))
