"""What a person must look at in a request that was read: other amounts, exclusions, contradictions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from cvscreen.requests import text_values as values
from cvscreen.requests.text_criteria import Draft
from cvscreen.requests.text_facts import Check
from cvscreen.requests.text_parts import RequestText, vocabulary

_RANGE = re.compile(r"\b(\d+)\s*(?:à|a|of|tot|-)\s*(\d+)\b")
_HEADER_RATE = re.compile(r"tarief[^\d\n]{0,20}(\d{2,3}(?:[.,]\d{1,2})?)(?!\d)", re.IGNORECASE)
_PROFESSIONALS = re.compile(
    _RANGE.pattern
    + r"(?!\s*(?:uur|uren|dagen|maanden|jaar))(?=[^.\d]{0,120}?(?:medewerkers|professionals|kandidaten))",
    re.IGNORECASE,
)
"""How many people are asked for; the word for them may stand some way behind the figures."""


def check_points(criteria: Sequence[Draft], checks: list[Check]) -> None:
    given = [item.keys["points"] for item in criteria if item.kind == "award"]
    total = sum(given, Decimal(0))
    if given and total != 100:
        checks.append(
            (f"De punten tellen op tot {total}, niet tot 100.", f"The points add up to {total}, not to 100.")
        )


def check_traps(parts: RequestText, criteria: Sequence[Draft], checks: list[Check]) -> None:
    """What a reader may stumble over: other amounts, exclusions elsewhere, figures that contradict."""
    ceilings = {item.keys["maximum"] for item in criteria if item.keys["type"] == "rate"}
    asked = sorted(set(values.money(" ".join(parts.questions))) - ceilings)
    if asked:
        shown = ", ".join(f"€ {amount}" for amount in asked)
        checks.append(
            (
                f"In de vragen en antwoorden staat een ander bedrag ({shown}); dat is niet als eis gelezen.",
                f"The questions and answers name another amount ({shown}); it was not read as a requirement.",
            )
        )
    told = {Decimal(found.replace(",", ".")) for found in _HEADER_RATE.findall("\n".join(parts.header))}
    if ceilings and told - ceilings:
        shown = ", ".join(f"€ {amount}" for amount in sorted(told - ceilings))
        checks.append(
            (
                f"In de kop staat een ander tarief ({shown}) dan in de eis; de eis is aangehouden.",
                f"The header names another rate ({shown}) than the requirement; the requirement was taken.",
            )
        )
    if not ceilings:
        checks.append(
            ("Er is geen maximumtarief als eis gevonden.", "No maximum rate was found as a requirement.")
        )
    requirements = {line for kind in ("knock-out", "award") for line in parts.section(kind)}
    elsewhere = " ".join(line for line in parts.lines if line not in requirements).casefold()
    for words in vocabulary()["words"]["exclusions"]:
        if words in elsewhere:
            checks.append(
                (
                    f"Buiten de lijst met eisen staat een uitsluiting (“{words}”); die is weggelaten.",
                    f"An exclusion stands outside the list of requirements (“{words}”); it was left out.",
                )
            )
    counts = set(_PROFESSIONALS.findall(" ".join(parts.lines)))
    counts |= set(_RANGE.findall(" ".join(parts.section("professionals"))))
    if len(counts) > 1:
        shown = " / ".join(f"{low}-{high}" for low, high in sorted(counts))
        checks.append(
            (
                f"Het aantal gevraagde professionals staat er verschillend ({shown}).",
                f"The number of professionals is given differently ({shown}).",
            )
        )
