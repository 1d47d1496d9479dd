"""The error family. Every message says where, what, and what is allowed or how to mend it.

Messages never hold text of a CV: they may end up in a log.
"""

from __future__ import annotations

from typing import Literal

ReadErrorCode = Literal["encrypted", "damaged", "empty", "unsupported", "too-large", "timeout", "no-text"]


class CvscreenError(Exception):
    """Something that a user can mend; shown without a traceback."""


class ReadError(CvscreenError):
    """A document that cannot be read; ``code`` is one of ``ReadErrorCode``, the message says what to do."""

    def __init__(self, code: ReadErrorCode, message: str) -> None:
        super().__init__(message)
        self.code: ReadErrorCode = code
        self.message = message

    def __reduce__(self) -> tuple[type[ReadError], tuple[ReadErrorCode, str]]:
        # Exceptions cross process borders in a batch; the default pickling would lose the code.
        return (type(self), (self.code, self.message))


class RequestError(CvscreenError):
    """A request file that is missing or wrong."""


class OffersError(CvscreenError):
    """An offers file that is missing or wrong."""


class PatternError(CvscreenError):
    """A pattern file that is wrong."""


class UsageError(CvscreenError):
    """A command or an API call that cannot be carried out as asked."""
