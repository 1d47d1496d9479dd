"""From a CV's text to its score: more of what counts never lowers it, who someone is never changes it."""

from __future__ import annotations

import itertools
import re
from pathlib import Path
from typing import Any

import pytest

from cvscreen.reading import read_document
from cvscreen.records.assessment import Assessment
from cvscreen.records.request import Offer
from cvscreen.scoring import assess
from tests.invariants.corpus import WESTLAND, extracted

PERSON = """Naam: Anna de Wit
Geboortedatum: 14 maart 1988
Geboorteplaats: Delft
Nationaliteit: Nederlandse
Geslacht: vrouw
Burgerlijke staat: gehuwd
Adres: Kerkstraat 8, 2611 AB Delft
"""
CV = """{person}
Profiel
Ik werk graag met mensen en blijf rustig aan de telefoon.

Werkervaring
{jobs}

Opleiding
2006 - 2010   {school}

Referenties
{references}
"""
JOB = """{start} - {end}   {role}, {employer}
{tasks}
"""
SCHOOL = "MBO niveau 4 Secretarieel, ROC Mondriaan, diploma behaald"
REFERENCES = (
    "Mevrouw J. Pietersen, teamleider, gemeente Delft, 015-1234567",
    "De heer K. Smit, bedrijfsleider, Bakkerij Van Dam, 070-1234567",
    "Mevrouw T. Aalbers, manager, Webhelp, 010-7654321",
)
TASKS = "Telefonisch en per e-mail vragen van inwoners beantwoorden{tools}."
OTHER = JOB.format(
    start="februari 2011", end="december 2013", role="Verkoopmedewerker", employer="Bakkerij Van Dam",
    tasks="Klanten helpen in de winkel.",
)  # fmt: skip


def judged(folder: Path, text: str) -> Assessment:
    path = folder / "cv.txt"
    path.write_text(text, encoding="utf-8")
    offer = Offer("cv.txt", hourly_rate=WESTLAND.broker_fee + 40, rate_includes_fee=True)
    return assess(extracted(read_document(path)), WESTLAND, offer)


def cv(
    start: str = "maart 2019",
    end: str = "maart 2023",
    *,
    role: str = "Medewerker KCC",
    employer: str = "Gemeente Delft",
    tools: tuple[str, ...] = (),
    references: int = 2,
    person: str = PERSON,
    school: str = SCHOOL,
    more: str = "",
) -> str:
    told = f" met {', '.join(tools)}" if tools else ""
    job = JOB.format(start=start, end=end, role=role, employer=employer, tasks=TASKS.format(tools=told))
    return CV.format(
        person=person,
        jobs=f"{job}{more}{OTHER}",
        school=school,
        references="\n".join(REFERENCES[:references]) or "Op aanvraag.",
    )


def never_lower(steps: list[Assessment]) -> None:
    for before, after in itertools.pairwise(steps):
        assert after.score.min >= before.score.min
        assert after.score.max >= before.score.max
    order = ("no", "review", "yes")
    places = [order.index(step.eligible) for step in steps]
    assert places == sorted(places)
    assert steps[-1].score.min > steps[0].score.min or places[-1] > places[0], "something was gained"


MONTHS = ("januari", "februari", "maart", "april", "mei", "juni",
          "juli", "augustus", "september", "oktober", "november", "december")  # fmt: skip


def month(number: int) -> str:
    return f"{MONTHS[number % 12]} {number // 12}"


@pytest.mark.parametrize("employer", ["Gemeente Delft", "Webhelp", "GGD Haaglanden"])
def test_a_month_more_never_lowers_a_score(employer: str, tmp_path: Path) -> None:
    """The job begins a month earlier each time: from one month in March 2023 to four years."""
    last = 2023 * 12 + 2
    never_lower(
        [judged(tmp_path, cv(month(last - back), month(last), employer=employer)) for back in range(0, 49, 1)]
    )


