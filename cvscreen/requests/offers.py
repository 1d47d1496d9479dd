"""Reads what suppliers offered, from CSV, XLSX or TOML, into one ``Offer`` a file."""

from __future__ import annotations

import csv
import difflib
import io
import tomllib
import unicodedata
import zipfile
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from cvscreen.errors import OffersError
from cvscreen.records.request import Offer
from cvscreen.requests import cells
from cvscreen.requests.checks import allowed_words

_READERS: dict[str, Callable[[object], Any]] = {
    "file": cells.text,
    "hourly_rate": cells.amount,
    "rate_includes_fee": cells.flag,
    "rate_includes_vat": cells.flag,
    "rate_includes_travel": cells.flag,
    "submitted_at": cells.moment,
    "supplier": cells.text,
    "candidate": cells.text,
}
COLUMNS = tuple(_READERS)
_DUTCH = {
    "bestand": "file",
    "uurtarief": "hourly_rate",
    "tarief": "hourly_rate",
    "inclusief_fee": "rate_includes_fee",
    "inclusief_btw": "rate_includes_vat",
    "inclusief_reiskosten": "rate_includes_travel",
    "ingediend_op": "submitted_at",
    "leverancier": "supplier",
    "kandidaat": "candidate",
}

Row = tuple[str, Mapping[str, object]]
"""Where the row stands ("line 3"), and its cells by column."""


def load_offers(path: Path, files: Collection[str] | None = None) -> dict[str, Offer]:
    """The offers by file name, in the order of the file.

    ``files``: names that an offer may be about; None does not check. An offer without a rate, a fee
    statement or a time is kept, with None there. Columns beyond ``COLUMNS`` are left alone, unless one
    looks like a misspelt name. Raises OffersError naming file, line, column and what is allowed.
    """
    names = {_key(name): name for name in sorted(files)} if files is not None else None
    offers: dict[str, Offer] = {}
    places: dict[str, str] = {}
    for place, row in _rows(path):
        values: dict[str, Any] = {}
        for column, cell in row.items():
            try:
                values[column] = _READERS[column](cell)
            except ValueError as error:
                raise OffersError(
                    f"{path.name}, {place}, column {column!r}: {str(cell)!r} cannot be read; "
                    f"it must be {error}."
                ) from None
        file = values.get("file")
        if file is None:
            raise OffersError(
                f"{path.name}, {place}, column 'file': it is empty; it must be the file name of a CV."
            )
        if names is not None:
            if _key(file) not in names:
                raise OffersError(
                    f"{path.name}, {place}, column 'file': there is no CV {file!r} in the folder. "
                    f"{_nearest(file, names.values())}"
                )
            file = names[_key(file)]
        if file in offers:
            raise OffersError(
                f"{path.name}, {place}, column 'file': {file!r} has an offer on {places[file]} already; "
                "one offer for each CV is allowed."
            )
        offers[file] = Offer(**{**values, "file": file})
        places[file] = place
    return offers


def _key(name: str) -> str:
    """File systems differ in case and in how they compose accents; a name is the same in all of them."""
    return unicodedata.normalize("NFC", name.strip()).casefold()


def _nearest(file: str, names: Iterable[str]) -> str:
    known = sorted(names)
    near = difflib.get_close_matches(file, known, n=1)
    if near:
        return f"Did you mean {near[0]!r}? Only files that are in the folder are allowed."
    shown = ", ".join(known[:10]) + (f" and {len(known) - 10} more" if len(known) > 10 else "")
    return f"Allowed: {shown}."


def _rows(path: Path) -> Iterable[Row]:
    readers = {".csv": _csv_rows, ".txt": _csv_rows, ".xlsx": _xlsx_rows, ".toml": _toml_rows}
    reader = readers.get(path.suffix.casefold())
    if reader is None:
        raise OffersError(f"{path.name}: offers are read from .csv, .xlsx or .toml, not {path.suffix!r}.")
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise OffersError(
            f"{path.name}: there is no such offers file. Give the path of a .csv, .xlsx or .toml file."
        ) from None
    except OSError as error:
        raise OffersError(f"{path.name}: the offers file cannot be read ({error.strerror}).") from None
    if not data.strip():
        raise OffersError(
            f"{path.name}: the file is empty; it needs a first line with the columns {_shown()}."
        )
    return reader(path, data)


def _shown() -> str:
    return ", ".join(COLUMNS)


