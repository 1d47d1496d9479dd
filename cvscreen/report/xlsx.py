"""Writes ``ranking.xlsx``: the ranking, what it hinges on, who is out and why, and how it came about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import xlsxwriter

from cvscreen.records.assessment import Assessment, Candidate, CriterionResult, Screening
from cvscreen.report.clean import clean
from cvscreen.report.frame import Case
from cvscreen.report.method import method
from cvscreen.report.view import Views, criteria_of, effective

Cell = str | int | float | Decimal | None
CELL_LIMIT = 32_767
"""Characters a cell (Excel specifications and limits, Microsoft Support)."""
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""First characters that a spreadsheet may take for a formula (OWASP, CSV Injection)."""
TONES = {"met": "#1a6b3c", "not-met": "#a3261b", "review": "#7a4b00", "plain": "#57606a"}


@dataclass(frozen=True, slots=True)
class Column:
    """``width`` in characters; ``form`` is the name of a format."""

    title: str
    width: float
    form: str = "text"


def write_ranking_xlsx(screening: Screening, path: Path) -> None:
    """A workbook for people who sort and filter themselves.

    Text is never a formula or a link. Same screening, same bytes.
    """
    views = Views(Case.of(screening), screening.language)
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(str(path), options) as workbook:
        # A fixed moment: the time of the run would change the bytes of an unchanged ranking.
        moment = datetime.combine(views.case.reference_date, datetime.min.time())
        title = views.words("ranking-of", title=clean(views.case.title))
        workbook.set_properties({"title": title, "author": "cvscreen", "created": moment})
        book = _Book(workbook)
        _ranking(book, screening, views)
        _hinges(book, screening, views)
        _criteria(book, screening, views)
        _excluded(book, screening, views)
        _unreadable(book, screening, views)
        _about(book, screening, views)


class _Book:
    """A workbook with its formats; knows how a cell of text is kept from being a formula."""

    def __init__(self, workbook: Any) -> None:
        self._workbook = workbook
        base = {"valign": "top", "font_name": "Calibri", "font_size": 11}
        looks: dict[str, dict[str, Any]] = {
            "head": {
                "bold": True,
                "bg_color": "#1f4e79",
                "font_color": "#ffffff",
                "text_wrap": True,
                "border": 1,
            },
            "title": {"bold": True, "font_size": 14},
            "text": {},
            "wrap": {"text_wrap": True},
            "bold": {"bold": True},
            "whole": {"num_format": "0", "align": "right"},
            "number": {"num_format": "0.##", "align": "right"},
            "money": {"num_format": "€ #,##0.00", "align": "right"},
            **{tone: {"font_color": color, "bold": tone != "plain"} for tone, color in TONES.items()},
        }
        self._forms = {name: workbook.add_format({**base, **look}) for name, look in looks.items()}
        self._guarded = {
            name: workbook.add_format({**base, **look, "quote_prefix": True}) for name, look in looks.items()
        }

    def sheet(self, name: str, columns: Sequence[Column], *, freeze: int = 0) -> Any:
        """A sheet with a heading row that stays in sight and is repeated in print."""
        sheet = self._workbook.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.set_footer("&L&A&R&P / &N")
        sheet.freeze_panes(1, freeze)
        for number, column in enumerate(columns):
            sheet.set_column(number, number, column.width)
            self.put(sheet, 0, number, column.title, "head")
        return sheet

    def put(self, sheet: Any, row: int, column: int, value: Cell, form: str) -> None:
        if value is None:
            sheet.write_blank(row, column, None, self._forms[form])
        elif isinstance(value, str):
            text = value[:CELL_LIMIT]
            forms = self._guarded if text.startswith(FORMULA_SIGNS) else self._forms
            sheet.write_string(row, column, text, forms[form])
        else:
            sheet.write_number(row, column, value, self._forms[form])

    def rows(
        self, sheet: Any, columns: Sequence[Column], rows: Sequence[Sequence[Cell | tuple[str, str]]]
    ) -> None:
        """Rows from the second on. A cell of (text, format name) has a format of its own."""
        for number, cells in enumerate(rows, start=1):
            for place, (cell, column) in enumerate(zip(cells, columns, strict=True)):
                value, form = cell if isinstance(cell, tuple) else (cell, column.form)
                self.put(sheet, number, place, value, form)
        if rows:
            sheet.autofilter(0, 0, len(rows), len(columns) - 1)


def _ranking(book: _Book, screening: Screening, views: Views) -> None:
    words, size = views.words, views.case.shortlist_size
    heads = criteria_of(screening)
    columns = [
        Column(words("place-best"), 8, "whole"),
        Column(words("place-worst"), 9, "whole"),
        Column(words("candidate"), 32),
        Column(words("status"), 21),
        *([Column(words("shortlist", size=size), 22)] if size else []),
        Column(words("score-min"), 9, "number"),
        Column(words("score-max"), 9, "number"),
        Column(words("rate-min"), 11, "money"),
        Column(words("rate-max"), 11, "money"),
        *[Column(_head(item, views), 13, "text") for item in heads],
        Column(words("file"), 36),
    ]
    sheet = book.sheet(words("ranking"), columns, freeze=3)
    by_id = {candidate.id: candidate for candidate in screening.candidates}
    rows = [_row(by_id[name], heads, views) for name in screening.ranking]
    book.rows(sheet, columns, rows)


