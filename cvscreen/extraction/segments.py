"""Cutting title rows into pieces: where names, labels and separators end them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cvscreen.extraction.matching import Match
from cvscreen.extraction.organisations import keeps_article, name_after
from cvscreen.extraction.remembered import remembered
from cvscreen.extraction.row_signs import HOURS, label_of, label_signs
from cvscreen.extraction.text import Row, trim
from cvscreen.extraction.tokens import normal_tokens

_SEPARATOR = re.compile(
    r"\t|(?<=[a-zà-ÿ]{3})(?<!\b[Gg]ebr)(?<!\bafd)\.\s+(?=[A-ZÀ-Ý\d])"
    r"|(?<=[a-zà-ÿ]{4})\.\s+(?=[a-z])|\s[|•·–—/-]\s|\s?[–—|•·▸►▶»›➤]\s|\s[–—|▸►▶»›➤]|[;()\[\]]|\?\s+|(?<=[^\W\d_])\s?→\s?(?=[^\W\d_])|,\s+|:\s+|(?:^(?:[Bb]ij|BIJ)|\s+(?:bij|BIJ|@"
    r"|at))\s+(?=(?:de |het |een )?[\w'’\"])"
)
_MARKS = {"bij": "bij", "@": "bij", "at": "bij", "→": "client", "(": "(", "[": "(", ")": ")", "]": ")"}
_NUMBER = re.compile(r"\s*(?:\d{1,2}(?:\.\d{1,2})+[.)]?|\d{1,2}[.)])\s+(?=[^\W\d_])")
_COLON = re.compile(r"\s*:")
_FOR = re.compile(r"(?:^|\s+|(?<=\())(?:voor|for)\s+(?:de\s+|het\s+)?(?=[\w'’])", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:de|het|een|the|an?)\s+", re.IGNORECASE)
_OPENS_AT = re.compile(r"(?:bij|at)\s+(?:(?:de|het|een)\s+)?(?=[\w'’\"])|@\s*(?=\w)", re.IGNORECASE)
_BEFORE_A_NAME = frozenset({"label-client", "label-place", "client-before-name", "client-behind-agency"})
_ONWARD = ("secondment", "client", "via", *sorted(_BEFORE_A_NAME))
"""Signs of who is worked for; those of ``_BEFORE_A_NAME`` only where a name follows."""


@dataclass(slots=True)
class Segment:
    """A piece of a title row. ``mark`` is what stands before it: bij, via, client, a label, or nothing."""

    row: Row
    start: int
    end: int
    mark: str | None = None
    bracketed: bool = False
    source: str | None = None
    """The model that gave the piece its part, where it was one."""

    @property
    def text(self) -> str:
        return self.row.text[self.start : self.end]

    def matches(self, folder: str) -> list[Match]:
        return [m for m in self.row.found(folder) if m.start >= self.start and m.end <= self.end]

    def covered(self, matches: list[Match]) -> float:
        """Share of the words of the segment that ``matches`` cover."""
        words = [t for t in normal_tokens(self.text) if t.norm[0].isalnum()] if matches else []
        if not words:
            return 0.0
        hit = sum(1 for t in words if any(m.start <= self.start + t.start < m.end for m in matches))
        return hit / len(words)


def split_segments(row: Row) -> list[Segment]:
    """The pieces of a title row between separators, without periods, hours and kinds of contract."""
    # Who asks may mark the pieces, so that everyone gets pieces of his own.
    return [Segment(row, s.start, s.end, s.mark, s.bracketed) for s in _split(row)]


@remembered
def _split(row: Row) -> list[Segment]:
    text = row.text
    cuts: list[tuple[int, int, str | None]] = [(*span, "period") for p in row.periods for span in p.spans]
    cuts.extend((m.start(), m.end(), "hours") for m in HOURS.finditer(text))
    # "Woonplus Periode: maart 2016 – …"
    periods = row.found("qualifiers", "label-period", key="qualifier")
    cuts.extend((m.start, m.end, None) for m in periods if _COLON.match(text, m.end))
    if row.labelled:
        cuts.extend((m.start, m.end, None) for m in label_signs(row) if m.start == 0)
    if numbered := _NUMBER.match(text):
        cuts.append((0, numbered.end(), None))
    marked: list[tuple[int, int, str | None]] = []
    for m in row.found("qualifiers", *_ONWARD, key="qualifier"):
        name = str(m.get("qualifier"))
        if name in _BEFORE_A_NAME and not _opens_client(row, m, name, marked):
            continue
        marked.append((m.start, name_after(row, m), "via" if name == "via" else "client"))
    cuts.extend(marked)
    whole = [(m.start, m.end) for m in _names_and_titles(row)]
    for match in _FOR.finditer(text):
        if any(start == match.end() for start, _ in whole):
            cuts.append((match.start(), match.end(), "for"))
    for match in _SEPARATOR.finditer(text):
        if any(start < match.end() and match.start() < end for start, end, _ in marked):
            continue
        if "\t" not in match.group() and any(s < match.start() and match.end() < e for s, e in whole):
            continue
        word = match.group().strip().lower()
        mark = _MARKS.get(word)
        if word == ":" and not _before_is_label(row, match.start()):
            mark = "colon"
        cuts.append((match.start(), match.end(), mark))
    cuts.sort(key=lambda c: (c[0], -c[1]))
    empty = row.found("qualifiers", "nothing", "negated", key="qualifier")
    pieces = [s for s in _between(row, cuts) if not empty or s.covered(empty) < 1]
    return _in_columns(row, pieces)


def _in_columns(row: Row, segments: list[Segment]) -> list[Segment]:
    """The first piece of each cell gets what the head of its column says."""
    if not any(row.columns):
        return segments
    marked: set[int] = set()
    for segment in segments:
        number = row.text.count("\t", 0, segment.start) if row.line.cell is None else row.line.cell
        label = row.columns[number] if number < len(row.columns) else None
        if number in marked or label not in LABEL_MARKS:
            continue
        marked.add(number)
        other = "employers" if label == "role" else "roles"
        both = {"role", "employer"} <= set(row.columns)  # "BOA Flex" below "Werkgever", beside "Functie"
        if segment.mark in {None, "bij"} and (both or not segment.matches(other)):
            segment.mark = LABEL_MARKS[label]
    return segments


def _opens_client(row: Row, sign: Match, name: str, marked: Sequence[tuple[int, int, str | None]]) -> bool:
    """Whether a word that is no sign by itself ("project", "aan") stands before who is worked for."""
    named = any(sign.end < e.start <= sign.end + 5 for e in row.found("employers", "name"))
    if any(e.start < sign.start and sign.end < e.end for e in row.found("employers", "name")):
        return False  # "gemeente Alphen aan den Rijn"
    if name == "client-behind-agency":
        return any(mark == "via" and end < sign.start for _, end, mark in marked)
    if name == "label-client" and (re.match(r"\s*:", row.text[sign.end :]) or label_of(row) == "client"):
        return True
    return named and not re.search(r"[,;(\t|]", row.text[sign.end : sign.end + 5])


def _names_and_titles(row: Row) -> list[Match]:
    """Known names and titles, which no separator cuts ("receptioniste / telefoniste")."""
    return [*row.found("employers", "name"), *row.found("roles", "title", key="place")]


def _before_is_label(row: Row, at: int) -> bool:
    return any(
        str(m.get("qualifier")).startswith("label-") and m.end >= at - 1 for m in row.found("qualifiers")
    )


def _between(row: Row, cuts: list[tuple[int, int, str | None]]) -> list[Segment]:
    segments: list[Segment] = []
    position, mark, depth = 0, None, 0
    for start, end, kind in [*cuts, (len(row.text), len(row.text), None)]:
        if start > position:
            append_segment(segments, row, position, start, mark, depth > 0)
            mark = None
        if kind == "(":
            depth += 1
        elif kind == ")":
            depth = max(0, depth - 1)
        elif kind in {"bij", "via", "client", "for"}:
            mark = kind
        position = max(position, end)
    return segments


def append_segment(
    segments: list[Segment], row: Row, start: int, end: int, mark: str | None, bracketed: bool
) -> None:
    piece = trim(row.text[start:end])
    if not any(c.isalpha() for c in piece):
        return
    if mark in {"bij", "via", "client"} and (article := _ARTICLE.match(piece)) and article.end() < len(piece):
        piece = piece if keeps_article(piece, article.end()) else piece[article.end() :]
    if mark is None and (at_sign := _OPENS_AT.match(piece)) is not None:
        piece, mark = piece[at_sign.end() :], "bij"  # "caissière, bij hoogvliet"
    at = row.text.index(piece, start)
    segments.append(Segment(row, at, at + len(piece), mark, bracketed))


LABEL_MARKS = {
    "role": "role",
    "employer": "employer",
    "client": "client",
    "place": "place",
    "institution": "employer",
    "placed": "employer",
}


def labelled_segments(row: Row, label: str) -> list[Segment]:
    """The value beside a label; a label alone in its cell marks what stands in the next cell."""
    match = next(m for m in row.found("qualifiers") if m.get("qualifier") == f"label-{label}")
    segments = [s for s in split_segments(row) if s.start >= match.end]
    mark = LABEL_MARKS.get(label)
    for number, segment in enumerate(segments):
        if segment.mark is None:
            segment.mark = mark if number == 0 else None
    return segments
