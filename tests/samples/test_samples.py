"""The samples: complete, consistent with their own arithmetic, and covering what they say they cover.

The arithmetic here is independent of cvscreen on purpose: it checks the gold, not the program.
"""

from __future__ import annotations

import calendar
import csv
import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Literal

import pypdfium2
import pytest
from pydantic import BaseModel, ConfigDict, Field

FOLDER = Path(__file__).resolve().parents[2] / "samples" / "westland-kcc"
GOLD = sorted((FOLDER / "gold").glob("*.json"))
REFERENCE = dt.date(2023, 4, 18)
WINDOW = dt.date(2020, 4, 18)
FULL_POINTS = {"3": 10, "4": 25, "5": 20, "6": 20, "7": 25}
EXCLUDING = ("1", "2", "pages", "language", "references", "deadline")
TOOLS = Literal["Key2KCC", "Key2Belastingen", "Accres", "Suite", "Officepakket"]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Range(Strict):
    earliest: dt.date
    latest: dt.date


Date = Range | Literal["present"] | str


class School(Strict):
    level: (
        Literal["vmbo", "mbo", "mbo-1", "mbo-2", "mbo-3", "mbo-4", "havo", "vwo", "ad", "hbo-bachelor",
                "wo-bachelor", "hbo-master", "wo-master", "phd"] | None
    )  # fmt: skip
    completed: bool | None
    start: Date | None
    end: Date | None


class Job(Strict):
    start: Date
    end: Date
    employer: str = Field(min_length=2)
    client: str | None
    employer_types: list[
        Literal["municipality", "joint-arrangement", "water-authority", "province", "central-government",
                "contact-centre-company", "temp-agency", "education", "care", "religious", "private"]
    ] = Field(min_length=1)  # fmt: skip
    contact_centre: bool | Literal["mixed"]
    paid: bool
    tools: list[TOOLS]


class Points(Strict):
    outcome: Literal["met", "not-met", "review"]
    min: int | None = None
    max: int | None = None


class Score(Strict):
    min: int
    max: int


class Gold(Strict):
    id: str
    file: str
    pages: int = Field(ge=1)
    language: Literal["nl", "en", "mixed"]
    education: list[School]
    experience: list[Job] = Field(min_length=1)
    tools_outside_experience: list[TOOLS]
    references: int
    references_on_request: bool
    hidden_text: bool
    stated_rate: float | None
    criteria: dict[str, Points]
    eligible: Literal["yes", "no", "review"]
    score: Score


def gold(path: Path) -> Gold:
    return Gold.model_validate_json(path.read_text(encoding="utf-8"))


ALL = {path.stem: gold(path) for path in GOLD}
each = pytest.mark.parametrize("cv", ALL.values(), ids=ALL.keys())


def offers() -> dict[str, dict[str, str]]:
    with (FOLDER / "offers.csv").open(encoding="utf-8", newline="") as lines:
        return {row["file"]: row for row in csv.DictReader(lines, delimiter=";")}


def rate(row: dict[str, str]) -> Decimal:
    amount = Decimal(row["hourly_rate"].replace(",", "."))
    return amount if row["rate_includes_fee"] == "ja" else amount + Decimal("2.25")


def span(value: Date, last: bool) -> tuple[dt.date, dt.date]:
    """The first and the last day that a date can mean: as a start, or (``last``) as an end."""
    if isinstance(value, Range):
        return value.earliest, value.latest
    if value == "present":
        return REFERENCE, REFERENCE
    if len(value) == 4:
        return dt.date(int(value), 1, 1), dt.date(int(value), 12, 31)
    if len(value) == 7:
        first = dt.date.fromisoformat(f"{value}-01")
        day = first.replace(day=calendar.monthrange(first.year, first.month)[1]) if last else first
        return day, day
    return dt.date.fromisoformat(value), dt.date.fromisoformat(value)


def days(job: Job, longest: bool) -> set[dt.date]:
    start, end = span(job.start, False), span(job.end, True)
    first, final = (start[0], end[1]) if longest else (start[1], end[0])
    return {first + dt.timedelta(n) for n in range((min(final, REFERENCE) - first).days + 1)}


def months(covered: set[dt.date]) -> float:
    per_month = Counter((day.year, day.month) for day in covered)
    return sum(n / calendar.monthrange(*month)[1] for month, n in sorted(per_month.items()))


