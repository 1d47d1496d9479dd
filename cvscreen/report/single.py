"""One candidate's evidence report, in the kind that the file's name asks for."""

from __future__ import annotations

from pathlib import Path

from cvscreen.errors import UsageError
from cvscreen.records.assessment import Candidate, Screening
from cvscreen.records.request import LanguageCode
from cvscreen.report.frame import Case, Frame
from cvscreen.report.json_file import candidate_json

REPORT_KINDS = (".html", ".pdf", ".docx", ".json")


def check_report_name(out: Path) -> str:
    """The kind of report that a name asks for. Raises UsageError for an ending that is not of a report."""
    kind = out.suffix.lower()
    if kind not in REPORT_KINDS:
        allowed = ", ".join(REPORT_KINDS[:-1])
        raise UsageError(f"{out}: a report ends in {allowed} or {REPORT_KINDS[-1]}.")
    return kind


def write_report(candidate: Candidate, source: Screening | Frame, out: Path, lang: LanguageCode) -> None:
    """Write the evidence report of one assessed candidate: .html, .pdf, .docx or .json by the name's ending.

    Raises UsageError for another ending, a candidate that was not assessed, or a place that cannot be
    written, and CvscreenError where a PDF cannot be made.
    """
    kind = check_report_name(out)
    if candidate.assessment is None:
        raise UsageError(f"{candidate.file}: this CV was not assessed, so there is nothing to report.")
    content = _content(kind, candidate, Case.of(source), lang)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(content)
    except OSError as error:
        raise UsageError(f"{out}: cannot write here ({error.strerror}). Choose another --out.") from error


def _content(kind: str, candidate: Candidate, case: Case, lang: LanguageCode) -> bytes:
    if kind == ".json":
        return candidate_json(candidate, case).encode("utf-8")
    if kind == ".docx":
        from cvscreen.report.docx_file import candidate_docx

        return candidate_docx(candidate, case, lang)
    from cvscreen.report.site import candidate_page

    page = candidate_page(candidate, case, lang, alone=True)
    if kind == ".html":
        return page.encode("utf-8")
    from cvscreen.report.pdf import page_to_pdf

    return page_to_pdf(page)
