"""Small helpers around python-docx."""
import re
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement


class D:
    def __init__(self, font="Calibri", size=10.5, margins=2.0):
        self.d = Document()
        st = self.d.styles["Normal"]
        st.font.name, st.font.size = font, Pt(size)
        st.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        st.paragraph_format.space_after = Pt(2)
        s = self.d.sections[0]
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Cm(margins)
        self.c = self.d

    def p(self, text="", size=None, color=None, bold=False, italic=False, align=None, style=None,
          tabs=(), before=None, after=None, indent=None, cell=None):
        c = cell if cell is not None else self.c
        q = c.add_paragraph(style=style)
        self.runs(q, text, size, color, bold, italic)
        f = q.paragraph_format
        if align:
            q.alignment = getattr(WD_ALIGN_PARAGRAPH, align)
        for t in tabs:
            pos, kind = t if isinstance(t, tuple) else (t, "LEFT")
            f.tab_stops.add_tab_stop(Cm(pos), getattr(WD_TAB_ALIGNMENT, kind))
        if before is not None:
            f.space_before = Pt(before)
        if after is not None:
            f.space_after = Pt(after)
        if indent is not None:
            f.left_indent = Cm(indent)
        return q

    def runs(self, q, text, size=None, color=None, bold=False, italic=False):
        for i, part in enumerate(re.split(r"\*\*", text)):
            if not part:
                continue
            r = q.add_run(part)
            r.bold = bold or i % 2 == 1
            r.italic = italic
            if size:
                r.font.size = Pt(size)
            if color:
                r.font.color.rgb = RGBColor.from_string(color)

    def b(self, *items, **k):
        for t in items:
            self.p(t, style="List Bullet", **k)

    def rule(self, q, color="808080", side="bottom", sz="8"):
        pb = OxmlElement("w:pBdr")
        e = OxmlElement("w:" + side)
        for a, v in (("val", "single"), ("sz", sz), ("space", "1"), ("color", color)):
            e.set(qn("w:" + a), v)
        pb.append(e)
        q._p.get_or_add_pPr().append(pb)
        return q

    def table(self, rows, widths, style=None, bold_first=False, size=None):
        t = self.d.add_table(rows=0, cols=len(widths))
        if style:
            t.style = style
        t.autofit = False
        for i, w in enumerate(widths):
            t.columns[i].width = Cm(w)
        for n, r in enumerate(rows):
            cells = t.add_row().cells
            for i, v in enumerate(r):
                cells[i].width = Cm(widths[i])
                lines = v.split("\n")
                for j, l in enumerate(lines):
                    q = cells[i].paragraphs[0] if j == 0 else cells[i].add_paragraph()
                    self.runs(q, l, size, bold=bold_first and n == 0)
                    q.paragraph_format.space_after = Pt(1)
        return t

    def shade(self, cell, color):
        e = OxmlElement("w:shd")
        e.set(qn("w:val"), "clear"); e.set(qn("w:color"), "auto"); e.set(qn("w:fill"), color)
        cell._tc.get_or_add_tcPr().append(e)

    def footer(self, text):
        self.d.sections[0].footer.paragraphs[0].text = text

    def save(self, f):
        self.d.core_properties.author = ""
        self.d.save(f)
