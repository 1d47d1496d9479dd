"""The objects of a PDF file, read by one regular expression (ISO 32000-1, 7.3 and 7.5).

pdfminer.six reads objects character by character; a quarter of the time on a short file goes there. What is
written as the standard asks is read here; all else (damage, odd spellings) is left to pdfminer.six.
"""

from __future__ import annotations

import re
from io import BytesIO

from pdfminer.pdfdocument import PDFBaseXRef, PDFDocument, PDFXRef
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFObjRef, PDFStream, int_value
from pdfminer.psparser import LIT, PSLiteral

from cvscreen.reading.pdf.content import literal_string

_GAP = rb"(?:\s++|%[^\r\n]*+[\r\n])*+"
_END = rb"(?=[\s/\[\]<>()]|\Z)"
_TOKEN = re.compile(
    _GAP + rb"(?:"
    rb"/((?:[!\x22$&'*-.0-;=?-Z\\^-z|~]|#[0-9A-Fa-f]{2})*+)" + _END +  # 1 name
    rb"|(\d{1,10})\s++\d{1,5}\s++R" + _END +  # 2 reference
    rb"|([-+]?\d{1,15})" + _END +  # 3 whole number
    rb"|([-+]?(?:\d{1,15}\.\d*+|\.\d++))" + _END +  # 4 number
    rb"|(<<)"  # 5
    rb"|(>>)"  # 6
    rb"|(\[)"  # 7
    rb"|(\])"  # 8
    rb"|\(([^()\\]*+)\)"  # 9 string of plain characters
    rb"|<((?:[0-9A-Fa-f]\s*+[0-9A-Fa-f]\s*+)*+)>"  # 10 hexadecimal string
    rb"|(\()"  # 11 string with escapes or brackets
    rb"|(true|false|null)" + _END +  # 12
    rb")"
)  # fmt: skip
_HEX_NAME = re.compile(rb"#([0-9A-Fa-f]{2})")
_CONSTANTS = {b"true": True, b"false": False, b"null": None}
_HEAD = re.compile(rb"\s*+(\d{1,10})\s++\d{1,5}\s++obj\b")
_TAIL = re.compile(rb"\s*+(?:(endobj)|stream\r?\n)")
_STREAM_TAIL = re.compile(rb"\s*+endstream\s++endobj\b")
_TABLE = re.compile(rb"\s*+xref\s*+")
_SECTION = re.compile(rb"(\d{1,10}) (\d{1,7})\s*+")
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) ([nf])[ \r\n]{1,2}")
_TRAILER = re.compile(rb"\s*+trailer\s*+")
_AFTER_TRAILER = re.compile(rb"\s*+startxref\b")
_MAX_DEPTH = 100


class OddSpelling(Exception):
    """The bytes are not spelled as the standard asks."""


def value_at(data: bytes, position: int, document: PDFDocument) -> tuple[object, int]:
    """The direct object that begins at ``position``, and where it ends. Raises ``OddSpelling``."""
    match = _TOKEN.match
    stack: list[tuple[bool, list[object]]] = []
    current: list[object] = []
    in_dictionary = False
    while True:
        token = match(data, position)
        if token is None:
            raise OddSpelling
        position = token.end()
        kind = token.lastindex
        if kind == 1:
            current.append(_name(token[1]))
        elif kind == 2:
            current.append(PDFObjRef(document, int(token[2])))
        elif kind == 3:
            current.append(int(token[3]))
        elif kind == 4:
            current.append(float(token[4]))
        elif kind == 5 or kind == 7:
            if len(stack) >= _MAX_DEPTH:
                raise OddSpelling
            stack.append((in_dictionary, current))
            current, in_dictionary = [], kind == 5
            continue
        elif kind == 6 or kind == 8:
            if not stack or in_dictionary is not (kind == 6):
                raise OddSpelling
            made = _dictionary(current) if kind == 6 else current
            in_dictionary, current = stack.pop()
            current.append(made)
        elif kind == 9:
            current.append(token[9])
        elif kind == 10:
            current.append(bytes.fromhex(token[10].decode("ascii")))
        elif kind == 11:
            position, string = literal_string(data, position)
            current.append(string)
        else:
            current.append(_CONSTANTS[token[12]])
        if not stack:
            return current[0], position


