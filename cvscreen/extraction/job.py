"""One entry read as a job."""

from __future__ import annotations

from dataclasses import dataclass

from cvscreen.extraction.entries import Entry
from cvscreen.extraction.headers import Title
from cvscreen.extraction.organisations import Organisation
from cvscreen.extraction.segments import Segment


@dataclass(slots=True)
class Job:
    """One entry read as a job; several periods are several stretches of it."""

    entry: Entry
    title: Title
    section: str
    employer: Organisation | None = None
    employer_segment: Segment | None = None
    client: Organisation | None = None
    client_segment: Segment | None = None
    inherited: bool = False
    lends: bool = False
    """The jobs below it, in its period, were done for its clients ("Sodexo, 2004 – 2023")."""
    own_account: bool = False
    """Done for the client without an employer between."""
    prose: tuple[int, ...] = ()
    """Rows of the running text that tells of it: its sentences are rows of their own."""

    @property
    def organisation(self) -> Organisation | None:
        return self.client or self.employer
