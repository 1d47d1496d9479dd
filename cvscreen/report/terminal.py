"""The ranking and the pre-check as text for a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import StringIO

from rich.box import SIMPLE_HEAD
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from cvscreen.records.assessment import Assessment, Candidate, Reason, Screening
from cvscreen.report.clean import clean
from cvscreen.report.facts import FactViews
from cvscreen.report.frame import Case, Frame
from cvscreen.report.index import counts
from cvscreen.report.view import CriterionView, Views, effective

SHOWN_HINGES = 10
SHOWN_REASONS = 20
SHOWN_PLACES = 50
STYLES = {"met": "green", "not-met": "red", "review": "yellow", "plain": ""}
NARROW = 72
"""Columns below which rates are left out."""


def render_ranking(screening: Screening, *, width: int, color: bool) -> str:
    """The ranking in ``width`` columns: what to decide first, the places, who is out and what was unreadable.

    Long lists are cut, saying so; the pages hold all.
    """
    page = _Page(width, color)
    views = Views(Case.of(screening), screening.language)
    words, case = views.words, views.case
    page.line(f"{clean(case.title)} · {clean(case.client)}", "bold")
    page.line(f"{words('reference-date')}: {views.forms.day(case.reference_date)}", "dim")
    page.line(" · ".join(f"{number} {text}" for number, text, _ in counts(screening, views)))
    candidates = {candidate.id: candidate for candidate in screening.candidates}
    ranked = [candidates[name] for name in screening.ranking]
    if ranked:
        page.add(_table(ranked[:SHOWN_PLACES], views, width))
        page.more(len(ranked) - SHOWN_PLACES, views)
    if screening.hinges:
        size = case.shortlist_size
        page.heading(words("hinges-title-size", size=size) if size else words("hinges-title"))
        page.reasons(_named(screening.hinges), SHOWN_HINGES, views)
    if screening.excluded:
        page.heading(words("excluded-count", count=len(screening.excluded)))
        page.reasons(_why(screening.excluded, candidates, views), SHOWN_REASONS, views)
    if screening.unreadable:
        page.heading(words("unreadable-count", count=len(screening.unreadable)))
        page.reasons(_unread(screening), SHOWN_REASONS, views)
    return page.text()


def render_check(candidate: Candidate, frame: Frame, *, width: int, color: bool) -> str:
    """One CV before it is submitted: the verdict, what holds, what fails, what is open, what to write.

    Raises ValueError for a candidate that was not assessed.
    """
    assessment = candidate.assessment
    if assessment is None:
        raise ValueError("only an assessed candidate can be checked")
    page = _Page(width, color)
    views = Views(Case.of(frame), frame.lang)
    words, case = views.words, views.case
    page.line(words("check-of", file=clean(candidate.file)), "bold")
    page.line(f"{clean(case.title)} · {clean(case.client)}", "dim")
    page.line(f"{words('reference-date')}: {views.forms.day(case.reference_date)}", "dim")
    verdict = views.verdict(candidate, assessment)
    page.blank()
    tone = STYLES[verdict.eligible.tone]
    page.line(f"{verdict.eligible.symbol} {words(f'verdict-{assessment.eligible}')}", f"bold {tone}")
    page.line(f"{words('score')}: {verdict.score} {words('points').lower()}")
    if candidate.evidence and candidate.evidence.document.hidden_text:
        page.heading(words("hidden-title"))
        page.line(words("hidden-lead"))
        for text in FactViews(views).hidden(candidate.evidence.document):
            page.item("!", text, "yellow")
    _outcomes(page, assessment, views)
    return page.text()


def _outcomes(page: _Page, assessment: Assessment, views: Views) -> None:
    facts = {fact.id: fact for fact in assessment.facts}
    words = views.words
    shown = [(effective(item), views.criterion(item, facts)) for item in assessment.criteria]
    for outcome, title in (("not-met", "fails"), ("review", "open"), ("met", "holds")):
        items = [item for found, item in shown if found == outcome]
        if items:
            page.heading(words(title))
            for item in items:
                page.criterion(item, views)
    advice = list(dict.fromkeys(item.advice for _, item in shown if item.advice))
    page.heading(words("todo"))
    for number, text in enumerate(advice, start=1):
        page.item(f"{number}.", text)
    if not advice:
        page.line(words("settled"))


def _table(ranked: list[Candidate], views: Views, width: int) -> Table:
    words = views.words
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0), width=width)
    size = views.case.shortlist_size
    table.add_column(words("place"), justify="right", no_wrap=True)
    table.add_column(words("candidate"), overflow="fold", ratio=1)
    table.add_column(words("score"), justify="right", no_wrap=True)
    wide = width >= NARROW
    if wide:
        table.add_column(words("rate"), justify="right", no_wrap=True)
    table.add_column(words("status"), no_wrap=True)
    if size:
        table.add_column(words("shortlist", size=size), no_wrap=True)
    for candidate in ranked:
        assessment = candidate.assessment
        assert assessment is not None
        eligible, listed = views.eligible(assessment, short=True), views.shortlist(assessment, short=True)
        cells = [
            Text(views.forms.rank(assessment.rank) if assessment.rank else ""),
            Text(clean(candidate.id)),
            Text(views.forms.points(assessment.score)),
            *([Text(views.forms.rate(assessment.rate))] if wide else []),
            Text(f"{eligible.symbol} {eligible.text}", _style(eligible.tone)),
            *([Text(f"{listed.symbol} {listed.text}", _style(listed.tone))] if listed else []),
        ]
        table.add_row(*cells)
    return table


def _named(reasons: Sequence[Reason]) -> list[list[str]]:
    return [[clean(item.id), clean(item.reason)] for item in reasons]


def _why(reasons: Sequence[Reason], candidates: Mapping[str, Candidate], views: Views) -> list[Sequence[str]]:
    lines: list[Sequence[str]] = []
    for item in reasons:
        assessment = candidates[item.id].assessment
        told = views.reasons(assessment) if assessment else (clean(item.reason),)
        lines.append([clean(item.id), *told])
    return lines


def _unread(screening: Screening) -> list[list[str]]:
    return [[clean(item.file), clean(item.error.message)] for item in screening.candidates if item.error]


def _style(tone: str) -> str:
    return STYLES[tone]


class _Page:
    """Collects what is written; plain text when ``color`` is off."""

    def __init__(self, width: int, color: bool) -> None:
        self._stream = StringIO()
        self._console = Console(
            file=self._stream,
            width=width,
            force_terminal=color,
            color_system="standard" if color else None,
            no_color=not color,
            legacy_windows=False,
            highlight=False,
            markup=False,
            emoji=False,
        )

    def add(self, item: RenderableType) -> None:
        self._console.print(item)

    def blank(self) -> None:
        self._console.print()

    def line(self, text: str, style: str = "") -> None:
        self._console.print(Text(text, style))

    def heading(self, text: str) -> None:
        self.blank()
        self.line(text, "bold")

    def item(self, mark: str, text: str, style: str = "") -> None:
        """A line with its mark hanging to the left."""
        grid = Table.grid(padding=(0, 1, 0, 0))
        grid.add_column(no_wrap=True)
        grid.add_column(ratio=1, overflow="fold")
        grid.add_row(Text(mark, style), Text(text))
        self.add(Padding(grid, (0, 0, 0, 2)))

    def criterion(self, item: CriterionView, views: Views) -> None:
        points = f" ({item.points})" if item.points else ""
        style = _style(item.badge.tone)
        self.item(item.badge.symbol, f"{item.name}. {item.text}{points}", f"bold {style}")
        if item.badge.tone != "met":
            self.add(Padding(Text(item.explanation), (0, 0, 0, 4)))
        for flip in item.flips:
            self.add(Padding(Text(f"→ {flip}"), (0, 0, 0, 4)))
        for assumption in item.assumptions:
            self.add(Padding(Text(f"{views.words('assumption')}: {assumption}", "dim"), (0, 0, 0, 4)))

    def reasons(self, lines: Sequence[Sequence[str]], limit: int, views: Views) -> None:
        """Each entry is a name and what is to be said of it."""
        for name, *rest in lines[:limit]:
            self.item("·", name)
            for text in rest:
                self.add(Padding(Text(text), (0, 0, 0, 4)))
        self.more(len(lines) - limit, views)

    def more(self, count: int, views: Views) -> None:
        if count > 0:
            self.line(views.words("and-more", count=count), "dim")

    def text(self) -> str:
        """What was written, without blanks at the ends of lines."""
        return "\n".join(line.rstrip() for line in self._stream.getvalue().splitlines())
