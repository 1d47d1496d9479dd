"""One candidate's evidence report as a Word document."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from cvscreen.records.assessment import Assessment, Candidate
from cvscreen.records.request import LanguageCode
from cvscreen.report.clean import clean
from cvscreen.report.facts import FactsView, FactViews
from cvscreen.report.frame import Case
from cvscreen.report.view import Badge, CriterionView, QuoteView, Views

TONES = {
    "met": RGBColor(0x1A, 0x6B, 0x3C),
    "not-met": RGBColor(0xA3, 0x26, 0x1B),
    "review": RGBColor(0x7A, 0x4B, 0x00),
    "plain": RGBColor(0x57, 0x60, 0x6A),
}
GREY = RGBColor(0x57, 0x60, 0x6A)
PAIR_WIDTHS = (Cm(4), Cm(12.6))
ZIP_MOMENT = (1980, 1, 1, 0, 0, 0)


def candidate_docx(candidate: Candidate, case: Case, lang: LanguageCode) -> bytes:
    """The report of an assessed candidate as .docx; same candidate, same bytes."""
    assert candidate.assessment is not None
    views = Views(case, lang)
    paper = _Paper(case, lang, f"{clean(candidate.id)} · {clean(case.title)}")
    _head(paper, candidate, views)
    _verdict(paper, candidate, candidate.assessment, views)
    facts = FactViews(views).of(candidate.evidence) if candidate.evidence else None
    if facts and facts.hidden_text:
        paper.heading(views.words("hidden-title"), 1)
        paper.text(views.words("hidden-lead"))
        paper.bullets(facts.hidden)
    _questions(paper, candidate.assessment, views)
    for kind, items in views.criteria(candidate.assessment).items():
        paper.heading(views.words(f"kind-{kind}"), 1)
        for item in items:
            _criterion(paper, item, views)
    if facts:
        _facts(paper, facts, views)
    paper.text(views.words("never"), color=GREY, size=9)
    return paper.bytes()


def _head(paper: _Paper, candidate: Candidate, views: Views) -> None:
    words, case = views.words, views.case
    paper.heading(clean(candidate.id), 0)
    pairs = [
        (words("request"), clean(case.title)),
        (words("client"), clean(case.client)),
        (words("reference-date"), views.forms.day(case.reference_date)),
        (words("file"), clean(candidate.file)),
    ]
    if candidate.submitted_at:
        pairs.append((words("submitted"), views.forms.iso_moment(candidate.submitted_at)))
    paper.pairs(pairs)


def _verdict(paper: _Paper, candidate: Candidate, assessment: Assessment, views: Views) -> None:
    words, verdict = views.words, views.verdict(candidate, assessment)
    paper.heading(words("verdict"), 1)
    line = paper.text("")
    paper.badge(line, verdict.eligible)
    if verdict.shortlist:
        line.add_run(" · ")
        paper.badge(line, verdict.shortlist)
    pairs = [(words("score"), f"{verdict.score} {words('points').lower()}")]
    if verdict.place:
        pairs.append((words("place"), verdict.place))
    source = f" ({words('rate-note')}, {verdict.rate_source})" if verdict.rate_source else ""
    pairs.append((words("rate"), f"{verdict.rate}{source}"))
    paper.pairs(pairs)
    paper.bullets(verdict.reasons)


def _questions(paper: _Paper, assessment: Assessment, views: Views) -> None:
    words = views.words
    questions = views.questions(assessment)
    if not questions:
        return
    paper.heading(words("open-questions"), 1)
    paper.text(words("open-lead"))
    for item in questions:
        paper.heading(item.text, 2)
        if item.readings:
            paper.text(item.readings)
        for text in item.advice:
            paper.text(f"{words('write')}: {text}")
        paper.text(f"{words('decides')}: {item.criteria}", color=GREY, size=9)


def _criterion(paper: _Paper, item: CriterionView, views: Views) -> None:
    words = views.words
    paper.heading(f"{item.name}. {item.text}", 2)
    line = paper.text("")
    line.paragraph_format.keep_with_next = True
    paper.badge(line, item.badge)
    if item.points:
        line.add_run(f" · {item.points} {words('points').lower()}")
    if item.decision:
        paper.labelled(words("decision"), f"{item.decision.line} {item.decision.reason}")
        paper.text(item.decision.machine, color=GREY, size=9)
    paper.text(item.explanation)
    for flip in item.flips:
        paper.labelled(words("flip"), flip)
    for assumption in item.assumptions:
        paper.labelled(words("assumption"), assumption)
    paper.quotes(item.quotes)


def _facts(paper: _Paper, facts: FactsView, views: Views) -> None:
    words = views.words
    paper.heading(words("found"), 1)
    paper.heading(words("experience"), 2)
    for job in facts.experience:
        title = ", ".join(filter(None, (job.role, job.organisation)))
        paper.labelled(title, " · ".join(filter(None, (job.period, job.months, *job.tags, job.tools))))
    if not facts.experience:
        paper.text(words("no-experience"))
    paper.heading(words("education"), 2)
    for course in facts.education:
        title = ", ".join(filter(None, (course.title, course.institution)))
        paper.labelled(title, " · ".join((course.level, course.period, course.completed)))
    if not facts.education:
        paper.text(words("no-education"))
    paper.heading(words("tools"), 2)
    for tool in facts.tools:
        paper.labelled(tool.name, tool.status)
    if not facts.tools:
        paper.text(words("no-tools"))
    if facts.systems:
        paper.labelled(words("systems"), facts.systems)
    paper.heading(words("references"), 2)
    paper.text(facts.references)
    paper.quotes(facts.reference_quotes)
    paper.heading(words("document"), 2)
    paper.pairs(facts.document)
    paper.bullets(facts.warnings)


class _Paper:
    """A Word document on A4 with our styles."""

    def __init__(self, case: Case, lang: LanguageCode, title: str) -> None:
        self._document: WordDocument = Document()
        moment = datetime.combine(case.reference_date, datetime.min.time())
        properties = self._document.core_properties
        properties.title, properties.author = title, "cvscreen"
        properties.created = properties.modified = moment
        properties.language = {"nl": "nl-NL", "en": "en-GB"}[lang]
        section = self._document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.2)
        section.top_margin = section.bottom_margin = Cm(2)
        self._style(lang)

    def _style(self, lang: LanguageCode) -> None:
        styles = self._document.styles
        normal = styles["Normal"]
        normal.font.name, normal.font.size = "Calibri", Pt(10.5)
        normal.paragraph_format.space_after = Pt(4)
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), {"nl": "nl-NL", "en": "en-GB"}[lang])
        normal.element.get_or_add_rPr().append(language)
        for name, size in (("Title", 20), ("Heading 1", 14), ("Heading 2", 11.5)):
            font = styles[name].font
            font.name, font.size, font.color.rgb = "Calibri", Pt(size), RGBColor(0x1B, 0x1F, 0x24)
            styles[name].paragraph_format.keep_with_next = True

    def heading(self, text: str, level: int) -> None:
        self._document.add_heading(text, level)

    def text(self, text: str, *, color: RGBColor | None = None, size: float | None = None) -> Paragraph:
        paragraph = self._document.add_paragraph()
        if text:
            run = paragraph.add_run(text)
            if color is not None:
                run.font.color.rgb = color
            if size is not None:
                run.font.size = Pt(size)
        return paragraph

    def badge(self, paragraph: Paragraph, badge: Badge) -> None:
        run = paragraph.add_run(f"{badge.symbol} {badge.text}")
        run.bold = True
        run.font.color.rgb = TONES[badge.tone]

    def labelled(self, label: str, text: str) -> None:
        paragraph = self._document.add_paragraph()
        paragraph.add_run(f"{label}: ").bold = True
        paragraph.add_run(text)

    def pairs(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Names and values in two columns."""
        rows = list(pairs)
        table = self._document.add_table(rows=len(rows), cols=2)
        table.autofit = False
        for column, width in zip(table.columns, PAIR_WIDTHS, strict=True):
            column.width = width
        for row, (name, value) in zip(table.rows, rows, strict=True):
            row.cells[0].width, row.cells[1].width = PAIR_WIDTHS
            label = row.cells[0].paragraphs[0].add_run(name)
            label.font.color.rgb = GREY
            row.cells[1].paragraphs[0].add_run(value)
            for cell in row.cells:
                cell.paragraphs[0].paragraph_format.space_after = Pt(1)

    def bullets(self, items: Iterable[str]) -> None:
        for item in items:
            self._document.add_paragraph(item, style="List Bullet")

    def quotes(self, quotes: Iterable[QuoteView]) -> None:
        for quote in quotes:
            paragraph = self._document.add_paragraph()
            paragraph.paragraph_format.left_indent = Cm(0.6)
            paragraph.paragraph_format.space_after = Pt(2)
            paragraph.add_run(f"“{quote.text}” ").italic = True
            source = paragraph.add_run(", ".join(filter(None, (quote.page, quote.note, quote.rule))))
            source.font.size, source.font.color.rgb = Pt(8.5), GREY

    def bytes(self) -> bytes:
        """The file, with the moment of every part fixed: python-docx would put the time of the run there."""
        written, fixed = BytesIO(), BytesIO()
        self._document.save(written)
        with ZipFile(written) as source, ZipFile(fixed, "w") as target:
            for name in source.namelist():
                info = ZipInfo(name, ZIP_MOMENT)
                info.compress_type = ZIP_DEFLATED
                target.writestr(info, source.read(name))
        return fixed.getvalue()
