"""A rendered PDF as evidence of where text stands: page count and page texts, by pypdfium2."""

from __future__ import annotations

import pypdfium2

from cvscreen.reading.paging import PrintedPage, printed_page
from cvscreen.reading.text import clean


def page_count(pdf: bytes) -> int:
    """Pages of a PDF that LibreOffice made; 0 for one that it did not finish."""
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError:
        return 0
    try:
        return len(document)
    finally:
        document.close()


def printed_pages(pdf: bytes) -> tuple[PrintedPage, ...]:
    """The text of every page of a PDF that LibreOffice made; none for one that it did not finish."""
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError:
        return ()
    try:
        return tuple(_printed(document, number) for number in range(len(document)))
    except pypdfium2.PdfiumError:
        return ()
    finally:
        document.close()


def _printed(document: pypdfium2.PdfDocument, number: int) -> PrintedPage:
    page = document[number]
    text = page.get_textpage()
    try:
        # pdfium marks a hyphen at a line end with U+0002; it parts no word.
        return printed_page(clean(text.get_text_bounded().replace("\x02", "")))
    finally:
        text.close()
        page.close()
