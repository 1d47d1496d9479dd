"""Finds what a request text says beside its criteria: title, deadline, fee, planning, rules for the CV."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, time
from decimal import Decimal
from typing import Any

from cvscreen.requests import text_values as values
from cvscreen.requests.text_parts import RequestText

Check = tuple[str, str]
"""Something for a person to look at, in Dutch and in English."""

SCHEMA = "cvscreen.request/1"
_CLIENT = re.compile(r"\b([Gg]emeente\s+(?:[A-Z][\w’'-]+)(?:\s+(?:aan|den|de|en|op|[A-Z][\w’'-]+))*)")
_PAGES = re.compile(
    r"(?:maximaal|max\.?|ten hoogste|hooguit)\s+(\w+)\s*(?:\(\d+\)\s*)?(?:pagina|p\.|a4|blad)", re.IGNORECASE
)
_REFERENCES = re.compile(
    r"(?:minimaal|min\.?|ten minste|minstens|tenminste)\s+(\w+)\s*(?:\(\d+\)\s*)?referent", re.IGNORECASE
)
_REFERENCES_TOO = re.compile(
    r"(?:minimaal|min\.?|ten minste|minstens|tenminste)\s+(\w+)\s*(?:\(\d+\)\s*)?referenties", re.IGNORECASE
)
_LANGUAGE = re.compile(
    r"(?:opgesteld|geschreven|cv)[^.]{0,30}\b(?:in het|in)\s+(nederlands|engels)", re.IGNORECASE
)
_BEST = re.compile(
    r"(?:\b(?P<first>\w+)\s*(?:\(\d+\)\s*)?(?:kandidaten|cv[’']?s)\s+die\b[^.]{0,40}\b(?:best|voorgelegd|hoogst)"
    r"|\b(?P<second>\w+)\s+(?:beste|best scorende)\s+(?:kandidaten|cv))",
    re.IGNORECASE,
)
_HEADER_FEE = re.compile(r"\bfee\b|bemiddelingskosten", re.IGNORECASE)


def header(parts: RequestText, checks: list[Check]) -> dict[str, Any]:
    title = _title(parts, checks)
    number = values.labelled(parts.lines, "number")
    client = values.labelled(parts.header, "client") or _client(parts)
    if client is None:
        client = "onbekend"
        checks.append(
            ("De opdrachtgever is niet gevonden; vul die in.", "The client was not found; fill it in.")
        )
    made: dict[str, Any] = {
        "schema": SCHEMA,
        "id": _identity(number, title),
        "title": title,
        "client": client,
    }
    deadline = _deadline(parts)
    if deadline is None:
        checks.append(
            ("De sluitingsdatum is niet gevonden; vul die in.", "The deadline was not found; fill it in.")
        )
    else:
        made["deadline"] = deadline
        if deadline.time() == time(23, 59):
            checks.append(
                (
                    "Het sluitingsuur is niet gevonden; 23.59 is ingevuld.",
                    "The closing hour was not found; 23:59 was filled in.",
                )
            )
    fee = _fee(parts)
    if fee is None:
        checks.append(("Er is geen fee gevonden; gerekend is zonder.", "No fee was found; none is added."))
    else:
        made["broker_fee"] = fee
    size = _shortlist(parts)
    if size is None:
        checks.append(
            (
                "Hoeveel cv’s naar de opdrachtgever gaan, is niet gevonden.",
                "How many CVs go to the client was not found.",
            )
        )
    else:
        made["shortlist_size"] = size
    if not re.search(r"gelijke? (?:score|punten|aantal)[^.]*tarief", " ".join(parts.lines), re.IGNORECASE):
        checks.append(
            (
                "Wat bij gelijke punten beslist, is niet gevonden; dat is nu het uurtarief.",
                "What decides on equal points was not found; it is the hourly rate now.",
            )
        )
    return made


def _title(parts: RequestText, checks: list[Check]) -> str:
    """The label's value, or the last short line before the first labelled one."""
    found = values.labelled(parts.header, "title")
    if found is not None:
        return found
    best: str | None = None
    for line in parts.header:
        if values.opens_label(line):
            break
        if len(line) <= 80 and not line.endswith((".", ",", ";", ":")) and line[0].isupper():
            best = line
    if best is not None:
        return best
    checks.append(("De titel is niet gevonden; vul die in.", "The title was not found; fill it in."))
    return "onbekend"


def _identity(number: str | None, title: str) -> str:
    words = re.findall(r"[a-z0-9]+", f"{title} {number or ''}".casefold())
    return "-".join(words) or "request"


def _client(parts: RequestText) -> str | None:
    """The municipality that the text names most, the first of those named equally often."""
    found = [" ".join(match.split()) for line in parts.lines for match in _CLIENT.findall(line)]
    if not found:
        return None
    names = [name[0].upper() + name[1:] for name in found]
    return max(dict.fromkeys(names), key=names.count)


