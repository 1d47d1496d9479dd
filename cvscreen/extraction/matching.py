"""Finding the phrases of the patternbook in a text: spaCy's PhraseMatcher over normal tokens.

Plain phrases go through ``PhraseMatcher``. Phrases with wildcards (``*zorggroep``) go through a small trie,
since spaCy's token ``Matcher`` needs a hundred times as long for the same number of patterns.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, cast

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from cvscreen.extraction.tokens import normal_tokens, token_columns
from cvscreen.patternbook import (
    Patternbook,
    PatternEntry,
    expanded_phrases,
    expanded_pseudo,
    expanded_token_patterns,
)

_PSEUDO = "!"
_MOST_KNOWN = 200_000


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase of ``entry`` at characters ``start`` to ``end`` of the text searched."""

    entry: PatternEntry
    start: int
    end: int

    @property
    def rule(self) -> str:
        return f"{self.entry.folder}/{self.entry.id}"

    def get(self, key: str, default: object = None) -> object:
        return self.entry.attributes.get(key, default)


@dataclass(slots=True)
class _Node:
    """A trie over token patterns; ``wild`` keys are ``*x``, ``x*``, ``*x*`` and ``*``."""

    literal: dict[str, _Node] = field(default_factory=dict)
    wild: dict[str, _Node] = field(default_factory=dict)
    keys: list[str] = field(default_factory=list)


