"""``cvscreen request``: what an assignment request asks."""

from __future__ import annotations

from pathlib import Path

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


@request.command()
@click.argument("text", type=opt.PATH)
@opt.options(
    click.option(
        "--out", "-o", type=opt.PATH, metavar="REQUEST", help="Request file to write. Default: printed."
    ),
    opt.lang_option,
    opt.debug_option,
)
def read(text: Path, out: Path | None, lang: str) -> None:
    """Turn the text of an assignment request into a request file, and say what a person must check.

    TEXT is what a broker published: .txt, .pdf, .docx or .html. What is to be checked is printed on standard
    error. A request file that is there already is not overwritten.

    \b
    Examples:
      cvscreen request read aanvraag.pdf --out aanvraag.toml
      cvscreen request read aanvraag.txt > aanvraag.toml
    """
    from cvscreen.errors import UsageError
    from cvscreen.screening import read_request

    if out is not None and out.exists():
        raise UsageError(f"{out}: there is such a file already. Choose another name, or remove it first.")
    toml, checks = read_request(text, "en" if lang == "en" else "nl")
    if out is None:
        click.echo(toml, nl=False)
    else:
        out.write_text(toml, encoding="utf-8")
        click.echo(out)
    if checks:
        click.echo("Controleer dit met de hand:" if lang == "nl" else "Check this by hand:", err=True)
    for check in checks:
        click.echo(f"  - {check}", err=True)
