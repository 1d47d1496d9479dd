"""Turns the text of an assignment request into a request file, and says what a person must check in it."""

from __future__ import annotations

from typing import Any, NamedTuple

from cvscreen.errors import RequestError
from cvscreen.records.request import LanguageCode
from cvscreen.requests import text_facts as facts
from cvscreen.requests import text_values as values
from cvscreen.requests.reader import parse_request
from cvscreen.requests.text_criteria import Draft, draft
from cvscreen.requests.text_facts import Check
from cvscreen.requests.text_parts import RequestText, cut
from cvscreen.requests.text_traps import check_points, check_traps
from cvscreen.requests.toml_text import document


class ReadRequest(NamedTuple):
    """``toml``: a request file that is valid as it stands. ``checks``: what a person must look at."""

    toml: str
    checks: tuple[str, ...]


def read_request_text(text: str, *, lang: LanguageCode = "nl") -> ReadRequest:
    """The request file for a text such as brokers publish, with a list of things to check.

    Requirements are taken from their own lists only: amounts in questions and answers, or in the running
    text, are never a ceiling. What no test is known for becomes a criterion that people judge. Raises
    RequestError when there is no list of requirements or wishes.
    """
    parts = cut("\n".join(values.unglued(text.splitlines())))
    checks: list[Check] = []
    criteria = _criteria(parts, checks)
    if not criteria:
        raise RequestError(
            "No requirements were found in this text. Expected are a heading such as 'Vereisten / "
            "knock-outcriteria', 'Eisen', 'Gunningscriteria' or 'Wensen' with a list below it."
        )
    header = facts.header(parts, checks)
    competences = facts.competences(parts)
    if competences:
        header["competences"] = competences
    tables = {
        "": header,
        "formal": facts.formal(parts, checks),
        "criteria": [_keys(item) for item in criteria],
        "about": facts.about(parts),
        "contract": facts.contract(parts),
        "planning": facts.planning(parts),
    }
    for item in criteria:
        for dutch, english in item.checks:
            checks.append((f"Criterium {item.id}: {dutch}.", f"Criterion {item.id}: {english}."))
    check_points(criteria, checks)
    check_traps(parts, criteria, checks)
    made = document({name: table for name, table in tables.items() if table})
    parse_request(made, "the request that was read")
    return ReadRequest(made, tuple(dict.fromkeys(pair[0 if lang == "nl" else 1] for pair in checks)))


def _criteria(parts: RequestText, checks: list[Check]) -> list[Draft]:
    """Knock-outs, then awards; numbering runs on, or starts again and is made unique."""
    found: list[Draft] = []
    for kind in ("knock-out", "award"):
        for item in parts.items(kind):
            taken = [int(other.id) for other in found]
            number = item.number if item.number is not None and int(item.number) not in taken else None
            found.append(draft(item, number or str(max(taken, default=0) + 1), kind))
    if found and not any(item.kind == "award" for item in found):
        checks.append(
            ("Er zijn geen wensen of gunningscriteria gevonden.", "No wishes or award criteria were found.")
        )
    if found and not any(item.kind == "knock-out" for item in found):
        checks.append(("Er zijn geen knock-outeisen gevonden.", "No knock-out requirements were found."))
    return found


def _keys(item: Draft) -> dict[str, Any]:
    first = {"id": item.id, "kind": item.kind, "type": item.keys["type"], "text": item.keys["text"]}
    return {**first, **{key: value for key, value in item.keys.items() if key not in first}}
