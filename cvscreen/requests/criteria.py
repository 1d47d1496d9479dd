"""Reads the criteria of a request: one function a type, and the rules that all of them obey."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal
from typing import Any, get_args

from cvscreen.records.evidence import LEVEL_ORDER, EmployerType
from cvscreen.records.request import (
    Criterion,
    DeadlineCriterion,
    EducationCriterion,
    ExperienceCriterion,
    LanguageCriterion,
    LevelStep,
    ManualCriterion,
    PagesCriterion,
    RateCriterion,
    ReferencesCriterion,
    Settings,
    Step,
    Text,
    ToolsCriterion,
    Window,
)
from cvscreen.requests.checks import Table
from cvscreen.requests.settings import read_settings

FORMAL_IDS = ("pages", "language", "references", "deadline")
_COMMON = ("id", "kind", "type", "text", "text_en", "points", "settings")
_KEYS: dict[str, tuple[str, ...]] = {
    "rate": ("maximum", "includes_fee", "includes_travel", "includes_vat"),
    "education": ("level", "completed", "tiers"),
    "experience": ("months", "window", "role", "role_terms", "organisations", "tiers"),
    "tools": ("tools", "count", "window", "tiers"),
    "manual": (),
}
_ROLES = ("contact-centre",)


def read_criteria(top: Table, settings: Settings, tools: Collection[str]) -> list[Criterion]:
    """The ``[[criteria]]`` tables, ids unique. Raises RequestError."""
    found: list[Criterion] = []
    for table in top.tables("criteria", "criterion number"):
        number = table.place
        identity = str(table.values["id"]) if isinstance(table.values.get("id"), int) else table.text("id")
        if identity in FORMAL_IDS:
            table.refuse(
                f"{identity!r} is the name of a formal rule; use another id, such as a number.", "id"
            )
        table.place = f"criterion {identity!r}"
        if any(other.id == identity for other in found):
            table.refuse(
                f"{number} has an id that stands above it already; every criterion needs its own.", "id"
            )
        found.append(_criterion(table, identity, settings, tools))
    return found


def read_formal(top: Table, settings: Settings) -> list[Criterion]:
    """The ``[formal]`` table, and the deadline where there is one. Raises RequestError."""
    found: list[Criterion] = []
    table = top.table("formal")
    if table is not None:
        table.only(("pages", "language", "references"))
        if table.has("pages"):
            pages = table.whole("pages", minimum=1)
            text = Text(f"Het cv telt ten hoogste {pages} pagina’s.", f"The CV has at most {pages} pages.")
            found.append(
                PagesCriterion(id="pages", kind="formal", text=text, settings=settings, maximum=pages)
            )
        if table.has("language"):
            dutch = table.word("language", ("nl", "en")) == "nl"
            text = (
                Text("Het cv is in het Nederlands geschreven.", "The CV is written in Dutch.")
                if dutch
                else Text("Het cv is in het Engels geschreven.", "The CV is written in English.")
            )
            found.append(
                LanguageCriterion(
                    id="language",
                    kind="formal",
                    text=text,
                    settings=settings,
                    language="nl" if dutch else "en",
                )
            )
        if table.has("references"):
            least = table.whole("references", minimum=1)
            text = (
                Text("Het cv noemt ten minste 1 referent.", "The CV names at least 1 reference.")
                if least == 1
                else Text(
                    f"Het cv noemt ten minste {least} referenten.",
                    f"The CV names at least {least} references.",
                )
            )
            found.append(
                ReferencesCriterion(
                    id="references", kind="formal", text=text, settings=settings, minimum=least
                )
            )
    if top.has("deadline"):
        text = Text("Het aanbod is op tijd ingediend.", "The offer was submitted in time.")
        found.append(DeadlineCriterion(id="deadline", kind="formal", text=text, settings=settings))
    return found


def _criterion(table: Table, identity: str, settings: Settings, tools: Collection[str]) -> Criterion:
    kind = table.word("kind", ("knock-out", "award"))
    what = table.word("type", tuple(_KEYS))
    table.only((*_COMMON, *_KEYS[what]))
    common: dict[str, Any] = {
        "id": identity,
        "kind": kind,
        "text": Text(table.text("text"), table.optional_text("text_en")),
        "points": _points(table, kind),
        "settings": read_settings(table.table("settings"), settings),
    }
    if what == "rate":
        return RateCriterion(
            **common,
            maximum=table.number("maximum", positive=True),
            includes_fee=table.flag("includes_fee", True),
            includes_travel=table.flag("includes_travel", True),
            includes_vat=table.flag("includes_vat", False),
        )
    if what == "education":
        return EducationCriterion(
            **common, steps=_level_steps(table, common["points"]), completed=table.flag("completed", True)
        )
    if what == "experience":
        return _experience(table, common)
    if what == "tools":
        return _tools(table, common, tools)
    return ManualCriterion(**common)


def _points(table: Table, kind: str) -> Decimal | None:
    if kind == "knock-out":
        if table.has("points"):
            table.refuse("a knock-out gives no points; leave this key out, or make it an award.", "points")
        return None
    if not table.has("points"):
        table.refuse("an award needs its number of points, such as points = 10.", "points")
    return table.number("points", positive=True)


def _experience(table: Table, common: dict[str, Any]) -> Criterion:
    role = table.word("role", _ROLES) if table.has("role") else None
    terms = table.words("role_terms") if table.has("role_terms") else ()
    organisations: Any = (
        table.words("organisations", get_args(EmployerType)) if table.has("organisations") else ()
    )
    return ExperienceCriterion(
        **common,
        steps=_steps(table, "months", common["points"]),
        contact_centre=role == "contact-centre",
        role_terms=terms,
        organisations=organisations,
        window=_window(table),
    )


def _tools(table: Table, common: dict[str, Any], known: Collection[str]) -> Criterion:
    asked = table.words("tools", known)
    # "No tool: 0 points" may be written out as a tier; it adds nothing.
    steps = _steps(table, "count", common["points"])
    steps = tuple(step for step in steps if step.minimum or step.points)
    for step in steps:
        if step.minimum != int(step.minimum) or not 1 <= step.minimum <= len(asked):
            table.refuse(
                f"a number of tools to reach must be a whole number from 1 to {len(asked)} (as many as "
                f"'tools' lists), not {step.minimum}.",
                "tiers" if table.has("tiers") else "count",
            )
    return ToolsCriterion(**common, tools=asked, steps=steps, window=_window(table))


def _window(table: Table) -> Window | None:
    inner = table.table("window")
    if inner is None:
        return None
    inner.only(("years", "months"))
    years = inner.whole("years") if inner.has("years") else 0
    months = inner.whole("months") if inner.has("months") else 0
    if years + months == 0:
        inner.refuse("a window needs years or months, such as { years = 3 }.")
    return Window(years, months)


def _steps(table: Table, key: str, points: Decimal | None) -> tuple[Step, ...]:
    """Steps that rise, from a single number (``key``) or from ``tiers``."""
    if not table.has("tiers"):
        default = Decimal(1) if key == "count" else Decimal(0)
        least = table.number(key) if table.has(key) else default
        return (Step(least, points if points is not None else Decimal(0)),)
    tiers = _tiers(table, key, points)
    return tuple(sorted((Step(tier.number(key), tier.number("points")) for tier in tiers), key=_by_minimum))


def _level_steps(table: Table, points: Decimal | None) -> tuple[LevelStep, ...]:
    if not table.has("tiers"):
        level: Any = table.word("level", LEVEL_ORDER)
        return (LevelStep(level, points if points is not None else Decimal(0)),)
    steps: list[LevelStep] = []
    for tier in _tiers(table, "level", points):
        level = tier.word("level", LEVEL_ORDER)
        steps.append(LevelStep(level, tier.number("points")))
    return tuple(sorted(steps, key=lambda step: LEVEL_ORDER.index(step.level)))


def _by_minimum(step: Step) -> Decimal:
    return step.minimum


def _tiers(table: Table, key: str, points: Decimal | None) -> list[Table]:
    """The tiers as written, highest first, checked against the criterion's points and each other."""
    if table.has(key):
        table.refuse(f"give either {key!r} or 'tiers', not both.", key)
    if points is None:
        table.refuse("tiers give points, and a knock-out gives none; use a single number.", "tiers")
    tiers = table.tables("tiers", "tier")
    if not tiers:
        table.refuse(f"it needs at least one tier, such as {{ {key} = 1, points = 5 }}.", "tiers")
    previous: tuple[Decimal | int, Decimal] | None = None
    for tier in tiers:
        tier.only((key, "points"))
        reached: Decimal | int = (
            LEVEL_ORDER.index(tier.word(key, LEVEL_ORDER)) if key == "level" else tier.number(key)
        )
        given = tier.number("points")
        if given > points:
            tier.refuse(
                f"{given} points is more than the {points} that the criterion gives at most.", "points"
            )
        if previous is not None and (reached >= previous[0] or given >= previous[1]):
            tier.refuse(
                f"tiers go from the highest to the lowest: both {key!r} and 'points' must be lower than in "
                "the tier above."
            )
        previous = (reached, given)
    if tiers[0].number("points") != points:
        tiers[0].refuse(
            f"the highest tier gives {tiers[0].number('points')} points, but the criterion says {points}; "
            "they must be equal.",
            "points",
        )
    return tiers
