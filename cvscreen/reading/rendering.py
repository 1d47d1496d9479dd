"""A rendered PDF as evidence of where text stands: page count and page texts, by pypdfium2."""

from __future__ import annotations

import pypdfium2

from cvscreen.reading.paging import PrintedPage, printed_page
from cvscreen.reading.text import clean


def page_count(pdf: bytes) -> int:
    """Pages of a PDF that LibreOffice made."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def printed_pages(pdf: bytes) -> tuple[PrintedPage, ...]:
    """The text of every page of a PDF that LibreOffice made."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        printed: list[PrintedPage] = []
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            # pdfium marks a hyphen at a line end with U+0002; it parts no word.
            printed.append(printed_page(clean(text.get_text_bounded().replace("\x02", ""))))
            text.close()
            page.close()
        return tuple(printed)
    finally:
        document.close()


