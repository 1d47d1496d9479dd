"""The hourly rate: what it comes to with the fee, and whether it stays under a ceiling."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from cvscreen.records.assessment import Rate
from cvscreen.records.evidence import EvidenceItem
from cvscreen.records.request import Criterion, RateCriterion, Request, Settings
from cvscreen.scoring import asking
from cvscreen.scoring.domains import OPEN, Box, Choice
from cvscreen.scoring.ledger import Ledger
from cvscreen.scoring.rules import Explained, step_points

CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Stated:
    """The rate as offered or stated. None: it does not say."""

    amount: Decimal
    includes_fee: bool | None
    includes_vat: bool
    includes_travel: bool
    source: Literal["offer", "cv"]
    evidence: tuple[EvidenceItem, ...]

    def total(self, request: Request, vat_percentage: Decimal, *, fee_inside: bool) -> Decimal:
        """EUR excluding VAT, fee included, to the cent."""
        net = self.amount
        if self.includes_vat:
            net = net * 100 / (100 + vat_percentage)
        if not fee_inside:
            net += request.broker_fee
        return net.quantize(CENT, rounding=ROUND_HALF_UP)


def stated_rate(ledger: Ledger) -> Stated | None:
    """The offer's rate; failing that, the CV's; None where neither names one."""
    offer, own = ledger.offer, ledger.evidence.stated_rate
    if offer is not None and offer.hourly_rate is not None:
        return Stated(
            amount=offer.hourly_rate,
            includes_fee=offer.rate_includes_fee,
            includes_vat=offer.rate_includes_vat is True,
            includes_travel=offer.rate_includes_travel is not False,
            source="offer",
            evidence=(),
        )
    if own is not None:
        return Stated(
            amount=own.amount,
            includes_fee=own.includes_fee,
            includes_vat=own.includes_vat is True,
            includes_travel=own.includes_travel is not False,
            source="cv",
            evidence=own.evidence,
        )
    return None


def fee_readings(stated: Stated, settings: Settings) -> tuple[bool, ...]:
    """Whether the fee is in the rate, worst reading first; one where the rate or the request says so."""
    if stated.includes_fee is not None:
        return (stated.includes_fee,)
    treatment = settings.unstated_fee
    return (False, True) if treatment == "review" else (treatment == "included",)


@dataclass(frozen=True, slots=True)
class RateRule:
    """``fee``, ``travel``, ``amount``: places of the facts that are open, None for those that are not.

    ``totals``: with the fee not in the rate, and with it in; both the same where that is known.
    What is unknown in EUR is a step: under how many of the request's ceilings the rate stays, the highest
    first; this ceiling is met from ``rank`` on.
    """

    criterion: RateCriterion
    points: tuple[Decimal, ...]
    stated: Stated | None
    ceiling: Decimal
    totals: tuple[Decimal, Decimal] | None
    fee: int | None
    travel: int | None
    amount: int | None
    rank: int

    @property
    def variables(self) -> tuple[int, ...]:
        return tuple(place for place in (self.fee, self.travel, self.amount) if place is not None)

    def bounds(self, box: Box) -> tuple[int, int]:
        if self.totals is None:
            return self._under(box, self.amount)
        fee = (1, 1) if self.fee is None else _ends(box, self.fee)
        travel = (1, 1) if self.travel is None else self._under(box, self.travel)
        return (
            int(self.totals[fee[0]] <= self.ceiling and travel[0] == 1),
            int(self.totals[fee[1]] <= self.ceiling and travel[1] == 1),
        )

    def _under(self, box: Box, place: int | None) -> tuple[int, int]:
        assert place is not None
        low, high = _ends(box, place)
        return int(low >= self.rank), int(high >= self.rank)

    def explain(self, ledger: Ledger, low: int, high: int) -> Explained:
        return _explained(self, ledger, low, high)


def _ends(box: Box, place: int) -> tuple[int, int]:
    domain = box[place]
    assert isinstance(domain, Choice)
    return domain.low, domain.high


def build_rate(criterion: RateCriterion, ledger: Ledger) -> RateRule:
    request = ledger.request
    ceiling = fee_inclusive_ceiling(criterion, request)
    ceilings = sorted(
        {
            fee_inclusive_ceiling(item, request)
            for item in request.criteria
            if isinstance(item, RateCriterion)
        },
        reverse=True,
    )
    brackets = Choice(0, len(ceilings))
    stated = stated_rate(ledger)
    totals: tuple[Decimal, Decimal] | None = None
    fee = travel = amount = None
    if stated is None:
        amount = ledger.choice(asking.rate_amount(ceilings, request, ledger.texts), brackets)
    else:
        readings = fee_readings(stated, criterion.settings)
        found = [
            stated.total(request, criterion.settings.vat_percentage, fee_inside=inside) for inside in readings
        ]
        totals = (found[0], found[-1])
        if found[0] != found[-1]:
            fee = ledger.choice(asking.rate_fee(stated.evidence, request, ledger.texts), OPEN)
        if criterion.includes_travel and not stated.includes_travel:
            treatment = criterion.settings.travel_excluded
            if treatment == "review" and found[-1] <= ceiling:
                rooms = [limit - found[-1] for limit in ceilings]
                travel = ledger.choice(asking.rate_travel(rooms, stated.evidence, ledger.texts), brackets)
            elif treatment == "reject":
                totals = (ceiling + CENT, ceiling + CENT)
    return RateRule(
        criterion=criterion,
        points=step_points(criterion, [criterion.points or Decimal(0)]),
        stated=stated,
        ceiling=ceiling,
        totals=totals,
        fee=fee,
        travel=travel,
        amount=amount,
        rank=ceilings.index(ceiling) + 1,
    )


def fee_inclusive_ceiling(criterion: RateCriterion, request: Request) -> Decimal:
    """The ceiling in EUR excluding VAT and including the fee, as rates are compared."""
    ceiling = criterion.maximum
    if criterion.includes_vat:
        ceiling = ceiling * 100 / (100 + criterion.settings.vat_percentage)
    if not criterion.includes_fee:
        ceiling += request.broker_fee
    return ceiling.quantize(CENT, rounding=ROUND_HALF_UP)


def rate_ranges(ledger: Ledger, criteria: tuple[Criterion, ...]) -> tuple[Rate, Rate]:
    """The rate over all readings, and over those in which no knock-out on the rate fails."""
    stated = stated_rate(ledger)
    knock_outs = [item for item in criteria if isinstance(item, RateCriterion) and item.kind == "knock-out"]
    ceilings = [fee_inclusive_ceiling(item, ledger.request) for item in knock_outs]
    ceiling = min(ceilings, default=None)
    if stated is None:
        return Rate(min=None, max=None, source="none"), Rate(min=None, max=ceiling, source="none")
    tested = (item.settings for item in criteria if isinstance(item, RateCriterion))
    settings = next(tested, ledger.request.settings)
    totals = sorted(
        stated.total(ledger.request, settings.vat_percentage, fee_inside=inside)
        for inside in fee_readings(stated, settings)
    )
    # Travelling costs that are still to come have no upper bound but the ceiling.
    open_above = not stated.includes_travel and any(item.includes_travel for item in knock_outs)
    whole = Rate(min=totals[0], max=None if open_above else totals[-1], source=stated.source)
    fitting = [total for total in totals if ceiling is None or total <= ceiling]
    if not fitting:
        return whole, whole
    top = ceiling if open_above else fitting[-1]
    return whole, Rate(min=fitting[0], max=top, source=stated.source)


def _explained(rule: RateRule, ledger: Ledger, low: int, high: int) -> Explained:
    texts, stated = ledger.texts, rule.stated
    ceiling = texts.amount(rule.ceiling)
    if stated is None or rule.totals is None:
        settle = ledger.notes["rate.amount"].settle
        return Explained(texts.say("rate-none", ceiling=ceiling), advice=settle)
    source = texts.say(f"rate-source-{stated.source}")
    parts = [
        texts.say("rate-amount", source=source, amount=texts.amount(stated.amount), terms=texts.terms(stated))
    ]
    exact = [stated.total(ledger.request, rule.criterion.settings.vat_percentage, fee_inside=inside)
             for inside in fee_readings(stated, rule.criterion.settings)]  # fmt: skip
    if exact[0] != exact[-1]:
        fee = texts.amount(ledger.request.broker_fee)
        parts.append(
            texts.say("rate-both", without=texts.amount(exact[0]), inside=texts.amount(exact[-1]), fee=fee)
        )
    elif exact[0] != stated.amount:
        parts.append(
            texts.say("rate-total", total=texts.amount(exact[0]), how=texts.how(stated, ledger.request))
        )
    verdict = "rate-met" if low else "rate-open" if high else "rate-over"
    if low and rule.criterion.kind == "knock-out" and exact[0] == exact[-1] == rule.ceiling:
        verdict = "rate-exact"
    parts.append(texts.say(verdict, ceiling=ceiling))
    assumptions = []
    if stated.includes_fee is None and exact[0] == exact[-1] and ledger.request.broker_fee:
        assumptions.append(texts.say("assume-fee"))
    if not stated.includes_travel and low:
        assumptions.append(texts.say("assume-travel"))
    places = [place for place in rule.variables if ledger.domains[place].open]
    settle = " ".join(ledger.notes[ledger.names[place]].settle for place in places)
    advice = None if low else settle if high else texts.say("rate-advice", ceiling=ceiling)
    return Explained(" ".join(parts), evidence=stated.evidence, assumptions=tuple(assumptions), advice=advice)
