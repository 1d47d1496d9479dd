"""Control words of RTF: which stand for a character, which open something that is not text."""

from __future__ import annotations

from cvscreen.records.document import Region

CODE_PAGES = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255",
    178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
CHARACTERS = {
    "tab": "\t", "line": "\n", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "bullet": "•", "endash": "–", "emdash": "—", "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
SKIPPED = frozenset(
    ("pict", "object", "info", "fldinst", "themedata", "colorschememapping", "datastore", "latentstyles",
     "listtable", "listoverridetable", "rsidtbl", "generator", "xmlnstbl", "mmathPr", "filetbl", "revtbl",
     "atnid", "atnauthor", "annotation", "atndate", "atnref", "atnicn", "bkmkstart", "bkmkend",
     "sp", "nonshppict", "blipuid", "do", "template", "wgrffmtfilter", "ftnsep", "ftnsepc", "aftnsep",
     "listpicture", "userprops", "docvar", "formfield", "objdata", "objclass", "oldcprops", "xe", "tc",
     "pnseclvl")
)  # fmt: skip
REGIONS: dict[str, Region] = {
    "header": "header", "headerl": "header", "headerr": "header", "headerf": "header",
    "footer": "footer", "footerl": "footer", "footerr": "footer", "footerf": "footer",
    "footnote": "footnote",
}  # fmt: skip
KNOWN_OPTIONAL = frozenset(("shptxt", "shpinst", "pn", "pntext", "ud", "fldrslt", "shpgrp"))


def codec(number: int | None) -> str:
    """A Python codec for a Windows code page; Windows-1252 for one that is not known."""
    known = {
        437,
        720,
        737,
        775,
        850,
        852,
        855,
        857,
        858,
        862,
        866,
        874,
        932,
        936,
        949,
        950,
        *range(1250, 1259),
    }
    if number == 65001:
        return "utf-8"
    return f"cp{number}" if number in known else "cp1252"
