"""Seeded mutations of PDF and Word files: of their bytes, and of what is packed inside them."""

from __future__ import annotations

import io
import random
import re
import zipfile
import zlib
from collections.abc import Callable

_NUMBERS = (
    b"0",
    b"-1",
    b"1",
    b"2147483647",
    b"-2147483648",
    b"99999999999999999999",
    b"1e308",
    b"65536",
    b"NaN",
)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.S)
_DIGITS = re.compile(rb"-?\d+(?:\.\d+)?")
_TAG = re.compile(rb"<[^<>]{1,200}>")
_VALUE = re.compile(rb'="([^"]{0,60})"')
_PDF_NAMES = """
    Kids Parent Contents Resources Font ToUnicode Encoding Widths FirstChar MediaBox Rotate Filter Length
    Count XObject Type Root Size Prev W DW FontMatrix DescendantFonts Annots CropBox UserUnit
"""
_PDF_WORDS = tuple(f"/{name}".encode() for name in _PDF_NAMES.split())
_OPERATORS = (
    b" q ", b" Q ", b" BT ", b" ET ", b" Tj ", b" [(a) 10 (b)] TJ ", b" /X0 Do ",
    b" 0 0 0 0 0 0 cm ", b" Tf ", b" /F1 1e9 Tf ", b" 1 0 0 1 1e30 1e30 Tm ", b" 3 Tr ",
    b" BI /W 1 /H 1 ID x EI ", b" <00ff> Tj ", b" ( ",
    b" << >> BDC ", b" gs ", b" sh ", b" re f ", b" W n ",
)  # fmt: skip

Mutation = Callable[[bytes, random.Random], bytes]


def mutated(data: bytes, kind: str, seed: int) -> bytes:
    """``data`` with one to four mutations; the same seed gives the same bytes. ``kind``: its extension."""
    chance = random.Random(seed)
    inside: Mutation = {"pdf": _inside_pdf, "docx": _inside_zip, "odt": _inside_zip}.get(kind, _inside_text)
    for _ in range(chance.choice((1, 1, 2, 4))):
        # Flipping bytes of a zip mostly breaks the zip, which is tested soon enough.
        outside = 0.4 if kind == "pdf" else 0.05
        mutation = inside if chance.random() > outside else chance.choice((_bytes, _numbers))
        data = mutation(data, chance)
    return data


def _bytes(data: bytes, chance: random.Random) -> bytes:
    """Flip, cut, repeat, insert or truncate somewhere."""
    if len(data) < 8:
        return data
    place = chance.randrange(len(data))
    length = min(chance.choice((1, 2, 8, 64, 1024)), len(data) - place)
    choice = chance.randrange(6)
    if choice == 0:
        return data[:place] + bytes([data[place] ^ (1 << chance.randrange(8))]) + data[place + 1 :]
    if choice == 1:
        return data[:place] + data[place + length :]
    if choice == 2:
        return (
            data[:place] + data[place : place + length] * chance.choice((2, 3, 50)) + data[place + length :]
        )
    if choice == 3:
        return data[:place] + chance.randbytes(length) + data[place:]
    if choice == 4:
        return data[:place]
    other = chance.randrange(len(data))
    return data[:place] + data[other : other + length] + data[place + length :]


def _numbers(data: bytes, chance: random.Random) -> bytes:
    """Some numbers become extreme."""
    matches = list(_DIGITS.finditer(data))[:20_000]
    if not matches:
        return data
    for match in sorted(
        chance.sample(matches, min(len(matches), chance.choice((1, 3)))), key=lambda m: -m.start()
    ):
        data = data[: match.start()] + chance.choice(_NUMBERS) + data[match.end() :]
    return data


def _inside_text(data: bytes, chance: random.Random) -> bytes:
    """Marks of RTF and HTML out of place."""
    marks = list(re.finditer(rb"\\[a-z]{1,12}-?\d{0,5} ?|[{}]|<[^<>]{1,80}>", data))
    if not marks or chance.random() < 0.3:
        return (_numbers if chance.random() < 0.5 else _bytes)(data, chance)
    match, other = chance.choice(marks), chance.choice(marks)
    copies = chance.choice((0, 1, 2, 400))
    return data[: match.start()] + other[0] * copies + data[match.end() :]


