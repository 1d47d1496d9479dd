from goldcalc import E, S
from part2 import chromium

# ---------------------------------------------------------------- w11
def w11(out):
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, ListFlowable, ListItem, HRFlowable
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.colors import HexColor
    n = ParagraphStyle("n", fontName="Helvetica", fontSize=10, leading=13.5)
    k = ParagraphStyle("k", parent=n, fontName="Helvetica-Bold", fontSize=12, textColor=HexColor("#114477"), spaceBefore=10, spaceAfter=3)
    t = ParagraphStyle("t", parent=n, fontSize=22, leading=26, textColor=HexColor("#114477"))
    i = ParagraphStyle("i", parent=n, fontName="Helvetica-Oblique", textColor=HexColor("#555555"))
    f = [Paragraph("Priya Venkataraman", t), Paragraph("Amstelveen, the Netherlands | +31 6 55 38 90 27 | priya.venkat@lotuspost-mail.com", n), HRFlowable(width="100%", color=HexColor("#114477"))]
    def h(x): f.append(Paragraph(x, k))
    def job(a, b, ts):
        f.append(Paragraph("<b>%s</b>" % a, n)); f.append(Paragraph(b, i))
        f.append(ListFlowable([ListItem(Paragraph(x, n), leftIndent=12) for x in ts], bulletType="bullet", start="•", leftIndent=12)); f.append(Spacer(1, 5))
    h("Summary")
    f.append(Paragraph("Customer support professional with eight years of experience in travel and telecom. I moved to the Netherlands in 2019 with my partner. My Dutch is improving every week (A2 certificate, now following B1) and I am looking for a part-time position where I can use it more.", n))
    h("Work Experience")
    job("Customer Support Specialist", "Picnic, Amsterdam | Jan 2022 – Present", ["Answering customers by phone, e-mail and in-app chat in English and simple Dutch", "Reporting recurring delivery issues to the hub managers", "Onboarding new colleagues"])
    job("Customer Service Agent English", "Majorel, Amsterdam | Jun 2019 – Dec 2021", ["Telephone and e-mail support for an international hotel booking site", "Refunds, rebookings and complaints during the Covid period", "Quality score above 92% for six quarters"])
    job("Customer Care Executive", "Vodafone India, Pune | Aug 2014 – Mar 2019", ["Inbound calls from prepaid customers", "Shift lead from 2017"])
    h("Education")
    f.append(Paragraph("<b>Bachelor of Commerce</b>, University of Pune, India, 2011 – 2014, degree obtained", n))
    h("Skills")
    f.append(Paragraph("Zendesk, Salesforce, Microsoft Office, typing 65 words per minute", n))
    h("Languages")
    f.append(Paragraph("English (fluent), Tamil and Hindi (native), Marathi (good), Dutch (A2)", n))
    h("Interests"); f.append(Paragraph("Classical dance, cycling, volunteering at the local library", n))
    h("References"); f.append(Paragraph("Available upon request.", n))
    SimpleDocTemplate(str(out), pagesize=A4, leftMargin=55, rightMargin=55, topMargin=45, bottomMargin=45, title="CV").build(f)

