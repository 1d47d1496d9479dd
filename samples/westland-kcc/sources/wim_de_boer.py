"""Six pages: a senior man who leaves nothing out. Numbered projects, competences and a long list of courses."""
# ruff: noqa: E501 - running text of the CV stays in one piece

from pathlib import Path

from wordkit import new, para, rule, save

FILE = "cv_wim_de_boer.pdf"
EXPORT = True

JOBS = (
    ("Gemeente Capelle aan den IJssel", "Teamleider Klantcontactcentrum", "februari 2018 – heden",
     "Het klantcontactcentrum telt 22 medewerkers en behandelt ongeveer 140.000 contacten per jaar: telefoon, e-mail, WhatsApp en de balie van het gemeentehuis. Ik geef leiding aan het team, "
     "draai wekelijks zelf twee dagdelen mee aan de telefoon en ben verantwoordelijk voor planning, kwaliteit en budget.",
     ("dagelijkse aansturing, werkverdeling en coaching op gesprekken",
      "bewaken van bereikbaarheid (85 % binnen 40 seconden) en afhandeling in het eerste contact (78 %)",
      "inrichting van werkprocessen in Key2KCC en instructie van nieuwe collega's daarin",
      "aansluiting op het sociaal domein: medewerkers van het KCC kijken sinds 2020 mee in Suite voor het Sociaal Domein",
      "maandrapportages en begroting in Microsoft Office",
      "overleg met burgerzaken, belastingen en stadsbeheer over piekdrukte en campagnes"),
     ("wachttijd van gemiddeld 2,5 minuut naar 35 seconden gebracht",
      "ziekteverzuim gedaald van 9 naar 4 procent",
      "in maart 2020 het hele team in zes dagen naar thuiswerken omgezet, zonder een dag uitval",
      "een kennisbank van 600 artikelen opgezet, samen met de vakafdelingen")),
    ("Provincie Zuid-Holland", "Beleidsadviseur dienstverlening", "september 2012 – januari 2018",
     "Als beleidsadviseur schreef ik het programma Dienstverlening 2013-2017 en begeleidde ik de uitvoering daarvan bij de afdelingen vergunningen, subsidies en communicatie.",
     ("adviseren van directie en Gedeputeerde Staten over digitale dienstverlening",
      "opstellen en evalueren van servicenormen",
      "projectleider van de vernieuwing van het subsidieloket",
      "secretaris van het interprovinciaal overleg klachtbehandeling"),
     ("doorlooptijd van subsidieaanvragen teruggebracht van dertien naar acht weken",
      "eerste openbare jaarverslag klachten en bezwaren van de provincie")),
    ("Hoogheemraadschap van Schieland en de Krimpenerwaard", "Adviseur bedrijfsvoering", "mei 2006 – augustus 2012",
     "In de jaren na de fusie van de waterschappen was ik adviseur van het management bij het op orde brengen van de ondersteunende processen.",
     ("opzetten van planning en control voor vier afdelingen",
      "procesbeschrijvingen en administratieve organisatie",
      "begeleiden van de verhuizing naar het nieuwe kantoor in Rotterdam"),
     ("eerste goedkeurende verklaring na de fusie", "aantal interne formulieren gehalveerd")),
    ("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties", "Senior beleidsmedewerker", "januari 1999 – april 2006",
     "Bij de directie Openbare Dienstverlening werkte ik aan het programma Overheidsloket en later aan de elektronische gemeente.",
     ("subsidieregelingen voor gemeentelijke loketten uitvoeren",
      "beantwoorden van Kamervragen en voorbereiden van debatten",
      "kennisnetwerken van gemeentesecretarissen en hoofden publiekszaken organiseren"),
     ("ruim tachtig gemeenten met een geïntegreerd loket", "handreiking bereikbaarheid, gebruikt door een derde van de gemeenten")),
    ("Gemeente Gouda", "Beleidsmedewerker welzijn", "maart 1992 – december 1998",
     "Mijn eerste baan na mijn studie: beleid voor ouderenwerk, buurthuizen en vrijwilligers.",
     ("subsidierelaties met welzijnsinstellingen", "nota's voor college en raad", "wijkbezoeken en inspraakavonden"),
     ("nota Ouder worden in Gouda (1994)", "één loket voor welzijnssubsidies")),
)  # fmt: skip
COMPETENCES = (
    (
        "Luisteren",
        "In gesprekken met medewerkers en inwoners neem ik de tijd. Ik vraag door, vat samen en controleer of ik het goed heb begrepen. In mijn functioneringsgesprekken is dit jaar na jaar als sterkste punt genoemd.",
    ),
    (
        "Stressbestendigheid",
        "Verkiezingen, ijzel, een stroomstoring: op een klantcontactcentrum komt alles tegelijk. Ik verdeel dan het werk, blijf zelf zichtbaar op de vloer en neem lastige gesprekken over.",
    ),
    (
        "Zelfstandigheid",
        "Ik ben gewend om opdrachten van begin tot eind te organiseren en tussentijds uit mijzelf te melden hoe het ervoor staat.",
    ),
    (
        "Flexibiliteit",
        "Ik woon op een half uur van Naaldwijk en kan alle dagen werken. Ook als uitvoerend medewerker, want daar ligt mijn plezier: ik zoek bewust geen leidinggevende functie meer.",
    ),
    (
        "Klantgerichtheid",
        "Een inwoner belt niet met een afdeling maar met de gemeente. Dat uitgangspunt heb ik in alle functies uitgedragen, van beleidsnota tot telefoonscript.",
    ),
)
COURSES = (
    "2022  Leidinggeven aan hybride teams",
    "2021  Privacy en informatiebeveiliging voor leidinggevenden",
    "2019  Direct duidelijk: schrijven op taalniveau B1",
    "2018  Workforce management in het klantcontactcentrum",
    "2015  Procesverbetering volgens lean (green belt)",
    "2013  Projectmatig creëren",
    "2009  Financieel management voor niet-financiële managers",
    "2003  Onderhandelen",
    "1996  Vergadertechniek",
)


