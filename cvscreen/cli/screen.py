"""``cvscreen screen``: a folder of CVs against one request."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from cvscreen.cli import options as opt

EXIT_UNREADABLE = 1


@click.command(short_help="Screen the CVs in a folder and rank them.")
@click.argument("folder", type=opt.PATH)
@opt.options(
    opt.request_option,
    opt.offers_option,
    click.option(
        "--out",
        "-o",
        type=opt.PATH,
        metavar="DIR",
        help="Folder for the result. Default: FOLDER-screening beside FOLDER.",
    ),
    opt.jobs_option,
    click.option("--recursive", is_flag=True, help="Screen the files of sub-folders too."),
    click.option("--fresh", is_flag=True, help="Read every CV anew, also those kept from an earlier run."),
    opt.seconds_option,
    opt.memory_option,
    opt.patterns_option,
    opt.lang_option,
    opt.debug_option,
)
@click.pass_context
def screen(
    ctx: click.Context,
    folder: Path,
    request_name: str,
    offers: Path | None,
    out: Path | None,
    jobs: int | None,
    recursive: bool,
    fresh: bool,
    seconds: float | None,
    memory_mb: int | None,
    patterns: tuple[Path, ...],
    lang: str,
) -> int:
    """Screen every CV in FOLDER against a request and print the ranking.

    Files directly in FOLDER are screened (or those in FOLDER/cvs where FOLDER itself holds no files).
    Offers are read from --offers, else from offers.csv, offers.xlsx or offers.toml in FOLDER. A CV that
    cannot be read is listed with the reason and what to do; the others are screened all the same.

    DIR then holds index.html (ranking), candidates/ (one evidence report a CV), screening.json, ranking.xlsx
    and audit.jsonl. A second run redoes only what changed, and says so.

    \b
    Exit status: 0 all CVs screened, 1 some CVs could not be read,
    2 wrong usage, request or offers.

    \b
    Examples:
      cvscreen screen samples/westland-kcc --request westland-kcc --out out
      cvscreen screen cvs --request request.toml --offers offers.xlsx --jobs 2 --lang en
    """
    from cvscreen.cli import terminal
    from cvscreen.cli.street import Options, limits, screen_folder

    done = screen_folder(
        Options(
            folder=folder,
            request=request_name,
            offers=offers,
            out=out,
            jobs=jobs,
            recursive=recursive,
            fresh=fresh,
            limits=limits(seconds, memory_mb),
            patterns=patterns,
            lang="en" if lang == "en" else "nl",
            now=datetime.now().astimezone(),
        )
    )
    from cvscreen.report import render_ranking

    click.echo(render_ranking(done.screening, width=terminal.width(), color=terminal.colours()))
    click.echo(done.summary)
    return EXIT_UNREADABLE if done.screening.unreadable else 0
