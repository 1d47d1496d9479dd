from lib import *

def e08():
    d = new("Verdana", 9.5, 2, 3)
    P(d, "CV TINEKE POSTMA", b=True, size=16, color="006D77", after=0)
    P(d, "Stiens | 058-00 12 96 | tineke.postma@kpnmail.example | 12-11-1979", size=8.5, after=8)
    def H(t): rule(P(d, t.upper(), b=True, color="006D77", before=8), "83C5BE", 8)
    H("Wat ik te bieden heb")
    P(d, "Ruim vijftien jaar ervaring in de publieksdienstverlening in Friesland. Ik ken de binnenkant van een gemeentehuis en ik weet wie ik moet hebben. Systemen pak ik snel op.")
    H("Loopbaan")
    P(d, "**GEMEENTE LEEUWARDEN** (januari 2018 – heden)", after=1)
    P(d, "__De gemeente Leeuwarden ontstond in haar huidige vorm op 1 januari 2018 na de herindeling en telt ruim 120.000 inwoners.__", size=8.5)
    for t, p_, l in (("Senior medewerker KCC", "jan. 2022 – heden", ["meeluisteren en feedback geven aan nieuwe medewerkers", "deelname aan het overleg met wijkbeheer over terugkerende klachten", "vraagbaak voor twaalf collega's en werkverdeler op drukke dagen", "beheer van de kennisbank", "gesprekken en meldingen registreren in Key2KCC"]),
                     ("Medewerker KCC", "jan. 2019 – dec. 2021", ["contact over afval, parkeren, belastingaanslagen en evenementen", "terugkoppeling aan vakafdelingen als een melding te lang open blijft", "eerste lijn telefonie, 14 058", "mail en sociale media", "Suite voor inzage in lopende uitkeringsaanvragen"]),
                     ("Medewerker burgerzaken", "jan. 2018 – dec. 2018", ["het eerste jaar na de herindeling, met veel verhuisde dossiers", "uittreksels, rijbewijzen, reisdocumenten", "Key2Burgerzaken"])):
        P(d, f"**{t}**\t{p_}", rtab=17, after=0, ind=.6)
        for x in l: P(d, x, style="List Bullet", after=0)
    P(d, "**GEMEENTE LEEUWARDERADEEL**", before=8, after=1)
    P(d, "**Baliemedewerker publiekszaken**\tapr. 2006 – dec. 2017", rtab=17, after=0, ind=.6)
    for x in ("ook trouwambtenaar, een stuk of vijftien huwelijken per jaar, waarvan een op een skûtsje", "inwoners helpen aan de balie in Stiens", "aangifte geboorte, huwelijk en overlijden", "na de aankondiging van de fusie: dossiers opschonen met Excel en Word"): P(d, x, style="List Bullet", after=0)
    P(d, "**SLAGERIJ VAN DER MEULEN**", before=8, after=1); P(d, "**Winkelmeisje**\t1997 – 2001", rtab=17, after=0, ind=.6)
    H("Leren")
    P(d, "Mbo Sociaal-juridisch medewerker\t2001 – 2005", rtab=17, after=0); P(d, "Friese Poort, niveau 4, geslaagd", after=4, ind=.6)
    P(d, "MAVO\t1992 – 1997", rtab=17, after=0); P(d, "Stiens, geslaagd (na één keer doubleren)", ind=.6)
    H("Sterke kanten")
    for x in ("Rustig blijven als een gesprek dreigt te ontsporen; ik laat mensen uitpraten en vat dan samen.", "Goed geheugen voor gezichten, namen en straten.", "Foutloos schrijven, in het Nederlands en in het Fries.", "Niet bang om te zeggen dat ik iets niet weet. Ik zoek het uit en ik bel terug, dezelfde dag."): P(d, x, style="List Number", after=2)
    H("Cursussen")
    for x in ("Basiscursus Burgerzaken (2006)", "Identiteitsfraude herkennen (2013, herhaald in 2018)", "Omgaan met verward gedrag (2020)", "Coachend begeleiden op de werkplek (2022)"): P(d, x, ind=.6, after=0)
    H("Waar ik warm voor loop")
    P(d, "Kaatsen (kijken, niet meer doen), mijn moestuin en de Elfstedentocht, die vast nog eens komt. Ik sta open voor een klus buiten Leeuwarden, mits met de trein te doen of op de fiets. Werken op woensdag en vrijdag is geen bezwaar.")
    H("Nevenactiviteiten")
    P(d, "Penningmeester Dorpsbelang Britsum\t2015 – 2019", rtab=17)
    H("Personen die u kunt bellen")
    P(d, "Anneke Wijbenga (afdelingshoofd KCC), 058-00 40 40, en Feike Sijtsma (oud-gemeentesecretaris Leeuwarderadeel), 06-00 77 31 05.")
    d.save(OUT / "e08.docx")
    gold("e08.docx", [ED("mbo-4", True, "2001", "2005"), ED("vmbo", True, "1992", "1997")],
     [E("2022-01", "present", "Gemeente Leeuwarden", None, ("municipality",), True, tools=("Key2KCC",)),
      E("2019-01", "2021-12", "Gemeente Leeuwarden", None, ("municipality",), True, tools=("Suite",)),
      E("2018-01", "2018-12", "Gemeente Leeuwarden", None, ("municipality",)),
      E("2006-04", "2017-12", "Gemeente Leeuwarderadeel", None, ("municipality",), tools=("Officepakket",)),
      E("1997", "2001", "Slagerij van der Meulen", None, ("private",)),
      E("2015", "2019", "Dorpsbelang Britsum", None, ("private",), paid=False)],
     refs=2, offer=(53.30, "nee", "2023-04-17 11:11"))

