"""Layouts printed by Chromium and by WeasyPrint."""

from __future__ import annotations

import tempfile
from pathlib import Path

import weasyprint

from .common import Content, Truth, markup, run

_ICONS = {
    "home": "M2 9 9 2l7 7v7H2z",
    "phone": "M5 1h8v16H5z",
    "mail": "M1 4h16v10H1zl8 6 8-6",
    "cake": "M3 8h12v8H3zM9 3v5",
    "car": "M2 9l2-4h10l2 4v5H2z",
}


def _icon(name: str, colour: str) -> str:
    return (
        f'<svg width="12" height="12" viewBox="0 0 18 18" fill="none" stroke="{colour}" '
        f'stroke-width="2"><path d="{_ICONS[name]}"/></svg>'
    )


def _page(style: str, body: str) -> str:
    return (
        f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>cv</title>'
        f"<style>*{{box-sizing:border-box}}{style}</style></head><body>{body}</body></html>"
    )


def _chromium(text: str, target: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "cv.html"
        source.write_text(text, "utf-8")
        run(
            [
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--no-first-run",
                f"--user-data-dir={folder}/profile",
                "--no-pdf-header-footer",
                f"--print-to-pdf={target}",
                str(source),
            ]
        )


def icons_sidebar() -> Truth:
    cv = Content("icons_sidebar")
    t = Truth("fresh_icons_sidebar", "dark sidebar left with icons and bars, one page", "Chromium", 1, markup)
    aside = '<div class="photo"></div>'
    aside += f"<h3>{t(cv['contact'].heading)}</h3>"
    for icon, item in zip(_ICONS, cv["contact"].items, strict=True):
        aside += f'<p class="c">{_icon(icon, "#f2c14e")}<span>{t(item)}</span></p>'
    aside += f"<h3>{t(cv['skills'].heading)}</h3>"
    for width, item in zip((95, 85, 90, 70), cv["skills"].items, strict=True):
        aside += f'<p>{t(item)}</p><div class="bar"><i style="width:{width}%"></i></div>'
    aside += f"<h3>{t(cv['talen'].heading)}</h3>"
    for entry in cv["talen"].entries:
        language, level = t.row(*entry.fields)
        aside += f'<p class="l"><b>{language}</b><span>{level}</span></p>'
    aside += f"<h3>{t(cv['hobby'].heading)}</h3><p>{t(cv['hobby'].lines[0])}</p>"
    side = t.span(0)
    start = t.next
    main = f"<h1>{t(cv.values['name'])}</h1><p class='role'>{t(cv.values['role'])}</p>"
    main += f"<h2>{t(cv['profiel'].heading)}</h2><p>{t(cv['profiel'].lines[0])}</p>"
    main += f"<h2>{t(cv['werk'].heading)}</h2>"
    for entry in cv["werk"].entries:
        title, period = t.row(entry.fields[0], entry.fields[2])
        main += (
            f'<div class="t"><b>{title}</b><span>{period}</span></div><p class="o">{t(entry.fields[1])}</p>'
        )
        main += "<ul>" + "".join(f"<li>{t(item)}</li>" for item in entry.items) + "</ul>"
    main += f"<h2>{t(cv['opl'].heading)}</h2>"
    for entry in cv["opl"].entries:
        title, period = t.row(entry.fields[0], entry.fields[2])
        main += (
            f'<div class="t"><b>{title}</b><span>{period}</span></div><p class="o">{t(entry.fields[1])}</p>'
        )
    main += f"<h2>{t(cv['cursus'].heading)}</h2><ul>"
    main += "".join(f"<li>{t(item)}</li>" for item in cv["cursus"].items) + "</ul>"
    t.either.append([side, t.span(start)])
    style = """@page{size:A4;margin:0}body{margin:0;display:flex;font:10pt/1.4 Carlito;height:297mm;
    -webkit-print-color-adjust:exact}aside{width:66mm;background:#22384f;color:#fff;padding:10mm 7mm}
    main{flex:1;padding:12mm 11mm}.photo{width:36mm;height:36mm;border-radius:50%;background:#8fa7bd;
    margin:0 auto 6mm}
    h1{font-size:23pt;margin:0;color:#22384f}.role{font-size:13pt;color:#b07c10;margin:0 0 4mm}
    h2{font-size:12pt;letter-spacing:3px;border-bottom:1px solid #22384f;margin:4mm 0 2mm;color:#22384f}
    h3{font-size:11pt;letter-spacing:2px;margin:6mm 0 2mm;color:#f2c14e}p{margin:0 0 1mm}
    .c{display:flex;gap:3mm;align-items:center}.bar{height:2mm;background:#48617a;margin-bottom:2mm}
    .bar i{display:block;height:2mm;background:#f2c14e}.l,.t{display:flex;justify-content:space-between}
    .o{color:#666;font-style:italic}ul{margin:0 0 2mm;padding-left:5mm}"""
    _chromium(_page(style, f"<aside>{aside}</aside><main>{main}</main>"), t.path)
    return t


def timeline_dots() -> Truth:
    cv = Content("timeline_dots")
    t = Truth(
        "fresh_timeline_dots", "header band with contact row, timelines with dots", "Chromium", 2, markup
    )
    head = f"<h1>{t(cv.values['name'])}</h1><p>{t(cv.values['role'])}</p>"
    row = "".join(f"<span>{part}</span>" for part in t.row(*cv.parts("contact")))
    body = f'<header>{head}<div class="r">{row}</div></header><main>'
    body += f"<h2>{t(cv['intro'].heading)}</h2><p>{t(cv['intro'].lines[0])}</p>"
    for key in ("werk", "opl", "cert"):
        body += f'<h2>{t(cv[key].heading)}</h2><div class="line">'
        for entry in cv[key].entries:
            period, title = t.row(*entry.fields[:2])
            body += f'<div class="e"><time>{period}</time><i></i><div><b>{title}</b>'
            body += "".join(f'<p class="o">{t(part)}</p>' for part in entry.fields[2:])
            body += "".join(f"<p>{t(part)}</p>" for part in entry.paragraphs)
            if entry.items:
                body += "<ul>" + "".join(f"<li>{t(item)}</li>" for item in entry.items) + "</ul>"
            body += "</div></div>"
        body += "</div>"
    body += f"<h2>{t(cv['soft'].heading)}</h2><p>{t(cv['soft'].lines[0])}</p></main>"
    style = """@page{size:A4;margin:14mm 0}@page:first{margin-top:0}body{margin:0;
    font:11pt/1.5 'DejaVu Sans';font-size:9.5pt;
    -webkit-print-color-adjust:exact}header{background:linear-gradient(90deg,#0b6e69,#14a098);color:#fff;
    padding:12mm 18mm 7mm}h1{margin:0;font-size:24pt;font-weight:400}header p{margin:1mm 0 5mm;font-size:12pt}
    .r{display:flex;justify-content:space-between;border-top:1px solid #fff8;padding-top:3mm;font-size:8.5pt}
    main{padding:4mm 18mm}h2{color:#0b6e69;font-size:13pt;margin:6mm 0 2mm}.line{position:relative}
    .line:before{content:'';position:absolute;left:31.2mm;top:2mm;bottom:0;width:.6mm;background:#14a098}
    .e{display:grid;grid-template-columns:28mm 7mm 1fr;margin-bottom:4mm;break-inside:avoid}
    time{text-align:right;color:#555}.e i{width:3mm;height:3mm;border-radius:50%;background:#fff;
    border:.7mm solid #0b6e69;margin:1.2mm auto 0;position:relative}.e p{margin:0}.o{color:#0b6e69}
    ul{margin:1mm 0 0;padding-left:5mm}"""
    _chromium(_page(style, body), t.path)
    return t


def cards() -> Truth:
    cv = Content("cards")
    t = Truth(
        "fresh_cards", "infographic with number tiles, cards in a grid and pills", "Chromium", 1, markup
    )
    body = f"<header><h1>{t(cv.values['name'])}</h1><p class='role'>{t(cv.values['role'])}</p>"
    body += f"<p>{t(cv.values['intro'])}</p></header>"
    body += f"<h2>{t(cv['num'].heading)}</h2><div class='n'>"
    for entry in cv["num"].entries:
        number, label = t.row(*entry.fields)
        body += f"<div><b>{number}</b><span>{label}</span></div>"
    body += f"</div><h2>{t(cv['werk'].heading)}</h2><div class='g'>"
    for entry in cv["werk"].entries:
        period, title, org, text = map(t, entry.fields)
        body += f"<div class='k'><em>{period}</em><h3>{title}</h3><p class='o'>{org}</p><p>{text}</p></div>"
    body += f"</div><h2>{t(cv['opl'].heading)}</h2><div class='g three'>"
    for entry in cv["opl"].entries:
        period, title, org = map(t, entry.fields)
        body += f"<div class='k'><em>{period}</em><h3>{title}</h3><p class='o'>{org}</p></div>"
    body += f"</div><h2>{t(cv['kan'].heading)}</h2><div class='p'>"
    body += "".join(f"<span>{t(item)}</span>" for item in cv["kan"].items)
    body += f"</div><h2>{t(cv['ref'].heading)}</h2><p>{t(cv['ref'].lines[0])}</p>"
    style = """@page{size:A4;margin:12mm}body{margin:0;font:9.5pt/1.4 'Liberation Sans';color:#333;
    -webkit-print-color-adjust:exact}header{text-align:center;border-bottom:2mm solid #ff7a59;
    padding-bottom:4mm}
    h1{letter-spacing:5px;margin:0;font-size:22pt;color:#5b2a86}.role{font-size:12pt;color:#ff7a59;margin:1mm}
    p{margin:0 0 1mm}h2{font-size:12pt;color:#5b2a86;margin:5mm 0 2mm}.n{display:flex;gap:5mm}
    .n div{flex:1;text-align:center;background:#5b2a86;color:#fff;border-radius:3mm;padding:3mm}
    .n b{display:block;font-size:20pt}.g{display:grid;grid-template-columns:1fr 1fr;gap:5mm}
    .three{grid-template-columns:1fr 1fr 1fr}.k{background:#f6f1fa;border-left:1.5mm solid #ff7a59;
    padding:3mm 4mm}
    .k em{font-style:normal;background:#ff7a59;color:#fff;border-radius:2mm;padding:.3mm 2mm;font-size:8.5pt}
    h3{margin:1.5mm 0 0;font-size:10.5pt}.o{color:#777}.p span{display:inline-block;border:1px solid #5b2a86;
    border-radius:4mm;padding:1mm 4mm;margin:0 2mm 2mm 0}"""
    _chromium(_page(style, body), t.path)
    return t


def letter_cv() -> Truth:
    cv = Content("letter_cv")
    t = Truth(
        "fresh_letter_cv",
        "letter with address block, then a CV with skills in two columns",
        "Chromium",
        2,
        markup,
    )
    body = "<section class='letter'><div class='from'>"
    body += "<br>".join(map(t, cv.parts("sender"))) + "</div><div class='to'>"
    body += "<br>".join(map(t, cv.parts("to"))) + "</div>"
    body += "".join(f"<p>{t(cv.values[key])}</p>" for key in ("date", "subject", "greet"))
    body += "".join(f"<p>{t(line)}</p>" for line in cv["brief"].lines)
    body += f"<p>{t(cv.values['close'])}</p><p class='sign'>{t(cv.values['sign'])}</p></section>"
    body += f"<section><h1>{t(cv.values['cvtitle'])}</h1><h2>{t(cv['pers'].heading)}</h2><dl>"
    for entry in cv["pers"].entries:
        label, value = t.row(*entry.fields)
        body += f"<dt>{label}</dt><dd>{value}</dd>"
    body += f"</dl><h2>{t(cv['werk'].heading)}</h2>"
    for entry in cv["werk"].entries:
        period, title = t.row(*entry.fields[:2])
        body += f"<div class='e'><span>{period}</span><div><b>{title}</b><br><i>{t(entry.fields[2])}</i>"
        body += "".join(f"<br>{t(line)}" for line in entry.paragraphs) + "</div></div>"
    body += f"<h2>{t(cv['opl'].heading)}</h2>"
    for entry in cv["opl"].entries:
        period, title = t.row(*entry.fields[:2])
        body += f"<div class='e'><span>{period}</span><div><b>{title}</b>"
        body += f"<br><i>{t(entry.fields[2])}</i></div></div>"
    body += "<div class='two'>"
    for key in ("links", "rechts"):
        body += f"<div><h2>{t(cv[key].heading)}</h2><ul>"
        body += "".join(f"<li>{t(item)}</li>" for item in cv[key].items) + "</ul></div>"
    style = """@page{size:A4;margin:22mm 24mm}body{margin:0;font:11pt/1.45 'Liberation Serif'}
    .from{text-align:right;margin-bottom:12mm}.to{margin-bottom:12mm}.sign{margin-top:16mm}p{margin:0 0 4mm}
    section+section{break-before:page}h1{font-size:20pt;margin:0}h2{font-size:12.5pt;
    border-bottom:.4mm solid #000;
    margin:5mm 0 2mm}dl{display:grid;grid-template-columns:42mm 1fr;margin:0}dd{margin:0}
    .e{display:grid;grid-template-columns:42mm 1fr;margin-bottom:2.5mm}.two{display:grid;
    grid-template-columns:1fr 1fr;gap:12mm}ul{margin:0;padding-left:5mm}"""
    _chromium(_page(style, body + "</div></section>"), t.path)
    return t


def agency_profile() -> Truth:
    cv = Content("agency_profile")
    t = Truth(
        "fresh_agency_profile",
        "agency profile of three pages with running header and page x of y, zebra tables",
        "WeasyPrint",
        3,
        markup,
    )
    left, right = cv.parts("running")
    t.running = [left, right, *(f"Pagina {number} van 3" for number in (1, 2, 3))]
    body = f"<h1>{t(cv.values['name'])}</h1><p class='role'>{t(cv.values['role'])}</p>"
    body += f"<h2>{t(cv['basis'].heading)}</h2><table class='kv'>"
    for entry in cv["basis"].entries:
        label, value = t.row(*entry.fields)
        body += f"<tr><th>{label}</th><td>{value}</td></tr>"
    body += f"</table><h2>{t(cv['sam'].heading)}</h2><p>{t(cv['sam'].lines[0])}</p>"
    for key in ("opl", "train"):
        body += f"<h2>{t(cv[key].heading)}</h2><table class='z'>"
        for entry in cv[key].entries:
            body += "<tr>" + "".join(f"<td>{part}</td>" for part in t.row(*entry.fields)) + "</tr>"
        body += "</table>"
    body += f"<h2>{t(cv['kennis'].heading)}</h2><table class='z m'>"
    for number, entry in enumerate(cv["kennis"].entries):
        tag = "td" if number else "th"
        body += "<tr>" + "".join(f"<{tag}>{part}</{tag}>" for part in t.row(*entry.fields)) + "</tr>"
    body += f"</table><h2>{t(cv['werk'].heading)}</h2>"
    for entry in cv["werk"].entries:
        body += "<div class='job'>"
        for label, value in zip(("Opdrachtgever", "Rol", "Periode"), entry.fields, strict=True):
            one, two = t.row(label, value)
            body += f"<div class='f'><span>{one}</span><b>{two}</b></div>"
        body += f"<p>{t(entry.paragraphs[0])}</p><ul>"
        body += "".join(f"<li>{t(item)}</li>" for item in entry.items) + "</ul>"
        body += "".join(f"<p>{t(line)}</p>" for line in entry.paragraphs[1:]) + "</div>"
    body += f"<h2>{t(cv['ref'].heading)}</h2><p>{t(cv['ref'].lines[0])}</p>"
    style = f"""@page{{size:A4;margin:26mm 20mm 24mm;@top-left{{content:"{left}";font:8pt 'DejaVu Sans';
    color:#888}}
    @top-right{{content:"{right}";font:8pt 'DejaVu Sans';color:#c0392b}}
    @bottom-center{{content:"Pagina " counter(page) " van " counter(pages);font:8pt 'DejaVu Sans';
    color:#888}}}}
    body{{font:10pt/1.6 'DejaVu Sans'}}h1{{font-size:18pt;margin:0;color:#7b241c}}.role{{margin:0;
    font-size:11pt}}
    h2{{background:#7b241c;color:#fff;font-size:10.5pt;padding:1.2mm 3mm;margin:6mm 0 2mm;break-after:avoid}}
    table{{width:100%;border-collapse:collapse}}td,th{{padding:1mm 2mm;text-align:left;
    vertical-align:top}}.kv th{{width:45mm;font-weight:400;color:#777}}
    .z tr:nth-child(odd){{background:#f3e5e3}}
    .m th{{border-bottom:.4mm solid #7b241c}}.f{{display:flex}}.f span{{width:36mm;color:#777}}
    p{{margin:1.5mm 0}}
    .job{{margin-bottom:6mm}}ul{{margin:1mm 0;padding-left:6mm}}"""
    weasyprint.HTML(string=_page(style, body)).write_pdf(t.path)
    return t


def justified_columns() -> Truth:
    cv = Content("justified_columns")
    t = Truth(
        "fresh_justified_columns",
        "justified and hyphenated text in two columns with a rule",
        "WeasyPrint",
        1,
        markup,
    )
    body = f"<h1>{t(cv.values['name'])}</h1><p class='line'>{t(cv.values['line'])}</p><div class='cols'>"
    for key in ("over", "werk", "opl", "bij", "vrij"):
        body += f"<h2>{t(cv[key].heading)}</h2>" + "".join(f"<p>{t(line)}</p>" for line in cv[key].lines)
        for entry in cv[key].entries:
            body += f"<h3>{t(entry.fields[0])}</h3><p class='d'>{t(entry.fields[1])}</p>"
            body += "".join(f"<p>{t(line)}</p>" for line in entry.paragraphs)
    style = """@page{size:A4;margin:20mm 18mm}body{font:10.5pt/1.42 'Liberation Serif'}h1{text-align:center;
    font-size:25pt;font-weight:400;margin:0}.line{text-align:center;font-style:italic;
    border-bottom:.3mm solid #333;
    padding-bottom:4mm;margin:1mm 0 6mm}.cols{columns:2;column-gap:11mm;column-rule:.2mm solid #999}
    .cols p{text-align:justify;hyphens:auto;margin:0 0 2mm}h2{font-size:12.5pt;margin:3mm 0 1.5mm;
    font-variant:normal;color:#36454f;border-bottom:.2mm solid #36454f;break-after:avoid}
    h2:first-child{margin-top:0}
    h3{font-size:10.5pt;margin:0;break-after:avoid}.cols p.d{text-align:left;font-style:italic;
    break-after:avoid}"""
    weasyprint.HTML(string=_page(style, body + "</div>")).write_pdf(t.path)
    return t


def rotated_band() -> Truth:
    cv = Content("rotated_band")
    t = Truth(
        "fresh_rotated_band", "title rotated in a coloured band, dates at the right", "WeasyPrint", 1, markup
    )
    body = f"<div class='band'><span>{t(cv.values['band'])}</span></div>"
    start = t.next
    body += f"<h1>{t(cv.values['name'])}</h1>"
    body += "<p class='sub'>" + " &nbsp;|&nbsp; ".join(t.row(*cv.parts("sub"))) + "</p>"
    for key in ("profiel", "werk", "opl", "neven"):
        body += f"<h2>{t(cv[key].heading)}</h2>" + "".join(f"<p>{t(line)}</p>" for line in cv[key].lines)
        for entry in cv[key].entries:
            title, period = t.row(*entry.fields)
            body += f"<div class='t'><b>{title}</b><span>{period}</span></div>"
            body += "".join(f"<p class='o'>{t(line)}</p>" for line in entry.paragraphs)
            if entry.items:
                body += "<ul>" + "".join(f"<li>{t(item)}</li>" for item in entry.items) + "</ul>"
        if cv[key].items:
            body += "<ul>" + "".join(f"<li>{t(item)}</li>" for item in cv[key].items) + "</ul>"
    t.either.append([[0, 0], t.span(start)])
    style = """@page{size:A4;margin:18mm 18mm 18mm 46mm}body{font:10.5pt/1.5 Carlito}.band{position:absolute;
    left:-46mm;top:-18mm;width:28mm;height:297mm;background:#2d6a4f}.band span{position:absolute;left:14mm;
    top:148mm;
    color:#fff;font-size:30pt;letter-spacing:4pt;white-space:nowrap;line-height:1;
    transform:translate(-50%,-50%) rotate(-90deg)}h1{font-size:24pt;margin:0;color:#2d6a4f}
    .sub{margin:0 0 5mm}
    h2{font-size:13pt;color:#2d6a4f;margin:6mm 0 2mm}.t{display:flex;justify-content:space-between}
    p{margin:0}.o{font-style:italic}ul{margin:1mm 0 3mm;padding-left:5mm}"""
    weasyprint.HTML(string=_page(style, body)).write_pdf(t.path)
    return t


LAYOUTS = [
    icons_sidebar,
    timeline_dots,
    cards,
    letter_cv,
    agency_profile,
    justified_columns,
    rotated_band,
]
