"""From a file to a ``Document``: its kind, its reader, its pages, its language."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cvscreen.errors import ReadError
from cvscreen.reading.flow import Reading
from cvscreen.reading.language import document_language
from cvscreen.reading.limits import MEGABYTE, Limits
from cvscreen.reading.package import DAMAGED
from cvscreen.reading.sniff import Kind, sniff
from cvscreen.records.document import Document, HiddenText, Line

if TYPE_CHECKING:
    from cvscreen.reading.office import Rendered
    from cvscreen.reading.paging import PrintedPage

NO_OFFICE = (
    "Old Word files (.doc) are read through LibreOffice, which is not installed; "
    "install it (Debian, Ubuntu: apt install libreoffice-writer) or save the file as DOCX or PDF."
)
OFFICE_OFF = (
    "Old Word files (.doc) are read through LibreOffice, which is switched off here; "
    "switch it on or save the file as DOCX or PDF."
)
NO_TEXT = "The file holds no text that can be read; ask for the CV as PDF or DOCX with text in it."


def read(path: Path, limits: Limits, *, render: bool, rendered: Rendered | None) -> Document:
    """See ``cvscreen.reading.read_document``."""
    data = _bytes(path, limits)
    kind = sniff(data, path.suffix.lower())
    try:
        if kind == "pdf":
            return _pdf(path, data, limits)
        return _flowing(path, data, kind, limits, render=render, rendered=rendered)
    except RecursionError as error:
        raise ReadError("too-large", "The file's structure is nested too deeply; save it as PDF.") from error
    except MemoryError as error:
        raise ReadError("too-large", "The file takes more memory than a CV needs; save it as PDF.") from error


def _bytes(path: Path, limits: Limits) -> bytes:
    try:
        size = path.stat().st_size
        if size > limits.max_bytes:
            raise ReadError(
                "too-large",
                f"The file is {size // MEGABYTE} MB; at most {limits.max_bytes // MEGABYTE} MB is read. "
                "Save it again with smaller pictures.",
            )
        if not path.is_file():
            raise ReadError("unsupported", "This is not a file.")
        return path.read_bytes()
    except OSError as error:
        raise ReadError("damaged", f"The file cannot be opened ({error.strerror}).") from error


def _pdf(path: Path, data: bytes, limits: Limits) -> Document:
    from cvscreen.reading.pdf import read_pdf

    reading = read_pdf(path, data, limits)
    return Document(
        file=path.name,
        sha256=hashlib.sha256(data).hexdigest(),
        format="pdf",
        pages=reading.pages,
        page_count=reading.page_count,
        pages_source="rendered",
        language=document_language(line for page in reading.pages for line in page.lines),
        hidden=reading.hidden,
        warnings=tuple(reading.warnings),
    )


def _flowing(
    path: Path, data: bytes, kind: Kind, limits: Limits, *, render: bool, rendered: Rendered | None
) -> Document:
    from cvscreen.reading.office import RENDERED_KINDS, find_soffice
    from cvscreen.reading.paging import paginate

    warnings: list[str] = []
    if rendered is None and render and kind in RENDERED_KINDS and find_soffice() is not None:
        rendered = _render(data, kind, limits)
    reading = _reading(data, kind, limits, rendered)
    pdf = rendered.pdf if rendered is not None else None
    if pdf is not None and not reading.lines and not reading.hidden:
        return _pictured(path, data, kind, pdf, limits)
    if not reading.lines:
        raise ReadError("no-text", NO_TEXT)
    printed = _printed(pdf, limits)
    if pdf is not None and reading.floating:
        reading = _seen(reading, path, pdf, limits)
    elif reading.doubtful:
        warnings.append("visibility-unsure")
    if kind in RENDERED_KINDS and printed is None:
        warnings.append("no-libreoffice" if find_soffice() is None else "not-rendered")
    paged = paginate(reading, printed)
    if paged.count > limits.max_pages:
        raise too_many_pages(paged.count, limits)
    if paged.hidden:
        warnings.append("hidden-text")
    return Document(
        file=path.name,
        sha256=hashlib.sha256(data).hexdigest(),
        format=kind,
        pages=paged.pages,
        page_count=paged.count,
        pages_source=paged.source,
        pages_margin=paged.margin,
        language=document_language(line for page in paged.pages for line in page.lines),
        hidden=paged.hidden,
        warnings=(*reading.warnings, *warnings),
    )


def too_many_pages(count: int, limits: Limits) -> ReadError:
    """For a document with more pages than are read."""
    return ReadError(
        "too-large",
        f"The document has {count} pages; at most {limits.max_pages} are read. Send the CV alone.",
    )


def _render(data: bytes, kind: Kind, limits: Limits) -> Rendered:
    from cvscreen.reading.office import Rendered, render_bytes, without_links

    try:
        return render_bytes(without_links(data, kind, limits), kind, limits)
    except ReadError:
        # The reader of the format meets the same trouble and says it better.
        return Rendered()


def _reading(data: bytes, kind: Kind, limits: Limits, rendered: Rendered | None) -> Reading:
    if kind == "doc":
        from cvscreen.reading.docx import read_docx
        from cvscreen.reading.office import find_soffice

        if rendered is not None and rendered.docx is not None:
            return read_docx(rendered.docx, limits)
        if rendered is None:
            raise ReadError("unsupported", NO_OFFICE if find_soffice() is None else OFFICE_OFF)
        raise ReadError("damaged", DAMAGED)
    return _reader(kind)(data, limits)


def _reader(kind: Kind) -> Callable[[bytes, Limits], Reading]:
    """The reader of one format; only its own libraries are loaded."""
    if kind == "docx":
        from cvscreen.reading.docx import read_docx

        return read_docx
    if kind == "odt":
        from cvscreen.reading.odt import read_odt

        return read_odt
    if kind == "rtf":
        from cvscreen.reading.rtf import read_rtf

        return read_rtf
    if kind == "html":
        from cvscreen.reading.html import read_html

        return read_html
    if kind == "md":
        from cvscreen.reading.plain import read_markdown

        return read_markdown
    from cvscreen.reading.plain import read_text

    return read_text


def _printed(pdf: bytes | None, limits: Limits) -> tuple[PrintedPage, ...] | None:
    if pdf is None:
        return None
    from cvscreen.reading.rendering import page_count, printed_pages

    count = page_count(pdf)
    if count > limits.max_pages:
        raise too_many_pages(count, limits)
    return printed_pages(pdf) or None


def _seen(reading: Reading, path: Path, pdf: bytes, limits: Limits) -> Reading:
    """Without the lines that the printed pages show to be covered, or white on white after all."""
    from cvscreen.reading.paging import squeeze
    from cvscreen.reading.pdf import read_pdf

    try:
        printed = read_pdf(path, pdf, limits)
    except ReadError:
        return reading
    if not printed.hidden:
        return reading
    shown = squeeze("".join(line.text for page in printed.pages for line in page.lines))
    unseen = [(squeeze(item.text), item.reason) for item in printed.hidden]
    lines: list[Line] = []
    hidden = list(reading.hidden)
    for line in reading.lines:
        key = squeeze(line.text)
        reason = next((reason for text, reason in unseen if key and key in text), None)
        if reason is None or key in shown:
            lines.append(line)
        else:
            hidden.append(HiddenText(line.page, line.text, reason))
    return replace(reading, lines=tuple(lines), hidden=tuple(hidden))


def _pictured(path: Path, data: bytes, kind: Kind, pdf: bytes, limits: Limits) -> Document:
    """A document of pictures alone (scans pasted into Word): its printed pages are read as a scan is."""
    from cvscreen.reading.pdf import read_pdf

    reading = read_pdf(path, pdf, limits)
    return Document(
        file=path.name,
        sha256=hashlib.sha256(data).hexdigest(),
        format=kind,
        pages=reading.pages,
        page_count=reading.page_count,
        pages_source="rendered",
        language=document_language(line for page in reading.pages for line in page.lines),
        hidden=reading.hidden,
        warnings=tuple(reading.warnings),
    )