def e09():
    d = new("Carlito", 11, 2)
    P(d, "BAS REINDERS", b=True, size=22, after=0); rule(P(d, "Werkplekbeheer & ondersteuning", color="2E75B6", size=13), "2E75B6", 18)
    t = d.add_table(rows=1, cols=2); t.autofit = False; t.columns[0].width = Cm(11.5); t.columns[1].width = Cm(5.5); L, R = t.rows[0].cells; L.width = Cm(11.5); R.width = Cm(5.5)
    def job(a, b, c_, x):
        P(L, f"**{a}**", after=0); P(L, b, after=0, color="2E75B6"); P(L, c_, after=0, i=True, size=9.5); P(L, x, after=7)
    P(L, "WERK", b=True, size=13)
    job("ICT-medewerker werkplekondersteuning", "DUO, Groningen (via Yacht)", "2021 – heden", "Storingen van collega's op de werkvloer oplossen, accounts en rechten, TOPdesk, Active Directory, Office 365 migratie.")
    job("Werkplekbeheerder", "Noorderpoort Stadskanaal", "2017 – 2021", "Laptops uitrollen, digiborden, leerlingsystemen. Ook surveillant bij digitale examens.")
    job("Verkoper / reparateur", "Paradigit Assen (inmiddels failliet)", "2013 – 2016", "Advies en reparatie van computers aan particulieren.")
    job("Stagiair systeembeheer", "Treant Zorggroep", "feb 2012 – jul 2012", "Inventarisatie van werkplekken.")
    P(R, "OVER BAS", b=True, size=13); P(R, "Geb. 14 mei 1992 te Gasselternijveen. Rustig, denkt in oplossingen, legt graag dingen uit aan niet-techneuten.", size=10)
    P(R, "OPLEIDING", b=True, size=13, before=8)
    P(R, "Mbo ICT\nDrenthe College, Emmen\n2013, voltooid", size=10)
    P(R, "vmbo-T\n2005 – 2009\nDollard College\nVoltooid", size=10)
    P(R, "CERTIFICATEN", b=True, size=13, before=8); P(R, "ITIL Foundation (2018)\nMS-900 (2021)\nRijbewijs B", size=10)
    P(R, "REFERENTIES", b=True, size=13, before=8); P(R, "Op verzoek.", size=10)
    via(d, "e09.pdf")
    gold("e09.pdf", [ED("mbo", True, None, "2013"), ED("vmbo", True, "2005", "2009")],
     [E("2021", "present", "Yacht", "DUO", ("temp-agency", "central-government"), False, tools=("Officepakket",)),
      E("2017", "2021", "Noorderpoort", None, ("education",)), E("2013", "2016", "Paradigit", None, ("private",)),
      E("2012-02", "2012-07", "Treant Zorggroep", None, ("care",), paid=False, intern=True)], req=True, offer=(52, "", "2023-04-16 19:20"))

