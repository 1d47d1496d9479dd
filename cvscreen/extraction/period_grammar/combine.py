"""Dates put together to periods: ranges, open ends, lists, dates that share a year, prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from cvscreen.extraction.period_grammar.atoms import Atom, AtomGrammar, day_date, month_span
from cvscreen.extraction.period_grammar.connectors import Connectors
from cvscreen.extraction.period_grammar.durations import Duration
from cvscreen.extraction.period_grammar.lexicon import Lexicon
from cvscreen.extraction.period_grammar.matches import PeriodMatch
from cvscreen.periods import PartialDate, Present

_LOOK_BACK = 60
"""Characters before a date in which a word leads it in."""
_PROSE = 120
"""How far apart, in characters, the two ends of a period may stand within a sentence."""
_SENTENCE_END = re.compile(r"[.!?;]\s|[\n\t]")
_PRECISE = frozenset({"month", "day", "iso-day"})
_MARGIN = " .,;:()"

Found = tuple[list[PeriodMatch], int]
"""Matches, and how many dates they use up."""


class Combiner:
    """The ways in which one lexicon lets dates make a period."""

    def __init__(self, lexicon: Lexicon, atoms: AtomGrammar) -> None:
        self._atoms = atoms
        self._is = Connectors(lexicon)

    def is_unfinished(self, text: str) -> bool:
        """Whether a folded text ends, in one of its cells, inside a period."""
        return self._is.unfinished.search(text) is not None

    def matches(self, text: str, atoms: list[Atom], durations: list[Duration]) -> Iterator[PeriodMatch]:
        """The periods and single dates of a folded, masked text, in order; durations attached."""
        place = 0
        previous: PeriodMatch | None = None
        while place < len(atoms):
            floor = previous.end if previous is not None else 0
            found, used = self._at(text, atoms, place, floor)
            place += used
            for match in found:
                linked = match.linked or (
                    previous is not None
                    and self._is.both.fullmatch(text[previous.end : match.start]) is not None
                )
                previous = self._with_duration(text, match, durations)
                if previous.linked != linked:
                    previous = replace(previous, linked=linked)
                yield previous

    def _at(self, text: str, atoms: list[Atom], place: int, floor: int) -> Found:
        """The matches that begin with the date at ``place``; the first rule that applies wins."""
        atom = atoms[place]
        before = text[max(floor, atom.start - _LOOK_BACK) : atom.start]
        if len(atom.dates) > 1:
            spans = enumerate(atom.dates)
            return [_single(atom.start, atom.end, day, "season-list", nth > 0) for nth, day in spans], 1
        if atom.finish is not None:
            return [_period(atom.start, atom.end, atom.date, atom.finish, "years")], 1
        return (
            self._sharing(text, before, atoms, place)
            or self._ranging(text, before, atoms, place)
            or self._open(text, before, atom)
            or self._listed(text, atoms, place)
        )

    # --- two dates -----------------------------------------------------------------------------------

    def _ranging(self, text: str, before: str, atoms: list[Atom], place: int) -> Found | None:
        if place + 1 >= len(atoms):
            return None
        atom, following = atoms[place], atoms[place + 1]
        start = self._opening(before, len(before), atom.start - len(before))
        if (broken := self._broken(text, atom, following)) is not None:
            parts = ((start, broken[1]), (following.start, following.end))
            match = _period(start, following.end, atom.date, broken[0], "next-line")
            return [replace(match, parts=parts)], 2
        rule = self._joined(text, before, atom, following)
        if rule is None:
            return None
        if rule == "range-slash" and (longer := self._year_pairs(text, atoms, place)) is not None:
            return longer
        match = _period(start, following.end, atom.date, following.date, rule)
        if rule == "prose":
            lead = self._is.stop.search(text[atom.end : following.start])
            second = atom.end + lead.start() if lead is not None else following.start
            match = replace(match, parts=((start, atom.end), (second, following.end)))
        return [match], 2

    def _broken(self, text: str, atom: Atom, following: Atom) -> tuple[PartialDate, int] | None:
        """The end of a period that a narrow column breaks off, and where its first line ends."""
        gap = text[atom.end : following.start]
        if "\n" not in gap or not _alone(text, following):
            return None
        if (month := self._is.month_next_line.fullmatch(gap)) is not None and following.form == "year":
            year, number = following.date.first.year, self._atoms.month_number(month["m"])
            end = day_date(year, number, int(month["d"])) if month["d"] else PartialDate.month(year, number)
            return None if end is None else (end, atom.end + month.end("m"))
        if "\t" in gap and self._is.next_line.fullmatch(gap):
            return following.date, text.index("\t", atom.end)
        return None

    def _joined(self, text: str, before: str, atom: Atom, following: Atom) -> str | None:
        """The rule by which two neighbouring dates are the ends of one period, or None."""
        if following.finish is not None or len(following.dates) > 1:
            return None
        gap = text[atom.end : following.start]
        if self._is.range.fullmatch(gap) or self._is.label.fullmatch(gap):
            return "range"
        if self._is.slash.fullmatch(gap):
            return "range-slash"
        if self._is.both.fullmatch(gap) and self._is.between.search(before):
            return "between"
        in_order = atom.date.first <= following.date.last
        if not gap.strip():
            alone = _alone(text, atom) and _alone(text, following)
            if alone and ("\n" in gap or "\t" in gap):
                return "column"
            precise = atom.form in _PRECISE and following.form in _PRECISE and not atom.weak
            whole = text.strip() == text[atom.start : following.end]
            return "juxtaposed" if in_order and "\n" not in gap and (precise or whole) else None
        if len(gap) > _PROSE or _SENTENCE_END.search(gap) or not in_order:
            return None
        lead = text[max(0, following.start - _LOOK_BACK) : following.start]
        return "prose" if self._is.start.search(before) and self._is.stop.search(lead) else None

    def _year_pairs(self, text: str, atoms: list[Atom], place: int) -> Found | None:
        """School years as the ends of a period: "2012/2013 - 2014/2015", "2019/2020 - heden"."""
        first, pair_end = atoms[place], atoms[place + 1].end
        if (present := self._is.present.match(text, pair_end)) is not None and present["sep"]:
            return [_period(first.start, present.end(), first.date, "present", "present")], 2
        four = atoms[place : place + 4]
        if len(four) < 4 or any(atom.form != "year" for atom in four):
            return None
        joined = self._is.range.fullmatch(text[pair_end : four[2].start])
        if joined and self._is.slash.fullmatch(text[four[2].end : four[3].start]):
            return [_period(first.start, four[3].end, first.date, four[3].date, "range")], 4
        return None

    # --- one date and its surroundings ---------------------------------------------------------------

    def _open(self, text: str, before: str, atom: Atom) -> Found | None:
        """One date with a present word, an open end, "sinds" or "tot"."""
        offset = atom.start - len(before)
        start = self._opening(before, len(before), offset)
        present = self._is.present.match(text, atom.end)
        if present is not None and (present["sep"] or self._belongs(text, atom, present.end())):
            return [_period(start, present.end(), atom.date, "present", "present")], 1
        if (first := self._is.present_first.search(before)) is not None:
            return [_period(offset + first.start(), atom.end, atom.date, "present", "present-first")], 1
        if atom.form == "month" and (after := self._is.month_after.match(text, atom.end)) is not None:
            month = self._atoms.month_number(after["m"])
            # At the end of a cell its year may stand on the next line; then nothing is known of it here.
            if month > atom.date.first.month and not self._ends_cell(text, after.end()):
                end = PartialDate.month(atom.date.first.year, month)
                return [_period(start, after.end(), atom.date, end, "shared-year")], 1
        if (open_end := self._is.open_end.match(text, atom.end)) is not None:
            return [_period(start, open_end.end(), atom.date, "present", "open-end")], 1
        if (since := self._is.since.search(before)) is not None:
            return [_period(offset + since.start(), atom.end, atom.date, "present", "since")], 1
        if (until := self._is.until.search(before)) is not None:
            return [_period(offset + until.start(), atom.end, None, atom.date, "until")], 1
        return ([], 1) if atom.weak and not _alone(text, atom) else None

    def _sharing(self, text: str, before: str, atoms: list[Atom], place: int) -> Found | None:
        """A beginning that borrows the year or month of this date ("van januari tot april 2015")."""
        atom = atoms[place]
        if atom.form == "month" and place + 1 < len(atoms):
            # "… jan - maart 2019 - mei 2020": the date begins a period of its own.
            gap = text[atom.end : atoms[place + 1].start]
            if self._is.range.fullmatch(gap):
                return None
        offset = atom.start - len(before)
        begin: PartialDate | None = None
        match: re.Match[str] | None = None
        if atom.form == "day" and (match := self._is.day_month_before.search(before)) is not None:
            begin = _before(atom.date, int(match["m"]), int(match["d"]))
        elif atom.form in ("month", "day") and (match := self._is.month_before.search(before)) is not None:
            month = self._atoms.month_number(match["m"])
            begin = _before(atom.date, month, int(match["d"]) if match["d"] else None)
            earlier = before[: match.start()]
            if begin is not None and self._lists(match["sep"]) and not self._is.between.search(earlier):
                return self._month_list(earlier, offset, match, begin, atom), 1
        elif atom.form == "day" and (match := self._is.day_before.search(before)) is not None:
            begin = day_date(atom.date.first.year, atom.date.first.month, int(match["d"]))
        elif atom.form == "quarter" and (match := self._is.quarter_before.search(before)) is not None:
            begin = month_span(atom.date.first.year, 3 * int(match["n"] or match["o"]) - 2, 3)
        if begin is None or match is None or begin.first > atom.date.last:
            return None
        start = self._opening(before, match.start(), offset)
        return [_period(start, atom.end, begin, atom.date, "shared-year")], 1

    def _lists(self, separator: str) -> bool:
        """Whether the separator lists rather than ranges ("juni, juli en augustus 2018")."""
        mark = separator.strip()
        return bool(mark) and "/" not in mark and self._is.list_mark.fullmatch(mark) is not None

    def _month_list(
        self, before: str, offset: int, match: re.Match[str], begin: PartialDate, atom: Atom
    ) -> list[PeriodMatch]:
        found = [(offset + match.start(), offset + match.start("sep"), begin)]
        while (earlier := self._is.month_before.search(before)) is not None and self._lists(earlier["sep"]):
            value = _before(begin, self._atoms.month_number(earlier["m"]), None)
            if value is None:
                break
            found.insert(0, (offset + earlier.start(), offset + earlier.start("sep"), value))
            before = before[: earlier.start()]
        found.append((atom.start, atom.end, atom.date))
        return [_single(start, end, value, "list", nth > 0) for nth, (start, end, value) in enumerate(found)]

    def _listed(self, text: str, atoms: list[Atom], place: int) -> Found:
        """A single date, with the years that follow it in a list taking its month or season."""
        atom = atoms[place]
        found = [_single(atom.start, atom.end, atom.date, atom.form, False)]
        used, end = 1, atom.end
        while atom.base is not None and place + used < len(atoms):
            following = atoms[place + used]
            if following.form != "year" or not self._is.both.fullmatch(text[end : following.start]):
                break
            after = atoms[place + used + 1] if place + used + 1 < len(atoms) else None
            if after is not None and self._is.range.fullmatch(text[following.end : after.start]):
                break
            value = atom.base(following.date.first.year)
            found.append(_single(following.start, following.end, value, "list", True))
            used, end = used + 1, following.end
        return found, used

    def _opening(self, before: str, end: int, offset: int) -> int:
        """The start of "van …" or "tussen …" where such a word leads the period in."""
        lead = self._is.start.search(before[:end])
        return offset + (lead.start() if lead is not None else end)

    @staticmethod
    def _ends_cell(text: str, end: int) -> bool:
        return text[end : end + 1] in ("", "\n", "\t")

    def _belongs(self, text: str, atom: Atom, end: int) -> bool:
        """A present word without a separator belongs to the date where it ends the cell ("2010 heden"), or
        where the date has a cell for itself; "diploma 2012, nu werkzaam" is not running.
        """
        gap = text[atom.end : end]
        return _alone(text, atom) if "\n" in gap or "\t" in gap else self._ends_cell(text, end)

    def _with_duration(self, text: str, match: PeriodMatch, durations: list[Duration]) -> PeriodMatch:
        """The match with a duration directly before or after it, which is used up, and brackets closed."""
        for duration in durations:
            if duration.vague:
                continue
            after = match.end <= duration.start and self._is.beside.fullmatch(text, match.end, duration.start)
            ahead = duration.end <= match.start and self._is.ahead.fullmatch(text, duration.end, match.start)
            if after or ahead:
                durations.remove(duration)
                start, end = min(match.start, duration.start), max(match.end, duration.end)
                match = replace(match, start=start, end=end, stated_months=duration.months)
                break
        span = text[match.start : match.end]
        if span.count("(") > span.count(")") and text[match.end : match.end + 1] == ")":
            return replace(match, end=match.end + 1)
        return match


def _before(later: PartialDate, month: int, day: int | None) -> PartialDate | None:
    """A month or day without a year: of the year of ``later``, or the one before where it lies after it."""
    if not 1 <= month <= 12:
        return None
    year = later.first.year
    value = PartialDate.month(year, month) if day is None else day_date(year, month, day)
    if value is not None and value.first > later.last:
        value = PartialDate.month(year - 1, month) if day is None else day_date(year - 1, month, day)
    return value


def _period(
    start: int, end: int, begin: PartialDate | None, finish: PartialDate | Present, rule: str
) -> PeriodMatch:
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
    cell = text[start : min(ends, default=len(text))]
    return cell.strip(_MARGIN) == text[atom.start : atom.end].strip(_MARGIN)