def build(path: Path) -> None:
    d = new("Liberation Serif", 12.5, 3, 8)
    d.styles["Normal"].paragraph_format.line_spacing = 1.35
    d.sections[0].footer.paragraphs[0].text = "Curriculum vitae drs. W.J. de Boer"
    para(d, "CURRICULUM VITAE", bold=True, size=20, after=2)
    rule(para(d, "drs. Willem Jan (Wim) de Boer", size=15, after=12))
    for line in (
        "Adres: Bermweg 88, 2907 LB Capelle aan den IJssel",
        "Telefoon: 06 55 31 90 02",
        "E-mail: wjdeboer@voorbeeldmail.nl",
        "Geboren: 23 september 1966 te Zwolle",
        "Burgerlijke staat: gehuwd, drie volwassen kinderen",
    ):
        para(d, line, after=1)

    def head(text: str) -> None:
        rule(para(d, text, bold=True, size=14, after=8))

    para(d)
    head("1. Profiel")
    para(d, "Ervaren leidinggevende en adviseur met een hart voor publieke dienstverlening. In dertig jaar bij gemeente, rijk, waterschap en provincie heb ik steeds gewerkt aan dezelfde vraag: hoe krijgt "
            "een inwoner zo snel mogelijk een goed en vriendelijk antwoord? De laatste jaren deed ik dat in de praktijk van een klantcontactcentrum. In deze fase van mijn loopbaan wil ik terug naar het vak zelf: "
            "zelf aan de telefoon, zelf zaken uitzoeken en mijn ervaring delen met jongere collega's.")  # fmt: skip
    para(
        d,
        "Collega's omschrijven mij als bedachtzaam, loyaal en humorvol. Mijn valkuil is dat ik graag volledig ben; ik laat mij daar graag op aanspreken.",
    )
    head("2. Opleiding")
    para(d, "1985 – 1991   Bestuurskunde, Erasmus Universiteit Rotterdam. Doctoraaldiploma behaald (drs.).")
    para(d, "1979 – 1985   Vwo (atheneum), Thorbecke Scholengemeenschap, Zwolle. Diploma behaald.")
    d.add_page_break()
    head("3. Werkervaring")
    for number, (employer, role, when, situation, tasks, results) in enumerate(JOBS, 1):
        para(d, f"3.{number}  {employer}", bold=True, size=13, after=1).paragraph_format.keep_with_next = True
        para(d, role, italic=True, after=1).paragraph_format.keep_with_next = True
        para(d, when, after=5)
        para(d, "Situatie: " + situation)
        para(d, "Taken en verantwoordelijkheden:", after=2)
        for task in tasks:
            para(d, task, style="List Bullet", after=2)
        para(d, "Resultaten:", after=2)
        for result in results:
            para(d, result, style="List Bullet", after=2)
        para(d)
    d.add_page_break()
    head("4. Competenties")
    for name, text in COMPETENCES:
        para(d, name, bold=True, after=1)
        para(d, text)
    head("5. Cursussen en trainingen")
    for line in COURSES:
        para(d, line, after=2)
    para(d)
    head("6. Talen")
    para(d, "Nederlands (moedertaal), Engels (vloeiend), Duits (goed), Frans (leesvaardig)")
    head("7. Persoonlijke interesses")
    para(
        d,
        "Ik tennis op niveau 6, lees veel geschiedenis en ben sinds jaar en dag abonnee van het Rotterdams Philharmonisch Orkest. In de zomer trekken mijn vrouw en ik met de vouwwagen door Scandinavië.",
    )
    head("8. Referenties")
    para(
        d,
        "De heer mr. A.C. Verbeek, directeur Publiekszaken, gemeente Capelle aan den IJssel, telefoon 010 555 45 00",
        after=2,
    )
    para(
        d,
        "Mevrouw drs. H. Ouwerkerk, bureauhoofd Dienstverlening, provincie Zuid-Holland, telefoon 070 555 66 11",
    )
    save(d, path, "W.J. de Boer")
