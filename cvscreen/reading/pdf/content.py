"""The operators of a PDF content stream, found by one regular expression (ISO 32000-1, 7.8.2).

pdfminer.six reads content streams character by character; half of its time on a page goes there.
"""

from __future__ import annotations

import re
from binascii import unhexlify
from collections.abc import Iterator
from typing import Any

Operand = Any
"""float (numbers), bytes (strings), str (names), list (arrays), dict (dictionaries), bool or None."""

_WHITE = rb"\x00\t\n\x0c\r "
_NUMBER = rb"[-+]?(?:\d++\.?\d*+|\.\d++)(?![\d.+-])"
_STRING = rb"\(([^()\\]*+)\)"
_TOKEN = re.compile(
    rb"[" + _WHITE + rb"]*+(?:"
    rb"(" + _NUMBER + rb")"  # 1 number
    rb"|([A-Za-z'\"][A-Za-z0-9*'\"]*+)"  # 2 operator
    rb"|<((?:[0-9A-Fa-f][0-9A-Fa-f])*+)>"  # 3 hexadecimal string
    # 4 array of numbers and plain strings, as text is shown with
    rb"|\[((?:[" + _WHITE + rb"]++|" + _NUMBER + rb"|<(?:[0-9A-Fa-f][0-9A-Fa-f])*+>|\([^()\\]*+\))*+)\]"
    rb"|" + _STRING +  # 5 string without brackets or escapes inside
    rb"|/([^" + _WHITE + rb"()<>\[\]{}/%]*+)"  # 6 name
    rb"|(\()"  # 7 any other string
    rb"|<([0-9A-Fa-f" + _WHITE + rb"]*+)>"  # 8 hexadecimal string with white space, or of odd length
    rb"|(\[)"  # 9
    rb"|(\])"  # 10
    rb"|(<<)"  # 11
    rb"|(>>)"  # 12
    rb"|(%[^\r\n]*+)"  # 13 comment
    rb"|([-+.\d]++)"  # 14 malformed number
    rb"|([^" + _WHITE + rb"])"  # 15 anything else
    rb")",
    re.DOTALL,
)  # fmt: skip
_ITEM = re.compile(rb"([-+.\d]++)|<([0-9A-Fa-f]*+)>|" + _STRING)
_BRACKET = re.compile(rb"[()]|\\.", re.DOTALL)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {
    b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b"",
}  # fmt: skip
_HEX_NAME = re.compile(r"#([0-9A-Fa-f]{2})")
_NO_HEX = re.compile(rb"[" + _WHITE + rb"]+")
_END_OF_IMAGE = re.compile(rb"[" + _WHITE + rb"]EI(?=[" + _WHITE + rb"]|\Z)")
_NUMBER_INSIDE = re.compile(rb"[-+]?(?:\d+\.?\d*|\.\d+)")
_CONSTANTS = {b"true": True, b"false": False, b"null": None}

_MAX_OPERANDS = 4_000
_MAX_DEPTH = 32


def operations(data: bytes) -> Iterator[tuple[bytes, list[Operand]]]:
    """Operator and operands, in order. Malformed parts are skipped.

    An inline image is one operator, ``BI``, with its dictionary; its data are left out.
    """
    operands: list[Operand] = []
    outer: list[list[Operand]] = []
    position: int | None = 0
    while position is not None:
        tokens = _TOKEN.finditer(data, position)
        position = None
        for token in tokens:
            kind = token.lastindex
            if kind == 1:
                operands.append(float(token[1]))
            elif kind == 2:
                word = token[2]
                if word in _CONSTANTS:
                    operands.append(_CONSTANTS[word])
                elif word == b"ID":
                    position, image = _inline_image(data, token.end(), operands)
                    outer.clear()
                    operands = []
                    yield b"BI", [image]
                    break
                elif word != b"BI":
                    # An operator inside an open array or dictionary: the bracket was never closed.
                    while outer:
                        inner, operands = operands, outer.pop()
                        operands.append(inner)
                    yield word, operands
                    operands = []
                else:
                    operands = []
                continue
            elif kind == 3:
                operands.append(unhexlify(token[3]))
            elif kind == 4:
                operands.append([
                    float(number) if number else unhexlify(digits) if digits else string
                    for number, digits, string in _ITEM.findall(token[4])
                ])  # fmt: skip
            elif kind == 5:
                operands.append(token[5])
            elif kind == 6:
                name = token[6].decode("latin-1")
                operands.append(_HEX_NAME.sub(lambda m: chr(int(m[1], 16)), name) if "#" in name else name)
            elif kind == 7:
                position, string = literal_string(data, token.end())
                operands.append(string)
                break
            elif kind == 8:
                operands.append(_from_hex(token[8]))
            elif kind == 9 or kind == 11:
                if len(outer) < _MAX_DEPTH:
                    outer.append(operands)
                    operands = []
            elif kind == 10 or kind == 12:
                if outer:
                    inner, operands = operands, outer.pop()
                    operands.append(inner if kind == 10 else _as_dict(inner))
            elif kind == 14:
                malformed = _NUMBER_INSIDE.search(token[14])
                operands.append(float(malformed[0]) if malformed else 0.0)
            if len(operands) > _MAX_OPERANDS and not outer:
                del operands[: _MAX_OPERANDS // 2]


def _unescape(match: re.Match[bytes]) -> bytes:
    escaped = match[1]
    if escaped[:1].isdigit() and escaped[0] < 0x38:
        return bytes((int(escaped, 8) & 0xFF,))
    return _ESCAPED.get(escaped, escaped)


def _from_hex(digits: bytes) -> bytes:
    digits = _NO_HEX.sub(b"", digits)
    return unhexlify(digits + b"0" * (len(digits) % 2))


def literal_string(data: bytes, start: int) -> tuple[int, bytes]:
    """Where the string ends whose first character is at ``start``, and what it says."""
    end, string = _bracketed(data, start)
    return end, _ESCAPE.sub(_unescape, string) if b"\\" in string else string


def _bracketed(data: bytes, start: int) -> tuple[int, bytes]:
    depth = 1
    for bracket in _BRACKET.finditer(data, start):
        character = bracket[0]
        if character == b"(":
            depth += 1
        elif character == b")":
            depth -= 1
            if depth == 0:
                return bracket.end(), data[start : bracket.start()]
    return len(data), data[start:]


def _as_dict(items: list[Operand]) -> dict[str, Operand]:
    return {key: value for key, value in zip(items[::2], items[1::2], strict=False) if isinstance(key, str)}


def _inline_image(data: bytes, start: int, operands: list[Operand]) -> tuple[int, dict[str, Operand]]:
    end = _END_OF_IMAGE.search(data, start)
    return (end.end() if end else len(data)), _as_dict(operands)
