"""Draws what the reader saw: page images with words, lines, blocks and columns on them, as one HTML file."""

from __future__ import annotations

import base64
import html
from collections.abc import Mapping, Sequence
from pathlib import Path

from cvscreen.records.document import Box, Document, Line, Page

_SCALE = 1.5
_DEFAULT_SIZE = (595.0, 842.0)
_HUES = (210, 25, 130, 285, 0, 175, 55, 330)
"""One hue a column, in order."""

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>
body {{ font: 14px/1.5 system-ui, sans-serif; margin: 0; background: #eee; color: #222; }}
header {{ position: sticky; top: 0; z-index: 9; background: #fff; padding: 8px 16px; }}
label {{ margin-right: 14px; }}
.p {{ display: flex; gap: 16px; margin: 16px; align-items: flex-start; }}
svg {{ background: #fff; box-shadow: 0 1px 4px #0004; flex: none; }}
ol {{ margin: 0; padding: 8px 8px 8px 44px; background: #fff; flex: 1; overflow-wrap: anywhere; }}
li small {{ color: #777; }} li.hidden {{ color: #b00; }}
rect {{ fill: none; vector-effect: non-scaling-stroke; }}
.w rect {{ stroke: #0006; stroke-width: .6; }} .b rect {{ stroke-dasharray: 4 3; }}
.h rect {{ stroke: #b00; stroke-width: 2; fill: #b003; }}
text {{ font: 700 6px sans-serif; }}
body:not(.words) .w, body:not(.lines) .l, body:not(.blocks) .b, body:not(.columns) .c {{ display: none; }}
</style></head><body class="lines blocks columns">
<header><b>{title}</b> &nbsp; {boxes}</header>
{pages}
<script>
for (const box of document.querySelectorAll('input')) {{
  box.addEventListener('change', () => document.body.classList.toggle(box.value, box.checked));
}}
</script></body></html>
"""


def write_layout_html(
    document: Document, source: Path, out: Path, sections: Mapping[tuple[int, int], str] | None = None
) -> None:
    """Writes ``out``, an HTML file that needs no other: every page with its layout drawn on it.

    ``source`` is the file that was read; page images are shown for PDFs. ``sections`` names the section of a
    line by (page number, index of the line on its page).
    """
    pictures = _pictures(document, source)
    body = "\n".join(
        _page(document, page, pictures.get(page.number), sections or {}) for page in document.pages
    )
    boxes = "".join(
        f'<label><input type="checkbox" value="{name}"{"" if name == "words" else " checked"}> {name}</label>'
        for name in ("words", "lines", "blocks", "columns")
    )
    text = _PAGE.format(title=html.escape(document.file), boxes=boxes, pages=body)
    out.write_text(text, encoding="utf-8")


def _pictures(document: Document, source: Path) -> dict[int, str]:
    """Page number to a data address of its picture."""
    if document.format != "pdf":
        return {}
    from cvscreen.reading.pdf.engine import Engine

    pictures = {}
    with Engine(source.read_bytes()) as engine:
        for page in document.pages:
            png = engine.render_png(page.number - 1, _SCALE)
            if png is not None:
                pictures[page.number] = "data:image/png;base64," + base64.b64encode(png).decode("ascii")
    return pictures


def _page(
    document: Document, page: Page, picture: str | None, sections: Mapping[tuple[int, int], str]
) -> str:
    width, height = page.width or _DEFAULT_SIZE[0], page.height or _DEFAULT_SIZE[1]
    shapes = [f'<image href="{picture}" width="{width}" height="{height}"/>'] if picture else []
    shapes += _group("c", _columns(page.lines))
    shapes += _group("b", _blocks(page.lines))
    shapes += _group(
        "l", [_rect(line.box, _hue(line.column), _number(i)) for i, line in enumerate(page.lines)]
    )
    shapes += _group("w", [_rect(word.box, None) for line in page.lines for word in line.words])
    shapes += _group("h", [_rect(item.box, None) for item in document.hidden if item.page == page.number])
    drawing = (
        f'<svg width="{width * _SCALE:.0f}" height="{height * _SCALE:.0f}" viewBox="0 0 {width} {height}">'
        f"{''.join(shapes)}</svg>"
    )
    return f'<div class="p">{drawing}<ol>{_listing(document, page, sections)}</ol></div>'


def _listing(document: Document, page: Page, sections: Mapping[tuple[int, int], str]) -> str:
    items = []
    for index, line in enumerate(page.lines):
        marks = [f"block {line.block}", f"column {line.column}"]
        if line.table is not None:
            marks.append(
                f"table {line.table} row {line.row}" + ("" if line.cell is None else f" cell {line.cell}")
            )
        marks += [
            name for name, on in (("list item", line.bullet), ("bold", line.bold), ("OCR", line.ocr)) if on
        ]
        if line.region != "body":
            marks.append(line.region)
        section = sections.get((page.number, index))
        if section:
            marks.append(f"section {section}")
        text = " ⇥ ".join(html.escape(cell) for cell in line.cells)
        items.append(f"<li>{text} <small>{html.escape(', '.join(marks))}</small></li>")
    items += [
        f'<li class="hidden">{html.escape(item.text)} <small>hidden: {item.reason}</small></li>'
        for item in document.hidden
        if item.page == page.number
    ]
    return "".join(items)


def _columns(lines: Sequence[Line]) -> list[str]:
    found: dict[int, Box] = {}
    for line in lines:
        if line.box is not None:
            found[line.column] = line.box.union(found.get(line.column, line.box))
    return [_rect(box, _hue(column), width=2.0) for column, box in sorted(found.items())]


def _blocks(lines: Sequence[Line]) -> list[str]:
    found: dict[int, tuple[Box, int]] = {}
    for line in lines:
        if line.box is not None:
            box, _ = found.get(line.block, (line.box, 0))
            found[line.block] = (line.box.union(box), line.column)
    return [_rect(box, _hue(column), width=1.2) for box, column in found.values()]


def _group(name: str, shapes: Sequence[str]) -> list[str]:
    return [f'<g class="{name}">', *shapes, "</g>"]


def _number(index: int) -> str:
    return str(index + 1)


def _hue(column: int) -> int:
    return _HUES[column % len(_HUES)]


def _rect(box: Box | None, hue: int | None, label: str = "", width: float = 0.8) -> str:
    if box is None:
        return ""
    stroke = "" if hue is None else f' stroke="hsl({hue} 80% 40%)" stroke-width="{width}"'
    shape = (
        f'<rect x="{box.x0:.1f}" y="{box.top:.1f}" width="{max(0.1, box.width):.1f}"'
        f' height="{max(0.1, box.height):.1f}"{stroke}/>'
    )
    if label:
        place = f'x="{box.x0 - 1:.1f}" y="{box.bottom:.1f}" text-anchor="end"'
        shape += f'<text {place} fill="hsl({hue} 80% 40%)">{label}</text>'
    return shape
