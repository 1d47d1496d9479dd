"""``cvscreen check``, ``report`` and ``extract``: single CVs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvscreen.cli import options as opt

if TYPE_CHECKING:
    # For types only: these load pydantic, and help has to be quick.
    from cvscreen.records.assessment import CandidateError
    from cvscreen.records.request import LanguageCode

EXIT_BY_ELIGIBILITY = {"yes": 0, "no": 1, "review": 3}
EXIT_UNREADABLE = 2


@click.command(short_help="Check one CV before it is submitted.")
@click.argument("cv", type=opt.PATH)
@opt.options(
    opt.request_option,
    opt.offers_option,
    opt.rate_option,
    opt.fee_option,
    opt.seconds_option,
    opt.memory_option,
    opt.patterns_option,
    opt.lang_option,
    opt.debug_option,
)
def check(
    cv: Path,
    request_name: str,
    offers: Path | None,
    rate: Decimal | None,
    fee: str | None,
    seconds: float | None,
    memory_mb: int | None,
    patterns: tuple[Path, ...],
    lang: str,
) -> int:
    """Check one CV before it is submitted: what holds, what fails, what is open, and what to write about it.

    With --rate, or with --offers, the rate that is offered is judged too; else the one that the CV states.

    \b
    Exit status: 0 eligible, 1 not eligible, 2 wrong usage, request or offers,
    or a CV that cannot be read, 3 to be reviewed.

    \b
    Examples:
      cvscreen check cv.docx --request westland-kcc --rate 54,50 --fee included
      cvscreen check cv.pdf --request request.toml --offers offers.csv --lang en
    """
    from cvscreen.cli import terminal
    from cvscreen.cli.street import OfferedBy, judge_cv, limits

    frame, candidate = judge_cv(
        cv,
        request_name,
        OfferedBy(offers, rate, None if fee is None else fee == "included"),
        _language(lang),
        patterns,
        limits(seconds, memory_mb),
        date.today(),
    )
    if candidate.assessment is None:
        return _unreadable(candidate.file, candidate.error)
    from cvscreen.report import render_check

    text = render_check(candidate, frame, width=terminal.width(), color=terminal.colours())
    click.echo(text)
    return EXIT_BY_ELIGIBILITY[candidate.assessment.eligible]


@click.command()
@click.argument("cv", type=opt.PATH)
@opt.options(
    opt.request_option,
    click.option(
        "--out",
        "-o",
        type=opt.PATH,
        required=True,
        metavar="FILE",
        help="The report; its ending decides its kind: .html, .pdf, .docx or .json.",
    ),
    opt.offers_option,
    opt.rate_option,
    opt.fee_option,
    opt.seconds_option,
    opt.memory_option,
    opt.patterns_option,
    opt.lang_option,
    opt.debug_option,
)
def report(
    cv: Path,
    request_name: str,
    out: Path,
    offers: Path | None,
    rate: Decimal | None,
    fee: str | None,
    seconds: float | None,
    memory_mb: int | None,
    patterns: tuple[Path, ...],
    lang: str,
) -> int:
    """Write the evidence report of one CV.

    \b
    Exit status: 0 written, 2 wrong usage, request or offers, or a CV that cannot be read.

    \b
    Examples:
      cvscreen report cv.pdf --request westland-kcc --out report.html
      cvscreen report cv.docx --request request.toml --offers offers.csv --out report.pdf
    """
    from cvscreen.cli.street import OfferedBy, judge_cv, limits
    from cvscreen.report import check_report_name, write_report

    check_report_name(out)
    frame, candidate = judge_cv(
        cv,
        request_name,
        OfferedBy(offers, rate, None if fee is None else fee == "included"),
        _language(lang),
        patterns,
        limits(seconds, memory_mb),
        date.today(),
    )
    if candidate.assessment is None:
        return _unreadable(candidate.file, candidate.error)
    write_report(candidate, frame, out, _language(lang))
    click.echo(out)
    return 0


@click.command()
@click.argument("cvs", metavar="CV...", nargs=-1, required=True, type=opt.PATH)
@opt.options(
    click.option(
        "--reference-date",
        type=opt.Day(),
        metavar="DATE",
        help="The day that 'heden' stands for, as 2023-04-18. Default: today.",
    ),
    click.option(
        "--show-layout",
        type=opt.PATH,
        metavar="FILE",
        help="Instead: draw what the reader saw of one CV (words, lines, blocks, columns, sections) as HTML.",
    ),
    opt.jobs_option,
    opt.seconds_option,
    opt.memory_option,
    opt.patterns_option,
    opt.debug_option,
)
def extract(
    cvs: tuple[Path, ...],
    reference_date: date | None,
    show_layout: Path | None,
    jobs: int | None,
    seconds: float | None,
    memory_mb: int | None,
    patterns: tuple[Path, ...],
) -> int:
    """Print what the CVs say as JSON lines, without any request.

    One line a CV in the order given, by the schema cvscreen.evidence/1. A CV that cannot be read gets a
    message on standard error instead.

    \b
    Exit status: 0 all CVs read, 1 some could not be read, 2 wrong usage.

    \b
    Examples:
      cvscreen extract cv.pdf
      cvscreen extract --reference-date 2023-04-18 cvs/*.docx > evidence.jsonl
      cvscreen extract cv.pdf --show-layout layout.html
    """
    if show_layout is not None:
        from cvscreen.screening import draw_layout

        if len(cvs) != 1:
            raise click.UsageError("--show-layout draws one CV; give one.")
        draw_layout(cvs[0], show_layout, patterns)
        click.echo(show_layout)
        return 0

    from cvscreen.cli.street import evidence_of, limits

    failed = False
    for result in evidence_of(
        cvs, reference_date or date.today(), patterns, jobs, limits(seconds, memory_mb)
    ):
        if result.evidence:
            click.echo(result.evidence.model_dump_json(by_alias=True))
        elif result.error:
            failed = True
            click.echo(f"{result.file.path}: {result.error.code}: {result.error.message}", err=True)
    return 1 if failed else 0


def _language(lang: str) -> LanguageCode:
    return "en" if lang == "en" else "nl"


def _unreadable(file: str, error: CandidateError | None) -> int:
    click.echo(f"{file}: {error.code}: {error.message}" if error else file, err=True)
    return EXIT_UNREADABLE
