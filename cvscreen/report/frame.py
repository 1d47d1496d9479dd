"""What a report needs to know of the request, whether it comes from a screening or from a single check."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from cvscreen.records.assessment import RequestSummary, RequestWindow, Screening
from cvscreen.records.request import LanguageCode


class Frame(Protocol):
    """A request and the day on which it is judged (``cvscreen.screening.Frame`` is one)."""

    @property
    def summary(self) -> RequestSummary: ...
    @property
    def shortlist_size(self) -> int | None: ...
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
    by_rate: bool
    """Whether the lower rate comes first on equal scores."""
    windows: tuple[RequestWindow, ...]

    @classmethod
    def of(cls, source: Screening | Frame) -> Case:
        if isinstance(source, Screening):
            summary, reference_date = source.request, date.fromisoformat(source.reference_date)
        else:
            summary, reference_date = source.summary, source.reference_date
        return cls(
            id=summary.id,
            title=summary.title,
            client=summary.client,
            deadline=datetime.fromisoformat(summary.deadline) if summary.deadline else None,
            reference_date=reference_date,
            shortlist_size=source.shortlist_size,
            by_rate=summary.tie_break == "hourly-rate",
            windows=summary.windows,
        )
