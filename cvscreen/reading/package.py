"""Zipped documents (Word, OpenDocument), opened without trusting what they claim to hold."""

from __future__ import annotations

import io
import zipfile
import zlib

from lxml import etree

from cvscreen.errors import ReadError
from cvscreen.reading.limits import Limits

DAMAGED = (
    "The file is damaged and cannot be opened; open it in a word processor and save it again, as PDF or DOCX."
)
_TOO_LARGE = "The file unpacks to far more than a CV needs; save it again as PDF and use that."
_NESTED = "The file's structure is nested too deeply or too large; save it again as PDF and use that."


class Package:
    """The members of a zip, read one by one within the limits.

    Raises ``ReadError``: ``damaged`` for a broken zip or XML, ``encrypted``, ``too-large``.
    """

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._limits = limits
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, zipfile.LargeZipFile, ValueError, OSError, NotImplementedError) as error:
            raise ReadError("damaged", DAMAGED) from error
        members = self._zip.infolist()
        if len(members) > limits.max_parts or sum(m.file_size for m in members) > limits.max_unpacked:
            raise ReadError("too-large", _TOO_LARGE)
        if any(member.flag_bits & 0x1 for member in members):
            raise ReadError("encrypted", "The file is protected with a password; send it without one.")
        self.names = frozenset(member.filename for member in members)

    def read(self, name: str) -> bytes | None:
        """The bytes of one member, or None where there is none of that name."""
        if name not in self.names:
            return None
        try:
            return self._zip.read(name)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
            raise ReadError("damaged", DAMAGED) from error

    def xml(self, name: str) -> etree._Element | None:
        """The root of one XML member, or None where there is none of that name."""
        data = self.read(name)
        return None if data is None else parse_xml(data, self._limits)


def check_xml(data: bytes, limits: Limits) -> None:
    """Refuse XML that is a bomb before it is parsed: ``too-large``, or ``damaged`` for a document type.

    Neither Word nor OpenDocument files may declare a document type, and entities need one.
    """
    if len(data) > limits.max_part or data.count(b"<") > 2 * limits.max_elements:
        raise ReadError("too-large", _TOO_LARGE)
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or _in_utf16(b"<!DOCTYPE", data):
        raise ReadError("damaged", "The file declares XML entities, which no CV needs; save it again as PDF.")


def parse_xml(data: bytes, limits: Limits) -> etree._Element:
    """The root of ``data``; nothing is resolved, loaded or fetched. Raises ``ReadError``."""
    check_xml(data, limits)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    try:
        root: etree._Element | None = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise xml_error(error) from error
    if root is None:
        raise ReadError("damaged", DAMAGED)
    return root


def xml_error(error: Exception) -> ReadError:
    """The ``ReadError`` for what lxml raised; its own message may quote the document, so it is not shown."""
    text = str(error)
    if "depth" in text or "huge" in text or "too long" in text:
        return ReadError("too-large", _NESTED)
    return ReadError("damaged", DAMAGED)


def _in_utf16(mark: bytes, data: bytes) -> bool:
    if data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        return False
    encoding = "utf-16-le" if data[:2] == b"\xff\xfe" else "utf-16-be"
    return mark.decode("ascii").encode(encoding) in data
