"""What extraction needs of the patternbook, compiled once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from cvscreen.extraction.listed_headings import Headings
from cvscreen.extraction.matching import PhraseIndex
from cvscreen.extraction.model import Labelling
from cvscreen.extraction.names import NameGrammar
from cvscreen.extraction.places import Places, compile_places
from cvscreen.patternbook import Patternbook, expanded_phrases

FOLDERS = ("education", "employers", "qualifiers", "references", "roles", "sections", "tools")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The phrase index, the headings by name, and place names."""

    index: PhraseIndex
    headings: Headings
    places: Places
    names: NameGrammar
    labelling: Labelling | None = None

    def is_place(self, text: str) -> bool:
        """Whether ``text`` is nothing but a place name."""
        return self.places.holds(text)

    def is_town(self, text: str) -> bool:
        """A place, but no region: a branch bears the name of its town, an organisation that of its region."""
        return self.places.holds(text, regions=False)


@lru_cache(maxsize=2)
def lexicon_of(book: Patternbook) -> Lexicon:
    """The compiled lexicon of a patternbook; kept, since a batch uses one."""
    headings: Headings = {}
    for entry in book.entries("sections"):
        for phrase in expanded_phrases(entry):
            name = phrase.casefold()
            headings.setdefault((name[0], len(name)), []).append((name, str(entry.attributes["section"])))
    municipalities = (
        phrase
        for entry in book.entries("employers")
        if entry.templates and entry.attributes.get("type") == "municipality"
        for phrase in entry.phrases
    )
    places = compile_places(book.entries("places"), municipalities)
    return Lexicon(PhraseIndex(book, FOLDERS), headings, places, _name_grammar(book))


def _name_grammar(book: Patternbook) -> NameGrammar:
    words: dict[str, list[str]] = {}
    for entry in book.entries("names"):
        words.setdefault(str(entry.attributes["kind"]), []).extend(expanded_phrases(entry))
    return NameGrammar(words)
