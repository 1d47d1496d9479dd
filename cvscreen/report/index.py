"""What the page with the ranking shows."""

from __future__ import annotations

from dataclasses import dataclass

from cvscreen.records.assessment import Assessment, Candidate, CriterionResult, Screening
from cvscreen.report.clean import clean, sentence
from cvscreen.report.method import method
from cvscreen.report.view import SYMBOLS, Badge, Views, criteria_of, effective

HINGES_SHOWN = 15
HINGES_MOST = 200
"""Questions on the page at most; all of them stand in the workbook."""
CHUNK = 200
"""Rows a table body: a browser lays out the first only, until more is asked for."""


@dataclass(frozen=True, slots=True)
class Head:
    """A criterion as a column, and in the list of criteria."""

    name: str
    kind: str
    text: str
    most: str | None


@dataclass(frozen=True, slots=True)
class Hinge:
    id: str
    question: str
    readings: str
    criteria: str


@dataclass(frozen=True, slots=True)
class ResultCell:
    tone: str
    symbol: str
    text: str
    spoken: str
    """The outcome in words, for who does not see colour or hears the page."""


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    name: str
    """The id as it is shown."""
    place: str
    score: str
    low: float
    high: float
    rate: str
    rate_sort: str
    state: str
    eligible: Badge
    shortlist: Badge | None
    cells: tuple[ResultCell, ...]


@dataclass(frozen=True, slots=True)
class OutRow:
    id: str
    name: str
    score: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnreadableRow:
    file: str
    code: str
    advice: str


@dataclass(frozen=True, slots=True)
class IndexView:
    title: str
    client: str
    meta: tuple[tuple[str, str], ...]
    counts: tuple[tuple[int, str, str], ...]
    """Number, what it counts, tone."""
    size: int | None
    hinges: tuple[Hinge, ...]
    hinges_more: tuple[Hinge, ...]
    hinges_cut: int
    heads: tuple[Head, ...]
    legend: tuple[Head, ...]
    bodies: tuple[tuple[Row, ...], ...]
    ranked: int
    excluded: tuple[OutRow, ...]
    unreadable: tuple[UnreadableRow, ...]
    method: tuple[str, ...]
    versions: tuple[tuple[str, str], ...]


def index_view(screening: Screening, views: Views) -> IndexView:
    words, case = views.words, views.case
    by_id = {candidate.id: candidate for candidate in screening.candidates}
    criteria = criteria_of(screening)
    awarded = [item for item in criteria if item.kind != "formal"]
    rows = [_row(by_id[name], awarded, views) for name in screening.ranking]
    form = Head(words("form"), "", words("form-title"), None)
    hinges = [_hinge(by_id[item.id], item.reason, views) for item in screening.hinges[:HINGES_MOST]]
    meta = [(words("client"), clean(case.client)), (words("request"), clean(case.id))]
    if case.deadline:
        meta.append((words("deadline"), views.forms.moment(case.deadline)))
    meta.append((words("reference-date"), views.forms.day(case.reference_date)))
    meta.append((words("created"), views.forms.iso_moment(screening.created_at)))
    return IndexView(
        title=words("ranking-of", title=clean(case.title)),
        client=clean(case.client),
        meta=tuple(meta),
        counts=counts(screening, views),
        size=case.shortlist_size,
        hinges=tuple(hinges[:HINGES_SHOWN]),
        hinges_more=tuple(hinges[HINGES_SHOWN:]),
        hinges_cut=max(0, len(screening.hinges) - HINGES_MOST),
        heads=(*(_head(item, views) for item in awarded), *([form] if len(awarded) < len(criteria) else [])),
        legend=tuple(_head(item, views) for item in criteria),
        bodies=tuple(tuple(rows[start : start + CHUNK]) for start in range(0, len(rows), CHUNK)),
        ranked=len(rows),
        excluded=tuple(_out(by_id[item.id], views) for item in screening.excluded),
        unreadable=tuple(
            UnreadableRow(clean(item.file), item.error.code, clean(item.error.message))
            for item in screening.candidates
            if item.error
        ),
        method=method(views),
        versions=tuple((clean(name), clean(value)) for name, value in sorted(screening.versions.items())),
    )


def counts(screening: Screening, views: Views) -> tuple[tuple[int, str, str], ...]:
    """How many CVs there are of each kind: number, what it counts, tone."""
    states = [item.assessment.eligible for item in screening.candidates if item.assessment]
    numbers = (
        ("cvs", len(screening.candidates), "plain"),
        ("yes", states.count("yes"), "met"),
        ("review", states.count("review"), "review"),
        ("no", states.count("no"), "not-met"),
        ("unreadable", len(screening.unreadable), "plain"),
    )
    counted = []
    for name, number, tone in numbers:
        key = f"count-{name}-one" if number == 1 and views.words.has(f"count-{name}-one") else f"count-{name}"
        counted.append((number, views.words(key), tone))
    return tuple(counted)


def _head(item: CriterionResult, views: Views) -> Head:
    most = views.forms.number(item.max_points) if item.max_points else None
    return Head(views.criterion_name(item.id), views.words(f"one-{item.kind}"), sentence(item.text), most)


def _hinge(candidate: Candidate, question: str, views: Views) -> Hinge:
    fact = views.fact_of(candidate, question)
    return Hinge(
        id=candidate.id,
        question=sentence(question),
        readings=views.readings(fact) if fact else "",
        criteria=views.criteria_names(fact.criteria) if fact else "",
    )


def _row(candidate: Candidate, criteria: list[CriterionResult], views: Views) -> Row:
    assessment = candidate.assessment
    assert assessment is not None
    verdict = views.verdict(candidate, assessment)
    results = {item.id: item for item in assessment.criteria}
    lowest = assessment.rate.min
    return Row(
        id=candidate.id,
        name=clean(candidate.id),
        place=verdict.place or "",
        score=views.forms.points(assessment.score),
        low=verdict.low,
        high=verdict.high,
        rate=verdict.rate,
        rate_sort="" if lowest is None else str(lowest),
        state=f"{assessment.eligible} {assessment.shortlist or ''}".strip(),
        eligible=views.eligible(assessment, short=True),
        shortlist=views.shortlist(assessment, short=True),
        cells=(*(_cell(results.get(item.id), views) for item in criteria), *_form(assessment, views)),
    )


def _cell(item: CriterionResult | None, views: Views) -> ResultCell:
    if item is None:
        return ResultCell("plain", "", "", "")
    outcome = effective(item)
    text = views.forms.points(item.points) if item.points else ""
    return ResultCell(outcome, SYMBOLS[outcome], text, views.words(outcome))


def _form(assessment: Assessment, views: Views) -> tuple[ResultCell, ...]:
    """The formal rules as one cell: the worst of their outcomes; none where there are no such rules."""
    outcomes = [effective(item) for item in assessment.criteria if item.kind == "formal"]
    worst = next((outcome for outcome in ("not-met", "review", "met") if outcome in outcomes), None)
    return (ResultCell(worst, SYMBOLS[worst], "", views.words(worst)),) if worst else ()


def _out(candidate: Candidate, views: Views) -> OutRow:
    assessment = candidate.assessment
    assert assessment is not None
    return OutRow(
        id=candidate.id,
        name=clean(candidate.id),
        score=views.forms.points(assessment.score),
        reasons=views.reasons(assessment),
    )