# ---------------------------------------------------------------- w12
def tl(y, a, b, c): return f'<div class=e><div class=y>{y}</div><div class=c><b>{a}</b><span>{b}</span><p>{c}</p></div></div>'
W12 = """<!doctype html><html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:14mm 16mm}
body{font:9.6pt/1.45 'Liberation Sans',sans-serif;margin:0;color:#1d1d1d}h1{font-size:30pt;margin:0;letter-spacing:-1px}h1 em{color:#e4572e;font-style:normal}
.in{display:flex;justify-content:space-between;border-top:3px solid #e4572e;border-bottom:1px solid #ccc;padding:2mm 0;margin:3mm 0 5mm;font-size:8.8pt}
h2{font-size:10pt;text-transform:uppercase;letter-spacing:2px;color:#e4572e;margin:5mm 0 2mm}.e{display:flex;break-inside:avoid}.y{width:36mm;text-align:right;padding-right:5mm;color:#777;font-size:8.8pt;padding-top:.3mm}
.c{border-left:2px solid #e4572e;padding:0 0 3mm 5mm;flex:1}.c b{display:block}.c span{color:#e4572e}.c p{margin:1mm 0 0}.chips span{display:inline-block;border:1px solid #999;border-radius:9px;padding:.5mm 3mm;margin:0 2mm 2mm 0}
.two{display:flex;gap:10mm}.two>div{flex:1}.z{color:#fff;font-size:5pt}</style>
<h1>Mees <em>Lammers</em></h1><div class=in><div>grafisch vormgever &amp; webredacteur</div><div>Utrecht</div><div>06 5531 7409</div><div>mees@lammerslicht.example</div></div>
<p>Ik maak ingewikkelde informatie leesbaar. Soms met een poster, soms met een webpagina, vaak door de helft weg te laten. Sinds 2020 werk ik voor mezelf; daarnaast zoek ik een vaste basis van drie dagen in de week.</p>
<h2>Tijdlijn</h2>""" + "".join([
 tl("sept 2020 → nu", "Zelfstandig vormgever", "Studio Lammerslicht", "Huisstijlen, jaarverslagen en websites voor kleine bedrijven, theaters en scholen in de regio. Van offerte tot drukproef."),
 tl("jan 2019 → aug 2020", "Webredacteur", "Gemeente Utrecht", "Teksten voor de website herschreven op taalniveau B1, formulieren getest met inwoners, nieuwsberichten geplaatst."),
 tl("sept 2016 → dec 2018", "Junior vormgever", "Reclamebureau Tandem, Amersfoort", "Advertenties, social media en beursstands voor onder andere een fietsenmerk en een tuincentrum."),
 tl("2012 → 2016", "Bachelor of Design, Graphic Design", "HKU, Utrecht", "Afgestudeerd met een krant over verdwenen buurtwinkels."),
 tl("2014 → 2016", "Barmedewerker", "Theater Kikker", "Avonden en weekenden naast de studie."),
 tl("2006 → 2012", "Vwo, Cultuur en Maatschappij", "Corderius College, Amersfoort", "Diploma. Eindredacteur van de schoolkrant."),
]) + """<div class=two><div><h2>Gereedschap</h2><div class=chips><span>Adobe Creative Suite</span><span>Figma</span><span>WordPress</span><span>Drupal</span><span>HTML/CSS</span></div></div>
<div><h2>Talen</h2>Nederlands, Engels, een beetje Italiaans</div></div>
<div class=two><div><h2>Referenties</h2>Hanneke Stam, hoofdredacteur web gemeente Utrecht, 030 555 20 11<br>Joost Veltkamp, eigenaar Tandem, 033 555 08 46</div><div><h2>Verder</h2>Zeefdrukken, wielrennen</div></div>
<div class=z>klantcontactcentrum callcenter gemeente Key2KCC Key2Belastingen Accres Officepakket</div></html>"""

