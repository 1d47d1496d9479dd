"""The hourly rate that a CV states, in the forms in which people write money."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.extraction.cv_text import evidence

HEAD = "Tessa Wiersma\n**Werkervaring**\n2019 – heden | Medewerker KCC\nGemeente Soest\n- Telefoon aannemen\n"


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Uurtarief: € 52,50", "52.50"), ("Tarief € 49,- per uur", "49"), ("Tarief: EUR 51", "51"),
        ("Ik vraag 48 euro per uur", "48"), ("Tarief: 44,50 all-in", "44.50"), ("Uurtarief 47", "47"),
        ("Uurtarief | 53,00", "53"), ("Tarief (excl. btw): 46,75", "46.75"), ("Tarief:\n€ 55,00", "55"),
        ("Uurtarief\n54,25 exclusief btw", "54.25"), ("Mijn tarief: 50,=", "50"),
    ],
)  # fmt: skip
def test_a_stated_rate(text: str, amount: str) -> None:
    rate = evidence(f"{HEAD}**Beschikbaarheid**\n{text}\n").stated_rate
    assert rate is not None
    assert rate.amount == Decimal(amount)


@pytest.mark.parametrize(
    "text",
    [
        "Salaris: € 2.800 per maand", "40 gesprekken per uur", "Tarief: in overleg", "Beschikbaar: 32 uur",
        "Tarief: 10 % korting", "Uurtarief: n.t.b., 36 uur per week", "Verantwoordelijk voor € 450.000",
    ],
)  # fmt: skip
def test_no_rate(text: str) -> None:
    assert evidence(f"{HEAD}**Beschikbaarheid**\n{text}\n").stated_rate is None


def test_what_the_rate_includes() -> None:
    rate = evidence(f"{HEAD}Tarief: 44,50 inclusief fee en reiskosten, exclusief btw\n").stated_rate
    assert rate is not None
    assert (rate.includes_fee, rate.includes_travel, rate.includes_vat) == (True, True, False)


def test_an_amount_on_the_line_below_its_sign() -> None:
    text = f"{HEAD}\n\nIk werk graag met mensen en bouw aan teams. tarief €\n53,30 per uur exclusief btw\n"
    rate = evidence(text).stated_rate
    assert rate is not None
    assert (rate.amount, rate.includes_vat) == (Decimal("53.30"), False)
