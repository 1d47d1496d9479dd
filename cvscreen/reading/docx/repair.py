"""Word packages made fit to open: for python-docx, and for LibreOffice without anything to fetch.

python-docx refuses what Word itself opens without a word: relationships to parts that are not there,
templates and macro files, the ISO Strict names. These are put right in memory; macros are never run.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile

from cvscreen.reading.limits import Limits
from cvscreen.reading.package import Package, check_xml

_RELATIONSHIP = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*?(?:/>|>\s*</(?:\w+:)?Relationship>)")
_TARGET = re.compile(rb"\bTarget\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_EXTERNAL = re.compile(rb"\bTargetMode\s*=\s*[\"']External[\"']")
_HYPERLINK = re.compile(rb"\bType\s*=\s*[\"'][^\"']*/hyperlink[\"']")
_STRICT = (
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships",
     b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main",
     b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/drawingml/main",
     b"http://schemas.openxmlformats.org/drawingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
     b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    (b"http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
     b"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"),
)  # fmt: skip
_MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OTHER_MAINS = (
    b"application/vnd.ms-word.document.macroEnabled.main+xml",
    b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)
_FETCHING_FIELD = re.compile(rb"\b(?:INCLUDEPICTURE|INCLUDETEXT|DDEAUTO|DDE|LINK|IMPORT|DATABASE|RD)\b")
_FIELD_CODE = re.compile(rb"(<w:instrText\b[^>]*>)([^<]*)(</w:instrText>)")
_SIMPLE_FIELD = re.compile(rb"(\bw:instr\s*=\s*)(\"[^\"]*\"|'[^']*')")
_MACROS = re.compile(r"(?:vbaProject|vbaData|activeX|embeddings/|attachedToolbars)", re.IGNORECASE)


def checked(data: bytes, limits: Limits) -> Package:
    """The package, with every part that would be parsed tested against the limits. Raises ``ReadError``."""
    package = Package(data, limits)
    for name in sorted(package.names):
        if name.endswith((".xml", ".rels")):
            check_xml(package.read(name) or b"", limits)
    return package


def openable(data: bytes, limits: Limits) -> bytes:
    """``data`` with what python-docx stumbles over put right."""
    return _rewritten(data, limits, external=True)


def without_external_parts(data: bytes, limits: Limits) -> bytes:
    """``data`` without relationships, fields and embedded programs that lead out of the package."""
    return _rewritten(data, limits, external=False)


def _rewritten(data: bytes, limits: Limits, *, external: bool) -> bytes:
    package = checked(data, limits)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target:
        for name in sorted(package.names):
            if name.endswith("/") or (not external and _MACROS.search(name)):
                continue
            content = package.read(name) or b""
            if name.endswith(".rels"):
                content = _relationships(content, name, package.names, external=external)
            if name.endswith((".xml", ".rels")):
                for strict, transitional in _STRICT:
                    content = content.replace(strict, transitional)
            if name == "[Content_Types].xml":
                for other in _OTHER_MAINS:
                    content = content.replace(other, _MAIN)
            elif name.endswith(".xml") and not external:
                content = _SIMPLE_FIELD.sub(_simple, _FIELD_CODE.sub(_harmless, content))
            target.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


def _relationships(content: bytes, name: str, names: frozenset[str], *, external: bool) -> bytes:
    """A relationships part without those whose target is not there (or, on wish, not in the package)."""
    folder = posixpath.dirname(posixpath.dirname(name))

    def kept(match: re.Match[bytes]) -> bytes:
        element = match[0]
        if _EXTERNAL.search(element):
            return element if external or _HYPERLINK.search(element) else b""
        target = _TARGET.search(element)
        if target is None:
            return b""
        path = (target[1] or target[2] or b"").decode("utf-8", errors="replace")
        full = path.lstrip("/") if path.startswith("/") else posixpath.normpath(posixpath.join(folder, path))
        if not external and _MACROS.search(full):
            return b""
        return element if full in names else b""

    return _RELATIONSHIP.sub(kept, content)


def _harmless(match: re.Match[bytes]) -> bytes:
    return match[1] + match[3] if _FETCHING_FIELD.search(match[2]) else match[0]


def _simple(match: re.Match[bytes]) -> bytes:
    return match[1] + b'""' if _FETCHING_FIELD.search(match[2]) else match[0]
