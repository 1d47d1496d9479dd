"""The layout step on pages drawn for one question each."""

from __future__ import annotations

from typing import Any

import pytest

from cvscreen.records.document import Line
from tests.reading.pdf.pages import drawn, one_page, read, texts


def _lines(draw: Any) -> list[Line]:
    return [line for page in read(drawn(draw)).pages for line in page.lines]


def _column(canvas: Any, x: float, y: float, lines: list[str], leading: float = 14) -> None:
    for index, line in enumerate(lines):
        canvas.drawString(x, y - index * leading, line)


LEFT = ["Ik ben een rustige collega met", "veel ervaring aan de telefoon", "en in de publieke sector."]
RIGHT = ["In Delft volgde ik de opleiding", "tot secretaresse, waarna ik als", "telefoniste begon."]
LONG = "Telefonisch beantwoorden van vragen van inwoners over"


def test_date_column_joins_its_row() -> None:
    def page(canvas: Any) -> None:
        for index, (period, role) in enumerate(
            [("2019 - heden", "Medewerker KCC"), ("2015 - 2018", "Telefonist")]
        ):
            y = 700 - index * 60
            canvas.drawString(60, y, period)
            _column(canvas, 180, y, [role, "Gemeente Delft", LONG])

    assert [line.text for line in _lines(page)] == [
        "2019 - heden\tMedewerker KCC", "Gemeente Delft", LONG,
        "2015 - 2018\tTelefonist", "Gemeente Delft", LONG,
    ]  # fmt: skip


def test_left_cell_of_several_lines_comes_first() -> None:
    def page(canvas: Any) -> None:
        for index in range(2):
            y = 700 - index * 90
            _column(canvas, 60, y, [f"201{index} - 2018", "Gemeente Delft", "Delft"])
            _column(canvas, 200, y, ["Medewerker KCC", LONG, "burgerzaken en belastingen.", LONG])

    lines = _lines(page)
    assert [line.text for line in lines][:7] == [
        "2010 - 2018", "Gemeente Delft", "Delft", "Medewerker KCC", LONG, "burgerzaken en belastingen.", LONG,
    ]  # fmt: skip
    assert {(line.table, line.row) for line in lines[:7]} == {(1, 0)}
    assert {(line.table, line.row) for line in lines[7:]} == {(1, 1)}


def test_two_columns_on_the_same_leading_are_not_mixed() -> None:
    def page(canvas: Any) -> None:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(60, 700, "Profiel")
        canvas.drawString(320, 700, "Opleiding")
        canvas.setFont("Helvetica", 11)
        _column(canvas, 60, 686, LEFT)
        _column(canvas, 320, 686, RIGHT)

    assert [line.text for line in _lines(page)] == [
        "Profiel", *LEFT, "Opleiding", *RIGHT,
    ]  # fmt: skip


def test_date_at_the_right_edge_is_a_cell() -> None:
    def page(canvas: Any) -> None:
        for index in range(3):
            canvas.drawString(60, 700 - 50 * index, f"Functie nummer {index}")
            canvas.drawRightString(530, 700 - 50 * index, f"201{index} - heden")
            canvas.drawString(60, 686 - 50 * index, LONG)

    assert [line.cells for line in _lines(page)][::2] == [
        (f"Functie nummer {index}", f"201{index} - heden") for index in range(3)
    ]


@pytest.mark.parametrize("spacing", [2.0, 4.0, 7.0])
def test_letter_spaced_heading(spacing: float) -> None:
    def page(canvas: Any) -> None:
        text = canvas.beginText(60, 700)
        text.setCharSpace(spacing)
        text.textLine("WERKERVARING EN STAGES")
        canvas.drawText(text)
        x = 60.0
        for letter in "OPLEIDING":
            canvas.drawString(x, 650, letter)
            x += 12 + spacing

    assert [line.text for line in _lines(page)] == ["WERKERVARING EN STAGES", "OPLEIDING"]


def test_letters_typed_apart() -> None:
    assert texts(read(one_page(b"BT /F 12 Tf 60 700 Td (W E R K E R V A R I N G) Tj ET"))) == ["WERKERVARING"]


def test_short_words_stay_apart() -> None:
    content = b"BT /F 12 Tf 60 700 Td (Rijbewijs A B en E) Tj 0 -20 Td (ik en jij in de zon) Tj ET"
    assert texts(read(one_page(content))) == ["Rijbewijs A B en E", "ik en jij in de zon"]


def test_overprinted_text_counts_once_and_is_bold() -> None:
    def page(canvas: Any) -> None:
        for shift in (0, 0.25, 0.5):
            canvas.drawString(60 + shift, 700, "Werkervaring")

    (line,) = _lines(page)
    assert (line.text, line.bold) == ("Werkervaring", True)


def test_bullets_are_taken_off() -> None:
    def page(canvas: Any) -> None:
        for index, bullet in enumerate(["•", "-", "–"]):
            canvas.drawString(60, 700 - 16 * index, bullet)
            canvas.drawString(75, 700 - 16 * index, f"taak {index}")
        canvas.circle(63, 655, 2, stroke=0, fill=1)
        canvas.drawString(75, 652, "taak 3")
        canvas.drawString(60, 620, "geen taak")

    assert [(line.text, line.bullet) for line in _lines(page)] == [
        ("taak 0", True), ("taak 1", True), ("taak 2", True), ("taak 3", True), ("geen taak", False),
    ]  # fmt: skip


