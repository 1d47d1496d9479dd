"""Turns a report page into a PDF with WeasyPrint; nothing is fetched."""

from __future__ import annotations

from typing import Any, NoReturn

from cvscreen.errors import CvscreenError


def page_to_pdf(page: str) -> bytes:
    """The page as it prints on A4; same page, same bytes.

    Raises CvscreenError where WeasyPrint cannot run.
    """
    try:
        from weasyprint import HTML
    except OSError as error:
        # WeasyPrint loads Pango when imported; where that is missing the other kinds still work.
        raise CvscreenError(
            "A PDF report needs the Pango library (see the installation page of WeasyPrint); "
            "it is not installed here. Choose .html or .docx instead."
        ) from error
    pdf: bytes = HTML(string=page, url_fetcher=_refuse).write_pdf()
    return pdf


def _refuse(url: str, *args: Any, **kwargs: Any) -> NoReturn:
    raise ValueError("reports fetch nothing")
