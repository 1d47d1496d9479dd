"""How well a text follows what a page says: words found, words in order, blocks in order."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cvscreen.records.document import Line


@dataclass(frozen=True)
class Score:
    """``recall``: part of the true words found. ``within``: part of the neighbouring words of a block that
    stay neighbours. ``between``: part of the neighbouring blocks that stay in order."""

    recall: float
    within: float
    between: float


def text_of(lines: Iterable[Line]) -> str:
    """The lines one below the other, words that a line end broke put together."""
    return "".join(line.text[:-1] if line.hyphenated else line.text + "\n" for line in lines)


def tokens(text: str) -> list[str]:
    """Words without punctuation that stands alone."""
    words = unicodedata.normalize("NFC", text).replace("\u2019", "'").replace("\u2010", "-").split()
    return [word for word in words if any(character.isalnum() for character in word)]


def measure(blocks: Sequence[str], text: str) -> Score:
    """``blocks`` in their true order against ``text`` as it was read."""
    found = tokens(text)
    true = [tokens(block) for block in blocks]
    wanted = Counter(word for block in true for word in block)
    missing = wanted - Counter(found)
    recall = 1 - sum(missing.values()) / max(1, sum(wanted.values()))
    pairs = Counter(pairwise(found))
    kept = total = 0
    for block in true:
        for pair in pairwise(block):
            total += 1
            if pairs[pair] > 0:
                pairs[pair] -= 1
                kept += 1
    return Score(recall, kept / max(1, total), _blocks_in_order(true, found))


def _blocks_in_order(true: Sequence[Sequence[str]], found: Sequence[str]) -> float:
    """Each block is looked for after the one before it; a block met only earlier is out of order."""
    position = right = total = 0
    for block in true:
        if not block:
            continue
        total += 1
        at = _find(block, found, position)
        if at is not None:
            right += 1
            position = at + 1
        else:
            earlier = _find(block, found, 0)
            position = earlier + 1 if earlier is not None else position
    return right / max(1, total)


def _find(block: Sequence[str], found: Sequence[str], start: int) -> int | None:
    head = list(block[:3])
    for index in range(start, len(found) - len(head) + 1):
        if list(found[index : index + len(head)]) == head:
            return index
    return None
