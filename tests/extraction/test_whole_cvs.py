"""Whole CVs by six writers who have seen neither code nor patterns, each laid out in a way of its own.

Who employs and who is worked for is asked of each CV, and when. The CVs that are not yet read right are
exact lists: one that is mended has to leave its list.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from cvscreen.extraction.period_grammar import find_periods
from cvscreen.periods import PartialDate
from cvscreen.records.evidence import CvEnd
from tests.extraction.cv_text import evidence, jobs
from tests.extraction.test_work_sections import plain

CVS: dict[str, dict[str, Any]] = {
    cv["name"]: cv
    for path in sorted((Path(__file__).parent / "whole_cvs").glob("*.toml"))
    for cv in tomllib.loads(path.read_text(encoding="utf-8"))["cv"]
}
NOT_YET = frozenset(
    {
        "a-horeca-seizoenen",
        "a-jaarkoppen",
        "a-lange-blurbs",
        "a-lopende-tekst",
        "a-oud-naar-nieuw",
        "a-resultaat-tools",
        "a-rommelig",
        "a-tijdlijn-gemengd",
        "a-werkgeverblok-functies",
        "a-zonder-koppen",
        "agent-onder-klant-tabel",
        "bedrijfscatering-locaties",
        "blok-meer-functies",
        "brug-profiel-werknemer",
        "canva-sidebar-caps",
        "chauffeur-datum-onder",
        "civitas-huisstijl-kop",
        "datum-onder",
        "employer-blocks-school-staff",
        "functie-bij-regel",
        "gesplitst-recent-eerder",
        "herintreder-carola",
        "inconsistent-entries",
        "interview-hans",
        "jaarkop-linda",
        "jeannette-schoolsecretariaat",
        "kaal-nummers",
        "kas-jaarkoppen",
        "kcc-eenregelig",
        "klein-zakelijk",
        "linkedin-page-copied",
        "logistiek-kevin",
        "m31-lopende-tekst",
        "m32-tijdlijn-gemengd",
        "m33-agency-umbrella",
        "m34-wisselend",
        "mixed-timeline-year-left",
        "muziekdocent-switch",
        "nieuwkomer-samir",
        "novoresume-tasks-labels",
        "o08-leraar",
        "o19-verpleegkundige",
        "o22-horeca",
        "o24-schoonmaak-prive",
        "o25-accountmanager-blurb",
        "o30-inkomensconsulent",
        "o37-herintreder",
        "oekraine-olena",
        "oekraine-tweetalig",
        "one-line-entries-brackets",
        "own-firm-and-two-stretches",
        "piet-proza-61",
        "planner-detacheerder-dash-lines",
        "recent-and-earlier",
        "rolf-manager-terug",
        "running-prose",
        "schoolverlater-tijdlijn",
        "schoonmaak-eenvoudig",
        "slager-wisselend",
        "slips-inconsistent-typos",
        "stadhuis-profiel-bullets",
        "student-noor",
        "thuishulp-vragen",
        "vandijk-flexlijst",
        "werkpunt-dossier",
        "word-date-left-plain",
        "zorg-naar-kcc",
        "zzp-roos",
    }
)
PERIODS_NOT_YET = frozenset(
    {
        "a-lopende-tekst",
        "a-oud-naar-nieuw",
        "a-tijdlijn-gemengd",
        "blok-meer-functies",
        "brug-profiel-werknemer",
        "canva-sidebar-caps",
        "canva-timeline-mixed",
        "chauffeur-datum-onder",
        "datum-onder",
        "employer-blocks-school-staff",
        "inconsistent-entries",
        "interview-hans",
        "jaarkop-linda",
        "kas-jaarkoppen",
        "kcc-eenregelig",
        "m31-lopende-tekst",
        "m32-tijdlijn-gemengd",
        "m33-agency-umbrella",
        "m34-wisselend",
        "muziekdocent-switch",
        "nieuwkomer-samir",
        "novoresume-tasks-labels",
        "o37-herintreder",
        "oekraine-olena",
        "own-firm-and-two-stretches",
        "rolf-manager-terug",
        "schoolverlater-tijdlijn",
        "slager-wisselend",
        "thuishulp-vragen",
        "zorg-naar-kcc",
        "zzp-roos",
    }
)


def is_right(name: str) -> bool:
    """Whether exactly the jobs of a CV are found, each with its employer and its client."""
    cv = CVS[name]
    wanted = sorted((plain(job["employer"]), plain(job.get("client"))) for job in cv["jobs"])
    found = sorted((plain(employer), plain(client)) for _, employer, client, _, _ in jobs(cv["text"]))
    return found == wanted


def has_right_periods(name: str) -> bool:
    """Whether the jobs found begin and end when those of the CV do, and are as many."""
    wanted = Counter((_day(job["start"]), _day(job["end"])) for job in CVS[name]["jobs"])
    found = Counter((_found(job.start), _found(job.end)) for job in evidence(CVS[name]["text"]).experience)
    return found == wanted


def _day(told: str) -> PartialDate | str:
    """A date as its writer puts it down: "mrt 2019", "zomer 2012", "heden"."""
    if told.casefold() in {"heden", "nu", "present"}:
        return "present"
    return next(p.begin for p in find_periods(told) if p.begin is not None)


def _found(date: CvEnd | None) -> PartialDate | str | None:
    return date if date is None or date == "present" else PartialDate.from_json(date)


@pytest.mark.parametrize("name", sorted(set(CVS) - NOT_YET))
def test_who_employs_and_who_is_worked_for(name: str) -> None:
    assert is_right(name)


@pytest.mark.parametrize("name", sorted(set(CVS) - PERIODS_NOT_YET))
def test_when(name: str) -> None:
    assert has_right_periods(name)


def test_what_is_not_yet_right_is_listed() -> None:
    assert sorted(name for name in NOT_YET if is_right(name)) == []
    assert sorted(name for name in PERIODS_NOT_YET if has_right_periods(name)) == []
