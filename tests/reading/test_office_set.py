"""The reading test set: every file gives every word, in the order of a reader, on the right number of pages."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from cvscreen.reading import read_document
from cvscreen.reading.office import find_soffice, render_files
from cvscreen.records.document import Document
from tests.reading.office_cases import CASES, Case

needs_office = pytest.mark.skipif(find_soffice() is None, reason="LibreOffice (soffice) is not installed")
_WORD = re.compile(r"\w+")


def write(case: Case, name: str, folder: Path) -> Path:
    """The file of a case; conversions need LibreOffice."""
    if case.convert_to is None:
        path = folder / f"{name}{case.suffix}"
        path.write_bytes(case.data)
        return path
    soffice = find_soffice()
    if soffice is None:
        pytest.skip("LibreOffice (soffice) is not installed")
    source = folder / "source" / f"{name}.docx"
    source.parent.mkdir()
    source.write_bytes(case.data)
    profile = (folder / "profile").as_uri()
    command = [soffice, f"-env:UserInstallation={profile}", "--headless", "--convert-to", case.convert_to]
    subprocess.run([*command, "--outdir", str(folder), str(source)], check=True, timeout=120, capture_output=True)
    return folder / f"{name}.{case.convert_to}"


@pytest.mark.parametrize("name", sorted(CASES))
def test_words_and_order(name: str, tmp_path: Path) -> None:
    case = CASES[name]()
    document = read_document(write(case, name, tmp_path), render=case.suffix == ".doc")
    texts = [line.text for line in document.lines()]
    if case.convert_to is None:
        assert texts == list(case.lines)
        return
    assert recall(case.lines, texts) >= 0.995
    assert order(case.lines, texts) >= 0.98


@needs_office
def test_page_counts_rendered_in_one_batch(tmp_path: Path) -> None:
    """All Word files in one call; each has the pages that its making fixes, and each line its own page."""
    built = {name: CASES[name]() for name in sorted(CASES)}
    native = {name: case for name, case in built.items() if case.convert_to is None}
    paths = {name: write(case, name, tmp_path) for name, case in native.items()}
    rendered = render_files(paths.values())
    wrong = {}
    for name, case in native.items():
        if case.suffix not in (".docx", ".odt", ".rtf") or case.pages is None:
            continue
        document = read_document(paths[name], rendered=rendered.get(paths[name]))
        assert document.pages_source == "rendered", name
        if document.page_count != case.pages:
            wrong[name] = (document.page_count, case.pages)
    assert wrong == {}


@needs_office
@pytest.mark.parametrize("name", ["docx_three_pages", "xml_page_marks", "docx_long_five_pages"])
def test_lines_stand_on_the_page_that_shows_them(name: str, tmp_path: Path) -> None:
    """The page that rendering gives a line is the page that its making gave it."""
    case = CASES[name]()
    path = write(case, name, tmp_path)
    by_rendering = pages_of(read_document(path))
    by_marks = pages_of(read_document(path, render=False))
    assert by_rendering == by_marks


def test_without_libreoffice_typed_breaks_still_part_pages(tmp_path: Path) -> None:
    case = CASES["docx_three_pages"]()
    document = read_document(write(case, "x", tmp_path), render=False)
    assert document.pages_source == "estimated"
    assert document.page_count == 3
    assert [len(page.lines) for page in document.pages] == [4, 4, 4]


def pages_of(document: Document) -> list[tuple[str, int]]:
    return [(line.text, line.page) for line in document.lines()]


def recall(truth: tuple[str, ...], found: list[str]) -> float:
    wanted = Counter(_WORD.findall(" ".join(truth)))
    got = Counter(_WORD.findall(" ".join(found)))
    return sum((wanted & got).values()) / sum(wanted.values())


def order(truth: tuple[str, ...], found: list[str]) -> float:
    """Share of neighbouring true lines that are found in that order."""
    whole = "\n".join(found)
    places = [whole.find(line.split("\t")[0]) for line in truth]
    pairs = [(a, b) for a, b in zip(places, places[1:], strict=False) if a >= 0 and b >= 0]
    return sum(a < b for a, b in pairs) / max(1, len(pairs))
