"""The words of the period grammar, read from ``patterns/periods/`` and made ready as pieces of regexes.

Keys of an entry beside the common ones: ``kind`` (one of ``KINDS``), ``symbols`` (marks that are no
words), and by kind: month ``month``; season ``first_month``, ``months``, ``plural``, ``recurs``; part
``first_month``, ``last_month``; number, ordinal, century ``value`` (century also ``gap``: a number of
ten or more must follow); unit ``months`` or ``days``; quantity ``tenths``, ``vague``; fraction
``hundredths``; bound ``direction`` ("since", "until") and ``includes``; bound-after ``direction``;
blocker ``reach`` (where the cue stands: "next", directly before; "line", before in the line; "after";
"postcode", letters that make none) and ``what`` it blocks ("year" bare years, "single" those without a
range, "range" whole periods, "any" numbers of every kind or dates of availability, "first" the first
date after it, "birth", "count").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from cvscreen.errors import PatternError
from cvscreen.extraction.period_grammar.folding import fold
from cvscreen.patternbook import Patternbook, PatternEntry, load_patternbook

KINDS = frozenset(
    {
        "month", "season", "part", "quarter", "quarter-letter", "half-year", "half-year-letter", "decade",
        "range", "range-slash", "end-label", "between", "and", "since", "from", "until", "stopped", "present",
        "open-end", "bound", "bound-after", "filler", "weekday", "number", "ordinal", "century", "unit",
        "quantity", "fraction", "duration-label", "duration-vague", "not-duration-after",
        "not-duration-before", "blocker",
    }
)  # fmt: skip


def _phrase(phrase: str) -> str:
    source = re.escape(fold(phrase))
    source = source.replace(r"\-", r"[\s-]?").replace(r"\*", r"\w{0,30}").replace(r"\ ", r"[\s-]{1,3}")
    return source.replace("/", r"\s?/\s?").replace(r"\.", r"\.?")


def alternation(phrases: Iterable[str]) -> str:
    """Phrases as one non-capturing group for folded text, the longest first so that the most specific wins.

    Whole words, full stops optional, blanks and hyphens flexible, * for letters.
    """
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    # One look around for all words: Python's engine tries each branch of a group, look-behind included.
    groups: dict[tuple[bool, bool], list[str]] = {}
    for phrase in ordered:
        edges = (phrase[0].isalnum() or phrase[0] == "*", phrase[-1].isalnum() or phrase[-1] in "*.")
        groups.setdefault(edges, []).append(_phrase(phrase))
    branches = [
        (r"(?<!\w)" if before else "") + "(?:" + "|".join(sources) + ")" + (r"(?!\w)" if after else "")
        for (before, after), sources in sorted(groups.items(), reverse=True)
    ]
    return "(?:" + ("|".join(branches) or "(?!)") + ")"


@dataclass(frozen=True, slots=True)
class Bound:
    """A wording such as "later dan": which way it is open and whether the named unit itself counts."""

    since: bool
    includes: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words by kind, with what they stand for. Phrases are folded; symbols are taken as they are."""

    by_kind: Mapping[str, tuple[PatternEntry, ...]]
    months: Mapping[str, int]
    seasons: Mapping[str, tuple[int, int]]
    """First month and number of months."""
    recurring: frozenset[str]
    """Seasons in the plural, which recur in every year of a range."""
    may_recur: frozenset[str]
    """Seasons that people work year after year, so that a range of years repeats them."""
    parts: Mapping[str, tuple[int, int]]
    """First and last month within a year."""
    numbers: Mapping[str, int]
    """Number words 0 to 99."""
    ordinals: Mapping[str, int]
    """Ordinal words 1 to 31."""
    units: Mapping[str, tuple[int, int]]
    """Months and days in one unit of a duration."""
    quantities: Mapping[str, float]
    fractions: Mapping[str, float]
    bounds: Mapping[str, Bound]

    def words(self, *kinds: str) -> str:
        """Alternation of all phrases and symbols of some kinds."""
        entries = [entry for kind in kinds for entry in self.by_kind.get(kind, ())]
        phrases = [phrase for entry in entries for phrase in (*entry.phrases, *entry.token_patterns)]
        symbols = sorted({symbol for entry in entries for symbol in entry.attributes.get("symbols", ())})
        marks = [re.escape(fold(symbol)) for symbol in sorted(symbols, key=lambda mark: (-len(mark), mark))]
        return "(?:" + "|".join([alternation(phrases), *marks]) + ")"

    def keys(self, table: Mapping[str, object]) -> str:
        """Alternation of the words of one of the tables."""
        return alternation(table)


