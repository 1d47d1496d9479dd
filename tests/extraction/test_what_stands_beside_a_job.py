"""Lines beside a job that look as if they were more of it, or of another, and are not."""

from __future__ import annotations

from cvscreen.records.evidence import Experience
from tests.extraction.cv_text import evidence, jobs


def _only(text: str) -> Experience:
    (found,) = evidence(text).experience
    return found


def test_what_a_job_came_to_hold_is_no_job_of_its_own() -> None:
    item = _only(
        "**Werkervaring**\n**Verkoopster**\t2006 – 2014\nBlokker, Dokkum\n- Kassa\n"
        "- Vanaf 2011 plaatsvervangend filiaalmanager\n"
    )
    assert (item.start, item.end) == ("2006", "2014")
    item = _only("**Werk**\n2013 - 2019 Brabantia, orderpicker, vanaf 2016 ook inwerken van nieuwe mensen\n")
    assert (item.employer, item.end) == ("Brabantia", "2019")


def test_functions_with_their_periods_stay_apart() -> None:
    found = jobs(
        "**Werk**\n**Gemeente Delft**\t2012 – 2022\nTeamleider (sinds 2018)\n- rooster\n"
        "Medewerker balie (2012 – 2018)\n- balie\n"
    )
    assert [job[3] for job in found] == ["2018", "2012"]


def test_list_items_open_jobs_where_they_list_nothing_else() -> None:
    found = jobs(
        "**Werk**\n- Gemeente Emmen, team Klantcontact\ntelefonist\n2019 – 2022\nDoorverbinden en noteren.\n"
        "- Nuon, Emmen\nklantadviseur\n2012 – 2019\nVerhuizingen en jaarnota's.\n"
    )
    assert [job[1] for job in found] == ["Gemeente Emmen", "Nuon"]


def test_a_firm_that_is_spelt_as_a_heading_nearly_is() -> None:
    item = _only("**Werk**\n**voorjaar 2013\tEnquêteur**\nMotivaction\nVragenlijsten afnemen.\n")
    assert item.employer == "Motivaction"


def test_systems_and_common_words_employ_nobody() -> None:
    item = _only(
        "**Werk**\n**2020 – 2021\tAgent coronalijn, Webhelp Groningen**\n"
        "Bellers informeren, via het landelijke nummer\n"
    )
    assert (item.employer, item.client) == ("Webhelp", None)
    item = _only(
        "**Werk**\n2018 – heden | Werkorganisatie BUCH | Medewerker KCC | opzoeken via Key2Belastingen\n"
    )
    assert (item.employer, item.client) == ("Werkorganisatie BUCH", None)


def test_the_article_of_a_name_stays_behind_via() -> None:
    item = _only("**Werk**\n2018 – 2020\tMedewerker KCC, gemeente Delft via Het Flexhuis\n")
    assert (item.employer, item.client) == ("Het Flexhuis", "gemeente Delft")


def test_the_firm_of_a_freelancer_is_told_behind_a_colon() -> None:
    found = jobs(
        "**Profiel**\nIk werk als zelfstandige (eigen bedrijf: Van Houten Interim) voor gemeenten.\n\n"
        "**Opdrachten als zelfstandige**\n**Teamleider KCC · gemeente Ede**\tmei 2022 – heden\n- rooster\n\n"
        "**Coach · gemeente Zeist**\tmaart 2018 – april 2022\n- training\n"
    )
    assert [job[1:3] for job in found] == [
        ("Van Houten Interim", "gemeente Ede"),
        ("Van Houten Interim", "gemeente Zeist"),
    ]


def test_what_an_organisation_is_opens_no_job() -> None:
    item = _only(
        "**Werk**\n**Eneco Rotterdam — energieleverancier met ruim twee miljoen klanten in het land**\n"
        "Klantadviseur — april 2020 tot heden\nTelefoon en chat.\n"
    )
    assert item.employer == "Eneco"
    item = _only(
        "**Werk**\n**Medtronic** – Operator\nMaart 2013 tot mei 2020\n"
        "Medtronic is sinds 1987 actief in heel Europa en heeft meer dan 90.000 medewerkers.\n"
    )
    assert (item.employer, item.start) == ("Medtronic", "2013-03")


def test_a_volunteer_below_the_society_is_no_heading() -> None:
    found = jobs(
        "**Werk**\nSNT\nCallcenter agent\n2019 – 2022\nInbound en klachten.\n\n"
        "Wereldwinkel Leiden\nVrijwilliger\n2009 – 2012\nVerkoop en etalage.\n"
    )
    assert [job[1] for job in found] == ["SNT", "Wereldwinkel Leiden"]


def test_a_period_does_not_reach_over_a_tab() -> None:
    item = _only("**Werk**\n**Onderwijsassistent groep 1/2\taug 2007 – jul 2016**\nOBS De Kubus, Emmen\n")
    assert (item.start, item.end) == ("2007-08", "2016-07")