def e10():
    d = new("Liberation Serif", 11, 2.3, 4)
    P(d, "Olha Bondarenko", size=20, color="1F497D", after=0)
    P(d, "Hardenberg, telefoon 06 84 20 19 73, sinds 2009 in Nederland, Nederlands niveau B2/C1", after=10)
    P(d, "Mijn werk in Nederland", b=True, size=13)
    for a, b, c_ in (("Vanaf 2 mei 2022", "Administratief medewerkster vluchtelingenopvang, Gemeente Ommen (Bestuursdienst Ommen-Hardenberg)", "Ik help gezinnen uit Oekraïne bij inschrijving, leefgeld en school. Ik vertaal brieven. Leefgeld verwerk ik in Suite en lijsten in Excel."),
        ("Van 1 oktober 2015 tot 30 april 2022", "Productieplanner, Kunststof Techniek Vechtdal B.V.", "Orders plannen, afstemming magazijn. Werken met SAP en Microsoft Office."),
        ("Van 12 januari 2011 tot 30 september 2015", "Schoonmaakster, Hotel De Zon", "Kamers en zalen.")):
        P(d, a, i=True, after=0); P(d, b, b=True, after=0); P(d, c_, after=7)
    P(d, "Mijn werk in Oekraïne", b=True, size=13)
    P(d, "2003 – 2008", i=True, after=0); P(d, "Docent wiskunde, School nr. 27 Poltava", b=True, after=7)
    P(d, "Mijn studie", b=True, size=13)
    P(d, "Pedagogische Universiteit Poltava, leraar wiskunde, diploma 2003 (nog niet gewaardeerd door Nuffic)", after=2)
    P(d, "Staatsexamen NT2 programma II, 2012", after=2)
    P(d, "Mbo Bedrijfsadministratie niveau 3, Alfa-college Hardenberg, 2013 – 2015. Diploma: ja", after=7)
    P(d, "Mensen die mij kennen", b=True, size=13)
    P(d, "Dhr. G. Veltink, directeur Kunststof Techniek Vechtdal, tel. 0523 00 71 71", after=0)
    P(d, "Mevr. L. Kamphuis, teamleider Sociaal Domein, tel. 0529 00 32 32", after=0)
    P(d, "Mevr. T. Schuurhuis, NT2-docent, tschuurhuis@alfa.example")
    via(d, "e10.odt")
    gold("e10.odt", [ED(None, True, None, "2003"), ED("mbo-3", True, "2013", "2015")],
     [E("2022-05-02", "present", "Gemeente Ommen", None, ("municipality",), tools=("Suite",), maybe=("Officepakket",)),
      E("2015-10-01", "2022-04-30", "Kunststof Techniek Vechtdal B.V.", None, ("private",), tools=("Officepakket",)),
      E("2011-01-12", "2015-09-30", "Hotel De Zon", None, ("private",)), E("2003", "2008", "School nr. 27 Poltava", None, ("education",))],
     refs=3, offer=(42.25, "ja", "2023-04-12 13:37"))

def e11():
    d = new("Calibri", 10.5, 1.9, 2)
    P(d, "Lianne Kuipers", size=26, al="r", color="A23B72", after=0); P(d, "Meppel — lianne.kuipers@live.example — 06 5200 1188", al="r", size=9, after=12)
    rows = []
    def r(a, b): rows.append((a, b))
    r("WIE", "35 jaar, moeder van een tweeling, in opleiding geweest voor verpleegkundige maar via de huisarts bij de gemeente terechtgekomen. Geen 9-tot-5-type, wel iemand die er altijd is.")
    r("WERK", "**Consulent Wmo** | Gemeente Meppel\nmei 2021 - heden\nKeukentafelgesprekken voeren, beschikkingen schrijven, elke ochtend van 9 tot 10 telefonisch spreekuur voor cliënten. Rapportages in Suite4Sociaal Domein.\n"
              "\n**Doktersassistente** | Huisartsenpraktijk Zuideinde\njuni 2013 - april 2021\nBloeddruk, hechtingen verwijderen, uitstrijkjes, voorraad beheren en declareren.\n"
              "\n**Invalkracht** | Thuiszorg Icare\nsept 2011 - mei 2013\nWassen en aankleden.")
    r("STAGE", "**Doktersassistent** | Isala, poli KNO\n2012 (20 weken)")
    r("OPLEIDING", "Doktersassistent, Landstede Zwolle, niveau 4\n2010 - 2013, diploma\n\nHbo-verpleegkunde, Windesheim\n2008 - 2010, propedeuse gehaald, daarna gestopt\n\nHavo N&G, Stad & Esch\n2003 - 2008, diploma")
    r("CURSUS", "Wmo voor beginners (Stimulansz, 2021), EHBO (2019)")
    r("REFERENTIE", "Dokter M. van Engelen, huisarts te Meppel (werkgever 2013-2021). Telefoon 0522-00 19 19.\nEen tweede referentie van de gemeente volgt als we verder gaan.")
    t = table(d, [(f"**{a}**", b) for a, b in rows], (3, 14), grid=False)
    for x in t.rows: shade(x.cells[0], "F3DDE8")
    d.save(OUT / "e11.docx")
    gold("e11.docx", [ED("mbo-4", True, "2010", "2013"), ED("hbo-bachelor", False, "2008", "2010"), ED("havo", True, "2003", "2008")],
     [E("2021-05", "present", "Gemeente Meppel", None, ("municipality",), "mixed", tools=("Suite",)),
      E("2013-06", "2021-04", "Huisartsenpraktijk Zuideinde", None, ("care",)), E("2011-09", "2013-05", "Thuiszorg Icare", None, ("care",)),
      E("2012", "2012", "Isala", None, ("care",), paid=False, intern=True)], refs=1, offer=(55.55, "ja", "2023-04-18 11:40"))

