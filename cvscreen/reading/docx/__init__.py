"""Word documents (.docx): opened by python-docx, read by a walk of our own over the XML.

python-docx checks the package and knows its parts; its paragraphs leave out text boxes, content controls,
tracked changes and nested tables, so the text itself is read from the tree.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

import docx
from docx.opc.exceptions import OpcError
from lxml import etree

from cvscreen.errors import ReadError
from cvscreen.reading.docx.repair import checked, openable
from cvscreen.reading.docx.stories import Stories
from cvscreen.reading.flow import Reading
from cvscreen.reading.limits import Limits
from cvscreen.reading.package import DAMAGED, xml_error

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_TROUBLE = (
    KeyError,
    ValueError,
    AttributeError,
    TypeError,
    IndexError,
    OpcError,
    zipfile.BadZipFile,
    zlib.error,
    OSError,
)


def read_docx(data: bytes, limits: Limits) -> Reading:
    """The text of a Word file in reading order.

    Raises ``ReadError``: ``damaged``, ``encrypted``, ``too-large``.
    """
    checked(data, limits)
    return Stories(_opened(data, limits), limits).read()


def _opened(data: bytes, limits: Limits) -> WordDocument:
    """By python-docx; a package that it refuses is opened once more with its known ailments cured."""
    try:
        return docx.Document(io.BytesIO(data))
    except etree.XMLSyntaxError as error:
        raise xml_error(error) from error
    except _TROUBLE:
        pass
    try:
        return docx.Document(io.BytesIO(openable(data, limits)))
    except etree.XMLSyntaxError as error:
        raise xml_error(error) from error
    except _TROUBLE as error:
        raise ReadError("damaged", DAMAGED) from error
