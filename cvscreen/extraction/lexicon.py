"""What extraction needs of the patternbook, compiled once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from cvscreen.extraction.matching import PhraseIndex
from cvscreen.extraction.model import Labelling
from cvscreen.extraction.sections import Headings
from cvscreen.extraction.tokens import normal_tokens
from cvscreen.patternbook import Patternbook, expanded_phrases

FOLDERS = ("education", "employers", "qualifiers", "references", "roles", "sections", "tools")


def _key(text: str) -> tuple[str, ...]:
    return tuple(t.norm for t in normal_tokens(text) if t.norm[0].isalnum())


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The phrase index, the headings by name, and place names (a municipality's name alone is a place)."""

    index: PhraseIndex
    headings: Headings
    places: frozenset[tuple[str, ...]]
    labelling: Labelling | None = None

    def is_place(self, text: str) -> bool:
        """Whether ``text`` is nothing but a place name."""
        key = _key(text)
        return key in self.places or (
            len(key) > 1 and key[-1] in {"nederland", "nl", "zh", "nh"} and key[:-1] in self.places
        )


@lru_cache(maxsize=2)
def lexicon_of(book: Patternbook) -> Lexicon:
    """The compiled lexicon of a patternbook; kept, since a batch uses one."""
    headings: Headings = {}
    for entry in book.entries("sections"):
        for phrase in expanded_phrases(entry):
            name = phrase.casefold()
            headings.setdefault((name[0], len(name)), []).append((name, str(entry.attributes["section"])))
    places = frozenset(
        _key(phrase)
        for entry in book.entries("employers")
        if entry.templates and entry.attributes.get("type") == "municipality"
        for phrase in entry.phrases
    )
    return Lexicon(PhraseIndex(book, FOLDERS), headings, places)