def _header(path: Path, place: str, cells_: Sequence[object]) -> list[str | None]:
    """The column that each cell of the header names; None for one that is left alone."""
    columns: list[str | None] = []
    for cell in cells_:
        name = "_".join(str(cell if cell is not None else "").strip().casefold().replace("-", " ").split())
        name = _DUTCH.get(name, name)
        if name in columns and name in _READERS:
            raise OffersError(
                f"{path.name}, {place}: the column {name!r} stands there twice; once is allowed."
            )
        columns.append(name if name in _READERS else None)
        if name and name not in _READERS:
            _refuse_misspelt(path, place, name)
    if "file" not in columns:
        raise OffersError(
            f"{path.name}, {place}: the column 'file' is missing. The columns are {_shown()}, "
            "parted by commas or semicolons."
        )
    return columns


def _refuse_misspelt(path: Path, place: str, name: str) -> None:
    if difflib.get_close_matches(name, (*COLUMNS, *_DUTCH), n=1, cutoff=0.8):
        raise OffersError(
            f"{path.name}, {place}: the column {name!r} is not known. "
            f"{allowed_words(name, COLUMNS, 'The columns are')}"
        )


def _table_rows(path: Path, word: str, lines: Iterable[tuple[int, Sequence[object]]]) -> Iterable[Row]:
    columns: list[str | None] | None = None
    for number, line in lines:
        if not any(cells.text(cell) for cell in line):
            continue
        place = f"{word} {number}"
        if columns is None:
            columns = _header(path, place, line)
            continue
        if len(line) > len(columns) and any(cells.text(cell) for cell in line[len(columns) :]):
            raise OffersError(
                f"{path.name}, {place}: there are {len(line)} cells, and the first line names "
                f"{len(columns)} columns. In a file parted by commas an amount with a decimal comma stands "
                'between quotes ("54,50"); or part the cells by semicolons.'
            )
        yield place, {column: cell for column, cell in zip(columns, line, strict=False) if column is not None}


def _csv_rows(path: Path, data: bytes) -> Iterable[Row]:
    text = _decoded(data)
    first = next((line for line in text.splitlines() if line.strip()), "")
    # Excel writes "sep=;" above the header to tell itself what parts the cells.
    told = first.casefold().startswith("sep=") and len(first.strip()) == 5
    separator = first.strip()[4] if told else max(";,\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)

    def lines() -> Iterable[tuple[int, Sequence[object]]]:
        skip = told
        for line in reader:
            if skip and any(line):
                skip = False
                continue
            yield reader.line_num, line

    try:
        yield from _table_rows(path, "line", lines())
    except csv.Error as error:
        raise OffersError(
            f"{path.name}, line {reader.line_num}: not a readable CSV line ({error})."
        ) from None


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Excel in the Netherlands saves "CSV" in the Windows code page.
        return data.decode("cp1252", errors="replace")


def _xlsx_rows(path: Path, data: bytes) -> Iterable[Row]:
    # Slow to import, and most offers are CSV.
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError):
        raise OffersError(
            f"{path.name}: this is not a readable .xlsx workbook; save it again from Excel."
        ) from None
    try:
        sheet = book.worksheets[0]
        rows = (
            (number, list(line)) for number, line in enumerate(sheet.iter_rows(values_only=True), start=1)
        )
        yield from _table_rows(path, f"sheet {sheet.title!r}, row", rows)
    finally:
        book.close()


def _toml_rows(path: Path, data: bytes) -> Iterable[Row]:
    try:
        tables = tomllib.loads(data.decode("utf-8"), parse_float=Decimal)
    except UnicodeDecodeError as error:
        raise OffersError(
            f"{path.name}: the file is not UTF-8 (byte {error.start}). Save it as UTF-8."
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise OffersError(f"{path.name}: not valid TOML: {error}.") from None
    offers = tables.get("offers")
    if (
        set(tables) != {"offers"}
        or not isinstance(offers, list)
        or not all(isinstance(o, dict) for o in offers)
    ):
        raise OffersError(f"{path.name}: offers are written as [[offers]] tables with the keys {_shown()}.")
    for number, offer in enumerate(offers, start=1):
        for key in offer:
            if key not in _READERS:
                raise OffersError(
                    f"{path.name}, offer {number}: the key {key!r} is not known. "
                    f"{allowed_words(key, COLUMNS, 'Allowed keys')}"
                )
        yield f"offer {number}", offer