def _deadline(parts: RequestText) -> datetime | None:
    label = values.labelled(parts.lines, "deadline")
    found = values.day(label) if label is not None else None
    if found is None:
        for line in _joined(parts.lines):
            if re.search(
                r"reactietermijn|inschrijftermijn|sluit(?:ing|ingsdatum)?\b|reageren", line, re.IGNORECASE
            ):
                found = values.day(line)
                label = line
            if found is not None:
                break
    if found is None:
        return None
    hour = values.clock(label or "")
    told = values.labelled(parts.lines, "deadline_time")
    hour = hour or (values.clock(told) if told is not None else None)
    return datetime.combine(found, hour or time(23, 59))


def _joined(lines: Sequence[str]) -> list[str]:
    """Each line with the one behind it, since sentences are broken over lines."""
    return [" ".join(lines[place : place + 2]) for place in range(len(lines))]


def _fee(parts: RequestText) -> Decimal | None:
    """An amount under the heading "fee", or beside the word in running text; never one of a requirement."""
    amounts = values.money(" ".join(parts.section("fee")[:4]))
    if amounts:
        return amounts[0]
    requirements = {line for kind in ("knock-out", "award") for line in parts.section(kind)}
    for line in parts.lines:
        if line in requirements or line in parts.questions or not _HEADER_FEE.search(line):
            continue
        amounts = values.money(line)
        if amounts:
            return amounts[0]
    return None


def _shortlist(parts: RequestText) -> int | None:
    text = " ".join(parts.lines)
    for match in _BEST.finditer(text):
        found = values.number(match["first"] or match["second"])
        if found is not None:
            return int(found)
    return None


def formal(parts: RequestText, checks: list[Check]) -> dict[str, Any]:
    text = " ".join(parts.lines)
    made: dict[str, Any] = {}
    pages = _PAGES.search(text)
    if pages is not None and (count := values.number(pages[1])) is not None:
        made["pages"] = int(count)
    language = _LANGUAGE.search(text)
    if language is not None:
        made["language"] = "nl" if language[1].casefold() == "nederlands" else "en"
    people = _REFERENCES_TOO.search(text) or _REFERENCES.search(text)
    if people is not None and (count := values.number(people[1])) is not None:
        made["references"] = int(count)
    if not made:
        checks.append(
            ("Er zijn geen eisen aan het cv zelf gevonden.", "No rules for the CV itself were found.")
        )
    return made


def about(parts: RequestText) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for key in ("number", "region", "level"):
        value = values.labelled(parts.header, key)
        if value is not None:
            made[key] = value
    return made


def planning(parts: RequestText) -> dict[str, Any]:
    """Dates around the offer, each from the sentence that speaks of it."""
    text = " ".join(parts.lines)
    made: dict[str, Any] = {}
    for sentence in re.split(r"(?<=[.!?])\s+(?=[A-Z])", text):
        plain, found = sentence.casefold(), values.day(sentence)
        if found is None:
            continue
        if "vragen" in plain and "tot" in plain and (at := values.moment(sentence)) is not None:
            made.setdefault("questions_until", at)
        elif "antwoorden" in plain:
            made.setdefault("answers_on", found)
        elif "bericht" in plain or "uitgenodigd" in plain:
            made.setdefault("invitations_by", found)
        elif "gesprek" in plain:
            made.setdefault("interviews_on", found)
    return made


def contract(parts: RequestText) -> dict[str, Any]:
    """Length, hours and start of the assignment, as the header gives them."""
    made: dict[str, Any] = {}
    duration = values.labelled(parts.header, "duration")
    months = values.minimum_months(duration) if duration is not None else None
    if months is not None:
        made["months"] = int(months)
    extension = values.labelled(parts.header, "extension")
    if extension is not None:
        times = re.match(r"(\w+)\s*(?:maal|x|keer)\b", extension, re.IGNORECASE)
        count = values.number(times[1]) if times is not None else None
        each = values.minimum_months(extension.replace("(en)", "en"))
        if count is not None and each is not None:
            made |= {"extensions": int(count), "extension_months": int(each)}
    hours = values.labelled(parts.header, "hours")
    figures = re.findall(r"\d+", hours) if hours is not None else []
    if figures:
        made |= {"hours_min": Decimal(figures[0]), "hours_max": Decimal(figures[min(1, len(figures) - 1)])}
    start = values.labelled(parts.header, "start")
    if start is not None:
        made["start"] = start
    return made


def competences(parts: RequestText) -> list[str]:
    """What people judge in the interview, as written."""
    # A sentence after the list hangs on to its last item, which the semicolon ended.
    found = [
        re.split(r";\s+(?=[A-Z])", item.text)[0].strip().rstrip(";.") for item in parts.items("competences")
    ]
    return list(dict.fromkeys(text for text in found if text))
