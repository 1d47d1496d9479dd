"""What holds for every CV: sums, quotes, monotony, ranges, determinism."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cvscreen.errors import UsageError
from cvscreen.periods import Interval, end_after, exact_months, length
from cvscreen.records.assessment import Decision
from cvscreen.records.evidence import Evidence, Experience
from cvscreen.requests import load_request
from cvscreen.scoring import assess, effective_outcome
from cvscreen.scoring.calendar import MONTH, end_reaching, parts, united, weighted
from cvscreen.scoring.phrases import PHRASES
from cvscreen.scoring.questions import QUESTIONS
from tests.scoring.builders import course, cv, document, job, municipal, named, offer, people
from tests.scoring.test_outcomes import result

WESTLAND = load_request("westland-kcc")
TOOLS = ("Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket")

years = st.integers(2016, 2023)
tool_sets = st.lists(st.sampled_from(TOOLS), max_size=3, unique=True).map(tuple)


@st.composite
def dates(draw: st.DrawFn) -> tuple[Any, Any]:
    """A start and an end of any precision, the start not after the end."""
    first = date(draw(years), draw(st.integers(1, 12)), draw(st.integers(1, 28)))
    last = first + timedelta(draw(st.integers(0, 1500)))
    forms = {"year": "%Y", "month": "%Y-%m", "day": "%Y-%m-%d"}
    start = first.strftime(forms[draw(st.sampled_from(sorted(forms)))])
    end = "present" if draw(st.booleans()) else last.strftime(forms[draw(st.sampled_from(sorted(forms)))])
    return start, end


@st.composite
def experiences(draw: st.DrawFn, number: int) -> Experience:
    start, end = draw(dates())
    kind = draw(st.sampled_from(["job", "job", "job", "internship", "volunteer", "council"]))
    return job(
        number,
        start,
        end,
        kind=kind,
        paid=kind == "job",
        contact_centre=draw(st.sampled_from([True, True, "mixed", False])),
        municipal=draw(st.sampled_from(["named", "none", "joint-arrangement", "unnamed"])),
        tools=draw(tool_sets),
        possible_tools=draw(tool_sets),
    )


educations = st.builds(
    lambda number, level, completed, end: course(number, level, completed, end=end),
    st.integers(1, 99),
    st.sampled_from(["vmbo", "havo", "mbo", "mbo-3", "mbo-4", "hbo-bachelor"]),
    st.sampled_from([True, False, None]),
    st.sampled_from([None, "2010", "2023", "present"]),
)


@st.composite
def cvs(draw: st.DrawFn) -> Evidence:
    jobs = tuple(draw(experiences(number)) for number in range(1, draw(st.integers(0, 3)) + 1))
    schools = tuple(draw(educations) for _ in range(draw(st.integers(0, 2))))
    schools = tuple(
        item.model_copy(update={"id": f"education-{n}"}) for n, item in enumerate(schools, start=1)
    )
    return cv(
        experience=jobs,
        education=schools,
        tools=tuple(named(tool) for tool in draw(tool_sets)),
        references=people(draw(st.integers(0, 3))).model_copy(update={"possible": draw(st.integers(0, 3))}),
        document=document(
            pages=draw(st.integers(1, 7)),
            language=draw(st.sampled_from(["nl", "mixed", "en"])),
            cv_date=draw(st.sampled_from([None, None, "2022-06"])),
        ),
    )


quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
offers = st.sampled_from([None, offer(), offer("54.00", None), offer(None, None), offer("60.00", False)])


@quick
@given(cvs(), offers)
def test_parents_equal_their_children_and_points_rest_on_quotes(evidence: Evidence, offered: Any) -> None:
    found = assess(evidence, WESTLAND, offered)
    awards = [item.points for item in found.criteria if item.points is not None]
    assert found.score.min >= sum(item.min for item in awards)
    assert found.score.max <= sum(item.max for item in awards)
    if all(item.outcome != "review" for item in found.criteria):
        assert found.score.min == found.score.max == sum(item.max for item in awards)
    for item in found.criteria:
        if item.points is not None:
            assert item.max_points is not None
            assert 0 <= item.points.min <= item.points.max <= item.max_points
            assert (item.outcome == "review") == (item.points.min != item.points.max)
            assert item.evidence or item.points.max == 0
        assert bool(item.hinges_on) == (item.outcome == "review")
        assert item.explanation
        reached = item.points is None or item.points.min == item.max_points
        assert (item.advice is None) == (item.outcome == "met" and reached)
    facts = {fact.id: fact for fact in found.facts}
    assert set(facts) == {fact for item in found.criteria for fact in item.hinges_on}
    for item in found.criteria:
        assert all(item.id in facts[fact].criteria for fact in item.hinges_on)


@quick
@given(cvs(), offers)
def test_a_review_names_a_turning_value(evidence: Evidence, offered: Any) -> None:
    for item in assess(evidence, WESTLAND, offered).criteria:
        assert bool(item.flip) == (item.outcome == "review")


def scores(evidence: Evidence) -> tuple[float, float]:
    found = assess(evidence, WESTLAND, offer()).score
    return found.min, found.max


def no_lower(before: Evidence, after: Evidence) -> None:
    first, second = scores(before), scores(after)
    assert second[0] >= first[0]
    assert second[1] >= first[1]


@quick
@given(cvs(), st.sampled_from(TOOLS))
def test_a_demonstrable_tool_never_lowers_a_score(evidence: Evidence, tool: str) -> None:
    more = municipal(9, "2023-01", "2023-02", contact_centre=False, municipal="none", tools=(tool,))
    no_lower(evidence, evidence.model_copy(update={"experience": (*evidence.experience, more)}))


@quick
@given(cvs(), st.dates(date(2018, 1, 1), date(2023, 3, 1)))
def test_a_demonstrable_month_never_lowers_a_score(evidence: Evidence, start: date) -> None:
    more = municipal(9, start.strftime("%Y-%m"), start.strftime("%Y-%m"))
    no_lower(evidence, evidence.model_copy(update={"experience": (*evidence.experience, more)}))


@quick
@given(cvs())
def test_a_month_more_in_a_job_never_lowers_a_score(evidence: Evidence) -> None:
    if evidence.experience:
        first = evidence.experience[0]
        no_lower(
            evidence,
            evidence.model_copy(
                update={"experience": (first.model_copy(update={"end": "present"}), *evidence.experience[1:])}
            ),
        )


@quick
@given(cvs())
def test_a_reference_more_never_lowers_a_score_or_excludes(evidence: Evidence) -> None:
    before = evidence.references
    # One person more is one more that is certain and, where the count is open, one more that is possible.
    one_more = people(before.count + 1).model_copy(
        update={"possible": before.possible + 1 if before.possible else people(before.count + 1).possible}
    )
    more = evidence.model_copy(update={"references": one_more})
    no_lower(evidence, more)
    if assess(more, WESTLAND, offer()).eligible == "no":
        assert assess(evidence, WESTLAND, offer()).eligible == "no"


@quick
@given(cvs(), offers)
def test_the_same_input_gives_the_same_bytes(evidence: Evidence, offered: Any) -> None:
    first, second = (assess(evidence, WESTLAND, offered).model_dump_json(by_alias=True) for _ in range(2))
    assert first == second


@quick
@given(
    cvs(), offers, st.sampled_from(["2", "3", "4", "7", "references"]), st.sampled_from(["met", "not-met"])
)
def test_a_decision_replaces_the_outcome_and_stays_beside_the_machines_own(
    evidence: Evidence, offered: Any, identity: str, outcome: Any
) -> None:
    decision = Decision(outcome=outcome, by="J. Visser", at="2023-04-19T09:00", reason="Nagevraagd.")
    before = assess(evidence, WESTLAND, offered)
    after = assess(evidence, WESTLAND, offered, decisions={identity: decision})
    own, decided = result(before, identity), result(after, identity)
    assert decided.outcome == own.outcome
    assert decided.decision == decision
    assert effective_outcome(decided) == outcome
    assert decided.machine_points == own.points
    if own.points is not None:
        assert decided.points is not None
        assert decided.points.min == decided.points.max == (decided.max_points if outcome == "met" else 0)
    awards = [item.points for item in after.criteria if item.points is not None]
    assert sum(item.min for item in awards) <= after.score.min
    assert after.score.max <= sum(item.max for item in awards)
    if decided.kind != "award" and outcome == "not-met":
        assert after.eligible == "no"
    assert all(fact.criteria != (identity,) for fact in after.facts)


def test_a_decision_names_a_criterion_and_points_that_are_there() -> None:
    decision = Decision(outcome="met", by="x", at="2023-04-19T09:00", reason="x", points=15)
    assert result(assess(cv(), WESTLAND, decisions={"7": decision}), "7").points is not None
    with pytest.raises(UsageError, match=r"no criterion '8'.*Allowed: 1, 2, 3"):
        assess(cv(), WESTLAND, decisions={"8": decision})
    with pytest.raises(UsageError, match=r"'4' cannot give 15.*Allowed: 0, 25"):
        assess(cv(), WESTLAND, decisions={"4": decision})


@given(st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.integers(0, 2000), st.fractions(Fraction(1, 100), 40))
def test_lengths_are_those_of_the_periods(start: date, days: int, months: Fraction) -> None:
    end = start + timedelta(days)
    assert Fraction(parts(start.toordinal(), end.toordinal()), MONTH) == length(Interval(start, end))
    whole = Fraction(int(months * MONTH), MONTH)
    assert date.fromordinal(end_reaching(start.toordinal(), int(months * MONTH))) == end_after(start, whole)


spans = st.tuples(st.integers(738_000, 738_900), st.integers(0, 300)).map(lambda pair: (pair[0], sum(pair)))


@given(st.lists(spans, max_size=6))
def test_united_and_weighted_lengths_agree(found: list[tuple[int, int]]) -> None:
    by_union = sum(parts(*span) for span in united(found))
    assert weighted(found, [Fraction(1)] * len(found), months=True) == by_union
    intervals = [Interval(date.fromordinal(a), date.fromordinal(b)) for a, b in found]
    assert Fraction(by_union, MONTH) == exact_months(intervals)


@pytest.mark.parametrize("key", [*PHRASES, *QUESTIONS])
def test_both_languages_say_the_same_things(key: str) -> None:
    from string import Formatter

    dutch, english = PHRASES.get(key) or QUESTIONS[key]
    fields = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in (dutch, english)]
    assert fields[0] == fields[1]


@quick
@given(cvs(), offers, st.sampled_from(["nl", "en"]))
def test_no_sentence_has_gaps(evidence: Evidence, offered: Any, lang: Any) -> None:
    found = assess(evidence, WESTLAND, offered, lang=lang)
    texts = [item.question for item in found.facts]
    for item in found.criteria:
        texts += [item.explanation, *item.flip, *item.assumptions, *([item.advice] if item.advice else [])]
    for text in texts:
        assert "{" not in text
        assert "  " not in text
        assert " ." not in text
        assert text == text.strip()
        assert text[-1] in ".?!"
