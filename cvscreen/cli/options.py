"""Options that several commands share, each with one wording."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import click

Function = TypeVar("Function", bound=Callable[..., Any])

PATH = click.Path(path_type=Path)

request_option = click.option(
    "--request",
    "-r",
    "request_name",
    required=True,
    metavar="REQUEST",
    help="Request file (TOML), or the name of a built-in request such as westland-kcc.",
)
lang_option = click.option(
    "--lang",
    type=click.Choice(["nl", "en"]),
    default="nl",
    show_default=True,
    help="Language of what is reported.",
)
patterns_option = click.option(
    "--patterns",
    type=PATH,
    multiple=True,
    metavar="DIR",
    help="Folder with patterns of your own, laid over those of cvscreen. May be given more than once.",
)
offers_option = click.option(
    "--offers",
    type=PATH,
    metavar="OFFERS",
    help="Offers: CSV, XLSX or TOML with file, hourly_rate, rate_includes_fee, submitted_at.",
)
jobs_option = click.option(
    "--jobs",
    "-j",
    type=click.IntRange(min=1),
    metavar="N",
    help="Number of processes. Default: all cores.",
)
seconds_option = click.option(
    "--seconds",
    type=click.FloatRange(min=0, min_open=True),
    metavar="S",
    help="Time limit for one CV. Default: 60.",
)
memory_option = click.option(
    "--memory-mb",
    type=click.IntRange(min=1),
    metavar="MB",
    help="Memory limit for one CV. Default: 1024.",
)
debug_option = click.option(
    "--debug", is_flag=True, help="Show the traceback of an error.", expose_value=False
)


class Day(click.ParamType[date]):
    """An ISO date."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no date; write it as 2023-04-18.", param, ctx)


class Amount(click.ParamType[Decimal]):
    """An amount in EUR, with a Dutch or an English decimal sign."""

    name = "EUR"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Decimal:
        if isinstance(value, Decimal):
            return value
        if not re.fullmatch(r"\d{1,6}([.,]\d{1,2})?", value):
            self.fail(f"{value!r} is no amount; write it as 54,50 or 54.50.", param, ctx)
        return Decimal(value.replace(",", "."))


rate_option = click.option(
    "--rate",
    type=Amount(),
    metavar="EUR",
    help="The hourly rate that is offered, excluding VAT, such as 54,50. Instead of --offers.",
)
fee_option = click.option(
    "--fee",
    type=click.Choice(["included", "excluded"]),
    help="Whether the broker's fee is in --rate. Left out: read both ways.",
)


def options(*decorators: Callable[[Function], Function]) -> Callable[[Function], Function]:
    """Several options as one decorator, shown in the order given."""

    def decorate(function: Function) -> Function:
        for decorator in reversed(decorators):
            function = decorator(function)
        return function

    return decorate
