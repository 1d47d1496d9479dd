"""The Python API on one floor above reading, extraction, requests and scoring.

``screen`` turns what was read of a folder into a ranked ``Screening``; ``assess_one`` judges a single CV.
Both take evidence, not files: ``cvscreen.batch`` yields it, in processes that can be ended.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from importlib.metadata import version
from pathlib import Path

from cvscreen import __version__
from cvscreen.errors import UsageError
from cvscreen.patternbook import load_patternbook
from cvscreen.periods import window
from cvscreen.reading import read_document
from cvscreen.records.assessment import (
    Candidate,
    CandidateError,
    Reason,
    RequestSummary,
    RequestWindow,
    Screening,
)
from cvscreen.records.document import CELL, Document
from cvscreen.records.request import ExperienceCriterion, LanguageCode, Offer, Request, ToolsCriterion
from cvscreen.requests import load_offers, load_request
from cvscreen.requests.read_text import ReadRequest, read_request_text
from cvscreen.scoring import assess, rank

__all__ = [
    "Frame",
    "assess_one",
    "draw_layout",
    "load_frame",
    "load_offers",
    "localise",
    "read_request",
    "request_tools",
    "screen",
]

DUTCH_ADVICE: dict[str, str] = {
    "encrypted": "Het bestand is met een wachtwoord beveiligd. Vraag om een versie zonder wachtwoord.",
    "damaged": "Het bestand is beschadigd en kan niet worden gelezen. "
    "Vraag om het opnieuw te sturen, liefst als PDF.",
    "empty": "Het bestand is leeg. Vraag om het opnieuw te sturen.",
    "unsupported": "Dit soort bestand kan niet als cv worden gelezen. "
    "Vraag om het cv als PDF of Word-document (.docx).",
    "too-large": "Het bestand is te groot of vraagt te veel geheugen. Vraag om het cv als gewone PDF.",
    "timeout": "Het lezen duurde te lang en is gestopt. Vraag om het cv als gewone PDF, "
    "of probeer het opnieuw met --fresh en een ruimere --seconds.",
    "no-text": "Er staat geen leesbare tekst in het bestand; het is waarschijnlijk een scan of foto. "
    "Vraag om de PDF uit de tekstverwerker, of installeer tesseract met Nederlands om scans te lezen.",
    "internal": "Het cv kon door een fout in cvscreen niet worden verwerkt. "
    "Beoordeel dit cv met de hand en meld de fout:",
}
"""What to do about an unreadable file, by code. The readers' own messages are in English."""


@dataclass(frozen=True)
class Frame:
    """What a CV is judged by: the request, the day that it is judged on, and how it is told."""

    request: Request
    reference_date: date
    lang: LanguageCode = "nl"

    @property
    def summary(self) -> RequestSummary:
        """The request in short, as reports show it."""
        return summary(self.request, self.reference_date)

    @property
    def shortlist_size(self) -> int | None:
        return self.request.shortlist_size


def load_frame(request: str, today: date, lang: LanguageCode = "nl") -> Frame:
    """The frame of a request file or built-in request. ``today`` counts where the request has no deadline.

    Raises RequestError.
    """
    loaded = load_request(request)
    return Frame(loaded, loaded.reference_date or today, lang)


def request_tools(request: Request) -> tuple[str, ...]:
    """The tools that a request asks for, in its order."""
    return tuple(
        dict.fromkeys(
            tool for item in request.criteria if isinstance(item, ToolsCriterion) for tool in item.tools
        )
    )


def localise(error: CandidateError, lang: LanguageCode) -> CandidateError:
    """The error with a message in the user's language that says what to do."""
    advice = DUTCH_ADVICE.get(error.code)
    if lang == "en" or advice is None:
        return error
    # A fault of ours can only be reported with its place; the other advice needs no detail.
    return error.model_copy(
        update={"message": f"{advice} {error.message}" if advice.endswith(":") else advice}
    )


def assess_one(candidate: Candidate, frame: Frame, offer: Offer | None = None) -> Candidate:
    """The candidate with its assessment, or with its error in the user's language."""
    submitted = offer.submitted_at.isoformat() if offer and offer.submitted_at else None
    if candidate.evidence is None:
        error = localise(candidate.error, frame.lang) if candidate.error else None
        return candidate.model_copy(update={"error": error, "submitted_at": submitted})
    assessment = assess(
        candidate.evidence, frame.request, offer, reference_date=frame.reference_date, lang=frame.lang
    )
    return candidate.model_copy(update={"assessment": assessment, "submitted_at": submitted})


