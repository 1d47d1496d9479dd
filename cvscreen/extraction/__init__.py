"""From a document to evidence: what a CV says, each fact with its quotes and the rule that found it."""

from cvscreen.extraction.evidence import extract

__all__ = ["extract"]