# ---------------------------------------------------------------- w14
W14 = """<!doctype html><html lang=nl><meta charset=utf-8><style>@page{size:A4;margin:0}
body{margin:0;font:9.4pt/1.42 'Liberation Sans',sans-serif;color:#222}.l{position:absolute;left:0;top:0;width:62mm;height:297mm;background:#22333b;color:#fff;padding:14mm 7mm;box-sizing:border-box}
.r{margin-left:62mm;padding:14mm 13mm 8mm 10mm}.l h2{font-size:10.5pt;border-bottom:1px solid #c6ac8f;color:#c6ac8f;margin:6mm 0 2mm}.ph{width:30mm;height:30mm;border-radius:50%;background:#c6ac8f;margin:0 auto 5mm;text-align:center;line-height:30mm;font-size:8pt;color:#22333b}
.r h1{margin:0;font-size:24pt;color:#22333b}.r h2{font-size:13pt;color:#22333b;margin:5mm 0 1mm;border-bottom:2px solid #c6ac8f}.f{font-weight:bold;margin-top:3mm}.g{display:flex;justify-content:space-between;color:#6b5b4b}ul{margin:.8mm 0;padding-left:4.5mm}</style>
<div class=l><div class=ph>foto</div><h2>Contact</h2>Heiloo<br>06 - 55 94 03 71<br>ruben.oosterhof@duinpost-mail.nl<br>Geboren 8 juli 1995
<h2>Systemen</h2>iBurgerzaken<br>JOIN Zaaksysteem<br>Accres<br>KCC-systeem van Seneca<h2>Talen</h2>Nederlands ●●●●●<br>Engels ●●●●○<br>Duits ●●○○○
<h2>Competenties</h2>Klantgericht<br>Stressbestendig<br>Nauwkeurig<br>Flexibel (ook woensdag en vrijdag)<h2>Sport</h2>Trainer jeugd bij HSV, hardlopen, kitesurfen</div>
<div class=r><h1>Ruben Oosterhof</h1>Allround medewerker publiekszaken
<h2>Profiel</h2>Aan de balie en aan de telefoon voel ik me even goed thuis. In mijn huidige werk help ik per dag zo'n dertig mensen verder. Ik hoor vaak dat ik rustig blijf als een ander dat niet meer is.
<h2>Werkervaring</h2>
<div class=f>Medewerker burgerzaken</div><div class=g><span>Gemeente Castricum, team Publiek</span><span>09.2022 – heden</span></div><ul><li>Baliewerk: paspoorten, rijbewijzen, verhuizingen, geboorteaangiften</li><li>Naturalisatiedossiers voorbereiden</li><li>Brieven opstellen in Word</li></ul>
<div class=f>Medewerker klantcontactcentrum</div><div class=g><span>Werkorganisatie BUCH, via Driessen</span><span>08.2020 – 08.2022</span></div><ul><li>Telefoon, mail en chat voor de inwoners van Bergen, Uitgeest, Castricum en Heiloo</li><li>Afvalpassen en containers omruilen, meldingen openbare ruimte doorzetten</li><li>Tijdens corona vragen over de Tozo-regeling</li></ul>
<div class=f>Receptionist sportcentrum</div><div class=g><span>Sportcentrum De Kogerwiek</span><span>10.2018 – 07.2020</span></div><ul><li>Ontvangst, abonnementen verkopen, zalen verhuren</li><li>Reserveringen van zalen verwerkt in Accres</li></ul>
<div class=f>Bezorger</div><div class=g><span>New York Pizza Alkmaar</span><span>2014 – 2017</span></div>
<h2>Opleiding</h2>
<div class=f>Associate degree Management</div><div class=g><span>Hogeschool Inholland, Alkmaar</span><span>2021 – 2022</span></div>Na een jaar gestopt, niet te combineren met fulltime werk.
<div class=f>Sport- en bewegingsleider, mbo niveau 4</div><div class=g><span>ROC Kop van Noord-Holland</span><span>2014 – 2018</span></div>Diploma behaald
<div class=f>Vmbo gemengde leerweg</div><div class=g><span>PCC Heiloo</span><span>2008 – 2013</span></div>Diploma behaald
<h2>Referenties</h2>Sandra Koopman, teamleider Publiek Castricum, 06 - 55 30 77 42<br>Bert Groot, coördinator KCC BUCH, 072 - 555 61 30
</div></html>"""
def w14(out):
    import weasyprint; weasyprint.HTML(string=W14).write_pdf(out)

CVS = [
 dict(id="w11", file="Resume_Priya_V_2023.pdf", make=w11, offer=(43.0, "ja", "2023-04-15 19:36"), language="en",
  education=[S(None, True, "2011", "2014")],
  experience=[E("2022-01", "present", "Picnic", None, ["private"], True),
   E("2019-06", "2021-12", "Majorel", None, ["contact-centre-company"], True),
   E("2014-08", "2019-03", "Vodafone India", None, ["private"], True)],
  tools_outside=["Officepakket"], references=0, on_request=True),
 dict(id="w12", file="lammers_mees_vormgever.pdf", make=lambda o: chromium(W12, o), offer=(55.55, "nee", "2023-04-17 23:50"), language="nl", hidden_text=True,
  education=[S("hbo-bachelor", True, "2012", "2016"), S("vwo", True, "2006", "2012")],
  experience=[E("2020-09", "present", "Studio Lammerslicht", None, ["private"], False),
   E("2019-01", "2020-08", "Gemeente Utrecht", None, ["municipality"], False),
   E("2016-09", "2018-12", "Reclamebureau Tandem", None, ["private"], False),
   E("2014", "2016", "Theater Kikker", None, ["private"], False)],
  tools_outside=[], references=2),
 dict(id="w14", file="CV R. Oosterhof publiekszaken.pdf", make=w14, offer=(50.25, "ja", "2023-04-18 10:58"), language="nl",
  education=[S("ad", False, "2021", "2022"), S("mbo-4", True, "2014", "2018"), S("vmbo", True, "2008", "2013")],
  experience=[E("2022-09", "present", "Gemeente Castricum", None, ["municipality"], False, office1=True),
   E("2020-08", "2022-08", "Driessen", "Werkorganisatie BUCH", ["temp-agency", "municipality"], True),
   E("2018-10", "2020-07", "Sportcentrum De Kogerwiek", None, ["private"], False, tools=["Accres"]),
   E("2014", "2017", "New York Pizza", None, ["private"], False)],
  tools_outside=[], references=2),
]
