"""``audit.jsonl``: one line an event, only ever added to. Hashes, versions and outcomes; no text of a CV."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from cvscreen.records.assessment import Candidate, Screening


class AuditLog:
    """The log of one run. Each line carries ``run``, the moment at which the run began."""

    def __init__(self, path: Path, run: datetime) -> None:
        self._run = run.isoformat(timespec="seconds")
        self._stream = path.open("a", encoding="utf-8")

    def __enter__(self) -> AuditLog:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            # The type says enough; a message could quote something.
            self._event("run-stopped", error=kind.__name__)
        self._stream.close()

    def run_started(
        self,
        *,
        versions: Mapping[str, str],
        request: str,
        reference_date: date,
        settings: Mapping[str, str | bool],
        files: int,
        offers: str | None,
    ) -> None:
        """``offers``: SHA-256 of the offers file."""
        self._event(
            "run-started",
            versions=dict(versions),
            request=request,
            reference_date=reference_date.isoformat(),
            settings=dict(settings),
            files=files,
            offers=offers,
        )

    def file_done(self, candidate: Candidate, sha256: str | None, *, reused: bool) -> None:
        self._event(
            "file",
            id=candidate.id,
            file=candidate.file,
            sha256=sha256,
            status=candidate.status,
            code=candidate.error.code if candidate.error else None,
            reused=reused,
        )

    def assessed(self, screening: Screening) -> None:
        """One line a candidate, with every outcome, and one a decision of a person."""
        for candidate in screening.candidates:
            assessment = candidate.assessment
            if assessment is None:
                continue
            self._event(
                "assessed",
                id=candidate.id,
                eligible=assessment.eligible,
                score=assessment.score.model_dump(),
                rank=assessment.rank.model_dump() if assessment.rank else None,
                shortlist=assessment.shortlist,
                outcomes={criterion.id: criterion.outcome for criterion in assessment.criteria},
            )
            for criterion in assessment.criteria:
                if criterion.decision:
                    self._event(
                        "decision", id=candidate.id, criterion=criterion.id, **criterion.decision.model_dump()
                    )

    def run_finished(self, *, read: int, reused: int, unreadable: int, seconds: float) -> None:
        self._event(
            "run-finished", read=read, reused=reused, unreadable=unreadable, seconds=round(seconds, 3)
        )

    def _event(self, event: str, **values: Any) -> None:
        line = {"event": event, "run": self._run, **values}
        self._stream.write(json.dumps(line, ensure_ascii=False) + "\n")
        self._stream.flush()
