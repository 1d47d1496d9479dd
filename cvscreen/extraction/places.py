"""Names of places, told as a whole: a piece of a line is a place, or it is not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cvscreen.extraction.tokens import NormalToken, normal_tokens, token_columns
from cvscreen.patternbook import PatternEntry, expanded_phrases

Key = tuple[str, ...]


def _words(text: str) -> list[NormalToken]:
    return [token for token in normal_tokens(text) if token.norm[0].isalnum()]


def _key(text: str) -> Key:
    return tuple(token.norm for token in _words(text))


def _first(text: str) -> str | None:
    """The first of ``_words``, which rules most texts out before the others are looked at."""
    for piece in text.split():
        for norm in token_columns(piece)[0]:
            if norm[0].isalnum():
                return norm
    return None


@dataclass(frozen=True, slots=True)
class Places:
    """``towns`` and ``regions`` are places alone; ``behind`` (a province, a country) may follow one.

    ``words`` are names that mean something else too ("Best", "Monster"): for each word whether it needs its
    capital.
    """

    towns: frozenset[Key]
    regions: frozenset[Key]
    behind: frozenset[Key]
    words: Mapping[Key, tuple[bool, ...]]
    firsts: frozenset[str]
    """The first words of all towns and regions."""
    behind_firsts: frozenset[str]
    """The first words of all that may follow one."""

    def holds(self, text: str, *, regions: bool = True) -> bool:
        """Whether ``text`` is the name of a place, with or without province or country, and nothing else.

        Without ``regions`` those do not count ("Twente"), unless a town has the same name ("Utrecht").
        """
        if _first(text) not in self.firsts:
            return False
        words = _words(text)
        key = tuple(word.norm for word in words)
        return any(
            (key[:end] in self.towns or (regions and key[:end] in self.regions))
            and (end == len(key) or key[end:] in self.behind)
            and self._cased(text, words[:end])
            for end in range(len(key), 0, -1)
        )

    def is_country(self, text: str) -> bool:
        """Whether ``text`` is a province or a country alone, which a line of its own may hold."""
        return _first(text) in self.behind_firsts and _key(text) in self.behind

    def _cased(self, text: str, words: list[NormalToken]) -> bool:
        wanted = self.words.get(tuple(word.norm for word in words), ())
        return all(
            text[word.start].isupper() for word, capital in zip(words, wanted, strict=False) if capital
        )


def compile_places(entries: Iterable[PatternEntry], municipalities: Iterable[str] = ()) -> Places:
    """The places of ``entries`` (of ``patterns/places``) and the ``municipalities`` (place by their name)."""
    towns = {_key(name) for name in municipalities}
    regions: set[Key] = set()
    behind: set[Key] = set()
    words: dict[Key, tuple[bool, ...]] = {}
    for entry in entries:
        kind = entry.attributes["kind"]
        for phrase in expanded_phrases(entry):
            tokens = _words(phrase)
            key = tuple(token.norm for token in tokens)
            if kind != "behind":
                (towns if kind == "place" else regions).add(key)
            if kind != "place":
                behind.add(key)
            if entry.exact_case:
                words[key] = tuple(phrase[token.start].isupper() for token in tokens)
    firsts = frozenset(key[0] for key in towns | regions if key)
    behind_firsts = frozenset(key[0] for key in behind if key)
    return Places(frozenset(towns), frozenset(regions), frozenset(behind), words, firsts, behind_firsts)
