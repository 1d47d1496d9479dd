"""CV layouts in HTML, for Chromium and WeasyPrint. Calls to ``say`` are in reading order."""

# ruff: noqa: E501 - style sheets and word lists read better unbroken
from __future__ import annotations

from collections.abc import Callable

from tests.reading.pdf.content_cv import Cv, Told

_BASE = """<!doctype html><html lang="nl"><head><meta charset="utf-8"><style>
@page {{ size: A4; margin: {margin}; }}
* {{ box-sizing: border-box; }}
body {{ font: {font}; margin: 0; color: #222; hyphens: none; }}
h1 {{ font-size: 22pt; margin: 0 0 4pt; }} h2 {{ font-size: 13pt; margin: 12pt 0 4pt; color: #17456b; }}
p {{ margin: 0 0 4pt; }} ul {{ margin: 2pt 0 4pt; padding-left: 14pt; }}
{css}</style></head><body>{body}</body></html>"""


def _page(body: str, css: str = "", margin: str = "18mm", font: str = "10pt/1.35 'Liberation Sans'") -> str:
    return _BASE.format(body=body, css=css, margin=margin, font=font)


def _list(told: Told, items: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{told.say(item)}</li>" for item in items) + "</ul>"


def _head(told: Told, cv: Cv) -> str:
    return f"<h1>{told.say(cv.name)}</h1>" + "".join(f"<p>{told.say(line)}</p>" for line in cv.contact)


def _section(told: Told, title: str) -> str:
    return f"<h2>{told.say(title)}</h2>"


def plain(cv: Cv, told: Told) -> str:
    """One column; role, employer and period on lines of their own."""
    body = (
        _head(told, cv)
        + _section(told, "Profiel")
        + f"<p>{told.say(cv.profile)}</p>"
        + _section(told, "Werkervaring")
    )
    for job in cv.jobs:
        body += f"<p><b>{told.say(job.role)}</b></p><p>{told.say(job.employer, job.place)}</p><p>{told.say(job.period)}</p>"
        body += f"<p>{told.say(job.text)}</p>" + _list(told, job.tasks)
    body += _section(told, "Opleidingen")
    for course in cv.courses:
        body += f"<p>{told.say(course.period, course.role, course.employer)}</p>"
    return _page(body)


def date_column(cv: Cv, told: Told) -> str:
    """A narrow column of periods beside the jobs."""
    css = ".r{display:flex;margin-bottom:6pt}.d{width:38mm;flex:none;color:#666}"
    body = _head(told, cv) + _section(told, "Werkervaring")
    for job in cv.jobs:
        first = told.say(job.period)
        body += f"<div class=r><div class=d>{first}</div><div><b>{told.say(job.role)}</b><br>"
        body += f"{told.say(job.employer)}{_list(told, job.tasks)}</div></div>"
    body += _section(told, "Opleiding")
    for course in cv.courses:
        first = told.say(course.period)
        body += f"<div class=r><div class=d>{first}</div><div><b>{told.say(course.role)}</b><br>{told.say(course.employer)}</div></div>"
    return _page(body, css)


def dates_right(cv: Cv, told: Told) -> str:
    """Periods at the right edge of the line with the role."""
    css = ".t{display:flex;justify-content:space-between}"
    body = _head(told, cv) + f"<p>{told.say(cv.profile)}</p>" + _section(told, "Ervaring")
    for job in cv.jobs:
        body += f"<div class=t><b>{told.say(job.role)}</b><span>{told.say(job.period)}</span></div>"
        body += f"<p>{told.say(job.employer)}</p>{_list(told, job.tasks)}"
    return _page(body, css)


def _sidebar(cv: Cv, told: Told, css: str, *, left: bool, table: bool = False) -> str:
    def side() -> str:
        text = (
            "".join(f"<p>{told.say(line)}</p>" for line in cv.contact)
            + f"<h2>{told.say('Vaardigheden')}</h2>"
        )
        text += _list(told, cv.skills) + f"<h2>{told.say('Talen')}</h2>"
        text += "".join(f"<p>{told.say(language, level)}</p>" for language, level in cv.languages)
        text += f"<h2>{told.say('Referenties')}</h2>"
        for person in cv.references:
            text += "".join(f"<p>{told.say(line)}</p>" for line in person)
        return f"<aside>{text}</aside>"

    def main() -> str:
        text = f"<h1>{told.say(cv.name)}</h1><p>{told.say(cv.profile)}</p><h2>{told.say('Werkervaring')}</h2>"
        for job in cv.jobs:
            text += f"<p><b>{told.say(job.role)}</b></p><p>{told.say(job.employer, '|', job.period)}</p>"
            text += f"<p>{told.say(job.text)}</p>{_list(told, job.tasks)}"
        text += f"<h2>{told.say('Opleiding')}</h2>"
        for course in cv.courses:
            text += f"<p>{told.say(course.role, course.period)}</p>"
        return f"<main>{text}</main>"

    body = side() + main() if left else main() + side()
    return _page(body, css, margin="0")


def sidebar_dark(cv: Cv, told: Told) -> str:
    """A dark band with light text at the left."""
    css = (
        "body{display:flex;min-height:296mm}aside{width:62mm;background:#22384f;color:#fff;padding:12mm 8mm;flex:none}"
        "aside h2{color:#fff;letter-spacing:.15em;text-transform:uppercase;font-size:10pt}main{padding:12mm 10mm}"
    )
    # The heading is written in capitals by the style sheet: note it as it shows.
    page = _sidebar(cv, told, css, left=True)
    told.blocks = [b.upper() if b in ("Vaardigheden", "Talen", "Referenties") else b for b in told.blocks]
    return page


def sidebar_right(cv: Cv, told: Told) -> str:
    """A light band at the right."""
    css = "body{display:flex;min-height:296mm}aside{width:58mm;background:#eee;padding:12mm 6mm;flex:none}main{padding:12mm 10mm}"
    return _sidebar(cv, told, css, left=False)


def sidebar_plain(cv: Cv, told: Told) -> str:
    """A left column without any colour, same leading as the main one."""
    css = "body{display:flex}aside{width:55mm;padding:15mm 5mm;flex:none}main{padding:15mm 8mm}p,li{line-height:13pt}"
    return _sidebar(cv, told, css, left=True)


def two_columns(cv: Cv, told: Told) -> str:
    """A full-width head over two text columns."""
    css = ".c{column-count:2;column-gap:10mm;column-fill:auto;height:200mm}"
    body = _head(told, cv) + "<div class=c>" + _section(told, "Profiel") + f"<p>{told.say(cv.profile)}</p>"
    body += _section(told, "Werkervaring")
    for job in cv.jobs:
        body += (
            f"<p><b>{told.say(job.role)}</b></p><p>{told.say(job.employer)}</p><p>{told.say(job.text)}</p>"
            + _list(told, job.tasks)
        )
    return _page(body + "</div>", css)


def bordered_table(cv: Cv, told: Told) -> str:
    """Jobs in a table with borders and wrapping cells."""
    css = "table{border-collapse:collapse;width:100%}td,th{border:.6pt solid #444;padding:3pt;vertical-align:top;text-align:left}td:first-child{width:30mm}td:nth-child(2){width:40mm}"
    body = _head(told, cv) + _section(told, "Werkervaring") + "<table><tr>"
    body += (
        "".join(f"<th>{told.say(head)}</th>" for head in ("Periode", "Werkgever", "Functie en taken"))
        + "</tr>"
    )
    for job in cv.jobs:
        body += f"<tr><td>{told.say(job.period)}</td><td>{told.say(job.employer, job.place)}</td>"
        body += f"<td><b>{told.say(job.role)}</b><br>{told.say(job.text)}</td></tr>"
    return _page(body + "</table>", css)


def labels(cv: Cv, told: Told) -> str:
    """Labels with values, in a table without borders."""
    css = "td{vertical-align:top;padding:1.5pt 6pt 1.5pt 0}td:first-child{width:40mm}"
    body = f"<h1>{told.say('Curriculum vitae')}</h1><table>"
    rows = [
        ("Naam:", cv.name),
        *zip(("Adres:", "Woonplaats:", "Telefoon:", "E-mail:"), cv.contact, strict=True),
    ]
    for label, value in rows:
        body += f"<tr><td>{told.say(label)}</td><td>{told.say(value)}</td></tr>"
    body += "</table>"
    for job in cv.jobs:
        body += _section(told, job.role) + "<table>"
        for label, value in (
            ("Periode:", job.period),
            ("Werkgever:", job.employer),
            ("Omschrijving:", job.text),
        ):
            body += f"<tr><td>{told.say(label)}</td><td>{told.say(value)}</td></tr>"
        body += "</table>"
    return _page(body, css)


def headings_left(cv: Cv, told: Told) -> str:
    """Section headings in a left margin, the section beside them."""
    css = ".s{display:flex;margin-bottom:10pt}.h{width:42mm;flex:none;font-weight:bold;color:#17456b}"
    body = _head(told, cv)
    body += f"<div class=s><div class=h>{told.say('Profiel')}</div><div>{told.say(cv.profile)}</div></div>"
    body += f"<div class=s><div class=h>{told.say('Werkervaring')}</div><div>"
    for job in cv.jobs:
        body += f"<p><b>{told.say(job.role)}</b> {told.say(job.employer)}</p><p>{told.say(job.period)}</p><p>{told.say(job.text)}</p>"
    body += f"</div></div><div class=s><div class=h>{told.say('Vaardigheden')}</div><div>"
    body += "".join(f"<p>{told.say(skill)}</p>" for skill in cv.skills)
    body += f"</div></div><div class=s><div class=h>{told.say('Opleiding')}</div><div>"
    for course in cv.courses:
        body += f"<p>{told.say(course.role, course.employer, course.period)}</p>"
    return _page(body + "</div></div>", css)


def timeline(cv: Cv, told: Told) -> str:
    """Periods above the roles, along a line with dots."""
    css = ".j{border-left:1.5pt solid #17456b;padding:0 0 8pt 12pt;position:relative}.j:before{content:'';position:absolute;left:-4pt;top:4pt;width:6pt;height:6pt;border-radius:3pt;background:#17456b}"
    body = _head(told, cv) + _section(told, "Loopbaan")
    for job in cv.jobs:
        body += f"<div class=j><p>{told.say(job.period)}</p><p><b>{told.say(job.role)}</b></p><p>{told.say(job.employer)}</p>{_list(told, job.tasks)}</div>"
    return _page(body, css)


def cell_of_lines(cv: Cv, told: Told) -> str:
    """Period, employer and place under one another at the left, the job beside them."""
    css = ".r{display:flex;margin-bottom:9pt}.d{width:50mm;flex:none}p{margin:0}"
    body = _head(told, cv) + _section(told, "Werkervaring")
    for job in cv.jobs:
        body += f"<div class=r><div class=d><p>{told.say(job.period)}</p><p>{told.say(job.employer)}</p><p>{told.say(job.place)}</p></div>"
        body += f"<div><p><b>{told.say(job.role)}</b></p><p>{told.say(job.text)}</p>{_list(told, job.tasks)}</div></div>"
    return _page(body, css)


def letter_spaced(cv: Cv, told: Told) -> str:
    """Headings with wide letter spacing, one typed with spaces between the letters."""
    css = "h2{letter-spacing:.35em;text-transform:uppercase}h1{letter-spacing:.2em;text-transform:uppercase}"
    body = f"<h1>{told.say(cv.name.upper())}</h1><h2>{told.say('PROFIEL')}</h2><p>{told.say(cv.profile)}</p>"
    told.say("WERKERVARING")
    body += "<p style='font-weight:bold'>W E R K E R V A R I N G</p>"
    for job in cv.jobs:
        body += f"<p><b>{told.say(job.role)}</b> {told.say(job.employer)}</p>{_list(told, job.tasks)}"
    body += f"<h2>{told.say('OPLEIDING EN CURSUSSEN')}</h2>"
    for course in cv.courses:
        body += f"<p>{told.say(course.role, course.employer)}</p>"
    return _page(body, css)


def running(cv: Cv, told: Told) -> str:
    """Several pages with a running head and page numbers, which are not among the blocks."""
    css = (
        "@page{margin:25mm 18mm;@top-left{content:'Bureau Talent | kandidaat 4411';font:9pt 'Liberation Sans'}"
        "@bottom-center{content:'Pagina ' counter(page) ' van ' counter(pages);font:9pt 'Liberation Sans'}}"
    )
    body = _head(told, cv)
    for job in cv.jobs:
        body += (
            _section(told, job.role)
            + f"<p>{told.say(job.employer)}</p><p>{told.say(job.text)}</p>"
            + _list(told, job.tasks)
        )
        body += f"<p>{told.say(cv.profile)}</p>"
    return _page(body, css)


def justified(cv: Cv, told: Told) -> str:
    """Justified text in narrow columns."""
    css = ".c{display:flex;gap:9mm}.c>div{flex:1}p{text-align:justify}"
    body = (
        _head(told, cv)
        + "<div class=c><div>"
        + _section(told, "Over mij")
        + f"<p>{told.say(cv.profile)}</p><p>{told.say(cv.jobs[0].text)}</p></div><div>"
    )
    body += _section(told, "Ervaring")
    for job in cv.jobs[1:]:
        body += f"<p><b>{told.say(job.role)}</b></p><p>{told.say(job.text)}</p>"
    return _page(body + "</div></div>", css)


def references_side_by_side(cv: Cv, told: Told) -> str:
    """Two referees beside one another under a plain CV."""
    css = ".c{display:flex;gap:20mm}p{margin:0 0 2pt}"
    body = _head(told, cv) + _section(told, "Ervaring")
    for job in cv.jobs:
        body += f"<p><b>{told.say(job.role)}</b></p><p>{told.say(job.text)}</p>"
    body += _section(told, "Referenties") + "<div class=c>"
    for person in cv.references:
        body += (
            f"<div><p><b>{told.say(person[0])}</b></p>"
            + "".join(f"<p>{told.say(line)}</p>" for line in person[1:])
            + "</div>"
        )
    return _page(body + "</div>", css)


def banner(cv: Cv, told: Told) -> str:
    """White text on a gradient band, text over a picture, rounded labels."""
    css = (
        ".b{background:linear-gradient(90deg,#17456b,#5b2a86);color:#fff;padding:10mm 18mm;border-radius:6pt}"
        ".m{padding:6mm 18mm}.t span{background:#5b2a86;color:#fff;border-radius:8pt;padding:2pt 8pt;margin-right:6pt}"
    )
    body = f"<div class=b><h1>{told.say(cv.name)}</h1><p>{told.say(cv.contact[0])}</p></div><div class=m><p>{told.say(cv.profile)}</p>"
    body += "<p class=t>" + " ".join(f"<span>{told.say(skill)}</span>" for skill in cv.skills[:4]) + "</p>"
    for job in cv.jobs:
        body += (
            _section(told, job.role) + f"<p>{told.say(job.employer, job.period)}</p>" + _list(told, job.tasks)
        )
    return _page(body + "</div>", css, margin="0")


def three_lists(cv: Cv, told: Told) -> str:
    """Skills in three columns, languages as pairs, then full-width text."""
    css = ".k{display:flex}.k>div{width:55mm}p{margin:0 0 2pt}td:first-child{width:50mm}"
    body = _head(told, cv) + _section(told, "Werkervaring")
    for job in cv.jobs:
        body += f"<p>{told.say(job.period, job.role, job.employer)}</p><p>{told.say(job.text)}</p>"
    body += _section(told, "Talen") + "<table>"
    body += "".join(
        f"<tr><td>{told.say(a, b).replace(' ', '</td><td>', 1)}</td></tr>" for a, b in cv.languages
    )
    body += "</table>" + _section(told, "Profiel") + f"<p>{told.say(cv.profile)}</p>"
    return _page(body, css)


def cards(cv: Cv, told: Told) -> str:
    """Jobs as tinted cards, two beside one another, row by row."""
    css = ".g{display:flex;flex-wrap:wrap;gap:6mm}.k{width:82mm;background:#f2f2f2;padding:4mm}p{margin:0 0 3pt}"
    body = _head(told, cv) + _section(told, "Werkervaring") + "<div class=g>"
    for job in cv.jobs:
        body += f"<div class=k><p>{told.say(job.period)}</p><p><b>{told.say(job.role)}</b></p><p>{told.say(job.employer)}</p>{_list(told, job.tasks)}</div>"
    return _page(body + "</div>" + _section(told, "Profiel") + f"<p>{told.say(cv.profile)}</p>", css)


def open_table(cv: Cv, told: Told) -> str:
    """Three columns of wrapping cells without borders: role, employer, what was done."""
    css = "table{width:100%}td{padding:2pt 8pt 6pt 0;vertical-align:top}td:first-child{width:40mm}td:nth-child(2){width:35mm}"
    body = _head(told, cv) + _section(told, "Werkervaring") + "<table>"
    for job in cv.jobs:
        body += f"<tr><td>{told.say(job.role)}</td><td>{told.say(job.employer)}</td><td>{told.say(job.text)}</td></tr>"
    return _page(body + "</table>" + _section(told, "Profiel") + f"<p>{told.say(cv.profile)}</p>", css)


def dates_and_tasks(cv: Cv, told: Told) -> str:
    """Period, role, and tasks in three columns, the period wrapping."""
    css = ".r{display:flex;gap:5mm;margin-bottom:5mm}.d{width:26mm;flex:none}.e{width:38mm;flex:none;font-weight:bold}ul{margin-top:0}"
    body = _head(told, cv)
    for job in cv.jobs:
        body += f"<div class=r><div class=d>{told.say(job.period)}</div><div class=e>{told.say(job.role)}</div><div>{_list(told, job.tasks)}</div></div>"
    return _page(body, css)


def columns_between(cv: Cv, told: Told) -> str:
    """Full width, two columns of sentences, full width again with short lines only."""
    css = ".c{columns:2}p{margin:0 0 2pt}"
    body = (
        _head(told, cv) + f"<p>{told.say(cv.profile)}</p>" + _section(told, "Vaardigheden") + "<div class=c>"
    )
    body += (
        "".join(f"<p>{told.say(task)}</p>" for job in cv.jobs[:2] for task in job.tasks)
        + "</div>"
        + _section(told, "Opleiding")
    )
    for course in cv.courses:
        body += f"<p>{told.say(course.role)}</p><p>{told.say(course.employer, course.place)}</p><p>{told.say(course.period)}</p>"
    return _page(body, css)


TUNED: dict[str, Callable[[Cv, Told], str]] = {
    function.__name__: function
    for function in (
        plain, date_column, dates_right, sidebar_dark, sidebar_right, sidebar_plain, two_columns, bordered_table,
        labels, headings_left, timeline, cell_of_lines, letter_spaced, running, justified, references_side_by_side,
        banner, three_lists, cards, open_table, dates_and_tasks, columns_between,
    )
}  # fmt: skip


# -- layouts kept out of tuning -------------------------------------------------------------------


def held_sidebar_with_dates(cv: Cv, told: Told) -> str:
    """A right band, and a date column inside the main part."""
    css = (
        "body{display:flex;min-height:296mm}main{flex:1;padding:14mm 8mm 14mm 14mm}aside{width:54mm;flex:none;"
        "border-left:1pt solid #999;padding:14mm 6mm}.r{display:flex;margin-bottom:7pt}.d{width:30mm;flex:none;font-size:9pt}"
    )
    main = f"<h1>{told.say(cv.name)}</h1><h2>{told.say('Werkervaring')}</h2>"
    for job in cv.jobs:
        first = told.say(job.period.split()[-1])
        main += f"<div class=r><div class=d>{first}</div><div><b>{told.say(job.role)}</b><br>{told.say(job.employer)}{_list(told, job.tasks)}</div></div>"
    side = f"<h2>{told.say('Contact')}</h2>" + "".join(f"<p>{told.say(line)}</p>" for line in cv.contact)
    side += f"<h2>{told.say('Kennis van')}</h2>" + "".join(f"<p>{told.say(skill)}</p>" for skill in cv.skills)
    side += f"<h2>{told.say('Over mij')}</h2><p>{told.say(cv.profile)}</p>"
    return _page(f"<main>{main}</main><aside>{side}</aside>", css, margin="0", font="10.5pt/1.3 Carlito")


def held_labels_at_right(cv: Cv, told: Told) -> str:
    """Labels set flush right against a line, values beside them (the European model)."""
    css = "td{vertical-align:top;padding:2pt 0 2pt 10pt}td:first-child{width:48mm;text-align:right;color:#0e4194;padding:2pt 10pt 2pt 0;border-right:.8pt solid #999}"
    body = f"<h1>{told.say(cv.name)}</h1><table>"
    for job in cv.jobs:
        body += f"<tr><td>{told.say(job.period)}</td><td><b>{told.say(job.role)}</b></td></tr>"
        body += f"<tr><td></td><td>{told.say(job.employer)}</td></tr><tr><td></td><td>{told.say(job.text)}</td></tr>"
    for label, value in (
        ("Moedertaal", "Nederlands"),
        ("Computer", ", ".join(cv.skills)),
        ("Rijbewijs", "B"),
    ):
        body += f"<tr><td>{told.say(label)}</td><td>{told.say(value)}</td></tr>"
    return _page(body + "</table>", css, font="10pt/1.4 'DejaVu Sans'")


def held_head_in_two(cv: Cv, told: Told) -> str:
    """Name at the left and address at the right on top, dates at the right below, page numbers."""
    css = (
        "@page{@bottom-right{content:counter(page) '/' counter(pages);font:8pt Carlito}}"
        ".b{display:flex;justify-content:space-between;border-bottom:2pt solid #a33;margin-bottom:8pt}"
        ".b p{text-align:right;margin:0}.t{display:flex;justify-content:space-between}"
    )
    body = f"<div class=b><div><h1>{told.say(cv.name)}</h1><p style='text-align:left'>{told.say('Curriculum vitae')}</p></div><div>"
    body += "".join(f"<p>{told.say(line)}</p>" for line in cv.contact) + "</div></div>"
    for job in cv.jobs * 2:
        body += f"<div class=t><b>{told.say(job.employer)}</b><i>{told.say(job.period)}</i></div><p>{told.say(job.role)}</p><p>{told.say(job.text)}</p>"
    return _page(body, css, font="11pt/1.4 Carlito")


def held_striped(cv: Cv, told: Told) -> str:
    """A table of jobs with shaded rows and no borders."""
    css = "table{width:100%;border-spacing:0}td{padding:4pt;vertical-align:top}tr:nth-child(odd) td{background:#eef3f8}td:first-child{width:34mm}td:last-child{width:38mm}"
    body = _head(told, cv) + _section(told, "Loopbaan") + "<table>"
    for job in cv.jobs:
        body += f"<tr><td>{told.say(job.period)}</td><td>{told.say(job.text)}</td><td>{told.say(job.employer)}</td></tr>"
    body += "</table>" + _section(told, "Profiel") + f"<p>{told.say(cv.profile)}</p>"
    return _page(body, css)


def held_cards(cv: Cv, told: Told) -> str:
    """Jobs as cards in a grid of two by two."""
    css = ".g{display:grid;grid-template-columns:1fr 1fr;gap:8mm}.k{border:1pt solid #bbb;border-radius:5pt;padding:5mm}p{margin:0 0 3pt}"
    body = _head(told, cv) + "<div class=g>"
    for job in cv.jobs:
        body += f"<div class=k><p><b>{told.say(job.role)}</b></p><p>{told.say(job.employer)}</p><p>{told.say(job.period)}</p><p>{told.say(job.text)}</p></div>"
    return _page(body + "</div>", css)


HELD_OUT: dict[str, Callable[[Cv, Told], str]] = {
    function.__name__: function
    for function in (
        held_sidebar_with_dates,
        held_labels_at_right,
        held_head_in_two,
        held_striped,
        held_cards,
    )
}