def read_request(path: Path, lang: LanguageCode) -> ReadRequest:
    """The request file that the text of an assignment request makes, and what a person must check in it.

    Raises UsageError when there is no such file, ReadError when it cannot be read, RequestError when it
    holds no requirements.
    """
    if not path.is_file():
        raise UsageError(f"{path}: no such file. Give the text of a request (.txt, .pdf, .docx, .html).")
    return read_request_text(_running_text(read_document(path)), lang=lang)


def _running_text(document: Document) -> str:
    """The document as plain text: blank lines between blocks, list items marked, headers and footers gone."""
    lines: list[str] = []
    block: int | None = None
    for line in document.lines():
        if line.region in ("header", "footer"):
            continue
        if block is not None and line.block != block:
            lines.append("")
        block = line.block
        lines.append(("• " if line.bullet else "") + line.text.replace(CELL, "  "))
    return "\n".join(lines)


def draw_layout(path: Path, out: Path, patterns: Sequence[Path] = ()) -> None:
    """Write an HTML page that shows what the reader saw of a CV: words, lines, blocks, columns, sections.

    Raises UsageError when there is no such file, ReadError when it cannot be read.
    """
    # These load spaCy and the drawing; a screening in this process needs neither.
    from cvscreen.extraction.lexicon import lexicon_of
    from cvscreen.extraction.sections import split_sections
    from cvscreen.extraction.text import Text
    from cvscreen.reading.layout_view import write_layout_html

    if not path.is_file():
        raise UsageError(f"{path}: no such file.")
    document = read_document(path)
    lexicon = lexicon_of(load_patternbook(patterns))
    places = {id(line): (page.number, at) for page in document.pages for at, line in enumerate(page.lines)}
    sections: dict[tuple[int, int], str] = {}
    for section in split_sections(Text(document, lexicon.index).body, lexicon.headings):
        rows = [section.heading, *section.rows] if section.heading else section.rows
        sections |= {places[id(row.line)]: section.kind for row in rows if id(row.line) in places}
    write_layout_html(document, path, out, sections)


def screen(
    candidates: Sequence[Candidate],
    frame: Frame,
    offers: Mapping[str, Offer],
    *,
    created_at: datetime,
    patterns: Sequence[Path] = (),
    models: str = "",
) -> Screening:
    """Everything about one folder against one request, in order of candidate id.

    ``offers`` by the file's name within the folder. Same candidates, same result, in whatever order.
    """
    ordered = sorted(candidates, key=lambda candidate: candidate.id)
    assessed = [assess_one(candidate, frame, offers.get(candidate.file)) for candidate in ordered]
    request = frame.request
    ranking = rank(
        assessed, shortlist_size=request.shortlist_size, tie_break=request.tie_break, lang=frame.lang
    )
    return Screening(
        request=frame.summary,
        reference_date=frame.reference_date.isoformat(),
        created_at=created_at.isoformat(timespec="seconds"),
        language=frame.lang,
        versions=versions(patterns, models),
        shortlist_size=request.shortlist_size,
        candidates=ranking.candidates,
        ranking=ranking.ranking,
        excluded=ranking.excluded,
        unreadable=tuple(
            Reason(id=candidate.id, reason=f"{candidate.error.code}: {candidate.error.message}")
            for candidate in assessed
            if candidate.error
        ),
        hinges=ranking.hinges,
    )


def summary(request: Request, reference_date: date) -> RequestSummary:
    """The request in short, with the stretches of days that its criteria ask about."""
    windows: dict[tuple[str, str], list[str]] = {}
    for item in request.criteria:
        if isinstance(item, ExperienceCriterion | ToolsCriterion) and item.window is not None:
            span = window(reference_date, years=item.window.years, months=item.window.months)
            windows.setdefault((span.start.isoformat(), span.end.isoformat()), []).append(item.id)
    return RequestSummary(
        id=request.id,
        title=request.title,
        client=request.client,
        deadline=request.deadline.isoformat() if request.deadline else None,
        tie_break=request.tie_break,
        windows=tuple(
            RequestWindow(start=start, end=end, criteria=tuple(names))
            for (start, end), names in sorted(windows.items())
        ),
    )


def versions(patterns: Sequence[Path], models: str) -> dict[str, str]:
    """What the result depends on beside the CVs and the request."""
    return {
        "cvscreen": __version__,
        "patterns": load_patternbook(patterns).fingerprint[:16],
        "models": models[:16],
        "spacy": version("spacy"),
    }
