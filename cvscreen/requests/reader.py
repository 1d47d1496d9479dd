"""Reads a request file (TOML) into a checked ``Request``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection
from decimal import Decimal
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, get_args

from cvscreen.errors import RequestError
from cvscreen.patternbook import load_patternbook
from cvscreen.records.request import Criterion, Item, Request, Settings, TieBreak
from cvscreen.requests.checks import Table, allowed_words
from cvscreen.requests.criteria import read_criteria, read_formal
from cvscreen.requests.settings import read_settings

REQUEST_SCHEMA = "cvscreen.request/1"

_TOP = (
    "schema", "id", "title", "client", "deadline", "broker_fee", "shortlist_size", "tie_break",
    "formal", "criteria", "settings", "about", "contract", "planning",
    "procedure", "competences", "conditions", "questions",
)  # fmt: skip
_ABOUT = ("number", "region", "population", "level", "summary")
_CONTRACT = (
    "months", "extensions", "extension_months", "hours_min", "hours_max", "start", "professionals",
    "working_days", "required_days", "purchasing", "yearly_hours",
)  # fmt: skip
_PLANNING = ("questions_until", "answers_on", "invitations_by", "interviews_on", "interviews_part")
_QUESTION = ("question", "answer")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def builtin_requests() -> tuple[str, ...]:
    """Names of the requests that come with cvscreen, sorted."""
    return tuple(
        sorted(item.name[:-5] for item in _builtin_folder().iterdir() if item.name.endswith(".toml"))
    )


def load_request(name_or_path: str | Path, *, tools: Collection[str] | None = None) -> Request:
    """The request of that file, or the built-in one of that name (a name without folder or ending).

    ``tools``: labels that a criterion may ask for; by default those of the shipped patterns.
    Raises RequestError naming file, place, what is wrong and what is allowed.
    """
    text, file = _content(name_or_path)
    return parse_request(text, file, tools=tools)


def parse_request(text: str, file: str, *, tools: Collection[str] | None = None) -> Request:
    """The request that a TOML text holds; ``file`` is its name in messages. Raises RequestError."""
    try:
        values = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise RequestError(
            f"{file}: not valid TOML: {error}. Texts and dates with a blank need quotes."
        ) from None
    top = Table(file, "", values)
    top.only(_TOP)
    if top.has("schema") and values["schema"] != REQUEST_SCHEMA:
        top.refuse(f"it must be {REQUEST_SCHEMA!r}, not {values['schema']!r}.", "schema")
    settings = read_settings(top.table("settings"), Settings())
    criteria: tuple[Criterion, ...] = (
        *read_criteria(top, settings, tools if tools is not None else known_tools()),
        *read_formal(top, settings),
    )
    if not criteria:
        top.refuse("a request needs at least one [[criteria]] table.", "criteria")
    identity = top.text("id")
    if not _ID.fullmatch(identity):
        top.refuse(f"it may hold letters, digits, dots, hyphens and underscores, not {identity!r}.", "id")
    tie_break: TieBreak = (
        "none" if top.word("tie_break", get_args(TieBreak), "hourly-rate") == "none" else "hourly-rate"
    )
    return Request(
        id=identity,
        title=top.text("title"),
        client=top.text("client"),
        criteria=criteria,
        deadline=top.moment("deadline") if top.has("deadline") else None,
        broker_fee=top.number("broker_fee") if top.has("broker_fee") else Decimal(0),
        shortlist_size=top.whole("shortlist_size", minimum=1) if top.has("shortlist_size") else None,
        tie_break=tie_break,
        settings=settings,
        items=_items(top),
    )


def known_tools() -> tuple[str, ...]:
    """Labels of the tools that the shipped patterns recognise."""
    return tuple(
        dict.fromkeys(
            entry.label
            for entry in load_patternbook().entries("tools")
            if entry.attributes.get("kind") in ("tool", "part", "system")
        )
    )


def _builtin_folder() -> Traversable:
    return files("cvscreen.requests") / "builtin"


def _content(name_or_path: str | Path) -> tuple[str, str]:
    path = Path(name_or_path)
    if path.suffix == "" and len(path.parts) == 1 and not path.is_file():
        names = builtin_requests()
        if path.name not in names:
            raise RequestError(
                f"There is no built-in request {path.name!r} and no file of that name. "
                f"{allowed_words(path.name, names, 'Built-in requests')} Or give the path of a .toml file."
            )
        return (_builtin_folder() / f"{path.name}.toml").read_text("utf-8"), f"{path.name}.toml"
    try:
        return path.read_text("utf-8"), path.name
    except FileNotFoundError:
        raise RequestError(
            f"{path.name}: there is no such request file. Give the path of a .toml file, "
            f"or one of the built-in requests: {', '.join(builtin_requests())}."
        ) from None
    except UnicodeDecodeError as error:
        raise RequestError(
            f"{path.name}: the file is not UTF-8 text (byte {error.start}). Save the request as UTF-8."
        ) from None
    except OSError as error:
        raise RequestError(f"{path.name}: the request file cannot be read ({error.strerror}).") from None


def _items(top: Table) -> tuple[Item, ...]:
    """The parts of a request that no score depends on, in the order in which ``request show`` tells them."""
    found: list[Item] = []
    for section, keys in (("about", _ABOUT), ("contract", _CONTRACT), ("planning", _PLANNING)):
        table = top.table(section)
        if table is not None:
            table.only(keys)
            found.extend(Item(section, key, _plain(table, key)) for key in keys if table.has(key))
    for section in ("procedure", "competences", "conditions"):
        if top.has(section):
            found.append(Item(section, section, top.words(section)))
    for entry in top.tables("questions", "question"):
        entry.only(_QUESTION)
        found.append(Item("questions", entry.text("question"), entry.text("answer")))
    return tuple(found)


def _plain(table: Table, key: str) -> Any:
    """A value of the type that the key has in every request."""
    if key == "questions_until":
        return table.moment(key)
    if key in ("answers_on", "invitations_by", "interviews_on"):
        return table.day(key)
    if key in ("working_days", "required_days"):
        return table.words(key)
    if key in ("population", "months", "extensions", "extension_months", "yearly_hours"):
        return table.whole(key)
    if key in ("hours_min", "hours_max"):
        return table.number(key)
    return table.text(key)
