"""What stands side by side: cards under one heading, columns of a page, rows of tables without borders."""

from __future__ import annotations

from typing import Any

import pytest

from cvscreen.records.document import Line
from tests.reading.pdf.pages import drawn, read

TASKS = "Telefonisch beantwoorden van vragen"
WHOLE_LINE = "Telefonisch beantwoorden van vragen van inwoners over de producten van de gemeente"


def _lines(*pages: Any) -> list[Line]:
    return [line for page in read(drawn(*pages)).pages for line in page.lines]


def _texts(*pages: Any) -> list[str]:
    return [line.text for line in _lines(*pages)]


def _heading(canvas: Any, y: float, text: str, x: float = 60) -> None:
    canvas.setFont("Helvetica-Bold", 14)
    canvas.drawString(x, y, text)


def _card(canvas: Any, x: float, y: float, lines: list[str], leading: float = 14) -> None:
    canvas.setFont("Helvetica-Bold", 10)
    for index, line in enumerate(lines):
        canvas.drawString(x, y - index * leading, line)
        canvas.setFont("Helvetica", 10)


def _job(name: str) -> list[str]:
    return [f"Functie {name}", f"Werkgever {name}", "2019 - heden", TASKS]


@pytest.mark.parametrize("boxes", [False, True])
def test_cards_under_headings_are_read_band_by_band(boxes: bool) -> None:
    def page(canvas: Any) -> None:
        top = 760
        for title, names in (("Ervaring", "ABCD"), ("Educatie", "EF"), ("Referenties", "GH")):
            _heading(canvas, top, title)
            for index in range(0, len(names), 2):
                for side in range(2):
                    x, y = 70 + 250 * side, top - 30 - 90 * (index // 2)
                    if boxes:
                        canvas.roundRect(x - 8, y - 56, 230, 74, 5, stroke=1, fill=0)
                    _card(canvas, x, y, _job(names[index + side]))
            top -= 50 + 90 * (len(names) // 2)

    expected = [
        part
        for title, names in (("Ervaring", "ABCD"), ("Educatie", "EF"), ("Referenties", "GH"))
        for part in (title, *(line for name in names for line in _job(name)))
    ]
    lines = _lines(page)
    assert [line.text for line in lines] == expected
    assert {line.column for line in lines} == {0}


def test_columns_with_headings_of_their_own_are_read_one_after_the_other() -> None:
    left = ["Profiel", "Rustig aan de telefoon", "Talen", "Nederlands en Engels"]
    right = ["Werkervaring", "Medewerker KCC, Delft", "Opleiding", "MBO 4 Secretaresse"]

    def page(canvas: Any) -> None:
        for x, texts in ((60, left), (320, right)):
            for index, text in enumerate(texts):
                if index % 2 == 0:
                    _heading(canvas, 760 - 60 * (index // 2), text, x)
                else:
                    _card(canvas, x, 736 - 60 * (index // 2), [text, TASKS])

    assert [text for text in _texts(page) if text != TASKS] == [*left, *right]


def test_text_beside_a_heading_belongs_to_the_other_column() -> None:
    def page(canvas: Any) -> None:
        for index, title in enumerate(("Profiel", "Talen")):
            _heading(canvas, 760 - 100 * index, title)
            _card(canvas, 60, 736 - 100 * index, ["Kop", TASKS, TASKS])
        _card(canvas, 320, 760, [f"{TASKS} {number}" for number in range(14)])

    texts = _texts(page)
    assert texts.index("Talen") < texts.index(f"{TASKS} 0")


def test_references_side_by_side_share_the_column_of_their_heading() -> None:
    def page(canvas: Any) -> None:
        canvas.setFont("Helvetica", 10)
        canvas.drawString(60, 780, f"{TASKS} van inwoners van de gemeente, per telefoon en per e-mail.")
        _heading(canvas, 700, "Ze kennen mij")
        _card(canvas, 60, 676, ["Hilde Kranenburg", "teamleider", "0181 555 690"])
        _card(canvas, 320, 676, ["Raoul Pinas", "manager", "06 55 48 33 12"])
        canvas.drawString(60, 600, "Bijgewerkt: januari 2023")

    lines = _lines(page)[1:]
    assert [line.text for line in lines] == [
        "Ze kennen mij", "Hilde Kranenburg", "teamleider", "0181 555 690",
        "Raoul Pinas", "manager", "06 55 48 33 12", "Bijgewerkt: januari 2023",
    ]  # fmt: skip
    assert {line.column for line in lines} == {0}


ROWS = [
    ("11/2019 - heden", "teamleider klantenservice", "Achmea, Apeldoorn"),
    ("01/2014 - 10/2019", "medewerker", "Interpolis, Tilburg"),
    ("06/2011 - 12/2013", "intercedent", "Tempo-Team"),
]


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 2, 0), (2, 1, 0)])
def test_date_column_of_many_words_stays_with_its_rows(order: tuple[int, ...]) -> None:
    def page(canvas: Any) -> None:
        _heading(canvas, 760, "Loopbaan")
        for index, row in enumerate(ROWS):
            canvas.setFont("Helvetica", 10)
            for x, cell in zip((60, 220, 400), order, strict=True):
                canvas.drawString(x, 730 - 16 * index, row[cell])

    assert _texts(page)[1:] == ["\t".join(row[cell] for cell in order) for row in ROWS]


WRAPPED = [
    (["september 2019 -", "heden"], ["Medewerker KCC"], ["Gemeente Delft"]),
    (["januari 2015 -", "augustus 2019"], ["Telefonist en", "receptionist"], ["Zorgpartners"]),
    (["2009 - 2014"], ["Verkoper"], ["Hema"]),
]


def _draw_rows(canvas: Any, rows: list[tuple[list[str], ...]], y: float, white: float) -> None:
    canvas.setFont("Helvetica", 10)
    for row in rows:
        for x, cell in zip((60, 180, 330), row, strict=True):
            for index, line in enumerate(cell):
                canvas.drawString(x, y - 12 * index, line)
        y -= 12 * max(len(cell) for cell in row) + white


def _rows_of(lines: list[Line]) -> list[list[str]]:
    """The cells of each table row, their lines joined."""
    rows: dict[tuple[int | None, int | None], dict[int, str]] = {}
    for line in lines:
        row = rows.setdefault((line.table, line.row), {})
        for number, text in enumerate(line.cells):
            place = line.cell if line.cell is not None else number
            row[place] = f"{row[place]} {text}" if place in row else text
    return [[row[place] for place in sorted(row)] for row in rows.values()]


@pytest.mark.parametrize("white", [0, 6])
def test_wrapped_cells_of_a_table_without_borders(white: float) -> None:
    def page(canvas: Any) -> None:
        _heading(canvas, 760, "Loopbaan")
        _draw_rows(canvas, WRAPPED, 730, white)

    found = _rows_of(_lines(page)[1:])
    assert found == [[" ".join(cell) for cell in row] for row in WRAPPED]


def test_table_without_borders_goes_on_over_the_page() -> None:
    def first(canvas: Any) -> None:
        _heading(canvas, 110, "Loopbaan")
        _draw_rows(canvas, WRAPPED[:1], 90, 6)

    def second(canvas: Any) -> None:
        _draw_rows(canvas, WRAPPED[1:], 780, 6)
        _heading(canvas, 700, "Talen")

    lines = _lines(first, second)
    found = _rows_of([line for line in lines if line.text not in ("Loopbaan", "Talen")])
    assert found == [[" ".join(cell) for cell in row] for row in WRAPPED]


def test_title_and_date_that_both_wrap_are_one_row() -> None:
    def page(canvas: Any) -> None:
        _heading(canvas, 760, "Opleiding")
        canvas.setFont("Helvetica", 10)
        for y, title, date in (
            (730, "Bachelor of Business Administration, Hotelschool, degree", "2015 -"),
            (718, "obtained", "2019"),
            (700, "Havo", "2010 - 2015"),
        ):
            canvas.drawString(60, y, title)
            canvas.drawString(480, y, date)

    lines = _lines(page)
    assert _rows_of(lines[1:5]) == [
        ["Bachelor of Business Administration, Hotelschool, degree obtained", "2015 - 2019"]
    ]
    assert lines[5].text == "Havo\t2010 - 2015"


def test_date_beside_a_title_over_both_columns() -> None:
    def page(canvas: Any) -> None:
        _heading(canvas, 760, "Opleiding")
        _card(canvas, 60, 736, ["MBO niveau 4, Leidinggevende travel en hospitality, ROC van Flevoland"])
        canvas.drawRightString(540, 736, "2010 - 2014")
        for index in range(4):
            canvas.drawString(60, 720 - 13 * index, f"links {index} {TASKS}")
            canvas.drawString(320, 720 - 13 * index, f"rechts {index} {TASKS}")

    texts = _texts(page)
    assert texts[1].endswith("Flevoland\t2010 - 2014")
    assert [text.split()[0] for text in texts[2:]] == ["links"] * 4 + ["rechts"] * 4


def test_foot_of_the_page_is_of_no_column() -> None:
    def page(canvas: Any) -> None:
        for index in range(3):
            _card(canvas, 60, 700 - 50 * index, [f"Naam {index}"])
            canvas.drawString(200, 700 - 50 * index, f"rol {index}")
            canvas.drawString(400, 700 - 50 * index, f"06 5550000{index}")
        canvas.drawString(60, 30, "Jan Jansen | CV")
        canvas.drawString(500, 30, "blad A")

    rows = [f"Naam {i}\trol {i}\t06 5550000{i}" for i in range(3)]
    assert _texts(page) == [*rows, "Jan Jansen | CV\tblad A"]


def test_a_bullet_far_from_its_text_is_no_cell() -> None:
    def page(canvas: Any) -> None:
        canvas.drawString(60, 700, "•")
        canvas.drawString(130, 700, TASKS)

    (line,) = _lines(page)
    assert (line.text, line.bullet) == (TASKS, True)


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        ("teamleider KCC gemeente Delft aan de Schie", "015 - 555 01 10", False),
        ("Tim de Wit, coach bij een groot bedrijf, 06 555 10 334", "Lotte Haverkort, leider", False),
        ("2009 - 2013: HBO Bedrijfseconomie, Windesheim, niet af", "2007 - 2009: HAVO, diploma", False),
        ("begeleiden van de verhuizing naar het kantoor in Delft", "Resultaten:", False),
        ("Omgaan met agressie en geweld aan de balie (2022)", "Heldere taal B1 (2020)", False),
        ("Mbo 4 Secretaresse, ROC Mondriaan, 2006-2008 (diploma)", "Vmbo, 2002-2006", False),
        ("Darija en een beetje Frans – goed", "Engels – redelijk", False),
        ("Ik volgde de training omgaan met agressie (in 2022)", "Daarna ook heldere taal", True),
        ("Werkorganisatie Duivenvoorde, Wassenaar, Feb '19 - Jun '21", "Vragen van inwoners", False),
        ("de heer Aydin, teamleider klantenservice, bereikbaar op", "079 555 72 15", True),
        ("Ik werkte er in een klein team van januari 2017 tot 2021", "en beantwoordde alle vragen.", True),
        ("Tijdens de verbouwing van het stadhuis verhuisde het in", "Rotterdam gevestigde team mee", True),
    ],
)  # fmt: skip
def test_what_opens_a_paragraph_of_its_own(above: str, below: str, joined: bool) -> None:
    def page(canvas: Any) -> None:
        canvas.drawString(60, 700, above)
        canvas.drawString(60, 686, below)

    one, other = _lines(page)
    assert (one.block == other.block) is joined


def test_headings_in_the_margin_head_what_begins_near_them() -> None:
    sections = [("Profiel", 3), ("Werkervaring", 6), ("Opleiding", 2), ("Talen", 1)]

    def page(canvas: Any) -> None:
        y = 760
        for title, count in sections:
            _heading(canvas, y - 8, title)
            canvas.setFont("Helvetica", 10)
            for index in range(count):
                canvas.drawString(200, y - 12 * index, f"{title.lower()} {index} {TASKS}")
            y -= 12 * count + 30

    expected = [
        part
        for title, count in sections
        for part in (title, *(f"{title.lower()} {index} {TASKS}" for index in range(count)))
    ]
    assert _texts(page) == expected


def test_a_date_over_three_lines_is_one_cell() -> None:
    rows = [
        (["maart 2019 –", "heden"], ["Medewerker KCC", TASKS], ["Gemeente Delft"]),
        (["januari 2015", "– februari", "2019"], ["Telefonist", TASKS], ["Zorgpartners"]),
        (["2009 - 2014"], ["Verkoper"], ["Hema"]),
    ]

    def page(canvas: Any) -> None:
        _heading(canvas, 760, "Loopbaan")
        canvas.setFont("Helvetica", 10)
        _draw_rows(canvas, [(row[0], row[1], [" " * 30 + row[2][0]]) for row in rows], 730, 6)

    found = _rows_of(_lines(page)[1:])
    assert found == [[" ".join(cell) for cell in row] for row in rows]


def test_three_cards_in_a_row_share_a_column() -> None:
    def page(canvas: Any) -> None:
        for top, title, names in ((760, "Ervaring", "ABC"), (640, "Opleiding", "DEF")):
            _heading(canvas, top, title)
            for index, name in enumerate(names):
                lines = [f"Functie {name}", f"Plek {name}", "2019 - heden", "vragen van inwoners"]
                _card(canvas, 60 + 170 * index, top - 24, lines)

    lines = _lines(page)
    assert [line.text[-1] for line in lines if line.bold] == ["g", *"ABC", "g", *"DEF"]
    assert {line.column for line in lines} == {0}


def test_labels_on_close_lines_are_rows_of_their_own() -> None:
    rows = [("Functie", "Consulent"), ("Standplaats", "Zwolle"), ("Uren", "Dertig")]

    def page(canvas: Any) -> None:
        for index, (label, value) in enumerate(rows):
            canvas.setFont("Helvetica-Bold", 10)
            canvas.drawString(60, 700 - 13 * index, label)
            canvas.setFont("Helvetica", 10)
            canvas.drawString(135, 700 - 13 * index, value)

    assert _texts(page) == [f"{label}\t{value}" for label, value in rows]


def test_last_word_of_a_narrow_cell_is_of_its_paragraph() -> None:
    rows = [
        (["01/06/2020 -", "30/06/2022"], ["Nationale-Nederlanden"], ["Productspecialist", "Pensioenen"]),
        (["01/07/2022 -", "heden"], ["DCMR Milieudienst", "Rijnmond"], ["Adviseur"]),
    ]

    def page(canvas: Any) -> None:
        _draw_rows(canvas, rows, 730, 6)

    blocks = {line.text: line.block for line in _lines(page)}
    assert blocks["DCMR Milieudienst"] == blocks["Rijnmond"]
    assert blocks["Productspecialist"] != blocks["Pensioenen"]  # nothing shows that it would not have fitted


def _blocks(lines: list[Line]) -> list[str]:
    """The text of each block."""
    blocks: dict[int, list[str]] = {}
    for line in lines:
        blocks.setdefault(line.block, []).append(line.text)
    return [" ".join(block) for block in blocks.values()]


@pytest.mark.parametrize(
    ("items", "blocks"),
    [
        # One of them fills its line by chance.
        (["klantgericht", "teamspeler", "geduldig en nauwkeurig", "flexibel", "sociaal"], 5),
        (["Key2KCC", "Suite", "Microsoft Office 365 en Teams", "Outlook", "Topdesk"], 5),
        # Wrapped prose in a column as narrow.
        (["Ik ben een geduldige man", "en werk graag met Word en", "Excel bij de gemeente", "Delft."], 1),
        (
            [
                "Ervaring met Word en met",
                "Outlook, en de cursus van",
                "ROC over agressie en Word",
                "gevolgd.",
            ],
            1,
        ),
    ],
)
def test_items_of_a_narrow_column_that_fill_their_line(items: list[str], blocks: int) -> None:
    def page(canvas: Any) -> None:
        for index, item in enumerate(items):
            canvas.drawString(60, 700 - 14 * index, item)

    found = _blocks(_lines(page))
    assert len(found) == blocks, found


CARDS = [
    ("Medewerker KCC", "2020 – heden", "Vragen van inwoners", "beantwoorden"),
    ("Baliemedewerker", "2017 – 2020", "Paspoorten en rijbewijzen", "uitgeven"),
    ("Receptionist", "2014 – 2017", "Bezoekers ontvangen", "en agenda's beheren"),
    ("Callcenteragent", "2011 – 2014", "Vragen over facturen", "beantwoorden"),
    ("Stagiaire", "2007 – 2008", "Post verwerken", "en archief ordenen"),
]


@pytest.mark.parametrize("line", [True, False])
@pytest.mark.parametrize("step", [46, 70])
def test_cards_left_and_right_of_a_timeline_are_read_by_turns(step: int, line: bool) -> None:
    """At 46 points a card begins beside the end of the one before it; at 70 it does not."""

    def page(canvas: Any) -> None:
        canvas.drawString(60, 740, "Werkervaring")
        if line:
            canvas.line(297, 720, 297, 720 - 5 * step)
        for number, (title, *rest) in enumerate(CARDS):
            x, y = (60 if number % 2 == 0 else 320), 708 - step * number
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawString(x, y, title)
            canvas.setFont("Helvetica", 11)
            for index, text in enumerate(rest, start=1):
                canvas.drawString(x, y - 14 * index, text)

    found = [text.text for text in _lines(page)]
    by_turns = ["Werkervaring", *(text for card in CARDS for text in card)]
    by_column = ["Werkervaring"] + [text for side in (0, 1) for card in CARDS[side::2] for text in card]
    assert found == (by_column if step == 46 and not line else by_turns)


def test_columns_parted_by_a_line_are_no_timeline() -> None:
    """Sections that happen to begin by turns, without dates of their own."""

    def page(canvas: Any) -> None:
        canvas.line(297, 720, 297, 400)
        for side, x in enumerate((60, 320)):
            for number in range(3):
                y = 700 - 100 * number - 45 * side
                canvas.setFont("Helvetica-Bold", 11)
                canvas.drawString(x, y, f"Kop {side}{number}")
                canvas.setFont("Helvetica", 11)
                for index in range(4):
                    canvas.drawString(x, y - 14 * (index + 1), f"Een regel tekst {side}{number}{index}")

    heads = [text.text for text in _lines(page) if text.text.startswith("Kop")]
    assert heads == ["Kop 00", "Kop 01", "Kop 02", "Kop 10", "Kop 11", "Kop 12"]


def test_a_heading_below_two_columns_heads_the_text_below_it() -> None:
    def page(canvas: Any) -> None:
        for x, word in ((60, "Links"), (320, "Rechts")):
            canvas.setFont("Helvetica-Bold", 13)
            canvas.drawString(x, 740, f"Kop {word}")
            canvas.setFont("Helvetica", 11)
            for index in range(28 if x == 60 else 27):
                canvas.drawString(x, 720 - 14 * index, f"{word} staat een regel met nummer {index}")
        canvas.setFont("Helvetica-Bold", 13)
        canvas.drawString(60, 300, "Opleiding")
        canvas.setFont("Helvetica", 11)
        canvas.drawString(
            60, 282, "2010 – 2014 hbo Rechten aan de hogeschool van de stad, met een diploma in juni"
        )

    found = [text.text for text in _lines(page)]
    assert found[-2] == "Opleiding"
    assert found[-1].startswith("2010")


def test_a_date_at_the_right_edge_is_of_no_list_above_it() -> None:
    """Three lists of skills; below them a title, with its date right of where the third list began."""

    def page(canvas: Any) -> None:
        for x, items in (
            (60, "Snel Accuraat Sociaal"),
            (230, "Balie Telefoon Chat"),
            (400, "Suite Word Excel"),
        ):
            for index, item in enumerate(items.split()):
                canvas.drawString(x, 740 - 14 * index, item)
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(60, 680, "Werkervaring")
        canvas.setFont("Helvetica", 11)
        canvas.drawString(60, 664, "Medewerker KCC, Gemeente Delft")
        canvas.drawRightString(535, 664, "2018 – heden")
        canvas.drawString(60, 650, "32 uur per week")
        canvas.drawString(60, 636, WHOLE_LINE)

    found = [line.text for line in _lines(page)]
    assert found[-4:] == [
        "Werkervaring", "Medewerker KCC, Gemeente Delft\t2018 – heden", "32 uur per week", WHOLE_LINE,
    ]  # fmt: skip


def test_entries_beside_entries_are_lines_of_their_own() -> None:
    def page(canvas: Any) -> None:
        for x, entries in (
            (60, ["2010 – 2014 Mbo 4 Secretaresse", "2006 – 2010 Vmbo-t, diploma"]),
            (320, ["2019 Omgaan met agressie", "2020 Schrijven in B1"]),
        ):
            for index, entry in enumerate(entries):
                canvas.drawString(x, 700 - 16 * index, entry)

    found = [line.text for line in _lines(page)]
    assert sorted(found) == [
        "2006 – 2010 Vmbo-t, diploma", "2010 – 2014 Mbo 4 Secretaresse",
        "2019 Omgaan met agressie", "2020 Schrijven in B1",
    ]  # fmt: skip


META = [
    ("Klantadviseur", ["Beantwoorden van vragen over paspoorten,", "uitkeringen en parkeren.", "Inwerken"],
     ["Gemeente Zeist", "sept 2017 – heden", "28 uur"]),
    ("Receptioniste", ["Ontvangst van gasten en beheer van zalen."], ["Hotel Figi", "2013 – 2017", "Zeist"]),
    ("Verkoopster", ["Verkoop en kassa."], ["Bijenkorf", "2011 – 2013"]),
]  # fmt: skip


def test_employer_and_period_at_the_right_go_with_the_title() -> None:
    def page(canvas: Any) -> None:
        canvas.setFont("Helvetica-Bold", 20)
        canvas.drawString(60, 780, "Lies Vermeer")
        canvas.setFont("Helvetica", 11)
        for index, line in enumerate(["Lindelaan 5, Zeist", "06-99988877"]):
            canvas.drawString(430, 784 - 14 * index, line)
        y = 740
        for heading, entries in (("Ervaring", META[:2]), ("Winkels", META[2:])):
            canvas.setFont("Helvetica-Bold", 14)
            canvas.drawString(60, y, heading)
            y -= 20
            for title, tasks, meta in entries:
                canvas.setFont("Helvetica-Bold", 11)
                canvas.drawString(60, y, title)
                canvas.setFont("Helvetica", 11)
                for index, line in enumerate(tasks):
                    canvas.drawString(60, y - 14 * (index + 1), line)
                for index, line in enumerate(meta):
                    canvas.drawString(430, y - 14 * index, line)
                y -= 14 * max(len(tasks) + 1, len(meta)) + 14

    lines = _lines(page)
    expected = ["Ervaring"]
    for title, tasks, meta in META:
        expected += [
            *(["Winkels"] if title == "Verkoopster" else []),
            f"{title}\t{meta[0]}",
            *meta[1:],
            *tasks,
        ]
    assert [line.text for line in lines][-len(expected) :] == expected
    rows = [(line.table, line.row) for line in lines if line.text.startswith(("sept", "2013", "2011"))]
    assert len(set(rows)) == 3
    assert [line.table for line in lines if line.text in ("Ervaring", "Winkels")] == [None, None]


def test_place_and_period_at_the_right_go_with_titles_in_the_print_of_their_heading() -> None:
    """Headings are told apart by their capitals alone; the last school stands below a heading of its own."""
    entries = [("Van Dale", "Redacteur", "Utrecht", "mei 2016 – heden"),
               ("Bruna", "Verkoper", "Houten", "2012 – april 2016")]  # fmt: skip

    def page(canvas: Any) -> None:
        y = 740
        for heading, rows in (("ERVARING", entries), ("SCHOLEN", [("HU", "Hbo Taal", "Utrecht", "2012")])):
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawString(60, y, heading)
            y -= 16
            for firm, title, place, period in rows:
                canvas.setFont("Helvetica-Bold", 11)
                canvas.drawString(60, y, firm)
                canvas.setFont("Helvetica", 11)
                canvas.drawString(60, y - 14, title)
                canvas.drawRightString(540, y, place)
                canvas.drawRightString(540, y - 14, period)
                canvas.drawString(70, y - 28, "Woorden wegen en weer weglaten, dag in dag uit")
                y -= 44

    found = [line.text for line in _lines(page)]
    assert found.index("Van Dale\tUtrecht") < found.index("mei 2016 – heden") < found.index("Redacteur")
    assert found.index("Bruna\tHouten") < found.index("2012 – april 2016") < found.index("Verkoper")


def test_a_column_with_entries_of_its_own_is_no_meta() -> None:
    """Courses with years in the right column, level with headings in the left one by design of the page."""

    def page(canvas: Any) -> None:
        for number in range(3):
            y = 700 - 70 * number
            canvas.setFont("Helvetica-Bold", 11)
            canvas.drawString(60, y, f"Functie {number}")
            canvas.drawString(330, y, f"Cursus {number}")
            canvas.setFont("Helvetica", 11)
            canvas.drawString(60, y - 14, f"201{number} – 2019")
            canvas.drawString(60, y - 28, "Vragen van inwoners beantwoorden")
            canvas.drawString(330, y - 14, f"201{number}")
            canvas.drawString(330, y - 28, "met certificaat")

    found = [line.text for line in _lines(page)]
    assert not [text for text in found if "\t" in text]
    assert found.index("Functie 2") < found.index("Cursus 0")


@pytest.mark.parametrize("lengths", [(2, 3, 1), (3, 1, 2), (1, 5, 2)])
def test_lists_of_unlike_length_below_headings_are_not_mixed(lengths: tuple[int, int, int]) -> None:
    """Between persons of the middle list there is more white than between lines."""

    def page(canvas: Any) -> None:
        for x, word, length in zip((60, 230, 400), ("Talen", "Referenties", "Hobby's"), lengths, strict=True):
            canvas.setFont("Helvetica-Bold", 14)
            canvas.drawString(x, 740, word)
            for index in range(length):
                y = 720 - 14 * index - 10 * (index // 3)
                canvas.setFont("Helvetica-Bold" if index % 3 == 0 else "Helvetica", 11)
                canvas.drawString(x, y, f"{word} regel {index}")
        canvas.setFont("Helvetica-Bold", 14)
        canvas.drawString(60, 600, "Opleiding")
        canvas.setFont("Helvetica", 11)
        canvas.drawString(60, 582, WHOLE_LINE)

    expected = []
    for word, length in zip(("Talen", "Referenties", "Hobby's"), lengths, strict=True):
        expected += [word, *(f"{word} regel {index}" for index in range(length))]
    assert [line.text for line in _lines(page)] == [*expected, "Opleiding", WHOLE_LINE]


@pytest.mark.parametrize("line", [True, False])
def test_a_line_across_both_columns_ends_the_head_of_the_page(line: bool) -> None:
    def page(canvas: Any) -> None:
        for x, head in ((60, ["Omar Haddad", "Klantcontact"]), (330, ["Utrecht", "06 12 34 56 78"])):
            for index, text in enumerate(head):
                canvas.drawString(x, 780 - 14 * index, text)
        if line:
            canvas.line(60, 756, 535, 756)
        for x, y, word in ((60, 742, "Links"), (330, 736, "Rechts")):
            for index in range(8):
                canvas.drawString(x, y - 15 * index, f"{word} een regel tekst met nummer {index}")

    found = [text.text for text in _lines(page)]
    start = found.index("Links een regel tekst met nummer 0")
    assert all(text.startswith("Links") for text in found[start : start + 8])
    # Without the line the head is a part of the columns.
    assert ("Utrecht" in " ".join(found[:start])) is line


def test_cells_in_the_middle_of_the_height_of_their_row() -> None:
    """Word centres the cells of a row on request; the date wraps."""
    rows = [
        ("1999 -", "2023", "Gemeente Breda", "Receptionist"),
        ("1990 -", "1999", "Interpolis", "Administratie"),
        ("1985 -", "1990", "Vroom", "Verkoopster"),
    ]

    def page(canvas: Any) -> None:
        for number, (start, end, employer, role) in enumerate(rows):
            y = 700 - 48 * number
            canvas.drawString(60, y, start)
            canvas.drawString(60, y - 15, end)
            canvas.drawString(120, y - 7.5, employer)
            canvas.drawString(260, y - 7.5, role)

    lines = _lines(page)
    assert [line.text for line in lines] == [cell for row in rows for cell in row]
    assert [(line.row, line.cell) for line in lines][:4] == [(0, 0), (0, 0), (0, 1), (0, 2)]


def test_rows_ruled_cell_by_cell_are_rows() -> None:
    """Word draws the border below each cell by itself; values wrap beside labels that wrap."""

    def page(canvas: Any) -> None:
        y = 700
        for label, value in (
            (["Beroep"], ["Klantenservice"]), (["Werkgever"], ["Tempo-Team, ingeleend", "door Greenchoice"]),
            (["Van"], ["01-02-2021"]), (["Omschrijving", "werkzaamheden"], ["Bellers helpen", "jaarnota"]),
            (["Beroep"], ["Orderpicker"]), (["Werkgever"], ["Ingram Micro"]), (["Van"], ["15-08-2018"]),
        ):  # fmt: skip
            for x, lines in ((60, label), (240, value)):
                for index, line in enumerate(lines):
                    canvas.drawString(x, y - 14 * index, line)
            y -= 14 * max(len(label), len(value))
            canvas.line(56, y + 8, 236, y + 8)
            canvas.line(236, y + 8, 530, y + 8)
            y -= 6

    found = [line.text for line in _lines(page)]
    assert found[0] == "Beroep\tKlantenservice"
    assert "Van\t01-02-2021" in found
    assert found.index("werkzaamheden") < found.index("Bellers helpen") < found.index("Beroep\tOrderpicker")
