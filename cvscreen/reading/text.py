"""Text as it is kept: one spelling for every glyph, one blank for every white space.

Every reader passes its text through here, so a quote compares with a pattern whatever program wrote the file.
"""

from __future__ import annotations

import re
import unicodedata

_SPELLED_OUT = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
    "\u0132": "IJ",
    "\u0133": "ij",
    # Symbol fonts keep their glyphs in the private use area; a tick says "completed", so it must survive.
    "\uf0fc": "✓",
    "\uf050": "✓",
}
# Soft hyphen, zero-width space, joiners, word joiner, byte order mark, directional marks and overrides,
# variation selectors, Hangul fillers and the Mongolian vowel separator: none of them is seen.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_WHITE = re.compile(r"[\s\x1c-\x1f\u2028\u2029]+")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_TRANSLATED = str.maketrans(_SPELLED_OUT)
_PLAIN = re.compile(r"[!-~]+(?: [!-~]+)*\Z|\Z")
_ZERO_WIDTH_INSIDE = re.compile(r"(?<=\w)[\u200b-\u200d\u2060\ufeff\u180e]+(?=\w)")

# A tick is no bullet: beside a diploma it says that it was got. A dash needs a blank behind it.
_BULLET = re.compile(
    r"\A\s*(?:[•◦▪▫●○■□◆◇‣⁃∙►▸▹▶➢➤➔❖❑❒⦿⚫◼◾✦★☆·\uf000-\uf0ff]\s*|[-–—*→]\s+|[>»+]\s+(?!\d)|o(?:\t|\s{2,}))(?=\S)"
)


# "– heden" under a start date is the rest of a period.
_REST_OF_PERIOD = re.compile(
    r"\A\s*[-–—]\s+(?:heden|nu|nog steeds|present|now|today|(?:[^\W\d]{3,9}\.? )?(?:19|20)\d\d|"
    r"(?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?)\s*\Z",
    re.I,
)


def normalise(text: str) -> str:
    """``text`` as it is kept: NFC, ligatures spelled out, nothing invisible, white space as one blank.

    Tabs count as white space here; a reader puts ``CELL`` between parts that it has normalised itself.
    """
    if _PLAIN.match(text):
        return text
    return _WHITE.sub(" ", clean(text)).strip()


def clean(text: str) -> str:
    """Like ``normalise`` but with white space left as it is."""
    text = _INVISIBLE.sub("", _CONTROL.sub("", text)).translate(_TRANSLATED)
    return unicodedata.normalize("NFC", text)


def without_spans(text: str, opening: str, closing: str) -> str:
    """``text`` without what stands between the marks; linear however many marks are never closed."""
    first, *spans = text.split(opening)
    return first + "".join(span.partition(closing)[2] for span in spans)


def split_bullet(text: str) -> tuple[str, bool]:
    """``text`` without the bullet character that opens it, and whether there was one.

    A number ("1.") is text, not a bullet, and so is the dash of a period that goes on. A bullet with nothing
    behind it is left as it is.
    """
    match = _BULLET.match(text)
    if match is None or _REST_OF_PERIOD.match(text):
        return text, False
    return text[match.end() :], True


def has_zero_width_inside(text: str) -> bool:
    """Whether zero-width characters stand inside a word, which hides the word from a plain search."""
    return _ZERO_WIDTH_INSIDE.search(text) is not None
