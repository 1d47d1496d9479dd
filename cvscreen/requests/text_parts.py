"""Cuts a request text into its header, its sections and their numbered items."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

_NUMBERED = re.compile(r"(\d{1,2})\s*[.)]\s+(?=\D)(.*)")
_LETTERED = re.compile(r"([a-z])\s*[.)]\s+(.*)")
_BULLET = re.compile(r"[-–•*·▪◦o]\s+(.*)")
_QUESTION = re.compile(r"(vraag|question)\s*\d*\s*[:.]", re.IGNORECASE)
_ANSWER = re.compile(r"(antwoord|answer)\s*\d*\s*[:.]", re.IGNORECASE)
_LONGEST_HEADING = 80
_WEIGHT_LINE = re.compile(r"weging\s*:?\s*\d", re.IGNORECASE)


@cache
def vocabulary() -> dict[str, dict[str, Any]]:
    """The words by which request texts are read."""
    text = (files("cvscreen.requests") / "vocabulary.toml").read_text("utf-8")
    return tomllib.loads(text)


@dataclass(slots=True)
class Item:
    """One requirement as written: its number (None: a bullet or a bare line), text and lettered parts."""

    number: str | None
    text: str
    parts: list[str] = field(default_factory=list)

    @property
    def whole(self) -> str:
        return " ".join([self.text, *self.parts])


@dataclass(frozen=True, slots=True)
class RequestText:
    """A request text in parts. ``sections`` keep the lines of each kind of section, in order."""

    header: tuple[str, ...]
    sections: dict[str, list[str]]
    questions: tuple[str, ...]
    lines: tuple[str, ...]

    def section(self, kind: str) -> list[str]:
        return self.sections.get(kind, [])

    def items(self, kind: str) -> list[Item]:
        return list(_items(self.section(kind)))


def cut(text: str) -> RequestText:
    """The parts of a text. Blank lines are no borders: pages print them between any two lines."""
    lines = tuple(" ".join(line.replace("\u00a0", " ").split()) for line in text.splitlines())
    kept = tuple(line for line in lines if line)
    header: list[str] = []
    sections: dict[str, list[str]] = {}
    questions: list[str] = []
    current: str | None = None
    for line in kept:
        if _QUESTION.match(line) or (current == "questions" and _ANSWER.match(line)):
            current = "questions"
        else:
            heading = heading_kind(line)
            if heading is not None and not (heading == "other" and current is None and len(header) < 3):
                current = heading
                sections.setdefault(heading, [])
                continue
        if current == "questions":
            questions.append(line)
        elif current is None:
            header.append(line)
        else:
            sections[current].append(line)
    return RequestText(tuple(header), sections, tuple(questions), kept)


def heading_kind(line: str) -> str | None:
    """The kind of section that a line opens; None where it is no heading."""
    if len(line) > _LONGEST_HEADING or line.endswith((".", ";", ",")) or _WEIGHT_LINE.match(line):
        return None
    plain = line.casefold().rstrip(":").strip()
    candidates = {plain, *(part.strip() for part in re.split(r"[/(:]", plain))}
    for kind, phrases in vocabulary()["headings"].items():
        if plain in phrases:
            return str(kind)
    for kind, phrases in vocabulary()["headings"].items():
        if any(candidate in phrases for candidate in candidates if candidate):
            return str(kind)
    return None


def _items(lines: Sequence[str]) -> Iterator[Item]:
    """Requirements of one section: numbered ones if there are any, else bullets, else lines."""
    numbered = any(_NUMBERED.fullmatch(line) for line in lines)
    bulleted = any(_BULLET.fullmatch(line) for line in lines)
    item: Item | None = None
    for line in lines:
        opened = _NUMBERED.fullmatch(line)
        bullet = _BULLET.fullmatch(line)
        letter = _LETTERED.fullmatch(line)
        if opened is not None:
            if item is not None:
                yield item
            item = Item(opened[1], opened[2])
        elif letter is not None and item is not None:
            item.parts.append(letter[2])
        elif bullet is not None and not numbered:
            if item is not None:
                yield item
            item = Item(None, bullet[1])
        elif bullet is not None and item is not None:
            item.parts.append(bullet[1])
        elif item is not None and (numbered or bulleted or _continues(item.whole, line)):
            if item.parts:
                item.parts[-1] = f"{item.parts[-1]} {line}"
            else:
                item.text = f"{item.text} {line}"
        elif not numbered and not bulleted:
            if item is not None:
                yield item
            item = Item(None, line)
    if item is not None:
        yield item


def _continues(before: str, line: str) -> bool:
    """Whether a line without a mark goes on with the one before it, or gives its weight."""
    return line[0].islower() or line.startswith("(") or before.endswith(",") or bool(_WEIGHT_LINE.match(line))
