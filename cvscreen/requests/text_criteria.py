"""Turns one requirement of a request text into the keys of a criterion, with what a person must check."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import Any

from cvscreen.patternbook import load_patternbook
from cvscreen.records.evidence import LEVEL_ORDER
from cvscreen.requests import text_values as values
from cvscreen.requests.text_parts import Item

_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_ORGANISATIONS = ("municipality", "province", "water-authority", "central-government")
_LONGEST_PHRASE = 6
_COUNT = re.compile(
    r"(?<!\w)(?P<number>\d{1,2}|[a-zé]+)\s*(?:\(\d+\)\s*)?(?:onderde|applicati|syste|pakket|tool|progr)"
)
_SIGNS = re.compile(r"\b(incl|excl)", re.IGNORECASE)
_ALL = re.compile(r"(?<!\w)(?:alle|all)\b", re.IGNORECASE)
_NONE = re.compile(r"(?<!\w)(?:geen|no)\b", re.IGNORECASE)


@dataclass(slots=True)
class Draft:
    """Keys of a criterion so far, and remarks on it. ``percent``: its points were a percentage."""

    id: str
    kind: str
    keys: dict[str, Any] = field(default_factory=dict)
    checks: list[tuple[str, str]] = field(default_factory=list)
    """Dutch and English."""
    percent: bool = False

    def check(self, dutch: str, english: str) -> None:
        self.checks.append((dutch, english))


def draft(item: Item, identity: str, kind: str) -> Draft:
    """The criterion that a requirement stands for; ``manual`` where no test is known for it."""
    made = Draft(identity, kind)
    made.keys["text"] = _clean(item.text) or item.whole.strip() or identity
    given, made.percent = values.points(item.text)
    if kind == "award":
        if given is None:
            given = max((found for part in item.parts if (found := values.points(part)[0])), default=None)
        if given is None or given == 0:
            given = Decimal(1)
            made.check(
                "er staat geen aantal punten bij; ingevuld is 1 punt",
                "no number of points is given; 1 point was filled in",
            )
        made.keys["points"] = given
    if made.percent and kind == "award":
        made.check(
            "de weging is een percentage; dat is als aantal punten overgenomen",
            "the weight is a percentage; it was taken over as a number of points",
        )
    for fill in (_rate, _tools, _experience, _education):
        if fill(item, made):
            return made
    made.keys["type"] = "manual"
    made.check(
        "hiervoor is geen toets bekend; een mens beoordeelt dit per cv",
        "no test is known for this; a person judges it for each CV",
    )
    return made


def _clean(text: str) -> str:
    """Without the mark that ends an item and without its weight."""
    bare = re.sub(r"\s*\(\s*\d+(?:[.,]\d+)?\s*(?:punten|punt|%)\s*\)", "", text)
    bare = re.sub(r"\s*weging\s*:?\s*\d+(?:[.,]\d+)?\s*(?:%|punten)?", "", bare, flags=re.IGNORECASE)
    return bare.strip().rstrip(";:,.").strip()


def _rate(item: Item, made: Draft) -> bool:
    amounts = [amount for amount in values.money(item.whole) if amount]
    if not amounts or not values.has(item.text, "rate"):
        return False
    made.keys |= {"type": "rate", "maximum": amounts[0]}
    if len(amounts) > 1:
        shown = ", ".join(f"€ {amount}" for amount in amounts)
        made.check(
            f"er staan meer bedragen ({shown}); het eerste is genomen",
            f"more amounts ({shown}); the first was taken",
        )
    for key, words in (
        ("includes_vat", r"btw"),
        ("includes_travel", r"reis(?:kosten|-)?[\w\s/-]*"),
        ("includes_fee", r"fee|all-?in"),
    ):
        inside = _included(item.text, words)
        if inside is None:
            # What a ceiling usually means: without VAT, with everything else.
            inside = key != "includes_vat"
            names = {"includes_vat": "btw", "includes_travel": "reiskosten", "includes_fee": "fee"}
            english = {
                "includes_vat": "VAT",
                "includes_travel": "travelling costs",
                "includes_fee": "the fee",
            }
            made.check(
                f"of {names[key]} erin zit, is niet gezegd; gelezen als {'wel' if inside else 'niet'}",
                f"whether {english[key]} is in it is not said; read as {'yes' if inside else 'no'}",
            )
        made.keys[key] = inside
    return True


def _included(text: str, words: str) -> bool | None:
    """Whether the nearest "inclusief" or "exclusief" before the word says that it is in the rate."""
    found = re.search(rf"(?<!\w)(?:{words})", text, re.IGNORECASE)
    if found is None:
        return None
    if found[0].casefold().startswith("all"):
        return True
    signs = [sign.casefold() for sign in _SIGNS.findall(text[: found.start()])]
    return signs[-1] == "incl" if signs else None


def _tokens(text: str) -> list[str]:
    return [token.casefold() for token in _TOKEN.findall(text)]


@cache
def _phrases(folder: str, key: str, wanted: tuple[str, ...]) -> dict[tuple[str, ...], tuple[str, str]]:
    """Spellings of pattern entries as tokens, with the entry's label and level."""
    found: dict[tuple[str, ...], tuple[str, str]] = {}
    for entry in load_patternbook().entries(folder):
        if entry.attributes.get(key) in wanted:
            for phrase in (entry.label, *entry.phrases):
                tokens = tuple(_tokens(phrase))
                if tokens:
                    found.setdefault(tokens, (entry.label, str(entry.attributes.get("level", ""))))
    return found


