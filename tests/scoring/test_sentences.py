"""Whole explanations, as a broker would send them on."""

from __future__ import annotations

from cvscreen.requests import load_request
from cvscreen.scoring import assess
from tests.scoring.builders import course, cv, job, municipal, named, offer
from tests.scoring.test_outcomes import result

WESTLAND = load_request("westland-kcc")
WINDOW = "in de periode van 18 april 2020 tot en met 18 april 2023"


def test_overlapping_jobs_are_explained() -> None:
    jobs = (
        municipal(1, "2021-01", "2022-03", employer="Randstad", client="Gemeente Schiedam"),
        job(2, "2022-01", "2022-08", role="Agent", employer="Webhelp"),
        job(3, "2012", "2015", role="Agent", employer="Cendris"),
        job(
            4,
            "2022-01",
            "2023-01",
            role="Vrijwilliger telefoon",
            employer="Korrelatie",
            kind="volunteer",
            paid=False,
        ),
    )
    found = result(assess(cv(experience=jobs), WESTLAND), "4")
    assert found.explanation == (
        f"Het cv laat 20 maanden ervaring in een klantcontactcentrum of callcenter zien {WINDOW}; "
        "gevraagd zijn er 24. Meegeteld: “Medewerker KCC” bij Gemeente Schiedam (via Randstad) (15 maanden); "
        "“Agent” bij Webhelp (8 maanden). "
        "Dagen die overlappen, tellen één keer. "
        "Niet meegeteld: “Agent” bij Cendris (valt buiten die periode); "
        "“Vrijwilliger telefoon” bij Korrelatie (vrijwilligerswerk)."
    )


def test_tools_are_grouped_by_the_job_that_shows_them() -> None:
    jobs = (
        municipal(1, "2022-01", "present", tools=("Key2KCC", "Suite")),
        job(2, "2010", "2012", tools=("Accres",)),
    )
    found = result(assess(cv(experience=jobs, tools=(named("Officepakket"),)), WESTLAND), "7")
    assert found.explanation == (
        f"Aangetoond {WINDOW}: Key2KCC en Suite (“Medewerker KCC” bij Gemeente Delft). "
        "Mogelijk: Officepakket (alleen genoemd buiten betaald werk). "
        "Niet aangetoond: Key2Belastingen; Accres (alleen genoemd bij werk van voor die periode). "
        "In totaal: 2 tot 3 van de 5 onderdelen. Dat geeft 10 tot 15 van 25 punten."
    )


def test_an_education_that_was_assumed_to_be_completed_says_so() -> None:
    found = result(
        assess(cv(education=(course(1, "mbo-4", None, end="2012", title="Secretaresse"),)), WESTLAND), "3"
    )
    assert found.explanation == "Afgeronde opleiding op mbo niveau 4 of hoger: “Secretaresse” (mbo niveau 4)."
    assert found.assumptions == (
        "Bij “Secretaresse” (mbo niveau 4) staat niet of die is afgerond. "
        "Omdat die voorbij is, is dat aangenomen.",
    )


def test_the_rate_is_shown_with_what_comes_on_top() -> None:
    found = result(assess(cv(), WESTLAND, offer("54.00", False)), "1")
    assert found.explanation == (
        "Het aanbod noemt € 54,00 per uur zonder fee. Dat is € 56,25 met de fee van € 2,25. "
        "Dat is meer dan het maximum van € 55,55."
    )
    assert found.advice == "Bied een tarief aan van ten hoogste € 55,55, met fee en zonder btw."
    exact = result(assess(cv(), WESTLAND, offer("53.30", False)), "1")
    assert exact.explanation.endswith("Dat is precies het maximum van € 55,55.")


def test_english() -> None:
    jobs = (municipal(1, "2022-01", "present"),)
    found = result(assess(cv(experience=jobs), WESTLAND, lang="en"), "6")
    assert found.explanation == (
        "The CV shows 15.6 months of experience in a customer contact or call centre at a municipality "
        "at any time; 12 are asked. Counted: “Medewerker KCC” at Gemeente Delft (15.6 months)."
    )
    assert found.text == WESTLAND.criteria[5].text.en


def test_a_criterion_without_a_window_leaves_no_gap_in_its_sentences() -> None:
    still_open = result(assess(cv(experience=(municipal(1, "2019", "2020"),)), WESTLAND), "6")
    assert " bij een gemeente zien, naar gelang wat open is; gevraagd zijn er 12." in still_open.explanation
    short = result(assess(cv(experience=(municipal(1, "2022-01", "2022-03"),)), WESTLAND), "6")
    assert short.advice is not None
    assert " bij een gemeente, noem dan functie" in short.advice


def test_a_title_is_told_as_it_stands() -> None:
    jobs = (municipal(1, "2022-01", "2022-03", role="Medewerker KCC .NET ; chat"),)
    assert "“Medewerker KCC .NET ; chat”" in result(assess(cv(experience=jobs), WESTLAND), "6").explanation
