"""The stories of a Word document in the order a person meets them: headers, body, notes, footers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from cvscreen.errors import ReadError
from cvscreen.reading.docx.drawings import floats_over_text
from cvscreen.reading.docx.names import TWIPS_A_POINT, A, R, W
from cvscreen.reading.docx.numbering import Numbering
from cvscreen.reading.docx.styles import Styles, as_number, on_off
from cvscreen.reading.docx.walk import Surroundings, Walker, section_starts_page
from cvscreen.reading.flow import Flow, Place, Reading, Stretch
from cvscreen.reading.limits import Limits
from cvscreen.reading.package import parse_xml
from cvscreen.reading.text import normalise
from cvscreen.reading.visibility import WHITE
from cvscreen.records.document import Region

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.opc.part import Part
    from lxml.etree import _Element

_KINDS: tuple[Region, Region] = ("header", "footer")


class Stories:
    """Reads one opened document."""

    def __init__(self, document: WordDocument, limits: Limits) -> None:
        self._limits = limits
        self._part: Part = document.part
        self._root: _Element = document.element
        self._reading_part: Part = self._part
        self._sections: list[_Element] = list(self._root.iter(f"{W}sectPr"))
        self._section = 0
        self._emitted: set[str] = set()
        self._warnings: list[str] = []
        headers = [root for kind in _KINDS for _, root in self._running_parts(self._sections, kind)]
        self._settings = self._related("settings")
        self._flow = Flow(limits)
        self._walker = Walker(
            flow=self._flow,
            styles=Styles.read(self._related("styles")),
            numbering=Numbering(self._related("numbering")),
            floating=any(floats_over_text(root) for root in (self._root, *headers)),
            diagram=self._diagram,
            chunk=self._chunk,
            section=self._section_ends,
        )

    def read(self) -> Reading:
        body = self._root.find(f"{W}body")
        if body is None:
            raise ReadError("damaged", "The Word file has no body; open it in Word and save it again.")
        around = Surroundings(behind=self._background())
        self._page_setup()
        self._running("header", around)
        self._walker.story(body, around)
        self._notes(around)
        self._running("footer", around, last=True)
        measure = self._walker.measure
        lines = tuple(self._flow.lines)
        return Reading(
            lines=lines,
            hidden=tuple(self._flow.hidden),
            width=measure.page_width,
            height=measure.page_height,
            stored_pages=self._stored_pages(),
            breaks_rendered=self._walker.rendered_breaks,
            estimate=measure.pages,
            floating=self._walker.floating,
            doubtful=self._walker.doubtful,
            warnings=tuple(self._warnings),
        )

    def _related(self, name: str) -> _Element | None:
        """The root of a part that the document part points to, by the last word of its type."""
        for relation in self._part.rels.values():
            if not relation.is_external and relation.reltype.rsplit("/", 1)[-1] == name:
                return self._root_of(relation.target_part)
        return None

    def _root_of(self, part: Part) -> _Element:
        element: _Element | None = getattr(part, "element", None)
        return element if element is not None else parse_xml(part.blob, self._limits)

    def _background(self) -> str:
        """The colour of the paper; shown only where the settings say so."""
        found = self._root.find(f"{W}background")
        if found is None or self._settings is None or not on_off(self._settings, "displayBackgroundShape"):
            return WHITE
        color = found.get(f"{W}color") or "auto"
        return color.lower() if len(color) == 6 else ("" if found.get(f"{W}themeColor") else WHITE)

    def _page_setup(self) -> None:
        if self._section >= len(self._sections):
            return
        section = self._sections[self._section]
        size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
        columns = section.find(f"{W}cols")
        if size is None or margins is None:
            return

        def points(element: _Element, name: str) -> float:
            return abs(as_number(element.get(f"{W}{name}")) or 0.0) / TWIPS_A_POINT

        self._walker.measure.set_page(
            points(size, "w"),
            points(size, "h"),
            points(margins, "left") + points(margins, "right"),
            points(margins, "top") + points(margins, "bottom"),
            int(as_number(columns.get(f"{W}num")) or 1) if columns is not None else 1,
        )

    def _section_ends(self, section: _Element) -> None:
        """The next section begins here: its page, its columns, its headers."""
        self._section += 1
        if self._section >= len(self._sections):
            return
        following = self._sections[self._section]
        if section_starts_page(following):
            self._walker.new_page()
        self._walker.start_columns()
        self._page_setup()
        self._running("header", Surroundings(behind=self._background()))

    def _running(self, kind: Region, around: Surroundings, *, last: bool = False) -> None:
        """Headers (of the section that begins) or footers (of all), each part once."""
        sections = self._sections if last else self._sections[self._section : self._section + 1]
        for part, root in self._running_parts(sections, kind):
            if str(part.partname) in self._emitted:
                continue
            self._emitted.add(str(part.partname))
            page, height = self._flow.page, self._walker.measure.height
            self._within(part, root, Surroundings(Place(region=kind), around.behind))
            self._flow.page, self._walker.measure.height = page, height

    def _running_parts(self, sections: list[_Element], kind: Region) -> list[tuple[Part, _Element]]:
        """The header or footer parts that the sections show: the first page's before the others'."""
        found: list[tuple[Part, _Element]] = []
        for section in sections:
            wanted = ("first", "default") if on_off(section, "titlePg") else ("default",)
            references = {
                reference.get(f"{W}type") or "default": reference.get(f"{R}id") or ""
                for reference in section.iterchildren(f"{W}{kind}Reference")
            }
            for name in (*wanted, "even"):
                part = self._target(self._part, references.get(name, ""))
                if part is not None and (name != "even" or self._even()):
                    found.append((part, self._root_of(part)))
        return found

    def _even(self) -> bool:
        settings = self._related("settings")
        return settings is not None and bool(on_off(settings, "evenAndOddHeaders"))

    @staticmethod
    def _target(part: Part, relation: str) -> Part | None:
        found = part.rels.get(relation)
        return None if found is None or found.is_external else found.target_part

    def _within(self, part: Part, root: _Element, around: Surroundings) -> None:
        """Read a story of another part, whose relations are its own."""
        before, self._reading_part = self._reading_part, part
        self._walker.story(root, around)
        self._reading_part = before

    def _notes(self, around: Surroundings) -> None:
        """Footnotes and endnotes that the text refers to, in its order."""
        notes = list(self._walker.notes)
        for kind in ("footnote", "endnote"):
            wanted = [note.id for note in notes if note.kind == kind]
            root = self._related(f"{kind}s") if wanted else None
            if root is None:
                continue
            by_id = {element.get(f"{W}id"): element for element in root.iterchildren(f"{W}{kind}")}
            for identifier in dict.fromkeys(wanted):
                if identifier in by_id:
                    self._walker.story(
                        by_id[identifier], Surroundings(Place(region="footnote"), around.behind)
                    )

    def _diagram(self, relation: str) -> list[str]:
        """The words of a SmartArt drawing, a line a shape."""
        part = self._target(self._reading_part, relation)
        if part is None:
            return []
        root = self._root_of(part)
        paragraphs = root.iter(f"{A}p")
        texts = (normalise("".join(text.text or "" for text in p.iter(f"{A}t"))) for p in paragraphs)
        return [text for text in texts if text]

    def _chunk(self, relation: str) -> None:
        """An imported chunk: HTML or text inside the package; another Word file is not opened in turn."""
        part = self._target(self._reading_part, relation)
        if part is None:
            return
        kind = part.content_type
        if "html" in kind:
            from cvscreen.reading.html import read_html

            chunk = read_html(part.blob, self._limits)
        elif kind.startswith("text/plain"):
            from cvscreen.reading.plain import read_text

            chunk = read_text(part.blob, self._limits)
        else:
            self._warnings.append("imported-chunk")
            return
        for line in chunk.lines:
            self._flow.add([Stretch(line.text)], bullet=line.bullet, heading=line.heading)

    def _stored_pages(self) -> int | None:
        """``Pages`` of docProps/app.xml."""
        for relation in self._part.package.rels.values():
            if relation.is_external or relation.reltype.rsplit("/", 1)[-1] != "extended-properties":
                continue
            try:
                root = self._root_of(relation.target_part)
            except (ReadError, etree.XMLSyntaxError):
                return None
            for element in root:
                if etree.QName(element).localname == "Pages":
                    found = as_number((element.text or "").strip())
                    return None if found is None else int(found)
        return None
