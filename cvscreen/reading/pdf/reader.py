"""Reads a PDF: opens it, reads page by page, falls back where a page is not understood, numbers the lines."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from pdfminer.pdfdocument import PDFDocument, PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFObjRef, resolve1

from cvscreen.errors import ReadError
from cvscreen.reading.limits import Limits
from cvscreen.reading.pdf import bounds
from cvscreen.reading.pdf.bounds import unpacking_at_most
from cvscreen.reading.pdf.cards import find_cards
from cvscreen.reading.pdf.columns import Arrangement, column_edges, split_foot
from cvscreen.reading.pdf.engine import DAMAGED, Engine
from cvscreen.reading.pdf.errors import PARSE_ERRORS
from cvscreen.reading.pdf.grid import find_grids, joined
from cvscreen.reading.pdf.interpreter import TOO_SLOW, PageReader
from cvscreen.reading.pdf.lines import make_lines, next_block
from cvscreen.reading.pdf.marks import PageMarks, Piece
from cvscreen.reading.pdf.objects import QuickDocument
from cvscreen.reading.pdf.recogniser import Recogniser, is_garbled
from cvscreen.reading.pdf.running import mark_running
from cvscreen.reading.pdf.segments import make_segments
from cvscreen.reading.pdf.visibility import sort_out
from cvscreen.reading.text import has_zero_width_inside, normalise
from cvscreen.records.document import Box, HiddenReason, HiddenText, Line, Page

bounds.install()
# pdfminer.six logs what it stumbles over, and that may be text of a CV.
logging.getLogger("pdfminer").addHandler(logging.NullHandler())
logging.getLogger("pdfminer").propagate = False

_MAX_RULES = 1_000
_MAX_DOTS = 1_000


@dataclass(frozen=True, slots=True)
class PdfReading:
    """What a PDF holds. ``page_count`` is that of the file; ``warnings`` are short codes."""

    pages: tuple[Page, ...]
    page_count: int
    hidden: tuple[HiddenText, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(slots=True)
class _PageResult:
    marks: PageMarks
    lines: list[Line]
    hidden: list[HiddenText]
    warnings: list[str]


def read_pdf(path: Path, data: bytes, limits: Limits) -> PdfReading:
    """The pages of the PDF ``data``. ``path`` only names the file.

    Raises ``ReadError``: ``encrypted``, ``damaged``, ``too-large``, ``timeout``, ``empty``, or ``no-text``
    for a document in which no page has text that can be read.
    """
    deadline = time.monotonic() + limits.seconds
    with Engine(data) as engine, unpacking_at_most(limits.max_unpacked):
        pages, layers = _open(data, limits)
        count = _page_count(engine, len(pages), limits)
        reader = PageReader(deadline, layers)
        recogniser = Recogniser(engine, limits, deadline)
        results: list[_PageResult] = []
        block = table = 0
        for index in range(count):
            if time.monotonic() > deadline:
                raise ReadError("timeout", TOO_SLOW)
            page = pages[index] if index < len(pages) else None
            result = _read_page(engine, reader, recogniser, page, index, (block, table))
            block = next_block(result.lines, block)
            table = max((line.table for line in result.lines if line.table is not None), default=table)
            results.append(result)
    regions = mark_running([r.lines for r in results], [r.marks.height for r in results])
    warnings = _summary(results)
    if not any(lines for lines in regions):
        _refuse_empty(results, warnings)
    made = tuple(
        Page(number, round(r.marks.width, 2), round(r.marks.height, 2), tuple(lines))
        for number, (r, lines) in enumerate(zip(results, regions, strict=True), start=1)
    )
    hidden = tuple(item for result in results for item in result.hidden)
    return PdfReading(made, count, hidden, warnings)


# -- opening --------------------------------------------------------------------------------------


def _open(data: bytes, limits: Limits) -> tuple[list[PDFPage], frozenset[int]]:
    """Pages as pdfminer.six finds them (none where it cannot) and the layers that are switched off."""
    try:
        document = QuickDocument(data)
        pages = list(islice(PDFPage.create_pages(document), limits.max_pages + 1))
    except (PDFPasswordIncorrect, PDFEncryptionError):
        return [], frozenset()
    except PARSE_ERRORS:
        return [], frozenset()
    try:
        return pages, _hidden_layers(document)
    except PARSE_ERRORS:
        return pages, frozenset()


def _hidden_layers(document: PDFDocument) -> frozenset[int]:
    properties = resolve1(document.catalog.get("OCProperties"))
    if not isinstance(properties, dict):
        return frozenset()
    default = resolve1(properties.get("D")) or {}
    off = {ref.objid for ref in resolve1(default.get("OFF")) or [] if isinstance(ref, PDFObjRef)}
    if getattr(resolve1(default.get("BaseState")), "name", "ON") == "OFF":
        groups = {ref.objid for ref in resolve1(properties.get("OCGs")) or [] if isinstance(ref, PDFObjRef)}
        off |= groups - {ref.objid for ref in resolve1(default.get("ON")) or [] if isinstance(ref, PDFObjRef)}
    return frozenset(off)


def _page_count(engine: Engine, found: int, limits: Limits) -> int:
    claimed = engine.page_count
    count = claimed
    if claimed != found:
        # The page tree contradicts its own count: the pages that can be loaded are the pages.
        if claimed <= limits.max_pages:
            count = sum(engine.page_loads(index) for index in range(claimed)) or found
        elif 0 < found <= limits.max_pages and not engine.page_loads(found):
            count = found
    if count > limits.max_pages:
        message = f"The document has more than {limits.max_pages} pages. Send the CV alone."
        raise ReadError("too-large", message)
    if count == 0:
        raise ReadError("damaged", DAMAGED)
    return count


# -- one page -------------------------------------------------------------------------------------


def _read_page(
    engine: Engine,
    reader: PageReader,
    recogniser: Recogniser,
    page: PDFPage | None,
    index: int,
    numbers: tuple[int, int],
) -> _PageResult:
    """``numbers``: the first free block and the last used table of the document."""
    warnings: list[str] = []
    marks = None if page is None else reader.read(page)
    if marks is None or is_garbled(marks):
        second = engine.read(index)
        if marks is None:
            marks = second or PageMarks(595.0, 842.0)
            warnings.append("second-engine")
        elif second is not None and _readable(second) > _readable(marks):
            second.paints = marks.paints if marks.paints else second.paints
            marks = second
            warnings.append("second-engine")
    visibility = sort_out(marks, lambda boxes: engine.sees(index, boxes))
    pieces, is_ocr = recogniser.pieces(index, marks, visibility, warnings)
    lines = _arrange(pieces, marks, index + 1, numbers, is_ocr=is_ocr)
    hidden = _hidden(visibility.hidden, marks, index + 1)
    hidden += _zero_width(pieces, marks, index + 1)
    return _PageResult(marks, lines, hidden, warnings)


def _readable(marks: PageMarks) -> int:
    return marks.known_glyphs - marks.unknown_glyphs


def _arrange(
    pieces: Sequence[Piece], marks: PageMarks, number: int, numbers: tuple[int, int], *, is_ocr: bool
) -> list[Line]:
    """Lines in reading order: the text that runs upright first, then what stands turned, each by itself."""
    by_angle: dict[int, list[Piece]] = {}
    for piece in pieces:
        by_angle.setdefault(piece.angle, []).append(piece)
    angles = sorted(by_angle, key=lambda angle: (-sum(len(p.text) for p in by_angle[angle]), angle))
    lines: list[Line] = []
    block, tables = numbers
    for angle in angles:
        upright = angle == 0
        across, down = joined(marks.rules[:_MAX_RULES])
        arrangement = Arrangement(
            column_edges(marks.paints, marks.width, marks.height) if upright else (),
            across + down if upright else (),
            tables=tables,
        )
        grids = find_grids(marks.rules) if upright else []
        rules = marks.rules[:_MAX_RULES] if grids else []
        walls = [rule for rule in rules if rule[3] - rule[1] > rule[2] - rule[0]]
        segments = make_segments(by_angle[angle], marks.dots[:_MAX_DOTS] if upright else (), walls)
        if upright:
            segments, foot = split_foot(segments, marks.height)
            cards = None if grids else find_cards(marks.paints, marks.frames, segments)
            arrangement.read_page(segments, grids, cards)
            arrangement.read(foot)
        else:
            arrangement.read(segments)
        tables = arrangement.tables
        made = make_lines(arrangement.placed, number, next_block(lines, block), ocr=is_ocr)
        if not upright:
            turn = _turner(angle, marks)
            made = [_turned(line, turn) for line in made]
        lines.extend(made)
    return lines


def _turner(angle: int, marks: PageMarks) -> Callable[[Box], Box]:
    def turn(box: Box) -> Box:
        piece = Piece("", box.x0, box.x1, box.bottom, box.top, box.bottom, box.height, 0, angle=angle)
        return Box(*piece.page_box(marks.width, marks.height))

    return turn


def _turned(line: Line, turn: Callable[[Box], Box]) -> Line:
    words = tuple(replace(word, box=turn(word.box)) if word.box else word for word in line.words)
    return replace(line, box=turn(line.box) if line.box else None, words=words)


# -- hidden text and warnings ---------------------------------------------------------------------


def _hidden(pairs: Sequence[tuple[Piece, HiddenReason]], marks: PageMarks, number: int) -> list[HiddenText]:
    """One entry a run of hidden pieces that stand together."""
    runs: list[tuple[HiddenReason, list[Piece]]] = []
    for piece, reason in pairs:
        if (
            runs
            and runs[-1][0] == reason
            and abs(runs[-1][1][-1].baseline - piece.baseline) < 2.0 * piece.size
        ):
            runs[-1][1].append(piece)
        else:
            runs.append((reason, [piece]))
    found = []
    for reason, pieces in runs:
        text = normalise(_spelled(pieces))
        if text:
            boxes = [Box(*piece.page_box(marks.width, marks.height)) for piece in pieces]
            box = boxes[0]
            for other in boxes[1:]:
                box = box.union(other)
            found.append(HiddenText(number, text, reason, box))
    return found


def _spelled(pieces: Sequence[Piece]) -> str:
    text = ""
    for index, piece in enumerate(pieces):
        glued = index and not piece.spaced and abs(piece.baseline - pieces[index - 1].baseline) < 0.1
        gap = piece.x0 - pieces[index - 1].x1 if index else 0.0
        text += piece.text if glued and gap < 0.16 * piece.size else " " + piece.text
    return text


def _zero_width(pieces: Sequence[Piece], marks: PageMarks, number: int) -> list[HiddenText]:
    return [
        HiddenText(number, normalise(p.text), "zero-width", Box(*p.page_box(marks.width, marks.height)))
        for p in pieces
        if has_zero_width_inside(p.text)
    ]


def _summary(results: Sequence[_PageResult]) -> tuple[str, ...]:
    codes = {code for result in results for code in result.warnings}
    if any(result.hidden for result in results):
        codes.add("hidden-text")
    return tuple(sorted(codes))


def _refuse_empty(results: Sequence[_PageResult], warnings: Sequence[str]) -> None:
    if "no-ocr" in warnings:
        message = (
            "The document is a scan without text. Send it as DOCX or as a PDF saved by a word processor, or "
            "install tesseract with Dutch to read scans (Debian, Ubuntu: "
            "apt install tesseract-ocr tesseract-ocr-nld)."
        )
        raise ReadError("no-text", message)
    if any(result.hidden for result in results) or any(result.marks.paints for result in results):
        message = "The document has no text that can be read. Send it as DOCX or as a PDF with text."
        raise ReadError("no-text", message)
    raise ReadError("empty", "The document is empty. Send the CV again.")
