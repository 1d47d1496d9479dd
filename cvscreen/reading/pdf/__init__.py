"""PDF files: every page as a person sees it, in reading order."""

from __future__ import annotations

from cvscreen.reading.pdf.reader import PdfReading, read_pdf

__all__ = ["PdfReading", "read_pdf"]
