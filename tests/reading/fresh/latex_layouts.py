"""Layouts set by pdflatex."""

from __future__ import annotations

import tempfile
from pathlib import Path

from .common import Content, Truth, run, tex

# The icon fonts are not asked for: the class is satisfied with an empty package and uses letters.
_NO_ICONS = r"""\ProvidesPackage{fontawesome5}
\newcommand\faIcon[2][]{}
\newcommand\faStyle[1]{}
\newcommand\faCircle[1][]{\textbullet}
"""


def _pdflatex(text: str, target: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "cv.tex").write_text(text, "utf-8")
        (folder / "fontawesome5.sty").write_text(_NO_ICONS, "utf-8")
        for _ in range(2):
            run(["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "cv.tex"], folder)
        target.write_bytes((folder / "cv.pdf").read_bytes())


def moderncv() -> Truth:
    cv = Content("moderncv")
    t = Truth("fresh_moderncv", "moderncv in the classic style", "pdflatex (moderncv)", 1, tex)
    first, last = t.row(cv.values["first"], cv.values["last"])
    title = t(cv.values["title"])
    name = t.span(0)
    start = t.next
    street, city = t(cv.values["street"]), t(cv.values["city"])
    phone = t.row("M", cv.values["phone"])[1]
    email = t.row("E", cv.values["email"])[1]
    t.either.append([name, t.span(start)])
    lines = [
        r"\documentclass[11pt,a4paper,sans]{moderncv}",
        r"\moderncvstyle{classic}\moderncvcolor{green}\moderncvicons{letters}",
        r"\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{helvet}",
        r"\usepackage[scale=0.8]{geometry}\hyphenpenalty=10000\exhyphenpenalty=10000\nopagenumbers",
        rf"\name{{{first}}}{{{last}}}\title{{{title}}}\address{{{street}}}{{{city}}}",
        rf"\phone[mobile]{{{phone}}}\email{{{email}}}",
        r"\begin{document}\makecvtitle",
    ]
    for key in ("opl", "werk", "vrij"):
        lines.append(rf"\section{{{t(cv[key].heading)}}}")
        for entry in cv[key].entries:
            years, what, where, place, note = entry.fields
            if key == "opl":
                t.row(years, f"{what}, {where}, {place}, {note}")
                text, grade = "", tex(note)
            else:
                t.row(years, f"{what}, {where}, {place}")
                text, grade = t(note), ""
                if entry.items:
                    items = "".join(rf"\item {t(item)}" for item in entry.items)
                    text += rf"\begin{{itemize}}{items}\end{{itemize}}"
            head = "".join(f"{{{tex(part)}}}" for part in (years, what, where, place))
            lines.append(rf"\cventry{head}{{{grade}}}{{{text}}}")
    for key in ("talen", "comp"):
        lines.append(rf"\section{{{t(cv[key].heading)}}}")
        for entry in cv[key].entries:
            label, value = t.row(*entry.fields)
            lines.append(rf"\cvitem{{{label}}}{{{value}}}")
    _pdflatex("\n".join([*lines, r"\end{document}"]), t.path)
    return t


def academic() -> Truth:
    cv = Content("academic")
    t = Truth(
        "fresh_academic",
        "academic CV: years in a tabular column, numbered publications, footnotes, page numbers",
        "pdflatex (article)",
        2,
        tex,
    )
    t.running = ["1", "2"]
    lines = [
        r"\documentclass[11pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage{array,longtable,eurosym}",
        r"\usepackage[margin=27mm]{geometry}\setlength\parindent{0pt}\hyphenpenalty=10000\sloppy",
        r"\setlength\LTpre{2pt}\setlength\LTpost{4pt}\setlength\LTleft{0pt}",
        r"\begin{document}",
        rf"\begin{{center}}{{\LARGE\textbf{{{t(cv.values['name'])}}}}}\\[4pt]",
        rf"{t(cv.values['aff'])}\\{t(cv.values['contact'])}\end{{center}}",
    ]
    notes = {("aan", 0): 0, ("opl", 0): 1}
    for key in ("over", "aan", "opl", "ond", "beurs", "pub", "best", "ref"):
        section = cv[key]
        if key == "ond":
            # The notes stand at the foot of the first page, which ends here.
            lines.append(r"\newpage")
            for line in cv["noten"].lines:
                t(line)
        lines.append(rf"\section*{{{t(section.heading)}}}")
        lines += [t(line) for line in section.lines]
        if key == "ond":
            lines.append(r"\begin{tabular}{|p{75mm}|l|r|}\hline")
            for entry in section.entries:
                lines.append(" & ".join(t.row(*entry.fields)) + r"\\\hline")
            lines.append(r"\end{tabular}")
        elif section.entries:
            lines.append(r"\begin{longtable}{@{}p{27mm}p{125mm}@{}}")
            for number, entry in enumerate(section.entries):
                years, text = t.row(*entry.fields)
                note = notes.get((key, number))
                mark = rf"\footnote{{{tex(cv['noten'].lines[note])}}}" if note is not None else ""
                lines.append(rf"{years} & {text}{mark}\\")
            lines.append(r"\end{longtable}")
        if section.items:
            lines.append(r"\begin{enumerate}")
            for number, item in enumerate(section.items, 1):
                lines.append(r"\item " + t.row(f"{number}.", item)[1])
            lines.append(r"\end{enumerate}")
    _pdflatex("\n".join([*lines, r"\end{document}"]), t.path)
    return t


def latex_columns() -> Truth:
    cv = Content("latex_columns")
    t = Truth(
        "fresh_latex_columns",
        "two columns of unequal width with a rule between",
        "pdflatex (paracol)",
        1,
        tex,
    )
    lines = [
        r"\documentclass[10pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}",
        r"\usepackage{charter,paracol,xcolor,enumitem,titlesec,eurosym}\usepackage[margin=16mm]{geometry}",
        r"\definecolor{ink}{HTML}{8B1E3F}\pagestyle{empty}\setlength\parindent{0pt}\hyphenpenalty=10000\sloppy",
        r"\titleformat{\section}{\large\bfseries\color{ink}}{}{0pt}{}[{\color{ink}\titlerule}]",
        r"\titlespacing{\section}{0pt}{9pt}{5pt}\setlist{leftmargin=12pt,itemsep=1pt,topsep=2pt}",
        r"\setcolumnwidth{118mm,48mm}\columnsep=12mm\setlength\columnseprule{0.4pt}",
        r"\begin{document}",
        rf"{{\Huge\bfseries\color{{ink}} {t(cv.values['name'])}}}\\[4pt]",
        rf"{{\large\itshape {t(cv.values['role'])}}}\par\medskip",
        r"\begin{paracol}{2}",
    ]
    spans = []
    for keys in (("prof", "werk", "opl", "vrij"), ("contact", "soort", "cert", "talen")):
        start = t.next
        if spans:
            lines.append(r"\switchcolumn")
        for key in keys:
            lines.append(rf"\section*{{{t(cv[key].heading)}}}")
            lines += [t(line) for line in cv[key].lines]
            if cv[key].items:
                lines.append(r"\begin{itemize}")
                lines += [rf"\item {t(item)}" for item in cv[key].items]
                lines.append(r"\end{itemize}")
            for entry in cv[key].entries:
                if len(entry.fields) == 2:
                    label, value = t.row(*entry.fields)
                    lines.append(rf"\textbf{{{label}}}\hfill {value}\par")
                    continue
                what, when = t.row(entry.fields[0], entry.fields[2])
                lines.append(rf"\textbf{{{what}}}\hfill{{\color{{ink}}{when}}}\par")
                lines.append(rf"\textit{{{t(entry.fields[1])}}}\par")
                if entry.items:
                    lines.append(r"\begin{itemize}")
                    lines += [rf"\item {t(item)}" for item in entry.items]
                    lines.append(r"\end{itemize}")
                lines.append(r"\smallskip")
        spans.append(t.span(start))
    t.either.append(spans)
    _pdflatex("\n".join([*lines, r"\end{paracol}", r"\end{document}"]), t.path)
    return t


LAYOUTS = [moderncv, academic, latex_columns]
