"""The patterns folder as a checked, expanded and fingerprinted whole.

Knowledge of the Dutch labour market lives in TOML files under ``patterns/``; this package finds them,
reads them, refuses what is wrong in them and hands them out. It does not match anything.
"""

from cvscreen.patternbook.book import Patternbook, load_patternbook
from cvscreen.patternbook.locate import models_root, patterns_root
from cvscreen.patternbook.model import PatternEntry
from cvscreen.patternbook.variants import (
    VARIANT_RULES,
    expanded_phrases,
    expanded_pseudo,
    expanded_token_patterns,
)

__all__ = [
    "VARIANT_RULES",
    "PatternEntry",
    "Patternbook",
    "expanded_phrases",
    "expanded_pseudo",
    "expanded_token_patterns",
    "load_patternbook",
    "models_root",
    "patterns_root",
]
