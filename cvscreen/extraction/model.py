"""The trained pipeline of ``models/``, which labels title rows where no word list knows a name."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import spacy
from spacy.about import __version__ as spacy_version
from spacy.language import Language
from spacy.util import is_compatible_version

from cvscreen.patternbook import models_root

EMPLOYER, CLIENT, ROLE, PLACE = "EMPLOYER", "CLIENT", "ROLE", "PLACE"
COURSE, INSTITUTION, REFEREE = "COURSE", "INSTITUTION", "REFEREE"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Span:
    """A labelled stretch of one text. ``start`` and ``end`` are offsets in it."""

    start: int
    end: int
    label: str


class Labeller:
    """A trained pipeline. ``name`` is its folder under ``models/``; evidence cites it as ``model:NAME``.

    It is read when it is first asked, which a CV with none but listed names never does.
    """

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self._folder = folder

    @property
    def rule(self) -> str:
        return f"model:{self.name}"

    @cached_property
    def pipeline(self) -> Language:
        """The pipeline, read once."""
        return spacy.load(self._folder)

    def label(self, texts: Sequence[str]) -> list[tuple[Span, ...]]:
        """The labelled spans of each text, in order of place; spans of one text do not overlap.

        A text is the title rows of one entry, parted by line ends, with cells parted by tabs.
        """
        if not texts:
            return []
        return [
            tuple(Span(found.start_char, found.end_char, found.label_) for found in doc.ents)
            for doc in self.pipeline.pipe(texts)
        ]


@dataclass(frozen=True, slots=True)
class Labelling:
    """How extraction uses a model. ``alone``: it reads every title row by itself, as an ablation needs."""

    labeller: Labeller
    alone: bool = False


@lru_cache(maxsize=4)
def load_labeller(name: str = "entry-labels", *, even_if_off: bool = False) -> Labeller | None:
    """The labeller of ``models/NAME``; None where there is no such model or this spaCy cannot read it.

    ``metrics.json`` beside the pipeline says with ``enabled`` whether the model is switched on;
    ``even_if_off`` gives it all the same, to measure it.
    """
    root = models_root()
    if root is None:
        return None
    meta = _read(root / name / "pipeline" / "meta.json")
    if not even_if_off and _read(root / name / "metrics.json").get("enabled") is not True:
        return None
    if not meta:
        return None
    wanted = str(meta.get("spacy_version"))
    if not is_compatible_version(spacy_version, wanted):
        _log.warning("The model %s needs spaCy %s, not %s: it is not used", name, wanted, spacy_version)
        return None
    return Labeller(name, root / name / "pipeline")


def shipped_labelling() -> Labelling | None:
    """The shipped model as extraction uses it, or None where there is none or it is switched off."""
    labeller = load_labeller()
    return None if labeller is None else Labelling(labeller)


def _read(path: Path) -> dict[str, object]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}
