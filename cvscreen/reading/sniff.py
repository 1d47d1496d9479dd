"""What a file is, by its first bytes; its extension only decides among kinds of plain text."""

from __future__ import annotations

import re
from typing import Literal

from cvscreen.errors import ReadError

Kind = Literal["pdf", "docx", "doc", "odt", "rtf", "html", "txt", "md"]

_SAVE_AS_PDF = "save it as PDF and send that."
_PICTURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"BM", "BMP"),
)
_OTHER: tuple[tuple[bytes, str], ...] = (
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"%!PS", "a PostScript file"),
    (b"ID3", "a sound file"),
)
_HTML = re.compile(
    rb"\A\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta)\b", re.I | re.S
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SEARCHED = 1024


def sniff(data: bytes, extension: str) -> Kind:
    """The kind of ``data``. ``extension`` is lower case with its full stop (".docx").

    Raises ``ReadError``: ``empty``, ``encrypted``, ``unsupported``.
    """
    head = data[:_SEARCHED]
    if not data.strip(b"\x00 \t\r\n\x0b\x0c\xef\xbb\xbf\xff\xfe"):
        raise ReadError("empty", "The file is empty; ask for it again.")
    if b"%PDF-" in head:
        return "pdf"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _zipped(data)
    if head.startswith(_OLE):
        return _ole(data)
    if head.lstrip().startswith(b"{\\rt"):
        return "rtf"
    _refuse_known(head)
    if _HTML.match(head):
        return "html"
    return _text(head, extension)


def _zipped(data: bytes) -> Kind:
    """By the members that the zip lists; the central directory names them without unpacking."""
    if b"word/document" in data or b"wordprocessingml" in data[:4096]:
        return "docx"
    if b"mimetypeapplication/vnd.oasis.opendocument.text" in data[:200]:
        return "odt"
    if b"mimetypeapplication/vnd.oasis.opendocument" in data[:200]:
        raise ReadError("unsupported", f"This OpenDocument file is not a text document; {_SAVE_AS_PDF}")
    if b"xl/workbook" in data:
        raise ReadError("unsupported", f"This is an Excel workbook, not a CV document; {_SAVE_AS_PDF}")
    if b"ppt/presentation" in data:
        raise ReadError("unsupported", f"This is a PowerPoint presentation; {_SAVE_AS_PDF}")
    if b"Index/Document.iwa" in data:
        raise ReadError(
            "unsupported", "This is an Apple Pages document; export it from Pages as PDF or Word."
        )
    if b"[Content_Types].xml" in data or b"content.xml" in data:
        raise ReadError("damaged", "The Word file lacks its text; open it in Word and save it again.")
    raise ReadError("unsupported", "This is a zip archive, not a document; unpack it and send the CV itself.")


def _ole(data: bytes) -> Kind:
    """The old Office container: stream names are UTF-16."""
    if _utf16("EncryptedPackage") in data or _utf16("EncryptionInfo") in data:
        raise ReadError("encrypted", "The file is protected with a password; send it without one.")
    if _utf16("WordDocument") in data:
        return "doc"
    if _utf16("Workbook") in data or _utf16("Book") in data:
        raise ReadError("unsupported", f"This is an Excel workbook, not a CV document; {_SAVE_AS_PDF}")
    if _utf16("PowerPoint Document") in data:
        raise ReadError("unsupported", f"This is a PowerPoint presentation; {_SAVE_AS_PDF}")
    if _utf16("__substg1.0") in data or _utf16("__properties") in data:
        raise ReadError("unsupported", "This is an Outlook message; save the CV that is attached to it.")
    raise ReadError("damaged", "This old Office file cannot be recognised; open it and save it again as PDF.")


def _refuse_known(head: bytes) -> None:
    for magic, name in _PICTURES:
        if head.startswith(magic):
            raise ReadError("unsupported", f"This is a picture ({name}), not a document; {_SAVE_AS_PDF}")
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        raise ReadError("unsupported", f"This is a picture (WebP), not a document; {_SAVE_AS_PDF}")
    if head[4:8] == b"ftyp":
        raise ReadError("unsupported", f"This is a picture or a film, not a document; {_SAVE_AS_PDF}")
    for magic, name in _OTHER:
        if head.startswith(magic):
            raise ReadError("unsupported", f"This is {name}, not a document; {_SAVE_AS_PDF}")


def _text(head: bytes, extension: str) -> Kind:
    utf16 = head.startswith((b"\xff\xfe", b"\xfe\xff")) or _looks_utf16(head)
    if not utf16 and _binary(head):
        if extension in (".pdf", ".doc", ".docx", ".docm", ".odt", ".rtf"):
            raise ReadError(
                "damaged",
                "The file is damaged: it does not begin as its extension promises; ask for it again.",
            )
        raise ReadError("unsupported", f"This kind of file is not known; {_SAVE_AS_PDF}")
    if extension in (".md", ".markdown"):
        return "md"
    if extension in (".html", ".htm", ".xhtml"):
        return "html"
    if extension in (".pdf", ".docx", ".odt") and b"<?xml" not in head:
        # Plain text under such a name is what a failed download or a cut file leaves behind.
        return "txt"
    if head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<?xml"):
        raise ReadError("unsupported", f"This is an XML file, not a document; {_SAVE_AS_PDF}")
    return "txt"


def _binary(head: bytes) -> bool:
    control = sum(byte < 9 or 13 < byte < 27 or 27 < byte < 32 for byte in head)
    return control > max(2, len(head) // 50)


def _looks_utf16(head: bytes) -> bool:
    """UTF-16 without a mark: nearly every second byte of Western text is zero."""
    if len(head) < 8:
        return False
    odd, even = head[1::2], head[0::2]
    return odd.count(0) > 0.7 * len(odd) or even.count(0) > 0.7 * len(even)


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-le")
