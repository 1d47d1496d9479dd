"""Leaders, broken words, printed accents and marks of footnotes on a page."""

from __future__ import annotations

from typing import Any

import pytest

from cvscreen.records.document import Line
from tests.reading.pdf.measure import text_of
from tests.reading.pdf.pages import drawn, one_page, read, stream, texts

STOP = 500.0
TASK = "Dagelijks koken voor zestig tot negentig gasten en de inkoop van alle verse"


def _lines(draw: Any) -> list[Line]:
    return [line for page in read(drawn(draw)).pages for line in page.lines]


def _led(canvas: Any, y: float, title: str, when: str, mark: str) -> None:
    """A title, its date against the right edge, and marks from one to the other."""
    canvas.drawString(60, y, title)
    start, stop = 60 + canvas.stringWidth(title), STOP - canvas.stringWidth(when)
    canvas.drawString(start, y, mark * int((stop - start) / canvas.stringWidth(mark)))
    canvas.drawRightString(STOP, y, when)


@pytest.mark.parametrize("mark", [".", ". ", " .", "_", "-"])
def test_leaders_part_the_cells_of_a_line(mark: str) -> None:
    entries = [("Kok, Eethuis De Pan", "2016 - heden"), ("Afwashulp, Hotel Zon", "2014 - 2016")]

    def page(canvas: Any) -> None:
        for index, (title, when) in enumerate(entries):
            _led(canvas, 700 - 60 * index, title, when, mark)
            canvas.drawString(60, 686 - 60 * index, f"{TASK} groenten en")
            canvas.drawString(60, 672 - 60 * index, "vis.")

    lines = _lines(page)
    assert [line.cells for line in lines[::3]] == entries
    assert len({line.block for line in lines}) == 4


def test_words_around_a_leader_keep_their_places() -> None:
    def page(canvas: Any) -> None:
        canvas.drawString(60, 700, "Kok.............................................2016")

    (line,) = _lines(page)
    left, right = line.words
    assert line.text == "Kok\t2016"
    assert [line.text[word.start : word.end] for word in line.words] == [word.text for word in line.words]
    assert left.box is not None
    assert right.box is not None
    assert left.box.x1 < 60 + 30 < right.box.x0


def test_a_broken_word_is_marked_in_its_paragraph() -> None:
    text = [
        "In dit dorp verzorg ik al jaren de ouderen die thuis wo-",
        "nen, en ik help bij de aan- en afvoer van spullen en oud-",
        "ijzer voor de vereniging.",
    ]

    def page(canvas: Any) -> None:
        for index, line in enumerate(text):
            canvas.drawString(60, 700 - 14 * index, line)
        canvas.drawString(60, 600, "losse regel over be-")
        canvas.drawString(60, 500, "zoek")

    lines = _lines(page)
    assert [line.text for line in lines] == [*text, "losse regel over be-", "zoek"]
    assert [line.hyphenated for line in lines] == [True, False, False, False, False]
    assert "thuis wonen, en" in text_of(lines)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"[(ge\\250)333(eerd)] TJ", "geëerd"),
        (b"[(ru\\250)333(\\365ne)] TJ", "ruïne"),
        (b"[(caf\\302)333(e)] TJ", "café"),
        (b"[(foto\\302)(s)] TJ", "foto´s"),
        (b"[(\\302)333(9)] TJ", "´9"),
    ],
)
def test_accents_printed_over_letters(content: bytes, expected: str) -> None:
    """TeX's older fonts have accents and letters without dots, and print one over the other."""
    more = {
        5: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
        b"/Encoding << /BaseEncoding /StandardEncoding "
        b"/Differences [168 /dieresis 194 /acute 245 /dotlessi] >> >>"
    }
    assert texts(read(one_page(b"BT /F 12 Tf 60 700 Td " + content + b" ET", more=more))) == [expected]


def test_accents_raised_over_capitals() -> None:
    """They are shown by an operator of their own, before the word."""
    more = {
        5: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
        b"/Encoding << /BaseEncoding /StandardEncoding /Differences [194 /acute] >> >>"
    }
    content = b"BT /F 12 Tf 60 700 Td (Mevrouw ) Tj 54 2.3 Td (\302) Tj -2 -2.3 Td (Emond) Tj ET"
    assert texts(read(one_page(content, more=more))) == ["Mevrouw \u00c9mond"]


@pytest.mark.parametrize(
    ("word", "mark", "expected"),
    [
        ("vereniging", "3", "vereniging 3"),
        ("verdediging,", "12", "verdediging, 12"),
        ("m", "2", "m2"),
        ("20", "2", "202"),
        ("Zaal", "e", "Zaale"),
    ],
)
def test_marks_of_footnotes_are_no_part_of_a_word(word: str, mark: str, expected: str) -> None:
    def page(canvas: Any) -> None:
        canvas.drawString(60, 700, word)
        end = 60 + canvas.stringWidth(word)
        canvas.setFont("Helvetica", 7)
        canvas.drawString(end, 704, mark)

    assert [line.text for line in _lines(page)] == [expected]


def test_the_euro_of_eurosym() -> None:
    """The font names its only glyph, and maps it to Unicode, as the letter e."""
    more = {
        5: b"<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+TeX-feymr10 /FirstChar 101 /LastChar 101 "
        b"/Widths [600] /ToUnicode 10 0 R >>",
        10: stream(b"1 beginbfchar <65> <0065> endbfchar"),
        11: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    }
    content = b"BT /F 12 Tf 60 700 Td (e) Tj ET"
    assert texts(read(one_page(content, more=more))) == ["€"]