def _inside_pdf(data: bytes, chance: random.Random) -> bytes:
    """Within a packed stream (packed again, lengths mended), or in the names of the objects."""
    if chance.random() < 0.4:
        word, other = chance.choice(_PDF_WORDS), chance.choice(_PDF_WORDS)
        places = [match.start() for match in re.finditer(re.escape(word), data)]
        if places:
            place = chance.choice(places)
            return data[:place] + other + data[place + len(word) :]
    streams = [match for match in _STREAM.finditer(data) if len(match[1]) < 500_000]
    if not streams:
        return _bytes(data, chance)
    match = chance.choice(streams)
    try:
        plain = zlib.decompress(match[1])
    except zlib.error:
        return _bytes(data, chance)
    changed = plain
    for _ in range(chance.choice((1, 3, 10))):
        if chance.random() < 0.5:
            place = chance.randrange(len(changed) + 1)
            changed = changed[:place] + chance.choice(_OPERATORS) + changed[place:]
        else:
            changed = (_numbers if chance.random() < 0.5 else _bytes)(changed, chance)
    packed = zlib.compress(changed)
    data = data[: match.start(1)] + packed + data[match.end(1) :]
    return data.replace(b"/Length %d" % len(match[1]), b"/Length %d" % len(packed), 1)


def _inside_zip(data: bytes, chance: random.Random) -> bytes:
    """Within one part of a Word file: tags, values, bytes, or the part itself gone, doubled or emptied."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            members = {name: package.read(name) for name in package.namelist()}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError):
        return _bytes(data, chance)
    if not members:
        return data
    names = [name for name in members if name.endswith((".xml", ".rels"))] or list(members)
    name = (
        "word/document.xml"
        if "word/document.xml" in members and chance.random() < 0.6
        else chance.choice(names)
    )
    part = members[name]
    choice = chance.choice((0, 1, 2, 3, 4, 5, 5, 5, 6, 6, 6, 6, 6, 6))
    if choice == 0:
        members.pop(name)
    elif choice == 1:
        members[name] = b""
    elif choice == 2:
        members[name] = members[chance.choice(names)]
    elif choice == 3:
        members[name] = _bytes(part, chance)
    elif choice == 4:
        members[name] = _numbers(part, chance)
    elif choice == 5:
        members[name] = _values(part, chance)
    else:
        members[name] = _tags(part, chance)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for member, content in members.items():
            package.writestr(zipfile.ZipInfo(member), content)
    return out.getvalue()


def _tags(part: bytes, chance: random.Random) -> bytes:
    """Whole elements out of place: the tree stays well formed more often than by chance."""
    tags = [match for match in _TAG.finditer(part) if match[0].endswith(b"/>")]
    pairs = list(re.finditer(rb"<(w:\w+)[^<>]*>[^<>]*</\1>", part))
    matches = tags + pairs
    if not matches:
        return _bytes(part, chance)
    match, other = chance.choice(matches), chance.choice(matches)
    choice = chance.randrange(4)
    if choice == 0:
        return part[: match.start()] + part[match.end() :]
    if choice == 1:
        return part[: match.start()] + match[0] * chance.choice((2, 20, 500)) + part[match.end() :]
    if choice == 2:
        return part[: match.start()] + other[0] + part[match.end() :]
    names = sorted(set(re.findall(rb"<(w:\w+)", part)))
    old, new = chance.choice(names or [b"w:p"]), chance.choice(names or [b"w:p"])
    return part.replace(b"<" + old + b">", b"<" + new + b">").replace(b"</" + old + b">", b"</" + new + b">")


def _values(part: bytes, chance: random.Random) -> bytes:
    matches = list(_VALUE.finditer(part))
    if not matches:
        return part
    match = chance.choice(matches)
    odd = (*_NUMBERS, b"", b"auto", b"x" * 5000, "é\u202e".encode(), b"../../etc", b"rId999")
    return part[: match.start(1)] + chance.choice(odd) + part[match.end(1) :]
