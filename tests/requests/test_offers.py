"""Offers from CSV, XLSX and TOML: what is read, and what is refused where."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from cvscreen.errors import OffersError
from cvscreen.records.request import Offer
from cvscreen.requests import load_offers

FILES = {"a.pdf", "b.docx", "Zoë.pdf"}


def write(folder: Path, content: str | bytes, name: str = "offers.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


HEADER = "file;hourly_rate;rate_includes_fee;submitted_at\n"


def test_semicolons_and_decimal_commas(tmp_path: Path) -> None:
    path = write(tmp_path, HEADER + "a.pdf;54,50;nee;2023-04-17T09:30\nb.docx;55,55;ja;18-04-2023 11.59\n")
    assert load_offers(path, FILES) == {
        "a.pdf": Offer("a.pdf", Decimal("54.50"), False, submitted_at=datetime(2023, 4, 17, 9, 30)),
        "b.docx": Offer("b.docx", Decimal("55.55"), True, submitted_at=datetime(2023, 4, 18, 11, 59)),
    }


def test_commas_with_quotes_and_more_columns(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "file,hourly_rate,rate_includes_fee,rate_includes_vat,rate_includes_travel,supplier,opmerking\n"
        '"a.pdf","54,50",yes,no,false,"Bureau, B.V.",spoed\n',
    )
    assert load_offers(path)["a.pdf"] == Offer(
        "a.pdf", Decimal("54.50"), True, False, False, supplier="Bureau, B.V."
    )


def test_what_is_missing_stays_open(tmp_path: Path) -> None:
    path = write(tmp_path, HEADER + "a.pdf;;;\n\n;;;\n")
    assert load_offers(path) == {"a.pdf": Offer("a.pdf")}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    path = write(tmp_path, (HEADER + "Zoë.pdf;€ 54,50;ja;\n").encode(encoding))
    assert load_offers(path, FILES)["Zoë.pdf"].hourly_rate == Decimal("54.50")


def test_names_match_whatever_their_case_and_accents_are_made_of(tmp_path: Path) -> None:
    path = write(tmp_path, HEADER + "ZOE\u0308.PDF;54;ja;\n")
    assert list(load_offers(path, FILES)) == ["Zoë.pdf"]


def test_a_dutch_header_and_the_line_that_excel_writes(tmp_path: Path) -> None:
    path = write(
        tmp_path, "sep=;\r\nBestand;Uurtarief;Inclusief fee;Ingediend op\r\na.pdf;54,5;Ja;17-4-2023 9:05\r\n"
    )
    assert load_offers(path)["a.pdf"] == Offer(
        "a.pdf", Decimal("54.5"), True, submitted_at=datetime(2023, 4, 17, 9, 5)
    )


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("54,50", "54.50"), ("54.50", "54.50"), ("54", "54"), ("€ 54,50", "54.50"), ("€54.5", "54.5"),
        ("EUR 54,50", "54.50"), ("54,50 euro", "54.50"), ("54,50 per uur", "54.50"), ("€ 54,-", "54"),
        ("1.054,50", "1054.50"), ("1,054.50", "1054.50"), ("€\u00a054,50", "54.50"),
    ],
)  # fmt: skip
def test_amounts(tmp_path: Path, cell: str, expected: str) -> None:
    path = write(tmp_path, f"file;hourly_rate\na.pdf;{cell}\n")
    assert load_offers(path)["a.pdf"].hourly_rate == Decimal(expected)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2023-04-18", date(2023, 4, 18)),
        ("18-4-2023", date(2023, 4, 18)),
        ("2023-04-18 12:00", datetime(2023, 4, 18, 12)),
        ("2023-04-18T12:00:30", datetime(2023, 4, 18, 12, 0, 30)),
        ("18/04/2023 12:00", datetime(2023, 4, 18, 12)),
        ("18 april 2023 12.00 uur", datetime(2023, 4, 18, 12)),
        ("dinsdag 18 april 2023, 12:00 uur", datetime(2023, 4, 18, 12)),
        ("18 apr. 2023 om 9.05", datetime(2023, 4, 18, 9, 5)),
        ("2023-04-18T10:00:00Z", datetime(2023, 4, 18, 12)),
        ("2023-04-18T12:00+02:00", datetime(2023, 4, 18, 12)),
        ("2023-01-18T11:00Z", datetime(2023, 1, 18, 12)),
        ("2023-03-26T00:59Z", datetime(2023, 3, 26, 1, 59)),
        ("2023-03-26T01:00Z", datetime(2023, 3, 26, 3, 0)),
        ("2023-10-29T00:59Z", datetime(2023, 10, 29, 2, 59)),
        ("2023-10-29T01:00Z", datetime(2023, 10, 29, 2, 0)),
    ],
)
def test_moments(tmp_path: Path, cell: str, expected: date) -> None:
    path = write(tmp_path, f'file;submitted_at\na.pdf;"{cell}"\n')
    assert load_offers(path)["a.pdf"].submitted_at == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("ja", True), ("J", True), ("TRUE", True), ("waar", True), ("incl.", True),
        ("nee", False), ("No", False), ("0", False), ("excl", False),
    ],
)  # fmt: skip
def test_flags(tmp_path: Path, cell: str, expected: bool) -> None:
    path = write(tmp_path, f"file;rate_includes_fee\na.pdf;{cell}\n")
    assert load_offers(path)["a.pdf"].rate_includes_fee is expected


def test_workbooks(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    rows: list[list[Any]] = [
        ["file", "hourly_rate", "rate_includes_fee", "submitted_at"],
        ["a.pdf", 54.1, True, datetime(2023, 4, 17, 9, 30)],
        [None, None, None, None],
        ["b.docx", "54,50", "nee", None],
    ]
    for row in rows:
        sheet.append(row)
    path = tmp_path / "offers.xlsx"
    book.save(path)
    assert load_offers(path) == {
        "a.pdf": Offer("a.pdf", Decimal("54.1"), True, submitted_at=datetime(2023, 4, 17, 9, 30)),
        "b.docx": Offer("b.docx", Decimal("54.50"), False),
    }


def test_toml(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        '[[offers]]\nfile = "a.pdf"\nhourly_rate = 54.10\nrate_includes_fee = true\n'
        "submitted_at = 2023-04-17T09:30:00\n",
        "offers.toml",
    )
    assert load_offers(path)["a.pdf"] == Offer(
        "a.pdf", Decimal("54.10"), True, submitted_at=datetime(2023, 4, 17, 9, 30)
    )


MISTAKES: dict[str, tuple[str, tuple[str, ...]]] = {
    "rate": (HEADER + "a.pdf;vijftig;ja;\n", ("line 2", "'hourly_rate'", "'vijftig'", "54,50")),
    "rate of zero": (HEADER + "a.pdf;0;ja;\n", ("line 2", "'hourly_rate'", "above 0")),
    "rate with three decimals": (HEADER + "a.pdf;54,505;ja;\n", ("'54,505'", "two decimals")),
    "negative rate": (HEADER + "a.pdf;-5;ja;\n", ("'-5'",)),
    "fee": (HEADER + "a.pdf;54;misschien;\n", ("line 2", "'rate_includes_fee'", "'misschien'", "ja or nee")),
    "moment": (HEADER + "a.pdf;54;ja;gisteren\n", ("'submitted_at'", "'gisteren'", "2023-04-18 11:45")),
    "day that does not exist": (
        HEADER + "a.pdf;54;ja;31-02-2023 10:00\n",
        ("'31-02-2023 10:00'", "does not exist"),
    ),
    "unknown file": (HEADER + "a.pdf;54;ja;\na.pfd;54;ja;\n", ("line 3", "'a.pfd'", "Did you mean 'a.pdf'")),
    "file far off": (HEADER + "xyz;54;ja;\n", ("'xyz'", "Allowed: Zoë.pdf, a.pdf, b.docx")),
    "twice": (HEADER + "a.pdf;54;ja;\nA.PDF;55;ja;\n", ("line 3", "'a.pdf'", "line 2", "one offer")),
    "no file": (HEADER + ";54;ja;\n", ("line 2", "'file'", "empty")),
    "no file column": ("naam;hourly_rate\na.pdf;54\n", ("line 1", "'file' is missing", "hourly_rate")),
    "misspelt column": (
        "file;hourly_rat\na.pdf;54\n",
        ("line 1", "'hourly_rat'", "Did you mean 'hourly_rate'"),
    ),
    "column twice": ("file;hourly_rate;uurtarief\na.pdf;1;2\n", ("'hourly_rate'", "twice")),
    "unquoted decimal comma": (
        "file,hourly_rate,rate_includes_fee\na.pdf,54,50,ja\n",
        ("line 2", "4 cells", "3 columns", "semicolons"),
    ),
    "empty": (" \n", ("empty", "file, hourly_rate")),
}


@pytest.mark.parametrize("name", sorted(MISTAKES))
def test_mistakes(tmp_path: Path, name: str) -> None:
    content, words = MISTAKES[name]
    with pytest.raises(OffersError) as caught:
        load_offers(write(tmp_path, content), FILES)
    assert str(caught.value).startswith("offers.csv")
    for word in words:
        assert word in str(caught.value), str(caught.value)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("offers.ods", b"x", (".csv, .xlsx or .toml", "'.ods'")),
        ("offers.xlsx", b"no workbook", ("not a readable .xlsx",)),
        ("offers.toml", b"[[offers]]\nfil = 'a'\n", ("offer 1", "'fil'", "Did you mean 'file'")),
        ("offers.toml", b"offers = 3\n", ("[[offers]]",)),
        ("offers.toml", b"= 3\n", ("not valid TOML", "line 1")),
    ],
)
def test_other_files(tmp_path: Path, name: str, content: bytes, words: tuple[str, ...]) -> None:
    with pytest.raises(OffersError) as caught:
        load_offers(write(tmp_path, content, name))
    for word in words:
        assert word in str(caught.value), str(caught.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(OffersError, match=r"gone\.csv: there is no such offers file"):
        load_offers(tmp_path / "gone.csv")
