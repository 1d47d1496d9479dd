"""Gold files: what a person says that a CV says, one JSON file a CV."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from cvscreen.errors import UsageError
from cvscreen.records.assessment import Eligible, Outcome, PointsRange
from cvscreen.records.evidence import ContactCentre, CvDate, CvEnd


class GoldRecord(BaseModel):
    """Keys beyond the contract's (notes, author, family) are allowed and not looked at."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class GoldEducation(GoldRecord):
    level: str | None
    completed: bool | None
    start: CvDate | None = None
    end: CvEnd | None = None


class GoldExperience(GoldRecord):
    start: CvDate | None
    end: CvEnd | None
    employer: str | None
    client: str | None = None
    employer_types: tuple[str, ...] = ()
    contact_centre: ContactCentre
    paid: bool
    tools: tuple[str, ...] = ()


class GoldCriterion(GoldRecord):
    outcome: Outcome
    min: float | None = None
    max: float | None = None


class GoldCv(GoldRecord):
    """The contract's gold file about one CV."""

    id: str
    file: str
    pages: int
    language: str
    education: tuple[GoldEducation, ...] = ()
    experience: tuple[GoldExperience, ...] = ()
    tools_outside_experience: tuple[str, ...] = ()
    references: int = Field(ge=0)
    references_on_request: bool = False
    hidden_text: bool = False
    stated_rate: float | None = None
    criteria: dict[str, GoldCriterion] = Field(default_factory=dict)
    eligible: Eligible | None = None
    score: PointsRange | None = None


@dataclass(frozen=True)
class GoldSet:
    """Gold files with the CV that each is about, in order of id; ``offers`` None: no offers file."""

    cvs: tuple[tuple[GoldCv, Path], ...]
    folder: Path
    """The folder in which the CVs stand."""
    offers: Path | None


def load_gold(folder: Path) -> GoldSet:
    """The gold set of a folder: ``gold/`` in it or beside it, CVs in it, in ``cvs/`` or where ``file`` leads.

    Raises UsageError when there is no gold, a gold file is wrong, or the CV that it names is not there.
    """
    if not folder.is_dir():
        raise UsageError(f"{folder}: no such folder. evaluate needs a folder with CVs and a folder gold/.")
    places = [folder / "gold", folder.parent / "gold"]
    gold_folder = next((place for place in places if place.is_dir()), None)
    files = sorted(gold_folder.glob("*.json")) if gold_folder else []
    if gold_folder is None or not files:
        raise UsageError(
            f"{folder}: no gold files. Looked for *.json in {places[0]} and {places[1]}; "
            "each holds what a person reads in one CV (docs/scoring.md describes the format)."
        )
    homes = [folder, folder / "cvs", gold_folder.parent, gold_folder.parent / "cvs", gold_folder]
    cvs = []
    for path in files:
        gold = _read(path)
        home = next((home for home in homes if (home / gold.file).is_file()), None)
        if home is None:
            looked = ", ".join(str(place) for place in dict.fromkeys(homes))
            raise UsageError(f"{path}: file {gold.file!r} is not there. Looked in {looked}.")
        cvs.append((gold, home / gold.file))
    names = ("offers.csv", "offers.xlsx", "offers.toml")
    candidates = [home / name for home in (folder, gold_folder.parent) for name in names]
    offers = next((path for path in candidates if path.is_file()), None)
    cvs.sort(key=lambda pair: pair[0].id)
    return GoldSet(cvs=tuple(cvs), folder=cvs[0][1].parent, offers=offers)


def _read(path: Path) -> GoldCv:
    try:
        return GoldCv.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise UsageError(f"{path}: not a JSON file in UTF-8 ({error}).") from error
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise UsageError(f"{path}: {place}: {first['msg']}.") from error