def normal(words: str) -> str:
    """A matched phrase as it stands in the tables: single blanks, no full stops, no hyphens."""
    return re.sub(r"[\s-]+", " ", words.replace(".", "")).strip()


def _table(entries: Iterable[PatternEntry]) -> dict[str, PatternEntry]:
    return {normal(fold(phrase)): entry for entry in entries for phrase in entry.phrases}


def _numbers(entries: Iterable[PatternEntry]) -> dict[str, int]:
    """Number words to 99: those of the data, and unit + en + ten above twenty."""
    plain = {word: int(entry.attributes["value"]) for word, entry in _table(entries).items()}
    composed = {
        f"{unit}en{ten}": low + high
        for unit, low in plain.items()
        for ten, high in plain.items()
        if 1 <= low <= 9 and high >= 20 and high % 10 == 0
    }
    return {**plain, **composed}


def _ordinals(entries: Iterable[PatternEntry], numbers: Mapping[str, int]) -> dict[str, int]:
    plain = {word: int(entry.attributes["value"]) for word, entry in _table(entries).items()}
    composed = {f"{word}ste": value for word, value in numbers.items() if 20 < value <= 31}
    return {**composed, **plain}


def build(entries: Iterable[PatternEntry]) -> Lexicon:
    """The lexicon of some entries; PatternError for an unknown kind or a missing key."""
    by_kind: dict[str, list[PatternEntry]] = {}
    for entry in entries:
        kind = entry.attributes.get("kind")
        if kind not in KINDS:
            raise PatternError(
                f"periods/{entry.file}, entry {entry.id!r}: kind is one of {', '.join(sorted(KINDS))}."
            )
        by_kind.setdefault(str(kind), []).append(entry)

    def of(kind: str) -> dict[str, PatternEntry]:
        return _table(by_kind.get(kind, ()))

    def pair(kind: str, first: str, second: str) -> dict[str, tuple[int, int]]:
        return {
            word: (int(entry.attributes.get(first, 0)), int(entry.attributes.get(second, 0)))
            for word, entry in of(kind).items()
        }

    numbers = _numbers(by_kind.get("number", ()))
    try:
        return Lexicon(
            by_kind={kind: tuple(found) for kind, found in by_kind.items()},
            months={word: int(entry.attributes["month"]) for word, entry in of("month").items()},
            seasons=pair("season", "first_month", "months"),
            recurring=frozenset(
                normal(fold(word))
                for entry in by_kind.get("season", ())
                for word in entry.attributes.get("plural", ())
            ),
            may_recur=frozenset(
                word for word, entry in of("season").items() if entry.attributes.get("recurs")
            ),
            parts=pair("part", "first_month", "last_month"),
            numbers=numbers,
            ordinals=_ordinals(by_kind.get("ordinal", ()), numbers),
            units=pair("unit", "months", "days"),
            quantities={word: entry.attributes["tenths"] / 10 for word, entry in of("quantity").items()},
            fractions={word: entry.attributes["hundredths"] / 100 for word, entry in of("fraction").items()},
            bounds={
                word: Bound(entry.attributes["direction"] == "since", bool(entry.attributes["includes"]))
                for word, entry in of("bound").items()
            },
        )
    except KeyError as error:
        raise PatternError(f"patterns/periods: an entry lacks the key {error}.") from None
    except (TypeError, ValueError):
        raise PatternError("patterns/periods: month, value, months and the like are whole numbers.") from None


@lru_cache(maxsize=4)
def lexicon_of(book: Patternbook) -> Lexicon:
    """The lexicon of a patternbook, built once."""
    return build(book.entries("periods"))


def shipped() -> Lexicon:
    """The lexicon of the patterns that come with the package."""
    return lexicon_of(load_patternbook())