def e12():
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer
    from reportlab.lib.styles import ParagraphStyle as S
    from reportlab.lib import colors
    n = S("n", fontName="Helvetica", fontSize=9.5, leading=13); b = S("b", parent=n, fontName="Helvetica-Bold"); h = S("h", parent=b, fontSize=12, leading=20, textColor=colors.HexColor("#1b4332"))
    T = SimpleDocTemplate(str(OUT / "e12.pdf"), leftMargin=55, rightMargin=55, topMargin=50, bottomMargin=50, title="CV")
    s = [Paragraph("Mark Veenstra", S("t", parent=b, fontSize=20, leading=26)), Paragraph("Medewerker heffen en innen | Delfzijl | 06-19 40 88 20 | m.veenstra@home.example", n), Spacer(1, 10)]
    def row(d_, x): return [Paragraph(d_, n), Paragraph(x, n)]
    def tab(r): s.append(Table(r, colWidths=[105, 380], style=TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 7)])))
    s.append(Paragraph("Relevante werkervaring", h))
    tab([row("Q2 2021 - heden", "<b>Noordelijk Belastingkantoor</b>, Medewerker Klant en Invordering<br/>Bezwaren en betalingsregelingen afhandelen, dossiers voor de deurwaarder klaarzetten. Applicaties: Key2Belastingen, Excel, Outlook.<br/>In 2022 was ik lid van de werkgroep die de brieven aan belastingplichtigen op taalniveau B1 herschreef. Het aantal bezwaren op de eerste aanslag liep in dat jaar met een tiende terug. Verder werkte ik een nieuwe collega in en beheerde ik de lijst met faillissementen en schuldsaneringen."),
         row("najaar 2018 - Q1 2021", "<b>Gemeente Delfzijl</b>, Medewerker belastingen<br/>OZB, hondenbelasting en toeristenbelasting. Aanslagregels controleren, kohieren in Key2Belastingen.<br/>Als klein team deden we alles zelf: van het nalopen van de bestanden tot het uitzoeken van retourpost. Bij de overdracht van de taken heb ik het archief ontdubbeld."),
         row("2012 - 2018", "<b>Deurwaarderskantoor Flanderijn</b>, Behandelaar incasso<br/>Schuldenaren bellen en gebeld worden, regelingen treffen, vonnissen aanvragen."),
         row("2008 - 2012", "<b>ABN AMRO</b> Appingedam, Kasmedewerker<br/>Tot sluiting van het kantoor.")])
    s.append(Paragraph("Opleiding en diploma's", h))
    tab([row("2004 - 2008", "Bankmedewerker, mbo 4, Noorderpoort Appingedam. Afgerond met diploma."), row("2019", "Belastingen Lokale Overheden, basismodule. Geslaagd (certificaat)."), row("2000 - 2004", "Vmbo theoretische leerweg, Fivelcollege. Afgerond.")])
    s.append(Paragraph("Referentiepersonen", h))
    tab([row("1.", "Alie Dijkema, teammanager, Noordelijk Belastingkantoor, 050-00 83 83"), row("2.", "Roelof Stuut, voormalig coördinator belastingen, gemeente Delfzijl, 06-00 12 40 76")])
    s.append(Paragraph("Beschikbaar: per direct, 32 uur. Uurtarief 55,00 euro exclusief btw en exclusief fee.", n))
    T.build(s)
    gold("e12.pdf", [ED("mbo-4", True, "2004", "2008"), ED("vmbo", True, "2000", "2004")],
     [E({"earliest": "2021-04-01", "latest": "2021-06-30"}, "present", "Noordelijk Belastingkantoor", None, ("joint-arrangement",), tools=("Key2Belastingen", "Officepakket")),
      E({"earliest": "2018-09-01", "latest": "2018-11-30"}, {"earliest": "2021-01-01", "latest": "2021-03-31"}, "Gemeente Delfzijl", None, ("municipality",), tools=("Key2Belastingen",)),
      E("2012", "2018", "Deurwaarderskantoor Flanderijn", None, ("private",), "mixed"), E("2008", "2012", "ABN AMRO", None, ("private",))],
     refs=2, rate=55.0, rateincl="nee", offer=None)