def contact_centre(cv: Gold, *, municipal: bool, longest: bool) -> set[dt.date]:
    covered: set[dt.date] = set()
    for job in cv.experience:
        sure = job.contact_centre is True and job.paid and job.employer_types[-1] != "joint-arrangement"
        organisations = {"municipality", "joint-arrangement"} if longest else {"municipality"}
        if municipal and job.employer_types[-1] not in organisations:
            continue
        if not municipal:
            sure = job.contact_centre is True and job.paid
        if sure or (longest and job.contact_centre):
            covered |= days(job, longest)
    return covered


def outcome(shortest: float, longest: float, needed: float) -> str:
    return "met" if shortest >= needed else "not-met" if longest < needed else "review"


def test_there_are_enough_of_them_in_enough_formats() -> None:
    assert len(ALL) >= 26
    endings = Counter(cv.file.rsplit(".", 1)[1] for cv in ALL.values())
    assert endings["docx"] >= 6
    assert endings["txt"] == 1
    producers = set()
    for path in FOLDER.glob("*.pdf"):
        with pypdfium2.PdfDocument(path) as document:
            assert len(document) == ALL[path.stem].pages
            producers.add(document.get_metadata_dict()["Producer"].partition(" ")[0])
    assert len(producers) >= 3


def test_every_cv_has_gold_and_every_gold_a_cv() -> None:
    cvs = {path.name for path in FOLDER.iterdir() if path.suffix in {".pdf", ".docx", ".txt"}}
    assert cvs == {cv.file for cv in ALL.values()}
    assert set(offers()) <= cvs
    assert sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file()) < 4_000_000


@each
def test_gold_is_complete(cv: Gold) -> None:
    assert cv.id == cv.file.rsplit(".", 1)[0]
    expected = {*"1234567", "pages", "language", "references"}
    if cv.file in offers():
        expected.add("deadline")
    assert set(cv.criteria) == expected
    for number, full in FULL_POINTS.items():
        points = cv.criteria[number]
        assert points.min is not None
        assert points.max is not None
        assert 0 <= points.min <= points.max <= full
        if number != "7":
            ends = {"met": (full, full), "not-met": (0, 0), "review": (0, full)}
            assert (points.min, points.max) == ends[points.outcome]


@each
def test_score_is_the_sum_and_eligibility_follows(cv: Gold) -> None:
    scored = [cv.criteria[number] for number in FULL_POINTS]
    assert cv.score.min == sum(points.min or 0 for points in scored)
    assert cv.score.max == sum(points.max or 0 for points in scored)
    outcomes = {cv.criteria[name].outcome for name in EXCLUDING if name in cv.criteria}
    assert cv.eligible == ("no" if "not-met" in outcomes else "review" if "review" in outcomes else "yes")


@each
def test_months_lead_to_the_outcomes_of_4_and_6(cv: Gold) -> None:
    shortest = cv
    if cv.id == "cv-brandsma":  # the CV's own date, January 2023, opens the end of the present job
        ended = [
            job.model_copy(update={"end": "2023-01-01"}) if job.end == "present" else job
            for job in cv.experience
        ]
        shortest = cv.model_copy(update={"experience": ended})
    readings = ((shortest, False), (cv, True))
    recent = [
        months({day for day in contact_centre(source, municipal=False, longest=long) if day >= WINDOW})
        for source, long in readings
    ]
    ever = [months(contact_centre(source, municipal=True, longest=long)) for source, long in readings]
    assert outcome(recent[0], recent[1], 24) == cv.criteria["4"].outcome
    assert outcome(ever[0], ever[1], 12) == cv.criteria["6"].outcome


@each
def test_tools_of_paid_work_in_the_window_give_the_certain_points_of_7(cv: Gold) -> None:
    recent = [job for job in cv.experience if job.paid and any(day >= WINDOW for day in days(job, True))]
    tools = {tool for job in recent for tool in job.tools}
    assert cv.criteria["7"].min == 5 * len(tools)
    if cv.tools_outside_experience:
        assert cv.criteria["7"].outcome == "review"
        assert not tools & set(cv.tools_outside_experience)


