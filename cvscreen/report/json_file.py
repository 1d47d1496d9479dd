"""Writes ``screening.json`` and the JSON form of one candidate's report."""

from __future__ import annotations

import json
from pathlib import Path

from cvscreen.records.assessment import Candidate, Screening
from cvscreen.report.frame import Case
from cvscreen.report.writing import replacing

REPORT_SCHEMA = "cvscreen.report/1"


def write_screening_json(screening: Screening, path: Path) -> None:
    """Everything about the screening, by the schema ``cvscreen.screening/1``; UTF-8, one line a candidate."""
    head = screening.model_dump(mode="json", by_alias=True, exclude={"candidates"})
    names = [
        field.serialization_alias or field.alias or name for name, field in Screening.model_fields.items()
    ]
    # Candidate by candidate: the whole of a large folder need not stand in memory twice.
    with replacing(path) as stream:
        for number, name in enumerate(names):
            stream.write("{\n" if number == 0 else ",\n")
            stream.write(f"{json.dumps(name)}: ")
            if name != "candidates":
                stream.write(json.dumps(head[name], ensure_ascii=False))
                continue
            for place, candidate in enumerate(screening.candidates):
                stream.write("[\n" if place == 0 else ",\n")
                stream.write(candidate.model_dump_json(by_alias=True))
            stream.write("\n]" if screening.candidates else "[]")
        stream.write("\n}\n")


def candidate_json(candidate: Candidate, case: Case) -> str:
    """One candidate as in ``screening.json``, with the request that it was judged by."""
    report = {
        "schema": REPORT_SCHEMA,
        "request": {
            "id": case.id,
            "title": case.title,
            "client": case.client,
            "deadline": case.deadline.isoformat() if case.deadline else None,
        },
        "reference_date": case.reference_date.isoformat(),
        "candidate": json.loads(candidate.model_dump_json(by_alias=True)),
    }
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"
