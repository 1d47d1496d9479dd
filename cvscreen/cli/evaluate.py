"""``cvscreen evaluate``: found and decided, beside what people say in gold files."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from cvscreen.cli import options as opt


@click.command(short_help="Compare extraction and outcomes with gold files.")
@click.argument("folder", type=opt.PATH)
@opt.options(
    click.option(
        "--request",
        "-r",
        "request_name",
        default="westland-kcc",
        show_default=True,
        metavar="REQUEST",
        help="The request that the gold files judge by.",
    ),
    click.option("--no-outcomes", is_flag=True, help="Compare the extraction alone, no outcomes."),
    click.option("--details", is_flag=True, help="List every difference by CV and field."),
    click.option("--json", "as_json", is_flag=True, help="Print figures and differences as JSON."),
    opt.jobs_option,
    opt.patterns_option,
    opt.debug_option,
)
def evaluate(
    folder: Path,
    request_name: str,
    no_outcomes: bool,
    details: bool,
    as_json: bool,
    jobs: int | None,
    patterns: tuple[Path, ...],
) -> None:
    """Compare extraction and outcomes with gold files.

    Gold files stand in FOLDER/gold or beside FOLDER, CVs in FOLDER or FOLDER/cvs, offers.csv beside them.
    Prints, per field: gold, found, right, precision, recall and F1; and per criterion: right, wrong while
    certain, sent to review without need, decided where the gold says review.

    \b
    Examples:
      cvscreen evaluate samples/westland-kcc
      cvscreen evaluate samples/westland-kcc --details --jobs 2
    """
    from cvscreen.cli.street import evaluate_folder
    from cvscreen.evaluation import render, to_json

    result = evaluate_folder(folder, request_name, patterns, jobs, date.today(), outcomes=not no_outcomes)
    if as_json:
        click.echo(json.dumps(to_json(result), ensure_ascii=False, indent=2))
    else:
        click.echo(render(result, details=details), nl=False)
