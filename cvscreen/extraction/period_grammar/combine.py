"""Dates put together to periods: ranges, open ends, lists, dates that share a year, prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from cvscreen.extraction.period_grammar.atoms import Atom, AtomGrammar, day_date
from cvscreen.extraction.period_grammar.durations import Duration
from cvscreen.extraction.period_grammar.lexicon import Lexicon
from cvscreen.extraction.period_grammar.matches import PeriodMatch
from cvscreen.periods import PartialDate

_LOOK_BACK = 60
_PROSE = 120
"""How far apart, in characters, the two ends of a period may stand within a sentence."""
_SENTENCE_END = re.compile(r"[.!?;]\s|[\n\t]")
_WORD_FORMS = frozenset({"month", "day", "iso-day"})


class Combiner:
    """The ways in which one lexicon lets dates make a period."""

    def __init__(self, lexicon: Lexicon, atoms: AtomGrammar) -> None:
        self._atoms = atoms
        month = lexicon.keys(lexicon.months)
        filler = rf"(?:{lexicon.words('filler', 'part')}[\s(]{{1,3}}){{0,3}}"
        sep = lexicon.words("range")
        slash, between = lexicon.words("range-slash"), lexicon.words("between")
        both = lexicon.words("and")
        label = lexicon.words("end-label")
        present = lexicon.words("present")
        self._range = re.compile(
            rf"[\s.,;)]{{0,4}}{sep}[\s:(]{{0,4}}(?:{sep}[\s(]{{0,4}})?{filler}", re.ASCII
        )
        self._label = re.compile(rf"[\s.,;|)]{{0,6}}{label}\s?:?\s{{0,3}}{filler}", re.ASCII)
        self._slash = re.compile(rf"\s{{0,2}}(?:{slash})\s{{0,2}}", re.ASCII)
        self._both = re.compile(rf"\s{{0,3}}(?:{both}|(?:{both}\s){{2}})\s{{0,3}}{filler}", re.ASCII)
        self._present = re.compile(
            rf"[\s.,;)]{{0,4}}(?:{sep}|{slash}|{label}\s?:?|,|\()?[\s(]{{0,4}}(?:{sep}[\s(]{{0,4}})?"
            rf"(?:{filler})?{present}\)?",
            re.ASCII,
        )
        self._present_first = re.compile(rf"{present}\s{{0,3}}(?:{sep}|\n|\t)\s{{0,3}}{filler}\Z", re.ASCII)
        self._open_end = re.compile(
            rf"[ .)]{{0,3}}{sep}[ ]{{0,3}}(?:{lexicon.words('open-end')})?[ ]{{0,3}}(?=\Z|[\n\t|)])", re.ASCII
        )
        lead = rf"\s?:?[\s(]{{1,4}}{filler}\Z"
        self._between = re.compile(rf"{between}{lead}", re.ASCII)
        self._since = re.compile(rf"{lexicon.words('since')}{lead}", re.ASCII)
        self._from = re.compile(rf"{lexicon.words('from', 'since', 'between')}{lead}", re.ASCII)
        self._until = re.compile(rf"{lexicon.words('until', 'stopped')}{lead}", re.ASCII)
        self._only_until = re.compile(rf"{lexicon.words('until')}{lead}", re.ASCII)
        # Blanks: a day in words leaves up to twenty behind when it becomes digits.
        open_sep = rf"\s{{0,3}}(?:{sep}|{slash}|{both})\s{{0,20}}{filler}"
        self._month_before = re.compile(
            rf"(?:(?P<d>\d{{1,2}})(?:e|de|ste)?[\s.]{{1,3}}(?:van\s)?)?(?P<m>{month})\.?(?P<sep>{open_sep}|\s{{1,3}})\Z",
            re.ASCII,
        )
        self._day_before = re.compile(
            rf"(?<![\w/.-])(?P<d>\d{{1,2}})(?:e|de|ste)?(?P<sep>{open_sep})\Z", re.ASCII
        )
        self._day_month_before = re.compile(
            rf"(?<![\w/.-])(?P<d>\d{{1,2}})[-/](?P<m>\d{{1,2}})(?P<sep>{open_sep})\Z", re.ASCII
        )
        self._quarter_before = re.compile(
            rf"(?:[qk](?P<n>[1-4])|(?P<o>[1-4])(?:e|ste|de))(?:\s{lexicon.words('quarter')})?{open_sep}\Z",
            re.ASCII,
        )
        self._month_after = re.compile(
            rf"\s{{0,3}}{sep}\s{{0,3}}(?P<m>{month})\.?(?!\s{{0,3}}[/,.-]?\s?['\d])", re.ASCII
        )
        self._beside = re.compile(
            rf"[\s(\[,|·•:;=-]{{0,6}}(?:{lexicon.words('duration-label')}[\s:]{{0,3}}){{0,2}}\Z", re.ASCII
        )
        self._list_separator = re.compile(rf"(?:{both}|\s)", re.ASCII)

    def matches(self, text: str, atoms: list[Atom], durations: list[Duration]) -> Iterator[PeriodMatch]:
        """The periods and single dates of a folded, masked text, in order; durations attached."""
        place = 0
        previous: PeriodMatch | None = None
        while place < len(atoms):
            floor = previous.end if previous is not None else 0
            found, used = self._at(text, atoms, place, floor)
            place += used
            for match in found:
                linked = match.linked or self._is_linked(text, previous, match)
                previous = replace(self._with_duration(text, match, durations), linked=linked)
                yield previous

    # --- one expression ------------------------------------------------------------------------------

    def _at(self, text: str, atoms: list[Atom], place: int, floor: int) -> tuple[list[PeriodMatch], int]:
        """The matches that begin with the date at ``place``, and how many dates they use up."""
        atom = atoms[place]
        following = atoms[place + 1] if place + 1 < len(atoms) else None
        before = text[max(floor, atom.start - _LOOK_BACK) : atom.start]
        if len(atom.dates) > 1:
            return [
                _single(atom.start, atom.end, day, "season-list", place > 0)
                for place, day in enumerate(atom.dates)
            ], 1
        if atom.finish is not None:
            return [_period(atom.start, atom.end, atom.date, atom.finish, "years")], 1
        if (shared := self._shared(before, atom, following, text)) is not None:
            return shared, 1
        opening = self._opening(before, atom)
        if following is not None and (rule := self._joined(text, before, atom, following)) is not None:
            joined = _period(opening, following.end, atom.date, following.date, rule)
            return [self._in_parts(text, joined, atom, following) if rule == "prose" else joined], 2
        if (present := self._present.match(text, atom.end)) is not None and not self._new_line(
            text, atom, present
        ):
            return [_period(opening, present.end(), atom.date, "present", "present")], 1
        if (first := self._present_first.search(before)) is not None:
            return [
                _period(
                    atom.start - len(before) + first.start(), atom.end, atom.date, "present", "present-first"
                )
            ], 1
        if atom.form == "month" and (after := self._month_after.match(text, atom.end)) is not None:
            month = self._atoms.month_number(after["m"].strip("."))
            if month > atom.date.first.month:
                end = PartialDate.month(atom.date.first.year, month)
                return [_period(atom.start, after.end(), atom.date, end, "shared-year")], 1
        if (open_end := self._open_end.match(text, atom.end)) is not None:
            return [_period(opening, open_end.end(), atom.date, "present", "open-end")], 1
        if (since := self._since.search(before)) is not None:
            return [
                _period(atom.start - len(before) + since.start(), atom.end, atom.date, "present", "since")
            ], 1
        if (until := self._only_until.search(before)) is not None:
            return [_period(atom.start - len(before) + until.start(), atom.end, None, atom.date, "until")], 1
        if atom.weak and not _alone(text, atom):
            return [], 1
        return self._listed(text, atoms, place)

    def _joined(self, text: str, before: str, atom: Atom, following: Atom) -> str | None:
        """The rule by which two neighbouring dates are the ends of one period, or None."""
        if following.finish is not None or len(following.dates) > 1:
            return None
        gap = text[atom.end : following.start]
        if self._range.fullmatch(gap) or self._label.fullmatch(gap):
            return "range"
        if self._slash.fullmatch(gap) and (atom.form == following.form or "?" not in gap):
            return "range-slash"
        if self._both.fullmatch(gap) and self._between.search(before):
            return "between"
        if gap.strip() == "" and gap:
            if _alone(text, atom) and _alone(text, following) and ("\n" in gap or "\t" in gap):
                return "column"
            exact = atom.form in _WORD_FORMS and following.form in _WORD_FORMS
            if "\n" not in gap and exact and not atom.weak and atom.date.first <= following.date.last:
                return "juxtaposed"
            if text.strip() == text[atom.start : following.end] and atom.date.first <= following.date.last:
                return "juxtaposed"
            return None
        lead = text[max(0, following.start - _LOOK_BACK) : following.start]
        if (
            len(gap) <= _PROSE
            and not _SENTENCE_END.search(gap)
            and self._from.search(before)
            and self._until.search(lead)
            and atom.date.first <= following.date.last
        ):
            return "prose"
        return None

    def _shared(self, before: str, atom: Atom, following: Atom | None, text: str) -> list[PeriodMatch] | None:
        """A beginning that shares its year or month with this date ("van januari tot april 2015")."""
        if following is not None and atom.form in ("month", "year"):
            gap = text[atom.end : following.start]
            if self._range.fullmatch(gap):
                return None
        offset = atom.start - len(before)
        year, rule = atom.date.first.year, "shared-year"
        begin: PartialDate | None = None
        match: re.Match[str] | None = None
        if atom.form == "day" and (match := self._day_month_before.search(before)) is not None:
            begin = _before(atom.date, int(match["m"]), int(match["d"]))
        elif atom.form in ("month", "day") and (match := self._month_before.search(before)) is not None:
            month = self._atoms.month_number(match["m"].strip("."))
            begin = _before(atom.date, month, int(match["d"]) if match["d"] else None)
            if (
                begin is not None
                and self._lists(match["sep"])
                and not self._between.search(before[: match.start()])
            ):
                return self._month_list(before[: match.start()], offset, match, begin, atom)
        elif atom.form == "day" and (match := self._day_before.search(before)) is not None:
            begin = day_date(year, atom.date.first.month, int(match["d"]))
        elif atom.form == "quarter" and (match := self._quarter_before.search(before)) is not None:
            number = int(match["n"] or match["o"])
            begin = PartialDate.range(date(year, 3 * number - 2, 1), atom.date.last)
            begin = PartialDate.range(begin.first, _quarter_end(year, number))
        if begin is None or match is None or begin.first > atom.date.last:
            return None
        start = self._opening_at(before, match.start(), offset)
        return [_period(start, atom.end, begin, atom.date, rule)]

    def _lists(self, separator: str) -> bool:
        """Whether the separator lists rather than ranges ("juni, juli en augustus 2018")."""
        return self._list_separator.fullmatch(separator.strip()) is not None and "/" not in separator

    def _month_list(
        self, before: str, offset: int, match: re.Match[str], begin: PartialDate, atom: Atom
    ) -> list[PeriodMatch]:
        found = [(offset + match.start(), offset + match.start("sep"), begin)]
        while (earlier := self._month_before.search(before)) is not None and self._lists(earlier["sep"]):
            month = self._atoms.month_number(earlier["m"].strip("."))
            value = _before(begin, month, None)
            if value is None:
                break
            found.insert(0, (offset + earlier.start(), offset + earlier.start("sep"), value))
            before = before[: earlier.start()]
        found.append((atom.start, atom.end, atom.date))
        return [_single(start, end, value, "list", i > 0) for i, (start, end, value) in enumerate(found)]

    def _listed(self, text: str, atoms: list[Atom], place: int) -> tuple[list[PeriodMatch], int]:
        """A single date, with the years that follow it in a list taking its month or season."""
        atom = atoms[place]
        found = [_single(atom.start, atom.end, atom.date, atom.form, False)]
        used, end = 1, atom.end
        while atom.base is not None and place + used < len(atoms):
            following = atoms[place + used]
            if following.form != "year" or not self._both.fullmatch(text[end : following.start]):
                break
            after = atoms[place + used + 1] if place + used + 1 < len(atoms) else None
            if after is not None and self._range.fullmatch(text[following.end : after.start]):
                break
            value = atom.base(following.date.first.year)
            found.append(_single(following.start, following.end, value, "list", True))
            used, end = used + 1, following.end
        return found, used

    # --- around an expression ------------------------------------------------------------------------

    def _opening(self, before: str, atom: Atom) -> int:
        return self._opening_at(before, len(before), atom.start - len(before))

    def _opening_at(self, before: str, end: int, offset: int) -> int:
        """The start of "van …" or "tussen …" where such a word leads the period in."""
        lead = self._from.search(before[:end])
        return offset + (lead.start() if lead is not None else end)

    def _in_parts(self, text: str, match: PeriodMatch, atom: Atom, following: Atom) -> PeriodMatch:
        lead = self._until.search(text[atom.end : following.start])
        second = atom.end + lead.start() if lead is not None else following.start
        return replace(match, parts=((match.start, atom.end), (second, following.end)))

    @staticmethod
    def _new_line(text: str, atom: Atom, present: re.Match[str]) -> bool:
        """A present word on a line of its own belongs to a date that is alone in its line or cell."""
        gap = text[atom.end : present.end()]
        words = gap.strip()
        bare = words == gap.lstrip() and words[:1].isalpha() and words[:3] != "tot"
        return bare and ("\n" in gap or "\t" in gap) and not _alone(text, atom)

    def _is_linked(self, text: str, previous: PeriodMatch | None, match: PeriodMatch) -> bool:
        return previous is not None and self._both.fullmatch(text[previous.end : match.start]) is not None

    def _with_duration(self, text: str, match: PeriodMatch, durations: list[Duration]) -> PeriodMatch:
        """The match with a duration that stands directly after or before it, which is then used up."""
        for duration in durations:
            after = match.end <= duration.start and self._beside.fullmatch(text[match.end : duration.start])
            ahead = duration.end <= match.start and re.fullmatch(
                r"[\s)\],|·•:;-]{0,6}", text[duration.end : match.start]
            )
            if after or ahead:
                durations.remove(duration)
                closing = 1 if text[duration.end : duration.end + 1] in (")", "]") else 0
                start = min(match.start, duration.start)
                end = duration.end + closing if after else match.end
                return replace(match, start=start, end=end, stated_months=duration.months)
        return match


def _quarter_end(year: int, number: int) -> date:
    return date(year, 3 * number, 31 if number in (1, 4) else 30)


def _before(later: PartialDate, month: int, day: int | None) -> PartialDate | None:
    """A month or day without a year: of the year of ``later``, or the one before where it lies after it."""
    if not 1 <= month <= 12:
        return None
    year = later.first.year
    value = PartialDate.month(year, month) if day is None else day_date(year, month, day)
    if value is not None and value.first > later.last:
        value = PartialDate.month(year - 1, month) if day is None else day_date(year - 1, month, day)
    return value


def _period(start: int, end: int, begin: PartialDate | None, finish: object, rule: str) -> PeriodMatch:
    assert finish is None or finish == "present" or isinstance(finish, PartialDate)
    if begin is not None and isinstance(finish, PartialDate) and begin.first > finish.last:
        # Written the newest first: the same stretch.
        begin, finish, rule = finish, begin, "reversed"
    return PeriodMatch(start, end, begin, finish, False, None, "period", f"period:{rule}")


def _single(start: int, end: int, value: PartialDate, rule: str, linked: bool) -> PeriodMatch:
    return PeriodMatch(start, end, value, value, True, None, "date", f"period:{rule}", linked)


def _alone(text: str, atom: Atom) -> bool:
    """Whether the date is all that its cell holds."""
    start = max(text.rfind("\n", 0, atom.start), text.rfind("\t", 0, atom.start)) + 1
    ends = [place for place in (text.find("\n", atom.end), text.find("\t", atom.end)) if place >= 0]
    return text[start : min(ends, default=len(text))].strip(" .,;:()") == text[atom.start : atom.end].strip(
        " .,;:()"
    )
