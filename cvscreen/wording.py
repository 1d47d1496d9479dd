"""How dates, amounts, lengths and the closed vocabularies are written in Dutch and English."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from cvscreen.records.request import LanguageCode

_MONTHS: dict[LanguageCode, tuple[str, ...]] = {
    "nl": ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
           "oktober", "november", "december"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December"),
}  # fmt: skip

_LEVELS: dict[str, tuple[str, str]] = {
    "vmbo": ("vmbo", "vmbo (lower secondary)"),
    "mbo": ("mbo zonder niveau", "mbo without a level"),
    "mbo-1": ("mbo niveau 1", "mbo level 1"),
    "mbo-2": ("mbo niveau 2", "mbo level 2"),
    "mbo-3": ("mbo niveau 3", "mbo level 3"),
    "mbo-4": ("mbo niveau 4", "mbo level 4"),
    "havo": ("havo", "havo (upper secondary)"),
    "vwo": ("vwo", "vwo (pre-university)"),
    "ad": ("associate degree", "associate degree"),
    "hbo-bachelor": ("hbo-bachelor", "hbo bachelor"),
    "wo-bachelor": ("wo-bachelor", "university bachelor"),
    "hbo-master": ("hbo-master", "hbo master"),
    "wo-master": ("wo-master", "university master"),
    "phd": ("promotie", "PhD"),
}

_ORGANISATIONS: dict[str, tuple[str, str]] = {
    "municipality": ("een gemeente", "a municipality"),
    "joint-arrangement": ("een gemeenschappelijke regeling", "a joint body of municipalities"),
    "water-authority": ("een waterschap", "a water authority"),
    "province": ("een provincie", "a province"),
    "central-government": ("de rijksoverheid", "the central government"),
    "contact-centre-company": ("een contactcenterbedrijf", "a contact-centre company"),
    "temp-agency": ("een uitzendbureau", "a temp agency"),
    "education": ("een onderwijsinstelling", "a school or university"),
    "care": ("een zorginstelling", "a care institution"),
    "religious": ("een kerkelijke organisatie", "a religious organisation"),
    "private": ("een bedrijf", "a company"),
}


def _pick(pair: tuple[str, str], lang: LanguageCode) -> str:
    return pair[0] if lang == "nl" else pair[1]


def level_name(level: str, lang: LanguageCode) -> str:
    return _pick(_LEVELS[level], lang)


def organisation_name(kind: str, lang: LanguageCode) -> str:
    return _pick(_ORGANISATIONS[kind], lang)


def format_date(day: date, lang: LanguageCode) -> str:
    """ "19 april 2021"; a ``datetime`` gets no time (see ``format_moment``)."""
    return f"{day.day} {_MONTHS[lang][day.month - 1]} {day.year}"


def format_moment(moment: datetime, lang: LanguageCode) -> str:
    """ "18 april 2023, 12.00 uur" or "18 April 2023, 12:00"."""
    time = f"{moment:%H.%M} uur" if lang == "nl" else f"{moment:%H:%M}"
    return f"{format_date(moment, lang)}, {time}"


def format_decimal(value: Decimal, lang: LanguageCode) -> str:
    """The number as it is, without needless zeros and with the language's decimal sign."""
    text = format(value.normalize(), "f")
    return text.replace(".", ",") if lang == "nl" else text


def format_amount(amount: Decimal, lang: LanguageCode) -> str:
    """ "€ 55,55" or "€55.55", to the cent."""
    cents = str(amount.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))
    return f"€ {cents.replace('.', ',')}" if lang == "nl" else f"€{cents}"


def format_months(length: Fraction, lang: LanguageCode) -> str:
    """ "23,9 maanden": one decimal, rounded down so that "24,0" is never said of less than 24."""
    tenths = length.numerator * 10 // length.denominator
    if length > 0 and tenths == 0:
        return "minder dan 0,1 maand" if lang == "nl" else "less than 0.1 months"
    whole, part = divmod(tenths, 10)
    number = f"{whole},{part}" if lang == "nl" else f"{whole}.{part}"
    if part == 0:
        number = str(whole)
    unit = (
        ("maand" if number == "1" else "maanden")
        if lang == "nl"
        else ("month" if number == "1" else "months")
    )
    return f"{number} {unit}"


def joined(words: Sequence[str], lang: LanguageCode, last: str | None = None) -> str:
    """ "a, b en c" (or with another last word)."""
    conjunction = last if last is not None else ("en" if lang == "nl" else "and")
    if len(words) <= 1:
        return "".join(words)
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"
