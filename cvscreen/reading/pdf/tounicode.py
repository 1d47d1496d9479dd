"""What the codes of a font mean: its map to Unicode (ISO 32000-1, 9.10.3), read by regular expressions.

pdfminer.six reads such a map token by token; a map spelled otherwise than programs do is left to it.
"""

from __future__ import annotations

import re
from io import BytesIO

from pdfminer.cmapdb import CMapParser, FileUnicodeMap

_HEX = rb"\s*+<([0-9A-Fa-f\s]*+)>"
_MARK = re.compile(rb"(?:(begin)|end)(bfchar|bfrange)|usecmap|cidrange|cidchar")
_CHARS = re.compile(rb"(?:" + _HEX + _HEX + rb")*+\s*+")
_CHAR = re.compile(_HEX + _HEX)
_TARGETS = rb"\s*+(?:<([0-9A-Fa-f\s]*+)>|\[([0-9A-Fa-f\s<>]*+)\])"
_RANGES = re.compile(rb"(?:" + _HEX + _HEX + _TARGETS + rb")*+\s*+")
_RANGE = re.compile(_HEX + _HEX + _TARGETS)
_TARGET = re.compile(rb"<([^<>]*+)>")
_MOST = 0x10000
"""Codes of one range: a font has no more (ISO 32000-1, annex C)."""


def fill(unicode_map: FileUnicodeMap, data: bytes) -> None:
    """Adds what the map ``data`` says. Raises what pdfminer.six raises for a malformed one."""
    try:
        found = _meanings(data)
    except ValueError:
        CMapParser(unicode_map, BytesIO(data)).run()
        return
    known = unicode_map.cid2unichr
    for code, meaning in found:
        text = meaning.decode("utf-16-be", "ignore")
        if text != "\xa0" or known.get(code) != " ":
            known[code] = text


def _meanings(data: bytes) -> list[tuple[int, bytes]]:
    """Codes and their text in UTF-16. Raises ``ValueError`` for what is not spelled as programs spell it."""
    data = data.partition(b"endcmap")[0]
    found: list[tuple[int, bytes]] = []
    section: tuple[bytes, int] | None = None
    for mark in _MARK.finditer(data):
        kind = mark[2]
        if kind is None or (section is None) is not bool(mark[1]):
            raise ValueError
        if section is None:
            section = kind, mark.end()
            continue
        body = data[section[1] : mark.start()]
        if kind != section[0]:
            raise ValueError
        if kind == b"bfchar":
            _add_characters(body, found)
        else:
            _add_ranges(body, found)
        section = None
    return found


def _add_characters(body: bytes, found: list[tuple[int, bytes]]) -> None:
    if not _CHARS.fullmatch(body):
        raise ValueError
    for code, meaning in _CHAR.findall(body):
        found.append((_number(code), bytes.fromhex(meaning.decode("ascii"))))


def _add_ranges(body: bytes, found: list[tuple[int, bytes]]) -> None:
    if not _RANGES.fullmatch(body):
        raise ValueError
    for first, last, target, targets in _RANGE.findall(body):
        if len(bytes.fromhex(first.decode("ascii"))) != len(bytes.fromhex(last.decode("ascii"))):
            raise ValueError
        start = _number(first)
        codes = range(start, min(_number(last) + 1, start + _MOST))
        if targets:
            listed = [bytes.fromhex(text.decode("ascii")) for text in _TARGET.findall(targets)]
            found.extend(zip(codes, listed, strict=False))
            continue
        meaning = bytes.fromhex(target.decode("ascii"))
        head, tail = meaning[:-4], meaning[-4:]
        base, size = int.from_bytes(tail, "big"), len(tail)
        if size == 0 or base + len(codes) > 0xFFFFFFFF:
            raise ValueError
        found.extend((code, head + (base + i).to_bytes(4, "big")[4 - size :]) for i, code in enumerate(codes))


def _number(digits: bytes) -> int:
    return int.from_bytes(bytes.fromhex(digits.decode("ascii")), "big")
