"""Finds periods, dates and stated durations in the text of a Dutch CV.

``find_periods`` is what extraction uses; ``read_expression`` reads one whole expression and is what the
public test suites are run through.
"""

from cvscreen.extraction.period_grammar.grammar import PeriodGrammar, find_periods
from cvscreen.extraction.period_grammar.matches import PeriodKind, PeriodMatch

__all__ = ["PeriodGrammar", "PeriodKind", "PeriodMatch", "find_periods"]