@each
def test_formal_rules_follow_from_the_facts(cv: Gold) -> None:
    assert cv.criteria["pages"].outcome == ("met" if cv.pages <= 5 else "not-met")
    assert cv.criteria["language"].outcome == {"nl": "met", "en": "not-met", "mixed": "review"}[cv.language]
    assert cv.criteria["references"].outcome == ("met" if cv.references >= 2 else "not-met")
    row = offers().get(cv.file)
    if row is None:
        assert cv.criteria["1"].outcome == ("review" if cv.stated_rate is None else "met")
        return
    assert cv.criteria["1"].outcome == ("met" if rate(row) <= Decimal("55.55") else "not-met")
    in_time = dt.datetime.fromisoformat(row["submitted_at"]) <= dt.datetime(2023, 4, 18, 12, 0)
    assert cv.criteria["deadline"].outcome == ("met" if in_time else "not-met")


def test_ties_are_ties() -> None:
    rates = {name.rsplit(".", 1)[0]: rate(row) for name, row in offers().items()}
    for first, second, equal in (
        ("CV_Sanne_Bakker_2023", "Kandidaat_Peter_Jansen", False),
        ("cv_lotte_de_graaf", "Jeroen_Bos_CV", True),
    ):
        assert ALL[first].score == ALL[second].score
        assert ALL[first].eligible == ALL[second].eligible == "yes"
        assert (rates[first] == rates[second]) is equal


def coverage() -> dict[str, list[str]]:
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", text, re.MULTILINE)
    return {what: names.split(", ") for what, names in rows if what != "covers"}


def test_the_coverage_table_names_existing_cvs_and_misses_none() -> None:
    named = {name for names in coverage().values() for name in names}
    assert named == set(ALL)


@pytest.mark.parametrize("name", [*"1234567", "pages", "language", "references", "deadline"])
def test_each_outcome_of_each_rule_is_covered(name: str) -> None:
    table = coverage()
    without_review = {"pages", "references", "deadline"}
    for result in ("met", "not-met", *(() if name in without_review else ("review",))):
        for cv in table[f"{name} {result}"]:
            assert ALL[cv].criteria[name].outcome == result


@pytest.mark.parametrize(("tier", "word"), [*enumerate(["none", "one", "two", "three", "four", "five"])])
def test_each_tier_of_tools_is_covered(tier: int, word: str) -> None:
    for cv in coverage()[f"tools: {word}"]:
        assert (ALL[cv].criteria["7"].min, ALL[cv].criteria["7"].max) == (5 * tier, 5 * tier)


FACTS: dict[str, Callable[[Gold], bool]] = {
    "white-on-white keywords": lambda cv: cv.hidden_text,
    "references on request": lambda cv: cv.references_on_request,
    "one reference only": lambda cv: cv.references == 1,
    "six pages": lambda cv: cv.pages == 6,
    "mbo without level": lambda cv: any(school.level == "mbo" for school in cv.education),
    "havo only": lambda cv: {school.level for school in cv.education} == {"havo"},
    "foreign diploma": lambda cv: any(school.level is None for school in cv.education),
    "mixed role": lambda cv: any(job.contact_centre == "mixed" for job in cv.experience),
    'church "gemeente"': lambda cv: any("religious" in job.employer_types for job in cv.experience),
    "joint arrangement": lambda cv: any("joint-arrangement" in job.employer_types for job in cv.experience),
    "internship and volunteer work": lambda cv: sum(not job.paid for job in cv.experience) == 2,
    "secondment: gedetacheerd bij": lambda cv: any(job.client for job in cv.experience),
    "secondment: via an agency": lambda cv: any(job.client for job in cv.experience),
    "secondment: opdrachtgever": lambda cv: any(job.client for job in cv.experience),
    "no offer, rate in the CV": lambda cv: cv.file not in offers() and cv.stated_rate is not None,
    "no offer, no rate": lambda cv: cv.file not in offers() and cv.stated_rate is None,
    "tools only in a skills list": lambda cv: bool(cv.tools_outside_experience),
}


@pytest.mark.parametrize("row", FACTS)
def test_the_facts_behind_the_table(row: str) -> None:
    for cv in coverage()[row]:
        assert FACTS[row](ALL[cv])


def test_there_are_ten_layouts() -> None:
    assert sum(row.startswith("layout: ") for row in coverage()) >= 10


def test_gold_is_plain_json_with_a_stable_form() -> None:
    for path in GOLD:
        text = path.read_text(encoding="utf-8")
        assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n"