class _Wildcards:
    """Which wildcard forms a token answers to; remembered, since CVs share their vocabulary."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._suffixes: dict[int, dict[str, str]] = defaultdict(dict)
        self._prefixes: dict[int, dict[str, str]] = defaultdict(dict)
        self._infixes: list[tuple[str, str]] = []
        self._any = False
        for form in forms:
            core = form.strip("*")
            if not core:
                self._any = True
            elif form.startswith("*") and form.endswith("*"):
                self._infixes.append((core, form))
            elif form.startswith("*"):
                self._suffixes[len(core)][core] = form
            else:
                self._prefixes[len(core)][core] = form
        self._known: dict[str, tuple[str, ...]] = {}
        """Remembered for as many tokens as ``_MOST_KNOWN``."""

    def of(self, token: str) -> tuple[str, ...]:
        known = self._known.get(token)
        if known is None:
            known = self._compute(token)
            if len(self._known) < _MOST_KNOWN:
                self._known[token] = known
        return known

    def _compute(self, token: str) -> tuple[str, ...]:
        if not token[0].isalnum():
            return ()
        forms = ["*"] if self._any else []
        for size, suffixes in self._suffixes.items():
            # One letter before an ending makes no compound: "Stolk" is no interpreter.
            if len(token) != size + 1 and (form := suffixes.get(token[-size:])):
                forms.append(form)
        for size, prefixes in self._prefixes.items():
            if len(token) >= size and (form := prefixes.get(token[:size])):
                forms.append(form)
        forms.extend(form for core, form in self._infixes if core in token)
        return tuple(forms)


def _pattern_tokens(phrase: str) -> list[str]:
    """Normal tokens of a phrase whose words may carry ``*`` at either end."""
    return [piece for word in phrase.split() for piece in _pieces_of(word)]


@lru_cache(maxsize=65536)
def _pieces_of(word: str) -> tuple[str, ...]:
    core = word.strip("*")
    if not core:
        return ("*",)
    pieces = [token.norm for token in normal_tokens(core)]
    if pieces and word.startswith("*"):
        pieces[0] = "*" + pieces[0]
    if pieces and word.endswith("*"):
        pieces[-1] += "*"
    return tuple(pieces)


class PhraseIndex:
    """All phrases of some folders of a patternbook, ready to be searched for."""

    def __init__(self, book: Patternbook, folders: Sequence[str]) -> None:
        # A bare vocabulary: the tokens are our own, and without the lexical attributes of Dutch the
        # 32,000 phrases compile in half the time.
        self._vocab = Vocab()
        self._matcher = PhraseMatcher(self._vocab, attr="ORTH")
        self._entries: dict[str, PatternEntry] = {}
        self._keys: dict[int, str] = {}
        self._folders: dict[str, str] = {}
        self._exact: dict[str, frozenset[str]] = {}
        self._root = _Node()
        self._openings: dict[str, tuple[_Node, ...]] = {}
        """Where in the trie a token leads from the root; remembered as its wildcard forms are."""
        forms: set[str] = set()
        for folder in folders:
            for entry in book.entries(folder):
                key = f"{folder}/{entry.id}"
                self._entries[key] = entry
                self._folders[key] = self._folders[_PSEUDO + key] = folder
                if entry.exact_case:
                    self._exact[key] = frozenset(_capitals(p) for p in expanded_phrases(entry))
                self._add(key, expanded_phrases(entry), forms)
                self._add(key, expanded_token_patterns(entry), forms)
                self._add(_PSEUDO + key, expanded_pseudo(entry), forms)
        self._wildcards = _Wildcards(sorted(forms))

    def _add(self, key: str, phrases: Iterable[str], forms: set[str]) -> None:
        plain: list[list[int]] = []
        number_of = self._vocab.strings.add
        for phrase in phrases:
            tokens = _pattern_tokens(phrase)
            if not tokens:
                continue
            if "*" in phrase and any("*" in token for token in tokens):
                node = self._root
                for token in tokens:
                    table = node.literal
                    if "*" in token:
                        table = node.wild
                        forms.add(token)
                    node = table.setdefault(token, _Node())
                node.keys.append(key)
            else:
                plain.append([number_of(token) for token in tokens])
        if plain:
            # As ``PhraseMatcher`` is unpickled: the numbers of the words, where a ``Doc`` of each of the
            # phrases would take three times as long.
            self._matcher.add(key, cast(Any, plain))
            self._keys[self._vocab.strings.add(key)] = key

    def find(self, text: str) -> list[Match]:
        """Matches in ``text`` in order of place: the longest of a folder wins, a pseudo blocks."""
        return [Match(entry, start, end) for entry, start, end in self.spans(text)]

    def spans(self, text: str) -> list[tuple[PatternEntry, int, int]]:
        """What ``find`` finds, for a text whose offsets are yet to be counted from elsewhere."""
        words, starts, ends = token_columns(text)
        if not words:
            return []
        hits: list[tuple[str, int, int]] = []
        keys = self._keys
        for number, start, end in self._matcher(Doc(self._vocab, words=words)):
            hits.append((keys[number], start, end))
        hits.extend(self._trie_hits(words))
        by_folder: dict[str, list[tuple[str, int, int]]] = defaultdict(list)
        folders = self._folders
        for hit in hits:
            by_folder[folders[hit[0]]].append(hit)
        found: list[tuple[int, int, str]] = []
        for same in by_folder.values():
            for key, start, end in _longest(same):
                first, last = starts[start], ends[end - 1]
                if key in self._exact and _capitals(text[first:last]) not in self._exact[key]:
                    continue
                found.append((first, -last, key))
        found.sort()
        entries = self._entries
        return [(entries[key], first, -last) for first, last, key in found]

    def _trie_hits(self, words: list[str]) -> list[tuple[str, int, int]]:
        hits: list[tuple[str, int, int]] = []
        of = self._wildcards.of
        for start, opened in enumerate(map(self._openings.get, words)):
            nodes: Sequence[_Node] = self._open(words[start]) if opened is None else opened
            position = start + 1
            while nodes:
                for node in nodes:
                    for key in node.keys:
                        hits.append((key, start, position))
                if position == len(words):
                    break
                word = words[position]
                answers = of(word)
                following = []
                for node in nodes:
                    if node.literal and (child := node.literal.get(word)):
                        following.append(child)
                    if node.wild:
                        following.extend(node.wild[form] for form in answers if form in node.wild)
                position += 1
                nodes = following
        return hits

    def _open(self, word: str) -> tuple[_Node, ...]:
        """The nodes below the root that ``word`` leads to."""
        root = self._root
        nodes = [root.wild[form] for form in self._wildcards.of(word) if form in root.wild]
        if child := root.literal.get(word):
            nodes.append(child)
        if len(self._openings) < _MOST_KNOWN:
            self._openings[word] = tuple(nodes)
        return tuple(nodes)


def _capitals(text: str) -> str:
    """Letters and digits with their case: "MS-Word" and "MS Word" are one, "word" another."""
    return "".join(c for c in text if c.isalnum())


def _longest(hits: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Longest match first, no overlaps; equal spans of several entries all stay unless a pseudo blocks."""
    real: set[tuple[int, int, str]] = set()
    own_pseudo: dict[str, list[tuple[int, int]]] = {}
    for key, start, end in hits:
        if key[0] == _PSEUDO:
            own_pseudo.setdefault(key[1:], []).append((start, end))
        else:
            real.add((start - end, start, key))
    taken: dict[int, tuple[int, int]] = {}
    """Token by token the match that was kept."""
    kept = []
    for less, start, key in sorted(real):
        end = start - less
        pseudo = own_pseudo.get(key)
        if pseudo is not None and any(s < end and start < e and s - e <= less for s, e in pseudo):
            continue
        # A match that was kept before is no shorter: it covers either end of this one, or stands elsewhere.
        span = (start, end)
        if taken.get(start, span) != span or taken.get(end - 1, span) != span:
            continue
        for place in range(start, end):
            taken[place] = span
        kept.append((key, start, end))
    return kept
