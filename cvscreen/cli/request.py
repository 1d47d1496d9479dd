"""``cvscreen request``: what an assignment request asks."""

from __future__ import annotations

import click

from cvscreen.cli import options as opt


@click.group()
def request() -> None:
    """Show an assignment request, or make a request file of its text."""


@request.command()
@click.argument("request_name", metavar="REQUEST")
@opt.options(opt.lang_option, opt.debug_option)
def show(request_name: str, lang: str) -> None:
    """Show a request in words, with the points adding up or not.

    REQUEST is a request file (TOML) or the name of a built-in request.

    \b
    Examples:
      cvscreen request show westland-kcc
      cvscreen request show request.toml --lang en
    """
    from cvscreen.requests import describe, load_request

    click.echo(describe(load_request(request_name), "en" if lang == "en" else "nl"))