def _row(
    candidate: Candidate, heads: Sequence[CriterionResult], views: Views
) -> list[Cell | tuple[str, str]]:
    assessment = candidate.assessment
    assert assessment is not None
    rank, badge = assessment.rank, views.shortlist(assessment)
    eligible = views.eligible(assessment)
    results = {item.id: item for item in assessment.criteria}
    return [
        rank.best if rank else None,
        rank.worst if rank else None,
        clean(candidate.id),
        (eligible.text, eligible.tone),
        *([(badge.text, badge.tone) if badge else ("", "text")] if views.case.shortlist_size else []),
        assessment.score.min,
        assessment.score.max,
        assessment.rate.min,
        assessment.rate.max,
        *[_result(results.get(item.id), views) for item in heads],
        clean(candidate.file),
    ]


def _result(item: CriterionResult | None, views: Views) -> tuple[str, str]:
    """Points where a criterion gives them, else the outcome in words."""
    if item is None:
        return "", "text"
    outcome = effective(item)
    return (views.forms.points(item.points) if item.points else views.words(outcome)), outcome


def _head(item: CriterionResult, views: Views) -> str:
    name = views.criterion_name(item.id)
    if item.kind == "formal":
        return name
    most = f" ({views.forms.number(item.max_points)})" if item.max_points else ""
    return f"{views.words('criterion')} {name}{most}"


def _hinges(book: _Book, screening: Screening, views: Views) -> None:
    words = views.words
    columns = [
        Column(words("candidate"), 32),
        Column(words("question"), 70, "wrap"),
        Column(words("readings"), 60, "wrap"),
        Column(words("decides"), 20),
    ]
    sheet = book.sheet(words("sheet-hinges"), columns, freeze=1)
    by_id = {candidate.id: candidate for candidate in screening.candidates}
    rows = []
    for hinge in screening.hinges:
        fact = views.fact_of(by_id[hinge.id], hinge.reason)
        readings = views.readings(fact) if fact else ""
        rows.append(
            [
                clean(hinge.id),
                clean(hinge.reason),
                readings,
                views.criteria_names(fact.criteria) if fact else "",
            ]
        )
    book.rows(sheet, columns, rows)


def _criteria(book: _Book, screening: Screening, views: Views) -> None:
    """Every outcome of every candidate with its explanation, a row each, for who wants to filter."""
    words = views.words
    columns = [
        Column(words("candidate"), 32),
        Column(words("criterion"), 13),
        Column(words("outcome"), 16),
        Column(words("points"), 11),
        Column(words("most"), 11, "number"),
        Column(words("explanation"), 90, "wrap"),
    ]
    sheet = book.sheet(words("sheet-criteria"), columns, freeze=1)
    order = {
        name: place for place, name in enumerate((*screening.ranking, *(r.id for r in screening.excluded)))
    }
    judged = [(candidate, candidate.assessment) for candidate in screening.candidates if candidate.assessment]
    judged.sort(key=lambda pair: order.get(pair[0].id, len(order)))
    book.rows(
        sheet, columns, [row for candidate, found in judged for row in _outcomes(candidate, found, views)]
    )


def _outcomes(
    candidate: Candidate, assessment: Assessment, views: Views
) -> list[Sequence[Cell | tuple[str, str]]]:
    rows: list[Sequence[Cell | tuple[str, str]]] = []
    for item in assessment.criteria:
        outcome = effective(item)
        points = views.forms.points(item.points) if item.points else ""
        told = clean(" ".join((item.explanation, *item.flip)))
        name = views.criterion_name(item.id)
        rows.append(
            [clean(candidate.id), name, (views.words(outcome), outcome), points, item.max_points, told]
        )
    return rows


def _excluded(book: _Book, screening: Screening, views: Views) -> None:
    words = views.words
    columns = [
        Column(words("candidate"), 32),
        Column(words("score"), 12),
        Column(words("reason"), 110, "wrap"),
    ]
    sheet = book.sheet(words("excluded"), columns, freeze=1)
    scores = {
        item.id: views.forms.points(item.assessment.score) for item in screening.candidates if item.assessment
    }
    rows = [[clean(item.id), scores.get(item.id, ""), clean(item.reason)] for item in screening.excluded]
    book.rows(sheet, columns, rows)


def _unreadable(book: _Book, screening: Screening, views: Views) -> None:
    words = views.words
    columns = [Column(words("file"), 40), Column(words("code"), 14), Column(words("advice"), 100, "wrap")]
    sheet = book.sheet(words("unreadable"), columns, freeze=1)
    rows = [
        [clean(item.file), item.error.code, clean(item.error.message)]
        for item in screening.candidates
        if item.error
    ]
    book.rows(sheet, columns, rows)


def _about(book: _Book, screening: Screening, views: Views) -> None:
    words, case = views.words, views.case
    columns = [Column(words("sheet-about"), 28, "bold"), Column("", 110, "wrap")]
    sheet = book.sheet(words("sheet-about"), columns)
    pairs: list[tuple[str, str]] = [
        (words("request"), f"{clean(case.title)} ({clean(case.id)})"),
        (words("client"), clean(case.client)),
        (words("reference-date"), views.forms.day(case.reference_date)),
    ]
    if case.deadline:
        pairs.append((words("deadline"), views.forms.moment(case.deadline)))
    pairs += [(words("method") if number == 0 else "", text) for number, text in enumerate(method(views))]
    pairs += [(name, clean(value)) for name, value in sorted(screening.versions.items())]
    for row, (name, value) in enumerate(pairs, start=1):
        book.put(sheet, row, 0, name, "bold")
        book.put(sheet, row, 1, value, "wrap")
