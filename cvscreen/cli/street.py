"""A command's way down the street: files, evidence, screening, report. No click here."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from cvscreen import evaluation, screening
from cvscreen.audit import AuditLog
from cvscreen.batch import (
    CvFile,
    EvidenceCache,
    FileResult,
    OutputFolder,
    Settings,
    extract_cvs,
    extract_one,
    find_offers,
    fingerprint,
    list_cvs,
    models_fingerprint,
)
from cvscreen.cli import terminal
from cvscreen.errors import UsageError
from cvscreen.reading import Limits
from cvscreen.records.assessment import Candidate, Screening
from cvscreen.records.request import LanguageCode, Offer


@dataclass(frozen=True)
class Options:
    """What ``cvscreen screen`` was asked. ``now`` is the moment of the run, with its time zone."""

    folder: Path
    request: str
    offers: Path | None
    out: Path | None
    jobs: int | None
    recursive: bool
    fresh: bool
    limits: Limits
    patterns: tuple[Path, ...]
    lang: LanguageCode
    now: datetime


@dataclass(frozen=True)
class OfferedBy:
    """Where the offer of a single CV stands: in a file, by its name, or given with the command."""

    offers: Path | None = None
    rate: Decimal | None = None
    includes_fee: bool | None = None

    def offer(self, file: str) -> Offer | None:
        """The offer; None where none is given. Raises CvscreenError for a wrong file, or for both at once."""
        if self.includes_fee is not None and self.rate is None:
            raise UsageError("--fee says what is in --rate; give --rate too.")
        if self.offers is None:
            return Offer(file, self.rate, self.includes_fee) if self.rate is not None else None
        if self.rate is not None:
            raise UsageError("--rate and --offers exclude each other: give one of them.")
        found = screening.load_offers(self.offers, None)
        if file not in found:
            raise UsageError(f"{self.offers}: no offer for {file}. Column file holds names without folders.")
        return found[file]


@dataclass(frozen=True)
class Done:
    """A finished screening and one or two sentences on what was done."""

    screening: Screening
    summary: str


def limits(seconds: float | None, memory_mb: int | None) -> Limits:
    """The reader's limits with what the user set otherwise."""
    found = Limits()
    if seconds is not None:
        found = replace(found, seconds=seconds)
    if memory_mb is not None:
        found = replace(found, memory_mb=memory_mb)
    return found


def screen_folder(options: Options) -> Done:
    """Screen a folder and write DIR. Raises CvscreenError before the first CV for whatever is wrong."""
    frame = screening.load_frame(options.request, options.now.date(), options.lang)
    out = options.out or default_out(options.folder)
    beside = [path for path in (options.offers, Path(options.request)) if path is not None]
    # A folder for output inside the folder of CVs is not entered; a file is refused below.
    beside += [out] if out.is_dir() else []
    files = list_cvs(options.folder, recursive=options.recursive, exclude=beside)
    offers_path = options.offers or find_offers(options.folder)
    offers = screening.load_offers(offers_path, {file.name for file in files}) if offers_path else {}
    settings = Settings(frame.reference_date, options.patterns, options.jobs, options.limits)
    key = fingerprint(settings.for_worker())
    output = OutputFolder.claim(out)
    cache = output.cache(key, reuse=not options.fresh)
    started = time.monotonic()
    with AuditLog(output.audit, options.now) as log:
        log.run_started(
            versions=screening.versions(options.patterns, models_fingerprint()),
            request=frame.request.id,
            reference_date=frame.reference_date,
            settings={"fingerprint": key, "lang": options.lang, "recursive": options.recursive},
            files=len(files),
            offers=hashlib.sha256(offers_path.read_bytes()).hexdigest() if offers_path else None,
        )
        results = _extract(files, settings, cache, log)
        screened = screening.screen(
            [result.candidate for result in results],
            frame,
            offers,
            created_at=options.now,
            patterns=options.patterns,
            models=models_fingerprint(),
        )
        _write(screened, output, {result.file.id for result in results if not result.reused})
        cache.prune()
        log.assessed(screened)
        log.run_finished(
            read=sum(not result.reused for result in results),
            reused=sum(result.reused for result in results),
            unreadable=len(screened.unreadable),
            seconds=time.monotonic() - started,
        )
    return Done(screened, _summary(results, screened, output, offers_path))


