"""Makes text of a CV, or of a file's name, safe to show on a page, in a terminal or in an office file."""

from __future__ import annotations

import re

# Control characters steer terminals and are not allowed in XML; characters that turn the direction of
# reading, or that tag or annotate unseen, can make a quote look like another one (Unicode TR 36).
_UNSAFE = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_SOFT = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
MARK = "\ufffd"


def clean(text: str) -> str:
    """The text on one line, with a mark for what steers or deceives and nothing for what is only unseen."""
    shown = _UNSAFE.sub(
        lambda match: "" if match[0] in _SOFT else " " if match[0] in "\r\u2028\u2029" else MARK, text
    )
    return " ".join(shown.split())


def sentence(text: str) -> str:
    """``clean`` for a sentence of ours: an amount stays on one line with its euro sign."""
    return clean(text).replace("€ ", "€\u00a0")
