"""The language of the running text, of one block and of a whole document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cvscreen.records.document import Language, Line


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# The commonest words that carry no subject: what a sentence is built of. Words that Dutch and English
# share ("in", "is", "of", "over", "door") say nothing and are left out.
_DUTCH = _words("""
    de het een en van op te met voor aan om er dat die zijn bij ook naar tot uit als maar nog niet geen wel
    ik mijn mij jij je u wij zij hij haar hun dit deze daar waar hier heb heeft had hebben ben bent werd
    word wordt worden kan kunnen zal zou moet mag wil onder tussen tijdens binnen sinds vanaf heden jaar
    waarbij waarin daarnaast zoals zowel alle alles veel meer zeer goed goede eigen nieuwe verschillende
    werken werkzaamheden ervaring opleiding vaardigheden medewerker talen rijbewijs geboren naam
""") - {"had", "die", "word"}
_ENGLISH = _words("""
    the and to with for on at by from as that this these those an be been was were are have has i my me
    our we you your they their his her he she it its not but or also which who while during within into
    through about after before between up out all more other new own well years year worked working
    responsible experience education skills university born languages present currently
""")
# Those that Dutch or English use as well ("per dag", "die", ".com") do not count.
# German, French, Spanish, Italian, Portuguese, Polish, Turkish.
_OTHER = _words("""
    der die das und mit für bei auf ist ein eine einen einer im zum zur von nicht auch sowie als ich meine
    le la les des du et un une dans pour avec sur est au aux je mes ma mon nous vous par plus depuis
    el los las y con para por una del que se su como más mi desde años
    il lo gli e di che per sono della nel alla dei ho mia mio
    os do da em com uma não meu minha dos das na no
    i w z się oraz dla przy jest od pracy ve bir ile için olarak bu olan
""") - (_DUTCH | _ENGLISH | _words("per die plus com do no"))
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_CANDIDATES = ("nl", "en", "de", "fr", "es", "it", "pt", "pl", "tr")
_FEWEST_WORDS = 4
"""A shorter block is a name, a title or a label: it has no running text."""
_FEWEST_MIXED_WORDS = 15
"""A shorter block with words of several languages is a row of terms, not a sentence."""
_SHARE_MIXED = 0.2
"""Of the running text, in words, that the smaller language needs to make a CV bilingual."""
_LONGEST = 4_000
"""Characters of one block that are looked at."""


def document_language(lines: Iterable[Line]) -> Language:
    """The language of the running text of a document.

    ``mixed``: two languages with at least a fifth of the running text each. Job titles, tool names and short
    quotations weigh next to nothing, since only blocks with sentences or phrases of some length count.
    A CV of bare lists has no running text; then all its words together decide. ``unknown``: too few words.
    """
    counts: dict[Language, int] = {}
    guesses: dict[Language, int] = {}
    texts: list[str] = []
    for text in _blocks(lines):
        texts.append(text)
        language, told = _read(text)
        if language != "unknown":
            table = counts if told else guesses
            table[language] = table.get(language, 0) + len(_WORD.findall(text))
    for language, words in guesses.items():
        # A short list item may look like any language; one that nothing else is written in is none.
        if language in counts or words >= _FEWEST_MIXED_WORDS:
            counts[language] = counts.get(language, 0) + words
    total = sum(counts.values())
    if total < 25:
        return _of_lists(" ".join(texts), counts)
    large = [language for language, words in counts.items() if words >= _SHARE_MIXED * total]
    if len(large) > 1:
        return "mixed"
    return max(counts, key=lambda language: (counts[language], language))


def block_language(text: str) -> Language:
    """The language of one paragraph: ``nl``, ``en``, ``other``; ``unknown`` where it is too short."""
    return _read(text)[0]


def _read(text: str) -> tuple[Language, bool]:
    """The language of one paragraph, and whether words of it tell so, not just its letters."""
    words = [word.casefold() for word in _WORD.findall(text[:_LONGEST])]
    if len(words) < _FEWEST_WORDS:
        return "unknown", False
    votes = _votes(words)
    best = max(votes, key=lambda language: votes[language])
    others = sum(votes.values()) - votes[best]
    if votes[best] >= 2 and votes[best] > 2 * others:
        return best, True
    if len(words) < (8 if not others else _FEWEST_MIXED_WORDS):
        return "unknown", False
    return _identified(text[:_LONGEST]), False


def _votes(words: list[str]) -> dict[Language, int]:
    return {
        "nl": sum(word in _DUTCH for word in words),
        "en": sum(word in _ENGLISH for word in words),
        "other": sum(word in _OTHER for word in words),
    }


def _of_lists(text: str, counts: dict[Language, int]) -> Language:
    """A CV without running text: by its function words and labels, else by the identifier."""
    words = [word.casefold() for word in _WORD.findall(text[: 5 * _LONGEST])]
    if len(words) < _FEWEST_WORDS:
        return "unknown"
    votes = _votes(words)
    for language, number in counts.items():
        if language in votes:
            votes[language] += number
    best = max(votes, key=lambda language: votes[language])
    if votes[best] >= 2 and votes[best] > sum(votes.values()) - votes[best]:
        return best
    return _identified(text[: 5 * _LONGEST])


def _blocks(lines: Iterable[Line]) -> Iterator[str]:
    """The text of each block, its lines joined; running headers and footers are left out."""
    block: int | None = None
    parts: list[str] = []
    for line in lines:
        if line.region in ("header", "footer"):
            continue
        if line.block != block and parts:
            yield " ".join(parts)
            parts = []
        block = line.block
        parts.append(line.text)
    if parts:
        yield " ".join(parts)


def _identified(text: str) -> Language:
    """By py3langid, which knows 97 languages; only those that people here write a CV in are compared."""
    import py3langid

    code = next(code for code, _ in py3langid.rank(text.casefold()) if code in _CANDIDATES)
    if code in ("nl", "en"):
        return "nl" if code == "nl" else "en"
    return "other"
