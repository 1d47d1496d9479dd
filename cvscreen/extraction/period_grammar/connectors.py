"""What stands between, before and after dates, as regexes of one lexicon."""

from __future__ import annotations

import re

from cvscreen.extraction.period_grammar.lexicon import Lexicon

_NO_YEAR = r"(?!\s{0,3}[/,.-]?\s?['\d])"


class Connectors:
    """Regexes on folded text. Those that look back end at the end of what they are given."""

    def __init__(self, lexicon: Lexicon) -> None:
        month = lexicon.keys(lexicon.months)
        filler = rf"(?:{lexicon.words('filler', 'part')}[\s()]{{1,3}}){{0,3}}"
        sep, slash = lexicon.words("range"), lexicon.words("range-slash")
        both, label, present = lexicon.words("and"), lexicon.words("end-label"), lexicon.words("present")
        mark = lexicon.words("open-end")

        # Between two dates.
        self.range = _compiled(rf"[\s.,;()]{{0,4}}{sep}\.?[\s:(]{{0,4}}(?:{sep}[\s(]{{0,4}})?{filler}")
        self.label = _compiled(rf"[\s.,;|)]{{0,6}}{label}\s?:?\s{{0,3}}{filler}")
        self.slash = _compiled(rf"\s{{0,2}}{slash}\s{{0,2}}")
        self.both = _compiled(rf"\s{{0,3}}(?:{both}|(?:{both}\s){{2}})\s{{0,3}}{filler}")

        # Between a date and one that the next line of its column holds, other cells in between; the
        # month may stand before the break ("mei 2002 - juli" above "2011").
        cells = r"[ ]{0,3}(?:\t[^\n]{0,200})?\n\s{0,3}"
        self.next_line = _compiled(rf"[ .)]{{0,3}}{sep}(?:[ (]{{1,3}}{filler})?{cells}")
        self.month_next_line = _compiled(
            rf"\s{{0,3}}{sep}\s{{0,3}}{filler}(?:(?P<d>\d{{1,2}})(?:e|de|ste)?\s)?(?P<m>{month})\.?{cells}"
        )
        self.unfinished = _compiled(
            rf"(?:\d|{month}\.?)\)?\s?(?:{sep}|{slash})\s?(?:\d{{1,2}}\s)?(?:{month}\.?\s?)?(?=\t|\Z)"
        )

        # After a date. ``sep`` is empty where the present word follows without a separator.
        self.present = _compiled(
            rf"[\s.,;)]{{0,4}}(?P<sep>{sep}|{slash}|{label}\s?:?|\()?[\s(]{{0,4}}(?:{sep}[\s(]{{0,4}})?"
            rf"{filler}{present}"
        )
        self.open_end = _compiled(rf"[ .)]{{0,3}}{sep} {{0,3}}(?:{mark}(?=\Z|[\s|),;:])|(?=\Z|[\n\t|)]))")
        self.month_after = _compiled(rf"\s{{0,3}}{sep}\s{{0,3}}(?P<m>{month})\.?{_NO_YEAR}")

        # Before a date: what leads it in.
        lead = rf"\s?:?[\s(]{{1,4}}{filler}\Z"
        self.present_first = _compiled(rf"{present}\s{{0,3}}(?:{sep}|\n|\t)\s{{0,3}}{filler}\Z")
        self.between = _compiled(rf"{lexicon.words('between')}{lead}")
        self.since = _compiled(rf"{lexicon.words('since')}{lead}")
        self.start = _compiled(rf"{lexicon.words('from', 'since', 'between')}{lead}")
        self.stop = _compiled(rf"{lexicon.words('until', 'stopped')}{lead}")
        self.until = _compiled(rf"{lexicon.words('until')}{lead}")

        # Before a date: another that borrows its year or month. Blanks: a day in words leaves up to
        # twenty behind when it becomes digits.
        open_sep = rf"\s{{0,3}}(?:{sep}|{slash}|{both})\s{{0,20}}{filler}"
        day = r"(?P<d>\d{1,2})(?:e|de|ste)?"
        self.month_before = _compiled(
            rf"(?:{day}[\s.]{{1,3}}(?:van\s)?)?(?P<m>{month})\.?(?P<sep>{open_sep}|\s{{1,3}})\Z"
        )
        self.day_before = _compiled(rf"(?<![\w/.-]){day}{open_sep}\Z")
        self.day_month_before = _compiled(rf"(?<![\w/.-])(?P<d>\d{{1,2}})[-/](?P<m>\d{{1,2}}){open_sep}\Z")
        self.quarter_before = _compiled(
            rf"(?:[qk](?P<n>[1-4])|(?P<o>[1-4])(?:e|ste|de))(?:\s{lexicon.words('quarter')})?{open_sep}\Z"
        )

        # Between a date and a stated duration.
        self.beside = _compiled(
            rf"[\s(\[,|·•:;=-]{{0,6}}(?:{lexicon.words('duration-label')}[\s:]{{0,3}}){{0,2}}"
        )
        self.ahead = _compiled(r"[\s()\[\],|·•:;-]{0,6}")
        self.list_mark = _compiled(rf"(?:{both})?")


def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.ASCII)
