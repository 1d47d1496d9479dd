"""HTML pages, as a browser would print them; nothing is run or fetched."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lxml import etree, html

from cvscreen.errors import ReadError
from cvscreen.reading import css
from cvscreen.reading.flow import BODY, Flow, Look, Place, Reading, Stretch
from cvscreen.reading.limits import Limits
from cvscreen.reading.plain import decode
from cvscreen.reading.rows import finish_row
from cvscreen.reading.visibility import WHITE, unseen
from cvscreen.records.document import HiddenReason

if TYPE_CHECKING:
    from lxml.etree import _Element

_NEVER = frozenset(
    ("script", "style", "head", "template", "noscript", "iframe", "object", "embed", "svg", "canvas", "audio",
     "video", "select", "datalist", "title", "meta", "link", "param", "map", "math")
)  # fmt: skip
_BLOCKS = frozenset(
    ("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div",
     "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
     "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section",
     "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption")
)  # fmt: skip
_BOLD = frozenset(("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"))
_ITALIC = frozenset(("i", "em", "cite", "address", "dfn"))
_SPACE = re.compile(r"[ \t\r\n\f]+")
_ROW_CHARACTERS = 95
_ROWS_A_PAGE = 48
_BASE_SIZE = 12.0
_BASE_LOOK = Look(_BASE_SIZE)
_HEADING_SIZES = {"h1": 24.0, "h2": 18.0, "h3": 14.0}
_CHARSET = re.compile(
    rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{2,20})|<\?xml[^>]{0,100}encoding=[\"']([\w-]{2,20})", re.I
)


@dataclass(frozen=True, slots=True)
class _Around:
    look: Look = _BASE_LOOK
    behind: str = WHITE
    hidden: HiddenReason | None = None
    place: Place = BODY
    heading: int | None = None
    keep_space: bool = False


def read_html(data: bytes, limits: Limits) -> Reading:
    """The visible text of a page in its order. Raises ``ReadError`` (``damaged``, ``too-large``)."""
    if data.count(b"<") > 2 * limits.max_elements:
        raise ReadError("too-large", "The page holds far more than a CV; save the CV alone, as PDF.")
    parser = html.HTMLParser(
        no_network=True, huge_tree=False, remove_comments=True, remove_pis=True, encoding="utf-8"
    )
    try:
        root = html.document_fromstring(_decoded(data).encode("utf-8", errors="replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise ReadError("damaged", "The page cannot be read; print it to PDF and send that.") from error
    walker = _Walker(Flow(limits), css.Sheet("\n".join(style.text or "" for style in root.iter("style"))))
    walker.element(root, _Around(), 0)
    walker.flush()
    rows = sum(1 + len(line.text) // _ROW_CHARACTERS for line in walker.flow.lines)
    return Reading(tuple(walker.flow.lines), tuple(walker.flow.hidden), estimate=rows / _ROWS_A_PAGE)


def _decoded(data: bytes) -> str:
    match = _CHARSET.search(data[:2048])
    if match is not None and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        name = (match[1] or match[2]).decode("ascii").lower()
        if name not in ("utf-8", "utf8"):
            try:
                # Browsers read Latin-1 as Windows-1252, and so do the pages that say Latin-1.
                return data.decode("cp1252" if "8859-1" in name else name, errors="replace")
            except LookupError:
                pass
    return decode(data)


class _Walker:
    def __init__(self, flow: Flow, sheet: css.Sheet) -> None:
        self.flow = flow
        self._sheet = sheet
        self._stretches: list[Stretch] = []
        self._around = _Around()
        self._bullet = False
        self._tables = 0

    def flush(self) -> None:
        """End the paragraph that is being gathered."""
        if self._stretches:
            around = self._around
            self.flow.add(self._stretches, around.place, bullet=self._bullet, heading=around.heading)
            if any(stretch.hidden is None and stretch.text.strip() for stretch in self._stretches):
                self._bullet = False
            self._stretches = []

    def element(self, element: _Element, around: _Around, depth: int) -> None:
        """One element and all in it."""
        tag = element.tag
        if not isinstance(tag, str) or tag in _NEVER:
            return
        if depth > self.flow.limits.max_depth:
            raise ReadError("too-large", "The page is nested too deeply; print it to PDF and send that.")
        inner = self._inner(element, tag, around)
        if tag == "br":
            self._stretches.append(Stretch("\n", inner.look, inner.hidden))
            return
        if tag == "table":
            self.flush()
            self._table(element, inner, depth)
            self.flush()
            return
        block = tag in _BLOCKS
        if block:
            self.flush()
        if tag == "li":
            self._bullet = True
        self._text(element.text, inner)
        for child in element:
            self.element(child, inner, depth + 1)
            self._text(child.tail, inner)
        if block:
            self.flush()
        if tag == "li":
            self._bullet = False

    def _text(self, text: str | None, around: _Around) -> None:
        if not text:
            return
        if not around.keep_space:
            text = _SPACE.sub(" ", text)
            if text == " " and not self._stretches:
                return
        self._around = around
        self._stretches.append(Stretch(text, around.look, around.hidden))

    def _inner(self, element: _Element, tag: str, around: _Around) -> _Around:
        properties = self._sheet.of(element)
        look = around.look
        size = css.size(properties.get("font-size"), _HEADING_SIZES.get(tag, look.size or _BASE_SIZE))
        weight = properties.get("font-weight")
        bold = look.bold or tag in _BOLD
        if weight is not None:
            bold = weight in ("bold", "bolder", "600", "700", "800", "900")
        ink = css.color(properties.get("color") or (element.get("color") if tag == "font" else None))
        look = Look(
            size, bold, look.italic or tag in _ITALIC or properties.get("font-style") == "italic",
            look.color if ink is None else (f"#{ink}" if ink else None),
        )  # fmt: skip
        behind = self._behind(element, properties, around.behind)
        hidden = (
            around.hidden
            or css.hides(properties)
            or ("hidden-run" if element.get("hidden") is not None else None)
        )
        if hidden is None:
            hidden = unseen(look.color[1:] if look.color else None, behind or None, look.size)
        heading = int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456" else around.heading
        keep = around.keep_space or tag == "pre" or properties.get("white-space", "").startswith("pre")
        return replace(around, look=look, behind=behind, hidden=hidden, heading=heading, keep_space=keep)

    @staticmethod
    def _behind(element: _Element, properties: css.Declarations, outer: str) -> str:
        if properties.get("background-image", "none") != "none":
            return ""
        value = properties.get("background-color") or properties.get("background") or element.get("bgcolor")
        if value is None:
            return outer
        found = css.color(value.lower())
        if found is None:
            return outer
        if found == "" and "background-color" not in properties:
            # A shorthand: the colour among its parts, unless a picture or a gradient is one of them.
            parts = [css.color(part) for part in value.lower().split()] if "(" not in value else []
            return next((part for part in parts if part), "")
        return found

    def _table(self, table: _Element, around: _Around, depth: int) -> None:
        number = self._tables
        self._tables += 1
        for row_number, row in enumerate(_rows(table)):
            start = len(self.flow.lines)
            inner = self._inner(row, "tr", around)
            cells = [cell for cell in row if cell.tag in ("td", "th")]
            for column, cell in enumerate(cells):
                place = Place(number, row_number, column, around.place.column, around.place.region)
                self.element(cell, replace(inner, place=place), depth + 2)
            finish_row(self.flow.lines, start, number, around.place)


def _rows(table: _Element) -> list[_Element]:
    """Rows of the table itself, not of tables in it."""
    found: list[_Element] = []
    for child in table:
        if child.tag == "tr":
            found.append(child)
        elif child.tag in ("thead", "tbody", "tfoot"):
            found.extend(row for row in child if row.tag == "tr")
        elif child.tag == "caption":
            found.insert(0, child)
    return found
