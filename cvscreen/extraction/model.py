"""The trained pipeline of ``models/``, which labels title rows where no word list knows a name."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import spacy
from spacy.language import Language

from cvscreen.patternbook import models_root

EMPLOYER, CLIENT, ROLE, PLACE = "EMPLOYER", "CLIENT", "ROLE", "PLACE"
COURSE, INSTITUTION, REFEREE = "COURSE", "INSTITUTION", "REFEREE"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Span:
    """A labelled stretch of one text: ``start`` and ``end`` are offsets in it, ``label`` one of the labels above."""

    start: int
    end: int
    label: str


class Labeller:
    """A loaded pipeline. ``name`` is the folder under ``models/``; evidence cites it as ``model:NAME``."""

    def __init__(self, name: str, pipeline: Language) -> None:
        self.name = name
        self._pipeline = pipeline

    @property
    def rule(self) -> str:
        return f"model:{self.name}"

    def label(self, texts: Sequence[str]) -> list[tuple[Span, ...]]:
        """The labelled spans of each text, in order of place; spans of one text do not overlap.

        A text is the title rows of one entry, parted by line ends, with cells parted by tabs.
        """
        return [
            tuple(Span(found.start_char, found.end_char, found.label_) for found in doc.ents)
            for doc in self._pipeline.pipe(texts)
        ]


@dataclass(frozen=True, slots=True)
class Labelling:
    """How extraction uses a model. ``alone``: it reads every title row by itself, as an ablation needs."""

    labeller: Labeller
    alone: bool = False


@lru_cache(maxsize=2)
def load_labeller(name: str = "entry-labels", *, even_if_off: bool = False) -> Labeller | None:
    """The labeller of ``models/NAME``, loaded once; None without the folder or a spaCy that can read it.

    ``metrics.json`` beside the pipeline says with ``enabled`` whether the model is switched on;
    ``even_if_off`` loads it all the same, to measure it.
    """
    root = models_root()
    if root is None or not (root / name / "pipeline" / "meta.json").is_file():
        return None
    if not even_if_off and not _enabled(root / name / "metrics.json"):
        return None
    try:
        return Labeller(name, spacy.load(root / name / "pipeline"))
    except (OSError, ValueError, KeyError, TypeError) as error:
        # A pipeline of another spaCy: rules alone go on. The message names settings, never a CV.
        _log.warning("The model %s cannot be used with spaCy %s: %s", name, spacy.__version__, error)
        return None


def shipped_labelling() -> Labelling | None:
    """The shipped model as extraction uses it, or None where there is none or it is switched off."""
    labeller = load_labeller()
    return None if labeller is None else Labelling(labeller)


def _enabled(path: Path) -> bool:
    try:
        return json.loads(path.read_text(encoding="utf-8")).get("enabled") is True
    except (OSError, ValueError):
        return False