def test_a_later_end_never_lowers_a_score(tmp_path: Path) -> None:
    """The job ends a month later each time: before the window, inside it, up to "heden"."""
    ends = [month(number) for number in range(2019 * 12, 2023 * 12 + 3)]
    never_lower([judged(tmp_path, cv("januari 2019", end)) for end in [*ends, "heden"]])


def test_a_month_elsewhere_never_lowers_a_score(tmp_path: Path) -> None:
    """A second job beside the first, in a gap, overlapping it, or before it."""
    first = judged(tmp_path, cv("juni 2021", "december 2021"))
    for start, end in (("maart 2022", "maart 2022"), ("mei 2021", "juli 2021"), ("mei 2014", "mei 2015")):
        for employer in ("Gemeente Rijswijk", "Teleperformance"):
            more = JOB.format(
                start=start, end=end, role="Callcenter agent", employer=employer, tasks="Bellen met klanten."
            )
            second = judged(tmp_path, cv("juni 2021", "december 2021", more=more))
            assert second.score.min >= first.score.min, (start, employer)
            assert second.score.max >= first.score.max, (start, employer)


TOOLS = ("Key2KCC", "Key2Belastingen", "Accres", "Centric Suite", "Microsoft Office")


@pytest.mark.parametrize("order", [TOOLS, tuple(reversed(TOOLS))], ids=["forwards", "backwards"])
def test_a_tool_more_never_lowers_a_score(order: tuple[str, ...], tmp_path: Path) -> None:
    steps = [judged(tmp_path, cv(tools=order[:count])) for count in range(len(order) + 1)]
    never_lower(steps)
    points = [next(item.points for item in step.criteria if item.id == "7") for step in steps]
    assert [(p.min, p.max) for p in points if p] == [(n * 5, n * 5) for n in range(6)]


@pytest.mark.parametrize("school", ["MBO niveau 2", "MBO niveau 3", "MBO niveau 4", "HBO bachelor"])
def test_a_diploma_more_never_lowers_a_score(school: str, tmp_path: Path) -> None:
    more = f"{SCHOOL}\n2000 - 2004   {school} Handel, ROC Leiden, diploma behaald"
    never = judged(tmp_path, cv(school="MBO niveau 2 Handel, ROC Leiden, diploma behaald"))
    first, second = judged(tmp_path, cv()), judged(tmp_path, cv(school=more))
    assert never.score.max < first.score.min
    assert (second.score, second.eligible) == (first.score, first.eligible)


def test_a_reference_more_never_lowers_a_score_or_a_place(tmp_path: Path) -> None:
    never_lower([judged(tmp_path, cv(references=count)) for count in range(4)])


def told(assessment: Assessment) -> str:
    """All that an assessment says; places of quotes are left out, since lines above them may come and go."""
    return re.sub(r'"bbox":[^"]*,"rule"', '"rule"', assessment.model_dump_json(by_alias=True))


def decided(assessment: Assessment) -> dict[str, Any]:
    """Outcomes, points and score, without the sentences and quotes."""
    return {
        "eligible": assessment.eligible,
        "score": assessment.score,
        "facts": [fact.id for fact in assessment.facts],
        **{item.id: (item.outcome, item.points, item.hinges_on) for item in assessment.criteria},
    }


