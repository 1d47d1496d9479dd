"""The group of commands, and the one place where an error becomes a message and an exit status."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from cvscreen import __version__
from cvscreen.cli.evaluate import evaluate
from cvscreen.cli.request import request
from cvscreen.cli.screen import screen
from cvscreen.cli.single import check, extract, report
from cvscreen.errors import CvscreenError

EXIT_USAGE = 2
EXIT_FAULT = 70
EXIT_INTERRUPTED = 130


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="cvscreen")
def cli() -> None:
    """Screen Dutch CVs against an assignment request, with the evidence for every point.

    \b
    Examples:
      cvscreen screen samples/westland-kcc --request westland-kcc --out out
      cvscreen check samples/westland-kcc/cv-a-de-vries.pdf --request westland-kcc
      cvscreen request show westland-kcc
    """


for _command in (screen, check, report, extract, request, evaluate):
    cli.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run a command and leave with its exit status. No traceback reaches a user unless ``--debug`` asks."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that has no euro sign must not stop a screening.
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    given = list(sys.argv[1:] if arguments is None else arguments)
    sys.exit(run(given))


def run(arguments: list[str]) -> int:
    """Run a command; its exit status. Errors become one message on standard error."""
    debug = "--debug" in arguments
    try:
        status = cli.main(arguments, prog_name="cvscreen", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except CvscreenError as error:
        if debug:
            raise
        click.secho(f"Error: {error}", err=True, fg="red", color=_colour(sys.stderr.isatty()))
        return EXIT_USAGE
    except (KeyboardInterrupt, click.Abort):
        click.echo("Stopped. What was finished is kept: run the same command again to go on.", err=True)
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader of our output (head, less) has left; there is nobody to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if debug:
            raise
        click.echo(
            f"Error: cvscreen met a fault of its own ({type(error).__name__}). Run the command again with "
            "--debug and report what it prints; remove what stems from a CV first.",
            err=True,
        )
        return EXIT_FAULT
    return status if isinstance(status, int) else 0


def _colour(terminal: bool) -> bool:
    return terminal and not os.environ.get("NO_COLOR")
