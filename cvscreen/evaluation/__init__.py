"""Compares what cvscreen finds and decides with gold files written by people.

``load_gold(folder)`` reads the gold files, ``evaluate(pairs, tools)`` compares, ``render(evaluation)``
makes the tables.
"""

from __future__ import annotations

from cvscreen.evaluation.compare import evaluate
from cvscreen.evaluation.gold import GoldCv, GoldSet, load_gold
from cvscreen.evaluation.render import ordered_criteria, render, to_json
from cvscreen.evaluation.tally import Counts, CriterionCounts, Difference, Evaluation

__all__ = [
    "Counts",
    "CriterionCounts",
    "Difference",
    "Evaluation",
    "GoldCv",
    "GoldSet",
    "evaluate",
    "load_gold",
    "ordered_criteria",
    "render",
    "to_json",
]