def test_wrapped_lines_share_a_block() -> None:
    def page(canvas: Any) -> None:
        _column(
            canvas,
            60,
            700,
            [LONG + " paspoorten,", "rijbewijzen en verhuizingen.", "Dorpsstraat 12", "1234 AB Delft"],
        )

    blocks = [line.block for line in _lines(page)]
    assert blocks[0] == blocks[1]
    assert len(set(blocks[1:])) == 3


def test_turned_text_is_kept_apart() -> None:
    def page(canvas: Any) -> None:
        _column(canvas, 100, 700, [LONG, LONG, LONG])
        canvas.saveState()
        canvas.rotate(90)
        canvas.drawString(640, -60, "Curriculum vitae")
        canvas.restoreState()

    lines = _lines(page)
    assert [line.text for line in lines] == [LONG, LONG, LONG, "Curriculum vitae"]
    box = lines[-1].box
    assert box is not None
    assert box.height > box.width


def test_running_lines_and_page_numbers() -> None:
    def page(number: int) -> Any:
        def draw(canvas: Any) -> None:
            canvas.drawString(60, 800, f"CV Jan Jansen, versie {number}")
            _column(canvas, 60, 700, [f"regel {number}", LONG])
            canvas.drawCentredString(297, 30, f"Pagina {number} van 3")

        return draw

    reading = read(drawn(page(1), page(2), page(3)))
    for found in reading.pages:
        assert [line.region for line in found.lines] == ["header", "body", "body", "footer"]


def test_a_single_page_has_no_running_head() -> None:
    def page(canvas: Any) -> None:
        canvas.drawString(60, 800, "Jan Jansen")
        canvas.drawString(60, 700, LONG)
        canvas.drawString(60, 40, "2019")

    assert [line.region for line in _lines(page)] == ["body"] * 3


def test_bordered_table_by_cells() -> None:
    def page(canvas: Any) -> None:
        canvas.grid([60, 160, 420], [700, 650, 600])
        _column(canvas, 64, 685, ["2019 - heden"])
        _column(canvas, 164, 685, ["Medewerker KCC", "Gemeente Delft"])
        _column(canvas, 64, 635, ["2015 - 2018"])
        _column(canvas, 164, 635, ["Telefonist"])

    lines = _lines(page)
    assert [(line.text, line.row, line.cell) for line in lines] == [
        ("2019 - heden", 0, 0), ("Medewerker KCC", 0, 1), ("Gemeente Delft", 0, 1),
        ("2015 - 2018\tTelefonist", 1, None),
    ]  # fmt: skip


def test_looks() -> None:
    def page(canvas: Any) -> None:
        canvas.setFont("Helvetica-BoldOblique", 14)
        canvas.setFillColorRGB(0.2, 0.4, 0.6)
        canvas.drawString(60, 700, "Kop")

    (line,) = _lines(page)
    assert (line.size, line.bold, line.italic, line.color) == (14.0, True, True, "#336699")


def test_superscript_stays_in_its_line() -> None:
    content = b"BT /F 12 Tf 60 700 Td (De 1) Tj /F 7 Tf 4 Ts (e) Tj 0 Ts /F 12 Tf ( lijn) Tj ET"
    moved = b"BT /F 12 Tf 60 600 Td (De 1) Tj /F 7 Tf 1 0 0 1 84.5 604.5 Tm (e) Tj "
    moved += b"/F 12 Tf 1 0 0 1 92 600 Tm (lijn) Tj ET"
    assert texts(read(one_page(content + b" " + moved))) == ["De 1e lijn", "De 1e lijn"]


@pytest.mark.parametrize("filled", [True, False])
def test_cards_are_read_row_by_row(filled: bool) -> None:
    def page(canvas: Any) -> None:
        canvas.drawString(60, 760, "Werkervaring")
        for index in range(4):
            x, y = 60 + 240 * (index % 2), 640 - 110 * (index // 2)
            canvas.setFillColorRGB(0.9, 0.9, 0.9)
            canvas.roundRect(x - 8, y - 40, 220, 90, 6, stroke=not filled, fill=filled)
            canvas.setFillColorRGB(0, 0, 0)
            _column(canvas, x, y + 30, [f"201{index} - 2019", f"Functie {index}", f"Werkgever {index}"])

    assert [line.text for line in _lines(page)] == [
        "Werkervaring",
        *(part for i in range(4) for part in (f"201{i} - 2019", f"Functie {i}", f"Werkgever {i}")),
    ]


def test_two_columns_of_entries_with_dates_of_their_own() -> None:
    def page(canvas: Any) -> None:
        for side, x in enumerate((60, 320)):
            for index in range(3):
                _column(
                    canvas,
                    x,
                    700 - 70 * index,
                    [f"20{side}{index} - 2019", f"Rol {side}{index}", f"Plek {side}{index}"],
                )

    assert [line.text for line in _lines(page) if line.text.startswith("Rol")] == [
        f"Rol {side}{index}" for side in range(2) for index in range(3)
    ]
