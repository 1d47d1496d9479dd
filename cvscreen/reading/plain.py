"""Plain text and Markdown."""

from __future__ import annotations

import re

from cvscreen.reading.flow import Flow, Look, Place, Reading, Stretch
from cvscreen.reading.limits import Limits
from cvscreen.reading.text import without_spans
from cvscreen.records.document import CELL

_LINES_A_PAGE = 55
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def decode(data: bytes) -> str:
    """``data`` as text: by its mark, else UTF-8, else UTF-16 by its zeros, else Windows-1252.

    Never fails: a byte that Windows-1252 does not know is dropped.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    sample = data[:4096]
    if len(sample) >= 8 and sample[1::2].count(0) > 0.7 * len(sample[1::2]):
        return data.decode("utf-16-le", errors="replace")
    if len(sample) >= 8 and sample[0::2].count(0) > 0.7 * len(sample[0::2]):
        return data.decode("utf-16-be", errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="ignore")


def read_text(data: bytes, limits: Limits) -> Reading:
    """Lines as they stand; a blank line, a list item or an indent opens a block; a form feed opens a page."""
    text = decode(data).replace("\r\n", "\n").replace("\r", "\n")
    flow = Flow(limits)
    flow.check(len(text))
    for number, sheet in enumerate(text.split("\f")):
        if number:
            flow.page += 1
        for paragraph in re.split(r"\n[^\S\n]*\n", sheet):
            _paragraph(flow, paragraph.split("\n"))
    rows = sum(sheet.count("\n") / _LINES_A_PAGE for sheet in text.strip("\f\n").split("\f"))
    return Reading(tuple(flow.lines), tuple(flow.hidden), estimate=rows)


def _paragraph(flow: Flow, rows: list[str]) -> None:
    """Rows without a blank line between them: one block as long as they read on as one paragraph."""
    group: list[str] = []
    for row in rows:
        if group and not _continues(group[-1], row, max(map(len, group))):
            flow.add([Stretch("\n".join(group))])
            group = []
        group.append(row)
    if group:
        flow.add([Stretch("\n".join(group))])


def _continues(before: str, row: str, width: int) -> bool:
    """A wrapped line goes on after a full line, in lower case or mid-sentence, and is no list item."""
    if not before.strip() or not row.strip() or _ITEM.match(row):
        return False
    full = len(before.rstrip()) >= max(50, 0.75 * width)
    return full and not before.rstrip().endswith((":", ";")) and "\t" not in row and "   " not in row.strip()


_ITEM = re.compile(r"\s*(?:[•◦▪*●○■□►➢·»>+–—-]\s|\d{1,2}[.)]\s|o\s{2,})")
_HEADING = re.compile(r" {0,3}(#{1,6})\s+(.*?)\s*#*\s*\Z")
_UNDERLINE = re.compile(r" {0,3}(=+|-{3,})\s*\Z")
_RULE = re.compile(r" {0,3}(?:[-*_]\s*){3,}\Z")
_TABLE_RULE = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*\Z")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")
_LINK = re.compile(r"!?\[([^\]\n]{0,300})\]\([^)\n]{0,500}\)")
_EMPHASIS = re.compile(r"(\*\*\*|\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|`|~~)")
_BOLD_ROW = re.compile(r"\s*(?:[*-]\s+)?(\*\*|__)(?=\S).+(?<=\S)\1\s*:?\s*\Z")


def read_markdown(data: bytes, limits: Limits) -> Reading:
    """Markdown as it reads once rendered: headings, lists, pipe tables; marks of emphasis are dropped."""
    text = decode(data).replace("\r\n", "\n").replace("\r", "\n")
    flow = Flow(limits)
    flow.check(len(text))
    text = without_spans(text, "<!--", "-->")
    rows = text.replace("\f", "\n").split("\n")
    table: int | None = None
    tables = row_number = 0
    group: list[str] = []

    def flush() -> None:
        if group:
            _markdown_paragraph(flow, group)
            group.clear()

    for index, row in enumerate(rows):
        following = rows[index + 1] if index + 1 < len(rows) else ""
        heading = _HEADING.match(row)
        is_table = row.count("|") >= 1 and (
            table is not None or bool(_TABLE_RULE.match(following) and "|" in following)
        )
        if not is_table:
            table = None
        if heading:
            flush()
            flow.add([Stretch(_inline(heading[2]), Look(bold=True))], heading=len(heading[1]))
        elif is_table:
            flush()
            if table is None:
                table, row_number = tables, 0
                tables += 1
            if not _TABLE_RULE.match(row):
                cells = [_inline(cell).strip() for cell in row.strip().strip("|").split("|")]
                flow.add([Stretch(CELL.join(cells))], Place(table=table, row=row_number))
                row_number += 1
        elif len(group) == 1 and _UNDERLINE.match(row):
            level = 1 if "=" in row else 2
            flow.add([Stretch(_inline(group.pop()), Look(bold=True))], heading=level)
        elif not row.strip() or _RULE.match(row):
            flush()
        elif _ITEM.match(row):
            flush()
            group.append(row)
        else:
            group.append(row)
    flush()
    return Reading(tuple(flow.lines), tuple(flow.hidden), estimate=len(rows) / _LINES_A_PAGE)


def _markdown_paragraph(flow: Flow, rows: list[str]) -> None:
    """Lines of one paragraph; each source line is kept as a line of its own."""
    bold = all(_BOLD_ROW.match(row) for row in rows)
    flow.add([Stretch("\n".join(_inline(row.strip()) for row in rows), Look(bold=bold))])


def _inline(text: str) -> str:
    """The words of ``text`` as a reader sees them."""
    text = _TAG.sub(" ", _LINK.sub(r"\1", text.lstrip("> ")))
    opening = re.match(r"\s*[*-]\s+", text)
    lead = opening[0] if opening else ""
    return lead + _EMPHASIS.sub("", text[len(lead) :]).replace("\\", "")
