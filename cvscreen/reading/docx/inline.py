"""What stands in one Word paragraph: stretches of text, page breaks, text boxes, notes.

Tracked changes as a reader sees them once accepted: inserted text counts, deleted text does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from cvscreen.reading.docx.drawings import TextBox, text_boxes
from cvscreen.reading.docx.names import DGM, MATH, MC, R, V, W
from cvscreen.reading.docx.styles import RunProps, run_props, value

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True, slots=True)
class Text:
    """Raw text with its direct properties and its character style."""

    text: str
    props: RunProps
    style: str | None


@dataclass(frozen=True, slots=True)
class Break:
    """``rendered``: where a page ended when Word last showed it; ``page`` and ``column``: as typed."""

    kind: Literal["page", "column", "rendered"]


@dataclass(frozen=True, slots=True)
class Note:
    """A reference to a footnote or endnote."""

    kind: Literal["footnote", "endnote"]
    id: str


@dataclass(frozen=True, slots=True)
class Diagram:
    """A SmartArt drawing; its words stand in a part of their own."""

    relation: str


Item = Text | Break | Note | Diagram | TextBox

_TRANSPARENT = frozenset(
    f"{W}{name}"
    for name in (
        "hyperlink", "ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent", "fldSimple", "bdo", "dir",
        "ruby", "rubyBase",
    )
)  # fmt: skip
_CHARACTERS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}
_UNDERSTOOD = frozenset({"wps", "wpg", "wpc", "w14", "w15", "w16", "a14", "wp14", "v", "o", "c", "dgm"})
_SYMBOL_FONTS = ("wingdings", "symbol", "webdings")
_TICKS = frozenset({0xFC, 0x50})


class InlineReader:
    """Reads paragraphs; keeps track of fields, whose codes may run over several paragraphs."""

    def __init__(self) -> None:
        self._fields: list[bool] = []
        """For every open field: whether its result has begun; text before that is code."""
        self._handlers: dict[str, Callable[[_Element, RunProps, str | None], Iterator[Item]]] = {
            f"{W}drawing": self._drawing,
            f"{W}pict": self._drawing,
            f"{W}object": self._drawing,
            f"{MC}AlternateContent": self._alternate,
        }

    def items(self, paragraph: _Element) -> Iterator[Item]:
        """The items of a ``w:p`` in their order."""
        for child in paragraph:
            yield from self._inline(child)

    def _inline(self, element: _Element) -> Iterator[Item]:
        tag = element.tag
        if tag == f"{W}r":
            yield from self._run(element)
        elif tag in _TRANSPARENT:
            for child in element:
                yield from self._inline(child)
        elif tag == f"{MC}AlternateContent":
            for child in chosen(element):
                yield from self._inline(child)
        elif tag in (f"{MATH}oMath", f"{MATH}oMathPara"):
            text = "".join(part.text or "" for part in element.iter(f"{MATH}t"))
            if text and self._shown():
                yield Text(text, RunProps(), None)

    def _run(self, run: _Element) -> Iterator[Item]:
        properties = run.find(f"{W}rPr")
        if (
            properties is not None
            and properties.find(f"{W}del") is not None
            and run.find(f"{W}delText") is not None
        ):
            return
        props = run_props(properties)
        style = value(properties, "rStyle") if properties is not None else None
        for child in run:
            yield from self._run_child(child, props, style)

    def _run_child(self, child: _Element, props: RunProps, style: str | None) -> Iterator[Item]:
        tag = child.tag
        if tag == f"{W}fldChar":
            self._field(child.get(f"{W}fldCharType"))
            return
        if tag == f"{W}lastRenderedPageBreak":
            yield Break("rendered")
            return
        if not self._shown():
            return
        if tag == f"{W}t":
            if child.text:
                # A line end inside w:t is a blank to Word.
                yield Text(child.text.replace("\r", " ").replace("\n", " "), props, style)
        elif tag in _CHARACTERS:
            yield Text(_CHARACTERS[tag], props, style)
        elif tag == f"{W}br":
            kind = child.get(f"{W}type")
            if kind == "page":
                yield Break("page")
            elif kind == "column":
                yield Break("column")
            else:
                yield Text("\n", props, style)
        elif tag == f"{W}sym":
            yield Text(_symbol(child), props, style)
        elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
            kind_of_note: Literal["footnote", "endnote"] = "footnote" if "foot" in tag else "endnote"
            yield Note(kind_of_note, child.get(f"{W}id") or "")
        elif tag == f"{W}ruby":
            for base in child.iterchildren(f"{W}rubyBase"):
                for inner in base:
                    yield from self._inline(inner)
        elif tag in self._handlers:
            yield from self._handlers[tag](child, props, style)

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _shown(self) -> bool:
        return all(self._fields)

    def _alternate(self, element: _Element, props: RunProps, style: str | None) -> Iterator[Item]:
        for child in chosen(element):
            yield from self._run_child(child, props, style)

    def _drawing(self, element: _Element, props: RunProps, style: str | None) -> Iterator[Item]:
        yield from text_boxes(element)
        for path in element.iter(f"{V}textpath"):
            text = path.get("string")
            if text:
                yield Text(text, props, style)
        for ids in element.iter(f"{DGM}relIds"):
            relation = ids.get(f"{R}dm")
            if relation:
                yield Diagram(relation)


def chosen(alternate: _Element) -> list[_Element]:
    """The children of the one branch of ``mc:AlternateContent`` that Word would show.

    The first choice whose needs are known here; the fallback (older drawing) otherwise, or where the choice
    holds no text while the fallback does.
    """
    fallback = alternate.find(f"{MC}Fallback")
    for choice in alternate.iterchildren(f"{MC}Choice"):
        if all(need in _UNDERSTOOD for need in (choice.get("Requires") or "").split()):
            if fallback is not None and not _has_text(choice) and _has_text(fallback):
                break
            return list(choice)
    return [] if fallback is None else list(fallback)


def _has_text(element: _Element) -> bool:
    return any(True for _ in element.iter(f"{W}t", f"{DGM}relIds"))


def _symbol(element: _Element) -> str:
    """``w:sym``: a glyph of a named font; a tick is kept, since it may say that a diploma was got."""
    try:
        code = int(element.get(f"{W}char") or "", 16)
    except ValueError:
        return ""
    font = (element.get(f"{W}font") or "").casefold()
    if code & 0xF000 == 0xF000 or any(name in font for name in _SYMBOL_FONTS):
        return "✓" if code & 0xFF in _TICKS and "wingdings" in font else "•"
    return chr(code) if 0x20 <= code < 0xD800 else ""
