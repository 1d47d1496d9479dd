"""Finds periods, dates and stated durations in the text of a Dutch CV.

``find_periods`` is what extraction uses; ``read_expression`` reads one whole expression and is what the
public test suites are run through.
"""

from cvscreen.extraction.period_grammar.date_words import date_words
from cvscreen.extraction.period_grammar.expression import Reading, read_expression
from cvscreen.extraction.period_grammar.grammar import find_periods, is_unfinished
from cvscreen.extraction.period_grammar.matches import PeriodKind, PeriodMatch

__all__ = [
    "PeriodKind",
    "PeriodMatch",
    "Reading",
    "date_words",
    "find_periods",
    "is_unfinished",
    "read_expression",
]
