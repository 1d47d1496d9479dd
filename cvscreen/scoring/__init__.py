"""Judges evidence against a request, and ranks what was judged; knows nothing of how CVs are read."""

from cvscreen.scoring.engine import assess, effective_outcome
from cvscreen.scoring.ranking import Ranking, rank

__all__ = ["Ranking", "assess", "effective_outcome", "rank"]
