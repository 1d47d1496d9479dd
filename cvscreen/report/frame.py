"""What a report needs to know of the request, whether it comes from a screening or from a single check."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from cvscreen.records.assessment import RequestSummary, Screening
from cvscreen.records.request import LanguageCode, Request


class Frame(Protocol):
    """A request and the day on which it is judged (``cvscreen.screening.Frame`` is one)."""

    @property
    def request(self) -> Request: ...
    @property
    def reference_date(self) -> date: ...
    @property
    def lang(self) -> LanguageCode: ...


@dataclass(frozen=True, slots=True)
class Case:
    """The request in short. ``deadline`` is local wall-clock time."""

    id: str
    title: str
    client: str
    deadline: datetime | None
    reference_date: date
    shortlist_size: int | None

    @classmethod
    def of(cls, source: Screening | Frame) -> Case:
        if isinstance(source, Screening):
            return cls._of_screening(source)
        request = source.request
        return cls(
            request.id,
            request.title,
            request.client,
            request.deadline,
            source.reference_date,
            request.shortlist_size,
        )

    @classmethod
    def _of_screening(cls, screening: Screening) -> Case:
        request: RequestSummary = screening.request
        return cls(
            request.id,
            request.title,
            request.client,
            datetime.fromisoformat(request.deadline) if request.deadline else None,
            date.fromisoformat(screening.reference_date),
            screening.shortlist_size,
        )
