"""Puts outcomes, facts and turning values into plain Dutch or English."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from cvscreen.periods import window as window_before
from cvscreen.records.evidence import Education, Experience
from cvscreen.records.request import (
    Criterion,
    ExperienceCriterion,
    LanguageCode,
    Request,
    Window,
)
from cvscreen.scoring.phrases import PHRASES
from cvscreen.wording import (
    format_amount,
    format_date,
    format_decimal,
    format_moment,
    format_months,
    joined,
    level_name,
    organisation_name,
)

if TYPE_CHECKING:
    from cvscreen.scoring.rate import Stated

_LANGUAGES = {
    "nl": ("Nederlands", "Dutch"),
    "en": ("Engels", "English"),
    "mixed": ("Nederlands en een andere taal door elkaar", "Dutch and another language side by side"),
    "other": ("een andere taal", "another language"),
    "unknown": ("niet vast te stellen", "not to be established"),
}


class Texts:
    """The words of one language. CV text is quoted as it stands."""

    def __init__(self, lang: LanguageCode) -> None:
        self.lang: LanguageCode = lang
        self._side = 0 if lang == "nl" else 1

    # --- building blocks

    def say(self, key: str, **values: str) -> str:
        """A sentence of an assessment; an empty part takes the blank before it along."""
        text = PHRASES[key][self._side]
        for name, value in values.items():
            if not value:
                text = text.replace(f" {{{name}}}", "")
        return " ".join(text.format(**values).split())

    def pick(self, dutch: str, english: str) -> str:
        return dutch if self.lang == "nl" else english

    def day(self, day: date) -> str:
        return format_date(day, self.lang)

    def moment(self, moment: datetime | date) -> str:
        return format_moment(moment, self.lang) if isinstance(moment, datetime) else self.day(moment)

    def amount(self, amount: Decimal) -> str:
        return format_amount(amount, self.lang)

    def number(self, number: Decimal) -> str:
        return format_decimal(number, self.lang)

    def level_name(self, level: str) -> str:
        return level_name(level, self.lang)

    def list_of(self, items: Sequence[str]) -> str:
        """Items that may hold commas themselves are parted by semicolons."""
        if len(items) > 1 and any("," in item or "(" in item for item in items):
            return "; ".join(items)
        return joined(items, self.lang)

    def any_of(self, items: Sequence[str]) -> str:
        return joined(items, self.lang, self.pick("of", "or"))

    def months_range(self, least: Fraction, most: Fraction) -> str:
        low, high = format_months(least, self.lang), format_months(most, self.lang)
        if low == high:
            return low
        return (
            f"{low.rpartition(' ')[0] if least >= Fraction(1, 10) else '0'} {self.pick('tot', 'to')} {high}"
        )

    def count_range(self, least: int, most: int, total: int) -> str:
        shown = str(least) if least == most else f"{least} {self.pick('tot', 'to')} {most}"
        return self.pick(f"{shown} van de {total}", f"{shown} of the {total}")

    def pages(self, count: int) -> str:
        if self.lang == "nl":
            return "1 pagina" if count == 1 else f"{count} pagina’s"
        return "1 page" if count == 1 else f"{count} pages"

    def references(self, count: int) -> str:
        if count == 0:
            return self.pick("geen referenten", "no references")
        if self.lang == "nl":
            return "1 referent" if count == 1 else f"{count} referenten"
        return "1 reference" if count == 1 else f"{count} references"

    def language(self, code: str) -> str:
        return self.pick(*_LANGUAGES.get(code, _LANGUAGES["other"]))

    def points_given(self, low: Decimal, high: Decimal, most: Decimal) -> str:
        key = "points-one" if low == high else "points-range"
        return self.say(key, low=self.number(low), high=self.number(high), most=self.number(most))

    # --- what things are called

    def experience(self, item: Experience) -> str:
        """ "“Medewerker KCC” bij Gemeente Delft (via Randstad)"."""
        at = item.client or item.employer
        via = f" (via {item.employer})" if item.client and item.employer else ""
        if item.role and at:
            return f"“{item.role}” {self.pick('bij', 'at')} {at}{via}"
        if item.role:
            return f"“{item.role}”"
        if at:
            return self.pick(f"het werk bij {at}{via}", f"the work at {at}{via}")
        number = item.id.rpartition("-")[2]
        return self.pick(f"werkervaring {number}", f"experience {number}")

    def education(self, item: Education) -> str:
        """ "“Secretaresse” (mbo niveau 3, ROC Mondriaan)"."""
        parts = [self.level_name(item.level)] if item.level else []
        parts += [item.institution] if item.institution else []
        if item.title:
            return f"“{item.title}”" + (f" ({', '.join(parts)})" if parts else "")
        return " ".join(parts) or self.pick("een opleiding zonder naam", "an education without a name")

    def experience_subject(self, criterion: ExperienceCriterion) -> str:
        """What kind of experience is asked: "ervaring in een klantcontactcentrum bij een gemeente"."""
        text = self.pick("ervaring", "experience")
        if criterion.contact_centre:
            text += self.pick(
                " in een klantcontactcentrum of callcenter", " in a customer contact or call centre"
            )
        if criterion.role_terms:
            terms = self.any_of([f"“{term}”" for term in criterion.role_terms])
            text += self.pick(f" als {terms}", f" as {terms}")
        if criterion.organisations:
            names = [organisation_name(kind, self.lang) for kind in criterion.organisations]
            text += f" {self.pick('bij', 'at')} {self.any_of(names)}"
        return text

    def window(self, window: Window | None, reference_date: date) -> str:
        if window is None:
            return self.say("window-none")
        span = window_before(reference_date, years=window.years, months=window.months)
        return self.say("window", start=self.day(span.start), end=self.day(span.end))

    def reason(self, reason: str, criterion: Criterion) -> str:
        """Why an experience does not count."""
        if reason == "role" and isinstance(criterion, ExperienceCriterion) and not criterion.contact_centre:
            reason = "role-terms"
        if reason == "outside" and isinstance(criterion, ExperienceCriterion) and criterion.window is None:
            reason = "outside-any"
        if reason == "organisation" and isinstance(criterion, ExperienceCriterion):
            reason = f"{reason}-municipality" if criterion.organisations == ("municipality",) else reason
        return self.say(f"reason-{reason}")

    def doubt(self, fact: str) -> str:
        """What is open about an experience, in a few words."""
        doubts = {
            "contact_centre": ("klantcontact is een van de taken", "customer contact is one of the tasks"),
            "municipal": ("of dit een gemeente is, is open", "whether this is a municipality is open"),
            "counts": ("of dit meetelt, is open", "whether this counts is open"),
            "role": ("functie niet genoemd", "role not named"),
        }
        return self.pick(*doubts[fact.rpartition(".")[2]])

    def level_doubt(self, item: Education) -> str:
        if item.level in ("havo", "vwo"):
            return self.say("edu-doubt-school")
        return self.say("edu-doubt-foreign" if item.foreign else "edu-doubt-level")

    def assumption(self, item: Education, reason: str) -> str:
        return self.say(f"assume-{reason}", education=self.education(item))

    def terms(self, stated: Stated) -> str:
        """What the rate says of itself: " zonder fee, met btw"."""
        keys = [
            "fee-silent" if stated.includes_fee is None else "fee-in" if stated.includes_fee else "fee-out"
        ]
        keys += ["vat-in"] if stated.includes_vat else []
        keys += [] if stated.includes_travel else ["travel-out"]
        return " " + joined([self.say(f"rate-terms-{key}") for key in keys], self.lang)

    def how(self, stated: Stated, request: Request) -> str:
        """How the total came about."""
        keys = ["rate-how-vat"] if stated.includes_vat else []
        keys += [] if stated.includes_fee else ["rate-how-fee"]
        fee = self.amount(request.broker_fee)
        return joined([self.say(key, fee=fee) for key in keys], self.lang)
