"""One CV's evidence and assessment beside its gold, field by field."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from cvscreen.evaluation.align import align, date_likeness, date_text, name_likeness, plain
from cvscreen.evaluation.gold import GoldCv, GoldEducation, GoldExperience
from cvscreen.evaluation.tally import CriterionCounts, Difference, Evaluation
from cvscreen.records.assessment import Assessment, Candidate, PointsRange
from cvscreen.records.evidence import Education, Evidence, Experience

POINTS_TOLERANCE = 0.005


def evaluate(
    pairs: Iterable[tuple[GoldCv, Candidate]], tools: Collection[str], *, outcomes: bool = True
) -> Evaluation:
    """Compare each candidate with its gold. ``tools``: the tools of the request, the only ones compared.

    ``outcomes`` False: the candidates are not assessed; only what was extracted is compared.
    """
    result = Evaluation()
    for gold, candidate in pairs:
        result.cvs += 1
        if candidate.evidence is None:
            result.unreadable += 1
            code = candidate.error.code if candidate.error else "no evidence"
            result.differences.append(Difference(gold.id, "unreadable", "a readable CV", code))
        _fields(result, gold, candidate.evidence, tools)
        if outcomes:
            _criteria(result, gold, candidate.assessment)
    return result


def _fields(result: Evaluation, gold: GoldCv, evidence: Evidence | None, tools: Collection[str]) -> None:
    cv = gold.id
    _education(result, cv, gold.education, evidence.education if evidence else ())
    _experience(result, cv, gold.experience, evidence.experience if evidence else (), tools)
    wanted = [tool for tool in gold.tools_outside_experience if tool in tools]
    outside = _tools_outside(evidence) & set(tools) if evidence else set()
    result.items(cv, "tools outside", wanted, sorted(outside))
    result.items(cv, "references", [gold.references], [evidence.references.count] if evidence else [])
    if gold.references_on_request or (evidence and evidence.references.on_request):
        result.items(
            cv,
            "references on request",
            ["on request"] if gold.references_on_request else [],
            ["on request"] if evidence and evidence.references.on_request else [],
        )
    document = evidence.document if evidence else None
    result.items(cv, "pages", [gold.pages], [document.pages] if document else [])
    result.items(cv, "language", [gold.language], [document.language] if document else [])
    result.items(
        cv,
        "hidden text",
        ["hidden text"] if gold.hidden_text else [],
        ["hidden text"] if document and document.hidden_text else [],
    )
    rate = evidence.stated_rate if evidence else None
    result.items(
        cv,
        "stated rate",
        [] if gold.stated_rate is None else [f"{gold.stated_rate:.2f}"],
        [f"{rate.amount:.2f}"] if rate else [],
    )


def _tools_outside(evidence: Evidence) -> set[str]:
    """Tools that are named, and nowhere in paid experience."""
    named = {mention.tool for mention in evidence.tools if not mention.possible}
    return named - {tool for entry in evidence.experience if entry.paid for tool in entry.tools}


def _education(
    result: Evaluation, cv: str, gold: tuple[GoldEducation, ...], found: tuple[Education, ...]
) -> None:
    def likeness(wanted: GoldEducation, got: Education) -> float:
        return (
            2.0 * (wanted.level == got.level)
            + (wanted.completed == got.completed)
            + date_likeness(wanted.start, got.start)
            + date_likeness(wanted.end, got.end)
        )

    for wanted, got in align(gold, found, likeness):
        label = _level(got.level if got else wanted.level if wanted else None)
        result.items(
            cv,
            "education",
            [f"{_level(wanted.level)} completed={wanted.completed}"] if wanted else [],
            [f"{_level(got.level)} completed={got.completed}"] if got else [],
        )
        result.items(
            cv,
            "education dates",
            [f"{date_text(wanted.start)} / {date_text(wanted.end)} [{label}]"] if wanted else [],
            [f"{date_text(got.start)} / {date_text(got.end)} [{label}]"] if got else [],
        )


def _level(level: str | None) -> str:
    return level or "(none)"


def _experience(
    result: Evaluation,
    cv: str,
    gold: tuple[GoldExperience, ...],
    found: tuple[Experience, ...],
    tools: Collection[str],
) -> None:
    # Periods and whole entries are compared as sets, so that no way of pairing can make them look better.
    result.items(cv, "experience period", [_period(e) for e in gold], [_period(e) for e in found])
    result.items(
        cv,
        "experience entry",
        [f"{_period(e)} {plain(e.employer)}" for e in gold],
        [f"{_period(e)} {plain(e.employer)}" for e in found],
    )

    def likeness(wanted: GoldExperience, got: Experience) -> float:
        return (
            2 * date_likeness(wanted.start, got.start)
            + 2 * date_likeness(wanted.end, got.end)
            + 1.5 * name_likeness(wanted.employer, got.employer)
            + 0.5 * name_likeness(wanted.client, got.client)
        )

    for wanted, got in align(gold, found, likeness):
        entry: GoldExperience | Experience | None = wanted or got
        where = f"[{_period(entry)}]" if entry else ""

        def compare(field: str, left: Iterable[object], right: Iterable[object], at: str = where) -> None:
            result.items(cv, field, [f"{item} {at}" for item in left], [f"{item} {at}" for item in right])

        compare("employer", _name(wanted.employer if wanted else None), _name(got.employer if got else None))
        compare("client", _name(wanted.client if wanted else None), _name(got.client if got else None))
        compare(
            "employer types", dict.fromkeys(wanted.employer_types) if wanted else (),
            dict.fromkeys(got.employer_types) if got else (),
        )  # fmt: skip
        compare(
            "contact-centre", [wanted.contact_centre] if wanted else (), [got.contact_centre] if got else ()
        )  # fmt: skip
        compare("paid", [wanted.paid] if wanted else (), [got.paid] if got else ())
        compare(
            "tools per entry",
            sorted({tool for tool in wanted.tools if tool in tools}) if wanted else (),
            sorted({tool for tool in got.tools if tool in tools}) if got else (),
        )


def _period(entry: GoldExperience | Experience) -> str:
    return f"{date_text(entry.start)} / {date_text(entry.end)}"


def _name(name: str | None) -> list[str]:
    return [plain(name)] if name else []


def _criteria(result: Evaluation, gold: GoldCv, assessment: Assessment | None) -> None:
    found = {criterion.id: criterion for criterion in assessment.criteria} if assessment else {}
    for identifier, wanted in gold.criteria.items():
        counts = result.criteria.setdefault(identifier, CriterionCounts())
        got = found.get(identifier)
        outcome = got.outcome if got else "absent"
        counts.add(wanted.outcome, outcome)
        if outcome != wanted.outcome:
            _differs(result, gold.id, f"criterion {identifier}", wanted.outcome, outcome)
        if wanted.min is not None and wanted.max is not None:
            counts.points_gold += 1
            points = got.points if got else None
            if points and _same(PointsRange(min=wanted.min, max=wanted.max), points):
                counts.points += 1
            else:
                _differs(
                    result, gold.id, f"criterion {identifier} points",
                    f"{wanted.min:g}-{wanted.max:g}", f"{points.min:g}-{points.max:g}" if points else None,
                )  # fmt: skip
    if gold.eligible:
        eligible = assessment.eligible if assessment else "absent"
        result.criteria.setdefault("eligible", CriterionCounts()).add(gold.eligible, eligible)
        if eligible != gold.eligible:
            _differs(result, gold.id, "eligible", gold.eligible, eligible)
    if gold.score:
        counts = result.criteria.setdefault("score", CriterionCounts())
        counts.points_gold += 1
        if assessment and _same(gold.score, assessment.score):
            counts.points += 1
        else:
            score = assessment.score if assessment else None
            _differs(
                result, gold.id, "score",
                f"{gold.score.min:g}-{gold.score.max:g}", f"{score.min:g}-{score.max:g}" if score else None,
            )  # fmt: skip


def _same(left: PointsRange, right: PointsRange) -> bool:
    return abs(left.min - right.min) < POINTS_TOLERANCE and abs(left.max - right.max) < POINTS_TOLERANCE


def _differs(result: Evaluation, cv: str, name: str, gold: str | None, found: str | None) -> None:
    result.differences.append(Difference(cv, name, gold, found))