def e13():
    d = new("Liberation Sans", 10, 2, 3)
    P(d, "Eline van der Veldt", b=True, size=18, after=0); P(d, "Zwolle · 1997 · elinevdveldt@proton.example · Nederlands hieronder, English below", size=9, after=8)
    rule(P(d, "NEDERLANDS", b=True, size=12), "000000")
    P(d, "Ik studeerde bestuurskunde en werk nu aan de telefoon en de mail bij een webwinkel. Ik wil terug naar de publieke zaak.")
    P(d, "Werkervaring", b=True)
    for a, b in (("Apr 2021 – heden\tMedewerker klantenservice, Wehkamp, Zwolle", "Retouren, betalingen in termijnen, klachten via chat, mail en telefoon."),
                 ("Sep 2020 – Mrt 2021\tStagiair beleid, Gemeente Dalfsen", "Onderzoek naar digitale dienstverlening, met Word, Excel en PowerPoint."),
                 ("Jun 2016 – Aug 2020\tBarista, Coffeelab, Zwolle", "Naast de studie.")):
        P(d, a, tabs=(4,), after=0); P(d, b, ind=4)
    P(d, "Opleiding", b=True)
    P(d, "2016 – 2020\tBestuurskunde / Overheidsmanagement (hbo), Thorbecke Academie Leeuwarden, diploma", tabs=(4,)); P(d, "2010 – 2016\tVwo, Gymnasium Celeanum, diploma", tabs=(4,))
    P(d, "Referenties", b=True); P(d, "Petra Liefting, stagebegeleider gemeente Dalfsen, 0529-00 48 00", after=0); P(d, "Joris Hamer, teammanager Wehkamp, 038-00 55 66", after=10)
    rule(P(d, "ENGLISH", b=True, size=12), "000000")
    P(d, "I studied public administration and now work on the phones and e-mail for an online store. I would like to return to public service.")
    P(d, "Work experience", b=True)
    for a, b in (("Apr 2021 – present\tCustomer service agent, Wehkamp, Zwolle", "Returns, payments in instalments, complaints by chat, mail and phone."),
                 ("Sep 2020 – Mar 2021\tPolicy intern, Municipality of Dalfsen", "Research into digital services, using Word, Excel and PowerPoint."),
                 ("Jun 2016 – Aug 2020\tBarista, Coffeelab, Zwolle", "Alongside my studies.")):
        P(d, a, tabs=(4,), after=0); P(d, b, ind=4)
    P(d, "Education", b=True)
    P(d, "2016 – 2020\tPublic administration (bachelor), Thorbecke Academie Leeuwarden, degree obtained", tabs=(4,)); P(d, "2010 – 2016\tPre-university education (vwo), Gymnasium Celeanum, diploma", tabs=(4,))
    P(d, "References", b=True); P(d, "Petra Liefting, internship supervisor, and Joris Hamer, team manager: details above.")
    d.save(OUT / "e13.docx")
    gold("e13.docx", [ED("hbo-bachelor", True, "2016", "2020"), ED("vwo", True, "2010", "2016")],
     [E("2021-04", "present", "Wehkamp", None, ("private",), True),
      E("2020-09", "2021-03", "Gemeente Dalfsen", None, ("municipality",), False, paid=False, intern=True, tools=("Officepakket",)),
      E("2016-06", "2020-08", "Coffeelab", None, ("private",))], outside=("Officepakket",), lang="mixed", refs=2, offer=(46.9, "nee", "2023-04-15 12:00"))