PEOPLE: dict[str, str] = {
    "another Dutch name": PERSON.replace("Anna de Wit", "Willem-Jan van den Broek"),
    "a Turkish name": PERSON.replace("Anna de Wit", "Ayşe Öztürk"),
    "a Moroccan name": PERSON.replace("Anna de Wit", "Mohammed el Idrissi"),
    "a Surinamese name": PERSON.replace("Anna de Wit", "Ashwin Ramdin"),
    "a Polish name": PERSON.replace("Anna de Wit", "Małgorzata Szczepańska"),
    "a Chinese name": PERSON.replace("Anna de Wit", "王 Mei Lin"),
    "a name that is a month": PERSON.replace("Anna de Wit", "April May"),
    "a name that is a place": PERSON.replace("Anna de Wit", "Anna van Rotterdam"),
    "a name that is a school": PERSON.replace("Anna de Wit", "Anna Mondriaan"),
    "a name that is a tool": PERSON.replace("Anna de Wit", "Anna Suite"),
    "a name that is a call centre": PERSON.replace("Anna de Wit", "Anna Webhelp"),
    "an initial alone": PERSON.replace("Anna de Wit", "A."),
    "a man": PERSON.replace("vrouw", "man").replace("Anna", "Hans"),
    "x": PERSON.replace("vrouw", "x"),
    "older": PERSON.replace("14 maart 1988", "2 januari 1958"),
    "younger": PERSON.replace("14 maart 1988", "30 november 2004"),
    "an age": PERSON.replace("Geboortedatum: 14 maart 1988", "Leeftijd: 61 jaar"),
    "a birth date in digits": PERSON.replace("14 maart 1988", "14-03-1988"),
    "another birth place": PERSON.replace("Geboorteplaats: Delft", "Geboorteplaats: Paramaribo, Suriname"),
    "another nationality": PERSON.replace("Nederlandse", "Turkse en Nederlandse"),
    "a residence permit": PERSON.replace("Nederlandse", "Syrische (status: vergunninghouder sinds 2016)"),
    "divorced with children": PERSON.replace("gehuwd", "gescheiden, drie kinderen (2010, 2013 en 2015)"),
    "a religion": PERSON + "Geloof: protestants\n",
    "lives in Westland": PERSON.replace("Kerkstraat 8, 2611 AB Delft", "Gemeenteplein 1, 2671 AB Naaldwijk"),
    "lives far away": PERSON.replace("Kerkstraat 8, 2611 AB Delft", "Stationsweg 2019, 9711 AA Groningen"),
    "lives in a foreign country": PERSON.replace("Kerkstraat 8, 2611 AB Delft", "Rue de la Loi 16, Brussel"),
    "a photo's caption": PERSON + "Pasfoto: zie bijlage\n",
    "nothing about the person": "Curriculum vitae\n",
}


@pytest.fixture(scope="module")
def anna(tmp_path_factory: pytest.TempPathFactory) -> Assessment:
    return judged(tmp_path_factory.mktemp("anna"), cv(tools=TOOLS[:2]))


KNOWN_UNFAIR = {
    # The tool "Suite" is found in the list of personal details too, as named outside a job.
    "a name that is a tool",
}
"""Exactly these fail: one that is mended fails the test too, and has to be taken out."""


def test_who_someone_is_never_changes_an_outcome(anna: Assessment, tmp_path: Path) -> None:
    assert all(person != PERSON for person in PEOPLE.values())
    unfair = {
        change
        for change, person in PEOPLE.items()
        if told(judged(tmp_path, cv(tools=TOOLS[:2], person=person))) != told(anna)
    }
    assert unfair == KNOWN_UNFAIR


GENDERED = {
    "Medewerker KCC": "Medewerkster KCC",
    "Telefonist": "Telefoniste",
    "Receptionist": "Receptioniste",
    "Adviseur klantcontact": "Adviseuse klantcontact",
    "Verkoper": "Verkoopster",
    "Teamleider klantcontactcentrum": "Teamleidster klantcontactcentrum",
    "Consulent": "Consulente",
    "Secretaris": "Secretaresse",
    "Klantenservicemedewerker": "Klantenservicemedewerkster",
    "Administratief medewerker": "Administratief medewerkster",
}


KNOWN_GENDERED: set[str] = set()
"""Exactly these differ, as with the people above."""


def test_the_gender_of_a_title_never_changes_an_outcome(tmp_path: Path) -> None:
    differing = {
        role
        for role, other in GENDERED.items()
        if decided(judged(tmp_path, cv(role=role))) != decided(judged(tmp_path, cv(role=other)))
    }
    assert differing == KNOWN_GENDERED
