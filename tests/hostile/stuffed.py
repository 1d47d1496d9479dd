"""One CV as PDF and as Word file, with keywords stuffed into it where a reader does or does not see them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.reading import wordxml as x
from tests.reading.pdf.pages import drawn

STUFFING = "Key2KCC Key2Belastingen Accres Centric Suite Microsoft Office"
BEFORE = (
    "Sanne Verhoef",
    "Werkervaring",
    "januari 2019 - heden   Medewerker magazijn, Bakkerij Van Dam",
    "Ik pakte bestellingen in en laadde de wagens.",
)
AFTER = (
    "Opleiding",
    "2006 - 2010   MBO niveau 4 Logistiek, ROC Mondriaan, diploma behaald",
    "Referenties",
    "Mevrouw J. Pietersen, bedrijfsleider, Bakkerij Van Dam, 015-1234567",
    "De heer K. Smit, bakker, Bakkerij Van Dam, 070-1234567",
)
LEADING = 18
PLACE = 780 - LEADING * len(BEFORE)
"""Where the stuffed line stands: in the job, as one of its tasks."""


def pdf(stuff: Callable[[Any], None] | None = None) -> bytes:
    """``stuff`` draws what it likes; the line at ``PLACE`` is left free."""

    def page(canvas: Any) -> None:
        lines = [*BEFORE, "", *AFTER]
        for number, line in enumerate(lines):
            canvas.setFillColorRGB(0, 0, 0)
            canvas.drawString(60, 780 - LEADING * number, line)
        if stuff is not None:
            stuff(canvas)

    return drawn(page)


def _seen(canvas: Any) -> None:
    canvas.drawString(60, PLACE, STUFFING)


def _white(canvas: Any) -> None:
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(60, PLACE, STUFFING)


def _one_point(canvas: Any) -> None:
    canvas.setFont("Helvetica", 1)
    canvas.drawString(60, PLACE, STUFFING)


def _off_page(canvas: Any) -> None:
    canvas.drawString(640, PLACE, STUFFING)


def _not_painted(canvas: Any) -> None:
    text = canvas.beginText(60, PLACE)
    text.setTextRenderMode(3)
    text.textLine(STUFFING)
    canvas.drawText(text)


def docx(stuff: str = "") -> bytes:
    """``stuff`` is block-level XML, put in the job."""
    return x.docx(x.paras(*BEFORE) + stuff + x.paras(*AFTER))


def _run(props: str) -> str:
    return x.para(inner=x.run(STUFFING, props))


SEEN: dict[str, bytes] = {"gezien.pdf": pdf(_seen), "gezien.docx": docx(x.para(STUFFING))}
CLEAN: dict[str, bytes] = {"schoon.pdf": pdf(), "schoon.docx": docx()}
HIDDEN: dict[str, tuple[bytes, str]] = {
    "wit.pdf": (pdf(_white), "low-contrast"),
    "een-punt.pdf": (pdf(_one_point), "tiny"),
    "naast-de-pagina.pdf": (pdf(_off_page), "off-page"),
    "niet-getekend.pdf": (pdf(_not_painted), "render-mode"),
    "wit.docx": (docx(_run('<w:color w:val="FFFFFF"/>')), "low-contrast"),
    "een-punt.docx": (docx(_run('<w:sz w:val="2"/>')), "tiny"),
    "naast-de-pagina.docx": (docx(x.para(STUFFING, '<w:ind w:left="-30000"/>')), "off-page"),
    "verborgen.docx": (docx(_run("<w:vanish/>")), "hidden-run"),
}
"""File name to content and the reason for which its stuffing is not seen."""
