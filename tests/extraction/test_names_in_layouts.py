"""The names of many organisations, each in the usual places of a job title.

What is not yet read right is an exact list: a case that is mended has to leave it.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

from tests.extraction.cv_text import jobs

NAMES: list[str] = tomllib.loads(
    (Path(__file__).parent / "names_of_organisations.toml").read_text(encoding="utf-8")
)["names"]
LAYOUTS = {
    "below the role": (
        "**Werkervaring**\n**Medewerker klantcontact**\t2019 – 2022\n{name}\n- Telefoon aannemen\n\n"
        "**Verkoper**\t2015 – 2018\nHEMA\n- Kassa\n"
    ),
    "in a table": (
        "**Werkervaring**\n2019 – 2022 | {name} | Medewerker klantcontact\n2015 – 2018 | HEMA | Verkoper\n"
    ),
    "behind bij": (
        "**Werkervaring**\n2019 – 2022: Medewerker klantcontact bij {name}\n2015 – 2018: verkoper bij HEMA\n"
    ),
    "between commas": (
        "**Werkervaring**\nmaart 2019 – mei 2022, {name}, Deventer, administratief medewerker, facturen\n"
        "2015 – 2018, HEMA, Deventer, verkoper, kassa\n"
    ),
    "above the role": (
        "**Werkervaring**\n{name}, Deventer\nTelefoniste\n2019 – 2022\n- Doorverbinden\n\n"
        "HEMA, Zwolle\nVerkoper\n2015 – 2018\n- Kassa\n"
    ),
}
NOT_YET = frozenset(
    {
        *((layout, "Philips Consumer Care") for layout in LAYOUTS),
        ("below the role", "Over-gemeenten"),
        ("above the role", "Over-gemeenten"),
        ("in a table", "Jan van den Broek Logistiek"),
        ("in a table", "KCC Uitzendgroep"),
        ("between commas", "KCC Uitzendgroep"),
        ("above the role", "KCC Uitzendgroep"),
    }
)


def _is_right(layout: str, name: str) -> bool:
    found = jobs(LAYOUTS[layout].format(name=name))
    return len(found) == 2 and found[0][1:3] == (name, None) and found[1][1:3] == ("HEMA", None)


def test_every_name_is_the_employer_wherever_it_stands() -> None:
    wrong = {(layout, name) for layout in LAYOUTS for name in NAMES if not _is_right(layout, name)}
    assert wrong == NOT_YET
