"""Reads Dutch CVs as evidence and scores them, explained, against an assignment request."""

__version__ = "0.1.0"
