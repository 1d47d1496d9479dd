"""The period grammar as a whole: folding, masking, dates, combinations, what is left out."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from cvscreen.extraction.period_grammar.atoms import AtomGrammar
from cvscreen.extraction.period_grammar.blockers import Blockers
from cvscreen.extraction.period_grammar.combine import Combiner
from cvscreen.extraction.period_grammar.durations import DurationGrammar
from cvscreen.extraction.period_grammar.folding import fold
from cvscreen.extraction.period_grammar.lexicon import Lexicon, lexicon_of
from cvscreen.extraction.period_grammar.matches import PeriodMatch
from cvscreen.extraction.period_grammar.spelled import Spelled, SpelledNumbers
from cvscreen.patternbook import Patternbook, load_patternbook


class PeriodGrammar:
    """The grammar of one lexicon; made once, used for every text."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.spelled = SpelledNumbers(lexicon)
        self.atoms = AtomGrammar(lexicon)
        self.durations = DurationGrammar(lexicon)
        self._blockers = Blockers(lexicon)
        self._combiner = Combiner(lexicon, self.atoms)
        words = "|".join(
            phrase.replace(" ", r"\s")
            for kind in ("unit", "century")
            for entry in lexicon.by_kind.get(kind, ())
            for phrase in entry.phrases
            if len(phrase) > 2
        )
        self._quick = re.compile(rf"\d|{words}", re.ASCII)

    def find(self, text: str) -> list[PeriodMatch]:
        """All matches in the order of the text."""
        folded = fold(text)
        if self._quick.search(folded) is None:
            return []
        spelled = self.spelled.digits(folded)
        masked = self._blockers.mask(text, spelled.text)
        atoms = self._blockers.atoms(text, masked, list(self.atoms.find(masked)))
        durations = list(self.durations.find(masked))
        found: list[PeriodMatch] = []
        for match in self._combiner.matches(masked, atoms, durations):
            is_range = match.kind == "period"
            closed = is_range and match.begin is not None and match.finish not in (None, "present")
            if not self._blockers.match(masked, match.start, is_range=is_range, closed=closed):
                found.append(match)
        found += [
            PeriodMatch(one.start, one.end, None, None, False, one.months, "duration", "period:duration")
            for one in durations
            if not any(match.start < one.end and one.start < match.end for match in found)
        ]
        if spelled.spans:
            found = [_outward(match, spelled) for match in found]
        return sorted(found, key=lambda match: (match.start, match.end))

    def is_unfinished(self, text: str) -> bool:
        return self._combiner.is_unfinished(self._blockers.mask(text, fold(text)))


def _outward(match: PeriodMatch, spelled: Spelled) -> PeriodMatch:
    start, end = spelled.outward(match.start, match.end)
    return replace(match, start=start, end=end)


@lru_cache(maxsize=4)
def grammar_of(book: Patternbook) -> PeriodGrammar:
    return PeriodGrammar(lexicon_of(book))


def find_periods(text: str, book: Patternbook | None = None) -> list[PeriodMatch]:
    """Periods, single dates and stated durations of ``text``, in order, spans in ``text`` itself.

    A caller may join the cells of a line with a tab, and lines that belong together with a line feed
    ("2019 –" above "2021", a date column): such ends are then one period. Partial dates stay partial, and
    nothing depends on the day of the run. ``book``: the patterns to use, by default those of the package.
    """
    return grammar_of(book if book is not None else load_patternbook()).find(text)


def is_unfinished(text: str, book: Patternbook | None = None) -> bool:
    """Whether a line ends inside a period ("mei 2019 –", "aug. 2002 t/m juli", also before a tab).

    Such a line is to be joined with the next one by a line feed before ``find_periods``.
    """
    return grammar_of(book if book is not None else load_patternbook()).is_unfinished(text)
