"""Two educations in the usual layouts, each with every usual way to say how it ended."""

from __future__ import annotations

import itertools

import pytest

from tests.extraction.cv_text import evidence

SCHOOLS = (
    (
        ("MBO Administratief medewerker niveau 3", "ROC Mondriaan", "Den Haag", "mbo-3"),
        ("VMBO-TL", "Segbroek College", "Den Haag", "vmbo"),
    ),
    (
        ("HBO Bedrijfskunde", "Hogeschool Utrecht", "Utrecht", "hbo-bachelor"),
        ("HAVO", "Vechtstede College", "Weesp", "havo"),
    ),
    (("MEAO", "Da Vinci College", "Dordrecht", "mbo-4"), ("MAVO", "De Lage Waard", "Papendrecht", "vmbo")),
    (
        ("WO Rechten", "Universiteit Leiden", "Leiden", "wo-bachelor"),
        ("VWO", "Stedelijk Gymnasium", "Leiden", "vwo"),
    ),
)
ENDS = {
    "diploma behaald": True,
    "Diploma: ja": True,
    "geslaagd": True,
    "met diploma": True,
    "behaald": True,
    "": None,
    "niet afgerond": False,
    "Diploma: nee": False,
    "gestopt in het tweede jaar": False,
}
PERIODS = (("2014 – 2018", "2010 – 2014"), ("sept 2014 – juli 2018", "sept 2010 – juni 2014"))
LAYOUTS = (
    "{period} {title}, {school}, {end}",
    "{title}, {school} ({period}), {end}",
    "{period} | {title} | {school} | {end}",
    "{period}\t{title}\n{school}, {town}\n{end}",
    "{title}\n{school} | {period}\n{end}",
    "{title}\n{school}, {town}\n{period}\n{end}",
    "{period}\n{title}\n{school}\n{end}",
    "{title}\t{period}\n{school} – {end}",
    "{period}: {title} – {school} ({end})",
    "{school}, {town}\n{title}\t{period}\n{end}",
    "**{title}, {school}**\n{period}, {end}",
    "- {period}: {title}, {school}, {end}",
    "**{title} – {school} – {period} – {end}**",
)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_level_and_completion_are_told_in_every_layout(layout: str) -> None:
    wrong = []
    for number, ends in enumerate(itertools.product(ENDS, ENDS)):
        schools, periods = SCHOOLS[number % len(SCHOOLS)], PERIODS[number % len(PERIODS)]
        entries = []
        for (title, school, town, _), period, end in zip(schools, periods, ends, strict=True):
            text = layout.format(period=period, title=title, school=school, town=town, end=end)
            lines = (
                line.replace("()", "").replace(" – **", "**").rstrip(" ,–|") for line in text.splitlines()
            )
            entries.append("\n".join(line for line in lines if line))
        between = "\n\n" if number % 3 else "\n"
        text = (
            "**Opleidingen**\n" + between.join(entries) + "\n\n**Werkervaring**\n2018 – 2022 Kok, Hotel Arion"
        )
        found = sorted((e.level or "", str(e.completed)) for e in evidence(text).education)
        if found != sorted((s[3], str(ENDS[e])) for s, e in zip(schools, ends, strict=True)):
            wrong.append((ends, found))
    assert wrong == []
