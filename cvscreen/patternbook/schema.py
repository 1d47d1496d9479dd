"""What a pattern file may say: the keys of every entry and of each folder, with the values they allow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from cvscreen.records.evidence import EmployerType, Level, MunicipalLink

Check = Callable[[Any], str | None]
"""Takes the value of a key; returns None, or what the value should have been."""


def text(value: Any) -> str | None:
    return None if isinstance(value, str) and value.strip() else "a text that is not empty"


def texts(value: Any) -> str | None:
    wanted = "a list of texts, none of them empty"
    if not isinstance(value, list) or not value:
        return wanted
    try:
        return None if all(map(str.strip, value)) else wanted
    except TypeError:  # something in the list is no text
        return wanted


def true(value: Any) -> str | None:
    return None if value is True else "true, or left out"


def _text_or_texts(value: Any) -> str | None:
    return None if text(value) is None or texts(value) is None else "a text or a list of texts"


def integer(value: Any) -> str | None:
    return None if isinstance(value, int) and not isinstance(value, bool) else "a whole number"


def yes_or_no(value: Any) -> str | None:
    return None if isinstance(value, bool) else "true or false"


def one_of(*allowed: str) -> Check:
    def check(value: Any) -> str | None:
        return None if isinstance(value, str) and value in allowed else "one of " + ", ".join(allowed)

    return check


def _spans(value: Any) -> str | None:
    good = isinstance(value, dict) and all(
        isinstance(span, list) and len(span) == 2 and all(integer(year) is None for year in span)
        for span in value.values()
    )
    return None if good else "a table: phrase = [first year, last year], 0 for open"


COMMON_KEYS: Mapping[str, Check] = {
    "id": text,
    "label": text,
    "phrases": texts,
    "token_pattern": texts,
    "variants": texts,
    "templates": texts,
    "pseudo": texts,
    "source": text,
    "match": texts,
    "reject": texts,
    "case": one_of("exact"),
}
"""Keys that every entry may have. ``case = "exact"``: the text must carry the phrase's own capitals."""

REQUIRED_KEYS = ("id", "label", "match", "reject")
FILE_KEYS = ("entry", "source")
"""Keys at the top of a file; ``source`` there holds for every entry that does not name its own."""


@dataclass(frozen=True, slots=True)
class FolderSchema:
    """Keys of one folder beside the common ones. ``open``: its reader checks any further key."""

    keys: Mapping[str, Check] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    open: bool = False


QUALIFIERS = (
    "negated", "wished", "completed", "unfinished", "running", "partial", "expected",
    "secondment", "client", "via", "volunteer", "internship", "council", "polling-station",
    "repeats-request", "on-request", "agency-contact", "owner", "board", "student",
    "contract", "cv-date", "generic-organisation", "gap", "contact-person", "organisation-part",
    "client-before-name", "client-behind-agency", "name-part", "alias", "function-word",
    "named-by-place", "trade-name", "same", "society", "own-firm", "abbreviation", "assignments", "lending",
    "all-completed", "all-open", "denial", "request-heading", "nothing", "date-field", "projects",
    "asks", "asks-on", "nobody", "starts", "ends",
    "rate", "fee-in", "fee-out", "vat-in", "vat-out",
    "travel-in", "travel-out",
    "label-role", "label-employer", "label-client", "label-period", "label-place", "label-tasks",
    "label-other", "label-placed",
    "label-reference", "label-completed", "label-education", "label-institution",
)  # fmt: skip
SECTIONS = (
    "work", "education", "courses", "skills", "profile", "person", "languages", "references",
    "volunteer", "internships", "side-activities", "projects", "hobbies", "publications",
    "awards", "motivation", "combined", "availability",
)  # fmt: skip

_LEVEL = one_of(*get_args(Level))

FOLDERS: Mapping[str, FolderSchema] = {
    "education": FolderSchema(
        {
            "kind": one_of(
                "level",
                "course",
                "institution",
                "short-course",
                "foreign",
                "equivalence",
                "admission",
                "onward",
                "connector",
                "begun",
                "studied",
            ),
            "level": _LEVEL,
            "level_min": _LEVEL,
            "level_max": _LEVEL,
            "place": true,
        },
        required=("kind",),
    ),
    "employers": FolderSchema(
        {
            "type": one_of(*get_args(EmployerType)),
            "municipal": one_of(*get_args(MunicipalLink)),
            "spans": _spans,
            "kind": one_of("name", "construction", "trap"),
            "priority": integer,
        }
    ),
    "names": FolderSchema(
        {"kind": one_of("address", "before-firm", "joiner", "no-name", "opener", "prefix", "third-person")},
        required=("kind",),
    ),
    "periods": FolderSchema(open=True),
    "places": FolderSchema({"kind": one_of("place", "region", "behind")}, required=("kind",)),
    "qualifiers": FolderSchema(
        {
            "qualifier": one_of(*QUALIFIERS),
            "scope": one_of("before", "after", "both"),
            "section": one_of(*SECTIONS),
        },
        required=("qualifier",),
    ),
    "references": FolderSchema(open=True),
    "roles": FolderSchema(
        {
            "field": text,
            "place": one_of("title", "task"),
            "contact_centre": one_of("yes", "mixed", "no"),
            "channel_decides": yes_or_no,
        },
        required=("field", "place", "contact_centre"),
    ),
    "sections": FolderSchema(
        {"section": one_of(*SECTIONS), "weak": true},
        required=("section",),
    ),
    "tools": FolderSchema(
        {
            "kind": one_of("tool", "part", "open", "system"),
            "of": _text_or_texts,
            "group": text,
            "beside": true,
        },
        required=("kind",),
    ),
}
"""The folders of ``patterns/`` and the keys that entries in them may have beside the common ones."""
