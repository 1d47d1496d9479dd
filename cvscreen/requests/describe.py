"""Tells a request in words, for ``cvscreen request show``."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime
from decimal import Decimal

from cvscreen.records.request import (
    Criterion,
    EducationCriterion,
    ExperienceCriterion,
    Item,
    LanguageCode,
    RateCriterion,
    Request,
    Settings,
    Step,
    ToolsCriterion,
    Window,
)
from cvscreen.requests.labels import FIXED, ITEM_LABELS, SETTING_LABELS, VALUE_LABELS
from cvscreen.wording import (
    format_amount,
    format_date,
    format_decimal,
    format_moment,
    joined,
    level_name,
    organisation_name,
)


def describe(request: Request, lang: LanguageCode = "nl") -> str:
    """The whole request in Dutch or English, with the points added up and every setting named."""
    words = FIXED[lang]
    lines = [f"{request.title}, {request.client} ({request.id})", ""]
    deadline = format_moment(request.deadline, lang) if request.deadline is not None else words["no-deadline"]
    lines.append(f"{words['deadline']}: {deadline}")
    lines.append(f"{words['fee']}: {format_amount(request.broker_fee, lang)}")
    if request.shortlist_size is not None:
        lines.append(f"{words['shortlist']}: {request.shortlist_size}")
    lines.append(f"{words['tie']}: {words['tie-' + request.tie_break]}")
    for kind in ("knock-out", "award", "formal"):
        found = [item for item in request.criteria if item.kind == kind]
        if found:
            lines += ["", words[kind]]
            for criterion in found:
                lines += _criterion(criterion, request, lang)
            if kind == "award":
                lines.append(
                    words["total"].format(points=_sum(found, lang), total=_number(request.total_points, lang))
                )
    for section in ("about", "contract", "planning", "procedure", "competences", "conditions", "questions"):
        entries = [item for item in request.items if item.section == section]
        if entries:
            lines += ["", words[section]]
            for item in entries:
                lines += _item(item, lang)
    lines += ["", words["settings"]]
    lines += [
        f"  {SETTING_LABELS[field.name][lang]}: {_setting(request.settings, field.name, lang)}"
        for field in fields(Settings)
    ]
    return "\n".join(lines) + "\n"


def _number(value: Decimal, lang: LanguageCode) -> str:
    return format_decimal(value, lang)


def _sum(criteria: list[Criterion], lang: LanguageCode) -> str:
    return " + ".join(_number(item.points, lang) for item in criteria if item.points is not None)


def _criterion(criterion: Criterion, request: Request, lang: LanguageCode) -> list[str]:
    words = FIXED[lang]
    points = ""
    if criterion.points is not None:
        unit = words["point" if criterion.points == 1 else "points"]
        points = f" ({_number(criterion.points, lang)} {unit})"
    lines = [f"  {criterion.id}. {criterion.text.in_language(lang)}{points}"]
    test = _test(criterion, lang)
    if test:
        lines.append(f"     {words['test']}: {test}")
    if (
        isinstance(criterion, ExperienceCriterion | ToolsCriterion | EducationCriterion)
        and len(criterion.steps) > 1
    ):
        for step in reversed(criterion.steps):
            lines.append(f"     - {_step(step, criterion, lang)}")
    for field in fields(Settings):
        if getattr(criterion.settings, field.name) != getattr(request.settings, field.name):
            lines.append(
                f"     {SETTING_LABELS[field.name][lang]}: {_setting(criterion.settings, field.name, lang)}"
            )
    return lines


def _step(step: object, criterion: Criterion, lang: LanguageCode) -> str:
    words = FIXED[lang]
    if isinstance(step, Step):
        unit = words["months" if isinstance(criterion, ExperienceCriterion) else "tools"]
        unit = words["tool"] if unit == words["tools"] and step.minimum == 1 else unit
        reached = f"{words['at-least']} {_number(step.minimum, lang)} {unit}"
        given = step.points
    else:
        reached = f"{words['at-least']} {level_name(step.level, lang)}"  # type: ignore[attr-defined]
        given = step.points  # type: ignore[attr-defined]
    return f"{reached}: {_number(given, lang)} {words['point' if given == 1 else 'points']}"


def _test(criterion: Criterion, lang: LanguageCode) -> str:
    """What the machine tests, so that a person sees whether the text was understood."""
    words = FIXED[lang]
    if isinstance(criterion, RateCriterion):
        parts = [f"{words['at-most']} {format_amount(criterion.maximum, lang)}"]
        for name in ("vat", "travel", "fee"):
            inside = getattr(criterion, f"includes_{name}")
            parts.append(words[f"{name}-{'in' if inside else 'out'}"])
        return ", ".join(parts)
    if isinstance(criterion, EducationCriterion):
        done = words["completed" if criterion.completed else "not-completed"]
        level = level_name(criterion.steps[0].level, lang)
        return f"{words['at-least']} {level}, {done}"
    if isinstance(criterion, ExperienceCriterion):
        months = criterion.steps[0].minimum
        parts = [
            f"{words['at-least']} {_number(months, lang)} {words['months']}"
            if months
            else words["any-experience"]
        ]
        if criterion.contact_centre:
            parts.append(words["contact-centre"])
        if criterion.role_terms:
            parts.append(f"{words['role-terms']} {joined(criterion.role_terms, lang, words['or'])}")
        if criterion.organisations:
            names = [organisation_name(kind, lang) for kind in criterion.organisations]
            parts.append(f"{words['at']} {joined(names, lang, words['or'])}")
        return ", ".join([*parts, _window(criterion.window, lang)])
    if isinstance(criterion, ToolsCriterion):
        least = f"{words['at-least']} {_number(criterion.steps[0].minimum, lang)} {words['of']}"
        return f"{least} {joined(criterion.tools, lang)}, {_window(criterion.window, lang)}"
    return ""


def _window(window: Window | None, lang: LanguageCode) -> str:
    words = FIXED[lang]
    if window is None:
        return words["any-time"]
    parts = []
    if window.years:
        parts.append(f"{window.years} {words['years']}")
    if window.months:
        parts.append(f"{window.months} {words['months']}")
    return f"{words['last']} {joined(parts, lang)}"


def _item(item: Item, lang: LanguageCode) -> list[str]:
    if item.section == "questions":
        words = FIXED[lang]
        return [f"  {words['question']}: {item.key}", f"  {words['answer']}: {item.value}"]
    if item.key == item.section and isinstance(item.value, tuple):
        return [f"  - {text}" for text in item.value]
    return [f"  {ITEM_LABELS[item.key][lang]}: {_value(item.value, lang)}"]


def _value(value: object, lang: LanguageCode) -> str:
    if isinstance(value, tuple):
        return joined([str(part) for part in value], lang)
    if isinstance(value, datetime):
        return format_moment(value, lang)
    if isinstance(value, date):
        return format_date(value, lang)
    if isinstance(value, int):
        return f"{value:,}".replace(",", "." if lang == "nl" else ",")
    return _number(value, lang) if isinstance(value, Decimal) else str(value)


def _setting(settings: Settings, name: str, lang: LanguageCode) -> str:
    value = getattr(settings, name)
    if isinstance(value, bool):
        return FIXED[lang]["yes" if value else "no"]
    if isinstance(value, Decimal | int):
        return format_decimal(Decimal(value), lang)
    return VALUE_LABELS[value][lang]