def _known(text: str, phrases: dict[tuple[str, ...], tuple[str, str]]) -> list[tuple[str, str]]:
    """Pattern entries named in a text, the longest spelling at each place, in order, without doubles."""
    tokens = _tokens(text)
    found: list[tuple[str, str]] = []
    place = 0
    while place < len(tokens):
        for size in range(min(_LONGEST_PHRASE, len(tokens) - place), 0, -1):
            hit = phrases.get(tuple(tokens[place : place + size]))
            if hit is not None:
                found.append(hit)
                place += size
                break
        else:
            place += 1
    return list(dict.fromkeys(found))


def _listed(text: str) -> tuple[list[str], list[str]]:
    """Tools in an enumeration, and the members of it that are not known as one."""
    phrases = _phrases("tools", "kind", ("tool", "system"))
    known: list[str] = []
    unknown: list[str] = []
    for chunk in re.split(r",|;|:|\ben\b|\bof\b|\bmet\b|\bvan\b", text):
        hits = [label for label, _ in _known(chunk, phrases)]
        if hits:
            known.extend(hits)
        elif known and 0 < len(chunk.split()) <= 3 and chunk.strip()[:1].isupper():
            unknown.append(chunk.strip(" .;:()"))
    return list(dict.fromkeys(known)), unknown


def _tools(item: Item, made: Draft) -> bool:
    tools, unknown = _listed(_clean(item.text))
    if not tools or (values.minimum_months(item.text) is not None and len(tools) == 1):
        return False
    made.keys |= {"type": "tools", "tools": tools}
    _add_window(item, made)
    if unknown:
        shown = ", ".join(unknown)
        made.check(f"onbekend en weggelaten: {shown}", f"unknown and left out: {shown}")
    tiers = _tiers(item, len(tools))
    if made.kind == "award" and tiers:
        made.keys["tiers"] = tiers
        made.keys["points"] = tiers[0]["points"]
    else:
        made.keys["count"] = len(tools)
        if made.kind == "award":
            made.check(
                "alle genoemde applicaties zijn nodig voor de punten; een verdeling staat er niet bij",
                "all tools named are needed for the points; no tiers are given",
            )
    return True


def _tiers(item: Item, total: int) -> list[dict[str, Any]]:
    """Lettered parts with a number of tools and points each, highest first."""
    found: dict[int, Decimal] = {}
    for part in item.parts:
        given = values.points(part)[0]
        count = _COUNT.search(part.casefold())
        reached = None
        if _NONE.search(part):
            reached = 0
        elif _ALL.search(part):
            reached = total
        elif count is not None and (figure := values.number(count["number"])) is not None:
            reached = int(figure)
        if reached and given is not None and reached <= total:
            found[reached] = given
    counts = sorted(found, reverse=True)
    if any(found[above] <= found[below] for above, below in pairwise(counts)):
        return []
    return [{"count": count, "points": found[count]} for count in counts]


def _add_window(item: Item, made: Draft) -> None:
    span = values.window(item.text)
    if span is not None and any(span):
        made.keys["window"] = {
            key: value for key, value in zip(("years", "months"), span, strict=True) if value
        }


def _experience(item: Item, made: Draft) -> bool:
    if not values.has(item.text, "experience"):
        return False
    organisations = [kind for kind in _ORGANISATIONS if values.has(item.text, kind)]
    contact = values.has(item.text, "contact_centre")
    if not contact and not organisations:
        return False
    months = values.minimum_months(item.text)
    made.keys["type"] = "experience"
    if months is not None:
        made.keys["months"] = months
    if contact:
        made.keys["role"] = "contact-centre"
    if organisations:
        made.keys["organisations"] = organisations
    _add_window(item, made)
    if item.parts:
        made.check("de onderverdeling is niet overgenomen", "its lettered parts were not taken over")
    return True


def _education(item: Item, made: Draft) -> bool:
    named = _known(item.text, _phrases("education", "kind", ("level",)))
    levels = [level for _, level in named if level in LEVEL_ORDER]
    if not levels or not (values.has(item.text, "education") or values.has(item.text, "thinking_level")):
        return False
    lowest = next(level for level in LEVEL_ORDER if level in levels)
    made.keys |= {"type": "education", "level": lowest}
    if len(set(levels)) > 1:
        made.check(
            "er staan meer niveaus; het laagste is genomen", "more levels are named; the lowest was taken"
        )
    if values.has(item.text, "finishing"):
        made.keys["settings"] = {"running_education": "accept"}
    elif values.has(item.text, "thinking_level"):
        made.keys["completed"] = False
        made.check(
            "gevraagd is een werk- en denkniveau; een opleiding telt ook als die niet is afgerond",
            "a level of thinking is asked; an education at that level counts unfinished too",
        )
    elif not values.has(item.text, "completed"):
        made.check(
            "of de opleiding afgerond moet zijn, staat er niet bij",
            "it does not say that it must be completed",
        )
    return True