def judge_cv(
    path: Path,
    request: str,
    offered: OfferedBy,
    lang: LanguageCode,
    patterns: tuple[Path, ...],
    bounds: Limits,
    today: date,
) -> tuple[screening.Frame, Candidate]:
    """One CV judged by a request. Raises CvscreenError for a wrong request or wrong offers."""
    frame = screening.load_frame(request, today, lang)
    offer = offered.offer(path.name)
    settings = Settings(frame.reference_date, patterns, 1, bounds)
    return frame, screening.assess_one(extract_one(path, settings).candidate, frame, offer)


def evidence_of(
    paths: tuple[Path, ...],
    reference_date: date,
    patterns: tuple[Path, ...],
    jobs: int | None,
    bounds: Limits,
) -> tuple[FileResult, ...]:
    """The evidence of these files, in their order. Raises UsageError for one that is not there."""
    missing = [str(path) for path in paths if not path.is_file()]
    if missing:
        raise UsageError(f"{missing[0]}: no such file. extract takes files, not folders.")
    files = [CvFile(path.stem, path.name, path) for path in paths]
    return extract_cvs(files, Settings(reference_date, patterns, jobs, bounds))


def evaluate_folder(
    folder: Path,
    request: str,
    patterns: tuple[Path, ...],
    jobs: int | None,
    today: date,
    *,
    outcomes: bool = True,
) -> evaluation.Evaluation:
    """What is found and decided, compared with the gold files of a folder. Raises CvscreenError."""
    frame = screening.load_frame(request, today)
    gold = evaluation.load_gold(folder)
    offers = screening.load_offers(gold.offers, None) if gold.offers else {}
    files = [CvFile(cv.id, cv.file, path) for cv, path in gold.cvs]
    with terminal.progress(len(files)) as advance:
        results = extract_cvs(
            files, Settings(frame.reference_date, patterns, jobs), on_result=lambda _: advance()
        )
    candidates = [result.candidate for result in results]
    if outcomes:
        candidates = [
            screening.assess_one(candidate, frame, offers.get(Path(candidate.file).name))
            for candidate in candidates
        ]
    pairs = [(cv, candidate) for (cv, _), candidate in zip(gold.cvs, candidates, strict=True)]
    return evaluation.evaluate(pairs, screening.request_tools(frame.request), outcomes=outcomes)


def default_out(folder: Path) -> Path:
    """``FOLDER-screening`` beside FOLDER."""
    return folder.resolve().with_name(f"{folder.resolve().name}-screening")


def _extract(
    files: tuple[CvFile, ...], settings: Settings, cache: EvidenceCache, log: AuditLog
) -> tuple[FileResult, ...]:
    with terminal.progress(len(files)) as advance:

        def on_result(result: FileResult) -> None:
            log.file_done(result.candidate, result.sha256, reused=result.reused)
            advance()

        return extract_cvs(files, settings, cache=cache, on_result=on_result)


def _write(screened: Screening, output: OutputFolder, changed: set[str]) -> None:
    from cvscreen import report

    output.remove_stale_pages({candidate.id for candidate in screened.candidates})
    report.write_site(screened, output.path, changed=changed)
    report.write_screening_json(screened, output.screening)
    report.write_ranking_xlsx(screened, output.ranking_xlsx)


def _summary(
    results: tuple[FileResult, ...], screened: Screening, output: OutputFolder, offers: Path | None
) -> str:
    reused = sum(result.reused for result in results)
    read = len(results) - reused
    unreadable = len(screened.unreadable)
    page = output.path / "index.html"
    if screened.language == "en":
        lines = [f"{len(results)} CVs: {read} read now, {reused} unchanged, taken over."]
        if not read:
            lines = [f"Nothing to redo: all {reused} CVs are unchanged, taken over."]
        lines.append(f"Offers: {offers}." if offers else "Offers: none given; rates come from the CVs.")
        if unreadable:
            lines.append(f"{unreadable} could not be read; they are listed with the reason.")
        lines.append(f"Ranking and evidence: {page}")
    else:
        lines = [f"{len(results)} cv's: {read} nu gelezen, {reused} ongewijzigd overgenomen."]
        if not read:
            lines = [f"Niets opnieuw gedaan: alle {reused} cv's zijn ongewijzigd overgenomen."]
        lines.append(
            f"Aanbiedingen: {offers}." if offers else "Aanbiedingen: geen; het tarief komt uit het cv."
        )
        if unreadable:
            lines.append(f"{unreadable} niet leesbaar; de lijst noemt de reden.")
        lines.append(f"Ranglijst en bewijs: {page}")
    return "\n".join(lines)