def _name(spelled: bytes) -> PSLiteral:
    if b"#" in spelled:
        spelled = _HEX_NAME.sub(lambda match: bytes((int(match[1], 16),)), spelled)
    try:
        return LIT(spelled.decode("utf-8"))
    except UnicodeDecodeError:
        raise OddSpelling from None


def _dictionary(items: list[object]) -> dict[str, object]:
    if len(items) % 2:
        raise OddSpelling
    made: dict[str, object] = {}
    for key, value in zip(items[::2], items[1::2], strict=True):
        if not isinstance(key, PSLiteral) or not isinstance(key.name, str):
            raise OddSpelling
        if value is not None:
            made[key.name] = value
    return made


class QuickDocument(PDFDocument):
    """A document whose regular objects and cross-reference tables are read here, the rest by its parent.

    Raises what ``PDFDocument`` raises.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._directories: dict[int, tuple[bytes, list[int]] | None] = {}
        super().__init__(PDFParser(BytesIO(data)))

    def read_xref_from(self, parser: PDFParser, start: int, xrefs: list[PDFBaseXRef]) -> None:
        try:
            table = self._table(start)
        except OddSpelling:
            super().read_xref_from(parser, start, xrefs)
            return
        xrefs.append(table)
        for key in ("XRefStm", "Prev"):
            if key in table.trailer:
                self.read_xref_from(parser, int_value(table.trailer[key]), xrefs)

    def _table(self, start: int) -> PDFXRef:
        data = self._data
        opening = _TABLE.match(data, start)
        if opening is None:
            raise OddSpelling
        position = opening.end()
        table = PDFXRef()
        while (section := _SECTION.match(data, position)) is not None:
            position = section.end()
            for number in range(int(section[1]), int(section[1]) + int(section[2])):
                entry = _ENTRY.match(data, position)
                if entry is None:
                    raise OddSpelling
                position = entry.end()
                if entry[3] == b"n":
                    table.offsets[number] = (None, int(entry[1]), int(entry[2]))
        trailer = _TRAILER.match(data, position)
        if trailer is None:
            raise OddSpelling
        value, end = value_at(data, trailer.end(), self)
        if not isinstance(value, dict) or _AFTER_TRAILER.match(data, end) is None:
            raise OddSpelling
        table.trailer.update(value)
        return table

    def _getobj_parse(self, pos: int, objid: int) -> object:
        if self._parser is not None and not self._parser.fallback:
            try:
                return self._object(pos, objid)
            except OddSpelling:
                pass
        return super()._getobj_parse(pos, objid)

    def _object(self, position: int, number: int) -> object:
        data = self._data
        head = _HEAD.match(data, position)
        if head is None or int(head[1]) != number:
            raise OddSpelling
        value, end = value_at(data, head.end(), self)
        tail = _TAIL.match(data, end)
        if tail is None:
            raise OddSpelling
        if tail[1]:
            return value
        if not isinstance(value, dict) or "Length" not in value:
            raise OddSpelling
        start, length = tail.end(), int_value(value["Length"])
        if length < 0 or _STREAM_TAIL.match(data, start + length) is None:
            raise OddSpelling
        return PDFStream(value, data[start : start + length], self.decipher)

    def _getobj_objstm(self, stream: PDFStream, index: int, objid: int) -> object:
        if stream.objid is not None:
            if stream.objid not in self._directories:
                self._directories[stream.objid] = _directory(stream)
            directory = self._directories[stream.objid]
            if directory is not None:
                data, numbers = directory
                if 2 * index + 1 < len(numbers) and numbers[2 * index] == objid:
                    try:
                        return value_at(data, numbers[2 * index + 1], self)[0]
                    except OddSpelling:
                        pass
        return super()._getobj_objstm(stream, index, objid)


def _directory(stream: PDFStream) -> tuple[bytes, list[int]] | None:
    """The objects of an object stream and, by turns, their numbers and offsets; None where it is odd."""
    count, first = stream.get("N"), stream.get("First")
    if not isinstance(count, int) or not isinstance(first, int):
        return None
    data = stream.get_data()
    try:
        numbers = [int(number) for number in data[:first].split()]
    except ValueError:
        return None
    if len(numbers) != 2 * count:
        return None
    return data[first:], numbers
